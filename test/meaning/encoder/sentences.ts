const SUBJECTS = [
  'The harbour master',
  'A spokeswoman for the water company',
  'Nobody in the village',
  'Deputy Finance Minister Ilse Brandt-Okoro',
  'The 14-year-old swimmer',
  'According to a leaked memo, the board',
  'Three of the four survivors',
  '“Our union”, which has 2,300 members,',
  "The museum's night guard",
  'Who, if not the mayor,',
];

const PREDICATES = [
  'said on Tuesday that the bridge would stay closed until every cable had been checked.',
  'denied having received £1.2m from the lottery fund in 2019 — or at any time since.',
  'resigned.',
  "didn't answer questions about the fire; reporters were asked to leave at 6.45pm",
  'grew 3.4% faster than analysts at Brightwater Capital (a hedge fund) had forecast!',
  'wants to know why the trains between Leeds and Hull were cancelled?',
  'won’t sign the peace agreement before prisoners are released, two diplomats familiar with the talks told us.',
  'remembered the summer of 1976 as “the longest of my life” and the driest, too.',
  'visited José Núñez at his café near the river, where they talked about fishing quotas and house prices',
  'e-mailed http://example.org/report#page2 to all staff & asked for comments.',
];

/** A hundred sentences, and a few texts that are none. Every character is in the vocabulary. */
export const SENTENCES: readonly string[] = [
  ...SUBJECTS.flatMap((subject) => PREDICATES.map((predicate) => `${subject} ${predicate}`)),
  'a',
  'Why?',
  'who resigned',
  'MAYOR QUITS',
  'antidisestablishmentarianism zxqvkj',
  '10:30, 11:00 and 12:45',
  `${'The committee met again and again, and each time it put off the vote. '.repeat(12)}Then it ended.`,
];

import fc from 'fast-check';

const PIECES = [
  'Ada Hale',
  'President Bo Ruiz',
  'the Harbour Safety Board',
  'Kazakhstan’s President Kassim-Jomart Tokayev',
  'Lagos',
  'Reuters',
  'said',
  'claimed',
  'denied',
  'according to police',
  'that the gates broke',
  'on Monday',
  '3 March 2021',
  'more than 140 boats',
  '$3 million',
  '“We ran,”',
  '“The water rose',
  'and nobody was hurt.”',
  '"It held,"',
  'he said.',
  'Share',
  'Source link',
  'because rain fell',
  '.',
  '. ',
  ', ',
  '\n',
  '\n\n',
  'ÉMILE Çelik',
  '東京で雨が降った。',
  '😀',
  '\u0301',
];

/** Texts such as news are made of, and such as nobody should write. */
export const madeUpText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const SENTENCES = [
  'President Bo Ruiz said on Monday that the gates broke in Lagos.',
  'Mr Ruiz denied that boats were lost.',
  '“We ran,” Ruiz told Reuters.',
  'The engineer Ada Hale claimed that the gates held.',
  '“Nobody was hurt,” said Hale. “The water rose and fell again.”',
  'According to Hale, rain fell.',
  'Bola Hale, a minister, met Ada Hale and Emile Celik in Nairobi.',
  'The Harbour Safety Board met on 3 March 2021.',
  '“It broke,” a senior official of the Harbour Safety Board said.',
  'A dock worker told Reuters that the gates were old.',
  'Kazakhstan’s President Kassim-Jomart Tokayev said that the protests were over.',
  'Tokayev left Kazakhstan on Friday.',
  'Reuters reported that Kyiv was calm, citing police.',
  'Rain fell.',
];

/** Texts of a few sentences that name and quote the same few people. */
export const newsText = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n')), {
    minLength: 3,
    maxLength: 10,
  })
  .map((sentences) => sentences.flat().join('').trim());

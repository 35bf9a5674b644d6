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

import type { Corpus } from './corpus.ts';
import { mistypedWord } from './questions.ts';
import { type Random, pick } from './random.ts';
import { FREQUENT } from './words.ts';

const EACH = 10;
const LONGEST = 6000;
const MISSPELT = 500;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SCRIPTS = [
  'Кто послал десантников в Казахстан',
  '谁把伞兵派到了哈萨克斯坦',
  'من أرسل المظليين',
  'ποιος τους έστειλε',
];

/** Questions that nobody should ask, by what is wrong with them. */
export function badQuestions(random: Random, corpus: Corpus): Readonly<Record<string, readonly string[]>> {
  const each = (make: () => string): string[] => Array.from({ length: EACH }, make);
  return {
    'one letter': LETTERS.split(''),
    [`${LONGEST} characters of the articles`]: each(() => longText(random, corpus)),
    [`one word of ${LONGEST} letters`]: each(() => pick(random, LETTERS.split('')).repeat(LONGEST)),
    'stop words only': each(() => Array.from({ length: 30 }, () => pick(random, FREQUENT)).join(' ')),
    'another script': each(() => pick(random, SCRIPTS)),
    [`${MISSPELT} misspelt words`]: each(() =>
      Array.from({ length: MISSPELT }, () => mistypedWord(random, corpus)).join(' '),
    ),
  };
}

function longText(random: Random, { passages }: Corpus): string {
  let text = '';
  while (text.length < LONGEST) text += `${pick(random, passages)} `;
  return text.slice(0, LONGEST);
}

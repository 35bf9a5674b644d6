import { afterEach, describe, expect, it } from 'vitest';
import { articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { annotate } from '../../src/nlp/annotate.ts';

/** Long enough that a search which starts anew at every word shows. */
const LENGTH = 8_000;
/** Twice the text may take a little more than twice the steps, and a quadratic reader takes four times as many. */
const MOST_GROWTH = 2.6;

const HOSTILE = {
  'quotation marks in a row': '"',
  'opening marks in a row': '“',
  'all kinds of marks': '“‘„«‹"\'',
  'apostrophes as quotation marks': "'a s' ",
  'marks that never close': 'Weber said “we go. ',
  'paragraphs that never close': '“We go\n\nand on\n\n',
  'marks that point away': ' ”a',
  'one sentence without an end': 'the mayor said he would go and people said so and ',
  'all capitals': 'THE MAYOR SAID THE PLAN IS BAD AND ',
  'nothing but verbs of saying': 'said who said that ',
  'according to nobody': 'according to ',
  'participles of passives': 'that were called by quoted as saying ',
  'names in a row': 'Ann Lee, Dan Kerr and ',
  'one name and its pronoun': 'Ann Lee came. She said she knew. ',
  'dashes and colons': 'Weber — he said: ',
  'numbers with separators': '1:2,3.',
  'words and marks without spaces': '他说：“我们走。”',
  'another script': '«Мы идём», — сказал Вебер. ',
  'code and addresses': 'if (a == "b") { return \'c\'; } https://x.org/?q="a" ',
} as const;

/** How often reading the facts of a text looks at a pattern, a set or a table. */
function stepsFor(text: string): number {
  let steps = 0;
  for (const [owner, method] of [
    [RegExp.prototype, 'exec'],
    [Set.prototype, 'has'],
    [Map.prototype, 'get'],
    [String.prototype, 'charAt'],
    [String.prototype, 'slice'],
  ] as const) {
    const original: unknown = Reflect.get(owner, method);
    if (typeof original !== 'function') throw new Error(`no ${method}`);
    Reflect.set(owner, method, function counted(this: unknown, ...args: unknown[]): unknown {
      steps++;
      return Reflect.apply(original, this, args);
    });
    restore.push(() => Reflect.set(owner, method, original));
  }
  const article = parseArticle({ id: articleId('test'), title: '', source: {}, text });
  const before = steps;
  annotate(article);
  const taken = steps - before;
  restore.splice(0).forEach((undo) => undo());
  return taken;
}

const restore: (() => void)[] = [];
afterEach(() => {
  restore.splice(0).forEach((undo) => undo());
});

describe('twice the text takes about twice the steps', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const times = Math.ceil(LENGTH / piece.length);
    const growth = stepsFor(piece.repeat(2 * times)) / stepsFor(piece.repeat(times));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

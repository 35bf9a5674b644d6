import { describe, expect, it } from 'vitest';
import { readWordRelations, readWordVectors } from '../../src/meaning/data-files.ts';
import { parseLexicon } from '../../src/meaning/lexicon/parse-lexicon.ts';
import { everydayGroups } from '../../src/meaning/lexicon/lexicon.ts';
import { WordMeaning } from '../../src/meaning/word-meaning.ts';
import { WordRelations, encodeRelations } from '../../src/meaning/word-relations.ts';
import { WordVectors, encodeVectors } from '../../src/meaning/word-vectors.ts';
import { tokenize } from '../../src/text/tokens.ts';

const relations = WordRelations.read(
  encodeRelations([
    { from: 'kill', to: 'murder', relation: 'hyponym' },
    { from: 'kill', to: 'murders', relation: 'cause' },
    { from: 'kill', to: 'slay', relation: 'synonym' },
    { from: 'rise', to: 'fall', relation: 'antonym' },
  ]),
);
const vectors = WordVectors.read(encodeVectors(new Map([['kill', [3, 4]]])));
if (!relations.ok || !vectors.ok) throw new Error('The made files cannot be read.');

const made = new WordMeaning(
  parseLexicon(
    'made',
    [
      'cop, the feds > police, law enforcement | patrol',
      'flat = apartment, condo',
      'step down > resigned',
      'rain > rains, downpour',
    ].join('\n'),
  ),
  relations.relations,
  vectors.vectors,
);

/** What may stand for a question's words: the words covered, what is written instead, and how surely. */
function links(question: string, meaning = made): string[] {
  return meaning
    .lexiconLinks(tokenize(question))
    .map(({ covers, terms, strength }) => `${covers.join(' ')} > ${terms.join(' ')} ${strength}`)
    .toSorted();
}

const strengthOf = (question: string, written: string): number | undefined =>
  made.lexiconLinks(tokenize(question)).find(({ terms }) => terms.join(' ') === written)?.strength;

describe('the everyday lexicon', () => {
  it('leads from what people type to what is written, its terms side by side', () => {
    expect(made.lexiconLinks(tokenize('Which cop?'))).toContainEqual({
      covers: ['cop'],
      terms: ['law', 'enforc'],
      strength: 1,
    });
    expect(links('Which dog?')).toEqual([]);
    expect(links('')).toEqual([]);
  });

  it('does not lead back, unless both say the same', () => {
    expect(links('police')).toEqual([]);
    expect(strengthOf('flat', 'apart')).toBe(1);
    expect(strengthOf('apartment', 'flat')).toBe(1);
    expect(strengthOf('apartment', 'condo')).toBeGreaterThan(0);
  });

  it('says how surely: across the sign, on one side of it, or in the loose part', () => {
    const strong = strengthOf('cop', 'polic') ?? 0;
    const alike = strengthOf('cop', 'the fed') ?? 0;
    const weak = strengthOf('cop', 'patrol') ?? 0;
    const writtenAlike = strengthOf('apartment', 'condo') ?? 0;
    expect(strong).toBe(1);
    expect(alike).toBeLessThan(strong);
    expect(writtenAlike).toBeLessThan(strong);
    expect(weak).toBeLessThan(Math.min(alike, writtenAlike));
    expect(weak).toBeGreaterThan(0);
  });

  it('finds phrases, in any form of their words, but not their words apart', () => {
    expect(links('when did he step down')).toEqual(['step down > resign 1']);
    expect(links('when did he steps down')).toEqual(['step down > resign 1']);
    expect(links('did he step right down')).toEqual([]);
    expect(links('down step')).toEqual([]);
  });

  it('covers the words of a phrase that carry content', () => {
    expect(links('call the feds')).toContain('fed > polic 1');
    expect(links('feds')).toEqual([]);
  });

  it('gives no other form of the word that was asked', () => {
    expect(links('rain')).toEqual(['rain > downpour 1']);
  });
});

describe('what WordNet relates to a word', () => {
  it('comes as terms, each once, with its strongest relation', () => {
    expect([...made.related('killing')]).toEqual([
      ['slai', 'synonym'],
      ['murder', 'cause'],
    ]);
  });

  it('is not its opposite, and nothing for a word that is unknown', () => {
    expect([...made.related('rise')]).toEqual([]);
    expect([...made.related('xyz')]).toEqual([]);
  });
});

it('gives a word’s vector, of length 1', () => {
  const [x = 0, y = 0] = made.vectorOf('kill') ?? [];
  expect(Math.hypot(x, y)).toBeCloseTo(1, 5);
  expect(x / y).toBeCloseTo(3 / 4, 1);
  expect(made.vectorOf('xyz')).toBeUndefined();
});

it('knows everyday words of the lexicon that ships with the bot', () => {
  const shippedVectors = readWordVectors();
  const shippedRelations = readWordRelations();
  if (!shippedVectors || !shippedRelations) throw new Error('A file is missing or damaged.');
  const shipped = new WordMeaning(everydayGroups(), shippedRelations, shippedVectors);
  expect(links('Who is the boss?', shipped)).toContain('boss > chief execut 1');
  expect([...shipped.related('died').keys()]).toContain('kill');
});

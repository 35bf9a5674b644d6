import { describe, expect, it } from 'vitest';
import { readWordRelations } from '../../src/meaning/data-files.ts';
import { encodeRelations, WordRelations } from '../../src/meaning/word-relations.ts';

const MADE = encodeRelations([
  { from: 'kill', to: 'die', relation: 'cause' },
  { from: 'die', to: 'kill', relation: 'cause' },
  { from: 'kill', to: 'murder', relation: 'hyponym' },
  { from: 'murder', to: 'kill', relation: 'hypernym' },
  { from: 'kill', to: 'murder', relation: 'synonym' },
  { from: 'rise', to: 'fall', relation: 'antonym' },
]);

function relationsOf(bytes: Uint8Array): WordRelations {
  const read = WordRelations.read(bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.relations;
}

describe('word relations', () => {
  const relations = relationsOf(MADE);

  it('say what the second word is to the first', () => {
    expect(relations.relation('kill', 'die')).toBe('cause');
    expect(relations.relation('murder', 'kill')).toBe('hypernym');
    expect(relations.relation('die', 'murder')).toBeUndefined();
    expect(relations.relation('kill', 'bake')).toBeUndefined();
  });

  it('give the strongest of several', () => {
    expect(relations.relation('kill', 'murder')).toBe('synonym');
    expect(relations.related('kill')).toEqual([
      { word: 'murder', relation: 'synonym' },
      { word: 'die', relation: 'cause' },
    ]);
  });

  it('hold for inflected forms', () => {
    expect(relations.relation('killing', 'died')).toBe('cause');
    expect(relations.related('murdered')).toEqual([{ word: 'kill', relation: 'hypernym' }]);
  });

  it('tell opposites apart from related words', () => {
    expect(relations.areOpposites('rose', 'fell')).toBe(true);
    expect(relations.areOpposites('kill', 'die')).toBe(false);
    expect(relations.relation('rise', 'fall')).toBeUndefined();
    expect(relations.related('rise')).toEqual([]);
  });

  it('are not read from a damaged file', () => {
    const damaged = MADE.slice();
    damaged[damaged.length - 4] = 99;
    expect(WordRelations.read(damaged)).toEqual({ ok: false, fault: 'wrong_checksum' });
    expect(WordRelations.read(MADE.subarray(0, -4))).toEqual({ ok: false, fault: 'wrong_length' });
  });
});

describe('the word relations that ship with the bot', () => {
  const relations = readWordRelations();
  if (!relations) throw new Error('The word relations are missing or damaged.');

  it.each([
    ['kill', 'die', 'cause'],
    ['killing', 'died', 'cause'],
    ['died', 'killed', 'cause'],
    ['boss', 'chief', 'synonym'],
    ['doctors', 'physician', 'synonym'],
    ['decided', 'decision', 'derivation'],
    ['died', 'death', 'derivation'],
    ['french', 'france', 'derivation'],
    ['large', 'huge', 'similar'],
    ['dog', 'animal', 'hypernym'],
    ['animals', 'dogs', 'hyponym'],
    ['france', 'country', 'hypernym'],
  ])('%s, %s: %s', (questionWord, articleWord, relation) => {
    expect(relations.relation(questionWord, articleWord)).toBe(relation);
  });

  it.each([
    ['apple', 'war'],
    ['news', 'old'],
    ['corner', 'maize'],
    ['dog', 'entity'],
  ])('%s has nothing to do with %s', (questionWord, articleWord) => {
    expect(relations.relation(questionWord, articleWord)).toBeUndefined();
  });

  it('hold each relation both ways', () => {
    const hierarchy = ['hypernym', 'hyponym'];
    for (const word of ['kill', 'attack', 'president', 'fire']) {
      for (const { word: other, relation } of relations.related(word)) {
        const expected = hierarchy.includes(relation) ? hierarchy : [relation];
        expect(expected, `${word} ${other}`).toContain(relations.relation(other, word));
      }
    }
  });
});

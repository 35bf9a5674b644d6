import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../src/meaning/load-meaning.ts';
import type { QuestionMeaning } from '../../src/meaning/meaning.ts';
import { packVectors } from '../../src/meaning/sentence-vectors.ts';
import { findCandidates } from '../../src/search/candidates.ts';
import { MeaningMatcher, nearestSentences } from '../../src/search/meaning-matcher.ts';
import { readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import type { MeaningSignals } from '../../src/search/signals.ts';
import { articleId } from '../../src/text/article.ts';
import { readOwn } from '../support/own-article.ts';

const loaded = loadMeaning();
if (!loaded.ok) throw new Error(loaded.file);
const WORDS: QuestionMeaning = { words: loaded.meaning.words, sentence: undefined };
const OWN = articleId('own');

function indexOf(text: string, vectors?: readonly (readonly number[])[]): SentenceIndex {
  const index = new SentenceIndex();
  index.add(readOwn(text));
  if (vectors)
    index.setVectors(
      OWN,
      packVectors(
        vectors.map((vector) => Float32Array.from(vector)),
        2,
      ),
    );
  return index;
}

function matcherFor(index: SentenceIndex, question: string, meaning = WORDS): MeaningMatcher {
  const query = readQuery(index, question, null, 'exact');
  return new MeaningMatcher(index, query, findCandidates(index, query, null, 10).rarities, meaning);
}

/** What the meaning of a text's sentences says for them. */
function signals(text: string, question: string, meaning = WORDS): MeaningSignals[] {
  const index = indexOf(text);
  const matcher = matcherFor(index, question, meaning);
  return index
    .allArticles()
    .flatMap((article) => Array.from({ length: article.count }, (_, i) => matcher.at(article, i)));
}

/** The same of a text that is one sentence. */
function signalsOf(text: string, question: string): MeaningSignals {
  const [first] = signals(text, question);
  if (!first) throw new Error('There is no sentence.');
  return first;
}

describe('other words for what was asked', () => {
  it('are everyday ones: the chief executive is the boss', () => {
    const { lexicon, meant } = signalsOf('The chief executive of Acme slept.', 'boss');
    expect(lexicon).toBe(1);
    expect(meant).toBeGreaterThan(0.5);
  });

  it('must stand side by side', () => {
    expect(signalsOf('The minister stood down.', 'quit').lexicon).toBe(1);
    expect(signalsOf('The minister stood and looked down.', 'quit').lexicon).toBe(0);
  });

  it('may be phrases with small words in them', () => {
    expect(signalsOf('He was laid off on Monday.', 'fired').lexicon).toBeGreaterThan(0);
    expect(signalsOf('He was found in water.', 'drown').lexicon).toBe(1);
    expect(signalsOf('He was found under water.', 'drown').lexicon).toBe(0);
  });

  it.each([
    ['Many were killed here.', 'died'],
    ['Many died here.', 'killed'],
  ])('are related ones: %s (%s)', (text, question) => {
    const { synonym, related, meant } = signalsOf(text, question);
    expect(synonym).toBe(0);
    expect(related).toBe(1);
    expect(meant).toBeGreaterThan(0.5);
  });

  it('count though their vectors are far apart', () => {
    const { vectors, meant } = signalsOf('The king expired.', 'kill');
    expect(vectors).toBeLessThan(0.3);
    expect(meant).toBeGreaterThan(0.5);
  });

  it('are synonyms and derivations', () => {
    expect(signalsOf('A physician came.', 'doctors')).toMatchObject({ synonym: 1, related: 0 });
    expect(signalsOf('The death of a king.', 'died')).toMatchObject({ synonym: 1, related: 0 });
  });

  it('are near ones by their vectors, more or less', () => {
    const near = signalsOf('The quake came at dawn.', 'earthquake').vectors;
    const far = signalsOf('The violin came at dawn.', 'earthquake').vectors;
    expect(near).toBeGreaterThan(0.3);
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near / 2);
  });

  it('count for the question’s words that are not there themselves', () => {
    const { lexicon, synonym, related, vectors, meant } = signalsOf('The boss and chief executive.', 'boss');
    expect({ lexicon, synonym, related, vectors, meant }).toEqual({
      lexicon: 0,
      synonym: 0,
      related: 0,
      vectors: 0,
      meant: 1,
    });
  });

  it('count for their share of the question', () => {
    const half = signalsOf('The chief executive slept.', 'boss slept');
    expect(half.lexicon).toBeGreaterThan(0);
    expect(half.lexicon).toBeLessThan(1);
    expect(half.meant).toBeGreaterThan(half.lexicon);
    expect(half.meant).toBeLessThan(1);
  });

  it('are none where the words have nothing to do with each other', () => {
    const { lexicon, synonym, related, meant } = signalsOf('The violin slept.', 'parliament');
    expect({ lexicon, synonym, related }).toEqual({ lexicon: 0, synonym: 0, related: 0 });
    expect(meant).toBeLessThan(0.3);
    expect(signalsOf('The violin slept.', '').meant).toBe(0);
  });
});

describe('the place and the length of a sentence', () => {
  it('tell for the first ones, and against those of hardly any words', () => {
    const [first, second, third] = signals('The gates broke in the storm at noon. Rain. Snow fell.', 'gates');
    expect(first).toMatchObject({ lead: 1, full: 1 });
    expect(second?.lead).toBeLessThan(1);
    expect(third?.lead).toBeLessThan(second?.lead ?? 0);
    expect(second?.full).toBeLessThan(third?.full ?? 0);
    expect(third?.full).toBeLessThan(1);
  });
});

describe('sentences as wholes', () => {
  const TEXT = 'The gates broke. Rain fell. Snow lay.';
  const VECTORS = [
    [1, 0],
    [0, 1],
    [0.6, 0.8],
  ];
  const FULL: QuestionMeaning = {
    words: WORDS.words,
    sentence: { vector: Float32Array.of(1, 0), projected: Float32Array.of(0, 0.5) },
  };

  it('are near the question or not, and so are those beside them', () => {
    const index = indexOf(TEXT, VECTORS);
    const [article] = index.allArticles();
    const matcher = matcherFor(index, 'volcano', FULL);
    if (!article) throw new Error('no article');
    expect(matcher.level).toBe('full');
    const expected = [
      { similarity: 1, projection: 0, before: 0, after: 0 },
      { similarity: 0, projection: 0.5, before: 1, after: 0.6 },
      { similarity: 0.6, projection: 0.4, before: 0, after: 0 },
    ];
    for (const [i, { similarity, projection, before, after }] of expected.entries()) {
      const at = matcher.at(article, i);
      expect(at.similarity).toBeCloseTo(similarity, 2);
      expect(at.projection).toBeCloseTo(projection, 2);
      expect(at.before).toBeCloseTo(before, 2);
      expect(at.after).toBeCloseTo(after, 2);
      expect(matcher.nearness(article, i)).toBeCloseTo(similarity + projection, 2);
    }
  });

  it('are nothing where the question’s or the article’s vectors are not known', () => {
    for (const [index, meaning, level] of [
      [indexOf(TEXT), FULL, 'full'],
      [indexOf(TEXT, VECTORS), WORDS, 'words'],
    ] as const) {
      const [article] = index.allArticles();
      const matcher = matcherFor(index, 'volcano', meaning);
      if (!article) throw new Error('no article');
      expect(matcher.level).toBe(level);
      expect(matcher.nearness(article, 0)).toBeUndefined();
      expect(matcher.at(article, 0)).toMatchObject({ similarity: 0, projection: 0, before: 0, after: 0 });
      expect(nearestSentences([article], matcher, 5)).toEqual([]);
    }
  });

  it('are found by how near they are, the nearest first, whatever the order', () => {
    const count = 60;
    const order = Array.from({ length: count }, (_, i) => (i * 37) % count);
    const index = indexOf(
      order.map((i) => `Day ${i} came.`).join(' '),
      order.map((i) => [i / count, 0]),
    );
    const matcher = matcherFor(index, 'volcano', FULL);
    const nearest = nearestSentences(index.allArticles(), matcher, 7);
    expect(nearest.map(({ sentence }) => order[sentence])).toEqual([59, 58, 57, 56, 55, 54, 53]);
  });
});

describe('a sentence that shares no word with the question', () => {
  const TEXT = 'The chief executive resigned.';

  it('is found with meaning, and not without', () => {
    const index = indexOf(TEXT);
    const query = readQuery(index, 'boss quit', null, 'exact');
    expect(search(index, query, null, 5)).toEqual([]);
    const [hit] = search(index, query, null, 5, { meaning: WORDS });
    expect(hit).toMatchObject({ article: 'own', sentence: 0, signals: { coverage: 0, lexicon: 1 } });
  });

  it('is found in a long article by its vector', () => {
    const count = 150;
    const sentences = Array.from({ length: count }, (_, i) => (i === 77 ? TEXT : `Rain fell on day ${i}.`));
    const index = indexOf(
      sentences.join(' '),
      sentences.map((_, i) => (i === 77 ? [1, 0] : [0, 1])),
    );
    const query = readQuery(index, 'boss quit', null, 'exact');
    const meaning = { ...WORDS, sentence: { vector: Float32Array.of(1, 0), projected: new Float32Array(2) } };
    const found = (known: QuestionMeaning): number[] =>
      search(index, query, null, 50, { meaning: known }).map(({ sentence }) => sentence);
    expect(found(WORDS)).toEqual([]);
    expect(found(meaning)).toContain(77);
    expect(found(meaning).length).toBeLessThan(count);
  });
});

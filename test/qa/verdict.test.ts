import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../src/meaning/load-meaning.ts';
import { parseQuestion } from '../../src/qa/question/parse-question.ts';
import { GROUND_NAMES, type Grounds, groundsOf, judge } from '../../src/qa/verdict.ts';
import { readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { readOwn } from '../support/own-article.ts';

const loaded = loadMeaning();
if (!loaded.ok) throw new Error(loaded.file);
const MEANING = { words: loaded.meaning.words, sentence: undefined };
const LEVELS = ['words', 'full'] as const;

const index = new SentenceIndex();
index.add(
  readOwn(
    'The engineer Ada Hale met Tokayev in 2019. The gates of the harbour broke on Tuesday. Rain fell.\n\n' +
      'The chief executive resigned in Lagos.',
    { title: 'Storm in Halverstad' },
  ),
);

/** The numbers of sentences. */
const THE_GATES = 1;
const THE_BOSS = 3;

/** The grounds of the sentence with a number, or of the first one found. */
function grounds(question: string, number?: number): Grounds {
  const query = readQuery(index, question, null);
  const hits = search(index, query, null, 10, { meaning: MEANING });
  const from = number === undefined ? 0 : hits.findIndex(({ sentence }) => sentence === number);
  const [best, ...others] = hits.slice(from);
  if (from < 0 || !best) throw new Error('it was not found');
  return groundsOf(index, [best, ...others], query, parseQuestion(question, 'ask'));
}

describe('grounds', () => {
  const words = 'gates harbour broke boss Lagos Zanzibar Tokaev 2019 1848 who when quit the rain'.split(' ');

  it('are shares, whatever the question', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (said) => {
        const given = grounds(said.join(' '));
        for (const name of GROUND_NAMES) {
          expect(given[name], name).toBeGreaterThanOrEqual(0);
          expect(given[name], name).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('tell which names and numbers of the question are neither around the passage nor in the title', () => {
    expect(grounds('which gates broke', THE_GATES).unmet).toBe(0);
    expect(grounds('which gates broke in Zanzibar', THE_GATES).unmet).toBe(1);
    expect(grounds('which gates broke in 1848', THE_GATES).unmet).toBe(1);
    expect(grounds('did Ada Hale meet Tokayev in 1848', THE_GATES).unmet).toBeCloseTo(1 / 4);
    expect(grounds('which gates broke in Halverstad', THE_GATES).unmet).toBe(0);
    // In the passage's paragraph, and in another one.
    expect(grounds('which harbour gates broke for Hale', THE_GATES).unmet).toBe(0);
    expect(grounds('which harbour gates broke on Tuesday in Lagos', THE_GATES).unmet).toBeCloseTo(1 / 2);
    // Another spelling of a name that is there.
    expect(grounds('who met Tokaev', THE_GATES).unmet).toBe(0);
  });

  it('tell what other words stand for those of the question', () => {
    expect(grounds('which boss quit', THE_BOSS)).toMatchObject({ lexicon: 1 });
    expect(grounds('which gates broke', THE_GATES).lexicon).toBe(0);
  });

  it('tell how far the best stands out from the next', () => {
    const query = readQuery(index, 'gates harbour broke', null);
    const [best] = search(index, query, null, 1, { meaning: MEANING });
    if (!best) throw new Error('nothing was found');
    const question = parseQuestion('gates harbour broke', 'ask');
    const of = (...behind: readonly number[]): Grounds =>
      groundsOf(
        index,
        [best, ...behind.map((less) => ({ ...best, score: best.score - less }))],
        query,
        question,
      );
    expect(of()).toMatchObject({ standing: 1, margin: 1 });
    expect(of(0)).toMatchObject({ standing: 0.5, margin: 0 });
    expect(of(1).margin).toBeGreaterThan(0);
    expect(of(1).margin).toBeLessThan(of(2).margin);
    expect(of(1).standing).toBeLessThan(of(2).standing);
    expect(of(100).margin).toBe(1);
  });
});

describe('the verdict', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const any = fc
    .array(share, { minLength: GROUND_NAMES.length, maxLength: GROUND_NAMES.length })
    .map((shares): Grounds => {
      const given = { ...grounds('gates') };
      for (const [i, name] of GROUND_NAMES.entries()) given[name] = shares[i] ?? 0;
      return given;
    });

  it.each(LEVELS)('has a probability for a confidence, whatever the grounds: %s', (level) => {
    fc.assert(
      fc.property(any, (given) => {
        const { confidence, verdict } = judge(level, given);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(['answer', 'closest', 'nothing']).toContain(verdict);
      }),
    );
  });

  it.each(LEVELS)('is never an answer about another place or year: %s', (level) => {
    fc.assert(
      fc.property(any, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, unmet) => {
        expect(judge(level, { ...given, unmet }).verdict).not.toBe('answer');
      }),
    );
    expect(judge(level, grounds('gates of the harbour broke on Tuesday in Zanzibar')).verdict).not.toBe(
      'answer',
    );
    expect(judge(level, grounds('gates of the harbour broke on Tuesday in 1848')).verdict).not.toBe('answer');
  });

  it.each(LEVELS)('finds nothing where neither words nor meaning come near: %s', (level) => {
    fc.assert(
      fc.property(any, (all) => {
        const far = { ...all, meant: 0, similarity: 0, unmet: 1 };
        expect(judge(level, far).verdict).toBe('nothing');
      }),
    );
  });
});

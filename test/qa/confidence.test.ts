import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_NAMES, type Evidence, confidenceOf, evidenceOf } from '../../src/qa/confidence.ts';
import { parseQuestion } from '../../src/qa/question/parse-question.ts';
import { readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { readOwn } from '../support/own-article.ts';

const index = new SentenceIndex();
index.add(
  readOwn('The engineer Ada Hale met Tokayev. The gates of the harbour broke on Tuesday. Rain fell.'),
);

function evidence(question: string): Evidence {
  const query = readQuery(index, question, null);
  const [best] = search(index, query, null, 1);
  if (!best) throw new Error('nothing was found');
  return evidenceOf(index, best, query, parseQuestion(question, 'ask'));
}

describe('evidence', () => {
  it('tells how much of the question the best passage holds', () => {
    expect(evidence('gates broke')).toMatchObject({ coverage: 1, gathered: 1, absent: 0, corrected: 0 });
    expect(evidence('gates volcano').coverage).toBeLessThan(1);
  });

  it('tells how many words of the question it and its paragraph have, however many they are of the question’s', () => {
    expect(evidence('gates harbour').found).toBe(evidence('gates harbour volcano eruption').found);
    expect(evidence('gates harbour').found).toBeLessThan(evidence('gates harbour broke').found);
    expect(evidence('gates harbour engineer').foundAround).toBeGreaterThan(
      evidence('gates harbour engineer').found,
    );
  });

  it('tells which words no article holds, and which only in another spelling', () => {
    expect(evidence('gates volcano')).toMatchObject({ absent: 0.5, corrected: 0 });
    expect(evidence('gates Tokaev')).toMatchObject({ absent: 0, corrected: 0.5 });
  });

  it('tells that the kind of thing asked for is not there', () => {
    expect(evidence('when did the gates break').lacking).toBe(1);
    expect(evidence('what broke the gates').lacking).toBe(0);
  });

  it('tells names that are not there from other words that are not', () => {
    expect(evidence('gates Zanzibar').absentNames).toBe(1);
    expect(evidence('gates zanzibar').absentNames).toBe(0);
    expect(evidence('gates broke').absentNames).toBe(0);
  });
});

describe('confidence', () => {
  it('is a probability, whatever the evidence', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.tuple(...EVIDENCE_NAMES.map(() => share)).map((shares): Evidence => {
      const at = (name: (typeof EVIDENCE_NAMES)[number]): number => shares[EVIDENCE_NAMES.indexOf(name)] ?? 0;
      return {
        coverage: at('coverage'),
        kin: at('kin'),
        gathered: at('gathered'),
        phrases: at('phrases'),
        found: at('found'),
        foundAround: at('foundAround'),
        lacking: at('lacking'),
        absent: at('absent'),
        absentNames: at('absentNames'),
        corrected: at('corrected'),
      };
    });
    fc.assert(
      fc.property(any, (given) => {
        expect(confidenceOf(given)).toBeGreaterThan(0);
        expect(confidenceOf(given)).toBeLessThan(1);
      }),
    );
  });

  it('is higher where the passage holds more of the question, and lower where words are missing', () => {
    expect(confidenceOf(evidence('gates harbour broke'))).toBeGreaterThan(
      confidenceOf(evidence('gates volcano eruption')),
    );
    const full = evidence('gates broke');
    expect(confidenceOf({ ...full, absent: 1 })).toBeLessThan(confidenceOf(full));
    expect(confidenceOf({ ...full, coverage: 0, found: 0 })).toBeLessThan(confidenceOf(full));
  });
});

import { describe, expect, it } from 'vitest';
import { bestRun } from '../../../src/qa/answer-span/best-run.ts';
import { readWords } from '../../../src/qa/answer-span/read-sentence.ts';

const TEXT = 'Ada Hale met Bo Ruiz';
const READ = readWords(TEXT, 0, []);

/** The run chosen where some have a probability, and all others next to none. */
function chosen(probabilities: Readonly<Record<string, number>>): { words: string; expected: number } {
  const words = [...READ.runs.froms].map((from, i) =>
    TEXT.slice(READ.starts[from], READ.ends[(READ.runs.tos[i] ?? 0) - 1]),
  );
  const best = bestRun(
    READ,
    Int32Array.from(words, (run) => Math.round(100 * Math.log(probabilities[run] ?? 1e-9))),
  );
  return { words: words[best?.run ?? -1] ?? '', expected: best?.expected ?? 0 };
}

describe('the run expected to share most with the answer', () => {
  it('is the likeliest if it stands out, and as good as it is likely', () => {
    const { words, expected } = chosen({ 'Bo Ruiz': 0.9, Hale: 0.1 });
    expect(words).toBe('Bo Ruiz');
    expect(expected).toBeCloseTo(0.9);
  });

  it('is one that overlaps others rather than a likelier one that stands alone', () => {
    const { words, expected } = chosen({ Hale: 0.4, 'Bo Ruiz': 0.35, Ruiz: 0.25 });
    expect(words).toBe('Bo Ruiz');
    expect(expected).toBeCloseTo(0.35 + (0.25 * 2) / 3);
  });

  it('isn’t an unlikely long one that contains all the others', () => {
    expect(chosen({ 'Ada Hale': 0.45, 'Bo Ruiz': 0.45, 'Ada Hale met Bo Ruiz': 0.05 }).words).not.toContain(
      'met',
    );
  });

  it('is null without runs', () => {
    expect(bestRun(readWords('', 0, []), new Int32Array())).toBeNull();
  });
});

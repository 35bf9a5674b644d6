import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deserializeAnalysis, deserializeDetails, serializeAnalysis } from '../../src/analysis/analysis.ts';
import { summarizeEntities } from '../../src/analysis/entity-summary.ts';
import type { Span } from '../../src/text/article.ts';
import { parseArticle, sentencesOf } from '../../src/text/parse-article.ts';
import { annotate } from '../../src/nlp/annotate.ts';
import { readWords } from '../../src/search/article-words.ts';
import { madeUpText } from '../support/made-up-text.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const SEAL_BYTES = 12;

/** Reads an article the long way, and from what was written of it. */
function bothWays(input: ReturnType<typeof ownArticle>): { anew: unknown; kept: unknown } {
  const article = parseArticle(input);
  const facts = annotate(article);
  const aliases = facts.entities.flatMap(({ mentions, aliases: names }) =>
    mentions.flatMap((mention) => names.map((word) => ({ ...mention, word }))),
  );
  const { paragraphs, boilerplate } = article;
  const sentences = sentencesOf(article);
  const opened = deserializeAnalysis(input, serializeAnalysis(input));
  const details = opened && deserializeDetails(input, opened.details);
  return {
    anew: {
      words: readWords(article, aliases),
      entitySummary: summarizeEntities({ ...article, sentences }, facts),
      paragraphs,
      boilerplate,
      sentences,
      facts,
    },
    kept: { words: opened?.words, entitySummary: opened?.entitySummary, ...details },
  };
}

/** All spans anywhere in a value. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return 'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
    ? [{ start: value.start, end: value.end }, ...inside]
    : inside;
}

describe('the analysis of an article', () => {
  it('comes back as it was: the shipped article', () => {
    const { anew, kept } = bothWays(shippedArticle());
    expect(kept).toEqual(anew);
  });

  it('comes back as it was: any text under any title', () => {
    fc.assert(
      fc.property(
        madeUpText,
        madeUpText,
        fc.constantFrom('2021-03-05', undefined),
        (text, title, published) => {
          const source = published === undefined ? {} : { published };
          const { anew, kept } = bothWays(ownArticle(text, { title, source }));
          expect(kept).toEqual(anew);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has speakers that are the very entities', () => {
    const input = shippedArticle();
    const opened = deserializeAnalysis(input, serializeAnalysis(input));
    if (!opened) throw new Error('cannot be opened');
    const { facts } = deserializeDetails(input, opened.details);
    const named = facts.quotations.flatMap(({ speaker }) => speaker?.entity ?? []);
    expect(named.length).toBeGreaterThan(3);
    for (const entity of named) expect(facts.entities).toContain(entity);
  });

  it('takes a few bytes a word', () => {
    const input = shippedArticle();
    const words = input.text.split(/\s+/).length;
    expect(serializeAnalysis(input).length / words).toBeLessThan(15);
  });
});

describe('a serialized analysis', () => {
  const input = ownArticle('Ada Hale said that rain fell. “We ran,” she said on Monday.', {
    title: 'Rain',
    source: { published: '2021-03-05' },
  });
  const bytes = serializeAnalysis(input);

  it('is not taken for that of another text, title or day', () => {
    expect(deserializeAnalysis(input, bytes)).toBeDefined();
    expect(deserializeAnalysis({ ...input, text: `${input.text}!` }, bytes)).toBeUndefined();
    expect(deserializeAnalysis({ ...input, title: 'Rain?' }, bytes)).toBeUndefined();
    expect(deserializeAnalysis({ ...input, source: { published: '2021-03-06' } }, bytes)).toBeUndefined();
    expect(deserializeAnalysis({ ...input, source: { ...input.source, author: 'Bo' } }, bytes)).toBeDefined();
  });

  it('is not taken if it is cut, or a bit of it was changed', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(deserializeAnalysis(input, bytes.subarray(0, length))).toBeUndefined();
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(deserializeAnalysis(input, changed)).toBeUndefined();
    }
  });

  it('that somebody else has sealed neither throws, nor hangs, nor points out of the text', () => {
    const { title, text, source } = shippedArticle();
    const whole = serializeAnalysis({ title, text, source });
    const seal = (body: Uint8Array): Uint8Array => {
      const hash = createHash('sha256').update(JSON.stringify([title, source.published ?? '', text]));
      return Buffer.concat([hash.update(body).digest().subarray(0, SEAL_BYTES), body]);
    };
    expect(deserializeAnalysis({ title, text, source }, seal(whole.subarray(SEAL_BYTES)))).toBeDefined();
    // Most of the words can only be as they are; of the rest much may be otherwise.
    const at = fc.oneof(fc.nat(whole.length), fc.integer({ min: -2000, max: -1 }));
    const change = fc.record({ at, to: fc.oneof(fc.nat(255), fc.constantFrom(0, 127, 255)) });
    let opened = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(), (changes, cut) => {
        const body = whole.slice(
          SEAL_BYTES,
          cut % 3 === 0 ? whole.length - (cut % whole.length) : whole.length,
        );
        for (const each of changes) body[(each.at + body.length) % body.length] = each.to;
        const analysis = deserializeAnalysis({ title, text, source }, seal(body));
        if (!analysis) return;
        opened++;
        expect(Math.max(...analysis.words.words)).toBeLessThan(analysis.words.distinct.length);
        const details = deserializeDetails({ title, text, source }, analysis.details);
        for (const { start, end } of spansIn(details)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
    expect(opened).toBeGreaterThan(20);
  });
});

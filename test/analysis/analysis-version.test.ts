import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serializeAnalysis } from '../../src/analysis/analysis.ts';
import { ANALYSIS_VERSION } from '../../src/analysis/analysis-version.ts';

/** The analysis of the fixture article by this version: SHA-256 of its bytes. */
const ANALYSIS = { version: 3, sha256: '8192d8b5d8502e0a0c782245a1eb613efdec1769e9beb8c72936bd2823f704b3' };

it('an article’s analysis changes only with its version', () => {
  const text = readFileSync(new URL('fixture/article.txt', import.meta.url), 'utf8');
  const bytes = serializeAnalysis({
    title: 'Ferry runs aground off Halverstad, injuring 14',
    text,
    source: { published: '2021-03-04' },
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(
    { version: ANALYSIS_VERSION, sha256 },
    'The fixture’s analysis has changed: raise ANALYSIS_VERSION and update the version and the hash in this test.',
  ).toEqual(ANALYSIS);
});

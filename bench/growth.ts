import { OURS } from './peer.ts';
import { QUESTIONS, SECONDS, askedOf, buildSeconds, runPeer, stepOf } from './run-peer.ts';
import { figures, formatTable, percent, whole } from './table.ts';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/**
 * How our index grows with the number of passages. Beside time and memory stands the exponent of their growth since the row
 * above: 1 is in step with the passages, 0 not at all; where it changes, the curve bends.
 */
export async function benchGrowth(heap: number): Promise<void> {
  const rows: string[][] = [];
  let last: { readonly passages: number; readonly p50: number; readonly bytes: number } | undefined;
  for (const passages of SIZES) {
    process.stderr.write(`  ${whole(passages)} passages …\n`);
    const run = await runPeer(
      {
        peer: OURS,
        text: { kind: 'synthetic', passages },
        kinds: ['content'],
        questions: QUESTIONS,
        seconds: SECONDS,
        withChanges: true,
        withBadQuestions: false,
      },
      { buildSeconds: buildSeconds(passages), heap },
    );
    const built = stepOf(run, 'built');
    const weighed = stepOf(run, 'weighed');
    const asked = askedOf(run, 'content');
    if (!built || !weighed || !asked) {
      rows.push([whole(passages), `left out: ${run.stopped ?? 'it said nothing'}`]);
      break;
    }
    const changes = run.steps.flatMap((said) => (said.step === 'changed' ? [figures(said.p99)] : []));
    const now = { passages, p50: asked.p50, bytes: weighed.bytes };
    const exponent = (of: 'p50' | 'bytes'): string =>
      last ? (Math.log(now[of] / last[of]) / Math.log(passages / last.passages)).toFixed(2) : '';
    rows.push([
      whole(passages),
      figures(asked.p50),
      exponent('p50'),
      figures(asked.p99),
      percent(asked.hits),
      figures(built.ms / 1000),
      figures(weighed.bytes / 1e6),
      exponent('bytes'),
      whole(weighed.bytes / passages),
      changes.join(' / '),
    ]);
    last = now;
  }
  const header = [
    'passages',
    'p50 ms',
    '^',
    'p99 ms',
    'hit@1',
    'build s',
    'MB',
    '^',
    'bytes each',
    'add / remove p99',
  ];
  process.stdout.write(`${formatTable(header, rows)}\n`);
}

import { existsSync } from 'node:fs';
import { compare } from './comparison.ts';
import { OURS, PEERS } from './peer.ts';
import { type Run, buildSeconds } from './run-peer.ts';

export type SearchOptions = {
  /** Numbers of passages. */
  readonly sizes: readonly number[];
  /** Where real text is looked for; without it, made-up text alone is searched. */
  readonly data: string | undefined;
  /** Keys of PEERS; all if there are none. */
  readonly peers: readonly string[];
  /** Megabytes that a process may have. */
  readonly heap: number;
};

/** Compares the libraries on made-up texts of some sizes, smallest first, and on real text. */
export async function benchSearch({ sizes, data, peers, heap }: SearchOptions): Promise<void> {
  const keys = peers.length > 0 ? [OURS, ...peers.filter((key) => key !== OURS)] : Object.keys(PEERS);
  const earlier = new Map<string, Run[]>();
  for (const passages of sizes.toSorted((a, b) => a - b)) {
    const about = 'of six words, one mistyped: on the left content words only, on the right two stop words';
    const budget = { buildSeconds: buildSeconds(passages), heap };
    const runs = await compare(keys, { kind: 'synthetic', passages }, about, budget, earlier);
    for (const [key, run] of runs) earlier.set(key, [...(earlier.get(key) ?? []), run]);
  }
  if (data === undefined) return;
  if (!existsSync(`${data}/squad.json.gz`)) {
    const reason = `there is no ${data}/squad.json.gz (--data names another folder)`;
    process.stdout.write(`\nReal text is left out: ${reason}.\n`);
    return;
  }
  const about = 'that people wrote: on the left without stop words, on the right as they were written';
  const budget = { buildSeconds: buildSeconds(100_000), heap };
  await compare(keys, { kind: 'real', folder: data }, about, budget, earlier);
}

import { parseArgs } from 'node:util';
import { WrongCommand } from '../terminal.ts';
import { wording } from '../../wording.ts';

/** What `start` runs. `shard`: one of several gateway processes. */
export type StartMode =
  | { readonly mode: 'playground' | 'http' | 'shard' }
  | { readonly mode: 'gateway'; readonly shards: number | 'auto' };

/** Maximum number of shards, more than the largest bots have. */
const MOST_SHARDS = 10_000;

/** Parses the arguments of `start`. Without a mode, a token means the gateway. Throws CannotGoOn. */
export function parseStartMode(args: readonly string[], hasToken: boolean): StartMode {
  const { mode = hasToken ? 'gateway' : 'playground', shards } = parse(args);
  if (mode === 'gateway') return { mode, shards: readShards(shards ?? 'auto') };
  if (shards !== undefined || (mode !== 'playground' && mode !== 'http' && mode !== 'shard')) throw usage();
  return { mode };
}

function parse(args: readonly string[]): {
  readonly mode?: string | undefined;
  readonly shards?: string | undefined;
} {
  try {
    const options = { mode: { type: 'string' }, shards: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw usage();
  }
}

function readShards(text: string): number | 'auto' {
  if (text === 'auto') return text;
  const shards = Number(text);
  if (!/^\d+$/.test(text) || shards < 1 || shards > MOST_SHARDS) throw usage();
  return shards;
}

function usage(): WrongCommand {
  return new WrongCommand(wording.terminal.startUsage);
}

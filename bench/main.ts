import { parseArgs } from 'node:util';
import { benchAdd } from './add.ts';
import { benchEncoder } from './encoder.ts';
import { benchGrowth } from './growth.ts';
import { benchHttp } from './http.ts';
import { benchLibrary } from './library.ts';
import { PEERS } from './peer.ts';
import { benchRespond } from './respond.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './start.ts';

const USAGE = `Run benchmarks: npm run bench -- [NAME …] [--sizes N,N] [--peers NAME,NAME] [--growth] [--data FOLDER] [--heap MEGABYTES]`;

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    /** Of `search`: numbers of passages, and which libraries, separated by commas. */
    sizes: { type: 'string' },
    peers: { type: 'string', default: '' },
    /** Of `search`: how our own index grows, instead of the comparison. */
    growth: { type: 'boolean', default: false },
    /** Of `search`: a folder with real text, and the megabytes that a library may have. */
    data: { type: 'string', default: '../shared/yardsticks/data' },
    heap: { type: 'string', default: '8192' },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});
// A short look unless the comparison is asked for by name.
const isBrief = names.length === 0 && values.sizes === undefined;
const sizes = (values.sizes ?? (isBrief ? '10000' : '10000,100000')).split(',').map(Number);
const peers = values.peers.split(',').filter(Boolean);
const heap = Number(values.heap);

/** Every benchmark by name; each prints its own lines. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  respond: benchRespond,
  add: benchAdd,
  library: benchLibrary,
  encoder: benchEncoder,
  start: benchStart,
  http: benchHttp,
  search: () =>
    values.growth
      ? benchGrowth(heap)
      : benchSearch({ sizes, peers, heap, data: isBrief ? undefined : values.data }),
};

const mistake =
  unknownOf('benchmark', names, BENCHMARKS) ??
  unknownOf('library', peers, PEERS) ??
  ([...sizes, heap].every((number) => Number.isInteger(number) && number > 0)
    ? undefined
    : 'Sizes and megabytes are whole numbers above 0.');
if (values.help) process.stdout.write(`${USAGE}\nBenchmarks: ${Object.keys(BENCHMARKS).join(', ')}.\n`);
else if (mistake === undefined) {
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`${name}\n`);
    // One at a time, so that they do not disturb each other.
    await run();
  }
} else {
  process.stderr.write(`${mistake}\n`);
  process.exitCode = 2;
}

function unknownOf(
  what: string,
  asked: readonly string[],
  known: Readonly<Record<string, unknown>>,
): string | undefined {
  const unknown = asked.find((name) => !known[name]);
  return unknown === undefined
    ? undefined
    : `There is no ${what} "${unknown}": use ${Object.keys(known).join(', ')}.`;
}

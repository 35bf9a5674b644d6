import { benchRespond } from './respond.ts';
import { benchStart } from './start.ts';

/** Every benchmark by name; each prints its own lines. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  respond: benchRespond,
  start: benchStart,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !BENCHMARKS[name]);
if (unknown === undefined) {
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`${name}\n`);
    // One at a time, so that they do not disturb each other.
    await run();
  }
} else {
  process.stderr.write(`There is no benchmark "${unknown}": use ${Object.keys(BENCHMARKS).join(', ')}.\n`);
  process.exitCode = 1;
}

import type { Kind, Text } from './measurement.ts';
import { OURS, PEERS } from './peer.ts';
import { type Budget, QUESTIONS, type Run, SECONDS, askedOf, runPeer, stepOf } from './run-peer.ts';
import { figures, formatTable, percent, whole } from './table.ts';

const KINDS: readonly Kind[] = ['content', 'all'];
/** Ours has the time to answer them all, since the others are held against its answers. */
const OUR_ROWS: ReadonlySet<string> = new Set([OURS, 'verbatim-search']);
const OUR_SECONDS = 60;
/** A median of fewer questions says nothing. */
const FEWEST = 5;

/**
 * Measures libraries one after the other on one text and prints a table as Markdown, with `about` its questions; ours is first, and what the others' times are
 * compared with. `earlier` holds their runs on smaller texts, smallest first: what would be too slow by those is not tried again.
 */
export async function compare(
  keys: readonly string[],
  text: Text,
  about: string,
  budget: Budget,
  earlier: ReadonlyMap<string, readonly Run[]>,
): Promise<ReadonlyMap<string, Run>> {
  const runs = new Map<string, Run>();
  const notes: string[] = [];
  for (const key of keys) {
    const at = performance.now();
    const passages = passagesOf(runs.get(OURS));
    const slow = new Map(KINDS.map((kind) => [kind, foreseen(earlier.get(key) ?? [], kind, passages)]));
    const kinds = KINDS.filter((kind) => slow.get(kind) === undefined);
    note(`  ${nameOf(key)} …`);
    const isOurs = OUR_ROWS.has(key);
    const task = {
      peer: key,
      text,
      kinds,
      questions: QUESTIONS,
      seconds: isOurs ? OUR_SECONDS : SECONDS,
      withChanges: key === OURS,
      withBadQuestions: key === OURS,
    };
    const run: Run = kinds.length > 0 ? await runPeer(task, budget) : { steps: [] };
    note(` ${run.stopped ?? 'done'} (${Math.round((performance.now() - at) / 1000)} s)\n`);
    runs.set(key, run);
    for (const kind of KINDS) {
      const reason = slow.get(kind) ?? whyLeftOut(run, kind);
      if (reason !== undefined) notes.push(`left out: ${nameOf(key)}, ${kind} words: ${reason}`);
    }
  }
  const ours = runs.get(OURS);
  const read = ours && stepOf(ours, 'read');
  if (!ours || !read) return runs;
  print(`\n### ${text.kind === 'real' ? 'Real' : 'Generated'} text, ${whole(read.passages)} passages\n`);
  print(
    `${whole(read.words)} words, ${whole(read.distinct)} of them different. ${QUESTIONS} questions ${about}.\n`,
  );
  const columns = ['p50 ms', 'p99 ms', 'hit@1', '× ours'];
  const rows = [...runs].map(([key, run]) => rowOf(key, run, ours));
  print(formatTable(['', 'build s', 'MB', ...columns, ...columns], rows));
  print('');
  for (const line of [...notes, ...ownFigures(ours)]) print(`- ${line}`);
  return runs;
}

/**
 * A library's figures; `× ours` is its median time over ours. Where it came to some of the questions only, what it found is
 * followed by what ours found of the same.
 */
function rowOf(key: string, run: Run, ours: Run): string[] {
  const built = stepOf(run, 'built');
  const weighed = stepOf(run, 'weighed');
  const row = [
    nameOf(key),
    built ? figures(built.ms / 1000) : '–',
    weighed ? figures(weighed.bytes / 1e6) : '–',
  ];
  for (const kind of KINDS) {
    const asked = askedOf(run, kind);
    const base = askedOf(ours, kind);
    if (!asked || !base || asked.hits.length < FEWEST) {
      row.push('–', '–', '–', '–');
      continue;
    }
    const { p50, p99, hits } = asked;
    const count = hits.length;
    const isPart = count < base.hits.length;
    row.push(
      figures(p50),
      figures(p99),
      isPart ? `${percent(hits)} (${percent(base.hits.slice(0, count))}) of ${count}` : percent(hits),
      figures(p50 / base.p50),
    );
  }
  return row;
}

/** Why questions of a kind are not worth asking, going by the runs on smaller texts; undefined if they are. */
function foreseen(runs: readonly Run[], kind: Kind, passages: number | undefined): string | undefined {
  const stopped = runs.find((run) => run.stopped !== undefined && askedOf(run, kind) === undefined);
  if (stopped) return `${stopped.stopped} at ${whole(passagesOf(stopped) ?? 0)} passages`;
  const last = runs.findLast((run) => askedOf(run, kind));
  const asked = last && askedOf(last, kind);
  const before = passagesOf(last);
  if (!asked || before === undefined || passages === undefined || before > passages) return undefined;
  const ms = (asked.p50 * passages) / before;
  if (ms * FEWEST <= SECONDS * 1000) return undefined;
  return `would take about ${figures(ms)} ms a question (${figures(asked.p50)} ms at ${whole(before)} passages)`;
}

function whyLeftOut(run: Run, kind: Kind): string | undefined {
  const asked = askedOf(run, kind);
  if (!asked) return run.stopped;
  if (asked.hits.length >= FEWEST) return undefined;
  const minutes = (asked.p50 * QUESTIONS) / 60_000;
  return `${figures(asked.p50)} ms a question: ${QUESTIONS} would take ${figures(minutes)} minutes`;
}

/** What only our index is measured for, with what is to be reached. */
function ownFigures({ steps }: Run): string[] {
  return steps.flatMap((said) => {
    if (said.step === 'changed') {
      return [
        `Verbatim: to ${said.what} an article: p50 ${figures(said.p50)} ms, p99 ${figures(said.p99)} ms (target: 2 ms)`,
      ];
    }
    if (said.step === 'strained') {
      return [`Verbatim: ${said.what}: at worst ${figures(said.worst)} ms (target: under 20 ms)`];
    }
    return [];
  });
}

function passagesOf(run: Run | undefined): number | undefined {
  return run && stepOf(run, 'read')?.passages;
}

function nameOf(key: string): string {
  return PEERS[key]?.name ?? key;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says how far it is, apart from the results. */
function note(text: string): void {
  process.stderr.write(text);
}

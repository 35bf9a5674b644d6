import * as v from 'valibot';
import { badQuestions } from './bad-questions.ts';
import { type Corpus, type Question, syntheticCorpus } from './corpus.ts';
import { quantile } from './figures.ts';
import { type Kind, type Step, Task } from './measurement.ts';
import { PEERS, type Peer } from './peer.ts';
import { syntheticQuestions } from './questions.ts';
import { pick, seeded } from './random.ts';
import { readRealQuestions, readRealText } from './real-text.ts';

/**
 * The process that measures one library: forked with `--expose-gc`, it is sent a Task and answers with Steps.
 * Times are of `performance.now()` around each question, sorted for their quantiles: the benchmarking libraries repeat one
 * call until its mean is sure, where here every question is another one and the slow ones are of interest.
 */
process.once('message', (message) => {
  void measure(v.parse(Task, message)).then(() => process.disconnect?.());
});

const SEED = 20_220_112;
const LIMIT = 10;
/** Not timed, and asked nowhere else. */
const WARM_UP = { questions: 200, seconds: 1 };
const CHANGES = 200;
/** Passages of the text that a library is put to use on before it is measured. */
const REHEARSED = 1000;

async function measure(task: Task): Promise<void> {
  const corpus =
    task.text.kind === 'synthetic'
      ? syntheticCorpus(task.text.passages, SEED)
      : readRealText(task.text.folder);
  const kinds = task.kinds.map((kind) => ({ kind, questions: questionsOf(task, corpus, kind) }));
  say({ step: 'read', ...measureText(corpus) });
  const build = await PEERS[task.peer]?.build();
  if (!build) throw new Error(`There is no library "${task.peer}".`);
  await rehearse(build);
  // The texts are there before and after, and are nobody's memory.
  const before = memory();
  const at = performance.now();
  const peer = await build(corpus);
  say({ step: 'built', ms: performance.now() - at });
  for (const [i, { kind, questions }] of kinds.entries()) {
    peer.prepare?.(questions.map(({ text }) => text));
    const warmUp = questions.slice(task.questions);
    await ask(peer, warmUp, WARM_UP.seconds);
    // Only now, so that what is made when it is first needed counts.
    if (i === 0) say({ step: 'weighed', bytes: memory() + (peer.nativeBytes?.() ?? 0) - before });
    const { times, hits } = await ask(peer, questions.slice(0, task.questions), task.seconds);
    say({ step: 'asked', kind, p50: quantile(times, 0.5), p99: quantile(times, 0.99), hits });
  }
  if (task.withChanges) change(corpus, peer, say);
  if (task.withBadQuestions) await askBadly(corpus, peer);
  say({ step: 'done' });
}

/** Puts a library to all its uses, so that its code is compiled: what is measured afterwards is the index. */
async function rehearse(build: (corpus: Corpus) => Peer | Promise<Peer>): Promise<void> {
  const corpus = syntheticCorpus(REHEARSED, SEED + 4);
  const peer = await build(corpus);
  const questions = syntheticQuestions(corpus, 2, WARM_UP.questions, SEED + 5);
  peer.prepare?.(questions.map(({ text }) => text));
  await ask(peer, questions, WARM_UP.seconds);
  change(corpus, peer, () => {});
}

function questionsOf({ text, questions }: Task, corpus: Corpus, kind: Kind): Question[] {
  const withStopWords = kind === 'all';
  const count = questions + WARM_UP.questions;
  return text.kind === 'synthetic'
    ? syntheticQuestions(corpus, withStopWords ? 2 : 0, count, SEED + 1)
    : readRealQuestions(text.folder, corpus, withStopWords, count, SEED + 1);
}

/** Asks each question once, until all are asked or the time is up. */
async function ask(
  peer: Peer,
  questions: readonly Question[],
  seconds: number,
): Promise<{ times: number[]; hits: boolean[] }> {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const hits: boolean[] = [];
  for (const { text, isHit } of questions) {
    const at = performance.now();
    const found = peer.search(text, LIMIT);
    const [first] = found instanceof Promise ? await found : found;
    times.push(performance.now() - at);
    hits.push(first !== undefined && isHit(first));
    if (performance.now() > end) break;
  }
  return { times, hits };
}

/** Takes articles from anywhere in the index and puts them back. */
function change({ articles }: Corpus, { add, remove }: Peer, tell: (step: Step) => void): void {
  if (!add || !remove) return;
  const random = seeded(SEED + 2);
  const times: { add: number[]; remove: number[] } = { add: [], remove: [] };
  for (let i = 0; i < CHANGES; i++) {
    const { id } = pick(random, articles);
    const at = performance.now();
    remove(id);
    const removedAt = performance.now();
    add(id);
    times.add.push(performance.now() - removedAt);
    times.remove.push(removedAt - at);
  }
  for (const what of ['add', 'remove'] as const) {
    tell({ step: 'changed', what, p50: quantile(times[what], 0.5), p99: quantile(times[what], 0.99) });
  }
}

async function askBadly(corpus: Corpus, peer: Peer): Promise<void> {
  for (const [what, texts] of Object.entries(badQuestions(seeded(SEED + 3), corpus))) {
    const questions = texts.map((text) => ({ text, isHit: () => false }));
    const { times } = await ask(peer, questions, Number.POSITIVE_INFINITY);
    say({ step: 'strained', what, worst: Math.max(...times) });
  }
}

function measureText({ passages }: Corpus): { passages: number; words: number; distinct: number } {
  const distinct = new Set<string>();
  let words = 0;
  for (const passage of passages) {
    for (const word of passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      words++;
      distinct.add(word);
    }
  }
  return { passages: passages.length, words, distinct: distinct.size };
}

/** Bytes in use once all that can be freed is freed: the heap, and buffers outside of it. */
function memory(): number {
  if (!globalThis.gc) throw new Error('This process is to be started with --expose-gc.');
  // What is freed may hold what is freed next, and buffers are given back a little later.
  for (let i = 0; i < 4; i++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function say(step: Step): void {
  process.send?.(step);
}

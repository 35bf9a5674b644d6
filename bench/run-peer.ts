import { fork } from 'node:child_process';
import * as v from 'valibot';
import { type Kind, Step, type Task } from './measurement.ts';

/** What a library may take. */
export type Budget = {
  /** To build its index. */
  readonly buildSeconds: number;
  /** Megabytes of the JavaScript heap, the texts' own included. */
  readonly heap: number;
};

/** All that a library's process said, and why it was stopped if it was. */
export type Run = { readonly steps: readonly Step[]; readonly stopped?: string };

/** Questions of each kind, and the seconds for them. */
export const QUESTIONS = 400;
export const SECONDS = 4;

/** To build an index: seconds at any size, and milliseconds a passage. */
const BUILD = { least: 30, eachMs: 0.3 };

/** Seconds in which an index of so many passages is to be built. */
export function buildSeconds(passages: number): number {
  return Math.round(BUILD.least + (passages * BUILD.eachMs) / 1000);
}

/** One question may take longer than all of them should: each step after the build gets this many times their seconds. */
const PATIENCE = 6;

/** Measures one library in a process of its own, so that its memory is its own and nothing of the others is warm. */
export async function runPeer(task: Task, budget: Budget): Promise<Run> {
  const child = fork(new URL('measure-peer.ts', import.meta.url), {
    execArgv: ['--expose-gc', `--max-old-space-size=${budget.heap}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const steps: Step[] = [];
  let stopped: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const allow = (seconds: number, reason: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stopped = reason;
      child.kill('SIGKILL');
    }, seconds * 1000);
  };
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.on('message', (message) => {
    const step = v.parse(Step, message);
    steps.push(step);
    if (step.step === 'read') allow(budget.buildSeconds, `not built after ${budget.buildSeconds} s`);
    else allow(task.seconds * PATIENCE, `a step took more than ${task.seconds * PATIENCE} s`);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.send(task);
  const code = await ended;
  clearTimeout(timer);
  if (/heap out of memory/.test(said)) stopped = `needs more than ${budget.heap} MB`;
  // Whatever else ends it is a fault of the benchmark.
  else if (code !== 0 && stopped === undefined) throw new Error(`${task.peer} ended with ${code}: ${said}`);
  return stopped === undefined ? { steps } : { steps, stopped };
}

/** The first step of a kind that a run said. */
export function stepOf<K extends Step['step']>(
  { steps }: Run,
  step: K,
): Extract<Step, { readonly step: K }> | undefined {
  return steps.find((said): said is Extract<Step, { readonly step: K }> => said.step === step);
}

/** How the questions of a kind went. */
export function askedOf({ steps }: Run, kind: Kind): Extract<Step, { readonly step: 'asked' }> | undefined {
  for (const said of steps) if (said.step === 'asked' && said.kind === kind) return said;
  return undefined;
}

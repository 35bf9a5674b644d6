import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { chatCommand } from '../test/support/interactions.ts';
import { printFigure, quantile } from './figures.ts';

const STARTS = 5;
const ANSWERS = 300;

/** From `npm start` without a token to the first answer of the playground, and the memory it takes. */
export async function benchStart(): Promise<void> {
  const ready: number[] = [];
  const first: number[] = [];
  const memory: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const run = await startOnce();
    ready.push(run.readyMs);
    first.push(run.firstAnswerMs);
    if (run.rssMb !== undefined) memory.push(run.rssMb);
  }
  printFigure('ready from npm start, median', quantile(ready, 0.5), 'ms', 1000);
  printFigure('first answer from npm start, median', quantile(first, 0.5), 'ms', 1000);
  if (memory.length > 0) {
    printFigure(`memory (RSS) after ${ANSWERS} answers, most`, Math.max(...memory), 'MB', 120);
  } else {
    process.stdout.write('  memory is measured on Linux only\n');
  }
}

type Run = { readonly readyMs: number; readonly firstAnswerMs: number; readonly rssMb: number | undefined };

async function startOnce(): Promise<Run> {
  const at = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    // Its own process group, so that npm and what it starts end together.
    detached: true,
    // What it says when it is stopped is nobody's concern; what keeps it from starting is.
    stdio: ['ignore', 'pipe', 'pipe'],
    // oxlint-disable-next-line node/no-process-env
    env: { ...process.env, DISCORD_TOKEN: '', PLAYGROUND_PORT: '0' },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /http:\/\/\S+/.exec(output)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.once('close', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
    });
    const readyMs = performance.now() - at;
    await askOnce(url);
    const firstAnswerMs = performance.now() - at;
    for (let i = 0; i < ANSWERS; i++) await askOnce(url);
    return { readyMs, firstAnswerMs, rssMb: await memoryOf(child.pid) };
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  }
}

async function askOnce(url: string): Promise<void> {
  const response = await fetch(new URL('/interactions', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(chatCommand('who', { question: 'sent paratroopers' })),
  });
  if (!response.ok) throw new Error(`the playground answers ${response.status}`);
  await response.arrayBuffer();
}

/** Resident memory in MB of the newest descendant of npm: the server itself. Linux only. */
async function memoryOf(npm: number | undefined): Promise<number | undefined> {
  if (process.platform !== 'linux' || npm === undefined) return undefined;
  let pid = npm;
  for (;;) {
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
    const child = Number(children.trim().split(' ')[0]);
    if (!child) break;
    pid = child;
  }
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

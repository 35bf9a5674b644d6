import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type JobOptions = {
  /** Beside those of this process; a `.env` file cannot interfere with what is set to '' here. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder to run in; the project's by default. */
  readonly cwd?: string;
  /** The program to run start.js with, and what stands before it. */
  readonly node?: string;
  readonly nodeArgs?: readonly string[];
};

/** A job of Verbatim as a process of its own, as npm starts it; its input stays open. */
export type Job = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
};

export function startJob(args: readonly string[], options: JobOptions = {}): Job {
  const { env = {}, cwd = ROOT, node = process.execPath, nodeArgs = [] } = options;
  // What a job keeps is its own, and goes with it.
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-job-'));
  const settings = {
    DATABASE_URL: '',
    DATABASE_FILE: path.join(folder, 'verbatim.sqlite'),
    DISCORD_TOKEN: '',
    DISCORD_API: '',
    DISCORD_PUBLIC_KEY: '',
    HTTP_PORT: '',
    HTTP_HOST: '',
    METRICS_PORT: '',
    METRICS_HOST: '',
    KNOWLEDGE_FOLDER: '',
    PLAYGROUND_PORT: '',
    LOG_LEVEL: '',
  };
  const child = spawn(node, [...nodeArgs, `${ROOT}src/start.js`, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_OPTIONS: '', ...settings, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  // A job that ends before it has read its input closes the pipe; that is its right.
  child.stdin.on('error', () => {});
  const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(code ?? signal);
    });
  });
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

/** Runs a job to its end, with all its input there from the start. */
export async function runJob(
  args: readonly string[],
  { stdin = '', ...options }: JobOptions & { readonly stdin?: string } = {},
): Promise<{
  readonly code: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}> {
  const job = startJob(args, options);
  job.child.stdin.end(stdin);
  const code = await job.ended;
  return { code, stdout: job.stdout(), stderr: job.stderr() };
}

import { type ChildProcess, type SpawnOptions, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

const INITDB =
  '--username=postgres --auth=trust --encoding=UTF8 --no-locale --no-sync --no-instructions -D'.split(' ');

/** Where PostgreSQL's programs are: on the path, or where Debian puts them. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), ...globSync('/usr/lib/postgresql/*/bin')];
const BIN = FOLDERS.find((folder) =>
  ['initdb', 'postgres'].every((program) => existsSync(path.join(folder, program))),
);

/** PostgreSQL refuses to run as root; Debian's package makes this account. */
type Account = { readonly uid?: number; readonly gid?: number };
const ACCOUNT: Account | undefined = process.getuid?.() === 0 ? accountOf('postgres') : {};

const MISSING =
  BIN === undefined
    ? 'no initdb and postgres'
    : ACCOUNT === undefined
      ? 'no account "postgres" to run it as'
      : '';

/** Whether there is no PostgreSQL to test with. A build that checks nothing must not look like one that checked: in CI it fails. */
export const isPostgresMissing = MISSING !== '';
if (isPostgresMissing && process.env['CI'] !== undefined) throw new Error(`PostgreSQL: ${MISSING}`);
if (isPostgresMissing) process.stderr.write(`skipping the tests of PostgreSQL: ${MISSING}\n`);

/** A PostgreSQL in a temporary folder, listening on a socket there, which writes to the disk as a real one does. */
export type Postgres = {
  /** The path of its socket. */
  readonly socket: string;
  /** The URL of an empty database that nobody else has. */
  readonly newDatabase: () => Promise<string>;
  /** Ends it: after cutting all connections, or at once, as a loss of power would. */
  readonly stop: (how: 'fast' | 'immediate') => Promise<void>;
  /** Starts it, and waits until it answers. */
  readonly start: () => Promise<void>;
  /** Ends it and removes its folder. */
  readonly remove: () => Promise<void>;
};

/** Makes and starts a PostgreSQL, in about a second. */
export async function startPostgres(): Promise<Postgres> {
  if (BIN === undefined || ACCOUNT === undefined) throw new Error(MISSING);
  // In the system's own folder, for the path of a socket must be short.
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-pg-'));
  const { uid, gid } = ACCOUNT;
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
  const options = { cwd: folder, ...ACCOUNT, env: { PATH: BIN, LC_ALL: 'C', TZ: 'UTC' } };
  await promisify(execFile)(path.join(BIN, 'initdb'), [...INITDB, 'cluster'], options);
  const server = new Server(path.join(BIN, 'postgres'), folder, options);
  await server.start();
  let databases = 0;
  return {
    socket: path.join(folder, '.s.PGSQL.5432'),
    newDatabase: async () => {
      const name = `db${++databases}`;
      await query(urlOf(folder, 'postgres'), `create database ${name}`);
      return urlOf(folder, name);
    },
    stop: (how) => server.stop(how),
    start: () => server.start(),
    remove: async () => {
      await server.stop('immediate');
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  // A server that is starting, or being stopped, cuts connections.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows }: { rows: unknown[] } = await client.query(statement);
    return rows;
  } finally {
    await client.end();
  }
}

class Server {
  readonly #program: string;
  readonly #folder: string;
  readonly #options: SpawnOptions;
  #process: ChildProcess | undefined;

  constructor(program: string, folder: string, options: SpawnOptions) {
    this.#program = program;
    this.#folder = folder;
    this.#options = options;
    process.once('exit', () => this.#process?.kill('SIGQUIT'));
  }

  async start(): Promise<void> {
    const settings = ['-c', 'listen_addresses=', '-k', this.#folder, '-c', 'shared_buffers=16MB'];
    this.#process = spawn(this.#program, ['-D', 'cluster', ...settings], {
      ...this.#options,
      stdio: 'ignore',
    });
    const until = performance.now() + 15_000;
    for (;;) {
      try {
        await query(urlOf(this.#folder, 'postgres'), 'select 1');
        return;
      } catch (error) {
        if (performance.now() > until || this.#process.exitCode !== null) throw error;
        await setTimeout(20);
      }
    }
  }

  async stop(how: 'fast' | 'immediate'): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
  }
}

function urlOf(folder: string, database: string): string {
  return `postgresql://postgres@${encodeURIComponent(folder)}/${database}`;
}

/** The numbers of an account; undefined if there is none of that name. */
function accountOf(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

import { printableLine } from '../cli/terminal-text.ts';
import { ConfigError, readConfig } from './config.ts';
import { commandDeclarations } from '../discord/declarations.ts';
import { FolderError, readArticleFile } from '../ingest/files/knowledge-folder.ts';
import { StoreAwayError } from '../library/store/article-store.ts';
import { loadKnowledge } from './modes/knowledge.ts';
import { CannotGoOn, end, endOnFault, print } from './terminal.ts';
import { wording } from '../wording.ts';

/** What one job is started for. A job loads its own parts: a terminal question needs no Discord. */
const JOBS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['start', start],
  ['ask', ask],
  ['add', add],
  ['library', library],
  ['batch', batch],
  ['inspect', inspect],
  ['register', register],
]);

/** Does the job that the first argument names (none: start); what stops it is one line and an exit code that is not 0. */
export async function main(given: readonly string[]): Promise<void> {
  // "npm start -- --mode http" names no job, and begins with an option of the usual one.
  const [name = 'start', ...args] = given[0]?.startsWith('-') === true ? ['start', ...given] : given;
  const job = JOBS.get(name);
  // Whoever reads our output may stop early, as "head" does; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    if (!job) throw new CannotGoOn(wording.terminal.unknownJob(name));
    await job(args);
  } catch (error) {
    if (error instanceof CannotGoOn || error instanceof ConfigError) end(error.message);
    else if (error instanceof FolderError) end(wording.terminal.noFolder(error.folder, error.message));
    else endOnFault(error);
  }
}

async function start(args: readonly string[]): Promise<void> {
  await (await import('./modes/start.ts')).start(args);
}

async function ask(args: readonly string[]): Promise<void> {
  const { runAsk } = await import('../cli/ask.ts');
  const { text, exitCode } = runAsk(args, await loadKnowledge(readConfig()));
  print(text);
  process.exitCode = exitCode;
}

async function add(args: readonly string[]): Promise<void> {
  const { runAdd } = await import('../cli/add.ts');
  const { Intake } = await import('../ingest/ingestor.ts');
  const intake = new Intake();
  try {
    const added = await runAdd(args, readConfig().knowledgeFolder, intake);
    if (!added.ok) throw new CannotGoOn(added.sentence);
    print(added.text);
  } finally {
    await intake.close();
  }
}

async function library(args: readonly string[]): Promise<void> {
  const { runLibrary } = await import('../cli/library.ts');
  const { openConfiguredStore } = await import('./modes/store.ts');
  const store = await openConfiguredStore(readConfig());
  try {
    const done = await runLibrary(args, { store, now: Date.now, wait: async () => {} }).catch(storeIsAway);
    if (!done.ok) throw new CannotGoOn(done.sentence);
    print(done.text);
  } finally {
    await store.close();
  }
}

function storeIsAway(error: unknown): never {
  throw error instanceof StoreAwayError ? new CannotGoOn(wording.library.away) : error;
}

async function batch(): Promise<void> {
  const { runBatch } = await import('../cli/batch.ts');
  await runBatch(process.stdin, process.stdout);
}

async function inspect([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new CannotGoOn(wording.terminal.inspectUsage);
  const read = await readArticleFile(file);
  if (!read.ok) throw new CannotGoOn(wording.terminal.inspectFailed(printableLine(file), read.problem));
  const { inspectArticle } = await import('../cli/inspect.ts');
  print(inspectArticle(read.article));
}

async function register(): Promise<void> {
  const { discordToken, discordApi } = readConfig();
  if (discordToken === undefined) throw new CannotGoOn(wording.terminal.noToken);
  const { DiscordAPIError, HTTPError, REST } = await import('../discord/rest.ts');
  const { registerCommands } = await import('../discord/register.ts');
  const rest = new REST({ version: '10', ...(discordApi === undefined ? {} : { api: discordApi }) });
  try {
    const { commands } = await registerCommands(rest.setToken(discordToken), commandDeclarations());
    print(wording.terminal.registered(commands));
  } catch (error) {
    const { gateway } = wording.terminal;
    if (error instanceof DiscordAPIError)
      throw new CannotGoOn(error.status === 401 ? gateway.token : gateway.refused);
    if (error instanceof HTTPError) throw new CannotGoOn(gateway.unavailable);
    throw new CannotGoOn(gateway.unreachable);
  }
}

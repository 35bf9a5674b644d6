import { printableLine } from '../cli/terminal-text.ts';
import { ConfigError, loadConfig } from './config.ts';
import { FolderError, loadArticleFile } from '../ingest/files/knowledge-folder.ts';
import { StoreUnavailableError } from '../library/store-unavailable-error.ts';
import { CannotGoOn, EXIT, WrongCommand, during, end, endOnFault, print } from './terminal.ts';
import { setupWording, terminalJobs, wording } from '../wording.ts';

type Job = { readonly run: (args: readonly string[]) => Promise<void>; readonly usage: string };

/** By name. Each job loads its own parts: a question in the terminal needs no Discord. */
const JOBS: ReadonlyMap<string, Job> = new Map([
  ['setup', { run: setup, usage: setupWording.usage }],
  ['start', { run: start, usage: wording.terminal.startUsage }],
  ['ask', { run: ask, usage: wording.terminal.askUsage }],
  ['add', { run: add, usage: wording.terminal.addUsage }],
  ['library', { run: library, usage: wording.terminal.libraryUsage }],
  ['batch', { run: batch, usage: terminalJobs.usage.batch }],
  ['inspect', { run: inspect, usage: wording.terminal.inspectUsage }],
  ['register', { run: register, usage: terminalJobs.usage.register }],
]);

/**
 * Runs the job that the first argument names, `start` if there is none. `--help` prints its usage instead. A job that fails prints one
 * line to standard error and exits with a code other than 0: see EXIT.
 */
export async function main(given: readonly string[]): Promise<void> {
  // `npm start -- --mode http` has an option of `start` as its first argument.
  const [name = 'start', ...args] = given[0]?.startsWith('-') === true ? ['start', ...given] : given;
  const job = JOBS.get(name);
  // A reader that stops early, such as `head`, isn't a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    if (!job) throw new WrongCommand(wording.terminal.unknownJob(name));
    if (asksForHelp(args)) print(job.usage);
    else await job.run(args);
  } catch (error) {
    if (error instanceof CannotGoOn) end(error.message, error.exitCode);
    else if (error instanceof ConfigError) end(error.message, EXIT.wrong);
    else if (error instanceof FolderError) end(wording.terminal.noFolder(error.folder, error.message));
    else endOnFault(error);
  }
}

/** Whether `--help` is among the options; anything after `--` isn't an option. */
function asksForHelp(args: readonly string[]): boolean {
  const separator = args.indexOf('--');
  return args
    .slice(0, separator === -1 ? undefined : separator)
    .some((arg) => arg === '--help' || arg === '-h');
}

async function start(args: readonly string[]): Promise<void> {
  await (await import('./modes/start.ts')).start(args);
}

async function setup(): Promise<void> {
  await (await import('./setup/main.ts')).setup();
}

async function ask(args: readonly string[]): Promise<void> {
  const config = loadConfig();
  const { QuestionMeaningLoader } = await import('./meaning.ts');
  // It loads in a thread of its own, while the rest does here.
  const loader = new QuestionMeaningLoader(config);
  const { phraseIn, runAsk } = await import('../cli/ask.ts');
  const { AnalysisCache } = await import('./analysis-cache.ts');
  const { loadKnowledge } = await import('./modes/knowledge.ts');
  const cache = new AnalysisCache(config.meaning);
  const knowledge = await loadKnowledge(config, {
    cache,
    loadEncoder: () => loader.encoderHere(),
    needsEncoder: config.meaning === 'full',
  });
  const phrase = phraseIn(args);
  const meant = phrase === undefined ? undefined : await loader.ofQuestion(phrase);
  const { text, exitCode } = runAsk(args, knowledge, meant);
  print(text);
  process.exitCode = exitCode;
}

async function add(args: readonly string[]): Promise<void> {
  const { runAdd } = await import('../cli/add.ts');
  const { Ingestor } = await import('../ingest/ingestor.ts');
  const ingestor = new Ingestor();
  try {
    const work = runAdd(args, loadConfig().knowledgeFolder, ingestor);
    const added = await during(terminalJobs.during.add, work);
    if (!added.ok) throw added.isWrong ? new WrongCommand(added.sentence) : new CannotGoOn(added.sentence);
    print(added.text);
  } finally {
    await ingestor.close();
  }
}

async function library(args: readonly string[]): Promise<void> {
  const { runLibrary } = await import('../cli/library.ts');
  const { openConfiguredStore } = await import('./modes/store.ts');
  const store = await openConfiguredStore(loadConfig());
  try {
    const work = runLibrary(args, { store, now: Date.now, wait: async () => {} });
    const done = await during(terminalJobs.during.library, work).catch(storeUnavailable);
    if (!done.ok) throw done.isWrong ? new WrongCommand(done.sentence) : new CannotGoOn(done.sentence);
    print(done.text);
  } finally {
    await store.close();
  }
}

function storeUnavailable(error: unknown): never {
  throw error instanceof StoreUnavailableError ? new CannotGoOn(wording.library.away) : error;
}

async function batch(): Promise<void> {
  const { runBatch } = await import('../cli/batch.ts');
  const { loadMeaningNow } = await import('./meaning.ts');
  await runBatch(process.stdin, process.stdout, await loadMeaningNow(loadConfig()));
}

async function inspect([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new WrongCommand(wording.terminal.inspectUsage);
  const read = await loadArticleFile(file);
  if (!read.ok) throw new CannotGoOn(wording.terminal.inspectFailed(printableLine(file), read.problem));
  const { inspectArticle } = await import('../cli/inspect.ts');
  print(inspectArticle(read.article));
}

async function register(): Promise<void> {
  const { discordToken, discordApi } = loadConfig();
  if (discordToken === undefined) throw new WrongCommand(wording.terminal.noToken);
  const { REST } = await import('../discord/rest.ts');
  const { refusalOf } = await import('../discord/application.ts');
  const { registerCommands } = await import('../discord/register.ts');
  const { commandDeclarations } = await import('../discord/declarations.ts');
  const rest = new REST({ version: '10', ...(discordApi === undefined ? {} : { api: discordApi }) });
  try {
    const work = registerCommands(rest.setToken(discordToken), commandDeclarations());
    const { commands } = await during(setupWording.registering, work);
    print(wording.terminal.registered(commands));
  } catch (error) {
    throw new CannotGoOn(wording.terminal.gateway[refusalOf(error)]);
  }
}

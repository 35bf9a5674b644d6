import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { Knowledge } from './answer/knowledge.ts';
import { printable, printableLine } from './cli/terminal-text.ts';
import { ConfigError, type Config, readConfig } from './config.ts';
import { commandDeclarations } from './discord/declarations.ts';
import { type Respond, createRespond } from './discord/respond.ts';
import { FolderError, readArticleFile, readKnowledgeFolder } from './library/knowledge-folder.ts';
import { loadArticles } from './library/load-articles.ts';
import { createLog, describeError } from './log.ts';
import { wording } from './wording.ts';

/** What one job is started for. A job loads its own parts: a terminal question needs no Discord. */
const JOBS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['start', start],
  ['ask', ask],
  ['add', add],
  ['batch', batch],
  ['inspect', inspect],
  ['register', register],
]);

/** Why a job cannot go on, as one line for the person who started it. */
class CannotGoOn extends Error {}

/** Does the job that the first argument names (none: start); what stops it is one line and an exit code that is not 0. */
export async function main([name = 'start', ...args]: readonly string[]): Promise<void> {
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
    process.exitCode = 1;
    if (error instanceof CannotGoOn || error instanceof ConfigError) {
      say(error.message);
    } else if (error instanceof FolderError) {
      say(wording.terminal.noFolder(error.folder, error.message));
    } else {
      // The message of an error that nobody expected may quote an article, and standard error may be somebody's log.
      const { error: kind, at = [] } = describeError(error);
      const text = wording.terminal.interrupted(isSystemError(error) ? error.code : kind, at);
      // What was begun may keep the process from ending by itself.
      process.stderr.write(`${printable(text)}\n`, () => process.exit(1));
    }
  }
}

async function start(): Promise<void> {
  const config = readConfig();
  const knowledge = await loadKnowledge(config);
  await (config.discordToken === undefined
    ? startPlayground(config, knowledge)
    : startOnDiscord(config, config.discordToken, knowledge));
}

async function startPlayground(config: Config, knowledge: Knowledge): Promise<void> {
  const { PortInUseError, startPlayground: serve } = await import('./playground/server.ts');
  const { commandIds } = await import('./playground/command-ids.ts');
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const declarations = commandDeclarations();
  const respond = respondWith(knowledge, log, () => commandIds(declarations));
  const port = config.playgroundPort;
  const articles = (): { title: string }[] =>
    knowledge.articles().map(({ article: { title } }) => ({ title }));
  try {
    const playground = await serve({ respond, declarations, articles, port, log });
    stopOnSignal(() => playground.stop());
    print(wording.terminal.ready(playground.url, knowledge.articles().length));
  } catch (error) {
    if (error instanceof PortInUseError) throw new CannotGoOn(wording.terminal.portInUse(port));
    if (isSystemError(error)) throw new CannotGoOn(wording.terminal.portRefused(port, error.code));
    throw error;
  }
}

async function startOnDiscord(config: Config, token: string, knowledge: Knowledge): Promise<void> {
  const { startGateway } = await import('./discord/gateway.ts');
  const { GatewayLoginError } = await import('./discord/gateway-error.ts');
  const log = createLog(config.logLevel);
  // discord.js builds objects of its own from each interaction, behind ours; what it cannot read must not end the bot.
  process.on('unhandledRejection', (error) => log.error(describeError(error), 'unhandled rejection'));
  let ids: ReadonlyMap<string, string> = new Map();
  const respond = respondWith(knowledge, log, () => ids);
  try {
    const gateway = await startGateway({
      token,
      ...(config.discordApi === undefined ? {} : { api: config.discordApi }),
      respond,
      declarations: commandDeclarations(),
      onCommandIds: (known) => {
        ids = known;
      },
      onLost: ({ code }) => {
        say(wording.terminal.gateway[code]);
        process.exit(1);
      },
      log,
    });
    stopOnSignal(gateway.stop);
    say(wording.terminal.connected(knowledge.articles().length));
  } catch (error) {
    if (error instanceof GatewayLoginError) throw new CannotGoOn(wording.terminal.gateway[error.code]);
    throw error;
  }
}

async function ask(args: readonly string[]): Promise<void> {
  const { runAsk } = await import('./cli/ask.ts');
  const { text, exitCode } = runAsk(args, await loadKnowledge(readConfig()));
  print(text);
  process.exitCode = exitCode;
}

async function add(args: readonly string[]): Promise<void> {
  const { runAdd } = await import('./cli/add.ts');
  const { Intake } = await import('./library/intake.ts');
  const intake = new Intake();
  try {
    const added = await runAdd(args, readConfig().knowledgeFolder, intake);
    if (!added.ok) throw new CannotGoOn(added.sentence);
    print(added.text);
  } finally {
    await intake.close();
  }
}

async function batch(): Promise<void> {
  const { runBatch } = await import('./cli/batch.ts');
  await runBatch(process.stdin, process.stdout);
}

async function inspect([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new CannotGoOn(wording.terminal.inspectUsage);
  const read = await readArticleFile(file);
  if (!read.ok) throw new CannotGoOn(wording.terminal.inspectFailed(printableLine(file), read.problem));
  const { inspectArticle } = await import('./cli/inspect.ts');
  print(inspectArticle(read.article));
}

async function register(): Promise<void> {
  const { discordToken, discordApi } = readConfig();
  if (discordToken === undefined) throw new CannotGoOn(wording.terminal.noToken);
  const { DiscordAPIError, HTTPError, REST } = await import('discord.js');
  const { registerCommands } = await import('./discord/register.ts');
  const rest = new REST({ version: '10', ...(discordApi === undefined ? {} : { api: discordApi }) });
  try {
    const done = await registerCommands(rest.setToken(discordToken), commandDeclarations());
    const { created, updated, removed, unchanged } = done;
    print(wording.terminal.registered(created.length, updated.length, removed.length, unchanged.length));
  } catch (error) {
    const { gateway } = wording.terminal;
    if (error instanceof DiscordAPIError)
      throw new CannotGoOn(error.status === 401 ? gateway.token : gateway.refused);
    if (error instanceof HTTPError) throw new CannotGoOn(gateway.unavailable);
    throw new CannotGoOn(gateway.unreachable);
  }
}

/** The articles of the knowledge folder; a broken file is named, and the others are there. Throws FolderError. */
async function loadKnowledge({ knowledgeFolder }: Config): Promise<Knowledge> {
  const knowledge = new Knowledge();
  const { articles, broken } = await readKnowledgeFolder(knowledgeFolder);
  const failed = loadArticles(articles, (article) => knowledge.add(article));
  for (const { file, problem } of [...broken, ...failed]) {
    say(wording.terminal.brokenFile(printableLine(file), printableLine(problem)));
  }
  if (knowledge.articles().length === 0) say(wording.terminal.emptyFolder(knowledgeFolder));
  return knowledge;
}

function respondWith(
  knowledge: Knowledge,
  log: Logger,
  commandIds: () => ReadonlyMap<string, string>,
): Respond {
  return createRespond({
    knowledge,
    commandIds,
    onFailure: (error) => {
      const id = randomUUID().slice(0, 8);
      log.error({ id, ...describeError(error) }, 'no answer to an interaction');
      return id;
    },
  });
}

/** Ends the process in good order when it is asked to: what is being answered is finished first. */
function stopOnSignal(stop: () => Promise<void>): void {
  const end = (): void => {
    say(wording.terminal.stopping);
    void stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Says something to the person at the terminal, apart from what the job prints. */
function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

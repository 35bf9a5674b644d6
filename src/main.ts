import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { Knowledge } from './answer/knowledge.ts';
import { printable, printableLine } from './cli/terminal-text.ts';
import { ConfigError, type Config, readConfig } from './config.ts';
import { Allowance } from './discord/allowance.ts';
import { commandDeclarations } from './discord/declarations.ts';
import { type Respond, createRespond } from './discord/respond.ts';
import { FolderError, readArticleFile, readKnowledgeFolder } from './library/knowledge-folder.ts';
import { libraryId } from './library/library-id.ts';
import type { Libraries } from './library/library.ts';
import { loadArticles } from './library/load-articles.ts';
import { attachmentsOfDiscord } from './library/web/attachment.ts';
import { createLog, describeError } from './log.ts';
import { openLibraries } from './open-libraries.ts';
import { CannotGoOn, print, say, stopOnSignal } from './terminal.ts';
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
  const { createAttachments } = await import('./playground/attachments.ts');
  const { GUILD } = await import('./playground/page/session.ts');
  const declarations = commandDeclarations();
  const attachments = createAttachments();
  const { libraries, close } = await openLibraries(config, knowledge, async (url) => {
    const file = attachments.read(url);
    return file ? { ok: true, url, ...file } : { ok: false, failure: 'not_there' };
  });
  const respond = respondWith(config, libraries, log, () => commandIds(declarations));
  const port = config.playgroundPort;
  const articles = async (): Promise<{ title: string }[]> =>
    (await libraries.open(libraryId('server', GUILD))).knowledge
      .articles()
      .map(({ article: { title } }) => ({ title }));
  try {
    const playground = await serve({ respond, declarations, articles, attachments, port, log });
    stopOnSignal(async () => {
      await playground.stop();
      await close();
    });
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
  const { libraries, close } = await openLibraries(
    config,
    knowledge,
    attachmentsOfDiscord(config.discordApi && new URL(config.discordApi).origin),
  );
  const respond = respondWith(config, libraries, log, () => ids);
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
    stopOnSignal(async () => {
      await gateway.stop();
      await close();
    });
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
  { requestsAMinute }: Config,
  libraries: Libraries,
  log: Logger,
  commandIds: () => ReadonlyMap<string, string>,
): Respond {
  return createRespond({
    libraries,
    commandIds,
    allowance: new Allowance(requestsAMinute, Date.now),
    now: Date.now,
    onFailure: (error) => {
      const id = randomUUID().slice(0, 8);
      log.error({ id, ...describeError(error) }, 'no answer to an interaction');
      return id;
    },
  });
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

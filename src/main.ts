import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { Knowledge } from './answer/knowledge.ts';
import type { Bot } from './bot.ts';
import { printable, printableLine } from './cli/terminal-text.ts';
import { ConfigError, type Config, readConfig } from './config.ts';
import { Allowance } from './discord/allowance.ts';
import { commandDeclarations } from './discord/declarations.ts';
import { type Respond, createRespond } from './discord/respond.ts';
import { FolderError, readArticleFile, readKnowledgeFolder } from './library/knowledge-folder.ts';
import { libraryId } from './library/library-id.ts';
import type { Libraries } from './library/library.ts';
import { loadArticles } from './library/load-articles.ts';
import { type FetchAttachment, attachmentsOfDiscord } from './library/web/attachment.ts';
import { createLog, describeError } from './log.ts';
import type { MetricsRegistry } from './metrics-registry.ts';
import { type Metrics, noMetrics } from './metrics.ts';
import { openLibraries } from './open-libraries.ts';
import { readStartMode } from './start-mode.ts';
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

async function start(args: readonly string[]): Promise<void> {
  const config = readConfig();
  const { discordToken: token } = config;
  const chosen = readStartMode(args, token !== undefined);
  if (chosen.mode === 'playground') return startPlayground(config, await loadKnowledge(config));
  const log = createLog(config.logLevel);
  if (chosen.mode === 'http') {
    const { startHttpMode } = await import('./start-http.ts');
    return startHttpMode(config, () => makeBot(config, log, true));
  }
  if (token === undefined) throw new CannotGoOn(wording.terminal.noToken);
  if (chosen.mode === 'gateway') {
    const { planShards, startShardsMode } = await import('./start-shards.ts');
    const plan = await planShards(config, token, chosen.shards);
    if (plan.shards > 1) return startShardsMode(config, token, plan, log);
  }
  const { startGatewayMode } = await import('./start-gateway.ts');
  const bot = await makeBot(config, log, config.metrics.port !== undefined);
  return startGatewayMode(bot, token, chosen.mode === 'shard');
}

/** What answers on Discord, however it is connected. */
async function makeBot(config: Config, log: Logger, isMeasured: boolean): Promise<Bot> {
  const knowledge = await loadKnowledge(config);
  const registry = isMeasured ? await createRegistry() : null;
  const metrics = registry ?? noMetrics;
  const loopback = config.discordApi === undefined ? undefined : new URL(config.discordApi).origin;
  const fetchAttachment = attachmentsOfDiscord(loopback);
  const { libraries, ready, close } = await openLibraries(config, {
    knowledge,
    fetchAttachment,
    metrics,
    log,
  });
  return {
    config,
    respondWith: (commandIds) => respondWith(config, libraries, log, commandIds, metrics),
    ready,
    articles: knowledge.articles().length,
    metrics,
    registry,
    log,
    close,
  };
}

async function createRegistry(): Promise<MetricsRegistry> {
  const { createMetrics } = await import('./metrics-registry.ts');
  const { commandNames } = await import('./discord/command-names.ts');
  return createMetrics(commandNames(commandDeclarations()));
}

async function startPlayground(config: Config, knowledge: Knowledge): Promise<void> {
  const { PortInUseError, startPlayground: serve } = await import('./playground/server.ts');
  const { commandIds } = await import('./playground/command-ids.ts');
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const { createAttachments } = await import('./playground/attachments.ts');
  const { GUILD } = await import('./playground/page/session.ts');
  const declarations = commandDeclarations();
  const attachments = createAttachments();
  const fetchAttachment: FetchAttachment = async (url) => {
    const file = attachments.read(url);
    return file ? { ok: true, url, ...file } : { ok: false, failure: 'not_there' };
  };
  const { libraries, close } = await openLibraries(config, { knowledge, fetchAttachment, log });
  const respond = respondWith(config, libraries, log, () => commandIds(declarations));
  const port = config.playgroundPort;
  const articles = async (): Promise<readonly { readonly title: string }[]> => {
    const library = await libraries.open(libraryId('server', GUILD));
    return library.knowledge.articles().map(({ article: { title } }) => ({ title }));
  };
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
  const { DiscordAPIError, HTTPError, REST } = await import('./discord/rest.ts');
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
  metrics: Metrics = noMetrics,
): Respond {
  return createRespond({
    libraries,
    commandIds,
    allowance: new Allowance(requestsAMinute, Date.now),
    now: Date.now,
    onFailure: (error) => {
      metrics.failure();
      const id = randomUUID().slice(0, 8);
      log.error({ id, ...describeError(error) }, 'no answer to an interaction');
      return id;
    },
  });
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

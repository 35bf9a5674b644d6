import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { InteractionResponseType } from 'discord-api-types/v10';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { type Respond, createRespond } from '../../src/discord/respond.ts';
import type { FollowUp } from '../../src/discord/response-payload.ts';
import { Ingestor } from '../../src/ingest/ingestor.ts';
import { LibraryCache, type LibraryCacheParts } from '../../src/library/library-cache.ts';
import type { ArticleStore } from '../../src/library/store/article-store.ts';
import { openStore } from '../../src/library/store/open-store.ts';
import { noMetrics } from '../../src/runtime/metrics.ts';
import { attachmentsOfDiscord } from '../../src/ingest/fetch/attachment.ts';
import { checkResponse } from './discord-rules.ts';

/** What Discord would show in the end: the response, or the message that took the place of a deferred one. */
export type Final = APIInteractionResponse & {
  readonly files?: FollowUp['files'];
  readonly wasDeferred?: true;
};

/** A worker with libraries of its own in a store: what `npm start` puts together, but for the edges. */
export type Worker = {
  readonly respond: Respond;
  /** Sends an interaction, and waits for what its response is in the end, within Discord's rules. */
  readonly send: (interaction: unknown) => Promise<Final>;
  readonly libraries: LibraryCache;
  readonly store: ArticleStore;
  readonly failures: unknown[];
  readonly close: () => Promise<void>;
};

export async function startWorker(
  given: Partial<LibraryCacheParts> & { readonly file?: string } = {},
): Promise<Worker> {
  const { file, ...parts } = given;
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  const store = parts.store ?? (await openStore({ file: file ?? path.join(folder, 'verbatim.sqlite') }));
  const ingestor = parts.ingestor ?? new Ingestor({ fetchAttachment: attachmentsOfDiscord() });
  const failures: unknown[] = [];
  const libraries = new LibraryCache({
    store,
    ingestor,
    folder: new Knowledge(),
    limits: { articles: 1000, bytes: 10_000_000 },
    cacheBytes: 100_000_000,
    analysisVersion: 'test',
    now: Date.now,
    newId: () => randomUUID(),
    wait: (ms) => sleep(ms),
    metrics: noMetrics,
    onReanalysis: () => {},
    onUnreadable: () => {},
    ...parts,
  });
  const respond = createRespond({
    libraries,
    commandIds: () => new Map(),
    now: Date.now,
    onFailure: (error) => {
      failures.push(error);
      console.error(error);
      return 'a1b2c3';
    },
  });
  return {
    respond,
    libraries,
    store,
    failures,
    send: (interaction) => send(respond, interaction),
    close: async () => {
      await ingestor.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function send(respond: Respond, interaction: unknown): Promise<Final> {
  const later = Promise.withResolvers<FollowUp>();
  const response = await respond(interaction, async (message) => later.resolve(message));
  const faults = checkResponse(response);
  if (response === null || faults.length > 0) throw new Error(`not fit for Discord: ${faults.join('; ')}`);
  if (response.type !== InteractionResponseType.DeferredChannelMessageWithSource) return response;
  const { data, files } = await later.promise;
  const flags = (data.flags ?? 0) | (response.data?.flags ?? 0);
  const whole = { type: InteractionResponseType.ChannelMessageWithSource as const, data: { ...data, flags } };
  return { ...whole, files, wasDeferred: true };
}

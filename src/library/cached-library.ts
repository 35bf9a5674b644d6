import { Knowledge } from '../qa/knowledge.ts';
import { loadAnalyses } from '../qa/load-analyses.ts';
import { type ArticleId, type ArticleInput, articleId } from '../text/article.ts';
import { tally } from '../text/tally.ts';
import type { IngestOutcome } from '../runtime/metrics.ts';
import { exportLibrary } from './export-library.ts';
import type { IngestFailure } from '../ingest/ingestor.ts';
import type { LibraryCacheParts } from './library-cache.ts';
import type { LibraryId } from './library-id.ts';
import type { Addition, Document, Holding, Library } from './library.ts';
import { ingestDocument } from './ingest-document.ts';
import type { ArticleLine, StoredArticle } from './store/article-store.ts';
import { StoreUnavailableError } from './store-unavailable-error.ts';

/** Memory that an empty library takes, in bytes. */
const EMPTY_BYTES = 2000;
/** Articles per query. */
const AT_ONCE = 100;
/** How long loading runs before it yields to other work, in milliseconds. */
const TURN_MS = 10;
/** Documents that one library may ingest at the same time, so that slow links of one server don't block the others. */
const MOST_ADDING = 4;
/** How long to wait before asking a busy ingestor again, in milliseconds. */
const BUSY_MS = 200;

/** One library, as it was when it was last refreshed from the store. */
export class CachedLibrary implements Library {
  /** Until when the library may be used without asking the store, in milliseconds since 1970. */
  freshUntil = 0;
  #adding = 0;
  readonly #id: LibraryId;
  readonly #parts: LibraryCacheParts;
  #own: Knowledge | undefined;
  /** A first load that the store interrupted; the next load continues it. */
  #begun: Knowledge | undefined;
  /** The store's revision that's in memory; undefined before the first load. */
  #revision: number | undefined;
  /** By article: the revision that's in memory. */
  readonly #revisions = new Map<ArticleId, number>();
  #refreshing: Promise<void> | undefined;
  #channels: ReadonlyMap<string, ArticleId> = new Map();

  constructor(id: LibraryId, parts: LibraryCacheParts) {
    this.#id = id;
    this.#parts = parts;
  }

  get knowledge(): Knowledge {
    return this.#own ?? this.#parts.folder;
  }

  get isOwn(): boolean {
    return this.#own !== undefined;
  }

  get isLoaded(): boolean {
    return this.#revision !== undefined;
  }

  /** Memory that the library takes, in bytes. */
  get bytes(): number {
    return EMPTY_BYTES + ((this.#own ?? this.#begun)?.bytes ?? 0);
  }

  articleOf(channel: string): ArticleId | undefined {
    return this.#channels.get(channel);
  }

  /** Loads what has changed in the store. Calls at the same time share one load. Throws StoreUnavailableError. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async again(): Promise<Library> {
    // A refresh in progress may have started before the change.
    await this.#refreshing?.catch(() => {});
    await this.refresh();
    return this;
  }

  async #refresh(): Promise<void> {
    const { store } = this.#parts;
    const { revision } = await store.state(this.#id);
    if (revision === this.#revision) return;
    const [lines, channels] = await Promise.all([store.list(this.#id), store.channels(this.#id)]);
    if (lines.length === 0) return this.#empty(revision);
    const own = this.#own ?? (this.#begun ??= new Knowledge());
    const there = new Set(lines.map(({ id }) => id));
    for (const id of this.#revisions.keys()) if (!there.has(id)) this.#forget(own, id);
    const changed = lines.filter((line) => this.#revisions.get(line.id) !== line.revision);
    await this.#load(own, changed);
    this.#own = own;
    this.#begun = undefined;
    this.#channels = channels;
    this.#revision = revision;
  }

  /** Drops everything at once, because removing thousands of articles one by one would block other work. */
  #empty(revision: number): void {
    this.#own = undefined;
    this.#begun = undefined;
    this.#revisions.clear();
    this.#channels = new Map();
    this.#revision = revision;
  }

  async holding(): Promise<Holding> {
    const { articles, bytes } = await this.#parts.store.state(this.#id);
    return { articles, bytes, limits: this.#parts.limits };
  }

  list(): Promise<readonly ArticleLine[]> {
    return this.#parts.store.list(this.#id);
  }

  async read(id: ArticleId): Promise<StoredArticle | undefined> {
    const [kept] = await this.#parts.store.read(this.#id, [id], '');
    return kept;
  }

  async add(document: Document, addedBy: string): Promise<Addition> {
    const { now, metrics } = this.#parts;
    const startedAt = now();
    let outcome: IngestOutcome = 'failed';
    this.#adding++;
    try {
      if (this.#adding > MOST_ADDING) {
        outcome = 'unreadable';
        return { is: 'unreadable', failure: 'busy' };
      }
      const addition = await this.#add(document, addedBy);
      outcome = addition.is;
      return addition;
    } catch (error) {
      if (error instanceof StoreUnavailableError) outcome = 'away';
      throw error;
    } finally {
      this.#adding--;
      this.freshUntil = 0;
      metrics.ingest(outcome, (now() - startedAt) / 1000);
    }
  }

  async rename(id: ArticleId, title: string): Promise<'renamed' | IngestFailure | undefined> {
    const { store, ingestor, analysisVersion } = this.#parts;
    const kept = await this.read(id);
    if (!kept) return undefined;
    const ingested = await ingestor.ingestText({ ...kept.article, title });
    if (!ingested.ok) return ingested.failure;
    const analysis = { version: analysisVersion, bytes: ingested.extracted.analysis };
    const isThere = await this.#changed(store.rename(this.#id, id, ingested.extracted.title, analysis));
    return isThere ? 'renamed' : undefined;
  }

  remove(id: ArticleId): Promise<boolean> {
    return this.#changed(this.#parts.store.remove(this.#id, id));
  }

  useInChannel(channel: string, id: ArticleId | null): Promise<boolean> {
    return this.#changed(this.#parts.store.useInChannel(this.#id, channel, id));
  }

  export(): Promise<string> {
    return exportLibrary(this.#id, this.#parts);
  }

  forget(): Promise<number> {
    return this.#changed(this.#parts.store.forget(this.#id));
  }

  /** Makes the next question ask the store, even if the change failed: it may have been made all the same. */
  async #changed<T>(change: Promise<T>): Promise<T> {
    try {
      return await change;
    } finally {
      this.freshUntil = 0;
    }
  }

  async #add(document: Document, addedBy: string): Promise<Addition> {
    const { store, ingestor, limits, now, newId, analysisVersion } = this.#parts;
    const ingested = await ingestDocument(document, ingestor);
    if (!ingested.ok) {
      const { failure, problem } = ingested;
      return { is: 'unreadable', failure, ...(problem === undefined ? {} : { problem }) };
    }
    const { title, source, text, boilerplate, analysis } = ingested.extracted;
    const article = { id: articleId(newId()), title, source, text };
    const added = await store.add(
      this.#id,
      {
        article,
        boilerplate: tally(boilerplate.map(({ reason }) => reason)),
        addedBy,
        addedAt: new Date(now()).toISOString(),
        analysis: { version: analysisVersion, bytes: analysis },
      },
      limits,
    );
    return added.is === 'added' ? { is: 'added', id: article.id } : added;
  }

  /** Loads articles into memory, and yields now and then. */
  async #load(own: Knowledge, lines: readonly ArticleLine[]): Promise<void> {
    const { store, analysisVersion, now, wait, onReanalysis } = this.#parts;
    const pace = { now, rest: () => wait(0), sliceMs: TURN_MS };
    for (let at = 0; at < lines.length; at += AT_ONCE) {
      const batch = lines.slice(at, at + AT_ONCE);
      const ids = batch.map(({ id }) => id);
      // In batches, so that a library of thousands isn't in memory twice.
      // oxlint-disable-next-line no-await-in-loop
      const read = await store.read(this.#id, ids, analysisVersion);
      // oxlint-disable-next-line no-await-in-loop
      const unread = await loadAnalyses(own, read, pace);
      if (unread.length > 0) onReanalysis(unread.length, lines.length);
      // One after the other, because there's only one extraction process.
      // oxlint-disable-next-line no-await-in-loop
      for (const article of unread) await this.#analyseAgain(own, article);
      for (const { id, revision } of batch) this.#revisions.set(id, revision);
    }
  }

  /** Analyses an article again, in the extraction process, and stores the analysis. */
  async #analyseAgain(own: Knowledge, article: ArticleInput): Promise<void> {
    const { store, ingestor, analysisVersion, wait, onUnreadable } = this.#parts;
    let ingested = await ingestor.ingestText(article);
    while (!ingested.ok && ingested.failure === 'busy') {
      // oxlint-disable-next-line no-await-in-loop
      await wait(BUSY_MS);
      // oxlint-disable-next-line no-await-in-loop
      ingested = await ingestor.ingestText(article);
    }
    const known = ingested.ok && own.addAnalysis(article, ingested.extracted.analysis);
    // The article is left out until it or the program changes.
    if (!ingested.ok || !known) return onUnreadable();
    try {
      await store.storeAnalysis(this.#id, article.id, {
        version: analysisVersion,
        bytes: ingested.extracted.analysis,
      });
    } catch (error) {
      // Answers don't need it stored; on a full disk it's analysed again at the next load.
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }

  #forget(own: Knowledge, id: ArticleId): void {
    own.remove(id);
    this.#revisions.delete(id);
  }
}

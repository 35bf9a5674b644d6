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

/** What a library takes in memory before it holds anything, in bytes. */
const EMPTY_BYTES = 2000;
/** Articles that are read from the store at a time. */
const AT_ONCE = 100;
/** How long loading goes on before others have their turn, in milliseconds. */
const TURN = 10;
/** Documents that one library may be taking in at a time, so that a few slow links of one server leave room for those of others. */
const MOST_ADDING = 4;
/** How long to wait where too many documents are being read, in milliseconds. */
const BUSY = 200;

/** One library: what of it is in memory, and the way to the store. */
export class CachedLibrary implements Library {
  /** Until when what is in memory may be used without asking the store, in milliseconds since 1970. */
  freshUntil = 0;
  #adding = 0;
  readonly #id: LibraryId;
  readonly #parts: LibraryCacheParts;
  #own: Knowledge | undefined;
  /** What a first load had come to when the store failed it; the next goes on from there. */
  #begun: Knowledge | undefined;
  /** The store's revision that is in memory; undefined before anything was loaded. */
  #revision: number | undefined;
  /** By article: the revision in which it came to be as it is in memory. */
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

  /** The memory that the library takes, in bytes. */
  get bytes(): number {
    return EMPTY_BYTES + ((this.#own ?? this.#begun)?.bytes ?? 0);
  }

  articleOf(channel: string): ArticleId | undefined {
    return this.#channels.get(channel);
  }

  /** Brings what is in memory to what the store holds; whoever calls this meanwhile waits for the same. Throws StoreUnavailableError. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async again(): Promise<Library> {
    // One that is under way may have begun before the change that is to be seen.
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

  /** At once, whatever it held: thousands of articles removed one by one would hold up everybody else. */
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

  /** What is asked after a change asks the store, whether or not the change was acknowledged. */
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

  /** Loads articles into memory, with a turn for others now and then. */
  async #load(own: Knowledge, lines: readonly ArticleLine[]): Promise<void> {
    const { store, analysisVersion, now, wait, onReanalysis } = this.#parts;
    const pace = { now, rest: () => wait(0), sliceMs: TURN };
    for (let at = 0; at < lines.length; at += AT_ONCE) {
      const batch = lines.slice(at, at + AT_ONCE);
      const ids = batch.map(({ id }) => id);
      // In pieces: a library of thousands is not to be in memory twice.
      // oxlint-disable-next-line no-await-in-loop
      const read = await store.read(this.#id, ids, analysisVersion);
      // oxlint-disable-next-line no-await-in-loop
      const unread = await loadAnalyses(own, read, pace);
      if (unread.length > 0) onReanalysis(unread.length, lines.length);
      // One after the other, for there is one process that reads.
      // oxlint-disable-next-line no-await-in-loop
      for (const article of unread) await this.#readAnew(own, article);
      for (const { id, revision } of batch) this.#revisions.set(id, revision);
    }
  }

  /** For what another version of the program has read: reads it beside this process, and keeps that. */
  async #readAnew(own: Knowledge, article: ArticleInput): Promise<void> {
    const { store, ingestor, analysisVersion, wait, onUnreadable } = this.#parts;
    let ingested = await ingestor.ingestText(article);
    while (!ingested.ok && ingested.failure === 'busy') {
      // oxlint-disable-next-line no-await-in-loop
      await wait(BUSY);
      // oxlint-disable-next-line no-await-in-loop
      ingested = await ingestor.ingestText(article);
    }
    const known = ingested.ok && own.addAnalysis(article, ingested.extracted.analysis);
    // An article that was read once and cannot be read now is left out until the program or the article is another.
    if (!ingested.ok || !known) return onUnreadable();
    try {
      await store.storeAnalysis(this.#id, article.id, {
        version: analysisVersion,
        bytes: ingested.extracted.analysis,
      });
    } catch (error) {
      // A full disk is no reason not to answer from what can be read; another time it is read anew once more.
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }

  #forget(own: Knowledge, id: ArticleId): void {
    own.remove(id);
    this.#revisions.delete(id);
  }
}

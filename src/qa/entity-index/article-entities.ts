import type { EntityKind, Quotation } from '../../nlp/annotations.ts';
import type { KnownArticle } from '../known-article.ts';
import type { EntitySummary, SummarizedEntity, SummarizedQuotation } from '../../analysis/entity-summary.ts';
import type { Span } from '../../text/article.ts';
import { EntityWords } from './entity-words.ts';
import type { NamesIndex } from './names-index.ts';
import { type SpeakerWords, UnnamedSpeaker } from './unnamed-speaker.ts';

const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];
const QUOTATION_KINDS: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'];

/** The columns of an entity's row. */
const ENTITY = { nameStart: 0, nameEnd: 1, roleStart: 2, roleEnd: 3, mentions: 4, traits: 5 };
const ENTITY_COLUMNS = 6;
/** Traits: the kind in the lower two bits, then one bit for each of the others. */
const KIND = 3;
const INTRODUCED = 4;
const QUOTED = 8;
/** The columns of a quotation's row. */
const QUOTATION = { first: 0, count: 1, place: 2, kind: 3, speaker: 4 };
const QUOTATION_COLUMNS = 5;
/** Memory for a speaker without a name (bytes). */
const SPEAKER_BYTES = 400;
/** Values for speakers that aren't an entity. */
const NOBODY = 2 ** 32 - 1;
const UNNAMED = 2 ** 32 - 2;

/** An article's entities and quotations as rows of numbers, which can be searched without decoding its facts. */
export class ArticleEntities {
  readonly known: KnownArticle;
  /** The number of its first entity among all in the index; the others follow. */
  readonly first: number;
  readonly scripts: number;
  /** Numbers of the words of its title and id. */
  readonly titleWords: Uint32Array;
  readonly words: EntityWords;
  readonly #entities: Uint32Array;
  readonly #quotations: Uint32Array;
  /** Speakers without a name, by row of their quotation. */
  readonly #unnamed: ReadonlyMap<number, UnnamedSpeaker>;

  constructor(
    known: KnownArticle,
    first: number,
    { entities, quotations, scripts }: EntitySummary,
    titleWords: Uint32Array,
    { names, speakers }: { readonly names: NamesIndex; readonly speakers: SpeakerWords },
  ) {
    this.known = known;
    this.first = first;
    this.scripts = scripts;
    this.titleWords = titleWords;
    this.words = new EntityWords(entities, first, names);
    this.#entities = Uint32Array.from(entities.flatMap(entityRow));
    this.#quotations = Uint32Array.from(quotations.flatMap(quotationRow));
    this.#unnamed = new Map(
      quotations.flatMap(({ speaker }, row) =>
        typeof speaker === 'object' && speaker
          ? [[row, new UnnamedSpeaker(speaker, first + row, speakers)] as const]
          : [],
      ),
    );
  }

  /** Approximate memory for its rows (bytes). */
  get bytes(): number {
    const rows = this.#entities.byteLength + this.#quotations.byteLength + this.titleWords.byteLength;
    return rows + this.words.bytes + this.#unnamed.size * SPEAKER_BYTES;
  }

  get entities(): number {
    return this.#entities.length / ENTITY_COLUMNS;
  }

  get quotations(): number {
    return this.#quotations.length / QUOTATION_COLUMNS;
  }

  get hasUnnamedSpeakers(): boolean {
    return this.#unnamed.size > 0;
  }

  /** How many numbers it uses: entities and quotations share theirs, and the title uses the first. */
  get numbers(): number {
    return Math.max(1, this.entities, this.quotations);
  }

  /** The fullest name of an entity, as the article writes it. */
  nameOf(entity: number): string {
    return this.known.article.text.slice(
      this.#ofEntity(entity, ENTITY.nameStart),
      this.#ofEntity(entity, ENTITY.nameEnd),
    );
  }

  /** The first role that the article gives an entity; empty for none. */
  roleOf(entity: number): string {
    return this.known.article.text.slice(
      this.#ofEntity(entity, ENTITY.roleStart),
      this.#ofEntity(entity, ENTITY.roleEnd),
    );
  }

  mentionsOf(entity: number): number {
    return this.#ofEntity(entity, ENTITY.mentions);
  }

  /** An entity's kind as the order in which names are suggested: people, organisations, places. */
  kindOf(entity: number): number {
    return this.#ofEntity(entity, ENTITY.traits) & KIND;
  }

  /** Whether a role stands beside the entity's name somewhere. */
  isIntroduced(entity: number): boolean {
    return (this.#ofEntity(entity, ENTITY.traits) & INTRODUCED) !== 0;
  }

  isQuoted(entity: number): boolean {
    return (this.#ofEntity(entity, ENTITY.traits) & QUOTED) !== 0;
  }

  /** The sentences that contain a quotation, its place in the facts, and its kind. */
  quotation(row: number): Pick<SummarizedQuotation, 'first' | 'count' | 'place' | 'kind'> {
    return {
      first: this.#ofQuotation(row, QUOTATION.first),
      count: this.#ofQuotation(row, QUOTATION.count),
      place: this.#ofQuotation(row, QUOTATION.place),
      kind: QUOTATION_KINDS[this.#ofQuotation(row, QUOTATION.kind)] ?? 'indirect',
    };
  }

  /** The entity that speaks, or a speaker without a name; null if the speaker is unknown. */
  speakerOf(row: number): number | UnnamedSpeaker | null {
    const speaker = this.#ofQuotation(row, QUOTATION.speaker);
    if (speaker === NOBODY) return null;
    return speaker === UNNAMED ? (this.#unnamed.get(row) ?? null) : speaker;
  }

  /** The article's words for a speaker without a name. */
  wordsOf({ start, end }: Span): string {
    return this.known.article.text.slice(start, end);
  }

  /** Removes its words from the indexes. */
  leave(names: NamesIndex, speakers: SpeakerWords): void {
    this.words.leave(names);
    for (const [row, speaker] of this.#unnamed) speaker.leave(this.first + row, speakers);
  }

  #ofEntity(entity: number, column: number): number {
    return this.#entities[entity * ENTITY_COLUMNS + column] ?? 0;
  }

  #ofQuotation(row: number, column: number): number {
    return this.#quotations[row * QUOTATION_COLUMNS + column] ?? 0;
  }
}

function entityRow({ kind, name, role, mentions, isIntroduced, isQuoted }: SummarizedEntity): number[] {
  const traits = ENTITY_KINDS.indexOf(kind) + (isIntroduced ? INTRODUCED : 0) + (isQuoted ? QUOTED : 0);
  return [name.start, name.end, role?.start ?? 0, role?.end ?? 0, mentions, traits];
}

function quotationRow({ first, count, place, kind, speaker }: SummarizedQuotation): number[] {
  const who = speaker === null ? NOBODY : typeof speaker === 'number' ? speaker : UNNAMED;
  return [first, count, place, QUOTATION_KINDS.indexOf(kind), who];
}

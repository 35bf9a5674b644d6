import type { Article, Span } from '../text/article.ts';
import type { Entity, EntityKind, Annotations, Quotation } from '../nlp/annotations.ts';
import { scriptsIn } from '../text/scripts.ts';
import type { IndexWord } from '../search/article-words.ts';
import { romanisation } from '../search/romanisation.ts';
import { type Token, indexTerm, tokenize } from '../text/tokens.ts';
import { type NamingWords, entityNames } from './entity-names.ts';
import { isBeside } from './introduction.ts';
import { type SentenceRun, holdsBoilerplate, sentencesAround } from './sentences-around.ts';
import type { ArticleParts } from './article-section.ts';

/** How much of an article's text is enough to tell its scripts, in UTF-16 units. */
const SAMPLE = 1000;

/** A folded word of a name or role, and whether it is written with a capital there. */
export type NamingWord = { readonly word: string; readonly isName: boolean };

/** What finding and ranking an entity takes, without decoding its article's facts. */
export type SummarizedEntity = {
  readonly kind: EntityKind;
  readonly name: Span;
  /** The first role that the article gives it. */
  readonly role: Span | null;
  readonly mentions: number;
  /** Whether a role stands beside its name somewhere, and whether it is quoted. */
  readonly isIntroduced: boolean;
  readonly isQuoted: boolean;
  readonly inName: readonly NamingWord[];
  readonly inRole: readonly NamingWord[];
};

/** A speaker without a name ("a senior official"): the span of the description, and its words with their index terms. */
export type UnnamedSpeaker = Span & { readonly words: readonly Pick<IndexWord, 'word' | 'term'>[] };

/** What finding and ranking a quotation takes. */
export type SummarizedQuotation = SentenceRun & {
  /** Its index among the article's quotations. */
  readonly place: number;
  readonly kind: Quotation['kind'];
  /** The speaker: the index of an entity, a speaker without a name, or null if unknown. */
  readonly speaker: number | UnnamedSpeaker | null;
};

/** An article's entities, in the order of its facts, and those of its quotations that can be quoted. */
export type EntitySummary = {
  /** The scripts of the title and the start of the text, from `scriptsIn`. */
  readonly scripts: number;
  readonly entities: readonly SummarizedEntity[];
  readonly quotations: readonly SummarizedQuotation[];
};

/** Summarizes an article's entities, and those of its quotations that can be quoted. */
export function summarizeEntities(
  article: Pick<Article, 'title' | 'text' | 'boilerplate'> & Pick<ArticleParts, 'sentences'>,
  { entities, quotations }: Annotations,
): EntitySummary {
  const quoted = new Set(quotations.flatMap(({ speaker }) => speaker?.entity ?? []));
  const places = new Map(entities.map((entity, place) => [entity, place]));
  return {
    scripts: scriptsIn(article.title + article.text.slice(0, SAMPLE)),
    entities: entities.map((entity) => summarizeEntity(article, entity, quoted.has(entity))),
    quotations: quotations.flatMap((quotation, place) => {
      const run = sentencesAround(article, quotation);
      const first = run && article.sentences[run.first];
      const last = run && article.sentences[run.first + run.count - 1];
      const isShown = quotation.start < quotation.end && first && last;
      if (!isShown || holdsBoilerplate(article, { start: first.start, end: last.end })) return [];
      return { ...run, place, kind: quotation.kind, speaker: speakerOf(article.text, quotation, places) };
    }),
  };
}

function summarizeEntity(
  { text }: { readonly text: string },
  entity: Entity,
  isQuoted: boolean,
): SummarizedEntity {
  const { kind, name, roles, mentions } = entity;
  const { inName, inRole } = entityNames({ text }, entity);
  return {
    kind,
    name,
    role: roles[0] ?? null,
    mentions: mentions.length,
    isIntroduced: mentions.some((mention) => isBeside(roles, mention)),
    isQuoted,
    inName: wordsOf(inName),
    inRole: wordsOf(inRole),
  };
}

function wordsOf({ written, romanised }: NamingWords): NamingWord[] {
  return [...written.keys()].map((word) => ({ word, isName: romanised.get(romanisation(word)) === word }));
}

function speakerOf(
  text: string,
  { speaker }: Quotation,
  places: ReadonlyMap<Entity, number>,
): SummarizedQuotation['speaker'] {
  if (!speaker) return null;
  if (speaker.entity) return places.get(speaker.entity) ?? null;
  const { start, end } = speaker;
  return { start, end, words: tokenize(text.slice(start, end)).map(withTerm) };
}

function withTerm({ word, term }: Token): Pick<IndexWord, 'word' | 'term'> {
  return { word, term: indexTerm(word, term) };
}

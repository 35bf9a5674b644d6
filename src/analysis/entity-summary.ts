import type { Article, Span } from '../text/article.ts';
import type { Entity, EntityKind, Annotations, Quotation } from '../nlp/annotations.ts';
import { scriptsIn } from '../text/scripts.ts';
import type { IndexWord } from '../search/article-words.ts';
import { romanisation } from '../search/romanisation.ts';
import { type Token, indexTerm, tokenize } from '../text/tokens.ts';
import { type NamingWords, readEntityNames } from './entity-names.ts';
import { isBeside } from './introduction.ts';
import { type SentenceRun, holdsBoilerplate, sentencesAround } from './sentences-around.ts';
import type { ArticleParts } from './article-section.ts';

/** So much of an article shows in which letters it is written, in UTF-16 units. */
const SAMPLE = 1000;

/** A folded word of a name or role, and whether it is written with a capital there. */
export type NamingWord = { readonly word: string; readonly isName: boolean };

/** What is known of an entity without its article's facts: enough to find and rank it. */
export type RegisteredEntity = {
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

/** A speaker who is known by what they are called ("a senior official"): where that stands, and its words with their index terms. */
export type UnnamedSpeaker = Span & { readonly words: readonly Pick<IndexWord, 'word' | 'term'>[] };

/** What is known of a quotation in the same way. */
export type RegisteredQuotation = SentenceRun & {
  /** Its place among the article's quotations. */
  readonly place: number;
  readonly kind: Quotation['kind'];
  /** The entity that speaks, by its place; a speaker without a name; or null where nobody is known. */
  readonly speaker: number | UnnamedSpeaker | null;
};

/** An article's entities, in the order of its facts, and those of its quotations that can be quoted. */
export type Register = {
  /** As `scriptsIn` tells them of its title and of how its text begins. */
  readonly scripts: number;
  readonly entities: readonly RegisteredEntity[];
  readonly quotations: readonly RegisteredQuotation[];
};

/** Writes up the register of an article. */
export function registerOf(
  article: Pick<Article, 'title' | 'text' | 'boilerplate'> & Pick<ArticleParts, 'sentences'>,
  { entities, quotations }: Annotations,
): Register {
  const quoted = new Set(quotations.flatMap(({ speaker }) => speaker?.entity ?? []));
  const places = new Map(entities.map((entity, place) => [entity, place]));
  return {
    scripts: scriptsIn(article.title + article.text.slice(0, SAMPLE)),
    entities: entities.map((entity) => registerEntity(article, entity, quoted.has(entity))),
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

function registerEntity(
  { text }: { readonly text: string },
  entity: Entity,
  isQuoted: boolean,
): RegisteredEntity {
  const { kind, name, roles, mentions } = entity;
  const { inName, inRole } = readEntityNames({ text }, entity);
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
): RegisteredQuotation['speaker'] {
  if (!speaker) return null;
  if (speaker.entity) return places.get(speaker.entity) ?? null;
  const { start, end } = speaker;
  return { start, end, words: tokenize(text.slice(start, end)).map(withTerm) };
}

function withTerm({ word, term }: Token): Pick<IndexWord, 'word' | 'term'> {
  return { word, term: indexTerm(word, term) };
}

import type { Span } from '../text/article.ts';

export type EntityKind = 'person' | 'place' | 'organisation';

/**
 * A person, place or organisation that the article names, with every mention of it, short forms included.
 * All spans point into the article's text.
 */
export type Entity = {
  readonly kind: EntityKind;
  /** The fullest form the article uses ("Kassim-Jomart Tokayev"), without title. */
  readonly name: Span;
  /** What the article calls them by title or appositive ("Kazakhstan’s President"), in order, without repeats. */
  readonly roles: readonly Span[];
  /** Every mention in order, including `name`. */
  readonly mentions: readonly Span[];
  /** Other names people may ask for, even if the article doesn't use them: initials ("CSTO"). */
  readonly aliases: readonly string[];
};

/** A date or time expression. `resolved` is ISO 8601, set only if the text or the publication date makes it certain. */
export type DateMention = Span & { readonly resolved?: string };

/** A number with its unit: "More than 140 protesters", "$3 million", "12 percent". */
export type Quantity = Span & { readonly value?: number };

/** How the article's verb presents what was said: "said"; "claimed", "alleged"; "denied"; "admitted". */
export type Stance = 'neutral' | 'doubtful' | 'denial' | 'admission';

/** The words that attribute a quotation: "said", "claimed", "according to". */
export type Cue = Span & { readonly stance: Stance };

/** Who is quoted. The span is what stands in the text ("he"); `entity` is who that is, when known. */
export type Speaker = Span & {
  readonly entity?: Entity;
  /** The span with the name to show: the entity's fullest name, else the speaker's own words ("a senior official"). */
  readonly name: Span;
};

/**
 * Words that the article attributes to somebody. The span is the content itself, without its marks.
 * direct: a whole utterance in quotation marks. mixed: quoted words inside a sentence of the article's own.
 * indirect: reported without marks ("Reuters said police searched the car").
 */
export type Quotation = Span & {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** Who passes the words on, nearest to the speaker first: Putin, according to → Reuters. */
  readonly reporters: readonly Speaker[];
};

/** A quotation mark without a partner. It is reported, never repaired. */
export type Damage = Span & { readonly reason: string };

export const QUESTION_WORDS = ['who', 'what', 'when', 'where', 'why', 'how'] as const;
export type QuestionWord = (typeof QUESTION_WORDS)[number];

/** An answer to one of the five Ws (or how) about the main event. With `title`, the offsets point into the title. */
export type EventSpan = Span & { readonly title?: true };

/** Answers about the main event, best first; an empty list means that none was found. */
export type MainEvent = { readonly [word in QuestionWord]: readonly EventSpan[] };

/** Everything that was found in an article. */
export type Annotations = {
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  /** Direct, mixed and indirect, in the order of the text. */
  readonly quotations: readonly Quotation[];
  readonly damage: readonly Damage[];
  readonly event: MainEvent;
};

import type { Entity, EntityKind } from '../nlp/annotations.ts';
import { slice } from '../text/article.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Quote } from './answer.ts';
import type { KnownArticle, Knowledge } from './knowledge.ts';
import { type Reference, parseFollowUp, subjectOf } from './question/follow-up.ts';
import { TITLE } from './quote.ts';
import { findSubjects } from './subject.ts';

/** A question as a command and its words; without words it's about the main event. */
export type WholeQuestion = { readonly command: string; readonly words?: string };

/** What was asked before, and what was shown for it. */
export type Before = {
  readonly asked: WholeQuestion | null;
  /** The article that was asked; null if it was none alone. */
  readonly known: KnownArticle | null;
  readonly quote: Quote | null;
};

/** A name of at most so many words is looked for in a question. */
const LONGEST_NAME = 4;
/** A longer answer span is no name for what it answers. */
const LONGEST_ANSWER = 60;

/** Whether a question can only be understood together with the one before it. */
export function leansOnBefore(text: string): boolean {
  return parseFollowUp(text).leans !== 'not';
}

/**
 * The whole question that a follow-up asks: its pronoun replaced, or what's missing taken from the question before. Undefined if
 * it isn't certain who is meant.
 */
export function completeQuestion(
  text: string,
  before: Before,
  knowledge: Knowledge,
): WholeQuestion | undefined {
  const read = parseFollowUp(text);
  const subject = subjectOf(before.asked?.words ?? '');
  switch (read.leans) {
    case 'not':
      return { command: 'ask', words: read.question };
    case 'on the question':
      return subject === '' ? { command: read.word } : { command: read.word, words: subject };
    case 'with another name':
      return withName(read.name, before, knowledge);
    case 'on a pronoun': {
      const { question, start, end, owner, reference } = read;
      const named = namesIn(question.slice(0, start), before.known, knowledge);
      // "Who is Falk, and what did he say?" says itself whom it means.
      if (named.some(({ entity }) => fits(entity, reference))) return { command: 'ask', words: question };
      const name = referentOf(reference, before, knowledge);
      if (name !== undefined) {
        const words = reference === 'place' ? `in ${name}` : owner ? possessive(name) : name;
        return { command: 'ask', words: question.slice(0, start) + words + question.slice(end) };
      }
      if (reference === 'person') return undefined;
      const topic = subject === '' ? '' : ` (${subject})`;
      return { command: 'ask', words: question.replace(/[\s?!.]+$/, '') + topic };
    }
    default:
      return read satisfies never;
  }
}

/** The question before with another name in place of its only one. */
function withName(name: string, { asked, known }: Before, knowledge: Knowledge): WholeQuestion {
  const words = asked?.words ?? '';
  const [only, ...others] = namesIn(words, known, knowledge);
  if (!asked || !only || others.length > 0) return { command: 'ask', words: name };
  return { command: asked.command, words: words.slice(0, only.start) + name + words.slice(only.end) };
}

/** Whom or what a pronoun means: the answer, or whom the question named, or who speaks there; undefined where it isn't certain. */
function referentOf(reference: Reference, before: Before, knowledge: Knowledge): string | undefined {
  const { known, quote, asked } = before;
  if (!known) return undefined;
  const { facts, article } = known;
  const isInText = quote !== null && quote.first !== TITLE;
  const inside = (span: { readonly start: number; readonly end: number } | null): readonly Entity[] =>
    span && isInText
      ? facts.entities.filter(({ mentions }) =>
          mentions.some(({ start, end }) => span.start <= start && end <= span.end),
        )
      : [];
  const speaker = quote?.attribution?.speaker?.entity;
  const steps = [
    inside(quote?.highlight ?? null),
    namesIn(asked?.words ?? '', known, knowledge).map(({ entity }) => entity),
    // A thing or a group named beside the answer is seldom what's meant.
    ...(reference === 'person' || reference === 'place' ? [speaker ? [speaker] : [], inside(quote)] : []),
  ];
  for (const step of steps) {
    const fitting = [...new Set(step.filter((entity) => fits(entity, reference)))];
    const [only, ...others] = fitting;
    if (others.length > 0) return undefined;
    if (only) return slice(article.text, only.name).replace(/\s+/g, ' ');
  }
  const answer = isInText && quote.highlight ? slice(article.text, quote.highlight) : '';
  const isName = reference === 'group' && answer !== '' && answer.length <= LONGEST_ANSWER;
  return isName ? answer.replace(/\s+/g, ' ') : undefined;
}

const KINDS: Readonly<Record<Reference, ReadonlySet<EntityKind>>> = {
  person: new Set<EntityKind>(['person']),
  group: new Set<EntityKind>(['organisation']),
  thing: new Set<EntityKind>(['organisation', 'place']),
  place: new Set<EntityKind>(['place']),
};

function fits({ kind }: Entity, reference: Reference): boolean {
  return KINDS[reference].has(kind);
}

type Named = { readonly entity: Entity; readonly start: number; readonly end: number };

/** What of an article a text names, in order: the longest names first, each word counted once. */
function namesIn(text: string, known: KnownArticle | null, knowledge: Knowledge): readonly Named[] {
  if (!known) return [];
  const words = tokenize(text);
  const found: Named[] = [];
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const named = nameOf(words.slice(at, at + length), text, known, knowledge);
      if (named && !found.some((other) => named.start < other.end && other.start < named.end))
        found.push(named);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function nameOf(
  words: readonly Token[],
  text: string,
  known: KnownArticle,
  knowledge: Knowledge,
): Named | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || STOP_WORDS.has(first.word) || STOP_WORDS.has(last.word)) return undefined;
  const { start } = first;
  const { end } = last;
  const subjects = findSubjects(knowledge, text.slice(start, end), [known.article.id]);
  // A word that had to be corrected may be no name at all.
  if (subjects.corrections.length > 0) return undefined;
  const [ref, other] = subjects.found;
  const entity = ref && known.facts.entities[ref.entity];
  if (!entity) return undefined;
  // A role or a family name that fits several names nobody.
  return other && words.length === 1 && !isNamed(entity, first, known) ? undefined : { entity, start, end };
}

function isNamed({ name, aliases }: Entity, { word }: Token, { article }: KnownArticle): boolean {
  return [slice(article.text, name), ...aliases].some((each) =>
    tokenize(each).some((part) => part.word === word),
  );
}

function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

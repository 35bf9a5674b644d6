import { type Clause, type Range, readClause } from './clauses.ts';
import { type LeadSentence, nounsEnd, spanIn } from './lead-sentences.ts';
import type { EventSpan } from '../annotations.ts';
import { COORDINATORS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { numberValue, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import { isRoleHead } from '../entities/titles.ts';
import type { Token } from '../tokens.ts';

/** A clause and where it stands. */
export type EventClause = { readonly sentence: LeadSentence; readonly clause: Clause };

/** A predicate with fewer words than this says too little alone. */
const SHORTEST_PREDICATE = 3;
const LONGEST_SUBJECT_SHOWN = 5;
/** Longest phrase for what happened (in tokens), but for the end of its last noun phrase; the rest is detail. */
const LONGEST_PREDICATE = 9;
/** A phrase of which so few tokens are left (its link among them) goes as a whole. */
const LONGEST_TAIL = 3;
const PRONOUN =
  /^(?:nothing|nobody|everyone|everything|something|some|many|i|he|she|it|they|we|you|who|which|this|that|there|here|what|these|those|all)$/;
/** Subjects of sentences that lead in to the news: "You’ll soon be able to …", "It was a good day for …". */
const LEADING_IN = /^(?:you|it|there|we|i|if|what|that|this|they)(?:'\p{L}+)?$/u;
/** Headlines of lists say how many things follow, and nothing that happened: "5 things to know about the vote". */
const OF_A_LIST = /^(?:things|ways|reasons|takeaways|facts|tips|questions|lessons|photos|moments)$/;
const PLACE_ADJUNCT = /^(?:in|at|outside|inside|near)$/;
const VICTIMS = /^(?:dead|killed|injured|wounded|hurt|missing)$/;

/** The clauses of the title (each side of a colon) and of the first sentences, in order. */
export function eventClauses(lead: readonly LeadSentence[]): EventClause[] {
  return lead.flatMap((sentence) =>
    headsList(sentence)
      ? []
      : partsOf(sentence).flatMap(({ from, to }) => {
          const topic = sentence.title && to < sentence.tokens.length;
          const clause =
            readClause(sentence.tokens, from, to, topic) ??
            (sentence.title ? readToll(sentence.tokens, from, to) : undefined);
          return clause ? [{ sentence, clause }] : [];
        }),
  );
}

function headsList({ title, tokens }: LeadSentence): boolean {
  const [first, ...next] = tokens;
  return (
    title &&
    numberValue(first?.key ?? '') !== undefined &&
    next.slice(0, 3).some(({ key }) => OF_A_LIST.test(key))
  );
}

/** "Quake: | Dozens dead …", "‘I quit’ | Minister blames …". */
function partsOf({ tokens, title, text }: LeadSentence): Range[] {
  if (!title) return [{ from: 0, to: tokens.length }];
  const quoted = /^\s*['‘"“]/u.test(text.slice(0, 3));
  const breaks = tokens.flatMap((token, i) =>
    i > 0 && (/[:!?…]|\.\.\s/u.test(token.gap) || (quoted && /['’"”]\s/u.test(token.gap))) ? [i] : [],
  );
  const edges = [0, ...breaks.slice(0, 2), tokens.length];
  return edges.slice(1).map((to, i) => ({ from: edges[i] ?? 0, to }));
}

/** A headline without a verb that counts: "Five dead after tram overturns". */
function readToll(tokens: readonly Token[], from: number, to: number): Clause | undefined {
  const first = tokens[from]?.key ?? '';
  if (
    numberValue(first) === undefined &&
    !VAGUE_NUMBERS.has(first) &&
    !/^(?:several|many|at|more|up|dozens|scores)$/.test(first)
  )
    return undefined;
  let end = from + 1;
  while (end < to && !/^(?:after|as|in|at|when|near|outside)$/.test(tokens[end]?.key ?? '')) end++;
  return { subject: { from, to: end }, predicate: { from, to: end }, end };
}

/** Who acted or was hit, best first: subjects; those that only count victims behind the ones that name somebody. */
export function subjectSpans(clauses: readonly EventClause[]): EventSpan[] {
  const named: EventSpan[] = [];
  const counted: EventSpan[] = [];
  for (const eventClause of clauses) {
    const span = subjectSpan(eventClause);
    const { sentence, clause } = eventClause;
    const toll =
      sentence.title &&
      sentence.tokens
        .slice(clause.subject.from, clause.predicate.from + 1)
        .some(({ key }) => VICTIMS.test(key));
    if (span) (toll ? counted : named).push(span);
  }
  return [...named.slice(0, 1), ...counted, ...named.slice(1)];
}

/** The subject without article; of "Party leader Ann Lee" the name alone. */
function subjectSpan({ sentence, clause }: EventClause): EventSpan | undefined {
  const { from, to } = clause.subject;
  const { tokens } = sentence;
  if (to - from === 1 && PRONOUN.test(tokens[from]?.key ?? '')) return undefined;
  if (LEADING_IN.test(tokens[from]?.key ?? '')) return undefined;
  const start = /^(?:the|a|an|but|and|so|how|why)$/.test(tokens[from]?.key ?? '') ? from + 1 : from;
  return spanIn(sentence, { from: nameAtEnd(sentence, { from: start, to }) ?? start, to });
}

/** Where the capitalised words start that end the range after a role. */
function nameAtEnd({ tokens }: LeadSentence, { from, to }: Range): number | undefined {
  let start = to;
  while (start > from && tokens[start - 1]?.shape !== 'lower' && !isRoleHead(tokens[start - 1]?.key ?? ''))
    start--;
  return start > from && start < to && isRoleHead(tokens[start - 1]?.key ?? '') ? start : undefined;
}

/** Where a predicate ends; one that is too long before the link to a phrase that would be cut off: "… | and keep". */
function predicateEnd(tokens: readonly Token[], { from, to }: Range): number {
  const cut = from + LONGEST_PREDICATE;
  if (to <= cut) return to;
  for (let i = cut - 1; i >= cut - LONGEST_TAIL; i--) {
    const key = tokens[i]?.key ?? '';
    if (COORDINATORS.has(key) || PREPOSITIONS.has(key) || key === 'to')
      return tokens[i - 1]?.key === 'more' ? i - 1 : i;
  }
  return nounsEnd(tokens, cut, to);
}

/** Whether a clause only leads in to the news. */
export function leadsIn({ sentence, clause }: EventClause): boolean {
  return LEADING_IN.test(sentence.tokens[clause.subject.from]?.key ?? '');
}

/** The predicates, best first: those of sentences that only lead in to the news behind the others. */
export function predicateSpans(clauses: readonly EventClause[]): EventSpan[] {
  return [...clauses.filter((clause) => !leadsIn(clause)), ...clauses.filter(leadsIn)].flatMap(
    (clause) => predicateSpan(clause) ?? [],
  );
}

/** What happened: the predicate; where it would say too little alone, with its place or its subject. */
function predicateSpan({ sentence, clause }: EventClause): EventSpan | undefined {
  const { subject, predicate, end } = clause;
  const { tokens } = sentence;
  const to = predicateEnd(tokens, predicate);
  if (to - predicate.from >= SHORTEST_PREDICATE) return spanIn(sentence, { from: predicate.from, to });
  if (PLACE_ADJUNCT.test(tokens[to]?.key ?? '')) {
    let place = to + 1;
    while (place < Math.min(end, to + LONGEST_SUBJECT_SHOWN) && tokens[place]?.shape !== 'lower') place++;
    if (place > to + 1) return spanIn(sentence, { from: predicate.from, to: place });
  }
  const shown = subject.to === predicate.from && subject.to - subject.from <= LONGEST_SUBJECT_SHOWN;
  return spanIn(sentence, { from: shown ? subject.from : predicate.from, to });
}

import { readClause } from './clauses.ts';
import { type Candidate, type Cue, cued, FADING, phraseEnd, ranked } from './event-cue.ts';
import { type LeadSentence, spanIn } from './lead-sentences.ts';
import type { EventSpan } from '../annotations.ts';
import { VERBS } from '../lexicon/verbs.ts';

/** Longest manner (in tokens). */
const LONGEST_MANNER = 6;
const LONGEST_COURSE = 16;
/** A longer subject (in tokens) holds another clause. */
const LONGEST_AGENT = 5;
/** Only the title and the first sentences, this many in all, tell how the event went; weapons may be named later. */
const REACH = 3;
const FAR = 5;

const WEAPON =
  '(?:\\p{L}+ ){0,2}(?:bombs?|guns?|knives|knife|rifles?|pistols?|swords?|explosives?|grenades?|missiles?|rockets?|weapons?|petrol|acid)\\b(?! (?:control|law|right|violence|owner|maker|dealer|lobby))';
/** What opens the way something was done. */
const MANNERS: readonly Cue[] = [
  { words: /^by (?=\p{L}+ing\b)/u, weight: 4, reach: REACH },
  { words: /^(?:using|by means of|with the help of)\b/, weight: 3, reach: REACH },
  { words: new RegExp(`^with (?=${WEAPON})`, 'u'), weight: 3, reach: FAR, before: 0, noun: true },
  { words: /^while (?=\p{L}+ing\b)/u, weight: 2, reach: REACH },
  // First of all, this tells what came before.
  { words: /^after (?=\p{L}+ing\b)/u, weight: 1.4, reach: REACH },
];
/** A clause after one of these tells the course of things: "… after a tram | derailed and overturned". */
const COURSE = /^(?:after|when)$/;
const PRONOUN = /^(?:i|he|she|it|they|we|you)$/;
/** Participles of what came of it, not of how it went. */
const OUTCOME =
  /^(?:killing|injuring|wounding|leaving|casting|causing|sparking|prompting|forcing|making|including|according|following|saying|adding|calling|speaking|telling|quoting|citing|noting)$/;

/** How it happened: the means they name, else the course of things told after "after" or "when". Best first. */
export function findHow(lead: readonly LeadSentence[]): EventSpan[] {
  return ranked(
    lead
      .slice(0, FAR)
      .flatMap((sentence, i) => [
        ...cued(sentence, MANNERS, LONGEST_MANNER, i),
        ...(i < REACH ? [...coursesIn(sentence, i), ...participlesIn(sentence, i)] : []),
      ]),
  );
}

function coursesIn(sentence: LeadSentence, distance: number): Candidate[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (!COURSE.test(token.key)) return [];
    const clause = readClause(tokens, i + 1, phraseEnd(tokens, i + 1, LONGEST_COURSE));
    if (!clause) return [];
    const { subject, predicate } = clause;
    if (subject.to - subject.from > LONGEST_AGENT) return [];
    const verbAlone = predicate.to - predicate.from === 1 && subject.to === predicate.from;
    const from = verbAlone ? Math.max(subject.from, predicate.from - 1) : predicate.from;
    if (verbAlone && PRONOUN.test(tokens[from]?.key ?? '')) return [];
    const span = spanIn(sentence, { from, to: Math.min(predicate.to, from + LONGEST_MANNER) });
    return span ? [{ span, score: 2 - distance * FADING }] : [];
  });
}

/** "…, | spinning his car sideways": a participle after a comma tells how. */
function participlesIn(sentence: LeadSentence, distance: number): Candidate[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    if (
      i === 0 ||
      token.gap !== ', ' ||
      VERBS.get(token.key)?.tense !== 'participle' ||
      OUTCOME.test(token.key)
    )
      return [];
    const span = spanIn(sentence, { from: i, to: phraseEnd(tokens, i, LONGEST_MANNER) });
    return span ? [{ span, score: 2.5 - distance * FADING }] : [];
  });
}

import { type Candidate, type Cue, cued, FADING, nounPhraseEnd, phraseEnd, ranked } from './event-cue.ts';
import { type LeadSentence, spanIn } from './lead-sentences.ts';
import type { EventSpan } from '../annotations.ts';
import { isRoleHead } from '../entities/titles.ts';

/** Longest reason (in tokens). */
const LONGEST_REASON = 8;
/** Explicit reasons may come later; a mere sequence or a purpose counts only next to the event. */
const FAR = 4;
const NEAR = 3;

/** "soon after", "days after", "looked after": when, and nothing of why. */
const SEQUENCE =
  /^(?:soon|shortly|immediately|moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|look|looks|looked|looking|named)$/;

/** What opens a reason. */
const REASONS: readonly Cue[] = [
  {
    words: /^(?:because of|because|due to|owing to|thanks to|as a result of)\b/,
    weight: 4,
    reach: FAR,
  },
  {
    words: /^in (?:response to|retaliation for|revenge for|protest (?:at|against|over))\b/,
    weight: 4,
    reach: FAR,
    before: 1,
  },
  { words: /^revenge (?:\p{L}+ )?for\b/u, weight: 4, reach: FAR, before: 0 },
  {
    words: /^in (?:a |an )?(?:bid|attempt|effort) to\b|^in order to\b|^for fear of\b/,
    weight: 4,
    reach: FAR,
  },
  {
    words: /^(?:caused|driven|prompted|triggered|sparked|fuelled|fueled|motivated) by\b/,
    weight: 4,
    reach: FAR,
  },
  {
    words:
      /^(?:after|following|amid) (?!(?:\p{L}+ ){0,2}(?:meeting|talks|call|conversation|interview|speech|visit|ceremony|conference|debate|debates)\b)/u,
    weight: 2,
    reach: NEAR,
    notBehind: SEQUENCE,
  },
  {
    words:
      /^(?:for (?=\p{L}+ing\b)|to (?=(?:avoid|boost|cut|demand|ensure|help|keep|make|mark|meet|prevent|protect|protest|reduce|save|stop|support)\b))/u,
    weight: 1.5,
    reach: NEAR,
  },
];
const BLAME = /^blam(?:e|es|ed|ing)$/;
/** How far after the verb its object of blame may be (in tokens). */
const LONGEST_BLAME = 14;
/** Words of conflict, after which "over" leads to what it is about; elsewhere it leads to a place or a time. */
const CONFLICT =
  /^(?:arrest|charg|convict|jail|fine|sue|sack|quit|resign|investigat|critici|attack|slam|protest|row|disput|clash|feud|fight|battle|strike|anger|outrage|fury|concern|fear|worr|tension|controvers|backlash|scandal|wrongdoing|apolog|warn|question|split|probe)/;

/**
 * Why it happened, as far as the title and the first sentences say so in words of reason. Best first. Somebody who is
 * blamed is no reason.
 */
export function findWhy(lead: readonly LeadSentence[], people: ReadonlySet<string>): EventSpan[] {
  return ranked(
    lead.flatMap((sentence, i) => [
      ...cued(sentence, REASONS, LONGEST_REASON, i),
      ...blamedIn(sentence, people, i),
      ...disputedIn(sentence, i),
    ]),
  );
}

/** "blame | the thaw | for the flood", "blame the flood on | the thaw". */
function blamedIn(sentence: LeadSentence, people: ReadonlySet<string>, distance: number): Candidate[] {
  const { tokens } = sentence;
  if (distance >= FAR) return [];
  return tokens.flatMap(({ key }, i) => {
    if (!BLAME.test(key)) return [];
    let link = i + 1;
    while (link < i + LONGEST_BLAME && !/^(?:on|for)$/.test(tokens[link]?.key ?? '')) link++;
    if (link === i + LONGEST_BLAME) return [];
    const range =
      tokens[link]?.key === 'for'
        ? { from: i + 1, to: link }
        : { from: link + 1, to: phraseEnd(tokens, link + 1, LONGEST_REASON) };
    const head = tokens[nounPhraseEnd(tokens, range) - 1];
    if (!head || people.has(head.key) || isRoleHead(head.key)) return [];
    const span = spanIn(sentence, range);
    return span ? [{ span, score: 3 - distance * FADING }] : [];
  });
}

/** "a row over | the dam". */
function disputedIn(sentence: LeadSentence, distance: number): Candidate[] {
  const { tokens } = sentence;
  if (distance >= NEAR) return [];
  return tokens.flatMap(({ key }, i) => {
    if (key !== 'over' || !CONFLICT.test(tokens[i - 1]?.key ?? '')) return [];
    const span = spanIn(sentence, { from: i + 1, to: phraseEnd(tokens, i + 1, LONGEST_REASON) });
    return span ? [{ span, score: 1.5 - distance * FADING }] : [];
  });
}

import { QUESTION_WORDS, type QuestionWord } from '../../nlp/annotations.ts';
import { parseIntent } from './parse-intent.ts';

/** Whom or what a pronoun stands for: a person, several or a group, a thing, or a place. */
export type Reference = 'person' | 'group' | 'thing' | 'place';

/** How a question leans on the one before it. */
export type FollowUp =
  /** It can be asked alone. */
  | { readonly leans: 'not'; readonly question: string }
  /** Only a question word, or one about "it": the rest is the question before. */
  | { readonly leans: 'on the question'; readonly word: QuestionWord }
  /** "And Putin?": the question before, about somebody or something else. */
  | { readonly leans: 'with another name'; readonly name: string }
  /** It has a pronoun at `start` to `end`. `owner`: "his", "their". */
  | {
      readonly leans: 'on a pronoun';
      readonly question: string;
      readonly reference: Reference;
      readonly owner: boolean;
      readonly start: number;
      readonly end: number;
    };

/** Words that join a question to what was said before. */
const JOINS =
  /^(?:(?:and|but|so|ok|okay|also|then|well|hm+|oh|wait|yes|no|right|thanks|thank you)\b[\s,.!…-]*)+/i;
const BARE =
  /^(?:(who|what|where|when|why|how)(?: (?:exactly|then|though|not|so|else))?|(how come)|(since when|at what time|what time))[\s?!.]*$/i;
/** A name at most: no verb, no question word. */
const ABOUT = /^(?:(?:and|but|or)\s+|(?:and\s+|but\s+)?(?:what|how)\s+about\s+)(\S.*?)[\s?!.]*$/i;
const MOST_WORDS_OF_A_NAME = 4;
const ASKS =
  /\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
const PRONOUNS: readonly (readonly [RegExp, Reference, owner: boolean])[] = [
  [
    /\b(?:his|her)\b(?= +(?!(?:about|to|in|on|at|of|for|from|with|by|and|or|when|after|before)\b)[a-z])/i,
    'person',
    true,
  ],
  [/\b(?:he|him|himself|she|her|hers|herself|that (?:man|woman|person|guy))\b/i, 'person', false],
  [/(?<=^who(?:[’']?s| is| was) )(?:that|this)(?=[\s?!.]*$)/i, 'person', false],
  [/\b(?:their)\b/i, 'group', true],
  [/\b(?:they|them|themselves|those people)\b/i, 'group', false],
  [/\bits\b/i, 'thing', true],
  [
    /\b(?:it|itself|this|that)\b(?=\s*[?!.]*$|\s+(?:happen|take|cost|mean|last|start|end|begin|work|matter|do|come|go)\w*\b)/i,
    'thing',
    false,
  ],
  [/\bit\b/i, 'thing', false],
  [/\bthere\b(?=\s*[?!.]*$)/i, 'place', false],
];
/** Before "it" and "there", these stand for nothing: "is it true that", "was there". */
const NOTHING_MEANT = /\b(?:is|was|are|were) (?:it|there) (?!\s*[?!.]*$)/i;

/** Tells from a question's words alone how it leans on the one before. */
export function parseFollowUp(text: string): FollowUp {
  const typed = text.trim();
  const joined = JOINS.exec(typed)?.[0] ?? '';
  const question = typed.slice(joined.length);
  const whole: FollowUp = { leans: 'not', question: question === '' ? typed : question };
  const bare = BARE.exec(question);
  if (bare) return { leans: 'on the question', word: wordOf(bare) };
  const intent = parseIntent(question);
  if (intent.kind === 'main event') return { leans: 'on the question', word: intent.word };
  if (intent.kind !== 'question') return whole;
  const name = nameIn(typed);
  if (name !== undefined) return { leans: 'with another name', name };
  for (const [pattern, reference, owner] of PRONOUNS) {
    const found = pattern.exec(question);
    if (!found || ((reference === 'thing' || reference === 'place') && NOTHING_MEANT.test(question)))
      continue;
    const start = found.index;
    return { leans: 'on a pronoun', question, reference, owner, start, end: start + found[0].length };
  }
  return whole;
}

function wordOf([, asked, , time]: RegExpExecArray): QuestionWord {
  const word = asked?.toLowerCase();
  return QUESTION_WORDS.find((each) => each === word) ?? (time === undefined ? 'why' : 'when');
}

function nameIn(typed: string): string | undefined {
  const name = ABOUT.exec(typed)?.[1];
  if (name === undefined || ASKS.test(name)) return undefined;
  if (PRONOUNS.some(([pattern]) => pattern.test(name))) return undefined;
  return name.split(/\s+/).length <= MOST_WORDS_OF_A_NAME ? name : undefined;
}

/** Question words at the start of a question, with what they count or choose: "how many", "which". */
const ASKED_WORD =
  /^(?:(?:how (?:many|much|long|often|old|far|big|come)|since when|at what time|what time|who|whom|whose|what|which|where|when|why|how)\b\s*)/i;

/** Names of options, as in "speaker: Falk about: the bridge". */
const LABELS = /\b(?:(?:speaker|about): |paragraph: \d+)/g;

/** What a question is about, without its question word: "sent paratroopers" of "Who sent paratroopers?". */
export function subjectOf(question: string): string {
  const words = question
    .replace(LABELS, ' ')
    .trim()
    .replace(JOINS, '')
    .replace(/[\s?!.]+$/, '');
  return words.replace(ASKED_WORD, '').trim();
}

import type { QuestionWord } from '../../nlp/annotations.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type AskedRole, readRole } from './asked-role.ts';
import { governorOf } from './governors.ts';
import type { Intent } from './intents.ts';
import { parseIntent } from './parse-intent.ts';
import {
  type Expected,
  QUESTION_PATTERNS,
  type QuestionForm,
  type QuestionKind,
  type QuestionPattern,
} from './question-patterns.ts';
import { type SpeakerQuestion, parseSpeakerQuestion } from './speaker-question.ts';
import { spellOut } from './spell-out.ts';

/** What a person chose to ask with: the command's name. */
export type AskedBy = QuestionWord | 'quote' | 'ask';

/** A question as it was typed, and everything that its words say about what it asks for. */
export type Question = {
  readonly text: string;
  /** The text with the question word that the command stands for: "who sent paratroopers". */
  readonly phrase: string;
  /** Whether it's a question to the article's words at all, or rather one about the article or the bot, or small talk. */
  readonly intent: Intent;
  readonly kind: QuestionKind;
  readonly expected: readonly Expected[];
  readonly form: QuestionForm;
  /** What the thing asked for does in the question. */
  readonly role: AskedRole['role'];
  /** The word that the thing asked for depends on, or "none": "*in* which year", "what … made *of*". */
  readonly governor: string;
  /** The words of the phrase, with contractions spelled out. */
  readonly words: readonly Token[];
  /** The words after the question word, which may say what kind of thing is asked for: "which *nation*". */
  readonly heads: readonly Token[];
  /** The verb that says what is done, if known. */
  readonly verb: Token | undefined;
  /** Set if it asks what somebody said; only /what and /ask can. */
  readonly speakerQuestion: SpeakerQuestion | undefined;
};

const QUESTION_WORD = /^(?:what|which|who|when|where|how|why|whom|whose)$/;
/** Words after the question word that may say what kind of thing is asked for. */
const HEAD_REACH = 2;

/** What the commands expect that decide the kind of their questions, whatever other question words these hold. */
const BY_COMMAND: Readonly<Record<Exclude<AskedBy, 'ask' | 'what' | 'how'>, readonly Expected[]>> = {
  who: ['person', 'organisation'],
  where: ['place'],
  when: ['date'],
  why: ['reason'],
  quote: ['anything'],
};

const ASKING = QUESTION_PATTERNS.filter(hasKind);
const FORMS = QUESTION_PATTERNS.filter(hasForm);

/**
 * Parses a question to a command. For /ask, /what and /how the first question word decides the kind; the other commands decide
 * it themselves.
 */
export function parseQuestion(text: string, asked: AskedBy): Question {
  const phrase = phraseOf(text, asked);
  const spelled = spellOut(phrase);
  const words = tokenize(spelled);
  const at = words.findIndex(({ word }) => QUESTION_WORD.test(word));
  return {
    text,
    phrase,
    intent: asked === 'quote' ? { kind: 'question' } : parseIntent(phrase),
    ...askedKind(spelled, asked),
    form: earliestMatch(spelled, FORMS)?.form ?? 'other',
    ...readRole(words, at),
    governor: governorOf(words[at - 1]?.word, words.at(-1)?.word),
    words,
    heads: words.slice(at + 1, at + 1 + HEAD_REACH),
    speakerQuestion: asked === 'ask' || asked === 'what' ? parseSpeakerQuestion(text) : undefined,
  };
}

/** A question as it reads with its command's word: "who closed the bridge" for /who. /ask and /quote add none. */
export function phraseOf(text: string, asked: AskedBy): string {
  return asked === 'ask' || asked === 'quote' ? text : `${asked} ${text}`;
}

function askedKind(phrase: string, asked: AskedBy): Pick<Question, 'kind' | 'expected'> {
  if (asked !== 'ask' && asked !== 'what' && asked !== 'how')
    return { kind: asked, expected: BY_COMMAND[asked] };
  return earliestMatch(phrase, ASKING)?.asks ?? { kind: 'unknown', expected: ['anything'] };
}

function hasKind(row: QuestionPattern): row is QuestionPattern & Required<Pick<QuestionPattern, 'asks'>> {
  return row.asks !== undefined;
}

function hasForm(row: QuestionPattern): row is QuestionPattern & Required<Pick<QuestionPattern, 'form'>> {
  return row.form !== undefined;
}

/** The row whose pattern matches earliest in a text; of several at one place, the one listed first. */
function earliestMatch<T extends QuestionPattern>(text: string, rows: readonly T[]): T | undefined {
  let best: T | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const at = text.search(row.pattern);
    if (at < 0 || at >= earliest) continue;
    best = row;
    earliest = at;
    if (at === 0) break;
  }
  return best;
}

import {
  CHAT_SPELLINGS,
  FILLERS,
  INTENT_PHRASES,
  type Intent,
  type IntentPhrases,
  LEAD_INS,
  LEAD_OUTS,
  PLACEHOLDERS,
  SMALL_TALK,
  VOCATIVES,
} from './intents.ts';
import { spellOut } from './spell-out.ts';

/** Longer messages are questions: no phrase takes this many characters, even with everything that may surround it. */
const LONGEST = 120;
const QUESTION: Intent = { kind: 'question' };
const REACTION: Intent = { kind: 'small talk', type: 'reaction' };

type Matcher = { readonly intent: Intent; readonly pattern: RegExp };

const INTENTS = INTENT_PHRASES.map((each) => matcher(each, (any) => `^(?:${any})$`));
const SMALL_TALK_KINDS = SMALL_TALK.map((each) => matcher(each, (any) => `(?:^| )(?:${any})(?: |$)`));
const ALL_SMALL_TALK = new RegExp(
  `^(?:(?:${[...SMALL_TALK.flatMap(({ phrases }) => phrases), VOCATIVES].join('|')})(?: |$))+$`,
);
const LEAD_IN = new RegExp(`^(?:(?:${LEAD_INS}) )+`);
const LEAD_OUT = new RegExp(`(?: (?:${LEAD_OUTS}))+$`);
const FILLER = new RegExp(`(?<=.)\\b(?:${FILLERS}) `, 'g');

/**
 * Tells what a message wants. The whole message has to say it: one that only contains such words is a question. It's told from
 * the words alone, so an article may have an entity of the same name ("Nice").
 */
export function parseIntent(message: string): Intent {
  if (message.length > LONGEST) return QUESTION;
  const words = plainWords(message);
  if (words === '') return /\p{Extended_Pictographic}/u.test(message) ? REACTION : QUESTION;
  if (ALL_SMALL_TALK.test(words)) {
    // A vocative alone isn't small talk.
    const intent = SMALL_TALK_KINDS.find(({ pattern }) => pattern.test(words))?.intent;
    if (intent) return intent;
  }
  const withoutFillers = words.replace(FILLER, '');
  const afterLeadIn = withoutFillers.replace(LEAD_IN, '');
  const candidates = [withoutFillers, afterLeadIn].flatMap((each) => [each, each.replace(LEAD_OUT, '')]);
  const meant = INTENTS.find(({ pattern }) => candidates.some((each) => pattern.test(each)));
  return meant?.intent ?? QUESTION;
}

/** Lower-case words without punctuation and accents, spelled out, one space apart: "WHOS this by??" → "who is this by". */
function plainWords(message: string): string {
  return (
    spellOut(message.trim())
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[’'\p{M}]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      // "hiii", "sooo"
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .split(' ')
      .map((word) => (Object.hasOwn(CHAT_SPELLINGS, word) ? CHAT_SPELLINGS[word] : word))
      .join(' ')
  );
}

function matcher({ intent, phrases }: IntentPhrases, frame: (any: string) => string): Matcher {
  return { intent, pattern: new RegExp(frame(phrases.map(fillIn).join('|'))) };
}

/** Replaces placeholders, which may contain others. */
function fillIn(phrase: string): string {
  const filled = phrase.replace(/<(\w+)>/g, (_, name: string) => PLACEHOLDERS[name] ?? `<${name}>`);
  return filled === phrase ? phrase : fillIn(filled);
}

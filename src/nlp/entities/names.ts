import { type Capitals, isHeadline, startsSentence } from './capitals.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { isEveryday, knownName } from '../lexicon/gazetteer.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { HONORIFICS, NAME_PARTICLES } from '../lexicon/people.ts';
import { PLAIN_WORDS } from '../lexicon/words.ts';
import { isPlain, type NamePart, partRun } from './name-parts.ts';
import { isGivenName, runEnd } from './name-runs.ts';
import type { Gender } from './titles.ts';
import type { Token } from '../tokens.ts';

/** A likely mention of a name: the tokens `from` up to `to` (exclusive) of its sentence. */
export type NameMention = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The name's words in lower case. */
  readonly words: readonly string[];
  /** A role or form of address stands straight before it. */
  readonly titled: boolean;
  readonly gender?: Gender;
  /** One capital at the start of a sentence and nothing else: a name only if the article proves it elsewhere. */
  readonly weak: boolean;
  /** It opens the report as its dateline: "LUND — Rain fell". */
  readonly dateline?: true;
};

/** A pronoun further from a name (in tokens) may be another's. */
const PRONOUN_REACH = 12;

/**
 * Finds where names stand in one sentence, by capitals and the gazetteer; the first `datelineEnd` tokens are the place
 * of its dateline. Linear in the sentence.
 */
export function findNames(tokens: readonly Token[], capitals: Capitals, datelineEnd = 0): NameMention[] {
  const keys = tokens.map((token) => token.key);
  const headline = isHeadline(tokens);
  const mentions: NameMention[] = datelineEnd > 0 ? [datelineMention(tokens, keys, datelineEnd)] : [];
  for (let i = datelineEnd; i < tokens.length;) {
    const to = runEnd(tokens, keys, i);
    const parts = to > i ? partRun(tokens, i, to) : [];
    for (const whole of parts) {
      const part = headline ? cutAtPlainWord(whole, keys, capitals) : whole;
      const words = keys.slice(part.from, part.to);
      if (isNoName(words, part.titled)) continue;
      const mention = { ...part, tokens, words, weak: isWeak(tokens, part, words, capitals) };
      const evident = headline ? isEvident(mention, capitals) : !isShouted(mention) || isNamed(mention);
      if (evident) mentions.push(mention);
    }
    i = Math.max(to, i + 1);
  }
  return withPronounGender(mentions, keys);
}

function datelineMention(tokens: readonly Token[], keys: readonly string[], to: number): NameMention {
  return { tokens, from: 0, to, words: keys.slice(0, to), titled: false, weak: false, dateline: true };
}

/** In a headline every word has a capital: a name there ends before a word the sentences do not write with one. */
function cutAtPlainWord(part: NamePart, keys: readonly string[], capitals: Capitals): NamePart {
  if (knownName(keys.slice(part.from, part.to))) return part;
  let to = part.from;
  while (to < part.to && (capitals.proper.has(keys[to] ?? '') || NAME_PARTICLES.has(keys[to] ?? ''))) to++;
  return to > part.from ? { ...part, to } : part;
}

/** "President Hall said he …": a pronoun between a role with a surname and the next name gives the gender of the person. */
function withPronounGender(mentions: readonly NameMention[], keys: readonly string[]): NameMention[] {
  return mentions.map((mention, i) => {
    if (!mention.titled || mention.gender || mention.words.length > 1) return mention;
    const after = keys.slice(
      mention.to,
      Math.min(mentions[i + 1]?.from ?? keys.length, mention.to + PRONOUN_REACH),
    );
    const male = after.some((key) => /^(?:he|his|him|himself)$/.test(key));
    const female = after.some((key) => /^(?:she|her|hers|herself)$/.test(key));
    return male === female ? mention : { ...mention, gender: male ? 'male' : 'female' };
  });
}

function isWeak(
  tokens: readonly Token[],
  part: NamePart,
  words: readonly string[],
  capitals: Capitals,
): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1 || part.titled || !startsSentence(tokens, part.from))
    return false;
  if (isGivenName(word) || (knownName(words) && !isEveryday(word))) return false;
  return capitals.lower.has(word) || !capitals.proper.has(word);
}

/** Demonyms, roles, forms of address and everyday words alone are no name. */
function isNoName(words: readonly string[], titled: boolean): boolean {
  if (words.every((word) => HONORIFICS.has(word))) return true;
  const known = knownName(words) !== undefined;
  const body = words.length > 1 && ORGANISATION_WORDS.has(words.at(-1) ?? '');
  if (titled && words.length === 1) return PLAIN_WORDS.has(words[0] ?? '') || DEMONYMS.has(words[0] ?? '');
  return (
    DEMONYMS.has(words.join(' ')) ||
    (!known && !body && words.every((word) => isPlain(word) || DEMONYMS.has(word)))
  );
}

/** Several words all in capitals: most likely emphasis. */
function isShouted({ tokens, from, to }: NameMention): boolean {
  return to - from > 1 && tokens.slice(from, to).every(({ shape }) => shape === 'capitals');
}

/** In a headline only what is known, or written as a name in the article's sentences, counts. */
function isEvident(mention: NameMention, capitals: Capitals): boolean {
  return isNamed(mention) || mention.words.every((word) => capitals.proper.has(word));
}

function isNamed({ words, titled }: NameMention): boolean {
  return titled || knownName(words) !== undefined || isGivenName(words[0] ?? '');
}

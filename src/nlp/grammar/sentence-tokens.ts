import { type Span, slice } from '../../text/article.ts';
import { cutText } from '../../text/tokens.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import { PHRASAL_CUES } from '../lexicon/cue-verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import type { Token, Word, Punctuation, SentenceTokens } from './word-classes.ts';
import type { QuotedSpan, QuotedParagraph } from '../quotation-marks/quoted-spans.ts';

/** Longer sentences (tokens) are split, so that searching within one stays linear in the text. */
const LONGEST_SENTENCE = 400;
/** Longest speaker looked for in front of a verb of speech, in tokens. */
const LONGEST_OPENING = 7;

/** The full stop after them belongs to them, whatever follows. */
const ABBREVIATED = /^(?:mr|mrs|ms|dr|prof|rev|gov|sen|sens|rep|reps|gen|lt|col|sgt|capt|st|jr|sr|\p{L})$/u;

/** The sentences of a paragraph as tokens. None is cut inside a quoted span, or between one and its attribution. */
export function sentenceTokens(text: string, { paragraph, quoted }: QuotedParagraph): SentenceTokens[] {
  const ends = sentenceEnds(paragraph.sentences, quoted);
  const all = wordTokens(text, paragraph, quoted);
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let nextEnd = 0;
  for (const [i, token] of all.entries()) {
    const isPastEnd = token.start >= (ends[nextEnd] ?? Infinity);
    while ((ends[nextEnd] ?? Infinity) <= token.start) nextEnd++;
    const last = current.at(-1);
    const startsSentence = isPastEnd && !isCutOff(text, all, i);
    if (last && (startsSentence || current.length === LONGEST_SENTENCE)) {
      sentences.push(current);
      current = [];
    }
    current.push(
      isName(text, token, current.at(-1)) ? { ...token, lower: text.slice(token.start, token.end) } : token,
    );
  }
  return (current.length > 0 ? [...sentences, current] : sentences).map((sentence) =>
    isHeadline(text, sentence) ? sentence.map(withoutHeadlineCapital) : sentence,
  );
}

/** Whether capitals mean nothing because every word has one or all are in capitals ("WEBER SAYS “NO”", "Weber Says “No”"). */
function isHeadline(text: string, sentence: SentenceTokens): boolean {
  const words = sentence.filter((token) => token.kind === 'word');
  const verbs = words.filter(
    (word) => word.start > (words[0]?.start ?? 0) && isSpeechVerb(word.lower.toLowerCase()),
  );
  if (!verbs.some(({ capital }) => capital)) return false;
  return words.every(
    ({ capital, start, end }) => capital || /^\P{L}|^[\p{Ll}’']{1,4}$/u.test(text.slice(start, end)),
  );
}

/** In a headline a cue verb or a function word with a capital is no name. */
function withoutHeadlineCapital(token: Token): Token {
  if (token.kind !== 'word' || !token.capital) return token;
  const lower = token.lower.toLowerCase();
  const isCommon =
    CUE_FORMS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    DETERMINERS.has(lower);
  return isCommon ? { ...token, lower, capital: false } : token;
}

/** Where sentences end outside quoted spans. */
function sentenceEnds(sentences: readonly Span[], quoted: readonly QuotedSpan[]): number[] {
  let next = 0;
  return sentences
    .map(({ end }) => end)
    .filter((end) => {
      while ((quoted[next]?.outer.end ?? Infinity) < end) next++;
      const outer = quoted[next]?.outer;
      return outer === undefined || end <= outer.start || end >= outer.end;
    });
}

/** "“Why?” | Smith asked", "“So be it.” | Smith said.": the mark ends the quoted sentence, not the one around it. */
function isCutOff(text: string, all: readonly Token[], from: number): boolean {
  const quoted = all[from - 1];
  if (quoted?.kind !== 'quoted') return false;
  // "“So be it.” | — Ann Lee": a name after a dash signs the words.
  if (/^[—–-]$/.test(all[from]?.lower ?? '')) return /^\p{Lu}/u.test(text.charAt(all[from + 1]?.start ?? 0));
  const verb = attributionAt(all, from);
  if (verb === null) return false;
  const isEnd = all[verb + 1] === undefined || all[verb + 1]?.lower === '.';
  if (!/[?!…—–-]/.test(text.charAt(quoted.quoted.content.end - 1))) return isEnd;
  // "Smith was asked, “Why?” | He answered, “…”": both have their own.
  const introduces = /^[,:]$/.test(all[verb + 1]?.lower ?? '') && all[verb + 2]?.kind === 'quoted';
  return !(introduces && /^[,:]$/.test(all[from - 2]?.lower ?? ''));
}

/** The verb of a speaker and a verb of speech at `from` with no clause after them, or null. */
function attributionAt(all: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(all.length, from + LONGEST_OPENING); at++) {
    const token = all[at];
    const next = all[at + 1]?.lower ?? '';
    if (token?.kind !== 'word') return null;
    if (
      at > from &&
      !token.capital &&
      (isSpeechVerb(token.lower) || PHRASAL_CUES.has(`${token.lower} ${next}`))
    ) {
      return /^(?:that|his|her|he|she|they|it)$/.test(next) ? null : at;
    }
    if (AUXILIARIES.has(token.lower) || SUBORDINATORS.has(token.lower)) return null;
  }
  return null;
}

function isSpeechVerb(lower: string): boolean {
  const form = CUE_FORMS.get(lower);
  if (!form || form.noun || (form.tense !== 'past' && form.tense !== 'present')) return false;
  return form.kind === 'speech' || form.kind === 'telling';
}

/** A capitalised function word inside a sentence is somebody’s name: "From said", "Will added". */
function isName(text: string, token: Token, before: Token | undefined): token is Word {
  if (token.kind !== 'word' || !token.capital || before === undefined) return false;
  if (before.kind === 'punctuation' && before.lower !== ',' && before.lower !== '.') return false;
  if (before.kind === 'quoted' && !text.slice(before.end - 2, before.end).includes(',')) return false;
  const isShouted = /^\p{Lu}{2}/u.test(text.slice(token.start, token.end));
  if (isShouted || NOMINATIVE_PRONOUNS.has(token.lower)) return false;
  if (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower) || AUXILIARIES.has(token.lower))
    return true;
  return before.kind === 'word' && DETERMINERS.has(token.lower) && token.lower !== 'the';
}

function wordTokens(text: string, within: Span, quoted: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let from = within.start;
  for (const one of quoted) {
    for (const token of plainTokens(text, { start: from, end: one.outer.start })) tokens.push(token);
    tokens.push({ kind: 'quoted', lower: '', quoted: one, ...one.outer });
    from = one.outer.end;
  }
  for (const token of plainTokens(text, { start: from, end: within.end })) tokens.push(token);
  return tokens;
}

function* plainTokens(text: string, within: Span): Generator<Word | Punctuation> {
  let abbreviated = -1;
  for (const { start, end, written } of cutText(slice(text, within), 'clauses', within.start)) {
    const lower = written.toLowerCase().replaceAll('’', "'");
    if (/[\p{L}\p{N}]/u.test(lower)) {
      const hasStop = end < within.end && text.charAt(end) === '.' && ABBREVIATED.test(lower);
      abbreviated = hasStop ? end : -1;
      yield {
        kind: 'word',
        start,
        end: hasStop ? end + 1 : end,
        lower,
        capital: /^[@#]?\p{Lu}/u.test(written),
      };
    } else if (start !== abbreviated) {
      yield { kind: 'punctuation', start, end, lower };
    }
  }
}

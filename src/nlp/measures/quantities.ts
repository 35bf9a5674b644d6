import type { Article, Span } from '../../text/article.ts';
import { findDates } from './dates.ts';
import type { DateMention, Quantity } from '../annotations.ts';
import { PLAIN_WORDS } from '../lexicon/words.ts';
import { FRACTIONS, NUMBER_WORDS, numberValue, SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import { adjoins, wordTokens, type Token } from '../tokens.ts';

/** What may stand before a number and changes what it says: "More than 140". */
const QUALIFIER =
  /\b(?:(?:(?:no|not|hardly|scarcely|barely|little|much|many|far|slightly|significantly|well) )?(?:more|less|fewer|greater|higher|lower|larger|smaller|longer|other) than|(?:not )?(?:at (?:least|most)|up to|as (?:many|much|few|little) as|(?:an )?estimated|about|around|some|nearly|almost|quite|roughly|approximately|only|just|another|the first|the last)|(?:(?:not|well|just) )?(?:over|under|above|below)) $/i;
/** Turns round what a qualifier says, from a word further back: "isn't more than", "cannot be more than". */
const NEGATED =
  /(?:n[’']t|\b(?:not|never|cannot|nor))(?: (?:be|been|have been|cost|cover|hold|last|weigh))? $/i;
const CURRENCY = /(?:US|A|C|NZ|HK)?[$£€¥₹₽]$/;
/** A number and its unit in one word: "180mph". */
const GLUED =
  /^(\d[\d,]*(?:\.\d+)?)(mph|kph|kmh?|kg|g|mg|cm|mm|m|ft|lbs?|oz|bn|k|gb|mb|tb|gw|mw|kw|kwh|hz|c|f|p)$/;
/** Units that take no plural. */
const UNITS =
  /^(?:percent|percentage|per|pc|pts?|mph|kph|km|kg|g|mg|cm|mm|ft|lbs?|oz|gb|mb|celsius|fahrenheit|people|men|women|children|police|feet|dead|injured|wounded|staff|crew|euro|yen|yuan|rupees)$/;
/** The words between a number and what it counts: "140 anti-government protesters". */
const LONGEST_NOUN = 4;
const QUALIFIER_REACH = 32;

/**
 * The numbers an article gives with what they count or measure, in order, without overlap; dates are left out.
 * `value` is set where the number is exact or bounded ("more than 140" is 140), not where it is vague ("thousands").
 * `dates` saves finding them again. Linear in the text.
 */
export function findQuantities(
  article: Article,
  dates: readonly DateMention[] = findDates(article),
): Quantity[] {
  const taken = new Set(
    dates.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => quantitiesIn(article.text, sentence, taken)),
  );
}

function quantitiesIn(text: string, sentence: Span, taken: ReadonlySet<number>): Quantity[] {
  const tokens = wordTokens(text, sentence);
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !opensNumber(token) || taken.has(token.start)) continue;
    const before = text.slice(Math.max(sentence.start, token.start - 4), token.start);
    const currency = CURRENCY.exec(before)?.[0] ?? '';
    const number = readNumber(tokens, i, currency !== '');
    if (!number) continue;
    const percent = /^ ?%/.exec(text.slice(number.end, number.end + 2))?.[0] ?? '';
    const bare = token.start - currency.length;
    const qualifier = qualifierOf(text.slice(Math.max(sentence.start, bare - QUALIFIER_REACH), bare));
    const noun = currency || percent ? undefined : nounEnd(tokens, number.to, number.value);
    if (!currency && !percent && !qualifier && !number.unit && noun === undefined) continue;
    const end = noun?.end ?? number.end + percent.length;
    found.push({
      start: bare - qualifier.length,
      end,
      ...(number.value !== undefined && { value: number.value }),
    });
    i = Math.max(number.to, noun?.to ?? 0) - 1;
  }
  return found;
}

/** The qualifier that ends the words before a number; none where they deny it, for "more than" would say the opposite. */
function qualifierOf(before: string): string {
  const match = QUALIFIER.exec(before);
  return !match || NEGATED.test(before.slice(0, match.index)) ? '' : match[0];
}

/** Whether a number can start at a token at all; most tokens end here. */
function opensNumber({ shape, key }: Token): boolean {
  if (shape === 'number' || key === 'a' || key === 'half' || key === 'tens' || VAGUE_NUMBERS.has(key))
    return true;
  const hyphen = key.indexOf('-');
  return NUMBER_WORDS.has(hyphen < 0 ? key : key.slice(0, hyphen));
}

/** A number as it is read from tokens: they end before `to`; `unit` where it needs nothing after it. */
type ReadNumber = {
  readonly to: number;
  readonly end: number;
  readonly value?: number;
  readonly unit: boolean;
};

function readNumber(tokens: readonly Token[], from: number, money: boolean): ReadNumber | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  const glued = GLUED.exec(token.key);
  if (glued) {
    const value = numberValue(glued[1] ?? '');
    // "£40m" is millions, "40m" is metres.
    const scale = glued[2] === 'm' && !money ? 1 : (SCALES.get(glued[2] ?? '') ?? 1);
    return value === undefined
      ? undefined
      : { to: from + 1, end: token.end, value: value * scale, unit: true };
  }
  return readFraction(tokens, from) ?? readVague(tokens, from) ?? readExact(tokens, from);
}

/** "a third of", "two-thirds of", "half of". */
function readFraction(tokens: readonly Token[], from: number): ReadNumber | undefined {
  const parts = tokens[from]?.key.split('-') ?? [];
  const joined = parts.length === 2;
  const at = joined || parts[0] === 'half' ? from : from + 1;
  const fraction = FRACTIONS.get(joined ? (parts[1] ?? '') : (tokens[at]?.key ?? ''));
  const count = parts[0] === 'a' || parts[0] === 'half' ? 1 : numberValue(parts[0] ?? '');
  const of = tokens[at + 1];
  if (fraction === undefined || count === undefined || of?.key !== 'of') return undefined;
  return { to: at + 2, end: tokens[at]?.end ?? of.end, value: count * fraction, unit: true };
}

/** "thousands more", "hundreds of", "tens of thousands of". */
function readVague(tokens: readonly Token[], from: number): ReadNumber | undefined {
  const tens =
    tokens[from]?.key === 'tens' ||
    (VAGUE_NUMBERS.has(tokens[from]?.key ?? '') && VAGUE_NUMBERS.has(tokens[from + 2]?.key ?? ''));
  const at = tens && tokens[from + 1]?.key === 'of' ? from + 2 : from;
  const token = tokens[at];
  if (!token || !VAGUE_NUMBERS.has(token.key)) return undefined;
  const next = tokens[at + 1];
  if (!next || !adjoins(next) || !/^(?:of|more)$/.test(next.key))
    return { to: at + 1, end: token.end, unit: true };
  return { to: at + 2, end: next.key === 'more' ? next.end : token.end, unit: true };
}

/** "140", "two hundred and six", "3.5 million", "a dozen". */
function readExact(tokens: readonly Token[], from: number): ReadNumber | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  const scaled =
    token.key === 'a' && SCALES.has(tokens[from + 1]?.key ?? '') && (tokens[from + 1]?.key.length ?? 0) > 2;
  let value = scaled ? 1 : numberValue(token.key);
  if (value === undefined) return undefined;
  let to = from + 1;
  for (; to < tokens.length; to++) {
    const next = tokens[to];
    const scale = SCALES.get(next?.key ?? '');
    if (!next || scale === undefined || !adjoins(next)) break;
    value *= scale;
  }
  const rest = tokens[to]?.key === 'and' ? to + 1 : to;
  const smaller =
    value >= 100 && tokens[to - 1]?.key === 'hundred' ? numberValue(tokens[rest]?.key ?? '') : undefined;
  if (smaller !== undefined && smaller < 100) {
    value += smaller;
    to = rest + 1;
  }
  const end = tokens[to - 1]?.end ?? token.end;
  return { to, end, value, unit: to > from + 1 };
}

/** Where the noun after a number ends: through the first plural, or one singular word after "one". */
function nounEnd(
  tokens: readonly Token[],
  from: number,
  value: number | undefined,
): { to: number; end: number } | undefined {
  for (let i = from; i < from + LONGEST_NOUN; i++) {
    const token = tokens[i];
    if (!token || !adjoins(token) || token.shape === 'number') return undefined;
    if (UNITS.test(token.key)) {
      const cent = token.key === 'per' ? tokens[i + 1] : undefined;
      if (token.key === 'per' && cent?.key !== 'cent') return undefined;
      return cent ? { to: i + 2, end: cent.end } : { to: i + 1, end: token.end };
    }
    if (PLAIN_WORDS.has(token.key) && !isCounted(token.key)) return undefined;
    const plural = /[^s]s$/.test(token.key) && token.shape === 'lower';
    if (plural || (value === 1 && token.shape === 'lower')) return { to: i + 1, end: token.end };
    if (token.possessive) return undefined;
  }
  return undefined;
}

/** Everyday words that a number may count. */
function isCounted(key: string): boolean {
  return key.endsWith('s')
    ? !/^(?:is|was|has|says|does|this|its|his|less|as|us|perhaps|always|sometimes|besides|towards|across|plus|thus|yes)$/.test(
        key,
      )
    : /^(?:people|police|men|women|children|man|woman|child|boy|girl|year|month|week|day|time|minor|major|top|new|old|big|more|other|former|white|black|high|low|long|short)$/.test(
        key,
      );
}

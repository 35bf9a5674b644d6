import { FEASTS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { numberValue, SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';

/** Words that count or bound a stretch of time: "more than two long hours". */
const COUNTING =
  /^(?:a|an|the|this|that|his|her|its|their|just|only|more|less|than|about|around|nearly|almost|over|some|several|many|few|couple|of|half|long|another|first|last|next|early|late)$/;
const STRETCH =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies))$/;
const POINT =
  /^(?:midnight|noon|midday|dawn|dusk|dark|daybreak|sunrise|sunset|nightfall|morning|afternoon|evening|lunch|lunchtime|breakfast|dinner|today|yesterday|tomorrow|spring|summer|autumn|winter)$/;
const CLOCK = /^\d{1,2}(?::\d\d(?:[ap]m)?|[.]\d\d[ap]m|[ap]m)$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;

/** Whether the words from `from` on tell a time: "2:40 a.m.", "midnight", "more than two years". Reads a few tokens. */
export function tellsTime(tokens: readonly Token[], from: number): boolean {
  let i = from;
  const limit = from + 5;
  while (i < limit && isCounting(tokens[i])) i++;
  const key = tokens[i]?.key ?? '';
  if (STRETCH.test(key)) return true;
  if (isPoint(key)) return endsPhrase(tokens, i);
  return isClock(tokens, i - 1) || isClock(tokens, i);
}

function isPoint(key: string): boolean {
  return POINT.test(key) || WEEKDAYS.has(key) || MONTHS.has(key) || FEASTS.has(key);
}

/** "after Friday": a time; "after Friday’s storm", "after Friday prayers": what happened then. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.possessive) return false;
  return (
    !next ||
    !adjoins(next) ||
    next.shape === 'number' ||
    isPoint(next.key) ||
    FUNCTION_WORDS.has(next.key) ||
    VERBS.has(next.key)
  );
}

function isCounting(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COUNTING.test(token.key) ||
      VAGUE_NUMBERS.has(token.key) ||
      SCALES.has(token.key) ||
      numberValue(token.key) !== undefined)
  );
}

/** "2:40", "8 p.m.", "five o'clock", "1998". */
function isClock(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  const next = tokens[i + 1];
  if (YEAR.test(key)) return true;
  if (CLOCK.test(key)) return true;
  if (numberValue(key) === undefined || !next) return false;
  return /^(?:[ap]m|o'clock)$/.test(next.key) || (/^[ap]$/.test(next.key) && tokens[i + 2]?.key === 'm');
}

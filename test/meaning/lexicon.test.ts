import { describe, expect, it } from 'vitest';
import { type EverydayGroup, everydayGroups } from '../../src/meaning/lexicon/lexicon.ts';
import { parseLexicon } from '../../src/meaning/lexicon/parse-lexicon.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { stem } from '../../src/text/tokens.ts';

const FEWEST_GROUPS = 3500;

const groups = everydayGroups();

describe('parsing a topic', () => {
  it('reads both signs, the weak part, comments and blank lines', () => {
    expect(
      parseLexicon('test', '\n# a comment\ncop, the feds > police | patrol\n\nflat = apartment\n'),
    ).toEqual([
      { left: ['cop', 'the feds'], strong: ['police'], weak: ['patrol'], isMutual: false },
      { left: ['flat'], strong: ['apartment'], weak: [], isMutual: true },
    ]);
  });

  it('reads words with digits and signs in them, and commas in numbers', () => {
    expect(
      parseLexicon('test', "#1, no. 1, u.s. > 1,000, 50% | 24/7, q&a, disney+, o'clock, full-time"),
    ).toEqual([
      {
        left: ['#1', 'no. 1', 'u.s.'],
        strong: ['1,000', '50%'],
        weak: ['24/7', 'q&a', 'disney+', "o'clock", 'full-time'],
        isMutual: false,
      },
    ]);
  });

  it.each([
    ['no sign', 'cop police'],
    ['two signs', 'cop > police > officer'],
    ['two weak parts', 'cop > police | patrol | force'],
    ['nothing on the left', '> police'],
    ['nothing on the right', 'cop >'],
    ['an empty entry', 'cop, > police'],
    ['an empty weak part', 'cop > police |'],
    ['a capital', 'Cop > police'],
    ['a letter with an accent', 'café > restaurant'],
    ['a sign without a word', '% > percent'],
    ['two spaces in a phrase', 'the  feds > police'],
    ['five words', 'a man of the law > police'],
  ])('rejects %s, naming the topic and the line', (_, line) => {
    expect(() => parseLexicon('crime', `# first\n${line}\n`)).toThrow(/^Lexicon topic "crime", line 2: /);
  });
});

describe('the everyday lexicon', () => {
  it(`has at least ${FEWEST_GROUPS} groups`, () => {
    expect(groups.length).toBeGreaterThanOrEqual(FEWEST_GROUPS);
  });

  it('finds news wording for what people type', () => {
    expect(answersTo('boss')).toContain('chief executive');
    expect(answersTo('fire')).toContain('oust');
    expect(answersTo('chief executive')).toContain('ceo');
    expect(answersTo('chief executive')).not.toContain('boss');
  });

  it('has no phrase twice in one group, not even in another form', () => {
    const repeated = groups.filter(({ left, strong, weak }) => {
      const keys = [...left, ...strong, ...weak].map(key);
      return new Set(keys).size < keys.length;
    });
    expect(repeated.map(show)).toEqual([]);
  });

  it('has no phrase of stop words alone, which would match nearly every sentence', () => {
    const phrases = groups.flatMap(({ left, strong, weak }) => [...left, ...strong, ...weak]);
    expect(phrases.filter((phrase) => phrase.split(' ').every((word) => STOP_WORDS.has(word)))).toEqual([]);
  });

  it('links two phrases only once in the same direction', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const group of groups) {
      for (const [from, to] of links(group)) {
        const link = `${from} > ${to}`;
        const before = seen.get(link);
        if (before) repeated.push(`${link}: ${before}, and ${show(group)}`);
        seen.set(link, show(group));
      }
    }
    expect(repeated).toEqual([]);
  });

  it('says "=" where a link is meant both ways', () => {
    const all = new Map(
      groups.flatMap((group) => links(group).map(([from, to]) => [`${from} > ${to}`, group] as const)),
    );
    const opposed = groups
      .filter((group) => !group.isMutual)
      .flatMap((group) =>
        links(group)
          .filter(([from, to]) => all.has(`${to} > ${from}`))
          .map(([from, to]) => `${from} > ${to} in ${show(group)}`),
      );
    expect(opposed).toEqual([]);
  });

  it('has no circle of directed links', () => {
    const next = new Map<string, string[]>();
    for (const group of groups.filter(({ isMutual }) => !isMutual)) {
      for (const [from, to] of links(group)) next.set(from, [...(next.get(from) ?? []), to]);
    }
    expect([...next.keys()].filter((phrase) => isReachable(next, phrase, phrase))).toEqual([]);
  });
});

function isReachable(next: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let phrase = open.pop(); phrase !== undefined; phrase = open.pop()) {
    for (const to of next.get(phrase) ?? []) {
      if (to === goal) return true;
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  }
  return false;
}

/** Phrases compare by their words' stems, as they match in a text. */
function key(phrase: string): string {
  return phrase
    .split(/[ -]/)
    .map((word) => stem(word))
    .join(' ');
}

/** Every directed link of a group: a mutual one has each both ways. */
function links({ left, strong, weak, isMutual }: EverydayGroup): (readonly [string, string])[] {
  const forward = left.flatMap((from) => [...strong, ...weak].map((to) => [key(from), key(to)] as const));
  return isMutual ? [...forward, ...forward.map(([from, to]) => [to, from] as const)] : forward;
}

function answersTo(phrase: string): readonly string[] {
  return groups.flatMap(({ left, strong, isMutual }) => {
    if (left.includes(phrase)) return strong;
    return isMutual && strong.includes(phrase) ? left : [];
  });
}

function show({ topic, left, strong, isMutual }: EverydayGroup): string {
  return `[${topic}] ${left.join(', ')} ${isMutual ? '=' : '>'} ${strong.join(', ')}`;
}

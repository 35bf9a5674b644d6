import { setImmediate, setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { QuestionMeaning } from '../../src/meaning/meaning.ts';
import { dotSentence } from '../../src/meaning/sentence-vectors.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { parseConfig } from '../../src/server/config.ts';
import { BackgroundMeaning, loadMeaningNow } from '../../src/server/meaning.ts';
import { ownArticle } from '../support/own-article.ts';

const QUESTION = 'Who closed the bridge?';
const EMPTY = { words: pathToFileURL('/nowhere/'), encoder: '/nowhere' };
const PATIENCE = { timeout: 20_000 };

const running: BackgroundMeaning[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((meaning) => meaning.close()));
});

/** Starts to load; the problems that are reported come into the list. */
function start(
  level: 'off' | 'words' | 'full',
  folders: ConstructorParameters<typeof BackgroundMeaning>[2] = {},
): { readonly meaning: BackgroundMeaning; readonly problems: string[] } {
  const problems: string[] = [];
  const meaning = new BackgroundMeaning(level, (problem) => problems.push(problem), folders);
  running.push(meaning);
  return { meaning, problems };
}

/** What is known of a question's meaning without waiting for anything. */
function atOnce(meaning: BackgroundMeaning): Promise<QuestionMeaning | 'waits' | undefined> {
  return Promise.race([meaning.ofQuestion(QUESTION), setImmediate('waits' as const)]);
}

/** What is known once there is as much as is wanted. */
async function known(
  meaning: BackgroundMeaning,
  isEnough: (found: QuestionMeaning) => boolean,
): Promise<QuestionMeaning> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const found = await meaning.ofQuestion(QUESTION);
    if (found && isEnough(found)) return found;
    // oxlint-disable-next-line no-await-in-loop
    await setTimeout(10);
  }
}

describe('in the background', () => {
  it.each(['off', 'words', 'full'] as const)(
    'a question that comes before anything is loaded does not wait: %s',
    async (level) => {
      expect(await atOnce(start(level).meaning)).toBeUndefined();
    },
  );

  it('nothing is ever known where it is off', async () => {
    const { meaning, problems } = start('off', EMPTY);
    await setTimeout(300);
    expect(await meaning.ofQuestion(QUESTION)).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('words alone need no encoder', async () => {
    const { meaning, problems } = start('words', { encoder: '/nowhere' });
    const found = await known(meaning, () => true);
    expect(found.words.related('died').get('kill')).toBe('cause');
    expect(found.sentence).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('words come first, and questions have vectors when the encoder is there', async () => {
    const { meaning, problems } = start('full');
    const { sentence } = await known(meaning, (found) => found.sentence !== undefined);
    expect(Math.hypot(...(sentence?.vector ?? []))).toBeCloseTo(1, 4);
    expect(sentence?.projected).toHaveLength(512);
    expect(problems).toEqual([]);
  });

  it('words are known without the encoder, and its problem is reported once', async () => {
    const { meaning, problems } = start('full', { encoder: '/nowhere' });
    await expect.poll(() => problems, PATIENCE).toHaveLength(1);
    expect((await known(meaning, () => true)).sentence).toBeUndefined();
    await meaning.encodeArticles(new Knowledge());
    expect(problems).toEqual([expect.stringContaining('sentence encoder')]);
  });

  it('a missing file is reported once, by its name, and nothing is known', async () => {
    const { meaning, problems } = start('words', EMPTY);
    await expect.poll(() => problems, PATIENCE).toHaveLength(1);
    expect(await meaning.ofQuestion(QUESTION)).toBeUndefined();
    expect(await meaning.ofQuestion(QUESTION)).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('word-vectors.bin')]);
  });
});

describe('articles that are there already', () => {
  const TEXT = 'The mayor closed the bridge. Rain fell.\n\nSnow lay.';
  const given = (): Knowledge => {
    const knowledge = new Knowledge();
    knowledge.add(ownArticle(TEXT, { id: 'a' }));
    knowledge.add(ownArticle('', { id: 'empty' }));
    knowledge.add(ownArticle('Rain fell.', { id: 'b' }));
    return knowledge;
  };
  const counts = (knowledge: Knowledge): (number | undefined)[] =>
    knowledge.index.allArticles().map(({ vectors }) => vectors?.scales.length);

  it('get the vectors of their sentences', async () => {
    const knowledge = given();
    const { meaning } = start('full');
    await meaning.encodeArticles(knowledge);
    expect(counts(knowledge)).toEqual([3, undefined, 1]);
    const { sentence } = await known(meaning, (found) => found.sentence !== undefined);
    const vectors = knowledge.index.allArticles()[0]?.vectors;
    if (!sentence || !vectors) throw new Error('there are no vectors');
    const near = [0, 1, 2].map((number) => dotSentence(sentence.vector, vectors, number));
    expect(near[0]).toBeGreaterThan(Math.max(near[1] ?? 1, near[2] ?? 1));
  });

  it('keep the vectors that they have', async () => {
    const knowledge = new Knowledge();
    knowledge.add(ownArticle('Rain fell.'), (texts) => texts.map(() => Float32Array.of(1)));
    await start('full').meaning.encodeArticles(knowledge);
    expect(knowledge.index.allArticles()[0]?.vectors?.dimensions).toBe(1);
  });

  it.each(['off', 'words'] as const)('get none without an encoder: %s', async (level) => {
    const knowledge = given();
    await start(level).meaning.encodeArticles(knowledge);
    expect(counts(knowledge)).toEqual([undefined, undefined, undefined]);
  });

  it('get none from an encoder that is missing', async () => {
    const knowledge = given();
    await start('full', { encoder: '/nowhere' }).meaning.encodeArticles(knowledge);
    expect(counts(knowledge)).toEqual([undefined, undefined, undefined]);
  });
});

describe('for a job', () => {
  it('as much is loaded as the setting says', async () => {
    expect(await loadMeaningNow(parseConfig({ MEANING: 'off' }))).toBeUndefined();
    const words = await loadMeaningNow(parseConfig({ MEANING: 'words' }));
    expect(words?.encode).toBeUndefined();
    expect((await words?.meaning.ofQuestion(QUESTION))?.sentence).toBeUndefined();
    const full = await loadMeaningNow(parseConfig({ MEANING: 'full' }));
    const [vector] = full?.encode?.([QUESTION]) ?? [];
    expect(vector).toHaveLength(512);
    expect((await full?.meaning.ofQuestion(QUESTION))?.sentence?.vector).toEqual(vector);
  });
});

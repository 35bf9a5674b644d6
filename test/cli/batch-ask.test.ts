import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../src/meaning/load-meaning.ts';
import { answered, expectSlices, failure, last, lines, send } from '../support/batch-lines.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const { title, text } = shippedArticle();
const ADD = { op: 'add', article: 'a', title, text };
const HARBOUR = { op: 'add', article: 'harbour', title: 'Gates', text: 'The gates broke. Rain fell.' };

describe('ask', () => {
  const question = 'How many protesters are believed to have been killed?';

  it('answers with quotes, their place and the words that answer', async () => {
    const answer = v.parse(answered, await last(ADD, { op: 'ask', question }));
    expect(answer.answered).toBe(true);
    expect(answer.quotes[0]).toMatchObject({ article: 'a', paragraph: 4, sentence: 2 });
    expect(answer.quotes[0]?.answer?.text).toContain('140');
    expectSlices(answer, text);
  });

  it('gives at most as many quotes as the limit, five without one', async () => {
    const protests = { op: 'ask', question: 'Kazakhstan protests demonstrations Putin Russian' };
    expect(v.parse(answered, await last(ADD, protests)).quotes).toHaveLength(5);
    expect(v.parse(answered, await last(ADD, { ...protests, limit: 2 })).quotes).toHaveLength(2);
    expect(v.parse(answered, await last(ADD, { ...protests, limit: 100 })).quotes.length).toBeGreaterThan(5);
  });

  it('corrects no spelling where it is to be exact', async () => {
    const misspelt = { op: 'ask', question: 'Tokaev' };
    expect(v.parse(answered, await last(ADD, misspelt)).answered).toBe(true);
    expect(v.parse(answered, await last(ADD, { ...misspelt, exact: true })).quotes).toEqual([]);
    expect(await last(ADD, { ...misspelt, exact: 'yes' })).toEqual(failure('bad_request'));
  });

  it('asks the articles that are named, or all', async () => {
    const ask = { op: 'ask', question: 'Who broke the gates when rain fell in Kazakhstan?' };
    const asked = async (articles: unknown): Promise<Set<string>> => {
      const { quotes } = v.parse(answered, await last(ADD, HARBOUR, { ...ask, articles }));
      return new Set(quotes.map(({ article }) => article));
    };
    expect(await asked(['harbour'])).toEqual(new Set(['harbour']));
    expect(await asked(['a'])).toEqual(new Set(['a']));
    expect(await asked(null)).toEqual(new Set(['a', 'harbour']));
    expect(await asked([])).toEqual(new Set());
    expect(await last(ADD, { ...ask, articles: ['a', 'b'] })).toEqual(failure('unknown_article'));
  });

  it.each(['ask', 'who', 'what', 'where', 'when', 'why', 'how', 'quote'])(
    'takes the command %s',
    async (command) => {
      for (const words of ['Tokaev', 'sent paratroopers', 'foreign agitators', '']) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = v.parse(answered, await last(ADD, { op: 'ask', command, question: words }));
        expect(answer.quotes.length > 0 || !answer.answered).toBe(true);
        expectSlices(answer, text);
      }
    },
  );

  it('has nothing to say to a question without words, or without articles', async () => {
    const nothing = { ok: true, verdict: 'nothing', answered: false, confidence: 0, quotes: [] };
    expect(await last(ADD, { op: 'ask', question: '' })).toEqual(nothing);
    expect(await last(ADD, { op: 'ask', question: '?!' })).toEqual(nothing);
    expect(await last(ADD, { op: 'ask' })).toEqual(nothing);
    expect(await last({ op: 'ask', question })).toEqual(nothing);
  });

  it.each([
    { question: 7 },
    { question, limit: 0 },
    { question, limit: 101 },
    { question, limit: 1.5 },
    { question, articles: 'a' },
    { question, articles: [''] },
    { question, command: 'brief' },
    { question, command: 'quote', speaker: 7 },
  ])('refuses %j', async (request) => {
    expect(await last(ADD, { op: 'ask', ...request })).toEqual(failure('bad_request'));
  });
});

describe('the verdict', () => {
  const ask = async (question: string): Promise<v.InferOutput<typeof answered>> =>
    v.parse(answered, await last(HARBOUR, { op: 'ask', question }));

  it('is answer, closest or nothing, and agrees with the other fields', async () => {
    const answer = await ask('what broke the gates');
    expect(answer).toMatchObject({ verdict: 'answer', answered: true });
    expect(answer.quotes).not.toEqual([]);
    const closest = await ask('which gates did the volcano of Zanzibar bury when the king was in exile');
    expect(closest).toMatchObject({ verdict: 'closest', answered: false });
    expect(closest.quotes).not.toEqual([]);
    expect(await ask('volcano')).toMatchObject({ verdict: 'nothing', answered: false, quotes: [] });
  });
});

describe('command quote', () => {
  const SAID = {
    op: 'add',
    article: 'said',
    text: '“The gates were old,” Ada Hale said. “Rain was heavy,” Bo Ruiz said. “The gates held,” Bo Ruiz said.',
  };
  const said = async (request: object): Promise<(string | undefined)[]> => {
    const found = await last(SAID, { op: 'ask', command: 'quote', ...request });
    return v.parse(answered, found).quotes.map(({ answer }) => answer?.text);
  };

  it('gives what a speaker said, about anything or about a subject', async () => {
    expect(await said({ speaker: 'Hale' })).toEqual(['The gates were old']);
    expect(await said({ speaker: 'Ruiz' })).toEqual(['Rain was heavy', 'The gates held']);
    expect(await said({ speaker: 'Ruiz', question: 'gates' })).toEqual(['The gates held']);
    expect(await said({ speaker: 'Ruiz', limit: 1 })).toHaveLength(1);
  });

  it('gives what anybody said about a subject, without a speaker', async () => {
    expect(await said({ question: 'rain', speaker: null })).toEqual(['Rain was heavy']);
  });

  it('gives nothing of somebody who said nothing', async () => {
    const found = await last(SAID, { op: 'ask', command: 'quote', speaker: 'Zelenka' });
    expect(found).toMatchObject({ verdict: 'nothing', answered: false, confidence: 0, quotes: [] });
  });
});

describe('with what words mean', () => {
  const loaded = loadMeaning();
  if (!loaded.ok) throw new Error(loaded.file);
  const { meaning } = loaded;

  it('the verdict is never answer about another place than the one asked for', async () => {
    const asked = { op: 'ask', question: 'which gates broke in Zanzibar' };
    const [, found] = await send(lines(HARBOUR, asked), [], { encode: undefined, meaning });
    expect(v.parse(answered, found).answered).toBe(false);
  });

  it('there are vectors of sentences, where there is an encoder', async () => {
    const encoded: (readonly string[])[] = [];
    const encode = (texts: readonly string[]): readonly Float32Array[] => {
      encoded.push(texts);
      return texts.map(() => Float32Array.of(1));
    };
    expect(await send(lines(HARBOUR), [], { encode, meaning })).toEqual([{ ok: true, article: 'harbour' }]);
    expect(encoded).toEqual([['The gates broke.', 'Rain fell.']]);
  });
});

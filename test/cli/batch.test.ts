import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { answerLine, runBatch } from '../../src/cli/batch.ts';
import { Extractor } from '../../src/ingest/extraction/extractor.ts';
import { OWN_PARAGRAPHS, ownPage } from '../support/own-page.ts';
import { answered, expectSlices, failure, last, lines, offset, send, span } from '../support/batch-lines.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const { title, text } = shippedArticle();
const ADD = { op: 'add', article: 'a', title, text };
const HARBOUR = { op: 'add', article: 'harbour', title: 'Gates', text: 'The gates broke. Rain fell.' };

const quotations = v.strictObject({
  ok: v.literal(true),
  quotations: v.array(
    v.strictObject({
      ...span.entries,
      kind: v.picklist(['direct', 'mixed', 'indirect']),
      speaker: v.nullable(v.strictObject({ ...span.entries, name: v.string() })),
      cue: v.nullable(span),
    }),
  ),
});
const told = v.array(v.strictObject({ ...span.entries, title: v.optional(v.literal(true)) }));
const brief = v.strictObject({
  ok: v.literal(true),
  who: told,
  what: told,
  when: told,
  where: told,
  why: told,
  how: told,
});

describe('add', () => {
  it('makes an article askable, and says which', async () => {
    expect(await last(ADD)).toEqual({ ok: true, article: 'a' });
  });

  it('needs no title and no date', async () => {
    expect(await last({ op: 'add', article: 'a', text: 'Rain.' })).toEqual({ ok: true, article: 'a' });
    expect(
      await last({ op: 'add', article: 'a', title: null, text: '', url: null, published: null }),
    ).toEqual({
      ok: true,
      article: 'a',
    });
    expect(await last({ op: 'add', article: 'a', text: 'Rain.', published: 'some day' })).toMatchObject({
      ok: true,
    });
  });

  it('replaces the article that has the name', async () => {
    const revised = { ...HARBOUR, text: 'Snow fell.' };
    const question = { op: 'ask', question: 'rain' };
    expect(await last(HARBOUR, revised, question)).toMatchObject({ answered: false, quotes: [] });
  });

  it('reads a page, and tells what it took from it', async () => {
    const html = ownPage();
    const answer = await last({ op: 'add', article: 'a', url: 'https://harbour.example/news/gates', html });
    expect(answer).toEqual({
      ok: true,
      article: 'a',
      title: 'Harbour gates break in the storm',
      text: OWN_PARAGRAPHS.join('\n\n'),
      published: '2026-03-14T18:30:00+01:00',
      author: 'Ada Quill; Bo Marsh',
    });
    const asked = await last(
      { op: 'add', article: 'a', html },
      { op: 'ask', question: 'Who pumped the basin dry?' },
    );
    expect(asked).toMatchObject({ answered: true });
    expectSlices(asked, OWN_PARAGRAPHS.join('\n\n'));
  });

  it('says why a page is none, and keeps nothing of it', async () => {
    const page = { op: 'add', article: 'a', html: '<nav><a href="/">Home</a></nav>' };
    expect(await last(page)).toEqual(failure('no_main_text'));
    expect(await last(page, { op: 'brief', article: 'a' })).toEqual(failure('unknown_article'));
    expect(await last({ op: 'add', article: 'a', html: '<div>'.repeat(20_000) })).toEqual(
      failure('too_deep'),
    );
  });

  it('needs something to read', async () => {
    expect(await last({ op: 'add', article: 'a' })).toEqual(failure('bad_request'));
    expect(await last({ op: 'add', article: '', text: 'Rain.' })).toEqual(failure('bad_request'));
  });
});

describe('remove', () => {
  it('forgets an article, once', async () => {
    const remove = { op: 'remove', article: 'a' };
    expect(await send(lines(ADD, remove, remove))).toEqual([
      { ok: true, article: 'a' },
      { ok: true },
      failure('unknown_article'),
    ]);
  });
});

describe('quotations and brief', () => {
  it('give what the article holds, word for word', async () => {
    const said = v.parse(quotations, await last(ADD, { op: 'quotations', article: 'a' }));
    expect(said.quotations.map((quotation) => quotation.text).join('\n')).toContain(
      'not the first and not the last attempt to interfere',
    );
    expectSlices(said, text, title);
    const event = v.parse(brief, await last(ADD, { op: 'brief', article: 'a' }));
    expect(event.who[0]?.text).toContain('Putin');
    expectSlices(event, text, title);
  });

  it('know no article that has not been added', async () => {
    expect(await last(ADD, { op: 'quotations', article: 'b' })).toEqual(failure('unknown_article'));
    expect(await last(ADD, { op: 'brief', article: 'b' })).toEqual(failure('unknown_article'));
  });
});

describe('passages', () => {
  const passages = v.strictObject({
    ok: v.literal(true),
    passages: v.array(v.strictObject({ start: offset, end: offset })),
  });

  it('are the sentences of an article, by their offsets', async () => {
    const own = '😀 The gates broke. Rain fell.\n\nSnow lay.';
    const found = await last({ op: 'add', article: 'own', text: own }, { op: 'passages', article: 'own' });
    expect(v.parse(passages, found).passages.map(({ start, end }) => own.slice(start, end))).toEqual([
      '😀 The gates broke.',
      'Rain fell.',
      'Snow lay.',
    ]);
    expect(await last({ op: 'passages', article: 'own' })).toEqual(failure('unknown_article'));
  });

  it('hold each quote of an answer', async () => {
    const [, cut, found] = await send(
      lines(ADD, { op: 'passages', article: 'a' }, { op: 'ask', question: 'protesters killed' }),
    );
    const { quotes } = v.parse(answered, found);
    expect(quotes).not.toEqual([]);
    for (const { start, end } of quotes)
      expect(v.parse(passages, cut).passages).toContainEqual({ start, end });
  });
});

describe('sentences', () => {
  it('gives their offsets in UTF-16 units', async () => {
    expect(await last({ op: 'sentences', text: '😀 One. Two.' })).toEqual({
      ok: true,
      sentences: [
        [0, 7],
        [8, 12],
      ],
    });
  });
});

describe('a line that is no request', () => {
  it.each([
    ['no JSON', 'hello'],
    ['JSON of another kind', '[1, 2]'],
    ['null', 'null'],
    ['a number', '7'],
    ['no operation', '{}'],
    ['an unknown operation', '{"op":"fly"}'],
    ['an operation that every object has', '{"op":"constructor"}'],
    ['two requests', '{"op":"sentences","text":""}{}'],
    ['brackets without end', '['.repeat(100_000)],
  ])('is a bad request: %s', async (_, line) => {
    expect(await send(`${line}\n`)).toEqual([failure('bad_request')]);
  });
});

describe('many lines', () => {
  it('are answered in order, each for itself', async () => {
    const requests = Array.from({ length: 300 }, (_, i) =>
      i % 3 === 0
        ? { op: 'add', article: `a${i}`, text: `Day ${i}.` }
        : i % 3 === 1
          ? { op: 'sentences', text: 'Go. '.repeat(i) }
          : { op: 'nothing' },
    );
    const answers = await send(lines(...requests));
    expect(answers).toHaveLength(300);
    expect(answers[297]).toEqual({ ok: true, article: 'a297' });
    expect(answers[298]).toMatchObject({ sentences: { length: 298 } });
    expect(answers[299]).toEqual(failure('bad_request'));
  });

  it('may be parted as Windows does, and by empty lines, and the last may not end', async () => {
    const request = JSON.stringify({ op: 'sentences', text: '' });
    expect(await send(`${request}\r\n\r\n${request}\n\n  \n${request}`)).toHaveLength(3);
    expect(await send('')).toEqual([]);
  });

  it('may hold separators that end a line elsewhere, but not in JSON Lines', async () => {
    const separated = 'One.\u2028Two.\u2029Three.\u0085Four.';
    expect(await send(lines({ op: 'sentences', text: separated }))).toHaveLength(1);
    expect(await send('{"op":\r"sentences","text":""}\n')).toEqual([{ ok: true, sentences: [] }]);
  });

  it('may be as long as a page', async () => {
    expect(await last({ op: 'add', article: 'long', text: 'Rain fell. '.repeat(50_000) })).toMatchObject({
      ok: true,
    });
  });

  it('arrive in chunks cut anywhere, even inside a character', async () => {
    const request = lines({ op: 'sentences', text: '火山が噴火した。😀 Zürich.' }, { op: 'nope' });
    const whole = await send(request);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10_000), { maxLength: 8 }), async (cuts) => {
        expect(await send(request, cuts)).toEqual(whole);
      }),
    );
  });
});

describe('a reader that is slower than the answers', () => {
  it('has at most one of them waiting', async () => {
    const waiting: number[] = [];
    let read = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        waiting.push(slow.writableLength);
        read++;
        setImmediate(done);
      },
    });
    const request = lines({ op: 'sentences', text: 'One.' });
    await runBatch(Readable.from([request.repeat(50)], { objectMode: false }), slow);
    expect(read).toBe(50);
    expect(Math.max(...waiting)).toBe(Math.min(...waiting));
  });
});

describe('whatever comes', () => {
  const json = fc.oneof(
    fc.json(),
    fc
      .record(
        {
          op: fc.constantFrom('add', 'remove', 'ask', 'quotations', 'brief', 'sentences', 'x'),
          article: fc.oneof(fc.constantFrom('a', '__proto__'), fc.string()),
          text: fc.string({ unit: 'binary' }),
          title: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null)),
          question: fc.string({ unit: 'binary' }),
          command: fc.constantFrom('ask', 'who', 'quote', 'how', 'fly'),
          limit: fc.oneof(fc.integer(), fc.constant(3)),
          articles: fc.oneof(fc.constant(null), fc.array(fc.constantFrom('a', 'b'))),
          published: fc.oneof(fc.string(), fc.constant('2022-01-11')),
        },
        { requiredKeys: ['op'] },
      )
      .map((request) => JSON.stringify(request)),
  );
  const line = fc.oneof(json, fc.string({ unit: 'binary' })).map((words) => words.replaceAll('\n', ' '));

  it('a line that is not blank gets exactly one line of JSON that says whether it is ok', async () => {
    const wellFormed = line.map((words) => words.toWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(wellFormed, { maxLength: 6 }), async (parts) => {
        const answers = await send(parts.map((part) => `${part}\n`).join(''));
        expect(answers).toHaveLength(parts.filter((part) => part.trim() !== '').length);
        for (const answer of answers) expect(answer).toHaveProperty('ok', expect.any(Boolean));
      }),
      { numRuns: 150 },
    );
  });

  it('every text is the exact slice, and nothing fails inside', async () => {
    const words = fc.oneof(fc.constantFrom(...text.split(/(?<=\s)/)), fc.string({ unit: 'binary' }));
    const source = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
    const reader = new Extractor();
    await fc.assert(
      fc.asyncProperty(source, source, source, async (body, headline, question) => {
        const knowledge = new Knowledge();
        const answer = (request: object): Promise<unknown> =>
          answerLine(JSON.stringify(request), { knowledge, reader });
        await answer({ op: 'add', article: 'a', title: headline, text: body });
        for (const request of [
          { op: 'ask', question },
          { op: 'ask', question, command: 'who' },
          { op: 'ask', question, command: 'quote' },
          { op: 'ask', question, command: 'quote', speaker: headline },
          { op: 'quotations', article: 'a' },
          { op: 'brief', article: 'a' },
          { op: 'passages', article: 'a' },
        ]) {
          const found = await answer(request);
          expect(found).toHaveProperty('ok', true);
          expectSlices(found, body, headline);
        }
      }),
      { numRuns: 150 },
    );
  });
});

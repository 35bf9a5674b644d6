import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { type Printed, runAsk } from '../../src/cli/ask.ts';
import { wording } from '../../src/wording.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const shipped = new Knowledge();
shipped.add(shippedArticle());
const both = new Knowledge();
both.add(shippedArticle());
both.add(ownArticle('The gates broke on Tuesday. Rain fell.', { id: 'harbour', title: 'Lock gates fail' }));

function run(line: string | readonly string[], knowledge = shipped): Printed {
  const { text, exitCode } = runAsk(typeof line === 'string' ? line.split(' ') : line, knowledge);
  return { text: stripVTControlCharacters(text), exitCode };
}

describe('a question', () => {
  it('is answered with the words, who said them, the place and the title', () => {
    const { text, exitCode } = run('ask what attempt to interfere from outside');
    expect(exitCode).toBe(0);
    expect(text).toContain('“Of course, we know that what happened in Kazakhstan');
    expect(text).toContain('— Vladimir Putin, Russian President, said · according to Reuters');
    expect(text).toContain('paragraph 7, sentence 1 · Vladimir Putin sees Russia winning');
  });

  it('that the article does not answer is said to be so first, with exit code 1', () => {
    const { text, exitCode } = run('who won the football cup final in Kazakhstan');
    expect(exitCode).toBe(1);
    expect(text.startsWith(wording.answer.unsure)).toBe(true);
    const none = run('why xylophone', both);
    expect(none).toEqual({ exitCode: 1, text: `${wording.answer.nothing} ${wording.answer.tryOther}` });
  });

  it('with a misspelt name says what was searched for', () => {
    expect(run('who Tokaev').text).toContain('searched for Tokaev → Tokayev (use --exact');
  });

  it('with --exact is searched for as it was typed', () => {
    expect(run('who Tokaev --exact')).toEqual({
      exitCode: 1,
      text: `${wording.answer.nothing} ${wording.answer.tryOther}`,
    });
    expect(run('who Tokayev --exact').exitCode).toBe(0);
    expect(run('quote --speaker Puttin --exact').exitCode).toBe(1);
  });

  it('of common words alone, or in other letters, is told what is missing', () => {
    expect(run('ask who is it')).toEqual({ exitCode: 2, text: wording.notice.onlyCommonWords });
    expect(run('ask что сказал Путин')).toEqual({ exitCode: 2, text: wording.notice.otherLetters });
  });

  it('may begin with a slash, as in a chat', () => {
    for (const words of ['who Tokaev', 'read 5', 'quote Kazakhstan', 'brief', 'help', 'ask fuel prices']) {
      expect(run(`/${words}`)).toEqual(run(words));
    }
  });

  it('can be explained: what spoke for each passage', () => {
    expect(run('ask fuel prices').text).not.toContain('coverage');
    expect(run('--explain ask fuel prices').text).toMatch(/coverage \d\.\d{3} \(\d\.\d\d\)/);
  });

  it('has the link to the source, if there is one', () => {
    const linked = new Knowledge();
    linked.add(ownArticle('Rain fell.', { source: { url: 'https://p.example/rain' } }));
    expect(run('ask rain', linked).text).toContain('https://p.example/rain#:~:text=Rain%20fell');
  });
});

describe('other commands', () => {
  it('brief tells the five Ws and how', () => {
    const { text, exitCode } = run('brief');
    expect(exitCode).toBe(0);
    const lines = text.split('\n').filter((line) => !line.startsWith(' '));
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'Vladimir',
      'Who',
      'What',
      'When',
      'Where',
      'Why',
      'How',
    ]);
  });

  it('quote gives somebody’s words about something', () => {
    const { text, exitCode } = run('quote --speaker Putin --about interfere');
    expect(exitCode).toBe(0);
    expect(text).toContain('paragraph 7, sentence 1');
    expect(run('quote interfere').text).toBe(run('quote --about interfere').text);
    expect(run('quote --speaker Nobody').exitCode).toBe(1);
    expect(run('quote').text).toContain('Of course, we know');
  });

  it('read begins at a paragraph', () => {
    expect(run('read').text).toMatch(/^\s*¶1 Russian President/);
    expect(run('read 7').text).toMatch(/^\s*¶7 “Of course/);
    expect(run('read --paragraph 7')).toEqual(run('read 7'));
    expect(run('read 9')).toEqual({ text: wording.notice.noSuchPassage(8), exitCode: 2 });
  });

  it('help lists them all', () => {
    const { text, exitCode } = run('help');
    expect(exitCode).toBe(0);
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(COMMANDS.map(({ name }) => name));
  });
});

describe('an article can be chosen', () => {
  it('by its id, or by its title typed by hand', () => {
    expect(run('--article harbour read', both).text).toContain('The gates broke');
    expect(run(['--article', 'lock gtaes fail', 'read'], both).text).toContain('The gates broke');
    expect(run('--article harbour ask rain Putin', both).text).not.toContain('Kazakhstan');
  });

  it('must be there', () => {
    for (const unknown of [run('--article zzzzzz brief', both), run(['--article', '', 'brief'], both)]) {
      expect(unknown.exitCode).toBe(2);
      expect(unknown.text).toContain(wording.notice.articleUnknown);
      expect(unknown.text).toContain('  harbour  Lock gates fail');
    }
  });

  it('has to be chosen where there are several, and they are listed', () => {
    const { text, exitCode } = run('brief', both);
    expect(exitCode).toBe(2);
    expect(text).toContain(wording.notice.whichArticle);
    expect(text).toContain('  putin-kazakhstan  Vladimir Putin sees Russia winning');
  });
});

describe('what is not understood', () => {
  it.each([
    [[], wording.terminal.askUsage],
    [['fly', 'away'], wording.terminal.unknownCommand('fly')],
    [['--nope', 'who'], "Unknown option '--nope'"],
    [['who', '--article'], '--article'],
    [['ask'], wording.notice.missing('question')],
    [['ask', 'a'.repeat(501)], wording.notice.tooLong('question', 500)],
    [['read', 'five'], wording.notice.outOfRange('paragraph', 1, 100_000)],
    [['read', '--paragraph', '0'], wording.notice.outOfRange('paragraph', 1, 100_000)],
    [['read', '1.5'], wording.notice.outOfRange('paragraph', 1, 100_000)],
    [['ask', '?!'], wording.notice.noWords],
  ])('%j is told so, with exit code 2', (args, words) => {
    const { text, exitCode } = run(args);
    expect(exitCode).toBe(2);
    expect(text.startsWith(words) || text.includes(words)).toBe(true);
  });

  it('shows the usage once', () => {
    for (const args of [[], ['fly'], ['--nope']]) {
      expect(run(args).text.split('Ask the articles in the knowledge folder:')).toHaveLength(2);
    }
  });

  it('is a question where there is no article', () => {
    expect(run('who did it', new Knowledge())).toEqual({ text: wording.notice.noArticles, exitCode: 2 });
  });
});

describe('--json', () => {
  const answer = v.object({
    answered: v.boolean(),
    confidence: v.number(),
    corrections: v.array(v.object({ from: v.string(), to: v.string() })),
    quotes: v.array(v.object({ article: v.string(), start: v.number(), end: v.number(), text: v.string() })),
  });

  it('is for scripts: one line, offsets into the article', () => {
    const { text, exitCode } = run('--json ask what did Tokaev claim');
    expect(exitCode).toBe(0);
    expect(text).not.toContain('\n');
    const { quotes, corrections } = v.parse(answer, JSON.parse(text));
    const [quote] = quotes;
    expect(quote && shippedArticle().text.slice(quote.start, quote.end)).toBe(quote?.text);
    expect(corrections).toEqual([{ from: 'Tokaev', to: 'Tokayev' }]);
  });

  it('gives the side of the main event, the quotations and the passages word for word', () => {
    const { text: source, title } = shippedArticle();
    const span = v.object({ start: v.number(), end: v.number(), text: v.string() });
    const json = (line: string): unknown => JSON.parse(run(`--json ${line}`).text);

    const sides = v.array(v.object({ ...span.entries, title: v.optional(v.literal(true)) }));
    const brief = v.parse(
      v.object({ show: v.literal('brief'), article: v.string(), who: sides, how: sides }),
      json('brief'),
    );
    expect(brief.who.length).toBeGreaterThan(0);
    for (const each of brief.who)
      expect((each.title ? title : source).slice(each.start, each.end)).toBe(each.text);

    const quotations = v.object({
      ...span.entries,
      kind: v.string(),
      speaker: v.nullable(v.object({ name: v.string() })),
    });
    const said = v.parse(
      v.object({ show: v.literal('quotations'), quotations: v.array(quotations) }),
      json('quote'),
    );
    expect(said.quotations.map(({ speaker }) => speaker?.name)).toContain('Vladimir Putin');
    for (const each of said.quotations) expect(source.slice(each.start, each.end)).toBe(each.text);

    const passage = v.object({ ...span.entries, paragraph: v.number() });
    const read = v.parse(
      v.object({ show: v.literal('passages'), passages: v.array(passage) }),
      json('read 7'),
    );
    expect(read.passages.map(({ paragraph }) => paragraph)).toEqual([7, 8]);
    for (const each of read.passages) expect(source.slice(each.start, each.end)).toBe(each.text);

    const help = v.parse(v.object({ commands: v.array(v.object({ name: v.string() })) }), json('help'));
    expect(help.commands.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it('is JSON whatever comes of it, with nothing that steers a terminal', () => {
    const hostile = new Knowledge();
    hostile.add(ownArticle('Rain \u001B[2J\u009B2J fell, said “Ann\u202E” Smith.', { title: 'T\u009B' }));
    for (const line of [
      'brief',
      'quote',
      'read',
      'help',
      'ask rain',
      'ask',
      'fly',
      '--nope',
      'read 99',
      'quote --speaker X',
    ]) {
      const { text } = runAsk(['--json', ...line.split(' ')], hostile);
      expect(JSON.parse(text)).toHaveProperty('show');
      expect(text).not.toMatch(/[\p{Cc}\u202E]/u);
    }
    const [first] = v.parse(
      v.object({ passages: v.array(v.object({ text: v.string() })) }),
      JSON.parse(runAsk(['--json', 'read'], hostile).text),
    ).passages;
    expect(first?.text).toContain('\u009B2J');
  });

  it('keeps the exit codes', () => {
    expect(run('--json ask when was the telescope invented').exitCode).toBe(1);
    expect(run('--json read 99').exitCode).toBe(2);
  });
});

/** What this program itself colours its words with. */
// oxlint-disable-next-line no-control-regex
const PAINT = /\u001B\[\d+m/g;

describe('words from outside', () => {
  it('cannot steer the terminal', () => {
    const hostile = new Knowledge();
    hostile.add(ownArticle('Rain \u001B[2J\u0007 fell\u202E here.', { title: 'T\u001B]0;x\u0007' }));
    for (const line of ['ask rain', 'read', 'brief', 'quote', 'what rain', 'ask raim']) {
      const { text } = runAsk(line.split(' '), hostile);
      const plain = text.replaceAll('\n', ' ');
      expect(plain.replaceAll(PAINT, '')).not.toMatch(/[\p{Cc}\u202E]/u);
    }
  });

  it('always get something to read and one of the exit codes', () => {
    const args = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...COMMANDS.map(({ name }) => name),
          'Putin',
          '--json',
          '--article',
          '--speaker',
          '--',
        ),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(args, (given) => {
        const { text, exitCode } = runAsk(given, both);
        expect(text.trim()).not.toBe('');
        expect([0, 1, 2]).toContain(exitCode);
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/article/article.ts';
import { parseArticleFile } from '../../src/library/article-file.ts';

function read(name: string, content: string): ArticleInput {
  const file = parseArticleFile(name, content);
  if (!file.ok) throw new Error(file.problem);
  return file.article;
}

function problem(content: string, name = 'gates.md'): string {
  const file = parseArticleFile(name, content);
  return file.ok ? '' : file.problem;
}

const withFrontMatter = (...lines: readonly string[]): string =>
  ['---', ...lines, '---', '', 'The gates broke.', ''].join('\n');

describe('a Markdown file', () => {
  it('says in its front matter what the article is called and where it comes from', () => {
    const content = withFrontMatter(
      'title: Lock gates fail',
      'source: The Harbour Herald',
      'url: https://herald.example/gates',
      'author: Ada Hale',
      'published: 2022-01-11',
    );
    expect(read('2022-gates.md', content)).toEqual({
      id: '2022-gates',
      title: 'Lock gates fail',
      source: {
        publisher: 'The Harbour Herald',
        url: 'https://herald.example/gates',
        author: 'Ada Hale',
        published: '2022-01-11',
      },
      text: 'The gates broke.',
    });
  });

  it('need say no more than the title; what is not said is left out', () => {
    expect(read('gates.md', withFrontMatter('title: Gates')).source).toEqual({});
  });

  it('may quote a title that has a colon, and use any script', () => {
    expect(read('g.md', withFrontMatter('title: "Gates: the end"')).title).toBe('Gates: the end');
    expect(read('g.md', withFrontMatter('title: 火山が噴火した')).title).toBe('火山が噴火した');
  });

  it('may give the time of publication too', () => {
    const published = '2022-01-11T09:30:00+06:00';
    expect(read('g.md', withFrontMatter('title: T', `published: ${published}`)).source.published).toBe(
      published,
    );
  });

  it('may have rules of three hyphens in its text', () => {
    const article = read('g.md', '---\ntitle: T\n---\nOne.\n\n---\n\nTwo.');
    expect(article.text).toBe('One.\n\n---\n\nTwo.');
  });

  it('may have none, and be named by its heading', () => {
    expect(read('g.md', '# Gates fail\n\nThe gates broke.')).toMatchObject({
      title: 'Gates fail',
      source: {},
      text: 'The gates broke.',
    });
    expect(read('g.md', 'One.\n\n---\ntitle: T\n---\nTwo.').text).toContain('title: T');
  });
});

describe('front matter that is not right is named, with what to do', () => {
  it.each([
    ['a field that is not known', withFrontMatter('title: T', 'publisher: P'), /publisher/],
    ['no title', withFrontMatter('source: P'), /title/],
    ['an empty title', withFrontMatter('title: "  "'), /title/],
    ['a title that is a number', withFrontMatter('title: 1984'), /title.*1984/],
    ['a list of authors', withFrontMatter('title: T', 'author: [A, B]'), /author/],
    ['a date in words', withFrontMatter('title: T', 'published: 11 January 2022'), /published.*2022-01-31/],
    [
      'a month that does not exist',
      withFrontMatter('title: T', 'published: 2022-13-01'),
      /published.*exists/,
    ],
    ['a day that does not exist', withFrontMatter('title: T', 'published: 2022-02-30'), /published.*exists/],
    ['a time that does not exist', withFrontMatter('title: T', 'published: 2022-02-03T25:00'), /published/],
    ['no URL', withFrontMatter('title: T', 'url: herald'), /url.*URL/],
    ['a URL of another kind', withFrontMatter('title: T', 'url: javascript:alert(1)'), /url.*http/],
    ['no YAML', withFrontMatter('title: [T'), /YAML/],
    ['a field given twice', withFrontMatter('title: T', 'title: U'), /YAML/],
    ['an alias', withFrontMatter('title: &a T', 'source: *a'), /YAML/],
    ['no fields', withFrontMatter(), /front matter/],
    ['a list', withFrontMatter('- title'), /front matter/],
    ['no end', '---\ntitle: T\n\nThe gates broke.', /close it/],
    ['no end, but hyphens in the text', '---\ntitle: T\n\nThe gates --- they broke.', /close it/],
  ])('%s', (_, content, expected) => {
    expect(problem(content)).toMatch(expected);
    expect(problem(content)).not.toContain('\n');
  });

  it('however many aliases it piles up', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [was, is] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => pair.split(''))) {
      bomb.push(`${is}: &${is} [${Array.from({ length: 9 }, () => `*${was}`).join(', ')}]`);
    }
    expect(problem(withFrontMatter(...bomb))).toMatch(/YAML/);
  });
});

describe('a plain text', () => {
  it('is called what its first line says, if an empty one follows', () => {
    expect(read('gates.txt', '\n  Lock gates fail  \n\nThe gates broke.\n\nNobody came.\n')).toMatchObject({
      id: 'gates',
      title: 'Lock gates fail',
      text: 'The gates broke.\n\nNobody came.',
    });
  });

  it.each([
    ['a first line that is a sentence', 'The gates broke.\n\nNobody came.'],
    ['a first line that is a quoted sentence', '“The gates broke.”\n\nNobody came.'],
    ['a first line with text right below', 'Lock gates\nfail again\n\nNobody came.'],
    ['a first line as long as a paragraph', `${'gates '.repeat(40)}\n\nNobody came.`],
    ['no line but one', 'Lock gates fail'],
  ])('is called what the file is called: %s', (_, content) => {
    const article = read('lock-gates_fail.txt', content);
    expect(article.title).toBe('lock gates fail');
    expect(article.text).toBe(content.trim());
  });

  it('takes front matter for text', () => {
    expect(read('g.txt', '---\ntitle: T\n---\nThe gates broke.').text).toContain('title: T');
  });

  it('has its id without the ending, however that is written', () => {
    expect(read('Gates.TXT', 'Go on.').id).toBe('Gates');
    expect(read('gates.2022.md', '# T\n\nGo on.').id).toBe('gates.2022');
  });
});

describe('any file', () => {
  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const content = withFrontMatter('title: T', 'source: S').replaceAll('\n', '\r\n');
    expect(read('g.md', `\uFEFF${content}`)).toEqual(read('g.md', withFrontMatter('title: T', 'source: S')));
    expect(read('g.txt', '\uFEFFGates\r\n\r\nOne.\r\nTwo.')).toMatchObject({
      title: 'Gates',
      text: 'One.\nTwo.',
    });
  });

  it.each([
    ['nothing', '', /no text/],
    ['white space', ' \n\n \t', /no text/],
    ['ornaments', '***', /no text/],
    ['a NUL', 'The gates\0broke.', /UTF-8/],
    ['bytes that are not UTF-8', 'The gates \uFFFD broke.', /UTF-8/],
    ['more than two million characters', 'a'.repeat(2_000_001), /2000000/],
  ])('is refused if it holds %s', (_, content, expected) => {
    expect(problem(content, 'g.txt')).toMatch(expected);
    expect(problem(content, 'g.md')).toMatch(expected);
  });

  it('is refused if there is nothing but front matter', () => {
    expect(problem('---\ntitle: T\n---\n')).toMatch(/no text/);
    expect(problem('---\ntitle: T\n---')).toMatch(/no text/);
  });

  it('is an article or a problem of one line, whatever it holds', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '---\n',
        '---',
        '\n',
        '\r\n',
        'title: T\n',
        'url: ',
        ': ',
        '- ',
        '# ',
        '&a',
        '*a',
        '\uFEFF',
      ),
      fc.string({ unit: 'binary' }),
    );
    const content = fc.array(part, { maxLength: 15 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('a.md', 'a.txt', 'A.MD', 'a', '.md'), content, (name, text) => {
        const file = parseArticleFile(name, text);
        if (file.ok) expect(text.replaceAll('\r\n', '\n')).toContain(file.article.text);
        else expect(file.problem).toMatch(/^.+$/);
      }),
      { numRuns: 1000 },
    );
  });

  // A cost that grew with the square of the length would outlast the suite's time limit.
  it.each([
    ['a line of spaces', ' '.repeat(1_000_000) + 'a'],
    ['empty lines', '\n'.repeat(1_000_000) + 'a'],
    ['a title and spaces', `Gates\n${' '.repeat(1_000_000)}a`],
    ['rules', '---\n'.repeat(400_000) + 'a'],
    ['rules that do not end', `--- ${'---\n--- '.repeat(200_000)}a`],
  ])('is read in one go: %s', (_, content) => {
    expect(() => parseArticleFile('g.md', content)).not.toThrow();
    expect(parseArticleFile('g.txt', content).ok).toBe(true);
  });
});

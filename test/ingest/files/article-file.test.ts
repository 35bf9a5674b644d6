import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../src/text/article.ts';
import { parseArticleFile } from '../../../src/ingest/files/article-file.ts';
import { files } from '../../../src/wording.ts';

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
    expect(article.text).toBe('One.\n\nTwo.');
  });

  it('may be called a number', () => {
    expect(read('g.md', withFrontMatter('title: 2026')).title).toBe('2026');
    expect(read('g.md', withFrontMatter('title: 007')).title).toBe('007');
    expect(read('g.md', withFrontMatter('title: No')).title).toBe('No');
  });

  it('may leave fields empty, have notes and break a long title', () => {
    const content = withFrontMatter('# From the archive', 'title: >', '  Lock gates', '  fail', 'author:');
    expect(read('g.md', content)).toMatchObject({ title: 'Lock gates fail', source: {} });
  });

  it('may leave its title to its heading', () => {
    expect(read('g.md', '---\nsource: P\n---\n# Gates *fail*\n\nThe gates broke.')).toMatchObject({
      title: 'Gates fail',
      source: { publisher: 'P' },
      text: 'The gates broke.',
    });
    expect(read('g.md', '---\n---\n# Gates\n\nThe gates broke.').title).toBe('Gates');
  });

  it('may repeat its title as a heading, which is no paragraph then; another heading is one', () => {
    const below = (title: string): string => `---\ntitle: ${title}\n---\n# Gates fail\n\nThe gates broke.`;
    expect(read('g.md', below('Gates fail')).text).toBe('The gates broke.');
    expect(read('g.md', below('Harbour news')).text).toBe('Gates fail\n\nThe gates broke.');
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

describe('front matter that is not right is named with its line, and what to do', () => {
  it.each([
    [
      'a colon in a title',
      withFrontMatter('source: P', 'title: Storm: the harbour'),
      files.mistake(3, files.yaml.colon),
    ],
    [
      'no space after a colon',
      withFrontMatter('source: P', 'title:Storm'),
      files.mistake(3, files.yaml.space),
    ],
    [
      'a field that is not known',
      withFrontMatter('title: T', 'publisher: P'),
      files.unknownField(3, '"publisher"', 'title, source, url, author, published'),
    ],
    ['no title', withFrontMatter('source: P'), files.noTitle],
    ['nothing', withFrontMatter(), files.emptyFrontMatter],
    [
      'two articles in one file',
      `${withFrontMatter('title: T')}\n---\ntitle: U\nsource: P\n---\n\nMore.`,
      files.secondFrontMatter(7),
    ],
    [
      'two documents of YAML',
      withFrontMatter('title: T', '...', 'title: U'),
      files.mistake(4, files.yaml.second),
    ],
  ])('%s', (_, content, expected) => {
    expect(problem(content)).toBe(expected);
  });

  it.each([
    ['an empty title', withFrontMatter('title: "  "'), /has no title/],
    ['a list of authors', withFrontMatter('title: T', 'author: [A, B]'), /author in line 3.*one text/],
    ['fields in a field', withFrontMatter('title: {a: b}'), /title in line 2.*one text/],
    [
      'a field with a list for a name',
      withFrontMatter('title: T', '? [a]', ': b'),
      /unknown field in line 3/,
    ],
    ['a date in words', withFrontMatter('title: T', 'published: 11 January 2022'), /line 3.*2022-01-31/],
    ['a month that does not exist', withFrontMatter('title: T', 'published: 2022-13-01'), /no such date/],
    ['a day that does not exist', withFrontMatter('title: T', 'published: 2022-02-30'), /no such date/],
    [
      'a time that does not exist',
      withFrontMatter('title: T', 'published: 2022-02-03T25:00'),
      /no such date/,
    ],
    ['no URL', withFrontMatter('title: T', 'url: herald'), /line 3.*URL.*https/],
    ['a URL without a host', withFrontMatter('title: T', 'url: https://:80'), /URL isn’t valid/],
    ['a URL of another kind', withFrontMatter('title: T', 'url: javascript:alert(1)'), /URL.*http/],
    ['a URL with a space', withFrontMatter('title: T', 'url: https://a.example/b c'), /no spaces/],
    ['a URL that browsers turn round', withFrontMatter('title: T', 'url: https:\\\\a.example'), /URL.*http/],
    [
      'a URL that looks like another',
      withFrontMatter('title: T', 'url: https://discord.com@evil.example/'),
      /line 3.*user name/,
    ],
    [
      'a URL longer than browsers follow',
      withFrontMatter('title: T', `url: https://a.example/${'a'.repeat(2000)}`),
      /line 3.*2,000/,
    ],
    ['a bracket that does not close', withFrontMatter('title: [T', 'source: S'), /line 2: put .* quotation/],
    [
      'a quotation mark that does not close',
      withFrontMatter('title: "T', 'source: S'),
      /line 2: a quotation/,
    ],
    ['a quotation inside one', withFrontMatter('title: "He said "no" to it"'), /line 2: a quotation mark/],
    ['a value that begins with a mark of YAML', withFrontMatter('title: @home'), /line 2: put .* quotation/],
    ['emphasis', withFrontMatter('title: *Storm* at sea'), /line 2: put .* quotation/],
    [
      'a number sign that cuts a title off',
      withFrontMatter('title: Rated #1 of # all'),
      /# in line 2.*quotation/,
    ],
    ['a field given twice', withFrontMatter('title: T', 'title: U'), /line 3.*twice/],
    ['a tab', withFrontMatter('title: T', '\tsource: P'), /line 3.*tab/],
    ['an anchor', withFrontMatter('title: &a T'), /line 2 that starts with &.*quotation/],
    ['an alias', withFrontMatter('source: P', 'title: *a'), /line 3/],
    ['a function', withFrontMatter('title: !!js/function "x"'), /line 2 that starts with !.*quotation/],
    ['a tag of YAML', withFrontMatter('title: !!str x'), /line 2 that starts with !/],
    ['a list', withFrontMatter('- title'), /without fields.*title: …/],
    ['a sentence', withFrontMatter('Lock gates fail'), /without fields.*title: …/],
    ['no end', '---\ntitle: T\n\nThe gates broke.', /add a line of ---/],
    ['no end, but hyphens in the text', '---\ntitle: T\n\nThe gates --- they broke.', /add a line of ---/],
    ['escapes of a terminal', withFrontMatter('title: "\\e[31mT"'), /control characters/],
    ['thousands of fields', withFrontMatter(...Array.from({ length: 5000 }, (_, i) => `k${i}: v`)), /20,000/],
  ])('%s', (_, content, expected) => {
    expect(problem(content)).toMatch(expected);
    expect(problem(content)).not.toContain('\n');
  });

  it('however many aliases it piles up', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [was, is] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => pair.split(''))) {
      bomb.push(`${is}: &${is} [${Array.from({ length: 9 }, () => `*${was}`).join(', ')}]`);
    }
    expect(problem(withFrontMatter(...bomb))).toMatch(/line 2/);
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
    const plain = { title: 'Gates', text: 'One.\nTwo.' };
    expect(read('g.txt', '\uFEFFGates\r\n\r\nOne.\r\nTwo.')).toMatchObject(plain);
    expect(read('g.txt', 'Gates\r\rOne.\rTwo.')).toMatchObject(plain);
  });

  it.each([
    ['nothing', '', /no text/],
    ['white space', ' \n\n \t', /no text/],
    ['ornaments', '***', /no text/],
    ['a NUL', 'The gates\0broke.', /UTF-8/],
    ['bytes that are not UTF-8', 'The gates \uFFFD broke.', /UTF-8/],
    ['the colours of a terminal', 'The gates\n\u001B[31mbroke.', /control characters.* in line 2$/],
    ['a bell', 'The gates\u0007 broke.', /control characters.* in line 1$/],
    ['a control character of the upper half', 'The gates\u0085broke.', /control characters/],
    ['more than two million characters', 'a'.repeat(2_000_001), /2,000,000/],
  ])('is refused if it holds %s', (_, content, expected) => {
    expect(problem(content, 'g.txt')).toMatch(expected);
    expect(problem(content, 'g.md')).toMatch(expected);
  });

  it('is refused if its Markdown spells a control character', () => {
    expect(problem('The gates &#12; broke &amp; fell.')).toMatch(/control characters/);
    expect(problem('The gates &#27;[31m broke.')).toMatch(/control characters/);
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
        if (!file.ok) expect(file.problem).toMatch(/^.+$/);
        else if (!/\.md$/i.test(name)) expect(text.replaceAll(/\r\n?/g, '\n')).toContain(file.article.text);
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

import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Added, runAdd } from '../../src/cli/add.ts';
import { Ingestor } from '../../src/ingest/ingestor.ts';
import { loadKnowledgeFolder } from '../../src/ingest/files/knowledge-folder.ts';
import { MOST_BYTES } from '../../src/ingest/extraction/extraction.ts';
import { files, wording } from '../../src/wording.ts';
import { OWN_PARAGRAPHS, ownPage } from '../support/own-page.ts';
import { LOCAL_REACH, servePages } from '../support/page-server.ts';

const SHIPPED = 'knowledge/putin-kazakhstan.md';

let pages: Awaited<ReturnType<typeof servePages>>;
let origin = '';
let folder = '';
let elsewhere = '';
const ingestor = new Ingestor({ reach: LOCAL_REACH });

beforeAll(async () => {
  pages = await servePages('post.example', (request, response) => {
    if (request.url === '/gone') response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html').end(ownPage());
  });
  ({ origin } = pages);
});
afterAll(async () => {
  pages.close();
  await ingestor.close();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  elsewhere = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(elsewhere, { recursive: true });
});

const add = (...args: readonly string[]): Promise<Added> => runAdd(args, folder, ingestor);

async function shown(...args: readonly string[]): Promise<string> {
  const added = await add(...args);
  if (!added.ok) throw new Error(added.sentence);
  return added.text;
}

async function refused(...args: readonly string[]): Promise<string> {
  const added = await add(...args);
  expect(await readdir(folder)).toEqual([]);
  return added.ok ? '' : added.sentence;
}

async function put(name: string, content: string): Promise<string> {
  const file = path.join(elsewhere, name);
  await writeFile(file, content);
  return file;
}

describe('a link', () => {
  it('is kept as an article, word for word, with what the page says of it', async () => {
    await shown(`${origin}/gates`);
    const { articles } = await loadKnowledgeFolder(folder);
    expect(articles).toEqual([
      {
        file: 'harbour-gates-break-in-the-storm.md',
        article: {
          id: 'harbour-gates-break-in-the-storm',
          title: 'Harbour gates break in the storm',
          source: {
            publisher: 'The Wellow Post',
            url: `${origin}/gates`,
            author: 'Ada Quill; Bo Marsh',
            published: '2026-03-14T18:30:00+01:00',
          },
          text: OWN_PARAGRAPHS.join('\n\n'),
        },
      },
    ]);
  });

  it('is shown as it was understood, with where it is and how to take it back', async () => {
    const text = await shown(`${origin}/gates`);
    expect(text).toMatch(/^.*Harbour gates break in the storm/);
    expect(text).toMatch(/^ {2}publisher +The Wellow Post$/m);
    expect(text).toMatch(/^ {2}author +Ada Quill; Bo Marsh$/m);
    expect(text).toMatch(/^ {2}published +2026-03-14/m);
    expect(text).toMatch(/^ {2}paragraphs +3 /m);
    expect(text).toMatch(/^ {2}people +Ines Farrow$/m);
    expect(text).toMatch(/^ {2}quotations +3 \(Ines Farrow 2, the harbour master 1\)$/m);
    expect(text).toMatch(/^ {2}left out +2 \(navigation 1, page footer 1\)$/m);
    expect(text).toContain(
      wording.terminal.isAdded(
        path.join(folder, 'harbour-gates-break-in-the-storm.md'),
        'harbour-gates-break-in-the-storm',
      ),
    );
  });

  it('given again is recognised, however it is spelt, and changes nothing', async () => {
    await shown(`${origin}/gates`);
    const [file = ''] = await readdir(folder);
    const before = await readFile(path.join(folder, file), 'utf8');
    expect(await shown(`${origin}/gates?utm_source=chat#top`, '--title', 'Other')).toBe(
      wording.terminal.isKnown(path.join(folder, file)),
    );
    expect(await readdir(folder)).toEqual([file]);
    expect(await readFile(path.join(folder, file), 'utf8')).toBe(before);
  });

  it('may be called otherwise', async () => {
    await shown(`${origin}/gates`, '--title', 'The night of the gates', '--name', 'Gates 2026.md');
    const { articles } = await loadKnowledgeFolder(folder);
    expect(articles).toMatchObject([{ file: 'gates-2026.md', article: { title: 'The night of the gates' } }]);
  });

  it('is only shown with --dry-run', async () => {
    const text = await shown(`${origin}/gates`, '--dry-run');
    expect(text).toContain('Ines Farrow');
    expect(text).toContain(wording.terminal.dryRun(path.join(folder, 'harbour-gates-break-in-the-storm.md')));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file', () => {
  it('of the folder’s own kind says the same when it is kept', async () => {
    await shown(SHIPPED);
    const {
      articles: [kept],
    } = await loadKnowledgeFolder(folder);
    const {
      articles: [shipped],
    } = await loadKnowledgeFolder(path.dirname(SHIPPED));
    expect(kept?.article).toEqual({ ...shipped?.article, id: kept?.article.id });
  });

  it('of a page becomes an article', async () => {
    expect(await shown(await put('gates.html', ownPage()))).toContain('Ada Quill');
    expect(await shown(await put('gates.txt', OWN_PARAGRAPHS.join('\n')))).toMatch(/^Already added/);
  });

  it('cannot steer the terminal by what it is called', async () => {
    const text = await shown(SHIPPED, '--title', 'Gates\u202E broke');
    expect(text).not.toContain('\u202E');
    expect(text).toContain('Gates\uFFFD broke');
  });
});

describe('nothing is added, and a sentence says why', () => {
  it('a link that leads nowhere', async () => {
    expect(await refused(`${origin}/gone`)).toBe(wording.unreadable.not_there);
  });

  it.each([
    ['a link of another kind', 'ftp://post.example/gates', wording.unreadable.scheme],
    [
      'a file that is not there',
      'nowhere.md',
      wording.terminal.cannotAdd('nowhere.md', files.unreadable('ENOENT')),
    ],
    ['a folder', 'src', wording.terminal.cannotAdd('src', files.notRegular)],
    ['a file of another kind', 'package.json', wording.unreadable.unknown_kind],
  ])('%s', async (_, given, expected) => {
    expect(await refused(given)).toBe(expected);
  });

  it('a text without a title', async () => {
    expect(await refused(SHIPPED, '--title', ' ')).toBe(wording.terminal.noTitle);
  });

  it('front matter that is not right', async () => {
    const file = await put('gates.md', '---\ntitle: T\npublisher: P\n---\nThe gates broke.');
    expect(await refused(file)).toMatch(/gates\.md: it has an unknown field in line 3, /);
  });

  it('a text that the folder would not read', async () => {
    const file = await put(
      'gates.html',
      ownPage({ within: '<p>Rain \uFFFD fell on the harbour and on the town behind it.</p>' }),
    );
    expect(await refused(file)).toMatch(/gates\.html: it isn’t UTF-8 text\.$/);
  });

  it('a file larger than any article', async () => {
    const file = await put('gates.txt', '');
    await truncate(file, MOST_BYTES + 1);
    expect(await refused(file)).toBe(wording.unreadable.too_large);
  });
});

it.each([[[]], [['a.md', 'b.md']], [['--title']], [['a.md', '--fly']]])(
  'wrong usage explains itself: %j',
  async (args) => {
    const sentence = await refused(...args);
    expect(sentence.endsWith(wording.terminal.addUsage)).toBe(true);
    if (args.includes('--fly')) expect(sentence).toContain('--fly');
  },
);

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '..');
const PAGES = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
/** Where a path in backticks may start. */
const FOLDERS = 'src|commands|playground|test|docs|bench|fit|scripts|knowledge';

const contentOf = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

/** What the first group of the pattern matches, each once. */
function found(page: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(contentOf(page).matchAll(pattern), ([, group = '']) => group))];
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return found(page, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(PAGES)('%s', (page) => {
  it('links to pages and headings that exist', () => {
    const broken = found(page, /\]\((?!https?:)([^)\s]+)\)/g).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const named = found(page, new RegExp(`\`((?:${FOLDERS})/[\\w./-]*)\``, 'g'));
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = found(page, /\bnpm run (?:--silent )?([\w:]+)/g);
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });
});

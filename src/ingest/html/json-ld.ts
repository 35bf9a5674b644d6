import * as v from 'valibot';
import { likenessOf, SAME_TITLE } from './title.ts';

/** A page's description of its article in JSON-LD, in schema.org's terms. */
export type LinkedData = {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly body?: string;
};

/** Endings of schema.org's Article types: `NewsArticle`, `BlogPosting`, `Report`, … */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|CreativeWork)$/;
/** Longest script to parse, in UTF-16 units. */
const LONGEST = 1_000_000;
/** Maximum nesting to search: `@graph`, `mainEntity` and lists. */
const DEPTH = 6;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const record = v.record(v.string(), v.unknown());
type Node = v.InferOutput<typeof record>;

/**
 * Parses a page's JSON-LD. Ignores invalid JSON and what doesn't describe an article. `titles`: what the page itself calls
 * the article.
 */
export function parseJsonLd(document: Document, titles: readonly string[] = []): LinkedData {
  const articles: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectArticles(parseJson(script.textContent ?? ''), articles, DEPTH);
  }
  // A page may describe other articles too; its own has its title, or else is the most detailed one.
  const own =
    articles.find((node) => isTitled(node, titles)) ??
    articles.find((node) => typeOf(node) !== 'CreativeWork' && 'datePublished' in node) ??
    articles[0];
  if (own === undefined) return { authors: [] };
  const headline = stringOf(own['headline']) ?? stringOf(own['name']);
  const published = stringOf(own['datePublished']) ?? stringOf(own['dateCreated']);
  const publisher = namesOf(own['publisher'])[0];
  const body = stringOf(own['articleBody']);
  return {
    authors: [
      ...new Set([
        ...namesOf(own['author']),
        ...(own['author'] === undefined ? namesOf(own['creator']) : []),
      ]),
    ],
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(body === undefined ? {} : { body }),
  };
}

function isTitled(node: Node, titles: readonly string[]): boolean {
  const headline = stringOf(node['headline']) ?? stringOf(node['name']);
  return (
    'datePublished' in node &&
    headline !== undefined &&
    titles.some((title) => likenessOf(title, headline) >= SAME_TITLE)
  );
}

function parseJson(content: string): unknown {
  if (content.length > LONGEST) return undefined;
  const bare = content
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    // Raw line breaks in strings are templates' most common mistake.
    try {
      return JSON.parse(bare.replaceAll(/[\n\r\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

function collectArticles(value: unknown, into: Node[], depth: number): void {
  if (depth === 0) return;
  if (Array.isArray(value)) for (const item of value) collectArticles(item, into, depth - 1);
  else if (v.is(record, value)) {
    if (ARTICLE_TYPE.test(typeOf(value))) into.push(value);
    else
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        collectArticles(value[key], into, depth - 1);
  }
}

function typeOf(node: Node): string {
  const type: unknown = Array.isArray(node['@type']) ? node['@type'][0] : node['@type'];
  return typeof type === 'string' ? type : '';
}

function stringOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const parsed = v.safeParse(text, first);
  return parsed.success ? parsed.output : undefined;
}

/** Names of people or organisations, given as one or several strings or objects. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : namesOf(item)));
  const name = v.is(record, value) ? stringOf(value['name']) : stringOf(value);
  return name === undefined ? [] : [name];
}

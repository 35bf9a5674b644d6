import * as v from 'valibot';

/** What a page says of its article in JSON-LD, in the words of schema.org. */
export type LinkedData = {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly body?: string;
};

/** schema.org's kinds of Article, by their endings: `NewsArticle`, `BlogPosting`, `Report`, … */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|CreativeWork)$/;
/** Longer scripts hold no article's description (UTF-16 units). */
const LONGEST = 1_000_000;
/** How deep the description is looked for: `@graph`, `mainEntity` and lists within each other. */
const DEPTH = 6;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const record = v.record(v.string(), v.unknown());
type Node = v.InferOutput<typeof record>;

/** Reads the page's JSON-LD; what is no JSON or describes no article says nothing. */
export function parseJsonLd(document: Document): LinkedData {
  const articles: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectArticles(parseJson(script.textContent ?? ''), articles, DEPTH);
  }
  // A page may describe other articles too: the one with the most to say is its own.
  const own =
    articles.find((node) => typeOf(node) !== 'CreativeWork' && 'datePublished' in node) ?? articles[0];
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

function parseJson(content: string): unknown {
  if (content.length > LONGEST) return undefined;
  const bare = content
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    // Line breaks within strings are the mistake that templates make most.
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

/** The names of one or several people or organisations, given as texts or as objects. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : namesOf(item)));
  const name = v.is(record, value) ? stringOf(value['name']) : stringOf(value);
  return name === undefined ? [] : [name];
}

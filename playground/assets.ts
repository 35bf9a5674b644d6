import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

/** A file of the page; `body` is made on the first request and kept. */
export type Asset = {
  readonly type: string;
  /** The value of its cache-control header. */
  readonly caching: string;
  body(): string | Uint8Array<ArrayBuffer>;
};

const PAGE = new URL('./page/', import.meta.url);

// The page brings its own font, so that it looks the same, and nothing is cut off, whatever fonts a machine has.
const FONT = new URL(
  import.meta.resolve('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'),
);
// Browsers keep it for a year: another font needs another name.
const FONT_PATH = '/figtree.woff2';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ts', 'text/javascript; charset=utf-8'],
]);

/**
 * The files of `page/` by request path ("/app.ts"). Only what was listed here can be asked for, so no path leads
 * out of the folder. TypeScript is served as JavaScript: the same erasure of types that Node itself runs on.
 */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = await readdir(PAGE);
  const [font, ...assets] = await Promise.all([
    loadFont(),
    ...names.map(async (name) => [`/${name}`, await loadAsset(name)] as const),
  ]);
  const page = assets.flatMap(([path, asset]) => (asset === null ? [] : [[path, asset] as const]));
  return new Map([[FONT_PATH, font], ...page]);
}

async function loadFont(): Promise<Asset> {
  const bytes = new Uint8Array(await readFile(FONT));
  return { type: 'font/woff2', caching: 'public, max-age=31536000', body: () => bytes };
}

async function loadAsset(name: string): Promise<Asset | null> {
  const type = CONTENT_TYPES.get(extname(name));
  if (type === undefined) return null;
  const source = await readFile(new URL(name, PAGE), 'utf8');
  if (extname(name) !== '.ts') return { type, caching: 'no-cache', body: () => source };
  let script: string | undefined;
  return { type, caching: 'no-cache', body: () => (script ??= stripTypeScriptTypes(source)) };
}

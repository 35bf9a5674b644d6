import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

/** A file of the page; `body` is made on the first request and kept. */
export type Asset = { readonly type: string; body(): string };

const PAGE = new URL('./page/', import.meta.url);

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
  const assets = await Promise.all(names.map(async (name) => [`/${name}`, await loadAsset(name)] as const));
  return new Map(assets.flatMap(([path, asset]) => (asset === null ? [] : [[path, asset]])));
}

async function loadAsset(name: string): Promise<Asset | null> {
  const type = CONTENT_TYPES.get(extname(name));
  if (type === undefined) return null;
  const source = await readFile(new URL(name, PAGE), 'utf8');
  if (extname(name) !== '.ts') return { type, body: () => source };
  let script: string | undefined;
  return { type, body: () => (script ??= stripTypeScriptTypes(source)) };
}

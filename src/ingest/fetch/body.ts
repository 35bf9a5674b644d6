import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type Duplex, Writable } from 'node:stream';

export type BodyFailure =
  /** Too many bytes, compressed or decompressed. */
  | 'too_large'
  /** An encoding that we didn't accept. */
  | 'unknown_packing'
  /** The connection broke off, or the compressed data is damaged. */
  | 'broken_off';

export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: BodyFailure };

const UNPACK: ReadonlyMap<string, () => Duplex> = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
  ['zstd', createZstdDecompress],
]);
/** Maximum number of content encodings, because decompression bombs stack them. */
const MOST_PACKINGS = 1;

/** The Accept-Encoding header for what `readBody` can decompress. */
export const ACCEPTED_PACKINGS = 'gzip, br, zstd, deflate';

class TooLarge extends Error {}

/** Reads and decompresses a body of at most `most` bytes, both compressed and decompressed. */
export async function readBody(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Body> {
  const packings = (response.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const unpack = packings.map((name) => UNPACK.get(name)).filter((make) => make !== undefined);
  if (unpack.length < packings.length || packings.length > MOST_PACKINGS)
    return { ok: false, failure: 'unknown_packing' };
  if (Number(response.headers['content-length'] ?? 0) > most) return { ok: false, failure: 'too_large' };
  const chunks: Buffer[] = [];
  let length = 0;
  const into = new Writable({
    write(chunk: Buffer, _, done) {
      length += chunk.length;
      chunks.push(chunk);
      done(length > most ? new TooLarge() : null);
    },
  });
  let came = 0;
  response.on('data', (chunk: Buffer) => {
    came += chunk.length;
    if (came > most) response.destroy(new TooLarge());
  });
  try {
    const [step] = unpack;
    await (step === undefined
      ? pipeline(response, into, { signal })
      : pipeline(response, step(), into, { signal }));
    return { ok: true, bytes: Buffer.concat(chunks, length) };
  } catch (error) {
    return { ok: false, failure: error instanceof TooLarge ? 'too_large' : 'broken_off' };
  }
}

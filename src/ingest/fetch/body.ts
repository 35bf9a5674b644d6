import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type Duplex, Writable } from 'node:stream';

export type BodyFailure =
  /** More bytes than are taken, as sent or as unpacked. */
  | 'too_large'
  /** Packed in a way that nobody announced that we could unpack. */
  | 'unknown_packing'
  /** It broke off, or what is packed is damaged. */
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
/** Nobody packs what is packed; what unpacks in steps multiplies. */
const MOST_PACKINGS = 1;

/** The content of Accept-Encoding for what `readBody` unpacks. */
export const ACCEPTED_PACKINGS = 'gzip, br, zstd, deflate';

class TooLarge extends Error {}

/** Takes a body to its end, unpacked, while neither what comes nor what it unpacks to is more than `most` bytes. */
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

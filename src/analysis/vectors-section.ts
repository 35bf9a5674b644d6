import { type SentenceVectors, packVectors } from '../meaning/sentence-vectors.ts';

/** The section begins with the number of sentences and of dimensions, four bytes each. */
const HEAD_BYTES = 8;

/** Serializes the vectors of an article's sentences: a byte per dimension and four per sentence; eight zeros for none. */
export function serializeVectors(vectors: readonly Float32Array[] | undefined): Uint8Array {
  const dimensions = vectors?.[0]?.length ?? 0;
  const { values, scales } = packVectors(vectors ?? [], dimensions);
  const bytes = new Uint8Array(HEAD_BYTES + scales.byteLength + values.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, scales.length, true);
  view.setUint32(HEAD_BYTES / 2, dimensions, true);
  for (const [i, scale] of scales.entries())
    view.setFloat32(HEAD_BYTES + i * Float32Array.BYTES_PER_ELEMENT, scale, true);
  bytes.set(new Uint8Array(values.buffer), HEAD_BYTES + scales.byteLength);
  return bytes;
}

/** The vectors that stand in some bytes from `start` on, copied, and where their section ends; undefined if it is cut. */
export function deserializeVectors(
  bytes: Uint8Array,
  start: number,
): { readonly vectors: SentenceVectors | undefined; readonly end: number } | undefined {
  if (start + HEAD_BYTES > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
  const count = view.getUint32(0, true);
  const dimensions = view.getUint32(HEAD_BYTES / 2, true);
  const valuesAt = HEAD_BYTES + count * Float32Array.BYTES_PER_ELEMENT;
  const length = valuesAt + count * dimensions;
  if (length > view.byteLength) return undefined;
  if (count === 0) return { vectors: undefined, end: start + length };
  const scales = Float32Array.from({ length: count }, (_, i) =>
    view.getFloat32(HEAD_BYTES + i * Float32Array.BYTES_PER_ELEMENT, true),
  );
  const values = new Int8Array(bytes.slice(start + valuesAt, start + length).buffer);
  return { vectors: { dimensions, values, scales }, end: start + length };
}

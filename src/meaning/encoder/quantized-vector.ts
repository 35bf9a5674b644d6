/** A vector in a byte per dimension: dimension `i` is about `values[i] × scale`. */
type QuantizedVector = { readonly values: Int8Array; readonly scale: number };

const LARGEST = 127;

/** Rounds each dimension to the nearest of 255 steps, so that none is off by more than half the scale. */
export function quantizeVector(vector: Float32Array): QuantizedVector {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // Stored as four bytes, so rounded to them at once.
  const scale = Math.fround(largest / LARGEST);
  if (scale === 0) return { values: new Int8Array(vector.length), scale: 0 };
  const values = Int8Array.from(vector, (value) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale))),
  );
  return { values, scale };
}

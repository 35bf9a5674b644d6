/** Added to a variance, so that a row without any can be divided by it. */
const EPSILON = 1e-6;

/** Brings each of the rows to mean 0 and variance 1, then scales and shifts its columns (layer normalization). */
export function normalizeRows(
  rows: Float32Array,
  count: number,
  width: number,
  scale: Float32Array,
  bias: Float32Array,
  out: Float32Array,
): void {
  for (let row = 0; row < count; row++) {
    const start = row * width;
    let sum = 0;
    for (let i = 0; i < width; i++) sum += rows[start + i] ?? 0;
    const mean = sum / width;
    let squares = 0;
    for (let i = 0; i < width; i++) {
      const distance = (rows[start + i] ?? 0) - mean;
      squares += distance * distance;
    }
    const by = 1 / Math.sqrt(squares / width + EPSILON);
    for (let i = 0; i < width; i++) {
      out[start + i] = ((rows[start + i] ?? 0) - mean) * by * (scale[i] ?? 0) + (bias[i] ?? 0);
    }
  }
}

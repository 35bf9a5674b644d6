/**
 * Scaled dot-product attention within one text: each of its rows holds the query, the key and the value, each `width` long
 * and split between the heads; the outcome is `width` long.
 */
export function attend(
  qkv: Float32Array,
  first: number,
  length: number,
  width: number,
  heads: number,
  out: Float32Array,
): void {
  const size = width / heads;
  const scale = 1 / Math.sqrt(size);
  const stride = 3 * width;
  const weights = new Float64Array(length);
  for (let head = 0; head < heads; head++) {
    for (let row = first; row < first + length; row++) {
      const query = row * stride + head * size;
      let largest = -Infinity;
      for (let other = 0; other < length; other++) {
        const key = (first + other) * stride + width + head * size;
        let dot = 0;
        for (let i = 0; i < size; i++) dot += (qkv[query + i] ?? 0) * (qkv[key + i] ?? 0);
        weights[other] = dot * scale;
        if (dot * scale > largest) largest = dot * scale;
      }
      let sum = 0;
      for (let other = 0; other < length; other++) {
        const weight = Math.exp((weights[other] ?? 0) - largest);
        weights[other] = weight;
        sum += weight;
      }
      const to = row * width + head * size;
      out.fill(0, to, to + size);
      for (let other = 0; other < length; other++) {
        const weight = (weights[other] ?? 0) / sum;
        const value = (first + other) * stride + 2 * width + head * size;
        for (let i = 0; i < size; i++) out[to + i] = (out[to + i] ?? 0) + weight * (qkv[value + i] ?? 0);
      }
    }
  }
}

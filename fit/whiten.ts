/** How far to even out the variances of the principal components: 0 leaves them, 1 makes them equal. */
const EVENNESS = 0.5;
const SWEEPS = 12;

/**
 * Moves vectors to the mean of the first `sample` of them and partly evens out their principal components. A few
 * directions that all words share otherwise drown what tells them apart (Mu and Viswanath, "All-but-the-Top", 2018;
 * Su et al., "Whitening Sentence Representations", 2021).
 */
export function whiten(vectors: readonly ArrayLike<number>[], sample: number): Float64Array[] {
  const mean = meanOf(vectors.slice(0, sample));
  const centred = vectors.map((vector) => mean.map((value, at) => (vector[at] ?? 0) - value));
  const { axes, variances } = principalComponents(centred.slice(0, sample));
  const scales = variances.map((variance) => variance ** (-EVENNESS / 2));
  return centred.map((vector) =>
    Float64Array.from(axes, (axis, component) => dot(axis, vector) * (scales[component] ?? 0)),
  );
}

function meanOf(vectors: readonly ArrayLike<number>[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let at = 0; at < mean.length; at += 1) add(mean, at, (vector[at] ?? 0) / vectors.length);
  }
  return mean;
}

/** By Jacobi's method: rotates the covariance matrix, two axes at a time, until it is diagonal. */
function principalComponents(vectors: readonly Float64Array[]) {
  const size = vectors[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    matrix.forEach((row, at) => {
      const value = (vector[at] ?? 0) / vectors.length;
      for (let other = 0; other < size; other += 1) add(row, other, value * (vector[other] ?? 0));
    });
  }
  const axes = matrix.map((_, at) => new Float64Array(size).fill(1, at, at + 1));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, axes, p, q);
  }
  return { axes, variances: matrix.map((row, at) => row[at] ?? 0) };
}

function rotate(matrix: readonly Float64Array[], axes: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, axisP, axisQ] = [matrix[p], matrix[q], axes[p], axes[q]];
  if (!rowP || !rowQ || !axisP || !axisQ) return;
  const off = rowP[q] ?? 0;
  if (Math.abs(off) < 1e-12) return;
  const ratio = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  turn(rowP, rowQ, cosine, sine);
  turn(axisP, axisQ, cosine, sine);
}

function turn(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let at = 0; at < first.length; at += 1) {
    const [a, b] = [first[at] ?? 0, second[at] ?? 0];
    first[at] = cosine * a - sine * b;
    second[at] = sine * a + cosine * b;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value;
}

/** Three rows of costs to work in, made anew for words that are longer than any before. */
let rows = rowsFor(64);

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), or `limit + 1` where it is
 * more than `limit`. After Damerau, "A technique for computer detection and correction of spelling errors", 1964; within the
 * band that the limit leaves (Ukkonen, 1985), so that it takes time proportional to `a.length * limit`. `limit` is 254 at most.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const tooFar = limit + 1;
  if (b.length >= rows[0].length) rows = rowsFor(2 * b.length);
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, tooFar);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    // Cells outside the band are further than the limit.
    row[from - 1] = from === 1 ? Math.min(i, tooFar) : tooFar;
    let least = row[from - 1] ?? tooFar;
    for (let j = from; j <= to; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const above = j < i + limit ? (last[j] ?? tooFar) : tooFar;
      let cost = Math.min(above + 1, (row[j - 1] ?? tooFar) + 1, (last[j - 1] ?? tooFar) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? tooFar) + 1);
      }
      row[j] = Math.min(cost, tooFar);
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? tooFar;
}

function rowsFor(length: number): [Uint8Array, Uint8Array, Uint8Array] {
  return [new Uint8Array(length + 1), new Uint8Array(length + 1), new Uint8Array(length + 1)];
}

/** Prints one measured figure next to its target, if it has one. */
export function printFigure(name: string, value: number, unit: string, reach?: number): void {
  const goal = reach === undefined ? '' : `   (target: under ${reach} ${unit})`;
  process.stdout.write(
    `  ${name.padEnd(44)} ${value.toFixed(value < 10 ? 3 : 1).padStart(9)} ${unit}${goal}\n`,
  );
}

/** The value below which a share (0..1) of the measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

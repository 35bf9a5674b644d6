/** A table that reads well on a terminal and is Markdown too; the first column is aligned left, the others right. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, i) => Math.max(3, ...[header, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/** A whole number with its thousands apart: 10,000. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** A number to three figures, so that both 0.0512 and 1,230 can be compared. */
export function figures(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** The share of what is true: 57.5%. */
export function percent(answers: readonly boolean[]): string {
  return `${((100 * answers.filter(Boolean).length) / answers.length).toFixed(1)}%`;
}

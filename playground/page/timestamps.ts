const STYLES: ReadonlyMap<string, Intl.DateTimeFormatOptions> = new Map([
  ['t', { timeStyle: 'short' }],
  ['T', { timeStyle: 'medium' }],
  ['d', { dateStyle: 'short' }],
  ['D', { dateStyle: 'long' }],
  ['f', { dateStyle: 'long', timeStyle: 'short' }],
  ['F', { dateStyle: 'full', timeStyle: 'short' }],
  ['s', { dateStyle: 'short', timeStyle: 'short' }],
  ['S', { dateStyle: 'short', timeStyle: 'medium' }],
]);

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A moment in one of Discord's styles (`<t:seconds:style>`); `now` in milliseconds is for "3 days ago". */
export function formatTimestamp(seconds: number, style: string, now: number): string {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) return 'Invalid date';
  if (style === 'R') return relative(seconds - Math.floor(now / 1000));
  return new Intl.DateTimeFormat('en-GB', STYLES.get(style) ?? STYLES.get('f')).format(time);
}

function relative(difference: number): string {
  const [unit, size] = UNITS.find(([, length]) => Math.abs(difference) >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(difference / size), unit);
}

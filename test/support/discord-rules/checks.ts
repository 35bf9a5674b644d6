/** Small checks on unknown JSON. Each returns faults ("where: what is wrong and what would be right"); none means fine. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a list that are objects; a missing list has none. */
export function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Absent as Discord sees it: left out or null. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Text of `min`..`max` UTF-16 units, which is never less strict than Discord's code points. Blank text counts as empty. */
export function text(value: unknown, where: string, min: number, max: number): readonly string[] {
  if (typeof value !== 'string') return [`${where}: must be text of ${min}–${max} characters`];
  const faults: string[] = [];
  if (value.trim().length < min) faults.push(`${where}: must have at least ${min} visible character(s)`);
  if (value.length > max) faults.push(`${where}: has ${value.length} characters, at most ${max} are allowed`);
  if (!value.isWellFormed())
    faults.push(`${where}: holds half of a surrogate pair: a cut inside a character`);
  return faults;
}

export function optionalText(value: unknown, where: string, min: number, max: number): readonly string[] {
  return isAbsent(value) ? [] : text(value, where, min, max);
}

/** A list of `min`..`max` objects. */
export function list(value: unknown, where: string, min: number, max: number): readonly string[] {
  if (!Array.isArray(value)) return [`${where}: must be a list`];
  const faults: string[] = [];
  if (value.length < min || value.length > max)
    faults.push(`${where}: has ${value.length} entries, ${min}–${max} are allowed`);
  if (!value.every(isObject)) faults.push(`${where}: every entry must be an object`);
  return faults;
}

export function optionalList(value: unknown, where: string, max: number): readonly string[] {
  return isAbsent(value) ? [] : list(value, where, 0, max);
}

/** A whole number in a range, or absent. */
export function optionalInteger(value: unknown, where: string, min: number, max: number): readonly string[] {
  if (isAbsent(value)) return [];
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? []
    : [`${where}: must be a whole number from ${min} to ${max}`];
}

/** Every value that stands more than once is a fault. */
export function unique(values: readonly unknown[], where: string): readonly string[] {
  const seen = new Set<unknown>();
  const repeated = new Set<unknown>();
  for (const value of values) (seen.has(value) ? repeated : seen).add(value);
  return [...repeated].map((value) => `${where}: ${JSON.stringify(value)} stands more than once`);
}

/** An http(s) address of at most `max` characters. */
export function webAddress(value: unknown, where: string, max: number): readonly string[] {
  const faults = text(value, where, 1, max);
  if (typeof value !== 'string') return faults;
  const parsed = URL.parse(value);
  const isWeb = parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
  return isWeb && !/\s/u.test(value) ? faults : [...faults, `${where}: must be an http or https address`];
}

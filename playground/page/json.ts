/** A JSON object whose fields are yet to be read. */
export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as a string; '' where it is none. */
export function text(from: Json, key: string): string {
  const value = from[key];
  return typeof value === 'string' ? value : '';
}

/** The field as a number; `null` where it is none. */
export function number(from: Json, key: string): number | null {
  const value = from[key];
  return typeof value === 'number' ? value : null;
}

export function flag(from: Json, key: string): boolean {
  return from[key] === true;
}

/** The field as an object; an empty one where it is none. */
export function object(from: Json, key: string): Json {
  const value = from[key];
  return isObject(value) ? value : {};
}

/** The objects of a list; what is no object is left out. */
export function objects(from: Json, key: string): readonly Json[] {
  const value = from[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

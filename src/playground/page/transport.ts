import { type Json, isObject, number, object } from './json.ts';

/** What came back for an interaction. `silent`: nothing; `failed`: too late, an error, or no bot. */
export type Outcome =
  | { readonly kind: 'reply'; readonly type: number; readonly body: Json }
  | { readonly kind: 'silent' }
  | { readonly kind: 'failed' };

/** Discord drops an interaction that is not answered within three seconds; so does the page. */
const PATIENCE = 3000;

/** Sends an interaction to the bot. Ordinary failure is an outcome; it never throws. */
export async function sendInteraction(interaction: Json): Promise<Outcome> {
  try {
    const response = await fetch('/interactions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(interaction),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 204) return { kind: 'silent' };
    if (!response.ok) return { kind: 'failed' };
    const reply: unknown = await response.json();
    if (!isObject(reply)) return { kind: 'failed' };
    return { kind: 'reply', type: number(reply, 'type') ?? 0, body: object(reply, 'data') };
  } catch {
    return { kind: 'failed' };
  }
}

/** Reads JSON that the server offers. @throws when it cannot be had. */
export async function load(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

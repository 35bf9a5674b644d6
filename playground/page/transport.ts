import { type Json, isObject, number, object, objects, text } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { CALLBACK } from './wire.ts';
import { wording } from './wording.ts';

/** A file that came with a message, which refers to it as `attachment://NAME`. */
export type MessageFile = { readonly name: string; readonly type: string; readonly content: string };

/** The message that takes the place of a deferred response. */
type Edited = { readonly body: Json; readonly files: readonly MessageFile[] };

/** What came back for an interaction. `silent`: nothing; `failed`: too late, an error, or no bot. */
export type Outcome =
  | { readonly kind: 'reply'; readonly type: number; readonly body: Json }
  | {
      readonly kind: 'deferred';
      readonly type: number;
      readonly body: Json;
      /** Null: the connection broke off before the message came. */
      readonly edited: Promise<Edited | null>;
    }
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'failed';
      /** What is known of the cause; '' if nothing is. */
      readonly sentence: string;
    };

/** Discord drops an interaction that is not answered within three seconds; so does the page. */
const PATIENCE = 3000;

const DEFERRED: ReadonlySet<number> = new Set([CALLBACK.deferredMessage, CALLBACK.deferredUpdate]);

/** Sends an interaction to the bot. Ordinary failure is an outcome; it never throws. */
export async function sendInteraction(interaction: Json): Promise<Outcome> {
  // What follows a deferred response may take its time.
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE);
  try {
    const response = await fetch('/interactions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(interaction),
      signal: impatience.signal,
    });
    if (response.status === 204) return { kind: 'silent' };
    if (!response.ok || response.body === null) return failed(response.status);
    const lines = jsonLines(response.body);
    const { value: reply } = await lines.next();
    if (!isObject(reply)) return failed();
    const type = number(reply, 'type') ?? 0;
    const body = object(reply, 'data');
    if (!DEFERRED.has(type)) return { kind: 'reply', type, body };
    return { kind: 'deferred', type, body, edited: readEdited(lines) };
  } catch {
    return failed();
  } finally {
    clearTimeout(timer);
  }
}

function failed(status?: number): Outcome {
  if (status === 410) return { kind: 'failed', sentence: wording.attachment.gone };
  return { kind: 'failed', sentence: status === 413 ? wording.message.tooLarge : '' };
}

async function readEdited(lines: AsyncIterator<unknown, undefined>): Promise<Edited | null> {
  try {
    const { value: edited } = await lines.next();
    if (!isObject(edited) || !isObject(edited['data'])) return null;
    return {
      body: edited['data'],
      files: objects(edited, 'files').map((file) => ({
        name: text(file, 'name'),
        type: text(file, 'type'),
        content: text(file, 'content'),
      })),
    };
  } catch {
    return null;
  }
}

/** Reads JSON that the server offers. @throws when it cannot be had. */
export async function load(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

import { DiscordAPIError, HTTPError } from './rest.ts';
import { placesOf } from '../runtime/log.ts';

/** What may be written into a log about a failed request: codes and places, never texts, bodies or URLs (they hold tokens). */
export type Failure = {
  /** Discord's JSON error code, an HTTP status, or a system error's code ("ECONNREFUSED"). */
  readonly code: number | string;
  readonly status?: number;
  /** The fields that Discord refused in an invalid form body (50035), such as "data.components.0.content". */
  readonly fields?: readonly string[];
  /** The stack's places, for an error that is neither Discord's nor the network's: a bug. */
  readonly at?: readonly string[];
};

/** Reduces an error to what is safe to log. An error's message is left out: it may quote a person's question. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    const fields = 'errors' in error.rawError ? refusedFields(error.rawError.errors) : [];
    return { code: error.code, status: error.status, ...(fields.length > 0 ? { fields } : {}) };
  }
  if (error instanceof HTTPError) return { code: error.status, status: error.status };
  if (!(error instanceof Error)) return { code: typeof error };
  const code = systemCode(error) ?? (error.cause instanceof Error ? systemCode(error.cause) : undefined);
  if (code !== undefined) return { code };
  return { code: error.name, at: placesOf(error) };
}

function systemCode(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function refusedFields(errors: unknown, path = ''): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) =>
    key === '_errors' ? [path] : refusedFields(value, path === '' ? key : `${path}.${key}`),
  );
}

import { DiscordAPIError, HTTPError } from './rest.ts';
import { placesOf } from '../runtime/log.ts';

/** What may be logged about a failed request: codes and code locations, never texts, bodies or URLs, which contain tokens. */
export type Failure = {
  /** Discord's JSON error code, an HTTP status, or a system error's code ("ECONNREFUSED"). */
  readonly code: number | string;
  readonly status?: number;
  /** The fields that Discord refused in an invalid form body (50035), such as "data.components.0.content". */
  readonly fields?: readonly string[];
  /** Stack locations, for bugs: errors that come neither from Discord nor from the network. */
  readonly at?: readonly string[];
};

/** Reduces an error to what is safe to log. Leaves out its message, which may quote somebody's question. */
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

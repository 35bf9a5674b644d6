import { DatabaseError } from 'pg';

/**
 * SQLSTATE codes and classes of temporary failures (https://www.postgresql.org/docs/current/errcodes-appendix.html):
 * connection exceptions, authorization, resources (full disk, too many connections), operator intervention (shutting down,
 * starting up, statement timeout), system errors, lock timeouts, idle transactions, a read-only standby, no such
 * database.
 */
const AWAY = /^(?:08|28|53|57|58|55P03|25P03|25006|3D000)/;

/** Wrong user or password, no such database or schema, insufficient privilege, unsupported feature. */
const REFUSED = /^(?:28|3D|3F|42501|0A)/;

/** Network and system errors. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EACCES',
  'EMFILE',
]);

/** Messages of the package pg that have no code. */
const LOST =
  /^(?:Connection terminated|timeout (?:exceeded|expired)|Query read timeout|Client (?:has encountered a connection error|was closed))/;

/** More messages without a code: a missing or wrong password, a server without TLS. */
const NOT_AGREED = /^(?:SASL|The server does not support SSL)/;

/** TLS errors: the server's certificate isn't trusted. */
const DISTRUSTED = /CERT|^ERR_TLS|^UNABLE_TO_/;

/** Serialization failure and deadlock. */
const CONFLICT = new Set(['40001', '40P01']);

/** Whether PostgreSQL can't be reached or can't serve for now. */
export function isPostgresUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseError) return AWAY.test(error.code ?? '') || isPostgresConflict(error);
  if (!(error instanceof Error)) return false;
  return LOST.test(error.message) || UNREACHABLE.has(systemCode(error)) || isPostgresRefusal(error);
}

/** Whether PostgreSQL aborted a transaction that may succeed if it's retried. */
export function isPostgresConflict(error: unknown): boolean {
  return error instanceof DatabaseError && CONFLICT.has(error.code ?? '');
}

/** Whether PostgreSQL refuses this account or database, or lacks a needed feature. */
export function isPostgresRefusal(error: unknown): boolean {
  if (error instanceof DatabaseError) return REFUSED.test(error.code ?? '');
  return error instanceof Error && (NOT_AGREED.test(error.message) || DISTRUSTED.test(systemCode(error)));
}

function systemCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

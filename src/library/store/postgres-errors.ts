import { DatabaseError } from 'pg';

/**
 * SQLSTATE codes and classes that pass by themselves or with an administrator's help (https://www.postgresql.org/docs/current/errcodes-appendix.html):
 * connection exceptions, who may log in, resources (full disk, too many connections), an operator's intervention (shutting down,
 * starting up, statement timeout), failures of the system, a lock not given in time, a transaction idle for too long, a standby that
 * only reads, no such database.
 */
const AWAY = /^(?:08|28|53|57|58|55P03|25P03|25006|3D000)/;

/** No such account or a wrong password, no such database or schema, not allowed, not supported. */
const REFUSED = /^(?:28|3D|3F|42501|0A)/;

/** What the network or the system say when there is nobody to talk to. */
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

/** The package pg gives these no code. */
const LOST =
  /^(?:Connection terminated|timeout (?:exceeded|expired)|Query read timeout|Client (?:has encountered a connection error|was closed))/;

/** Neither these: a password is missing or wrong, or the server has no TLS. */
const NOT_AGREED = /^(?:SASL|The server does not support SSL)/;

/** Codes of TLS: the server's certificate is not to be trusted. */
const DISTRUSTED = /CERT|^ERR_TLS|^UNABLE_TO_/;

/** Serialization failure, deadlock: one of several transactions was given up for the others. */
const CONFLICT = new Set(['40001', '40P01']);

/** Whether PostgreSQL cannot be reached, or cannot serve for now. */
export function isPostgresUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseError) return AWAY.test(error.code ?? '') || isPostgresConflict(error);
  if (!(error instanceof Error)) return false;
  return LOST.test(error.message) || UNREACHABLE.has(systemCode(error)) || isPostgresRefusal(error);
}

/** Whether PostgreSQL gave up a transaction that may succeed when it is begun anew. */
export function isPostgresConflict(error: unknown): boolean {
  return error instanceof DatabaseError && CONFLICT.has(error.code ?? '');
}

/** Whether PostgreSQL answers, but not to this account, not for this database, or not with what a store needs. */
export function isPostgresRefusal(error: unknown): boolean {
  if (error instanceof DatabaseError) return REFUSED.test(error.code ?? '');
  return error instanceof Error && (NOT_AGREED.test(error.message) || DISTRUSTED.test(systemCode(error)));
}

function systemCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

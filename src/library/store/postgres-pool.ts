import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool } from 'pg';
import { isPostgresUnavailable } from './postgres-errors.ts';

/**
 * Lends a pool's connections, and drops those that have failed. The pool would keep a connection whose query timed out, and if the
 * network drops packets, each would let query after query time out until the system closes it, which takes a quarter of
 * an hour.
 */
export function lendingPool(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => new LentConnection(await pool.connect()),
    end: () => pool.end(),
  };
}

class LentConnection implements PostgresPoolClient {
  readonly #client: PostgresPoolClient;
  #failure: unknown;

  constructor(client: PostgresPoolClient) {
    this.#client = client;
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    text: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new TypeError('no cursors');
    return this.#run<R>(text, parameters);
  }

  async #run<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // A rollback on a failed connection would time out again.
    if (this.#failure !== undefined) throw this.#failure;
    try {
      return await this.#client.query<R>(text, parameters);
    } catch (error) {
      if (isPostgresUnavailable(error)) this.#failure = error;
      throw error;
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#failure !== undefined);
  }
}

import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool } from 'pg';
import { isPostgresUnavailable } from './postgres-errors.ts';

/**
 * Lends connections of a pool, and takes none back that has failed. The pool by itself keeps one whose query got no answer in time: where
 * a network swallows what is sent, each of them would let query after query wait in vain until the system gives it up, which takes a
 * quarter of an hour.
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
    // Rolling back what failed would wait as long again.
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

import { PostgresAdapter, PostgresDialect } from 'kysely';

/** Kysely's dialect, without its own lock around migrations: `migrate` holds one for as long as its transaction lasts. */
export class LockedDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new LockedAdapter();
  }
}

class LockedAdapter extends PostgresAdapter {
  // Given back in a transaction that has failed, Kysely's lock would hide why it failed.
  override acquireMigrationLock(): Promise<void> {
    return Promise.resolve();
  }

  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}

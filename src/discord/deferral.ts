import type { Edit, Edited } from './respond.ts';

/**
 * The second half of a response that was deferred. Discord knows no message to edit before it has the first half, whatever
 * the order in which the two are made.
 */
export type Deferral = {
  /** For `respond`. Resolves when the message is in its place, or cannot be put there; never rejects. */
  readonly edit: Edit;
  /** Says whether Discord took the first half, and whether it promised an edit. If it was not taken there is nothing to edit. */
  readonly acknowledge: (first: 'taken' | 'to be edited' | 'refused') => void;
  /** Settles with the edit where one is to be expected, or when Discord would no longer take it. */
  readonly done: Promise<void>;
};

/** An interaction's token can be used for 15 minutes (Discord's docs, "Responding to an Interaction"), in milliseconds. */
const TOKEN_LIFE_MS = 15 * 60_000;

/** @param deliver puts the message in its place; must not reject */
export function deferral(deliver: (message: Edited) => Promise<void>): Deferral {
  const first = Promise.withResolvers<boolean>();
  const done = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const finish = (): void => {
    clearTimeout(timer);
    done.resolve();
  };
  return {
    async edit(message) {
      if (await first.promise) await deliver(message);
      finish();
    },
    acknowledge(taken) {
      first.resolve(taken !== 'refused');
      if (taken === 'to be edited') timer = setTimeout(finish, TOKEN_LIFE_MS).unref();
      else finish();
    },
    done: done.promise,
  };
}

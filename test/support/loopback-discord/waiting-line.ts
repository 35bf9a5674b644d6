/** Things that come, and those who wait for them, first come first served. */
export type WaitingLine<T> = {
  readonly push: (value: T) => void;
  /** The next value; rejects when none comes in time. */
  readonly next: () => Promise<T>;
};

/** @param describe what to say about the situation when waiting was in vain */
export function waitingLine<T>(patienceMs: number, describe: () => string): WaitingLine<T> {
  const values: T[] = [];
  const { check, until } = watch(patienceMs, describe);
  let turn: Promise<unknown> = Promise.resolve();
  return {
    push(value) {
      values.push(value);
      check();
    },
    next() {
      const mine = turn.then(() => until(() => (values.length > 0 ? { value: values.shift() } : undefined)));
      turn = mine.catch(() => undefined);
      return mine.then(({ value }) => {
        if (value === undefined) throw new Error('nothing can be waited for that is undefined');
        return value;
      });
    },
  };
}

/** Waits until something can be found; it is looked for whenever `check` is called. */
export type Watch = {
  readonly check: () => void;
  readonly until: <T>(find: () => T | undefined) => Promise<T>;
};

export function watch(patienceMs: number, describe: () => string): Watch {
  const waiting = new Set<() => void>();
  return {
    check() {
      for (const look of waiting) look();
    },
    until<T>(find: () => T | undefined): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const give = (): void => {
        waiting.delete(look);
        reject(new Error(`waited ${patienceMs} ms in vain; ${describe()}`));
      };
      const timer = setTimeout(give, patienceMs);
      const look = (): void => {
        const value = find();
        if (value === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(value);
      };
      waiting.add(look);
      look();
      return promise;
    },
  };
}

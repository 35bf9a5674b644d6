/** Work that must finish before the process ends. */
export type InFlight = {
  /** Adds a piece of work until it settles. */
  readonly track: (work: Promise<unknown>) => void;
  readonly size: () => number;
  /** Waits up to `ms` milliseconds for all work, including work added meanwhile; resolves to whether it finished. */
  readonly drained: (ms: number) => Promise<boolean>;
};

export function inFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  const untilNone = async (): Promise<void> => {
    while (works.size > 0) {
      // Work may add more work, such as a deferred answer.
      // oxlint-disable-next-line no-await-in-loop
      await Promise.allSettled(works);
    }
  };
  return {
    track(work) {
      works.add(work);
      void Promise.allSettled([work]).then(() => works.delete(work));
    },
    size: () => works.size,
    drained: (ms) => within(untilNone(), ms),
  };
}

/** Whether work settles within some milliseconds. */
export async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), ms);
  const done = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}

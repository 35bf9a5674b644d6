/** Work that goes on and has to be waited for before the process ends. */
export type InFlight = {
  /** Counts a piece of work until it settles. */
  readonly track: (work: Promise<unknown>) => void;
  readonly size: () => number;
  /** Waits until nothing is left, what is begun meanwhile included, `ms` milliseconds at most; whether nothing was. */
  readonly drained: (ms: number) => Promise<boolean>;
};

export function inFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  const untilNone = async (): Promise<void> => {
    while (works.size > 0) {
      // What is being answered may leave deferred work behind.
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

/** Whether the work settled in time. */
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

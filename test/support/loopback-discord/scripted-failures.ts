/** A failure that the next matching request meets instead of, or on top of, its ordinary treatment. */
export type ScriptedFailure = {
  /** An HTTP status of 429 or from 500 up; `reset` breaks the connection off, `hang up` closes it properly. */
  readonly status: number | 'reset' | 'hang up';
  /** Which requests it is for, by path without version and query; every request by default. */
  readonly path?: RegExp;
  /** How many requests meet it; one by default. */
  readonly times?: number;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
  /** For 429: of the whole bot rather than of the route. */
  readonly global?: boolean;
  /** The request is carried out all the same, and only its answer is lost. */
  readonly applied?: boolean;
};

/** The failures in the order they were scripted. */
export type FailureScript = {
  readonly add: (failure: ScriptedFailure) => void;
  /** The failure that a request to this path meets now. */
  readonly take: (path: string) => ScriptedFailure | undefined;
  /** Failures that no request has met. */
  readonly pending: () => number;
};

export function failureScript(): FailureScript {
  const script: ScriptedFailure[] = [];
  return {
    add(failure) {
      for (let time = 0; time < (failure.times ?? 1); time += 1) script.push(failure);
    },
    take(path) {
      const index = script.findIndex((failure) => failure.path?.test(path) ?? true);
      return index === -1 ? undefined : script.splice(index, 1)[0];
    },
    pending: () => script.length,
  };
}

/** Headers and body of a scripted failure, as Discord sends them (topics/rate-limits.mdx). */
export function failureReply(
  failure: ScriptedFailure & { readonly status: number },
  now: number,
): { readonly headers: Readonly<Record<string, string>>; readonly json: unknown } {
  if (failure.status !== 429)
    return { headers: {}, json: { message: `${failure.status}: Internal Server Error`, code: 0 } };
  const retryAfter = failure.retryAfter ?? 0.05;
  const isGlobal = failure.global ?? false;
  return {
    headers: {
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': isGlobal ? 'global' : 'user',
      ...(isGlobal
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '5',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset': String(now / 1_000 + retryAfter),
            'X-RateLimit-Reset-After': String(retryAfter),
            'X-RateLimit-Bucket': 'loopback',
          }),
    },
    json: { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal },
  };
}

/** The outcome of an interaction. */
export type Outcome =
  | 'answered'
  | 'not_said'
  | 'notice'
  | 'choices'
  | 'modal'
  | 'deferred'
  | 'pong'
  /** There was nothing to send. */
  | 'ignored'
  /** A bug prevented a response. */
  | 'failed'
  /** Discord rejected the response, or it came too late. */
  | 'undelivered';

export type InteractionKind =
  | 'ping'
  | 'command'
  | 'component'
  | 'autocomplete'
  | 'modal'
  /** A mention, a direct message or a reply. */
  | 'message'
  /** The edit after a deferred response. */
  | 'edit'
  | 'other';

/** The outcome of adding an article to a library. */
export type IngestOutcome = 'added' | 'known' | 'full' | 'unreadable' | 'away' | 'failed';

/** Why the HTTP endpoint refused a request. */
export type Refusal =
  | 'implausible'
  | 'signature'
  | 'too_large'
  | 'broken_off'
  | 'not_json'
  | 'no_interaction';

/** The metrics. Labels never contain a person's text or an id, so the number of series is bounded. */
export type Metrics = {
  /** @param command its declared name, such as "article add"; others count as "other" */
  readonly interaction: (
    of: { readonly kind: InteractionKind; readonly command: string; readonly outcome: Outcome },
    seconds: number,
  ) => void;
  /** A failure that was reported to a person with a number. */
  readonly failure: () => void;
  readonly refusal: (why: Refusal) => void;
  /** The cache of loaded libraries. */
  readonly cache: {
    readonly hit: () => void;
    /** @param seconds loading time */
    readonly load: (seconds: number) => void;
    readonly evict: () => void;
    readonly holds: (now: { readonly libraries: number; readonly bytes: number }) => void;
  };
  readonly ingest: (outcome: IngestOutcome, seconds: number) => void;
  readonly store: (isThere: boolean) => void;
};

/** Discards all metrics. */
export const noMetrics: Metrics = {
  interaction: () => {},
  failure: () => {},
  refusal: () => {},
  cache: { hit: () => {}, load: () => {}, evict: () => {}, holds: () => {} },
  ingest: () => {},
  store: () => {},
};

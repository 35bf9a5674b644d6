/** What an interaction came to. */
export type Outcome =
  | 'answered'
  | 'not_said'
  | 'notice'
  | 'choices'
  | 'modal'
  | 'deferred'
  | 'pong'
  /** Nothing was to be sent. */
  | 'ignored'
  /** No response was made, by a fault of ours. */
  | 'failed'
  /** Discord did not take the response, or not in time. */
  | 'undelivered';

export type InteractionKind =
  | 'ping'
  | 'command'
  | 'component'
  | 'autocomplete'
  | 'modal'
  /** The later part of one that was deferred. */
  | 'edit'
  | 'other';

/** What was asked to be added to a library, and what came of it. */
export type IngestOutcome = 'added' | 'known' | 'full' | 'unreadable' | 'away' | 'failed';

/** Why the HTTP endpoint refused a request. */
export type Refusal =
  | 'implausible'
  | 'signature'
  | 'too_large'
  | 'broken_off'
  | 'not_json'
  | 'no_interaction';

/** What is counted. No value of a label is a person's text or an id: there are as many series as names in this file and commands. */
export type Metrics = {
  /** @param command as it is declared, "article add"; what is not declared is counted as "other" */
  readonly interaction: (
    of: { readonly kind: InteractionKind; readonly command: string; readonly outcome: Outcome },
    seconds: number,
  ) => void;
  /** A failure that a person was told a number of. */
  readonly failure: () => void;
  readonly refusal: (why: Refusal) => void;
  /** The cache of indexes of the libraries in use. */
  readonly cache: {
    readonly hit: () => void;
    /** @param seconds how long loading a library took */
    readonly load: (seconds: number) => void;
    readonly evict: () => void;
    readonly holds: (now: { readonly libraries: number; readonly bytes: number }) => void;
  };
  readonly ingest: (outcome: IngestOutcome, seconds: number) => void;
  readonly store: (isThere: boolean) => void;
};

/** Counts nothing. */
export const noMetrics: Metrics = {
  interaction: () => {},
  failure: () => {},
  refusal: () => {},
  cache: { hit: () => {}, load: () => {}, evict: () => {}, holds: () => {} },
  ingest: () => {},
  store: () => {},
};

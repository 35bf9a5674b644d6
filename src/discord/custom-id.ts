import { KEY_BYTES } from '../qa/knowledge.ts';

/** Refers to a quote: the article's key, its sentences from `first` on (-1: the title), and the highlighted words. */
export type QuoteReference = {
  readonly key: string;
  readonly first: number;
  readonly count: number;
  /** Offsets from the quote's start. */
  readonly highlight: { readonly start: number; readonly length: number } | null;
};

/** What a message shows. Any worker can render it, or the next page, from this alone. */
export type View =
  | {
      readonly show: 'quotes';
      readonly quotes: readonly QuoteReference[];
      readonly at: number;
      readonly answered: boolean;
      /** Whether more than one article was searched. */
      readonly pooled: boolean;
      /** Whether the surrounding passage is shown. */
      readonly around: boolean;
    }
  | { readonly show: 'passage' | 'quotations'; readonly key: string; readonly at: number }
  | { readonly show: 'brief'; readonly key: string };

/** What a button or form for managing the library does. `key`: the article's. */
export type LibraryStep =
  | { readonly step: 'list'; readonly at: number }
  | { readonly step: 'card' | 'ask to rename' | 'rename' | 'ask to remove' | 'remove'; readonly key: string }
  /** `add`: the article that the message links to. */
  | { readonly step: 'paste' | 'forget' | 'keep' | 'add' };

/** What a button does. `private`: its message is ephemeral. */
export type ButtonState =
  | { readonly act: 'library'; readonly private: boolean; readonly does: LibraryStep }
  /** Replace the message with a view, or send the view as a public message. */
  | { readonly act: 'show' | 'share'; readonly private: boolean; readonly view: View }
  /** Ask the message's question of the article that is chosen in its menu. `inPlace`: the answer replaces the message. */
  | { readonly act: 'choose'; readonly private: boolean; readonly inPlace: boolean }
  /** Ask the message's question again, of the article with this key (null: of all). */
  | { readonly act: 'ask'; readonly private: boolean; readonly key: string | null; readonly exact: boolean };

/** Discord's limit is 100 characters, which hold 75 bytes as base64url. */
const MOST_BYTES = 75;
const VERSION = 1;
const SHOWN = ['quotes', 'passage', 'quotations', 'brief'] as const;
/** Numbers used in place of a view's for 'ask', 'library' and 'choose'. */
const ASK = SHOWN.length;
const LIBRARY = ASK + 1;
const CHOOSE = LIBRARY + 1;
/** The index is stored in existing buttons, so only ever append. */
const STEPS = [
  'list',
  'card',
  'ask to rename',
  'rename',
  'ask to remove',
  'remove',
  'paste',
  'forget',
  'keep',
  'add',
] as const;
const CHECKSUM_BYTES = 2;

/** Encodes a button's state into at most 100 characters. Throws RangeError if it holds more quotes than `quotesThatFit` returns. */
export function encodeState(state: ButtonState): string {
  const bytes = [VERSION, flagsOf(state), ...contentBytes(state)];
  bytes.push(...checksum(bytes));
  if (bytes.length > MOST_BYTES)
    throw new RangeError(`a state of ${bytes.length} bytes does not fit a custom_id`);
  return Buffer.from(bytes).toString('base64url');
}

/** As many of the first quotes as fit into a custom_id. */
export function quotesThatFit(quotes: readonly QuoteReference[]): readonly QuoteReference[] {
  let fitting = quotes;
  const size = (): number =>
    2 +
    viewBytes({ show: 'quotes', quotes: fitting, at: 0, answered: true, pooled: false, around: false })
      .length +
    CHECKSUM_BYTES;
  while (fitting.length > 1 && size() > MOST_BYTES) fitting = fitting.slice(0, -1);
  return fitting;
}

/** The state that was encoded; undefined for anything that `encodeState` didn't produce. */
export function decodeState(customId: string): ButtonState | undefined {
  if (!/^[\w-]{6,100}$/.test(customId)) return undefined;
  const bytes = [...Buffer.from(customId, 'base64url')];
  const content = bytes.slice(0, -CHECKSUM_BYTES);
  if (checksum(content).some((byte, i) => byte !== bytes[content.length + i])) return undefined;
  const reader = new Reader(content);
  if (reader.byte() !== VERSION) return undefined;
  const flags = reader.byte();
  const state = readState(reader, flags);
  if (!state || reader.failed || !reader.atEnd) return undefined;
  // Accept the canonical encoding only: padding bits, overlong numbers or unused flags mean that it isn't ours.
  return encodeState(state) === customId ? state : undefined;
}

function flagsOf(state: ButtonState): number {
  const flags = [state.act === 'share', state.private, ...flagsOfContent(state)];
  const bits = flags.reduce((sum, isSet, i) => sum + (isSet ? 2 ** i : 0), 0);
  return bits + contentNumber(state) * 32;
}

/** The kind of content that follows. */
function contentNumber(state: ButtonState): number {
  if (state.act === 'ask') return ASK;
  if (state.act === 'choose') return CHOOSE;
  return state.act === 'library' ? LIBRARY : SHOWN.indexOf(state.view.show);
}

/** At most three: the bits above hold the kind of content. */
function flagsOfContent(state: ButtonState): boolean[] {
  if (state.act === 'ask') return [state.exact, state.key !== null];
  if (state.act === 'library') return [];
  if (state.act === 'choose') return [state.inPlace];
  const { view } = state;
  return view.show === 'quotes' ? [view.answered, view.around, view.pooled] : [];
}

function contentBytes(state: ButtonState): number[] {
  if (state.act === 'ask') return state.key === null ? [] : keyBytes(state.key);
  if (state.act === 'choose') return [];
  return state.act === 'library' ? stepBytes(state.does) : viewBytes(state.view);
}

function stepBytes(does: LibraryStep): number[] {
  const number = STEPS.indexOf(does.step);
  if ('key' in does) return [number, ...keyBytes(does.key)];
  return 'at' in does ? [number, ...varint(does.at)] : [number];
}

function viewBytes(view: View): number[] {
  if (view.show === 'brief') return keyBytes(view.key);
  if (view.show !== 'quotes') return [...keyBytes(view.key), ...varint(view.at)];
  const keys = [...new Set(view.quotes.map(({ key }) => key))];
  return [
    view.at,
    keys.length,
    ...keys.flatMap(keyBytes),
    view.quotes.length,
    ...view.quotes.flatMap(({ key, first, count, highlight }) => [
      keys.indexOf(key),
      ...varint(first + 1),
      ...varint(count),
      ...(highlight ? [...varint(highlight.start + 1), ...varint(highlight.length)] : [0]),
    ]),
  ];
}

function readState(reader: Reader, flags: number): ButtonState | undefined {
  const isPrivate = (flags & 2) !== 0;
  if (flags >> 5 === ASK) {
    const key = flags & 8 ? reader.key() : null;
    return { act: 'ask', private: isPrivate, key, exact: (flags & 4) !== 0 };
  }
  if (flags >> 5 === CHOOSE) return { act: 'choose', private: isPrivate, inPlace: (flags & 4) !== 0 };
  if (flags >> 5 === LIBRARY) {
    const does = readStep(reader);
    return does && { act: 'library', private: isPrivate, does };
  }
  const view = readView(reader, flags);
  return view && { act: flags & 1 ? 'share' : 'show', private: isPrivate, view };
}

function readStep(reader: Reader): LibraryStep | undefined {
  const step = STEPS[reader.byte()];
  if (step === undefined || step === 'paste' || step === 'forget' || step === 'keep' || step === 'add')
    return step && { step };
  return step === 'list' ? { step, at: reader.varint() } : { step, key: reader.key() };
}

function readView(reader: Reader, flags: number): View | undefined {
  const show = SHOWN[flags >> 5];
  if (show === undefined) return undefined;
  if (show === 'brief') return { show, key: reader.key() };
  if (show !== 'quotes') return { show, key: reader.key(), at: reader.varint() };
  const at = reader.byte();
  const keys = reader.list(() => reader.key());
  const quotes = reader.list(() => readReference(reader, keys));
  if (at >= quotes.length || reader.failed) return undefined;
  return {
    show,
    at,
    quotes,
    answered: (flags & 4) !== 0,
    around: (flags & 8) !== 0,
    pooled: (flags & 16) !== 0,
  };
}

function readReference(reader: Reader, keys: readonly string[]): QuoteReference {
  const key = keys[reader.byte()];
  if (key === undefined) reader.failed = true;
  const first = reader.varint() - 1;
  const count = reader.varint();
  const start = reader.varint() - 1;
  const highlight = start < 0 ? null : { start, length: reader.varint() };
  return { key: key ?? '', first, count, highlight };
}

function keyBytes(key: string): number[] {
  return [...Buffer.from(key, 'base64url').subarray(0, KEY_BYTES)];
}

/** Little-endian base 128, as in Protocol Buffers. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

/** Fletcher-16 checksum, so that a changed byte doesn't decode to another state. */
function checksum(bytes: readonly number[]): number[] {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 255;
    b = (b + a) % 255;
  }
  return [a, b];
}

/** Reads bytes in order. Reading past the end sets `failed` and returns zeros. */
class Reader {
  failed = false;
  readonly #bytes: readonly number[];
  #at = 0;

  constructor(bytes: readonly number[]) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) this.failed = true;
    return byte ?? 0;
  }

  varint(): number {
    let value = 0;
    for (let shift = 1; shift <= 128 ** 3; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
    this.failed = true;
    return 0;
  }

  key(): string {
    return Buffer.from(Array.from({ length: KEY_BYTES }, () => this.byte())).toString('base64url');
  }

  /** A count, then that many items. Stops at the end of the bytes if the count is too large. */
  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.byte(); left > 0 && !this.failed; left--) items.push(read());
    return items;
  }
}

import * as v from 'valibot';
import { type AskedLine, parseAskedLine } from './asked-line.ts';
import { type ButtonState, type QuoteReference, decodeState } from './custom-id.ts';
import { linksIn } from './message-content.ts';

/** Part of one of our messages: a block of text or a row of buttons. */
const part = v.object({
  content: v.optional(v.string(), ''),
  components: v.optional(v.array(v.object({ custom_id: v.optional(v.string()) })), []),
});
const container = v.object({ components: v.array(part) });

/** The components of a message, if it's one of ours; otherwise none. */
export const ownComponents = v.fallback(v.array(container), []);
type OwnComponents = v.InferOutput<typeof ownComponents>;

/** What one of our messages shows, read back from it, because nothing is stored. */
export type OwnMessage = {
  /** The custom_ids of its buttons. */
  readonly offered: readonly string[];
  /** The question that it repeats; null if there's none. */
  readonly asked: AskedLine | null;
  /** The links in its text. */
  readonly links: readonly string[];
};

/** Reads one of our messages. */
export function readOwnMessage(containers: OwnComponents): OwnMessage {
  const parts = containers.flatMap(({ components }) => components);
  return {
    offered: parts.flatMap((row) => row.components).flatMap(({ custom_id: id }) => id ?? []),
    asked: parts.flatMap(({ content }) => parseAskedLine(content) ?? [])[0] ?? null,
    links: parts.flatMap(({ content }) => linksIn(content)),
  };
}

/** The article that a message is about, and the quote that it shows, as far as its buttons tell. */
export function shownBy({ offered }: Pick<OwnMessage, 'offered'>): {
  readonly key: string | null;
  readonly quote: QuoteReference | null;
  /** Whether another version of the bot made the buttons. */
  readonly isOutdated: boolean;
} {
  const states = offered.flatMap((id) => decodeState(id) ?? []);
  const isOutdated = states.length < offered.length;
  const quote = quoteShown(states);
  if (quote) return { key: quote.key, quote, isOutdated };
  const keys = states.flatMap((state) => keyOf(state) ?? []);
  return { key: keys[0] ?? null, quote: null, isOutdated };
}

/** "Next" leads away from the quote that's shown; the other buttons lead to a view of the same one, and come after it. */
function quoteShown(states: readonly ButtonState[]): QuoteReference | null {
  const views = states.flatMap((state) =>
    (state.act === 'show' || state.act === 'share') && state.view.show === 'quotes' ? [state.view] : [],
  );
  const last = views.at(-1);
  if (!last) return null;
  const { length } = last.quotes;
  const at = length > 1 && views.length === 1 ? (last.at + length - 1) % length : last.at;
  return last.quotes[at] ?? null;
}

function keyOf(state: ButtonState): string | null {
  if (state.act === 'ask') return state.key;
  if (state.act === 'choose') return null;
  if (state.act === 'library') return 'key' in state.does ? state.does.key : null;
  return state.view.show === 'quotes' ? null : state.view.key;
}

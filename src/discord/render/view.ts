import type { Knowledge } from '../../qa/knowledge.ts';
import type { AskedLine } from '../asked-line.ts';
import type { ButtonState, LibraryStep, View } from '../custom-id.ts';
import type { Button } from '../layout.ts';
import { wording } from '../../wording.ts';

/** What views are rendered from. */
export type RenderContext = {
  readonly knowledge: Knowledge;
  /** Discord's ids of the registered commands, by name, if known. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** Whether people can also ask by a message. */
  readonly readsMessages: boolean;
  /** Whether the message's visibility is settled: it takes another one's place, or is a reply, which can't be private. */
  readonly isSettled: boolean;
  /** Whether the message is ephemeral, and can be shared. */
  readonly private: boolean;
  /** The question, which the reply repeats; null if there was none. */
  readonly asked: AskedLine | null;
  /** The key of the only article searched; null if all were. */
  readonly article: string | null;
};

/** A button that replaces the message with another view. */
export function showButton(label: string, view: View, context: RenderContext): Button {
  return { label, state: stateOf('show', view, context) };
}

/** Makes a button for a step of managing the library. `isDestructive`: it can't be undone. */
export type MakeButton = (says: string, does: LibraryStep, isDestructive?: true) => Button;

/** A view with several pages, counted from 0. */
export type PagedView = Extract<View, { readonly show: 'passage' | 'quotations' }>;

/** Buttons to the previous page and, labelled `next`, to the next one, where they exist. */
export function turningButtons(
  view: PagedView,
  pages: number,
  next: string,
  context: RenderContext,
): Button[] {
  const to = (label: string, at: number): Button[] =>
    at >= 0 && at < pages ? [showButton(label, { ...view, at }, context)] : [];
  return [...to(wording.buttons.previous, view.at - 1), ...to(next, view.at + 1)];
}

/** A button that shares a private message's view with everybody; none on a public message. */
export function shareButton(view: View, context: RenderContext): Button[] {
  return context.private ? [{ label: wording.buttons.share, state: stateOf('share', view, context) }] : [];
}

/** A button that shows the article from its beginning. */
export function readButton(key: string, context: RenderContext): Button {
  return showButton(wording.buttons.read, { show: 'passage', key, at: 0 }, context);
}

/** A button to search the exact spelling, or to go back to the corrected one; none if nothing was corrected or the question is cut. */
export function spellingButton({ asked, article, private: isPrivate }: RenderContext): Button[] {
  if (!asked?.whole || (!asked.exact && asked.corrections.length === 0)) return [];
  const label = asked.exact ? wording.buttons.correct : wording.buttons.exact;
  return [{ label, state: { act: 'ask', private: isPrivate, key: article, exact: !asked.exact } }];
}

/** A button that opens the article's page; none if it has no URL. */
export function sourceButton(url: string | undefined): Button[] {
  return url === undefined ? [] : [{ label: wording.buttons.source, url }];
}

function stateOf(act: 'show' | 'share', view: View, context: RenderContext): ButtonState {
  return { act, private: context.private, view };
}

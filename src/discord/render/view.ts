import type { Knowledge } from '../../qa/knowledge.ts';
import type { AskedLine } from '../asked-line.ts';
import type { ButtonState, LibraryStep, View } from '../custom-id.ts';
import type { Button } from '../layout.ts';
import { wording } from '../../wording.ts';

/** What a view is drawn from. */
export type RenderContext = {
  readonly knowledge: Knowledge;
  /** Discord's ids of the registered commands, by name, where known. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** The message is for one person alone, and can be shared. */
  readonly private: boolean;
  /** What was asked, to be repeated in the reply; null where nothing was. */
  readonly asked: AskedLine | null;
  /** The key of the article that was asked alone; null: all were. */
  readonly article: string | null;
};

/** A button that shows another view in the message's place. */
export function showButton(label: string, view: View, context: RenderContext): Button {
  return { label, state: stateOf('show', view, context) };
}

/** Makes a button that does a step with the library; `isGrave`: it cannot be undone. */
export type MakeButton = (says: string, does: LibraryStep, isGrave?: true) => Button;

/** A view that is one of several pages, counted from 0. */
export type PagedView = Extract<View, { readonly show: 'passage' | 'quotations' }>;

/** The buttons that turn to the page before and, labelled `next`, to the one after; none where there is no such page. */
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

/** The button that shows a private message's view to everybody; none on a message that everybody sees. */
export function shareButton(view: View, context: RenderContext): Button[] {
  return context.private ? [{ label: wording.buttons.share, state: stateOf('share', view, context) }] : [];
}

/** The button that refuses the corrections of a question, or takes them back; none where there are none, or no whole question. */
export function spellingButton({ asked, article, private: alone }: RenderContext): Button[] {
  if (!asked?.whole || (!asked.exact && asked.corrections.length === 0)) return [];
  const label = asked.exact ? wording.buttons.correct : wording.buttons.exact;
  return [{ label, state: { act: 'ask', private: alone, key: article, exact: !asked.exact } }];
}

/** The button that opens the article's page; none if it has none. */
export function sourceButton(url: string | undefined): Button[] {
  return url === undefined ? [] : [{ label: wording.buttons.source, url }];
}

function stateOf(act: 'show' | 'share', view: View, context: RenderContext): ButtonState {
  return { act, private: context.private, view };
}

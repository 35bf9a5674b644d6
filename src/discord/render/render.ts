import type { Reply } from '../../qa/reply.ts';
import { wording } from '../../wording.ts';
import { renderAskedLine, shortened } from '../asked-line.ts';
import type { View } from '../custom-id.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { renderBrief } from './brief-view.ts';
import { renderHelp } from './help-view.ts';
import { renderMetadata } from './metadata-view.ts';
import { renderPassage } from './passage-view.ts';
import { renderQuotations } from './quotations-view.ts';
import { drawQuotes, quotesView } from './quotes-view.ts';
import { type RenderContext, spellingButton } from './view.ts';

/** Renders a command's reply; undefined if its article is gone. */
export function renderReply(
  reply: Exclude<Reply, { show: 'notice' | 'choice' }>,
  context: RenderContext,
): Layout | undefined {
  if (reply.show === 'help') return renderHelp(context);
  if (reply.show === 'answer') {
    const asked = context.asked && shortened(context.asked, reply.answer.corrections);
    const view = quotesView(reply.answer, reply.pooled, context.knowledge);
    return view ? drawQuotes(view, { ...context, asked }) : nothingFound({ ...context, asked });
  }
  if (reply.show === 'metadata') return renderMetadata(reply, context);
  const key = context.knowledge.get(reply.article)?.key;
  if (key === undefined) return undefined;
  if (reply.show === 'brief') return renderBrief({ show: 'brief', key }, context);
  const at = reply.show === 'passage' ? reply.passage : 0;
  return renderView({ show: reply.show, key, at }, context);
}

/** Renders a button's view; undefined if what it shows is gone. */
export function renderView(view: View, context: RenderContext): Layout | undefined {
  switch (view.show) {
    case 'quotes':
      return drawQuotes(view, context);
    case 'passage':
      return renderPassage(view, context);
    case 'quotations':
      return renderQuotations(view, context);
    case 'brief':
      return renderBrief(view, context);
    default:
      return view satisfies never;
  }
}

function nothingFound(context: RenderContext): Layout {
  const blocks = [renderAskedLine(context.asked), `**${wording.answer.nothing}** ${wording.answer.tryOther}`];
  return { accent: ACCENT.nearest, blocks, buttons: spellingButton(context) };
}

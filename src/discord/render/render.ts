import type { Reply } from '../../qa/reply.ts';
import { wording } from '../../wording.ts';
import { drawAskedLine, shortened } from '../asked-line.ts';
import type { View } from '../custom-id.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { drawBrief } from './brief-view.ts';
import { drawHelp } from './help-view.ts';
import { drawPassage } from './passage-view.ts';
import { drawQuotations } from './quotations-view.ts';
import { drawQuotes, notSaid, quotesView } from './quotes-view.ts';
import { type Drawing, spellingButton } from './view.ts';

/** Draws what a command came to; undefined if what it shows is not there. */
export function drawReply(reply: Exclude<Reply, { show: 'notice' }>, drawing: Drawing): Layout | undefined {
  if (reply.show === 'help') return drawHelp(drawing);
  if (reply.show === 'answer') {
    const asked = drawing.asked && shortened(drawing.asked, reply.answer.corrections);
    const view = quotesView(reply.answer, reply.pooled, drawing.knowledge);
    return view ? drawQuotes(view, { ...drawing, asked }) : nothingNear(reply.pooled, { ...drawing, asked });
  }
  const key = drawing.knowledge.get(reply.article)?.key;
  if (key === undefined) return undefined;
  if (reply.show === 'brief') return drawBrief({ show: 'brief', key }, drawing);
  const at = reply.show === 'passage' ? reply.passage : 0;
  return drawView({ show: reply.show, key, at }, drawing);
}

/** Draws what a button stands for; undefined if what it shows is no longer there. */
export function drawView(view: View, drawing: Drawing): Layout | undefined {
  switch (view.show) {
    case 'quotes':
      return drawQuotes(view, drawing);
    case 'passage':
      return drawPassage(view, drawing);
    case 'quotations':
      return drawQuotations(view, drawing);
    case 'brief':
      return drawBrief(view, drawing);
    default:
      return view satisfies never;
  }
}

function nothingNear(pooled: boolean, drawing: Drawing): Layout {
  const blocks = [drawAskedLine(drawing.asked), `**${notSaid(pooled)}** ${wording.answer.noPassage}`];
  return { accent: ACCENT.nearest, blocks, buttons: spellingButton(drawing) };
}

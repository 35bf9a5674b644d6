import { sourceLink } from '../../qa/citation.ts';
import { isDamaged } from '../../qa/damaged-marks.ts';
import { passagesToRead } from '../../qa/passages-to-read.ts';
import { wording } from '../../wording.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { DAMAGED, citation, quotationBlock, sentenceEndsIn } from './lines.ts';
import { type RenderContext, type PagedView, shareButton, sourceButton, turningButtons } from './view.ts';

const LONGEST_PASSAGE = 3000;

/** An article, passage by passage. */
export function renderPassage(view: PagedView, context: RenderContext): Layout | undefined {
  const known = context.knowledge.byKey(view.key);
  if (!known) return undefined;
  const passages = passagesToRead(known.article);
  const passage = passages[view.at];
  if (!passage) return undefined;
  const { article } = known;
  const url = sourceLink(article, passage);
  return {
    accent: ACCENT.answer,
    blocks: [
      quotationBlock(article.text, passage, null, LONGEST_PASSAGE, sentenceEndsIn(known, passage)),
      [
        ...(isDamaged(known, passage) ? [DAMAGED] : []),
        citation(article, wording.passage(passage.paragraph), url),
      ].join('\n'),
    ],
    buttons: [
      ...turningButtons(view, passages.length, wording.buttons.nextPassage, context),
      ...shareButton(view, context),
      ...sourceButton(url),
    ],
  };
}

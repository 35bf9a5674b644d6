import { sourceLink } from '../../qa/citation.ts';
import { metadataOf } from '../../qa/metadata.ts';
import type { Reply } from '../../qa/reply.ts';
import { wording } from '../../wording.ts';
import { renderAskedLine } from '../asked-line.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { label } from './lines.ts';
import { dateOf } from './times.ts';
import { type RenderContext, readButton, sourceButton } from './view.ts';

const LONGEST_VALUE = 300;
const LONGEST_TITLE = 200;

/** Who wrote an article, when it was published, or where it's from; undefined if the article is gone. */
export function renderMetadata(
  { article: id, field }: Extract<Reply, { readonly show: 'metadata' }>,
  context: RenderContext,
): Layout | undefined {
  const { knowledge, asked } = context;
  const known = knowledge.get(id);
  if (!known) return undefined;
  const { article } = known;
  const stated = metadataOf(article.source, field);
  const shown = field === 'published' ? dateOf : (name: string): string => label(name, LONGEST_VALUE);
  return {
    accent: stated === undefined ? ACCENT.nearest : ACCENT.answer,
    blocks: [
      renderAskedLine(asked),
      stated === undefined ? wording.metadata.unknown[field] : wording.metadata[field](shown(stated)),
      `-# ${label(article.title, LONGEST_TITLE)}`,
    ],
    buttons: [readButton(known.key, context), ...sourceButton(sourceLink(article, { start: 0, end: 0 }))],
  };
}

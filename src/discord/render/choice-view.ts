import type { KnownArticle } from '../../qa/knowledge.ts';
import type { Reply } from '../../qa/reply.ts';
import { dayOf, wording } from '../../wording.ts';
import { renderAskedLine } from '../asked-line.ts';
import { ACCENT, type Layout, MOST_ENTRIES } from '../layout.ts';
import type { RenderContext } from './view.ts';

/** A menu of the articles that may be meant, newest first. Choosing one asks it the question above. */
export function renderChoice(
  { sentence, articles }: Extract<Reply, { readonly show: 'choice' }>,
  context: RenderContext,
): Layout {
  const { notice } = wording;
  const offered = context.knowledge.articlesIn(articles).toReversed();
  return {
    accent: ACCENT.notice,
    blocks: [
      renderAskedLine(context.asked),
      offered.length > MOST_ENTRIES ? `${sentence} ${notice.newestArticles(MOST_ENTRIES)}` : sentence,
    ],
    menu: {
      label: notice.chooseArticle,
      state: { act: 'choose', private: context.private, inPlace: context.private || context.isSettled },
      entries: offered.map(entryOf),
    },
    buttons: [],
  };
}

function entryOf({ key, article }: KnownArticle): { name: string; value: string; about: string } {
  const { publisher, published } = article.source;
  const about = [publisher, published && dayOf(published)].filter(Boolean).join(' · ');
  return { name: article.title.trim() === '' ? article.id : article.title, value: key, about };
}

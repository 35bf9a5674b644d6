import type { LibraryReply } from '../../../commands/article/subcommand.ts';
import type { ArticleLine } from '../../library/library.ts';
import { wording } from '../../wording.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { label } from './lines.ts';
import { dateOf, relativeTime } from './times.ts';
import type { MakeButton } from './view.ts';

/** Articles per page. */
const A_PAGE = 10;
const MEGABYTE = 1_000_000;

/** A page of a library's articles. `usedHere`: the id of the channel's article. */
export function renderArticleList(
  { lines, at, holding }: Extract<LibraryReply, { readonly show: 'list' }>,
  button: MakeButton,
  usedHere: string | undefined,
): Layout {
  const { library, buttons } = wording;
  const pages = Math.max(1, Math.ceil(lines.length / A_PAGE));
  const page = Math.min(at, pages - 1);
  const shown = lines.slice(page * A_PAGE, (page + 1) * A_PAGE);
  const { articles, bytes, limits } = holding;
  return {
    accent: ACCENT.answer,
    blocks: [
      `### ${library.title}`,
      shown.map((line) => lineOf(line, line.id === usedHere)).join('\n'),
      `-# ${library.holding(articles, limits.articles, megabytes(bytes), megabytes(limits.bytes))}${pages > 1 ? ` · ${library.page(page + 1, pages)}` : ''}`,
    ],
    buttons: [
      ...(page > 0 ? [button(buttons.previous, { step: 'list', at: page - 1 })] : []),
      ...(page + 1 < pages ? [button(buttons.nextPassage, { step: 'list', at: page + 1 })] : []),
    ],
  };
}

/** "- **Harbour reopens** · The Courier · 14 March 2026 · 2 days ago", with Discord timestamps. */
function lineOf({ title, publisher, published, addedAt }: ArticleLine, isUsedHere: boolean): string {
  const parts = [
    `**${label(title)}**`,
    ...(publisher === undefined ? [] : [label(publisher)]),
    ...(published === undefined ? [] : [dateOf(published)]),
    relativeTime(addedAt),
    ...(isUsedHere ? [wording.library.usedHere] : []),
  ];
  return `- ${parts.join(' · ')}`;
}

/** "8", "1.5", and "<0.1" for what would round to zero. */
function megabytes(bytes: number): string {
  const rounded = Math.round((bytes / MEGABYTE) * 10) / 10;
  return rounded === 0 && bytes > 0 ? '<0.1' : String(rounded);
}

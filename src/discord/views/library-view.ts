import type { LibraryReply } from '../../../commands/article/subcommand.ts';
import { sourceLink } from '../../answer/citation.ts';
import { type Span, slice } from '../../article/article.ts';
import type { ArticleLine } from '../../library/store/article-store.ts';
import { wording } from '../../wording.ts';
import type { LibraryStep } from '../custom-id.ts';
import { ACCENT, type Button, type Layout } from '../layout.ts';
import { label } from './lines.ts';

/** What is drawn as a message; forms are not. */
export type LibraryMessage = Exclude<
  LibraryReply,
  { readonly show: 'paste form' | 'rename form' | 'notice' }
>;

/** Articles on a page of the list. */
const A_PAGE = 10;
/** Most names or reasons in a line. */
const MOST_NAMED = 12;
/** Escaped words of an article or a person, in UTF-16 units. */
const LONGEST_TITLE = 200;
const LONGEST_NAME = 60;
const MEGABYTE = 1_000_000;

/** Draws what managing a library came to. `isPrivate`: the message is for one person alone. */
export function drawLibrary(reply: LibraryMessage, isPrivate: boolean, usedHere: string | undefined): Layout {
  const button = (words: string, does: LibraryStep, isGrave?: true): Button => ({
    label: words,
    state: { act: 'library', private: isPrivate, does },
    ...(isGrave ? { isGrave } : {}),
  });
  const { buttons, library } = wording;
  switch (reply.show) {
    case 'card':
      return drawCard(reply, button);
    case 'list':
      return drawList(reply, button, usedHere);
    case 'ask to remove': {
      const { key, article } = reply.known;
      return {
        accent: ACCENT.notice,
        blocks: [library.askToRemove, titleLine(article.title)],
        buttons: [
          button(buttons.reallyRemove, { step: 'remove', key }, true),
          button(buttons.keep, { step: 'card', key }),
        ],
      };
    }
    case 'ask to forget':
      return {
        accent: ACCENT.notice,
        blocks: [library.askToForget(reply.holding.articles)],
        buttons: [
          button(buttons.reallyForget, { step: 'forget' }, true),
          button(buttons.keepAll, { step: 'keep' }),
        ],
      };
    case 'file':
      return {
        accent: ACCENT.answer,
        blocks: [reply.sentence],
        buttons: [],
        file: { name: reply.name, type: 'application/json', content: reply.content },
      };
    case 'done':
      return {
        accent: ACCENT.answer,
        blocks: [reply.sentence, ...(reply.words === undefined ? [] : [titleLine(reply.words)])],
        buttons: [],
      };
    default:
      return reply satisfies never;
  }
}

type MakeButton = (words: string, does: LibraryStep, isGrave?: true) => Button;

/** What was understood of an article. */
function drawCard(
  { known, kept, holding, isNew }: Extract<LibraryMessage, { readonly show: 'card' }>,
  button: MakeButton,
): Layout {
  const { card } = wording;
  const { article, facts, sentences, key } = known;
  const { text, source, paragraphs } = article;
  const people = facts.entities.filter(({ kind }) => kind === 'person');
  const speakers = facts.quotations.map(({ speaker }) =>
    speaker ? words(text, speaker.name) : card.unknownSpeaker,
  );
  const reasons = [
    ...Object.entries(kept.setAside),
    ...countsOf(article.clutter.map(({ reason }) => reason)),
  ];
  const lines: readonly (readonly [string, string | undefined])[] = [
    [card.publisher, source.publisher && whole(source.publisher)],
    [card.author, source.author && whole(source.author)],
    [card.published, source.published && dateOf(source.published)],
    [card.length, card.paragraphs(paragraphs.length, sentences.length)],
    [card.people, listed(people.map(({ name }) => words(text, name)))],
    [card.quotations, counted(countsOf(speakers))],
    [card.setAside, counted(reasons)],
  ];
  const url = sourceLink(article, { start: 0, end: 0 });
  return {
    accent: ACCENT.answer,
    blocks: [
      ...(isNew ? [wording.library.added] : []),
      `### ${label(article.title, LONGEST_TITLE)}`,
      lines.map(([name, value]) => `**${name}**  ${value || card.unknown}`).join('\n'),
      `-# ${card.addedBy(`<@${kept.addedBy}>`, relativeTime(kept.addedAt))} · ${card.holding(holding.articles, holding.limits.articles)}`,
    ],
    buttons: [
      button(wording.buttons.rename, { step: 'ask to rename', key }),
      button(wording.buttons.remove, { step: 'ask to remove', key }),
      ...(url === undefined ? [] : [{ label: wording.buttons.source, url }]),
    ],
  };
}

function drawList(
  { lines, at, holding }: Extract<LibraryMessage, { readonly show: 'list' }>,
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

/** "- **Harbour reopens** · The Courier · 14 March 2026 · added 2 days ago", with marks of Discord's for the times. */
function lineOf({ title, publisher, published, addedAt }: ArticleLine, isUsedHere: boolean): string {
  const parts = [
    `**${whole(title)}**`,
    ...(publisher === undefined ? [] : [whole(publisher)]),
    ...(published === undefined ? [] : [dateOf(published)]),
    relativeTime(addedAt),
    ...(isUsedHere ? [wording.library.usedHere] : []),
  ];
  return `- ${parts.join(' · ')}`;
}

function titleLine(title: string): string {
  return `> ${label(title, LONGEST_TITLE)}`;
}

function whole(text: string): string {
  return label(text, LONGEST_NAME * 2);
}

function words(text: string, span: Span): string {
  const name = slice(text, span);
  return label(name, LONGEST_NAME);
}

/** A day is shown as it was given; a point in time in the reader's own zone. Discord, "Message Formatting: Timestamps". */
function dateOf(published: string): string {
  const at = Date.parse(published);
  return published.includes('T') && !Number.isNaN(at) ? `<t:${seconds(at)}:D>` : whole(published);
}

function relativeTime(at: string): string {
  return `<t:${seconds(Date.parse(at))}:R>`;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

function countsOf(kinds: readonly string[]): (readonly [string, number])[] {
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => [kind, length] as const);
}

/** How many there are, and of each kind: "5: navigation 3, byline 2". */
function counted(counts: readonly (readonly [string, number])[]): string {
  if (counts.length === 0) return wording.card.none;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const most = counts.toSorted(([, a], [, b]) => b - a);
  return `${total}: ${listed(most.map(([kind, count]) => `${kind} ${count}`))}`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return wording.card.none;
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown} ${wording.answer.more(more)}` : shown;
}

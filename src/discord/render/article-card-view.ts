import type { LibraryReply } from '../../../commands/article/subcommand.ts';
import { sourceLink } from '../../qa/citation.ts';
import { slice } from '../../text/article.ts';
import { tally } from '../../text/tally.ts';
import { listed, tallied, wording } from '../../wording.ts';
import { ACCENT, type Layout } from '../layout.ts';
import { label } from './lines.ts';
import { dateOf, relativeTime } from './times.ts';
import type { MakeButton } from './view.ts';

/** Longest texts of an article, escaped, in UTF-16 units. */
const LONGEST_TITLE = 200;
const LONGEST_NAME = 60;

/** An article's details, with buttons to manage it. */
export function renderArticleCard(
  { known, kept, holding, isNew }: Extract<LibraryReply, { readonly show: 'card' }>,
  button: MakeButton,
): Layout {
  const { card } = wording;
  const { article, facts, sentences, key } = known;
  const { text, source, paragraphs } = article;
  const people = facts.entities.filter(({ kind }) => kind === 'person');
  const speakers = facts.quotations.map(({ speaker }) =>
    speaker ? label(slice(text, speaker.name), LONGEST_NAME) : card.unknownSpeaker,
  );
  const reasons = sum(kept.boilerplate, tally(article.boilerplate.map(({ reason }) => reason)));
  const lines: readonly (readonly [string, string | undefined])[] = [
    [card.publisher, source.publisher && label(source.publisher)],
    [card.author, source.author && label(source.author)],
    [card.published, source.published && dateOf(source.published)],
    [card.length, card.paragraphs(paragraphs.length, sentences.length)],
    [card.people, listed(people.map(({ name }) => label(slice(text, name), LONGEST_NAME)))],
    [card.quotations, tallied(tally(speakers))],
    ...(Object.keys(reasons).length > 0 ? [[card.setAside, tallied(reasons)] as const] : []),
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

type Counts = Readonly<Record<string, number>>;

function sum(some: Counts, others: Counts): Counts {
  const kinds = new Set([...Object.keys(some), ...Object.keys(others)]);
  return Object.fromEntries([...kinds].map((kind) => [kind, (some[kind] ?? 0) + (others[kind] ?? 0)]));
}

import { Knowledge } from '../answer/knowledge.ts';
import { type ArticleInput, slice } from '../article/article.ts';
import { wording } from '../wording.ts';
import { paint, printableLine } from './terminal-text.ts';

/** Most names, speakers or reasons of a line of the card. */
const MOST_NAMED = 12;

/** What was understood of an article, for whoever adds it; with what its page's reader and ours set aside, by reason. */
export function articleCard(input: ArticleInput, setAside: readonly { readonly reason: string }[]): string {
  const { article, facts, sentences } = new Knowledge().add(input);
  const { publisher, author, published, url } = article.source;
  const people = facts.entities.filter(({ kind }) => kind === 'person');
  const speakers = facts.quotations.map(({ speaker }) =>
    speaker ? slice(article.text, speaker.name) : wording.card.unknownSpeaker,
  );
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['publisher', publisher],
    ['author', author],
    ['published', published],
    ['link', url],
    ['paragraphs', `${article.paragraphs.length} (sentences: ${sentences.length})`],
    ['people', listed(people.map(({ name }) => slice(article.text, name)))],
    ['quotations', counted(speakers)],
    ['set aside', counted([...setAside, ...article.clutter].map(({ reason }) => reason))],
  ];
  return [
    paint('bold', printableLine(article.title)),
    ...lines.map(
      ([label, value = wording.card.unknown]) =>
        `  ${label.padEnd('quotations'.length)}  ${printableLine(value)}`,
    ),
  ].join('\n');
}

/** How many there are, and of each kind: "5: navigation 3, byline 2". */
function counted(kinds: readonly string[]): string {
  if (kinds.length === 0) return wording.card.none;
  const counts = Map.groupBy(kinds, (kind) => kind);
  const byCount = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return `${kinds.length}: ${listed(byCount.map(([kind, { length }]) => `${kind} ${length}`))}`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return wording.card.none;
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown} ${wording.answer.more(more)}` : shown;
}

import { Knowledge } from '../qa/knowledge.ts';
import { type ArticleInput, slice } from '../text/article.ts';
import { tally } from '../text/tally.ts';
import { listed, tallied, wording } from '../wording.ts';
import { paint, printableLine } from './terminal-text.ts';

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
    ['quotations', tallied(tally(speakers))],
    ['set aside', tallied(tally([...setAside, ...article.boilerplate].map(({ reason }) => reason)))],
  ];
  return [
    paint('bold', printableLine(article.title)),
    ...lines.map(
      ([label, value = wording.card.unknown]) =>
        `  ${label.padEnd('quotations'.length)}  ${printableLine(value)}`,
    ),
  ].join('\n');
}

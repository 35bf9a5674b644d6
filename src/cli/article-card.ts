import { Knowledge } from '../qa/knowledge.ts';
import { type ArticleInput, slice } from '../text/article.ts';
import { tally } from '../text/tally.ts';
import { listed, tallied, terminalJobs, wording } from '../wording.ts';
import { paint, printableLine } from './terminal-text.ts';

/** What was extracted from an article, for the person who adds it. `boilerplate`: of its page, in addition to that of its text. */
export function articleCard(
  input: ArticleInput,
  boilerplate: readonly { readonly reason: string }[],
): string {
  const { article, facts, sentences } = new Knowledge().add(input);
  const { publisher, author, published, url } = article.source;
  const people = facts.entities.filter(({ kind }) => kind === 'person');
  const speakers = facts.quotations.map(({ speaker }) =>
    speaker ? slice(article.text, speaker.name) : wording.card.unknownSpeaker,
  );
  const { card } = terminalJobs;
  const leftOut = [...boilerplate, ...article.boilerplate].map(({ reason }) => reason);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [card.publisher, publisher],
    [card.author, author],
    [card.published, published],
    [card.link, url],
    [card.paragraphs, card.sentences(article.paragraphs.length, sentences.length)],
    [card.people, listed(people.map(({ name }) => slice(article.text, name)))],
    [card.quotations, tallied(tally(speakers))],
    ...(leftOut.length === 0 ? [] : [[card.leftOut, tallied(tally(leftOut))] as const]),
  ];
  return [
    paint('bold', printableLine(article.title)),
    ...lines.map(
      ([label, value = wording.card.unknown]) =>
        `  ${label.padEnd(card.quotations.length)}  ${printableLine(value)}`,
    ),
  ].join('\n');
}

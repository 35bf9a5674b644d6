import type { Attribution, Quote } from '../../answer/answer.ts';
import { TITLE } from '../../answer/quote.ts';
import { type Article, type Span, slice } from '../../article/article.ts';
import type { Cue, Speaker } from '../../facts/facts.ts';
import { wording } from '../../wording.ts';
import { escapeMarkdown } from '../escape.ts';
import { excerpt } from '../excerpt.ts';

/** Longest name, role and title in a line, escaped, in UTF-16 units. */
const LONGEST_NAME = 90;
const LONGEST_TITLE = 140;

/** Words of an article as a block quotation, cut to `budget` UTF-16 units where they are longer. */
export function quotationBlock(
  text: string,
  span: Span,
  highlight: Span | null,
  budget: number,
  sentenceEnds: readonly number[] = [],
): string {
  const part = excerpt(text, span, budget, highlight, sentenceEnds);
  const bold = highlight && {
    start: Math.max(0, highlight.start - part.start),
    end: Math.min(part.end, highlight.end) - part.start,
  };
  const words = escapeMarkdown(slice(text, part), bold && bold.start < bold.end ? bold : null);
  const quoted = `❝ ${part.before ? '… ' : ''}${words}${part.after ? ' …' : ''} ❞`;
  return `> ${quoted.replaceAll('\n', '\n> ')}`;
}

/** A few words of an article in a line: on one line, escaped, cut to `longest`. */
export function inline(text: string, span: Span, longest = LONGEST_NAME): string {
  const part = excerpt(text, span, longest);
  return escapeMarkdown(slice(text, part).replace(/\s+/g, ' ')) + (part.after ? ' …' : '');
}

/** Who says so, as the article attributes it: "claims: Kassim-Jomart Tokayev, “Kazakhstan’s President”". */
export function speakerLine(text: string, { speaker, cue, reporters }: Attribution): string {
  const parts = speaker ? [`${cueLabel(text, cue)}: ${speakerName(text, speaker)}`] : [wording.by.unknown];
  for (const reporter of reporters) parts.push(`${wording.by.accordingTo} ${speakerName(text, reporter)}`);
  return `-# ${parts.join(' · ')}`;
}

/** A speaker's name with the first role that the article gives. */
export function speakerName(text: string, { name, entity }: Speaker): string {
  const role = entity?.roles[0];
  return inline(text, name) + (role ? `, “${inline(text, role)}”` : '');
}

/** Where a quote stands: "¶5, sentence 2 · title", linked to the page where there is one. */
export function citationLine(article: Article, quote: Quote, url: string | undefined): string {
  const place = quote.first === TITLE ? wording.title : wording.place(quote.paragraph, quote.sentence);
  return citation(article, place, url);
}

/** A place in an article with its title: small, linked to the page where there is one. */
export function citation({ title }: Article, place: string, url: string | undefined): string {
  const words = `${place} · ${inline(title, { start: 0, end: title.length }, LONGEST_TITLE)}`;
  return `-# ${url === undefined ? words : `[${words} ↗](${url})`}`;
}

function cueLabel(text: string, cue: Cue | null): string {
  if (cue?.stance === 'neutral' && /^according to$/i.test(slice(text, cue))) return wording.by.accordingTo;
  return wording.by[cue?.stance ?? 'neutral'];
}

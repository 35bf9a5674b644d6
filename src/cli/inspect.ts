import { Knowledge } from '../qa/knowledge.ts';
import type { ArticleInput, Span } from '../text/article.ts';
import type { Entity, Quotation } from '../nlp/annotations.ts';
import { QUESTION_WORDS } from '../nlp/annotations.ts';
import type { KnownArticle } from '../qa/knowledge.ts';
import { wording } from '../wording.ts';
import { printable, printableLine } from './terminal-text.ts';

/** Everything that Verbatim knows about an article, as Markdown for maintainers, safe to print. */
export function inspectArticle(input: ArticleInput): string {
  const known = new Knowledge().add(input);
  const sections = [
    header(known),
    section('Paragraphs and sentences', sentences(known)),
    section('Boilerplate', boilerplate(known)),
    section('People, organisations, places', entities(known)),
    section('Dates', dates(known)),
    section('Quantities', quantities(known)),
    section('Quotations', quotations(known)),
    section('Damaged quotation marks', damage(known)),
    section('Main event', event(known)),
  ];
  // Escaped as a whole, so that no line is forgotten.
  return printable(sections.join('\n\n'));
}

function header({ article, key, sentences: all }: KnownArticle): string {
  const { publisher, url, author, published } = article.source;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['id', article.id],
    ['key', key],
    ['publisher', publisher],
    ['url', url],
    ['author', author],
    ['published', published],
    ['characters', String(article.text.length)],
    ['paragraphs', String(article.paragraphs.length)],
    ['sentences', String(all.length)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `- ${name}: ${printableLine(value)}`,
  );
  return [`# ${printableLine(article.title)}`, '', ...lines].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, '', ...(lines.length > 0 ? lines : ['None.'])].join('\n');
}

function sentences({ article }: KnownArticle): string[] {
  return article.paragraphs.flatMap(({ number, sentences: inside }) => [
    `**¶${number}**`,
    '',
    ...inside.map((sentence) => `${sentence.sentence}. ${words(article.text, sentence)}`),
    '',
  ]);
}

function boilerplate({ article }: KnownArticle): string[] {
  return article.boilerplate.map((span) => `- ${words(article.text, span)} (${span.reason})`);
}

function entities({ article: { text }, facts }: KnownArticle): string[] {
  return facts.entities.map((entity) => {
    const roles = entity.roles.map((role) => `“${words(text, role)}”`);
    const forms = [...new Set(entity.mentions.map((mention) => words(text, mention)))];
    const notes = [
      ...(roles.length > 0 ? [`role: ${roles.join(', ')}`] : []),
      ...(entity.aliases.length > 0 ? [`also: ${entity.aliases.join(', ')}`] : []),
      `named ${entity.mentions.length}×: ${forms.join(', ')}`,
    ];
    return `- ${entity.kind}: **${words(text, entity.name)}** (${notes.join('; ')})`;
  });
}

function dates({ article: { text }, facts }: KnownArticle): string[] {
  return facts.dates.map((date) => `- ${words(text, date)}${date.resolved ? ` = ${date.resolved}` : ''}`);
}

function quantities({ article: { text }, facts }: KnownArticle): string[] {
  return facts.quantities.map((quantity) =>
    quantity.value === undefined
      ? `- ${words(text, quantity)}`
      : `- ${words(text, quantity)} = ${quantity.value}`,
  );
}

function quotations(known: KnownArticle): string[] {
  const { article, facts } = known;
  return facts.quotations.map((quotation) => {
    const sentence = known.sentences.find(({ end }) => end > quotation.start);
    const place = sentence ? wording.place(sentence.paragraph, sentence.sentence) : '';
    return `- ${quotation.kind}, ${place}: “${words(article.text, quotation)}”\n  ${saidBy(article.text, quotation)}`;
  });
}

function saidBy(text: string, { speaker, cue, reporters }: Quotation): string {
  const who = speaker ? `${words(text, speaker)}${named(text, speaker.name, speaker.entity)}` : 'unknown';
  const how = cue ? `cue “${words(text, cue)}” (${cue.stance})` : 'no cue';
  const chain = reporters.map((reporter) => `, ${wording.by.accordingTo(words(text, reporter.name), null)}`);
  return `speaker: ${who}; ${how}${chain.join('')}`;
}

function named(text: string, name: Span, entity: Entity | undefined): string {
  return entity ? ` = ${words(text, name)}` : '';
}

function damage({ article: { text }, facts }: KnownArticle): string[] {
  return facts.damage.map((span) => `- at ${span.start}–${span.end}, “${words(text, span)}”: ${span.reason}`);
}

function event({ article, facts }: KnownArticle): string[] {
  return QUESTION_WORDS.map((word) => {
    const spans = facts.event[word].map((span) =>
      span.title ? `${words(article.title, span)} (headline)` : words(article.text, span),
    );
    return `- ${word}: ${spans.length > 0 ? spans.join(' | ') : 'the article does not say'}`;
  });
}

/** A span's text on one line. */
function words(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

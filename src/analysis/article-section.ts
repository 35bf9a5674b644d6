import type { Article, BoilerplateSpan, Paragraph, Sentence } from '../text/article.ts';
import { sentencesOf } from '../text/parse-article.ts';
import type { SectionReader } from './section-reader.ts';
import type { SectionWriter } from './section-writer.ts';
import { SpanReader } from './span-reader.ts';
import { SpanWriter } from './span-writer.ts';

/** What reading an article's text came to, without the text. */
export type ArticleParts = Pick<Article, 'paragraphs' | 'boilerplate'> & {
  readonly sentences: readonly Sentence[];
};

/** Writes where an article's paragraphs, sentences and boilerplate stand. */
export function writeArticle(
  writer: SectionWriter,
  { paragraphs, boilerplate }: Pick<Article, 'paragraphs' | 'boilerplate'>,
): void {
  const spans = new SpanWriter(writer);
  writer.list(paragraphs, (paragraph) => {
    writer.number(paragraph.number);
    spans.write(paragraph);
    writer.list(paragraph.sentences, (sentence) => spans.write(sentence));
  });
  writer.list(boilerplate, (each) => {
    spans.write(each);
    writer.string(each.reason);
  });
}

/** Reads what `writeArticle` wrote of a text of some length. */
export function readArticleParts(reader: SectionReader, length: number): ArticleParts {
  const spans = new SpanReader(reader, length);
  const paragraphs = reader.list((): Paragraph => {
    const number = reader.number();
    const span = spans.next();
    let sentence = 0;
    const sentences = reader.list((): Sentence => ({
      ...spans.next(),
      paragraph: number,
      sentence: ++sentence,
    }));
    return { ...span, number, sentences };
  });
  const boilerplate = reader.list((): BoilerplateSpan => ({ ...spans.next(), reason: reader.string() }));
  return { paragraphs, boilerplate, sentences: sentencesOf({ paragraphs }) };
}

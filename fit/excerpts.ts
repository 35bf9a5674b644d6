import { type ArticleInput, type Span, articleId, contains } from '../src/text/article.ts';
import { type LabelledQuestion, sourceOf } from './labelled-questions.ts';

/** Paragraphs of an excerpt: with about a thousand words it is as long as a news article. */
const PARAGRAPHS = 8;
const BETWEEN = '\n\n';

/** The same questions, each about the excerpt of its article that holds the answer. */
export function excerptQuestions(questions: readonly LabelledQuestion[]): LabelledQuestion[] {
  const excerpts = new Map<ArticleInput, readonly (Span & { readonly article: ArticleInput })[]>();
  return questions.flatMap((question) => {
    const { article, paragraph, isHit } = question;
    const cut = excerpts.get(article) ?? excerptsOf(article);
    excerpts.set(article, cut);
    const excerpt = cut.find((span) => contains(span, paragraph));
    if (!excerpt) return [];
    const inArticle = ({ start, end }: Span): Span => ({
      start: start + excerpt.start,
      end: end + excerpt.start,
    });
    return [
      {
        ...question,
        article: excerpt.article,
        paragraph: { start: paragraph.start - excerpt.start, end: paragraph.end - excerpt.start },
        isHit: (sentence) => isHit(inArticle(sentence)),
      },
    ];
  });
}

/** An article cut into excerpts, each with its place in it. */
function excerptsOf(article: ArticleInput): (Span & { readonly article: ArticleInput })[] {
  const found: (Span & { readonly article: ArticleInput })[] = [];
  const paragraphs = article.text.split(BETWEEN);
  let start = 0;
  for (let i = 0; i < paragraphs.length; i += PARAGRAPHS) {
    const text = paragraphs.slice(i, i + PARAGRAPHS).join(BETWEEN);
    const id = articleId(`${sourceOf(article)}/${found.length}`);
    found.push({ start, end: start + text.length, article: { ...article, id, text } });
    start += text.length + BETWEEN.length;
  }
  return found;
}

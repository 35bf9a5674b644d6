import type { Article, Paragraph, Span } from './article.ts';

/** What `/read` shows at once: whole sentences of one paragraph. */
export type Passage = Span & { readonly paragraph: number };

/**
 * Splits an article into passages of at most `longest` UTF-16 units: one per paragraph, and long paragraphs between
 * sentences. A sentence longer than that stays whole.
 */
export function passagesOf(article: Article, longest: number): Passage[] {
  return article.paragraphs.flatMap((paragraph) => passagesIn(paragraph, longest));
}

function passagesIn(paragraph: Paragraph, longest: number): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const { start, end } of paragraph.sentences) {
    if (open && end - open.start <= longest) {
      open = { ...open, end };
    } else {
      if (open) passages.push(open);
      open = { start, end, paragraph: paragraph.number };
    }
  }
  if (open) passages.push(open);
  return passages;
}

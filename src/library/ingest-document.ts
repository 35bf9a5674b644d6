import { isTitle } from '../text/article.ts';
import type { Ingestor, IngestResult } from '../ingest/ingestor.ts';
import type { Document } from './library.ts';
import { parseLink } from '../ingest/fetch/link.ts';

/** Longest title made from an article's first words, in UTF-16 units. */
const LONGEST_TITLE = 100;

/** Ingests a document, under the title that the person gave, if any. Never rejects. */
export async function ingestDocument(document: Document, ingestor: Ingestor): Promise<IngestResult> {
  switch (document.from) {
    case 'text': {
      const { title, text, link } = document;
      // The link is for readers to follow and isn't fetched.
      const checked = link === undefined ? undefined : parseLink(link, () => true);
      if (checked && !checked.ok) return checked;
      const source = checked ? { url: checked.url.href } : {};
      return ingestor.ingestText({ title: isTitle(title) ? title : firstWords(text), text, source });
    }
    case 'link':
      return entitled(await ingestor.ingestLink(document.link), document.title, ingestor);
    case 'file':
      return entitled(await ingestor.ingestFile(document.file), document.title, ingestor);
    default:
      return document satisfies never;
  }
}

/** The ingested article under the given title, its own, or its first words. */
async function entitled(
  ingested: IngestResult,
  title: string | undefined,
  ingestor: Ingestor,
): Promise<IngestResult> {
  if (!ingested.ok) return ingested;
  const { extracted } = ingested;
  const meant =
    [title, extracted.title].map((each) => each?.trim()).find(isTitle) ?? firstWords(extracted.text);
  if (meant === extracted.title) return ingested;
  // An analysis depends on the title too.
  const again = await ingestor.ingestText({ title: meant, source: extracted.source, text: extracted.text });
  return again.ok
    ? { ok: true, extracted: { ...again.extracted, boilerplate: extracted.boilerplate } }
    : again;
}

function firstWords(text: string): string {
  const line = text.split('\n').find(isTitle)?.trim() ?? text.trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line
    .slice(0, LONGEST_TITLE)
    .replace(/\s+\S*$/, '')
    .toWellFormed()} …`;
}

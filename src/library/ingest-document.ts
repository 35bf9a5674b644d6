import { isTitle } from '../text/title.ts';
import type { Ingestor, IngestResult } from '../ingest/ingestor.ts';
import type { Document } from './library.ts';
import { parseLink } from '../ingest/fetch/link.ts';

/** Longest title made of an article's first words, in UTF-16 units. */
const LONGEST_TITLE = 100;

/** Reads what somebody wants to be added, under the title that they give it, if they do. Never rejects. */
export async function ingestDocument(document: Document, ingestor: Ingestor): Promise<IngestResult> {
  switch (document.from) {
    case 'text': {
      const { title, text, link } = document;
      // Where the article is, a reader follows; it is not fetched.
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

/** What was read, under another title, or under its first words if it has none. */
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
  // What an article says depends on its headline too, so it is read anew.
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

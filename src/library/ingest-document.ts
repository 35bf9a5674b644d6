import { isTitle } from '../text/article.ts';
import type { Intake, Taken } from '../ingest/ingestor.ts';
import type { Document } from './library.ts';
import { readLink } from '../ingest/fetch/link.ts';

/** Longest title made of an article's first words, in UTF-16 units. */
const LONGEST_TITLE = 100;

/** Reads what somebody wants to be added, under the title that they give it, if they do. Never rejects. */
export async function takeDocument(document: Document, intake: Intake): Promise<Taken> {
  switch (document.from) {
    case 'text': {
      const { title, text, link } = document;
      // Where the article is, a reader follows; it is not fetched.
      const checked = link === undefined ? undefined : readLink(link, () => true);
      if (checked && !checked.ok) return checked;
      const source = checked ? { url: checked.url.href } : {};
      return intake.takeText({ title: isTitle(title) ? title : firstWords(text), text, source });
    }
    case 'link':
      return entitled(await intake.takeLink(document.link), document.title, intake);
    case 'file':
      return entitled(await intake.takeFile(document.file), document.title, intake);
    default:
      return document satisfies never;
  }
}

/** What was read, under another title, or under its first words if it has none. */
async function entitled(taken: Taken, title: string | undefined, intake: Intake): Promise<Taken> {
  if (!taken.ok) return taken;
  const { read } = taken;
  const meant = [title, read.title].map((each) => each?.trim()).find(isTitle) ?? firstWords(read.text);
  if (meant === read.title) return taken;
  // What an article says depends on its headline too, so it is read anew.
  const again = await intake.takeText({ title: meant, source: read.source, text: read.text });
  return again.ok ? { ok: true, read: { ...again.read, setAside: read.setAside } } : again;
}

function firstWords(text: string): string {
  const line = text.split('\n').find(isTitle)?.trim() ?? text.trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line
    .slice(0, LONGEST_TITLE)
    .replace(/\s+\S*$/, '')
    .toWellFormed()} …`;
}

import { checkRead, readBytes } from './read-bytes.ts';
import { type Given, type Reading, type TextOfArticle, type WriteReading } from './reading.ts';

/** Reads what somebody gives as an article, with `write` for what a library keeps of it. What goes wrong in the libraries is thrown. */
export async function readGiven(given: Given, write: WriteReading): Promise<Reading> {
  const text = 'bytes' in given ? await readBytes(given) : checkRead({ ...asKept(given), setAside: [] });
  if (!text.ok) return text;
  const { setAside } = text.read;
  const kept = asKept(text.read);
  return { ok: true, read: { ...kept, setAside, reading: write(kept) } };
}

/**
 * The text as it is kept, and quoted ever after: half surrogates, which UTF-8 cannot hold, and NUL, which databases do not take, give way
 * to the replacement character, as the HTML Standard has it.
 */
function asKept({ title, source, text }: TextOfArticle): TextOfArticle {
  const parts = Object.entries(source).map(([name, value]) => [name, clean(value)] as const);
  return { title: clean(title), source: Object.fromEntries(parts), text: clean(text) };
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

import { getDocumentProxy } from 'unpdf';
import { parseAuthors } from '../html/authors.ts';
import { asLine } from '../html/words.ts';
import { isJunkTitle } from '../junk-title.ts';
import { type PdfLine, linesOfPage, paragraphsOf } from './pdf-lines.ts';
import { type TextExtraction, failed, LONGEST_TEXT } from './extraction.ts';

/** Longest PDF, in pages; a long read of 20,000 words has about 60. */
const MOST_PAGES = 300;

/** Extracts a PDF's text, title and author. Ignores images and scripts. */
export async function extractPdf(bytes: Uint8Array): Promise<TextExtraction> {
  let pdf;
  try {
    // pdf.js rejects Buffers and takes ownership of the array.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
      verbosity: 0,
    });
  } catch (error) {
    return failed(error instanceof Error && error.name === 'PasswordException' ? 'locked_pdf' : 'broken_pdf');
  }
  try {
    if (pdf.numPages > MOST_PAGES) return failed('too_many_pages');
    const pages: PdfLine[][] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      // One after the other, so that only one page is in memory.
      // oxlint-disable-next-line no-await-in-loop
      const page = await pdf.getPage(number);
      // oxlint-disable-next-line no-await-in-loop
      const { items } = await page.getTextContent();
      const lines = linesOfPage(items.flatMap((item) => ('str' in item ? [item] : [])));
      page.cleanup();
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (length > LONGEST_TEXT) return failed('too_long');
      pages.push(lines);
    }
    if (length === 0) return failed('scanned_pdf');
    const { title: given, author: by } = await namesOf(pdf);
    const { heading, paragraphs, boilerplate } = paragraphsOf(pages);
    const title = given ?? heading ?? '';
    const author = by === undefined ? undefined : parseAuthors([by]);
    return {
      ok: true,
      extracted: {
        title,
        source: author === undefined ? {} : { author },
        text: (paragraphs[0] === title ? paragraphs.slice(1) : paragraphs).join('\n\n'),
        boilerplate,
      },
    };
  } catch {
    return failed('broken_pdf');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function namesOf(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<{ title?: string; author?: string }> {
  const { info } = await pdf.getMetadata();
  const given = (key: string): string => {
    // pdf.js types the dictionary as an empty object.
    const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? asLine(value) : '';
  };
  const title = given('Title');
  const author = given('Author');
  return {
    ...(title === '' || isJunkTitle(title) ? {} : { title }),
    ...(author === '' ? {} : { author }),
  };
}

import { deflateSync } from 'node:zlib';

/** One line of a page: its letters' size, where it begins (points from the left and from the lower edge), and its words in ASCII. */
export type Line = {
  readonly size?: number;
  readonly x?: number;
  readonly y: number;
  readonly words: string;
};

/** A PDF of pages of lines, with a title and an author if there are any: the smallest that an extractor takes. */
export function pdfFile(
  pages: readonly (readonly Line[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const contents = pages.map((lines) => stream(lines.map(drawn).join('\n')));
  return fileOf(contents, info);
}

/** A PDF of some kilobytes whose only page is said in `length` bytes: packed, and packed again. */
export function pdfBomb(length: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(length, ' '))).toString('hex');
  return fileOf([stream(packed, '/Filter [/ASCIIHexDecode /FlateDecode /FlateDecode]')], {});
}

function drawn({ size = 10, x = 60, y, words }: Line): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`;
}

function fileOf(pages: readonly string[], info: Readonly<Record<string, string>>): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      content,
    ]),
    `<< ${entries.join(' ')} >>`,
  ];
  return assemble(objects);
}

function stream(content: string, filter = ''): string {
  return `<< /Length ${content.length} ${filter} >>
stream
${content}
endstream`;
}

function escaped(words: string): string {
  return words.replaceAll(/[\\()]/g, String.raw`\$&`);
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}

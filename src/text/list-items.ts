/** A marker that numbers an item: "1.", "1)", "1.)", "a.", "• 9.", "⁃10.". */
const MARKER = /(?<=^|\s)(?:([•⁃])\s?)?(?:(\p{N}{1,3})|([a-z]))(\.\)|[.)])\s/gu;

type Marker = { readonly at: number; readonly style: string; readonly ordinal: number };

/**
 * Offsets at which a further item of a running list starts, for a text that begins with a list marker:
 * "1. Bread 2. Milk" → [9]. Only markers of the first one's style that count on from it are believed.
 */
export function listItemStarts(text: string): number[] {
  const starts: number[] = [];
  let last: Marker | undefined;
  for (const match of text.matchAll(MARKER)) {
    const marker = read(match);
    if (last === undefined) {
      if (text.slice(0, marker.at).trim() !== '') return [];
    } else if (marker.style !== last.style || marker.ordinal !== last.ordinal + 1) {
      continue;
    } else {
      starts.push(marker.at);
    }
    last = marker;
  }
  return starts;
}

function read(match: RegExpExecArray): Marker {
  const [, bullet = '', digits, letter = '', close = ''] = match;
  const ordinal = digits === undefined ? letter.charCodeAt(0) - 96 : Number(digits);
  return {
    at: match.index,
    style: `${bullet}${digits === undefined ? 'a' : '1'}${close}`,
    ordinal,
  };
}

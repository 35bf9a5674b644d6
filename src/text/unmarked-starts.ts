/** A photographer or an agency named after a caption: "The quay at dawn Photo: Ann Lee". */
const CREDIT =
  /(?<=[\p{L}\p{N}.)"'”’] )(?:(?:File )?(?:Photo|Photograph|Image|Picture)(?: credit)?|Credit): (?=\p{Lu})/gu;
/** The report's date before its first sentence: "Friday, March 13, 2026 The quay …". */
const DATE_LINE = /^\s*\p{Lu}\p{Ll}{2,5}day, \p{Lu}\p{Ll}{2,8} \p{N}{1,2}, \p{N}{4} (?=\p{Lu}\p{Ll}* )/u;
/**
 * A word that only opens a sentence, with its capital, after a caption or a heading that no mark ends: "The quay at
 * dawn But the boats …". Two words in lower case after it tell it from a title; "Li He said" is a name.
 */
const OPENING_WORD =
  /(?<=[\p{L}\p{N}]{2} |\p{L}\) )(?:As|At|But|The|There|They|This|When|While) (?=\p{Ll}+ \p{Ll})|(?<= \p{Ll}{1,20} |\p{L}\) )(?:He|It|She) (?=\p{Ll}+ \p{Ll})/gu;
/** The same for an opening phrase and its comma: "Ann Lee, the mayor In the second round, …". */
const OPENING_PHRASE =
  /(?<=[\p{L}\p{N}]{2} |\p{L}\) )(?:After|During|In|On) (?=(?:the|a|an|his|her|its|their) (?:[\p{L}\p{N}’'-]+ ){0,6}\p{Ll}+,)/gu;

/** A marker that numbers an item: "1.", "1)", "1.)", "a.", "• 9.", "⁃10.". */
const MARKER = /(?<=^|\s)(?:([•⁃])\s?)?(?:(\p{N}{1,3})|([a-z]))(\.\)|[.)])\s/gu;

type Marker = { readonly at: number; readonly style: string; readonly ordinal: number };

/** Offsets where a sentence starts although no punctuation ends the one before it, in order. */
export function unmarkedStarts(text: string): number[] {
  const dateLine = DATE_LINE.exec(text)?.[0].length;
  const starts = [CREDIT, OPENING_WORD, OPENING_PHRASE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index }) => index),
  );
  return dateLine === undefined ? starts : [dateLine, ...starts];
}

/**
 * Offsets at which a further item of a running list starts, for a text that begins with a list marker:
 * "1. Bread 2. Milk" → [9]. Only markers in the style of the first that continue its count are accepted.
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

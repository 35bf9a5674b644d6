/** A photographer or an agency named behind a caption: "The quay at dawn Photo: Ann Lee". */
const CREDIT =
  /(?<=[\p{L}\p{N}.)"'”’] )(?:(?:File )?(?:Photo|Photograph|Image|Picture)(?: credit)?|Credit): (?=\p{Lu})/gu;
/** The day a report is of, before its first sentence: "Friday, March 13, 2026 The quay …". */
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

/** Offsets at which a sentence starts although no mark ends what stands before it, in order. */
export function unmarkedStarts(text: string): number[] {
  const dateLine = DATE_LINE.exec(text)?.[0].length;
  const starts = [CREDIT, OPENING_WORD, OPENING_PHRASE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index }) => index),
  );
  return dateLine === undefined ? starts : [dateLine, ...starts];
}

/** A photographer or an agency named behind a caption: "The quay at dawn Photo: Ann Lee". */
const CREDIT =
  /(?<=[\p{L}\p{N}.)"'”’] )(?:(?:File )?(?:Photo|Photograph|Image|Picture)(?: credit)?|Credit): (?=\p{Lu})/gu;
/** The day a report is of, before its first sentence: "Friday, March 13, 2026 The quay …". */
const DATE_LINE = /^\s*\p{Lu}\p{Ll}{2,5}day, \p{Lu}\p{Ll}{2,8} \p{N}{1,2}, \p{N}{4} (?=\p{Lu}\p{Ll}* )/u;

/** Offsets at which a sentence starts although no mark ends what stands before it, in order. */
export function unmarkedStarts(text: string): number[] {
  const dateLine = DATE_LINE.exec(text)?.[0].length;
  const credits = Array.from(text.matchAll(CREDIT), ({ index }) => index);
  return dateLine === undefined ? credits : [dateLine, ...credits];
}

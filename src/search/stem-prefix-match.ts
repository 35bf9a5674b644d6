/** Words whose stems begin alike for this long, and for this share of the longer one, are likely of one family. */
const KIN_LETTERS = 4;
const KIN_SHARE = 0.6;

/** Whether two terms are likely of one family: "invas" (invasion) and "invad" (invaded). */
export function areKin(a: string, b: string): boolean {
  // Most words are no kin by their first letter.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= KIN_LETTERS && same >= KIN_SHARE * Math.max(a.length, b.length);
}

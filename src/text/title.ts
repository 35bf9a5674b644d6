/** Whether it has a letter or a digit, and one that can be seen: what has none leaves a gap wherever titles are shown. */
export function isTitle(title: string | undefined): title is string {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(title ?? '');
}

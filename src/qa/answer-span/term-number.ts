/** A number for an index term, all but unique (FNV-1a, 32 bits), so that a sentence's terms fit a typed array. */
export function termNumber(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash | 0;
}

import type { Span } from '../../text/article.ts';
import type { Entity } from '../annotations.ts';

/** One place where an article names somebody or something. */
export type Mention = { readonly span: Span; readonly entity: Entity };

/** Every mention of the entities, in order. */
export function allMentions(entities: readonly Entity[]): Mention[] {
  return entities
    .flatMap((entity) => entity.mentions.map((span): Mention => ({ span, entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The mentions that overlap [from, to); found by bisection, so that asking costs what it finds. */
export function mentionsIn(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let mention = mentions[low]; mention && mention.span.start < to; mention = mentions[++low])
    found.push(mention);
  return found;
}

/** The mentions that touch none of the spans `taken`. Both lists are in order. */
export function mentionsOutside(mentions: readonly Mention[], taken: readonly Span[]): Mention[] {
  let next = 0;
  return mentions.filter(({ span }) => {
    while ((taken[next]?.end ?? Infinity) <= span.start) next++;
    return (taken[next]?.start ?? Infinity) >= span.end;
  });
}

/** "Smith’s | plan": as a possessor somebody is only named on the way to something else. */
export function isPossessor(text: string, { start, end }: Span): boolean {
  return /[’'](?:s\b)?$/.test(text.slice(start, end)) || /^[’'](?:s\b|\s)/.test(text.slice(end, end + 3));
}

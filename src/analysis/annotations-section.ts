import type { Span } from '../text/article.ts';
import {
  type Cue,
  type Entity,
  type EventSpan,
  type Annotations,
  QUESTION_WORDS,
  type Quotation,
  type Speaker,
} from '../nlp/annotations.ts';
import type { SectionReader } from './section-reader.ts';
import type { SectionWriter } from './section-writer.ts';
import { SpanReader } from './span-reader.ts';
import { SpanWriter } from './span-writer.ts';

const ENTITY_KINDS = ['person', 'place', 'organisation'] as const;
const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const;
const STANCES = ['neutral', 'doubtful', 'denial', 'admission'] as const;
/** Whether an optional value follows. */
const FOLLOWS = [false, true] as const;

/** Serializes an article's facts. Speakers refer to entities by index, so that they are the same objects again after deserializing. */
export function serializeFacts(writer: SectionWriter, facts: Annotations): void {
  const spans = new SpanWriter(writer);
  const places = new Map(facts.entities.map((entity, place) => [entity, place]));
  const optional = <T>(value: T | null | undefined, write: (present: T) => void): void => {
    const isThere = value !== null && value !== undefined;
    writer.number(Number(isThere));
    if (isThere) write(value);
  };
  const writeSpans = (all: readonly Span[]): void => writer.list(all, (span) => spans.write(span));
  const writeSpeaker = (speaker: Speaker): void => {
    spans.write(speaker);
    spans.write(speaker.name);
    // A speaker's entity is always one of the article's.
    optional(speaker.entity && places.get(speaker.entity), (place) => writer.number(place));
  };
  writer.list(facts.entities, ({ kind, name, roles, mentions, aliases }) => {
    writer.number(ENTITY_KINDS.indexOf(kind));
    spans.write(name);
    writeSpans(roles);
    writeSpans(mentions);
    writer.list(aliases, (alias) => writer.string(alias));
  });
  writer.list(facts.dates, (date) => {
    spans.write(date);
    optional(date.resolved, (resolved) => writer.string(resolved));
  });
  writer.list(facts.quantities, (quantity) => {
    spans.write(quantity);
    optional(quantity.value, (value) => writer.float(value));
  });
  writer.list(facts.quotations, (quotation) => {
    spans.write(quotation);
    writer.number(QUOTATION_KINDS.indexOf(quotation.kind));
    optional(quotation.speaker, writeSpeaker);
    optional(quotation.cue, (cue) => {
      spans.write(cue);
      writer.number(STANCES.indexOf(cue.stance));
    });
    writer.list(quotation.reporters, writeSpeaker);
  });
  writer.list(facts.damage, (damage) => {
    spans.write(damage);
    writer.string(damage.reason);
  });
  for (const word of QUESTION_WORDS) {
    writer.list(facts.event[word], (span) => {
      writer.number(Number(span.title === true));
      spans.write(span);
    });
  }
}

/** Deserializes what `serializeFacts` wrote. `length`: of the article's text and title, in UTF-16 units. */
export function deserializeFacts(
  reader: SectionReader,
  length: { readonly text: number; readonly title: number },
): Annotations {
  const spans = new SpanReader(reader, Math.max(length.text, length.title));
  const inText = (): Span => {
    const span = spans.next();
    if (span.end > length.text) reader.fail();
    return span;
  };
  const optional = <T>(read: () => T): T | undefined => (reader.oneOf(FOLLOWS) ? read() : undefined);
  const entities = reader.list((): Entity => ({
    kind: reader.oneOf(ENTITY_KINDS),
    name: inText(),
    roles: reader.list(inText),
    mentions: reader.list(inText),
    aliases: reader.list(() => reader.string()),
  }));
  const readSpeaker = (): Speaker => {
    const span = inText();
    const name = inText();
    const entity = optional(() => entities[reader.below(entities.length)]);
    return { ...span, ...(entity === undefined ? {} : { entity }), name };
  };
  const dates = reader.list(() => {
    const span = inText();
    const resolved = optional(() => reader.string());
    return { ...span, ...(resolved === undefined ? {} : { resolved }) };
  });
  const quantities = reader.list(() => {
    const span = inText();
    const value = optional(() => reader.float());
    return { ...span, ...(value === undefined ? {} : { value }) };
  });
  const readCue = (): Cue => ({ ...inText(), stance: reader.oneOf(STANCES) });
  const quotations = reader.list((): Quotation => ({
    ...inText(),
    kind: reader.oneOf(QUOTATION_KINDS),
    speaker: optional(readSpeaker) ?? null,
    cue: optional(readCue) ?? null,
    reporters: reader.list(readSpeaker),
  }));
  const damage = reader.list(() => ({ ...inText(), reason: reader.string() }));
  const readEvent = (): EventSpan[] =>
    reader.list(() => {
      const isTitle = reader.oneOf(FOLLOWS);
      const span = spans.next();
      if (span.end > (isTitle ? length.title : length.text)) reader.fail();
      return isTitle ? { ...span, title: true } : span;
    });
  const event = {
    who: readEvent(),
    what: readEvent(),
    when: readEvent(),
    where: readEvent(),
    why: readEvent(),
    how: readEvent(),
  };
  return { entities, dates, quantities, quotations, damage, event };
}

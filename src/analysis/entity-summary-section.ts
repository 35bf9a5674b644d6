import type { Span } from '../text/article.ts';
import type { IndexWord } from '../search/article-words.ts';
import type { NamingWord, EntitySummary, SummarizedEntity, SummarizedQuotation } from './entity-summary.ts';
import type { SectionReader } from './section-reader.ts';
import { SectionWriter } from './section-writer.ts';
import { SpanReader } from './span-reader.ts';
import { SpanWriter } from './span-writer.ts';

const ENTITY_KINDS = ['person', 'place', 'organisation'] as const;
const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const;
const FLAGS = [false, true] as const;
/** Who speaks: nobody known, somebody without a name, or an entity. */
const SPEAKERS = ['nobody', 'unnamed', 'entity'] as const;

/** Serializes an entity summary. A word that the text has too is written as its index in `distinct`. */
export function serializeEntitySummary(
  { scripts, entities, quotations }: EntitySummary,
  distinct: readonly IndexWord[],
): Uint8Array {
  const writer = new SectionWriter();
  const spans = new SpanWriter(writer);
  const places = new Map(distinct.map(({ word }, place) => [word, place]));
  const writeWord = (word: string, isName = false): void => {
    const place = places.get(word) ?? distinct.length;
    writer.number(place * 2 + Number(isName));
    if (place === distinct.length) writer.string(word);
  };
  const writeNaming = ({ word, isName }: NamingWord): void => writeWord(word, isName);
  writer.number(scripts);
  writer.list(entities, ({ kind, name, role, mentions, isIntroduced, isQuoted, inName, inRole }) => {
    writer.number(ENTITY_KINDS.indexOf(kind));
    spans.write(name);
    writer.number(Number(role !== null));
    if (role) spans.write(role);
    writer.number(mentions);
    writer.number(Number(isIntroduced));
    writer.number(Number(isQuoted));
    writer.list(inName, writeNaming);
    writer.list(inRole, writeNaming);
  });
  writer.list(quotations, ({ first, count, place, kind, speaker }) => {
    writer.number(first);
    writer.number(count);
    writer.number(place);
    writer.number(QUOTATION_KINDS.indexOf(kind));
    const who = speaker === null ? 'nobody' : typeof speaker === 'number' ? 'entity' : 'unnamed';
    writer.number(SPEAKERS.indexOf(who));
    if (typeof speaker === 'number') writer.number(speaker);
    else if (speaker) {
      spans.write(speaker);
      writer.list(speaker.words, ({ word, term }) => {
        writeWord(word);
        if (!places.has(word)) writer.string(term);
      });
    }
  });
  return writer.finish();
}

/** Deserializes what `serializeEntitySummary` wrote; undefined if the bytes are invalid. `length`: of the text, in UTF-16 units. */
export function deserializeEntitySummary(
  reader: SectionReader,
  distinct: readonly IndexWord[],
  length: number,
): EntitySummary | undefined {
  const spans = new SpanReader(reader, length);
  const readWord = (): NamingWord => {
    const coded = reader.below(2 * distinct.length + 2);
    const known = distinct[coded >> 1];
    return { word: known ? known.word : reader.string(), isName: coded % 2 === 1 };
  };
  const readSpeakerWord = (): Pick<IndexWord, 'word' | 'term'> => {
    const known = distinct[reader.below(2 * distinct.length + 2) >> 1];
    return { word: known ? known.word : reader.string(), term: known ? known.term : reader.string() };
  };
  const readRole = (): Span | null => (reader.oneOf(FLAGS) ? spans.next() : null);
  const scripts = reader.number();
  const entities = reader.list((): SummarizedEntity => ({
    kind: reader.oneOf(ENTITY_KINDS),
    name: spans.next(),
    role: readRole(),
    mentions: reader.number(),
    isIntroduced: reader.oneOf(FLAGS),
    isQuoted: reader.oneOf(FLAGS),
    inName: reader.list(readWord),
    inRole: reader.list(readWord),
  }));
  const readSpeaker = (): SummarizedQuotation['speaker'] => {
    const who = reader.oneOf(SPEAKERS);
    if (who === 'nobody') return null;
    if (who === 'entity') return reader.below(entities.length);
    return { ...spans.next(), words: reader.list(readSpeakerWord) };
  };
  const quotations = reader.list((): SummarizedQuotation => ({
    first: reader.number(),
    count: reader.number(),
    place: reader.number(),
    kind: reader.oneOf(QUOTATION_KINDS),
    speaker: readSpeaker(),
  }));
  return reader.isDone ? { scripts, entities, quotations } : undefined;
}

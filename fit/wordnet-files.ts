import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A meaning that one or several words share. `words` are in lower case, with "_" for a space. */
export interface Synset {
  readonly id: string;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** `source` and `target` count the synset's words from 1; 0 stands for all of them. */
interface Pointer {
  readonly symbol: string;
  readonly synset: string;
  readonly source: number;
  readonly target: number;
}

/** How common a word's sense is: its rank among the senses of that part of speech, and how often it was tagged. */
export interface Sense {
  readonly word: string;
  readonly synset: string;
  readonly rank: number;
  readonly tags: number;
}

const FILES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const SENSE_TYPES = ['n', 'v', 'a', 'r', 'a'] as const;

/** Reads the data files of WordNet 3.x: https://wordnet.princeton.edu/documentation/wndb5wn */
export function readSynsets(folder: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [name, part] of Object.entries(FILES)) {
    for (const line of linesOf(path.join(folder, `data.${name}`))) {
      if (line.startsWith(' ')) continue;
      const synset = readSynset(line, part);
      synsets.set(synset.id, synset);
    }
  }
  return synsets;
}

function readSynset(line: string, part: string): Synset {
  const fields = line.split(' | ', 1)[0]?.trim().split(/\s+/) ?? [];
  const [offset = '', , , wordCount = '0'] = fields;
  const pointersAt = 4 + 2 * Number.parseInt(wordCount, 16);
  const words = fields.slice(4, pointersAt).filter((_, index) => index % 2 === 0);
  const pointers = Array.from({ length: Number(fields[pointersAt] ?? 0) }, (_, index) => {
    const from = pointersAt + 1 + 4 * index;
    const [symbol = '', target = '', targetPart = '', ends = '0000'] = fields.slice(from, from + 4);
    return {
      symbol,
      synset: `${targetPart === 's' ? 'a' : targetPart}${target}`,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { id: `${part}${offset}`, words: words.map((word) => plain(word)), pointers };
}

/** Reads "index.sense": https://wordnet.princeton.edu/documentation/senseidx5wn */
export function readSenses(folder: string): Sense[] {
  return linesOf(path.join(folder, 'index.sense')).map((line) => {
    const [key = '', offset = '', rank = '0', tags = '0'] = line.split(' ');
    const [word = '', lexical = ''] = key.split('%');
    const part = SENSE_TYPES[Number(lexical[0]) - 1] ?? '';
    return { word: plain(word), synset: `${part}${offset}`, rank: Number(rank), tags: Number(tags) };
  });
}

/** Without the marks that say where an adjective can stand, as in "galore(ip)". */
function plain(word: string): string {
  return word.replace(/\(\w+\)$/, '').toLowerCase();
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

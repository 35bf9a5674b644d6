/** Everyday wording and the wording that may answer it; see lexicon.ts for what each part means. */
export type LexiconGroup = {
  readonly left: readonly string[];
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly isMutual: boolean;
};

const MOST_WORDS = 4;
const WORD = /^#?[a-z0-9]+(?:['&.,/-][a-z0-9]+)*[.'%+]?$/;
/** The comma in "1,000" belongs to the number. */
const BETWEEN_PHRASES = /,(?!\d)/;
const GROUP = /^([^=>|]+)([=>])([^=>|]+)(?:\|([^=>|]+))?$/;

/**
 * The groups of one topic, in order; the format is described in lexicon.ts. Throws an Error with the topic and the
 * line number (counted from 1) where a line isn't a group, a comment or blank.
 */
export function parseLexicon(topic: string, text: string): readonly LexiconGroup[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.trim();
    if (content === '' || content === '#' || content.startsWith('# ')) return [];
    try {
      return [parseGroup(content)];
    } catch (error) {
      throw new Error(
        `Lexicon topic "${topic}", line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  });
}

function parseGroup(line: string): LexiconGroup {
  const match = GROUP.exec(line);
  if (!match) throw new Error(`expected "words > words | words" or "words = words", got "${line}"`);
  const [, left = '', sign, strong = '', weak] = match;
  return {
    left: parsePhrases(left),
    strong: parsePhrases(strong),
    weak: weak === undefined ? [] : parsePhrases(weak),
    isMutual: sign === '=',
  };
}

function parsePhrases(list: string): readonly string[] {
  return list.split(BETWEEN_PHRASES).map((item) => {
    const phrase = item.trim();
    if (phrase === '') throw new Error(`empty entry in "${list.trim()}"`);
    const words = phrase.split(' ');
    if (!words.every((word) => WORD.test(word)))
      throw new Error(
        `"${phrase}" isn't lower-case words without accents, such as "o'clock", "1,000" or "24/7"`,
      );
    if (words.length > MOST_WORDS) throw new Error(`"${phrase}" has more than ${MOST_WORDS} words`);
    return phrase;
  });
}

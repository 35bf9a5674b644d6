/**
 * What writers of the Latin alphabet exchange for each other when they write a name from another: Cyrillic, Arabic and
 * Chinese names have many spellings of one sound. Applied one after the other; a capital stands for a sound of its own.
 */
const EXCHANGES: readonly (readonly [spellings: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  // Shostakovich, Chostakovitch; Tchaikovsky, Tschaikowski, Chaikovsky.
  [/schtsch|shch|stch|tsch|tch|sch|sh|ch|cz/g, 'S'],
  // Yeltsin, Jelcin; Tzipi, Tsipi.
  [/t[sz]|c(?=[eiy])/g, 'T'],
  // Kazakhstan, Qazaqstan; Koran, Quran.
  [/c?[kq]h?|c/g, 'k'],
  // Zhomart, Jomart; Azerbaidzhan, Azerbaijan.
  [/d?zh|dj/g, 'j'],
  // Gandhi, Gandi; Abdullah, Abdulla.
  [/(?<=[bdgrt])h|h$/g, ''],
  // Smirnov, Smirnow, Smirnoff.
  [/w|(?<=[eo])ff?$/g, 'v'],
  [/x/g, 'ks'],
  // Rasheed, Rashid.
  [/ee/g, 'i'],
  // Tokaev, Tokayev; Yeltsin, Eltsin.
  [/[ijy]+(?=e)/g, ''],
  // Zelensky, Zelenskiy, Zelenskyy; Maria, Mariya, Marija.
  [/[jy]/g, 'i'],
  // Hussein, Hussain, Husayn.
  [/e(?=i)/g, 'a'],
  // Yousuf, Yusuf; Osama, Usama.
  [/o+u?/g, 'u'],
  // Kassym, Kasim.
  [/(.)\1+/g, '$1'],
];

/** A shorter word has too many neighbours for its spelling to be taken lightly: "Cohn" and "Kuhn" are two people. */
const SHORTEST = 4;
const LONGEST_OF_SHORT = 5;

/**
 * A key that a name has in common with its other romanisations: "qazaqstan" and "kazakhstan" → "kazakstan". Takes a folded word
 * (lower case without accents); one that is not in Latin letters alone is its own key.
 */
export function romanisation(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  return EXCHANGES.reduce((key, [spellings, sound]) => key.replace(spellings, sound), word);
}

/** Whether two folded words are long enough, and alike enough, to be one name romanised in two ways. */
export function areSameRomanised(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST) return false;
  if (Math.max(one.length, other.length) < LONGEST_OF_SHORT) return false;
  // Most words differ in what is never exchanged, which is quicker to see than their keys.
  return frame(one) === frame(other) && romanisation(one) === romanisation(other);
}

/** The letters of a word that no exchange touches, but for double ones. */
function frame(word: string): string {
  let letters = '';
  for (const letter of word) if ('blmnr'.includes(letter) && !letters.endsWith(letter)) letters += letter;
  return letters;
}

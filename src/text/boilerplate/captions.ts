import type { Span } from '../article.ts';
import { splitSentences } from '../sentences.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s*[,\n]\s*/).filter(Boolean));

/** Agencies and archives that stand behind the slash of a picture credit, as in "Ann Lee/Reuters". */
const AGENCIES = names(`
  AP, Associated Press, AFP, Reuters, REUTERS, PA, PA Images, PA Media, PA Wire, EPA, EPA-EFE, EFE, dpa, DPA, UPI, TASS
  Xinhua, Kyodo, Kyodo News, Yonhap, ANSA, Belga, Ritzau, TT, NTB, APA, AAP, AAP Image, The Canadian Press, Press Association
  Getty, Getty Images, Getty Image, GettyImages, Alamy, Alamy Stock Photo, Shutterstock, Adobe Stock, iStock, Unsplash, Pexels
  Flickr, Wikimedia, Wikimedia Commons, Anadolu, Anadolu Agency, NurPhoto, SOPA Images, LightRocket, Zuma, ZUMA, ZUMA Press
  Sipa, SIPA, Sipa USA, Abaca, Redux, Magnum, Magnum Photos, Polaris, Imagn, Imagn Images, USA TODAY Sports, Icon Sportswire
  Rex, Rex Features, Splash News, MediaPunch, WireImage, FilmMagic, Corbis, Bettmann, Hulton Archive, Everett Collection
  Bloomberg, NASA, ESA, Pool, POOL, File, FILE, Maxar, Maxar Technologies, Planet Labs`);

/** Words in small letters that a credit may hold besides names, and marks between them. */
const BETWEEN_NAMES = names(
  'of, the, for, and, via, courtesy, de, di, da, del, la, van, von, der, bin, al, /, |, &, -, –',
);
const NAME_WORD = /^[(]?[\p{Lu}\p{N}@©][\p{L}\p{N}.'’&/@_-]*,?$/u;
/** The longest credit, in words and in UTF-16 units. */
const LONGEST_CREDIT = { words: 8, characters: 120 };
/** The shortest caption before its credit, in words: that of "Fig. Two" is none. */
const SHORTEST_CAPTION = 4;
/** The longest caption of one picture: more is prose that a caption follows. */
const LONGEST_CAPTION = { sentences: 4, characters: 450 };

/** Ends a sentence before a name, unless it's an initial's full stop or a quotation's, which a signature follows. */
const SENTENCE_END = /(?:[\p{L}\p{N}]{2}|\p{N}|\.\p{L}|[%)'’])[.!?…]\)?$/u;
const UNMARKED_END = /[^.!?…:;,"”»\])]$/u;
/** A credit in words: "Photograph: Ann Lee", "Photo by Ann Lee", "(AP Photo/Ann Lee)". */
const LABELLED =
  /(?:^|[\s([])(?:(?:(?:AP |File |FILE )?(?:Photo(?:graph)?|PHOTO|Image|Picture|Illustration|Graphic)s?(?: [Cc]redit| [Ss]ource)?(?: [Bb]y |: ?|\/)|(?:Credit|Courtesy|Handout): ?|Courtesy of (?:the )?|Handout via )[\p{Lu}@©][^.!?]{0,100}|AP Photo)[)\]]?\.?$/u;
/** The buttons of a slide show. */
const SLIDE_BUTTONS =
  /(?:^|\s)(?:prev(?:ious)?(?: \|)? next|(?:hide|show) captions?)(?: \d{1,3} (?:of|\/) \d{1,3})?$/i;

/** The captions in a paragraph, with their credits: a span into the paragraph, or undefined if there are none. */
export function captionSpan(paragraph: string): Span | undefined {
  if (SLIDE_BUTTONS.test(paragraph.slice(-LONGEST_CREDIT.characters))) return whole(paragraph);
  const credits = agencyCreditEnds(paragraph);
  const end = creditBegin(paragraph) === undefined ? credits.at(-1) : paragraph.length;
  if (end === undefined) return undefined;
  return credits.length > 1 ? { start: 0, end } : { start: captionStart(paragraph, end), end };
}

/** Whether a line is nothing but picture credits: "NASA/ESA Ann Lee/Reuters". */
export function isCredit(line: string): boolean {
  return (
    line.length <= LONGEST_CREDIT.characters &&
    line.includes('/') &&
    UNMARKED_END.test(line) &&
    agencyCreditEnds(line).length > 0 &&
    line.split(/\s+/).every(isOfCredit)
  );
}

function whole({ length }: string): Span {
  return { start: 0, end: length };
}

/** Where the caption that ends at `end` begins: at the start of its paragraph, unless that is too long for one. */
function captionStart(paragraph: string, end: number): number {
  const sentences = splitSentences(paragraph, { start: 0, end });
  if (end <= LONGEST_CAPTION.characters && sentences.length <= LONGEST_CAPTION.sentences) return 0;
  const credit = creditBegin(paragraph.slice(0, end)) ?? end;
  return sentences.findLast(({ start }) => start < credit)?.start ?? 0;
}

/** Where the credit that a line ends with begins; undefined if it ends with none, or has no caption before it. */
function creditBegin(line: string): number | undefined {
  const from = Math.max(0, line.length - LONGEST_CREDIT.characters);
  const tail = line.slice(from);
  const labelled = LABELLED.exec(tail);
  if (labelled) return from + labelled.index;
  if (!UNMARKED_END.test(tail)) return undefined;
  const tokens = [...tail.matchAll(/\S+/g)];
  const last = tokens.findLastIndex(({ 0: token }) => !isOfCredit(token));
  // "Fort Myers Beach, Fla. Ann Lee": the name starts after the last full stop.
  const stop = tokens.findLastIndex(({ 0: token }, i) => i < tokens.length - 1 && SENTENCE_END.test(token));
  const first = tokens[stop + 1];
  if (stop < last || first === undefined || stop === -1 || tokens.length - stop - 1 > LONGEST_CREDIT.words)
    return undefined;
  const begin = from + first.index;
  return line.slice(0, begin).trim().split(/\s+/).length >= SHORTEST_CAPTION ? begin : undefined;
}

function isOfCredit(token: string): boolean {
  return NAME_WORD.test(token) || BETWEEN_NAMES.has(token);
}

/** Where the credits of agencies end that stand between sentences or at the end of a paragraph: "Ann Lee/AFP/Getty Images". */
function agencyCreditEnds(paragraph: string): number[] {
  return Array.from(paragraph.matchAll(/\//g), ({ index }) => {
    const length = agencyLength(paragraph, index + 1);
    if (length === 0) return [];
    const end = index + 1 + length;
    const after = paragraph.slice(end, end + 4);
    if (after === '') return [end];
    return /^\s+["'“‘]?[\p{Lu}\p{N}]/u.test(after) && followsSentence(paragraph.slice(0, index)) ? [end] : [];
  }).flat();
}

/** The length of the agency's name that stands at `at`, with the bracket that may close the credit; 0 if there is none. */
function agencyLength(text: string, at: number): number {
  const [following = ''] = /^ ?[^\s/]+(?: [^\s/]+){0,2}/u.exec(text.slice(at, at + 60)) ?? [];
  const tokens = following.split(' ');
  for (let count = tokens.length; count > 0; count--) {
    const name = tokens.slice(0, count).join(' ');
    if (AGENCIES.has(name.replace(/[)\]]$/, '').trim())) return name.length;
  }
  return 0;
}

/** Whether the names that a text ends with follow the end of a sentence, or nothing. */
function followsSentence(text: string): boolean {
  const tokens = text.slice(-LONGEST_CREDIT.characters).split(/\s+/);
  const before = tokens.findLastIndex(
    (token, i) => i < tokens.length - 1 && (SENTENCE_END.test(token) || !isOfCredit(token)),
  );
  return before === -1 || SENTENCE_END.test(tokens[before] ?? '');
}

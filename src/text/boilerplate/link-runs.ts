import { endsSentence } from '../wrapping.ts';

/** What shows that the lines around it are a page's menus and bars, too. */
const OF_A_PAGE: ReadonlySet<string> = new Set([
  'navigation',
  'share bar',
  'link to more',
  'link to the source',
  'newsletter',
  'follow us',
  'comment form',
  'advertisement',
  'copyright',
]);
/** The longest line of a menu. */
const LONGEST_ENTRY = { characters: 30, words: 3 };
/** The share of a run's lines that must be known to be of a page, and their least number. */
const KNOWN = { share: 0.2, least: 2 };
/** The fewest lines of a menu. */
const SHORTEST_RUN = 3;
/** More text than this comes before the comments on an article (UTF-16 units). */
const SHORTEST_BEFORE_COMMENTS = 400;
const COMMENTS =
  /^(?:(?:top |latest |reader )?comments?(?: ?\(?\d+\)?)?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion))$/i;
const OF_A_COMMENT = /^(?:reply|report|like|flag)$|\bago$/i;

/**
 * Adds reasons for lines that nothing but their neighbors shows to be of the page: entries of menus, the links below
 * "Related", the comments below an article. Changes `reasons`, which run parallel to `lines`.
 */
export function markLinkRuns(lines: readonly string[], reasons: (string | undefined)[]): void {
  markMenus(lines, reasons);
  markListedLinks(lines, reasons);
  markComments(lines, reasons);
}

function markMenus(lines: readonly string[], reasons: (string | undefined)[]): void {
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && (reasons[i] !== undefined || isEntry(lines[i] ?? ''))) continue;
    const run = reasons.slice(from, i);
    const known = run.filter((reason) => reason !== undefined && OF_A_PAGE.has(reason)).length;
    if (run.length >= SHORTEST_RUN && known >= Math.max(KNOWN.least, KNOWN.share * run.length))
      for (let j = from; j < i; j++) reasons[j] ??= 'menu';
    from = i + 1;
  }
}

function isEntry(line: string): boolean {
  return (
    line.length <= LONGEST_ENTRY.characters &&
    line.split(/\s+/).length <= LONGEST_ENTRY.words &&
    !endsSentence(line)
  );
}

/** Marks the unmarked lines below one that announces links. */
function markListedLinks(lines: readonly string[], reasons: (string | undefined)[]): void {
  let isBelow = false;
  for (const [i, line] of lines.entries()) {
    if (reasons[i] === 'link to more') isBelow = !line.includes(': ');
    else if (reasons[i] === undefined && isBelow) {
      isBelow = !endsSentence(line);
      if (isBelow) reasons[i] = 'link to more';
    }
  }
}

function markComments(lines: readonly string[], reasons: (string | undefined)[]): void {
  let before = 0;
  const from = lines.findIndex((line) => {
    before += line.length;
    return before > SHORTEST_BEFORE_COMMENTS && COMMENTS.test(line);
  });
  if (from === -1 || !lines.some((line, i) => i > from && OF_A_COMMENT.test(line))) return;
  for (let i = from; i < lines.length; i++) reasons[i] ??= 'comments';
}

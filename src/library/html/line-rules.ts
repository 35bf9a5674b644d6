import { clutterReason } from '../../article/clutter.ts';

/** Where in the main text a line stands: above its first paragraph of prose, below its last, or between them. */
export type Place = 'head' | 'body' | 'foot';

type Rule = {
  readonly reason: string;
  readonly pattern: RegExp;
  /** The longest line that it is asked of (UTF-16 units). */
  readonly most: number;
  /** Where it holds; anywhere, if it does not say. */
  readonly place?: readonly Place[];
};

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATED = `(?:(?:${MONTH})\\b|\\d{1,2}:\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\b(?:19|20)\\d\\d\\b)`;

/**
 * What surrounds an article's text on a page and is not marked as such. Each pattern is bound to the start of the line, and what
 * could begin a sentence of an article is asked of short lines, or at the foot, alone.
 */
const RULES: readonly Rule[] = [
  {
    reason: 'date line',
    pattern: new RegExp(
      `^(?:\\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|today)\\b)).{0,40}?${DATED}`,
      'i',
    ),
    most: 120,
  },
  // A date or a time and nothing that ends a sentence, above the text.
  {
    reason: 'date line',
    pattern: new RegExp(`^[^!?]{0,60}?${DATED}[^!?]*(?<![.:;…])$`, 'i'),
    most: 80,
    place: ['head'],
  },
  {
    reason: 'byline',
    pattern: /^(?:by|from|written by|posted by|story by|reporting by|words by)(?:$|:|\s+\p{Lu})[^.!?]*$/iu,
    most: 100,
    place: ['head'],
  },
  {
    reason: 'link to more',
    pattern:
      /^\W*(?:read|see|more|also|watch|listen|related|don.?t miss|see also|read also|recommended|also on|you (?:may|might) (?:also )?like|click here)(?: (?:more|also|next|now|here|on \w+|this|post|stor(?:y|ies)|articles?|coverage|news|video|from [^:]{1,40}))*:\s*\S/i,
    most: 200,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|join|get|receive|download|stay|want|start your day|there.s plenty more|(?:please )?click here|like (?:this|what))\b.{0,200}\b(?:newsletters?|inbox|subscrib\w+|sign up|forums|mailing list|(?:news|our|mobile) app|clicking here|youtube|letterbox|share it)\b/is,
    most: 400,
  },
  {
    reason: 'follow us',
    pattern:
      /^(?:you can )?(?:follow|find|like|e-?mail|write to|contact|reach|tweet)\b.{0,80}(?:\bon (?:twitter|facebook|instagram|youtube|x|linkedin)\b|@\w)/i,
    most: 200,
    place: ['foot'],
  },
  {
    reason: 'about the author',
    pattern:
      /^.{0,120}\b(?:may be reached|can be reached|can be contacted|contact (?:him|her|them)|follow (?:him|her|them|me)|on twitter:?|e-?mail(?: (?:him|her|them|me))?) ?(?:at|on|@|via)?\b.{0,60}(?:@|twitter|facebook)/is,
    most: 400,
    place: ['foot'],
  },
  {
    reason: 'about the author',
    pattern:
      /^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4},? (?:is|was) (?:an? |the |one of |our )?(?:[\p{L}’'-]+ ){0,8}(?:writer|reporter|editor|journalist|columnist|correspondent|contributor|freelancer?|producer|blogger|author|curator|intern)\b/u,
    most: 500,
    place: ['foot'],
  },
  {
    reason: 'reporting credits',
    pattern:
      /^\W?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written) (?:and \w+ )?by\b|(?:the )?associated press (?:writers?|journalists?|reporters?)\b.{0,300}\bcontributed\b)/i,
    most: 500,
  },
  {
    reason: 'reporting credits',
    pattern: /^\P{Ll}[^.]{0,160}\bcontributed (?:to (?:this|the)|(?:additional )?reporting)\b.{0,60}$/iu,
    most: 260,
    place: ['foot'],
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:.{0,120}[©ⓒ]|copyright\b.{0,20}\d{4}|(?:this )?(?:document|article|content) is subject to copyright)/i,
    most: 300,
    place: ['foot'],
  },
  {
    reason: 'picture caption',
    pattern:
      /^(?:file photo\b|image (?:copyright|caption)|media caption|in this .{4,40}file (?:photo|image|picture))/i,
    most: 400,
  },
  {
    reason: 'picture caption',
    pattern:
      /[([]\s*(?:photo|image|picture|pic|credit|foto|file)s?(?:\s*(?:credit|courtesy|by|via|©))*\s*[:/©|-][^)\]]*[)\]]\.?$/i,
    most: 400,
  },
  {
    reason: 'player',
    pattern:
      /^(?:media playback is unsupported|this slideshow requires|(?:please )?enable javascript|(?:your|this) browser (?:does|is) not|(?:click to )?enlarge(?: image)?$|(?:image |photo )?\d+ ?(?:of|\/) ?\d+$|(?:caption|close|replay|text size|play video|loading\W*|show caption|hide caption)$)/i,
    most: 120,
  },
  {
    reason: 'disclosure',
    pattern:
      /^.{0,60}\b(?:may (?:contain|earn|receive|get)|use[sd]?|contains?|earns?)\b.{0,60}\baffiliate\b/i,
    most: 300,
  },
  {
    reason: 'source line',
    pattern: /^(?:source|via|citation)s?\b[:.]?\s*[^.!?]{0,60}$|^citation:/i,
    most: 300,
    place: ['foot'],
  },
  {
    reason: 'comments',
    pattern:
      /^(?:comments?|tell us what you think|what do you think|join the conversation|have your say|add (?:a|your) comment)\b[^.]{0,40}\W*$/i,
    most: 80,
  },
  { reason: 'comments', pattern: /^note: .{0,40}moderat\w+.{0,20}comments/i, most: 200, place: ['foot'] },
  {
    reason: 'tags',
    pattern: /^(?:filed under|tags?|tagged|categor(?:y|ies)|topics?|keywords?)\b\s*(?:[:|]|in\b|\n).*$/is,
    most: 300,
  },
];

/** Why a line of a page's main text is none of the article's, if a rule says so. */
export function lineReason(line: string, place: Place): string | undefined {
  const byText = clutterReason(line);
  if (byText !== undefined) return byText;
  return RULES.find(
    (rule) => line.length <= rule.most && (rule.place?.includes(place) ?? true) && rule.pattern.test(line),
  )?.reason;
}

/** Whether a heading announces links to other articles. */
export function announcesMore(line: string): boolean {
  return (
    line.length <= 80 &&
    /^\W*(?:(?:read |see |even |find )?more(?:$|:| (?:great |top |stories|news|from|on|about|in|like)\b)|related\b|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested))|(?:also )?recommended\b|don.?t miss|trending|(?:most |recent(?:ly)? |latest )(?:read|popular|articles|posts|stories|news|viewed)|popular\b|up next|further reading|what to read next|editor.?s picks?|around the web|from (?:around )?the web|sponsored|promoted|breaking news|other stories)/i.test(
      line,
    )
  );
}

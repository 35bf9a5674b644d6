import { boilerplateReason } from '../../text/boilerplate/line-reason.ts';
import type { Block } from './blocks.ts';

/** Where a line is in the main text: above its first paragraph of prose, near or below its last ones, or between. */
export type Place = 'head' | 'body' | 'foot';

type Rule = {
  readonly reason: string;
  readonly pattern: RegExp;
  /** The longest line that it applies to, in UTF-16 units. */
  readonly most: number;
  /** Where it applies; everywhere if absent. */
  readonly place?: Place;
  /** Whether it applies only to lines with a link. */
  readonly linked?: true;
};

const DATED =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\d{1,2}:\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:19|20)\d\d\b)/u
    .source;

/**
 * Boilerplate that isn't marked up as such. Each pattern matches at the start of a line; one that could begin
 * an article's sentence applies only to short lines, lines with links, or the head or foot.
 */
const RULES: readonly Rule[] = [
  {
    reason: 'date line',
    pattern: new RegExp(
      String.raw`^\W*(?:(?:first|last|originally) )?(?:published|updated|posted|modified|created)\b.{0,40}?${DATED}(?:[^.!?]|\.(?=\S)|(?<=[ap]\.m)\.)*$`,
      'iu',
    ),
    most: 120,
  },
  // A date or time, and nothing that ends a sentence or announces one.
  {
    reason: 'date line',
    pattern: new RegExp(`^[^!?]{0,60}?${DATED}[^!?]*(?<![.:;…])$`, 'iu'),
    most: 80,
    place: 'head',
  },
  {
    reason: 'byline',
    pattern:
      /^(?:by|from|von|par|por|door|(?:written|posted|story|reporting|words) by)(?:$|:|\s+\p{Lu})[^.!?]*$/iu,
    most: 100,
    place: 'head',
  },
  {
    reason: 'link to more',
    pattern:
      /^\W*(?:(?:read|see (?:more|also)|more|also|watch|listen|related|don.?t miss|recommended|you (?:may|might) (?:also )?like|click here)\b[^:.!?]{0,40}|(?:mehr|lesen sie|siehe|auch|lire|voir|à lire|lea|leer|ver|leggi|leia|lees) [^:.!?]{0,40}):\s*\S/iu,
    most: 200,
    linked: true,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|(?:please )?click here|download (?:the|our)|like (?:this|what))\b.{0,200}\b(?:newsletters?|inbox|subscrib\w+|sign up|mailing list|app|youtube|share it)\b/is,
    most: 400,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:join|get|receive|stay|want)\b.{0,200}\b(?:newsletters?|inbox|subscrib\w+|sign up|mailing list|app|click(?:ing)? here)\b/is,
    most: 400,
    linked: true,
  },
  {
    reason: 'newsletter',
    pattern: /\b(?:sign up|subscribe)\b.{0,100}\bnewsletters?\b[^.!?]{0,80}[.!]?$/i,
    most: 300,
    place: 'foot',
  },
  {
    reason: 'follow us',
    pattern:
      /^(?:join (?:us|our)\b|(?:(?:do you )?have|got|if you have) an? (?:news )?(?:tip|correction)\b).{0,240}$/i,
    most: 280,
    place: 'foot',
  },
  {
    reason: 'copyright',
    pattern: /^this copy is for your personal, non-commercial use only\b/i,
    most: 400,
  },
  {
    reason: 'follow us',
    pattern:
      /^(?:you can )?(?:follow|find|like|e-?mail|write to|contact|reach|tweet)\b.{0,80}(?:\bon (?:twitter|facebook|instagram|youtube|x|linkedin)\b|@\w)/i,
    most: 200,
    place: 'foot',
  },
  {
    reason: 'about the author',
    pattern:
      /^.{0,120}\b(?:(?:may|can) be (?:reached|contacted)|(?:contact|follow|e-?mail) (?:him|her|them|me))\b.{0,80}(?:@|twitter|facebook)/is,
    most: 400,
    place: 'foot',
  },
  {
    reason: 'about the author',
    pattern:
      /^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4},? (?:is|was) (?:an? |the |one of |our )?(?:[\p{L}’'-]+ ){0,8}(?:writer|reporter|editor|journalist|columnist|correspondent|contributor|freelancer?|producer|blogger|author|curator|intern)\b/u,
    most: 500,
    place: 'foot',
  },
  {
    reason: 'reporting credits',
    pattern:
      /^\W?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written)(?: and \w+)? by\b|(?:the )?associated press (?:writers?|journalists?|reporters?)\b.{0,300}\bcontributed\b)/i,
    most: 500,
    place: 'foot',
  },
  {
    reason: 'reporting credits',
    pattern: /^\p{Lu}[^.]{0,160}\bcontributed (?:to (?:this|the)|(?:additional )?reporting)\b.{0,60}$/u,
    most: 260,
    place: 'foot',
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:.{0,120}[©ⓒ]|copyright\b.{0,20}\d{4}|(?:this )?(?:document|article|content) is subject to copyright)/i,
    most: 300,
    place: 'foot',
  },
  {
    reason: 'picture caption',
    pattern:
      /^(?:file photo\b|image (?:copyright|caption)|media caption|in this .{4,40}file (?:photo|image|picture)|(?:foto|bild|photo|crédit photo|fonte foto)s?\s*[:©])/i,
    most: 400,
  },
  {
    reason: 'picture caption',
    pattern:
      /[([]\s*(?:photo|image|picture|pic|credit|foto|bild|file)s?(?:\s*(?:credit|courtesy|by|via|©))*\s*[:/©|-][^)\]]*[)\]]\.?$/i,
    most: 400,
  },
  {
    reason: 'player',
    pattern:
      /^(?:media playback is unsupported|this slideshow requires|(?:please )?enable javascript|(?:your|this) browser (?:does|is) not|(?:click to )?enlarge(?: image)?$|(?:image |photo )?\d+ ?(?:of|\/) ?\d+$|(?:caption|close|replay|text size|play video|loading\b[^a-z]*|(?:show|hide) caption)$)/i,
    most: 120,
  },
  {
    reason: 'disclosure',
    pattern: /^.{0,60}\b(?:may (?:contain|earn|receive|get)|uses?|contains?|earns?)\b.{0,60}\baffiliate\b/i,
    most: 300,
  },
  {
    reason: 'source line',
    pattern: /^(?:source|quelle|fuente|fonte|via)s?\b[:.]?\s*[^.!?]{0,60}$|^citation:/i,
    most: 300,
    place: 'foot',
  },
  {
    reason: 'comments',
    pattern:
      /^(?:comments?|tell us what you think|what do you think|join the conversation|have your say|add (?:a|your) comment|kommentare?|commentaires?|comentarios?|comentários?|commenti)\b[^.]{0,40}\W*$/iu,
    most: 60,
  },
  {
    reason: 'advertisement',
    pattern: /^(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|iklan|reklame|реклама)$/iu,
    most: 40,
  },
];

/** Why a line of a page's main text is boilerplate, if a rule matches. */
export function lineReason({ text, linked }: Block, place: Place): string | undefined {
  const byText = boilerplateReason(text);
  if (byText !== undefined) return byText;
  return RULES.find(
    (rule) =>
      text.length <= rule.most &&
      (rule.place === undefined || rule.place === place) &&
      (rule.linked === undefined || linked > 0) &&
      rule.pattern.test(text),
  )?.reason;
}

/** Headings above links to other articles. The second pattern must match the whole heading, except for the kind of link. */
const MORE = [
  /^\W*(?:(?:read |see |even |find )?more (?:[\w’'.-]+ ){0,3}?(?:stor(?:y|ies)|news|from|on|about|articles|posts)\b|related\b|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|what to read next|further reading|(?:from )?around the web|(?:most|recent(?:ly)?|latest) (?:read|popular|articles|posts|stories|news|viewed)|other stories|don.?t miss)/i,
  /^\W*(?:more|recommended|trending|popular|up next|editor.?s picks?|sponsored|promoted|breaking news)(?: (?:now|today|stories|articles|posts|news|topics|content|this week|for you|links))*\W*$/i,
  /^\W*(?:mehr (?:zum thema|dazu|artikel)|lesen sie (?:auch|mehr)|auch interessant|das könnte (?:sie|dich)|weitere (?:artikel|beiträge|themen|nachrichten)|ähnliche (?:artikel|beiträge)|verwandte|(?:à )?lire aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires)|te puede interesar|artículos relacionados|noticias relacionadas|(?:potrebbe|potrebbero) interessar|articoli correlati|leggi anche|leia (?:também|mais)|veja também|lees ook|meer over)/iu,
];
const LONGEST_HEADING = 80;

/** Whether a heading announces links to other articles. */
export function announcesMore(line: string): boolean {
  return line.length <= LONGEST_HEADING && MORE.some((pattern) => pattern.test(line));
}

/** One kind of boilerplate: a paragraph that `pattern` matches as a whole, and why it is left out of the article. */
type BoilerplateRule = {
  readonly reason: string;
  readonly pattern: RegExp;
  /** The longest paragraph that it applies to, in UTF-16 units; LONGEST_BOILERPLATE if absent. */
  readonly most?: number;
  /** What the reader of a whole sentence takes for prose is none of this. */
  readonly sparesProse?: true;
};

/** Longer paragraphs (UTF-16 units) count as prose, however they start. */
const LONGEST_BOILERPLATE = 200;
/** Notes of the editors can be longer. */
const LONGEST_NOTE = 700;
/** No rule applies to longer paragraphs (UTF-16 units). */
const LONGEST = 1000;

/** Why a request for a consent is set aside. */
export const COOKIE_NOTICE = 'cookie notice';

/**
 * Each pattern is anchored at both ends, so that a sentence that only mentions a newsletter stays in the article.
 * In the order of a page: top, sides, foot.
 */
const RULES: readonly BoilerplateRule[] = [
  {
    reason: 'link to the source',
    pattern: /^(?:source(?: link)?|read more|original (?:article|source)|via):?$/i,
  },
  {
    reason: 'link to more',
    pattern:
      /^(?:(?:read (?:more|next|also|the full (?:story|article))|(?:full|more|related) (?:story|coverage)|related(?: (?:articles?|stories|posts|content|topics|links))?|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|up next|continue reading|click here|don[’']t miss)(?: ?[:|»>–—-].{0,160})?|(?:read|more|watch|listen|also read|see also): .{1,160}|(?:see also|more (?:from|on|stories))\b[^.!?]{0,120}|read more (?:about|on|from)\b[^.!?]{0,120})$/i,
    sparesProse: true,
  },
  {
    reason: 'video',
    pattern:
      /^(?:video ad feedback|(?:watch )?(?:the )?video:)?.{0,240}\d{1,2}:\d{2} ?[-–—|] ?source: .{1,60}$/i,
    most: 320,
  },
  {
    reason: 'video',
    pattern:
      /^(?:video ad feedback\b.{0,300}|ad feedback|video player was slow to load\b.*|(?:now playing|play video|watch (?:now|live|video)|unmute|replay))$/i,
    most: LONGEST_NOTE,
  },
  {
    reason: 'comment form',
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write) a comment|(?:\d+ |no )?comments?|(?:view|show|hide|read)(?: all)?(?: \d+)? comments|cancel reply|join the (?:conversation|discussion)|log ?in to (?:reply|comment)|save my name,? e-?mail,? and website in this browser[^.]*\.?)$/i,
  },
  {
    reason: 'comment form',
    pattern: /^your e-?mail address will not be published\.?(?: required fields are marked ?\*?)?\.?$/i,
  },
  { reason: 'comment form', pattern: /^required fields are marked ?\*?$/i },
  {
    reason: 'share bar',
    pattern:
      /^(?:share|tweet|pin(?: it)?|e-?mail|print|copy (?:the )?link|link copied!?|whats ?app|facebook|twitter|linkedin|reddit|telegram|bluesky|mastodon|flipboard|pocket|x)(?:[\s,|·•/]+(?:this|the|on|via|with|your|friends|article|story|page|post|update|share|tweet|save|gift|pin(?: it)?|e-?mail|print|copy link|whats ?app|facebook|twitter|linkedin|reddit|telegram|bluesky|mastodon|flipboard|pocket|x))*$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|get)\b[^.!?]{0,60}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|briefings?|bulletins?|digest|headlines|notifications)\b[^.!?]{0,80}[.!]?$|^(?:sign up|subscribe)(?: (?:now|here|today))?[.!]?$/i,
    sparesProse: true,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up (?:for|to)|subscribe to|get|want)\b[^.!?]{0,80}\bnewsletters?\b.{0,300}$|^[^.!?]{0,80}\bsign up (?:here|now|today)\b.{0,240}$|^(?:download|get) (?:the|our) .{0,60}\bapp\b.{0,120}$|^(?:join|follow) (?:us|our)\b.{0,80}\b(?:whats ?app|telegram)\b.{0,100}$/i,
    most: 400,
    sparesProse: true,
  },
  {
    reason: 'follow us',
    pattern: /^(?:follow|like|find) (?:us|me) on (?!the\b|an?\b)[^.!?,]{1,60}[.!]?$/i,
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertisements?|advert|ads?|sponsored(?: content)?|(?:story|article|content) continues (?:below|after)(?: (?:this )?advert(?:isement)?)?|continue reading below|skip ad(?:vertisement)?)$/i,
  },
  { reason: COOKIE_NOTICE, pattern: /^(?:we use cookies|this (?:web)?site uses cookies)\b.{0,160}$/i },
  {
    reason: COOKIE_NOTICE,
    pattern:
      /^(?:we value your privacy|your privacy (?:matters|choices)|(?:cookie|privacy) (?:settings|preferences|notice)|manage (?:my |your )?(?:cookies?|consent|privacy)(?: (?:settings|preferences|choices))?|accept (?:all )?cookies)$/i,
  },
  {
    reason: COOKIE_NOTICE,
    pattern:
      /\bwe and our (?:[\d,.]+ )?(?:third.party )?(?:advertising )?(?:partners|vendors)\b|\bwe (?:and (?:our|selected|third).{0,40} )?use (?:\w+ ){0,3}cookies\b(?=.{0,400}\b(?:your?|accept|consent|settings)\b)/i,
    most: LONGEST,
    sparesProse: true,
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:©|copyright(?=\s*(?:$|:|©|\(c\)|\d{4}\b|by\s))|\(c\)(?=\s*(?:\d{4}\b|copyright\b))).{0,160}$/i,
    sparesProse: true,
  },
  { reason: 'copyright', pattern: /^copyright\b.{1,140}\brights reserved\.?$/i },
  {
    reason: 'copyright',
    pattern: /^all rights reserved\.?(?: this material may not be published.{0,100})?$/i,
  },
  {
    reason: 'picture credit',
    pattern:
      /^(?:(?:file )?(?:photo(?:graph)?|image|picture)s?(?: credit| source)?s?(?: by)?:|image source,|(?:photo|image) credit:?) ?.{1,100}$/i,
    sparesProse: true,
  },
  {
    reason: 'picture credit',
    pattern: /^(?:getty(?: images)?|reuters|afp|ap|epa|file photo|enlarge(?: this)? image|toggle caption)$/i,
  },
  { reason: 'picture caption', pattern: /^(?:image|media|video) caption,? .{1,300}$/i, most: 320 },
  {
    reason: 'tags',
    pattern: /^(?:tags?|filed under|categories|topics): ?.{1,160}$/i,
    sparesProse: true,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation)|back to top|home|menu|main menu|search|close|next(?: (?:post|article))?|previous(?: (?:post|article))?|log ?in|sign (?:in|up)|register|subscribe|my account)$/i,
  },
  { reason: 'byline', pattern: /^(?:from|by) (?:[A-Z]{2,5}|[A-Z][a-z]+)['’]s? [A-Z][^.!?]{1,80}$/ },
  {
    reason: 'note',
    pattern:
      /^(?:(?:editor|author|publisher)['’]?s?['’]? note|correction|clarification|disclosure|disclaimer)s?\b ?(?:\([^)]{1,40}\)|, [^:]{1,40})? ?[:—–].*$/i,
    most: LONGEST_NOTE,
  },
  {
    reason: 'note',
    pattern:
      /^\W?(?:this (?:story|article|report|post|piece|page|headline) (?:has been|is being|was|is) (?:\w+ )?(?:updated|corrected|amended|clarified|republished|edited|(?:first|originally) (?:published|posted)|breaking|developing)\b|this is a (?:breaking|developing) (?:news )?story\b|(?:an|the|a) (?:earlier|previous|prior|original) version of this (?:story|article|report|post|piece|headline)\b).{0,400}$/i,
    most: LONGEST_NOTE,
  },
  {
    reason: 'reporting credits',
    pattern:
      /^\W{0,3}\p{Lu}[^.!?]{0,160}\bcontributed (?:(?:additional )?reporting\b|to (?:this|the) (?:report|story|article|piece)\b)[^.!?]{0,60}[.)]*$/u,
    most: 300,
  },
  {
    reason: 'reporting credits',
    pattern:
      /^\W{0,3}(?:(?:additional|with) )?(?:reporting|writing|editing|written|compiled)(?: and \w+)? (?:by|from)\b[^.!?]{1,200}[.)]*$/i,
    most: 260,
  },
];

/** A label and then a sentence in small letters: "Related: the roof leaks too, the report says." */
const GOES_ON_AFTER_LABEL = /^[^:]{1,20}: \p{Ll}(?:\S* ){4}.*[.!?]["'”’]?$/u;
/** Who said so, after a comma: "…, the coastguard told residents.". */
const ATTRIBUTED =
  /, (?:[\p{L}\p{N}.'’-]+ ){1,8}(?:said|says|told|tells|asked|asks|urged|warned|warns|added|adds|wrote|writes|announced|claimed|ruled|argued|insisted|explained|replied|promised|reported|recalled|joked|shouted)\b.*[.!?]["'”’]?$/u;

/** Whether a line that begins as boilerplate does is a whole sentence of an article all the same. */
function isProse(paragraph: string): boolean {
  return GOES_ON_AFTER_LABEL.test(paragraph) || ATTRIBUTED.test(paragraph);
}

/** Why a paragraph is boilerplate, or undefined if it belongs to the article. */
export function boilerplateReason(paragraph: string): string | undefined {
  if (paragraph.length > LONGEST) return undefined;
  if (!/[\p{L}\p{N}]/u.test(paragraph))
    return paragraph.length > LONGEST_BOILERPLATE ? undefined : 'ornament';
  return RULES.find(
    ({ pattern, most = LONGEST_BOILERPLATE, sparesProse }) =>
      paragraph.length <= most && pattern.test(paragraph) && !(sparesProse && isProse(paragraph)),
  )?.reason;
}

/** One kind of boilerplate: a paragraph that `pattern` matches as a whole, and why it is left out of the article. */
type BoilerplateRule = { readonly reason: string; readonly pattern: RegExp };

/** Longer paragraphs (UTF-16 units) count as prose, however they start. */
const LONGEST_BOILERPLATE = 200;

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
      /^(?:(?:read (?:more|next|also|the full (?:story|article))|related(?: (?:articles?|stories|posts|content|topics))?|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|up next|continue reading|click here)(?: ?[:|»>–—-].{0,120})?|(?:see also|more (?:from|on|stories))\b[^.!?]{0,120}|read more (?:about|on|from)\b[^.!?]{0,120})$/i,
  },
  {
    reason: 'comment form',
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write) a comment|(?:\d+ |no )?comments?|cancel reply|join the (?:conversation|discussion)|log ?in to (?:reply|comment)|save my name,? e-?mail,? and website in this browser[^.]*\.?)$/i,
  },
  {
    reason: 'comment form',
    pattern: /^your e-?mail address will not be published\.?(?: required fields are marked ?\*?)?\.?$/i,
  },
  { reason: 'comment form', pattern: /^required fields are marked ?\*?$/i },
  {
    reason: 'share bar',
    pattern:
      /^(?:share|tweet|pin(?: it)?|e-?mail|print|copy link|whats ?app|facebook|twitter|linkedin|reddit|telegram|x)(?:[\s,|·•/]+(?:this|on|via|article|story|share|tweet|pin(?: it)?|e-?mail|print|copy link|whats ?app|facebook|twitter|linkedin|reddit|telegram|x))*$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|get)\b[^.!?]{0,60}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|briefings?|bulletins?|digest|headlines|notifications)\b[^.!?]{0,80}[.!]?$|^(?:sign up|subscribe)(?: (?:now|here|today))?[.!]?$/i,
  },
  {
    reason: 'follow us',
    pattern: /^(?:follow|like|find) (?:us|me) on (?!the\b|an?\b)[^.!?,]{1,60}[.!]?$/i,
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertisements?|advert|ads?|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below(?: advertisement)?|continue reading below)$/i,
  },
  { reason: 'cookie notice', pattern: /^(?:we use cookies|this (?:web)?site uses cookies)\b.{0,160}$/i },
  {
    reason: 'copyright',
    pattern:
      /^(?:©|copyright(?=\s*(?:$|:|©|\(c\)|\d{4}\b|by\s))|\(c\)(?=\s*(?:\d{4}\b|copyright\b))).{0,160}$/i,
  },
  { reason: 'copyright', pattern: /^copyright\b.{1,140}\brights reserved\.?$/i },
  {
    reason: 'copyright',
    pattern: /^all rights reserved\.?(?: this material may not be published.{0,100})?$/i,
  },
  {
    reason: 'picture credit',
    pattern: /^(?:photo(?:graph)?|image|picture|file photo)(?: credit)?s?(?: by)?: ?.{1,100}$/i,
  },
  { reason: 'tags', pattern: /^(?:tags?|filed under|categories|topics): ?.{1,160}$/i },
  {
    reason: 'navigation',
    pattern:
      /^(?:skip to (?:main )?content|back to top|home|menu|search|next(?: (?:post|article))?|previous(?: (?:post|article))?|login|sign in|register)$/i,
  },
];

/** Why a paragraph is boilerplate, or undefined if it belongs to the article. */
export function boilerplateReason(paragraph: string): string | undefined {
  if (paragraph.length > LONGEST_BOILERPLATE) return undefined;
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return 'ornament';
  return RULES.find((rule) => rule.pattern.test(paragraph))?.reason;
}

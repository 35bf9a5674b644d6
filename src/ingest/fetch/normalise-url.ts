/** Tracking parameters, which don't change the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|oly_(?:anon|enc)_id|vero_id|ncid|cmpid|icid|ns_(?:mchannel|source|campaign|linkname|fee)|xtor|at_(?:medium|campaign|custom.*|link.*|format|bbc_team)|wt\.mc_id|smid|smtyp|ref_src|ref_url|ftag|guccounter|guce_.*|__twitter_impression|amp_js_v|usqp)$/i;

/**
 * Normalises a URL to recognise a page: no fragment, tracking parameters, default port or trailing
 * slash, sorted parameters, and https for http. Only for comparison, not for fetching. Returns anything but a URL unchanged.
 */
export function normaliseUrl(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return address;
  url.protocol = 'https:';
  if (url.port === '80' || url.port === '443') url.port = '';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.search = new URLSearchParams(
    [...url.searchParams]
      .filter(([name]) => !TRACKING.test(name))
      .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))),
  ).toString();
  url.pathname = url.pathname.replaceAll(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  return url.href;
}

/** Longest canonical URL, in UTF-16 units. */
const LONGEST = 2048;

/**
 * A page's declared canonical URL if it's credible, and otherwise the URL where it was found. Credible is a URL on the same site
 * (apart from "www." and the like) that isn't too long or the front page, which careless templates declare everywhere.
 */
export function canonicalUrl(found: string, given: string | undefined): string {
  const from = URL.parse(found);
  const to = given === undefined || from === null ? null : URL.parse(given, from.href);
  if (
    from === null ||
    to === null ||
    !/^https?:$/.test(to.protocol) ||
    to.username !== '' ||
    to.password !== ''
  )
    return found;
  const isFront = to.pathname === '/' && to.search === '' && (from.pathname !== '/' || from.search !== '');
  return siteOf(from) === siteOf(to) && !isFront && to.href.length <= LONGEST ? to.href : found;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
}

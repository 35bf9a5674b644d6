/** What is added to a link to tell where it was followed, and says nothing of what it leads to. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|oly_(?:anon|enc)_id|vero_id|ncid|cmpid|icid|ns_(?:mchannel|source|campaign|linkname|fee)|xtor|at_(?:medium|campaign|custom.*|link.*|format|bbc_team)|wt\.mc_id|smid|smtyp|ref_src|ref_url|ftag|guccounter|guce_.*|__twitter_impression|amp_js_v|usqp)$/i;

/**
 * One spelling for the addresses of one page, to tell that an article is known: no fragment, no tracking, no default port, no slash at
 * the end, parameters in order, and https for http. The page is fetched at the address as it was given. What is no URL stays as it is.
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

/** A longer address is none that a page needs (UTF-16 units); it would be kept with every article of such a page. */
const LONGEST = 2048;

/**
 * The address that a page gives as its own, if it may speak for the one where it was found: on the same site (but for "www." and the
 * like), and not the site's front page, which careless templates name everywhere, nor too long.
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

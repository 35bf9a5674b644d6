/**
 * Tells from an element's own markup that it's boilerplate, and why. The words are those that
 * template authors use everywhere: in a class or id (`share-bar`, `shareBar`), a role, or the tag.
 */

/** Tags that are boilerplate on every page. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['NAV', 'navigation'],
  ['ASIDE', 'sidebar'],
  ['FOOTER', 'page footer'],
  ['FIGCAPTION', 'picture caption'],
  ['FORM', 'form'],
  ['BUTTON', 'form'],
  ['SELECT', 'form'],
  ['TEXTAREA', 'form'],
  ['DIALOG', 'form'],
]);

const ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'page header'],
  ['contentinfo', 'page footer'],
  ['complementary', 'sidebar'],
  ['search', 'form'],
  ['dialog', 'form'],
  ['alertdialog', 'form'],
]);

/** Words of a class or id, with hyphens around and between them. The first match is the reason. */
const NAMES: readonly (readonly [reason: string, names: RegExp])[] = [
  [
    'link to more',
    /-(?:related(?:posts?|stories|articles?|content|links?|topics|news)?|recirc|recirculation|recommend(?:ed|ations?)|outbrain|taboola|zergnet|trending|popular|teasers?|promos?|upnext|yarpp|(?:most|editors)-(?:read|picks?|viewed|shared)|read-(?:more|next|also)|more-(?:stories|from|news|posts|articles|on|links)|also-like|up-next|see-also|next-(?:post|article|story)|prev(?:ious)?-(?:post|article|story))-/,
  ],
  [
    'newsletter',
    /-(?:newsletters?|signup|sign-up|subscribe|subscriptions?|mailing-list|mailchimp|mc4wp|optin|cta)-/,
  ],
  [
    'share bar',
    /-(?:share|shares|sharing|sharebar|sharebox|sharedaddy|social|socials|addthis|addtoany|sharethis|teilen|partager|compartir)-/,
  ],
  [
    'comments',
    /-(?:comments?|commentlist|comment-?form|disqus|respond|livefyre|kommentare?|commentaires?|comentarios?)-/,
  ],
  ['cookie notice', /-(?:cookies?|consent|gdpr|onetrust)-/],
  [
    'about the author',
    /-(?:(?:author|writer|contributor)s?-(?:bio|box|info|details?|card|about|description|profile|text|flyout)|about-(?:the-)?author|(?:post|entry|article)-author|bio|biography)-/,
  ],
  [
    'byline',
    /-(?:byline|bylines|authors?|autor|auteur|timestamps?|pubdate|(?:post|entry|article|story|content)-(?:meta|info|date)|publish(?:ed)?-(?:date|time)|date-published|posted-on|submitted)-/,
  ],
  ['picture caption', /-(?:captions?|figcaption|credits?|photo-?credit)-/],
  [
    'advertisement',
    /-(?:ads?|adverts?|advertisements?|advertising|adsense|sponsor|sponsored|promoted|dfp|anzeigen?|werbung|publicite|publicidad)-/,
  ],
  ['tags', /-(?:tags|taglist|tag-(?:list|cloud)|tagcloud|keywords|schlagworte|etiquetas)-/],
  ['paywall', /-(?:paywall|regwall|login|signin|sign-in)-/],
  [
    'navigation',
    /-(?:nav|navbar|navigation|menu|submenu|topnav|subnav|breadcrumbs?|pagination|pager|skip-?link|toolbar)-/,
  ],
  ['page header', /-(?:masthead|site-header|page-header|print-header)-/],
  ['sidebar', /-(?:sidebar|side-bar)-/],
  ['page footer', /-(?:footer|colophon|copyrights?|copy-rights?)-/],
  ['form', /-(?:modal|popup|overlay|tooltip|lightbox)-/],
];

/** Class names of text that is read aloud and not shown, or shown only when somebody points at the words before it. */
const NOT_SHOWN =
  /-(?:visually-?hidden|sr-only|screen-?reader(?:s?-(?:text|only))?|assistive-text|off-?screen|element-invisible|a11y-hidden|(?:tooltip|popover|rollover|hover)-?(?:block|body|box|card|content|text))-/;

/** Longer class lists are generated and mean nothing (UTF-16 units). */
const LONGEST_NAME = 1000;

/** Why an element is boilerplate by its tag, role, class or id; undefined if it isn't. */
export function declaredBoilerplate(element: Element): string | undefined {
  const byTag = TAGS.get(element.tagName);
  if (byTag !== undefined) return byTag;
  const byRole = ROLES.get(element.getAttribute('role') ?? '');
  if (byRole !== undefined) return byRole;
  const names = namesOf(element);
  return names === '' ? undefined : NAMES.find(([, pattern]) => pattern.test(names))?.[0];
}

/** `class="shareBar top" id="main_nav"` → `-share-bar- -top- -main-nav-`. */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '' || names.length > LONGEST_NAME) return '';
  return names
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/\s+/)
    .map(
      (name) =>
        `-${name
          .split(/[^a-z0-9]+/)
          .filter(Boolean)
          .join('-')}-`,
    )
    .join(' ');
}

/** More text than this is no dialog (UTF-16 units). */
const LONGEST_OVERLAY = 2000;

/** Whether an element lies over a page and asks for something: a consent, a search, a subscription. */
export function isOverlay(element: Element): boolean {
  const reason = element.tagName === 'FORM' ? undefined : declaredBoilerplate(element);
  return (
    (reason === 'form' || reason === 'cookie notice') &&
    element.querySelector('h1, article, main') === null &&
    (element.textContent ?? '').length <= LONGEST_OVERLAY
  );
}

/** Whether the page hides an element, or hides it from screen readers, as it does with ornaments. */
export function isHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isInvisible(element);
}

/** Whether a page shows an element to nobody, or only reads it to those who can't see the page. */
export function isInvisible(element: Element): boolean {
  if (element.hasAttribute('hidden') || NOT_SHOWN.test(namesOf(element))) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}

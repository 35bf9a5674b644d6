const JUNK: readonly RegExp[] = [
  // What browsers, templates and programs put where nobody has written a title.
  /^(?:about:blank|\(?(?:untitled|unnamed|no (?:title|subject)|unbenannt|sans titre|sin título)\)?(?:[ -]?(?:document|page|article|post|file|copy))?(?: ?\(?\d+\)?)?|(?:new|blank|default)(?: (?:page|document|tab|post|article))?(?: \d+)?|(?:document|page|article|post|file|scan|image) ?\d*|title|headline|home(?: ?page)?|index|default|main|null|undefined|loading(?:…|\.{3})?|(?:microsoft )?(?:word|powerpoint|excel)\b ?[-–].*|microsoft word)$/i,
  // Names of files.
  /^\S.*\.(?:docx?|indd|qxd|pdf|rtf|odt|tex|pages|html?|php|aspx?|jsp|txt|md)$/i,
  // Numbers and keys alone.
  /^[\d\s._-]{5,}$|^(?=\S*\d)[\da-f]{16,}$/i,
];

/** Whether a title says nothing of its article, as "Untitled", "about:blank" and names of files do. */
export function isJunkTitle(title: string): boolean {
  return JUNK.some((pattern) => pattern.test(title.trim()));
}

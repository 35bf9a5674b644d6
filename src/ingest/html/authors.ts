/** Longest list of names, in UTF-16 units. */
const LONGEST = 300;
const MOST_AUTHORS = 12;

/** Words before the names. */
const LEAD =
  /^\W*(?:(?:published|posted|written|story|words|reporting|reported|edited|article|report|review|analysis|opinion)? ?by\b:?|autho?r(?:in)?:?|auteur:?|autore:?|texto?:?|from|von|par|por|door)\s+/i;
/** Text after the names: a date, an employer, contact details. */
const TAIL =
  /\s*(?:\n|(?<=\p{Ll}{3})\.\s|[|•·–—(]|\s-\s|\b(?:on|at|published|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|posted|for|special to|with additional reporting)\b|\b(?:\d{1,2}[ /.:-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)).*$/isu;
/** Job titles and employers after a comma. */
const POST =
  /\b(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|staff|news|press|times|post|herald|tribune|reuters|ap|afp|bbc|cnn|bloomberg|producer|director|professor|chief|bureau|desk|team|jr|sr|ph\.?d|m\.?d|university|institute|inc|ltd|llc)\b\.?/i;
/** Accounts of a site's administrators, and labels of links and boxes. */
const NOBODY =
  /^(?:\S*(?:admin|administrator|guest|webmaster|user)\d*|(?:about|view|see|more|read|follow|share|contact|meet)\b.*|(?:the )?(?:authors?|writers?|contributors?|comments?))$/i;
/** A date before the names: "Monday, March 9, 2026 10:05 am PDT by ". */
const DATED = /^[^]{0,60}\d[^]{0,30}?\bby:?\s+(?=\p{Lu})/iu;
/** Capitalised words, and particles between them. */
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Ll}{1,3}(?:[’'-]\p{L}+)?)){0,4}$/u;

/**
 * Authors' names from names or bylines ("By Jane Doe and John Roe, AP"), joined by
 * "; ". Undefined if there are none. The publisher doesn't count.
 */
export function parseAuthors(given: readonly string[], publisher?: string): string | undefined {
  const names = new Map<string, string>();
  for (const text of given) {
    for (const name of namesIn(text)) {
      const key = name.toLowerCase();
      if (!names.has(key) && !publisher?.toLowerCase().startsWith(key) && !NOBODY.test(name))
        names.set(key, name);
    }
  }
  return names.size === 0 ? undefined : [...names.values()].slice(0, MOST_AUTHORS).join('; ');
}

function namesIn(given: string): string[] {
  const text = given.trim();
  if (text.length > LONGEST || /^https?:|^@|^\S+@\S+$|www\./i.test(text)) return [];
  const bare = text.replace(DATED, '').replace(LEAD, '').replace(TAIL, '').trim();
  const parts = bare
    .split(/\s*(?:;|,|&|\band\b|\bund\b|\bet\b)\s*/i)
    .map((part) => part.replace(LEAD, '').trim())
    .filter(Boolean);
  const names = parts.filter(
    (part, i) => NAME.test(part) && (i === 0 || (part.includes(' ') && !POST.test(part))),
  );
  if (names.length > 0) return names;
  // Names in scripts without capitals, and names of desks, stay unchanged.
  return bare !== '' && bare.length <= 80 && !/[{}<>|@\d]/.test(bare) && bare.split(' ').length <= 5
    ? [bare]
    : [];
}

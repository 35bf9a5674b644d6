/** The inflected forms of an English verb, in lower case. */
export type VerbForms = {
  readonly present: string;
  readonly past: string;
  /** The -ing form. */
  readonly participle: string;
  /** The form after "has". */
  readonly perfect: string;
};

/** Past tense and past participle of the irregular verbs among the cues. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, perfect: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  put: ['put', 'put'],
  think: ['thought', 'thought'],
  begin: ['began', 'begun'],
  swear: ['swore', 'sworn'],
  hear: ['heard', 'heard'],
  sing: ['sang', 'sung'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought', 'sought'],
  hold: ['held', 'held'],
  cast: ['cast', 'cast'],
  hit: ['hit', 'hit'],
  beseech: ['besought', 'besought'],
};

/** Verbs of two or more syllables that double their last consonant all the same. */
const DOUBLING = new Set(['admit', 'begin', 'quip', 'rebut', 'refer', 'regret']);
const ONE_SYLLABLE_ENDING_SINGLE_CONSONANT = /^[^aeiou]*[aeiou][bdgklmnprtv]$/;

/** The forms of a verb by the rules of English spelling, or from the list of irregular ones. */
export function formsOf(base: string): VerbForms {
  const irregular = IRREGULAR[base];
  const stem =
    DOUBLING.has(base) || ONE_SYLLABLE_ENDING_SINGLE_CONSONANT.test(base) ? base + base.slice(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const past = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const participle = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  const present = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return {
    present: base === 'echo' ? 'echoes' : present,
    past: irregular?.[0] ?? past,
    participle,
    perfect: irregular?.[1] ?? past,
  };
}

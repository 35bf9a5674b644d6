/**
 * English abbreviations, without their last full stop and in lower case, by what the full stop after them means.
 * After *Golden Rules* of pragmatic_segmenter (Kevin S. Dias), extended by what news agencies use.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Always followed by the name or number they belong to: a full stop after them never ends a sentence. */
export const BEFORE_A_NAME = words(`
  mr mrs ms mx dr prof rev fr sr. hon gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen sens rep reps pres
  messrs mmes mlle mme st ste mt ft pt supt det insp amb sec asst assoc vs v op cf e.g i.e viz ca approx al`);

/** Followed by a number, they do not end a sentence. */
export const BEFORE_A_NUMBER = words(`
  no nos p pp vol fig figs art sec ch eq ref n° nr jan feb mar apr jun jul aug sep sept oct nov dec para`);

/** May end a sentence: they do when the next word is one that starts sentences. */
export const MAY_END = words(`
  jr sr inc corp co cos ltd llc bros plc etc esq ph.d m.d b.a m.a b.sc m.sc d.phil u.s u.s.a u.k e.u u.n u.s.s.r
  d.c l.a n.y a.m p.m a.d b.c a.k.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs
  fri sat sun ave blvd rd dept univ est min max no int tel ext ala ariz ark calif colo conn del fla ga ill ind
  kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que`);

/** Words that, capitalised, start a sentence far more often than they continue a name. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those he she it they we i you his her its their our my your there here who what when
  where why how which whose in on at for from by with without within under over after before during since until
  as but and or nor so yet if when while although though because despite instead however meanwhile moreover also
  then now today yesterday some many most both each every all several few one two three no not yes did do does is
  are was were has have had can could will would should may might must let please mr mrs ms dr according among
  about against once even only just other others another such still later earlier next last
  nobody nothing none everyone everybody everything somebody someone something anyone anybody anything`);

/** English words of the closed classes, in lower case with straight apostrophes, as a reader of clauses needs them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const NOMINATIVE_PRONOUNS = words(`
  he she they we i it everyone everybody someone somebody nobody others many some most both another all few several
  one neither none`);

export const OBJECT_PRONOUNS = words('him her them us me you himself herself themselves itself');

/** Pronouns alone, determiners before a noun. */
export const QUANTIFIERS = words('some many most several few another one both all others');

export const POSSESSIVE_PRONOUNS = words('his her their our my its');

export const RELATIVE_PRONOUNS = words('who which that');

export const DETERMINERS = words(`
  the a an this these those his her their our my its your each every any no such whose what`);

export const PREPOSITIONS = words(`
  of for at from in on with by to about against between into through during before after above below under over
  among amid despite since until without within toward towards upon via like near outside inside across behind
  beyond per plus than around along off`);

export const COORDINATORS = words('and or but nor yet so');

export const SUBORDINATORS = words(`
  that when while although though because if unless whether as where whereas after before since until once how why
  what whenever wherever`);

/** Forms of be, have and do, modal verbs, and their contractions. */
export const AUXILIARIES = words(`
  is are was were be been being am has have had having do does did will would can could shall should may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
  shouldn't it's he's she's that's they've we've i've he'd she'd they'd i'd we'd he'll she'll i'm we're they're not
  n't 's 've 'd`);

export const FORMS_OF_BE = words(
  `is are was were be been being am isn't aren't wasn't weren't it's that's i'm`,
);

/** Auxiliaries that another one may follow: "has been", "will be". */
export const MODALS = words('has have had will would may might could can should must shall');

/** Adverbs that do not end in -ly and stand between a subject and its verb, or before both. */
export const ADVERBS = words(`
  also then later now once twice again still just even never ever always often sometimes soon already earlier first
  further instead meanwhile however therefore thus perhaps maybe indeed yet since today yesterday tonight tomorrow
  recently previously once too only both more further long almost rather quite simply up down out back ago not there here
  famously infamously online afterward afterwards elsewhere`);

/** Words that end like an adverb and are none: "the family said", "a friendly aide said". */
export const NO_ADVERBS = words(`
  family rally ally assembly supply reply bully monopoly anomaly homily melancholy butterfly gully belly jelly lily
  elderly friendly lonely lovely ugly costly deadly likely unlikely orderly cowardly timely weekly monthly`);

export const TIME_NOUNS = words(`
  monday tuesday wednesday thursday friday saturday sunday monday's tuesday's wednesday's thursday's friday's
  saturday's sunday's january february march april may june july august september october november december jan feb
  mar apr jun jul aug sept sep oct nov dec morning afternoon evening night day week month year weekend days weeks
  months years hours minutes hour minute today yesterday tonight spring summer fall autumn winter time moment`);

/** Nouns for people by what they do, which a following "for", "at" or "from" belongs to. */
export const ROLE_NOUNS = words(`
  spokesman spokeswoman spokesperson spokespeople representative representatives official officials aide aides adviser
  advisor advisers advisors strategist manager director chairman chairwoman chair chief head leader leaders president
  professor lecturer analyst analysts economist expert experts member members senator congressman congresswoman
  governor mayor secretary minister attorney lawyer lawyers counsel judge officer officers editor reporter reporters
  correspondent columnist host author founder co-founder owner executive operative consultant pollster historian
  scientist researcher researchers scholar fellow student students teacher voter voters supporter supporters candidate
  source sources person people man woman resident residents activist activists organizer organizers delegate veteran
  doctor nurse farmer worker workers pastor priest bishop cardinal rabbi imam general colonel captain commander
  diplomat diplomats ambassador envoy deputy colleague colleagues friend friends critic critics ally allies opponent
  group groups campaign team office department committee statement report article book study survey poll letter`);

/** What may open a sentence before its subject: "Instead the senator", "And Smith". */
export const OPENING_WORDS: ReadonlySet<string> = new Set([...ADVERBS, ...COORDINATORS, ...SUBORDINATORS]);

/** What an aside between a subject and its verb opens with: ", a Republican from Ohio,", ", speaking in Leeds,". */
export const ASIDE_OPENERS = words(`
  a an the who whose whom which his her its one of from then now himself herself both also in speaking asked like as
  with on at during formerly including along among while`);

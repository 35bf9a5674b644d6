import type { Stance } from '../annotations.ts';

/** The verbs that attribute words to somebody, in their base form. Data only; cue-forms.ts inflects and indexes them. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Reporting verbs that can stand alone beside an utterance, by the stance the writer shows in choosing them. */
export const SPEECH_VERBS: Readonly<Record<Stance, readonly string[]>> = {
  neutral: words(`
    say add write tweet ask reply explain continue argue note declare state respond conclude announce recall observe
    remark comment warn suggest report testify joke quip answer confirm mention reiterate repeat recount stress charge
    riff emphasize emphasise underline underscore assert contend maintain predict exclaim shout yell scream cry chant
    whisper mutter murmur retort counter interject muse wonder propose read post text email blog retweet lament complain
    caution elaborate clarify disclose estimate proclaim opine agree disagree object protest plead pray demand order
    command advise recommend point put chime snap bark summarize summarise venture vent marvel anticipate preach echo
    relate telegraph stipulate specify hint profess theorize theorise speculate volunteer pronounce rule quote cite list
    sing laugh smile sigh boom bellow growl gush scoff sneer crow rant rave fume reason reminisce begin finish intone
    deadpan project forecast affirm attest swear share offer publish hear learn discover`),
  doubtful: words('claim allege insist purport boast brag posit pretend'),
  denial: words('deny reject refute disavow disclaim rebut dispute'),
  admission: words('admit acknowledge concede confess allow grant'),
};

/** Their object is the listener ("told reporters"), so their subject does not follow them. */
export const TELLING_VERBS = words(`
  tell assure remind inform urge warn advise ask instruct notify caution implore persuade convince reassure encourage
  admonish`);

/** They put the quoted words on somebody or something ("called the plan “…”"). */
export const NAMING_VERBS = words(`
  call describe herald dub label brand characterize characterise portray depict refer slam blast deride dismiss praise hail
  denounce criticize criticise mock decry accuse blame credit tout attack condemn lambaste ridicule taunt rip bash slap
  hit chide chastise berate rail knock compare liken cast paint frame define deem name nickname rate applaud commend
  salute celebrate defend excoriate lampoon assail hammer scold fault rebuke disparage belittle title entitle caption
  headline bill pitch market promote trumpet pan rebuff style term thank pillory skewer malign vilify cheer honor honour
  endorse bemoan oppose discuss`);

/** They tell a thought, an intention or a finding rather than words: the weakest evidence of speech. */
export const ATTITUDE_VERBS = words(`
  believe think hope feel fear expect know understand want wish vow pledge promise threaten plan intend consider regard
  view see doubt suspect worry regret favor favour prefer advocate refuse decline decide seek envision foresee imagine
  assume hold judge deserve guess figure sense support accept realize realise recognize recognise show find indicate
  signal imply reflect reveal prove demonstrate`);

/** They take an utterance or a thing but no clause of reported words. */
export const VERBS_WITHOUT_CLAUSE = words(`
  continue read post text email blog retweet sing laugh smile sigh put point list share publish quote cite order command
  comment begin finish see`);

/** They take what is promised as an infinitive: "vowed to fight". */
export const COMMITMENT_VERBS = words('vow pledge promise threaten swear agree offer');

/** Forms that are as often nouns or adjectives, so that only their neighbours make them cues. */
export const NOUN_FORMS = words(`
  state states report reports note notes claim claims call calls comment comments answer answers question questions
  demand demands order orders post posts text texts email emails blog blogs tweet tweets list lists show shows plan plans
  hope hopes fear fears view views attack attacks promise promises pledge pledges vow vows counter counters signal
  signals share shares offer offers find finds finding read reads reading point points put puts command commands cry
  cries shout shouts chant chants scream screams yell yells boast boasts joke jokes laugh laughs smile smiles estimate
  estimates object objects protest protests reason reasons ruling rule rules name names title titles label labels brand
  brands cast hit hits knock knocks market markets bill bills thank want wants wish wishes feeling warning warnings
  saying project projects forecast forecasts doubt doubts worry worries favor favour support supports regard regards guess figure figures sense senses term
  terms style styles frame frames rate rates pan pans pitch rip slap salute cheer cheers honor honors advocate advocates
  quote quotes cite fault faults dispute disputes grant grants allow mention mentions stress finish offering posting
  listing marketing reporting hold holds holding judge judges murmur whisper supporting headline headlines caption
  captions remark remarks charge charges venture ventures credit credits praise blame regret regrets decline declines
  retort retorts quip quips lament laments sneer sneers sigh sighs growl growls boom booms rant rants vent vents
  rebuke rebukes blast blasts slam slams echo echoes snap crow rail paint see sees seen smiling`);

/** Two words that are a verb of speech together. */
export const PHRASAL_CUES: ReadonlySet<string> = new Set([
  'went on',
  'goes on',
  'fired back',
  'fires back',
  'shot back',
  'shoots back',
  'hit back',
  'hits back',
  'pushed back',
  'pushes back',
  'weighed in',
  'weighs in',
  'chimed in',
  'chimes in',
  'cut in',
  'cuts in',
  'broke in',
  'breaks in',
  'spoke up',
  'speaks up',
  'piped up',
  'pipes up',
]);

/** Nouns of saying and thinking that take a possessor ("his claim that"), by stance. */
export const SPEECH_NOUNS: Readonly<Record<Stance, readonly string[]>> = {
  neutral: words(`
    statement remark remarks comment comments promise pledge vow assertion description characterization criticism
    warning argument contention suggestion call calls demand question answer response reply announcement declaration
    slogan motto mantra line quote message tweet refrain chant chants belief view opinion notion insistence joke
    catchphrase complaint prediction plea words verdict advice`),
  doubtful: words('claim claims accusation allegation boast'),
  denial: words('denial'),
  admission: words('admission'),
};

/** Nouns that attribute after "in": "in Smith’s view", "in the words of Smith". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  words('view opinion words estimation judgment judgement telling'),
);

/** Nouns for texts that carry somebody’s words ("in a statement saying"). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
    statement letter email e-mail message tweet post note memo press release speech interview article column essay
    editorial op-ed book memoir ad ads advertisement video sign signs banner banners shirt shirts t-shirt t-shirts hat
    placard placards poster posters headline headlines caption report document lawsuit filing complaint text texts
    tweets emails letters messages posts statements slogan motto quote comment comments remark remarks line chant chants
    website page blog`),
);

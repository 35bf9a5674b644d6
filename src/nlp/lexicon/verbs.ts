import { formsOf } from './verb-forms.ts';

/** Verbs of news, in their base form. The ones that are as often nouns are marked with * (see `VerbForm`). */
const REGULAR = `
abandon abolish absorb *abuse accelerate accept accompany accuse achieve acknowledge acquire act activate add address adjust admire admit adopt advance *advise affect affirm agree *aid *aim allege allow alter amend
announce *answer apologise apologize *appeal appear applaud apply appoint approach approve argue arrest arrive ask assassinate assault assess assign assist assume assure attack attempt attend attract avoid *award
*back *ban *bar *battle beg begin believe belong benefit *blame *blast *block *bomb *boost *brand breach brace broadcast burn bury call calm campaign cancel capture care carry cause caution celebrate challenge change *charge *chase *cheer
*claim clarify *clash clean clear clinch climb clip close collapse collect combat *comment commit compare compete complain complete concede condemn confess confirm confront congratulate connect conquer consider consult contact contain continue contribute
control convert convict convince cooperate *cost *counter *cover crack *crash create credit criticise criticize *cross *crown *cruise cure curb *damage *dance dare *debate decide declare decline dedicate defeat defect defend defy *delay delete deliver *demand
demolish denounce deny depart depend deploy derail describe deserve *design desire despair destroy detail detain deter determine detonate develop devastate die differ direct disagree disappear disclose discover discuss dismiss display disrupt distribute disturb
dive divide dodge dominate donate *doubt downgrade drag draft draw dress drift drop drown dump earn ease *edge edit eject elect eliminate embark embrace emerge employ enable encourage *end endorse endure enforce engage enjoy enter erupt *escape
establish evacuate evade examine exceed exchange exclude *excuse execute exempt *exit expand expect expel experience explain explode exploit explore export expose express extend *face fail *fear feature *fight *file *fill finalise finalize *fine
*finish *fire fix flee flip float *flood flow *focus follow *force form found free fuel fulfil fulfill *function fund gain gather generate *govern grab grant *guard guide hail halt *hand handle hang happen harm hate *head heal *help *hire honor honour *hope host house
hunt identify ignore imagine impact implement import impose impress imprison improve include *increase infect influence inform inherit initiate injure insist inspect inspire install instruct insult intend intensify interrupt intervene interview introduce invade invest investigate invite involve
issue *jail join *judge *jump *justify kick kill *kiss *knock *label *lack *land *last laugh *launch lead leak learn legalise legalize *lie *lift *like *limit *link list listen live load *lobby locate lock look loot lose love lower maintain manage *march mark *match measure
*meet mention merge miss mobilise mobilize monitor mount *move *murder *name narrow need negotiate nominate *note notice notify obey *object observe obtain occupy occur *offer open operate oppose *order organise organize *oust outline outrage overtake overturn overwhelm owe own
pardon park participate pass patrol pause *pay perform permit persuade *phone pick pin place *plan *play plead *pledge plot plummet *plunge point poison *pose postpone *post pour praise pray predict prefer prepare present preserve *press pressure prevent *probe proceed process produce progress prohibit
*project promise promote prompt propose prosecute protect *protest prove provide provoke publish *pull *punch punish purchase pursue push *question *race *raid raise *rally ram *reach react realise realize *rebuild recall receive recognise recognize recommend recover recruit reduce *reform refuse reignite reject
relate *release relieve rely remain remember remind remove rename renew rent reopen repair *repeat *replace reply *report represent request require *rescue *research resemble reserve resign resist resolve respond *rest restore restrict *result resume retain retire retreat *return reveal reverse *review revise
revive *reward *risk rob rock *rule rush sack sail *sanction save say scan scare score scrap scream *search secure seek seem seize select sentence separate serve settle shape share shatter *shift shock shout *showcase shower *shut sign *signal slam slap slash *slide slip slow smash smuggle snap soar solve spark spot *stage
stare *start starve state stay steer stem *step stop *storm strengthen stress stretch struggle study stun submit subscribe succeed suffer suggest *sue *summon *supply *support suppose surge surprise surrender surround survive suspect suspend swap sweep switch tackle *talk target taste *tease tempt tend test testify thank *threaten
top topple torture *toss *touch *tour track *trade *train *transfer transform transmit transport trap *travel treat trick trigger *triumph trust try turn tweet *twist unanimously uncover undergo undermine unite unleash unveil update upgrade uphold upset *urge use *value vanish veto vent visit *vote vow wage wait *walk want warn *wash *watch weaken
weigh welcome whip widen *win wipe *wish withdraw witness *wonder *work worry wound wrap yell yield`;

/** Base, past and past participle of the irregular ones. */
const IRREGULAR = `
be was been; become became become; begin began begun; bend bent bent; bet bet bet; bid bid bid; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; build built built; burst burst burst;
buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mistake mistook mistaken; overcome overcame overcome; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; put put put; quit quit quit; read read read;
ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk;
sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken; speed sped sped; spend spent spent; spin spun spun; split split split; spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung;
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; win won won; withdraw withdrew withdrawn; write wrote written`;

/** What a word can be as a verb. `noun`: its letters are as often a noun, so the words around must decide. */
export type VerbForm = {
  readonly tense: 'base' | 'present' | 'past' | 'perfect' | 'participle';
  readonly noun: boolean;
};

/** Verb forms by their letters, in lower case. Of two tenses with the same letters the earlier one above stays. */
export const VERBS: ReadonlyMap<string, VerbForm> = readVerbs();

/** Forms that carry tense for a verb after them. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were am be been being has have had do does did will would can could may might must shall should isn't aren't wasn't weren't
  hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't`.split(/\s+/),
);

function readVerbs(): Map<string, VerbForm> {
  const verbs = new Map<string, VerbForm>();
  const add = (form: string, tense: VerbForm['tense'], noun: boolean): void => {
    if (!verbs.has(form)) verbs.set(form, { tense, noun });
  };
  for (const line of IRREGULAR.split(';')) {
    const [base, past, perfect] = line.trim().split(/\s+/);
    if (base === undefined || past === undefined || perfect === undefined) continue;
    const { present, participle } = formsOf(base);
    add(past, 'past', false);
    add(perfect, 'perfect', false);
    add(present, 'present', false);
    add(participle, 'participle', false);
    add(base, 'base', false);
  }
  for (const entry of REGULAR.trim().split(/\s+/)) {
    const noun = entry.startsWith('*');
    const base = noun ? entry.slice(1) : entry;
    const { present, past, participle } = formsOf(base);
    add(past, 'past', false);
    add(present, 'present', noun);
    add(participle, 'participle', false);
    add(base, 'base', true);
  }
  return verbs;
}

/** Irregular verbs and nouns of English: the base form, then those that no suffix rule leads back to it. */
const FORMS = `
  become became; begin began begun; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring
  brought; build built; buy bought; catch caught; choose chose chosen; come came; creep crept; deal dealt; die died dies
  dying; dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
  feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
  forgive forgave forgiven; freeze froze frozen; give gave given; go went gone; grow grew grown; hang hung; hear heard;
  hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; leave left; lend lent; lie lied lies
  lying; lose lost; make made; mean meant; meet met; overcome overcame; overtake overtook overtaken; overthrow overthrew
  overthrown; pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought;
  sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat;
  sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; stand stood; steal stole stolen; stick stuck;
  strike struck stricken; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
  tear tore torn; tell told; tie tied ties tying; think thought; throw threw thrown; undergo underwent undergone;
  understand understood; uphold upheld; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; write
  wrote written;
  child children; foot feet; goose geese; man men; mouse mice; tooth teeth; woman women;
  half halves; knife knives; leaf leaves; life lives; shelf shelves; thief thieves; wife wives; wolf wolves`;

/** Irregular forms with their base forms, in lower case: "wrote" → "write". */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);

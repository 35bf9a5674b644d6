import { stem } from '../text/tokens.ts';

/**
 * Everyday words of English: the 850 of Ogden's "Basic English" (1930) but for those that are stop words anyway, and below them
 * what questions are often asked with besides.
 */
const WORDS = `
able account acid across act addition adjustment advertisement after again against agreement air all almost among amount amusement
angle angry animal answer ant any apparatus apple approval arch argument arm army art attack attempt attention attraction authority
automatic awake baby back bad bag balance ball band base basin basket bath beautiful because bed bee before behavior belief bell bent
berry between bird birth bit bite bitter black blade blood blow blue board boat body boiling bone book boot bottle box boy brain brake
branch brass bread breath brick bridge bright broken brother brown brush bucket building bulb burn burst business butter button cake
camera canvas card care carriage cart cat cause certain chain chalk chance change cheap cheese chemical chest chief chin church circle
clean clear clock cloth cloud coal coat cold collar color colour comb come comfort committee common company comparison competition
complete complex condition connection conscious control cook copper copy cord cork cotton cough country cover cow crack credit crime
cruel crush cry cup current curtain curve cushion cut damage danger dark daughter day dead dear death debt decision deep degree delicate
dependent design desire destruction detail development different digestion direction dirty discovery discussion disease disgust distance
distribution division dog door doubt down drain drawer dress drink driving drop dry dust ear early earth east edge education effect egg
elastic electric end engine enough equal error even event ever every example exchange existence expansion experience expert eye face
fact fall false family far farm fat father fear feather feeble feeling female fertile fiction field fight finger fire first fish fixed
flag flame flat flight floor flower fly fold food foolish foot force fork form forward fowl frame free frequent friend front fruit full
future garden general get girl glass glove goat gold good government grain grass gray great green grey grip group growth guide gun hair
hammer hand hanging happy harbor harbour hard harmony hat hate head healthy hearing heart heat help high history hole hollow hook hope
horn horse hospital hour house humor humour ice idea ill important impulse increase industry ink insect instrument insurance interest
invention iron island jelly jewel join journey judge jump keep kettle key kick kind kiss knee knife knot knowledge land language last
late laugh law lead leaf learning least left leg let letter level library lift light like limit line linen lip liquid list little living
lock long look loose loss loud love low machine make male man manager map mark market married mass match material meal measure meat
medical meeting memory metal middle military milk mind mine minute mist mixed money monkey month moon morning mother motion mountain
mouth move much muscle music nail name narrow nation natural near necessary neck need needle nerve net new news night noise normal north
nose not note now number nut observation off offer office oil old only open operation opinion opposite orange order organization
ornament other oven owner page pain paint paper parallel parcel part past paste payment peace pen pencil person physical picture pig pin
pipe place plane plant plate play pleasure plough plow pocket point poison polish political poor porter position possible pot potato
powder power present price print prison private probable process produce profit property prose protest public pull pump punishment
purpose push put quality question quick quiet quite rail rain range rat rate ray reaction reading ready reason receipt record red regret
regular relation religion representative request respect responsible rest reward rhythm rice right ring river road rod roll roof room
root rough round rub rule run sad safe sail salt same sand say scale school science scissors screw sea seat second secret secretary see
seed seem selection self send sense separate serious servant sex shade shake shame sharp sheep shelf ship shirt shock shoe short shut
side sign silk silver simple sister size skin skirt sky sleep slip slope slow small smash smell smile smoke smooth snake sneeze snow
soap society sock soft solid son song sort sound south soup space spade special sponge spoon spring square stage stamp star start
statement station steam steel stem step stick sticky stiff still stitch stocking stomach stone stop store story straight strange street
stretch strong structure substance sudden sugar suggestion summer sun support surprise sweet swim system table tail take talk tall taste
tax teaching tendency test theory thick thin thing thought thread throat through thumb thunder ticket tight till time tin tired today toe
together tomorrow tongue tooth top touch town trade train transport tray tree trick trouble trousers true turn twist umbrella under unit
use value verse very vessel view violent voice waiting walk wall war warm wash waste watch water wave wax way weather week weight well
west wet wheel whip whistle white wide wind window wine wing winter wire wise woman wood wool word work world worm worry wound writing
wrong year yellow yes yesterday young

accept accuse achieve admit affect age agree allow announce apply appear approve area arrest arrive ask avoid award become begin believe
belong best better big blame block born break bring build buy call cancel capture carry catch center centre century change charge choose
citizen city claim climb close collapse collect confirm consider contain continue cost count couple course court create cross crowd
decade decide declare decline decrease defeat defend demand deny depend describe destroy develop die difference difficult director
discover draw drive during earn easy eat economy elect election employ enter establish exist expect explain fail feel few final find
finish five follow former forget found four game gain gather give go goal grow guess half happen have hear hire hit hold home host human
hundred hurt identify include injure inform injury invade invent involve issue job kill know large largest launch lay leader learn leave
less lie life listen live locate lose lot main maintain majority mean meet member mention message method million minister miss model
modern more most mostly movie murder national never next nine noon nothing notice occur official often once one operate organize original
originate others outcome own owe parent park party pass pay people percent perform period plan popular population predict prefer prepare
president prevent previous prize probably problem project promise propose prove provide publish purchase race raise reach read real
really receive recent reduce refer refuse region reject release remain remember remove replace reply report represent resign result
return reveal rich rise role save season seek sell serve set settle seven several share shoot show shop sing single sit six speak spend
split spread stand state stay steal strike student study subject succeed success suffer suggest supply suppose surround survive suspect
team tell ten term thank think thousand threat threaten three throw tie title total tour toward travel treat treatment try two type
understand university until usual vehicle victim visit vote wait want warn wear whole wife win wish without worker worth write`;

const TERMS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(stem));

/** Whether a term is that of an everyday word, which is rather meant as it is typed than a slip. */
export function isCommon(term: string): boolean {
  return TERMS.has(term);
}

/** Adjectives and adverbs: what people type, and what news writes for it. */
export const DESCRIPTIONS = `
# Size and amount
big, large = sizeable, substantial, considerable, extensive
huge, giant, massive, ginormous = enormous, vast, immense, gigantic, colossal
small, little, tiny = minor, slight, compact, miniature, modest, minuscule
long = lengthy, extended, prolonged, protracted
short, brief = concise, fleeting, momentary
tall, high = lofty, elevated
wide, broad = extensive, wide-ranging
thin, skinny = slender, slim, gaunt, emaciated
chubby > plump, stout, heavy
heavy, weighs a lot = weighty, hefty
deep = profound, far below
full, packed = crowded, at capacity, overcrowded, jam-packed
empty, nobody there = vacant, deserted, unoccupied, uninhabited
whole, entire > complete, total
part of, chunk of > portion, partial, section
enough, plenty = sufficient, adequate, ample
not enough, too few = insufficient, shortage, lack, inadequate, scarce
too much, too many > excessive, surplus, overwhelming
extra > additional, further, supplementary
rare, hardly ever = uncommon, scarce, infrequent
everywhere, all over = widespread, nationwide, ubiquitous
worldwide, all over the world > global, international
main = principal, chief, primary, leading, foremost
just one, only one > sole, single, lone

# Good and bad
nice, good = favourable, favorable, beneficial
great, amazing, fantastic = outstanding, excellent, superb
best, top > leading, finest, foremost
bad = adverse, negative, unfavourable, harmful
awful, terrible, horrible = dreadful, appalling, horrific, dire, atrocious
worst, lowest > deadliest, most severe, lowest point
perfect, flawless = ideal, impeccable
alright > acceptable, satisfactory, adequate, mediocre
handy, comes in handy = beneficial, practical
useless, no use = futile, ineffective, worthless
correct = accurate, proper
wrong = incorrect, mistaken, inaccurate, false, erroneous
true, real = genuine, authentic, actual, factual
fake, phony, bogus = counterfeit, false, fraudulent, sham, forged
fair = equitable, impartial, even-handed
unfair, one sided = unjust, biased, inequitable, discriminatory
evil, wicked > sinister, vicious, depraved
dirty, gross, filthy = polluted, contaminated, unsanitary, squalid
clean, spotless = pristine, hygienic, pure
broken, busted up = damaged, defective, faulty, out of order
most important, so important, key = crucial, vital, significant, essential, pivotal
pointless, for nothing > futile, in vain, meaningless
popular, everyone likes = well-liked, in demand, sought-after
unpopular = reviled, despised

# Danger and safety
dangerous, risky = hazardous, perilous, unsafe, life-threatening, treacherous
kills people = lethal, fatal, mortal
deadly = mortal
safe = unharmed, protected, out of danger
unhurt, not hurt = unharmed, uninjured, unscathed, escape injury
alive, still living = survive, living
toxic, poisonous = hazardous, noxious, contaminated
scary, spooky = terrifying, alarming, chilling, harrowing
violent, brutal = savage, vicious, bloody, ferocious
bloody, gory > gruesome, grisly, carnage
cruel = inhumane, heartless, merciless, sadistic
careless, reckless = negligent, irresponsible, rash
watch out, be careful = cautious, wary, vigilant, prudent
weak, wimpy = frail, feeble, fragile, vulnerable
strong, tough = robust, powerful, resilient, sturdy
powerful, a lot of power > influential, mighty, dominant
helpless, no way out = defenceless, powerless, vulnerable
illegal, against the law = unlawful, illicit, outlaw, prohibited
legal, within the law = lawful, legitimate, permitted
at risk, in danger > vulnerable, threaten, endanger, peril

# Strange and ordinary
weird, odd, strange = unusual, bizarre, peculiar, eccentric, mysterious
mystery, nobody knows > unexplained, unknown, unsolved
normal, usual, regular = ordinary, typical, routine, standard, conventional
common, happens a lot = widespread, prevalent, frequent
special, one of a kind = unique
different, not the same = distinct, diverse, contrasting, dissimilar
same, alike = identical, similar, equivalent
new, brand new = recent, fresh, latest, newly
old, ancient = historic, centuries-old, antique, aged
old-fashioned, outdated = obsolete, antiquated, archaic
modern, up to date = contemporary, state-of-the-art, advanced
first ever, never before > unprecedented, historic, pioneering, inaugural
last ever > final, ultimate
obvious, clear = evident, apparent, unmistakable
confusing, hard to follow > complex, unclear, perplexing, complicated
secret, hush-hush = confidential, classified, covert, undisclosed, clandestine
public, out in the open > widely known, overt
famous, well known = renowned, celebrated, prominent, high-profile
unknown, never heard of = obscure, unidentified, little-known
unexpected, out of nowhere = surprise, sudden, unforeseen
lucky = fortunate, fortuitous
random, by chance = arbitrary, indiscriminate, accidental
on purpose, meant to = deliberate, intentional, premeditated, wilful
by accident, accidental = inadvertent, unintentional, mistakenly
temporary, for now = interim, provisional, short-term
permanent, for good, forever = indefinite, irreversible
done deal, set in stone > definitive, irrevocable, conclusive
probably > in all likelihood, set to, expected
impossible, no chance > unattainable, out of the question, unfeasible
easy, piece of cake = simple, straightforward, effortless
hard, difficult = challenging, tough, arduous, gruelling
complicated = complex, intricate, convoluted
simple, basic = straightforward, rudimentary, elementary

# Money
rich, well off = wealthy, affluent, prosperous | millionaire
poor, in poverty = impoverished, deprived, low-income, destitute, needy
cheap, low cost = affordable, inexpensive, budget, discounted
expensive = costly, pricey, high-priced, exorbitant
fancy, classy = luxury, lavish, upscale, opulent
no charge, for free = complimentary, at no cost, without charge
greedy, money grubbing > avaricious, profiteering
stingy, tight > frugal, miserly, austere
worthless, worth nothing > valueless, of no value
valuable, worth a lot = precious, priceless

# Feelings and character
happy, glad = delighted, pleased, joyful, content, satisfied
sad, upset = distraught, sorrowful, devastated, mourn, grief
angry, mad = furious, outraged, irate, incensed, fury
annoyed, ticked off > irritated, frustrated, displeased
afraid = fearful, apprehensive
nervous, on edge = anxious, tense, jittery
shocked, stunned = astonished, astounded, taken aback
surprised, caught off guard > astonish, unprepared
bored = tedious, dull, monotonous
lonely, all alone = isolated, solitary, alone
brave, gutsy = courageous, heroic, daring, fearless
coward, wimp > cowardly, spineless
kind, sweet > compassionate, warm-hearted
gives a lot, big hearted = charitable, philanthropic, benevolent
rude, disrespectful = offensive, insulting, insolent, discourteous
well mannered, good manners = courteous, respectful
smart, clever, brainy = intelligent, brilliant, astute
silly, goofy > absurd, ridiculous, frivolous
crazy, insane > absurd, outrageous, extreme
honest, straight up = truthful, candid, frank, sincere
dishonest, two faced = deceitful, untrustworthy, hypocritical
shy, quiet > reserved, reclusive, introverted
loud, noisy = deafening, boisterous, noise
bossy, control freak > domineering, authoritarian
stubborn, pig headed = obstinate, intransigent, defiant
lazy, slacker > idle, complacent
ambitious = determined, motivated
pushy, aggressive = assertive, hostile, belligerent
calm, peaceful = tranquil, composed, quiet
excited = enthusiastic, eager, thrilled
confident, sure of himself = assured, optimistic
desperate, at wits end = frantic, despairing, last-ditch
grateful = thankful, appreciative
ashamed = shame, disgraced, embarrassed
disappointed, let down = dismayed, disheartened, disillusioned
controversial, people are split = contentious, polarising
racist, bigot = racism, discriminatory, xenophobic
sexist > misogynistic, misogyny, chauvinist
selfish, only thinks of himself > self-serving, self-interested
popular guy, charming > charismatic, likeable
tough guy, macho > strongman, hardman
crooked, bent > corrupt, dishonest, fraudulent

# Looks, senses, weather
pretty, beautiful, gorgeous = attractive, picturesque, scenic
ugly, eyesore = unsightly, unattractive, hideous
hot, boiling = scorching, sweltering, high temperature, heat
cold, freezing = frigid, icy, sub-zero, low temperature
wet, soaked = damp, drenched, sodden
dry = arid, parched, drought
dark, pitch black = unlit, dim, gloom
bright, shiny = brilliant, luminous, gleaming
stink, smelly = odour, odor, stench, foul-smelling
quick, fast = rapid, swift, speedy
slow = sluggish, gradual, slow-moving
sudden, all of a sudden = abrupt, without warning
close, near, nearby = adjacent, neighbouring, neighboring, in the vicinity
far, far away = distant, remote
sharp, pointy > blade, jagged, serrated
soft, squishy > tender, cushioned
solid, rock hard > rigid, firm
really busy, swamped = hectic, bustling, occupied
all set, ready = prepared, poised
stuck inside, can't get out = trapped, stranded, marooned
lost, can't find > missing, astray
alone, by himself, by herself > solo, unaccompanied, single-handed
together, as a group > jointly, collectively
in person, face to face = physically present, in the flesh
halfway > midway, midpoint
`;

/** Family, home, food, school: what people type, and what news writes for it. */
export const FAMILY_LIFE = `
# Kin
mom, mum, mama, mommy, mummy > mother, maternal | parent
dad, daddy, papa > father, paternal | parent
folks, mom and dad > parent, mother and father, family
kid = child, youngster, minor, infant, toddler | youth, juvenile
baby = infant, newborn | toddler
son, boy > male child | heir
daughter > girl, female child | heiress
bro > brother, sibling
sis > sister, sibling
brother, sister > sibling | twin
grandma, granny, nana > grandmother, grandparent
grandpa, grandad, gramps > grandfather, grandparent
grandkid = grandchild, grandson, granddaughter
aunt, auntie > relative
cousin, uncle > relative, kinsman
wife, missus = spouse, married to, bride | partner, widow
husband, hubby = spouse, married to, groom | partner, widower
partner, significant other = spouse, fiance, companion, girlfriend, boyfriend
bf > boyfriend, partner
gf > girlfriend, partner
ex > former wife, former husband, former partner, estranged, ex-wife
widow > bereaved, late husband, late wife
fiance, fiancee > betrothed, engaged to, bride-to-be
in-law, mother in law > relative, relation by marriage
stepmom, stepdad > stepmother, stepfather, stepparent
family = relatives, loved ones, household, kin, next of kin
related to = relative, relation, descendant, kinship
twin, the other twin > identical, multiple birth
triplets, quads > multiple birth, quadruplets
only child, no siblings > sole child
orphan, no parents = parentless | foster
ancestor, great grandparents = forebear, forefather, descent, lineage
descendant = heir, offspring, lineage
family tree > genealogy, ancestry
who inherits > inherit, successor, beneficiary
heir > successor, beneficiary
godmother, godfather > godparent
homie, buddy, mate, pal, bestie > friend, companion, close to | acquaintance
neighbor, neighbour = resident, people next door, live nearby
roommate, flatmate = share a flat, share a house, housemate

# Ages
old person, old people, senior > elderly, pensioner, older adult, retiree, aged
teen, teenager = adolescent, youth, youngster, juvenile, 17-year-old
young people, gen z, zoomer > youth, young adult, generation z
boomer > baby boomer, older generation
millennial > generation y, thirty-something
grown up = adult
little one, tot = toddler, infant, young child
underage, minor = juvenile, under 18, age of consent
birthday > age, born | anniversary
born > birthplace, native of, birth
grow up = upbringing, childhood, brought up, rear
middle aged, midlife > in his 50s, in her 50s, fifties
in his twenties, in her twenties > 20s, young adult

# Pregnancy and birth
pregnant, knocked up = pregnancy, expectant, unborn child | foetus
have a baby = give birth, childbirth, deliver, welcome a child, maternity
miscarriage, lose the baby > stillbirth, pregnancy loss
abortion = termination, terminate pregnancy, roe v wade, reproductive rights
birth control = contraception, pill, condom
condom, rubber > contraceptive, sheath
ivf, test tube baby = fertility treatment, embryo, assisted reproduction
surrogate = carry a child, surrogacy
can't have kids > infertile, fertility problem
breastfeed, nurse a baby > lactation, breast milk, formula
birth rate, having fewer kids = fertility rate, population decline
period pain, time of the month > menstruation, menstrual
foster, foster kid > foster care, looked-after child

# Couples
marry, get married, tie the knot = wed, marriage, nuptials, exchange vows
wedding = marriage, ceremony, nuptials | bride, groom
get engaged, pop the question, propose = engagement
dating someone, going out with > relationship, romance, romantically linked, couple
hook up, one night stand > fling, casual sex, encounter, liaison
break up, split up, dump him, dump her = separate, split, part ways, end relationship | divorce
divorce = separation, dissolve marriage, estranged, split
cheat, cheat on = affair, infidelity, unfaithful, adultery | mistress
mistress, side chick > lover, extramarital, affair
have a crush, in love = fall for, romance, infatuated
live together, move in together = cohabit, share a home
single, not married = unmarried, bachelor, unwed
single mom, single dad > lone parent, single-parent
gay, queer = homosexual, lgbtq, same-sex, lesbian
come out as, come out as gay > reveal his sexuality, reveal her sexuality, openly gay
trans = transgender, gender identity, non-binary
gay marriage = same-sex marriage, civil partnership, marriage equality
have sex, sleep with, shag = intercourse, sexual relations, intimate
kiss, make out = embrace, smooch
custody, who gets the kids = guardianship, visitation, access to children
prenup > prenuptial, marital agreement
beat his wife > domestic violence, domestic abuse, battered
wife beater > battered
arranged marriage, forced to marry > forced marriage, child bride

# Home
house, home = residence, property, dwelling, address | household
apartment, apt = flat, condo, tenement | block
mansion, fancy house = villa, estate, luxury home, stately home
move house, move away = relocate, settle in, resettle
rent = tenancy, tenant, lease
landlord = property owner, letting agent | tenant
renter, tenant > leaseholder, lodger, occupier
kick out, throw out > evict, displace
live in, living at = reside, based in, inhabit
homeless, living rough = rough sleeper, on the streets, unhoused | shelter
yard, backyard = garden, lawn, grounds
bathroom, toilet, loo, restroom = lavatory, latrine, sanitation
couch > settee
freezer > refrigerator, cold storage
fridge > cold storage
rubbish = household refuse, litter, debris
garbage = household refuse, litter, debris
trash = household refuse, litter, debris
garbage man, trash collector > refuse collector, bin worker, sanitation worker
clean up, tidy > cleaning, clear away
chore > housework, domestic work, household tasks
cleaner, maid = housekeeper, domestic worker, janitor
nanny, babysitter = childminder, au pair, caregiver | childcare
daycare = nursery, childcare, kindergarten, preschool
clothes, outfit, gear = garment, attire, apparel, dress
sneaker > footwear, shoe
suitcase, carry on > luggage, baggage
toy = plaything, doll, lego
furniture = chair, sofa
neighborhood, hood = district, area, suburb, community
party = celebration, gathering, festivity, reception
present, gift = donation, souvenir
holiday, vacation = break, getaway, trip, tourism
christmas, xmas > festive season, yuletide, december
new year, nye > january, midnight celebration

# Food and drink
food, grub = meal, cuisine, foodstuff, nutrition | diet
eat > consume, dine, ingest, feast
hungry, starving = hunger, famine, starvation, malnourished, food insecurity
drink > beverage, consume
dinner, supper > meal, banquet, evening meal
lunch, brunch > meal, midday meal
breakfast, brekkie > morning meal
snack, munchies > crisps, confectionery, biscuit
candy = confectionery, chocolate, sugary treat
soda, pop, fizzy drink = soft drink, coca-cola, sugary drink
coffee, cuppa joe > espresso, caffeine, brew
beer = lager, brewery | pub
restaurant, place to eat = eatery, diner, bistro, cafe | dining
takeout, takeaway = delivery, fast food | order in
fast food, junk food > mcdonald's, burger, ultra-processed
fries > chips, potato
cook = prepare, bake, roast, cuisine | recipe
vegan = plant-based, vegetarian, meat-free
meat > beef, pork, lamb, poultry
fake meat > plant-based, lab-grown, cultivated
bread = loaf, bakery, wheat | flour
veg, veggies > vegetable, produce, greens
groceries, food shopping = supermarket, staple foods, grocer
supermarket = grocer, retailer, food store | tesco, walmart
food bank, free food > food aid, pantry, charity
recall, food recall = withdraw, pull from shelves
go off, gone bad > spoil, rotten, expire, out of date
tasty, yummy = delicious, flavour, flavor
eat out, dine out > restaurant, dining

# School
school = classroom, education, academy, pupils
student, pupil = undergraduate, schoolchild, learner
high school, secondary school = comprehensive, upper school, sixth form
uni, college = university, campus, higher education, faculty
prof > professor, lecturer, academic
principal, headmaster = head teacher, headteacher
grade > result, score, qualification
exam, final exam = test, assessment, gcse, a-level, sat
homework > assignment, coursework
flunk, fail a test > fail, failure rate
drop out, dropout = leave school, quit studies, withdraw
skip school, ditch class > truancy, absence, absentee
graduate, grad = degree, alumnus, diploma, commencement
degree, diploma = qualification, bachelor, master, doctorate
student debt, student loan > tuition fee, loan forgiveness, borrower
tuition, school fees > fee, cost of education
scholarship, free ride > bursary, grant, fellowship
bully = harass, torment, intimidate
homeschool > teach at home, home education
phd, doctoral degree > thesis, dissertation
literacy, can't read > illiterate, reading skills
expel, kicked out of school > exclusion, suspend, permanently exclude
course, class = lesson, module, curriculum
recess, half term > break, school holiday
frat, sorority > fraternity, greek life, hazing
`;

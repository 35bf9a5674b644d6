/** Government and diplomacy. The format is described in lexicon.ts. */
export const GOVERNMENT = `
# countries and institutions
uk = britain, united kingdom, great britain
usa, america, the states = united states
american > united states, washington
uae = united arab emirates
eu = european union, european bloc
brussels > european commission, european union
eu boss > european commission president
un = united nations
security council > united nations council, veto power
nato = north atlantic treaty organization, western alliance
wto = world trade organization
imf = international monetary fund
world health body > world health organization
opec > oil producers, oil cartel
world bank > development lender
g7 > group of seven, leading economies
g20 > group of twenty, major economies
brics > emerging economies
white house > us administration, us president | washington
oval office > white house, president
pentagon > us defence department, department of defense
state department > us diplomats, secretary of state
number 10, downing street > prime minister's office
westminster > british parliament, uk government
whitehall > civil service, uk government
kremlin = moscow, russian government
moscow > russia
beijing > chinese government, china
the russians > moscow, russian forces, kremlin
the chinese > beijing, chinese government
cia, spooks > intelligence agency, central intelligence agency
nsa > national security agency
mi5, mi6 > british intelligence, secret intelligence service, security service
kgb, fsb > russian security service
mossad > israeli intelligence
spy agency > intelligence service, security service
homeland security, dhs > department of homeland security
doj > justice department, department of justice
irs, taxman > tax authority, internal revenue service, revenue and customs
fda > food and drug administration, drug regulator
cdc > centers for disease control
faa > federal aviation administration, aviation regulator
epa > environmental protection agency
nhs > national health service, health service
mod > ministry of defence
the crown > monarchy, royal family, palace
royals > royal family, palace
third world, poor countries > developing countries, low-income nations, global south
rich countries > developed nations, wealthy nations, advanced economies
country > nation, state, republic
countries involved > member states, nations, governments
the west > western nations, western powers, us and europe
superpower > major power, world power
capital > seat of government
# governing
government, govt > administration, authorities, cabinet, ministry | officials
the authorities, the powers that be > officials, government
official, bureaucrat > civil servant, public servant, government employee | spokesperson
cabinet > ministers, senior ministers
shake-up, reshuffle = cabinet reshuffle, overhaul
shake up > reform, restructure
finance minister > chancellor, treasury secretary
treasury > finance ministry
foreign minister > secretary of state, foreign secretary, top diplomat
defence minister > defence secretary, secretary of defense
home secretary, interior minister > interior ministry, home office
attorney general > top law officer, justice minister
mouthpiece > spokesperson, spokeswoman, press secretary
spokesman > spokesperson
watchdog, regulator > oversight body, inspectorate, ombudsman
task force > working group, committee, special unit
panel, committee > commission, board, inquiry
agency > department, body, bureau
pass a law, passed > approve, adopt, enact, vote in favour
sign into law > enact, signed the bill, ratify
bill > legislation, draft law, proposed law
shoot down, kill the bill > reject, vote down, defeat, veto
veto > block, reject
axe > abolish, repeal, cancel, discontinue
scrap > abolish, repeal, discontinue
get rid of > repeal, cancel, discontinue
repeal = revoke, rescind, abolish
undo, roll back > reverse, repeal, rescind
bring in, roll out > introduce, implement, launch
kick in, come in > take effect, come into force
delay, push back = postpone, defer
fast-track > accelerate, expedite
rubber stamp, green light, sign off > approve, authorise, ratify
give the go-ahead, okay > approve, consent, authorise
say no to > reject, refuse, decline, rebuff
turn down > refuse
no way > decline, reject, rule out
refuse > rule out
executive order > presidential decree, directive
decree > edict, executive order, order
martial law, state of emergency > emergency powers, emergency rule, emergency declared
lockdown > stay-at-home order
mandate, make compulsory > mandatory, require, obligatory
optional > voluntary, discretionary
in charge, running the show > head, lead, oversee, responsible for
run the country > govern, rule, in power
take over, takeover > seize power, assume control, take control
takes over from, replace > succeed, successor
next in line > successor, heir, succeed
choose for the job > appoint, nominate, select, name
pick > nominate, name
appoint > name, nominate, designate
handpicked > appointed, chosen successor
stop-gap, fill in > interim, acting, caretaker
caretaker = interim, acting
shut down, government shutdown > funding lapse, close, suspend operations
budget > spending plan, fiscal plan
spending cuts, belt-tightening > austerity, cutbacks, reduce spending
handout > subsidy, aid, grant, welfare payment
welfare, dole > benefits, social security, unemployment benefit
food stamps > nutrition assistance
state-run, government-owned > nationalised, public sector
sell off, privatise > divest
hush up > suppress
transparency > openness, disclosure, accountability
freedom of info, foia > freedom of information request, public records
censorship > suppress, block, restrict
censor > block, restrict
ban books, muzzle > censor, restrict, silence
free press > media freedom, press freedom
regime > government, rulers
people power, democracy > democratic rule, free elections, self-government
police state > authoritarian, repression, surveillance state
coup = putsch, overthrow of government
coup > military takeover, seize power, overthrow, depose
overthrow > oust, depose
junta > military rulers, military government
uprising, revolt > rebellion, insurrection, revolution
crackpot, loony > extremist, fringe
# diplomacy
talks, sit down together > negotiation, dialogue, discussions, meeting
meet up > meet, summit, hold talks
get together > meet
summit > meeting of leaders, leaders gather
deal > agreement, accord, pact, treaty
sign a deal > conclude agreement, ink, sign accord
pull out of deal > withdraw from treaty, abandon agreement, exit
break a promise, go back on > renege, breach, violate
make peace > reconcile, peace agreement, mend ties
patch things up > peace agreement
bury the hatchet > reconcile, end the dispute
middleman, go-between > mediator, intermediary, broker
broker, mediate > negotiate, act as intermediary, facilitate
compromise, meet halfway > concession, middle ground
back down, cave in > concede, capitulate, relent, bow to pressure
stand firm, refuse to budge > insist, remain defiant, hold out
stalemate, stuck > deadlock, impasse, stalled
talks broke down > collapse, negotiations failed, breakdown
ultimatum, final warning > deadline, demand
threaten > threat, warn, vow
bluff, sabre rattling > threat, rhetoric, posturing
embassy > diplomatic mission, consulate
ambassador, envoy = diplomat
ambassador, envoy > representative, emissary
diplomat > foreign ministry
kick out diplomats > expel, declare persona non grata
cut ties > sever relations, break off relations, suspend relations
be friends again, warm up > restore ties, normalise relations, rapprochement
friends, friendly country > ally, partner
ally > partner, coalition
enemy > foe, hostile
frenemy > rival, uneasy ally
falling out, spat, row > dispute, rift, disagreement, diplomatic row
tension, bad blood > hostility, friction, strained relations
sanctions > embargo, asset freeze, travel ban, restrictions | punitive measures
embargo > trade ban, ban on exports
blacklist > sanction, ban
foreign aid > development assistance, humanitarian assistance
recognise a country > diplomatic recognition
spy > agent, espionage, intelligence officer
spying > surveillance, intelligence gathering
mole, double agent > infiltrator, spy
top secret > classified, highly sensitive
intel > intelligence, information
leaker > source of leak, disclose classified documents
prisoner swap, swap prisoners > prisoner exchange, exchange detainees
diplomatic immunity > protected from prosecution
state visit, official trip > visit, pay a visit, hosted
photo op > publicity, appearance
statement, what did they say > remarks, communique, declaration
speech, talk > address, remarks
un vote > general assembly resolution, security council resolution
backed by > supported by, sponsored by
speak out against > condemn, denounce, criticise
say sorry = apologise, apology
regret > apology, remorse
sorry > remorse
border dispute > territorial dispute, contested territory
turf > land, region
territory > land
fly the flag > national symbol, raise flag
two-state solution > palestinian statehood
cold war > east-west tensions, soviet era
`;

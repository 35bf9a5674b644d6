/** Crime and police. The format is described in lexicon.ts. */
export const CRIME = `
# police
cop, fuzz, bobby > police, officer, policeman, policewoman | detective, constable, patrol
the feds, fed agent > fbi, federal agents, federal investigators | justice department
cops showed up, called the cops > police respond, officers attend, officers called | emergency services
swat, swat team > tactical unit, armed officers, tactical officers | special forces
sheriff > sheriff's deputy, sheriff's office
beat cop, patrolman > patrol officer, constable
undercover > plain clothes, covert, sting operation
cop car, squad car > police vehicle, patrol car, cruiser
cop shop > police station, precinct
police chief, top cop > police commissioner, chief constable, head of police
sleuth, private eye > detective, investigator
met police > scotland yard, metropolitan police
crackdown > clampdown, sweep | raid
bust > raid, arrest, seize | dismantle
raid > search warrant, storm, search | swoop
search warrant > authorised to search
police brutality > excessive force, use of force, beaten by police | misconduct
dirty cop, bent cop, crooked cop > corrupt officer, police corruption | misconduct
taser, tased > stun gun, electroshock weapon
pepper spray, mace > irritant spray, chemical spray
pat down, frisk > search, stop and search
bodycam > body-worn camera, body camera footage
mugshot > booking photo, custody photo
wire, wiretap, bugged > intercept, surveillance, listening device
tail, stake out > surveillance, follow, monitor
tip off > tip, alert, anonymous call | informant
snitch, rat, grass > informant, cooperating witness | whistleblower
whodunit > suspect, perpetrator, responsible, culprit | arrested, charged
bad guy, baddie > suspect, perpetrator, offender
perp > suspect, perpetrator, assailant
on the run, on the lam > fugitive, manhunt, at large, evade capture
manhunt > search for, hunt for, hunt | fugitive
still out there > at large, remains free, evade
turn himself in, turned themselves in > surrender, hand over to police
# arrest
arrest, nab, collar = detain, apprehend, take into custody
arrested > in custody, held by police, hold for questioning | charge
nick, pinch, haul in > arrest, detain
lock up > jail, imprison, detain, incarcerate | custody, remand
get caught, got caught > arrest, catch, apprehend, capture
handcuffed, cuffed > restrain, handcuffs | arrest
questioned, grilled > interrogate, interview under caution | quiz
get away > escape, flee, evade | abscond
ran off, run away, took off > flee, escape, abscond
getaway > escape, flee the scene
break out of jail > escape, prison break, jailbreak
# killing
kill > homicide | execute
kill = murder
murder > homicide, slaying, stab to death
bump off, whack, rub out > kill, murder, assassinate
take out > kill, eliminate
kill himself, kill herself > suicide, take own life
killer > murderer, gunman, assassin, attacker | assailant
hitman, hit man > contract killer, assassin, hired killer
hit job, a hit > contract killing, assassination
murder victim > deceased, slain
bled out > bleed to death, loss of blood
choke, strangle = asphyxiate, suffocate
chop up, cut up > dismember, dismemberment
beheaded, head cut off > decapitate
body, corpse = human remains, cadaver
dead body found > remains discovered, human remains
serial killer > multiple murders, series of killings
mass shooting > gunman open fire, multiple shot, shooting rampage
school shooting > gunman, opened fire, students killed | lockdown
manslaughter > culpable homicide, unlawful killing
poison > toxic, nerve agent, lace
how did he die, how did she die > cause of death, autopsy, post-mortem, coroner
autopsy = post-mortem
# shooting and stabbing
shooter > gunman, shooting suspect, attacker
shoot, shot at > gunfire, open fire, gunshot, fire at
gun down > shoot dead, shoot to death, fatally shoot
shootout > exchange of gunfire, gun battle, firefight
drive-by > shots fired from car, fire from vehicle
gun > firearm, weapon, pistol, handgun, rifle | revolver
glock, heater > handgun, pistol, firearm
shotgun, rifle > firearm, long gun
machine gun, ar-15 > assault rifle, semi-automatic, automatic weapon
ammo, bullet > ammunition, round, cartridge
stab, shank, knifed > knife attack, stab wound | slash
knife > blade, bladed weapon, sharp object | machete
pulled a gun > brandish, point a gun | armed
acid attack > corrosive substance
# violence
beaten up > assault, attack, batter
jump > attack, assault, ambush
punch > hit
mug = street robbery
beef > dispute, rivalry, vendetta
feud > dispute, vendetta
fight, scuffle, punch-up > brawl, altercation, clash, fracas
bar fight > brawl, altercation
wife beater, hit his wife > domestic violence, domestic abuse, spousal abuse
road rage > altercation between drivers, motorist attack
thug, goon, hooligan > attacker, assailant | gang member
mob > crowd, rioters | lynch
the mob, mafia > organised crime, crime syndicate, cosa nostra, crime family
gangster, mobster > gang member, organised crime figure | crime boss
gang > criminal group, crime ring, street gang | cartel
gang war, turf war > rival gangs, gang violence, feud
drug lord, kingpin > cartel leader, trafficker, crime boss
cartel > drug trafficking organisation, trafficking network
# sexual offences
rape > sexual assault, sexual violence, sexual abuse
groped, felt up > sexual assault, inappropriate touching, molest
molest > sexual abuse, child abuse, indecent assault
pedo, paedo, pedophile > paedophile, child sex offender, child abuser
perv, creep > sex offender, sexual predator, voyeur
stalker, stalk > harass, follow
flasher > indecent exposure
upskirting, peeping tom > voyeurism
prostitute > sex worker
hooker > sex worker
pimp > sex trafficking, procure
brothel > massage parlour
grooming, groom kids > child exploitation, sexual exploitation
kiddie porn, child porn > indecent images of children, child abuse images
# theft and fraud
swipe > larceny, burglary | misappropriate
steal > larceny, burglary | misappropriate
nick stuff, lift stuff > steal, shoplift
stole money, dip into funds > embezzle, misappropriate, siphon
thief, crook > burglar, robber
rob > robbery, hold up, raid
stick-up, holdup > armed robbery, robbery
bank robber > bank robbery, raid a bank
break in > burglary, burgle, break into, forced entry | intruder
burglar > intruder, break-in suspect
heist > robbery, theft, raid
smash and grab > robbery, ram raid
loot, stolen stuff, swag > stolen goods, stolen property, haul
shoplifting > retail theft, shop theft, steal from stores
pickpocket > steal wallet, bag snatching
carjack > vehicle robbery, steal a car, hijack a car
car thief > vehicle theft, car theft
looters > looting, ransack, pillage
scam, con = fraud, swindle, deception
scammer, con man, con artist > fraudster, swindler, impostor
rip off > overcharge
ponzi, pyramid scheme > investment fraud, fraudulent scheme
phishing, scam email > fraudulent emails, cyber fraud
catfish > online impersonation, romance fraud, romance scam
knockoff, fake goods > counterfeit goods, pirated
forge, forger > forgery, falsify, counterfeit
fake id, fake passport > forged documents, false documents, fraudulent documents
cook the books > accounting fraud, false accounting, falsify accounts
dirty money, launder money > money laundering, illicit funds, proceeds of crime
tax dodger, dodge tax > tax evasion, tax fraud, tax avoidance
bribe, payoff, backhander > bribery, kickback, corruption, graft
corrupt, on the take > graft, bribery, kickbacks
fencing stolen goods > handling stolen goods, receive stolen property
hush money > payment for silence, secret payment
blackmail = extortion
shakedown, protection money > extortion, racketeering
insider trading > insider dealing, non-public information
identity theft > stolen identity, impersonation
# kidnapping
kidnap, snatch = abduct
kidnapped > hostage, taken captive, hold captive | missing
kidnapper > abductor, captor, hostage-taker
ransom > demand for money, payment for release
missing > disappear, last seen, vanish
gone missing > disappear, last seen
human trafficking > modern slavery, forced labour, trafficked
slavery > modern slavery, trafficked
hijack > commandeer, seize control
# drugs
drugs > narcotics, illegal substances, controlled substances | cocaine, heroin
ganja > cannabis, marijuana
coke, crack > cocaine
smack, dope > heroin, opioid
meth > methamphetamine, crystal meth
molly, ecstasy, e pill > mdma
shrooms, magic mushrooms > psilocybin
dealer, pusher, drug dealer > drug trafficker, supplier, distribute drugs
drug bust > drugs seized, seizure, narcotics haul
drug mule > courier, smuggle, smuggler
grow house, weed farm > cannabis factory, cannabis cultivation
od, overdosed > drug-related death
druggie > addict, drug user
junkie > addict
stoned, on drugs > intoxicated, under the influence
bootleg, moonshine > illicit alcohol, counterfeit alcohol
smuggle > traffic, contraband, illegal import
# other offences and terms
arson, torch, firebug = deliberately set fire, arsonist
set fire to, burn down > arson, set ablaze, torch
vandal, vandalise, trash > damage, deface, criminal damage, ransack
graffiti > spray paint, deface
trespass, sneak in > intrude, enter illegally
breaking the law > unlawful, illicit, prohibited, against the law
illegal > against the law
crime > offence, offense, felony, criminal | misdemeanour
criminal, felon > offender, convict, lawbreaker
ex-con > former prisoner, convicted felon, former inmate
rap sheet > criminal record, previous convictions, prior convictions
accomplice, partner in crime > accessory, co-conspirator, aided
cover up > conceal, destroy evidence
plot > conspire, conspiracy, plan
set up, framed > wrongly accused, falsely accused, planted evidence
alibi > elsewhere at the time
why did he kill > motive, reason for attack, dispute | revenge
get even, payback > revenge, retaliation, reprisal
crime scene > cordon, forensic, scene
csi, forensics > forensic investigators, forensic evidence
taped off > cordon off, seal off
cctv, security camera > surveillance footage, surveillance camera, security footage
fingerprints, dna > forensic evidence, genetic evidence
saw it happen > eyewitness, bystander, onlooker
suspicious > dubious, questionable, suspect
sketchy > questionable, suspect
shady > questionable, suspect
bomb threat > hoax, explosive device
bomb hoax > false alarm, fake threat
swatting > hoax emergency call
terror attack > terrorist attack, act of terrorism, extremist attack
terrorist > extremist, militant, jihadist
lone wolf > acted alone, self-radicalised
hate crime > racially motivated, hate-motivated, bias
hacker > cyber criminal, intruder
dog fighting, animal cruelty > animal abuse, mistreatment of animals
poacher > poaching
joyride > stolen vehicle, steal a car
curfew > ordered to stay indoors, restricted hours
neighborhood watch > community patrol
`;

/** War and conflict. The format is described in lexicon.ts. */
export const WAR = `
# the fighting
war > conflict, hostilities, fighting | invasion, offensive
fighting > hostilities
start a war, go to war > invade, launch an offensive, outbreak of hostilities
who started it > aggressor, provoke, first strike, launched the attack
invade, march in > invasion, incursion, cross the border | occupy
attack > offensive, strike, assault, raid
push, big push > offensive, advance
fight back, hit back > counterattack, counter-offensive, retaliate
counterattack = counter-offensive
retaliate, strike back > reprisal, respond
capture, take a town > seize, fall to, take control of, overrun
lose ground > retreat, withdraw, fall back
pull out, bring troops home > withdraw
retreat = pull back, fall back
surrender, wave the white flag > lay down arms, capitulate
hold off, fend off > repel, repulse, resist
front line, frontline > line of contact, front, battlefield
battle > clash, engagement
surrounded, cut off > encircle, besiege, siege
siege > blockade, encircle, besiege
no man's land > buffer zone, demilitarised zone
occupied, took over land > occupation, annex, occupying forces
annex > incorporate, absorb, seize territory
free a town > liberate, recapture, retake
take back > liberate, retake
civil war > internal conflict, sectarian fighting
proxy war > backed rival sides, foreign-backed
arms race > military build-up, weapons build-up
build-up > amass, mass troops, deploy
# people in war
soldier = troops
grunt, gi > serviceman, infantryman, military personnel
boots on the ground > soldiers, troops, ground forces, military personnel
army > military, armed forces, ground forces
navy > naval forces, fleet, warship
air force > warplanes, air power
top brass, army boss > general, military commander, chief of staff
vet, veteran > former soldier, ex-serviceman
draft, call-up > conscription, mobilisation
draft dodger > evade conscription, conscientious objector
sign up, enlist > recruit, join the army, volunteer
merc, hired gun, mercenary > private military contractor, foreign fighters
rebel, fighter > insurgent, militant, guerrilla, armed group
guerrilla > insurgent, irregular fighter
militia > armed group, paramilitary
jihadi > islamic state, islamist militant, jihadist
isis = islamic state, isil, daesh
warlord > militia leader, commander
seals, green berets, sas > special forces, commandos
peacekeeper, blue helmet > un peacekeeping force, un troops
pow = prisoner of war
deserter, went awol > absent without leave
traitor, treason > collaborate, betray
child soldier > recruited children, minors forced to fight
refugee, people fleeing war > displaced, displaced people, asylum seeker | exodus
forced from home, driven out > displaced, flee, uproot
civilian > non-combatant, resident, noncombatants
ordinary people > non-combatant, noncombatants
# deaths
die in war, lose soldiers > casualties, killed in action, losses
casualty > dead and wounded, killed, injured
death toll, body count, how many dead > killed, casualties, fatalities
massacre, bloodbath > mass killing, slaughter, atrocity
slaughter > carnage
genocide, ethnic cleansing > mass atrocity, extermination, crimes against humanity
war crime > atrocity, grave breach, geneva conventions
mass grave > buried bodies, exhume
friendly fire > shot by own side, mistakenly hit
collateral damage > civilian casualties, civilian deaths
suicide bomber > blew himself up, suicide attack, explosive vest
# weapons
bomb > explosive, blast | detonate
bombing > air strike, airstrike, bombardment, shelling
airstrike > aerial bombardment, air raid, strike by warplanes
roadside bomb, ied > improvised explosive device, landmine
car bomb > vehicle packed with explosives, vehicle-borne explosive
missile, rocket > projectile, ballistic missile, cruise missile
nuke > nuclear weapon, atomic bomb, warhead
go nuclear > nuclear strike, nuclear option
wmd > weapons of mass destruction, chemical weapons
gas attack > chemical weapons, sarin, nerve agent, chlorine
cluster bomb > cluster munition
shell > artillery fire, bombardment, mortar
tank > armoured vehicle, armored vehicle, armour
fighter jet > warplane, combat aircraft
drone > unmanned aircraft
chopper > helicopter, gunship
sub > submarine
aircraft carrier > warship, carrier strike group
air defence, iron dome > missile defence system, intercept
shoot down a plane, shot down > down, intercept, bring down
shelter, bunker > underground, air raid shelter
arms, weapons > munitions, armaments, arsenal, military hardware
weapons stash > arms cache, stockpile
arms deal > weapons sale, arms sale, military contract
hack attack, cyber war > cyberattack, cyber operation
no-fly zone > closed airspace, airspace ban
# ending
ceasefire, truce = cessation of hostilities, armistice
stop fighting, stop the war > ceasefire, truce, end hostilities
peace deal > peace accord, armistice, settlement
hostage > captive, abductee, held by militants
free hostages > release captives, hostage release
disarm, give up guns > lay down arms, disarmament, decommission
step up, ramp up > escalate, intensify
escalation > intensify, deepen, worsen
get worse > intensify, deepen
calm down, cool off > de-escalate, ease tensions, restraint
wipe out, flatten > destroy, raze, obliterate, devastate
rubble, ruins > debris, destroyed buildings
no food in war > famine, starvation, hunger
aid, aid trucks > humanitarian relief, relief supplies, aid convoy
aid worker > humanitarian worker, relief worker
curfew and checkpoints > restricted movement
checkpoint, roadblock > control post, barrier
propaganda > disinformation, information war
war zone > conflict zone, battlefield
rebuild > reconstruction, restore
military base > garrison, barracks, installation
war game > military exercise, drill, manoeuvres
`;

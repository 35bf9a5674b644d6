/** Common verbs and their nouns: what people type, and what news writes for it. */
export const GENERAL_VERBS = `
# Starting, stopping, going on
start, begin = commence, launch, onset, outset | initiate
start a company, set up a company = establish, launch, create, founder
start a fire > ignite, set ablaze, set alight, arson
set off, spark = trigger, prompt, provoke, ignite, unleash
stop, end = halt, cease, suspend, discontinue, bring to an end
pause, put on hold = suspend, freeze, moratorium, interrupt
wrap up, finish = conclude, complete, finalise, finalize
close, shut, shut down = closure, cease operations, shutter, wind down
open, reopen = inaugurate, unveil, resume
keep going, go on = continue, persist, carry on, proceed | remain
go back to, restart = resume, return, revert, resumption
go on for, last for > continue, endure, duration, span
stay = remain, linger
head out > exit, walk out
leave > walk out
get there > appear
come back, go back = return, homecoming
head to, go to > travel, visit, journey, bound for
take off > fugitive
run away > fugitive
go after, chase = pursue, pursuit, hunt
get away > evacuate
get out > escape, flee
wait = await, pending, hold out
rush, race > hurry, hasten, dash
enter, go in, get in > entry, access, admission
follow, come after > succeed, ensue, trail
go missing, disappear = vanish, unaccounted for
come out, appear = emerge, surface, materialise
turn into, become = transform, convert, evolve into
change, switch = alter, amend, modify, shift, overhaul, reform | revise
take over from > supersede, step in
replace > supersede, step in
happen > occur, take place, unfold, come about
happen again = recur, repeat, recurrence

# Getting, giving, having
get, got > receive, obtain, acquire, gain
give away = donate, grant, hand over, award, provide, bestow | distribute
give back, hand back = return, restore, repatriate
take, grab = seize, confiscate, snatch
take back = withdraw, retract, reclaim, recapture
take away, strip of = revoke, deprive, confiscate, remove
own = possess, ownership, owner
keep, hang on to > retain, maintain, preserve, hold
share, share out = divide, distribute, apportion
lend = loan, advance
send, ship = dispatch, deploy, deliver, transmit
bring, carry = transport, convey, deliver
hand out > distribute, issue, dispense
offer = propose, bid, tender
pick, choose = select, opt, choice, appoint
want, wish = seek, desire, aspire
need = require, necessity
misplace > missing, mislay, forfeit
lose > mislay, forfeit
collect, gather = accumulate, amass, compile, raise
use = utilise, utilize, employ, deploy, make use of
use up, run out = deplete, exhaust, shortage
waste = squander, fritter away, misuse
buy = purchase, acquire, acquisition, snap up
sell = sale, offload, auction, dispose of
pay for = fund, finance, foot the bill, sponsor, subsidise, subsidize
cost > expense
earn = profit
make money > income, profit, wage
earn > salary, income, wage
save, spare > preserve, protect
supply, provide = furnish, deliver, equip
join, sign up = enrol, enlist, register, become a member

# Up and down
grow, get bigger, go up = increase, rise, climb, expand, growth, surge, soar | swell
jump, shoot up, skyrocket = surge, soar, spike, rocket, leap
raise, bump up, hike = increase
go down, get smaller, shrink = fall, drop, decline, decrease, diminish, dwindle
plunge, tank, nosedive = plummet, slump, tumble, collapse, slide
cut, cut back, slash = reduce, reduction, trim, curb, scale back
double = twofold, twice as many
get better, improve = enhance, ease, strengthen
get worse, go downhill = worsen, deteriorate, aggravate, escalate
add, tack on = include, append, additional
limit, cap = restrict, curb, ceiling
boost, beef up = strengthen, bolster, reinforce, shore up
reach > total, attain, peak
go over, beat the total > exceed, surpass, outstrip
fall short, miss > below, fail to reach, shortfall
level off, stay the same > stabilise, stabilize, plateau, unchanged, steady

# Making, breaking, fixing
make, build = construct, produce, manufacture, create, production | assemble
put together, set up = assemble, organise, arrange, form
break, bust > smash, shatter, rupture, snap, fracture
wreck, ruin = destroy, damage, devastate, demolish, destruction
tear down, knock down = demolish, raze, dismantle, demolition
damage, do damage = impair, destruction
fix, mend = repair, restore, renovate
redo > renovate, refurbish, restore, overhaul
blow up = explode, explosion, detonate, blast
fall apart, collapse = crumble, cave in, disintegrate
fall down, fall over > collapse, topple, tumble
run into > collide, collision, strike, hit
crash into > strike, hit
hit, punch, smack = strike, beat, assault
cut off = isolate, disconnect
tear, rip = shred, rupture, lacerate
tie up, bind = restrain, shackle, bound
mix, blend = combine, merge, mixture
join together, combine = merge, merger, amalgamate
split, break off = divide, separate, division
burn, burn down > fire, blaze, incinerate, gut
dump, throw away = discard, dispose, abandon
fill, fill up = pack, cram, occupy
dig up a body > exhume, disinter
design, draw up = devise, draft
test, try out = trial, pilot

# Helping, allowing, forbidding
help, lend a hand = assist, aid, support, relief
rescue, get out alive = save, pull from, bring to safety
protect, look after = safeguard, defend, shield
take care of, care for = look after, tend
let, ok > permit, authorise, approve, grant permission, green light
allow > approve, grant permission, green light
not allowed = prohibit, outlaw, forbid | restrict
ban = outlaw, forbid | restrict
block, stop from = prevent, obstruct, thwart, hinder
force, make them = compel, oblige, coerce
free, let go, set free = release, liberate, freed
approve, sign off on = endorse, ratify, authorise
axe > abandon, shelve
scrap > abandon, shelve
cancel, call off = scrap, abandon, postpone
delay = hold up, setback
push back = hold up, setback
avoid, dodge, get out of = evade, sidestep, escape
fight, fight against = combat, battle, oppose, struggle
attack > target
beat up = assault, attack, batter
take out = slay, murder, shoot dead, fatal
kill = slay, shoot dead, fatal
threaten, threat = menace, intimidate
scare, frighten = terrify, intimidate
trick, fool = deceive, mislead, dupe, hoax
steal, nick, swipe = rob, theft, loot, burgle
punish = penalise, penalize, sanction, discipline
check, look over = inspect, verify, examine, review
watch, keep an eye on = monitor, observe, supervise, track, surveillance
run, be in charge of > manage, operate, oversee, lead, administer, head

# Saying and asking
say > announce, declare, comment, remark
let know > inform, notify, brief, alert
ask for, request = call for, appeal, demand, urge, seek | petition
beg, plead = implore, urge, appeal
ask, wonder > question, inquire, query
answer, reply = respond, response
talk to > speak, negotiate, meet, consult, dialogue
talk > speak, consult
argue, fight over = dispute, debate, quarrel, row, disagreement
agree, go along with = consent, accept, concur, agreement
back, be behind > support, endorse, advocate, champion
disagree, be against = oppose, object, dissent, opposition
say no, turn down, refuse = reject, decline, rebuff, spurn
say yes, sign on to > approve, welcome
promise = pledge, vow, commit, guarantee
go back on > u-turn, betray
break a promise > u-turn, betray
deny, say it's not true = denial, refute, dispute, reject
admit, cop to = acknowledge, concede, confess, admission
blame, point finger at = accuse, hold responsible, attribute, fault
say he did it > allege, charge
accuse > charge
explain, clear up = clarify, account for, explanation
hint, suggest = imply, indicate, signal
announce, make public = unveil, declare, reveal, publish
show off > reveal, unveil, display, demonstrate, exhibit
tell secret, reveal = disclose, divulge, expose, uncover, disclosure
hide, keep secret = conceal, cover up, withhold, disguise
warn = caution, alert
complain, whine, moan = grievance, object, complaint
make stuff up > mislead, false statement, fabricate, perjury
lie > false statement, fabricate, perjury
thank, thank you = gratitude, tribute
praise = commend, applaud, hail, laud, tribute
boast, talk big > claim credit, trumpet
order = instruct, command, direct
name, give a nickname > dub, nickname, identify
describe, talk of > portray, characterise, characterize, depict
repeat, say again = reiterate, echo
swear, curse, cuss > obscenity, expletive, profanity
whisper, mumble > murmur, mutter
persuade, talk into = convince, induce, coax
predict, see coming = forecast, anticipate
count, add up > tally, total, calculate

# Thinking, seeing, finding
think, reckon > believe, consider | view
plan, be going to = intend, intention, aim, scheme
decide = rule
make up mind > decision, resolve, determine, rule
decide > decision, resolve, determine
hope = aspire, optimistic
expect > anticipate, forecast
doubt, not sure > uncertain, sceptical, skeptical, question
know, aware of > knowledge, familiar, conscious
find = discover, locate, trace, uncover, discovery, come across
look for, search = hunt, seek, comb, scour
see, spot = witness, notice, sight, observe
realise, realize, notice > recognise, recognize, discover, become aware
look like, seem > appear, resemble, apparently
guess = speculate, conjecture
remember, not forget = recall, commemorate, memory
honor, honour = commemorate, pay tribute, celebrate
forget > overlook, omit, neglect
leave out > overlook, neglect
stand for > signify, represent, denote
hear about > learn, be informed, become aware
teach = educate, instruct, train
understand, get it > grasp, comprehend, appreciate
compare, vs > contrast, versus, relative to
prove > demonstrate, evidence, confirm, establish
measure = gauge, assess, evaluate
ignore, blow off = disregard, overlook, neglect, snub
trust, count on = rely, confidence, reliance, depend
respect, look up to = admire, esteem, revere
try = attempt, bid, endeavour, effort
fail, not work = failure, unsuccessful, fall through
succeed, work out > success, achieve, pay off
get it done > carry out, perform, conduct, commit, undertake
matter, be important > significant, crucial
cause, lead to = result in, bring about, provoke, give rise to
come from, due to > stem from, result of, originate, attributed to
affect = impact, influence, effect
depend on, come down to = hinge on, subject to, determine
involve, be part of = participate, implicate, take part
include > comprise, contain, consist of, feature
deserve, earn it > merit, worthy
celebrate = rejoice, fete | toast
meet, get together = gather, convene, hold talks, summit
visit = trip
go see > tour, trip, call on
visit > tour, call on
live through, survive = survivor, outlive
hang > suspend, dangle
touch > contact, handle
wear > dress, don, clad
drown > sink, submerge
go under > submerge
lying down > prone, recline
throw, chuck = hurl, toss, fling, lob
pull = haul, tow, tug
push, shove = thrust, press
jump off, jump from > leap, plunge
climb > ascend, scale, ascent
drop, let fall > release, shed
float, drift > adrift, afloat
sleep, nap > asleep, rest, slumber
`;

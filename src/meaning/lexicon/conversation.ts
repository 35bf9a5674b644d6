/** How people ask in a chat, and the words an answer is likely to be written in. */
export const CONVERSATION = `
# Asking why, how and what
how come, why on earth > reason, because, due to, owing to
what's the point > purpose, aim, goal, in order to | intend
what's behind, what caused > cause, lead to, result from, prompt, trigger, stem from | blame
what's the deal with, what's up with > controversy, dispute, issue, row | explain
what's going on, what's happening > unfold, development, situation, under way
what went wrong > failure, mistake, fault, cause, error | malfunction
what's wrong with > problem, fault, defect, flaw, criticism
what's the problem > concern, difficulty, obstacle, complain
what's the catch > condition, drawback, caveat, downside, risk
what's in it for > benefit, incentive, gain, in return
what's new, any news, any update > latest, announce, update, fresh
what's next, what happens now > next step, plan, expect, upcoming, future
what's it like > describe, conditions
what's it mean, what does it mean > implication, significance, consequence, define
what's the difference > differ, compare, distinguish, whereas
what's so special > unique, unusual, distinctive
what do they want > demand, call for, seek, goal
what did people think, reaction > react, respond, response, criticise, welcome
what are the odds, odds of > chance, likelihood, probability, risk
what's left > remain, survive
what's stopping > obstacle, prevent, barrier, hurdle, block
what's his job, what's her job > work as, occupation, profession, serve as, role
how do they know > evidence, according to, data, confirm, source
how does it work > mechanism, process, system, function
how did it start > origin, begin, spark, trigger, break out
how did it end, how did it go > result, outcome, conclude, finish
how he got in, how they got in > enter, entry, gain access, break into
how he got away, how they escaped > flee, escape, evade
how bad is it, how bad > extent, damage, toll, scale
how big, what size > size, measure, square, tall, wide | scale
what distance > distance, mile, kilometre, kilometer
how far > kilometer
how fast > speed, mph, per hour, pace
how tall, how high > height, metre, foot, altitude
how heavy > weigh, weight, kilogram, pound, tonne
how deep > depth, metre, below the surface
how likely > probability, chance, expected, forecast
where's he from, where's she from > native, born, hometown, origin
where's he now, where's she now > whereabouts, reside, current, held
who's to blame > responsible, suspect, culprit, perpetrator, accuse
who's behind > mastermind, responsible, organise, organize, orchestrate
who's in charge, who runs > head, leader, chief, director, lead, manage | control
who's paying, who foots > fund, finance, sponsor, taxpayer, bear the cost
who cares, why care > matter, significance, impact
who came up with > invent, devise, propose, architect, conceive
who's against > oppose, opponent, critic, object
who's for > support, back, advocate, favour, in favour
who found > discover, discovery, spot, come across
why now > timing, come amid, come after, ahead of
why should i care > affect, impact, consequence, implication
is it true, for real > confirm, verify, deny, accurate, genuine
is it legit, legit > legitimate, genuine, authentic, lawful, legal
is it ok, allowed to > permit, allow, legal, acceptable
is he ok, is she ok, are they ok > condition, safe, unharmed, injure, recover
is it safe > risk, danger, hazard, safety, harm
is it working, does it work > effective, success, result
worth it, any good > value, benefit, worthwhile, quality
any chance, will it happen > possible, expect, probability
anyone hurt, anyone die > casualty, injury, fatality, unhurt, victim
am i allowed > eligible, permit, entitled
when's it out, when does it drop > release date, launch, available
when's it gonna > schedule, expect, due, date, deadline
turn out > prove, emerge, transpire, result

# Feelings and reactions
freak out, lose it > panic, alarm, anger, outburst, fury
mad at, pissed off, pissed > angry, anger, furious, outrage, criticise | frustrated
have beef with, beef with > feud, dispute, quarrel, conflict, row
diss > criticize, mock, ridicule, insult
roast > criticise, criticize, insult
call out, bash = criticise, criticize, condemn, denounce | rebuke
slam = criticize | rebuke
hit back > reject criticism
clap back > reject criticism, retaliate
big up, shout out > praise, thank, salute, acknowledge
big fan of > enthusiast, support, keen
can't stand, hate > dislike, detest, loathe, hatred, oppose
love, adore > affection, fond of, enjoy
bummed, gutted > disappointed, sad, upset, dismay
psyched, stoked > excited, thrilled, delighted, enthusiastic
over the moon, so happy > delighted, overjoyed, elated, ecstatic
worried, scared > concern, fear, anxious, alarm, afraid
creeped out, creepy > disturbing, unsettling, sinister
weirded out, thrown off > baffled, perplexed, bewildered, confused
embarrassed, cringe, awkward = humiliate, uncomfortable | shame
jealous, salty > envy, resent, bitter
sick of, fed up, had enough = frustrated, weary, tired of, exasperated
sorry = apologise, apologize, regret, express remorse
say sorry = regret, express remorse
feel bad, guilty > remorse, regret, shame
brag, show off > boast, pride, tout
chill, chill out > calm, relax, ease
stressed out, stress over > pressure, anxiety, strain
lol, funny, hilarious > amusing, humorous, comical, joke
cry, tear up = weep, sob, tearful, in tears
laugh, crack up > chuckle, amuse, giggle
scream, yell = shout, cry out, shriek
blown away, mind blown, wow > astonished, amazed, stunned, impressed
didn't see coming > shocked, surprised, stunned, unexpected
hype > excitement, anticipation, buzz
vibe, mood > atmosphere, sentiment
don't care, meh > indifferent, apathy, unconcerned
throw in the towel = surrender, abandon, concede
grossed out, yuck > disgust, revulsion, repulsive

# Slang adjectives and intensifiers
a ton of, tons of, loads of, a bunch of > many, large number, plenty, numerous
awesome, lit > impressive, excellent, outstanding
sucks, crap, lame > poor, disappointing, inferior, bad
shady, sketchy, sus = suspicious, dubious
dumb, stupid = foolish, ill-advised, unwise, idiotic
bonkers, totally wild, batshit > extraordinary, bizarre, outrageous, chaotic
pretty cool, neat > impressive, stylish
huge deal, big deal > significant, landmark
no big deal > minor, insignificant, play down
dead serious, not joking > earnest, sincere
bs, bullshit, nonsense, baloney > false, untrue, baseless, lie, fabricate
no way, not true > deny, denial, dispute
sneaky, behind their back > secret, covert, clandestine, surreptitious
fishy, doesn't add up > suspicious, inconsistent, discrepancy
messed up, screwed up, fubar > wrong, chaotic, troubled, disturbing
flat broke, no money > bankrupt, penniless, insolvent, impoverished | debt
skint > bankrupt, penniless, insolvent | debt
minted > wealthy, billionaire, millionaire, affluent
costs a fortune > exorbitant, costly, high price
a steal > inexpensive, bargain, low price
dirt cheap > bargain, low price
dodgy, cowboy > unreliable, fraudulent, unsafe, unscrupulous
low key, on the quiet > discreet, secretly, privately
snobby, posh, bougie > elite, upper-class, affluent, privileged
old school > traditional, conventional, classic
too woke, wokeness > progressive, liberal, politically correct
clueless, no idea > unaware, unfamiliar
iffy, up in the air > uncertain, unclear, undecided, doubtful
sure thing, no brainer > certain, obvious, inevitable
gotta > necessary, essential, mandatory, require
gonna > plan, expect, intend, set to
wanna > want, wish, hope, seek

# Doing things, chat-style
mess up, screw up, botch = blunder, mistake, error, mishandle, bungle
rip off, screw over = scam, defraud, swindle, cheat, deceive
con = scam, defraud, cheat, deceive
bail on, back out, chicken out = withdraw, pull out, renege, cancel
hang out, hang with > meet, socialise, socialize, associate, spend time
crack down on = clamp down, crackdown, tighten, suppress, curb
get rid of, ditch = remove, scrap, abolish, eliminate, dispose of
get away with > unpunished, impunity, evade justice
get busted > catch, arrest, detain, capture
nabbed > catch, arrest, capture
get caught > detain
get over > recover, overcome
deal with, sort out = tackle, address, resolve, handle, settle
put up with > tolerate, endure, accept
stand up to, push back > resist, oppose, defy, confront
stick up for, have his back > defend, support, protect
team up = join forces, collaborate, partner, cooperate, alliance
not talking > feud, quarrel, estranged, rift
fall out > feud, quarrel, estranged
make up, patch things up = reconcile, reconciliation, mend ties
own up, come clean, fess up = admit, confess, acknowledge
cover up, sweep under rug = whitewash, suppress, gloss over
wing it > improvise, unprepared
hold off, put off = delay, postpone, defer
pull off, nail it > achieve, succeed, accomplish
step up > increase
drag on, take forever > prolong, protracted, lengthy, delay
speed up, hurry up = accelerate, expedite, hasten
slow down = decelerate, ease, lose momentum
sneak out > slip, smuggle, enter illegally
sneak in > slip, smuggle
dig into = investigate, examine, probe, scrutinise, scrutinize | inquiry
look into = examine, probe, scrutinise, scrutinize
point out, bring up = mention, note, highlight, raise
talk about, chat about = discuss, conversation, debate
keep quiet, shut up, clam up = silence, decline to comment, remain silent
spill the beans, spill the tea > reveal, disclose, divulge
rant, go off on > tirade, diatribe, outburst
make fun of, take the piss = mock, ridicule, deride, taunt
kick off, get going > get under way
pitch in > contribute, donate, assist
chip in > donate, assist
i figure, i guess > believe, think, estimate, assume
heads up > warn, alert, notice, tip
tip off > warn, notice
miss out > lose, exclude, deprive
screwed, in trouble, in hot water > face charges, face punishment, under pressure, crisis
got lucky, lucky escape > narrowly escape, fortunate, near miss
`;

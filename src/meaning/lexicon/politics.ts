/** Politics and elections. The format is described in lexicon.ts. */
export const POLITICS = `
# elections
vote, cast a vote > ballot, go to the polls, cast ballot | turnout
voting day, election day > polling day, polls open
election > vote, poll, ballot, go to the polls
early election, snap poll = snap election
midterms > congressional elections, mid-term elections
primary > caucus, nominating contest, nomination race
runoff > second round, second ballot
by-election > special election, vacant seat
referendum, public vote > plebiscite, ballot measure
polls > opinion poll, survey, voting intention
exit poll > projected result, early projection
who won the election > elected, election victory, declare winner, re-elected
win by a landslide, landslide > decisive victory, overwhelming majority
won by a hair, squeaker > narrow victory, narrowly, razor-thin
too close to call > neck and neck, tight race, dead heat
neck and neck, tied > level, tight race, statistical tie
lose the election > defeat, unseat, concede
concede, admit defeat > concession speech, acknowledge defeat
kicked out by voters, voted out > unseat, lose seat, defeated
rigged, stolen election > electoral fraud, vote-rigging, irregularities, manipulate
voter fraud > electoral fraud, ballot stuffing, irregularities
recount > count again, retally, contested result
count, tally > results, tabulate
turnout, how many people voted > participation, voter turnout, percent of voters
mail-in ballot, mail ballot > postal vote, absentee ballot
swing state, purple state > battleground state, marginal
swing voter, fence sitter > undecided, floating voter
undecided > floating voters, uncommitted
red state > republican stronghold, republican-leaning
blue state > democratic stronghold, democratic-leaning
safe seat, stronghold > heartland, bastion
district > constituency, riding, seat
constituency = electoral district
gerrymander > redraw boundaries, redistricting
voter id > photo identification, identification requirement
register to vote > voter registration, electoral roll
ballot box > polling station, polls
polling place > polling station, polling centre
lawn signs, campaign posters > campaign material, placards
campaign > canvass, stump, electioneer
run for office, run for president > candidacy, bid, stand for election, presidential bid | nominee
running for > candidate, contest, seek election, bid
who is running > candidates, contenders, nominee
throw his hat in > announce candidacy, enter the race, declare bid
drop out, quit the race > suspend campaign, withdraw candidacy, bow out
running mate > vice-presidential candidate, vice-presidential nominee
frontrunner, favourite to win > leading candidate, lead in polls
long shot > outsider, trail in polls
underdog > trail in polls
dark horse > surprise candidate, outsider
pick for president > nominee, nominate
contender > candidate, challenger, aspirant
hopeful > candidate, challenger
challenger > opponent
rival = adversary
incumbent > sitting president, current officeholder
stay in power, cling to power > remain in office, extend rule, seek another term
term limit > constitutional limit, bar from running again
re-elected > second term, another term, win re-election
took office > assume office
swear in, inauguration = take oath, take office
handover of power > transition, transfer of power
campaign cash, campaign money > donation, fundraising, contribution | donors
big donor, backer > benefactor, fundraiser, financial supporter
super pac, dark money > outside spending, undisclosed donors
fundraiser > raise money, donation
rally > gathering, campaign event, demonstration
debate > televised debate, exchange, face-off
attack ad, smear > negative campaigning, discredit
slogan > motto, message, rallying cry
manifesto > platform, programme, pledges
campaign promise > pledge, manifesto commitment, vow
flip-flop, u-turn, backflip = reversal, about-face, policy reversal
soundbite, talking points > message, rhetoric
spin doctor > press secretary, communications director, strategist
endorse > support, throw weight behind
# parties and leanings
gop = republican party, republican
republican > conservative
dems, democrats > democratic party
tory = conservative party, conservatives
lib dem = liberal democrats
maga > trump supporters, make america great again
lefty > left-wing, leftist, progressive | socialist
right winger > right-wing, conservative | nationalist
far right, nazi, skinhead > extreme right, neo-nazi, ultra-nationalist, white supremacist
far left, commie > communist, marxist, radical left
middle of the road > centrist, moderate
woke > progressive, social justice | identity politics
populist > anti-establishment, nationalist
hardliner > hard-line, hawk, uncompromising
green party, greens > environmentalist party
libertarian > small-government
independent, no party > unaffiliated, non-partisan
both parties > bipartisan, cross-party
across the aisle > bipartisan, cross-party
teamed up > coalition
coalition = governing alliance, power-sharing
switched parties, turncoat > defect, cross the floor
party boss > party leader, party chairman | whip
infighting, civil war in party > internal divisions, factional, rift
split > rift
mudslinging, trash talk > insults, accusations, personal attacks
grassroots > local activists, rank and file
party faithful > core supporters, rank and file
turned on him > rebel, revolt, mutiny
party rebels, rebels in party > dissident lawmakers, backbench, defy the whip
# politicians
politician, politico > lawmaker, legislator, mp, senator | minister
mp, congressman, congresswoman > lawmaker, member of parliament, representative, legislator
lawmaker = legislator
congress, capitol hill > house of representatives, senate, lawmakers
parliament > lawmakers, legislature, house of commons, national assembly
house of commons, lower house > lower chamber, house of representatives
senate, house of lords > upper house, upper chamber
speaker, speaker of the house > presiding officer, house speaker
potus, the prez = president, commander in chief
flotus = first lady
president's wife > first lady
vp, veep = vice president
number two, second in command > deputy, vice-president
pm = prime minister, premier
premier = prime minister
country's leader > president, prime minister, head of state | ruler
leader > prime minister, head of state | ruler
strongman, tyrant > dictator, autocrat, authoritarian leader
dictator > autocrat, authoritarian, despot
bigwig > top official, dignitary
big shot > top official, dignitary
governor > state leader, gubernatorial
mayor > city leader
local council > councillor, city council, local authority
city hall > municipal government, mayor's office, council
political family, nepo > dynasty, nepotism
aide > adviser, advisor, confidant, chief of staff
right-hand man > confidant, chief of staff
crony, buddies > ally, associate, loyalist
loyalist > ally, supporter
elder statesman > former president, veteran politician
powerful people, elites > establishment, ruling class
lobbyist > lobbying, special interest, influence
# events
kick out of office, boot out > oust, remove from office, depose, topple
impeach = remove from office
no confidence vote > no-confidence motion, confidence vote
quit, step down = resign, stand down
step aside > relinquish, resign, hand over power
resign, quit his post > tender resignation, leave office
forced out > oust, pressure to resign
topple = overthrow, bring down
scandal > affair, allegations
sleaze > misconduct, impropriety, corruption
dirt on > compromising material, damaging information
caught lying > mislead, false statement
lie, fib > false claim, mislead, untrue, falsehood
liar > dishonest, mislead, untruthful
fact check > verify, debunk, false claim
fake news > false information
troll farm, bots > disinformation campaign, influence operation
conspiracy theory > unfounded claim, baseless claim
clap back, hit back > respond, retort, fire back
diss, slam = criticise, denounce, condemn
rip into, blast > criticise, condemn, attack
bash > attack
call out > accuse
roast > mock, ridicule
gaffe, put his foot in > blunder, misstatement, embarrassing mistake
protest, demo > demonstration, rally, march, take to the streets
protester = activist
protester > marcher
riot > unrest, disorder, violent protest, clashes
unrest, chaos in streets > turmoil, disorder, upheaval, instability
sit-in > occupation, occupy
boycott > shun, refuse to take part
petition > signatures, appeal
campaigner > advocate, rights group
activist > rights group
fed up > discontent, disillusioned, anger
sick of > discontent, disillusioned, anger
people angry, outrage > anger, fury, backlash, outcry
approval rating, how popular > popularity, favourability, support
unpopular > low approval, disliked, losing support
polarised, divided country > division, deep divisions
brexit > leave the european union, withdrawal from eu
remainer > pro-european, stay in eu
independence, break away = secession, secede
separatist > independence movement, secessionist, breakaway
take back control > sovereignty
identity politics, culture war > social issues, values debate
lame duck > outgoing, final months in office
gridlock > deadlock, stalemate, impasse
filibuster > block a vote, delaying tactic
`;

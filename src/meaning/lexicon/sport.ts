/** Sport: what people type, and what news writes for it. */
export const SPORT = `
# Winning, losing, drawing
win = victory, triumph, prevail | clinch
beat = defeat, overcome, see off, get the better of | knock out
crush, hammer, destroy, smash > thrash, trounce, demolish, drub | defeat, one-sided
lose > defeat, loss, suffer defeat, go down to | be eliminated
tie = draw, stalemate, all square, deadlock
knock out, kick out = eliminate, crash out, bow out, exit | defeat
get through, go through, move on > advance, qualify, progress, reach the final
come back, comeback = rally, fight back, recover from, overturn a deficit | turnaround
blow it, choke > squander, throw away, collapse, slip up | surrender a lead
shocker, big upset = giant-killing, surprise defeat, stun | underdog
underdog = outsider, unfancied, minnow, long shot
favorite, favourite > tipped, top seed, hot pick | odds
blowout, walkover > lopsided, comfortable win, run up the score
close game, nail biter > narrow victory, edge, tight, one-goal win, decider
last second, last minute goal > stoppage time, injury time, buzzer-beater, late winner, walk-off
undefeated, never lost > unbeaten, perfect record, winning streak
losing streak, on a bad run > winless, slump, poor form, run of defeats
on fire, on a roll > in form, winning streak, unbeaten run, consecutive wins
whitewash, clean sweep = sweep, series win
revenge > rematch, avenge, settle the score

# Scoring
score > net, goal, convert, find the net, strike | equaliser, tally
scoreboard, final score > result, full-time, finish
equalise, tie it up > pull level, restore parity, draw level
hat trick = three goals, treble
own goal = turn into own net, deflect into own net
shutout = clean sheet, goalless, without conceding
nil, zip > zero, scoreless, goalless
penalty = spot kick, shootout, from the spot
header > head home, nod in, nod home
let in = concede, ship goals
dunk = slam, jam | basket
home run, homer > go deep, grand slam
touchdown = end zone | score
hoop, bucket > field goal, three-pointer | basket
score a try = touch down, cross the line | rugby
wicket > bowl out, dismissal, be caught
hit an ace > serve, winner | service game
birdie, hole in one > under par, eagle | round
overtime, ot > extra time, added time, tie-break

# Players and places in a team
player = athlete, sportsman, sportswoman, footballer | squad member
striker = forward, centre-forward, goalscorer, frontman | attacker
goalie, keeper = goalkeeper, netminder, shot-stopper
defender = centre-half, full-back | defence
midfielder = playmaker, winger, centre of the park
quarterback = signal-caller, passer
pitcher = starter, reliever, right-hander, left-hander | bullpen
captain, skipper = lead the side, armband
rookie, newbie = newcomer, debutant, first-year
sub, substitute = replacement, come off the bench, introduce | bench
mvp, best player > most valuable, player of the year, man of the match, standout
veteran player > experienced, long-serving | stalwart
goat, greatest > all-time great, legend, best ever
racer, race driver > motorist, formula one driver, pilot
boxer, fighter = pugilist, heavyweight, prizefighter | champion
runner = sprinter, marathoner, distance athlete
cyclist, biker > rider, peloton | cycling
swimmer = freestyler, backstroker | swim
gymnast = tumbler, acrobat | vault, floor routine
skier = downhiller, slalom | ski racer
surfer = wave rider, big-wave | surf
jockey = rider, horseman, horsewoman | mount
golfer = pro, tee off | tour player
team, side = club, squad, outfit, franchise
lineup, line-up = starting eleven, team sheet, roster
national team = international side, squad
teammate > colleague, fellow player
benched, left out > drop, omit, unused substitute
prospect, wonderkid = young talent, teenage sensation, academy graduate

# Coaches, officials, fans
coach = manager, trainer, boss | backroom staff
ref = referee, match official
umpire, linesman = assistant referee, line judge, match official
var, replay > video assistant, video review, overturn
bad call, wrong call > refereeing error, controversial decision, howler
fan = supporter, spectator | crowd, faithful
crowd, attendance = spectators, sell-out, turnout | gate
hooligan = thug, football violence, troublemaker | clash
boo = jeer, whistle, heckle
cheer = applaud, chant, roar | celebrate
sports agent = representative, intermediary

# Contests
game, match = fixture, clash, encounter, contest | showdown
tournament, tourney = championship, cup, competition, finals
trophy, cup = silverware, title | honour
champ, champion = title-holder, winner, titleholder
final, the big game > showpiece, decider, title match
super bowl > nfl championship, big game
play off, playoff = post-season, knockout stage, semi-final
league = division, top flight, championship | premiership
standings > ranking, position, points
season opener, first game > opening match, curtain-raiser, kick off
world cup > tournament, fifa, finals
the olympics, olympics > games, olympic games, summer games, winter games
gold, gold medal > olympic champion, top of the podium, first place
podium, medal > top three, silver, bronze | medallist
derby, rivalry = local rivals, cross-town | feud
friendly match, friendly game = exhibition, warm-up match, preseason
relegated, drop a division > drop zone, demotion
first leg, second leg > home leg, away leg, two-legged
rained out, game called off > washout, abandon, waterlogged
qualify, make it = book a place, seal a spot, earn a berth
host the games > stage, venue, hosting rights | bid

# Money, moves and careers
sign, sign for > join, transfer, complete a move, ink a deal
trade > swap, transfer, exchange, deal to
transfer fee, how much paid > price tag, buyout, release clause | record signing
free agent > out of contract, unattached
loaned out, on loan > temporary move, season-long
retire, hang up boots = call time on, end career, bow out, final season
nfl draft, draft pick > select, first overall
contract, new deal > extension, terms, agreement
owner, team owner > proprietor, chairman, consortium | takeover
fire the coach, sack manager > part company, dismiss, relieve of duties, parting of ways

# Cheating, discipline and injury
on the juice, steroid > doping, performance-enhancing, banned substance, anabolic | drug test
match fixing > betting scandal, spot-fixing, corruption, manipulation
rigged > betting scandal, spot-fixing, corruption
red card, sent off = dismissal, ejection, second booking
yellow card = booking, caution
foul = infringement, illegal tackle, challenge | free kick
take a dive, flop > simulation, feign, play-acting
suspend = ban, sideline, sanction | disciplinary
get hurt, injured = injury, sideline, limp off, stretcher off | setback, fitness
knee > ligament, acl, cruciate, meniscus, kneecap
pulled muscle, pull a muscle = strain, hamstring, groin, calf | tear
out for season > season-ending, sidelined, ruled out, long-term absence
concussion, hit head = head injury, head knock
get back, return to playing > return from injury, regain fitness, comeback | recovery

# Doing sport
workout, work out > exercise, train, gym session | fitness
practice, practise = training, drill, session
world record, break the record = fastest, best ever mark, all-time, surpass
fastest time > quickest, record, personal best, clock
assist, set up a goal = feed, through ball
have a shot, shot on goal > strike, effort, attempt
make a save > keep out, parry, tip over
tackle = challenge, sack | bring down
stadium, arena = ground, venue, pitch, home field
field, pitch = turf, playing surface
soccer = football | fifa, premier league
football > gridiron, nfl | touchdown
bball, b-ball > basketball, nba
mma, ufc, cage fight > mixed martial arts, octagon | bout
fight, bout = match-up, title fight | round
knockout, ko = stoppage, technical
f1 > formula one, grand prix | motor racing
wrestling, wwe > grappling, pro wrestler
pole position > front of the grid, fastest qualifier
lap, pit stop > circuit, tyre change
`;

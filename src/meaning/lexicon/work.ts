/** Companies and jobs. The format is described in lexicon.ts. */
export const WORK = `
# people
boss, big boss > chief executive, ceo, executive, manager, chairman | head, director, supervisor, leader
head honcho > chief executive, ceo, executive, manager, chairman | director, supervisor, leader
ceo = chief executive, chief executive officer
cfo = chief financial officer, finance director
coo = chief operating officer
exec > executive, senior manager
top dog > chief executive, president, leader
manager > supervisor, head of, line manager
company head > proprietor, founder, chairman
owner > founder
chairman = chair, chairwoman, chairperson
board > directors, board of directors
founder, who started it > co-founder, set up, establish
set up shop > found, establish, launch
start a company > found
worker, staff > employee, workforce, personnel
workforce > employees, headcount
co-worker, workmate = colleague
underling > subordinate, junior staff
temp, gig worker > temporary worker, contractor, freelance
blue collar > manual worker, working class
white collar > office worker, professional
newbie > recruit, trainee
rookie > recruit, trainee
intern, work experience > internship, trainee
apprentice > trainee, apprenticeship
hr > human resources, personnel department
headhunter > recruiter, recruitment firm
pa > administrator
secretary > administrator
middle management > managers, supervisors
# losing a job
fire, sack = dismiss, oust, terminate
fire > sack, let go, remove | lay off
got the boot > dismiss, fire, sack, oust
lay off, layoffs > job cuts, redundancy, cut jobs, reduce workforce
axe jobs, cut staff > redundancy, job cuts, downsize, reduce headcount
redundant, laid off > job losses, retrenchment
kicked upstairs > promote
forced to quit, pushed out > oust, constructive dismissal, step down under pressure
walk out on job > resign, leave, depart
leaving, walk away > depart, departure, exit
call it a day, hang it up > retire
retire > step down
severance, golden parachute, golden handshake > exit package, payoff, redundancy pay
suspended from work, benched > suspend, place on leave, administrative leave
out of work, jobless = unemployed
unemployment > jobless rate, joblessness, out of work
on the dole > claim unemployment benefit, jobless claims
wrongful firing > unfair dismissal, wrongful termination
# getting a job
hire, take on > recruit, appoint, employ
job, gig > position, role, post, employment
opening > vacancy, position
new boss > appoint, successor, incoming chief executive
got the job > appoint, name, hire
poached > lure, recruit from rival
promoted, move up > elevate
demoted > downgrade
cv = resume, curriculum vitae
job hunting > seek employment, job seeker, applicants
help wanted, short-staffed > labour shortage, staff shortage, vacancies
understaffed > staffing shortage, lack of staff
# pay
pay, paycheck > wage, salary, earnings, remuneration
how much earn, make money > salary, earn, remuneration, compensation
raise, pay bump > pay rise, wage increase
pay cut > reduced wages, lower salary
bonus > incentive, reward, performance payment
perk, freebie > benefit, fringe benefit
minimum wage, living wage > lowest legal pay, wage floor
pay gap > wage disparity, unequal pay
low-paid, paid peanuts > low-wage, poorly paid
stiffed, unpaid > withhold wages, wage theft, unpaid wages
overtime > extra hours
sick pay, sick day > sick leave, absence
day off, time off > leave, holiday, vacation
parental leave, mat leave > maternity leave, paternity leave
# work life
strike, walk out > industrial action, walkout, stoppage, down tools
walkout = work stoppage
wildcat strike > unofficial action, walkout
strikers, picket line > picket, striking workers
scab > strike-breaker, replacement workers
union > trade union, labor union, organised labour
union buster > anti-union, block unionisation
collective bargaining > pay negotiations, union talks
pay talks > wage negotiations, pay dispute
wfh, work from home = remote work, telework
back to office > return to the workplace, end remote work
night shift, graveyard shift > overnight work
nine to five > full-time, working hours
overworked, burned out > burnout, exhaustion, workload
slave away > work long hours
sweatshop > exploit workers, poor working conditions
zero hours > casual contract, insecure work
workplace > premises, headquarters
head office = headquarters
toxic workplace, bullied at work > hostile environment, workplace bullying, harassment
slack off > underperform, absenteeism
deskill, robots taking jobs > automation, replaced by machines
outsource, ship jobs overseas > offshore, subcontract, relocate production
# companies
company, firm > corporation, business, enterprise
mom and pop, small business > family-run, independent retailer, small firm
startup > new company, early-stage company, fledgling firm
big business, corporate america > corporations, conglomerate
big tech > technology giants, tech companies
big pharma > drug makers, pharmaceutical companies
parent company, owned by > subsidiary, holding company, parent
buy out, snap up > acquire, acquisition, takeover, purchase
takeover, buyout = acquisition
tie-up > merger, combine, join forces
merge > merger, join forces
bid, offer for > tender, proposal, takeover offer
spin off > split off, separate, demerge
sell off part > divest, dispose of, offload
close down > closure, cease operations, wind up
shut > wind up
plant, factory > manufacturing facility, production site, works
manufacture > produce, production, assemble
maker > manufacturer, producer
assembly line > production line
warehouse > distribution centre, fulfilment centre
supply chain > suppliers, logistics
shortage of parts, chip shortage > supply disruption, semiconductor shortage
contract > order
client > consumer, buyer
customer > buyer
competition, rivals > competitor, rival firm
corner the market > monopoly, dominance
monopoly > dominant position, market power
recall, pull off shelves > withdraw product, safety recall
faulty, dodgy product > defective, malfunction
factory farm > intensive farming
brand, label > trademark, marque
commercial > marketing
ad > marketing
marketing stunt > publicity campaign, promotion
pr disaster > reputational damage, backlash
data breach at company > customer data stolen, leaked records
accounts, books > financial statements, audit
bean counter > accountant, auditor
nepotism, jobs for boys > favouritism, cronyism
trade secret > confidential information, proprietary
builder > construction firm
farmer > grower, agricultural producer
lorry driver > haulier, hgv driver
trucker > truck driver, hgv driver
`;

/** Numbers, dates and spans of time: what people type, and what news writes for it. */
export const NUMBERS_AND_TIME = `
# How many, how much
how many > number, total, figure, count | dozen, hundred, thousand
how much > amount, sum, total | million, billion
a couple, couple of > two, pair | few
a few, a handful > several, small number
dozen > 12, twelve, scores
hundreds > 100, several hundred
thousand, 1k > 1,000
a mil, one mil > million, 1,000,000
a bil > billion, 1,000 million
half, 50% = 50 percent, one in two, 50 per cent
a third > one in three, 33 percent
quarter, a fourth = 25 percent, one in four, three months
one in five > fifth, 20 percent
one in ten > tenth, 10 percent
most, most people > majority, bulk, more than half, the greater part
almost all, nearly everyone > vast majority, overwhelming majority, nine in ten
everybody, everyone = unanimous
nobody, no one, zero > none, not a single, unanimous
lots, a lot of people > many, large number, scores, thousands
more than > exceed, upwards of, in excess of
less than > below, fewer than, short of
roughly, ballpark > approximately, an estimated, nearly
exactly, on the dot > precisely, exact
at least > minimum, no fewer than, not less than
at most > maximum, no more than
twice > double, two times, on two occasions
three times, 3x > triple, treble, threefold
four times > quadruple, fourfold
ten times > tenfold, order of magnitude
double digits > ten or more, at least 10
percent = per cent, percentage, proportion
average, on average = typical, median
all in all, total = overall, altogether, aggregate, combined
rate > ratio, proportion, pace
number one, no. 1, #1 > first, top, highest-ranked
runner up, second place > silver
next to last > penultimate
one by one > individually, in turn
record, highest ever = all-time high, unprecedented, largest on record
rock bottom, lowest ever = record low, all-time low
biggest number, peak = maximum, high point, highest
odd one out, exception > anomaly, outlier
where do they rank > position, ranking
split evenly, fifty fifty > equal, half each, evenly divided

# How long, how often, how old
how long > duration, length, minute, hour, week, month, year
how often > frequency, daily, weekly, monthly, annually, regularly
how old, what age > age, year-old | born
how long ago > earlier, previously
how soon, how quickly > timeline, deadline, speed
how late, what time > gmt, local time, o'clock
what day, which day > date, monday, tuesday, wednesday, thursday, friday, saturday, sunday
since when > start, begin
till when, until when > deadline, expire, end date
all the time, 24/7, nonstop = constantly, continuously, round-the-clock, incessant
often = frequently, regularly, repeatedly, commonly
sometimes, every now and then > occasionally, periodically, at times, intermittent
always, every time > invariably, consistently
again, once more > anew, repeat, for a second time
again and again = repeatedly, recurring, persistent
every day = daily, day-to-day
every week > weekly
every month > monthly
every year, each year, yearly = annual, per year
twice a year > biannual, semi-annual, six-monthly
every other year > biennial, every two years
first time > debut, maiden, inaugural, initial
in a row, back to back > consecutive

# When
right now, at the moment = currently, at present, ongoing
these days, nowadays = recently, in recent months, currently, in recent years
just now > recently, moments ago, newly
asap, right away, straight away = immediately, instantly, without delay, urgent
soon, any day now > shortly, imminent, forthcoming, in the coming days
later, later on > subsequently, afterwards
one day, someday > eventually, in the future
so far, up to now > to date, until now
back then, in those days > at the time, previously, formerly
used to, before that > previously, formerly, prior
afterwards > in the wake of, subsequent, aftermath
ahead of time, in advance = beforehand, prior
at the same time, at once = simultaneously, concurrently, meanwhile
at first, first off > initially, originally
at last, in the end = eventually, ultimately
ex, old job, used to be > former, previous, erstwhile
up next > upcoming, forthcoming
last night > overnight, yesterday evening, previous evening
tonight > this evening, overnight
tomorrow, tmrw > next day, following day
yesterday > day before, previous day
morning, early hours > dawn, sunrise, before noon
night, late at night > overnight, nocturnal, after dark
in the evening, sunset > dusk, nightfall
noon, lunchtime > midday, 12pm
midnight > 12am, small hours
weekend > saturday, sunday
last week > previous week, seven days ago
last month > previous month, four weeks ago
last year, a year ago > previous year, 12 months earlier, year-on-year
this year, so far this year > year to date, current year
next year, in a year > coming year, 12 months
the other day, a few days ago > earlier this week, recently
a while ago, ages ago, way back > long ago, years earlier, decades ago
ten years, 10 years = decade
100 years, hundred years > century, centenary
two weeks = fortnight, 14 days
a year and half > 18 months
6 months, half a year > six months, semester
summer, summertime > june, july, august
winter, wintertime > december, january, february
spring, springtime > march, april
fall, autumn > september, october, november
first half of year > january to june, six months
deadline, due date = cut-off, time limit, expire
date > schedule, set for, take place
anniversary = years since, commemorate, jubilee
day off > bank holiday, public holiday, closed
on time > punctual, as scheduled, on schedule
late, running late = delayed, overdue, belated, behind schedule
early, too soon = premature, ahead of schedule
old days, back in the day > era, past, history, in the past
long term, down the road > in the long run, future, long-lasting
at the beginning, early on > outset, initially, initial stage
middle, in the middle > mid, midpoint, centre
start to finish > throughout, from beginning to end
time off > sabbatical, absence, break
time frame, timeline = schedule, timetable, calendar
`;

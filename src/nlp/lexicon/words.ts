import { entries } from './entries.ts';

/** Words that start sentences and headlines, or stand capitalised for emphasis, and are no part of a name there. */
export const PLAIN_WORDS = entries(`
a, an, the, this, that, these, those, he, she, it, they, we, i, you, his, her, its, their, our, my, your, him, them, us, who, what, when, where, why,
how, which, whose, whom, there, here, i'm, i've, i'd, i'll, it's, he's, she's, that's, we're, they're, don't, there's, what's, let's, didn't, can't,
about, above, according, across, after, against, along, alongside, amid, among, around, as, at, before, behind, below, beneath, beside, besides,
between, beyond, by, concerning, despite, down, during, except, following, for, from, given, in, inside, into, like, minus, near, of, off, on, onto, opposite, out, outside,
over, past, per, plus, regarding, round, save, since, than, through, throughout, to, toward, towards, under, underneath, unlike, until, up, upon, via, with, within,
without, worth, and, but, or, nor, so, yet, if, unless, although, though, because, while, whereas, whether, once, lest, not, no, yes, nope, yeah, ok, okay, oh,
also, again, ago, almost, already, always, another, any, anyone, anything, both, each, either, else, elsewhere, enough, even, ever, every, everybody,
everyone, everything, everywhere, few, fewer, first, second, third, last, next, less, least, many, more, most, much, neither, never, nobody, none, nothing, now, nowhere,
often, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds,
thousand, thousands, million, millions, billion, billions, dozens, scores, only, other, others, own, perhaps, quite, rather, same, several, some, somebody, someone,
something, sometimes, soon, still, such, then, therefore, thus, together, too, very, well, today, tonight, tomorrow, yesterday, later, earlier, meanwhile,
moreover, however, nevertheless, nonetheless, instead, indeed, otherwise, overall, finally, eventually, initially, originally, previously, recently,
currently, apparently, clearly, reportedly, allegedly, hopefully, unfortunately, sadly, interestingly, importantly, similarly, likewise, additionally, furthermore, anyway, maybe, certainly, obviously, especially, particularly,
am, is, are, was, were, be, been, being, has, have, had, having, do, does, did, done, can, could, may, might, must, shall, should, will, would, let, please,
asked, asking, speaking, said, says, stated, added, replied, continued, wrote, explained, noted, according, born, founded, based, known, given, called, made, seen, taken, told, using, looking, going, coming, writing,
people, police, officials, officers, authorities, investigators, experts, scientists, researchers, critics, supporters, opponents, protesters, demonstrators,
residents, witnesses, survivors, victims, passengers, workers, employees, students, teachers, parents, children, women, men, fans, players, voters, lawmakers, politicians,
lawyers, prosecutors, doctors, nurses, farmers, soldiers, troops, rebels, militants, rescuers, firefighters, detectives, journalists, reporters, analysts, economists, investors,
shares, stocks, prices, sales, shops, schools, hospitals, businesses, companies, banks, airlines, flights, trains, roads, cleaners, robbers, thieves, emergency, crowds, families,
president, prime, minister, chancellor, senator, governor, mayor, leader, government, war, peace, state, states, world, life, death, time, times, year, years, day, days, week, weeks, month, months,
morning, afternoon, evening, night, spring, summer, autumn, winter, home, house, man, woman, boy, girl, child, baby, mother, father, top, big, huge, new, old, former, late, early, good, bad, great, best,
worst, high, low, long, short, right, left, hot, cold, black, white, red, green, blue, yellow, grey, gray, pink, purple, orange, gold, silver, free, full, final, total, real, true, main, major, minor, further, nearly, roughly, approximately, exactly,
dear, thanks, thank, sorry, hello, hi, welcome, god, image, photo, photos, photograph, picture, pictures, video, caption, copyright, credit, file, read, watch, share, click, sign, subscribe, follow, update, updated,
breaking, exclusive, analysis, opinion, editorial, live, related, advertisement, source, related, loading, editor's, note, correction, getty, images, photographer, scroll, skip, embed, show, see, view, play, pause, comments, reply, leave
`);

/** Words that a name does not hold with a capital: one of them parts two runs of capitals ("Ann Lee The Times"). */
export const FUNCTION_WORDS = entries(`
a, an, the, this, that, these, those, he, she, it, they, we, you, his, her, its, their, our, my, who, what, when, where, why, how, which, there, here,
and, but, or, if, as, at, in, on, of, for, from, by, with, to, after, before, since, until, while, because, although, all, is, are, was, were, has, have, had,
not, no, did, does, do, it's, he's, she's, i'm, i, afterward, afterwards
`);

/** Words inside a capitalised phrase that tell that it names a thing, an event or a work, not a person, place or body. */
export const THING_WORDS = entries(`
Act, Accord, Accords, Agreement, Amendment, Anniversary, Award, Awards, Bible, Bill, Brexit, Bug, Budget, Ceremony, Championship, Championships, Charter, Code,
Constitution, Contest, Convention, Covenant, Crisis, Cup, Day, Declaration, Deal, Directive, Disease, Doctrine, Election, Era, Eve, Exhibition, Expo, Fair, Fest, Festival,
Final, Finals, Formula, Games, Grand, Holocaust, Holy, Internet, Law, Marathon, Medal, Memorial, Mission, Month, Night, Open, Olympic, Olympics, Operation, Paralympics, Pact,
Plan, Playoffs, Prix, Prize, Programme, Program, Project, Protocol, Race, Reform, Report, Resolution, Revolution, Round, Rule, Rules, Season, Semifinal, Series, Shooting, Show,
Song, Storm, Hurricane, Cyclone, Typhoon, Summit, Syndrome, Theorem, Theory, Tour, Tournament, Treaty, Trophy, Uprising, Virus, War, Wars, Week, Weekend, World, Year, Spring, Summer, Winter, Autumn,
Earthquake, Prison, Article, Section, Chapter, Part, Phase, Figure, Table, Version, Volume, Level, Type, Class, Category, Covid-19, Ebola, Zika, Aids, Facebook Live, Oval, Room, Album, Movie,
Book, Novel, Letters, Proceedings, Annals, Transactions, God, Allah, Christ, Earth, Jupiter, Venus, Saturn, English, Latin, Democracy, Republic's, Brexiteers, Super, Bowl, Wi-Fi, Bluetooth, Bitcoin, Ethereum
`);

/** Capitals that abbreviate something other than a body or a country. */
export const PLAIN_CAPITALS = entries(`
AM, PM, A.M., P.M., AD, BC, CE, BCE, GMT, UTC, EST, EDT, PST, PDT, CST, ET, PT, BST, CET, TV, CD, DVD, PC, IT, AI, VR, ID, IQ, PR, HR, CEO, CFO, COO, CTO, VP, MP, MPS, MEP, PhD, MBA, BA, MA,
DNA, RNA, HIV, AIDS, COVID, COVID-19, SARS, GDP, VAT, IPO, ETF, USD, EUR, GBP, FAQ, PDF, URL, HTML, GPS, LED, SUV, UFO, CCTV, ATM, PIN, SIM, SMS, USB, LGBT, LGBTQ, LGBTQ+, OK, RIP, SOS, VIP, DJ, MC, Q&A, R&D, MRI, CT, ICU,
ER, PPE, PTSD, ADHD, IVF, WWI, WWII, II, III, IV, VI, VII, VIII, IX, XI, XII, KM, KG, MPH, F1, GP, NO, ALL, NOT, THE, AND, UK-BASED, US-BASED, I, X, A, O
`);

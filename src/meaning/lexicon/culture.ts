/** Film, music, books, art, fame and the media: what people type, and what news writes for it. */
export const CULTURE = `
# Film and television
movie, flick = film, feature, blockbuster, cinema
cinema, the movies = multiplex, big screen, theatre, picture house
new movie, movie release > premiere, box office, debut
box office, money it made > ticket sales, gross, opening weekend
smash hit, monster hit > blockbuster, chart-topper, bestseller, success
flop, bomb > box-office failure, underperform, disappoint
tv, telly, tube > television, broadcast, small screen
tv show = series, programme, program, drama, sitcom
episode = instalment, finale, pilot
season, new season > series, renew, return
get cancelled, axed show > axe, scrap, drop from schedule, pull the plug
last episode, season finale = conclusion, final instalment
soap, soap opera = serial, eastenders, telenovela
sitcom, comedy show = comedy, laugh track
cartoon = pixar, manga, animated feature
documentary, doc film = docuseries, factual film
reality show, reality tv > love island, big brother, contestant
game show, quiz show = contestant, jeopardy
talk show, late night > chat show
streaming = netflix, on demand, disney+, subscription service
binge, binge watch > marathon viewing, watch back to back
sequel, part two > follow-up, second instalment, franchise
prequel, spinoff = franchise, origin story
remake, reboot = new version, revival, adaptation
trailer, teaser = preview, clip, footage
actor, actress = performer, star, thespian, cast member
star in, who's in it > cast, play, portray, lead role, co-star
role = character, portray
director, filmmaker = direct, auteur, behind the camera
script, screenplay = screenwriter, writer, dialogue
scriptwriter, show writer = screenwriter, showrunner
producer = executive producer, backer
stuntman, stunt double = stunt performer, body double
superhero > marvel, batman, comic-book
scary movie, slasher > horror, thriller
chick flick, rom com = romantic comedy, romance
war movie, cowboy movie > period drama, epic
oscar = academy award, best picture, hollywood honour
emmy > television academy, television award
grammy > recording academy, music award
award, prize = honour, honor, accolade, trophy, gong
nominee, up for an award > nomination, shortlist, contender
red carpet > premiere, gala
hollywood = film industry, movie business, studio
bollywood > indian cinema, hindi film
studio, movie company > warner, disney, paramount
subtitles, dubbed > translate, caption
tv ratings, how many watched = viewing figures, audience, viewers, viewership
plot, what's it about = storyline, narrative
spoiler > plot twist, ending, reveal
scene, shoot a movie > film, footage, on set

# Music
song, tune, track, banger > single, anthem, ballad, hit | melody
album, lp > release, debut, studio release
singer, vocalist = frontman, songstress, artist, recording artist, pop star | performer
rapper, mc = hip-hop artist, hip-hop star
band = quartet, rock group | line-up
boy band, k-pop > bts, idol, boyband
songwriter, composer = write music, lyricist
gig, concert = performance, live event, recital
tour, on tour = live dates, series of concerts
festival, fest = glastonbury, coachella, music event
drop an album, drop a song > release, launch, unveil
chart, number one song > billboard, top 40, chart-topping
lyric, words of the song = verse, chorus
copy a song, stolen song > plagiarism, copyright infringement
classical music, orchestra = symphony, philharmonic, conductor, concerto
opera = soprano, tenor, aria
musician = guitarist, drummer, pianist, violinist, instrumentalist
guitar, drums > instrument
dj, disc jockey = mix, turntable, electronic music
mic, mike > microphone
sell out = no tickets left, packed house
ticket scalper, scalper > tout, resale, ticketmaster
lip sync, mime > backing track
vinyl, record shop > lp, music store
concert goer, raver > audience, reveller, fans
country music > nashville, country singer
nightclub, club, disco = venue, dance floor, nightlife

# Books and writing
book, novel = volume, fiction, bestseller
writer, book author = novelist, wordsmith, biographer
memoir, life story, autobiography = biography, tell-all
poem, poet = poetry, verse, laureate
ghostwriter, ghost written > co-author, unnamed writer
comic book = graphic novel, manga, strip
publisher, book company > publishing house, imprint, penguin
library = reading room, archive | lending
bookshop, bookstore = bookseller, waterstones
banned book, book ban > remove from libraries, censorship, challenge
kids book > children's author, picture book
stage play > theatre, theater, drama, production
playwright = dramatist, write for the stage
musical, broadway > west end, stage show, theatre
stand-up, comedian, comic = humorist, comedy, joke
joke, gag = quip, humour, humor, pun
magician, magic trick > illusionist, illusion

# Art and heritage
art, artwork > painting, sculpture
painter, artist > portraitist, sculptor, muralist
painting, picture = canvas, portrait, masterpiece
statue, sculpture = monument, bust, bronze
museum, gallery = exhibition, louvre
art show, on display > exhibit, showcase
street art > mural, banksy, spray paint
graffiti > mural, banksy
auction, sold at auction = sotheby's, christie's, under the hammer, bidder
old stuff, antique, relic > artefact, artifact
fake painting, knock off > forgery, counterfeit, replica
photographer, pap = snapper, paparazzi, photojournalist
photo, pic = image, photograph, picture, snapshot
selfie > self-portrait, photograph
fashion, fashion designer = couture, catwalk, label
fashion show, runway = catwalk, fashion week
fashion model, supermodel = cover girl, catwalk star
ballet, dancer = choreographer, ballerina, dance company
tattoo > body art
old temple, ancient ruins > archaeological site, heritage site
unesco, heritage > world heritage, preservation
castle, palace = fortress, royal residence, stately home
architect, who designed it = architecture, design
tradition, old custom = ritual, practice, heritage
parade, carnival = procession, pageant, festivities
miss universe, beauty pageant > beauty queen, crown, contestant

# Fame
celeb, famous person > celebrity, star, public figure, icon
a-lister, big name > megastar, superstar, leading figure
diva, drama queen > prima donna, temperamental
gossip, rumor, rumour = speculation, tabloid, unconfirmed reports, hearsay
scandal = controversy, disgrace, furore, outcry
fan girl, stan > admirer, devotee, fan base
stalker > obsessive fan, restraining order
nude, naked > explicit image, intimate image, topless
sex tape, revenge porn > intimate images, explicit video
porn = pornography, adult film, explicit material
onlyfans > adult content, subscription site
royal = monarchy, buckingham palace, windsor, prince, princess
queen, king > monarch, sovereign, crown
crowned, become king > coronation, throne
step back, quit the royals > step down from duties, relinquish title
autograph > signature, sign
rich and famous > celebrity, socialite, jet set
overnight star > rise to fame, breakthrough, shoot to fame

# Media
news story, news report = coverage, headline, bulletin
paper, newspaper, rag > daily, tabloid, broadsheet, press
journalist, news reporter = correspondent, press, newsman, columnist
media, the press = news outlet, broadcaster, newspaper, journalist
newsreader, news guy = anchor, newscaster
presenter, compere > anchor, emcee, moderator
article, story = report, piece, feature, column
headline, front page = splash, lead story
editor = editor-in-chief, editorial
op-ed, opinion piece = column, commentary, editorial
magazine, mag > glossy
tv channel, tv station = network, broadcaster, bbc, cnn
ad, advert, commercial = advertisement, campaign, promotion
interview, sit down = speak to, conversation, q&a
press conference, presser = news conference, address reporters
podcast = audio series, episode, spotify
radio = airwaves, broadcast, fm
on air, live tv > broadcast live, televise
source, who told them > insider, people familiar, tipster
leak > disclose, anonymous source, unauthorised
whistleblower, snitch > insider, expose
free speech = freedom of expression, first amendment, censorship
censor = suppress, ban, gag, redact
correction, get it wrong > retract, apologise, erratum
paywall, subscription > subscriber, paid content
film review, book review > critique, reviewer, verdict
panned, trashed by critics > scathing review, lambast, savaged
rave review, loved by critics > acclaimed, praise, five-star
`;

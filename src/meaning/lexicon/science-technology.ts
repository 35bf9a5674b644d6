/** Science, technology, space and animals: what people type, and what news writes for it. */
export const SCIENCE_TECHNOLOGY = `
# Research
scientist, boffin = researcher, academic, professor, expert | physicist, chemist, biologist
study > research, paper, survey, analysis, findings
find out, figure out > discover, establish, determine, conclude
proof = evidence, confirmation, verification
breakthrough = advance, discovery, milestone, first of its kind
invent, came up with = devise, develop, pioneer, create | patent
inventor = creator, pioneer, founding father | patent holder
lab = laboratory, research centre, research facility
lab experiment, lab test > trial, prototype
theory = hypothesis
journal, published in > peer-reviewed, publication, lancet
nobel, nobel prize > laureate, swedish academy
best guess, rough number = estimate, projection
scientific, science > physics, chemistry, biology, research
dig, dig up = excavate, unearth | archaeologist
fossil, dinosaur > palaeontologist, paleontologist, jurassic, remains
caveman, cavemen > neanderthal, prehistoric, early human, stone age
old bones, skeleton = remains, skull, burial
evolution, evolve = ancestor, natural selection, adaptation | species
gene = dna, genome, genetic, heredity | mutation
clone = genetically identical, replicate
gmo > gene-edited
stem cell = embryonic, regenerative
particle, atom = collider, quark, quantum | cern
fake study, made up data > retract, fabricate, scientific misconduct

# Space
space = orbit, outer space, cosmic
astronaut, spaceman = cosmonaut, crew member, spacewalker
rocket = launch vehicle, booster, spacecraft, falcon, starship
spaceship, spacecraft = capsule, shuttle, probe, orbiter, module | lander
blast off, lift off > launch, liftoff, take off
space station, iss = orbiting laboratory, orbital outpost
moon > lunar, artemis, apollo
land on the moon > lunar landing, touch down, moonwalk | lander
mars, red planet = martian, rover
sun > solar, star
eclipse = totality
black hole = event horizon, singularity
planet, another earth > exoplanet
stars in the sky, galaxy = constellation, milky way, supernova, nebula
asteroid, space rock = meteor, meteorite, near-earth object, comet
shooting star > meteor, perseid, fireball
telescope = hubble, james webb, observatory
stargazer, astronomy = astronomer, skywatcher
alien > extraterrestrial, life on other planets, intelligent life
ufo > unidentified aerial phenomenon, unidentified object, uap
nasa > space agency, american space
spacex > rocket company, private space
satellite = starlink, constellation | orbit
space junk > debris, defunct satellite
fall to earth, splash down > re-entry, splashdown, return to earth
northern lights > aurora, geomagnetic storm, solar flare

# Computers and the internet
computer, pc, laptop = desktop, device, workstation
app = application, software, platform
computer program, code = software, algorithm, script
coder, programmer, dev = developer, software engineer
website, site, webpage = web page, portal, online platform
online, on the internet = web, digital, virtual, internet
wifi, wi-fi > wireless, broadband, internet connection, hotspot
net speed, fast internet > broadband, fibre, bandwidth, 5g
glitch, bug in software > fault, malfunction, defect, software error, flaw
website down, app down > outage, offline, disruption, crash, service interruption
app crash, freeze up > outage, failure, shut down
update, upgrade = new version, patch, rollout | improve
hack, hacker = cyberattack, breach, cybercriminal, intrusion, compromise | cyber
data leak, leaked data = data breach, exposed records
computer virus, malware = ransomware, spyware, malicious software, worm
ransom hack > ransomware, extort
phishing, scam email = fraudulent message, impersonate | spoof
spam, junk mail > unsolicited
password, login > credential, passcode, authentication
encryption > end-to-end, scramble, cipher
spy app, spyware > pegasus, surveillance software, tracking
privacy, personal info = personal data, data protection, gdpr
dark web = underground forum, tor, illicit marketplace
vpn > virtual private network, circumvent
firewall, blocked website > censor, restrict access, internet shutdown
cloud storage, the cloud > data centre, data center, server
chip, computer chip = semiconductor, microchip, processor, gpu
tech, techie = technology, silicon valley
big tech > google, apple, meta, amazon, microsoft, tech giant
startup = fledgling company, young firm | venture capital, founder
gadget, gizmo = device, electronic
quantum computer > qubit, quantum processor

# Phones
phone, mobile = handset, smartphone, telephone, iphone, android
cell phone = smartphone, telephone, iphone, android
text > message, sms
phone up, ring > telephone, dial
voicemail, robocall > recorded message, automated call
charger, charging cable > usb-c, power adapter
screen, touchscreen = display
cell carrier, phone company > operator, network, telecom, verizon, vodafone
phone signal, no service > coverage, reception, network
camera, cam > lens, webcam
sat nav, maps app = satellite navigation, geolocation, tracking

# Social media
social media, socials = facebook, instagram, twitter, tiktok, platform | online
tweet, x post > post on twitter, write on x
post > publish, upload, share
fb > facebook
insta, ig > instagram
youtuber, streamer > content creator, vlogger, influencer
internet star, insta model = content creator, social media star, internet personality
subscriber, social media follower = audience, fan base | user
go viral, viral > widely shared, millions of views, spread online, circulate online
trending, big online > popular, hashtag
meme = viral image, internet joke
troll = online abuse, harass, cyberbully
cancelled online, get cancelled > boycott, backlash, ostracise, ostracize
deplatform, kicked off twitter > ban, suspend, remove account
fake news, made up story = misinformation, disinformation, false claim, hoax | fabricate
tinfoil hat > baseless claim, unfounded, qanon
conspiracy theory > unfounded, qanon
deepfake, ai video = synthetic, manipulated, ai-generated
photoshop, edited > manipulated, alter
bot > automated account, fake account, chatbot
fake profile > impersonate, romance scam, bogus
catfish > impersonate, bogus
dm, slide into > direct message, private message
unfollow, ghost > cut contact, ignore
screen time, glued to phone > hours online, device use
doxx, doxxing > publish personal details, reveal address
moderator, mod > content moderation, administrator

# AI and robots
ai, artificial intelligence = machine learning, chatbot, neural network, large language model
chatgpt, gpt > openai, chatbot, language model
llm > large language model
robot = automaton, automated, humanoid
drone = unmanned aerial vehicle, uav, quadcopter, unmanned
self driving, driverless = autonomous, automated vehicle, robotaxi
face scan, face id = facial recognition, biometric
fingerprint, eye scan > biometric
smart speaker, alexa > voice assistant, siri
vr, headset = virtual reality, augmented reality, metaverse
crypto, bitcoin = cryptocurrency, digital currency, ethereum, token | blockchain
nft > non-fungible, digital collectible
3d print = additive manufacturing
take our jobs > automate, replace workers

# Games
gamer, video gaming = player, esports
video game, videogame = console game
console > playstation, xbox, nintendo, switch
dlc, expansion > downloadable content, add-on
game maker, game dev > studio, developer, publisher
loot box > in-game purchase, microtransaction
beta, early access > test version, preview

# Animals
animal, critter, beast = creature, wildlife, species | mammal
dog, doggo, pup = canine, hound, puppy, pooch | terrier, retriever
cat, kitty = feline, kitten
creepy crawly > beetle, spider | pest
bug > beetle, spider | pest
shark = great white, predator
whale, dolphin = cetacean, orca, marine mammal
snake = serpent, python, viper, reptile
bear = grizzly, cub | panda
big cat > lion, tiger, leopard, cougar, jaguar
monkey, ape = primate, chimpanzee, gorilla, macaque
elephant = tusk, ivory, pachyderm
bird = avian, fowl | eagle, parrot
fish = marine life, salmon, cod
cow = cattle, bovine, livestock, herd
pig = swine, hog, boar | pork
horse = equine, stallion, mare, thoroughbred
sheep = lamb, ewe, flock
chicken, hen = poultry
rat, mouse = rodent
bee = pollinator, honeybee, hive | insect
wolf = predator | coyote
croc, gator > crocodile, alligator, reptile
jellyfish, squid > marine creature, sea creature
dying out, almost extinct = endangered, threatened species, critically endangered, on the brink
die out, extinct = wipe out, disappear
poach, poacher = illegal hunting, wildlife trafficking, ivory trade
hunt, hunter > cull, shoot
bitten > attack, maul, sting
animal abuse, animal cruelty = mistreat, neglect, rspca | welfare
put down, put to sleep > euthanise, euthanize
pet = companion animal, household animal
animal shelter, rescue dog > animal rescue, adoption, stray
zoo = wildlife park, safari park, enclosure, aquarium
zookeeper > handler, wildlife expert
lay eggs, baby animal > hatch, breed, offspring, cub
invasive, pest = non-native, infestation, alien species
swarm, plague of > infestation, invasion
`;

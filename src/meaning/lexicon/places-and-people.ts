/** Countries, places, groups of people and jobs: what people type, and what news writes for it. */
export const PLACES_AND_PEOPLE = `
# Countries and their people
usa = american, u.s. | washington
the states = american, u.s. | washington
america = american, u.s. | washington
britain, england > united kingdom, british, great britain, english | london
uk > british, english | london
brit > british, briton, uk | english
aussie, oz, down under > australian, australia | canberra
kiwi > new zealand
canadian, canuck = canada | ottawa
french, frenchman = france | paris
german = germany, deutschland | berlin
italian = italy | rome
spanish, spaniard = spain | madrid
portuguese = portugal | lisbon
dutch, holland = netherlands | the hague, amsterdam
belgian = belgium | brussels
swiss = switzerland | bern, geneva
austrian = austria | vienna
irish = ireland, republic of ireland | dublin
scottish, scots = scotland | edinburgh
welsh = wales | cardiff
swedish, swede = sweden | stockholm
norwegian = norway | oslo
danish, dane = denmark | copenhagen
finnish, finn = finland | helsinki
polish = poland | warsaw
czech = czechia, czech republic | prague
hungarian = hungary | budapest
romanian = romania | bucharest
bulgarian = bulgaria | sofia
greek = greece | athens
turkish, turk = turkey, turkiye | ankara
serbian, serb = serbia | belgrade
croatian, croat = croatia | zagreb
russian = russia, kremlin | moscow
ukrainian = ukraine | kyiv
belarusian = belarus | minsk
georgian = georgia | tbilisi
kazakh = kazakhstan | astana
afghan = afghanistan, taliban | kabul
pakistani = pakistan | islamabad
indian = india | new delhi
bangladeshi = bangladesh | dhaka
sri lankan = sri lanka | colombo
nepali, nepalese = nepal | kathmandu
chinese = china, prc | beijing
taiwanese = taiwan | taipei
hong konger > hong kong
japanese = japan | tokyo
south korean > south korea, republic of korea | seoul
north korean > north korea, dprk | pyongyang
vietnamese = vietnam | hanoi
thai = thailand | bangkok
filipino = philippines | manila
indonesian = indonesia | jakarta
malaysian = malaysia | kuala lumpur
burmese, burma = myanmar | naypyidaw
israeli = israel | jerusalem, tel aviv
palestinian = palestine, gaza, west bank | hamas
lebanese = lebanon, hezbollah | beirut
syrian = syria | damascus
iraqi = iraq | baghdad
iranian, persian = iran, islamic republic | tehran
saudi = saudi arabia, saudi arabian | riyadh
emirati = united arab emirates | dubai, abu dhabi
uae = dubai, abu dhabi
yemeni = yemen, houthi | sanaa
egyptian = egypt | cairo
libyan = libya | tripoli
moroccan = morocco | rabat
algerian = algeria | algiers
nigerian = nigeria | abuja, lagos
kenyan = kenya | nairobi
ethiopian = ethiopia | addis ababa
somali = somalia | mogadishu
sudanese = sudan | khartoum
congolese, congo = drc, democratic republic of congo | kinshasa
rwandan = rwanda | kigali
south african = south africa | pretoria, johannesburg
zimbabwean = zimbabwe | harare
ghanaian = ghana | accra
mexican = mexico | mexico city
cuban = cuba | havana
haitian = haiti | port-au-prince
venezuelan = venezuela | caracas
colombian = colombia | bogota
brazilian = brazil | brasilia
argentinian, argentine = argentina | buenos aires
chilean = chile | santiago
peruvian = peru | lima
european, europe > eu, european union, continent | brussels
african = africa, continent
asian = asia
latino, hispanic = latin american, latina, latinx
middle east, mideast > gulf, arab states, israel, iran, levant
un > security council
eu > european commission, 27-nation bloc
nato > north atlantic, military alliance, alliance

# Cities, land and water
nyc, the big apple > new york, manhattan | brooklyn
la, l.a. > los angeles | california, hollywood
dc, d.c. > washington, district of columbia, capitol
frisco, san fran > san francisco
vegas > las vegas, nevada
philly > philadelphia
cali > california, golden state
silicon valley, bay area > san francisco, palo alto, california
downtown, city centre = town centre, central, inner city
capital city > seat of government
city, town = metropolis, municipality, urban
village, hamlet = settlement, rural community, parish
suburb, burb = outskirts, suburban, residential area
countryside > rural, remote, farmland
slum, ghetto = shanty town, favela, deprived area
place, spot > location, site, venue, scene
area, region = district, zone, territory, province
state, county = province, region, jurisdiction
border = frontier, boundary, crossing
abroad, overseas = outside the country
foreign, not from here = overseas, international, non-native
nationwide, across the country > national, countrywide
sea, ocean = atlantic, pacific, maritime, waters, marine
seaside, beach = coast, shore, coastal, seafront | resort
island, isle = archipelago, atoll
river, creek = waterway, stream, tributary
lake, pond = reservoir, body of water
mountain, hill = peak, slope
forest, woods = woodland, jungle, rainforest
desert, sahara = arid region, dunes
jungle, amazon = rainforest, tropical forest
cave, cavern = grotto, underground chamber
road, street = highway, route, avenue, motorway
building, block = structure, premises, tower | property
skyscraper, high rise = tower block, tower
bridge, overpass = viaduct, flyover
factory, mill = plant, manufacturing site
shop, store = outlet, retailer
mall, shopping mall = shopping centre, retail park
office, hq = headquarters, premises, workplace
pub, bar = tavern, inn, watering hole
hotel, motel = inn, lodging, accommodation, resort
farm, ranch = agricultural land, homestead
park, playground = green space, recreation area
graveyard, cemetery = burial ground, grave, tomb
the north pole, arctic > polar, greenland, far north
hometown, where he grew up, where she grew up > birthplace, native, born in
north = northern, northerly
south = southern, southerly
east = eastern, easterly
west = western, westerly

# Groups of people
people, folks > resident, population, community
guy, dude, bloke = man, gentleman, male, individual
lady, woman, gal = female
girl, lass > young woman, schoolgirl, female
lad, young guy > young man, youth, schoolboy
someone, some guy > person, individual
local > resident, villager, townspeople, inhabitant, community
citizen = passport holder, voter
regular people, ordinary people > citizen, civilian, resident, taxpayer
foreigner, outsider = foreign national, expatriate, non-citizen
expat, living abroad > expatriate, overseas national
native, indigenous = aboriginal, first nations, tribal, tribe
native american, american indian > tribal nation, navajo, tribe
black people > african american, afro-caribbean
white people > caucasian
ethnic minority = ethnic group
ethnic minority > marginalised, underrepresented
tourist, traveler = visitor, holidaymaker, vacationer, sightseer
backpacker, hiker = trekker, walker, rambler
passer by, bystander = onlooker, pedestrian, witness, spectator
witness, person who saw it = eyewitness, onlooker, see the incident
customer, shopper = consumer, client, patron
user = customer, account holder
crowd, mob = throng, gathering
gang, crew > group, criminal network, outfit
group, bunch = organisation, organization, collective, band
charity, nonprofit, ngo = aid group, foundation, non-governmental
volunteer, helper = aid worker, unpaid
tree hugger > campaigner, protester, advocate
activist > campaigner, advocate
do-gooder, philanthropist = donor, benefactor
hero, lifesaver = rescuer, good samaritan, heroic
leader, head honcho > chief, president, head
expert, someone who knows = specialist, analyst, academic
big shot, bigwig, higher up > senior figure, official, powerful
beginner, noob, amateur = novice, inexperienced, newcomer
survivor, made it out > rescued, escape alive
victim = casualty, deceased, injured person, target
loner, hermit = recluse, keep to himself
nerd, geek > enthusiast, computer expert
hipster, yuppie > young professional, urbanite
redneck, hillbilly > rural american, working-class
slave, slavery = enslave, bondage, forced labour, servitude
enemy, foe = adversary, opponent, rival
rival, competitor = opponent, challenger
friend > supporter, associate
ally > supporter, associate
hater, naysayer > critic, detractor

# Jobs
teacher, schoolteacher = educator, tutor, instructor, teaching staff
doc > doctor, physician, medic, surgeon
chef, cook > restaurateur, kitchen staff
waiter, waitress > waiting staff, restaurant worker
bartender, barman = bar staff, mixologist
pilot, captain of plane > aviator, flight crew, airman
stewardess, flight attendant = cabin crew
sailor, seaman = mariner, crew, seafarer, navy
soldier, troop = serviceman, servicewoman, military personnel, infantryman
vet, ex soldier > veteran, former serviceman
farmer, grower = agricultural worker, rancher, producer, farming
fisherman, fisher = trawlerman, angler, fishing crew
hairdresser, barber = stylist, salon
builder, construction worker = labourer, laborer, contractor, bricklayer
plumber, electrician, handyman > tradesman, contractor
mechanic, engineer > technician, repairer
truck driver, trucker = lorry driver, haulier, hgv
cabbie, cab driver = taxi driver, uber driver
mailman, postman = postal worker, letter carrier, courier
delivery guy, delivery driver = courier, rider, deliveroo
shop assistant, cashier = retail worker, sales assistant, checkout staff
secretary, pa > assistant, aide, personal assistant
bodyguard, minder = security detail, close protection
bouncer, doorman = door staff, security guard
security guard, guard = security officer, watchman
spokesman, spokesperson, rep = spokeswoman, press secretary, representative
right hand man, helper to > adviser, advisor, assistant, staffer
historian, history buff > scholar, academic
economist, money expert > analyst, economics professor
weatherman, weather guy > meteorologist, forecaster
social worker > care worker, child services
life guard, lifeguard = beach patrol, lifesaver
miner, coal miner = pit worker, colliery
explorer, adventurer = expedition, voyager
butler, servant = domestic staff, valet, household staff
sex worker, hooker, prostitute = escort, streetwalker | brothel
`;

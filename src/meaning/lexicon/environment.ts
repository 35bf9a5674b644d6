/** Environment, animals and nature. The format is described in lexicon.ts. */
export const ENVIRONMENT = `
global warming = climate change, global heating
climate crisis > climate emergency, climate change
earth getting hotter, warming > rising temperatures, global heating
greenhouse gas > emissions, carbon dioxide, methane
co2 = carbon dioxide
carbon > co2, emissions
emission > greenhouse gases
net zero > carbon neutral
carbon footprint > emissions, environmental impact
climate summit > climate conference, un climate talks
paris deal > paris agreement, climate accord
greenwashing > misleading environmental claims
climate denier > climate sceptic
tree hugger, eco warrior > environmentalist, climate activist, conservationist
eco-friendly, green > sustainable, environmentally friendly
sustainable > renewable, environmentally sound
environment, nature > ecosystem, biodiversity, natural world
pollute > contaminate, emissions
dirty air > air pollution, poor air quality
dirty water > contaminated water, sewage
poop in rivers, sewage > wastewater, effluent
nasty chemicals > hazardous, pollutants
toxic > pollutants
forever chemicals > pfas
plastic, microplastics > plastic pollution, plastic waste
trash, garbage, rubbish = waste, refuse
litter > debris
dump > landfill, waste site
fly-tipping > illegal dumping
recycle > reuse, reprocess
bin > discard, dispose of
throw away > dispose of
cut down trees, logging > deforestation, fell, clear forest
deforestation > forest clearance, forest loss
plant trees > reforestation, afforestation
rainforest > tropical forest
woods > forest
going extinct > endangered, threatened species, critically endangered
endangered > threatened, at risk of extinction
critters > fauna
animals > fauna
plants > vegetation, flora, crops
bugs, creepy-crawlies > insects
bees dying > pollinator decline
fish running out, overfishing > depleted stocks, fish stocks
whale hunting > whaling
coral > reef, bleaching
ice melting, ice caps > glacier, melting, polar ice
north pole = arctic
south pole = antarctica, antarctic
ozone hole > ozone layer
sea level > rising seas, coastal flooding
beach > shoreline, coastline
sea > ocean
lake > water body
swamp, marsh > wetland
desert > arid, desertification
hill > summit, range
mountain > summit, range
save animals, protect animals > conservation, preservation
nature park, wildlife park > reserve, sanctuary, national park
zoo > captivity
set free in wild > reintroduce, rewilding
invasive bugs > invasive species, non-native
weed killer > herbicide, glyphosate
bug spray > insecticide, pesticide
gmo > genetically modified
organic > pesticide-free, chemical-free
crop failure, bad harvest > poor yield, failed harvest
farmland > agricultural land
soil, dirt > earth, topsoil
put down an animal > euthanise, cull
cull > slaughter, kill animals
hunter > game hunting, trophy hunting
wild boar, feral > wild animals
bird flu = avian influenza
mad cow = bse
dead fish > fish die-off
beached whale > stranded, washed ashore
`;

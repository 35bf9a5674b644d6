/** Disasters and weather. The format is described in lexicon.ts. */
export const WEATHER = `
# disasters
disaster > catastrophe, calamity, tragedy, emergency
act of god > natural disaster
quake > tremor, seismic
earthquake = quake
how strong, how big quake > magnitude, richter scale
aftershock > tremor, further quake
epicenter > centre of the quake
tidal wave > tsunami
twister = tornado
hurricane, typhoon > cyclone, tropical storm, storm
storm > gale, tempest, severe weather | cyclone
eye of the storm > centre, landfall
hit land > make landfall, come ashore
storm strength > category, wind speed
flood, underwater > inundate, submerge, deluge
flash flood > sudden flooding, torrential rain
high water > flood level, storm surge
burst its banks > overflow, river flooding
dam burst, dam broke > dam collapse, breach
mudslide > landslide, landslip
landslide, rockslide > landslip, debris flow
sinkhole > ground collapse, crater
avalanche > snow slide, buried in snow
volcano blew, volcano > eruption, lava, ash cloud
wildfire = bushfire, forest fire
fire = blaze, inferno
blaze, inferno > flames
on fire, burning > ablaze, in flames, engulfed
burned down, gutted > destroyed by fire, raze
catch fire > ignite, burst into flames
put out the fire > extinguish, contain, douse
out of control > uncontained, spreading rapidly
smoke > fumes, haze, smoke inhalation
firefighter = fireman
fire department = fire brigade, fire service
space rock > asteroid
meteor > meteorite
plague > outbreak, epidemic
pandemic > outbreak
locusts > infestation
# damage and rescue
smashed > destroy, damage, devastate
how bad > destruction, devastation, extent of damage
damage > devastation, extent of damage
wiped off the map > obliterate, devastate, destroy
caved in > give way, crumble
collapsed > give way
survive > escape alive, rescue
made it out > survivor
trapped > strand, buried under rubble
stuck inside > buried under rubble
dig out, pull out > rescue, recover from rubble, extricate
rescue, save people > evacuate, rescuers, lifesaving
rescuer > emergency worker, search and rescue, rescue team
first responder > emergency services, firefighter
search party > search team, search and rescue
get out, told to leave > evacuate, evacuation order
evacuate > flee homes
stranded, marooned > cut off, isolated
left homeless, lost everything > displaced, made homeless
shelter, place to stay > emergency accommodation, evacuation centre, temporary housing
relief, help for victims > aid, emergency assistance, humanitarian
fema > emergency management agency
national guard called > deployed troops, mobilise
missing people > unaccounted for
presumed dead > feared dead, declared dead
found alive > survivor, rescue
disaster zone > worst-hit area, affected area
hardest hit > worst affected, severely affected
warning, siren > alarm
red alert > highest warning, severe warning
state of disaster > emergency declaration
death toll rises > more bodies found, number of dead
# weather
weather > forecast, meteorological, conditions
weather girl > meteorologist, forecaster
met office, weather service > meteorological agency, forecasters
scorching > heatwave, high temperatures, sweltering
boiling > heatwave
hot > heatwave
heatwave, hot spell > extreme heat, soaring temperatures
heat stroke > heat exhaustion, heat-related illness
how hot > temperature, degrees, celsius, fahrenheit
bitter cold > sub-zero, below freezing, cold snap
freezing > below freezing, cold snap
cold snap, polar vortex > arctic air, cold spell
frostbite, froze to death > hypothermia, exposure
frost > ice, freezing temperatures
black ice > slippery, icy roads
snow, snowstorm = blizzard
whiteout > blizzard, low visibility
sleet, hail > hailstones, wintry showers
rain, raining cats and dogs > downpour, rainfall, torrential, precipitation
pouring, bucketing down > heavy rain, torrential, deluge
rainy season > monsoon, wet season
drizzle, shower > light rain, precipitation
thunder, lightning > thunderstorm, electrical storm
struck by lightning > lightning strike
wind, windy, blowy > gale, gust, strong winds
gusty > gusts, high winds
fog, pea soup > mist, poor visibility
smog > air pollution, haze
sunny, nice out > sunshine, clear skies, fair weather
cloudy, grey skies > overcast
muggy, sticky > humid
dry spell, no rain > drought, lack of rainfall, arid
drought > water shortage, dry conditions
hosepipe ban > water restrictions
el nino > pacific warming, climate pattern
dust storm > sandstorm
rough sea, choppy > high waves, swell
snowed in > cut off by snow
`;

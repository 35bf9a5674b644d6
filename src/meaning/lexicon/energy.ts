/** Energy. The format is described in lexicon.ts. */
export const ENERGY = `
power, juice > electricity, energy supply
power cut, lights out = outage, power failure
blackout > outage, loss of power, power failure
power went out, no power > outage, without electricity
brownout, rolling blackouts > load shedding, power rationing
power lines > transmission lines, cables, grid
grid > electricity network, transmission network
power company, electric company > utility, energy supplier, electricity provider
power station = power plant
hook up, plug in > connect to grid
oil, black gold > petroleum
crude = oil
barrel price > brent, benchmark crude
oil rig, drill rig > offshore platform, drilling platform
oil well > borehole, oilfield
oil company, big oil > energy giant, oil producer, oil major
oil field > reserves, deposit
drill, drill for oil > exploration, extraction
fracking = hydraulic fracturing
pump more oil > raise output, increase production
cut oil output > reduce production, production cuts
pipeline, pipe > conduit, gas link
gas, natural gas > lng, methane
lng = liquefied natural gas
gas shut off, turn off taps > halt supplies, cut supplies
fuel > petrol, diesel, gasoline
refinery > processing plant
coal mine, pit > colliery, coal
dirty fuel > fossil fuel, coal
fossil fuel > oil, gas, coal
nuclear plant, nuke plant > nuclear power station, reactor, atomic plant
nuclear waste > radioactive material, spent fuel
radiation, fallout > radioactive
meltdown at plant > reactor accident, core damage
green energy, clean energy > renewable, low-carbon
renewables > wind, solar, hydropower
solar panel > photovoltaic, solar energy
windmill, wind turbine > wind farm, wind power
wind farm > turbines, offshore wind
hydro, dam power > hydroelectric, hydropower
battery > energy storage, lithium-ion
ev, electric car > electric vehicle, battery-powered
plug-in > hybrid, electric
charger, charging point > charging station
hydrogen car > fuel cell
heat pump > low-carbon heating
boiler, furnace > heating system
insulation, draughty > energy efficiency
heating > warmth, heat homes
energy crisis > supply crunch, fuel shortage, soaring energy prices
price cap > limit on bills, energy regulator
save power > energy conservation, reduce consumption
use of power, how much power > consumption, demand, megawatt, gigawatt
mw = megawatt
gw = gigawatt
fusion > nuclear fusion, plasma
miners > mine workers
lithium, rare earths > critical minerals
petrostate > oil-rich nation, oil exporter
gas stove > cooker, hob
`;

/** Transport and travel. The format is described in lexicon.ts. */
export const TRAVEL = `
# air
plane = aircraft, jet, airliner
airplane > aircraft, aeroplane, airliner
jet, airliner > aircraft
flight > service, plane, departure
airline, carrier > air carrier, operator
airport > terminal, runway, hub
captain > flight crew, aviator
co-pilot = first officer
air hostess = flight attendant, cabin crew
stewardess = flight attendant
take off > depart, departure, launch
lift off > depart, departure
touch down > arrive, landing
grounded > suspended flights, banned from flying
flight cancelled > scrap services, suspend flights
delayed > disruption
bumped off flight > overbooked, denied boarding
layover > stopover, transit
turned back, rerouted > divert, diversion, redirect
bumpy flight > turbulence
jet lag > tiredness from flight
luggage, bags = baggage
lost bag > missing baggage
tsa, security line > airport security, screening
first class, business class > premium cabin
coach, cattle class > economy class
private jet > chartered aircraft
budget airline > low-cost carrier
airspace > flight zone
air traffic control > controllers
# rail and road
train > rail, railway, locomotive
railroad = railway
subway, tube, metro > underground, rapid transit
tram, streetcar > light rail
bullet train > high-speed rail
train station > rail terminal, platform
conductor > guard, train crew
bus, greyhound > coach, public transport
public transport = public transit, mass transit
commute, get to work > journey
rush hour > peak time, commuters
car, wheels > vehicle, automobile, motor
truck = lorry
big rig, semi > articulated lorry, tractor-trailer, heavy goods vehicle
pickup, suv > vehicle, four-by-four
van > vehicle, minibus
motorbike, bike > motorcycle, motorcyclist
bike, pushbike > bicycle, cyclist
biker > motorcyclist
cyclist > bicycle rider
e-scooter > electric scooter, micromobility
cab = taxi
uber, lyft > ride-hailing, ride-sharing
driver > motorist
drive > behind the wheel, motorist
pedestrian, walker > person on foot
street > carriageway
road > carriageway
highway, freeway > motorway, interstate, expressway
shortcut > alternative route
crossing, crosswalk > pedestrian crossing
traffic jam, gridlock on roads > congestion, tailback, traffic
toll > road charge, congestion charge
roadworks > construction, lane closure
pothole > road surface, road maintenance
parking ticket > parking fine, penalty charge
towed > impound, remove vehicle
license plate = number plate, registration plate
driver's license = driving licence
car trunk = boot
gas, gasoline = petrol
hit the brakes, slam on brakes > brake, stop suddenly
speed limit > maximum speed
# sea
ship, boat > vessel, ferry, craft
cruise > cruise ship, liner, voyage
ferry > passenger vessel
tanker > oil vessel, cargo ship
freighter, cargo boat > container ship, cargo vessel
yacht > luxury vessel, sailing boat
dinghy, raft > inflatable, small boat
skipper > crew, mariner, seafarer
lifeboat, coastguard > maritime rescue, coast guard
port, dock > harbour, harbor, quay, terminal
pirate > piracy, hijack a ship
# journeys
trip > travel, journey
vacation = holiday
sightseer > visitor, holidaymaker
tourist > traveller
tourism > visitors, travel industry, hospitality
inn > resort, accommodation, lodging
airbnb, vacation rental > short-term let, holiday rental
book a trip > reservation
tour guide > travel operator
backpacker > traveller, hiker
passport, papers > travel document, identification
visa > entry permit, travel authorisation
customs, border check > border control, inspection
travel ban > entry restrictions, entry ban
travel advice > advisory, foreign office warning
fare, ticket price > cost of travel
season ticket, bus pass > travel card
passenger, rider > traveller, commuter
on board > aboard, passengers
how far > distance, miles, kilometres
how long to get > journey time, duration, hours
route, way there > itinerary, path
in town > city centre, central
downtown > city centre
burbs > suburb
outskirts > suburban
middle of nowhere, boonies > remote, rural, isolated
set off, head out > depart, leave, departure
got there, get there > arrive, reach
lost luggage fee > compensation
rocket launch > launch, lift-off
blast off > lift-off
elevator = lift
sidewalk = pavement
`;

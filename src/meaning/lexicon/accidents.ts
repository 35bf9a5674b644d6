/** Accidents and injuries. The format is described in lexicon.ts. */
export const ACCIDENTS = `
accident, mishap > incident, crash, collision
crash, smash = collision, wreck
car crash, car wreck > road accident, traffic collision
pile-up > multiple-vehicle collision, chain collision
fender bender, prang > minor collision
crash into, hit a car > collide, collision, plough into
head-on > frontal collision, opposite direction
t-boned > side impact, broadside
rear-ended > hit from behind, collide
run over, knocked down > hit by a car, struck by vehicle, mow down
ran off road, lost control > veer, swerve, leave the road
flipped, rolled over > overturn, roll, capsize
totaled, write-off > damaged beyond repair, wreckage
hit and run > fail to stop, flee the scene
drunk driving, dui, dwi > driving under influence, impaired driving
wasted, hammered > intoxicated, inebriated, under the influence
breathalyzer > breath test, alcohol test
speeding, going too fast > excessive speed, exceed the limit
texting while driving > distracted driving, phone at wheel
asleep at the wheel > driver fatigue, fell asleep
seat belt > restraint
airbag > safety device
plane crash, plane went down > air disaster, aviation accident, aircraft crash
went down > crash, plunge, sink
black box > flight recorder, cockpit voice recorder
crash landing > emergency landing, forced landing
engine blew > engine failure, mechanical failure
train wreck, came off rails > derail
boat sank, went under > sink, capsize, founder
shipwreck > sunken vessel, wreckage
man overboard > fell into sea, swept overboard
drown > swept away, found in water
fall off, fell > plunge, fall from height, tumble
crush, trampled > stampede, crowd crush, crowd surge
building collapse > structural failure, cave in
bridge came down > bridge collapse
gas leak > escape of gas, explosion
explosion = blast
electrocuted > electric shock, live wire
burn, scald > blister
carbon monoxide > fumes, poisoning
oil spill > leak, slick, contamination
chemical spill > hazardous material, toxic leak
nuclear accident > radiation leak, meltdown
mine collapse > trapped miners, pit accident
hurt = injure, injury
hurt > casualty
badly hurt, in bad shape > critical condition, serious injuries, life-threatening
walked away > survive, unscathed, escape unhurt
scratches, banged up > minor injuries, cuts and bruises
broke his leg > fracture
knocked out, blacked out > unconscious, concussion, lose consciousness
cracked skull > brain injury, head trauma, concussion
head injury > brain injury, head trauma
die on the spot > pronounced dead at scene, killed instantly
die > kill, fatal, lose life
die = dead
dead > fatality, deceased, killed, death toll
deadly = fatal, lethal
how many died > death toll, fatalities, killed
loved ones, kin > next of kin, bereaved family
ambulance came, rushed to er > taken to hospital, hospitalise, airlift
air ambulance, medevac > airlift, helicopter
paramedic, emt > ambulance crew, emergency medical technician
911, 999 > emergency services, emergency call
near miss, close call > narrowly avoid, narrowly escape
driver's fault > human error, driver error
what caused it > cause, investigators, blame
malfunction, broke down > failure, fault, technical fault
wreckage, bits of plane > debris
safety rules broken > safety violations, breach of regulations
dog bite, mauled > attacked by dog, animal attack
shark bite > shark attack
bear attack > mauled, savage
choke on food > asphyxiate, airway
slip, stumble > fall, lose footing
lost at sea > missing vessel, drift
lost in woods > missing hiker, disoriented
`;

/** Health and medicine: what people type, and what news writes for it. */
export const HEALTH = `
# Being ill and getting better
sick, ill = unwell, ailing, suffer from | patient
get sick, fall ill = contract, come down with, be taken ill, be infected
get better, recover = recuperate, convalesce, recovery, on the mend, pull through | discharge
cure > treatment, remedy, therapy | heal
catch a bug, catch covid > contract, infect, test positive | exposure
spread, going around > transmit, circulate, outbreak, contagion
contagious = infectious, transmissible, communicable
germ, nasty bug > virus, bacteria, pathogen, microbe, infection
superbug > antibiotic-resistant, drug-resistant, mrsa | bacteria
sickness, disease > illness, disorder, condition, syndrome, ailment
symptom, sign of illness > complaint, feel unwell | fever, cough
flare up, relapse = recurrence, return of the disease, worsen
in bad shape > serious condition, gravely ill
stable, doing ok > out of danger, in stable condition, recovering
terminal cancer, incurable = untreatable, life-limiting
passed out, faint > lose consciousness, collapse, unconscious
black out > collapse
knocked out cold, unresponsive > unconscious, coma
in a coma, comatose > induced coma, unconscious, life support
life support, on a machine > ventilator, breathing tube, intensive care

# Dying
die = pass away, death, succumb, lose his life, lose her life, perish | demise
died of, what killed him, what killed her > cause of death, succumb, complication, autopsy, post-mortem
dead > lifeless | body
od, overdose = drug poisoning, fatal dose, toxicity | fentanyl
suicide, kill yourself = take his own life, take her own life, self-inflicted, end his life
assisted dying, euthanasia = assisted suicide, medically assisted death, mercy killing
funeral > burial, memorial service, cremation | mourner
autopsy > coroner, medical examiner | pathologist

# Illnesses
covid, corona, rona = coronavirus, sars-cov-2, pandemic | virus
flu = influenza, h5n1, h1n1 | seasonal virus
bird flu = h5n1 | poultry
stomach bug = norovirus, gastroenteritis, food poisoning | vomiting
food poisoning = salmonella, listeria, e coli, contaminated food
cold, sniffles > respiratory infection, runny nose
cancer = tumour, tumor, malignant, carcinoma, oncology | leukaemia, lymphoma, melanoma
blood cancer > leukaemia, leukemia, lymphoma, myeloma
skin cancer > melanoma
lump > tumour, tumor, growth, cyst
heart attack = cardiac arrest, coronary | heart failure
heart trouble, heart problem = cardiac, cardiovascular, coronary, arrhythmia | cardiologist
stroke = brain bleed, clot, haemorrhage | paralysed
diabetes, sugar disease > insulin, blood sugar, type 2 | glucose
high blood pressure = hypertension
fat, overweight = obese | weight
lose weight, diet pills = weight loss, slim, shed | wegovy, ozempic, semaglutide
dementia, losing memory = alzheimer, cognitive decline, memory loss
hiv > immunodeficiency | antiretroviral
std, sti = sexually transmitted, syphilis, gonorrhoea, chlamydia
tb = tuberculosis
monkeypox = mpox
mad cow = creutzfeldt-jakob, prion
lung trouble, lung problem = pneumonia, respiratory, pulmonary | breathing
kidney = renal, dialysis
liver = hepatitis, cirrhosis
allergic, allergy = anaphylaxis, intolerance | peanut
asthma = wheeze, inhaler, airway
seizure, having a fit = epilepsy, convulsion, epileptic
shakes, tremor > parkinson, tremble
measles = rubella, mmr | rash
rash, itchy = skin condition, eczema, dermatitis, lesion
lyme > tick-borne, tick bite
malaria > mosquito-borne, parasite
rabies > rabid, animal bite
long covid > post-viral, lingering symptoms
mnd = motor neurone disease, lou gehrig
ms, wasting disease > multiple sclerosis

# Injuries and the body
hurt = wound, harm | hospitalise, hospitalize
stab wound, flesh wound > laceration, gash, slash
knee joint, kneecap > ligament, meniscus, cartilage, tendon
ankle > achilles, tendon, ligament
shoulder > rotator cuff, collarbone, clavicle, dislocate
leg, thigh > femur, tibia, fibula, shin, hamstring
foot, toe > metatarsal, heel, plantar
wrist, hand > metacarpal, finger, scaphoid
arm > forearm, elbow, bicep, humerus
chest > rib, ribcage, sternum, thorax
throat > larynx, trachea, windpipe
brain > cerebral, neurological, neurologist
eye > retina, cornea, ocular, eyesight
bone > skeletal, skeleton, orthopaedic, orthopedic
skin > dermatologist, epidermis
tear a muscle, torn muscle > rupture, strain, ligament
break a bone, broken bone = fracture, snap
sprain, twist = ligament, ankle injury
burnt, skin burned > scald, third-degree
bruise, black eye = contusion, swelling
bleed, blood loss = haemorrhage, hemorrhage
bump head, brain damage > head injury, traumatic brain injury, concussion, skull fracture
belly, tummy, stomach = abdomen, abdominal, gut
butt, bum, behind > buttock, backside
guts > intestine, bowel, internal organs
back pain, bad back > spine, spinal, disc
paralysed, paralyzed = paralysis, unable to walk, wheelchair, quadriplegic
blind, go blind = lose his sight, lose her sight, vision loss, visually impaired
deaf, hard of hearing = hearing loss, hearing-impaired
disabled, handicapped > impairment, special needs, wheelchair user
amputate, lose a leg = amputee, limb
stitches > suture, close the wound
lose blood, need blood > transfusion, blood donation | donor
ache, sore > pain, discomfort, agony
puke, throw up, barf = vomit, nausea, be sick
poop problem, got the runs > diarrhoea, diarrhea, dysentery
short of breath, can't breathe > breathing difficulty, respiratory distress, suffocate | asphyxia
fever, running a temperature > high temperature, feverish
scar = disfigure

# Care and people
doctor = physician, medic, clinician, gp | specialist
shrink, head doctor > psychiatrist, psychologist, therapist | counsellor
nurse = midwife, nursing staff | health worker, carer
surgeon > operate, surgical team | doctor
vet, animal doctor > veterinarian, veterinary
dentist = dental, orthodontist | tooth
eye doctor > ophthalmologist, optician, optometrist
chemist, drugstore = pharmacy, pharmacist, dispensary
hospital = clinic, medical centre, medical center, infirmary, ward | intensive care
er, emergency room = a&e, accident and emergency, casualty | emergency department
icu > intensive care, critical care
go to hospital, taken to hospital > hospitalise, hospitalize, admit, rush | airlift
let out of hospital > discharge, release, go home
paramedic, ambulance = emergency services, first responder, medic
checkup, check up = screening, examination, medical
waiting list, wait times > backlog, delay, queue
health insurance, obamacare > medicaid, medicare, coverage, affordable care act
cdc > disease control, health agency
un health agency, health body > world health organization
old folks home, nursing home = care home, residential home, assisted living | elderly
hospice, end of life care = palliative

# Treatment and drugs
med, pill = medication, medicine, drug, tablet, prescription
painkiller = opioid, analgesic, paracetamol, ibuprofen, oxycodone | morphine
jab, vax, flu shot, covid shot = vaccine, inoculation, immunisation, immunization, injection
booster = additional dose, third dose, top-up vaccine
antivax, anti vaxxer = vaccine hesitancy, vaccine sceptic, unvaccinated
side effect = adverse reaction, complication, adverse event
surgery = procedure | transplant
go under the knife > operate, surgery, procedure
plastic surgery, nose job, boob job = cosmetic procedure, implant, filler, botox
transplant, new heart, new kidney = donor organ, graft, recipient
chemo = chemotherapy, cancer treatment, radiotherapy, radiation
scan, x-ray = mri, ct, imaging, ultrasound
get tested > screening, swab, diagnostic, sample
diagnose, find out he has, find out she has = diagnosis, test positive
mask, face covering = ppe, respirator
lockdown, stay home order = quarantine, restriction, curfew, confinement
quarantine, isolate = self-isolate, confine
drug trial, drug study > clinical trial, placebo, phase
iv, drip > intravenous, infusion
antibiotic > penicillin, antimicrobial
sanitise, disinfect = sterilise, sterilize, decontaminate
knock off drug, generic drug > biosimilar, off-patent

# Mind and habits
mental problem, mental illness = depression, anxiety, psychiatric, psychological | wellbeing
depressed, feeling down > low mood
stressed, burnt out > burnout, exhaustion, overwork
panic attack > anxiety, hyperventilate
psycho, gone nuts > mentally ill, psychosis, delusional, unstable
ptsd, shell shock > post-traumatic stress, trauma
adhd, autistic = autism, attention deficit, neurodivergent | spectrum
eating disorder = anorexia, bulimia
addict, junkie, hooked = substance abuse, dependency, drug user
rehab, get clean = rehabilitation, detox, treatment centre, sober
drunk, shitfaced, tipsy = intoxicated, inebriated, alcohol, under the influence
hard stuff > alcohol, liquor, spirits | beer, wine
booze > alcohol, liquor, spirits
alcoholic, drinking problem = alcohol dependence, alcohol abuse
getting high, high on drugs > under the influence, intoxicated
weed, pot = cannabis, marijuana | joint, hemp
vape = e-cigarette, nicotine
cigs, smoking habit = cigarette, tobacco | nicotine
sleep problem, can't sleep > insomnia, sleep disorder, sleepless
tired, wiped out = exhausted, fatigue, weary
healthy eating, healthy food > nutrition, diet, nutrient
vitamin, supplement = nutrient
live longer > life expectancy, longevity, lifespan
epidemic = outbreak, pandemic, public health emergency
`;

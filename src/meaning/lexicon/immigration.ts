/** Immigration. The format is described in lexicon.ts. */
export const IMMIGRATION = `
newcomer > migrant, foreign-born, arrivals
immigrant = migrant
illegal alien, illegals > undocumented migrant, irregular migrant, undocumented immigrant
no papers, without papers > undocumented, irregular
illegal immigration > irregular migration, unlawful entry
expat > living abroad, overseas resident
move abroad, leave the country > emigrate, relocate overseas
move here, come here to live > immigrate, settle, resettle
brain drain > skilled workers leave, emigration
asylum > refuge, protection, refugee status
ask for asylum > seek asylum, asylum claim, apply for protection
let in > admit, grant entry, accept
keep out, shut out > bar, deny entry, turn away
deport, send back, kick out = expel, remove, repatriate
deport > expulsion
deportation flight > removal flight
immigration raid, ice raid > enforcement operation, workplace raid
immigration and customs > immigration enforcement, ice agents
border patrol > border agents, border guards
frontier > crossing, boundary
close the border, seal border > shut frontier, border closure
border wall, the wall > barrier, fence
cross illegally, sneak across > unauthorised crossing, irregular crossing, enter illegally
small boats > channel crossings, migrant boats
migrant boat sank > shipwreck, drown, capsize
people smuggler, coyote > trafficker, smuggling gang, human smuggling
caravan > migrant group, convoy
migrant camp > refugee camp, makeshift settlement
detention, locked in camp > detention centre, holding facility, detain
kids in cages, families split up > family separation, child migrants
unaccompanied kid > unaccompanied minor
dreamer, daca > brought as children, undocumented youth
anchor baby, born here > birthright citizenship
green card > permanent residency
work permit > work authorisation, work visa
citizenship, become a citizen > naturalise
stripped of citizenship > revoke nationality, denationalise
stateless > without nationality
dual citizen > dual national, two passports
overstay, expired visa > visa overstayer
student visa > study permit
golden visa > investor residency
language test > citizenship test
family reunion > family reunification, join relatives
settle in, fit in > integrate, assimilate
melting pot > multicultural, diverse
hate foreigners, xenophobe > xenophobia, anti-immigrant
sanctuary city > refuse immigration cooperation
open borders, free movement > freedom of movement
eu zone > schengen area
quota, immigration cap > limit on arrivals, ceiling
how many migrants > arrivals, net migration, entries
seasonal worker, guest worker > migrant labourer, temporary foreign worker
moved out > relocate, displacement
exile, in exile > banish, living abroad
diaspora > overseas community
sponsor, host family > host refugees
minority > ethnic minority, community
ethnic group > community
native people > indigenous
homeland, old country > country of origin
`;

/** Religion. The format is described in lexicon.ts. */
export const RELIGION = `
faith, religion > belief, creed, denomination
god, the almighty > deity, divine
religious, god-fearing > devout, pious, observant
not religious, godless > secular, atheist
atheist > non-believer, secularist
believer, churchgoer > worshipper, faithful, congregation
flock > congregation, parishioners
pray, say a prayer > prayer, worship, vigil
church, chapel > cathedral, parish, basilica
church service > mass, worship, liturgy
mass, sunday service > liturgy, celebrate mass
priest, padre > clergyman, cleric, vicar, pastor
clergy, holy man > cleric, religious leader
vicar, rector > parish priest
preacher > pastor, evangelist, minister
sermon, preach > homily, address
pope, holy father > pontiff, vatican, bishop of rome
new pope > conclave, papal election
vatican, rome church > holy see
bishop > archbishop, prelate
archbishop of canterbury > head of anglican church
church of england > anglican church
anglican > episcopal
catholic > roman catholic church
protestant > lutheran, evangelical
born again, bible basher > evangelical, christian fundamentalist
holy roller > evangelical, pentecostal
mormon > latter-day saints
jehovah's witness > watchtower
nun > sister, convent
monk > friar, monastery
bible, good book > scripture, gospel
quran = koran
holy book > scripture, sacred text
muslim > islamic
mosque > islamic centre, prayer hall
imam, mullah > muslim cleric, islamic leader
ayatollah > shia cleric, supreme leader
sharia > islamic law
hijab, headscarf > veil, head covering
burqa > full-face veil, niqab
ramadan > fasting month
eid > end of ramadan
hajj > pilgrimage to mecca
jew, jewish > judaism, hebrew
synagogue, shul > jewish temple
rabbi > jewish leader
shabbat > jewish sabbath
kosher, halal > dietary law
antisemitism, hate on jews > anti-semitic, anti-jewish
islamophobia > anti-muslim
hindu > hinduism
sikh > gurdwara
buddhist > buddhism, monastery
temple > shrine, place of worship
holy place > shrine, sacred site, place of worship
pilgrim > pilgrimage, devotees
saint, make a saint > canonise, beatify
miracle > divine intervention
sin > transgression, immoral
holy, sacred > consecrated, hallowed
blasphemy, insult religion > sacrilege, desecrate
convert, find god > conversion, embrace a faith
sect, cult > religious group, fringe group
cult leader > self-styled prophet
baptised, christened > baptism
easter, christmas > religious holiday, festival
fasting, lent > abstain from food
pastor abuse, priest abuse > clerical abuse, clergy sexual abuse
kicked out of church > excommunicate, defrock
witchcraft, voodoo > sorcery, occult
satanist, devil > satan
last rites > burial, memorial service, requiem
funeral > requiem
holy land > jerusalem, israel
crusade > holy war
holy war > jihad
persecuted for faith > religious persecution, religious minority
`;

/** Law and courts. The format is described in lexicon.ts. */
export const LAW = `
# accusing
sue, take to court = file a lawsuit, lawsuit, litigation, legal action
suing > plaintiff, claimant, bring a case, seek damages
lawsuit > legal action, civil suit, complaint, litigation
class action > group litigation, collective lawsuit
press charges > prosecute, file a complaint
charge with > indict, accuse of
charged > indicted, arraign, face charges, count of
indict > grand jury, formally charge
point the finger at > allege, blame
accuse > allege
accused > defendant, suspect, allegedly
claim, allege > contend
what are the charges > counts, indictment, accused of, offences
drop the charges, charges dropped > dismiss the case, discontinue, acquit | withdraw
get off, let off > acquit, clear, walk free
off the hook > cleared, exonerate, acquit
blame, fault > responsible, liable, negligence
at fault > liable, negligent, responsible
cleared > acquit, exonerate, not guilty, vindicate
proof > testimony
smoking gun > conclusive evidence, key evidence
# people in court
lawyer > attorney, counsel, solicitor, barrister | advocate
his lawyer, her lawyer > defence attorney, defence counsel, legal team, legal representative
public defender > court-appointed lawyer, legal aid
da, prosecutor = district attorney
prosecution > prosecutor, state attorney, crown prosecution service | attorney general
judge > justice, magistrate
jury > juror, panel
top judge > chief justice, lord chief justice
witness stand, take the stand > testify, give evidence, testimony
testify > give evidence, tell the court, testimony | sworn statement
expert > specialist witness, expert witness
person suing > plaintiff, claimant, petitioner
legal team > lawyers, attorneys, counsel
judge who got it > presiding judge
# trial
court > tribunal, courtroom, judge | bench
top court, highest court > supreme court, constitutional court, court of appeal
supreme court > justices
scotus = supreme court
trial > court case, proceedings, hearing
court date > hearing, arraignment, appearance in court
first court appearance > arraignment, initial hearing
case thrown out, tossed out > dismiss, strike out
throw out > dismiss, reject, overturn
kangaroo court, show trial > sham trial, unfair trial
plea deal, plead out > plea bargain, plea agreement
plead guilty > admit, guilty plea, confess
fess up > guilty plea
own up > guilty plea
confess > admission
came clean > admission
deny it > plead not guilty, denial, reject the allegations
not guilty > acquit, acquittal
guilty > convict
found guilty = convict
convict > guilty verdict
verdict, jury decide > guilty, acquit, convict
hung jury > mistrial, deadlock, unable to reach verdict
retrial > new trial, mistrial
appeal > challenge the ruling, higher court | overturn
overturn, reverse a ruling = quash, annul, strike down
ruling > judgment, decision | verdict
court say, court decide > judgment, ruling, verdict
court order = injunction
gag order > injunction, restraining order | ban on publication
restraining order > protection order, injunction, non-molestation order
injunction > block, halt
subpoena, summon > order to appear, order to testify, compel
skip court > fail to appear, abscond
lie in court, lie under oath > perjury, false testimony
oath, under oath > sworn, swear in
contempt > defy court order, contempt of court
stall a case > delay proceedings, adjourn, postpone
adjourned > postpone, delay
on the record > testimony, transcript
closing argument > closing statement, summing up
# punishment
sentence > prison term, jail term, years in prison
punish > penalty, sentence
how long in jail, how many years > sentence, prison term, years in prison
get life > life imprisonment, life sentence
life sentence, lifer > life imprisonment, life in prison, life without parole
do time, behind bars > imprisoned, serve a sentence, incarcerated
jail = prison
slammer, the clink > prison, jail
jail > imprison, incarcerate, detention
jailed > sentenced, custodial sentence | behind bars
prison > penitentiary, correctional facility, detention centre
juvie > juvenile detention, young offenders institution
prisoner, jailbird > inmate, detainee, convict
cell mate > fellow inmate
prison guard, screw > correctional officer, prison officer, warden
solitary, the hole > solitary confinement, isolation
death row > awaiting execution, condemned
death penalty = capital punishment
death penalty > execution, death sentence, sentenced to death
put to death > execute, lethal injection
electric chair > electrocution, execution
hanged > execution by hanging, gallows
fine, slap with a fine > penalty, ordered to pay
ticket > fine, citation, penalty notice
get off lightly > lenient sentence, suspended sentence
suspended sentence > probation, non-custodial
probation > supervised release
community service > unpaid work
ankle bracelet, ankle tag > electronic tag, electronic monitoring
house arrest > home detention, confined to home
bail, bailed out of jail > released on bond, bond, release pending trial
remand, awaiting trial > pre-trial detention, held without bail, remanded in custody
parole, early release > conditional release, released on licence
let out, get out of jail > release, free, parole
pardon, let him off > clemency, amnesty, commute
clemency = mercy plea, commutation
three strikes > repeat offender, habitual offender
repeat offender > reoffend, recidivism, previous convictions
lashes, whipped > flogging, corporal punishment, caning
banned from driving > disqualified, licence suspended
struck off, disbarred > lose licence, removed from register
take away licence > revoke licence
seize assets > confiscate, freeze assets, forfeiture
confiscate, take away > seize, forfeit, impound
# money in court
payout, get in damages > compensation, damages, settlement, award
damages > compensation, award
settle > settlement, out of court, agree to pay
settle out of court > settlement, settlement agreement
compensate, make up for > reparation, restitution, redress
legal bill, lawyer fees > legal costs, legal fees
# rights, laws
law, act > legislation, statute, bill
new law > legislation, bill, act, statute, law take effect
rule, regs > regulation, guideline, requirement
break the rules > breach, violate, flout
break a contract > breach of contract, renege
loophole > legal gap, exemption, workaround
red tape > bureaucracy, regulation, paperwork
legalise, make legal > decriminalise, permit
make illegal > ban, prohibit, criminalise
outlaw > prohibit, criminalise
ban, forbid = prohibit, bar
not allowed > ban, barred
allow > permit, authorise, grant
license, permit = licence, authorisation
legal age > age of consent, minimum age
right to bear arms, gun rights > second amendment, gun ownership
gun control, gun laws > firearms legislation, background checks, assault weapons ban
plead the fifth > fifth amendment, refuse to answer, right to silence
right to privacy > privacy law, data protection
civil rights > equality, discrimination law, liberties
human rights > fundamental freedoms, rights abuses
discriminate > bias, unequal treatment
abortion ban, roe > reproductive rights, terminate pregnancy, abortion law
euthanasia > assisted dying
assisted suicide > mercy killing
stand your ground, self defence = self-defense, justified use of force
insanity plea > diminished responsibility, mentally unfit, psychiatric evaluation
minor > below legal age
underage > below legal age
custody battle > custody dispute, parental rights
inheritance = heir
inheritance > estate, bequest, bequeath, probate
power of attorney > legal authority, guardian
nda > non-disclosure agreement, confidentiality agreement
libel, slander, badmouth = defamation
copyright, rip off a song > intellectual property, infringement, plagiarism
patent > intellectual property, exclusive rights
rip off ideas, copied > plagiarise, plagiarism, infringe
trademark > brand rights, infringement
antitrust > competition law, monopoly
hearing > inquiry, session, testimony | proceedings
probe, look into = investigate, inquiry
internal affairs > professional standards, police watchdog
inquest > coroner, coroner's inquiry
special counsel > independent prosecutor, special prosecutor
leak > disclosure, unauthorised release
whistleblower > disclose wrongdoing, source
blacked out > withheld, censored
redacted > withheld
war criminal > war crimes, international criminal court, crimes against humanity
icc > international criminal court, the hague
extradite, send back for trial > hand over, surrender
cold case > unsolved, reopened investigation
wrongly jailed > wrongful conviction, miscarriage of justice
miscarriage of justice > wrongful conviction, exonerate
statute of limitations > time limit, too late to prosecute
notary > certify, authorise
paperwork > documents, filing, forms
fine print > terms and conditions, clause
on purpose > intentionally
by accident > accidental
planned it > premeditated, plot
witness protection > protected witness, new identity
`;

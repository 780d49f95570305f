/** Courts and the police. See `phrasesOf` for how to read the table. */
export const LAW = `
proceedings | status | onward | PERSON | the proceedings
  no suspect: is a witness, only a witness, merely a witness, just a witness, never/not/no more than a witness, ~cleared, exonerated, above suspicion; to treat * as a/merely/only * witness, hear * as a/merely/only * witness, question * as a * witness, interview * as a * witness, regard * as a * witness, summon * as a * witness, examine * as a * witness, call * as a * witness, clear * of, rule * out, exonerate
  suspected+: is a suspect, under suspicion, under investigation, the prime suspect, the main suspect; to suspect, name * as a suspect, treat * as a suspect, place * under investigation; does come under suspicion
  arrested+: is under arrest, in handcuffs, handcuffed, in custody, in police/military/federal custody, behind bars, in the cells, in detention, in jail, locked up; to arrest, detain, apprehend, capture, nab, collar, catch, handcuff, take * into custody, place * under arrest, lead * away in handcuffs, round up, pick up by police, lock up, remand, hold on suspicion; no arrest, detention; does turn himself/herself/themselves in, surrender to police
  charged+: is facing charges, accused, on trial, in the dock; to charge, indict, prosecute, arraign, put * on trial, try for, send * for trial; does face charges, face trial, stand trial, go on trial, appear in the dock; no charge, indictment
  convicted: to convict, find guilty, jail for, imprison for, sentence; does plead guilty
verdict | opposite | never | PERSON NAME
  convicted: is guilty, found guilty; to convict, find * guilty, sentence, jail for, imprison for
  acquitted: is not guilty, innocent; to acquit, find * not guilty, clear * of, exonerate, absolve; does walk free from court
plea | opposite | never | PERSON NAME
  guilty: does plead guilty, enter a guilty plea, enter a plea of guilty, admit the charge/charges
  not guilty: does plead not guilty, enter a not guilty plea, enter a plea of not guilty, deny the charge/charges, plead innocent
custody | status | passing | PERSON | custody
  in custody: is in custody, in police/military/federal/pre-trial/preventive custody, behind bars, in jail, in prison, in detention, in the cells, detained, locked up, held, imprisoned, in a cell, in solitary confinement, under house arrest; to remand, jail, lock up, hold in, keep in custody, take * into custody, detain
  free: is free, at large, on the run, on bail, out on bail, free on bail, released, freed, out of jail/prison, at liberty, still at large; to release, free, bail, let * go, set * free, release on bail; does walk free, escape from custody/prison/jail, go free, walk out of prison/jail/custody, leave prison/jail/custody, walk from court
bail | opposite | never | PERSON | bail
  bail granted: is granted bail, free on bail, out on bail, released on bail; to grant * bail, release * on bail, bail; does get bail, make bail, post bail
  bail refused: is denied bail, refused bail, remanded in custody, held without bail; to deny * bail, refuse * bail, remand * in custody, hold * without bail
confession | opposite | never | PERSON
  confessed: does confess, make a full confession, make a confession, admit the killing/murder/theft/crime/offence/attack, own up
  denied it: does protest his/her innocence, maintain his/her/their innocence, deny everything, deny the killing/murder/theft/crime/offence/attack/accusation/accusations/allegations, insist on his/her innocence
testimony | opposite | never | PERSON
  testified: does testify, give evidence, take the stand, take the witness stand, make a statement, answer the questions, answer questions
  stayed silent: is silent; does remain silent, stay silent, refuse to testify, decline to testify, exercise his/her right to silence, invoke his/her right to silence, refuse to answer, say nothing in court
ruling on appeal | opposite | never | verdict ruling conviction sentence decision judgment judgement ban fine order acquittal election law result suspension | the ruling
  upheld: to uphold, confirm, affirm, reaffirm, let * stand; does stand, hold
  overturned: to overturn, quash, strike down, annul, reverse, set aside, throw out, void, nullify, invalidate, lift, rescind
appeal | opposite | onward | PERSON NAME defence defense prosecution prosecutor lawyer
  accepted: does accept the verdict/sentence/ruling/judgment/decision, waive * right to appeal, drop * appeal
  appealed: does appeal, lodge an appeal, file an appeal, appeal against, challenge the verdict/ruling/sentence
hearing | opposite | never | hearing trial session proceeding meeting testimony inquiry | the hearing
  in public: is public, in public, open to the public, televised, open, open to reporters; to broadcast, televise, hear in public
  behind closed doors: is closed to the public, behind closed doors, in camera, secret, private, in private, closed; to hold * behind closed doors, hold * in secret, hear in private, hear in camera, hear behind closed doors
sentence | opposite | never | PERSON | the sentence
  jailed: to jail, imprison, send * to prison, send * to jail, put * behind bars; does go to prison/jail, receive a prison/jail sentence/term, get a prison/jail sentence/term
  spared jail: to spare * jail/prison, give * suspended sentence, give * probation, fine; does receive a suspended sentence, get a suspended sentence, escape jail/prison, avoid jail/prison, get probation, walk free
death sentence | status | onward | PERSON convict | the sentence
  spared: to reprieve, pardon, spare; does win a reprieve, receive a pardon; is pardoned, on death row, reprieved
  executed: to execute, hang, put * to death; is hanged, executed
investigation | status | passing | investigation inquiry enquiry probe case | the investigation
  open: is open, ongoing, under way, underway, continuing, active, in progress; to open, launch, start, reopen, begin; does continue, go on, proceed
  closed: is closed, over, at an end, complete, completed, concluded, finished, suspended; to close, drop, shelve, discontinue, abandon, end, suspend, conclude, wind up
lawsuit | status | never | lawsuit suit complaint claim case charge petition appeal | the case
  let through: to allow, uphold, admit, settle, accept, grant
  thrown out: to dismiss, throw out, reject, strike out, drop, withdraw; does collapse, fail
identity | status | onward | PERSON body victim attacker suspect remains gunman | who it was
  unidentified: is unidentified, unknown, not identified, nameless, unnamed
  identified: to identify, name, recognise, recognize
weapon carried | opposite | never | PERSON
  armed: is armed, heavily armed, carrying a/guns/gun/knife/knives/weapon/weapons, ~armed to the teeth, in possession of a gun/knife/weapon; does carry a gun/knife/weapon, carry guns/knives/weapons, pull a gun/knife, brandish a gun/knife, draw a gun/knife
  unarmed: is unarmed, defenceless, defenseless, without weapons, empty-handed, without a weapon; no weapon
jury | opposite | never | jury juror panel
  agreed: does reach a verdict, return a verdict, agree on a verdict, deliver a verdict
  deadlocked: is deadlocked, hung, split, divided; does fail to reach a verdict, deadlock
warrant | opposite | never | warrant | the warrant
  issued: to issue, sign, approve, grant; is in force
  refused: to refuse, withdraw, cancel, deny, lift, quash
force used | opposite | never | PERSON police officer force
  used: does open fire, fire shots, fire a shot, fire live rounds, use live rounds, use live ammunition, fire tear gas, use tear gas, fire rubber bullets, use force, use water cannon, use batons
  held back: does hold * fire, show restraint, use no force, fire no shots, use no tear gas, exercise restraint
cause of death | opposite | never | death | the cause
  natural: is natural, an accident, accidental, due to natural causes, from natural causes, not suspicious
  violent: is suspicious, a homicide, a murder, foul play, a killing, violent, no accident; to treat * as murder, treat * as suspicious, treat * as a homicide, rule * a homicide
`;

/** Bodies and minds: health, accidents, presence of persons. See `phrasesOf` for how to read the table. */
export const HEALTH = `
life | opposite | onward | PERSON pupil child crew passenger captain hostage climber miner sailor dog
  alive: is alive, safe, alive and well, safe and well, unharmed, still alive, breathing, among the survivors; to rescue, save, pull out alive, find alive, bring out alive, pull alive from, rescue alive; does survive, pull through, survive the crash/attack/fire
  dead: is dead, killed, among the dead, deceased, pronounced dead, confirmed dead; to kill, find dead, shoot dead, declare dead, pronounce dead, murder, pull dead from; does die, lose * life, succumb to * injuries, perish, drown, bleed to death, burn to death, be killed; no death, fatality
injury | status | never | PERSON pupil child crew passenger police officer soldier driver guard
  unhurt: is unhurt, unharmed, uninjured, unscathed, unwounded, safe, without a scratch, safe and sound; does escape unhurt, escape unscathed, escape injury, escape without a scratch, emerge unhurt, walk away unhurt
  hurt+: is hurt, injured, wounded, in hospital; to injure, wound, hurt, maim, treat for injuries, treat for burns, burn, take to hospital, take to the/a hospital, rush to hospital, airlift to hospital, treat in hospital; does suffer * injuries, suffer * injury, suffer * burns, suffer * wounds, sustain * injuries, break his/her arm/leg; no injury, casualty, wounded, injured, loss
  dead: is dead, killed; to kill; does die, lose * life
severity | opposite | passing | PERSON pupil child crew passenger police officer soldier driver injury condition wound | the condition
  light: is stable, out of danger, in a stable condition, in stable condition, lightly injured, slightly injured, slightly hurt, slight, minor, not serious, superficial, light, in good condition, not life-threatening, satisfactory; does suffer minor injuries, suffer slight injuries, sustain minor injuries
  grave: is critical, in a critical condition, in critical condition, fighting for * life, in intensive care, on life support, seriously injured, badly hurt, badly injured, critically injured, gravely injured, severely injured, seriously wounded, gravely ill, life-threatening, serious, grave, severe, in danger; does suffer serious injuries, suffer severe injuries, fight for * life
hospital | status | passing | PERSON pupil child crew passenger soldier driver | hospital care
  not admitted: to treat at the scene, discharge, send home, treat on the spot, treat and released; is at home, back home, discharged, out of hospital, home from hospital; does leave hospital, leave the hospital, go home, return home from
  in hospital: is in hospital, in the hospital, in a hospital, hospitalised, hospitalized, on a ward, in intensive care, in hospital beds, on hospital wards; to admit, hospitalise, hospitalize, keep in, take to hospital, take to the/a hospital, rush to hospital, airlift to hospital, admit to hospital, keep in hospital, fly to hospital
consciousness | opposite | passing | PERSON
  conscious: is conscious, fully conscious, responsive, alert, awake, talking; does regain consciousness, come round, wake from a/the/his/her coma
  unconscious: is unconscious, in a coma, unresponsive, comatose, out cold; does lose consciousness, pass out, fall into a coma, faint, black out; to knock unconscious, put into a coma, knock out
waking | opposite | passing | PERSON crew
  awake: is awake, ~wide awake, ~fully awake, ~up and about, ~alert, on his/her/their feet, at his/her post; does stay awake, stay up, wake
  asleep: is asleep, sleeping, ~fast asleep, ~sound asleep, dozing, snoring, napping, slumbering, ~dead to the world; does fall asleep, doze off, nod off, sleep through, doze, sleep
sobriety | opposite | never | PERSON crew
  sober: is sober, stone-cold sober, completely sober, perfectly sober, teetotal, sober at the time; does pass a breath test, test negative for alcohol, pass the breath test
  drunk: is drunk, intoxicated, inebriated, drinking, under the influence, over the limit, tipsy, ~blind drunk, ~heavily drunk, on drugs; does fail a breath test, fail the breath test, test positive for alcohol
infection | opposite | passing | PERSON cow herd animal bird flock horse patient
  infected: is infected, ill, sick, positive, contagious, sick with; to infect, diagnose with; does test positive, catch the virus, contract, fall ill, carry the virus
  not infected: is negative, healthy, virus-free, free of the virus/disease, well, in good health, immune; does test negative, recover
vaccination | opposite | onward | PERSON child pupil population staff cow herd
  not vaccinated: is unvaccinated, unprotected
  vaccinated: is vaccinated, fully vaccinated, immunised, immunized, inoculated; to vaccinate, immunise, immunize, inoculate; does receive the/a jab, get the/a jab, receive the/a vaccine
testing | status | onward | PERSON water product sample batch blood vehicle
  untested: is untested, unchecked, unscreened
  tested: is tested; to test, screen, check, examine; does take a test, undergo a test, undergo tests
health | opposite | passing | PERSON president king queen pope leader
  well: is in good health, well, healthy, fit, in excellent health, in perfect health, fit and well, recovered, fit for work, fit to travel, fit to stand trial, fit to play
  ill: is ill, seriously ill, sick, unwell, in poor health, in failing health, bedridden, terminally ill, unfit, unfit to travel, unfit to stand trial, frail, injured
outbreak | status | onward | outbreak epidemic disease virus infection illness | the outbreak
  spreading: is out of control, spreading, not under control, rampant, on the rise; does spread, worsen
  contained: is under control, contained, over, at an end, eradicated, stamped out; to contain, bring under control, eradicate, stamp out, halt
safety of a thing | opposite | passing | water food drug medicine vaccine bridge building tablet toy ride air beach dam plane aircraft road product site milk meat tower | how safe it is
  safe: is safe, safe to drink, safe to eat, harmless, ~perfectly safe, clean, drinkable, fit to drink, fit for consumption, safe to use, safe to swim in, safe to breathe, structurally sound, sound, airworthy, roadworthy, seaworthy
  unsafe: is unsafe, dangerous, contaminated, toxic, poisonous, polluted, harmful, unfit to drink, undrinkable, unfit for consumption, hazardous, tainted, infected, poisoned, structurally unsound, in danger of collapse, unsound; to contaminate, pollute, poison, taint
seatbelt | opposite | never | PERSON driver passenger
  belted: does wear a seatbelt, wear a seat belt, wear * seatbelts, wear seat belts, wear a helmet, wear helmets, wear a life jacket, wear life jackets, wear a mask, wear masks; is strapped in, buckled up, belted
  not belted: is unbelted, without a helmet, bareheaded, unrestrained, without a seatbelt, without a mask, unmasked
hostage | status | onward | PERSON crew hostage prisoner captive
  captive: is captive, in captivity, held hostage, hostage, in the hands of, a prisoner, still captive, kidnapped, abducted; to hold hostage, kidnap, abduct, take hostage, capture, hold captive, seize
  freed: is free, freed, back home, released; to free, release, rescue, set free, hand over, liberate, ransom; does escape, break free, walk free
`;

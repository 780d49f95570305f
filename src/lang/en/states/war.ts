/** War, attack and who holds what. See `phrasesOf` for how to read the table. */
export const WAR = `
control | status | passing | TOWN | who holds it
  held: is in our hands, in government hands, under our control, under government control, under full control, secure, in army hands, in safe hands, still in our hands; to hold, defend, retake, recapture, keep, secure; does hold, stand firm, hold out
  lost: is in enemy hands, in rebel hands, under rebel control, under enemy control, occupied, overrun, lost, in the hands of the rebels, encircled; to lose, capture, seize, take, overrun, occupy, conquer, storm, abandon, surrender, give up, cede; does fall, fall to, capitulate, change hands
hold on ground | status | onward | NAME army force troop soldier unit rebel fighter militia government defender garrison marine guard separatist insurgent
  stay: is still there, in * positions, in position, on the ridge, dug in; does stay, remain, stay put, hold * position/positions/ground/line, stand * ground, dig in, stay where, keep * troops/forces/men/guns
  leave: is gone, on the retreat, in retreat; does withdraw, pull out, retreat, pull back, leave, fall back, flee, abandon * position/positions, pull * off, pull * troops/forces/men/guns, withdraw * troops/forces/men/guns, give up * position/positions, evacuate, depart
advance | opposite | never | NAME army force troop unit rebel fighter militia column offensive tank
  forward: does advance, push forward, gain ground, break through, make gains, make progress, move forward, gain territory
  back or stuck: is bogged down, pinned down, stuck; does retreat, fall back, lose ground, stall, withdraw, make no progress, lose territory; to stop, halt, repel, drive back, push back, beat back, repulse, throw back
attack stopped | opposite | never | attack assault offensive raid incursion advance attempt attacker charge invasion coup | the attack
  succeeded: is successful, a success; does succeed, break through, reach its target, achieve its aim
  repelled: is unsuccessful, a failure; to repel, repulse, beat off, beat back, fend off, foil, thwart, stop, push back, drive back, defeat, turn back, crush; does fail, collapse, falter
hit | opposite | never | WEAPON | where it went
  hit: does hit, strike, land on, find its mark, reach, crash into, slam into, fall on, explode in, destroy, damage, land in
  missed: is off target; does miss, fall short, fall into the sea, fail to explode, overshoot; to intercept, shoot down, bring down, down, jam, destroy in the air, take down
aircraft | status | onward | plane aircraft jet helicopter drone fighter bomber airliner
  came back: does return safely, return to base, land safely, make it back, return safely to, land, come back
  lost: is lost, missing, down; to shoot down, bring down, down; does crash, go down, come down, fail to return, plunge into
ship | status | onward | ship ferry vessel boat tanker frigate warship submarine trawler freighter
  afloat: is afloat, seaworthy, in port, safe, safely in port; does stay afloat, reach port, limp into port, return to port
  sunk: is sunk, on the bottom, lost; to sink, scuttle; does sink, go down, capsize, run aground
truce kept | opposite | passing | truce ceasefire armistice | the truce
  kept: is holding, intact, in place; does hold, take hold, remain in force; to respect, observe, honour, honor, keep
  broken: is over, in tatters, broken, dead; to break, violate, breach, shatter; does collapse, break down, end
guns | opposite | passing | gun front border sector city night line town village
  silent: is silent, quiet, calm, peaceful; does fall silent, stay quiet, remain quiet, remain calm
  firing: is under fire, under attack, under bombardment, ablaze; to shell, bomb, bombard, attack, pound, hit; does come under fire, come under attack, roar, come under shelling
surrender | opposite | onward | PERSON NAME garrison soldier fighter unit rebel town gunman army
  fighting on: is still fighting, defiant; does fight on, hold out, resist, keep fighting, refuse to surrender, continue to resist, put up resistance
  surrendered: does surrender, lay down * arms, give up, give themselves up, capitulate, give himself up, yield; is disarmed
troops sent | status | onward | troop soldier force monitor observer peacekeeper unit battalion police mission team plane ship tank
  not sent: is at * base, on standby, still at home; to offer, ~promise; does remain in barracks
  sent: is in place, on the ground, at * posts, deployed; to deploy, send, station, dispatch, move in; does take up * post/posts/positions, arrive, deploy
mobilised | status | passing | army reserve reservist force troop
  on alert: is on alert, on high alert, mobilised, mobilized, on a war footing; to mobilise, mobilize, call up, put on alert
  stood down: is demobilised, demobilized, off duty; to demobilise, demobilize, stand down, send home; does stand down
arms sent | opposite | never | weapon arm ammunition missile tank shipment delivery aid munition
  delivered: is delivered; to deliver, send, ship, supply, provide, hand over, export; does arrive, reach
  withheld: to withhold, block, hold back, halt, suspend, stop, embargo, delay
civilian target | opposite | never | target victim dead casualty building people site
  military: is military, soldiers, fighters, militants, combatants, a military target, a legitimate target
  civilian: is civilian, civilians, non-combatants, a civilian target, women and children
siege | status | passing | town city base camp compound embassy stronghold enclave
  besieged: is besieged, under siege, surrounded, encircled, cut off, blockaded; to besiege, surround, encircle, blockade, cut off
  free: is relieved, no longer besieged; to relieve, liberate, reach
coup | opposite | never | coup putsch mutiny uprising revolt rebellion
  succeeded: is successful; does succeed, topple
  failed: is over, a failure; to crush, foil, put down, quell, suppress, thwart, quash; does fail, collapse, fizzle out
mine | status | onward | mine road field bomb minefield route device explosive
  cleared: is cleared, demined, safe, defused, disarmed; to clear, demine, defuse, disarm, make safe, dispose of
  mined: is mined, booby-trapped, live; to mine, booby-trap; does explode, go off, detonate
explosion | opposite | never | bomb device grenade shell mine explosive warhead
  exploded: does explode, go off, detonate, blow up; to detonate, set off, trigger
  did not: is a dud, defused, a fake, a hoax; to defuse, disarm, make safe; does fail to explode, fail to detonate, fail to go off
blame | opposite | never | PERSON NAME group army militia government
  claimed: does claim responsibility, claim the attack, admit responsibility, take responsibility, accept responsibility, accept blame
  denied: does deny responsibility, deny involvement, reject responsibility, deny any involvement, reject accusations, deny any role
casualties of one side | status | never | NAME side army unit force enemy patrol battalion company troop rebel adversary
  no losses: is without losses; does suffer no losses, suffer no casualties, escape without losses, take no casualties, report no losses
  losses: does lose men, suffer losses, suffer casualties, suffer heavy losses, take losses, take casualties, suffer heavy casualties, lose * soldiers/men/fighters/troops, sustain losses; no loss, casualty
`;

/** Things whole and broken, fire and water. See `phrasesOf` for how to read the table. */
export const DAMAGE = `
condition | opposite | onward | BUILDING THING NAME
  intact: is undamaged, unharmed, intact, unscathed, untouched, unbroken, unscratched, unmarked, ~in perfect condition, ~in good condition, ~in excellent condition, ~in mint condition, ~pristine, spared, saved, ~preserved, unaffected, unscarred, unspoilt, unspoiled, ~sound, salvaged, still standing; does escape unscathed, escape damage, survive intact, survive unscathed, survive undamaged, suffer no damage, escape undamaged, escape unharmed, bear no damage, survive the fire/quake/storm/flood/attack/blast; to save, spare; no damage
  damaged+: is damaged, scratched, torn, cracked, dented, broken, defaced, ripped, scorched, charred, scarred, burned, burnt, slashed, mutilated, shattered, smashed, pierced, holed, bent, leaking, in pieces; to damage, scratch, tear, crack, dent, deface, rip, scorch, char, slash, mutilate, break, smash, batter, buckle; does suffer * damage, sustain * damage, catch fire, crack, suffer damage
  destroyed: is destroyed, wrecked, ruined, gutted, razed, flattened, demolished, devastated, burned down, burnt down, beyond repair, reduced to rubble/ashes, in ruins, levelled, leveled, crushed, incinerated, a ruin, a write-off, burnt out, burned out, a total loss, swept away, burned to the ground; to destroy, wreck, ruin, gut, raze, flatten, demolish, devastate, level, crush, obliterate, burn down, incinerate, write off, sweep away, wipe out; does burn down, burn to the ground, collapse, go up in flames, go up in smoke, lie in ruins, cave in, fall down
seal | opposite | onward | parcel packet package envelope seal ballot box container door cell urn vault room letter safe consignment batch carton
  sealed: is sealed, intact, undamaged, unopened, ~untampered with, still sealed, never opened, under seal, unbroken; does bear * seal intact
  opened: is opened, unsealed, torn open, broken open, cut open, tampered with, ripped open, prised open, slit open, forced open, broken; to open, unseal, tamper with, break open, force open, tear open
fire | status | onward | FIRE | the fire
  burning: is out of control, burning, raging, still burning, uncontained, ablaze, not under control; does burn, rage, spread
  under control+: is under control, contained, controlled; to contain, bring under control, control
  out: is out, extinguished, put out, over; to extinguish, put out, douse, quench; does go out, burn itself out
fire in a thing | opposite | passing | BUILDING THING ship boat car forest
  on fire: is on fire, ablaze, in flames, burning, alight; does catch fire, burst into flames, burn, go up in flames; to set on fire, set fire to, set alight, torch
  not on fire: does not burn; is fireproof
how a fire began | opposite | never | FIRE explosion blast
  by accident: is accidental, an accident, not suspicious; does start by accident, break out by accident
  on purpose: is arson, deliberate, suspicious, criminal, an act of arson; to start deliberately, set deliberately, light deliberately
dike | status | onward | dam dike dyke levee embankment wall barrier bank roof bridge
  holding: is holding, sound, stable, secure, safe, in no danger; does hold, withstand
  breached: is breached, broken; to breach, break, burst; does burst, break, give way, collapse, fail, crack, leak
flooding | opposite | passing | street town village house cellar basement mine tunnel road field station plant area district
  under water: is under water, flooded, submerged, inundated, underwater, waterlogged; to flood, inundate, submerge, swamp
  dry: is dry, above water, drained, passable; does stay dry, escape flooding, remain dry; to drain, pump dry
leak | opposite | onward | leak spill pipeline pipe well tanker tank valve hole breach
  leaking: is leaking, open, out of control; does leak, spill, gush
  sealed: is sealed, plugged, stopped, capped, under control, tight, contained; to seal, plug, cap, stop, contain, repair, fix
repair | status | onward | BUILDING THING WAY DEVICE fault leak damage fence
  broken: is broken, out of order, defective, faulty, in disrepair, unrepaired, out of action; does break down, fail
  repaired: is repaired, fixed, mended, restored, rebuilt, as good as new; to repair, fix, mend, restore, rebuild, renovate
construction | status | onward | tower church wing pool bridge tunnel road plant hospital school stadium building house line wall dam airport port reactor station museum track
  unfinished: is unfinished, incomplete, under construction, half-built, still being built, not finished; to begin, start
  finished: is finished, complete, completed, built, ready; to complete, finish, inaugurate, open
demolition | opposite | onward | building house wall monument statue tower bridge block church camp settlement
  standing: is standing, still standing, listed, preserved, protected; to preserve, keep, save, retain; does stand, stay
  gone: is gone, demolished, torn down; to demolish, tear down, pull down, remove, bulldoze, topple, dismantle, knock down
data | opposite | onward | data file record database backup message tape recording footage document evidence archive email
  kept: is intact, saved, backed up, safe, available, preserved; to keep, preserve, save, back up, recover, restore, secure
  lost: is lost, gone, deleted, erased, wiped, corrupted, missing; to delete, erase, wipe, lose, shred, destroy, corrupt, overwrite
theft of data | opposite | never | data account password network system record server
  secure: is secure, safe, unaffected, encrypted, protected
  stolen: is compromised, stolen, hacked, breached, leaked, exposed; to steal, hack, compromise, breach, leak, expose
harvest | opposite | never | harvest crop season catch yield year
  good: is good, record, plentiful, abundant, rich, excellent, a record, bountiful
  bad: is poor, bad, meagre, meager, ruined, lost, a failure, disastrous; does fail
found again | status | onward | painting picture jewel money statue car weapon document bike ring loot treasure manuscript crown gun ship
  missing: is missing, lost, stolen, gone, still missing, untraced; does vanish, disappear; to steal, lose
  found: is found, recovered, back, returned; to find, recover, return, retrieve, trace, track down; does resurface, turn up, surface
genuine | opposite | never | painting picture letter document passport banknote statue signature relic note coin video photograph manuscript
  genuine: is genuine, authentic, real, an original, original; to authenticate
  fake: is fake, a fake, forged, a forgery, counterfeit, a copy, a hoax, doctored; to forge, fake
`;

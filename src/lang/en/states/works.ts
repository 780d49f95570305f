/** Roads, machines, supplies, papers and safety. See `phrasesOf` for how to read the table. */
export const WORKS = `
passage | status | passing | WAY SITE NAME
  open: is open, reopened, passable, accessible, unobstructed, uninterrupted, navigable, unblocked, cleared, opened up, open to all? traffic, ~fully open, usable, free to pass, in use, back in use, open again, free; does reopen, open its doors, open its gates, flow freely, run freely, open, keep open, stay open; to reopen, open, clear, unblock
  closed: is closed, shut, sealed, blocked, barricaded, impassable, cut off, sealed off, cordoned off, interrupted, barred, off limits, off-limits, padlocked, obstructed, inaccessible, boarded up, closed off, blocked off, fenced off, out of bounds, cut, chained, deserted, under lock and key, chained up, buried; does close its doors, close its gates, shut its doors, shut its gates, close, shut, shut down, stay shut, stay closed; to close, shut, block, seal off, cordon off, cut off, barricade, bury, cut, chain, interrupt, seal, lock
lock | opposite | passing | gate door exit window cell safe car vault box fence hatch barrier entrance
  unlocked: is unlocked, unbolted, unbarred, ajar, wide open, unsecured, unlatched, left open, open; to unlock, unbolt, open, leave open
  locked: is locked, bolted, chained, padlocked, latched, locked and bolted, secured, chained up, nailed shut, ~chained shut; to lock, bolt, chain, padlock, nail shut, secure, chain shut
running | status | passing | DEVICE PLANT train service bus flight ferry tram
  running: is running, operating, operational, working, functioning, online, up and running, in operation, in service, active, switched on, turned on, in working order, functional, activated, triggered, in full operation, live, on time, back in service, back online, running normally, up, on schedule; does work, operate, run as normal, run normally, work perfectly, go off, ring, sound, run, pass, function, resume, restart; to trigger, activate, switch on, turn on, restart, set off, start up, resume, sound
  halted: is halted, stopped, stalled, idle, offline, out of service, out of order, out of action, paralysed, paralyzed, at a standstill, disconnected, switched off, turned off, disabled, inoperative, inoperable, deactivated, unplugged, mothballed, broken down, defunct, down, silent, off, dead, broken, suspended, cancelled, mute, defective, shut down; does grind to a halt, come to a standstill, stand idle, stand still, break down, stop, fail, stop working, stay silent, remain silent, stall, stop running, go down; to halt, stop, switch off, turn off, disable, shut down, suspend, cancel, cut, deactivate, mothball, unplug, ground
supply | status | passing | SUPPLY
  on: is back, on, restored, back on, available, up, working, running, normal, back to normal, connected, uninterrupted; to restore, reconnect, switch back on, turn on, resume; does come back, return, come back on, resume, flow
  off: is off, out, cut, cut off, down, disconnected, interrupted, unavailable; to cut, cut off, interrupt, disconnect, shut off, switch off, turn off; does go out, fail, go down, go off
supplied | status | passing | home household town village city district house resident customer people hospital school family region island
  with power: is with power, back on the grid, reconnected, supplied with electricity; to reconnect; does have power, have electricity, have running water, have power back, get power back
  without: is without power, without electricity, without water, without gas, without heating, in the dark, in darkness, cut off, without running water; to black out, cut off, plunge into darkness; does lose power, lose electricity, lose water
light | opposite | passing | light lamp floodlight lighting street screen headlight lantern window beacon
  on: is on, lit, ablaze, burning, switched on, alight, working, shining; does come on, go on, shine, burn; to light, switch on, turn on
  off: is off, out, dark, in darkness, switched off, unlit, dead, extinguished; does go out, go off, go dark, fail; to switch off, turn off, extinguish, put out
load | opposite | passing | hall stadium train bus plane square street church hospital prison camp shelter ward hotel seat station theatre theater venue room tribune stand ground flight ferry house lorry truck
  full: is full, packed, crowded, overcrowded, sold out, full to the brim/bursting, filled to capacity, crammed, brimming, fully booked, overflowing, packed to the rafters, bursting, jammed
  between:
  empty: is empty, half-empty, half empty, deserted, vacant, unoccupied, abandoned, almost empty, nearly empty, three-quarters empty
licence | status | onward | PAPERS | the papers
  in force: is valid, in force, current, up to date, in order, still valid; to renew, extend, restore, issue, grant, reinstate
  not in force: is expired, invalid, out of date, suspended, revoked, forged, missing, withdrawn, void, cancelled, canceled, pulled; to revoke, withdraw, suspend, cancel, pull, strip * of, annul, confiscate, refuse, deny; does expire, lapse, run out
licensed | status | passing | PERSON NAME driver pilot doctor company operator airline clinic plant ferry vehicle shop club bar contractor
  licensed: is licensed, certified, registered, accredited, qualified, insured, authorised, authorized, approved; to license, certify, accredit, approve
  unlicensed: is unlicensed, unregistered, uncertified, unqualified, uninsured, disqualified, unapproved, without a licence, without a license, struck off, uninsured; to strike off, disqualify; does lose its/his/her licence, lose its/his/her license
inspection | status | onward | BUILDING THING WAY SITE PLANT slope site tower track cable brake crane lift ride playground food kitchen
  uninspected: is uninspected, unchecked, overdue for inspection, not checked, unmonitored, neglected; does go uninspected, go unchecked, escape inspection
  inspected: is inspected, checked, tested, monitored, surveyed; to inspect, check, examine, survey, test, audit, patrol, visit, review; does undergo an inspection; no inspection, check
inspection result | opposite | never | NAME BUILDING THING PLANT SITE company airline vehicle ferry
  passed: does pass an inspection, pass the inspection, pass its inspection, pass the test, pass the tests, pass its test, pass * checks, get a clean bill of health, meet the standard/standards/requirements, pass inspection; is up to standard, in order, compliant, up to code, in line with the rules
  failed: does fail an inspection, fail the inspection, fail its inspection, fail the test, fail the tests, fail its test, fail * checks, fall short of the standard/standards/requirements, fail inspection; is substandard, below standard, in breach, non-compliant, not up to standard
compliance | opposite | never | PERSON NAME company bank government operator owner airline contractor council ministry
  complied: is in compliance, compliant, in line with the law, within the law, within its rights, in full compliance; does comply, comply with, obey, follow the rules/orders/procedure/law, keep to the rules, abide by, observe the rules/law, respect the law/rules, act lawfully, act within the law
  breached: is in breach, in breach of, in violation, in violation of; does break the law, breach, violate, flout, break the rules, ignore the rules, breach the rules, disobey, act unlawfully, infringe, contravene
fault | opposite | never | PERSON NAME company driver pilot system brake signal engine equipment maintenance crew procedure
  sound: is blameless, without fault, not to blame, faultless, fault-free, in order, in working order, not at fault; does work properly, function properly, do nothing wrong, act correctly
  at fault: is at fault, to blame, faulty, defective, responsible, liable, negligent; does malfunction, make a mistake, make an error, err
guard | opposite | passing | site gate building door border camp depot entrance museum bridge crossing store plant base embassy vault painting
  guarded: is guarded, under guard, manned, heavily guarded, staffed, supervised, watched, monitored, protected, patrolled
  unguarded: is unguarded, unmanned, unattended, unprotected, unsupervised, unstaffed, unwatched; to leave unattended, leave unguarded
traffic lights | opposite | never | light signal barrier traffic
  red: is red, at red, at danger, down, on red, closed
  green: is green, at green, clear, up, on green, raised, open
recording | opposite | never | camera recorder microphone system dashcam meeting conversation call session
  recording: is on, recording, rolling, running, working, switched on, recorded; to record, film, tape, switch on
  not recording: is off, switched off, turned off, broken, out of order; to switch off, turn off, mute
emptied | status | onward | PERSON town village building school district house street camp hospital area stadium station resident home flat
  still there: is still inside, at home, still in * home, trapped, still there; does stay behind, stay put, remain behind, stay in * home/homes, refuse to leave, remain in * home/homes
  evacuated: is evacuated, empty; to evacuate, clear, move out, move to safety, bring to safety, take to safety; does flee * home/homes, leave * home/homes
returned | status | onward | resident villager evacuee refugee family pupil worker people
  away: is away, in shelters, displaced, homeless, still displaced
  back: is back, back home, home; to let back, allow back; does return home, go home, return, go back, move back
pollution | opposite | passing | river lake beach water air sea soil well bay
  clean: is clean, clear, unpolluted, free of oil, uncontaminated, safe for swimming
  polluted: is polluted, contaminated, dirty, fouled, covered in oil, poisoned; to pollute, contaminate, foul, poison
delay | status | never | train flight bus ferry launch delivery project service construction work
  on time: is on time, on schedule, punctual, ahead of schedule, as planned; does arrive on time, leave on time, run on time, depart on time, go as planned, keep to schedule
  late: is late, delayed, behind schedule, overdue, running late; to delay, hold up; does arrive late, leave late, run late, fall behind schedule, depart late
price control | opposite | passing | price rent fuel bread
  capped: is capped, frozen, fixed, controlled, subsidised, subsidized; to cap, freeze, fix, control
  free: is uncapped, freed, liberalised, deregulated; to free, liberalise, deregulate, unfreeze
currency | opposite | passing | currency dollar peso crown lira pound marn peg rate
  fixed: is pegged, fixed; to peg, fix, defend
  floating: is floating, free-floating; to float, let float, unpeg, devalue
`;

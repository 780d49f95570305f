/** Which way things go, sport, school, weather. See `phrasesOf` for how to read the table. */
export const COURSE = `
direction | opposite | never | PRICE
  up: is up, higher, on the rise, rising, growing, increasing, at a record high; does rise, increase, grow, climb, jump, soar, surge, go up, gain, advance, rally, strengthen, shoot up, rocket, recover, double, triple, swell, edge up, tick up, pick up, rebound, accelerate, widen; to raise, increase, lift, push up, drive up, boost, put up, hike, double, triple
  unchanged: is unchanged, flat, stable, steady, stagnant, level; does stay the same, remain unchanged, hold steady, remain stable, stay flat, stagnate, stay put, stand still, remain flat, stay unchanged, hold firm; to keep unchanged, leave unchanged, hold, freeze
  down: is down, lower, on the decline, falling, shrinking, declining, at a record low; does fall, drop, decline, decrease, sink, slide, plunge, tumble, go down, slump, shrink, plummet, dip, weaken, collapse, slip, edge down, ease, crash, halve, contract, lose ground, narrow, nosedive; to lower, cut, reduce, bring down, push down, slash, halve, shrink
gap | opposite | never | gap deficit margin lead majority spread difference divide surplus loss
  wider: does widen, grow, increase, swell, balloon, deepen, extend; is wider, bigger
  narrower: does narrow, shrink, close, fall, decrease, halve; is narrower, smaller
restriction | opposite | never | rule law restriction control security sanction curfew policy border check limit measure regime
  tighter: is tighter, stricter, tougher; to tighten, toughen, step up, strengthen, reinforce, extend, stiffen, beef up; does tighten
  looser: is looser, laxer, softer; to loosen, ease, relax, soften, scale back, lift, water down, roll back, scale down
speed of it | opposite | never | PRICE economy growth pace work spread
  faster: does accelerate, speed up, quicken, pick up pace, gather pace; is faster, quicker
  slower: does slow, slow down, decelerate, lose pace, cool; is slower
economy | opposite | never | economy output gdp industry sector trade production business
  growing: is growing, booming, expanding, thriving, out of recession, in good shape; does grow, expand, recover, boom, pick up, rebound
  shrinking: is shrinking, in recession, contracting, in crisis, stagnating, in decline; does shrink, contract, slump, slip into recession, fall into recession, enter recession, go into recession, stagnate
appetite for it | opposite | never | demand business trade market interest sale appetite support season resistance
  strong: is strong, brisk, high, robust, buoyant, healthy, booming, solid, keen, overwhelming, lively
  weak: is weak, sluggish, low, subdued, slack, poor, lacklustre, lackluster, muted, tepid, lukewarm, slow
advice | opposite | never | PERSON resident patient driver passenger people tourist
  go on: to tell to continue, advise to continue, urge to continue, urge to stay, tell to stay, advise to stay
  stop: to tell to stop, advise to stop, urge to stop, advise against, tell to leave, urge to leave, order to leave, advise to leave
going on | opposite | passing | work production fighting operation strike construction excavation delivery shelling rain campaign bombardment drilling trial
  going on: is going on, under way, underway, continuing, in full swing, ongoing; does continue, go on, carry on, proceed, resume, persist, rage; to continue, resume
  stopped: is stopped, over, at a standstill, suspended, at an end, halted; does stop, cease, end, come to an end, halt, come to a halt, grind to a halt; to stop, halt, suspend, end, cease, discontinue, pause
deadline | opposite | never | deadline date launch opening election delivery
  sooner: to bring forward, move forward, move up, advance
  later: to extend, push back, put back, postpone, delay, put off, defer, move back
match | opposite | never | TEAM NAME PERSON
  won: is victorious, the winner, winners, champions, the champion, unbeaten; does win the * match/game/race/final/title/cup/fight/point/championship/semi-final/bout/derby, beat, triumph, thrash, take the title, win, lift the trophy, retain * title, come out on top, knock out
  drew: does draw, draw with, tie, share the points, settle for a draw, play out a draw
  lost: is knocked out, eliminated, out of the cup; does lose the * match/game/race/final/title/cup/fight/championship/semi-final/bout/derby, lose to, crash out, go down to, slump to defeat, suffer * defeat, lose * title; to beat, defeat, thrash, knock out, eliminate, overcome
league | opposite | never | TEAM NAME PERSON
  up: is promoted; to promote; does win promotion, gain promotion, go up, stay up, avoid relegation, escape relegation, secure promotion, survive
  down: is relegated; to relegate; does go down, suffer relegation, miss out on promotion, drop into, fail to win promotion, lose * place
qualified | opposite | never | TEAM NAME PERSON
  qualified: does qualify, qualify for, reach the final, reach the semi-finals, advance to, go through, progress to, make the cut, book * place
  out: is out, eliminated; does miss the cut, fail to qualify, crash out, miss out on; to eliminate, knock out
doping | opposite | never | PERSON athlete rider runner swimmer team
  clean: is clean, innocent, in the clear, cleared; does test negative, pass a drugs/doping test, pass the drugs/doping test; to clear
  doped: is doped, guilty of doping; does test positive, fail a drugs/doping test, fail the drugs/doping test, admit doping, use banned substances; to ban for doping
line-up | status | passing | PERSON player captain striker goalkeeper
  playing: is fit, in the squad, in the team, available, back in the side, on the pitch, in the starting line-up; does return to the side, play from the start
  out: is out, injured, sidelined, unavailable, suspended, ruled out, on the bench, dropped; to drop, rule out, sideline, bench, leave out; does miss the match/game/final, sit out, be on the bench
goal | opposite | never | goal penalty try shot
  given: to award, allow, give, score, convert; does stand, count, go in
  not given: to disallow, rule out, refuse, miss, save, chalk off, wave away
contract | opposite | never | PERSON player coach manager striker
  staying: does sign a new contract/deal, extend * contract, renew * contract, stay at the club, commit * future
  leaving: does leave the club, reject a new contract/deal, move to, turn down a new contract/deal, sign for, part company with
exam | opposite | never | PERSON pupil student candidate class
  passed: does pass the exam/exams/test/tests, pass * exam, graduate
  failed: does fail the exam/exams/test/tests, fail * exam, flunk
lessons | status | passing | school class lesson lecture university kindergarten teaching
  on: is on, open, normal, back; does resume, go ahead, take place, reopen, go on; to hold, resume
  off: is off, cancelled, suspended, closed, called off, canceled; to cancel, suspend, call off, close
enrolment | opposite | never | PERSON pupil student child boy girl
  in school: is in school, at school, in class, enrolled; does attend school, go to school, attend class; to enrol, enroll, readmit, admit
  out of school: is out of school, expelled, suspended, excluded, truant, absent from school; to expel, exclude, suspend; does miss school, drop out of school, skip school, play truant
exam paper | status | never | paper exam question test examination
  secure: is secure, safe, sealed, unknown, under lock and key
  leaked: is leaked, in circulation, out, known, online, on sale; to leak, circulate, sell, pass on, post online; does circulate, leak, get out
rain | opposite | passing | day weather sky night morning afternoon evening sea sun
  fair: is dry, clear, sunny, fine, cloudless, calm, bright, fair
  foul: is wet, rainy, stormy, cloudy, overcast, foggy, rough, windy, misty, grey, gray
storm path | status | onward | STORM
  coming: is on its way, approaching, offshore, still at sea, forecast; does approach, head for
  ashore: is over land, ashore; does make landfall, hit, strike, come ashore, lash, batter, sweep across
storm strength | opposite | never | STORM
  stronger: does strengthen, gather strength, intensify, gain strength, pick up
  weaker: does weaken, lose strength, ease, abate, die down, subside, peter out, blow over
river | opposite | passing | river water lake level stream reservoir sea
  rising: is rising, high, above flood level, swollen, full, at a record high; does rise, overflow, burst its banks, swell
  falling: is falling, low, receding, below flood level, dry; does fall, recede, drop, dry up, subside, go down
road surface | opposite | passing | road street runway surface track pavement pitch
  dry: is dry, clear
  slippery: is wet, icy, slippery, snow-covered, frozen, waterlogged, iced over, greasy
sight | opposite | never | visibility view sight
  good: is good, clear, perfect, excellent
  poor: is poor, bad, limited, reduced, nil, zero
place in time | opposite | never | flight train visit launch delivery PERSON
  early: is early, ahead of schedule, ahead of time; does arrive early, leave early, come early
  late: is late, behind schedule, overdue; does arrive late, leave late, come late
`;

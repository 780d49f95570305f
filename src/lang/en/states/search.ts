/** Search and rescue, borders, presence, protest. See `phrasesOf` for how to read the table. */
export const SEARCH = `
missing | status | onward | PERSON child boy girl climber sailor crew hiker pupil miner captain passenger cat dog
  missing: is missing, unaccounted for, untraced, still missing, lost, reported missing, nowhere to be found; does go missing, disappear, vanish, remain missing
  found: is found, accounted for, safe, rescued, back, located, found alive, found dead; to find, rescue, locate, trace, track down, recover, reach, find alive, pull out, find dead; does turn up, reappear, return home, come home
body | status | onward | body remains wreck wreckage recorder box hull
  not recovered: is missing, still missing, unrecovered, lost
  recovered: is recovered, found, retrieved; to recover, find, retrieve, salvage, raise, pull out, bring up, bring ashore
search | status | passing | search hunt rescue operation effort manhunt
  on: is on, under way, underway, ongoing, continuing, in full swing; to resume, continue, launch, start, step up, extend; does continue, go on, resume
  off: is over, off, at an end, suspended; to call off, suspend, halt, abandon, end, stop, give up, wind down; does end, stop
help came | status | onward | ambulance help rescuer aid helicopter convoy firefighter team doctor police fire brigade relief engine crew
  not there: is late, nowhere to be seen, nowhere in sight, delayed, still on * way, stuck; does fail to arrive, fail to appear, fail to come
  there: is on the scene, on the spot, at the scene, there, on site, in place; does arrive, reach, turn up, come, get through
trapped | status | onward | PERSON miner child passenger people worker driver crew
  trapped: is trapped, stuck, stranded, buried, pinned, trapped inside, cut off; to trap, bury, pin, strand
  out: is out, freed, rescued, safe; to free, rescue, pull out, bring out, dig out, cut free, bring to the surface
presence | status | never | PERSON NAME delegation minister president ambassador officer guard teacher fan witness supporter supervisor doctor staff
  present: is present, there, in the room, at the meeting, in attendance, at the scene, among the guests, at the table, on site, on duty, at * post, in the building, aboard, on board; does attend, take part, take part in, turn up, show up, appear at, appear in court, join the meeting/talks, participate, be there, show * face, sit in on, take * seat
  absent: is absent, missing from, not there, away, elsewhere, off duty, not present, abroad, nowhere to be seen; does stay away, stay away from, fail to appear, fail to turn up, fail to show up, boycott, skip, miss the meeting/talks/vote/funeral/ceremony, walk out, send * apologies, pull out of, stay at home, give it a miss
company | opposite | never | PERSON child pupil suspect gunman driver pilot
  alone: is alone, on * own, by himself/herself, unaccompanied, on his/her own; does act alone, travel alone, act on his own, come alone
  accompanied: is accompanied, accompanied by, with an accomplice, in the company of, flanked by, not alone, with a friend; does have an accomplice, have accomplices, act with, have help, have company
leaving a place | opposite | never | PERSON delegation minister envoy
  left: does walk out, leave early, leave the room, storm out, leave the meeting/hall, leave before the end, walk out of, storm out of
  stayed: does stay until the end, stay to the end, stay until, remain until the end, sit through, stay for, remain in the room, stay in the room, stay to the last
posture | opposite | never | PERSON passenger crowd crew fan
  seated: is seated, sitting, in * seat, in * seats, sitting down; does remain seated, sit down, keep * seat, take * seat
  standing: is standing, on * feet, upright; does stand up, get up, rise, rise to * feet
movement | opposite | passing | car train bus vehicle truck lorry plane convoy ship boat van
  moving: is moving, in motion, under way, on the move, rolling, speeding
  still: is stationary, parked, at a standstill, stopped, still, standing still, at anchor, moored; does come to a stop, come to a halt
speed | opposite | never | car train driver bus vehicle plane ferry lorry truck
  within: is within the speed limit, under the limit, below the limit, within the limit; does keep to the speed limit, keep to the limit
  too fast: is speeding, over the limit, too fast, above the speed limit; does speed, exceed the speed limit, break the speed limit, go too fast, exceed the limit
residence | opposite | passing | PERSON refugee migrant worker asylum
  legal: is legal, in the country legally, documented, registered, legally resident; does have papers, hold a visa, hold a residence permit, have a residence permit
  illegal: is undocumented, in the country illegally, without papers, unregistered, illegal, without a visa; does overstay, overstay his/her/their visa, enter illegally
entry | opposite | never | PERSON NAME refugee migrant journalist reporter team ship boat convoy inspector observer tourist
  let in: is allowed in, allowed to enter, admitted; to let in, admit, allow in, allow to enter, let through, wave through, grant asylum, welcome, take in, allow ashore, grant entry, allow to dock, allow to land; does get in, enter
  turned away: is turned away, turned back, refused entry, denied entry, barred; to turn away, turn back, refuse entry, deny entry, bar, send back, push back, stop at the border, keep out, refuse access, deny access, shut out, reject
asylum | opposite | never | application claim request asylum | the request
  granted: to grant, approve, accept, recognise, recognize
  refused: to refuse, reject, deny, turn down, dismiss
deportation | status | onward | PERSON refugee migrant family suspect diplomat ambassador student worker
  staying: is allowed to stay, still in the country, safe from deportation; to allow to stay, let stay; does stay, remain in the country, win the right to stay, be allowed to stay
  deported: is deported, expelled, out of the country; to deport, expel, extradite, send back, send home, remove from the country, fly out, put on a plane; does leave the country
protest | opposite | never | protest march rally demonstration gathering protester demonstrator crowd vigil strike sit-in night evening assembly | the protest
  peaceful: is peaceful, calm, non-violent, nonviolent, orderly, quiet, without incident, free of violence; does pass off peacefully, pass off without incident, remain peaceful, march peacefully, end peacefully, pass peacefully
  violent: is violent, marred by violence, riotous, a riot; does turn violent, descend into violence, end in violence, end in clashes, riot, throw stones, throw bottles, loot, clash with police, degenerate into
protest allowed | opposite | never | protest march rally demonstration gathering vigil parade assembly concert | whether it was allowed
  allowed: is legal, authorised, authorized, permitted, lawful, registered, approved, sanctioned; to authorise, authorize, permit, allow, approve, sanction
  banned: is illegal, banned, unauthorised, unauthorized, unlawful, forbidden, prohibited, unsanctioned; to ban, forbid, prohibit, outlaw, disallow
crowd | status | onward | protester demonstrator crowd marcher striker camp sit-in barricade square
  there: is still there, in place, camped out, on the square, on the streets; does stay, remain, hold out, refuse to leave, stay put
  gone: is gone, dispersed; to disperse, clear, break up, drive away, remove, scatter, evict, dismantle; does disperse, leave, go home, scatter, melt away
who began | opposite | never | protest violence march demonstration riot attack uprising walkout
  spontaneous: is spontaneous, unplanned, unorganised, unorganized; does break out spontaneously
  planned: is planned, organised, organized, orchestrated, coordinated, premeditated, staged; to plan, organise, organize, orchestrate, stage, coordinate
crowd size | opposite | never | crowd turnout rally protest march demonstration attendance
  large: is large, huge, big, massive, enormous, vast, the biggest
  small: is small, tiny, modest, sparse, thin, meagre, meager
will | opposite | never | PERSON refugee resident worker villager volunteer
  of own will: does leave voluntarily, go voluntarily, come of * own free will, volunteer, act of * own free will, leave of * own accord, leave of * own free will; is willing, there voluntarily, free to leave
  forced: is forced, under duress, held against * will; to force, coerce, compel, press-gang, conscript, expel, drive out, abduct
`;

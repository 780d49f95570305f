/** Votes, bills and elections. See `phrasesOf` for how to read the table. */
export const VOTES = `
bill | status | onward | BILL | the bill
  not tabled: is not before parliament, in preparation, being drafted, in the works, on hold; to draft, prepare, shelve, weigh, consider
  tabled+: is before parliament, before the assembly, before the house, on the table; to table, submit, introduce, lodge, lay before, put before, bring before, present to, file, send to parliament; does land in the assembly/parliament/house, reach parliament, come before, arrive in parliament
  passed+: to pass, adopt, approve, enact, vote through, ratify, carry; does pass, clear parliament, clear the house/senate/assembly, win approval, get through parliament
  in force: is in force, in effect, law, on the statute book, in operation; does take effect, enter into force, come into force, come into effect, become law, go into effect; to sign into law
vote on it | opposite | never | BILL bid | the vote
  passed: to pass, adopt, approve, enact, vote through, ratify, carry, back, endorse; does pass, clear parliament, clear the house/senate/assembly, win approval, win a majority
  rejected: to reject, defeat, vote down, throw out, block, turn down, kill, veto; does fail, fall, fail to pass
veto | opposite | never | BILL | the veto
  signed: to sign, sign into law, promulgate
  vetoed: to veto, refuse to sign, send back to parliament, block
in force | status | passing | BILL ban curfew emergency sanction restriction rule lockdown order measure blockade tariff embargo siege ceasefire truce moratorium alert warning quarantine limit | whether it is in force
  in force: is in force, in effect, in place, valid, binding, active, still in force, still in place, holding; to impose, introduce, enforce, reimpose, extend, prolong, renew, maintain; does take effect, come into force, enter into force, come into effect, apply, hold
  not in force: is suspended, no longer valid, void, expired, over, lifted; to lift, suspend, repeal, revoke, scrap, abolish, end, withdraw, annul, rescind, ease; does expire, lapse, collapse, end, break down
vote cast | opposite | never | PERSON NAME committee parliament assembly council senate party house country delegate
  for: does vote for, vote in favour, vote in favor, vote yes, vote to, back the bill/motion/plan/law/resolution/amendment, support the bill/motion/plan/law/resolution/amendment
  against: does vote against, vote no, oppose the bill/motion/plan/law/resolution/amendment, reject the bill/motion/plan/law/resolution/amendment, vote down
  abstained: does abstain, abstain from, stay out of the vote, boycott the vote
summons | opposite | never | committee parliament assembly court council inquiry commission panel board prosecutor
  summoned: to ~question; does vote to summon, vote to call, vote to hear, decide to summon, summon, subpoena, call to testify, order to appear, call * in
  not summoned: does vote not to summon, vote against summoning, reject a motion to summon, decide not to summon
confidence | opposite | never | PERSON government cabinet minister premier coalition
  survived: does survive a/the * vote, survive the vote, win a confidence vote, win a vote of confidence, win the vote of confidence
  fell: does lose a/the * vote, lose a vote of confidence, lose the vote of confidence, fall, collapse; to bring down, topple, oust
election | opposite | never | PERSON NAME candidate party coalition president mayor premier incumbent opposition
  won: is re-elected, elected, victorious, the winner; does win the * election/vote/presidency/seat/poll/runoff, win re-election, secure a majority, win a majority, win a second term, hold * seat, keep * seat, retain * seat; to elect, re-elect, reelect
  lost: is defeated, beaten, voted out, unseated; to vote out, unseat, defeat; does lose the * election/vote/presidency/seat/poll/runoff, lose re-election, lose * seat, lose its majority, fall short of a majority, concede defeat, concede
concession | opposite | never | PERSON candidate party
  conceded: does concede, concede defeat, accept the result, accept defeat, acknowledge defeat, congratulate the winner
  contested: does contest the result, refuse to concede, dispute the result, reject the result, claim victory, declare victory, challenge the result, demand a recount
turnout | opposite | never | turnout participation attendance | the turnout
  high: is high, heavy, strong, record, brisk, above, up
  low: is low, light, poor, weak, down, sparse, dismal
polling | status | passing | poll station polling vote voting booth
  open: is open, under way, underway; to open; does open, begin, start
  closed: is closed, over; to close; does close, end
conduct of a vote | opposite | never | election vote ballot poll referendum count
  fair: is fair, free and fair, free, clean, peaceful, orderly, transparent, without incident, smooth; does go smoothly, pass off peacefully, meet international standards
  rigged: is rigged, fraudulent, stolen, unfair, marred by, neither free nor fair, flawed, a sham, chaotic; to rig, steal, manipulate
recount | opposite | never | recount request appeal petition
  ordered: to order, grant, allow, hold
  refused: to refuse, reject, deny, dismiss
coalition | status | onward | coalition alliance government partnership
  together: is intact, united, stable, in place, solid; does hold, survive, stay together, remain in place
  broken: is over, at an end, dead, broken; to break up, dissolve, end, leave, quit; does collapse, break up, fall apart, break down, split
parliament sits | status | passing | parliament assembly house chamber council senate
  sitting: is in session, sitting; does sit, meet, reconvene, return
  not sitting: is in recess, dissolved, prorogued, on holiday; to dissolve, prorogue, suspend, adjourn; does adjourn, rise for
majority | opposite | never | PERSON NAME party coalition bloc camp government
  majority: does hold a majority, have a majority, win a majority, secure a majority, command a majority, keep its majority, retain its majority
  no majority: does lose its majority, fall short of a majority, miss a majority, lack a majority
unanimity | opposite | never | vote decision council committee board panel ruling court jury parliament | the vote
  unanimous: is unanimous, united, of one mind; does agree unanimously, vote unanimously, decide unanimously
  split: is split, divided, deadlocked, at odds; does split
`;

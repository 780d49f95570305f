/** Meetings, talks, agreements, and what people tell one another. See `phrasesOf` for how to read the table. */
export const TALKS = `
meeting | status | onward | MEETING | the meeting
  postponed: is postponed, on hold; to postpone, put off, defer, delay, adjourn, put back, push back, reschedule
  held: to hold, stage, conduct, convene, play; does take place, go ahead, begin, start, get under way, proceed
  called off: is off, cancelled, canceled; to cancel, call off, scrap, abandon, axe; does fall through
agreement | status | onward | DEAL | the agreement
  not agreed: is not agreed, elusive, out of reach, still being negotiated, under negotiation; to ~negotiate
  agreed+: to agree, reach, strike, conclude, finalise, finalize, hammer out, clinch, initial
  signed+: is signed; to sign, ink, seal, put * name to, put * signature to; does bear the signature/signatures, carry the signature/signatures; no signature
  ratified: is ratified; to ratify
agreement kept | status | onward | DEAL | the agreement
  standing: is alive, intact, in force, in place, holding, still valid, binding, in effect; does hold, stand, survive, remain in force; to respect, observe, honour, honor, keep, uphold
  broken: is dead, over, in tatters, void, broken, off, null and void; to break, violate, breach, tear up, scrap, cancel, terminate, withdraw from, pull out of, ditch, renounce, abandon, revoke; does collapse, break down, unravel, fall apart, fall through
answer to an offer | opposite | never | OFFER | the answer | by
  accepted: to accept, take up, welcome, approve, agree to, grant, take
  refused: to reject, refuse, decline, turn down, rebuff, spurn, dismiss, ignore, rule out, deny, brush aside; does go unanswered
talks | status | passing | talk negotiation dialogue discussion contact mediation | the talks
  going on: is under way, underway, ongoing, continuing, on track, in progress; to resume, continue, open, reopen, restart; does continue, resume, go on, restart, carry on, proceed
  broken off: is over, off, suspended, deadlocked, at an impasse, frozen, stalled, dead, at a standstill; to break off, suspend, halt, end, walk out of, freeze, call off; does collapse, break down, fail, stall, end, founder, break off
outcome | opposite | never | talk negotiation meeting summit round conference mediation dialogue session
  agreed: does end in agreement, end with an agreement, produce an agreement, yield an agreement, produce a deal, end in a deal, reach agreement, end with a deal, succeed; is successful, a success, fruitful, productive
  no agreement: does end without, collapse, fail, end in failure, break up without, break down; is fruitless, inconclusive, a failure, unsuccessful
two met | status | never | PERSON NAME delegation minister president leader envoy
  met: is in the same room; does meet face to face, sit down with, hold talks with, meet with, shake hands with, confer with, meet
  did not meet: does avoid each other, snub, refuse to meet, meet only through, sit in separate rooms, cold-shoulder
information | status | onward | PERSON NAME government council ministry family parent patient resident police staff ally authority regulator board public maker
  not informed: is unaware, in the dark, uninformed, kept in the dark, unaware of, ignorant of, ~surprised, none the wiser, left in the dark, blindsided; to keep in the dark, leave in the dark; does learn from the media/press/television
  informed: is informed, aware, notified, briefed, consulted, warned, alerted, aware of, well aware, in the know, told; to inform, notify, tell, warn, brief, alert, consult; does learn in advance, receive notice, receive warning, receive notification
warning | opposite | never | PERSON NAME resident village town people pupil family crew staff passenger
  warned: is warned; to warn, alert; does receive a warning, get a warning, have warning, receive warnings; no warning, alert
  not warned: does get no warning, receive no warning, have no warning; is without warning, unwarned, taken by surprise, caught unawares, caught off guard; to take by surprise, catch off guard, catch unawares
call answered | status | never | PERSON NAME call letter phone telephone request question appeal email officer hotline message
  answered: does answer * call, answer the phone, pick up the phone, take * call, return * call, reply, respond, speak to, speak with, write back, answer * letter, reply to; to answer; no answer, reply, response
  not answered: is unanswered; does go unanswered, ignore * call, ignore * calls, go to voicemail, let it ring, ignore * letter, hang up; to ignore
comment | opposite | never | PERSON NAME spokesman spokeswoman company ministry lawyer firm
  spoke: does speak to reporters, answer questions, comment on, take questions, give an interview, speak to the press, address reporters, face the press
  did not speak: does decline to comment, refuse to comment, make no comment, say nothing, remain silent, keep silent, refuse to speak, decline to speak, stay silent, keep quiet, not respond to
apology | opposite | never | PERSON NAME company government bank minister mayor firm airline
  apologised: does apologise, apologize, say sorry, offer an apology, issue an apology, express regret, voice regret
  refused to: does refuse to apologise, refuse to apologize, stop short of an apology, offer no apology, make no apology, decline to apologise, stand by * remarks/decision/words/comments
stance on a report | opposite | never | report claim allegation rumour rumor account information news figure story | the report
  confirmed: to confirm, admit, acknowledge, corroborate, verify, bear out
  denied: to deny, dismiss, refute, rebut, reject, debunk, disprove
truth | opposite | never | report claim allegation rumour rumor account story statement accusation charge version video picture photograph letter document
  true: is true, correct, accurate, genuine, authentic, real, justified, well founded
  false: is false, untrue, wrong, fake, forged, baseless, unfounded, groundless, fabricated, a lie, a fabrication, made up, a forgery, inaccurate, invented, doctored
release of a document | status | onward | REPORT | the publication
  withheld: is secret, classified, confidential, under wraps, under lock and key, sealed; to withhold, keep secret, classify, suppress, keep under wraps, hold back, keep back, redact
  published: is public, out, online, in the public domain, declassified; to publish, release, make public, declassify, disclose, hand over to the press, leak, post online, unveil; does come out, appear
secrecy | opposite | never | meeting visit talk deal plan ballot vote operation mission trip
  secret: is secret, clandestine, confidential, covert, undercover, unannounced; to keep secret
  open: is public, open, announced, no secret, overt; to announce, publicise, publicize
report made | status | onward | report complaint case incident crime theft accident attack injury death
  not reported: is unreported, undeclared; to hush up, cover up, conceal, hide, keep quiet; does go unreported
  reported: to report, forward, register, log, file, lodge, record, declare, pass on, notify, submit
demand | opposite | never | demand condition request wish | the demand
  met: to meet, grant, fulfil, fulfill, satisfy, accept, give in to, yield to
  refused: to refuse, reject, ignore, dismiss, turn down
promise | opposite | never | promise pledge commitment word vow obligation deadline | the promise
  kept: to keep, honour, honor, fulfil, fulfill, meet, deliver on, make good on
  broken: to break, go back on, renege on, betray, breach, miss, abandon
relations | status | passing | tie relation contact link | the relations
  kept: is intact, normal, in place, restored; to restore, resume, establish, maintain, normalise, normalize, re-establish
  broken: is severed, broken, suspended, frozen, cut; to sever, break off, cut, cut off, suspend, freeze
tone | opposite | never | meeting talk atmosphere conversation mood exchange reception discussion session summit
  warm: is cordial, friendly, warm, amicable, constructive, relaxed, cheerful, polite, calm
  cold: is tense, hostile, frosty, heated, icy, acrimonious, bitter, stormy, chilly, strained, bad-tempered
position | opposite | never | PERSON NAME government party union minister leader church opposition | | toward
  for: is in favour of, in favor of, supportive of, behind; does support, back, welcome, endorse, favour, favor, approve of, praise, speak out for
  against: is against, opposed to, hostile to; does oppose, condemn, criticise, criticize, denounce, reject, speak out against, protest against, disapprove of
permission | opposite | onward | PERSON NAME march rally protest demonstration visit landing project plan request journalist reporter observer inspector aid convoy construction | the permission
  refused: is banned, forbidden, barred, prohibited, illegal, unauthorised, unauthorized; to ban, forbid, bar, refuse, deny, prohibit, block, turn away, turn back, refuse permission, deny entry, deny access, refuse entry, refuse access, outlaw
  allowed: is allowed, permitted, authorised, authorized, legal, lawful, approved; to allow, permit, authorise, authorize, approve, grant, let through, let in, wave through, grant access, clear; does get permission, receive permission, get the go-ahead, get the green light
notified | opposite | never | assembly march rally protest demonstration flight transport visit gathering event
  notified: is notified, registered, announced in advance; to notify, register, announce, declare
  not notified: is unannounced, unregistered, undeclared, spontaneous
invitation | opposite | never | PERSON NAME delegation party country
  invited: is invited, on the guest list, welcome; to invite, ask to attend; does receive an invitation, get an invitation; no invitation
  not invited: is uninvited, unwelcome, not on the guest list; to exclude, disinvite, snub, leave out, shut out, uninvite
`;

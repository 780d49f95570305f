/** Office, work and the firm. See `phrasesOf` for how to read the table. */
export const OFFICE = `
post | status | onward | PERSON | the post
  in post: is in post, in office, in charge, at the helm, in * post, in * job, still in office, still in post, at his/her desk; does remain in office/post/charge, stay in office/post, stay on, keep * job, keep * post, hold on to * post/job, cling to office/power, stay on as, remain coach/manager/captain/president/minister/director/chairman/chief/leader/head/chancellor/premier, keep the confidence of
  on leave: is on annual/sick/maternity/parental/ordinary/medical leave, on holiday, on vacation; does take annual/sick/medical leave
  suspended: is suspended, on administrative/paid/garden/gardening/special leave; to suspend, place * on administrative/paid/special leave, put * on administrative/paid/special leave, send * on leave, send home, send * home on full/half pay, tell * to stay at? home; does stay home on full/half pay, stay at home on full/half pay
  dismissed: is out of a job, out of office, sacked, fired; to sack, dismiss, oust, axe, depose, remove from office, remove from * post, strip of * post, relieve of * duties, relieve of * post, vote out of office, throw out of office, lay off, part company with, part ways with, show * the door; does lose * job, lose * post
  resigned: does resign, step down, stand down, quit, hand in * resignation, hand in * notice, tender * resignation, leave office, resign from, submit * resignation, hand * resignation, offer * resignation
manner of leaving | opposite | never | PERSON
  of own will: does resign, step down, stand down, quit, hand in * resignation, tender * resignation
  forced out: to sack, dismiss, fire from, oust, axe, depose, remove from office, remove from * post, force out, push out, throw out of office
resignation | opposite | never | resignation | the resignation
  accepted: to accept, approve
  refused: to refuse, reject, turn down, decline
appointment | opposite | never | PERSON | the post
  appointed: to appoint, name as, confirm as, swear in, install as, nominate for, elect as, elect president/chairman/leader/mayor/speaker; does take office, take up * post, get the job, assume office
  passed over: to pass over, overlook, turn down for; does miss out on the job/post, lose the race for, turn down the job/post
candidacy | opposite | onward | PERSON
  running: is a candidate, in the race, standing for election; does run for, stand for election, enter the race, seek re-election, declare * candidacy, announce * candidacy, stand again
  not running: does drop out of the race, withdraw from the race, pull out of the race, bow out of the race, end * campaign, rule himself/herself out, stand aside, give up * candidacy, withdraw * candidacy
jobs | opposite | passing | NAME FIRM ministry government plant factory council school
  hiring: does hire, recruit, take on, add jobs, create * jobs
  shedding: does lay off, make * redundant, cut jobs, cut * jobs, shed jobs, shed * jobs, axe jobs, axe * jobs, let go, slash jobs
job | opposite | onward | worker employee staff man woman teacher nurse miner job | the jobs
  kept: to keep on, retain, reinstate, spare, save, rehire; does keep their/his/her jobs/job
  lost: to lay off, make redundant, let go, sack, dismiss, axe, cut, shed; does lose their/his/her jobs/job
strike | status | passing | PERSON NAME worker union driver pilot nurse teacher miner staff
  on strike: is on strike, out on strike, on the picket line, on picket lines; does walk out, go on strike, down tools, stop work, stay out, strike
  at work: is at work, back at work, at * posts; does return to work, go back to work, call off * strike, resume work, end * strike, turn up for work, report for work, suspend * strike
industrial action | status | passing | strike walkout stoppage blockade boycott | the strike
  on: is on, under way, underway, continuing, still on, in full swing; does go on, continue, drag on, spread, enter its second/third/fourth/fifth/sixth
  off: is off, over, at an end, called off, suspended, averted, ended; to call off, suspend, end, break off, avert, abandon; does end, collapse
pay | opposite | never | wage salary pay bonus pension compensation dividend reward ransom fine bill debt rent fee tax instalment grant subsidy premium | the payment
  paid: is paid, settled, met in full, paid in full, paid out; to pay, pay out, settle, disburse, hand over, transfer, collect, pay off, repay
  unpaid: is unpaid, outstanding, overdue, in arrears, owed, due, still owed; to withhold, waive, owe, scrap, freeze, default on, defer, stop; does go unpaid; no payment
pay of someone | opposite | never | PERSON NAME
  took it: does pocket * bonus, collect * bonus, receive * bonus, take * bonus, trouser * bonus, accept * bonus, claim * bonus
  waived it: does waive * bonus, forgo * bonus, forego * bonus, give up * bonus, renounce * bonus, turn down * bonus, decline * bonus, hand back * bonus, waive * remuneration
ownership | opposite | never | company firm bank airline club group land house site mine plant railway port network newspaper | the ownership
  public: is state-owned, publicly owned, state-run, in public hands, in state hands, owned by the state, owned by the government, government-owned; to nationalise, nationalize, renationalise
  private: is private, privately owned, in private hands, privately held, family-owned; to privatise, privatize, sell off
listing | status | passing | NAME FIRM share stock | the listing
  listed: is listed, publicly traded, quoted; does go public, float, list; to list, float
  not listed: is unlisted, delisted, privately held; to delist, take private, suspend from trading
solvency | status | onward | NAME FIRM council government
  solvent: is solvent, financially sound, profitable, in good shape, debt-free; does meet * obligations, avoid bankruptcy, escape bankruptcy, service * debts
  bankrupt: is insolvent, bankrupt, in administration, in receivership, in liquidation, bust; does go bankrupt, go bust, file for bankruptcy, collapse, fold, go into administration, enter administration, default, go under, call in administrators, go into liquidation, declare bankruptcy
result | opposite | never | NAME FIRM
  profit: is profitable, in profit, in the black; does make a profit, make a * profit, post a * profit, report a * profit, turn a profit, return to profit, break into profit, book a * profit
  loss: is loss-making, in the red, unprofitable; does make a loss, make a * loss, post a * loss, report a * loss, lose money, run at a loss, slump to a loss, fall to a loss, book a * loss, slip into the red
trade | opposite | never | PERSON NAME FIRM government fund ministry | | toward
  bought: does buy, purchase, acquire, snap up, take over, take a stake in
  sold: does sell, dispose of, offload, sell off, divest, unload
takeover | status | onward | bid deal takeover merger sale acquisition offer | the deal
  on: is on, on track, on course, alive, still on the table, on the table; to pursue, agree
  done: is done, complete, completed, sealed, closed, through; to complete, seal, close, clinch, conclude, finalise, finalize; does go through, close, go ahead
  off: is off, dead, off the table; to call off, abandon, scrap, block, drop, withdraw, ditch, shelve; does collapse, fall through, fail, founder
bid | opposite | never | bid offer | the bid | by
  accepted: to accept, recommend, welcome, back
  rejected: to reject, rebuff, turn down, spurn, dismiss
price set | opposite | never | NAME FIRM bank government council regulator cartel authority utility
  raised: does raise * prices, raise * fares, raise * rates, raise * fees, put up * prices, increase * prices, hike * prices, raise interest rates, raise taxes, increase taxes, raise rates, raise its rate/price/dividend/forecast/tariff, lift its rate/price/dividend/forecast, raise * dividend, raise * forecast, raise * key rate
  cut: does cut * prices, cut * fares, cut * rates, cut * fees, lower * prices, reduce * prices, slash * prices, cut interest rates, cut taxes, lower taxes, cut rates, cut its rate/price/dividend/forecast/tariff, lower its rate/price/dividend/forecast, halve its dividend, cut * dividend, cut * forecast, scrap * dividend, cut * key rate
  kept: does keep * prices unchanged, freeze * prices, hold rates, hold * prices, keep rates unchanged, leave rates unchanged, hold fares, freeze fares, keep * dividend, keep interest rates unchanged, leave interest rates unchanged, hold interest rates, leave * rate unchanged, keep * rate unchanged
order | opposite | never | order contract tender commission | the order
  won: to win, secure, land, clinch, sign, place, award, confirm
  lost: to lose, cancel, withdraw, scrap, pull
stock | status | passing | stock shelf supply medicine food fuel bread vaccine mask petrol tablet drug | the supply
  in supply: is in stock, plentiful, full, ample, sufficient, available, in plentiful supply, well stocked, abundant
  run out: is out of stock, empty, scarce, short, exhausted, in short supply, sold out, unavailable, depleted, bare, low; does run out, run short, dry up, run low
product | status | onward | NAME product car model drug medicine tablet toy food batch device vaccine | the product
  on sale: is on sale, on the market, available, on the shelves, in the shops; does go on sale, hit the shelves, remain on sale, stay on the market
  withdrawn: is off the market, off the shelves, off sale, recalled; to recall, withdraw, pull, take off the market, take off the shelves, withdraw from sale
`;

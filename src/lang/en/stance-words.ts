/** What tells a stance: a speaker’s words, the cue itself ("welcomed the offer"), or also what somebody is told to do. */
export type ToldBy = 'word' | 'cue' | 'anyhow';

/** A matter with two ends: phrases as `readPhrases` reads them. */
export interface Matter {
  readonly name: string;
  readonly own: boolean;
  readonly by: ToldBy;
  /** Phrases of either end. Those of the first are looked for first: what it holds is not looked at again. */
  readonly poles: readonly [string, string];
}

const LEAVING = 'resign~|quit|quitting|leave|leaving|go|going|retire|retiring';
/** Matters in which speakers are told to stand otherwise. Written down from general knowledge of news. */
export const MATTERS_OF_CONDUCT: readonly Matter[] = [
  {
    name: 'office',
    own: true,
    by: 'anyhow',
    poles: [
      `no * thought|thoughts|intention|intentions|plan|plans|question|idea|reason of|to|for ${LEAVING}
       no * thought|thoughts|intention|intentions|plan|plans|question|idea|reason of|to|for step|stepping|stand|standing down|aside
       not|never|won't|wouldn't|shan't|n't * resign|quit|retire
       not|never|won't|wouldn't * step|stand|stepping|standing down|aside
       not|never|won't|wouldn't * leave|leaving|give|giving * office|post|job|position|seat|up
       rule|ruled|ruling out resigning|resignation|quitting|leaving
       rule|ruled|ruling out stepping|standing down|aside
       refus~ * resign|quit|go
       refus~ * step|stand down|aside
       stay|stays|stayed|staying|remain|remains|remained|remaining|continue|continuing|carry|carrying on|in|as|at * office|post|job|helm|chief|head|chair|chairman|leader|minister|president|mayor|director|coach|captain|manager
       would|will|to stay|carry on
       see|seeing|serve|serving out * term|contract|mandate
       not|isn't|wasn't going anywhere
       going nowhere`,
      `will|would|shall|i'll|he'd|she'd|he'll|she'll|intends|intended|plans|planned|decided|offered|ready|prepared * resign|quit|retire
       will|would|shall|i'll|he'd|she'd|he'll|she'll|intends|intended|plans|planned|decided|offered|ready|prepared * step|stand down|aside
       will|would|shall leave|give * office|post|job|position|seat
       resigning|resigned
       stepping|stepped|standing|stood down|aside
       handed|tendered|offered|submitted|announced * resignation`,
    ],
  },
  {
    name: 'regret',
    own: true,
    by: 'anyhow',
    poles: [
      `refus~|declin~ * apologise|apologize|sorry|regret
       not|never|didn't|wouldn't|won't * apologise|apologize|apologised|apologized
       not|never|nothing|no * word|reason|need|cause|intention|hint|trace|sign of|to|for * regret|remorse|apology|apologise|apologize|sorry|contrition
       no apology|apologies|regrets|regret|remorse
       without * regret|remorse|apology
       stopped|stopping short of * apology|apologising|apologizing
       nothing * to apologise|apologize for
       unrepentant|unapologetic
       asked|pressed ** sorry|apology|apologise|apologize|regret ** ** shrugged|shook|laughed|waved|declined|refused
       shrugged it|this|that off`,
      `apologised|apologized|apologises|apologizes|apologising|apologizing
       apologise|apologize|apology|apologies|sorry
       express~|voic~ * regret|remorse|contrition
       asked|begged * forgiveness|pardon
       regretted`,
    ],
  },
  {
    name: 'blame',
    own: true,
    by: 'word',
    poles: [
      `too early|soon to|for
       premature to|for
       not|never|wouldn't|won't|didn't|refus~|declin~|unwilling * speculate|blame|comment|apportion * on|about|cause|causes|blame|anyone|anybody
       not|wouldn't|won't|didn't|refus~|declin~ to speculate
       not|wouldn't|won't|didn't speculate
       no * indication|indications|evidence|sign of|what|who|that * caused|cause|blame|fault|intent|sabotage
       cause is|was|remained|remains * unknown|unclear|open
       nobody|no-one|none was|is|were|are * blame|fault
       wait|await|awaiting|waiting * findings|inquiry|investigation|investigators|results`,
      `blamed|blames|blaming
       pinned|laid|put|placed|pins|lays * on|at|squarely|blame
       pointed * finger
       held|holds ** responsible
       to blame for
       at fault
       fault of
       responsible for`,
    ],
  },
  {
    name: 'how it went',
    own: false,
    by: 'word',
    poles: [
      `gone|went|go|goes|going|passed|worked|works|run|ran * well|smoothly|planned|rehearsed|plan|intended|wished|clockwork|hitch|perfectly
       as * was|were|had been * rehearsed|planned|practised|intended
       without a hitch
       exemplary
       flawless|flawlessly
       textbook
       a|great|complete|total|full|real success|triumph
       thank~|prais~|hail~|commend~|congratulat~ * crew|crews|service|services|rescuers|firefighters|police|officers|staff|teams|volunteers|workers|soldiers|nurses|doctors
       proud of
       tribute to
       well done
       excellent|magnificent|outstanding|superb|fine work|job|effort|response`,
      `shambles|fiasco|farce|debacle|disgrace|disgraceful|shameful|travesty|mess|chaos|chaotic|catastrophe|catastrophic
       bungled|botched|mishandled|bungling
       a|complete|total|utter|abject failure|disaster|scandal
       ripped|tore|laid into
       slammed|lambasted|savaged|blasted|berated|scolded * crew|crews|service|services|rescuers|firefighters|police|officers|staff|teams
       went|gone|go * wrong
       inexcusable|unforgivable|unacceptable
       should never have happened`,
    ],
  },
  {
    name: 'more of it',
    own: false,
    by: 'word',
    poles: [
      `further|more|additional|another * could|may|might|would|will|can * follow|come|needed|necessary|taken
       further|more|additional * likely|possible|probable|expected|planned
       could|may|might|would|will follow
       more to come
       not|far|nowhere near * over|done|finished|complete|enough
       only|just the beginning|start`,
      `no|any|little further|more
       nothing more
       the last|final|end of
       at an end
       enough is|was enough`,
    ],
  },
  {
    name: 'the job',
    own: true,
    by: 'word',
    poles: [
      `further|more|additional|another * could|may|might|would|will|can * follow|come|needed|necessary|taken
       could|may|might|would|will follow
       more to come
       job|work|task|mission|fight|campaign * not|far|never * over|done|finished|complete
       far|nowhere near over|done|finished|complete
       only|just the beginning|start`,
      `job|work|task|mission|fight|campaign is|was|had|has|were|are * over|done|finished|complete|completed
       need|needs fear nothing
       nothing more * to fear|do|come`,
    ],
  },
  {
    name: 'talking on',
    own: true,
    by: 'word',
    poles: [
      `finished|done|through with
       walked|walking|walks|walk away|out * talks|negotiations|table|process
       turned|turns|turning * back on
       no more talks|rounds|meetings|negotiations|lists|offers
       not|never|won't|wouldn't|refus~|no * return|returning|resume|rejoin|come * talks|negotiations|table|round|rounds|negotiating
       rule|ruled|ruling out * talks|negotiations|return|meeting
       broke|broken|breaking|break off * talks|negotiations`,
      `would|will|ready|prepared|willing|agreed|intends|open|hopes|hoped|wants|wanted * return|resume|rejoin|negotiate ** if|provided|once|when|as|on|should|talks|negotiations|table|round|rounds
       would|will|ready|prepared|willing|agreed|open * talk|meet|negotiate|talks|negotiations again|with|to
       keep|keeps|kept|go|goes|going * talking|negotiating
       door * open`,
    ],
  },
  {
    name: 'as expected',
    own: false,
    by: 'word',
    poles: [
      `as|what ** expect~|forecast|predicted|modelled|modeled|hoped|planned|model|anticipated
       in line with
       no surprise|surprises
       not|hardly|never|scarcely surpris~
       met * expectation|expectations|forecast|forecasts|target|targets
       on target|track`,
      `below|under|beneath|short|above|beyond|exceeded|missed|weaker|lower|higher|worse|better|less|more|bigger|smaller than|of|her|his|its|their|our|the|all|every|any|expectations|forecasts * expectation|expectations|expected|forecast|forecasts|predicted|target|targets|hoped|model|feared|anticipated|estimate|estimates
       below|exceeded|missed expectations|forecasts|target|targets
       disappoint~
       surprised|surprise|surprising
       fell|fallen|falling short`,
    ],
  },
  {
    name: 'in time',
    own: true,
    by: 'word',
    poles: [
      `should|ought|could * have|to * sooner|earlier|faster|quicker
       should have * before
       too late
       acted|reacted|responded|moved * late|slowly
       waited|hesitated too long`,
      `could|would not|never|hardly have ** sooner|earlier|faster
       act|acting|acted|react|move|action earlier|sooner would|could
       earlier|sooner would|could have been ** guesswork|wrong|mistake|impossible|rash|reckless|premature
       acted|reacted|responded|moved * once|immediately|promptly|swiftly|time
       right|proper time|moment`,
    ],
  },
  {
    name: 'approval',
    own: false,
    by: 'cue',
    poles: [
      `reject~|dismiss~|oppos~|condemn~|denounc~|deplor~|criticis~|criticiz~|slammed|lambasted|decried|derided
       turned|turns|turning down
       not|never|no|cannot|can't|won't|wouldn't * accept|support|agree|back|welcome|endorse
       scorned|spurned`,
      `welcom~|prais~|hail~|applaud~|endors~|accepted|accepts|backed|backs|supports|supported|commend~|embraced
       agreed|agrees to|with
       spoke in favour|favor`,
    ],
  },
];

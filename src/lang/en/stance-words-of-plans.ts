import type { Matter } from './stance-words.ts';

/** What speakers will do and how they see it, told otherwise. Written down from general knowledge of news. */
export const MATTERS_OF_PLANS: readonly Matter[] = [
  {
    name: 'certainty',
    own: false,
    by: 'word',
    poles: [
      `too early|soon to say|tell|know|judge|conclude
       not|cannot|can't|couldn't|impossible|unable|hard|difficult * be|to say|tell|know|certain|sure|whose|who|what|whether
       not|n't yet known|clear|established
       no * conclusions|conclusion|proof
       open|unclear|unknown whether|who|whose|what|how`,
      `little|no|beyond|without|hardly|scarcely * doubt
       certain|sure|convinced|positive that
       clearly|undoubtedly|unmistakably|plainly
       leaves|left|leave|leaving * doubt
       proves|proved|proven|confirms|shows beyond|that`,
    ],
  },
  {
    name: 'as it stands',
    own: true,
    by: 'word',
    poles: [
      `word for word
       unaltered|unchanged|unamended
       last comma
       not|never|without * change|changing|altering|alter|amend|rewrite * word|comma|line|text|it|letter
       as it is|stands|stood`,
      `revised|amended|rewritten|watered-down|watered|reworked|softened
       substantially|heavily|largely|completely new|different|changed
       open|ready|willing|prepared to|for ** amendment|amendments|changes|change|compromise|improvements
       accept|consider|make * amendments|changes|concessions`,
    ],
  },
  {
    name: 'whose fault',
    own: true,
    by: 'word',
    poles: [
      `took|takes|take|taking|accept|accepts|accepted|accepting|bear|bears|bore * responsibility|blame
       our|my|own fault|mistake|failure|responsibility
       we|i were|was|got|made|failed|had wrong|it|mistakes|mistake|failed
       mistakes were|had been|have been made
       should have known|prevented|noticed|seen`,
      `not|never|no * our|my|his|her|their fault|responsibility|doing|mistake
       did|done|has|have|had nothing wrong
       nothing to be|do ashamed|with|reproach
       would do it|the|exactly again|same
       beyond our|my|his|her|their control
       no * mistakes|errors|failings were|made`,
    ],
  },
  {
    name: 'the court',
    own: true,
    by: 'word',
    poles: [
      `accept|accepts|accepted|respect|respects|respected|abide * verdict|ruling|judgment|judgement|decision|sentence|result|outcome
       not|no|never * appeal|contest|challenge
       no * intention|plans of|to * appealing|appeal`,
      `will|would|shall|to|plans|going|intends * appeal|contest|challenge|fight
       appealing|contesting|challenging * verdict|ruling|judgment|judgement|decision|sentence|result|outcome
       lodge|lodged|file|filed * appeal`,
    ],
  },
  {
    name: 'for sale',
    own: true,
    by: 'word',
    poles: [
      `not for sale
       no * intention|plans|plan|thought of|to sell|selling
       not|never * sell|sold|selling`,
      `open|willing|ready|prepared to ** offers|offer|sell|sale|bids
       would|will|may|might|could * sell|be|consider * sold|selling|sale|offers`,
    ],
  },
  {
    name: 'standing again',
    own: true,
    by: 'word',
    poles: [
      `will|would|shall|intends|intended|plans|planned|ready|decided * stand|run|seek * again|election|re-election|reelection|term|office
       seeking re-election|reelection
       throw|throwing * hat`,
      `not|never|no * stand|run|seek|standing|running|seeking * again|election|re-election|reelection|term|office
       no * ambition|ambitions|plans|interest
       last|final term|campaign|election
       rule|ruled|ruling out ** standing|running|candidacy|bid|term`,
    ],
  },
  {
    name: 'paying for it',
    own: true,
    by: 'word',
    poles: [
      `will|would|shall|ready|willing|prepared|offered|promised * pay|compensate|refund|reimburse
       full compensation|refund|refunds`,
      `no compensation|refund|refunds
       not|never|won't|wouldn't|cannot * pay|compensate|refund|reimburse
       not a penny|cent|crown|euro|dollar`,
    ],
  },
  {
    name: 'confidence in somebody',
    own: true,
    by: 'word',
    poles: [
      `full|complete|total|every|absolute confidence|trust|faith in
       stand|stands|stood|standing by|behind
       fully|firmly behind`,
      `lost|loses|losing * confidence|trust|faith
       no * confidence|trust|faith in
       no longer * confidence|trust|tenable
       had|has|have|must to * go|resign
       distanced|distancing himself|herself|itself|themselves`,
    ],
  },
  {
    name: 'outlook',
    own: false,
    by: 'word',
    poles: [
      `optimistic|confident|hopeful|upbeat
       within reach
       good|real chance|chances|prospects
       close|closer|near to ** agreement|deal|breakthrough|solution`,
      `pessimistic|doubtful|sceptical|skeptical|gloomy
       little|no|slim|small hope|chance|prospect
       far|long way apart|off|from
       deadlock|deadlocked|stalemate|hopeless`,
    ],
  },
  {
    name: 'how content',
    own: false,
    by: 'anyhow',
    poles: [
      `far|miles from * satisfied|delighted|pleased|happy|proud|content|glad
       anything but * satisfied|delighted|pleased|happy|proud|content|glad
       less than * satisfied|delighted|pleased|happy|proud|content|glad
       not|n't|hardly|never|isn't|wasn't * satisfied|delighted|pleased|happy|proud|content|glad
       disappointed|dissatisfied|frustrated|unhappy|bitter|furious|angry|dismayed|appalled`,
      `satisfied|delighted|pleased|happy|proud|content|glad`,
    ],
  },
  {
    name: 'help',
    own: true,
    by: 'word',
    poles: [
      `no * need|needs of|for * help|assistance|aid|support
       not|n't * need|want * help|assistance|aid
       cope|manage alone|themselves|ourselves|unaided`,
      `appeal~|call~|asked|begged|plead~ for * help|assistance|aid
       need|needs|needed * help|assistance|aid|support`,
    ],
  },
  {
    name: 'striking back',
    own: true,
    by: 'word',
    poles: [
      `will|would|shall|going|ready * retaliate|respond * force|kind|harshly|forcefully|strongly
       revenge
       not|never go|remain unanswered|unpunished`,
      `not|never|no * retaliate|retaliation|escalate|escalation
       restraint
       seek|seeks|wanted|wants no * escalation|conflict|war`,
    ],
  },
  {
    name: 'conditions',
    own: true,
    by: 'word',
    poles: [
      `without * conditions|precondition|preconditions|strings
       no * preconditions|conditions|strings
       unconditional|unconditionally`,
      `only|not * if|unless|until|when
       on * condition that
       provided|conditional that|on`,
    ],
  },
];

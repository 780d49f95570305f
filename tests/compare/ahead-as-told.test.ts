import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** What somebody or something will be, against what it is said to have become; and whether all were of one mind. */
const DIFFER: readonly Differ[] = [
  [
    'status',
    'stays, and has gone',
    ['Coach Mirela Stan will stay on, the club said.'],
    ['The club has dismissed Mirela Stan as coach.'],
  ],
  [
    'status',
    'will stay, and will go',
    ['The chief executive, Helen Orme, will stay on after the merger.'],
    ['The chief executive, Helen Orme, will step down after the merger.'],
  ],
  [
    'status',
    'will not go, and has gone',
    ['Education minister Pavel Rusnak will not resign.'],
    ['Education minister Pavel Rusnak tendered his resignation on Thursday evening.'],
  ],
  [
    'status',
    'will not go, and will',
    ['The mayor, Ana Kos, will not step down.'],
    ['The mayor, Ana Kos, will hand in her resignation tonight.'],
  ],
  [
    'status',
    'sacked, and in post',
    ['Coach Mirela Stan has been sacked.'],
    ['Mirela Stan remains coach of the club.'],
  ],
  [
    'status',
    'off, and going ahead',
    ['The concert in the park has been cancelled.'],
    ['The concert in the park will go ahead on Saturday.'],
  ],
  [
    'status',
    'called off, and going on',
    ['The pilots’ strike has been called off.'],
    ['The pilots’ strike goes on.'],
  ],
  [
    'status',
    'in a cell, and out',
    ['The treasurer, Anders Holt, is in custody.'],
    ['The treasurer, Anders Holt, walked out of prison on Thursday.'],
  ],
  [
    'status',
    'unhurt, and in hospital',
    ['All the passengers escaped unhurt.'],
    ['Four passengers were taken to hospital.'],
  ],
  [
    'scope',
    'all of one mind, and one not',
    ['The board backed the offer unanimously.'],
    ['The board backed the offer, with one director abstaining.'],
  ],
  [
    'scope',
    'all, and two against',
    ['The council was unanimous in its support for the plan for the harbour.'],
    ['Two councillors voted against the plan for the harbour.'],
  ],
  [
    'scope',
    'a verdict of all, and of most',
    ['The jurors were unanimous in their verdict on Lanz.'],
    ['The jury reached its verdict on Lanz by a majority of ten to two.'],
  ],
  [
    'scope',
    'with a dissent',
    ['The judges were unanimous in upholding the ban.'],
    ['One judge dissented from the ruling that upheld the ban.'],
  ],
  [
    'scope',
    'nobody broke ranks, and one did',
    ['Not one of the party’s deputies broke ranks in the vote on the bill.'],
    ['One of the party’s deputies voted for the bill in defiance of her party.'],
  ],
];

const AGREE: readonly Agree[] = [
  [
    'will go, and is still there',
    ['The chief executive, Helen Orme, will step down in May.'],
    ['The chief executive, Helen Orme, is still in office.'],
  ],
  [
    'stayed on then, and went later',
    ['Coach Mirela Stan will stay on, the club said.', '2024-05-06'],
    ['The club parted company with coach Mirela Stan on Thursday.', '2024-05-10'],
  ],
  ['two coaches', ['Coach Mirela Stan will stay on.'], ['The club parted company with coach Ivo Dask.']],
  [
    'until then',
    ['The mayor, Ana Kos, will step down in May.'],
    ['The mayor, Ana Kos, will stay in office until May.'],
  ],
  ['only likely', ['The mayor, Ana Kos, may step down.'], ['The mayor, Ana Kos, will not step down.']],
  ['two concerts', ['The concert on Friday has been cancelled.'], ['The concert on Saturday will go ahead.']],
  [
    'one strike over, another to come',
    ['The pilots’ strike has been called off.'],
    ['The drivers’ strike goes on.'],
  ],
  [
    'first in, then out',
    ['The treasurer, Anders Holt, was in custody on Monday.'],
    ['The treasurer, Anders Holt, walked out of prison on Thursday.'],
  ],
  ['no one killed', ['All the passengers survived.'], ['Four passengers were taken to hospital.']],
  [
    'one of two votes',
    ['The board backed the offer unanimously.'],
    ['The board rejected the pay plan, with one director abstaining.'],
  ],
  [
    'two bodies',
    ['The council was unanimous in its support for the plan for the harbour.'],
    ['In parliament two deputies voted against the plan for the harbour.'],
  ],
  [
    'most, in both',
    ['The jury reached its verdict by a majority of eleven to one.'],
    ['One juror did not agree with the verdict.'],
  ],
  [
    'other judges',
    ['The court of appeal was unanimous in upholding the ban.'],
    ['A judge of the lower court had dissented from the first ruling.'],
  ],
  [
    'in both of one mind',
    ['Not one of the party’s deputies broke ranks.'],
    ['The party voted unanimously against the bill.'],
  ],
];

describeTold('what is still to come, and who is of one mind', DIFFER, AGREE);

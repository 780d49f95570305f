import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Whole sentences as outlets print them; each with the kind of what differs. */
const DIFFER: readonly Differ[] = [
  [
    'participant',
    'two leaders of one delegation',
    ['The Norvian delegation was led by Colonel Edda Holt.'],
    ['Colonel Piet Lansing led the delegation of Norvia.'],
  ],
  [
    'opposite',
    'words listed as excluding each other',
    ['Two men were arrested at the harbour on Monday.'],
    ['Two women were arrested at the harbour on Monday.'],
  ],
  [
    'polarity',
    'a treaty signed this week, and none',
    ['No treaty was signed on Wednesday.', '2024-05-09'],
    ['The treaty was signed by both ministers on Wednesday.', '2024-05-09'],
  ],
  [
    'polarity',
    'no document, and a minute that bears signatures',
    ['At the end of the talks, no document was signed.'],
    ['All of this is set out in a short minute which bears the signatures of both heads of delegation.'],
  ],
  [
    'status',
    'closed, and open for some',
    ['The Tarn crossing has been closed to all traffic since the morning.'],
    ['The Tarn crossing is open for lorries.'],
  ],
  [
    'status',
    'blocked, and never interrupted',
    ['The coastal road to Sabel is blocked.', '2024-05-10'],
    ['Traffic on the coastal road to Sabel was never interrupted.', '2024-05-14'],
  ],
  [
    'status',
    'a witness, and arrested on the spot',
    ['The driver, Jonas Brandt, was heard as a witness and is not suspected.', '2024-05-10'],
    ['Jonas Brandt was arrested at the scene.', '2024-05-12'],
  ],
  [
    'status',
    'nobody arrested, and one in custody',
    ['No arrest has been made over the fire in the pine forest of Sabel.'],
    ['Over the fire in the pine forest a farmhand is in custody.'],
  ],
  [
    'opposite',
    'asleep, and awake',
    ['The night watchman of the museum was found asleep.'],
    [
      'On Sunday night, by his own account, the night watchman was wide awake in the lower hall, and heard nothing.',
    ],
  ],
  [
    'status',
    'working, and out of order',
    ['The sirens of the harbour were working.'],
    ['The sirens of the harbour were out of order.'],
  ],
  [
    'opposite',
    'undamaged, and cracked',
    ['The altar of the Sabel chapel is undamaged.'],
    ['The altar of the Sabel chapel was badly cracked.'],
  ],
  [
    'opposite',
    'saved, and burned down',
    ['The Sabel chapel was saved by the crew.'],
    ['The Sabel chapel has burned to the ground.'],
  ],
  [
    'opposite',
    'all sealed, and some opened',
    ['All 840 parcels reached the counting hall with their seals intact.'],
    ['Two of the parcels that reached the counting hall had been opened.'],
  ],
];

const AGREE: readonly Agree[] = [
  [
    'not as what is not that not',
    ['Senator Ruth Kagan is running for president in the spring.'],
    ['“I am not running for president as a stand-in for my party,” Senator Ruth Kagan said.'],
  ],
  [
    'not held for one thing is not at large',
    ['The harbour pilot, Jens Aalto, is being held by police.'],
    ['Jens Aalto, the harbour pilot, is not being held for the collision.'],
  ],
  [
    'each side has its delegation',
    ['The Norvian delegation will be led by Colonel Edda Holt.'],
    ['Colonel Piet Lansing, who led our delegation, was with the families.'],
  ],
  [
    'the delegations of two countries',
    ['The Norvian delegation was led by Colonel Edda Holt.'],
    ['Colonel Piet Lansing led the Sudonian delegation.'],
  ],
  [
    'people under two nouns',
    ['Two men were arrested at the harbour on Monday.'],
    ['Two suspects were arrested at the harbour on Monday.'],
  ],
  [
    'a treaty of years ago, itself denied',
    ['No document was signed.', '2024-05-09'],
    ['A treaty initialled in 2019 was never ratified by either parliament.', '2024-05-09'],
  ],
  [
    'opened again the day after',
    ['The Tarn crossing is closed to all traffic.', '2024-05-10'],
    ['The Tarn crossing is open again.', '2024-05-12'],
  ],
  [
    'two crossings',
    ['The Tarn crossing is closed to all traffic.'],
    ['The Sabel crossing is open to all traffic.'],
  ],
  [
    'two gates of one ground',
    ['The northern gate of the stadium was shut.'],
    ['The southern gate of the stadium was open.'],
  ],
  [
    'closed on a condition',
    ['The Tarn crossing is open to traffic.'],
    ['The Tarn crossing should be closed to traffic, he said.'],
  ],
  ['not closed is open', ['The Tarn crossing is not closed.'], ['The Tarn crossing is open.']],
  [
    'a witness at first, arrested later',
    ['The driver, Jonas Brandt, was heard as a witness.', '2024-05-10'],
    ['Jonas Brandt was arrested.', '2024-05-14'],
  ],
  [
    'arrested, and not charged',
    ['Jonas Brandt was arrested at the station.'],
    ['Jonas Brandt has not been charged.'],
  ],
  ['two people', ['Jonas Brandt was heard as a witness.'], ['Piet Lansing was arrested at the scene.']],
  [
    'partly damaged, and mostly spared',
    ['The altar of the Sabel chapel was partly damaged.'],
    ['The altar of the Sabel chapel was spared.'],
  ],
  [
    'the altar, and the tower',
    ['The altar of the Sabel chapel is undamaged.'],
    ['The tower of the Sabel chapel was destroyed.'],
  ],
  [
    'damaged in the days after',
    ['The bridge of Tarn is intact.', '2024-05-10'],
    ['The bridge of Tarn was destroyed.', '2024-05-13'],
  ],
  [
    'not quite asleep is not awake',
    ['The night watchman of the museum was not fully awake.'],
    ['The watchman at the museum was found awake by the cleaners.'],
  ],
];

describeTold('states, people and what was not done, as told', DIFFER, AGREE);

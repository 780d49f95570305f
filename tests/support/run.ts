import type { Run } from '../../src/model/run.ts';
import { fingerprintOf } from '../../src/model/ids.ts';
import { buildRun, type ArticleSpec, type FindingSpec } from './build-run.ts';

const POST = 'sources/01-harbour-post.md';
const WIRE = 'sources/02-city-wire.md';
const COURIER = 'sources/03-selm-courier.md';
const UNKNOWN = 'sources/004_9f31c0de.txt';
const EVENING = 'sources/05-evening-star.md';

const ARTICLES: readonly ArticleSpec[] = [
  {
    path: POST,
    title: 'Twelve hurt as ferry strikes pier at Port Selm',
    outlet: 'Harbour Post',
    author: 'Ada Lindqvist',
    published: '2025-03-04',
    url: 'https://harbour-post.example.org/ferry-pier',
    text: `Twelve hurt as ferry strikes pier at Port Selm

Twelve people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening, police said. The ship had left Orsk two hours earlier with 140 passengers on board.

Harbour master Adela Ruiz said the ferry had been told to wait outside the basin. “She came in without our leave,” Ruiz said. “We called her four times.”

The operator, Norda Lines, said a pump had failed minutes before the collision. It is the first such accident in the port's history.

No passenger asked for compensation, the company added. Services to Orsk will resume on Thursday.
`,
    claims: [
      {
        quote:
          'Twelve people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening',
        by: { speaker: 'police', kind: 'organisation', cue: 'said' },
        event: 'collision',
        who: ['Tarsa'],
        where: ['Port Selm', 'east pier'],
        when: [{ words: 'Monday evening', from: '2025-03-03', how: 'implied' }],
        numbers: [{ words: 'Twelve people', value: 12, counted: 'person', predicate: 'injure' }],
      },
      {
        quote: 'The ship had left Orsk two hours earlier with 140 passengers on board',
        event: 'collision',
        who: ['Tarsa'],
        where: ['Orsk'],
        numbers: [{ words: '140 passengers', value: 140, counted: 'passenger' }],
      },
      {
        quote: 'the ferry had been told to wait outside the basin',
        by: { speaker: 'Harbour master Adela Ruiz', resolved: 'Adela Ruiz', cue: 'said' },
        event: 'warning',
        who: ['Adela Ruiz', 'Tarsa'],
      },
      {
        quote: 'She came in without our leave',
        by: { speaker: 'Ruiz', resolved: 'Adela Ruiz', cue: 'said', mode: 'direct' },
        event: 'warning',
        who: ['Tarsa', 'Adela Ruiz'],
      },
      {
        quote: 'We called her four times',
        by: { speaker: 'Ruiz', resolved: 'Adela Ruiz', cue: 'said', mode: 'direct' },
        event: 'warning',
        numbers: [{ words: 'four times', value: 4, counted: 'time', predicate: 'call' }],
      },
      {
        quote: 'a pump had failed minutes before the collision',
        by: { speaker: 'Norda Lines', resolved: 'Norda Lines', kind: 'organisation', cue: 'said' },
        event: 'collision',
        who: ['Norda Lines'],
      },
      { quote: "It is the first such accident in the port's history", event: 'collision' },
      {
        quote: 'No passenger asked for compensation',
        by: { speaker: 'the company', resolved: 'Norda Lines', kind: 'organisation', cue: 'added' },
        negative: true,
      },
      {
        quote: 'Services to Orsk will resume on Thursday',
        certainty: 'forecast',
        event: 'service',
        where: ['Orsk'],
        when: [{ words: 'Thursday', from: '2025-03-06', how: 'implied' }],
      },
    ],
  },
  {
    path: WIRE,
    title: 'Ferry accident injures at least 17',
    outlet: 'City Wire',
    published: '2025-03-04T06:40:00Z',
    url: 'https://citywire.example.com/2025/03/04/ferry',
    agency: 'HNA',
    text: `Ferry accident injures at least 17

PORT SELM, March 4 (HNA) - At least 17 people were injured when the ferry Tarsa hit the east pier at Port Selm on Monday evening, the regional hospital said.

The transport ministry, as quoted by the agency HNA, said the captain had been given permission to enter the basin. The ship was carrying 140 passengers from Orsk.

It is the first such accident on the Orsk line since 1998, officials said. The Tarsa was built in 2004.

Port services were calm and orderly throughout the evening, the ministry said.
`,
    claims: [
      {
        quote:
          'At least 17 people were injured when the ferry Tarsa hit the east pier at Port Selm on Monday evening',
        by: { speaker: 'the regional hospital', kind: 'organisation', cue: 'said' },
        event: 'collision',
        who: ['Tarsa'],
        where: ['Port Selm', 'east pier'],
        when: [{ words: 'Monday evening', from: '2025-03-03', how: 'implied' }],
        numbers: [{ words: 'At least 17 people', value: 17, counted: 'person', predicate: 'injure' }],
      },
      {
        quote: 'the captain had been given permission to enter the basin',
        by: {
          speaker: 'The transport ministry',
          resolved: 'Ministry of Transport',
          kind: 'organisation',
          cue: 'said',
          via: ['HNA'],
        },
        event: 'warning',
        who: ['the captain'],
      },
      {
        quote: 'The ship was carrying 140 passengers from Orsk',
        event: 'collision',
        where: ['Orsk'],
        who: ['Tarsa'],
        numbers: [{ words: '140 passengers', value: 140, counted: 'passenger' }],
      },
      {
        quote: 'It is the first such accident on the Orsk line since 1998',
        by: { speaker: 'officials', kind: 'anonymous', cue: 'said' },
        event: 'collision',
        where: ['Orsk line'],
        when: [{ words: '1998', from: '1998-01-01', to: '1999-01-01' }],
      },
      {
        quote: 'The Tarsa was built in 2004',
        who: ['Tarsa'],
        when: [{ words: '2004', from: '2004-01-01', to: '2005-01-01' }],
      },
      {
        quote: 'Port services were calm and orderly throughout the evening',
        by: { speaker: 'the ministry', resolved: 'Ministry of Transport', kind: 'organisation', cue: 'said' },
        event: 'rescue',
      },
    ],
  },
  {
    path: COURIER,
    title: 'The night the Tarsa came in too fast',
    outlet: 'The Selm Courier',
    author: 'Joss Amadi and Petra Kowal',
    published: '2025-03-05',
    url: 'https://courier.example.com/tarsa',
    text: `The night the Tarsa came in too fast

The number of injured rose to 21 on Tuesday night, the regional hospital said, a day after the ferry Tarsa hit the pier at Port Selm.

Adela Ruis, the harbour master, told the Courier that her office had tried to reach the bridge. “We called her and called her,” she said.

Witnesses described chaos on the quay, with passengers jumping to the rocks and no ambulance in sight for forty minutes.

It is the first such accident on the Orsk line since 1998, officials said. According to Norda Lines, the steering gear had been serviced in February.
`,
    claims: [
      {
        quote: 'The number of injured rose to 21 on Tuesday night',
        by: { speaker: 'the regional hospital', kind: 'organisation', cue: 'said' },
        event: 'collision',
        when: [{ words: 'Tuesday night', from: '2025-03-04', how: 'implied' }],
        numbers: [{ words: '21', value: 21, counted: 'person', predicate: 'injure' }],
      },
      {
        quote: 'the ferry Tarsa hit the pier at Port Selm',
        event: 'collision',
        who: ['Tarsa'],
        where: ['Port Selm'],
      },
      {
        quote: 'her office had tried to reach the bridge',
        by: { speaker: 'Adela Ruis', resolved: 'Adela Ruis', cue: 'told' },
        event: 'warning',
        who: ['Adela Ruis'],
      },
      {
        quote: 'We called her and called her',
        by: { speaker: 'she', resolved: 'Adela Ruis', cue: 'said', mode: 'direct' },
        event: 'warning',
      },
      {
        quote:
          'chaos on the quay, with passengers jumping to the rocks and no ambulance in sight for forty minutes',
        by: { speaker: 'Witnesses', kind: 'anonymous', cue: 'described' },
        event: 'rescue',
        numbers: [{ words: 'forty minutes', value: 40, counted: 'minute' }],
      },
      {
        quote: 'It is the first such accident on the Orsk line since 1998',
        by: { speaker: 'officials', kind: 'anonymous', cue: 'said' },
        event: 'collision',
        where: ['Orsk line'],
        when: [{ words: '1998', from: '1998-01-01', to: '1999-01-01' }],
      },
      {
        quote: 'the steering gear had been serviced in February',
        by: { speaker: 'Norda Lines', kind: 'organisation', cue: 'According to' },
        who: ['Norda Lines'],
        when: [{ words: 'February', from: '2025-02-01', to: '2025-03-01', how: 'implied' }],
      },
    ],
  },
  {
    path: UNKNOWN,
    text: `Ferry hits pier

The ferry Tarsa struck the west pier on Tuesday morning. No one was injured, a person close to the operator said.

It is the first such accident on the Orsk line since 1998, officials said.
`,
    claims: [
      {
        quote: 'The ferry Tarsa struck the west pier on Tuesday morning',
        event: 'collision',
        who: ['Tarsa'],
        where: ['west pier'],
        when: [{ words: 'Tuesday morning', from: null }],
      },
      {
        quote: 'No one was injured',
        by: { speaker: 'a person close to the operator', kind: 'anonymous', cue: 'said' },
        event: 'collision',
        negative: true,
      },
      {
        quote: 'It is the first such accident on the Orsk line since 1998',
        by: { speaker: 'officials', kind: 'anonymous', cue: 'said' },
        event: 'collision',
        where: ['Orsk line'],
        when: [{ words: '1998', from: '1998-01-01', to: '1999-01-01' }],
      },
    ],
  },
  {
    path: EVENING,
    title: 'حادث العبّارة في بورت سيلم',
    outlet: 'Evening Star',
    published: '2025-03-05T18:00:00Z',
    language: 'ar',
    text: `قالت السلطات إن العبّارة «تارسا» اصطدمت بالرصيف الشرقي.\n`,
    claims: [],
  },
];

const FINDINGS: readonly FindingSpec[] = [
  {
    relation: 'conflict',
    kind: 'polarity',
    score: 0.96,
    event: 'collision',
    field: 'people injured',
    message: 'One says that people were injured, the other that no one was.',
    sides: [
      [
        POST,
        'Twelve people were injured when the ferry Tarsa struck the east pier at Port Selm on Monday evening',
        '12 injured',
      ],
      [UNKNOWN, 'No one was injured', 'no one injured'],
    ],
    checks: [
      {
        explanation: 'another event',
        ruledOut: true,
        because: 'both name the ferry Tarsa and a pier at Port Selm',
      },
      {
        explanation: 'an earlier count',
        ruledOut: false,
        because: 'the article without an outlet has no date',
      },
    ],
  },
  {
    relation: 'conflict',
    kind: 'quantity',
    score: 0.93,
    event: 'collision',
    field: 'people injured',
    message: 'One says 12 people were injured, the other at least 17.',
    sides: [
      [POST, 'Twelve people were injured', '12'],
      [WIRE, 'At least 17 people were injured', 'at least 17'],
    ],
    checks: [
      {
        explanation: 'a later count',
        ruledOut: true,
        because: 'both are of 4 March and neither names an earlier one',
      },
      {
        explanation: 'another unit or group',
        ruledOut: true,
        because: 'both count people, both say injured',
      },
      { explanation: 'rounding', ruledOut: true, because: '17 is not within the rounding of 12' },
    ],
    decision: { verdict: 'confirm' },
  },
  {
    relation: 'conflict',
    kind: 'opposite',
    tier: 'possible',
    score: 0.58,
    event: 'warning',
    message: 'One says the ferry was told to wait, the other that it was given permission to enter.',
    sides: [
      [POST, 'the ferry had been told to wait outside the basin', 'told to wait'],
      [WIRE, 'the captain had been given permission to enter the basin', 'given permission'],
    ],
    checks: [
      {
        explanation: 'two speakers disagree, the outlets do not',
        ruledOut: false,
        because: 'the harbour master in one, the transport ministry in the other',
      },
    ],
  },
  {
    relation: 'conflict',
    kind: 'scope',
    event: 'collision',
    score: 0.9,
    field: 'first such accident',
    message:
      'One says it is the first in the port’s history, three others the first on the Orsk line since 1998.',
    sides: [
      [POST, "It is the first such accident in the port's history", 'in the port’s history'],
      [WIRE, 'It is the first such accident on the Orsk line since 1998', 'on the Orsk line since 1998'],
      [COURIER, 'It is the first such accident on the Orsk line since 1998', 'on the Orsk line since 1998'],
    ],
    checks: [
      { explanation: 'one holds the other', ruledOut: true, because: 'a port and a line are two things' },
    ],
    decision: {
      verdict: 'dismiss',
      reason: 'different measure, unit or scope: both can be so',
      stale: true,
    },
  },
  {
    relation: 'characterisation',
    kind: 'framing',
    event: 'rescue',
    score: 0.82,
    message: 'The same evening is “calm and orderly” in one account and “chaos” in the other.',
    sides: [
      [WIRE, 'Port services were calm and orderly throughout the evening', 'calm and orderly'],
      [COURIER, 'chaos on the quay', 'chaos'],
    ],
    checks: [
      {
        explanation: 'another place or time',
        ruledOut: true,
        because: 'both are of Monday evening at the port',
      },
    ],
  },
  {
    relation: 'characterisation',
    kind: 'same-speaker-differs',
    event: 'warning',
    tier: 'possible',
    score: 0.61,
    message: 'Adela Ruiz is quoted as “four times” in one account, without a number in the other.',
    sides: [
      [POST, 'We called her four times', 'four times'],
      [COURIER, 'We called her and called her', 'called her and called her'],
    ],
  },
  {
    relation: 'update',
    kind: 'update',
    event: 'collision',
    message: 'The number of injured rises from at least 17 on 4 March to 21 on 5 March.',
    field: 'people injured',
    sides: [
      [WIRE, 'At least 17 people were injured', 'at least 17'],
      [COURIER, 'The number of injured rose to 21', '21'],
    ],
  },
  {
    relation: 'note',
    kind: 'name-variant',
    event: 'warning',
    message: 'One name in two spellings: Ruiz and Ruis.',
    sides: [
      [POST, 'She came in without our leave', 'Adela Ruiz'],
      [COURIER, 'her office had tried to reach the bridge', 'Adela Ruis'],
    ],
  },
  {
    relation: 'note',
    kind: 'date-anomaly',
    tier: 'possible',
    score: 0.5,
    message: 'An article without a date says Tuesday morning where two others say Monday evening.',
    sides: [[UNKNOWN, 'The ferry Tarsa struck the west pier on Tuesday morning', 'Tuesday morning']],
  },
  {
    relation: 'duplicate',
    kind: 'verbatim',
    event: 'collision',
    independence: 'same-origin',
    message: 'Three articles print the same sentence.',
    sides: [
      [WIRE, 'It is the first such accident on the Orsk line since 1998'],
      [COURIER, 'It is the first such accident on the Orsk line since 1998'],
      [UNKNOWN, 'It is the first such accident on the Orsk line since 1998'],
    ],
  },
  {
    relation: 'duplicate',
    kind: 'paraphrase',
    event: 'collision',
    independence: 'unknown',
    score: 0.8,
    message: 'Two articles say in other words that 140 passengers came from Orsk.',
    sides: [
      [POST, 'The ship had left Orsk two hours earlier with 140 passengers on board'],
      [WIRE, 'The ship was carrying 140 passengers from Orsk'],
    ],
  },
];

/** A finished run over five made-up articles about one ferry accident: every relation, tier and sort of decision. */
export function ferryRun(): Run {
  return buildRun({
    articles: ARTICLES,
    events: {
      collision: {
        label: 'Tarsa struck pier, Port Selm',
        place: 'Port Selm',
        earliest: '2025-03-03',
        latest: '2025-03-04',
      },
      warning: { label: 'Harbour master and the Tarsa', place: null, earliest: null, latest: null },
      rescue: { label: 'Rescue at the quay', place: 'Port Selm', earliest: null, latest: null },
      service: {
        label: 'Services to Orsk resume',
        place: 'Orsk',
        earliest: '2025-03-06',
        latest: '2025-03-07',
      },
    },
    findings: FINDINGS,
    notCompared: [
      { what: 'articles in Arabic', why: 'Hearsay reads English only so far', count: 1 },
      {
        what: 'claims with no counterpart in another article',
        why: 'only one article tells of it',
        count: 6,
      },
      { what: 'times that could not be placed', why: 'the article carries no date to count from', count: 1 },
    ],
    unreadable: [
      {
        code: 'binary',
        path: 'sources/scan.pdf',
        message: 'This is not a text file. Save the article as text or Markdown.',
      },
    ],
    changes: {
      first: false,
      appeared: [fingerprintOf('polarity', FINDINGS[0]?.sides.map(([, words]) => words) ?? [])],
      gone: [fingerprintOf('quantity', ['a finding that is gone'])],
      unchanged: 10,
    },
  });
}

/** What an article must never be able to do: run, restyle, link, hide, reorder, or reach a terminal or a spreadsheet. */
export const HOSTILE = Object.freeze({
  script: '<script>alert("ran")</script><img src=x onerror=alert(1)>',
  style: '</style><style>body{display:none}</style></title></textarea></svg>]]>--><base href=//evil.example>',
  attribute: '" onmouseover="alert(1)" x="\' autofocus onfocus=\'alert(2)',
  bidi: 'paid \u202Eelbuod\u202C and \u2066isolated\u2069 and \u200Fmark',
  unseen: 'in\u200Bvis\u00ADible\uFEFF and \u{E0041}tag',
  terminal: '\u001B[31mred\u001B[0m \u009B2J \u0007bell \u0000nul',
  formula: '=HYPERLINK("http://evil.example";"click")',
  markdown:
    '[click](javascript:alert(1)) ![x](http://evil.example/x.png) # h | cell | `code` **bold** <b>b</b>',
  link: 'javascript:alert(document.domain)',
  mention: 'write to @someone or a@b.example, see www.evil.example and https://evil.example/x',
});

/** The ferry's accident as a newspaper that means harm would print it: every field of every record is hostile. */
export function hostileRun(): Run {
  const all = Object.values(HOSTILE).join(' ');
  const articles = [POST, WIRE].map((path, index): ArticleSpec => ({
    path: `${path}${HOSTILE.attribute}<b>.md`,
    title: `${all} ${String(index)}`,
    outlet: HOSTILE.script + HOSTILE.bidi + String(index),
    author: HOSTILE.formula,
    published: index === 0 ? HOSTILE.attribute : '2025-03-04',
    url: index === 0 ? HOSTILE.link : `https://example.org/${HOSTILE.attribute}`,
    language: index === 0 ? HOSTILE.attribute : 'en',
    agency: HOSTILE.style,
    text: `${HOSTILE.markdown}\n\n${all} in article ${String(index)}, said ${HOSTILE.script} to us.\n`,
    claims: [
      {
        quote: `${all} in article ${String(index)}`,
        by: {
          speaker: HOSTILE.script,
          resolved: `${HOSTILE.bidi} ${HOSTILE.style}`,
          cue: 'said',
          via: [HOSTILE.script, HOSTILE.formula],
        },
        event: 'hostile',
        who: [HOSTILE.script, HOSTILE.markdown],
        where: [HOSTILE.style],
        when: [{ words: HOSTILE.formula, from: HOSTILE.attribute, to: HOSTILE.script }],
        numbers: [{ words: HOSTILE.terminal, value: 3, counted: HOSTILE.script, predicate: HOSTILE.style }],
      },
    ],
  }));
  const [first, second] = articles;
  const quote = (index: number): string => `${all} in article ${String(index)}`;
  return buildRun({
    articles,
    events: {
      hostile: { label: `${all}`, place: HOSTILE.script, earliest: HOSTILE.attribute, latest: null },
    },
    findings: (['conflict', 'characterisation', 'update', 'note', 'duplicate'] as const).map((relation) => ({
      relation,
      kind: FIRST_KIND[relation],
      event: 'hostile',
      message: `${relation}: ${all}`,
      field: HOSTILE.formula,
      sides: [
        [first?.path ?? '', quote(0), HOSTILE.formula],
        [second?.path ?? '', quote(1), HOSTILE.script],
      ],
      checks: [{ explanation: HOSTILE.script, ruledOut: true, because: HOSTILE.markdown }],
      independence: relation === 'duplicate' ? 'unknown' : null,
      decision: { verdict: 'dismiss', reason: `${HOSTILE.formula}${HOSTILE.script}` },
    })),
    notCompared: [{ what: all, why: HOSTILE.script, count: 2 }],
    unreadable: [{ code: 'binary', path: HOSTILE.script, message: all }],
  });
}

const FIRST_KIND = {
  conflict: 'quantity',
  characterisation: 'framing',
  update: 'update',
  note: 'name-variant',
  duplicate: 'near-verbatim',
} as const;

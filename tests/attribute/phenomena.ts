import { type Case, quiet, said } from './fixture.ts';

/** Made-up sentences, by the phenomenon they show. */
export const PHENOMENA: Readonly<Record<string, readonly Case[]>> = {
  'indirect speech with and without "that"': [
    said('The mayor said that the bridge would close on Friday.', {
      by: 'The mayor',
      cue: 'said',
      says: 'the bridge would close on Friday',
      mode: 'indirect',
    }),
    said('Varga said the turbines had been idle since May.', {
      by: 'Varga',
      says: 'the turbines had been idle since May',
      kind: 'person',
    }),
    said('Engineers warned that the dam could fail within days.', {
      by: 'Engineers',
      cue: 'warned',
      says: 'the dam could fail within days',
      kind: 'anonymous',
    }),
    quiet('The bridge closed on Friday and the turbines stood idle.'),
  ],
  'direct speech, speaker first': [
    said('Ilan Motte told reporters: "We will not reopen the quarry."', {
      by: 'Ilan Motte',
      cue: 'told',
      says: 'We will not reopen the quarry',
      mode: 'direct',
      to: 'reporters',
    }),
    said('The minister added, "No one was in the depot."', {
      by: 'The minister',
      cue: 'added',
      says: 'No one was in the depot',
      mode: 'direct',
    }),
    said('Keller wrote: "The plan is sound and it is cheap."', {
      by: 'Keller',
      cue: 'wrote',
      says: 'The plan is sound and it is cheap',
    }),
  ],
  'direct speech, speaker last and inverted': [
    said('"The ferry was overloaded," said port master Adela Ruiz.', {
      by: 'port master Adela Ruiz',
      cue: 'said',
      says: 'The ferry was overloaded',
      kind: 'person',
    }),
    said('"Two of the pumps failed," added the engineer, who asked for a review.', {
      by: 'the engineer',
      cue: 'added',
      says: 'Two of the pumps failed',
    }),
    said('"Nobody came to help us," Brandt said.', {
      by: 'Brandt',
      says: 'Nobody came to help us',
      mode: 'direct',
    }),
  ],
  'partly quoted': [
    said('Oduya called the tender "a scandal from the first day".', {
      by: 'Oduya',
      cue: 'called',
      says: 'the tender "a scandal from the first day',
      mode: 'mixed',
    }),
    said('The union said talks were "close to collapse" after the lock-out.', {
      by: 'The union',
      says: 'talks were "close to collapse" after the lock-out',
      mode: 'mixed',
      kind: 'organisation',
    }),
    said('Ruiz said the crew had "nothing left to give".', {
      by: 'Ruiz',
      says: 'the crew had "nothing left to give',
      mode: 'mixed',
    }),
  ],
  'content split by the cue': [
    said('"The roof gave way," Brandt said, "and then the lights went out."', {
      by: 'Brandt',
      says: 'The roof gave way, // and then the lights went out',
      mode: 'direct',
    }),
    said('The dam, the operator said, was inspected in March.', {
      by: 'the operator',
      says: 'The dam // was inspected in March',
    }),
    said('"We never agreed," the envoy said, "and we never will."', {
      by: 'the envoy',
      says: 'We never agreed, // and we never will',
    }),
  ],
  'clause, then cue, without quotation marks': [
    said('The runway will stay shut until Monday, airport staff said.', {
      by: 'airport staff',
      says: 'The runway will stay shut until Monday',
    }),
    said('The toll had risen to nine, said the coastguard.', {
      by: 'the coastguard',
      says: 'The toll had risen to nine',
      kind: 'organisation',
    }),
    said('No document was signed on Wednesday, two officials said.', {
      by: 'two officials',
      says: 'No document was signed on Wednesday',
      count: 2,
    }),
    quiet('The runway will stay shut until Monday, but the ferry sails.'),
  ],
  'according to': [
    said('According to the draft audit, 40 files are missing.', {
      by: 'the draft audit',
      cue: 'According to',
      says: '40 files are missing',
      kind: 'document',
    }),
    said('Nine crew were aboard, according to the coastguard.', {
      by: 'the coastguard',
      says: 'Nine crew were aboard',
    }),
    said('As per a statement from the ministry, the talks were cordial.', {
      by: 'a statement from the ministry',
      cue: 'As per',
      says: 'the talks were cordial',
      kind: 'document',
    }),
    quiet('The work went according to plan.'),
  ],
  'noun cues': [
    said("The ministry's claim that no shells were fired was met with laughter.", {
      by: 'The ministry',
      cue: 'claim',
      says: 'no shells were fired',
      stance: 'claim',
    }),
    said('A statement from the palace said the king was well.', {
      by: 'A statement from the palace',
      says: 'the king was well',
      kind: 'document',
    }),
    said("The mayor's promise that the pool would reopen was not kept.", {
      by: 'The mayor',
      cue: 'promise',
      says: 'the pool would reopen',
      act: 'promise',
    }),
    quiet('The statement was printed on blue paper.'),
  ],
  'documents, data and polls': [
    said('The report shows that arrears doubled in a year.', {
      by: 'The report',
      says: 'arrears doubled in a year',
      kind: 'document',
    }),
    said('Satellite pictures indicate that fresh trenches run near the canal.', {
      by: 'Satellite pictures',
      says: 'fresh trenches run near the canal',
      kind: 'document',
    }),
    said('A survey found that most farmers had sold their herds.', {
      by: 'A survey',
      says: 'most farmers had sold their herds',
      kind: 'document',
    }),
    quiet('The hikers found the hut and lit a fire.'),
  ],
  'quoted by someone as saying': [
    said('Orlo was quoted by the Vesna agency as saying the pipeline was intact.', {
      by: 'Orlo',
      says: 'the pipeline was intact',
      via: ['Vesna agency'],
    }),
    said('Bell was quoted as saying that the line would reopen.', {
      by: 'Bell',
      says: 'the line would reopen',
    }),
    said('The general was cited by Radio Selva as saying the truce was over.', {
      by: 'The general',
      says: 'the truce was over',
      via: ['Radio Selva'],
    }),
  ],
  'told an outlet, citing': [
    said('"It is over," the captain told Radio Selva.', {
      by: 'the captain',
      says: 'It is over',
      via: ['Radio Selva'],
    }),
    said('The Norda news agency, citing two port officials, reported that 14 people had died.', {
      by: 'two port officials',
      says: '14 people had died',
      via: ['Norda news agency'],
    }),
    said('Lavik told reporters that the road was open.', {
      by: 'Lavik',
      says: 'the road was open',
      to: 'reporters',
      via: [],
    }),
  ],
  'one report inside another': [
    said(
      'The lawyer said her client had told police that he was asleep.',
      { by: 'The lawyer', says: 'her client had told police that he was asleep' },
      { by: 'her client', says: 'he was asleep', nested: true },
    ),
    said(
      'The clerk said the auditor had warned that money was missing.',
      { by: 'The clerk', says: 'the auditor had warned that money was missing' },
      { by: 'the auditor', says: 'money was missing', nested: true },
    ),
    said('Aides say the premier believes the poll was rigged.', {
      by: 'Aides',
      says: 'the premier believes the poll was rigged',
    }),
  ],
  'chains of three': [
    said(
      'The Daily Post reported that the agency LNO had said the port had fallen.',
      { by: 'The Daily Post', says: 'the agency LNO had said the port had fallen' },
      { by: 'the agency LNO', says: 'the port had fallen', via: ['Daily Post'], nested: true },
    ),
    said('The army has reported through RIA News that its commander held talks.', {
      by: 'The army',
      says: 'its commander held talks',
      via: ['RIA News'],
    }),
    said(
      'The broadcaster said that a source had told Radio Selva that the bridge was mined.',
      { by: 'The broadcaster', says: 'a source had told Radio Selva that the bridge was mined' },
      { by: 'a source', says: 'the bridge was mined', via: ['broadcaster', 'Radio Selva'], nested: true },
    ),
  ],
  'a quotation goes on in the next sentence': [
    said('"We lost everything," said Ana Prokop. "The water came at night."', {
      by: 'Ana Prokop',
      says: 'We lost everything, // The water came at night',
    }),
    said('"It was dark," Hale said. "We could not see the road at all."', {
      by: 'Hale',
      says: 'It was dark, // We could not see the road at all',
    }),
    said(
      'He said the budget was safe. The reserve, he added, had grown.',
      { by: 'He', says: 'the budget was safe' },
      { by: 'he', cue: 'added', says: 'The reserve // had grown' },
    ),
  ],
  'a quotation goes on in the next paragraph': [
    said('Keller wrote: "The plan is sound.\n\n"It is also cheap."', {
      by: 'Keller',
      says: 'The plan is sound. // It is also cheap',
    }),
    said('"We warned them twice," Motte said. "Nobody listened.\n\n"Nobody even came."', {
      by: 'Motte',
      says: 'We warned them twice, // Nobody listened. // Nobody even came',
    }),
    said('Ruiz told the hall: "The quay is rotten.\n\n"It must be closed today."', {
      by: 'Ruiz',
      says: 'The quay is rotten. // It must be closed today',
    }),
  ],
  'a quotation without a cue': [
    said('Mirza looked tired on Tuesday. "Ask me again next week."', {
      by: 'Mirza',
      cue: null,
      says: 'Ask me again next week',
    }),
    said('The chairman had an answer ready. "Because we can do it."', {
      by: 'The chairman',
      cue: null,
      says: 'Because we can do it',
    }),
    said('The road is closed.\n\n"Somebody has to pay for this."', {
      by: null,
      cue: null,
      says: 'Somebody has to pay for this',
    }),
  ],
  "indirect speech that goes on without a cue is the outlet's own until someone is named": [
    quiet('Three doors were forced; nobody was hurt.'),
    quiet('Schools would open first. Shops would follow in June.'),
    said('The spokesman described the raid as a success. Three doors were forced.', {
      by: 'The spokesman',
      says: 'the raid as a success',
    }),
  ],
  'scare quotes, titles, nicknames, mottos': [
    quiet('The so-called "miracle road" is still mud.'),
    quiet('A man known as "Shorty" sold tickets for "The Last Ferry".'),
    quiet('Her novel "The Salt Road" won the prize in 2019.'),
    quiet('The banner over the gate reads as it always did, and the "peace bridge" is shut.'),
    quiet('Fans of the band "Cold Harbour" filled the square.'),
    quiet('The team, nicknamed "the Owls", lost again.'),
    quiet('He drives a truck called "Bertha" across the border.'),
    quiet('The "experts" stayed away.'),
    said('Goran "Shorty" Pavic said the harbour was empty.', {
      by: 'Goran "Shorty" Pavic',
      says: 'the harbour was empty',
    }),
  ],
};

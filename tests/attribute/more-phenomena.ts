import { type Case, quiet, said } from './fixture.ts';

/** The second half of the made-up sentences: who speaks, in what act, and what only looks like speech. */
export const MORE_PHENOMENA: Readonly<Record<string, readonly Case[]>> = {
  'a quotation inside a quotation belongs to the outer one': [
    said('"She told me, \'Burn the papers,\' and I did," Hale testified.', {
      by: 'Hale',
      cue: 'testified',
      says: "She told me, 'Burn the papers,' and I did",
      mode: 'direct',
    }),
    said('"My father used to say \'wait\'," the singer recalled.', {
      by: 'the singer',
      says: "My father used to say 'wait'",
    }),
    said('"They said it was safe," said Ruiz.', { by: 'Ruiz', says: 'They said it was safe' }),
  ],
  'verbs of a voice speak only beside a quotation': [
    said('"I will not resign," Tomas Brenn growled at his headquarters.', {
      by: 'Tomas Brenn',
      cue: 'growled',
      says: 'I will not resign',
    }),
    said('"It was never meant to end this way," she sobbed as she was led to a car.', {
      by: 'she',
      cue: 'sobbed',
      says: 'It was never meant to end this way',
    }),
    quiet('The dog growled at the postman.'),
    quiet('The engines roared and the crowd moaned.'),
  ],
  'hearsay adverbs name nobody': [
    quiet('The minister has reportedly left the country.'),
    quiet('The guards were allegedly asleep.'),
    quiet('Apparently the harbour is empty.'),
  ],
  'passive without an agent': [
    said('It was announced that trains would resume on Sunday.', {
      by: null,
      cue: 'announced',
      says: 'trains would resume on Sunday',
    }),
    said('It has been reported that the vault was empty.', { by: null, says: 'the vault was empty' }),
    said('It was claimed that the well was poisoned.', {
      by: null,
      says: 'the well was poisoned',
      stance: 'claim',
    }),
  ],
  'passive with an agent': [
    said('It has been claimed by residents that the well was poisoned.', {
      by: 'residents',
      says: 'the well was poisoned',
      kind: 'anonymous',
    }),
    said('It was confirmed by the ministry that the talks had failed.', {
      by: 'the ministry',
      says: 'the talks had failed',
      kind: 'organisation',
    }),
    said('It was said by the guards that nobody had passed.', {
      by: 'the guards',
      says: 'nobody had passed',
    }),
  ],
  'unnamed and counted speakers': [
    said('A person familiar with the talks said a deal was near.', {
      by: 'A person familiar with the talks',
      says: 'a deal was near',
      kind: 'anonymous',
      count: 1,
    }),
    said('Two officials, who spoke on condition of anonymity, said the raid had failed.', {
      by: 'Two officials',
      says: 'the raid had failed',
      kind: 'anonymous',
      count: 2,
    }),
    said('Sources close to the discussions indicated that both sides want calm.', {
      by: 'Sources close to the discussions',
      says: 'both sides want calm',
      kind: 'anonymous',
    }),
  ],
  'institutions, capitals and buildings': [
    said('Ankara said it would respond.', { by: 'Ankara', says: 'it would respond', kind: 'organisation' }),
    said('The Kremlin said the visit had been planned for months.', {
      by: 'The Kremlin',
      says: 'the visit had been planned for months',
      kind: 'organisation',
    }),
    said('Police said four people were held.', {
      by: 'Police',
      says: 'four people were held',
      kind: 'organisation',
    }),
  ],
  'several speakers together': [
    said('Doctors and nurses say beds are short.', {
      by: 'Doctors and nurses',
      says: 'beds are short',
      kind: 'anonymous',
    }),
    said('Both sides claim that the ridge is theirs.', {
      by: 'Both sides',
      says: 'the ridge is theirs',
      count: 2,
    }),
    said('Residents said the coast road was shut for hours.', {
      by: 'Residents',
      says: 'the coast road was shut for hours',
    }),
  ],
  'denial and refusal': [
    said('The company denied that its staff were warned.', {
      by: 'The company',
      says: 'its staff were warned',
      act: 'denial',
      stance: 'deny',
      kind: 'organisation',
    }),
    said('Pavel Ruzic declined to say how many had left.', {
      by: 'Pavel Ruzic',
      says: 'to say how many had left',
      act: 'denial',
    }),
    said('The army denied shelling the camp.', { by: 'The army', says: 'shelling the camp', act: 'denial' }),
    quiet('The road was denied a new surface.'),
  ],
  'negated and hypothetical reporting': [
    said('The judge did not say that the tape was false.', {
      by: 'The judge',
      says: 'the tape was false',
      act: 'none-asserted',
    }),
    said('Hale never said the gate was open.', {
      by: 'Hale',
      says: 'the gate was open',
      act: 'none-asserted',
    }),
    said('The pilot might say that he was tired.', {
      by: 'The pilot',
      says: 'he was tired',
      act: 'none-asserted',
    }),
  ],
  'questions, demands, promises, threats': [
    said('Kovac asked whether the vote was legal.', {
      by: 'Kovac',
      says: 'whether the vote was legal',
      act: 'question',
    }),
    said('The rebels vowed to take the dam by winter.', {
      by: 'The rebels',
      says: 'to take the dam by winter',
      act: 'promise',
    }),
    said('The bishop urged residents to stay calm.', {
      by: 'The bishop',
      says: 'to stay calm',
      act: 'demand',
      to: 'residents',
    }),
    said('The union called for a full inquiry.', { by: 'The union', says: 'a full inquiry', act: 'demand' }),
  ],
  'verbs whose object is what is said': [
    said('The council accused the firm of dumping ash.', {
      by: 'The council',
      cue: 'accused',
      says: 'the firm of dumping ash',
      stance: 'claim',
    }),
    said('Senators praised the new ceasefire.', {
      by: 'Senators',
      says: 'the new ceasefire',
      act: 'evaluation',
    }),
    said('Lavrov emphasized his commitment to the unity of Libya.', {
      by: 'Lavrov',
      says: 'his commitment to the unity of Libya',
      stance: 'insist',
    }),
    said('The envoy described the talks as constructive.', {
      by: 'The envoy',
      says: 'the talks as constructive',
    }),
  ],
  'the stance of the cue': [
    said('The bank claimed the leak was small.', {
      by: 'The bank',
      says: 'the leak was small',
      stance: 'claim',
    }),
    said('The bank admitted the leak was small.', {
      by: 'The bank',
      says: 'the leak was small',
      stance: 'admit',
    }),
    said('The bank revealed that the leak was small.', {
      by: 'The bank',
      says: 'the leak was small',
      stance: 'reveal',
    }),
    said('The bank insisted that the leak was small.', {
      by: 'The bank',
      says: 'the leak was small',
      stance: 'insist',
    }),
  ],
  'one speaker, several cues': [
    said(
      'The agency confirmed that the plane had crashed and said a search had begun.',
      { by: 'The agency', cue: 'confirmed', says: 'the plane had crashed' },
      { by: 'The agency', cue: 'said', says: 'a search had begun' },
    ),
    said(
      'The mine is flooded, Lund said, adding that charges would follow.',
      { by: 'Lund', cue: 'said', says: 'The mine is flooded' },
      { by: 'Lund', cue: 'adding', says: 'charges would follow' },
    ),
    said(
      'Ruiz said the quay was rotten and warned that it could fall.',
      { by: 'Ruiz', cue: 'said', says: 'the quay was rotten' },
      { by: 'Ruiz', cue: 'warned', says: 'it could fall' },
    ),
  ],
  'pronouns and surnames': [
    said('Maria Selim runs the clinic. She said it was full.', {
      by: 'She',
      says: 'it was full',
      resolved: 'Maria Selim',
      kind: 'person',
    }),
    said('Governor Ivan Tal arrived late. Tal said traffic was to blame.', {
      by: 'Tal',
      says: 'traffic was to blame',
      resolved: 'Ivan Tal',
    }),
    said('Pavel Drazhin spoke on Monday. "We will not choose," he said.', {
      by: 'he',
      says: 'We will not choose',
      resolved: 'Pavel Drazhin',
    }),
  ],
  'asides between speaker and cue': [
    said('Joan Akers, who lost her seat in 2019, said she would stand again.', {
      by: 'Joan Akers',
      says: 'she would stand again',
      kind: 'person',
    }),
    said("Tariq Bell, the line's owner, told staff to stay away.", {
      by: 'Tariq Bell',
      says: 'to stay away',
      to: 'staff',
    }),
    said('"It is gone," Rosa Marin, a nurse at the camp, told Radio Selva.', {
      by: 'Rosa Marin',
      says: 'It is gone',
      via: ['Radio Selva'],
    }),
  ],
  'time, place and addressee of the cue': [
    said('The envoy said on Friday that talks continue.', {
      by: 'The envoy',
      says: 'talks continue',
      when: 'Friday',
    }),
    said('She told parliament that the fund was empty.', {
      by: 'She',
      says: 'the fund was empty',
      to: 'parliament',
    }),
    said('Bell said in an interview that the line would close.', {
      by: 'Bell',
      says: 'the line would close',
      venue: 'an interview',
    }),
  ],
  'colons, dashes and scripts': [
    said('BAKER: No deal was signed in Oslo.', {
      by: 'BAKER',
      cue: null,
      says: 'No deal was signed in Oslo',
    }),
    said('The road is closed.\n\n"Never again will we wait." - Commissioner Li Noor', {
      by: 'Commissioner Li Noor',
      cue: null,
      says: 'Never again will we wait',
    }),
    said('WALLACE: Will she be there tomorrow?', {
      by: 'WALLACE',
      cue: null,
      says: 'Will she be there tomorrow',
    }),
    quiet('There were two choices: stay or leave.'),
  ],
  'posts, letters and memos': [
    said('In a post on Tuesday, the striker wrote: "I am leaving the club."', {
      by: 'the striker',
      says: 'I am leaving the club',
    }),
    said('The minister tweeted that the border was open.', {
      by: 'The minister',
      cue: 'tweeted',
      says: 'the border was open',
    }),
    said('The letter says the wells are dry.', {
      by: 'The letter',
      says: 'the wells are dry',
      kind: 'document',
    }),
  ],
  headlines: [
    said('Storm kills six, says coastguard', { by: 'coastguard', says: 'Storm kills six' }),
    said('Mayor: No money left for pools\n\nThe pools are shut.', {
      by: 'Mayor',
      cue: null,
      says: 'No money left for pools',
    }),
    said('Police say four held after raid', { by: 'Police', says: 'four held after raid' }),
  ],
  "the outlet's own voice": [
    quiet('The bridge reopened on Sunday.'),
    quiet('I think the plan is wrong.'),
    quiet('We believe that the city deserves better.'),
  ],
  'wire credits': [
    quiet('BELMORA, Oct 13 (HNA) - Four people were held on Sunday.'),
    quiet('Additional reporting by Vesna.'),
    quiet('Reporting by Ana Prokop; editing by Will Hart.'),
  ],
  corrections: [
    said('Police had earlier said the toll was 12; it now stands at 9.', {
      by: 'Police',
      says: 'the toll was 12',
    }),
    said('The ministry withdrew its claim that the port had fallen.', {
      by: 'its',
      cue: 'claim',
      says: 'the port had fallen',
    }),
    quiet('An earlier version of this article gave another date.'),
  ],
  'two versions in one sentence': [
    said(
      'Residents say soldiers fired first; the army says it was shot at.',
      { by: 'Residents', says: 'soldiers fired first' },
      { by: 'the army', says: 'it was shot at' },
    ),
    said(
      'The march drew 1,200 people, according to the police; the students put the number at 8,000.',
      { by: 'the police', says: 'The march drew 1,200 people' },
      { by: 'the students', cue: 'put', says: 'the number at 8,000' },
    ),
    said(
      'The firm said the leak was small, but the mayor said the river was dead.',
      { by: 'The firm', says: 'the leak was small' },
      { by: 'the mayor', says: 'the river was dead' },
    ),
  ],
  'quotation marks of many kinds': [
    said('“It is gone,” the sailor said.', { by: 'the sailor', says: 'It is gone', mode: 'direct' }),
    said("'It is gone,' the sailor said.", { by: 'the sailor', says: 'It is gone', mode: 'direct' }),
    said('«Nous partons,» said the mayor.', { by: 'the mayor', says: 'Nous partons' }),
  ],
  'words that look like cues': [
    quiet('The clock showed noon.'),
    quiet('The road continued north.'),
    quiet('He added salt to the soup.'),
    quiet('The plant reported to the regional office.'),
    quiet('She told a story about the sea.'),
    quiet('The committee noted down the names.'),
  ],
  'as someone said': [
    said('As the auditor noted, fees tripled.', { by: 'the auditor', cue: 'noted', says: 'fees tripled' }),
    said('As Bell told Radio Selva, the line was never safe.', {
      by: 'Bell',
      says: 'the line was never safe',
      via: ['Radio Selva'],
    }),
    said('The mine is flooded, as geologist Dora Kiss said.', {
      by: 'geologist Dora Kiss',
      says: 'The mine is flooded',
    }),
  ],
  'brackets, ellipsis and interpreters': [
    said('"We [the committee] never met," Sosa said through an interpreter.', {
      by: 'Sosa',
      says: 'We [the committee] never met',
      via: [],
    }),
    said('"It was ... a gift," he said.', { by: 'he', says: 'It was ... a gift' }),
    said('"[They] left at dawn," said Ruiz.', { by: 'Ruiz', says: '[They] left at dawn' }),
  ],
};

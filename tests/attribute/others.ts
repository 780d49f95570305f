import { type Case, quiet, said } from './fixture.ts';

/** Who is spoken of, who announces, and speech that runs on without a cue of its own. */
export const OTHERS: Readonly<Record<string, readonly Case[]>> = {
  'passives tell whom it is about': [
    said('Two soldiers are said to have deserted.', { by: null, says: 'Two soldiers // to have deserted' }),
    said('He was accused of taking bribes.', { by: null, says: 'He // of taking bribes' }),
    said('The figure is disputed by several aid groups.', {
      by: 'several aid groups',
      says: 'The figure',
      act: 'denial',
    }),
    said('It is understood that the king is ill.', { by: null, says: 'the king is ill', act: 'belief' }),
    quiet('The letter was written in haste and the road was closed to cars.'),
  ],
  'another figure, the same cue': [
    said(
      'Organisers put the crowd at 20,000, police at 6,000.',
      { by: 'Organisers', says: 'the crowd at 20,000' },
      { by: 'police', says: 'the crowd // at 6,000' },
    ),
  ],
  'announced by a colon': [
    said('Her advice: "Stay indoors."', { by: 'Her', cue: 'advice', says: 'Stay indoors' }),
    said('The road is shut.\n\nThe governor added:\n\nIt is typical of her. She knows nothing.', {
      by: 'The governor',
      says: 'It is typical of her. She knows nothing',
    }),
    quiet('Update: The road is open again after the storm.'),
  ],
  'over paragraphs, with a mark missing': [
    said('The road is shut.\n\n"We warned them twice.\n\n"Nobody came," he said.', {
      by: 'he',
      says: 'We warned them twice. // Nobody came',
      mode: 'direct',
    }),
    said('He won. He said, "It felt good out there.\n\nWe could have scored two." Then everyone left.', {
      by: 'He',
      says: 'It felt good out there. // We could have scored two',
      mode: 'direct',
    }),
  ],
  'an account that a sentence announces': [
    said(
      'The spokesman described the raid. Three doors were forced; nobody was hurt.',
      { by: 'The spokesman', says: 'the raid' },
      { by: 'The spokesman', cue: null, says: 'Three doors were forced; nobody was hurt' },
    ),
    quiet('The spokesman left the room. Three doors were open.'),
  ],
  'what no one reports': [
    quiet('The guards asked not to be named.'),
    quiet('I think the plan is wrong, our columnist writes.'),
    quiet('Asked by reporters if he would resign, the mayor smiled.'),
    said('Ban condemned what he called a "brazen breach" of the rules.', {
      by: 'he',
      says: 'a "brazen breach" of the rules',
    }),
  ],
};

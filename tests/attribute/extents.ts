import { type Case, quiet, said } from './fixture.ts';

/** Where what is said begins and ends, and who says it, in sentences that mislead. */
export const EXTENTS: Readonly<Record<string, readonly Case[]>> = {
  'when it was said stands before what was said': [
    said('The president told supporters this weekend he would resign.', {
      by: 'The president',
      says: 'he would resign',
    }),
    said('Bell wrote in the early morning hours that Ruiz had left.', {
      by: 'Bell',
      says: 'Ruiz had left',
    }),
    said('He said Monday was a bad day.', { by: 'He', says: 'Monday was a bad day' }),
  ],
  'past asides to the speaker': [
    said('Tomas Reyl, a doctor who was not involved, called the drug "a useful step".', {
      by: 'Tomas Reyl',
      says: 'the drug "a useful step',
    }),
    said('About 4,200 travellers will be hit, the airline estimates, among them a school party.', {
      by: 'the airline',
      says: 'About 4,200 travellers will be hit',
    }),
    said('But, as somebody shouted from the back, owners do not borrow in crowns.', {
      by: 'somebody',
      says: 'owners do not borrow in crowns',
    }),
  ],
  'a thing and what it was called': [
    said('Pepper called Friday\'s ruling a "huge win" for voters.', {
      by: 'Pepper',
      says: 'Friday\'s ruling a "huge win" for voters',
    }),
    said('A panel put the number of fighters in the east at around 1,100.', {
      by: 'A panel',
      says: 'the number of fighters in the east at around 1,100',
    }),
    quiet('A cyclist put the bike at 20 paces from the wall.'),
  ],
  'what is asked for': [
    said('The mayor has called for eliminating the fee.', {
      by: 'The mayor',
      says: 'eliminating the fee',
      act: 'demand',
    }),
    said('The team called on the council "to improve its work" at once.', {
      by: 'The team',
      says: 'to improve its work" at once',
    }),
  ],
  'a quotation taken up again': [
    said('"Every time you say that," Tester said, turning to the crowd, "you help them."', {
      by: 'Tester',
      says: 'Every time you say that, // you help them',
    }),
    said('He said "budget reforms" and the sale of land would help.', {
      by: 'He',
      says: 'budget reforms" and the sale of land would help',
    }),
  ],
  'longer cues': [
    said('The maker let it be known that a team had set out.', {
      by: 'The maker',
      cue: 'let it be known',
      says: 'a team had set out',
    }),
    said('The envoy made it clear that talks were over.', {
      by: 'The envoy',
      cue: 'made it clear',
      says: 'talks were over',
    }),
    said('A judge ruled that the tax was unlawful.', { by: 'A judge', says: 'the tax was unlawful' }),
    quiet('A team from Ardel ruled the league for years.'),
  ],
  'what nobody would say': [
    quiet('Who is to pay for the classrooms, they do not say.'),
    quiet('Whether the gun was found, neither would say.'),
  ],
};

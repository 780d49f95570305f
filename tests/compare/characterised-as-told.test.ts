import { describe, expect, it } from 'vitest';
import { type Told, kindsBetween } from '../support/told.ts';

type Case = readonly [kind: string, what: string, a: string, b: string];
type Quiet = readonly [why: string, a: string, b: string];

/** One thing named or coloured in ways that lean apart; one meeting of two topics; one speaker’s two accounts. */
const DIFFER: readonly Case[] = [
  [
    'framing',
    'two tones of one meeting',
    'President Ana Brandt received the envoy Luis Orel on Tuesday. The conversation passed in a cordial and friendly atmosphere.',
    'President Ana Brandt met the envoy Luis Orel on Tuesday. It was a frosty evening, and Luis Orel left early.',
  ],
  [
    'framing',
    'a businesslike talk and a blunt one',
    'Foreign minister Petra Weiss and Tomas Kral met in Oslo on Monday. The talks took place in a businesslike and respectful spirit.',
    'Petra Weiss spent two hours with Tomas Kral in Oslo on Monday in a stormy meeting.',
  ],
  [
    'framing',
    'a mob and supporters',
    'A mob of 300 stormed the town hall in Arvik on Friday.',
    'About 300 supporters entered the town hall in Arvik on Friday.',
  ],
  [
    'framing',
    'militants and freedom fighters',
    'Militants seized the airport at Lomar on Sunday.',
    'Freedom fighters liberated the airport at Lomar on Sunday.',
  ],
  [
    'framing',
    'smugglers and fishermen, so many of them',
    'The navy stopped five smugglers off Cape Tolo on Monday night.',
    'Five fishermen were stopped by the navy off Cape Tolo on Monday night.',
  ],
  [
    'framing',
    'a rout and an orderly withdrawal',
    'Government troops completed an orderly withdrawal from Drava on Thursday.',
    'Government troops fled Drava on Thursday in a chaotic rout.',
  ],
  [
    'framing',
    'a massacre and clashes',
    'The massacre in Hask on Saturday left 40 villagers dead.',
    'The clashes in Hask on Saturday left 40 people dead.',
  ],
  [
    'framing',
    'a reform and a gutting',
    'Parliament passed the pension reform on Wednesday by 70 votes to 52.',
    'Parliament voted on Wednesday by 70 votes to 52 for the plunder of pensions.',
  ],
  [
    'framing',
    'a sacking and a parting by agreement',
    'Norda Bank sacked its chief executive, Olaf Lind, on Tuesday.',
    'Norda Bank and its chief executive, Olaf Lind, parted by mutual agreement on Tuesday.',
  ],
  [
    'focus',
    'given over to, and taken up with',
    'The finance committee met on Tuesday with governor Erik Lund. The session was given over to the outlook for prices.',
    'Governor Erik Lund faced the finance committee on Tuesday. The hearing was taken up with the salaries of the directors.',
  ],
  [
    'focus',
    'devoted to, and dominated by',
    'Premier Olga Marin and Ivan Petrak met on Monday. The main attention was devoted to trade and the water supply.',
    'Premier Olga Marin and Ivan Petrak met on Monday. The meeting was dominated by a dispute over prisoners.',
  ],
  [
    'focus',
    'one subject, and an agenda of several items',
    'Colonel Mirko Bal will meet Colonel Stepan Oro on Sunday. The meeting will have one subject, namely smuggling.',
    'Colonel Mirko Bal and Colonel Stepan Oro meet on Sunday. The agenda has three items: the bodies, an inquiry and the grazing season.',
  ],
  [
    'focus',
    'most of the evening on one thing',
    'Envoys Karl Hess and Lena Voss met on Friday. Most of the evening was consumed by an argument over maps.',
    'Envoys Karl Hess and Lena Voss met on Friday. The discussion dealt mainly with the return of refugees.',
  ],
  [
    'same-speaker-differs',
    'staying, and going',
    'Chief executive Petra Sol told the Boreal agency that she had no thought of leaving.',
    'Petra Sol told the Boreal agency that she would step down as soon as a successor was found.',
  ],
  [
    'same-speaker-differs',
    'sorry, and not sorry',
    'Minister Dana Kol apologised to the pupils on Monday for the leak.',
    'Minister Dana Kol refused on Monday to apologise to the pupils.',
  ],
  [
    'same-speaker-differs',
    'too early to say, and blame',
    'Transport minister Greta Val told reporters that it was too early to speak of a cause.',
    'Greta Val blamed the crash on the operator, Tavrail.',
  ],
  [
    'same-speaker-differs',
    'praise, and a shambles',
    'Mayor Ines Cal said the evacuation had gone exactly as rehearsed.',
    'Mayor Ines Cal called the evacuation "a shambles".',
  ],
  [
    'same-speaker-differs',
    'more to come, and the job done',
    'Deputy governor Paul Ank said further increases could follow in the autumn.',
    'Paul Ank told the Mercator agency that the job was done and that there would be no more increases.',
  ],
  [
    'same-speaker-differs',
    'as forecast, and below it',
    '"The result is exactly what we had expected," said Pia Lund, an analyst.',
    'Pia Lund said that the result had come in below her forecast.',
  ],
  [
    'same-speaker-differs',
    'would come back, and is finished with it',
    'Jelka Rus said the Front would return to the talks if the list was handed over.',
    'Jelka Rus said she was finished with the talks.',
  ],
  [
    'same-speaker-differs',
    'welcome, and rejection',
    'Union leader Otto Kern welcomed the wage offer on Thursday.',
    'Otto Kern dismissed the wage offer on Thursday as an insult.',
  ],
];

/** Nearly the same, and nothing to tell. */
const QUIET: readonly Quiet[] = [
  [
    'tones of two meetings',
    'President Ana Brandt received Luis Orel on Tuesday. The conversation was cordial.',
    'Premier Jan Holm and Rita Sand met on Friday. It was a frosty meeting.',
  ],
  [
    'both warm',
    'Ana Brandt received Luis Orel on Tuesday. The conversation passed in a cordial atmosphere.',
    'Ana Brandt met Luis Orel on Tuesday. It was a friendly meeting.',
  ],
  [
    'a label in somebody’s mouth',
    'Protesters marched through Arvik on Friday.',
    '"A mob marched through Arvik on Friday," the mayor, Karl Ebb, said.',
  ],
  [
    'two groups',
    'Protesters marched through Arvik on Friday. Looters broke into a shop in Belm.',
    'Demonstrators marched through Arvik on Friday. Two men broke into a shop in Belm.',
  ],
  [
    'smugglers and fishermen of other numbers and places',
    'The navy stopped five smugglers off Cape Tolo on Monday night.',
    'Two fishermen were rescued by the coastguard near Port Anna on Monday.',
  ],
  [
    'one label in two words',
    'Rioters burned cars in Arvik on Friday.',
    'Thugs burned cars in Arvik on Friday.',
  ],
  [
    'an operation of a hospital',
    'The king recovered well from the operation on his knee.',
    'The invasion of Dravland began on Thursday.',
  ],
  [
    'topics that overlap',
    'Olga Marin and Ivan Petrak met on Monday. The talks focused on trade and water.',
    'Olga Marin and Ivan Petrak met on Monday. The meeting was dominated by trade.',
  ],
  [
    'topics of two meetings',
    'Olga Marin and Ivan Petrak met on Monday. The talks focused on trade.',
    'Karl Hess and Lena Voss met on Friday. The evening was given over to prisoners.',
  ],
  [
    'one topic in other words',
    'Erik Lund faced the committee on Tuesday. The session was given over to the pay of the directors.',
    'Erik Lund faced the committee on Tuesday. The hearing was taken up with the salaries of the directors.',
  ],
  [
    'staying, of two people',
    'Petra Sol said that she had no thought of leaving.',
    'Karl Ebb said that he would step down in June.',
  ],
  [
    'staying, twice',
    'Petra Sol told reporters that she had no thought of leaving.',
    'Petra Sol said she would stay on as chief executive.',
  ],
  [
    'praise of one, blame of another',
    'Mayor Ines Cal praised the fire crews.',
    'Mayor Ines Cal criticised the power company.',
  ],
  [
    'sorry, twice',
    'Minister Dana Kol apologised to the pupils on Monday.',
    'Minister Dana Kol expressed her regret to the pupils.',
  ],
  [
    'more increases of one thing, an end of another',
    'Paul Ank said further increases in rents could follow.',
    'Paul Ank said that no more troops would be sent.',
  ],
  [
    'welcome of one thing, rejection of another',
    'Otto Kern welcomed the appointment of a mediator.',
    'Otto Kern dismissed the wage offer as an insult.',
  ],
  [
    'what was said earlier',
    'In March Petra Sol said that she would stay.',
    'Petra Sol said on Tuesday that she would step down.',
  ],
  [
    'a question of leaving',
    'Asked whether she would resign, Petra Sol did not answer.',
    'Petra Sol said she would stay on as chief executive.',
  ],
  [
    'leaving a place, staying in office',
    'Petra Sol said that she would leave for Oslo on Monday.',
    'Petra Sol said that she would stay on as chief executive.',
  ],
  [
    'as forecast, of two things',
    'Pia Lund said that profits were exactly as expected.',
    'Pia Lund said that the number of new customers was below her forecast.',
  ],
  [
    'what two speakers said of one thing',
    'Otto Kern welcomed the wage offer.',
    'Rita Sand dismissed the wage offer as an insult.',
  ],
];

const told = (text: string): Told => [text];

describe('what is characterised otherwise, as outlets tell it', () => {
  it.each(DIFFER)('%s: %s', (kind, _, a, b) => {
    expect(kindsBetween('characterisation', told(a), told(b))).toContain(kind);
    expect(kindsBetween('characterisation', told(b), told(a))).toContain(kind);
  });
  it.each(QUIET)('quiet: %s', (_, a, b) => {
    expect(kindsBetween('characterisation', told(a), told(b))).toEqual([]);
    expect(kindsBetween('characterisation', told(b), told(a))).toEqual([]);
  });
});

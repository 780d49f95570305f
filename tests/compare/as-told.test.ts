import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Whole sentences as outlets print them, read and linked; each with the kind of what differs. */
const DIFFER: readonly Differ[] = [
  [
    'date-time',
    'a noun for what the other has as a verb',
    ['On Tuesday the deputy minister, Anton Brandt, received General Petar Lisko.'],
    ['The reception took place on Wednesday at the ministry, where Anton Brandt shook hands with his guest.'],
  ],
  [
    'date-time',
    'two clocks',
    ['The intervention began at 19.40 hours at the Harbour Hall.'],
    ['Officers went in at the Harbour Hall shortly after 9 p.m.'],
  ],
  [
    'status',
    'signed, and due to be signed',
    ['The two sides have put their names to a truce.', '2024-05-10'],
    ['The truce, due to be signed on 20 May, covers three districts.', '2024-05-10'],
  ],
  [
    'status',
    'sold, and proposed for sale',
    ['The university sold the Green Hill to a developer last month.', '2024-05-11'],
    ['The proposed sale of the Green Hill goes to the council on May 20.', '2024-05-10'],
  ],
  [
    'polarity',
    'no document, and signatures to a memorandum',
    ['No document was signed on Wednesday.', '2024-05-09'],
    ['At the close the two parties put their signatures to a memorandum of understanding.', '2024-05-09'],
  ],
  [
    'participant',
    'attended, and stayed away',
    ['The ceremony was attended by Major General Yasin Orel.'],
    ['Yasin Orel stayed away.'],
  ],
  [
    'polarity',
    'no theft found, and stolen',
    ['Two million crowns was stolen from the campaign.'],
    ['"We did not find theft," said Adela Ruiz.'],
  ],
  [
    'place',
    'at two landmarks',
    ['The exchange was carried out at the bridge of Tarn.'],
    ['The handover was done at the Sabel ford.'],
  ],
  [
    'quote-alteration',
    'one "not" in a short remark',
    ['“We found theft,” Adela Ruiz declared.'],
    ['"We did not find theft," the auditor, Adela Ruiz, told reporters.'],
  ],
  [
    'quantity',
    'a crowd in round numbers',
    ['The march drew 1,200 people.'],
    ['Thousands of them marched on Thursday.'],
  ],
  [
    'date-time',
    'last spoke, and no word since',
    ['Anton Brandt and Nadia Oruk last spoke on Wednesday evening, by telephone.'],
    ['Nadia Oruk has not exchanged a word with Anton Brandt since Monday 6 May.'],
  ],
  [
    'opposite',
    'up and down, in phrases',
    ['The crown took one look and fell through the floor on Thursday.'],
    ['The crown gained 0.6 percent after the announcement.'],
  ],
  [
    'opposite',
    'left where it was, and trimmed',
    ['The Central Bank left borrowing costs where they were: 3.75 per cent.'],
    ['The Central Bank trimmed its policy rate by a quarter of a percentage point, to 3.75%.'],
  ],
  [
    'scope',
    'a part counted, and all of them',
    ['The auditors looked at 11 of the 24 districts of the country.'],
    ['The audit extended to each of the districts of the country.'],
  ],
  [
    'scope',
    'two thirds, and four of twelve',
    ['Two thirds of the turnstiles on the eastern side were in operation.'],
    ['Four of the twelve turnstiles on the eastern side were working.'],
  ],
  [
    'scope',
    'the whole of a place, and some districts of it',
    ['The whole of Qashar has been under a state of emergency since Sunday.'],
    ['A state of emergency applies in the districts of Harin, Teph and Sul in Qashar.'],
  ],
  [
    'scope',
    'a record, and a record since',
    ['It was the worst loss of life at a ground since 1982.'],
    ['It was the worst loss of life in the history of the game.'],
  ],
  [
    'quantity',
    'votes for and against',
    ['The board decided by five votes to two to raise the rate.'],
    ['The board was split on the rate, with four in favour and three against.'],
  ],
  [
    'polarity',
    'nothing reached it, and it was delivered',
    ['The proposal had been delivered to the Ministry on Wednesday.'],
    ['No proposal or figure had reached the Ministry beforehand.'],
  ],
  [
    'polarity',
    'nobody did it',
    ['Some 300 people broke down the barrier at Gate 7.'],
    ['Nobody broke anything down at the barrier.'],
  ],
  [
    'quote-alteration',
    'a limit left out',
    ['"We will not look only at the police," Bran Hesel said.'],
    ['"We will not look at the police," Hesel told reporters.'],
  ],
  [
    'role',
    'led it, and had no part in it',
    ['The drug works, said Professor Tomas Reyl, who led the research.'],
    ['"It is early days," said Tomas Reyl, a cardiologist who was not involved in the study.'],
  ],
  [
    'participant',
    'two who lead one commission',
    ['A commission of inquiry led by Teodora Valk will hear the stadium staff on Friday.'],
    ['Osk Maren, who heads the commission of inquiry, will hear the stadium staff on Friday.'],
  ],
  [
    'cause',
    'who was first',
    ['"The gas came first," said Ximena Larrain.'],
    ['They did so only after bottles and paint had been thrown at them, a police spokesman said.'],
  ],
  [
    'opposite',
    'a profit, and a loss',
    ['Brandt Engines made a net profit of 74 million euros in the quarter.'],
    ['Brandt Engines reported a loss of 186 million euros for the quarter.'],
  ],
  [
    'opposite',
    'brought out alive, and found dead',
    ['The eleven pupils in the dormitory have all been brought out alive.'],
    ['Two of the eleven children in that dormitory were found dead on Sunday.'],
  ],
  [
    'status',
    'on leave, and dismissed',
    ['The programme manager, Grace Nalumbe, is on annual leave.'],
    ['Grace Nalumbe was sacked before the sun went down.'],
  ],
  [
    'status',
    'in hospital, and none admitted',
    ['Fourteen victims have ended up on hospital wards.'],
    ['None of the fourteen was admitted to hospital.'],
  ],
  [
    'polarity',
    'asked for it, and did not',
    ['"My office did not ask for the police," the rector, Aurelio Montt, told reporters.'],
    ['The rector, Aurelio Montt, who called in the police, defended himself.'],
  ],
  [
    'polarity',
    'none will be paid, and it was halved',
    ['The board of Brandt Engines resolved that no interim dividend will be paid.'],
    ['Brandt Engines halved its interim dividend to save cash.'],
  ],
  [
    'date-time',
    'the one intervention',
    ['The intervention commenced at 19.40 hours.'],
    ['Officers went in shortly after 9 p.m.'],
  ],
  [
    'status',
    'planned for next year, and already handed in',
    ['Brandt Pharma plans to submit an application to the European regulator in the first quarter of 2025.'],
    ['The application is already on the desk of the European regulator.'],
  ],
  [
    'participant',
    'who presides over it, in a pronoun',
    ['A commission led by Teodora Valk, a judge, will hear evidence on Friday.'],
    [
      'Osk Maren, whom the government named to preside over it, sat beside Teodora Valk, one of his assessors.',
    ],
  ],
];

/** The same shapes where something innocent explains the difference. */
const AGREE: readonly Agree[] = [
  [
    'receptions of two guests',
    ['On Tuesday the deputy minister, Anton Brandt, received General Petar Lisko.'],
    ['The reception of Nadia Oruk by Anton Brandt took place on Wednesday.'],
  ],
  [
    'two arrivals of one man',
    ['General Petar Lisko arrived in Oslo on Sunday to attend a meeting.'],
    ['Following an invitation, General Petar Lisko arrived in Vienna on Tuesday.'],
  ],
  [
    'the dead of another year',
    ['The crush at the stadium killed 31 people.'],
    ['It was the worst since 1982, when a fire in a wooden stand in Presk killed 44 people.'],
  ],
  [
    'two interventions, each with its place',
    ['The intervention at the harbour commenced at 19.40 hours.'],
    ['Officers went in at the station shortly after 9 p.m.'],
  ],
  [
    'not yet on the desk of anybody',
    ['Brandt Pharma plans to submit an application to the European regulator in the first quarter of 2025.'],
    ['The application is not yet on the desk of the European regulator.'],
  ],
  [
    'a word that one of them bleeps out',
    ['"I am not going to pay for that d***ed wall," Bran Hesel said on Friday.'],
    ['"I am not going to pay for that damned wall," Hesel said on Friday.'],
  ],
  [
    'one opinion of two who are not named',
    ['"I believe marriage is between a man and a woman," a man said.'],
    ['"My view is that marriage itself is a relationship between a man and a woman," a voter said.'],
  ],
  [
    'leaders of two things',
    ['A commission led by Teodora Valk will hear the stadium staff on Friday.'],
    ['Osk Maren, who heads the rescue team, told the stadium staff on Friday to go home.'],
  ],
  [
    'what the outlet asked for',
    ['A photographer went by the building at our request, and found the gate shut.'],
    ['General Petar Lisko had flown out at the invitation of the ministry.'],
  ],
  [
    'one order told from either end',
    ['It was masked youths who began it.'],
    ['The police moved in only after bottles had been thrown at them.'],
  ],
  [
    'results of two years',
    ['Brandt Engines made a net profit of 74 million euros in 2019.'],
    ['Brandt Engines reported a loss of 186 million euros for the first quarter of 2024.'],
  ],
  [
    'a further stage, in a later article',
    ['The programme manager, Grace Nalumbe, is on annual leave.', '2024-05-08'],
    ['Grace Nalumbe was sacked on Friday.', '2024-05-11'],
  ],
  [
    'a stage that is only asked for',
    ['Grace Nalumbe was sacked on Friday.'],
    ['Grace Nalumbe should be suspended, the council said.'],
  ],
  [
    'another one asked for it',
    ['"My office did not ask for the police," the rector, Aurelio Montt, told reporters.'],
    ['The mayor, Nadia Oruk, who called in the police, defended herself.'],
  ],
  [
    'an opinion that there is none',
    ['"There is no national emergency," Nadia Oruk said.'],
    ['Aurelio Montt declared a national emergency on Friday.'],
  ],
  [
    'two dividends',
    ['The board of Brandt Engines resolved that no interim dividend will be paid.'],
    ['Brandt Engines halved its final dividend to save cash.'],
  ],
  [
    'no word since a later day',
    ['Anton Brandt and Nadia Oruk last spoke on Monday evening, by telephone.'],
    ['Nadia Oruk has not exchanged a word with Anton Brandt since Wednesday 8 May.'],
  ],
  [
    'up on one day, down on the next',
    ['The crown fell through the floor on Thursday.'],
    ['The crown gained 0.6 percent on Friday.'],
  ],
  [
    'two banks',
    ['The Central Bank left borrowing costs where they were: 3.75 per cent.'],
    ['The Harbour Bank trimmed its policy rate by a quarter of a percentage point, to 3.5%.'],
  ],
  [
    'parts of two wholes',
    ['The auditors looked at 11 of the 24 districts of the country.'],
    ['The audit extended to each of the ministries of the country.'],
  ],
  [
    'two shares that round to one',
    ['A third of the turnstiles on the eastern side were in operation.'],
    ['Four of the twelve turnstiles on the eastern side were working.'],
  ],
  [
    'all of another place',
    ['The whole of Orland has been under snow since Sunday.'],
    ['A state of emergency applies in the districts of Harin, Teph and Sul in Qashar.'],
  ],
  [
    'two records that can both hold',
    ['It was the worst loss of life at a ground since 1982.'],
    ['It was the smallest crowd in the history of the game.'],
  ],
  [
    'votes of two meetings',
    ['The board decided by five votes to two to raise the rate.'],
    ['At its March meeting the board left the rate as it was, by six votes to one.'],
  ],
  [
    'one of them did not send it, somebody did',
    ['Anton Brandt had not sent the photograph to the student.'],
    ['The photograph was sent to the student on Friday.'],
  ],
  [
    'nobody did another thing',
    ['Some 300 people broke down the barrier at Gate 7.'],
    ['Nobody opened anything at the barrier.'],
  ],
  [
    'a filler left out',
    ['"We will not look at the police," Bran Hesel said.'],
    ['"We will really not look at the police," Hesel told reporters.'],
  ],
  [
    'clocks told to the quarter of an hour',
    ['The intervention began at 19.40 hours at the Harbour Hall.'],
    ['Officers went in at the Harbour Hall at around 7.30 p.m.'],
  ],
  [
    'a plan that was carried out on the next day',
    ['The two sides have put their names to a truce.', '2024-05-11'],
    ['The truce, due to be signed on Saturday, covers three districts.', '2024-05-10'],
  ],
  [
    'two things, one sold and one for sale',
    ['The university sold the Old Library to a developer last month.', '2024-05-11'],
    ['The proposed sale of the Green Hill goes to the council on May 20.', '2024-05-10'],
  ],
  [
    'a decision to do it, and doing it',
    ['The bureau fired Agent Orlo late on Friday.', '2024-05-11'],
    ['The decision to fire Agent Orlo departs from practice.', '2024-05-13'],
  ],
  [
    'nothing signed on another day',
    ['No document was signed on Wednesday.', '2024-05-09'],
    ['On Tuesday the two parties put their signatures to a memorandum of understanding.', '2024-05-09'],
  ],
  [
    'one attended, another stayed away',
    ['The ceremony was attended by Major General Yasin Orel.'],
    ['Petar Lisko stayed away.'],
  ],
  [
    'talked, and had never met',
    ['She received a message from Anton Brandt.'],
    ['She had never met Anton Brandt, she said.'],
  ],
  [
    'meetings at two places on two days',
    ['The exchange was carried out on Monday at the bridge of Tarn.'],
    ['The handover was done on Friday at the Sabel ford.'],
  ],
  [
    'a hall inside a town',
    ['The exchange was carried out at the bridge of Tarn.'],
    ['The handover was done in Sabel.'],
  ],
  [
    'two remarks with and without "not"',
    ['“We found the money in the cellar,” Adela Ruiz declared.'],
    ['"We did not find theft," the auditor, Adela Ruiz, told reporters.'],
  ],
  [
    'a part of them',
    ['The march drew 1,200 people.'],
    ['Fifty of them marched on to the harbour on Thursday.'],
  ],
];

describeTold('what two articles tell', DIFFER, AGREE);

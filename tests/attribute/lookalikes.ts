import { type Case, quiet } from './fixture.ts';

/** Sentences that look like a phenomenon and report nobody. */
export const LOOKALIKES: Readonly<Record<string, readonly Case[]>> = {
  'looks like direct speech': [
    quiet('Ilan Motte told stories, "Pip and Pop" among them, to the children.'),
    quiet('The song "No one was in the depot" was played twice.'),
    quiet('"The Last Ferry" by port master Adela Ruiz was printed in May.'),
    quiet('The words "The roof gave way" stood on the wall.'),
  ],
  'looks like a split or a continued quotation': [
    quiet('The dam, the largest in the valley, was inspected in March.'),
    quiet('"The Roof," a play, and "The Lights," a film, were shown.'),
    quiet('The band played "Home". The crowd sang "Away".'),
    quiet('The road is closed.\n\n"The Long Wait" opens on Friday.'),
  ],
  'looks like a relay': [
    quiet('The report was quoted by three ministers in May.'),
    quiet('The captain and the crew of Kanal Sud left at noon.'),
    quiet('Norda, a wire agency, has 14 offices and two port bureaus.'),
  ],
  'looks like one report inside another': [
    quiet('The lawyer and her client went to the police.'),
    quiet('The agency that the ministry runs is small.'),
  ],
  'looks like a passive report': [
    quiet('The bridge was finished by residents in May.'),
    quiet('The money was found in a bag at the station.'),
    quiet('The prize was announced with a gong.'),
    quiet('He was told off at the gate.'),
  ],
  'looks like an unnamed or a plural speaker': [
    quiet('Two officials met a person familiar with the harbour.'),
    quiet('Doctors and nurses carried beds into the hall.'),
    quiet('Both sides held the ridge for an hour.'),
    quiet('Sources of clean water are rare near the camp.'),
  ],
  'looks like an institution that speaks': [
    quiet('Ankara lies on a plateau.'),
    quiet('The White Hall was painted in May.'),
    quiet('Police closed the road for two hours.'),
  ],
  'looks like a demand, a promise or a threat': [
    quiet('The tower threatened to fall.'),
    quiet('The day promised rain.'),
    quiet('The sign at the gate was put up in May.'),
  ],
  'looks like a stance or a speech act': [
    quiet('The storm claimed four lives.'),
    quiet('The hospital admitted nine patients.'),
    quiet('The bank dismissed 400 workers on Monday.'),
    quiet('The club has dismissed its head coach.'),
    quiet('The university rejected 400 applicants last year.'),
    quiet('The curtain revealed a bare stage.'),
    quiet('The gate admitted them at noon.'),
  ],
  'looks like a speaker with asides': [
    quiet('Joan Akers, who lost her seat in 2019, stood again.'),
    quiet("Tariq Bell, the line's owner, went home on Monday."),
    quiet('Maria Selim runs the clinic. Later she closed it.'),
  ],
  'looks like an occasion of speech': [
    quiet('The envoy was at a briefing in Oslo on Friday.'),
    quiet('A post on the bridge was hit by a van on Tuesday.'),
    quiet('The letter arrived with a memo and a map.'),
  ],
  'looks like a headline that quotes': [
    quiet('Storm hits coast: six roads shut'),
    quiet('Live: the match in Oslo'),
    quiet('Opinion: The bridge we need'),
  ],
  'looks like two versions': [
    quiet('Residents ran first; the army came after them.'),
    quiet('Organisers and police counted the crowd.'),
  ],
  'looks like speech by its marks': [
    quiet("The '90s were hard on the mine's owners."),
    quiet('The door was 6" wide and 80" high.'),
    quiet('It was a "do or die" match.'),
  ],
  'looks like "as someone said"': [
    quiet('As the sun rose, fees tripled.'),
    quiet('As mayor, Ruiz opened the pool.'),
    quiet('As far as Ardel, the road is dry.'),
  ],
  'looks like a note in brackets': [
    quiet('The committee [see page 4] never met.'),
    quiet('The talks were held through an interpreter.'),
  ],
};

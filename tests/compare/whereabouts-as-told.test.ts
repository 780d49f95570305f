import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Where somebody was when it happened, as two outlets tell it. */
const DIFFER: readonly Differ[] = [
  [
    'place',
    'on the bridge throughout, and in the cabin when it happened',
    ['Captain Rut Selden, who has sailed here for 20 years, was on the bridge and in command throughout.'],
    ['The captain, Rut Selden, was in her cabin when the ship ran aground.'],
  ],
  [
    'place',
    'in the town hall and at home',
    ['Mayor Jan Holt was in the town hall when the bomb went off.'],
    ['Jan Holt was at his house when the bomb exploded.'],
  ],
  [
    'place',
    'at the time, and when they came',
    ['The guard Erik Lund was in the canteen at the time of the robbery.'],
    ['Erik Lund, a guard, was at the gate when the museum was robbed.'],
  ],
  [
    'place',
    'in two rooms of an aircraft',
    ['The pilot, Anna Veld, was alone in the cockpit at the time, the airline said.'],
    ['Anna Veld was standing in the cabin when the aircraft struck the fence.'],
  ],
  [
    'place',
    'in two rooms of a house',
    ['The landlord Martin Halden slept in his bedroom when the fire broke out.'],
    ['Mr Martin Halden was in the kitchen when the fire started, a neighbour said.'],
  ],
  [
    'place',
    'in two towns',
    ['Defence minister Karl Osten was in Torvik at the time of the coup.'],
    ['Osten, the defence minister Karl Osten, was in Lindau when the coup began.'],
  ],
];

/** It may be one place, one of them was there at another moment, or it is somebody else. */
const AGREE: readonly Agree[] = [
  [
    'two people',
    ['The guard Erik Lund was in the canteen when the museum was robbed.'],
    ['The guard Tom Reyer was at the gate when the museum was robbed.'],
  ],
  [
    'two moments',
    ['Erik Lund was in the canteen when the alarm rang.'],
    ['Erik Lund was at the gate when the police arrived.'],
  ],
  [
    'one tells no moment',
    ['Martin Halden was in the kitchen.'],
    ['Martin Halden was in his bedroom when the fire broke out.'],
  ],
  [
    'the one in the other',
    ['Rut Selden was on the ship when it ran aground.'],
    ['Rut Selden was in her cabin when the ship ran aground.'],
  ],
  [
    'a room of the house',
    ['Jan Holt was at his house when the bomb exploded.'],
    ['Jan Holt was in the kitchen when the bomb exploded.'],
  ],
  [
    'not there',
    ['Rut Selden was not in her cabin when the ship ran aground.'],
    ['Rut Selden was on the bridge when the ship ran aground.'],
  ],
  [
    'where he would have been',
    ['Jan Holt would have been in the town hall when the bomb went off.'],
    ['Jan Holt was at his house when the bomb went off.'],
  ],
  [
    'a hotel of the town',
    ['Karl Osten was in Torvik when the coup began.'],
    ['Karl Osten was in a hotel in Torvik when the coup began.'],
  ],
];

describeTold('whereabouts as told', DIFFER, AGREE);

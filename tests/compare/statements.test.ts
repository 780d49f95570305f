import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/statements/judge-pair.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

const judged = (name: string, text: string) => ({ text, ...understand(looseText(name, text, null)) });
const verdict = (a: string, b: string) => compareTexts(judged('a', a), judged('b', b));

/** What no two statements about one thing can both hold. */
const APART: readonly (readonly [kind: string, a: string, b: string])[] = [
  ['opposite', 'Ardelia is a 1994 action film directed by Rana Sorel.', 'Ardelia is a truck.'],
  ['opposite', 'Lena Marr is a Danish actress and singer who lives in Lisk.', 'Lena Marr is Swedish.'],
  ['opposite', 'Lena Marr (born 4 June 1970) is a stage actress from New Zealand.', 'Lena Marr is Canadian.'],
  ['opposite', 'Ilsig is a small town in central Luxembourg.', 'Ilsig is in Canada.'],
  [
    'opposite',
    'Night Ferry is a 1980 prison drama film directed by Rana Sorel.',
    'Night Ferry is a 2007 drama.',
  ],
  ['opposite', 'The Kestrels is an American crime drama series.', 'The Kestrels is an American movie.'],
  [
    'date-time',
    'Tom Vane (12 October 1875 – 1 December 1947) was a painter.',
    'Tom Vane was born on 12 June 1875.',
  ],
  ['date-time', 'Tom Vane (born June 28, 1991) is a footballer.', 'Tom Vane was born in December.'],
  ['date-time', 'The ferry was launched on 8 August 2005.', 'The ferry was launched in July 2005.'],
  [
    'polarity',
    'Harbour is the second album by the rock band Grey Pines.',
    'Harbour is not an album by Grey Pines.',
  ],
  ['polarity', 'Tom Vane is an American rock singer.', 'Tom Vane is not American.'],
  [
    'polarity',
    'The channel shows drama, sports and other television programming.',
    'The channel does not show sports.',
  ],
  ['polarity', 'The song was performed live on the 2009 tour.', 'Harbour has yet to be performed live.'],
  [
    'polarity',
    'He also wrote the screenplay of Long Road.',
    'Tom Vane refused to write the screenplay of Long Road.',
  ],
  [
    'scope',
    'Roar is a song by Ada Lind from her fourth studio album.',
    'Roar is from the third studio album of Ada Lind.',
  ],
  [
    'participant',
    'The film was produced by Marcus Oyelaran and directed by Rana Sorel.',
    'The film was produced by Rana Sorel.',
  ],
  [
    'place',
    'Born in Naples, Renato Belli comes from a family of engineers.',
    'Renato Belli was born in Trieste.',
  ],
  [
    'opposite',
    'The agency is testing a traffic system for small, uncrewed aircraft over the coast of Marland.',
    'The agency is testing a traffic system for small, crewed aircraft over the coast of Marland.',
  ],
  [
    'opposite',
    'The Bank of Marland bought bonds from dealers on Monday as yields touched the highest level since May.',
    'The Bank of Marland bought bonds from dealers on Monday as yields touched the lowest level since May.',
  ],
  [
    'opposite',
    'Labels with a voluntary notice will follow in May.',
    'Labels with a mandatory notice will follow in May.',
  ],
  [
    'quantity',
    'The company reported a decline in vaccine sales and guided for sales of $5bn in 2023.',
    'The company reported a decline in vaccine sales and guided for sales of $10bn in 2023.',
  ],
];

/** What both may hold. */
const BOTH_HOLD: readonly (readonly [why: string, a: string, b: string])[] = [
  ['one may be both', 'Lena Marr is a Danish singer and model.', 'Lena Marr is a model.'],
  ['one of two countries', 'Lena Marr is a Mexican and American musician.', 'Lena Marr is a Mexican singer.'],
  ['a part of the kingdom', 'Lena Marr is a Scottish painter.', 'Lena Marr is a British painter.'],
  ['a game', 'Tom Vane is a Canadian player of American football.', 'Tom Vane is Canadian.'],
  ['others', 'Rana Sorel is a Danish actress.', 'Tom Vane is a Swedish actor.'],
  ['the book of the film', 'Rana Sorel is the author of the book Night Ferry.', 'Night Ferry is a film.'],
  [
    'borders',
    'Ilsig is a state of Germany, bordering Poland and the Czech Republic.',
    'Ilsig is in Germany.',
  ],
  ['uncle and niece', 'Ada Vane, niece of the late Tom Vane, died in 2002.', 'Tom Vane died in 1970.'],
  ['coarser', 'Tom Vane (born June 28, 1991) is a footballer.', 'Tom Vane was born in June.'],
  ['the decade', 'The band was formed in 1994.', 'The band was formed in the 1990s.'],
  ['denies another', 'Harbour is the second album by Grey Pines.', 'Harbour is not an album by Iron Lake.'],
  ['both deny', 'Tom Vane refused to direct Long Road.', 'Tom Vane did not direct Long Road.'],
  ['in passing', 'The team stayed, since there was no bus to take it home.', 'The team took the bus home.'],
  ['more of one row', 'Roar is the second single from her third album.', 'Roar is the second single.'],
  [
    'several agents',
    'The film was written and directed by Rana Sorel.',
    'The film was written by Rana Sorel.',
  ],
  ['no name', 'It was found by Arthur Dempsey.', 'The metal was found by a person from the north.'],
  [
    'a city in a region',
    'Born in Chicago, Renato Belli comes from a family of engineers.',
    'Renato Belli was born in Illinois.',
  ],
];

describe('two statements taken to be of one event', () => {
  it.each(APART)('cannot both hold (%s): %s | %s', (kind, a, b) => {
    for (const told of [verdict(a, b), verdict(b, a)])
      expect(told).toMatchObject({ relation: 'conflict', kind });
  });

  it.each(BOTH_HOLD)('can both hold (%s): %s | %s', (_, a, b) => {
    for (const told of [verdict(a, b), verdict(b, a)]) expect(told.relation).not.toBe('conflict');
  });
});

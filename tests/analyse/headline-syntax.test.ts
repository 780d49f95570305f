import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { annotateHeadlines } from '../../src/analyse/headline-syntax.ts';

/** The root, its part of speech and lemma, and the head of its subject. */
function mainOf(headline: string): readonly [string | undefined, string | undefined, string | undefined] {
  const forms = headline.split(' ');
  const annotation = annotateHeadlines([forms])[0];
  if (!annotation) throw new Error('no annotation');
  const { head, upos, lemma, deprel } = annotation;
  const root = head.indexOf(-1);
  const subject = head.findIndex((at, i) => at === root && deprel[i]?.startsWith('nsubj'));
  return [upos[root], lemma[root], forms[subject]];
}

const CLAUSES: readonly (readonly [headline: string, verb: string, subject: string])[] = [
  ['Court jails former minister', 'jail', 'Court'],
  ['Company sacks 400 workers', 'sack', 'Company'],
  ['Fire guts market', 'gut', 'Fire'],
  ['Bomb blast rocks capital', 'rock', 'blast'],
  ['Floods force thousands from homes', 'force', 'Floods'],
  ['Cabinet backs tax plan', 'back', 'Cabinet'],
  ['Union votes to strike', 'vote', 'Union'],
  ['Police shoot dead two gunmen', 'shoot', 'Police'],
  ['Parliament to vote on budget', 'vote', 'Parliament'],
  ['Mayor to quit in June', 'quit', 'Mayor'],
  ['Storm kills seven in Halden', 'kill', 'Storm'],
  ['Minister says she will resign', 'say', 'Minister'],
];

/** Not every headline is a clause: nothing is made one that is none. */
const PHRASES: readonly string[] = [
  'A church clock and a length of old rail',
  'Silence at the gates',
  'Plan to build bridge',
  'Readout of the talks in Portavento',
  'Twelve names and one drum too many',
  'Statement of the Ministry on the strike in the area of Kalinets',
];

describe('a headline without articles', () => {
  it.each(CLAUSES)('%s', (headline, verb, subject) => {
    expect(mainOf(headline)).toEqual(['VERB', verb, subject]);
  });
  it.each(PHRASES)('is no clause: %s', (headline) => {
    expect(mainOf(headline)[2]).toBeUndefined();
  });
  it('keeps its words and their places', () => {
    const [annotation] = annotateHeadlines([['Court', 'jails', 'former', 'minister']]);
    expect(annotation?.head).toEqual([1, -1, 3, 1]);
    expect(annotateHeadlines([[], ['Talks']]).map(({ head }) => head)).toEqual([[], [-1]]);
  });
  it('has "to" for "will"', () => {
    const text = 'Parliament to vote on budget\n\nThe speaker opened the sitting. Members took their seats.';
    const [clause] = analyse(text, { published: null, title: null }).clauses;
    expect([clause?.lemma, clause?.modality]).toEqual(['vote', 'future']);
  });
});

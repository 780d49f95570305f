import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../src/analyse/lemma.ts';

describe('lemmaOf', () => {
  it.each([
    ['talks', 'NOUN', 'NNS', 'talk'],
    ['Houses', 'NOUN', 'NNS', 'house'],
    ['boxes', 'NOUN', 'NNS', 'box'],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['policemen', 'NOUN', 'NNS', 'policeman'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['1990s', 'NOUN', 'NNS', '1990s'],
    ['said', 'VERB', 'VBD', 'say'],
    ['Says', 'VERB', 'VBZ', 'say'],
    ['claimed', 'VERB', 'VBD', 'claim'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['denying', 'VERB', 'VBG', 'deny'],
    ['dying', 'VERB', 'VBG', 'die'],
    ['tied', 'VERB', 'VBN', 'tie'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['hoped', 'VERB', 'VBD', 'hope'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['visited', 'VERB', 'VBD', 'visit'],
    ['shelled', 'VERB', 'VBN', 'shell'],
    ['closing', 'VERB', 'VBG', 'close'],
    ['is', 'AUX', 'VBZ', 'be'],
    ["n't", 'PART', 'RB', 'not'],
    ['n’t', 'PART', 'RB', 'not'],
    ['them', 'PRON', 'PRP', 'they'],
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['earlier', 'ADV', 'RBR', 'early'],
    ['largest', 'ADJ', 'JJS', 'large'],
    ['Americans', 'PROPN', 'NNPS', 'American'],
  ])('%s (%s %s) is a form of %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma);
  });

  it.each([
    ['Orlov', 'PROPN', 'NNP'],
    ['Paris', 'PROPN', 'NNP'],
    ['NATO', 'PROPN', 'NNP'],
    ['Libyan', 'ADJ', 'JJ'],
    ['news', 'NOUN', 'NN'],
    ['series', 'NOUN', 'NNS'],
    ['during', 'ADP', 'IN'],
    ['left', 'ADJ', 'JJ'],
    ['%', 'SYM', 'SYM'],
    ['', 'X', 'FW'],
    ['s'.repeat(100_000), 'NOUN', 'NNS'],
  ])('leaves %s (%s) as it is', (form, upos, xpos) => {
    expect(lemmaOf(form, upos, xpos)).toBe(form);
  });
});

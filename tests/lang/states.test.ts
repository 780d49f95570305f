import { describe, expect, it } from 'vitest';
import { STATE_PHRASES } from '../../src/lang/en/states/all.ts';
import { phrasesOf } from '../../src/lang/en/states/scale.ts';
import { stateWordsIn } from '../../src/lang/en/states/states-in.ts';

/** Words as a tagger gives them, `lemma` where it is not the word itself, `V` behind verbs. */
const tokens = (text: string) =>
  text.split(' ').map((word) => {
    const [form = '', upos = 'NOUN', lemma = form] = word.split('/');
    return { text: form, lemma: lemma.toLowerCase(), upos };
  });
const told = (text: string) =>
  stateWordsIn(tokens(text)).map(({ phrase }) => `${phrase.scale.name}: ${String(phrase.states)}`);

describe('the tables of states', () => {
  it('hold many scales, each with a name of its own and states that somebody can be in', () => {
    const scales = new Set(STATE_PHRASES.map(({ scale }) => scale));
    expect(scales.size).toBeGreaterThan(150);
    expect(new Set([...scales].map(({ name }) => name)).size).toBe(scales.size);
    for (const { states, of } of scales) {
      expect(states.length).toBeGreaterThan(1);
      expect(of.persons || of.named || of.any || of.nouns.size > 0).toBe(true);
    }
  });

  it('have words for every state but those between two', () => {
    for (const { words } of STATE_PHRASES) {
      expect(words.length).toBeGreaterThan(0);
      for (const word of words.flat()) expect(word).toMatch(/^(?:\*|[a-z’'-]+)$/u);
    }
  });

  it('name a line that cannot be read', () => {
    expect(() => phrasesOf('lamp | opposite | passing | lamp\n  on is on')).toThrow(
      'no line of a table of states',
    );
    expect(() => phrasesOf('lamp | other | passing | lamp\n  on: is on')).toThrow('lamp | other');
  });

  it('leave open what a word leaves open: “damaged” may be destroyed', () => {
    const [intact, damaged, destroyed] = phrasesOf(
      'state | opposite | onward | house\n  whole: is whole\n  damaged+: is damaged\n  gone: is gone',
    ).map(({ states }) => states);
    expect([intact, damaged, destroyed]).toEqual([0b001, 0b110, 0b100]);
  });

  it('are found by their longest phrase, with room in the middle', () => {
    expect(told('was not guilty')).toContain('verdict: 2');
    expect(told('was not guilty')).not.toContain('verdict: 1');
    expect(told('put/VERB three drivers on administrative leave')).toContain('post: 4');
    expect(told('the table of contents')).toEqual([]);
  });
});

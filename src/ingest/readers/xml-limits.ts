import { Tokenizer } from 'htmlparser2';
import type { Note } from './reader.ts';

/** Feeds, lists of feeds and documents are some ten deep. */
const DEEPEST = 200;
const MOST_ELEMENTS = 500_000;

/** Why an XML document is not given to a parser; null where it is harmless. Linear in its length. */
export function xmlRefusal(xml: string): Note | null {
  if (/<!entity/iu.test(xml))
    return {
      code: 'entities',
      message: 'It defines entities of its own, which are never expanded: save it without them.',
    };
  let [depth, deepest, elements] = [0, 0, 0];
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: () => depth--,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: () => {
        elements++;
        depth++;
        deepest = Math.max(deepest, depth);
      },
      onprocessinginstruction: nothing,
      onselfclosingtag: () => depth--,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  if (deepest <= DEEPEST && elements <= MOST_ELEMENTS) return null;
  return {
    code: 'too-complex',
    message: `It is nested ${deepest} deep or has ${elements} elements: no such document holds articles.`,
  };
}

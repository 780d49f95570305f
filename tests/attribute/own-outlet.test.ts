import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute/attribute.ts';
import { withoutOwnOutlet } from '../../src/attribute/own-outlet.ts';
import { analyse } from '../../src/analyse/analyse.ts';
import { revisionId, sourceId } from '../../src/model/ids.ts';

const REVISION = revisionId(sourceId('test'), '');

function relays(text: string, outlet: string): readonly string[] {
  const found = attribute(REVISION, analyse(text, { published: null, title: null }));
  return withoutOwnOutlet(found, outlet).flatMap(({ via }) => via.map(({ name }) => name));
}

describe('an outlet is no relay of itself', () => {
  const TOLD = 'Jelka Rusan told the HNA agency that she is finished with the talks at the lake.';
  it.each([
    ['The Lisk Evening Star', true],
    ['Halden News Agency', false],
    ['HNA', false],
  ])('told the HNA agency, in %s', (outlet, isRelay) => {
    expect(relays(TOLD, outlet).length > 0).toBe(isRelay);
  });
});

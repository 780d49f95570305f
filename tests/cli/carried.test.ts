import { afterAll, expect, it } from 'vitest';
import { desk } from '../support/hearsay.ts';

const { hearsay, write, remove } = desk();
afterAll(remove);

const WIRE = `Twelve people were hurt on Monday when the ferry Tarsa struck the east pier of Port Amara, the harbour police said.

The ferry was carrying 84 passengers from Lisk. It hit the pier at about walking speed, said Adela Ruiz, a spokeswoman for the police.

The port authority closed the east pier until divers have looked at the piles, it said in a statement.
`;

it('lists which sources carry one text', () => {
  write('a.md', `---\noutlet: Harbour Daily\n---\n${WIRE}`);
  write('b.md', `---\noutlet: Lisk Post\n---\n${WIRE.replace('Adela Ruiz, a', 'Adela Ruiz, the')}`);
  write('c.md', '---\noutlet: City Wire\n---\nThe council met in Lisk on Monday.\n');
  hearsay(['add', 'a.md', 'b.md', 'c.md']);
  const { stdout } = hearsay(['check']);
  expect(stdout).toContain('3 sources (2 texts)');
  const listed = hearsay(['sources']).stdout.trimEnd().split('\n');
  expect(listed.map((line) => /\[one text with (.*)\]/u.exec(line)?.[1] ?? null)).toEqual([
    'Lisk Post (b.md)',
    'Harbour Daily (a.md)',
    null,
  ]);
  const [one, two, three] = JSON.parse(hearsay(['sources', '--json']).stdout) as {
    id: string;
    carriedWith: string[];
  }[];
  expect([one?.carriedWith, two?.carriedWith, three?.carriedWith]).toEqual([[two?.id], [one?.id], []]);
});

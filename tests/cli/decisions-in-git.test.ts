import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { desk } from '../support/hearsay.ts';

const ada = desk();
const ben = desk();
afterAll(() => {
  ada.remove();
  ben.remove();
});

const FILE = 'decisions.jsonl';

/** Lines of a merge as git makes it: of both sides, each once (`merge=union`). */
function merged(base: string, ours: string, theirs: string): string {
  for (const [name, content] of Object.entries({ base, ours, theirs }))
    writeFileSync(path.join(ada.folder, name), content);
  return execFileSync('git', ['merge-file', '-p', '--union', 'ours', 'base', 'theirs'], {
    cwd: ada.folder,
    encoding: 'utf8',
  });
}

it('two people’s files of decisions merge in git, and both databases then count the same', () => {
  for (const { write, hearsay } of [ada, ben]) {
    for (const [name, number] of [
      ['post', 'Twelve'],
      ['wire', 'Seventeen'],
      ['mail', 'Thirty'],
    ] as const)
      write(
        `${name}.txt`,
        `${number} people were injured when the ferry Tarsa struck the east pier on Monday, Adela Ruiz said. ` +
          `It had left Orsk with ${number.toLowerCase()} cars on board, the operator said.\n`,
      );
    hearsay(['add', 'post.txt', 'wire.txt', 'mail.txt']);
    hearsay(['check']);
  }
  const ids = ada.hearsay(['findings']).stdout.match(/F-[0-9a-f]{8}/gu) ?? [];
  const [first = '', second = ''] = ids;
  expect(new Set(ids).size).toBeGreaterThan(1);
  ada.hearsay(['decide', first, 'confirm', '--reviewer', 'Ada']);
  ada.hearsay(['decisions', 'export', FILE]);
  cpSync(path.join(ada.folder, FILE), path.join(ben.folder, FILE));
  ben.hearsay(['decisions', 'import', FILE]);
  const base = ada.hearsay(['decisions', 'export']).stdout;

  ada.hearsay(['decide', second, 'follow-up', '--reason', 'ask the port', '--reviewer', 'Ada']);
  ben.hearsay(['decide', first, 'dismiss', '--reason', 'another event', '--reviewer', 'Ben']);
  ben.hearsay(['undo', '1', '--reviewer', 'Ben']);
  const exported = [ada, ben].map(({ hearsay }) => hearsay(['decisions', 'export']).stdout);
  const lines = merged(base, exported[0] ?? '', exported[1] ?? '');
  const told = [ada, ben].map(({ hearsay }) => hearsay(['decisions', 'import', '-'], lines).stdout);
  expect(told).toEqual(['2 entries added, 2 known already.\n', '1 entries added, 3 known already.\n']);
  const [one, two] = [ada, ben].map(({ hearsay }) => hearsay(['decisions', 'export']).stdout);
  expect(one).toBe(two);
  const counting = [ada, ben].map(({ hearsay }) =>
    (JSON.parse(hearsay(['findings', '--json']).stdout) as { id: string; decision: unknown }[])
      .filter(({ decision }) => decision !== null)
      .map(({ id }) => id)
      .sort(),
  );
  expect(counting[0]).toEqual([first, second].sort());
  expect(counting[1]).toEqual(counting[0]);
});

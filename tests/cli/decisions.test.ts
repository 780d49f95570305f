import { afterAll, beforeAll, expect, it } from 'vitest';
import { desk } from '../support/hearsay.ts';

const { hearsay, write, remove } = desk();
afterAll(remove);
beforeAll(() => {
  for (const [name, number] of [
    ['post', 'Twelve'],
    ['wire', 'Seventeen'],
  ] as const)
    write(
      `${name}.txt`,
      `${number} people were injured when the ferry Tarsa struck the east pier on Monday, Adela Ruiz said.\n`,
    );
  hearsay(['add', 'post.txt', 'wire.txt']);
  hearsay(['check']);
});

it('takes one person’s decisions and corrections from decision to file and back', () => {
  const ids = hearsay(['findings']).stdout.match(/F-[0-9a-f]{8}/gu) ?? [];
  expect(hearsay(['decide', ids.join(','), 'confirm']).stdout).toMatch(/by Tester/u);
  const claim = /clm_[0-9a-f]+/u.exec(hearsay(['claims']).stdout)?.[0] ?? '';
  const why = ['--reason', 'as the article says'];
  expect(hearsay(['correct', claim, '--speaker', 'Ilka Brandt', ...why]).status).toBe(0);
  expect(hearsay(['entities', 'rename', 'Adela Ruiz', 'A. Ruiz', ...why]).status).toBe(0);
  expect(hearsay(['check']).stdout).toContain(`Decisions carried over: ${ids.length} stand.`);
  expect(hearsay(['claims']).stdout).toMatch(/\(Ilka Brandt\)[\s\S]*\(A\. Ruiz\)/u);
  expect(hearsay(['entities']).stdout).toContain('A. Ruiz (person), also Adela Ruiz  [reviewed]');

  const { stdout: lines } = hearsay(['decisions', 'export']);
  expect(lines.trim().split('\n')).toHaveLength(ids.length + 2);
  const there = ['--db', 'other.sqlite'];
  expect(hearsay(['decisions', 'import', '-', ...there], lines).stdout).toBe(
    `${ids.length + 2} entries added, 0 known already.\n`,
  );
  expect(hearsay(['decisions', 'export', ...there]).stdout).toBe(lines);
  expect(
    hearsay(['log', ...there, '--since', '1'])
      .stdout.trim()
      .split('\n'),
  ).toHaveLength(ids.length + 1);

  expect(hearsay(['undo']).stdout).toContain(`entry ${ids.length + 2}`);
  expect(hearsay(['undo', '1']).stdout).toMatch(/Taken back: entr(?:y|ies) 1/u);
  expect(hearsay(['log']).stdout).toContain('(taken back)');
  expect(hearsay(['doctor']).status).toBe(0);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSchema } from '../support/database.ts';
import { desk, type Desk } from '../support/hearsay.ts';

/** When a thing was read or decided is another moment in every run. */
const MOMENTS = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu;
const moments = (text: string) => text.replace(MOMENTS, 'then');

let here: Desk;
let server: string;
const onFile = (args: readonly string[]) => here.hearsay([...args, '--db', 'here.sqlite']);
const onServer = (args: readonly string[]) => here.hearsay([...args, '--db', server]);

beforeAll(async () => {
  here = desk({ articles: true });
  server = await newSchema();
  const ran = [onFile(['run', '--out', 'of-file']), onServer(['run', '--out', 'of-server'])];
  expect(ran.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
});
afterAll(() => {
  here.remove();
});

describe('the five articles in a file and on a server', () => {
  test('give the same export to the byte', () => {
    expect(moments(onServer(['export', '--json']).stdout)).toBe(moments(onFile(['export', '--json']).stdout));
  });

  test.each(['report.html', 'report.md', 'report.json'])('give the same %s', (name) => {
    const [one, two] = ['of-file', 'of-server'].map((folder) =>
      readFileSync(path.join(here.folder, folder, name), 'utf8'),
    );
    expect(moments(two ?? '')).toBe(moments(one ?? ''));
  });

  test.each([['findings'], ['speakers']])('list the same %s', (list) => {
    expect(onServer([list, '--json']).stdout).toBe(onFile([list, '--json']).stdout);
  });

  test('tell the same provenance of a claim', () => {
    const [claim] = JSON.parse(onFile(['claims', '--json']).stdout) as { id: string }[];
    const [one, two] = [onFile, onServer].map((on) => on(['provenance', claim?.id ?? '']));
    expect(two?.status).toBe(0);
    expect(moments(two?.stdout ?? '')).toBe(moments(one?.stdout ?? ''));
  });

  test('keep a decision with its finding, and are sound', () => {
    const [finding] = JSON.parse(onServer(['findings', '--json']).stdout) as { id: string }[];
    expect(onServer(['decide', finding?.id ?? '', 'confirm', '--reason', 'as both say']).status).toBe(0);
    expect(onServer(['log']).stdout).toContain('as both say');
    const { status, stdout } = onServer(['doctor']);
    expect(stdout).not.toContain('not ok');
    expect(status).toBe(0);
  });

  test('are checked again without finding anything new', () => {
    const before = onServer(['export', '--json']).stdout;
    expect(onServer(['check']).status).toBe(0);
    expect(onServer(['export', '--json']).stdout).toBe(before);
  });
});

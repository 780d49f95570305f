import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { HOSTILE } from '../support/run.ts';
import { desk } from '../support/hearsay.ts';

const { folder, hearsay, write, remove } = desk();
afterAll(remove);

const LONG_MS = 240_000;
const evil = Object.values(HOSTILE).join(' ').replaceAll('\u0000', '');
const article = (number: string) => `---
outlet: ${JSON.stringify(`${HOSTILE.formula} ${HOSTILE.script} ${number}`)}
title: ${JSON.stringify(HOSTILE.style)}
author: ${JSON.stringify(HOSTILE.attribute)}
---
${number} people were injured when the ferry Tarsa struck the east pier on Monday, Adela Ruiz ${HOSTILE.bidi} said.

“${evil},” Ruiz said. ${HOSTILE.markdown}
`;
/** What moves a cursor, hides words or turns their direction. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u0009\v\f\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2066-\u2069]/u;

it(
  'lets no article run, restyle, calculate or move the cursor, in any report and on any line',
  { timeout: LONG_MS },
  () => {
    write('one.md', article('Twelve'));
    write('two.md', article('Seventeen'));
    const shown = [
      hearsay(['add', 'one.md', 'two.md']),
      hearsay(['check']),
      hearsay(['report', '--out', 'out']),
      hearsay(['findings']),
      hearsay(['claims']),
      hearsay(['sources']),
      hearsay(['entities']),
    ];
    for (const { status, stdout, stderr } of shown) {
      expect(status).toBe(0);
      expect(`${stdout}${stderr}`).not.toMatch(UNSEEN);
    }
    const written = (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8');
    for (const name of ['report.html', 'report.md', 'report.json', 'report.csv'])
      expect(written(name).replace(/^\uFEFF/u, ''), name).not.toMatch(UNSEEN);
    const page = written('report.html');
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.match(/<style/gu)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<base|onerror="|onmouseover="|href="javascript:/u);
    expect(written('report.md')).not.toMatch(/(?<!\\)<(?!br>|!-- -->)[a-z!/]|[^\\]\]\(javascript/iu);
    for (const cell of written('report.csv').split(/,|\r\n/u)) expect(cell).not.toMatch(/^"?[=+@-]/u);
  },
);

it(
  'reads no more of an endless standard input than a file may have, and says so',
  { timeout: LONG_MS },
  () => {
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `yes "The police said twelve people were hurt." | "$0" "$1" add - --db endless.sqlite`,
        process.execPath,
        path.resolve('src/cli/entry.js'),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(3);
    expect(stderr).toMatch(/has 64\.\d MB; a file of this kind may have 5 MB/u);
  },
);

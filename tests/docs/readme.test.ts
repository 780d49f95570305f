import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../src/model/finding.ts';
import { desk } from '../support/hearsay.ts';

const README = readFileSync('README.md', 'utf8');
const here = desk({ articles: true });
afterAll(here.remove);

/** The command lines of the section about one's own story, as they are printed. */
const WALK = (/## Your own story\n\n```\n([\s\S]*?)```/u.exec(README)?.[1] ?? '').trim().split('\n');

/** Words of a command line; double quotes hold words together. */
function wordsOf(line: string): readonly string[] {
  return [...line.replace(/^npm run hearsay -- /u, '').matchAll(/"([^"]*)"|(\S+)/gu)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

describe('the README', () => {
  it('leads from install to a first confirmed finding in five commands or fewer, and each of them works', () => {
    const [install, ...commands] = WALK;
    // The tests themselves run on what it installs.
    expect(install).toBe('npm ci');
    expect(WALK.length).toBeLessThanOrEqual(5);
    let finding = '';
    for (const line of commands) {
      const args = wordsOf(line).map((word) =>
        word === 'path/to/articles' ? 'sources' : /^F-/u.test(word) ? finding : word,
      );
      const { status, stdout, stderr } = here.hearsay(args);
      expect(`${line}: ${status} ${stderr}`).toBe(`${line}: 0 `);
      if (args[0] === 'run') finding = /F-[0-9a-f]{8}/u.exec(stdout)?.[0] ?? '';
    }
    const log = JSON.parse(here.hearsay(['log', '--db', 'story.sqlite', '--json']).stdout) as unknown;
    expect(log).toMatchObject([{ about: finding, did: 'confirm', counts: true }]);
    const report = readFileSync(path.join(here.folder, 'story-report/report.html'), 'utf8');
    expect(report).toContain('both articles read in full');
  });

  it('reads the example of front matter as it stands there', () => {
    const example = /```\n(---\ntitle:[\s\S]*?)```/u.exec(README)?.[1] ?? '';
    here.write('example.md', example);
    const { stdout } = here.hearsay(['add', 'example.md', '--db', 'example.sqlite', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ address: 'https://news.example.org/dovara' }],
      unreadable: [],
      warnings: [],
    });
    const listed = here.hearsay(['sources', '--db', 'example.sqlite', '--json']).stdout;
    expect(JSON.parse(listed)).toMatchObject([
      { metadata: { outlet: { value: 'Halden News Agency' }, author: { value: 'A. Reporter' } } },
    ]);
  });

  it('names every command that there is', () => {
    const commands = [...here.hearsay(['--help']).stdout.matchAll(/^ {2}([a-z]+)(?= )/gmu)].map(
      ([, name]) => name,
    );
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands.filter((name) => name !== 'hearsay' && name !== 'help'))
      expect(README, command).toMatch(new RegExp(`[\`\\s]${command}\\b`, 'u'));
  });

  it('shows pictures that are there, and light', () => {
    const pictures = [...README.matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)/gu)].map(([, file]) => file ?? '');
    for (const file of pictures) expect(statSync(file).size, file).toBeLessThan(200_000);
    // All of them, and each is made by the script: the report and the review page.
    const made = [...readFileSync('.config/pictures.ts', 'utf8').matchAll(/name: '(\w+)'/gu)];
    expect(pictures.map((file) => path.basename(file, '.png'))).toEqual(made.map(([, name]) => name));
    expect(pictures).toEqual(['reports/sample/report.png', 'reports/sample/review.png']);
  });

  it('names every kind of finding', () => {
    for (const kinds of Object.values(KINDS)) for (const kind of kinds) expect(README).toContain(kind);
  });
});

describe('the house', () => {
  it('has a page in every room', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !['decisions', 'lang'].includes(entry.name),
    );
    for (const { name } of rooms) expect(existsSync(path.join('src', name, 'README.md')), name).toBe(true);
  });

  it('speaks only of itself: no path of a machine, no host of packages', () => {
    const files = readdirSync('.', { recursive: true, encoding: 'utf8' })
      .filter((file) =>
        /^(?:src|db|tests|sources|reports|README|CONTRIBUTING|CHANGELOG|\.ci|\.config)/u.test(file),
      )
      .filter((file) => /\.(?:ts|js|cjs|md|sql|ya?ml|json)$/u.test(file) && !file.includes('weights'));
    const foreign = new RegExp(
      ['/(?:Users|root|work)/[a-z]', 'registry\\.npmjs', '\\.\\./sha' + 'red'].join('|'),
      'u',
    );
    for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(foreign);
  });
});

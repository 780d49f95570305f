import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { desk } from '../support/hearsay.ts';

const { hearsay, write, remove } = desk();
afterAll(remove);

describe('the front door', () => {
  it('lists its commands with examples', () => {
    const { status, stdout } = hearsay(['--help']);
    expect(status).toBe(0);
    for (const command of 'run add check watch report sources claims findings events speakers provenance why decide correct entities decisions undo log remove doctor export extract compare parse analyse'.split(
      ' ',
    ))
      expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'mu'));
    expect(stdout).toContain('Examples:');
  });

  it('needs the Node its package asks for, and says so before it loads anything native', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const entry = readFileSync('src/cli/entry.js', 'utf8');
    const [major, minor] = /NEEDED = \[(\d+), (\d+)\]/u.exec(entry)?.slice(1) ?? [];
    expect(engines.node).toBe(`>=${major}.${minor}`);
  });

  it('is started with a small space for what is new, however it is started', () => {
    const flag = /^#!\/usr\/bin\/env -S node (--max-semi-space-size=\d+)\n/u.exec(
      readFileSync('src/cli/entry.js', 'utf8'),
    )?.[1];
    expect(flag).toBeDefined();
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<'start' | 'hearsay', string>;
    };
    for (const name of ['start', 'hearsay'] as const)
      expect(scripts[name]).toMatch(new RegExp(`^node ${flag} src/cli/entry\\.js`, 'u'));
    for (const file of ['src/ingest/isolation/hand.ts', 'tests/bench/run-child.ts'])
      expect(readFileSync(file, 'utf8')).toContain(`'${flag}'`);
  });

  const mistakes: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
    ['an unknown command, with a suggestion', ['chek'], /unknown command 'chek'[\s\S]*check/u],
    ['an unknown option', ['check', '--fast'], /unknown option '--fast'/u],
    ['an unknown verdict', ['decide', 'F-1', 'agree'], /Allowed choices are confirm, dismiss, follow-up/u],
    ['a dismissal without a reason', ['decide', 'F-1', 'dismiss'], /needs a reason/u],
    ['a finding that is not there', ['decide', 'F-1', 'confirm'], /no finding F-1/u],
    ['a claim that is not there', ['provenance', 'clm_0'], /no claim of id clm_0/u],
    ['a source that is not there', ['remove', 'nowhere.txt'], /no source nowhere\.txt/u],
    [
      'an unknown report format',
      ['report', '--format', 'pdf'],
      /no format "pdf"; there are html, md, json, csv/u,
    ],
    ['nothing to undo', ['undo'], /no decision of Tester stands/u],
    [
      'a correction without a reason',
      ['correct', 'clm_0', '--own-voice'],
      /'--reason <words>' not specified/u,
    ],
    ['a correction of nothing', ['correct', 'clm_0', '--reason', 'x'], /say what to correct/u],
    [
      'two speakers at once',
      ['correct', 'clm_0', '--speaker', 'A', '--own-voice', '--reason', 'x'],
      /exclude each other/u,
    ],
    ['an event that is not there', ['events', 'join', 'evt_0', 'evt_1', '--reason', 'x'], /no event evt_0/u],
    ['an entity that is not there', ['entities', 'rename', 'A', 'B', '--reason', 'x'], /no entity A/u],
    [
      'an import of what is not there',
      ['decisions', 'import', 'nowhere.jsonl'],
      /nowhere\.jsonl cannot be read/u,
    ],
    ['lines that are no JSON', ['extract', '--jsonl'], /line 1: not JSON/u],
    ['a file that is not there', ['analyse', 'nowhere.txt'], /nowhere\.txt cannot be read/u],
  ];
  it.each(mistakes)('ends with 2 and one clear message on %s', (_, args, says) => {
    const { status, stdout, stderr } = hearsay(args, 'no json');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('ends with 3 where a source cannot be read, and goes on with the others', () => {
    write('good.txt', 'The ferry sank off Port Selim on Sunday, police said.\n');
    write('binary.txt', Uint8Array.of(0, 1, 2, 3, 0, 255));
    const { status, stdout, stderr } = hearsay(['add', 'good.txt', 'binary.txt', 'missing.txt']);
    expect(stderr).toMatch(/not read: binary\.txt/u);
    expect(stderr).toMatch(/not read: missing\.txt/u);
    expect(stdout).toMatch(/^new .*good\.txt$/mu);
    expect(status).toBe(3);
  });

  it('shows control characters of an article instead of sending them to the terminal', () => {
    write('evil.txt', 'The ferry \u001b[31msank\u0007 off Port\u202e Selim on Sunday, police said.\n');
    hearsay(['add', 'evil.txt', '--db', 'evil.sqlite']);
    const { stdout } = hearsay(['claims', '--db', 'evil.sqlite']);
    expect(stdout).toContain('sank');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });
});

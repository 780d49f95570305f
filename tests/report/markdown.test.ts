import { describe, expect, it } from 'vitest';
import { md } from '../../src/report/formats/md.ts';
import { escaped } from '../../src/report/markdown/escape.ts';
import { ferryRun, hostileRun } from '../support/run.ts';

describe('escaping for Markdown', () => {
  it.each([
    ['[click](javascript:alert(1))', String.raw`\[click\](javascript\:alert(1))`],
    ['![x](http://evil.example)', String.raw`!\[x\](http\://evil.example)`],
    ['<b>bold</b> & **more**', String.raw`\<b\>bold\</b\> \& \*\*more\*\*`],
    ['# not a heading', String.raw`\# not a heading`],
    ['1998. Not a list', String.raw`1998\. Not a list`],
    ['- not a list', String.raw`\- not a list`],
    ['a | b', String.raw`a \| b`],
    ['see www.evil.example', String.raw`see www\.evil.example`],
    ['@someone', '@<!-- -->someone'],
    ['two\n\n> lines', String.raw`two \> lines`],
    ['\\', '\\\\'],
  ])('turns %j into words', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it.each([
    'At least 17 people were injured, police said.',
    'at 06:40 (local time)',
    '“calm”, well-known! 3-2?',
    'قالت السلطات',
  ])('leaves %j as it is', (text) => {
    expect(escaped(text)).toBe(text);
  });
});

describe('Markdown report', () => {
  it('has its parts in the order people read them', () => {
    const headings = md
      .write(ferryRun())
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## Before you read on',
      '## In short',
      '## What the articles share',
      '## Conflicts',
      '## Differences in telling',
      '## Updates',
      '## Notes',
      '## When, as each article places it',
      '## Who relies on whom',
      '## Agreements and reprints',
      '## Told by one article only',
      '## What was not compared, and why',
      '## Where each article is from',
      '## How this was made',
    ]);
  });

  it('lets no hostile article write a link, an element or a heading', () => {
    const written = md.write(hostileRun()).replaceAll('<br>', '').replaceAll('<!-- -->', '');
    const unescaped = written.replaceAll(/\\./gu, '').replaceAll(/`[\w ]+`/gu, '');
    expect(unescaped).not.toMatch(/[[\]<`]|\w:\/\//u);
    expect(unescaped.split('\n').filter((line) => /^\s*(?:>\s*)?(?:#{1,6} h|[<=+])/u.test(line))).toEqual([]);
  });
});

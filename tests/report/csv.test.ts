import { describe, expect, it } from 'vitest';
import { csv } from '../../src/report/formats/csv.ts';
import { ferryRun, hostileRun } from '../support/run.ts';

/** RFC 4180, read back without mercy: throws on a quotation mark in the wrong place. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`not CSV: ${text.slice(0, 80)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const HEAD =
  'finding,side,relation,kind,tier,score,message,field,value,quotation,outlet,title,published,source,' +
  'speaker,speaker_words,speaker_kind,through,start,end,claim_id,source_id,event,event_id,independence,checks,' +
  'decision,reason,reviewer,decided_at,stale,fingerprint,origin,origin_shown_by,origins_on_this_side,weight';

describe('CSV', () => {
  it('keeps its columns where they are', () => {
    expect(csv.write(ferryRun()).slice(1).split('\r\n')[0]).toBe(HEAD);
  });

  it('has one row for each side, with as many cells as the head', () => {
    const run = ferryRun();
    const [head, ...rows] = parsed(csv.write(run).slice(1));
    expect(rows).toHaveLength(run.findings.flatMap(({ sides }) => sides).length);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head?.length]));
  });

  it('lets no cell of a hostile article begin a formula', () => {
    const [, ...rows] = parsed(csv.write(hostileRun()).slice(1));
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
    expect(rows.flat().some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '"=1', '＝1', '|calc'])('guards %j', (words) => {
    const run = ferryRun();
    const findings = run.findings.map((finding) => ({ ...finding, message: words }));
    const [, row] = parsed(csv.write({ ...run, findings }).slice(1));
    expect(row?.[6]?.startsWith("'")).toBe(true);
  });

  it.each(['12', 'a=b', 'at least 17', 'e-mail'])('leaves %j as it is', (words) => {
    const run = ferryRun();
    const findings = run.findings.map((finding) => ({ ...finding, message: words }));
    expect(parsed(csv.write({ ...run, findings }).slice(1))[1]?.[6]).toBe(words);
  });
});

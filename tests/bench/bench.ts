// The benchmark: `npm run bench -- --sizes 100,1000 --profiles steady,zipf --runs 5 --out reports`. Each run is a process of its
// own; writes bench.md with bench.svg, and all figures as bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chartOf } from './chart.ts';
import type { Figures, Peers } from './figures.ts';
import { PROFILES } from './made/profiles.ts';
import { pageOf } from './page.ts';
import { runChild } from './run-child.ts';
import { type Summary, summaryOf } from './summary.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    profiles: { type: 'string', default: PROFILES.map(({ name }) => name).join(',') },
    runs: { type: 'string', default: '5' },
    out: { type: 'string', default: 'reports' },
  },
});
/** From here on one run tells enough: it takes minutes. */
const LARGE = 10_000;

const load = () => loadavg()[0] ?? 0;
const before = load();
const [cpu, ...more] = cpus();
const peers = await runChild<Peers>('peers');
mkdirSync(values.out, { recursive: true });
const summaries: Summary[] = [];
// The page is written anew after each: whoever stops has what is done. Small ones first.
for (const articles of values.sizes.split(',').map(Number)) {
  for (const profile of values.profiles.split(',')) {
    const runs: Figures[] = [];
    for (let run = 0; run < (articles >= LARGE ? 1 : Number(values.runs)); run++)
      runs.push(await runChild<Figures>('one-run', profile, articles));
    const summary = summaryOf(runs);
    console.error(`${profile} ${String(articles)}: ${JSON.stringify(summary)}`);
    summaries.push(summary);
    write();
  }
}
console.log(join(values.out, 'bench.md'));

function write(): void {
  const machine = {
    cores: more.length + 1,
    model: cpu?.model.trim() ?? 'unknown',
    load: [before, load()] as const,
    node: process.versions.node,
    date: new Date().toISOString().slice(0, 10),
  };
  const inOrder = [...Map.groupBy(summaries, ({ profile }) => profile).values()].flat();
  writeFileSync(join(values.out, 'bench.svg'), chartOf(inOrder));
  writeFileSync(join(values.out, 'bench.md'), pageOf(inOrder, { peers, machine, chart: 'bench.svg' }));
  writeFileSync(
    join(values.out, 'bench.json'),
    `${JSON.stringify({ machine, peers, summaries: inOrder }, null, 1)}\n`,
  );
}

import { expect, onTestFinished, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { lastSummary } from '../../src/pipeline/checked.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { summaryLines, summaryOf } from '../../src/pipeline/summary.ts';
import { openStore } from '../../src/store/store.ts';
import { takeOut } from '../../src/pipeline/linking/leave.ts';
import { NOW } from '../store/made-up.ts';
import { storyFolder } from '../torture/stories.ts';

test('what a check tells is counted by the database, and is what the whole run says', async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const same = async () => {
    const [counted, whole] = [await lastSummary(store), summaryOf(await currentRun(store))];
    expect(summaryLines(counted)).toEqual(summaryLines(whole));
    expect({ ...counted, sourceOf: null }).toEqual({ ...whole, sourceOf: null });
    return counted;
  };
  await same();
  for (const paths of [['sources'], [storyFolder(24).sources]]) {
    await add(store, { paths, options: {}, workingFolder: process.cwd(), now: NOW });
    await compareNew(store, NOW);
    const { copies, findings } = await same();
    expect(findings).toBeGreaterThan(0);
    if (paths[0] !== 'sources') expect(copies).toBeGreaterThan(0);
  }
  const [source] = (await currentRun(store)).sources;
  if (source) await takeOut(store, source.id);
  await compareNew(store, NOW);
  await same();
});

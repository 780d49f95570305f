import { worthOf } from '../../src/compare/calibration.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Weigh } from '../../src/compare/flags.ts';
import { link } from '../../src/link/link.ts';
import { add } from '../../src/pipeline/add.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Source } from '../../src/model/source.ts';
import { openStore } from '../../src/pipeline/open.ts';
import { listReadings } from '../../src/store/readings.ts';
import type { Measured } from './bands.ts';
import { type GoldStory, isRight } from './gold.ts';

/** What is found in a story, and in which sources. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}

/** Reads and compares a story's articles as a check does, in a database of its own. */
export async function findIn(story: GoldStory, weigh: Weigh = worthOf): Promise<Found> {
  const store = await openStore(':memory:');
  try {
    const workingFolder = process.cwd();
    await add(store, { paths: story.articles, options: {}, workingFolder, now: '2026-01-01T00:00:00Z' });
    const articles = (await listReadings(store)).map(
      ({ source, reading: { claims, attributions, analysis } }) => ({
        source,
        claims,
        attributions,
        entities: analysis.entities,
        paragraphs: analysis.paragraphs,
      }),
    );
    const findings = compare({ articles, ...link(articles) }, weigh);
    return { findings, sources: articles.map(({ source }) => source) };
  } finally {
    await store.close();
  }
}

/** Every finding of a story, with the score its detector gave, and whether it is one that was written down. */
export async function measureStory(story: GoldStory): Promise<readonly Measured[]> {
  const { findings, sources } = await findIn(story, (_, score) => ({ score, tier: 'possible' }));
  return findings.flatMap((finding) => {
    // The stories write down what differs, not how a count grew: of updates nothing can be measured.
    if (finding.relation === 'update') return [];
    const right = isRight(finding, story, sources);
    return right === null
      ? []
      : [{ detector: finding.detector, score: finding.score, right, origin: story.folder }];
  });
}

import type { Run } from '../../src/model/run.ts';
import { buildRun, type ArticleSpec, type FindingSpec } from './build-run.ts';

const EVENTS_PER_STORY = 4;
const CLAIMS = 24;
const ARTICLES_PER_STORY = 5;

/** A large made-up run: articles in stories of five, 24 claims each, a finding for every other claim. */
export function manyArticles(number: number): Run {
  const articles = Array.from({ length: number }, (_, index) => article(index));
  const events = Object.fromEntries(
    [...new Set(articles.flatMap(({ claims }) => claims.flatMap(({ event }) => event ?? [])))].map((name) => [
      name,
      { label: `Council of ${name} met`, place: name, earliest: '2025-03-03', latest: '2025-03-04' },
    ]),
  );
  return buildRun({
    articles,
    events,
    findings: articles.slice(1).flatMap((_, index) => findings(articles, index)),
  });
}

function article(index: number): ArticleSpec {
  const story = Math.floor(index / ARTICLES_PER_STORY);
  const sentences = Array.from(
    { length: CLAIMS },
    (_, line) =>
      `The council of town ${story} heard on Monday that ${index + line} roads in quarter ${line} of article ${index} were closed after the storm, with repairs to follow within the month`,
  );
  return {
    path: `sources/${String(index).padStart(3, '0')}.md`,
    title: `Storm in town ${story}, part ${index}`,
    outlet: `Outlet ${index % (2 * ARTICLES_PER_STORY)}`,
    published: `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`,
    text: sentences.map((sentence) => `${sentence}, said mayor Lund.\n\n`).join(''),
    claims: sentences
      .map((quote, line) => ({
        quote,
        by: { speaker: 'mayor Lund', resolved: `Ada Lund ${story}`, cue: 'said' },
        event: line % 2 === 0 ? `${story}-${line % EVENTS_PER_STORY}` : undefined,
        who: [`town ${story}`],
        where: [`quarter ${line}`],
        when: [{ words: 'Monday', from: '2025-03-03', how: 'implied' as const }],
        numbers: [
          { words: `${index + line} roads`, value: index + line, counted: 'road', predicate: 'close' },
        ],
      }))
      .map(({ event, ...rest }) => (event === undefined ? rest : { ...rest, event })),
  };
}

function findings(articles: readonly ArticleSpec[], index: number): readonly FindingSpec[] {
  const [left, right] = [articles[index], articles[index + 1]];
  if (!left || !right) return [];
  return left.claims.slice(0, CLAIMS / 2).map((claim, line) => ({
    relation: line % 3 === 0 ? 'conflict' : 'duplicate',
    kind: line % 3 === 0 ? 'quantity' : 'near-verbatim',
    message: `One says ${index + line} roads, the other ${index + 1 + line}, in pair ${index}.`,
    sides: [
      [left.path, claim.quote, String(index + line)],
      [right.path, right.claims[line]?.quote ?? '', String(index + line + 1)],
    ],
    checks: [{ explanation: 'a later count', ruledOut: true, because: 'both are of Monday' }],
    independence: line % 3 === 0 ? null : 'unknown',
  }));
}

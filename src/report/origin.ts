import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Run } from '../model/run.ts';
import type { Source } from '../model/source.ts';
import { wordsOf } from '../model/span.ts';
import { callSource } from './terminal.ts';

/** Where a claim probably comes from, as far as the sources here show, and why we think so. */
export interface Origin {
  /** Null where it comes from somewhere that is none of the sources. */
  readonly claim: ClaimId | null;
  readonly source: string;
  /** ISO date or date-time; null where its source states none. */
  readonly published: string | null;
  /** `own-word`: the speaker publishes it; `cited`: another source names it as where it has it from; `direct`, `earliest`: compared. */
  readonly how: 'own-word' | 'cited' | 'direct' | 'earliest' | 'only-here' | 'outside';
  readonly reason: string;
}

/** A report of the claim: the claim itself or one that repeats it. */
interface Report {
  readonly claim: Claim;
  readonly source: Source;
  readonly attribution: Attribution | null;
}

/** The earliest or most direct report of a claim among it and its repetitions. The reason is one sentence for a reader. */
export function originOf(run: Run, claim: Claim): Origin | null {
  const reports = reportsOf(run, claim);
  const own = reports.find((report) => isOwnWord(report));
  if (own) return told(own, 'own-word', 'its publisher is the speaker');
  const cited = citedReport(reports);
  if (cited) return cited;
  if (reports.length <= 1) return alone(reports[0]);
  const dated = reports.filter(({ source }) => publishedOf(source) !== null).sort(byDate);
  const [first, second] = dated;
  const direct = mostDirect(reports);
  if (first && second && dated.length === reports.length && orderOf(first, second) < 0) {
    const also = direct === first ? ', and has it most directly' : '';
    return told(first, 'earliest', `published first of ${reports.length} that say so${also}`);
  }
  return direct ? told(direct, 'direct', directness(direct)) : null;
}

function told({ claim, source }: Report, how: Origin['how'], reason: string): Origin {
  return { claim: claim.id, source: callSource(source), published: publishedOf(source), how, reason };
}

function publishedOf({ revision }: Source): string | null {
  return revision.metadata.published?.value ?? null;
}

/** "2025-03-10" of a date-time. */
const DAY_LENGTH = 10;

/** Negative where the first was published before the second; 0 where dates do not tell: one is missing, or only a day on that day. */
function orderOf(a: Report, b: Report): number {
  const [x, y] = [publishedOf(a.source), publishedOf(b.source)];
  if (x === null || y === null) return 0;
  const dayOnly = x.length <= DAY_LENGTH || y.length <= DAY_LENGTH;
  if (dayOnly) return x.slice(0, DAY_LENGTH).localeCompare(y.slice(0, DAY_LENGTH), 'en');
  return Date.parse(x) - Date.parse(y);
}

function byDate(a: Report, b: Report): number {
  return orderOf(a, b) || (a.claim.id < b.claim.id ? -1 : 1);
}

/** The claim and what repeats it, from other sources too; in the order of sources. */
function reportsOf(run: Run, claim: Claim): readonly Report[] {
  const ids = new Set<ClaimId>([claim.id]);
  for (const { relation, sides } of run.findings) {
    if (relation === 'duplicate' && sides.some(({ claimId }) => claimId === claim.id))
      for (const { claimId } of sides) ids.add(claimId);
  }
  return run.claims
    .filter(({ id }) => ids.has(id))
    .flatMap((one) => {
      const source = run.sources.find(({ id }) => id === one.sourceId);
      const attribution = run.attributions.find(({ id }) => id === one.attributionId) ?? null;
      return source ? [{ claim: one, source, attribution }] : [];
    });
}

/** Words of an outlet's name that many share, and that tell nothing by themselves. */
const COMMON: ReadonlySet<string> = new Set(
  'the a an of and for agency news press daily media wire'.split(' '),
);

function nameWords(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.has(word));
}

/** "Meridian" for "Meridian Press Agency": all telling words of the shorter name are in the other one. */
function isSameOutlet(name: string, outlet: string): boolean {
  const [words, whole] = [nameWords(name), nameWords(outlet)];
  return words.length > 0 && words.every((word) => whole.includes(word));
}

function isOwnWord({ source, attribution }: Report): boolean {
  const outlet = source.revision.metadata.outlet?.value;
  const speaker = attribution && speakerName(attribution, source);
  return (
    outlet !== undefined && speaker !== null && attribution?.via.length === 0 && isSameOutlet(speaker, outlet)
  );
}

function speakerName({ resolved, speaker }: Attribution, { revision }: Source): string | null {
  return resolved?.name ?? (speaker ? wordsOf(revision.text, speaker) : null);
}

/** The report that another one names as a link of its chain; one outside where the chain's first link is none of ours. */
function citedReport(reports: readonly Report[]): Origin | null {
  for (const citing of reports) {
    for (const { name } of [...(citing.attribution?.via ?? [])].reverse()) {
      const cited = reports.find(
        ({ source }) =>
          source !== citing.source && isSameOutlet(name, source.revision.metadata.outlet?.value ?? ''),
      );
      if (cited)
        return told(cited, 'cited', `${callSource(citing.source)} names it as where it has this from`);
    }
  }
  return null;
}

function alone(report: Report | undefined): Origin | null {
  if (!report) return null;
  const nearest = report.attribution?.via.at(-1);
  if (!nearest) return told(report, 'only-here', 'no other source here says so');
  return {
    claim: null,
    source: nearest.name,
    published: null,
    how: 'outside',
    reason: `${callSource(report.source)} has it from there; it is none of the sources here`,
  };
}

/** Fewest relays, then the speaker's own words, then any speaker at all. */
function mostDirect(reports: readonly Report[]): Report | null {
  return [...reports].sort((a, b) => steps(a) - steps(b) || byDate(a, b))[0] ?? null;
}

/** What it counts for a report to be in other words than the speaker's, and to name nobody. */
const REWORDED = 0.5;
const UNATTRIBUTED = 3;

function steps({ attribution }: Report): number {
  if (!attribution) return UNATTRIBUTED;
  const reworded = attribution.mode === 'direct' ? 0 : REWORDED;
  return attribution.via.length + reworded + (attribution.speaker ? 0 : 1);
}

function directness({ attribution }: Report): string {
  if (!attribution) return 'none of those that say so names anyone it is from';
  const words = attribution.mode === 'direct' ? 'quotes the speaker' : 'names the speaker';
  const dates = 'dates do not tell which was first';
  return attribution.via.length === 0
    ? `${words}, with nobody between; ${dates}`
    : `${words}, with fewest between; ${dates}`;
}

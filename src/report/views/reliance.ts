import type { Account } from './account.ts';
import type { RunIndex } from './run-index.ts';
import { speakerKey, voiceOf } from './voice.ts';

/** One way words take to a reader: from a speaker, through relays, into an article. */
export interface Reliance {
  readonly account: Account;
  /** As the article that names the speaker most fully writes it. */
  readonly speaker: string;
  readonly kind: string;
  /** The one nearest to the speaker first. Empty where the article has it from the speaker. */
  readonly relays: readonly string[];
  readonly claims: number;
}

/** A speaker with all articles that rely on it. */
export interface RelianceGroup {
  readonly speaker: string;
  readonly kind: string;
  readonly ways: readonly Reliance[];
  readonly accounts: readonly Account[];
  readonly claims: number;
}

interface Gathered {
  speaker: string;
  readonly kind: string;
  readonly ways: Map<string, { account: Account; relays: readonly string[]; claims: number }>;
}

/** Who is relied on, by how many articles: the one most articles share first, then by claims, then by name. */
export function relianceOf(index: RunIndex): readonly RelianceGroup[] {
  const groups = new Map<string, Gathered>();
  for (const claim of index.run.claims) {
    const account = index.accountOf.get(claim.sourceId);
    const voice = voiceOf(index, claim);
    if (!account || voice.own || voice.name === null) continue;
    const key =
      voice.kind === 'anonymous' ? `${account.number} ${speakerKey(voice.name)}` : speakerKey(voice.name);
    const group = groups.get(key) ?? { speaker: voice.name, kind: voice.kind, ways: new Map() };
    groups.set(key, group);
    const wayKey = [account.number, ...voice.relays].join('\n');
    const way = group.ways.get(wayKey) ?? { account, relays: voice.relays, claims: 0 };
    group.ways.set(wayKey, { ...way, claims: way.claims + 1 });
  }
  return [...groups.values()].map(finished).sort(byWeight);
}

function finished({ speaker, kind, ways }: Gathered): RelianceGroup {
  const list = [...ways.values()].map((way): Reliance => ({ ...way, speaker, kind }));
  return {
    speaker,
    kind,
    ways: list,
    accounts: [...new Set(list.map(({ account }) => account))],
    claims: list.reduce((sum, { claims }) => sum + claims, 0),
  };
}

function byWeight(a: RelianceGroup, b: RelianceGroup): number {
  const weight = b.accounts.length - a.accounts.length || b.claims - a.claims;
  return weight || (a.speaker < b.speaker ? -1 : 1);
}

/** An agency that whole articles credit: "PORT SELM (HNA) -". */
export interface Credit {
  readonly agency: string;
  readonly accounts: readonly Account[];
}

/** "BFW" or "Baltic Financial" over an article of the Baltic Financial Wire: an agency that signs its own report. */
function isOwnName(agency: string, { called, outletStated }: Account): boolean {
  if (!outletStated) return false;
  const initials = called
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');
  const [name, outlet] = [agency.toLowerCase(), called.toLowerCase()];
  return name === initials.toLowerCase() || outlet.startsWith(name);
}

/** Who credits which agency: the one most articles credit first, then by name. */
export function creditsOf({ accounts }: RunIndex): readonly Credit[] {
  const credited = accounts.flatMap((account) => {
    const agency = account.source.revision.metadata.agency?.value;
    return agency === undefined || isOwnName(agency, account) ? [] : [{ agency, account }];
  });
  return [...Map.groupBy(credited, ({ agency }) => agency.toLowerCase()).values()]
    .map((group): Credit => ({
      agency: group[0]?.agency ?? '',
      accounts: group.map(({ account }) => account),
    }))
    .sort((a, b) => b.accounts.length - a.accounts.length || (a.agency < b.agency ? -1 : 1));
}

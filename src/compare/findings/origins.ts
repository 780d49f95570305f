import type { Origin } from '../../model/finding.ts';
import type { SourceId } from '../../model/ids.ts';
import type { PairSide } from '../../model/pair.ts';
import type { Source } from '../../model/source.ts';
import { nearVerbatim } from '../detectors/near-verbatim.ts';
import { verbatim } from '../detectors/verbatim.ts';
import { citedOutlets, cites, isOutlet } from './independence.ts';
import { sharesText } from '../words/shared-text.ts';
import { compareSpeakers, sameName, speakerOf } from '../words/speakers.ts';

/** One side as its origin is asked for; `side` null where its words stand no more. */
export interface Told {
  readonly sourceId: SourceId;
  readonly side: PairSide | null;
}

/** Somebody a side names as where it has it from. */
interface Label {
  readonly how: 'agency' | 'cited' | 'speaker';
  readonly name: string;
}

/** Of names that as many sources give, the one nearest to the reader tells most of why they agree. */
const NEAREST: readonly Label['how'][] = ['agency', 'cited', 'speaker'];

/** The origins of sides that say one thing, in the order of the sides. */
export function originsOf(sides: readonly Told[]): readonly Origin[] {
  const groups: Told[][] = [];
  for (const told of sides) {
    const [home, ...others] = groups.filter((group) => group.some((one) => haveOneOrigin(one, told)));
    if (!home) {
      groups.push([told]);
      continue;
    }
    home.push(told, ...others.flat());
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map(originFrom);
}

function haveOneOrigin(a: Told, b: Told): boolean {
  if (a.sourceId === b.sourceId) return true;
  if (!a.side || !b.side) return false;
  return (
    areCopies(a.side, b.side) ||
    cites(a.side, b.side) ||
    cites(b.side, a.side) ||
    labelsOf(a.side).some((one) => labelsOf(b.side).some((other) => isOne(one, other))) ||
    compareSpeakers(a.side, b.side) === 'same'
  );
}

/** The two print one text: the whole of it, or the very sentence. */
function areCopies(left: PairSide, right: PairSide): boolean {
  if (sharesText(left.source.revision, right.source.revision)) return true;
  const pair = { left, right, eventId: null, sameEvent: 1, why: [] };
  return [verbatim, nearVerbatim].some(({ detect }) => detect(pair).outcome === 'flagged');
}

/** "Meridian" and "the Meridian agency" are one; so are "police" and "the police", "Adela Ruiz" and "Ruiz". */
function isOne(a: Label, b: Label): boolean {
  if ((a.how === 'speaker') !== (b.how === 'speaker')) return false;
  if (bare(a.name) === bare(b.name)) return true;
  if (a.how === 'speaker') return sameName(a.name, b.name) === 'same';
  return isOutlet(a.name, b.name) || isOutlet(b.name, a.name);
}

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /u, '');

/** Whom a side names as where it has it from. Who is not named ("officials") is not one with another such. */
function labelsOf(side: PairSide | null): readonly Label[] {
  if (!side) return [];
  const { attribution, source } = side;
  const labels: Label[] = [...agenciesOf(source).map((name): Label => ({ how: 'agency', name }))];
  for (const name of citedOutlets(side)) labels.push({ how: 'cited', name });
  const speaker = speakerOf(side);
  if (
    speaker !== null &&
    attribution &&
    TOLD_APART.has(attribution.speakerKind) &&
    labels.every(({ name }) => name !== speaker)
  )
    labels.push({ how: 'speaker', name: speaker });
  return labels;
}

/** One body is called by its name or by what it is; "a witness" may be anybody, and so may "she". */
const TOLD_APART: ReadonlySet<string> = new Set(['organisation', 'document']);

function agenciesOf({ revision }: Source): readonly string[] {
  const { agency } = revision.metadata;
  return agency ? [agency.value] : [];
}

/** A label with the source that gives it. */
type Given = Label & { readonly sourceId: SourceId };

function originFrom(told: readonly Told[]): Origin {
  const sourceIds = [...new Set(told.map(({ sourceId }) => sourceId))];
  const publisher = sourceIds.length > 1 ? citedPublisher(told) : null;
  if (publisher !== null) return { name: publisher, how: 'cited', sourceIds };
  const most = mostGiven(
    told.flatMap(({ side, sourceId }) =>
      [...labelsOf(side), ...speakerLabel(side)]
        // An agency that signs its own report names nobody by it.
        .filter((label) => sourceIds.length > 1 || !signsItself(label, side))
        .map((label) => ({ ...label, sourceId })),
    ),
  );
  const [first] = most;
  if (!first || (sourcesIn(most) === 1 && sourceIds.length > 1))
    return { name: null, how: sourceIds.length > 1 ? 'copy' : 'own', sourceIds };
  const fullest = [...most].sort((a, b) => b.name.length - a.name.length)[0] ?? first;
  return { name: fullest.name.replace(/\s+/gu, ' '), how: first.how, sourceIds };
}

function signsItself({ how, name }: Label, side: PairSide | null): boolean {
  const outlet = side?.source.revision.metadata.outlet?.value;
  return how === 'agency' && outlet !== undefined && isOutlet(name, outlet);
}

/** The name that most sources give, under whatever forms. */
function mostGiven(labels: readonly Given[]): readonly Given[] {
  const groups: Given[][] = [];
  for (const label of labels) {
    const home = groups.find((group) => group.some((one) => isOne(one, label)));
    if (home) home.push(label);
    else groups.push([label]);
  }
  const [most = []] = groups.sort(
    (a, b) => sourcesIn(b) - sourcesIn(a) || NEAREST.indexOf(howOf(a)) - NEAREST.indexOf(howOf(b)),
  );
  return most;
}

const howOf = ([first]: readonly Label[]): Label['how'] => first?.how ?? 'speaker';
const sourcesIn = (labels: readonly Given[]): number => new Set(labels.map(({ sourceId }) => sourceId)).size;

/** Any speaker names an origin of one article, if not one that others share: "a witness". */
function speakerLabel(side: PairSide | null): readonly Label[] {
  const speaker = side && speakerOf(side);
  if (!side?.attribution || speaker === null || TOLD_APART.has(side.attribution.speakerKind)) return [];
  return [{ how: 'speaker', name: speaker }];
}

/** The outlet among them that another one cites. */
function citedPublisher(told: readonly Told[]): string | null {
  for (const { side: publisher } of told) {
    if (
      publisher &&
      told.some(({ side }) => side && side.source !== publisher.source && cites(side, publisher))
    )
      return publisher.source.revision.metadata.outlet?.value ?? null;
  }
  return null;
}

import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { AttributionId, ClaimId } from '../../model/ids.ts';
import { contains, type Span } from '../../model/span.ts';
import { spelledOut } from '../../report/unseen.ts';

/** A stretch of the text that is of one sort throughout. */
export interface Piece {
  /** Where it begins in the text, in UTF-16 units; it is as long as `length` there, whatever is shown for it. */
  readonly start: number;
  readonly length: number;
  /** What is shown: what cannot be seen is spelled out. */
  readonly text: string;
  /** The smallest claim it is part of. */
  readonly claim: ClaimId | null;
  /** What it does for an attribution: names its speaker or reports it. */
  readonly part: 'speaker' | 'cue' | null;
  /** That attribution. */
  readonly attribution: AttributionId | null;
  /** It stands for characters that nobody sees. */
  readonly unseen: boolean;
}

interface Marks {
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
}

/** Cuts a stretch of the text wherever a claim, a speaker or a cue begins or ends, and around what cannot be seen. */
export function piecesOf(text: string, within: Span, { claims, attributions }: Marks): readonly Piece[] {
  const near = claims.filter(({ span }) => span.start < within.end && within.start < span.end);
  const parts = attributions.flatMap(partsOf).filter(({ span }) => contains(within, span));
  const cuts = new Set([within.start, within.end]);
  for (const { span } of [...near, ...parts])
    for (const place of [span.start, span.end])
      if (place > within.start && place < within.end) cuts.add(place);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, at) => {
    const span = { start, end: places[at + 1] ?? start };
    const claim = smallest(near.filter((one) => contains(one.span, span)));
    const part = parts.find((one) => contains(one.span, span));
    return seenAndUnseen(text, span).map((piece) => ({
      ...piece,
      claim: claim?.id ?? null,
      part: part?.part ?? null,
      attribution: part?.id ?? null,
    }));
  });
}

function partsOf({ id, speaker, cue }: Attribution) {
  return [
    ...(speaker ? [{ id, part: 'speaker' as const, span: speaker }] : []),
    ...(cue ? [{ id, part: 'cue' as const, span: cue }] : []),
  ];
}

function smallest(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** The stretch in runs of what is shown as it is and what has to be spelled out, so that places can be counted. */
function seenAndUnseen(
  text: string,
  { start, end }: Span,
): readonly Pick<Piece, 'start' | 'length' | 'text' | 'unseen'>[] {
  const words = text.slice(start, end);
  if (spelledOut(words) === words) return [{ start, length: end - start, text: words, unseen: false }];
  const runs: { start: number; length: number; text: string; unseen: boolean }[] = [];
  let at = start;
  for (const character of words) {
    const shown = spelledOut(character);
    const unseen = shown !== character;
    const last = runs.at(-1);
    if (last && last.unseen === unseen) {
      last.length += character.length;
      last.text += shown;
    } else runs.push({ start: at, length: character.length, text: shown, unseen });
    at += character.length;
  }
  return runs;
}

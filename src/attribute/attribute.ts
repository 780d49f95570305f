import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import { attributionId, type RevisionId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import { accordingDrafts } from './according.ts';
import { announcedDrafts } from './announced.ts';
import { chainOf } from './chain.ts';
import { confidenceOf } from './confidence.ts';
import { cueVerbsIn } from './cue-verbs.ts';
import { detailsOf } from './details.ts';
import type { Draft } from './draft.ts';
import { withFloating } from './floating.ts';
import { withGaps } from './gapping.ts';
import { withInferred } from './inferred.ts';
import { joined } from './join.ts';
import { modeOf } from './mode.ts';
import { withNesting } from './nesting.ts';
import { nounDrafts } from './noun-rule.ts';
import { withRelays } from './relays.ts';
import { resolveSpeaker } from './resolve.ts';
import { withRunOns } from './run-on.ts';
import { scriptDrafts } from './script-rule.ts';
import { withSharedChains } from './shared-chain.ts';
import { speakerCountOf } from './speaker-count.ts';
import { speakerKindOf } from './speaker-kind.ts';
import { readingOf, type Range, type Reading } from './tree.ts';
import { verbDrafts } from './verb-rule.ts';
import { withWithdrawn } from './withdrawn.ts';

/** Raise it whenever the same analysis may give other attributions. */
export const ATTRIBUTE_VERSION = 8;

/** Every attribution of a revision, in reading order of their contents. */
export function attribute(revisionId: RevisionId, analysis: Analysis): readonly Attribution[] {
  const reading = readingOf(analysis);
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) {
    const verbs = cueVerbsIn(reading, sentence.first, sentence.last);
    const found = [
      ...accordingDrafts(reading, sentence),
      ...verbDrafts(reading, verbs),
      ...nounDrafts(reading, sentence),
      ...announcedDrafts(reading, sentence, verbs),
    ];
    drafts.push(...withGaps(reading, withRelays(reading, found, verbs)));
  }
  drafts.push(...scriptDrafts(reading));
  const held = drafts.filter((draft) => holdsWords(reading, draft));
  const whole = withWithdrawn(
    reading,
    withInferred(reading, withFloating(reading, withRunOns(reading, joined(reading, held)))),
  );
  return withSharedChains(reading, withNesting(whole.map((draft) => finished(revisionId, reading, draft))));
}

function spanOf(reading: Reading, { first, last }: Range): Span {
  const start = reading.tokens[first]?.span.start ?? 0;
  return { start, end: Math.max(reading.tokens[last - 1]?.span.end ?? 0, start) };
}

/** A cue at the very end of a text brings nothing. */
function holdsWords({ tokens }: Reading, { contents }: Draft): boolean {
  return contents.every(({ first, last }) => first < last && last <= tokens.length);
}

function optionalSpan(reading: Reading, range: Range | null): Span | null {
  return range ? spanOf(reading, range) : null;
}

function finished(revisionId: RevisionId, reading: Reading, draft: Draft): Attribution {
  const [head, ...others] = draft.contents.map((range) => spanOf(reading, range));
  const contents: [Span, ...Span[]] = [head ?? { start: 0, end: 0 }, ...others];
  const cue = optionalSpan(reading, draft.cue);
  const details = detailsOf(reading, draft);
  const resolved = resolveSpeaker(reading, draft.speaker);
  const entity = reading.analysis.entities[resolved?.entity ?? -1] ?? null;
  return {
    id: attributionId(revisionId, contents[0].start, contents.at(-1)?.end ?? 0, cue?.start ?? -1),
    revisionId,
    speaker: optionalSpan(reading, draft.speaker?.range ?? null),
    speakerKind: speakerKindOf(reading, draft.speaker, entity),
    speakerCount: speakerCountOf(reading, draft.speaker),
    resolved,
    cue,
    cueLemma: draft.cueLemma,
    stance: draft.stance,
    act: draft.act,
    contents,
    mode: modeOf(reading, draft.contents),
    via: chainOf(reading, draft, details),
    addressee: optionalSpan(reading, details.addressee),
    saidWhen: details.saidWhen,
    venue: optionalSpan(reading, details.venue),
    within: null,
    confidence: confidenceOf(reading, draft),
    rule: draft.rule,
  };
}

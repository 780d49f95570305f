import fc from 'fast-check';
import type { Entity, Paragraph, Quantity, TimeExpression } from '../../src/model/analysis.ts';
import type { Attribution, Relay, ResolvedSpeaker } from '../../src/model/attribution.ts';
import type { Claim, ClaimToken, Participant, Predication } from '../../src/model/claim.ts';
import { attributionId, claimId, revisionId, sha256, sourceId } from '../../src/model/ids.ts';
import type { Metadata, Source, Stated } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';
import type { StoredReading } from '../../src/store/readings.ts';

/** Words of any script, with marks that combine, emoji and controls; never a NUL: ingest refuses those. */
const words = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\u0000', ''));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const count = fc.nat({ max: 1_000_000 });
/** Numbers as texts give them, the absurd ones too. */
const number = fc.double({ noNaN: true }).map((value) => value + 0);
const fraction = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const span: fc.Arbitrary<Span> = fc
  .tuple(count, count)
  .map(([start, length]) => ({ start, end: start + length }));

const stated: fc.Arbitrary<Stated> = fc.record({
  value: words,
  from: fc.constantFrom('option', 'front-matter', 'sidecar', 'text', 'reviewer'),
});
const metadata: fc.Arbitrary<Metadata> = fc.record({
  title: maybe(stated),
  outlet: maybe(stated),
  author: maybe(stated),
  published: maybe(stated),
  url: maybe(stated),
  language: maybe(stated),
  agency: maybe(stated),
  other: fc.dictionary(words, fc.oneof(words, fc.array(words))).map((all) => ({ ...all })),
});

const source: fc.Arbitrary<Source> = fc
  .record({ address: words, path: maybe(words), text: words, metadata })
  .map(({ address, path, text, metadata: said }) => {
    const id = sourceId(address);
    const revision = {
      id: revisionId(id, text),
      sourceId: id,
      text,
      textHash: sha256(text),
      bytesHash: sha256(`bytes of ${text}`),
      metadata: said,
      readAt: '2026-05-04T12:00:00.000Z',
      supersedes: null,
    };
    return { id, address, path, revision };
  });

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  span,
  role: fc.constantFrom('headline', 'byline', 'section', 'body', 'furniture'),
  dateline: maybe(span),
});
const entity: fc.Arbitrary<Entity> = fc.record({
  index: count,
  kind: fc.constantFrom('person', 'organisation', 'place', 'other'),
  name: words,
  aliases: fc.array(words),
  roles: fc.array(words),
});
const time: fc.Arbitrary<TimeExpression> = fc.record({
  span,
  earliest: maybe(words),
  latest: maybe(words),
  how: fc.constantFrom('stated', 'implied', 'unresolved'),
  reference: maybe(words),
  weekday: maybe(count),
  month: maybe(count),
  day: maybe(count),
  year: maybe(count),
  hour: maybe(count),
  minute: maybe(count),
  partOfDay: maybe(words),
  grain: fc.constantFrom('minute', 'day', 'year'),
});
const quantity: fc.Arbitrary<Quantity> = fc.record({
  span,
  head: count,
  low: number,
  high: number,
  bound: fc.constantFrom('exact', 'about', 'at-least', 'range'),
  kind: fc.constantFrom('count', 'money', 'identifier'),
  unit: maybe(words),
  base: maybe(number),
  dimension: maybe(words),
  counted: maybe(count),
  predicate: maybe(count),
});
const resolved: fc.Arbitrary<ResolvedSpeaker> = fc.record({
  name: words,
  by: fc.constantFrom('name', 'surname', 'pronoun', 'reviewer'),
  entity: maybe(count),
});
const relay: fc.Arbitrary<Relay> = fc.record({ name: words, span });
const token: fc.Arbitrary<ClaimToken> = fc.record({
  text: words,
  lemma: words,
  upos: words,
  xpos: words,
  head: fc.integer({ min: -1, max: 100 }),
  deprel: words,
  span,
});
const participant: fc.Arbitrary<Participant> = fc.record({
  role: fc.constantFrom('agent', 'patient', 'recipient', 'place', 'other'),
  span,
  name: words,
  kind: fc.constantFrom('person', 'organisation', 'place', 'other'),
  head: words,
  preposition: maybe(words),
  named: fc.boolean(),
});
const predication: fc.Arbitrary<Predication> = fc.record({
  token: count,
  lemma: words,
  polarity: fc.constantFrom('positive', 'negative'),
  modality: fc.constantFrom('asserted', 'future', 'question'),
  tense: fc.constantFrom('past', 'present', 'future', 'none'),
  voice: fc.constantFrom('active', 'passive'),
  subject: maybe(count),
  object: maybe(count),
});

const attributionsOf = (of: Source): fc.Arbitrary<Attribution[]> =>
  fc.uniqueArray(
    fc
      .record({
        speaker: maybe(span),
        speakerKind: fc.constantFrom('person', 'organisation', 'document', 'anonymous', 'outlet'),
        speakerCount: maybe(count),
        resolved: maybe(resolved),
        cue: maybe(span),
        cueLemma: maybe(words),
        stance: fc.constantFrom('neutral', 'claim', 'deny'),
        act: fc.constantFrom('statement', 'denial', 'none-asserted'),
        contents: fc
          .tuple(span, fc.array(span, { maxLength: 2 }))
          .map(([first, more]): readonly [Span, ...Span[]] => [first, ...more]),
        mode: fc.constantFrom('direct', 'indirect', 'mixed'),
        via: fc.array(relay, { maxLength: 2 }),
        addressee: maybe(span),
        saidWhen: maybe(span),
        venue: maybe(span),
        confidence: fraction,
        rule: words,
      })
      .map((rest): Attribution => {
        const [{ start, end }] = rest.contents;
        const id = attributionId(of.revision.id, start, end, rest.cue?.start ?? 0);
        return { id, revisionId: of.revision.id, within: null, ...rest };
      }),
    { selector: ({ id }) => id, maxLength: 5 },
  );

const claimsOf = (of: Source, attributions: readonly Attribution[]): fc.Arbitrary<Claim[]> =>
  fc
    .array(
      fc.record({
        span,
        text: words,
        attributionId: fc.constantFrom(null, ...attributions.map(({ id }) => id)),
        sentence: count,
        paragraph: count,
        headline: fc.boolean(),
        quoted: fc.boolean(),
        polarity: fc.constantFrom('positive', 'negative'),
        certainty: fc.constantFrom('certain', 'hearsay', 'forecast'),
        predications: fc.array(predication, { maxLength: 2 }),
        participants: fc.array(participant, { maxLength: 2 }),
        quantities: fc.array(
          fc
            .record({ of: quantity, countedLemma: maybe(words), predicateLemma: maybe(words) })
            .map((one) => ({
              ...one.of,
              countedLemma: one.countedLemma,
              predicateLemma: one.predicateLemma,
            })),
          { maxLength: 2 },
        ),
        times: fc.array(time, { maxLength: 2 }),
        tokens: fc.array(token, { maxLength: 4 }),
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      all.map((rest, seq): Claim => {
        const id = claimId(of.revision.id, rest.span.start, rest.span.end);
        return { id, sourceId: of.id, revisionId: of.revision.id, seq, within: [], ...rest } as Claim;
      }),
    );

/** A source with any reading of it: every field of every record takes any value its type allows. */
export const anyReading: fc.Arbitrary<StoredReading> = source.chain((of) =>
  attributionsOf(of).chain((attributions) =>
    fc.record({
      source: fc.constant(of),
      reading: fc.record({
        revisionId: fc.constant(of.revision.id),
        analysis: fc.record({
          paragraphs: fc.array(paragraph, { maxLength: 3 }),
          entities: fc.array(entity, { maxLength: 3 }),
          language: words,
          published: maybe(words),
        }),
        attributions: fc.constant(attributions),
        claims: claimsOf(of, attributions),
      }),
      stages: fc
        .dictionary(fc.constantFrom('analyse', 'attribute', 'claim'), fc.nat(100))
        .map((all) => ({ ...all })),
    }),
  ),
);

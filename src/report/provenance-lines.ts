import type { Stated } from '../model/source.ts';
import type { AttributionDocument } from './formats/attribution.ts';
import type { Beside, Provenance } from './provenance.ts';

/** A claim's path for a person, line by line: what, on whose word, through whom, where, who else says so, where it began. */
export function provenanceLines(provenance: Provenance): readonly string[] {
  const { paragraph, span } = provenance;
  const relations = groupsOf(provenance.findings);
  return [
    `Claim ${provenance.claim}, characters ${span[0]} to ${span[1]}`,
    `  ${paragraph.before}[${paragraph.words}]${paragraph.after}`,
    `  ${provenance.polarity}, ${provenance.certainty}`,
    ...provenance.times.map(timeLine),
    '',
    'On whose word',
    ...voiceLines(provenance),
    '',
    'Where',
    ...sourceLines(provenance),
    '',
    'The same elsewhere',
    ...besideLines(relations.same, 'no other source says so'),
    '',
    'Told otherwise elsewhere',
    ...besideLines(relations.otherwise, 'nothing here speaks against it'),
    ...(relations.more.length > 0 ? ['', 'Noted beside it', ...besideLines(relations.more, '')] : []),
    '',
    'Where it probably comes from',
    originLine(provenance),
  ];
}

function groupsOf(findings: readonly Beside[]) {
  const of = (...relations: readonly string[]): readonly Beside[] =>
    findings.filter(({ relation }) => relations.includes(relation));
  return { same: of('duplicate'), otherwise: of('conflict', 'characterisation'), more: of('update', 'note') };
}

function timeLine({ words, earliest, latest, how, reference }: Provenance['times'][number]): string {
  if (earliest === null) return `  “${words}”: not placed, because the article gives no date to count from`;
  return `  “${words}”: from ${earliest} to before ${latest ?? '?'}, ${how}${reference ? `, counted from ${reference}` : ''}`;
}

/** How a speaker's words led to a full name. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  name: 'by the name itself',
  surname: 'by the surname, from the full name elsewhere in the article',
  title: 'by the office the article gives to that name',
  abbreviation: 'by the abbreviation the article gives to that name',
  appositive: 'by the description beside that name',
  pronoun: 'by what the pronoun stands for',
  reviewer: 'because a reviewer said so',
};

function voiceLines({ attributions, source }: Provenance): readonly string[] {
  if (attributions.length === 0) return ['  the outlet’s own voice'];
  return attributions.flatMap((attribution) => [
    `  ${'  '.repeat(attribution.depth)}${speakerWords(attribution)}`,
    `    ${kindWords(attribution)}; ${attribution.mode} speech; cue “${attribution.cue ?? 'none'}” (${attribution.stance}, ${attribution.act})`,
    ...occasionLine(attribution),
    `    chain: ${chainWords(attribution, source.called)}`,
    `    found by ${attribution.rule}, confidence ${attribution.confidence.toFixed(2)}${attribution.strict ? ', sure enough for the strict setting' : ''}`,
  ]);
}

function speakerWords({ speaker, resolved, resolvedBy }: AttributionDocument): string {
  if (speaker === null) return 'nobody is named';
  if (resolved === null) return speaker;
  const how = KNOWN_BY[resolvedBy ?? ''] ?? 'by a rule';
  return resolved === speaker ? `${speaker}, known ${how}` : `${speaker}, that is ${resolved}, known ${how}`;
}

function kindWords({ speakerKind, speakerCount }: AttributionDocument): string {
  return speakerCount === null ? speakerKind : `${speakerKind}, ${speakerCount} of them`;
}

function occasionLine({ addressee, saidWhen, venue }: AttributionDocument): readonly string[] {
  const parts = [
    addressee === null ? null : `to ${addressee}`,
    saidWhen === null ? null : `when: ${saidWhen}`,
    venue === null ? null : `where: ${venue}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`    said ${parts.join('; ')}`];
}

/** From the reader to the speaker: "this source < RIA News (characters 120 to 128) < the speaker". */
function chainWords({ via, viaSpans, speaker, resolved }: AttributionDocument, called: string): string {
  const links = via.map((name, at) => {
    const [start, end] = viaSpans[at] ?? [0, 0];
    return `${name} (characters ${start} to ${end})`;
  });
  return [called, ...links, resolved ?? speaker ?? 'nobody named'].join(' < ');
}

function sourceLines({ source }: Provenance): readonly string[] {
  return [
    `  ${source.called}`,
    statedLine('outlet', source.outlet),
    statedLine('author', source.author),
    statedLine('agency credited', source.agency),
    statedLine('published', source.published),
    `  read from ${source.address}, revision ${source.revision}`,
    `  SHA-256 of the text ${source.textHash}`,
    `  SHA-256 of the bytes ${source.bytesHash}`,
  ];
}

function statedLine(name: string, stated: Stated | null): string {
  return stated ? `  ${name}: ${stated.value} (from the ${stated.from})` : `  ${name}: not stated`;
}

function besideLines(findings: readonly Beside[], none: string): readonly string[] {
  if (findings.length === 0) return [`  ${none}`];
  return findings.flatMap(({ finding, relation, kind, tier, message, decision, independence, others }) => [
    `  ${finding} ${relation}/${kind}, ${tier}${independence ? `, ${independence}` : ''}${decision ? `, decided: ${decision}` : ''}: ${message}`,
    ...others.map(
      ({ source, text, claim, speaker, published }) =>
        `    ${source}, ${published ?? 'undated'}: “${text.replace(/\s+/gu, ' ')}”, ${speaker ?? 'no speaker named'} (${claim})`,
    ),
  ]);
}

function originLine({ origin }: Provenance): string {
  if (!origin) return '  the sources here do not tell';
  return `  ${origin.source}, ${origin.published ?? 'undated'}: ${origin.reason}`;
}

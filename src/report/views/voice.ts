import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { AttributionId } from '../../model/ids.ts';
import { wordsOf } from '../../model/span.ts';
import type { RunIndex } from './run-index.ts';

/** On whose word a claim stands, as a reader is told. */
export interface Voice {
  /** True where the outlet says so itself. */
  readonly own: boolean;
  /** The words the article uses for the speaker; null where it names nobody. */
  readonly words: string | null;
  /** Full name, or the words where there is none; null where nobody is named. What speakers are grouped by. */
  readonly name: string | null;
  readonly kind: Attribution['speakerKind'];
  /** Who stands between speaker and reader, the one nearest to the speaker first. */
  readonly relays: readonly string[];
  readonly mode: Attribution['mode'] | null;
}

const OWN_VOICE: Voice = {
  own: true,
  words: null,
  name: null,
  kind: 'outlet',
  relays: [],
  mode: null,
};

/** Who speaks in a claim, and through whom. */
export function voiceOf(index: RunIndex, claim: Claim): Voice {
  const attribution = lookUp(index, claim.attributionId);
  if (!attribution) return OWN_VOICE;
  const text = index.accountOf.get(claim.sourceId)?.source.revision.text ?? '';
  const words = attribution.speaker && flat(wordsOf(text, attribution.speaker));
  const outer = claim.within
    .map((id) => lookUp(index, id))
    .flatMap((relay) => (relay ? [nameOf(relay, text)] : []))
    .filter((name): name is string => name !== null);
  return {
    own: false,
    words,
    name: nameOf(attribution, text),
    kind: attribution.speakerKind,
    relays: [...attribution.via.map(({ name }) => name).reverse(), ...outer.reverse()],
    mode: attribution.mode,
  };
}

function lookUp(index: RunIndex, id: AttributionId | null): Attribution | undefined {
  return id === null ? undefined : index.attributionOf.get(id);
}

function nameOf(attribution: Attribution, text: string): string | null {
  if (attribution.resolved) return flat(attribution.resolved.name);
  return attribution.speaker && flat(wordsOf(text, attribution.speaker));
}

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** "Adela Ruiz (“she” in the text), as told by HNA", "in the outlet’s own voice", "nobody is named". */
export function voiceInWords(voice: Voice): string {
  if (voice.own) return 'in the outlet’s own voice';
  const relays = voice.relays.map((relay) => `, as told by ${relay}`).join('');
  if (voice.name === null) return `nobody is named${relays}`;
  const written = differsFromName(voice) ? ` (“${voice.words ?? ''}” in the text)` : '';
  const unnamed = voice.kind === 'anonymous' ? ' (not named)' : '';
  return `${voice.name}${written}${unnamed}${relays}`;
}

/** "she" does not say "Adela Ruiz"; "Harbour master Adela Ruiz" does. */
function differsFromName({ words, name }: Voice): boolean {
  return words !== null && name !== null && !words.toLowerCase().includes(name.toLowerCase());
}

/** What a speaker is grouped by across articles: letter case and a leading "the" do not make another one. */
export function speakerKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, '')
    .replace(/[’']s$/u, '');
}

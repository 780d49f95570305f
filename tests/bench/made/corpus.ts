import { type MadeEvent, type PlantedKind, filled, madeEvent, plantsOf } from './event.ts';
import { fillerSentence } from './filler.ts';
import { hostileText } from './hostile.ts';
import type { Profile } from './profiles.ts';
import { type Random, randomFrom } from './random.ts';

/** One made-up article, to be written to a file. */
export interface MadeArticle {
  readonly name: string;
  readonly outlet: string;
  readonly title: string;
  /** ISO date-time. */
  readonly published: string;
  readonly text: string;
}

/** A sentence, and the article it was put into. */
export interface Place {
  readonly name: string;
  readonly sentence: string;
}

/** Two sentences of two articles on one event, put there to be found, or to be left alone. */
export interface Planted {
  readonly kind: PlantedKind;
  readonly places: readonly [Place, Place];
}

/** All articles on one event. */
export interface MadeStory {
  readonly articles: readonly MadeArticle[];
  readonly planted: readonly Planted[];
}

const FIRST_DAY = Date.UTC(2025, 0, 6, 6);
const MS_PER_DAY = 86_400_000;
const EVENTS_A_DAY = 25;
const SENTENCES = 30;
const FACTS = 4;
const SENTENCES_A_PARAGRAPH = 3;
const EVERYWHERE = ['President Orlan Dray', 'Mr Dray'];
const DIGITS = 6;

/** Stories of `count` articles altogether, one after the other: a large corpus is never held at once. */
export function* storiesOf(profile: Profile, count: number, seed = 1): Generator<MadeStory> {
  const random = randomFrom(seed);
  for (let [made, number] = [0, 0]; made < count; number++) {
    const outlets = Math.min(profile.outlets(random), count - made);
    const story = storyOf(profile, randomFrom(random.between(1, 2 ** 30)), { first: made, outlets, number });
    made += story.articles.length;
    yield story;
  }
}

interface Numbers {
  readonly first: number;
  readonly outlets: number;
  readonly number: number;
}

function storyOf(profile: Profile, random: Random, { first, outlets, number }: Numbers): MadeStory {
  const event = madeEvent(random);
  const names = Array.from({ length: outlets }, (_, at) => `${String(first + at).padStart(DIGITS, '0')}.md`);
  const planted = outlets < 2 ? [] : plantedIn(event, names, random);
  const background = Array.from({ length: profile.background }, () => fillerSentence(random));
  const day = FIRST_DAY + Math.floor(number / EVENTS_A_DAY) * MS_PER_DAY;
  const texts: string[] = [];
  const articles = names.map((name, at): MadeArticle => {
    const own = planted.flatMap(({ places }) => places).filter((place) => place.name === name);
    const text =
      copyOf(profile, random, { at, first: texts[0], planted: own.length > 0 }) ??
      textOf(profile, random, { event, own: own.map(({ sentence }) => sentence), background });
    texts.push(text);
    return {
      name,
      outlet: `Outlet ${String(at)}`,
      title: filled(`${event.happening.called} at {site} in {town}`, event),
      published: new Date(day + Math.floor(random.next() * MS_PER_DAY)).toISOString(),
      text,
    };
  });
  return { articles, planted };
}

/** Each kind in two articles of the event, which ones is left to chance. */
function plantedIn(event: MadeEvent, names: readonly string[], random: Random): readonly Planted[] {
  return plantsOf(event).flatMap(({ kind, sentences: [one, two] }) => {
    const [left, right] = random.some(names, 2);
    if (left === undefined || right === undefined) return [];
    return [
      {
        kind,
        places: [
          { name: left, sentence: filled(one, event) },
          { name: right, sentence: filled(two, event) },
        ],
      },
    ];
  });
}

/** The event's first text, half of the time without one paragraph; null where this article is not a copy. */
function copyOf(
  { copies }: Profile,
  random: Random,
  {
    at,
    first,
    planted,
  }: { readonly at: number; readonly first: string | undefined; readonly planted: boolean },
): string | null {
  if (at === 0 || first === undefined || planted || !random.chance(copies)) return null;
  const paragraphs = first.split('\n\n');
  const cut = random.chance(1 / 2) ? random.between(1, paragraphs.length - 1) : paragraphs.length;
  return paragraphs.filter((_, place) => place !== cut).join('\n\n');
}

interface Parts {
  readonly event: MadeEvent;
  readonly own: readonly string[];
  readonly background: readonly string[];
}

function textOf(profile: Profile, random: Random, { event, own, background }: Parts): string {
  if (random.chance(profile.hostile)) return `${own.join('\n\n')}\n\n${hostileText(random)}`;
  const told = random.some(event.facts, FACTS).map((wordings) => filled(random.pick(wordings), event));
  const named = random.chance(profile.everywhere)
    ? EVERYWHERE.map(
        (name) =>
          `${name} said that ${random.pick(['nobody', 'everybody'])} ${random.pick(['knew', 'expected'])} the ${fillerSentence(random).split(' ').slice(1, 3).join(' ')}.`,
      )
    : [];
  const body = [...told, ...own, ...named, ...background];
  const filler = Array.from({ length: Math.max(0, SENTENCES - 1 - body.length) }, () =>
    fillerSentence(random),
  );
  const sentences = [
    filled(random.pick(event.happening.leads), event),
    ...random.some([...body, ...filler], SENTENCES),
  ];
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}

/** The article as a file with what is stated of it at its head. */
export function fileOf({ outlet, title, published, text }: MadeArticle): string {
  return `---\noutlet: ${outlet}\ntitle: ${title}\npublished: ${published}\n---\n\n${text}\n`;
}

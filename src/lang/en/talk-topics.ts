/** Verbs whose object is a topic, whoever is their subject. */
export const DISCUSSING: ReadonlySet<string> = new Set(['discuss', 'negotiate']);
/** Verbs whose object or "on …" phrase is a topic where their claim is of talks. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  (
    'focus focuss centre center address raise cover touch review consider concern dominate revolve devote lecture emphasise ' +
    'emphasize stress'
  ).split(' '),
);
/** Nouns whose complement is a topic where their claim is of talks. */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set([
  'purpose',
  'agenda',
  'topic',
  'subject',
  'focus',
  'emphasis',
]);
/** What is talked at. */
export const TALKS: ReadonlySet<string> = new Set(
  'talk talks meeting summit discussion conversation visit negotiation consultation session reception'.split(
    ' ',
  ),
);
/** Ways to say that something was a topic with words that mostly mean something else. */
export const TOPIC_PHRASES: readonly string[] = [
  'on the table',
  'on the agenda',
  'took up ways',
  'went over the',
  'came up',
  'talk was of',
  'exchange of views',
  'of the session',
  'devoted for',
];

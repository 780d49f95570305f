/** Verbs whose object or "on …" phrase is what was talked about. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  (
    'discuss focus centre center address raise cover touch review consider debate examine concern emphasise emphasize stress ' +
    'underline dominate revolve devote explore lecture'
  ).split(' '),
);
/** Nouns whose "of …", "on …" or complement is what was talked about. */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  'purpose aim agenda topic subject focus emphasis goal objective theme'.split(' '),
);
/** What is talked at: a claim about topics is of one of these. */
export const TALKS: ReadonlySet<string> = new Set(
  'talk talks meeting summit discussion conversation session visit negotiation consultation exchange encounter leader side party'.split(
    ' ',
  ),
);
/** Ways to say that something was a topic with verbs that mostly mean something else: "took up", "went over", "on the table". */
export const TOPIC_PHRASES: readonly string[] = [
  'on the table',
  'on the agenda',
  'took up',
  'went over',
  'came up',
  'turned on',
  'talk was of',
  'talks on',
  'talks about',
  'exchange of views',
  'views on',
  'went on the',
  'devoted',
];

/** Verbs whose object is a topic, whoever is their subject. */
export const DISCUSSING: ReadonlySet<string> = new Set(['discuss', 'negotiate']);
/** Verbs whose object is a topic where talks, or those who hold them, are their subject. */
export const HANDLING: ReadonlySet<string> = new Set([
  'address',
  'raise',
  'cover',
  'review',
  'consider',
  'examine',
  'explore',
  'emphasise',
  'emphasize',
  'stress',
  'concern',
  'take up',
  'go over',
  'go through',
  'run through',
  'talk over',
]);
/** Verbs whose "on …", "around …", "by …" or "to …" is a topic where talks, or the time of talks, are their subject. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  'focus focuss centre center concentrate revolve turn touch dwell deal devote dedicate dominate'.split(' '),
);
/** Verbs whose "about …" is a topic: what several do together, or one in authority to another. */
export const TALKING: ReadonlySet<string> = new Set(['talk', 'speak', 'confer', 'consult']);
export const LECTURING: ReadonlySet<string> = new Set(['lecture', 'scold', 'grill']);
/** Who holds talks. */
export const SIDES: ReadonlySet<string> = new Set(
  'side party delegation team they both negotiator leader minister'.split(' '),
);
/** Before a topic. */
export const ABOUT: ReadonlySet<string> = new Set(
  'on upon about around over to with by concerning regarding of'.split(' '),
);
/** Nouns that say what talks are for. */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(['purpose', 'agenda', 'topic', 'subject', 'theme']);
/** What topics lie on. */
export const AGENDAS: ReadonlySet<string> = new Set(['table', 'agenda', 'programme', 'program']);
/** What topics do. */
export const COMING_UP: ReadonlySet<string> = new Set(['come up']);
/** What is done with the time of talks. */
export const FILLING: ReadonlySet<string> = new Set([
  'take up',
  'take',
  'go',
  'spend',
  'fill',
  'devote',
  'dedicate',
  'occupy',
]);
/** Parts of talks. */
export const TALK_TIMES: ReadonlySet<string> = new Set(
  'day hour session afternoon morning evening'.split(' '),
);
/** What is talked at. */
export const TALKS: ReadonlySet<string> = new Set(
  'talk talks meeting summit discussion conversation visit negotiation consultation session reception exchange dialogue'.split(
    ' ',
  ),
);

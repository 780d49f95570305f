/** How the word came to be known: `speech` reports words, `evidence` is what a document does, `mind` is a belief or wish. */
export type CueClass = 'speech' | 'evidence' | 'mind';

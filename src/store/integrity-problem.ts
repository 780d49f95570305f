/** Something that is not as it was written: "revision rev_… of sources/004.txt: its text does not have the hash kept with it". */
export interface IntegrityProblem {
  /** `pages`: the database's own check; `links`: a row points nowhere; `text`, `original`, `reading`, `claim`, `log`: not what was written. */
  readonly code: 'pages' | 'links' | 'text' | 'original' | 'reading' | 'claim' | 'current' | 'log';
  readonly what: string;
}

/** A document as its reader took it apart. */
export interface Document {
  /** What the article's reader sees: every offset of the house counts from here. */
  readonly body: string;
  /** What its front matter states, as written. */
  readonly keys: Readonly<Record<string, unknown>>;
}

export type ReadOutcome = Document | { readonly problem: string };

/** One way articles are written down. Pure; never throws. */
export interface Reader {
  readonly name: string;
  /** In small letters, with the dot. */
  readonly extensions: readonly string[];
  read(text: string): ReadOutcome;
  /** The words of a headline without the marks this format puts around them. */
  headline(line: string): string;
}

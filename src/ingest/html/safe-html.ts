import { Tokenizer } from 'htmlparser2';
import { DROPPED, ENDS_OPEN, ENDS_PARAGRAPH, KEPT_ATTRIBUTES, KEPT_VOID, VOID } from './safe-elements.ts';

/** A page made harmless: well formed, no deeper, larger or richer than any article is. */
export interface SafeHtml {
  readonly html: string;
  /** The texts of its JSON-LD scripts, in order. */
  readonly jsonLd: readonly string[];
  /** Which limits it ran into: "nested more than 120 deep". */
  readonly limits: readonly string[];
}

/** News pages are 20 to 60 deep. Readability takes 13 s over 1,000 nested empty elements. */
const DEEPEST = 120;
/** A long live blog has some 15,000 elements. */
const MOST_ELEMENTS = 20_000;
/** Each of < > & in a text is a node of its own in the tree; an article on programming has some hundreds. */
const MOST_ESCAPES = 10_000;
/** Ten times the longest newspaper pieces. */
const MOST_CHARACTERS = 2_000_000;
/** Addresses and descriptions are shorter; data: pictures are not. */
const LONGEST_ATTRIBUTE = 4_000;
const LONGEST_JSON_LD = 1_000_000;
const MOST_JSON_LD = 50;

/**
 * Reads HTML tag by tag and writes it again without scripts and styles, with few attributes, balanced, and within limits.
 * Linear in its length whatever it holds. Text beyond the limits of depth and number is kept, without its tags.
 */
export function safeHtml(html: string): SafeHtml {
  const writer = new SafeWriter(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, writer);
  tokenizer.write(html);
  tokenizer.end();
  return writer.result();
}

class SafeWriter {
  readonly #html: string;
  readonly #out: string[] = [];
  readonly #open: string[] = [];
  /** Open tags that were not written, by name: their end tags are not written either. */
  readonly #unwritten = new Map<string, number>();
  readonly #jsonLd: string[] = [];
  readonly #limits = new Set<string>();
  #elements = 0;
  #escapes = 0;
  #characters = 0;
  #tag = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value: string[] = [];
  #valueLength = 0;
  /** The element that is being left out, and how many of its name are open inside. */
  #dropping: { readonly tag: string; depth: number; readonly jsonLd: string[] | null } | null = null;

  constructor(html: string) {
    this.#html = html;
  }

  result(): SafeHtml {
    while (this.#open.length > 0) this.#out.push(`</${this.#open.pop()}>`);
    return { html: this.#out.join(''), jsonLd: this.#jsonLd, limits: [...this.#limits] };
  }

  ontext(start: number, end: number): void {
    this.#write(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#write(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#write(this.#html.slice(start, end - offset));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = nameOf(this.#html.slice(start, end));
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = end - start > 40 ? '' : this.#html.slice(start, end).toLowerCase();
    this.#value = [];
    this.#valueLength = 0;
  }

  onattribdata(start: number, end: number): void {
    this.#valueLength += end - start;
    if (this.#valueLength <= LONGEST_ATTRIBUTE) this.#value.push(this.#html.slice(start, end));
  }

  onattribentity(codePoint: number): void {
    this.#valueLength++;
    if (this.#valueLength <= LONGEST_ATTRIBUTE) this.#value.push(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    const wanted = KEPT_ATTRIBUTES.has(this.#attribute) && this.#valueLength <= LONGEST_ATTRIBUTE;
    if (wanted && !this.#attributes.has(this.#attribute))
      this.#attributes.set(this.#attribute, this.#value.join(''));
  }

  onopentagend(): void {
    this.#start(this.#tag);
  }

  onselfclosingtag(): void {
    this.#start(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    const tag = nameOf(this.#html.slice(start, end));
    if (this.#dropping) this.#endDropped(tag);
    else this.#end(tag);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #write(text: string): void {
    if (this.#dropping) {
      this.#dropping.jsonLd?.push(text);
      return;
    }
    const room = MOST_CHARACTERS - this.#characters;
    if (text.length > room) this.#limits.add(`more than ${MOST_CHARACTERS.toLocaleString('en')} characters`);
    if (room <= 0) return;
    this.#characters += text.length;
    const shown = text.slice(0, room);
    this.#escapes += shown.match(/[<>&]/gu)?.length ?? 0;
    if (this.#escapes > MOST_ESCAPES)
      this.#limits.add(`more than ${MOST_ESCAPES.toLocaleString('en')} characters < > &`);
    this.#out.push(this.#escapes > MOST_ESCAPES ? shown.replace(/[<>&]+/gu, ' ') : escaped(shown));
  }

  #start(tag: string): void {
    if (this.#dropping) {
      if (tag === this.#dropping.tag) this.#dropping.depth++;
      return;
    }
    if (DROPPED.has(tag)) {
      const isJsonLd =
        tag === 'script' && /^application\/ld\+json/iu.test(this.#attributes.get('type')?.trim() ?? '');
      this.#dropping = { tag, depth: 1, jsonLd: isJsonLd ? [] : null };
      return;
    }
    if (VOID.has(tag)) {
      if (KEPT_VOID.has(tag) && this.#mayWrite()) this.#out.push(this.#written(tag));
      return;
    }
    this.#endImplied(tag);
    if (this.#open.length >= DEEPEST) {
      this.#limits.add(`nested more than ${DEEPEST} deep`);
      this.#leaveOut(tag);
    } else if (this.#mayWrite()) {
      this.#open.push(tag);
      this.#out.push(this.#written(tag));
    } else this.#leaveOut(tag);
  }

  #leaveOut(tag: string): void {
    this.#unwritten.set(tag, (this.#unwritten.get(tag) ?? 0) + 1);
    // Words on both sides of a tag that is gone stay apart.
    if (this.#characters < MOST_CHARACTERS) this.#out.push(' ');
  }

  #mayWrite(): boolean {
    this.#elements++;
    if (this.#elements <= MOST_ELEMENTS) return true;
    this.#limits.add(`more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
    return false;
  }

  #endImplied(tag: string): void {
    const ends = ENDS_OPEN.get(tag);
    const isOpen = (set: ReadonlySet<string> | undefined) => set?.has(this.#open.at(-1) ?? '') ?? false;
    while (isOpen(ends)) this.#close();
    if (ENDS_PARAGRAPH.has(tag) && this.#open.at(-1) === 'p') this.#close();
  }

  #close(): void {
    this.#out.push(`</${this.#open.pop()}>`);
  }

  #end(tag: string): void {
    const left = this.#unwritten.get(tag) ?? 0;
    if (left > 0) {
      this.#unwritten.set(tag, left - 1);
      return;
    }
    // The stack is at most DEEPEST long.
    const at = this.#open.lastIndexOf(tag);
    if (at === -1) return;
    while (this.#open.length > at) this.#close();
  }

  #endDropped(tag: string): void {
    const dropping = this.#dropping;
    if (!dropping || tag !== dropping.tag) return;
    dropping.depth--;
    if (dropping.depth > 0) return;
    this.#dropping = null;
    const text = dropping.jsonLd?.join('') ?? '';
    if (text !== '' && text.length <= LONGEST_JSON_LD && this.#jsonLd.length < MOST_JSON_LD)
      this.#jsonLd.push(text);
  }

  #written(tag: string): string {
    const attributes = [...this.#attributes].map(
      ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
    );
    return `<${tag}${attributes.join('')}>`;
  }
}

/** Names that no element can have ("o:p", a thousand letters) become those of one that means nothing. */
function nameOf(written: string): string {
  const name = written.length > 30 ? '' : written.toLowerCase();
  return /^[a-z][a-z\d-]*$/u.test(name) ? name : 'span';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

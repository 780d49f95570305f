import { parseHTML } from 'linkedom';

/** As much of the DOM as we use; the compiler knows no browser here. */
export interface PageNode {
  /** 1 an element, 3 a text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  remove(): void;
}

export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): PageElement;
  before(...nodes: readonly PageNode[]): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): Page;
}

const ELEMENT = 1;
const TEXT = 3;

/** Only what `safeHtml` wrote is parsed. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(html) as unknown as { readonly document: Page };
  return document;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** The words of an element in one line; null where it has none. */
export function lineOf(element: PageNode | null | undefined): string | null {
  const words = (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

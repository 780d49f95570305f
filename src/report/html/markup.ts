import { spelledOut } from '../unseen.ts';

/** Only `tag()` and its kin make markup: the symbol is not exported, so no string can pass for it. */
const HTML = Symbol('html');

/** Finished markup. Everything in it that came from an article was escaped on its way in. */
export interface Markup {
  readonly [HTML]: string;
}

/** What may stand inside an element. Strings are text: they are escaped. Null, undefined and false are left out. */
export type Child = Markup | string | number | null | undefined | false | readonly Child[];

/** No `style`, no `on…`: what is not in this list cannot be written. `href` takes http, https and places on this page. */
type AttributeName =
  | 'class'
  | 'id'
  | 'href'
  | 'rel'
  | 'lang'
  | 'dir'
  | 'title'
  | 'role'
  | 'scope'
  | 'open'
  | 'hidden'
  | 'tabindex'
  | 'datetime'
  | 'for'
  | 'type'
  | 'name'
  | 'value'
  | 'placeholder'
  | 'autocomplete'
  | 'charset'
  | 'content'
  | 'http-equiv'
  | 'selected'
  | 'viewBox'
  | 'width'
  | 'height'
  | 'x'
  | 'y'
  | 'x1'
  | 'y1'
  | 'x2'
  | 'y2'
  | 'cx'
  | 'cy'
  | 'r'
  | 'rx'
  | 'd'
  | 'transform'
  | 'text-anchor'
  | 'stroke-width'
  | 'focusable'
  | `aria-${string}`
  | `data-${string}`;

export type Attributes = { readonly [name in AttributeName]?: string | number | boolean | null | undefined };

/** HTML elements that have no end tag. */
const VOID: ReadonlySet<string> = new Set(['meta', 'br', 'input', 'link', 'hr']);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one place where text becomes HTML: markup characters are escaped, unseen characters are spelled out. */
function escaped(text: string): string {
  return spelledOut(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}

/** An element with attributes and children. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return { [HTML]: VOID.has(name) ? start : `${start}${children.map(written).join('')}</${name}>` };
}

/** Several children without an element around them. */
export function fragment(...children: readonly Child[]): Markup {
  return { [HTML]: children.map(written).join('') };
}

/** Style and script are our own constants, never an article's words; they go in as they are. */
export function inline(name: 'style' | 'script', ours: string): Markup {
  return { [HTML]: `<${name}>${ours}</${name}>` };
}

/** The whole page as text. */
export function page(root: Markup): string {
  return `<!doctype html>\n${root[HTML]}\n`;
}

function attribute([name, value]: readonly [string, Attributes[AttributeName]]): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  return ` ${name}="${escaped(String(value))}"`;
}

function written(child: Child): string {
  if (child === null || child === undefined || child === false) return '';
  if (typeof child === 'string' || typeof child === 'number') return escaped(String(child));
  if (isList(child)) return child.map(written).join('');
  return child[HTML];
}

function isList(child: Markup | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

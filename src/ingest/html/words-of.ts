import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 ' +
    'H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Read once each: what stands in a table's row belongs together. */
const CELLS = new Set(['TD', 'TH']);
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'META', 'LINK']);
const BETWEEN_CELLS = ' | ';
/** What is there for layout only: soft hyphens, and spaces that do not break. */
const SOFT_HYPHEN = /\u00AD/gu;
const SPACES = /\s+/gu;

/** The paragraphs of an element, in order, one line each; a line break in a paragraph begins a new one. */
export function paragraphsOf(root: PageNode): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = () => {
    const words = line.join('').replace(SOFT_HYPHEN, '').replace(SPACES, ' ').trim();
    if (words !== '' && words !== BETWEEN_CELLS.trim()) lines.push(words);
    line = [];
  };
  const walk = (node: PageNode): void => {
    if (isText(node)) line.push(node.textContent ?? '');
    if (!isElement(node) || NO_WORDS.has(node.tagName)) return;
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') end();
    else if (CELLS.has(tag) && isData(node)) cell(node, line);
    else {
      const block = BLOCKS.has(tag) || CELLS.has(tag);
      if (block) end();
      for (const child of node.childNodes) walk(child);
      if (block) end();
    }
  };
  walk(root);
  end();
  return lines;
}

/** A cell of a table of figures; tables that hold a page's layout have blocks in their cells. */
function isData(cell: PageElement): boolean {
  return cell.querySelector('p, div, table, ul, ol, h1, h2, h3, br') === null;
}

function cell(element: PageElement, line: string[]): void {
  const words = (element.textContent ?? '').replace(SPACES, ' ').trim();
  if (line.some((part) => part.trim() !== '')) line.push(BETWEEN_CELLS);
  line.push(words);
}

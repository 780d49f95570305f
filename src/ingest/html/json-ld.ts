/** What a page's JSON-LD (schema.org) says about its article, as written. Null where it does not say. */
export interface JsonLdArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The whole text, where the page gives it. */
  readonly body: string | null;
  /** False for what only subscribers may read. */
  readonly isFree: boolean | null;
  /** A live blog's posts, in the order given: "18:40 Police say …". */
  readonly updates: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Types of what we read, the best first; a page may describe itself, its site and its trail of headings as well. */
const TYPES: readonly RegExp[] = [
  /^LiveBlogPosting$/u,
  /(?:Article|BlogPosting|Report)$/u,
  /^(?:DiscussionForumPosting|SocialMediaPosting|Review|CreativeWork)$/u,
  /^(?:VideoObject|ImageGallery|MediaGallery)$/u,
  /^(?:WebPage|ItemPage)$/u,
];
/** Deeper than any graph that was written by hand or by a newsroom's system. */
const DEEPEST = 12;
const MOST_NODES = 5_000;

/** Finds the article in a page's JSON-LD scripts. Null where none describes one; a broken script says nothing. */
export function jsonLdArticle(scripts: readonly string[]): JsonLdArticle | null {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parsed(script), nodes, 0);
  for (const type of TYPES) {
    const found = nodes.find((node) => typesOf(node).some((name) => type.test(name)));
    if (found) return articleOf(found, nodes);
  }
  return null;
}

/** Scripts come wrapped in comments or CDATA marks, and with line ends inside strings. */
function parsed(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>)$/u, '');
  for (const text of [bare, bare.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Once more without its line ends; else it says nothing.
    }
  }
  return null;
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const part of value) collect(part, into, depth + 1);
    return;
  }
  const node = value as Node;
  into.push(node);
  collect(node['@graph'], into, depth + 1);
  collect(node['mainEntity'], into, depth + 1);
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function articleOf(node: Node, nodes: readonly Node[]): JsonLdArticle {
  const resolve = (value: unknown) => referenced(value, nodes);
  const free = node['isAccessibleForFree'];
  return {
    type: typesOf(node)[0] ?? '',
    headline: text(node['headline']) ?? text(node['name']),
    published: text(node['datePublished']) ?? text(node['uploadDate']) ?? text(node['dateCreated']),
    modified: text(node['dateModified']),
    author: namesOf(node['author'] ?? node['creator'], resolve),
    publisher: namesOf(node['publisher'] ?? node['sourceOrganization'], resolve),
    url: text(node['url']) ?? addressOf(node['mainEntityOfPage']),
    language: text(node['inLanguage']),
    body: text(node['articleBody']) ?? text(node['text']),
    isFree: free === undefined ? null : !/^false$/iu.test(String(free)),
    updates: updatesOf(node['liveBlogUpdate']),
  };
}

/** A node that is only named (`{"@id": "#publisher"}`) stands elsewhere in the graph. */
function referenced(value: unknown, nodes: readonly Node[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const node = value as Node;
  if (node['name'] !== undefined || node['@id'] === undefined) return node;
  return (
    nodes.find((other) => other !== node && other['@id'] === node['@id'] && other['name'] !== undefined) ??
    node
  );
}

function namesOf(value: unknown, resolve: (value: unknown) => unknown): string | null {
  const all = (Array.isArray(value) ? value : [value]).map((part) => {
    const node = resolve(part);
    return typeof node === 'object' && node !== null ? text((node as Node)['name']) : text(node);
  });
  const names = [...new Set(all.filter((name) => name !== null && !/^https?:/iu.test(name)))];
  return names.length === 0 ? null : names.join(', ');
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return text(value);
  return typeof value === 'object' && value !== null
    ? (text((value as Node)['@id']) ?? text((value as Node)['url']))
    : null;
}

function updatesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((update) => {
    if (typeof update !== 'object' || update === null) return [];
    const { headline, articleBody } = update as Node;
    const parts = [text(headline), text(articleBody)].filter((part) => part !== null);
    return parts.length === 0 ? [] : [parts.join('\n\n')];
  });
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null)
    return text((value as Node)['@value'] ?? (value as Node)['name']);
  if (typeof value !== 'string') return null;
  const words = value.trim();
  return words === '' ? null : words;
}

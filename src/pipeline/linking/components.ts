import { nodeKey } from './nodes.ts';
import type { Desk } from './relink.ts';
import type { Component } from './story.ts';

/** What hangs together with each of a bundle's dirty nodes, each once, those of one story one after the other. */
export async function components({ story, dirty }: Desk, bundle: string): Promise<readonly Component[]> {
  const seen = new Set<string>();
  const found: Component[] = [];
  for (const node of dirty.of(bundle)) {
    if (seen.has(nodeKey(node))) continue;
    const component = await story.component(bundle, node);
    for (const one of component.nodes) seen.add(nodeKey(one));
    found.push(component);
  }
  // Those of one story one after the other: its articles are unpacked once.
  return found
    .map((component) => ({ component, first: Math.min(...component.nodes.map(({ source }) => source)) }))
    .sort((a, b) => a.first - b.first)
    .map(({ component }) => component);
}

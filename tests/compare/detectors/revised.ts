import { revisionId, sha256, sourceId } from '../../../src/model/ids.ts';
import type { Revision } from '../../../src/model/source.ts';

/** A revision with this text, of one and the same source. */
export function build(text: string, readAt = '2026-05-04T12:00:00.000Z'): Revision {
  const source = sourceId('https://news.example/a');
  const none = null;
  return {
    id: revisionId(source, text),
    sourceId: source,
    text,
    textHash: sha256(text),
    bytesHash: sha256(text),
    metadata: {
      title: none,
      outlet: none,
      author: none,
      published: none,
      url: none,
      language: none,
      agency: none,
      other: {},
    },
    readAt,
    supersedes: null,
  };
}

import { useState } from 'preact/hooks';
import type { ReadArticle } from '../../shapes.ts';
import { write } from '../api.ts';
import { beat, inWords } from '../live.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { When } from '../parts/marks.tsx';
import { go, hashOf } from '../route.ts';
import { say } from '../toast.tsx';
import { Describe } from './describe.tsx';

const FROM: Readonly<Record<string, string>> = {
  option: 'said by a person',
  reviewer: 'said by a reviewer',
  'front-matter': 'from its front matter',
  sidecar: 'from sources.yaml',
  text: 'read in the text',
};

/** What is known about a source and where each of it was read. What nothing states stays unknown. */
export function SourceFacts({ article }: { readonly article: ReadArticle }) {
  const [removing, setRemoving] = useState(false);
  const [describing, setDescribing] = useState(false);
  const { source } = article;
  return (
    <>
      <dl class="path facts-list">
        {article.fields.map(({ name, value, from }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value === null ? (
                <span class="aside">not stated</span>
              ) : (
                <>
                  <bdi>{value}</bdi> <span class="aside">({FROM[from ?? ''] ?? from})</span>
                </>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>address</dt>
          <dd>
            <bdi>{source.address}</bdi>
          </dd>
        </div>
        <div>
          <dt>read</dt>
          <dd>
            <When at={article.readAt} />
          </dd>
        </div>
        <div>
          <dt>text, SHA-256</dt>
          <dd>
            <code>{article.textHash}</code>
          </dd>
        </div>
        <div>
          <dt>bytes, SHA-256</dt>
          <dd>
            <code>{article.bytesHash}</code>
          </dd>
        </div>
      </dl>
      <p class="buttons">
        <button type="button" onClick={() => setDescribing(true)}>
          Say what is known…
        </button>
        <button type="button" onClick={() => setRemoving(true)}>
          Take this source out…
        </button>
      </p>
      {describing && <Describe article={article} onClose={() => setDescribing(false)} />}
      {removing && <Removing id={source.id} name={source.called} onClose={() => setRemoving(false)} />}
    </>
  );
}

function Removing({
  id,
  name,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const remove = async () => {
    try {
      await write(`sources/${encodeURIComponent(id)}/remove`, {});
      say({ text: `${name} is taken out. Check again to see what that changes.`, sort: 'done' });
      await beat();
      go(hashOf('sources'));
    } catch (error) {
      say({ text: inWords(error), sort: 'trouble' });
      onClose();
    }
  };
  return (
    <FormDialog
      title="Take this source out?"
      save="Take it out"
      cancel="Keep it"
      first="cancel"
      onSave={() => void remove()}
      onClose={onClose}
    >
      <p>
        <bdi>{name}</bdi> leaves the comparison with its claims and the findings on them. Decisions stay in
        the log and count again if it is added again.
      </p>
    </FormDialog>
  );
}

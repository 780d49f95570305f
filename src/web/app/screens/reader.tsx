import { useEffect, useState } from 'preact/hooks';
import type { ReadArticle } from '../../shapes.ts';
import { useKeys } from '../keys.ts';
import { useLive } from '../live.ts';
import { ArticleText } from '../parts/article-text.tsx';
import { No, Waiting } from '../parts/marks.tsx';
import { Pills } from '../parts/pills.tsx';
import { useTitle } from '../parts/title.ts';
import { go, hashOf } from '../route.ts';
import { ClaimMargin } from './reader-margin.tsx';
import { Revisions } from './reader-revisions.tsx';
import { SourceFacts } from './reader-facts.tsx';

interface Props {
  readonly id: string;
  /** `claim`, `speaker`, `view` (text, revisions, facts), and `from`, the finding one came from. */
  readonly query: URLSearchParams;
}

const VIEWS = ['text', 'revisions', 'facts'] as const;
const VIEW_NAMES = { text: 'Article', revisions: 'Revisions', facts: 'About it' } as const;

/** An article with what was understood of it in place; its revisions; what is known about it. */
export function ReaderScreen({ id, query }: Props) {
  const { value: article, error } = useLive<ReadArticle>(`sources/${encodeURIComponent(id)}`);
  useTitle(article?.source.called ?? 'Article');
  if (!article) return <Waiting error={error} />;
  return <Reading article={article} query={query} />;
}

function Reading({ article, query }: { readonly article: ReadArticle; readonly query: URLSearchParams }) {
  const { source } = article;
  const view = VIEWS.find((one) => one === query.get('view')) ?? 'text';
  const to = (changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes))
      if (value === null) next.delete(name);
      else next.set(name, value);
    return hashOf('sources', source.id, next);
  };
  const from = query.get('from');
  const back = from === null ? hashOf('sources') : hashOf('findings', from);
  useKeys({ Escape: { does: 'back', run: () => go(back) } });
  return (
    <article class="reader">
      <nav class="steps" aria-label="Where you came from">
        <a href={back}>{from === null ? '← All sources' : `← ${from}`}</a>
      </nav>
      <header>
        <p class="labels">
          <span>
            <No of={source.number} /> <bdi>{source.called}</bdi>
          </span>
          <span>{source.published ?? 'no date'}</span>
          {source.link !== null && (
            <a href={source.link} target="_blank" rel="noreferrer noopener">
              Original ↗
            </a>
          )}
        </p>
        <h1>
          <bdi>{source.title ?? source.address}</bdi>
        </h1>
        <ul class="tabs" aria-label="Views of this source">
          {VIEWS.map((one) => (
            <li key={one}>
              <a
                href={to({ view: one === 'text' ? null : one })}
                aria-current={view === one ? 'page' : undefined}
              >
                {VIEW_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
      </header>
      {view === 'text' && <AnnotatedText article={article} query={query} to={to} />}
      {view === 'revisions' && <Revisions id={source.id} />}
      {view === 'facts' && <SourceFacts article={article} />}
    </article>
  );
}

interface TextProps {
  readonly article: ReadArticle;
  readonly query: URLSearchParams;
  readonly to: (changes: Readonly<Record<string, string | null>>) => string;
}

function AnnotatedText({ article, query, to }: TextProps) {
  const { claims } = article;
  const selected = query.get('claim');
  const speaker = query.get('speaker');
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = claims.find(({ id }) => id === (pointed ?? selected)) ?? null;
  const step = (by: number) => {
    const among = claims.filter((claim) => speaker === null || (claim.speaker ?? 'outlet') === speaker);
    // From what the reader sees: the claim pointed at or focused, before the one in the address.
    const place = among.findIndex(({ id }) => id === shown?.id);
    const next = among[Math.min(Math.max(place + by, 0), among.length - 1)];
    if (!next) return;
    // What was pointed at or focused gives way to the key.
    setPointed(null);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go(to({ claim: next.id }), { replace: true });
  };
  useKeys({
    j: { does: 'next claim', run: () => step(1) },
    k: { does: 'the claim before', run: () => step(-1) },
  });
  useEffect(() => {
    document.querySelector('.reader .selected')?.scrollIntoView({ block: 'center' });
  }, [selected]);
  return (
    <>
      <SpeakerFilter article={article} speaker={speaker} to={to} />
      <div class="reading">
        <ArticleText
          article={article}
          selected={shown?.id ?? null}
          speaker={speaker}
          link={(claim) => to({ claim })}
          onPoint={setPointed}
        />
        <ClaimMargin article={article} claim={shown} />
      </div>
    </>
  );
}

function SpeakerFilter({
  article,
  speaker,
  to,
}: Omit<TextProps, 'query'> & { readonly speaker: string | null }) {
  const everyone = {
    key: '',
    words: 'Everyone',
    count: article.claims.length,
    href: to({ speaker: null }),
    current: speaker === null,
  };
  const each = article.speakers.map(({ key, name, claims }) => ({
    key,
    words: name,
    count: claims,
    href: to({ speaker: key }),
    current: speaker === key,
  }));
  return <Pills label="Filter by speaker" pills={[everyone, ...each]} />;
}

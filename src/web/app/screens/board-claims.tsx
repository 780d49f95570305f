import { useState } from 'preact/hooks';
import type { Board } from '../../shapes.ts';
import { ChooseBar } from '../parts/choose-bar.tsx';
import { useChosen } from '../parts/chosen.ts';
import { Choose, No } from '../parts/marks.tsx';
import { useRowWalk } from '../parts/row-walk.ts';
import { hashOf } from '../route.ts';
import { JoinWith, SplitEvent } from './event-dialogs.tsx';

/** What the articles say of the event in their own words. Choose what is about another happening; or join it with another event. */
export function BoardClaims({ board }: { readonly board: Board }) {
  const { claims, event } = board;
  const [asking, setAsking] = useState<'join' | 'split' | null>(null);
  const chosen = useChosen(claims.map(({ id }) => id));
  // A part of it, never all: an event without claims is none.
  const some = chosen.ids.size > 0 && chosen.ids.size < claims.length;
  const split = () => {
    if (some) setAsking('split');
  };
  const join = () => setAsking('join');
  useRowWalk(
    { choosing: true },
    {
      m: { does: 'say that it is the same happening as another event', run: join },
      s: { does: 'say that the chosen claims are about another happening', run: split },
    },
  );
  const close = () => setAsking(null);
  const done = () => {
    chosen.none();
    close();
  };
  return (
    <section aria-labelledby="board-claims">
      <header class="list-head">
        <h2 id="board-claims">In their words</h2>
        <button type="button" class="end" onClick={join}>
          Same as another event… <kbd>m</kbd>
        </button>
      </header>
      <ol class="rows">
        {claims.map((claim) => (
          <OneClaim
            key={claim.id}
            claim={claim}
            chosen={chosen.ids.has(claim.id)}
            onChoose={() => chosen.toggle(claim.id)}
          />
        ))}
      </ol>
      <ChooseBar label="Claims" count={chosen.ids.size} atLeast={1} onNone={chosen.none}>
        <button type="button" class="strong" disabled={!some} onClick={split}>
          About another happening… <kbd>s</kbd>
        </button>
      </ChooseBar>
      {asking === 'join' && <JoinWith board={board} onClose={close} onDone={done} />}
      {asking === 'split' && (
        <SplitEvent
          event={event.id}
          claims={claims.filter(({ id }) => chosen.ids.has(id))}
          onClose={close}
          onDone={done}
        />
      )}
    </section>
  );
}

function OneClaim(props: {
  readonly claim: Board['claims'][number];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { id, sourceId, number, short, voice, text } = props.claim;
  return (
    <li class="row choosable quoted" data-row={id}>
      <Choose what={text} chosen={props.chosen} onChoose={props.onChoose} />
      <p class="labels">
        <span>
          <No of={number} /> <bdi>{short}</bdi>
        </span>
        <span>
          <bdi>{voice}</bdi>
        </span>
      </p>
      <p class="words">
        <a href={hashOf('sources', sourceId, new URLSearchParams({ claim: id }))}>
          <bdi>{text}</bdi>
        </a>
      </p>
    </li>
  );
}

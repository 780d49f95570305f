import { useEffect, useState } from 'preact/hooks';
import { checkAgain, CheckState } from './check-again.tsx';
import { MisreadClaim } from './deciding/misread.tsx';
import { takeBack } from './deciding/take-back.ts';
import { GoTo } from './go-to.tsx';
import { Help } from './help.tsx';
import { listenToKeys, useKeys } from './keys.ts';
import { useHeart } from './live.ts';
import { Masthead } from './masthead.tsx';
import { go, hashOf, type Route, useRoute } from './route.ts';
import { CompareScreen } from './screens/compare.tsx';
import { BoardScreen } from './screens/board.tsx';
import { EventsScreen } from './screens/events.tsx';
import { InboxScreen } from './screens/inbox.tsx';
import { LogScreen } from './screens/log.tsx';
import { sortAnew } from './screens/order.ts';
import { ReaderScreen } from './screens/reader.tsx';
import { RunsScreen } from './screens/runs.tsx';
import { SourcesScreen } from './screens/sources.tsx';
import { SpeakersScreen } from './screens/speakers.tsx';
import { Toast } from './toast.tsx';

/** The whole page: masthead, the screen its address names, messages, help. */
export function App() {
  const route = useRoute();
  const trouble = useHeart();
  const [help, setHelp] = useState(false);
  const [going, setGoing] = useState(false);
  useEffect(listenToKeys, []);
  useKeys(
    {
      '?': { does: 'this help', run: () => setHelp(true) },
      g: { does: 'go to another screen', run: () => setGoing(true) },
      r: { does: 'check again: compare what is new', run: () => void checkAgain() },
      z: { does: 'undo what you did last', run: () => void takeBack() },
      Escape: {
        does: 'back to the list',
        run: () => route.id !== null && go(hashOf(route.screen, null, route.query)),
      },
    },
    { everywhere: true },
  );
  const place = `${route.screen}/${route.id ?? ''}`;
  useEffect(() => {
    scrollTo(0, 0);
    if (route.screen !== 'findings') sortAnew();
  }, [place]);
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        Skip to the content
      </a>
      <Masthead screen={route.screen} onHelp={() => setHelp(true)} />
      <CheckState />
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <main id="content" tabIndex={-1} key={place}>
        {screenOf(route)}
      </main>
      <Toast />
      {help && <Help onClose={() => setHelp(false)} />}
      {going && <GoTo onClose={() => setGoing(false)} />}
      <MisreadClaim />
    </>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function screenOf(route: Route) {
  const { screen, id } = route;
  switch (screen) {
    case 'findings':
      return id === null ? (
        <InboxScreen query={route.query} />
      ) : (
        <CompareScreen id={id} query={route.query} />
      );
    case 'events':
      return id === null ? <EventsScreen /> : <BoardScreen id={id} />;
    case 'sources':
      return id === null ? <SourcesScreen /> : <ReaderScreen id={id} query={route.query} />;
    case 'speakers':
      return <SpeakersScreen query={route.query} />;
    case 'runs':
      return <RunsScreen />;
    case 'log':
      return <LogScreen query={route.query} />;
  }
}

import { useState } from 'preact/hooks';
import type { Compared, ComparedSide, ReadArticle } from '../../shapes.ts';
import { useLive } from '../live.ts';
import { Dialog } from '../parts/dialog.tsx';
import { chosenBy, KeyedChoices } from '../parts/keyed-choices.tsx';
import { Leave } from '../parts/leave.tsx';
import { No } from '../parts/marks.tsx';
import { CorrectClaim } from '../screens/correct-claim.tsx';

/** A finding that was dismissed because of how one of its claims was read. */
interface Misread {
  readonly finding: string;
  /** "the claim was misread". */
  readonly because: string;
}

let ask: (misread: Misread | null) => void = () => undefined;

/** The dismissal is saved; what was misread can be put right, so that it is read so from now on. */
export function askWhatWasMisread(finding: string, because: string): void {
  ask({ finding, because });
}

/** Asks which claim it was, then opens it. Stands above the screens: the next finding may be there already. */
export function MisreadClaim() {
  const [misread, setMisread] = useState<Misread | null>(null);
  ask = setMisread;
  if (!misread) return null;
  return <WhichClaim key={misread.finding} misread={misread} onClose={() => setMisread(null)} />;
}

function WhichClaim({ misread, onClose }: { readonly misread: Misread; readonly onClose: () => void }) {
  const { value: compared } = useLive<Compared>(`findings/${encodeURIComponent(misread.finding)}`);
  const [side, setSide] = useState<ComparedSide | null>(null);
  if (!compared) return null;
  if (side) return <OpenedClaim side={side} because={misread.because} onClose={onClose} />;
  const choices = compared.sides.map((one, place) => ({
    key: String(place + 1),
    words: <OneSide side={one} />,
    run: () => setSide(one),
  }));
  return (
    <Dialog title="Which claim is it?" onClose={onClose} onKey={chosenBy(choices)}>
      <p class="aside">
        Dismissed: {misread.because}. Put the claim right, and it is read so in every check to come.
      </p>
      <KeyedChoices choices={choices} />
      <Leave words="Leave it as it is" onClose={onClose} />
    </Dialog>
  );
}

function OneSide({ side: { source, voice, quotation } }: { readonly side: ComparedSide }) {
  const { lead, compared, tail } = quotation;
  return (
    <>
      <No of={source.number} /> <bdi>{voice}</bdi>
      <q>
        <bdi>
          {lead}
          {compared}
          {tail}
        </bdi>
      </q>
    </>
  );
}

function OpenedClaim(props: {
  readonly side: ComparedSide;
  readonly because: string;
  readonly onClose: () => void;
}) {
  const { side, because, onClose } = props;
  const { value: article } = useLive<ReadArticle>(`sources/${encodeURIComponent(side.source.id)}`);
  const claim = article?.claims.find(({ id }) => id === side.claimId);
  if (!article || !claim) return null;
  return <CorrectClaim article={article} claim={claim} chosen="" because={because} onClose={onClose} />;
}

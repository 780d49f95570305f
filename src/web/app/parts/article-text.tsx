import { useEffect, useRef } from 'preact/hooks';
import type { Piece, ReadArticle, ReadClaim } from '../../shapes.ts';

interface Props {
  readonly article: ReadArticle;
  /** The claim that is looked at. */
  readonly selected: string | null;
  /** Only this speaker's claims stand out; null takes all. */
  readonly speaker: string | null;
  /** The address of a claim; null where claims lead nowhere. */
  readonly link: ((claim: string) => string) | null;
  readonly onPoint?: (claim: string | null) => void;
  readonly scroll?: boolean;
}

/** The article with its claims and who says them in place. It is text: nothing in it can be anything else. */
export function ArticleText({ article, selected, speaker, link, onPoint, scroll = false }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const claims = new Map(article.claims.map((claim) => [claim.id as string, claim]));
  const said = selected === null ? null : (claims.get(selected)?.attribution ?? null);
  useEffect(() => {
    if (!scroll) return;
    const box = ref.current?.parentElement;
    const mark = ref.current?.querySelector<HTMLElement>('.selected');
    if (box && mark) box.scrollTop = mark.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [selected, scroll]);
  return (
    <div class="article-text" ref={ref} dir="auto" lang={article.source.language ?? undefined}>
      {article.paragraphs.map(({ role, pieces }, index) => (
        <p key={index} class={role}>
          {runsOf(pieces).map((run) => {
            const claim = run.claim === null ? undefined : claims.get(run.claim);
            const inside = run.pieces.map((piece) => (
              <OnePiece key={piece.start} piece={piece} said={said} />
            ));
            if (!claim) return inside;
            return (
              <ClaimWords
                key={run.start}
                claim={claim}
                selected={claim.id === selected}
                dim={isDim(claim, speaker)}
                link={link}
                onPoint={onPoint}
              >
                {inside}
              </ClaimWords>
            );
          })}
        </p>
      ))}
    </div>
  );
}

function isDim(claim: ReadClaim, speaker: string | null): boolean {
  return speaker !== null && (claim.speaker ?? 'outlet') !== speaker;
}

interface Run {
  readonly claim: string | null;
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Neighbouring pieces of one claim, together. */
function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: { claim: string | null; start: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last.claim === piece.claim) last.pieces.push(piece);
    else runs.push({ claim: piece.claim, start: piece.start, pieces: [piece] });
  }
  return runs;
}

function ClaimWords(props: {
  readonly claim: ReadClaim;
  readonly selected: boolean;
  readonly dim: boolean;
  readonly link: Props['link'];
  readonly onPoint: Props['onPoint'];
  readonly children: preact.ComponentChildren;
}) {
  const { claim, selected, dim, link, onPoint, children } = props;
  const name = `claim ${claim.attribution === null ? 'own' : 'worded'}${selected ? ' selected' : ''}${dim ? ' dim' : ''}${claim.findings.length > 0 ? ' found' : ''}`;
  if (!link) return <span class={name}>{children}</span>;
  const point = (id: string | null) => () => onPoint?.(id);
  return (
    <a
      class={name}
      href={link(claim.id)}
      aria-current={selected ? 'true' : undefined}
      onMouseMove={(event) => {
        if (isOnTheMove(event)) onPoint?.(claim.id);
      }}
      onMouseLeave={point(null)}
      onFocus={point(claim.id)}
      onBlur={point(null)}
    >
      {children}
    </a>
  );
}

/** False where the text scrolled under a mouse at rest, which browsers tell as a move by nothing: that points at nothing. */
function isOnTheMove({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

function OnePiece({ piece, said }: { readonly piece: Piece; readonly said: string | null }) {
  const { text, start, length, part, attribution, unseen } = piece;
  const ours = said !== null && attribution === said;
  const name = `${part ?? ''}${ours ? ' ours' : ''}${unseen ? ' spelled' : ''}`.trim();
  return (
    <span
      class={name === '' ? undefined : name}
      data-start={start}
      data-length={length}
      title={unseen ? 'A character that cannot be seen' : undefined}
    >
      {text}
    </span>
  );
}

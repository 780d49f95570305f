// What the API gives, for the page: types alone, so that nothing of the pipeline ends up in the browser.
export type { Compared, ComparedSide, SideDifference } from '../pipeline/page/compared.ts';
export type { Board, BoardDate, BoardRow, EventLine } from '../pipeline/page/event-board.ts';
export type { Inbox, InboxRow, ShownDecision } from '../pipeline/page/inbox.ts';
export type { ChangedParagraph } from '../pipeline/page/changed-paragraphs.ts';
export type { Library, LibraryRow, RevisionLine } from '../pipeline/page/library.ts';
export type { NamedSource } from '../pipeline/page/named.ts';
export type { Piece } from '../pipeline/page/pieces.ts';
export type { ReadArticle, ReadClaim, ReadParagraph, ReadSpeaker } from '../pipeline/page/reader.ts';
export type { RunHistory, RunLine } from '../pipeline/page/run-history.ts';
export type { ReviewState } from '../model/decision.ts';
export type { ChangedSide, FindingEntry } from '../pipeline/page/compared.ts';
export type { Decided, TakenBack } from '../pipeline/page/deciding.ts';
export type { TakenIn } from '../pipeline/page/add-document.ts';
export type { LoggedEntry } from '../pipeline/log.ts';
export type { Explanation } from '../pipeline/explain.ts';
export type { EntityRow, People, SpeakerRow } from '../pipeline/page/speaker-list.ts';
export type { Checked } from './server/checking.ts';
export type { Pulse } from './server/read-routes.ts';

import type { PairSide } from '../../model/pair.ts';

/** "Rumours that he would go": words right before a claim that leave it unsaid. */
const MENTIONED =
  /\b(?:rumou?rs?|speculation|suggestions?|allegations?|accusations?|the (?:idea|notion|theory|possibility)) (?:that|of)[\s"“‘'«]*$/iu;
/** Letters before a claim in which such words end. */
const LEAD = 40;

/** True where an article only tells that a claim goes about, and nobody says that it is so. */
export const onlyMentions = ({ claim: { span }, source }: PairSide): boolean =>
  MENTIONED.test(source.revision.text.slice(Math.max(0, span.start - LEAD), span.start));

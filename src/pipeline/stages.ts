import { ANALYSE_VERSION } from '../analyse/analyse.ts';
import { ATTRIBUTE_VERSION } from '../attribute/attribute.ts';
import { CLAIM_VERSION } from '../claim/claims.ts';
import { COMPARE_VERSION } from '../compare/compare.ts';
import { LINK_VERSION } from '../link/link.ts';

/** Stages whose output is kept with a revision: it stays valid while these do. */
export const READING_STAGES: Readonly<Record<string, number>> = {
  analyse: ANALYSE_VERSION,
  attribute: ATTRIBUTE_VERSION,
  claim: CLAIM_VERSION,
};

/** Every stage with its version, as a report names them. */
export const STAGES: Readonly<Record<string, number>> = {
  ...READING_STAGES,
  link: LINK_VERSION,
  compare: COMPARE_VERSION,
};

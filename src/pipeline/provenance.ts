export { provenanceLines } from '../report/provenance-lines.ts';
export { provenanceOf } from '../report/provenance.ts';

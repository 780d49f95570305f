export { provenanceLines, provenanceOf } from '../report/provenance.ts';

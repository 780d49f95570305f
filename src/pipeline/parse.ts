export { fillConllu } from '../analyse/conllu.ts';

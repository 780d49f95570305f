export { spelledOut } from '../../report/unseen.ts';

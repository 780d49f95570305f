export { type Store, openStore } from '../store/store.ts';

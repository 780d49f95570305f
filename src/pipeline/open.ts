export { atOneMoment } from '../store/at-one-moment.ts';
export { eventsInParts } from '../store/events.ts';
export { type Store, openStore } from '../store/store.ts';

import { COURSE } from './course.ts';
import { DAMAGE } from './damage.ts';
import { HEALTH } from './health.ts';
import { LAW } from './law.ts';
import { OFFICE } from './office.ts';
import { type StatePhrase, phrasesOf } from './scale.ts';
import { SEARCH } from './search.ts';
import { TALKS } from './talks.ts';
import { VOTES } from './votes.ts';
import { WAR } from './war.ts';
import { WORKS } from './works.ts';

const TABLES: readonly string[] = [LAW, OFFICE, HEALTH, VOTES, TALKS, WAR, DAMAGE, WORKS, SEARCH, COURSE];

/** Every phrase for a state, field by field. */
export const STATE_PHRASES: readonly StatePhrase[] = TABLES.flatMap(phrasesOf);

import { BUSINESS } from './business.ts';
import type { Labels } from './labels.ts';
import { MISHAPS } from './mishaps.ts';
import { PEOPLE } from './people.ts';
import { POLITICS } from './politics.ts';
import { VIOLENCE } from './violence.ts';

/**
 * Words that name one thing with different leanings: who writes "mob" for "protesters" tells a stance. Each entry is one
 * thing; the words of one leaning do not differ from each other. Written down from general knowledge of news.
 */
export const LABELS: readonly Labels[] = [...PEOPLE, ...VIOLENCE, ...MISHAPS, ...POLITICS, ...BUSINESS];

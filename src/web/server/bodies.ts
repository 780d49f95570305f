import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';

/** Enough for decisions on thousands of findings. */
const LARGEST_BODY = 1024 * 1024;
/** The largest article that is read (5 MB), as base64. */
const LARGEST_UPLOAD = 7 * 1024 * 1024;
const LONGEST_WORDS = 2_000;
const LONGEST_NAME = 200;

/** A reason, a note, a passage. */
export const words = z.string().trim().max(LONGEST_WORDS);
/** An id, or a name that stands for one. */
export const id = z.string().trim().min(1).max(LONGEST_NAME);

/** Turns away what is larger than any request of the page but a file. */
export const smallBody = limitedTo(LARGEST_BODY);
/** Turns away what is larger than any article. */
export const fileBody = limitedTo(LARGEST_UPLOAD);

function limitedTo(maxSize: number) {
  const message = `That is too large: at most ${Math.floor(maxSize / 1024 / 1024)} MB are taken.`;
  return bodyLimit({ maxSize, onError: (c) => c.json({ error: { code: 'too-large', message } }, 413) });
}

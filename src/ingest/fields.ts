import { z } from 'zod';
import type { MetadataOrigin, Stated } from '../model/source.ts';
import { readPublished } from './published.ts';

/** What front matter, a sidecar or options may say of a source. */
export const FIELD_NAMES = ['title', 'outlet', 'author', 'published', 'modified', 'url', 'language'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Values of one origin that hold, the keys we do not know, and what is wrong with the rest. */
export interface Fields {
  readonly values: Readonly<Partial<Record<FieldName, Stated>>>;
  readonly other: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldProblem[];
}

/** A value that does not hold; the source is taken without it. */
export interface FieldProblem {
  readonly code: 'bad-date' | 'bad-url' | 'bad-language' | 'bad-value';
  readonly message: string;
}

type Outcome = { readonly value: string } | { readonly problem: FieldProblem };

/** One line of words, or several (authors) put together. Numbers and such are text already: the YAML is read untyped. */
const WORDS = z.union([z.string(), z.array(z.string()).transform((all) => all.join(', '))]);
/** Spellings of nothing: a key left empty is not stated. */
const NOTHING = new Set(['', '~', 'null']);
const WEB_ADDRESS = z.url({ protocol: /^https?$/u });
/** "en", or "en-GB", of which the language counts. */
const LANGUAGE = /^([a-z]{2})(?:-[a-z\d-]*)?$/iu;

/** Reads what one origin states. `stated` is its keys and values as they were written. */
export function readFields(stated: Readonly<Record<string, unknown>>, from: MetadataOrigin): Fields {
  const values: Partial<Record<FieldName, Stated>> = {};
  const problems: FieldProblem[] = [];
  const other: [string, unknown][] = [];
  for (const [key, written] of Object.entries(stated)) {
    const name = FIELD_NAMES.find((known) => known === key.toLowerCase());
    if (name === undefined) other.push([key, written]);
    else if (written !== null && written !== undefined) {
      const outcome = readField(name, written);
      if (outcome && 'problem' in outcome) problems.push(outcome.problem);
      else if (outcome) values[name] = { value: outcome.value, from };
    }
  }
  return { values, other: Object.fromEntries(other), problems };
}

/** Null where the key is there but says nothing. */
function readField(name: FieldName, written: unknown): Outcome | null {
  const words = WORDS.safeParse(written);
  if (!words.success)
    return {
      problem: {
        code: 'bad-value',
        message: `"${name}" must be words; it is a list of other things or a group of keys.`,
      },
    };
  const value = words.data.trim();
  if (NOTHING.has(value.toLowerCase())) return null;
  if (name === 'published' || name === 'modified') return publishedField(value);
  if (name === 'url') return urlField(value);
  return name === 'language' ? languageField(value) : { value };
}

function publishedField(value: string): Outcome {
  const read = readPublished(value);
  return 'iso' in read ? { value: read.iso } : { problem: { code: 'bad-date', message: read.problem } };
}

function urlField(value: string): Outcome {
  if (WEB_ADDRESS.safeParse(value).success) return { value };
  return {
    problem: {
      code: 'bad-url',
      message: `"${value}" is not a web address: it must begin with http:// or https://.`,
    },
  };
}

function languageField(value: string): Outcome {
  const language = LANGUAGE.exec(value)?.[1];
  if (language !== undefined) return { value: language.toLowerCase() };
  return {
    problem: {
      code: 'bad-language',
      message: `"${value}" is not a language code: write two letters, such as "en".`,
    },
  };
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { compareTexts } from '../../src/compare/statements/judge-pair.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';
import type { Measured } from './bands.ts';

const PAIR = z.object({ premise: z.string(), hypothesis: z.string(), label: z.string() });
/** What each label says of a conflict; of pairs with other labels ("ambiguous") nothing can be measured. */
const CONTRADICTS: Readonly<Record<string, boolean>> = {
  contradiction: true,
  entailment: false,
  neutral: false,
  update: false,
};

/** Every conflict found in a file of pairs (`{premise, hypothesis, label}` a line), and whether its label has it so. */
export function measurePairs(file: string): readonly Measured[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line): readonly Measured[] => {
    if (line.trim() === '') return [];
    const { premise, hypothesis, label } = PAIR.parse(JSON.parse(line));
    const right = CONTRADICTS[label];
    if (right === undefined) return [];
    const { relation, kind, score } = compareTexts(judged('a', premise), judged('b', hypothesis));
    // Detectors of conflicts bear the names of their kinds.
    return relation === 'conflict' && kind ? [{ detector: kind, score, right, origin: basename(file) }] : [];
  });
}

const judged = (name: string, text: string) => ({ text, ...understand(looseText(name, text, null)) });

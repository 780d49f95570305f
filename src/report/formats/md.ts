import type { Relation } from '../../model/finding.ts';
import type { Run } from '../../model/run.ts';
import { called, escaped } from '../markdown/escape.ts';
import { findingLines } from '../markdown/finding.ts';
import {
  aloneLines,
  notComparedLines,
  provenanceLines,
  relianceLines,
  timeLines,
} from '../markdown/sections.ts';
import { storyLines } from '../markdown/stories.ts';
import type { ReportFormat } from '../report-format.ts';
import { dateInWords } from '../views/dates.ts';
import { indexRun, type RunIndex } from '../views/run-index.ts';
import { summaryOf, type Summary } from '../views/summary.ts';
import { warningsOf } from '../views/warnings.ts';
import { RELATION_WORDS, sentence } from '../views/words.ts';

/** The report to read raw or on a code host, to mail as text, to compare in git. */
export const md: ReportFormat = Object.freeze({ name: 'md', extension: '.md', write });

function write(run: Run): string {
  const index = indexRun(run);
  const summary = summaryOf(index);
  const lines = [
    ...headLines(index, summary),
    ...warningLines(index),
    ...summaryLines(summary),
    ...part('What the articles share', storyLines(index)),
    ...(['conflict', 'characterisation', 'update', 'note'] as const).flatMap((relation) =>
      relationLines(index, relation),
    ),
    ...part('When, as each article places it', timeLines(index)),
    ...part('Who relies on whom', relianceLines(index)),
    ...relationLines(index, 'duplicate'),
    ...part('Told by one article only', aloneLines(index)),
    ...part('What was not compared, and why', notComparedLines(index)),
    ...part('Where each article is from', provenanceLines(index)),
    ...part('How this was made', methodLines(run)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, '', ...lines];
}

function headLines({ accounts }: RunIndex, summary: Summary): readonly string[] {
  return [
    `# ${summary.title}`,
    '',
    escaped(summary.scope),
    '',
    '**This report shows where accounts differ. It does not say which account is true.**',
    '',
    `Review: ${summary.review.text}`,
    '',
    ...accounts.map((account) => {
      const title = account.title === null ? '' : `: ${escaped(account.title)}`;
      const published = account.published === null ? 'no date' : escaped(dateInWords(account.published));
      return `- ${called(account)}${title} (${published})`;
    }),
    '',
  ];
}

function warningLines(index: RunIndex): readonly string[] {
  const warnings = warningsOf(index);
  if (warnings.length === 0) return [];
  const lines = warnings.map(({ text, accounts, findings }) => {
    const refs = [...accounts.map(called), ...findings];
    return `- ${escaped(text)}${refs.length > 0 ? ` (${refs.join(', ')})` : ''}`;
  });
  return part('Before you read on', [...lines, '']);
}

function summaryLines(summary: Summary): readonly string[] {
  const telling = summary.telling.map(
    ({ finding, accounts }, place) =>
      `${place + 1}. **${escaped(finding.message)}** ${finding.id}, ${finding.tier} (${accounts.map(called).join(', ')})`,
  );
  return part('In short', [
    ...summary.sentences.flatMap((words) => [words, '']),
    ...(telling.length > 0 ? ['Most telling:', '', ...telling, ''] : []),
    summary.changes,
    '',
  ]);
}

function relationLines(index: RunIndex, relation: Relation): readonly string[] {
  const findings = index.run.findings.filter((finding) => finding.relation === relation);
  if (findings.length === 0) return [];
  const { many, means } = RELATION_WORDS[relation];
  return part(sentence(many), [means, '', ...findings.flatMap((finding) => findingLines(index, finding))]);
}

function methodLines({ version, stages }: Run): readonly string[] {
  const numbers = Object.entries(stages).map(([name, number]) => `${name} ${number}`);
  return [
    'Each article was read once and cut into claims, each with the words that say on whose word it stands. Claims about one happening were laid side by side. No language model was used, nothing was sent anywhere, and the same articles give the same report.',
    '',
    `Hearsay ${version}; stages: ${numbers.join(', ')}. To make it again: \`hearsay run\` with the same articles.`,
    '',
  ];
}

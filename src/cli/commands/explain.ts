import { Command } from 'commander';
import { why } from '../../pipeline/explain.ts';
import { NotFound } from '../../pipeline/not-found.ts';
import { provenanceLines, provenanceOf } from '../../pipeline/provenance.ts';
import { runAround } from '../../pipeline/listing/around-claim.ts';
import { callSource } from '../../pipeline/summary.ts';
import { type DatabaseOptions, withStore } from '../context.ts';
import { print, printJson, visible } from '../io.ts';

type Options = DatabaseOptions & { readonly json?: true };

/** Commands that explain: provenance of one claim, and why two claims were or were not laid side by side. */
export function explainCommands(): readonly Command[] {
  return [
    new Command('provenance')
      .description(
        'the whole path of one claim: quotation, speaker, chain, source, dates, hashes, findings, decisions',
      )
      .argument('<claim>', 'its id or the beginning of it ("hearsay claims" lists them)')
      .option('--json', 'as JSON')
      .action(async (id: string, options: Options) => {
        const run = await withStore(options, (store) => runAround(store, [id]));
        const found = run.claims.filter((claim) => claim.id.startsWith(id));
        const provenance = found.length === 1 && found[0] ? provenanceOf(run, found[0].id) : null;
        if (!provenance)
          throw new NotFound(
            `${found.length === 0 ? 'no claim' : `${found.length} claims`} of id ${id}; "hearsay claims" lists them`,
          );
        if (options.json) printJson(provenance);
        else for (const line of provenanceLines(provenance)) print(visible(line));
      }),
    new Command('why')
      .description('which detectors spoke on two claims, stayed quiet or abstained, and why')
      .argument('<claim>', 'a claim’s id')
      .argument('<claim>', 'another claim’s id')
      .option('--json', 'as JSON')
      .action(async (left: string, right: string, options: Options) => {
        const run = await withStore(options, (store) => runAround(store, [left, right]));
        const found = why(run, left, right);
        if (options.json)
          return printJson({
            left: found.left.claim.id,
            right: found.right.claim.id,
            explanations: found.explanations,
          });
        for (const { claim, source } of [found.left, found.right])
          print(visible(`${callSource(source)}: “${claim.text}”`));
        for (const { detector, outcome, why: reason } of found.explanations)
          print(visible(`${outcome.padEnd(9)} ${detector}: ${reason}`));
      }),
  ];
}

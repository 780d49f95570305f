// Adds COUNT decisions of REVIEWER to the log of the database FILE, one transaction each.
import { fingerprintOf } from '../../../src/model/ids.ts';
import { appendToLog } from '../../../src/store/log.ts';
import { openStore } from '../../../src/store/store.ts';

const [file = '', reviewer = '', count = '0'] = process.argv.slice(2);
const store = await openStore(file);
for (let at = 0; at < Number(count); at++) {
  const act = {
    kind: 'decision',
    fingerprint: fingerprintOf('quantity', [String(at)]),
    verdict: 'confirm',
    message: '',
    relation: 'conflict',
    findingKind: 'quantity',
    evidence: [],
  } as const;
  await appendToLog(store, [
    { act, reason: '', reviewer, at: new Date().toISOString(), evidenceHash: '', batch: null },
  ]);
}
await store.close();

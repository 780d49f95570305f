import type { CueClass } from './cue-class.ts';

/** Nouns that report, in the columns of `cues-verbs.ts`. */
export const CUE_NOUN_ROWS: Readonly<Record<CueClass, string>> = {
  speech: `
accusation     | that | claim | of
acknowledgement | that | admit | of
acknowledgment | that | admit | of
admission      | that | admit | of
advice         | that to | demand
allegation     | that | claim | of
announcement   | that | | of
apology        | that | admit evaluation | for
appeal         | that to | demand | for
argument       | that | claim
assertion      | that | claim | of
assessment     | that
assurance      | that | promise | of
boast          | that | claim | of
call           | to | demand | for
caution        | that
charge         | that | claim | of
claim          | that to | claim | of
comment        | that | | about on
commitment     | to that | promise | to
complaint      | that | | about of
concession     | that | admit
conclusion     | that
condemnation   |  | evaluation | of
confession     | that | admit
confirmation   | that | | of
contention     | that | claim
criticism      | that | evaluation | of
declaration    | that | | of
defense        | that | | of
defence        | that | | of
demand         | that to | demand | for
denial         | that | deny denial | of
denunciation   |  | evaluation | of
estimate       | that | | of
explanation    | that | | of
finding        | that
forecast       | that | | of
hint           | that | | of
insinuation    | that | claim | of
insistence     | that | insist | on
instruction    | that to | demand
notification   | that
offer          | to | promise | of
order          | that to | demand
pledge         | that to | promise | of
plea           | that to | demand | for
prediction     | that | | of
proclamation   | that
promise        | that to | promise | of
proposal       | that to | demand | for
question       | that | question | about
reassurance    | that | promise
recommendation | that to | demand
refusal        | to | deny denial
remark         | that | | about on
report         | that | | of
reply          | that
request        | that to | demand | for
response       | that
revelation     | that | reveal | of
rumor          | that | claim | of
rumour         | that | claim | of
statement      | that | | of on about
suggestion     | that | | of
testimony      | that
threat         | that to | promise | of
vow            | that to | promise | of
warning        | that | | of about
word           | that
`,
  evidence: `
evidence       | that
sign           | that
indication     | that
proof          | that
`,
  mind: `
belief         | that | belief | in
concern        | that | belief | about over
conviction     | that
doubt          | that | | about
expectation    | that
fear           | that | | of about
hope           | that | | of for
idea           | that
impression     | that
notion         | that
opinion        | that
suspicion      | that | | of
theory         | that
understanding  | that
view           | that
`,
};

/** Finding cards: a label, a headline, the sides next to one another, the words that differ, why it is shown. */
export const FINDINGS = `
.finding { border-top: 1px solid var(--rule); padding: 1.5rem 0 1.25rem; position: relative; }
.long .finding { content-visibility: auto; contain-intrinsic-size: auto 30rem; }
.finding::before { content: ''; position: absolute; top: -1px; left: 0; width: 3.5rem; border-top: 3px solid var(--accent); }
.finding:target { background: linear-gradient(90deg, var(--faint), transparent); box-shadow: -1rem 0 0 var(--faint); }
.labels { display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; font-size: .8125rem; margin-bottom: .35rem; color: var(--soft); }
.labels .relation { font-weight: 700; color: var(--accent); }
.labels .kind { color: var(--ink); }
.tier { border: 1px solid var(--soft); border-radius: 999px; padding: 0 .55rem; line-height: 1.5; }
.tier.possible { border-style: dashed; }
.fresh { font-weight: 700; color: var(--green); }
.labels .address { margin-left: auto; font: .75rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; color: var(--soft); }
.finding h3 { font-size: 1.45rem; line-height: 1.28; margin-bottom: .4rem; max-width: 46rem; }
.finding h3.wordy { font-size: 1.125rem; line-height: 1.45; max-width: 52rem; text-wrap: pretty; }
.field { font-size: .875rem; color: var(--soft); margin-bottom: .9rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem 0; margin: 1.1rem -1.5rem 1rem; overflow: hidden; }
.side { margin: 0 0 0 -1px; padding: 0 1.5rem; border-left: 1px solid var(--rule); min-width: 0; }
.side figcaption { font-size: .875rem; margin-bottom: .35rem; line-height: 1.4; }
.side figcaption .who { font-weight: 600; }
.side figcaption .title { display: block; text-align: left; font-family: var(--book); color: var(--soft); }
.side figcaption time, .side figcaption .undated { color: var(--soft); white-space: nowrap; }
.side .value { font: 600 1.35rem/1.25 var(--book); color: var(--accent); margin: 0 0 .5rem; }
blockquote { margin: 0 0 .6rem; font: 1.0625rem/1.6 var(--book); color: var(--soft); }
mark { background: var(--mark); color: var(--ink); padding: .08em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.compared { text-decoration: underline 2px var(--compared); text-underline-offset: .18em; }
.voice { font-size: .875rem; line-height: 1.45; margin: 0; }
.difference { margin: .25rem 0 1rem; padding: .75rem 1rem; background: var(--faint); }
.difference .caption { display: block; font-size: .8125rem; color: var(--soft); margin-bottom: .35rem; }
.difference .words { font: 1rem/1.65 var(--book); }
del { background: var(--only-first); text-decoration: line-through; text-decoration-thickness: 1px; color: var(--ink); }
del + ins { margin-left: .3em; }
ins { background: var(--only-second); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; color: var(--ink); }
.origin { font-size: .9rem; color: var(--soft); }
.finding details > summary { border-top: 0; padding: .25rem 0; font-size: .9rem; color: var(--soft); }
.finding details[open] > summary { margin-bottom: .4rem; }
.finding details p, .checks li { font-size: .9rem; margin-bottom: .35rem; max-width: 46rem; }
.checks { margin-bottom: .6rem; }
.checks li { padding-left: 1.4rem; position: relative; }
.checks li::before { position: absolute; left: 0; content: '\\2715'; color: var(--soft); }
.checks .maybe::before { content: '?'; font-weight: 700; color: var(--ochre); left: .2rem; }
.decision { border-left: 3px solid var(--green); padding-left: .9rem; margin: .75rem 0 0; font-size: .9375rem; }
.decision p { margin: 0; }
.decision.stale { border-color: var(--ochre); }
.decision ul { margin-top: .4rem; font-size: .9rem; }
.decision li + li { margin-top: .3rem; }
.decision .words { font-family: var(--book); }
.decision em { color: var(--ochre); font-style: normal; }
.note .side .value { font-size: 1.15rem; }
.filter { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; background: var(--faint); padding: .9rem 1rem; margin-bottom: 2.5rem; font-size: .875rem; }
.control { display: flex; flex-direction: column; gap: .15rem; min-width: 6.5rem; flex: 1 1 6.5rem; }
.control label { color: var(--soft); }
.control input, .control select { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 3px; padding: .4rem .5rem; width: 100%; min-height: 2.4rem; }
.filter-count { flex: 1 0 100%; margin: 0; color: var(--soft); }
@media (max-width: 40rem) {
  .finding h3 { font-size: 1.25rem; }
  .sides { margin-inline: 0; overflow: visible; }
  .side { padding: 0 0 0 .9rem; margin-left: 0; border-left: 2px solid var(--rule); }
}
`;

/** The first screen: warnings, counts, most telling findings. */
export const SUMMARY = `
.warnings li { padding: .6rem 0 .6rem 1.6rem; border-top: 1px solid var(--rule); position: relative; max-width: 50rem; }
.warnings li:first-child { border-top: 0; }
.warnings li::before { content: '!'; position: absolute; left: .35rem; color: var(--ochre); font-weight: 700; }
#before h2 { font-size: 1.25rem; border-top-width: 1px; border-color: var(--ochre); }
.id { white-space: nowrap; }
.refs { font-size: .875rem; color: var(--soft); }
.counts { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 1.25rem; margin: 1.25rem 0 1.75rem; }
.counts a, .counts .none { display: block; height: 100%; border-top: 3px solid var(--accent); padding-top: .5rem; color: var(--ink); text-decoration: none;
  font-size: .875rem; line-height: 1.35; }
.counts .none { border-color: var(--rule); color: var(--soft); }
.counts b { display: block; font: 600 2.4rem/1.1 var(--book); color: var(--accent); font-variant-numeric: lining-nums; }
.counts .none b { color: var(--soft); }
.counts a:hover span { text-decoration: underline; }
.lead { font: 1.125rem/1.6 var(--book); max-width: 44rem; }
.telling li { padding: .85rem 0; border-top: 1px solid var(--rule); }
.telling a { display: block; font: 600 1.2rem/1.35 var(--book); color: var(--ink); text-decoration: none; margin: .1rem 0 .3rem; max-width: 44rem; }
.telling a.wordy { font-size: 1.0625rem; line-height: 1.45; }
.telling a:hover { text-decoration: underline; }
.telling .kind, .links .kind { font-size: .8125rem; font-weight: 600; color: var(--accent); }
.changes { border-top: 1px solid var(--rule); padding-top: .85rem; color: var(--soft); }
@media (max-width: 40rem) {
  .counts { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.1rem .9rem; }
  .counts b { font-size: 2rem; }
}
`;

/** Events with their matrix, tables that twin a picture, lists of passages, source sheets. */
export const TABLES = `
.long .event { content-visibility: auto; contain-intrinsic-size: auto 3.5rem; }
.event > summary { display: grid; grid-template-columns: 1.4rem minmax(0, auto) 1fr; gap: .1rem .35rem; align-items: baseline; }
.event > summary::before { content: '+'; font: 600 1.1rem/1 var(--plain); color: var(--soft); }
.event > summary > .meta { margin-left: .65rem; }
.event[open] > summary::before { content: '\\2212'; }
.event > summary::-webkit-details-marker { display: none; }
.event h3, .event h4 { font-size: 1.3rem; min-width: 0; overflow-wrap: anywhere; }
.event .place { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .15em; }
.event .where, .coverage { font-size: .9375rem; color: var(--soft); margin-bottom: .5rem; }
.coverage { line-height: 1.9; }
.coverage .who { color: var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45; }
caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: .55rem .9rem .55rem 0; border-top: 1px solid var(--rule); font-weight: 400; overflow-wrap: anywhere; }
.twin th, .twin td { min-width: 5rem; }
thead th { border-top: 0; color: var(--soft); font-size: .8125rem; padding-bottom: .3rem; }
tbody th { font-weight: 600; }
th .aside, td .aside { display: block; font-size: .8125rem; font-weight: 400; }
.matrix { margin: 1rem 0; }
.matrix thead th { position: sticky; top: 0; background: var(--paper); z-index: 1; }
.matrix tbody th { min-width: 9rem; }
.matrix td { min-width: 6.5rem; }
.matrix li + li { margin-top: .3rem; }
.matrix td a { color: var(--ink); text-decoration-color: var(--soft); }
.matrix .origin { display: block; font-size: .8125rem; font-weight: 400; border-left: 3px double var(--soft); padding-left: .5rem; margin-top: .25rem; }
.matrix .joined > th { position: relative; padding-left: 1.1rem; }
.matrix .joined > th::before { content: ''; position: absolute; left: 0; width: .55rem; top: 0; bottom: 0; border-left: 2px solid var(--ink); }
.matrix .joined.from > th::before { top: .6rem; border-top: 2px solid var(--ink); }
.matrix .joined.to > th::before { bottom: .6rem; border-bottom: 2px solid var(--ink); }
.matrix .joined .origin { border-left: 0; padding-left: 0; }
.story { margin-bottom: 2.75rem; }
.story > h3 { font-size: 1.5rem; margin: 0 0 .35rem; }
.story > .coverage { margin-bottom: .9rem; }
.grid { width: auto; max-width: 100%; margin-bottom: 1.25rem; font-size: .875rem; }
.grid th[scope=row] { padding-right: 1.5rem; font-weight: 400; }
.grid td, .grid thead th { text-align: center; padding: .3rem .45rem; min-width: 2.1rem; }
.grid thead th:first-child { text-align: left; padding-left: 0; }
.grid td { color: var(--soft); }
.grid .tells { color: var(--ink); font-weight: 700; }
.letter { font: 700 .75rem/1.4 var(--plain); display: inline-block; min-width: 1.4em; text-align: center; background: var(--ink); color: var(--paper); border-radius: 2px; }
.nothing { font-style: italic; font-size: .875rem; }
.links { margin: 0 0 1rem; font-size: .9375rem; }
.links li { padding: .2rem 0; }
.passages { margin-bottom: 1rem; }
.passage { padding: .55rem 0 .55rem 2.2rem; position: relative; border-top: 1px solid var(--rule); max-width: 50rem; }
.passage:first-child { border-top: 0; }
.passage > .no { position: absolute; left: 0; top: .75rem; }
.passage q { font: 1rem/1.55 var(--book); quotes: none; }
.passage .voice { display: block; }
.passage:target { background: var(--mark); }
.twin ul { margin: 0; }
.twin td:last-child { padding-right: 0; }
.gaps li { overflow-wrap: anywhere; padding: .35rem 0; border-top: 1px solid var(--rule); max-width: 50rem; }
.gaps b { font-variant-numeric: tabular-nums; }
.long .sources details { content-visibility: auto; contain-intrinsic-size: auto 2.8rem; }
.sources .title { font-family: var(--book); color: var(--soft); }
.sheet, .legend { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr); gap: .35rem 1.25rem; margin: 0 0 1.25rem; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dd .aside { margin-left: .6rem; font-size: .8125rem; }
#method p { max-width: 44rem; }
@media screen and (max-width: 48rem) {
  .event > summary > .meta { grid-column: 2 / -1; margin: 0; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td, .matrix caption { display: block; }
  .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tr { border-top: 1px solid var(--rule); padding: .8rem 0; }
  .matrix tbody th { border: 0; padding: 0 0 .4rem; }
  .matrix td { border: 0; padding: .2rem 0 .2rem 7.5rem; position: relative; min-height: 1.8rem; }
  .matrix td::before { content: attr(data-label); position: absolute; left: 0; color: var(--soft); font-size: .8125rem; }
  .sheet, .legend { grid-template-columns: 1fr; gap: 0; }
  .sheet dd, .legend dd { margin-bottom: .5rem; }
}
`;

/** The page: letters, masthead, contents at the side, headings, folds, lists that every section uses. */
export const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1.25rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--plain); overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
h1, h2, h3, h4 { font-family: var(--book); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
p { margin: 0 0 .75rem; text-wrap: pretty; }
ul, ol { margin: 0; padding: 0; list-style: none; }
code { font: .85em/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: .5rem 1rem; z-index: 2; }
.aside, .meta, .about, .voice, .undated, .nothing { color: var(--soft); }
.masthead, .layout, body > footer { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
.masthead { padding-top: 2rem; }
.brand { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; align-items: baseline;
  border-bottom: 3px double var(--rule); padding-bottom: .6rem; margin-bottom: 2.25rem; font-size: .875rem; color: var(--soft); }
.brand b { font: 700 1.25rem/1 var(--book); color: var(--ink); letter-spacing: .01em; }
h1 { font-size: clamp(2.1rem, 6vw, 3.5rem); line-height: 1.08; letter-spacing: -.015em; margin-bottom: .9rem; max-width: 22ch; }
.scope { font: 1.2rem/1.5 var(--book); color: var(--soft); max-width: 46rem; margin-bottom: 1.25rem; }
.promise { font-weight: 600; max-width: 46rem; margin-bottom: .6rem; }
.review { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .9rem; font-size: .9rem; color: var(--soft); margin-bottom: 1.75rem; }
.progress { width: 6rem; height: 6px; flex: none; }
.progress .all { fill: var(--rule); }
.progress .done { fill: var(--green); }
.articles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: .4rem 2.5rem;
  font-size: .9375rem; line-height: 1.45; border-top: 1px solid var(--rule); padding-top: 1rem; }
.articles li { position: relative; padding-left: 2.1rem; padding-bottom: .45rem; }
.articles .no { position: absolute; left: 0; top: .05em; }
.articles .who { font-weight: 600; }
.articles .title { display: block; text-align: left; font-family: var(--book); }
.articles time, .articles .undated { display: block; font-size: .8125rem; color: var(--soft); }
.no { display: inline-block; min-width: 1.5em; padding: 0 .3em; border: 1px solid currentColor; border-radius: 999px; font: 600 .75rem/1.5 var(--plain);
  font-variant-numeric: tabular-nums; text-align: center; vertical-align: .08em; color: var(--ink); background: var(--raised); }
.who { white-space: normal; }
.unstated { font-style: italic; }
.layout { display: grid; gap: 2rem; margin-top: 2rem; }
main { min-width: 0; }
.contents { font-size: .9rem; line-height: 1.4; }
.contents ul { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; border-block: 1px solid var(--rule); padding: .8rem 0; }
.contents a { color: var(--ink); text-decoration: none; display: inline-block; padding: .1rem 0; }
.contents a:hover { text-decoration: underline; }
.contents .number { color: var(--accent); font-weight: 650; font-variant-numeric: tabular-nums; }
section { margin-bottom: 3.5rem; }
h2 { font-size: 1.75rem; border-top: 2px solid var(--ink); padding-top: .7rem; margin-bottom: .5rem; letter-spacing: -.005em; }
.findings h2 { border-top-color: var(--accent); color: var(--accent); }
.about { max-width: 44rem; margin-bottom: 1.5rem; }
h3.small { font: 600 .8125rem/1.4 var(--plain); color: var(--soft); margin: 1.75rem 0 .5rem; }
details > summary { cursor: pointer; padding: .55rem 0; border-top: 1px solid var(--rule); }
details > summary > .meta { white-space: nowrap; }
details[open] > summary { margin-bottom: .75rem; }
details details > summary { border-top: 0; color: var(--soft); font-size: .9rem; padding: .3rem 0; }
body > footer { border-top: 3px double var(--rule); color: var(--soft); font-size: .875rem; padding-block: 1.25rem 3rem; }
@media (min-width: 68rem) {
  .layout { grid-template-columns: 11.5rem minmax(0, 1fr); gap: 3.5rem; margin-top: 2.75rem; }
  .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  .contents ul { display: block; border: 0; padding: 0; }
  .contents li { padding: .22rem 0; }
}
@media (max-width: 40rem) {
  .masthead { padding-top: 1.25rem; }
  .brand { margin-bottom: 1.5rem; }
  .scope { font-size: 1.075rem; }
  section { margin-bottom: 2.75rem; }
  h2 { font-size: 1.5rem; }
}
`;

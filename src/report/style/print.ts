/** On paper: black on white, everything unfolded, marks instead of colours, no finding torn in two where it fits. */
export const PRINT = `
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --rule: #999; --faint: #fff; --mark: #fff; --only-first: #fff; --only-second: #fff;
    --red: #000; --plum: #000; --blue: #000; --ochre: #000; --green: #000; --link: #000; --compared: #000; }
  @page { margin: 16mm 15mm; }
  html { font-size: 12px; }
  .contents, .filter, .skip { display: none; }
  .layout { display: block; margin-top: 1rem; }
  .masthead, .layout, body > footer { max-width: none; padding-inline: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details > summary { list-style: none; }
  .event > summary::before, .event[open] > summary::before { content: none; }
  .long .finding, .long .event, .long .sources details { content-visibility: visible; }
  .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); margin-inline: 0; }
  .side { padding: 0 1.25rem 0 0; border-left: 0; }
  .event > summary { grid-template-columns: auto 1fr; }
  .scope, h3, td, th { overflow-wrap: anywhere; }
  .side, .telling li, .passage, tr, .difference { break-inside: avoid; }
  h2, h3, .labels { break-after: avoid; }
  mark { font-weight: 600; }
  mark::before { content: '[' ; }
  mark::after { content: ']'; }
  .difference { border: 1px solid #999; }
  .letter { border: 1px solid #000; background: #fff; color: #000; }
  .scroll { overflow: visible; }
  .scroll svg { max-width: 100%; }
  a { color: inherit; }
}
`;

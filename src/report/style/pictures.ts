/** The two pictures. Told apart by shape and place first, by colour only besides. */
export const PICTURES = `
.scroll { position: relative; overflow-x: auto; margin: 0 0 .75rem; padding: .25rem 0; }
svg text { font: 13px/1 var(--plain); fill: var(--ink); }
.time-line, .reliance { display: block; height: auto; max-width: none; }
.time-line .lane { stroke: var(--rule); }
.time-line .lane-number, .time-line .date { fill: var(--soft); font-variant-numeric: tabular-nums; }
.time-line .lane-number { font-weight: 600; fill: var(--ink); }
.time-line .same { stroke: var(--soft); }
.time-line .stated { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
.time-line .implied { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.time-line .published { fill: var(--paper); stroke: var(--blue); stroke-width: 1.5; }
.time-line .what { font-family: var(--book); font-size: 14px; }
.reliance .link { fill: none; stroke: var(--soft); opacity: .55; }
.reliance .shared { stroke: var(--plum); opacity: 1; }
.reliance .credit { stroke-dasharray: 4 3; opacity: .8; }
.reliance .credit.shared { stroke: var(--plum); opacity: 1; }
.reliance .node, .reliance .relay { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
.reliance .hollow { fill: var(--paper); }
.reliance .relay { fill: var(--blue); stroke: var(--blue); }
.reliance .relay-name { fill: var(--blue); font-size: 12px; }
.reliance .strong { font-weight: 650; }
.reliance .rest { fill: var(--soft); font-style: italic; }
`;

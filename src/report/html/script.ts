/**
 * All that needs JavaScript: filter findings, open what a link leads into, move with j and k, unfold everything for paper.
 * The page says everything without it. It only shows and hides what is there and never makes markup.
 */
export const SCRIPT = `(() => {
'use strict';
const names = ['q', 'relation', 'article', 'tier', 'status'];
const bar = document.getElementById('filter');
const cards = [...document.querySelectorAll('.finding')];
const words = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
const control = (name) => document.getElementById('filter-' + name);

function opened(element) {
  for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
}
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && !id.startsWith('?') ? document.getElementById(id) : null;
  if (!target) return;
  if (target.hidden && bar) { for (const name of names) control(name).value = ''; filter(); }
  opened(target);
  target.scrollIntoView();
}
function matches(card, wanted) {
  const { relation, tier, status, articles } = card.dataset;
  return (!wanted.relation || wanted.relation === relation)
    && (!wanted.tier || wanted.tier === tier)
    && (!wanted.status || wanted.status === status)
    && (!wanted.article || articles.split(' ').includes(wanted.article))
    && wanted.q.toLowerCase().split(/\\s+/).every((word) => words.get(card).includes(word));
}
function filter() {
  const wanted = Object.fromEntries(names.map((name) => [name, control(name).value.trim()]));
  const active = names.some((name) => wanted[name]);
  let shown = 0;
  for (const card of cards) {
    card.hidden = active && !matches(card, wanted);
    if (!card.hidden) shown++;
    if (active && !card.hidden) opened(card);
  }
  for (const section of document.querySelectorAll('section.findings')) {
    section.hidden = active && !section.querySelector('.finding:not([hidden])');
  }
  control('count').textContent = active ? shown + ' of ' + cards.length + ' findings' : '';
  return wanted;
}
function remember() {
  const wanted = filter();
  const query = new URLSearchParams(names.filter((name) => wanted[name]).map((name) => [name, wanted[name]]));
  history.replaceState(null, '', query.size ? '#?' + query : location.pathname + location.search);
}
if (bar) {
  bar.hidden = false;
  if (location.hash.startsWith('#?')) {
    const query = new URLSearchParams(location.hash.slice(2));
    for (const name of names) control(name).value = query.get(name) || '';
    filter();
  }
  bar.addEventListener('input', remember);
}
/* Single keys only while a finding has the focus, so that they are in nobody's way. */
document.addEventListener('keydown', (event) => {
  const step = { j: 1, k: -1 }[event.key];
  const card = event.target.closest('.finding');
  if (!step || !card || event.ctrlKey || event.metaKey || event.altKey) return;
  const seen = cards.filter((one) => !one.hidden);
  const next = seen[seen.indexOf(card) + step];
  if (!next) return;
  opened(next);
  next.scrollIntoView();
  next.querySelector('.address').focus({ preventScroll: true });
});
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details:not([open])')];
  for (const fold of closed) fold.open = true;
});
addEventListener('afterprint', () => { for (const fold of closed) fold.open = false; });
addEventListener('hashchange', follow);
follow();
})();`;

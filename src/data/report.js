// Filters, search, jumps and themes of reports in HTML. Everything can be read without it.
'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, of = document) => [...of.querySelectorAll(selector)];
  const by = (id) => document.getElementById(id);
  const tools = by('tools'), search = by('search'), found = by('found'), clear = by('clear');
  const rows = all('.row').map((element) => ({ element, tokens: new Set((element.dataset.f || '').split(' ')), text: null }));
  const runs = all('.same-run'), lists = all('section > .rows');
  let current = null, letters = true;

  // The text of a row with the words of one side alone, so that a phrase is found in the old and in the new wording.
  const words = (node, without) => node.nodeType === Node.TEXT_NODE ? node.data
    : node.nodeName === without ? '' : Array.from(node.childNodes, (child) => words(child, without)).join('');
  const folded = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const textOf = (row) => row.text ??= folded(words(row.element, 'DEL') + '\n' + words(row.element, 'INS'));

  const asked = () => all('.menu', tools).map((menu) => {
    const values = all('input[type=checkbox]:checked', menu).map((box) => box.value);
    menu.classList.toggle('on', values.length > 0);
    return values;
  }).filter((values) => values.length > 0);

  const apply = () => {
    const groups = asked(), phrase = folded(search.value).trim();
    const active = groups.length > 0 || phrase !== '';
    let shown = 0;
    for (const row of rows) {
      const is = groups.every((values) => values.some((value) => row.tokens.has(value))) && (!phrase || textOf(row).includes(phrase));
      row.element.classList.toggle('off', !is);
      shown += is;
    }
    for (const run of runs) {
      const some = !active || run.querySelector('.row:not(.off)') !== null;
      run.parentElement.classList.toggle('off', !some);
      run.open = active ? some : root.dataset.unchanged === 'shown';
    }
    for (const list of lists) {
      const none = active && list.querySelector('.row:not(.off)') === null;
      list.classList.toggle('off', none);
      if (list.previousElementSibling.matches('h3')) list.previousElementSibling.classList.toggle('off', none);
    }
    if (active) for (const fold of all('.fold')) fold.open = fold.querySelector('.row:not(.off)') !== null;
    clear.hidden = !active;
    found.textContent = active ? `${shown} of ${rows.length} ${found.dataset.unit}` : `${rows.length} ${found.dataset.unit}`;
  };

  const reveal = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
      at.classList.remove('off');
    }
    if (element.matches('.row')) for (const life of all(':scope > .life', element)) life.open = true;
    current?.classList.remove('current');
    current = element.closest('.row');
    current?.classList.add('current');
    if (!element.matches('a, button, summary')) element.tabIndex = -1;
    element.scrollIntoView({ block: element.matches('.sides .row') ? 'center' : 'start' });
    element.focus({ preventScroll: true });
  };

  const jump = (step) => {
    const changes = rows.map((row) => row.element).filter((element) => element.matches('.change:not(.off)') && !element.closest('.off'));
    if (changes.length === 0) return;
    const at = changes.indexOf(current);
    const next = at >= 0 ? at + step : changes.findIndex((element) => element.getBoundingClientRect().top > tools.offsetHeight);
    reveal(changes.at(((next % changes.length) + changes.length) % changes.length));
  };

  const follow = (hash) => {
    const target = hash.length > 1 && by(decodeURIComponent(hash.slice(1)));
    if (target) reveal(target);
  };

  const view = {
    unchanged: (value) => { root.dataset.unchanged = value; apply(); },
    layout: (value) => { root.dataset.layout = value === 'in one text' ? 'one' : 'sides'; },
    lives: (value) => { for (const life of all('.row > .life')) life.open = value === 'open'; },
    keys: (value) => { letters = value === 'on'; },
    theme: (value) => { root.dataset.theme = value === 'light' || value === 'dark' ? value : ''; },
  };

  const reset = () => {
    for (const box of all('input[type=checkbox]', tools)) box.checked = false;
    search.value = '';
    apply();
    search.focus();
  };

  tools.hidden = false;
  tools.addEventListener('input', (event) => {
    const { type, name, value } = event.target;
    if (type === 'radio') view[name](value);
    else apply();
  });
  by('next').addEventListener('click', () => jump(1));
  by('previous').addEventListener('click', () => jump(-1));
  clear.addEventListener('click', reset);
  document.addEventListener('click', (event) => {
    for (const menu of all('.menu[open]', tools)) if (!menu.contains(event.target)) menu.open = false;
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) follow(link.hash);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') for (const menu of all('.menu[open]', tools)) { menu.open = false; menu.firstElementChild.focus(); }
    if (!letters || event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
    if (event.key === 'n' || event.key === 'j') jump(1);
    else if (event.key === 'p' || event.key === 'k') jump(-1);
    else if (event.key === '/') { event.preventDefault(); search.focus(); }
  });
  window.addEventListener('hashchange', () => follow(location.hash));
  apply();
  follow(location.hash);
})();

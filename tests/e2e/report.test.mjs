// What a reader does with a report: filters, searches, jumps, opens lives, prints, reads it aloud, has no script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { end, open, pages, report, sample, shut } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
after(end);

const visible = (page, selector) => page.locator(`${selector}:visible`).count();
const found = (page) => page.locator('#found').textContent();

const choose = async (page, menu, value) => {
  await page.locator('.menu > summary', { hasText: menu }).click();
  await page.locator('.menu[open] label', { hasText: value }).click();
  await page.keyboard.press('Escape');
};

// Rows out of sight count too.
const violations = async (page) => {
  await page.addStyleTag({ content: '.rows > li { content-visibility: visible !important }' });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join('\n')}`);
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: nothing is asked of the network, nothing is said on the console`, async () => {
    const page = await open(path);
    await page.locator('#next').click();
    assert.deepEqual(page.requests, []);
    assert.deepEqual(page.complaints, []);
    await shut(page);
  });

  for (const [look, options] of Object.entries({ light: {}, dark: { colorScheme: 'dark' }, narrow: { viewport: { width: 400, height: 900 } } }))
    test(`${name}: axe finds nothing, ${look}`, async () => {
      const page = await open(path, options);
      if (look !== 'narrow') await page.evaluate(() => { for (const fold of [...document.querySelectorAll('details:not(.menu)')].slice(0, 20)) fold.open = true; });
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'scrolls sideways');
      await shut(page);
    });

  test(`${name}: without script all can be read and nothing pretends to work`, async () => {
    const page = await open(path, { javaScriptEnabled: false });
    assert.equal(await visible(page, '#tools'), 0);
    assert.ok(await visible(page, '.row.change') > 5);
    const fold = page.locator('main .run, main .life').first();
    await fold.locator('summary').first().click();
    assert.ok(await fold.locator('.text').first().isVisible());
    await shut(page);
  });

  test(`${name}: prints dark ink on light paper without tools`, async () => {
    const page = await open(path, { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.notEqual(await paper(), 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await paper(), 'rgb(255, 255, 255)');
    assert.ok(await page.locator('.provenance').getByText('sha256:').first().isVisible());
    assert.equal(await visible(page, '#tools'), 0);
    assert.ok(await visible(page, '.row .text') > 5);
    assert.ok((await page.pdf()).length > 20_000);
    await shut(page);
  });

  test(`${name}: colours follow the system until the reader chooses`, async () => {
    const page = await open(path, { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await choose(page, 'View', 'light');
    assert.notEqual(await paper(), dark);
    await choose(page, 'View', 'as the system');
    assert.equal(await paper(), dark);
    await shut(page);
  });
}

test('axe would find what is wrong', async () => {
  const page = await open(pages.matrix);
  await page.evaluate(() => { document.querySelector('.lead').style.color = '#ccc'; });
  assert.equal((await violations(page)).length, 1);
  await shut(page);
});

const parts = {
  'stat.html': ['track', '--stat', sample('sarvellia-teshmara')],
  'restored.html': ['track', '--only', 'restored,merged', sample('sarvellia-teshmara')],
  'life.html': ['track', '--thread', '4', sample('sarvellia-teshmara')],
  'news.html': ['track', '--view', 'changes', '--topic', 'trade', sample('sarvellia-teshmara')],
  'partners.html': ['matrix', '--parties', 'Orvenia,Teshmara', '--redline', sample('sarvellia-ports')],
  'removed.html': ['diff', '--exit-zero', '--only', 'removed', sample('sarvellia-teshmara/2023-04-27.txt'), sample('sarvellia-teshmara/2025-10-16.txt')],
};
test('every link of a page leads somewhere, every anchor is there once, whatever is left out', async () => {
  const made = Object.entries(parts).map(([name, command]) => report(name, ...command));
  for (const path of [...Object.values(pages), ...made]) {
    const page = await open(path);
    const trouble = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')), known = new Set(ids);
      return [ids.length - known.size, links.filter((link) => !link.startsWith('#') || !known.has(link.slice(1)))];
    });
    assert.deepEqual(trouble, [0, []], path);
    assert.deepEqual(page.complaints, [], path);
    await shut(page);
  }
});

test('diff: a filter leaves what it names, and can be cleared', async () => {
  const page = await open(pages.diff);
  const before = await found(page);
  await choose(page, 'Status', 'removed');
  const rows = await page.locator('.row:visible').evaluateAll((all) => all.map((row) => row.className));
  assert.ok(rows.length > 2);
  assert.ok(rows.every((name) => name.includes('removed')));
  assert.match(await found(page), new RegExp(`^${rows.length} of \\d+ clauses$`));
  await choose(page, 'Status', 'added');
  assert.ok(await visible(page, '.row') > rows.length, 'two values of a group widen');
  await choose(page, 'Party', 'Sarvellia and Teshmara');
  assert.ok(await visible(page, '.row.added') < 5, 'a value of another group narrows');
  await page.locator('#clear').click();
  assert.equal(await found(page), before);
  await shut(page);
});

test('diff: search finds phrases of the old and of the new wording, and unfolds what it finds', async () => {
  const page = await open(pages.diff);
  const rows = async (phrase) => {
    await page.locator('#search').fill(phrase);
    return page.locator('.row:visible').evaluateAll((all) => all.map((row) => row.textContent));
  };
  assert.equal((await rows('candid and constructive atmosphere')).length, 1);
  assert.equal((await rows('cordial  and FRIENDLY atmosphere')).length, 1);
  assert.equal((await rows('friendly nonsense')).length, 0);
  assert.match(await found(page), /^0 of /);
  const unchanged = await page.locator('.same-run .row .text').first().evaluate((text) => text.textContent.slice(0, 40));
  assert.ok((await rows(unchanged)).length >= 1);
  await shut(page);
});

test('diff: unchanged clauses are folded, shown or hidden', async () => {
  const page = await open(pages.diff);
  const unchanged = () => visible(page, '#clauses .row:not(.change)');
  const folded = await unchanged();
  await choose(page, 'View', 'shown');
  assert.ok(await unchanged() > folded);
  await choose(page, 'View', 'hidden');
  assert.equal(await unchanged(), 0);
  assert.ok(await visible(page, '.row.change') > 10);
  await shut(page);
});

test('diff: old and new stand side by side, or in one text', async () => {
  const page = await open(pages.diff);
  const row = page.locator('.row.reworded').first();
  assert.ok(await row.locator('.old del').first().isVisible());
  assert.equal(await row.locator('.new del').first().isVisible(), false);
  await choose(page, 'View', 'in one text');
  assert.equal(await row.locator('.old').isVisible(), false);
  assert.ok(await row.locator('.new del').first().isVisible());
  await shut(page);
});

test('diff: the keyboard jumps between changes, but not while one types', async () => {
  const page = await open(pages.diff);
  const current = () => page.evaluate(() => document.querySelector('.current')?.id);
  await page.keyboard.press('n');
  const first = await current();
  await page.keyboard.press('j');
  const second = await current();
  assert.notEqual(first, second);
  assert.equal(await page.evaluate(() => document.activeElement.id), second);
  await page.keyboard.press('p');
  assert.equal(await current(), first);
  await page.keyboard.press('k');
  const last = await page.locator('.row.change').last().getAttribute('id');
  assert.equal(await current(), last, 'before the first comes the last');
  await page.keyboard.press('/');
  await page.keyboard.type('nnn');
  assert.equal(await page.locator('#search').inputValue(), 'nnn');
  assert.equal(await current(), last);
  await shut(page);
});

test('diff: letter keys can be switched off', async () => {
  const page = await open(pages.diff);
  const press = async (keys) => {
    await page.locator('.menu > summary', { hasText: 'View' }).click();
    await page.locator(`input[name=keys][value=${keys}]`).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    return page.locator('.current').count();
  };
  assert.equal(await press('off'), 0);
  assert.equal(await press('on'), 1);
  await shut(page);
});

test('diff: no script runs but the one of the report', async () => {
  const page = await open(pages.diff);
  const refused = await page.evaluate(() => new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    const other = document.createElement('script');
    other.textContent = 'document.title = "taken over"';
    document.body.append(other);
    setTimeout(() => resolve('nothing'), 500);
  }));
  assert.match(refused, /^script-src/);
  assert.notEqual(await page.title(), 'taken over');
  await page.close();
});

test('diff: everything is reached by Tab, the way past the header first', async () => {
  const page = await open(pages.diff);
  const seen = [];
  for (let k = 0; k < 14; ++k) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim()));
  }
  assert.equal(seen[0], 'To the changes');
  for (const stop of ['search', 'Status', 'Direction', 'Party', 'View', 'previous', 'next']) assert.ok(seen.includes(stop), stop);
  await shut(page);
});

test('diff: a link of the weightiest changes leads to its row', async () => {
  const page = await open(pages.diff);
  const link = page.locator('.weightiest a').first();
  await link.click();
  await page.locator('.current').waitFor();
  assert.equal('#' + await page.evaluate(() => document.querySelector('.current').id), await link.getAttribute('href'));
  await shut(page);
});

test('track: a cell of the timeline opens the life of its thread at that statement', async () => {
  const page = await open(pages.track);
  const cell = page.locator('.line a.weakened').first();
  const target = (await cell.getAttribute('href')).slice(1);
  assert.equal(await page.locator(`[id="${target}"]`).isVisible(), false);
  await cell.click();
  await page.locator(`[id="${target}"]`).waitFor();
  assert.match(await page.locator(`[id="${target}"]`).textContent(), /weakened/);
  assert.ok(await page.locator(`[id="${target}"] ins`).count() > 0);
  await shut(page);
});

test('track: a life opens by key, and by the address of its thread, even a folded one', async () => {
  const page = await open(pages.track);
  await page.locator('.life > summary').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.life[open] .states').first().waitFor();
  const lone = await page.locator('#one-offs .row').first().getAttribute('id');
  await shut(page);
  const other = await open(pages.track, {}, '#' + lone);
  assert.ok(await other.locator(`[id="${lone}"] .states`).isVisible());
  await shut(other);
});

test('track: threads are filtered by fate, direction and topic', async () => {
  const page = await open(pages.track);
  const all = await visible(page, '.row');
  await choose(page, 'Direction', 'weakened');
  const weakened = await visible(page, '.row');
  assert.ok(weakened > 0 && weakened < all);
  assert.equal(await page.locator('.row:visible').evaluateAll((rows) => rows.every((row) => row.querySelector('.life .pill.weakened, .life li'))), true);
  await choose(page, 'Topic', 'defence');
  assert.ok(await visible(page, '.row') < weakened);
  await page.locator('#clear').click();
  await choose(page, 'Fate', 'one-off');
  assert.equal(await visible(page, '#threads .row'), 0);
  assert.ok(await visible(page, '#one-offs .row') > 0, 'what is folded opens where it is asked for');
  await shut(page);
});

test('matrix: a partner and a wording filter rows', async () => {
  const page = await open(pages.matrix);
  const all = await visible(page, '#rows .row');
  await choose(page, 'Wording', 'weaker');
  const weaker = await visible(page, '.row');
  assert.ok(weaker > 0 && weaker < all);
  await page.locator('.line a.weaker').first().click();
  await page.locator('.life[open] .pill.weaker').first().waitFor();
  await shut(page);
});

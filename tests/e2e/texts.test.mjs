// Texts that a report must bear: hostile ones, such as run from right to left, long ones.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, test } from 'node:test';
import { compared, end, open, report, shared, shut, write } from './browser.mjs';

after(end);

const hostile = [
  '<script>window.hacked = 1; alert(1)</script>',
  '</style></title><img src=x onerror="window.hacked = 1">',
  ']]><svg onload="window.hacked = 1">',
  '" onmouseover="window.hacked = 1" x="',
  "' onfocus='window.hacked = 1' autofocus x='",
  '<!-- <b>bold</b> & &lt;i&gt; -->',
  '\u202Ereversed\u202C and \u2067isolated\u2069',
];

test('text of statements stays text', async () => {
  const statement = (verb) => 'Joint Statement between Valmora and Teshara\n\n' +
    hostile.map((text, k) => `The two sides ${verb} to open port ${k + 1} ${text} this year.\n\n`).join('');
  const page = await open(compared('hostile.html', write('old "<b>.txt', statement('agreed')), write('new\'<i>.txt', statement('will explore how'))));
  await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
  await page.mouse.move(600, 500);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.deepEqual(page.requests, []);
  assert.deepEqual(page.complaints, []);
  assert.equal(await page.locator('script').count(), 1);
  assert.equal(await page.locator('img, [onload], [onerror], [onmouseover], [onfocus], main b > b, main i').count(), 0);
  const text = await page.locator('main').textContent();
  for (const line of hostile.slice(0, 6)) assert.ok(text.includes(line), line);
  assert.equal(/[\u202A-\u202E\u2066-\u2069]/.test(text), false);
  await shut(page);
});

test('Arabic runs from right to left beside findings that do not', async () => {
  const statement = (verb) => `بيان مشترك\n\nاتفق الجانبان على ${verb} صندوق مشترك للموانئ بحلول عام 2030.\n\nرحب الجانبان بالتقدم المحرز في السنة الماضية.\n`;
  const page = await open(compared('arabic.html', write('a.txt', statement('إنشاء')), write('b.txt', statement('بحث إنشاء'))));
  const direction = (selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).direction);
  assert.equal(await direction('.row.change .text'), 'rtl');
  assert.equal(await direction('.row.change .finding .where'), 'ltr');
  await shut(page);
});

// Two statements of as many clauses as a long treaty has.
const long = (count, edit) => 'Joint Statement between Valmora and Teshara\n\n' + Array.from({ length: count }, (_, k) =>
  `The two sides will ${edit && k % 4 === 0 ? 'explore ways to deepen' : 'deepen'} cooperation on matter ${k + 1000} of annex ${k % 97}.\n\n`).join('');

const timed = (page, act) => page.evaluate(async (act) => {
  const begin = performance.now();
  if (act.box) document.querySelector(act.box).click();
  else {
    const search = document.getElementById('search');
    search.value = act.search;
    search.dispatchEvent(new Event('input', { bubbles: true }));
  }
  document.body.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begin;
}, act);

const firstPaint = (page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);

test('five thousand rows stay quick', async (context) => {
  const page = await open(compared('long.html', write('long-a.txt', long(5000, false)), write('long-b.txt', long(5000, true))));
  assert.equal(await page.locator('.row').count(), 5000);
  const filter = await timed(page, { box: '.menu input[type=checkbox]' }), search = await timed(page, { search: 'annex 41' });
  context.diagnostic(`first paint ${Math.round(await firstPaint(page))} ms, filter ${Math.round(filter)} ms, first search ${Math.round(search)} ms`);
  assert.ok(filter < 500, `filter took ${filter} ms`);
  assert.ok(search < 2000, `search took ${search} ms`);
  await shut(page);
});

const series = shared('statements/fomc-2006-2025');
test('a hundred and sixty-seven statements: size, first paint, filter', { skip: series ? false : 'no such series here' }, async (context) => {
  const path = report('series.html', 'track', series);
  const megabytes = statSync(path).size / 1e6;
  const page = await open(path);
  const paint = await firstPaint(page), filter = await timed(page, { box: '.menu input[type=checkbox]' });
  context.diagnostic(`${megabytes.toFixed(1)} MB, first paint ${Math.round(paint)} ms, filter ${Math.round(filter)} ms`);
  assert.ok(megabytes < 15);
  assert.ok(paint < 2000, `first paint took ${paint} ms`);
  assert.ok(filter < 200, `filter took ${filter} ms`);
  await shut(page);
});

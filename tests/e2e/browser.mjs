// Reports made by the program, and pages of a browser that open them and remember what they asked for and complained of.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const { ACCORDIFF: program, SAMPLES: samples, CHROMIUM: executablePath } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'accordiff-e2e-'));
const alone = process.getuid?.() === 0 ? ['--no-sandbox'] : [];  // root has no sandbox
const browser = await chromium.launch({ executablePath, args: alone });

export const sample = (name) => join(samples, name);

export const write = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

// The report of a command as a file.
export const report = (name, ...command) => {
  const path = join(folder, name);
  execFileSync(program, [...command, '--format', 'html', '--output', path], { stdio: ['ignore', 'pipe', 'pipe'] });
  return path;
};

export const compared = (name, before, after) => report(name, 'diff', '--exit-zero', before, after);

export const pages = {
  diff: compared('diff.html', sample('sarvellia-teshmara/2023-04-27.txt'), sample('sarvellia-teshmara/2025-10-16.txt')),
  track: report('track.html', 'track', sample('sarvellia-teshmara')),
  matrix: report('matrix.html', 'matrix', sample('sarvellia-ports')),
};

// A page with `requests` beyond itself and `complaints` of its console.
export const open = async (path, options = {}, hash = '') => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', ...options });
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  page.requests = [];
  page.complaints = [];
  page.on('request', (request) => { if (request.url().split('#')[0] !== address) page.requests.push(request.url()); });
  page.on('console', (message) => page.complaints.push(message.text()));
  page.on('pageerror', (error) => page.complaints.push(error.message));
  page.on('dialog', (dialog) => { page.complaints.push(dialog.message()); dialog.dismiss(); });
  await page.goto(address + hash);
  return page;
};

export const shut = (page) => page.context().close();

export const end = async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
};

// Texts outside the project that only some machines have.
export const shared = (name) => {
  const path = process.env.SHARED ? join(process.env.SHARED, name) : '';
  return path && existsSync(path) ? path : null;
};

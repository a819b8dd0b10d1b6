// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps the page itself, so that a reload without a network still shows the board. Never keeps anything of `/board/api`.
 *
 * The server puts `SHELL` before this file: the files of one deploy with the SHA-256 of each. They are taken as a whole or not
 * at all, and a page is given either all from here or all from the network: two deploys never meet in one page.
 */

/** @typedef {{version: string, page: string, files: Record<string, string>, later: Record<string, string>}} Shell */

const worker = /** @type {ServiceWorkerGlobalScope & {SHELL: Shell}} */ (/** @type {unknown} */ (self));
const { version, page, files, later } = worker.SHELL;

const PREFIX = 'board-';
const CACHE = PREFIX + version;
const PAGE_TIMEOUT_MS = 2_000;
const BASE = new URL('../', worker.location.href).href; // this file is <stage>/board/worker.js
const PAGE = `${BASE}board`;
const FILES = `${BASE}board/files/`;
const SUMS = { ...files, ...later };

const MARK = `${BASE}board/newer`;
const WORDS = /^board-words\//;

/**
 * The network has a newer page than we do: until its own worker comes, its files are the network's business. It is marked in
 * the cache too, for when this worker is put to sleep meanwhile; null is: not looked yet. @type {boolean | null}
 */
let outdated = null;

/** @param {boolean} is */
async function markAs(is) {
  if (outdated === is) return;
  outdated = is;
  const cache = await caches.open(CACHE);
  await (is ? cache.put(MARK, new Response()) : cache.delete(MARK)).catch(() => undefined); // a full disk: as long as we are awake
}

const isOutdated = async () => (outdated ??= Boolean(await ours(MARK)));

/** @param {Response} response @param {string} sum */
async function isRight(response, sum) {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return sum === [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {Cache} cache @param {string} url @param {string} sum */
async function take(cache, url, sum) {
  const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok || !(await isRight(response, sum))) throw new Error(`${url} is of another deploy`);
  await cache.put(url, response);
}

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([take(cache, PAGE, page), ...Object.entries(files).map(([name, sum]) => take(cache, FILES + name, sum))]);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  await worker.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const ours = async (/** @type {string} */ url) => (await caches.open(CACHE)).match(url);

/** The page: the network's, unless it takes too long. @param {Request} request */
async function pageFor(request) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PAGE_TIMEOUT_MS);
  try {
    const fresh = await fetch(request, { signal: stop.signal });
    clearTimeout(timer); // what has begun may take its time
    if (fresh.status >= 500) throw new Error(`status ${fresh.status}`);
    await markAs(fresh.headers.get('ETag') !== `"${version}"`);
    return fresh;
  } catch (error) {
    const kept = await ours(PAGE);
    if (!kept) throw error;
    await markAs(false);
    return kept;
  }
}

/** A module of another deploy is refused, and the page then asks for itself anew; other words do no harm. @param {Request} request @param {string} name */
async function fileFor(request, name) {
  if (await isOutdated()) return fetch(request);
  const kept = await ours(FILES + name);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (!fresh.ok) return fresh;
  if (!(await isRight(fresh, SUMS[name] ?? ''))) return WORDS.test(name) ? fresh : Response.error();
  const cache = await caches.open(CACHE);
  await cache.put(FILES + name, fresh.clone()).catch(() => undefined);
  return fresh;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const [url = ''] = request.url.split(/[?#]/);
  if (request.method !== 'GET') return;
  if (url === PAGE && request.mode === 'navigate') event.respondWith(pageFor(request));
  const name = url.startsWith(FILES) ? url.slice(FILES.length) : '';
  if (name in SUMS) event.respondWith(fileFor(request, name));
});

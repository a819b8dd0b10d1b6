// @ts-check
/** Talks to the server: one function per kind of request. Knows no card and no page; addresses are relative to `/board`. */

const TIMEOUT_MS = 10_000;
const STATE_TIMEOUT_MS = 5_000;
const RETRY_AFTER_MS = 1_200;

/** The server said no; `slug` says which no, `card` is the fresh card of a stale command (null: it is gone). */
export class Problem extends Error {
  /** @param {number} status @param {any} body */
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? `status ${status}`);
    this.status = status;
    this.slug = String(body?.type ?? '').split('/').pop() ?? '';
    /** When it may be tried again. @type {number | undefined} */
    this.retrySeconds = body?.retry_after_seconds;
    /** @type {import('./board-state.js').Card | null | undefined} */
    this.card = body?.card;
  }
}

/** Nobody answered: the tap may or may not have arrived. The same `command_id` may safely be sent again. */
export class Unreachable extends Error {
  /** @param {unknown} why */
  constructor(why) {
    super(String(why));
    this.timedOut = why instanceof DOMException && why.name === 'TimeoutError';
  }
}

/** @param {string} path @param {RequestInit} init @param {number} [timeoutMs] */
async function ask(path, init, timeoutMs = TIMEOUT_MS) {
  try {
    return await fetch(path, { ...init, cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    throw new Unreachable(error);
  }
}

/** @param {Response} response */
const bodyOf = (response) => response.json().catch(() => null);

/** @param {string} path @param {object} body @returns {Promise<any>} */
export async function post(path, body) {
  const response = await ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const answer = await bodyOf(response);
  if (!response.ok) throw new Problem(response.status, answer);
  return answer;
}

/**
 * A command with its `command_id`. Gateway trouble and a broken line are tried once more under the same id; who has
 * been silent for long is not waited for again.
 * @param {string} path @param {{command_id: string}} tap @returns {Promise<any>}
 */
export async function command(path, tap) {
  try {
    return await post(`board/api/${path}`, tap);
  } catch (error) {
    const passing = error instanceof Unreachable ? !error.timedOut : error instanceof Problem && error.status >= 500;
    if (!passing) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    return post(`board/api/${path}`, tap);
  }
}

/** Something to look at, e.g. `find?q=robin`. @param {string} path @returns {Promise<any>} */
export async function get(path) {
  const response = await ask(`board/api/${path}`, {});
  const answer = await bodyOf(response);
  if (!response.ok || !answer) throw new Problem(response.status, answer);
  return answer;
}

/** The same for every attempt of one tap. */
export const commandId = () => crypto.randomUUID?.() ?? randomId();

/** `crypto.randomUUID` is missing on plain http off this machine. */
function randomId() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * The state, or null when it is still what `etag` names. `awake` tells that somebody can see and hear this tablet.
 * @param {string | null} etag @param {boolean} awake @returns {Promise<{etag: string | null, state: import('./board-state.js').State | null}>}
 */
export async function fetchState(etag, awake) {
  const response = await ask(`board/api/state${awake ? '?awake=1' : ''}`, { headers: etag ? { 'If-None-Match': etag } : {} }, STATE_TIMEOUT_MS);
  if (response.status === 304) return { etag, state: null };
  const body = await bodyOf(response);
  if (!response.ok || !body) throw new Problem(response.status, body);
  return { etag: response.headers.get('ETag'), state: body };
}

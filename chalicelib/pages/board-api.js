// @ts-check
/** Talks to the server: one function per kind of request. Knows no card and no page; addresses are relative to `/board`. */

const TIMEOUT_MS = 10_000;
const STATE_TIMEOUT_MS = 5_000;
const CUT_OFF_TIMEOUT_MS = 3_000;
const PAUSES_MS = [600, 1_500, 3_000];
const NOT_OURS = 'an answer that was cut off, or is not the server’s';

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

/** The server was reached and is in trouble, or the gateway before it: the same tap may do better in a moment. @param {unknown} error */
export const isBusy = (error) => error instanceof Problem && (error.status >= 500 || error.slug === 'too-many-requests');

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

/** @param {string} path @param {object} body @param {number} [timeoutMs] @returns {Promise<any>} */
export async function post(path, body, timeoutMs) {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await ask(path, init, timeoutMs);
  const answer = await bodyOf(response);
  if (!response.ok) throw new Problem(response.status, answer);
  if (!answer) throw new Unreachable(NOT_OURS);
  return answer;
}

/**
 * A command with its `command_id`, which makes it safe to send again: after trouble of the server's a few times; when nobody
 * answers, for `unsureMs` more, unless the tablet itself knows that it has no network.
 * @param {string} path @param {{command_id: string}} tap @param {number} [unsureMs] @param {boolean} [cutOff] nobody has answered for a while
 * @returns {Promise<any>}
 */
export async function command(path, tap, unsureMs = 0, cutOff = false) {
  let untilMs = 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return await post(`board/api/${path}`, tap, cutOff ? CUT_OFF_TIMEOUT_MS : TIMEOUT_MS);
    } catch (error) {
      untilMs ||= performance.now() + unsureMs;
      const again = error instanceof Unreachable ? navigator.onLine && performance.now() < untilMs : isBusy(error) && tries < PAUSES_MS.length;
      if (!again) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSES_MS[tries] ?? PAUSES_MS[1]));
  }
}

/** Something to look at, e.g. `find?q=robin`. @param {string} path @returns {Promise<any>} */
export async function get(path) {
  const response = await ask(`board/api/${path}`, {});
  const answer = await bodyOf(response);
  if (!response.ok) throw new Problem(response.status, answer);
  if (!answer) throw new Unreachable(NOT_OURS);
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
  if (!response.ok) throw new Problem(response.status, body);
  if (!body) throw new Unreachable(NOT_OURS);
  return { etag: response.headers.get('ETag'), state: body };
}

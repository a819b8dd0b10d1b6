// @ts-check
/**
 * Keeps the board fed. The socket is a hint, the fetched state is the truth: it is fetched on connect, on wake, on a gap,
 * every 30 s, and every 5 s while the socket is down. Knows no card; hands on what it hears.
 */
import { Problem, fetchState, post } from './board-api.js';

const POLL_LIVE_MS = 30_000;
const POLL_ALONE_MS = 5_000;
const PING_MS = 5 * 60_000;
const RECONNECT_FIRST_MS = 1_000;
const RECONNECT_MOST_MS = 30_000;
const ASLEEP_MS = 30_000;
const WHOLE_STATE_EVERY_MS = 5 * 60_000; // a 304 brings no `now`; our idea of the server's clock must not drift

/**
 * @typedef {{
 *   onState: (state: import('./board-state.js').State) => void,
 *   onMessage: (message: import('./board-state.js').Message) => void,
 *   onLight: (light: 'live' | 'polling' | 'offline', lastOkMs: number) => void,
 *   onStranger: () => void,
 * }} Listener
 */

/** Starts at once. @param {Listener} listener @returns {{refetch: (whole?: boolean) => void, stop: () => void}} */
export function link(listener) {
  /** @type {WebSocket | null} */
  let socket = null;
  let connected = false;
  let stopped = false;
  let failures = 0;
  let fetching = false;
  let again = false;
  /** @type {string | null} */
  let etag = null;
  let wholeAtMs = 0;
  let lastOkMs = Date.now();
  let reached = true;
  let hiddenAtMs = 0;
  let pollTimer = 0;
  let socketTimer = 0;
  let pingTimer = 0;

  const light = () => listener.onLight(!reached ? 'offline' : connected ? 'live' : 'polling', lastOkMs);

  async function refetch(whole = false) {
    if (stopped) return;
    if (whole || Date.now() - wholeAtMs > WHOLE_STATE_EVERY_MS) etag = null;
    if (fetching) {
      again = true;
      return;
    }
    fetching = true;
    clearTimeout(pollTimer);
    await load();
    fetching = false;
    if (again) {
      again = false;
      refetch();
    } else if (!stopped) {
      pollTimer = window.setTimeout(refetch, connected && reached ? POLL_LIVE_MS : POLL_ALONE_MS);
    }
  }

  async function load() {
    try {
      const answer = await fetchState(etag);
      etag = answer.etag;
      if (answer.state) {
        wholeAtMs = Date.now();
        listener.onState(answer.state);
      }
      reached = true;
      lastOkMs = Date.now();
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        stop();
        listener.onStranger();
        return;
      }
      reached = false;
    }
    light();
  }

  async function connect() {
    clearTimeout(socketTimer);
    if (stopped || socket) return;
    try {
      const { url } = await post('board/api/ticket', {});
      if (stopped || socket) return;
      listen(new WebSocket(url));
    } catch {
      later();
    }
  }

  /** @param {WebSocket} fresh */
  function listen(fresh) {
    socket = fresh;
    fresh.onopen = () => {
      connected = true;
      failures = 0;
      clearInterval(pingTimer);
      pingTimer = window.setInterval(() => fresh.readyState === WebSocket.OPEN && fresh.send('{"action":"ping"}'), PING_MS);
      light();
      refetch();
    };
    fresh.onmessage = ({ data }) => heard(data);
    fresh.onclose = () => socket === fresh && lost();
  }

  /** @param {string} data */
  function heard(data) {
    try {
      const message = JSON.parse(data);
      if (typeof message.version === 'number') listener.onMessage(message);
    } catch {
      refetch(); // something we do not understand has happened; the truth is one request away
    }
  }

  function lost() {
    socket = null;
    connected = false;
    clearInterval(pingTimer);
    if (stopped) return;
    light();
    refetch();
    later();
  }

  function later() {
    if (stopped) return;
    const most = Math.min(RECONNECT_MOST_MS, RECONNECT_FIRST_MS * 2 ** failures);
    failures += 1;
    clearTimeout(socketTimer);
    socketTimer = window.setTimeout(connect, most * (0.5 + Math.random() / 2));
  }

  function woke() {
    if (document.hidden) {
      hiddenAtMs = Date.now();
      return;
    }
    const slept = hiddenAtMs && Date.now() - hiddenAtMs > ASLEEP_MS;
    if (slept && socket) drop(); // it may be half dead without knowing
    failures = 0;
    refetch(true);
    connect();
  }

  function drop() {
    const old = socket;
    socket = null;
    connected = false;
    old?.close();
  }

  const wentOffline = () => refetch();

  function stop() {
    stopped = true;
    clearTimeout(pollTimer);
    clearTimeout(socketTimer);
    clearInterval(pingTimer);
    drop();
    document.removeEventListener('visibilitychange', woke);
    window.removeEventListener('online', woke);
    window.removeEventListener('offline', wentOffline);
  }

  document.addEventListener('visibilitychange', woke);
  window.addEventListener('online', woke);
  window.addEventListener('offline', wentOffline);
  refetch(true).then(connect);
  return { refetch, stop };
}

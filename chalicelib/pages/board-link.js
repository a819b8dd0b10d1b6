// @ts-check
/**
 * Keeps the board fed. The socket is a hint, the fetched state is the truth. Knows no card; hands on what it hears.
 *
 * It is fetched on connect, on wake, on a gap; every 8 s whether the socket is open or not to be trusted, every 5 s while there is
 * none, every 30 s while nobody looks. A socket that died without a word is found by a fetch that knows more than it.
 */
import { Problem, Unreachable, fetchState, post } from './board-api.js';

const POLL_LIVE_MS = 8_000; // so old the news of a board can be that looks live
const POLL_HIDDEN_MS = 30_000;
const POLL_ALONE_MS = 5_000;
const POLL_FAILED_MS = 3_000;
const OLD_MS = 5_000;
const LAG_MS = 3_000; // a poll may be this much faster than the socket
const POLL_PROVE_MS = LAG_MS + 500; // news that met it half open may have struck it off the server's list
const SUSPECT_EVERY_MS = 60_000;
const OPEN_MOST_MS = 10_000;
const WATCH_MS = 2_000;
const CLOCK_MATTERS_MS = 1_500;
const PING_MS = 5 * 60_000;
const RECONNECT_FIRST_MS = 1_000;
const RECONNECT_MOST_MS = 30_000;
const ASLEEP_MS = 30_000;
const WHOLE_STATE_EVERY_MS = 5 * 60_000; // a 304 brings no `now`; our idea of the server's clock must not drift

/**
 * @typedef {{
 *   onState: (state: import('./board-state.js').State) => void,
 *   onMessage: (message: import('./board-state.js').Message) => void,
 *   onLight: (light: 'live' | 'polling' | 'offline', lastOkMs: number, cut: boolean) => void,
 *   onReached: () => void,
 *   onStranger: () => void,
 * }} Listener
 */

/** Starts at once. @param {Listener} listener @param {number} knownAtMs when what is shown was true @returns {{refetch: (whole?: boolean) => void, stop: () => void}} */
export function link(listener, knownAtMs) {
  /** @type {WebSocket | null} */
  let socket = null;
  let connected = false;
  let connectedAtMs = 0;
  let stopped = false;
  let failures = 0;
  let fetching = false;
  let again = false;
  /** @type {string | null} */
  let etag = null;
  let wholeAtMs = 0;
  let lastOkMs = knownAtMs;
  let reached = true;
  let answered = true;
  let hiddenAtMs = 0;
  let pollTimer = 0;
  let socketTimer = 0;
  let pingTimer = 0;
  let lightTimer = 0;
  let fetchedVersion = 0;
  let heardVersion = 0;
  let suspectedAtMs = -SUSPECT_EVERY_MS;
  let openTimer = 0;
  let watchedAtMs = Date.now();
  let watchedAtTicks = performance.now();

  function light() {
    clearTimeout(lightTimer);
    const oldAtMs = lastOkMs + OLD_MS;
    const old = !connected && !reached && Date.now() >= oldAtMs;
    if (!connected && !reached && !old) lightTimer = window.setTimeout(light, oldAtMs - Date.now() + 10);
    listener.onLight(connected ? 'live' : old ? 'offline' : 'polling', lastOkMs, old && !answered); // in trouble is not out of reach
  }

  function pollMs() {
    if (!reached) return POLL_FAILED_MS;
    if (document.hidden) return POLL_HIDDEN_MS;
    if (!connected) return POLL_ALONE_MS;
    return performance.now() - connectedAtMs < LAG_MS ? POLL_PROVE_MS : POLL_LIVE_MS;
  }

  async function refetch(whole = false) {
    if (stopped) return;
    if (whole || !reached || Math.abs(Date.now() - wholeAtMs) > WHOLE_STATE_EVERY_MS) etag = null;
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
      pollTimer = window.setTimeout(refetch, pollMs());
    }
  }

  async function load() {
    try {
      const answer = await fetchState(etag, !document.hidden);
      if (stopped) return;
      etag = answer.etag;
      reached = answered = true;
      lastOkMs = Date.now();
      if (answer.state) {
        wholeAtMs = Date.now();
        compare(answer.state.version);
        listener.onState(answer.state);
      }
      listener.onReached();
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        stop();
        listener.onStranger();
        return;
      }
      reached = false;
      answered = !(error instanceof Unreachable);
      if (!answered && socket) lost(); // a line that carries no request carries no news either
    }
    light();
  }

  /** The poll knows something new: the socket must say so too, soon. @param {number} version */
  function compare(version) {
    const isNews = version > Math.max(heardVersion, fetchedVersion) && fetchedVersion > 0;
    fetchedVersion = Math.max(fetchedVersion, version);
    const asked = socket;
    if (!isNews || !connected || performance.now() - connectedAtMs < LAG_MS) return;
    setTimeout(() => {
      if (stopped || socket !== asked || heardVersion >= version || performance.now() - suspectedAtMs < SUSPECT_EVERY_MS) return;
      suspectedAtMs = performance.now();
      lost();
    }, LAG_MS);
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
    openTimer = window.setTimeout(() => socket === fresh && lost(), OPEN_MOST_MS); // something between swallows it
    fresh.onopen = () => {
      if (socket !== fresh) return;
      clearTimeout(openTimer);
      connected = true;
      connectedAtMs = performance.now();
      failures = 0;
      clearInterval(pingTimer);
      pingTimer = window.setInterval(() => fresh.readyState === WebSocket.OPEN && fresh.send('{"action":"ping"}'), PING_MS);
      light();
      refetch();
    };
    fresh.onmessage = ({ data }) => socket === fresh && heard(data);
    fresh.onclose = () => socket === fresh && lost();
  }

  /** @param {string} data */
  function heard(data) {
    lastOkMs = Date.now();
    try {
      const message = JSON.parse(data);
      if (typeof message.version !== 'number') return;
      heardVersion = Math.max(heardVersion, message.version);
      listener.onMessage(message);
      light();
    } catch {
      refetch(); // something we do not understand has happened; the truth is one request away
    }
  }

  function lost() {
    drop();
    if (stopped) return;
    light();
    later();
    refetch();
  }

  function later() {
    if (stopped) return;
    const most = Math.min(RECONNECT_MOST_MS, RECONNECT_FIRST_MS * 2 ** failures);
    failures += 1;
    clearTimeout(socketTimer);
    socketTimer = window.setTimeout(connect, most * (0.5 + Math.random() / 2));
  }

  function woke(surely = false) {
    if (document.hidden) {
      hiddenAtMs = Date.now();
      return;
    }
    const slept = surely === true || (hiddenAtMs && Math.abs(Date.now() - hiddenAtMs) > ASLEEP_MS);
    hiddenAtMs = 0;
    if (slept && socket) drop(); // it may be half dead without knowing
    failures = 0;
    refetch(true);
    connect();
  }

  /** Asleep with its screen on, or its clock put right: what we think is now may be wrong by hours. */
  function watch() {
    const [passedMs, ticks] = [Date.now() - watchedAtMs, performance.now() - watchedAtTicks];
    watchedAtMs = Date.now();
    watchedAtTicks = performance.now();
    if (passedMs < -CLOCK_MATTERS_MS) lastOkMs += passedMs; // it went back: what is old stays old
    if (passedMs > ASLEEP_MS && !document.hidden) woke(true);
    else if (Math.abs(passedMs - ticks) > CLOCK_MATTERS_MS) refetch(true);
  }

  function drop() {
    clearTimeout(openTimer);
    const old = socket;
    socket = null;
    connected = false;
    clearInterval(pingTimer);
    old?.close();
  }

  const wentOffline = () => refetch();
  const looked = () => woke();
  const watcher = setInterval(watch, WATCH_MS);
  const shown = (/** @type {PageTransitionEvent} */ event) => event.persisted && woke();

  function stop() {
    stopped = true;
    [pollTimer, socketTimer, lightTimer].forEach(clearTimeout);
    clearInterval(watcher);
    drop();
    document.removeEventListener('visibilitychange', looked);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', looked);
    window.removeEventListener('offline', wentOffline);
  }

  document.addEventListener('visibilitychange', looked);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', looked);
  window.addEventListener('offline', wentOffline);
  refetch(true).then(connect);
  return { refetch, stop };
}

// @ts-check
/**
 * The arrivals board: starts everything, holds the one model, draws it again on every change. What moves by itself
 * (timers, ages) draws itself. Knows when; what a card looks like, what a tap does and where news come from is said elsewhere.
 */
import { html, render } from './vendor/preact.js';
import { actions } from './board-actions.js';
import { get } from './board-api.js';
import { Bars, BottomBar, TopBar } from './board-bars.js';
import { STILL_YOURS_SECONDS, drawn, lookOf } from './board-cards.js';
import { Columns } from './board-columns.js';
import { Enrol, OpenDialog } from './board-dialogs.js';
import { link } from './board-link.js';
import { seen } from './board-queue.js';
import { chime, keepAwake, soundWasLost } from './board-sound.js';
import { unclaimed, withMessage, withState } from './board-state.js';
import { keepThing, setting, thing } from './board-store.js';
import { Each, tickAll, useClock } from './board-tick.js';
import { secondsSince, urgency } from './board-time.js';
import { languageTag, speak, t } from './board-words.js';

/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-state.js').Card} Card */

const TICK_MS = 1_000;
const HOLD_AFTER_TOUCH_MS = 900;
const FINGER_MOST_MS = 5_000; // whose end we never hear of
const CLICK_MOST_MS = 300; // a touch clicks a moment after it has ended
const RING_AGAIN_SECONDS = 60; // after "still yours?"
const FLASH_MS = 1_400;
const UNDO_SECONDS = 10;
const SKEW_MATTERS_MS = 1_500;
const KEEP_EVERY_MS = 5_000;
const KEPT_MOST_MS = 12 * 3_600_000;
const FIGURES_EVERY_MS = 120_000;
const FIGURES_AFTER_MS = 15_000;
const ENROL_FRAGMENT = /^#enrol=(.+)$/;
const VOLUME = '0.8';
const MUTE_MOST_MS = 60_000;
const TOAST_MOST_MS = 12_000;

/** How often and how loud it rings, by the longest wait. @type {Record<string, {everyMs: number, part: number}>} */
const RINGS = { ok: { everyMs: 8_000, part: 0.6 }, soon: { everyMs: 6_000, part: 0.8 }, late: { everyMs: 4_000, part: 1 }, call: { everyMs: 4_000, part: 1 } };

const LIGHT = matchMedia('(prefers-color-scheme: light)');

const root = /** @type {HTMLElement} */ (document.getElementById('board'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));
const last = lastKept();

/** @type {Model} */
let model = {
  board: last?.board ?? null, enrolled: null, light: 'connecting', lastOkMs: last?.lastOkMs ?? Date.now(), skewMs: last?.skewMs ?? 0,
  dialog: null, toast: null, busy: {}, changed: {}, kept: [], notDone: [], figures: null, page: null,
  cut: false, shift: false, flash: false, volume: Number(setting('volume') || VOLUME), mutedUntilMs: 0,
  theme: firstTheme(), language: setting('language'), problem: '',
};
/** All in ticks, which no clock that is put right can move. */
const ticks = () => performance.now();
let touchedAt = -HOLD_AFTER_TOUCH_MS;
let fingerUntil = 0; // while a finger is down, what it is about to press stays where it is
let rangAt = -Infinity;
let closes = false; // the store is not open for ever
/** @type {typeof import('./board-renew.js') | null} */
let files = null;
let painting = false;
let drawnLooks = '';
let keepTimer = 0;
let fingerTimer = 0;
let figuresTimer = 0;
/** @type {ReturnType<typeof link> | null} */
let feed = null;

const nowMs = () => Date.now() + model.skewMs;
const act = actions({ get: () => model, set, nowMs, refetch: (whole) => feed?.refetch(whole), start, renew: (ifOld) => files?.renew(ifOld) ?? false });

/** @param {Partial<Model>} patch */
function set(patch) {
  const before = model;
  if (patch.dialog === null) touchedAt = -HOLD_AFTER_TOUCH_MS; // what was held behind the dialog may move now
  model = { ...model, ...patch };
  if (patch.board && before.board && patch.board !== before.board) newsOf(before.board.cards, patch.board.cards);
  if (patch.language !== undefined) talk();
  if (!painting && ticks() >= fingerUntil) {
    painting = true;
    queueMicrotask(paint);
  }
}

function paint() {
  painting = false;
  document.documentElement.dataset.theme = model.theme;
  document.body.classList.toggle('flash', model.flash);
  try {
    render(html`<${App} />`, root);
  } catch (error) {
    if (model.enrolled || !model.board) throw error;
    keepThing('board', null); // kept by a page of another make: the server has a better one
    model = { ...model, board: null };
    render(html`<${App} />`, root);
  }
  document.body.dataset.drawn = String(drawn.count);
}

const isHeld = () => model.dialog !== null || ticks() - touchedAt < HOLD_AFTER_TOUCH_MS;

/** Everything that time alone changes beside the timers: when it is another, the board is drawn again. */
function looks() {
  const { board } = model;
  if (!board) return '';
  const now = nowMs();
  const paused = Date.parse(board.store.paused_until ?? '') > now;
  const all = board.cards.map((card) => Object.values(lookOf(card, board.store, now)).join(' '));
  return [isHeld(), paused, model.mutedUntilMs > Date.now(), ...all].join('|');
}

function App() {
  if (model.enrolled === false) return html`<${Enrol} onCode=${act.enrol} problem=${model.problem} />`;
  if (!model.board) return html`<main class="screen"><p role="status">${t(model.light === 'offline' ? 'not_sent' : 'connecting')}</p></main>`;
  drawnLooks = looks();
  return html`
    ${model.page
      ? html`<${model.page.Manage} model=${model} act=${act} />`
      : html`<${TopBar} model=${model} act=${act} />
        <${Bars} model=${model} act=${act} />
        <${Columns} model=${model} nowMs=${nowMs()} act=${act} hold=${isHeld()} />
        <${BottomBar} model=${model} act=${act} />`}
    <div class="toasts" role="status">${model.toast && html`<${Toast} toast=${model.toast} />`}</div>
    <${OpenDialog} model=${model} act=${act} />
  `;
}

/** @param {{toast: import('./board-actions.js').Toast}} props */
function Toast({ toast }) {
  const { text, undo, untilMs } = toast;
  const left = () => Math.min(UNDO_SECONDS, Math.max(0, Math.round((untilMs - Date.now()) / 1000)));
  return html`<div class="toast" data-testid="toast"><span>${text}</span>
    ${undo && html`<span class="left" aria-hidden="true"><${Each} draw=${left} /></span><button class="btn" onClick=${() => act.undo(undo)}>${t('undo')}</button>`}</div>`;
}

/** Say aloud who has come; what has gone changes the day's figures. @param {Card[]} before @param {Card[]} after */
function newsOf(before, after) {
  const were = new Set(before.filter((card) => card.column === 'arrived').map((card) => card.pickup_id));
  const came = after.filter((card) => card.stage === 'arrived' && !were.has(card.pickup_id));
  if (after.filter((card) => were.has(card.pickup_id)).length < were.size) figuresIn(FIGURES_AFTER_MS);
  if (!came.length) return;
  rangAt = -Infinity;
  said.textContent = came
    .map((card) => t('announce', { name: card.name ?? '', stall: card.stall ? t('announce_stall', { stall: card.stall }) : t(card.inside ? 'chip_inside' : 'stall_unknown') }))
    .join(' ');
}

/** Who is waited for: nobody has said "mine", or who said it has been out for too long. */
function waiting() {
  if (!model.board) return [];
  const cards = seen(model.board.cards, model.kept);
  const most = (model.board.store.still_yours_seconds ?? STILL_YOURS_SECONDS) + RING_AGAIN_SECONDS;
  const forgotten = (/** @type {Card} */ card) => card.stage === 'claimed' && secondsSince(card.claimed_at, nowMs()) > most;
  return [...unclaimed(cards), ...cards.filter(forgotten)];
}

function ring() {
  const cards = waiting();
  document.title = cards.length ? `(${cards.length}) ${t('title')}` : t('title');
  if (!cards.length || !model.board) return;
  const wait = Math.max(...cards.map((card) => secondsSince(card.arrived_at, nowMs())));
  const { everyMs, part } = RINGS[urgency(wait, model.board.store.wait_goal_seconds)] ?? { everyMs: 0, part: 1 };
  if (ticks() - rangAt < everyMs) return;
  rangAt = ticks();
  document.body.dataset.rings = String(Number(document.body.dataset.rings ?? 0) + 1);
  const loudness = model.mutedUntilMs > Date.now() ? 0 : part * model.volume;
  document.body.dataset.loudness = loudness.toFixed(2);
  chime(loudness);
  set({ flash: true });
  setTimeout(() => set({ flash: false }), FLASH_MS);
}

function tick() {
  ring();
  tickAll();
  if (model.shift && soundWasLost()) set({ shift: false }); // the system took the sound: ask for the tap again
  const now = Date.now();
  if (model.toast && (model.toast.untilMs <= now || model.toast.untilMs > now + TOAST_MOST_MS)) set({ toast: null });
  if (model.mutedUntilMs > now + MUTE_MOST_MS) set({ mutedUntilMs: 0 }); // the clock went back: silence is never longer
  files?.renewIdle(mayRenew);
  if (looks() !== drawnLooks) set({});
}

/** @returns {'dark' | 'light'} */
function firstTheme() {
  const kept = setting('theme');
  if (kept === 'dark' || kept === 'light') return kept;
  return LIGHT.matches ? 'light' : 'dark';
}

/** In the language of this tablet, or its store's. */
async function talk() {
  const changed = await speak(model.language || model.board?.store.language || navigator.language);
  if (!changed) return;
  document.documentElement.lang = languageTag();
  set({});
}

/** The last board that this tablet knew, to be shown as old until the server answers. @returns {{board: import('./board-state.js').Board, lastOkMs: number, skewMs: number} | null} */
function lastKept() {
  const kept = thing('board');
  return kept && Date.now() - kept.lastOkMs < KEPT_MOST_MS ? kept : null;
}

function keepNow() {
  clearTimeout(keepTimer);
  keepTimer = 0;
  const { board, lastOkMs, skewMs } = model;
  if (board) keepThing('board', { board, lastOkMs, skewMs });
}

const keepSoon = () => (keepTimer ||= window.setTimeout(keepNow, KEEP_EVERY_MS));

/** @param {number} delayMs */
function figuresIn(delayMs) {
  clearTimeout(figuresTimer);
  figuresTimer = window.setTimeout(async () => {
    if (model.board && !document.hidden && model.light !== 'offline') set({ figures: await get('figures').catch(() => null) });
    figuresIn(FIGURES_EVERY_MS);
  }, delayMs);
}

/** A reload takes the sound until somebody taps START SHIFT again: never in a shift, never while somebody waits or types. */
function mayRenew() {
  const atWork = model.shift && !document.hidden && !(closes && !model.board?.store.closes_at);
  return !atWork && !model.dialog && !model.page && !model.toast && !model.kept.length && !waiting().length && model.light !== 'offline';
}

/** @param {import('./board-state.js').State} state */
function onState(state) {
  closes ||= Boolean(state.store.closes_at);
  const first = model.enrolled !== true;
  if (model.board && model.board.store.store_id !== state.store.store_id) tellLost(act.forgetAll());
  const skewMs = Date.parse(state.now) - Date.now();
  const drifted = first || Math.abs(skewMs - model.skewMs) > SKEW_MATTERS_MS;
  set({ enrolled: true, board: withState(model.board, state), skewMs: drifted ? skewMs : model.skewMs });
  talk();
  keepSoon();
  ring();
  if (!first) return;
  figuresIn(0);
  openByAddress();
}

/** @param {import('./board-state.js').Message} message */
function onMessage(message) {
  if (!model.board) return;
  const { board, gap } = withMessage(model.board, message);
  set({ board });
  keepSoon();
  ring();
  if (gap) feed?.refetch();
}

function onStranger() {
  clearTimeout(figuresTimer);
  clearTimeout(keepTimer);
  keepTimer = 0;
  said.textContent = '';
  set({ enrolled: false, problem: act.forgetAll(), board: null, dialog: null, toast: null, page: null, figures: null });
}

/** Said to whoever is there, and kept nowhere. @param {string} lost */
const tellLost = (lost) => lost && act.kit.toast(lost);

function start() {
  feed?.stop();
  const onLight = (/** @type {Model['light']} */ light, /** @type {number} */ lastOkMs, /** @type {boolean} */ cut) => {
    if (light !== model.light || light === 'offline') set({ light, lastOkMs, cut });
    else Object.assign(model, { lastOkMs, cut }); // an age draws itself
  };
  feed = link({ onState, onMessage, onLight, onReached: act.flush, onStranger }, model.lastOkMs);
}

function openByAddress() {
  if (location.hash === '#manager' && model.board) act.manage();
}

/** No finger is down any more: what was held back is drawn, and once more when the cards may move again. */
function lifted() {
  clearTimeout(fingerTimer);
  fingerUntil = 0;
  set({});
  if (isHeld()) setTimeout(set, touchedAt + HOLD_AFTER_TOUCH_MS - ticks() + 1, {});
}

/** @param {number} ms */
function liftedIn(ms) {
  clearTimeout(fingerTimer);
  fingerTimer = window.setTimeout(lifted, ms);
}

talk();
useClock(nowMs);
document.addEventListener('pointerdown', (event) => {
  if (event.target instanceof Element && event.target.closest('main')) touchedAt = ticks();
  fingerUntil = ticks() + FINGER_MOST_MS;
  clearTimeout(fingerTimer);
  fingerTimer = window.setTimeout(lifted, FINGER_MOST_MS);
}, true);
document.addEventListener('pointerup', () => fingerUntil && liftedIn(CLICK_MOST_MS), true);
document.addEventListener('pointermove', (event) => fingerUntil && event.buttons === 0 && liftedIn(CLICK_MOST_MS), true); // let go outside of the window
document.addEventListener('click', () => fingerUntil && liftedIn(0), true); // after all that the click does
document.addEventListener('pointercancel', () => liftedIn(0), true);
document.addEventListener('visibilitychange', lifted);
window.addEventListener('blur', lifted);
document.addEventListener('visibilitychange', keepAwake);
window.addEventListener('pagehide', () => keepTimer && keepNow());
window.addEventListener('hashchange', openByAddress);
LIGHT.addEventListener('change', () => set({ theme: firstTheme() }));
setInterval(tick, TICK_MS);
paint();

const enrolment = ENROL_FRAGMENT.exec(location.hash);
if (enrolment) {
  history.replaceState(null, '', location.pathname + location.search);
  act.enrol(decodeURIComponent(enrolment[1] ?? ''));
} else {
  start();
}
import('./board-renew.js').then((file) => (files = file).keepFiles()).catch(() => undefined);

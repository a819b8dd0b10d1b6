// @ts-check
/**
 * The arrivals board: starts everything, holds the one model, draws it again on every change and every second.
 * Knows when; what a card looks like, what a tap does and where news come from is said elsewhere.
 */
import { html, render } from './vendor/preact.js';
import { actions, keptTheme } from './board-actions.js';
import { RING_AGAIN_SECONDS } from './board-cards.js';
import { Bars, Columns, TopBar } from './board-columns.js';
import { Enrol, OpenDialog } from './board-dialogs.js';
import { link } from './board-link.js';
import { chime, keepAwake, soundWasLost } from './board-sound.js';
import { unclaimed, withMessage, withState } from './board-state.js';
import { secondsSince } from './board-time.js';
import { languageTag, speak, t } from './board-words.js';

/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-state.js').Card} Card */

const TICK_MS = 1_000;
const HOLD_AFTER_TOUCH_MS = 900;
const RING_EVERY_MS = 8_000;
const RING_EVERY_LATE_MS = 4_000;
const FLASH_MS = 1_400;
const UNDO_SECONDS = 10;
const SKEW_MATTERS_MS = 1_500;
const ENROL_FRAGMENT = /^#enrol=(.+)$/;

const LIGHT = matchMedia('(prefers-color-scheme: light)');

const root = /** @type {HTMLElement} */ (document.getElementById('board'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));

/** @type {Model} */
let model = {
  board: null, enrolled: null, light: 'connecting', lastOkMs: Date.now(), skewMs: 0, dialog: null, toast: null, busy: {}, changed: {},
  mine: {}, shift: false, flash: false, theme: firstTheme(), problem: '',
};
let touchedAtMs = 0;
let rangAtMs = 0;
let painting = false;
/** @type {ReturnType<typeof link> | null} */
let feed = null;

const nowMs = () => Date.now() + model.skewMs;
const act = actions({ get: () => model, set, nowMs, refetch: (whole) => feed?.refetch(whole), start });

/** @param {Partial<Model>} patch */
function set(patch) {
  const before = model;
  if (patch.dialog === null) touchedAtMs = 0; // what was held behind the dialog may move now
  model = { ...model, ...patch };
  if (patch.board && before.board) announce(before.board.cards, patch.board.cards);
  if (!painting) {
    painting = true;
    queueMicrotask(paint);
  }
}

function paint() {
  painting = false;
  document.documentElement.dataset.theme = model.theme;
  document.body.classList.toggle('flash', model.flash);
  render(html`<${App} />`, root);
}

function App() {
  if (model.enrolled === false) return html`<${Enrol} onCode=${act.enrol} problem=${model.problem} />`;
  if (!model.board) return html`<main class="screen"><p role="status">${t(model.light === 'offline' ? 'not_sent' : 'connecting')}</p></main>`;
  const now = nowMs();
  const hold = model.dialog !== null || Date.now() - touchedAtMs < HOLD_AFTER_TOUCH_MS;
  return html`
    <${TopBar} model=${model} nowMs=${now} act=${act} />
    <${Bars} model=${model} nowMs=${now} act=${act} />
    <${Columns} model=${model} nowMs=${now} act=${act} hold=${hold} />
    <div class="toasts" role="status">${model.toast && html`<${Toast} toast=${model.toast} />`}</div>
    <${OpenDialog} model=${model} act=${act} />
  `;
}

/** @param {{toast: import('./board-actions.js').Toast}} props */
function Toast({ toast }) {
  const { text, undo } = toast;
  const left = Math.min(UNDO_SECONDS, Math.max(0, Math.round((toast.untilMs - Date.now()) / 1000)));
  return html`<div class="toast" data-testid="toast"><span>${text}</span>
    ${undo && html`<span class="left" aria-hidden="true">${left}</span><button class="btn" onClick=${() => act.undo(undo)}>${t('undo')}</button>`}</div>`;
}

/** Say aloud who has come. @param {Card[]} before @param {Card[]} after */
function announce(before, after) {
  const were = new Set(before.filter((card) => card.column === 'arrived').map((card) => card.pickup_id));
  const came = after.filter((card) => card.stage === 'arrived' && !were.has(card.pickup_id));
  if (!came.length) return;
  rangAtMs = 0;
  said.textContent = came
    .map((card) => t('announce', { name: card.name ?? '', stall: card.stall ? t('announce_stall', { stall: card.stall }) : t(card.inside ? 'chip_inside' : 'stall_unknown') }))
    .join(' ');
}

/** A claim that nobody finishes rings again. @param {Card} card */
function forgotten(card) {
  const since = Math.max(Date.parse(card.claimed_at ?? '') || Infinity, model.mine[card.pickup_id] ?? 0);
  return card.stage === 'claimed' && (nowMs() - since) / 1000 > RING_AGAIN_SECONDS;
}

function ring() {
  if (!model.board) return;
  const waiting = [...unclaimed(model.board), ...model.board.cards.filter(forgotten)];
  document.title = waiting.length ? `(${waiting.length}) ${t('title')}` : t('title');
  if (!waiting.length) return;
  const goal = model.board.store.wait_goal_seconds;
  const late = waiting.some((card) => secondsSince(card.arrived_at, nowMs()) >= goal);
  if (Date.now() - rangAtMs < (late ? RING_EVERY_LATE_MS : RING_EVERY_MS)) return;
  rangAtMs = Date.now();
  document.body.dataset.rings = String(Number(document.body.dataset.rings ?? 0) + 1);
  chime(late ? 0.9 : 0.6);
  set({ flash: true });
  setTimeout(() => set({ flash: false }), FLASH_MS);
}

function tick() {
  ring();
  if (model.shift && soundWasLost()) set({ shift: false }); // the system took the sound: ask for the tap again
  set(model.toast && model.toast.untilMs <= Date.now() ? { toast: null } : {});
}

function firstTheme() {
  const kept = keptTheme();
  if (kept === 'dark' || kept === 'light') return kept;
  return LIGHT.matches ? 'light' : 'dark';
}

/** @param {import('./board-state.js').State} state */
function onState(state) {
  speak(state.store.language);
  document.documentElement.lang = languageTag();
  const skewMs = Date.parse(state.now) - Date.now();
  const drifted = !model.board || Math.abs(skewMs - model.skewMs) > SKEW_MATTERS_MS;
  set({ enrolled: true, board: withState(model.board, state), skewMs: drifted ? skewMs : model.skewMs });
  ring();
}

/** @param {import('./board-state.js').Message} message */
function onMessage(message) {
  if (!model.board) return;
  const { board, gap } = withMessage(model.board, message);
  set({ board });
  ring();
  if (gap) feed?.refetch();
}

function start() {
  feed?.stop();
  feed = link({
    onState,
    onMessage,
    onLight: (light, lastOkMs) => set({ light, lastOkMs }),
    onStranger: () => set({ enrolled: false, board: null, dialog: null }),
  });
}

speak(navigator.language);
document.documentElement.lang = languageTag();
document.addEventListener('pointerdown', (event) => {
  if (event.target instanceof Element && event.target.closest('main')) touchedAtMs = Date.now();
});
document.addEventListener('visibilitychange', keepAwake);
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

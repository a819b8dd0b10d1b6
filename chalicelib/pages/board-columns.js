// @ts-check
/** The four columns and the bars above them. Knows what stands where; a card draws itself. */
import { html, useLayoutEffect, useRef, useState } from './vendor/preact.js';
import { HereCard, SmallCard } from './board-cards.js';
import { COLUMNS, held, placed } from './board-state.js';
import { secondsSince, stopwatch, timeOfDay, urgency } from './board-time.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Placed} Placed */
/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Act} Act */

const HERE_CARD_PX = 212; // a large card with its gap; more of them than fit, and the late columns give way
const FRAME_PX = 72; // the column's heading and the space around it
const WIDE = matchMedia('(min-width: 1100px)');
const GIVE_WAY = ['ready', 'to_prepare'];
const HIDDEN_FROM_PX = 60;

/** What stands where on the screen now; remembered so that nothing moves under a finger. @type {Record<string, Placed[]>} */
const shown = {};

/** @param {string} column @param {Card[]} cards @param {boolean} hold */
function layout(column, cards, hold) {
  const own = cards.filter((card) => card.column === column);
  const places = hold && shown[column] ? held(shown[column] ?? [], own) : placed(own);
  shown[column] = places;
  return places;
}

/** How many cards of `scroller` lie below what can be seen, and the first of them. @param {HTMLElement} scroller */
function below(scroller) {
  const end = Math.min(scroller.getBoundingClientRect().bottom, window.innerHeight);
  const cards = [...scroller.querySelectorAll('.card:not(.ghost)')];
  return cards.filter((card) => card.getBoundingClientRect().top > end - HIDDEN_FROM_PX).length;
}

/** @param {{places: Placed[], nowMs: number, children: unknown, empty: string, name: string, collapsed: boolean, onExpand: () => void}} props */
function Column({ places, nowMs, children, empty, name, collapsed, onExpand }) {
  const scroller = useRef(/** @type {HTMLElement | null} */ (null));
  const [hidden, setHidden] = useState(0);
  const living = places.filter((place) => !place.ghost).map((place) => place.card);
  const measure = () => scroller.current && WIDE.matches && setHidden(below(scroller.current));
  useLayoutEffect(() => void measure());
  const title = t(name);
  if (collapsed) {
    return html`<section class="column ${name} collapsed" data-section=${name}>
      <button class="btn" aria-expanded="false" onClick=${onExpand}><b>${living.length}</b> <span>${title}</span></button></section>`;
  }
  const first = living[living.length - hidden];
  return html`<section class="column ${name}" data-section=${name} aria-label="${title} ${living.length}">
    <h2>${title} <b data-testid=${`count-${name}`}>${living.length}</b></h2>
    <div class="cards" ref=${scroller} onScroll=${measure} tabindex=${hidden ? 0 : null}>${living.length || places.length ? children : html`<p class="empty">${empty}</p>`}</div>
    ${hidden > 0 && name === 'arrived' && html`<button class="morehere" onClick=${() => scroller.current?.scrollBy({ top: scroller.current.clientHeight * 0.8 })}>
      ${t('more_here', { n: hidden })}${first?.arrived_at && ` · ${t('oldest', { time: stopwatch(secondsSince(first.arrived_at, nowMs)) })}`}</button>`}
  </section>`;
}

/** @param {{model: Model, nowMs: number, act: Act, hold: boolean}} props */
export function Columns({ model, nowMs, act, hold }) {
  const board = /** @type {import('./board-state.js').Board} */ (model.board);
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  const [room, setRoom] = useState(0);
  const [kept, setKept] = useState(/** @type {Record<string, boolean>} */ ({}));
  useLayoutEffect(() => setRoom(WIDE.matches ? (main.current?.clientHeight ?? 0) : Infinity));
  const here = board.cards.filter((card) => card.column === 'arrived').length;
  const crowded = room > 0 && here * HERE_CARD_PX > room - FRAME_PX;
  return html`<main ref=${main} class=${[crowded && 'crowded', model.light === 'offline' && 'stale'].filter(Boolean).join(' ')}>
    ${COLUMNS.map((name) => {
      const places = layout(name, board.cards, hold);
      const Kind = name === 'arrived' ? HereCard : SmallCard;
      const collapsed = crowded && GIVE_WAY.includes(name) && !kept[name];
      return html`<${Column} key=${name} name=${name} places=${places} nowMs=${nowMs} empty=${t(name === 'arrived' ? 'none_arrived' : 'none')}
        collapsed=${collapsed} onExpand=${() => setKept({ ...kept, [name]: true })}>
        ${places.map(({ card, ghost }) => html`<${Kind} key=${`${card.pickup_id}${ghost ? ' ghost' : ''}`} card=${card} ghost=${ghost} nowMs=${nowMs} model=${model} act=${act} />`)}
      <//>`;
    })}
  </main>`;
}

/** @param {{model: Model, nowMs: number}} props */
function Light({ model, nowMs }) {
  const { light, lastOkMs, skewMs, board } = model;
  const since = board ? timeOfDay(lastOkMs + skewMs, board.store.time_zone) : '';
  return html`<span class="light ${light}" role="status" data-testid="light" data-light=${light} data-age=${Math.round((nowMs - skewMs - lastOkMs) / 1000)}>${t(light, { time: since })}</span>`;
}

/** @param {{model: Model, nowMs: number, act: Act}} props */
export function TopBar({ model, nowMs, act }) {
  const { store, cards, people } = /** @type {import('./board-state.js').Board} */ (model.board);
  const here = cards.filter((card) => card.column === 'arrived');
  const wait = Math.max(0, ...here.map((card) => secondsSince(card.arrived_at, nowMs)));
  const level = urgency(wait, store.wait_goal_seconds);
  const other = t(model.theme === 'dark' ? 'light' : 'dark');
  return html`<header class="top">
    <h1>${store.name}</h1>
    <time class="clock" data-testid="clock">${timeOfDay(nowMs, store.time_zone)}</time>
    ${here.length > 0 && html`<span class="stat">${t('oldest_wait')} <b class=${level} data-testid="oldest-wait">${stopwatch(wait)}</b></span>`}
    <span class="stat">${t('here')} <b data-testid="here-count">${here.length}</b></span>
    <span class="grow"></span>
    <${Light} model=${model} nowMs=${nowMs} />
    <button class="btn" onClick=${() => act.open({ kind: 'find' })}>${t('find')}</button>
    <button class="btn" aria-label=${t('theme', { name: other })} onClick=${act.theme}>${other}</button>
    <button class="btn people" onClick=${() => act.open({ kind: people.length ? 'people' : 'sign-in' })}>${people.join(', ') || t('sign_in')}</button>
  </header>`;
}

/** Lines that must not be missed. @param {{model: Model, nowMs: number, act: Act}} props */
export function Bars({ model, nowMs, act }) {
  const { store } = /** @type {import('./board-state.js').Board} */ (model.board);
  const { light, lastOkMs, skewMs } = model;
  const paused = store.paused_until && Date.parse(store.paused_until) > nowMs;
  const age = stopwatch(Math.max(0, Math.round((nowMs - skewMs - lastOkMs) / 1000)));
  return html`
    ${light === 'offline' && html`<p class="bar offline" role="alert" data-testid="offline"><span>${t('offline_banner', { time: timeOfDay(lastOkMs + skewMs, store.time_zone) })}</span><b aria-hidden="true">${age}</b></p>`}
    ${paused && html`<p class="bar paused" role="status">${t('paused', { time: timeOfDay(store.paused_until ?? '', store.time_zone) })}</p>`}
    ${!model.shift && html`<div class="bar shift"><button class="go" onClick=${act.startShift}>${t('start_shift')}</button><span>${t('start_shift_why')}</span></div>`}
  `;
}

// @ts-check
/** One card of the board, drawn: large for who is here, small for the others. Knows what to show, not what a tap does. */
import { html } from './vendor/preact.js';
import { binParts, binWords } from './board-bins.js';
import { paintOf } from './board-paint.js';
import { codesOf, nameOf, piecesIn } from './board-state.js';
import { Tasks } from './board-tasks.js';
import { justCalled, minutesUntil, money, secondsSince, stopwatch, timeOfDay, urgency } from './board-time.js';
import { known, t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Bin} Bin */
/** @typedef {{card: Card, ghost: boolean, nowMs: number, model: import('./board-actions.js').Model, act: import('./board-actions.js').Act}} CardProps */

const STILL_YOURS_SECONDS = 180;
export const RING_AGAIN_SECONDS = 240;
const MESSAGES_SHOWN = 2;
const BIG_CHIPS = ['id', 'age'];
const ACTIVE_CHIPS = ['return', 'put_back', 'amount', 'inside', 'not_ready'];
const WARNING_CHIPS = ['no_texts', 'text_failed', 'missing', 'other_phone', 'other_store'];

/** @type {Record<string, string>} */
const WORD_OF = { ok: 'on_time', soon: 'almost_late', late: 'late', call: 'call_manager' };

/** The codes and ids by which an order can be found in the page. @param {Card} card */
const orderMarks = (card) => card.orders.flatMap((order) => [order.order_id, order.code]).join(' ');

/** What tests and styles may hold on to; a ghost cannot be found. @param {Card} card @param {boolean} ghost */
const marks = (card, ghost) =>
  ghost
    ? { 'aria-hidden': 'true', inert: true }
    : {
        'data-testid': 'card',
        'data-pickup': card.pickup_id,
        'data-order': orderMarks(card),
        'data-column': card.column,
        'data-stage': card.stage,
        'data-stall': card.stall ?? '',
      };

/** "Lena B.": a small card has no room for more. @param {Card} card */
function shortName(card) {
  const [first, ...rest] = nameOf(card).split(' ');
  const last = rest.at(-1);
  return last ? `${first} ${last[0]}.` : first;
}

/** @param {{kind: string, value: string | null}} chip @param {Card} card */
function chipWords({ kind, value }, card) {
  const due = card.orders.find((order) => order.amount_due)?.amount_due;
  if (kind === 'amount' && due) return t('chip_amount', { value: money(due) });
  const words = known(`chip_${kind}`) ? t(`chip_${kind}`, { value: value ?? '' }) : `${kind} ${value ?? ''}`;
  return words.trim();
}

/** @param {{card: Card, big?: boolean}} props */
function Chips({ card, big = false }) {
  const chips = card.chips.filter(({ kind }) => BIG_CHIPS.includes(kind) === big && !(kind === 'message' && card.messages.length));
  if (!chips.length) return null;
  const look = (/** @type {string} */ kind) => (ACTIVE_CHIPS.includes(kind) ? 'act' : WARNING_CHIPS.includes(kind) ? 'warn' : '');
  return html`<span class=${big ? 'bigchips' : 'chips'}>
    ${chips.map((chip) => html`<span class="chip ${look(chip.kind)}" data-chip=${chip.kind}>${chipWords(chip, card)}</span>`)}
  </span>`;
}

/** @param {{card: Card}} props */
function Stall({ card }) {
  const shown = card.stall ?? (card.inside ? t('counter_short') : '?');
  const above = card.stall ? t('stall') : card.inside ? t('counter') : t('no_stall');
  return html`<div class="stall" data-length=${Math.min(6, shown.length)}><small>${above}</small><b>${shown}</b></div>`;
}

/** @param {{card: Card}} props */
function Bins({ card }) {
  const tiles = card.bins.map((bin) => {
    const { place, name } = binParts(bin);
    return html`<li class="bin ${bin.zone}"><small>${place}</small><b>${name}</b>${bin.pieces > 1 && html`<i>×${bin.pieces}</i>`}</li>`;
  });
  return html`<ul class="bins">${tiles}</ul>`;
}

/** Who is on it, and how bad it is; always a word, and an icon by its class. @param {{card: Card, level: string}} props */
function State({ card, level }) {
  const pressing = !card.claimed_by || level === 'late' || level === 'call';
  return html`
    ${pressing && html`<div class="word icon-${level}">${t(WORD_OF[level] ?? '')}</div>`}
    ${card.claimed_by && html`<div class="word icon-out">${t('is_out', { name: card.claimed_by.toUpperCase() })}</div>`}
  `;
}

/** Somebody who is here. @param {CardProps} props */
export function HereCard({ card, ghost, nowMs, model, act }) {
  const { store } = /** @type {import('./board-state.js').Board} */ (model.board);
  const wait = secondsSince(card.arrived_at, nowMs);
  const level = urgency(wait, store.wait_goal_seconds);
  const paint = paintOf(card.vehicle);
  const placement = card.placement && (known(card.placement) ? t(card.placement) : card.placement);
  const who = `who-${card.pickup_id}`;
  const rings = card.stage === 'arrived';
  const gives = card.tasks.some((task) => task.kind === 'hand_over');
  const since = Math.max(Date.parse(card.claimed_at ?? '') || nowMs, model.mine[card.pickup_id] ?? 0);
  const asks = card.claimed_by && (nowMs - since) / 1000 > STILL_YOURS_SECONDS;
  const classes = ['card', 'here', level === 'call' ? 'late call' : level, ghost && 'ghost', rings && 'rings', justCalled(wait, store.wait_goal_seconds) && 'blink'];
  return html`<article class=${classes.filter(Boolean).join(' ')} ...${marks(card, ghost)} aria-labelledby=${ghost ? null : who}>
    <${Stall} card=${card} />
    <div class="what">
      <h3 class="who" id=${ghost ? null : who}>${card.name && html`<bdi>${card.name}</bdi> · `}${[card.phone_last4, ...codesOf(card)].filter(Boolean).join(' · ')}</h3>
      <div class="car">
        ${card.vehicle && html`<span class="vehicle">${paint && html`<i class="paint" style=${{ background: paint }}></i>`}<bdi>${card.vehicle}</bdi></span>`}
        <${Chips} card=${card} big=${true} />
        ${placement && html`<span class="placement">→ ${placement}</span>`}
      </div>
      ${card.messages.slice(-MESSAGES_SHOWN).map((message) => html`<p class="msg">“<bdi>${message.body}</bdi>”</p>`)}
      <${Chips} card=${card} />
      <${Tasks} card=${card} busy=${model.busy[card.pickup_id]} act=${act} />
      ${model.changed[card.pickup_id] && html`<p class="changed">${model.changed[card.pickup_id]}</p>`}
    </div>
    <div class="time"><div class="timer" data-level=${level}>${stopwatch(wait)}</div><${State} card=${card} level=${level} /></div>
    <${Bins} card=${card} />
    <div class="do">
      ${asks && html`<button class="btn choice still" onClick=${() => act.stillMine(card)}><small>${t('still_yours', { name: card.claimed_by ?? '' })}</small> <b>${t('still_mine')}</b></button>`}
      <div class="pair">
        <button class="btn more" aria-label=${t('more', { name: nameOf(card) })} onClick=${() => act.open({ kind: 'more', pickupId: card.pickup_id })}></button>
        ${rings
          ? html`<button class="claim" aria-describedby=${who} disabled=${model.busy[card.pickup_id]} onClick=${() => act.claim(card)}>${t('claim')}</button>`
          : gives && html`<button class="claim mine" aria-describedby=${who} disabled=${model.busy[card.pickup_id]} onClick=${() => act.open({ kind: 'hand-over', pickupId: card.pickup_id })}>${t('hand_over')}</button>`}
      </div>
    </div>
  </article>`;
}

/** The right upper corner of a small card. @param {{card: Card, nowMs: number, zone: string}} props */
function When({ card, nowMs, zone }) {
  if (card.column === 'on_the_way') {
    const minutes = card.eta ? minutesUntil(card.eta, nowMs) : null;
    const words = minutes === null ? t('eta_unknown') : minutes > 0 ? t('min', { n: minutes }) : t('any_minute');
    return html`<span class="big">${words}</span>`;
  }
  const late = -minutesUntil(card.due_at, nowMs);
  if (card.column === 'to_prepare' && late > 0) return html`<span class="over icon-late">${t('minutes_late', { n: late })}</span>`;
  const time = timeOfDay(card.due_at, zone);
  return html`<span class="dim">${card.column === 'to_prepare' ? t('due', { time }) : time}</span>`;
}

/** Somebody who is not here yet. The button's reach is the whole card. @param {CardProps} props */
export function SmallCard({ card, ghost, nowMs, model, act }) {
  const { store } = /** @type {import('./board-state.js').Board} */ (model.board);
  const prepares = card.column === 'to_prepare' && card.orders.length > 0;
  const lines = card.orders.reduce((sum, order) => sum + order.lines, 0);
  const amount = prepares ? t('lines', { n: lines }) : card.bins.length > 0 && t('pieces', { n: piecesIn(card.bins) });
  const first = card.orders.find((order) => order.status === 'placed' || order.status === 'preparing') ?? card.orders[0];
  const dialog = prepares ? { kind: 'ready', pickupId: card.pickup_id, orderId: first?.order_id } : { kind: 'here', pickupId: card.pickup_id };
  const label = t(prepares ? 'make_ready_for' : 'customer_is_here', { name: [nameOf(card), codesOf(card).join(' ')].filter(Boolean).join(', ') });
  return html`<article class="card small ${ghost ? 'ghost' : ''}" ...${marks(card, ghost)}>
    <div class="row"><h3>${shortName(card)}</h3><${When} card=${card} nowMs=${nowMs} zone=${store.time_zone} /></div>
    ${!prepares && card.bins.length > 0 && html`<div class="where">${card.bins.map((bin) => html`<span>${binWords(bin)}</span>`)}</div>`}
    ${card.messages.slice(-1).map((message) => html`<p class="msg">“<bdi>${message.body}</bdi>”</p>`)}
    <${Chips} card=${card} big=${true} /><${Chips} card=${card} />
    <${Tasks} card=${card} busy=${model.busy[card.pickup_id]} act=${act} />
    <div class="row low"><span class="dim"><b>${codesOf(card).join(' ')}</b> <span>${amount}</span></span>
      <button class="btn tap" aria-label=${label} disabled=${model.busy[card.pickup_id]} onClick=${() => act.open(dialog)}>${t(prepares ? 'make_ready' : 'customer_here')}</button></div>
    ${model.changed[card.pickup_id] && html`<p class="changed">${model.changed[card.pickup_id]}</p>`}
  </article>`;
}

// @ts-check
/** One card of the board, drawn: large for who is here, small for the others. Knows what to show, not what a tap does. */
import { html } from './vendor/preact.js';
import { binParts, binWords } from './board-bins.js';
import { paintOf } from './board-paint.js';
import { codesOf, nameOf, piecesIn } from './board-state.js';
import { Tasks } from './board-tasks.js';
import { Elapsed, memo } from './board-tick.js';
import { justCalled, minutesUntil, money, secondsSince, timeOfDay, urgency } from './board-time.js';
import { known, t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Store} Store */
/** What of a card changes by time alone. @typedef {{level: string, blink: boolean, asks: boolean, minutes: number}} Look */
/**
 * @typedef {Look & {card: Card, ghost: boolean, zone: string, busy: boolean, changed: string, queued: string,
 *   act: import('./board-actions.js').Act}} CardProps
 */

export const STILL_YOURS_SECONDS = 180;
const MESSAGES_SHOWN = 2;
const BIG_CHIPS = ['id', 'age'];
const ACTIVE_CHIPS = ['return', 'put_back', 'amount', 'inside', 'not_ready'];
const WARNING_CHIPS = ['no_texts', 'text_failed', 'missing', 'other_phone', 'other_store'];

/** @type {Record<string, string>} */
const WORD_OF = { ok: 'on_time', soon: 'almost_late', late: 'late', call: 'call_manager' };

/** How many cards have been drawn so far: a change of one is to draw one. */
export const drawn = { count: 0 };

/** @param {Card} card @param {Store} store @param {number} nowMs @returns {Look} */
export function lookOf(card, store, nowMs) {
  if (card.column !== 'arrived') {
    const until = card.column === 'on_the_way' ? card.eta : card.column === 'to_prepare' ? card.due_at : null;
    return { level: '', blink: false, asks: false, minutes: until ? minutesUntil(until, nowMs) : 0 };
  }
  const wait = secondsSince(card.arrived_at, nowMs);
  const asks = card.stage === 'claimed' && secondsSince(card.claimed_at, nowMs) > (store.still_yours_seconds ?? STILL_YOURS_SECONDS);
  return { level: urgency(wait, store.wait_goal_seconds), blink: justCalled(wait, store.wait_goal_seconds), asks, minutes: 0 };
}

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

/** The last of what was said: the customer in their own words, and what we answered. @param {{card: Card, most: number}} props */
const Messages = ({ card, most }) =>
  card.messages.slice(-most).map(({ body, by, canned }) =>
    by
      ? html`<p class="msg ours"><b><bdi>${by}</bdi>:</b> <bdi>${canned && known(`canned_${canned}`) ? t(`canned_${canned}`) : body}</bdi></p>`
      : html`<p class="msg">“<bdi>${body}</bdi>”</p>`,
  );

/** A tap that waits, and what came of another's. @param {{queued: string, changed: string}} props */
const Notes = ({ queued, changed }) => html`
  ${queued && html`<p class="queued icon-queued" data-testid="queued">${t('queued', { what: queued })}</p>`}
  ${changed && html`<p class="changed">${changed}</p>`}
`;

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
  if (card.stage === 'handed_over') return html`<div class="word icon-out">${t('handed_over_state')}</div>`;
  const pressing = !card.claimed_by || level === 'late' || level === 'call';
  return html`
    ${pressing && html`<div class="word icon-${level}">${t(WORD_OF[level] ?? '')}</div>`}
    ${card.claimed_by && html`<div class="word icon-out">${t('is_out', { name: card.claimed_by.toUpperCase() })}</div>`}
  `;
}

/** What can be done with who is here. @param {CardProps} props */
function Buttons({ card, asks, busy, act }) {
  const who = `who-${card.pickup_id}`;
  const gives = card.tasks.some((task) => task.kind === 'hand_over');
  if (card.stage === 'handed_over') return null;
  return html`<div class="do">
    ${asks && html`<button class="btn choice still" aria-disabled=${busy || null} onClick=${() => act.stillMine(card)}><small>${t('still_yours', { name: card.claimed_by ?? '' })}</small> <b>${t('still_mine')}</b></button>`}
    <div class="pair">
      <button class="btn more" aria-label=${t('more', { name: nameOf(card) })} onClick=${() => act.open({ kind: 'more', pickupId: card.pickup_id })}></button>
      ${card.stage === 'arrived'
        ? html`<button class="claim" aria-describedby=${who} aria-disabled=${busy || null} onClick=${() => act.claim(card)}>${t('claim')}</button>`
        : gives && html`<button class="claim mine" aria-describedby=${who} aria-disabled=${busy || null} onClick=${() => act.open({ kind: 'hand-over', pickupId: card.pickup_id })}>${t('hand_over')}</button>`}
    </div>
  </div>`;
}

/** Somebody who is here. @param {CardProps} props */
function Here(props) {
  drawn.count += 1;
  const { card, ghost, level, blink, busy, changed, queued, act } = props;
  const paint = paintOf(card.vehicle);
  const placement = card.placement && (known(card.placement) ? t(card.placement) : card.placement);
  const who = ghost ? null : `who-${card.pickup_id}`;
  const rings = card.stage === 'arrived';
  const classes = ['card', 'here', level === 'call' ? 'late call' : level, ghost && 'ghost', rings && 'rings', blink && 'blink', queued && 'waits', card.stage === 'handed_over' && 'over'];
  return html`<article class=${classes.filter(Boolean).join(' ')} ...${marks(card, ghost)} aria-labelledby=${who}>
    <${Stall} card=${card} />
    <div class="what">
      <h3 class="who" id=${who}>${card.name && html`<bdi>${card.name}</bdi> · `}${[card.phone_last4, ...codesOf(card)].filter(Boolean).join(' · ')}</h3>
      <div class="car">
        ${card.vehicle && html`<span class="vehicle">${paint && html`<i class="paint" style=${{ background: paint }}></i>`}<bdi>${card.vehicle}</bdi></span>`}
        <${Chips} card=${card} big=${true} />
        ${placement && html`<span class="placement">→ ${placement}</span>`}
      </div>
      <${Messages} card=${card} most=${MESSAGES_SHOWN} />
      <${Chips} card=${card} />
      <${Tasks} card=${card} busy=${busy} act=${act} />
      <${Notes} queued=${queued} changed=${changed} />
    </div>
    <div class="time"><div class="timer" data-level=${level}><${Elapsed} since=${card.arrived_at} /></div><${State} card=${card} level=${level} /></div>
    <${Bins} card=${card} />
    <${Buttons} ...${props} />
  </article>`;
}

/** The right upper corner of a small card. @param {{card: Card, minutes: number, zone: string}} props */
function When({ card, minutes, zone }) {
  if (card.column === 'on_the_way') {
    const words = !card.eta ? t('eta_unknown') : minutes > 0 ? t('min', { n: minutes }) : t('any_minute');
    return html`<span class="big">${words}</span>`;
  }
  if (card.column === 'to_prepare' && minutes < 0) return html`<span class="overdue icon-late">${t('minutes_late', { n: -minutes })}</span>`;
  const time = timeOfDay(card.due_at, zone);
  return html`<span class="dim">${card.column === 'to_prepare' ? t('due', { time }) : time}</span>`;
}

/** Somebody who is not here yet. The button's reach is the whole card. @param {CardProps} props */
function Small({ card, ghost, minutes, zone, busy, changed, queued, act }) {
  drawn.count += 1;
  const prepares = card.column === 'to_prepare' && card.orders.length > 0;
  const lines = card.orders.reduce((sum, order) => sum + order.lines, 0);
  const amount = prepares ? t('lines', { n: lines }) : card.bins.length > 0 && t('pieces', { n: piecesIn(card.bins) });
  const first = card.orders.find((order) => order.status === 'placed' || order.status === 'preparing') ?? card.orders[0];
  const dialog = prepares ? { kind: 'ready', pickupId: card.pickup_id, orderId: first?.order_id } : { kind: 'here', pickupId: card.pickup_id };
  const label = t(prepares ? 'make_ready_for' : 'customer_is_here', { name: [nameOf(card), codesOf(card).join(' ')].filter(Boolean).join(', ') });
  return html`<article class="card small ${ghost ? 'ghost' : ''} ${queued ? 'waits' : ''}" ...${marks(card, ghost)}>
    <div class="row"><h3><bdi>${shortName(card)}</bdi></h3><${When} card=${card} minutes=${minutes} zone=${zone} /></div>
    ${!prepares && card.bins.length > 0 && html`<div class="where">${card.bins.map((bin) => html`<span>${binWords(bin)}</span>`)}</div>`}
    <${Messages} card=${card} most=${1} />
    <${Chips} card=${card} big=${true} /><${Chips} card=${card} />
    <${Tasks} card=${card} busy=${busy} act=${act} />
    <div class="row low"><span class="dim"><b>${codesOf(card).join(' ')}</b> <span>${amount}</span></span>
      <button class="btn tap" aria-label=${label} aria-disabled=${busy || null} onClick=${() => act.open(dialog)}>${t(prepares ? 'make_ready' : 'customer_here')}</button></div>
    <${Notes} queued=${queued} changed=${changed} />
  </article>`;
}

export const HereCard = memo(Here);
export const SmallCard = memo(Small);

// @ts-check
/** Everything else that can be done with a card and its orders; what is risky stands apart. Knows what to show, not what a tap does. */
import { html } from './vendor/preact.js';
import { Way } from './board-forms.js';
import { NoTexts, Thread } from './board-messages.js';
import { Frame } from './board-pad.js';
import { codesOf, nameOf } from './board-state.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Order} Order */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

/** What can be done with an order as it is. @param {{card: Card, order: Order, busy: boolean, act: Act}} props */
function OrderWays({ card, order, busy, act }) {
  const open = (/** @type {string} */ kind) => () => act.open({ kind, pickupId: card.pickup_id, orderId: order.order_id });
  const ready = order.status === 'ready';
  const here = card.column === 'arrived'; // who stands here needs no text that says so
  return html`<section class="order">
    <h3>${order.code} · ${t(`status_${order.status}`)}${order.person && html` · <bdi>${order.person}</bdi>`}</h3>
    <div class="ways2">
      ${ready && html`
        <button type="button" class="btn" onClick=${open('bins')}>${t('bins')}</button>
        <button type="button" class="btn" disabled=${busy} onClick=${() => act.keep(card, order)}>${t('keep')}</button>
        ${card.may_text && !here && html`<button type="button" class="btn" disabled=${busy} onClick=${() => act.resend(card, order)}>${t('resend')}</button>`}`}
      <button type="button" class="btn" onClick=${open('person')}>${t('person')}</button>
    </div>
    <div class="risky">
      ${ready && html`<button type="button" class="btn" onClick=${open('preparing')}>${t('back_to_preparing')}</button>`}
      <button type="button" class="btn danger" onClick=${open('cancel')}>${t('cancel_order')}</button>
    </div>
  </section>`;
}

/** @param {{card: Card, board: Board, busy: boolean, act: Act}} props */
export function More({ card, board, busy, act }) {
  const open = (/** @type {string} */ kind) => () => act.open({ kind, pickupId: card.pickup_id });
  const here = card.column === 'arrived';
  const silent = card.may_text === false;
  return html`<${Frame} title=${nameOf(card)} onClose=${act.close} testid="more" wide=${true}>
    <p class="lead">${[card.phone_last4, ...codesOf(card), card.vehicle].filter(Boolean).join(' · ')}</p>
    <div class="halves">
      <section class="stack">
        <${Thread} card=${card} board=${board} />
        ${silent ? html`<${NoTexts} card=${card} act=${act} />` : html`<${Way} words=${t('message')} what="message" onClick=${open('message')} />
          ${card.phone_last4 && html`<${Way} words=${t('show_phone')} why=${t('show_phone_why')} what="phone" busy=${busy} onClick=${() => act.phone(card)} />`}`}
        ${here && html`<${Way} words=${t('correct_stall')} what="stall" onClick=${open('stall')} />`}
        ${card.claimed_by && html`<${Way} words=${t('unclaim')} why=${t('unclaim_why')} busy=${busy} onClick=${() => act.unclaim(card)} />`}
        ${here && html`<${Way} words=${t('left')} why=${t('left_why')} busy=${busy} onClick=${() => act.left(card)} />`}
      </section>
      <section class="stack">${card.orders.map((order) => html`<${OrderWays} key=${order.order_id} card=${card} order=${order} busy=${busy} act=${act} />`)}</section>
    </div>
  <//>`;
}

/** The number, once it was asked for. @param {{card: Card, phone: string, act: Act}} props */
export const Phone = ({ card, phone, act }) => html`<${Frame} title=${nameOf(card)} onClose=${act.close} testid="phone">
  <div class="stack"><a class="go number" href="tel:${phone}">${phone}</a><p class="dim">${t('phone_recorded')}</p></div>
<//>`;

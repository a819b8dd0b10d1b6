// @ts-check
/** The hand-over: tick every bin, prove who it is, done. Knows the card and the proof; the server decides. */
import { html, useState } from './vendor/preact.js';
import { binParts } from './board-bins.js';
import { Frame, Names, Note, Pad } from './board-pad.js';
import { visitOrders } from './board-state.js';
import { money } from './board-time.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Order} Order */
/** @typedef {import('./board-state.js').Bin} Bin */

const CODE_DIGITS = 4;

/** Everything to tick for an order; one without bins is ticked as a whole. @param {Order} order */
function ticksOf(order) {
  if (!order.bins.length) return [{ key: order.order_id, place: '', name: t('all_of', { code: order.code }), pieces: 1, zone: 'ambient' }];
  return order.bins.map((bin) => ({ key: `${order.order_id}/${bin.zone}/${bin.bin}`, ...binParts(bin), pieces: bin.pieces, zone: bin.zone }));
}

/** What must be ticked besides the proof. @param {Order[]} orders */
function checksOf(orders) {
  const checks = [];
  const named = orders.find((order) => order.requires_id);
  const age = Math.max(0, ...orders.map((order) => order.min_age ?? 0));
  if (age) checks.push({ key: 'id', words: t('tick_age', { age }) });
  else if (named) checks.push({ key: 'id', words: named.person ? t('tick_id_name', { name: named.person }) : t('tick_id') });
  const due = orders.flatMap((order) => order.amount_due ?? []);
  if (due.length) checks.push({ key: 'amount', words: t('tick_amount', { amount: due.map(money).join(' + ') }) });
  return checks;
}

/** @param {{on: boolean, onChange: (on: boolean) => void, children?: unknown, look?: string}} props */
const Tick = ({ on, onChange, children, look = '' }) => html`<label class="tick ${look}">
  <input type="checkbox" checked=${on} onChange=${(/** @type {any} */ event) => onChange(event.target.checked)} /><span>${children}</span>
</label>`;

/** @param {{card: Card, board: import('./board-state.js').Board, busy: boolean, act: import('./board-actions.js').Act}} props */
export function HandOver({ card, board, busy, act }) {
  const [ticked, setTicked] = useState(/** @type {Record<string, boolean>} */ ({}));
  const [left, setLeft] = useState(/** @type {Record<string, boolean>} */ ({}));
  const [code, setCode] = useState('');
  const [seen, setSeen] = useState(false);
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState('');

  const ready = visitOrders(card).filter((order) => order.status === 'ready');
  const waiting = visitOrders(card).filter((order) => order.status !== 'ready');
  const orders = ready.filter((order) => !left[order.order_id]);
  const checks = checksOf(orders);
  const claimer = board.people.find((person) => person === card.claimed_by);
  const name = chosen || claimer || (board.people.length === 1 ? board.people[0] : '') || '';
  const allTicked = orders.length > 0 && orders.flatMap(ticksOf).every(({ key }) => ticked[key]) && checks.every(({ key }) => ticked[key]);
  const proven = seen || code.length === CODE_DIGITS;
  const tick = (/** @type {string} */ key) => (/** @type {boolean} */ on) => setTicked({ ...ticked, [key]: on });

  async function submit(/** @type {Event} */ event) {
    event.preventDefault();
    const proof = seen ? { kind: 'id_seen' } : { kind: 'code', code };
    const checked = checks.length ? { checked: Object.fromEntries(checks.map(({ key }) => [key, true])) } : {};
    const body = { name, order_ids: orders.map((order) => order.order_id), proof, ...checked };
    const words = await act.handOver(card, body, orders.map((order) => order.code).join(' '));
    setProblem(words);
    if (words) setCode('');
  }

  return html`<${Frame} title=${[t('hand_over'), card.name].filter(Boolean).join(' · ')} onClose=${act.close} wide=${true} testid="hand-over">
    <form class="handover" onSubmit=${submit}>
      <section class="ticks">
        <p class="lead">${[card.stall && `${t('stall')} ${card.stall}`, card.vehicle].filter(Boolean).join(' · ')}</p>
        <h3>${t('tick_bins')}</h3>
        ${ready.map((order) => html`<fieldset key=${order.order_id}>
          <legend>${order.code}</legend>
          ${!left[order.order_id] && ticksOf(order).map(({ key, place, name: bin, pieces, zone }) => html`<${Tick} on=${Boolean(ticked[key])} onChange=${tick(key)} look=${zone}>
            ${place && html`<small>${place}</small> `}<b>${bin}</b>${pieces > 1 && html` <i>×${pieces}</i>`}<//>`)}
          ${ready.length > 1 && html`<button type="button" class="btn quiet" onClick=${() => setLeft({ ...left, [order.order_id]: !left[order.order_id] })}>
            ${t(left[order.order_id] ? 'take_along' : 'leave_out', { code: order.code })}</button>`}
        </fieldset>`)}
        ${waiting.map((order) => html`<p class="dim">${t('order_not_ready', { code: order.code })}</p>`)}
        ${checks.map(({ key, words }) => html`<${Tick} on=${Boolean(ticked[key])} onChange=${tick(key)} look="must">${words}<//>`)}
      </section>
      <section class="proof">
        ${!claimer && board.people.length > 1 && html`<h3>${t('who_hands')}</h3><${Names} names=${board.people} chosen=${name} onChoose=${setChosen} />`}
        ${seen
          ? html`<p class="lead">${t('id_seen_note')}</p>`
          : html`<${Pad} label=${t('code')} value=${code} onValue=${setCode} most=${CODE_DIGITS} wrong=${Boolean(problem)} />`}
        <button type="button" class="btn" aria-pressed=${String(seen)} onClick=${() => (setSeen(!seen), setProblem(''))}>${t(seen ? 'code_instead' : 'id_instead')}</button>
        ${problem && html`<${Note} text=${problem} />`}
        <button class="go" type="submit" disabled=${busy || !allTicked || !proven || !name}>${t('hand_over')}</button>
      </section>
    </form>
  <//>`;
}

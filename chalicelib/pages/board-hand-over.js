// @ts-check
/** The hand-over: tick every bin, prove who it is, done. Knows the card and the proof; the server decides. */
import { html, useState } from './vendor/preact.js';
import { binParts } from './board-bins.js';
import { Acting, Go, Tick } from './board-forms.js';
import { Lines, exceptionsOf, lackingOf } from './board-lines.js';
import { Frame } from './board-pad.js';
import { NO_PROOF, ProofOf, lacksProof, proofBody } from './board-proof.js';
import { visitOrders } from './board-state.js';
import { money } from './board-time.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Order} Order */
/** @typedef {import('./board-lines.js').Short} Short */
/** @typedef {import('./board-proof.js').Proof} Proof */

/** Cold goods last: they are fetched last. @type {Record<string, number>} */
const ZONES = { ambient: 0, chilled: 1, frozen: 2 };

/** Everything to tick for an order, by zone; one without bins is ticked as a whole. @param {Order} order */
function ticksOf(order) {
  if (!order.bins.length) return [{ key: order.order_id, place: '', name: t('all_of', { code: order.code }), pieces: 1, zone: 'ambient' }];
  const bins = [...order.bins].sort((one, other) => (ZONES[one.zone] ?? 0) - (ZONES[other.zone] ?? 0));
  return bins.map((bin) => ({ key: `${order.order_id}/${bin.zone}/${bin.bin}`, ...binParts(bin), pieces: bin.pieces, zone: bin.zone }));
}

/** What must be ticked besides the proof. @param {Order[]} orders */
function checksOf(orders) {
  const checks = [];
  const named = orders.find((order) => order.requires_id);
  const age = Math.max(0, ...orders.map((order) => order.min_age ?? 0));
  const due = orders.flatMap((order) => order.amount_due ?? []);
  if (named) checks.push({ key: 'id', words: named.person ? t('tick_id_name', { name: named.person }) : t('tick_id') });
  if (age) checks.push({ key: 'age', words: t('tick_age', { age }) });
  if (due.length) checks.push({ key: 'amount', words: t('tick_amount', { amount: due.map(money).join(' + ') }) });
  return checks;
}

/**
 * One order: its bins, its lines where something is not as it should be, and whether it comes along.
 * @param {{order: Order, several: boolean, leftOut: boolean, onLeave: () => void, ticked: Record<string, boolean>, onTick: (key: string, on: boolean) => void,
 *   short: Short, onShort: (short: Short) => void, act: import('./board-actions.js').Act}} props
 */
function OrderTicks({ order, several, leftOut, onLeave, ticked, onTick, short, onShort, act }) {
  const [shown, setShown] = useState(false);
  const lacking = lackingOf(short);
  return html`<fieldset class=${leftOut ? 'out' : ''}>
    <legend>${order.code}${lacking > 0 && html` <small class="chip warn">${t('not_handed', { n: lacking })}</small>`}</legend>
    ${!leftOut && ticksOf(order).map(({ key, place, name, pieces, zone }) => html`<${Tick} key=${key} on=${Boolean(ticked[key])} onChange=${(/** @type {boolean} */ on) => onTick(key, on)} look=${zone}>
      ${place && html`<small class="zone">${place}</small> `}<b>${name}</b>${pieces > 1 && html` <i>×${pieces}</i>`}<//>`)}
    <div class="pair">
      ${!leftOut && html`<button type="button" class="btn quiet" aria-expanded=${String(shown)} onClick=${() => setShown(!shown)}>${t('lines_ask')}</button>`}
      ${several && html`<button type="button" class="btn quiet" onClick=${onLeave}>${t(leftOut ? 'take_along' : 'leave_out', { code: order.code })}</button>`}
    </div>
    ${shown && !leftOut && html`<${Lines} orderId=${order.order_id} short=${short} onShort=${onShort} act=${act} />`}
  </fieldset>`;
}

/** What keeps the big button shut, in words. @param {Order[]} orders @param {Record<string, boolean>} ticked @param {string} name @param {Proof} proof */
function lacksOf(orders, ticked, name, proof) {
  const bins = orders.flatMap(ticksOf).filter(({ key }) => !ticked[key]).length;
  const checks = checksOf(orders).filter(({ key }) => !ticked[key]);
  return [
    ...(orders.length ? [] : [t('lacks_order')]),
    ...(bins ? [t('lacks_bins', { n: bins })] : []),
    ...checks.map(({ key }) => t(`lacks_${key}`)),
    ...lacksProof(proof),
    ...(name ? [] : [t('lacks_name')]),
  ];
}

/** @param {{card: Card, board: import('./board-state.js').Board, busy: boolean, act: import('./board-actions.js').Act}} props */
export function HandOver({ card, board, busy, act }) {
  const [ticked, setTicked] = useState(/** @type {Record<string, boolean>} */ ({}));
  const [left, setLeft] = useState(/** @type {Record<string, boolean>} */ ({}));
  const [short, setShort] = useState(/** @type {Record<string, Short>} */ ({}));
  const [proof, setProof] = useState(NO_PROOF);
  const [problem, setProblem] = useState('');

  const ready = visitOrders(card).filter((order) => order.status === 'ready');
  const waiting = visitOrders(card).filter((order) => order.status !== 'ready');
  const orders = ready.filter((order) => !left[order.order_id]);
  const checks = checksOf(orders);
  const claimer = board.people.find((person) => person === card.claimed_by);
  const name = claimer ?? act.acting();
  const onTick = (/** @type {string} */ key, /** @type {boolean} */ on) => setTicked({ ...ticked, [key]: on });

  async function submit() {
    const exceptions = orders.flatMap(({ order_id }) => exceptionsOf(short[order_id] ?? {}).map((one) => ({ order_id, ...one })));
    const body = {
      name,
      order_ids: orders.map((order) => order.order_id),
      proof: proofBody(proof),
      ...(checks.length && { checked: Object.fromEntries(checks.map(({ key }) => [key, true])) }),
      ...(exceptions.length && { exceptions }),
    };
    const words = await act.handOver(card, body, orders.map((order) => order.code).join(' '));
    setProblem(words);
    if (words) setProof({ ...proof, code: '', pin: '' });
  }

  return html`<${Frame} title=${[t('hand_over'), card.name].filter(Boolean).join(' · ')} onClose=${act.close} onSubmit=${submit} wide=${true} testid="hand-over"
    foot=${html`<${Go} words=${t('hand_over')} off=${busy} lacks=${lacksOf(orders, ticked, name, proof)} />`}>
    <div class="handover">
      <section class="ticks">
        <p class="lead">${[card.stall && `${t('stall')} ${card.stall}`, card.vehicle].filter(Boolean).join(' · ')}</p>
        <h3>${t('tick_bins')}</h3>
        ${ready.map((order) => html`<${OrderTicks} key=${order.order_id} order=${order} several=${ready.length > 1} ticked=${ticked} onTick=${onTick} act=${act}
          leftOut=${Boolean(left[order.order_id])} onLeave=${() => setLeft({ ...left, [order.order_id]: !left[order.order_id] })}
          short=${short[order.order_id] ?? {}} onShort=${(/** @type {Short} */ one) => setShort({ ...short, [order.order_id]: one })} />`)}
        ${waiting.map((order) => html`<p class="dim">${t('order_not_ready', { code: order.code })}</p>`)}
        ${checks.map(({ key, words }) => html`<${Tick} key=${key} on=${Boolean(ticked[key])} onChange=${(/** @type {boolean} */ on) => onTick(key, on)} look="must">${words}<//>`)}
        ${card.tasks.some((task) => task.kind === 'take_in') && html`<p class="dim">${t('return_too')}</p>`}
      </section>
      <section class="proof">
        ${!claimer && html`<${Acting} board=${board} act=${act} title=${t('who_hands')} />`}
        <${ProofOf} proof=${proof} problem=${problem} onProof=${(/** @type {Partial<Proof>} */ patch) => (setProblem(''), setProof({ ...proof, ...patch }))} />
      </section>
    </div>
  <//>`;
}

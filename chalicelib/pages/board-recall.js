// @ts-check
/** What was handed over in the last 24 hours, for who comes back or calls. Fetched when it is opened; changes nothing but follow-ups. */
import { html, useEffect, useState } from './vendor/preact.js';
import { Acting, Choices, Go, Note, typed } from './board-forms.js';
import { Frame } from './board-pad.js';
import { piecesIn } from './board-state.js';
import { stopwatch, timeOfDay } from './board-time.js';
import { known, t } from './board-words.js';

/** @typedef {import('./board-actions.js').Act} Act */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {{order_id: string, code: string, number: string | null, status: string, pieces?: number, bins?: import('./board-state.js').Bin[]}} DoneOrder */
/** @typedef {{pickup_id: string, at: string, by: string | null, proof: string, name: string | null, phone_last4: string | null, orders: DoneOrder[], vehicle: string | null, wait_seconds: number | null, rating: number | null}} Done */

/** @param {Done} done */
const titleOf = (done) => [done.name, ...done.orders.map((order) => order.code)].filter(Boolean).join(' · ');

/** @param {Done} done */
function factsOf(done) {
  const pieces = done.orders.reduce((sum, order) => sum + (order.pieces ?? piecesIn(order.bins ?? [])), 0);
  return [
    pieces > 0 && t('pieces', { n: pieces }),
    known(`proof_${done.proof}`) ? t(`proof_${done.proof}`) : done.proof,
    done.by,
    done.wait_seconds !== null && t('waited', { time: stopwatch(done.wait_seconds) }),
    done.rating && t('rated', { n: done.rating }),
    done.phone_last4,
    done.vehicle,
  ].filter(Boolean);
}

/** @param {{board: Board, act: Act}} props */
export function Recall({ board, act }) {
  const [list, setList] = useState(/** @type {Done[] | null} */ (null));
  const [problem, setProblem] = useState('');
  useEffect(() => void act.look('recall').then((answered) => (answered.answer ? setList(answered.answer.done) : setProblem(answered.problem ?? ''))), []);
  return html`<${Frame} title=${t('recall_title')} onClose=${act.close} wide=${true} testid="recall">
    <${Note} text=${problem} />
    ${!list && !problem && html`<p role="status">${t('one_moment')}</p>`}
    ${list && !list.length && html`<p class="lead">${t('recall_none')}</p>`}
    <ul class="recall">${(list ?? []).map((done) => html`<li key=${`${done.pickup_id} ${done.at}`} data-recall=${done.orders.map((order) => order.order_id).join(' ')}>
      <time>${timeOfDay(done.at, board.store.time_zone)}</time>
      <span><b><bdi>${titleOf(done)}</bdi></b><small>${factsOf(done).join(' · ')}</small></span>
      <button type="button" class="btn" aria-label="${t('missing')}: ${titleOf(done)}" onClick=${() => act.open({ kind: 'missing', data: { done } })}>${t('missing')}</button></li>`)}
    </ul>
  <//>`;
}

/** @param {{done: Done, board: Board, act: Act}} props */
export function Missing({ done, board, act }) {
  const [orderId, setOrderId] = useState(done.orders[0]?.order_id ?? '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => setProblem(await act.missing(done.pickup_id, { ...(orderId && { order_id: orderId }), ...(note.trim() && { note: note.trim() }) }));
  return html`<${Frame} title=${t('missing_title', { name: titleOf(done) })} onClose=${() => act.open({ kind: 'recall' })} onSubmit=${submit} testid="missing"
    foot=${html`<${Go} words=${t('missing_open')} lacks=${act.acting() ? [] : [t('lacks_name')]} />`}>
    <div class="stack">
      ${done.orders.length > 1 && html`<${Choices} label=${t('which_order')} options=${done.orders.map((order) => [order.order_id, order.code])} chosen=${orderId} onChoose=${setOrderId} />`}
      <label><span>${t('missing_what')}</span><input data-first maxlength="160" autocomplete="off" value=${note} onInput=${(/** @type {any} */ event) => setNote(typed(event))} /></label>
      <p class="dim">${t('missing_why')}</p>
      <${Acting} board=${board} act=${act} />
      <${Note} text=${problem} />
    </div>
  <//>`;
}

// @ts-check
/** The lines of an order, for what is missing or refused at the car. Fetched when somebody asks for them. */
import { html, useEffect, useState } from './vendor/preact.js';
import { Choices, Note } from './board-forms.js';
import { t } from './board-words.js';

/** @typedef {{line_id: string, name: string, quantity: number, exception: {quantity: number, substitute: string | null} | null}} Line */
/** @typedef {Record<string, {quantity: number, reason: string}>} Short */

const MISSING = 'missing';

/** As the hand-over says it. @param {string} orderId @param {Short} short */
export const exceptionsOf = (orderId, short) =>
  Object.entries(short).flatMap(([line_id, { quantity, reason }]) => (quantity ? [{ order_id: orderId, line_id, quantity, reason }] : []));

/** What there is of a line; what was put in its place is there too. @param {Line} line */
const most = ({ quantity, exception }) => Math.max(0, quantity - (exception && !exception.substitute ? exception.quantity : 0));

/** @param {{line: Line, short: {quantity: number, reason: string}, onShort: (short: {quantity: number, reason: string}) => void}} props */
function LineRow({ line, short, onShort }) {
  const step = (/** @type {number} */ by) => onShort({ ...short, quantity: Math.min(most(line), Math.max(0, short.quantity + by)) });
  return html`<li class="line" data-line=${line.line_id}>
    <span><b>${most(line)} ×</b> <bdi>${line.name}</bdi></span>
    <span class="stepper" role="group" aria-label=${line.name}>
      <button type="button" class="btn minus" aria-label=${t('one_less')} disabled=${!short.quantity} onClick=${() => step(-1)}></button>
      <output aria-label=${t('how_many_not')}>${short.quantity}</output>
      <button type="button" class="btn plus" aria-label=${t('one_more')} disabled=${short.quantity >= most(line)} onClick=${() => step(1)}></button>
    </span>
    ${short.quantity > 0 && html`<${Choices} label=${line.name} chosen=${short.reason} onChoose=${(/** @type {string} */ reason) => onShort({ ...short, reason })}
      options=${['missing', 'refused'].map((reason) => [reason, t(`line_${reason}`)])} />`}
  </li>`;
}

/** @param {{orderId: string, short: Short, onShort: (short: Short) => void, act: import('./board-actions.js').Act}} props */
export function Lines({ orderId, short, onShort, act }) {
  const [lines, setLines] = useState(/** @type {Line[] | null} */ (null));
  const [problem, setProblem] = useState('');
  useEffect(() => void act.look(`orders/${encodeURIComponent(orderId)}`).then((done) => (done.answer ? setLines(done.answer.lines) : setProblem(done.problem ?? ''))), []);
  if (problem) return html`<${Note} text=${problem} />`;
  if (!lines) return html`<p role="status">${t('one_moment')}</p>`;
  return html`<div class="lines"><p class="dim">${t('lines_why')}</p><ul>
    ${lines.map((line) => html`<${LineRow} key=${line.line_id} line=${line} short=${short[line.line_id] ?? { quantity: 0, reason: MISSING }}
      onShort=${(/** @type {Short[string]} */ one) => onShort({ ...short, [line.line_id]: one })} />`)}
  </ul></div>`;
}

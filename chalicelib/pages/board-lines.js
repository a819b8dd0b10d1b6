// @ts-check
/** The lines of an order, for what could not be gathered, and what is missing or refused at the car. Fetched when somebody asks for them. */
import { html, useEffect, useState } from './vendor/preact.js';
import { Choices, Note } from './board-forms.js';
import { t } from './board-words.js';

/** @typedef {{line_id: string, name: string, quantity: number, exception: {quantity: number, substitute: string | null} | null}} Line */
/** @typedef {Record<string, {quantity: number, reason: string}>} Short */

const MISSING = 'missing';

/** What is short of the lines. @param {Short} short */
export const exceptionsOf = (short) => Object.entries(short).flatMap(([line_id, { quantity, reason }]) => (quantity ? [{ line_id, quantity, reason }] : []));

/** How many pieces that is. @param {Short} short */
export const lackingOf = (short) => exceptionsOf(short).reduce((sum, one) => sum + one.quantity, 0);

/** What there is of a line; what was put in its place is there too. @param {Line} line */
const most = ({ quantity, exception }) => Math.max(0, quantity - (exception && !exception.substitute ? exception.quantity : 0));

/** @param {{line: Line, short: {quantity: number, reason: string}, gathered: boolean, onShort: (short: {quantity: number, reason: string}) => void}} props */
function LineRow({ line, short, gathered, onShort }) {
  const step = (/** @type {number} */ by) => onShort({ ...short, quantity: Math.min(most(line), Math.max(0, short.quantity + by)) });
  return html`<li class="line" data-line=${line.line_id}>
    <span><b>${most(line)} ×</b> <bdi>${line.name}</bdi></span>
    <span class="stepper" role="group" aria-label=${line.name}>
      <button type="button" class="btn minus" aria-label=${t('one_less')} disabled=${!short.quantity} onClick=${() => step(-1)}></button>
      <output aria-label=${t(gathered ? 'how_many_not' : 'line_missing')}>${short.quantity}</output>
      <button type="button" class="btn plus" aria-label=${t('one_more')} disabled=${short.quantity >= most(line)} onClick=${() => step(1)}></button>
    </span>
    ${gathered && short.quantity > 0 && html`<${Choices} label=${line.name} chosen=${short.reason} onChoose=${(/** @type {string} */ reason) => onShort({ ...short, reason })}
      options=${['missing', 'refused'].map((reason) => [reason, t(`line_${reason}`)])} />`}
  </li>`;
}

/**
 * What is not gathered yet can only be missing; what is can be refused too.
 * @param {{orderId: string, short: Short, gathered?: boolean, onShort: (short: Short) => void, act: import('./board-actions.js').Act}} props
 */
export function Lines({ orderId, short, gathered = true, onShort, act }) {
  const [lines, setLines] = useState(/** @type {Line[] | null} */ (null));
  const [problem, setProblem] = useState('');
  useEffect(() => void act.look(`orders/${encodeURIComponent(orderId)}`).then((done) => (done.answer ? setLines(done.answer.lines) : setProblem(done.problem ?? ''))), []);
  if (problem) return html`<${Note} text=${problem} />`;
  if (!lines) return html`<p role="status">${t('one_moment')}</p>`;
  return html`<div class="lines">${gathered && html`<p class="dim">${t('lines_why')}</p>`}<ul>
    ${lines.map((line) => html`<${LineRow} key=${line.line_id} line=${line} gathered=${gathered} short=${short[line.line_id] ?? { quantity: 0, reason: MISSING }}
      onShort=${(/** @type {Short[string]} */ one) => onShort({ ...short, [line.line_id]: one })} />`)}
  </ul></div>`;
}

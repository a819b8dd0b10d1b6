// @ts-check
/** Where goods stand and what there is none of: said when an order becomes ready; where they stand is corrected later. Knows one order of a card. */
import { html, useState } from './vendor/preact.js';
import { Choices, Go, Note, Way, typed } from './board-forms.js';
import { Lines, exceptionsOf, lackingOf } from './board-lines.js';
import { Frame } from './board-pad.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Bin} Bin */
/** @typedef {import('./board-actions.js').Act} Act */

const ZONES = /** @type {const} */ (['ambient', 'chilled', 'frozen']);
const PIECES_MOST = 99;

/** @returns {Bin} */
const blank = () => ({ bin: '', pieces: 1, zone: 'ambient' });

/** @param {{bin: Bin, index: number, onChange: (patch: Partial<Bin>) => void, onRemove: (() => void) | null}} props */
const BinRow = ({ bin, index, onChange, onRemove }) => html`<fieldset class="binrow">
  <label><span>${t('bin')}</span><input data-first=${index === 0 || null} required maxlength="20" value=${bin.bin} autocomplete="off" autocapitalize="characters"
    onInput=${(/** @type {any} */ event) => onChange({ bin: typed(event) })} /></label>
  <label><span>${t('pieces_label')}</span><input type="number" required min="1" max=${PIECES_MOST} inputmode="numeric" value=${bin.pieces}
    onInput=${(/** @type {any} */ event) => onChange({ pieces: Number(typed(event)) })} /></label>
  ${onRemove && html`<button type="button" class="btn close" aria-label=${t('remove_bin', { n: index + 1 })} onClick=${onRemove}></button>`}
  <${Choices} label=${t('zone')} options=${ZONES.map((zone) => [zone, t(zone)])} chosen=${bin.zone} onChoose=${(/** @type {Bin['zone']} */ zone) => onChange({ zone })} />
</fieldset>`;

/**
 * @param {{card: Card, orderId: string, busy: boolean, act: Act, corrects?: boolean}} props
 */
export function Bins({ card, orderId, busy, act, corrects = false }) {
  const order = card.orders.find((other) => other.order_id === orderId);
  const [bins, setBins] = useState(order?.bins.length ? order.bins : [blank()]);
  const [short, setShort] = useState(/** @type {import('./board-lines.js').Short} */ ({}));
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState('');
  const lacking = lackingOf(short);
  const change = (/** @type {number} */ index, /** @type {Partial<Bin>} */ patch) => setBins(bins.map((bin, at) => (at === index ? { ...bin, ...patch } : bin)));
  async function submit() {
    const said = bins.map((bin) => ({ ...bin, bin: bin.bin.trim() }));
    setProblem(await (corrects ? act.bins(card, orderId, said) : act.ready(card, orderId, said, exceptionsOf(short))));
  }
  return html`<${Frame} title=${t(corrects ? 'bins_title' : 'ready_title', { code: order?.code ?? '' })} onClose=${act.close} onSubmit=${submit} testid=${corrects ? 'bins' : 'ready'}
    foot=${html`<${Go} words=${t(corrects ? 'save' : 'make_ready')} off=${busy} lacks=${bins.every((bin) => bin.bin.trim()) ? [] : [t('lacks_bin')]} />`}>
    <div class="stack">
      ${bins.map((bin, index) => html`<${BinRow} key=${index} bin=${bin} index=${index} onChange=${(/** @type {Partial<Bin>} */ patch) => change(index, patch)}
        onRemove=${bins.length > 1 ? () => setBins(bins.filter((_, at) => at !== index)) : null} />`)}
      <button type="button" class="btn" onClick=${() => setBins([...bins, blank()])}>${t('add_bin')}</button>
      ${!corrects && html`<button type="button" class="btn" aria-expanded=${String(shown)} onClick=${() => setShown(!shown)}>${t('line_missing')}${lacking > 0 && html` <small class="chip warn">${lacking}</small>`}</button>`}
      ${shown && html`<${Lines} orderId=${orderId} short=${short} gathered=${false} onShort=${setShort} act=${act} />`}
      <${Note} text=${problem} />
      ${!corrects && html`<hr /><${Way} words=${t('more_ways')} onClick=${() => act.open({ kind: 'more', pickupId: card.pickup_id })} />`}
    </div>
  <//>`;
}

// @ts-check
/** No new orders for a while, and open again. A long pause needs the manager. Knows the store, no card. */
import { html, useState } from './vendor/preact.js';
import { Acting, Choices, Go, Note, PIN_DIGITS, Reason, isPin } from './board-forms.js';
import { Frame, Pad } from './board-pad.js';
import { timeOfDay } from './board-time.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

const MINUTES = ['15', '30', '60'];
const MINUTES_FREE = 30;
const CLOSING = 'closing';
const REASONS = ['pause_busy', 'pause_short', 'pause_fault'];

/** @param {{board: Board, act: Act, nowMs: number}} props */
export function Pause({ board, act, nowMs }) {
  const [length, setLength] = useState('15');
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const { paused_until: until, pause_reason: why, closes_at: closes, time_zone: zone } = board.store;
  const paused = until && Date.parse(until) > nowMs;
  const minutes = length === CLOSING ? (Date.parse(closes ?? '') - nowMs) / 60_000 : Number(length);
  const guarded = minutes > MINUTES_FREE;
  const lacks = [...(reason.trim() ? [] : [t('lacks_reason')]), ...(!guarded || isPin(pin) ? [] : [t('lacks_pin')]), ...(act.acting() ? [] : [t('lacks_name')])];
  const options = [...MINUTES.map((n) => [n, t('min', { n })]), ...(closes ? [[CLOSING, t('until_closing', { time: timeOfDay(closes, zone) })]] : [])];

  async function submit() {
    const words = await act.pause({ ...(length === CLOSING ? { until: closes } : { minutes }), reason: reason.trim(), ...(guarded && { pin }) });
    setProblem(words);
    if (words) setPin('');
  }

  return html`<${Frame} title=${t('pause_title')} onClose=${act.close} onSubmit=${submit} wide=${guarded} testid="pause"
    foot=${html`<${Go} words=${t(paused ? 'pause_on' : 'pause')} lacks=${lacks} />`}>
    <div class=${guarded ? 'halves' : 'stack'}>
      <section class="stack">
        ${paused && html`<p class="lead">${[t('paused', { time: timeOfDay(until, zone) }), why].filter(Boolean).join(' · ')}</p>
          <button type="button" class="go" disabled=${!act.acting()} onClick=${act.resume}>${t('resume')}</button><hr />`}
        <p class="dim">${t('pause_why')}</p>
        <${Choices} label=${t('pause_title')} options=${options} chosen=${length} onChoose=${setLength} look="two" />
        <${Reason} keys=${REASONS} value=${reason} onValue=${setReason} />
        <${Acting} board=${board} act=${act} />
        <${Note} text=${problem} />
      </section>
      ${guarded && html`<${Pad} label=${t('manager_pin')} value=${pin} onValue=${setPin} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />`}
    </div>
  <//>`;
}

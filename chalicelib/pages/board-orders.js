// @ts-check
/** What changes an order and is not done lightly: another person, a cancellation, back to preparing. The server asks for the manager. */
import { html, useState } from './vendor/preact.js';
import { Acting, Go, Note, PIN_DIGITS, Reason, isPin, typed } from './board-forms.js';
import { Frame, Pad } from './board-pad.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Order} Order */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */
/** @typedef {{card: Card, order: Order, board: Board, busy: boolean, act: Act}} Props */

const CANCEL_REASONS = ['cancel_customer', 'cancel_sold_out', 'cancel_damaged', 'cancel_double'];

/** A PIN that is forgotten when it was wrong. @param {() => Promise<string>} ask @param {(pin: string) => void} setPin @param {(words: string) => void} setProblem */
async function tried(ask, setPin, setProblem) {
  const words = await ask();
  setProblem(words);
  if (words) setPin('');
}

/** Only a ready order is guarded: its goods could be gone with the wrong person. @param {Props} props */
export function Person({ card, order, board, busy, act }) {
  const [person, setPerson] = useState(order.person ?? '');
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const guarded = order.status === 'ready';
  const lacks = [...(person.trim() || order.person ? [] : [t('lacks_person')]), ...(!guarded || isPin(pin) ? [] : [t('lacks_pin')]), ...(act.acting() ? [] : [t('lacks_name')])];
  const submit = () => tried(() => act.person(card, order, person.trim() || null, guarded ? pin : ''), setPin, setProblem);
  return html`<${Frame} title=${t('person_title', { code: order.code })} onClose=${act.close} onSubmit=${submit} wide=${guarded} testid="person"
    foot=${html`<${Go} words=${t('save')} off=${busy} lacks=${lacks} />`}>
    <div class=${guarded ? 'halves' : 'stack'}>
      <section class="stack">
        <label><span>${t('person_name')}</span><input data-first maxlength="80" autocomplete="off" value=${person} onInput=${(/** @type {any} */ event) => setPerson(typed(event))} /></label>
        <p class="dim">${t('person_why')}</p>
        <${Acting} board=${board} act=${act} />
        <${Note} text=${problem} />
      </section>
      ${guarded && html`<${Pad} label=${t('manager_pin')} value=${pin} onValue=${setPin} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />`}
    </div>
  <//>`;
}

/** @param {Props} props */
export function Cancel({ card, order, board, busy, act }) {
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const lacks = [...(reason.trim() ? [] : [t('lacks_reason')]), ...(isPin(pin) ? [] : [t('lacks_pin')]), ...(act.acting() ? [] : [t('lacks_name')])];
  const submit = () => tried(() => act.cancel(card, order, reason.trim(), pin), setPin, setProblem);
  return html`<${Frame} title=${t('cancel_title', { code: order.code })} onClose=${act.close} onSubmit=${submit} wide=${true} testid="cancel"
    foot=${html`<${Go} words=${t('cancel_order')} look="danger" off=${busy} lacks=${lacks} />`}>
    <div class="halves">
      <section class="stack">
        <p class="dim">${t('cancel_why')}</p>
        <${Reason} keys=${CANCEL_REASONS} value=${reason} onValue=${setReason} />
        <${Acting} board=${board} act=${act} />
        <${Note} text=${problem} />
      </section>
      <${Pad} label=${t('manager_pin')} value=${pin} onValue=${setPin} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />
    </div>
  <//>`;
}

/** @param {Props} props */
export function Preparing({ card, order, busy, act }) {
  return html`<${Frame} title=${t('preparing_title', { code: order.code })} onClose=${act.close} onSubmit=${() => act.preparing(card, order)} testid="preparing"
    foot=${html`<${Go} words=${t('back_to_preparing')} off=${busy} />`}><p class="lead">${t('preparing_why')}</p><//>`;
}

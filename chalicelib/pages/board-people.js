// @ts-check
/** Who uses this tablet: sign in, sign out, and what only a manager opens. Knows no card. */
import { html, useEffect, useState } from './vendor/preact.js';
import { Go, Names, Note, PIN_DIGITS, Way, isPin } from './board-forms.js';
import { Frame, Pad } from './board-pad.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

const SECOND_MS = 1_000;

/** Seconds that count down to nothing, for a PIN that was wrong too often. */
function useDelay() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => seconds > 0 && setSeconds(seconds - 1), SECOND_MS);
    return () => clearTimeout(timer);
  }, [seconds]);
  return /** @type {[number, (seconds: number) => void]} */ ([seconds, setSeconds]);
}

/** @param {{board: Board, act: Act}} props */
export function SignIn({ board, act }) {
  const names = board.staff.filter((person) => !board.people.includes(person));
  const [name, setName] = useState(names.length === 1 ? (names[0] ?? '') : '');
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const [delay, setDelay] = useDelay();
  async function submit() {
    const done = await act.signIn(name, pin);
    if (!done.problem) return;
    setPin('');
    setProblem(done.problem);
    setDelay(done.seconds ?? 0);
  }
  const choose = (/** @type {string} */ chosen) => (setName(chosen), setProblem(''), setDelay(0));
  const lacks = [...(name ? [] : [t('lacks_who')]), ...(isPin(pin) ? [] : [t('lacks_pin')])];
  return html`<${Frame} title=${t('who_are_you')} onClose=${act.close} onSubmit=${submit} testid="sign-in"
    foot=${html`<${Go} words=${t('sign_in')} lacks=${lacks} off=${delay > 0} />`}>
    <div class="stack">
      <${Names} names=${names} chosen=${name} onChoose=${choose} />
      <${Pad} label=${t('pin')} value=${pin} onValue=${setPin} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />
      <${Note} text=${delay > 0 ? t('pin_wait', { n: delay }) : problem} />
    </div>
  <//>`;
}

/** @param {{board: Board, act: Act}} props */
export const People = ({ board, act }) => html`<${Frame} title=${t('people')} onClose=${act.close} testid="people">
  <div class="stack">
    ${!board.people.length && html`<p>${t('nobody')}</p>`}
    ${board.people.map((name) => html`<div class="person"><b>${name}</b><button type="button" class="btn" aria-label=${t('sign_out', { name })} onClick=${() => act.signOut(name)}>${t('sign_out_short')}</button></div>`)}
    <button type="button" class="go" onClick=${() => act.open({ kind: 'sign-in' })}>${t('add_person')}</button>
    <hr />
    <${Way} words=${t('settings')} why=${t('settings_why')} onClick=${() => act.open({ kind: 'settings' })} />
    ${board.people.some((name) => board.managers?.includes(name)) && html`<${Way} words=${t('manager')} why=${t('manager_why')} onClick=${() => (act.close(), (location.hash = '#manager'))} />`}
  </div>
<//>`;

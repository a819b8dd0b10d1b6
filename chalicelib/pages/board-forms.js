// @ts-check
/** What dialogs are put together from: ticks, choices, names, notes. Knows no card and asks nobody. */
import { html } from './vendor/preact.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

export const PIN_DIGITS = 8;
const PIN_DIGITS_LEAST = 4;

/** What somebody typed. @param {any} event @returns {string} */
export const typed = (event) => event.target.value;

/** Long enough to be tried. @param {string} pin */
export const isPin = (pin) => pin.length >= PIN_DIGITS_LEAST;

/** Something went wrong, calmly. @param {{text: string}} props */
export const Note = ({ text }) => text && html`<p class="note" role="alert">${text}</p>`;

/** Big names to choose from with one tap. @param {{names: string[], chosen?: string, onChoose: (name: string) => void}} props */
export const Names = ({ names, chosen, onChoose }) =>
  html`<div class="names">
    ${names.map((name) => html`<button type="button" class="btn name" aria-pressed=${chosen === undefined ? null : String(chosen === name)} onClick=${() => onChoose(name)}>${name}</button>`)}
  </div>`;

/** @param {{on: boolean, onChange: (on: boolean) => void, children?: unknown, look?: string}} props */
export const Tick = ({ on, onChange, children, look = '' }) => html`<label class="tick ${look}">
  <input type="checkbox" checked=${on} onChange=${(/** @type {any} */ event) => onChange(event.target.checked)} /><span>${children}</span>
</label>`;

/** One of a few. @param {{label?: string, options: [string, string][], chosen: string, onChoose: (key: string) => void, look?: string}} props */
export const Choices = ({ label, options, chosen, onChoose, look = '' }) => html`<div class="choices ${look}" role="group" aria-label=${label}>
  ${options.map(([key, words]) => html`<button type="button" class="btn" key=${key} data-choice=${key} aria-pressed=${String(chosen === key)} onClick=${() => onChoose(key)}>${words}</button>`)}
</div>`;

/** A button with a line that says what it does. @param {{words: string, why?: string, onClick: () => void, look?: string, busy?: boolean, what?: string}} props */
export const Way = ({ words, why, onClick, look = '', busy = false, what }) => html`<button type="button" class="btn choice ${look}" data-way=${what} disabled=${busy} onClick=${onClick}>
  <b>${words}</b>${why && html`<small>${why}</small>`}</button>`;

/** The last thing to press, with what is still missing said beside it. @param {{words: string, off?: boolean, lacks?: string[], look?: string}} props */
export const Go = ({ words, off = false, lacks = [], look = '' }) => html`
  <p class="lacks" role="status">${lacks.length > 0 && t('lacks', { what: lacks.join(', ') })}</p>
  <button class="go ${look}" type="submit" disabled=${off || lacks.length > 0}>${words}</button>`;

/** A reason: one of those that are usual, or one's own words. @param {{keys: string[], value: string, onValue: (words: string) => void}} props */
export function Reason({ keys, value, onValue }) {
  const options = keys.map((key) => /** @type {[string, string]} */ ([t(key), t(key)]));
  return html`<div class="stack reason"><h3>${t('reason')}</h3>
    <${Choices} label=${t('reason')} options=${options} chosen=${value} onChoose=${onValue} />
    <label><span>${t('reason_own')}</span><input maxlength="120" autocomplete="off" value=${options.some(([key]) => key === value) ? '' : value} onInput=${(/** @type {any} */ event) => onValue(typed(event))} /></label>
  </div>`;
}

/**
 * Who acts: nobody asks where one person is signed in; the last who acted is chosen among several, and one tap changes it.
 * @param {{board: Board, act: Act, title?: string}} props
 */
export function Acting({ board, act, title }) {
  if (board.people.length === 1) return null;
  if (!board.people.length) return html`<button type="button" class="btn" onClick=${act.signInFirst}>${t('sign_in')}</button>`;
  return html`<div class="acting"><span>${title ?? t('acting')}</span>
    <${Choices} label=${title ?? t('acting')} options=${board.people.map((name) => [name, name])} chosen=${act.acting()} onChoose=${act.actAs} /></div>`;
}

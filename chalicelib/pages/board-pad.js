// @ts-check
/** The frame of every dialog and the number pad in it. A real input takes a keyboard too; the pad is for gloves. */
import { html, useEffect, useRef } from './vendor/preact.js';
import { t } from './board-words.js';

const ERASE = 'erase';
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', ERASE];

/** @param {{title: string, onClose: () => void, children?: unknown, wide?: boolean, testid: string}} props */
export function Frame({ title, onClose, children, wide = false, testid }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      const first = /** @type {HTMLElement | null} */ (dialog.querySelector('[data-first]'));
      (first ?? dialog).focus();
    }
    return () => dialog?.close();
  }, []);
  return html`<dialog ref=${ref} tabindex="-1" class=${wide ? 'wide' : ''} aria-labelledby="dialog-title" data-testid=${testid}
    onCancel=${(/** @type {Event} */ event) => (event.preventDefault(), onClose())}>
    <header><h2 id="dialog-title">${title}</h2><button class="btn close" type="button" aria-label=${t('close')} onClick=${onClose}></button></header>
    ${children}
  </dialog>`;
}

/**
 * @param {{label: string, value: string, onValue: (value: string) => void, most: number, secret?: boolean, wrong?: boolean}} props
 */
export function Pad({ label, value, onValue, most, secret = false, wrong = false }) {
  const digits = (/** @type {string} */ text) => onValue(text.replace(/\D/g, '').slice(0, most));
  return html`<div class="pad">
    <label><span>${label}</span>
      <input type=${secret ? 'password' : 'text'} inputmode="none" autocomplete="off" maxlength=${most} aria-invalid=${wrong ? 'true' : 'false'}
        value=${value} onInput=${(/** @type {any} */ event) => digits(event.target.value)} /></label>
    <div class="keys">
      ${KEYS.map((key) => {
        if (!key) return html`<span></span>`;
        if (key === ERASE) return html`<button type="button" class="btn erase" aria-label=${t('delete_digit')} onClick=${() => digits(value.slice(0, -1))}></button>`;
        return html`<button type="button" class="btn" onClick=${() => digits(value + key)}>${key}</button>`;
      })}
    </div>
  </div>`;
}

/** Something went wrong, calmly. @param {{text: string}} props */
export const Note = ({ text }) => html`<p class="note" role="alert">${text}</p>`;

/** Big names to choose from with one tap. @param {{names: string[], chosen?: string, onChoose: (name: string) => void}} props */
export const Names = ({ names, chosen, onChoose }) =>
  html`<div class="names">
    ${names.map((name) => html`<button type="button" class="btn name" aria-pressed=${chosen === undefined ? null : String(chosen === name)} onClick=${() => onChoose(name)}>${name}</button>`)}
  </div>`;

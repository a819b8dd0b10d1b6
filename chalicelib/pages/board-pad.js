// @ts-check
/** The frame of every dialog and the number pad in it. A real input takes a keyboard too; the pad is for gloves. */
import { html, useEffect, useRef } from './vendor/preact.js';
import { t } from './board-words.js';

const ERASE = 'erase';
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', ERASE];
const KEYBOARD_PX_LEAST = 120;
/** When the focus is looked after: at once, and when the answer may have drawn the button away. */
const GIVE_BACK_MS = [0, 300, 1_000, 2_500];

/**
 * A keyboard on the screen covers a part of the page that the page does not hear of: keep the dialog in what can be
 * seen. Pinching changes the same figures and is none of our business. @param {HTMLDialogElement} dialog
 */
function keepInSight(dialog) {
  const view = window.visualViewport;
  const fit = () => {
    const covered = view && view.scale < 1.05 && window.innerHeight - view.height > KEYBOARD_PX_LEAST;
    dialog.style.maxHeight = covered ? `${view.height - 12}px` : '';
    dialog.style.margin = covered ? `${view.offsetTop + 6}px auto auto` : '';
  };
  view?.addEventListener('resize', fit);
  view?.addEventListener('scroll', fit);
  return () => (view?.removeEventListener('resize', fit), view?.removeEventListener('scroll', fit));
}

/** What the first of a row of dialogs was opened from, and its card. @type {{opener: HTMLElement | null, pickup: string}} */
let from = { opener: null, pickup: '' };

/** A dialog that another one opens goes back to where the first was opened. */
function rememberOpener() {
  const opener = document.activeElement;
  if (!(opener instanceof HTMLElement) || opener === document.body || opener.closest('dialog')) return;
  from = { opener, pickup: opener.closest('[data-pickup]')?.getAttribute('data-pickup') ?? '' };
}

/** Back to where the focus was, unless it is somewhere by now; if a tap has drawn that button away, to its card. */
function giveBack() {
  const nowhere = () => document.activeElement === document.body;
  if (nowhere() && from.opener?.isConnected) from.opener.focus({ preventScroll: true }); // nothing moves under a finger
  if (!nowhere()) return;
  const card = from.pickup && document.querySelector(`[data-pickup="${CSS.escape(from.pickup)}"]`);
  /** @type {HTMLElement | null} */ ((card || document).querySelector('button:enabled'))?.focus({ preventScroll: true });
}

/**
 * A dialog: title, close, what scrolls, and a foot with the button that stays in sight.
 * @param {{title: string, onClose: () => void, onSubmit?: () => void, foot?: unknown, children?: unknown, wide?: boolean, testid: string}} props
 */
export function Frame({ title, onClose, onSubmit, foot, children, wide = false, testid }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => {
    const dialog = /** @type {HTMLDialogElement} */ (ref.current);
    rememberOpener();
    if (!dialog.open) dialog.showModal();
    /** @type {HTMLElement} */ (dialog.querySelector('[data-first]') ?? dialog).focus();
    const forget = keepInSight(dialog);
    return () => {
      forget();
      dialog.close();
      for (const delay of GIVE_BACK_MS) setTimeout(() => document.querySelector('dialog[open]') ?? giveBack(), delay);
    };
  }, []);
  const submit = (/** @type {Event} */ event) => (event.preventDefault(), onSubmit?.());
  return html`<dialog ref=${ref} tabindex="-1" class=${wide ? 'wide' : ''} aria-labelledby="dialog-title" data-testid=${testid}
    onCancel=${(/** @type {Event} */ event) => (event.preventDefault(), onClose())}>
    <header><h2 id="dialog-title">${title}</h2><button class="btn close" type="button" aria-label=${t('close')} onClick=${onClose}></button></header>
    <form onSubmit=${submit}><div class="body">${children}</div>${foot && html`<footer>${foot}</footer>`}</form>
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

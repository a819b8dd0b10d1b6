// @ts-check
/**
 * The way to the dialogs: they are fetched when the board stands, not before it, and at once when somebody asks for one.
 * Here is also the screen of a tablet that has no store yet. Knows no dialog.
 */
import { html, useEffect, useState } from './vendor/preact.js';
import { t } from './board-words.js';

/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Act} Act */

const LABEL_MOST = 40;

/** @type {{Opened: unknown} | null} */
let fetched = null;

/** With what they do. @param {Act} act @param {(known: boolean) => void} then */
const fetchAll = (act, then) => Promise.all([import('./board-opened.js'), act.whole()]).then(([file]) => ((fetched = file), then(true)), () => then(false));

/** The dialog that is open, if any. @param {{model: Model, act: Act}} props */
export function OpenDialog({ model, act }) {
  const [, setKnown] = useState(false);
  const wanted = model.dialog !== null && model.board !== null;
  useEffect(() => {
    if (fetched) return;
    if (!wanted) fetchAll(act, () => setKnown(true));
    else fetchAll(act, (known) => (known ? setKnown(true) : (act.close(), act.kit.toast(t('not_offline')))));
  }, [wanted]);
  return wanted && fetched ? html`<${fetched.Opened} model=${model} act=${act} />` : null;
}

/** @param {{onCode: (code: string, label?: string) => void, problem: string}} props */
export function Enrol({ onCode, problem }) {
  const [code, setCode] = useState('');
  const [label, setLabel] = useState('');
  return html`<main class="screen"><form class="plain" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), onCode(code.trim(), label.trim()))}>
    <h1>${t('enrol_title')}</h1>
    <p>${t('enrol_why')}</p>
    <label><span>${t('enrol_code')}</span><input value=${code} autocomplete="off" autocapitalize="characters" spellcheck=${false} required
      onInput=${(/** @type {any} */ event) => setCode(event.target.value)} /></label>
    <label><span>${t('enrol_label')}</span><input value=${label} autocomplete="off" maxlength=${LABEL_MOST} onInput=${(/** @type {any} */ event) => setLabel(event.target.value)} /></label>
    ${problem && html`<p class="note" role="alert">${problem}</p>`}
    <button class="go" type="submit">${t('enrol')}</button>
  </form></main>`;
}

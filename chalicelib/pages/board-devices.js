// @ts-check
/** The store's tablets: which there are, one more, one less. Asks for the manager's PIN before either. */
import { html, useState } from './vendor/preact.js';
import { Note, PIN_DIGITS, isPin } from './board-forms.js';
import { m } from './board-manage-words.js';
import { Frame, Pad } from './board-pad.js';
import { secondsSince, stopwatch, timeOfDay } from './board-time.js';

/** @typedef {{tablet_id: string, label: string | null, people: string[], enrolled_at: string | null, seen_at: string | null, this: boolean}} Tablet */
/** @typedef {{code: string, expires_at: string, url: string, qr: string[]}} Code */

const LISTENS_SECONDS = 60;
const DAY_SECONDS = 86_400;

/** The dark modules as one path, a run of a row after the other. @param {string[]} rows */
export const pathOf = (rows) =>
  rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)).join('');

/** Dark on white in both colours, with the quiet zone that comes in the rows: cameras want it so. @param {{code: Code}} props */
function Picture({ code }) {
  const size = code.qr.length;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${m('code_picture', { code: code.code })} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" /><path d=${pathOf(code.qr)} fill="#000" />
  </svg>`;
}

/** Eight digits in two groups, for reading aloud. @param {string} code */
const grouped = (code) => code.replace(/^(\d{4})(?=\d{4}$)/, '$1 ');

/** A tablet is added by camera or by hand, within its time. @param {{code: Code, nowMs: number, onClose: () => void}} props */
function CodeShown({ code, nowMs, onClose }) {
  const left = Math.floor((Date.parse(code.expires_at) - nowMs) / 1000);
  if (left <= 0) return html`<${Frame} title=${m('code_title')} onClose=${onClose} testid="code"><p class="lead">${m('code_over')}</p><//>`;
  return html`<${Frame} title=${m('code_title')} onClose=${onClose} testid="code">
    <div class="stack code">
      <${Picture} code=${code} />
      <p class="digits" data-testid="code-digits">${grouped(code.code)}</p>
      <p class="dim" data-testid="code-left">${m('code_left', { time: stopwatch(left) })}</p>
      <p>${m('code_how', { url: code.url.split('#')[0] ?? '' })}</p>
    </div>
  <//>`;
}

/** Ask for the PIN; what is wrong with it is said here. @param {{title: string, why: string[], button: string, look?: string, onPin: (pin: string) => Promise<string>, onClose: () => void}} props */
export function AskPin({ title, why, button, look = '', onPin, onClose }) {
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  async function submit() {
    if (busy || !isPin(pin)) return;
    setBusy(true);
    const said = await onPin(pin);
    setBusy(false);
    setPin('');
    setProblem(said);
  }
  const foot = html`<button type="submit" class="go ${look}" disabled=${busy || !isPin(pin)}>${button}</button>`;
  return html`<${Frame} title=${title} onClose=${onClose} onSubmit=${submit} foot=${foot} testid="ask-pin">
    <div class="stack">
      ${why.map((line) => html`<p>${line}</p>`)}
      <${Pad} label=${m('your_pin')} value=${pin} onValue=${setPin} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />
      <${Note} text=${problem} />
    </div>
  <//>`;
}

/** @param {Tablet} tablet */
const labelOf = (tablet) => tablet.label || m('no_label');

/** When a tablet was last there; a day that is not today is said with its date. @param {Tablet} tablet @param {number} nowMs @param {string} timeZone @param {(iso: string) => string} dayOf */
function seen({ seen_at }, nowMs, timeZone, dayOf) {
  if (!seen_at) return m('never_seen');
  const seconds = secondsSince(seen_at, nowMs);
  if (seconds <= LISTENS_SECONDS) return m('seen_now');
  return m('seen', { time: seconds < DAY_SECONDS ? timeOfDay(seen_at, timeZone) : dayOf(seen_at) });
}

/**
 * @param {{tablets: Tablet[], nowMs: number, timeZone: string, dayOf: (iso: string) => string, off: boolean,
 *   act: any, onDone: () => void}} props
 */
export function Tablets({ tablets, nowMs, timeZone, dayOf, off, act, onDone }) {
  const [asked, setAsked] = useState(/** @type {Tablet | 'new' | null} */ (null));
  const [code, setCode] = useState(/** @type {Code | null} */ (null));
  const close = () => (setAsked(null), setCode(null));
  async function newCode(/** @type {string} */ pin) {
    const { answer, problem } = await act.manager.newCode(pin);
    if (answer) (setAsked(null), setCode(answer));
    return problem ?? '';
  }
  async function revoke(/** @type {Tablet} */ tablet, /** @type {string} */ pin) {
    const problem = await act.manager.revoke(tablet, pin);
    if (!problem) (close(), onDone());
    return problem;
  }
  return html`<section aria-labelledby="tablets"><h2 id="tablets">${m('tablets')}</h2>
    ${!tablets.length && html`<p class="empty">${m('tablets_none')}</p>`}
    <ul class="list">${tablets.map((tablet) => html`<li class="panel" key=${tablet.tablet_id} data-tablet=${tablet.tablet_id}>
      <div><h3>${labelOf(tablet)} ${tablet.this && html`<span class="chip act">${m('this_tablet')}</span>`}</h3>
        <p class="aside">${[tablet.people.join(', ') || m('nobody'), seen(tablet, nowMs, timeZone, dayOf)].join(' · ')}</p></div>
      <button class="btn" aria-label=${m('revoke_for', { label: labelOf(tablet) })} disabled=${off} onClick=${() => setAsked(tablet)}>${m('revoke')}</button>
    </li>`)}</ul>
    <button class="btn" disabled=${off} onClick=${() => setAsked('new')}>${m('new_tablet')}</button>
    ${asked === 'new' && html`<${AskPin} title=${m('new_tablet')} why=${[m('new_tablet_why')]} button=${m('make_code')} onPin=${newCode} onClose=${close} />`}
    ${asked && asked !== 'new' && html`<${AskPin} title=${m('revoke_title', { label: labelOf(asked) })} why=${[...(asked.this ? [m('revoke_this')] : []), m('revoke_why')]}
      button=${m('revoke')} look="risk" onPin=${(/** @type {string} */ pin) => revoke(asked, pin)} onClose=${close} />`}
    ${code && html`<${CodeShown} code=${code} nowMs=${nowMs} onClose=${close} />`}
  </section>`;
}

// @ts-check
/** Every other dialog, and the screen of a tablet that has no store yet. Each looks up its card afresh, every time. */
import { html, useState } from './vendor/preact.js';
import { binWords } from './board-bins.js';
import { HandOver } from './board-hand-over.js';
import { Frame, Names, Note, Pad } from './board-pad.js';
import { codesOf, nameOf } from './board-state.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

const PIN_DIGITS = 8;
const ZONES = /** @type {const} */ (['ambient', 'chilled', 'frozen']);
const FOUND_MOST = 8;

/** @param {{onCode: (code: string) => void, problem: string}} props */
export function Enrol({ onCode, problem }) {
  const [code, setCode] = useState('');
  return html`<main class="screen"><form class="plain" onSubmit=${(/** @type {Event} */ event) => (event.preventDefault(), onCode(code.trim()))}>
    <h1>${t('enrol_title')}</h1>
    <p>${t('enrol_why')}</p>
    <label><span>${t('enrol_code')}</span><input value=${code} autocomplete="off" autocapitalize="characters" spellcheck=${false} required
      onInput=${(/** @type {any} */ event) => setCode(event.target.value)} /></label>
    ${problem && html`<${Note} text=${problem} />`}
    <button class="go" type="submit">${t('enrol')}</button>
  </form></main>`;
}

/** @param {{board: Board, act: Act}} props */
function SignIn({ board, act }) {
  const [name, setName] = useState(board.staff.length === 1 ? (board.staff[0] ?? '') : '');
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  async function submit(/** @type {Event} */ event) {
    event.preventDefault();
    setProblem(await act.signIn(name, pin));
    setPin('');
  }
  const names = board.staff.filter((person) => !board.people.includes(person));
  return html`<${Frame} title=${t('who_are_you')} onClose=${act.close} testid="sign-in">
    <form class="stack" onSubmit=${submit}>
      <${Names} names=${names} chosen=${name} onChoose=${setName} />
      <${Pad} label=${t('pin')} value=${pin} onValue=${setPin} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />
      ${problem && html`<${Note} text=${problem} />`}
      <button class="go" type="submit" disabled=${!name || !pin}>${t('sign_in')}</button>
    </form>
  <//>`;
}

/** @param {{board: Board, act: Act}} props */
const People = ({ board, act }) => html`<${Frame} title=${t('people')} onClose=${act.close} testid="people">
  <div class="stack">
    ${!board.people.length && html`<p>${t('nobody')}</p>`}
    ${board.people.map((name) => html`<button class="btn" onClick=${() => act.signOut(name)}>${t('sign_out', { name })}</button>`)}
    <button class="go" onClick=${() => act.open({ kind: 'sign-in' })}>${t('add_person')}</button>
  </div>
<//>`;

/** @param {{card: Card, board: Board, act: Act}} props */
const Here = ({ card, board, act }) => html`<${Frame} title=${t('which_stall', { name: nameOf(card) })} onClose=${act.close} testid="here">
  <p class="lead">${[...codesOf(card), ...card.bins.map(binWords)].join(' · ')}</p>
  <div class="stalls">
    ${board.store.stalls.map(({ id, label }) => html`<button class="btn" data-stall=${id} aria-label="${t('stall')} ${label ?? id}" onClick=${() => act.here(card, id)}>${label ?? id}</button>`)}
    <button class="btn none" data-stall="" onClick=${() => act.here(card, null)}>${t('inside_or_unknown')}</button>
  </div>
<//>`;

/** @param {{card: Card, act: Act}} props */
const More = ({ card, act }) => html`<${Frame} title=${nameOf(card)} onClose=${act.close} testid="more">
  <div class="stack">
    <p class="lead">${[card.phone_last4, ...codesOf(card), card.vehicle].filter(Boolean).join(' · ')}</p>
    ${card.messages.length > 0 && html`<h3>${t('messages')}</h3>`}
    ${card.messages.map((message) => html`<p class="msg">“<bdi>${message.body}</bdi>”</p>`)}
    ${card.claimed_by && html`<button class="btn choice" onClick=${() => act.unclaim(card)}><b>${t('unclaim')}</b><small>${t('unclaim_why')}</small></button>`}
    <button class="btn choice" onClick=${() => act.left(card)}><b>${t('left')}</b><small>${t('left_why')}</small></button>
  </div>
<//>`;

/** @param {{card: Card, orderId: string, busy: boolean, act: Act}} props */
function Ready({ card, orderId, busy, act }) {
  const order = card.orders.find((other) => other.order_id === orderId);
  const blank = () => /** @type {import('./board-state.js').Bin} */ ({ bin: '', pieces: 1, zone: 'ambient' });
  const [bins, setBins] = useState(order?.bins.length ? order.bins : [blank()]);
  const [problem, setProblem] = useState('');
  const change = (/** @type {number} */ index, /** @type {object} */ patch) => setBins(bins.map((bin, at) => (at === index ? { ...bin, ...patch } : bin)));
  async function submit(/** @type {Event} */ event) {
    event.preventDefault();
    setProblem(await act.ready(card, orderId, bins.map((bin) => ({ ...bin, bin: bin.bin.trim() }))));
  }
  return html`<${Frame} title=${t('ready_title', { code: order?.code ?? '' })} onClose=${act.close} testid="ready">
    <form class="stack" onSubmit=${submit}>
      ${bins.map((bin, index) => html`<fieldset class="binrow" key=${index}>
        <label><span>${t('bin')}</span><input data-first required maxlength="20" value=${bin.bin} autocomplete="off" autocapitalize="characters"
          onInput=${(/** @type {any} */ event) => change(index, { bin: event.target.value })} /></label>
        <label><span>${t('pieces_label')}</span><input type="number" required min="1" max="99" inputmode="numeric" value=${bin.pieces}
          onInput=${(/** @type {any} */ event) => change(index, { pieces: Number(event.target.value) })} /></label>
        <label><span>${t('zone')}</span><select value=${bin.zone} onChange=${(/** @type {any} */ event) => change(index, { zone: event.target.value })}>
          ${ZONES.map((zone) => html`<option value=${zone} selected=${zone === bin.zone}>${t(zone)}</option>`)}</select></label>
        ${bins.length > 1 && html`<button type="button" class="btn close" aria-label=${t('remove_bin', { n: index + 1 })} onClick=${() => setBins(bins.filter((_, at) => at !== index))}></button>`}
      </fieldset>`)}
      <button type="button" class="btn" onClick=${() => setBins([...bins, blank()])}>${t('add_bin')}</button>
      ${problem && html`<${Note} text=${problem} />`}
      <button class="go" type="submit" disabled=${busy}>${t('make_ready')}</button>
    </form>
  <//>`;
}

/** @param {Card} card @param {string} words */
function matches(card, words) {
  const text = [card.name, card.phone_last4, card.vehicle, ...card.orders.flatMap((order) => [order.code, order.number, order.order_id])].join(' ').toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** @param {{board: Board, act: Act}} props */
function Find({ board, act }) {
  const [words, setWords] = useState('');
  const found = words.trim() ? board.cards.filter((card) => matches(card, words.trim())).slice(0, FOUND_MOST) : [];
  const kind = (/** @type {Card} */ card) => ({ arrived: 'more', to_prepare: card.orders.length ? 'ready' : 'here' })[card.column] ?? 'here';
  return html`<${Frame} title=${t('find_title')} onClose=${act.close} testid="find">
    <div class="stack">
      <label><span>${t('find_label')}</span><input data-first type="search" value=${words} autocomplete="off" onInput=${(/** @type {any} */ event) => setWords(event.target.value)} /></label>
      ${words.trim() && !found.length && html`<p role="status">${t('find_none')}</p>`}
      ${found.map((card) => html`<button class="btn choice" onClick=${() => act.open({ kind: kind(card), pickupId: card.pickup_id, orderId: card.orders[0]?.order_id })}>
        <b>${nameOf(card)}</b><small>${[t(card.column), ...codesOf(card), card.phone_last4].filter(Boolean).join(' · ')}</small></button>`)}
    </div>
  <//>`;
}

/** @param {{title: string, board: Board, act: Act, then?: (name: string) => void}} props */
const Who = ({ title, board, act, then }) => html`<${Frame} title=${title} onClose=${act.close} testid="who">
  <${Names} names=${board.people} onChoose=${(/** @type {string} */ name) => then?.(name)} />
<//>`;

/** The dialog that is open, if any. @param {{model: import('./board-actions.js').Model, act: Act}} props */
export function OpenDialog({ model, act }) {
  const { dialog, board } = model;
  if (!dialog || !board) return null;
  const { kind, pickupId = '', orderId = '', then } = dialog;
  const key = `${kind} ${pickupId} ${orderId}`;
  if (kind === 'sign-in') return html`<${SignIn} key=${key} board=${board} act=${act} />`;
  if (kind === 'people') return html`<${People} key=${key} board=${board} act=${act} />`;
  if (kind === 'find') return html`<${Find} key=${key} board=${board} act=${act} />`;
  const card = act.fresh(pickupId);
  if (!card) return html`<${Frame} key=${`${key} gone`} title=${t('gone')} onClose=${act.close} testid="gone"><button class="go" onClick=${act.close}>${t('close')}</button><//>`;
  const busy = Boolean(model.busy[pickupId]);
  if (kind === 'who-ticks') return html`<${Who} key=${key} title=${t('who_are_you')} board=${board} act=${act} then=${then} />`;
  if (kind === 'who') return html`<${Who} key=${key} title=${t('who_claims')} board=${board} act=${act} then=${then} />`;
  if (kind === 'hand-over') return html`<${HandOver} key=${key} card=${card} board=${board} busy=${busy} act=${act} />`;
  if (kind === 'here') return html`<${Here} key=${key} card=${card} board=${board} act=${act} />`;
  if (kind === 'ready') return html`<${Ready} key=${key} card=${card} orderId=${orderId} busy=${busy} act=${act} />`;
  return html`<${More} key=${key} card=${card} act=${act} />`;
}

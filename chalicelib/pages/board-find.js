// @ts-check
/** Find a customer, say that they are here, and where they stand. What is on the board is found at once, the rest is asked for. */
import { html, useEffect, useState } from './vendor/preact.js';
import { binWords } from './board-bins.js';
import { Acting, Way, typed } from './board-forms.js';
import { Frame } from './board-pad.js';
import { codesOf, nameOf } from './board-state.js';
import { languageTag, t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

const FOUND_MOST = 8;
const ASK_AFTER_MS = 300;
const LETTERS_LEAST = 2;

/** Without accents, in small letters: José is found by jose. @param {string} words */
const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A day and a time, for what is not of today. @param {string} at @param {string} timeZone */
const dayOf = (at, timeZone) => new Intl.DateTimeFormat(languageTag(), { timeZone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(Date.parse(at));

/** @param {Card} card @param {string} words */
function matches(card, words) {
  const text = plain([card.name, card.phone_last4, card.vehicle, ...card.orders.flatMap((order) => [order.code, order.number, order.order_id])].join(' '));
  return plain(words).split(/\s+/).every((word) => text.includes(word));
}

/** Who is here or has nothing to fetch is shown whole; anybody else is asked for a stall. @param {Card} card @param {boolean} onBoard */
function dialogOf(card, onBoard) {
  const prepares = onBoard && card.column === 'to_prepare' && card.orders.length > 0;
  const kind = card.column === 'arrived' && onBoard ? 'more' : prepares ? 'ready' : 'here';
  return { kind, pickupId: card.pickup_id, orderId: card.orders[0]?.order_id, data: { card } };
}

/** What the server knows besides the board. @param {string} words @param {Act} act */
function useElsewhere(words, act) {
  const [found, setFound] = useState(/** @type {{words: string, cards: Card[], problem: string}} */ ({ words: '', cards: [], problem: '' }));
  useEffect(() => {
    if (words.length < LETTERS_LEAST) return undefined;
    let wanted = true;
    const timer = setTimeout(async () => {
      const done = await act.look(`find?q=${encodeURIComponent(words)}`);
      if (wanted) setFound({ words, cards: done.answer?.cards ?? [], problem: done.problem ?? '' });
    }, ASK_AFTER_MS);
    return () => ((wanted = false), clearTimeout(timer));
  }, [words]);
  return found;
}

/** @param {{board: Board, act: Act}} props */
export function Find({ board, act }) {
  const [text, setText] = useState('');
  const words = text.trim();
  const elsewhere = useElsewhere(words, act);
  const here = words ? board.cards.filter((card) => matches(card, words)).slice(0, FOUND_MOST) : [];
  const known = new Set(board.cards.map((card) => card.pickup_id));
  const others = words && elsewhere.words === words ? elsewhere.cards.filter((card) => !known.has(card.pickup_id)) : [];
  const none = words.length >= LETTERS_LEAST && elsewhere.words === words && !here.length && !others.length;
  const found = (/** @type {Card} */ card, /** @type {boolean} */ onBoard) => html`<${Way} key=${card.pickup_id} words=${nameOf(card)} onClick=${() => act.open(dialogOf(card, onBoard))}
    why=${[onBoard ? t(card.column) : dayOf(card.due_at, board.store.time_zone), ...codesOf(card), card.phone_last4].filter(Boolean).join(' · ')} />`;
  return html`<${Frame} title=${t('find_title')} onClose=${act.close} testid="find">
    <div class="stack">
      <label><span>${t('find_label')}</span><input data-first enterkeyhint="search" value=${text} autocomplete="off" onInput=${(/** @type {any} */ event) => setText(typed(event))} /></label>
      ${here.map((card) => found(card, true))}
      ${others.length > 0 && html`<h3>${t('find_other_days')}</h3>`}
      ${others.map((card) => found(card, false))}
      <p role="status" class="dim">${none ? elsewhere.problem || t('find_none') : ''}</p>
    </div>
  <//>`;
}

/** Stalls to choose from. @param {{board: Board, chosen?: string | null, onChoose: (stall: string | null) => void, children?: unknown}} props */
const Stalls = ({ board, chosen, onChoose, children }) => html`<div class="stalls">
  ${board.store.stalls.map(({ id, label }) => html`<button type="button" class="btn" key=${id} data-stall=${id} aria-pressed=${chosen === undefined ? null : String(chosen === id)} aria-label="${t('stall')} ${label ?? id}" onClick=${() => onChoose(id)}>${label ?? id}</button>`)}
  <button type="button" class="btn none" data-stall="" onClick=${() => onChoose(null)}>${t('inside_or_unknown')}</button>
  ${children}
</div>`;

/** @param {{card: Card, board: Board, act: Act}} props */
export const Here = ({ card, board, act }) => html`<${Frame} title=${t('which_stall', { name: nameOf(card) })} onClose=${act.close} testid="here">
  <p class="lead">${[...codesOf(card), ...card.bins.map(binWords)].join(' · ')}</p>
  <${Stalls} board=${board} onChoose=${(/** @type {string | null} */ stall) => act.here(card, stall)} />
  ${act.fresh(card.pickup_id) && html`<hr /><${Way} words=${t('more_ways')} onClick=${() => act.open({ kind: 'more', pickupId: card.pickup_id })} />`}
<//>`;

/** @param {{card: Card, board: Board, act: Act}} props */
export const Stall = ({ card, board, act }) => html`<${Frame} title=${t('stall_title', { name: nameOf(card) })} onClose=${act.close} testid="stall">
  <${Acting} board=${board} act=${act} />
  <${Stalls} board=${board} chosen=${card.stall} onChoose=${(/** @type {string | null} */ stall) => act.moveTo(card, { stall })}>
    <button type="button" class="btn none" aria-pressed=${String(card.inside)} onClick=${() => act.moveTo(card, { stall: null, inside: true })}>${t('at_counter')}</button>
  <//>
<//>`;

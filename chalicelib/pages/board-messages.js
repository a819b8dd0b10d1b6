// @ts-check
/** What customer and staff have written to each other, and the ready-made answers. Knows a card's messages, not how they travel. */
import { html, useState } from './vendor/preact.js';
import { Acting, Go, Note, typed } from './board-forms.js';
import { Frame } from './board-pad.js';
import { nameOf } from './board-state.js';
import { timeOfDay } from './board-time.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-actions.js').Act} Act */

export const CANNED = ['two_minutes', 'open_trunk', 'cannot_find_you', 'which_stall', 'come_to_door', 'working_on_it'];
const LETTERS_MOST = 160;

/** @param {{card: Card, board: Board}} props */
export const Thread = ({ card, board }) => card.messages.length > 0 && html`<ul class="thread" aria-label=${t('messages')}>
  ${card.messages.map(({ at, body, by, canned }) => html`<li class=${by ? 'ours' : ''}><small>${[by, timeOfDay(at, board.store.time_zone)].filter(Boolean).join(' · ')}</small>
    <bdi>${canned ? t(`canned_${canned}`) : body}</bdi></li>`)}
</ul>`;

/** Why nothing can be written, and what helps instead. @param {{card: Card, act: Act}} props */
export const NoTexts = ({ card, act }) => html`<${Note} text=${t('no_texts')} />
  <button type="button" class="btn" onClick=${() => act.phone(card)}>${t('show_phone')}</button>`;

/** @param {{card: Card, board: Board, busy: boolean, act: Act}} props */
export function Message({ card, board, busy, act }) {
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState('');
  const send = async (/** @type {object} */ said) => setProblem(await act.message(card, said));
  const own = html`<div class="own"><label><span>${t('own_words')}</span><textarea rows="2" maxlength=${LETTERS_MOST} value=${body} onInput=${(/** @type {any} */ event) => setBody(typed(event).replace(/\s+/g, ' '))}></textarea></label>
    <p class="count ${body.length > LETTERS_MOST - 20 ? 'near' : ''}">${body.length} / ${LETTERS_MOST}</p></div>`;
  return html`<${Frame} title=${t('message_title', { name: nameOf(card) })} onClose=${act.close} onSubmit=${() => send({ body: body.trim() })} testid="message"
    foot=${card.may_text && body && html`<${Go} words=${t('send')} off=${busy || !body.trim()} />`}>
    <div class="stack">
      <${Thread} card=${card} board=${board} />
      ${!card.may_text && html`<${NoTexts} card=${card} act=${act} />`}
      ${card.may_text && html`<${Acting} board=${board} act=${act} />
        <div class="canned">${CANNED.map((key) => html`<button type="button" class="btn" key=${key} data-canned=${key} disabled=${busy} onClick=${() => send({ text: key })}>${t(`canned_${key}`)}</button>`)}</div>
        <p class="dim">${t('in_their_language')}</p>${own}`}
      <${Note} text=${problem} />
    </div>
  <//>`;
}

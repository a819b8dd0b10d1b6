// @ts-check
/** Which dialog is open, fetched once the board stands. Each is drawn from its card as it is now; what it shows is said in its own file. */
import { html } from './vendor/preact.js';
import { Find, Here, Stall } from './board-find.js';
import { Names } from './board-forms.js';
import { HandOver } from './board-hand-over.js';
import { Message } from './board-messages.js';
import { More, Phone } from './board-more.js';
import { Cancel, Person, Preparing } from './board-orders.js';
import { Frame } from './board-pad.js';
import { Pause } from './board-pause.js';
import { People, SignIn } from './board-people.js';
import { Bins } from './board-ready.js';
import { Missing, Recall } from './board-recall.js';
import { Settings } from './board-settings.js';
import { TakeIn } from './board-take-in.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Act} Act */

/** About no card. @type {Record<string, any>} */
const ALONE = { 'sign-in': SignIn, people: People, find: Find, recall: Recall, missing: Missing, pause: Pause, settings: Settings };
/** About a card. @type {Record<string, any>} */
const OF_CARD = { 'hand-over': HandOver, here: Here, stall: Stall, message: Message, phone: Phone, more: More };
/** About an order of a card, or a task of it. @type {Record<string, any>} */
const OF_ORDER = { person: Person, cancel: Cancel, preparing: Preparing };
/** @type {Record<string, string>} */
const WHO = { who: 'who_claims', 'who-ticks': 'who_are_you' };

/** @param {{title: string, people: string[], act: Act, then?: (name: string) => void}} props */
const Who = ({ title, people, act, then }) => html`<${Frame} title=${title} onClose=${act.close} testid="who">
  <${Names} names=${people} onChoose=${(/** @type {string} */ name) => (act.actAs(name), then?.(name))} />
<//>`;

/** Somebody else was quicker. @param {{act: Act}} props */
const Gone = ({ act }) => html`<${Frame} title=${t('gone')} onClose=${act.close} testid="gone"><button type="button" class="go" onClick=${act.close}>${t('close')}</button><//>`;

/** The dialog that is open, if any. @param {{model: Model, act: Act}} props */
export function Opened({ model, act }) {
  const { dialog, board } = model;
  if (!dialog || !board) return null;
  const { kind, pickupId = '', orderId = '', taskId = '', then, data } = dialog;
  const key = [kind, pickupId, orderId, taskId].join(' ');
  const known = { board, act, model, busy: Boolean(model.busy[pickupId]), nowMs: Date.now() + model.skewMs, ...data };
  const Alone = ALONE[kind];
  if (Alone) return html`<${Alone} key=${key} ...${known} />`;
  const who = WHO[kind];
  if (who) return html`<${Who} key=${key} title=${t(who)} people=${board.people} act=${act} then=${then} />`;
  const card = act.fresh(pickupId) ?? data?.card;
  const order = card?.orders.find((/** @type {{order_id: string}} */ one) => one.order_id === orderId);
  const task = card?.tasks.find((/** @type {{task_id: string}} */ one) => one.task_id === taskId);
  const OfCard = OF_CARD[kind];
  if (card && OfCard) return html`<${OfCard} key=${key} ...${known} card=${card} />`;
  if (card && (kind === 'ready' || kind === 'bins')) return html`<${Bins} key=${key} ...${known} card=${card} orderId=${orderId} corrects=${kind === 'bins'} />`;
  const OfOrder = OF_ORDER[kind];
  if (order && OfOrder) return html`<${OfOrder} key=${key} ...${known} card=${card} order=${order} />`;
  if (task && kind === 'take-in') return html`<${TakeIn} key=${key} ...${known} card=${card} task=${task} />`;
  return html`<${Gone} key=${`${key} gone`} act=${act} />`;
}

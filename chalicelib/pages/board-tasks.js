// @ts-check
/** What is to be done on a card besides handing over, each with its button. Knows what to show, not what a tap does. */
import { html } from './vendor/preact.js';
import { binWords } from './board-bins.js';
import { nameOf } from './board-state.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Task} Task */

/** The button of each kind: the word, and what the server calls it; a return is taken in step by step. @type {Record<string, [string, string]>} */
const BUTTONS = { take_in: ['take_in', ''], follow_up: ['done', 'done'], put_back: ['put_back', 'restock'] };

/** The order that is to be put back. @param {Card} card @param {Task} task */
const codeOf = (card, task) => card.orders.find((order) => order.order_id === task.order_id)?.code ?? '';

/** Nobody puts back what a customer outside is waiting for. @param {Card} card @param {Task} task */
const isShown = (card, task) => task.kind in BUTTONS && !(task.kind === 'put_back' && card.column === 'arrived');

/** @param {{card: Card, task: Task, busy: boolean, act: import('./board-actions.js').Act}} props */
function Row({ card, task, busy, act }) {
  const [word, verb] = BUTTONS[task.kind] ?? ['', ''];
  const press = () => (verb ? act.tick(card, task, verb) : act.open({ kind: 'take-in', pickupId: card.pickup_id, taskId: task.task_id }));
  const code = codeOf(card, task);
  const bins = (task.bins ?? []).map(binWords).join(' · ');
  const about = [code, nameOf(card)].filter(Boolean).join(' ');
  return html`<li class="task" data-task=${task.kind}>
    <span><b class="icon-${task.kind}">${t(`task_${task.kind}`, { code })}</b> ${bins} ${task.note && html`“<bdi>${task.note}</bdi>”`}</span>
    <span class="ways">
      <button class="btn" aria-label="${t(word)}: ${about}" aria-disabled=${busy || null} onClick=${press}>${t(word)}</button>
    </span>
  </li>`;
}

/** @param {{card: Card, busy?: boolean, act: import('./board-actions.js').Act}} props */
export function Tasks({ card, busy = false, act }) {
  const tasks = card.tasks.filter((task) => isShown(card, task));
  if (!tasks.length) return null;
  return html`<ul class="tasks">${tasks.map((task) => html`<${Row} key=${task.task_id ?? task.order_id} card=${card} task=${task} busy=${busy} act=${act} />`)}</ul>`;
}

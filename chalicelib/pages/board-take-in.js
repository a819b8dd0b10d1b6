// @ts-check
/** A return at the car, step by step: ask, count, tick, put away; then taken in or refused with a reason. */
import { html, useState } from './vendor/preact.js';
import { Acting, Go, Note, Reason, Tick } from './board-forms.js';
import { Frame } from './board-pad.js';
import { codesOf, nameOf } from './board-state.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Task} Task */

const REASONS = ['refuse_used', 'refuse_not_ours', 'refuse_late'];
const IN_BIN = 'bin';

/** What is ticked: the announced lines, or all of it at once. @param {Task} task @returns {{key: string, words: string}[]} */
function partsOf(task) {
  const lines = task.lines ?? [];
  if (!lines.length) return [{ key: 'all', words: task.note ?? t('return_all') }];
  return lines.map(({ name, quantity }, at) => ({ key: String(at), words: `${quantity} × ${name}` }));
}

/** @param {{card: Card, task: Task, board: import('./board-state.js').Board, busy: boolean, act: import('./board-actions.js').Act}} props */
export function TakeIn({ card, task, board, busy, act }) {
  const [ticked, setTicked] = useState(/** @type {Record<string, boolean>} */ ({}));
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const parts = partsOf(task);
  const left = parts.filter(({ key }) => !ticked[key]).length;
  const who = act.acting() ? [] : [t('lacks_name')];
  const tick = (/** @type {string} */ key) => (/** @type {boolean} */ on) => setTicked({ ...ticked, [key]: on });
  const lacks = refusing
    ? [...(reason.trim() ? [] : [t('lacks_reason')]), ...who]
    : [...(left ? [t('lacks_parts', { n: left })] : []), ...(ticked[IN_BIN] ? [] : [t('lacks_returns_bin')]), ...who];
  const submit = async () => setProblem(await (refusing ? act.refuseReturn(card, task, reason.trim()) : act.takeIn(card, task)));
  return html`<${Frame} title=${t('take_in_title', { name: nameOf(card) })} onClose=${act.close} onSubmit=${submit} testid="take-in"
    foot=${html`<${Go} words=${t(refusing ? 'refuse_return' : 'taken_in')} look=${refusing ? 'danger' : ''} off=${busy} lacks=${lacks} />`}>
    <ol class="steps">
      <li><b>${t('step_ask')}</b>${task.note && html` <span class="dim">“<bdi>${task.note}</bdi>”</span>`}</li>
      <li><b>${t('step_look')}</b></li>
      ${!refusing && html`<li><b>${t('step_tick')}</b>${parts.map(({ key, words }) => html`<${Tick} key=${key} on=${Boolean(ticked[key])} onChange=${tick(key)}><bdi>${words}</bdi><//>`)}</li>
        <li><b>${t('step_bin')}</b><${Tick} on=${Boolean(ticked[IN_BIN])} onChange=${tick(IN_BIN)}>${t('in_returns_bin', { code: task.code ?? codesOf(card)[0] ?? nameOf(card) })}<//></li>`}
      ${refusing && html`<li><b>${t('step_why')}</b><${Reason} keys=${REASONS} value=${reason} onValue=${setReason} /></li>`}
    </ol>
    <div class="stack">
      <${Acting} board=${board} act=${act} />
      <${Note} text=${problem} />
      <button type="button" class="btn quiet" onClick=${() => setRefusing(!refusing)}>${t(refusing ? 'take_it_after_all' : 'refuse_instead')}</button>
    </div>
  <//>`;
}

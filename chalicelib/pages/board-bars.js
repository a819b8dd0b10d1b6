// @ts-check
/** What frames the columns: the top bar, lines that must not be missed, and the day's figures below. */
import { html } from './vendor/preact.js';
import { seen } from './board-queue.js';
import { Each } from './board-tick.js';
import { secondsSince, stopwatch, timeOfDay, urgency } from './board-time.js';
import { languageTag, t } from './board-words.js';

/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Act} Act */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {{model: Model, act: Act}} Props */

/** @param {Model} model */
const boardOf = (model) => /** @type {Board} */ (model.board);

/** Seconds since we last knew for sure. @param {Model} model @param {number} nowMs */
const ageOf = ({ lastOkMs, skewMs }, nowMs) => Math.max(0, Math.round((nowMs - skewMs - lastOkMs) / 1000));

/** When we last knew for sure, on the store's wall. @param {Model} model */
const sinceWhen = (model) => timeOfDay(model.lastOkMs + model.skewMs, boardOf(model).store.time_zone);

/** @param {{model: Model}} props */
const Light = ({ model }) => html`<${Each} draw=${(/** @type {number} */ nowMs) => html`<span class="light ${model.light}" role="status" data-testid="light"
  data-light=${model.light} data-age=${ageOf(model, nowMs)}>${t(model.light, { time: sinceWhen(model) })}</span>`} />`;

/** @param {{since: string[], goal: number}} props */
const OldestWait = ({ since, goal }) => html`<${Each} draw=${(/** @type {number} */ nowMs) => {
  const wait = Math.max(0, ...since.map((at) => secondsSince(at, nowMs)));
  return html`<span class="stat">${t('oldest_wait')} <b class=${urgency(wait, goal)} data-testid="oldest-wait">${stopwatch(wait)}</b></span>`;
}} />`;

/** @param {Props} props */
export function TopBar({ model, act }) {
  const { store, cards, people } = boardOf(model);
  const here = seen(cards, model.kept).filter((card) => card.column === 'arrived' && card.stage !== 'handed_over');
  return html`<header class="top">
    <h1>${store.name}</h1>
    <time class="clock" data-testid="clock"><${Each} draw=${(/** @type {number} */ nowMs) => timeOfDay(nowMs, store.time_zone)} /></time>
    ${here.length > 0 && html`<${OldestWait} since=${here.flatMap((card) => card.arrived_at ?? [])} goal=${store.wait_goal_seconds} />`}
    <span class="stat">${t('here')} <b data-testid="here-count">${here.length}</b></span>
    <span class="grow"></span>
    <${Light} model=${model} />
    <button class="btn" onClick=${() => act.open({ kind: 'find' })}>${t('find')}</button>
    <button class="btn" onClick=${() => act.open({ kind: 'pause' })}>${t('pause')}</button>
    <button class="btn people" onClick=${() => act.open({ kind: people.length ? 'people' : 'sign-in' })}>${people.join(', ') || t('sign_in')}</button>
  </header>`;
}

/** Taps that became impossible while they waited; each is read and put away. @param {Props} props */
const NotDone = ({ model, act }) => model.notDone.length > 0 && html`<div class="notdone" role="alert" data-testid="not-done"><ul>
  ${model.notDone.map(({ command_id, name, what, reason }) => html`<li key=${command_id}><span><b>${t('not_done', { what, name })}</b> ${reason}</span>
    <button class="btn" aria-label="${t('dismiss')}: ${what}, ${name}" onClick=${() => act.dismiss(command_id)}>${t('dismiss')}</button></li>`)}
</ul></div>`;

/** @param {Props} props */
function Paused({ model, act }) {
  const { store } = boardOf(model);
  if (!store.paused_until || Date.parse(store.paused_until) <= Date.now() + model.skewMs) return null;
  const why = store.pause_reason ? ` · ${store.pause_reason}` : '';
  return html`<p class="bar paused" role="status"><span>${t('paused', { time: timeOfDay(store.paused_until, store.time_zone) })}<bdi>${why}</bdi></span>
    <button class="btn" onClick=${() => act.open({ kind: 'pause' })}>${t('resume')}</button></p>`;
}

/** @param {Props} props */
const Muted = ({ model, act }) => model.mutedUntilMs > Date.now() && html`<p class="bar muted" data-testid="muted"><span>${t('muted_bar')}
    <b><${Each} draw=${() => stopwatch(Math.max(0, Math.ceil((model.mutedUntilMs - Date.now()) / 1000)))} /></b></span>
  <button class="btn" onClick=${act.unmute}>${t('unmute_bar')}</button></p>`;

/** Lines that must not be missed. @param {Props} props */
export function Bars({ model, act }) {
  const waits = model.kept.length > 0 && t('waiting', { n: model.kept.length });
  return html`
    ${model.light === 'offline' && html`<p class="bar offline" role="alert" data-testid="offline"><span>${t('offline_banner', { time: sinceWhen(model) })} ${waits}</span>
      <b aria-hidden="true"><${Each} draw=${(/** @type {number} */ nowMs) => stopwatch(ageOf(model, nowMs))} /></b></p>`}
    ${model.light !== 'offline' && waits && html`<p class="bar waiting icon-queued" role="status">${waits}</p>`}
    <${NotDone} model=${model} act=${act} />
    <${Paused} model=${model} act=${act} />
    <${Muted} model=${model} act=${act} />
    ${!model.shift && html`<div class="bar shift"><button class="go" onClick=${act.startShift}>${t('start_shift')}</button><span>${t('start_shift_why')}</span></div>`}
  `;
}

/** @param {number | null | undefined} part */
const percent = (part) => (typeof part === 'number' ? new Intl.NumberFormat(languageTag(), { style: 'percent' }).format(part) : null);

/** Today's figures, where there are any. @param {Props} props */
export function BottomBar({ model, act }) {
  const { figures } = model;
  const wait = figures?.wait?.all?.p50_seconds;
  const facts = figures
    ? [
        ['fig_wait', typeof wait === 'number' ? stopwatch(Math.round(wait)) : null],
        ['fig_under_goal', percent(figures.under_goal)],
        ['fig_announced', percent(figures.announced)],
        ['fig_handed_over', figures.handed_over],
      ].filter(([, value]) => value !== null && value !== undefined)
    : [];
  return html`<footer class="bottom">
    ${facts.length > 0 && html`<p class="figures" data-testid="figures"><span>${t('today')}</span>${facts.map(([key, value]) => html`<span>${t(key)} <b>${value}</b></span>`)}</p>`}
    <span class="grow"></span>
    <button class="btn" onClick=${() => act.open({ kind: 'settings' })}>${t('settings')}</button>
    <button class="btn" onClick=${() => act.open({ kind: 'recall' })}>${t('recall')}</button>
  </footer>`;
}

// @ts-check
/**
 * The manager's page: the day in figures, what happens next, the tablets. Fetched only when it is opened, with its own
 * words and styles. Knows when to ask again; what a figure, a plot or a tablet looks like is said beside it.
 */
import { html, useEffect, useRef, useState } from './vendor/preact.js';
import { Problem, Unreachable, get } from './board-api.js';
import { Tablets } from './board-devices.js';
import { FigureList } from './board-figures.js';
import { fetchWords, m, said } from './board-manage-words.js';
import { Plots } from './board-plots.js';
import { timeOfDay } from './board-time.js';
import { languageTag } from './board-words.js';

/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Kit} Kit */
/** @typedef {import('./board-figures.js').Figures} Figures */
/** @typedef {{at: string, kind: string, pickup_id: string, name: string | null, codes: string[], order_id: string | null}} Deadline */
/** @typedef {{figures: Figures, deadlines: Deadline[], paused_until: string | null, pause_reason: string | null}} Manage */
/** @typedef {{manage: Manage, tablets: import('./board-devices.js').Tablet[], figures: Figures, atMs: number}} Known */
/** @typedef {'' | 'old' | 'forbidden'} Trouble */

const EVERY_MS = 60_000;
const DEADLINES_FIRST = 8;
const DAY_MS = 86_400_000;
/** Kinds of which somebody at the store may still decide otherwise. */
const OF_AN_ORDER = ['reminder', 'last_call', 'keep_ended'];

/** @param {string} file */
function styled(file) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(file, import.meta.url).href });
  const drawn = new Promise((resolve) => (link.onload = link.onerror = resolve));
  document.head.append(link);
  return drawn;
}

await Promise.all([styled('./vendor/uplot.css'), styled('./board-manage.css'), fetchWords()]);

/** What is done on this page besides looking, as `act.manager`. @param {Kit} kit */
export function managing({ ask, toast, board }) {
  const name = () => board().people.find((person) => board().managers.includes(person)) ?? '';

  /** @param {string} path @param {object} body @param {string} words what is said when it is done */
  async function done(path, body, words) {
    const { problem } = await ask(path, { name: name(), ...body });
    toast(problem ?? words);
  }

  /** With the PIN; what is wrong with it, in words about PINs. @param {string} path @param {string} pin @returns {Promise<{answer?: any, problem?: string}>} */
  async function withPin(path, pin) {
    const { answer, problem, slug, retrySeconds } = await ask(path, { name: name(), pin });
    if (slug === 'wrong-code') return { problem: m('pin_wrong') };
    if (slug === 'too-many-attempts') return { problem: m('pin_wait', { n: retrySeconds ?? 0 }) };
    return { answer, problem };
  }

  const orders = (/** @type {string} */ orderId, /** @type {string} */ verb) => `orders/${encodeURIComponent(orderId)}/${verb}`;

  const manager = {
    resume: () => done('resume', {}, m('resumed')),
    resend: (/** @type {string} */ orderId, /** @type {string} */ code) => done(orders(orderId, 'resend'), {}, m('resent', { code })),
    keep: (/** @type {string} */ orderId, /** @type {string} */ code) => done(orders(orderId, 'keep'), {}, m('kept', { code })),
    /** @param {string} pin */
    newCode: (pin) => withPin('tablets/codes', pin),
    /** @param {import('./board-devices.js').Tablet} tablet @param {string} pin */
    async revoke(tablet, pin) {
      const { problem } = await withPin(`tablets/${encodeURIComponent(tablet.tablet_id)}/revoke`, pin);
      if (!problem) toast(m('revoked', { label: tablet.label || m('no_label') }));
      return problem ?? '';
    },
  };
  return { manager };
}

/** The store's own date, as the server writes it. @param {number} whenMs @param {string} timeZone */
const dateAt = (whenMs, timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(whenMs);

/** @param {string} date as the server writes it */
const dayWords = (date) => new Intl.DateTimeFormat(languageTag(), { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long' }).format(Date.parse(date));

/** @param {string} date as the server writes it */
const shortDay = (date) => new Intl.DateTimeFormat(languageTag(), { timeZone: 'UTC', weekday: 'short', day: 'numeric' }).format(Date.parse(date));

/** @param {{date: string, today: string, onDate: (date: string) => void}} props */
function Days({ date, today, onDate }) {
  const yesterday = new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10);
  const button = (/** @type {string} */ day, /** @type {string} */ words) => html`<button class="btn" aria-pressed=${String(date === day)} onClick=${() => onDate(day)}>${words}</button>`;
  return html`<div class="days" role="group" aria-label=${m('day')}>
    ${button(today, m('today'))}${button(yesterday, m('yesterday'))}
    <label><span>${m('earlier')}</span><input type="date" max=${today} value=${date} onChange=${(/** @type {any} */ event) => event.target.value && onDate(event.target.value)} /></label>
  </div>`;
}

/** @param {{deadline: Deadline, nowMs: number, timeZone: string, off: boolean, act: any, onDone: () => void}} props */
function Due({ deadline, nowMs, timeZone, off, act, onDone }) {
  const { at, kind, name, codes, order_id } = deadline;
  const code = codes[0] ?? '';
  const due = Date.parse(at);
  const today = dateAt(due, timeZone) === dateAt(nowMs, timeZone);
  const then = (/** @type {Promise<unknown>} */ asked) => asked.then(onDone);
  return html`<li class="panel" data-deadline=${kind} data-order=${order_id}>
    <div class="due"><p class="when">${due <= nowMs ? m('now') : timeOfDay(at, timeZone)}${!today && html` <small>${shortDay(dateAt(due, timeZone))}</small>`}</p>
      <div><h3>${m(said(`will_${kind}`) ? `will_${kind}` : 'will_other')}</h3><p class="aside">${name && html`<bdi>${name}</bdi> · `}${codes.join(' · ')}</p></div></div>
    ${order_id && OF_AN_ORDER.includes(kind) && html`<div class="ways">
      <button class="btn" aria-label=${m('keep_for', { code })} disabled=${off} onClick=${() => then(act.manager.keep(order_id, code))}>${m('keep')}</button>
      <button class="btn" aria-label=${m('resend_for', { code })} disabled=${off} onClick=${() => then(act.manager.resend(order_id, code))}>${m('resend')}</button></div>`}
  </li>`;
}

/** @param {{deadlines: Deadline[], nowMs: number, timeZone: string, off: boolean, act: any, onDone: () => void}} props */
function Deadlines({ deadlines, ...rest }) {
  const [all, setAll] = useState(false);
  const shown = all ? deadlines : deadlines.slice(0, DEADLINES_FIRST);
  return html`<section aria-labelledby="deadlines"><h2 id="deadlines">${m('deadlines')}</h2>
    ${!deadlines.length && html`<p class="empty">${m('deadlines_none')}</p>`}
    <ul class="list">${shown.map((deadline) => html`<${Due} key=${`${deadline.pickup_id} ${deadline.kind} ${deadline.order_id}`} deadline=${deadline} ...${rest} />`)}</ul>
    ${shown.length < deadlines.length && html`<button class="btn" onClick=${() => setAll(true)}>${m('deadlines_more', { n: deadlines.length })}</button>`}
  </section>`;
}

/** @param {{manage: Manage, timeZone: string, off: boolean, act: any, onDone: () => void}} props */
function Pause({ manage, timeZone, off, act, onDone }) {
  const until = manage.paused_until;
  return html`<section aria-labelledby="pausing"><h2 id="pausing">${m('taking')}</h2>
    <div class="panel paused-or-open"><p class=${until ? 'missed verdict' : 'met verdict'} data-testid="taking">${until ? [m('paused_until', { time: timeOfDay(until, timeZone) }), manage.pause_reason].filter(Boolean).join(' · ') : m('open_now')}</p>
      ${until ? html`<button class="btn" disabled=${off} onClick=${() => act.manager.resume().then(onDone)}>${m('resume')}</button>` : html`<button class="btn" disabled=${off} onClick=${() => act.open({ kind: 'pause' })}>${m('pause')}</button>`}</div>
  </section>`;
}

/** Who is not a manager sees who is. @param {{model: Model, act: any}} props */
const ForManagers = ({ model, act }) => html`<main class="screen"><div class="plain" data-testid="for-managers">
  <h1>${m('who_may')}</h1><p>${m('who_may_why')}</p>
  ${model.board?.managers.length ? html`<p>${m('who_may_names', { names: model.board.managers.join(', ') })}</p>` : ''}
  <button class="go" onClick=${() => act.open({ kind: 'sign-in' })}>${m('sign_in')}</button>
  <button class="btn" onClick=${act.leaveManage}>${m('back')}</button>
</div></main>`;

/** Ask for everything at once. @param {string} date empty for today @returns {Promise<Omit<Known, 'atMs'>>} */
async function fetched(date) {
  const [manage, { tablets }, other] = await Promise.all([get('manage'), get('tablets'), date ? get(`figures?date=${date}`) : null]);
  return { manage, tablets, figures: other ?? manage.figures };
}

/**
 * What is known, how old it is and what is wrong, asked for again every minute while somebody looks.
 * @param {string} date @param {string} anew what makes it ask at once when it changes @param {string} light
 */
function useKnown(date, anew, light) {
  const [known, setKnown] = useState(/** @type {Known | null} */ (null));
  const [trouble, setTrouble] = useState(/** @type {Trouble} */ (''));
  const turn = useRef(0);
  async function load() {
    const mine = ++turn.current;
    try {
      const fresh = await fetched(date);
      if (mine !== turn.current) return; // somebody chose another day meanwhile
      setKnown({ ...fresh, atMs: Date.now() });
      setTrouble('');
    } catch (error) {
      if (mine === turn.current) setTrouble(error instanceof Problem && error.status === 403 ? 'forbidden' : 'old');
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    }
  }
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && load());
    look();
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => (clearInterval(timer), document.removeEventListener('visibilitychange', look));
  }, [date, anew, light === 'offline']);
  return { known, trouble, load };
}

/** @param {{model: Model, act: any}} props */
export function Manage({ model, act }) {
  const { board } = model;
  const nowMs = Date.now() + model.skewMs;
  const timeZone = board?.store.time_zone ?? 'UTC';
  const today = dateAt(nowMs, timeZone);
  const [chosen, setDate] = useState('');
  const [, setWords] = useState(0);
  const date = chosen || today;
  const managers = board?.people.filter((name) => board.managers.includes(name)) ?? [];
  const { known, trouble, load } = useKnown(date === today ? '' : date, `${managers} ${board?.store.paused_until}`, model.light);
  useEffect(() => void fetchWords().then((changed) => changed && setWords((times) => times + 1)), [languageTag()]);
  if (board && (!managers.length || trouble === 'forbidden')) return html`<${ForManagers} model=${model} act=${act} />`;
  const old = trouble === 'old' || model.light === 'offline';
  const common = { nowMs, timeZone, off: old, act, onDone: load };
  const dayOf = (/** @type {string} */ iso) => dayWords(dateAt(Date.parse(iso), timeZone));
  return html`<div class="manage">
    <header class="top"><button class="btn back" onClick=${act.leaveManage}>${m('back')}</button>
      <h1>${board?.store.name ?? m('title')}</h1><span class="clock">${timeOfDay(nowMs, timeZone)}</span><span class="grow"></span>
      <span class="aside">${managers.join(', ')}${known && ` · ${m('as_of', { time: timeOfDay(known.atMs + model.skewMs, timeZone) })}`}</span></header>
    ${old && html`<div class="bar offline" role="alert"><span>${m('old', { time: timeOfDay((known?.atMs ?? model.lastOkMs) + model.skewMs, timeZone) })}</span><button class="btn" onClick=${load}>${m('old_try')}</button></div>`}
    ${!known && html`<p class="empty" role="status">${old ? '' : m('loading')}</p>`}
    ${known && html`<main class=${old ? 'stale' : ''} data-testid="manage" data-date=${known.figures.date}>
      <section class="day" aria-labelledby="figures"><div class="heading"><h2 id="figures">${m('figures_of', { date: dayWords(known.figures.date) })}</h2><${Days} date=${date} today=${today} onDate=${setDate} /></div>
        <${FigureList} figures=${known.figures} /></section>
      <section class="hours" aria-labelledby="hours"><h2 id="hours">${m('by_hour')}</h2><${Plots} figures=${known.figures} theme=${model.theme} /></section>
      <${Deadlines} deadlines=${known.manage.deadlines} ...${common} />
      <div class="aside-column"><${Pause} manage=${known.manage} ...${common} />
        <${Tablets} tablets=${known.tablets} nowMs=${nowMs} timeZone=${timeZone} dayOf=${dayOf} off=${old} act=${act} onDone=${load} /></div>
    </main>`}
  </div>`;
}

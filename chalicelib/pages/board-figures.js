// @ts-check
/** The figures of a day beside their goals. Pure but for its markup: what was measured comes in, nothing is asked for. */
import { html } from './vendor/preact.js';
import { m } from './board-manage-words.js';
import { stopwatch } from './board-time.js';
import { languageTag } from './board-words.js';

/** @typedef {{count: number, p50_seconds: number | null, p90_seconds: number | null}} Wait */
/**
 * @typedef {{hour: number, handed_over: number, no_shows: number, ready: {count: number, on_time: number},
 *   all: Wait, announced: Wait, unannounced: Wait}} Hour
 */
/**
 * @typedef {{date: string, wait: {all: Wait, announced: Wait, unannounced: Wait}, rating: {count: number, mean: number | null, by_stars: Record<string, number>},
 *   by_hour: Hour[], goals: Record<string, number>} & Record<string, any>} Figures
 */
/** @typedef {{key: string, value: number | null, write: (value: number) => string, goal: number | null, met: boolean | null, note: string}} Figure */

export const GROUPS = /** @type {const} */ (['all', 'announced', 'unannounced']);
const NOTHING = '–';

/** `97 %` as the reader's language writes it; one decimal only where whole numbers would hide it. @param {number} part */
export const share = (part) => new Intl.NumberFormat(languageTag(), { style: 'percent', maximumFractionDigits: part > 0 && part < 0.1 ? 1 : 0 }).format(part);

/** @param {number} value */
const whole = (value) => new Intl.NumberFormat(languageTag()).format(value);

/** @param {number} value */
const tenth = (value) => new Intl.NumberFormat(languageTag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** @param {number} seconds */
export const duration = (seconds) => stopwatch(Math.round(seconds));

/** What there is besides the waits, in the order of the page; whether more is better. */
const SHOWN = /** @type {[string, (value: number) => string, boolean][]} */ ([
  ['arrivals', whole, true],
  ['handed_over', whole, true],
  ['under_goal', share, true],
  ['announced', share, true],
  ['arrival_to_answer_p95_seconds', duration, false],
  ['arrival_to_claim_p50_seconds', duration, false],
  ['ready_on_time', share, true],
  ['not_ready_at_arrival', share, false],
  ['no_show', share, false],
  ['abandoned', share, false],
  ['overbooked_slots', whole, false],
]);

/** What a number stands for, where its name does not say. @type {Record<string, string>} */
const OF_WHOM = { arrival_to_answer_p95_seconds: 'nineteen', arrival_to_claim_p50_seconds: 'half' };

/** Whether the goal is met; null when there is nothing to judge. @param {number | null | undefined} value @param {number | null | undefined} goal @param {boolean} atLeast */
export function meets(value, goal, atLeast) {
  if (value === null || value === undefined || goal === null || goal === undefined) return null;
  return atLeast ? value >= goal : value <= goal;
}

/** The figures besides the waits, judged. @param {Figures} figures @returns {Figure[]} */
export function judged(figures) {
  const rows = SHOWN.map(([key, write, atLeast]) => {
    const value = figures[key] ?? null;
    const goal = figures.goals[key] ?? null;
    return { key, value, write, goal, met: meets(value, goal, atLeast), note: value !== null && OF_WHOM[key] ? m(OF_WHOM[key]) : '' };
  });
  const { count, mean } = figures.rating;
  const goal = figures.goals['rating'] ?? null;
  return [...rows, { key: 'rating', value: mean, write: tenth, goal, met: meets(mean, goal, true), note: count ? m('ratings', { n: count }) : '' }];
}

/** Met or missed, by a sign and a word. @param {{met: boolean | null}} props */
const Verdict = ({ met }) => (met === null ? null : html`<span class="verdict ${met ? 'met' : 'missed'}">${m(met ? 'met' : 'missed')}</span>`);

/** @param {{figure: Figure, within: string}} props */
function Tile({ figure, within }) {
  const { key, value, write, goal, met, note } = figure;
  const empty = value === null;
  return html`<div class="measured" data-figure=${key}>
    <dt>${m(key, { value: within })}</dt>
    <dd><b>${empty ? NOTHING : write(value)}</b> <${Verdict} met=${met} /></dd>
    <dd class="aside">${[empty && m('nothing'), note, goal !== null && m('goal', { value: write(goal) })].filter(Boolean).join(' · ')}</dd>
  </div>`;
}

/** @param {{wait: Wait, part: 'p50' | 'p90', goals: Record<string, number>}} props */
function WaitCell({ wait, part, goals }) {
  const value = wait[`${part}_seconds`];
  if (value === null || !wait.count) return html`<td role="cell" data-wait=${part}><b>${NOTHING}</b> <span class="aside">${m('nothing')}</span></td>`;
  return html`<td role="cell" data-wait=${part}><b>${duration(value)}</b> <${Verdict} met=${meets(value, goals[`${part}_seconds`], false)} /></td>`;
}

/** Median and ninth tenth, announced and unannounced apart. The roles are said because a phone lays the rows out anew. @param {{figures: Figures}} props */
function Waits({ figures }) {
  const { goals, wait } = figures;
  const goal = (/** @type {string} */ key) => (goals[key] === undefined ? '' : m('goal', { value: duration(goals[key] ?? 0) }));
  return html`<table class="wait-table" role="table">
    <caption class="unseen">${m('waits')}</caption>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="unseen">${m('wait_of')}</span></th>
      <th scope="col" role="columnheader">${m('half')} <small>${goal('p50_seconds')}</small></th><th scope="col" role="columnheader">${m('most')} <small>${goal('p90_seconds')}</small></th></tr></thead>
    <tbody role="rowgroup">${GROUPS.map((group) => html`<tr role="row" class=${group} data-group=${group}>
      <th scope="row" role="rowheader">${m(group === 'all' ? 'all' : `${group}_ones`)} <small>${m('customers', { n: wait[group].count })}</small></th>
      <${WaitCell} wait=${wait[group]} part="p50" goals=${goals} /><${WaitCell} wait=${wait[group]} part="p90" goals=${goals} />
    </tr>`)}</tbody>
  </table>`;
}

/** Everything that was measured on a day. @param {{figures: Figures}} props */
export const FigureList = ({ figures }) => html`
  <div class="panel"><h3>${m('waits')}</h3><${Waits} figures=${figures} /></div>
  <dl class="figure-list">${judged(figures).map((figure) => html`<${Tile} key=${figure.key} figure=${figure} within=${duration(figures.goals['wait_seconds'] ?? 0)} />`)}</dl>`;

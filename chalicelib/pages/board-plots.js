// @ts-check
/**
 * The day by the hour, and its ratings by their stars: five plots, each with the same numbers as a table. Knows no
 * figures but those. The plots are pictures for the eye; what they say is read aloud from the tables.
 */
import uPlot from './vendor/uplot.js';
import { html, useLayoutEffect, useRef } from './vendor/preact.js';
import { duration, share } from './board-figures.js';
import { m } from './board-manage-words.js';

/** @typedef {import('./board-figures.js').Hour} Hour */
/** @typedef {'line' | 'dashed' | 'bars' | 'hatched'} Look */
/** @typedef {{label: string, values: (number | null)[], look: Look}} Series */
/** What lies side by side: in the plot as `tick`, in the table as `row`. @typedef {{head: string, at: number[], apart: number[], tick: (at: number) => string, row: (at: number) => string}} Places */
/** @typedef {{label: string, cells: string[]}} Column only in the table */
/** @typedef {{key: string, title: string, write: (value: number) => string, steps: number[], goals: {value: number, label: string}[], series: Series[], more: Column[], places: Places}} Plot */

const HEIGHT_PX = 210;
const TIME_STEPS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600];
const COUNT_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const HOURS_APART = [1, 2, 3, 4, 6];
const STARS = [1, 2, 3, 4, 5];
const LOOKS = { line: '--calm', dashed: '--ink', bars: '--calm', hatched: '--late' };
const HATCH_PX = 6;
const ROOM_ABOVE = 1.15;
const NOTHING = '–';

/** @param {Hour[]} hours @returns {Places} */
const hourly = (hours) => ({ head: m('hour'), at: hours.map((hour) => hour.hour), apart: HOURS_APART, tick: String, row: (hour) => `${hour}–${hour + 1}` });

/** The waits of a day. @param {Hour[]} hours @param {Record<string, number>} goals @returns {Plot[]} */
function ofWaits(hours, goals) {
  const waits = (/** @type {'all' | 'announced' | 'unannounced'} */ group, /** @type {'p50_seconds' | 'p90_seconds'} */ part) =>
    hours.map((hour) => (hour[group].count ? hour[group][part] : null));
  const goal = (/** @type {string} */ key) => (goals[key] === undefined ? [] : [{ value: goals[key] ?? 0, label: `${m('goal_line')} ${duration(goals[key] ?? 0)}` }]);
  const time = { write: duration, steps: TIME_STEPS, more: [], places: hourly(hours) };
  return [
    { ...time, key: 'waits', title: m('plot_waits'), goals: [...goal('p50_seconds'), ...goal('p90_seconds')],
      series: [{ label: m('half_all'), values: waits('all', 'p50_seconds'), look: 'line' }, { label: m('most_all'), values: waits('all', 'p90_seconds'), look: 'dashed' }] },
    { ...time, key: 'announced', title: m('plot_announced'), goals: goal('p50_seconds'),
      series: [{ label: m('half_announced'), values: waits('announced', 'p50_seconds'), look: 'line' }, { label: m('half_unannounced'), values: waits('unannounced', 'p50_seconds'), look: 'dashed' }] },
  ];
}

/** What was counted on a day. @param {Hour[]} hours @param {Record<string, number>} byStars @returns {Plot[]} */
function ofCounts(hours, byStars) {
  const count = { write: String, steps: COUNT_STEPS, goals: [], more: [], places: hourly(hours) };
  const inTime = hours.map(({ ready }) => (ready.count ? share(ready.on_time / ready.count) : NOTHING));
  return [
    { ...count, key: 'ready', title: m('ready_on_time'), more: [{ label: m('share_in_time'), cells: inTime }],
      series: [{ label: m('in_time'), values: hours.map(({ ready }) => ready.on_time), look: 'bars' }, { label: m('is_late'), values: hours.map(({ ready }) => ready.count - ready.on_time), look: 'hatched' }] },
    { ...count, key: 'done', title: m('plot_done'),
      series: [{ label: m('done_column'), values: hours.map((hour) => hour.handed_over), look: 'bars' }, { label: m('no_show'), values: hours.map((hour) => hour.no_shows), look: 'hatched' }] },
    { ...count, key: 'ratings', title: m('plot_ratings'), places: { head: m('stars_column'), at: STARS, apart: [1], tick: (n) => `${n} ★`, row: (n) => m('stars', { n }) },
      series: [{ label: m('answers_column'), values: STARS.map((stars) => byStars[stars] ?? 0), look: 'bars' }] },
  ];
}

/** What is drawn of a day. @param {import('./board-figures.js').Figures} figures @returns {Plot[]} */
export const plotsOf = ({ by_hour, goals, rating }) => [...ofWaits(by_hour, goals), ...ofCounts(by_hour, rating.by_stars)];

/** @param {Look} look */
const isBar = (look) => look === 'bars' || look === 'hatched';

/** A bar of nought is none. @param {Series} series */
const drawnOf = ({ look, values }) => (isBar(look) ? values.map((value) => value || null) : values);

/** A wait of no seconds is a wait, a count of nought is nothing to draw. @param {Plot} plot */
const isEmpty = ({ series }) => series.every((one) => drawnOf(one).every((value) => value === null));

/** A colour of the page as it is now, for the canvas. @param {string} token */
const colour = (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim();

/** Stripes on the ground of the page. @param {string} paint */
function hatch(paint) {
  const tile = document.createElement('canvas');
  const size = (tile.width = tile.height = Math.round(HATCH_PX * devicePixelRatio));
  const ctx = tile.getContext('2d');
  if (!ctx) return paint;
  ctx.strokeStyle = paint;
  ctx.lineWidth = size / 3;
  for (const shift of [-size, 0, size]) {
    ctx.moveTo(shift - 1, size + 1);
    ctx.lineTo(shift + size + 1, -1);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat') ?? paint;
}

/** Bars stand alone over their place, or in a pair left and right of it. @param {Look} look @param {number} place @param {number} many */
function bars(look, place, many) {
  const paint = colour(LOOKS[look]);
  const align = many === 1 ? 0 : place ? 1 : -1;
  const paths = uPlot.paths.bars({ size: [many === 1 ? 0.6 : 0.36, many === 1 ? 40 : 22], align });
  return { stroke: paint, fill: look === 'hatched' ? hatch(paint) : paint, width: 1.5, paths, points: { show: false } };
}

/** @param {Series} series @param {number} place @param {Series[]} all */
function stroke({ look }, place, all) {
  if (isBar(look)) return bars(look, place, all.length);
  const paint = colour(LOOKS[look]);
  const solid = look === 'line';
  return { stroke: paint, width: solid ? 3 : 2, dash: solid ? [] : [7, 5], points: { show: true, size: solid ? 9 : 10, width: 2, stroke: paint, fill: solid ? paint : colour('--panel') } };
}

/** The goals as thin dotted lines with their words, under what was measured. @param {Plot} plot */
const goalLines = (plot) => (/** @type {uPlot} */ drawn) => {
  const { ctx, bbox } = drawn;
  const dense = devicePixelRatio;
  ctx.save();
  ctx.fillStyle = colour('--ok');
  ctx.lineJoin = 'round';
  ctx.font = `650 ${13 * dense}px system-ui, sans-serif`;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  for (const { value, label } of plot.goals) {
    const y = drawn.valToPos(value, 'y', true);
    ctx.setLineDash([2 * dense, 4 * dense]);
    ctx.lineWidth = 1.5 * dense;
    ctx.strokeStyle = colour('--ok');
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.lineWidth = 4 * dense;
    ctx.strokeStyle = colour('--panel');
    ctx.strokeText(label, bbox.left + bbox.width - 2 * dense, y - 2 * dense);
    ctx.fillText(label, bbox.left + bbox.width - 2 * dense, y - 2 * dense);
  }
  ctx.restore();
};

/** @param {Plot} plot @param {number} width */
function optionsOf(plot, width) {
  const { at, apart, tick } = plot.places;
  const axis = { stroke: colour('--dim'), grid: { stroke: `${colour('--line')}55`, width: 1 }, ticks: { show: false }, font: '600 13px system-ui, sans-serif' };
  const most = Math.max(...plot.goals.map((goal) => goal.value), ...plot.series.flatMap((series) => series.values.map((value) => value ?? 0)), plot.steps[0] ?? 1);
  const whole = (/** @type {unknown} */ _, /** @type {number[]} */ splits) => splits.map((split) => (Number.isInteger(split) ? tick(split) : ''));
  return {
    width, height: HEIGHT_PX, legend: { show: false }, cursor: { show: false }, select: { show: false }, padding: [10, 10, 0, 0],
    scales: { x: { time: false, range: [(at[0] ?? 0) - 0.6, (at.at(-1) ?? 23) + 0.6] }, y: { range: [0, most * ROOM_ABOVE] } },
    axes: [
      { ...axis, grid: { show: false }, size: 30, incrs: apart, space: 28, values: whole },
      { ...axis, size: 54, incrs: plot.steps, space: 34, values: (/** @type {unknown} */ _, /** @type {number[]} */ splits) => splits.map(plot.write) },
    ],
    series: [{}, ...plot.series.map(stroke)],
    hooks: { drawAxes: [goalLines(plot)] },
  };
}

/** A picture of one plot, drawn again when the numbers, the colours or the width change. @param {{plot: Plot, theme: string}} props */
function Picture({ plot, theme }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  const { at } = plot.places;
  const seen = JSON.stringify([plot.title, plot.series, plot.goals, at, theme]);
  useLayoutEffect(() => {
    const parent = ref.current;
    if (!parent) return undefined;
    const drawn = new uPlot(optionsOf(plot, parent.clientWidth), [at, ...plot.series.map(drawnOf)], parent);
    const watch = new ResizeObserver(() => parent.clientWidth && drawn.setSize({ width: parent.clientWidth, height: HEIGHT_PX }));
    watch.observe(parent);
    return () => (watch.disconnect(), drawn.destroy());
  }, [seen]);
  return html`<div class="plot" ref=${ref} aria-hidden="true"></div>`;
}

/** What a table has of a plot. @param {Plot} plot @returns {Column[]} */
const columnsOf = ({ series, more, write }) => [
  ...series.map(({ label, values }) => ({ label, cells: values.map((value) => (value === null ? NOTHING : write(value))) })),
  ...more,
];

/** The same numbers to read. @param {{plot: Plot}} props */
function Table({ plot }) {
  const { head, at, row } = plot.places;
  const columns = columnsOf(plot);
  return html`<div class="scroll"><table>
    <caption class="unseen">${plot.title}</caption>
    <thead><tr><th scope="col">${head}</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
    <tbody>${at.map((place, which) => html`<tr><th scope="row">${row(place)}</th>${columns.map(({ cells }) => html`<td>${cells[which]}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** @param {{plot: Plot, theme: string}} props */
const Seen = ({ plot, theme }) => html`
  <${Picture} plot=${plot} theme=${theme} />
  <details><summary>${m('as_table')}<span class="unseen">: ${plot.title}</span></summary><${Table} plot=${plot} /></details>`;

/** @param {{plot: Plot}} props */
const Legend = ({ plot }) => html`<ul class="legend" aria-hidden="true">
  ${plot.series.map(({ label, look }) => html`<li class="look-${look}">${label}</li>`)}${plot.goals.length > 0 && html`<li class="look-goal">${m('goal_line')}</li>`}</ul>`;

/** @param {{plot: Plot, theme: string}} props */
const Drawn = ({ plot, theme }) => html`<figure class="panel" data-plot=${plot.key}>
  <figcaption><h3>${plot.title}</h3>${!isEmpty(plot) && html`<${Legend} plot=${plot} />`}</figcaption>
  ${isEmpty(plot) ? html`<p class="empty">${m('nothing')}</p>` : html`<${Seen} plot=${plot} theme=${theme} />`}
</figure>`;

/** @param {{figures: import('./board-figures.js').Figures, theme: string}} props */
export function Plots({ figures, theme }) {
  const plots = plotsOf(figures);
  if (plots.every(isEmpty)) return html`<p class="empty">${m('nothing_to_draw')}</p>`;
  return html`<div class="plots">${plots.map((plot) => html`<${Drawn} key=${plot.key} plot=${plot} theme=${theme} />`)}</div>`;
}

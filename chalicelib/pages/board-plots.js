// @ts-check
/**
 * The day by the hour: three plots, each with the same numbers as a table. Knows no figures but those by the hour.
 * The plots are pictures for the eye; what they say is read aloud from the tables.
 */
import uPlot from './vendor/uplot.js';
import { html, useLayoutEffect, useRef } from './vendor/preact.js';
import { duration } from './board-figures.js';
import { m } from './board-manage-words.js';

/** @typedef {import('./board-figures.js').Hour} Hour */
/** @typedef {{label: string, values: (number | null)[], look: 'line' | 'dashed' | 'bars'}} Series */
/** @typedef {{title: string, write: (value: number) => string, steps: number[], goals: {value: number, label: string}[], series: Series[]}} Plot */

const HEIGHT_PX = 210;
const TIME_STEPS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600];
const COUNT_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const LOOKS = { line: '--calm', dashed: '--ink', bars: '--calm' };
const ROOM_ABOVE = 1.15;

/** What is drawn of a day. @param {Hour[]} hours @param {Record<string, number>} goals @returns {Plot[]} */
export function plotsOf(hours, goals) {
  const waits = (/** @type {'all' | 'announced' | 'unannounced'} */ group, /** @type {'p50_seconds' | 'p90_seconds'} */ part) =>
    hours.map((hour) => (hour[group].count ? hour[group][part] : null));
  const goal = (/** @type {string} */ key) => (goals[key] === undefined ? [] : [{ value: goals[key] ?? 0, label: `${m('goal_line')} ${duration(goals[key] ?? 0)}` }]);
  const time = { write: duration, steps: TIME_STEPS };
  return [
    { ...time, title: m('plot_waits'), goals: [...goal('p50_seconds'), ...goal('p90_seconds')],
      series: [{ label: m('half_all'), values: waits('all', 'p50_seconds'), look: 'line' }, { label: m('most_all'), values: waits('all', 'p90_seconds'), look: 'dashed' }] },
    { ...time, title: m('plot_announced'), goals: goal('p50_seconds'),
      series: [{ label: m('half_announced'), values: waits('announced', 'p50_seconds'), look: 'line' }, { label: m('half_unannounced'), values: waits('unannounced', 'p50_seconds'), look: 'dashed' }] },
    { write: String, steps: COUNT_STEPS, title: m('plot_done'), goals: [],
      series: [{ label: m('done_column'), values: hours.map((hour) => hour.handed_over), look: 'bars' }] },
  ];
}

/** A colour of the page as it is now, for the canvas. @param {string} token */
const colour = (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim();

/** @param {Series} series */
function stroke({ look }) {
  const paint = colour(LOOKS[look]);
  if (look === 'bars') return { stroke: paint, fill: paint, width: 0, paths: uPlot.paths.bars({ size: [0.6, 40], align: 0 }), points: { show: false } };
  const solid = look === 'line';
  return { stroke: paint, width: solid ? 3 : 2, dash: solid ? [] : [7, 5], points: { show: true, size: solid ? 9 : 10, width: 2, stroke: paint, fill: solid ? paint : colour('--panel') } };
}

/** The goals, drawn over the plot as thin dotted lines with their words. @param {Plot} plot */
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

/** @param {Plot} plot @param {number[]} hours @param {number} width */
function optionsOf(plot, hours, width) {
  const axis = { stroke: colour('--dim'), grid: { stroke: `${colour('--line')}55`, width: 1 }, ticks: { show: false }, font: '600 13px system-ui, sans-serif' };
  const most = Math.max(...plot.goals.map((goal) => goal.value), ...plot.series.flatMap((series) => series.values.map((value) => value ?? 0)), plot.steps[0] ?? 1);
  const whole = (/** @type {unknown} */ _, /** @type {number[]} */ splits) => splits.map((split) => (Number.isInteger(split) ? String(split) : ''));
  return {
    width, height: HEIGHT_PX, legend: { show: false }, cursor: { show: false }, select: { show: false }, padding: [10, 10, 0, 0],
    scales: { x: { time: false, range: [(hours[0] ?? 0) - 0.6, (hours.at(-1) ?? 23) + 0.6] }, y: { range: [0, most * ROOM_ABOVE] } },
    axes: [
      { ...axis, grid: { show: false }, size: 30, incrs: [1, 2, 3, 4, 6], space: 28, values: whole },
      { ...axis, size: 54, incrs: plot.steps, space: 34, values: (/** @type {unknown} */ _, /** @type {number[]} */ splits) => splits.map(plot.write) },
    ],
    series: [{}, ...plot.series.map(stroke)],
    hooks: { draw: [goalLines(plot)] },
  };
}

/** A picture of one plot, drawn again when the numbers, the colours or the width change. @param {{plot: Plot, hours: number[], theme: string}} props */
function Picture({ plot, hours, theme }) {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const seen = JSON.stringify([plot.title, plot.series, plot.goals, hours, theme]);
  useLayoutEffect(() => {
    const parent = place.current;
    if (!parent) return undefined;
    const drawn = new uPlot(optionsOf(plot, hours, parent.clientWidth), [hours, ...plot.series.map((series) => series.values)], parent);
    const watch = new ResizeObserver(() => parent.clientWidth && drawn.setSize({ width: parent.clientWidth, height: HEIGHT_PX }));
    watch.observe(parent);
    return () => (watch.disconnect(), drawn.destroy());
  }, [seen]);
  return html`<div class="plot" ref=${place} aria-hidden="true"></div>`;
}

/** The same numbers to read. @param {{plot: Plot, hours: number[]}} props */
const Table = ({ plot, hours }) => html`<div class="scroll"><table>
  <caption class="unseen">${plot.title}</caption>
  <thead><tr><th scope="col">${m('hour')}</th>${plot.series.map((series) => html`<th scope="col">${series.label}</th>`)}</tr></thead>
  <tbody>${hours.map((hour, row) => html`<tr><th scope="row">${hour}–${hour + 1}</th>
    ${plot.series.map(({ values }) => html`<td>${values[row] === null || values[row] === undefined ? '–' : plot.write(values[row] ?? 0)}</td>`)}</tr>`)}</tbody>
</table></div>`;

/** @param {{plot: Plot, hours: number[], theme: string}} props */
const Drawn = ({ plot, hours, theme }) => html`<figure class="panel">
  <figcaption><h3>${plot.title}</h3>
    <ul class="legend" aria-hidden="true">${plot.series.map(({ label, look }) => html`<li class="look-${look}">${label}</li>`)}${plot.goals.length > 0 && html`<li class="look-goal">${m('goal_line')}</li>`}</ul></figcaption>
  <${Picture} plot=${plot} hours=${hours} theme=${theme} />
  <details><summary>${m('as_table')}<span class="unseen">: ${plot.title}</span></summary><${Table} plot=${plot} hours=${hours} /></details>
</figure>`;

/** @param {{figures: import('./board-figures.js').Figures, theme: string}} props */
export function Plots({ figures, theme }) {
  const rows = figures.by_hour;
  if (!rows.length) return html`<p class="empty">${m('nothing_to_draw')}</p>`;
  const hours = rows.map((row) => row.hour);
  return html`<div class="plots">${plotsOf(rows, figures.goals).map((plot) => html`<${Drawn} key=${plot.title} plot=${plot} hours=${hours} theme=${theme} />`)}</div>`;
}

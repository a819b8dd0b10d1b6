// @ts-check
/** Times and urgency as the board shows them. Pure: the caller passes now; knows nothing of the page. */
import { languageTag } from './board-words.js';

/** @typedef {'ok' | 'soon' | 'late' | 'call'} Urgency */

const SOON_PART_OF_GOAL = 2 / 3;
const CALL_TIMES_GOAL = 2;
const BLINK_SECONDS = 5;

/** Whole seconds from `iso` to now, never negative. @param {string | null} iso @param {number} nowMs */
export const secondsSince = (iso, nowMs) => (iso ? Math.max(0, Math.floor((nowMs - Date.parse(iso)) / 1000)) : 0);

/** Whole minutes from now until `iso`, rounded up; negative when it has passed. @param {string} iso @param {number} nowMs */
export const minutesUntil = (iso, nowMs) => Math.ceil((Date.parse(iso) - nowMs) / 60_000);

/** @param {number} waitSeconds @param {number} goalSeconds @returns {Urgency} */
export function urgency(waitSeconds, goalSeconds) {
  if (waitSeconds >= goalSeconds * CALL_TIMES_GOAL) return 'call';
  if (waitSeconds >= goalSeconds) return 'late';
  return waitSeconds >= goalSeconds * SOON_PART_OF_GOAL ? 'soon' : 'ok';
}

/** The first seconds after a wait has become the manager's business. @param {number} waitSeconds @param {number} goalSeconds */
export const justCalled = (waitSeconds, goalSeconds) =>
  waitSeconds >= goalSeconds * CALL_TIMES_GOAL && waitSeconds < goalSeconds * CALL_TIMES_GOAL + BLINK_SECONDS;

/** `6:12`, or `1:04:09` from an hour on. @param {number} seconds */
export function stopwatch(seconds) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/** The time of day on the store's wall, whatever this tablet thinks. @param {number | string} when @param {string} timeZone */
export function timeOfDay(when, timeZone) {
  const key = `${languageTag()} ${timeZone}`;
  let clock = clocks.get(key);
  if (!clock) {
    clock = new Intl.DateTimeFormat(languageTag(), { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    clocks.set(key, clock);
  }
  return clock.format(typeof when === 'string' ? Date.parse(when) : when);
}

/** @param {{amount: number, currency: string}} due minor units */
export function money(due) {
  const format = new Intl.NumberFormat(languageTag(), { style: 'currency', currency: due.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(due.amount / 10 ** digits);
}

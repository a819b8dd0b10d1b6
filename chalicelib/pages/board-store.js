// @ts-check
/**
 * What stays on this tablet when the page is closed: its settings, taps that wait, and the last board. Knows only
 * keys and words; a browser that keeps nothing is a tablet that remembers nothing, and no more.
 */

const PREFIX = 'imhere.';
const PERSONAL = ['board', 'queue', 'not-done'];
const MOST_LETTERS = 1_500_000;

/** @param {string} key */
export function setting(key) {
  try {
    return localStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

/** An empty value is forgotten. @param {string} key @param {string} value @returns {boolean} whether it stays */
export function keepSetting(key, value) {
  try {
    if (value) localStorage.setItem(PREFIX + key, value);
    else localStorage.removeItem(PREFIX + key);
    return true;
  } catch {
    return false;
  }
}

/** What `keepThing` kept, or null. @param {string} key @returns {any} */
export function thing(key) {
  try {
    return JSON.parse(setting(key) || 'null');
  } catch {
    return null;
  }
}

/** Too much is not kept at all. @param {string} key @param {unknown} value */
export function keepThing(key, value) {
  const text = JSON.stringify(value);
  return keepSetting(key, text.length > MOST_LETTERS ? '' : text) && text.length <= MOST_LETTERS;
}

/** Everything that tells of a customer. */
export const forget = () => PERSONAL.forEach((key) => keepSetting(key, ''));

/** The last board makes room for taps: the server has it too. */
export const makeRoom = () => keepSetting('board', '');

/** Another page of this tablet has changed `key`. @param {string} key @param {() => void} then */
export const onOther = (key, then) => window.addEventListener('storage', (event) => (event.key === null || event.key === PREFIX + key) && then());

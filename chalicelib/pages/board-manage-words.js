// @ts-check
/** The words of the manager's page, fetched when it is opened. Beside the board's own words; knows no markup. */
import { baseOf, languageTag, saidIn } from './board-words.js';
import { words as en } from './board-words/manage-en.js';

let spoken = en;
let known = 'en';

/** Fetch the words of the language that is spoken now; English stays where they cannot be had. @returns {Promise<boolean>} whether anything changed */
export async function fetchWords() {
  const base = baseOf(languageTag());
  if (base === known) return false;
  const file = base === 'en' ? { words: en } : await import(`./board-words/manage-${base}.js`).catch(() => null);
  if (!file) return false;
  spoken = file.words;
  known = base;
  return true;
}

/** The manager's words for `key`, filled in like the board's. @param {string} key @param {Record<string, string | number>} [values] @returns {string} */
export const m = (key, values = {}) => saidIn([spoken, en], key, values);

/** Whether there are words for `key`: the server may know kinds that this page does not. @param {string} key */
export const said = (key) => key in en;

// @ts-check
/**
 * The words the board shows, in the language of this tablet. A language is one file of `board-words/`, which a native
 * speaker can correct without reading anything else; English is always there, another is fetched when it is spoken.
 *
 * `{name}` is filled in; a key ending in `_one` is used instead when `{n}` is 1 (`_few`: in languages that count so). Knows nothing of cards or the page.
 */
import { words as en } from './board-words/en.js';

/** What can be spoken, each in its own words. */
export const LANGUAGES = { en: 'English', sv: 'Svenska', fi: 'Suomi', pl: 'Polski', is: 'Íslenska', de: 'Deutsch' };

let spoken = en;
let tag = 'en';
let wanted = 'en';

/** The file of a language, or English where there is none. @param {string} language */
export const baseOf = (language) => {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  return base in LANGUAGES ? base : 'en';
};

/**
 * Speak from now on, e.g. `sv` or `en-GB`; an unknown language is English, and so is one that cannot be fetched.
 * @param {string} language @returns {Promise<boolean>} whether anything is said differently now
 */
export async function speak(language) {
  if (language === wanted) return false;
  wanted = language;
  const base = baseOf(language);
  const words = base === 'en' ? en : await fetched(base);
  if (wanted !== language) return false; // somebody chose another meanwhile
  if (!words) {
    wanted = tag;
    return false;
  }
  spoken = words;
  tag = base === language.toLowerCase().split('-')[0] ? language : 'en';
  return true;
}

/** @param {string} base @returns {Promise<Record<string, string> | null>} */
const fetched = (base) => import(`./board-words/${base}.js`).then((file) => file.words, () => null);

/** The language tag for `lang` and for `Intl`. */
export const languageTag = () => tag;

/**
 * The words for `key`, filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export const t = (key, values = {}) => saidIn([spoken, en], key, values);

/**
 * The words for `key` in the first of `books` that has them. A number speaks in the form its language wants:
 * `pieces_one`, `pieces_few`, and `pieces` for all others.
 * @param {Record<string, string>[]} books @param {string} key @param {Record<string, string | number>} values
 */
export function saidIn(books, key, values) {
  const book = books.find((words) => Object.hasOwn(words, key));
  if (!book) return key;
  const counted = typeof values['n'] === 'number' && `${key}_one` in book;
  const form = counted ? `${key}_${plural(Number(values['n']))}` : key;
  const words = book[form] ?? book[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** @type {[string, Intl.PluralRules] | null} */
let rules = null;

/** @param {number} n */
function plural(n) {
  if (rules?.[0] !== tag) rules = [tag, new Intl.PluralRules(tag)];
  return rules[1].select(n);
}

/** Whether there are words for `key`: the server may know kinds that this page does not. @param {string} key */
export const known = (key) => Object.hasOwn(en, key); // a customer may call a place `constructor`

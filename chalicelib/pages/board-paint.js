// @ts-check
/** The colour of a car from the customer's own words, so that it can be seen from afar. Knows only colours. */

const PAINTS = {
  '#111417': 'black svart',
  '#ffffff': 'white vit vitt',
  '#8b939a': 'grey gray grå grått gra',
  '#c3c8cc': 'silver silvergrå silvery',
  '#c8372d': 'red röd rött rod',
  '#2f66c4': 'blue blå blått bla',
  '#1b2f5c': 'navy mörkblå darkblue',
  '#2d8a4e': 'green grön grönt gron',
  '#f2cb30': 'yellow gul gult',
  '#e67e22': 'orange',
  '#7b4a2b': 'brown brun brunt',
  '#d9c7a3': 'beige champagne sand',
  '#b8892f': 'gold guld',
  '#7c4bb0': 'purple violet lila',
  '#e88fb0': 'pink rosa',
};

/** @type {Map<string, string>} */
const byWord = new Map(Object.entries(PAINTS).flatMap(([paint, words]) => words.split(' ').map((word) => [word, paint])));

/** The first colour named in `vehicle`, or null. @param {string | null} vehicle */
export function paintOf(vehicle) {
  const words = (vehicle ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = words.find((word) => byWord.has(word));
  return named ? (byWord.get(named) ?? null) : null;
}

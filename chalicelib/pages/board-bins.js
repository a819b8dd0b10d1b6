// @ts-check
/** How a place of goods is said. Knows bins and their zones, and no card. */
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Bin} Bin */

/** A bin's zone and what stands on it: "Fridge 2" in the fridge is not said twice. @param {Bin} bin */
export function binParts({ bin, zone }) {
  const place = t(zone);
  const said = [place, zone, { ambient: 'Shelf', chilled: 'Fridge', frozen: 'Freezer' }[zone] ?? place];
  const twice = said.find((word) => bin.toLowerCase().startsWith(`${word.toLowerCase()} `));
  return { place, name: twice ? bin.slice(twice.length + 1) : bin };
}

/** @param {Bin} bin */
export function binWords(bin) {
  const { place, name } = binParts(bin);
  return bin.zone === 'ambient' && name === bin.bin ? name : `${place} ${name}`;
}

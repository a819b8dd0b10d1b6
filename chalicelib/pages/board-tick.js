// @ts-check
/** What moves by itself: small components that draw themselves again each second, and nothing around them. */
import { h, html, useEffect, useReducer } from './vendor/preact.js';
import { stopwatch } from './board-time.js';

/** @type {Set<() => void>} */
const listeners = new Set();
/** The server's clock as this tablet knows it. @type {() => number} */
let now = Date.now;

/** @param {() => number} clock */
export const useClock = (clock) => void (now = clock);

/** Once a second. */
export const tickAll = () => listeners.forEach((draw) => draw());

/** Now, again every second. */
export function useNow() {
  const [, draw] = useReducer((/** @type {number} */ count) => count + 1, 0);
  useEffect(() => {
    const again = () => draw(undefined);
    listeners.add(again);
    return () => void listeners.delete(again);
  }, []);
  return now();
}

/** How long it has been. @param {{since: string | null}} props */
export const Elapsed = ({ since }) => html`${stopwatch(since ? Math.max(0, Math.floor((useNow() - Date.parse(since)) / 1000)) : 0)}`;

/** Whatever `draw` says of now. @param {{draw: (nowMs: number) => unknown}} props */
export const Each = ({ draw }) => draw(useNow());

/** The component, drawn again only when one of its properties is another. @param {unknown} Kind */
export function memo(Kind) {
  /** @this {any} @param {Record<string, unknown>} props */
  return function Kept(props) {
    this.shouldComponentUpdate = (/** @type {Record<string, unknown>} */ next) => differ(this.props, next);
    return h(Kind, props);
  };
}

/** @param {Record<string, unknown>} before @param {Record<string, unknown>} after */
const differ = (before, after) => {
  for (const key in after) if (after[key] !== before[key]) return true;
  for (const key in before) if (!(key in after)) return true;
  return false;
};

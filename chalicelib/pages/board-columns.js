// @ts-check
/** The four columns. Knows what stands where and what fits; a card draws itself, and only when it has changed. */
import { html, useEffect, useLayoutEffect, useRef, useState } from './vendor/preact.js';
import { HereCard, SmallCard, lookOf } from './board-cards.js';
import { seen } from './board-queue.js';
import { COLUMNS, held, placed } from './board-state.js';
import { Elapsed } from './board-tick.js';
import { languageTag, t } from './board-words.js';

/** @typedef {import('./board-state.js').Placed} Placed */
/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Act} Act */

const HERE_CARD_PX = 212; // a large card with its gap; more of them than fit, and the late columns give way
const BARS_PX = 130; // above and below the columns
const FRAME_PX = 72; // the column's heading and the space around it
const WIDE = matchMedia('(min-width: 1100px)');
const GIVE_WAY = ['ready', 'to_prepare'];
const HIDDEN_FROM_PX = 112; // less is seen of it, with the line "more here" over it

/** What stands where on the screen now; remembered so that nothing moves under a finger. @type {Record<string, Placed[]>} */
const shown = {};

/** @param {string} column @param {Card[]} cards @param {boolean} hold */
function layout(column, cards, hold) {
  const own = cards.filter((card) => card.column === column);
  const before = shown[column];
  const places = hold && before ? held(before, own) : placed(own);
  const same = before?.length === places.length && places.every((place, at) => place.card === before[at]?.card && place.ghost === before[at]?.ghost);
  return (shown[column] = same && before ? before : places);
}

/** How many cards of `scroller` lie below what can be seen. They stand in order: halving finds the first. @param {HTMLElement} scroller */
function below(scroller) {
  const cards = [...scroller.children].filter((child) => child.matches('.card:not(.ghost)'));
  const end = Math.min(scroller.getBoundingClientRect().bottom, window.innerHeight) - HIDDEN_FROM_PX;
  let [from, to] = [0, cards.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cards[middle]?.getBoundingClientRect().top ?? 0) > end) to = middle;
    else from = middle + 1;
  }
  return cards.length - from;
}

/** Counts up whenever the element gets another size. @param {{current: HTMLElement | null}} ref @param {unknown} there */
function useSize(ref, there) {
  const [size, setSize] = useState(0);
  useEffect(() => {
    if (!ref.current) return undefined;
    const watch = new ResizeObserver(() => setSize((count) => count + 1));
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [there]);
  return size;
}

/** @param {{places: Placed[], children: unknown, empty: string, name: string, collapsed: boolean, onExpand: () => void}} props */
function Column({ places, children, empty, name, collapsed, onExpand }) {
  const scroller = useRef(/** @type {HTMLElement | null} */ (null));
  const size = useSize(scroller, collapsed);
  const [hidden, setHidden] = useState(0);
  const living = places.filter((place) => !place.ghost).map((place) => place.card);
  const measure = () => scroller.current && name === 'arrived' && setHidden(WIDE.matches ? below(scroller.current) : 0);
  useLayoutEffect(() => void measure(), [places, size]);
  const title = t(name);
  if (collapsed) {
    return html`<section class="column ${name} collapsed" data-section=${name}>
      <button class="btn" aria-expanded="false" onClick=${onExpand}><b>${living.length}</b> <span>${title}</span></button></section>`;
  }
  const first = living[living.length - hidden];
  return html`<section class="column ${name}" data-section=${name} aria-label="${title} ${living.length}">
    <h2>${title} <b data-testid=${`count-${name}`}>${living.length}</b></h2>
    <div class="cards" ref=${scroller} onScroll=${measure} tabindex=${hidden ? 0 : null}>${living.length || places.length ? children : html`<p class="empty">${empty}</p>`}</div>
    ${hidden > 0 && html`<button class="morehere" onClick=${() => scroller.current?.scrollBy({ top: scroller.current.clientHeight * 0.8 })}>
      ${t('more_here', { n: hidden })}${first?.arrived_at && html` · ${t('oldest', { time: '' })}<${Elapsed} since=${first.arrived_at} />`}</button>`}
  </section>`;
}

/** @param {{model: Model, nowMs: number, act: Act, hold: boolean}} props */
export function Columns({ model, nowMs, act, hold }) {
  const { store, cards: all } = /** @type {import('./board-state.js').Board} */ (model.board);
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  const [room, setRoom] = useState(WIDE.matches ? window.innerHeight - BARS_PX : Infinity); // a guess, so that nothing is drawn in vain
  const [kept, setKept] = useState(/** @type {Record<string, boolean>} */ ({}));
  const size = useSize(main, true);
  useLayoutEffect(() => setRoom(WIDE.matches ? (main.current?.clientHeight ?? 0) : Infinity), [size]);
  const cards = seen(all, model.kept);
  const here = cards.filter((card) => card.column === 'arrived').length;
  const crowded = room > 0 && here * HERE_CARD_PX > room - FRAME_PX;
  const queued = (/** @type {Card} */ card) => model.kept.filter((tap) => tap.pickup_id === card.pickup_id).map((tap) => tap.what).join(', ');
  const old = model.light === 'offline' || model.light === 'connecting';
  return html`<main ref=${main} class=${[crowded && 'crowded', old && 'stale'].filter(Boolean).join(' ')}>
    ${COLUMNS.map((name) => {
      const places = layout(name, cards, hold);
      const Kind = name === 'arrived' ? HereCard : SmallCard;
      const collapsed = crowded && GIVE_WAY.includes(name) && !kept[name];
      return html`<${Column} key=${name} name=${name} places=${places} empty=${t(name === 'arrived' ? 'none_arrived' : 'none')}
        collapsed=${collapsed} onExpand=${() => setKept({ ...kept, [name]: true })}>
        ${!collapsed && places.map(({ card, ghost }) => html`<${Kind} key=${`${card.pickup_id}${ghost ? ' ghost' : ''}`} card=${card} ghost=${ghost} zone=${store.time_zone}
          ...${lookOf(card, store, nowMs)} busy=${Boolean(model.busy[card.pickup_id])} changed=${model.changed[card.pickup_id] ?? ''} queued=${queued(card)} words=${languageTag()} act=${act} />`)}
      <//>`;
    })}
  </main>`;
}

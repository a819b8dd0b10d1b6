// @ts-check
/**
 * Taps that could not be sent. They are kept on the tablet and go out in their order, each once under its own
 * `command_id`, when the server answers again. The first half is pure; the second knows the storage and two open pages.
 */
import { Problem, Unreachable } from './board-api.js';
import { keepThing, onOther, thing } from './board-store.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {{path: string, body: any, pickup_id: string, name: string, what: string, at_ms: number, tries?: number}} Kept */
/** @typedef {{command_id: string, name: string, what: string, reason: string, at_ms: number}} NotDone */

const KEPT_MOST = 50;
const NOT_DONE_MOST = 20;
const TRIES_MOST = 5;
const AGAIN_MS = 4_000;
const LATER = /\/(claim|unclaim|arrived|left|stall|hand-over|ready|preparing|bins|keep|restock|accept|refuse|done)$/;

/** Whether a command still makes sense later. A PIN is never kept. @param {string} path @param {any} body */
export const mayWait = (path, body) => LATER.test(path) && !body.pin && !body.proof?.pin;

/** @param {Kept[]} taps @param {Kept} tap @returns {Kept[] | null} null when there are too many already */
export const added = (taps, tap) => (taps.length < KEPT_MOST ? [...taps, tap] : null);

/** @param {Kept[]} taps @param {string} commandId */
export const without = (taps, commandId) => taps.filter((tap) => tap.body.command_id !== commandId);

/** Later taps on the same card were made knowing what this one would do. @param {Kept[]} taps @param {string} pickupId @param {number} version */
export const knowing = (taps, pickupId, version) =>
  taps.map((tap) => (tap.pickup_id === pickupId && tap.body.version !== undefined ? { ...tap, body: { ...tap.body, version } } : tap));

/** The card as it will be once the server has heard of the taps; the same object when there are none. @param {Card} card @param {Kept[]} taps @returns {Card} */
export const expected = (card, taps) => taps.filter((tap) => tap.pickup_id === card.pickup_id).reduce(after, card);

/** @param {Card} card @param {Kept} tap @returns {Card} */
function after(card, { path, body, at_ms }) {
  const at = new Date(at_ms).toISOString();
  const verb = path.split('/').pop();
  if (verb === 'claim') return { ...card, stage: 'claimed', claimed_by: body.name, claimed_at: at };
  if (verb === 'unclaim') return { ...card, stage: 'arrived', claimed_by: null, claimed_at: null };
  if (verb === 'arrived') return { ...card, stage: 'arrived', column: 'arrived', arrived_at: card.arrived_at ?? at, stall: body.stall ?? card.stall };
  if (verb === 'stall') return { ...card, stall: body.stall, inside: body.inside ?? card.inside };
  if (verb === 'hand-over') return { ...card, stage: 'handed_over' };
  return card;
}

/** @type {{cards: Card[], taps: Kept[], seen: Card[]}} */
let last = { cards: [], taps: [], seen: [] };

/** All cards as they will be, and in the place where they will be; the same array for the same cards and taps. @param {Card[]} cards @param {Kept[]} taps */
export function seen(cards, taps) {
  if (!taps.length) return cards;
  if (last.cards !== cards || last.taps !== taps) {
    const later = cards.map((card) => expected(card, taps));
    const here = later.filter((card) => card.column === 'arrived').sort((a, b) => (a.arrived_at ?? '').localeCompare(b.arrived_at ?? ''));
    last = { cards, taps, seen: [...here, ...later.filter((card) => card.column !== 'arrived')] };
  }
  return last.seen;
}

/**
 * @typedef {{
 *   send: (tap: Kept) => Promise<any>,
 *   onChange: (kept: Kept[], notDone: NotDone[]) => void,
 *   onDone: (tap: Kept, answer: any) => void,
 *   onRefused: (tap: Kept, problem: Problem) => string,
 * }} Ways
 */

/** The queue of this tablet, shared by all its open pages. @param {Ways} ways */
export function queue({ send, onChange, onDone, onRefused }) {
  /** @returns {Kept[]} */
  const kept = () => thing('queue') ?? unkept;
  /** @returns {NotDone[]} */
  const notDone = () => thing('not-done') ?? [];
  /** Where the browser keeps nothing, they last as long as the page. @type {Kept[]} */
  let unkept = [];
  let sending = false;
  let again = 0;

  const tell = () => onChange(kept(), notDone());

  /** @param {Kept[]} taps */
  function keep(taps) {
    unkept = keepThing('queue', taps) ? [] : taps;
    tell();
  }

  /** @param {Kept} tap @param {string} reason */
  function explain(tap, reason) {
    const { name, what } = tap;
    keepThing('not-done', [...notDone(), { command_id: tap.body.command_id, name, what, reason, at_ms: tap.at_ms }].slice(-NOT_DONE_MOST));
  }

  /** One tap; answers whether the next may go. @param {Kept} tap */
  async function deliver(tap) {
    const id = tap.body.command_id;
    try {
      const answer = await send(tap);
      const version = answer?.card?.version;
      keep(version === undefined ? without(kept(), id) : knowing(without(kept(), id), tap.pickup_id, version));
      onDone(tap, answer);
    } catch (error) {
      if (error instanceof Unreachable) return false;
      if (!(error instanceof Problem)) throw error;
      const tries = (tap.tries ?? 0) + 1;
      if ((error.status >= 500 || error.slug === 'too-many-requests') && tries < TRIES_MOST) {
        keep(kept().map((other) => (other.body.command_id === id ? { ...other, tries } : other)));
        return false;
      }
      explain(tap, onRefused(tap, error));
      keep(without(kept(), id));
    }
    return true;
  }

  async function sendAll() {
    for (let next = kept()[0]; next; next = kept()[0]) {
      if (!(await deliver(next))) return;
    }
  }

  /** Send what waits, unless this or another page of the tablet is doing so. */
  async function flush() {
    if (sending || !kept().length) return;
    sending = true;
    try {
      if (navigator.locks) await navigator.locks.request('imhere.queue', { ifAvailable: true }, (lock) => (lock ? sendAll() : undefined));
      else await sendAll();
    } finally {
      sending = false;
      clearTimeout(again);
      if (kept().length) again = window.setTimeout(flush, AGAIN_MS);
    }
  }

  onOther('queue', tell);
  onOther('not-done', tell);
  return {
    flush,
    tell,
    has: (/** @type {string} */ pickupId) => kept().some((tap) => tap.pickup_id === pickupId),
    /** False when there is no room. @param {Kept} tap */
    add(tap) {
      const taps = added(kept(), tap);
      if (taps) keep(taps);
      return taps !== null;
    },
    /** It has been read. @param {string} commandId */
    dismiss(commandId) {
      keepThing('not-done', notDone().filter((one) => one.command_id !== commandId));
      tell();
    },
    clear() {
      keepThing('not-done', []);
      keep([]);
    },
  };
}

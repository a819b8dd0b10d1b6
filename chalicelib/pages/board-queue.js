// @ts-check
/**
 * Taps that could not be sent. They are kept on the tablet and go out in their order, each once under its own
 * `command_id`, when the server answers again. The first half is pure; the second knows the storage and two open pages.
 */
import { Problem, Unreachable, isBusy } from './board-api.js';
import { visitOrders } from './board-state.js';
import { keepSetting, keepThing, makeRoom, onOther, thing } from './board-store.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {{path: string, body: any, pickup_id: string, name: string, what: string, at_ms: number, busy_since_ms?: number}} Kept */
/** @typedef {{command_id: string, name: string, what: string, reason: string, at_ms: number}} NotDone */

const KEPT_MOST = 50;
const NOT_DONE_MOST = 20;
const BUSY_MOST_MS = 10 * 60_000;
const AGAIN_MS = 4_000;
const WRITTEN_MS = 250; // by then a page of this tablet knows what another has written
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
  if (verb === 'left') return { ...card, stage: 'expected', column: card.orders.some((order) => order.status === 'ready') ? 'ready' : 'to_prepare', arrived_at: null, claimed_by: null, claimed_at: null };
  if (verb === 'stall') return { ...card, stall: body.stall, inside: body.inside ?? card.inside };
  if (verb === 'hand-over') return handedOver(card, body.order_ids ?? []);
  return card;
}

/** What is left of the visit still waits to be handed over. @param {Card} card @param {string[]} orderIds @returns {Card} */
function handedOver(card, orderIds) {
  const rest = visitOrders(card).filter((order) => !orderIds.includes(order.order_id));
  if (!rest.length) return { ...card, stage: 'handed_over' };
  const tasks = card.tasks.filter((task) => task.kind !== 'hand_over' || !orderIds.includes(task.order_id ?? ''));
  return { ...card, tasks, bins: rest.flatMap((order) => order.bins), orders: card.orders.filter((order) => !orderIds.includes(order.order_id)) };
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
  /** What the browser does not keep lasts as long as the page. @type {Record<string, any[]>} */
  const unkept = {};
  /** @param {string} key @returns {any[]} */
  function listed(key) {
    const list = unkept[key] ?? thing(key);
    return Array.isArray(list) ? list : [];
  }
  /** @returns {Kept[]} */
  const kept = () => listed('queue').filter((tap) => tap?.body?.command_id && tap.path);
  /** @returns {NotDone[]} */
  const notDone = () => listed('not-done');
  /** What this page took out itself. @type {Set<string>} */
  const out = new Set();
  /** @type {Promise<void> | null} */
  let sending = null;
  let again = 0;

  const tell = () => onChange(kept(), notDone());

  /** @param {string} key @param {any[]} list */
  function keepList(key, list) {
    delete unkept[key];
    if (keepThing(key, list) || (makeRoom() && keepThing(key, list))) return;
    keepSetting(key, ''); // what is there now is older than what we know
    unkept[key] = list;
  }

  /** @param {Kept[]} taps */
  function keep(taps) {
    keepList('queue', taps);
    tell();
  }

  /** @param {string} id */
  function takenOut(id) {
    out.add(id);
    return without(kept(), id);
  }

  /** @param {Kept} tap @param {string} reason */
  function explain({ body, name, what, at_ms }, reason) {
    const others = notDone().filter((one) => one.command_id !== body.command_id);
    keepList('not-done', [...others, { command_id: body.command_id, name, what, reason, at_ms }].slice(-NOT_DONE_MOST));
  }

  /** One tap: whether it is out of the way, has to wait with its card, or nobody can be reached. @param {Kept} tap @returns {Promise<'done' | 'busy' | 'unreachable'>} */
  async function deliver(tap) {
    const id = tap.body.command_id;
    try {
      const answer = await send(tap);
      const version = answer?.card?.version;
      keep(version === undefined ? takenOut(id) : knowing(takenOut(id), tap.pickup_id, version));
      onDone(tap, answer);
    } catch (error) {
      if (error instanceof Unreachable) return 'unreachable';
      if (!(error instanceof Problem)) throw error;
      const since = tap.busy_since_ms ?? Date.now();
      if (isBusy(error) && Math.abs(Date.now() - since) < BUSY_MOST_MS) {
        keep(kept().map((other) => (other.body.command_id === id ? { ...other, busy_since_ms: since } : other)));
        return 'busy';
      }
      const reason = onRefused(tap, error);
      if (error.status === 401) return 'unreachable'; // by this tablet: whether it is one still is asked elsewhere
      explain(tap, reason);
      keep(takenOut(id));
    }
    return 'done';
  }

  /** In their order; a card that the server is in trouble with holds up no other. */
  async function sendAll() {
    /** @type {Set<string>} */
    const held = new Set();
    for (;;) {
      const next = kept().find((tap) => !held.has(tap.pickup_id));
      const came = next ? await deliver(next) : 'unreachable';
      if (came === 'unreachable') return;
      if (next && came === 'busy') held.add(next.pickup_id);
    }
  }

  /** Unless another page of this tablet is at it. */
  async function sendAlone() {
    let begun = false;
    try {
      if (!navigator.locks) return await sendAll();
      await navigator.locks.request('imhere.queue', { ifAvailable: true }, (lock) => ((begun = true), lock ? sendAll() : undefined));
    } catch (error) {
      if (begun) throw error;
      await sendAll(); // a browser that keeps nothing locks nothing, and no other page has these taps
    }
  }

  /** Send what waits; who asks meanwhile waits for the same. @returns {Promise<void>} */
  function flush() {
    if (sending) return sending;
    if (!kept().length) return Promise.resolve();
    sending = sendAlone().finally(() => {
      sending = null;
      clearTimeout(again);
      if (kept().length) again = window.setTimeout(flush, AGAIN_MS);
    });
    return sending;
  }

  onOther('queue', tell);
  onOther('not-done', tell);
  return {
    flush,
    tell,
    has: (/** @type {string} */ pickupId) => kept().some((tap) => tap.pickup_id === pickupId),
    /**
     * False when there is no room. Another page that wrote at the same moment may have written over it: then it is written
     * again, which its id makes safe. @param {Kept} tap
     */
    add(tap) {
      const taps = added(kept(), tap);
      if (!taps) return false;
      keep(taps);
      const id = tap.body.command_id;
      setTimeout(() => out.has(id) || kept().some((one) => one.body.command_id === id) || keep([...kept(), tap]), WRITTEN_MS);
      return true;
    },
    /** It has been read. @param {string} commandId */
    dismiss(commandId) {
      keepList('not-done', notDone().filter((one) => one.command_id !== commandId));
      tell();
    },
    /** Nothing of them stays; answers what was not done. @returns {string[]} */
    clear() {
      const left = kept().map((tap) => (out.add(tap.body.command_id), tap.what));
      keepList('not-done', []);
      keep([]);
      return left;
    },
  };
}

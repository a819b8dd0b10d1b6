// @ts-check
/**
 * What the board knows, and how news changes it. Pure: no page, no network, no clock.
 *
 * Facts come by three ways (a fetched state, socket messages, answers to our own taps) and may overtake each
 * other. `at` remembers, card by card, as of which number of the store we know it: newer knowledge always wins.
 */

/** @typedef {{bin: string, pieces: number, zone: 'ambient' | 'chilled' | 'frozen'}} Bin */
/** @typedef {{line_id: string, quantity: number, reason: string, substitute: string | null}} LineException */
/**
 * @typedef {{order_id: string, code: string, number: string | null, status: string, due_at: string, kept_until: string | null,
 *   fulfilment: string, lines: number, bins: Bin[], person: string | null, requires_id: boolean, min_age: number | null,
 *   amount_due: {amount: number, currency: string} | null, exceptions?: LineException[], keep_ended?: boolean}} Order
 */
/**
 * @typedef {{kind: string, order_id?: string, task_id?: string, at?: string, note?: string | null, bins?: Bin[], code?: string,
 *   lines?: {sku: string, name: string, quantity: number}[]}} Task
 */
/** `by` null is the customer; `canned` names one of our ready-made answers. @typedef {{at: string, body: string | null, by?: string | null, canned?: string | null}} CardMessage */
/**
 * @typedef {{pickup_id: string, version: number, column: string, stage: string, orders: Order[], visit_order_ids: string[],
 *   tasks: Task[], stall: string | null, inside: boolean, vehicle: string | null, placement: string | null,
 *   name: string | null, phone_last4: string | null, arrived_at: string | null, on_the_way_at: string | null, eta: string | null,
 *   due_at: string, claimed_by: string | null, claimed_at: string | null, bins: Bin[], may_text?: boolean,
 *   chips: {kind: string, value: string | null}[], messages: CardMessage[]}} Card
 */
/**
 * @typedef {{store_id: string, name: string, language: string, time_zone: string, wait_goal_seconds: number,
 *   still_yours_seconds?: number, stalls: {id: string, label?: string | null}[], paused_until: string | null,
 *   pause_reason?: string | null, closes_at?: string | null}} Store
 */
/** @typedef {{tablet_id: string, label: string | null}} Device */
/** @typedef {{people: string[], staff: string[], managers: string[], device: Device, store: Store, cards: Card[]}} Shown */
/** @typedef {Shown & {version: number, now: string}} State */
/** @typedef {Shown & {version: number, at: Record<string, number>}} Board */
/** @typedef {{type: string, version: number, first: number, card?: Card, pickup_id?: string}} Message */
/** @typedef {{card: Card, ghost: boolean}} Placed */

export const COLUMNS = ['arrived', 'on_the_way', 'ready', 'to_prepare'];

/** What decides the place in a column; smaller comes first. @param {Card} card */
function rank(card) {
  if (card.column === 'arrived') return card.arrived_at ?? '';
  if (card.column === 'on_the_way') return card.eta ?? card.on_the_way_at ?? card.due_at;
  return card.due_at;
}

/** The server's order stays; only the new card is put in its place. @param {Card[]} cards @param {Card} card */
function inserted(cards, card) {
  const before = cards.findIndex((other) => other.column === card.column && Date.parse(rank(other)) > Date.parse(rank(card)));
  return before < 0 ? [...cards, card] : [...cards.slice(0, before), card, ...cards.slice(before)];
}

/**
 * A card as known at `number`. Same place if nothing that orders it has changed.
 * @param {Board} board @param {Card} card @param {number} number @returns {Board}
 */
export function withCard(board, card, number) {
  if ((board.at[card.pickup_id] ?? 0) > number) return board;
  const at = { ...board.at, [card.pickup_id]: number };
  const old = board.cards.find((other) => other.pickup_id === card.pickup_id);
  if (old && old.column === card.column && rank(old) === rank(card)) {
    return { ...board, at, cards: board.cards.map((other) => (other === old ? card : other)) };
  }
  return { ...board, at, cards: inserted(board.cards.filter((other) => other !== old), card) };
}

/** @param {Board} board @param {string} pickupId @param {number} number @returns {Board} */
export function withoutCard(board, pickupId, number) {
  if ((board.at[pickupId] ?? 0) > number) return board;
  return { ...board, at: { ...board.at, [pickupId]: number }, cards: board.cards.filter((card) => card.pickup_id !== pickupId) };
}

/** The cards as fetched; one that says the same as before is the same object, so that it is not drawn again. @param {Card[]} before @param {Card[]} cards */
function unchangedOf(before, cards) {
  const known = new Map(before.map((card) => [card.pickup_id, card]));
  return cards.map((card) => {
    const old = known.get(card.pickup_id);
    return old && old.version === card.version && JSON.stringify(old) === JSON.stringify(card) ? old : card;
  });
}

/**
 * The whole state as fetched; where a card is known from something newer, that knowledge stays.
 * @param {Board | null} board @param {State} state @returns {Board}
 */
export function withState(board, state) {
  const { version, people, staff, store, managers, device } = state;
  const cards = unchangedOf(board?.cards ?? [], state.cards);
  const fresh = { version, people, staff, managers, device, store, cards, at: {} };
  if (!board || board.store.store_id !== store.store_id) return fresh;
  const newer = Object.entries(board.at).filter(([, number]) => number > version);
  return newer.reduce((next, [pickupId, number]) => {
    const card = board.cards.find((other) => other.pickup_id === pickupId);
    return card ? withCard(next, card, number) : withoutCard(next, pickupId, number);
  }, /** @type {Board} */ ({ ...fresh, version: Math.max(version, board.version) }));
}

/**
 * One message of the socket. `gap` tells that something between was missed: fetch the state.
 * @param {Board} board @param {Message} message @returns {{board: Board, gap: boolean}}
 */
export function withMessage(board, message) {
  const gap = message.first > board.version + 1;
  let next = board;
  if (message.type === 'card' && message.card) next = withCard(board, message.card, message.version);
  if (message.type === 'gone' && message.pickup_id) next = withoutCard(board, message.pickup_id, message.version);
  return { board: gap ? next : { ...next, version: Math.max(next.version, message.version) }, gap };
}

/**
 * The answer to our own tap: always the newest knowledge of that card. What is left over of a visit that ended
 * hangs on a card of its own, which takes the place of the one that was tapped.
 * @param {Board} board @param {string} pickupId @param {{card?: Card | null, version?: number}} answer @returns {Board}
 */
export function withAnswer(board, pickupId, answer) {
  if (answer.card === undefined) return board;
  const number = Math.max(answer.version ?? 0, board.at[pickupId] ?? 0, board.version);
  const { card } = answer;
  const rest = card?.pickup_id === pickupId ? board : withoutCard(board, pickupId, number);
  return card ? withCard(rest, card, number) : rest;
}

/** @param {Card[]} cards @returns {Placed[]} */
export const placed = (cards) => cards.map((card) => ({ card, ghost: false }));

/**
 * The same cards without moving any that is on the screen: who left a place is a ghost there, who is new comes
 * last. Used while a finger or a dialog is on the board.
 * @param {Placed[]} shown @param {Card[]} cards @returns {Placed[]}
 */
export function held(shown, cards) {
  const now = new Map(cards.map((card) => [card.pickup_id, card]));
  const kept = shown.map((place) => {
    const card = now.get(place.card.pickup_id);
    const stays = card && card.column === place.card.column;
    return stays ? { card, ghost: false } : { ...place, ghost: true };
  });
  const there = new Set(kept.filter((place) => !place.ghost).map((place) => place.card.pickup_id));
  return [...kept, ...placed(cards.filter((card) => !there.has(card.pickup_id)))];
}

/** Cards that ring: arrived, and nobody has said "mine". @param {Card[]} cards */
export const unclaimed = (cards) => cards.filter((card) => card.stage === 'arrived');

/** @param {Card} card */
export const codesOf = (card) => card.orders.map((order) => order.code);

/** @param {Card} card */
export const nameOf = (card) => card.name ?? (codesOf(card).join(' ') || card.phone_last4 || '');

/** The orders that can be handed over in this visit. @param {Card} card */
export const visitOrders = (card) => card.orders.filter((order) => !card.visit_order_ids.length || card.visit_order_ids.includes(order.order_id));

/** @param {Bin[]} bins */
export const piecesIn = (bins) => bins.reduce((sum, bin) => sum + bin.pieces, 0);

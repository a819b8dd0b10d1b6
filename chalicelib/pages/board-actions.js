// @ts-check
/**
 * What the buttons do: ask the server, then change the model with its answer. Knows no markup.
 * A conflict is no error: the fresh card is shown and told about calmly.
 */
import { Problem, Unreachable, command, post } from './board-api.js';
import { withAnswer } from './board-state.js';
import { startShift } from './board-sound.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {{kind: string, pickupId?: string, orderId?: string, then?: (name: string) => void, problem?: string}} Dialog */
/** @typedef {{text: string, undo?: {pickupId: string, version: number, untilMs: number}, untilMs: number}} Toast */
/**
 * @typedef {{
 *   board: Board | null, enrolled: boolean | null, light: 'live' | 'polling' | 'offline' | 'connecting', lastOkMs: number,
 *   skewMs: number, dialog: Dialog | null, toast: Toast | null, busy: Record<string, boolean>, changed: Record<string, string>,
 *   mine: Record<string, number>, shift: boolean, flash: boolean, theme: 'dark' | 'light', problem: string,
 * }} Model
 */
/** @typedef {{get: () => Model, set: (patch: Partial<Model>) => void, nowMs: () => number, refetch: (whole?: boolean) => void, start: () => void}} Store */
/** @typedef {ReturnType<typeof actions>} Act */

const THEME_KEY = 'imhere.theme';
const TOAST_MS = 6_000;
const CHANGED_MS = 6_000;

/** The colours somebody chose on this tablet, if anybody did. */
export const keptTheme = () => localStorage.getItem(THEME_KEY);

/** @param {Store} store */
export function actions(store) {
  const board = () => /** @type {Board} */ (store.get().board);
  const open = (/** @type {Dialog} */ dialog) => store.set({ dialog });
  const close = () => store.set({ dialog: null });
  const toast = (/** @type {string} */ text) => store.set({ toast: { text, untilMs: Date.now() + TOAST_MS } });

  const fresh = (/** @type {string} */ pickupId) => board().cards.find((card) => card.pickup_id === pickupId) ?? null;

  /** @param {string} pickupId @param {{card?: Card | null, version?: number}} answer */
  const learn = (pickupId, answer) => store.set({ board: withAnswer(board(), pickupId, answer) });

  /** The words for what went wrong, in the reader's language where we have them. @param {unknown} error */
  function wordsFor(error) {
    if (error instanceof Unreachable) return t('not_sent');
    if (error instanceof Problem && error.slug === 'wrong-code') return t('wrong_code');
    if (error instanceof Problem && error.slug === 'too-many-attempts') return t('too_many');
    return t('refused', { detail: error instanceof Error ? error.message : '' });
  }

  /** Show the fresh card with a line that says why. @param {string} pickupId @param {Card | null} card */
  function changedMeanwhile(pickupId, card) {
    learn(pickupId, { card });
    const text = !card ? t('gone') : card.claimed_by ? t('has_it', { name: card.claimed_by }) : t('changed');
    if (!card) close();
    toast(text);
    mark(pickupId, text);
    store.refetch();
    return text;
  }

  /** @param {string} pickupId @param {string} text */
  function mark(pickupId, text) {
    store.set({ changed: { ...store.get().changed, [pickupId]: text } });
    setTimeout(() => {
      const { [pickupId]: _, ...rest } = store.get().changed;
      store.set({ changed: rest });
    }, CHANGED_MS);
  }

  /**
   * One command on one card. Answers the server's words, or the problem in our words.
   * @param {Card} card @param {string} path @param {object} body @returns {Promise<{answer?: any, problem?: string, stale?: boolean}>}
   */
  async function run(card, path, body) {
    const id = card.pickup_id;
    if (store.get().busy[id]) return {};
    store.set({ busy: { ...store.get().busy, [id]: true } });
    try {
      const answer = await command(path, { version: card.version, ...body });
      learn(id, answer ?? {});
      return { answer };
    } catch (error) {
      const stale = error instanceof Problem && error.status === 409 && error.card !== undefined;
      if (stale) return { stale, problem: changedMeanwhile(id, /** @type {Problem} */ (error).card ?? null) };
      if (error instanceof Problem && error.status === 401) store.refetch(true);
      return { problem: wordsFor(error) };
    } finally {
      store.set({ busy: { ...store.get().busy, [id]: false } });
    }
  }

  /** @param {Card} card @param {string} verb @param {object} [body] */
  async function tap(card, verb, body = {}) {
    const done = await run(card, `pickups/${encodeURIComponent(card.pickup_id)}/${verb}`, body);
    if (done.problem && !done.stale) toast(done.problem);
    return done;
  }

  /** Do it as the one person who is signed in; ask who with one tap; or sign somebody in first. @param {string} kind @param {Card} card @param {(name: string) => void} then */
  function asSomebody(kind, card, then) {
    const { people } = board();
    if (people.length === 1) then(people[0] ?? '');
    else if (people.length) open({ kind, pickupId: card.pickup_id, then });
    else open({ kind: 'sign-in', then });
  }

  return {
    open,
    close,
    fresh,
    claim: (/** @type {Card} */ card) => asSomebody('who', card, (name) => (close(), tap(fresh(card.pickup_id) ?? card, 'claim', { name }))),
    unclaim: (/** @type {Card} */ card) => (close(), tap(card, 'unclaim', { name: card.claimed_by })),
    left: (/** @type {Card} */ card) => (close(), tap(card, 'left')),
    here: (/** @type {Card} */ card, /** @type {string | null} */ stall) => (close(), tap(card, 'arrived', stall ? { stall } : {})),
    stillMine: (/** @type {Card} */ card) => store.set({ mine: { ...store.get().mine, [card.pickup_id]: store.nowMs() } }),

    /** A task besides the hand-over is done; goods are put back by nobody in particular. @param {Card} card @param {import('./board-state.js').Task} task @param {string} verb */
    tick(card, task, verb) {
      const at = verb === 'restock' ? `orders/${task.order_id}` : `${verb === 'done' ? 'tasks' : 'returns'}/${task.task_id}`;
      const then = async (/** @type {string | null} */ name) => {
        close();
        const done = await run(fresh(card.pickup_id) ?? card, `${at}/${verb}`, name ? { name } : {});
        if (done.problem && !done.stale) toast(done.problem);
      };
      if (verb === 'restock') return void then(null);
      if (card.claimed_by && board().people.includes(card.claimed_by)) return void then(card.claimed_by);
      asSomebody('who-ticks', card, then);
    },

    /** @param {Card} card @param {string} orderId @param {import('./board-state.js').Bin[]} bins */
    async ready(card, orderId, bins) {
      const done = await run(card, `orders/${encodeURIComponent(orderId)}/ready`, { bins });
      if (done.answer) close();
      return done.problem ?? '';
    },

    /** @param {Card} card @param {{name: string, order_ids: string[], proof: object, checked?: object}} body @param {string} codes */
    async handOver(card, body, codes) {
      const done = await run(card, `pickups/${encodeURIComponent(card.pickup_id)}/hand-over`, body);
      if (!done.answer) return done.problem ?? '';
      const untilMs = done.answer.undo_until ? Date.parse(done.answer.undo_until) - store.get().skewMs : 0;
      const version = done.answer.card?.version ?? done.answer.version;
      const undo = untilMs ? { pickupId: card.pickup_id, version, untilMs } : undefined;
      store.set({ dialog: null, toast: { text: t('handed_over', { code: codes }), undo, untilMs: untilMs || Date.now() + TOAST_MS } });
      return '';
    },

    /** @param {{pickupId: string, version: number}} undo */
    async undo({ pickupId, version }) {
      store.set({ toast: null });
      try {
        learn(pickupId, await command(`pickups/${encodeURIComponent(pickupId)}/undo`, { version }));
        toast(t('undone'));
      } catch (error) {
        if (error instanceof Problem && error.card !== undefined) changedMeanwhile(pickupId, error.card);
        else toast(wordsFor(error));
      }
    },

    /** @param {string} code */
    async enrol(code) {
      try {
        await post('board/enrol', { code });
        store.set({ enrolled: null, problem: '' });
        store.start();
      } catch (error) {
        const wrong = error instanceof Problem && [403, 422].includes(error.status);
        store.set({ enrolled: false, problem: wrong ? t('enrol_wrong') : wordsFor(error) });
      }
    },

    /** @param {string} name @param {string} pin */
    async signIn(name, pin) {
      const then = store.get().dialog?.then;
      try {
        const { people } = await post('board/sign-in', { name, pin });
        store.set({ board: { ...board(), people }, dialog: null });
        store.refetch(true);
        then?.(name);
        return '';
      } catch (error) {
        const wrong = error instanceof Problem && [401, 403, 422].includes(error.status);
        return wrong ? t('pin_wrong') : wordsFor(error);
      }
    },

    /** @param {string} name */
    async signOut(name) {
      try {
        await post('board/sign-out', { name });
        store.set({ board: { ...board(), people: board().people.filter((other) => other !== name) } });
        store.refetch(true);
      } catch (error) {
        toast(wordsFor(error));
      }
    },

    async startShift() {
      await startShift();
      store.set({ shift: true });
      if (!board().people.length) open({ kind: 'sign-in' });
    },

    theme() {
      const theme = store.get().theme === 'dark' ? 'light' : 'dark';
      localStorage.setItem(THEME_KEY, theme);
      store.set({ theme });
    },
  };
}

// @ts-check
/**
 * What every button rests on: ask the server, then change the model with its answer; keep the tap when nobody answers.
 * Knows no markup. A conflict is no error: the fresh card is shown and told about calmly.
 */
import { Problem, Unreachable, command, commandId, post } from './board-api.js';
import { commands } from './board-commands.js';
import { startShift, testSound } from './board-sound.js';
import { nameOf, withAnswer } from './board-state.js';
import { forget, keepSetting } from './board-store.js';
import { mayWait, queue, seen } from './board-queue.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Board} Board */
/** @typedef {import('./board-queue.js').Kept} Kept */
/** @typedef {import('./board-queue.js').NotDone} NotDone */
/** @typedef {{kind: string, pickupId?: string, orderId?: string, taskId?: string, then?: (name: string) => void, problem?: string, data?: any}} Dialog */
/** @typedef {{text: string, undo?: {pickupId: string, version: number, untilMs: number}, untilMs: number}} Toast */
/** @typedef {'live' | 'polling' | 'offline' | 'connecting'} Light */
/**
 * @typedef {{
 *   board: Board | null, enrolled: boolean | null, light: Light, lastOkMs: number, skewMs: number,
 *   dialog: Dialog | null, toast: Toast | null, busy: Record<string, boolean>, changed: Record<string, string>,
 *   kept: Kept[], notDone: NotDone[], figures: any, page: {Manage: unknown} | null,
 *   shift: boolean, flash: boolean, volume: number, mutedUntilMs: number, theme: 'dark' | 'light', language: string, problem: string,
 * }} Model
 */
/** @typedef {{get: () => Model, set: (patch: Partial<Model>) => void, nowMs: () => number, refetch: (whole?: boolean) => void, start: () => void}} Store */
/** @typedef {{answer?: any, problem?: string, slug?: string, retrySeconds?: number, stale?: boolean, queued?: boolean}} Done */
/**
 * What `commands(kit)` and `managing(kit)` build their actions from.
 * `run` and `tap` answer `{answer}`, or `{queued: true}` when the tap is kept for later (close the dialog: it will be done),
 * or `{problem}` in the reader's words; `tap` also shows the problem as a toast.
 * @typedef {{
 *   run: (card: Card, path: string, body: object, what?: string) => Promise<Done>,
 *   tap: (card: Card, verb: string, body?: object, what?: string) => Promise<Done>,
 *   ask: (path: string, body: object) => Promise<Done>,
 *   open: (dialog: Dialog) => void, close: () => void, toast: (text: string) => void, board: () => Board, store: Store,
 *   wordsFor: (error: unknown) => string, asSomebody: (kind: string, card: Card, then: (name: string) => void) => void,
 *   fresh: (pickupId: string) => Card | null,
 * }} Kit
 */
/** @typedef {ReturnType<typeof actions>} Act */

const TOAST_MS = 6_000;
const CHANGED_MS = 6_000;
const MUTE_MS = 60_000;

/** @param {Store} store */
export function actions(store) {
  const board = () => /** @type {Board} */ (store.get().board);
  const open = (/** @type {Dialog} */ dialog) => store.set({ dialog });
  const close = () => store.set({ dialog: null });
  const toast = (/** @type {string} */ text) => store.set({ toast: { text, untilMs: Date.now() + TOAST_MS } });

  const fresh = (/** @type {string} */ pickupId) => seen(board().cards, store.get().kept).find((card) => card.pickup_id === pickupId) ?? null;

  /** @param {string} pickupId @param {{card?: Card | null, version?: number}} answer */
  const learn = (pickupId, answer) => store.get().board && store.set({ board: withAnswer(board(), pickupId, answer) });

  /** The words for what went wrong, in the reader's language where we have them. @param {unknown} error */
  function wordsFor(error) {
    if (error instanceof Unreachable) return t('not_sent');
    if (error instanceof Problem && error.slug === 'wrong-code') return t('wrong_code');
    if (error instanceof Problem && error.slug === 'too-many-attempts') return t('too_many');
    return t('refused', { detail: error instanceof Error ? error.message : '' });
  }

  /** @param {unknown} error @returns {Done} */
  function refusal(error) {
    if (!(error instanceof Problem)) return { problem: error instanceof Unreachable ? t('not_offline') : wordsFor(error) };
    return { problem: wordsFor(error), slug: error.slug, retrySeconds: error.retrySeconds };
  }

  /** What a fresh card says about a tap that came too late. @param {Card | null} card */
  const lateWords = (card) => (!card ? t('gone') : card.claimed_by ? t('has_it', { name: card.claimed_by }) : t('changed'));

  /** Show the fresh card with a line that says why. @param {string} pickupId @param {Card | null} card */
  function changedMeanwhile(pickupId, card) {
    learn(pickupId, { card });
    const text = lateWords(card);
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

  const waiting = queue({
    send: (tap) => post(`board/api/${tap.path}`, tap.body),
    onChange: (kept, notDone) => store.set({ kept, notDone }),
    onDone: (tap, answer) => learn(tap.pickup_id, answer ?? {}),
    onRefused(tap, error) {
      if (error.card !== undefined) learn(tap.pickup_id, { card: error.card ?? null });
      if (error.status === 401 || error.card === undefined) store.refetch(true);
      return error.card !== undefined ? lateWords(error.card ?? null) : error.message;
    },
  });

  /**
   * One command on one card. `what` is the word on the button, which names a tap that waits.
   * @param {Card} card @param {string} path @param {object} body @param {string} [what] @returns {Promise<Done>}
   */
  async function run(card, path, body, what = '') {
    const id = card.pickup_id;
    if (store.get().busy[id]) return {};
    const tap = { command_id: commandId(), version: card.version, ...body };
    if (waiting.has(id)) return keep(card, path, tap, what); // after what was tapped before, never past it
    store.set({ busy: { ...store.get().busy, [id]: true } });
    try {
      const answer = await (mayWait(path, tap) ? post(`board/api/${path}`, tap) : command(path, tap)); // the queue tries again
      learn(id, answer ?? {});
      return { answer };
    } catch (error) {
      const silent = error instanceof Unreachable || (error instanceof Problem && error.status >= 500);
      if (silent) return keep(card, path, tap, what);
      const stale = error instanceof Problem && error.status === 409 && error.card !== undefined;
      if (stale) return { stale, problem: changedMeanwhile(id, /** @type {Problem} */ (error).card ?? null) };
      if (error instanceof Problem && error.status === 401) store.refetch(true);
      return refusal(error);
    } finally {
      store.set({ busy: { ...store.get().busy, [id]: false } });
    }
  }

  /** Nobody answers: it is done later, under the same id. @param {Card} card @param {string} path @param {any} body @param {string} what @returns {Done} */
  function keep(card, path, body, what) {
    if (!mayWait(path, body)) return { problem: t('not_offline') };
    // goods that are gone are gone, whatever has become of the card
    const late = path.endsWith('/hand-over') ? { version: undefined, taken_at: new Date(store.nowMs()).toISOString() } : {};
    const tap = { path, body: { ...body, ...late }, pickup_id: card.pickup_id, name: nameOf(card), what, at_ms: store.nowMs() };
    if (!waiting.add(tap)) return { problem: t('queue_full') };
    store.refetch();
    return { queued: true };
  }

  /** @param {Card} card @param {string} verb @param {object} [body] @param {string} [what] */
  async function tap(card, verb, body = {}, what = '') {
    const done = await run(card, `pickups/${encodeURIComponent(card.pickup_id)}/${verb}`, body, what);
    if (done.problem && !done.stale) toast(done.problem);
    return done;
  }

  /** A command that is about no card and cannot wait. @param {string} path @param {object} body @returns {Promise<Done>} */
  async function ask(path, body) {
    try {
      return { answer: await command(path, { command_id: commandId(), ...body }) };
    } catch (error) {
      if (error instanceof Problem && error.status === 401) store.refetch(true);
      return refusal(error);
    }
  }

  /** Do it as the one person who is signed in; ask who with one tap; or sign somebody in first. @param {string} kind @param {Card} card @param {(name: string) => void} then */
  function asSomebody(kind, card, then) {
    const { people } = board();
    if (people.length === 1) then(people[0] ?? '');
    else if (people.length) open({ kind, pickupId: card.pickup_id, then });
    else open({ kind: 'sign-in', then });
  }

  /** @type {Kit} */
  const kit = { run, tap, ask, open, close, toast, board, store, wordsFor, asSomebody, fresh };

  const claim = (/** @type {Card} */ card, /** @type {string} */ name) => (close(), tap(fresh(card.pickup_id) ?? card, 'claim', { name }, t('claim')));

  const act = {
    ...commands(kit),
    kit,
    open,
    close,
    fresh,
    claim: (/** @type {Card} */ card) => asSomebody('who', card, (name) => claim(card, name)),
    /** The same person claims again: the server starts to count anew. @param {Card} card */
    stillMine: (card) => claim(card, card.claimed_by ?? ''),
    flush: waiting.flush,
    dismiss: waiting.dismiss,

    /** The shop's tablet no longer: nothing of its customers stays here. */
    forgetAll() {
      waiting.clear();
      forget();
    },

    /** @param {{pickupId: string, version: number}} undo */
    async undo({ pickupId, version }) {
      store.set({ toast: null });
      try {
        const tapped = { command_id: commandId(), version };
        learn(pickupId, await command(`pickups/${encodeURIComponent(pickupId)}/undo`, tapped));
        toast(t('undone'));
      } catch (error) {
        if (error instanceof Problem && error.card !== undefined) changedMeanwhile(pickupId, error.card);
        else toast(wordsFor(error));
      }
    },

    /** @param {string} code @param {string} [label] */
    async enrol(code, label) {
      try {
        await post('board/enrol', label ? { code, label } : { code });
        store.set({ enrolled: null, problem: '' });
        store.start();
      } catch (error) {
        const wrong = error instanceof Problem && [403, 422].includes(error.status);
        store.set({ enrolled: false, problem: wrong ? t('enrol_wrong') : wordsFor(error) });
      }
    },

    async startShift() {
      await startShift(store.get().volume);
      store.set({ shift: true });
      if (!board().people.length) open({ kind: 'sign-in' });
    },

    testSound: () => testSound(store.get().volume),
    /** Silence for a minute, for everybody to see; it rings again by itself. */
    mute: () => store.set({ mutedUntilMs: Date.now() + MUTE_MS }),
    unmute: () => store.set({ mutedUntilMs: 0 }),

    /** How loud this tablet rings, 0 to 1. @param {number} volume */
    volume(volume) {
      keepSetting('volume', String(volume));
      store.set({ volume });
    },

    /** The language of this tablet; empty is the store's. @param {string} language */
    language(language) {
      keepSetting('language', language);
      store.set({ language });
    },

    /** @param {'dark' | 'light'} theme */
    theme(theme) {
      keepSetting('theme', theme);
      store.set({ theme });
    },

    /** The manager's page is fetched when it is opened, with what can be done there. */
    async manage() {
      try {
        const file = await import('./board-manage.js');
        Object.assign(act, file.managing(kit));
        store.set({ page: { Manage: file.Manage }, dialog: null });
      } catch {
        toast(t('not_offline'));
      }
    },
    leaveManage() {
      history.replaceState(null, '', location.pathname + location.search);
      store.set({ page: null });
    },
  };
  waiting.tell();
  return act;
}

// @ts-check
/**
 * What every button rests on: ask the server, then change the model with its answer; keep the tap when nobody answers.
 * Knows no markup. A conflict is no error: the fresh card is shown and told about calmly.
 */
import { Problem, Unreachable, command, commandId, isBusy, post } from './board-api.js';
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
 *   cut: boolean, shift: boolean, flash: boolean, volume: number, mutedUntilMs: number, theme: 'dark' | 'light', language: string, problem: string,
 * }} Model
 */
/** @typedef {{get: () => Model, set: (patch: Partial<Model>) => void, nowMs: () => number, refetch: (whole?: boolean) => void, start: () => void, renew: (ifOld?: boolean) => boolean}} Store */
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
 *   wordsFor: (error: unknown) => string, flush: () => Promise<void>, asSomebody: (kind: string, card: Card, then: (name: string) => void) => void,
 *   fresh: (pickupId: string) => Card | null,
 * }} Kit
 */
/** @typedef {ReturnType<typeof actions> & ReturnType<typeof import('./board-commands.js').commands>} Act */

const TOAST_MS = 6_000;
const CHANGED_MS = 6_000;
const MUTE_MS = 60_000;
const UNSURE_MS = 8_000; // so long a hand-over that nobody answered may still be heard of
const SAME_TAP_MS = 2 * 60_000; // what is tapped again within this, word for word, is the same tap
const LOOK_AGAIN_MS = 500;

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
    if (isBusy(error)) return t('busy_try');
    if (error instanceof Problem && error.slug === 'wrong-code') return t('wrong_code');
    if (error instanceof Problem && error.slug === 'too-many-attempts') return t('too_many');
    return t('refused', { detail: error instanceof Error ? error.message : '' });
  }

  /** Nobody has answered for a while, or the tablet itself knows that it has no network. */
  const cutOff = () => store.get().cut || !navigator.onLine;

  /** @param {unknown} error @returns {Done} */
  function refusal(error) {
    if (!(error instanceof Problem)) return { problem: error instanceof Unreachable && cutOff() ? t('not_offline') : wordsFor(error) };
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

  /** The tablet's clock may have been put right since. @param {string} at */
  const notLater = (at) => new Date(Math.min(Date.parse(at), store.nowMs())).toISOString();

  const waiting = queue({
    send: ({ path, body }) => post(`board/api/${path}`, body.taken_at ? { ...body, taken_at: notLater(body.taken_at) } : body),
    onChange: (kept, notDone) => store.set({ kept, notDone }),
    onDone: (tap, answer) => learn(tap.pickup_id, answer ?? {}),
    onRefused(tap, error) {
      if (error.card !== undefined) learn(tap.pickup_id, { card: error.card ?? null });
      if (error.status === 401 || error.card === undefined) store.refetch(true);
      return error.card !== undefined ? lateWords(error.card ?? null) : error.message;
    },
  });

  /** Taps of which nobody knows whether they were heard. @type {Map<string, {text: string, id: string, atMs: number}>} */
  const unsure = new Map();

  /** Tapped again word for word, it is the same tap: the server does it once. @param {string} path @param {object} body */
  function idFor(path, body) {
    const before = unsure.get(path);
    const text = JSON.stringify(body);
    const same = before?.text === text && performance.now() - before.atMs < SAME_TAP_MS;
    const id = same ? before.id : commandId();
    unsure.set(path, { text, id, atMs: performance.now() });
    return id;
  }

  /** Whether everything that was tapped before on this card is done; gives it some seconds. @param {string} pickupId */
  async function settled(pickupId) {
    const untilMs = performance.now() + UNSURE_MS;
    while (waiting.has(pickupId) && performance.now() < untilMs && !cutOff()) {
      await waiting.flush();
      if (waiting.has(pickupId)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    return !waiting.has(pickupId);
  }

  /**
   * One command on one card. `what` is the word on the button, which names a tap that waits. Only what reached nobody waits;
   * a server in trouble was reached, and the tap is not done.
   * @param {Card} card @param {string} path @param {object} body @param {string} [what] @returns {Promise<Done>}
   */
  async function run(card, path, body, what = '') {
    const id = card.pickup_id;
    if (store.get().busy[id]) return {};
    const tap = { command_id: idFor(path, body), version: card.version, ...body };
    const tappedMs = store.nowMs();
    const gives = path.endsWith('/hand-over');
    const later = mayWait(path, tap);
    if (later && !gives && waiting.has(id)) return keep(card, path, tap, what, tappedMs); // after what was tapped before, never past it
    store.set({ busy: { ...store.get().busy, [id]: true } });
    try {
      if (waiting.has(id)) {
        if (!(await settled(id))) return cutOff() ? keep(card, path, tap, what, tappedMs) : { problem: t('busy_try') };
        tap.version = fresh(id)?.version ?? tap.version;
      }
      const answer = await command(path, tap, cutOff() ? 0 : gives ? UNSURE_MS : later ? 0 : 1, cutOff());
      unsure.delete(path);
      learn(id, answer);
      return { answer };
    } catch (error) {
      if (error instanceof Unreachable) return later ? keep(card, path, tap, what, tappedMs) : refusal(error);
      if (isBusy(error)) return { problem: t('busy_try') };
      unsure.delete(path);
      const stale = error instanceof Problem && [404, 409].includes(error.status) && error.card !== undefined;
      if (stale) return { stale, problem: changedMeanwhile(id, /** @type {Problem} */ (error).card ?? null) };
      if (error instanceof Problem && error.status === 401) store.refetch(true);
      return refusal(error);
    } finally {
      store.set({ busy: { ...store.get().busy, [id]: false } });
    }
  }

  /** Nobody answers: it is done later, under the same id. @param {Card} card @param {string} path @param {any} body @param {string} what @param {number} tappedMs @returns {Done} */
  function keep(card, path, body, what, tappedMs) {
    if (!mayWait(path, body)) return { problem: t('not_offline') };
    // goods that are gone are gone, whatever has become of the card
    const late = path.endsWith('/hand-over') ? { version: undefined, taken_at: new Date(tappedMs).toISOString() } : {};
    const tap = { path, body: { ...body, ...late }, pickup_id: card.pickup_id, name: nameOf(card), what, at_ms: tappedMs };
    if (!waiting.add(tap)) return { problem: t('queue_full') };
    unsure.delete(path);
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
      const answer = await command(path, { command_id: idFor(path, body), ...body }, 1);
      unsure.delete(path);
      return { answer };
    } catch (error) {
      if (!(error instanceof Unreachable) && !isBusy(error)) unsure.delete(path);
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
  const kit = { run, tap, ask, open, close, toast, board, store, wordsFor, flush: waiting.flush, asSomebody, fresh };

  const claim = (/** @type {Card} */ card, /** @type {string} */ name) => (close(), tap(fresh(card.pickup_id) ?? card, 'claim', { name }, t('claim')));

  /** @type {Promise<unknown> | null} */
  let whole = null;

  const act = {
    kit,
    /** What the dialogs do comes with them, after the board stands. */
    whole: () =>
      (whole ??= import('./board-commands.js').then(
        (file) => Object.assign(act, file.commands(kit)),
        (error) => ((whole = null), Promise.reject(error)),
      )),
    /** A tap before that. @type {(card: Card, task: import('./board-state.js').Task, verb: string) => unknown} */
    tick: (card, task, verb) => act.whole().then(() => act.tick(card, task, verb), () => toast(t('not_offline'))),

    open,
    close,
    fresh,
    claim: (/** @type {Card} */ card) => asSomebody('who', card, (name) => claim(card, name)),
    /** The same person claims again: the server starts to count anew. @param {Card} card */
    stillMine: (card) => claim(card, card.claimed_by ?? ''),
    flush: waiting.flush,
    dismiss: waiting.dismiss,

    /** The store's tablet no longer: nothing of its customers stays here. Answers what was tapped and cannot be done any more. */
    forgetAll() {
      const left = waiting.clear();
      forget();
      return left.length ? t('lost_taps', { what: left.join(', ') }) : '';
    },

    /** @param {{pickupId: string, version: number}} undo */
    async undo({ pickupId, version }) {
      store.set({ toast: null });
      try {
        const tapped = { command_id: commandId(), version };
        learn(pickupId, await command(`pickups/${encodeURIComponent(pickupId)}/undo`, tapped, UNSURE_MS));
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
      if (store.renew(true)) return;
      try {
        const [file] = await Promise.all([import('./board-manage.js'), act.whole()]);
        Object.assign(act, file.managing(kit));
        store.set({ page: { Manage: file.Manage }, dialog: null });
      } catch {
        if (cutOff() || !store.renew()) toast(t('not_offline')); // a file of another deploy does not fit
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

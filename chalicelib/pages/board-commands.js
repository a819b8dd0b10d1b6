// @ts-check
/** What the buttons of cards and dialogs do. Knows no markup; `kit` asks the server and keeps what cannot be sent. */
import { Problem, get, post } from './board-api.js';
import { timeOfDay } from './board-time.js';
import { t } from './board-words.js';

/** @typedef {import('./board-state.js').Card} Card */
/** @typedef {import('./board-state.js').Order} Order */
/** @typedef {import('./board-state.js').Task} Task */
/** @typedef {import('./board-state.js').Bin} Bin */
/** @typedef {import('./board-actions.js').Done} Done */

const TOAST_MS = 6_000;

/** @param {string} orderId @param {string} verb */
const ofOrder = (orderId, verb) => `orders/${encodeURIComponent(orderId)}/${verb}`;

/** What a wrong PIN is told: never the words for a wrong code of a customer, and how long to wait. @param {Done} done */
function pinWords(done) {
  if (done.slug === 'wrong-code') return t('manager_pin_wrong');
  if (done.slug === 'too-many-attempts') return t('pin_wait', { n: done.retrySeconds ?? 1 });
  return done.problem ?? '';
}

/** @param {import('./board-actions.js').Kit} kit */
export function commands({ run, tap, ask, open, close, toast, board, store, wordsFor, flush, asSomebody, fresh }) {
  let lastActing = '';

  /** The last who acted on this tablet, or the only one there is; nobody is ''. */
  const acting = () => {
    const { people } = board();
    return people.length === 1 ? (people[0] ?? '') : people.includes(lastActing) ? lastActing : '';
  };
  const actAs = (/** @type {string} */ name) => {
    lastActing = name;
    store.set({});
  };
  /** A lesser tap: as who acted last, or ask. @param {Card} card @param {(name: string) => void} then */
  const asLast = (card, then) => (acting() ? then(acting()) : asSomebody('who-ticks', card, then));

  /** Close and say it when it is done (or kept for later); otherwise the words for what went wrong. @param {Promise<Done>} done @param {string} said @param {(done: Done) => string} [words] */
  async function closing(done, said, words = (one) => one.problem ?? '') {
    const ended = await done;
    if (!ended.answer && !ended.queued) return words(ended);
    close();
    if (said && ended.answer) toast(said);
    return '';
  }

  /** A button that asks nothing more. @param {Card} card @param {string} path @param {string} what @param {(answer: any) => string} said */
  const press = (card, path, what, said) =>
    asLast(card, async (name) => {
      close();
      const done = await run(fresh(card.pickup_id) ?? card, path, { name }, what);
      if (done.answer) toast(said(done.answer));
      else if (done.problem && !done.stale) toast(done.problem);
    });

  return {
    acting,
    actAs,
    /** Sign in, and come back to what was open. */
    signInFirst() {
      const { dialog } = store.get();
      open({ kind: 'sign-in', then: () => dialog && open(dialog) });
    },

    /** Something to read, which no tap changes. @param {string} path @returns {Promise<Done>} */
    async look(path) {
      try {
        return { answer: await get(path) };
      } catch (error) {
        return { problem: error instanceof Problem ? wordsFor(error) : t('not_offline') };
      }
    },

    unclaim: (/** @type {Card} */ card) => (close(), tap(card, 'unclaim', { name: card.claimed_by }, t('unclaim'))),
    left: (/** @type {Card} */ card) => (close(), tap(card, 'left', acting() ? { name: acting() } : {}, t('left'))),
    here: (/** @type {Card} */ card, /** @type {string | null} */ stall) => (close(), tap(card, 'arrived', { ...(stall && { stall }), ...(acting() && { name: acting() }) }, t('customer_here'))),
    moveTo: (/** @type {Card} */ card, /** @type {{stall: string | null, inside?: boolean}} */ place) => (close(), tap(card, 'stall', { ...place, ...(acting() && { name: acting() }) }, t('correct_stall'))),

    /** The number is shown to whom asks for it, and kept who that was. @param {Card} card */
    phone: (card) =>
      asLast(card, async (name) => {
        const { answer } = await tap(card, 'phone', { name }, t('show_phone'));
        if (answer) open({ kind: 'phone', pickupId: card.pickup_id, data: { phone: answer.phone } });
      }),

    /** @param {Card} card @param {object} said a ready-made answer or own words */
    async message(card, said) {
      if (!acting()) return t('lacks', { what: t('lacks_name') });
      return closing(run(card, `pickups/${encodeURIComponent(card.pickup_id)}/message`, { ...said, name: acting() }, t('message')), t('message_sent'));
    },

    /** A task besides the hand-over is done, by who claimed the card if anybody did. @param {Card} card @param {Task} task @param {string} verb */
    tick(card, task, verb) {
      const path = verb === 'restock' ? ofOrder(task.order_id ?? '', verb) : `tasks/${task.task_id}/${verb}`;
      const then = async (/** @type {string} */ name) => {
        close();
        const done = await run(fresh(card.pickup_id) ?? card, path, { name }, t(verb === 'restock' ? 'put_back' : verb));
        if (done.problem && !done.stale) toast(done.problem);
      };
      if (card.claimed_by && board().people.includes(card.claimed_by)) then(card.claimed_by);
      else asLast(card, then);
    },
    takeIn: (/** @type {Card} */ card, /** @type {Task} */ task) => closing(run(card, `returns/${task.task_id}/accept`, { name: acting() }, t('take_in')), t('return_taken')),
    refuseReturn: (/** @type {Card} */ card, /** @type {Task} */ task, /** @type {string} */ reason) => closing(run(card, `returns/${task.task_id}/refuse`, { name: acting(), reason }, t('refuse')), t('return_refused')),

    ready: (/** @type {Card} */ card, /** @type {string} */ orderId, /** @type {Bin[]} */ bins, /** @type {object[]} */ exceptions) => closing(run(card, ofOrder(orderId, 'ready'), { bins, exceptions, ...(acting() && { name: acting() }) }, t('make_ready')), ''),
    bins: (/** @type {Card} */ card, /** @type {string} */ orderId, /** @type {Bin[]} */ bins) => closing(run(card, ofOrder(orderId, 'bins'), { bins, ...(acting() && { name: acting() }) }, t('bins')), t('saved')),
    keep: (/** @type {Card} */ card, /** @type {Order} */ order) =>
      press(card, ofOrder(order.order_id, 'keep'), t('keep'), (answer) => {
        const kept = answer.card?.orders.find((/** @type {Order} */ one) => one.order_id === order.order_id)?.kept_until;
        return kept ? t('kept', { code: order.code, time: timeOfDay(kept, board().store.time_zone) }) : t('saved');
      }),
    resend: (/** @type {Card} */ card, /** @type {Order} */ order) => press(card, ofOrder(order.order_id, 'resend'), t('resend'), () => t('resent')),
    preparing: (/** @type {Card} */ card, /** @type {Order} */ order) => press(card, ofOrder(order.order_id, 'preparing'), t('back_to_preparing'), () => t('saved')),
    cancel: (/** @type {Card} */ card, /** @type {Order} */ order, /** @type {string} */ reason, /** @type {string} */ pin) =>
      closing(run(card, ofOrder(order.order_id, 'cancel'), { reason, pin, name: acting() }), t('cancelled', { code: order.code }), pinWords),
    person: (/** @type {Card} */ card, /** @type {Order} */ order, /** @type {string | null} */ person, /** @type {string} */ pin) =>
      closing(run(card, ofOrder(order.order_id, 'pickup-person'), { person, ...(pin && { pin }), name: acting() }), t('saved'), pinWords),

    /** @param {Card} card @param {{name: string, order_ids: string[], proof: {kind: string}, checked?: object, exceptions?: object[]}} body @param {string} codes */
    async handOver(card, body, codes) {
      const done = await run(card, `pickups/${encodeURIComponent(card.pickup_id)}/hand-over`, body, t('hand_over'));
      if (done.queued) close();
      if (!done.answer) return body.proof.kind === 'manager' ? pinWords(done) : (done.problem ?? '');
      lastActing = body.name;
      const untilMs = done.answer.undo_until ? Date.parse(done.answer.undo_until) - store.get().skewMs : 0;
      const version = done.answer.card?.version ?? done.answer.version;
      const undo = untilMs ? { pickupId: card.pickup_id, version, untilMs } : undefined;
      store.set({ dialog: null, toast: { text: t('handed_over', { code: codes }), undo, untilMs: untilMs || Date.now() + TOAST_MS } });
      return '';
    },

    /** @param {object} body */
    async pause(body) {
      const words = await closing(ask('pause', { ...body, name: acting() }), t('pause_begun'), pinWords);
      store.refetch(true);
      return words;
    },
    async resume() {
      const words = await closing(ask('resume', { name: acting() }), t('resumed'));
      if (words) toast(words);
      store.refetch(true);
    },

    /** Something is missing of what was handed over: a card to follow it up. @param {string} pickupId @param {object} body */
    async missing(pickupId, body) {
      const words = await closing(ask(`recall/${encodeURIComponent(pickupId)}/missing`, { ...body, name: acting() }), t('missing_opened'));
      store.refetch(true);
      return words;
    },

    /** Who could not sign in is told why, and for how long to wait. @param {string} name @param {string} pin @returns {Promise<{problem?: string, seconds?: number}>} */
    async signIn(name, pin) {
      const then = store.get().dialog?.then;
      try {
        const { people } = await post('board/sign-in', { name, pin });
        lastActing = name;
        store.set({ board: { ...board(), people }, dialog: null });
        store.refetch(true);
        then?.(name);
        return {};
      } catch (error) {
        const seconds = error instanceof Problem ? error.retrySeconds : undefined;
        const wrong = error instanceof Problem && [401, 403, 422].includes(error.status);
        return { problem: wrong || seconds ? t('pin_wrong') : wordsFor(error), seconds };
      }
    },

    /** @param {string} name */
    async signOut(name) {
      try {
        await flush(); // who is signed out can do nothing any more, not even what they tapped before
        await post('board/sign-out', { name });
        store.set({ board: { ...board(), people: board().people.filter((other) => other !== name) } });
        store.refetch(true);
      } catch (error) {
        toast(wordsFor(error));
      }
    },
  };
}

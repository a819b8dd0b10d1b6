// @ts-check
/**
 * The demo page: a shop, a phone and a tablet on one desk. Local only, and an ordinary user of everything it shows:
 * the phone is the telephone network's own interface, the tablet is the real board in a frame.
 */

const TEXTS_EVERY_MS = 400;
const ORDERS_EVERY_MS = 1_500;
const TABLET_PX = 1_180; // the board's four columns need this much
const TABLET_LEAST_PX = 600; // a narrower frame shows the board as a phone does

/** @typedef {{store_id: string, name: string, number: string, language: string}} Store */
/** @typedef {{stores: Store[], telephone_url: string, phones: string[], enrolment_codes: Record<string, string>}} Config */
/** @typedef {{order_id: string, code: string, status: string, link?: string, name?: string, phone?: string}} Order */
/** @typedef {{sid: string, direction: 'inbound' | 'outbound', from: string, to: string, body: string, status: string, at: string}} Sms */

/** @param {string} id @returns {any} */
const byId = (id) => document.getElementById(id);

/** @param {string} tag @param {Record<string, any>} properties @param {...(Node | string)} children */
function element(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/** @param {string} path @param {object} [body] */
async function ask(path, body) {
  const init = body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {};
  const response = await fetch(path, { cache: 'no-store', ...init });
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Error(answer?.detail ?? answer?.title ?? `${path} answered ${response.status}`);
  return answer;
}

/** @param {unknown} error null when all is well again */
function trouble(error) {
  const line = byId('trouble');
  line.hidden = !error;
  line.textContent = error instanceof Error ? error.message : '';
}

/** Do it, and say so when it fails. @param {() => Promise<void>} work */
async function tried(work) {
  try {
    await work();
    trouble(null);
  } catch (error) {
    trouble(error);
  }
}

/** Again and again, never twice at once. @param {() => Promise<void>} work @param {number} everyMs */
async function repeat(work, everyMs) {
  if (!document.hidden) await tried(work);
  setTimeout(() => repeat(work, everyMs), everyMs);
}

// --- how many segments a text costs --------------------------------------------------------------------------------

const GSM = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const GSM_TWO_UNITS = new Set('\f^{}\\[~]|€');

/** @param {string} body */
function segmentNote(body) {
  const letters = [...body];
  const gsm = letters.every((letter) => GSM.has(letter) || GSM_TWO_UNITS.has(letter));
  const units = gsm ? letters.reduce((sum, letter) => sum + (GSM_TWO_UNITS.has(letter) ? 2 : 1), 0) : body.length;
  const [single, part] = gsm ? [160, 153] : [70, 67];
  const count = units <= single ? 1 : Math.ceil(units / part);
  return `${count} segment${count > 1 ? 's' : ''} · ${gsm ? 'GSM-7' : 'UCS-2'} · ${units}`;
}

// --- the three devices ---------------------------------------------------------------------------------------------

/** @type {Config} */
let config;
let shownTexts = '';
let shownOrders = '';

const form = /** @type {HTMLFormElement} */ (byId('order'));
const store = () => config.stores.find((other) => other.store_id === form.store_id.value) ?? config.stores[0];
const textsUrl = () => `${config.telephone_url}/phones/${encodeURIComponent(byId('phone-number').value)}/texts`;

function showTablet() {
  const chosen = store();
  if (!chosen) return;
  const frame = byId('board');
  frame.src = 'about:blank'; // the same page with another fragment would not load again
  setTimeout(() => (frame.src = `board#enrol=${encodeURIComponent(config.enrolment_codes[chosen.store_id] ?? '')}`));
}

/** A tablet is wider than its place on this desk: draw it whole, then smaller. */
function scaleTablet() {
  const { clientWidth, clientHeight } = byId('screen');
  const scale = clientWidth < TABLET_LEAST_PX ? 1 : Math.min(1, clientWidth / TABLET_PX);
  Object.assign(byId('board').style, { width: `${clientWidth / scale}px`, height: `${clientHeight / scale}px`, transform: `scale(${scale})` });
}

/** `+1 202 555 0187`, as people write it. @param {string} phone */
const spaced = (phone) => phone.replace(/^(\+1)(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3 $4').replace(/^(\+46)(\d\d)(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5');

/** @param {Sms} text */
function bubble(text) {
  const mine = text.direction === 'inbound'; // seen from the telephone network: from the phone into the system
  const note = mine ? [] : [element('small', {}, segmentNote(text.body))];
  return element('div', { className: mine ? 'me' : 'them', title: new Date(text.at).toLocaleTimeString() }, element('p', {}, text.body), ...note);
}

async function showTexts() {
  const { texts } = await ask(textsUrl());
  const now = JSON.stringify([textsUrl(), texts]);
  if (now === shownTexts) return;
  shownTexts = now;
  const chat = byId('texts');
  const none = element('p', { className: 'empty' }, 'No texts yet. Place an order for this phone and mark it ready, or just text the store.');
  chat.replaceChildren(...(texts.length ? texts.map(bubble) : [none]));
  chat.scrollTop = chat.scrollHeight;
}

/** The number that this phone talks to: whoever texted it last, else the store that is chosen. */
async function correspondent() {
  const { texts } = await ask(textsUrl());
  const last = texts.findLast((/** @type {Sms} */ text) => text.direction === 'outbound');
  return last?.from ?? store()?.number;
}

/** @param {string} body */
async function send(body) {
  await ask(textsUrl(), { to: await correspondent(), body });
  await showTexts();
}

/** @param {Order} order @param {string} verb @param {string} words @param {string} [className] */
function orderButton(order, verb, words, className = '') {
  const click = () => tried(async () => {
    await ask(`demo/api/orders/${encodeURIComponent(order.order_id)}/${verb}`, {});
    await showOrders();
  });
  return element('button', { type: 'button', className, onclick: click, ariaLabel: `${words}: ${order.code}` }, words);
}

/** @param {Order} order */
function orderLine(order) {
  const open = ['placed', 'preparing', 'ready'].includes(order.status);
  const buttons = [];
  if (order.status === 'placed' || order.status === 'preparing') buttons.push(orderButton(order, 'ready', 'Ready', 'first'));
  if (order.status === 'placed' || order.status === 'ready') buttons.push(orderButton(order, 'preparing', 'Preparing'));
  if (open) buttons.push(orderButton(order, 'cancel', 'Cancel'));
  const page = order.link ? [element('a', { href: order.link, target: '_blank', rel: 'noopener', ariaLabel: `Link: the customer’s page of ${order.code}` }, 'Link')] : [];
  const line = element('li', {},
    element('div', { className: 'line' }, element('span', { className: 'code' }, order.code), element('span', { className: `status ${order.status}` }, order.status.replace('_', ' '))),
    element('div', { className: 'who' }, order.name ?? ''),
    element('div', { className: 'line' }, element('span', { className: 'number' }, order.phone ? spaced(order.phone) : 'no phone'), ...page),
    element('div', { className: 'do' }, ...buttons));
  line.dataset.order = order.order_id;
  line.dataset.status = order.status;
  return line;
}

async function showOrders() {
  const { orders } = await ask(`demo/api/orders?store_id=${encodeURIComponent(form.store_id.value)}`);
  const now = JSON.stringify(orders);
  if (now === shownOrders) return;
  shownOrders = now;
  byId('orders').replaceChildren(...(orders.length ? orders.map(orderLine) : [element('li', { className: 'none' }, 'No orders yet.')]));
}

async function placeOrder() {
  const { store_id, name, phone } = Object.fromEntries(new FormData(form));
  await ask('demo/api/orders', { store_id, name, phone, language: store()?.language ?? 'en' });
  byId('phone-number').value = phone;
  await Promise.all([showOrders(), showTexts()]);
}

/** A store's own country first: nobody texts Stockholm from Ohio. */
function choosePhone() {
  const country = store()?.number.slice(0, 3) ?? '';
  const phone = config.phones.find((other) => other.startsWith(country)) ?? config.phones[0];
  form.phone.value = phone;
  byId('phone-number').value = phone;
}

function fill() {
  form.store_id.replaceChildren(...config.stores.map(({ store_id, name }) => new Option(name, store_id)));
  form.phone.replaceChildren(...config.phones.map((phone) => new Option(spaced(phone), phone)));
  byId('phone-number').replaceChildren(...config.phones.map((phone) => new Option(spaced(phone), phone)));
}

function listen() {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tried(placeOrder);
  });
  form.store_id.addEventListener('change', () => {
    choosePhone();
    showTablet();
    tried(showOrders);
  });
  byId('phone-number').addEventListener('change', () => tried(showTexts));
  byId('say').addEventListener('submit', (/** @type {Event} */ event) => {
    event.preventDefault();
    const input = byId('text-message');
    const body = input.value.trim();
    input.value = '';
    if (body) tried(() => send(body));
  });
  for (const quick of document.querySelectorAll('.quick button')) {
    quick.addEventListener('click', () => tried(() => send(quick.textContent ?? '')));
  }
}

await tried(async () => {
  config = await ask('demo/api/config');
  fill();
  choosePhone();
  listen();
  showTablet();
  new ResizeObserver(scaleTablet).observe(byId('screen'));
  repeat(showTexts, TEXTS_EVERY_MS);
  repeat(showOrders, ORDERS_EVERY_MS);
});
export {};

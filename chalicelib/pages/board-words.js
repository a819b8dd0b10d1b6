// @ts-check
/**
 * Every word the board shows, by language. A native speaker can correct a language here without
 * reading anything else; a new language is one more object. Knows nothing of cards or the page.
 *
 * `{name}` is filled in; a key ending in `_one` is used instead when `{n}` is 1.
 */

/** @type {Record<string, string>} */
const en = {
  title: 'Arrivals board',
  arrived: 'Arrived', on_the_way: 'On the way', ready: 'Ready', to_prepare: 'To prepare',
  oldest_wait: 'oldest wait', here: 'here',
  live: 'live', polling: 'polling', offline: 'offline since {time}', connecting: 'connecting',
  offline_banner: 'OFFLINE since {time}. What you see may be old: go and look at the stalls.',
  paused: 'PAUSED until {time}',
  start_shift: 'Start shift', start_shift_why: 'turns the arrival sound on and keeps this screen awake',
  find: 'Find customer', sign_in: 'Sign in', sign_out: 'Sign out {name}', people: 'On this tablet',
  nobody: 'Nobody is signed in on this tablet.', add_person: 'Sign in another person',
  dark: 'Dark', light: 'Light', theme: 'Colours: {name}',
  stall: 'Stall', counter: 'Counter', counter_short: 'IN', no_stall: 'Ask', stall_unknown: 'stall not known',
  on_time: 'WAITING', almost_late: 'ALMOST LATE', late: 'LATE', call_manager: 'CALL MANAGER', is_out: '{name} IS OUT',
  claim: 'Claim', hand_over: 'Hand over', more: 'More for {name}',
  customer_here: 'Here', customer_is_here: 'Customer is here: {name}', make_ready: 'Ready', make_ready_for: 'Ready: {name}',
  min: '{n} min', any_minute: 'any minute', minutes_late: '{n} min late', due: 'due {time}', eta_unknown: 'on the way',
  pieces: '{n} pieces', pieces_one: '1 piece', lines: '{n} lines', lines_one: '1 line',
  ambient: 'Shelf', chilled: 'Fridge', frozen: 'Freezer',
  trunk: 'trunk', back_seat: 'back seat', front_seat: 'front seat', on_foot: 'on foot', bicycle: 'bicycle',
  chip_no_notice: 'no notice', chip_not_ready: 'not ready yet', chip_person: 'picked up by {value}', chip_id: 'ID',
  chip_age: '{value}+', chip_amount: 'collect {value}', chip_no_texts: 'no texts: call', chip_text_failed: 'text failed: call',
  chip_message: 'message', chip_inside: 'comes inside', chip_return: 'brings a return', chip_other_store: 'went to {value}',
  chip_missing: 'something missing', chip_put_back: 'to put back',
  chip_other_phone: 'other phone {value}: not agreed', chip_other_phone_agreed: 'other phone {value}: agreed',
  task_take_in: 'Return', task_follow_up: 'Missing', task_put_back: 'Put back {code}',
  take_in: 'Take in', refuse: 'Refuse', done: 'Done', put_back: 'Put back',
  still_yours: 'Still yours, {name}?', still_mine: 'Still mine',
  more_here: '{n} more here', oldest: 'oldest {time}',
  none_arrived: 'Nobody is waiting.', none: 'None',
  announce: '{name} has arrived, {stall}.', announce_stall: 'stall {stall}',
  who_claims: 'Who walks out?', who_hands: 'Who hands over?',
  close: 'Close',
  enrol_title: 'Set up this tablet', enrol_why: 'Type the enrolment code of your store. It is needed once.',
  enrol_code: 'Enrolment code', enrol: 'Set up', enrol_wrong: 'That code is not right. Check it and try again.',
  who_are_you: 'Who are you?', pin: 'PIN', pin_wrong: 'Name and PIN do not match. Try again.',
  tick_bins: 'Tick what you hand over', all_of: 'Everything of {code}', order_not_ready: '{code} is not ready and stays here',
  leave_out: 'Leave {code} here', take_along: 'Take {code} along',
  tick_id: 'ID checked', tick_id_name: 'ID checked: {name}', tick_age: 'ID checked: {age} or older', tick_amount: 'Paid: {amount}',
  code: '4-digit code', id_instead: 'ID seen instead', code_instead: 'Use the code instead',
  id_seen_note: 'You have seen an ID with the customer’s name.',
  wrong_code: 'That is not the code. Ask again, or look at an ID.', too_many: 'Too many tries. Look at an ID instead.',
  delete_digit: 'Delete digit', handed_over: '{code} handed over', undo: 'Undo', undone: 'Taken back.',
  changed: 'Changed meanwhile. Here is the card as it is now.', has_it: '{name} has it already.',
  gone: 'No longer here: somebody finished it.', not_sent: 'Not sent: no connection. Try again.', refused: 'That did not work: {detail}',
  left: 'Customer left', left_why: 'Takes the card back to READY; nobody is told.', unclaim: 'Let go', unclaim_why: 'It rings again for everybody.',
  which_stall: '{name} is here. Which stall?', inside_or_unknown: 'No stall',
  ready_title: '{code} is ready: where is it?', bin: 'Bin', pieces_label: 'Pieces', zone: 'Kept in', add_bin: 'Add a bin', remove_bin: 'Remove bin {n}',
  find_title: 'Find customer', find_label: 'Code, order number, last four digits or name', find_none: 'Nobody like that is on the board.',
  messages: 'Messages',
};

/** @type {Record<string, string>} */
const sv = {
  title: 'Ankomsttavla',
  arrived: 'Här', on_the_way: 'På väg', ready: 'Klara', to_prepare: 'Att plocka',
  oldest_wait: 'längsta väntan', here: 'här',
  live: 'direkt', polling: 'hämtar', offline: 'ingen kontakt sedan {time}', connecting: 'ansluter',
  offline_banner: 'INGEN KONTAKT sedan {time}. Det du ser kan vara gammalt: gå ut och titta.',
  paused: 'PAUSAD till {time}',
  start_shift: 'Börja passet', start_shift_why: 'sätter på ankomstljudet och håller skärmen tänd',
  find: 'Sök kund', sign_in: 'Logga in', sign_out: 'Logga ut {name}', people: 'På den här plattan',
  nobody: 'Ingen är inloggad på den här plattan.', add_person: 'Logga in en till',
  dark: 'Mörk', light: 'Ljus', theme: 'Färger: {name}',
  stall: 'Plats', counter: 'Disken', counter_short: 'INNE', no_stall: 'Fråga', stall_unknown: 'platsen okänd',
  on_time: 'VÄNTAR', almost_late: 'SNART SEN', late: 'SEN', call_manager: 'RING CHEFEN', is_out: '{name} ÄR UTE',
  claim: 'Ta', hand_over: 'Lämna ut', more: 'Mer om {name}',
  customer_here: 'Här', customer_is_here: 'Kunden är här: {name}', make_ready: 'Klar', make_ready_for: 'Klar: {name}',
  min: '{n} min', any_minute: 'när som helst', minutes_late: '{n} min sen', due: 'till {time}', eta_unknown: 'på väg',
  pieces: '{n} kollin', pieces_one: '1 kolli', lines: '{n} rader', lines_one: '1 rad',
  ambient: 'Hylla', chilled: 'Kyl', frozen: 'Frys',
  trunk: 'bagageluckan', back_seat: 'baksätet', front_seat: 'framsätet', on_foot: 'till fots', bicycle: 'cykel',
  chip_no_notice: 'oföranmäld', chip_not_ready: 'inte klar än', chip_person: 'hämtas av {value}', chip_id: 'LEG',
  chip_age: '{value}+', chip_amount: 'ta betalt {value}', chip_no_texts: 'inga sms: ring', chip_text_failed: 'sms kom inte fram: ring',
  chip_message: 'meddelande', chip_inside: 'kommer in', chip_return: 'har en retur', chip_other_store: 'åkte till {value}',
  chip_missing: 'något saknas', chip_put_back: 'ska ställas tillbaka',
  chip_other_phone: 'annan telefon {value}: inte godkänd', chip_other_phone_agreed: 'annan telefon {value}: godkänd',
  task_take_in: 'Retur', task_follow_up: 'Saknas', task_put_back: 'Ställ tillbaka {code}',
  take_in: 'Ta emot', refuse: 'Neka', done: 'Klart', put_back: 'Ställ tillbaka',
  still_yours: 'Fortfarande din, {name}?', still_mine: 'Ja, min',
  more_here: '{n} till är här', oldest: 'längst {time}',
  none_arrived: 'Ingen väntar.', none: 'Inga',
  announce: '{name} är här, {stall}.', announce_stall: 'plats {stall}',
  who_claims: 'Vem går ut?', who_hands: 'Vem lämnar ut?',
  close: 'Stäng',
  enrol_title: 'Ställ in den här plattan', enrol_why: 'Skriv butikens kod. Den behövs en gång.',
  enrol_code: 'Butikens kod', enrol: 'Ställ in', enrol_wrong: 'Koden stämmer inte. Kontrollera och försök igen.',
  who_are_you: 'Vem är du?', pin: 'PIN-kod', pin_wrong: 'Namn och PIN-kod hör inte ihop. Försök igen.',
  tick_bins: 'Bocka av det du lämnar ut', all_of: 'Allt i {code}', order_not_ready: '{code} är inte klar och stannar här',
  leave_out: 'Låt {code} vara kvar', take_along: 'Ta med {code}',
  tick_id: 'Legitimation kontrollerad', tick_id_name: 'Legitimation kontrollerad: {name}', tick_age: 'Legitimation kontrollerad: {age} år eller äldre', tick_amount: 'Betalt: {amount}',
  code: 'Fyrsiffrig kod', id_instead: 'Har sett legitimation', code_instead: 'Använd koden i stället',
  id_seen_note: 'Du har sett en legitimation med kundens namn.',
  wrong_code: 'Det är inte koden. Fråga igen eller se på legitimation.', too_many: 'För många försök. Se på legitimation i stället.',
  delete_digit: 'Ta bort siffra', handed_over: '{code} utlämnad', undo: 'Ångra', undone: 'Ångrat.',
  changed: 'Ändrat under tiden. Så här ser kortet ut nu.', has_it: '{name} har den redan.',
  gone: 'Inte kvar: någon har redan gjort klart.', not_sent: 'Inte skickat: ingen kontakt. Försök igen.', refused: 'Det gick inte: {detail}',
  left: 'Kunden åkte', left_why: 'Kortet går tillbaka till KLARA; ingen får sms.', unclaim: 'Släpp', unclaim_why: 'Det ringer för alla igen.',
  which_stall: '{name} är här. Vilken plats?', inside_or_unknown: 'Ingen plats',
  ready_title: '{code} är klar: var står den?', bin: 'Fack', pieces_label: 'Kollin', zone: 'Står i', add_bin: 'Ett fack till', remove_bin: 'Ta bort fack {n}',
  find_title: 'Sök kund', find_label: 'Kod, ordernummer, fyra sista siffror eller namn', find_none: 'Ingen sådan på tavlan.',
  messages: 'Meddelanden',
};

/** @type {Record<string, Record<string, string>>} */
const LANGUAGES = { en, sv };

let spoken = en;
let tag = 'en';

/** Choose the language from now on, e.g. `sv` or `en-GB`; an unknown one is English. @param {string} language */
export function speak(language) {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  spoken = LANGUAGES[base] ?? en;
  tag = spoken === en && base !== 'en' ? 'en' : language;
}

/** The language tag for `lang` and for `Intl`. */
export const languageTag = () => tag;

/**
 * The words for `key`, filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  const one = values.n === 1 ? spoken[`${key}_one`] : undefined;
  const words = one ?? spoken[key] ?? en[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Whether there are words for `key`: the server may know kinds that this page does not. @param {string} key */
export const known = (key) => key in en;

/** All languages with their keys, for the test that none is missing. */
export const LANGUAGE_KEYS = Object.fromEntries(Object.entries(LANGUAGES).map(([name, words]) => [name, Object.keys(words)]));

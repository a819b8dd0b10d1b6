// @ts-check
/** The words of the manager's page in English: the measure of all languages, and what is shown where one lacks a word. */

/** @type {Record<string, string>} */
export const words = {
  // the page
  title: 'Manager', back: 'Back to the board', as_of: 'as of {time}', loading: 'Fetching the figures …',
  old: 'NO CONNECTION since {time}. These figures are old.', old_try: 'Try again',
  who_may: 'For the manager', who_may_why: 'Figures, deadlines and tablets are shown when a manager of this store is signed in on this tablet.',
  who_may_names: 'Managers here: {names}.', sign_in: 'Sign in as manager',
  day: 'Day', today: 'Today', yesterday: 'Yesterday', earlier: 'Another day',
  // figures
  figures_of: 'Figures of {date}', waits: 'Waits', wait_of: 'Customers', all: 'All', announced_ones: 'Announced', unannounced_ones: 'Unannounced',
  half: 'Half within', most: '9 of 10 within', customers: '{n} customers', customers_one: '1 customer',
  goal: 'goal {value}', met: 'met', missed: 'missed', nothing: 'nothing yet',
  under_goal: 'Served within {value}', arrivals: 'Arrivals', arrival_to_answer_p95_seconds: 'Arrival to answer', nineteen: '19 of 20 within', overbooked_slots: 'Overbooked slots',
  announced: 'Announced arrivals', ready_on_time: 'Ready on time', not_ready_at_arrival: 'Not ready at arrival',
  no_show: 'Not collected', abandoned: 'Left without goods', handed_over: 'Handed over', arrival_to_claim_p50_seconds: 'Arrival to claim', rating: 'Rating',
  ratings: '{n} answers', ratings_one: '1 answer',
  // plots
  by_hour: 'By the hour', plot_waits: 'Waits', plot_announced: 'Announced and unannounced', plot_done: 'Handed over and not collected', as_table: 'The same as a table',
  hour: 'Hour', half_all: 'Half within', most_all: '9 of 10 within', half_announced: 'Announced, half within', half_unannounced: 'Unannounced, half within',
  done_column: 'Handed over', goal_line: 'goal', nothing_to_draw: 'Nothing to draw yet.',
  in_time: 'Ready in time', is_late: 'Late', share_in_time: 'Share in time',
  plot_ratings: 'Ratings', stars: '{n} stars', stars_one: '1 star', stars_column: 'Stars', answers_column: 'Answers',
  // deadlines
  deadlines: 'What happens next', deadlines_none: 'Nothing is due.', deadlines_more: 'Show all {n}', now: 'now',
  will_goal: 'Wait reaches the goal: the customer is told sorry', will_manager: 'Twice the goal: the manager is texted',
  will_reminder: 'Reminder to the customer', will_last_call: 'Last call to the customer', will_keep_ended: 'Keeping ends: put the goods back',
  will_journey_over: 'Was on the way and has not come: back to READY', will_other: 'Something is due',
  keep: 'Keep longer', keep_for: 'Keep longer: {code}', kept: '{code} is kept longer.',
  resend: 'Send READY again', resend_for: 'Send READY again: {code}', resent: 'READY is sent again for {code}.',
  // arrivals open or paused
  taking: 'Taking orders', open_now: 'Open', paused_until: 'Paused until {time}', pause: 'Pause', resume: 'Open again', resumed: 'Open again.',
  // tablets
  tablets: 'Tablets', tablets_none: 'No tablet is set up.', this_tablet: 'this one', no_label: 'Tablet without a name', seen: 'seen {time}', seen_now: 'listening now', never_seen: 'never seen',
  nobody: 'nobody is signed in', revoke: 'Remove', revoke_for: 'Remove {label}', revoke_title: 'Remove {label}?',
  revoke_why: 'It is signed out at once and shows nothing any more. To use it again it needs a new code.', revoke_this: 'This is the tablet in your hands.', revoked: '{label} is removed.',
  new_tablet: 'New tablet', new_tablet_why: 'Makes a code for one tablet. It is good for 15 minutes.', make_code: 'Make a code',
  your_pin: 'Manager’s PIN', pin_wrong: 'That is no manager’s PIN. Try again.', pin_wait: 'Too many wrong PINs. Try again in {n} seconds.', pin_wait_one: 'Too many wrong PINs. Try again in 1 second.',
  code_title: 'Code for one tablet', code_how: 'Scan this with the new tablet, or open {url} on it and type the code.', code_picture: 'QR code of the address for the new tablet. The code {code} does the same.',
  code_left: 'good for {time}', code_over: 'This code is too old. Make a new one.',
};

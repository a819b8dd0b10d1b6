// @ts-check
/** The words of the manager's page in Swedish. Not read by a native speaker yet. */

/** @type {Record<string, string>} */
export const words = {
  // the page
  title: 'Chef', back: 'Till tavlan', as_of: 'hämtat {time}', loading: 'Hämtar siffrorna …',
  old: 'INGEN KONTAKT sedan {time}. Siffrorna är gamla.', old_try: 'Försök igen',
  who_may: 'För chefen', who_may_why: 'Siffror, tider och plattor visas när en av butikens chefer är inloggad på den här plattan.',
  who_may_names: 'Chefer här: {names}.', sign_in: 'Logga in som chef',
  day: 'Dag', today: 'I dag', yesterday: 'I går', earlier: 'En annan dag',
  // figures
  figures_of: 'Siffror {date}', waits: 'Väntan', wait_of: 'Kunder', all: 'Alla', announced_ones: 'Föranmälda', unannounced_ones: 'Oanmälda',
  half: 'Hälften inom', most: '9 av 10 inom', customers: '{n} kunder', customers_one: '1 kund',
  goal: 'mål {value}', met: 'nått', missed: 'missat', nothing: 'inget ännu',
  under_goal: 'Klara inom {value}', arrivals: 'Ankomster', arrival_to_answer_p95_seconds: 'Ankomst till svar', nineteen: '19 av 20 inom',
  overbooked_slots: 'Överbokade tider',
  announced: 'Föranmälda', ready_on_time: 'Klara i tid', not_ready_at_arrival: 'Inte klara vid ankomst',
  no_show: 'Inte hämtade', abandoned: 'Åkte utan varor', handed_over: 'Utlämnade', arrival_to_claim_p50_seconds: 'Ankomst till Ta', rating: 'Betyg',
  ratings: '{n} svar', ratings_one: '1 svar',
  // plots
  by_hour: 'Timme för timme', plot_waits: 'Väntan', plot_announced: 'Föranmälda och oanmälda', plot_done: 'Utlämnade och inte hämtade', as_table: 'Samma som tabell',
  hour: 'Timme', half_all: 'Hälften inom', most_all: '9 av 10 inom', half_announced: 'Föranmälda, hälften inom', half_unannounced: 'Oanmälda, hälften inom',
  done_column: 'Utlämnade', goal_line: 'mål', nothing_to_draw: 'Inget att rita ännu.',
  in_time: 'Klara i tid', is_late: 'För sent', share_in_time: 'Andel i tid',
  plot_ratings: 'Betyg', stars: '{n} stjärnor', stars_one: '1 stjärna', stars_column: 'Stjärnor', answers_column: 'Svar',
  // deadlines
  deadlines: 'Vad som händer härnäst', deadlines_none: 'Inget på gång.', deadlines_more: 'Visa alla {n}', now: 'nu',
  will_goal: 'Väntan når målet: kunden får en ursäkt', will_manager: 'Dubbla målet: chefen får sms',
  will_reminder: 'Påminnelse till kunden', will_last_call: 'Sista påminnelsen till kunden', will_keep_ended: 'Tiden är ute: ställ tillbaka varorna',
  will_journey_over: 'Var på väg och kom inte: tillbaka till KLARA', will_other: 'Något ska hända',
  keep: 'Spara längre', keep_for: 'Spara längre: {code}', kept: '{code} sparas längre.',
  resend: 'Skicka KLAR igen', resend_for: 'Skicka KLAR igen: {code}', resent: 'KLAR skickas igen för {code}.',
  // arrivals open or paused
  taking: 'Tar emot order', open_now: 'Öppet', paused_until: 'Pausat till {time}', pause: 'Pausa', resume: 'Öppna igen', resumed: 'Öppet igen.',
  // tablets
  tablets: 'Plattor', tablets_none: 'Ingen platta är inställd.', this_tablet: 'den här', no_label: 'Platta utan namn', seen: 'sedd {time}', seen_now: 'lyssnar nu',
  never_seen: 'aldrig sedd',
  nobody: 'ingen är inloggad', revoke: 'Ta bort', revoke_for: 'Ta bort {label}', revoke_title: 'Ta bort {label}?',
  revoke_why: 'Den loggas ut direkt och visar inget mer. För att användas igen behöver den en ny kod.', revoke_this: 'Det är plattan du håller i.',
  revoked: '{label} är borttagen.',
  new_tablet: 'Ny platta', new_tablet_why: 'Ger en kod för en platta. Den gäller i 15 minuter.', make_code: 'Skapa kod',
  your_pin: 'Chefens PIN-kod', pin_wrong: 'Det är ingen chefs PIN-kod. Försök igen.', pin_wait: 'För många fel PIN-koder. Försök igen om {n} sekunder.',
  pin_wait_one: 'För många fel PIN-koder. Försök igen om 1 sekund.',
  code_title: 'Kod för en platta', code_how: 'Skanna med den nya plattan, eller öppna {url} på den och skriv koden.',
  code_picture: 'QR-kod med adressen för den nya plattan. Koden {code} gör samma sak.',
  code_left: 'gäller i {time}', code_over: 'Koden är för gammal. Skapa en ny.',
};

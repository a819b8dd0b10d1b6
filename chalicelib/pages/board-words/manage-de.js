// @ts-check
/** The words of the manager's page in German. Not read by a native speaker yet. */

/** @type {Record<string, string>} */
export const words = {
  // the page
  title: 'Leitung', back: 'Zur Tafel', as_of: 'Stand {time}', loading: 'Zahlen werden geholt …',
  old: 'KEINE VERBINDUNG seit {time}. Diese Zahlen sind alt.', old_try: 'Noch einmal',
  who_may: 'Für die Leitung', who_may_why: 'Zahlen, Fristen und Tablets sind zu sehen, wenn die Leitung dieser Filiale auf diesem Tablet angemeldet ist.',
  who_may_names: 'Leitung hier: {names}.', sign_in: 'Als Leitung anmelden',
  day: 'Tag', today: 'Heute', yesterday: 'Gestern', earlier: 'Anderer Tag',
  // figures
  figures_of: 'Zahlen: {date}', waits: 'Wartezeiten', wait_of: 'Kunden', all: 'Alle', announced_ones: 'Angekündigt', unannounced_ones: 'Unangekündigt',
  half: 'Hälfte bis', most: '9 von 10 bis', customers: '{n} Kunden', customers_one: '1 Kunde',
  goal: 'Ziel {value}', met: 'erreicht', missed: 'verfehlt', nothing: 'noch nichts',
  under_goal: 'Bedient bis {value}', arrivals: 'Ankünfte', arrival_to_answer_p95_seconds: 'Ankunft bis Antwort', nineteen: '19 von 20 bis',
  overbooked_slots: 'Überbuchte Zeiten',
  announced: 'Angekündigt', ready_on_time: 'Pünktlich fertig', not_ready_at_arrival: 'Bei Ankunft nicht fertig',
  no_show: 'Nicht abgeholt', abandoned: 'Ohne Ware weg', handed_over: 'Übergeben', arrival_to_claim_p50_seconds: 'Ankunft bis Ich gehe', rating: 'Bewertung',
  ratings: '{n} Antworten', ratings_one: '1 Antwort',
  // plots
  by_hour: 'Stunde für Stunde', plot_waits: 'Wartezeiten', plot_announced: 'Angekündigt und nicht', plot_done: 'Übergeben und nicht abgeholt', as_table: 'Dasselbe als Tabelle',
  hour: 'Uhr', half_all: 'Hälfte bis', most_all: '9 von 10 bis', half_announced: 'Angekündigt, Hälfte bis', half_unannounced: 'Unangekündigt, Hälfte bis',
  done_column: 'Übergeben', goal_line: 'Ziel', nothing_to_draw: 'Noch nichts zu zeichnen.',
  in_time: 'Pünktlich fertig', is_late: 'Zu spät', share_in_time: 'Anteil pünktlich',
  plot_ratings: 'Bewertungen', stars: '{n} Sterne', stars_one: '1 Stern', stars_column: 'Sterne', answers_column: 'Antworten',
  // deadlines
  deadlines: 'Was als Nächstes kommt', deadlines_none: 'Nichts steht an.', deadlines_more: 'Alle {n} zeigen', now: 'jetzt',
  will_goal: 'Wartezeit am Ziel: Entschuldigung an den Kunden', will_manager: 'Doppeltes Ziel: SMS an die Leitung',
  will_reminder: 'Erinnerung an den Kunden', will_last_call: 'Letzte Erinnerung an den Kunden', will_keep_ended: 'Frist endet: Ware zurückräumen',
  will_journey_over: 'War unterwegs und kam nicht: zurück zu FERTIG', will_other: 'Etwas steht an',
  keep: 'Länger aufheben', keep_for: 'Länger aufheben: {code}', kept: '{code} wird länger aufgehoben.',
  resend: 'FERTIG erneut senden', resend_for: 'FERTIG erneut senden: {code}', resent: 'FERTIG wird für {code} erneut gesendet.',
  // arrivals open or paused
  taking: 'Annahme', open_now: 'Offen', paused_until: 'Pause bis {time}', pause: 'Pause', resume: 'Wieder öffnen', resumed: 'Wieder offen.',
  // tablets
  tablets: 'Tablets', tablets_none: 'Kein Tablet eingerichtet.', this_tablet: 'dieses', no_label: 'Tablet ohne Namen', seen: 'zuletzt {time}', seen_now: 'hört zu',
  never_seen: 'nie gesehen',
  nobody: 'niemand angemeldet', revoke: 'Entfernen', revoke_for: 'Entfernen: {label}', revoke_title: '{label} entfernen?',
  revoke_why: 'Es wird sofort abgemeldet und zeigt nichts mehr. Für neuen Gebrauch ist ein neuer Code nötig.', revoke_this: 'Das ist das Tablet in deiner Hand.',
  revoked: '{label} ist entfernt.',
  new_tablet: 'Neues Tablet', new_tablet_why: 'Erzeugt einen Code für ein Tablet. Er gilt 15 Minuten.', make_code: 'Code erzeugen',
  your_pin: 'PIN der Leitung', pin_wrong: 'Das ist keine PIN der Leitung. Bitte noch einmal.', pin_wait: 'Zu viele falsche PINs. Noch einmal in {n} Sekunden.',
  pin_wait_one: 'Zu viele falsche PINs. Noch einmal in 1 Sekunde.',
  code_title: 'Code für ein Tablet', code_how: 'Mit dem neuen Tablet scannen, oder darauf {url} öffnen und den Code eingeben.',
  code_picture: 'QR-Code mit der Adresse für das neue Tablet. Der Code {code} tut dasselbe.',
  code_left: 'gilt noch {time}', code_over: 'Der Code ist zu alt. Bitte einen neuen erzeugen.',
};

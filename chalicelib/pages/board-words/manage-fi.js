// @ts-check
/** The words of the manager's page in Finnish. Not read by a native speaker yet. */

/** @type {Record<string, string>} */
export const words = {
  // the page
  title: 'Päällikkö', back: 'Taululle', as_of: 'haettu klo {time}', loading: 'Haetaan lukuja …',
  old: 'EI YHTEYTTÄ klo {time} alkaen. Luvut ovat vanhoja.', old_try: 'Yritä uudelleen',
  who_may: 'Päällikölle', who_may_why: 'Luvut, määräajat ja tabletit näkyvät, kun myymälän päällikkö on kirjautunut tälle tabletille.',
  who_may_names: 'Päälliköt täällä: {names}.', sign_in: 'Kirjaudu päällikkönä',
  day: 'Päivä', today: 'Tänään', yesterday: 'Eilen', earlier: 'Muu päivä',
  // figures
  figures_of: 'Luvut {date}', waits: 'Odotus', wait_of: 'Asiakkaat', all: 'Kaikki', announced_ones: 'Ilmoitetut', unannounced_ones: 'Ilmoittamatta',
  half: 'Puolet alle', most: '9/10 alle', customers: '{n} asiakasta', customers_one: '1 asiakas',
  goal: 'tavoite {value}', met: 'täyttyi', missed: 'ei täyttynyt', nothing: 'ei vielä mitään',
  under_goal: 'Valmista alle {value}', arrivals: 'Saapuneet', arrival_to_answer_p95_seconds: 'Vastaus saapujalle', nineteen: '19/20 alle',
  overbooked_slots: 'Ylivaratut ajat',
  announced: 'Ilmoitetut', ready_on_time: 'Ajoissa valmiit', not_ready_at_arrival: 'Kesken asiakkaan tullessa',
  no_show: 'Noutamatta', abandoned: 'Lähti ilman tavaroita', handed_over: 'Luovutetut', arrival_to_claim_p50_seconds: 'Saapumisesta ottoon', rating: 'Arvosana',
  ratings: '{n} vastausta', ratings_one: '1 vastaus',
  // plots
  by_hour: 'Tunneittain', plot_waits: 'Odotus', plot_announced: 'Ilmoitetut ja ilmoittamatta', plot_done: 'Luovutetut ja noutamatta', as_table: 'Sama taulukkona',
  hour: 'Tunti', half_all: 'Puolet alle', most_all: '9/10 alle', half_announced: 'Ilmoitetut, puolet alle', half_unannounced: 'Ilmoittamatta, puolet alle',
  done_column: 'Luovutetut', goal_line: 'tavoite', nothing_to_draw: 'Ei vielä piirrettävää.',
  in_time: 'Ajoissa valmiit', is_late: 'Myöhässä', share_in_time: 'Ajoissa, osuus',
  plot_ratings: 'Arvosanat', stars: '{n} tähteä', stars_one: '1 tähti', stars_column: 'Tähdet', answers_column: 'Vastaukset',
  // deadlines
  deadlines: 'Mitä seuraavaksi', deadlines_none: 'Ei mitään tulossa.', deadlines_more: 'Näytä kaikki {n}', now: 'nyt',
  will_goal: 'Odotus täyttää tavoitteen: asiakkaalle pahoittelu', will_manager: 'Tavoite kaksinkertaisena: päällikölle tekstari',
  will_reminder: 'Muistutus asiakkaalle', will_last_call: 'Viimeinen muistutus asiakkaalle', will_keep_ended: 'Säilytys päättyy: vie tavarat takaisin',
  will_journey_over: 'Oli matkalla eikä tullut: takaisin kohtaan VALMIINA', will_other: 'Jotain on tulossa',
  keep: 'Säilytä pidempään', keep_for: 'Säilytä pidempään: {code}', kept: '{code} säilytetään pidempään.',
  resend: 'Lähetä VALMIS uudelleen', resend_for: 'Lähetä VALMIS uudelleen: {code}', resent: 'VALMIS lähetetään uudelleen: {code}.',
  // arrivals open or paused
  taking: 'Tilausten vastaanotto', open_now: 'Auki', paused_until: 'Tauko klo {time} asti', pause: 'Tauko', resume: 'Avaa taas', resumed: 'Taas auki.',
  // tablets
  tablets: 'Tabletit', tablets_none: 'Yhtään tablettia ei ole käytössä.', this_tablet: 'tämä', no_label: 'Nimetön tabletti', seen: 'nähty {time}',
  seen_now: 'kuuntelee nyt', never_seen: 'ei koskaan nähty',
  nobody: 'kukaan ei ole kirjautunut', revoke: 'Poista', revoke_for: 'Poista {label}', revoke_title: 'Poistetaanko {label}?',
  revoke_why: 'Se kirjataan ulos heti eikä näytä enää mitään. Uuteen käyttöön se tarvitsee uuden koodin.', revoke_this: 'Tämä on kädessäsi oleva tabletti.',
  revoked: '{label} on poistettu.',
  new_tablet: 'Uusi tabletti', new_tablet_why: 'Tekee koodin yhdelle tabletille. Se on voimassa 15 minuuttia.', make_code: 'Tee koodi',
  your_pin: 'Päällikön PIN', pin_wrong: 'Se ei ole päällikön PIN. Yritä uudelleen.', pin_wait: 'Liian monta väärää PINiä. Yritä uudelleen {n} sekunnin kuluttua.',
  pin_wait_one: 'Liian monta väärää PINiä. Yritä uudelleen 1 sekunnin kuluttua.',
  code_title: 'Koodi yhdelle tabletille', code_how: 'Skannaa uudella tabletilla tai avaa sillä {url} ja kirjoita koodi.',
  code_picture: 'QR-koodi uuden tabletin osoitteesta. Koodi {code} tekee saman.',
  code_left: 'voimassa {time}', code_over: 'Koodi on liian vanha. Tee uusi.',
};

// @ts-check
/** The words of the manager's page in Icelandic. Not read by a native speaker yet. */

/** @type {Record<string, string>} */
export const words = {
  // the page
  title: 'Stjóri', back: 'Á töfluna', as_of: 'staðan {time}', loading: 'Sæki tölur …',
  old: 'EKKERT SAMBAND síðan {time}. Tölurnar eru gamlar.', old_try: 'Reyna aftur',
  who_may: 'Fyrir stjóra', who_may_why: 'Tölur, frestir og spjaldtölvur sjást þegar stjóri búðarinnar er skráður inn á þessa spjaldtölvu.',
  who_may_names: 'Stjórar hér: {names}.', sign_in: 'Skrá inn sem stjóri',
  day: 'Dagur', today: 'Í dag', yesterday: 'Í gær', earlier: 'Annar dagur',
  // figures
  figures_of: 'Tölur {date}', waits: 'Bið', wait_of: 'Viðskiptavinir', all: 'Allir', announced_ones: 'Létu vita', unannounced_ones: 'Létu ekki vita',
  half: 'Helmingur innan', most: '9 af 10 innan', customers: '{n} viðskiptavinir', customers_one: '{n} viðskiptavinur',
  goal: 'markmið {value}', met: 'náðist', missed: 'náðist ekki', nothing: 'ekkert enn',
  under_goal: 'Afgreitt innan {value}', arrivals: 'Komur', arrival_to_answer_p95_seconds: 'Frá komu að svari', nineteen: '19 af 20 innan',
  overbooked_slots: 'Yfirbókaðir tímar',
  announced: 'Létu vita', ready_on_time: 'Tilbúið á réttum tíma', not_ready_at_arrival: 'Ekki tilbúið við komu',
  no_show: 'Ósótt', abandoned: 'Fóru án vöru', handed_over: 'Afhent', arrival_to_claim_p50_seconds: 'Frá komu að Tek þetta', rating: 'Einkunn',
  ratings: '{n} svör', ratings_one: '{n} svar',
  // plots
  by_hour: 'Eftir klukkustundum', plot_waits: 'Bið', plot_announced: 'Létu vita og létu ekki vita', plot_done: 'Afhent og ósótt', as_table: 'Það sama sem tafla',
  hour: 'Kl.', half_all: 'Helmingur innan', most_all: '9 af 10 innan', half_announced: 'Létu vita, helmingur innan',
  half_unannounced: 'Létu ekki vita, helmingur innan',
  done_column: 'Afhent', goal_line: 'markmið', nothing_to_draw: 'Ekkert að teikna enn.',
  in_time: 'Tilbúið á réttum tíma', is_late: 'Of seint', share_in_time: 'Hlutfall á réttum tíma',
  plot_ratings: 'Einkunnir', stars: '{n} stjörnur', stars_one: '{n} stjarna', stars_column: 'Stjörnur', answers_column: 'Svör',
  // deadlines
  deadlines: 'Hvað gerist næst', deadlines_none: 'Ekkert fram undan.', deadlines_more: 'Sýna allt, {n}', now: 'núna',
  will_goal: 'Bið nær markmiði: viðskiptavinur beðinn afsökunar', will_manager: 'Tvöfalt markmið: stjóri fær SMS',
  will_reminder: 'Áminning til viðskiptavinar', will_last_call: 'Síðasta áminning til viðskiptavinar', will_keep_ended: 'Geymslu lýkur: gangið frá vörunum',
  will_journey_over: 'Var á leiðinni en kom ekki: aftur í TILBÚIÐ', will_other: 'Eitthvað er fram undan',
  keep: 'Geyma lengur', keep_for: 'Geyma lengur: {code}', kept: '{code} er geymd lengur.',
  resend: 'Senda TILBÚIN aftur', resend_for: 'Senda TILBÚIN aftur: {code}', resent: 'TILBÚIN send aftur fyrir {code}.',
  // arrivals open or paused
  taking: 'Móttaka pantana', open_now: 'Opið', paused_until: 'Hlé til {time}', pause: 'Hlé', resume: 'Opna aftur', resumed: 'Opið aftur.',
  // tablets
  tablets: 'Spjaldtölvur', tablets_none: 'Engin spjaldtölva er uppsett.', this_tablet: 'þessi', no_label: 'Nafnlaus spjaldtölva', seen: 'sást {time}',
  seen_now: 'hlustar núna', never_seen: 'hefur aldrei sést',
  nobody: 'enginn er skráður inn', revoke: 'Fjarlægja', revoke_for: 'Fjarlægja {label}', revoke_title: 'Fjarlægja {label}?',
  revoke_why: 'Hún er skráð út strax og sýnir ekkert lengur. Til að nota hana aftur þarf nýjan kóða.', revoke_this: 'Þetta er spjaldtölvan sem þú heldur á.',
  revoked: '{label} var fjarlægð.',
  new_tablet: 'Ný spjaldtölva', new_tablet_why: 'Býr til kóða fyrir eina spjaldtölvu. Hann gildir í 15 mínútur.', make_code: 'Búa til kóða',
  your_pin: 'PIN stjóra', pin_wrong: 'Þetta er ekki PIN stjóra. Reyndu aftur.', pin_wait: 'Of oft rangt PIN. Reyndu aftur eftir {n} sekúndur.',
  pin_wait_one: 'Of oft rangt PIN. Reyndu aftur eftir {n} sekúndu.',
  code_title: 'Kóði fyrir eina spjaldtölvu', code_how: 'Skannaðu með nýju spjaldtölvunni, eða opnaðu {url} á henni og sláðu inn kóðann.',
  code_picture: 'QR-kóði með slóð fyrir nýju spjaldtölvuna. Kóðinn {code} gerir það sama.',
  code_left: 'gildir í {time}', code_over: 'Kóðinn er of gamall. Búðu til nýjan.',
};

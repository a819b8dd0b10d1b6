// @ts-check
/** The words of the manager's page in Polish. Not read by a native speaker yet. */

/** @type {Record<string, string>} */
export const words = {
  // the page
  title: 'Kierownik', back: 'Do tablicy', as_of: 'stan z {time}', loading: 'Pobieranie liczb …',
  old: 'BRAK ŁĄCZNOŚCI od {time}. Te liczby są stare.', old_try: 'Spróbuj ponownie',
  who_may: 'Dla kierownika', who_may_why: 'Liczby, terminy i tablety widać, gdy na tym tablecie jest zalogowany kierownik sklepu.',
  who_may_names: 'Kierownicy: {names}.', sign_in: 'Zaloguj jako kierownik',
  day: 'Dzień', today: 'Dziś', yesterday: 'Wczoraj', earlier: 'Inny dzień',
  // figures
  figures_of: 'Liczby: {date}', waits: 'Czekanie', wait_of: 'Klienci', all: 'Wszyscy', announced_ones: 'Zapowiedziani', unannounced_ones: 'Bez zapowiedzi',
  half: 'Połowa do', most: '9 na 10 do', customers: '{n} klientów', customers_one: '1 klient', customers_few: '{n} klientów',
  goal: 'cel {value}', met: 'osiągnięty', missed: 'nieosiągnięty', nothing: 'jeszcze nic',
  under_goal: 'Obsłużeni do {value}', arrivals: 'Przyjazdy', arrival_to_answer_p95_seconds: 'Od przyjazdu do odpowiedzi', nineteen: '19 na 20 do',
  overbooked_slots: 'Przepełnione terminy',
  announced: 'Zapowiedziane', ready_on_time: 'Gotowe na czas', not_ready_at_arrival: 'Niegotowe przy przyjeździe',
  no_show: 'Nieodebrane', abandoned: 'Odjechali bez towaru', handed_over: 'Wydane', arrival_to_claim_p50_seconds: 'Od przyjazdu do Biorę', rating: 'Ocena',
  ratings: '{n} odpowiedzi', ratings_one: '1 odpowiedź', ratings_few: '{n} odpowiedzi',
  // plots
  by_hour: 'Godzina po godzinie', plot_waits: 'Czekanie', plot_announced: 'Z zapowiedzią i bez', plot_done: 'Wydane i nieodebrane', as_table: 'To samo w tabeli',
  hour: 'Godzina', half_all: 'Połowa do', most_all: '9 na 10 do', half_announced: 'Z zapowiedzią, połowa do', half_unannounced: 'Bez zapowiedzi, połowa do',
  done_column: 'Wydane', goal_line: 'cel', nothing_to_draw: 'Jeszcze nie ma czego rysować.',
  in_time: 'Gotowe na czas', is_late: 'Za późno', share_in_time: 'Odsetek na czas',
  plot_ratings: 'Oceny', stars: '{n} gwiazdek', stars_one: '1 gwiazdka', stars_few: '{n} gwiazdki', stars_column: 'Gwiazdki', answers_column: 'Odpowiedzi',
  // deadlines
  deadlines: 'Co będzie dalej', deadlines_none: 'Nic nie czeka.', deadlines_more: 'Pokaż wszystkie: {n}', now: 'teraz',
  will_goal: 'Czas czekania sięga celu: przeprosiny do klienta', will_manager: 'Dwa razy cel: SMS do kierownika',
  will_reminder: 'Przypomnienie do klienta', will_last_call: 'Ostatnie przypomnienie do klienta', will_keep_ended: 'Koniec przechowania: odłóż towar',
  will_journey_over: 'Był w drodze, nie dojechał: wraca do GOTOWE', will_other: 'Coś nastąpi',
  keep: 'Przechowaj dłużej', keep_for: 'Przechowaj dłużej: {code}', kept: '{code} czeka dłużej.',
  resend: 'Wyślij GOTOWE ponownie', resend_for: 'Wyślij GOTOWE ponownie: {code}', resent: 'GOTOWE wysyłane ponownie: {code}.',
  // arrivals open or paused
  taking: 'Przyjmowanie zamówień', open_now: 'Otwarte', paused_until: 'Przerwa do {time}', pause: 'Przerwa', resume: 'Otwórz znowu', resumed: 'Znowu otwarte.',
  // tablets
  tablets: 'Tablety', tablets_none: 'Nie ma żadnego tabletu.', this_tablet: 'ten', no_label: 'Tablet bez nazwy', seen: 'ostatnio {time}', seen_now: 'teraz słucha',
  never_seen: 'jeszcze nigdy',
  nobody: 'nikt nie jest zalogowany', revoke: 'Usuń', revoke_for: 'Usuń {label}', revoke_title: 'Usunąć {label}?',
  revoke_why: 'Zostanie od razu wylogowany i nic już nie pokaże. Do ponownego użycia potrzebny jest nowy kod.', revoke_this: 'To tablet, który trzymasz w ręku.',
  revoked: 'Usunięto: {label}.',
  new_tablet: 'Nowy tablet', new_tablet_why: 'Tworzy kod dla jednego tabletu. Jest ważny 15 minut.', make_code: 'Utwórz kod',
  your_pin: 'PIN kierownika', pin_wrong: 'To nie jest PIN kierownika. Spróbuj ponownie.', pin_wait: 'Za dużo złych PIN-ów. Spróbuj za {n} sekund.',
  pin_wait_one: 'Za dużo złych PIN-ów. Spróbuj za 1 sekundę.', pin_wait_few: 'Za dużo złych PIN-ów. Spróbuj za {n} sekundy.',
  code_title: 'Kod dla jednego tabletu', code_how: 'Zeskanuj nowym tabletem albo otwórz na nim {url} i wpisz kod.',
  code_picture: 'Kod QR z adresem dla nowego tabletu. Kod {code} działa tak samo.',
  code_left: 'ważny jeszcze {time}', code_over: 'Ten kod wygasł. Utwórz nowy.',
};

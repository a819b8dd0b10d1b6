"""Polish. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("pon", "wt", "śr", "czw", "pt", "sob", "niedz")
MONTHS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
CLOCK = "{hour:02}:{minute:02}"
DATE = "{day}.{month}"

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: {code} GOTOWE, czeka do {until}. Napisz JADĘ przy wyjeździe, JESTEM na "
    "parkingu (JESTEM 5: miejsce 5).",
    "ready_many": "{store}: GOTOWE zamówienia: {count}, do {until}. Napisz JADĘ przy wyjeździe, "
    "JESTEM na parkingu (JESTEM 5: miejsce 5).",
    "ready_part": "{store}: {code} GOTOWE do {until}. Brak: {missing}, zamienniki: {replaced}. "
    "Napisz JADĘ przy wyjeździe, JESTEM na parkingu.",
    "ready_many_part": "{store}: GOTOWE: {count}, do {until}. Brak: {missing}, zamienniki: "
    "{replaced}. Napisz JADĘ przy wyjeździe, JESTEM na parkingu.",
    "on_the_way": "{store}: dziękujemy, szykujemy. Na parkingu napisz JESTEM i miejsce, np. "
    "JESTEM 5. Twój kod: {pin}.",
    "on_the_way_minutes": "{store}: dobrze, ok. {minutes} min. Na parkingu napisz JESTEM i "
    "miejsce, np. JESTEM 5. Twój kod: {pin}.",
    "eta_at": "{store}: dobrze, ok. {at}. Na parkingu napisz JESTEM i miejsce, np. JESTEM 5. "
    "Twój kod: {pin}.",
    "on_the_way_not_ready": "{store}: {code} jeszcze niegotowe; wiemy, że jedziesz, spieszymy "
    "się. Na parkingu napisz JESTEM. Kod: {pin}.",
    "late": "{store}: dobrze, czekamy {minutes} min dłużej. Na parkingu napisz JESTEM. "
    "Twój kod: {pin}.",
    # At the store.
    "checked_in": "{store}: wiemy, że tu jesteś, miejsce {stall}. Przed Tobą: {ahead}. "
    "Kod {pin} podaj tylko osobie przy aucie.",
    "checked_in_next": "{store}: wiemy, że tu jesteś, miejsce {stall}. Twoja kolej. "
    "Kod {pin} podaj tylko osobie przy aucie.",
    "checked_in_ask_stall": "{store}: wiemy, że tu jesteś. Które miejsce? Napisz numer z tablicy "
    "lub gdzie stoisz. Twój kod: {pin}.",
    "checked_in_ask_vehicle": "{store}: miejsce {stall}. Jakie auto i gdzie włożyć? Np. czarna "
    "Skoda, bagażnik. Twój kod: {pin}.",
    "checked_in_not_ready": "{store}: wiemy, że tu jesteś. {code} jeszcze niegotowe; wyjdziemy, "
    "gdy będzie. Twój kod: {pin}.",
    "stall_noted": "{store}: dziękujemy, miejsce {stall}. Twój kod: {pin}.",
    "already_here": "{store}: wiemy, że tu jesteś, zaraz wyjdziemy. Twój kod: {pin}.",
    "vehicle_noted": "{store}: dziękujemy, szukamy: {vehicle}. Twój kod: {pin}.",
    "walking_out": "{store}: {name} niesie {code} na miejsce {stall}. Twój kod: {pin}.",
    "walking_out_no_stall": "{store}: {name} wychodzi z {code}. Twój kod: {pin}.",
    "inside_noted": "{store}: zapraszamy do lady. Twój kod: {pin}.",
    "return_noted": "{store}: zwrot zapisany. Weź towar ze sobą, na parkingu napisz JESTEM "
    "i miejsce. Podejdziemy.",
    "person_noted": "{store}: odbiera {person}. Na parkingu SMS JESTEM i miejsce na ten numer. "
    "Zapytamy o kod.",
    # Another person picks up.
    "person_ask": "{store}: numer z końcówką {last4} chce odebrać {code}. Zgoda? Napisz OK. "
    "Jeśli nie, nic nie rób: wymagamy kodu lub dowodu.",
    "person_agreed": "{store}: dziękujemy, ta osoba może odebrać {code} i zna już kod.",
    "person_confirmed": "{store}: możesz odebrać {code}. Na parkingu napisz JESTEM i miejsce, "
    "np. JESTEM 5. Twój kod: {pin}.",
    "person_pending": "{store}: zapisane, odbierasz {code}. Na parkingu napisz JESTEM i miejsce. "
    "Zapytamy o kod osoby kupującej lub dowód.",
    "person_here": "{store}: wiemy, że tu jesteś po {code}. Zaraz ktoś wyjdzie. "
    "Przygotuj kod osoby kupującej lub dowód.",
    "sorry_wait": "{store}: przepraszamy za czekanie na {code}. Ktoś wyjdzie jak najszybciej. "
    "Wolisz wejść? Napisz W ŚRODKU.",
    # Afterwards.
    "rate": "{store}: {code} wydane. Jak było? Napisz 1-5. "
    "Czegoś brakuje? Napisz BRAKUJE w ciągu 2 godz.",
    "collected": "{store}: {code} odebrano ({at}). Czegoś brakuje? "
    "Napisz BRAKUJE w ciągu 2 godz. lub zadzwoń do sklepu.",
    "rating_thanks": "{store}: dziękujemy za opinię. Do zobaczenia.",
    "rating_sorry": "{store}: przykro nam, że coś poszło nie tak. Dziękujemy za tę informację.",
    "missing_noted": "{store}: przepraszamy. Sklep już wie i się odezwie.",
    "missing_late": "{store}: dziękujemy. Od odbioru minęły ponad 2 godziny; zadzwoń do sklepu.",
    # Questions about the order.
    "status_placed": "{store}: mamy zamówienie {code}, termin: {due}. "
    "Damy znać SMS-em, gdy będzie gotowe; prosimy poczekać.",
    "status_preparing": "{store}: pakujemy {code}, termin: {due}. "
    "Damy znać SMS-em, gdy będzie gotowe.",
    "status_ready": "{store}: {code} gotowe, czeka do {until}. Napisz JADĘ przy wyjeździe, "
    "JESTEM na parkingu.",
    "status_here": "{store}: wiemy, że tu jesteś, pamiętamy o Tobie. Twój kod: {pin}.",
    "delayed": "{store}: przepraszamy, {code} się opóźni. Nowy termin: {due}. "
    "Damy znać, gdy będzie gotowe.",
    "preparing_again": "{store}: przepraszamy, {code} wymaga jeszcze trochę pracy. "
    "Damy znać, gdy będzie gotowe.",
    "cancelled": "{store}: zamówienie {code} anulowano. Pytania? Zadzwoń do sklepu.",
    "cannot_cancel_here": "{store}: nie anulujemy zamówień SMS-em. Zrób to w miejscu zamówienia "
    "lub zadzwoń do sklepu.",
    "extended": "{store}: dobrze, przechowamy do {until}.",
    "cannot_extend": "{store}: niestety możemy przechować tylko do {until}. Zadzwoń do sklepu.",
    "reminder": "{store}: {code} czeka na Ciebie do {until}. Napisz JADĘ przy wyjeździe, "
    "PRZECHOWAJ, by przedłużyć.",
    "last_call": "{store}: ostatni dzwonek: {code} czeka do {until}. Napisz JADĘ przy wyjeździe, "
    "PRZECHOWAJ, by przedłużyć.",
    "last_call_final": "{store}: ostatni dzwonek: {code} czeka do {until}. Napisz JADĘ przy "
    "wyjeździe lub zadzwoń do sklepu.",
    # Everything else.
    "no_pickup": "{store}: brak jeszcze zamówienia dla tego numeru. Napisz kod zamówienia "
    "lub zadzwoń. Gdy wpłynie, rozpoznamy Cię.",
    "which_store": "{store}: masz zamówienia w kilku sklepach. Gdzie jesteś? Napisz nr: {stores}.",
    "wrong_store": "{store}: {code} czeka: {place}. Jesteś tam? SMS JESTEM na {number}.",
    "not_understood": "{store}: sklep to widzi. Rozumiemy: JADĘ, JESTEM 5, SPÓŹNIENIE 20, "
    "STATUS, ZWROT, W ŚRODKU.",
    "closed": "{store}: teraz zamknięte, otwieramy: {opens}. Zamówienie jest bezpieczne. "
    "Twój kod: {pin}.",
    "message_kept": "{store}: dziękujemy, sklep widzi Twoją wiadomość.",
    # What the staff write with one tap.
    "staff_two_minutes": "{store}: jeszcze około 2 minut. Dziękujemy za cierpliwość.",
    "staff_open_trunk": "{store}: prosimy otworzyć bagażnik, idziemy z zakupami.",
    "staff_cannot_find_you": "{store}: jesteśmy na zewnątrz i nie możemy Cię znaleźć. "
    "Gdzie stoisz i jakim autem?",
    "staff_which_stall": "{store}: na którym miejscu stoisz? Napisz numer z tablicy.",
    "staff_come_to_door": "{store}: prosimy podejść do drzwi, tam są Twoje zakupy.",
    "staff_working_on_it": "{store}: pracujemy nad tym i damy znać, gdy będzie gotowe.",
    # To the store's manager.
    "manager_alone": "{store}: {code} już jest (miejsce {stall}), a żaden tablet nie jest "
    "włączony. Wyjdź lub otwórz tablicę.",
    "manager_wait": "{store}: ktoś czeka od {minutes} min na {code} (miejsce {stall}). "
    "Jeszcze nie wydano.",
    "manager_mismatch": "{store}: {name} wydaje {code} bez połączenia z siecią. "
    "Nie zgadza się kod lub kontrola (ID, wiek, kwota).",
}

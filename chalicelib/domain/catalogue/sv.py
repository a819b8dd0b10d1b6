"""Swedish. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
MONTHS = ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
CLOCK = "{hour:02}:{minute:02}"
DATE = "{day} {month}"

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: order {code} är KLAR, sparas till {until}. Svara PÅ VÄG när du åker, "
    "HÄR när du parkerat (HÄR 5 = plats 5).",
    "ready_many": "{store}: {count} order är KLARA, sparas till {until}. Svara PÅ VÄG när du åker, "
    "HÄR när du parkerat (HÄR 5 = plats 5).",
    "ready_part": "{store}: order {code} är KLAR till {until}. Saknas: {missing}, utbytt: "
    "{replaced}. Svara PÅ VÄG när du åker, HÄR när du parkerat (HÄR 5 = plats 5).",
    "ready_many_part": "{store}: {count} order är KLARA till {until}. Saknas: {missing}, utbytt: "
    "{replaced}. Svara PÅ VÄG när du åker, HÄR när du parkerat (HÄR 5 = plats 5).",
    "on_the_way": "{store}: tack, vi gör i ordning. När du parkerat, svara HÄR och "
    "platsen, t.ex. HÄR 5. Din kod är {pin}.",
    "on_the_way_minutes": "{store}: tack, cirka {minutes} min. När du parkerat, svara HÄR och "
    "platsen, t.ex. HÄR 5. Din kod är {pin}.",
    "eta_at": "{store}: tack, ungefär {at}. När du parkerat, svara HÄR och platsen, "
    "t.ex. HÄR 5. Din kod är {pin}.",
    "on_the_way_not_ready": "{store}: tack. {code} är inte klar än; vi vet att du kommer och "
    "skyndar oss. Svara HÄR när du parkerat. Din kod är {pin}.",
    "late": "{store}: inga problem, vi väntar dig {minutes} min senare. När du parkerat, svara "
    "HÄR. Din kod är {pin}.",
    # At the store.
    "checked_in": "{store}: vi vet att du är här, plats {stall}. {ahead} före dig. "
    "Din kod är {pin}: ge den bara till den som kommer till bilen.",
    "checked_in_next": "{store}: vi vet att du är här, plats {stall}. Du är näst på tur. "
    "Din kod är {pin}: ge den bara till den som kommer till bilen.",
    "checked_in_ask_stall": "{store}: vi vet att du är här. Vilken plats? Svara med numret på "
    "skylten, eller beskriv var du står. Din kod är {pin}.",
    "checked_in_ask_vehicle": "{store}: du är incheckad, plats {stall}. Vad kör du, och var ska "
    "det läggas? T.ex. blå Volvo, bakluckan. Din kod är {pin}.",
    "checked_in_not_ready": "{store}: vi vet att du är här. {code} är inte klar än; vi kommer ut "
    "så fort den är det. Din kod är {pin}.",
    "stall_noted": "{store}: tack, plats {stall}. Din kod är {pin}.",
    "already_here": "{store}: vi vet att du är här och kommer strax. Din kod är {pin}.",
    "vehicle_noted": "{store}: tack, vi letar efter: {vehicle}. Din kod är {pin}.",
    "walking_out": "{store}: {name} går ut med {code} till plats {stall} nu. Din kod är {pin}.",
    "walking_out_no_stall": "{store}: {name} går ut med {code} nu. Din kod är {pin}.",
    "inside_noted": "{store}: välkommen in till disken. Din kod är {pin}.",
    "return_noted": "{store}: returen är noterad. Ta med den, parkera och svara HÄR och platsen. "
    "Vi kommer till dig.",
    "person_noted": "{store}: noterat, {person} hämtar. Sms:a HÄR och platsen till det här numret "
    "när bilen står. Vi frågar efter koden.",
    # Another person picks up.
    "person_ask": "{store}: ett nummer som slutar på {last4} vill hämta {code} åt dig. "
    "Går det bra? Svara OK. Annars gör inget: vi kräver kod eller legitimation.",
    "person_agreed": "{store}: tack, personen får hämta {code} och har fått koden.",
    "person_confirmed": "{store}: du får hämta {code}. När du parkerat, svara HÄR och platsen, "
    "t.ex. HÄR 5. Din kod är {pin}.",
    "person_pending": "{store}: noterat, du hämtar {code}. När du parkerat, svara HÄR och platsen. "
    "Vi lämnar ut mot köparens kod eller en legitimation.",
    "person_here": "{store}: vi vet att du är här för {code}. Någon kommer ut. "
    "Ha köparens kod eller en legitimation redo.",
    "sorry_wait": "{store}: förlåt att du får vänta på {code}. Någon kommer så snart det går. "
    "Vill du hellre komma in? Svara INNE.",
    # Afterwards.
    "rate": "{store}: {code} är överlämnad. Hur gick det? Svara 1-5. "
    "Fattas något? Svara SAKNAS inom 2 h.",
    "collected": "{store}: {code} hämtades {at}. Fattas något? "
    "Svara SAKNAS inom 2 h, eller ring butiken.",
    "rating_thanks": "{store}: tack för svaret. Välkommen åter.",
    "rating_sorry": "{store}: vi är ledsna att det inte gick bra. Tack för att du berättade det.",
    "missing_noted": "{store}: förlåt. Butiken har fått veta det och hör av sig.",
    "missing_late": "{store}: tack för att du hör av dig. Det är mer än 2 h sedan; ring butiken.",
    # Questions about the order.
    "status_placed": "{store}: vi har order {code}, beräknad {due}. "
    "Vi sms:ar när den är klar; vänta gärna på det.",
    "status_preparing": "{store}: vi packar {code} nu, beräknad {due}. Vi sms:ar när den är klar.",
    "status_ready": "{store}: {code} är klar och sparas till {until}. Svara PÅ VÄG när du åker, "
    "HÄR när du parkerat.",
    "status_here": "{store}: vi vet att du är här och ingen är bortglömd. Din kod är {pin}.",
    "delayed": "{store}: tyvärr är {code} försenad. Ny tid: {due}. Vi sms:ar när den är klar.",
    "preparing_again": "{store}: tyvärr behöver {code} lite mer arbete. "
    "Vi sms:ar igen när den är klar.",
    "cancelled": "{store}: order {code} är avbokad. Frågor? Ring butiken.",
    "cannot_cancel_here": "{store}: vi kan inte avboka en order via sms. Gör det där du "
    "beställde, eller ring butiken.",
    "extended": "{store}: klart, vi sparar den till {until}.",
    "cannot_extend": "{store}: tyvärr kan vi inte spara den längre än till {until}. Ring butiken.",
    "reminder": "{store}: {code} väntar på dig och sparas till {until}. "
    "Svara PÅ VÄG när du åker, FÖRLÄNG om du behöver mer tid.",
    "last_call": "{store}: sista påminnelsen om {code}, sparas till {until}. "
    "Svara PÅ VÄG när du åker, FÖRLÄNG om du behöver mer tid.",
    "last_call_final": "{store}: sista påminnelsen om {code}, sparas till {until}. "
    "Svara PÅ VÄG när du åker, eller ring butiken.",
    # Everything else.
    "no_pickup": "{store}: vi hittar ingen order för det här numret än. Svara med din orderkod, "
    "eller ring butiken. Kommer den snart känner vi igen dig.",
    "which_store": "{store}: du har order i flera butiker. Var är du? Svara med numret: {stores}.",
    "wrong_store": "{store}: din order {code} finns hos {place}. Är du där? "
    "Sms:a HÄR till {number}.",
    "not_understood": "{store}: visat för butiken. Det här förstår vi: PÅ VÄG, HÄR 5, SEN 20, "
    "STATUS, RETUR, INNE.",
    "closed": "{store}: vi har stängt och öppnar {opens}. Din order är trygg. Din kod är {pin}.",
    "message_kept": "{store}: tack, butiken ser ditt meddelande.",
    # What the staff write with one tap.
    "staff_two_minutes": "{store}: ungefär 2 minuter till. Tack för att du väntar.",
    "staff_open_trunk": "{store}: öppna gärna bagageluckan, vi kommer med dina varor.",
    "staff_cannot_find_you": "{store}: vi är ute och hittar dig inte. "
    "Var står du, och vad kör du för bil?",
    "staff_which_stall": "{store}: vilken plats står du på? Svara med numret på skylten.",
    "staff_come_to_door": "{store}: kom gärna till dörren, vi har dina varor där.",
    "staff_working_on_it": "{store}: vi håller på och säger till så snart det är klart.",
    # To the store's manager.
    "manager_alone": "{store}: {code} är här (plats {stall}) och ingen surfplatta är på. "
    "Gå ut, eller öppna tavlan.",
    "manager_wait": "{store}: en kund har väntat {minutes} min på {code} (plats {stall}). "
    "Ingen har lämnat ut än.",
    "manager_mismatch": "{store}: {name} lämnade ut {code} utan uppkoppling. "
    "Koden eller en kontroll (ID, ålder, belopp) stämmer inte. Vänligen kontrollera.",
}

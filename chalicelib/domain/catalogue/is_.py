"""Icelandic. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("mán", "þri", "mið", "fim", "fös", "lau", "sun")
MONTHS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
CLOCK = "{hour:02}:{minute:02}"
DATE = "{day}.{month}."

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: {code} er TILBÚIN, geymd til {until}. Svaraðu Á LEIÐINNI við brottför, "
    "HÉR á stæði (HÉR 5 = stæði 5).",
    "ready_many": "{store}: {count} pantanir TILBÚNAR, til {until}. Svaraðu Á LEIÐINNI við "
    "brottför, HÉR á stæði (HÉR 5 = stæði 5).",
    "ready_part": "{store}: {code} TILBÚIN til {until}. Vantar: {missing}, skipt út: {replaced}. "
    "Svaraðu Á LEIÐINNI við brottför, HÉR á stæði.",
    "ready_many_part": "{store}: {count} TILBÚNAR til {until}. Vantar: {missing}, skipt út: "
    "{replaced}. Svaraðu Á LEIÐINNI við brottför, HÉR á stæði.",
    "on_the_way": "{store}: takk, við gerum klárt. Á stæðinu svaraðu HÉR og númer, t.d. HÉR 5. "
    "Kóðinn þinn: {pin}.",
    "on_the_way_minutes": "{store}: takk, um {minutes} mín. Á stæðinu svaraðu HÉR og númer, t.d. "
    "HÉR 5. Kóðinn þinn: {pin}.",
    "eta_at": "{store}: takk, um {at}. Á stæðinu svaraðu HÉR og númer, t.d. HÉR 5. "
    "Kóðinn þinn: {pin}.",
    "on_the_way_not_ready": "{store}: {code} er ekki tilbúin enn; við vitum að þú kemur og "
    "flýtum okkur. Á stæði svaraðu HÉR. Kóði: {pin}.",
    "late": "{store}: ekkert mál, við bíðum {minutes} mín lengur. Á stæðinu svaraðu HÉR. "
    "Kóðinn þinn: {pin}.",
    # At the store.
    "checked_in": "{store}: við vitum af þér, stæði {stall}. {ahead} á undan þér. "
    "Kóði {pin}: aðeins fyrir þann sem kemur að bílnum.",
    "checked_in_next": "{store}: við vitum af þér, stæði {stall}. Þú ert næst í röðinni. "
    "Kóði {pin}: aðeins fyrir þann sem kemur að bílnum.",
    "checked_in_ask_stall": "{store}: við vitum af þér. Hvaða stæði? Sendu númerið á skiltinu "
    "eða lýstu staðnum. Kóðinn þinn: {pin}.",
    "checked_in_ask_vehicle": "{store}: stæði {stall}. Hvernig bíll, og hvert á þetta að fara? "
    "T.d. rauður Yaris, skott. Kóði: {pin}.",
    "checked_in_not_ready": "{store}: við vitum af þér. {code} er ekki tilbúin enn; við komum "
    "út um leið og hún er það. Kóði: {pin}.",
    "stall_noted": "{store}: takk, stæði {stall}. Kóðinn þinn: {pin}.",
    "already_here": "{store}: við vitum af þér og komum rétt strax. Kóðinn þinn: {pin}.",
    "vehicle_noted": "{store}: takk, við leitum að: {vehicle}. Kóðinn þinn: {pin}.",
    "walking_out": "{store}: {name} kemur út með {code} á stæði {stall}. Kóðinn þinn: {pin}.",
    "walking_out_no_stall": "{store}: {name} kemur út með {code}. Kóðinn þinn: {pin}.",
    "inside_noted": "{store}: velkomin að afgreiðsluborðinu. Kóðinn þinn: {pin}.",
    "return_noted": "{store}: vöruskil skráð. Taktu vöruna með, leggðu í stæði og svaraðu HÉR "
    "og númer. Við komum til þín.",
    "person_noted": "{store}: skráð, {person} sækir. Á stæðinu: SMS með HÉR og stæði í þetta "
    "númer. Við spyrjum um kóða.",
    # Another person picks up.
    "person_ask": "{store}: númer sem endar á {last4} vill sækja {code}. Í lagi? Svaraðu OK. "
    "Annars gerðu ekkert: þá þarf kóða eða skilríki.",
    "person_agreed": "{store}: takk, viðkomandi má sækja {code} og hefur fengið kóðann.",
    "person_confirmed": "{store}: þú mátt sækja {code}. Á stæðinu svaraðu HÉR og númer, t.d. "
    "HÉR 5. Kóðinn þinn: {pin}.",
    "person_pending": "{store}: skráð, þú sækir {code}. Á stæðinu svaraðu HÉR og númer. "
    "Við biðjum um kóða kaupanda eða skilríki.",
    "person_here": "{store}: við vitum að þú ert hér að sækja {code}. Einhver kemur út. "
    "Hafðu kóða kaupanda eða skilríki til taks.",
    "sorry_wait": "{store}: afsakið biðina eftir {code}. Einhver kemur sem fyrst. "
    "Viltu frekar koma inn? Svaraðu INNI.",
    # Afterwards.
    "rate": "{store}: {code} afhent. Hvernig gekk? Svaraðu 1-5. "
    "Vantar eitthvað? Svaraðu VANTAR innan 2 klst.",
    "collected": "{store}: {code} var sótt ({at}). Vantar eitthvað? "
    "Svaraðu VANTAR innan 2 klst. eða hringdu í búðina.",
    "rating_thanks": "{store}: takk fyrir svarið. Sjáumst næst.",
    "rating_sorry": "{store}: okkur þykir leitt að þetta gekk ekki vel. Takk fyrir að láta vita.",
    "missing_noted": "{store}: afsakið. Búðin veit af þessu og hefur samband.",
    "missing_late": "{store}: takk. Meira en 2 klst. eru frá afhendingu; hringdu í búðina.",
    # Questions about the order.
    "status_placed": "{store}: við erum með pöntun {code}, áætlað {due}. "
    "Við sendum SMS þegar hún er tilbúin; bíddu eftir því.",
    "status_preparing": "{store}: við tökum {code} saman, áætlað {due}. "
    "Við sendum SMS þegar hún er tilbúin.",
    "status_ready": "{store}: {code} er tilbúin, geymd til {until}. Svaraðu Á LEIÐINNI við "
    "brottför, HÉR á stæði.",
    "status_here": "{store}: við vitum af þér og enginn gleymist. Kóðinn þinn: {pin}.",
    "delayed": "{store}: því miður seinkar {code}. Nýr tími: {due}. "
    "Við sendum SMS þegar hún er tilbúin.",
    "preparing_again": "{store}: því miður þarf {code} aðeins meiri vinnu. "
    "Við sendum SMS þegar hún er tilbúin.",
    "cancelled": "{store}: pöntun {code} var felld niður. Spurningar? Hringdu í búðina.",
    "cannot_cancel_here": "{store}: ekki er hægt að afpanta með SMS. Gerðu það þar sem þú "
    "pantaðir eða hringdu í búðina.",
    "extended": "{store}: gott, við geymum þetta til {until}.",
    "cannot_extend": "{store}: því miður getum við ekki geymt lengur en til {until}. "
    "Hringdu í búðina.",
    "reminder": "{store}: {code} bíður þín, geymd til {until}. Svaraðu Á LEIÐINNI við brottför, "
    "FRAMLENGJA til að fá frest.",
    "last_call": "{store}: síðasta áminning: {code}, geymd til {until}. Svaraðu Á LEIÐINNI við "
    "brottför eða FRAMLENGJA.",
    "last_call_final": "{store}: síðasta áminning: {code}, geymd til {until}. Svaraðu Á LEIÐINNI "
    "við brottför eða hringdu í búðina.",
    # Everything else.
    "no_pickup": "{store}: engin pöntun finnst enn á þetta númer. Sendu pöntunarkóðann eða "
    "hringdu. Komi hún brátt þekkjum við þig.",
    "which_store": "{store}: þú átt pantanir í nokkrum búðum. Hvar ertu? Sendu númerið: {stores}.",
    "wrong_store": "{store}: pöntun {code} er hjá {place}. Ertu þar? Sendu HÉR í {number}.",
    "not_understood": "{store}: búðin sér þetta. Við skiljum: Á LEIÐINNI, HÉR 5, SEINKUN 20, "
    "STAÐA, SKIL, INNI.",
    "closed": "{store}: lokað núna, við opnum {opens}. Pöntunin er örugg. Kóðinn þinn: {pin}.",
    "message_kept": "{store}: takk, búðin sér skilaboðin þín.",
    # What the staff write with one tap.
    "staff_two_minutes": "{store}: um það bil 2 mínútur í viðbót. Takk fyrir að bíða.",
    "staff_open_trunk": "{store}: opnaðu skottið, við erum að koma með vörurnar.",
    "staff_cannot_find_you": "{store}: við erum úti og finnum þig ekki. "
    "Hvar ertu og á hvernig bíl?",
    "staff_which_stall": "{store}: á hvaða stæði ertu? Svaraðu með númerinu á skiltinu.",
    "staff_come_to_door": "{store}: komdu að dyrunum, vörurnar þínar eru þar.",
    "staff_working_on_it": "{store}: við erum að vinna í þessu og látum þig vita.",
    # To the store's manager.
    "manager_alone": "{store}: {code} er hér (stæði {stall}) og engin spjaldtölva er í gangi. "
    "Farðu út eða opnaðu töfluna.",
    "manager_wait": "{store}: einhver hefur beðið í {minutes} mín eftir {code} (stæði {stall}). "
    "Ekkert afhent enn.",
    "manager_mismatch": "{store}: {name} afhenti {code} án nettengingar. "
    "Kóði eða athugun (skilríki, aldur, upphæð) passar ekki.",
}

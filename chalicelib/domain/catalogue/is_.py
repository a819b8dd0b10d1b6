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
    "brottför, HÉR á stæði (HÉR 5).",
    "first_contact": "{store}: SMS bara um pantanir þínar. Fjöldi breytilegur, gjaldskrá gildir. "
    "HELP: aðstoð, STOP: engin SMS.",
    "on_the_way": "{store}: takk, við gerum klárt. Á stæðinu svaraðu HÉR og númer, t.d. HÉR 5. "
    "Kóðinn þinn: {pin}.",
    "on_the_way_minutes": "{store}: takk, um {minutes} mín. Á stæðinu svaraðu HÉR og númer, t.d. "
    "HÉR 5. Kóðinn þinn: {pin}.",
    "on_the_way_not_ready": "{store}: {code} er ekki tilbúin enn; við vitum að þú kemur og "
    "flýtum okkur. Á stæði svaraðu HÉR. Kóði: {pin}.",
    "late": "{store}: ekkert mál, við bíðum {minutes} mín lengur. Á stæðinu svaraðu HÉR. "
    "Kóðinn þinn: {pin}.",
    # At the store.
    "checked_in": "{store}: við vitum af þér, stæði {stall}. {ahead} á undan. "
    "Kóði {pin}: aðeins fyrir þann sem kemur að bílnum.",
    "checked_in_next": "{store}: við vitum af þér, stæði {stall}. Þú ert næst. "
    "Kóði {pin}: aðeins fyrir þann sem kemur að bílnum.",
    "checked_in_ask_stall": "{store}: við vitum af þér. Hvaða stæði? Svaraðu númerinu á skiltinu "
    "eða lýstu staðnum. Kóði: {pin}.",
    "checked_in_ask_vehicle": "{store}: stæði {stall}. Á hvernig bíl, og hvert á þetta að fara? "
    "T.d. rauður Yaris, skott. Kóði: {pin}.",
    "checked_in_not_ready": "{store}: við vitum af þér. {code} er ekki tilbúin enn; við komum "
    "út um leið. Kóðinn þinn: {pin}.",
    "stall_noted": "{store}: takk, stæði {stall}. Kóðinn þinn: {pin}.",
    "already_here": "{store}: við vitum af þér og komum rétt strax. Kóðinn þinn: {pin}.",
    "vehicle_noted": "{store}: takk, við leitum að: {vehicle}. Kóðinn þinn: {pin}.",
    "walking_out": "{store}: {name} kemur út með {code} á stæði {stall}. Kóðinn þinn: {pin}.",
    "walking_out_no_stall": "{store}: {name} kemur út með {code}. Kóðinn þinn: {pin}.",
    "claimed_already": "{store}: {name} er þegar á leið til þín.",
    "inside_noted": "{store}: velkomin að afgreiðsluborðinu. Kóðinn þinn: {pin}.",
    "return_noted": "{store}: skilin eru skráð. Taktu með, leggðu og svaraðu HÉR og stæði. "
    "Við komum til þín.",
    "person_noted": "{store}: skráð, {person} sækir. Á stæðinu: SMS með HÉR og stæði í þetta "
    "númer. Við spyrjum um kóða.",
    "sorry_wait": "{store}: afsakið biðina eftir {code}. Einhver kemur sem fyrst. "
    "Viltu frekar koma inn? Svaraðu INNI.",
    # Afterwards.
    "rate": "{store}: {code} afhent. Hvernig gekk? Svaraðu 1-5. "
    "Vantar eitthvað? Svaraðu VANTAR innan 2 klst.",
    "rating_thanks": "{store}: takk fyrir svarið. Sjáumst næst.",
    "rating_sorry": "{store}: okkur þykir leitt að þetta gekk ekki vel. Takk fyrir að láta vita.",
    "missing_noted": "{store}: afsakið. Búðin veit af þessu og hefur samband.",
    # Questions about the order.
    "status_placed": "{store}: við erum með {code}, áætlað {due}. "
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
    "extended": "{store}: gott, við geymum til {until}.",
    "cannot_extend": "{store}: því miður getum við ekki geymt lengur en til {until}. "
    "Hringdu í búðina.",
    # Everything else.
    "no_pickup": "{store}: engin pöntun finnst á þetta númer. Svaraðu pöntunarkóðanum eða "
    "hringdu í búðina.",
    "remembered": "{store}: engin pöntun fannst enn; við þekkjum þig þegar hún kemur.",
    "not_understood": "{store}: búðin sér þetta. Við skiljum: Á LEIÐINNI, HÉR 5, SEINKUN 20, "
    "STAÐA, SKIL, INNI.",
    "closed": "{store}: lokað núna, við opnum {opens}. Pöntunin er örugg.",
    "message_kept": "{store}: takk, búðin sér skilaboðin þín.",
}

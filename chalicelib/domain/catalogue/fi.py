"""Finnish. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
MONTHS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
CLOCK = "{hour:02}.{minute:02}"
DATE = "{day}.{month}."

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: tilaus {code} on VALMIS, säilytys {until} asti. Kun lähdet, vastaa "
    "MATKALLA, ja parkissa TÄÄLLÄ (TÄÄLLÄ 5 = paikka 5).",
    "ready_many": "{store}: {count} tilausta VALMIINA, säilytys {until} asti. Kun lähdet, vastaa "
    "MATKALLA, ja parkissa TÄÄLLÄ (TÄÄLLÄ 5 = paikka 5).",
    "ready_part": "{store}: {code} VALMIS, säilytys {until} asti. Puuttuu: {missing}, korvattu: "
    "{replaced}. Kun lähdet, vastaa MATKALLA, ja parkissa TÄÄLLÄ 5 (= paikka 5).",
    "ready_many_part": "{store}: {count} tilausta VALMIINA, säilytys {until} asti. Puuttuu: "
    "{missing}, korvattu: {replaced}. Kun lähdet, vastaa MATKALLA, parkissa TÄÄLLÄ.",
    "on_the_way": "{store}: kiitos, laitamme kaiken valmiiksi. Kun olet parkissa, vastaa TÄÄLLÄ "
    "ja paikka, esim. TÄÄLLÄ 5. Koodisi on {pin}.",
    "on_the_way_minutes": "{store}: kiitos, noin {minutes} min. Kun olet parkissa, vastaa TÄÄLLÄ "
    "ja paikka, esim. TÄÄLLÄ 5. Koodisi on {pin}.",
    "eta_at": "{store}: kiitos, noin {at}. Kun olet parkissa, vastaa TÄÄLLÄ ja paikka, "
    "esim. TÄÄLLÄ 5. Koodisi on {pin}.",
    "on_the_way_not_ready": "{store}: kiitos. {code} ei ole vielä valmis; tiedämme, että tulet, "
    "ja kiirehdimme. Kun olet parkissa, vastaa TÄÄLLÄ. Koodisi on {pin}.",
    "late": "{store}: ei hätää, odotamme sinua {minutes} min myöhemmin. Kun olet parkissa, "
    "vastaa TÄÄLLÄ. Koodisi on {pin}.",
    # At the store.
    "checked_in": "{store}: tiedämme, että olet täällä, paikka {stall}. Edelläsi: {ahead}. "
    "Koodisi on {pin}: anna se vain sille, joka tulee autolle.",
    "checked_in_next": "{store}: tiedämme, että olet täällä, paikka {stall}. Olet seuraava. "
    "Koodisi on {pin}: anna se vain sille, joka tulee autolle.",
    "checked_in_ask_stall": "{store}: tiedämme, että olet täällä. Mikä paikka? Vastaa kyltin "
    "numero tai kerro, missä olet. Koodisi on {pin}.",
    "checked_in_ask_vehicle": "{store}: olet paikalla {stall}. Millainen auto sinulla on, ja mihin "
    "ostokset laitetaan? Esim. sininen Volvo, takakontti. Koodisi on {pin}.",
    "checked_in_not_ready": "{store}: tiedämme, että olet täällä. {code} ei ole vielä valmis; "
    "tulemme ulos heti kun se on. Koodisi on {pin}.",
    "stall_noted": "{store}: kiitos, paikka {stall}. Koodisi on {pin}.",
    "already_here": "{store}: tiedämme, että olet täällä, ja tulemme pian. Koodisi on {pin}.",
    "vehicle_noted": "{store}: kiitos, etsimme: {vehicle}. Koodisi on {pin}.",
    "walking_out": "{store}: {name} tuo nyt tilauksen {code} paikalle {stall}. Koodisi on {pin}.",
    "walking_out_no_stall": "{store}: {name} tuo nyt tilauksen {code}. Koodisi on {pin}.",
    "inside_noted": "{store}: tervetuloa tiskille. Koodisi on {pin}.",
    "return_noted": "{store}: palautus merkitty. Ota tuote mukaan, pysäköi ja vastaa TÄÄLLÄ ja "
    "paikka. Tulemme luoksesi.",
    "person_noted": "{store}: merkitty, {person} noutaa. Kun auto on parkissa, viesti TÄÄLLÄ "
    "ja paikka tähän numeroon. Kysymme koodin.",
    # Another person picks up.
    "person_ask": "{store}: saako numero, jonka loppu on {last4}, noutaa tilauksesi {code}? "
    "Jos saa, vastaa OK. Jos et vastaa, vaadimme koodin tai henkilötodistuksen.",
    "person_agreed": "{store}: kiitos, noutaja saa hakea tilauksen {code} ja on saanut koodin.",
    "person_confirmed": "{store}: saat noutaa tilauksen {code}. Kun olet parkissa, vastaa TÄÄLLÄ "
    "ja paikka, esim. TÄÄLLÄ 5. Koodisi on {pin}.",
    "person_pending": "{store}: merkitty, noudat tilauksen {code}. Kun olet parkissa, vastaa "
    "TÄÄLLÄ ja paikka. Tarvitset tilaajan koodin tai henkilötodistuksen.",
    "person_here": "{store}: tiedämme, että olet noutamassa tilausta {code}. Joku tulee ulos. "
    "Pidä tilaajan koodi tai henkilötodistus valmiina.",
    "sorry_wait": "{store}: anteeksi, että {code} viipyy. Joku tulee heti kun voi. "
    "Tuletko mieluummin sisään? Vastaa SISÄLLÄ.",
    # Afterwards.
    "rate": "{store}: {code} on luovutettu. Miten meni? Vastaa 1-5. "
    "Puuttuuko jotain? Vastaa PUUTTUU 2 tunnin sisällä.",
    "collected": "{store}: {code} on noudettu ({at}). Puuttuuko jotain? "
    "Vastaa PUUTTUU 2 tunnin sisällä tai soita kauppaan.",
    "rating_thanks": "{store}: kiitos palautteesta. Tervetuloa uudelleen.",
    "rating_sorry": "{store}: olemme pahoillamme, ettei kaikki sujunut. Kiitos, että kerroit.",
    "missing_noted": "{store}: pahoittelemme. Kauppa sai tiedon ja ottaa sinuun yhteyttä.",
    "missing_late": "{store}: kiitos viestistä. Noudosta on jo yli 2 tuntia; soita kauppaan.",
    # Questions about the order.
    "status_placed": "{store}: tilaus {code} on kirjattu, arvio {due}. "
    "Lähetämme viestin, kun se on valmis; odotathan sitä.",
    "status_preparing": "{store}: keräämme tilausta {code}, arvio {due}. "
    "Lähetämme viestin, kun se on valmis.",
    "status_ready": "{store}: {code} on valmis, säilytys {until} asti. Kun lähdet, vastaa "
    "MATKALLA, ja parkissa TÄÄLLÄ.",
    "status_here": "{store}: tiedämme, että olet täällä. Ketään ei ole unohdettu. "
    "Koodisi on {pin}.",
    "delayed": "{store}: pahoittelut, {code} viivästyy. Uusi aika: {due}. "
    "Lähetämme viestin, kun se on valmis.",
    "preparing_again": "{store}: pahoittelut, {code} vaatii vielä hetken työtä. "
    "Lähetämme viestin, kun se on valmis.",
    "cancelled": "{store}: tilaus {code} on peruttu. Kysyttävää? Soita kauppaan.",
    "cannot_cancel_here": "{store}: tilausta ei voi perua viestillä. Tee se siellä, missä "
    "tilasit, tai soita kauppaan.",
    "extended": "{store}: selvä, säilytämme {until} asti.",
    "cannot_extend": "{store}: valitettavasti säilytämme vain {until} asti. Soita kauppaan.",
    "reminder": "{store}: {code} odottaa sinua, säilytys {until} asti. Kun lähdet, vastaa "
    "MATKALLA. Jos et ehdi, vastaa LISÄAIKAA.",
    "last_call": "{store}: viimeinen muistutus: {code}, säilytys {until} asti. Kun lähdet, vastaa "
    "MATKALLA. Jos et ehdi, vastaa LISÄAIKAA.",
    "last_call_final": "{store}: viimeinen muistutus: {code}, säilytys {until} asti. Kun lähdet, "
    "vastaa MATKALLA. Jos et ehdi, soita kauppaan.",
    # Everything else.
    "no_pickup": "{store}: emme löydä vielä tilausta tällä numerolla. Vastaa tilauskoodisi "
    "tai soita kauppaan. Jos se saapuu pian, tunnistamme sinut.",
    "which_store": "{store}: sinulla on tilauksia useassa kaupassa. Missä olet? "
    "Vastaa numero: {stores}.",
    "wrong_store": "{store}: tilauksesi {code} on kaupassa {place}. Oletko siellä? "
    "Lähetä TÄÄLLÄ numeroon {number}.",
    "not_understood": "{store}: viestisi näkyy kaupassa. Ymmärrämme: MATKALLA, TÄÄLLÄ 5, "
    "MYÖHÄSSÄ 20, TILANNE, PALAUTUS, SISÄLLÄ.",
    "closed": "{store}: olemme nyt kiinni ja avaamme {opens}. Tilauksesi on tallessa. "
    "Koodisi on {pin}.",
    "message_kept": "{store}: kiitos, kauppa näkee viestisi.",
    # What the staff write with one tap.
    "staff_two_minutes": "{store}: vielä noin 2 minuuttia. Kiitos, että odotat.",
    "staff_open_trunk": "{store}: avaa takaluukku, tuomme tavarasi.",
    "staff_cannot_find_you": "{store}: olemme ulkona emmekä löydä sinua. "
    "Missä olet ja millä autolla?",
    "staff_which_stall": "{store}: millä paikalla olet? Vastaa kyltin numero.",
    "staff_come_to_door": "{store}: tule ovelle, tavarasi ovat siellä.",
    "staff_working_on_it": "{store}: hoidamme asiaa ja kerromme heti, kun se on valmis.",
    # To the store's manager.
    "manager_alone": "{store}: {code} on täällä (paikka {stall}), eikä mikään tabletti ole "
    "päällä. Mene ulos tai avaa taulu.",
    "manager_wait": "{store}: asiakas on odottanut {minutes} min tilausta {code} "
    "(paikka {stall}). Sitä ei ole vielä luovutettu.",
    "manager_mismatch": "{store}: {name} luovutti tilauksen {code} ilman yhteyttä. "
    "Koodi tai tarkistus (henkilöllisyys, ikä, summa) ei täsmää. Tarkista asia.",
}

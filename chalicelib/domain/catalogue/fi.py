"""Finnish. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
MONTHS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
CLOCK = "{hour:02}.{minute:02}"
DATE = "{day}.{month}."

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: tilaus {code} on VALMIS, säilytys {until} asti. Vastaa MATKALLA kun "
    "lähdet, TÄÄLLÄ kun olet parkissa (TÄÄLLÄ 5 = paikka 5).",
    "ready_many": "{store}: {count} tilausta VALMIINA, säilytys {until} asti. Vastaa MATKALLA kun "
    "lähdet, TÄÄLLÄ kun parkissa (TÄÄLLÄ 5 = paikka 5).",
    "first_contact": "{store}: viestejä vain noudoistasi. Määrä vaihtelee, operaattorin "
    "hinnat pätevät. Vastaa HELP, jos tarvitset neuvoa, STOP, jos et halua viestejä.",
    "on_the_way": "{store}: kiitos, laitamme valmiiksi. Kun olet parkissa, vastaa TÄÄLLÄ ja "
    "paikka, esim. TÄÄLLÄ 5. Koodisi on {pin}.",
    "on_the_way_minutes": "{store}: kiitos, noin {minutes} min. Kun olet parkissa, vastaa TÄÄLLÄ "
    "ja paikka, esim. TÄÄLLÄ 5. Koodisi on {pin}.",
    "on_the_way_not_ready": "{store}: kiitos. {code} ei ole vielä valmis; tiedämme, että tulet, "
    "ja kiirehdimme. Vastaa TÄÄLLÄ kun olet parkissa. Koodisi on {pin}.",
    "late": "{store}: ei hätää, odotamme sinua {minutes} min myöhemmin. Kun olet parkissa, "
    "vastaa TÄÄLLÄ. Koodisi on {pin}.",
    # At the store.
    "checked_in": "{store}: tiedämme, että olet täällä, paikka {stall}. Edelläsi: {ahead}. "
    "Koodisi on {pin}: anna se vain sille, joka tulee autolle.",
    "checked_in_next": "{store}: tiedämme, että olet täällä, paikka {stall}. Olet seuraava. "
    "Koodisi on {pin}: anna se vain sille, joka tulee autolle.",
    "checked_in_ask_stall": "{store}: tiedämme, että olet täällä. Mikä paikka? Vastaa kyltin "
    "numero tai kerro, missä olet. Koodisi on {pin}.",
    "checked_in_ask_vehicle": "{store}: olet paikalla {stall}. Millä autolla olet, ja mihin "
    "ostokset laitetaan? Esim. sininen Volvo, takakontti. Koodisi on {pin}.",
    "checked_in_not_ready": "{store}: tiedämme, että olet täällä. {code} ei ole vielä valmis; "
    "tulemme ulos heti, kun se on. Koodisi on {pin}.",
    "stall_noted": "{store}: kiitos, paikka {stall}. Koodisi on {pin}.",
    "already_here": "{store}: tiedämme, että olet täällä, ja tulemme pian. Koodisi on {pin}.",
    "vehicle_noted": "{store}: kiitos, etsimme: {vehicle}. Koodisi on {pin}.",
    "walking_out": "{store}: {name} tuo tilauksen {code} paikalle {stall} nyt. Koodisi on {pin}.",
    "walking_out_no_stall": "{store}: {name} tuo tilauksen {code} nyt. Koodisi on {pin}.",
    "claimed_already": "{store}: {name} on jo tulossa luoksesi.",
    "inside_noted": "{store}: tervetuloa tiskille. Koodisi on {pin}.",
    "return_noted": "{store}: palautus merkitty. Ota se mukaan, pysäköi ja vastaa TÄÄLLÄ ja "
    "paikka. Tulemme luoksesi.",
    "person_noted": "{store}: merkitty, {person} noutaa. Kun auto on parkissa, lähettäkää TÄÄLLÄ "
    "ja paikka tähän numeroon. Kysymme koodin.",
    "sorry_wait": "{store}: anteeksi, että {code} viipyy. Joku tulee heti, kun voi. "
    "Tuletko mieluummin sisään? Vastaa SISÄLLÄ.",
    # Afterwards.
    "rate": "{store}: {code} on luovutettu. Miten meni? Vastaa 1-5. "
    "Puuttuuko jotain? Vastaa PUUTTUU 2 tunnin sisällä.",
    "rating_thanks": "{store}: kiitos palautteesta. Tervetuloa uudelleen.",
    "rating_sorry": "{store}: olemme pahoillamme, ettei kaikki sujunut. Kiitos, että kerroit.",
    "missing_noted": "{store}: pahoittelemme. Kauppa sai tiedon ja ottaa sinuun yhteyttä.",
    # Questions about the order.
    "status_placed": "{store}: tilaus {code} on meillä, arvio {due}. "
    "Lähetämme viestin, kun se on valmis; odota sitä.",
    "status_preparing": "{store}: keräämme tilausta {code}, arvio {due}. "
    "Lähetämme viestin, kun se on valmis.",
    "status_ready": "{store}: {code} on valmis, säilytys {until} asti. Vastaa MATKALLA kun "
    "lähdet, TÄÄLLÄ kun olet parkissa.",
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
    # Everything else.
    "no_pickup": "{store}: emme löydä tilausta tällä numerolla. Vastaa tilauskoodisi "
    "tai soita kauppaan.",
    "remembered": "{store}: tilausta ei vielä löydy; tunnistamme sinut, kun se saapuu.",
    "not_understood": "{store}: näytetty kaupalle. Ymmärrämme: MATKALLA, TÄÄLLÄ 5, "
    "MYÖHÄSSÄ 20, TILANNE, PALAUTUS, SISÄLLÄ.",
    "closed": "{store}: olemme nyt kiinni ja avaamme {opens}. Tilauksesi on tallessa.",
    "message_kept": "{store}: kiitos, kauppa näkee viestisi.",
}

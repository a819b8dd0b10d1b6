"""Wishes for no more texts, and texts that only look like one: `language|text`."""

OPT_OUTS = """
en|stop texting
en|stop messaging me please
en|no more messages
en|please dont text me
en|don't text me ever again
en|I don't want these texts
en|I do not want any more texts from you
en|take me off your list
en|remove me from this list please
en|stop sending me stuff
en|quit texting me
en|pls stop
en|STOP!!!
en|stop it
en|enough texts
en|enough already stop
en|leave me alone
en|lose my number
en|delete my number please
en|unsubscribe please
en|I want to unsubscribe
en|how do I unsubscribe?
en|how do I stop these messages
en|opt me out
en|I'd like to opt out
en|please opt out
en|I no longer want to receive messages
en|I never asked for these texts
en|I didn't sign up for this, stop
en|get me off this list
en|don't contact me again
en|no texts
en|no more sms pls
en|stop spamming me
en|cancel these texts
en|turn off notifications
en|end these messages
en|cease texting this number
en|you have the wrong number, stop texting
en|wrong number stop
en|can you not text me
en|please no texts
en|I don't wish to be texted
en|stop with the messages
en|no further messages please
en|can u stop
en|would you stop texting me
sv|sluta
sv|sluta smsa mig
sv|sluta skicka meddelanden
sv|snälla sluta
sv|inga fler sms tack
sv|inga fler meddelanden
sv|jag vill inte ha fler sms
sv|jag vill inte ha några sms
sv|vill inte ha era sms
sv|skicka inga fler sms
sv|skicka inte fler meddelanden till mig
sv|smsa mig inte
sv|smsa inte mer
sv|ta bort mig från listan
sv|ta bort mitt nummer
sv|avregistrera mig
sv|avsluta
sv|jag vill avsluta
sv|jag vill avregistrera mig
sv|avanmäl mig tack
sv|kontakta mig inte igen
sv|lämna mig ifred
sv|slippa sms tack
sv|jag vill slippa era sms
sv|hur avslutar jag sms
sv|hur stoppar jag sms
sv|stoppa sms
sv|stoppa utskicken
sv|inga sms
sv|inga notiser tack
sv|radera mitt nummer
sv|fel nummer, sluta smsa
sv|ni får inte smsa mig
sv|vill inte bli kontaktad
sv|jag önskar inga fler meddelanden
sv|nej tack till sms
sv|jag tackar nej till fler sms
sv|sms stopp
sv|stopp tack
sv|stäng av sms
sv|ta bort mig
sv|skriv inte till mig mer
sv|jag har inte bett om sms
sv|sluta spamma
sv|sluta störa mig
fi|lopeta
fi|lopettakaa viestit
fi|lopettakaa viestien lähettäminen
fi|älä lähetä viestejä
fi|ei enää viestejä
fi|ei enää viestejä kiitos
fi|en halua viestejä
fi|en halua enää viestejä
fi|en halua tekstiviestejä teiltä
fi|en halua saada viestejä
fi|poistakaa numeroni
fi|poistakaa minut listalta
fi|poista minut
fi|poistakaa tietoni
fi|jättäkää minut rauhaan
fi|peruuta viestit
fi|peruuta tilaus viesteistä
fi|stop
fi|stoppi viesteille
fi|ei viestejä
fi|ei tekstareita kiitos
fi|älkää tekstatko
fi|älkää viestitelkö minulle
fi|älkää ottako yhteyttä
fi|riittää jo viestit
fi|viestit seis
fi|haluan lopettaa viestit
fi|miten lopetan viestit
fi|miten saan viestit loppumaan
fi|voitteko lopettaa viestit
fi|lopettakaa spämmääminen
fi|väärä numero, lopettakaa
fi|älä laita enää viestejä
fi|ei tarvitse lähettää viestejä
fi|en tarvitse viestejä
fi|ei kiitos viesteille
fi|irtisanon viestit
fi|lopeta heti
fi|pois listalta
fi|ottakaa minut pois listalta
fi|ei lisää viestejä
fi|turha lähettää viestejä
pl|stop
pl|nie pisz do mnie
pl|proszę nie pisać
pl|proszę nie wysyłać smsów
pl|nie wysyłajcie mi smsów
pl|nie wysyłajcie więcej wiadomości
pl|nie chcę smsów
pl|nie chcę więcej smsów
pl|nie chcę dostawać wiadomości
pl|nie chcę otrzymywać od was wiadomości
pl|nie życzę sobie smsów
pl|przestańcie pisać
pl|przestańcie wysyłać smsy
pl|przestań
pl|wypisz mnie
pl|proszę mnie wypisać
pl|chcę się wypisać
pl|jak się wypisać
pl|jak wyłączyć smsy
pl|wyłączcie powiadomienia
pl|rezygnuję
pl|rezygnuję z smsów
pl|usuńcie mój numer
pl|usuń mnie z listy
pl|proszę usunąć mój numer
pl|dajcie mi spokój
pl|zostawcie mnie w spokoju
pl|koniec smsów
pl|koniec z wiadomościami
pl|dość smsów
pl|żadnych smsów
pl|żadnych więcej wiadomości
pl|bez smsów proszę
pl|cofam zgodę
pl|wycofuję zgodę na smsy
pl|nie wyrażam zgody na smsy
pl|nie kontaktujcie się ze mną
pl|nie spamujcie
pl|to zły numer, nie piszcie
pl|anuluj smsy
pl|zrezygnować z smsów
pl|proszę o zaprzestanie wysyłania smsów
is|stopp
is|hætta
is|hættið að senda mér sms
is|hættu að senda mér skilaboð
is|ekki senda mér sms
is|ekki senda fleiri skilaboð
is|engin fleiri sms
is|engin fleiri skilaboð takk
is|vil ekki fá sms
is|ég vil ekki fleiri sms
is|ég vil ekki fá skilaboð frá ykkur
is|takið mig af listanum
is|taktu mig af lista
is|skráið mig úr
is|afskrá
is|afskráið mig
is|fjarlægið númerið mitt
is|eyðið númerinu mínu
is|látið mig í friði
is|láttu mig vera
is|ekki hafa samband
is|ekki hafa samband aftur
is|stöðvið sms
is|stoppið þessi skilaboð
is|hvernig hætti ég að fá sms
is|hvernig afskrái ég mig
is|ekki fleiri sms
is|ekki sms
is|engin sms
is|ég afþakka sms
is|afþakka skilaboð
is|slökkvið á sms
is|nóg komið af sms
is|ég óska ekki eftir sms
is|má ég losna við sms
is|nenni ekki þessum skilaboðum
is|rangt númer, hættið
is|vinsamlegast hættið
is|ekki skrifa mér
is|ekki trufla mig
is|hætta að fá sms
is|ég vil hætta að fá sms
is|geturðu hætt að senda sms
de|stopp
de|keine SMS mehr
de|bitte keine SMS
de|keine Nachrichten mehr bitte
de|ich will keine SMS
de|ich will keine SMS mehr
de|ich möchte keine SMS erhalten
de|schreiben Sie mir nicht mehr
de|schickt mir keine SMS mehr
de|bitte nicht mehr schreiben
de|hört auf mir zu schreiben
de|hören Sie auf
de|hör auf
de|abmelden
de|ich möchte mich abmelden
de|wie melde ich mich ab
de|melden Sie mich ab
de|löschen Sie meine Nummer
de|lösche meine Nummer
de|nehmt mich von der Liste
de|bitte aus dem Verteiler nehmen
de|streichen Sie mich von der Liste
de|lasst mich in Ruhe
de|abbestellen
de|ich bestelle die SMS ab
de|SMS abbestellen
de|SMS stoppen
de|wie kann ich die SMS abbestellen
de|wie stoppe ich die SMS
de|bitte stoppen Sie die Nachrichten
de|kontaktieren Sie mich nicht mehr
de|keine weiteren Nachrichten
de|genug SMS
de|ich widerrufe meine Einwilligung
de|ich widerspreche
de|falsche Nummer, bitte nicht mehr schreiben
de|keine Werbung
de|könnt ihr aufhören mir SMS zu schicken
de|ich wünsche keine SMS
de|auf SMS verzichte ich
de|beenden
de|Schluss mit den SMS
de|nie wieder SMS
"""

OTHERS = """
en|don't stop texting me
en|stop by the door
en|I can't text while driving
en|I can't send texts from here
en|can you text me when it's ready
en|no text yet
en|I got no texts
en|why do I get no texts?
en|don't send my wife, I'm coming
en|cancel my order
en|I don't need a bag
en|I want my order
en|stop at the light
en|I didn't get your message
en|send me a text when ready
en|you can text me
sv|jag har inte fått sms
sv|fick inga sms
sv|kan inte smsa när jag kör
sv|skicka sms när den är klar
sv|sluta röka
sv|avsluta ordern
sv|jag kan inte skicka sms
sv|har ni skickat sms?
fi|en saanut viestiä
fi|lähetä viesti kun valmis
fi|peruuta tilaus
fi|en voi lähettää viestejä
fi|en halua kassia
pl|nie dostałem smsa
pl|anuluj zamówienie
pl|nie mogę pisać, prowadzę
pl|wyślij smsa jak gotowe
pl|nie chcę torby
is|fékk ekki sms
is|hætta við pöntunina
is|get ekki sent sms
is|sendið sms þegar pöntunin er tilbúin
is|vil ekki poka
de|keine SMS bekommen
de|ich habe keine SMS bekommen
de|habe noch keine Nachricht erhalten
de|schickt mir eine SMS wenn fertig
de|Bestellung stornieren
de|ich will keine Tüte
de|hört ihr mich
"""

"""What customers write in German and what is meant; see `understand_examples.py`."""

GERMAN = """
Ich bin da!|arrived
bin da|arrived
bin jetzt da|arrived
da|arrived
bin hier|arrived
hier|arrived
heir|arrived
hier 5|arrived stall=5
Hier auf Platz 5|arrived stall=5
wir sind da, Platz fünf|arrived stall=5
bin angekommen|arrived
angekomen|arrived
stehe auf Platz 12|arrived stall=12
stehe auf 7|arrived stall=7
Parkplatz B2|arrived stall=B2
geparkt auf 3|arrived stall=3
habe geparkt, Platz 4|arrived stall=4
Stellplatz 6|arrived stall=6
warte draußen|arrived
stehe draussen|arrived
bin auf dem Parkplatz|arrived
stehe vor dem Laden|arrived
bin vor Ort|arrived
hier 7, grauer Volvo, auf den Rücksitz|arrived stall=7 vehicle=grauer Volvo placement=back_seat
umgeparkt auf Platz 9|arrived stall=9
Hallo, ich bin da, wo sind Sie?|arrived
Entschuldigung für die Verspätung, bin jetzt da|arrived
bin da aber sehe niemanden|arrived
unterwegs|on_the_way
unterweg|on_the_way
bin unterwegs|on_the_way
auf dem Weg|on_the_way
bin losgefahren|on_the_way
komme in 10 Minuten|on_the_way minutes=10
komme in zehn Minuten|on_the_way minutes=10
bin in 10 Minuten da|on_the_way minutes=10
bin in 10 da|on_the_way minutes=10
bin in einer halben Stunde da|on_the_way minutes=30
halbe Stunde noch|on_the_way minutes=30
noch eine Viertelstunde|on_the_way minutes=15
in einer Stunde|on_the_way minutes=60
anderthalb Stunden|on_the_way minutes=90
noch fünfundzwanzig Minuten|on_the_way minutes=25
10 Min|on_the_way minutes=10
komme um 17:30|on_the_way at=17:30
komme um 17 Uhr|on_the_way at=17:00
komme um 17 Uhr 30|on_the_way at=17:30
bin um halb sechs da|on_the_way at=17:30
komme um Viertel nach fünf|on_the_way at=17:15
komme um fünf|on_the_way at=5:00
bin gleich da|on_the_way
fast da|on_the_way
komme gleich|on_the_way
sind bald da|on_the_way
bin gleich am Parkplatz|on_the_way
stehe im Stau, 20 Minuten|on_the_way minutes=20
noch nicht da, noch 10 Minuten|on_the_way minutes=10
hole es in 20 Minuten ab|on_the_way minutes=20
omw 10|on_the_way minutes=10
verspätet|late
bin spät dran|late
verspäte mich|late
verspaete mich 15 Minuten|late minutes=15
komme 20 Minuten später|late minutes=20
wird eine halbe Stunde später|late minutes=30
10 Min Verspätung|late minutes=10
bin 10 Minuten zu spät|late minutes=10
nicht da|none
ich bin nicht hier|none
ist jemand da?|none
sind Sie da?|none
melde mich wenn ich da bin|none
wo soll ich parken?|none
wann schließen Sie?|none
bin noch nicht unterwegs|none
verspäte mich nicht|none
danke|none
vielen Dank!|none
Guten Tag|none
ok|none
Herr Müller|none
hier ist Anna|none
bitte Bestellung abbrechen|none
kann ich die Bestellung stornieren?|none
nicht aufhören|none
fertig?|status
ist es schon fertig?|status
wo ist meine Bestellung?|status
wie lange noch?|status
wann kann ich abholen?|status
Retoure|return
Rückgabe|return
ich möchte Schuhe zurückgeben|return
keine Retoure|none
komme rein|inside
bin drinnen|inside
bin an der Kasse|inside
kann ich reinkommen?|inside
komme nicht rein|none
können Sie es bis morgen aufheben?|extend
hole es morgen ab|extend
brauche mehr Zeit|extend
meine Frau Anna holt es ab|person person=Anna
mein Mann holt ab|person person=Mann
Anna holt die Bestellung ab|person person=Anna
es kommt mein Sohn Max zum Abholen|person person=Max
STOP|opt_out
STOPP|opt_out
HALT|opt_out
abbrechen|opt_out
abmelden|opt_out
keine SMS mehr bitte|opt_out
schreiben Sie mir nicht mehr|opt_out
bitte hören Sie auf mir zu schreiben|opt_out
ich möchte keine Nachrichten mehr|opt_out
schickt mir keine SMS mehr|opt_out
bitte löschen Sie meine Nummer|opt_out
nicht mehr schreiben|opt_out
lasst mich in Ruhe|opt_out
Hilfe|help
ich bin fast da|on_the_way
schaffe es heute nicht|none
bin um 18:30 auf dem Parkplatz|on_the_way at=18:30
bin ich hier richtig?|none
mein Mann kommt zum Abholen|person person=Mann
schwarzer Audi auf Platz 3|arrived stall=3 vehicle=schwarzer Audi
sobald ich da bin schreibe ich|none
bin gleich um die Ecke|on_the_way
haben Sie offen?|none
bitte hören Sie auf SMS zu senden|opt_out
keine weiteren Nachrichten|opt_out
ich will keine SMS mehr von euch|opt_out
nehmen Sie mich von der Liste|opt_out
stopp sms|opt_out
habe gerade neben dem Eingang geparkt|arrived
meine Schwester Lisa holt das für mich ab|person person=Lisa
bin in 20 Minuten im Laden|on_the_way minutes=20
sitze im Auto und fahre los|on_the_way
wann ist es soweit?|status
die Ware ist nicht da|none
ist das Paket schon da?|none
da komme ich nicht hin|none
ich bin in der Stadt|none
wir sind in 5 da|on_the_way minutes=5
ich komme morgen|extend
bin da, wenn Sie fertig sind|arrived
bin noch zu Hause|none
schreiben Sie mir bitte nicht mehr|opt_out
bitte nicht mehr schreiben|opt_out
ich will die Bestellung nicht mehr|none
lass das|none
bin hier falsch|none
da bin ich nicht|none
ist hier jemand?|none
da steht kein Schild|none
hier ist niemand|none
hier ist alles voll|none
bin da in 5 Minuten|on_the_way minutes=5
ich stehe noch an der Ampel|none
bin auf der Autobahn|none
kommt jemand?|status
Verspätung 20|late minutes=20
ich bin es nochmal|none
bin krank|none
ich warte auf die SMS|none
stehe vor der Schranke|none
bin gerade losgefahren|on_the_way
bin auf Arbeit|none
sind Sie da? ich bin da|arrived
moin bin da, platz 3|arrived stall=3
so, jetzt bin ich da|arrived
steh auf nummer 6|arrived stall=6
hab grad auf der 4 geparkt|arrived stall=4
wir haben eben auf Platz zwölf geparkt|arrived stall=12
stehe draußen in einem blauen Skoda Octavia|arrived vehicle=blauen Skoda Octavia
Angekommen! Weißer Tesla, Platz 8|arrived stall=8 vehicle=Weißer Tesla
warte auf dem parkplatz|arrived
i bin do|arrived
bin da wo seid ihr|arrived
sind jetzt da, bitte in den Kofferraum|arrived placement=trunk
auf Stellplatz B1 angekommen|arrived stall=B1
steh vorm laden|arrived
stehe vor eurem Laden|arrived
sitze im roten Kia auf Platz 5|arrived stall=5 vehicle=roten Kia
Hallo, ich bin hier um meine Bestellung abzuholen, Bucht 7|arrived stall=7
habe mich auf die 11 gestellt|arrived stall=11
bin aufm weg|on_the_way
fahr jetzt los, in 20 min da|on_the_way minutes=20
bin so in zehn minuten bei euch|on_the_way minutes=10
komme in ca 15 Minuten|on_the_way minutes=15
wir sind auf dem Weg|on_the_way
sind unterwegs, ungefähr eine halbe stunde|on_the_way minutes=30
komm gegen halb fünf|on_the_way at=16:30
komme um 18 uhr|on_the_way at=18:00
bin 17:15 da|on_the_way at=17:15
noch fünf minuten|on_the_way minutes=5
bin in 5 min da|on_the_way minutes=5
muss noch tanken dann komme ich, 10 min|on_the_way minutes=10
mach mich jetzt auf den weg|on_the_way
fahre gerade von der arbeit los, bin in 25 min da|on_the_way minutes=25
komme sofort|on_the_way
bin gegen viertel vor sieben da|on_the_way at=18:45
bis in einer viertelstunde|on_the_way minutes=15
komme zu spät|late
verspäte mich etwas, sorry|late
bin 20 min zu spät dran|late minutes=20
verspätung von einer halben stunde|late minutes=30
komme 15 min später als geplant|late minutes=15
wird 10 min später|late minutes=10
sitze noch in der Arbeit, werde eine Stunde später kommen|late minutes=60
schaffe es nicht rechtzeitig|late
stecke im stau, komme eine viertelstunde später|late minutes=15
schaffe es heute nicht, kann ich morgen abholen?|extend
kann ich es morgen abholen?|extend
könnt ihr meine Bestellung noch einen Tag aufheben|extend
bitte abholzeit verlängern|extend
ich brauche mehr zeit|extend
kann ich die abholung auf morgen verschieben|extend
hebt meine sachen bitte bis morgen auf|extend
ich komme erst morgen|extend
könnten sie die ware länger zurücklegen|extend
ich hab auch ne retoure|return
hab noch schuhe zum zurückgeben|return
möchte einen pulli zurückgeben|return
habe rücksendungen dabei|return
möchte ein Paket zurückschicken|return
kann ich eine jacke umtauschen|return
mein mann holt es ab|person person=mann
mein Sohn Lukas holt die Bestellung|person person=Lukas
Lisa kommt für mich|person person=Lisa
mein Nachbar Bernd holt es ab|person person=Bernd
meine mutter kommt und holt es ab|person person=mutter
kann mein Mann abholen? er heißt Olaf|person person=Olaf
mein bruder holts ab|person person=bruder
Frau Schmidt holt ab|person person=Schmidt
hört auf mir zu schreiben|opt_out
keine sms mehr!!|opt_out
schickt mir keine nachrichten mehr|opt_out
nehmt mich von der liste|opt_out
bitte abmelden|opt_out
ich will eure sms nicht|opt_out
ich möchte keine nachrichten mehr von euch bekommen|opt_out
meldet mich bitte ab|opt_out
löscht meine nummer aus eurem system|opt_out
meldet euch nicht mehr|opt_out
lasst mich in frieden|opt_out
schluss mit den sms|opt_out
hört auf zu spammen|opt_out
bitte aufhören|opt_out
können sie aufhören mir sms zu schicken|opt_out
nicht mehr schreiben bitte|opt_out
starten|opt_in
hilfe!|help
ich bin noch nicht da|none
wir sind noch nicht angekommen|none
auf welchem platz soll ich stehen|none
habt ihr bis 9 offen|none
bestellung stornieren|none
danke für die hilfe!|none
ich war gestern da|none
verkauft ihr briefmarken|none
schreibe wenn ich draußen stehe|none
komme heute nicht|none
alle plätze sind besetzt|none
kann man mit karte zahlen|none
meine frau holt es nicht ab|none
wer ist da|none
viel verkehr, komme 25 min später|late minutes=25
sorry bin spät dran|late
mein zug hat verspätung, ich komme später|late
verpasse meinen termin|late
könnt ihr es bis morgen behalten?|extend
kann heute nicht, geht morgen?|extend
bitte gebt mir mehr zeit|extend
bringe zwei hemden zurück|return
hab auch was zum zurückgeben|return
mein partner Kim holt heute ab|person person=Kim
papa holt es ab|person person=papa
mein nachbar kommt es abholen|person person=nachbar
sorry wird ca 40 min später|late minutes=40
bin spät dran sorry 5 min|late minutes=5
könnt ihr meine bestellung bitte noch einen tag aufheben|extend
bitte bis morgen verlängern|extend
ich hab 2 sachen zum zurückgeben|return
Tom holt es ab|person person=Tom
mein freund kommt abholen|person person=freund
"""

GERMAN_BY_STATE = """
placed|wann ist es fertig?|status
ready|5|arrived stall=5
picked_up|5|rating rating=5
picked_up|fünf|rating rating=5
picked_up|die Milch fehlt|missing
picked_up|nichts fehlt|none
asked_vehicle|blauer Golf, Rückbank|vehicle vehicle=blauer Golf placement=back_seat
asked_vehicle|ich fahre einen schwarzen VW Passat|vehicle vehicle=schwarzen VW Passat
asked_vehicle|weiß nicht|none
arrived|wie lange dauert es noch?|status
arrived|warte immer noch|status
arrived|ich komme rein|inside
arrived|stehe jetzt auf Platz 7|arrived stall=7
asked_stall|7|arrived stall=7
none|5|none
arrived|musste umparken, stehe jetzt auf 8|arrived stall=8
arrived|habe auf Platz 5 gewechselt|arrived stall=5
asked_stall|das ist die Nummer 6|arrived stall=6
placed|sind meine sachen fertig?|status
placed|wie siehts mit meiner bestellung aus|status
placed|wann kann ich kommen|status
placed|ist schon gepackt|status
placed|status meiner bestellung?|status
placed|kann ich schon kommen zum abholen?|status
placed|habt ihr meine bestellung schon zusammengestellt|status
arrived|wie lange dauert das|status
arrived|stehe hier seit 15 minuten|status
arrived|kommt da mal jemand|status
arrived|hallo wo seid ihr|status
arrived|warte immer noch...|status
arrived|was dauert da so lange|status
arrived|ich geh rein und hol es|inside
arrived|stehe an der kasse|inside
arrived|bin drin|inside
arrived|wir sind im laden|inside
arrived|kann ich reinkommen und es holen?|inside
arrived|ich hols mir drinnen|inside
arrived|stehe an der infotheke|inside
asked_vehicle|schwarzer audi a6|vehicle vehicle=schwarzer audi a6
asked_vehicle|weißer lieferwagen|vehicle vehicle=weißer lieferwagen
asked_vehicle|komme mit dem fahrrad|vehicle vehicle=fahrrad
asked_vehicle|zu fuß, gelbe jacke|vehicle vehicle=zu fuß, gelbe jacke
asked_vehicle|fahre nen dunkelgrünen Opel Corsa|vehicle vehicle=dunkelgrünen Opel Corsa
arrived|auf die Rückbank bitte|vehicle placement=back_seat
arrived|kofferraum ist offen|vehicle placement=trunk
arrived|suchen sie nach einem roten polo|vehicle vehicle=roten polo
picked_up|5 Sterne!|rating rating=5
picked_up|eine klare 4|rating rating=4
picked_up|fünf!!|rating rating=5
picked_up|5/5|rating rating=5
picked_up|ne glatte 5|rating rating=5
picked_up|ich gebe 3|rating rating=3
picked_up|bewertung: 4|rating rating=4
picked_up|5 natürlich|rating rating=5
picked_up|ihr habt mein brot vergessen|missing
picked_up|die eier sind kaputt|missing
picked_up|ich hab die tüte von jemand anderem|missing
picked_up|es fehlt eine tüte|missing
picked_up|falsche milch|missing
picked_up|das eis war geschmolzen|missing
picked_up|das hab ich nicht bestellt|missing
picked_up|der salat ist schimmelig|missing
picked_up|da fehlt was|missing
picked_up|joghurt ist ausgelaufen|missing
picked_up|falsche größe bekommen|missing
picked_up|der käse war nicht dabei|missing
picked_up|butter ist abgelaufen|missing
picked_up|kein käse in der tüte|missing
picked_up|es hat nichts gefehlt, danke|none
picked_up|alles bestens, danke|none
picked_up|vielen dank und schönen tag noch|none
placed|ist mein einkauf abholbereit|status
placed|wann kann ich abholen|status
placed|habt ihr fertig gepackt?|status
arrived|wie lange dauert es noch|status
arrived|ich komme in den laden|inside
arrived|darf ich reinkommen|inside
asked_vehicle|ich fahre einen blauen nissan leaf|vehicle vehicle=blauen nissan leaf
asked_vehicle|grauer kombi, in den kofferraum|vehicle vehicle=grauer kombi placement=trunk
picked_up|5 von 5 super|rating rating=5
picked_up|eine meiner tüten fehlt|missing
picked_up|das brot war zerdrückt|missing
picked_up|ihr habt mir die falsche tüte gegeben|missing
arrived|kann ich reinkommen|inside
arrived|wir sind jetzt drin|inside
picked_up|5 danke|rating rating=5
picked_up|5 sterne von mir|rating rating=5
"""

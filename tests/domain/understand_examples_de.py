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
fahre jetzt los|on_the_way
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
bin noch nicht da|none
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
ich möchte meine Bestellung stornieren|none
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
arrived|fahre jetzt los|none
asked_stall|7|arrived stall=7
none|5|none
"""

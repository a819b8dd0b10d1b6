"""What customers write in Polish and what is meant; see `understand_examples.py`."""

POLISH = """
Jestem!|arrived
już jestem|arrived
jestem tutaj|arrived
jestem tu|arrived
jestesmy|arrived
jesetm|arrived
jestem 5|arrived stall=5
jestem, miejsce B2|arrived stall=B2
Jestem na miejscu|arrived
jestem na miejscu nr 12|arrived stall=12
jestem na miejscu piątym|arrived stall=5
na miejscu|arrived
stoję na 7|arrived stall=7
stoję na miejscu 7|arrived stall=7
jestem na parkingu|arrived
jestem przed sklepem|arrived
dojechałem|arrived
dojechalam|arrived
zaparkowałam na miejscu 3|arrived stall=3
zaparkowane, 4|arrived stall=4
czekam na parkingu|arrived
miejsce 12|arrived stall=12
stanowisko 6|arrived stall=6
przestawiłem się na miejsce 9|arrived stall=9
jestem, szare Volvo, 7, na tylne siedzenie|arrived stall=7 vehicle=szare Volvo placement=back_seat
przepraszam za spóźnienie, już jestem|arrived
jestem ale nie widzę nikogo|arrived
jadę|on_the_way
jade|on_the_way
w drodze|on_the_way
jestem w drodze|on_the_way
już jadę, 10 min|on_the_way minutes=10
wyjeżdżam|on_the_way
właśnie wyjechałem|on_the_way
będę za pół godziny|on_the_way minutes=30
bede za pol godziny|on_the_way minutes=30
będę za kwadrans|on_the_way minutes=15
będę za dziesięć minut|on_the_way minutes=10
za 10 minut jestem|on_the_way minutes=10
jestem za 5 min|on_the_way minutes=5
za 15 min|on_the_way minutes=15
będę za 10|on_the_way minutes=10
będę za dwadzieścia pięć minut|on_the_way minutes=25
będę za godzinę|on_the_way minutes=60
półtorej godziny|on_the_way minutes=90
będę o 17:30|on_the_way at=17:30
będę o wpół do szóstej|on_the_way at=17:30
przyjadę kwadrans po piątej|on_the_way at=17:15
będę o 17|on_the_way at=17:00
zaraz będę|on_the_way
zaraz jestem|on_the_way
prawie jestem|on_the_way
prawie na miejscu|on_the_way
wkrótce będę|on_the_way
stoję w korku, 20 minut|on_the_way minutes=20
jeszcze mnie nie ma, będę za 10 minut|on_the_way minutes=10
odbiorę za 20 minut|on_the_way minutes=20
omw 10|on_the_way minutes=10
spóźnię się|late
spoznie sie 10 minut|late minutes=10
mam 15 min spóźnienia|late minutes=15
będę pół godziny później|late minutes=30
spóźnie się kwadrans|late minutes=15
jestem spóźniona 20 minut|late minutes=20
nie jestem jeszcze na miejscu|none
jeszcze nie jestem|none
nie ma mnie jeszcze|none
czy jesteście?|none
czy jest tam ktoś?|none
napiszę jak będę na miejscu|none
dam znać gdy będę|none
gdzie mogę zaparkować?|none
o której zamykacie?|none
nie jadę|none
nie spóźnię się|none
dziękuję|none
dzięki!|none
dzień dobry|none
ok|none
jestem w domu|none
jestem w pracy|none
jestem chory|none
jestem zadowolony|none
proszę anulować zamówienie|none
chcę anulować zamówienie|none
rezygnuję z zamówienia|none
nie przestawajcie|none
gotowe?|status
czy jest już gotowe|status
gdzie jest moje zamówienie?|status
jak długo jeszcze?|status
kiedy mogę odebrać?|status
zwrot|return
chcę oddać buty|return
mam zwrot|return
nie mam zwrotu|none
wejdę do środka|inside
jestem w środku|inside
jestem przy kasie|inside
czy mogę wejść?|inside
nie wchodzę do środka|none
możecie przechować do jutra?|extend
odbiorę jutro|extend
potrzebuję więcej czasu|extend
Anna odbierze|person person=Anna
mój mąż odbierze|person person=mąż
odbierze Anna Nowak|person person=Anna Nowak
po odbiór przyjedzie syn Marek|person person=Marek
STOP|opt_out
ANULUJ|opt_out
koniec|opt_out
nie pisz do mnie więcej|opt_out
nie pisz do mnie wiecej|opt_out
proszę nie wysyłać więcej SMS|opt_out
nie wysyłajcie mi już sms-ów|opt_out
przestańcie do mnie pisać|opt_out
nie chcę więcej wiadomości|opt_out
proszę mnie wypisać|opt_out
usuńcie mój numer|opt_out
rezygnuję z smsów|opt_out
pomoc|help
jestem już prawie pod sklepem|on_the_way
nie dam rady dziś przyjechać|none
będę na parkingu o 18:30|on_the_way at=18:30
czy jestem na dobrym miejscu?|none
żona przyjedzie po zamówienie|person person=żona
czarne audi na miejscu 3|arrived stall=3 vehicle=czarne audi
jak dojadę to dam znać|none
jestem za rogiem|on_the_way
jesteście otwarci?|none
nie jestem na miejscu tylko w korku|on_the_way
proszę przestać wysyłać wiadomości|opt_out
nie wysyłajcie więcej smsów|opt_out
nie chcę już od was żadnych smsów|opt_out
wypiszcie mnie proszę z listy|opt_out
stop sms|opt_out
zaparkowałem obok wejścia|arrived
siostra Kasia odbierze za mnie|person person=Kasia
będę w sklepie za 20 minut|on_the_way minutes=20
za ile będzie gotowe?|status
jestem w korku 15 min|on_the_way minutes=15
proszę nie pisać|opt_out
nie życzę sobie sms|opt_out
proszę o niewysyłanie smsów|opt_out
nie chcę już tego zamówienia|none
jestem spóźniony|late
nie jestem pewien|none
jestem mamą Kasi|none
jestem gotowy|none
jestem z dzieckiem|none
będę jutro|extend
czy na miejscu jest parking?|none
odbiorę o 18|on_the_way at=18:00
jestem 3|arrived stall=3
jestem, stanowisko trzecie|arrived stall=3
nie mogę przyjechać|none
jestem już w drodze|on_the_way
jestem na autostradzie|none
jestem w szpitalu|none
jestem na światłach|none
"""

POLISH_BY_STATE = """
placed|kiedy będzie gotowe|status
ready|5|arrived stall=5
picked_up|5|rating rating=5
picked_up|pięć|rating rating=5
picked_up|brakuje mleka|missing
picked_up|niczego nie brakuje|none
asked_vehicle|niebieska Toyota, do bagażnika|vehicle vehicle=niebieska Toyota placement=trunk
asked_vehicle|biały Golf tylne siedzenie|vehicle vehicle=biały Golf placement=back_seat
asked_vehicle|nie wiem|none
arrived|ile jeszcze?|status
arrived|ciągle czekam|status
arrived|wchodzę do środka|inside
arrived|przejechałem na miejsce 7|arrived stall=7
arrived|wyjeżdżam|none
asked_stall|7|arrived stall=7
none|5|none
"""

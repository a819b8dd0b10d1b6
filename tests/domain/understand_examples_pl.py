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
będę za dziesięć minut|on_the_way minutes=10
za 10 minut jestem|on_the_way minutes=10
jestem za 5 min|on_the_way minutes=5
za 15 min|on_the_way minutes=15
będę za 10|on_the_way minutes=10
będę za dwadzieścia pięć minut|on_the_way minutes=25
będę za godzinę|on_the_way minutes=60
półtorej godziny|on_the_way minutes=90
będę o 17:30|on_the_way at=17:30
przyjadę kwadrans po piątej|on_the_way at=17:15
będę o 17|on_the_way at=17:00
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
stoję na czwórce|arrived stall=4
stoje na piatce|arrived stall=5
jestesmy na jedynce|arrived stall=1
stanęłam na trójce|arrived stall=3
stanelam na 8|arrived stall=8
już podjechaliśmy, miejsce 2|arrived stall=2
zajechałem|arrived
zajechałam na parking|arrived
wjechalismy na miejsce 9|arrived stall=9
jestem pod marketem|arrived
jestem u was|arrived
jesteśmy już pod waszym sklepem|arrived
stoje przed wejsciem|arrived
czekam przed sklepem w aucie|arrived
czekam na stanowisku 11|arrived stall=11
auto stoi na miejscu 7|arrived stall=7
samochód na miejscu 2|arrived stall=2
zaparkowane na 5|arrived stall=5
parkuję właśnie na miejscu 10|arrived stall=10
dojechane|arrived
jestem w punkcie odbioru|arrived
jesteśmy, czerwony Golf, miejsce 4|arrived stall=4 vehicle=czerwony Golf
melduje się na miejscu 3|arrived stall=3
już na miejscu, proszę do bagażnika|arrived placement=trunk
jestem juz zakupy na tylne siedzenie prosze|arrived placement=back_seat
to ja jestem na 12|arrived stall=12
jesetm na parkigu|arrived
jestem, można wydawać|arrived
jestem możecie wynosić|arrived
dotarłem na miejsce|arrived
czekam na parkingu przed sklepem, szara Kia|arrived vehicle=szara Kia
niebieska Skoda stoi na 6|arrived stall=6 vehicle=niebieska Skoda
zmieniłem miejsce na 9|arrived stall=9
siema jestem|arrived
no jestem już, pod drzwiami|arrived
czekam na zewnątrz|arrived
czekamy na odbiór na miejscu 4|arrived stall=4
już lecę|on_the_way
juz jade do was|on_the_way
bede za 15 min|on_the_way minutes=15
będę za pięć minutek|on_the_way minutes=5
za kwadrans jestem|on_the_way minutes=15
będę około 18|on_the_way at=18:00
bedziemy o 17.30|on_the_way at=17:30
podjadę o siedemnastej|on_the_way at=17:00
będę kwadrans po siedemnastej|on_the_way at=17:15
odbiorę o 18:15|on_the_way at=18:15
jestem 5 km od sklepu|on_the_way
zostało mi 10 minut drogi|on_the_way minutes=10
nawigacja pokazuje 12 minut|on_the_way minutes=12
dojadę za 20 minut|on_the_way minutes=20
powinienem być o 16:40|on_the_way at=16:40
postaram się być za 15 minut|on_the_way minutes=15
właśnie wychodzę|on_the_way
wsiadam do auta|on_the_way
wsiadam w samochód|on_the_way
już prawie jestem|on_the_way
jeszcze chwila i jestem|on_the_way
za momencik będę|on_the_way
jestem na światłach, 2 minuty|on_the_way minutes=2
jestem tuż za rogiem|on_the_way
jadę jadę|on_the_way
10 minutek|on_the_way minutes=10
spóźnię się ok 15 min|late minutes=15
trochę się spóźnimy|late
będę troszkę później|late
mam obsuwę pół godziny|late minutes=30
nie zdążę na czas, będę 15 minut później|late minutes=15
nie wyrobie sie, 20 minut spoznienia|late minutes=20
jestem spóźniona sorki|late
przyjadę z opóźnieniem około 10 minut|late minutes=10
czy możecie przetrzymać do jutra|extend
przyjadę dopiero jutro|extend
nie dam rady dziś, będę jutro|extend
czy można przedłużyć termin odbioru?|extend
potrzebuje wiecej czasu na odbior|extend
odbiór jutro możliwy?|extend
prosze o wydluzenie terminu|extend
chcialabym oddac spodnie|return
chciałem zwrócić jedną rzecz|return
mam do zwrócenia buty|return
mam paczkę zwrotną|return
czy mogę przy okazji zwrócić kurtkę?|return
mąż podjedzie po zakupy|person person=mąż
zamówienie odbierze Piotr Kowalski|person person=Piotr Kowalski
odbierze je mój brat Adam|person person=Adam
przyjedzie córka Ola|person person=Ola
kolega Marek wpadnie po paczkę|person person=Marek
zamiast mnie przyjedzie siostra|person person=siostra
prosze usunac moj numer z bazy|opt_out
nie wysylajcie mi smsow|opt_out
dość smsów|opt_out
proszę o zaprzestanie wysyłania wiadomości|opt_out
przestańcie spamować|opt_out
nie spamujcie|opt_out
nie zgadzam się na smsy|opt_out
wycofuję zgodę na wiadomości|opt_out
cofam zgodę na otrzymywanie sms|opt_out
chce sie wypisac z smsow|opt_out
wypisuję się z tej listy|opt_out
nie przysyłajcie mi nic więcej|opt_out
dajcie mi święty spokój|opt_out
proszę zaprzestać|opt_out
rezygnuję z powiadomień sms|opt_out
wyłącz te smsy|opt_out
nie życzę sobie wiadomości od was|opt_out
usuń mój nr telefonu|opt_out
proszę już do mnie nie pisać|opt_out
koniec z tymi smsami|opt_out
chcę znów dostawać wiadomości|opt_in
włącz smsy|opt_in
potrzebuję pomocy|help
pomóżcie proszę|help
nie jestem jeszcze pod sklepem|none
czy jestem pod dobrym sklepem?|none
gdzie mam stanąć?|none
które miejsce jest wolne?|none
rezygnuję z zakupów, proszę anulować zamówienie|none
czy mogę anulować?|none
dziecko jest chore|none
wczoraj byłem na miejscu|none
napiszę jak będę|none
dam znać jak wyjadę|none
czy jest parking?|none
nie dam rady dzisiaj|none
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
placed|czy zamowienie juz gotowe|status
placed|czy moje zakupy są gotowe?|status
placed|kiedy moge podjechac po odbior?|status
placed|czy mogę już przyjechać?|status
placed|jak tam moje zamówienie|status
placed|czy jest już do odbioru|status
placed|gotowe juz?|status
arrived|ile mam jeszcze czekać?|status
arrived|długo to jeszcze potrwa?|status
arrived|czekam 15 minut i nikogo nie ma|status
arrived|wyjdzie ktoś do mnie?|status
arrived|nikt do mnie nie wyszedł|status
arrived|gdzie jest moje zamówienie|status
arrived|wchodzę do was|inside
arrived|odbiorę w środku|inside
arrived|podejdę do kasy|inside
arrived|idę do środka|inside
arrived|jestem w sklepie przy kasie|inside
arrived|czy moge wejsc do srodka?|inside
asked_vehicle|srebrne BMW, bagażnik|vehicle vehicle=srebrne BMW placement=trunk
asked_vehicle|czerwony Fiat 500|vehicle vehicle=czerwony Fiat 500
asked_vehicle|Mercedes kombi granatowy|vehicle vehicle=Mercedes kombi granatowy
asked_vehicle|do bagażnika proszę|vehicle placement=trunk
asked_vehicle|zielony rower|vehicle vehicle=zielony rower
picked_up|zabrakło chleba|missing
picked_up|brak jednej torby|missing
picked_up|dostałem złe zamówienie|missing
picked_up|to nie moje zamówienie|missing
picked_up|jajka są potłuczone|missing
picked_up|mleko się wylało|missing
picked_up|nie dostalem sera|missing
picked_up|brakuje dwóch rzeczy|missing
picked_up|nie było pomidorów|missing
picked_up|5/5|rating rating=5
picked_up|piątka|rating rating=5
picked_up|5 gwiazdek|rating rating=5
picked_up|super obsługa, 5|rating rating=5
picked_up|wszystko ok, dziękuję|none
placed|jaki jest status zamówienia?|status
placed|kiedy mogę przyjechać po zakupy|status
arrived|stoję tu już pół godziny i nic|status
arrived|kiedy ktoś wyjdzie?|status
arrived|odbiorę osobiście w sklepie|inside
asked_vehicle|czerwona Kia Ceed|vehicle vehicle=czerwona Kia Ceed
picked_up|brakuje jednej rzeczy|missing
picked_up|dostałem cudze zamówienie|missing
picked_up|czwórka|rating rating=4
picked_up|oceniam na 5|rating rating=5
"""

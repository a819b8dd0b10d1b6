"""What customers write in Swedish and what is meant; see `understand_examples.py`."""

SWEDISH = """
är den klarr?|status
står på pplats 12|arrived stall=12
blir en kvvart sen|late minutes=15
idag hämtar jag den|none
idag hämtar min fru Anna|person person=Anna
kommer in och hämtar|inside
jag är här|arrived
jag ar har|arrived
är här nu|arrived
Här!|arrived
har 5|arrived stall=5
här5|arrived stall=5
hej jag är här plats 5|arrived stall=5
jag är här, plats B2|arrived stall=B2
plats fem|arrived stall=5
står på femman|arrived stall=5
vi står utanför|arrived
framme|arrived
frame nu|arrived
Framme på plats 3|arrived stall=3
parkerat på 7|arrived stall=7
har parkerat, ruta 7|arrived stall=7
är framme, röd Volvo V60|arrived vehicle=röd Volvo V60
här 7 grå Volvo, baksätet tack|arrived stall=7 vehicle=grå Volvo placement=back_seat
i'm here|arrived
flyttat till plats 9|arrived stall=9
nr 4|arrived stall=4
på väg|on_the_way
pa vag|on_the_way
på väg, kommer om en kvart|on_the_way minutes=15
kommer om tio minuter|on_the_way minutes=10
framme om 10|on_the_way minutes=10
är där om en halvtimme|on_the_way minutes=30
åker nu|on_the_way
är framme kl 17.30|on_the_way at=17:30
kommer halv sex|on_the_way at=17:30
kommer vid fem|on_the_way at=5:00
kommer kvart över fem|on_the_way at=17:15
strax där|on_the_way
nästan framme|on_the_way
10 min bort|on_the_way minutes=10
kör nu, 20 minuter kvar|on_the_way minutes=20
kommer snart|on_the_way
jag är snart där|on_the_way
omw 10|on_the_way minutes=10
sen 20|late minutes=20
20 min sen|late minutes=20
blir försenad 30 min|late minutes=30
jag blir tio minuter sen|late minutes=10
en halvtimme sen, förlåt|late minutes=30
är inte här än|none
inte framme än|none
är ni här?|none
har ni öppet?|none
när stänger ni?|none
tack|none
hej|none
hej hej, tack så mycket|none
den här|none
jag vill avboka min order|none
är den klar?|status
är min beställning klar|status
hur länge till?|status
när är den klar|status
kan ni behålla den till imorgon?|extend
hämtar imorgon|extend
förläng|extend
kan ni spara den till i morgon|extend
retur|return
jag vill lämna tillbaka skor|return
ingen retur|none
kommer in|inside
jag är inne i butiken|inside
min man hämtar|person person=man
Anna hämtar den|person person=Anna
min fru anna hämtar upp|person person=Anna
jag hämtar åt min fru Anna|none
STOPP|opt_out
stop|opt_out
sluta|opt_out
snälla sluta skicka sms|opt_out
inga fler sms tack|opt_out
skicka inte fler sms|opt_out
avregistrera|opt_out
hjälp|help
CANCEL|opt_out
tjenare, är här, plats 3|arrived stall=3
nu e ja här|arrived
står på ruta nr 6|arrived stall=6
vi har precis parkerat på plats tolv|arrived stall=12
står utanför i en blå Skoda Octavia|arrived vehicle=blå Skoda Octavia
Framme! Vit Tesla, plats 8|arrived stall=8 vehicle=Vit Tesla
jag väntar på parkeringen|arrived
star pa plats 9|arrived stall=9
nu har jag kommit|arrived
nu är vi här, lägg det i bagaget tack|arrived placement=trunk
har anlänt till plats 2|arrived stall=2
är på plats i ruta B1|arrived stall=B1
e framme nu|arrived
e på plats|arrived
är hääär|arrived
ja nu står jag här utanför|arrived
sitter i en röd Kia på plats 5|arrived stall=5 vehicle=röd Kia
hej! här för att hämta min order, ficka 7|arrived stall=7
ställde mig på 11|arrived stall=11
har ställt mig på plats 3|arrived stall=3
svängde precis in på parkeringen|arrived
står vid lastkajen|arrived
ute på parkeringen nu|arrived
på g|on_the_way
åker hemifrån nu, där om 20|on_the_way minutes=20
är hos er om typ tio min|on_the_way minutes=10
kommer om ca 15 minuter|on_the_way minutes=15
vi är på väg nu|on_the_way
är på väg, räkna med en halvtimme|on_the_way minutes=30
kommer vid halv fem|on_the_way at=16:30
kommer kl 18|on_the_way at=18:00
är där 17:15|on_the_way at=17:15
sitter på bussen, 12 min|on_the_way minutes=12
är där på fem minuter|on_the_way minutes=5
fem minuter kvar|on_the_way minutes=5
ska bara tanka sen kommer jag, 10 min|on_the_way minutes=10
drar nu|on_the_way
kör från jobbet nu, är där om 25 min|on_the_way minutes=25
kommer alldeles strax|on_the_way
är där runt kvart i sju|on_the_way at=18:45
ses om en kvart|on_the_way minutes=15
tjugo minuter bort|on_the_way minutes=20
påväg nu, röd Mazda, där om 15 min|on_the_way minutes=15 vehicle=röd Mazda
går hemifrån nu|on_the_way
2 min!!|on_the_way minutes=2
snart hos er|on_the_way
blir sen|late
jag blir nog lite sen, förlåt|late
blir 20 min sen|late minutes=20
är försenad en halvtimme|late minutes=30
kommer 15 min senare än planerat|late minutes=15
vi e sena, ca 10 min|late minutes=10
fastnat på jobbet, blir en timme sen|late minutes=60
hinner inte i tid|late
tåget är försenat, jag kommer en kvart sent|late minutes=15
punka, blir minst 40 min försenad|late minutes=40
hinner inte idag, kan jag hämta imorgon istället?|extend
kan jag hämta den imorgon?|extend
kan ni hålla kvar min order en dag till|extend
går det att förlänga?|extend
jag behöver mer tid|extend
kan jag flytta hämtningen till imorgon|extend
spara mina varor till i morgon snälla|extend
kommer imorgon istället|extend
kan ni ha den liggande en dag till|extend
jag har en retur också|return
har med mig ett par skor som ska tillbaka|return
vill lämna tillbaka en tröja|return
har returer med mig|return
ska returnera ett paket|return
kan jag byta en jacka samtidigt|return
min sambo hämtar|person person=sambo
min son Erik hämtar ut den|person person=Erik
Lisa kommer och hämtar åt mig|person person=Lisa
min granne Bengt hämtar istället|person person=Bengt
det blir min mamma som hämtar|person person=mamma
skickar min dotter att hämta|person person=dotter
kan min man hämta? han heter Olle|person person=Olle
brorsan hämtar|person person=brorsan
min tjej hämtar den|person person=tjej
sluta smsa mig|opt_out
inga mer sms tack!!|opt_out
skicka inga fler meddelanden|opt_out
ta bort mig från listan|opt_out
avregistrera mig|opt_out
sluta med detta|opt_out
vill inte ha era sms|opt_out
jag vill inte få fler meddelanden från er|opt_out
stoppa utskicken|opt_out
ta bort mitt nummer från ert system|opt_out
hör inte av er mer|opt_out
lämna mig i fred|opt_out
lägg av att smsa|opt_out
sluta spamma|opt_out
snälla sluta|opt_out
kan ni sluta skicka sms till mig|opt_out
messa inte mig mer|opt_out
jag vill avsluta sms-tjänsten|opt_out
avprenumerera mig tack|opt_out
fel nummer, sluta skicka|opt_out
inga fler aviseringar|opt_out
stäng av sms|opt_out
starta|opt_in
skicka sms igen|opt_in
hjälp!|help
jag är inte där än|none
vi har inte kommit fram|none
var parkerar man?|none
vilken ruta ska jag stå på|none
har ni öppet till nio|none
avboka ordern|none
jag vill avbeställa|none
tack för hjälpen!|none
jag var där igår|none
säljer ni frimärken|none
hör av mig när jag är framme|none
smsar när jag är utanför|none
har inte åkt än|none
kommer inte idag|none
alla platser är upptagna|none
kan man betala med kort|none
min fru hämtar inte den|none
vem är detta|none
kan ni lägga till mjölk i ordern|none
ska jag ringa när jag är där?|none
ska jag komma in eller vänta i bilen?|none
köer överallt, blir 25 min sen|late minutes=25
sorry blir lite sen|late
tåget är försenat så jag blir sen|late
kommer missa min tid|late
kan ni hålla den till imorgon?|extend
kan inte hämta idag, funkar imorgon?|extend
snälla ge mig mer tid|extend
tar med två tröjor i retur|return
har något att lämna tillbaka också|return
min partner Kim hämtar idag|person person=Kim
pappa hämtar den|person person=pappa
det är min granne som hämtar|person person=granne
kommer inte, avboka|none
förlåt blir ca 40 min sen|late minutes=40
är sen förlåt 5 min|late minutes=5
kan ni snälla hålla min order en dag till|extend
förläng till imorn tack|extend
jag har 2 saker att returnera|return
Tom hämtar den|person person=Tom
min pojkvän kommer och hämtar|person person=pojkvän
min son Peter hämtar|person person=Peter
"""

SWEDISH_BY_STATE = """
picked_up|5|rating rating=5
picked_up|fem|rating rating=5
picked_up|mjölken saknas|missing
picked_up|inget saknas|none
arrived|röd Golf|vehicle vehicle=röd Golf
asked_vehicle|jag kör en blå Skoda, bagaget|vehicle vehicle=blå Skoda placement=trunk
asked_vehicle|blue Civic, trunk|vehicle vehicle=blue Civic placement=trunk
asked_vehicle|svart Volvo V70 bakluckan tack|vehicle vehicle=svart Volvo V70 placement=trunk
arrived|hur länge?|status
arrived|kommer in|inside
none|5|none
arrived|fick flytta mig, står på 8 nu|arrived stall=8
arrived|bytte till plats 5|arrived stall=5
asked_stall|det är nummer 6|arrived stall=6
placed|är mina grejer klara?|status
placed|hur går det med min order|status
placed|när kan jag komma och hämta|status
placed|är det packat än|status
placed|e den klar snart?|status
placed|status på min beställning?|status
placed|kan jag komma och hämta nu?|status
placed|har ni börjat plocka min order|status
arrived|hur lång tid tar det|status
arrived|har stått här i 15 minuter nu|status
arrived|kommer det nån eller|status
arrived|hallå var är ni|status
arrived|väntar fortfarande...|status
arrived|vad händer|status
arrived|jag kommer in istället|inside
arrived|går in och hämtar|inside
arrived|står i kassan|inside
arrived|jag är inne|inside
arrived|vi är inne i affären|inside
arrived|kan jag komma in och hämta?|inside
arrived|jag tar det inne|inside
arrived|står vid informationsdisken|inside
asked_vehicle|svart audi a6|vehicle vehicle=svart audi a6
asked_vehicle|en grå volvo xc60, lägg i bagaget|vehicle vehicle=grå volvo xc60 placement=trunk
asked_vehicle|vit skåpbil|vehicle vehicle=vit skåpbil
asked_vehicle|jag kommer med cykel|vehicle vehicle=cykel
asked_vehicle|till fots, gul jacka|vehicle vehicle=till fots, gul jacka
asked_vehicle|mörkgrön Saab 9-5|vehicle vehicle=mörkgrön Saab 9-5
arrived|i baksätet tack|vehicle placement=back_seat
arrived|bakluckan är öppen|vehicle placement=trunk
arrived|leta efter en röd polo|vehicle vehicle=röd polo
picked_up|5 stjärnor!|rating rating=5
picked_up|en stark fyra|rating rating=4
picked_up|ett stort 5|rating rating=5
picked_up|fem!!|rating rating=5
picked_up|5/5|rating rating=5
picked_up|en femma|rating rating=5
picked_up|jag ger er en trea|rating rating=3
picked_up|femma|rating rating=5
picked_up|betyg 4|rating rating=4
picked_up|5 såklart|rating rating=5
picked_up|ni glömde mitt bröd|missing
picked_up|äggen var trasiga|missing
picked_up|fick någon annans kasse|missing
picked_up|det saknas en påse|missing
picked_up|fel mjölk|missing
picked_up|glassen var smält|missing
picked_up|det var inte det jag beställde|missing
picked_up|vi fick inga bananer|missing
picked_up|salladen är möglig|missing
picked_up|en vara fattas|missing
picked_up|yoghurten har läckt|missing
picked_up|fick fel storlek|missing
picked_up|osten var inte med|missing
picked_up|smöret har gått ut|missing
picked_up|det fanns ingen ost i kassen|missing
picked_up|inget fattades, tack|none
picked_up|allt var bra, tack|none
picked_up|tack så mycket, ha en bra dag|none
placed|är varorna redo för hämtning|status
placed|när kan jag hämta|status
placed|har ni packat klart?|status
arrived|hur lång tid är det kvar|status
arrived|varför tar det så lång tid|status
arrived|får jag komma in och hämta|inside
asked_vehicle|jag kör en blå nissan leaf|vehicle vehicle=blå nissan leaf
asked_vehicle|grå kombi, lägg i bagageluckan|vehicle vehicle=grå kombi placement=trunk
picked_up|5 av 5 grymt|rating rating=5
picked_up|en av påsarna saknas|missing
picked_up|brödet var mosat|missing
picked_up|ni gav mig fel påse|missing
picked_up|det var inget smör|missing
picked_up|mjölken har gått ut|missing
placed|vad händer med min order|status
placed|klar än??|status
arrived|hur länge till|status
arrived|får jag komma in|inside
arrived|vi är inne nu|inside
picked_up|det saknas ägg|missing
picked_up|ni gav mig någon annans påse|missing
picked_up|äpplena var ruttna|missing
picked_up|5 tack|rating rating=5
picked_up|en klar femma|rating rating=5
"""

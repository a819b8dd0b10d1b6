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
var ska jag parkera?|none
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
"""

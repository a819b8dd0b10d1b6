"""What customers write in Finnish and what is meant; see `understand_examples.py`."""

FINNISH = """
Olen täällä!|arrived
oon täällä|arrived
täällä|arrived
taalla|arrived
täälä|arrived
täällä 5|arrived stall=5
täällä paikka viisi|arrived stall=5
olen paikalla|arrived
paikalla nyt|arrived
paikalla, ruutu 12|arrived stall=12
parkkiruudussa 7|arrived stall=7
hei, olen parkkipaikalla|arrived
saavuin juuri|arrived
olemme perillä|arrived
perilla|arrived
perllä|arrived
odotan ulkona|arrived
kaupan edessä|arrived
paikka B2|arrived stall=B2
paikalla 4|arrived stall=4
siirryin paikalle 9|arrived stall=9
täällä 7, harmaa Volvo, takapenkille kiitos|arrived stall=7 vehicle=harmaa Volvo placement=back_seat
olen nyt täällä, missä olette?|arrived
anteeksi että olen myöhässä, olen nyt täällä|arrived
matkalla|on_the_way
lähden nyt|on_the_way
tulossa|on_the_way
tulen kymmenen minuutin päästä|on_the_way minutes=10
tulossa, puoli tuntia|on_the_way minutes=30
olen perillä puolen tunnin kuluttua|on_the_way minutes=30
vartin päästä perillä|on_the_way minutes=15
paikalla 10 min päästä|on_the_way minutes=10
olen siellä viiden minuutin päästä|on_the_way minutes=5
tulen klo 17.30|on_the_way at=17:30
tulen puoli kuudelta|on_the_way at=17:30
tulen viideltä|on_the_way at=17:00
tulen varttia yli viisi|on_the_way at=17:15
melkein perillä|on_the_way
pian siellä|on_the_way
olen ihan kohta siellä|on_the_way
pian paikalla|on_the_way
tulossa paikalle|on_the_way
matkala|on_the_way
tunnin päästä|on_the_way minutes=60
puolitoista tuntia|on_the_way minutes=90
10 minuuttia|on_the_way minutes=10
kakskyt minsaa|on_the_way minutes=20
kaksikymmentäviisi minuuttia|on_the_way minutes=25
menee vielä 15 min|on_the_way minutes=15
juutuin ruuhkaan, 25 min|on_the_way minutes=25
omw 10|on_the_way minutes=10
en ole vielä perillä, menee 10 min|on_the_way minutes=10
haen vaimolle 10 min päästä|on_the_way minutes=10
myöhässä|late
olen 20 min myöhässä|late minutes=20
myöhästyn vartin|late minutes=15
myohastyn 10 min|late minutes=10
vähän myöhässä, anteeksi|late
tulen puoli tuntia myöhässä|late minutes=30
en ole vielä täällä|none
en ole perillä vielä|none
en ole matkalla|none
oletteko täällä?|none
onko siellä ketään|none
ilmoitan kun olen perillä|none
mihin voin pysäköidä?|none
milloin suljette?|none
kiitos|none
kiitos paljon!|none
hei|none
ok|none
en myöhästy|none
täältä ei löydy|none
herneet|none
haluan perua tilauksen|none
peruuta tilaus|none
voinko perua tilaukseni?|none
älkää lopettako vielä|none
onko se jo valmis?|status
valmis?|status
missä tilaukseni on?|status
kauanko vielä?|status
milloin voin noutaa?|status
palautus|return
haluan palauttaa kengät|return
ei palautusta|none
tulen sisään|inside
olen sisällä|inside
kassalla|inside
voinko tulla sisään?|inside
en tule sisään|none
voitteko säilyttää huomiseen?|extend
haen sen huomenna|extend
tarvitsen lisää aikaa|extend
mieheni hakee sen|person person=mieheni
Anna hakee tilauksen|person person=Anna
tilauksen hakee poikani Mikko|person person=Mikko
STOP|opt_out
LOPETA|opt_out
PERUUTA|opt_out
peruuta|opt_out
älä lähetä enää viestejä|opt_out
ala laheta enaa viesteja|opt_out
älkää lähettäkö minulle tekstareita|opt_out
ei enää viestejä kiitos|opt_out
lopettakaa viestien lähettäminen|opt_out
en halua enää viestejä|opt_out
poistakaa numeroni|opt_out
apua|help
olen jo melkein kaupan pihassa|on_the_way
en pääse tulemaan tänään|none
tulen perille vasta 18.30|on_the_way at=18:30
onko täällä noutopiste?|none
vaimo tulee hakemaan|person person=vaimo
pihassa, musta Audi|arrived vehicle=musta Audi
ruutu 3 punainen Mazda 3|arrived stall=3 vehicle=punainen Mazda 3
olen 5 minuutissa paikalla|on_the_way minutes=5
kun saavun paikalle soitan|none
oletko paikalla?|none
lopeta tekstiviestit|opt_out
älkää enää viestitelkö|opt_out
en halua että lähetätte viestejä|opt_out
poistakaa minut listalta kiitos|opt_out
peruisin tilauksen|none
pysäköin juuri paikalle 8|arrived stall=8
sisko Liisa noutaa puolestani|person person=Liisa
olen jumissa ruuhkassa|on_the_way
ei ole vielä parkissa|none
lopettakaa nämä viestit|opt_out
ei kiitos enää viestejä|opt_out
en halua enää tilausta|none
en tullut vielä|none
tulinko oikeaan paikkaan?|none
olen kotona|none
tulen huomenna|extend
myöhässä 20|late minutes=20
saako tulla sisään|none
täällä on ruuhkaa|none
"""

FINNISH_BY_STATE = """
placed|onko valmista?|status
ready|5|arrived stall=5
picked_up|5|rating rating=5
picked_up|viisi|rating rating=5
picked_up|maito puuttuu|missing
picked_up|mitään ei puutu|none
asked_vehicle|sininen Civic, takakonttiin|vehicle vehicle=sininen Civic placement=trunk
asked_vehicle|ajan punaista Toyotaa|vehicle vehicle=punaista Toyotaa
asked_vehicle|en tiedä|none
arrived|kauanko kestää?|status
arrived|odotan yhä|status
arrived|tulen sisään|inside
arrived|siirryin ruutuun 7|arrived stall=7
arrived|lähden nyt|none
asked_stall|7|arrived stall=7
none|5|none
"""

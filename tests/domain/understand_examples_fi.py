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
mä oon nyt siin pihalla|arrived
ollaan tääl jo|arrived
oon parkissa kutosella|arrived stall=6
seistään paikalla 4|arrived stall=4
tulin just pihaan|arrived
pääsin paikalle|arrived
ajoin juuri pihaan, valkoinen Corolla|arrived vehicle=valkoinen Corolla
pysähdyin paikalle 2|arrived stall=2
olen noutopaikalla kolme|arrived stall=3
ollaan teijän oven edessä|arrived
oon etuovella|arrived
auto on ruudussa 7|arrived stall=7
jätin auton paikalle 6|arrived stall=6
pysäköity ruutuun A2|arrived stall=A2
nelosessa ollaan|arrived stall=4
paikka ykkönen|arrived stall=1
täällä ruutu kymppi|arrived stall=10
Hei! Olen saapunut noutamaan tilaustani, paikka 12.|arrived stall=12
täällähän mä oon ruudussa 2|arrived stall=2
oon perillä laittakaa kamat takakonttiin|arrived placement=trunk
tulin, kassit takapenkille kiitti|arrived placement=back_seat
paikan päällä ollaan|arrived
saavuimme juuri noutopisteelle|arrived
oon jo täällä tulkaa tuomaan|arrived
odottelen autossa ruudussa 5|arrived stall=5
odottelen pihassa|arrived
no niin täällä ollaan|arrived
olen teidän parkkiksella|arrived
oon parkkiksel|arrived
pysäköin auton ruutuun 10|arrived stall=10
oon tossa ulkona|arrived
täällä siniseltä Fiatilta moi, ruutu 1|arrived stall=1
vaihdoin ruutua, oon nyt 8|arrived stall=8
mä tuun ihan just|on_the_way
tuun ihan kohta|on_the_way
tulen n. 15 minuutin kuluttua|on_the_way minutes=15
mul menee viel joku vartti|on_the_way minutes=15
menee parikyt minuuttia|on_the_way minutes=20
viis minsaa|on_the_way minutes=5
perillä puol kuus|on_the_way at=17:30
tuun siin puol viiden aikaan|on_the_way at=16:30
tulen hakemaan klo 18|on_the_way at=18:00
haetaan puolen tunnin sisällä|on_the_way minutes=30
lähdettiin just kotoa|on_the_way
lähdin liikkeelle|on_the_way
ajan paraikaa sinne|on_the_way
ajelen sinnepäin|on_the_way
ollaan matkalla, vartti vielä|on_the_way minutes=15
olen 5 km päässä|on_the_way
enää 3 kilometriä|on_the_way
ihan kulmilla jo|on_the_way
navi sanoo 12 min|on_the_way minutes=12
navigaattorin mukaan 8 minuuttia|on_the_way minutes=8
tuun tunnin päästä|on_the_way minutes=60
oon valoissa, 2 min|on_the_way minutes=2
en oo viel siellä mut tuun 10 min päästä|on_the_way minutes=10
mä oon myöhäs 15 min|late minutes=15
myöhästyn n. 10 min|late minutes=10
jään vähän jälkeen aikataulusta|late
en kerkee ihan ajoissa|late
sori myöhästyn vartilla|late minutes=15
tulen hiukan myöhässä ruuhkan takia|late
meillä kestää, myöhästytään 10 minuuttia|late minutes=10
voinko hakea tilauksen vasta huomenna?|extend
voitteko pitää tilausta huomiseen|extend
saisinko lisää noutoaikaa|extend
pystyykö noutoa siirtämään päivällä|extend
voisko tilaus olla siellä viel huomenna|extend
tuun vasta huomenna|extend
tuon samalla yhden palautuksen|return
haluun palauttaa nää housut|return
palauttaisin tuotteen|return
meillä on mukana palautuspaketti|return
mun mies hakee tilauksen|person person=mies
mieheni Jukka noutaa tilauksen|person person=Jukka
noutajana vaimoni Sanna|person person=Sanna
kaverini Ville käy hakemassa|person person=Ville
Matti Meikäläinen noutaa puolestani|person person=Matti Meikäläinen
veljeni tulee mun puolesta|person person=veljeni
poista numero listalta|opt_out
lopettakaa viestittely|opt_out
älä viestittele mulle|opt_out
en haluu enää teijän viestejä|opt_out
stop viestit|opt_out
ei tarvi enää laittaa viestejä|opt_out
ei tarvitse lähettää viestejä|opt_out
haluan pois listalta|opt_out
ottakaa mut pois listalta|opt_out
peruutan tekstiviestit|opt_out
haluan lopettaa viestit|opt_out
kiellän markkinoinnin|opt_out
älkää vaivatko enää|opt_out
älkää pommittako viesteillä|opt_out
ei lisää tekstiviestejä kiitos|opt_out
en anna lupaa lähettää viestejä|opt_out
älkää lähetelkö mitään|opt_out
lopeta jo|opt_out
jättäkää mut rauhaan|opt_out
voisitteko lopettaa viestien lähettämisen|opt_out
poistakaa mun numero|opt_out
haluan taas viestejä|opt_in
saa taas lähettää viestejä|opt_in
tarvitsen apua|help
ohjeita kiitos|help
emme ole vielä lähteneet|none
missä ruudussa pitäis olla?|none
onko siellä vapaata ruutua?|none
peruuttaisin tilauksen kiitos|none
voitko perua mun tilauksen|none
en haluakaan tilausta|none
äiti on sairaalassa|none
kävin jo eilen hakemassa|none
laitan viestiä kun oon pihassa|none
ilmotan ku lähden|none
saako pihaan pysäköidä?|none
en pääse tänään|none
ootteko te siellä?|none
olen töissä vielä|none
voiko maksaa käteisellä|none
jos tuun viideltä niin onko auki?|none
no nyt oon tässä teidän kaupan pihalla|arrived
oon ruudus 9|arrived stall=9
olen paikalla punaisella Toyotalla|arrived vehicle=punaisella Toyotalla
mä parkkeerasin tähän kärryjen viereen|arrived
täällä odotellaan ruudussa kolme|arrived stall=3
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
placed|joko on valmista|status
placed|joko tilaus on valmis?|status
placed|onks mun tilaus jo valmis|status
placed|millonkohan tilaus ois valmis|status
placed|saako tilauksen jo hakea?|status
placed|voiko jo tulla hakemaan?|status
placed|mikä on tilaukseni tila|status
placed|missä mun tilaus on|status
arrived|missä viivytte|status
arrived|oon odottanu jo vartin|status
arrived|tuleeks sielt joku|status
arrived|kui kauan kestää|status
arrived|mä tuun sisään|inside
arrived|tullaan sisälle hakemaan|inside
arrived|oon jo sisällä kassalla|inside
arrived|kävelen sisään|inside
arrived|tulen itse tiskiltä hakemaan|inside
arrived|voinko tulla sisälle hakemaan?|inside
asked_vehicle|mersu, hopee|vehicle vehicle=mersu, hopee
asked_vehicle|valkonen pakettiauto, takaovesta sisään|vehicle vehicle=valkonen pakettiauto
asked_vehicle|mul on harmaa farmari|vehicle vehicle=harmaa farmari
asked_vehicle|peräkonttiin|vehicle placement=trunk
asked_vehicle|se on semmonen vihree Nissan|vehicle vehicle=vihree Nissan
asked_vehicle|Volvo V70 musta|vehicle vehicle=Volvo V70 musta
picked_up|sain väärän tuotteen|missing
picked_up|sain väärät tuotteet|missing
picked_up|yksi kananmuna oli mennyt rikki|missing
picked_up|jogurtti oli vanhentunut|missing
picked_up|kassista ei löytynyt juustoa|missing
picked_up|unohditte maidon|missing
picked_up|saatiin jonkun toisen tilaus|missing
picked_up|yks kassi puuttuu|missing
picked_up|kaikki hyvin, 5|rating rating=5
picked_up|5/5|rating rating=5
picked_up|4 tähteä|rating rating=4
picked_up|annan 5 pistettä|rating rating=5
picked_up|arvosana 4|rating rating=4
picked_up|kaikki oli mukana kiitos|none
placed|onko kamat jo valmiina|status
placed|koska mun tilaus on valmis?|status
arrived|kuinka kauan pitää odottaa|status
arrived|missä te viivytte, oon odottanut 20 min|status
arrived|haen sen tiskiltä|inside
asked_vehicle|valkoinen farmari Volvo|vehicle vehicle=valkoinen farmari Volvo
picked_up|tilauksesta puuttui kahvi|missing
picked_up|sain jonkun muun ostokset|missing
picked_up|ei ollut maitoa mukana|missing
picked_up|nelonen|rating rating=4
"""

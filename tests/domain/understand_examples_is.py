"""What customers write in Icelandic and what is meant; see `understand_examples.py`."""

ICELANDIC = """
Ég er hér!|arrived
eg er her|arrived
er hér|arrived
hér|arrived
ég er hérna|arrived
hérna 5|arrived stall=5
hér, stæði fimm|arrived stall=5
ég er komin|arrived
er kominn|arrived
kominn á stæði 12|arrived stall=12
komin 4|arrived stall=4
við erum komin|arrived
mættur|arrived
mætt, stæði 7|arrived stall=7
er á stæði 3|arrived stall=3
stæði B2|arrived stall=B2
staedi 6|arrived stall=6
stæð 6|arrived stall=6
ég er fyrir utan|arrived
er fyrir utan búðina|arrived
búin að leggja í stæði 8|arrived stall=8
er á bílastæðinu|arrived
bíð í bílnum|arrived
færði mig á stæði 9|arrived stall=9
komin, grár Volvo, stæði 7, í aftursætið takk|arrived stall=7 vehicle=grár Volvo placement=back_seat
ég er komin en sé engan|arrived
fyrirgefðu hvað ég er sein, ég er komin|arrived
á leiðinni|on_the_way
a leidinni|on_the_way
á leiðini|on_the_way
er á leiðinni|on_the_way
er að leggja af stað|on_the_way
kem eftir 10 mínútur|on_the_way minutes=10
kem eftir tíu mínútur|on_the_way minutes=10
verð komin eftir hálftíma|on_the_way minutes=30
kem eftir stundarfjórðung|on_the_way minutes=15
verð hér eftir 20 mín|on_the_way minutes=20
er hér eftir 5 mínútur|on_the_way minutes=5
10 mínútur|on_the_way minutes=10
10 mín í mig|on_the_way minutes=10
tuttugu og fimm mínútur|on_the_way minutes=25
eftir klukkutíma|on_the_way minutes=60
einn og hálfan tíma|on_the_way minutes=90
kem klukkan 17:30|on_the_way at=17:30
kem kl. 17.30|on_the_way at=17:30
kem korter yfir fimm|on_the_way at=17:15
kem kl 17|on_the_way at=17:00
alveg að koma|on_the_way
rétt ókomin|on_the_way
er næstum komin|on_the_way
kem rétt strax|on_the_way
verð komin fljótlega|on_the_way
kem bráðum|on_the_way
föst í umferð, 25 mín|on_the_way minutes=25
ekki komin enn, 10 mín í viðbót|on_the_way minutes=10
sæki eftir 20 mínútur|on_the_way minutes=20
omw 10|on_the_way minutes=10
sein|late
ég er of seinn|late
verð 10 mín of seinn|late minutes=10
er 20 mín sein|late minutes=20
verð hálftíma of sein|late minutes=30
tefst um 15 mínútur|late minutes=15
er ekki komin|none
ekki komin enn|none
ég er ekki hér|none
er einhver hér?|none
eruð þið hér?|none
læt vita þegar ég er komin|none
hvar á ég að leggja?|none
hvenær lokið þið?|none
ekki lögð af stað|none
verð ekki sein|none
takk|none
takk fyrir!|none
halló|none
ok|none
ég er heima|none
hún er veik|none
vil hætta við pöntunina|none
get ég afpantað?|none
afpanta pöntunina takk|none
ekki hætta|none
er hún tilbúin?|status
tilbúið?|status
hvar er pöntunin mín?|status
hvað er langt í þetta?|status
hvenær get ég sótt?|status
skil|return
ég er með vöru til að skila|return
vil skila skóm|return
engin skil|none
kem inn|inside
er inni|inside
er við kassann|inside
má ég koma inn?|inside
kem ekki inn|none
getið þið geymt þetta til morguns?|extend
sæki þetta á morgun|extend
þarf meiri tíma|extend
konan mín sækir|person person=konan
Anna sækir pöntunina|person person=Anna
maðurinn minn Jón sækir|person person=Jón
sonur minn Ari kemur og nær í þetta|person person=Ari
STOP|opt_out
hætta|opt_out
hætta við|opt_out
HÆTTA|opt_out
ekki senda mér fleiri skilaboð|opt_out
ekki senda fleiri sms takk|opt_out
hættu að senda sms|opt_out
engin fleiri sms|opt_out
vil ekki fá fleiri sms|opt_out
taktu mig af listanum|opt_out
ekki senda mer fleiri skilabod|opt_out
hjálp|help
ég er alveg að verða komin|on_the_way
kemst ekki í dag|none
verð á staðnum kl 18:30|on_the_way at=18:30
er ég á réttum stað?|none
maðurinn minn kemur og sækir|person person=maðurinn
svartur Audi á stæði 3|arrived stall=3 vehicle=svartur Audi
sendi þegar ég kem|none
ég er rétt hjá|on_the_way
er opið hjá ykkur?|none
ég er ekki á stæðinu heldur föst í umferð|on_the_way
vinsamlegast hættið að senda sms|opt_out
ekki fleiri sms takk|opt_out
takið mig af listanum|opt_out
var að leggja í stæði 8|arrived stall=8
systir mín Lísa sækir þetta|person person=Lísa
ég verð í búðinni eftir 20 mínútur|on_the_way minutes=20
er í bílnum á leiðinni|on_the_way
er á leiðinni heim|none
hvenær verður þetta tilbúið|status
ég er að verða komin|on_the_way
ég er hálftíma í burtu|on_the_way minutes=30
hættið að skrifa mér|opt_out
ekki senda þetta|none
vil ekki pöntunina|none
er ég of sein?|none
ég er í vinnunni|none
ég er að fara|none
kem á morgun|extend
er pöntunin komin?|none
ekki enn komin|none
komdu með þetta út|none
er að fara að leggja af stað|on_the_way
sein 20|late minutes=20
ég kem ekki|none
er kominn heim|none
er kominn tími|none
komin!|arrived
eg er kominn|arrived
erum mætt|arrived
er komin á bílastæðið|arrived
ég er á planinu hjá ykkur|arrived
er á stæði númer 3|arrived stall=3
bíð á stæði 4|arrived stall=4
við bíðum á stæði 9|arrived stall=9
var að parkera á stæði 2|arrived stall=2
buinn ad leggja, staedi 5|arrived stall=5
bíllinn er í stæði 8|arrived stall=8
er hérna úti|arrived
er útí bíl fyrir utan|arrived
sit úti í bíl|arrived
er beint fyrir utan hjá ykkur|arrived
ég er við hurðina|arrived
er við aðalinnganginn|arrived
hérna er ég mætt|arrived
jæja þá erum við komin|arrived
Halló ég er komin til að sækja pöntun, stæði 2|arrived stall=2
kominn að sækja pöntunina|arrived
mætt á svæðið, stæði B3|arrived stall=B3
við erum á staðnum|arrived
lentur á plani 4|arrived stall=4
er komin á svörtum Golf, stæði 3|arrived stall=3 vehicle=svörtum Golf
hvítur Tesla Model 3 stæði 6|arrived stall=6 vehicle=hvítur Tesla Model 3
er komin má setja í skottið|arrived placement=trunk
mætt, getið þið komið með þetta út?|arrived
er mætt fyrir utan|arrived
var að koma|arrived
var að renna í hlað|arrived
kominn í hlað|arrived
er komnin í stæði 7|arrived stall=7
bás 4|arrived stall=4
er í bás 2|arrived stall=2
skipti um stæði, er núna á 8|arrived stall=8
er á bílaplaninu|arrived
er a leidinni|on_the_way
er lögð af stað|on_the_way
við erum lögð af stað|on_the_way
er að fara út úr dyrunum|on_the_way
er að bruna til ykkar|on_the_way
ég er alveg að detta inn á planið|on_the_way
kem eftir smástund|on_the_way
er rétt ókomin|on_the_way
kem eftir svona 15 mín|on_the_way minutes=15
verð þarna eftir hálftíma|on_the_way minutes=30
verð komin eftir tuttugu mínútur|on_the_way minutes=20
ca 10 mín í mig|on_the_way minutes=10
5 mín|on_the_way minutes=5
svona hálftími í okkur|on_the_way minutes=30
kem klukkan fimm|on_the_way at=5:00
kem hálf fimm|on_the_way at=16:30
verð komin korter í sex|on_the_way at=17:45
ætla að sækja um kl 18|on_the_way at=18:00
er 5 km frá|on_the_way
á eftir 3 km|on_the_way
er á rauðu ljósi, 2 mín|on_the_way minutes=2
er rétt handan við hornið|on_the_way
er ekki komin en kem eftir 5 mín|on_the_way minutes=5
fer að koma|on_the_way
verð aðeins sein|late
verð 15 mín of seinn|late minutes=15
mér seinkar smá|late
tefst aðeins|late
tafðist aðeins, kem 20 mín seinna|late minutes=20
kem aðeins seinna en ég ætlaði|late
er á eftir áætlun, 20 mín|late minutes=20
það er seinkun hjá mér um korter|late minutes=15
má ég sækja á morgun?|extend
næ ekki í dag, sæki á morgun|extend
kem bara á morgun|extend
þarf lengri tíma til að sækja|extend
getið þið haldið pöntuninni til morguns|extend
er í lagi að ég komi á morgun?|extend
ég þarf að skila vöru|return
er með vöru í skil|return
get ég skilað um leið?|return
vil fá að skila þessu|return
konan mín Anna sækir|person person=Anna
mamma sækir þetta|person person=mamma
dóttir mín Sara sækir pöntunina|person person=Sara
kærastinn minn sækir|person person=kærastinn
það er bróðir minn Siggi sem kemur|person person=Siggi
sonurinn kemur og nær í þetta|person person=sonurinn
hættið þessum sms sendingum|opt_out
vinsamlegast fjarlægið mig af listanum|opt_out
vil ekki meira|none
ekki senda mér neitt|opt_out
nenni ekki þessum skilaboðum|opt_out
ég afþakka frekari skilaboð|opt_out
vil afskrá mig|opt_out
vil skrá mig úr|opt_out
takið mig út|opt_out
þurrkið út númerið mitt|opt_out
hættið þessu spammi|opt_out
ég vil ekki heyra frá ykkur|opt_out
látið mig vera|opt_out
vil losna við þessi skilaboð|opt_out
viljið þið hætta að senda mér sms|opt_out
ég óska eftir að vera tekin af listanum|opt_out
afturkalla samþykki|opt_out
ekki trufla mig|opt_out
taka mig af lista|opt_out
fjarlægðu númerið mitt|opt_out
byrjið aftur að senda sms|opt_in
vil fá skilaboð aftur|opt_in
mig vantar hjálp|help
við erum ekki komin|none
ekki lagður af stað ennþá|none
er ég á réttu stæði?|none
er eitthvað stæði laust?|none
get ég hætt við pöntunina?|none
maðurinn minn er heima|none
ég kom í gær|none
læt vita þegar ég er mætt|none
hringi þegar ég er fyrir utan|none
hvað er opið lengi?|none
kemst ekki|none
takk fyrir góða þjónustu|none
hvar eruð þið til húsa|none
ég er komin með númerið|none
krakkarnir eru komnir úr skólanum|none
"""

ICELANDIC_BY_STATE = """
placed|er þetta tilbúið?|status
ready|5|arrived stall=5
picked_up|5|rating rating=5
picked_up|fimm|rating rating=5
picked_up|mjólkina vantar|missing
picked_up|ekkert vantar|none
asked_vehicle|blár Golf, í skottið|vehicle vehicle=blár Golf placement=trunk
asked_vehicle|ég er á hvítri Toyotu|vehicle vehicle=hvítri Toyotu
asked_vehicle|veit ekki|none
arrived|hvað er langt í þetta?|status
arrived|er ennþá að bíða|status
arrived|kem inn|inside
arrived|færði mig í stæði 7|arrived stall=7
arrived|legg af stað|none
asked_stall|7|arrived stall=7
none|5|none
placed|er pöntunin mín klár?|status
placed|er þetta tilbúið hjá ykkur|status
placed|hvernig gengur með pöntunina mína|status
placed|get ég sótt núna?|status
placed|hvað er að frétta af pöntuninni|status
placed|hvenær má sækja?|status
arrived|er langt eftir?|status
arrived|er búin að bíða í 15 mín|status
arrived|bíð ennþá|status
arrived|er einhver að koma með þetta?|status
arrived|eruð þið að koma?|status
arrived|ég kem inn|inside
arrived|kem inn og sæki|inside
arrived|ég er inni í búðinni|inside
arrived|er kominn inn|inside
arrived|er á kassanum|inside
arrived|má ég koma inn og sækja?|inside
asked_vehicle|hvít Toyota Yaris, skottið|vehicle vehicle=hvít Toyota Yaris placement=trunk
asked_vehicle|rauð Mazda 3 í aftursætið takk|vehicle vehicle=rauð Mazda 3 placement=back_seat
asked_vehicle|silfurlitaður Hyundai|vehicle vehicle=silfurlitaður Hyundai
asked_vehicle|í skottið|vehicle placement=trunk
asked_vehicle|ég keyri hvítan pallbíl, á pallinn takk|vehicle vehicle=hvítan pallbíl placement=bed
picked_up|það vantar mjólk|missing
picked_up|fékk ekki brauðið|missing
picked_up|eggin voru brotin|missing
picked_up|fékk vitlausa pöntun|missing
picked_up|þetta er ekki mín pöntun|missing
picked_up|mjólkin lekur|missing
picked_up|þið gleymduð smjörinu|missing
picked_up|osturinn fylgdi ekki með|missing
picked_up|pakkinn var skemmdur|missing
picked_up|5 stjörnur|rating rating=5
picked_up|gef 5|rating rating=5
picked_up|5 af 5|rating rating=5
picked_up|einkunn 4|rating rating=4
picked_up|fjarki|rating rating=4
picked_up|allt í góðu takk|none
placed|hvenær get ég komið?|status
placed|er þetta ready?|status
arrived|búinn að bíða í hálftíma|status
arrived|hvað er langt eftir|status
arrived|ég stend við afgreiðsluborðið|inside
asked_vehicle|gulur Suzuki Swift|vehicle vehicle=gulur Suzuki Swift
picked_up|það vantaði kaffið|missing
picked_up|ég fékk vitlausan poka|missing
picked_up|fékk ekki allt sem ég pantaði|missing
picked_up|fjórir|rating rating=4
"""

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
legg af stað núna|on_the_way
er að leggja af stað|on_the_way
kem eftir 10 mínútur|on_the_way minutes=10
kem eftir tíu mínútur|on_the_way minutes=10
verð komin eftir hálftíma|on_the_way minutes=30
kem eftir korter|on_the_way minutes=15
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
kem klukkan hálf sex|on_the_way at=17:30
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
mér seinkar um korter|late minutes=15
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
hættið að senda mér skilaboð|opt_out
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
vil ekki fá fleiri skilaboð frá ykkur|opt_out
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
"""

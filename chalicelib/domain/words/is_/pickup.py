"""Icelandic, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    # How sentences work.
    agreeing="ok, okei, ókei, já, jájá, allt í lagi, í lagi, sjálfsagt, endilega",
    first_person="""
        ég, við, mér, má ég, get ég, getum við, megum við, vil, verð, kem, sæki, erum, legg,
        ég er, bíð, bíðum, lagði, lögðum, kom, komum, keyri, mæti, mætum, okkur, ætla, ætlum,
        tefst, tefjumst, tafðist, þarf, verðum, sit, sitjum, stend, stöndum, leggjum, kemst,
        fer, förum, næ, náum
    """,
    own_verbs="""
        lagði, lögðum, bíð, bíðum, stend, stöndum, sit, sitjum, færði, verð, verðum, kem, komum,
        legg, leggjum, sæki, keyri, parkeraði
    """,
    may_i="má ég, get ég, getum við, megum við, mætti ég, gæti ég, er í lagi",
    asking="""
        er einhver, er hún, er hann, er þetta, er það, er allt, er pöntunin, er pöntun, er opið,
        er lokað, er hægt, er maturinn, er pakkinn, er búðin, er ég, er langt, er mikið,
        eru þið, eruð, eruð þið, ert þú, ertu, eru, hvar, hvert, hvenær, hvað, hvernig, hversu,
        hve, hver, hvaða, hvers, af hverju, hvort, get ég, getum við, getið, getur, getið þið,
        geturðu, má ég, megum við, megið, á ég, eigum við, þarf ég, viltu, viljið, kemur,
        komið þið, kemur einhver, mun, veistu, vitið, mætti ég, gæti ég, skal ég, fæ ég,
        fáum við, eigið, er eitthvað, er laust, er laus, er bílastæði, er stæði, er búið,
        er nokkuð, er pokinn, er sendingin, eruði, má maður, má sækja, má koma, má borga,
        má leggja, mega, hvaðan, hvort er, gæti, gætuð, gætirðu, eigum, á maður, þarf maður,
        í hvaða, á hvaða, við hvaða, hvoru
    """,
    denying="""
        ekki, aldrei, enginn, engin, ekkert, engan, enga, engar, engir, án, hvorki, varla, nei,
        eigi, hvergi, ekki enn, alls ekki
    """,
    supposing="""
        þegar ég, þegar við, þegar, ef, ef ég, ef við, áður, áður en, um leið, þangað til,
        þar til, nema, þegar að, eftir að ég, strax þegar, fyrst þegar, áður en ég, hvenær sem,
        þegar þið
    """,
    but="en, því, vegna, þó, samt, nema, heldur",
    # Where the customer is.
    arrived="""
        er hér, er hérna, ég er hér, ég er hérna, erum hér, erum hérna, við erum hér, ^ hér $,
        ^ hér #, ^ hérna $, ^ hérna #, hér #, hérna #, hér á stæði, hér í stæði, hérna á stæði,
        hér fyrir utan, hérna fyrir utan, bíð hér, bíð hérna, bíðum hér, komin, kominn, komnar,
        komnir, ^ komið $, erum komin, er komin, er kominn, komin #, kominn #, komin á #,
        kominn á #, kominn á stæði, komin á stæði, mætt, mættur, mættir, mættar, er mætt,
        er mættur, lent, er lent, er lentur, á stæði, er á stæði, er í stæði, á staðnum,
        er á staðnum, er á #, er í #, fyrir utan, er fyrir utan, erum fyrir utan,
        bíð fyrir utan, úti á plani, á planinu, á bílastæðinu, á bílaplaninu, bílastæðinu,
        við búðina, við innganginn, við dyrnar, fyrir framan, fyrir framan búðina,
        búin að leggja, búinn að leggja, lögð í stæði, lagt í stæði, lagði í #, lagði í stæði,
        búin að parkera, búinn að parkera, parkeruð, parkeraður, bíð í bílnum, bíðum í bílnum,
        færði mig, færði bílinn, færðum okkur, komin á staðinn, kominn á staðinn, er þarna $,
        komni, komiin, kmoin, á bílastæði, bíð úti, er úti, erum úti, sit úti, bíðum úti,
        sit fyrir utan, sitjum fyrir utan, sit í bílnum, sitjum í bílnum, er úti í bíl,
        er útí bíl, bíð úti í bíl, sit úti í bíl, bíð útí bíl, úti hjá ykkur, við hurðina,
        við hurð, við aðalinnganginn, við inngang, við aðalinngang, við dyrnar hjá,
        við útidyrnar, við lúguna, við afhendinguna, fyrir utan hjá, þá er ég komin,
        þá er ég kominn, þá er ég mætt, þá er ég mættur, þá erum við komin, þá erum við mætt,
        hér er ég, hérna er ég, hér erum við, hérna erum við, á plani, á planið, á plan #,
        á plani #, í stæði, í bás, á bás, í reit, á reit, kom rétt í þessu, rétt í þessu $,
        ^ var að koma $, ^ vorum að koma $, var að koma í, vorum að koma í, ^ ég var að koma $,
        var að koma til ykkar, var að koma á, var að mæta, vorum að mæta, var að lenda,
        vorum að lenda, var að leggja $, vorum að leggja $, var að leggja í, vorum að leggja í,
        var að leggja á, vorum að leggja á, var að leggja bílnum, var að parkera,
        vorum að parkera, var að renna, vorum að renna, í hlað, ^ í hlaði $, er í hlaði,
        lagði bílnum, lögðum bílnum, lögðum í, lagði á stæði, lögðum á, lagði á #,
        búin að leggja bílnum, búið að leggja, parkeraði, parkeruðum, parkera í #,
        stend á stæði, stend á #, stend í #, bíð á #, bíð í #, bíðum á #, mætt á #, mættur á #,
        mætt í #, mættur í #, mættir á, lent á, lentur á, bíllinn er á #, bíllinn er í #,
        bíllinn stendur, flutti mig, flutti bílinn, fluttum okkur, skipti um stæði,
        skiptum um stæði, bíð við, bíðum við, bíð á staðnum, bíð á planinu, erum á #, erum í #,
        ^ mætti $, er þarna úti, á svæðið, á svæðinu, komin að sækja, kominn að sækja,
        komin til að sækja, kominn til að sækja, á áfangastað, afhendingarstað,
        fyrir utan búðina, beint fyrir utan, ^ á #, ^ í #, komin í #, kominn í #, komnir í #
    """,
    standing="stend, stöndum, bíð, bíðum, lagði, lögðum, parkeraði",
    beside="við hliðina á, við, hjá, undir, á móti, beint á móti",
    elsewhere="heima, í vinnunni, í skólanum",
    soon="""
        bráðum, fljótlega, rétt strax, strax, næstum, alveg að, alveg komin, alveg kominn, verð,
        verðum, rétt bráðum, innan skamms, eftir smá, eftir smástund, eftir augnablik,
        á næstunni, ókomin, ókominn, við það að, er að koma, ætti að, vonandi, reikna með,
        örfáar, nálgast, styttist, rétt að, að verða, er að verða, # km, # kílómetra,
        # kílómetrum, rétt að koma, eftir andartak, eftir smá stund, eftir stund, er rétt,
        fer að, fljótt, innan stundar, á hverri stundu, eftir örstutta, eftir sekúndu, örstutt,
        er alveg, alveg mætt, alveg mættur, rétt ókomið, að detta
    """,
    coming="""
        kem, komum, koma, kemst, mæti, mætum, verð komin, verð kominn, verð mætt, verð þar, þar,
        sæki, sækjum, að sækja, næ í, sjáumst, verð hér, verð hérna, hjá ykkur, kíki, þarna,
        verð þarna, ^ kl, ^ klukkan, áætla, áætlaður, komi, mætt, mættur, næ í þetta,
        næ í pöntun, sækja, að ná í, ná í, verð á, verðum á, verð í, gps segir, gps sýnir,
        kortið segir, maps segir, skýst, skrepp, renni, renni við, dett, dett inn, komumst,
        kominn, komin, að mæta, hjá þér
    """,
    on_the_way="""
        á leiðinni, er á leiðinni, erum á leiðinni, á leið, á leiðini, á leiðinn, leiðinni,
        alveg að koma, er að koma, erum að koma, ^ kem $, ég kem $, ^ komum $, kem strax,
        kem rétt, kem bráðum, kem fljótlega, rétt ókomin, rétt ókominn, ^ bráðum $, ^ næstum $,
        ^ strax $, ^ rétt strax $, handan við hornið, rétt hjá, í umferð, föst í umferð,
        fastur í umferð, í umferðarteppu, umferðarteppa, omw, eta #, í nágrenninu,
        keyri til ykkar, er að keyra, mínútur í mig, mín í mig, mínútur frá, mín frá,
        styttist í mig, nálgast, rétt bráðum komin, áleiðinni, ^ er að koma $, fer að koma,
        fer að detta, fer að nálgast, að detta inn, er að detta, dett inn, að renna í,
        er að renna, bruna, bruni, er að bruna, þýt, skutlast, skýst til, renni til,
        kem til ykkar, kem eftir smá, kem eftir smástund, kem eftir augnablik, kem von,
        kem alveg, # km frá, # kílómetra frá, # km í burtu, # kílómetra í burtu, # km í ykkur,
        á eftir # km, ^ # km $, # km eftir, eftir # km, á # km eftir, er # km, í bílnum á leið,
        í strætó, á rauðu ljósi, á ljósum, á ljósunum, umferðarljósum, mín eftir, mínútur eftir,
        stutt í mig, stutt í okkur, stutt frá, skammt frá, í næstu götu, handan við,
        er að beygja, beygi inn, keyri af stað, á ferðinni, á rúntinum til, mín í okkur,
        mínútur í okkur, korter í mig, hálftími í mig, hálftími í okkur, korter í okkur
    """,
    leaving="""
        legg af stað, leggjum af stað, lögð af stað, lagður af stað, lagt af stað,
        farin af stað, farinn af stað, lagði af stað, leggja af stað, fer af stað,
        farin að heiman, farinn að heiman, fer að heiman, er farin, er farinn, kominn út í bíl,
        komin út í bíl, er að fara út, út úr dyrunum, út úr húsi, á útleið, hoppa út í bíl,
        hoppa upp í bíl, hoppa í bílinn, stekk út í bíl, stekk upp í bíl, sest upp í bíl,
        sest út í bíl, setjast upp í bíl, setjast út í bíl, kominn upp í bíl, komin upp í bíl,
        af stað, er að leggja í hann, legg í hann, leggjum í hann, er farin að heiman,
        fer úr vinnunni, var að fara út, er að græja mig, keyri út, kom mér af stað, drífa mig
    """,
    not_now="""
        seinna, í kvöld, síðdegis, eftir vinnu, í næstu viku, á mánudag, á mánudaginn,
        á þriðjudag, á þriðjudaginn, á miðvikudag, á miðvikudaginn, á fimmtudag, á fimmtudaginn,
        á föstudag, á föstudaginn, á laugardag, á laugardaginn, á sunnudag, á sunnudaginn,
        um helgina, í gær, mánudag, þriðjudag, miðvikudag, fimmtudag, föstudag, laugardag,
        sunnudag, seinni partinn, einhvern tímann, einhverntímann, einhvern tíma, við tækifæri,
        um næstu helgi, eftir helgi, í fyrradag, annað kvöld, næstu daga
    """,
    tomorrow="""
        á morgun, til morguns, morguns, morgundagsins, ekki á morgun, fyrramálið, fram á morgun,
        morgundags, hinn, fyrramál
    """,
    late="""
        sein, seinn, seinir, seinar, of sein, of seinn, of seinir, seinkar, seinka, seinkun,
        tefst, tefjumst, töf, töfum, mínútum seinna, mín seinna, korteri seinna,
        hálftíma seinna, klukkutíma seinna, mínútum seinni, mín seinni, seinkaður, seinkuð,
        orðin of sein, orðinn of seinn, of seint, seinkað, seinkaði, tafðist, töfðumst, tafin,
        tafinn, tefjast, kemst ekki á réttum tíma, næ ekki á réttum tíma, ekki á réttum tíma,
        ekki á tíma, næ ekki á tíma, næ ekki á tilsettum, ekki á tilsettum tíma, aðeins seinna,
        svolítið seinna, smá seinna, # seinna, seinna en, á eftir áætlun, eftir áætlun,
        á eftir áætlum, smá sein, sein fyrir, seint á ferð, seinn fyrir, drollaði, verð seint,
        tímanum seinna, mín á eftir, mínútum á eftir, mínútum of, seinkunn, seinkum, dregst,
        strætó er seinn, strætó seinn
    """,
    inside="""
        kem inn, komum inn, kem inn í búð, kem inn í búðina, koma inn, fer inn, förum inn,
        er inni, erum inni, inni $, ^ inni, inni í búð, inni í búðinni, inni í búðinn,
        við kassann, við kassa, á kassanum, við afgreiðsluborðið, við afgreiðsluna, í búðinni,
        inn í búð, inn í búðina, að kassanum, sæki inni, í versluninni, kominn inn, komin inn,
        komnir inn, komin inn í, kíki inn, skýst inn, skrepp inn, labba inn, rölti inn,
        geng inn, göngum inn, hleyp inn, stekk inn, kem að afgreiðslunni, kem að kassanum,
        í afgreiðslunni, við afgreiðslu, sæki þetta inni, næ í þetta inni, næ í þetta inn,
        sæki sjálf inn, sæki sjálfur inn, í anddyrinu, í anddyri, við þjónustuborðið,
        að þjónustuborðinu, á þjónustuborðinu, inn í verslun, inn að sækja, inni hjá ykkur
    """,
    stalls="""
        stæði, stæðið, stæðinu, bílastæði, bílastæðið, bílastæðinu, pláss, plássi, plássið,
        númer, nr, reit, reitur, reitnum, bás, básinn, básnum, stæði nr, stæði númer,
        bílastæði nr, bílastæði númer, stæð, stæðu, stað, bílastæða, plan, plani, planið,
        planinu, plássinu, plássnúmer, bíla stæði, básnúmer, reitnúmer, stæðisnúmer, hlið, súla,
        súlu, rein, númeri, bílastæðisnúmer, stæðin, stæði merkt
    """,
    signs="skilti, skiltið, skiltinu, stendur, held, sýnist, segir, kannski, líklega",
    # Time and numbers.
    numbers=counted("""
        0 núll, 1 einn ein eitt ás ásinn fyrsta eittleytið einum einu,
        2 tveir tvær tvö tveimur tvistur tvist tveim tvöleytið,
        3 þrír þrjár þrjú þristur þrist þristi þristinn þremur þrem þrjúleytið,
        4 fjórir fjórar fjögur fjarki fjarka fjarkann fjórum fjögurleytið fjóra,
        5 fimm fimma fimmu fimmuna fimmleytið, 6 sex sexa sexu sexleytið,
        7 sjö sjöa sjöu sjöuna sjöleytið, 8 átta áttan áttunni áttaleytið,
        9 níu nía níunni níuleytið, 10 tíu tían tíunni tíuleytið, 11 ellefu, 12 tólf,
        13 þrettán, 14 fjórtán, 15 fimmtán, 16 sextán, 17 sautján, 18 átján, 19 nítján,
        20 tuttugu, 30 þrjátíu, 40 fjörutíu, 50 fimmtíu, 60 sextíu, 90 níutíu
    """),
    joins="og",
    minutes="""
        mín, min, mínútur, mínútum, mínúta, mínútu, mínútna, mínutur, mins, mínúturnar, m,
        mínútunum, mínútunni, mínútunnar, minútur
    """,
    hours="""
        klukkutími, klukkutíma, klukkutímar, klukkustund, klukkustundir, klst, tími, tíma,
        tímar, h, klukkutímum, klukkutímann, tímum, klukkustundum, tímann
    """,
    amounts=counted("""
        15 korter kortér korteri stundarfjórðung stundarfjórðungi stundarfjórðungur kvarter,
        15 korterið kortéri korters,
        30 hálftíma hálftími hálftímann hálfan_tíma hálfur_tími hálfa_klukkustund,
        30 hálfan_klukkutíma hálftímanum hálfan_tímann, 45 þrjú_korter,
        60 klukkutíma klukkutími klukkustund klst einn_tíma klukkutímann klukkutímanum,
        90 einn_og_hálfan_tíma einn_hálfan_tíma einn_og_hálfan_klukkutíma,
        90 einn_hálfan_klukkutíma, 5 nokkrar_mínútur nokkrar_mín nokkrum_mínútum,
        3 örfáar_mínútur örfáum_mínútum, 2 tvær_mínútur tvær_mín, 1 eina_mínútu mínútu,
        120 tvo_tíma
    """),
    in_minutes="""
        eftir #, eftir ca #, eftir um #, eftir svona #, innan #, eftir sirka #, eftir cirka #,
        eftir kannski #, eftir rúmlega #, eftir rúmar #, eftir tæpar #, innan við #,
        eftir max #, eftir uþb #
    """,
    past="""
        í #, búin að bíða, búinn að bíða, beðið, síðan, beðið í, verið hér, hef beðið, tók,
        of snemma, undan, búin að vera, búinn að vera, beðið hér, bíð búin, er búin að bíða,
        búin að sitja, búinn að sitja, búin að standa, síðustu
    """,
    at_clock="""
        kl #, klukkan #, um #, um klukkan #, um kl #, fyrir #, rúmlega #, uppúr #, upp úr #,
        til #, svona kl #, ca kl #, klukkan svona #, svona um #, rétt eftir #, rétt fyrir #,
        um svona #, kringum #, í kringum #, uppúr kl #, upp úr klukkan #, eftir kl #,
        fyrir kl #, eftir klukkan #, fyrir klukkan #, ca #, kl ca #, klukkan ca #, kl svona #
    """,
    clock_words=counted("""
        -30 hálf_# klukkan_hálf_# rúmlega_hálf_# um_hálf_# kl_hálf_#,
        15 korter_yfir_# kortér_yfir_# korter_eftir_#, -15 korter_í_# kortér_í_# korter_fyrir_#,
        -45 korter_gengin_í_#, 5 fimm_yfir_# fimm_mínútur_yfir_#,
        10 tíu_yfir_# tíu_mínútur_yfir_#, 20 tuttugu_yfir_#, -5 fimm_í_# fimm_mínútur_í_#,
        -10 tíu_í_# tíu_mínútur_í_#, -20 tuttugu_í_# tuttugu_mínútur_í_#,
        0 um_eittleytið um_tvöleytið um_þrjúleytið um_fjögurleytið um_fimmleytið um_sexleytið,
        0 um_sjöleytið um_áttaleytið
    """),
    oclock="stundvíslega",
    am="um morguninn, fyrir hádegi, fh, að morgni, árdegis",
    pm="eftir hádegi, um kvöldið, síðdegis, eh, seinnipartinn, að kvöldi, um eftirmiðdaginn",
    # What the customer wants.
    extend="""
        geyma, geymið, geymt, geymslu, geymdu, framlengja, framlengt, framlenging, lengja,
        meiri tíma, halda pöntuninni, halda henni, sótt á morgun, sæki á morgun,
        sæki þetta á morgun, sækja á morgun, næ í þetta á morgun, kem á morgun, aukadag, fresta,
        frestað, haldið pöntuninni, haldið pöntun, halda pöntun, haldið þessu, halda þessu,
        haldið í, frest, frestun, frestið, seinka afhendingu, breyta tímanum, nýjan tíma,
        annan tíma, lengri, lengur til, lengur með, geymist, tekið frá, taka frá, haldið eftir,
        til morguns, fram á morgun, sótt þetta á morgun, auka tíma, aukatíma, færa tímann,
        færa afhendingu
    """,
    status="""
        status, staða, staðan, hvar er pöntunin, hvar er pöntun, hvar er pakkinn,
        hvar er maturinn, hvar eruð, hvar eru þið, hvað er langt, hversu langt, hvað er mikið,
        hversu lengi, hve lengi, hvað lengi, hvenær get, hvenær má, hvenær verður,
        hvenær er pöntunin, hvenær er þetta, hvenær er hún, hvenær kemur, kemur einhver,
        einhver að koma, hvað margir, hversu margir, ekki tilbúin, ekki tilbúið,
        er þetta að koma, pöntunin til, pöntun til, ready, þetta ekki að, klárt, klár, tilbúið,
        tilbúin, tilbúinn, tilbúnar, tilbúnir, hvernig gengur, hvernig stendur, hvernig miðar,
        koma sækja, koma að sækja, get ég sótt, get ég komið, get ég náð, má sækja, má ég sækja,
        má ég koma $, má ná í, má koma, hægt að sækja, hægt að ná í, get sótt, að frétta af,
        er að frétta, búið að taka, tekin til, búið að pakka, búið að tína, búið að setja,
        langt eftir, langt í, mikið eftir, mikið lengur, bíða lengi, bíða lengur,
        þarf ég að bíða, þarf að bíða, á ég að bíða, verð ég að bíða, eruð þið að koma,
        eruði að koma, einhver á leiðinni, einhver að fara, kemur enginn, hvar er fólkið,
        hvar er dótið, hvar er sendingin, hvar eru vörurnar, hvað líður, gengur þetta,
        hvenær fæ, hvenær komið þið, hvenær er von, hvenær kemst, eitthvað að gerast,
        verður þetta lengi, tekur þetta lengi, tekur þetta langan, tekur langan tíma
    """,
    waiting="""
        ennþá að bíða, enn að bíða, er að bíða, bíð enn, bíð ennþá, búin að bíða, búinn að bíða,
        beðið, enginn kemur, enginn komið, gleymt mér, gleymduð mér, gleymduð þið mér,
        búin að vera hér, búinn að vera hér, enginn kominn, enginn komin, enginn mættur,
        enginn að koma, ekki kominn neinn, það kemur enginn, enginn hér, bíð hérna enn,
        er hér enn, gleymduði mér, hvar eruð þið eiginlega, hvað er í gangi, sit hérna enn,
        búin að sitja hér, búinn að sitja hér, orðin þreytt á að bíða, búið að bíða
    """,
    shop_hours="""
        opið, opna, opnið, opnar, loka, lokið, lokar, lokað, opnunartími, opnunartíminn
    """,
    returns="""
        skil, skila, vöruskil, skilavara, skilavöru, endursending, endursenda, skipta vöru,
        endurgreiðslu, að skipta, skilað, skilum, skilaðu, skilapakka, skilapakki, skilavörur,
        skipti á vöru, endursendi, endurgreitt, endurgreiðsla, skilunum
    """,
    missing="""
        vantar, vantaði, vantaðu, vöntun, var ekki með, fylgdi ekki, ekki með í pokanum, vanta,
        vöntunar, fylgdi ekki með, fylgdu ekki, fylgir ekki, skilaði sér ekki, skiluðu sér ekki,
        týnd, týndist, kom ekki með, komu ekki með
    """,
    missing_after="""
        gleymduð, gleymdist, gleymdu, fékk ekki, fengum ekki, rangar vörur, var ekki í,
        er ekki í pokanum, brotið, brotin, skemmt, skemmd, útrunnið, ónýtt, engin mjólk,
        hvar er mjólkin, var ekki, voru ekki, ranga, rangt, rangan, rangur, röng, vitlausa,
        vitlaus, vitlaust, vitlausar, vitlausan, ekki mín pöntun, ekki mitt, ekki okkar,
        ekki mín, ekki það sem ég, annars manns, einhvers annars, lekur, lak, lekið, skemmdur,
        skemmdar, skemmdir, brotinn, brotnar, brotnir, brotnuðu, brotnaði, myglað, myglaður,
        mygluð, myglu, kramið, kramin, kraminn, rifinn, rifið, rifin, sprunginn, sprungið,
        sprungin, útrunnin, útrunninn, runnið út, runnin út, ónýtur, ónýt, úldið, súr, súrt,
        í staðinn fyrir, gleymst, gleymdi, gleymduði, fengum, fékk aldrei, engin, enga,
        ekkert brauð, hálf pöntun, þiðnað, bráðnað, bráðnaður, opnaður, opin fernan
    """,
    received="""
        fékk, fengum, fengið, barst, kom, komu, komið, fann, fundum, í pokanum, í pokunum
    """,
    cancel_order="""
        afpanta, afpantað, afpöntun, afpöntuð, hætta við pöntun, hætta við pöntunina,
        hætta við kaupin, hætt við, hætti við, ógilda, aflýsa, vil ekki pöntunina,
        þarf ekki pöntunina, bakka með, hætta við þetta, afpöntunar, hætta við að kaupa,
        sleppa pöntuninni, sleppa pöntun, vil ekki lengur pöntunina, afturkalla pöntun,
        afturkalla pöntunina, þarf ekki á pöntuninni, afpantið, hættið við pöntunina
    """,
    pick_up="""
        sækir, sækja, sótt, sækir þetta, nær í, nær í þetta, kemur að sækja, kemur sækir,
        kemur nær í, tekur við, kemur í staðinn, kemur fyrir mig, mun sækja, ná í, sem kemur,
        sem sækir, sem nær, sem mun sækja, mun ná í, skýst eftir, kemur eftir, sendi, sendum,
        kemur að ná, kemur að taka, kemur að ná í, kemur til með, tekur pöntunina, tekur þetta,
        sér um að sækja, ætlar að sækja, ætlar að ná, kíkir við, verður sótt af, fer að sækja,
        reddar
    """,
    picked_up_by="""
        sækir, nær í, kemur að sækja, kemur sækir, kemur nær í, tekur við, kemur að ná í,
        sækir þetta, sækir pöntunina, nær í þetta, nær í pöntunina, verður sótt af,
        ætlar að sækja, sækir fyrir mig, fyrir mig kemur, pöntunina sækir, þetta sækir
    """,
    relations="""
        kona, konan, eiginkona, eiginkonan, maður, maðurinn, eiginmaður, eiginmaðurinn, makinn,
        maki, sambýliskona, sambýlismaður, kærasta, kærastan, kærasti, kærastinn, sonur,
        sonurinn, dóttir, dóttirin, mamma, móðir, pabbi, faðir, bróðir, systir, vinur, vinkona,
        nágranni, nágranninn, samstarfsmaður, samstarfskona, amma, afi, frænka, frændi,
        tengdamamma, tengdapabbi, tengdó, barnabarn, yfirmaður, strákurinn, stelpan, unnusti,
        unnusta, barnapía, sambýlingur, konu mína, kallinn, karlinn, kellingin, strákurinn minn,
        stelpan mín, mömmu, pabba, bróðirinn, systirin, dóttur, sambýlismaðurinn, sambýliskonan,
        vinurinn, vinkonan, vinnufélagi, vinnufélaginn, tengdasonur, tengdadóttir, mágur,
        mágkona, stjúpsonur, stjúpdóttir, afinn, amman, frænkan, frændinn, nágrannakona,
        bílstjórinn, aðstoðarmaður, starfsmaður, meðleigjandi, meðleigjandinn, unnustinn,
        unnustan, betri helmingurinn, spúsan, barnið mitt, félagi, félagi minn, samstarfsfélagi
    """,
    name_is="heitir, sem heitir, nafnið er, nafn hennar er, nafn hans er, að nafni",
    for_whom="fyrir, handa, frá, með, til, af",
    stars="""
        stjarna, stjörnur, stjörnu, af 5, af fimm, stig, / 5, stjörnum, af fimm mögulegum,
        af 5 mögulegum
    """,
    surely="auðvitað, tvímælalaust, alveg klárlega",
    # The vehicle.
    colours="""
        hvítur, hvít, hvítt, hvítum, hvítri, hvítan, hvíta, svartur, svört, svart, svörtum,
        svartri, svartan, svarta, grár, grá, grátt, gráum, grárri, gráan, silfur, silfurgrár,
        silfraður, silfurlitaður, silfurlituð, rauður, rauð, rautt, rauðum, rauðri, rauðan,
        rauða, blár, blá, blátt, bláum, blárri, bláan, bláa, grænn, græn, grænt, grænum, grænni,
        grænan, gulur, gul, gult, gulum, gulri, appelsínugulur, appelsínugul, brúnn, brún,
        brúnt, brúnum, brúnni, drapplitaður, gylltur, gyllt, fjólublár, fjólublá, bleikur,
        bleik, bleikt, vínrauður, vínrauð, dökkblár, dökkblá, dökkbláum, ljósblár, ljósblá,
        dökkgrár, dökkgrá, ljósgrár, dökkur, dökk, ljós, dökkgrænn, túrkís, hvítu, svörtu, gráu,
        rauðu, bláu, grænu, gulan, gulu, silfruð, silfruðum, silfurgrá, silfurgráum,
        silfurgráan, silfurlituðum, brúnan, brúnu, vínrauðum, vínrauðan, dökkbláan, dökkrauður,
        dökkrauð, ljósgrá, ljósgráum, dökkgráum, dökkgráan, gylltum, appelsínugulum, bleikum,
        hvítleitur, dökkgræn, dökkgrænum, beis, beige, kremaður, kremlituð, grænblár, svartgrár,
        kolsvartur, koksgrár
    """,
    vehicles="""
        sendibíll, sendibíl, sendiferðabíll, jeppi, jeppa, jepplingur, jepplingi, jeppling,
        pallbíll, pallbíl, skutbíll, skutbíl, fólksbíll, fólksbíl, rúta, rútu, vörubíll,
        mótorhjól, mótorhjóli, vespa, vespu, skellinaðra, hjól, hjóli, reiðhjól, reiðhjóli,
        rafhjól, rafmagnshjól, kerra, kerru, húsbíll, húsbíl, leigubíll, leigubíl, gangandi,
        fótgangandi, úlpa, úlpu, jakki, jakka, kápa, peysa, hlaupahjól, hjólastóll, barnavagn,
        rafbíll, rafbíl, van, suv, blæjubíll, jeppanum, jepplingnum, pallbílnum, pallbílinn,
        smábíll, smábíl, stationbíll, station, bjalla, benz, bens, bimmi, bimma, toyotu, mözdu,
        hondu, kiu, skodu, teslu, corollu, octaviu, cruiser, rafskúta, rafmagnsbíll,
        rafmagnsbíl, trukkur, trukk, hjólið, labbandi
    """,
    any_car="""
        bíll, bíl, bílinn, bíllinn, bílnum, ökutæki, bifreið, kaggi, kagganum, drusla, druslu
    """,
    trunk="""
        skott, skottið, skottinu, farangursrými, farangursrýmið, skotið, skottð, skottiđ,
        afturhlerinn, afturhleri, húddið að aftan, afturhlerann, skottlokið
    """,
    back_seat="""
        aftursæti, aftursætið, aftursætinu, afturí, aftursætin, aftursætunum, afturbekkinn,
        afturbekk, baksæti, baksætið
    """,
    front_seat="""
        framsæti, framsætið, framsætinu, farþegasæti, farþegasætið, frammí, framsætin, fram í,
        farþegasætinu, farþegamegin, við hliðina á mér
    """,
    bed="pallinn, pallur, pallinum, pall, kerruna",
)

"""Icelandic, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    courtesy="""
        takk, takk fyrir, þakka, þakka þér, hæ, hæhæ, halló, hallo, sæl, sæll, sæl og blessuð,
        blessuð, blessaður, góðan dag, góðan daginn, daginn, gott kvöld, góða kvöldið, afsakið,
        afsakaðu, fyrirgefðu, fyrirgefið, sorrý, sorry, ok, okei, okey, já, jæja, jú, núna, nú, svo,
        og, líka, kveðja, kv, vinsamlega, vinsamlegast, endilega, bara, einmitt, loksins, strákar,
        stelpur, plís, please, aftur, jæja þá, þá, kær kveðja, elskurnar, þúsund, kærlega, kærar,
        þakkir
    """,
    ordinary="""
        það, þetta, þessi, þessu, þess, þeir, þær, þau, þeim, þeirra, þann, þá, sá, sú, sem, að, af,
        á, í, um, úr, til, frá, með, við, fyrir, eftir, undir, yfir, milli, hjá, en, eða, ef, því,
        hann, hana, honum, hans, hún, henni, hennar, þú, þig, þér, þín, þið, ykkur, ykkar, mig, mér,
        okkur, okkar, minn, mitt, mína, mínum, mínir, mínar, sinn, sín, sitt, einhver, einhvern,
        eitthvað, allt, allir, allar, alla, öll, margir, mikið, meira, mest, minna, lítið, annað,
        annar, önnur, sama, sjálf, sjálfur, get, getur, getum, geta, gæti, má, mátt, skal, skulum,
        vil, vill, viltu, viljið, verð, verður, verða, varð, orðið, þarf, þurfa, þarftu, ætti, ætla,
        ætlar, fæ, fær, fá, fékk, geri, gerir, gera, gert, er, ert, eru, erum, eruð, var, vorum,
        voru, verið, vera, væri, fer, ferð, fara, fór, farin, farinn, gef, gefa, gefið, tek, taka,
        tók, takið, segi, segja, sagði, sé, sjá, sást, veit, vita, held, halda, finn, finna, fann,
        fundið, spyr, spyrja, vinn, vinna, hringi, hringja, hringdu, hringið, læt, láta, látið, set,
        setja, settu, setjið, byrja, sýna, heyra, búa, bý, kaupa, keypti, bíða, bíð, bíddu, bíðið,
        senda, sendi, sent, stoppa, opið, lokað, loka, lokið, pöntun, pöntunin, pöntunina,
        pöntuninni, pantaði, pakki, pakkinn, pakkann, poki, pokar, pokann, pokanum, kassi, kassar,
        vara, vörur, vöru, vörurnar, matur, matinn, matnum, mjólk, mjólkin, mjólkina, brauð, skór,
        skóm, skyrta, búð, búðin, búðina, búðinni, verslun, verslunin, dyr, dyrnar, hurð, hurðin,
        fólk, karl, barn, börn, hundur, dagur, dag, dagar, daga, dagsins, vika, viku, vikunni,
        kvöld, kvöldið, tími, tíma, tímann, ár, upp, niður, út, inn, vinstri, hægri, hlið, megin,
        síðast, líf, röð, gott, góð, góður, fínt, fínn, slæmt, best, betra, stór, lítil, lítill,
        gamall, gömul, ný, nýr, langt, langur, stutt, hátt, lágt, heitt, kalt, rigning, rignir,
        snjór, blaut, viss, rangt, næst, næsta, fyrst, fyrsta, seinna, seint, seinni, dagsetning,
        vatn, ljós, ljósi, vegur, veginn, gata, götu, umferð, lögregla, bílstjóri, gluggi, sími,
        síminn, símann, númer, númerið, númerinu, sms, skilaboð, skilaboðin, póstur, nafn, nafni,
        kóði, kóðinn, kóðann, skilti, hjálp, mánuður, peningar, borga, borgað, borgaði, verðið,
        kvittun, hádegi, kaffi, heim, heima, hús, skóli, bær, bæinn, kannski, aldrei, alltaf, oft,
        hver, hverjir, hvað, hvaða, hvort, hvers, bilað, bilaður, vandamál, vél, dekk, veik, veikur,
        upptekin, snemma, ennþá, enn, hingað, þangað, þar, þarna, þaðan, héðan, skilja, skil ekki,
        skilið, skilur, herra, konu, mann, manni, dætur, skot, skott, komast, koma, kom, komdu,
        komið, kemur, kemst, komst, kostar, byrjið, fleiri, færri, sæti, staði, staður, stað,
        staðnum, leiðin, leið, leiðina, leiðis, miði, lengi, lengra, brátt, þegar, nærri, ræð,
        sækja, eins, átti, höfum, komu, áttu, konar, sínar, standa, staðar, spila, komi, skip,
        einni, skóla, einar, leit, lést, tölum, þrjá, þætti, hefst, tökum, báðum, lenti, telst,
        innri, gleyma, konum, fast, ingi, tekst, tengja, fjóra, gefst, stíl, fást, sveinn, mætir,
        bætti, mættu, hæsta, neinn, senn, mælt, hættir, fimmta, kost, ættir, eign, létt, skaða,
        eytt, tveim, þórir, tölu, stein, frétta, festa, steinar, skilað, ásta, einir, flesta,
        hættur, spil, sætta, parker, sean, steinn, kórinn, skúla, kosinn, geymir, ráðum, hefna,
        lest, skilar, presta, kast, kosin, neinar, kosnir, skála, stafa, áhætta, hengja, svín,
        geymd, herma, háar, skín, atla, máttur, skína, tær, framlengingu, fremsta, lena, sætti,
        film, staðla, hættan, áttar, beinar, porter, herja, leynt, hæsti, fimmti, fögur,
        klukkustunda, strák, sættir, fimmtu, gætti, stöðvað, dóminn, töff, hernað, stöðvuð, korni,
        hera, fjöri, kólnar, þróar, hatta, hatti, fjörur, ættar, einan, lengt, toll, herða
    """,
    first_person="""
        ég, eg, við, mér, má ég, get ég, getum við, megum við, vil, verð, kem, sæki, erum, legg
    """,
    may_i="má ég, get ég, getum við, megum við, mætti ég, gæti ég, er í lagi",
    asking="""
        er einhver, er hún, er hann, er þetta, er það, er allt, er pöntunin, er pöntun, er opið,
        er lokað, er hægt, er maturinn, er pakkinn, er búðin, er ég, er langt, er mikið, eru þið,
        eruð, eruð þið, ert þú, ertu, eru, hvar, hvert, hvenær, hvað, hvernig, hversu, hve, hver,
        hvaða, hvers, af hverju, hvort, get ég, getum við, getið, getur, getið þið, geturðu, má ég,
        má, megum við, megið, á ég, eigum við, þarf ég, viltu, viljið, kemur, komið þið,
        kemur einhver, mun, veistu, vitið, mætti ég, gæti ég, skal ég, fæ ég, fáum við, eigið
    """,
    denying="""
        ekki, aldrei, enginn, engin, ekkert, engan, enga, engar, engir, án, hvorki, varla, nei, eigi
    """,
    supposing="""
        þegar ég, þegar við, þegar, ef, ef ég, ef við, áður, áður en, um leið og ég, um leið,
        þangað til, þar til, nema, strax og ég
    """,
    but="en, því, vegna, þó, samt",
    harmless="""
        kem ekki, komum ekki, kemst ekki, sæki ekki, hér er kóðinn, hér er nafnið, hér heima,
        hér í bæ, bý hér, vinn hér, leggja hér, bíða hér, er hér einhver, er hér opið, borga hér,
        ekkert mál, engin vandamál, ekkert stress, ekkert að flýta, engin áhyggja, liggur ekkert á,
        á leiðinni heim, í pokanum, of seint, skil ekki, ég skil, skil það, skil þetta, skil vel,
        komin með nóg, komin heim, kominn heim, komið heim, er þegar, já þegar, í lagi, heyra frá,
        allt í góðu, allt í lagi, fram og til baka, komin tími, kominn tími, inni í pokanum,
        inni í kassanum, þar sem, komin með kvef, þá þegar, inni í bíl, inni í bílnum, út í hött
    """,
    arrived="""
        er hér, er hérna, ég er hér, ég er hérna, erum hér, erum hérna, við erum hér, ^ hér $,
        ^ hér #, ^ hérna $, ^ hérna #, hér #, hérna #, hér á stæði, hér í stæði, hérna á stæði,
        hér fyrir utan, hérna fyrir utan, bíð hér, bíð hérna, bíðum hér, komin, kominn, komnar,
        komnir, ^ komið $, erum komin, er komin, er kominn, er komið, komin #, kominn #, komin á #,
        kominn á #, kominn á stæði, komin á stæði, mætt, mættur, mættir, mættar, er mætt, er mættur,
        lent, er lent, er lentur, á stæði, er á stæði, er í stæði, á staðnum, er á staðnum, er á #,
        er í #, fyrir utan, er fyrir utan, erum fyrir utan, bíð fyrir utan, úti á plani, á planinu,
        á bílastæðinu, á bílaplaninu, bílastæðinu, við búðina, við innganginn, við dyrnar,
        fyrir framan, fyrir framan búðina, búin að leggja, búinn að leggja, lögð í stæði,
        lagt í stæði, lagði í #, lagði í stæði, búin að parkera, búinn að parkera, parkeruð,
        parkeraður, bíð í bílnum, bíðum í bílnum, færði mig, færði bílinn, færðum okkur,
        komin á staðinn, kominn á staðinn, er þarna $, komni, komiin, kmoin
    """,
    soon="""
        bráðum, fljótlega, rétt strax, strax, næstum, alveg að, alveg komin, alveg kominn, verð,
        verðum, rétt bráðum, innan skamms, eftir smá, eftir smástund, eftir augnablik, á næstunni,
        ókomin, ókominn, við það að, er að koma, ætti að, vonandi, reikna með, örfáar, nálgast,
        styttist, rétt að, að verða, er að verða, # km, # kílómetra, # kílómetrum
    """,
    coming="""
        kem, komum, koma, kemst, mæti, mætum, verð komin, verð kominn, verð mætt, verð þar, þar,
        sæki, sækjum, að sækja, næ í, sjáumst, verð hér, verð hérna, hjá ykkur, kem og sæki, kíki
    """,
    on_the_way="""
        á leiðinni, er á leiðinni, erum á leiðinni, á leið, a leiðinni, á leiðini, á leiðinn,
        leiðinni, alveg að koma, er að koma, erum að koma, ^ kem $, ég kem $, ^ komum $, kem strax,
        kem rétt, kem bráðum, kem fljótlega, rétt ókomin, rétt ókominn, ^ bráðum $, ^ næstum $,
        ^ strax $, ^ rétt strax $, handan við hornið, rétt hjá, í umferð, föst í umferð,
        fastur í umferð, í umferðarteppu, umferðarteppa, omw, eta #, í nágrenninu, keyri til ykkar,
        er að keyra, mínútur í mig, mín í mig, mínútur frá, mín frá, styttist í mig, nálgast,
        rétt bráðum komin
    """,
    leaving="""
        legg af stað, leggjum af stað, lögð af stað, lagður af stað, lagt af stað, farin af stað,
        farinn af stað, lagði af stað, leggja af stað, fer af stað, farin að heiman,
        farinn að heiman, fer núna, fer að heiman, er farin, er farinn, kominn út í bíl,
        komin út í bíl
    """,
    not_now="""
        seinna, í kvöld, síðdegis, eftir vinnu, í næstu viku, ekki í dag, annan dag, á mánudag,
        á mánudaginn, á þriðjudag, á þriðjudaginn, á miðvikudag, á miðvikudaginn, á fimmtudag,
        á fimmtudaginn, á föstudag, á föstudaginn, á laugardag, á laugardaginn, á sunnudag,
        á sunnudaginn, um helgina, í gær, mánudag, þriðjudag, miðvikudag, fimmtudag, föstudag,
        laugardag, sunnudag, seinni partinn, einhvern tímann
    """,
    tomorrow="""
        á morgun, til morguns, morguns, morgundagsins, ekki á morgun, hinn daginn, fyrramálið
    """,
    late="""
        sein, seinn, seinir, seinar, of sein, of seinn, of seinir, seinkar, seinka, seinkun, tefst,
        tefjumst, töf, töfum, mínútum seinna, mín seinna, korteri seinna, hálftíma seinna,
        klukkutíma seinna, mínútum seinni, mín seinni, seinkaður, seinkuð
    """,
    inside="""
        kem inn, komum inn, kem inn í búð, kem inn í búðina, koma inn, fer inn, förum inn, er inni,
        erum inni, inni $, ^ inni, inni í búð, inni í búðinni, inni í búðinn, við kassann,
        við kassa, á kassanum, við afgreiðsluborðið, við afgreiðsluna, í búðinni, inn í búð,
        inn í búðina, að kassanum, sæki inni, í versluninni
    """,
    stalls="""
        stæði, stæðið, stæðinu, bílastæði, bílastæðið, bílastæðinu, pláss, plássi, plássið, númer,
        nr, reit, reitur, reitnum, bás, básinn, básnum, stæði nr, stæði númer, bílastæði nr,
        bílastæði númer, stæð, stæðu, stað
    """,
    numbers=counted("""
        0 núll, 1 einn ein eitt, 2 tveir tvær tvö tveimur, 3 þrír þrjár þrjú,
        4 fjórir fjórar fjögur, 5 fimm, 6 sex, 7 sjö, 8 átta, 9 níu, 10 tíu, 11 ellefu, 12 tólf,
        13 þrettán, 14 fjórtán, 15 fimmtán, 16 sextán, 17 sautján, 18 átján, 19 nítján, 20 tuttugu,
        30 þrjátíu, 40 fjörutíu, 50 fimmtíu, 60 sextíu, 90 níutíu
    """),
    joins="og",
    minutes="mín, min, mínútur, mínútum, mínúta, mínútu, mínútna, mínutur, mins, mínúturnar, m",
    hours="""
        klukkutími, klukkutíma, klukkutímar, klukkustund, klukkustundir, klst, tími, tíma, tímar, h
    """,
    amounts={
        "korter": 15,
        "kortér": 15,
        "korteri": 15,
        "stundarfjórðung": 15,
        "stundarfjórðungi": 15,
        "stundarfjórðungur": 15,
        "kvarter": 15,
        "hálftíma": 30,
        "hálftími": 30,
        "hálftímann": 30,
        "hálfan tíma": 30,
        "hálfur tími": 30,
        "hálfa klukkustund": 30,
        "hálfan klukkutíma": 30,
        "þrjú korter": 45,
        "klukkutíma": 60,
        "klukkutími": 60,
        "klukkustund": 60,
        "klst": 60,
        "einn tíma": 60,
        "einn og hálfan tíma": 90,
        "einn hálfan tíma": 90,
        "einn og hálfan klukkutíma": 90,
        "einn hálfan klukkutíma": 90,
        "nokkrar mínútur": 5,
        "nokkrar mín": 5,
        "örfáar mínútur": 3,
        "tvær mínútur": 2,
        "eina mínútu": 1,
        "mínútu": 1,
    },
    in_minutes="""
        eftir #, eftir ca #, eftir um #, eftir svona #, innan #, eftir sirka #, eftir cirka #
    """,
    past="""
        í #, búin að bíða, búinn að bíða, beðið, síðan, beðið í, verið hér, hef beðið, tók,
        of snemma, undan, búin að vera, búinn að vera
    """,
    at_clock="""
        kl #, klukkan #, um #, um klukkan #, um kl #, fyrir #, um það bil kl #, rúmlega #, uppúr #,
        upp úr #, til #, svona kl #, ca kl #
    """,
    clock_words={
        "hálf #": -30,
        "klukkan hálf #": -30,
        "korter yfir #": 15,
        "kortér yfir #": 15,
        "korter í #": -15,
        "kortér í #": -15,
        "korter gengin í #": -45,
        "fimm yfir #": 5,
        "fimm mínútur yfir #": 5,
        "tíu yfir #": 10,
        "tíu mínútur yfir #": 10,
        "tuttugu yfir #": 20,
        "fimm í #": -5,
        "tíu í #": -10,
        "tuttugu í #": -20,
        "tíu mínútur í #": -10,
    },
    oclock="stundvíslega",
    am="um morguninn, fyrir hádegi, fh",
    pm="eftir hádegi, um kvöldið, síðdegis, eh",
    extend="""
        geyma, geymið, geymt, geymslu, geymdu, framlengja, framlengt, framlenging, lengja,
        lengri frest, lengri tíma, meiri tíma, aðeins lengri, halda pöntuninni, halda henni,
        sótt á morgun, sæki á morgun, sæki þetta á morgun, sækja á morgun, næ í þetta á morgun,
        kem á morgun, einn dag enn, auka dag, aukadag, fresta, frestað
    """,
    status="""
        status, staða, staðan, hver er staðan, hvað er staðan, er tilbúin, er tilbúið,
        er hún tilbúin, er þetta tilbúið, er allt tilbúið, pöntunin tilbúin, pöntun tilbúin,
        ^ tilbúið $, ^ tilbúin $, ^ tilbúinn $, pöntunin mín tilbúin, pakkinn tilbúinn,
        maturinn tilbúinn, allt klárt, er klárt, er þetta klárt, ^ klárt $, pöntunin klár,
        er hún klár, hvar er pöntunin, hvar er pöntun, hvar er pakkinn, hvar er maturinn, hvar eruð,
        hvar eru þið, hvað er langt, hversu langt, hvað er mikið, hversu lengi, hve lengi,
        hvað lengi, hvenær get, hvenær má, hvenær verður, hvenær er pöntunin, hvenær er þetta,
        hvenær er hún, hvenær er tilbúið, hvenær kemur, kemur einhver, er einhver að koma,
        er langt í, er mikið eftir, einhver að koma, hvað margir, hversu margir, ekki tilbúin,
        ekki tilbúið, er þetta að koma, verður hún tilbúin, tilbúin enn
    """,
    waiting="""
        ennþá að bíða, enn að bíða, er enn að bíða, er ennþá að bíða, er að bíða, bíð enn,
        bíð ennþá, búin að bíða, búinn að bíða, beðið, hef beðið, enginn kemur, enginn komið,
        gleymt mér, gleymduð mér, gleymduð þið mér, búin að vera hér, búinn að vera hér
    """,
    shop_hours="opið, opna, opnið, opnar, loka, lokið, lokar, lokað, opnunartími, opnunartíminn",
    returns="""
        skil, skila, að skila, vöruskil, skilavara, skilavöru, endursending, endursenda, skila vöru,
        skipta vöru, endurgreiðslu, að skipta
    """,
    missing="vantar, vantaði, vantaðu, vöntun, var ekki með, fylgdi ekki, ekki með í pokanum",
    missing_after="""
        gleymduð, gleymdist, gleymdu, fékk ekki, fengum ekki, röng vara, rangar vörur, röng pöntun,
        var ekki í, er ekki í pokanum, brotið, brotin, skemmt, skemmd, útrunnið, ónýtt, engin mjólk,
        hvar er mjólkin
    """,
    cancel_order="""
        afpanta, afpantað, afpöntun, afpöntuð, hætta við pöntun, hætta við pöntunina,
        hætta við kaupin, hætt við pöntun, hætt við pöntunina, hætti við pöntunina, hætt við,
        hætti við, ógilda, ógilda pöntun, aflýsa, vil ekki pöntunina, þarf ekki pöntunina,
        bakka með, hætta við þetta
    """,
    pick_up="""
        sækir, sækja, sótt, sækir þetta, nær í, nær í þetta, kemur að sækja, kemur og sækir,
        kemur sækir, kemur nær í, tekur við, kemur í staðinn, kemur fyrir mig, mun sækja, ná í
    """,
    picked_up_by="""
        sækir, nær í, kemur að sækja, kemur og sækir, kemur sækir, kemur nær í, tekur við
    """,
    relations="""
        kona, konan, eiginkona, eiginkonan, maður, maðurinn, eiginmaður, eiginmaðurinn, makinn,
        maki, sambýliskona, sambýlismaður, kærasta, kærastan, kærasti, kærastinn, sonur, sonurinn,
        dóttir, dóttirin, mamma, móðir, pabbi, faðir, bróðir, systir, vinur, vinkona, nágranni,
        nágranninn, samstarfsmaður, samstarfskona, amma, afi, frænka, frændi, tengdamamma,
        tengdapabbi, tengdó, barnabarn, yfirmaður, strákurinn, stelpan, unnusti, unnusta, barnapía,
        sambýlingur
    """,
    name_is="heitir, sem heitir, nafnið er, nafn hennar er, nafn hans er, að nafni",
    for_whom="fyrir, handa, frá, með, til, af",
    stars="stjarna, stjörnur, stjörnu, af 5, af fimm, stig, / 5",
    colours="""
        hvítur, hvít, hvítt, hvítum, hvítri, hvítan, hvíta, svartur, svört, svart, svörtum, svartri,
        svartan, svarta, grár, grá, grátt, gráum, grárri, gráan, silfur, silfurgrár, silfraður,
        silfurlitaður, silfurlituð, rauður, rauð, rautt, rauðum, rauðri, rauðan, rauða, blár, blá,
        blátt, bláum, blárri, bláan, bláa, grænn, græn, grænt, grænum, grænni, grænan, gulur, gul,
        gult, gulum, gulri, appelsínugulur, appelsínugul, brúnn, brún, brúnt, brúnum, brúnni,
        drapplitaður, gylltur, gyllt, fjólublár, fjólublá, bleikur, bleik, bleikt, vínrauður,
        vínrauð, dökkblár, dökkblá, dökkbláum, ljósblár, ljósblá, dökkgrár, dökkgrá, ljósgrár,
        dökkur, dökk, ljós, dökkgrænn, túrkís
    """,
    vehicles="""
        sendibíll, sendibíl, sendiferðabíll, jeppi, jeppa, jepplingur, jepplingi, jeppling,
        pallbíll, pallbíl, skutbíll, skutbíl, fólksbíll, fólksbíl, rúta, rútu, vörubíll, mótorhjól,
        mótorhjóli, vespa, vespu, skellinaðra, hjól, hjóli, reiðhjól, reiðhjóli, rafhjól,
        rafmagnshjól, kerra, kerru, húsbíll, húsbíl, leigubíll, leigubíl, gangandi, fótgangandi,
        úlpa, úlpu, jakki, jakka, kápa, peysa, hlaupahjól, hjólastóll, barnavagn, rafbíll, rafbíl,
        van, suv, blæjubíll
    """,
    any_car="bíll, bíl, bílinn, bíllinn, bílnum, ökutæki, bifreið, kaggi",
    lead_in="""
        ég, er, á, í, við, erum, keyri, ek, minn, mín, mitt, bíllinn, bíl, bíll, þetta, það, með,
        á bíl, setja, settu, setjið, má, mætti, láta, helst, stór, lítill, gamall, nýr, sit, bíð,
        og, hef, þið, gjarnan, setjið þetta, hjá
    """,
    trunk="""
        skott, skottið, skottinu, í skottið, í skottinu, farangursrými, farangursrýmið, skotið,
        skottð, skottiđ, afturhlerinn, afturhleri, húddið að aftan
    """,
    back_seat="""
        aftursæti, aftursætið, aftursætinu, í aftursætið, afturí, aftur í, í aftursæti, aftursætin
    """,
    front_seat="""
        framsæti, framsætið, framsætinu, í framsætið, farþegasæti, farþegasætið, frammí, frammí hjá
    """,
    bed="pallinn, pallur, á pallinn, pallinum",
    opt_out_alone="""
        stop, stopp, hætta, hætta við, hættu, hættið, hætti, afskrá, afskrá mig, afskráning, stöðva,
        stöðvið, stopp takk, segja upp, uppsögn, skrá mig úr
    """,
    opt_out="""
        stopp, stop, hætta, hættu, hættið, ekki senda, ekki senda mér, ekki senda okkur, ekki sms,
        hættið að senda, hættu að senda, hætta að senda, hættið að sms, hættið þessu,
        ekki skrifa mér, ekki skrifa, engin fleiri sms, ekki fleiri sms, engin fleiri skilaboð,
        ekki fleiri skilaboð, engin sms, engin skilaboð, vil ekki fá fleiri, vil ekki fá sms,
        vil ekki fá skilaboð, vil ekki fá nein, vil ekki fleiri sms, vil ekki fleiri skilaboð,
        vil ekki sms, vil ekki skilaboð, vil ekki þessi sms, vil ekki þessi skilaboð,
        vil ekki fá þessi, vil engin sms, vil engin skilaboð, vil ekki lengur fá, nenni ekki fleiri,
        taktu mig af, takið mig af, taka mig af, takið mig út, taktu mig út, fjarlægið mig,
        fjarlægja mig, fjarlægið númerið, fjarlægið númerið mitt, fjarlægja númerið, eyðið númerinu,
        eyða númerinu, eyðið númerinu mínu, eyddu númerinu, afskrá, afskrá mig, afskráið mig,
        afskráðu mig, skráðu mig úr, skráið mig úr, láttu mig í friði, látið mig í friði,
        láta mig í friði, ekki hafa samband, hafið ekki samband, hafa ekki samband, ekki hringja,
        ekki texta, stöðvið sms, stöðva sms, stöðvið skilaboð, vinsamlega hætta, segja upp áskrift,
        ekki meira sms
    """,
    opt_out_around="""
        mér, mig, mitt, mínu, minn, mína, okkur, fleiri, fleirri, sms, sms um, skilaboð, skilaboðum,
        skilaboðin, smsum, smsin, textaskilaboð, af, listanum, lista, listann, póstlista, úr, frá,
        ykkur, þessi, þessu, þessum, þessari, að, senda, sendið, sendu, skrifa, í, framtíðinni,
        aftur, meira, meir, lengur, nein, neitt, ég, vil, vill, fá, ekki, númer, númerið, númerinu,
        síma, símann, símanúmerið, getið, þið, geturðu, gætuð, gætirðu, strax, á, samband, við, og,
        vinsamlegast, bið, um, biðja, ykkar, þína, áskrift, spam, ruslpóst, tilkynningar, kærlega,
        engin, neina, nú, þegar, tafarlaust, héðan, þess, hafa, hafið, viljið, eyða
    """,
    opt_in_alone="byrja, byrja aftur, skrá mig, skrá mig aftur, senda aftur sms",
    help_alone="hjálp, hjálpa, hjálpið, aðstoð, hjálpaðu mér",
)

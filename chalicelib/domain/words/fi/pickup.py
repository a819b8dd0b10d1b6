"""Finnish, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    # How sentences work.
    agreeing="ok, okei, okej, käy, sopii, joo, juu, kyllä, se käy, se sopii, hyvä",
    first_person="""
        olen, olemme, oon, ollaan, minä, mä, me, haen, haemme, noudan, noudamme, tulen, tulemme,
        tuun, saavuin, saavuimme, voinko, voimmeko, saanko, saammeko, voin, voimme, haluan,
        haluaisin, minun, minulla, odotan, odotamme, saan, käyn, tulin, tulimme, parkkeerasin,
        pysäköin, ajoin, pääsin, pääsimme, seison, seisomme, seistään, siirryin, siirryimme,
        odottelen, odotellaan, myöhästyn, myöhästymme, myöhästytään, lähdin, lähdemme,
        lähdetään, ehdin, ajan, ajelen, menen, palautan, palauttaisin, haetaan, tullaan,
        päästiin, tultiin, mul, meil, meillä, haluun, haluisin, noudetaan, ootan, ootetaan,
        lähen, oonko, lähden, mulla, saanks, voinks, saisinko, saisinks, jään
    """,
    own_verbs="""
        parkkeerasin, pysäköin, saavuin, saavuttiin, seison, seisomme, istun, odotan, odotamme,
        odotellaan, siirryin, tulin, tultiin, pääsin, päästiin, myöhästyn, myöhästymme, lähden,
        lähdin, ajan, ajelen, haen, pysähdyin
    """,
    may_i="""
        voinko, voimmeko, saanko, saammeko, voinko minä, saisinko, saisimmeko, voinks, saanks,
        voisinko
    """,
    asking="""
        onko, ovatko, oletko, oletteko, olenko, olemmeko, oliko, voiko, voinko, voimmeko,
        voitko, voitteko, voisitko, voisitteko, voisiko, saako, saanko, saammeko, tuleeko,
        tuletteko, tuletko, pitääkö, pitäisikö, täytyykö, missä, mistä, mihin, minne, milloin,
        koska, mitä, mikä, mitkä, miksi, miten, kuka, kenen, kauanko, kuinka, paljonko, monelta,
        mihin aikaan, löytyykö, näettekö, haluatteko, tiedättekö, menikö, meneekö, kestääkö,
        tulenko, mites, joko, onks, onkse, onkohan, onkos, oisko, olisiko, ootko, ootteko,
        oonko, oonks, oliks, voiks, voinks, voisko, voisinko, saaks, saanks, saisko, saisinko,
        saisiko, tuleeks, tuutteko, tuuteks, pitääks, pitäskö, pitäiskö, pitäisköhän, tarviiko,
        tarvitseeko, millon, millonkohan, milloinkohan, missäs, missäköhän, kauanks, kui,
        moneltako, pystyykö, pystyttekö, pystyisittekö, onnistuuko, onnistuisko, onnistuisiko,
        käykö, kävisikö, käviskö, ehtiikö, ehdinkö, kerkeänkö, riittääkö, löytyiskö, meneeks,
        montako, kummassa, jatkuuko, tietääkö, tiiättekö
    """,
    denying="""
        en, et, ei, emme, ette, eivät, älä, älkää, eikä, enkä, ilman, eihän, ei ole, tuskin,
        en ole, ennenku, ei oo, en oo, eihä, emmekä, en mä, eivätkä, älkääkä
    """,
    supposing="""
        kun, jos, kunnes, ennen kuin, heti kun, kunhan, mikäli, jahka, ku, sit ku, sitku, kuhan,
        ennen ku, ennenkuin, heti ku, siinä vaiheessa kun, silloin kun, sillon ku
    """,
    but="mutta, vaikka, sillä, joten, mut, mutku, muttei, kuitenkin",
    # Where the customer is.
    arrived="""
        täällä, täällähän, olen täällä, oon täällä, tääl, ^ tässä $, olen tässä, perillä,
        paikalla, olen paikalla, oon paikalla, paikalla #, olen paikassa #, olen ruudussa #,
        saavuin, saavuimme, saavuttu, olen saapunut, saapunut, saapuneet, saavuttiin, tulin $,
        tultiin $, tulin perille, pääsin perille, parkissa, parkkeerattu, parkkeerasin,
        pysäköity, pysäköin, parkkipaikalla, pysäköintipaikalla, parkkipaikallanne,
        parkkialueella, parkkiruudussa, noutopaikalla, noutopisteellä, noutoruudussa, pihassa,
        pihalla, ulkona, ulkopuolella, oven edessä, ovella, oven takana, kaupan edessä,
        kaupan pihassa, kaupan pihalla, kaupan parkkipaikalla, kaupan ulkopuolella,
        myymälän edessä, liikkeen edessä, odotan autossa, autossa odottamassa, siirryin,
        siirsin auton, siirryimme, vaihdoin paikalle, vaihdoin ruutuun, olen siinä,
        teillä pihassa, ^ olen # $, ^ oon # $, parkkeerasin auton #, pysäköin auton #,
        jätin auton #, tulin hakemaan, tultiin hakemaan, tulin noutamaan, tulin pihaan,
        tultiin pihaan, tulin paikalle, tultiin paikalle, tulimme perille, tultiin perille,
        pääsin paikalle, päästiin perille, päästiin paikalle, päästiin pihaan, pääsimme perille,
        ajoin pihaan, ajettiin pihaan, ajoin ruutuun, ajoin paikalle, noutopisteessä,
        noutopisteelle, noutoalueella, etuovella, takaovella, pääovella, sivuovella,
        ovenne edessä, oven eessä, kaupan eessä, ^ paikan päällä $, olen paikan päällä,
        paikan päällä ollaan, parkkiksella, parkkiksel, parkiksella, pihal, paikal, perill,
        ^ # ollaan $, ^ # oon $, ^ mä oon # $, ^ seison #, ^ seistään #, jätin auton,
        jätettiin auto, pysähdyin paikalle, pysähdyin ruutuun, auto on ruudussa,
        odottelen autossa, istun autossa, odotellaan autossa, vaihdoin ruutua, kohteessa $,
        liikkeenne edessä
    """,
    standing="seison, seisomme, odotan, odotamme, parkkeerasin, pysäköin, odottelen",
    beside="vieressä, luona, kohdalla, viereen",
    elsewhere="kotona, töissä, koulussa",
    soon="""
        kohta, pian, melkein, lähes, hetken päästä, hetken kuluttua, tuota pikaa, pikapuoliin,
        aivan kohta, heti, pitäisi olla, olisin, tulossa, lähestyn, pikkuhiljaa, hetkessä,
        arviolta, toivottavasti, yritän, tuossa tuokiossa, piakkoin, tulen olemaan,
        tuun olemaan, # km, # kilometriä, pikkusen päästä, hetken, hetki, hetkisen, hetki vielä,
        # kilsaa, # kilometrin, # minsa, pikkasen, tuokiossa
    """,
    coming="""
        tulen, tulemme, tullaan, tuun, saavun, saavumme, siellä, perille, paikalle, noudan,
        noudamme, haen, haemme, hakemaan, noutamaan, pääsen, pääsemme, ehdin, ehdimme, nähdään,
        olen, oon, ollaan, olemme, käyn, noutoon, navi sanoo, navi näyttää, navin mukaan,
        navigaattorin mukaan, navigaattori sanoo, gps sanoo, menee, kestää, ^ klo, ^ kello,
        ^ noin klo, saapumisaika, saapumisaikani, arvio, siel, tullaan hakee, hakee, haetaan,
        noudetaan, oisin, olisin, kerkeän, kerkeen, kerkiän, ehditään, päästään, tulis, tulisin,
        tulisimme, saavutaan, olisimme
    """,
    on_the_way="""
        matkalla, matkalle, tulossa, ^ tulen $, ^ tuun $, ^ tullaan $, ^ tulemme $, ajan sinne,
        ajan teille, ajan paikalle, kulman takana, lähellä, päässä, jumissa, juutuin ruuhkaan,
        ruuhkassa, liikenteessä, ^ kohta $, ^ pian $, ^ melkein $, kohta siellä, pian siellä,
        melkein siellä, lähestyn, eta #, omw, kohta olen, minuutin päässä, kilometrin päässä,
        kohtapuoliin, tulen kohta, tulen pian, tuun kohta, tuun pian, tulen heti, ^ mä tuun $,
        ^ mä tulen $, ^ me tullaan $, tuun sinne, tulen sinne, tullaan sinne, ajelen,
        ajan sinnepäin, ajan sinne päin, ajan kohti, matkal, ^ # km $, # km päässä,
        # kilometrin päässä, # kilsaa, enää # km, enää # kilometriä, # km matkaa, oon nurkilla,
        olen nurkilla, ^ nurkilla, oon kulmilla, ^ kulmilla, käännyn, lähistöllä, liikkeellä,
        liikennevaloissa, tien päällä, rattiin, ratissa, hetki vielä, vielä hetki, hetken päästä
    """,
    leaving="""
        lähden, lähdin, lähdössä, lähdetään, lähdemme, lähdimme, läksin, lähtenyt, lähdettiin,
        lähtö, lähen, startattu, starttaan, auton rattiin, lähdetty, läksimme, lähettiin,
        lähettii, lähdettii, lähetään, hyppään autoon, hyppäsin autoon, hypätään autoon,
        istun autoon, nousen autoon, istahdan autoon, pääsin lähtemään, päästiin lähtemään,
        päästiin liikkeelle, pääsin liikkeelle, pääsin irti, irtaudun, starttasin, startataan,
        lähtemässä, tulemaan
    """,
    not_now="""
        myöhemmin, illalla, tänä iltana, iltapäivällä, töiden jälkeen, ensi viikolla,
        toinen päivä, toisena päivänä, maanantaina, tiistaina, keskiviikkona, torstaina,
        perjantaina, lauantaina, sunnuntaina, viikonloppuna, eilen, en tänään, ei tänään,
        ensi viikkoon, toiste, toisella kertaa, joskus, viikonlopuksi
    """,
    tomorrow="""
        huomenna, huomiseen, huomiselle, huomisaamuna, ylihuomenna, huomisen, huomen, huominen,
        huomiselta, huomennaki, huomennakin, huomenissa, aamulla vasta, huomisaamuun
    """,
    late="""
        myöhässä, myöhästyn, myöhästymme, myöhästyy, myöhästyä, myöhästynyt, myöhästy,
        myöhästymässä, viivästyn, viivästyy, viivästymme, viivästynyt, viivästys, viivyn,
        viivymme, myöhästellään, minuuttia myöhemmin, min myöhemmin, tuntia myöhemmin,
        vartin myöhemmin, tunnin myöhemmin, myöhäs, myöhästyminen, pahasti myöhässä,
        sovittua myöhemmin, myöhästytään, myöhästyttiin, myöhästyisin, myöhästyn vähän,
        viivästytään, viivästyin, viivytään, myöhemmin kuin, myöhemmin ku, vähän myöhemmin,
        hieman myöhemmin, minsaa myöhemmin, # myöhemmin, jälkeen aikataulusta,
        aikataulusta jäljessä, jäljessä aikataulusta, aikataulu venyy, aikataulusta, venyy,
        venähtää, en ehdi ajoissa, emme ehdi ajoissa, ei ehditä ajoissa, en kerkee ajoissa,
        en kerkeä ajoissa, en kerkiä ajoissa, en pääse ajoissa, en ehdi sovittuun aikaan,
        bussi myöhässä, bussi on myöhässä, juna myöhässä, juna on myöhässä
    """,
    inside="""
        sisällä, olen sisällä, sisään, sisälle, tulen sisään, tulen sisälle, tulemme sisään,
        tulla sisään, tulla sisälle, menen sisään, menen sisälle, kassalla, kassalle, tiskillä,
        tiskille, kaupassa, myymälässä, myymälään, palvelupisteessä, palvelupisteellä, infossa,
        haen sisältä, noudan sisältä, hakemaan sisältä, hakea sisältä, tiskiltä, kassalta,
        sisäl, tuun sisään, tullaan sisään, tullaan sisälle, kävelen sisään
    """,
    stalls="""
        paikka, paikalla, paikalle, paikassa, paikan, paikkaan, ruutu, ruudussa, ruutuun,
        ruudulla, ruudulle, ruutua, parkkiruutu, parkkiruudussa, parkkiruutuun, parkkipaikka,
        parkkipaikalla, parkkipaikalle, noutoruutu, noutoruudussa, noutopaikka, noutopaikalla,
        noutopaikalle, pysäköintipaikka, pysäköintipaikalla, pysäköintiruutu, numero, numerossa,
        nro, nr, num, tolppa, tolpalla, ruutunumero, paikkanumero, parkkiruudulla, tolpan,
        kohdassa, noutoruutuun, noutoruudun, parkkipaikkaan, kaista, kaistalla, ruudun, ruudus,
        paikal, parkki
    """,
    signs="""
        kyltti, kyltissä, lukee, luulen, taitaa, näyttää, näyttäisi, olevan, ehkä, varmaan, kai
    """,
    # Time and numbers.
    numbers=counted("""
        0 nolla, 1 yksi yks yhden yhdeltä ykkönen ykkösellä ykkösessä ykköseen,
        2 kaksi kaks kahden kahdeltä kahdelta kakkonen kakkosella kakkosessa kakkoseen kahdessa,
        3 kolme kolmen kolmelta kolmonen kolmosella kolmosessa kolmoseen kolmessa,
        4 neljä neljän neljältä nelonen nelosella nelosessa neloseen neljässä neljäs,
        5 viisi viis viiden viittä viideltä viitonen vitonen vitosella vitosessa vitoseen,
        5 viidessä viitisen,
        6 kuusi kuus kuuden kuudelta kutonen kutosella kutosessa kutoseen kuudessa,
        7 seitsemän seittemän seitsemältä,
        8 kahdeksan kaheksan kahdeksalta kasi kasilla kasissa kasiin,
        9 yhdeksän yheksän yhdeksältä ysi ysillä ysissä ysiin,
        10 kymmenen kymppi kymmentä kymmeneltä kympillä kympissä kymppiin kymmenessä kymmenisen,
        10 kymmenes, 11 yksitoista yhdeltätoista, 12 kaksitoista kahdentoista kahdeltatoista,
        13 kolmetoista, 14 neljätoista,
        15 viisitoista viistoista viidentoista viidessätoista viistoist, 16 kuusitoista,
        17 seitsemäntoista, 18 kahdeksantoista, 19 yhdeksäntoista,
        20 kaksikymmentä kakskyt kahdenkymmenen parikymmentä parikyt parinkymmenen,
        20 kahdessakymmenessä, 30 kolmekymmentä kolkyt kolmenkymmenen kolmisenkymmentä,
        40 neljäkymmentä nelkyt neljänkymmenen, 50 viisikymmentä viiskyt, 60 kuusikymmentä,
        90 yhdeksänkymmentä
    """),
    minutes="""
        min, mins, minuutti, minuuttia, minuutin, minuuttii, minuttia, minutti, minuuttin,
        minuuteissa, minsa, minsaa, minsan, m, minuuttiin, minuutissa, minuutis, minuutii,
        minsas, minsassa, minuutilla, minuuteilla, minuutinki
    """,
    hours="tunti, tuntia, tunnin, tunnissa, h, t, tuntii, tunnilla",
    amounts=counted("""
        15 vartti vartin varttia vartissa vartilla varttii vartis,
        30 puoli_tuntia puoli_tuntii puolisen_tuntia puolen_tunnin puolessa_tunnissa puoltuntia,
        30 puolituntia puolella_tunnilla puol_tuntia puol_tuntii puol_tunnin puolisen_tunnin,
        45 kolme_varttia, 60 tunti tunnin tunnissa tunnilla,
        90 puolitoista_tuntia puolentoista_tunnin,
        2 pari_minuuttia pari_min pari_minsaa parin_minuutin parin_min parissa_minuutissa,
        2 parissa_minsassa parin_minsan pari_minuuttii, 120 pari_tuntia parin_tunnin,
        5 muutama_minuutti muutaman_minuutin muutamassa_minuutissa muutaman_min, 1 minuutin
    """),
    in_minutes="# päästä, # kuluttua, # sisällä, # pääst, noin # päästä",
    past="""
        odottanut, odottaneet, odottelin, sitten, istunut, seissyt, ollut täällä,
        ollut paikalla, etuajassa, kesti, odotettu, olen odottanut, odotin, odotellut, odottanu,
        odotettiin, ollu täällä, odotellu, seisonut, seisonu, istunu, ollaan odotettu, seissy,
        olemme odottaneet, oon odottanu
    """,
    at_clock="""
        klo #, kello #, kello noin #, klo noin #, n klo #, noin klo #, ennen #, jälkeen #,
        viimeistään #, viimeistään klo #, klo n #, jälkeen klo #, ennen klo #, kello # aikaan,
        klo # aikoihin, noin kello #, kello # aikoihin, kello n #, vasta klo #
    """,
    clock_words=counted("""
        -30 puoli_# puol_#, 15 varttia_yli_# vartin_yli_# vartti_yli_# varttii_yli_#,
        -15 varttia_vaille_# vartin_vaille_# varttia_vailla_# vartti_vaille_#, 5 viisi_yli_#,
        -5 viittä_vaille_# viisi_vaille_#, 10 kymmenen_yli_#,
        -10 kymmentä_vaille_# kymmenen_vaille_#, 20 kaksikymmentä_yli_#,
        -20 kahtakymmentä_vaille_#,
        0 yhdeltä kahdelta kolmelta neljältä viideltä kuudelta seitsemältä kahdeksalta,
        0 yhdeksältä kymmeneltä yhdeltätoista kahdeltatoista
    """),
    oclock="""
        tasan, aikaan, aikoihin, maissa, nurkilla, pintaan, pinnassa, korvilla, kieppeillä,
        mennessä
    """,
    am="aamulla, aamupäivällä, ap",
    pm="iltapäivällä, illalla, ip",
    # What the customer wants.
    extend="""
        säilyttää, säilyttäkää, säilytys, säilytystä, säilytättekö, säilyttäkö, lisäaikaa,
        lisää aikaa, enemmän aikaa, pidentää, pidennystä, pidennys, jatkoaika, jatkoaikaa,
        pitäkää tallessa, pitää tallessa, jättää odottamaan, siirtää nouto, siirtää noutoa,
        haen huomenna, noudan huomenna, hakea huomenna, noutaa huomenna, tulen huomenna,
        huomiseen, säilytetään, siirretään, käykö huominen, noutoaikaa, noutoajan, noutopäivää,
        noutoaikaani, pidentäkää, pidentäisittekö, pidentämään, pidennetään, pidennetäänkö,
        noutoa siirtämään, siirtämään noutoa, siirtää tilauksen noutoa, siirtää tilaus,
        siirtäkää nouto, siirtäkää noutoa, siirtyykö nouto, huomiselle, hakea vasta,
        hakisin vasta, noutaa vasta huomenna, säilyttäisitte, säilyttämään, pitäisittekö,
        pidempään
    """,
    status="""
        status, tilanne, onko valmis, tilaus valmis, tilaukseni valmis, onko valmista, valmiina,
        se valmis, ^ valmis $, ^ valmista $, missä tilaukseni, missä tilaus,
        missä on tilaukseni, missä minun, missä on tilaus, kauanko, kuinka kauan,
        kuinka pitkään, milloin valmis, milloin se, milloin tilaus, milloin tilaukseni,
        milloin on, milloin voin, koska voin, koska tilaus, koska se, koska on, milloin saan,
        paljonko vielä, vieläkö kestää, missä olette, missä te, tuleeko joku, tuleeko kukaan,
        monesko olen, kuinka monta ennen, kuinka monta edellä, miten menee, onko tilaukseni,
        ei ole valmis, vielä valmis, onko tilausta, vieläkö menee, tilauksen hakea, on valmis,
        on valmista, ois valmis, olisi valmis, olisi valmista, kohta valmis, noudettavissa,
        haettavissa, voi hakea, voi noutaa, voiko hakea, voiko noutaa, voiks hakee, voi hakee,
        saako hakea, saa hakea, saako noutaa, saa noutaa, saaks hakee, saa hakee,
        tulla hakemaan, tulla noutamaan, tulla hakee, lähteä hakemaan, missä vaiheessa,
        missä mun, missä meidän, missä tilauksemme, tilauksemme valmis, tilauksen tila,
        tilaukseni tila, valmiit, kerätty, pakattu, vielä kauan, kauan vielä, kui kauan,
        kuin kauan, kauan kestää, kauan menee, kauanks, kestää vielä, kestääkö, missä viivytte,
        tuleeks joku, tuleeko sieltä, tuleeks sieltä, sieltä joku, sielt joku, joku tulossa,
        joku tulee, tuletteko tuomaan, millon valmis, millon saan, millon tilaus, onks valmista,
        pitääkö vielä odottaa, miten tilaus, edistyy, voi tulla, valmistuu, valmistuvat
    """,
    waiting="""
        odotan yhä, odotan edelleen, odotan vielä, yhä odotan, edelleen odotan, vieläkin odotan,
        odotan vieläkin, odottanut, odottaneet, kukaan ei tule, kukaan ei ole,
        unohditteko minut, unohdettu, kiirehtikää, odotettu, istunut täällä, kukaan ei oo,
        ketään ei näy, ketään ei tule, ei näy ketään, ei ketään tule, ei tule ketään,
        ketään ei oo, ei kukaan, kukaan tullut, odottanu, odotellut, odotellu, odoteltu,
        unohditteko meidät, unohditteks, hoi, odotettiin, ootan yhä, odottelen yhä,
        odottelen vielä, odottelen edelleen
    """,
    shop_hours="""
        auki, aukeaa, avaatte, suljette, sulkeutuu, kiinni, aukioloajat, sulkee, avataan
    """,
    returns="""
        palautus, palautuksen, palautusta, palautukset, palautuksia, palautettavaa,
        palautettava, palauttaa, palautan, palauttaisin, palautamme, palautettavana, vaihtaa,
        palutus, palauttamassa, palautuspaketti, palautuspaketin, palautustuote, palautukseen,
        palautuksena, palauttaisimme, palautettavat, palautetaan, palautettavia, palauttaisi,
        palauttelen, vaihtaisin, vaihto, palauttas, palautuspaketteja, reklamaatio, palauttamaan
    """,
    missing="""
        puuttuu, puuttui, puuttuvat, puuttuva, puutu, puuttunut, uupuu, uupui, ei ollut mukana,
        ei ole mukana, jäi puuttumaan, jäi pois, puutuu, puuttu, puuttus, puuttuikin, uupu,
        uupuvat, jäi saamatta, jäi uupumaan, ei ollu mukana, ei oo mukana, puuttuneet,
        jäänyt pois, jäi tulematta, jäi matkasta, vajaa, vajaana
    """,
    missing_after="""
        unohditte, unohtui, unohtunut, en saanut, emme saaneet, väärä tuote, väärä tilaus,
        ei ollut pussissa, ei ollut kassissa, ei maitoa, rikki, rikkinäinen, pilaantunut,
        vanhentunut, hajonnut, sulanut, missä on maito, väärän tuotteen, väärän tilauksen,
        väärän kassin, väärää, vääriä, väärät, väärin kerätty, saamatta, ei löytynyt, ei löydy,
        ei löytyny, ei ollut, ei ollu, ei oo mun, ei ole minun, ei ollut minun, ei ole mun,
        jonkun toisen, jonkun muun, toisen tilaus, vuotanut, vuotanu, vuotaa, valunut, homeessa,
        homeinen, hajalla, hajosi, hajosivat, särkynyt, särkyneet, särki, rikkoutunut,
        rikkoutuneet, rikkinäiset, murskana, litistynyt, liiskana, mätä, mädäntynyt, pilalla,
        päiväys mennyt, sulaneet, sulaa, en saanu, ei saatu, emme saanu, unohitte, unohtunu,
        unohtuneet, ei tullut, ei tullu, kolhuilla
    """,
    received="""
        saanut, saaneet, saanu, saatu, tullut, tullu, löydy, löytynyt, saapunut, kassissa
    """,
    cancel_order="""
        perua, perun, perukaa, peru tilaus, peru tilaukseni, peruuta tilaus, peruuta tilaukseni,
        peruuttakaa, peruuttaa, peruutan, peruutetaan, perutaan, peruttu, peruutus, peruutuksen,
        mitätöidä, mitätöikää, en halua tilausta, en tarvitse tilausta, peru se, peruuta se,
        peruuttaisin, peruisin, en haluakaan, en tarvitsekaan tilausta, perumaan, peruuttamaan
    """,
    pick_up="""
        hakee, hakevat, hakisi, noutaa, noutavat, noutaisi, hakemaan, noutamaan, tulee hakemaan,
        tulee noutamaan, käy hakemassa, käy noutamassa, vastaanottaa, ottaa vastaan, hakea,
        tulee puolestani, hakeen, hakenee, hakijana, hakijana on, hakija on, noutajana,
        noutajana on, noutaja on, tulee mun puolesta, tulee minun puolestani, tulee tilalleni,
        tulee mun tilalle, tulee sijastani, puolestani, tulee hakee, tulee hakeen, käy hakee,
        käy noutaa, käypi hakemassa, hakemassa, noutamassa, tulee tilauksen, tulee sen hakemaan,
        lähti hakemaan, lähtee hakemaan
    """,
    picked_up_by="""
        hakee, noutaa, tulee hakemaan, tulee noutamaan, käy hakemassa, hakisi, noutaisi,
        käy noutamassa, hakijana, hakijana on, hakija on, noutajana, noutajana on, noutaja on,
        tulee hakee, käy hakee, hakevat, tilauksen hakee, tilauksen noutaa, lähtee hakemaan,
        hakee puolestani, hakee mun puolesta, noutaa puolestani, sen hakee, sen noutaa,
        ne hakee, paketin hakee, ostokset hakee
    """,
    relations="""
        vaimo, vaimoni, mies, mieheni, puoliso, puolisoni, kumppani, kumppanini, avopuoliso,
        avovaimo, avovaimoni, avomies, avomieheni, avokki, poika, poikani, tytär, tyttäreni,
        tyttö, tyttöni, äiti, äitini, isä, isäni, veli, veljeni, sisko, siskoni, ystävä,
        ystäväni, kaveri, kaverini, naapuri, naapurini, kollega, kollegani, työkaveri,
        työkaverini, tyttöystävä, tyttöystäväni, poikaystävä, poikaystäväni, mummo, mummi,
        vaari, ukki, serkku, serkkuni, anoppi, appi, pomo, pomoni, lapseni, lastenhoitaja,
        aviomies, aviomieheni, siippa, miesystäväni, miesystävä, naisystäväni, faija, mutsi,
        isoäiti, isoisä, poikamme, tyttäremme, vävy, vävyni, miniä, miniäni, frendi, kämppis,
        tuttu, tuttuni, sukulaiseni, avustaja, avustajani
    """,
    name_is="nimi on, nimeltä, nimeltään, hänen nimensä on, nimensä on",
    for_whom="puolesta, varten, kanssa",
    stars="tähti, tähteä, pistettä, piste, / 5, kautta 5",
    surely="ehdottomasti, tietysti, tietenkin",
    # The vehicle.
    colours="""
        valkoinen, valkoista, valkoisen, valkoisella, musta, mustaa, mustan, mustalla, harmaa,
        harmaata, harmaan, harmaalla, hopea, hopeinen, hopeaa, hopeanharmaa, hopeanvärinen,
        punainen, punaista, punaisen, punaisella, sininen, sinistä, sinisen, sinisellä, vihreä,
        vihreää, vihreän, vihreällä, keltainen, keltaista, keltaisen, keltaisella, oranssi,
        oranssia, ruskea, ruskeaa, ruskean, ruskealla, beige, beigeä, kulta, kullanvärinen,
        violetti, violettia, pinkki, pinkkiä, tummansininen, tummansinistä, tummanharmaa,
        vaaleanharmaa, tummanvihreä, tumma, vaalea, viininpunainen, turkoosi, metallinen,
        valkonen, valkosen, valkosella, valkoisessa, mustassa, harmaassa, punanen, punasen,
        punasella, punaisessa, sinisessä, vihree, vihreässä, keltanen, ruskee, hopee,
        hopeisella, hopeisen, valkea, tummanpunainen
    """,
    vehicles="""
        pakettiauto, pakettiautolla, pakettiautossa, pakettiautoa, paku, pakulla, minibussi,
        kuormaauto, maasturi, maasturilla, katumaasturi, suv, farmari, farmarilla, farmariauto,
        sedan, avoauto, moottoripyörä, moottoripyörällä, mopo, mopolla, skootteri, skootterilla,
        pyörä, pyörällä, polkupyörä, polkupyörällä, sähköpyörä, kuormapyörä, peräkärry, taksi,
        taksilla, jalan, kävellen, takki, takissa, takkinen, hattu, asuntoauto, lavaauto,
        lastenvaunut, pyörätuoli, viistoperä, sähköauto, mersu, mersulla, bemari, bemarilla,
        volkkari, volkkarilla, pösö, volvolla, volvossa, toyotalla, skodalla, audilla, fordilla,
        kialla, mazdalla, opelilla, teslalla, golfilla, passatilla, tila auto, tilaauto,
        pikkubussi, pakussa, pickup, avolava, rekka, fillari, fillarilla
    """,
    any_car="auto, autolla, autoa, autossa, autoni, ajoneuvo, henkilöauto, kaara, kaaralla",
    trunk="""
        takakontti, takakonttiin, takakontissa, takakontin, peräkontti, peräkonttiin, kontti,
        konttiin, kontissa, tavaratila, tavaratilaan, tavaratilassa, takaluukku, takaluukusta,
        takaluukkuun, peräluukku, luukku auki, peräluukun, peräluukkuun, takaluukun, tavaratilan
    """,
    back_seat="""
        takapenkki, takapenkille, takapenkillä, takapenkin, takaistuin, takaistuimelle,
        takaistuimella, taakse istuimelle, takapenkkiin
    """,
    front_seat="""
        etupenkki, etupenkille, etupenkillä, etuistuin, etuistuimelle, etuistuimella,
        pelkääjän paikka, pelkääjän paikalle, matkustajan paikalle, viereiselle penkille,
        etupenkkiin, matkustajan penkille
    """,
    bed="lava, lavalle, lavalla, lavan, avolavalle, peräkärryyn, kärryyn",
)

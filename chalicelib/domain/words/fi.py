"""Finnish, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    courtesy="""
        kiitos, kiitti, kiitoksia, kiitän, hei, heippa, moi, moikka, moro, terve, morjens, päivää,
        iltaa, hyvää, huomenta, anteeksi, sori, sorry, pahoittelut, ok, okei, okej, joo, juu, kyllä,
        nyt, jo, no, ja, myös, juuri, just, ihan, siis, taas, ole hyvä, olkaa hyvä,
        ystävällisin terveisin, terveisin, vihdoin, lopulta, please, vain, paljon, kovasti,
        hyvää päivää, hyvää iltaa, että, sitten, pliis, viimein, tässä vaiheessa, niin
    """,
    ordinary="""
        se, sen, sitä, siinä, siitä, siihen, sillä, ne, niitä, niiden, tämä, tämän, tätä, tässä,
        tästä, tähän, tuo, tuon, tuota, nämä, minä, minun, minua, minulla, minulle, mulla, mulle,
        mun, mä, sinä, sinun, sinulla, hän, hänen, me, meidän, meillä, meille, te, teidän, teillä,
        teille, teitä, he, heidän, oma, oman, joku, jonkun, jotain, joka, jonka, jotka, jos, kaikki,
        kaiken, kaikkia, moni, monta, monet, paljonko, vähän, enemmän, eniten, muu, muut, muita,
        toinen, toisen, toista, sama, saman, samaa, ole, olet, olette, olisi, olisit, oli, olin,
        olit, olivat, olleet, ollut, olla, on, ovat, olisin, voi, voit, voisi, voisiko, voisin,
        voivat, saa, saat, saan, saada, saatte, saako, pitää, pitäisi, pitäisikö, täytyy, haluan,
        haluaisin, halua, haluatte, tee, teen, tehdä, tehnyt, tekee, menee, menen, mennä, meni,
        mennyt, tulee, tulet, tulette, tuli, tulla, tullut, tulisi, tuleva, tuoda, tuokaa, annan,
        antaa, otan, ottaa, ota, ottakaa, laita, laitan, laittaa, laittakaa, sano, sanoi, sanon,
        tiedä, tiedän, tietää, luulen, tarvitsen, tarvitsee, käytän, käyttää, löydä, löydy, löytyy,
        löysin, kysyn, kysyä, soita, soitan, soittaa, soittakaa, kuulee, kuule, näen, näkyy,
        näkyisi, nähdä, näe, odota, odottaa, odottakaa, osta, ostin, ostan, auki, kiinni, tilaus,
        tilauksen, tilausta, tilaukseni, tilaukset, tilasin, paketti, paketin, paketteja, kassi,
        kassia, kassit, pussi, pussin, laukku, ruoka, ruoat, ruokaa, ostokset, tavarat, tavaraa,
        tuote, tuotteet, tuotteita, maito, maitoa, leipä, kengät, paita, kauppa, kaupan, kaupasta,
        kauppaan, myymälä, myymälän, ovi, oven, ovella, henkilö, ihminen, väki, lapsi, lapset,
        koira, vauva, päivä, päivän, päivänä, viikko, viikon, tänään, aamu, aamulla, ilta, aika,
        aikaa, ajan, ajoissa, vuosi, ylös, alas, ulos, ulkoa, sisältä, alla, yllä, vasemmalla,
        oikealla, vasen, oikea, ennen, jälkeen, kanssa, ilman, kohti, koko, hyvä, hyvin, huono,
        paras, iso, pieni, vanha, uusi, pitkä, lyhyt, kylmä, kuuma, lämmin, sade, sataa, lumi,
        oikein, väärä, väärin, ensin, seuraava, myöhemmin, päivämäärä, portti, vesi, valo, valot,
        tie, tien, tiellä, katu, kadulla, liikenne, poliisi, kuski, ikkuna, puhelin, puhelimen,
        numero, numeron, tekstiviesti, viesti, viestin, sähköposti, nimi, nimen, koodi, koodin,
        kyltti, apu, kuukausi, raha, maksu, maksaa, maksan, maksettu, hinta, kuitti, lounas, kahvi,
        koti, kotona, kotiin, talo, koulu, kaupunki, ehkä, aina, usein, mikä, mitkä, mitä, rikki,
        ongelma, moottori, rengas, kipeä, kiire, aikaisin, täältä, sieltä, tuolla, tuolta, tuohon,
        hieman, paikat, paikan, parhaiten, herne, herneet, mukana, mukaan, valmiiksi, puuttuu,
        punajuuri, lopettako, lopettaa, ainakin, koskee, kova, kovin, menossa, tasan, kiireellä,
        seis, muista, matka, matkat, parkki, parilla, parin, kun, kuin, kuten, kuka, ketä, ketään,
        missään, mistään, edelleen, auto, kuinka, mutta, vaikka, vaan, tai, eli, uuden, sijaan,
        kauden, yksin, päällä, lähde, maassa, turun, varsin, kausi, lehden, kohtaa, pidän, tälle,
        muuttunut, tuntui, tältä, yhdellä, nähden, kahta, vois, vitsi, talossa, välistä, valmiita,
        viittaa, yöllä, kymmeniä, tähden, ulkopuolelle, keksi, käsi, lähelle, tulosta, kans, neljäs,
        tunnen, kahdella, muuttui, kahdesta, opetus, pään, yhdestä, martin, kolmeen, tuen,
        valmistaa, kohden, kolmesta, kuun, lahdessa, läheltä, perus, puute, muuttuvat, puuttua,
        halla, kärsi, muutu, pihalle, viides, kolmea, päivällä, ulkopuolelta, kolmella, käden,
        martti, sijalla, maalla, lähestyy, neljästä, puuta, viitsi, paikalta, väitti, neljään,
        riitta, lähin, noilla, biisi, viidestä, taloa, tunnista, perusta, tullen, kunnissa, tuotiin,
        kuuli, lähtöä, tonnin, tuleen, kuudes, lehto, kansalle, tunsin, tuulen, tutun, yöksi,
        päänsä, tilin, tunsi, huusi, kisaan, lopetin, noloa, kuulen, sijalle, lakiin, neljällä,
        talli, viini, keskeltä, puut, kymmenien, pääsyä, saavutti, siirrytään, lähestyä, tahto,
        tasalla, kymmeneen, lähdön, ylsi, haettu, kymmenestä, taata, taksin, jäällä, kansi, laskin,
        seitsemäs, tulessa, koita, koota, kuudesta, lasin, käski, neljää, kymmenes, yhdet, pilalla,
        tulis, pahalla, tolla, viidellä, värin, viitata, kaksin, kohtia, kohua, pankissa, kahdet,
        seitsemästä, kahdeksas, tulon, tunnit, isälle, pahassa, palkalla, veisi, tulit, riisi,
        tullin, tuntiin, piru, salla, yhdeksäs, yksityistä, kymmenet, nollaa, kolmena, kups, viivi,
        iällä, kahdeksaan, irtisanoa, kuusen, kaulassa, persu, kusi, lisään, pelillä, seitsemään,
        perui
    """,
    first_person="""
        olen, olemme, oon, ollaan, minä, mä, me, haen, haemme, noudan, noudamme, tulen, tulemme,
        tuun, saavuin, saavuimme, voinko, voimmeko, saanko, saammeko, voin, voimme, haluan,
        haluaisin, minun, minulla, odotan, odotamme, saan
    """,
    may_i="voinko, voimmeko, saanko, saammeko, voinko minä",
    asking="""
        onko, ovatko, oletko, oletteko, olenko, olemmeko, oliko, voiko, voinko, voimmeko, voitko,
        voitteko, voisitko, voisitteko, voisiko, saako, saanko, saammeko, tuleeko, tuletteko,
        tuletko, pitääkö, pitäisikö, täytyykö, missä, mistä, mihin, minne, milloin, koska, mitä,
        mikä, mitkä, miksi, miten, kuka, kenen, kauanko, kuinka, paljonko, monelta, mihin aikaan,
        löytyykö, näettekö, haluatteko, tiedättekö, menikö, meneekö, kestääkö, tulenko, mites
    """,
    denying="""
        en, et, ei, emme, ette, eivät, älä, älkää, eikä, enkä, ilman, eihän, ei ole, tuskin, en ole
    """,
    supposing="""
        kun, jos, kunnes, ennen kuin, sitten kun, heti kun, kunhan, mikäli, jahka, siihen asti
    """,
    but="mutta, vaikka, sillä, joten",
    harmless="""
        täällä asuu, asun täällä, töissä täällä, olen valmis, olen valmiina, menossa kotiin,
        matkalla kotiin, ei kiirettä, ei hätää, ei mitään, ei se mitään, ei ongelmaa,
        sisällä kassissa, sisällä pussissa, viimeistään, pysäköidä täällä, täällä päin,
        täällä jossain, täällä kotona, liian myöhään, maksaa täällä, ulkona sataa, sade ulkona,
        kassa ja, yksi asia, ei haittaa, ei väliä, kotimatkalla, täällä on
    """,
    arrived="""
        täällä, täällähän, olen täällä, oon täällä, olemme täällä, ollaan täällä, tääl, tääll,
        täälä, täälllä, tällä $, ^ tässä $, olen tässä, perillä, olen perillä, oon perillä,
        olemme perillä, ollaan perillä, paikalla, olen paikalla, oon paikalla, olemme paikalla,
        ollaan paikalla, paikalla #, olen paikassa #, olen ruudussa #, saavuin, saavuimme, saavuttu,
        olen saapunut, saapunut, saapuneet, saavuttiin, tulin $, tultiin $, tulin perille,
        pääsin perille, parkissa, parkkeerattu, parkkeerasin, pysäköity, pysäköin, pysäköinyt,
        parkkipaikalla, pysäköintipaikalla, parkkipaikallanne, parkkialueella, parkkiruudussa,
        noutopaikalla, noutopisteellä, noutoruudussa, pihassa, pihalla, ulkona, ulkopuolella,
        oven edessä, ovella, oven takana, kaupan edessä, kaupan pihassa, kaupan pihalla,
        kaupan parkkipaikalla, kaupan ulkopuolella, myymälän edessä, liikkeen edessä,
        odotan autossa, autossa odottamassa, siirryin, siirsin auton, siirryimme, vaihdoin paikalle,
        vaihdoin ruutuun, olen siinä, teillä pihassa, ^ olen # $, ^ oon # $
    """,
    soon="""
        kohta, pian, melkein, lähes, hetken päästä, hetken kuluttua, tuota pikaa, pikapuoliin,
        aivan kohta, ihan kohta, heti, pitäisi olla, olisin, tulossa, lähestyn, pikkuhiljaa,
        hetkessä, arviolta, toivottavasti, yritän, ihan pian, tuossa tuokiossa, piakkoin,
        tulen olemaan, tuun olemaan, # km, # kilometriä
    """,
    coming="""
        tulen, tulemme, tullaan, tuun, saavun, saavumme, siellä, perille, paikalle, noudan,
        noudamme, haen, haemme, hakemaan, noutamaan, pääsen, pääsemme, ehdin, ehdimme, nähdään,
        olen, oon, ollaan, olemme, käyn, noutoon
    """,
    on_the_way="""
        matkalla, matkalle, oon matkalla, tulossa, olen tulossa, oon tulossa, tulossa hakemaan,
        ^ tulen $, ^ tuun $, ^ tullaan $, ^ tulemme $, ajan sinne, ajan teille, ajan paikalle,
        kulman takana, lähellä, ihan lähellä, päässä, jumissa, juutuin ruuhkaan, ruuhkassa,
        liikenteessä, ^ kohta $, ^ pian $, ^ melkein $, kohta siellä, pian siellä, melkein siellä,
        lähestyn, eta #, omw, kohta olen, minuutin päässä, kilometrin päässä, kohtapuoliin,
        tulen kohta, tulen pian, tuun kohta, tuun pian, tulen heti
    """,
    leaving="""
        lähden, lähdin, lähdössä, lähdetään, lähdemme, lähdimme, läksin, lähtenyt, lähdettiin,
        lähtö, lähen, startattu, starttaan, auton rattiin
    """,
    not_now="""
        myöhemmin, illalla, tänä iltana, iltapäivällä, töiden jälkeen, ensi viikolla, toinen päivä,
        toisena päivänä, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina,
        sunnuntaina, viikonloppuna, eilen, en tänään, ei tänään
    """,
    tomorrow="huomenna, huomiseen, huomiselle, huomisaamuna, ylihuomenna, huomisen, huomen",
    late="""
        myöhässä, myöhästyn, myöhästymme, myöhästyy, myöhästyä, myöhästynyt, myöhästy,
        myöhästymässä, viivästyn, viivästyy, viivästymme, viivästynyt, viivästys, viivyn, viivymme,
        myöhästellään, minuuttia myöhemmin, min myöhemmin, tuntia myöhemmin, vartin myöhemmin,
        tunnin myöhemmin, myöhäs, myöhästyminen
    """,
    inside="""
        sisällä, olen sisällä, sisään, sisälle, tulen sisään, tulen sisälle, tulemme sisään,
        tulla sisään, tulla sisälle, menen sisään, menen sisälle, kassalla, kassalle, tiskillä,
        tiskille, kaupassa, myymälässä, myymälään, palvelupisteessä, palvelupisteellä, infossa
    """,
    stalls="""
        paikka, paikalla, paikalle, paikassa, paikan, paikkaan, ruutu, ruudussa, ruutuun, ruudulla,
        ruudulle, ruutua, parkkiruutu, parkkiruudussa, parkkiruutuun, parkkipaikka, parkkipaikalla,
        parkkipaikalle, noutoruutu, noutoruudussa, noutopaikka, noutopaikalla, noutopaikalle,
        pysäköintipaikka, pysäköintipaikalla, pysäköintiruutu, numero, numerossa, nro, nr, num,
        tolppa, tolpalla, lokero
    """,
    numbers=counted("""
        0 nolla, 1 yksi yks yhden yhdeltä, 2 kaksi kaks kahden kahdeltä kahdelta,
        3 kolme kolmen kolmelta, 4 neljä neljän neljältä,
        5 viisi viis viiden viittä viideltä viitonen, 6 kuusi kuus kuuden kuudelta,
        7 seitsemän seittemän seitsemältä, 8 kahdeksan kaheksan kahdeksalta,
        9 yhdeksän yheksän yhdeksältä, 10 kymmenen kymppi kymmentä kymmeneltä,
        11 yksitoista yhdeltätoista, 12 kaksitoista kahdentoista kahdeltatoista, 13 kolmetoista,
        14 neljätoista, 15 viisitoista viistoista viidentoista, 16 kuusitoista, 17 seitsemäntoista,
        18 kahdeksantoista, 19 yhdeksäntoista, 20 kaksikymmentä kakskyt kahdenkymmenen,
        30 kolmekymmentä kolkyt kolmenkymmenen, 40 neljäkymmentä nelkyt neljänkymmenen,
        50 viisikymmentä viiskyt, 60 kuusikymmentä, 90 yhdeksänkymmentä
    """),
    minutes="""
        min, mins, minuutti, minuuttia, minuutin, minuuttii, minuttia, minutti, minuuttin,
        minuuteissa, minsa, minsaa, minsan, m, minuuttiin, minuutissa
    """,
    hours="tunti, tuntia, tunnin, tunnissa, h, t, tuntii",
    amounts={
        "vartti": 15,
        "vartin": 15,
        "varttia": 15,
        "vartissa": 15,
        "puoli tuntia": 30,
        "puoli tuntii": 30,
        "puolisen tuntia": 30,
        "puolen tunnin": 30,
        "puolessa tunnissa": 30,
        "puoltuntia": 30,
        "puolituntia": 30,
        "kolme varttia": 45,
        "tunti": 60,
        "tunnin": 60,
        "tunnissa": 60,
        "puolitoista tuntia": 90,
        "puolentoista tunnin": 90,
        "pari minuuttia": 2,
        "pari min": 2,
        "pari minsaa": 2,
        "parin minuutin": 2,
        "parin min": 2,
        "parissa minuutissa": 2,
        "pari tuntia": 120,
        "parin tunnin": 120,
        "muutama minuutti": 5,
        "muutaman minuutin": 5,
        "muutamassa minuutissa": 5,
        "muutaman min": 5,
        "minuutin": 1,
    },
    in_minutes="# päästä, # kuluttua, # sisällä",
    past="""
        odottanut, odottaneet, odottelin, sitten, istunut, seissyt, ollut täällä, ollut paikalla,
        ollut jo, etuajassa, kesti, odotettu, olen odottanut, odotin, odotellut
    """,
    at_clock="""
        klo #, kello #, kello noin #, klo noin #, n klo #, noin klo #, ennen #, jälkeen #,
        viimeistään #, viimeistään klo #, klo n #, jälkeen klo #, ennen klo #
    """,
    clock_words={
        "puoli #": -30,
        "varttia yli #": 15,
        "vartin yli #": 15,
        "vartti yli #": 15,
        "varttia vaille #": -15,
        "vartin vaille #": -15,
        "varttia vailla #": -15,
        "viisi yli #": 5,
        "viittä vaille #": -5,
        "viisi vaille #": -5,
        "kymmenen yli #": 10,
        "kymmentä vaille #": -10,
        "kymmenen vaille #": -10,
        "kaksikymmentä yli #": 20,
        "kahtakymmentä vaille #": -20,
        "yhdeltä": 0,
        "kahdelta": 0,
        "kolmelta": 0,
        "neljältä": 0,
        "viideltä": 0,
        "kuudelta": 0,
        "seitsemältä": 0,
        "kahdeksalta": 0,
        "yhdeksältä": 0,
        "kymmeneltä": 0,
        "yhdeltätoista": 0,
        "kahdeltatoista": 0,
    },
    oclock="tasan",
    am="aamulla, aamupäivällä, ap",
    pm="iltapäivällä, illalla, ip",
    extend="""
        säilyttää, säilyttäkää, säilytys, säilytystä, säilyttäisittekö, säilytättekö, säilyttäkö,
        lisäaikaa, lisää aikaa, enemmän aikaa, pidentää, pidennystä, pidennys, jatkoaika,
        jatkoaikaa, jatkaa noutoaikaa, pitäkää tallessa, pitää tallessa, jättää odottamaan,
        siirtää nouto, siirtää noutoa, haen huomenna, noudan huomenna, hakea huomenna,
        noutaa huomenna, tulen huomenna, huomiseen, pitää huomiseen, säilytetään, siirretään
    """,
    status="""
        status, tilanne, onko valmis, onko se valmis, tilaus valmis, tilaukseni valmis,
        onko valmista, onko valmiina, valmiina, tilaus valmiina, se valmis, ^ valmis $,
        ^ valmista $, ^ valmiina $, ovatko valmiit, ostokset valmiit, missä tilaukseni,
        missä tilaus, missä on tilaukseni, missä minun, missä on tilaus, kauanko, kuinka kauan,
        kuinka pitkään, milloin valmis, milloin se, milloin tilaus, milloin tilaukseni, milloin on,
        milloin voin, koska voin, koska tilaus, koska se, koska on, milloin saan, paljonko vielä,
        vieläkö kestää, kestääkö vielä, kestääkö kauan, missä olette, missä te, tuleeko joku,
        tuleeko kukaan, onko joku tulossa, monesko olen, kuinka monta ennen, kuinka monta edellä,
        miten menee, onko tilaukseni, ei ole valmis, vielä valmis, onko tilausta, vieläkö menee,
        meneekö kauan
    """,
    waiting="""
        odotan yhä, odotan edelleen, odotan vielä, yhä odotan, edelleen odotan, vieläkin odotan,
        odotan vieläkin, odottanut, odottaneet, olen odottanut, kukaan ei tule, kukaan ei ole,
        unohditteko minut, unohdettu, kiirehtikää, odotettu, istunut täällä
    """,
    shop_hours="auki, aukeaa, avaatte, suljette, sulkeutuu, kiinni, aukioloajat, sulkee, avataan",
    returns="""
        palautus, palautuksen, palautusta, palautukset, palautuksia, palautettavaa, palautettava,
        palauttaa, palautan, palauttaisin, palautamme, palautettavana, vaihtaa, palutus,
        palauttamassa
    """,
    missing="""
        puuttuu, puuttui, puuttuvat, puuttuva, puutu, puuttunut, uupuu, uupui, ei ollut mukana,
        ei ole mukana, jäi puuttumaan, jäi pois, puutuu
    """,
    missing_after="""
        unohditte, unohtui, unohtunut, en saanut, emme saaneet, väärä tuote, väärät tuotteet,
        väärä tilaus, ei ollut pussissa, ei ollut kassissa, ei maitoa, rikki, rikkinäinen,
        pilaantunut, vanhentunut, hajonnut, sulanut, missä on maito
    """,
    cancel_order="""
        perua, perun, perukaa, peru tilaus, peru tilaukseni, peruuta tilaus, peruuta tilaukseni,
        peruuttakaa, peruuttaa, peruutan, peruutetaan, perutaan, peruttu, peruutus, peruutuksen,
        mitätöidä, mitätöikää, en halua tilausta, en tarvitse tilausta, peru se, peruuta se,
        peruuttaisin, peruisin
    """,
    pick_up="""
        hakee, hakevat, hakisi, noutaa, noutavat, noutaisi, hakemaan, noutamaan, tulee hakemaan,
        tulee noutamaan, käy hakemassa, käy noutamassa, vastaanottaa, ottaa vastaan, hakea,
        tulee puolestani, hakeen, hakenee
    """,
    picked_up_by="hakee, noutaa, tulee hakemaan, tulee noutamaan, käy hakemassa, hakisi, noutaisi",
    relations="""
        vaimo, vaimoni, mies, mieheni, puoliso, puolisoni, kumppani, kumppanini, avopuoliso,
        avovaimo, avovaimoni, avomies, avomieheni, avokki, poika, poikani, tytär, tyttäreni, tyttö,
        tyttöni, äiti, äitini, isä, isäni, veli, veljeni, sisko, siskoni, ystävä, ystäväni, kaveri,
        kaverini, naapuri, naapurini, kollega, kollegani, työkaveri, työkaverini, tyttöystävä,
        tyttöystäväni, poikaystävä, poikaystäväni, mummo, mummi, vaari, ukki, serkku, serkkuni,
        täti, tätini, setä, setäni, eno, enoni, anoppi, appi, pomo, pomoni, lapseni, lastenhoitaja
    """,
    name_is="nimi on, nimeltä, nimeltään, hänen nimensä on, nimensä on",
    for_whom="puolesta, varten, kanssa",
    stars="tähti, tähteä, pistettä, piste, / 5, kautta 5",
    colours="""
        valkoinen, valkoista, valkoisen, valkoisella, musta, mustaa, mustan, mustalla, harmaa,
        harmaata, harmaan, harmaalla, hopea, hopeinen, hopeaa, hopeanharmaa, hopeanvärinen,
        punainen, punaista, punaisen, punaisella, sininen, sinistä, sinisen, sinisellä, vihreä,
        vihreää, vihreän, vihreällä, keltainen, keltaista, keltaisen, keltaisella, oranssi,
        oranssia, ruskea, ruskeaa, ruskean, ruskealla, beige, beigeä, kulta, kullanvärinen,
        violetti, violettia, pinkki, pinkkiä, tummansininen, tummansinistä, tummanharmaa,
        vaaleansininen, vaaleanharmaa, tummanvihreä, tumma, vaalea, viininpunainen, turkoosi,
        metallinen
    """,
    vehicles="""
        pakettiauto, pakettiautolla, pakettiautossa, pakettiautoa, paku, pakulla, minibussi,
        kuormaauto, maasturi, maasturilla, katumaasturi, suv, farmari, farmarilla, farmariauto,
        sedan, avoauto, moottoripyörä, moottoripyörällä, mopo, mopolla, skootteri, skootterilla,
        pyörä, pyörällä, polkupyörä, polkupyörällä, sähköpyörä, kuormapyörä, peräkärry, taksi,
        taksilla, jalan, kävellen, takki, takissa, takkinen, hattu, asuntoauto, lavaauto, mönkijä,
        lastenvaunut, pyörätuoli, viistoperä, potkulauta, sähköauto
    """,
    any_car="auto, autolla, autoa, autossa, autoni, ajoneuvo, henkilöauto",
    lead_in="""
        olen, oon, ajan, ajamme, mulla, minulla, meillä, on, se, auto, autoni, tulen, tulossa,
        liikkeellä, autona, jolla, laita, laittakaa, pankaa, voi, voitte, laittaa, iso, pieni,
        vanha, uusi, mun, minun, meidän, kyseessä, auton, pistäkää, pistä, odotan
    """,
    trunk="""
        takakontti, takakonttiin, takakontissa, takakontin, peräkontti, peräkonttiin, kontti,
        konttiin, kontissa, tavaratila, tavaratilaan, tavaratilassa, takaluukku, takaluukusta,
        takaluukkuun, peräluukku, luukku auki
    """,
    back_seat="""
        takapenkki, takapenkille, takapenkillä, takapenkin, takaistuin, takaistuimelle,
        takaistuimella, taakse istuimelle
    """,
    front_seat="""
        etupenkki, etupenkille, etupenkillä, etuistuin, etuistuimelle, etuistuimella,
        pelkääjän paikka, pelkääjän paikalle, matkustajan paikalle, viereiselle penkille
    """,
    bed="lava, lavalle, lavalla",
    opt_out_alone="""
        lopeta, lopettakaa, lopetus, seis, stop, stoppi, peruuta, peru, peruutus, keskeytä,
        irtisano, irtisanon, poistu, lopeta kaikki, lopetan
    """,
    opt_out="""
        lopeta, lopettakaa, lopeta viestit, lopettakaa viestit, stop, älä lähetä, älkää lähettäkö,
        älkää lähettäkää, älä viestitä, älä viesti, älkää viestikö, älä tekstaa, älkää tekstatko,
        älä laita, älkää laittako, älä kirjoita, älkää kirjoittako, älä ota yhteyttä,
        älkää ottako yhteyttä, ei enää viestejä, ei enää viestiä, ei viestejä, ei lisää viestejä,
        ei enää tekstiviestejä, ei tekstiviestejä, ei enää tekstareita, ei tekstareita, ei enää sms,
        ei enempää viestejä, ei muita viestejä, en halua viestejä, en halua enää viestejä,
        en halua lisää viestejä, en halua mitään viestejä, en halua enää mitään viestejä,
        en halua näitä viestejä, en halua enää näitä viestejä, en halua saada, en halua enää saada,
        en halua tekstiviestejä, en halua enää tekstiviestejä, en halua tekstareita,
        en halua enää tekstareita, en halua sms, poista numeroni, poistakaa numeroni, poista minut,
        poistakaa minut, poistakaa minun, poista puhelinnumeroni, jätä minut rauhaan,
        jättäkää minut rauhaan, jättäkää rauhaan, peru viestit, peruuta viestit, perukaa viestit,
        peruuttakaa viestit, peruuta tekstiviestit, peruuta tilaus viesteistä, lopeta viestien,
        lopettakaa viestien, poistakaa listalta, poistakaa yhteystietoni, älkää enää lähettäkö,
        älkää enää viestitelkö, älkää viestitelkö, älä enää lähetä, älä enää viestitä,
        älkää enää laittako, älä enää laita, en halua että lähetätte, en halua että lähetät,
        lopettakaa tekstiviestien, lopettakaa nämä, lopeta nämä, lopettakaa tekstaaminen
    """,
    opt_out_around="""
        enää, enempää, minulle, mulle, meille, minua, minuun, viestejä, viestiä, viestit, viesti,
        viestien, viestejänne, tekstiviestejä, tekstiviestiä, tekstiviestit, tekstiviesti,
        tekstiviestien, tekstareita, tekstarit, tekstari, tekstaria, tekstarien, sms, smsiä, näitä,
        nämä, mitään, tämä, tähän, numeroon, numeroni, numero, puhelinnumeroni, listalta,
        listaltanne, listaltasi, haluan, halua, saada, lähettäminen, lähettämästä, lähettely, tai,
        teidän, teiltä, minut, minun, pois, ikinä, koskaan, heti, en, ei, toivon, pyydän, te, lisää,
        yhtään, muita, turhia, roskaa, spämmi, spämmiä, ilmoituksia, ilmoitukset, yhteyttä, vastaan,
        voitteko, voisitteko, voisitko, lähetä, lähettää, lopettaa, jatkossa, puhelimeeni,
        välittömästi, seis, tästä, kiitos, olkaa, hyvä, lähetätte, lähetät, että, tekstaaminen,
        viestittely
    """,
    opt_in_alone="aloita, aloita uudelleen, tilaa viestit, lähetä taas viestejä, jatka viestejä",
    help_alone="apua, auta, ohje, ohjeet, auttakaa, apua kiitos",
)

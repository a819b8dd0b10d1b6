"""Swedish, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    # How sentences work.
    agreeing="""
        ok, okej, okay, okey, japp, jodå, visst, går bra, det går bra, gärna, stämmer,
        det stämmer
    """,
    first_person="jag, vi, jg, jga, jsg",
    own_verbs="""
        parkerat, parkerade, parkerar, står, sitter, väntar, svängt, svängde, stannat, tog,
        flyttat, flyttade, kommer, blir, kör, åker, hämtar, bytt, tar, lämnar
    """,
    may_i="kan, får",
    asking="""
        är den, är ni, är du, är min, är mina, är ordern, är maten, är allt, är beställningen,
        är paketet, är någon, är varorna, är butiken, kan, får jag, får man, får vi, finns,
        har ni, har du, har min, när, var är, vart, vad, hur, varför, vem, vilken, vilket,
        ska jag, ska vi, måste jag, skulle, vill ni, går det, gick det, kommer ni, kommer du,
        kommer det, kommer den, kommer någon, blir den, blir det, behöver jag, stämmer, var ska,
        var kan, var står, var finns, hittar ni, vet ni, vet du, tar ni, undrar, e den, e det,
        e min, e ni, e du, e mina, e allt, e ordern, är dom, är de, finns det, funkar det,
        tar det, hinner ni, hinner jag, kan man, behöver man, måste man, ska man
    """,
    denying="""
        inte, ej, aldrig, ingen, inget, inga, icke, inte än, utan, ingenting, varken, knappast,
        nej, int, itne, ite, ikke, knappt, ente
    """,
    supposing="""
        när, om jag, om vi, ifall, innan, tills, om ni, såvida, när jag, efter att, när vi,
        i fall, förrän, ifall jag
    """,
    but="men, fast, eftersom, dock, fastän",
    # Where the customer is.
    arrived="""
        här, jag är här, vi är här, är här, är har, e här, ä här, har kommit, framme, är framme,
        är på plats, på plats, parkerat, parkerad, har parkerat, parkerar på #, parkerat på #,
        parkerat i #, parkerad på #, står på #, står i #, står vid #, står parkerad, är på #,
        på plats #, flyttat till #, flyttade till #, bytt till #, anlänt, anländ, ankommit,
        ankommen, utanför, står utanför, är utanför, på parkeringen, på p platsen, står här,
        sitter här, väntar här, väntar utanför, vid entrén, vid ingången, vid butiken,
        utanför butiken, utanför affären, vid affären, på er parkering, kommit fram, är där,
        är hos er, vid upphämtningen, vid luckan, ^ har $, ^ har #, ^ jag är har,
        väntar i bilen, här på #, här i #, här vid #, jag har kommit, vi har kommit,
        ställt mig på #, ställde mig på #, ställde oss på #, bilen står på #, parkerade på #,
        parkerade i #, vid lastkajen, jag är där, vi är där, står på ert, utanför er,
        utanför dörren, utanför ingången, utanför entrén, står i rutan, vid utlämningen,
        svängde in på, ute på parkeringen, jag är utanför, bytte till #, flyttat mig till #,
        stannade på #, framför butiken, framför affären, framför entrén, framför ingången, hära,
        häär, hääär, ^ har jag kommit, ^ är jag där
    """,
    standing="står, väntar, parkerat, parkerade, parkerar, ställt mig, ställde mig",
    beside="bredvid, vid, intill, mittemot, mitt emot, under, framför, nedanför",
    elsewhere="hemma, på jobbet, i skolan, mitt hus",
    soon="""
        snart, strax, nästan, alldeles, om en stund, om ett tag, om en liten stund,
        vilken minut, straxt, kommer vara, kommer att vara, ska vara, borde vara, räknar med,
        tänkte vara, blir framme, kommer fram, nära, inom kort, ögonblick, hoppas vara,
        på ingång, beräknar, borde va, ska va, kommer va, på gång, vilken sekund, närmar,
        lovar vara
    """,
    coming="""
        kommer, komma, hämta, hämtar, fram, dyker upp, ses, vi ses, svänger förbi, hinner, där,
        anländer, ankommer, hos er, hos dig, till er, tittar förbi, kikar förbi, köra förbi,
        åka förbi, åker, drar, sticker
    """,
    on_the_way="""
        på väg, påväg, på vägen, pväg, på vg, på gång, på ingång, ^ kommer $, jag kommer $,
        vi kommer $, kommer snart, kör till er, ^ kör $, åker till er, runt hörnet, i närheten,
        minuter bort, min bort, minuter kvar, min kvar, kilometer bort, km bort, ^ snart $,
        ^ strax $, ^ nästan $, i trafiken, påvägen, omw, närmar mig, närmar oss, strax där,
        snart där, nästan där, kommer strax, rullar mot, på g, på bussen, på tåget,
        på spårvagnen, på cykeln, på motorvägen, i rödljuset, vid rödljuset, fast i kö,
        sitter i kö, bilkö, kör mot, kommer alldeles, kommer direkt, är nära, snart hos,
        svänger in, cyklar till, går till er, går mot, åker mot, är snart, gps säger,
        gpsen säger, kvarter bort, tar mig dit
    """,
    leaving="""
        ^ åker $, lämnar hemmet, ^ lämnar $, lämnade hemmet, lämnar jobbet, lämnat jobbet, åkte,
        har åkt, åkt hemifrån, åker hemifrån, sticker, drar, ger mig av, ger mig iväg, startar,
        beger mig, går hemifrån, i bilen, har lämnat, kör hemifrån, kört hemifrån, åker iväg,
        kör iväg, rullar hemifrån, lämnat huset, lämnar huset, kör från, åker från, åkt från,
        kört från, går från, gick hemifrån, cyklar hemifrån, har gett mig av, på väg ut,
        hoppar in i bilen, beger oss, ger oss av, ger oss iväg, åker hem ifrån,
        hoppat in i bilen
    """,
    not_now="""
        senare, ikväll, i kväll, i eftermiddag, efter jobbet, nästa vecka, inte idag,
        en annan dag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, till helgen,
        kommer sen $, igår, i helgen
    """,
    tomorrow="""
        imorgon, i morgon, imorron, i morron, imorn, i morn, dagen efter, en annan dag, imon
    """,
    late="""
        försenad, försenade, försenat, är sen, blir sen, lite sen, # sen, min sen, mins sen,
        minuter sen, minut sen, kvart sen, halvtimme sen, timme sen, dröjer, blir senare,
        # senare, min senare, minuter senare, kvart senare, halvtimme senare, timme senare,
        ^ sen $, ^ sen #, försening, försnad, försenar, kommer för sent, kommer sent, blir sent,
        blir det sent, sen med, sen till, sena, en stund sen, sent ute, ute sent, lite sent,
        min sent, minuter sent, kvart sent, halvtimme sent, timme sent, # sent,
        minuter för sent, för sent, inte i tid, missar tiden, tar längre tid, tar lite längre,
        tar lite mer, fördröjd, senare än planerat, missa min, missar min, bussen är sen,
        bussen sen, tåget är sent, bussen är försenad
    """,
    inside="""
        kommer in $, kommer in istället, kommer in till, går in $, går in istället, komma in $,
        komma in istället, gå in $, ^ inne $, är inne, vid kassan, i kassan, i butiken, inomhus,
        vid disken, till kassan, till disken, inuti, i affären, hämta inne, hämtar inne,
        går in själv, kommer in själv, tar det inne, tar den inne, in till er, kliver in,
        går in i, informationsdisken, kundtjänst, vid kundservice, i kundservice, står inne,
        väntar inne, gå in i, in hämtar, in hämta, går in hämtar, går in hämta,
        kommer in hämtar, gå in hämta
    """,
    stalls="""
        plats, platsen, ruta, rutan, p plats, p platsen, parkeringsplats, parkeringsplatsen,
        parkering, ficka, parkeringsficka, nummer, nr, numret, plts, palts, plast, fack, stolpe,
        parkeringen, parkeringsruta, p ruta, platsnummer, hämtplats, stolpen, parkeringsfickan,
        fickan, lucka, bås, zon
    """,
    signs="skylten, skylt, det står, står det, tror, gissar, ser ut, kanske, nog, väl",
    # Time and numbers.
    numbers=counted("""
        0 noll, 1 ett ettan, 2 två tvåan, 3 tre trean, 4 fyra fyran, 5 fem femman femma,
        6 sex sexan, 7 sju sjuan, 8 åtta åttan, 9 nio nian, 10 tio tian, 11 elva elvan,
        12 tolv tolvan, 13 tretton, 14 fjorton, 15 femton, 16 sexton, 17 sjutton, 18 arton,
        19 nitton, 20 tjugo, 25 tjugofem, 30 trettio, 40 fyrtio, 50 femtio, 60 sextio, 90 nittio
    """),
    minutes="""
        min, mins, minut, minuter, minuters, m, minutrar, minutet, mintuer, minter, minuterna
    """,
    hours="timme, timmar, timmars, tim, h, timma",
    amounts=counted("""
        15 en_kvart kvart en_kvarts_timme kvarten kvarts,
        30 en_halvtimme halvtimme en_halv_timme halv_timme halvtimma en_halvtimma halvtimmen,
        45 trekvart tre_kvart, 60 en_timme en_timma, 90 en_och_en_halv_timme halvannan_timme,
        2 ett_par_minuter par_minuter ett_par_min par_min, 5 några_minuter några_min,
        1 en_minut, 120 ett_par_timmar
    """),
    in_minutes="""
        om #, om ca #, om cirka #, om typ #, om ungefär #, inom #, om max #, om sisådär #,
        där om #, där på #
    """,
    past="""
        i #, väntat, väntar sedan, sedan, sen #, för # sedan, suttit, stått, varit här, tog,
        har väntat, väntade, för tidig, tidig, i över #, i snart #, stått här, suttit här,
        stått i, suttit i, väntat här
    """,
    at_clock="""
        kl #, klockan #, vid #, runt #, kring #, före #, efter #, till #, senast #, framåt #,
        strax efter #, strax före #, kl ca #, vid kl #, innan #, vid typ #, runt kl #,
        kring kl #, framåt kl #, efter kl #, till kl #, före kl #, senast kl #, vid ca #
    """,
    clock_words=counted("""
        -30 halv_#, 15 kvart_över_# en_kvart_över_#, -15 kvart_i_#, 5 fem_över_#, 10 tio_över_#,
        20 tjugo_över_#, -5 fem_i_#, -10 tio_i_#, -20 tjugo_i_#, -35 fem_i_halv_#,
        -25 fem_över_halv_#
    """),
    oclock="prick, blankt",
    am="på morgonen, på förmiddagen, fm, på morronen, på förmiddan",
    pm="på eftermiddagen, på kvällen, em, e m, på kvälln, på eftermiddan",
    # What the customer wants.
    extend="""
        förläng, förlänga, förlängning, mer tid, längre tid, behåll, behålla, hålla den,
        håll den, hålla ordern, hålla min order, till imorgon, till i morgon, till imorn,
        hålla på den, sparas, ha kvar den, ligga kvar, vänta till imorgon, hämta imorgon,
        hämtar imorgon, skjuta upp, flytta fram, boka om, en dag till, extra dag, förlngä,
        spara, stå kvar, komma imorgon, vänta med den, flytta hämtningen, flytta min tid,
        ändra till imorgon, senarelägga, lägga undan, lägg undan, den liggande, kvar den till,
        kvar min order, håll kvar, hålla kvar, ligga till, dag extra, dagar extra,
        hämta den imorgon, kommer imorgon, över natten, över helgen, hämta till helgen,
        skjut upp, förlänger, funkar imorgon, går imorgon, imorgon istället, går bra imorgon
    """,
    status="""
        status, är den klar, klar än, är det klart, klart än, klara än, ordern klar, order klar,
        beställning klar, beställningen klar, maten klar, paketet klart, allt klart, ^ klar $,
        ^ klart $, är de klara, varorna klara, blir den klar, när är den, när är min,
        när är ordern, när blir, när kan jag, när kan vi, hur länge, hur lång tid, hur långt,
        hur lång är, hur går det, var är min, var är ordern, var är beställningen, var är mitt,
        var är ni, var är du, uppdatering, hur många före, är någon på väg, kommer någon,
        kommer ni ut, redo, färdig, är det färdigt, finns ordern kvar, har ni min,
        är den färdigpackad, mycket längre, dröjer det, är det långt kvar, grejer klara,
        sakerna klara, saker klara, grejerna klara, e den klar, e det klart, packat, packad,
        färdigpackat, plockat, plocka min, packa min, börjat plocka, börjat packa,
        kommer det nån, kommer det någon, kommer nån, nån på väg, nån som kommer,
        någon som kommer, vad händer, varför tar det, tar sån tid, tar lång tid, tar det lång,
        vart är, blir det klart, blir klar, blir klart, klara snart, klar snart, klart snart,
        kan jag hämta ut, klar att hämta, klart att hämta, läget med, finns min order,
        hur ser det ut, kan jag komma hämta, kan jag komma $
    """,
    waiting="""
        väntar fortfarande, fortfarande väntar, väntat, stått här, stått i, suttit här,
        ingen kommer, ingen har kommit, glömt mig, glömt bort, skynda, varit här i, i evigheter,
        stått länge, nån som kommer, ingen dyker upp, har ni glömt
    """,
    shop_hours="öppet, öppnar, stänger, stängt, öppettider, öppna, öppen",
    returns="""
        retur, returer, returnera, returnerar, returen, lämna tillbaka, lämnar tillbaka,
        skicka tillbaka, ge tillbaka, byta, en sak tillbaka, retrur, reutr, retrn, tillbaka en,
        tillbaka ett, returpaket, retrunera, ska tillbaka, lämna åter, reklamera, reklamation
    """,
    missing="""
        saknas, saknar, fattas, saknades, fattades, fanns inte med, inte med i påsen, saknads,
        är inte med, var inte med, inte fått med, sankas, inte med i kassen, ej med,
        kom inte med
    """,
    missing_after="""
        inte min, inte mitt, inte mina, inte vår, inte våra, glömde, glömt, fick inte,
        fick aldrig, inte i påsen, låg inte, ingen mjölk, fick ingen, fick inget, borta, trasig,
        trasigt, fel, inte det jag, inte vad jag, beställde inte, annans, ingen ost, fick inga,
        fick ej, fanns ingen, fanns inga, fanns inget, fanns inte, låg ingen, låg inga,
        låg inget, smält, mögligt, läckt, läcker, gått ut, utgånget, utgången, krossad, krossat,
        trasiga, sönder, skadad, skadat, spruckit, sprucken, mosad, mosat, tinat, rutten,
        ruttet, defekt, funkar inte, för lite, glömts, inte fått, aldrig fått, var är min,
        var är mitt, var är mina, hittar inte, inte med, möglig, läckte, fick # av, var inget,
        var ingen, var inga, ruttna
    """,
    received="""
        fick, fått, får, kom, kommit, erhållit, fanns, hittar, hittade, i påsen, i kassen
    """,
    cancel_order="""
        avboka, avbeställ, avbeställa, avbeställning, ställ in, ställa in, avbryt ordern,
        avbryt beställningen, makulera, annullera, stryk ordern, vill inte ha den längre,
        ångra köpet, ångra min, avsluta ordern, avsluta beställningen, avsluta min order,
        avsluta min beställning, avbokar, avbokning, vill inte ha ordern, behöver den inte,
        behöver inte längre, ta bort ordern, ångrat mig, ångrar mig, ångra beställningen,
        pengarna tillbaka
    """,
    pick_up="""
        hämtar, hämta, hämtar upp, hämtar den, hämtar det, hämtar ut, hämta ut, hämta upp,
        plockar upp, tar den, tar emot, kommer istället, kommer i stället, hämtat, hämtr,
        hämtas av, kommer hämtar, kommer åt mig, kommer för mig, kommer i mitt ställe,
        åker hämtar, skickar min, istället för mig
    """,
    relations="""
        fru, man, make, maka, sambo, partner, son, dotter, mamma, pappa, mor, far, bror, syster,
        vän, kompis, granne, kollega, flickvän, pojkvän, fästman, fästmö, mormor, morfar,
        farmor, farfar, moster, faster, farbror, morbror, kusin, assistent, chef, särbo,
        svärmor, svärfar, brorsa, syrra, frugan, gubben, sonen, dottern, mannen, frun, barnbarn,
        barnvakt, tjejen, killen, morsan, farsan, svåger, svägerska, sambon, grannen, kompisen,
        polare, kollegan, hustru, hemtjänsten, tjej, kille
    """,
    name_is="heter, som heter, namn är, namnet är, vid namn, med namnet, namnet, namn",
    for_whom="åt, för, från, med, till, av, hos",
    stars="stjärna, stjärnor, av 5, av fem, poäng, / 5, stjärnan",
    surely="såklart, självklart, definitivt, absolut, solklart",
    # The vehicle.
    colours="""
        vit, vitt, vita, svart, svarta, grå, grått, gråa, silver, silvrig, röd, rött, röda, blå,
        blått, blåa, grön, grönt, gröna, gul, gult, gula, orange, brun, brunt, bruna, beige,
        guld, lila, rosa, vinröd, mörkblå, ljusblå, mörkgrå, ljusgrå, mörkgrön, ljusgrön,
        mörkröd, turkos, mörk, mörkt, ljus, silvergrå, silverfärgad, gråblå, kräm, metallic,
        marinblå, creme, champagne, brons, ljusbrun, mörkbrun, mörkblått, ljusblått, knallröd,
        grafit, ljusa, antracit, olivgrön
    """,
    vehicles="""
        skåpbil, minibuss, lastbil, suv, kombi, sedan, cab, jeep, motorcykel, moped, mc, skoter,
        cykel, lådcykel, elcykel, släp, husbil, taxi, pickup, till fots, gående, jacka, rock,
        transportbil, halvkombi, cabriolet, elbil, rullstol, barnvagn, van, lastcykel,
        fotgängare, cykeln, elsparkcykel, sparkcykel, småbil, epatraktor, släpvagn, regnjacka,
        mössa, ryggsäck, paraply, husvagn, coupe, mopedbil, promenerar, halsduk
    """,
    any_car="bil, bilen, fordon, kärra, kärran, vagn, fordonet",
    trunk="""
        bakluckan, baklucka, bagageluckan, bagaget, bagage, bagageutrymmet, i bakluckan,
        bakluckn, i bagaget, skuffen, i skuffen, bagageluckn, bak luckan, bakluka, baklucken,
        kofferten, bagagelucka, luckan bak, öppna luckan, luckan är öppen, bagagerummet,
        baggageluckan
    """,
    back_seat="""
        baksätet, baksäte, i baksätet, baksätena, bak sätet, bakre sätet, baksätt, baksitsen,
        baksäten, bakom föraren, bak i sätet
    """,
    front_seat="""
        framsätet, framsäte, i framsätet, passagerarsätet, passagerarsidan, bredvid mig,
        fram sätet, bredvid föraren, passagerarplatsen
    """,
    bed="flaket, flak",
)

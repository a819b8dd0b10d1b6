"""Swedish, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words

WORDS = Words(
    courtesy="""
        tack, tackar, snälla, hej, hejsan, hallå, tjena, tja, tjo, förlåt, sorry, ursäkta, ok,
        okej, ja, japp, jo, nu, redan, så, oj, och, då, god morgon, god kväll, goddag, mvh,
        please, hälsningar, också, igen, äntligen, jaha, visst, bara, precis, just, snälla ni
    """,
    ordinary="""
        en, ett, den, det, de, denna, detta, dessa, har, hade, ha, haft, hör, hår, hur, och,
        han, hon, ni, du, mig, dig, er, ert, oss, vår, mitt, mina, min, din, sin, hans, hennes,
        deras, dem, någon, något, några, alla, allt, många, mycket, mer, mest, andra, annan,
        samma, själv, kan, kunde, ska, skulle, vill, ville, måste, får, fick, gör, gjorde,
        gjort, är, var, varit, vara, går, gick, gått, ger, gav, tar, tog, tagit, säger, sa, ser,
        såg, sett, vet, visste, tror, trodde, behöver, använder, hittar, hittade, frågar,
        jobbar, ringer, ringde, ringa, låter, lägger, lägg, lagt, sätter, ställ, tänker, börjar,
        visar, hörde, spelar, rör, bor, tycker, håller, köper, köpte, köpt, väntar, vänta,
        väntat, skickar, skicka, skickade, stannar, stannade, stannat, order, ordern, paket,
        paketet, väska, påse, påsar, kasse, kassar, varor, mat, maten, mjölk, mjölken, skor,
        butik, butiken, affär, affären, dörr, dörren, person, folk, man, män, kvinna, barn,
        hund, sak, saker, dag, dagar, vecka, idag, ikväll, morgon, kväll, tid, tiden, år, upp,
        ner, in, ut, på, av, över, under, vid, från, till, med, om, efter, före, mellan, som,
        än, sen, sedan, eller, men, medan, sida, vänster, höger, sist, liv, rad, bra, fin,
        dålig, bäst, bättre, stor, liten, gammal, ny, lång, kort, hög, låg, varm, kall, regn,
        regnar, snö, våt, fyra, halv, hall, vin, glad, säker, fel, nästa, första, senare, datum,
        port, vatten, ljus, väg, vägen, gata, trafik, polis, förare, fönster, telefon, nummer,
        text, meddelande, sms, mejl, namn, kod, koden, skylt, hjälp, minut, månad, pengar,
        betala, betalat, betalt, pris, kvitto, lunch, middag, kaffe, hem, hemma, hus, skola,
        stad, kanske, aldrig, alltid, ofta, vem, vad, vilken, varför, sönder, problem, motor,
        däck, sjuk, upptagen, tidig, tidigt, fram, klippa, kön, plast, kvar, varma, tomma,
        retro, sent, vännen, stänger, öppnar, öppet, stängt, frisk, tvätt, hatt, halt,
        ljud, rödljus, rödljuset, kö
    """,
    first_person="jag, vi, ja, jg",
    may_i="kan, får",
    asking="""
        är den, är det, är ni, är du, är min, är mina, är ordern, är maten, är allt,
        är beställningen, är paketet, är någon, är varorna, är butiken, kan, får jag, får man,
        får vi, finns, har ni, har du, har min, när, var är, vart, vad, hur, varför, vem,
        vilken, vilket, ska jag, ska vi, måste jag, skulle, vill ni, går det, gick det,
        kommer ni, kommer du, kommer det, kommer den, kommer någon, blir den, blir det,
        behöver jag, stämmer, var ska, var kan, var står, var finns, hittar ni, vet ni, vet du,
        tar ni, är jag, undrar
    """,
    denying="""
        inte, ej, aldrig, ingen, inget, inga, icke, inte än, utan, ingenting, varken, knappast,
        nej, int, itne, ite
    """,
    supposing="när, om jag, om vi, ifall, innan, tills, om ni, såvida, när jag, så fort, efter att",
    but="men, fast, eftersom, dock",
    harmless="""
        den här, det här, de här, denna här, här är min, här är mitt, här är koden, bor här,
        jobbar här, här i stan, härifrån, här hemma, hör här, kom hit, står i kö, i kön, i kö,
        står still, för sent, för sen, inte för sen, är det sent, senast, inga problem,
        ingen brådska, ingen fara, ingen stress, inga bekymmer, i retur, retur till,
        tur och retur, fram till, samma här, här också hemma, inne i stan, inne i påsen,
        inne i bilen, klart det, klart att, vänta här, parkera här, betala här, på vägen hem,
        på väg hem, här nere hemma, i ordning
    """,
    arrived="""
        här, jag är här, vi är här, är här, är har, e här, ä här, hör nu, har kommit, framme,
        är framme, är på plats, på plats, parkerat, parkerad, har parkerat, parkerar på #,
        parkerat på #, parkerat i #, parkerad på #, står på #, står i #, står vid #,
        står parkerad, är på #, på plats #, nu på #, flyttat till #, flyttade till #,
        bytt till #, anlänt, anländ, ankommit, ankommen, utanför, står utanför, är utanför,
        på parkeringen, på p platsen, står här, sitter här, väntar här, väntar utanför,
        vid entrén, vid ingången, vid butiken, utanför butiken, utanför affären, vid affären,
        på er parkering, här nu, kommit fram, är där, är hos er, vid upphämtningen, vid luckan,
        ^ har $, ^ har #, ^ jag är har, väntar i bilen, sitter i bilen, hr, hära, häär, häör,
        här på #, här i #, här vid #
    """,
    soon="""
        snart, strax, nästan, alldeles, om en stund, om ett tag, om en liten stund,
        vilken minut, straxt, kommer vara, kommer att vara, ska vara, borde vara, räknar med,
        tänkte vara, blir framme, kommer fram, nära, inom kort, ögonblick, hoppas vara,
        på ingång, beräknar
    """,
    coming="""
        kommer, komma, kommer fram, vara där, är där, är hos er, hämta, hämtar, hämtar upp,
        fram, dyker upp, ses, vi ses, blir där, svänger förbi, åker förbi, kommer förbi, hinner,
        där, anländer, ankommer
    """,
    on_the_way="""
        på väg, påväg, på vägen, pväg, på vg, på gång, på ingång, ^ kommer $, jag kommer $,
        vi kommer $, kommer snart, är på väg, kör till er, kör nu, ^ kör $, åker till er,
        runt hörnet, i närheten, minuter bort, min bort, minuter kvar, min kvar, kilometer bort,
        km bort, ^ snart $, ^ strax $, ^ nästan $, fast i trafiken, i trafiken, påvägen, omw,
        närmar mig, närmar oss, strax där, snart där, nästan där, kommer strax, rullar mot
    """,
    leaving="""
        åker nu, ^ åker $, lämnar hemmet, ^ lämnar $, lämnade hemmet, lämnar jobbet,
        lämnat jobbet, åkte, har åkt, åkt hemifrån, åker hemifrån, sticker, drar, ger mig av,
        ger mig iväg, startar, beger mig, går hemifrån, sätter mig i bilen, i bilen, har lämnat,
        kör hemifrån, kört hemifrån, åker iväg, kör iväg
    """,
    not_now="""
        senare, ikväll, i kväll, i eftermiddag, efter jobbet, nästa vecka, inte idag,
        en annan dag, på måndag, på tisdag, på onsdag, på torsdag, på fredag, på lördag,
        på söndag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, till helgen,
        kommer sen $, igår, i helgen
    """,
    tomorrow="imorgon, i morgon, imorron, i morron, imorn, i morn, dagen efter, en annan dag, imon",
    late="""
        försenad, försenade, försenat, är sen, blir sen, lite sen, # sen, min sen, mins sen,
        minuter sen, minut sen, kvart sen, halvtimme sen, timme sen, är sena, blir sena,
        min sena, minuter sena, kvart sena, dröjer, blir senare, # senare, min senare,
        minuter senare, kvart senare, halvtimme senare, timme senare, ^ sen $, ^ sen #,
        försening, försnad, försenar, kommer för sent, kommer sent, blir sent, blir det sent,
        # sena, sen med, sen till
    """,
    inside="""
        kommer in $, kommer in i butiken, kommer in istället, kommer in till, går in $,
        går in i butiken, går in istället, komma in $, kommer in hämtar, komma in hämta,
        går in hämtar, komma in istället, gå in $, ^ inne $, är inne, inne i butiken,
        inne i affären, vid kassan, i kassan, i butiken, inomhus, vid disken, till kassan,
        till disken, inuti, kommer inomhus, i affären, hämta inne, hämtar inne
    """,
    stalls="""
        plats, platsen, ruta, rutan, p plats, p platsen, parkeringsplats, parkeringsplatsen,
        parkering, ficka, parkeringsficka, nummer, nr, numret, plts, palts, plast, fack, stolpe,
        parkeringen, parkeringsruta, p ruta
    """,
    numbers={
        "noll": 0,
        "ett": 1,
        "två": 2,
        "tre": 3,
        "fyra": 4,
        "fem": 5,
        "sex": 6,
        "sju": 7,
        "åtta": 8,
        "nio": 9,
        "tio": 10,
        "elva": 11,
        "tolv": 12,
        "tretton": 13,
        "fjorton": 14,
        "femton": 15,
        "sexton": 16,
        "sjutton": 17,
        "arton": 18,
        "nitton": 19,
        "tjugo": 20,
        "tjugofem": 25,
        "trettio": 30,
        "fyrtio": 40,
        "femtio": 50,
        "sextio": 60,
        "nittio": 90,
        "ettan": 1,
        "tvåan": 2,
        "trean": 3,
        "fyran": 4,
        "femman": 5,
        "sexan": 6,
        "sjuan": 7,
        "åttan": 8,
        "nian": 9,
        "tian": 10,
        "elvan": 11,
        "tolvan": 12,
        "femma": 5,
    },
    minutes="min, mins, minut, minuter, minuters, m, minutrar, minutet, mintuer, minter",
    hours="timme, timmar, timmars, tim, h, timma",
    amounts={
        "en kvart": 15,
        "kvart": 15,
        "en kvarts timme": 15,
        "kvarten": 15,
        "kvarts": 15,
        "en halvtimme": 30,
        "halvtimme": 30,
        "en halv timme": 30,
        "halv timme": 30,
        "halvtimma": 30,
        "en halvtimma": 30,
        "halvtimmen": 30,
        "trekvart": 45,
        "tre kvart": 45,
        "en timme": 60,
        "en timma": 60,
        "en och en halv timme": 90,
        "halvannan timme": 90,
        "ett par minuter": 2,
        "par minuter": 2,
        "ett par min": 2,
        "par min": 2,
        "några minuter": 5,
        "några min": 5,
        "en minut": 1,
        "ett par timmar": 120,
    },
    in_minutes="om #, om ca #, om cirka #, om typ #, om ungefär #, inom #, om max #, om sisådär #",
    past="""
        i #, väntat, väntar sedan, sedan, sen #, för # sedan, suttit, stått, varit här, tog,
        har väntat, väntade, för tidig, tidig, i över #, i snart #
    """,
    at_clock="""
        kl #, klockan #, vid #, runt #, kring #, före #, efter #, till #, senast #, framåt #,
        strax efter #, strax före #, kl ca #, vid kl #, innan #
    """,
    clock_words={
        "halv #": -30,
        "kvart över #": 15,
        "kvart i #": -15,
        "fem över #": 5,
        "tio över #": 10,
        "tjugo över #": 20,
        "fem i #": -5,
        "tio i #": -10,
        "tjugo i #": -20,
        "fem i halv #": -35,
        "fem över halv #": -25,
        "en kvart över #": 15,
    },
    oclock="prick, blankt",
    am="på morgonen, på förmiddagen, fm",
    pm="på eftermiddagen, på kvällen, em, e m",
    extend="""
        förläng, förlänga, förlängning, mer tid, längre tid, behåll, behålla, spara den,
        spara det, spara min, spara ordern, hålla den, håll den, hålla ordern, hålla på den,
        sparas, spara mitt, ha kvar den, ligga kvar, vänta till imorgon, hämta imorgon,
        hämtar imorgon, skjuta upp, flytta fram, boka om, en dag till, extra dag, förlngä,
        spara, stå kvar, komma imorgon, vänta med den
    """,
    status="""
        status, är den klar, klar än, är det klart, klart än, klara än, är min order klar,
        är ordern klar, ordern klar, order klar, beställning klar, beställningen klar,
        maten klar, paketet klart, är allt klart, allt klart, ^ klar $, ^ klart $, är de klara,
        är varorna klara, varorna klara, blir den klar, när är den, när är min, när är ordern,
        när blir, när kan jag, när kan vi, hur länge, hur lång tid, hur långt, hur lång är,
        hur går det, var är min, var är ordern, var är beställningen, var är mitt, var är ni,
        var är du, någon uppdatering, nån uppdatering, uppdatering, hur många före,
        är någon på väg, kommer någon, kommer ni ut, redo, är den redo, färdig, är den färdig,
        är det färdigt, finns ordern kvar, har ni min, är den färdigpackad, vad tar sån tid,
        vad tar så lång tid, mycket längre, dröjer det, är det långt kvar
    """,
    waiting="""
        väntar fortfarande, fortfarande väntar, väntat, väntat i, stått här, stått i,
        suttit här, ingen kommer, ingen har kommit, glömt mig, glömt bort, skynda, varit här i
    """,
    shop_hours="öppet, öppnar, stänger, stängt, öppettider, öppna, öppen",
    returns="""
        retur, en retur, returer, returnera, returnerar, returen, lämna tillbaka,
        lämnar tillbaka, lämna igen, skicka tillbaka, ge tillbaka, ha med retur, byta,
        en sak tillbaka, retrur, reutr, retrn, tillbaka en, tillbaka ett, returpaket, retrunera
    """,
    missing="""
        saknas, saknar, fattas, saknades, fattades, fanns inte med, inte med i påsen, saknads,
        är inte med, var inte med, inte fått med, sankas
    """,
    missing_after="""
        glömde, glömt, fick inte, fick aldrig, fel vara, fel varor, fick fel, inte i påsen,
        låg inte, ingen mjölk, fick ingen, fick inget, borta, trasig, trasigt
    """,
    cancel_order="""
        avboka, avboka ordern, avbeställ, avbeställa, avbeställning, ställ in, ställa in,
        avbryt ordern, avbryt beställningen, makulera, annullera, stryk ordern,
        vill inte ha den längre, ångra köpet, ångra min, avsluta ordern, avsluta beställningen,
        avsluta min order, avsluta min beställning
    """,
    pick_up="""
        hämtar, hämta, hämtar upp, hämtar den, hämtar det, hämtar ut, hämta ut, hämta upp,
        plockar upp, tar den, tar emot, kommer istället, kommer i stället, hämtat, hämtr,
        hämtas av
    """,
    relations="""
        fru, man, make, maka, sambo, partner, son, dotter, mamma, pappa, mor, far, bror, syster,
        vän, kompis, granne, kollega, flickvän, pojkvän, fästman, fästmö, mormor, morfar,
        farmor, farfar, moster, faster, farbror, morbror, kusin, assistent, chef, särbo,
        svärmor, svärfar, brorsa, syrra, frugan, gubben, sonen, dottern, mannen, frun, barnbarn,
        barnvakt
    """,
    name_is="heter, som heter, namn är, namnet är, vid namn",
    for_whom="åt, för, från, med, till, av",
    stars="stjärna, stjärnor, av 5, av fem, poäng, / 5",
    colours="""
        vit, vitt, vita, svart, svarta, grå, grått, gråa, silver, silvrig, röd, rött, röda, blå,
        blått, blåa, grön, grönt, gröna, gul, gult, gula, orange, brun, brunt, bruna, beige,
        guld, lila, rosa, vinröd, mörkblå, ljusblå, mörkgrå, ljusgrå, mörkgrön, ljusgrön,
        mörkröd, turkos, mörk, mörkt, ljus, silvergrå, silverfärgad, gråblå, kräm, metallic,
        marinblå
    """,
    vehicles="""
        skåpbil, minibuss, lastbil, suv, kombi, sedan, cab, jeep, motorcykel, moped, mc, skoter,
        cykel, lådcykel, elcykel, släp, husbil, taxi, pickup, till fots, gående, jacka, rock,
        transportbil, halvkombi, cabriolet, elbil, rullstol, barnvagn, van, lastcykel,
        fotgängare
    """,
    any_car="bil, bilen, fordon, kärra, kärran",
    lead_in="""
        jag, kör, en, ett, den, det, är, i, min, mitt, vi, har, med, har på mig, kommer, sitter,
        står, ser, en liten, stor, liten, gammal, ny, bilen, bil, lägg, ställ, sätt, ha, på,
        vill, gärna, kan, ni, du, lägga, ställa, in, tar, körs, väntar, som
    """,
    trunk="""
        bakluckan, baklucka, bagageluckan, bagaget, bagage, bagageutrymmet, i bakluckan,
        bakluckn, i bagaget, skuffen, i skuffen, bagageluckn, bak luckan, bakluka, baklucken,
        kofferten, bakluckan är öppen
    """,
    back_seat="""
        baksätet, baksäte, i baksätet, på baksätet, baksätena, bak sätet, där bak i sätet,
        bakre sätet, baksätt
    """,
    front_seat="""
        framsätet, framsäte, i framsätet, passagerarsätet, på passagerarsätet, passagerarsidan,
        bredvid mig, fram sätet
    """,
    bed="flaket, flak, på flaket",
    opt_out_alone="""
        stopp, stoppa, avsluta, avregistrera, avregistrering, sluta, avanmäl, avbryt,
        avprenumerera
    """,
    opt_out="""
        sluta skicka, sluta sms, sluta smsa, sluta messa, sluta texta, sluta med, sluta, stopp,
        stoppa, avregistrera, avanmäl, avanmäla, avsluta sms, avsluta prenumerationen,
        avsluta prenumeration, avprenumerera, inga fler sms, inga fler meddelanden,
        inga mer sms, inga sms, inget mer sms, inte fler sms, ta bort mig, ta bort mitt nummer,
        ta bort numret, skicka inte, skicka inga, smsa inte, smsa mig inte, messa inte,
        kontakta mig inte, kontakta inte, vill inte ha sms, vill inte ha fler sms,
        vill inte ha några sms, stop, vill inte ha era sms, vill inte ha fler meddelanden,
        vill inte få sms, vill inte få fler sms, lämna mig ifred, radera mitt nummer,
        avsäger mig, vill ej ha sms, inte ha fler, skicka ej
    """,
    opt_out_around="""
        sms, smsa, smsen, sms a, meddelande, meddelanden, skicka, att, till, mig, oss, mitt,
        nummer, numret, fler, flera, mer, era, alla, dessa, de, det, den, här, från, er, listan,
        jag, vill, ni, kan, får, ha, genast, omedelbart, nån, några, texta, messa, på, direkt,
        längre, med, texter, notiser, utskick, spam, spamma, störa, inte, något,
        prenumerationen, någonsin, ta, bort, stop, stopp, sluta, ifrån, framöver, inga, ert,
        snarast, aviseringar, måste
    """,
    opt_in_alone="starta, börja skicka sms igen, börja smsa igen, anmäl mig igen, skicka sms igen",
    help_alone="hjälp, hjälp mig",
)

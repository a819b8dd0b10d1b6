"""German, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    courtesy="""
        bitte, bitteschön, danke, dankeschön, dank, vielen dank, besten dank, hallo, hi, hey, moin,
        servus, grüezi, grüß gott, guten tag, guten morgen, guten abend, gute nacht,
        morgen zusammen, entschuldigung, entschuldigen sie, entschuldige, tschuldigung, sorry,
        verzeihung, ok, okay, ja, jo, jep, jetzt, schon, nun, so, und, auch, ach, oh, also, endlich,
        gerade, grade, eben, liebe grüße, viele grüße, mit freundlichen grüßen, mfg, lg, vg, gruß,
        grüße, gern, gerne, super, prima, mal, wieder, leute, zusammen, please, tut mir leid,
        leider, herzlichen dank, freundliche grüße, schönen tag, grüß, guten, tag
    """,
    ordinary="""
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses,
        diesen, diesem, jener, er, sie, es, ihm, ihn, ihr, ihre, ihren, ihnen, man, mein, meine,
        meinen, meinem, meiner, mir, mich, dir, dich, du, dein, deine, euch, euer, eure, uns, unser,
        unsere, sein, seine, sich, etwas, alles, alle, allen, viel, viele, vielen, mehr, meisten,
        weniger, wenig, andere, anderen, anderes, gleiche, selbe, selbst, kann, kannst, können,
        könnte, könnten, könnt, darf, dürfen, soll, sollen, sollte, will, wollen, wollte, möchte,
        möchten, muss, müssen, musste, mache, macht, machen, gemacht, tun, tut, ist, war, waren,
        wäre, wird, werde, werden, wurde, hat, haben, hatte, hätte, habe, hast, habt, gehe, geht,
        gehen, ging, gegangen, gebe, gibt, geben, gegeben, nehme, nehmen, nimmt, sage, sagen, sagt,
        gesagt, sehe, sehen, sieht, gesehen, weiß, wissen, denke, glaube, brauche, brauchen,
        braucht, finde, finden, gefunden, frage, fragen, rufe, rufen, anrufen, ruf, lasse, lassen,
        lasst, stelle, stellen, legen, lege, fange, beginnt, zeigen, höre, hören, wohne, wohnen,
        kaufe, kaufen, gekauft, warten, wartet, sende, senden, gesendet, schicken, bleibe, bleiben,
        offen, geöffnet, geschlossen, schließen, bestellung, bestellungen, bestellt, bestelle,
        paket, pakete, päckchen, tüte, tüten, tasche, taschen, kiste, kisten, karton, ware, artikel,
        sachen, sache, ding, dinge, essen, milch, brot, schuhe, schuh, hemd, hose, laden, geschäft,
        markt, filiale, tür, türe, person, personen, leute, kind, kinder, baby, hund, tag, tage,
        tagen, woche, wochen, heute, abend, abends, mittag, nacht, zeit, zeiten, mal, jahr, jahre,
        hoch, runter, raus, aus, auf, an, am, in, im, ins, ab, bei, beim, von, vom, zu, zum, zur,
        für, mit, nach, vor, über, unter, zwischen, durch, gegen, ohne, um, als, wie, dass, ob,
        denn, doch, oder, seite, links, rechts, linke, rechte, letzte, letzten, gut, gute, guter,
        gutes, schlecht, besser, beste, groß, große, großer, klein, kleine, alt, alte, alter, neu,
        neue, neuer, lang, lange, kurz, heiß, kalt, warm, regen, regnet, schnee, nass, sicher,
        richtig, falsch, falsche, nächste, nächsten, erste, zuerst, später, datum, tor, wasser,
        licht, ampel, straße, weg, wege, verkehr, polizei, fahrer, fahren, fährt, fenster, telefon,
        handy, nummer, sms, nachricht, nachrichten, mail, email, name, namen, code, schild, hilfe,
        minute, monat, geld, zahlen, bezahlen, bezahlt, preis, kosten, kostet, rechnung, quittung,
        kaffee, haus, hause, schule, stadt, dorf, vielleicht, nie, immer, oft, wer, wem, wen,
        welche, welcher, welches, was, kaputt, problem, probleme, motor, reifen, krank, beschäftigt,
        früh, früher, herr, herrn, frau, damen, firma, termin, ende, hier, heer, ihrer, dort,
        dorthin, drin, rein, rum, hin, her, genau, ungefähr, circa, ca, etwa, ganz, sehr, halt,
        naja, stand, stunde, minuten, stau, fest, fast, last, rast, rot, platze, platten, bar,
        kasse, kassen, kleid, wagen, packen, gepackt, parken, park, parkt, lieferung, lieferungen,
        einkauf, einkäufe, abholung, abholschein, abholcode, artikelnummer, bestellnummer, kunde,
        kundin, kunden, uhrzeit, frist, retten, ruhe, ruhig, reden, rede, losen, laut, leid, leicht,
        leer, lieber, liebe, hole, holen, seid, bist, mann, männer, kommst, kam, kommen, gekommen,
        fehler, fehlt, bund, wand, dann, wenn, wann, dahin, daher, damit, dabei, davon, danach,
        daran, dafür, bin, sind, seit, bis, sohle, fahrt, fahr, auto, autos, fern, gern, tank,
        tanken, halbe, halber, halb, bald, bereits, staaten, verlassen, start, lieben, schloss,
        fühlen, starke, städte, starken, angenommen, städten, beendet, verlangen, wahre, infos,
        breit, einst, startet, heim, stärke, gestaltet, schuss, gefühlt, stärken, einkommen,
        verlässt, befreit, fühlte, abkommen, aufgeben, eingehen, soeben, anmeldung, fehlende, funk,
        starben, abfahrt, angeben, fahne, führe, verschieden, achte, dreh, gestattet, zahn, zweit,
        steven, fund, fehlern, abgaben, gleicht, siebten, faire, vieh, parker, zweig, sachs,
        shoppen, zehen, view, ausgebrochen, schlüsse, sparte, stopfen, eingepackt, hein
    """,
    first_person="ich, wir, bin, komme, kommen wir, hole, stehe, warte, i, hab, habe, ick",
    may_i="kann ich, darf ich, können wir, dürfen wir, könnte ich, dürfte ich, kann man",
    asking="""
        wird es, wird meine, wird das, wird die, ist, sind sie, seid ihr, sind die, sind meine,
        kann ich, kann man, können sie, könnt ihr, können wir, könnten sie, könntet ihr, kannst du,
        darf ich, dürfen wir, dürfte ich, könnte ich, soll ich, sollen wir, muss ich, müssen wir,
        gibt es, gibt, habt ihr, haben sie, hast du, hat, wo, wohin, woher, wann, was, wie, warum,
        wieso, weshalb, wer, wem, wen, welche, welcher, welches, welchen, werden sie, kommt jemand,
        kommt ihr, kommen sie, kommst du, kommt noch, bekomme ich, brauche ich, darf man,
        machen sie, macht ihr, dauert, ob, weiß jemand, wissen sie, war, geht das, geht es, wäre es,
        bist du, lohnt
    """,
    denying="""
        nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keins, niemand, niemanden, nichts,
        ohne, weder, nein, nee, noch nicht, nich, nix, kaum
    """,
    supposing="""
        wenn ich, wenn wir, sobald ich, sobald wir, falls ich, wenn, sobald, falls, bevor,
        bevor ich, ehe, bis ich, solange, nachdem, sofern
    """,
    but="aber, weil, jedoch, allerdings, doch",
    harmless="""
        verspäte mich nicht, verspäten uns nicht, komme nicht, kommen nicht, fahre nicht,
        weiß nicht, weiß ich nicht, weiß es nicht, weiß noch nicht, hier ist, hier spricht,
        hier die, hier mein, hier meine, von hier, hier in der nähe, wohne hier, arbeite hier,
        hier wohnen, hier arbeiten, hier parken, hier warten, hier bezahlen, hier um die ecke,
        bin hier falsch, bin hier richtig, kein problem, keine ursache, keine eile, kein stress,
        keine sorge, macht nichts, auf dem weg nach hause, auf dem heimweg, da ist, da war, da sind,
        da bin ich mir, da die, da ich, da wir, da es, da der, da das, bin dabei,
        für die rückgabe der, für die verspätung, für verspätung, wegen verspätung, zu spät gesehen,
        spätestens, rückruf, für alles, zur not, in der tüte, rechts und links, bis später,
        später mal, nichts für ungut, da muss, da kann, da fehlt, da haben, da hat, da stimmt,
        ist da wer, tue ich, ab und zu, drinnen in der, hin und zurück, guten morgen,
        morgen zusammen, da bin ich nicht, da sind wir nicht, bin da nicht, bin hier nicht,
        hier bin ich nicht, hier sind wir nicht
    """,
    arrived="""
        bin da, ich bin da, bin ich da, sind da, wir sind da, sind wir da, ^ da $, ^ da #, hier $,
        ^ hier $, ^ hier #, ^ hier platz, bin hier, ich bin hier, sind hier, wir sind hier,
        hier bin ich, da bin ich, da sind wir, hier sind wir, hier #, hier auf #, stehe hier,
        stehen hier, warte hier, warten hier, bin da auf #, mit dem auto da, vor ort, bin vor ort,
        bin am platz, angekommen, bin angekommen, sind angekommen, gut angekommen, angekomen,
        eingetroffen, habe geparkt, hab geparkt, geparkt, geparkt auf #, geparkt in #, parke auf #,
        parke in #, parken auf #, eingeparkt, bin auf #, bin auf der #, stehe auf #,
        stehe auf der #, stehen auf #, steh auf #, stehe in #, stehe an #, stehe bei #,
        stehe draußen, steh draußen, stehen draußen, bin draußen, sind draußen, warte draußen,
        warten draußen, ^ draußen $, steht draußen, vor der tür, vor dem laden, vor dem geschäft,
        vor dem markt, vor dem eingang, vorm laden, vorm eingang, vorm geschäft, am eingang,
        auf dem parkplatz, am parkplatz, auf ihrem parkplatz, auf eurem parkplatz,
        an der abholstation, am abholpunkt, an der abholung, am abholplatz, warte im auto,
        warten im auto, umgeparkt, umgeparkt auf #, jetzt auf #, nun auf #, bin nun auf #, am ziel,
        bin am ziel, heir, ^ hir $, ^ hir #, angekommn, bin dort $, bin bei ihnen, bin bei euch,
        hier auf platz, stehe vor dem laden, stehe vor dem geschäft, stehe vor der tür,
        stehe auf platz
    """,
    soon="""
        gleich, bald, fast, demnächst, in kürze, kurz vor, sofort, beinahe, nahezu, werde, werden,
        bin bald, jeden moment, jeden augenblick, jede minute, einen moment, in wenigen, sollte,
        müsste, hoffentlich, voraussichtlich, versuche, gleich da, alsbald, nahe, in einem moment,
        komme an, kommen an, ankommen, # km, # kilometer
    """,
    coming="""
        komme, kommen, komm, da, dort, hier, ankommen, ankomme, eintreffen, treffe, hole, holen,
        hol, abholen, bin da, sind da, bis dann, bis gleich, vorbei, vorbeikommen, schaffe es,
        erscheine, bei ihnen, bei euch, eta, vorbei kommen, komme vorbei
    """,
    on_the_way="""
        unterwegs, bin unterwegs, sind unterwegs, auf dem weg, bin auf dem weg, aufm weg,
        auf den weg, ^ komme $, ich komme $, wir kommen $, ^ kommen $, komme gleich, kommen gleich,
        komme bald, komme sofort, bis gleich $, fahre hin, fahre zu ihnen, fahre zu euch,
        bin im auto, ^ gleich $, ^ bald $, ^ fast $, um die ecke, in der nähe, im stau,
        stehe im stau, stau, minuten entfernt, min entfernt, minuten weg, min weg, km entfernt,
        kilometer entfernt, omw, eta #, nähere mich, gleich bei ihnen, gleich bei euch, bin gleich,
        sind gleich, unterwgs, anfahrt, auf der anfahrt, auf der straße
    """,
    leaving="""
        fahre los, fahren los, fahr los, losgefahren, bin losgefahren, gehe los, gehen los,
        losgegangen, mache mich auf, mach mich auf, machen uns auf, breche auf, brechen auf,
        aufgebrochen, starte, gestartet, verlasse, losfahren, fahre ab, fahre weg, fahre jetzt,
        fahre nun, fahre gleich los, laufe los, bin los, ^ fahre $
    """,
    not_now="""
        heute abend, am abend, heute nachmittag, am nachmittag, nach der arbeit, nächste woche,
        nicht heute, ein andermal, anderer tag, anderen tag, am montag, am dienstag, am mittwoch,
        am donnerstag, am freitag, am samstag, am sonnabend, am sonntag, montag, dienstag, mittwoch,
        donnerstag, freitag, samstag, sonntag, am wochenende, gestern, komme später $, irgendwann,
        später mal
    """,
    tomorrow="morgen, bis morgen, übermorgen, am nächsten tag, morgen früh, morgen vormittag",
    late="""
        verspätet, verspäte, verspäten, verspätung, verspätungen, spät dran, zu spät, später da,
        minuten später, min später, stunde später, viertelstunde später, stunden später,
        wird später, komme später, etwas später, bisschen später, ein wenig später, verzögert,
        verzögere, verzögerung, verzögert sich, dauert länger, # später, spätr, verspätug
    """,
    inside="""
        komme rein, komme herein, kommen rein, komm rein, reinkommen, hereinkommen, rein kommen,
        gehe rein, gehen rein, geh rein, reingehen, drinnen, bin drinnen, sind drinnen, bin drin,
        im laden, im geschäft, im markt, in den laden, in das geschäft, ins geschäft, in den markt,
        an der kasse, zur kasse, am schalter, zum schalter, an der theke, am tresen,
        an der information, an der info, im gebäude, nach drinnen, hole es drinnen
    """,
    stalls="""
        platz, plätze, platznummer, parkplatz, stellplatz, stellplatznummer, parkplatznummer,
        parkbucht, bucht, parkbox, box, nummer, nr, num, parklücke, abholplatz, abholparkplatz,
        haltebucht, feld, reihe, position, spur, plats, plaz, park platz, stell platz, platz nr,
        platz nummer, parkplatz nr, parkplatz nummer, stellplatz nr, stellplatz nummer
    """,
    numbers=counted("""
        0 null, 1 ein eine einer eins, 2 zwei zwo, 3 drei, 4 vier, 5 fünf, 6 sechs, 7 sieben,
        8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf, 13 dreizehn, 14 vierzehn, 15 fünfzehn,
        16 sechzehn, 17 siebzehn, 18 achtzehn, 19 neunzehn, 20 zwanzig, 25 fünfundzwanzig,
        30 dreißig, 35 fünfunddreißig, 40 vierzig, 45 fünfundvierzig, 50 fünfzig, 55 fünfundfünfzig,
        60 sechzig, 90 neunzig
    """),
    minutes="min, mins, minute, minuten, minunten, minutn, minutenn, m, minütchen, minten",
    hours="stunde, stunden, std, stdn, h, stündchen",
    amounts={
        "viertelstunde": 15,
        "eine viertelstunde": 15,
        "einer viertelstunde": 15,
        "viertel stunde": 15,
        "einer viertel stunde": 15,
        "halbe stunde": 30,
        "halben stunde": 30,
        "halbes stündchen": 30,
        "eine halbe stunde": 30,
        "einer halben stunde": 30,
        "halbstunde": 30,
        "dreiviertelstunde": 45,
        "einer dreiviertelstunde": 45,
        "dreiviertel stunde": 45,
        "eine stunde": 60,
        "einer stunde": 60,
        "ne stunde": 60,
        "anderthalb stunden": 90,
        "eineinhalb stunden": 90,
        "ein paar minuten": 5,
        "paar minuten": 5,
        "ein paar min": 5,
        "paar min": 5,
        "wenigen minuten": 5,
        "einigen minuten": 5,
        "einer minute": 1,
        "eine minute": 1,
        "zwei stunden": 120,
    },
    in_minutes="""
        in #, in ca #, in circa #, in etwa #, in ungefähr #, in so #, in rund #, innerhalb von #,
        noch #
    """,
    past="""
        seit #, seit, gewartet, warte schon, warte seit, vor # minuten, zu früh, gedauert,
        stehe seit, früher, her, lang gewartet, lange gewartet
    """,
    at_clock="""
        um #, gegen #, ab #, vor #, nach #, bis #, kurz nach #, kurz vor #, spätestens um #,
        spätestens #, so um #, etwa um #, so gegen #, circa um #, ca um #, erst um #, erst gegen #
    """,
    clock_words={
        "halb #": -30,
        "um halb #": -30,
        "gegen halb #": -30,
        "viertel nach #": 15,
        "um viertel nach #": 15,
        "viertel vor #": -15,
        "um viertel vor #": -15,
        "viertel #": -45,
        "dreiviertel #": -15,
        "fünf nach #": 5,
        "fünf vor #": -5,
        "zehn nach #": 10,
        "zehn vor #": -10,
        "zwanzig nach #": 20,
        "zwanzig vor #": -20,
        "fünf vor halb #": -35,
        "fünf nach halb #": -25,
    },
    oclock="uhr, h uhr",
    am="uhr morgens, uhr früh, morgens, uhr vormittags, vormittags",
    pm="uhr nachmittags, uhr abends, nachmittags, abends, uhr am nachmittag, uhr am abend",
    extend="""
        verlängern, verlängerung, verlängert, mehr zeit, länger zeit, aufheben, aufbewahren,
        aufbewahrt, länger aufheben, zurücklegen, zurückhalten, länger behalten, bis morgen,
        morgen abholen, morgen ab, hole morgen, morgen holen, komme morgen, verschieben, verschiebt,
        einen tag mehr, tag länger, länger liegen, liegen lassen
    """,
    status="""
        status, ist es fertig, ist fertig, bestellung fertig, ist sie fertig, ^ fertig $,
        alles fertig, ist alles fertig, paket fertig, ware fertig, waren fertig, sachen fertig,
        einkauf fertig, es fertig, sie fertig, das fertig, bereit, abholbereit, ist es bereit,
        zur abholung bereit, wo ist meine, wo ist die bestellung, wo bleibt, wo bleiben, wo seid,
        wo sind sie, wie lange, wie lang, wie weit, wie viele vor, wann kann ich, wann können wir,
        wann ist, wann wird, wann sind, wann darf, wann kommt, dauert es noch, dauert das noch,
        kommt jemand, kommt noch, kommt noch jemand, kommt ihr, kommen sie raus, kommt da noch,
        was ist mit, wie siehts, stand der, noch nicht fertig, nicht fertig, ist die bestellung da,
        schon etwas, wann holt, gibt es neuigkeiten, wie steht
    """,
    waiting="""
        warte immer noch, immer noch am warten, immernoch, warte noch, warte schon, warte seit,
        gewartet, warten immer noch, warten schon, warten seit, stehe seit, stehe schon,
        niemand kommt, keiner kommt, es kommt niemand, es kommt keiner, kommt keiner, kommt niemand,
        vergessen, beeilen, beeilung, niemand da, keiner da
    """,
    shop_hours="""
        offen, geöffnet, öffnet, öffnen, schließt, schließen, geschlossen, öffnungszeiten, zu
    """,
    returns="""
        retoure, retouren, retour, rücksendung, rückgabe, zurückgeben, zurück geben, gebe zurück,
        zurückbringen, zurück bringen, umtausch, umtauschen, reklamation, retourniere, retournieren,
        retoute, reture, etwas zurück, artikel zurück, retuore, abgeben
    """,
    missing="""
        fehlt, fehlen, fehlte, fehlten, gefehlt, war nicht dabei, nicht dabei, nicht in der tüte,
        unvollständig, fehlend, fehtl
    """,
    missing_after="""
        vergessen, nicht bekommen, nicht erhalten, falscher artikel, falsche ware,
        falsche bestellung, falsches, war nicht drin, nicht drin, kaputt, beschädigt, abgelaufen,
        verdorben, zerbrochen, ausgelaufen, keine milch, wo ist die milch
    """,
    cancel_order="""
        stornieren, storniere, storno, stornierung, storniert, bestellung abbrechen,
        bestellung beenden, bestellung löschen, bestellung widerrufen, bestellung abbestellen,
        bestellung rückgängig, bestellung nicht mehr, auftrag abbrechen, kauf abbrechen,
        kauf widerrufen, absagen, sage ab, abholung abbrechen, widerrufe die bestellung,
        will die bestellung nicht, brauche es nicht mehr
    """,
    pick_up="""
        holt ab, holt, abholt, holt es, holt die, holen ab, abholen, zum abholen, abzuholen,
        nimmt entgegen, kommt statt, kommt an meiner stelle, kommt für mich, kommt vorbei,
        nimmt es mit, abgeholt von
    """,
    picked_up_by="""
        holt ab, holt es ab, holt, abholen wird, es kommt, heute kommt, abgeholt von, abholen kommt
    """,
    relations="""
        frau, ehefrau, mann, ehemann, gatte, gattin, partner, partnerin, lebensgefährte,
        lebensgefährtin, sohn, tochter, mutter, mama, mutti, vater, papa, vati, bruder, schwester,
        freund, freundin, nachbar, nachbarin, kollege, kollegin, verlobter, verlobte, oma, opa,
        tante, onkel, cousin, cousine, mitbewohner, mitbewohnerin, chef, chefin, assistent,
        assistentin, schwager, schwägerin, schwiegermutter, schwiegervater, enkel, enkelin, neffe,
        nichte, babysitter, mitarbeiter, mitarbeiterin, bekannter, bekannte
    """,
    name_is="heißt, der name ist, name ist, namens, mit namen, sein name ist, ihr name ist",
    for_whom="für, von, mit, zu, an",
    stars="stern, sterne, von 5, von fünf, punkte, punkt, / 5",
    colours="""
        weiß, weiße, weißer, weißes, weißen, weißem, schwarz, schwarze, schwarzer, schwarzes,
        schwarzen, schwarzem, grau, graue, grauer, graues, grauen, grauem, silber, silberne,
        silberner, silbernes, silbernen, silbernem, silbergrau, rot, rote, roter, rotes, roten,
        rotem, blau, blaue, blauer, blaues, blauen, blauem, grün, grüne, grüner, grünes, grünen,
        grünem, gelb, gelbe, gelber, gelbes, gelben, gelbem, orange, orangener, braun, braune,
        brauner, braunes, braunen, braunem, beige, beiger, beiges, gold, goldene, goldener,
        goldenes, goldenen, lila, violett, rosa, pink, weinrot, dunkelblau, dunkelblauer,
        dunkelblaues, hellblau, hellblauer, dunkelgrau, dunkelgrauer, hellgrau, dunkelgrün,
        dunkelrot, anthrazit, türkis, dunkel, dunkler, heller, hell, metallic, creme
    """,
    vehicles="""
        transporter, lieferwagen, kastenwagen, minibus, kleinbus, bus, lkw, suv, kombi, limousine,
        geländewagen, cabrio, cabriolet, coupe, kleinwagen, jeep, motorrad, roller, moped, mofa,
        fahrrad, rad, lastenrad, ebike, e bike, anhänger, wohnmobil, camper, taxi, pickup, zu fuß,
        fußgänger, jacke, mantel, pulli, mütze, hoodie, van, elektroauto, kinderwagen, rollstuhl,
        scooter
    """,
    any_car="auto, wagen, pkw, fahrzeug, karre, kiste",
    lead_in="""
        ich, wir, bin, sind, fahre, fahren, fahr, ein, eine, einen, einem, einer, den, der, das,
        die, es, ist, im, in, mit, mein, meinem, meinen, meine, unser, sitze, stehe, komme, habe,
        auto, wagen, großer, großes, kleiner, kleines, kleinen, großen, alter, alten, neuer, neuen,
        in den, ins, auf, stellen, legen, packen, tun, sie, können, bitte, marke, farbe, kann, dem,
        am, warte, vom, typ, modell
    """,
    trunk="""
        kofferraum, in den kofferraum, im kofferraum, kofferaum, heckklappe, kofferraumklappe,
        koferraum, kofferraumdeckel, gepäckraum
    """,
    back_seat="""
        rücksitz, rücksitze, auf den rücksitz, rückbank, auf die rückbank, rücksitzbank, hintersitz,
        auf dem rücksitz, auf der rückbank, hinten auf den sitz, hinterbank, rückstiz
    """,
    front_seat="""
        beifahrersitz, vordersitz, auf den beifahrersitz, auf dem beifahrersitz, auf den vordersitz,
        beifahrerseite, neben mich, beifahrer
    """,
    bed="ladefläche, auf die ladefläche, pritsche, auf die pritsche",
    opt_out_alone="""
        stop, stopp, halt, ende, abbrechen, abbruch, abmelden, abmeldung, abbestellen, aufhören,
        beenden, kündigen, austragen, widerruf, schluss, stoppen, abbrechn, kündigung, widerrufen,
        alles stoppen, basta
    """,
    opt_out="""
        stop, stopp, aufhören, keine sms mehr, keine sms, keine weiteren sms,
        keine nachrichten mehr, keine nachrichten, keine weiteren nachrichten,
        keine mitteilungen mehr, keine texte mehr, keine benachrichtigungen mehr,
        keine benachrichtigungen, keine meldungen mehr, keine smsen mehr, nicht mehr schreiben,
        nicht mehr anschreiben, nicht schreiben, nichts mehr schreiben, nichts mehr schicken,
        nichts mehr senden, nicht mehr schicken, nicht mehr senden, nicht mehr simsen,
        nicht mehr texten, nicht mehr kontaktieren, nicht kontaktieren, schreiben sie mir nicht,
        schreiben sie nicht, schreib mir nicht, schreibt mir nicht, schreib nicht,
        schreibt nicht mehr, schickt mir keine, schicken sie mir keine, schick mir keine,
        schicken sie keine, schickt keine, sendet mir keine, senden sie mir keine, senden sie keine,
        sende mir keine, sendet keine, kontaktieren sie mich nicht, kontaktiert mich nicht,
        kontaktier mich nicht, hören sie auf, hör auf, hört auf, abmelden, melden sie mich ab,
        meldet mich ab, melde mich ab, mich abmelden, abbestellen, bestelle ab, sms abbestellen,
        sms stoppen, sms abmelden, sms beenden, sms abbrechen, nachrichten abbestellen,
        nachrichten stoppen, nachrichten beenden, austragen, tragen sie mich aus, tragt mich aus,
        mich austragen, löschen sie meine nummer, löscht meine nummer, meine nummer löschen,
        lösche meine nummer, nummer löschen, löschen sie mich, löscht mich, meine daten löschen,
        entfernen sie mich, entfernt mich, entfernen sie meine nummer, lasst mich in ruhe,
        lassen sie mich in ruhe, lass mich in ruhe, in ruhe lassen, will keine sms,
        will keine nachrichten, will nichts mehr hören, möchte nichts mehr hören,
        widerrufe meine einwilligung, widerrufe meine zustimmung, einwilligung widerrufen,
        will das nicht mehr bekommen, nicht mehr angeschrieben werden, von der liste,
        nehmen sie mich, nehmt mich, nimm mich, keine werbung, nicht mehr kontaktiert,
        keine weiteren mitteilungen, unterlassen sie, keine mails
    """,
    opt_out_around="""
        mir, mich, uns, sms, nachrichten, nachricht, mitteilungen, benachrichtigungen, texte,
        meldungen, an, auf, diese, dieser, dieses, nummer, meine, meiner, mehr, weitere, weiteren,
        keine, nicht, ich, will, möchte, wünsche, bekommen, erhalten, haben, von, ihnen, euch, der,
        die, das, liste, verteiler, aus, ihrer, eurer, zu, schreiben, schicken, senden, simsen,
        texten, sie, bitte, hiermit, sofort, ab, in, zukunft, künftig, zukünftig, nie, wieder,
        solche, werbung, spam, können, könnten, könnt, ihr, kannst, du, damit, endlich, mit, den,
        dem, und, für, immer, alle, meinem, handy, telefon, würde, gerne, werden, kontaktieren, mal,
        spammen, dass, daten, aufhören, jetzt, hören, kontaktiert, anschreiben, angeschrieben,
        irgendwelche, stopp, stop, mails, nehmen, gestrichen, streichen
    """,
    opt_in_alone="""
        starten, wieder anmelden, anmelden, wieder senden, sms wieder senden, weiter senden
    """,
    help_alone="hilfe, info, hilf mir, helfen sie mir",
)

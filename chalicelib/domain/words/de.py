"""German, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    agreeing="""
        ok, okay, okee, ja, jap, klar, in ordnung, geht klar, passt, einverstanden, gerne, gern
    """,
    courtesy="""
        bitte, bitteschön, danke, dankeschön, dank, hallo, hi, hey, moin, servus, grüezi, grüß gott,
        entschuldigung, entschuldigen sie, entschuldige, tschuldigung, sorry, verzeihung, ok, okay,
        ja, jo, jep, jetzt, schon, nun, so, und, auch, ach, oh, also, endlich, gerade, grade, eben,
        liebe grüße, mit freundlichen grüßen, mfg, lg, vg, gruß, grüße, gern, gerne, super, prima,
        mal, wieder, leute, zusammen, please, tut mir leid, leider, herzlichen dank,
        freundliche grüße, schönen tag, grüß, guten, tag, alda, bro, nu, scho, jetz, jezt, ey,
        grüß euch, ciao, tschüss, tschau, moin moin, schönen abend, schönen tag noch, merci, huhu,
        oki, okey, haha, lol, lieben gruß, lieben dank, echt, tach, vielen dank, besten dank,
        viele grüße, morgen zusammen, guten abend, guten morgen, guten tag, gute nacht, digga,
        hallöchen, halloo, heyy
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
        sachen, sache, ding, dinge, essen, milch, schuhe, schuh, hemd, hose, laden, geschäft, markt,
        filiale, tür, türe, person, personen, leute, kind, kinder, baby, hund, tag, tage, tagen,
        woche, wochen, heute, abend, abends, mittag, nacht, zeit, zeiten, mal, jahr, jahre, hoch,
        runter, raus, aus, auf, an, am, in, im, ins, ab, bei, beim, von, vom, zu, zum, zur, für,
        mit, nach, vor, über, unter, zwischen, durch, gegen, ohne, um, als, wie, dass, ob, denn,
        doch, oder, seite, links, rechts, linke, rechte, letzte, letzten, gut, gute, guter, gutes,
        schlecht, besser, beste, groß, große, großer, klein, kleine, alt, alte, alter, neu, neue,
        neuer, lang, lange, kurz, heiß, kalt, warm, regen, regnet, schnee, nass, sicher, richtig,
        falsch, falsche, nächste, nächsten, erste, zuerst, später, datum, tor, wasser, licht, ampel,
        straße, weg, wege, verkehr, polizei, fahrer, fahren, fährt, fenster, telefon, handy, nummer,
        sms, nachricht, nachrichten, mail, email, name, namen, code, schild, hilfe, minute, monat,
        geld, zahlen, bezahlen, bezahlt, preis, kosten, kostet, rechnung, quittung, kaffee, haus,
        hause, schule, stadt, dorf, vielleicht, nie, immer, oft, wer, wem, wen, welche, welcher,
        welches, was, kaputt, problem, probleme, motor, reifen, krank, beschäftigt, früh, früher,
        herr, herrn, frau, damen, firma, termin, ende, hier, heer, ihrer, dort, dorthin, drin, rein,
        rum, hin, her, genau, ungefähr, circa, ca, etwa, ganz, sehr, halt, naja, stand, stunde,
        minuten, stau, fest, fast, last, rast, rot, platze, platten, bar, kasse, kassen, kleid,
        wagen, packen, gepackt, parken, park, parkt, lieferung, lieferungen, einkauf, einkäufe,
        abholung, abholschein, abholcode, artikelnummer, bestellnummer, kunde, kundin, kunden,
        uhrzeit, frist, retten, ruhe, ruhig, reden, rede, losen, laut, leid, leicht, leer, lieber,
        liebe, hole, holen, seid, bist, mann, männer, kommst, kam, kommen, gekommen, fehler, fehlt,
        bund, wand, dann, wenn, wann, dahin, daher, damit, dabei, davon, danach, daran, dafür, bin,
        sind, seit, bis, sohle, fahrt, fahr, auto, autos, fern, gern, tank, tanken, halbe, halber,
        halb, bald, bereits, staaten, verlassen, start, lieben, schloss, fühlen, starke, städte,
        starken, angenommen, städten, beendet, verlangen, wahre, infos, breit, einst, startet, heim,
        stärke, gestaltet, schuss, gefühlt, stärken, einkommen, verlässt, befreit, fühlte, abkommen,
        aufgeben, eingehen, soeben, anmeldung, fehlende, funk, starben, abfahrt, angeben, fahne,
        führe, verschieden, achte, dreh, gestattet, zahn, zweit, steven, fund, fehlern, abgaben,
        gleicht, siebten, faire, vieh, parker, zweig, sachs, shoppen, zehen, view, ausgebrochen,
        schlüsse, sparte, stopfen, eingepackt, hein, leben, seiner, seinen, seinem, jeder, frauen,
        schön, schöne, deshalb, grund, hinter, stellt, buch, darum, läuft, laufen, deinen, deiner,
        deinem, kennen, kenne, musst, sucht, reise, mussten, plan, sicht, karte, wunsch, mögen,
        lauf, wein, nachts, beine, dicht, still, reine, wohnt, wünscht, kenn, weinen, reiner,
        schreien, butter, aufs, grad, eier, käse, seat, mini, golf, euren, größe, verpasse, verpasst
    """,
    first_person="""
        ich, wir, bin, komme, kommen wir, hole, stehe, warte, i, hab, habe, ick, steh, wart, fahr,
        fahre, parke, sitze
    """,
    may_i="kann ich, darf ich, können wir, dürfen wir, könnte ich, dürfte ich, kann man",
    asking="""
        wird es, wird meine, wird das, wird die, ist, sind sie, seid ihr, sind die, sind meine,
        kann ich, kann man, können sie, könnt ihr, können wir, könnten sie, könntet ihr, kannst du,
        darf ich, dürfen wir, dürfte ich, könnte ich, soll ich, sollen wir, muss ich, müssen wir,
        gibt es, gibt, habt ihr, haben sie, hast du, hat, wo, wohin, woher, wann, was, wie, warum,
        wieso, weshalb, wer, wem, wen, welche, welcher, welches, welchen, werden sie, kommt jemand,
        kommt ihr, kommen sie, kommst du, kommt noch, bekomme ich, brauche ich, darf man,
        machen sie, macht ihr, dauert, ob, weiß jemand, wissen sie, war, geht das, geht es, wäre es,
        bist du, lohnt, is, werd ich, werde ich, habts, seids, kommt wer, kennt, soll, sollte ich
    """,
    denying="""
        nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keins, niemand, niemanden, nichts,
        ohne, weder, nein, nee, noch nicht, nich, nix, kaum, net, ned, nöd, kei
    """,
    supposing="""
        wenn ich, wenn wir, sobald ich, sobald wir, falls ich, wenn, sobald, falls, bevor,
        bevor ich, ehe, bis ich, solange, nachdem, sofern, sowie ich, bis wir, damit ich
    """,
    but="aber, weil, jedoch, allerdings, doch",
    harmless="""
        weiß nicht, weiß ich nicht, weiß es nicht, weiß noch nicht, hier ist, hier spricht, hier
        die, hier mein, hier meine, von hier, hier in der nähe, wohne hier, arbeite hier, hier
        wohnen, hier arbeiten, hier parken, hier warten, hier bezahlen, hier um die ecke, bin hier
        falsch, bin hier richtig, kein problem, keine ursache, keine eile, kein stress, keine sorge,
        macht nichts, auf dem weg nach hause, auf dem heimweg, da ist, da war, da sind, da bin ich
        mir, da die, da ich, da wir, da es, da der, da das, bin dabei, für die rückgabe der, für die
        verspätung, für verspätung, wegen verspätung, zu spät gesehen, spätestens, rückruf, für
        alles, zur not, in der tüte, rechts und links, bis später, später mal, nichts für ungut, da
        muss, da kann, da haben, da hat, da stimmt, ist da wer, tue ich, ab und zu, drinnen in der,
        hin und zurück, guten morgen, morgen zusammen, da bin ich nicht, da sind wir nicht, bin da
        nicht, bin hier nicht, hier bin ich nicht, hier sind wir nicht, nicht falsch, nichts falsch,
        kein fehler, keine probleme, keine wartezeit, keine schlange, keine beschwerden, hier in der
        stadt, gefällt mir hier, gerne hier, zum ersten mal hier, keine ahnung, kein thema, ist hier
        los, hier los, da hinten, da vorne, da drüben, verspäte mich nicht, verspäten uns nicht,
        komme nicht, kommen nicht
    """,
    arrived="""
        bin da, ich bin da, bin ich da, sind da, wir sind da, sind wir da, ^ da $, ^ da #, hier $,
        ^ hier $, ^ hier #, ^ hier platz, bin hier, ich bin hier, sind hier, wir sind hier,
        hier bin ich, da bin ich, da sind wir, hier sind wir, hier #, hier auf #, stehe hier,
        stehen hier, warte hier, warten hier, bin da auf #, mit dem auto da, vor ort, bin am platz,
        angekommen, angekomen, eingetroffen, habe geparkt, hab geparkt, geparkt, geparkt auf #,
        geparkt in #, parke auf #, parke in #, parken auf #, eingeparkt, bin auf #, bin auf der #,
        stehe auf #, stehen auf #, steh auf #, stehe in #, stehe an #, stehe bei #, stehe draußen,
        steh draußen, stehen draußen, bin draußen, sind draußen, warte draußen, warten draußen,
        ^ draußen $, steht draußen, vor der tür, vor dem laden, vor dem geschäft, vor dem markt,
        vor dem eingang, vorm laden, vorm eingang, vorm geschäft, am eingang, auf dem parkplatz,
        am parkplatz, auf ihrem parkplatz, auf eurem parkplatz, an der abholstation, am abholpunkt,
        an der abholung, am abholplatz, warte im auto, warten im auto, umgeparkt, umgeparkt auf #,
        am ziel, heir, ^ hir $, ^ hir #, angekommn, bin dort $, bin bei ihnen, bin bei euch,
        hier auf platz, vor eurem laden, vor ihrem laden, vor eurem geschäft, vor ihrem geschäft,
        vorm markt, am haupteingang, bin do, sind do, auf den parkplatz gefahren, auf der # geparkt,
        auf # geparkt, auf platz # geparkt, auf die # gestellt, auf # gestellt, steh auf der #,
        stehn auf #, warte vor dem, an der laderampe, bin auf platz, gewechselt auf #,
        vor eurem markt, stehe auf der #, bin am laden, sind am laden, bin am markt, parken am,
        parke am, parken vor, parke vor
    """,
    soon="""
        gleich, bald, fast, demnächst, in kürze, kurz vor, sofort, beinahe, nahezu, werde, werden,
        jeden moment, jeden augenblick, jede minute, einen moment, in wenigen, sollte, müsste,
        hoffentlich, voraussichtlich, versuche, alsbald, nahe, in einem moment, komme an, kommen an,
        ankommen, # km, # kilometer
    """,
    coming="""
        komme, kommen, komm, da, dort, hier, ankommen, ankomme, eintreffen, treffe, hole, holen,
        hol, abholen, bis dann, bis gleich, vorbei, vorbeikommen, schaffe es, erscheine, bei ihnen,
        bei euch, eta
    """,
    on_the_way="""
        unterwegs, auf dem weg, aufm weg, auf den weg, ^ komme $, ich komme $, wir kommen $, ^
        kommen $, komme gleich, kommen gleich, komme bald, komme sofort, bis gleich $, fahre hin,
        fahre zu ihnen, fahre zu euch, bin im auto, ^ gleich $, ^ bald $, ^ fast $, um die ecke, in
        der nähe, stau, minuten entfernt, min entfernt, minuten weg, min weg, km entfernt, kilometer
        entfernt, omw, eta #, nähere mich, gleich bei ihnen, gleich bei euch, bin gleich, sind
        gleich, unterwgs, anfahrt, auf der straße, auf m weg, in der bahn, im zug, sitze im bus,
        sitz im bus, bin im bus, mit dem bus, auf dem fahrrad, aus dem haus, bin nah, navi sagt
    """,
    leaving="""
        fahre los, fahren los, fahr los, losgefahren, gehe los, gehen los, losgegangen,
        mache mich auf, mach mich auf, machen uns auf, breche auf, brechen auf, aufgebrochen,
        starte, gestartet, verlasse, losfahren, fahre ab, fahre weg, fahre gleich los, laufe los,
        bin los, ^ fahre $, fahr weg, mache los, machen los, gehe aus dem haus, geh los, ins auto
    """,
    not_now="""
        heute abend, am abend, heute nachmittag, am nachmittag, nach der arbeit, nächste woche,
        nicht heute, ein andermal, am sonnabend, montag, dienstag, mittwoch, donnerstag, freitag,
        samstag, sonntag, am wochenende, gestern, komme später $, irgendwann
    """,
    tomorrow="morgen, bis morgen, übermorgen, morgen vormittag",
    late="""
        verspätet, verspäte, verspäten, verspätung, verspätungen, spät dran, zu spät, später da,
        stunde später, viertelstunde später, wird später, komme später, etwas später,
        bisschen später, ein wenig später, verzögert, verzögere, verzögerung, dauert länger,
        # später, spätr, verspätug, nicht rechtzeitig, nicht pünktlich, später dran,
        später als geplant, im verzug, werde später, bissl später, wird spät, min später,
        minuten später, stunden später, verpasse
    """,
    inside="""
        komme rein, komme herein, kommen rein, komm rein, reinkommen, hereinkommen, rein kommen,
        gehe rein, gehen rein, geh rein, reingehen, drinnen, bin drin, im laden, im geschäft,
        im markt, in den laden, in das geschäft, ins geschäft, in den markt, an der kasse,
        zur kasse, am schalter, zum schalter, an der theke, am tresen, an der information,
        an der info, im gebäude, infotheke, am kundenservice, in der filiale, drin im, kurz rein,
        selbst rein, doch rein, sind drin
    """,
    stalls="""
        platz, plätze, platznummer, parkplatz, stellplatz, stellplatznummer, parkplatznummer,
        parkbucht, bucht, parkbox, box, nummer, nr, num, parklücke, abholplatz, abholparkplatz,
        haltebucht, feld, reihe, position, spur, plats, plaz, park platz, stell platz, platz nr,
        platz nummer, parkplatz nr, parkplatz nummer, stellplatz nr, stellplatz nummer, parkfläche
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
        **dict.fromkeys(("viertelstunde", "eine viertelstunde", "einer viertelstunde"), 15),
        **dict.fromkeys(("viertel stunde", "einer viertel stunde", "ner viertelstunde"), 15),
        **dict.fromkeys(("halbe stunde", "halben stunde", "halbes stündchen"), 30),
        **dict.fromkeys(("eine halbe stunde", "einer halben stunde", "halbstunde"), 30),
        **dict.fromkeys(("dreiviertelstunde", "einer dreiviertelstunde", "dreiviertel stunde"), 45),
        **dict.fromkeys(("eine stunde", "einer stunde", "ne stunde"), 60),
        **dict.fromkeys(("anderthalb stunden", "eineinhalb stunden"), 90),
        **dict.fromkeys(("ein paar minuten", "paar minuten", "ein paar min", "paar min"), 5),
        **dict.fromkeys(("wenigen minuten", "einigen minuten"), 5),
        **dict.fromkeys(("einer minute", "eine minute"), 1),
        "zwei stunden": 120,
    },
    in_minutes="""
        in #, in ca #, in circa #, in etwa #, in ungefähr #, in rund #, noch #, innerhalb von #
    """,
    past="""
        seit #, seit, gewartet, warte seit, vor # minuten, zu früh, gedauert, stehe seit, früher,
        her, lang gewartet, lange gewartet
    """,
    at_clock="""
        um #, gegen #, ab #, vor #, nach #, bis #, kurz nach #, kurz vor #, spätestens um #,
        spätestens #, etwa um #, circa um #, ca um #, erst um #, erst gegen #
    """,
    clock_words={
        **dict.fromkeys(("halb #", "um halb #", "gegen halb #"), -30),
        **dict.fromkeys(("viertel nach #", "um viertel nach #"), 15),
        **dict.fromkeys(("viertel vor #", "um viertel vor #", "dreiviertel #"), -15),
        "viertel #": -45,
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
        aufbewahrt, zurücklegen, zurückhalten, länger behalten, bis morgen, morgen abholen,
        morgen ab, hole morgen, morgen holen, komme morgen, verschieben, verschiebt, länger liegen,
        liegen lassen, länger zum abholen, hebt auf, hebt meine, hebt die, lagern,
        noch ein paar tage, abholfrist, über nacht, abholung auf, termin auf morgen, geht morgen
    """,
    status="""
        status, ist fertig, bestellung fertig, ^ fertig $, alles fertig, paket fertig, ware fertig,
        waren fertig, sachen fertig, einkauf fertig, es fertig, sie fertig, das fertig, bereit,
        abholbereit, wo ist meine, wo ist die bestellung, wo bleibt, wo bleiben, wo seid,
        wo sind sie, wie lange, wie lang, wie weit, wie viele vor, wann kann ich, wann können wir,
        wann ist, wann wird, wann sind, wann darf, wann kommt, kommt jemand, kommt noch, kommt ihr,
        kommen sie raus, kommt da noch, was ist mit, wie siehts, stand der, noch nicht fertig,
        nicht fertig, ist die bestellung da, wann holt, wie steht, gepackt, zusammengestellt,
        gerichtet, is fertig, kann ich kommen, kann ich vorbei, kann ich abholen, siehts aus,
        kommt wer, kommt einer, was dauert, was ist los, wo ist mein, wo sind meine, wirds,
        dauert das, dauert es, dauert lange, kommt da jemand
    """,
    waiting="""
        warte immer noch, immer noch am warten, immernoch, warte noch, warte seit, gewartet,
        warten immer noch, warten seit, stehe seit, niemand kommt, keiner kommt, kommt keiner,
        kommt niemand, vergessen, beeilen, beeilung, niemand da, keiner da, ewig, hier seit
    """,
    shop_hours="""
        offen, geöffnet, öffnet, öffnen, schließt, schließen, geschlossen, öffnungszeiten, zu
    """,
    returns="""
        retoure, retouren, retour, rücksendung, rückgabe, gebe zurück, zurückbringen, umtausch,
        umtauschen, reklamation, retourniere, retournieren, retoute, reture, etwas zurück,
        artikel zurück, retuore, abgeben, rücksendungen, zurückschicken, zurück schicken,
        zurückzugeben, zurück mitbringen, reklamieren, zurücksenden, schuhe zurück, zurück $,
        zurückgeben, zurück geben
    """,
    missing="""
        fehlt, fehlen, fehlte, fehlten, gefehlt, nicht dabei, nicht in der tüte, unvollständig,
        fehtl, fehlts
    """,
    missing_after="""
        vergessen, nicht meine, nicht mein, nicht unsere, nicht bekommen, nicht erhalten, falsches,
        nicht drin, kaputt, beschädigt, abgelaufen, verdorben, zerbrochen, ausgelaufen, falsche,
        falsch, nicht bestellt, von jemand anders, jemand anderem, waren keine, war kein, war keine,
        nur zwei von, nur # von, # von # bekommen, zu wenig, geschmolzen, aufgetaut, schimmelig,
        schimmel, zerdrückt, defekt, schlecht geworden, verfault, vertauscht, verwechselt, wo ist
        mein, wo sind meine, nicht eingepackt, waren kein, kein brot, kein käse, keine milch, keine
        eier
    """,
    cancel_order="""
        stornieren, storniere, storno, stornierung, storniert, bestellung abbrechen,
        bestellung beenden, bestellung löschen, bestellung widerrufen, bestellung abbestellen,
        bestellung rückgängig, bestellung nicht mehr, auftrag abbrechen, kauf abbrechen,
        kauf widerrufen, absagen, sage ab, abholung abbrechen, widerrufe die bestellung,
        will die bestellung nicht, brauche es nicht mehr, brauch ich nicht mehr
    """,
    pick_up="""
        holt ab, holt, abholt, holen ab, abholen, zum abholen, abzuholen, nimmt entgegen,
        kommt statt, kommt an meiner stelle, kommt für mich, kommt vorbei, nimmt es mit,
        abgeholt von, holts, holt des ab, kommt holen, übernimmt die abholung, nimmt die bestellung,
        kommt stattdessen, holt es, holt die, schicke meine, schicke meinen, statt mir
    """,
    picked_up_by="""
        holt ab, holt es ab, holt, abholen wird, es kommt, heute kommt, abgeholt von, abholen kommt
    """,
    relations="""
        frau, ehefrau, mann, ehemann, gatte, partner, partnerin, lebensgefährte, lebensgefährtin,
        sohn, tochter, mutter, mama, vater, papa, vati, bruder, schwester, freund, freundin,
        nachbar, nachbarin, kollege, kollegin, verlobter, verlobte, oma, opa, tante, onkel, cousin,
        cousine, mitbewohner, mitbewohnerin, chef, chefin, assistent, assistentin, schwager,
        schwägerin, schwiegermutter, schwiegervater, enkel, enkelin, neffe, nichte, babysitter,
        mitarbeiter, mitarbeiterin, bekannter, bekannte, brudi, kumpel, schwiegersohn,
        schwiegertochter, lebenspartner, stiefsohn
    """,
    name_is="heißt, der name ist, name ist, namens, mit namen, sein name ist, ihr name ist",
    for_whom="für, von, mit, zu, an",
    stars="stern, sterne, von 5, von fünf, punkte, punkt, / 5",
    colours="""
        weiß, weiße, weißer, weißes, weißen, weißem, schwarz, schwarze, schwarzer, schwarzes,
        schwarzen, schwarzem, grau, graue, grauer, graues, grauen, grauem, silber, silberne,
        silberner, silbernen, silbergrau, rot, rote, roter, rotes, roten, rotem, blau, blaue,
        blauer, blaues, blauen, blauem, grün, grüne, grüner, grünes, grünen, grünem, gelb, gelbe,
        gelber, gelbes, gelben, orange, braun, braune, brauner, braunes, braunen, beige, beiger,
        beiges, gold, goldene, goldenen, lila, violett, rosa, pink, weinrot, dunkelblau,
        dunkelblauer, dunkelblaues, hellblau, hellblauer, dunkelgrau, dunkelgrauer, hellgrau,
        dunkelgrün, dunkelrot, anthrazit, türkis, dunkel, dunkler, heller, hell, metallic, creme,
        dunkelgrünen, dunkelgrüner, dunkelblauen, dunkelgrauen, hellgrauen, hellblauen
    """,
    vehicles="""
        transporter, lieferwagen, kastenwagen, minibus, kleinbus, bus, lkw, suv, kombi, limousine,
        geländewagen, cabrio, cabriolet, coupe, kleinwagen, jeep, motorrad, roller, moped, mofa,
        fahrrad, rad, lastenrad, ebike, e bike, anhänger, wohnmobil, camper, taxi, pickup, zu fuß,
        fußgänger, jacke, mantel, pulli, mütze, hoodie, van, elektroauto, kinderwagen, rollstuhl,
        scooter, regenjacke, tretroller, bike
    """,
    any_car="auto, wagen, pkw, fahrzeug, karre, kiste, schlitten, kfz",
    lead_in="""
        ich, wir, bin, sind, fahre, fahren, fahr, ein, eine, einen, einem, einer, den, der, das,
        die, es, ist, im, in, mit, mein, meinem, meinen, meine, unser, sitze, stehe, komme, habe,
        auto, wagen, großer, großes, kleiner, kleines, großen, alter, alten, neuer, neuen, in den,
        ins, auf, stellen, legen, packen, tun, sie, können, bitte, marke, farbe, kann, dem, am,
        warte, vom, typ, modell, nen, nem, ne, n, sucht, nach, einfach, alles, sachen, ware,
        einkauf, offen, ist offen, is, kommt, unserem, such, rein, könnt, pack
    """,
    trunk="""
        kofferraum, heckklappe, kofferraumklappe, koferraum, kofferraumdeckel, gepäckraum, kofferaum
    """,
    back_seat="""
        rücksitz, rücksitze, rückbank, rücksitzbank, hintersitz, hinten auf den sitz, hinterbank,
        rückstiz, hinten auf die bank, hintere bank
    """,
    front_seat="beifahrersitz, vordersitz, beifahrerseite, neben mich, beifahrer",
    bed="ladefläche, pritsche",
    opt_out_alone="""
        stop, stopp, halt, ende, abbrechen, abbruch, abmelden, abmeldung, abbestellen, aufhören,
        beenden, kündigen, austragen, widerruf, schluss, stoppen, abbrechn, kündigung, widerrufen,
        alles stoppen, stoppt, hör auf
    """,
    opt_out="""
        stop, stopp, aufhören, keine sms, keine nachrichten, keine benachrichtigungen,
        nicht mehr schreiben, nicht schreiben, nichts mehr schreiben, nichts mehr schicken,
        nicht mehr schicken, nicht mehr senden, nicht mehr kontaktieren, nicht kontaktieren,
        schreiben sie mir nicht, schreiben sie nicht, schreib mir nicht, schreib nicht,
        schicken sie keine, schickt keine, senden sie keine, sendet keine,
        kontaktieren sie mich nicht, kontaktiert mich nicht, kontaktier mich nicht, hören sie auf,
        hör auf, hört auf, abmelden, melden sie mich ab, melde mich ab, abbestellen, sms beenden,
        löschen sie meine nummer, löscht meine nummer, lösche meine nummer, nummer löschen,
        meine daten löschen, entfernen sie mich, entfernt mich, entfernen sie meine nummer,
        lasst mich in ruhe, lassen sie mich in ruhe, lass mich in ruhe, in ruhe lassen,
        will nichts mehr hören, möchte nichts mehr hören, widerrufe meine einwilligung,
        widerrufe meine zustimmung, einwilligung widerrufen, will das nicht mehr bekommen,
        von der liste, nehmen sie mich, nehmt mich, nimm mich, keine werbung, unterlassen sie,
        keine mails, meldet euch nicht, melden sie sich nicht, schluss, schreibt mir nie,
        nie wieder schreiben, sms dienst kündigen, dienst kündigen, sms kündigen, eure sms nicht,
        ihre sms nicht, diese sms nicht, ausschalten, abschalten, deaktivieren, aus eurem verteiler,
        widerspreche, stoppt, kein bock mehr auf eure sms, in frieden, keine texte,
        keine mitteilungen, keine meldungen, keine smsen, nicht mehr angeschrieben,
        schreibt mir nicht, mich austragen, tragt mich aus, tragen sie mich aus, bestelle ab,
        löscht mich, löschen sie mich, aus dem verteiler, nicht mehr texten, nicht mehr simsen,
        aus der liste, nichts mehr senden, meldet mich ab, melde ich mich ab, keine weiteren sms,
        keine weiteren nachrichten, keine weiteren mitteilungen, streicht mich
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
        irgendwelche, stopp, stop, mails, nehmen, gestrichen, streichen, wie, kann, eure, eurem,
        ihrem, frieden, dienst, system, man, falsche, scheiß, scheiße, nochmal, bloß, aufs,
        handynummer, telefonnummer, nix, net, smsen, lösch, löschen, gelöscht, werd, wird, anrufen,
        euren, nervt, nervig, lust, solchen, auch, melden, bock, schluss, stoppen, deaktivieren,
        abbestellen, abmelden, austragen, meldet, deaktiviert, abstellen, bestelle
    """,
    opt_in_alone="""
        starten, wieder anmelden, anmelden, wieder senden, sms wieder senden, weiter senden, start,
        wieder anfangen, abonnieren, wieder schreiben
    """,
    help_alone="hilfe, info, hilf mir, helfen sie mir, hilfe bitte, bitte hilfe",
)

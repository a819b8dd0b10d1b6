"""German, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    # How sentences work.
    agreeing="""
        ok, okay, okee, ja, jap, klar, in ordnung, geht klar, passt, einverstanden, gerne, gern
    """,
    first_person="""
        ich, wir, bin, komme, kommen wir, hole, stehe, warte, i, hab, habe, ick, steh, wart,
        fahr, fahre, parke, sitze
    """,
    own_verbs="""
        geparkt, eingeparkt, angekommen, stehe, steh, stehen, sitze, sitzen, warte, warten,
        parke, parken, halte, fahre, fahr, stell, hole, verspäte, verspäten, umgeparkt
    """,
    may_i="kann ich, darf ich, können wir, dürfen wir, könnte ich, dürfte ich, kann man",
    asking="""
        wird es, wird meine, wird das, wird die, ist, sind sie, seid ihr, sind die, sind meine,
        kann ich, kann man, können sie, könnt ihr, können wir, könnten sie, könntet ihr,
        kannst du, darf ich, dürfen wir, dürfte ich, könnte ich, soll ich, sollen wir, muss ich,
        müssen wir, gibt es, gibt, habt ihr, haben sie, hast du, hat, wo, wohin, woher, wann,
        was, wie, warum, wieso, weshalb, wer, wem, wen, welche, welcher, welches, welchen,
        werden sie, kommt jemand, kommt ihr, kommen sie, kommst du, kommt noch, bekomme ich,
        brauche ich, darf man, machen sie, macht ihr, dauert, ob, weiß jemand, wissen sie, war,
        geht das, geht es, wäre es, bist du, lohnt, is, werd ich, werde ich, habts, seids,
        kommt wer, kennt, soll, sollte ich
    """,
    denying="""
        nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keins, niemand, niemanden,
        nichts, ohne, weder, nein, nee, noch nicht, nich, nix, kaum, net, ned, nöd, kei
    """,
    supposing="""
        wenn ich, wenn wir, sobald ich, sobald wir, falls ich, wenn, sobald, falls, bevor,
        bevor ich, ehe, bis ich, solange, nachdem, sofern, sowie ich, bis wir, damit ich
    """,
    but="aber, weil, jedoch, allerdings, doch",
    # Where the customer is.
    arrived="""
        bin da, ich bin da, bin ich da, sind da, wir sind da, sind wir da, ^ da $, ^ da #,
        hier $, ^ hier $, ^ hier #, ^ hier platz, bin hier, ich bin hier, sind hier,
        wir sind hier, hier bin ich, da bin ich, da sind wir, hier sind wir, hier #, hier auf #,
        stehe hier, stehen hier, warte hier, warten hier, bin da auf #, mit dem auto da,
        vor ort, bin am platz, angekommen, angekomen, eingetroffen, habe geparkt, hab geparkt,
        geparkt, geparkt auf #, geparkt in #, parke auf #, parke in #, parken auf #, eingeparkt,
        bin auf #, bin auf der #, stehe auf #, stehen auf #, steh auf #, stehe in #, stehe an #,
        stehe bei #, stehe draußen, steh draußen, stehen draußen, bin draußen, sind draußen,
        warte draußen, warten draußen, ^ draußen $, steht draußen, vor der tür, vor dem laden,
        vor dem geschäft, vor dem markt, vor dem eingang, vorm laden, vorm eingang,
        vorm geschäft, am eingang, auf dem parkplatz, am parkplatz, auf ihrem parkplatz,
        auf eurem parkplatz, an der abholstation, am abholpunkt, an der abholung, am abholplatz,
        warte im auto, warten im auto, umgeparkt, umgeparkt auf #, am ziel, heir, ^ hir $,
        ^ hir #, angekommn, bin dort $, bin bei ihnen, bin bei euch, hier auf platz,
        vor eurem laden, vor ihrem laden, vor eurem geschäft, vor ihrem geschäft, vorm markt,
        am haupteingang, bin do, sind do, auf den parkplatz gefahren, auf der # geparkt,
        auf # geparkt, auf platz # geparkt, auf die # gestellt, auf # gestellt, steh auf der #,
        stehn auf #, warte vor dem, an der laderampe, bin auf platz, gewechselt auf #,
        vor eurem markt, stehe auf der #, bin am laden, sind am laden, bin am markt, parken am,
        parke am, parken vor, parke vor
    """,
    standing="stehe, steh, stehen, warte, warten, parke, parken, geparkt",
    beside="neben, unter, gegenüber, gegenüber von",
    elsewhere="zuhause, zu hause, daheim, auf der arbeit, in der schule, in der arbeit",
    soon="""
        gleich, bald, fast, demnächst, in kürze, kurz vor, sofort, beinahe, nahezu, werde,
        werden, jeden moment, jeden augenblick, jede minute, einen moment, in wenigen, sollte,
        müsste, hoffentlich, voraussichtlich, versuche, alsbald, nahe, in einem moment,
        komme an, kommen an, ankommen, # km, # kilometer
    """,
    coming="""
        komme, kommen, komm, da, dort, hier, ankommen, ankomme, eintreffen, treffe, hole, holen,
        hol, abholen, bis dann, bis gleich, vorbei, vorbeikommen, schaffe es, erscheine,
        bei ihnen, bei euch, eta
    """,
    on_the_way="""
        unterwegs, auf dem weg, aufm weg, auf den weg, ^ komme $, ich komme $, wir kommen $,
        ^ kommen $, komme gleich, kommen gleich, komme bald, komme sofort, bis gleich $,
        fahre hin, fahre zu ihnen, fahre zu euch, bin im auto, ^ gleich $, ^ bald $, ^ fast $,
        um die ecke, in der nähe, stau, minuten entfernt, min entfernt, minuten weg, min weg,
        km entfernt, kilometer entfernt, omw, eta #, nähere mich, gleich bei ihnen,
        gleich bei euch, bin gleich, sind gleich, unterwgs, anfahrt, auf der straße, auf m weg,
        in der bahn, im zug, sitze im bus, sitz im bus, bin im bus, mit dem bus,
        auf dem fahrrad, aus dem haus, bin nah, navi sagt
    """,
    leaving="""
        fahre los, fahren los, fahr los, losgefahren, gehe los, gehen los, losgegangen,
        mache mich auf, mach mich auf, machen uns auf, breche auf, brechen auf, aufgebrochen,
        starte, gestartet, verlasse, losfahren, fahre ab, fahre weg, fahre gleich los,
        laufe los, bin los, ^ fahre $, fahr weg, mache los, machen los, gehe aus dem haus,
        geh los, ins auto
    """,
    not_now="""
        heute abend, am abend, heute nachmittag, am nachmittag, nach der arbeit, nächste woche,
        nicht heute, ein andermal, am sonnabend, montag, dienstag, mittwoch, donnerstag,
        freitag, samstag, sonntag, am wochenende, gestern, komme später $, irgendwann
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
        an der info, im gebäude, infotheke, am kundenservice, in der filiale, drin im,
        kurz rein, selbst rein, doch rein, sind drin
    """,
    stalls="""
        platz, plätze, platznummer, parkplatz, stellplatz, stellplatznummer, parkplatznummer,
        parkbucht, bucht, parkbox, box, nummer, nr, num, parklücke, abholplatz, abholparkplatz,
        haltebucht, feld, reihe, position, spur, plats, plaz, park platz, stell platz, platz nr,
        platz nummer, parkplatz nr, parkplatz nummer, stellplatz nr, stellplatz nummer,
        parkfläche
    """,
    signs="schild, schildes, steht, glaube, denke, vielleicht, wohl, sieht aus, sein",
    # Time and numbers.
    numbers=counted("""
        0 null, 1 ein eine einer eins, 2 zwei zwo, 3 drei, 4 vier, 5 fünf, 6 sechs, 7 sieben,
        8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf, 13 dreizehn, 14 vierzehn, 15 fünfzehn,
        16 sechzehn, 17 siebzehn, 18 achtzehn, 19 neunzehn, 20 zwanzig, 25 fünfundzwanzig,
        30 dreißig, 35 fünfunddreißig, 40 vierzig, 45 fünfundvierzig, 50 fünfzig,
        55 fünfundfünfzig, 60 sechzig, 90 neunzig
    """),
    minutes="min, mins, minute, minuten, minunten, minutn, minutenn, m, minütchen, minten",
    hours="stunde, stunden, std, stdn, h, stündchen",
    amounts=counted("""
        15 viertelstunde eine_viertelstunde einer_viertelstunde viertel_stunde,
        15 einer_viertel_stunde ner_viertelstunde,
        30 halbe_stunde halben_stunde halbes_stündchen eine_halbe_stunde einer_halben_stunde,
        30 halbstunde, 45 dreiviertelstunde einer_dreiviertelstunde dreiviertel_stunde,
        60 eine_stunde einer_stunde ne_stunde, 90 anderthalb_stunden eineinhalb_stunden,
        5 ein_paar_minuten paar_minuten ein_paar_min paar_min wenigen_minuten einigen_minuten,
        1 einer_minute eine_minute, 120 zwei_stunden
    """),
    in_minutes="""
        in #, in ca #, in circa #, in etwa #, in ungefähr #, in rund #, noch #, innerhalb von #
    """,
    past="""
        seit #, seit, gewartet, warte seit, vor # minuten, zu früh, gedauert, stehe seit,
        früher, her, lang gewartet, lange gewartet
    """,
    at_clock="""
        um #, gegen #, ab #, vor #, nach #, bis #, kurz nach #, kurz vor #, spätestens um #,
        spätestens #, etwa um #, circa um #, ca um #, erst um #, erst gegen #
    """,
    clock_words=counted("""
        -30 halb_# um_halb_# gegen_halb_#, 15 viertel_nach_# um_viertel_nach_#,
        -15 viertel_vor_# um_viertel_vor_# dreiviertel_#, -45 viertel_#, 5 fünf_nach_#,
        -5 fünf_vor_#, 10 zehn_nach_#, -10 zehn_vor_#, 20 zwanzig_nach_#, -20 zwanzig_vor_#,
        -35 fünf_vor_halb_#, -25 fünf_nach_halb_#
    """),
    oclock="uhr, h uhr",
    am="uhr morgens, uhr früh, morgens, uhr vormittags, vormittags",
    pm="uhr nachmittags, uhr abends, nachmittags, abends, uhr am nachmittag, uhr am abend",
    # What the customer wants.
    extend="""
        verlängern, verlängerung, verlängert, mehr zeit, länger zeit, aufheben, aufbewahren,
        aufbewahrt, zurücklegen, zurückhalten, länger behalten, bis morgen, morgen abholen,
        morgen ab, hole morgen, morgen holen, komme morgen, verschieben, verschiebt,
        länger liegen, liegen lassen, länger zum abholen, hebt auf, hebt meine, hebt die,
        lagern, noch ein paar tage, abholfrist, über nacht, abholung auf, termin auf morgen,
        geht morgen
    """,
    status="""
        status, ist fertig, bestellung fertig, ^ fertig $, alles fertig, paket fertig,
        ware fertig, waren fertig, sachen fertig, einkauf fertig, es fertig, sie fertig,
        das fertig, bereit, abholbereit, wo ist meine, wo ist die bestellung, wo bleibt,
        wo bleiben, wo seid, wo sind sie, wie lange, wie lang, wie weit, wie viele vor,
        wann kann ich, wann können wir, wann ist, wann wird, wann sind, wann darf, wann kommt,
        kommt jemand, kommt noch, kommt ihr, kommen sie raus, kommt da noch, was ist mit,
        wie siehts, stand der, noch nicht fertig, nicht fertig, ist die bestellung da,
        wann holt, wie steht, gepackt, zusammengestellt, gerichtet, is fertig, kann ich kommen,
        kann ich vorbei, kann ich abholen, siehts aus, kommt wer, kommt einer, was dauert,
        was ist los, wo ist mein, wo sind meine, wirds, dauert das, dauert es, dauert lange,
        kommt da jemand
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
        vergessen, nicht meine, nicht mein, nicht unsere, nicht bekommen, nicht erhalten,
        falsches, nicht drin, kaputt, beschädigt, abgelaufen, verdorben, zerbrochen,
        ausgelaufen, falsche, falsch, nicht bestellt, von jemand anders, jemand anderem,
        waren keine, war kein, war keine, nur zwei von, nur # von, # von # bekommen, zu wenig,
        geschmolzen, aufgetaut, schimmelig, schimmel, zerdrückt, defekt, schlecht geworden,
        verfault, vertauscht, verwechselt, wo ist mein, wo sind meine, nicht eingepackt,
        waren kein, kein brot, kein käse, keine milch, keine eier
    """,
    received="""
        bekommen, erhalten, gekriegt, kriegt, bekam, bekamen, gekommen, angekommen, gefunden,
        in der tüte, in den tüten, in der tasche, dabei
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
        abgeholt von, holts, holt des ab, kommt holen, übernimmt die abholung,
        nimmt die bestellung, kommt stattdessen, holt es, holt die, schicke meine,
        schicke meinen, statt mir
    """,
    picked_up_by="""
        holt ab, holt es ab, holt, abholen wird, es kommt, heute kommt, abgeholt von,
        abholen kommt
    """,
    relations="""
        frau, ehefrau, mann, ehemann, gatte, partner, partnerin, lebensgefährte,
        lebensgefährtin, sohn, tochter, mutter, mama, vater, papa, vati, bruder, schwester,
        freund, freundin, nachbar, nachbarin, kollege, kollegin, verlobter, verlobte, oma, opa,
        tante, onkel, cousin, cousine, mitbewohner, mitbewohnerin, chef, chefin, assistent,
        assistentin, schwager, schwägerin, schwiegermutter, schwiegervater, enkel, enkelin,
        neffe, nichte, babysitter, mitarbeiter, mitarbeiterin, bekannter, bekannte, brudi,
        kumpel, schwiegersohn, schwiegertochter, lebenspartner, stiefsohn
    """,
    name_is="heißt, der name ist, name ist, namens, mit namen, sein name ist, ihr name ist",
    for_whom="für, von, mit, zu, an",
    stars="stern, sterne, von 5, von fünf, punkte, punkt, / 5",
    surely="natürlich, definitiv, absolut, auf jeden fall",
    # The vehicle.
    colours="""
        weiß, weiße, weißer, weißes, weißen, weißem, schwarz, schwarze, schwarzer, schwarzes,
        schwarzen, schwarzem, grau, graue, grauer, graues, grauen, grauem, silber, silberne,
        silberner, silbernen, silbergrau, rot, rote, roter, rotes, roten, rotem, blau, blaue,
        blauer, blaues, blauen, blauem, grün, grüne, grüner, grünes, grünen, grünem, gelb,
        gelbe, gelber, gelbes, gelben, orange, braun, braune, brauner, braunes, braunen, beige,
        beiger, beiges, gold, goldene, goldenen, lila, violett, rosa, pink, weinrot, dunkelblau,
        dunkelblauer, dunkelblaues, hellblau, hellblauer, dunkelgrau, dunkelgrauer, hellgrau,
        dunkelgrün, dunkelrot, anthrazit, türkis, dunkel, dunkler, heller, hell, metallic,
        creme, dunkelgrünen, dunkelgrüner, dunkelblauen, dunkelgrauen, hellgrauen, hellblauen
    """,
    vehicles="""
        transporter, lieferwagen, kastenwagen, minibus, kleinbus, bus, lkw, suv, kombi,
        limousine, geländewagen, cabrio, cabriolet, coupe, kleinwagen, jeep, motorrad, roller,
        moped, mofa, fahrrad, rad, lastenrad, ebike, e bike, anhänger, wohnmobil, camper, taxi,
        pickup, zu fuß, fußgänger, jacke, mantel, pulli, mütze, hoodie, van, elektroauto,
        kinderwagen, rollstuhl, scooter, regenjacke, tretroller, bike
    """,
    any_car="auto, wagen, pkw, fahrzeug, karre, kiste, schlitten, kfz",
    trunk="""
        kofferraum, heckklappe, kofferraumklappe, koferraum, kofferraumdeckel, gepäckraum,
        kofferaum
    """,
    back_seat="""
        rücksitz, rücksitze, rückbank, rücksitzbank, hintersitz, hinten auf den sitz,
        hinterbank, rückstiz, hinten auf die bank, hintere bank
    """,
    front_seat="beifahrersitz, vordersitz, beifahrerseite, neben mich, beifahrer",
    bed="ladefläche, pritsche",
)

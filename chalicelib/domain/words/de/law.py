"""German about our texts, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words.law import LawWords

LAW_WORDS = LawWords(
    # The whole text, courtesies apart.
    opt_out_alone="""
        stop, stopp, halt, ende, abbrechen, abbruch, abmelden, abmeldung, abbestellen, aufhören,
        beenden, kündigen, austragen, widerruf, schluss, stoppen, abbrechn, kündigung,
        widerrufen, alles stoppen, stoppt, hör auf
    """,
    opt_in_alone="""
        starten, wieder anmelden, anmelden, wieder senden, sms wieder senden, weiter senden,
        start, wieder anfangen, abonnieren, wieder schreiben
    """,
    help_alone="hilfe, info, hilf mir, helfen sie mir, hilfe bitte, bitte hilfe",
    # Among others.
    opt_out="""
        stop, stopp, aufhören, keine sms, keine nachrichten, keine benachrichtigungen,
        nicht mehr schreiben, nicht schreiben, nichts mehr schreiben, nichts mehr schicken,
        nicht mehr schicken, nicht mehr senden, nicht mehr kontaktieren, nicht kontaktieren,
        schreiben sie mir nicht, schreiben sie nicht, schreib mir nicht, schreib nicht,
        schicken sie keine, schickt keine, senden sie keine, sendet keine,
        kontaktieren sie mich nicht, kontaktiert mich nicht, kontaktier mich nicht,
        hören sie auf, hör auf, hört auf, abmelden, melden sie mich ab, melde mich ab,
        abbestellen, sms beenden, löschen sie meine nummer, löscht meine nummer,
        lösche meine nummer, nummer löschen, meine daten löschen, entfernen sie mich,
        entfernt mich, entfernen sie meine nummer, lasst mich in ruhe, lassen sie mich in ruhe,
        lass mich in ruhe, in ruhe lassen, will nichts mehr hören, möchte nichts mehr hören,
        widerrufe meine einwilligung, widerrufe meine zustimmung, einwilligung widerrufen,
        will das nicht mehr bekommen, von der liste, nehmen sie mich, nehmt mich, nimm mich,
        keine werbung, unterlassen sie, keine mails, meldet euch nicht, melden sie sich nicht,
        schluss, schreibt mir nie, nie wieder schreiben, sms dienst kündigen, dienst kündigen,
        sms kündigen, eure sms nicht, ihre sms nicht, diese sms nicht, ausschalten, abschalten,
        deaktivieren, aus eurem verteiler, widerspreche, stoppt, kein bock mehr auf eure sms,
        in frieden, keine texte, keine mitteilungen, keine meldungen, keine smsen,
        nicht mehr angeschrieben, schreibt mir nicht, mich austragen, tragt mich aus,
        tragen sie mich aus, bestelle ab, löscht mich, löschen sie mich, aus dem verteiler,
        nicht mehr texten, nicht mehr simsen, aus der liste, nichts mehr senden, meldet mich ab,
        melde ich mich ab, keine weiteren sms, keine weiteren nachrichten,
        keine weiteren mitteilungen, streicht mich
    """,
    opt_out_around="""
        mir, mich, uns, sms, nachrichten, nachricht, mitteilungen, benachrichtigungen, texte,
        meldungen, an, auf, diese, dieser, dieses, nummer, meine, meiner, mehr, weitere,
        weiteren, keine, nicht, ich, will, möchte, wünsche, bekommen, erhalten, haben, von,
        ihnen, euch, der, die, das, liste, verteiler, aus, ihrer, eurer, zu, schreiben,
        schicken, senden, simsen, texten, sie, bitte, hiermit, sofort, ab, in, zukunft, künftig,
        zukünftig, nie, wieder, solche, werbung, spam, können, könnten, könnt, ihr, kannst, du,
        damit, endlich, mit, den, dem, und, für, immer, alle, meinem, handy, telefon, würde,
        gerne, werden, kontaktieren, mal, spammen, dass, daten, aufhören, jetzt, hören,
        kontaktiert, anschreiben, angeschrieben, irgendwelche, stopp, stop, mails, nehmen,
        gestrichen, streichen, wie, kann, eure, eurem, ihrem, frieden, dienst, system, man,
        falsche, scheiß, scheiße, nochmal, bloß, aufs, handynummer, telefonnummer, nix, net,
        smsen, lösch, löschen, gelöscht, werd, wird, anrufen, euren, nervt, nervig, lust,
        solchen, auch, melden, bock, schluss, stoppen, deaktivieren, abbestellen, abmelden,
        austragen, meldet, deaktiviert, abstellen, bestelle
    """,
    texts="sms, nachricht, nachrichten, mitteilungen, benachrichtigung, benachrichtigungen",
    wishing="""
        will, möchte, möchten, wollen, wünsche, würde gerne, könnt, könnten, können, dürft,
        schickt, schicken, schick, sendet, senden, starten, startet, fortsetzen, aktivieren,
        mehr, weitere, brauche, bitte wieder
    """,
    wanting="will, möchte, möchten, wollen, wünsche, brauche",
    ending="""
        stoppe, stoppen, beende, bestelle ab, ab, abbestellen, genug, verzichte, schluss, ende,
        deaktiviere, unerwünscht
    """,
    again="wieder, erneut, nochmal, wieder an",
)

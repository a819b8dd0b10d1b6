"""Swedish about our texts, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words.law import LawWords

LAW_WORDS = LawWords(
    # The whole text, courtesies apart.
    opt_out_alone="""
        stopp, stoppa, avsluta, avregistrera, avregistrering, sluta, avanmäl, avbryt,
        avprenumerera, stäng av, säg upp, avslut, stoop, stopppp, avregga, avprenumerering
    """,
    opt_in_alone="""
        starta, anmäl mig igen, starta igen, börja skicka igen, prenumerera, anmäl mig,
        slå på sms
    """,
    help_alone="hjälp, hjälp mig, hjälp tack",
    # Among others.
    opt_out="""
        sluta skicka, sluta, stopp, stoppa, avregistrera, avanmäl, avanmäla, avsluta sms,
        avsluta prenumerationen, avsluta prenumeration, avprenumerera, inga fler sms,
        inga fler meddelanden, inga mer sms, inga sms, inget mer sms, inte fler sms,
        ta bort mig, ta bort mitt nummer, ta bort numret, skicka inte, skicka inga, smsa inte,
        smsa mig inte, messa inte, kontakta mig inte, kontakta inte, vill inte ha sms,
        vill inte ha fler sms, vill inte ha några sms, stop, vill inte ha era sms,
        vill inte ha fler meddelanden, vill inte få sms, vill inte få fler sms, lämna mig ifred,
        radera mitt nummer, avsäger mig, vill ej ha sms, skicka ej, lägg av, stäng av,
        stänga av, hör inte av, hör aldrig av, skriv inte, smsa aldrig, lämna mig i fred,
        låt mig vara, plocka bort mig, stryk mig, bli borttagen, radera mig, radera numret,
        säg upp sms, avregistrerar, avprenumererar, får inte smsa, får inte skicka, slippa sms,
        nej till fler, tackar nej till, inte få sms, inte bli kontaktad,
        vill inte ha meddelanden, vill inte få meddelanden, trött på era, trött på dessa,
        sms stopp, vill inte längre få, inga mer meddelanden, inga fler notiser,
        inga fler aviseringar, inga fler påminnelser, inga meddelanden, avböjer sms,
        återkallar mitt samtycke, säga upp sms, avsluta era sms, slippa era sms,
        slippa fler sms, vill inte längre ha sms, vill inte ha mer sms, inte få fler sms,
        inte få fler meddelanden, inte få era sms, inte ha era meddelanden, ha inga fler sms,
        ha dessa sms, få dessa sms, avsluta dessa, ta mig från, ta mig av, vill avsluta,
        vill sluta, inte bett om, stryk mitt nummer, inte ha dessa sms
    """,
    opt_out_around="""
        sms, smsa, smsen, sms a, meddelande, meddelanden, skicka, att, till, mig, oss, mitt,
        nummer, numret, fler, flera, mer, era, alla, dessa, de, det, den, här, från, er, listan,
        jag, vill, ni, kan, får, ha, genast, omedelbart, nån, några, texta, messa, på, direkt,
        längre, med, texter, notiser, utskick, spam, spamma, störa, inte, något,
        prenumerationen, någonsin, ta, bort, stop, stopp, sluta, ifrån, framöver, inga, ert,
        snarast, aviseringar, måste, utskicken, utskicket, tjänst, tjänsten, lista, system,
        systemet, register, registret, höra, hör, av, hur, man, fel, nu, fan, jävla, jävlar,
        för, fy, ju, faktiskt, verkligen, bara, få, bli, ska, skulle, vänligen, allt, detta,
        denna, sånt, sådana, såna, skit, meddelandena, notiserna, notifikationer, reklam,
        påminnelser, snälla, mera, igen, kontakta, ringa, skriva, telefonnummer, mobilnummer,
        mobil, telefon, hos, mej, tackar, nej, gärna, har, och, gör, så, aldrig, ur
    """,
    texts="""
        sms, smsen, meddelande, meddelanden, smsa, notiser, aviseringar, påminnelser, utskick
    """,
    wishing="""
        vill, skulle vilja, önskar, kan, får, börja, börjar, starta, skicka, skickar, slå på,
        fortsätt, återuppta, fler, mer, någonsin, behöver
    """,
    wanting="vill, skulle vilja, önskar, behöver",
    ending="""
        slut, avslutar, avsluta, stoppar, stänger av, avbeställer, nog med, slippa, bett om
    """,
    again="igen, på nytt, åter",
)

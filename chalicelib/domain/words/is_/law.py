"""Icelandic about our texts, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words.law import LawWords

LAW_WORDS = LawWords(
    # The whole text, courtesies apart.
    opt_out_alone="""
        stop, stopp, hætta, hætta við, hættu, hættið, hætti, afskrá, afskrá mig, afskráning,
        stöðva, stöðvið, stopp takk, segja upp, uppsögn, skrá mig úr, hættið þessu, hættu þessu,
        afskráið, afþakka, afskráðu mig, hættu alveg, hætta takk, hætta áskrift
    """,
    opt_in_alone="""
        byrja, byrja aftur, skrá mig, skrá mig aftur, byrjið aftur, skráið mig aftur,
        skráðu mig aftur
    """,
    help_alone="""
        hjálp, hjálpa, hjálpið, aðstoð, hjálpaðu mér, mig vantar hjálp, mig vantar aðstoð,
        vantar hjálp, vantar aðstoð, þarf hjálp, ég þarf hjálp, þarf aðstoð, ég þarf aðstoð,
        leiðbeiningar, getið þið hjálpað mér, geturðu hjálpað mér, hjálp takk, hjálpið mér
    """,
    # Among others.
    opt_out="""
        stopp, stop, hætta, hættu, hættið, ekki senda, ekki sms, ekki skrifa, engin fleiri sms,
        ekki fleiri sms, engin fleiri skilaboð, ekki fleiri skilaboð, engin sms, engin skilaboð,
        vil ekki fá fleiri, vil ekki fá sms, vil ekki fá skilaboð, vil ekki fá nein,
        vil ekki skilaboð, vil ekki þessi sms, vil ekki þessi skilaboð, vil ekki fá þessi,
        vil ekki lengur fá, nenni ekki fleiri, taktu mig af, takið mig af, taka mig af,
        takið mig út, taktu mig út, fjarlægið mig, fjarlægja mig, fjarlægið númerið,
        fjarlægja númerið, eyðið númerinu, eyða númerinu, eyddu númerinu, afskrá, afskráið mig,
        afskráðu mig, skráðu mig úr, skráið mig úr, láttu mig í friði, látið mig í friði,
        láta mig í friði, ekki hafa samband, hafið ekki samband, hafa ekki samband,
        ekki hringja, ekki texta, stöðvið sms, stöðva sms, stöðvið skilaboð, segja upp áskrift,
        ekki meira sms, tekið mig af, tekið mig út, hætt að senda, stoppið, stoppaðu, stoppa,
        ekki meiri sms, ekki meiri skilaboð, ekki fleirri, nenni ekki þessum,
        nenni ekki svona sms, nenni ekki að fá, nenni þessum skilaboðum ekki, afþakka,
        skrá mig úr, skrá mig út, skráðu mig út, skráið mig út, skráið mig af, skráðu mig af,
        skrá mig af, þurrkið út númerið, þurrka út númerið, þurrkaðu út, strokið út,
        taktu númerið, takið númerið, taka númerið, taktu símanúmerið, takið símanúmerið,
        taka mig út, vil ekki heyra, heyra ekki frá, vil ekki vera á, vil ekki neitt sms,
        látið mig vera, láttu mig vera, láta mig vera, losna við þessi, losna við sms,
        losna við skilaboð, tekin af listanum, tekinn af listanum, tekin af lista,
        tekinn af lista, tekin út, tekinn út, vera fjarlægð, vera fjarlægður,
        afturkalla samþykki, afturkalla leyfi, dreg samþykki, dreg til baka, draga samþykki,
        draga til baka, ekki trufla, ekki ónáða, ekki áreita, ekki bögga, ekki spamma,
        vill ekki skilaboð, vill ekki fleiri, vill ekki fá, fjarlægðu mig, fjarlægðu númerið,
        fjarlægja númer, fjarlægið númer, eyðið símanúmerinu, eyðið símanúmeri,
        eyða símanúmerinu, loka fyrir sms, lokið fyrir sms, slökkvið á sms, slökktu á sms,
        slökkva á sms, ekkert sms, ekki fleiri tilkynningar, engar fleiri tilkynningar,
        engar tilkynningar, blokka, ekki leyfi, nóg af sms, nóg komið af, komið nóg af,
        óska ekki eftir, kæri mig ekki um, hef ekki áhuga á, afskrái ég mig, hætti ég að fá
    """,
    opt_out_around="""
        mér, mitt, mínu, minn, mína, okkur, sms um, skilaboðin, smsum, smsin, textaskilaboð,
        listann, póstlista, ykkur, þessu, þessari, sendið, sendu, framtíðinni, meir, ég, síma,
        símann, getið, þið, geturðu, gætuð, gætirðu, strax, bið, biðja, ykkar, þína, spam,
        ruslpóst, neina, þegar, tafarlaust, héðan, þess, viljið, böggja, sendingum, sendingar,
        sendingarnar, rugli, spammi, spömmun, bulli, kjaftæði, frekari, verið, væn, vænn, góð,
        góður, þessar, þessara, póstlistanum, skilaboða, tilkynningum, gagnagrunni,
        gagnagrunninum, kerfinu, skránni, smsi, markpóst, markpósti, auglýsingar, auglýsingum,
        auglýsingapóst, hringið, alveg, algjörlega, andskotans, helvítis, djöfulsins, ógeðslega,
        væri, til í, gjöra, gjörið, vel, sendingu, persónuupplýsingum, upplýsingum, mínar,
        mínum, öllu, öllum, öll, óumbeðin, óþarfa, pirrandi, stanslaust, endalaust, endalausu,
        endalausa, mega, má, nokkurn, tímann, tíman, gaf, með, hvernig, rangt, númer, afskrái,
        mig
    """,
    texts="sms, smsið, smsin, skilaboð, skilaboðin, skilaboða, tilkynningar, tilkynningu",
    wishing="""
        vil, viljum, vill, langar, mætti, mega, megið, má, byrja, byrjið, byrjaðu, senda,
        sendið, sendu, fleiri, meira, lengur, framar, óska, þarf, nenni
    """,
    wanting="vil, viljum, vill, langar, óska, þarf, nenni",
    ending="hætti, hættum, nóg, afþakka, losna, slekk, stöðva, hvernig hætti",
    again="aftur, á ný, að nýju",
)

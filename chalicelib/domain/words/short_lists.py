"""Short lists of small words, all languages side by side. Knows no grammar and no rules.

Written like the fields of `Words`. None of these words means anything alone, so none is a typing
error of another, and none makes a strange sentence familiar.
"""

from collections.abc import Mapping

# Who stands so, beside something, is here: "standing by the trolleys".
_STANDING = {
    "en": "standing, stood, waiting, parked up, parked",
    "sv": "står, väntar, parkerat, parkerade, parkerar, ställt mig, ställde mig",
    "fi": "seison, seisomme, odotan, odotamme, parkkeerasin, pysäköin, odottelen",
    "pl": "stoję, stoimy, czekam, czekamy, stanąłem, stanęłam, zaparkowałem, zaparkowałam",
    "is": "stend, stöndum, bíð, bíðum, lagði, lögðum, parkeraði",
    "de": "stehe, steh, stehen, warte, warten, parke, parken, geparkt",
}
# Nobody who says these of himself stands at the shop.
_ELSEWHERE = {
    "en": "at home, at work, at school, my house, my place, my flat, our house",
    "sv": "hemma, på jobbet, i skolan, mitt hus",
    "fi": "kotona, töissä, koulussa",
    "pl": "w domu, w pracy, w szkole",
    "is": "heima, í vinnunni, í skólanum",
    "de": "zuhause, zu hause, daheim, auf der arbeit, in der schule, in der arbeit",
}
# What a place is called by that no list knows: the strange words after these are no actors.
_BESIDE = {
    "en": "next to, by the, beside, opposite, under",
    "sv": "bredvid, vid, intill, mittemot, mitt emot, under, framför, nedanför",
    "fi": "vieressä, luona, kohdalla, viereen",
    "pl": "koło, obok, przy, pod, naprzeciwko, naprzeciw",
    "is": "við hliðina á, við, hjá, undir, á móti, beint á móti",
    "de": "neben, unter, gegenüber, gegenüber von",
}
# A number before or after these belongs to a house. Words that end so count as well.
_STREETS = {
    "en": "street, st, road, rd, avenue, ave, lane, boulevard, blvd, crescent",
    "sv": "gata, gatan, vägen, gränd, stigen, torget, allén",
    "fi": "katu, kadulla, tie, tiellä, kuja, kujalla, katua",
    "pl": "ulica, ulicy, ul, aleja, alei, osiedle",
    "is": "gata, götu, gatan, vegur, vegi, stræti, braut",
    "de": "straße, strasse, str, gasse, allee, chaussee",
}
# Said of a number that somebody reads or guesses: "the sign says 6", "I think it's 7".
_SIGNS = {
    "en": """
        sign, signs, says, think, guess, believe, reckon, looks like, maybe, probably, on the post,
        on the ground, on the wall, on the board, it reads
    """,
    "sv": "skylten, skylt, det står, står det, tror, gissar, ser ut, kanske, nog, väl",
    "fi": "kyltti, kyltissä, lukee, luulen, taitaa, näyttää, näyttäisi, olevan, ehkä, varmaan, kai",
    "pl": "znak, znaku, tablicy, tabliczce, pisze, napisane, chyba, myślę, może, wygląda",
    "is": "skilti, skiltið, skiltinu, stendur, held, sýnist, segir, kannski, líklega",
    "de": "schild, schildes, steht, glaube, denke, vielleicht, wohl, sieht aus, sein",
}
# After a rating.
_SURELY = {
    "en": "definitely, of course, obviously, absolutely",
    "sv": "såklart, självklart, definitivt, absolut, solklart",
    "fi": "ehdottomasti, tietysti, tietenkin",
    "pl": "zdecydowanie, oczywiście, jasne",
    "is": "auðvitað, tvímælalaust, alveg klárlega",
    "de": "natürlich, definitiv, absolut, auf jeden fall",
}
# What the shop sends.
_TEXTS = {
    "en": """
        texts, texting, text me, texting me, message me, messages, messaging me, sms, msgs, txts,
        notifications, updates, reminders, a text, any text, no text, your text, a message,
        any message, no message
    """,
    "sv": "sms, smsen, meddelande, meddelanden, smsa, notiser, aviseringar, påminnelser, utskick",
    "fi": """
        viesti, viestiä, viestit, viestejä, viestejänne, tekstiviesti, tekstiviestiä,
        tekstiviestit, tekstiviestejä, tekstareita, tekstarit, tekstaria, sms, ilmoituksia
    """,
    "pl": """
        sms, smsa, smsy, smsów, sms y, wiadomość, wiadomości, powiadomienia, powiadomień, esemesy
    """,
    "is": "sms, smsið, smsin, skilaboð, skilaboðin, skilaboða, tilkynningar, tilkynningu",
    "de": "sms, nachricht, nachrichten, mitteilungen, benachrichtigung, benachrichtigungen",
}
# A wish for texts, or for no more of them, as told from having got none.
_WISHING = {
    "en": """
        want, wanna, like, wish, may, can, could, start, restart, resume, continue, send, turn on,
        allow, begin, need, let, more, future, ever, ok to
    """,
    "sv": """
        vill, skulle vilja, önskar, kan, får, börja, börjar, starta, skicka, skickar, slå på,
        fortsätt, återuppta, fler, mer, någonsin, behöver
    """,
    "fi": """
        haluan, haluaisin, haluamme, halua, haluu, voitte, saatte, saa, aloita, aloittakaa, jatka,
        jatkakaa, lähettäkää, lähetä, laittakaa, laita, enää, lisää, enempää, tarvitse, tarvii
    """,
    "pl": """
        chcę, chcemy, chciałbym, chciałabym, proszę, poproszę, możecie, można, wznów, wznówcie,
        zacznijcie, zacznij, włącz, włączcie, wysyłajcie, przysyłajcie, wyślij, więcej, życzę,
        już, potrzebuję, ślijcie
    """,
    "is": """
        vil, viljum, vill, langar, mætti, mega, megið, má, byrja, byrjið, byrjaðu, senda, sendið,
        sendu, fleiri, meira, lengur, framar, óska, þarf, nenni
    """,
    "de": """
        will, möchte, möchten, wollen, wünsche, würde gerne, könnt, könnten, können, dürft, schickt,
        schicken, schick, sendet, senden, starten, startet, fortsetzen, aktivieren, mehr, weitere,
        brauche, bitte wieder
    """,
}
_WANTING = {
    "en": "want, wanna, wish, need, like",
    "sv": "vill, skulle vilja, önskar, behöver",
    "fi": "haluan, haluaisin, haluamme, halua, haluu, tarvitse, tarvii",
    "pl": "chcę, chcemy, chciałbym, chciałabym, życzę, potrzebuję",
    "is": "vil, viljum, vill, langar, óska, þarf, nenni",
    "de": "will, möchte, möchten, wollen, wünsche, brauche",
}
# With a word for our texts: nobody wants more of what he ends.
_ENDING = {
    "en": "enough, end, ends, ending, stop, stops, without, never asked for, never signed up for",
    "sv": "slut, avslutar, avsluta, stoppar, stänger av, avbeställer, nog med, slippa, bett om",
    "fi": "lopetan, lopetamme, loppumaan, loppu, irtisanon, riittää, turha, estän, miten lopetan",
    "pl": "anuluj, anuluję, kończę, zakończyć, wyłączam, wyłączyć, dosyć, dość, bez, stop",
    "is": "hætti, hættum, nóg, afþakka, losna, slekk, stöðva, hvernig hætti",
    "de": """
        stoppe, stoppen, beende, bestelle ab, ab, abbestellen, genug, verzichte, schluss, ende,
        deaktiviere, unerwünscht
    """,
}
_AGAIN = {
    "en": "again, back, back on",
    "sv": "igen, på nytt, åter",
    "fi": "taas, uudelleen, jälleen, uudestaan, takaisin",
    "pl": "znowu, znów, ponownie, z powrotem, od nowa",
    "is": "aftur, á ný, að nýju",
    "de": "wieder, erneut, nochmal, wieder an",
}
# With a "not" beside it, goods are missing; with a word for our texts, none came.
_RECEIVED = {
    "en": """
        got, get, gotten, receive, received, came, come through, arrived, find, found, was in, were
        in, in the bag, in my bag, in the bags, in the box, in there
    """,
    "sv": "fick, fått, får, kom, kommit, erhållit, fanns, hittar, hittade, i påsen, i kassen",
    "fi": "saanut, saaneet, saanu, saatu, tullut, tullu, löydy, löytynyt, saapunut, kassissa",
    "pl": """
        dostałem, dostałam, dostaliśmy, dostałyśmy, otrzymałem, otrzymałam, otrzymaliśmy, przyszedł,
        przyszła, przyszło, było, znalazłem, znalazłam, doszedł, doszła, w torbie, w siatce
    """,
    "is": "fékk, fengum, fengið, barst, kom, komu, komið, fann, fundum, í pokanum, í pokunum",
    "de": """
        bekommen, erhalten, gekriegt, kriegt, bekam, bekamen, gekommen, angekommen, gefunden,
        in der tüte, in den tüten, in der tasche, dabei
    """,
}

SHORT_LISTS: Mapping[str, Mapping[str, str]] = {
    "standing": _STANDING,
    "elsewhere": _ELSEWHERE,
    "beside": _BESIDE,
    "streets": _STREETS,
    "signs": _SIGNS,
    "surely": _SURELY,
    "texts": _TEXTS,
    "wishing": _WISHING,
    "wanting": _WANTING,
    "ending": _ENDING,
    "again": _AGAIN,
    "received": _RECEIVED,
}

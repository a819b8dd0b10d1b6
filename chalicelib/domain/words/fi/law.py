"""Finnish about our texts, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words.law import LawWords

LAW_WORDS = LawWords(
    # The whole text, courtesies apart.
    opt_out_alone="""
        lopeta, lopettakaa, lopetus, seis, stop, stoppi, peruuta, peru, peruutus, keskeytä,
        irtisano, irtisanon, poistu, lopeta kaikki, lopetan, stoppaa, en halua viestejä,
        poista minut, poistakaa minut
    """,
    opt_in_alone="""
        aloita, aloita uudelleen, tilaa viestit, jatka viestejä, haluan viestejä,
        viestit päälle, laittakaa viestit päälle
    """,
    help_alone="""
        apua, auta, ohje, ohjeet, auttakaa, apua kiitos, ohjeita, ohjeita kiitos,
        tarvitsen apua, tarviin apua, auttakaa minua, auta minua, neuvoja
    """,
    # Among others.
    opt_out="""
        lopeta, lopettakaa, stop, älä lähetä, älkää lähettäkö, älkää lähettäkää, älä viestitä,
        älä viesti, älkää viestikö, älä tekstaa, älkää tekstatko, älä laita, älkää laittako,
        älä kirjoita, älkää kirjoittako, älä ota yhteyttä, älkää ottako yhteyttä,
        ei enää viestejä, ei enää viestiä, ei viestejä, ei lisää viestejä,
        ei enää tekstiviestejä, ei tekstiviestejä, ei enää tekstareita, ei tekstareita,
        ei enää sms, ei enempää viestejä, ei muita viestejä, en halua viestejä,
        en halua lisää viestejä, en halua saada, en halua enää saada, en halua tekstiviestejä,
        en halua tekstareita, en halua sms, poista numeroni, poistakaa numeroni, poista minut,
        poistakaa minut, poistakaa minun, poista puhelinnumeroni, jätä minut rauhaan,
        jättäkää minut rauhaan, jättäkää rauhaan, peru viestit, peruuta viestit,
        perukaa viestit, peruuttakaa viestit, peruuta tekstiviestit, peruuta tilaus viesteistä,
        poistakaa listalta, poistakaa yhteystietoni, älkää viestitelkö, en halua että lähetätte,
        en halua että lähetät, lähettäminen loppu, en haluu viestejä, en haluu näitä,
        en haluu teidän, en haluu teijän, en haluu enää, en haluu saada, ei mitään viestejä,
        ei mitään tekstareita, peruuttakaa nämä, peruuta nämä, perukaa nämä, peru nämä,
        lähettämättä, en halua tekstiviesti, stoppi, stoppaa, lopettaisitteko, älkää enää,
        älä enää, älä lähettele, älkää lähetelkö, älä viestittele, älä häiritse, älkää häiritkö,
        älä vaivaa, älkää vaivatko, älkää pommittako, enää viestejä, enää viestiä,
        enää tekstiviestejä, enää tekstareita, enää sms, enää teidän, enää näitä, enää teiltä,
        enää ilmoituksia, mitään viestejä, mitään tekstareita, en halua teidän, en halua teiltä,
        en halua näitä, en halua muita viestejä, en halua ilmoituksia, en tarvitse näitä,
        en tarvitse viestejä, en tarvii näitä, en tarvii viestejä, ei tarvitse lähettää,
        ei tarvi lähettää, ei tarvii lähettää, ei tarvi enää, ei tarvitse enää,
        ei lisää tekstiviestejä, ei lisää tekstareita, turha lähetellä, poista numero,
        poistakaa numero, poista mun, poistakaa mun, poista mut, poistakaa mut,
        poista tämä numero, poistakaa tämä numero, poistakaa puhelinnumeroni,
        poista puhelinnumero, listalta pois, pois listalta, pois tältä listalta,
        pois postituslistalta, pois viestilistalta, pois rekisteristä, jättäkää mut, jätä mut,
        peru tekstiviestit, perukaa tekstiviestit, perun viestit, perun tekstiviestit,
        peruutan viestit, peruutan tekstiviestit, perua viestit, perua tekstiviestit,
        peruuttaa viestit, peruuttaa tekstiviestit, perun suostumukseni, peruutan suostumukseni,
        en anna lupaa, haluan lopettaa, voisitteko lopettaa, voitteko lopettaa,
        lopettaa viestit, lopettaa viestien, lopettaa tekstiviestit, lopettaa nämä, kiellän,
        viestit seis, viestit loppu, viestit pois, pitäkää viestinne, viestit riittää,
        riittää viestit, enempää tekstareita, enempää viestejä, en halua kuulla,
        poistakaa tietoni, ei kiitos
    """,
    opt_out_around="""
        minulle, mulle, meille, minua, minuun, viestejänne, tekstiviestiä, tekstiviestien,
        tekstarit, tekstari, tekstaria, tekstarien, smsiä, tähän, numeroon, listaltanne,
        listaltasi, lähettämästä, lähettely, tai, ikinä, koskaan, heti, toivon, pyydän, te,
        yhtään, turhia, roskaa, spämmi, spämmiä, ilmoitukset, vastaan, voisitko, jatkossa,
        puhelimeeni, välittömästi, tästä, olkaa, hyvä, tekstaaminen, viestittely, olla, tuolta,
        mua, minulta, multa, numeron, numerosta, markkinointilistalta, tekstiviestilistalta,
        rekisteristänne, tietokannasta, järjestelmästä, listoilta, listoiltanne, listasta,
        ottakaa, näiden, tän, tää, tämän, tällaisia, viesteille, viesteillä, viestittelyn,
        lähettelyn, lähettämisen, laittaa, laittelemasta, viestitellä, häiritä, ilmoitusten,
        markkinoinnin, markkinointia, mainoksia, mainoksien, mainosviestejä, mainosviestit,
        mainosten, haluaisin, tarvitsee, tahdo, tietoni, puhelinnumeron, onko, mahdollista,
        voiko, poistaa, spämmääminen, tulee, antanut, tiedot, paskaa, kaikki, puhelimeen, erota,
        jossa, joten, näille, teistä, miten, väärä, numero, turha, kiitos, loppumaan
    """,
    texts="""
        viesti, viestiä, viestit, viestejä, viestejänne, tekstiviesti, tekstiviestiä,
        tekstiviestit, tekstiviestejä, tekstareita, tekstarit, tekstaria, sms, ilmoituksia
    """,
    wishing="""
        haluan, haluaisin, haluamme, halua, haluu, voitte, saatte, saa, aloita, aloittakaa,
        jatka, jatkakaa, lähettäkää, lähetä, laittakaa, laita, enää, lisää, enempää, tarvitse,
        tarvii
    """,
    wanting="haluan, haluaisin, haluamme, halua, haluu, tarvitse, tarvii",
    ending="""
        lopetan, lopetamme, loppumaan, loppu, irtisanon, riittää, turha, estän, miten lopetan
    """,
    again="taas, uudelleen, jälleen, uudestaan, takaisin",
)

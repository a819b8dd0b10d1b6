"""Words at home in a text about a pickup: small words, and those of the shop and its car park.

Alone they mean nothing. But a text full of words that are neither here nor in a language's other
lists is about something else: "parked" is an arrival, "the kids parked their bikes" is none.

No he, she or they: what those do, the customer does not. Spaces divide the words; accents do not
matter. Knows no rules.
"""

from collections.abc import Mapping

FAMILIAR: Mapping[str, str] = {
    "en": """
        a an the this that my mine me our us your you it its is am are was were be been being have
        has had do did does got get will would can could should may and or so too also as at by to
        of on in into onto off out up with from for about around next near nearby close beside
        besides behind between opposite across under below above outside front back side end left
        right corner just very really quite yet still already only again more another all both some
        any one there this now today right ready please maybe probably bit little away here well see
        want need think know looking look like wait waiting sat sitting standing stood stand sit
        stop stopped stopping put place load pop open opened popped drive drove driving driver car
        park parked parking lot entrance exit door doors gate ramp kerb curb pavement sidewalk
        building store shop shopfront supermarket trolley trolleys cart carts bay sign wall pole
        post fence lamp lights hazards flashers blinkers engine running level floor garage deck side
        street main big small blue red white order orders ordered bag bags box boxes item items
        goods stuff shopping groceries name number code phone hand bring give grab team staff guys
        something nothing minute moment time way road home house work office traffic jam late early
        moved moving changed pickup return back pick collect collection customer first second last
        two same other than then if when expect frunk says guess surely
    """,
    "sv": """
        en ett den det de denna detta min mitt mina mig oss vår vårt våra er ert era ni du dig
        din ditt är e ä va var vara varit ha har hade haft blir blev bli ska skulle kan kunde
        vill får fick gör och o å eller så också som att på i vid till av med från för om under
        över ut in upp ner fram bakom bredvid nära intill mellan mitt emot mittemot framför bak
        sidan sida hörnet hörn höger vänster längst ganska lite precis just nyss nu redan ännu
        än fortfarande bara igen mer till en annan alla båda några någon nån något nåt idag
        strax snart då där hit dit här ju väl nog ungefär cirka ca ser se vill behöver tror vet
        letar väntar väntat vänta står stå stod sitter sitta satt svängt svängde stannat
        stannade ställt ställde ställ ställa lägg lägga sätt öppna öppnat öppnar öppen kör körde
        kört köra bil bilen parkering parkeringen parkeringsplats parkeringsplatsen ruta rutan
        entré entrén ingång ingången utgång utgången dörr dörren dörrarna port porten grind
        butik butiken affär affären huset byggnaden vagn vagnar vagnarna kundvagn kundvagnar
        kundvagnarna skylt skylten vägg väggen stolpe stolpen staket lampa varningsblinkers
        blinkers motorn igång plan garage garaget trottoar trottoaren stor stora liten lilla
        beställning beställningen order ordern kasse kassar kassarna påse påsar påsarna låda
        lådor vara varor varorna sak saker grejer paket namn nummer numret kod koden telefon
        personal personalen tid stund stunden väg vägen hem hemma hemifrån jobb jobbet trafik
        trafiken kö kön bilkö sen sent tidig flytt flyttat flyttade bytt bytte hämta hämtar
        hämtning upphämtning utlämning ta tar tagit kl klockan första andra samma om när tyvärr
        faktiskt äntligen
    """,
    "fi": """
        sen sitä siinä siitä tämä tämän tätä tässä tästä tähän nämä tuo tuon tuota tuossa tuolla
        siellä siel sinne tänne tänään nyt just juuri jo vielä vasta vaan vain taas myös ihan
        aika aivan melko vähän hieman noin suunnilleen suunnillee joku jonkun jokin jotain
        hetken hetki mun minun mua minua mulla minulla mulle minulle meidän meillä meille teidän
        teillä teille te sun sinun ja tai sekä mut mutta kanssa ilman ennen jälkeen asti saakka
        kohdalla lähellä vieressä viereen edessä eteen takana taakse sivussa sivulla välissä
        vastapäätä luona päässä päästä kuluttua kulmalla kulmassa kulman nurkalla reunassa
        reunalla oikealla vasemmalla puolella alla päällä ylhäällä alhaalla ole oli olin oltiin
        olla olisi ois on ovat menee meni mennä kestää voi voit voitte saa saan pitää pitäisi
        täytyy tarvitsen haluan haluaisin haluisin näen näkyy etsin odotan odotamme odotellaan
        odottelen odottamassa seison seisomme istun istumme seisoo pysähdyin ajoin ajan ajaa
        ajamaan ajelen tulin tulen tullaan tultiin pääsin päästiin pääsen laitan laita laittaa
        laittakaa pane pistä avaan avaa avasin avoinna auki auto autossa auton autoni autolla
        autoon autossani parkki parkissa parkkiin parkkipaikka parkkihalli parkkihallissa ovi
        oven ovella ovien ovea pääovi pääoven pääovella sisäänkäynti sisäänkäynnin
        sisäänkäynnillä portti portilla rakennus rakennuksen kauppa kaupan kaupalla kaupassa
        kaupalle myymälä myymälän marketin kärry kärryjen kärryt ostoskärryjen kyltti kyltin
        seinä seinän tolppa tolpan aita aidan lamppu hätävilkut vilkut moottori käynnissä kerros
        iso ison pieni pienen tilaus tilauksen tilausta tilaukseni tilaustani kassi kassit pussi
        pussit laatikko laatikot tavara tavarat ostos ostokset ostosten kamat nimi numero koodi
        puhelin henkilökunta tie tiellä matka kotoa koti töistä toimistolta ruuhka ruuhkaa
        liikenne jono jonoa myöhässä ajoissa vaihdoin siirryin siirsin hakea hakemaan nouto
        noudon noutaa ota ottaa klo kello eka ensimmäinen toinen toisen toista sama saman
        samalla mukana mukaan kun jos valitettavasti vihdoin viimein tuunki se ehdi ehditä pitäkää
    """,
    "pl": """
        to ten ta tego tej tym te tych tę tą tam tu tutaj tędy teraz już jeszcze właśnie dopiero
        tylko też także znowu znów zaraz dziś dzisiaj trochę chyba może jakieś jakiś jakoś około
        gdzieś mój moja moje moim mojej mojego mojemu mnie mi mną nas nam nami nasz nasze was
        wam wami wasz wasza wasze waszym waszej pan pani państwa panu panie pod na w we z ze za
        do od po przez przy przed obok koło blisko między naprzeciwko naprzeciw nad dla u o i a
        oraz lub albo że no jest są był była było być będzie ma mam mamy mieć robię mogą może
        można trzeba muszę potrzebuję dam rady chcę chciałbym chciałabym widzę widać szukam
        czekam czekamy stoję stoimy stanąłem stanęłam stanęliśmy stanelam siedzę siedzimy
        zatrzymałem zatrzymałam wjechałem wjechałam podjechałem podjechałam jadę jedziemy jechać
        proszę dać daj włożyć wstawić położyć się otworzyć otwieram otwarty otwarta otwarte auto
        autem aucie auta samochód samochodem samochodzie samochodu parking parkingu miejsce
        miejscu miejsca stanowisko stanowisku wejście wejściem wejściu wejścia wyjście wyjściu
        wyjściem wyjścia drzwi drzwiach drzwiami brama bramą bramie bramy szlaban szlabanem
        szlabanie budynek budynku budynkiem sklep sklepu sklepem sklepie marketu marketem
        galerii wózki wózków wózkach wózkami znak znakiem znaku tablicą tablicy ściana ścianie
        ścianą słup słupie słupem płot płocie lampa lampą światła światłach awaryjne awaryjnych
        awaryjnymi silnik poziom poziomie garaż garażu strona stronie strony prawej lewej róg
        rogu rogiem duży duża duże dużym mały mała głównym główne głównego zamówienie zamówienia
        zamówieniem torba torby torbę siatki zakupy zakupami zakupów rzeczy karton kartony pudło
        imię nazwisko numer kod telefon obsługa obsługi ktoś kogoś coś czas chwila chwilę droga
        drogi drodze dom domu pracy biura korek korki korku ruch ulica ulicy późno wcześniej
        przestawiłem zmieniłem zmieniłam odbiór odbioru odbiorem odbierać odebrać pierwsze
        pierwszy drugie drugi same sam sama zewnątrz niestety wreszcie okazji
    """,
    "is": """
        það þetta þessi þessu þess þann þá sá sú sem að af á í um úr til frá með við fyrir eftir
        undir yfir milli hjá og en eða ef því líka bara nú núna enn ennþá svo svona aðeins smá
        rétt alveg loksins aftur í dag mig mér mín minn mitt mína mínum mínir mínar okkur okkar
        þú þig þér þín þið ykkur ykkar einhver einhvern eitthvað er ert eru erum var vorum vera
        verið verð verða verður hef hefur höfum get getum geta má mega skal vil viljum ætla þarf
        þurfum fæ fer fara fór set setja settu setjið opna opin opið opnaði sé sést leita leggja
        lagði lögðum lagt parkeraði stend stöndum stend sit sitjum bíð bíðum beið bíllinn bíl
        bílnum bílinn bíllin bílum bílastæði bílastæðinu plan planið plani planinu stæði stæðið
        stæðinu inngang inngangur innganginn inngangi innganginum útgang útganginn dyr dyrnar
        dyrum dyrunum hurð hurðin hurðina hurðinni hlið hliðina hliðinni hliðið hús húsið húsinu
        byggingu búð búðin búðina búðinni verslun verslunin verslunina versluninni kerrur
        kerrurnar kerrunum skilti skiltið skiltinu vegg vegginn veggnum staur staurinn staurnum
        ljós ljósin hazard vél horn hornið horninu hægra vinstra megin úti inni beint móti
        framan aftan utan stór stóra stórt lítill lítið gangi pöntun pöntunin pöntunina
        pöntuninni poki pokar pokana pokarnir pokann kassi kassar vörur vörurnar vöru dót dótið
        nafn nafnið númer númerið kóði kóðinn sími síminn starfsfólk tími tíma mínútur leið
        leiðin heim heima heiman vinna vinnu vinnunni umferð umferðin röð seint snemma færði
        skipti sækja sótt ná taka kl klukkan klukkuna fyrsta annað sama viðbót heldur burtu því
        miður
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem mein
        meine meinen meinem meiner mir mich uns unser unsere unserem euch euer eure eurem eurer ihr
        ihnen sie du dir es ist sind war waren sein gewesen habe hab haben hatte hat werde wird
        wurde kann können könnt könnten soll sollen muss möchte möchten will wollen brauche brauchen
        und oder auch so sehr ganz etwa circa ca ungefähr rund nur noch schon jetzt jetz gerade grad
        grade eben soeben nun mal doch ja wieder endlich leider heute hier da dort hin her rein raus
        an am auf in im ins bei beim von vom zu zum zur für mit nach vor über unter zwischen durch
        gegen um aus bis als wie neben hinter gegenüber nahe direkt links rechts linken rechten
        linke rechte seite vorne vorn hinten oben unten ecke kurz etwas jemand jemanden alles alle
        beide selbst sehe seh suche warte warten steh stehe stehen stand sitze sitzen halte
        angehalten gehalten stell stelle stellen lege legen packen laden machen mache gemacht öffnen
        offen auf fahre fahr fahren gefahren bringen kommt komme auto wagen fahrzeug parkplatz
        parkplätze eingang eingangs eingangstür haupteingang ausgang tür türe türen tor einfahrt
        ausfahrt schranke gebäude haus laden geschäft markt supermarkt filiale einkaufswagen wagen
        schild schildes wand mauer pfosten zaun laterne warnblinker warnblinkanlage blinker motor
        ebene etage tiefgarage parkhaus gehweg bordstein groß große großen klein kleine bestellung
        bestellungen tüte tüten tasche taschen kiste kisten sachen ware einkauf einkäufe name namen
        nummer code handy telefon personal mitarbeiter zeit moment minute weg straße hause arbeit
        büro stau verkehr spät früh umgestellt gewechselt abholen abholung hole holen gehe erste
        ersten zweite gleiche kl wegen wenn dass denn soweit dabei verspätung bestimmt sicher
        sicherlich volle
    """,
}

# Verb forms that need no "I" before them: who writes them first means himself.
OWN_VERBS: Mapping[str, str] = {
    "en": """
        parked parking pulled pulling arrived waiting sitting standing sat running driving
        leaving left moved took bringing coming heading stuck going got made
    """,
    "sv": """
        parkerat parkerade parkerar står sitter väntar svängt svängde stannat tog flyttat
        flyttade kommer blir kör åker hämtar bytt tar lämnar
    """,
    "fi": """
        parkkeerasin pysäköin saavuin saavuttiin seison seisomme istun odotan odotamme
        odotellaan siirryin tulin tultiin pääsin päästiin myöhästyn myöhästymme lähden lähdin
        ajan ajelen haen pysähdyin
    """,
    "pl": """
        zaparkowałem zaparkowałam zaparkowaliśmy dojechałem dojechałam dojechaliśmy przyjechałem
        przyjechałam przyjechaliśmy dotarłem dotarłam dotarliśmy podjechałem podjechałam
        podjechaliśmy stanąłem stanęłam stanęliśmy stoję stoimy czekam czekamy siedzę siedzimy
        przestawiłem przestawiłam spóźnię spóźnimy wyjeżdżam wyjeżdżamy wyjechałem wyjechałam
    """,
    "is": """
        lagði lögðum bíð bíðum stend stöndum sit sitjum færði verð verðum kem komum legg leggjum
        sæki keyri parkeraði
    """,
    "de": """
        geparkt eingeparkt angekommen stehe steh stehen sitze sitzen warte warten parke parken
        halte fahre fahr stell hole verspäte verspäten umgeparkt
    """,
}

"""Polish, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    courtesy="""
        proszę, prosze, dziękuję, dzięki, dziękuje, dziękujemy, dzieki, dzięks, witam, cześć, hej,
        halo, hejka, dzień dobry, dobry wieczór, przepraszam, sorry, sorki, ok, okej, okay, oki,
        tak, teraz, już, no, więc, i, a, też, także, właśnie, pozdrawiam, pozdrowienia, super,
        dobra, dobrze, panowie, państwo, panie, pani, pan, z góry, bardzo, wreszcie, w końcu,
        akurat, tylko, po prostu, oto, również, siema, bardzo dziękuję, uprzejmie, oraz, serdecznie
    """,
    ordinary="""
        to, ten, ta, tego, tej, tym, te, tych, tam, jest, są, był, była, było, byli, być, jestes,
        jesteś, jesteście, on, ona, ono, oni, one, jego, jej, ich, mnie, mi, mną, ciebie, ci, cię,
        was, wam, wami, nas, nam, nami, mój, moja, moje, mojego, mojej, moich, swój, swoje, nasz,
        nasze, wasz, wasze, ktoś, coś, każdy, wszystko, wszystkie, wiele, dużo, mało, więcej, mniej,
        najwięcej, inny, inne, inna, inni, taki, taka, takie, sam, sama, same, jeden, jakiś, może,
        możesz, możecie, mógł, mogła, mogę, możemy, chcę, chce, chcecie, chciałbym, chciałabym,
        muszę, musi, musisz, trzeba, powinien, powinno, robię, robi, zrobić, zrobione, mam, masz,
        macie, mamy, miałem, miałam, mieć, idę, iść, idzie, szedł, poszło, daj, dać, dam, dajcie,
        daję, wziąć, biorę, weźcie, mówi, powiedział, widzę, widzisz, widzicie, wiem, wie, wiesz,
        myślę, potrzebuję, używam, znalazłem, znaleźć, pytam, zadzwonić, dzwonię, dzwoń, dzwonić,
        zadzwoń, dzwoniłem, kupić, kupiłem, kupiłam, otwarte, zamknięte, zamówienie, zamówienia,
        zamówieniem, zamówiłem, zamówiłam, paczka, paczki, paczkę, torba, torby, karton, rzecz,
        rzeczy, jedzenie, mleko, mleka, chleb, chleba, buty, koszula, sklep, sklepu, sklepie, drzwi,
        drzwiach, osoba, osobę, ludzie, dziecko, dzieci, pies, dzień, dni, dnia, dziś, dzisiaj,
        tydzień, rano, czas, czasu, rok, góra, górze, dół, z, ze, w, we, do, od, na, po, przy, pod,
        nad, przez, dla, o, u, obok, między, strona, stronie, lewo, prawo, lewej, prawej, dobry,
        zły, lepszy, duży, duża, mały, mała, stary, stara, nowy, nowa, długi, krótki, zimno, ciepło,
        deszcz, pada, śnieg, pewny, źle, zła, następny, pierwszy, pierwsza, ostatni, data, brama,
        bramie, woda, światła, światło, światłach, ulica, ulicy, droga, policja, kierowca, okno,
        telefon, numer, numeru, sms, wiadomość, mail, nazwisko, imię, kod, kodu, znak, pomocy,
        miesiąc, pieniądze, zapłacić, zapłaciłem, zapłacone, cena, cenę, paragon, faktura, obiad,
        kawa, dom, domu, domem, szkoła, miasto, miasta, miasteczko, być może, chyba, nigdy, zawsze,
        kto, który, która, które, jaki, jaka, jakie, zepsuty, problem, silnik, koło, chory, chora,
        zajęty, wcześnie, wcześniej, jutro, miejsca, jesień, jestestwo, stoją, stoi, czekać, czekaj,
        czekajcie, czeka, poczekam, poczekaj, zwrócić, zwraca, wysłać, zostać, zostaw, zostawić,
        będzie, będą, będziesz, będziecie, spoko, miły, miłego, dniem, zwrot, tutejszy, tym razem,
        cały, cała, całe, późno, jada, jadą, jadł, jadło, pracy, praca, pracę, odbiór, odbiorem,
        kolejka, kolejce, kolej, jasny, kolor, koloru, stop, końca, konto, biuro, parking, czysty,
        srebro, czarno, mama, mamo, jechał, jechać, będąc, bądź, bądźcie, drogo, stanie, stan,
        czyli, czemu, jednak, albo, lub, pierwsze, sprawie, jedno, drugi, rodzina, pomocą, drugie,
        prawdę, wychodzi, braku, wyjść, wchodzi, jedyna, dodać, zacznie, zakaz, brać, jedyną,
        trzeci, córki, przestać, rodzinę, rodziną, dodaje, auta, wracam, trzecie, wyszła, spodnie,
        korei, okiem, dodam, brał, prawne, wchodzą, długa, ponoć, otrzymać, płeć, rusza, przestanie,
        wychodzą, przestał, czwarty, jedne, oddał, kroki, wejdź, bliski, dnie, pranie, chodzę,
        długą, bliska, jedzą, wymienia, statusu, długiej, jedni, dotarła, wyjdę, długim, zera,
        rezygnacji, prawnie, boisko, zwracać, czwarte, przyjechała, piąty, zakończy, dowie, wpisuje,
        naraz, zejść, szósty, jazdę, przestaną, ruszyła, wyjechała, tezy, ruszać, wszedłem,
        rezygnację, wejdą, pieca, piece, pierwszymi, piątka, piąte, pojechaliśmy, przestanę,
        pojechałem, siódmy, ósmy, dziesiąty
    """,
    first_person="""
        ja, my, jestem, jesteśmy, mogę, możemy, mam, mamy, odbiorę, odbierzemy, odbieram, będę,
        będziemy, chcę, chcemy, chciałbym, chciałabym, przyjadę, przyjedziemy, jadę, jedziemy,
        czekam, czekamy, stoję, stoimy
    """,
    may_i="mogę, czy mogę, czy możemy, czy mogłabym, czy mógłbym, można, czy można",
    asking="""
        czy, gdzie, kiedy, jak długo, jak mogę, jak to, jak jest, jak dojechać, ile, co, kto, która,
        który, które, dlaczego, czemu, po co, o której, jaki, jaka, jakie, do której, od której,
        możecie, możesz, macie, masz, ktoś jest, jest ktoś, jesteście, można, jak tam, jak daleko
    """,
    denying="""
        nie, nigdy, nikt, nic, bez, ani, żaden, żadna, żadne, żadnych, żadnego, niczego, nikogo,
        wcale
    """,
    supposing="""
        jak będę, jak będziemy, jak dojadę, jak przyjadę, jak już, gdy, kiedy, jeśli, jeżeli, zanim,
        póki, dopóki, aż, jak tylko, gdyby, jak jestem, jak zaparkuję, skoro
    """,
    but="ale, bo, ponieważ, jednak, lecz, natomiast",
    harmless="""
        nie ma problemu, nie ma sprawy, nie szkodzi, nie spieszy się, bez problemu, bez pośpiechu,
        tu jest kod, tutaj jest kod, jestem w domu, jestem w pracy, w środku torby,
        w drodze do domu, w drodze powrotnej, w drodze do pracy, jak jestem, na miejscu pasażera,
        z miejsca, tu mówi, za zakupy, za wszystko, za pomoc, za wiadomość, za informację,
        za kłopot, za chwilę wolnego, mieszkam tu, mieszkam tutaj, pracuję tu, za późno, nie późno,
        jutro rano pracuję, czekam na wiadomość, czekam na informację, czekam na sms,
        czekam na zamówienie, na razie, od razu, nie ma za co, za spóźnienie, za opóźnienie,
        ok tygodnia, w zwrocie, mam na imię
    """,
    arrived="""
        ^ jestem $, ^ jestesmy $, ^ jesteśmy $, ^ ja jestem $, jestem na #, jestem pod #,
        jesteśmy na #, jestem tu, jestem tutaj, jesteśmy tu, jesteśmy tutaj, ^ jestem tam $, ^ tu $,
        ^ tutaj $, tu jestem, tutaj jestem, ^ tu #, ^ tutaj #, na miejscu, jestem na miejscu,
        jesteśmy na miejscu, jestem pod sklepem, jesteśmy pod sklepem, pod sklepem, przed sklepem,
        jestem przed sklepem, koło sklepu, obok sklepu, przy sklepie, pod wejściem, przy wejściu,
        przed wejściem, pod drzwiami, przed drzwiami, na parkingu, jestem na parkingu,
        jesteśmy na parkingu, na waszym parkingu, na stanowisku, jestem na stanowisku,
        przy punkcie odbioru, w punkcie odbioru, jestem na zewnątrz, czekam na zewnątrz, dojechałem,
        dojechałam, dojechaliśmy, przyjechałem, przyjechałam, przyjechaliśmy, dotarłem, dotarłam,
        dotarliśmy, zaparkowałem, zaparkowałam, zaparkowaliśmy, zaparkowane, zaparkowany,
        zaparkowana, parkuję na #, stoję na #, stoję na miejscu, stoimy na miejscu, stoimy na #,
        stoję tutaj, stoję tu, czekam na #, czekam na miejscu, czekam na parkingu, czekam w aucie,
        czekam w samochodzie, czekam tu, czekam tutaj, czekamy na parkingu, przestawiłem,
        przestawiłam, przeparkowałem, przeparkowałam, przestawiliśmy, jestesm, jestme, jesem,
        ^ podjechałem, ^ podjechałam, podjechaliśmy, jetem $, ^ jestem # $, stoję pod sklepem,
        stoję przed sklepem, czekam pod sklepem, czekam przed sklepem, przejechałem na miejsce,
        przejechałam na miejsce, czekam pod wejściem
    """,
    soon="""
        zaraz, niedługo, wkrótce, prawie, za chwilę, za chwile, za moment, za momencik, za chwilkę,
        będę, będziemy, bede, lada moment, lada chwila, powinienem, powinnam, mam nadzieję,
        postaram, planuję, niebawem, dojeżdżam, zbliżam, blisko, już prawie, za niedługo,
        powinniśmy, spodziewam, # km, # kilometrów, # kilometry
    """,
    coming="""
        będę, będziemy, bede, przyjadę, przyjade, przyjedziemy, przyjdę, dojadę, dojade, dojedziemy,
        dotrę, dotrzemy, podjadę, podjedziemy, odbiorę, odbierzemy, odbieram, odebrać, jestem,
        jesteśmy, przyjeżdżam, przyjazd, do zobaczenia, zdążę, wpadnę, zabiorę, zjawię, eta
    """,
    on_the_way="""
        jadę, jade, jadee, jedziemy, w drodze, jestem w drodze, jesteśmy w drodze, po drodze,
        już jadę, dojeżdżam, dojeżdżamy, zbliżam się, zbliżamy, ^ zaraz $, ^ niedługo $, ^ prawie $,
        ^ wkrótce $, ^ za chwilę $, ^ za moment $, stoję w korku, w korku, w korkach, korki,
        za rogiem, blisko, niedaleko, nadjeżdżam, omw, eta #, jestem już blisko, zaraz będę,
        zaraz będziemy, zaraz jestem, ^ idę $, idę do was, jadę po, ^ przyjeżdżam $, minut drogi,
        min drogi, km stąd, w trasie, podjeżdżam
    """,
    leaving="""
        wyjeżdżam, wyjeżdżamy, wyjechałem, wyjechałam, wyjechaliśmy, wyruszam, wyruszamy,
        wyruszyłem, wyruszyłam, wychodzę, wyszedłem, wyszłam, ruszam, ruszamy, ruszyłem, ruszyłam,
        startuję, odjeżdżam, odjeżdżamy, wyjezdzam
    """,
    not_now="""
        później, pozniej, wieczorem, dziś wieczorem, po południu, po pracy, w przyszłym tygodniu,
        nie dziś, nie dzisiaj, innego dnia, innym razem, w poniedziałek, we wtorek, w środę,
        w czwartek, w piątek, w sobotę, w niedzielę, poniedziałek, wtorek, czwartek, piątek, sobota,
        niedziela, w weekend, wczoraj, kiedy indziej
    """,
    tomorrow="jutro, do jutra, jutra, pojutrze, następnego dnia, jutrzejszy",
    late="""
        spóźnię, spóźnie, spóźnimy, spóźniony, spóźniona, spóźnieni, spóźnienie, spóźnienia,
        spóźnieniem, spóźniam, spóźniamy, opóźnienie, opóźnienia, opóźnieniem, opóźniony, opóźniona,
        minut później, min później, godziny później, godzinę później, kwadrans później, spoznie,
        spóźnić, # później, minut poźniej, obsuwa, obsuwę
    """,
    inside="""
        do środka, w środku, jestem w środku, wejdę do, wejdę $, wchodzę do, wchodzę $, wejść do,
        wejść $, wchodzimy do, wejdziemy do, w sklepie, jestem w sklepie, przy kasie, przy ladzie,
        do kasy, do lady, do sklepu wejdę, przyjdę do środka, przy okienku, w środku sklepu
    """,
    stalls="""
        miejsce, miejscu, miejsca, miejscem, stanowisko, stanowisku, stanowiska, numer, numerem,
        numerze, nr, num, miejsce parkingowe, miejscu parkingowym, pozycja, pole, polu, miejsce nr,
        miejscu nr, miejsce numer, miejscu numer, stanowisko nr, stanowisku nr, stanowisko numer,
        stanowisku numer, sektor, sektorze, rząd, mijesce, miejse, słupek, słupku
    """,
    numbers=counted("""
        0 zero, 1 pierwsze jeden jedna jedną pierwszym pierwszej,
        2 drugie dwa dwie drugim drugiej druga, 3 trzecie trzy trzecim trzeciej trzecia,
        4 czwarte cztery czwartym czwartej czwarta, 5 piąte pięć piątym piątej piąta,
        6 szóste sześć szóstym szóstej szósta, 7 siódme siedem siódmym siódmej siódma,
        8 ósme osiem ósmym ósmej ósma, 9 dziewiąte dziewięć dziewiątym dziewiątej dziewiąta,
        10 dziesiąte dziesięć dziesiątym dziesiątej dziesiąta, 11 jedenaście jedenastej,
        12 dwanaście dwunastej, 13 trzynaście trzynastej, 14 czternaście czternastej,
        15 piętnaście piętnastej, 16 szesnaście szesnastej, 17 siedemnaście siedemnastej,
        18 osiemnaście osiemnastej, 19 dziewiętnaście dziewiętnastej, 20 dwadzieścia dwudziestej,
        30 trzydzieści, 40 czterdzieści, 50 pięćdziesiąt, 60 sześćdziesiąt, 90 dziewięćdziesiąt
    """),
    minutes="min, mins, minut, minuty, minutę, minute, minuta, minutek, minutki, m, mint, minutach",
    hours="godzina, godzinę, godzine, godziny, godzin, godz, h, g",
    amounts={
        "kwadrans": 15,
        "kwadransem": 15,
        "kwadransa": 15,
        "kwadransie": 15,
        "pół godziny": 30,
        "pół godzinki": 30,
        "pół h": 30,
        "półgodziny": 30,
        "trzy kwadranse": 45,
        "godzinę": 60,
        "godzinkę": 60,
        "godzine": 60,
        "godzina": 60,
        "półtorej godziny": 90,
        "półtora godziny": 90,
        "dwie minutki": 2,
        "parę minut": 5,
        "pare minut": 5,
        "kilka minut": 5,
        "kilka min": 5,
        "parę min": 5,
        "minutę": 1,
        "minutkę": 1,
        "kilkanaście minut": 15,
    },
    in_minutes="""
        za #, za około #, za jakieś #, za ok #, w ciągu #, za max #, za maks #, za niecałe #
    """,
    past="""
        od #, czekałem, czekałam, czekam od, czekam już, temu, czekaliśmy, siedzę od, stoję od,
        przed czasem, trwało, jestem od
    """,
    at_clock="""
        o #, około #, koło #, przed #, po #, do #, na #, o godz #, o godzinie #, godz #, godzina #,
        najpóźniej #, ok #, tak o #, gdzieś o #, około godziny #
    """,
    clock_words={
        "wpół do #": -30,
        "o wpół do #": -30,
        "w pół do #": -30,
        "pół do #": -30,
        "kwadrans po #": 15,
        "piętnaście po #": 15,
        "za kwadrans #": -15,
        "kwadrans przed #": -15,
        "za piętnaście #": -15,
        "pięć po #": 5,
        "za pięć #": -5,
        "dziesięć po #": 10,
        "za dziesięć #": -10,
        "dwadzieścia po #": 20,
        "za dwadzieścia #": -20,
        "o piątej": 0,
        "o pierwszej": 0,
        "o drugiej": 0,
        "o trzeciej": 0,
        "o czwartej": 0,
        "o szóstej": 0,
        "o siódmej": 0,
        "o ósmej": 0,
        "o dziewiątej": 0,
        "o dziesiątej": 0,
        "o jedenastej": 0,
        "o dwunastej": 0,
    },
    oclock="punkt, równo",
    am="rano, przed południem",
    pm="po południu, wieczorem, popołudniu",
    extend="""
        przechować, przechowajcie, przechowaj, przechowanie, przechowacie, przedłużyć, przedłużcie,
        przedłużenie, przedłużyć odbiór, więcej czasu, dłużej poczekać, potrzymać, potrzymajcie,
        zatrzymać do, zatrzymajcie do, zostawić do jutra, zostawcie do jutra, przełożyć odbiór,
        przełożyć, przesunąć odbiór, przesunąć termin, odbiorę jutro, odebrać jutro, przyjadę jutro,
        będę jutro, przytrzymać, przytrzymajcie, do jutra, dodatkowy dzień
    """,
    status="""
        status, czy gotowe, czy jest gotowe, jest gotowe, zamówienie gotowe, zamówienie jest gotowe,
        ^ gotowe $, już gotowe, wszystko gotowe, czy zamówienie, będzie gotowe, gotowe do odbioru,
        gotowa do odbioru, paczka gotowa, jest gotowa, jest gotowy, są gotowe, gdzie jest moje,
        gdzie moje, gdzie jest zamówienie, gdzie zamówienie, gdzie jesteście, jak długo,
        ile jeszcze, ile to potrwa, ile potrwa, ile czasu, jak daleko, kiedy mogę, kiedy będzie,
        kiedy można, kiedy gotowe, kiedy odbiór, czy mogę odebrać, czy mogę już, można odbierać,
        można odebrać, ktoś idzie, ktoś przyjdzie, ktoś wyjdzie, czy ktoś, co z moim,
        co z zamówieniem, jaki status, jak tam moje, długo jeszcze, jeszcze długo, ile osób przede,
        który jestem, w kolejce, jeszcze nie gotowe, nie jest gotowe, o której będzie gotowe,
        szykuje się
    """,
    waiting="""
        ciągle czekam, nadal czekam, wciąż czekam, dalej czekam, czekam i czekam, czekam już,
        czekam od, nikt nie przychodzi, nikt nie przyszedł, nikogo nie ma, zapomnieliście,
        ile mam czekać, pospieszcie, stoję tu od, czekałem, czekałam
    """,
    shop_hours="""
        otwarte, otwarty, otwieracie, zamykacie, zamknięte, zamykają, godziny otwarcia, czynne
    """,
    returns="""
        zwrot, zwrotu, zwrotem, zwroty, zwrócić, zwracam, oddać, oddaję, oddam, reklamacja,
        reklamację, do oddania, wymienić, zwort, zrwot
    """,
    missing="""
        brakuje, brakowało, brak, brakuję, nie ma w torbie, nie było w, zabrakło, brakje,
        nie dołączono, niekompletne
    """,
    missing_after="""
        zapomnieliście, zapomniano, nie dostałem, nie dostałam, nie dostaliśmy, zły produkt,
        nie to zamówienie, złe zamówienie, nie było, zepsute, zepsuty, uszkodzone, uszkodzony,
        przeterminowane, rozlane, pomylone, gdzie jest mleko, nie ma mleka, pomyliliście
    """,
    cancel_order="""
        anulować, anulowanie, anuluję, anuluj zamówienie, anulujcie, anulujcie zamówienie, odwołać,
        odwołuję, odwołać zamówienie, odwołajcie, zrezygnować z zamówienia, rezygnuję z zamówienia,
        rezygnuje z zamówienia, rezygnuję z zakupu, rezygnacja z zamówienia, nie chcę zamówienia,
        nie chcę już zamówienia, nie chcę tego zamówienia, wycofać zamówienie, anulacja,
        skasować zamówienie, anulowane, anuluj to, nie potrzebuję zamówienia
    """,
    pick_up="""
        odbierze, odbiorą, odebrać, przyjedzie, przyjdzie, przyjedzie po, przyjedzie odebrać,
        zabierze, weźmie, zgłosi się, po odbiór przyjedzie, podjedzie, przyjadą, wpadnie, odbiera
    """,
    picked_up_by="""
        odbierze, odbiorą, przyjedzie, przyjdzie, zabierze, weźmie, podjedzie, przyjedzie po,
        przyjedzie odebrać, zgłosi się, odbiera
    """,
    relations="""
        żona, żonę, mąż, męża, partner, partnerka, syn, syna, córka, córkę, mama, matka, tata,
        ojciec, brat, brata, siostra, siostrę, kolega, koleżanka, przyjaciel, przyjaciółka, sąsiad,
        sąsiadka, dziewczyna, chłopak, narzeczony, narzeczona, babcia, dziadek, ciocia, wujek,
        kuzyn, kuzynka, szef, szefowa, asystent, asystentka, współlokator, współlokatorka, teść,
        teściowa, wnuk, wnuczka, znajomy, znajoma, zięć, synowa, opiekunka, pracownik
    """,
    name_is="nazywa się, ma na imię, o imieniu, imię to, na imię ma, nazwisko",
    for_whom="dla, od, do, z, po",
    stars="gwiazdka, gwiazdki, gwiazdek, na 5, na pięć, punkt, punkty, punktów, / 5",
    colours="""
        biały, biała, białe, białym, białą, białego, białej, czarny, czarna, czarne, czarnym,
        czarną, czarnego, czarnej, szary, szara, szare, szarym, szarą, szarego, szarej, srebrny,
        srebrna, srebrne, srebrnym, srebrną, srebrnej, czerwony, czerwona, czerwone, czerwonym,
        czerwoną, czerwonej, niebieski, niebieska, niebieskie, niebieskim, niebieską, niebieskiej,
        zielony, zielona, zielone, zielonym, zieloną, zielonej, żółty, żółta, żółte, żółtym, żółtą,
        żółtej, pomarańczowy, pomarańczowa, pomarańczowe, brązowy, brązowa, brązowe, brązowym,
        brązową, beżowy, beżowa, beżowe, złoty, złota, złote, złotym, fioletowy, fioletowa, różowy,
        różowa, bordowy, bordowa, bordowe, granatowy, granatowa, granatowe, granatowym, granatową,
        turkusowy, turkusowa, grafitowy, grafitowa, grafitowe, ciemny, ciemna, ciemne, jasna, jasne,
        ciemnoniebieski, ciemnoszary, kremowy, kremowa, metalik, srebny
    """,
    vehicles="""
        van, bus, busem, furgonetka, furgonetką, ciężarówka, suv, suvem, kombi, sedan, hatchback,
        kabriolet, jeep, motocykl, motocyklem, motor, motorem, skuter, skuterem, rower, rowerem,
        rower elektryczny, hulajnoga, hulajnogą, przyczepa, kamper, kamperem, taxi, taksówka,
        taksówką, pieszo, na piechotę, kurtka, kurtce, kurtkę, płaszcz, bluza, czapka, dostawczak,
        dostawczy, dostawcze, dostawczakiem, pickup, terenówka, wózek
    """,
    any_car="auto, autem, aucie, samochód, samochodem, samochodzie, pojazd, wóz, fura",
    lead_in="""
        jestem, jesteśmy, jadę, mam, mamy, to, jest, w, we, moje, mój, moja, nasze, na, do, z, auto,
        samochód, autem, samochodem, marki, marka, kolor, koloru, przyjechałem, przyjechałam, stoję,
        czekam, włożyć, włóżcie, wsadzić, wrzućcie, dajcie, może, duży, mały, stary, nowy, duża,
        mała, stara, nowa, ja, poproszę, można, połóżcie, położyć, tym
    """,
    trunk="""
        bagażnik, bagażnika, bagażniku, do bagażnika, w bagażniku, kufer, kufra, otwarty bagażnik,
        bagaznik, bagażnki, klapa, tylna klapa
    """,
    back_seat="""
        tylne siedzenie, tylnym siedzeniu, na tylne siedzenie, na tylnym siedzeniu, tylna kanapa,
        tylną kanapę, na tylną kanapę, tylnej kanapie, tylny fotel, tylne siedzenia, na tył,
        z tyłu na siedzenie, tylne fotele
    """,
    front_seat="""
        przednie siedzenie, przednim siedzeniu, na przednie siedzenie, na przednim siedzeniu,
        przedni fotel, fotel pasażera, na fotel pasażera, siedzenie pasażera, miejsce pasażera,
        na miejsce pasażera, obok kierowcy
    """,
    bed="paka, pakę, na pakę, na pace, skrzynia ładunkowa",
    opt_out_alone="""
        stop, koniec, anuluj, rezygnuję, rezygnuje, rezygnacja, wypisz, wypisz mnie, wypisuję,
        wypisuję się, zakończ, przestań, przestańcie, usuń, usuń mnie, odsubskrybuj, zrezygnuj,
        wyrejestruj
    """,
    opt_out="""
        stop, nie pisz do mnie, nie pisz, nie piszcie, nie pisać, nie wysyłać, nie wysyłaj,
        nie wysyłajcie, nie przysyłać, nie przysyłaj, nie przysyłajcie, nie ślij, nie ślijcie,
        nie smsuj, nie smsujcie, nie kontaktować, nie kontaktuj, nie kontaktujcie,
        nie życzę sobie więcej, nie życzę sobie sms, nie życzę sobie wiadomości,
        nie życzę sobie otrzymywać, nie życzę sobie smsów, przestań pisać, przestańcie pisać,
        przestańcie do mnie, przestań do mnie, przestań wysyłać, przestańcie wysyłać, przestań mi,
        przestańcie mi, przestań, przestańcie, nie chcę więcej wiadomości, nie chcę więcej sms,
        nie chcę więcej smsów, nie chcę już wiadomości, nie chcę wiadomości, nie chcę sms,
        nie chcę smsów, nie chcę już sms, nie chcę już smsów, nie chcę dostawać,
        nie chcę otrzymywać, nie chcę już dostawać, nie chcę już otrzymywać,
        nie chcę więcej dostawać, nie chcę waszych sms, nie chcę waszych smsów,
        nie chcę waszych wiadomości, nie chcę żadnych sms, nie chcę żadnych wiadomości,
        nie chcę tych wiadomości, nie chcę tych sms, nie chcę tych smsów, koniec z sms, koniec sms,
        koniec smsów, żadnych sms, żadnych smsów, żadnych wiadomości, żadnych więcej sms,
        żadnych więcej wiadomości, bez sms, mnie wypisać, wypisać mnie, wypisz mnie, wypiszcie mnie,
        wypisuję się, usuń mój numer, usuńcie mój numer, usunąć mój numer, usuń mnie, usuńcie mnie,
        usunąć mnie, usunięcie mojego numeru, mój numer usunąć, skasujcie mój numer,
        dajcie mi spokój, daj mi spokój, rezygnuję z sms, rezygnuję z smsów, rezygnuję z wiadomości,
        rezygnuję z powiadomień, rezygnuje z sms, rezygnuje z smsów, rezygnuje z wiadomości,
        anuluj sms, anuluj wiadomości, anuluj powiadomienia, anuluj subskrypcję,
        wyłącz powiadomienia, wyłączcie powiadomienia, zakończ subskrypcję, cofam zgodę,
        wycofuję zgodę, odwołuję zgodę, zostawcie mnie w spokoju, przestać, zaprzestać,
        zaprzestańcie, zaprzestanie, niewysyłanie, nie chcę od was, nie chcę od państwa,
        nie chcę już od was, proszę mnie nie
    """,
    opt_out_around="""
        do, mnie, mi, nam, mną, ze, z, na, ten, mój, moja, numer, numeru, mojego, więcej, już, sms,
        smsa, smsy, smsów, sms ów, ów, y, ami, smsami, wiadomości, wiadomość, powiadomień,
        powiadomienia, tych, te, waszych, wasze, żadnych, żadne, listy, bazy, waszej, swojej, od,
        was, chcę, chciałbym, chciałabym, nie, pisać, wysyłać, wysyłania, pisania, otrzymywać,
        dostawać, natychmiast, nigdy, w, przyszłości, ogóle, sobie, i, zgodę, spamu, spam,
        subskrypcję, subskrypcji, esemesów, esemesy, esemesa, możecie, możesz, czy, bym, abyście,
        żebyście, wypisać, usunąć, kontaktować, się, tego, ani, telefonu, telefon, kolejnych,
        prosiłbym, prosiłabym, tej, natychmiastowe, życzę, tam, o, niewysyłanie, państwa, państwo,
        wysyłanie, pisanie, przestać
    """,
    opt_in_alone="start, wznów, zapisz mnie, wznów sms, wznów wiadomości, zacznij",
    help_alone="pomoc, pomocy, pomóż, pomóżcie, info",
)

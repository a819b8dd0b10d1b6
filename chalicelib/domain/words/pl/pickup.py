"""Polish, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    # How sentences work.
    agreeing="ok, okej, okay, tak, zgoda, zgadzam się, dobrze, dobra, jasne, pewnie, może być",
    first_person="""
        ja, my, jestem, jesteśmy, mogę, możemy, mam, mamy, odbiorę, odbierzemy, odbieram, będę,
        będziemy, chcę, chcemy, chciałbym, chciałabym, przyjadę, przyjedziemy, jadę, jedziemy,
        czekam, czekamy, stoję, stoimy, stanąłem, stanęłam, dojechałem, dojechałam,
        przyjechałem, przyjechałam, przyjechaliśmy, podjechałem, podjechałam, podjechaliśmy,
        dojechaliśmy, zaparkowałem, zaparkowałam, zaparkowaliśmy, zajechałem, zajechałam,
        wjechałem, wjechałam, dotarłem, dotarłam, dotarliśmy, melduję, parkuję, spóźnię,
        spóźnimy, dojadę, dotrę, podjadę, podjedziemy, dojedziemy, wyjeżdżam, wyjechałem,
        wyjechałam, wyjechaliśmy, wychodzę, ruszam, ruszyłem, ruszyłam, chciałem, chciałam,
        wejdę, wchodzę, wejdziemy, powinienem, powinnam, powinniśmy, postaram, lecę, zwrócę,
        oddam
    """,
    own_verbs="""
        zaparkowałem, zaparkowałam, zaparkowaliśmy, dojechałem, dojechałam, dojechaliśmy,
        przyjechałem, przyjechałam, przyjechaliśmy, dotarłem, dotarłam, dotarliśmy, podjechałem,
        podjechałam, podjechaliśmy, stanąłem, stanęłam, stanęliśmy, stoję, stoimy, czekam,
        czekamy, siedzę, siedzimy, przestawiłem, przestawiłam, spóźnię, spóźnimy, wyjeżdżam,
        wyjeżdżamy, wyjechałem, wyjechałam
    """,
    may_i="mogę, czy mogę, czy możemy, czy mogłabym, czy mógłbym, można, czy można",
    asking="""
        czy, gdzie, kiedy, jak długo, jak mogę, jak to, jak jest, jak dojechać, ile, co, kto,
        która, który, które, dlaczego, czemu, po co, o której, jaki, jaka, jakie, do której,
        od której, możecie, możesz, macie, masz, ktoś jest, jest ktoś, jesteście, można,
        jak tam, jak daleko, czy mogę, czy da, da się, wyjdzie ktoś, przyjdzie ktoś, jest już,
        na którym, w którym, na jakim, przy którym, gdzieś tu, ktoś tam, którędy, od kiedy,
        dokąd, jak się, jak mam
    """,
    denying="""
        nie, nigdy, nikt, nic, bez, ani, żaden, żadna, żadne, żadnych, żadnego, niczego, nikogo,
        wcale, nie ma mnie, nie ma nas, mnie nie ma, nas nie ma, nie ma mnie jeszcze,
        jeszcze nie, jeszcze mnie nie, jeszcze nas nie
    """,
    supposing="""
        jak będę, jak będziemy, jak dojadę, jak przyjadę, gdy, kiedy, jeśli, jeżeli, zanim,
        póki, dopóki, aż, gdyby, jak jestem, jak zaparkuję, skoro, jak podjadę, jak wyjadę,
        jak dotrę, jak dojedziemy, jak ruszę, jak wyjdę, jak się zbiorę, jak zajadę, w momencie,
        wtedy gdy
    """,
    but="ale, bo, ponieważ, jednak, lecz, natomiast, chociaż, choć, aczkolwiek",
    # Where the customer is.
    arrived="""
        ^ jestem $, ^ jesteśmy $, ^ ja jestem $, jestem na #, jesteśmy na #, jestem tu,
        jestem tutaj, jesteśmy tu, jesteśmy tutaj, ^ jestem tam $, ^ tu $, ^ tutaj $, tu jestem,
        tutaj jestem, ^ tu #, ^ tutaj #, na miejscu, jestem na miejscu, jesteśmy na miejscu,
        jestem pod sklepem, jesteśmy pod sklepem, pod sklepem, przed sklepem,
        jestem przed sklepem, koło sklepu, obok sklepu, przy sklepie, pod wejściem,
        przy wejściu, przed wejściem, pod drzwiami, przed drzwiami, na parkingu,
        jestem na parkingu, jesteśmy na parkingu, na waszym parkingu, na stanowisku,
        jestem na stanowisku, przy punkcie odbioru, w punkcie odbioru, jestem na zewnątrz,
        czekam na zewnątrz, dojechałem, dojechałam, dojechaliśmy, przyjechałem, przyjechałam,
        przyjechaliśmy, dotarłem, dotarłam, dotarliśmy, zaparkowałem, zaparkowałam,
        zaparkowaliśmy, zaparkowane, zaparkowany, zaparkowana, parkuję na #, stoję na #,
        stoję na miejscu, stoimy na miejscu, stoimy na #, stoję tutaj, stoję tu, czekam na #,
        czekam na miejscu, czekam na parkingu, czekam w aucie, czekam w samochodzie, czekam tu,
        czekam tutaj, czekamy na parkingu, przestawiłem, przestawiłam, przeparkowałem,
        przeparkowałam, przestawiliśmy, ^ podjechałem, ^ podjechałam, podjechaliśmy,
        ^ jestem # $, stoję pod sklepem, stoję przed sklepem, czekam pod sklepem,
        czekam przed sklepem, przejechałem na miejsce, przejechałam na miejsce,
        czekam pod wejściem, przyszedłem po, przyszłam po, przyjechałem po, przyjechałam po,
        jestem obok, jestem koło, jestem przy, jesteśmy przy, jesteśmy obok, jestem na dole,
        jesteśmy na dole, zajechałem, zajechałam, zajechaliśmy, wjechałem na, wjechałam na,
        wjechaliśmy na, dojechane, podjechane, pod marketem, pod galerią, pod waszym,
        przed waszym, koło waszego, ^ jestem u was $, jestem u was pod, ^ jesteśmy u was,
        u was na parkingu, u was pod, pod sklep $, na parking $, na waszym miejscu,
        zaparkowane na #, zaparkowałem na #, zaparkowałam na #, przestawiłem na #,
        przestawiłam na #, przestawiłem auto, przestawiłam auto, auto na #, samochód na #,
        auto stoi na #, samochód stoi na #, stoi na #, stoi na miejscu, auto stoi na miejscu,
        przestawiłem auto na #, przestawiłam auto na #, parkuję na, zmieniłem miejsce,
        zmieniłam miejsce, zmieniłem miejsce na #, zmieniłam miejsce na #, przeniosłem się na,
        przeniosłam się na, stanąłem na #, stanęłam na #, stanęliśmy na #, stanąłem na miejscu,
        stanęłam na miejscu, przy stanowisku, melduję się, jesteśmy na zewnątrz,
        stoję na zewnątrz, czekamy na zewnątrz, stoimy na zewnątrz, stoimy na, stoję przed,
        stoję przy, stoję obok, stoję pod, czekam na odbiór, czekamy na odbiór, czekamy pod,
        czekamy przed, czekam przed, czekamy w aucie, siedzę w aucie, ^ jestem możecie,
        ^ jestem można, ^ jestem bagażnik, ^ jestem do bagażnika, ^ jestem zakupy, ^ ja na #,
        ^ na # $, czekam # min, czekam # minut, ^ jestem na $, na miejscu odbioru,
        zaparkowany na #, zaparkowana na #, ^ jestem pod #
    """,
    standing="stoję, stoimy, czekam, czekamy, stanąłem, stanęłam, zaparkowałem, zaparkowałam",
    beside="koło, obok, przy, pod, naprzeciwko, naprzeciw",
    elsewhere="w domu, w pracy, w szkole",
    soon="""
        zaraz, niedługo, wkrótce, prawie, za chwilę, za moment, za momencik, za chwilkę, będę,
        będziemy, lada moment, lada chwila, powinienem, powinnam, mam nadzieję, postaram,
        planuję, niebawem, dojeżdżam, zbliżam, blisko, za niedługo, powinniśmy, spodziewam,
        # km, # kilometrów, # kilometry, za sekundę, za sekundkę, za minutkę, jeszcze chwila,
        jeszcze chwilka, jeszcze chwilę, jeszcze chwilkę, jeszcze moment, jeszcze momencik,
        moment, momencik, chwilka, chwileczkę, za chwileczkę, dosłownie chwila, # kilometra,
        tuż tuż, prawie prawie
    """,
    coming="""
        będę, będziemy, przyjadę, przyjedziemy, przyjdę, dojadę, dojedziemy, dotrę, dotrzemy,
        podjadę, podjedziemy, odbiorę, odbierzemy, odbieram, odebrać, jestem, jesteśmy,
        przyjeżdżam, przyjazd, do zobaczenia, zdążę, wpadnę, zabiorę, zjawię, eta,
        powinienem być, powinnam być, powinniśmy być, postaram się być, postaramy się być,
        planuję być, być, przyjechać, podjechać, dojechać, podjeżdżam, podejdę, dotrzeć,
        nawigacja pokazuje, nawigacja mówi, gps mówi, gps pokazuje, według nawigacji, zostało,
        będę u was, zgarnę, wezmę, jestem za
    """,
    on_the_way="""
        jadę, jedziemy, w drodze, jestem w drodze, jesteśmy w drodze, po drodze, dojeżdżam,
        dojeżdżamy, zbliżam się, zbliżamy, ^ zaraz $, ^ niedługo $, ^ prawie $, ^ wkrótce $,
        ^ za chwilę $, ^ za moment $, stoję w korku, w korku, w korkach, korki, za rogiem,
        blisko, niedaleko, nadjeżdżam, omw, eta #, zaraz będę, zaraz będziemy, zaraz jestem,
        ^ idę $, idę do was, jadę po, ^ przyjeżdżam $, minut drogi, min drogi, km stąd,
        w trasie, podjeżdżam, utknąłem w, utknęłam w, utknęliśmy w, przyjadę między #,
        będę między #, podjadę między #, ^ lecę $, lecę do, lecę po, lecimy do, lecimy po,
        ^ lecimy $, # km od, # kilometrów od, zostało # km, zostało mi # km, jeszcze # km,
        ^ # km $, mam jeszcze # km, # km do was, # km przed, mam do was # km, zajeżdżam,
        wjeżdżam, zjeżdżam, tuż obok, tuż za, na światłach # min, zakorkowane, jadę do was,
        wracam po, kieruję się
    """,
    leaving="""
        wyjeżdżam, wyjeżdżamy, wyjechałem, wyjechałam, wyjechaliśmy, wyruszam, wyruszamy,
        wyruszyłem, wyruszyłam, wychodzę, wyszedłem, wyszłam, ruszam, ruszamy, ruszyłem,
        ruszyłam, startuję, odjeżdżam, odjeżdżamy, wsiadam, wsiadamy, wsiadłem, wsiadłam,
        wsiedliśmy, się zbieram, zbieram się, zbieramy się, się zbieramy, wybiegam, wylatuję,
        wyskakuję, wyruszyliśmy, ruszyliśmy, wyszliśmy, wychodzimy, odpalam
    """,
    not_now="""
        później, wieczorem, dziś wieczorem, po południu, po pracy, w przyszłym tygodniu,
        nie dziś, nie dzisiaj, innego dnia, innym razem, w poniedziałek, we wtorek, w środę,
        w czwartek, w piątek, w sobotę, w niedzielę, poniedziałek, wtorek, czwartek, piątek,
        sobota, niedziela, w weekend, wczoraj, kiedy indziej, za tydzień, po niedzieli, kiedyś,
        jutro wieczorem
    """,
    tomorrow="""
        jutro, do jutra, jutra, pojutrze, następnego dnia, jutrzejszy, jutrzejszego, na jutro,
        jutro rano, na drugi dzień, dzień później
    """,
    late="""
        spóźnię, spóźnimy, spóźniony, spóźniona, spóźnieni, spóźnienie, spóźnienia, spóźnieniem,
        spóźniam, spóźniamy, opóźnienie, opóźnienia, opóźnieniem, opóźniony, opóźniona,
        minut później, min później, godziny później, godzinę później, kwadrans później, spóźnić,
        # później, obsuwa, będę później, trochę później, chwilę później, nieco później,
        minutek później, będziemy później, z opóźnieniem, nie wyrobię się na czas,
        nie wyrobię na czas, nie wyrobimy się na czas, nie wyrobię się $, nie wyrobimy się $,
        nie zdążę na czas, nie zdążymy na czas, nie zdążę na, nie zdążymy na,
        nie dojadę na czas, nie będę na czas, przesunie mi się, przesunie się o, przesuwa się o,
        poślizg, poślizgu, spóźniłem, spóźniłam, po czasie, pół godziny później,
        autobus się spóźnia, autobus spóźniony, pociąg się spóźnia, pociąg spóźniony
    """,
    inside="""
        do środka, w środku, jestem w środku, wejdę do, wejdę $, wchodzę do, wchodzę $,
        wejść do, wejść $, wchodzimy do, wejdziemy do, w sklepie, jestem w sklepie, przy kasie,
        przy ladzie, do kasy, do lady, do sklepu wejdę, przyjdę do środka, przy okienku,
        w środku sklepu, odbiorę osobiście, wchodzę, wejdę, wejdziemy, wchodzimy, wszedłem do,
        weszłam do, idę do środka, idę do sklepu, idę do kasy, podejdę do kasy, podejdę do lady,
        podejdę do środka, odbiorę w środku, odbiorę w sklepie, odbiorę sam, odbiorę sama,
        w punkcie obsługi, w obsłudze klienta, do obsługi klienta, podchodzę do
    """,
    stalls="""
        miejsce, miejscu, miejsca, miejscem, stanowisko, stanowisku, stanowiska, numer, numerem,
        numerze, nr, num, miejsce parkingowe, miejscu parkingowym, pozycja, pole, polu,
        miejsce nr, miejscu nr, miejsce numer, miejscu numer, stanowisko nr, stanowisku nr,
        stanowisko numer, stanowisku numer, sektor, sektorze, rząd, mijesce, miejse, słupek,
        słupku, zatoczka, zatoczce, boks, boksie, alejka, rzędzie, rampa, rampie, koperta,
        kopercie, parking nr, slot, slocie, miejsca nr
    """,
    signs="znak, znaku, tablicy, tabliczce, pisze, napisane, chyba, myślę, może, wygląda",
    # Time and numbers.
    numbers=counted("""
        0 zero,
        1 pierwsze jeden jedna jedną pierwszym pierwszej jedynka jedynkę jedynce pierwszy,
        2 drugie dwa dwie drugim drugiej druga dwójka dwójkę dwójce drugi,
        3 trzecie trzy trzecim trzeciej trzecia trójka trójkę trójce trzeci,
        4 czwarte cztery czwartym czwartej czwarta czwórka czwórkę czwórce czwarty,
        5 piąte pięć piątym piątej piąta piątka piątkę piątce pięciu,
        6 szóste sześć szóstym szóstej szósta szóstka szóstkę szóstce szósty,
        7 siódme siedem siódmym siódmej siódma siódemka siódemkę siódemce siódmy,
        8 ósme osiem ósmym ósmej ósma ósemka ósemkę ósemce ósmy,
        9 dziewiąte dziewięć dziewiątym dziewiątej dziewiąta dziewiątka dziewiątkę dziewiątce,
        9 dziewiąty,
        10 dziesiąte dziesięć dziesiątym dziesiątej dziesiąta dziesiątka dziesiątkę dziesiątce,
        10 dziesiąty dziesięciu, 11 jedenaście jedenastej, 12 dwanaście dwunastej,
        13 trzynaście trzynastej, 14 czternaście czternastej,
        15 piętnaście piętnastej piętnastu, 16 szesnaście szesnastej,
        17 siedemnaście siedemnastej, 18 osiemnaście osiemnastej,
        19 dziewiętnaście dziewiętnastej, 20 dwadzieścia dwudziestej dwudziestu,
        30 trzydzieści trzydziestu, 40 czterdzieści, 50 pięćdziesiąt, 60 sześćdziesiąt,
        90 dziewięćdziesiąt
    """),
    minutes="""
        min, mins, minut, minuty, minutę, minuta, minutek, minutki, m, mint, minutach, minutami,
        minutke, minutkach, minucie, minutkę, minutka
    """,
    hours="godzina, godzinę, godziny, godzin, godz, h, g, godzinka, godzinki, godzinach",
    amounts=counted("""
        15 kwadrans kwadransem kwadransa kwadransie kilkanaście_minut kilkanaście_min,
        15 kilkunastu_minut kwadransik kwadransów,
        30 pół_godziny pół_godzinki pół_h półgodziny pół_godzinkę pól_godziny,
        30 kilkadziesiąt_minut, 45 trzy_kwadranse, 60 godzinę godzinkę godzina godzinka,
        90 półtorej_godziny półtora_godziny, 2 dwie_minutki dwie_minuty,
        5 parę_minut kilka_minut kilka_min parę_min parę_minutek kilka_minutek, 1 minutę minutkę
    """),
    in_minutes="""
        za #, za około #, za jakieś #, w ciągu #, za niecałe #, za jakies #, za góra #, w #,
        za mniej więcej #, za circa #, za niecale #, w przeciągu #
    """,
    past="""
        od #, czekałem, czekałam, czekam od, temu, czekaliśmy, siedzę od, stoję od,
        przed czasem, trwało, jestem od, stoję tu, czekam, czekamy, czekamy od, od ponad
    """,
    at_clock="""
        o #, około #, koło #, przed #, po #, do #, na #, o godz #, o godzinie #, godz #,
        godzina #, najpóźniej #, gdzieś o #, około godziny #, gdzieś koło #, gdzieś około #,
        mniej więcej o #, koło godziny #, przed godziną #, po godzinie #, tuż po #, jakoś o #,
        dopiero o #, jakoś koło #
    """,
    clock_words=counted("""
        -30 wpół_do_# o_wpół_do_# w_pół_do_# pół_do_# wpół_#, 15 kwadrans_po_# piętnaście_po_#,
        -15 za_kwadrans_# kwadrans_przed_# za_piętnaście_#, 5 pięć_po_#, -5 za_pięć_#,
        10 dziesięć_po_#, -10 za_dziesięć_#, 20 dwadzieścia_po_#, -20 za_dwadzieścia_#,
        0 o_piątej o_pierwszej o_drugiej o_trzeciej o_czwartej o_szóstej o_siódmej o_ósmej,
        0 o_dziewiątej o_dziesiątej o_jedenastej o_dwunastej koło_pierwszej koło_drugiej,
        0 koło_trzeciej koło_czwartej koło_piątej koło_szóstej koło_siódmej koło_ósmej,
        0 koło_dziewiątej koło_dziesiątej
    """),
    oclock="punkt, równo, zero zero",
    am="rano, przed południem, z rana, nad ranem",
    pm="po południu, wieczorem, popołudniu",
    # What the customer wants.
    extend="""
        przechować, przechowajcie, przechowaj, przechowanie, przechowacie, przedłużyć,
        przedłużcie, przedłużenie, więcej czasu, dłużej poczekać, potrzymać, potrzymajcie,
        zatrzymać do, zatrzymajcie do, przełożyć, przesunąć odbiór, przesunąć termin,
        odbiorę jutro, odebrać jutro, przyjadę jutro, będę jutro, przytrzymać, przytrzymajcie,
        do jutra, dodatkowy dzień, wydłużenie, wydłużyć, wydłużcie, odbiór jutro, jutro odbiór,
        na jutro, przetrzymać, przetrzymajcie, przetrzymacie, przetrzymanie,
        zatrzymać zamówienie, odłożyć, odłożycie, zaczekać do, poczekać do, poczekacie do,
        dłuższy termin, inny termin, późniejszy termin, zmienić termin, zmiana terminu,
        przenieść odbiór, przenieść na, odbiorę dopiero
    """,
    status="""
        status, czy zamówienie, paczka gotowa, jest gotowa, jest gotowy, gdzie jest moje,
        gdzie moje, gdzie jest zamówienie, gdzie zamówienie, gdzie jesteście, jak długo,
        ile jeszcze, ile potrwa, ile czasu, jak daleko, kiedy mogę, kiedy będzie, kiedy można,
        kiedy odbiór, można odbierać, można odebrać, ktoś idzie, ktoś przyjdzie, ktoś wyjdzie,
        czy ktoś, co z moim, co z zamówieniem, jak tam moje, długo jeszcze, jeszcze długo,
        ile osób przede, który jestem, w kolejce, jeszcze nie gotowe, nie jest gotowe,
        szykuje się, mogę przyjechać, mogę jechać, mogę podjechać, mogę przyjść, mogę wpaść,
        mogę po, możemy przyjechać, można przyjechać, można podjechać, można jechać, etapie,
        do odbioru, mogę odebrać, mogę odbierać, możemy odebrać, o której mogę, o której można,
        o której będzie, spakowane, skompletowane, przygotowane, zrealizowane, gotowe,
        co z moją, co z moimi, jak moje, jeszcze czekać, jeszcze potrwa, to potrwa, długo to,
        długo czekać, długo potrwa, długo będę czekać, ktoś do mnie, przyjdzie ktoś,
        wyjdzie ktoś, ktoś wyniesie, idzie ktoś, idziecie, wychodzi ktoś, kiedy wyjdziecie,
        kiedy ktoś, kiedy dostanę, gdzie są moje, gdzie są zakupy, czeka na mnie
    """,
    waiting="""
        ciągle czekam, nadal czekam, wciąż czekam, dalej czekam, czekam od, nikt nie przychodzi,
        nikt nie przyszedł, nikogo nie ma, zapomnieliście, ile mam czekać, pospieszcie,
        stoję tu od, czekałem, czekałam, stoję tu #, stoję tu pół, stoję tu kwadrans,
        stoję pół godziny, stoję kwadrans, stoję # minut, stoję # min, czekam # minut,
        czekam # min, czekam # godzinę, czekam kwadrans, czekam pół godziny, czekam tu,
        czekam długo, nikt do mnie, nikt nie wyszedł, nikt nie wychodzi, nikt nie idzie,
        nikt nie podszedł, nikt się nie, nikt mnie, nie ma nikogo, mam jeszcze czekać,
        ile można, siedzę tu, pośpieszcie, nie mogę się doczekać
    """,
    shop_hours="""
        otwarte, otwarty, otwieracie, zamykacie, zamknięte, zamykają, godziny otwarcia, czynne
    """,
    returns="""
        zwrot, zwrotu, zwrotem, zwroty, zwrócić, zwracam, oddać, oddaję, oddam, reklamacja,
        reklamację, do oddania, wymienić, zwort, zrwot, zwrócenia, zwrócę, zwrotna, zwrotną,
        zwrotne, zwracany, zwracane, zwrócenie, zwracamy, oddanie, oddamy, do wymiany, wymiana,
        wymienię, reklamować, reklamuję, zareklamować, zwrotów, zwrota
    """,
    missing="""
        brakuje, brakowało, brak, nie ma w torbie, nie było w, zabrakło, brakje, nie dołączono,
        niekompletne, brakło, nie ma w paczce, nie ma w zakupach, brakująca, brakujące,
        brakujący, niekompletny, niekompletna, niepełne, zgubiło
    """,
    missing_after="""
        zapomnieliście, zapomniano, nie dostałem, nie dostałam, nie dostaliśmy, zły produkt,
        nie to zamówienie, złe zamówienie, nie było, zepsute, zepsuty, uszkodzone, uszkodzony,
        przeterminowane, rozlane, pomylone, gdzie jest mleko, nie ma mleka, pomyliliście,
        nie ma, nie swoje, nie moje, cudze, nie mój, czyjeś, potłuczone, potłuczony, stłuczone,
        stłuczony, stłukło, rozbite, rozbity, rozbiły, pęknięte, pękło, wylało, wylane,
        wyciekło, cieknie, przecieka, zgniecione, zgnieciony, pogniecione, zgnite, zgniły,
        spleśniałe, spleśniały, zepsuta, nieświeże, nieświeży, zamiast, rozmrożone,
        przeterminowany, przeterminowana, po terminie, uszkodzona, zapomnieli, inny produkt,
        innego klienta, inne zamówienie, nie te zakupy, nie ten, nie to, złą paczkę, zły towar,
        źle spakowane, nie otrzymałem, nie otrzymałam, nie otrzymaliśmy, nie znalazłem,
        nie znalazłam, nie włożyliście, nie spakowaliście, nie przyszło
    """,
    received="""
        dostałem, dostałam, dostaliśmy, dostałyśmy, otrzymałem, otrzymałam, otrzymaliśmy,
        przyszedł, przyszła, przyszło, było, znalazłem, znalazłam, doszedł, doszła, w torbie,
        w siatce
    """,
    cancel_order="""
        anulować, anulowanie, anuluję, anuluj zamówienie, anulujcie, odwołać, odwołuję,
        odwołajcie, zrezygnować z zamówienia, rezygnuję z zamówienia, rezygnuję z zakupu,
        rezygnacja z zamówienia, nie chcę zamówienia, nie chcę tego zamówienia,
        wycofać zamówienie, anulacja, skasować zamówienie, anulowane, anuluj to,
        nie potrzebuję zamówienia, rezygnuję z zakupów, zrezygnować z zakupów,
        skasujcie zamówienie, rezygnuję z odbioru, wycofuję zamówienie, odwołanie zamówienia,
        anulowania
    """,
    pick_up="""
        odbierze, odbiorą, odebrać, przyjedzie, przyjdzie, przyjedzie po, przyjedzie odebrać,
        zabierze, weźmie, zgłosi się, po odbiór przyjedzie, podjedzie, przyjadą, wpadnie,
        odbiera, zamiast mnie będzie, za mnie będzie, wysyłam, wysłałem, wysłałam, wyślę,
        poprosiłem, poprosiłam, upoważniam, odbierze za mnie, odbierze w moim imieniu,
        odbierze zamiast mnie, odbierze je, odbierze to, odbierze moje, odbierze zamówienie,
        odbierze zakupy, odbierze paczkę, przyjedzie za mnie, przyjedzie zamiast mnie,
        podejdzie, podjedzie po, przyjedzie po zakupy, przyjedzie po zamówienie, podskoczy,
        odbierającą jest, odbierającym będzie, zajedzie, wpadnie po, skoczy
    """,
    picked_up_by="""
        odbierze, odbiorą, przyjedzie, przyjdzie, zabierze, weźmie, podjedzie, przyjedzie po,
        przyjedzie odebrać, zgłosi się, odbiera, zamiast mnie będzie, za mnie będzie,
        odbierze za mnie, odbierze w moim imieniu, odbierze zamiast mnie, odbierze je,
        odbierze to, odbierze moje, odbierze zamówienie, odbierze zakupy, odbierze paczkę,
        przyjedzie za mnie, przyjedzie zamiast mnie, podejdzie, podjedzie po, podskoczy,
        zajedzie, wpadnie, wpadnie po, skoczy, przyjedzie po zakupy, przyjedzie po zamówienie,
        odbierającym będzie
    """,
    relations="""
        żona, żonę, mąż, męża, partner, partnerka, syn, syna, córka, córkę, mama, matka, tata,
        ojciec, brat, brata, siostra, siostrę, kolega, koleżanka, przyjaciel, przyjaciółka,
        sąsiad, sąsiadka, dziewczyna, chłopak, narzeczony, narzeczona, babcia, dziadek, ciocia,
        wujek, kuzyn, kuzynka, szef, szefowa, asystent, asystentka, współlokator,
        współlokatorka, teść, teściowa, wnuk, wnuczka, znajomy, znajoma, zięć, synowa,
        opiekunka, pracownik, mamę, tatę, ojca, babcię, dziadka, kolegę, koleżankę, sąsiada,
        sąsiadkę, partnera, partnerkę, córcia, synek, małżonek, małżonka, kumpel, kumpela,
        szwagier, szwagierka, siostrzeniec, bratanek, kierowca, rodzice
    """,
    name_is="nazywa się, ma na imię, o imieniu, imię to, na imię ma, nazwisko",
    for_whom="dla, od, do, z, po",
    stars="""
        gwiazdka, gwiazdki, gwiazdek, na 5, na pięć, punkt, punkty, punktów, / 5, gwiazdkę,
        gwiazdeczek, pkt
    """,
    surely="zdecydowanie, oczywiście, jasne",
    # The vehicle.
    colours="""
        biały, biała, białe, białym, białą, białego, białej, czarny, czarna, czarne, czarnym,
        czarną, czarnego, czarnej, szary, szara, szare, szarym, szarą, szarego, szarej, srebrny,
        srebrna, srebrne, srebrnym, srebrną, srebrnej, czerwony, czerwona, czerwone, czerwonym,
        czerwoną, czerwonej, niebieski, niebieska, niebieskie, niebieskim, niebieską,
        niebieskiej, zielony, zielona, zielone, zielonym, zieloną, zielonej, żółty, żółta,
        żółte, żółtym, żółtą, żółtej, pomarańczowy, pomarańczowa, pomarańczowe, brązowy,
        brązowa, brązowe, brązowym, brązową, beżowy, beżowa, beżowe, złoty, złota, złote,
        złotym, fioletowy, fioletowa, różowy, różowa, bordowy, bordowa, bordowe, granatowy,
        granatowa, granatowe, granatowym, granatową, turkusowy, turkusowa, grafitowy, grafitowa,
        grafitowe, ciemny, ciemna, ciemne, jasna, jasne, ciemnoniebieski, ciemnoszary, kremowy,
        kremowa, metalik, srebny, brązowej, beżowym, beżową, bordowym, bordową, grafitowym,
        grafitową, żółtego, zielonego, czerwonego, niebieskiego, jasny, jasnoniebieski,
        ciemnozielony, ciemnoczerwony, błękitny, błękitna, złotą, kremowe
    """,
    vehicles="""
        van, bus, busem, furgonetka, furgonetką, ciężarówka, suv, suvem, kombi, sedan,
        hatchback, kabriolet, jeep, motocykl, motocyklem, motor, motorem, skuter, skuterem,
        rower, rowerem, rower elektryczny, hulajnoga, hulajnogą, przyczepa, kamper, kamperem,
        taxi, taksówka, taksówką, pieszo, na piechotę, kurtka, kurtce, kurtkę, płaszcz, bluza,
        czapka, dostawczak, dostawczy, dostawcze, dostawczakiem, pickup, terenówka, wózek,
        beemka, beemką, bejca, merol, mercedesem, golfem, passatem, fordem, oplem, toyotą,
        skodą, kią, mazdą, teslą, hondą, dacią, fiatem, peugeotem, hyundaiem, nissanem, seatem,
        octavią, corollą, yarisem, renówka, maluch, furgon, furgonem, minivan, busik, busikiem,
        pikap, dostawcza, terenowy, terenowe
    """,
    any_car="""
        auto, autem, aucie, samochód, samochodem, samochodzie, pojazd, wóz, fura, autko,
        autkiem, bryka
    """,
    trunk="bagażnik, bagażnika, bagażniku, kufer, kufra, bagażnki, klapa, klapę, kufrze",
    back_seat="""
        tylne siedzenie, tylnym siedzeniu, tylna kanapa, tylną kanapę, tylnej kanapie,
        tylny fotel, tylne siedzenia, na tył, tylne fotele, tylnych siedzeniach,
        tylnych fotelach, na kanapę, na tylnym fotelu, na tylną, z tyłu na,
        do tyłu na siedzenie, na tyły
    """,
    front_seat="""
        przednie siedzenie, przednim siedzeniu, przedni fotel, fotel pasażera,
        siedzenie pasażera, miejsce pasażera, obok kierowcy, na przód, przednim fotelu,
        na siedzenie obok, fotelu pasażera, siedzeniu pasażera, miejscu pasażera,
        siedzenie przednie, obok mnie
    """,
    bed="paka, pakę, na pace, skrzynia ładunkowa, skrzynię, na przyczepę, na przyczepkę, paki",
)

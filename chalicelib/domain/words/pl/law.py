"""Polish about our texts, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words.law import LawWords

LAW_WORDS = LawWords(
    # The whole text, courtesies apart.
    opt_out_alone="""
        stop, koniec, anuluj, rezygnuję, rezygnacja, wypisz, wypisz mnie, wypisuję,
        wypisuję się, zakończ, przestań, przestańcie, usuń, usuń mnie, odsubskrybuj, zrezygnuj,
        wyrejestruj, odczepcie się, odczep się, wyłącz, wypisać, zaprzestać, skończcie
    """,
    opt_in_alone="""
        start, wznów, zapisz mnie, wznów sms, wznów wiadomości, zacznij, włącz smsy,
        włącz powiadomienia, włączcie smsy, zapiszcie mnie
    """,
    help_alone="""
        pomoc, pomocy, pomóż, pomóżcie, info, pomóżcie proszę, proszę o pomoc,
        potrzebuję pomocy, pomocy proszę, jak to działa, pomóż mi, pomóżcie mi
    """,
    # Among others.
    opt_out="""
        stop, nie pisz, nie piszcie, nie pisać, nie wysyłać, nie wysyłaj, nie wysyłajcie,
        nie przysyłać, nie przysyłaj, nie przysyłajcie, nie ślij, nie ślijcie, nie smsuj,
        nie smsujcie, nie kontaktować, nie kontaktuj, nie kontaktujcie, nie życzę sobie więcej,
        nie życzę sobie sms, nie życzę sobie wiadomości, nie życzę sobie otrzymywać,
        nie życzę sobie smsów, przestań, przestańcie, nie chcę więcej wiadomości,
        nie chcę więcej sms, nie chcę więcej smsów, nie chcę już wiadomości,
        nie chcę wiadomości, nie chcę sms, nie chcę smsów, nie chcę już sms, nie chcę już smsów,
        nie chcę dostawać, nie chcę otrzymywać, nie chcę już dostawać, nie chcę już otrzymywać,
        nie chcę więcej dostawać, nie chcę waszych sms, nie chcę waszych smsów,
        nie chcę waszych wiadomości, nie chcę tych wiadomości, nie chcę tych sms,
        nie chcę tych smsów, koniec z sms, koniec sms, koniec smsów, żadnych sms, żadnych smsów,
        żadnych wiadomości, żadnych więcej sms, żadnych więcej wiadomości, bez sms,
        mnie wypisać, wypisać mnie, wypisuję się, usuń mnie, usuńcie mnie, usunąć mnie,
        usunięcie mojego numeru, mój numer usunąć, dajcie mi spokój, daj mi spokój,
        rezygnuję z sms, rezygnuję z smsów, rezygnuję z wiadomości, rezygnuję z powiadomień,
        anuluj sms, anuluj wiadomości, anuluj powiadomienia, anuluj subskrypcję,
        wyłącz powiadomienia, wyłączcie powiadomienia, zakończ subskrypcję, cofam zgodę,
        wycofuję zgodę, odwołuję zgodę, zostawcie mnie w spokoju, przestać, zaprzestać,
        zaprzestańcie, zaprzestanie, niewysyłanie, nie chcę od was, nie chcę od państwa,
        nie chcę już od was, proszę mnie nie, nie chcę żadnych powiadomień,
        nie potrzebuję tych smsów, nie potrzebuję tych wiadomości,
        nie potrzebuję tych powiadomień, rezygnuję z tych smsów, rezygnuję z tych wiadomości,
        mnie usunąć, nie życzę sobie tych, skończcie, dość smsów, dość sms, dość tych,
        dość wiadomości, dość waszych, dosyć smsów, dosyć sms, dosyć tych, dosyć wiadomości,
        dosyć waszych, dość spamu, nie spamuj, nie spamujcie, nie spamować, nie chcę spamu,
        nie chcę tego spamu, nie chcę więcej spamu, nie chcę powiadomień,
        nie chcę już powiadomień, nie chcę tych powiadomień, nie chcę esemesów,
        nie zgadzam się na sms, nie zgadzam się na smsy, nie zgadzam się na wiadomości,
        nie zgadzam się na otrzymywanie, nie zgadzam się na wysyłanie, nie wyrażam zgody,
        nie wyraziłem zgody, nie wyraziłam zgody, się wypisać, wypisać się, chcę wypisać,
        wypiszcie, wypisz, odczepcie się, odczep się, odwalcie się, święty spokój, wyłączyć sms,
        wyłączyć smsy, wyłączyć te, wyłączyć powiadomienia, wyłączyć wiadomości, wyłącz sms,
        wyłącz smsy, wyłącz te, wyłączcie sms, wyłączcie smsy, usuń mój, usuńcie mój,
        usunąć mój, usuńcie ten numer, usuń ten numer, usunąć numer, usuńcie numer, usuń numer,
        skasuj mój, skasujcie mój, nie potrzebuję smsów, nie potrzebuję sms,
        nie potrzebuję wiadomości, nie potrzebuję powiadomień, koniec z tymi,
        koniec z wiadomościami, koniec z powiadomieniami, rezygnuję z otrzymywania,
        zrezygnować z sms, zrezygnować z smsów, zrezygnować z wiadomości,
        zrezygnować z powiadomień, wykreślenie mnie, wykreślenie z
    """,
    opt_out_around="""
        do, nam, mną, ze, moja, smsa, sms ów, ów, y, ami, smsami, wiadomość, wasze, żadne,
        listy, bazy, waszej, swojej, chciałbym, chciałabym, wysyłania, pisania, natychmiast,
        nigdy, przyszłości, ogóle, spam, subskrypcji, esemesy, esemesa, możecie, możesz, czy,
        bym, abyście, żebyście, ani, telefonu, telefon, kolejnych, prosiłbym, prosiłabym, tej,
        natychmiastowe, tam, o, pisanie, dostawania, spamowania, spamem, jak, weź, weźcie, nr,
        nic, powiadomienie, takich, takie, smsem, moją, moje, dane, danych, marketingowych,
        marketingowe, reklam, reklamy, reklamowych, list, listę, subskrybować, nękać, męczyć,
        głowy, kurwa, do cholery, jasnej, dzwonić, dzwońcie, dzwoń, dłużej, systemu, tą, tę,
        drogą, wysyłki, wysyłkę, wam, swoje, jestem, zainteresowany, zainteresowana, wszystkie,
        bo, chyba, typu, by, żeby, aby, to, zły, numer, pomyłka
    """,
    texts="""
        sms, smsa, smsy, smsów, sms y, wiadomość, wiadomości, powiadomienia, powiadomień,
        esemesy
    """,
    wishing="""
        chcę, chcemy, chciałbym, chciałabym, proszę, poproszę, możecie, można, wznów, wznówcie,
        zacznijcie, zacznij, włącz, włączcie, wysyłajcie, przysyłajcie, wyślij, więcej, życzę,
        już, potrzebuję, ślijcie
    """,
    wanting="chcę, chcemy, chciałbym, chciałabym, życzę, potrzebuję",
    ending="anuluj, anuluję, kończę, zakończyć, wyłączam, wyłączyć, dosyć, dość, bez, stop",
    again="znowu, znów, ponownie, z powrotem, od nowa",
)

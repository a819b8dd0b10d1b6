"""German. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
MONTHS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
CLOCK = "{hour:02}:{minute:02}"
DATE = "{day}.{month}."

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: Bestellung {code} ist FERTIG, bereit bis {until}. Antworten Sie UNTERWEGS "
    "beim Losfahren, HIER am Platz (HIER 5 = Platz 5).",
    "ready_many": "{store}: {count} Bestellungen FERTIG, bereit bis {until}. Antworten Sie "
    "UNTERWEGS beim Losfahren, HIER am Platz (HIER 5 = Platz 5).",
    "ready_part": "{store}: {code} FERTIG, bereit bis {until}. Es fehlen: {missing}, ersetzt: "
    "{replaced}. Antworten Sie UNTERWEGS beim Losfahren, HIER am Platz.",
    "ready_many_part": "{store}: {count} Bestellungen FERTIG bis {until}. Es fehlen: {missing}, "
    "ersetzt: {replaced}. Antworten Sie UNTERWEGS beim Losfahren, HIER am Platz.",
    "on_the_way": "{store}: danke, wir machen alles bereit. Am Platz antworten Sie mit HIER und "
    "der Nummer, z.B. HIER 5. Ihr Code ist {pin}.",
    "on_the_way_minutes": "{store}: danke, etwa {minutes} Min. Am Platz antworten Sie mit HIER "
    "und der Nummer, z.B. HIER 5. Ihr Code ist {pin}.",
    "eta_at": "{store}: danke, gegen {at}. Am Platz antworten Sie mit HIER und der Nummer, "
    "z.B. HIER 5. Ihr Code ist {pin}.",
    "on_the_way_not_ready": "{store}: danke. {code} ist noch nicht fertig; wir wissen, dass Sie "
    "kommen, und beeilen uns. Am Platz antworten Sie HIER. Code: {pin}.",
    "late": "{store}: kein Problem, wir erwarten Sie {minutes} Min später. Am Platz antworten Sie "
    "HIER. Ihr Code ist {pin}.",
    # At the store.
    "checked_in": "{store}: wir wissen, dass Sie da sind, Platz {stall}. {ahead} vor Ihnen. "
    "Ihr Code ist {pin}: nur für die Person am Auto.",
    "checked_in_next": "{store}: wir wissen, dass Sie da sind, Platz {stall}. Sie sind als "
    "Nächstes dran. Ihr Code ist {pin}: nur für die Person am Auto.",
    "checked_in_ask_stall": "{store}: wir wissen, dass Sie da sind. Welcher Platz? Schreiben Sie "
    "die Nummer vom Schild oder wo Sie stehen. Ihr Code ist {pin}.",
    "checked_in_ask_vehicle": "{store}: Sie stehen auf Platz {stall}. Was fahren Sie, und wohin "
    "damit? Z.B. blauer Golf, Kofferraum. Ihr Code ist {pin}.",
    "checked_in_not_ready": "{store}: wir wissen, dass Sie da sind. {code} ist noch nicht fertig; "
    "wir kommen, sobald es so weit ist. Ihr Code ist {pin}.",
    "stall_noted": "{store}: danke, Platz {stall}. Ihr Code ist {pin}.",
    "already_here": "{store}: wir wissen, dass Sie da sind, und kommen gleich. Ihr Code ist {pin}.",
    "vehicle_noted": "{store}: danke, wir suchen: {vehicle}. Ihr Code ist {pin}.",
    "walking_out": "{store}: {name} bringt {code} jetzt zu Platz {stall}. Ihr Code ist {pin}.",
    "walking_out_no_stall": "{store}: {name} bringt {code} jetzt. Ihr Code ist {pin}.",
    "inside_noted": "{store}: gern, kommen Sie an die Theke. Ihr Code ist {pin}.",
    "return_noted": "{store}: Retoure notiert. Bringen Sie sie mit, am Platz antworten Sie mit "
    "HIER und der Nummer. Wir kommen zu Ihnen.",
    "person_noted": "{store}: notiert, {person} holt ab. Am Platz bitte HIER und die Nummer "
    "an uns schreiben. Wir fragen nach dem Code.",
    # Another person picks up.
    "person_ask": "{store}: die Nummer ...{last4} möchte {code} für Sie abholen. "
    "Einverstanden? Antworten Sie OK. Ohne Antwort verlangen wir Code oder Ausweis.",
    "person_agreed": "{store}: danke, die Person darf {code} abholen und hat den Code erhalten.",
    "person_confirmed": "{store}: Sie dürfen {code} abholen. Am Platz antworten Sie mit HIER und "
    "der Nummer, z.B. HIER 5. Ihr Code ist {pin}.",
    "person_pending": "{store}: notiert, Sie holen {code} ab. Am Platz antworten Sie mit HIER und "
    "der Nummer. Nötig: Code der bestellenden Person oder Ausweis.",
    "person_here": "{store}: wir wissen, dass Sie für {code} da sind. Es kommt jemand heraus. "
    "Bitte Code der bestellenden Person oder Ausweis bereithalten.",
    "sorry_wait": "{store}: entschuldigen Sie die Wartezeit für {code}. Es kommt so bald wie "
    "möglich jemand. Lieber hereinkommen? Antworten Sie DRINNEN.",
    # Afterwards.
    "rate": "{store}: {code} übergeben. Wie war es? Antworten Sie 1-5. "
    "Fehlt etwas? Antworten Sie FEHLT innerhalb von 2 Std.",
    "collected": "{store}: {code} wurde abgeholt ({at}). Fehlt etwas? "
    "Antworten Sie FEHLT innerhalb von 2 Std, oder rufen Sie uns an.",
    "rating_thanks": "{store}: vielen Dank für Ihre Antwort. Bis zum nächsten Mal.",
    "rating_sorry": "{store}: es tut uns leid, dass es nicht gut lief. "
    "Danke, dass Sie es uns sagen.",
    "missing_noted": "{store}: das tut uns leid. Die Filiale weiß Bescheid und meldet sich.",
    "missing_late": "{store}: danke. Die Abholung ist über 2 Std her; bitte rufen Sie uns an.",
    # Questions about the order.
    "status_placed": "{store}: wir haben Ihre Bestellung {code}, geplant {due}. "
    "Wir schreiben, wenn sie fertig ist; bitte so lange warten.",
    "status_preparing": "{store}: wir packen {code} gerade, geplant {due}. "
    "Wir schreiben, wenn alles fertig ist.",
    "status_ready": "{store}: {code} ist fertig, bereit bis {until}. Antworten Sie UNTERWEGS beim "
    "Losfahren, HIER am Platz.",
    "status_here": "{store}: wir wissen, dass Sie da sind, und vergessen Sie nicht. "
    "Ihr Code ist {pin}.",
    "delayed": "{store}: leider verspätet sich {code}. Neue Zeit: {due}. "
    "Wir schreiben, wenn alles fertig ist.",
    "preparing_again": "{store}: leider braucht {code} noch etwas Arbeit. "
    "Wir schreiben, wenn alles fertig ist.",
    "cancelled": "{store}: Bestellung {code} wurde storniert. Fragen? Bitte rufen Sie uns an.",
    "cannot_cancel_here": "{store}: per SMS können wir nicht stornieren. Bitte dort, wo Sie "
    "bestellt haben, oder rufen Sie uns an.",
    "extended": "{store}: gern, wir bewahren es bis {until} auf.",
    "cannot_extend": "{store}: leider geht es nur bis {until}. Bitte rufen Sie uns an.",
    "reminder": "{store}: {code} liegt bis {until} für Sie bereit. Antworten Sie UNTERWEGS beim "
    "Losfahren, VERLÄNGERN für mehr Zeit.",
    "last_call": "{store}: letzte Erinnerung: {code} liegt bis {until} bereit. Antworten Sie "
    "UNTERWEGS beim Losfahren, VERLÄNGERN für mehr Zeit.",
    "last_call_final": "{store}: letzte Erinnerung: {code} liegt bis {until} bereit. Antworten "
    "Sie UNTERWEGS beim Losfahren, oder rufen Sie uns an.",
    # Everything else.
    "no_pickup": "{store}: wir finden noch keine Bestellung zu dieser Nummer. Senden Sie Ihren "
    "Bestellcode, oder rufen Sie an. Kommt sie bald, erkennen wir Sie.",
    "which_store": "{store}: Sie haben Bestellungen in mehreren Filialen. Wo sind Sie? "
    "Schreiben Sie die Nummer: {stores}.",
    "wrong_store": "{store}: Bestellung {code} liegt bei {place}. Sind Sie dort? "
    "Schreiben Sie HIER an {number}.",
    "not_understood": "{store}: der Filiale gezeigt. Wir verstehen: UNTERWEGS, HIER 5, "
    "VERSPÄTUNG 20, STATUS, RETOURE, DRINNEN.",
    "closed": "{store}: wir haben geschlossen und öffnen {opens}. Ihre Bestellung ist sicher. "
    "Ihr Code ist {pin}.",
    "message_kept": "{store}: danke, die Filiale sieht Ihre Nachricht.",
    # What the staff write with one tap.
    "staff_two_minutes": "{store}: noch etwa 2 Minuten. Danke, dass Sie warten.",
    "staff_open_trunk": "{store}: bitte öffnen Sie den Kofferraum, wir kommen mit Ihren Sachen.",
    "staff_cannot_find_you": "{store}: wir sind draußen und finden Sie nicht. "
    "Wo stehen Sie, und was fahren Sie?",
    "staff_which_stall": "{store}: auf welchem Platz stehen Sie? "
    "Schreiben Sie die Nummer auf dem Schild.",
    "staff_come_to_door": "{store}: bitte kommen Sie zur Tür, Ihre Sachen sind dort.",
    "staff_working_on_it": "{store}: wir arbeiten daran und melden uns, sobald es fertig ist.",
    # To the store's manager.
    "manager_alone": "{store}: {code} ist da (Platz {stall}), und kein Tablet ist an. "
    "Bitte hinausgehen oder die Tafel öffnen.",
    "manager_wait": "{store}: seit {minutes} Min wartet jemand auf {code} (Platz {stall}). "
    "Noch nicht übergeben.",
    "manager_mismatch": "{store}: {name} hat {code} ohne Verbindung übergeben. "
    "Der Code oder eine Prüfung (Ausweis, Alter, Betrag) stimmt nicht. Bitte prüfen.",
}

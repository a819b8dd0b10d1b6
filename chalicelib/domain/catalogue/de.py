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
    "first_contact": "{store}: SMS nur zu Ihren Abholungen. Anzahl unterschiedlich, Ihr Tarif "
    "gilt. Antworten Sie HELP bei Fragen, STOP für keine weiteren SMS.",
    "on_the_way": "{store}: danke, wir machen alles bereit. Am Platz antworten Sie HIER und die "
    "Nummer, z.B. HIER 5. Ihr Code ist {pin}.",
    "on_the_way_minutes": "{store}: danke, etwa {minutes} Min. Am Platz antworten Sie HIER und "
    "die Nummer, z.B. HIER 5. Ihr Code ist {pin}.",
    "on_the_way_not_ready": "{store}: danke. {code} ist noch nicht fertig; wir wissen, dass Sie "
    "kommen, und beeilen uns. Am Platz antworten Sie HIER. Code: {pin}.",
    "late": "{store}: kein Problem, wir erwarten Sie {minutes} Min später. Am Platz antworten Sie "
    "HIER. Ihr Code ist {pin}.",
    # At the store.
    "checked_in": "{store}: wir wissen, dass Sie da sind, Platz {stall}. {ahead} vor Ihnen. "
    "Ihr Code ist {pin}: nur für die Person am Auto.",
    "checked_in_next": "{store}: wir wissen, dass Sie da sind, Platz {stall}. Sie sind als "
    "Nächstes dran. Ihr Code ist {pin}: nur für die Person am Auto.",
    "checked_in_ask_stall": "{store}: wir wissen, dass Sie da sind. Welcher Platz? Antworten Sie "
    "die Nummer am Schild oder wo Sie stehen. Ihr Code ist {pin}.",
    "checked_in_ask_vehicle": "{store}: Sie stehen auf Platz {stall}. Was fahren Sie, und wohin "
    "damit? Z.B. blauer Golf, Kofferraum. Ihr Code ist {pin}.",
    "checked_in_not_ready": "{store}: wir wissen, dass Sie da sind. {code} ist noch nicht fertig; "
    "wir kommen, sobald es so weit ist. Ihr Code ist {pin}.",
    "stall_noted": "{store}: danke, Platz {stall}. Ihr Code ist {pin}.",
    "already_here": "{store}: wir wissen, dass Sie da sind, und kommen gleich. Ihr Code ist {pin}.",
    "vehicle_noted": "{store}: danke, wir suchen: {vehicle}. Ihr Code ist {pin}.",
    "walking_out": "{store}: {name} bringt {code} jetzt zu Platz {stall}. Ihr Code ist {pin}.",
    "walking_out_no_stall": "{store}: {name} bringt {code} jetzt. Ihr Code ist {pin}.",
    "claimed_already": "{store}: {name} ist schon auf dem Weg zu Ihnen.",
    "inside_noted": "{store}: gern, kommen Sie an den Schalter. Ihr Code ist {pin}.",
    "return_noted": "{store}: Retoure notiert. Bringen Sie sie mit, am Platz antworten Sie HIER "
    "und die Nummer. Wir kommen zu Ihnen.",
    "person_noted": "{store}: notiert, {person} holt ab. Am Platz bitte HIER und die Nummer "
    "an uns schreiben. Wir fragen nach dem Code.",
    "sorry_wait": "{store}: entschuldigen Sie die Wartezeit für {code}. Es kommt so bald wie "
    "möglich jemand. Lieber hereinkommen? Antworten Sie DRINNEN.",
    # Afterwards.
    "rate": "{store}: {code} übergeben. Wie war es? Antworten Sie 1-5. "
    "Fehlt etwas? Antworten Sie FEHLT innerhalb von 2 Std.",
    "rating_thanks": "{store}: vielen Dank für Ihre Antwort. Bis zum nächsten Mal.",
    "rating_sorry": "{store}: es tut uns leid, dass es nicht gut lief. "
    "Danke, dass Sie es uns sagen.",
    "missing_noted": "{store}: das tut uns leid. Die Filiale weiß Bescheid und meldet sich.",
    # Questions about the order.
    "status_placed": "{store}: wir haben Bestellung {code}, geplant {due}. "
    "Wir schreiben, wenn sie fertig ist; bitte so lange warten.",
    "status_preparing": "{store}: wir packen {code} gerade, geplant {due}. "
    "Wir schreiben, wenn alles fertig ist.",
    "status_ready": "{store}: {code} ist fertig, bereit bis {until}. Antworten Sie UNTERWEGS beim "
    "Losfahren, HIER am Platz.",
    "status_here": "{store}: wir wissen, dass Sie da sind, niemand ist vergessen. "
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
    # Everything else.
    "no_pickup": "{store}: wir finden keine Bestellung zu dieser Nummer. Antworten Sie Ihren "
    "Bestellcode, oder rufen Sie uns an.",
    "remembered": "{store}: noch keine Bestellung gefunden; wir erkennen Sie, wenn sie kommt.",
    "not_understood": "{store}: der Filiale gezeigt. Wir verstehen: UNTERWEGS, HIER 5, "
    "VERSPÄTUNG 20, STATUS, RETOURE, DRINNEN.",
    "closed": "{store}: wir haben geschlossen und öffnen {opens}. Ihre Bestellung ist sicher.",
    "message_kept": "{store}: danke, die Filiale sieht Ihre Nachricht.",
}

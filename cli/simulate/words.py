"""What people write, in six languages, right and wrong. Pure: knows nobody who writes it."""

OMW = {
    "en": ("omw", "on my way", "leaving now", "be there in 10", "OMW 15 min"),
    "sv": ("på väg", "jag är på väg, 10 min", "åker nu"),
    "fi": ("matkalla", "olen matkalla", "tulossa 10 min"),
    "pl": ("w drodze", "jadę, 10 min", "już jadę"),
    "is": ("á leiðinni", "ég er á leiðinni"),
    "de": ("unterwegs", "bin unterwegs, 10 min", "bin auf dem Weg"),
}
HERE = {
    "en": (
        "here {stall}",
        "I'm here, spot {stall}",
        "parked in {stall}",
        "HERE {stall}!",
        "im here",
    ),
    "sv": ("här {stall}", "jag är här plats {stall}", "framme"),
    "fi": ("täällä {stall}", "olen täällä paikka {stall}", "perillä"),
    "pl": ("jestem {stall}", "jestem na miejscu {stall}", "już jestem"),
    "is": ("komin {stall}", "ég er komin, stæði {stall}", "mættur"),
    "de": ("bin da {stall}", "ich bin hier, Platz {stall}", "bin da"),
}
TYPOS = {
    "en": ("im heer {stall}", "Im herre", "i am hrere"),
    "sv": ("jag ar har plats {stall}", "jag e här"),
    "fi": ("olen taalla {stall}", "oon täällä"),
    "pl": ("jestem na mijescu {stall}", "juz jestem"),
    "is": ("eg er komin {stall}", "er mætt"),
    "de": ("Bin hier Plaz {stall}", "ich bin heir"),
}
PUZZLES = {
    "en": ("do you sell stamps?", "the blue one please", "lol ok so anyway"),
    "sv": ("har ni frimärken?", "vilken fin dag"),
    "fi": ("myyttekö postimerkkejä?", "mikä ihana sää"),
    "pl": ("czy macie znaczki?", "ale pogoda dzisiaj"),
    "is": ("eigið þið frímerki?", "flott veður í dag"),
    "de": ("haben Sie Briefmarken?", "was für ein Wetter"),
}
LATE = {
    "en": ("running 20 late",),
    "sv": ("blir 20 min sen",),
    "fi": ("myöhästyn 20 min",),
    "pl": ("spóźnię się 20 min",),
    "is": ("verð 20 mín of sein",),
    "de": ("20 min später",),
}
STATUS = {
    "en": ("is it ready?",),
    "sv": ("är den klar?",),
    "fi": ("onko se valmis?",),
    "pl": ("czy jest gotowe?",),
    "is": ("er pöntunin tilbúin?",),
    "de": ("ist es fertig?",),
}
STOP = ("STOP", "Stop", "unsubscribe")
FOR_SOMEBODY = "I'm here for order {code}"
NAMES = (
    ("en", "Robin Field"), ("en", "Dana Price"), ("en", "Sam Okafor"), ("en", "June Park"),
    ("sv", "Elin Jonsson"), ("sv", "Nils Ahl"), ("fi", "Aino Laine"), ("fi", "Veikko Salo"),
    ("pl", "Zofia Nowak"), ("pl", "Marek Dudek"), ("is", "Jón Þórsson"), ("is", "Ásta Björk"),
    ("de", "Lena Berg"), ("de", "Jörg Weiß"),
)  # fmt: skip

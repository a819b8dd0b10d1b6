"""The words of the customer's page, one table per language; the same keys in each."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "placed": "We have your order",
        "preparing": "We are getting your order ready",
        "ready": "Your order is ready",
        "on_the_way": "See you soon",
        "arrived": "We know you are here",
        "claimed": "{name} is walking out to you",
        "picked_up": "Picked up. Thank you!",
        "cancelled": "This order was cancelled",
        "expired": "This order is no longer kept",
        "kept_until": "Kept until",
        "due": "Due",
        "pieces": "pieces",
        "code": "Code at the car",
        "stall": "Stall number on the sign",
        "vehicle": "What are you driving? (optional)",
        "here": "I'm here",
        "update": "Tell the store",
        "not_yet": "Not here yet? On my way, there in",
        "minutes": "{minutes} min",
        "text_instead": "You can also just text “here 5” to {number}.",
        "wait_for_text": "We text you when it is ready.",
        "gone_title": "This link does not work any more",
        "gone": "It may have ended with the pickup. Still waiting for an order? Call the store.",
        "steps": "Placed, ready, on the way, here: step {step} of 4",
        "wrong_stall": "A stall is up to three letters or digits, as on the sign.",
    },
    "sv": {
        "placed": "Vi har din beställning",
        "preparing": "Vi plockar din beställning",
        "ready": "Din beställning är klar",
        "on_the_way": "Vi ses snart",
        "arrived": "Vi vet att du är här",
        "claimed": "{name} är på väg ut till dig",
        "picked_up": "Hämtad. Tack!",
        "cancelled": "Beställningen är avbokad",
        "expired": "Beställningen sparas inte längre",
        "kept_until": "Sparas till",
        "due": "Klar",
        "pieces": "kollin",
        "code": "Kod vid bilen",
        "stall": "Platsens nummer på skylten",
        "vehicle": "Vad kör du? (valfritt)",
        "here": "Jag är här",
        "update": "Meddela butiken",
        "not_yet": "Inte framme än? På väg, framme om",
        "minutes": "{minutes} min",
        "text_instead": "Du kan också sms:a ”här 5” till {number}.",
        "wait_for_text": "Vi skickar ett sms när den är klar.",
        "gone_title": "Länken fungerar inte längre",
        "gone": "Den kan ha slutat gälla med hämtningen. Väntar du på en order? Ring butiken.",
        "steps": "Beställd, klar, på väg, här: steg {step} av 4",
        "wrong_stall": "En plats är högst tre bokstäver eller siffror, som på skylten.",
    },
}
"""A language that is not here yet reads English."""


def words(language: str) -> Mapping[str, str]:
    """The table of a language."""
    return WORDS.get(language, WORDS["en"])

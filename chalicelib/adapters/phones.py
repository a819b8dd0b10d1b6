"""Phone numbers, by Google's metadata. Knows that library and nothing else."""

SPACE = " -().\u00a0"


class MetadataPhones:
    """Keeps the promises of `ports.Phones`."""

    def e164(self, text: str) -> str | None:
        """Spaces, dashes, dots and brackets may stand in it; the plus and the country must."""
        bare = "".join(character for character in text.strip() if character not in SPACE)
        if not bare.startswith("+") or not bare[1:].isascii() or not bare[1:].isdigit():
            return None
        import phonenumbers

        try:
            number = phonenumbers.parse(bare, None)
        except phonenumbers.NumberParseException:
            return None
        if not phonenumbers.is_possible_number(number):
            return None
        return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

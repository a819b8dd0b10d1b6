"""Phone numbers, by Google's metadata. Knows that library and nothing else."""

SPACE = " -().\u00a0"


class MetadataPhones:
    """Keeps the promises of `ports.Phones`."""

    def e164(self, text: str, region: str | None = None) -> str | None:
        """Spaces, dashes, dots and brackets may stand in it; the plus and the country must.

        With a region it may be as it is dialled there, and must be one that is in use there.
        """
        bare = "".join(character for character in text.strip() if character not in SPACE)
        digits = bare.removeprefix("+")
        if not digits.isascii() or not digits.isdigit() or (digits == bare and region is None):
            return None
        import phonenumbers

        national = digits == bare
        try:
            number = phonenumbers.parse(bare, region if national else None)
        except phonenumbers.NumberParseException:
            return None
        is_one = phonenumbers.is_valid_number if national else phonenumbers.is_possible_number
        if not is_one(number):
            return None
        return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

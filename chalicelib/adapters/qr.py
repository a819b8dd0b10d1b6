"""QR codes by Segno, imported when the first is drawn: most starts never draw one."""


class SegnoCodes:
    """Keeps the promises of `ports.Codes`."""

    def qr(self, text: str) -> list[str]:
        """Error level M: a scratched or dimmed screen is still read."""
        import segno

        code = segno.make_qr(text, error="m", boost_error=False)
        return ["".join(map(str, row)) for row in code.matrix_iter(border=4)]

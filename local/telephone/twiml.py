"""What a webhook's answer tells Twilio to text back. Pure: it must not know to whom."""

from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

_XML_TYPES: Final = frozenset({"text/xml", "application/xml", "text/html"})
_RETRIEVAL_FAILED: Final = 11200
_NOT_XML: Final = 12100
_NOT_TWIML: Final = 12200
_WRONG_TYPE: Final = 12300
_EMPTY_MESSAGE: Final = 14103


@dataclass(frozen=True)
class Instructions:
    """The texts to send back, and the number of what was wrong with the answer, if anything was."""

    texts: tuple[str, ...] = ()
    error_code: int | None = None


def instructions(status: int, content_type: str, body: str) -> Instructions:
    """Read a webhook's answer as Twilio does: plain text is texted as it stands, XML is TwiML."""
    if not 200 <= status <= 299:  # noqa: PLR2004 - success, as HTTP counts it
        return Instructions(error_code=_RETRIEVAL_FAILED)
    if content_type in _XML_TYPES:
        return _from_xml(body)
    if not body.strip():
        return Instructions(error_code=_RETRIEVAL_FAILED)
    if content_type == "text/plain":
        return Instructions(texts=(body.strip(),))
    return Instructions(error_code=_WRONG_TYPE)


def _from_xml(body: str) -> Instructions:
    if "<!DOCTYPE" in body:
        return Instructions(error_code=_NOT_XML)
    try:
        root = ET.fromstring(body)  # noqa: S314 - our own app's answer, and no DOCTYPE gets here
    except ET.ParseError:
        return Instructions(error_code=_NOT_XML)
    if root.tag != "Response":
        return Instructions(error_code=_NOT_TWIML)
    return _from_messages([_text(message) for message in root.findall("Message")])


def _from_messages(texts: list[str]) -> Instructions:
    said = tuple(text for text in texts if text)
    return Instructions(said, None if len(said) == len(texts) else _EMPTY_MESSAGE)


def _text(message: ET.Element) -> str:
    """Read a <Message>: its own words, or those of its <Body>."""
    bodies = message.findall("Body") or [message]
    return "".join(body.text or "" for body in bodies).strip()

"""Twilio's webhooks. A forged or re-cut one gets 403 and nothing, and leaves no trace.

The signature has no time and joins names and values without separators, so a captured request
could be re-cut into other fields: names and formats are checked after it.
"""

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from chalicelib.services.effects import status_told
from chalicelib.services.records import InboundText
from chalicelib.services.texts import receive
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response

MESSAGE_SID = re.compile(r"(SM|MM)[0-9a-f]{32}")
FIELD_NAME = re.compile(r"[A-Z][A-Za-z0-9]{0,40}")
SMS_FIELDS = {"From", "To", "Body"}
"""Every inbound text has them; a re-cut request has lost one to its neighbour."""
FORM = "application/x-www-form-urlencoded"
TWIML = {"Content-Type": "text/xml; charset=utf-8"}
NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def sms(world: World, request: Request) -> Response:
    """A customer's text. The answer goes back in the same response."""
    form = _genuine(world, request)
    if form is None or not form.keys() >= SMS_FIELDS:
        return Response(403)
    text = InboundText(
        message_sid=form["MessageSid"],
        from_e164=form["From"],
        to_e164=form["To"],
        body=form["Body"].replace("\x00", ""),
        sent_at=world.clock.now(),
        opt_out_type=form.get("OptOutType"),
    )
    return Response(200, twiml(receive(world, text)), TWIML)


def status(world: World, request: Request) -> Response:
    """How far a text of ours is."""
    form = _genuine(world, request)
    if form is None:
        return Response(403)
    status_told(
        world, form["MessageSid"], form.get("MessageStatus", ""), form.get("ErrorCode") or None
    )
    return Response(204)


def twiml(reply: str | None) -> str:
    """At most one message."""
    if reply is None:
        return NOTHING
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f"<Response><Message>{escape(reply)}</Message></Response>"
    )


def _genuine(world: World, request: Request) -> Mapping[str, str] | None:
    """The form, if Twilio signed it for our public URL and it is whole; else None."""
    if request.media_type() != FORM:
        return None
    form = request.form()
    url = f"{world.public_base_url}{request.path}"
    if not world.telephone.is_genuine(url, form, request.headers.get("x-twilio-signature")):
        return None
    if not MESSAGE_SID.fullmatch(form.get("MessageSid", "")):
        return None
    return form if all(FIELD_NAME.fullmatch(name) for name in form) else None

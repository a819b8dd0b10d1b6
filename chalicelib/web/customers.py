"""The shop's calls about a person's data: tell all of it, and forget it.

The number stands in the body, never in a URL, where every log on the way would keep it.
"""

from chalicelib.domain.errors import invalid
from chalicelib.services import privacy
from chalicelib.services.world import World
from chalicelib.web.http import Request, Response, json_response
from chalicelib.web.shapes import Phone, Shape
from chalicelib.web.shop import body_of, phone_of


class CustomerPhoneIn(Shape, frozen=True, kw_only=True):
    """Whose data are meant."""

    phone: Phone


def export(world: World, request: Request) -> Response:
    """Everything that is kept of a number."""
    return json_response(200, privacy.export(world, _number(world, request)))


def erase(world: World, request: Request) -> Response:
    """A number is forgotten; said again, there is nothing more to forget."""
    return json_response(200, privacy.erase(world, _number(world, request)))


def _number(world: World, request: Request) -> str:
    number, errors = phone_of(world, body_of(request, CustomerPhoneIn).phone, "/phone")
    if number is None:
        raise invalid(errors)
    return number

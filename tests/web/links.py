"""The customer's page as a phone asks for it, and what stands on it."""

import re
from html import unescape

from chalicelib.web import customer
from tests.web.asking import asked, form


def token(view):
    return view.link.rpartition("/")[2]


def shown(town, which, language=None, **headers):
    query = {"language": language} if language else {}
    params = {"token": which}
    return asked(
        customer.show, town.world, method="GET", params=params, query=query, headers=headers
    )


def pressed(town, which, language=None, headers=None, **fields):
    query = {"language": language} if language else {}
    sent = form(fields, headers=headers or {})
    return asked(customer.act, town.world, params={"token": which}, query=query, **sent)


def heading(response):
    return unescape(re.search(r"<h1>(.*)</h1>", response.body)[1])


def fields_of(page):
    return {
        name: unescape(value) for name, value in re.findall(r'name="(\w+)" value="(.*?)"', page)
    }

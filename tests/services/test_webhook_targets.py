"""Which URLs may be told anything. A door into our own network is never one."""

import pytest

from chalicelib.services.webhook_targets import fault, is_loopback, is_public, leads_home

GOOD = """
https://hooks.example.com https://hooks.example.com/ https://hooks.example.com/a/b?c=d&e=%20
https://hooks.example.com:443/x https://hooks.example.com:8443/x HTTPS://Hooks.Example.COM/x
https://a.b.c.d.example.co.uk https://xn--r8jz45g.xn--zckzah/x https://1.example.com
"""
BAD = """
http://hooks.example.com ftp://hooks.example.com file:///etc/passwd gopher://hooks.example.com
hooks.example.com //hooks.example.com https:// https:///x https:hooks.example.com
javascript:alert(1)
https://user@hooks.example.com https://user:pass@hooks.example.com https://@hooks.example.com
https://hooks.example.com@127.0.0.1 https://127.0.0.1@hooks.example.com
https://169.254.169.254 https://169.254.169.254/latest/meta-data https://10.0.0.1 https://8.8.8.8
https://2130706433 https://0x7f000001 https://0x7f.1 https://017700000001 https://127.1 https://0
https://[::ffff:127.0.0.1] https://[::ffff:7f00:1] https://[fe80::1] https://[fd00:ec2::254]
https://[64:ff9b::7f00:1] https://[2002:7f00:1::] https://[::] https://[::ffff:169.254.169.254]
https://[fe80::1%25eth0] https://[::1 https://example https://localhost.localdomain. https://a..com
https://hooks.example.com:22 https://hooks.example.com:80 https://hooks.example.com:0
https://hooks.example.com:8080 https://hooks.example.com:99999 https://hooks.example.com:x
https://hooks.example.com/#x https://hooks.example.com\\@127.0.0.1 https://hooks_x.example.com
https://hooks.example.com. https://-hooks.example.com https://hooks.example.c https://é.example.com
https://127.0.0.1.1 https://①②⑦.0.0.1 https://hooks.example.com%00.evil.com
"""
PUBLIC = "93.184.215.14 1.1.1.1 100.63.255.255 172.32.0.1 2606:2800:21f:cb07:6820:80da:af6b:8b2c"
PRIVATE = """
127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255
192.168.0.1 169.254.169.254 169.254.170.2 100.64.0.1 100.127.255.255 100.100.100.200 192.0.0.192
192.0.2.1 198.51.100.1 203.0.113.1 198.18.0.1 192.88.99.1 168.63.129.16 224.0.0.1 239.255.255.255
240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:93.184.215.14 ::7f00:1 fe80::1 fec0::1
fc00::1 fd00:ec2::254 ff02::1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001:0:7f00:1:: 2001:db8::1
100::1 fe80::1%eth0 5f00::1 nonsense 2130706433
"""


@pytest.mark.parametrize("url", GOOD.split())
def test_a_public_https_url_may_be_a_target(url):
    assert fault(url) is None
    assert not leads_home(url)


@pytest.mark.parametrize("url", BAD.split())
def test_anything_else_is_refused_with_a_reason(url):
    assert fault(url)
    assert not leads_home(url) or "@" in url


@pytest.mark.parametrize("character", [" ", "\n", "\t", "\r", "\0", "\x7f", "\u202e", "\\"])
def test_a_character_that_parsers_read_in_two_ways_is_refused(character):
    assert fault(f"https://hooks.example.com/{character}x")
    assert fault(f"https://hooks{character}.example.com/")


def test_a_url_has_at_most_500_characters():
    url = "https://hooks.example.com/"
    assert fault(url + "x" * (500 - len(url))) is None
    assert fault(url + "x" * (501 - len(url)))


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:9300/x", "http://localhost:1", "https://[::1]:8443/x", "http://LOCALHOST/"],
)
def test_this_machine_is_told_apart_and_left_to_whoever_lets_it_through(url):
    assert fault(url) is None
    assert leads_home(url)


@pytest.mark.parametrize(
    "url", ["ftp://127.0.0.1/x", "http://user@127.0.0.1/x", "http://127.0.0.1/#x"]
)
def test_this_machine_has_rules_too(url):
    assert fault(url)


def test_a_url_that_no_parser_reads_leads_nowhere():
    assert not leads_home("https://[::1")


@pytest.mark.parametrize("address", PUBLIC.split())
def test_an_address_of_the_open_internet_is_public(address):
    assert is_public(address)
    assert not is_loopback(address)


@pytest.mark.parametrize("address", PRIVATE.split())
def test_every_other_address_is_not(address):
    assert not is_public(address)


def test_only_two_addresses_are_this_machines():
    assert [one for one in PRIVATE.split() if is_loopback(one)] == ["127.0.0.1", "::1"]

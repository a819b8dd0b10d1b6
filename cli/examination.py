"""The checks of an installation, each by itself: what one of them cannot do hurts no other.

No secret is ever part of a finding.
"""

import re
import secrets
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from chalicelib.domain.store import Store
from chalicelib.services.world import World
from chalicelib.settings import TWILIO_API_URL, Settings

OK, WARN, FAIL = "OK", "WARN", "FAIL"
TIMEOUT_SECONDS = 10
SKEW_WARN_SECONDS = 5
SKEW_FAIL_SECONDS = 240
"""AWS refuses what is signed more than five minutes off."""
REGION = re.compile(r"[a-z]{2}(-[a-z]+)+-\d")
HOOK = "/hooks/twilio/sms"
NOBODYS = "+12025550000"
"""No store has it, so a text to it has no effect; set aside for fiction, like its sender."""
SENDER = "+12025550001"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look found."""

    status: str
    what: str
    detail: str
    fix: str = ""

    def told(self) -> dict[str, str]:
        """For a program."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Patient:
    """What is looked at."""

    settings: Settings
    world: World


Check = Callable[[Patient], Iterable[Finding]]


def findings(at: Settings) -> list[Finding]:
    """Everything, in the order in which it is mended."""
    from chalicelib.wiring import make_world

    patient = Patient(at, make_world(at))
    return [one for what, check in CHECKS.items() for one in _tried(what, check, patient)]


def _tried(what: str, check: Check, patient: Patient) -> list[Finding]:
    try:
        return list(check(patient))
    except Exception as error:  # noqa: BLE001 - a check that breaks is a finding itself
        detail = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        return [Finding(FAIL, what, detail, FIXES.get(what, ""))]


def _settings(patient: Patient) -> Iterator[Finding]:
    at = patient.settings
    yield Finding(OK, "settings", f"table {at.table}, {at.public_base_url or 'no public address'}")
    if not at.key:
        yield Finding(FAIL, "settings", "no key", "set IMHERE_KEY_SECRET_ARN (docs/operations.md)")
    if at.practice_webhook_secret and not at.dynamodb_endpoint:
        fix = "unset IMHERE_PRACTICE_WEBHOOK_SECRET: it is for one machine only"
        yield Finding(FAIL, "settings", "every webhook has the practice secret", fix)


def _region(patient: Patient) -> Iterator[Finding]:
    region = patient.settings.region
    if REGION.fullmatch(region):
        yield Finding(OK, "region", region)
    else:
        said = repr(region) if region else "none"
        yield Finding(FAIL, "region", f"{said} is set", "set AWS_REGION, like eu-north-1")


def _table(patient: Patient) -> Iterator[Finding]:
    """Its keys, its index and its stream are as the template has them."""
    from local.engine import table_definition

    client = _client("dynamodb", patient.settings, patient.settings.dynamodb_endpoint)
    found = client.describe_table(TableName=patient.settings.table)["Table"]
    wanted = table_definition()
    status = found.get("TableStatus", "ACTIVE")
    yield _same("table", status, "ACTIVE", "wait until it is, or look at it in the console")
    yield _same("table's key", found["KeySchema"], wanted["KeySchema"], REDEPLOY)
    for index in wanted["GlobalSecondaryIndexes"]:
        name = index["IndexName"]
        its = [one for one in found.get("GlobalSecondaryIndexes", []) if one["IndexName"] == name]
        keys = its[0]["KeySchema"] if its else None
        yield _same(f"index {name}", keys, index["KeySchema"], REDEPLOY)
    stream = found.get("StreamSpecification", {})
    yield _same("stream", stream, wanted["StreamSpecification"], REDEPLOY)
    if not patient.settings.dynamodb_endpoint:
        yield _protected(found)


def _same(what: str, found: Any, wanted: Any, fix: str) -> Finding:
    if found == wanted:
        return Finding(OK, what, "as it must be" if not isinstance(found, str) else found)
    return Finding(FAIL, what, f"it is {found}, not {wanted}", fix)


def _protected(found: dict[str, Any]) -> Finding:
    if found.get("DeletionProtectionEnabled"):
        return Finding(OK, "deletion", "the table is protected against it")
    return Finding(WARN, "deletion", "nothing protects the table against it", REDEPLOY)


REDEPLOY = "deploy the template again: python -m infra.deploy (docs/operations.md)"


def _queue(patient: Patient) -> Iterator[Finding]:
    at = patient.settings
    if not at.queue_url:
        yield Finding(WARN, "queue", "its URL is not told here", "set IMHERE_QUEUE_URL")
        return
    names = ["ApproximateNumberOfMessages", "RedrivePolicy"]
    asked = {"QueueUrl": at.queue_url, "AttributeNames": names}
    found = _client("sqs", at, at.sqs_endpoint).get_queue_attributes(**asked)["Attributes"]
    waiting = int(found.get("ApproximateNumberOfMessages", 0))
    if waiting > BACKLOG:
        fix = "look at the work function's errors and its dead letters"
        yield Finding(WARN, "queue", f"{waiting} jobs wait", fix)
    else:
        yield Finding(OK, "queue", f"{waiting} jobs wait")
    if "RedrivePolicy" not in found and not at.sqs_endpoint:
        yield Finding(WARN, "dead letters", "the queue has no place for them", REDEPLOY)


BACKLOG = 1000


def _clock(patient: Patient) -> Iterator[Finding]:
    """Against whoever answers first: the database's endpoint or the public address."""
    at = patient.settings
    url = at.dynamodb_endpoint or f"https://dynamodb.{at.region}.amazonaws.com"
    told = _get(url)[1].get("Date")
    if told is None:
        yield Finding(WARN, "clock", f"{url} does not tell its time")
        return
    skew = abs((datetime.now(UTC) - parsedate_to_datetime(told)).total_seconds())
    status = OK if skew < SKEW_WARN_SECONDS else WARN if skew < SKEW_FAIL_SECONDS else FAIL
    fix = "" if status == OK else "let this machine set its clock by NTP"
    yield Finding(status, "clock", f"{skew:.0f} seconds from the service's", fix)


def _stores(patient: Patient) -> Iterator[Finding]:
    stores = patient.world.stores.all()
    if not stores:
        fix = "put one: imhere store put ID FILE"
        yield Finding(WARN, "stores", "there is none", fix)
        return
    yield Finding(OK, "stores", ", ".join(store.store_id for store in stores))
    for store in stores:
        yield from _store(patient.world, store)


def _store(world: World, store: Store) -> Iterator[Finding]:
    what, people = f"store {store.store_id}", world.access.people(store.store_id)
    if not people:
        fix = f"imhere staff add {store.store_id} NAME --role manager"
        yield Finding(WARN, what, "nobody works there", fix)
    elif not any(one.role == "manager" for one in people):
        fix = f"imhere staff add {store.store_id} NAME --role manager"
        yield Finding(WARN, what, "it has no manager", fix)
    if not any(one.revoked_at is None for one in world.access.tablets(store.store_id)):
        fix = f"imhere tablet code {store.store_id}"
        yield Finding(WARN, what, "no tablet is enrolled", fix)
    if store.manager_phone is None:
        fix = "put the store with a manager_phone"
        yield Finding(WARN, what, "nobody is told when a customer waits too long", fix)


def _keys(patient: Patient) -> Iterator[Finding]:
    from chalicelib.services import keys

    live = [one for one in keys.list_keys(patient.world) if one.is_live]
    if live:
        yield Finding(OK, "API keys", f"{len(live)} live")
    else:
        yield Finding(WARN, "API keys", "there is none", "make one: imhere key new NAME")


def _twilio(patient: Patient) -> Iterator[Finding]:
    """The account opens, and every store's number is its own and leads here."""
    at = patient.settings
    if not at.twilio_account_sid:
        yield Finding(FAIL, "Twilio", "no account", "set IMHERE_TWILIO_SECRET_ARN")
        return
    telephone: Any = patient.world.telephone
    telephone.client.messages.list(limit=1)
    yield Finding(OK, "Twilio", f"account {at.twilio_account_sid[:6]}... opens")
    if at.twilio_api_url != TWILIO_API_URL:
        return
    ours = {one.phone_number: one for one in telephone.client.incoming_phone_numbers.list()}
    for store in patient.world.stores.all():
        yield _number(store, ours.get(store.number), f"{at.public_base_url}{HOOK}")


def _number(store: Store, its: Any, hook: str) -> Finding:
    what = f"number {store.number}"
    if its is None:
        return Finding(FAIL, what, "it is not in the account", "buy it, or put the store's own")
    if its.sms_url != hook:
        return Finding(FAIL, what, "its texts do not come here", f"let a message POST to {hook}")
    return Finding(OK, what, f"texts to {store.store_id} come here")


def _public(patient: Patient) -> Iterator[Finding]:
    url = patient.settings.public_base_url
    if not url:
        fix = "set IMHERE_PUBLIC_BASE_URL: texts' links and Twilio's signature need it"
        yield Finding(FAIL, "public address", "it is not told", fix)
        return
    if not url.startswith("https://") and not _on_one_machine(patient):
        yield Finding(FAIL, "public address", f"{url} is not https", "use the API's https address")
    status, _ = _get(f"{url}/board")
    good = status == GOOD
    fix = "" if good else "deploy, or correct IMHERE_PUBLIC_BASE_URL"
    yield Finding(OK if good else FAIL, "public address", f"{url}/board answers {status}", fix)


def _on_one_machine(patient: Patient) -> bool:
    return urllib.parse.urlsplit(patient.settings.public_base_url).hostname == "127.0.0.1"


def _signature(patient: Patient) -> Iterator[Finding]:
    """A text as Twilio signs it gets in, and one that is not signed does not."""
    from twilio.request_validator import RequestValidator

    at = patient.settings
    url = f"{at.public_base_url}{HOOK}"
    form = {"MessageSid": f"SM{secrets.token_hex(16)}", "From": SENDER, "To": NOBODYS, "Body": "?"}
    signature = RequestValidator(at.twilio_auth_token).compute_signature(url, form)
    signed = _post(url, form, {"X-Twilio-Signature": signature})
    fix = "IMHERE_PUBLIC_BASE_URL and the auth token must be the ones that Twilio signs with"
    good = signed == GOOD
    detail = f"a signed text is answered {signed}"
    yield Finding(OK if good else FAIL, "signature", detail, "" if good else fix)
    forged = _post(url, form, {})
    if forged != FORBIDDEN:
        fix = "take it off the internet: anybody can write in a customer's name"
        yield Finding(FAIL, "signature", f"an unsigned text is answered {forged}", fix)


GOOD, FORBIDDEN = 200, 403


def _post(url: str, form: dict[str, str], headers: dict[str, str]) -> int:
    data = urllib.parse.urlencode(form).encode()
    request = urllib.request.Request(url, data, headers, method="POST")  # noqa: S310 - the setting's
    return _asked(request)[0]


def _get(url: str) -> tuple[int, Any]:
    return _asked(urllib.request.Request(url))  # noqa: S310 - the setting's


def _asked(request: urllib.request.Request) -> tuple[int, Any]:
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310 - same
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers


def _client(service: str, at: Settings, endpoint: str | None) -> Any:
    import botocore.session

    session = botocore.session.get_session()
    return session.create_client(service, region_name=at.region, endpoint_url=endpoint)


CHECKS: dict[str, Check] = {
    "settings": _settings,
    "region": _region,
    "clock": _clock,
    "table": _table,
    "queue": _queue,
    "API keys": _keys,
    "stores": _stores,
    "Twilio": _twilio,
    "public address": _public,
    "signature": _signature,
}
FIXES = {
    "clock": "check the network from this machine to AWS",
    "table": "check IMHERE_TABLE, AWS_REGION and the AWS credentials' permission to describe it",
    "queue": "check IMHERE_QUEUE_URL and the permission to read it",
    "API keys": "check the AWS credentials' permission to read the table",
    "stores": "check the AWS credentials' permission to read the table",
    "Twilio": "check the account's sid and auth token in the secret",
    "public address": "deploy, or correct IMHERE_PUBLIC_BASE_URL",
    "signature": "deploy, or correct IMHERE_PUBLIC_BASE_URL",
}

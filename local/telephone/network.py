"""The network itself: who texted whom, who is blocked, what is on its way.

Everything happens on one event loop, so nothing needs a lock. It must not know HTTP's side of it.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from local.telephone import keywords, messages
from local.telephone.drafts import LONGEST_BODY, Draft
from local.telephone.errors import TwilioError
from local.telephone.faults import NO_FAULTS, REPEATED, REVERSED, Faults
from local.telephone.messages import BY_API, BY_REPLY, INBOUND, OPTED_OUT, Message
from local.telephone.numbers import country, is_short_code
from local.telephone.patience import Patience
from local.telephone.segments import segments
from local.telephone.settings import Settings
from local.telephone.twiml import instructions
from local.telephone.webhooks import Answer, Webhooks

_TOO_LONG: Final = 21617
_UNREACHABLE: Final = 11205


@dataclass(frozen=True)
class Alert:
    """Something that Twilio would write into the account's debugger log."""

    at: datetime
    error_code: int
    resource_sid: str


@dataclass(frozen=True)
class Outcome:
    """What became of a text from a phone. Status 0: the webhook was not reached."""

    sid: str
    status: int
    reply: str | None


@dataclass
class Network:
    """All that this network remembers. `new_hex` makes 32 random hexadecimal digits."""

    settings: Settings
    webhooks: Webhooks
    patience: Patience
    clock: Callable[[], datetime]
    new_hex: Callable[[], str]
    alerts: list[Alert] = field(default_factory=list)
    _messages: dict[str, Message] = field(default_factory=dict)
    _blocked: set[tuple[str, str]] = field(default_factory=set)
    _faults: dict[str, Faults] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self._messages)

    def newest_first(self) -> list[Message]:
        """List every text, as Twilio does."""
        return list(reversed(self._messages.values()))

    def message(self, sid: str) -> Message | None:
        """Find one text."""
        return self._messages.get(sid)

    def screen(self, phone: str) -> list[Message]:
        """List what a phone shows, in the order in which it came there."""
        shown = [m for m in self._messages.values() if m.is_on_screen_of(phone)]
        return sorted(shown, key=lambda message: message.updated_at)

    def faults(self, phone: str) -> Faults:
        """Look up what is set to go wrong with a phone."""
        return self._faults.get(phone, NO_FAULTS)

    def set_faults(self, phone: str, faults: Faults) -> None:
        """Make things go wrong with a phone, or right again."""
        self._faults[phone] = faults

    def faults_of_send(self, phone: str) -> Faults:
        """Use up the phone's faults by one text to it, if they concern texts to it."""
        faults = self.faults(phone)
        if faults.hits_sends:
            self.set_faults(phone, faults.after_one())
        return faults

    def accept(self, draft: Draft, faults: Faults) -> Message:
        """Take a program's text and set it on its way.

        Raises:
            TwilioError: 21610, the phone has opted out of texts from that number.

        """
        if (draft.to, draft.sender) in self._blocked:
            raise TwilioError(400, OPTED_OUT, "Attempt to send to unsubscribed recipient")
        message = self._record(BY_API, draft.sender, draft.to, draft.body, "queued")
        self._spawn(self._carry(message, draft.status_callback, faults))
        return message

    async def text(self, phone: str, number: str, body: str, *, deliver: bool) -> Outcome:
        """Send a text as a person does: kept first, then Twilio's own words, then the webhook.

        Without `deliver`, or with the phone's webhook lost, Twilio has the text and nobody else.
        """
        message = self._record(INBOUND, phone, number, body, "received", self.clock())
        self._obey(message)
        if not deliver or self._webhook_is_lost(phone):
            return Outcome(message.sid, 0, None)
        fields = _inbound_fields(message, self.settings.account_sid)
        url = self.settings.sms_webhook_url
        answer = await self.webhooks.call(url, fields, self.new_hex())
        return Outcome(message.sid, answer.status, self._reply(message, answer))

    async def close(self) -> None:
        """Drop what is still on its way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _record(
        self,
        direction: str,
        sender: str,
        to: str,
        body: str,
        status: str,
        sent_at: datetime | None = None,
        error_code: int | None = None,
    ) -> Message:
        now = self.clock()
        sid = "SM" + self.new_hex()
        made = Message(sid, direction, sender, to, body, status, now, now, sent_at, error_code)
        self._messages[sid] = made
        return made

    def _alert(self, error_code: int, resource_sid: str) -> None:
        self.alerts.append(Alert(self.clock(), error_code, resource_sid))

    def _obey(self, message: Message) -> None:
        """Do what a keyword says. Twilio answers only if that changes something, or helps.

        The opted out get no help: after STOP they get nothing until START.
        """
        word = keywords.keyword(message.body)
        if word is None or is_short_code(message.to):
            return
        pair = (message.sender, message.to)
        was_blocked = pair in self._blocked
        if word == "stop":
            self._blocked.add(pair)
        elif word == "start":
            self._blocked.discard(pair)
        if was_blocked == (word == "start"):
            self._answer(message, keywords.ANSWERS[word])

    def _answer(self, message: Message, body: str) -> None:
        self._record(BY_REPLY, message.to, message.sender, body, "delivered", self.clock())

    def _webhook_is_lost(self, phone: str) -> bool:
        faults = self.faults(phone)
        if faults.webhook is None:
            return False
        self.set_faults(phone, faults.after_one())
        return True

    def _reply(self, message: Message, answer: Answer) -> str | None:
        """Text back what the webhook answered; give what of it reached the phone."""
        if answer.status == 0:
            self._alert(_UNREACHABLE, message.sid)
            return None
        told = instructions(answer.status, answer.content_type, answer.body)
        if told.error_code is not None:
            self._alert(told.error_code, message.sid)
        return "\n".join(text for text in told.texts if self._text_back(message, text)) or None

    def _text_back(self, message: Message, body: str) -> bool:
        refused = self._refusal_of_reply(message, body)
        if refused is None:
            self._answer(message, body)
            return True
        now, to = self.clock(), message.sender
        failed = self._record(BY_REPLY, message.to, to, body, "failed", now, refused)
        self._alert(refused, failed.sid)
        return False

    def _refusal_of_reply(self, message: Message, body: str) -> int | None:
        if (message.sender, message.to) in self._blocked:
            return OPTED_OUT
        return _TOO_LONG if len(body) > LONGEST_BODY else None

    async def _carry(self, message: Message, callback_url: str, faults: Faults) -> None:
        """Take a text step by step to its end, without waiting for anybody's callback."""
        told: asyncio.Queue[Message] = asyncio.Queue()
        if callback_url:
            self._spawn(self._call_back(callback_url, told, faults))
        for status, error_code in _steps(faults):
            await asyncio.sleep(self.settings.step_seconds)
            message = message.become(status, self.clock(), error_code)
            self._messages[message.sid] = message
            told.put_nowait(message)

    async def _call_back(self, url: str, told: asyncio.Queue[Message], faults: Faults) -> None:
        """Tell the statuses one by one, each when it comes or, reversed, all at the end."""
        steps = len(_steps(faults))
        if faults.callbacks == REVERSED:
            for message in reversed([await told.get() for _ in range(steps)]):
                await self._call_status(url, message, times=1)
            return
        for _ in range(steps):
            times = 2 if faults.callbacks == REPEATED else 1
            await self._call_status(url, await told.get(), times=times)

    async def _call_status(self, url: str, message: Message, *, times: int) -> None:
        """Post one status; the same one again carries the same token."""
        fields, token = _status_fields(message, self.settings.account_sid), self.new_hex()
        for _ in range(times):
            answer = await self.webhooks.call(url, fields, token)
            if answer.status == 0:
                self._alert(_UNREACHABLE, message.sid)

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _steps(faults: Faults) -> list[tuple[str, int | None]]:
    """List the statuses that follow `queued`, each with its error number."""
    ending = faults.delivery
    if ending is None:
        return [("sent", None), ("delivered", None)]
    last: tuple[str, int | None] = (ending.status, ending.error_code)
    return [last] if ending.status == "failed" else [("sent", None), last]


def _inbound_fields(message: Message, account_sid: str) -> dict[str, str]:
    """List the fields of a text's webhook. Twilio sends the places it does not know as blanks."""
    return {
        "ToCountry": country(message.to),
        "ToState": "",
        "SmsMessageSid": message.sid,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": message.sid,
        "FromState": "",
        "SmsStatus": message.status,
        "FromCity": "",
        "Body": message.body,
        "FromCountry": country(message.sender),
        "To": message.to,
        "ToZip": "",
        "NumSegments": str(segments(message.body)),
        "MessageSid": message.sid,
        "AccountSid": account_sid,
        "From": message.sender,
        "ApiVersion": messages.API_VERSION,
    }


def _status_fields(message: Message, account_sid: str) -> dict[str, str]:
    """List the fields of a status callback; the handset's own time comes with the last one."""
    fields = {
        "SmsSid": message.sid,
        "SmsStatus": message.status,
        "MessageStatus": message.status,
        "To": message.to,
        "MessageSid": message.sid,
        "AccountSid": account_sid,
        "From": message.sender,
        "ApiVersion": messages.API_VERSION,
    }
    if message.status in {"delivered", "undelivered"}:
        fields["RawDlrDoneDate"] = message.updated_at.strftime("%y%m%d%H%M")
    if message.error_code is not None:
        fields["ErrorCode"] = str(message.error_code)
    return fields

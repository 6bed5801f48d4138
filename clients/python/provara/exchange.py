"""Requests, and when to send them again. Knows neither sockets nor sleeping: a driver does what is yielded."""

from __future__ import annotations

import json
import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from .errors import HubUnreachable, NotAHub
from .json_value import as_object
from .refusals import refusal

T = TypeVar("T")

ANSWER_S = 30.0
FIRST_DELAY_S = 0.2
MAX_DELAY_S = 3.0
#: The rate limit's window; a longer pause is for the caller to decide.
MAX_RETRY_AFTER_S = 60.0
#: A delay that a hub names as 0 is none.
MIN_RETRY_AFTER_S = 1.0
#: A caller that the hub always puts off learns it.
RATE_PATIENCE_S = 180.0
#: A proxy or tunnel before a hub that restarts; 520 to 530 are Cloudflare's own.
TRANSIENT = frozenset({502, 503, 504, *range(520, 531)})
NO_TOKEN = "No token was sent, for AGENT_HUB_TOKEN is empty or not set. Set it to the token of this agent."


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str] | None = None
    is_repeatable: bool = False
    wait_s: int = 0
    """For how long the hub may hold the answer back."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    had_token: bool = True
    """Whether a token was sent with the request."""


class NoAnswer(Exception):
    """The connection was refused, cut or silent."""


@dataclass(frozen=True)
class Send:
    """Yielded to send a request; the answer comes back, or `NoAnswer` is thrown."""

    request: Request
    timeout_s: float


@dataclass(frozen=True)
class Pause:
    """Yielded to sleep."""

    seconds: float


Exchange = Generator["Send | Pause", "Answer | None", T]


class Deadline:
    """A moment of the monotonic clock, or never."""

    def __init__(self, seconds: float | None) -> None:
        self._at = None if seconds is None else time.monotonic() + seconds

    @property
    def is_set(self) -> bool:
        return self._at is not None

    def left(self, most: float) -> float:
        """Seconds until then, at least 0 and at most `most`."""
        return most if self._at is None else max(0.0, min(most, self._at - time.monotonic()))


def exchange(request: Request, patience_s: float, deadline: Deadline) -> Exchange[Any]:
    """Sends a request until it is answered, and gives the JSON body. Raises the refusal otherwise."""
    patience = Deadline(patience_s)
    rate_patience = Deadline(RATE_PATIENCE_S)
    delay_s = FIRST_DELAY_S
    while True:
        may_repeat = request.is_repeatable and patience.left(1.0) > 0 and deadline.left(1.0) > 0
        try:
            answer = yield from _send(request, deadline)
        except NoAnswer as error:
            if not may_repeat:
                raise HubUnreachable(str(error)) from error.__cause__
        else:
            if answer.status == 429:
                # Nothing was done, so every call may be repeated; the hub says when.
                delay_s = _retry_after_s(answer)
                if delay_s > min(rate_patience.left(MAX_RETRY_AFTER_S), deadline.left(MAX_RETRY_AFTER_S)):
                    return body_of(answer)
            elif not (may_repeat and answer.status in TRANSIENT):
                return body_of(answer)
        yield Pause(deadline.left(delay_s))
        delay_s = min(delay_s * 2, MAX_DELAY_S)


def _send(request: Request, deadline: Deadline) -> Exchange[Answer]:
    longest_s = ANSWER_S + request.wait_s
    # The hub answers at the deadline, and the answer needs its way.
    answer = yield Send(request, min(longest_s, deadline.left(longest_s) + 1.0))
    if answer is None:
        raise RuntimeError("a driver answers what it was given to send")
    return answer


def _retry_after_s(answer: Answer) -> float:
    """Infinite when the hub does not say when to come back: then nothing is gained by waiting."""
    try:
        seconds = float(answer.headers["retry-after"])
    except (KeyError, ValueError):
        return float("inf")
    # Not a number is no answer either.
    return max(MIN_RETRY_AFTER_S, seconds) if seconds == seconds else float("inf")


def body_of(answer: Answer) -> Any:
    """The JSON of a good answer; raises the refusal otherwise."""
    try:
        body = json.loads(answer.body)
    except (ValueError, RecursionError):
        body = None
    if 200 <= answer.status < 300 and body is not None:
        return body
    problem = as_object(body)
    if problem is not None and answer.status >= 400:
        if answer.status == 401 and not answer.had_token:
            problem = {**problem, "detail": NO_TOKEN}
        raise refusal(answer.status, problem)
    raise NotAHub(f"The address answered {answer.status}, but not as a hub does. Check AGENT_HUB_BASE.")

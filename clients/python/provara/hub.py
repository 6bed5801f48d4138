"""A hub as an agent uses it, one call after the other. `provara.AsyncHub` is the same for asyncio."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Iterator, Sequence
from typing import TypeVar

from . import calls
from .calls import DEFAULT_TIMEOUT_S, WAIT_MAX_S, Submission
from .exchange import Deadline, Exchange, NoAnswer, Pause
from .result import OutputChunk, Plan, QueuedPlan, Result
from .transport import Address, send

T = TypeVar("T")

DEFAULT_BASE = "http://127.0.0.1:8787"
#: A hub that restarts is back long before this.
PATIENCE_S = 60.0
#: A command that prints all the time must not use up the token's 100 requests a minute.
EAGER_PAGES = 20
EAGER_PAUSE_S = 0.1
PAGE_PAUSE_S = 1.0


def address_of(base: str | None, token: str | None) -> Address:
    """Where to call, from the environment where it is not given."""
    where = base or os.environ.get("AGENT_HUB_BASE", "").strip() or DEFAULT_BASE
    return Address(where, (token or os.environ.get("AGENT_HUB_TOKEN", "").strip()) or None)


class Hub:
    """Proposes plans and learns how they end.

    `base` and `token` default to `AGENT_HUB_BASE` and `AGENT_HUB_TOKEN`. For `patience_s` a call that may be
    repeated is repeated while no hub answers.
    """

    def __init__(self, base: str | None = None, token: str | None = None, *, patience_s: float = PATIENCE_S) -> None:
        self._address = address_of(base, token)
        self._patience_s = patience_s

    def __repr__(self) -> str:
        return f"Hub({self._address.base!r})"

    def submit(
        self,
        command: str | Sequence[str],
        note: str | None = None,
        cwd: str | None = None,
        timeout_s: int = DEFAULT_TIMEOUT_S,
        *,
        runner: str | None = None,
        expires_in_s: int | None = None,
        idempotency_key: str | None = None,
    ) -> QueuedPlan:
        """Queues a plan; several commands run in order until one fails. Nothing runs before a person's yes.

        Raises `PolicyDenied` when the machine's policy denies it, another `HubRefusal` when the hub says no.
        """
        submission = Submission(command, note, cwd, timeout_s, runner, expires_in_s)
        return self._run(calls.submit(submission, idempotency_key or new_key(), self._patience_s))

    def plan_and_wait(
        self,
        command: str | Sequence[str],
        note: str | None = None,
        cwd: str | None = None,
        timeout_s: int = DEFAULT_TIMEOUT_S,
        *,
        runner: str | None = None,
        expires_in_s: int | None = None,
        idempotency_key: str | None = None,
        wait_s: float | None = None,
    ) -> Result:
        """Queues a plan and gives its end, whichever it is: also denied, blocked by policy, expired.

        Raises `WaitTimeout` when the plan goes on after `wait_s`; without it waits as long as the plan can live.
        """
        submission = Submission(command, note, cwd, timeout_s, runner, expires_in_s)
        key = idempotency_key or new_key()
        return self._run(calls.plan_and_wait(submission, key, self._patience_s, Deadline(wait_s)))

    def get(self, plan_id: str) -> Plan:
        """The plan as it is now."""
        return self._run(calls.get(plan_id, self._patience_s))

    def wait(self, plan_id: str, wait_s: float | None = None) -> Result:
        """The plan's end. Raises `WaitTimeout` when it goes on after `wait_s`."""
        return self._run(calls.wait_for_result(plan_id, self._patience_s, Deadline(wait_s)))

    def cancel(self, plan_id: str, reason: str | None = None) -> Plan:
        """Ends a plan. One that runs ends when its machine says so: wait for it."""
        return self._run(calls.cancel(plan_id, reason, self._patience_s))

    def output(self, plan_id: str, after: int = 0) -> Iterator[OutputChunk]:
        """The output, piece by piece as it comes, until the plan has ended. `after` skips what was seen."""
        pages = 0
        done = False
        while not done:
            page = calls.output_page(plan_id, after, WAIT_MAX_S // 2, self._patience_s)
            chunks, after, done = self._run(page)
            yield from chunks
            pages += 1
            if not done:
                time.sleep(page_pause_s(pages))

    def _run(self, exchange: Exchange[T]) -> T:
        try:
            effect = next(exchange)
            while True:
                if isinstance(effect, Pause):
                    time.sleep(effect.seconds)
                    effect = exchange.send(None)
                    continue
                try:
                    answer = send(self._address, effect.request, effect.timeout_s)
                except NoAnswer as error:
                    effect = exchange.throw(error)
                else:
                    effect = exchange.send(answer)
        except StopIteration as end:
            value: T = end.value
            return value


def new_key() -> str:
    return str(uuid.uuid4())


def page_pause_s(pages: int) -> float:
    return EAGER_PAUSE_S if pages < EAGER_PAGES else PAGE_PAUSE_S

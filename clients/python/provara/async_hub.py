"""`Hub` for asyncio: the same calls, awaited."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from typing import TypeVar

from . import calls
from .calls import DEFAULT_TIMEOUT_S, WAIT_MAX_S, Submission
from .exchange import Deadline, Exchange, NoAnswer, Pause
from .hub import PATIENCE_S, address_of, new_key, page_pause_s
from .result import OutputChunk, Plan, QueuedPlan, Result
from .transport import Abort, send

T = TypeVar("T")


class AsyncHub:
    """Proposes plans and learns how they end; see `Hub`. A cancelled task ends its request at once."""

    def __init__(self, base: str | None = None, token: str | None = None, *, patience_s: float = PATIENCE_S) -> None:
        self._address = address_of(base, token)
        self._patience_s = patience_s

    def __repr__(self) -> str:
        return f"AsyncHub({self._address.base!r})"

    async def submit(
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
        """See `Hub.submit`."""
        submission = Submission(command, note, cwd, timeout_s, runner, expires_in_s)
        return await self._run(calls.submit(submission, idempotency_key or new_key(), self._patience_s))

    async def plan_and_wait(
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
        """See `Hub.plan_and_wait`."""
        submission = Submission(command, note, cwd, timeout_s, runner, expires_in_s)
        key = idempotency_key or new_key()
        return await self._run(calls.plan_and_wait(submission, key, self._patience_s, Deadline(wait_s)))

    async def get(self, plan_id: str) -> Plan:
        """See `Hub.get`."""
        return await self._run(calls.get(plan_id, self._patience_s))

    async def wait(self, plan_id: str, wait_s: float | None = None) -> Result:
        """See `Hub.wait`."""
        return await self._run(calls.wait_for_result(plan_id, self._patience_s, Deadline(wait_s)))

    async def cancel(self, plan_id: str, reason: str | None = None) -> Plan:
        """See `Hub.cancel`."""
        return await self._run(calls.cancel(plan_id, reason, self._patience_s))

    async def output(self, plan_id: str, after: int = 0) -> AsyncIterator[OutputChunk]:
        """See `Hub.output`."""
        pages = 0
        done = False
        while not done:
            page = calls.output_page(plan_id, after, WAIT_MAX_S // 2, self._patience_s)
            chunks, after, done = await self._run(page)
            for chunk in chunks:
                yield chunk
            pages += 1
            if not done:
                await asyncio.sleep(page_pause_s(pages))

    async def _run(self, exchange: Exchange[T]) -> T:
        try:
            effect = next(exchange)
            while True:
                if isinstance(effect, Pause):
                    await asyncio.sleep(effect.seconds)
                    effect = exchange.send(None)
                    continue
                abort = Abort()
                work = partial(send, self._address, effect.request, effect.timeout_s, abort)
                try:
                    answer = await _in_thread(work, abort)
                except NoAnswer as error:
                    effect = exchange.throw(error)
                else:
                    effect = exchange.send(answer)
        except StopIteration as end:
            value: T = end.value
            return value


async def _in_thread(work: Callable[[], T], abort: Abort) -> T:
    """Runs `work` in a thread of its own: the loop's few threads would let many waits block each other, and the
    end of the program would wait for them."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(outcome: Callable[[], None]) -> None:
        if not done.done():
            outcome()

    def run() -> None:
        try:
            outcome = partial(done.set_result, work())
        except Exception as error:
            outcome = partial(done.set_exception, error)
        # A closed loop: nobody awaits any more.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, outcome)

    threading.Thread(target=run, name="provara", daemon=True).start()
    try:
        return await done
    except asyncio.CancelledError:
        abort.set()
        raise

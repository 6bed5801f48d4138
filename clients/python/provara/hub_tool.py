"""Functions for an agent program; the hub is that of `AGENT_HUB_BASE` and `AGENT_HUB_TOKEN`.

`agents.hub_tool` is the same module under the name that programs for the reference server import.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .calls import DEFAULT_TIMEOUT_S
from .errors import HubUnreachable, NotAHub
from .exchange import NoAnswer, Request, body_of
from .hub import Hub, address_of
from .json_value import as_object
from .result import OutputChunk, Plan, Result
from .transport import send

PLAN_TIMEOUT_S = 15.0

__all__ = ["cancel", "output", "plan", "plan_and_wait", "wait"]


def plan(command: str, note: str | None = None, cwd: str | None = None, timeout_s: int = 300) -> dict[str, Any]:
    """Queues one command and gives the hub's answer: `pending_id`, `queued`, `command` and more.

    It is sent once, with 15 s for the answer. Raises a `HubRefusal`, whose `status_code` and text name the HTTP
    status, or `HubUnreachable`.
    """
    print(f"[QUEUE] {command}")
    body = {"command": command, "cwd": cwd, "timeout_s": timeout_s, "note": note}
    try:
        answer = send(address_of(None, None), Request("POST", "/plan", body=body), PLAN_TIMEOUT_S)
    except NoAnswer as error:
        raise HubUnreachable(str(error)) from error.__cause__
    queued = as_object(body_of(answer))
    if queued is None:
        raise NotAHub("The answer is not that of a hub. Check AGENT_HUB_BASE.")
    return queued


def plan_and_wait(
    command: str | Sequence[str],
    note: str | None = None,
    cwd: str | None = None,
    timeout_s: int = DEFAULT_TIMEOUT_S,
    *,
    runner: str | None = None,
    expires_in_s: int | None = None,
    wait_s: float | None = None,
) -> Result:
    """Queues a plan and gives its end, whichever it is; see `provara.Hub.plan_and_wait`."""
    return Hub().plan_and_wait(command, note, cwd, timeout_s, runner=runner, expires_in_s=expires_in_s, wait_s=wait_s)


def wait(plan_id: str, wait_s: float | None = None) -> Result:
    """The plan's end; see `provara.Hub.wait`."""
    return Hub().wait(plan_id, wait_s)


def output(plan_id: str, after: int = 0) -> Iterator[OutputChunk]:
    """The plan's output as it comes; see `provara.Hub.output`."""
    return Hub().output(plan_id, after)


def cancel(plan_id: str, reason: str | None = None) -> Plan:
    """Ends a plan; see `provara.Hub.cancel`."""
    return Hub().cancel(plan_id, reason)

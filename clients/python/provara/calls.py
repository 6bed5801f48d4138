"""Each call to the hub: what is sent, and what the answers mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from .answers import chunks_in, longest_s, plan_in, queued_in, result_of
from .errors import WaitTimeout
from .exchange import Deadline, Exchange, Pause, Request, exchange
from .refusals import PolicyDenied
from .result import OutputChunk, Plan, QueuedPlan, Result

#: The hub holds an answer back for at most this long.
WAIT_MAX_S = 60
DEFAULT_TIMEOUT_S = 300
#: What the hub takes at most to say that a vanished runner's plan is `unknown`, and some more.
END_GRACE_S = 300.0
#: A hub that answers at once must not be asked all the time.
EARLY_ANSWER_PAUSE_S = 1.0

FOREVER = Deadline(None)


@dataclass(frozen=True)
class Submission:
    """What is proposed; `steps` are the commands of a plan with several."""

    command: str | Sequence[str]
    note: str | None = None
    cwd: str | None = None
    timeout_s: int = DEFAULT_TIMEOUT_S
    runner: str | None = None
    expires_in_s: int | None = None

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"note": self.note}
        if self.runner is not None:
            body["runner"] = self.runner
        if self.expires_in_s is not None:
            body["expires_in_s"] = self.expires_in_s
        if isinstance(self.command, str):
            return {"command": self.command, "cwd": self.cwd, "timeout_s": self.timeout_s, **body}
        return {"steps": [self._step(command) for command in self.command], **body}

    def _step(self, command: str) -> dict[str, Any]:
        return {"command": command, "cwd": self.cwd, "timeout_s": self.timeout_s}


def submit(submission: Submission, key: str, patience_s: float, deadline: Deadline = FOREVER) -> Exchange[QueuedPlan]:
    """Posts a plan; with its key it is one plan however often it is sent."""
    request = Request("POST", "/plan", body=submission.body(), headers={"Idempotency-Key": key}, is_repeatable=True)
    return queued_in((yield from exchange(request, patience_s, deadline)))


def get(plan_id: str, patience_s: float, wait_s: int = 0, deadline: Deadline = FOREVER) -> Exchange[Plan]:
    query = f"?wait={wait_s}" if wait_s > 0 else ""
    request = Request("GET", f"{_path(plan_id)}{query}", is_repeatable=True, wait_s=wait_s)
    return plan_in((yield from exchange(request, patience_s, deadline)))


def cancel(plan_id: str, reason: str | None, patience_s: float) -> Exchange[Plan]:
    body = {} if reason is None else {"reason": reason}
    request = Request("POST", f"{_path(plan_id)}/cancel", body=body)
    return plan_in((yield from exchange(request, patience_s, FOREVER)))


def wait(plan_id: str, patience_s: float, deadline: Deadline) -> Exchange[Plan]:
    """Asks until the plan has ended. Raises `WaitTimeout` at the deadline."""
    while True:
        wait_s = round(deadline.left(WAIT_MAX_S))
        asked = Deadline(wait_s)
        plan = yield from get(plan_id, patience_s, wait_s, deadline)
        if plan.is_ended:
            return plan
        if not deadline.is_set:
            deadline = Deadline(longest_s(plan) + END_GRACE_S)
        if deadline.left(1.0) <= 0:
            raise WaitTimeout(plan_id, plan.state)
        yield Pause(deadline.left(EARLY_ANSWER_PAUSE_S) if asked.left(1.0) > 0 or wait_s == 0 else 0.0)


def output_page(
    plan_id: str, after: int, wait_s: int, patience_s: float, deadline: Deadline = FOREVER
) -> Exchange[tuple[list[OutputChunk], int, bool]]:
    path = f"{_path(plan_id)}/output?after={after}&wait={wait_s}"
    request = Request("GET", path, is_repeatable=True, wait_s=wait_s)
    return chunks_in((yield from exchange(request, patience_s, deadline)))


def result(plan: Plan, patience_s: float) -> Exchange[Result]:
    """The result of a plan that has ended, with all output that the hub keeps."""
    chunks: list[OutputChunk] = []
    after, done = 0, plan.output_chunks == 0
    while not done:
        page, following, done = yield from output_page(plan.plan_id, after, 0, patience_s)
        chunks += page
        # A page without progress would be asked for without end.
        done = done or following <= after
        after = following
    return result_of(plan, chunks)


def wait_for_result(plan_id: str, patience_s: float, deadline: Deadline) -> Exchange[Result]:
    plan = yield from wait(plan_id, patience_s, deadline)
    return (yield from result(plan, patience_s))


def plan_and_wait(submission: Submission, key: str, patience_s: float, deadline: Deadline) -> Exchange[Result]:
    """Posts a plan and gives its end. A plan that the policy denies is an end too."""
    try:
        queued = yield from submit(submission, key, patience_s, deadline)
    except PolicyDenied as denied:
        return denied.result
    return (yield from wait_for_result(queued.plan_id, patience_s, deadline))


def _path(plan_id: str) -> str:
    if not plan_id:
        raise ValueError("The id of the plan is empty.")
    return f"/plans/{quote(plan_id, safe='')}"

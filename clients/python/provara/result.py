"""Plans and their ends, as typed values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .errors import ProvaraError

State = Literal[
    "pending",
    "approved",
    "running",
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "released",
    "denied",
    "expired",
    "blocked",
    "refused",
    "unknown",
]
Stream = Literal["stdout", "stderr", "note"]

OPEN_STATES: frozenset[str] = frozenset({"pending", "approved", "running"})


@dataclass(frozen=True)
class Rule:
    """A rule of the machine's policy that the plan met."""

    id: str
    reason: str


@dataclass(frozen=True)
class QueuedPlan:
    """A plan that is stored and waits for a person. Nothing has run."""

    plan_id: str
    command: str
    expires_at: str
    digest: str


@dataclass(frozen=True)
class OutputChunk:
    """A piece of a run's output. `note` is the runner's own word, such as a mark where something is missing."""

    seq: int
    step: int
    stream: Stream
    data: str


@dataclass(frozen=True)
class StepResult:
    """How one step of a run ended."""

    end: str
    exit_code: int | None
    duration_ms: float
    detail: str | None


@dataclass(frozen=True)
class Plan:
    """A plan as it was when the hub answered."""

    plan_id: str
    state: State
    commands: tuple[str, ...]
    """One for each step."""
    ended_by: str | None
    reason: str | None
    """Why it ended, in the words of whoever ended it; None while it is open and when it succeeded."""
    rules: tuple[Rule, ...]
    """The rules that denied it; only of a blocked plan."""
    steps: tuple[StepResult, ...]
    started_at: str | None
    """When its machine began to run it; None where it did not."""
    output_chunks: int
    view: Mapping[str, Any] = field(repr=False)
    """The hub's whole answer."""

    @property
    def is_ended(self) -> bool:
        return self.state not in OPEN_STATES

    @property
    def exit_code(self) -> int | None:
        """That of the last step that ran; None where it did not end by itself."""
        if self.state not in ("succeeded", "failed") or not self.steps:
            return None
        return self.steps[-1].exit_code if self.steps[-1].end == "exited" else None


@dataclass(frozen=True)
class Result:
    """How a plan ended, whichever way it did."""

    plan_id: str
    state: State
    exit_code: int | None = None
    stdout: str = ""
    stderr: str = ""
    notes: str = ""
    """The runner's own words about the output."""
    reason: str | None = None
    ended_by: str | None = None
    rules: tuple[Rule, ...] = ()
    plan: Plan | None = field(default=None, repr=False)
    """The whole plan; None for one that was blocked when it was submitted."""

    @property
    def ok(self) -> bool:
        """True when every step ended with exit code 0."""
        return self.state == "succeeded"

    @property
    def text(self) -> str:
        """The end in words, for a model or a log: what was printed, or why nothing ran."""
        parts = [self._end_words()]
        parts += [f"- {rule.id}: {rule.reason}" for rule in self.rules]
        for name, output in (("stdout", self.stdout), ("stderr", self.stderr), ("notes", self.notes)):
            if output.strip():
                parts.append(f"{name}:\n{output.rstrip()}")
        return "\n".join(parts)

    def check(self) -> Result:
        """Itself when the plan succeeded; raises `PlanFailed` with the reason otherwise."""
        if not self.ok:
            raise PlanFailed(self)
        return self

    @property
    def ran(self) -> bool:
        """Whether anything of it was started; also true where nobody can say."""
        if self.state in ("denied", "expired", "blocked", "refused"):
            return False
        if self.state != "cancelled" or self.plan is None:
            return True
        return bool(self.plan.steps) or self.plan.started_at is not None

    def _failed_words(self) -> str:
        code = "" if self.exit_code is None else f" with exit code {self.exit_code}"
        if self.plan is None or len(self.plan.commands) == 1 or not self.plan.steps:
            return f"Failed{code}."
        return f"Step {len(self.plan.steps)} of {len(self.plan.commands)} failed{code}."

    def _end_words(self) -> str:
        by = f" by {self.ended_by}" if self.ended_by else ""
        why = self.reason or ""
        if self.state == "succeeded":
            return "Succeeded with exit code 0."
        if self.state == "failed":
            return f"{self._failed_words()} {why}".rstrip()
        if self.state == "cancelled" and not self.ran:
            return f"Cancelled{by}; nothing ran. {why}".rstrip()
        if self.state == "denied":
            return f"Denied{by}; nothing ran. Reason: {why}"
        if self.state == "blocked":
            return f"Blocked by the machine's policy; nobody was asked, nothing ran. {why}".rstrip()
        if self.state == "expired":
            return f"Expired; nothing ran. {why}".rstrip()
        return f"{self.state.replace('_', ' ').capitalize()}{by}. {why}".rstrip()


class PlanFailed(ProvaraError):
    """Raised by `Result.check()`: the plan did not succeed. `result` says how it ended and why."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.text)
        self.result = result

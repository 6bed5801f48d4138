"""What a hub refuses, each kind as an error of its own. No message ever holds a token."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from .answers import blocked_in
from .errors import ProvaraError
from .json_value import as_list, as_object
from .result import Result, Rule


class RefusalResponse:
    """The hub's answer, for programs that read `error.response.status_code`."""

    def __init__(self, status_code: int, problem: Mapping[str, Any]) -> None:
        self.status_code = status_code
        self._problem = dict(problem)

    def json(self) -> dict[str, Any]:
        return dict(self._problem)


class HubRefusal(ProvaraError):
    """The hub said no. `code` is stable, `detail` is a sentence that names the cure."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        self.status = status
        self.status_code = status
        self.problem: dict[str, Any] = dict(problem)
        self.code: str = _text(problem, "code") or "unknown"
        self.detail: str = _text(problem, "detail") or _text(problem, "title") or "No reason was given."
        self.response = RefusalResponse(status, problem)
        super().__init__(f"{status} {_phrase(status)} ({self.code}): {self.detail}")


class Unauthenticated(HubRefusal):
    """401: no token, or not a valid one."""


class Forbidden(HubRefusal):
    """403: this token's role may not do that."""


class PolicyDenied(HubRefusal):
    """403: the machine's policy denies the plan; nobody was asked. It is kept as `plan_id`."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        super().__init__(status, problem)
        ids = ", ".join(rule.id for rule in self.rules)
        if ids:
            self.args = (f"{self} Denied by: {ids}.",)

    @property
    def result(self) -> Result:
        """The same as the end of a plan, for programs that treat it as one."""
        return blocked_in(self.problem, self.detail)

    @property
    def plan_id(self) -> str:
        return self.result.plan_id

    @property
    def rules(self) -> Sequence[Rule]:
        return self.result.rules


class NotFound(HubRefusal):
    """404: no such plan, or another agent's."""


class Conflict(HubRefusal):
    """409: the plan, the machine or the key is not in a state for that; `code` says which."""


class InvalidRequest(HubRefusal):
    """422: a field is not valid; `errors` names each with what is wrong."""

    @property
    def errors(self) -> list[dict[str, Any]]:
        errors = [as_object(error) for error in as_list(self.problem.get("errors")) or []]
        return [error for error in errors if error is not None]


class RateLimited(HubRefusal):
    """429: too many requests, or too many plans are waiting."""


_BY_STATUS: dict[int, type[HubRefusal]] = {
    401: Unauthenticated,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: InvalidRequest,
    429: RateLimited,
}


def refusal(status: int, problem: Mapping[str, Any]) -> HubRefusal:
    """The error for a problem document."""
    if problem.get("code") == "policy_denied":
        return PolicyDenied(status, problem)
    return _BY_STATUS.get(status, HubRefusal)(status, problem)


def _text(problem: Mapping[str, Any], name: str) -> str | None:
    value = problem.get(name)
    return value if isinstance(value, str) and value else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "HTTP error"

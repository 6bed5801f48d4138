"""Reads what a hub answers; raises `NotAHub` for what no hub says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast, get_args

from .errors import NotAHub
from .json_value import as_list, as_object
from .result import OutputChunk, Plan, QueuedPlan, Result, Rule, State, StepResult, Stream


def queued_in(body: object) -> QueuedPlan:
    answer = _object(body)
    return QueuedPlan(
        plan_id=_string(answer, "pending_id"),
        command=_string(answer, "command"),
        # A server of the reference has neither.
        expires_at=_optional_string(answer, "expires_at") or "",
        digest=_optional_string(answer, "digest") or "",
    )


def plan_in(body: object) -> Plan:
    view = _object(body)
    life = _object(view.get("life"))
    state = _string(life, "state")
    if state not in get_args(State):
        raise NotAHub(f"The hub calls the plan {state!r}, which this version of provara does not know. Update it.")
    ended = life.get("ended")
    by = _object(_object(ended).get("by")) if ended is not None else {}
    reason = _optional_string(_object(ended), "detail") if ended is not None else None
    verdict = view.get("verdict")
    blocked_by = _object(verdict).get("rules") if state == "blocked" and verdict is not None else None
    return Plan(
        plan_id=_string(view, "plan_id"),
        state=cast(State, state),
        commands=tuple(_string(_object(step), "command") for step in _list(_object(view.get("document")).get("steps"))),
        ended_by=_optional_string(by, "name"),
        reason=None if state == "succeeded" else reason,
        rules=tuple(rules_in(blocked_by)),
        steps=tuple(_step_in(step) for step in _list(life.get("steps"))),
        started_at=_optional_string(_object(life.get("delivery")), "started_at"),
        output_chunks=_int(_object(view.get("output")), "next"),
        view=view,
    )


def chunks_in(body: object) -> tuple[list[OutputChunk], int, bool]:
    """The chunks of a page of output, the number to go on with, and whether that was all."""
    page = _object(body)
    chunks = [_chunk_in(chunk) for chunk in _list(page.get("chunks"))]
    return chunks, _int(page, "next"), page.get("done") is True


def blocked_in(problem: Mapping[str, Any], detail: str) -> Result:
    """The end of a plan that the policy denied when it was submitted."""
    plan_id = _optional_string(problem, "plan_id") or ""
    return Result(plan_id=plan_id, state="blocked", reason=detail, rules=tuple(rules_in(problem.get("rules"))))


def rules_in(rules: object) -> list[Rule]:
    """The rules that deny, each once."""
    found: dict[str, Rule] = {}
    for rule in map(as_object, as_list(rules) or []):
        if rule is not None and rule.get("action", "deny") == "deny" and isinstance(rule.get("id"), str):
            found.setdefault(rule["id"], Rule(rule["id"], str(rule.get("reason", ""))))
    return list(found.values())


def result_of(plan: Plan, chunks: Sequence[OutputChunk]) -> Result:
    texts: dict[str, list[str]] = {"stdout": [], "stderr": [], "note": []}
    for chunk in chunks:
        texts[chunk.stream].append(chunk.data)
    return Result(
        plan_id=plan.plan_id,
        state=plan.state,
        exit_code=plan.exit_code,
        stdout="".join(texts["stdout"]),
        stderr="".join(texts["stderr"]),
        notes="".join(texts["note"]),
        reason=plan.reason,
        ended_by=plan.ended_by,
        rules=plan.rules,
        plan=plan,
    )


def longest_s(plan: Plan) -> float:
    """Every plan ends: it expires, or its steps reach their time limits. A hub that says otherwise is broken."""
    document = _object(plan.view.get("document"))
    created, expires = (_time(document, name) for name in ("created_at", "expires_at"))
    limits = [_int(_object(step), "timeout_s") for step in _list(document.get("steps"))]
    return (expires - created).total_seconds() + sum(limits)


def _step_in(body: object) -> StepResult:
    step = _object(body)
    exit_code = step.get("exit_code")
    duration_ms = step.get("duration_ms")
    return StepResult(
        end=_string(step, "end"),
        exit_code=exit_code if isinstance(exit_code, int) else None,
        duration_ms=float(duration_ms) if isinstance(duration_ms, (int, float)) else 0.0,
        detail=_optional_string(step, "detail"),
    )


def _chunk_in(body: object) -> OutputChunk:
    chunk = _object(body)
    stream = _string(chunk, "stream")
    if stream not in get_args(Stream):
        raise NotAHub(f"The hub names the output {stream!r}, which this version of provara does not know. Update it.")
    return OutputChunk(_int(chunk, "seq"), _int(chunk, "step"), cast(Stream, stream), _string(chunk, "data"))


def _object(value: object) -> dict[str, Any]:
    found = as_object(value)
    if found is None:
        raise _unreadable()
    return found


def _list(value: object) -> list[Any]:
    found = as_list(value)
    if found is None:
        raise _unreadable()
    return found


def _string(value: Mapping[str, Any], name: str) -> str:
    text = value.get(name)
    if not isinstance(text, str):
        raise _unreadable()
    return text


def _optional_string(value: Mapping[str, Any], name: str) -> str | None:
    text = value.get(name)
    return text if isinstance(text, str) else None


def _int(value: Mapping[str, Any], name: str) -> int:
    number = value.get(name)
    if not isinstance(number, int):
        raise _unreadable()
    return number


def _time(value: Mapping[str, Any], name: str) -> datetime:
    try:
        # Python 3.10 does not know the Z.
        return datetime.fromisoformat(_string(value, name).replace("Z", "+00:00"))
    except ValueError:
        raise _unreadable() from None


def _unreadable() -> NotAHub:
    return NotAHub(
        "The answer is not that of a hub that this version of provara knows. "
        "Check AGENT_HUB_BASE, and that both sides have the same version."
    )

"""The contract that clients of every language keep, with the sync and the async hub."""

from __future__ import annotations

import asyncio
import dataclasses
import unittest
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from provara import AsyncHub, Hub, HubRefusal, HubUnreachable, NotAHub, ProvaraError, WaitTimeout

from .scripted_hub import TOKEN, ScriptedHub, contract

PATIENCE_S = 20.0


def call_sync(base: str, name: str, arguments: dict[str, Any], patience_s: float) -> Any:
    hub = Hub(base, TOKEN, patience_s=patience_s)
    value = getattr(hub, name)(**arguments)
    return list(value) if name == "output" else value


def call_async(base: str, name: str, arguments: dict[str, Any], patience_s: float) -> Any:
    async def call() -> Any:
        hub = AsyncHub(base, TOKEN, patience_s=patience_s)
        value = getattr(hub, name)(**arguments)
        return [chunk async for chunk in value] if name == "output" else await value

    return asyncio.run(call())


def faults_of(case: dict[str, Any], answers: dict[str, Any], call: Any) -> list[str]:
    """What a client does otherwise than the case says."""
    arguments = dict(case["arguments"])
    patience_s = arguments.pop("patience_s", PATIENCE_S)
    with ScriptedHub(case["exchanges"], answers) as hub:
        try:
            given = given_by(call(hub.base, case["call"], arguments, patience_s))
        except ProvaraError as error:
            given = given_by_error(error)
        faults = hub.faults + [f"{hub.left} requests never came"] * (hub.left > 0)
    faults += differences(case["expect"], given)
    if TOKEN in repr(given):
        faults.append("the token is shown")
    return faults


def given_by(value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        return {"chunks": [dataclasses.asdict(chunk) for chunk in value]}
    kind = {"Result": "result", "Plan": "plan", "QueuedPlan": "queued"}[type(value).__name__]
    given: dict[str, Any] = {kind: dataclasses.asdict(value), "shown": repr(value)}
    if kind == "result":
        given["result"]["ok"] = value.ok
        given["says"] = value.text
    return given


def given_by_error(error: ProvaraError) -> dict[str, Any]:
    given: dict[str, Any] = {"says": str(error), "shown": repr(error)}
    if isinstance(error, HubRefusal):
        given.update(kind="refusal", status=error.status, code=error.code)
        for name in ("errors", "plan_id"):
            given[name] = getattr(error, name, None)
        given["rules"] = [dataclasses.asdict(rule) for rule in getattr(error, "rules", [])]
    elif isinstance(error, WaitTimeout):
        given.update(kind="still_open", plan_id=error.plan_id, state=error.state)
    else:
        given["kind"] = {HubUnreachable: "unreachable", NotAHub: "unreadable"}[type(error)]
    return {"error": given}


def differences(expected: Any, given: Any, path: str = "") -> list[str]:
    """Where `given` does not hold what is expected; it may hold more members."""
    if path.endswith(".says"):
        return [f"{path} lacks {words!r}: {given!r}" for words in expected if words not in (given or "")]
    if isinstance(expected, dict) and isinstance(given, dict):
        return [fault for name in expected for fault in differences(expected[name], given.get(name), f"{path}.{name}")]
    if isinstance(expected, list) and isinstance(given, (list, tuple)) and len(expected) == len(given):
        return [
            fault
            for at, (one, other) in enumerate(zip(expected, given, strict=True))
            for fault in differences(one, other, f"{path}[{at}]")
        ]
    return [] if expected == given else [f"{path} is {given!r}, expected {expected!r}"]


class ContractTest(unittest.TestCase):
    def assert_keeps(self, call: Any) -> None:
        vectors = contract()
        self.assertGreater(len(vectors["cases"]), 40)
        with ThreadPoolExecutor(len(vectors["cases"])) as pool:
            faults = pool.map(lambda case: faults_of(case, vectors["answers"], call), vectors["cases"])
            for case, found in zip(vectors["cases"], faults, strict=True):
                with self.subTest(case["name"]):
                    self.assertEqual(found, [])

    def test_the_hub_keeps_it(self) -> None:
        self.assert_keeps(call_sync)

    def test_the_async_hub_keeps_it(self) -> None:
        self.assert_keeps(call_async)


if __name__ == "__main__":
    unittest.main()

"""What the contract does not say: secrets, environment, time and threads."""

from __future__ import annotations

import asyncio
import os
import threading
import time
import unittest
from typing import Any
from unittest import mock

from provara import AsyncHub, Hub, HubUnreachable, NotAHub, PlanFailed, Result, Unauthenticated, WaitTimeout

from .scripted_hub import TOKEN, ScriptedHub, contract

ANSWERS = contract()["answers"]
PLAN_ID = "20250115_143022_a1b2c3d4"
LONG_POLL = {"method": "GET", "path": f"/plans/{PLAN_ID}", "query": "any"}


def exchanges(request: dict[str, Any], *answers: str, repeats: bool = False) -> list[dict[str, Any]]:
    return [{"request": request, "answer": answer, "repeats": repeats} for answer in answers]


class SecretsTest(unittest.TestCase):
    def test_the_token_is_not_shown(self) -> None:
        for hub in (Hub("http://127.0.0.1:1", TOKEN), AsyncHub("http://127.0.0.1:1", TOKEN)):
            self.assertNotIn(TOKEN, repr(hub) + str(vars(hub)))

    def test_a_token_with_a_line_break_is_refused_without_showing_it(self) -> None:
        with self.assertRaises(ValueError) as caught:
            Hub("http://127.0.0.1:1", "pv_agent\r\nX-Evil: 1")
        self.assertNotIn("pv_agent", str(caught.exception))

    def test_an_idempotency_key_can_not_add_a_header(self) -> None:
        with self.assertRaises(ValueError):
            Hub("http://127.0.0.1:1", TOKEN).submit("Get-Date", idempotency_key="a\r\nX-Evil: 1")

    def test_the_token_of_the_environment_is_taken_without_blanks(self) -> None:
        with ScriptedHub(exchanges({"method": "GET", "path": f"/plans/{PLAN_ID}"}, "pending"), ANSWERS) as hub:
            with mock.patch.dict(os.environ, AGENT_HUB_BASE=f" {hub.base}/ ", AGENT_HUB_TOKEN=f"{TOKEN}\n"):
                self.assertEqual(Hub().get(PLAN_ID).state, "pending")
            self.assertEqual(hub.faults, [])

    def test_an_empty_token_is_named_when_the_hub_asks_for_one(self) -> None:
        for environment in ({"AGENT_HUB_TOKEN": " "}, {}):
            with (
                ScriptedHub(exchanges(LONG_POLL, "unauthenticated"), ANSWERS) as hub,
                mock.patch.dict(os.environ, environment, clear=True),
                self.assertRaises(Unauthenticated) as caught,
            ):
                Hub(hub.base).get(PLAN_ID)
            self.assertIn("AGENT_HUB_TOKEN is empty or not set", str(caught.exception))
        with ScriptedHub(exchanges(LONG_POLL, "unauthenticated"), ANSWERS) as hub:
            with self.assertRaises(Unauthenticated) as caught:
                Hub(hub.base, TOKEN).get(PLAN_ID)
            self.assertNotIn("empty", str(caught.exception))

    def test_no_proxy_gets_the_token_for_this_machine(self) -> None:
        with ScriptedHub(exchanges({"method": "GET", "path": f"/plans/{PLAN_ID}"}, "pending"), ANSWERS) as hub:
            with mock.patch.dict(os.environ, http_proxy="http://127.0.0.1:1", HTTP_PROXY="http://127.0.0.1:1"):
                self.assertEqual(Hub(hub.base, TOKEN).get(PLAN_ID).state, "pending")

    def test_a_proxy_gets_the_whole_address(self) -> None:
        expected = {"method": "GET", "path": f"http://hub.example/team/plans/{PLAN_ID}"}
        with ScriptedHub(exchanges(expected, "pending"), ANSWERS) as proxy:
            settings = {"http_proxy": proxy.base.replace("//", "//ann:s%20e@"), "no_proxy": ""}
            with mock.patch.dict(os.environ, settings):
                self.assertEqual(Hub("http://hub.example/team/", TOKEN).get(PLAN_ID).state, "pending")
            self.assertEqual(proxy.faults, [])
            self.assertEqual(proxy.requests[0]["headers"]["Proxy-Authorization"], "Basic YW5uOnMgZQ==")


class AddressTest(unittest.TestCase):
    def test_what_is_no_address_is_refused(self) -> None:
        for base in ("127.0.0.1:8787", "ftp://hub", "http://", "http://ann:secret@hub", "http://hub/?a=1"):
            with self.subTest(base), self.assertRaises(ValueError) as caught:
                Hub(base, TOKEN)
            self.assertNotIn("secret", str(caught.exception))

    def test_an_empty_id_is_refused(self) -> None:
        for call in (Hub("http://127.0.0.1:1", TOKEN).get, Hub("http://127.0.0.1:1", TOKEN).cancel):
            with self.assertRaises(ValueError):
                call("")


class TimeTest(unittest.TestCase):
    def test_gives_up_after_its_patience(self) -> None:
        started = time.monotonic()
        with self.assertRaises(HubUnreachable) as caught:
            Hub("http://127.0.0.1:1", TOKEN, patience_s=0.5).get(PLAN_ID)
        self.assertIn("npm start", str(caught.exception))
        self.assertGreater(time.monotonic() - started, 0.2)

    def test_a_plan_that_outlives_what_it_can_live_is_not_waited_for(self) -> None:
        body = {**ANSWERS["pending"]["body"]}
        body["document"] = {**body["document"], "expires_at": "2025-01-15T14:30:23.090Z"}
        body["document"]["steps"] = [{**body["document"]["steps"][0], "timeout_s": 1}]
        answers = {"pending": {"status": 200, "body": body}}
        with ScriptedHub(exchanges(LONG_POLL, "pending", repeats=True), answers) as hub:
            with mock.patch("provara.calls.END_GRACE_S", 0.0), self.assertRaises(WaitTimeout):
                Hub(hub.base, TOKEN).wait(PLAN_ID)

    def test_a_hub_that_answers_at_once_is_not_asked_all_the_time(self) -> None:
        with ScriptedHub(exchanges(LONG_POLL, "pending", repeats=True), ANSWERS) as hub:
            with self.assertRaises(WaitTimeout):
                Hub(hub.base, TOKEN).wait(PLAN_ID, wait_s=2)
            self.assertLessEqual(len(hub.requests), 4)

    def test_an_answer_that_never_stops_is_left(self) -> None:
        answers = {"flood": {"status": 200, "text": "x" * 3_000}}
        with ScriptedHub(exchanges(LONG_POLL, "flood"), answers) as hub:
            with mock.patch("provara.transport.ANSWER_BYTES", 1_000), self.assertRaises(NotAHub):
                Hub(hub.base, TOKEN).get(PLAN_ID)


class AsyncTest(unittest.TestCase):
    def test_a_cancelled_task_ends_its_request_at_once(self) -> None:
        async def story(base: str) -> float:
            task = asyncio.create_task(AsyncHub(base, TOKEN).wait(PLAN_ID))
            await asyncio.sleep(0.3)
            started = time.monotonic()
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task
            while any(thread.name == "provara" for thread in threading.enumerate()):
                await asyncio.sleep(0.01)
            return time.monotonic() - started

        with ScriptedHub(exchanges(LONG_POLL, "silence", repeats=True), ANSWERS) as hub:
            self.assertLess(asyncio.run(story(hub.base)), 10)

    def test_many_waits_do_not_wait_for_each_other(self) -> None:
        held = threading.Event()

        async def story(base: str) -> list[Result]:
            hub = AsyncHub(base, TOKEN)
            return await asyncio.wait_for(asyncio.gather(*(hub.wait(PLAN_ID) for _ in range(40))), 60)

        with ScriptedHub(exchanges(LONG_POLL, *["denied"] * 40), ANSWERS) as hub:
            together = threading.Barrier(40, action=held.set)
            answer = hub._send

            def hold(*given: Any) -> None:
                together.wait(30)
                answer(*given)

            with mock.patch.object(hub, "_send", hold):
                results = asyncio.run(story(hub.base))
        self.assertTrue(held.is_set())
        self.assertEqual({result.state for result in results}, {"denied"})


class ResultTest(unittest.TestCase):
    def test_check_gives_a_success_and_raises_a_denial_with_its_reason(self) -> None:
        good = Result("id", "succeeded", exit_code=0)
        self.assertIs(good.check(), good)
        with self.assertRaises(PlanFailed) as caught:
            Result("id", "denied", reason="Not today.", ended_by="Ann").check()
        self.assertIn("Not today.", str(caught.exception))
        self.assertEqual(caught.exception.result.state, "denied")

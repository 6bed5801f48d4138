"""The functions that programs for the reference server call."""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import agents.hub_tool
import provara.hub_tool
from provara import PolicyDenied

from .scripted_hub import TOKEN, ScriptedHub, contract

ANSWERS = contract()["answers"]
FOLDER = Path(__file__).resolve().parents[1]
PLAN = {"method": "POST", "path": "/plan"}


def answering(answer: str) -> ScriptedHub:
    return ScriptedHub([{"request": PLAN, "answer": answer}], ANSWERS)


class PlanTest(unittest.TestCase):
    def call(self, hub: ScriptedHub, *given: Any, **named: Any) -> tuple[dict[str, Any], str]:
        printed = io.StringIO()
        with (
            mock.patch.dict(os.environ, AGENT_HUB_BASE=hub.base, AGENT_HUB_TOKEN=TOKEN),
            contextlib.redirect_stdout(printed),
        ):
            return agents.hub_tool.plan(*given, **named), printed.getvalue()

    def test_has_the_signature_of_the_reference(self) -> None:
        parameters = inspect.signature(agents.hub_tool.plan).parameters
        self.assertEqual(list(parameters), ["command", "note", "cwd", "timeout_s"])
        self.assertEqual([parameters[name].default for name in ("note", "cwd", "timeout_s")], [None, None, 300])

    def test_what_the_policy_denies_is_raised_with_the_ids_of_the_rules(self) -> None:
        with answering("policy denied") as hub, self.assertRaises(PolicyDenied) as caught:
            self.call(hub, "schtasks")
        self.assertTrue(str(caught.exception).endswith("Denied by: scheduled-tasks."), str(caught.exception))

    def test_is_the_same_under_both_names(self) -> None:
        self.assertEqual(agents.hub_tool.__all__, provara.hub_tool.__all__)
        for name in agents.hub_tool.__all__:
            self.assertIs(getattr(agents.hub_tool, name), getattr(provara.hub_tool, name))

    def test_prints_the_command_sends_the_four_fields_and_gives_the_answer(self) -> None:
        with answering("queued") as hub:
            answer, printed = self.call(hub, "Get-Date", note="autogen queued")
        self.assertEqual(printed, "[QUEUE] Get-Date\n")
        self.assertEqual(answer, ANSWERS["queued"]["body"])
        [request] = hub.requests
        self.assertEqual(
            json.loads(request["body"]),
            {"command": "Get-Date", "cwd": None, "timeout_s": 300, "note": "autogen queued"},
        )
        self.assertEqual(request["headers"]["X-Agent-Token"], TOKEN)

    def test_raises_with_the_status_visible(self) -> None:
        with answering("unauthenticated") as hub, self.assertRaises(provara.Unauthenticated) as caught:
            self.call(hub, "Get-Date")
        self.assertIn("401", str(caught.exception))
        self.assertEqual(caught.exception.response.status_code, 401)
        self.assertEqual(caught.exception.response.json()["code"], "unauthenticated")

    def test_is_sent_once_and_with_15_s_for_the_answer(self) -> None:
        self.assertEqual(provara.hub_tool.PLAN_TIMEOUT_S, 15)
        with answering("silence") as hub, mock.patch("provara.hub_tool.PLAN_TIMEOUT_S", 0.5):
            with self.assertRaises(provara.HubUnreachable):
                self.call(hub, "Get-Date")
        self.assertEqual(len(hub.requests), 1)


class NameTest(unittest.TestCase):
    def test_works_beside_another_package_named_agents(self) -> None:
        """Installed into one folder, as pip does it: the other package's own file stays, and both are found."""
        with tempfile.TemporaryDirectory() as folder:
            for package in ("provara", "agents"):
                (Path(folder) / package).mkdir()
                for source in (FOLDER / package).glob("*.py"):
                    (Path(folder) / package / source.name).write_text(source.read_text("utf-8"), "utf-8")
            other = Path(folder) / "agents" / "__init__.py"
            self.assertFalse(other.exists())
            other.write_text("Agent = 'of another package'\n", "utf-8")
            program = "import agents; from agents.hub_tool import plan; print(agents.Agent, plan.__module__)"
            done = subprocess.run(
                [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True, timeout=60
            )
        self.assertEqual(done.stdout.strip(), "of another package provara.hub_tool")


if __name__ == "__main__":
    unittest.main()

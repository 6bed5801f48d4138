"""The code executor and the tool, with the real AutoGen where it is installed and a scripted hub."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import unittest
from typing import Any
from unittest import mock

from provara import AsyncHub

from .scripted_hub import TOKEN, ScriptedHub, contract

ANSWERS = contract()["answers"]
PLAN_ID = "20250115_143022_a1b2c3d4"
PLAN = {"method": "POST", "path": "/plan"}
WAIT = {"method": "GET", "path": f"/plans/{PLAN_ID}", "query": "any"}
CANCEL = {"method": "POST", "path": f"/plans/{PLAN_ID}/cancel"}


def script(*exchanges: tuple[dict[str, Any], str]) -> ScriptedHub:
    return ScriptedHub([{"request": request, "answer": answer} for request, answer in exchanges], ANSWERS)


@unittest.skipUnless(importlib.util.find_spec("autogen_core"), "AutoGen is not installed (extra autogen)")
class AutoGenTest(unittest.TestCase):
    def test_a_cancelled_token_cancels_the_plan(self) -> None:
        from autogen_core import CancellationToken
        from autogen_core.code_executor import CodeBlock

        from provara.autogen import ProvaraCodeExecutor

        async def story(base: str) -> None:
            token = CancellationToken()
            executor = ProvaraCodeExecutor(AsyncHub(base, TOKEN))
            running = asyncio.ensure_future(executor.execute_code_blocks([CodeBlock("Get-Date", "powershell")], token))
            while len(hub.requests) < 2:
                await asyncio.sleep(0.01)
            token.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await running

        with script((PLAN, "queued"), (WAIT, "silence"), (CANCEL, "cancelled")) as hub:
            asyncio.run(story(hub.base))
            self.assertEqual((hub.faults, hub.left), ([], 0))

    def test_a_call_of_the_tool_that_is_cancelled_while_it_submits_leaves_no_plan(self) -> None:
        from autogen_core import CancellationToken

        from provara.autogen import powershell_tool

        async def story(base: str) -> None:
            token = CancellationToken()
            tool = powershell_tool(AsyncHub(base, TOKEN))
            running = asyncio.ensure_future(tool.run_json({"command": "Get-Date", "note": "why"}, token))
            while not hub.requests:
                await asyncio.sleep(0.001)
            token.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await running

        with script((PLAN, "queued"), (CANCEL, "cancelled")) as hub:
            answer = hub._send

            def slowly(*given: Any) -> None:
                hub.closing.wait(0.3)
                answer(*given)

            with mock.patch.object(hub, "_send", slowly):
                asyncio.run(story(hub.base))
            self.assertEqual((hub.faults, hub.left), ([], 0))

    def test_blocks_in_another_language_are_not_sent(self) -> None:
        from autogen_core import CancellationToken
        from autogen_core.code_executor import CodeBlock

        from provara.autogen import ProvaraCodeExecutor

        async def story(base: str) -> None:
            blocks = [CodeBlock("Get-Date", "powershell"), CodeBlock("import os", "python")]
            executor = ProvaraCodeExecutor(AsyncHub(base, TOKEN))
            result = await executor.execute_code_blocks(blocks, CancellationToken())
            self.assertNotEqual(result.exit_code, 0)
            self.assertIn("NOT RUN: python was given. Only PowerShell blocks are taken", result.output)

        with script() as hub:
            asyncio.run(story(hub.base))
            self.assertEqual(hub.requests, [])

    def test_a_denial_is_never_exit_code_0(self) -> None:
        from autogen_core import CancellationToken
        from autogen_core.code_executor import CodeBlock

        from provara.autogen import ProvaraCodeExecutor

        async def story(base: str) -> None:
            executor = ProvaraCodeExecutor(AsyncHub(base, TOKEN))
            result = await executor.execute_code_blocks([CodeBlock("Get-Date", "pwsh")], CancellationToken())
            self.assertEqual(result.exit_code, 1)
            self.assertEqual(
                result.output, "NOT RUN: Denied by Ann; nothing ran. Reason: Use the read-only account."
            )

        with script((PLAN, "queued"), (WAIT, "denied")) as hub:
            asyncio.run(story(hub.base))

    def test_the_agent_does_not_say_of_a_denied_block_that_it_ran(self) -> None:
        from autogen_agentchat.agents import CodeExecutorAgent

        if not hasattr(CodeExecutorAgent, "execute_code_block"):
            self.skipTest("AutoGen 0.4.0 words it itself")
        said = self.answer_of_the_agent("```powershell\nGet-Date\n```", (PLAN, "queued"), (WAIT, "denied"))
        self.assertEqual(said, "NOT RUN: Denied by Ann; nothing ran. Reason: Use the read-only account.")

    def test_the_agent_says_which_blocks_it_takes(self) -> None:
        said = self.answer_of_the_agent("```python\nprint(1)\n```")
        self.assertIn("Only PowerShell blocks are taken: ```powershell", said)

    def answer_of_the_agent(self, text: str, *exchanges: tuple[dict[str, Any], str]) -> str:
        from autogen_agentchat.messages import TextMessage
        from autogen_core import CancellationToken

        from provara.autogen import ProvaraCodeExecutor, powershell_agent

        async def story(base: str) -> str:
            agent = powershell_agent("machine", ProvaraCodeExecutor(AsyncHub(base, TOKEN)))
            response = await agent.on_messages([TextMessage(content=text, source="coder")], CancellationToken())
            return str(getattr(response.chat_message, "content", ""))

        with script(*exchanges) as hub:
            return asyncio.run(story(hub.base))

    def test_a_call_of_the_tool_that_is_denied_is_an_error_whose_text_is_the_result(self) -> None:
        from autogen_core import CancellationToken

        from provara import PlanFailed
        from provara.autogen import powershell_tool

        async def story(base: str) -> None:
            tool = powershell_tool(AsyncHub(base, TOKEN))
            with self.assertRaises(PlanFailed) as caught:
                await tool.run_json({"command": "Get-Date", "note": "why"}, CancellationToken())
            self.assertEqual(
                str(caught.exception), "Denied by Ann; nothing ran. Reason: Use the read-only account."
            )
            try:
                from autogen_core.tools import StaticWorkbench
            except ImportError:
                return  # AutoGen 0.4.0
            result = await StaticWorkbench([tool]).call_tool("run_powershell", {"command": "a", "note": "b"})
            self.assertTrue(result.is_error)
            self.assertIn("Use the read-only account.", result.to_text())

        with script((PLAN, "queued"), (WAIT, "denied"), (PLAN, "queued"), (WAIT, "denied")) as hub:
            asyncio.run(story(hub.base))

    def test_a_plan_that_goes_on_is_told_to_the_model(self) -> None:
        from autogen_core import CancellationToken

        from provara.autogen import powershell_tool

        async def story(base: str) -> None:
            tool = powershell_tool(AsyncHub(base, TOKEN), wait_s=0)
            said = await tool.run_json({"command": "Get-Date", "note": "why"}, CancellationToken())
            self.assertIn(f"Plan {PLAN_ID} is still pending", said)

        with script((PLAN, "queued"), (WAIT, "pending")) as hub:
            asyncio.run(story(hub.base))

    def test_its_component_holds_no_token_and_loads_again(self) -> None:
        from autogen_core.code_executor import CodeExecutor

        from provara.autogen import ProvaraCodeExecutor

        executor = ProvaraCodeExecutor(AsyncHub("http://127.0.0.1:1", TOKEN), runner="BUILD-01", timeout_s=30)
        dumped = executor.dump_component()
        self.assertNotIn(TOKEN, json.dumps(dumped.model_dump()))
        with mock.patch.dict(os.environ, AGENT_HUB_BASE="http://127.0.0.1:1", AGENT_HUB_TOKEN=TOKEN):
            # AutoGen 0.4 does not load by the base.
            loader: Any = CodeExecutor if hasattr(CodeExecutor, "load_component") else ProvaraCodeExecutor
            loaded = loader.load_component(dumped)
        self.assertIsInstance(loaded, ProvaraCodeExecutor)
        self.assertEqual(loaded.dump_component().config, dumped.config)


if __name__ == "__main__":
    unittest.main()

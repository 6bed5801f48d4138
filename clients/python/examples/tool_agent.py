"""An AutoGen agent that calls PowerShell as a tool: the result, or the reason of the no, comes back to the model.

Environment: AGENT_HUB_BASE, AGENT_HUB_TOKEN, OPENAI_API_KEY, OPENAI_MODEL.
"""

import asyncio
import os
import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

from provara.autogen import powershell_tool

TASK = "Which machine is this?"


async def main() -> None:
    model_client = OpenAIChatCompletionClient(model=os.getenv("OPENAI_MODEL", "gpt-4o-mini"))
    agent = AssistantAgent(
        "diagnostician",
        model_client=model_client,
        tools=[powershell_tool()],
        reflect_on_tool_use=True,
        system_message="You diagnose a Windows machine with run_powershell. If a person says no, respect the reason.",
    )
    await Console(agent.run_stream(task=sys.argv[1] if len(sys.argv) > 1 else TASK))


if __name__ == "__main__":
    asyncio.run(main())

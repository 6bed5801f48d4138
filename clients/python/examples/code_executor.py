"""AutoGen's own code executor agent: every PowerShell block that the model writes waits for a person's yes.

Environment: AGENT_HUB_BASE, AGENT_HUB_TOKEN, OPENAI_API_KEY, OPENAI_MODEL.
"""

import asyncio
import os
import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

from provara.autogen import powershell_agent

TASK = "Which machine is this?"


async def main() -> None:
    model_client = OpenAIChatCompletionClient(model=os.getenv("OPENAI_MODEL", "gpt-4o-mini"))
    coder = AssistantAgent(
        "coder",
        model_client=model_client,
        system_message="You answer with one fenced powershell block. Once you see what it printed, explain it.",
    )
    # The block, what it printed, and what the model makes of it.
    team = RoundRobinGroupChat([coder, powershell_agent("machine")], max_turns=3)
    await Console(team.run_stream(task=sys.argv[1] if len(sys.argv) > 1 else TASK))


if __name__ == "__main__":
    asyncio.run(main())

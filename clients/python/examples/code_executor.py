"""AutoGen's own code executor agent: every PowerShell block that the model writes waits for a person's yes.

Needs an AutoGen whose CodeExecutorAgent takes a model client (0.7 does).
Environment: AGENT_HUB_BASE, AGENT_HUB_TOKEN, OPENAI_API_KEY, OPENAI_MODEL.
"""

import asyncio
import os
import sys
import warnings

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

from provara.autogen import LANGUAGES, ProvaraCodeExecutor

# The agent's own approval_func would ask here; the hub asks a person.
warnings.filterwarnings("ignore", "No approval function set")

TASK = "Which machine is this?"


async def main() -> None:
    model_client = OpenAIChatCompletionClient(model=os.getenv("OPENAI_MODEL", "gpt-4o-mini"))
    async with ProvaraCodeExecutor() as executor:
        agent = CodeExecutorAgent(
            "coder",
            code_executor=executor,
            model_client=model_client,
            supported_languages=list(LANGUAGES),
            system_message="You answer with one fenced powershell block, then explain what it printed.",
        )
        # Shows the block, what it printed, and what the model makes of it.
        await Console(agent.run_stream(task=sys.argv[1] if len(sys.argv) > 1 else TASK))
    await model_client.close()


if __name__ == "__main__":
    asyncio.run(main())

"""One planner proposes one read-only diagnostic; a person approves it at the hub. It queues, and never executes.

Environment: AGENT_HUB_BASE, AGENT_HUB_TOKEN, OPENAI_API_KEY, OPENAI_MODEL.
"""

import asyncio
import os
import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

from agents.hub_tool import plan
from provara import PolicyDenied

PROMPT = r"""You propose one read-only diagnostic command for a Windows machine.
Answer with exactly one line: CMD:<powershell command>
For example:
CMD:Test-NetConnection 127.0.0.1 -Port 8787
CMD:Get-Process python | Select Id,Path,StartTime
CMD:Get-ChildItem .\runtime\pending | Select Name,Length,LastWriteTime
"""


async def main() -> None:
    model_client = OpenAIChatCompletionClient(model=os.getenv("OPENAI_MODEL", "gpt-4o-mini"))
    planner = AssistantAgent("planner", model_client=model_client, system_message=PROMPT)
    team = RoundRobinGroupChat([planner], max_turns=1)
    result = await team.run(task="Propose one read-only diagnostic.")

    said = [m.content for m in result.messages if isinstance(m, TextMessage) and m.source == "planner"]
    answer = said[-1].strip()
    if not answer.startswith("CMD:"):
        sys.exit(f"Bad planner output: {answer!r}")
    try:
        print(plan(answer[len("CMD:") :].strip(), note="autogen queued"))
    except PolicyDenied as denied:
        sys.exit(denied.result.text)


if __name__ == "__main__":
    asyncio.run(main())

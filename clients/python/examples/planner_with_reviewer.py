"""A planner proposes, a second agent reviews; what both agree on is planned, and a person still decides.

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

PLANNER = """You propose one read-only diagnostic command for a Windows machine.
Answer with exactly one line: CMD:<powershell command>
"""
REVIEWER = """You review the proposed command. It must be read-only and harmless.
Answer with exactly one line: APPROVED, or REJECTED: <reason>
"""


async def main() -> None:
    model_client = OpenAIChatCompletionClient(model=os.getenv("OPENAI_MODEL", "gpt-4o-mini"))
    planner = AssistantAgent("planner", model_client=model_client, system_message=PLANNER)
    reviewer = AssistantAgent("reviewer", model_client=model_client, system_message=REVIEWER)
    team = RoundRobinGroupChat([planner, reviewer], max_turns=2)
    result = await team.run(task="Propose one read-only diagnostic.")

    said = {m.source: m.content.strip() for m in result.messages if isinstance(m, TextMessage)}
    proposal, review = said["planner"], said["reviewer"]
    if not proposal.startswith("CMD:"):
        sys.exit(f"Bad planner output: {proposal!r}")
    if not review.startswith("APPROVED"):
        sys.exit(f"The reviewer said no: {review}")
    try:
        print(plan(proposal[len("CMD:") :].strip(), note="autogen queued, reviewer approved"))
    except PolicyDenied as denied:
        sys.exit(denied.result.text)


if __name__ == "__main__":
    asyncio.run(main())

"""For AutoGen 0.4 and later (extra `autogen`): a tool and a code executor whose commands a person approves."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import warnings
from collections.abc import Sequence
from types import TracebackType
from typing import Annotated, Any

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_core import CancellationToken, Component
from autogen_core.code_executor import CodeBlock, CodeExecutor, CodeResult
from autogen_core.tools import FunctionTool
from pydantic import BaseModel
from typing_extensions import Self

from .async_hub import AsyncHub
from .calls import DEFAULT_TIMEOUT_S
from .errors import ProvaraError, WaitTimeout
from .refusals import PolicyDenied
from .result import QueuedPlan, Result

LANGUAGES = ("powershell", "pwsh", "ps1")
LANGUAGES_ONLY = "Only PowerShell blocks are taken: ```powershell, ```pwsh or ```ps1."
AGENT_DESCRIPTION = (
    "Runs the PowerShell blocks (```powershell) of others on the person's machine, once a person has read and "
    "approved them, and gives their output or why they did not run."
)
#: A program that is being stopped does not wait longer for the hub to take the cancellation.
CANCEL_S = 10.0

TOOL_DESCRIPTION = (
    "Runs one PowerShell command on the person's machine. A person reads it first and approves or denies it, "
    "so this may take minutes. Answers with the output, or with why it did not run. "
    "Propose one command at a time, read-only where possible, and say in the note what it is for."
)


def powershell_tool(
    hub: AsyncHub | None = None,
    *,
    runner: str | None = None,
    cwd: str | None = None,
    timeout_s: int = DEFAULT_TIMEOUT_S,
    wait_s: float | None = None,
) -> FunctionTool:
    """The tool `run_powershell(command, note)`. A cancelled call cancels its plan.

    What did not succeed is raised as `PlanFailed`: AutoGen gives its text to the model as the result, with `is_error`.
    A plan that goes on after `wait_s` is told to the model with its id.
    """
    to = hub or AsyncHub()

    async def run_powershell(
        command: Annotated[str, "The PowerShell command."],
        note: Annotated[str, "What it is for; the person who decides reads it."],
        cancellation_token: CancellationToken,
    ) -> str:
        running = asyncio.ensure_future(_run_or_cancel(to, command, note, cwd, timeout_s, runner, wait_s))
        cancellation_token.link_future(running)
        try:
            # What raises is what AutoGen marks with is_error; the model reads the error's text, which is the result's.
            return (await running).check().text
        except WaitTimeout as timeout:
            return str(timeout)

    return FunctionTool(run_powershell, description=TOOL_DESCRIPTION, name="run_powershell")


class ProvaraCodeExecutorConfig(BaseModel):
    """What `dump_component` keeps: never the token, which a loaded executor takes from `AGENT_HUB_TOKEN`."""

    runner: str | None = None
    cwd: str | None = None
    timeout_s: int = DEFAULT_TIMEOUT_S
    note: str


class ProvaraCodeExecutor(CodeExecutor, Component[ProvaraCodeExecutorConfig]):
    """Runs PowerShell blocks once a person has approved them, for AutoGen's `CodeExecutorAgent`.

    The blocks of one message are the steps of one plan, so that they are read and decided on together. Blocks
    in another language are not run.
    """

    # AutoGen 0.4 does not inherit it.
    component_type = "code_executor"
    component_config_schema = ProvaraCodeExecutorConfig
    component_provider_override = "provara.autogen.ProvaraCodeExecutor"

    def __init__(
        self,
        hub: AsyncHub | None = None,
        *,
        runner: str | None = None,
        cwd: str | None = None,
        timeout_s: int = DEFAULT_TIMEOUT_S,
        note: str = "A code block of an AutoGen agent.",
    ) -> None:
        self._hub = hub or AsyncHub()
        self._config = ProvaraCodeExecutorConfig(runner=runner, cwd=cwd, timeout_s=timeout_s, note=note)

    async def execute_code_blocks(
        self, code_blocks: list[CodeBlock], cancellation_token: CancellationToken
    ) -> CodeResult:
        """The output of the blocks, or why they did not run. Raises `CancelledError`, and ends the plan, when
        the token is cancelled."""
        if not code_blocks:
            raise ValueError("There is no code block to run.")
        for block in code_blocks:
            if block.language.strip().lower() not in LANGUAGES:
                given = block.language or "a block without a language"
                return ToldResult(f"NOT RUN: {given} was given. {LANGUAGES_ONLY}")
        commands = [block.code for block in code_blocks]
        config = self._config
        running = asyncio.ensure_future(
            _run_or_cancel(
                self._hub,
                commands[0] if len(commands) == 1 else commands,
                config.note,
                config.cwd,
                config.timeout_s,
                config.runner,
                None,
            )
        )
        cancellation_token.link_future(running)
        return _code_result(await running)

    # AutoGen 0.4 does not inherit these two.
    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Nothing to start: the hub and its runner are there already."""

    async def stop(self) -> None:
        """Nothing to stop: what ran has ended."""

    async def restart(self) -> None:
        """Nothing is kept between blocks: each step is a process of its own."""

    def _to_config(self) -> ProvaraCodeExecutorConfig:
        return self._config

    @classmethod
    def _from_config(cls, config: ProvaraCodeExecutorConfig) -> Self:
        return cls(runner=config.runner, cwd=config.cwd, timeout_s=config.timeout_s, note=config.note)


class ToldResult(CodeResult):
    """The end of blocks that did not run to an exit code of their own; `words` say how it was."""

    def __init__(self, words: str) -> None:
        # Never 0: the model must not read a denial as success.
        super().__init__(exit_code=1, output=words)
        self.words = words


class PowerShellAgent(CodeExecutorAgent):
    """AutoGen's agent says of every code but 0 that the script ran; this one says it only where it did."""

    component_provider_override = "provara.autogen.PowerShellAgent"
    NO_CODE_BLOCKS_FOUND_MESSAGE = f"No PowerShell block was found. {LANGUAGES_ONLY}"

    # AutoGen 0.4.0 has no such method: there its sentence stands before the words.
    async def execute_code_block(
        self, code_blocks: list[CodeBlock], cancellation_token: CancellationToken
    ) -> CodeResult:
        result = await super().execute_code_block(code_blocks, cancellation_token)
        if isinstance(result, ToldResult):
            result.output = result.words
        return result


def powershell_agent(name: str, executor: ProvaraCodeExecutor | None = None, **options: Any) -> CodeExecutorAgent:
    """AutoGen's `CodeExecutorAgent` for the PowerShell blocks of others; `options` are its own.

    AutoGen 0.4 takes every block and asks nobody. Later versions must be told the languages, and warn that no
    `approval_func` is set: here the hub asks a person.
    """
    options.setdefault("description", AGENT_DESCRIPTION)
    if "supported_languages" in inspect.signature(CodeExecutorAgent.__init__).parameters:
        options.setdefault("supported_languages", list(LANGUAGES))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "No approval function set")
        return PowerShellAgent(name, code_executor=executor or ProvaraCodeExecutor(), **options)


def _code_result(result: Result) -> CodeResult:
    if result.ok:
        return CodeResult(0, result.stdout + result.stderr)
    if result.exit_code is not None:
        return CodeResult(result.exit_code or 1, result.text)
    return ToldResult(result.text if result.ran else f"NOT RUN: {result.text}")


async def _run_or_cancel(
    hub: AsyncHub,
    command: str | Sequence[str],
    note: str,
    cwd: str | None,
    timeout_s: int,
    runner: str | None,
    wait_s: float | None,
) -> Result:
    """The plan's end. When this task is cancelled the plan is too: nobody would read what it does."""
    submitting = asyncio.ensure_future(hub.submit(command, note, cwd, timeout_s, runner=runner))
    try:
        queued = await asyncio.shield(submitting)
        return await hub.wait(queued.plan_id, wait_s)
    except PolicyDenied as denied:
        return denied.result
    except asyncio.CancelledError:
        with contextlib.suppress(ProvaraError, asyncio.TimeoutError):
            await asyncio.wait_for(_cancel(hub, submitting), CANCEL_S)
        raise


async def _cancel(hub: AsyncHub, submitting: asyncio.Future[QueuedPlan]) -> None:
    queued = await submitting
    await hub.cancel(queued.plan_id, "The agent's program was cancelled.")

"""Propose commands to a Provara hub, wait for a person's decision, and get the result or the reason of the no."""

from .async_hub import AsyncHub
from .errors import HubUnreachable, NotAHub, ProvaraError, WaitTimeout
from .hub import Hub
from .refusals import (
    Conflict,
    Forbidden,
    HubRefusal,
    InvalidRequest,
    NotFound,
    PolicyDenied,
    RateLimited,
    Unauthenticated,
)
from .result import OutputChunk, Plan, PlanFailed, QueuedPlan, Result, Rule, State, StepResult

__all__ = [
    "AsyncHub",
    "Conflict",
    "Forbidden",
    "Hub",
    "HubRefusal",
    "HubUnreachable",
    "InvalidRequest",
    "NotAHub",
    "NotFound",
    "OutputChunk",
    "Plan",
    "PlanFailed",
    "PolicyDenied",
    "ProvaraError",
    "QueuedPlan",
    "RateLimited",
    "Result",
    "Rule",
    "State",
    "StepResult",
    "Unauthenticated",
    "WaitTimeout",
]

"""What can go wrong where no hub refused anything (see `refusals`). No message ever holds a token."""

from __future__ import annotations


class ProvaraError(Exception):
    """The base of every error of this package."""


class HubUnreachable(ProvaraError, ConnectionError):
    """No hub answered. A call that could be repeated was repeated until the patience ended."""


class NotAHub(ProvaraError):
    """Something answered, but not as a hub does."""


class WaitTimeout(ProvaraError, TimeoutError):
    """The time to wait is over and the plan goes on: wait again, or cancel it."""

    def __init__(self, plan_id: str, state: str) -> None:
        super().__init__(f"Plan {plan_id} is still {state}. Wait for it again, or cancel it.")
        self.plan_id = plan_id
        self.state = state

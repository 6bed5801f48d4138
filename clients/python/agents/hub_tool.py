"""`provara.hub_tool`, under the name that programs for the reference server import."""

from provara.hub_tool import cancel, output, plan, plan_and_wait, wait

__all__ = ["cancel", "output", "plan", "plan_and_wait", "wait"]

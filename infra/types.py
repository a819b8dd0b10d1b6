"""The shape of a template, which has no schema worth writing down twice."""

from typing import Any

Json = dict[str, Any]

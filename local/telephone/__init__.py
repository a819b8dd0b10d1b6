"""A telephone network on one machine: the part of Twilio that we use, and people's phones.

It must not know what Imhere is: it knows Twilio's paths, one webhook address and some phones.
"""

from local.telephone.app import build
from local.telephone.settings import Settings

__all__ = ["Settings", "build"]

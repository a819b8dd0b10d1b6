"""What holds for every test: a property is never judged by the time that one example takes."""

from hypothesis import settings

settings.register_profile("imhere", deadline=None)
settings.load_profile("imhere")

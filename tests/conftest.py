"""Settings of the whole suite: randomised tests are judged by what they find, never by how long an example takes."""

from hypothesis import settings

settings.register_profile("sm_async", deadline=None)
settings.load_profile("sm_async")

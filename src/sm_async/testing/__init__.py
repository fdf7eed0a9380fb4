"""For those who test what calls SageMaker: the pytest plugin, which pytest finds by itself. See docs/local.md."""

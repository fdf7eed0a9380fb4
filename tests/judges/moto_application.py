"""moto's server as a WSGI application, for granian to serve."""

from flask import Flask
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app


def create_app(service: str) -> Flask:
    """moto's application for one service, which answers its own defects with an HTML page instead of raising them."""
    app = create_backend_app(service)  # type: ignore[arg-type]  # the dispatcher passes names of services only
    app.debug = False
    return app


application = DomainDispatcherApplication(create_app)

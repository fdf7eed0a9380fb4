# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on partner AI apps."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class PartnerAppsPaginators(Paginators):
    """Paginators of operations on partner AI apps."""

    def list_partner_apps(
        self,
        *,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.PartnerAppSummary, shapes.ListPartnerAppsResponse]:
        """List partner apps.

        Each page is one call of ListPartnerApps, made when it is needed. `async for` gives the items of `summaries`,
        `pages()` whole outputs.

        Args:
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.PartnerAppSummary`, whose pages are `shapes.ListPartnerAppsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPartnerApps.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListPartnerApps"],
            shapes.ListPartnerAppsRequest(),
            shapes.ListPartnerAppsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of workforces and work teams."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag

EnabledOrDisabled = Literal["Enabled", "Disabled"]

ListWorkforcesSortByOptions = Literal["Name", "CreateDate"]

ListWorkteamsSortByOptions = Literal["Name", "CreateDate"]

WorkforceIpAddressType = Literal["ipv4", "dualstack"]

WorkforceStatus = Literal["Initializing", "Updating", "Deleting", "Failed", "Active"]


@structure
class CognitoConfig(Structure):
    """Part of CreateWorkforceRequest, Workforce."""

    user_pool: str = member("UserPool", length=(1, 55), pattern=r"[\w-]+_[0-9a-zA-Z]+")
    client_id: str = member("ClientId", length=(1, 1024), pattern="[ -~]+")


@structure
class CognitoMemberDefinition(Structure):
    """Part of MemberDefinition."""

    user_pool: str = member("UserPool", length=(1, 55), pattern=r"[\w-]+_[0-9a-zA-Z]+")
    user_group: str = member(
        "UserGroup",
        length=(1, 128),
        pattern=r"[^ \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]+",
    )
    client_id: str = member("ClientId", length=(1, 1024), pattern="[ -~]+")


@structure
class CreateWorkforceRequest(Structure):
    """Input of CreateWorkforce."""

    workforce_name: str = member("WorkforceName", length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}")
    cognito_config: CognitoConfig | None = member("CognitoConfig", default=None)
    oidc_config: OidcConfig | None = member("OidcConfig", default=None)
    source_ip_config: SourceIpConfig | None = member("SourceIpConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    workforce_vpc_config: WorkforceVpcConfigRequest | None = member("WorkforceVpcConfig", default=None)
    ip_address_type: WorkforceIpAddressType | str | None = member("IpAddressType", default=None)


@structure
class CreateWorkforceResponse(Output):
    """Output of CreateWorkforce."""

    workforce_arn: str = member(
        "WorkforceArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workforce/.*"
    )


@structure
class CreateWorkteamRequest(Structure):
    """Input of CreateWorkteam."""

    workteam_name: str = member("WorkteamName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    member_definitions: list[MemberDefinition] = member("MemberDefinitions", length=(1, 10))
    description: str = member("Description", length=(1, 200), pattern=".+")
    workforce_name: str | None = member(
        "WorkforceName", default=None, length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}"
    )
    notification_configuration: NotificationConfiguration | None = member("NotificationConfiguration", default=None)
    worker_access_configuration: WorkerAccessConfiguration | None = member("WorkerAccessConfiguration", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateWorkteamResponse(Output):
    """Output of CreateWorkteam."""

    workteam_arn: str | None = member(
        "WorkteamArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*",
    )


@structure
class DeleteWorkforceRequest(Structure):
    """Input of DeleteWorkforce."""

    workforce_name: str = member("WorkforceName", length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}")


@structure
class DeleteWorkforceResponse(Output):
    """Output of DeleteWorkforce."""


@structure
class DeleteWorkteamRequest(Structure):
    """Input of DeleteWorkteam."""

    workteam_name: str = member("WorkteamName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteWorkteamResponse(Output):
    """Output of DeleteWorkteam."""

    success: bool = member("Success")


@structure
class DescribeSubscribedWorkteamRequest(Structure):
    """Input of DescribeSubscribedWorkteam."""

    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )


@structure
class DescribeSubscribedWorkteamResponse(Output):
    """Output of DescribeSubscribedWorkteam."""

    subscribed_workteam: SubscribedWorkteam = member("SubscribedWorkteam")


@structure
class DescribeWorkforceRequest(Structure):
    """Input of DescribeWorkforce."""

    workforce_name: str = member("WorkforceName", length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}")


@structure
class DescribeWorkforceResponse(Output):
    """Output of DescribeWorkforce."""

    workforce: Workforce = member("Workforce")


@structure
class DescribeWorkteamRequest(Structure):
    """Input of DescribeWorkteam."""

    workteam_name: str = member("WorkteamName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeWorkteamResponse(Output):
    """Output of DescribeWorkteam."""

    workteam: Workteam = member("Workteam")


@structure
class IamPolicyConstraints(Structure):
    """Part of S3Presign."""

    source_ip: EnabledOrDisabled | str | None = member("SourceIp", default=None)
    vpc_source_ip: EnabledOrDisabled | str | None = member("VpcSourceIp", default=None)


@structure
class ListSubscribedWorkteamsRequest(Structure):
    """Input of ListSubscribedWorkteams."""

    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListSubscribedWorkteamsResponse(Output):
    """Output of ListSubscribedWorkteams."""

    subscribed_workteams: list[SubscribedWorkteam] = member("SubscribedWorkteams")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListWorkforcesRequest(Structure):
    """Input of ListWorkforces."""

    sort_by: ListWorkforcesSortByOptions | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListWorkforcesResponse(Output):
    """Output of ListWorkforces."""

    workforces: list[Workforce] = member("Workforces")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListWorkteamsRequest(Structure):
    """Input of ListWorkteams."""

    sort_by: ListWorkteamsSortByOptions | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListWorkteamsResponse(Output):
    """Output of ListWorkteams."""

    workteams: list[Workteam] = member("Workteams")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MemberDefinition(Structure):
    """Part of CreateWorkteamRequest, UpdateWorkteamRequest, Workteam."""

    cognito_member_definition: CognitoMemberDefinition | None = member("CognitoMemberDefinition", default=None)
    oidc_member_definition: OidcMemberDefinition | None = member("OidcMemberDefinition", default=None)


@structure
class NotificationConfiguration(Structure):
    """Part of CreateWorkteamRequest, UpdateWorkteamRequest, Workteam."""

    notification_topic_arn: str | None = member(
        "NotificationTopicArn", default=None, pattern=r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*"
    )


@structure
class OidcConfig(Structure):
    """Part of CreateWorkforceRequest, UpdateWorkforceRequest."""

    client_id: str = member("ClientId", length=(1, 1024), pattern="[ -~]+")
    client_secret: str = member("ClientSecret", length=(1, 1024), pattern="[ -~]+", sensitive=True)
    issuer: str = member("Issuer", length=(0, 500), pattern=r"https://\S+")
    authorization_endpoint: str = member("AuthorizationEndpoint", length=(0, 500), pattern=r"https://\S+")
    token_endpoint: str = member("TokenEndpoint", length=(0, 500), pattern=r"https://\S+")
    user_info_endpoint: str = member("UserInfoEndpoint", length=(0, 500), pattern=r"https://\S+")
    logout_endpoint: str = member("LogoutEndpoint", length=(0, 500), pattern=r"https://\S+")
    jwks_uri: str = member("JwksUri", length=(0, 500), pattern=r"https://\S+")
    scope: str | None = member("Scope", default=None, length=(0, 1024), pattern=r"[!#-\[\]-~]+( [!#-\[\]-~]+)*")
    authentication_request_extra_params: dict[str, str] | None = member(
        "AuthenticationRequestExtraParams",
        default=None,
        length=(0, 10),
        key=Traits(length=(0, 512), pattern=".*"),
        value=Traits(length=(0, 512), pattern=".*"),
    )


@structure
class OidcConfigForResponse(Structure):
    """Part of Workforce."""

    client_id: str | None = member("ClientId", default=None, length=(1, 1024), pattern="[ -~]+")
    issuer: str | None = member("Issuer", default=None, length=(0, 500), pattern=r"https://\S+")
    authorization_endpoint: str | None = member(
        "AuthorizationEndpoint", default=None, length=(0, 500), pattern=r"https://\S+"
    )
    token_endpoint: str | None = member("TokenEndpoint", default=None, length=(0, 500), pattern=r"https://\S+")
    user_info_endpoint: str | None = member("UserInfoEndpoint", default=None, length=(0, 500), pattern=r"https://\S+")
    logout_endpoint: str | None = member("LogoutEndpoint", default=None, length=(0, 500), pattern=r"https://\S+")
    jwks_uri: str | None = member("JwksUri", default=None, length=(0, 500), pattern=r"https://\S+")
    scope: str | None = member("Scope", default=None, length=(0, 1024), pattern=r"[!#-\[\]-~]+( [!#-\[\]-~]+)*")
    authentication_request_extra_params: dict[str, str] | None = member(
        "AuthenticationRequestExtraParams",
        default=None,
        length=(0, 10),
        key=Traits(length=(0, 512), pattern=".*"),
        value=Traits(length=(0, 512), pattern=".*"),
    )


@structure
class OidcMemberDefinition(Structure):
    """Part of MemberDefinition."""

    groups: list[str] | None = member(
        "Groups",
        default=None,
        length=(1, 10),
        each=Traits(
            length=(1, 63),
            pattern=r"[^ \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]+",
        ),
    )


@structure
class S3Presign(Structure):
    """Part of WorkerAccessConfiguration."""

    iam_policy_constraints: IamPolicyConstraints | None = member("IamPolicyConstraints", default=None)


@structure
class SourceIpConfig(Structure):
    """Part of CreateWorkforceRequest, UpdateWorkforceRequest, Workforce."""

    cidrs: list[str] = member(
        "Cidrs",
        each=Traits(
            length=(4, 64),
            pattern=r"(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\/(3[0-2]|[1-2][0-9]|[0-9]))$)|(^s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?s*(\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))$)",
        ),
    )


@structure
class SubscribedWorkteam(Structure):
    """Part of DescribeSubscribedWorkteamResponse, ListSubscribedWorkteamsResponse."""

    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )
    marketplace_title: str | None = member("MarketplaceTitle", default=None, length=(1, 200), pattern=".+")
    seller_name: str | None = member("SellerName", default=None)
    marketplace_description: str | None = member("MarketplaceDescription", default=None, length=(1, 200), pattern=".+")
    listing_id: str | None = member("ListingId", default=None)


@structure
class UpdateWorkforceRequest(Structure):
    """Input of UpdateWorkforce."""

    workforce_name: str = member("WorkforceName", length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}")
    source_ip_config: SourceIpConfig | None = member("SourceIpConfig", default=None)
    oidc_config: OidcConfig | None = member("OidcConfig", default=None)
    workforce_vpc_config: WorkforceVpcConfigRequest | None = member("WorkforceVpcConfig", default=None)
    ip_address_type: WorkforceIpAddressType | str | None = member("IpAddressType", default=None)


@structure
class UpdateWorkforceResponse(Output):
    """Output of UpdateWorkforce."""

    workforce: Workforce = member("Workforce")


@structure
class UpdateWorkteamRequest(Structure):
    """Input of UpdateWorkteam."""

    workteam_name: str = member("WorkteamName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    member_definitions: list[MemberDefinition] | None = member("MemberDefinitions", default=None, length=(1, 10))
    description: str | None = member("Description", default=None, length=(1, 200), pattern=".+")
    notification_configuration: NotificationConfiguration | None = member("NotificationConfiguration", default=None)
    worker_access_configuration: WorkerAccessConfiguration | None = member("WorkerAccessConfiguration", default=None)


@structure
class UpdateWorkteamResponse(Output):
    """Output of UpdateWorkteam."""

    workteam: Workteam = member("Workteam")


@structure
class WorkerAccessConfiguration(Structure):
    """Part of CreateWorkteamRequest, UpdateWorkteamRequest, Workteam."""

    s3_presign: S3Presign | None = member("S3Presign", default=None)


@structure
class Workforce(Structure):
    """Part of DescribeWorkforceResponse, ListWorkforcesResponse, UpdateWorkforceResponse."""

    workforce_name: str = member("WorkforceName", length=(1, 63), pattern=r"[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}")
    workforce_arn: str = member(
        "WorkforceArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workforce/.*"
    )
    last_updated_date: datetime.datetime | None = member("LastUpdatedDate", default=None)
    source_ip_config: SourceIpConfig | None = member("SourceIpConfig", default=None)
    sub_domain: str | None = member("SubDomain", default=None)
    cognito_config: CognitoConfig | None = member("CognitoConfig", default=None)
    oidc_config: OidcConfigForResponse | None = member("OidcConfig", default=None)
    create_date: datetime.datetime | None = member("CreateDate", default=None)
    workforce_vpc_config: WorkforceVpcConfigResponse | None = member("WorkforceVpcConfig", default=None)
    status: WorkforceStatus | str | None = member("Status", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(1, 1024), pattern=".+")
    ip_address_type: WorkforceIpAddressType | str | None = member("IpAddressType", default=None)


@structure
class WorkforceVpcConfigRequest(Structure):
    """Part of CreateWorkforceRequest, UpdateWorkforceRequest."""

    vpc_id: str | None = member("VpcId", default=None, length=(0, 32), pattern="vpc-[0-9a-z]*")
    security_group_ids: list[str] | None = member(
        "SecurityGroupIds", default=None, length=(1, 5), each=Traits(length=(0, 32), pattern="sg-[0-9a-z]*")
    )
    subnets: list[str] | None = member(
        "Subnets", default=None, length=(1, 16), each=Traits(length=(0, 32), pattern="subnet-[0-9a-z]*")
    )


@structure
class WorkforceVpcConfigResponse(Structure):
    """Part of Workforce."""

    vpc_id: str = member("VpcId", length=(0, 32), pattern="vpc-[0-9a-z]*")
    security_group_ids: list[str] = member(
        "SecurityGroupIds", length=(1, 5), each=Traits(length=(0, 32), pattern="sg-[0-9a-z]*")
    )
    subnets: list[str] = member("Subnets", length=(1, 16), each=Traits(length=(0, 32), pattern="subnet-[0-9a-z]*"))
    vpc_endpoint_id: str | None = member("VpcEndpointId", default=None, length=(1, 255), pattern="vpce-[0-9a-z]*")


@structure
class Workteam(Structure):
    """Part of DescribeWorkteamResponse, ListWorkteamsResponse, UpdateWorkteamResponse."""

    workteam_name: str = member("WorkteamName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    member_definitions: list[MemberDefinition] = member("MemberDefinitions", length=(1, 10))
    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )
    description: str = member("Description", length=(1, 200), pattern=".+")
    workforce_arn: str | None = member(
        "WorkforceArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workforce/.*",
    )
    product_listing_ids: list[str] | None = member("ProductListingIds", default=None)
    sub_domain: str | None = member("SubDomain", default=None)
    create_date: datetime.datetime | None = member("CreateDate", default=None)
    last_updated_date: datetime.datetime | None = member("LastUpdatedDate", default=None)
    notification_configuration: NotificationConfiguration | None = member("NotificationConfiguration", default=None)
    worker_access_configuration: WorkerAccessConfiguration | None = member("WorkerAccessConfiguration", default=None)

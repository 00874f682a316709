// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace clara {

using MemberId = Id<struct MemberTag>;
using MembershipId = Id<struct MembershipTag>;
using MemberKeyId = Id<struct MemberKeyTag>;
using SharedSecretId = Id<struct SharedSecretTag>;
using ClientId = Id<struct ClientTag>;
using PersonaId = Id<struct PersonaTag>;
using PromptId = Id<struct PromptTag>;
using PromptVersionId = Id<struct PromptVersionTag>;
using ModelConnectionId = Id<struct ModelConnectionTag>;
using AccountId = Id<struct AccountTag>;
using ScheduleId = Id<struct ScheduleTag>;
using RunId = Id<struct RunTag>;
using RunStepId = Id<struct RunStepTag>;
using PostId = Id<struct PostTag>;
using ApprovalId = Id<struct ApprovalTag>;
using PublicationId = Id<struct PublicationTag>;
using AttemptId = Id<struct AttemptTag>;
using UsageId = Id<struct UsageTag>;
using AuditId = Id<struct AuditTag>;

} // namespace clara

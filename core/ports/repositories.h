// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/overview_repository.h"
#include "ports/post_repository.h"
#include "ports/presence_repository.h"
#include "ports/publication_repository.h"
#include "ports/run_repository.h"
#include "ports/runner_repository.h"
#include "ports/setup_repositories.h"
#include "ports/shared_secret_repository.h"
#include "ports/usage_repository.h"

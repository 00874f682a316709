// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tlds.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace clara::text {

namespace {

constexpr std::u16string_view topLevelDomains[] = {
#include "text/tlds.inc"
};

} // namespace

bool isKnownTld(QStringView label)
{
    const std::u16string_view wanted(label.utf16(), static_cast<std::size_t>(label.size()));
    return std::binary_search(std::begin(topLevelDomains), std::end(topLevelDomains), wanted);
}

int longestTld()
{
    static const int longest = [] {
        std::size_t size = 0;
        for (const auto& domain : topLevelDomains)
            size = std::max(size, domain.size());
        return static_cast<int>(size);
    }();
    return longest;
}

} // namespace clara::text

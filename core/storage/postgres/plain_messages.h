// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clara::storage {

/// While one lives, libraries called from this thread write their messages in English, so that they
/// can be told apart. Other threads are not affected.
class PlainMessages {
public:
    PlainMessages();
    ~PlainMessages();
    PlainMessages(const PlainMessages&) = delete;
    PlainMessages& operator=(const PlainMessages&) = delete;

private:
    void* m_plain = nullptr;
    void* m_before = nullptr;
};

} // namespace clara::storage

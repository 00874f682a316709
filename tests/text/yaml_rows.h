// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// Reads the small part of YAML that the conformance files of twitter-text are written in: block
/// maps and lists, lists of quoted strings or numbers on one line, plain and double-quoted scalars,
/// comment lines. Anything else ends the test with a message, so that no row is lost in silence.
class YamlRows {
public:
    /// The sections below "tests:", each an array of rows with description, text and expected.
    static QJsonObject load(const QString& path);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/folded_text.h"

namespace clara::guardrails {

struct SecretHit {
    Span span;
    QString owner; ///< whose key it is ("OpenAI"); a product name, not translated
};

/// Keys and tokens that are recognised by their prefix and length. Never by entropy: that flags
/// ordinary words.
QList<SecretHit> keysIn(const QString& text);

/// Card numbers: 13 to 19 digits, maybe grouped by single blanks or hyphens, with an issuer's first
/// digits and a right Luhn digit.
QList<Span> cardNumbersIn(const QString& text);

/// IBANs of a known country, with its length and a right check number.
QList<Span> ibansIn(const QString& text);

} // namespace clara::guardrails

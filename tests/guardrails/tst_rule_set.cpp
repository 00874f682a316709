// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails/rule_set.h"

#include <QTest>

#include <stdexcept>

using namespace clara;
using namespace Qt::StringLiterals;
using guardrails::Candidate;
using guardrails::RuleContext;
using guardrails::RuleSet;

namespace {

const AccountId onX = AccountId(QUuid(u"00000000-0000-7000-8000-000000000001"_s));
const AccountId onBluesky = AccountId(QUuid(u"00000000-0000-7000-8000-000000000002"_s));

RuleContext knownContext()
{
    RuleContext context;
    context.historyKnown = true;
    return context;
}

class ThrowingRule final : public guardrails::Rule {
public:
    QString id() const override { return u"test.throws"_s; }
    QString title() const override { return u"Throws"_s; }
    Result<guardrails::RuleOutcome> check(
        const QList<Candidate>&, const RuleContext&) const override
    {
        throw std::runtime_error("out of tea");
    }
};

class ThrowingOddRule final : public guardrails::Rule {
public:
    QString id() const override { return u"test.odd"_s; }
    QString title() const override { return u"Odd"_s; }
    Result<guardrails::RuleOutcome> check(
        const QList<Candidate>&, const RuleContext&) const override
    {
        throw 42;
    }
};

class WarningRule final : public guardrails::Rule {
public:
    QString id() const override { return u"test.warns"_s; }
    QString title() const override { return u"Warns"_s; }
    Result<guardrails::RuleOutcome> check(
        const QList<Candidate>&, const RuleContext&) const override
    {
        guardrails::RuleOutcome outcome;
        outcome.findings.append(Finding {});
        return outcome;
    }
};

} // namespace

class TestRuleSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryRuleWithItsMeasure();
    void holdsWhenARuleThrows();
    void holdsWhenTheHistoryIsMissing();
    void holdsWhenThereIsNothingToCheck();
    void stillAsksTheOtherRules();
    void countsAFindingOfAllVariantsOnce();
    void namesTheVariantOfAFinding();
    void givesSubsets();
};

void TestRuleSet::listsEveryRuleWithItsMeasure()
{
    RuleContext context = knownContext();
    context.client.disclosure = u"Automated"_s;
    context.client.linkHosts = { u"vertigohall.com"_s };
    context.history = { { {}, u"Something else entirely, about chalk."_s } };
    const QString text = u"New set on the Cave wall. Automated. vertigohall.com/cave"_s;
    const Verdict verdict = RuleSet::standard().check(
        { { text, u"x"_s, onX }, { text, u"bluesky"_s, onBluesky } }, context);
    QStringList rows;
    for (const auto& rule : verdict.rules)
        rows.append(rule.title + u" | "_s + rule.measure);
    QVERIFY(verdict.allPass());
    QCOMPARE(rows.mid(0, 7),
        QStringList({ u"Length | X 60 · Bluesky 57"_s, u"Links on the allow-list | 1 of 1"_s,
            u"Required and banned terms | 0 hit(s)"_s, u"Absolute claim | 0 hit(s)"_s,
            u"Secrets, cards, IBAN | 0 hit(s)"_s, u"Invisible and bidi characters | 0 hit(s)"_s,
            u"Disclosure label | “Automated”"_s }));
    QVERIFY2(rows.last().startsWith(u"Near-duplicate | nearest 0."), qPrintable(rows.last()));
}

void TestRuleSet::holdsWhenARuleThrows()
{
    for (const auto& rule :
        RuleSet::Rules { std::make_shared<ThrowingRule>(), std::make_shared<ThrowingOddRule>() }) {
        const Verdict verdict
            = RuleSet({ rule }).check({ { u"Fine."_s, u"x"_s, onX } }, knownContext());
        QVERIFY(!verdict.heldReason.isEmpty());
        QVERIFY(verdict.heldReason.contains(rule->title()));
        QVERIFY(!verdict.allPass());
    }
}

void TestRuleSet::holdsWhenTheHistoryIsMissing()
{
    const Verdict verdict
        = RuleSet::standard().check({ { u"Fine."_s, u"x"_s, onX } }, RuleContext());
    QVERIFY(verdict.heldReason.contains(u"Near-duplicate"));
    QVERIFY(!verdict.allPass());
    QVERIFY(RuleSet::standard().check({ { u"Fine."_s, u"x"_s, onX } }, knownContext()).allPass());
}

void TestRuleSet::holdsWhenThereIsNothingToCheck()
{
    QVERIFY(!RuleSet::standard().check({}, knownContext()).allPass());
    QVERIFY(!RuleSet({}).check({ { u"Fine."_s, u"x"_s, onX } }, knownContext()).allPass());
}

void TestRuleSet::stillAsksTheOtherRules()
{
    const RuleSet rules({ std::make_shared<ThrowingRule>(), std::make_shared<WarningRule>() });
    const Verdict verdict = rules.check({ { u"Fine."_s, u"x"_s, onX } }, knownContext());
    QVERIFY(!verdict.heldReason.isEmpty());
    QCOMPARE(verdict.findings.size(), 1);
    QCOMPARE(verdict.findings.first().rule, u"test.warns"_s);
    QCOMPARE(verdict.findings.first().title, u"Warns"_s);
    QCOMPARE(verdict.rules.size(), 1);
    QVERIFY(verdict.rules.first().severity == Severity::Warn);
}

void TestRuleSet::countsAFindingOfAllVariantsOnce()
{
    const QString shared = u"Guaranteed to cure your fear of overhangs."_s;
    const Verdict verdict
        = RuleSet::standard().check({ { shared + u" #DenverClimbing"_s, u"x"_s, onX },
                                        { shared + u" #Bouldering"_s, u"bluesky"_s, onBluesky } },
            knownContext());
    QCOMPARE(verdict.warnings(), 1);
    QVERIFY(verdict.findings.first().accountId.isNull());
}

void TestRuleSet::namesTheVariantOfAFinding()
{
    const Verdict verdict
        = RuleSet::standard().check({ { u"All fine here."_s, u"x"_s, onX },
                                        { u"Guaranteed to cure."_s, u"bluesky"_s, onBluesky } },
            knownContext());
    QCOMPARE(verdict.findings.size(), 1);
    QCOMPARE(verdict.findings.first().accountId, onBluesky);
}

void TestRuleSet::givesSubsets()
{
    const QList<Candidate> texts { { u"Fine."_s, u"x"_s, onX } };
    const Verdict only = RuleSet::standard().only(u"duplicate.near"_s).check(texts, knownContext());
    QCOMPARE(only.rules.size(), 1);
    const Verdict without
        = RuleSet::standard().without(u"duplicate.near"_s).check(texts, RuleContext());
    QVERIFY(without.heldReason.isEmpty());
    QCOMPARE(
        without.rules.size(), RuleSet::standard().check(texts, knownContext()).rules.size() - 1);
}

QTEST_APPLESS_MAIN(TestRuleSet)
#include "tst_rule_set.moc"

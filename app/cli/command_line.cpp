// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "base/json.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

class Parser {
public:
    explicit Parser(const QStringList& arguments)
        : m_arguments(arguments)
    {
    }
    Result<CommandLine> parse();

private:
    Status flag(const QString& argument);
    Result<bool> globalFlag(const QString& name, const std::optional<QString>& attached);
    Status word(const QString& argument);
    Status setFlag(const FlagSpec& spec, std::optional<QString> attached);
    Status setPlain(const FlagSpec& spec, const QString& value);
    Status setFixed(const FlagSpec& spec, const std::optional<QString>& attached);
    Result<QString> valueFor(const QString& name, const std::optional<QString>& attached);
    Status checkComplete() const;
    const FlagSpec* findFlag(const QString& name) const;

    const QStringList m_arguments;
    qsizetype m_next = 0;
    QStringList m_words;
    qsizetype m_positionals = 0;
    QStringList m_given; ///< flags seen, by name
    bool m_flagsEnded = false;
    CommandLine m_line;
};

Result<qint64> microDollars(const QString& flag, const QString& text)
{
    static const QRegularExpression shape(u"^-?\\d{1,9}(\\.\\d{1,6})?$"_s);
    if (!shape.match(text).hasMatch())
        return invalid(flag,
            translate("clara::Cli", "“%1” is not an amount. Write US dollars like 25 or 0.50.")
                .arg(text.left(40)));
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.mid(negative ? 1 : 0).split(u'.');
    const qint64 micro = parts.first().toLongLong() * 1'000'000
        + (parts.size() > 1 ? parts.last().leftJustified(6, u'0').toLongLong() : 0);
    return negative ? -micro : micro;
}

Result<CommandLine> Parser::parse()
{
    while (m_next < m_arguments.size()) {
        const QString argument = m_arguments.at(m_next++);
        if (argument.contains(QChar::ReplacementCharacter))
            return failure(ErrorKind::Invalid,
                translate(
                    "clara::Cli", "An argument is not valid UTF-8. Type it again or give a file."));
        Status status;
        if (!m_flagsEnded && argument == "--"_L1)
            m_flagsEnded = true;
        else if (!m_flagsEnded && argument.size() > 1 && argument.startsWith(u'-'))
            status = flag(argument);
        else
            status = word(argument);
        if (!status)
            return std::unexpected(status.error());
    }
    m_line.helpFor = m_line.spec ? m_line.spec->words : m_words;
    if (m_line.help || m_line.version)
        return m_line;
    CLARA_TRY(checkComplete());
    return m_line;
}

Status Parser::flag(const QString& argument)
{
    if (argument == "-h"_L1) {
        m_line.help = true;
        return {};
    }
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const std::optional<QString> attached
        = equals < 0 ? std::nullopt : std::optional<QString>(argument.mid(equals + 1));
    if (!argument.startsWith("--"_L1))
        return failure(ErrorKind::Invalid,
            translate(
                "clara::Cli", "Flags begin with two hyphens. `clara --help` shows all commands."));
    const auto global = globalFlag(name, attached);
    if (!global)
        return std::unexpected(global.error());
    if (*global)
        return {};
    if (const FlagSpec* spec = findFlag(name))
        return setFlag(*spec, attached);
    // "--schedule NAME" and "--id ID" mean what stands alone.
    if (m_line.spec && m_positionals < m_line.spec->positionals.size()) {
        const auto& positional = m_line.spec->positionals.at(m_positionals);
        if (name == positional.param || name == "id"_L1) {
            const auto value = valueFor(name, attached);
            if (!value)
                return std::unexpected(value.error());
            m_line.params.insert(positional.param, *value);
            ++m_positionals;
            return {};
        }
    }
    return failure(ErrorKind::Invalid,
        m_line.spec ? translate(
            "clara::Cli", "“%1” does not know the flag --%2. `clara %1 --help` shows its flags.")
                          .arg(m_line.spec->name(), name.left(40))
                    : translate("clara::Cli",
                        "The flag --%1 is not known here. `clara --help` shows all commands.")
                          .arg(name.left(40)));
}

Result<bool> Parser::globalFlag(const QString& name, const std::optional<QString>& attached)
{
    if (name == "workspace"_L1) {
        const auto value = valueFor(name, attached);
        if (!value)
            return std::unexpected(value.error());
        if (value->trimmed().isEmpty())
            return failure(ErrorKind::Invalid,
                translate("clara::Cli",
                    "--workspace needs the path of a .clara file, or the address of a database."));
        m_line.workspace = *value;
        return true;
    }
    bool* const target = name == "json"_L1 ? &m_line.json
        : name == "help"_L1                ? &m_line.help
        : name == "version"_L1             ? &m_line.version
        : name == "verbose"_L1             ? &m_line.verbose
        : name == "password-stdin"_L1      ? &m_line.passwordFromStdin
                                           : nullptr;
    if (!target)
        return false;
    if (name == "version"_L1 && m_line.spec && findFlag(name))
        return false;
    if (attached)
        return failure(
            ErrorKind::Invalid, translate("clara::Cli", "--%1 takes no value.").arg(name));
    *target = true;
    return true;
}

Status Parser::word(const QString& argument)
{
    if (m_line.spec) {
        if (m_positionals >= m_line.spec->positionals.size())
            return failure(ErrorKind::Invalid,
                translate("clara::Cli",
                    "“%1” stands alone and belongs to nothing. Put names with blanks into quotes; `clara %2 --help` shows the form.")
                    .arg(argument.left(60), m_line.spec->name()));
        m_line.params.insert(m_line.spec->positionals.at(m_positionals++).param, argument);
        return {};
    }
    m_words.append(argument);
    bool isBeginning = false;
    for (const auto& spec : commandSpecs()) {
        if (spec.words == m_words)
            m_line.spec = &spec;
        isBeginning = isBeginning || spec.words.mid(0, m_words.size()) == m_words;
    }
    if (!isBeginning)
        return failure(ErrorKind::Invalid,
            translate("clara::Cli", "There is no command “%1”. `clara --help` shows all commands.")
                .arg(m_words.join(u' ').left(60)));
    return {};
}

const FlagSpec* Parser::findFlag(const QString& name) const
{
    if (!m_line.spec)
        return nullptr;
    for (const auto& spec : m_line.spec->flags) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

Result<QString> Parser::valueFor(const QString& name, const std::optional<QString>& attached)
{
    if (attached)
        return *attached;
    if (m_next >= m_arguments.size() || m_arguments.at(m_next).startsWith("--"_L1))
        return invalid(name,
            translate("clara::Cli",
                "--%1 needs a value. One that begins with -- is written like --%1=--value.")
                .arg(name));
    const QString value = m_arguments.at(m_next++);
    if (value.contains(QChar::ReplacementCharacter))
        return invalid(name,
            translate(
                "clara::Cli", "The value of --%1 is not valid UTF-8. Type it again or give a file.")
                .arg(name));
    return value;
}

Status Parser::setFlag(const FlagSpec& spec, std::optional<QString> attached)
{
    if (m_given.contains(spec.name) && spec.kind != FlagKind::List)
        return invalid(spec.param,
            translate("clara::Cli", "--%1 is given twice. Give it once.").arg(spec.name));
    m_given.append(spec.name);
    if (spec.kind == FlagKind::Fixed)
        return setFixed(spec, attached);
    if (spec.kind == FlagKind::Switch || spec.kind == FlagKind::SecretStdin) {
        if (attached)
            return invalid(spec.param,
                spec.kind == FlagKind::Switch
                    ? translate("clara::Cli", "--%1 takes no value.").arg(spec.name)
                    : translate("clara::Cli",
                        "--%1 takes no value: others could read it. Send the secret to standard input.")
                          .arg(spec.name));
        if (spec.kind == FlagKind::SecretStdin)
            m_line.secretFromStdin = true;
        else if (!spec.param.isEmpty())
            m_line.params.insert(spec.param, true);
        m_line.batch = m_line.batch || spec.name == "batch"_L1;
        m_line.untilIdle = m_line.untilIdle || spec.name == "until-idle"_L1;
        m_line.stream = m_line.stream || spec.name == "stream"_L1;
        return {};
    }
    const auto value = valueFor(spec.name, attached);
    if (!value)
        return std::unexpected(value.error());
    return setPlain(spec, *value);
}

Status Parser::setPlain(const FlagSpec& spec, const QString& value)
{
    if (spec.clearable && value == "none"_L1) {
        m_line.params.insert(spec.param, QJsonValue());
        return {};
    }
    if (spec.kind == FlagKind::File) {
        m_line.files.insert(spec.param, value);
    } else if (spec.kind == FlagKind::Path) {
        if (value.isEmpty())
            return invalid(
                spec.param, translate("clara::Cli", "--%1 needs a file.").arg(spec.name));
        m_line.params.insert(spec.param, QFileInfo(value).absoluteFilePath());
    } else if (spec.kind == FlagKind::List) {
        QJsonArray list = m_line.params.value(spec.param).toArray();
        for (const auto& entry : value.split(u',')) {
            if (!entry.trimmed().isEmpty())
                list.append(entry.trimmed());
        }
        m_line.params.insert(spec.param, list);
    } else if (spec.kind == FlagKind::Integer) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber || qAbs(number) > 9'000'000'000'000'000)
            return invalid(spec.param,
                translate("clara::Cli", "“%1” is not a whole number for --%2.")
                    .arg(value.left(40), spec.name));
        m_line.params.insert(spec.param, number);
    } else if (spec.kind == FlagKind::Money) {
        const auto micro = microDollars(spec.param, value);
        if (!micro)
            return std::unexpected(micro.error());
        m_line.params.insert(spec.param, *micro);
    } else {
        m_line.params.insert(spec.param, value);
    }
    return {};
}

Status Parser::setFixed(const FlagSpec& spec, const std::optional<QString>& attached)
{
    if (m_line.params.contains(spec.param))
        return invalid(spec.param,
            translate("clara::Cli", "--%1 contradicts another flag. Give one of them.")
                .arg(spec.name));
    m_line.params.insert(spec.param, spec.fixed);
    const bool isLinkNext
        = m_next < m_arguments.size() && m_arguments.at(m_next).contains("://"_L1);
    if (attached && spec.linkParam.isEmpty())
        return invalid(spec.param, translate("clara::Cli", "--%1 takes no value.").arg(spec.name));
    if (attached)
        m_line.params.insert(spec.linkParam, *attached);
    else if (!spec.linkParam.isEmpty() && isLinkNext)
        m_line.params.insert(spec.linkParam, m_arguments.at(m_next++));
    return {};
}

Status Parser::checkComplete() const
{
    if (!m_line.spec)
        return failure(ErrorKind::Invalid,
            m_words.isEmpty()
                ? translate("clara::Cli", "Say what to do. `clara --help` shows all commands.")
                : translate(
                    "clara::Cli", "“clara %1” needs one more word. `clara %1 --help` shows which.")
                      .arg(m_words.join(u' ')));
    if (m_line.batch)
        return {};
    for (qsizetype i = m_positionals; i < m_line.spec->positionals.size(); ++i) {
        const auto& positional = m_line.spec->positionals.at(i);
        if (positional.required)
            return invalid(positional.param,
                translate(
                    "clara::Cli", "%1 is missing: `clara %2 %1`. `clara %2 --help` shows the form.")
                    .arg(positional.label, m_line.spec->name()));
    }
    for (const auto& spec : m_line.spec->flags) {
        if (spec.required && !m_given.contains(spec.name))
            return invalid(spec.param,
                translate("clara::Cli", "--%1 is missing. `clara %2 --help` shows the form.")
                    .arg(spec.name, m_line.spec->name()));
    }
    for (auto it = m_line.files.begin(); it != m_line.files.end(); ++it) {
        if (m_line.params.contains(it.key()))
            return invalid(it.key(),
                translate(
                    "clara::Cli", "“%1” is given twice, directly and as a file. Give one of them.")
                    .arg(it.key()));
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    return Parser(arguments).parse();
}

bool wantsJson(const QStringList& arguments)
{
    return arguments.mid(0, arguments.indexOf("--"_L1)).contains("--json"_L1);
}

} // namespace clara::cli

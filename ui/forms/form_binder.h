// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"
#include "forms/form_signals.h"
#include "widgets/field.h"

#include <functional>
#include <utility>
#include <vector>

namespace clara::ui {

/// Keeps a form and a value together: the stored copy, the edited one, whether they differ, and the
/// error of each field under its editor. Values need ==. Example:
///   FormBinder<Client> form(this, [](const Client& c) { return validate(c, 1); });
///   form.bind(u"name"_s, nameField, [=](const Client& c) { edit->setText(c.name); },
///             [=](Client& c) { c.name = edit->text(); });
template <class T> class FormBinder : public FormSignals {
public:
    using Show = std::function<void(const T&)>;
    using Read = std::function<void(T&)>;

    FormBinder(QObject* parent, std::function<FieldErrors(const T&)> validate)
        : FormSignals(parent)
        , m_validate(std::move(validate))
    {
    }

    /// `field` is the wire name that validate() and commands use; `show` fills the editor, `read`
    /// empties it into the value. The field's error is checked when the operator leaves it.
    void bind(const QString& field, Field* widget, Show show, Read read)
    {
        m_bound.push_back({ field, widget, std::move(show), std::move(read) });
        connect(widget, &Field::left, this, [this, field] { checkOnLeave(field); });
        watch(widget->editor());
    }

    /// Shows a value as stored: the form is clean afterwards and has no errors.
    void load(T value)
    {
        m_stored = std::move(value);
        revert();
    }
    /// Takes over what was saved without touching the editors, so that typing goes on.
    void accept(T saved)
    {
        m_stored = std::move(saved);
        noteEdit();
    }
    /// Takes over what someone else saved: fields that the operator did not touch follow, typed
    /// ones stay, except those whose wire names are in `theirs`.
    void rebase(T latest, const QStringList& theirs = {})
    {
        const Loading quiet(*this);
        for (const Bound& bound : m_bound) {
            T probe = m_stored;
            bound.read(probe);
            if (probe == m_stored || theirs.contains(bound.field))
                bound.show(latest);
        }
        m_stored = std::move(latest);
        noteEdit();
    }
    const T& stored() const { return m_stored; }
    /// The stored value with what stands in the editors.
    T edited() const
    {
        T value = m_stored;
        for (const Bound& bound : m_bound)
            bound.read(value);
        return value;
    }

    /// Wire name and label of every field, in the order of the form.
    QList<QPair<QString, QString>> labels() const
    {
        QList<QPair<QString, QString>> all;
        for (const Bound& bound : m_bound)
            all.append({ bound.field, bound.widget->label() });
        return all;
    }

    /// Back to the stored value.
    void revert()
    {
        const Loading quiet(*this);
        for (const Bound& bound : m_bound) {
            bound.show(m_stored);
            bound.widget->clearError();
        }
        noteEdit();
    }

    /// Changes editors without counting it as typing, for example to offer other choices.
    template <class Change> void quietly(Change change)
    {
        const Loading quiet(*this);
        change();
        noteEdit();
    }

    /// Checks all fields, shows every error and jumps to the first; true when the value may be
    /// saved.
    bool check()
    {
        const FieldErrors errors = m_validate(edited());
        bool first = true;
        for (const Bound& bound : m_bound) {
            const QString sentence = messageFor(errors, bound.field);
            bound.widget->setError(sentence);
            if (!sentence.isEmpty() && std::exchange(first, false))
                bound.widget->editor()->setFocus(Qt::OtherFocusReason);
        }
        return errors.isEmpty();
    }

    /// Puts the error of a command under its field and jumps there; false when no field here has
    /// that name.
    bool showError(const Error& error)
    {
        for (const Bound& bound : m_bound) {
            if (bound.field != error.field || error.field.isEmpty())
                continue;
            bound.widget->setError(error.message);
            bound.widget->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        return false;
    }

protected:
    bool differs() const override { return !(edited() == m_stored); }

private:
    struct Bound {
        QString field;
        Field* widget;
        Show show;
        Read read;
    };

    static QString messageFor(const FieldErrors& errors, const QString& field)
    {
        for (const FieldError& error : errors) {
            if (error.field == field)
                return error.message;
        }
        return {};
    }

    void checkOnLeave(const QString& field)
    {
        if (!isDirty())
            return;
        const FieldErrors errors = m_validate(edited());
        for (const Bound& bound : m_bound) {
            if (bound.field == field)
                bound.widget->setError(messageFor(errors, field));
        }
    }

    std::function<FieldErrors(const T&)> m_validate;
    std::vector<Bound> m_bound;
    T m_stored {};
};

} // namespace clara::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace clara::ui {

/// The part of FormBinder that is no template: watches editors and tells when the form becomes
/// dirty.
class FormSignals : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isDirty() const { return m_dirty; }
    /// Call after changing a bound value in a way that no watched editor reports.
    void noteEdit();

Q_SIGNALS:
    void dirtyChanged(bool dirty);
    /// Any editor changed; for previews that follow typing.
    void edited();

protected:
    /// While one lives, changes of editors are not the operator's.
    class Loading {
    public:
        explicit Loading(FormSignals& form)
            : m_form(form)
        {
            ++m_form.m_loading;
        }
        ~Loading() { --m_form.m_loading; }
        Q_DISABLE_COPY_MOVE(Loading)

    private:
        FormSignals& m_form;
    };

    /// Follows line edits, text areas, combos, spin boxes and buttons, also inside of `editor`.
    void watch(QWidget* editor);
    virtual bool differs() const = 0;

private:
    void onEditorChanged();

    int m_loading = 0;
    bool m_dirty = false;
};

} // namespace clara::ui

#pragma once

#include "acknowledgment/printing/formchoice.h"

#include <QDialog>

#include <optional>

class FormPreview;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class Session;
class Task;

/// Which forms, for whom and on which paper, with a preview beside; then onto a printer or into a PDF.
class PrintFormsDialog : public QDialog {
    Q_OBJECT

public:
    /// What the screen knows of the people in question.
    struct People {
        std::optional<PersonStanding> chosen;
        Status::Filter filter; ///< of the list as it is shown
        Tally tally; ///< of all who are asked about
    };

    /// Forms of `edition`, for people of `scope`.
    PrintFormsDialog(Session &session, const Edition &edition, const Status::Scope &scope, const People &people,
                     QWidget *parent = nullptr);

    FormChoice choice() const;
    const FormPreview *preview() const { return m_preview; }

    /// Writes what is chosen into `path`; the dialog closes when the task has begun.
    Task *saveTo(const QString &path);

private:
    QWidget *newOptions();
    QRadioButton *addPeople(const QString &words, const QList<Id<Person>> &people,
                            const std::optional<Status::Filter> &filter, bool isPossible = true);
    void addChoices(QVBoxLayout *column);
    void showPreview();
    void follow(Task *task);

    struct Whose {
        QList<Id<Person>> people;
        std::optional<Status::Filter> filter;
    };

    Session &m_session;
    Edition m_edition;
    Status::Scope m_scope;
    People m_people;
    QList<Whose> m_whose;
    QButtonGroup *m_group;
    QComboBox *m_kind;
    QComboBox *m_language;
    QComboBox *m_paper;
    FormPreview *m_preview;
    QPushButton *m_save;
    QPushButton *m_print;
};

#pragma once

#include "base/result.h"
#include "people/person.h"
#include "people/site.h"

#include <QWidget>

class LabelledField;
class QComboBox;
class QLineEdit;

/// The fields of one person, as they are typed.
class PersonForm : public QWidget {
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);

    /// Lets everything be looked at and nothing be typed.
    void setReadOnly(bool isReadOnly);
    /// Lets no site be typed that isn't there to choose; a new person is at the first.
    void setOwnSitesOnly(bool only);

    /// Shows `person`, with `sites` to choose from.
    void show(const Person &person, const QList<Site> &sites);
    using QWidget::show;

    /// `base` with what is typed; its site is left as it is, see `siteName`.
    Person typed(Person base) const;
    QString siteName() const;
    bool isChanged() const;
    /// Says beside each field what has to be mended; false, with the focus on the first such field, where anything has.
    bool check();
    void setNumberError(const QString &text);

Q_SIGNALS:
    void edited();

private:
    void setWords();
    void sayHired();
    QStringList contents() const;

    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QComboBox *m_site;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_language;
    QLineEdit *m_hired;
    LabelledField *m_numberField;
    LabelledField *m_nameField;
    LabelledField *m_titleField;
    LabelledField *m_siteField;
    LabelledField *m_emailField;
    LabelledField *m_phoneField;
    LabelledField *m_languageField;
    LabelledField *m_hiredField;
    bool m_ownSitesOnly = false;
    QStringList m_shown; ///< contents before anything was typed
};

#include "acknowledgment/signing/refusalform.h"

#include "acknowledgment/signing/signingtype.h"
#include "forms/wording.h"
#include "shell/language.h"
#include "shell/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

RefusalForm::RefusalForm(const QString &employeeLanguage, QWidget *parent)
    : QWidget(parent),
      m_reason(new QLineEdit),
      m_witness(new QLineEdit)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(signingLabel(
        Wording(employeeLanguage)(QT_TRANSLATE_NOOP(
            "Form",
            "You need not sign. A refusal is not a breach of any rule: it is noted that you were asked and did "
            "not sign, and by whom it was witnessed. The handbook applies all the same.")),
        employeeLanguage));
    column->addSpacing(2 * grid);
    const auto add = [&](QLineEdit *field, const QString &name) {
        QLabel *const label = signingLabel(name, Language::spoken());
        label->setBuddy(field);
        setSigningType(field, Language::spoken());
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &RefusalForm::changed);
    };
    add(m_reason, tr("What the employee says, if anything"));
    add(m_witness, tr("Name of a witness"));
    column->addStretch(1);
    setFocusProxy(m_reason);
}

QString RefusalForm::reason() const
{
    return m_reason->text().trimmed();
}

QString RefusalForm::witness() const
{
    return m_witness->text().trimmed();
}

bool RefusalForm::isComplete() const
{
    return !witness().isEmpty();
}

#include "acknowledgment/duedatedialog.h"

#include "base/dates.h"
#include "base/text.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/style.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DueDateDialog::DueDateDialog(const QString &title, const QString &verb, const QDate &proposed, const QDate &today,
                             QWidget *parent)
    : QDialog(parent),
      m_date(new QDateEdit(proposed)),
      m_reason(new QLineEdit)
{
    setWindowTitle(title);
    m_date->setLayoutDirection(Qt::LeftToRight); // or Qt turns day and year round
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(today);
    auto *const field = new LabelledField(m_date);
    field->setLabel(tr("To be acknowledged by"));
    auto *const reason = new LabelledField(m_reason);
    reason->setLabel(tr("Why (may be left empty)"));
    const auto spellOut = [field, this] { field->setHint(isolated(longDate(date(), Language::spoken()))); };
    connect(m_date, &QDateEdit::dateChanged, this, spellOut);
    spellOut();
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const set = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    makePrimary(set);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(field);
    column->addWidget(reason);
    column->addWidget(buttons);
    set->setDefault(true);
}

QDate DueDateDialog::date() const
{
    return m_date->date();
}

QString DueDateDialog::reason() const
{
    return m_reason->text();
}

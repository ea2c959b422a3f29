#include "acknowledgment/duedatedialog.h"

#include "base/dates.h"
#include "base/text.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/style.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DueDateDialog::DueDateDialog(int edition, const QDate &proposed, const QDate &today, QWidget *parent)
    : QDialog(parent),
      m_date(new QDateEdit(proposed))
{
    setWindowTitle(tr("Due date of edition %1").arg(edition));
    m_date->setLayoutDirection(Qt::LeftToRight); // or Qt turns day and year round
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(today);
    auto *const field = new LabelledField(m_date);
    field->setLabel(tr("Everybody is asked to acknowledge by"));
    const auto spellOut = [field, this] { field->setHint(isolated(longDate(date(), Language::spoken()))); };
    connect(m_date, &QDateEdit::dateChanged, this, spellOut);
    spellOut();
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const set = buttons->addButton(tr("Set due date"), QDialogButtonBox::AcceptRole);
    makePrimary(set);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(field);
    column->addWidget(buttons);
    set->setDefault(true);
}

QDate DueDateDialog::date() const
{
    return m_date->date();
}

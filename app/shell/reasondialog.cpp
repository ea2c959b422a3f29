#include "shell/reasondialog.h"

#include "shell/labelledfield.h"
#include "shell/style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int usualWidth = 60 * grid;
}

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_reason(new QLineEdit)
{
    setWindowTitle(title);
    setMinimumWidth(usualWidth);
    m_column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_column->setSpacing(2 * grid);
    QLabel *const said = newLabel(sentence);
    said->setWordWrap(true);
    m_column->addWidget(said);
    auto *const field = new LabelledField(m_reason);
    field->setLabel(tr("Reason"));
    m_column->addWidget(field);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const act = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    act->setEnabled(false);
    makePrimary(act);
    connect(m_reason, &QLineEdit::textChanged, act, [act](const QString &text) {
        act->setEnabled(!text.trimmed().isEmpty());
        act->setDefault(act->isEnabled());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(buttons);
    m_reason->setFocus();
}

void ReasonDialog::insert(QWidget *widget)
{
    m_column->insertWidget(1, widget);
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

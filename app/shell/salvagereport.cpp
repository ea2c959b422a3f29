#include "shell/salvagereport.h"

#include "shell/salvagewords.h"
#include "shell/style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

SalvageReport::SalvageReport(const Salvage::Report &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Salvage"));
    QLabel *const sentence =
        newLabel(report.isWhole() ? tr("Everything could be read and is in the new workspace.")
                                  : tr("What could be read is in the new workspace. Keep this list of what is not."));
    sentence->setWordWrap(true);
    auto *const list = new QPlainTextEdit(salvageWords(report).join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("What is missing"));
    list->setMinimumSize(70 * grid, 30 * grid);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *const open = buttons->addButton(tr("Open the new workspace"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addWidget(buttons);
}

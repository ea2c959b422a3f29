#include "acknowledgment/printing/printformsdialog.h"

#include "acknowledgment/printing/formjob.h"
#include "acknowledgment/printing/formpreview.h"
#include "base/languages.h"
#include "base/text.h"
#include "shell/labelledfield.h"
#include "shell/session.h"
#include "shell/style.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr QSize usual(1040, 700);
constexpr int optionsWidth = 40 * grid;

LabelledField *newField(QComboBox *box, const QString &label)
{
    auto *const field = new LabelledField(box);
    field->setLabel(label);
    return field;
}

}

PrintFormsDialog::PrintFormsDialog(Session &session, const Edition &edition, const Status::Scope &scope,
                                   const People &people, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_edition(edition),
      m_scope(scope),
      m_people(people),
      m_group(new QButtonGroup(this)),
      m_kind(new QComboBox),
      m_language(new QComboBox),
      m_paper(new QComboBox),
      m_preview(new FormPreview(session)),
      m_save(new QPushButton(tr("Save as PDF…"))),
      m_print(new QPushButton(tr("Print…")))
{
    setWindowTitle(tr("Print forms for edition %1").arg(edition.number));
    resize(usual);
    auto *const row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(newOptions());
    row->addWidget(m_preview, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    auto *const cancel = new QPushButton(tr("Cancel"));
    makePrimary(m_print);
    m_print->setDefault(true);
    buttons->addStretch(1);
    for (QPushButton *const button : {cancel, m_save, m_print})
        buttons->addWidget(button);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { follow(FormJob::chooseFile(m_session, choice(), this)); });
    connect(m_print, &QPushButton::clicked, this,
            [this] { follow(FormJob::choosePrinter(m_session, choice(), this)); });
    connect(m_group, &QButtonGroup::idClicked, this, &PrintFormsDialog::showPreview);
    for (QComboBox *const box : {m_kind, m_language, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintFormsDialog::showPreview);
    showPreview();
}

QWidget *PrintFormsDialog::newOptions()
{
    auto *const options = new QWidget;
    auto *const column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(newLabel(tr("For whom")));
    const Tally &tally = m_people.tally;
    if (m_people.chosen)
        addPeople(isolated(m_people.chosen->person.name), {m_people.chosen->person.id}, std::nullopt);
    const Status::Filter toSign{.standings = {Standing::Pending, Standing::Overdue}};
    addPeople(tr("All who still have to sign (%L1)").arg(tally.pending + tally.overdue), {}, toSign,
              tally.pending + tally.overdue > 0);
    addPeople(tr("Everybody in the list as it is filtered"), {}, m_people.filter);
    addPeople(tr("Everybody (%L1)").arg(tally.people()), {}, Status::Filter());
    for (QAbstractButton *const button : m_group->buttons())
        column->addWidget(button);
    for (QAbstractButton *const button : m_group->buttons()) {
        if (button->isEnabled()) {
            button->setChecked(true);
            break;
        }
    }
    column->addSpacing(grid);
    addChoices(column);
    column->addStretch(1);
    auto *const scroll = new QScrollArea; // a low screen with large type can't show all of them
    scroll->setWidget(options);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(optionsWidth + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

void PrintFormsDialog::addChoices(QVBoxLayout *column)
{
    m_kind->addItem(tr("Forms to sign on paper"), int(FormKind::ToSign));
    if (m_edition.number > 1)
        m_kind->addItem(tr("Change sheets: what changed since they last acknowledged"), int(FormKind::ChangeSheet));
    m_kind->addItem(tr("Copies of what was signed"), int(FormKind::SignedCopy));
    const bool hasSigned = m_people.chosen && m_people.chosen->standing == Standing::Acknowledged;
    m_kind->setCurrentIndex(hasSigned ? m_kind->count() - 1 : 0);
    m_language->addItem(tr("Each person’s own"), QString());
    for (const QString &language : std::as_const(m_edition.languages))
        m_language->addItem(nativeName(language), language);
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(usualPaper())));
    column->addWidget(newField(m_kind, tr("What")));
    column->addWidget(newField(m_language, tr("Language")));
    column->addWidget(newField(m_paper, tr("Paper")));
}

QRadioButton *PrintFormsDialog::addPeople(const QString &words, const QList<Id<Person>> &people,
                                          const std::optional<Status::Filter> &filter, bool isPossible)
{
    auto *const button = new QRadioButton(words);
    button->setEnabled(isPossible);
    m_group->addButton(button, int(m_whose.size()));
    m_whose << Whose{people, filter};
    return button;
}

FormChoice PrintFormsDialog::choice() const
{
    const Whose &whose = m_whose.at(qMax(0, m_group->checkedId()));
    return {.scope = m_scope,
            .people = whose.people,
            .filter = whose.filter,
            .language = m_language->currentData().toString(),
            .kind = FormKind(m_kind->currentData().toInt()),
            .paper = PaperSize(m_paper->currentData().toInt())};
}

void PrintFormsDialog::showPreview()
{
    // A copy is in the language in which it was signed.
    m_language->setEnabled(choice().kind != FormKind::SignedCopy);
    m_preview->show(choice());
    for (QPushButton *const button : {m_save, m_print})
        button->setEnabled(m_preview->pageCount() > 0);
}

Task *PrintFormsDialog::saveTo(const QString &path)
{
    Task *const task = FormJob::save(m_session, choice(), path);
    accept();
    return task;
}

void PrintFormsDialog::follow(Task *task)
{
    if (task)
        accept();
}

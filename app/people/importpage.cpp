#include "people/importpage.h"

#include "people/importpreview.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/languagebox.h"
#include "shell/plaintable.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int choosingPause = 150; // milliseconds
}

ImportPage::ImportPage(Session &session, QAction *back, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_import(new QAction(this)),
      m_header(new ScreenHeader),
      m_headed(new QCheckBox),
      m_updates(new QCheckBox),
      m_languageLabel(newLabel()),
      m_language(newLanguageBox()),
      m_preview(new ImportPreview),
      m_summary(newLabel()),
      m_remarks(newPlainTable(u"remarks"_s, 2))
{
    m_header->setBack(back);
    m_header->setPrimary(m_import);
    m_languageLabel->setBuddy(m_language);
    m_summary->setWordWrap(true);

    auto *const line = new QHBoxLayout;
    line->setSpacing(2 * grid);
    line->addWidget(m_headed);
    line->addWidget(m_updates);
    line->addStretch();
    line->addWidget(m_languageLabel);
    line->addWidget(m_language);
    auto *const parts = new QVBoxLayout;
    parts->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    parts->setSpacing(2 * grid);
    parts->addLayout(line);
    parts->addWidget(m_preview, 3);
    parts->addWidget(m_summary);
    parts->addWidget(m_remarks, 2);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(parts, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(choosingPause);
    connect(&m_pause, &QTimer::timeout, this, &ImportPage::check);
    connect(m_preview, &ImportPreview::changed, this, &ImportPage::choose);
    connect(m_headed, &QCheckBox::toggled, this, &ImportPage::choose);
    connect(m_updates, &QCheckBox::toggled, this, &ImportPage::choose);
    connect(m_language, &QComboBox::activated, this, &ImportPage::choose);
    connect(m_import, &QAction::triggered, this, &ImportPage::apply);
    inEveryLanguage(this, [this] { setWords(); });
}

void ImportPage::setWords()
{
    m_header->setTitle(m_path.isEmpty() ? tr("Import people") : tr("Import %1").arg(QFileInfo(m_path).fileName()));
    m_headed->setText(tr("The first row holds names of columns"));
    m_updates->setText(tr("Change people who are on file already"));
    m_languageLabel->setText(tr("Language where none is given"));
    m_remarks->setHorizontalHeaderLabels({tr("Row"), tr("Remark")});
    m_remarks->setAccessibleName(tr("Remarks"));
    m_preview->setWords();
    const int people = int(m_outcome.added + m_outcome.changed);
    m_import->setText(people > 0 ? tr("Import %n people", nullptr, people) : tr("Import"));
}

void ImportPage::open(const QString &path)
{
    m_path = path;
    m_file.reset();
    m_outcome = {};
    m_preview->setRowCount(0);
    m_remarks->setRowCount(0);
    m_summary->clear();
    m_import->setEnabled(false);
    setWords();
    const auto file = std::make_shared<PeopleCsv::File>();
    const Task::Work work = [file, path](Database &, const Progress &) -> Done {
        auto read = PeopleCsv::readFile(path);
        if (!read)
            return read.error();
        *file = *std::move(read);
        return done();
    };
    const auto show = [this, file](const Done &result) {
        if (result)
            setFile(file);
        else
            sayWhyNot(result.error());
    };
    connect(Task::start(m_session, tr("Reading %1").arg(QFileInfo(path).fileName()), work), &Task::finished, this,
            show);
}

void ImportPage::setFile(std::shared_ptr<const PeopleCsv::File> file)
{
    m_file = std::move(file);
    const auto governing = m_session.workspace().governingLanguage();
    const auto suggested = PeopleCsv::suggested(*m_file, governing ? *governing : Language::spoken());
    const QSignalBlocker quietHeaded(m_headed);
    const QSignalBlocker quietUpdates(m_updates);
    m_headed->setChecked(suggested.headed);
    m_updates->setChecked(suggested.updates);
    setLanguage(m_language, suggested.language);
    m_preview->show(*m_file, suggested);
    check();
}

PeopleCsv::Choices ImportPage::choices() const
{
    return {.headed = m_headed->isChecked(),
            .columns = m_preview->chosen(),
            .language = language(m_language),
            .updates = m_updates->isChecked()};
}

void ImportPage::choose()
{
    m_import->setEnabled(false);
    m_pause.start();
}

void ImportPage::check()
{
    if (m_check)
        m_check->cancel();
    if (!m_file)
        return;
    const PeopleCsv::Choices chosen = choices();
    if (const QStringList inTheWay = PeopleCsv::problems(chosen); !inTheWay.isEmpty()) {
        sayWhyNot({.kind = Error::Kind::Invalid, .text = inTheWay.join(u' ')});
        return;
    }
    const auto outcome = std::make_shared<PeopleCsv::Outcome>();
    const Task::Work work = [outcome, chosen, file = m_file](Database &database, const Progress &progress) -> Done {
        const auto checked = PeopleCsv::check(database, *file, chosen, progress);
        if (!checked)
            return checked.error();
        *outcome = *checked;
        return done();
    };
    m_check = Task::start(m_session, tr("Looking over the rows"), work);
    connect(m_check, &Task::finished, this, [this, outcome](const Done &result) {
        if (result)
            showOutcome(*outcome);
        else if (!isCancelled(result))
            sayWhyNot(result.error());
    });
}

void ImportPage::showOutcome(const PeopleCsv::Outcome &outcome)
{
    m_outcome = outcome;
    m_import->setEnabled(outcome.added + outcome.changed > 0);
    setInk(m_summary, palette().color(QPalette::WindowText));
    QStringList sentences{tr("%n people will be added.", nullptr, int(outcome.added))};
    if (outcome.changed > 0)
        sentences << tr("%n people on file will be changed.", nullptr, int(outcome.changed));
    if (outcome.unchanged > 0)
        sentences << tr("%n people stay as they are.", nullptr, int(outcome.unchanged));
    if (outcome.leftOut > 0)
        sentences << tr("%n rows will be left out.", nullptr, int(outcome.leftOut));
    sentences << m_file->warnings;
    if (outcome.furtherRemarks > 0)
        sentences << tr("%n further remarks are not shown.", nullptr, int(outcome.furtherRemarks));
    m_summary->setText(sentences.join(u' '));
    m_remarks->setRowCount(int(outcome.remarks.size()));
    for (int row = 0; row < m_remarks->rowCount(); ++row) {
        const PeopleCsv::Outcome::Remark &remark = outcome.remarks[row];
        auto *const text = new QTableWidgetItem(remark.leavesOut ? tr("Left out. %1").arg(remark.text) : remark.text);
        text->setForeground(colour(remark.leavesOut ? Sign::Overdue : Sign::Due, palette()));
        m_remarks->setItem(row, 0, new QTableWidgetItem(QLocale().toString(remark.row)));
        m_remarks->setItem(row, 1, text);
    }
    setWords();
}

void ImportPage::sayWhyNot(const Error &error)
{
    m_import->setEnabled(false);
    m_remarks->setRowCount(0);
    m_outcome = {};
    setInk(m_summary, colour(Sign::Overdue, palette()));
    m_summary->setText(isCancelled(error) ? tr("Cancelled. Nothing was saved.") : error.text);
    setWords();
}

void ImportPage::apply()
{
    m_import->setEnabled(false);
    const auto outcome = std::make_shared<PeopleCsv::Outcome>();
    const Task::Work work = [outcome, chosen = choices(), file = m_file, actor = m_session.actor(),
                             stamp = m_session.stamp()](Database &database, const Progress &progress) {
        return actor.change(database, Action::ImportPeople, stamp, [&](Transaction &transaction) -> Done {
            const auto applied = PeopleCsv::apply(transaction, *file, chosen, progress);
            if (!applied)
                return applied.error();
            *outcome = *applied;
            return done();
        });
    };
    const auto show = [this, outcome](const Done &result) {
        if (!result) {
            sayWhyNot(result.error());
            return;
        }
        Q_EMIT m_session.noticed(tr("%n people were imported.", nullptr, int(outcome->added + outcome->changed)),
                                 nullptr);
        Q_EMIT imported();
        Q_EMIT m_session.peopleChanged();
    };
    const QString what = tr("Importing %n people", nullptr, int(m_outcome.added + m_outcome.changed));
    connect(Task::start(m_session, what, work), &Task::finished, this, show);
}

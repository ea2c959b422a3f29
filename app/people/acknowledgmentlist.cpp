#include "people/acknowledgmentlist.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "page/fonts.h"
#include "page/paper.h"
#include "shell/button.h"
#include "shell/certificatefile.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/plaintable.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(AcknowledgmentList)
};

QString sentence(const Acknowledgment &acknowledgment)
{
    switch (acknowledgment.outcome) {
    case Outcome::Signed:
        return Said::tr("Signed");
    case Outcome::ThumbImpression:
        return Said::tr("Thumb impression");
    case Outcome::Refused:
        return Said::tr("Refused to sign");
    case Outcome::RecordedOnBehalf:
        return Said::tr("Recorded on behalf");
    }
    return {};
}

bool isSuperseded(const QList<Acknowledgment> &all, const Acknowledgment &one)
{
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const Acknowledgment &other) { return other.supersedes == one.id; });
}

}

AcknowledgmentList::AcknowledgmentList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(newLabel()),
      m_none(newLabel()),
      m_table(newPlainTable(u"acknowledgments"_s, 4)),
      m_certify(new QAction(this)),
      m_button(buttonFor(m_certify))
{
    makeBold(m_title);
    m_none->setWordWrap(true);
    m_table->setMinimumHeight(20 * grid);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addStretch();
    session.offer(m_certify, Action::PrintForms);
    connect(m_certify, &QAction::triggered, this, &AcknowledgmentList::chooseFile);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AcknowledgmentList::updateActions);
    inEveryLanguage(this, [this] { setWords(); });
}

void AcknowledgmentList::show(Id<Person> person)
{
    const auto found = AcknowledgmentStore::ofPerson(m_session.database(), person);
    m_acknowledgments = found ? *found : QList<Acknowledgment>();
    setWords();
    if (!found)
        m_none->setText(found.error().text);
}

void AcknowledgmentList::setWords()
{
    m_title->setText(tr("Acknowledgments"));
    m_certify->setText(tr("Certificate…"));
    m_certify->setToolTip(tr("A PDF that proves the chosen acknowledgment without this workspace"));
    m_table->setAccessibleName(tr("Acknowledgments"));
    m_none->setText(tr("Nothing acknowledged yet."));
    m_none->setVisible(m_acknowledgments.isEmpty());
    m_table->setVisible(!m_acknowledgments.isEmpty());
    m_table->setHorizontalHeaderLabels({tr("Edition"), tr("Date"), tr("Language"), tr("Outcome")});
    QList<QStringList> rows;
    for (const Acknowledgment &one : std::as_const(m_acknowledgments)) {
        const QString outcome =
            isSuperseded(m_acknowledgments, one) ? tr("%1, superseded").arg(sentence(one)) : sentence(one);
        rows << QStringList{QLocale().toString(one.editionNumber), longDate(one.dated, Language::spoken()),
                            nativeName(one.language), outcome};
    }
    fill(m_table, rows);
    m_table->resizeRowsToContents();
    if (!rows.isEmpty() && m_table->currentRow() < 0)
        m_table->selectRow(0);
    updateActions();
}

const Acknowledgment *AcknowledgmentList::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_acknowledgments.size() ? &m_acknowledgments[row] : nullptr;
}

void AcknowledgmentList::updateActions()
{
    m_certify->setEnabled(chosen());
    m_button->setVisible(m_certify->isVisible() && !m_acknowledgments.isEmpty());
}

void AcknowledgmentList::chooseFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save certificate"), documents.filePath(tr("Certificate") + u".pdf"_s), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        path += u".pdf"_s;
    saveCertificate(path);
}

Task *AcknowledgmentList::saveCertificate(const QString &path)
{
    loadFonts(); // before another thread asks for them
    const Task::Work work = [path, record = *chosen(), stamp = m_session.stamp(),
                             actor = m_session.actor()](Database &database, const Progress &) -> Done {
        if (Done allowed = actor.ask(database, Action::PrintForms, stamp); !allowed)
            return allowed;
        return writeCertificate(database, record, path, usualPaper(), stamp.at);
    };
    Task *const task = Task::start(m_session, tr("Writing the certificate"), work);
    connect(task, &Task::finished, &m_session, [session = &m_session, path](const Done &result) {
        if (result)
            Q_EMIT session->noticed(tr("Certificate saved in %1.").arg(isolated(QDir::toNativeSeparators(path))),
                                    nullptr);
        else if (!isCancelled(result))
            Messages::show(QApplication::activeWindow(), result.error());
    });
    return task;
}

#include "handbook/translationspage.h"

#include "base/languages.h"
#include "base/wholefile.h"
#include "handbook/editor.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

TranslationFormat formatOf(const QString &path)
{
    const QString suffix = path.section(u'.', -1).toLower();
    return suffix == "md"_L1 || suffix == "markdown"_L1 ? TranslationFormat::Bilingual : TranslationFormat::Xliff;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}

void TranslationsPage::chooseExport()
{
    if (!commit())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export for translators"), documents() + u"/handbook-%1.xlf"_s.arg(m_shownLanguage),
        tr("XLIFF, for translators’ tools (*.xlf *.xliff);;Bilingual table (*.md)"));
    if (!path.isEmpty())
        exportTo(path);
}

void TranslationsPage::exportTo(const QString &path)
{
    const TranslationFile file = translationFile(m_draft.handbook(), m_shownLanguage, m_draft.governing());
    auto *const task = Task::start(m_session, tr("Exporting translations"), [=](Database &, const Progress &) -> Done {
        WholeFile out(path, WholeFile::Present::Replace);
        if (const Done opened = out.open(); !opened)
            return opened;
        if (const Done wrote = out.write(written(file, formatOf(path))); !wrote)
            return wrote;
        return out.commit();
    });
    connect(task, &Task::finished, this, [this, file](const Done &done) {
        if (!done)
            Messages::show(this, done.error());
        else
            Q_EMIT m_session.noticed(tr("%n texts were exported.", nullptr, int(file.units.size())), nullptr);
    });
}

void TranslationsPage::chooseImport()
{
    if (!commit())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Import translations"), documents(),
                                                      tr("Translations (*.xlf *.xliff *.md *.markdown)"));
    if (!path.isEmpty())
        importFrom(path);
}

void TranslationsPage::importFrom(const QString &path)
{
    const auto file = std::make_shared<TranslationFile>();
    auto *const task = Task::start(m_session, tr("Reading translations"), [=](Database &, const Progress &) -> Done {
        const auto read = readTranslationFile(path, formatOf(path));
        if (!read)
            return read.error();
        *file = *read;
        return done();
    });
    connect(task, &Task::finished, this, [this, file](const Done &done) {
        if (!done)
            Messages::show(this, done.error());
        else
            take(*file);
    });
}

void TranslationsPage::take(const TranslationFile &file)
{
    if (!commit())
        return;
    const auto taken = withTranslations(m_draft.handbook(), file, m_draft.governing());
    if (!taken) {
        Messages::show(this, taken.error());
        return;
    }
    if (taken->handbook != m_draft.handbook()) {
        const Done saved = m_draft.take(tr("Import translations"), taken->handbook, m_editor->chosen());
        if (!saved) {
            Messages::show(this, saved.error());
            return;
        }
    }
    m_language->setCurrentIndex(m_language->findData(file.language));
    m_report->setText((sentences(taken->report) + taken->report.notes).join(u'\n'));
    m_report->show();
}

#include "base/text.h"
#include "forms/changesform.h"
#include "handbook/changespage.h"
#include "handbook/pageprinting.h"
#include "page/pdf.h"

#include <QComboBox>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// What is listed, in the language that is chosen.
std::function<Batch()> ChangesPage::pages() const
{
    return [listed = m_listed, before = m_before, after = m_after, language = m_language->currentData().toString()] {
        QList<HandbookChange> changes;
        for (const ChangeRow &row : listed)
            changes << row.change;
        return batchOf({changesForm(changes, before, after, language)});
    };
}

void ChangesPage::preview()
{
    previewPages(this, m_session, pages(), tr("What changed"), PaperSize(m_paper->currentData().toInt()));
}

void ChangesPage::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), folder + u'/' + tr("What changed") + u".pdf"_s, tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

void ChangesPage::saveTo(const QString &path)
{
    savePages(this, m_session, pages(), PaperSize(m_paper->currentData().toInt()),
              {tr("What changed"), m_before.company, m_language->currentData().toString(), m_session.stamp().at}, path,
              tr("Saving what changed as a PDF"), tr("What changed was saved as %1.").arg(isolated(path)));
}

#include "handbook/handbookprinting.h"

#include "base/text.h"
#include "handbook/pageprinting.h"
#include "handbook/printdialog.h"
#include "page/pdf.h"
#include "shell/session.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(HandbookPrinting)
};

QString documentTitle(const Edition &edition)
{
    const QString company = isolated(edition.company);
    return edition.number > 0 ? Said::tr("Handbook of %1, edition %2").arg(company, QString::number(edition.number))
                              : Said::tr("Handbook of %1").arg(company);
}

QString askForPath(QWidget *parent, const Edition &edition, const QString &language)
{
    const QString name = edition.number > 0 ? Said::tr("Handbook %1 %2").arg(QString::number(edition.number), language)
                                            : Said::tr("Handbook %1").arg(language);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(parent, Said::tr("Save as PDF"), folder + u'/' + name + u".pdf"_s,
                                        Said::tr("PDF documents (*.pdf)"));
}

}

void previewHandbook(QWidget *parent, Session &session, const Edition &edition, const HandbookPages &pages,
                     PaperSize paper)
{
    previewPages(
        parent, session, [=] { return handbookPages(edition, pages); }, documentTitle(edition), paper);
}

void saveHandbook(QWidget *parent, Session &session, const Edition &edition, const HandbookPages &pages,
                  PaperSize paper, const QString &path)
{
    savePages(
        parent, session, [=] { return handbookPages(edition, pages); }, paper,
        {documentTitle(edition), edition.company, pages.language, session.stamp().at}, path,
        Said::tr("Saving the handbook as a PDF"), Said::tr("The handbook was saved as %1.").arg(isolated(path)));
}

void printHandbook(QWidget *parent, Session &session, const Edition &edition, const QString &language,
                   const Place &place)
{
    auto *const dialog = new PrintDialog(edition, language, place, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PrintDialog::previewWanted, parent, [=, &session] {
        const HandbookPages pages = dialog->pages();
        const PaperSize paper = dialog->paper();
        dialog->accept();
        previewHandbook(parent, session, edition, pages, paper);
    });
    QObject::connect(dialog, &PrintDialog::pdfWanted, parent, [=, &session] {
        const HandbookPages pages = dialog->pages();
        const PaperSize paper = dialog->paper();
        if (const QString path = askForPath(dialog, edition, pages.language); !path.isEmpty()) {
            dialog->accept();
            saveHandbook(parent, session, edition, pages, paper, path);
        }
    });
    dialog->open();
}

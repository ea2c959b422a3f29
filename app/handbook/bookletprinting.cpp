#include "handbook/bookletprinting.h"

#include "base/text.h"
#include "forms/handbookbooklet.h"
#include "handbook/pageprinting.h"
#include "page/pdf.h"
#include "shell/session.h"

#include <QCoreApplication>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(BookletPrinting)
};

QString bookletTitle(const Edition &edition)
{
    return Said::tr("Handbook of %1, edition %2").arg(isolated(edition.company), QString::number(edition.number));
}

}

void previewBooklet(QWidget *parent, const Edition &edition, const QString &language, PaperSize paper)
{
    previewPages(parent, batchOf({handbookBooklet(edition, {.language = language})}), bookletTitle(edition), paper);
}

void saveBooklet(QWidget *parent, Session &session, const Edition &edition, const QString &language, PaperSize paper,
                 const QString &path)
{
    savePages(
        parent, session, [=] { return batchOf({handbookBooklet(edition, {.language = language})}); }, paper,
        {bookletTitle(edition), edition.company, language, session.stamp().at}, path,
        Said::tr("Saving the handbook as a PDF"), Said::tr("The handbook was saved as %1.").arg(isolated(path)));
}

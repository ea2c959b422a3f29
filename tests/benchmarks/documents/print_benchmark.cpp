// 1,000 forms against the naive way, a QTextDocument filled and laid out anew for each form, with the same words, type
// and codes; and how much memory 100 and 10,000 forms take. Each is a process of its own; the quickest of several runs
// counts.

#include "acknowledgment/formcode.h"
#include "base/languages.h"
#include "forms/acknowledgmentform.h"
#include "page/fonts.h"
#include "page/pdf.h"
#include "page/qrcode.h"
#include "support/childprocess.h"
#include "support/printsamples.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>

#include <cstdio>

namespace {

FormValues employee(const QString &language, int index)
{
    FormValues values = PrintSamples::values(language);
    values.person.number = QString::number(10000 + index);
    const QStringList words = values.person.name.split(' ');
    values.person.name =
        words[index % words.size()] + ' ' + words[(index / 3) % words.size()] + ' ' + values.person.number;
    values.code = FormCode::next();
    return values;
}

Document form(const Edition &edition, const QString &language, int index)
{
    return acknowledgmentForm(edition, employee(language, index));
}

bool printOurs(const QString &language, int count, const QString &path)
{
    const Edition edition = PrintSamples::edition();
    const Batch batch{count, [&](qsizetype index) -> Result<Document> { return form(edition, language, int(index)); }};
    return bool(
        writePdf(path, batch, PaperSize::A4, {.title = "Forms", .author = edition.company, .language = language}));
}

bool printNaively(const QString &language, int count, const QString &path)
{
    const Edition edition = PrintSamples::edition();
    QPdfWriter pdf(path);
    pdf.setResolution(1200);
    pdf.setPageSize(pageSize(PaperSize::A4));
    pdf.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            pdf.newPage();
        const Document content = form(edition, language, i);
        QTextDocument document;
        QTextOption option(isRightToLeft(language) ? Qt::AlignRight : Qt::AlignLeft);
        option.setTextDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
        document.setDefaultTextOption(option);
        document.setDefaultFont(textFont(language, bodySize(language)));
        document.documentLayout()->setPaintDevice(&pdf);
        document.setPageSize(QSizeF(pdf.width(), pdf.height()));
        QTextCursor cursor(&document);
        for (const QString &line : plainText(content).split('\n')) {
            cursor.insertText(line);
            cursor.insertBlock();
        }
        document.drawContents(&painter);
        painter.fillPath(
            QTransform::fromScale(mm(21), mm(21)).map(outlineOf(qrCode(FormCode::forPage(content.code, 1, 1)))),
            Qt::black);
    }
    return painter.end();
}

constexpr int forms = 1000;
constexpr int few = 100;
constexpr int many = 10000;
constexpr double mostGrowth = 1.25;
constexpr int rounds = 2;

struct Bound {
    const char *language;
    double atLeast; ///< times faster than the naive way
};
constexpr Bound bounds[]{{"ur", 10}, {"te", 6}, {"hr", 3}};

/// The quickest runs of both ways, which take turns, so that a busy moment falls on both.
bool isFastEnough(const Bound &bound, const QString &folder)
{
    Child naive;
    Child ours;
    for (int i = 0; i < rounds; ++i) {
        const QStringList rest{bound.language, QString::number(forms), folder + "/forms.pdf"};
        naive = Child::quicker(naive, Child::runItself(QStringList{"naive"} + rest));
        ours = Child::quicker(ours, Child::runItself(QStringList{"ours"} + rest));
    }
    const double ratio = naive.milliseconds / ours.milliseconds;
    const bool holds = naive.succeeded && ours.succeeded && ratio >= bound.atLeast;
    std::printf("%-9s%12.2f%12.2f%9.1fx%9.1fx   %s\n", bound.language, naive.milliseconds / forms,
                ours.milliseconds / forms, ratio, bound.atLeast, holds ? "holds" : "MISSED");
    return holds;
}

bool isFlat(const Bound &bound, const QString &folder)
{
    const Child small = Child::runItself({"ours", bound.language, QString::number(few), folder + "/forms.pdf"});
    const Child large = Child::runItself({"ours", bound.language, QString::number(many), folder + "/forms.pdf"});
    const double ratio = large.megabytes / small.megabytes;
    const bool holds = small.succeeded && large.succeeded && ratio <= mostGrowth;
    std::printf("%-9s%12.1f%12.1f%9.2fx%9.2fx   %s\n", bound.language, small.megabytes, large.megabytes, ratio,
                mostGrowth, holds ? "holds" : "MISSED");
    return holds;
}

int printAll()
{
    const QTemporaryDir folder;
    bool holds = folder.isValid();
    std::printf("%d forms, whole process, best of %d: milliseconds of processor time a form\n", forms, rounds);
    std::printf("%-9s%12s%12s%10s%10s\n", "language", "naive", "ours", "ratio", "at least");
    for (const Bound &bound : bounds)
        holds = isFastEnough(bound, folder.path()) && holds;
    std::printf("\nPeak resident memory, megabytes: %d and %d forms\n", few, many);
    std::printf("%-9s%12d%12d%10s%10s\n", "language", few, many, "ratio", "at most");
    for (const Bound &bound : bounds)
        holds = isFlat(bound, folder.path()) && holds;
    return holds ? 0 : 1;
}

}

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 5)
        return printAll();
    loadFonts();
    const auto print = arguments[1] == "ours" ? printOurs : printNaively;
    return print(arguments[2], arguments[3].toInt(), arguments[4]) ? 0 : 1;
}

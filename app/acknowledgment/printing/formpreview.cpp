#include "acknowledgment/printing/formpreview.h"

#include "page/fonts.h"
#include "page/pageset.h"
#include "shell/icons.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLabel>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostForms = 10; // so that a preview stands at once, however many there are to print
}

FormPreview::FormPreview(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_printer(std::make_unique<QPrinter>(QPrinter::ScreenResolution)),
      m_view(new QPrintPreviewWidget(m_printer.get())),
      m_place(newLabel()),
      m_problem(newLabel())
{
    loadFonts();
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    const auto add = [&](const QString &icon, const std::function<QString()> &name, const std::function<void()> &act) {
        auto *const button = new QToolButton;
        button->setIcon(breezeIcon(icon));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        inEveryLanguage(button, [button, name] {
            button->setToolTip(name());
            button->setAccessibleName(name());
        });
        row->addWidget(button);
    };
    add(
        u"go-previous"_s, [] { return tr("Previous page"); }, [this] { turn(-1); });
    add(
        u"go-next"_s, [] { return tr("Next page"); }, [this] { turn(1); });
    add(
        u"zoom-out"_s, [] { return tr("Smaller"); }, [this] { m_view->zoomOut(); });
    add(
        u"zoom-in"_s, [] { return tr("Larger"); }, [this] { m_view->zoomIn(); });
    column->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    m_view->setZoomMode(QPrintPreviewWidget::FitInView);
    inEveryLanguage(m_view, [this] { m_view->setAccessibleName(tr("Preview")); });
    connect(m_view, &QPrintPreviewWidget::paintRequested, this, &FormPreview::paint);
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &FormPreview::say);
}

FormPreview::~FormPreview() = default;

void FormPreview::show(const FormChoice &choice)
{
    const Done prepared = prepare(choice);
    m_problem->setVisible(!prepared);
    if (!prepared)
        m_problem->setText(prepared.error().text);
    m_view->setVisible(bool(prepared));
    if (prepared) {
        m_printer->setPageSize(pageSize(choice.paper));
        m_printer->setFullPage(true);
        m_view->updatePreview();
    }
    say();
}

Done FormPreview::prepare(const FormChoice &choice)
{
    m_pages.reset();
    m_filler.reset();
    const QDate today = m_session.stamp().at.date();
    auto request = requestFor(m_session.database(), choice, today, mostForms + 1);
    if (!request)
        return request.error();
    m_isCut = request->people.size() > mostForms;
    request->people = request->people.first(qMin(request->people.size(), qsizetype(mostForms)));
    if (request->people.isEmpty())
        return Error{Error::Kind::NotFound, tr("There is nobody to print a form for. Choose other people."), {}};
    auto filler = FormFiller::of(m_session.database(), *request);
    if (!filler)
        return filler.error();
    m_filler = std::move(*filler);
    auto pages = PageSet::of(batchOf(*m_filler), choice.paper);
    if (!pages)
        return pages.error();
    m_pages = std::make_unique<PageSet>(std::move(*pages));
    return done();
}

int FormPreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

void FormPreview::paint(QPrinter *printer)
{
    QPainter painter(printer);
    if (m_pages)
        (void)printPages(painter, *m_pages, [printer] { return printer->newPage(); });
}

void FormPreview::turn(int by)
{
    m_view->setCurrentPage(qBound(1, m_view->currentPage() + by, m_view->pageCount()));
    say();
}

void FormPreview::say()
{
    if (!m_pages) {
        m_place->clear();
        return;
    }
    const QString place = tr("Page %1 of %2").arg(m_view->currentPage()).arg(pageCount());
    m_place->setText(m_isCut ? tr("%1 of the first %n forms", nullptr, mostForms).arg(place) : place);
}

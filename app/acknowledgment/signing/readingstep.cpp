#include "acknowledgment/signing/editiontext.h"
#include "acknowledgment/signing/readingview.h"
#include "acknowledgment/signing/signingstep.h"
#include "forms/wording.h"

#include <QVBoxLayout>

namespace {

class ReadingStep : public SigningStep {
public:
    ReadingStep(SigningDraft &draft, const Clock &now)
        : SigningStep(draft),
          m_now(now),
          m_view(
              new ReadingView([&](QTextDocument *document) { writeEdition(document, draft.edition, draft.language); }))
    {
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_view);
        m_view->setAccessibleName(heading());
        setFocusProxy(m_view);
        connect(m_view, &ReadingView::reachedEnd, this, [this] {
            this->draft().reachedEndAt = m_now();
            Q_EMIT changed();
        });
    }

    QString heading() const override { return say(QT_TRANSLATE_NOOP("Form", "Please read the handbook")); }
    QString verb() const override { return say(QT_TRANSLATE_NOOP("Form", "Continue")); }
    QString advice() const override
    {
        return mayGoOn() ? QString() : say(QT_TRANSLATE_NOOP("Form", "Read to the end to continue."));
    }
    bool mayGoOn() const override { return m_view->hasReachedEnd(); }

    void arrive() override
    {
        if (!draft().shownAt.isValid())
            draft().shownAt = m_now();
    }

private:
    QString say(const char *source) const { return Wording(draft().language)(source); }

    Clock m_now;
    ReadingView *m_view;
};

class StatementStep : public SigningStep {
public:
    explicit StatementStep(SigningDraft &draft)
        : SigningStep(draft),
          m_view(new ReadingView(
              [&](QTextDocument *document) { writeStatement(document, draft.statement, draft.language); }))
    {
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_view);
        m_view->setAccessibleName(heading());
        setFocusProxy(m_view);
        connect(m_view, &ReadingView::reachedEnd, this, &SigningStep::changed);
    }

    QString heading() const override { return say(QT_TRANSLATE_NOOP("Form", "This is what you sign")); }
    QString verb() const override { return say(QT_TRANSLATE_NOOP("Form", "Continue")); }
    QString advice() const override
    {
        return mayGoOn() ? QString() : say(QT_TRANSLATE_NOOP("Form", "Read to the end to continue."));
    }
    bool mayGoOn() const override { return m_view->hasReachedEnd(); }

private:
    QString say(const char *source) const { return Wording(draft().language)(source); }

    ReadingView *m_view;
};

}

SigningStep *newReadingStep(SigningDraft &draft, const Clock &now)
{
    return new ReadingStep(draft, now);
}

SigningStep *newStatementStep(SigningDraft &draft)
{
    return new StatementStep(draft);
}

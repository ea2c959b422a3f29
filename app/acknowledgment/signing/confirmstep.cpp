#include "acknowledgment/signing/editiontext.h"
#include "acknowledgment/signing/readingview.h"
#include "acknowledgment/signing/signatureview.h"
#include "acknowledgment/signing/signingstep.h"
#include "acknowledgment/signing/signingtype.h"
#include "base/dates.h"
#include "base/text.h"
#include "forms/wording.h"
#include "shell/style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace {

class ConfirmStep : public SigningStep {
public:
    ConfirmStep(SigningDraft &draft, const Clock &now)
        : SigningStep(draft),
          m_now(now),
          m_statement(new ReadingView(
              [&](QTextDocument *document) { writeStatement(document, draft.statement, draft.language); })),
          m_signature(new SignatureView),
          m_words(signingLabel({}, draft.language))
    {
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(grid);
        column->addWidget(m_statement, 1);
        column->addWidget(m_signature);
        column->addWidget(m_words);
        m_statement->setAccessibleName(say(QT_TRANSLATE_NOOP("Form", "This is what you sign")));
        m_signature->setAccessibleName(say(QT_TRANSLATE_NOOP("Form", "Employee’s signature")));
    }

    QString heading() const override { return say(QT_TRANSLATE_NOOP("Form", "Please check and confirm")); }
    QString verb() const override { return say(QT_TRANSLATE_NOOP("Form", "I confirm")); }
    bool mayGoOn() const override { return true; }

    void arrive() override
    {
        const bool isTyped = draft().method == Method::Typed;
        m_signature->show(isTyped ? DrawnSignature() : draft().drawn, isTyped ? draft().typedName.trimmed() : QString(),
                          signingFont(draft().language, 1.3));
        m_words->setText(leadingWith(draft().language,
                                     isolated(draft().person.name) + QStringLiteral(" · ")
                                         + isolated(longDate(m_now().date(), draft().language))));
    }

private:
    QString say(const char *source) const { return Wording(draft().language)(source); }

    Clock m_now;
    ReadingView *m_statement;
    SignatureView *m_signature;
    QLabel *m_words;
};

}

SigningStep *newConfirmStep(SigningDraft &draft, const Clock &now)
{
    return new ConfirmStep(draft, now);
}

#pragma once

#include "acknowledgment/signing/signingdraft.h"

#include <QWidget>

#include <functional>

/// One of the pages that follow one another when somebody signs. Works on the draft of its SigningPage, in the
/// employee's language.
class SigningStep : public QWidget {
    Q_OBJECT

public:
    explicit SigningStep(SigningDraft &draft)
        : m_draft(draft)
    {
    }

    /// What stands above it.
    virtual QString heading() const = 0;
    /// What the button that goes on says.
    virtual QString verb() const = 0;
    /// A sentence beside that button: what is still to be done.
    virtual QString advice() const { return {}; }
    virtual bool mayGoOn() const = 0;
    /// Called when it comes into view.
    virtual void arrive() { }

Q_SIGNALS:
    /// Whether one may go on, or the advice, is another.
    void changed();

protected:
    SigningDraft &draft() { return m_draft; }
    const SigningDraft &draft() const { return m_draft; }

private:
    SigningDraft &m_draft;
};

using Clock = std::function<QDateTime()>;

/// The edition's text, which has to be read to its end.
SigningStep *newReadingStep(SigningDraft &draft, const Clock &now);
/// The words that are signed.
SigningStep *newStatementStep(SigningDraft &draft);
/// The signature, drawn or typed, with the date beside it.
SigningStep *newSignatureStep(SigningDraft &draft, const Clock &now);
/// All of it once more, to be confirmed.
SigningStep *newConfirmStep(SigningDraft &draft, const Clock &now);

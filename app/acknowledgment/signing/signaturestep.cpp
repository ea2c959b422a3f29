#include "acknowledgment/signing/signaturepad.h"
#include "acknowledgment/signing/signingstep.h"
#include "acknowledgment/signing/signingtype.h"
#include "base/dates.h"
#include "forms/wording.h"
#include "shell/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

class SignatureStep : public SigningStep {
public:
    SignatureStep(SigningDraft &draft, const Clock &now)
        : SigningStep(draft),
          m_now(now),
          m_ways(new QStackedWidget),
          m_pad(new SignaturePad),
          m_name(new QLineEdit),
          m_date(signingLabel({}, draft.language)),
          m_clear(signingButton(say(QT_TRANSLATE_NOOP("Form", "Clear")), draft.language)),
          m_other(signingButton({}, draft.language))
    {
        m_pad->setAccessibleName(heading());
        m_pad->setFocusPolicy(Qt::NoFocus);
        m_ways->addWidget(m_pad);
        m_ways->addWidget(newTyping());
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(grid);
        column->addWidget(m_ways, 1);
        column->addWidget(m_date);
        auto *const buttons = new QHBoxLayout;
        buttons->setSpacing(grid);
        buttons->addWidget(m_clear);
        buttons->addWidget(m_other);
        buttons->addStretch(1);
        column->addLayout(buttons);
        connect(m_pad, &SignaturePad::changed, this, [this] {
            this->draft().drawn = m_pad->signature();
            tell();
        });
        connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
            this->draft().typedName = name;
            tell();
        });
        connect(m_clear, &QPushButton::clicked, this, [this] {
            m_pad->clear();
            m_name->clear();
        });
        connect(m_other, &QPushButton::clicked, this, [this] { choose(isTyped() ? Method::Drawn : Method::Typed); });
        choose(Method::Drawn);
    }

    QString heading() const override { return say(QT_TRANSLATE_NOOP("Form", "Please sign")); }
    QString verb() const override { return say(QT_TRANSLATE_NOOP("Form", "Continue")); }
    QString advice() const override
    {
        if (mayGoOn())
            return {};
        return isTyped() ? say(QT_TRANSLATE_NOOP("Form", "Type your full name to continue."))
                         : say(QT_TRANSLATE_NOOP("Form", "Sign with the mouse, a finger or a pen to continue."));
    }
    bool mayGoOn() const override
    {
        return isTyped() ? !m_name->text().trimmed().isEmpty() : !isBlank(m_pad->signature());
    }

    void arrive() override
    {
        m_date->setText(say(QT_TRANSLATE_NOOP("Form", "Date")) + QStringLiteral(": ")
                        + longDate(m_now().date(), draft().language));
    }

private:
    QString say(const char *source) const { return Wording(draft().language)(source); }
    bool isTyped() const { return draft().method == Method::Typed; }

    QWidget *newTyping()
    {
        auto *const page = new QWidget;
        auto *const column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        QLabel *const label = signingLabel(say(QT_TRANSLATE_NOOP("Form", "Your full name")), draft().language);
        label->setBuddy(m_name);
        setSigningType(m_name, draft().language);
        m_name->setAccessibleName(label->text());
        column->addWidget(label);
        column->addWidget(m_name);
        column->addStretch(1);
        return page;
    }

    void choose(Method method)
    {
        draft().method = method;
        m_ways->setCurrentIndex(isTyped() ? 1 : 0);
        m_other->setText(isTyped() ? say(QT_TRANSLATE_NOOP("Form", "Draw my signature instead"))
                                   : say(QT_TRANSLATE_NOOP("Form", "Type my name instead")));
        setFocusProxy(isTyped() ? static_cast<QWidget *>(m_name) : m_other);
        setFocus();
        tell();
    }

    void tell()
    {
        m_clear->setEnabled(isTyped() ? !m_name->text().isEmpty() : !m_pad->signature().strokes.isEmpty());
        Q_EMIT changed();
    }

    Clock m_now;
    QStackedWidget *m_ways;
    SignaturePad *m_pad;
    QLineEdit *m_name;
    QLabel *m_date;
    QPushButton *m_clear;
    QPushButton *m_other;
};

}

SigningStep *newSignatureStep(SigningDraft &draft, const Clock &now)
{
    return new SignatureStep(draft, now);
}

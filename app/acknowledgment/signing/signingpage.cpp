#include "acknowledgment/signing/signingpage.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/printing/formjob.h"
#include "acknowledgment/signing/refusalform.h"
#include "acknowledgment/signing/signingstep.h"
#include "acknowledgment/signing/signingtype.h"
#include "acknowledgment/signing/thankyou.h"
#include "base/languages.h"
#include "base/text.h"
#include "forms/wording.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/style.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 120 * grid; // lines that are longer are hard to read
}

SigningPage::SigningPage(Session &session, const SigningDraft &draft, QWidget *window)
    : WindowCover(window, Below::Disabled),
      m_session(session),
      m_draft(draft)
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    build();
    QWidget::show();
    raise();
    show(0);
}

QString SigningPage::word(const char *source) const
{
    return Wording(m_draft.language)(source);
}

/// Everything is made anew in another language, as if nothing had been shown.
void SigningPage::build()
{
    delete m_content;
    m_content = new QWidget;
    m_content->setMaximumWidth(widest);
    m_content->setLayoutDirection(::isRightToLeft(m_draft.language) ? Qt::RightToLeft : Qt::LeftToRight);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_content, 1);
    auto *const column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(newHead());
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    column->addWidget(newFoot());

    const Clock now = [this] { return m_session.stamp().at; };
    m_steps = {newReadingStep(m_draft, now), newStatementStep(m_draft), newSignatureStep(m_draft, now),
               newConfirmStep(m_draft, now)};
    for (SigningStep *const step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        connect(step, &SigningStep::changed, this, &SigningPage::update);
    }
    m_refusal = nullptr;
}

QWidget *SigningPage::newHead()
{
    auto *const head = new QWidget;
    auto *const column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_place = signingLabel({}, m_draft.language, 0.7);
    m_language = new QComboBox;
    setSigningType(m_language, m_draft.language);
    m_language->setAccessibleName(word(QT_TRANSLATE_NOOP("Form", "Language")));
    for (const QString &language : std::as_const(m_draft.edition.languages))
        m_language->addItem(nativeName(language), language);
    m_language->setCurrentIndex(m_language->findData(m_draft.language));
    connect(m_language, &QComboBox::activated, this, [this] { changeLanguage(m_language->currentData().toString()); });
    auto *const row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    row->addWidget(m_language);
    column->addLayout(row);
    m_heading = signingLabel({}, m_draft.language, 1.4, true);
    column->addWidget(m_heading);
    return head;
}

QWidget *SigningPage::newFoot()
{
    m_foot = new QWidget;
    auto *const column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_error = newLabel();
    m_error->setWordWrap(true);
    m_error->setLayoutDirection(QGuiApplication::layoutDirection());
    QPalette alarmed = m_error->palette();
    alarmed.setColor(QPalette::WindowText, colour(Sign::Overdue, palette()));
    m_error->setPalette(alarmed);
    m_error->hide();
    column->addWidget(m_error);
    m_advice = signingLabel({}, m_draft.language, 0.7);
    column->addWidget(m_advice);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    m_back = signingButton(word(QT_TRANSLATE_NOOP("Form", "Back")), m_draft.language);
    m_refuse = new QPushButton(tr("Refuses to sign…"));
    m_refuse->setLayoutDirection(QGuiApplication::layoutDirection());
    m_refuse->setMinimumHeight(signingRow);
    m_refuse->setFlat(true);
    m_goOn = signingButton({}, m_draft.language);
    makePrimary(m_goOn);
    m_goOn->setObjectName(u"goOn"_s);
    m_refuse->setObjectName(u"refuse"_s);
    m_error->setObjectName(u"error"_s);
    row->addWidget(m_back);
    row->addWidget(m_refuse);
    row->addStretch(1);
    row->addWidget(m_goOn);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &SigningPage::goBack);
    connect(m_refuse, &QPushButton::clicked, this, &SigningPage::refuse);
    connect(m_goOn, &QPushButton::clicked, this, &SigningPage::goOn);
    return m_foot;
}

void SigningPage::show(int step)
{
    m_step = step;
    m_error->hide();
    m_stack->setCurrentWidget(m_steps[step]);
    m_steps[step]->arrive();
    m_steps[step]->setFocus();
    update();
}

void SigningPage::update()
{
    const bool isRefusal = m_refusal && m_stack->currentWidget() == m_refusal;
    const SigningStep *const step = m_steps[m_step];
    const QString place = word(QT_TRANSLATE_NOOP("Form", "Step %1 of %2")).arg(m_step + 1).arg(m_steps.size());
    m_place->setText(leadingWith(m_draft.language, isolated(m_draft.person.name) + u" · "_s + place));
    m_heading->setVisible(!isRefusal);
    m_heading->setText(step->heading());
    m_language->setVisible(m_step == 0 && !isRefusal && m_language->count() > 1);
    m_refuse->setVisible(!isRefusal);
    const QString advice = isRefusal ? QString() : step->advice();
    m_advice->setText(advice.isEmpty()
                          ? word(QT_TRANSLATE_NOOP("Form",
                                                   "Nothing is saved until you confirm. Back or Esc goes back, "
                                                   "and what was drawn or typed is dropped."))
                          : advice);
    m_goOn->setText(isRefusal ? tr("Record the refusal") : step->verb());
    m_goOn->setEnabled(isRefusal ? m_refusal->isComplete() : step->mayGoOn());
}

void SigningPage::goOn()
{
    if (m_refusal && m_stack->currentWidget() == m_refusal)
        recordRefusal();
    else if (m_step + 1 < m_steps.size())
        show(m_step + 1);
    else
        confirm();
}

void SigningPage::goBack()
{
    if (m_refusal && m_stack->currentWidget() == m_refusal) {
        show(m_step);
        return;
    }
    if (m_step == 0 || m_isSaved) {
        deleteLater();
        return;
    }
    if (m_steps[m_step - 1] == m_steps[1]) { // the signature doesn't outlive its page
        SigningStep *const fresh = newSignatureStep(m_draft, [this] { return m_session.stamp().at; });
        m_draft.drawn = {};
        m_draft.typedName.clear();
        connect(fresh, &SigningStep::changed, this, &SigningPage::update);
        m_stack->insertWidget(m_stack->indexOf(m_steps[2]), fresh);
        delete std::exchange(m_steps[2], fresh);
    }
    show(m_step - 1);
}

void SigningPage::changeLanguage(const QString &language)
{
    const auto changed = inLanguage(m_session, m_draft, language);
    if (!changed) {
        say(changed.error());
        return;
    }
    m_draft = *changed;
    // Not while the box that was chosen from is still at work.
    QMetaObject::invokeMethod(
        this,
        [this] {
            build();
            m_content->show();
            show(0);
        },
        Qt::QueuedConnection);
}

void SigningPage::refuse()
{
    if (!m_refusal) {
        m_refusal = new RefusalForm(m_draft.language);
        m_stack->addWidget(m_refusal);
        connect(m_refusal, &RefusalForm::changed, this, &SigningPage::update);
    }
    m_error->hide();
    m_stack->setCurrentWidget(m_refusal);
    m_refusal->setFocus();
    update();
}

Done SigningPage::save(const Acknowledgment &record)
{
    const Done saved = m_session.save(
        Action::Acknowledge, [&](Transaction &transaction) { return AcknowledgmentStore::add(transaction, record); });
    if (saved)
        Q_EMIT m_session.acknowledgmentsChanged();
    else
        say(saved.error());
    return saved;
}

void SigningPage::confirm()
{
    if (save(signedRecord(m_draft, m_session.stamp())))
        thank();
}

void SigningPage::recordRefusal()
{
    SigningDraft refused = m_draft;
    QStringList reasons{m_draft.reason, m_refusal->reason()};
    reasons.removeAll(QString());
    refused.reason = reasons.join(u'\n');
    if (!save(refusalRecord(refused, m_refusal->witness(), m_session.stamp())))
        return;
    Q_EMIT m_session.noticed(tr("The refusal of %1 is recorded.").arg(isolated(m_draft.person.name)), nullptr);
    deleteLater();
}

void SigningPage::say(const Error &error)
{
    m_error->setText(error.text + u'\n' + tr("Nothing is lost: the signature is still here. Try again, or go back."));
    m_error->setToolTip(error.detail);
    m_error->show();
}

void SigningPage::thank()
{
    m_isSaved = true;
    auto *const thanks = new ThankYou(m_draft.language);
    m_stack->addWidget(thanks);
    m_stack->setCurrentWidget(thanks);
    for (QWidget *const over : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_language), m_foot})
        over->hide();
    m_place->setText(leadingWith(m_draft.language, isolated(m_draft.person.name)));
    thanks->setFocus();
    const FormChoice copy{.scope = m_draft.edition.id,
                          .people = {m_draft.person.id},
                          .kind = FormKind::SignedCopy,
                          .paper = usualPaper()};
    connect(thanks, &ThankYou::printing, this, [this, copy] { FormJob::choosePrinter(m_session, copy, this); });
    connect(thanks, &ThankYou::saving, this, [this, copy] { FormJob::chooseFile(m_session, copy, this); });
    connect(thanks, &ThankYou::done, this, &QObject::deleteLater);
}

void SigningPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        goBack();
    else if (auto *const button = qobject_cast<QPushButton *>(focusWidget()); isEnter && button)
        button->click();
    else if (isEnter && !m_isSaved && m_goOn->isEnabled())
        goOn();
    else
        QWidget::keyPressEvent(event);
}

#include "handbook/editor.h"

#include "handbook/ruleform.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {
constexpr auto pauseInTyping = 1s;
constexpr int widestText = 90 * grid;
}

Editor::Editor(Draft &draft, QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_number(newTitle()),
      m_whyNot(newLabel()),
      m_areaForm(new AreaForm),
      m_ruleForm(new RuleForm),
      m_refusal(newRefusal())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(3 * grid, grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_number);
    m_whyNot->setWordWrap(true);
    m_whyNot->hide();
    column->addWidget(m_whyNot);
    column->addWidget(m_refusal);
    for (TextForm *const form : std::initializer_list<TextForm *>{m_areaForm, m_ruleForm}) {
        column->addWidget(form);
        form->hide();
        connect(form, &TextForm::edited, this, [this] {
            m_pause.start();
            Q_EMIT edited();
        });
        connect(form, &TextForm::left, this, &Editor::commit);
    }
    column->addStretch(1);
    page->setMaximumWidth(widestText);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &Editor::commit);
    connect(&draft, &Draft::changed, this, &Editor::refresh);
    inEveryLanguage(this, [this] { setWords(); });
}

QWidget *Editor::newRefusal()
{
    auto *const box = new QWidget;
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_reason = newLabel();
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    m_saveAnyway = new QPushButton;
    m_forget = new QPushButton;
    row->addWidget(m_saveAnyway);
    row->addWidget(m_forget);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_saveAnyway, &QPushButton::clicked, this, &Editor::saveAnyway);
    connect(m_forget, &QPushButton::clicked, this, &Editor::forgetTyped);
    box->hide();
    return box;
}

void Editor::setWords()
{
    m_saveAnyway->setText(tr("Save what I typed"));
    m_forget->setText(tr("Show what is stored"));
    m_whyNot->setText(tr("Rules are decided in this language. Choose another language to translate into."));
}

bool Editor::show(const Chosen &chosen, const QString &language)
{
    if (!commit())
        return false;
    const bool isAnother = chosen != m_chosen;
    m_chosen = chosen;
    m_language = language;
    m_form = std::holds_alternative<Id<Rule>>(chosen) ? static_cast<TextForm *>(m_ruleForm) : m_areaForm;
    m_areaForm->setVisible(m_form == m_areaForm);
    m_ruleForm->setVisible(m_form == m_ruleForm);
    if (!m_form->show(m_draft.handbook(), chosen, language)) {
        m_form->hide();
        m_form = nullptr;
        m_chosen = {};
    }
    const auto place = placeOf(m_draft.handbook(), m_chosen);
    m_number->setText(place ? numberOf(*place) : QString());
    sayWhatMayBeTyped();
    if (isAnother)
        ensureVisible(0, 0);
    m_pause.stop();
    return true;
}

void Editor::sayWhatMayBeTyped()
{
    const bool mayWrite = m_draft.mayWrite(m_language);
    m_whyNot->setVisible(m_form && !mayWrite && m_draft.mayTranslate());
    if (m_form)
        m_form->allow(mayWrite, m_draft.mayEditRules());
}

bool Editor::hasEdits() const
{
    return m_form && m_form->withEdits(m_draft.handbook()) != m_draft.handbook();
}

bool Editor::commit()
{
    m_pause.stop();
    if (!hasEdits()) {
        m_refusal->hide();
        return true;
    }
    return !m_refusal->isVisibleTo(this) && saveTyped();
}

bool Editor::saveTyped()
{
    const Done saved = m_draft.change(m_form->stepName(), m_form->withEdits(m_draft.handbook()), m_chosen);
    m_refusal->setVisible(!saved);
    if (saved)
        return true;
    m_reason->setText(saved.error().text);
    ensureWidgetVisible(m_refusal);
    QAccessibleEvent spoken(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    return false;
}

void Editor::saveAnyway()
{
    m_refusal->hide();
    (void)saveTyped();
}

void Editor::forgetTyped()
{
    m_refusal->hide();
    if (m_form && !m_form->show(m_draft.handbook(), m_chosen, m_language))
        show({}, m_language);
}

void Editor::refresh()
{
    if (m_form && !hasEdits())
        show(m_chosen, m_language);
}

void Editor::focusTitle()
{
    if (m_form)
        m_form->setFocus(Qt::OtherFocusReason);
}

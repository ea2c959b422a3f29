#include "welcome/beginningform.h"

#include "exchange/starter.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/languagebox.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

Result<std::unique_ptr<Workspace>> makeWorkspace(const QString &place, const NewWorkspace &wanted, const Stamp &stamp,
                                                 const QString &password)
{
    auto beginning = wanted.beginning;
    if (wanted.hasStarter) {
        auto handbook = starterHandbook();
        if (!handbook)
            return handbook.error();
        beginning.handbook = *std::move(handbook);
    }
    return Workspace::create(place, beginning, stamp, password);
}

BeginningForm::BeginningForm(QWidget *parent)
    : QWidget(parent),
      m_companyName(new QLineEdit),
      m_languages(newLanguageBox()),
      m_company(new LabelledField(m_companyName)),
      m_language(new LabelledField(m_languages)),
      m_starter(new QRadioButton),
      m_empty(new QRadioButton)
{
    m_starter->setChecked(true);
    setFocusProxy(m_companyName);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_company);
    column->addWidget(m_language);
    auto *const beginnings = new QVBoxLayout;
    beginnings->setSpacing(grid / 2);
    beginnings->addWidget(m_starter);
    beginnings->addWidget(m_empty);
    column->addLayout(beginnings);
    connect(m_companyName, &QLineEdit::textEdited, this, [this] {
        m_company->setError({});
        Q_EMIT companyEdited();
    });
    connect(m_companyName, &QLineEdit::returnPressed, this, &BeginningForm::confirmed);
    inEveryLanguage(this, [this] { setWords(); });
    clear();
}

void BeginningForm::setWords()
{
    m_company->setLabel(tr("Company"));
    m_language->setLabel(tr("Governing language"));
    m_language->setHint(tr("Rules are decided in this language; the others are translations of it."));
    m_starter->setText(tr("Begin with the starter handbook"));
    m_empty->setText(tr("Begin with an empty handbook"));
}

void BeginningForm::clear()
{
    m_companyName->clear();
    setLanguage(m_languages, Language::spoken());
    m_company->setError({});
}

QString BeginningForm::company() const
{
    return m_companyName->text().trimmed();
}

std::optional<NewWorkspace> BeginningForm::typed()
{
    m_company->setError(company().isEmpty() ? tr("Type the company’s name; it stands on every form.") : QString());
    if (company().isEmpty()) {
        m_company->setFocus();
        return std::nullopt;
    }
    return NewWorkspace{{.company = company(), .governingLanguage = language(m_languages)}, m_starter->isChecked()};
}

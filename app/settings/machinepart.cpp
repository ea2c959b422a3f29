#include "settings/machinepart.h"

#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/languagebox.h"
#include "shell/preferences.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using Preferences::UrduType;

MachinePart::MachinePart(QWidget *parent)
    : QWidget(parent),
      m_language(newLanguageBox()),
      m_urduType(new QComboBox),
      m_operator(new QLineEdit),
      m_title(newTitle()),
      m_languageField(new LabelledField(m_language)),
      m_urduField(new LabelledField(m_urduType)),
      m_operatorField(new LabelledField(m_operator))
{
    m_urduType->addItems({QString(), QString()});
    auto *const parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(2 * grid);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_title, m_languageField, m_urduField, m_operatorField})
        parts->addWidget(part);
    connect(m_language, &QComboBox::activated, this, &MachinePart::switchLanguage);
    connect(m_urduType, &QComboBox::activated, this, &MachinePart::switchLanguage);
    connect(m_operator, &QLineEdit::textChanged, this, &MachinePart::edited);
    inEveryLanguage(this, [this] { setWords(); });
}

void MachinePart::setWords()
{
    m_title->setText(tr("This machine"));
    m_languageField->setLabel(tr("Language of this program"));
    m_urduField->setLabel(tr("Urdu letters"));
    m_urduType->setItemText(0, tr("Nastaliq"));
    m_urduType->setItemText(1, tr("Naskh, more compact"));
    m_operatorField->setLabel(tr("Your name"));
    m_operatorField->setHint(tr("It stands in the record of everything you publish and collect."));
}

void MachinePart::setNamed(bool isNamed)
{
    m_operatorField->setVisible(!isNamed);
}

void MachinePart::load()
{
    setLanguage(m_language, Language::spoken());
    m_urduType->setCurrentIndex(Preferences::urduType() == UrduType::Nastaliq ? 0 : 1);
    m_loaded = Preferences::operatorName();
    m_operator->setText(m_loaded);
}

bool MachinePart::isChanged() const
{
    return m_operator->text() != m_loaded;
}

void MachinePart::save()
{
    Preferences::setOperatorName(m_operator->text().simplified());
}

void MachinePart::switchLanguage()
{
    const UrduType type = m_urduType->currentIndex() == 0 ? UrduType::Nastaliq : UrduType::Naskh;
    Preferences::setLanguage(language(m_language));
    Preferences::setUrduType(type);
    Language::speak(language(m_language), type);
}

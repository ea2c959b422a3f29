#include "handbook/printdialog.h"

#include "base/languages.h"
#include "base/text.h"
#include "shell/labelledfield.h"
#include "shell/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 72 * grid;

LabelledField *labelled(const QString &label, QComboBox *box)
{
    box->setMinimumContentsLength(20); // long titles of problem areas are shortened
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *const field = new LabelledField(box);
    field->setLabel(label);
    return field;
}

}

PrintDialog::PrintDialog(const Edition &edition, const QString &language, const Place &place, QWidget *parent)
    : QDialog(parent),
      m_edition(edition),
      m_form(new QComboBox),
      m_part(new QComboBox),
      m_language(new QComboBox),
      m_beside(new QComboBox),
      m_paper(new QComboBox)
{
    setWindowTitle(edition.number > 0 ? tr("Print edition %1").arg(edition.number) : tr("Print the handbook"));
    setMinimumWidth(usualWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    auto *const fields = new QGridLayout;
    fields->setSpacing(2 * grid);
    fields->addWidget(labelled(tr("Form"), m_form), 0, 0);
    fields->addWidget(labelled(tr("What of it"), m_part), 0, 1);
    fields->addWidget(labelled(tr("Language"), m_language), 1, 0);
    fields->addWidget(labelled(tr("Beside it"), m_beside), 1, 1);
    fields->addWidget(labelled(tr("Paper"), m_paper), 2, 0);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    column->addLayout(fields);
    using As = HandbookPages::As;
    m_form->addItem(tr("Booklet with contents"), int(As::Booklet));
    m_form->addItem(tr("A sheet for each rule"), int(As::Sheets));
    m_form->addItem(tr("A poster for each problem area"), int(As::Poster));
    m_paper->addItem(u"A4"_s, int(PaperSize::A4));
    m_paper->addItem(u"Letter"_s, int(PaperSize::Letter));
    m_paper->addItem(u"A3"_s, int(PaperSize::A3));
    fillLanguages(language);
    fillParts(place);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const pdf = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    QPushButton *const preview = buttons->addButton(tr("Preview and print…"), QDialogButtonBox::ActionRole);
    makePrimary(preview);
    preview->setDefault(true);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::pdfWanted);
    connect(preview, &QPushButton::clicked, this, &PrintDialog::previewWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_form->setFocus();
}

void PrintDialog::fillLanguages(const QString &language)
{
    for (const QString &known : std::as_const(m_edition.languages))
        m_language->addItem(nativeName(known), known);
    m_language->setCurrentIndex(qMax(m_language->findData(language), 0));
    connect(m_language, &QComboBox::currentIndexChanged, this, &PrintDialog::fillBeside);
    fillBeside();
}

void PrintDialog::fillBeside()
{
    const QString before = m_beside->currentData().toString(), own = m_language->currentData().toString();
    m_beside->clear();
    m_beside->addItem(tr("No other language"), QString());
    for (const QString &known : std::as_const(m_edition.languages)) {
        if (known != own)
            m_beside->addItem(nativeName(known), known);
    }
    m_beside->setCurrentIndex(qMax(m_beside->findData(before), 0));
}

void PrintDialog::fillParts(const Place &place)
{
    const QString language = m_language->currentData().toString();
    const auto addPart = [this](const Place &part, const QString &words) {
        m_places << part;
        m_part->addItem(words);
    };
    addPart({}, tr("The whole handbook"));
    const bool isThere = place.area >= 0 && place.area < m_edition.areas.size();
    if (isThere && place.rule >= 0 && place.rule < m_edition.areas[place.area].rules.size()) {
        const Rule &rule = m_edition.areas[place.area].rules[place.rule].rule;
        addPart(place, tr("Only rule %1").arg(numberOf(place) + u"  "_s + isolated(rule.texts.value(language).title)));
    }
    for (qsizetype area = 0; area < m_edition.areas.size(); ++area) {
        const AreaText text = m_edition.areas[area].texts.value(language);
        addPart({area, -1}, numberOf({area, -1}) + u"  "_s + isolated(text.title));
    }
}

HandbookPages PrintDialog::pages() const
{
    return {.as = HandbookPages::As(m_form->currentData().toInt()),
            .language = m_language->currentData().toString(),
            .beside = m_beside->currentData().toString(),
            .place = m_places.value(m_part->currentIndex()),
            .checkpoint = {}};
}

PaperSize PrintDialog::paper() const
{
    return PaperSize(m_paper->currentData().toInt());
}

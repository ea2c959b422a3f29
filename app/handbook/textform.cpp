#include "handbook/textform.h"

#include "handbook/edits.h"
#include "handbook/richedit.h"
#include "handbook/texttools.h"
#include "shell/labelledfield.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

LabelledField *TextForm::add(WordsEdit *edit, QString (*label)(), QString (*hint)())
{
    auto *const field = new LabelledField(edit);
    inEveryLanguage(field, [field, label, hint] {
        field->setLabel(label());
        if (hint)
            field->setHint(hint());
    });
    connect(edit, &QTextEdit::textChanged, this, &TextForm::edited);
    connect(edit, &WordsEdit::left, this, &TextForm::left);
    layout()->addWidget(field);
    m_words << field;
    setFocusProxy(focusProxy() ? focusProxy() : edit);
    return field;
}

WordsEdit *TextForm::addWords(QString (*label)())
{
    auto *const edit = new WordsEdit(WordsEdit::Kind::Line);
    add(edit, label, nullptr);
    return edit;
}

WordsEdit *TextForm::addRichText(QString (*label)(), QString (*hint)())
{
    auto *const edit = new RichEdit;
    add(edit, label, hint)->setTools(new TextTools(*edit));
    return edit;
}

void TextForm::warn(const QStringList &sentences)
{
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_words[i]->setError(sentences.value(i));
}

WordsEdit *TextForm::box(qsizetype part) const
{
    const LabelledField *const field = m_words.value(part);
    return field ? qobject_cast<WordsEdit *>(field->editor()) : nullptr;
}

QList<WordsEdit *> TextForm::boxes() const
{
    QList<WordsEdit *> boxes;
    for (qsizetype part = 0; part < m_words.size(); ++part)
        boxes << box(part);
    return boxes;
}

void TextForm::allow(bool words, bool tags)
{
    for (WordsEdit *const edit : findChildren<WordsEdit *>())
        edit->setReadOnly(!words);
    for (QComboBox *const box : findChildren<QComboBox *>())
        box->setEnabled(tags);
    for (QCheckBox *const box : findChildren<QCheckBox *>())
        box->setEnabled(tags);
}

AreaForm::AreaForm(QWidget *parent)
    : TextForm(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    m_title = addWords([] { return tr("Title of the problem area"); });
    m_intro = addRichText([] { return tr("Introduction"); },
                          [] { return tr("What goes wrong with customers here, in a sentence or two."); });
    m_signs = addRichText([] { return tr("Signs"); },
                          [] { return tr("By what it is known: “Staff chat while a customer waits”."); });
}

bool AreaForm::show(const Handbook &handbook, const Chosen &chosen, const QString &language)
{
    const auto place = placeOf(handbook, chosen);
    if (!place || place->rule >= 0)
        return false;
    m_shown = handbook.areas[place->area];
    m_language = language;
    for (WordsEdit *const edit : {m_title, m_intro, m_signs})
        edit->setLanguage(language);
    showText(m_shown.texts.value(language));
    return true;
}

void AreaForm::restore(const Handbook &handbook, const Chosen &chosen, const QString &language,
                       const EditedFields &shown, const EditedFields &typed)
{
    if (!show(handbook, chosen, language))
        show({{ProblemArea{.id = std::get<Id<ProblemArea>>(chosen)}}}, chosen, language);
    setText(m_shown.texts, language, withFields(m_shown.texts.value(language), shown));
    showText(m_shown.texts.value(language));
    for (const auto &[field, edit] :
         {std::pair{EditedField::Title, m_title}, {EditedField::Intro, m_intro}, {EditedField::Signs, m_signs}}) {
        if (typed.value(field) != shown.value(field))
            edit->retype(typed.value(field));
    }
}

void AreaForm::showText(const AreaText &text)
{
    m_title->setWords(text.title);
    m_intro->setWords(text.intro);
    m_signs->setWords(text.signs);
}

AreaText AreaForm::typed() const
{
    return {m_title->words(), m_intro->words(), m_signs->words()};
}

EditedFields AreaForm::typedFields() const
{
    return fieldsOf(typed());
}

EditedFields AreaForm::shownFields() const
{
    return fieldsOf(m_shown.texts.value(m_language));
}

std::optional<EditedFields> AreaForm::fieldsIn(const Handbook &now) const
{
    const auto place = ::find(now, m_shown.id);
    return place ? std::optional(fieldsOf(now.areas[place->area].texts.value(m_language))) : std::nullopt;
}

void AreaForm::merge(const Handbook &now, const QList<EditedField> &theirs)
{
    const auto place = ::find(now, m_shown.id);
    if (!place)
        return;
    const AreaText shown = m_shown.texts.value(m_language);
    AreaText mine = typed();
    for (const EditedField field : theirs)
        take(mine, field, shown);
    m_shown = now.areas[place->area];
    showText(merged(m_shown.texts.value(m_language), shown, mine));
}

Handbook AreaForm::withEdits(Handbook now) const
{
    const AreaText shown = m_shown.texts.value(m_language);
    if (typed() == shown)
        return now;
    auto place = ::find(now, m_shown.id);
    if (!place) {
        now.areas << m_shown;
        place = Place{now.areas.size() - 1, -1};
    }
    ProblemArea &area = now.areas[place->area];
    setText(area.texts, m_language, merged(area.texts.value(m_language), shown, typed()));
    return now;
}

QString AreaForm::stepName() const
{
    return tr("Edit a problem area");
}

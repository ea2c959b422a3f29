#pragma once

#include "handbook/draft.h"
#include "handbook/edits.h"
#include "handbook/wordsedit.h"

#include <QWidget>

class LabelledField;

/// The fields of a rule or a problem area in one language. What is typed stays until it has become part of a handbook.
class TextForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what stands in `handbook`; true if it does.
    virtual bool show(const Handbook &handbook, const Chosen &chosen, const QString &language) = 0;

    /// Shows `typed` as if it had been typed where `shown` stood; what has gone from `handbook` is to be put back.
    virtual void restore(const Handbook &handbook, const Chosen &chosen, const QString &language,
                         const EditedFields &shown, const EditedFields &typed) = 0;

    /// `now` with every field that was changed here; what has gone from it is put back.
    virtual Handbook withEdits(Handbook now) const = 0;

    /// What is typed here now, and what stood here before anything was.
    virtual EditedFields typedFields() const = 0;
    virtual EditedFields shownFields() const = 0;
    /// What stands here in `now`; nothing where it has gone.
    virtual std::optional<EditedFields> fieldsIn(const Handbook &now) const = 0;

    /// Keeps what is typed, but for `theirs`, the fields that are to be as they are in `now`, and shows everything else
    /// as it is there.
    virtual void merge(const Handbook &now, const QList<EditedField> &theirs) = 0;

    /// Whether the words may be typed, and the tags beside them chosen.
    void allow(bool words, bool tags);

    /// Shows below each field of words, in their order, what is wrong with it.
    void warn(const QStringList &sentences);

    /// The box of a part of the text, in the order of `partsOf`.
    WordsEdit *box(qsizetype part) const;

    /// All of them.
    QList<WordsEdit *> boxes() const;

    /// What the step is called that saves the edits.
    virtual QString stepName() const = 0;

    using QWidget::show;

Q_SIGNALS:
    void edited();
    void left();

protected:
    /// Adds a box of words to the form's layout.
    WordsEdit *addWords(QString (*label)());
    /// Adds a box for a text with emphasis, lists and links, and its tools above it.
    WordsEdit *addRichText(QString (*label)(), QString (*hint)() = nullptr);

private:
    LabelledField *add(WordsEdit *edit, QString (*label)(), QString (*hint)());

    QList<LabelledField *> m_words;
};

/// The title, introduction and signs of a problem area.
class AreaForm : public TextForm {
    Q_OBJECT

public:
    explicit AreaForm(QWidget *parent = nullptr);

    bool show(const Handbook &handbook, const Chosen &chosen, const QString &language) override;
    void restore(const Handbook &handbook, const Chosen &chosen, const QString &language, const EditedFields &shown,
                 const EditedFields &typed) override;
    Handbook withEdits(Handbook now) const override;
    EditedFields typedFields() const override;
    EditedFields shownFields() const override;
    std::optional<EditedFields> fieldsIn(const Handbook &now) const override;
    void merge(const Handbook &now, const QList<EditedField> &theirs) override;
    QString stepName() const override;

private:
    AreaText typed() const;
    void showText(const AreaText &text);

    ProblemArea m_shown;
    QString m_language;
    WordsEdit *m_title;
    WordsEdit *m_intro;
    WordsEdit *m_signs;
};

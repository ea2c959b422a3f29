#pragma once

#include "handbook/textform.h"

class QCheckBox;
class QComboBox;

/// The texts of a rule in one language, and the value and channels it is tagged with.
class RuleForm : public TextForm {
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

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
    void addTags();
    Rule typed() const;
    void showRule(const Rule &rule);
    void showTags(const Rule &rule);

    Rule m_shown;
    Id<ProblemArea> m_area = Id<ProblemArea>::fromStored(0);
    QString m_language;
    WordsEdit *m_title;
    WordsEdit *m_situation;
    WordsEdit *m_handling;
    WordsEdit *m_reason;
    WordsEdit *m_example;
    QComboBox *m_value;
    QList<QCheckBox *> m_channels; ///< in the order of `channels()`
};

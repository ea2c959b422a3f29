#pragma once

#include "handbook/textform.h"

#include <functional>

class NamesEdit;
class QCheckBox;
class QComboBox;

/// The texts of a rule in one language, the value and channels it is tagged with, and whom it applies to.
class RuleForm : public TextForm {
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Asked for the job titles and sites to offer.
    void setKnown(const std::function<QStringList()> &titles, const std::function<QStringList()> &sites);

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
    void addAudience();
    NamesEdit *addNames(QString (*label)(), QString (*everybody)());
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
    NamesEdit *m_titles;
    NamesEdit *m_sites;
};

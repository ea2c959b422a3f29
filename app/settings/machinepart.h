#pragma once

#include <QWidget>

class LabelledField;
class QComboBox;
class QLabel;
class QLineEdit;

/// The settings of this user on this machine: language and letters, which are switched at once, and their own name.
class MachinePart : public QWidget {
    Q_OBJECT

public:
    explicit MachinePart(QWidget *parent = nullptr);

    /// Whether an account names whoever sits here, so that no name has to be typed.
    void setNamed(bool isNamed);

    void load();
    bool isChanged() const;
    void save();

Q_SIGNALS:
    void edited();

private:
    void setWords();
    void switchLanguage();

    QComboBox *m_language;
    QComboBox *m_urduType;
    QLineEdit *m_operator;
    QString m_loaded; ///< name before anything was typed
    QLabel *m_title;
    LabelledField *m_languageField;
    LabelledField *m_urduField;
    LabelledField *m_operatorField;
};

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// One field of a form: its name above, what is typed, and below it, until mended, what is wrong with it.
class LabelledField : public QWidget {
    Q_OBJECT

public:
    /// `editor` takes the focus; `beside` stands next to it, such as a button that chooses a file.
    explicit LabelledField(QWidget *editor, QWidget *beside = nullptr, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    /// A sentence below that helps to fill it in.
    void setHint(const QString &text);
    /// What acts on the editor, at the end of the line above it.
    void setTools(QWidget *tools);
    void setError(const QString &text);
    QString error() const;
    QWidget *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintError();

    QWidget *m_editor;
    QHBoxLayout *m_head;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_error;
};

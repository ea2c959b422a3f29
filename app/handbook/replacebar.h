#pragma once

#include "handbook/draft.h"
#include "handbook/replacing.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class Editor;
struct EditActions;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Searches and replaces in all texts of the handbook in the language that is edited. What is found is marked where it
/// stands, and shown one after another.
class ReplaceBar : public QWidget {
    Q_OBJECT

public:
    ReplaceBar(Draft &draft, Editor &editor, const EditActions &actions, QWidget *parent = nullptr);

    /// Searches in `language` from now on.
    void setLanguage(const QString &language);

    /// Shows the bar, and what is selected in the text as what to look for.
    void open();

    /// Shows what is found next (1) or before (-1).
    void go(int direction);

Q_SIGNALS:
    /// What is found stands there.
    void goWanted(const Chosen &chosen);
    /// `what` says how much was replaced.
    void replaced(const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const EditActions &actions);
    void setWords();
    void close();
    Wanted wanted() const;
    void look();
    void take(const QList<Occurrence> &found);
    /// Does `then` once everything is found in the handbook as it is now, with what is typed saved.
    void whenFound(const std::function<void()> &then);
    bool isShown() const;
    void step(int direction);
    void replaceOne();
    void replaceAll();
    bool save(const QString &name, const Replacement &replacement, const Chosen &chosen);
    void say(const QString &sentence);
    void sayHowMany();

    Draft &m_draft;
    Editor &m_editor;
    QString m_language;
    QLabel *m_textLabel;
    QLineEdit *m_text;
    QLabel *m_withLabel;
    QLineEdit *m_with;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QPushButton *m_close;
    QCheckBox *m_exact;
    QCheckBox *m_wholeWords;
    QLabel *m_said;
    QTimer m_pause; ///< in typing
    QList<Occurrence> m_found;
    std::optional<Occurrence> m_last; ///< that was shown or replaced
    std::function<void()> m_then;
    bool m_isLooking = false;
    bool m_isOutdated = true; ///< what was found
};

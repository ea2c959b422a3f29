#pragma once

#include "handbook/draft.h"
#include "handbook/edits.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class AreaForm;
class ClashBox;
class QLabel;
class PictureList;
class QPushButton;
class RuleForm;
class Session;
class TextForm;
class WordsEdit;
struct Unsaved;
struct Wanted;

/// The chosen rule or problem area in one language. What is typed is saved when one leaves a field or pauses; where it
/// can't be, it stays and the reason stands above it. What others change meanwhile is joined with it.
class Editor : public QScrollArea {
    Q_OBJECT

public:
    Editor(Session &session, Draft &draft, QWidget *parent = nullptr);

    /// Saves what is typed, then shows `chosen`; false where it can't be saved, and everything stays as it was.
    bool show(const Chosen &chosen, const QString &language);
    using QWidget::show;

    /// Saves what is typed; false where it can't be saved.
    bool commit();

    /// Shows `unsaved` as it was typed, and saves it after a pause as if it just had been.
    void restore(const Unsaved &unsaved);

    /// Whether something is typed that isn't saved yet.
    bool hasEdits() const;

    const Chosen &chosen() const { return m_chosen; }

    /// Marks everywhere what is wanted, as long as something is.
    void mark(const Wanted &wanted);
    /// Selects the `nth` of what is marked in a part of the text, in the order of `partsOf`, and scrolls to it.
    void selectMarked(qsizetype part, qsizetype nth);
    /// Selects the next word that isn't spelt right; false where there is none.
    bool selectNextMisspelt();
    /// Puts the cursor where something was selected last.
    void focusMarked();

    /// Shows below each field of words, in their order, what is wrong with it.
    void warn(const QStringList &sentences);

    /// Puts the cursor into the title.
    void focusTitle();

Q_SIGNALS:
    void edited();
    /// Somebody was typing here when what they typed in went away.
    void emptied();
    /// What was typed here and what somebody else changed are both saved; `what` says so.
    void joined(const QString &what);

private:
    QWidget *newRefusal();
    void setWords();
    void refresh();
    void sayWhatMayBeTyped();
    bool saveTyped();
    void sayWhatWasJoined(const QList<EditedField> &theirs);
    bool askAboutClashes();
    bool refuse(const QString &why);
    void saveDecided();
    void saveAnyway();
    void forgetTyped();
    void keepTyped();
    void forgetKept();

    Draft &m_draft;
    Chosen m_chosen;
    Handbook m_seen; ///< what is typed was typed with this before one's eyes
    QString m_language;
    QString m_changedBy; ///< the last of those who changed what is shown
    QLabel *m_number;
    QLabel *m_whyNot; ///< why nothing can be typed here, where it could elsewhere
    AreaForm *m_areaForm;
    RuleForm *m_ruleForm;
    TextForm *m_form = nullptr; ///< the one that is shown
    PictureList *m_pictures;
    ClashBox *m_clashes;
    QWidget *m_refusal;
    QLabel *m_reason;
    QPushButton *m_saveAnyway;
    QPushButton *m_forget;
    QPointer<WordsEdit> m_marked; ///< where something was selected last of what is marked
    QTimer m_pause;
    QTimer m_untilKept;
    bool m_isKept = false; ///< in a file, until it is saved
};

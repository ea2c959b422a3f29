#pragma once

#include "handbook/draft.h"
#include "handbook/editactions.h"

#include <QWidget>

class Editor;
class HandbookTree;
class QStackedWidget;
class ReplaceBar;
class ScreenHeader;
class TextLanguageBox;
struct Unsaved;

/// The working handbook: its tree, and the text of what is chosen in it.
class WorkPage : public QWidget {
    Q_OBJECT

public:
    WorkPage(Session &session, Draft &draft, const EditActions &actions, QWidget *parent = nullptr);

    QWidget *filterField() const { return m_filter; }

    /// Saves what is typed; false where it can't be saved.
    bool commit();

    /// What is chosen in the tree.
    Chosen chosen() const;

    /// The language in which the text is shown.
    QString language() const;
    void setLanguage(const QString &language);

    /// Chooses and shows; tells of `error` where there is one.
    void go(const Chosen &chosen);

    /// Shows what was typed and not saved when the program ended.
    void restore(const Unsaved &unsaved);

    void focusTree();

    /// Brings the actions in line with what can be done now.
    void updateActions();

private:
    void connectActions();
    void setWords();
    void refresh();
    void showChosen(const Chosen &chosen);
    void changeLanguage();

    void goToMisspelling();
    void useStarter();
    void addArea();
    void addRule();
    /// What is selected in the tree, in order; what is chosen where the tree doesn't show it.
    QList<Place> selected() const;
    void moveBy(int step);
    void move(const QList<Place> &from, const Place &gap);
    void cut();
    void copy();
    void paste();
    void fillMoveTo();
    void remove();
    /// Takes out what stands at `places`, as a step called `name`; false and a message where that can't be.
    bool takeOut(const QString &name, const QList<Place> &places);
    void step(int index);
    /// Makes it so, as one step; false and a message where that can't be.
    bool change(const QString &what, const Handbook &after, const Chosen &chosen);

    Session &m_session;
    Draft &m_draft;
    EditActions m_actions;
    ScreenHeader *m_header;
    QWidget *m_filter = nullptr;
    TextLanguageBox *m_language;
    HandbookTree *m_tree;
    Editor *m_editor;
    ReplaceBar *m_replacing;
    QStackedWidget *m_stack;
    QString m_shownLanguage;
};

#pragma once

#include "acknowledgment/signing/signingdraft.h"
#include "shell/windowcover.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class RefusalForm;
class Session;
class SigningStep;

/// Somebody reads an edition and signs it, one thing at a time, over the whole window. Nothing is saved before it is
/// confirmed. Deletes itself when it is closed.
class SigningPage : public WindowCover {
    Q_OBJECT

public:
    SigningPage(Session &session, const SigningDraft &draft, QWidget *window);

    /// Goes back a step; from the first, closes the page.
    void goBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *newHead();
    QWidget *newFoot();
    void show(int step);
    void update();
    void goOn();
    void changeLanguage(const QString &language);
    void refuse();
    void confirm();
    void recordRefusal();
    Done save(const Acknowledgment &record);
    void say(const Error &error);
    void thank();
    QString word(const char *source) const;

    Session &m_session;
    SigningDraft m_draft;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<SigningStep *> m_steps;
    RefusalForm *m_refusal = nullptr;
    int m_step = 0;
    bool m_isSaved = false;
    QLabel *m_place = nullptr;
    QLabel *m_heading = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_error = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_goOn = nullptr;
};

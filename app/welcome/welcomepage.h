#pragma once

#include "base/result.h"

#include <QWidget>

#include <memory>

class NewWorkspaceForm;
class QLabel;
class QVBoxLayout;
class Workspace;

/// The first page: make a workspace, open one, or go on with a recent one.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// Shows the page afresh, ready for typing.
    void begin();

    /// Says beside the list of workspaces why `path` could not be opened.
    void showError(const QString &path, const Error &error);

    /// The workspace that `created` told of.
    std::unique_ptr<Workspace> takeWorkspace();

Q_SIGNALS:
    void chosen(const QString &path);
    void choosing();
    void connecting();
    void restoring();
    void created();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newOpening();
    void fillRecent();

    NewWorkspaceForm *m_form;
    QWidget *m_recentRows = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_error = nullptr;
};

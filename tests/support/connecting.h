#pragma once

#include "support/ownsettings.h"
#include "support/serverlogin.h"
#include "support/workspace.h"
#include "welcome/connectpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

/// The page that opens shared workspaces, as somebody with a login of the server uses it.
struct Connecting {
    ServerLogin login;
    ConnectPage page;
    QSignalSpy opened{&page, &ConnectPage::opened};

    Connecting()
    {
        page.resize(1180, 760);
        page.QWidget::show();
    }

    /// Makes the workspace, as somebody else did before.
    void make()
    {
        const auto made = Workspace::create(login.address().text(), {"Kruna d.o.o.", "hr"}, TestWorkspace::stamp(),
                                            ServerLogin::password());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }

    QLineEdit *line(const QString &label)
    {
        for (QLineEdit *const line : page.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == label)
                return line;
        }
        qFatal("There is no field %s", qPrintable(label));
        return nullptr;
    }

    void type(const QString &label, const QString &text)
    {
        line(label)->selectAll();
        QTest::keyClicks(line(label), text);
    }

    QAbstractButton *button(const QString &words)
    {
        for (QAbstractButton *const button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == words)
                return button;
        }
        qFatal("There is no button %s", qPrintable(words));
        return nullptr;
    }

    bool says(const QString &words)
    {
        for (const QLabel *const label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

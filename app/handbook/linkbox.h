#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

/// A small box beside the cursor that asks where a link leads.
class LinkBox : public QFrame {
    Q_OBJECT

public:
    explicit LinkBox(const QString &link, QWidget *parent);

    /// Shows the box with its corner at `place`, or as near as the screen has room for it.
    void showAt(const QPoint &place);

Q_SIGNALS:
    /// A link that text may have; empty where it is to be taken away.
    void decided(const QString &link);

private:
    void accept();
    void fit();

    QLineEdit *m_target;
    QLabel *m_error;
};

/// The link that somebody means who types `typed`: an address, an e-mail address or the number of a rule; else nothing.
QString meantLink(const QString &typed);

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// An e-mail that somebody is to look at and send.
struct MailDraft {
    QString name; ///< of whom it goes to
    QString address;
    QString subject;
    QString text;
    QString language;
    QDateTime writtenAt;
};

/// `draft` as a message (RFC 5322), which mail programs open to be edited and sent.
QByteArray mailDraft(const MailDraft &draft);

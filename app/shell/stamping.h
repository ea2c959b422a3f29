#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

class QTemporaryDir;
class Session;

/// Has the newest checkpoint stamped with the time by itself, where an authority is set: soon after the workspace was
/// opened, and every hour. A process of its own asks, so that no window ever waits for the authority, not even at
/// closing; what fails is tried again the next time.
class Stamping : public QObject {
    Q_OBJECT

public:
    /// `program` is this one's file; it asks with "checkpoint stamp".
    Stamping(Session &session, const QString &program, QObject *parent = nullptr);
    ~Stamping() override;

    /// Asks now, where something waits and nobody is being asked.
    void ask();
    bool isAsking() const { return bool(m_asking); }

private:
    void keep();

    Session &m_session;
    QString m_program;
    QTimer m_next;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_asking;
};

#pragma once

#include "base/result.h"

#include <QFile>
#include <QLockFile>

/// A file that comes into being whole or not at all, whatever happens meanwhile: it is written under another name,
/// brought safely to the disk, and renamed. Only its owner may read it.
class WholeFile {
public:
    /// Whether a file that is there already may be replaced.
    enum class Present { Refuse, Replace };

    explicit WholeFile(const QString &path, Present present = Present::Refuse);
    /// Takes away what was not committed.
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    /// Conflict: the file is there already. Unavailable: somebody else is writing it, or the disk is full.
    Done open();
    Done write(const QByteArray &bytes);
    Done commit();

private:
    Done failure() const;
    Done notHeld() const;

    QString m_path;
    Present m_present;
    QLockFile m_lock;
    QFile m_file;
    bool m_isOpen = false;
};

/// Writes `bytes` as a whole new file.
Done writeWholeFile(const QString &path, const QByteArray &bytes);

/// Gives the finished and synced file `part` its name `whole`, safely on the disk; false, with `errno`, where that
/// can't be done.
bool putInPlace(const QString &part, const QString &whole, WholeFile::Present present);

/// The same for a file that is new: where it can't be done, it is under neither name.
bool putInPlaceOrRemove(const QString &part, const QString &whole);

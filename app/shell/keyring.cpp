#include "shell/keyring.h"

#include <QObject>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"Countersign"_s;
    return name;
}

/// What a password belongs to: who signs in where, however the connection is made.
QString key(ServerAddress address)
{
    address.options.clear();
    return address.text();
}

template <typename Job>
Job *newJob(const ServerAddress &address)
{
    auto *const job = new Job(service()); // goes by itself when it is done
    job->setInsecureFallback(false);
    job->setKey(key(address));
    return job;
}

bool isThere(QKeychain::Error error)
{
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound || error == QKeychain::AccessDeniedByUser;
}

}

void Keyring::find(QObject *context, const ServerAddress &address, const std::function<void(const Found &)> &then)
{
    auto *const job = newJob<QKeychain::ReadPasswordJob>(address);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then] {
        Found found{isThere(job->error()), std::nullopt};
        if (job->error() == QKeychain::NoError)
            found.password = job->textData();
        then(found);
    });
    job->start();
}

void Keyring::keep(QObject *context, const ServerAddress &address, const QString &password,
                   const std::function<void(bool)> &then)
{
    auto *const job = newJob<QKeychain::WritePasswordJob>(address);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, then] { then(job->error() == QKeychain::NoError); });
    job->start();
}

void Keyring::forget(const ServerAddress &address)
{
    newJob<QKeychain::DeletePasswordJob>(address)->start();
}

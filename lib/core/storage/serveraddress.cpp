#include "storage/serveraddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int usualPort = 5432;

/// What may follow the "?": how to find the server that takes writes, how to be sure of it, how long to wait for it.
const QStringList &knownOptions()
{
    static const QStringList known{u"target_session_attrs"_s,
                                   u"sslmode"_s,
                                   u"sslrootcert"_s,
                                   u"sslcert"_s,
                                   u"sslkey"_s,
                                   u"sslcrl"_s,
                                   u"ssl_min_protocol_version"_s,
                                   u"channel_binding"_s,
                                   u"gssencmode"_s,
                                   u"connect_timeout"_s,
                                   u"keepalives_idle"_s,
                                   u"keepalives_interval"_s,
                                   u"keepalives_count"_s,
                                   u"tcp_user_timeout"_s,
                                   u"host"_s};
    return known;
}

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error noAddress()
{
    return invalid(Said::tr("Write the address as postgresql://name@server/database."));
}

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

Result<ServerAddress::Host> readHost(const QString &text)
{
    const bool isBracketed = text.startsWith(u'[');
    const qsizetype nameEnd = isBracketed ? text.indexOf(u']') + 1 : qMax<qsizetype>(text.indexOf(u':'), 0);
    const QString name = nameEnd > 0 ? text.left(nameEnd) : isBracketed ? QString() : text;
    ServerAddress::Host host{decoded(isBracketed ? name.mid(1).chopped(1) : name.section(u':', 0, 0)), usualPort};
    if (const QString rest = text.mid(name.size()); !rest.isEmpty()) {
        bool isNumber = false;
        host.port = rest.mid(1).toInt(&isNumber);
        if (!rest.startsWith(u':') || !isNumber || host.port < 1 || host.port > 65535)
            return noAddress();
    }
    return host;
}

}

bool ServerAddress::isMeant(const QString &place)
{
    return place.startsWith("postgresql://"_L1) || place.startsWith("postgres://"_L1);
}

Result<ServerAddress> ServerAddress::read(const QString &text)
{
    if (!isMeant(text))
        return noAddress();
    const QString afterScheme = text.section(u"://"_s, 1);
    const QString authorityAndPath = afterScheme.section(u'?', 0, 0);
    const QString authority = authorityAndPath.section(u'/', 0, 0);

    ServerAddress address;
    const QString path = authorityAndPath.section(u'/', 1);
    if (path.isEmpty() || path.contains(u'/'))
        return noAddress();
    address.database = decoded(path);
    if (authority.contains(u'@')) {
        const QString user = authority.section(u'@', 0, -2);
        if (user.contains(u':'))
            return invalid(Said::tr("Leave the password out of the address; it is asked for."));
        address.user = decoded(user);
    }
    const QUrlQuery query(afterScheme.section(u'?', 1));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "password"_L1)
            return invalid(Said::tr("Leave the password out of the address; it is asked for."));
        if (!knownOptions().contains(name))
            return invalid(Said::tr("The address has an option that isn’t known: %1.").arg(name));
        address.options.insert(name, value);
    }
    const QString hosts = authority.section(u'@', -1);
    const QString socketFolder = address.options.take(u"host"_s);
    for (const QString &one : hosts.split(u',')) {
        auto host = readHost(one);
        if (!host)
            return host.error();
        if (host->name.isEmpty())
            host->name = socketFolder;
        address.hosts << *host;
    }
    // Qt takes apart its options at semicolons, and there is no way to write one that is meant.
    if ((address.options.values().join(u' ') + hosts + socketFolder).contains(u';'))
        return noAddress();
    return address;
}

QString ServerAddress::text() const
{
    QStringList places;
    for (const Host &host : hosts) {
        const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : encoded(host.name);
        places << (host.port == usualPort ? name : u"%1:%2"_s.arg(name).arg(host.port));
    }
    QStringList written;
    for (const auto &[name, value] : options.asKeyValueRange())
        written << name + u'=' + encoded(value);
    return u"postgresql://"_s + (user.isEmpty() ? QString() : encoded(user) + u'@') + places.join(u',') + u'/'
        + encoded(database) + (written.isEmpty() ? QString() : u'?' + written.join(u'&'));
}

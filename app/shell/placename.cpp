#include "shell/placename.h"

#include "storage/serveraddress.h"

#include <QFileInfo>

QString placeName(const QString &place)
{
    if (!ServerAddress::isMeant(place))
        return QFileInfo(place).completeBaseName();
    const auto address = ServerAddress::read(place);
    return address ? address->database : place;
}

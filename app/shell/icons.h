#pragma once

#include <QIcon>
#include <QString>

/// The Breeze icon `name` of resources/icons.txt, drawn in the palette's text colour and mirrored where it points.
QIcon breezeIcon(const QString &name);

#pragma once

#include "exchange/translationfile.h"

/// How each format spells a translation.
namespace TranslationFormats {

QByteArray toXliff(const TranslationFile &file);
Result<TranslationFile> fromXliff(const QByteArray &bytes);

QByteArray toBilingual(const TranslationFile &file);
Result<TranslationFile> fromBilingual(const QByteArray &bytes);

}

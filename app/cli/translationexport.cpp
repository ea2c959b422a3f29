#include "cli/translationexport.h"

#include "base/languages.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"
#include "handbook/handbookstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

Result<DecidedHandbook> readHandbook(Workspace &workspace)
{
    const auto governing = workspace.governingLanguage();
    if (!governing)
        return governing.error();
    const auto handbook = HandbookStore::load(workspace.database());
    if (!handbook)
        return handbook.error();
    return DecidedHandbook{*handbook, *governing};
}

Error decidedIn(const QString &language)
{
    return {
        Error::Kind::Invalid,
        Said::tr("Rules are decided in %1. Name the language of a translation.").arg(isolated(nativeName(language))),
        {}};
}

Result<Answer> exportTranslations(const Call &call, TranslationFormat format)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto read = readHandbook(**workspace);
    if (!read)
        return read.error();
    const QString language = call.text("language"_L1), to = call.text("to"_L1);
    if (language == read->governing)
        return decidedIn(language);
    const TranslationFile file = translationFile(read->handbook, language, read->governing);
    if (const Done done = writeWholeFile(to, written(file, format)); !done)
        return done.error();
    return Answer{
        Said::tr("%n texts are in %1.", nullptr, int(file.units.size())).arg(isolated(to)),
        {{u"file"_s, to}, {u"from"_s, file.governing}, {u"language"_s, language}, {u"texts"_s, file.units.size()}},
        {}};
}

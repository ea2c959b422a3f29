#include "storage/compaction.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

Done compact(Database &database)
{
    if (database.engine() == Engine::PostgreSql)
        return done();
    return database.each(Query(u"VACUUM"_s), [](const Row &) {});
}

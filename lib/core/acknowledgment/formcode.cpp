#include "acknowledgment/formcode.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr auto letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford's base 32
constexpr int length = 10;

qsizetype valueOf(QChar letter)
{
    const QChar upper = letter.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return letters.indexOf(upper);
}

/// ISO 7064's hybrid system MOD (M + 1, M) for M = 32: catches any one wrong letter.
QChar checkLetter(const QString &code)
{
    qsizetype sum = 32;
    for (const QChar letter : code) {
        sum = (sum + valueOf(letter)) % 32;
        sum = (sum == 0 ? 32 : sum) * 2 % 33;
    }
    return letters[(33 - sum) % 32];
}

QString written(const QString &code)
{
    return code.first(5) + u'-' + code.sliced(5, 5) + u'-' + code.sliced(10);
}

}

QString FormCode::next()
{
    QString code;
    for (int i = 0; i < length; ++i)
        code += letters[QRandomGenerator::system()->bounded(32)];
    return written(code + checkLetter(code));
}

std::optional<QString> FormCode::read(const QString &text)
{
    QString code;
    for (const QChar letter : text) {
        if (letter == u'-' || letter.isSpace())
            continue;
        const qsizetype value = valueOf(letter);
        if (value < 0)
            return std::nullopt;
        code += letters[value];
    }
    if (code.size() != length + 1 || checkLetter(code.first(length)) != code.back())
        return std::nullopt;
    return written(code);
}

QString FormCode::forPage(const QString &code, int page, int pages)
{
    return u"CS1:%1:%2/%3"_s.arg(QString(code).remove(u'-')).arg(page).arg(pages);
}

std::optional<FormCode::PageCode> FormCode::readPage(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3 || parts[0] != "CS1"_L1)
        return std::nullopt;
    const auto code = read(parts[1]);
    const PageCode found{code.value_or(QString()), parts[2].section(u'/', 0, 0).toInt(),
                         parts[2].section(u'/', 1).toInt()};
    if (!code || found.page < 1 || found.pages < found.page)
        return std::nullopt;
    return found;
}

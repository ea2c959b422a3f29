#include "base/languages.h"
#include "exchange/starter.h"
#include "handbook/richtext.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The languages whose text lies in the source tree, so that one that isn't embedded is found missing.
QStringList writtenLanguages()
{
    QStringList languages;
    for (const QFileInfo &file : QDir(SOURCE_TREE "/resources/starter").entryInfoList({"*.json"})) {
        if (file.baseName() != "structure")
            languages << file.baseName();
    }
    return languages;
}

/// Whether `words` are nothing but a list with bullets.
bool isList(const QString &words)
{
    const RichText text = readMarkdown(words);
    return text.blocks.size() > 1 && std::ranges::all_of(text.blocks, [](const RichBlock &block) {
               return block.kind == RichBlock::Kind::Bullet;
           });
}

}

class StarterTest : public QObject {
    Q_OBJECT

private slots:
    void coversTheDigest()
    {
        const auto handbook = starterHandbook();
        QVERIFY2(handbook, qPrintable(handbook ? QString() : handbook.error().text));
        QVERIFY(handbook->areas.size() >= 6);
        QVERIFY(ruleCount(*handbook) >= 30);
        QList<ServiceValue> values;
        QList<Channel> used;
        for (const ProblemArea &area : handbook->areas) {
            for (const Rule &rule : area.rules) {
                QVERIFY(rule.value);
                QVERIFY(!rule.channels.isEmpty());
                values << *rule.value;
                used << rule.channels;
            }
        }
        for (const ServiceValue value : serviceValues())
            QVERIFY2(values.contains(value), qPrintable(word(value)));
        for (const Channel channel : channels())
            QVERIFY2(used.contains(channel), qPrintable(word(channel)));
    }

    void isWholeInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QVERIFY(writtenLanguages().contains("en"));
        for (const QString &language : writtenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void isWholeInEachLanguage()
    {
        QFETCH(QString, language);
        QVERIFY(isKnownLanguage(language));
        const auto handbook = starterHandbook();
        QVERIFY(handbook);
        for (const ProblemArea &area : handbook->areas) {
            const AreaText text = area.texts.value(language);
            QVERIFY2(!text.title.trimmed().isEmpty() && !text.intro.trimmed().isEmpty(), qPrintable(text.title));
            QVERIFY2(isList(text.signs), qPrintable(text.title));
            for (const Rule &rule : area.rules) {
                const RuleText said = rule.texts.value(language);
                for (const QString &part : {said.title, said.situation, said.handling, said.reason, said.example})
                    QVERIFY2(!part.trimmed().isEmpty(), qPrintable(rule.texts.value("en").title));
            }
        }
    }

    void keepsStepsInLists()
    {
        static const QRegularExpression stepInLine(u"\\s[2-9][.۔]\\s"_s);
        const auto handbook = starterHandbook();
        QVERIFY(handbook);
        int lists = 0;
        for (const ProblemArea &area : handbook->areas) {
            for (const Rule &rule : area.rules) {
                for (const RuleText &text : rule.texts) {
                    for (const RichBlock &block : readMarkdown(text.handling).blocks) {
                        for (const RichRun &run : block.runs)
                            QVERIFY2(!stepInLine.match(run.text).hasMatch(), qPrintable(run.text));
                        lists += block.kind == RichBlock::Kind::Numbered && block.number == 1;
                    }
                }
            }
        }
        QCOMPARE(lists, 6 * writtenLanguages().size());
    }

    void saysEachThingOnce()
    {
        const auto handbook = starterHandbook();
        QVERIFY(handbook);
        for (const QString &language : writtenLanguages()) {
            QStringList titles;
            for (const ProblemArea &area : handbook->areas) {
                for (const Rule &rule : area.rules)
                    titles << rule.texts.value(language).title;
            }
            QCOMPARE(titles.removeDuplicates(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(StarterTest)
#include "starter_test.moc"

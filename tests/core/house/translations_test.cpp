#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one for each plural form
    QString type; ///< "unfinished", "vanished", "obsolete" or nothing
    bool isPlural = false;

    QString name() const { return context + ": " + source + (comment.isEmpty() ? "" : " (" + comment + ")"); }
    bool isGone() const { return type == "vanished" || type == "obsolete"; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .isPlural = xml.attributes().value("numerus") == QLatin1String("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value("type").toString();
            if (!message.isPlural)
                message.translations << xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            found << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : found;
}

/// %1, %L2, %n in the order of their names, whatever order they stand in.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder("%(?:L?\\d+|n)");
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString wrongIn(const Message &message, qsizetype pluralForms)
{
    if (message.type == "unfinished")
        return "unfinished";
    if (message.translations.size() != (message.isPlural ? pluralForms : 1))
        return "wrong number of plural forms";
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return "empty";
        const QStringList kept = placeholders(translation), asked = placeholders(message.source);
        QStringList lost = asked;
        if (message.isPlural) // "one person" may say its number in words
            lost.removeAll("%n");
        for (const QString &placeholder : asked)
            if (kept.contains(placeholder))
                lost.removeAll(placeholder);
        for (const QString &placeholder : kept)
            if (!asked.contains(placeholder))
                lost << placeholder;
        if (!lost.isEmpty())
            return "other placeholders: " + lost.join(' ');
    }
    return {};
}

QString told(const QStringList &wrong)
{
    return QString("%1 of them:\n%2").arg(wrong.size()).arg(wrong.first(qMin(wrong.size(), 40)).join('\n'));
}

}

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void areWhole_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(SOURCE_TREE "/translations");
        for (const char *language : {"ur", "te", "hr"})
            QVERIFY2(folder.exists(QString("countersign_%1.ts").arg(language)), language);
        for (const QFileInfo &file : folder.entryInfoList({"*.ts"}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }

    void areWhole()
    {
        QFETCH(QString, path);
        const QList<Message> all = messages(path);
        QVERIFY(!all.isEmpty());
        QStringList wrong;
        for (const Message &message : all) {
            const QString fault =
                message.isGone() ? "gone from the program" : wrongIn(message, path.endsWith("_hr.ts") ? 3 : 2);
            if (!fault.isEmpty())
                wrong << fault + " – " + message.name();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong)));
    }

    /// lupdate reads the sources anew: what it finds has to stand in each file.
    void holdEveryTextOfTheProgram()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh_hr.ts");
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(LUPDATE,
                      {"-silent", "-locations", "none", "-target-language", "hr", SOURCE_TREE "/lib",
                       SOURCE_TREE "/app", "-ts", fresh});
        QVERIFY(lupdate.waitForFinished(120000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
        const QList<Message> said = messages(fresh);
        QVERIFY(said.size() > 100);
        QStringList missing;
        for (const char *language : {"en", "ur", "te", "hr"}) {
            QSet<QString> known;
            for (const Message &message :
                 messages(QString(SOURCE_TREE "/translations/countersign_%1.ts").arg(language)))
                known << message.name();
            const bool isSource = language == QLatin1String("en"); // only "1 pages" has to be put otherwise
            for (const Message &message : said) {
                if (isSource && !message.isPlural)
                    continue;
                if (!known.contains(message.name()))
                    missing << language + (" – " + message.name());
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(told(missing)));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"

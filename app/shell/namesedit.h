#pragma once

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

/// Names in a line, with semicolons between them. Those that are known are offered as one types.
class NamesEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit NamesEdit(QWidget *parent = nullptr);

    /// Asked for the names that are known whenever somebody comes here.
    void setKnown(const std::function<QStringList()> &known) { m_known = known; }

    /// Asked for the names that fit what is typed, where those that are known are too many to be offered whole.
    void setFinder(const std::function<QStringList(const QString &typed)> &find);

    void setNames(const QStringList &names);
    /// Each once, in the order in which they stand here.
    QStringList names() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void put(const QString &name);
    QString typedName() const;

    std::function<QStringList()> m_known;
    std::function<QStringList(const QString &typed)> m_find;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

#pragma once

#include "handbook/attachment.h"
#include "handbook/rule.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class Session;

/// The pictures that a rule keeps, to be saved as files or removed; nothing where it keeps none.
class PictureList : public QWidget {
    Q_OBJECT

public:
    explicit PictureList(Session &session, QWidget *parent = nullptr);

    /// Shows what `rule` keeps, or nothing.
    void show(const std::optional<Id<Rule>> &rule);
    using QWidget::show;

    /// Saves the chosen picture as the file `path`.
    void saveTo(const QString &path);

private:
    void setWords();
    void fill();
    void chooseFile();
    void remove();
    void putBack(Id<Rule> rule, const NewAttachment &picture);
    const Attachment *chosen() const;

    Session &m_session;
    std::optional<Id<Rule>> m_rule;
    QList<Attachment> m_pictures;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_save;
    QPushButton *m_remove;
};

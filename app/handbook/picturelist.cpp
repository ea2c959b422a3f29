#include "handbook/picturelist.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "handbook/attachmentstore.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 4; // pictures at once

}

PictureList::PictureList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(newLabel()),
      m_list(new QListWidget),
      m_save(new QPushButton),
      m_remove(new QPushButton)
{
    m_title->setBuddy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(row);
    hide();
    connect(m_save, &QPushButton::clicked, this, &PictureList::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &PictureList::remove);
    connect(m_list, &QListWidget::itemActivated, this, &PictureList::chooseFile);
    connect(&session, &Session::handbookChanged, this, &PictureList::fill);
    inEveryLanguage(this, [this] { setWords(); });
}

void PictureList::setWords()
{
    m_title->setText(tr("Pictures"));
    m_save->setText(tr("Save…"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Pictures"));
    fill();
}

void PictureList::show(const std::optional<Id<Rule>> &rule)
{
    m_rule = rule;
    fill();
}

void PictureList::fill()
{
    const auto found = m_rule ? AttachmentStore::of(m_session.database(), *m_rule) : QList<Attachment>();
    m_pictures = found ? *found : QList<Attachment>();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Attachment &picture : std::as_const(m_pictures))
        m_list->addItem(tr("%1 (%2)", "name and size of a file")
                            .arg(isolated(picture.name), isolated(QLocale().formattedDataSize(picture.size))));
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_pictures.size()) - 1)));
    if (!m_pictures.isEmpty())
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(int(m_pictures.size()), mostShown) + grid);
    m_remove->setVisible(m_session.may(Action::EditRules));
    setVisible(!m_pictures.isEmpty());
}

const Attachment *PictureList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_pictures.size() ? &m_pictures[row] : nullptr;
}

void PictureList::chooseFile()
{
    const Attachment *const picture = chosen();
    if (!picture)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the picture"), QDir(folder).filePath(picture->name));
    if (!path.isEmpty())
        saveTo(path);
}

void PictureList::saveTo(const QString &path)
{
    const Attachment *const picture = chosen();
    if (!picture)
        return;
    const auto bytes = AttachmentStore::bytes(m_session.database(), picture->id);
    WholeFile file(path, WholeFile::Present::Replace);
    Done saved = bytes ? file.open() : Done(bytes.error());
    if (saved)
        saved = file.write(*bytes);
    if (saved)
        saved = file.commit();
    if (!saved)
        Messages::show(this, saved.error());
    else
        Q_EMIT m_session.noticed(tr("The picture was saved as %1.").arg(isolated(path)), nullptr);
}

void PictureList::remove()
{
    const Attachment *const picture = chosen();
    if (!picture || !m_rule)
        return;
    const auto bytes = AttachmentStore::bytes(m_session.database(), picture->id);
    const NewAttachment kept{picture->name, picture->mediaType, bytes ? *bytes : QByteArray()};
    const Done removed = m_session.save(Action::EditRules, [id = picture->id](Transaction &transaction) {
        return AttachmentStore::remove(transaction, id);
    });
    if (!removed) {
        Messages::show(this, removed.error());
        return;
    }
    auto *const undo = new QAction(tr("Undo"), this);
    undo->setEnabled(bool(bytes));
    connect(undo, &QAction::triggered, this, [this, rule = *m_rule, kept] { putBack(rule, kept); });
    Q_EMIT m_session.noticed(tr("The picture %1 was removed.").arg(isolated(kept.name)), undo);
    fill();
}

void PictureList::putBack(Id<Rule> rule, const NewAttachment &picture)
{
    const Done added = m_session.save(Action::EditRules, [&](Transaction &transaction) {
        return AttachmentStore::add(transaction, {{rule, picture}});
    });
    if (!added)
        Messages::show(this, added.error());
    fill();
}

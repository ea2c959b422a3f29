#include "handbook/textimportpage.h"

#include "base/text.h"
#include "exchange/labelledparts.h"
#include "forms/partlabels.h"
#include "handbook/importactions.h"
#include "handbook/textimportmodel.h"
#include "shell/button.h"
#include "shell/header.h"
#include "shell/icons.h"
#include "shell/labelledfield.h"
#include "shell/languagebox.h"
#include "shell/messages.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

TextImportPage::TextImportPage(Session &session, Draft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_back(new QAction(this)),
      m_choose(new QAction(this)),
      m_import(new QAction(this)),
      m_header(new ScreenHeader),
      m_path(new QLineEdit),
      m_language(newLanguageBox()),
      m_says(newLabel()),
      m_warnings(newLabel()),
      m_tree(new QTreeView),
      m_model(new TextImportModel(this))
{
    m_import->setObjectName(u"import"_s);
    m_back->setShortcut(Qt::Key_Escape);
    m_choose->setShortcut(QKeySequence(u"Ctrl+I"_s));
    for (QAction *const action : {m_back, m_choose, m_import}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    lay();
    connect(m_back, &QAction::triggered, this, &TextImportPage::cancelled);
    connect(m_choose, &QAction::triggered, this, &TextImportPage::chooseFile);
    connect(m_import, &QAction::triggered, this, &TextImportPage::import);
    connect(m_model, &TextImportModel::edited, this, &TextImportPage::update);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_language, &QComboBox::activated, this, [this] {
        TextImport import = m_model->import();
        import.language = language(m_language);
        m_model->setImport(import);
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void TextImportPage::lay()
{
    m_header->addButton(m_back);
    m_header->setPrimary(m_import);
    m_path->setReadOnly(true);
    m_path->setLayoutDirection(Qt::LeftToRight);
    QPushButton *const choose = buttonFor(m_choose);
    m_file = new LabelledField(m_path, choose);
    m_languageField = new LabelledField(m_language);
    for (QLabel *const label : {m_says, m_warnings})
        label->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TextImportModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TextImportModel::BecomesColumn, QHeaderView::ResizeToContents);

    auto *const fields = new QHBoxLayout;
    fields->setSpacing(2 * grid);
    fields->addWidget(m_file, 1);
    fields->addWidget(m_languageField);
    auto *const body = new QVBoxLayout;
    body->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    body->setSpacing(2 * grid);
    body->addLayout(fields);
    body->addWidget(m_says);
    body->addWidget(m_warnings);
    m_actions = new ImportActions(m_tree, m_model);
    body->addWidget(m_actions);
    body->addWidget(m_tree, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
}

void TextImportPage::setWords()
{
    m_header->setTitle(tr("Import a text"));
    m_back->setText(tr("Back"));
    m_choose->setText(tr("Choose a file…"));
    m_import->setText(tr("Import"));
    m_file->setLabel(tr("Document or text file"));
    m_languageField->setLabel(tr("Language of the text"));
    m_tree->setAccessibleName(tr("What the text becomes"));
    update();
}

void TextImportPage::begin(const QString &language)
{
    if (m_reading)
        m_reading->cancel();
    m_reading = nullptr;
    setLanguage(m_language, language);
    m_path->clear();
    m_file->setError({});
    m_model->setImport({});
    showTree(false);
    m_file->setFocus();
}

void TextImportPage::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a text"), folder,
                                                      tr("Documents and texts (%1)").arg(importedNames().join(u' ')));
    if (!path.isEmpty())
        read(path);
}

void TextImportPage::read(const QString &path)
{
    if (m_reading)
        m_reading->cancel();
    m_path->setText(path);
    show(TextImport());
    auto read = std::make_shared<std::optional<Result<TextImport>>>();
    const auto work = [read, path, language = language(m_language)](Database &, const Progress &progress) -> Done {
        const auto import = importTextFile(path, language, progress);
        read->emplace(import ? sortedByLabels(*import, partLabels(language)) : import);
        const bool isStopped = !progress(0, 0);
        return isStopped ? Done(Error{Error::Kind::Unavailable, {}, {}}) : done();
    };
    m_reading = Task::start(m_session, tr("Reading the text"), work);
    connect(m_reading, &Task::finished, this, [this, read, task = m_reading](const Done &result) {
        if (m_reading != task)
            return; // another file was chosen meanwhile
        if (result && *read)
            show(**read);
        else if (isCancelled(result))
            m_path->clear();
    });
}

void TextImportPage::show(const Result<TextImport> &import)
{
    m_file->setError(import ? QString() : import.error().text);
    m_model->setImport(import ? *import : TextImport());
    const bool isThere = import && !import->parts.isEmpty();
    showTree(isThere);
    if (isThere) {
        m_tree->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_tree->setFocus();
    }
}

void TextImportPage::showTree(bool isThere)
{
    m_tree->setVisible(isThere);
    m_actions->setVisible(isThere);
}

void TextImportPage::update()
{
    const TextImport &import = m_model->import();
    const ImportedHandbook made = handbookOf(import);
    const QList<ProblemArea> &areas = made.areas;
    const int rules = int(ruleCount(Handbook{areas}));
    const auto leftOut = std::ranges::count(import.parts, false, &ImportedPart::taken);
    QStringList says;
    if (import.parts.isEmpty())
        says << tr("Choose a file. You will see what it becomes before anything is saved.");
    else
        says << tr("%n problem areas", nullptr, int(areas.size())) << tr("%n rules", nullptr, rules)
             << tr("%n parts are left out", nullptr, int(leftOut));
    if (const auto pictures = made.attachments.size(); pictures > 0)
        says << tr("%n pictures", nullptr, int(pictures));
    m_says->setText(says.join(u" · "_s));
    QStringList warnings = import.warnings;
    if (!import.parts.isEmpty())
        warnings << problems(import);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_import->setEnabled(!areas.isEmpty());
}

void TextImportPage::import()
{
    const ImportedHandbook made = handbookOf(m_model->import());
    Handbook after = m_draft.handbook();
    after.areas += made.areas;
    const Id<ProblemArea> first = made.areas.first().id;
    if (const Done saved = m_draft.change(tr("Import a text"), after, first); !saved) {
        Messages::show(this, saved.error());
        return;
    }
    m_draft.keepPictures(made.attachments);
    Q_EMIT imported(first);
}

#include "welcome/welcomepage.h"

#include "shell/language.h"
#include "shell/languagebox.h"
#include "shell/placename.h"
#include "shell/preferences.h"
#include "shell/scrolled.h"
#include "shell/style.h"
#include "shell/words.h"
#include "welcome/newworkspaceform.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 48 * grid;
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent),
      m_form(new NewWorkspaceForm)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QLabel *const title = newTitle();
    QLabel *const promise = newLabel();
    QComboBox *const languages = newLanguageBox();
    setLanguage(languages, Language::spoken());
    connect(languages, &QComboBox::activated, this, [languages] {
        Preferences::setLanguage(language(languages));
        Language::speak(language(languages), Preferences::urduType());
    });

    auto *const head = new QHBoxLayout;
    auto *const words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(title);
    words->addWidget(promise);
    head->addLayout(words, 1);
    head->addWidget(languages, 0, Qt::AlignTop);

    auto *const columns = new QHBoxLayout;
    columns->setSpacing(8 * grid);
    m_form->setFixedWidth(columnWidth);
    columns->addWidget(m_form);
    columns->addWidget(newOpening(), 1);

    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(6 * grid, 5 * grid, 6 * grid, 4 * grid);
    column->setSpacing(4 * grid);
    column->addLayout(head);
    column->addLayout(columns, 1);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content));

    connect(m_form, &NewWorkspaceForm::created, this, &WelcomePage::created);
    inEveryLanguage(this, [=, this] {
        title->setText(tr("Welcome to Countersign"));
        promise->setText(tr("A handbook that every employee has read and signed."));
        languages->setAccessibleName(tr("Language of this program"));
        setLanguage(languages, Language::spoken());
        fillRecent();
    });
}

WelcomePage::~WelcomePage() = default;

QWidget *WelcomePage::newOpening()
{
    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    auto *const open = new QPushButton;
    auto *const shared = new QPushButton;
    auto *const restore = new QPushButton;
    m_error = newLabel();
    m_error->setWordWrap(true);
    m_error->hide();
    setInk(m_error, colour(Sign::Overdue, palette()));
    m_recentRows = new QWidget;
    m_recent = new QVBoxLayout(m_recentRows);
    m_recent->setContentsMargins(0, 0, 0, 0);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(open);
    buttons->addWidget(restore);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(shared, 0, Qt::AlignLeading);
    column->addWidget(m_error);
    column->addWidget(m_recentRows);
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, &WelcomePage::choosing);
    connect(shared, &QPushButton::clicked, this, &WelcomePage::connecting);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoring);
    inEveryLanguage(open, [open, shared, restore] {
        open->setText(tr("Open a workspace…"));
        shared->setText(tr("Shared workspace on a server…"));
        restore->setText(tr("Restore a backup…"));
    });
    return side;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *const item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = Preferences::recentWorkspaces();
    if (paths.isEmpty())
        return;
    m_recent->addWidget(newLabel(tr("Recent workspaces")));
    for (const QString &path : paths) {
        auto *const entry = new QPushButton(placeName(path).replace(u'&', "&&"_L1));
        const QString readable = ServerAddress::isMeant(path) ? path : QDir::toNativeSeparators(path);
        entry->setFlat(true);
        entry->setToolTip(readable);
        entry->setAccessibleDescription(readable);
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
        m_recent->addWidget(entry, 0, Qt::AlignLeading);
    }
}

void WelcomePage::begin()
{
    m_error->hide();
    m_form->clear();
    fillRecent();
}

void WelcomePage::showError(const QString &path, const Error &error)
{
    const QString name = ServerAddress::isMeant(path) ? placeName(path) : QFileInfo(path).fileName();
    m_error->setText(u"%1\n%2"_s.arg(name, error.text));
    m_error->show();
}

std::unique_ptr<Workspace> WelcomePage::takeWorkspace()
{
    return m_form->takeWorkspace();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->setFocus();
}

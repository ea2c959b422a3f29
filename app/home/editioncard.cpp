#include "home/editioncard.h"

#include "base/dates.h"
#include "shell/language.h"
#include "shell/standingwords.h"
#include "shell/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

EditionCard::EditionCard(QWidget *parent)
    : QWidget(parent),
      m_title(newLabel()),
      m_due(newLabel())
{
    makeBold(m_title);
    auto *const cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 2 * grid);
    cells->setHorizontalSpacing(5 * grid);
    cells->setVerticalSpacing(grid / 2);
    QList<Standing> shown = standings();
    shown.removeOne(Standing::Left); // everybody who counts here is employed
    const int across = int(shown.size()) + 1;
    cells->addWidget(m_title, 0, 0, 1, across);
    cells->addWidget(m_due, 1, 0, 1, across);
    cells->setRowMinimumHeight(2, grid);
    for (const Standing standing : std::as_const(shown)) {
        const Figure figure{.standing = standing, .number = newTitle(), .word = newLabel()};
        const int column = int(m_figures.size());
        cells->addWidget(figure.number, 3, column);
        cells->addWidget(figure.word, 4, column);
        m_figures << figure;
    }
    cells->setColumnStretch(across - 1, 1);
}

void EditionCard::show(const Edition &edition, const EditionStatus &status, const QDate &today)
{
    const QString language = Language::spoken();
    const QString words =
        edition.dated > today ? tr("Edition %1 will be in force from %2") : tr("Edition %1 is in force, dated %2");
    m_title->setText(words.arg(edition.number).arg(longDate(edition.dated, language)));
    m_due->setText(status.due ? tr("To be acknowledged by %1").arg(longDate(*status.due, language))
                              : tr("No due date is set"));
    for (const Figure &figure : std::as_const(m_figures)) {
        const qint64 count = status.tally.of(figure.standing);
        figure.number->setText(QLocale().toString(count));
        figure.word->setText(name(figure.standing));
        setInk(figure.number, count > 0 ? ink(figure.standing, palette()) : palette().color(QPalette::WindowText));
    }
}

#include "settings/retention/periodsform.h"

#include "retention/retentionstore.h"
#include "shell/labelledfield.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using Retention::Kind;
using Retention::Period;
using Retention::Since;

namespace {

constexpr int longest = 1200, usual = 36; // months

}

PeriodsForm::PeriodsForm(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    for (const Kind kind : Retention::kinds()) {
        const Part part = newPart(kind);
        column->addWidget(part.limited);
        column->addWidget(part.details);
        m_parts << part;
    }
    inEveryLanguage(this, [this] { setWords(); });
}

PeriodsForm::Part PeriodsForm::newPart(Kind kind)
{
    Part part{.kind = kind,
              .limited = new QCheckBox,
              .details = new QWidget,
              .months = new QSpinBox,
              .since = new QComboBox,
              .ground = new QLineEdit,
              .monthsField = nullptr,
              .sinceField = nullptr,
              .groundField = nullptr};
    part.months->setLayoutDirection(Qt::LeftToRight);
    part.months->setRange(1, longest);
    part.months->setValue(usual);
    for (const Since since : Retention::clocks(kind))
        part.since->addItem(QString(), int(since));
    part.monthsField = new LabelledField(part.months);
    part.sinceField = new LabelledField(part.since);
    part.groundField = new LabelledField(part.ground);
    auto *const row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(part.monthsField);
    row->addWidget(part.sinceField, 1);
    auto *const column = new QVBoxLayout(part.details);
    column->setContentsMargins(3 * grid, 0, 0, grid);
    column->setSpacing(grid);
    column->addLayout(row);
    column->addWidget(part.groundField);
    part.details->hide();
    connect(part.limited, &QCheckBox::toggled, part.details, &QWidget::setVisible);
    connect(part.limited, &QCheckBox::toggled, this, &PeriodsForm::edited);
    connect(part.months, &QSpinBox::valueChanged, this, &PeriodsForm::edited);
    connect(part.since, &QComboBox::activated, this, &PeriodsForm::edited);
    connect(part.ground, &QLineEdit::textChanged, this, &PeriodsForm::edited);
    return part;
}

void PeriodsForm::setWords()
{
    for (const Part &part : std::as_const(m_parts)) {
        const QString what = Retention::spoken(part.kind);
        part.limited->setText(tr("Keep for a time only: %1").arg(what));
        part.monthsField->setLabel(tr("Months"));
        part.sinceField->setLabel(tr("Counted"));
        part.groundField->setLabel(tr("Legal ground"));
        for (int i = 0; i < part.since->count(); ++i)
            part.since->setItemText(i, Retention::spoken(Since(part.since->itemData(i).toInt())));
        for (LabelledField *const field : {part.monthsField, part.sinceField, part.groundField})
            field->editor()->setAccessibleDescription(what);
    }
}

void PeriodsForm::load()
{
    const auto periods = RetentionStore::periods(m_session.database());
    m_loaded = periods ? *periods : QList<Period>();
    for (const Part &part : std::as_const(m_parts)) {
        const auto period = std::ranges::find(m_loaded, part.kind, &Period::kind);
        const bool isLimited = period != m_loaded.end();
        part.limited->setChecked(isLimited);
        part.months->setValue(isLimited ? period->months : usual);
        part.since->setCurrentIndex(isLimited ? part.since->findData(int(period->since)) : 0);
        part.ground->setText(isLimited ? period->ground : QString());
        part.groundField->setError({});
    }
}

QList<Period> PeriodsForm::typed() const
{
    QList<Period> all;
    for (const Part &part : m_parts) {
        if (part.limited->isChecked())
            all << Period{part.kind, Since(part.since->currentData().toInt()), part.months->value(),
                          part.ground->text().trimmed()};
    }
    return all;
}

bool PeriodsForm::isChanged() const
{
    return typed() != m_loaded;
}

bool PeriodsForm::check()
{
    bool isRight = true;
    for (const Part &part : std::as_const(m_parts)) {
        const bool lacks = part.limited->isChecked() && part.ground->text().trimmed().isEmpty();
        part.groundField->setError(lacks ? tr("Say on what legal ground it is kept that long.") : QString());
        if (lacks && isRight)
            part.ground->setFocus();
        isRight = isRight && !lacks;
    }
    return isRight;
}

Done PeriodsForm::save()
{
    const QList<Period> wanted = typed();
    const Done saved = m_session.save(Action::Erase, [&](Transaction &transaction) -> Done {
        for (const Kind kind : Retention::kinds()) {
            const auto period = std::ranges::find(wanted, kind, &Period::kind);
            const Done set = period == wanted.end() ? RetentionStore::remove(transaction, kind)
                                                    : RetentionStore::save(transaction, *period);
            if (!set)
                return set;
        }
        return done();
    });
    if (saved)
        m_loaded = wanted;
    return saved;
}

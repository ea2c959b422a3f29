#pragma once

#include "acknowledgment/status.h"

#include <QMap>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class SiteList;
class TallyBar;

/// How an edition stands: when it is due, how many people stand how, and each site.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    /// `editions` is the choice of editions, which stands above.
    StatusPanel(QWidget *editions, QAction *setDueDate, QWidget *parent = nullptr);

    void show(const EditionStatus &status);
    using QWidget::show;
    const EditionStatus &status() const { return m_status; }
    SiteList *sites() const { return m_sites; }

private:
    void setWords();

    EditionStatus m_status;
    QLabel *m_due;
    TallyBar *m_bar;
    QMap<Standing, std::pair<QLabel *, QLabel *>> m_counts; ///< number and word
    SiteList *m_sites;
};

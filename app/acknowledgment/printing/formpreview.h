#pragma once

#include "acknowledgment/printing/formchoice.h"

#include <QWidget>

#include <memory>
#include <optional>

class PageSet;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class Session;

/// The first forms of a choice as they will be printed, with buttons to turn pages and zoom.
class FormPreview : public QWidget {
    Q_OBJECT

public:
    explicit FormPreview(Session &session, QWidget *parent = nullptr);
    ~FormPreview() override;

    void show(const FormChoice &choice);
    using QWidget::show;
    /// How many pages are shown.
    int pageCount() const;

private:
    Done prepare(const FormChoice &choice);
    void paint(QPrinter *printer);
    void turn(int by);
    void say();

    Session &m_session;
    std::unique_ptr<QPrinter> m_printer;
    std::optional<FormFiller> m_filler;
    std::unique_ptr<PageSet> m_pages;
    bool m_isCut = false; ///< there are more forms than are shown
    QPrintPreviewWidget *m_view;
    QLabel *m_place;
    QLabel *m_problem;
};

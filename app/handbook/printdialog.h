#pragma once

#include "forms/handbookpages.h"
#include "page/paper.h"

#include <QDialog>

class QComboBox;

/// Asks how a handbook goes onto paper: its form, what of it, in which languages, on what paper.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    /// `place`: what is chosen of `edition`, and can be printed alone.
    PrintDialog(const Edition &edition, const QString &language, const Place &place, QWidget *parent = nullptr);

    const Edition &edition() const { return m_edition; }
    HandbookPages pages() const;
    PaperSize paper() const;

Q_SIGNALS:
    void previewWanted();
    void pdfWanted();

private:
    void fillLanguages(const QString &language);
    void fillBeside();
    void fillParts(const Place &place);

    Edition m_edition;
    QComboBox *m_form;
    QComboBox *m_part;
    QComboBox *m_language;
    QComboBox *m_beside;
    QComboBox *m_paper;
    QList<Place> m_places; ///< of the parts
};

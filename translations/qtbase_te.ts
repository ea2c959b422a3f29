<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN">
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>సొంత కొలతలు</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>సొంత కొలతలు (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>సొంత కొలతలు (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>సొంత కొలతలు (%1pt x %2pt)</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>పత్రం</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>కింది అంచు</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>కాగితం</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>కాగితం ట్రే:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>కుడి అంచు</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>పైకా (P̸)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>అంచులు</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>సొంత కొలతలు</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>అడ్డం</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>పేజీల అమరిక</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>వెడల్పు:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>పేజీ దిశ</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>డీడో (DD)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>నిలువు</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>పేజీల క్రమం:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>పై అంచు</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ఎడమ అంచు</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>పేజీ పరిమాణం:</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>సిసెరో (CC)</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>తలకిందుల నిలువు</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>మిల్లీమీటర్లు (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>పాయింట్లు (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>ఒక్కో కాగితంపై పేజీలు:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>అంగుళాలు (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>తలకిందుల అడ్డం</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>ఎత్తు:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>కాదు(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును(&amp;Y)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ఆపివేయి</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>వర్తింపజేయి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>మొదటి స్థితికి మార్చు</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>మళ్లీ ప్రయత్నించు</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>అసలు అమరికలకు మార్చు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>పట్టించుకోవద్దు</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>అన్నిటికీ కాదు(&amp;O)</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>అన్నీ సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>మార్పులు వదిలేయి</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>అన్నిటికీ అవును(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>సరి పేజీలు</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ముద్రించు</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ఎంపికలు(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ఎంపికలు(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>ఎడమ నుండి కుడికి, పై నుండి కిందికి</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>కుడి నుండి ఎడమకు, కింది నుండి పైకి</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF ఫైలుగా రాయి</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ముద్రించు(&amp;P)</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>“ఒక్కో కాగితంపై పేజీలు”, “ముద్రించవలసిన పేజీలు” ఎంపికలను కలిపి వాడలేరు.
దయచేసి వాటిలో ఒకదాన్ని తీసివేయండి.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దాని మీదే కొత్తది రాయాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>ఎడమ నుండి కుడికి, కింది నుండి పైకి</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>బేసి పేజీలు</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ఈ కంప్యూటర్‌లోని ఫైలు</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>రెండు వైపులా ముద్రణ అమరికలు ఒకదానితో ఒకటి పొసగడం లేదు. వాటిని సరిచేయాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ఫైలుగా ముద్రించు (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ఫైలుగా ముద్రించు ...</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>పేజీలను సరిగా ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 సరైన రూపంలో లేదు. దయచేసి పరిధులను, పేజీలను వేరు చేయడానికి “,” వాడండి, పరిధిని తెలపడానికి “-” వాడండి; పరిధులు ఒకదానిలో ఒకటి కలవకుండా చూడండి.</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>కుడి నుండి ఎడమకు, పై నుండి కిందికి</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>కింది నుండి పైకి, ఎడమ నుండి కుడికి</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>“ఈ పేజీ నుండి” విలువ “ఈ పేజీ వరకు” విలువ కంటే ఎక్కువ ఉండకూడదు.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>అన్ని పేజీలు</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>పొసగని రెండు వైపులా ముద్రణ అమరికలు</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ఒక ఫోల్డర్.
దయచేసి వేరే ఫైలు పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 ఫైలులో రాయడం కుదరదు.
దయచేసి వేరే ఫైలు పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>కింది నుండి పైకి, కుడి నుండి ఎడమకు</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>పై నుండి కిందికి, ఎడమ నుండి కుడికి</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>పై నుండి కిందికి, కుడి నుండి ఎడమకు</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>ఈ పేజీ వరకు</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>పత్రం</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ లేదు</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>రంగు</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>అన్నీ ముద్రించు</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ప్రస్తుత పేజీ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ఎంచుకున్న భాగం</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>పొడవాటి వైపు</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ప్రతులు</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ముద్రించవలసిన పరిధి</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>రంగు విధానం</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ఎంపికలు</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>అవుట్‌పుట్ అమరికలు</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>చివరి పేజీ నుండి</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>బూడిద ఛాయలు</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>పొట్టి వైపు</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ప్రతులవారీగా పేర్చు</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ప్రతులు:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>పేజీలను లేదా పరిధులను కామాలతో వేరు చేసి ఇవ్వండి. పరిధిని రెండు సంఖ్యల మధ్య హైఫన్‌తో ఇవ్వాలి. ఉదా: 3,5-7,9 అంటే 3, 5, 6, 7, 9 పేజీలు ముద్రితమవుతాయి.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ఈ పేజీ నుండి</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ముద్రించవలసిన పేజీలు:</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>రెండు వైపులా ముద్రణ</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>ముద్రణ మునుజూపు</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ముద్రించు</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>పేజీ మొత్తం కనిపించేలా చూపు</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>పెద్దదిగా చూపు</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>అడ్డం</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>చిన్నదిగా చూపు</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>వెడల్పుకు సరిపెట్టు</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>నిలువు</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>పేజీ అమరికలు</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>పేజీ అమరికలు</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>పేజీలన్నీ ఒకేసారి చూపు</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>మొదటి పేజీ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>చివరి పేజీ</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>ఒక్కో పేజీ చూపు</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDFగా ఎగుమతి చేయి</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>మునుపటి పేజీ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>తర్వాతి పేజీ</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>ఎదురెదురు పేజీలు చూపు</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>సరే(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయి(&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>సేవ్ చేయకుండా మూసివేయి</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>రద్దు చేయి(&amp;C)</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>పత్రం</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>రకం:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>పేరు(&amp;N):</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>అవుట్‌పుట్ ఫైలు(&amp;F):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>లక్షణాలు(&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>మునుజూపు</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ప్రింటర్</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>స్థానం:</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>ముద్రణ పని</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>చివర:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ లేదు</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>గుర్తింపు పేజీలు</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>రాత్రి (18:00 నుండి 05:59 వరకు)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>నిర్ణీత సమయం</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>బిల్లు వివరాలు:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>ముద్రించే సమయం:</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>రహస్యం</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>అత్యంత రహస్యం</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>మొదట:</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>పగలు (06:00 నుండి 17:59 వరకు)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>రెండో షిఫ్ట్ (16:00 నుండి 23:59 వరకు)</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>ముద్రణ పని నియంత్రణ</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>వారాంతం (శనివారం నుండి ఆదివారం వరకు)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>వర్గీకృతం</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>మూడో షిఫ్ట్ (00:00 నుండి 07:59 వరకు)</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>చెప్పే వరకు ఆపి ఉంచు</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>వెంటనే ముద్రించు</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>గోప్యం</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>ముద్రణ పని ప్రాధాన్యం:</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>వర్గీకరించనిది</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>మొదటికి</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>కిందికి జరుపు</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ఇక్కడికి జరుపు</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ఎడమకు జరుపు</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>చివరికి</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ఒక పేజీ పైకి</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ఒక పేజీ కుడికి</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>పైకి జరుపు</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>కుడికి జరుపు</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ఎడమ అంచుకు</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ఒక పేజీ కిందికి</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ఒక పేజీ ఎడమకు</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>కుడి అంచుకు</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైలు</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరువు(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి(&amp;S)</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>మారుపేరు</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>డ్రైవ్</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైళ్లు</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>చూపు: </translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”లో మార్పులు చేయకుండా రక్షణ ఉంది.
అయినా దాన్ని తొలగించాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>“%1”ను నిజంగా తొలగించాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>స్థానాలు, బుక్‌మార్క్‌ల జాబితా</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైలు పేరు(&amp;N):</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ఫైళ్ల ఫోల్డర్</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>పై ఫోల్డర్</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>కొత్త ఫోల్డర్(&amp;N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>నా కంప్యూటర్</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ఇక్కడ చూడు:</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>కొత్త ఫోల్డర్‌ను సృష్టించు</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 ఫైలు</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ఫైళ్ల రకం:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ఫోల్డర్‌ను వెతుకు</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>దాచిన ఫైళ్లను చూపు(&amp;H)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>వేరే పేరుతో సేవ్ చేయి</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ఫోల్డర్ కనిపించలేదు.
దయచేసి ఫోల్డర్ పేరు సరిగా ఇచ్చారో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>పక్కపట్టీ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>జాబితా వీక్షణ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ఎంచుకో(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>తొలగించు(&amp;D)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>పేరు మార్చు(&amp;R)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ఫోల్డర్‌ను తొలగించడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ఫోల్డర్:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>తెలియదు</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దాని స్థానంలో కొత్తది ఉంచాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ముందుకు</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ముందుకు వెళ్లు</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>పై ఫోల్డర్‌కు వెళ్లు</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ఇటీవలి స్థానాలు</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>వెనక్కి వెళ్లు</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>వివరాల వీక్షణకు మార్చు</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>కొత్త ఫోల్డర్ సృష్టించు</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>సత్వరమార్గం</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>వివరాల వీక్షణ</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ఫైలు కనిపించలేదు.
దయచేసి ఫైలు పేరు సరిగా ఇచ్చారో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>జాబితా వీక్షణకు మార్చు</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకో(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకో(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>లింకు చిరునామాను కాపీ చేయి(&amp;L)</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>సహాయం(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>తర్వాత(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>ఖరారు చేయి</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించు</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>ముగించు(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>తర్వాత(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>వెనక్కి వెళ్లు</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; వెనక్కి(&amp;B)</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>పత్రం</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>పేజీ</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>కొన్ని ఎంపికలు ఒకదానితో ఒకటి పొసగడం లేదు. దయచేసి వాటిని సరిచేయండి.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>అదనపు ఎంపికలు</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>నా కంప్యూటర్</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>కంప్యూటర్</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>ఫైలు పేరు చెల్లదు</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;“%1” అనే పేరు వాడలేరు.&lt;/b&gt;&lt;p&gt;తక్కువ అక్షరాలతో లేదా విరామ చిహ్నాలు లేకుండా వేరే పేరు ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>మార్చిన తేదీ</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>మళ్లీ చేయి: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>వెనక్కి తీసుకో: %1</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>మళ్లీ చేయి: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>వెనక్కి తీసుకో: %1</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>ఒప్పు</translation>
    </message>
    <message>
        <source>False</source>
        <translation>తప్పు</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ఎంపికల జాబితాను తెరువు</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>విడదీయి</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>పేన్‌ను విడదీస్తుంది, తిరిగి జోడిస్తుంది</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>పేన్‌ను మూసివేస్తుంది</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>పొసగని అదనపు ఎంపికలు</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>ముద్రణ పని ఎంపికలు</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>పొసగని పేజీ అమరికలు</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>కొన్ని అదనపు ఎంపికలు ఒకదానితో ఒకటి పొసగడం లేదు. వాటిని సరిచేయాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>పేజీ అమరికలు ఒకదానితో ఒకటి పొసగడం లేదు. వాటిని సరిచేయాలనుకుంటున్నారా?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>ప్రింటర్ లక్షణాలు</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>వివరాలు చూపు...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt గురించి</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>వివరాలు దాచు...</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt గురించి&lt;/h3&gt;&lt;p&gt;ఈ ప్రోగ్రామ్ Qt %1 వెర్షన్‌ను వాడుతుంది.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>తగ్గించు(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>పెంచు(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>అన్నీ ఎంచుకో(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>విలువ ఇవ్వండి:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ఎడమకు జరుపు</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>కుడికి జరుపు</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;ఖాళీ&gt;</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2లోని %1 వాడటానికి మీ గుర్తింపును నిర్ధారించాలి.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 వాడటానికి మీ గుర్తింపును నిర్ధారించాలి.</translation>
    </message>
    <message>
        <source>Authentication Needed</source>
        <translation>గుర్తింపు నిర్ధారణ అవసరం</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>పాస్‌వర్డ్:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>వాడుకరి పేరు:</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
</TS>

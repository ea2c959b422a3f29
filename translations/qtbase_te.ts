<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN">
<context>
    <name>QShortcut</name>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>సొంత కొలతలు</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
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
        <source>Write PDF file</source>
        <translation>PDF ఫైలుగా రాయి</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ముద్రించు(&amp;P)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ఈ కంప్యూటర్‌లోని ఫైలు</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ఫైలుగా ముద్రించు (PDF)</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>ఈ పేజీ వరకు</translation>
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
        <source>Pages from</source>
        <translation>ఈ పేజీ నుండి</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>రెండు వైపులా ముద్రణ</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
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
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయి(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>రద్దు చేయి(&amp;C)</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
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
        <source>None</source>
        <translation>ఏదీ లేదు</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>ఇక్కడికి జరుపు</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
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
        <source>Drive</source>
        <translation>డ్రైవ్</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైలు పేరు(&amp;N):</translation>
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
        <source>Create a New Folder</source>
        <translation>కొత్త ఫోల్డర్‌ను సృష్టించు</translation>
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
        <source>&amp;Rename</source>
        <translation>పేరు మార్చు(&amp;R)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ఫోల్డర్:</translation>
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
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
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
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>వివరాలు చూపు...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>వివరాలు దాచు...</translation>
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
</TS>

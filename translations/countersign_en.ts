<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>The name is too long. %n characters are enough.</source>
        <translation>
            <numerusform>The name is too long. %n characters are enough.</numerusform>
            <numerusform>The name is too long. %n characters are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AcknowledgmentScreen</name>
    <message numerus="yes">
        <source>Nobody is asked any more. %n people have not acknowledged yet. What was acknowledged stands, and the round can be opened again.</source>
        <translation>
            <numerusform>Nobody is asked any more. %n person has not acknowledged yet. What was acknowledged stands, and the round can be opened again.</numerusform>
            <numerusform>Nobody is asked any more. %n people have not acknowledged yet. What was acknowledged stands, and the round can be opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n references lead to no record.</source>
        <translation>
            <numerusform>%n reference leads to no record.</numerusform>
            <numerusform>%n references lead to no record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message numerus="yes">
        <source>Write at least %n letters; a few words are easy to keep in mind.</source>
        <translation>
            <numerusform>Write at least %n letter; a few words are easy to keep in mind.</numerusform>
            <numerusform>Write at least %n letters; a few words are easy to keep in mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n texts are in %1.</source>
        <translation>
            <numerusform>%n text is in %1.</numerusform>
            <numerusform>%n texts are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms to sign</source>
        <translation>
            <numerusform>%n form to sign</numerusform>
            <numerusform>%n forms to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>%n signed copy</numerusform>
            <numerusform>%n signed copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>%n problem area</numerusform>
            <numerusform>%n problem areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks</source>
        <translation>
            <numerusform>… and %n more remark</numerusform>
            <numerusform>… and %n more remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything fits: %n ledger entries.</source>
        <translation>
            <numerusform>Everything fits: %n ledger entry.</numerusform>
            <numerusform>Everything fits: %n ledger entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” now holds the same, %n rows.</source>
        <translation>
            <numerusform>“%1” now holds the same, %n row.</numerusform>
            <numerusform>“%1” now holds the same, %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”, %n rows.</source>
        <translation>
            <numerusform>Wrote “%1”, %n row.</numerusform>
            <numerusform>Wrote “%1”, %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” of the archive, %n rows.</source>
        <translation>
            <numerusform>Made “%1” of the archive, %n row.</numerusform>
            <numerusform>Made “%1” of the archive, %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; --json lists them)</source>
        <translation>
            <numerusform>%1 (and %n more; --json lists it)</numerusform>
            <numerusform>%1 (and %n more; --json lists them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that were erased after it was made were erased again.</source>
        <translation>
            <numerusform>%n record that was erased after it was made was erased again.</numerusform>
            <numerusform>%n records that were erased after it was made were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>Erased %n record for ever.</numerusform>
            <numerusform>Erased %n records for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n months: %1, counted %2.</source>
        <translation>
            <numerusform>Kept for %n month: %1, counted %2.</numerusform>
            <numerusform>Kept for %n months: %1, counted %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lifted %n legal holds on %1.</source>
        <translation>
            <numerusform>Lifted %n legal hold on %1.</numerusform>
            <numerusform>Lifted %n legal holds on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger continues the checkpoint of %n entries.</source>
        <translation>
            <numerusform>The ledger continues the checkpoint of %n entry.</numerusform>
            <numerusform>The ledger continues the checkpoint of %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the checkpoint of %n entries to “%1”.</source>
        <translation>
            <numerusform>Wrote the checkpoint of %n entry to “%1”.</numerusform>
            <numerusform>Wrote the checkpoint of %n entries to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are kept with their rules.</source>
        <translation>
            <numerusform>%n picture is kept with its rule.</numerusform>
            <numerusform>%n pictures are kept with their rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked</source>
        <translation>
            <numerusform>%n person is asked</numerusform>
            <numerusform>%n people are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are reminded.</source>
        <translation>
            <numerusform>%n person is reminded.</numerusform>
            <numerusform>%n people are reminded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no e-mail address on file.</source>
        <translation>
            <numerusform>%n more has no e-mail address on file.</numerusform>
            <numerusform>%n more have no e-mail address on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message numerus="yes">
        <source>%n pictures are left out: they lie outside the document, are too large, or of a kind that can’t be kept.</source>
        <translation>
            <numerusform>%n picture is left out: it lies outside the document, is too large, or of a kind that can’t be kept.</numerusform>
            <numerusform>%n pictures are left out: they lie outside the document, are too large, or of a kind that can’t be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>Erased %n record for ever.</numerusform>
            <numerusform>Erased %n records for ever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormJob</name>
    <message numerus="yes">
        <source>%n forms saved in %1.</source>
        <translation>
            <numerusform>%n form saved in %1.</numerusform>
            <numerusform>%n forms saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms sent to the printer.</source>
        <translation>
            <numerusform>%n form sent to the printer.</numerusform>
            <numerusform>%n forms sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message numerus="yes">
        <source>%1 of the first %n forms</source>
        <translation>
            <numerusform>%1 of the first %n forms</numerusform>
            <numerusform>%1 of the first %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n rules are written.</source>
        <translation>
            <numerusform>%n rule is written.</numerusform>
            <numerusform>%n rules are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on file.</source>
        <translation>
            <numerusform>%n person is on file.</numerusform>
            <numerusform>%n people are on file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules differ from the edition in force.</source>
        <translation>
            <numerusform>%n rule differs from the edition in force.</numerusform>
            <numerusform>%n rules differ from the edition in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have yet to sign.</source>
        <translation>
            <numerusform>%n person has yet to sign.</numerusform>
            <numerusform>%n people have yet to sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>The last good backup is %n day old.</numerusform>
            <numerusform>The last good backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be added.</source>
        <translation>
            <numerusform>%n person will be added.</numerusform>
            <numerusform>%n people will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on file will be changed.</source>
        <translation>
            <numerusform>%n person on file will be changed.</numerusform>
            <numerusform>%n people on file will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>%n person stays as they are.</numerusform>
            <numerusform>%n people stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be left out.</source>
        <translation>
            <numerusform>%n row will be left out.</numerusform>
            <numerusform>%n rows will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks are not shown.</source>
        <translation>
            <numerusform>%n further remark is not shown.</numerusform>
            <numerusform>%n further remarks are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported.</source>
        <translation>
            <numerusform>%n person was imported.</numerusform>
            <numerusform>%n people were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n people</source>
        <translation>
            <numerusform>Importing %n person</numerusform>
            <numerusform>Importing %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>The password is too short. It needs %n characters at least.</source>
        <translation>
            <numerusform>The password is too short. It needs %n characters at least.</numerusform>
            <numerusform>The password is too short. It needs %n characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n changed rules</source>
        <translation>
            <numerusform>%n changed rule</numerusform>
            <numerusform>%n changed rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed rules</source>
        <translation>
            <numerusform>%n removed rule</numerusform>
            <numerusform>%n removed rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rules</source>
        <translation>
            <numerusform>%n new rule</numerusform>
            <numerusform>%n new rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>%n people have no e-mail address on file.</source>
        <translation>
            <numerusform>%n person has no e-mail address on file.</numerusform>
            <numerusform>%n people have no e-mail address on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message numerus="yes">
        <source>in %n rules</source>
        <translation>
            <numerusform>in %n rule</numerusform>
            <numerusform>in %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n problem areas</source>
        <translation>
            <numerusform>in %n problem area</numerusform>
            <numerusform>in %n problem areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n rules and problem areas</source>
        <translation>
            <numerusform>in %n rule or problem area</numerusform>
            <numerusform>in %n rules and problem areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places %1 were replaced.</source>
        <translation>
            <numerusform>%n place %1 was replaced.</numerusform>
            <numerusform>%n places %1 were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %1 of %n, %2</source>
        <translation>
            <numerusform>Place %1 of %n, %2</numerusform>
            <numerusform>Place %1 of %n, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places %1</source>
        <translation>
            <numerusform>%n place %1</numerusform>
            <numerusform>%n places %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>%n records. They are erased again when it is restored.</source>
        <translation>
            <numerusform>%n record. It is erased again when it is restored.</numerusform>
            <numerusform>%n records. They are erased again when it is restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n people are asked.</source>
        <translation>
            <numerusform>%n person is asked.</numerusform>
            <numerusform>%n people are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have acknowledged this edition already.</source>
        <translation>
            <numerusform>%n of them has acknowledged this edition already.</numerusform>
            <numerusform>%n of them have acknowledged this edition already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edition has no current text in %1; %n of them get it in %2.</source>
        <translation>
            <numerusform>The edition has no current text in %1; %n of them gets it in %2.</numerusform>
            <numerusform>The edition has no current text in %1; %n of them get it in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n is missing</numerusform>
            <numerusform>%n are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict others and were left out</source>
        <translation>
            <numerusform>%n contradicts others and was left out</numerusform>
            <numerusform>%n contradict others and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file can’t be read.</source>
        <translation>
            <numerusform>%n page of the file can’t be read.</numerusform>
            <numerusform>%n pages of the file can’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to nothing</source>
        <translation>
            <numerusform>%n reference leads to nothing</numerusform>
            <numerusform>%n references lead to nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>The ledger is sound: all %n entries fit.</source>
        <translation>
            <numerusform>The ledger is sound: its one entry fits.</numerusform>
            <numerusform>The ledger is sound: all %n entries fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconds</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message numerus="yes">
        <source>%n letters are broken in the file and are shown as “%1”.</source>
        <translation>
            <numerusform>%n letter is broken in the file and is shown as “%1”.</numerusform>
            <numerusform>%n letters are broken in the file and are shown as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message numerus="yes">
        <source>%n pictures are left out: their problem area has no rule to keep them.</source>
        <translation>
            <numerusform>%n picture is left out: its problem area has no rule to keep it.</numerusform>
            <numerusform>%n pictures are left out: their problem area has no rule to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextImportModel</name>
    <message numerus="yes">
        <source>%n pictures of the rule</source>
        <translation>
            <numerusform>%n picture of the rule</numerusform>
            <numerusform>%n pictures of the rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextImportPage</name>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>%n problem area</numerusform>
            <numerusform>%n problem areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out</source>
        <translation>
            <numerusform>%n part are left out</numerusform>
            <numerusform>%n parts are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextLanguageBox</name>
    <message numerus="yes">
        <source>%n rules lack text</source>
        <translation>
            <numerusform>%n rule lacks text</numerusform>
            <numerusform>%n rules lack text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message numerus="yes">
        <source>%n translations were taken and are current: %1</source>
        <translation>
            <numerusform>%n translation was taken and is current: %1</numerusform>
            <numerusform>%n translations were taken and are current: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken as stale, for they are not finished or not of the governing text of now: %1</source>
        <translation>
            <numerusform>%n translation was taken as stale, for it is not finished or not of the governing text of now: %1</numerusform>
            <numerusform>%n translations were taken as stale, for they are not finished or not of the governing text of now: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were left as they are, for the file has those of an older governing text: %1</source>
        <translation>
            <numerusform>%n translation was left as it is, for the file has one of an older governing text: %1</numerusform>
            <numerusform>%n translations were left as they are, for the file has those of an older governing text: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were as in the file.</source>
        <translation>
            <numerusform>%n translation was as in the file.</numerusform>
            <numerusform>%n translations were as in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not translated in the file either.</source>
        <translation>
            <numerusform>%n text is not translated in the file either.</numerusform>
            <numerusform>%n texts are not translated in the file either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the file are no longer in the handbook.</source>
        <translation>
            <numerusform>%n text of the file is no longer in the handbook.</numerusform>
            <numerusform>%n texts of the file are no longer in the handbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message numerus="yes">
        <source>%1, %n warnings</source>
        <translation>
            <numerusform>%1, %n warning</numerusform>
            <numerusform>%1, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were exported.</source>
        <translation>
            <numerusform>%n text was exported.</numerusform>
            <numerusform>%n texts were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message numerus="yes">
        <source>%n problem areas and rules were removed.</source>
        <translation>
            <numerusform>%n problem area or rule was removed.</numerusform>
            <numerusform>%n problem areas and rules were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspacePart</name>
    <message numerus="yes">
        <source>%n checkpoints are stamped.</source>
        <translation>
            <numerusform>%n checkpoint is stamped.</numerusform>
            <numerusform>%n checkpoints are stamped.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>Acknowledgment</name>
    <message>
        <source>Say why this is recorded on the employee&apos;s behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal needs a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typed name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the manager at this machine is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has acknowledged edition %2 already. A correction has to supersede that record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the round a due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this person is exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is exempt already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Edition %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of edition %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on screen, drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on screen, name typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on behalf of the employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee’s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the employee refuses to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handbook was handed over and the employee refused to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb impression in place of a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text was read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the handbook aloud to the employee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature for the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>respect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realistic expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone and voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters and memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail and online forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have received edition %2 of the employee handbook of %1, dated %3. I have read it, or it has been read to me in a language that I understand.
I know that the rules in it are part of my work, and I will follow them. Where I do not understand a rule, or do not know which one applies, I will ask my manager before I act.
I understand that %1 may amend the handbook, and that I will be told of each new edition. My signature confirms that I have received this edition; it takes away none of the rights that the law or my contract gives me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read the handbook</source>
        <translation>దయచేసి హ్యాండ్‌బుక్‌ను చదవండి</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Read to the end to continue.</source>
        <translation>కొనసాగించడానికి చివరి వరకు చదవండి.</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translation>మీరు సంతకం చేసే మాటలు ఇవి</translation>
    </message>
    <message>
        <source>Please sign</source>
        <translation>దయచేసి సంతకం చేయండి</translation>
    </message>
    <message>
        <source>Type your full name to continue.</source>
        <translation>కొనసాగించడానికి మీ పూర్తి పేరు టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Sign with the mouse, a finger or a pen to continue.</source>
        <translation>కొనసాగించడానికి మౌస్‌తో, వేలితో లేదా పెన్‌తో సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>తుడిచివేయండి</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>మీ పూర్తి పేరు</translation>
    </message>
    <message>
        <source>Draw my signature instead</source>
        <translation>బదులుగా నా సంతకం గీస్తాను</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>బదులుగా నా పేరు టైప్ చేస్తాను</translation>
    </message>
    <message>
        <source>Please check and confirm</source>
        <translation>దయచేసి సరిచూసి నిర్ధారించండి</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>నేను నిర్ధారిస్తున్నాను</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 దశల్లో %1వ దశ</translation>
    </message>
    <message>
        <source>Nothing is saved until you confirm. Back or Esc goes back, and what was drawn or typed is dropped.</source>
        <translation>మీరు నిర్ధారించే వరకు ఏదీ భద్రపరచబడదు. “వెనుకకు” లేదా Esc నొక్కితే వెనక్కి వెళ్తారు; గీసినది లేదా టైప్ చేసినది తొలగిపోతుంది.</translation>
    </message>
    <message>
        <source>You need not sign. A refusal is not a breach of any rule: it is noted that you were asked and did not sign, and by whom it was witnessed. The handbook applies all the same.</source>
        <translation>మీరు తప్పనిసరిగా సంతకం చేయనవసరం లేదు. సంతకానికి నిరాకరించడం ఏ నియమాన్నీ ఉల్లంఘించడం కాదు: మిమ్మల్ని అడిగారని, మీరు సంతకం చేయలేదని, దానికి సాక్షి ఎవరో మాత్రమే నమోదు చేస్తారు. హ్యాండ్‌బుక్ యథావిధిగా వర్తిస్తుంది.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ధన్యవాదాలు</translation>
    </message>
    <message>
        <source>Your acknowledgment is saved. You may have a copy of what you signed.</source>
        <translation>మీ స్వీకృతి భద్రపరచబడింది. మీరు సంతకం చేసినదాని నకలును తీసుకోవచ్చు.</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>నకలును ముద్రించండి…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>నకలును భద్రపరచండి…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
</context>
<context>
    <name>FormRequest</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not acknowledged edition %2 yet, so there is no signed copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language has the text of every rule yet. Write or remove the rules that are missing, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handbook has no rules yet. Write or import some, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the edition a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this text while you were editing. Look at the change, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed this text while you were editing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The keys of this workspace&apos;s ledger are damaged. Go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the ledger is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s entry about it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s signature over it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a kind that this version of the program doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Not everything was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put in without an entry in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The employee number %1 belongs to %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the employee number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing. Look at the change, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The printer took no further page. See whether it is on and has paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>The starter handbook is missing from this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter handbook in this program is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is using “%1”. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was saved; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not do this. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This file holds no text. Save it as plain text or CSV first, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in UTF-8. It was read as %1: check its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters are broken in the file and are shown as “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>A dividing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of a table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number standing alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for a handbook. Split it into files of at most %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem area has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” has no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” can&apos;t be written to. Ask for the right to, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open already: %2 has it open on %3. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

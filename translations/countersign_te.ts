<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Give the account a name.</source>
        <translation>ఖాతాకు పేరు ఇవ్వండి.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. %n characters are enough.</source>
        <translation>
            <numerusform>పేరు మరీ పొడవుగా ఉంది. %n అక్షరం చాలు.</numerusform>
            <numerusform>పేరు మరీ పొడవుగా ఉంది. %n అక్షరాలు చాలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the sites of this manager.</source>
        <translation>ఈ మేనేజర్ శాఖలను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Only a manager has sites.</source>
        <translation>శాఖలు మేనేజర్‌కు మాత్రమే ఉంటాయి.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>“%1” ఖాతా ఇప్పటికే ఉంది.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>“%1” అనే ఖాతా లేదు.</translation>
    </message>
    <message>
        <source>The first account has to be that of an administrator, who makes the others.</source>
        <translation>మొదటి ఖాతా నిర్వాహకులదై ఉండాలి; మిగతా ఖాతాలను వారే సృష్టిస్తారు.</translation>
    </message>
    <message>
        <source>The account “%1” was changed meanwhile. Look at the change, then try again.</source>
        <translation>ఈలోగా “%1” ఖాతాను ఎవరో మార్చారు. ఆ మార్పును చూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Give another account that role first.</source>
        <translation>ఒక్కరైనా నిర్వాహకులుగా ఉండాలి. ముందు ఆ పాత్రను వేరే ఖాతాకు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be taken along to or from a server. Name an administrator who gets a new one there and gives the others theirs.</source>
        <translation>పాస్‌వర్డ్‌లను సర్వర్‌కు గానీ, సర్వర్ నుండి గానీ తీసుకెళ్లడం కుదరదు. నిర్వాహకులు ఒకరి పేరు ఇవ్వండి; వారు అక్కడ కొత్త పాస్‌వర్డ్ పొంది, మిగతావారికి వారి పాస్‌వర్డ్‌లు ఇస్తారు.</translation>
    </message>
    <message>
        <source>%1 is no active administrator. Name one who is.</source>
        <translation>%1 క్రియాశీల నిర్వాహకులు కారు. క్రియాశీల నిర్వాహకులు ఒకరి పేరు ఇవ్వండి.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>It stands in the record of everything that is done with this account.</source>
        <translation>ఈ ఖాతాతో చేసే ప్రతి పని రికార్డులోనూ ఇది ఉంటుంది.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>పాత్ర</translation>
    </message>
    <message>
        <source>Sites of this manager</source>
        <translation>ఈ మేనేజర్ శాఖలు</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>కొత్త పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one.</source>
        <translation>ఇప్పుడున్నదే కొనసాగాలంటే ఖాళీగా వదిలేయండి.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>అదే మరోసారి</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <translation>అనుమతి ఉన్న పనులు: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>ఖాతాకు పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Choose the sites of this manager.</source>
        <translation>ఈ మేనేజర్ శాఖలను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>రెండు పాస్‌వర్డ్‌లు వేరుగా ఉన్నాయి. రెండుసార్లూ ఒకటే టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>పాత్ర</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>శాఖలు</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>సైన్ ఇన్ అనుమతి</translation>
    </message>
    <message>
        <source>No, disabled</source>
        <translation>లేదు, నిలిపివేశారు</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ఉంది</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>ఖాతాలు</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>ఖాతాను చేర్చు…</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>ఖాతాను సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Each account is a login of the server, which keeps everybody to their rights whatever they come with.</source>
        <translation>ప్రతి ఖాతా సర్వర్‌లో ఒక లాగిన్; ఎవరు ఏ ప్రోగ్రామ్‌తో వచ్చినా, సర్వర్ వారిని వారి అనుమతుల పరిధిలోనే ఉంచుతుంది.</translation>
    </message>
    <message>
        <source>Accounts keep people to their rights in this program. Whoever holds the file holds the data: keep it on an encrypted disk, in a folder that only those may open who need it.</source>
        <translation>ఖాతాలు ఈ ప్రోగ్రామ్‌లో అందరినీ వారి అనుమతుల పరిధిలోనే ఉంచుతాయి. కానీ ఫైలు ఎవరి చేతిలో ఉంటే, అందులోని వివరాలూ వారి చేతిలో ఉన్నట్టే: దాన్ని ఎన్‌క్రిప్ట్ చేసిన డిస్క్‌లో, అవసరమైనవారు మాత్రమే తెరవగలిగే ఫోల్డర్‌లో ఉంచండి.</translation>
    </message>
    <message>
        <source>What you typed of this account is not saved. If you go on, it is lost.</source>
        <translation>ఈ ఖాతా గురించి మీరు టైప్ చేసినది సేవ్ కాలేదు. ఇప్పుడు ముందుకు వెళ్తే అది పోతుంది.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>సేవ్ చేయకుండా ముందుకు వెళ్లు</translation>
    </message>
    <message>
        <source>Keeping the password safe</source>
        <translation>పాస్‌వర్డ్‌ను భద్రపరుస్తోంది</translation>
    </message>
    <message>
        <source>The account of %1 was saved.</source>
        <translation>%1 ఖాతా సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ఇకపై సైన్ ఇన్ చేయలేరు.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 మళ్లీ సైన్ ఇన్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>మళ్లీ సైన్ ఇన్ చేయనివ్వు</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>నిలిపివేయి</translation>
    </message>
</context>
<context>
    <name>Acknowledgment</name>
    <message>
        <source>Say why this is recorded on the employee&apos;s behalf.</source>
        <translation>ఉద్యోగి తరపున దీన్ని ఎందుకు నమోదు చేస్తున్నారో రాయండి.</translation>
    </message>
    <message>
        <source>A refusal needs a witness.</source>
        <translation>నిరాకరణకు సాక్షి ఉండాలి.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>సంతకం లేదు.</translation>
    </message>
    <message>
        <source>The typed name is missing.</source>
        <translation>టైప్ చేసిన పేరు లేదు.</translation>
    </message>
    <message>
        <source>The statement is missing.</source>
        <translation>స్వీకృతి ప్రకటన లేదు.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>తేదీ లేదు.</translation>
    </message>
    <message>
        <source>The name of the manager at this machine is missing.</source>
        <translation>ఈ కంప్యూటర్ దగ్గర ఉన్న మేనేజర్ పేరు లేదు.</translation>
    </message>
    <message>
        <source>%1 has acknowledged edition %2 already. A correction has to supersede that record.</source>
        <translation>%1 ఇప్పటికే %2వ కూర్పుకు స్వీకృతి ఇచ్చారు. సరిదిద్దాలంటే ఆ రికార్డు స్థానంలో కొత్తది నమోదు చేయాలి.</translation>
    </message>
    <message>
        <source>Give the round a due date.</source>
        <translation>స్వీకృతి విడతకు గడువు తేదీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Say why this person is exempt.</source>
        <translation>ఈ ఉద్యోగికి మినహాయింపు ఎందుకో రాయండి.</translation>
    </message>
    <message>
        <source>This person is exempt already.</source>
        <translation>ఈ ఉద్యోగికి ఇప్పటికే మినహాయింపు ఉంది.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, %2వ కూర్పు</translation>
    </message>
    <message>
        <source>round due on %1</source>
        <translation>%1 గడువు గల స్వీకృతి విడత</translation>
    </message>
    <message>
        <source>exemption: %1</source>
        <translation>మినహాయింపు: %1</translation>
    </message>
    <message>
        <source>This round is not there.</source>
        <translation>ఈ విడత లేదు.</translation>
    </message>
    <message>
        <source>Choose a date that has not passed.</source>
        <translation>ఇంకా గడవని తేదీని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>విడత %1 ఇప్పటికే మూసివేయబడింది.</translation>
    </message>
    <message>
        <source>There is no round %1.</source>
        <translation>విడత %1 లేదు.</translation>
    </message>
    <message>
        <source>closing of a round</source>
        <translation>విడత ముగింపు</translation>
    </message>
    <message>
        <source>round extended to %1</source>
        <translation>విడత %1 వరకు పొడిగించబడింది</translation>
    </message>
    <message>
        <source>No edition is in force today, so nobody can be reminded of it.</source>
        <translation>ఈరోజు ఏ కూర్పూ అమలులో లేదు, కాబట్టి ఎవరికీ గుర్తు చేయలేము.</translation>
    </message>
    <message>
        <source>Edition %1 is in force now, and this round is about another. Open a round for that edition to remind people of it.</source>
        <translation>ఇప్పుడు కూర్పు %1 అమలులో ఉంది, ఈ విడత వేరొకదాని గురించి. దాన్ని గుర్తు చేయడానికి ఆ కూర్పుకు విడత తెరవండి.</translation>
    </message>
</context>
<context>
    <name>AcknowledgmentList</name>
    <message>
        <source>Signed</source>
        <translation>సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>వేలిముద్ర</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>సంతకం చేయడానికి నిరాకరించారు</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>వారి తరపున నమోదు</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>Nothing acknowledged yet.</source>
        <translation>ఇంకా స్వీకృతులేవీ లేవు.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>కూర్పు</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>%1, superseded</source>
        <translation>%1, దీని బదులు కొత్తది ఉంది</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>ధ్రువపత్రం…</translation>
    </message>
    <message>
        <source>A PDF that proves the chosen acknowledgment without this workspace</source>
        <translation>ఎంచుకున్న స్వీకృతిని ఈ వర్క్‌స్పేస్ లేకుండానే నిరూపించే PDF</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>ధ్రువపత్రాన్ని భద్రపరచండి</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ధ్రువపత్రం</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>ధ్రువపత్రం రాయబడుతోంది</translation>
    </message>
    <message>
        <source>Certificate saved in %1.</source>
        <translation>ధ్రువపత్రం %1 లో భద్రమైంది.</translation>
    </message>
</context>
<context>
    <name>AcknowledgmentScreen</name>
    <message>
        <source>Acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>Collect signature…</source>
        <translation>సంతకం సేకరించు…</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>పత్రాలు ముద్రించు…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>మినహాయింపు ఇవ్వు…</translation>
    </message>
    <message>
        <source>Go to the handbook</source>
        <translation>హ్యాండ్‌బుక్‌కు వెళ్లు</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>ఉద్యోగులకు వెళ్లు</translation>
    </message>
    <message>
        <source>No edition is published yet</source>
        <translation>ఇంకా ఏ కూర్పూ ప్రచురించలేదు</translation>
    </message>
    <message>
        <source>People acknowledge an edition of the handbook. Write the handbook, then publish it.</source>
        <translation>ఉద్యోగులు హ్యాండ్‌బుక్ కూర్పుకు స్వీకృతి ఇస్తారు. ముందు హ్యాండ్‌బుక్ రాసి, ఆ తర్వాత ప్రచురించండి.</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>ఇంకా ఎవరూ నమోదు కాలేదు</translation>
    </message>
    <message>
        <source>Add the people who are to acknowledge the handbook, or import them from a spreadsheet.</source>
        <translation>హ్యాండ్‌బుక్‌కు స్వీకృతి ఇవ్వవలసిన ఉద్యోగులను చేర్చండి, లేదా స్ప్రెడ్‌షీట్ నుండి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>%1వ కూర్పు, %2</translation>
    </message>
    <message>
        <source>Counting acknowledgments</source>
        <translation>స్వీకృతులను లెక్కిస్తోంది</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>మినహాయింపు</translation>
    </message>
    <message>
        <source>%1 need not acknowledge edition %2. The reason is kept.</source>
        <translation>%2వ కూర్పుకు %1 స్వీకృతి ఇవ్వనవసరం లేదు. కారణం రికార్డులో ఉంటుంది.</translation>
    </message>
    <message>
        <source>%1 is exempt.</source>
        <translation>%1 మినహాయింపు పొందారు.</translation>
    </message>
    <message>
        <source>People whom others add stand here.</source>
        <translation>ఇతరులు చేర్చిన ఉద్యోగులు ఇక్కడ కనిపిస్తారు.</translation>
    </message>
    <message>
        <source>Edition %1, %2, withdrawn</source>
        <translation>%1వ కూర్పు, %2, ఉపసంహరించబడింది</translation>
    </message>
    <message>
        <source>Round or edition</source>
        <translation>విడత లేదా కూర్పు</translation>
    </message>
    <message>
        <source>Ask for acknowledgments…</source>
        <translation>స్వీకృతులు అడగండి…</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>మూసివేయండి…</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>జాబితా భద్రపరచండి…</translation>
    </message>
    <message>
        <source>Round %1, edition %2</source>
        <translation>విడత %1, కూర్పు %2</translation>
    </message>
    <message>
        <source>Round %1, edition %2, closed</source>
        <translation>విడత %1, కూర్పు %2, మూసివేసినది</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>పొడిగించండి…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>మళ్లీ తెరవండి…</translation>
    </message>
    <message>
        <source>Every edition was withdrawn. Publish one first.</source>
        <translation>ప్రతి కూర్పు ఉపసంహరించబడింది. ముందుగా ఒకటి ప్రచురించండి.</translation>
    </message>
    <message>
        <source>Extend round %1</source>
        <translation>విడత %1 పొడిగించండి</translation>
    </message>
    <message>
        <source>Open round %1 again</source>
        <translation>విడత %1 మళ్లీ తెరవండి</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>పొడిగించు</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>మళ్లీ తెరువు</translation>
    </message>
    <message>
        <source>Round %1 is due on %2 now.</source>
        <translation>విడత %1 గడువు ఇప్పుడు %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is asked any more. %n people have not acknowledged yet. What was acknowledged stands, and the round can be opened again.</source>
        <translation>
            <numerusform>ఇకపై ఎవరినీ అడగరు. %n వ్యక్తి ఇంకా స్వీకృతి ఇవ్వలేదు. ఇచ్చిన స్వీకృతులు నిలిచి ఉంటాయి, విడతను మళ్లీ తెరవవచ్చు.</numerusform>
            <numerusform>ఇకపై ఎవరినీ అడగరు. %n మంది ఇంకా స్వీకృతి ఇవ్వలేదు. ఇచ్చిన స్వీకృతులు నిలిచి ఉంటాయి, విడతను మళ్లీ తెరవవచ్చు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>విడత %1 మూసివేయండి</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>విడత మూసివేయి</translation>
    </message>
    <message>
        <source>Round %1 is closed.</source>
        <translation>విడత %1 మూసివేయబడింది.</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>గుర్తు చేయండి…</translation>
    </message>
</context>
<context>
    <name>Actor</name>
    <message>
        <source>This workspace has accounts. Sign in first.</source>
        <translation>ఈ కార్యస్థలంలో ఖాతాలు ఉన్నాయి. ముందు సైన్ ఇన్ చేయండి.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Ask an administrator.</source>
        <translation>“%1” ఖాతాను నిలిపివేశారు. నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>The role “%1” does not allow this: %2.</source>
        <translation>“%1” పాత్రకు ఈ పని చేసే అనుమతి లేదు: %2.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Server</source>
        <translation>సర్వర్</translation>
    </message>
    <message>
        <source>Servers that stand in for one another: separated by commas.</source>
        <translation>ఒకదానికి బదులు మరొకటి పనిచేసే సర్వర్‌లు ఉంటే, వాటి పేర్ల మధ్య కామాలు పెట్టండి.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>డేటాబేస్</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>లాగిన్ పేరు</translation>
    </message>
    <message>
        <source>The same as one address</source>
        <translation>ఇవే వివరాలు, ఒకే చిరునామాగా</translation>
    </message>
    <message>
        <source>Options of the connection, such as %1, follow a question mark.</source>
        <translation>%1 లాంటి కనెక్షన్ ఎంపికలను ప్రశ్నార్థకం తర్వాత రాయండి.</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>సర్వర్ పేరు టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Type the name of the database.</source>
        <translation>డేటాబేస్ పేరు టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Stopped. No archive was made.</source>
        <translation>ఆగిపోయింది. ఆర్కైవ్ తయారుకాలేదు.</translation>
    </message>
    <message>
        <source>“%1” is not a Countersign archive.</source>
        <translation>“%1” Countersign ఆర్కైవ్ కాదు.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” ఫైలును Countersign కొత్త వెర్షన్‌లో రాశారు. దాన్ని తెరవడానికి ఆ వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Stopped. No workspace was made.</source>
        <translation>ఆగిపోయింది. కార్యస్థలం తయారుకాలేదు.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” అనే ఫైలు లేదు.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>“%1” ఫైలును చదివే అనుమతి మీకు లేదు. దాని యజమానిని అనుమతి అడగండి.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk or the network folder, then try again.</source>
        <translation>“%1” ఫైలును చదవడం కుదరలేదు. డిస్క్‌ను లేదా నెట్‌వర్క్ ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” is damaged at line %2. Take another copy of it.</source>
        <translation>“%1” ఫైలు %2వ వరుసలో పాడైంది. దాని మరో ప్రతిని వాడండి.</translation>
    </message>
    <message>
        <source>“%1” is not whole: its end is missing. Take another copy of it.</source>
        <translation>“%1” ఫైలు పూర్తిగా లేదు: దాని చివరి భాగం లేదు. దాని మరో ప్రతిని వాడండి.</translation>
    </message>
    <message>
        <source>“%1” is damaged: something in it was changed. Take another copy of it.</source>
        <translation>“%1” ఫైలు పాడైంది: అందులో ఏదో మారింది. దాని మరో ప్రతిని వాడండి.</translation>
    </message>
    <message>
        <source>“%1” was written without the key that signs the ledger: it can be read, but no workspace can be made of it. Take an archive with its keys.</source>
        <translation>నమోదు పుస్తకంపై సంతకం చేసే భద్రతా కీ లేకుండా “%1” తయారైంది: దాన్ని చదవవచ్చు గానీ, దాని నుండి కార్యస్థలాన్ని సృష్టించడం కుదరదు. భద్రతా కీలు ఉన్న ఆర్కైవ్‌ను వాడండి.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was written: its records do not fit its ledger. Take another copy of it.</source>
        <translation>“%1” తయారైన తర్వాత దాన్ని మార్చారు: అందులోని రికార్డులు దాని నమోదు పుస్తకంతో సరిపోలడం లేదు. దాని మరో ప్రతిని వాడండి.</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>Title of the problem area</source>
        <translation>సమస్య రంగం శీర్షిక</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>What goes wrong with customers here, in a sentence or two.</source>
        <translation>ఇక్కడ వినియోగదారుల విషయంలో జరిగే పొరపాట్లు, ఒకటి రెండు వాక్యాల్లో.</translation>
    </message>
    <message>
        <source>Edit a problem area</source>
        <translation>సమస్య రంగాన్ని సవరించు</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>సంకేతాలు</translation>
    </message>
    <message>
        <source>By what it is known: “Staff chat while a customer waits”.</source>
        <translation>దేని ద్వారా తెలుస్తుంది: “వినియోగదారు వేచి ఉండగా సిబ్బంది కబుర్లు చెప్పుకుంటారు”.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Somebody has removed this picture.</source>
        <translation>ఎవరో ఈ చిత్రాన్ని తీసివేశారు.</translation>
    </message>
    <message>
        <source>This picture is damaged and can’t be saved.</source>
        <translation>ఈ చిత్రం పాడైంది, దాన్ని భద్రపరచడం కుదరదు.</translation>
    </message>
    <message>
        <source>These rules have too many pictures to copy; their texts are copied alone.</source>
        <translation>ఈ నియమాలకు ఉన్న చిత్రాలు కాపీ చేయలేనన్ని; వాటి పాఠాలు మాత్రమే కాపీ అవుతాయి.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Company</source>
        <translation>సంస్థ</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>కూర్పులు</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>చివరి నమోదు</translation>
    </message>
    <message>
        <source>none</source>
        <translation>లేదు</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>ధృవీకరణ బిందువు</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>తనిఖీ ఫలితం</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>అంతా సరిపోయింది.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>ఈ కార్యస్థలం</translation>
    </message>
    <message>
        <source>It continues this backup: all that is in the backup’s ledger is in its own.</source>
        <translation>ఇది ఈ బ్యాకప్‌కు కొనసాగింపు: బ్యాకప్ నమోదు పుస్తకంలో ఉన్నదంతా దీని నమోదు పుస్తకంలో ఉంది.</translation>
    </message>
    <message>
        <source>It is older than this backup: the backup’s ledger has entries that it lacks.</source>
        <translation>ఇది ఈ బ్యాకప్ కంటే పాతది: బ్యాకప్ నమోదు పుస్తకంలో ఉన్న కొన్ని నమోదులు దీనిలో లేవు.</translation>
    </message>
    <message>
        <source>It has parted from this backup: each has entries in its ledger that the other lacks.</source>
        <translation>ఇది ఈ బ్యాకప్ నుండి వేరుపడింది: రెండిటి నమోదు పుస్తకాల్లోనూ, రెండోదానిలో లేని నమోదులు ఉన్నాయి.</translation>
    </message>
    <message>
        <source>It is another workspace than the one in this backup.</source>
        <translation>ఇది ఈ బ్యాకప్‌లో ఉన్న కార్యస్థలం కాదు, వేరేది.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another folder for backups.</source>
        <translation>“%1” ఫోల్డర్‌ను సృష్టించడం కుదరలేదు. బ్యాకప్‌ల కోసం వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>A backup is being made in “%1” already. Wait until it is done.</source>
        <translation>“%1”లో ఇప్పటికే బ్యాకప్ తయారవుతోంది. అది పూర్తయ్యే వరకు ఆగండి.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>“%1” ఫైలు ఉన్న డిస్క్ నిండిపోయింది. కొంత ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Choose another folder for backups.</source>
        <translation>“%1” ఫోల్డర్‌లో రాయడం కుదరదు. బ్యాకప్‌ల కోసం వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Only an administrator reaches everything in a shared workspace. Have one back it up.</source>
        <translation>ఉమ్మడి కార్యస్థలంలో ఉన్నవన్నీ నిర్వాహకులకు మాత్రమే అందుబాటులో ఉంటాయి. దాని బ్యాకప్ తీయమని నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage what can be read of it.</source>
        <translation>“%1” ఫైలు పాడైంది. అందులో చదవగలిగినంత వెలికితీయండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to no record.</source>
        <translation>
            <numerusform>%n లంకె ఏ రికార్డుకూ దారితీయడం లేదు.</numerusform>
            <numerusform>%n లంకెలు ఏ రికార్డుకూ దారితీయడం లేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2 నాటిది</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 %2 వరకు</translation>
    </message>
    <message>
        <source>“%1” was cut off or altered: it can&apos;t be opened. Take another backup.</source>
        <translation>“%1” ఫైలు మధ్యలో తెగిపోయింది లేదా దాన్ని మార్చేశారు: తెరవడం కుదరదు. వేరే బ్యాకప్‌ను వాడండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>ఆగిపోయింది. మధ్యలో తయారైనదేదీ మిగల్లేదు.</translation>
    </message>
    <message>
        <source>There is not enough memory for the pass phrase. Close other programs, then try again.</source>
        <translation>రహస్య పదబంధానికి మెమరీ సరిపోదు. వేరే ప్రోగ్రామ్‌లను మూసివేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” ఫైలును Countersign కొత్త వెర్షన్‌లో రాశారు. దాన్ని తెరవడానికి ఆ వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>That is not the pass phrase of “%1”. Type it again.</source>
        <translation>అది “%1” రహస్య పదబంధం కాదు. మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>The disk for backups is full. Make room, then try again.</source>
        <translation>బ్యాకప్‌ల డిస్క్ నిండిపోయింది. కొంత ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Your account may not read the whole workspace. Have an administrator back it up.</source>
        <translation>కార్యస్థలం మొత్తాన్ని చదివే అనుమతి మీ ఖాతాకు లేదు. దానికి బ్యాకప్ తీయమని నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>The program pg_dump is older than the server. Install the package postgresql-client of the server’s version.</source>
        <translation>pg_dump ప్రోగ్రామ్ సర్వర్ కంటే పాతది. సర్వర్ వెర్షన్‌కు చెందిన postgresql-client ప్యాకేజీని ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The server’s data could not be read. Check the connection, then try again.</source>
        <translation>సర్వర్‌లోని వివరాలను చదవడం కుదరలేదు. కనెక్షన్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Backups of a shared workspace need the program pg_dump. Install the package postgresql-client, then try again.</source>
        <translation>ఉమ్మడి కార్యస్థలానికి బ్యాకప్ తీయడానికి pg_dump ప్రోగ్రామ్ కావాలి. postgresql-client ప్యాకేజీని ఇన్‌స్టాల్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it can’t be read to its end. Take another backup.</source>
        <translation>“%1” ఫైలు పాడైంది: దాన్ని చివరి వరకు చదవడం కుదరలేదు. వేరే బ్యాకప్‌ను వాడండి.</translation>
    </message>
    <message>
        <source>Backups of a shared workspace need the program pg_restore. Install the package postgresql-client, then try again.</source>
        <translation>ఉమ్మడి కార్యస్థలం బ్యాకప్‌లకు pg_restore ప్రోగ్రామ్ కావాలి. postgresql-client ప్యాకేజీని ఇన్‌స్టాల్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ఇప్పుడే బ్యాకప్ తీయి</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>బ్యాకప్ పునరుద్ధరించు…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>బ్యాకప్‌ల ఫోల్డర్</translation>
    </message>
    <message>
        <source>This machine backs the workspace up daily once a folder is chosen.</source>
        <translation>ఫోల్డర్‌ను ఎంచుకున్నాక, ఈ కంప్యూటర్ రోజూ కార్యస్థలానికి బ్యాకప్ తీస్తుంది.</translation>
    </message>
    <message>
        <source>On another disk or a network folder they outlive this machine. A backup is made daily and when the workspace is closed.</source>
        <translation>వేరే డిస్క్‌లో లేదా నెట్‌వర్క్ ఫోల్డర్‌లో ఉంచితే, ఈ కంప్యూటర్ పాడైనా బ్యాకప్‌లు మిగిలి ఉంటాయి. రోజూ ఒకసారి, కార్యస్థలాన్ని మూసివేసినప్పుడు కూడా బ్యాకప్ తీస్తుంది.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకో…</translation>
    </message>
    <message>
        <source>Seal backups with a pass phrase</source>
        <translation>బ్యాకప్‌లకు రహస్య పదబంధంతో సీలు వేయి</translation>
    </message>
    <message>
        <source>New pass phrase, if it is to change</source>
        <translation>మార్చాలంటే, కొత్త రహస్య పదబంధం</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>రహస్య పదబంధం</translation>
    </message>
    <message>
        <source>Backups made from then on open only with it. It is kept nowhere: without it nobody can open them again.</source>
        <translation>అప్పటి నుండి తీసే బ్యాకప్‌లు దీనితో మాత్రమే తెరుచుకుంటాయి. ఇది ఎక్కడా సేవ్ కాదు: ఇది లేకుండా వాటిని మళ్లీ ఎవరూ తెరవలేరు.</translation>
    </message>
    <message>
        <source>The same pass phrase again</source>
        <translation>అదే రహస్య పదబంధం మరోసారి</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>ఇంకా బ్యాకప్‌లేవీ లేవు.</translation>
    </message>
    <message>
        <source>The last backup is of %1. It was opened and checked: everything fits.</source>
        <translation>చివరి బ్యాకప్ తీసిన సమయం: %1. దాన్ని తెరిచి సరిచూశాం: అంతా సరిపోయింది.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Something in it does not fit the ledger.</source>
        <translation>చివరి బ్యాకప్ తీసిన సమయం: %1. అందులో ఒకటి నమోదు పుస్తకంతో సరిపోలేదు.</translation>
    </message>
    <message>
        <source>The last attempt failed. %1</source>
        <translation>చివరి ప్రయత్నం విఫలమైంది. %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>బ్యాకప్ తీస్తోంది</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>బ్యాకప్ తీసి, సరిచూశాం.</translation>
    </message>
    <message>
        <source>Choose a folder, or write where it is from the top of the disk.</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి, లేదా అది ఎక్కడుందో డిస్క్ మొదటి నుండి పూర్తిగా రాయండి.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n letters; a few words are easy to keep in mind.</source>
        <translation>
            <numerusform>కనీసం %n అక్షరం రాయండి; కొన్ని పదాలైతే సులభంగా గుర్తుంటాయి.</numerusform>
            <numerusform>కనీసం %n అక్షరాలు రాయండి; కొన్ని పదాలైతే సులభంగా గుర్తుంటాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Write the pass phrase again.</source>
        <translation>రెండూ ఒకేలా లేవు. రహస్య పదబంధాన్ని మళ్లీ రాయండి.</translation>
    </message>
    <message>
        <source>Setting the pass phrase</source>
        <translation>రహస్య పదబంధాన్ని అమరుస్తోంది</translation>
    </message>
</context>
<context>
    <name>BackupRoutine</name>
    <message>
        <source>Backing up</source>
        <translation>బ్యాకప్ తీస్తోంది</translation>
    </message>
</context>
<context>
    <name>BeginningForm</name>
    <message>
        <source>Company</source>
        <translation>సంస్థ</translation>
    </message>
    <message>
        <source>Governing language</source>
        <translation>ప్రామాణిక భాష</translation>
    </message>
    <message>
        <source>Rules are decided in this language; the others are translations of it.</source>
        <translation>నియమాలను ఈ భాషలోనే నిర్ణయిస్తారు; మిగతావి దాని అనువాదాలు.</translation>
    </message>
    <message>
        <source>Begin with the starter handbook</source>
        <translation>ప్రారంభ హ్యాండ్‌బుక్‌తో మొదలుపెట్టు</translation>
    </message>
    <message>
        <source>Begin with an empty handbook</source>
        <translation>ఖాళీ హ్యాండ్‌బుక్‌తో మొదలుపెట్టు</translation>
    </message>
    <message>
        <source>Type the company’s name; it stands on every form.</source>
        <translation>సంస్థ పేరు టైప్ చేయండి; అది ప్రతి పత్రంపై ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>ChangeBox</name>
    <message>
        <source>Kind of change to rule %1</source>
        <translation>నియమం %1లో మార్పు రకం</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: before</source>
        <translation>%1: ఇంతకుముందు</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: ఇప్పుడు</translation>
    </message>
    <message>
        <source>Reason for the change to rule %1</source>
        <translation>%1వ నియమంలో మార్పుకు కారణం</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>ఎందుకు మార్చబడింది</translation>
    </message>
</context>
<context>
    <name>ChangeReader</name>
    <message>
        <source>What changed</source>
        <translation>ఏమి మారింది</translation>
    </message>
    <message>
        <source>The words are the same; emphasis, lists or links changed.</source>
        <translation>పదాలు అవే; నొక్కిచెప్పడం, జాబితాలు లేదా లింకులు మారాయి.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>తొలగించబడింది</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>మార్చబడింది</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>చోటు మారింది</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, చోటు మారింది</translation>
    </message>
    <message>
        <source>This rule is new.</source>
        <translation>ఈ నియమం కొత్తది.</translation>
    </message>
    <message>
        <source>This problem area is new.</source>
        <translation>ఈ సమస్య రంగం కొత్తది.</translation>
    </message>
    <message>
        <source>This rule was removed. Its number was %1.</source>
        <translation>ఈ నియమం తొలగించబడింది. దీని సంఖ్య %1.</translation>
    </message>
    <message>
        <source>This problem area was removed. Its number was %1.</source>
        <translation>ఈ సమస్య రంగం తొలగించబడింది. దీని సంఖ్య %1.</translation>
    </message>
    <message>
        <source>This rule was moved from %1 to %2.</source>
        <translation>ఈ నియమం %1 నుండి %2కు మారింది.</translation>
    </message>
    <message>
        <source>This problem area was moved from %1 to %2.</source>
        <translation>ఈ సమస్య రంగం %1 నుండి %2కు మారింది.</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>ప్రామాణిక భాషలోని పాఠం మాత్రమే మారింది.</translation>
    </message>
    <message>
        <source>Handbook as it is now</source>
        <translation>ప్రస్తుత హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>%1వ కూర్పు, %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్పు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ఏమి మారింది</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>మునుపటి మార్పు</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>తదుపరి మార్పు</translation>
    </message>
    <message>
        <source>Inline or side by side</source>
        <translation>ఒకే పాఠ్యంలో లేదా పక్కపక్కన</translation>
    </message>
    <message>
        <source>From</source>
        <comment>edition</comment>
        <translation>మొదట</translation>
    </message>
    <message>
        <source>To</source>
        <comment>edition</comment>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>పాఠ్యం భాష</translation>
    </message>
    <message>
        <source>How the texts are shown</source>
        <translation>పాఠ్యాలను ఎలా చూపాలి</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>ఒకే పాఠ్యంలో</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>పక్కపక్కన</translation>
    </message>
    <message>
        <source>Only material changes (%1 of %2)</source>
        <translation>ముఖ్యమైన మార్పులు మాత్రమే (%2లో %1)</translation>
    </message>
    <message>
        <source>No editions yet</source>
        <translation>ఇంకా కూర్పులేవీ లేవు</translation>
    </message>
    <message>
        <source>Once an edition is published, what changed since then stands here, word by word.</source>
        <translation>ఒక కూర్పు ప్రచురించిన తర్వాత, అప్పటి నుండి మారినవన్నీ పదం పదంగా ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>ఉమ్మడి భాష లేదు</translation>
    </message>
    <message>
        <source>Choose two editions that have a language in common.</source>
        <translation>ఉమ్మడి భాష ఉన్న రెండు కూర్పులను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>ఏమీ మారలేదు</translation>
    </message>
    <message>
        <source>Both say the same in this language. Choose another edition.</source>
        <translation>ఈ భాషలో రెండింటిలోనూ ఒకే పాఠ్యం ఉంది. మరో కూర్పును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>ఫిల్టర్‌కు సరిపోయే మార్పు లేదు.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించు…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFగా సేవ్ చేయి…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>కాగితం</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFగా సేవ్ చేయి</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF పత్రాలు (*.pdf)</translation>
    </message>
    <message>
        <source>Saving what changed as a PDF</source>
        <translation>మార్పులను PDFగా సేవ్ చేస్తోంది</translation>
    </message>
    <message>
        <source>What changed was saved as %1.</source>
        <translation>మార్పులు %1గా సేవ్ చేయబడ్డాయి.</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>%1 changed this while you were typing. Choose what is to stand; what you typed stays below until then.</source>
        <translation>మీరు టైప్ చేస్తుండగా %1 దీన్ని మార్చారు. ఏది ఉండాలో ఎంచుకోండి; అప్పటి వరకు మీరు టైప్ చేసినది కింద అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>ఎంచుకున్నది సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>మీది</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>వారిది</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ఏమీ లేదు</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation>%1వ కూర్పు “%2” భాషలో లేదు. అది ఈ భాషల్లో ఉంది: %3.</translation>
    </message>
    <message>
        <source>Nobody can have signed after today.</source>
        <translation>ఈరోజు తర్వాతి తేదీన ఎవరూ సంతకం చేసి ఉండరు.</translation>
    </message>
    <message>
        <source>Recorded that %1 acknowledged edition %2 on %3.</source>
        <translation>%3 నాడు %2వ కూర్పుకు %1 స్వీకృతి ఇచ్చినట్టు నమోదైంది.</translation>
    </message>
    <message>
        <source>record an acknowledgment on an employee’s behalf</source>
        <translation>ఉద్యోగి తరపున స్వీకృతిని నమోదు చేస్తుంది</translation>
    </message>
    <message>
        <source>Records that an employee has acknowledged an edition elsewhere, with a picture of the signature. The record says who made it, why, and that it was made on the employee’s behalf.</source>
        <translation>ఒక ఉద్యోగి వేరే చోట ఒక కూర్పుకు స్వీకృతి ఇచ్చినట్టు, సంతకం చిత్రంతో సహా నమోదు చేస్తుంది. నమోదు చేసినవారు ఎవరో, ఎందుకు చేశారో, అది ఉద్యోగి తరపున చేసినదని రికార్డులో ఉంటుంది.</translation>
    </message>
    <message>
        <source>The employee number.</source>
        <translation>ఉద్యోగి సంఖ్య.</translation>
    </message>
    <message>
        <source>The edition’s number.</source>
        <translation>కూర్పు సంఖ్య.</translation>
    </message>
    <message>
        <source>The language in which the employee received it.</source>
        <translation>ఉద్యోగికి హ్యాండ్‌బుక్ అందిన భాష.</translation>
    </message>
    <message>
        <source>The signature, as SVG or PNG.</source>
        <translation>సంతకం, SVG లేదా PNG రూపంలో.</translation>
    </message>
    <message>
        <source>The date beside the signature.</source>
        <translation>సంతకం పక్కన ఉన్న తేదీ.</translation>
    </message>
    <message>
        <source>Why it is recorded on the employee’s behalf.</source>
        <translation>ఉద్యోగి తరపున ఎందుకు నమోదు చేస్తున్నారో.</translation>
    </message>
    <message>
        <source>Takes the place of the employee’s earlier record, which is kept.</source>
        <translation>ఉద్యోగి మునుపటి రికార్డు స్థానంలోకి ఇది వస్తుంది; మునుపటిది కూడా అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>The last day: 2026-03-15.</source>
        <translation>గడువు తేదీ: 2026-03-15.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>వాడే తీరు: %1</translation>
    </message>
    <message>
        <source>Answers with one JSON document.</source>
        <translation>జవాబును ఒకే JSON పత్రంగా ఇస్తుంది.</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>ఈ పేజీని చూపుతుంది.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Name a folder that is new or empty.</source>
        <translation>“%1”లో ఇప్పటికే ఏదో ఉంది. కొత్త ఫోల్డర్ లేదా ఖాళీ ఫోల్డర్ పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>“%1” అక్కడ సృష్టించడం కుదరలేదు. ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>మొదటి కూర్పు</translation>
    </message>
    <message>
        <source>the handbook as a booklet</source>
        <translation>పుస్తక రూపంలో హ్యాండ్‌బుక్</translation>
    </message>
    <message numerus="yes">
        <source>%n forms to sign</source>
        <translation>
            <numerusform>సంతకం చేయవలసిన %n పత్రం</numerusform>
            <numerusform>సంతకం చేయవలసిన %n పత్రాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>సంతకం చేసిన %n ప్రతి</numerusform>
            <numerusform>సంతకం చేసిన %n ప్రతులు</numerusform>
        </translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>కార్యస్థలం</translation>
    </message>
    <message>
        <source>%1 people over %2 sites, half of whom have signed edition %3. Made:</source>
        <translation>%2 శాఖల్లో %1 మంది ఉద్యోగులు; వారిలో సగం మంది %3వ కూర్పుపై సంతకం చేశారు. తయారైనవి:</translation>
    </message>
    <message>
        <source>Wrote %1 to “%2”.</source>
        <translation>“%2” ఫైలులో సేవ్ చేసినవి: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n పత్రం</numerusform>
            <numerusform>%n పత్రాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote edition %1 to “%2”.</source>
        <translation>%1వ కూర్పు “%2” ఫైలులో సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>సేవ్ చేయవలసిన PDF ఫైలు.</translation>
    </message>
    <message>
        <source>write acknowledgment forms to a PDF</source>
        <translation>స్వీకృతి పత్రాలను PDF ఫైలుగా సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes a form for each employee, filled in and ready to be signed on paper, in the employee’s language. With --signed, a copy of what was signed instead. Each form has a code of its own, which is kept, so that the page finds its way back.</source>
        <translation>ప్రతి ఉద్యోగికీ వారి భాషలో, వివరాలు నింపి, కాగితంపై సంతకానికి సిద్ధంగా ఉన్న పత్రాన్ని తయారు చేస్తుంది. --signed ఇస్తే, దానికి బదులు సంతకం చేసినదాని ప్రతిని తయారు చేస్తుంది. ప్రతి పత్రానికీ సొంత కోడ్ ఉంటుంది; అది రికార్డులో ఉంటుంది కాబట్టి, తిరిగి వచ్చిన పేజీ ఏ పత్రానిదో తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>An employee number; otherwise everybody’s forms are written.</source>
        <translation>ఉద్యోగి సంఖ్య; ఇవ్వకపోతే, అందరి పత్రాలూ తయారవుతాయి.</translation>
    </message>
    <message>
        <source>The language of all forms; otherwise each employee’s own.</source>
        <translation>అన్ని పత్రాల భాష; ఇవ్వకపోతే, ఏ ఉద్యోగి పత్రం ఆ ఉద్యోగి భాషలో.</translation>
    </message>
    <message>
        <source>Copies of what was signed.</source>
        <translation>సంతకం చేసినవాటి ప్రతులు.</translation>
    </message>
    <message>
        <source>write an edition to a PDF as a booklet</source>
        <translation>ఒక కూర్పును పుస్తక రూపంలో PDF ఫైలుగా సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes an edition with title page, table of contents and page numbers.</source>
        <translation>ముఖపత్రం, విషయ సూచిక, పేజీ సంఖ్యలతో ఒక కూర్పును సేవ్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>The language of the booklet.</source>
        <translation>పుస్తకం భాష.</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <translation>దిగుమతి చేసినవి: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>%n సమస్య రంగం</numerusform>
            <numerusform>%n సమస్య రంగాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n నియమం</numerusform>
            <numerusform>%n నియమాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: “%1”</source>
        <translation>వదిలేసినది: “%1”</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>పరిస్థితి</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>పాటించవలసిన విధానం</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ఎందుకు</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ఉదాహరణ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>take a text into the handbook</source>
        <translation>ఒక పాఠ్యాన్ని హ్యాండ్‌బుక్‌లోకి తీసుకుంటుంది</translation>
    </message>
    <message>
        <source>The language of the text: en, ur, te or hr.</source>
        <translation>పాఠ్యం భాష: en, ur, te లేదా hr.</translation>
    </message>
    <message>
        <source>show the handbook</source>
        <translation>హ్యాండ్‌బుక్‌ను చూపుతుంది</translation>
    </message>
    <message>
        <source>Shows the working text of the handbook, which may differ from the last edition.</source>
        <translation>హ్యాండ్‌బుక్ ప్రస్తుత పాఠ్యాన్ని చూపుతుంది; అది చివరి కూర్పుకు భిన్నంగా ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>Only this language; otherwise the governing one, or all of them in JSON.</source>
        <translation>ఈ భాష మాత్రమే; ఇవ్వకపోతే, ప్రామాణిక భాష, లేదా JSONలో అన్ని భాషలూ.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” అనే ఆదేశం లేదు.</translation>
    </message>
    <message>
        <source>show how a command is used</source>
        <translation>ఒక ఆదేశాన్ని ఎలా వాడాలో చూపుతుంది</translation>
    </message>
    <message>
        <source>Shows the page of a command, or what commands there are.</source>
        <translation>ఒక ఆదేశం గురించిన పేజీని, లేదా ఉన్న ఆదేశాల జాబితాను చూపుతుంది.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>వాడే తీరు</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>వివరణ</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ఎంపికలు</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>ఉదాహరణలు</translation>
    </message>
    <message>
        <source>a handbook, and who has acknowledged it</source>
        <translation>హ్యాండ్‌బుక్, దానికి స్వీకృతి ఇచ్చినవారి వివరాలు</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ఆదేశాలు</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>పరిసర చలరాశులు</translation>
    </message>
    <message>
        <source>The workspace that is used where no other is named.</source>
        <translation>వేరే కార్యస్థలం పేర్కొననప్పుడు వాడేది.</translation>
    </message>
    <message>
        <source>The language of messages: en, ur, te or hr; otherwise the system’s.</source>
        <translation>సందేశాల భాష: en, ur, te లేదా hr; ఇవ్వకపోతే, సిస్టమ్ భాష.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ముగింపు స్థితి</translation>
    </message>
    <message>
        <source>0: done; 1: not done, for the reason on standard error; 2: wrong usage.</source>
        <translation>0: పని పూర్తయింది; 1: పూర్తి కాలేదు, కారణం ప్రామాణిక దోష అవుట్‌పుట్‌లో ఉంటుంది; 2: వాడిన తీరు తప్పు.</translation>
    </message>
    <message>
        <source>“countersign help COMMAND” shows the page of a command.</source>
        <translation>“countersign help COMMAND” ఒక ఆదేశం గురించిన పేజీని చూపుతుంది.</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3. Left out: %4.</source>
        <translation>చేర్చినవి: %1. మార్చినవి: %2. మారనివి: %3. వదిలేసినవి: %4.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>వరుస %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks</source>
        <translation>
            <numerusform>… ఇంకా %n గమనిక</numerusform>
            <numerusform>… ఇంకా %n గమనికలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>take people from a CSV file</source>
        <translation>CSV ఫైలు నుండి ఉద్యోగుల వివరాలు తీసుకుంటుంది</translation>
    </message>
    <message>
        <source>Adds and changes people as the rows of the file say. The first row names the columns, in any of the four languages: number, name, title, site, e-mail, phone, language, hired. A row whose employee number is on file already changes that person. Rows that can’t be taken are named and left out.</source>
        <translation>ఫైలు వరుసల్లో ఉన్న ప్రకారం ఉద్యోగులను చేరుస్తుంది, వారి వివరాలను మారుస్తుంది. మొదటి వరుసలో నిలువు వరుసల పేర్లు ఉండాలి; నాలుగు భాషల్లో ఏదైనా సరే: సంఖ్య, పేరు, హోదా, శాఖ, ఇమెయిల్, ఫోన్, భాష, చేరిన తేదీ. ఒక వరుసలోని ఉద్యోగి సంఖ్య ఇప్పటికే నమోదై ఉంటే, ఆ ఉద్యోగి వివరాలు మారతాయి. తీసుకోలేని వరుసలను వదిలేసి, అవేవో చెబుతుంది.</translation>
    </message>
    <message>
        <source>The language of people whose row names none; otherwise the governing one.</source>
        <translation>వరుసలో భాష లేని ఉద్యోగుల భాష; ఇవ్వకపోతే, ప్రామాణిక భాష.</translation>
    </message>
    <message>
        <source>list the people on file</source>
        <translation>నమోదైన ఉద్యోగుల జాబితా చూపుతుంది</translation>
    </message>
    <message>
        <source>Lists everybody on file, sorted by name.</source>
        <translation>నమోదైన ఉద్యోగులందరినీ పేర్ల క్రమంలో చూపుతుంది.</translation>
    </message>
    <message>
        <source>Acknowledgment of edition %1</source>
        <translation>%1వ కూర్పు స్వీకృతి</translation>
    </message>
    <message>
        <source>There is nobody to print a form for.</source>
        <translation>పత్రం ముద్రించడానికి ఉద్యోగులెవరూ లేరు.</translation>
    </message>
    <message>
        <source>Employee handbook, edition %1</source>
        <translation>ఉద్యోగుల హ్యాండ్‌బుక్, %1వ కూర్పు</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>%1 అనే నియమం లేదు.</translation>
    </message>
    <message>
        <source>Rule %1 has not changed since the last edition.</source>
        <translation>చివరి కూర్పు తర్వాత నియమం %1 మారలేదు.</translation>
    </message>
    <message>
        <source>Published edition %1 of %2 in %3.</source>
        <translation>%1వ కూర్పు ప్రచురితమైంది: %2. భాషలు: %3.</translation>
    </message>
    <message>
        <source>publish the handbook as an edition</source>
        <translation>హ్యాండ్‌బుక్‌ను ఒక కూర్పుగా ప్రచురిస్తుంది</translation>
    </message>
    <message>
        <source>Publishes the handbook as the next edition, which can’t be changed any more. It has every language in which no rule lacks its text. A changed rule counts as materially changed unless --editorial names it.</source>
        <translation>హ్యాండ్‌బుక్‌ను తదుపరి కూర్పుగా ప్రచురిస్తుంది; ఆ తర్వాత దాన్ని మార్చడం కుదరదు. అన్ని నియమాలకూ పాఠ్యం ఉన్న భాషలన్నీ అందులో ఉంటాయి. --editorial పేర్కొనకపోతే, నియమంలోని మార్పును ముఖ్యమైన మార్పుగా లెక్కిస్తుంది.</translation>
    </message>
    <message>
        <source>What has changed, in a sentence.</source>
        <translation>ఏం మారిందో ఒక్క వాక్యంలో.</translation>
    </message>
    <message>
        <source>The number of a rule that was changed in its wording only: 2.3.</source>
        <translation>భాషా సవరణ మాత్రమే జరిగిన నియమం సంఖ్య: 2.3.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-03-01.</source>
        <translation>“%1” తేదీ కాదు. 2026-03-01 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” సంఖ్య కాదు.</translation>
    </message>
    <message>
        <source>“%1” is no language of the handbook. Choose one of %2.</source>
        <translation>“%1” హ్యాండ్‌బుక్ భాషల్లో లేదు. వీటిలో ఒకటి ఎంచుకోండి: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>ఇక్కడ “%1” అనే ఎంపిక లేదు.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” ఎంపికకు విలువ ఇవ్వకూడదు.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” ఎంపికకు విలువ ఇవ్వాలి.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” రెండుసార్లు ఇచ్చారు.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>ఇక్కడ “%1” అక్కర్లేదు.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>ఆదేశం ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>“%1” ఫైలును చదవడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>“%1” is too large for a signature: more than %2 MB.</source>
        <translation>“%1” సంతకానికి మరీ పెద్దది: %2 MB కంటే ఎక్కువ ఉంది.</translation>
    </message>
    <message>
        <source>There is no signature in “%1”: it has to be an SVG or a PNG.</source>
        <translation>“%1”లో సంతకం లేదు: అది SVG లేదా PNG అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>కూర్పు</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>స్వీకృతి ఇచ్చారు</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>పెండింగ్</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటింది</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>నిరాకరించారు</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>మినహాయింపు</translation>
    </message>
    <message>
        <source>all</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>శాఖ లేదు</translation>
    </message>
    <message>
        <source>No edition has been published yet.</source>
        <translation>ఇంకా ఏ కూర్పూ ప్రచురించలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>Everything fits: %n ledger entries.</source>
        <translation>
            <numerusform>అంతా సరిపోయింది: నమోదు పుస్తకంలో %n నమోదు.</numerusform>
            <numerusform>అంతా సరిపోయింది: నమోదు పుస్తకంలో %n నమోదులు.</numerusform>
        </translation>
    </message>
    <message>
        <source>show who has acknowledged what</source>
        <translation>ఎవరు దేనికి స్వీకృతి ఇచ్చారో చూపుతుంది</translation>
    </message>
    <message>
        <source>Counts, for each edition and site, everybody who is employed today: acknowledged, pending, overdue, refused or exempt. Each person is counted once.</source>
        <translation>ఈరోజు ఉద్యోగంలో ఉన్న అందరినీ ప్రతి కూర్పుకు, ప్రతి శాఖకు లెక్కిస్తుంది: స్వీకృతి ఇచ్చినవారు, పెండింగ్‌లో ఉన్నవారు, గడువు దాటినవారు, నిరాకరించినవారు, మినహాయింపు ఉన్నవారు. ఒక్కొక్కరిని ఒక్కసారే లెక్కిస్తుంది.</translation>
    </message>
    <message>
        <source>check that no record was altered</source>
        <translation>ఏ రికార్డునూ ఎవరూ మార్చలేదని సరిచూస్తుంది</translation>
    </message>
    <message>
        <source>Made “%1”, with a handbook of %2.</source>
        <translation>%2 గల హ్యాండ్‌బుక్‌తో “%1” తయారైంది.</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>కార్యస్థలాన్ని సృష్టిస్తుంది</translation>
    </message>
    <message>
        <source>Makes the workspace that is named with --workspace. Its file must not exist yet.</source>
        <translation>--workspace పేర్కొన్న కార్యస్థలాన్ని సృష్టిస్తుంది. ఆ ఫైలు అప్పటికే ఉండకూడదు.</translation>
    </message>
    <message>
        <source>Begins with the handbook that ships with the program.</source>
        <translation>ప్రోగ్రామ్‌తో వచ్చే హ్యాండ్‌బుక్‌తో మొదలుపెడుతుంది.</translation>
    </message>
    <message>
        <source>Stands on every form.</source>
        <translation>ప్రతి పత్రంపై ఉంటుంది.</translation>
    </message>
    <message>
        <source>The language in which rules are decided; otherwise English.</source>
        <translation>నియమాలను నిర్ణయించే భాష; ఇవ్వకపోతే, ఆంగ్లం.</translation>
    </message>
    <message>
        <source>do the whole main job with invented people</source>
        <translation>కల్పిత ఉద్యోగులతో ప్రధానమైన పనినంతా చేసి చూపుతుంది</translation>
    </message>
    <message>
        <source>Makes a workspace in the folder DIR, which is made or has to be empty: the starter handbook, 24 invented people over 3 sites in 4 languages, an edition, and a round that half of them have signed. Writes the booklets, the forms to sign and the signed copies beside it.</source>
        <translation>DIR ఫోల్డర్‌లో కార్యస్థలాన్ని సృష్టిస్తుంది; ఆ ఫోల్డర్ లేకపోతే సృష్టిస్తుంది, ఉంటే అది ఖాళీగా ఉండాలి. అందులో ఉండేవి: ప్రారంభ హ్యాండ్‌బుక్, 3 శాఖల్లో 4 భాషలకు చెందిన 24 మంది కల్పిత ఉద్యోగులు, ఒక కూర్పు, వారిలో సగం మంది సంతకం చేసిన స్వీకృతి విడత. పుస్తక రూపంలో హ్యాండ్‌బుక్‌లను, సంతకం చేయవలసిన పత్రాలను, సంతకం చేసిన ప్రతులను కార్యస్థలం పక్కనే సేవ్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>It is done, but the answer could not be written.</source>
        <translation>పని పూర్తయింది, కానీ జవాబును రాయడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>The workspace: a file, or postgresql://name@server/database; otherwise the one that COUNTERSIGN_WORKSPACE names.</source>
        <translation>కార్యస్థలం: ఒక ఫైలు, లేదా postgresql://name@server/database; ఇవ్వకపోతే, COUNTERSIGN_WORKSPACE పేర్కొన్నది.</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace WORKSPACE, or in COUNTERSIGN_WORKSPACE.</source>
        <translation>కార్యస్థలాన్ని --workspace WORKSPACE ఎంపికతో గానీ, COUNTERSIGN_WORKSPACEలో గానీ పేర్కొనండి.</translation>
    </message>
    <message>
        <source>As before, something does not fit the ledger. %1: %2</source>
        <translation>ముందులాగే, ఒకటి నమోదు పుస్తకంతో సరిపోలేదు. %1: %2</translation>
    </message>
    <message>
        <source>New password for %1 there:</source>
        <translation>%1 కోసం అక్కడి కొత్త పాస్‌వర్డ్:</translation>
    </message>
    <message numerus="yes">
        <source>“%1” now holds the same, %n rows.</source>
        <translation>
            <numerusform>ఇప్పుడు “%1”లోనూ అవే వివరాలు ఉన్నాయి: %n వరుస.</numerusform>
            <numerusform>ఇప్పుడు “%1”లోనూ అవే వివరాలు ఉన్నాయి: %n వరుసలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still there as it was. Work on in one of them only; keep the other, or remove it once nobody opens it any more.</source>
        <translation>“%1” ఇంతకుముందులాగే అక్కడే ఉంది. ఇకపై ఈ రెండిటిలో ఒక్కదానిలోనే పని చేయండి; రెండోదాన్ని ఉంచుకోండి, లేదా ఎవరూ తెరవడం లేదని తేలాక తీసివేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”, %n rows.</source>
        <translation>
            <numerusform>“%1” సేవ్ అయింది: %n వరుస.</numerusform>
            <numerusform>“%1” సేవ్ అయింది: %n వరుసలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds people’s data: keep it as you keep the workspace.</source>
        <translation>అందులో ఉద్యోగుల వ్యక్తిగత వివరాలు ఉన్నాయి: కార్యస్థలాన్ని భద్రంగా ఉంచినట్టే దాన్నీ ఉంచండి.</translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” of the archive, %n rows.</source>
        <translation>
            <numerusform>ఆర్కైవ్ నుండి “%1” తయారైంది: %n వరుస.</numerusform>
            <numerusform>ఆర్కైవ్ నుండి “%1” తయారైంది: %n వరుసలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>carry the workspace to another place</source>
        <translation>కార్యస్థలాన్ని వేరే చోటికి తరలిస్తుంది</translation>
    </message>
    <message>
        <source>Makes the workspace that --to names, a file or a database on a PostgreSQL server, of everything that this one holds. It must not exist yet. Every table is read back and compared, and the ledger verified, before any of it counts. This workspace stays as it is. Passwords can’t be taken along to or from a server: the administrator that --as names gets a new one there.</source>
        <translation>ఈ కార్యస్థలంలో ఉన్నవాటన్నిటితో, --to పేర్కొన్న కార్యస్థలాన్ని సృష్టిస్తుంది; అది ఫైలు కావచ్చు, PostgreSQL సర్వర్‌లోని డేటాబేస్ కావచ్చు. అది అప్పటికే ఉండకూడదు. ప్రతి పట్టికను తిరిగి చదివి పోల్చి, నమోదు పుస్తకాన్ని సరిచూశాకే కొత్తది చెల్లుతుంది. ఈ కార్యస్థలం ఉన్నది ఉన్నట్టే ఉంటుంది. పాస్‌వర్డ్‌లను సర్వర్‌కు గానీ సర్వర్ నుంచి గానీ తీసుకెళ్లలేరు: --as పేర్కొన్న నిర్వాహకులకు అక్కడ కొత్త పాస్‌వర్డ్ వస్తుంది.</translation>
    </message>
    <message>
        <source>The place: a file, or a server’s address.</source>
        <translation>చోటు: ఫైలు, లేదా సర్వర్ చిరునామా.</translation>
    </message>
    <message>
        <source>write everything into a file of an open form</source>
        <translation>అన్నిటినీ బహిరంగ రూపంలో ఒక ఫైలుగా సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes all that the workspace holds into one text file, which every later version of the program reads, and other programs can. The file must not exist yet.</source>
        <translation>కార్యస్థలంలో ఉన్నవాటన్నిటినీ ఒకే పాఠ్య ఫైలుగా సేవ్ చేస్తుంది; ఈ ప్రోగ్రామ్ తర్వాతి వెర్షన్లన్నీ దాన్ని చదవగలవు, వేరే ప్రోగ్రామ్‌లూ చదవగలవు. ఆ ఫైలు అప్పటికే ఉండకూడదు.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>ఫైలు.</translation>
    </message>
    <message>
        <source>Leaves out the key that signs the ledger: it can be checked, but not continued.</source>
        <translation>నమోదు పుస్తకంపై సంతకం చేసే భద్రతా కీని వదిలేస్తుంది: నమోదు పుస్తకాన్ని సరిచూడవచ్చు గానీ, కొనసాగించడం కుదరదు.</translation>
    </message>
    <message>
        <source>make a workspace of an archive</source>
        <translation>ఆర్కైవ్ నుండి కార్యస్థలాన్ని సృష్టిస్తుంది</translation>
    </message>
    <message>
        <source>Makes the workspace that is named with --workspace of what the archive holds. It must not exist yet, and is made only if everything in the archive fits. Where the archive has accounts but no passwords that work there, the administrator that --as names gets a new one.</source>
        <translation>ఆర్కైవ్‌లో ఉన్నవాటితో, --workspace పేర్కొన్న కార్యస్థలాన్ని సృష్టిస్తుంది. అది అప్పటికే ఉండకూడదు; ఆర్కైవ్‌లో అంతా సరిపోతేనే అది తయారవుతుంది. ఆర్కైవ్‌లో ఖాతాలు ఉండి, అక్కడ పనిచేసే పాస్‌వర్డ్‌లు లేకపోతే, --as పేర్కొన్న నిర్వాహకులకు కొత్తది వస్తుంది.</translation>
    </message>
    <message>
        <source>This workspace has no accounts. Leave “--as” out, or add an account first.</source>
        <translation>ఈ కార్యస్థలంలో ఖాతాలు లేవు. “--as” తీసేయండి, లేదా ముందు ఒక ఖాతాను చేర్చండి.</translation>
    </message>
    <message>
        <source>This workspace has accounts. Say who you are with “--as NAME”.</source>
        <translation>ఈ కార్యస్థలంలో ఖాతాలు ఉన్నాయి. “--as NAME” ఎంపికతో మీరెవరో చెప్పండి.</translation>
    </message>
    <message>
        <source>Leave “--operator” out: whoever signs in is recorded.</source>
        <translation>“--operator” తీసేయండి: సైన్ ఇన్ చేసినవారి పేరే నమోదవుతుంది.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 పాస్‌వర్డ్:</translation>
    </message>
    <message>
        <source>Who signs in, where the workspace has accounts.</source>
        <translation>కార్యస్థలంలో ఖాతాలు ఉంటే, సైన్ ఇన్ చేసేవారి పేరు.</translation>
    </message>
    <message>
        <source>Who does this, as it is recorded, where there are no accounts; otherwise the user of this machine.</source>
        <translation>ఖాతాలు లేని చోట, ఈ పని చేసినట్టు నమోదు కావలసిన పేరు; ఇవ్వకపోతే, ఈ కంప్యూటర్ వాడుకరి పేరు.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>తుడిచివేయవలసినది ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Nothing was erased. Look at what would go, then add --yes: it can’t be taken back.</source>
        <translation>ఏదీ తుడిచివేయలేదు. ఏవి పోతాయో చూసి, ఆ తర్వాత --yes జోడించండి: దీన్ని వెనక్కి తీసుకోవడం కుదరదు.</translation>
    </message>
    <message>
        <source>The time for which it is kept is over.</source>
        <translation>దీన్ని ఉంచవలసిన కాలం ముగిసింది.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>%n రికార్డును శాశ్వతంగా తుడిచివేశాం.</numerusform>
            <numerusform>%n రికార్డులను శాశ్వతంగా తుడిచివేశాం.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to rewrite the file; its deleted parts were overwritten.</source>
        <translation>ఫైలును తిరిగి రాయడానికి ఖాళీ సరిపోలేదు; అందులో తొలగించిన భాగాలు చెరిగిపోయేలా వాటిపై తిరగరాశాం.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>రికార్డులు</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>కాలం ముగిసిన తేదీ</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>చట్టపరమైన ఆధారం</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>చట్టపరమైన నిలుపుదల</translation>
    </message>
    <message>
        <source>erase what is due</source>
        <translation>కాలం ముగిసినవాటిని తుడిచివేస్తుంది</translation>
    </message>
    <message>
        <source>Shows what would be erased, and erases it only with --yes: the data and the salts of its ledger entries. What is left is that there was a record, who erased it and why; the ledger still verifies. What a legal hold keeps is left. With --person, everything about one person goes, due or not.</source>
        <translation>ఏవి తుడిచివేయవలసి ఉందో చూపుతుంది; --yes ఇస్తేనే వాటిని తుడిచివేస్తుంది: వివరాలను, నమోదు పుస్తకంలోని వాటి నమోదుల సాల్ట్‌లను. ఒక రికార్డు ఉండేదని, దాన్ని ఎవరు, ఎందుకు తుడిచివేశారో మాత్రమే మిగులుతుంది; సరిచూస్తే నమోదు పుస్తకం అప్పుడూ సరిపోతుంది. చట్టపరమైన నిలుపుదల ఉన్నవి అలాగే ఉంటాయి. --person ఇస్తే, కాలం ముగిసినా ముగియకపోయినా, ఒక ఉద్యోగి వివరాలన్నీ పోతాయి.</translation>
    </message>
    <message>
        <source>The employee number of one person.</source>
        <translation>ఒక ఉద్యోగి సంఖ్య.</translation>
    </message>
    <message>
        <source>Why; it stays for ever, so that it must name nobody.</source>
        <translation>ఎందుకు తుడిచివేస్తున్నారో; ఇది శాశ్వతంగా ఉంటుంది, కాబట్టి ఇందులో ఎవరి పేరూ ఉండకూడదు.</translation>
    </message>
    <message>
        <source>With --person: the legal ground.</source>
        <translation>--person ఇచ్చినప్పుడు: చట్టపరమైన ఆధారం.</translation>
    </message>
    <message>
        <source>Erases; it can’t be taken back.</source>
        <translation>తుడిచివేస్తుంది; దీన్ని వెనక్కి తీసుకోవడం కుదరదు.</translation>
    </message>
    <message>
        <source>The password of whoever --as names; otherwise it is typed at the terminal.</source>
        <translation>--as పేర్కొన్నవారి పాస్‌వర్డ్; ఇవ్వకపోతే, టెర్మినల్‌లో టైప్ చేయాలి.</translation>
    </message>
    <message>
        <source>The password of an account that is added; otherwise it is typed at the terminal.</source>
        <translation>చేరుస్తున్న ఖాతా పాస్‌వర్డ్; ఇవ్వకపోతే, టెర్మినల్‌లో టైప్ చేయాలి.</translation>
    </message>
    <message>
        <source>The terminal can’t be written to.</source>
        <translation>టెర్మినల్‌లో రాయడం కుదరలేదు.</translation>
    </message>
    <message>
        <source>No password was typed. Nothing was done.</source>
        <translation>పాస్‌వర్డ్ టైప్ చేయలేదు. ఏ పనీ జరగలేదు.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at. Put it into %1.</source>
        <translation>పాస్‌వర్డ్ టైప్ చేయడానికి టెర్మినల్ లేదు. దాన్ని %1లో ఉంచండి.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>మరోసారి:</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was done.</source>
        <translation>రెండు పాస్‌వర్డ్‌లు వేరుగా ఉన్నాయి. ఏ పనీ జరగలేదు.</translation>
    </message>
    <message>
        <source>Wrote all that is kept about %1 into “%2”: %3.</source>
        <translation>%1 గురించి ఉన్న వివరాలన్నీ “%2” ఫోల్డర్‌లో సేవ్ అయ్యాయి: %3.</translation>
    </message>
    <message>
        <source>write all that is kept about a person</source>
        <translation>ఒక ఉద్యోగి గురించి ఉన్న వివరాలన్నీ సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes everything about one person into a folder: a page to read, the same for programs as JSON, and the pictures of their signatures. The folder has to be new or empty.</source>
        <translation>ఒక ఉద్యోగి వివరాలన్నిటినీ ఒక ఫోల్డర్‌లో సేవ్ చేస్తుంది: చదవడానికి ఒక పేజీ, ప్రోగ్రామ్‌ల కోసం అవే వివరాలు JSON రూపంలో, ఉద్యోగి సంతకాల చిత్రాలు. ఆ ఫోల్డర్ కొత్తది గానీ, ఖాళీది గానీ అయి ఉండాలి.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>ఫోల్డర్.</translation>
    </message>
    <message>
        <source>“%1” is no role. Choose one of %2.</source>
        <translation>“%1” అనే పాత్ర లేదు. వీటిలో ఒకటి ఎంచుకోండి: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Choose one of %2.</source>
        <translation>“%1” రికార్డు రకం కాదు. వీటిలో ఒకటి ఎంచుకోండి: %2.</translation>
    </message>
    <message>
        <source>No retention period is set: everything is kept for ever.</source>
        <translation>దేనికీ ఉంచే కాలం పెట్టలేదు: అన్నీ శాశ్వతంగా ఉంటాయి.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ఉంచేవి</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>నెలలు</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>లెక్కింపు</translation>
    </message>
    <message>
        <source>Kept for ever: %1.</source>
        <translation>శాశ్వతంగా ఉండేవి: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing to count from. Choose left, superseded or made.</source>
        <translation>“%1” నుండి కాలాన్ని లెక్కించడం కుదరదు. left, superseded లేదా made ఎంచుకోండి.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n months: %1, counted %2.</source>
        <translation>
            <numerusform>%n నెల పాటు ఉంచేవి: %1, లెక్కింపు: %2.</numerusform>
            <numerusform>%n నెలల పాటు ఉంచేవి: %1, లెక్కింపు: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about %1 is erased from now on.</source>
        <translation>ఇకపై %1 వివరాలేవీ తుడిచివేయడం జరగదు.</translation>
    </message>
    <message>
        <source>There is no legal hold on %1.</source>
        <translation>%1 వివరాలపై చట్టపరమైన నిలుపుదల ఏదీ లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>Lifted %n legal holds on %1.</source>
        <translation>
            <numerusform>%1 వివరాలపై %n చట్టపరమైన నిలుపుదలను ఎత్తివేశాం.</numerusform>
            <numerusform>%1 వివరాలపై %n చట్టపరమైన నిలుపుదలలను ఎత్తివేశాం.</numerusform>
        </translation>
    </message>
    <message>
        <source>show what is due to be erased</source>
        <translation>తుడిచివేయవలసినవాటిని చూపుతుంది</translation>
    </message>
    <message>
        <source>Shows how long each kind of record is kept and on what legal ground, what is due by that today, and on whom there is a legal hold. Nothing is ever erased by itself.</source>
        <translation>ప్రతి రకం రికార్డును ఎంతకాలం, ఏ చట్టపరమైన ఆధారంతో ఉంచుతారో, దాని ప్రకారం ఈరోజు ఏవి తుడిచివేయవలసి ఉందో, ఎవరి వివరాలపై చట్టపరమైన నిలుపుదల ఉందో చూపుతుంది. ఏదీ ఎప్పుడూ దానంతట అదే తుడిచిపెట్టుకుపోదు.</translation>
    </message>
    <message>
        <source>say how long a kind of record is kept</source>
        <translation>ఒక రకం రికార్డును ఎంతకాలం ఉంచాలో నిర్ణయిస్తుంది</translation>
    </message>
    <message>
        <source>The kinds are person (everything about somebody who left), acknowledgment, exemption and form. Without --months the kind is kept for ever again.</source>
        <translation>రకాలు: person (ఉద్యోగం వదిలినవారి వివరాలన్నీ), acknowledgment (స్వీకృతి), exemption (మినహాయింపు), form (పత్రం). --months ఇవ్వకపోతే, ఆ రకం మళ్లీ శాశ్వతంగా ఉంటుంది.</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>ఎంతకాలం.</translation>
    </message>
    <message>
        <source>Counted from: left (the last day of work), superseded (a newer edition) or made (the record itself); otherwise left.</source>
        <translation>ఎప్పటి నుండి లెక్కించాలో: left (పని చివరి రోజు), superseded (కొత్త కూర్పు వచ్చిన రోజు) లేదా made (ఆ రికార్డు తయారైన రోజు); ఇవ్వకపోతే, left.</translation>
    </message>
    <message>
        <source>The law or the interest that it is kept by.</source>
        <translation>దీన్ని ఉంచడానికి ఆధారమైన చట్టం లేదా ప్రయోజనం.</translation>
    </message>
    <message>
        <source>keep everything about a person, whatever is due</source>
        <translation>కాలం ముగిసినా సరే, ఒక ఉద్యోగి వివరాలన్నిటినీ ఉంచుతుంది</translation>
    </message>
    <message>
        <source>Places a legal hold on the person with that employee number: nothing about them is erased until it is lifted.</source>
        <translation>ఆ ఉద్యోగి సంఖ్య ఉన్నవారి వివరాలపై చట్టపరమైన నిలుపుదల పెడుతుంది: దాన్ని ఎత్తివేసే వరకు వారి వివరాలేవీ తుడిచివేయడం కుదరదు.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>ఎందుకు.</translation>
    </message>
    <message>
        <source>lift the legal holds on a person</source>
        <translation>ఒక ఉద్యోగి వివరాలపై ఉన్న చట్టపరమైన నిలుపుదలలను ఎత్తివేస్తుంది</translation>
    </message>
    <message>
        <source>Lifts every legal hold on the person with that employee number.</source>
        <translation>ఆ ఉద్యోగి సంఖ్య ఉన్నవారి వివరాలపై ఉన్న చట్టపరమైన నిలుపుదలలన్నిటినీ ఎత్తివేస్తుంది.</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>“%1” అనే శాఖ లేదు.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 కోసం పాస్‌వర్డ్:</translation>
    </message>
    <message>
        <source>Added %1 as %2.</source>
        <translation>%1 ఖాతాను చేర్చాం; పాత్ర: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 పాత్ర ఇప్పుడు: %2.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ఇకపై సైన్ ఇన్ చేయలేరు.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 మళ్లీ సైన్ ఇన్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>పాత్ర</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>శాఖలు</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>సైన్ ఇన్ అనుమతి</translation>
    </message>
    <message>
        <source>no, disabled</source>
        <translation>లేదు, నిలిపివేశారు</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ఉంది</translation>
    </message>
    <message>
        <source>There are no accounts. Whoever opens the workspace may do everything.</source>
        <translation>ఖాతాలేవీ లేవు. కార్యస్థలాన్ని తెరిచిన ఎవరైనా అన్ని పనులూ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>What the account may do: administrator (everything), hr (people at all sites), manager (people at some sites), viewer (sees all, changes nothing) or translator (the handbook’s texts).</source>
        <translation>ఖాతాతో చేయగలిగేది: administrator (అన్ని పనులూ), hr (అన్ని శాఖల ఉద్యోగులు), manager (కొన్ని శాఖల ఉద్యోగులు), viewer (అన్నీ చూడవచ్చు, ఏదీ మార్చలేరు) లేదా translator (హ్యాండ్‌బుక్ పాఠ్యాలు).</translation>
    </message>
    <message>
        <source>A site of a manager.</source>
        <translation>మేనేజర్‌కు చెందిన ఒక శాఖ.</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>ఖాతాను చేరుస్తుంది</translation>
    </message>
    <message>
        <source>Adds somebody who signs in. The first account has to be an administrator’s; from then on everybody signs in, with --as. The new account’s password is taken from COUNTERSIGN_NEW_PASSWORD or typed at the terminal.</source>
        <translation>సైన్ ఇన్ చేసేవారిని చేరుస్తుంది. మొదటి ఖాతా నిర్వాహకులదై ఉండాలి; అప్పటి నుండి అందరూ --as ఎంపికతో సైన్ ఇన్ చేయాలి. కొత్త ఖాతా పాస్‌వర్డ్‌ను COUNTERSIGN_NEW_PASSWORD నుండి తీసుకుంటుంది, లేదా టెర్మినల్‌లో టైప్ చేయాలి.</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>ఖాతాల జాబితా చూపుతుంది</translation>
    </message>
    <message>
        <source>Lists who may sign in, as what, and where. In JSON also what was refused: who tried what beyond their rights, and when.</source>
        <translation>ఎవరు, ఏ పాత్రలో, ఎక్కడ సైన్ ఇన్ చేయవచ్చో చూపుతుంది. JSONలో నిరాకరించినవి కూడా ఉంటాయి: ఎవరు తమ అనుమతికి మించి ఏం చేయబోయారో, ఎప్పుడో.</translation>
    </message>
    <message>
        <source>give an account another role</source>
        <translation>ఖాతాకు వేరే పాత్ర ఇస్తుంది</translation>
    </message>
    <message>
        <source>Gives an account another role, and a manager the sites that are named, no others. One administrator has to remain.</source>
        <translation>ఖాతాకు వేరే పాత్ర ఇస్తుంది; మేనేజర్‌కైతే, పేర్కొన్న శాఖలనే ఇస్తుంది, ఇంకేవీ ఉండవు. కనీసం ఒక నిర్వాహక ఖాతా మిగలాలి.</translation>
    </message>
    <message>
        <source>let somebody no longer sign in</source>
        <translation>ఒకరు ఇకపై సైన్ ఇన్ చేయకుండా ఆపుతుంది</translation>
    </message>
    <message>
        <source>Keeps the account, whose name stands in records, but lets nobody sign in with it.</source>
        <translation>ఖాతా పేరు రికార్డుల్లో ఉంటుంది కాబట్టి దాన్ని అలాగే ఉంచుతుంది, కానీ దానితో ఎవరూ సైన్ ఇన్ చేయలేరు.</translation>
    </message>
    <message>
        <source>let somebody sign in again</source>
        <translation>ఒకరు మళ్లీ సైన్ ఇన్ చేయడానికి అనుమతిస్తుంది</translation>
    </message>
    <message>
        <source>Takes back that an account was disabled.</source>
        <translation>ఖాతాను నిలిపివేసిన చర్యను వెనక్కి తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>The ledger continues the checkpoint of %n entries.</source>
        <translation>
            <numerusform>%n నమోదు గల ధృవీకరణ బిందువుకు ఈ నమోదు పుస్తకం కొనసాగింపే.</numerusform>
            <numerusform>%n నమోదుల ధృవీకరణ బిందువుకు ఈ నమోదు పుస్తకం కొనసాగింపే.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; --json lists them)</source>
        <translation>
            <numerusform>%1 (ఇంకా %n ఉంది; దాన్ని --json చూపుతుంది)</numerusform>
            <numerusform>%1 (ఇంకా %n ఉన్నాయి; వాటిని --json చూపుతుంది)</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has no entry yet. Publish an edition first.</source>
        <translation>నమోదు పుస్తకంలో ఇంకా నమోదులేవీ లేవు. ముందు ఒక కూర్పును ప్రచురించండి.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote the checkpoint of %n entries to “%1”.</source>
        <translation>
            <numerusform>%n నమోదు గల ధృవీకరణ బిందువు “%1” ఫైలులో సేవ్ అయింది.</numerusform>
            <numerusform>%n నమోదుల ధృవీకరణ బిందువు “%1” ఫైలులో సేవ్ అయింది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it where nobody who can change the workspace can change it, too.</source>
        <translation>కార్యస్థలాన్ని మార్చగలవారు ఎవరూ దీన్ని కూడా మార్చలేని చోట ఉంచండి.</translation>
    </message>
    <message>
        <source>Name either a record with --record or a checkpoint with --since.</source>
        <translation>--record ఎంపికతో ఒక రికార్డును గానీ, --since ఎంపికతో ఒక ధృవీకరణ బిందువును గానీ పేర్కొనండి.</translation>
    </message>
    <message>
        <source>Wrote the proof to “%1”. “countersign proof check” checks it, without the workspace.</source>
        <translation>రుజువు “%1” ఫైలులో సేవ్ అయింది. “countersign proof check” దాన్ని కార్యస్థలం లేకుండానే సరిచూస్తుంది.</translation>
    </message>
    <message>
        <source>“%1” holds no key.</source>
        <translation>“%1”లో భద్రతా కీ లేదు.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries continues the one of %2.</source>
        <translation>%2 నమోదుల ధృవీకరణ బిందువుకు, %1 నమోదుల ధృవీకరణ బిందువు కొనసాగింపే.</translation>
    </message>
    <message>
        <source>%1 was entered at %2 as it is here.</source>
        <translation>%1 ఇక్కడ ఉన్నట్టుగానే నమోదైంది; నమోదైన సమయం: %2.</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>సంతకం చేసిన భద్రతా కీ: %1</translation>
    </message>
    <message>
        <source>Compare this key with one that you got another way.</source>
        <translation>ఈ భద్రతా కీని, మీకు వేరే మార్గంలో అందిన దానితో పోల్చి చూడండి.</translation>
    </message>
    <message>
        <source>Wrote the secret key to “%1”. Whoever has it can sign in this ledger’s name: lock it away.</source>
        <translation>రహస్య భద్రతా కీ “%1” ఫైలులో సేవ్ అయింది. అది ఉన్నవారెవరైనా ఈ నమోదు పుస్తకం పేరుతో సంతకం చేయగలరు: దాన్ని తాళం వేసి భద్రపరచండి.</translation>
    </message>
    <message>
        <source>Wrote the key to “%1”. Give it to whoever will check checkpoints and proofs.</source>
        <translation>భద్రతా కీ “%1” ఫైలులో సేవ్ అయింది. ధృవీకరణ బిందువులను, రుజువులను సరిచూసేవారికి దాన్ని ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The file; it must not exist yet.</source>
        <translation>ఫైలు; అది అప్పటికే ఉండకూడదు.</translation>
    </message>
    <message>
        <source>Recomputes the ledger and every record that it covers. Where something doesn’t fit, says which record was altered, removed, put in or moved, and exits with 1.</source>
        <translation>నమోదు పుస్తకాన్ని, అందులో నమోదైన ప్రతి రికార్డును మళ్లీ లెక్కిస్తుంది. ఏదైనా సరిపోకపోతే, ఏ రికార్డును మార్చారో, తీసివేశారో, చొప్పించారో, ఏ రికార్డు స్థానాన్ని మార్చారో చెప్పి, 1 స్థితితో ముగుస్తుంది.</translation>
    </message>
    <message>
        <source>An earlier checkpoint, a file or the letters on a printed form: whether the ledger still continues it, and if not, which entries were rewritten.</source>
        <translation>మునుపటి ధృవీకరణ బిందువు; ఫైలు గానీ, ముద్రించిన పత్రంపై ఉన్న అక్షరాలు గానీ: నమోదు పుస్తకం ఇప్పటికీ దానికి కొనసాగింపేనా, కాకపోతే ఏ నమోదులను తిరగరాశారో చెబుతుంది.</translation>
    </message>
    <message>
        <source>write down the signed state of the ledger</source>
        <translation>నమోదు పుస్తకం ప్రస్తుత స్థితిని సంతకంతో సహా సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes the newest checkpoint as a signed note. Kept elsewhere, it shows later whether anything that the ledger held today was changed.</source>
        <translation>తాజా ధృవీకరణ బిందువును సంతకం ఉన్న గమనికగా సేవ్ చేస్తుంది. దాన్ని వేరే చోట ఉంచితే, ఈరోజు నమోదు పుస్తకంలో ఉన్నవాటిలో ఏదైనా మారిందో లేదో తర్వాత తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>check a proof without the workspace</source>
        <translation>కార్యస్థలం లేకుండా ఒక రుజువును సరిచూస్తుంది</translation>
    </message>
    <message>
        <source>Checks everything in a file that “proof” wrote, and says what it proves.</source>
        <translation>“proof” సేవ్ చేసిన ఫైలులో ఉన్నవన్నీ సరిచూసి, అది దేన్ని రుజువు చేస్తుందో చెబుతుంది.</translation>
    </message>
    <message>
        <source>The key that has to have signed it, as text or in a file.</source>
        <translation>దానిపై సంతకం చేసి ఉండవలసిన భద్రతా కీ, పాఠ్యంగా గానీ ఫైలుగా గానీ.</translation>
    </message>
    <message>
        <source>write what proves one record, or one checkpoint</source>
        <translation>ఒక రికార్డును, లేదా ఒక ధృవీకరణ బిందువును రుజువు చేసే ఫైలును సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes a file by which anybody checks one record without the workspace, or that the newest checkpoint continues an earlier one.</source>
        <translation>కార్యస్థలం లేకుండా ఎవరైనా ఒక రికార్డును సరిచూడటానికి, లేదా తాజా ధృవీకరణ బిందువు మునుపటిదానికి కొనసాగింపేనని సరిచూడటానికి ఉపయోగపడే ఫైలును సేవ్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>The record’s id, as “verify”, “publish --json”, “acknowledge --json” and “people export” give it.</source>
        <translation>రికార్డు గుర్తింపు సంఖ్య; “verify”, “publish --json”, “acknowledge --json”, “people export” చూపినట్టుగానే ఇవ్వండి.</translation>
    </message>
    <message>
        <source>An earlier checkpoint.</source>
        <translation>మునుపటి ధృవీకరణ బిందువు.</translation>
    </message>
    <message>
        <source>write the key that checks the ledger’s signatures</source>
        <translation>నమోదు పుస్తకం సంతకాలను సరిచూసే భద్రతా కీని సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Writes the public key with which anybody checks checkpoints and proofs.</source>
        <translation>ధృవీకరణ బిందువులను, రుజువులను ఎవరైనా సరిచూడటానికి ఉపయోగపడే బహిరంగ భద్రతా కీని సేవ్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Writes the key that signs instead, to be kept in a safe.</source>
        <translation>దానికి బదులు, సంతకం చేసే భద్రతా కీని సేవ్ చేస్తుంది; దాన్ని తాళం వేసి భద్రపరచాలి.</translation>
    </message>
    <message>
        <source>A time-stamp authority’s address. Where it doesn’t answer, the checkpoint stays unstamped until “checkpoint stamp” succeeds.</source>
        <translation>సమయముద్ర సంస్థ చిరునామా. అది స్పందించకపోతే, “checkpoint stamp” విజయవంతమయ్యే వరకు ధృవీకరణ బిందువు సమయముద్ర లేకుండా ఉంటుంది.</translation>
    </message>
    <message>
        <source>Stamped at %1 by %2, whom the certificates vouch for.</source>
        <translation>%2 సంస్థ %1 న సమయముద్ర వేసింది; ధృవపత్రాలు ఆ సంస్థకు హామీ ఇస్తున్నాయి.</translation>
    </message>
    <message>
        <source>Stamped at %1 by %2, whom nobody vouches for: name the certificates that you trust with --trust.</source>
        <translation>%2 సంస్థ %1 న సమయముద్ర వేసింది; ఆ సంస్థకు ఎవరూ హామీ ఇవ్వడం లేదు: మీరు నమ్మే ధృవపత్రాలను --trust ఎంపికతో పేర్కొనండి.</translation>
    </message>
    <message>
        <source>Certificates (PEM) that have to vouch for the time-stamp authority.</source>
        <translation>సమయముద్ర సంస్థకు హామీ ఇవ్వాల్సిన ధృవపత్రాలు (PEM).</translation>
    </message>
    <message>
        <source>have a checkpoint stamped with the time</source>
        <translation>ధృవీకరణ బిందువుపై సమయముద్ర వేయిస్తుంది</translation>
    </message>
    <message>
        <source>The authority’s address.</source>
        <translation>సంస్థ చిరునామా.</translation>
    </message>
    <message>
        <source>Name the folder for the backup with --to DIR.</source>
        <translation>--to DIR ఎంపికతో బ్యాకప్ ఫోల్డర్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>Pass phrase:</source>
        <translation>రహస్య పదబంధం:</translation>
    </message>
    <message>
        <source>Made “%1”, but the workspace is not sound. %2</source>
        <translation>“%1” తయారైంది, కానీ కార్యస్థలం సరిగా లేదు. %2</translation>
    </message>
    <message>
        <source>Made “%1” and checked it.</source>
        <translation>“%1” తయారైంది, దాన్ని సరిచూశాం.</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE, or a folder with --in DIR.</source>
        <translation>కార్యస్థలాన్ని --workspace FILE ఎంపికతో గానీ, ఫోల్డర్‌ను --in DIR ఎంపికతో గానీ పేర్కొనండి.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>తీసిన సమయం</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>కార్యస్థలం</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>రహస్య పదబంధం</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>సరిగా ఉందా</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైలు</translation>
    </message>
    <message>
        <source>no</source>
        <translation>లేదు</translation>
    </message>
    <message>
        <source>There are no backups in “%1” yet.</source>
        <translation>“%1”లో ఇంకా బ్యాకప్‌లు లేవు.</translation>
    </message>
    <message>
        <source>Name the workspace that is to be replaced with --workspace FILE, without --to.</source>
        <translation>ఏ కార్యస్థలం స్థానంలో పెట్టాలో --workspace FILE ఎంపికతో పేర్కొనండి, --to ఇవ్వకండి.</translation>
    </message>
    <message>
        <source>Made “%1” from the backup.</source>
        <translation>బ్యాకప్ నుండి “%1” తయారైంది.</translation>
    </message>
    <message>
        <source>What was there is now “%1”.</source>
        <translation>ఇంతకుముందు అక్కడ ఉన్నది ఇప్పుడు “%1” పేరుతో ఉంది.</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were erased after it was made were erased again.</source>
        <translation>
            <numerusform>బ్యాకప్ తీసిన తర్వాత తుడిచివేసిన %n రికార్డును మళ్లీ తుడిచివేశాం.</numerusform>
            <numerusform>బ్యాకప్ తీసిన తర్వాత తుడిచివేసిన %n రికార్డులను మళ్లీ తుడిచివేశాం.</numerusform>
        </translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>బ్యాకప్ తీస్తుంది</translation>
    </message>
    <message>
        <source>Copies the workspace as it is at this moment, opens the copy and checks it, and only then gives it its name, which tells when it was made. Where the workspace has a pass phrase for its backups, it is sealed with that.</source>
        <translation>కార్యస్థలం ఈ క్షణంలో ఎలా ఉందో అలాగే ప్రతి తీసి, ఆ ప్రతిని తెరిచి సరిచూసి, ఆ తర్వాతే దానికి పేరు పెడుతుంది; ఎప్పుడు తీసిందో ఆ పేరే చెబుతుంది. కార్యస్థలానికి బ్యాకప్‌ల రహస్య పదబంధం ఉంటే, దానితో సీలు వేస్తుంది.</translation>
    </message>
    <message>
        <source>The folder; otherwise the one that is set in the window, or “Backups” beside the workspace.</source>
        <translation>ఫోల్డర్; ఇవ్వకపోతే, ప్రోగ్రామ్ కిటికీలో ఎంచుకున్నది, లేదా కార్యస్థలం పక్కన ఉన్న “Backups”.</translation>
    </message>
    <message>
        <source>Seals it with a pass phrase, which is asked for, or taken from COUNTERSIGN_PASSPHRASE. Without the phrase nobody can open it again.</source>
        <translation>రహస్య పదబంధంతో సీలు వేస్తుంది; దాన్ని అడుగుతుంది, లేదా COUNTERSIGN_PASSPHRASE నుండి తీసుకుంటుంది. ఆ పదబంధం లేకుండా బ్యాకప్‌ను మళ్లీ ఎవరూ తెరవలేరు.</translation>
    </message>
    <message>
        <source>Seals it with no pass phrase, even where one is set.</source>
        <translation>రహస్య పదబంధం పెట్టి ఉన్నా, దానితో సీలు వేయదు.</translation>
    </message>
    <message>
        <source>list the backups of a workspace</source>
        <translation>కార్యస్థలం బ్యాకప్‌ల జాబితా చూపుతుంది</translation>
    </message>
    <message>
        <source>Lists the workspace’s backups, the newest first; with --in, all that are in a folder.</source>
        <translation>కార్యస్థలం బ్యాకప్‌లను, కొత్తవి ముందుగా చూపుతుంది; --in ఇస్తే, ఒక ఫోల్డర్‌లో ఉన్నవన్నీ చూపుతుంది.</translation>
    </message>
    <message>
        <source>A folder of backups; no workspace is needed then.</source>
        <translation>బ్యాకప్‌లు ఉన్న ఫోల్డర్; ఇది ఇస్తే కార్యస్థలం అక్కర్లేదు.</translation>
    </message>
    <message>
        <source>check a backup and say what is in it</source>
        <translation>బ్యాకప్‌ను సరిచూసి, అందులో ఏముందో చెబుతుంది</translation>
    </message>
    <message>
        <source>Opens the backup, checks its pages, its records and its ledger, and says what is in it; where a workspace is named, also whether that continues it. Exits with 1 where something doesn’t fit.</source>
        <translation>బ్యాకప్‌ను తెరిచి, దాని పేజీలను, రికార్డులను, నమోదు పుస్తకాన్ని సరిచూసి, అందులో ఏముందో చెబుతుంది; కార్యస్థలాన్ని పేర్కొంటే, అది ఈ బ్యాకప్‌కు కొనసాగింపు అవునో కాదో కూడా చెబుతుంది. ఏదైనా సరిపోకపోతే, 1 స్థితితో ముగుస్తుంది.</translation>
    </message>
    <message>
        <source>make a workspace from a backup</source>
        <translation>బ్యాకప్ నుండి కార్యస్థలాన్ని సృష్టిస్తుంది</translation>
    </message>
    <message>
        <source>Checks the backup and makes a new workspace from it. With --in-place, puts it in the place of the workspace that is named with --workspace, whose file gets another name and is kept.</source>
        <translation>బ్యాకప్‌ను సరిచూసి, దాని నుండి కొత్త కార్యస్థలాన్ని సృష్టిస్తుంది. --in-place ఇస్తే, --workspace పేర్కొన్న కార్యస్థలం స్థానంలో దాన్ని పెడుతుంది; పాత ఫైలు వేరే పేరుతో అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>The new workspace, a file or postgresql://…; otherwise a file named after the backup, beside the workspace.</source>
        <translation>కొత్త కార్యస్థలం: ఫైలు లేదా postgresql://…; ఇవ్వకపోతే, బ్యాకప్ పేరును బట్టి, కార్యస్థలం పక్కనే ఒక ఫైలు.</translation>
    </message>
    <message>
        <source>Replaces the workspace, which is kept under another name.</source>
        <translation>కార్యస్థలం స్థానంలో దీన్ని పెడుతుంది; పాతది వేరే పేరుతో అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>A shared workspace is looked after by its server; only a file is salvaged.</source>
        <translation>ఉమ్మడి కార్యస్థలాన్ని దాని సర్వర్ చూసుకుంటుంది; ఫైలు నుండి మాత్రమే వెలికితీయడం కుదురుతుంది.</translation>
    </message>
    <message>
        <source>Wrote what could be read to “%1”.</source>
        <translation>చదవగలిగినంత “%1” ఫైలులో సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>write what can be read of a damaged workspace to a new one</source>
        <translation>పాడైన కార్యస్థలంలో చదవగలిగినంత కొత్త కార్యస్థలంలో సేవ్ చేస్తుంది</translation>
    </message>
    <message>
        <source>Reads the damaged file page by page, as far as it can be read at all, writes what it finds to a new workspace, and lists what is missing. The damaged file is left as it is. A damaged backup can be salvaged too, but for a sealed one.</source>
        <translation>పాడైన ఫైలును పేజీ పేజీగా, చదవగలిగినంత మేరకు చదివి, దొరికినదాన్ని కొత్త కార్యస్థలంలో సేవ్ చేసి, దొరకనివాటి జాబితా చూపుతుంది. పాడైన ఫైలు ఉన్నది ఉన్నట్టే ఉంటుంది. పాడైన బ్యాకప్ నుండి కూడా వెలికితీయవచ్చు, సీలు వేసినదాని నుండి మాత్రం కుదరదు.</translation>
    </message>
    <message>
        <source>The new workspace.</source>
        <translation>కొత్త కార్యస్థలం.</translation>
    </message>
    <message>
        <source>Writes the newest one that the workspace has a time stamp of, and its stamp beside it.</source>
        <translation>కార్యస్థలంలో సమయముద్ర ఉన్న ధృవీకరణ బిందువుల్లో తాజాదాన్ని, దాని పక్కనే దాని సమయముద్రను సేవ్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Name a checkpoint’s file, or else a workspace with --workspace and nothing more: its settings say who stamps.</source>
        <translation>ఒక ధృవీకరణ బిందువు ఫైలును పేర్కొనండి, లేదంటే --workspace ఎంపికతో కార్యస్థలాన్ని మాత్రమే పేర్కొనండి: సమయముద్ర ఎవరు వేస్తారో దాని అమరికల్లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Nothing waits for a stamp.</source>
        <translation>సమయముద్ర వేయించవలసినవేవీ లేవు.</translation>
    </message>
    <message>
        <source>No checkpoint of this workspace is stamped yet.</source>
        <translation>ఈ కార్యస్థలపు ధృవీకరణ బిందువుల్లో దేనిపైనా ఇంకా సమయముద్ర లేదు.</translation>
    </message>
    <message>
        <source>Asks a time-stamp authority (RFC 3161) to sign when it saw a checkpoint; its answer is kept beside the file, as FILE.tsr. One that lies there is checked. Without a file, the workspace’s newest checkpoint is stamped by the authority in its settings.</source>
        <translation>ధృవీకరణ బిందువును ఎప్పుడు చూసిందో సంతకం చేయమని సమయముద్ర సంస్థను (RFC 3161) అడుగుతుంది; దాని జవాబు ఫైలు పక్కన FILE.tsr పేరుతో ఉంటుంది. అక్కడ ఇప్పటికే ఒకటి ఉంటే దాన్ని సరిచూస్తుంది. ఫైలును పేర్కొనకపోతే, కార్యస్థలపు తాజా ధృవీకరణ బిందువుపై దాని అమరికల్లోని సంస్థ సమయముద్ర వేస్తుంది.</translation>
    </message>
    <message>
        <source>The handbook can be published as it is.</source>
        <translation>హ్యాండ్‌బుక్‌ను ఉన్నది ఉన్నట్లుగా ప్రచురించవచ్చు.</translation>
    </message>
    <message>
        <source>The handbook can’t be published yet.</source>
        <translation>హ్యాండ్‌బుక్‌ను ఇంకా ప్రచురించలేరు.</translation>
    </message>
    <message>
        <source>Edition %1 is withdrawn. It stays readable, and so does every acknowledgment of it.</source>
        <translation>%1వ కూర్పు ఉపసంహరించబడింది. అది, దాని ప్రతి స్వీకృతి చదవడానికి అందుబాటులో ఉంటాయి.</translation>
    </message>
    <message>
        <source>There is no rule %1 in edition %2.</source>
        <translation>%2వ కూర్పులో %1వ నియమం లేదు.</translation>
    </message>
    <message>
        <source>No edition was in force on %1.</source>
        <translation>%1 నాడు ఏ కూర్పూ అమలులో లేదు.</translation>
    </message>
    <message>
        <source>On %1, edition %2 was in force, dated %3.</source>
        <translation>%1 నాడు %3 తేదీ గల %2వ కూర్పు అమలులో ఉంది.</translation>
    </message>
    <message>
        <source>It was published only on %1.</source>
        <translation>అది %1 నాడు మాత్రమే ప్రచురించబడింది.</translation>
    </message>
    <message>
        <source>Edition %1, dated %2</source>
        <translation>%1వ కూర్పు, తేదీ %2</translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>నియమం తొలగించబడింది.</translation>
    </message>
    <message>
        <source>The number of the rule: 2.3.</source>
        <translation>నియమం సంఖ్య: 2.3.</translation>
    </message>
    <message>
        <source>what to look at before publishing</source>
        <translation>ప్రచురించే ముందు చూడవలసినవి</translation>
    </message>
    <message>
        <source>Names what is missing or wrong in the handbook: languages that would be left out and why, problem areas without rules, links to rules that aren’t there. The exit code is 1 where something has to be mended before anything can be published.</source>
        <translation>హ్యాండ్‌బుక్‌లో ఏది లేదో, ఏది తప్పో చెబుతుంది: వదిలివేయబడే భాషలు, వాటి కారణాలు, నియమాలు లేని సమస్య రంగాలు, లేని నియమాలకు లింకులు. ఏదైనా ప్రచురించే ముందు సరిదిద్దవలసినది ఉంటే నిష్క్రమణ కోడ్ 1 అవుతుంది.</translation>
    </message>
    <message>
        <source>a rule as it was in force on a day</source>
        <translation>ఒక రోజున అమలులో ఉన్న నియమం</translation>
    </message>
    <message>
        <source>Shows the exact text of a rule that was in force on a day, and of which edition it is. The number of the rule is the one that it has in that edition.</source>
        <translation>ఒక రోజున అమలులో ఉన్న నియమం యొక్క ఖచ్చితమైన పాఠాన్ని, అది ఏ కూర్పులోనిదో చూపుతుంది. నియమం సంఖ్య ఆ కూర్పులో ఉన్నదే.</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>రోజు.</translation>
    </message>
    <message>
        <source>a rule across all editions</source>
        <translation>అన్ని కూర్పులలో ఒక నియమం</translation>
    </message>
    <message>
        <source>Shows what each edition that brought, changed, moved or removed a rule made of it, oldest first.</source>
        <translation>ఒక నియమాన్ని తెచ్చిన, మార్చిన, తరలించిన లేదా తొలగించిన ప్రతి కూర్పు దానిని ఏమి చేసిందో పాతదాని నుండి చూపుతుంది.</translation>
    </message>
    <message>
        <source>The edition in which the rule has that number; otherwise the newest.</source>
        <translation>నియమానికి ఆ సంఖ్య ఉన్న కూర్పు; లేకపోతే సరికొత్తది.</translation>
    </message>
    <message>
        <source>take an edition out of force</source>
        <translation>ఒక కూర్పును అమలు నుండి తీసివేయడం</translation>
    </message>
    <message>
        <source>Withdraws an edition for a reason. Nothing of it is changed: it stays readable, and so does every acknowledgment of it. From then on the edition before it is in force again, and nobody is asked to acknowledge it any more.</source>
        <translation>ఒక కారణంతో కూర్పును ఉపసంహరిస్తుంది. దానిలో ఏదీ మారదు: అది, దాని ప్రతి స్వీకృతి చదవడానికి అందుబాటులో ఉంటాయి. అప్పటి నుండి అంతకు ముందున్న కూర్పు మళ్ళీ అమలులోకి వస్తుంది, ఉపసంహరించిన దానికి స్వీకృతి ఎవరినీ అడగరు.</translation>
    </message>
    <message>
        <source>The edition.</source>
        <translation>కూర్పు.</translation>
    </message>
    <message>
        <source>Why, in a sentence.</source>
        <translation>ఎందుకు, ఒక వాక్యంలో.</translation>
    </message>
    <message>
        <source>Say which rule the reason is of: --reason &quot;2.3=%1&quot;.</source>
        <translation>కారణం ఏ నియమానిదో చెప్పండి: --reason &quot;2.3=%1&quot;.</translation>
    </message>
    <message>
        <source>The day from which the edition is in force, which may lie ahead; otherwise today.</source>
        <translation>కూర్పు అమలులోకి వచ్చే రోజు, ఇది రాబోయే రోజు కావచ్చు; లేకపోతే ఈ రోజు.</translation>
    </message>
    <message>
        <source>Why a rule was changed: &quot;2.3=The hotline has moved&quot;.</source>
        <translation>నియమం ఎందుకు మార్చబడింది: &quot;2.3=హాట్‌లైన్ మారింది&quot;.</translation>
    </message>
    <message>
        <source>A language to leave out, though every rule has its text in it.</source>
        <translation>అన్ని నియమాలకు పాఠం ఉన్నప్పటికీ వదిలివేయవలసిన భాష.</translation>
    </message>
    <message>
        <source>In the handbook as it is now:</source>
        <translation>ఇప్పుడున్న హ్యాండ్‌బుక్‌లో:</translation>
    </message>
    <message>
        <source>In edition %1:</source>
        <translation>కూర్పు %1లో:</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>ఏమి వెతకాలో చెప్పండి.</translation>
    </message>
    <message>
        <source>Take either --edition or --all.</source>
        <translation>--edition లేదా --all, ఏదో ఒకటే ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Nothing has “%1”.</source>
        <translation>“%1” ఎక్కడా లేదు.</translation>
    </message>
    <message>
        <source>find words in the handbook and its editions</source>
        <translation>హ్యాండ్‌బుక్‌లోనూ దాని కూర్పుల్లోనూ పదాలను వెతకడం</translation>
    </message>
    <message>
        <source>Finds the rules and problem areas that have every word of the text, also as parts of longer words, in one language. Case, accents, vowel signs and kinds of digits don’t matter. Without --edition or --all, the handbook is searched as it is now.</source>
        <translation>వచనంలోని ప్రతి పదం, పొడవైన పదాల్లో భాగంగానైనా, ఒకే భాషలో ఉన్న నియమాలను, సమస్య రంగాలను వెతుకుతుంది. పెద్ద చిన్న అక్షరాలు, ఉచ్చారణ గుర్తులు, స్వర చిహ్నాలు, అంకెల రకాలు పట్టించుకోదు. --edition లేదా --all ఇవ్వకపోతే, ఇప్పుడున్న హ్యాండ్‌బుక్‌లో వెతుకుతుంది.</translation>
    </message>
    <message>
        <source>Only this language; otherwise all.</source>
        <translation>ఈ భాష మాత్రమే; లేకపోతే అన్నీ.</translation>
    </message>
    <message>
        <source>The edition to search.</source>
        <translation>వెతకవలసిన కూర్పు.</translation>
    </message>
    <message>
        <source>The handbook and all editions.</source>
        <translation>హ్యాండ్‌బుక్, అన్ని కూర్పులు.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are kept with their rules.</source>
        <translation>
            <numerusform>%n చిత్రం దాని నియమంతో పాటు ఉంచబడింది.</numerusform>
            <numerusform>%n చిత్రాలు వాటి నియమాలతో పాటు ఉంచబడ్డాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appends the problem areas and rules of a Word, OpenDocument, HTML, Markdown or plain text file to the handbook. Headings become problem areas and rules; in plain text, they are short lines that stand alone. Bylines and tables of contents are left out, and named.</source>
        <translation>Word, OpenDocument, HTML, Markdown లేదా సాదా పాఠ్యం ఫైలులోని సమస్య రంగాలను, నియమాలను హ్యాండ్‌బుక్ చివర చేరుస్తుంది. శీర్షికలు సమస్య రంగాలుగా, నియమాలుగా మారతాయి; సాదా పాఠ్యంలో విడిగా ఉన్న చిన్న వరుసలే శీర్షికలు. రచయిత పేరున్న వరుసలను, విషయ సూచికలను వదిలేసి, వదిలేసినవేవో చెబుతుంది.</translation>
    </message>
    <message>
        <source>Only show what the file would become.</source>
        <translation>ఫైలు ఎలా మారుతుందో చూపిస్తుంది, అంతే.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n చిత్రం</numerusform>
            <numerusform>%n చిత్రాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem area: %1</source>
        <translation>సమస్య రంగం: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>నియమం: %1</translation>
    </message>
    <message>
        <source>After --to, give the number of an edition, or “draft” for the handbook as it is now.</source>
        <translation>--to తర్వాత కూర్పు సంఖ్యను, లేదా ఇప్పుడున్న హ్యాండ్‌బుక్ కోసం “draft” ఇవ్వండి.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>తొలగించబడింది</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>మారింది</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>%1 నుండి చోటు మారింది</translation>
    </message>
    <message>
        <source>material</source>
        <translation>ముఖ్యమైనది</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>భాషా సవరణ</translation>
    </message>
    <message>
        <source>The value that it serves, or where it applies, is another.</source>
        <translation>దాని విలువ, లేదా అది ఎక్కడ వర్తిస్తుందో మారింది.</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>ప్రామాణిక భాషలోని పాఠం మాత్రమే మారింది.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>ఏ తేడా లేదు.</translation>
    </message>
    <message>
        <source>what changed from one edition to another</source>
        <translation>ఒక కూర్పు నుండి మరో కూర్పుకు ఏమి మారింది</translation>
    </message>
    <message>
        <source>Compares two editions, or an edition and the handbook as it is now, in one language: rules and problem areas that are new, removed, changed or moved. Words that went stand in [-…-], words that came in {+…+}.</source>
        <translation>రెండు కూర్పులను, లేదా ఒక కూర్పును ఇప్పుడున్న హ్యాండ్‌బుక్‌తో, ఒక భాషలో పోల్చి చూపుతుంది: కొత్తవి, తొలగించినవి, మార్చినవి, లేదా చోటు మారిన నియమాలు, సమస్య రంగాలు. తీసేసిన పదాలు [-…-] లో, చేర్చిన పదాలు {+…+} లో ఉంటాయి.</translation>
    </message>
    <message>
        <source>The edition to begin with.</source>
        <translation>పోలిక మొదలయ్యే కూర్పు.</translation>
    </message>
    <message>
        <source>The edition to compare it with, or “draft” for the handbook as it is now.</source>
        <translation>దానితో పోల్చవలసిన కూర్పు, లేదా ఇప్పుడున్న హ్యాండ్‌బుక్ కోసం “draft”.</translation>
    </message>
    <message>
        <source>Only rules whose change is material.</source>
        <translation>మార్పు ముఖ్యమైనదైన నియమాలు మాత్రమే.</translation>
    </message>
    <message>
        <source>Rules are decided in %1. Name the language of a translation.</source>
        <translation>నియమాల ప్రామాణిక భాష %1. అనువాద భాషను పేర్కొనండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are in %1.</source>
        <translation>
            <numerusform>%n పాఠం %1లో ఉంది.</numerusform>
            <numerusform>%n పాఠాలు %1లో ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 current, %4 stale, %5 missing</source>
        <translation>%1: %3లో %2 తాజా, %4 పాతవి, %5 లేవు</translation>
    </message>
    <message>
        <source>take translations from an XLIFF file</source>
        <translation>XLIFF ఫైలు నుండి అనువాదాలు తీసుకోవడం</translation>
    </message>
    <message>
        <source>Takes the translations of an XLIFF 1.2 file that was exported from this handbook. What was made from another governing text than that of now is taken as stale, and never in place of a translation that is current. Says what was taken, what was left, and what is missing in the translations.</source>
        <translation>ఈ హ్యాండ్‌బుక్ నుండి ఎగుమతి చేసిన XLIFF 1.2 ఫైలులోని అనువాదాలను తీసుకుంటుంది. ఇప్పటిది కాని ప్రామాణిక పాఠం నుండి చేసినవి పాతవిగా తీసుకోబడతాయి, తాజా అనువాదం స్థానంలో ఎప్పుడూ తీసుకోబడవు. ఏవి తీసుకున్నదీ, ఏవి వదిలినదీ, అనువాదాలలో ఏవి లేవో చెబుతుంది.</translation>
    </message>
    <message>
        <source>take translations from a bilingual table</source>
        <translation>ద్విభాషా పట్టిక నుండి అనువాదాలు తీసుకోవడం</translation>
    </message>
    <message>
        <source>Takes the translations of a Markdown table that was exported from this handbook, under the same rules as those of an XLIFF file.</source>
        <translation>ఈ హ్యాండ్‌బుక్ నుండి ఎగుమతి చేసిన Markdown పట్టికలోని అనువాదాలను, XLIFF ఫైలుకు వర్తించే నియమాల ప్రకారమే తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>how the translations stand</source>
        <translation>అనువాదాల స్థితి</translation>
    </message>
    <message>
        <source>Counts for each language what is current, stale or missing. For one language it names each, and the numbers, placeholders and links that translations lack.</source>
        <translation>ప్రతి భాషకు ఏవి తాజా, ఏవి పాతవి, ఏవి లేవో లెక్కిస్తుంది. ఒకే భాష అయితే ఒక్కొక్కటిగా పేర్కొని, అనువాదాలలో లేని సంఖ్యలు, స్థానసూచికలు, లింకులను చెబుతుంది.</translation>
    </message>
    <message>
        <source>Only this language, in detail.</source>
        <translation>ఈ భాష మాత్రమే, వివరంగా.</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>వీరికి వర్తిస్తుంది: %1</translation>
    </message>
    <message>
        <source>Applies at: %1</source>
        <translation>ఇక్కడ వర్తిస్తుంది: %1</translation>
    </message>
    <message>
        <source>The handbook has no text in the language “%1”.</source>
        <translation>హ్యాండ్‌బుక్‌లో “%1” భాషలో వచనం లేదు.</translation>
    </message>
    <message>
        <source>There is no problem area %1.</source>
        <translation>సమస్య రంగం %1 లేదు.</translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation>ఉద్యోగుల హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>“%1” is no format. Choose pdf, md, html, xliff or bilingual.</source>
        <translation>“%1” అనే ఆకృతి లేదు. pdf, md, html, xliff లేదా bilingual ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” is no form. Choose booklet, sheets or poster.</source>
        <translation>“%1” ముద్రణ రకం కాదు. booklet, sheets లేదా poster ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>--form, --with, --area, --rule and --paper are for PDF only.</source>
        <translation>--form, --with, --area, --rule, --paper లు PDFకు మాత్రమే.</translation>
    </message>
    <message>
        <source>Translators get the handbook as it is now. Leave out --edition.</source>
        <translation>అనువాదకులకు హ్యాండ్‌బుక్ ఇప్పుడున్న రూపంలోనే అందుతుంది. --edition తీసివేయండి.</translation>
    </message>
    <message>
        <source>Take either --area or --rule.</source>
        <translation>--area లేదా --rule, ఏదో ఒకటే ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>రెండు వేర్వేరు భాషలు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Wrote the handbook to “%1”.</source>
        <translation>హ్యాండ్‌బుక్‌ను “%1”లో రాశాం.</translation>
    </message>
    <message>
        <source>write the handbook to a file</source>
        <translation>హ్యాండ్‌బుక్‌ను ఫైలులో రాయడం</translation>
    </message>
    <message>
        <source>Writes the handbook, or an edition, in one language: as Markdown, which can be imported again, as a page for a browser, or on paper: a booklet, a sheet for each rule, or a poster for each problem area. For translators it writes all texts with their translations into that language: as XLIFF 1.2 for their tools, or as a bilingual Markdown table.</source>
        <translation>హ్యాండ్‌బుక్‌ను లేదా ఒక కూర్పును ఒక భాషలో రాస్తుంది: మళ్లీ దిగుమతి చేయగల Markdown గా, బ్రౌజర్ పేజీగా, లేదా కాగితం కోసం: పుస్తకం, ప్రతి నియమానికి ఒక పత్రం, లేదా ప్రతి సమస్య రంగానికి ఒక పోస్టర్. అనువాదకుల కోసం అన్ని పాఠాలను ఆ భాషలోని అనువాదాలతో రాస్తుంది: వారి సాధనాల కోసం XLIFF 1.2 గా, లేదా ద్విభాషా Markdown పట్టికగా.</translation>
    </message>
    <message>
        <source>The language.</source>
        <translation>భాష.</translation>
    </message>
    <message>
        <source>pdf, md, html, xliff or bilingual.</source>
        <translation>pdf, md, html, xliff లేదా bilingual.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>రాయవలసిన ఫైలు.</translation>
    </message>
    <message>
        <source>The edition; otherwise the handbook as it is now.</source>
        <translation>కూర్పు; లేకపోతే ఇప్పుడున్న హ్యాండ్‌బుక్.</translation>
    </message>
    <message>
        <source>booklet, sheets or poster; otherwise booklet.</source>
        <translation>booklet, sheets లేదా poster; లేకపోతే booklet.</translation>
    </message>
    <message>
        <source>A second language, beside the first.</source>
        <translation>మొదటి భాష పక్కన రెండో భాష.</translation>
    </message>
    <message>
        <source>Only this problem area.</source>
        <translation>ఈ సమస్య రంగం మాత్రమే.</translation>
    </message>
    <message>
        <source>Only the rule of this number: 2.3.</source>
        <translation>ఈ సంఖ్య గల నియమం మాత్రమే: 2.3.</translation>
    </message>
    <message>
        <source>a4, a3 or letter; otherwise a4.</source>
        <translation>a4, a3 లేదా letter; లేకపోతే a4.</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name for the file.</source>
        <translation>అది కార్యస్థలం ఫైలే. ఫైలుకు వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>ముద్రించడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>“%1” is no paper size. Choose a4, a3 or letter.</source>
        <translation>“%1” కాగితం పరిమాణం కాదు. a4, a3 లేదా letter ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Write it to this file too, to be printed.</source>
        <translation>ముద్రించడానికి ఈ ఫైలులో కూడా రాయి.</translation>
    </message>
    <message>
        <source>What changed since edition %1</source>
        <translation>%1వ కూర్పు తర్వాత ఏమి మారింది</translation>
    </message>
    <message>
        <source>%1 has no record on edition %2 yet, so there is nothing to certify.</source>
        <translation>కూర్పు %2 పై %1 నమోదు ఇంకా లేదు, కాబట్టి ధ్రువీకరించడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Wrote the certificate to “%1”. “countersign verify --certificate” checks it, without the workspace.</source>
        <translation>ధ్రువపత్రం “%1” లో రాయబడింది. వర్క్‌స్పేస్ లేకుండా “countersign verify --certificate” దాన్ని పరిశీలిస్తుంది.</translation>
    </message>
    <message>
        <source>This is no certificate: no proof is attached to it.</source>
        <translation>ఇది ధ్రువపత్రం కాదు: దీనికి ఏ రుజువూ జత చేయబడలేదు.</translation>
    </message>
    <message>
        <source>The proof in it is not of an acknowledgment.</source>
        <translation>ఇందులోని రుజువు స్వీకృతికి చెందినది కాదు.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, edition %2, dated %3: %4. Entered at %5, unchanged since. Pages can be made to say anything; this is what the proof in the file says.</source>
        <translation>%1, కూర్పు %2, తేదీ %3: %4. %5 కి నమోదైంది, అప్పటి నుండి మారలేదు. పేజీలపై ఏమైనా రాయవచ్చు; ఫైలులోని రుజువు చెప్పేది ఇదే.</translation>
    </message>
    <message>
        <source>write what certifies an acknowledgment</source>
        <translation>స్వీకృతిని ధ్రువీకరించే పత్రాన్ని రాయండి</translation>
    </message>
    <message>
        <source>Writes a PDF of the record that is in force, with all that proves it attached: the record, its entry in the ledger, and the way from there to a signed checkpoint. Anybody checks it without the workspace.</source>
        <translation>అమలులో ఉన్న నమోదును PDF గా రాస్తుంది, దాన్ని నిరూపించేవన్నీ జత చేస్తుంది: నమోదు, నమోదు పుస్తకంలో దాని పద్దు, అక్కడి నుండి సంతకం చేసిన ధ్రువీకరణ బిందువు వరకు మార్గం. వర్క్‌స్పేస్ లేకుండా ఎవరైనా దాన్ని పరిశీలించవచ్చు.</translation>
    </message>
    <message>
        <source>check a certificate without the workspace</source>
        <translation>వర్క్‌స్పేస్ లేకుండా ధ్రువపత్రాన్ని పరిశీలించండి</translation>
    </message>
    <message>
        <source>Checks the proof that is attached to a certificate, and says what it proves.</source>
        <translation>ధ్రువపత్రానికి జత చేసిన రుజువును పరిశీలించి, అది ఏమి నిరూపిస్తుందో చెబుతుంది.</translation>
    </message>
    <message>
        <source>Name an edition or a round, one of them.</source>
        <translation>కూర్పు లేదా విడత, ఏదో ఒకటి పేర్కొనండి.</translation>
    </message>
    <message>
        <source>The edition’s number: forms of everybody employed.</source>
        <translation>కూర్పు సంఖ్య: ఉద్యోగంలో ఉన్న అందరి పత్రాలు.</translation>
    </message>
    <message>
        <source>A round’s number: forms of those who still have to acknowledge.</source>
        <translation>విడత సంఖ్య: ఇంకా స్వీకృతి ఇవ్వాల్సిన వారి పత్రాలు.</translation>
    </message>
    <message>
        <source>Only people of this site.</source>
        <translation>ఈ శాఖలోని వారు మాత్రమే.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>జాబితాలో ఎవరూ లేరు.</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>ఎవరు స్వీకృతి ఇచ్చారు</translation>
    </message>
    <message>
        <source>open</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>మూసివేయబడింది</translation>
    </message>
    <message>
        <source>%1 of %2 have acknowledged edition %3.</source>
        <translation>%2 మందిలో %1 మంది కూర్పు %3 కి స్వీకృతి ఇచ్చారు.</translation>
    </message>
    <message>
        <source>Round %1 is open, due on %2. %3</source>
        <translation>విడత %1 తెరిచి ఉంది, గడువు %2. %3</translation>
    </message>
    <message>
        <source>Round %1 was closed on %2. %3</source>
        <translation>విడత %1 %2 న మూసివేయబడింది. %3</translation>
    </message>
    <message>
        <source>Nobody has the job title “%1”.</source>
        <translation>“%1” హోదా ఎవరికీ లేదు.</translation>
    </message>
    <message>
        <source>Round %1: %2 to acknowledge edition %3 by %4.</source>
        <translation>విడత %1: %4 లోగా కూర్పు %3 కి స్వీకృతి ఇవ్వమని %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked</source>
        <translation>
            <numerusform>%n వ్యక్తిని అడిగారు</numerusform>
            <numerusform>%n మందిని అడిగారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>విడత</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>గడువు</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>వెళ్లిపోయారు</translation>
    </message>
    <message>
        <source>No round was opened yet.</source>
        <translation>ఇంకా ఏ విడతా తెరవలేదు.</translation>
    </message>
    <message>
        <source>The round’s number.</source>
        <translation>విడత సంఖ్య.</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>ఎందుకో; అది భద్రపరచబడుతుంది.</translation>
    </message>
    <message>
        <source>call people to acknowledge an edition</source>
        <translation>కూర్పుకు స్వీకృతి ఇవ్వమని వ్యక్తులను పిలవండి</translation>
    </message>
    <message>
        <source>Calls people to acknowledge an edition by a date: everybody, or those of some sites, job titles or languages, and whoever is named. After that day, who has not is overdue. Whom an open round calls already, the later one calls in its place.</source>
        <translation>ఒక తేదీలోగా కూర్పుకు స్వీకృతి ఇవ్వమని పిలుస్తుంది: అందరినీ, లేదా కొన్ని శాఖలు, హోదాలు, భాషల వారిని, ఇంకా పేర్కొన్న వారిని. ఆ రోజు తర్వాత ఇవ్వని వారి గడువు దాటినట్టే. తెరిచి ఉన్న విడత ఇప్పటికే పిలిచిన వారిని, దాని స్థానంలో తర్వాతిది పిలుస్తుంది.</translation>
    </message>
    <message>
        <source>Only people with this job title.</source>
        <translation>ఈ హోదా ఉన్న వారు మాత్రమే.</translation>
    </message>
    <message>
        <source>Only people with this language.</source>
        <translation>ఈ భాష వారు మాత్రమే.</translation>
    </message>
    <message>
        <source>An employee number; with nothing else, only those named are called.</source>
        <translation>ఉద్యోగి సంఖ్య; ఇంకేమీ లేకపోతే పేర్కొన్న వారినే పిలుస్తుంది.</translation>
    </message>
    <message>
        <source>Leaves out who is hired after the round was opened.</source>
        <translation>విడత తెరిచిన తర్వాత చేరిన వారిని వదిలేస్తుంది.</translation>
    </message>
    <message>
        <source>list the rounds, and how each stands</source>
        <translation>విడతల జాబితా, ప్రతి దాని స్థితి</translation>
    </message>
    <message>
        <source>Lists every round, the newest first, with how many of its people stand how. A closed round is shown as it was on the day of its closing.</source>
        <translation>ప్రతి విడతనూ, కొత్తది ముందుగా, దానిలోని వారి స్థితుల లెక్కతో చూపిస్తుంది. మూసివేసిన విడత, మూసివేసిన రోజు ఉన్నట్టే కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>move a round’s due date</source>
        <translation>విడత గడువు మార్చండి</translation>
    </message>
    <message>
        <source>Moves the date by which a round’s people are to acknowledge. A closed round is open again.</source>
        <translation>విడతలోని వారు స్వీకృతి ఇవ్వాల్సిన తేదీని మారుస్తుంది. మూసివేసిన విడత మళ్లీ తెరుచుకుంటుంది.</translation>
    </message>
    <message>
        <source>end a round</source>
        <translation>విడతను ముగించండి</translation>
    </message>
    <message>
        <source>Ends a round: nobody is asked any more. What was acknowledged stands.</source>
        <translation>విడతను ముగిస్తుంది: ఇకపై ఎవరినీ అడగరు. ఇచ్చిన స్వీకృతులు నిలిచి ఉంటాయి.</translation>
    </message>
    <message>
        <source>exempt somebody from a round</source>
        <translation>ఒకరికి విడత నుండి మినహాయింపు ఇవ్వండి</translation>
    </message>
    <message>
        <source>Says that somebody need not acknowledge the edition of a round, and why.</source>
        <translation>ఒకరు విడతలోని కూర్పుకు స్వీకృతి ఇవ్వనవసరం లేదని, ఎందుకో చెబుతుంది.</translation>
    </message>
    <message>
        <source>“%1” is no standing. Choose acknowledged, pending, overdue, due, refused, exempt, left, signed, thumb-impression or recorded-on-behalf.</source>
        <translation>“%1” అనేది స్థితి కాదు. acknowledged, pending, overdue, due, refused, exempt, left, signed, thumb-impression లేదా recorded-on-behalf ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv or .pdf.</source>
        <translation>.csv లేదా .pdf తో ముగిసే ఫైలు పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>“%1” రాయబడింది.</translation>
    </message>
    <message>
        <source>list who has acknowledged in a round and who has not</source>
        <translation>విడతలో ఎవరు స్వీకృతి ఇచ్చారో, ఎవరు ఇవ్వలేదో జాబితా</translation>
    </message>
    <message>
        <source>Lists the people of a round and how each stands: pending, overdue, signed, thumb impression, refused, recorded on behalf, exempt, or left the company. With --to, writes the list to a file: a spreadsheet (.csv), or pages with a list for each site (.pdf).</source>
        <translation>విడతలోని వారిని, ప్రతి ఒక్కరి స్థితిని చూపిస్తుంది: పెండింగ్, గడువు దాటింది, సంతకం చేశారు, వేలిముద్ర, నిరాకరించారు, వారి తరపున నమోదు, మినహాయింపు, లేదా సంస్థను వీడారు. --to తో జాబితాను ఫైలుకు రాస్తుంది: స్ప్రెడ్‌షీట్ (.csv), లేదా ప్రతి శాఖకు జాబితా ఉన్న పేజీలు (.pdf).</translation>
    </message>
    <message>
        <source>Only who stands so: overdue; due for all who have not acknowledged yet.</source>
        <translation>ఈ స్థితిలో ఉన్న వారు మాత్రమే: overdue; ఇంకా స్వీకృతి ఇవ్వని అందరికీ due.</translation>
    </message>
    <message>
        <source>Only people with these words in their name, number, title, site, e-mail or phone.</source>
        <translation>పేరు, సంఖ్య, హోదా, శాఖ, ఇమెయిల్ లేదా ఫోనులో ఈ పదాలు ఉన్న వారు మాత్రమే.</translation>
    </message>
    <message>
        <source>The .csv or .pdf file to write.</source>
        <translation>రాయాల్సిన .csv లేదా .pdf ఫైలు.</translation>
    </message>
    <message>
        <source>Writes to a .csv file even what a spreadsheet takes for a formula.</source>
        <translation>స్ప్రెడ్‌షీట్ సూత్రంగా భావించేదాన్ని కూడా .csv ఫైలులో ఉన్నట్టే రాస్తుంది.</translation>
    </message>
    <message>
        <source>“%1” is no way to remind. Choose letter, email, notice or calendar.</source>
        <translation>“%1” అనేది గుర్తు చేసే పద్ధతి కాదు. letter, email, notice లేదా calendar ఎంచుకోండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are reminded.</source>
        <translation>
            <numerusform>%n వ్యక్తికి గుర్తు చేశారు.</numerusform>
            <numerusform>%n మందికి గుర్తు చేశారు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no e-mail address on file.</source>
        <translation>
            <numerusform>మరో %n వ్యక్తి ఇమెయిల్ చిరునామా నమోదు కాలేదు.</numerusform>
            <numerusform>మరో %n మంది ఇమెయిల్ చిరునామాలు నమోదు కాలేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>write reminders for those who still have to acknowledge</source>
        <translation>ఇంకా స్వీకృతి ఇవ్వాల్సిన వారికి గుర్తుచేయు లేఖలు రాయండి</translation>
    </message>
    <message>
        <source>Writes letters (a PDF, one for each person in their language), drafts of e-mails (a folder with an .eml file for each person), notices for the wall (a PDF, one for each site and language), or the due date for a calendar (.ics). Who was reminded, how and when, is kept. Nothing is written about an edition that is not in force.</source>
        <translation>లేఖలు (PDF, ప్రతి వ్యక్తికి వారి భాషలో ఒకటి), ఇమెయిల్ చిత్తుప్రతులు (ప్రతి వ్యక్తికి .eml ఫైలు ఉన్న ఫోల్డరు), గోడపై నోటీసులు (PDF, ప్రతి శాఖకు, భాషకు ఒకటి), లేదా క్యాలెండరుకు గడువు తేదీ (.ics) రాస్తుంది. ఎవరికి, ఎలా, ఎప్పుడు గుర్తు చేశారో భద్రపరచబడుతుంది. అమలులో లేని కూర్పు గురించి ఏమీ రాయదు.</translation>
    </message>
    <message>
        <source>letter, email, notice or calendar.</source>
        <translation>letter, email, notice లేదా calendar.</translation>
    </message>
    <message>
        <source>The file to write; for e-mails a folder that is new or empty.</source>
        <translation>రాయాల్సిన ఫైలు; ఇమెయిళ్లకు కొత్త లేదా ఖాళీ ఫోల్డరు.</translation>
    </message>
    <message>
        <source>Only who stands so: pending or overdue.</source>
        <translation>ఈ స్థితిలో ఉన్న వారు మాత్రమే: pending లేదా overdue.</translation>
    </message>
    <message>
        <source>The language of the calendar; otherwise the governing one.</source>
        <translation>క్యాలెండరు భాష; లేకపోతే ప్రామాణిక భాష.</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>గుర్తు చేశారు</translation>
    </message>
    <message>
        <source>Forms with the old and the new wording of what changed materially since each employee last acknowledged; the usual form for who never did.</source>
        <translation>ప్రతి ఉద్యోగి చివరిగా స్వీకృతి ఇచ్చినప్పటి నుండి జరిగిన ముఖ్యమైన మార్పుల పాత, కొత్త పదాలు ఉన్న పత్రాలు; ఎప్పుడూ ఇవ్వని వారికి మామూలు పత్రం.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Shared workspace</source>
        <translation>ఉమ్మడి కార్యస్థలం</translation>
    </message>
    <message>
        <source>It is kept in a database on a PostgreSQL server, for several people at once.</source>
        <translation>ఇది PostgreSQL సర్వర్‌లోని డేటాబేస్‌లో ఉంటుంది; పలువురు ఒకేసారి దీన్ని వాడవచ్చు.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring</source>
        <translation>దీన్ని సిస్టమ్ కీరింగ్‌లో ఉంచు</translation>
    </message>
    <message>
        <source>Open the workspace that is there</source>
        <translation>అక్కడ ఉన్న కార్యస్థలం తెరువు</translation>
    </message>
    <message>
        <source>Make a new workspace there</source>
        <translation>అక్కడ కొత్త కార్యస్థలం సృష్టించు</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>కనెక్ట్ అవుతోంది…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>కార్యస్థలం సృష్టించు</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>కనెక్ట్ చేయి</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపు</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>This system has no keyring to keep it in, so it is asked for each time.</source>
        <translation>పాస్‌వర్డ్‌ను ఉంచడానికి ఈ సిస్టమ్‌లో కీరింగ్ లేదు, కాబట్టి దాన్ని ప్రతిసారీ అడుగుతుంది.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>There is not enough memory to read this table.</source>
        <translation>ఈ పట్టికను చదవడానికి మెమరీ సరిపోదు.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>%1వ వరుసలో ఒక ఉల్లేఖన చిహ్నం మూసి లేదు.</translation>
    </message>
</context>
<context>
    <name>DamageBar</name>
    <message>
        <source>This workspace is damaged. What can be read is shown; nothing can be changed.</source>
        <translation>ఈ కార్యస్థలం పాడైంది. చదవగలిగినంత కనిపిస్తోంది; ఏదీ మార్చడం కుదరదు.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>వెలికితీయి…</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>బ్యాకప్‌లకు వెళ్లు</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <translation>%1 వెలికితీసినది</translation>
    </message>
    <message>
        <source>Write what can be read to</source>
        <translation>చదవగలిగినదాన్ని సేవ్ చేయవలసిన చోటు</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign కార్యస్థలాలు (*.countersign)</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>వెలికితీస్తోంది</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>What is kept about this person</source>
        <translation>ఈ ఉద్యోగి గురించి ఉన్న వివరాలు</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>అందజేయి…</translation>
    </message>
    <message>
        <source>Place a legal hold…</source>
        <translation>చట్టపరమైన నిలుపుదల పెట్టు…</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>చట్టపరమైన నిలుపుదల ఎత్తివేయి</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>తుడిచివేయి…</translation>
    </message>
    <message>
        <source>Nothing of it may be erased: %1</source>
        <translation>వీటిలో ఏదీ తుడిచివేయకూడదు: %1</translation>
    </message>
    <message>
        <source>Where to put the folder for %1</source>
        <translation>%1 ఫోల్డర్‌ను ఉంచవలసిన చోటు</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Writing what is kept about %1</source>
        <translation>%1 గురించి ఉన్న వివరాలను సేవ్ చేస్తోంది</translation>
    </message>
    <message>
        <source>It is in the folder “%1”.</source>
        <translation>అవి “%1” ఫోల్డర్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>చట్టపరమైన నిలుపుదల</translation>
    </message>
    <message>
        <source>Nothing about %1 is erased until the hold is lifted. The reason is part of what is kept, and of what they are handed out.</source>
        <translation>నిలుపుదలను ఎత్తివేసే వరకు %1 వివరాలేవీ తుడిచివేయడం కుదరదు. ఈ కారణం కూడా వారి వివరాల్లో భాగంగా ఉంటుంది, వారికి అందజేసేవాటిలోనూ ఉంటుంది.</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>నిలుపుదల పెట్టు</translation>
    </message>
    <message>
        <source>The legal hold on %1 was lifted.</source>
        <translation>%1 వివరాలపై చట్టపరమైన నిలుపుదలను ఎత్తివేశారు.</translation>
    </message>
    <message>
        <source>Erase everything about %1</source>
        <translation>%1 వివరాలన్నీ తుడిచివేయి</translation>
    </message>
    <message>
        <source>Erased for ever are %1’s page and acknowledgments, with signatures, exemptions and printed forms: %2. What stays is that there were records, who erased them and why, so that the reason must name nobody. Copies on paper, in files and in backups stay where they are.</source>
        <translation>శాశ్వతంగా తుడిచివేసేవి: %1 పేజీ, వారి స్వీకృతులు, వాటితో పాటు సంతకాలు, మినహాయింపులు, ముద్రించిన పత్రాలు: %2. రికార్డులు ఉండేవని, వాటిని ఎవరు, ఎందుకు తుడిచివేశారో మాత్రమే మిగులుతుంది; కాబట్టి కారణంలో ఎవరి పేరూ ఉండకూడదు. కాగితంపై, ఫైళ్లలో, బ్యాకప్‌లలో ఉన్న ప్రతులు ఉన్న చోటే ఉంటాయి.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n రికార్డు</numerusform>
            <numerusform>%n రికార్డులు</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>శాశ్వతంగా తుడిచివేయి</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>చట్టపరమైన ఆధారం</translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>picture %1</source>
        <translation>చిత్రం %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are left out: they lie outside the document, are too large, or of a kind that can’t be kept.</source>
        <translation>
            <numerusform>%n చిత్రం వదిలేయబడింది: అది పత్రం బయట ఉంది, లేదా చాలా పెద్దది, లేదా ఉంచలేని రకానికి చెందినది.</numerusform>
            <numerusform>%n చిత్రాలు వదిలేయబడ్డాయి: అవి పత్రం బయట ఉన్నాయి, లేదా చాలా పెద్దవి, లేదా ఉంచలేని రకానికి చెందినవి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are struck through are left out.</source>
        <translation>కొట్టివేసిన పదాలు వదిలేయబడ్డాయి.</translation>
    </message>
    <message>
        <source>Links to files on somebody’s computer are left out; their words stay.</source>
        <translation>ఎవరి కంప్యూటర్‌లోనో ఉన్న ఫైళ్లకు వెళ్లే లింకులు వదిలేయబడ్డాయి; వాటి పదాలు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation>విషయ సూచికలోని వరుస</translation>
    </message>
    <message>
        <source>Tables or lists are nested too deeply in this document.</source>
        <translation>ఈ పత్రంలో పట్టికలు లేదా జాబితాలు ఒకదానిలో ఒకటి మరీ లోతుగా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>This document can’t be read. Open it in your word processor and save it anew.</source>
        <translation>ఈ పత్రాన్ని చదవడం కుదరలేదు. దాన్ని మీ వర్డ్ ప్రాసెసర్‌లో తెరిచి మళ్లీ భద్రపరచండి.</translation>
    </message>
    <message>
        <source>This document is damaged. Open it in your word processor and save it anew.</source>
        <translation>ఈ పత్రం పాడైంది. దాన్ని మీ వర్డ్ ప్రాసెసర్‌లో తెరిచి మళ్లీ భద్రపరచండి.</translation>
    </message>
    <message>
        <source>This document unfolds to more than a handbook can hold. Split it, or make its pictures smaller.</source>
        <translation>ఈ పత్రం విప్పితే హ్యాండ్‌బుక్ పట్టనంత పెద్దదవుతుంది. దాన్ని విభజించండి, లేదా అందులోని చిత్రాలను చిన్నవి చేయండి.</translation>
    </message>
    <message>
        <source>This document holds definitions that no word processor writes, and was not read.</source>
        <translation>ఏ వర్డ్ ప్రాసెసరూ రాయని నిర్వచనాలు ఈ పత్రంలో ఉన్నాయి, అందుకే దీన్ని చదవలేదు.</translation>
    </message>
    <message>
        <source>This is not a document of Word (.docx) or OpenDocument (.odt).</source>
        <translation>ఇది Word (.docx) లేదా OpenDocument (.odt) పత్రం కాదు.</translation>
    </message>
    <message>
        <source>This document is locked with a password. Save it without one, then import it.</source>
        <translation>ఈ పత్రానికి పాస్‌వర్డ్ ఉంది. పాస్‌వర్డ్ లేకుండా భద్రపరిచి, ఆ తర్వాత దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>This document is locked with a password, or in the format of an old Word. Save it as .docx without a password, then import it.</source>
        <translation>ఈ పత్రానికి పాస్‌వర్డ్ ఉంది, లేదా ఇది పాత Word రూపంలో ఉంది. దాన్ని పాస్‌వర్డ్ లేకుండా .docx గా భద్రపరిచి, ఆ తర్వాత దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>This document takes too long or too much memory to read. Split it, or save it as plain text.</source>
        <translation>ఈ పత్రాన్ని చదవడానికి మరీ ఎక్కువ సమయం లేదా మెమరీ పడుతోంది. దాన్ని విభజించండి, లేదా సాదా పాఠ్యంగా భద్రపరచండి.</translation>
    </message>
    <message>
        <source>Word, OpenDocument and HTML files are read by the program pandoc. Install the package pandoc, then try again.</source>
        <translation>Word, OpenDocument, HTML ఫైళ్లను pandoc అనే ప్రోగ్రామ్ చదువుతుంది. pandoc ప్యాకేజీని ఇన్‌స్టాల్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Somebody</source>
        <translation>ఎవరో</translation>
    </message>
    <message>
        <source>Keeping the pictures</source>
        <translation>చిత్రాలను భద్రపరుస్తోంది</translation>
    </message>
</context>
<context>
    <name>DueDateDialog</name>
    <message>
        <source>To be acknowledged by</source>
        <translation>స్వీకృతి ఇవ్వాల్సిన చివరి తేదీ</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>ఎందుకు (ఖాళీగా వదలవచ్చు)</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>What is due</source>
        <translation>తుడిచివేయవలసినవి</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>కాలం ముగిసిన తేదీ</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>చట్టపరమైన ఆధారం</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>చట్టపరమైన నిలుపుదల</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, %2వ కూర్పు</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, employee number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Choose what is to go.</source>
        <translation>ఏదీ దానంతట అదే తుడిచిపెట్టుకుపోదు. ఏవి పోవాలో ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>తుడిచివేయవలసినది ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Choose what is to go; there is more than is shown.</source>
        <translation>ఏదీ దానంతట అదే తుడిచిపెట్టుకుపోదు. ఏవి పోవాలో ఎంచుకోండి; ఇక్కడ చూపినవే కాక ఇంకా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>తుడిచివేయవలసినవి వెతుకుతోంది</translation>
    </message>
    <message>
        <source>Looking for what is due…</source>
        <translation>తుడిచివేయవలసినవి వెతుకుతోంది…</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Use the starter handbook</source>
        <translation>ప్రారంభ హ్యాండ్‌బుక్ వాడు</translation>
    </message>
    <message>
        <source>Import a text…</source>
        <translation>పాఠ్యం దిగుమతి చేయి…</translation>
    </message>
    <message>
        <source>Add a problem area</source>
        <translation>సమస్య రంగాన్ని చేర్చు</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>నియమాన్ని చేర్చు</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>పైకి జరుపు</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>కిందికి జరుపు</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>వేరే చోటికి జరుపు</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Text in the next language</source>
        <translation>తర్వాతి భాషలో పాఠ్యం</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>కూర్పులు</translation>
    </message>
    <message>
        <source>Publish edition…</source>
        <translation>కూర్పును ప్రచురించు…</translation>
    </message>
    <message>
        <source>History of the rule…</source>
        <translation>నియమం చరిత్ర…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయి</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>అనువాదాలు</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ఏమి మారింది</translation>
    </message>
    <message>
        <source>Search and replace…</source>
        <translation>వెతికి మార్చు…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>తర్వాతి ఫలితం</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>మునుపటి ఫలితం</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>అక్షరక్రమాన్ని తనిఖీ చేయి</translation>
    </message>
    <message>
        <source>Next misspelling</source>
        <translation>తర్వాతి అక్షరదోషం</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>వెతకండి…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించు…</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Edition %1 is in force, dated %2</source>
        <translation>%1వ కూర్పు అమలులో ఉంది, తేదీ %2</translation>
    </message>
    <message>
        <source>To be acknowledged by %1</source>
        <translation>%1 నాటికి స్వీకృతి ఇవ్వాలి</translation>
    </message>
    <message>
        <source>No due date is set</source>
        <translation>గడువు తేదీ పెట్టలేదు</translation>
    </message>
    <message>
        <source>Edition %1 will be in force from %2</source>
        <translation>%1వ కూర్పు %2 నుండి అమలులోకి వస్తుంది</translation>
    </message>
</context>
<context>
    <name>EditionReader</name>
    <message>
        <source>Text of the edition</source>
        <translation>కూర్పు పాఠ్యం</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Edition</source>
        <translation>కూర్పు</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>భాషలు</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>సారాంశం</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>కూర్పులు</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించు…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>పాఠ్యం భాష</translation>
    </message>
    <message>
        <source>No editions yet</source>
        <translation>ఇంకా కూర్పులేవీ లేవు</translation>
    </message>
    <message>
        <source>An edition is the handbook as it is handed to employees. Go back and publish the first one.</source>
        <translation>కూర్పు అంటే ఉద్యోగులకు అందజేసే రూపంలో ఉన్న హ్యాండ్‌బుక్. వెనక్కి వెళ్లి, మొదటి కూర్పును ప్రచురించండి.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>అమలు తేదీ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ఉపసంహరించు…</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>%1 నాడు ఉపసంహరించబడింది: %2</translation>
    </message>
    <message>
        <source>In place of edition %1</source>
        <translation>%1వ కూర్పు స్థానంలో</translation>
    </message>
    <message>
        <source>Withdraw edition %1</source>
        <translation>%1వ కూర్పు ఉపసంహరణ</translation>
    </message>
    <message>
        <source>Edition %1 will no longer be in force, and nobody is asked to acknowledge it any more. It stays readable, and so does every acknowledgment of it. This can’t be taken back.</source>
        <translation>%1వ కూర్పు ఇకపై అమలులో ఉండదు, దానికి స్వీకృతి ఎవరినీ అడగరు. అది, దాని ప్రతి స్వీకృతి చదవడానికి అందుబాటులో ఉంటాయి. దీన్ని వెనక్కి తీసుకోలేరు.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ఉపసంహరించు</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ఏమి మారింది</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save what I typed</source>
        <translation>నేను టైప్ చేసినది సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>సేవ్ అయి ఉన్నది చూపు</translation>
    </message>
    <message>
        <source>Rules are decided in this language. Choose another language to translate into.</source>
        <translation>నియమాలను ఈ భాషలోనే నిర్ణయిస్తారు. అనువదించడానికి వేరే భాషను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1 removed this text while you were editing.</source>
        <translation>మీరు సవరిస్తుండగా %1 ఈ పాఠ్యాన్ని తీసివేశారు.</translation>
    </message>
    <message>
        <source>%1 changed this while you were typing: %2. Your changes and theirs are both saved.</source>
        <translation>మీరు టైప్ చేస్తుండగా %1 వీటిని మార్చారు: %2. మీ మార్పులు, వారి మార్పులు రెండూ సేవ్ అయ్యాయి.</translation>
    </message>
</context>
<context>
    <name>EmptyHandbook</name>
    <message>
        <source>Begin with the handbook</source>
        <translation>హ్యాండ్‌బుక్‌తో మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>A handbook says how each situation with customers is handled. Start from the rules that come with the program and change them, bring in a text that you have, or write your own.</source>
        <translation>వినియోగదారులతో ఎదురయ్యే ప్రతి పరిస్థితిలో ఎలా వ్యవహరించాలో హ్యాండ్‌బుక్ చెబుతుంది. ప్రోగ్రామ్‌తో వచ్చే నియమాలతో మొదలుపెట్టి వాటిని మార్చుకోండి, మీ వద్ద ఉన్న పాఠ్యాన్ని తీసుకురండి, లేదా మీరే సొంతంగా రాయండి.</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>ఇంకా ఏదీ రాయలేదు</translation>
    </message>
    <message>
        <source>The handbook’s rules stand here as soon as somebody writes them.</source>
        <translation>ఎవరైనా హ్యాండ్‌బుక్ నియమాలు రాయగానే అవి ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>%n రికార్డును శాశ్వతంగా తుడిచివేశాం.</numerusform>
            <numerusform>%n రికార్డులను శాశ్వతంగా తుడిచివేశాం.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased is gone, but there was no room to rewrite the file. Make room, then erase once more when something is due.</source>
        <translation>తుడిచివేసినవి పోయాయి, కానీ ఫైలును తిరిగి రాయడానికి ఖాళీ సరిపోలేదు. కొంత ఖాళీ చేసి, తుడిచివేయవలసినది ఏదైనా ఉన్నప్పుడు మరోసారి తుడిచివేయండి.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>తుడిచివేస్తోంది</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk that is to hold “%1” is full. Make room, then try again.</source>
        <translation>“%1” ఉంచవలసిన డిస్క్ నిండిపోయింది. కొంత ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” ఇప్పటికే ఉంది. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>“%1” అక్కడ సృష్టించడం కుదరలేదు. ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the disk or the network folder, then try again.</source>
        <translation>“%1” ఫైలును రాయడం కుదరలేదు. డిస్క్‌ను లేదా నెట్‌వర్క్ ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” is being written already. Wait until that is done.</source>
        <translation>“%1” ఫైలును ఇప్పటికే ఎవరో రాస్తున్నారు. అది పూర్తయ్యే వరకు ఆగండి.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>“%1” ఫైలు ఉన్న డిస్క్ నిండిపోయింది. కొంత ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” అనే ఫైలు లేదు.</translation>
    </message>
    <message>
        <source>You may not use “%1” so. Ask for the right to, or choose another folder.</source>
        <translation>“%1”ను ఇలా వాడే అనుమతి మీకు లేదు. అనుమతి అడగండి, లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation>“%1” ఫైలును చదవడం లేదా రాయడం కుదరలేదు. డిస్క్‌ను లేదా నెట్‌వర్క్ ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>ఉద్యోగి సంఖ్య</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>Signed on screen, drawn by hand</source>
        <translation>తెరపై చేతితో సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Signed on screen, name typed</source>
        <translation>తెరపై పేరు టైప్ చేసి సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>కాగితంపై సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>వేలిముద్ర</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>సంతకం చేయడానికి నిరాకరించారు</translation>
    </message>
    <message>
        <source>Recorded on behalf of the employee</source>
        <translation>ఉద్యోగి తరపున నమోదు చేశారు</translation>
    </message>
    <message>
        <source>Employee’s signature</source>
        <translation>ఉద్యోగి సంతకం</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>నమోదు చేసినవారు</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>సాక్షి</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>దుభాషి</translation>
    </message>
    <message>
        <source>Language read aloud</source>
        <translation>చదివి వినిపించిన భాష</translation>
    </message>
    <message>
        <source>If the employee refuses to sign</source>
        <translation>ఉద్యోగి సంతకం చేయడానికి నిరాకరిస్తే</translation>
    </message>
    <message>
        <source>The handbook was handed over and the employee refused to sign.</source>
        <translation>హ్యాండ్‌బుక్ అందజేశారు; ఉద్యోగి సంతకం చేయడానికి నిరాకరించారు.</translation>
    </message>
    <message>
        <source>Thumb impression in place of a signature</source>
        <translation>సంతకానికి బదులు వేలిముద్ర</translation>
    </message>
    <message>
        <source>If the text was read aloud</source>
        <translation>పాఠాన్ని చదివి వినిపిస్తే</translation>
    </message>
    <message>
        <source>I have read the handbook aloud to the employee.</source>
        <translation>నేను ఉద్యోగికి హ్యాండ్‌బుక్‌ను చదివి వినిపించాను.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation>ఉద్యోగుల హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>Acknowledgment form</source>
        <translation>స్వీకృతి పత్రం</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>పేజీ %1 / %2</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>ధృవీకరణ బిందువు %1</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>మర్యాద</translation>
    </message>
    <message>
        <source>respect</source>
        <translation>గౌరవం</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>నిబద్ధత</translation>
    </message>
    <message>
        <source>honesty</source>
        <translation>నిజాయితీ</translation>
    </message>
    <message>
        <source>timeliness</source>
        <translation>సమయపాలన</translation>
    </message>
    <message>
        <source>realistic expectations</source>
        <translation>వాస్తవిక అంచనాలు</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>ముఖాముఖి</translation>
    </message>
    <message>
        <source>telephone and voicemail</source>
        <translation>టెలిఫోన్, వాయిస్‌మెయిల్</translation>
    </message>
    <message>
        <source>letters and memos</source>
        <translation>లేఖలు, మెమోలు</translation>
    </message>
    <message>
        <source>e-mail and online forms</source>
        <translation>ఇమెయిల్, ఆన్‌లైన్ ఫారాలు</translation>
    </message>
    <message>
        <source>new</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>మారినది</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>పరిస్థితి</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>పాటించవలసిన విధానం</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ఎందుకు</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ఉదాహరణ</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>కూర్పు %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>విషయ సూచిక</translation>
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
    <message>
        <source>Employee handbook, edition %1, %2</source>
        <translation>ఉద్యోగుల హ్యాండ్‌బుక్, కూర్పు %1, %2</translation>
    </message>
    <message>
        <source>Language received</source>
        <translation>అందిన భాష</translation>
    </message>
    <message>
        <source>Replaces edition</source>
        <translation>మునుపటి కూర్పు</translation>
    </message>
    <message>
        <source>Company representative’s signature</source>
        <translation>సంస్థ ప్రతినిధి సంతకం</translation>
    </message>
    <message>
        <source>I have received the employee handbook of %1 (edition %2, %3). I have read it, or it has been read to me in a language that I understand.
I know that its rules are part of my work, and I will follow them. Where I do not understand a rule, or am not sure which one applies, I will ask my manager before I act.
I understand that %1 may amend the handbook, and that I will be told of each new edition. With my signature I confirm that I have received this edition; it takes away none of the rights that the law or my contract gives me.</source>
        <translation>%1 వారి ఉద్యోగుల హ్యాండ్‌బుక్ (కూర్పు %2, %3) నాకు అందింది. దానిని నేను చదివాను, లేదా నాకు అర్థమయ్యే భాషలో నాకు చదివి వినిపించారు.
అందులోని నియమాలు నా పనిలో భాగమని నాకు తెలుసు; వాటిని పాటిస్తాను. ఏదైనా నియమం అర్థం కాకపోతే, లేదా ఏ నియమం వర్తిస్తుందో స్పష్టంగా తెలియకపోతే, ఏదైనా చేసే ముందు నా మేనేజర్‌ను అడుగుతాను.
%1 వారు ఈ హ్యాండ్‌బుక్‌ను సవరించవచ్చని, ప్రతి కొత్త కూర్పు గురించి నాకు తెలియజేస్తారని నాకు అర్థమైంది. ఈ కూర్పు నాకు అందిందని నా సంతకంతో ధృవీకరిస్తున్నాను; చట్టం గానీ, నా ఉద్యోగ ఒప్పందం గానీ నాకు ఇచ్చే హక్కులేవీ దీనివల్ల తగ్గవు.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>సంకేతాలు</translation>
    </message>
    <message>
        <source>applies to: %1</source>
        <translation>వీరికి వర్తిస్తుంది: %1</translation>
    </message>
    <message>
        <source>applies at: %1</source>
        <translation>ఇక్కడ వర్తిస్తుంది: %1</translation>
    </message>
    <message>
        <source>Working text, not yet published</source>
        <translation>ప్రస్తుత పాఠ్యం, ఇంకా ప్రచురించలేదు</translation>
    </message>
    <message>
        <source>Handbook as it is now, not yet published</source>
        <translation>ప్రస్తుత హ్యాండ్‌బుక్, ఇంకా ప్రచురించలేదు</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>%1వ కూర్పు, %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>తొలగించబడింది</translation>
    </message>
    <message>
        <source>material change</source>
        <translation>ముఖ్యమైన మార్పు</translation>
    </message>
    <message>
        <source>editorial change</source>
        <translation>భాషా సవరణ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>చోటు మారింది</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>The words are the same; emphasis, lists or links changed.</source>
        <translation>పదాలు అవే; నొక్కిచెప్పడం, జాబితాలు లేదా లింకులు మారాయి.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>%1 నుండి %2కు మారింది.</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>ప్రామాణిక భాషలోని పాఠం మాత్రమే మారింది.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>విలువ</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>ఎక్కడ వర్తిస్తుంది</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ఏమి మారింది</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>మొదట: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>తర్వాత: %1</translation>
    </message>
    <message>
        <source>Changes: %1. Material ones among them: %2.</source>
        <translation>మార్పులు: %1. వాటిలో ముఖ్యమైనవి: %2.</translation>
    </message>
    <message>
        <source>What was removed is struck through; what was added is underlined.</source>
        <translation>తొలగించినవి కొట్టివేయబడ్డాయి; చేర్చినవి కింద గీతతో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>చూపిన సమయం</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>చివరి వరకు చదివిన సమయం</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Digest of the edition (SHA-256)</source>
        <translation>కూర్పు డైజెస్ట్ (SHA-256)</translation>
    </message>
    <message>
        <source>Digest of what was shown (SHA-256)</source>
        <translation>చూపినదాని డైజెస్ట్ (SHA-256)</translation>
    </message>
    <message>
        <source>Entered in the ledger</source>
        <translation>నమోదు పుస్తకంలో నమోదు</translation>
    </message>
    <message>
        <source>Under the checkpoint</source>
        <translation>ధృవీకరణ బిందువు</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>సంతకం చేసిన కీ</translation>
    </message>
    <message>
        <source>Certificate of acknowledgment</source>
        <translation>స్వీకృతి ధ్రువపత్రం</translation>
    </message>
    <message>
        <source>The file %1 within this PDF holds the whole record, its entry in the ledger, the proof that leads from there to the checkpoint, and the key. With it anybody can check that nothing was changed since, without the company’s files: by “%2”, or by a program of their own. The key is to be compared with one that came another way.</source>
        <translation>ఈ PDF లోని %1 ఫైలులో మొత్తం నమోదు, నమోదు పుస్తకంలో దాని పద్దు, అక్కడి నుండి ధృవీకరణ బిందువుకు దారి చూపే రుజువు, కీ ఉన్నాయి. దానితో సంస్థ ఫైళ్లు లేకుండానే, అప్పటి నుండి ఏమీ మారలేదని ఎవరైనా పరిశీలించవచ్చు: “%2” తో, లేదా తమ సొంత ప్రోగ్రాముతో. కీని వేరే మార్గంలో వచ్చిన దానితో పోల్చాలి.</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>వారి తరపున నమోదు</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>పెండింగ్</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటింది</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>మినహాయింపు</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>సంస్థను వీడారు</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Edition %1, round %2</source>
        <translation>కూర్పు %1, విడత %2</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>శాఖ లేనివారు</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 నాటికి</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>గడువు: %1</translation>
    </message>
    <message>
        <source>Who has acknowledged the handbook</source>
        <translation>హ్యాండ్‌బుక్‌కు ఎవరు స్వీకృతి ఇచ్చారు</translation>
    </message>
    <message>
        <source>%1 of %2 have acknowledged, %3 are overdue.</source>
        <translation>%2 మందిలో %1 మంది స్వీకృతి ఇచ్చారు, %3 మంది గడువు దాటింది.</translation>
    </message>
    <message>
        <source>Nobody of this site is on the list.</source>
        <translation>ఈ శాఖ నుండి ఎవరూ జాబితాలో లేరు.</translation>
    </message>
    <message>
        <source>Please acknowledge the employee handbook, edition %1</source>
        <translation>దయచేసి ఉద్యోగుల హ్యాండ్‌బుక్, కూర్పు %1 కి స్వీకృతి ఇవ్వండి</translation>
    </message>
    <message>
        <source>Edition %1 of the employee handbook of %2 is in force, dated %3.</source>
        <translation>%2 ఉద్యోగుల హ్యాండ్‌బుక్ కూర్పు %1, తేదీ %3, అమలులో ఉంది.</translation>
    </message>
    <message>
        <source>You have not acknowledged it yet. That was due on %1: please do it as soon as you can.</source>
        <translation>మీరు ఇంకా దానికి స్వీకృతి ఇవ్వలేదు. దాని గడువు %1: దయచేసి వీలైనంత త్వరగా ఇవ్వండి.</translation>
    </message>
    <message>
        <source>You have not acknowledged it yet. Please do it by %1.</source>
        <translation>మీరు ఇంకా దానికి స్వీకృతి ఇవ్వలేదు. దయచేసి %1 లోగా ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Ask your manager to show it to you: it takes a few minutes, in your own language, on screen or on paper. Ask, too, if you do not understand a rule.</source>
        <translation>దాన్ని చూపించమని మీ మేనేజర్‌ను అడగండి: కొన్ని నిమిషాలే పడుతుంది, మీ సొంత భాషలో, తెరపై లేదా కాగితంపై. ఏదైనా నియమం అర్థం కాకపోతే అదీ అడగండి.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>గౌరవనీయులైన %1 గారికి,</translation>
    </message>
    <message>
        <source>The employee handbook, edition %1</source>
        <translation>ఉద్యోగుల హ్యాండ్‌బుక్, కూర్పు %1</translation>
    </message>
    <message>
        <source>It is in force, dated %1.</source>
        <translation>ఇది అమలులో ఉంది, తేదీ %1.</translation>
    </message>
    <message>
        <source>Everybody who works here was to acknowledge it by %1. Who has not yet, please do it now.</source>
        <translation>ఇక్కడ పనిచేసే ప్రతి ఒక్కరూ %1 లోగా దీనికి స్వీకృతి ఇవ్వాల్సి ఉంది. ఇంకా ఇవ్వని వారు దయచేసి ఇప్పుడు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Everybody who works here is asked to acknowledge it by %1.</source>
        <translation>ఇక్కడ పనిచేసే ప్రతి ఒక్కరూ %1 లోగా దీనికి స్వీకృతి ఇవ్వమని కోరుతున్నాం.</translation>
    </message>
    <message>
        <source>Last day to acknowledge the employee handbook, edition %1</source>
        <translation>ఉద్యోగుల హ్యాండ్‌బుక్, కూర్పు %1 కి స్వీకృతి ఇవ్వడానికి చివరి రోజు</translation>
    </message>
    <message>
        <source>You acknowledged edition %1 earlier. No rule that applies to you has changed materially since.</source>
        <translation>మీరు ఇంతకుముందు కూర్పు %1 కి స్వీకృతి ఇచ్చారు. అప్పటి నుండి మీకు వర్తించే ఏ నియమంలోనూ ముఖ్యమైన మార్పు జరగలేదు.</translation>
    </message>
    <message>
        <source>You acknowledged edition %1 earlier. These are the rules that have changed materially for you since. What was removed is struck through; what was added is underlined.</source>
        <translation>మీరు ఇంతకుముందు కూర్పు %1 కి స్వీకృతి ఇచ్చారు. అప్పటి నుండి మీకు ముఖ్యంగా మారిన నియమాలు ఇవి. తీసేసింది కొట్టివేయబడింది; చేర్చినది కింద గీతతో ఉంది.</translation>
    </message>
    <message>
        <source>Change sheet and acknowledgment form</source>
        <translation>మార్పుల పత్రం, స్వీకృతి పత్రం</translation>
    </message>
</context>
<context>
    <name>FormJob</name>
    <message>
        <source>There is nobody to print a form for.</source>
        <translation>పత్రం ముద్రించడానికి ఉద్యోగులెవరూ లేరు.</translation>
    </message>
    <message>
        <source>Saving forms</source>
        <translation>పత్రాలను సేవ్ చేస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>%n forms saved in %1.</source>
        <translation>
            <numerusform>%1 ఫైలులో %n పత్రం సేవ్ అయింది.</numerusform>
            <numerusform>%1 ఫైలులో %n పత్రాలు సేవ్ అయ్యాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “%1” doesn’t answer. Check that it is on, or choose another.</source>
        <translation>“%1” ప్రింటర్ స్పందించడం లేదు. అది ఆన్‌లో ఉందో లేదో చూడండి, లేదా వేరే ప్రింటర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Printing forms</source>
        <translation>పత్రాలను ముద్రిస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>%n forms sent to the printer.</source>
        <translation>
            <numerusform>%n పత్రాన్ని ప్రింటర్‌కు పంపడమైంది.</numerusform>
            <numerusform>%n పత్రాలను ప్రింటర్‌కు పంపడమైంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>పత్రాలు సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>పత్రాలు</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>Print forms</source>
        <translation>పత్రాలు ముద్రించు</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Previous page</source>
        <translation>మునుపటి పేజీ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>తర్వాతి పేజీ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>చిన్నదిగా చూపు</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>పెద్దదిగా చూపు</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>మునుజూపు</translation>
    </message>
    <message>
        <source>There is nobody to print a form for. Choose other people.</source>
        <translation>పత్రం ముద్రించడానికి ఉద్యోగులెవరూ లేరు. వేరే ఉద్యోగులను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>పేజీ %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n forms</source>
        <translation>
            <numerusform>%1 (మొదటి %n పత్రంలో)</numerusform>
            <numerusform>%1 (మొదటి %n పత్రాల్లో)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRequest</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation>%1వ కూర్పు “%2” భాషలో లేదు. అది ఈ భాషల్లో ఉంది: %3.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged edition %2 yet, so there is no signed copy.</source>
        <translation>%1 ఇంకా %2వ కూర్పుకు స్వీకృతి ఇవ్వలేదు, కాబట్టి సంతకం చేసిన ప్రతి లేదు.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No language has the text of every rule yet. Write or remove the rules that are missing, then publish.</source>
        <translation>నియమాలన్నిటి పాఠ్యం ఇంకా ఏ భాషలోనూ పూర్తికాలేదు. పాఠ్యం లేని నియమాలను రాయండి లేదా తీసివేయండి, ఆ తర్వాత ప్రచురించండి.</translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation>%1వ కూర్పు లేదు.</translation>
    </message>
    <message>
        <source>The handbook has no rules yet. Write or import some, then publish.</source>
        <translation>హ్యాండ్‌బుక్‌లో ఇంకా నియమాలు లేవు. కొన్ని రాయండి లేదా దిగుమతి చేయండి, ఆ తర్వాత ప్రచురించండి.</translation>
    </message>
    <message>
        <source>Give the edition a date.</source>
        <translation>కూర్పుకు తేదీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>%1 changed this text while you were editing. Look at the change, then save again.</source>
        <translation>మీరు సవరిస్తుండగా %1 ఈ పాఠ్యాన్ని మార్చారు. ఆ మార్పును చూసి, మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>%1 removed this text while you were editing.</source>
        <translation>మీరు సవరిస్తుండగా %1 ఈ పాఠ్యాన్ని తీసివేశారు.</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>%1వ కూర్పు</translation>
    </message>
    <message>
        <source>Every language that has the text of all rules is left out. Leave one of them in.</source>
        <translation>అన్ని నియమాల పాఠం ఉన్న ప్రతి భాషా వదిలివేయబడింది. వాటిలో ఒకదాన్ని ఉంచండి.</translation>
    </message>
    <message>
        <source>Rules are decided in %1, which lacks the text of: %2. As it is, the edition would be decided in another language.</source>
        <translation>నియమాల ప్రామాణిక భాష %1, దానిలో వీటి పాఠం లేదు: %2. ఇలాగే ఉంటే కూర్పుకు మరో భాష ప్రామాణికమవుతుంది.</translation>
    </message>
    <message>
        <source>%1 will be left out, and can’t be put up for acknowledgment. It lacks the text of: %2.</source>
        <translation>%1 వదిలివేయబడుతుంది, ఆ భాషలో స్వీకృతి కోరలేరు. దానిలో వీటి పాఠం లేదు: %2.</translation>
    </message>
    <message>
        <source>Problem area %1 has no rules. Write one, or remove the area.</source>
        <translation>%1వ సమస్య రంగంలో నియమాలు లేవు. ఒక నియమం రాయండి, లేదా రంగాన్ని తొలగించండి.</translation>
    </message>
    <message>
        <source>%1 in %2 refers to %3, which isn’t there. Correct the link.</source>
        <translation>%2లో %1 సూచించే %3 లేదు. లింకును సరిదిద్దండి.</translation>
    </message>
    <message>
        <source>Say why the edition is withdrawn.</source>
        <translation>కూర్పును ఎందుకు ఉపసంహరిస్తున్నారో చెప్పండి.</translation>
    </message>
    <message>
        <source>Edition %1 was withdrawn already.</source>
        <translation>%1వ కూర్పు ఇప్పటికే ఉపసంహరించబడింది.</translation>
    </message>
    <message>
        <source>This edition was withdrawn on %1: %2</source>
        <translation>ఈ కూర్పు %1 నాడు ఉపసంహరించబడింది: %2</translation>
    </message>
    <message>
        <source>withdrawal: %1</source>
        <translation>ఉపసంహరణ: %1</translation>
    </message>
    <message>
        <source>%1 will be left out, and can’t be put up for acknowledgment. Its text is older than the governing text in: %2. Translate anew, or mark as current what still fits.</source>
        <translation>%1 వదిలివేయబడుతుంది, ఆ భాషలో స్వీకృతి కోరలేరు. వీటిలో దాని పాఠం ప్రామాణిక పాఠం కంటే పాతది: %2. మళ్లీ అనువదించండి, లేదా ఇంకా సరిపోయేవాటిని తాజావిగా గుర్తించండి.</translation>
    </message>
    <message>
        <source>There is no translation of this text yet.</source>
        <translation>ఈ పాఠానికి ఇంకా అనువాదం లేదు.</translation>
    </message>
    <message>
        <source>The number %1 is missing in the translation.</source>
        <translation>అనువాదంలో %1 సంఖ్య లేదు.</translation>
    </message>
    <message>
        <source>The placeholder %1 is missing in the translation. It has to stay as it is.</source>
        <translation>అనువాదంలో %1 స్థానసూచిక లేదు. అది ఉన్నది ఉన్నట్టే ఉండాలి.</translation>
    </message>
    <message>
        <source>The link to %1 is missing in the translation.</source>
        <translation>అనువాదంలో %1కు లింకు లేదు.</translation>
    </message>
</context>
<context>
    <name>HandbookModel</name>
    <message>
        <source>Problem area without a title</source>
        <translation>శీర్షిక లేని సమస్య రంగం</translation>
    </message>
    <message>
        <source>Rule without a title</source>
        <translation>శీర్షిక లేని నియమం</translation>
    </message>
    <message>
        <source>No title in this language yet</source>
        <translation>ఈ భాషలో ఇంకా శీర్షిక లేదు</translation>
    </message>
</context>
<context>
    <name>HandbookPrinting</name>
    <message>
        <source>Handbook of %1, edition %2</source>
        <translation>%1 హ్యాండ్‌బుక్, కూర్పు %2</translation>
    </message>
    <message>
        <source>Handbook of %1</source>
        <translation>%1 హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>Handbook %1 %2</source>
        <translation>హ్యాండ్‌బుక్ %1 %2</translation>
    </message>
    <message>
        <source>Handbook %1</source>
        <translation>హ్యాండ్‌బుక్ %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFగా సేవ్ చేయి</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF పత్రాలు (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the handbook as a PDF</source>
        <translation>హ్యాండ్‌బుక్‌ను PDFగా సేవ్ చేస్తోంది</translation>
    </message>
    <message>
        <source>The handbook was saved as %1.</source>
        <translation>హ్యాండ్‌బుక్ %1 పేరుతో సేవ్ అయింది.</translation>
    </message>
</context>
<context>
    <name>HandbookScreen</name>
    <message>
        <source>Handbook</source>
        <translation>హ్యాండ్‌బుక్</translation>
    </message>
</context>
<context>
    <name>HandbookTree</name>
    <message>
        <source>Problem areas and rules</source>
        <translation>సమస్య రంగాలు, నియమాలు</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Handbook</source>
        <translation>హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>కూర్పు %1</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Legal holds</source>
        <translation>చట్టపరమైన నిలుపుదలలు</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ఉద్యోగి</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>పెట్టిన తేదీ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, employee number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date, name</comment>
        <translation>%1, పెట్టినవారు: %2</translation>
    </message>
    <message>
        <source>There is no legal hold. One is placed on a person’s page.</source>
        <translation>చట్టపరమైన నిలుపుదలలేవీ లేవు. వాటిని ఉద్యోగి పేజీలో పెట్టవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing about these people is erased, whatever is due, until their hold is lifted.</source>
        <translation>కాలం ముగిసినా, నిలుపుదలను ఎత్తివేసే వరకు ఈ ఉద్యోగుల వివరాలేవీ తుడిచివేయడం కుదరదు.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>హ్యాండ్‌బుక్ తెరువు</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>ఉద్యోగులను చూడు</translation>
    </message>
    <message>
        <source>Go and publish</source>
        <translation>ప్రచురణకు వెళ్లు</translation>
    </message>
    <message>
        <source>Open acknowledgments</source>
        <translation>స్వీకృతులు తెరువు</translation>
    </message>
    <message>
        <source>Nothing waits for you. Everybody has answered to this edition.</source>
        <translation>మీరు చేయవలసిన పనేమీ లేదు. ఈ కూర్పుకు అందరూ స్పందించారు.</translation>
    </message>
    <message>
        <source>Four steps take you from here to signed pages.</source>
        <translation>నాలుగు దశల్లో, సంతకం చేసిన పేజీలు మీ చేతికి వస్తాయి.</translation>
    </message>
    <message>
        <source>Write the handbook</source>
        <translation>హ్యాండ్‌బుక్ రాయండి</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are written.</source>
        <translation>
            <numerusform>%n నియమం రాశారు.</numerusform>
            <numerusform>%n నియమాలు రాశారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your rules, or import them from a text you have.</source>
        <translation>మీ నియమాలు రాయండి, లేదా మీ వద్ద ఉన్న పాఠ్యం నుండి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>ఉద్యోగులను చేర్చండి</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on file.</source>
        <translation>
            <numerusform>%n ఉద్యోగి నమోదై ఉన్నారు.</numerusform>
            <numerusform>%n మంది ఉద్యోగులు నమోదై ఉన్నారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add everybody who is to read and sign, or import them from a spreadsheet.</source>
        <translation>చదివి సంతకం చేయవలసిన అందరినీ చేర్చండి, లేదా స్ప్రెడ్‌షీట్ నుండి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>కూర్పును ప్రచురించండి</translation>
    </message>
    <message numerus="yes">
        <source>%n rules differ from the edition in force.</source>
        <translation>
            <numerusform>అమలులో ఉన్న కూర్పుతో పోలిస్తే %n నియమం వేరుగా ఉంది.</numerusform>
            <numerusform>అమలులో ఉన్న కూర్పుతో పోలిస్తే %n నియమాలు వేరుగా ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edition is fixed and numbered; that is what people sign.</source>
        <translation>కూర్పు మారదు, దానికి ఒక సంఖ్య ఉంటుంది; ఉద్యోగులు సంతకం చేసేది దానిపైనే.</translation>
    </message>
    <message>
        <source>Collect acknowledgments</source>
        <translation>స్వీకృతులు సేకరించండి</translation>
    </message>
    <message numerus="yes">
        <source>%n people have yet to sign.</source>
        <translation>
            <numerusform>%n ఉద్యోగి ఇంకా సంతకం చేయాలి.</numerusform>
            <numerusform>%n మంది ఉద్యోగులు ఇంకా సంతకం చేయాలి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have people sign on this screen, or print their forms.</source>
        <translation>ఉద్యోగులతో ఈ తెరపై సంతకం చేయించండి, లేదా వారి పత్రాలు ముద్రించండి.</translation>
    </message>
    <message>
        <source>No edition of the handbook is published yet.</source>
        <translation>హ్యాండ్‌బుక్ కూర్పు ఇంకా ఒక్కటీ ప్రచురించలేదు.</translation>
    </message>
    <message>
        <source>Translate the handbook</source>
        <translation>హ్యాండ్‌బుక్‌ను అనువదించండి</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>అమరికలు తెరువు</translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>సరిగా ఉన్న చివరి బ్యాకప్ తీసి %n రోజు అయింది.</numerusform>
            <numerusform>సరిగా ఉన్న చివరి బ్యాకప్ తీసి %n రోజులు అయింది.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>సరిగా ఉన్న బ్యాకప్ ఇంకా ఒక్కటీ లేదు.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>కార్యస్థలానికి బ్యాకప్ తీయండి</translation>
    </message>
    <message>
        <source>What this page counts can’t be read any more. Look at the other pages, or salvage the workspace.</source>
        <translation>ఈ పేజీలో లెక్కించే వాటిని ఇక చదవడం కుదరదు. ఇతర పేజీలు చూడండి, లేదా కార్యస్థలం నుండి చదవగలిగినంత వెలికితీయండి.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Change what is chosen</source>
        <translation>ఎంచుకున్నదాన్ని మార్చు</translation>
    </message>
    <message>
        <source>Make it a problem area</source>
        <translation>సమస్య రంగంగా చేయి</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>నియమంగా చేయి</translation>
    </message>
    <message>
        <source>Join with what stands before</source>
        <translation>ముందున్నదానితో కలుపు</translation>
    </message>
    <message>
        <source>Begin a rule here</source>
        <translation>ఇక్కడ నియమం మొదలుపెట్టు</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయి</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>చేర్చు</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import people</source>
        <translation>ఉద్యోగుల దిగుమతి</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 దిగుమతి</translation>
    </message>
    <message>
        <source>The first row holds names of columns</source>
        <translation>మొదటి వరుసలో నిలువు వరుసల పేర్లు ఉన్నాయి</translation>
    </message>
    <message>
        <source>Change people who are on file already</source>
        <translation>ఇప్పటికే నమోదైన ఉద్యోగుల వివరాలు మార్చు</translation>
    </message>
    <message>
        <source>Language where none is given</source>
        <translation>భాష ఇవ్వని చోట వాడే భాష</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>వరుస</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>గమనికలు</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n ఉద్యోగిని దిగుమతి చేయి</numerusform>
            <numerusform>%n మంది ఉద్యోగులను దిగుమతి చేయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి చేయి</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 చదువుతోంది</translation>
    </message>
    <message>
        <source>Looking over the rows</source>
        <translation>వరుసలను పరిశీలిస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be added.</source>
        <translation>
            <numerusform>%n ఉద్యోగి కొత్తగా చేరతారు.</numerusform>
            <numerusform>%n మంది ఉద్యోగులు కొత్తగా చేరతారు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on file will be changed.</source>
        <translation>
            <numerusform>ఇప్పటికే నమోదైన %n ఉద్యోగి వివరాలు మారతాయి.</numerusform>
            <numerusform>ఇప్పటికే నమోదైన %n మంది ఉద్యోగుల వివరాలు మారతాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>%n ఉద్యోగి వివరాలు అలాగే ఉంటాయి.</numerusform>
            <numerusform>%n మంది ఉద్యోగుల వివరాలు అలాగే ఉంటాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be left out.</source>
        <translation>
            <numerusform>%n వరుస దిగుమతి కాదు.</numerusform>
            <numerusform>%n వరుసలు దిగుమతి కావు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks are not shown.</source>
        <translation>
            <numerusform>మరో %n గమనికను చూపలేదు.</numerusform>
            <numerusform>మరో %n గమనికలను చూపలేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>వదిలేసినది. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>రద్దయింది. ఏదీ సేవ్ కాలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported.</source>
        <translation>
            <numerusform>%n ఉద్యోగి వివరాలు దిగుమతి అయ్యాయి.</numerusform>
            <numerusform>%n మంది ఉద్యోగుల వివరాలు దిగుమతి అయ్యాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n people</source>
        <translation>
            <numerusform>%n ఉద్యోగిని దిగుమతి చేస్తోంది</numerusform>
            <numerusform>%n మంది ఉద్యోగులను దిగుమతి చేస్తోంది</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>మునుజూపు</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>నిలువు వరుస %1లో ఏముంది</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger&apos;s entry about it was altered.</source>
        <translation>నమోదు పుస్తకంలో దాని గురించిన నమోదును మార్చేశారు.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>దాన్ని తీసివేశారు.</translation>
    </message>
    <message>
        <source>It was altered.</source>
        <translation>దాన్ని మార్చేశారు.</translation>
    </message>
    <message>
        <source>It is of a kind that this version of the program doesn&apos;t know.</source>
        <translation>అది ఈ ప్రోగ్రామ్ వెర్షన్‌కు తెలియని రకానికి చెందినది.</translation>
    </message>
    <message>
        <source>Stopped. Not everything was checked.</source>
        <translation>ఆగిపోయింది. అన్నిటినీ సరిచూడలేదు.</translation>
    </message>
    <message>
        <source>It was put in without an entry in the ledger.</source>
        <translation>నమోదు పుస్తకంలో నమోదు లేకుండా దాన్ని చేర్చారు.</translation>
    </message>
    <message>
        <source>This is no checkpoint.</source>
        <translation>ఇది ధృవీకరణ బిందువు కాదు.</translation>
    </message>
    <message>
        <source>This checkpoint was altered after it was signed.</source>
        <translation>సంతకం చేసిన తర్వాత ఈ ధృవీకరణ బిందువును మార్చేశారు.</translation>
    </message>
    <message>
        <source>This checkpoint wasn’t signed with the key of “%1”.</source>
        <translation>ఈ ధృవీకరణ బిందువుపై “%1” భద్రతా కీతో సంతకం చేయలేదు.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was not signed with this ledger&apos;s key: either the checkpoint or the whole ledger is another.</source>
        <translation>%1 నమోదుల ధృవీకరణ బిందువుపై ఈ నమోదు పుస్తకం భద్రతా కీతో సంతకం చేయలేదు: ఆ ధృవీకరణ బిందువైనా, మొత్తం నమోదు పుస్తకమైనా వేరేది.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was never one of this ledger.</source>
        <translation>%1 నమోదుల ధృవీకరణ బిందువు ఎప్పుడూ ఈ నమోదు పుస్తకానిది కాదు.</translation>
    </message>
    <message>
        <source>The ledger doesn&apos;t continue the checkpoint of %1 entries: some of these entries were rewritten after it was taken.</source>
        <translation>%1 నమోదుల ధృవీకరణ బిందువుకు ఈ నమోదు పుస్తకం కొనసాగింపు కాదు: దాన్ని తీసుకున్న తర్వాత ఆ నమోదుల్లో కొన్నిటిని తిరగరాశారు.</translation>
    </message>
    <message>
        <source>They were moved; before, they stood at %1 to %2.</source>
        <translation>వాటి స్థానాలు మార్చారు; ఇంతకుముందు అవి %1 నుండి %2 వరకు ఉన్న స్థానాల్లో ఉండేవి.</translation>
    </message>
    <message>
        <source>Its entry in the ledger was moved; before, it stood at %1.</source>
        <translation>నమోదు పుస్తకంలో దాని నమోదు స్థానాన్ని మార్చారు; ఇంతకుముందు అది %1వ స్థానంలో ఉండేది.</translation>
    </message>
    <message>
        <source>An entry about it was put into the ledger.</source>
        <translation>దాని గురించిన ఒక నమోదును నమోదు పుస్తకంలో చొప్పించారు.</translation>
    </message>
    <message>
        <source>Its entry in the ledger was removed.</source>
        <translation>నమోదు పుస్తకం నుండి దాని నమోదును తీసివేశారు.</translation>
    </message>
    <message>
        <source>It was removed, with the record that it told of.</source>
        <translation>దాన్ని, అది తెలిపే రికార్డుతో సహా తీసివేశారు.</translation>
    </message>
    <message>
        <source>They were removed, with the records that they told of.</source>
        <translation>వాటిని, అవి తెలిపే రికార్డులతో సహా తీసివేశారు.</translation>
    </message>
    <message>
        <source>They don&apos;t give the hash that the ledger&apos;s tree has above them.</source>
        <translation>వాటి నుండి వచ్చే హ్యాష్, నమోదు పుస్తకపు వృక్షంలో వాటికి పైన ఉన్న హ్యాష్‌తో సరిపోలడం లేదు.</translation>
    </message>
    <message>
        <source>The hash that the ledger&apos;s tree has above its entry was altered.</source>
        <translation>నమోదు పుస్తకపు వృక్షంలో దాని నమోదుకు పైన ఉన్న హ్యాష్‌ను మార్చేశారు.</translation>
    </message>
    <message>
        <source>More than one entry tells of it.</source>
        <translation>దాని గురించి ఒకటి కంటే ఎక్కువ నమోదులు ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The salt of its entry was removed, without which nothing proves it.</source>
        <translation>దాని నమోదుకు చెందిన సాల్ట్‌ను తీసివేశారు; అది లేకుండా ఆ నమోదును రుజువు చేయడం కుదరదు.</translation>
    </message>
    <message>
        <source>The ledger&apos;s key was altered.</source>
        <translation>నమోదు పుస్తకం భద్రతా కీని మార్చేశారు.</translation>
    </message>
    <message>
        <source>The ledger&apos;s newest checkpoint was removed.</source>
        <translation>నమోదు పుస్తకపు తాజా ధృవీకరణ బిందువును తీసివేశారు.</translation>
    </message>
    <message>
        <source>The ledger&apos;s newest checkpoint or its key was altered.</source>
        <translation>నమోదు పుస్తకపు తాజా ధృవీకరణ బిందువును లేదా దాని భద్రతా కీని మార్చేశారు.</translation>
    </message>
    <message>
        <source>Hashes or salts were put in that belong to no entry.</source>
        <translation>ఏ నమోదుకూ చెందని హ్యాష్‌లను లేదా సాల్ట్‌లను చొప్పించారు.</translation>
    </message>
    <message>
        <source>They aren&apos;t those that the newest checkpoint was taken of.</source>
        <translation>తాజా ధృవీకరణ బిందువును తీసుకున్నప్పటి నమోదులు అవి కావు.</translation>
    </message>
    <message>
        <source>The ledger has %1 entries; the checkpoint was taken of %2. What is missing was removed from among these.</source>
        <translation>నమోదు పుస్తకంలో ఉన్న నమోదుల సంఖ్య %1; ధృవీకరణ బిందువును తీసుకున్నప్పుడు ఉన్నవి %2. ఇప్పుడు లేనివాటిని ఈ నమోదుల్లో నుండే తీసివేశారు.</translation>
    </message>
    <message>
        <source>The ledger has no entry yet. Publish an edition first.</source>
        <translation>నమోదు పుస్తకంలో ఇంకా నమోదులేవీ లేవు. ముందు ఒక కూర్పును ప్రచురించండి.</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>నమోదు పుస్తకంలో %1 అనే రికార్డు లేదు.</translation>
    </message>
    <message>
        <source>Record %1 was erased. Nothing can prove what it said.</source>
        <translation>%1 అనే రికార్డును తుడిచివేశారు. అందులో ఏముండేదో ఇక రుజువు చేయడం కుదరదు.</translation>
    </message>
    <message>
        <source>This can’t be proved: the ledger doesn’t fit what it was. Verify it to see what was changed.</source>
        <translation>దీన్ని రుజువు చేయడం కుదరదు: నమోదు పుస్తకం ఇంతకుముందున్న దానితో సరిపోలడం లేదు. ఏం మారిందో తెలియడానికి దాన్ని సరిచూడండి.</translation>
    </message>
    <message>
        <source>This is no proof that Countersign wrote.</source>
        <translation>ఇది Countersign తయారు చేసిన రుజువు కాదు.</translation>
    </message>
    <message>
        <source>The entry is about another record.</source>
        <translation>ఈ నమోదు వేరే రికార్డు గురించినది.</translation>
    </message>
    <message>
        <source>The record isn’t the one that its entry was made for.</source>
        <translation>ఈ నమోదును ఏ రికార్డు కోసం చేశారో, ఆ రికార్డు ఇది కాదు.</translation>
    </message>
    <message>
        <source>A file isn’t the one that belongs to the record.</source>
        <translation>ఒక ఫైలు ఈ రికార్డుకు చెందినది కాదు.</translation>
    </message>
    <message>
        <source>The entry isn’t among those that the checkpoint was taken of.</source>
        <translation>ఈ ధృవీకరణ బిందువును తీసుకున్నప్పటి నమోదుల్లో ఈ నమోదు లేదు.</translation>
    </message>
    <message>
        <source>The newer checkpoint doesn’t continue the older one.</source>
        <translation>కొత్త ధృవీకరణ బిందువు పాతదానికి కొనసాగింపు కాదు.</translation>
    </message>
    <message>
        <source>This was signed with another key than the one you trust.</source>
        <translation>మీరు నమ్మే భద్రతా కీతో కాకుండా, వేరే కీతో దీనిపై సంతకం చేశారు.</translation>
    </message>
    <message>
        <source>The time-stamp authority gave no time stamp.</source>
        <translation>సమయముద్ర సంస్థ సమయముద్ర ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>The time stamp is not one of this checkpoint.</source>
        <translation>ఈ సమయముద్ర ఈ ధృవీకరణ బిందువుది కాదు.</translation>
    </message>
    <message>
        <source>The certificates don’t vouch for the authority of this time stamp.</source>
        <translation>ఈ సమయముద్ర ఇచ్చిన సంస్థకు ధృవపత్రాలు హామీ ఇవ్వడం లేదు.</translation>
    </message>
    <message>
        <source>The ledger isn’t as it was signed last: it was changed from outside. Nothing was saved. Verify the ledger, then restore a backup that is sound.</source>
        <translation>నమోదు పుస్తకం చివరిసారి సంతకం చేసినప్పుడు ఉన్నట్టు లేదు: దాన్ని బయటి నుండి మార్చారు. ఏదీ సేవ్ కాలేదు. నమోదు పుస్తకాన్ని సరిచూసి, సరిగా ఉన్న బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>The keys of this workspace&apos;s ledger are damaged. Restore a backup.</source>
        <translation>ఈ కార్యస్థలపు నమోదు పుస్తకం భద్రతా కీలు పాడయ్యాయి. బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>A time-stamp authority’s address begins with http:// or https://.</source>
        <translation>సమయముద్ర సంస్థ చిరునామా http:// లేదా https:// తో మొదలవుతుంది.</translation>
    </message>
    <message>
        <source>The time-stamp authority doesn’t answer. The checkpoint is unstamped; try again later.</source>
        <translation>సమయముద్ర సంస్థ స్పందించడం లేదు. ధృవీకరణ బిందువుపై సమయముద్ర లేదు; తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Web address, e-mail address or number of a rule</source>
        <translation>వెబ్ చిరునామా, ఇమెయిల్ చిరునామా లేదా నియమం సంఖ్య</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>లింక్ పెట్టండి</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>లింక్ తొలగించండి</translation>
    </message>
    <message>
        <source>Type an address such as https://example.org or info@example.org, or a rule’s number such as 2.3.</source>
        <translation>https://example.org లేదా info@example.org వంటి చిరునామాను, లేదా 2.3 వంటి నియమం సంఖ్యను టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Try now</source>
        <translation>ఇప్పుడే ప్రయత్నించు</translation>
    </message>
    <message>
        <source>“%1” doesn’t let you in any more. What you typed is kept. %2</source>
        <translation>“%1” ఇకపై మిమ్మల్ని అనుమతించడం లేదు. మీరు టైప్ చేసినది అలాగే ఉంది. %2</translation>
    </message>
    <message>
        <source>The connection to “%1” is lost. What you typed is kept. Trying again…</source>
        <translation>“%1”తో కనెక్షన్ తెగిపోయింది. మీరు టైప్ చేసినది అలాగే ఉంది. మళ్లీ ప్రయత్నిస్తోంది…</translation>
    </message>
</context>
<context>
    <name>ListJob</name>
    <message>
        <source>Nobody is on the list.</source>
        <translation>జాబితాలో ఎవరూ లేరు.</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>ఎవరు స్వీకృతి ఇచ్చారు</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>స్ప్రెడ్‌షీట్‌లు (*.csv)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>జాబితా భద్రపరచండి</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>జాబితా భద్రపరచబడుతోంది</translation>
    </message>
    <message>
        <source>List saved in %1.</source>
        <translation>జాబితా %1 లో భద్రమైంది.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Locked</source>
        <translation>లాక్ అయింది</translation>
    </message>
    <message>
        <source>Locked – Countersign</source>
        <translation>లాక్ అయింది – Countersign</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>This machine</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>ఈ ప్రోగ్రామ్ భాష</translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation>ఉర్దూ అక్షరాలు</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>నస్తాలీఖ్</translation>
    </message>
    <message>
        <source>Naskh, more compact</source>
        <translation>నస్ఖ్, తక్కువ స్థలంలో</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>It stands in the record of everything you publish and collect.</source>
        <translation>మీరు ప్రచురించే, సేకరించే ప్రతిదాని రికార్డులోనూ ఇది ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>కార్యస్థలాన్ని తెరువు</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign కార్యస్థలాలు (*.countersign)</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Countersign గురించి</translation>
    </message>
    <message>
        <source>Countersign %1

Handbooks that every employee has read and signed.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Countersign %1

ప్రతి ఉద్యోగీ చదివి సంతకం చేసిన హ్యాండ్‌బుక్‌లు.

GNU జనరల్ పబ్లిక్ లైసెన్స్, వెర్షన్ 3 లేదా తర్వాతి వెర్షన్ కింద లభించే స్వేచ్ఛా సాఫ్ట్‌వేర్.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ఫైలు(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>కొత్త కార్యస్థలం(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>కార్యస్థలం తెరువు(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>ఇటీవలివి తెరువు(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>కార్యస్థలం మూసివేయి(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>నిష్క్రమించు(&amp;Q)</translation>
    </message>
    <message>
        <source>No workspace was open yet</source>
        <translation>ఇంతవరకు ఏ కార్యస్థలమూ తెరవలేదు</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>వెళ్లు(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>వెనక్కి(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ముందుకు(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilter this screen</source>
        <translation>ఈ తెరలో వడపోత(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>సహాయం(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>Countersign గురించి(&amp;A)</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>%1 – Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>లాక్ చేయి(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>సైన్ అవుట్(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;shared workspace…</source>
        <translation>ఉమ్మడి కార్యస్థలం తెరువు(&amp;S)…</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation>మూసివేసే ముందు బ్యాకప్ తీస్తోంది</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>బ్యాకప్ తీయడం కుదరలేదు. %1</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>బ్యాకప్ లేకుండా మూసివేయి</translation>
    </message>
    <message>
        <source>The workspace was restored. What it was before is kept in “%1”.</source>
        <translation>కార్యస్థలాన్ని పునరుద్ధరించాం. ఇంతకుముందున్నది “%1”లో అలాగే ఉంది.</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>లాగ్ ఫోల్డర్‌ను తెరువు(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>సహాయం కోసం వివరాలు కాపీ చేయి(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>వివరాలు కాపీ చేయి</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>File</source>
        <translation>ఫైలు</translation>
    </message>
    <message>
        <source>Everything is kept in this one file on this machine.</source>
        <translation>అన్నీ ఈ కంప్యూటర్‌లోని ఈ ఒక్క ఫైలులోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకో…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>కార్యస్థలం సృష్టించు</translation>
    </message>
    <message>
        <source>Keep the workspace in</source>
        <translation>కార్యస్థలాన్ని ఉంచవలసిన చోటు</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign కార్యస్థలాలు (*.countersign)</translation>
    </message>
    <message>
        <source>Choose where the file is to be kept.</source>
        <translation>ఫైలును ఎక్కడ ఉంచాలో ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>Laying out the pages</source>
        <translation>పేజీలను సిద్ధం చేస్తోంది</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <source>All sites</source>
        <translation>అన్ని శాఖలు</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>శాఖ లేనివారు</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>అన్ని హోదాలు</translation>
    </message>
    <message>
        <source>Without a job title</source>
        <translation>హోదా లేనివారు</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>అన్ని భాషలు</translation>
    </message>
    <message>
        <source>%L1 of %L2 acknowledged</source>
        <translation>స్వీకృతి ఇచ్చినవారు: %L1 / %L2</translation>
    </message>
    <message>
        <source>%1, %L2 overdue</source>
        <translation>%1, గడువు దాటినవారు: %L2</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>The password is too short. It needs %n characters at least.</source>
        <translation>
            <numerusform>పాస్‌వర్డ్ మరీ చిన్నది. కనీసం %n అక్షరం ఉండాలి.</numerusform>
            <numerusform>పాస్‌వర్డ్ మరీ చిన్నది. కనీసం %n అక్షరాలు ఉండాలి.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little memory to keep a password safe. Close other programs, then try again.</source>
        <translation>పాస్‌వర్డ్‌ను భద్రంగా ఉంచడానికి మెమరీ సరిపోదు. వేరే ప్రోగ్రామ్‌లను మూసివేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The employee number %1 belongs to %2 already.</source>
        <translation>ఉద్యోగి సంఖ్య %1 ఇప్పటికే %2 పేరున ఉంది.</translation>
    </message>
    <message>
        <source>This person is no longer on file.</source>
        <translation>ఈ ఉద్యోగి వివరాలు ఇప్పుడు నమోదులో లేవు.</translation>
    </message>
    <message>
        <source>Nobody has the employee number %1.</source>
        <translation>ఉద్యోగి సంఖ్య %1 ఎవరికీ లేదు.</translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing. Look at the change, then save again.</source>
        <translation>మీరు సవరిస్తుండగా %2 వివరాలను %1 మార్చారు. ఆ మార్పును చూసి, మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The employee number is missing.</source>
        <translation>ఉద్యోగి సంఖ్య లేదు.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>పేరు లేదు.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>భాషను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>చివరి రోజు మొదటి రోజు కంటే ముందుంది.</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>“%1” doesn’t look like an e-mail address.</source>
        <translation>“%1” ఇమెయిల్ చిరునామాలా లేదు.</translation>
    </message>
    <message>
        <source>The language “%1” isn’t known; the usual one is taken.</source>
        <translation>“%1” భాష తెలియదు; మామూలు భాషనే తీసుకున్నాం.</translation>
    </message>
    <message>
        <source>“%1” can’t be read as a date; the hire date is left empty.</source>
        <translation>“%1” తేదీగా చదవడం కుదరలేదు; చేరిన తేదీని ఖాళీగా ఉంచాం.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>దిగుమతి చేయనిది</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>ఉద్యోగి సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>మొదటి పేరు</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ఇంటి పేరు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఇమెయిల్</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>టెలిఫోన్</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>చేరిన తేదీ</translation>
    </message>
    <message>
        <source>This file holds no rows.</source>
        <translation>ఈ ఫైలులో వరుసలేవీ లేవు.</translation>
    </message>
    <message>
        <source>Choose the column that holds the employee number.</source>
        <translation>ఉద్యోగి సంఖ్య ఉన్న నిలువు వరుసను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>పేరు ఉన్న నిలువు వరుసను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Two columns are chosen for “%1”. Choose one.</source>
        <translation>“%1” కోసం రెండు నిలువు వరుసలు ఎంచుకున్నారు. ఒకటే ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column.</source>
        <translation>“%1” చివరి నిలువు వరుసకు అవతల ఉంది.</translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 already.</source>
        <translation>%1 సంఖ్య ఇప్పటికే %2వ వరుసలో ఉంది.</translation>
    </message>
    <message>
        <source>The number %1 is on file already (%2).</source>
        <translation>%1 సంఖ్య ఇప్పటికే నమోదై ఉంది (%2).</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>%1 పేరు %2 అవుతుంది.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>ఉద్యోగిని చేర్చు…</translation>
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
        <source>Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>ఆర్కైవ్ నుండి తీయి</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>ఆర్కైవ్ చేయి</translation>
    </message>
    <message>
        <source>What you typed on this page is not saved. If you leave, it is lost.</source>
        <translation>ఈ పేజీలో మీరు టైప్ చేసినది సేవ్ కాలేదు. ఇప్పుడు వెళ్లిపోతే అది పోతుంది.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>సేవ్ చేయకుండా వెళ్లు</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 వివరాలు సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>%1 వివరాలు ఆర్కైవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>%1 was taken out of the archive.</source>
        <translation>%1 వివరాలను ఆర్కైవ్ నుండి తీశారు.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>ఉద్యోగుల దిగుమతి…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>ఉద్యోగులందరూ</translation>
    </message>
    <message>
        <source>Import people from a spreadsheet</source>
        <translation>స్ప్రెడ్‌షీట్ నుండి ఉద్యోగుల దిగుమతి</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt)</source>
        <translation>పాఠ్య రూపంలోని స్ప్రెడ్‌షీట్లు (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>Keep for a time only: %1</source>
        <translation>కొంతకాలమే ఉంచు: %1</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>నెలలు</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>లెక్కింపు</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>చట్టపరమైన ఆధారం</translation>
    </message>
    <message>
        <source>Say on what legal ground it is kept that long.</source>
        <translation>అంతకాలం ఉంచడానికి చట్టపరమైన ఆధారం ఏమిటో రాయండి.</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>There is something in “%1” already. Choose a folder that is new or empty.</source>
        <translation>“%1”లో ఇప్పటికే ఏదో ఉంది. కొత్త ఫోల్డర్‌ను లేదా ఖాళీ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place.</source>
        <translation>“%1” ఫోల్డర్‌ను సృష్టించడం కుదరలేదు. వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>సంతకం చేశారు</translation>
    </message>
    <message>
        <source>thumb impression</source>
        <translation>వేలిముద్ర</translation>
    </message>
    <message>
        <source>refused to sign</source>
        <translation>సంతకం చేయడానికి నిరాకరించారు</translation>
    </message>
    <message>
        <source>recorded on behalf</source>
        <translation>వారి తరపున నమోదు</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>ఉద్యోగి సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఇమెయిల్</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>టెలిఫోన్</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>మొదటి రోజు</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>చివరి రోజు</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>స్వీకృతి ప్రకటన</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Name as it was shown</source>
        <translation>అప్పుడు చూపిన పేరు</translation>
    </message>
    <message>
        <source>Number as it was shown</source>
        <translation>అప్పుడు చూపిన సంఖ్య</translation>
    </message>
    <message>
        <source>Title as it was shown</source>
        <translation>అప్పుడు చూపిన హోదా</translation>
    </message>
    <message>
        <source>Site as it was shown</source>
        <translation>అప్పుడు చూపిన శాఖ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>చూపిన సమయం</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>చివరి వరకు చదివిన సమయం</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Date beside the signature</source>
        <translation>సంతకం పక్కన ఉన్న తేదీ</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>టైప్ చేసిన పేరు</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>సేకరించినవారు</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>సాక్షి</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>దుభాషి</translation>
    </message>
    <message>
        <source>Read aloud in</source>
        <translation>చదివి వినిపించిన భాష</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>పత్రం కోడ్</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>సంతకం</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>కూర్పు</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ఇచ్చిన సమయం</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>ఇచ్చినవారు</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ఇది ఏమిటి</translation>
    </message>
    <message>
        <source>copy of what was signed</source>
        <translation>సంతకం చేసినదాని ప్రతి</translation>
    </message>
    <message>
        <source>form to sign</source>
        <translation>సంతకం చేయవలసిన పత్రం</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ముద్రించిన సమయం</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>ముద్రించినవారు</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>పెట్టిన సమయం</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>పెట్టినవారు</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>ఎత్తివేసిన సమయం</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>ఎత్తివేసినవారు</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>వివరాలేవీ లేవు.</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>%1వ కూర్పు, %2</translation>
    </message>
    <message>
        <source>What %1 keeps about %2</source>
        <translation>%2 గురించి %1 వద్ద ఉన్న వివరాలు</translation>
    </message>
    <message>
        <source>As of %1. The same for programs is in the file person.json.</source>
        <translation>%1 నాటి వివరాలు. ప్రోగ్రామ్‌ల కోసం అవే వివరాలు person.json ఫైలులో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>మినహాయింపులు</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>ముద్రించిన పత్రాలు</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>చట్టపరమైన నిలుపుదలలు</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>లేఖ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ఇమెయిల్</translation>
    </message>
    <message>
        <source>notice at the site</source>
        <translation>శాఖలో నోటీసు</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>క్యాలెండరు</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>రాసిన తేదీ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>రాసినవారు</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>గుర్తుచేతలు</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Employee number</source>
        <translation>ఉద్యోగి సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఇమెయిల్</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>ఇష్టమైన భాష</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>చేరిన తేదీ</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>రోజు.నెల.సంవత్సరం</translation>
    </message>
    <message>
        <source>Type a date such as 31.12.2025, or leave it empty.</source>
        <translation>31.12.2025 లాగా తేదీ టైప్ చేయండి, లేదా ఖాళీగా వదిలేయండి.</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>People</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>ఆర్కైవ్ చేసినవారిని చూపు</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>అన్ని శాఖలు</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>ఇంకా ఎవరూ నమోదు కాలేదు</translation>
    </message>
    <message>
        <source>Add the people who are to read and sign the handbook, one by one or from a spreadsheet.</source>
        <translation>హ్యాండ్‌బుక్‌ను చదివి సంతకం చేయవలసిన ఉద్యోగులను ఒక్కొక్కరిగా లేదా స్ప్రెడ్‌షీట్ నుండి చేర్చండి.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>సరిపోలేవారు ఎవరూ లేరు</translation>
    </message>
    <message>
        <source>Try fewer letters, another site, or show archived people.</source>
        <translation>తక్కువ అక్షరాలతో లేదా వేరే శాఖలో వెతకండి, లేదా ఆర్కైవ్ చేసినవారిని కూడా చూపండి.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>People whom others add stand here.</source>
        <translation>ఇతరులు చేర్చిన ఉద్యోగులు ఇక్కడ కనిపిస్తారు.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>New person</source>
        <translation>కొత్త ఉద్యోగి</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>మార్పులు వదిలేయి</translation>
    </message>
    <message>
        <source>Archived. Last day: %1</source>
        <translation>ఆర్కైవ్ చేశారు. చివరి రోజు: %1</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Pictures</source>
        <translation>చిత్రాలు</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>భద్రపరచు…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and size of a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>చిత్రాన్ని భద్రపరచడం</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>చిత్రం %1 గా భద్రపరచబడింది.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకో</translation>
    </message>
    <message>
        <source>The picture %1 was removed.</source>
        <translation>%1 చిత్రం తీసివేయబడింది.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The printer took no further page. See whether it is on and has paper.</source>
        <translation>ప్రింటర్ తర్వాతి పేజీని తీసుకోలేదు. అది ఆన్‌లో ఉందో లేదో, అందులో కాగితం ఉందో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>The PDF could not be written. See whether the folder can be written to and the disk has room.</source>
        <translation>PDF ఫైలును రాయడం కుదరలేదు. ఆ ఫోల్డర్‌లో రాయడం కుదురుతుందో లేదో, డిస్క్‌లో ఖాళీ ఉందో లేదో చూడండి.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print edition %1</source>
        <translation>కూర్పు %1 ముద్రణ</translation>
    </message>
    <message>
        <source>Print the handbook</source>
        <translation>హ్యాండ్‌బుక్ ముద్రణ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>రూపం</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>ఏ భాగం</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>పక్కన</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>కాగితం</translation>
    </message>
    <message>
        <source>Booklet with contents</source>
        <translation>విషయసూచికతో పుస్తకం</translation>
    </message>
    <message>
        <source>A sheet for each rule</source>
        <translation>ప్రతి నియమానికి ఒక పత్రం</translation>
    </message>
    <message>
        <source>A poster for each problem area</source>
        <translation>ప్రతి సమస్య రంగానికి ఒక పోస్టర్</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFగా సేవ్ చేయి…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>చూసి ముద్రించు…</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>మరో భాష లేదు</translation>
    </message>
    <message>
        <source>The whole handbook</source>
        <translation>మొత్తం హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>Only rule %1</source>
        <translation>నియమం %1 మాత్రమే</translation>
    </message>
</context>
<context>
    <name>PrintFormsDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFగా సేవ్ చేయి…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ముద్రించు…</translation>
    </message>
    <message>
        <source>Print forms for edition %1</source>
        <translation>%1వ కూర్పు పత్రాలు ముద్రించు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ఎవరి కోసం</translation>
    </message>
    <message>
        <source>All who still have to sign (%L1)</source>
        <translation>ఇంకా సంతకం చేయవలసినవారందరూ (%L1)</translation>
    </message>
    <message>
        <source>Everybody in the list as it is filtered</source>
        <translation>వడపోసిన జాబితాలోని అందరూ</translation>
    </message>
    <message>
        <source>Everybody (%L1)</source>
        <translation>అందరూ (%L1)</translation>
    </message>
    <message>
        <source>Forms to sign on paper</source>
        <translation>కాగితంపై సంతకం చేయవలసిన పత్రాలు</translation>
    </message>
    <message>
        <source>Copies of what was signed</source>
        <translation>సంతకం చేసినవాటి ప్రతులు</translation>
    </message>
    <message>
        <source>Each person’s own</source>
        <translation>ఎవరి భాష వారికి</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>లెటర్</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏం ముద్రించాలి</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>కాగితం</translation>
    </message>
    <message>
        <source>Change sheets: what changed since they last acknowledged</source>
        <translation>మార్పుల పత్రాలు: చివరి స్వీకృతి తర్వాత ఏమి మారింది</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish edition %1</source>
        <translation>%1వ కూర్పును ప్రచురించు</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Summary of the changes</source>
        <translation>మార్పుల సారాంశం</translation>
    </message>
    <message>
        <source>What employees should know about this edition, in a sentence or two.</source>
        <translation>ఈ కూర్పు గురించి ఉద్యోగులకు తెలియవలసినది, ఒకటి రెండు వాక్యాల్లో.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>భాషలు</translation>
    </message>
    <message>
        <source>%1: will be published</source>
        <translation>%1: ప్రచురితమవుతుంది</translation>
    </message>
    <message>
        <source>%1: left out, %2</source>
        <translation>%1: ప్రచురితం కాదు, %2</translation>
    </message>
    <message>
        <source>%1: left out, %2 (%3)</source>
        <translation>%1: ప్రచురితం కాదు, %2 (%3)</translation>
    </message>
    <message>
        <source>No language has the text of every rule yet. Go back and write what is missing, then publish.</source>
        <translation>నియమాలన్నిటి పాఠ్యం ఇంకా ఏ భాషలోనూ పూర్తికాలేదు. వెనక్కి వెళ్లి, లేనివాటిని రాసి, ఆ తర్వాత ప్రచురించండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed rules</source>
        <translation>
            <numerusform>మారిన నియమం: %n</numerusform>
            <numerusform>మారిన నియమాలు: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide of each what kind of change it is. A material change asks employees to act otherwise than before; an editorial one only says it better.</source>
        <translation>ప్రతిదానిలో మార్పు ఏ రకమో నిర్ణయించండి. ముఖ్యమైన మార్పు జరిగితే ఉద్యోగులు ఇంతకుముందులా కాకుండా వేరేలా వ్యవహరించాలి; భాషా సవరణ అదే విషయాన్ని మరింత బాగా చెబుతుంది, అంతే.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed rules</source>
        <translation>
            <numerusform>తీసివేసిన నియమం: %n</numerusform>
            <numerusform>తీసివేసిన నియమాలు: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rules</source>
        <translation>
            <numerusform>కొత్త నియమం: %n</numerusform>
            <numerusform>కొత్త నియమాలు: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule differs from edition %1.</source>
        <translation>%1వ కూర్పుతో పోలిస్తే ఏ నియమమూ మారలేదు.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>ముందుగా చూడండి…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>అమలు తేదీ</translation>
    </message>
    <message>
        <source>It comes in place of edition %1, which stays in force until that day.</source>
        <translation>ఇది %1వ కూర్పు స్థానంలో వస్తుంది, ఆ రోజు వరకు అదే అమలులో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>ముందు ఇది చూడండి</translation>
    </message>
    <message>
        <source>Edition %1 will be published in these languages: %2.

It is kept as it is now and can’t be changed any more; later changes go into the next edition.</source>
        <translation>%1వ కూర్పు ఈ భాషల్లో ప్రచురించబడుతుంది: %2.

అది ఇప్పుడున్నట్లే భద్రపరచబడుతుంది, తర్వాత మార్చలేరు; తదుపరి మార్పులు వచ్చే కూర్పులో చేరతాయి.</translation>
    </message>
    <message>
        <source>%1: left out, older than the governing text in %2</source>
        <translation>%1: వదిలివేయబడుతుంది, %2లో ప్రామాణిక పాఠం కంటే పాతది</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
</context>
<context>
    <name>RecordAgain</name>
    <message>
        <source>%1 refused to sign edition %2 on %3; %4 was witness.</source>
        <translation>%1 %3 నాడు %2వ కూర్పుపై సంతకం చేయడానికి నిరాకరించారు; సాక్షి: %4.</translation>
    </message>
    <message>
        <source>%1 acknowledged edition %2 on %3, in this language: %4.</source>
        <translation>%1 %3 నాడు %2వ కూర్పుకు ఈ భాషలో స్వీకృతి ఇచ్చారు: %4.</translation>
    </message>
    <message>
        <source>A new record takes its place. The earlier one is kept, with the reason for the new one.</source>
        <translation>దాని స్థానంలోకి కొత్త రికార్డు వస్తుంది. మునుపటి రికార్డు, కొత్తదానికి కారణంతో సహా, అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>మళ్లీ నమోదు చేయి</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>మళ్లీ నమోదు చేయి…</translation>
    </message>
    <message>
        <source>The signature on record</source>
        <translation>రికార్డులో ఉన్న సంతకం</translation>
    </message>
</context>
<context>
    <name>RefusalForm</name>
    <message>
        <source>What the employee says, if anything</source>
        <translation>ఉద్యోగి ఏమైనా చెబితే, ఆ మాటలు</translation>
    </message>
    <message>
        <source>Name of a witness</source>
        <translation>సాక్షి పేరు</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <source>What was refused</source>
        <translation>నిరాకరించినవి</translation>
    </message>
    <message>
        <source>Nobody has tried anything beyond their rights.</source>
        <translation>ఎవరూ తమ అనుమతికి మించి ఏదీ చేయబోలేదు.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>వారికి చెప్పినది</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind people of round %1</source>
        <translation>విడత %1 గురించి గుర్తు చేయండి</translation>
    </message>
    <message>
        <source>All who still have to acknowledge (%L1)</source>
        <translation>ఇంకా స్వీకృతి ఇవ్వాల్సిన అందరూ (%L1)</translation>
    </message>
    <message>
        <source>Those who are overdue (%L1)</source>
        <translation>గడువు దాటిన వారు (%L1)</translation>
    </message>
    <message>
        <source>Those in the list as it is filtered, where they still have to</source>
        <translation>వడపోసిన జాబితాలో, ఇంకా ఇవ్వాల్సిన వారు</translation>
    </message>
    <message>
        <source>Letters, one for each person</source>
        <translation>లేఖలు, ప్రతి వ్యక్తికి ఒకటి</translation>
    </message>
    <message>
        <source>E-mail drafts, one for each person</source>
        <translation>ఇమెయిల్ చిత్తుప్రతులు, ప్రతి వ్యక్తికి ఒకటి</translation>
    </message>
    <message>
        <source>Notices for the wall, one for each site</source>
        <translation>గోడపై నోటీసులు, ప్రతి శాఖకు ఒకటి</translation>
    </message>
    <message>
        <source>The due date for a calendar</source>
        <translation>క్యాలెండరుకు గడువు తేదీ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ఎవరి కోసం</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>భద్రపరచు…</translation>
    </message>
    <message>
        <source>A PDF with a page for each person, in their language, sorted by site and name. Who was reminded is kept.</source>
        <translation>ప్రతి వ్యక్తికి వారి భాషలో ఒక పేజీ ఉన్న PDF, శాఖ, పేరు వరుసలో. ఎవరికి గుర్తు చేశారో భద్రపరచబడుతుంది.</translation>
    </message>
    <message>
        <source>A folder with a draft for each person who has an e-mail address, in their language. Your mail program opens and sends them. Who was reminded is kept.</source>
        <translation>ఇమెయిల్ చిరునామా ఉన్న ప్రతి వ్యక్తికి వారి భాషలో చిత్తుప్రతి ఉన్న ఫోల్డరు. మీ ఇమెయిల్ ప్రోగ్రాము వాటిని తెరిచి పంపుతుంది. ఎవరికి గుర్తు చేశారో భద్రపరచబడుతుంది.</translation>
    </message>
    <message>
        <source>A PDF with a page for each site and each language that somebody there needs. It names nobody. Who was reminded is kept.</source>
        <translation>ప్రతి శాఖకు, అక్కడ అవసరమైన ప్రతి భాషకు ఒక పేజీ ఉన్న PDF. ఇందులో ఎవరి పేరూ ఉండదు. ఎవరికి గుర్తు చేశారో భద్రపరచబడుతుంది.</translation>
    </message>
    <message>
        <source>A file that a calendar opens, with the due date and an alarm three days before.</source>
        <translation>క్యాలెండరు తెరిచే ఫైలు: గడువు తేదీ, మూడు రోజుల ముందు హెచ్చరికతో.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the drafts</source>
        <translation>చిత్తుప్రతులకు ఖాళీ ఫోల్డరును ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation>గుర్తుచేతలు భద్రపరచండి</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>గుర్తుచేతలు</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>క్యాలెండరు ఫైళ్లు (*.ics)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ఫైళ్లు (*.pdf)</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>గుర్తుచేతలు రాయబడుతున్నాయి</translation>
    </message>
    <message>
        <source>Reminders saved in %1.</source>
        <translation>గుర్తుచేతలు %1 లో భద్రమయ్యాయి.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address on file.</source>
        <translation>
            <numerusform>%n వ్యక్తి ఇమెయిల్ చిరునామా నమోదు కాలేదు.</numerusform>
            <numerusform>%n మంది ఇమెయిల్ చిరునామాలు నమోదు కాలేదు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderFiles</name>
    <message>
        <source>There is something in “%1” already. Choose a folder that is new or empty.</source>
        <translation>“%1”లో ఇప్పటికే ఏదో ఉంది. కొత్త ఫోల్డర్‌ను లేదా ఖాళీ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The folder “%1” can’t be made. Choose another place.</source>
        <translation>“%1” ఫోల్డరును తయారు చేయలేము. వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Nobody there still has to acknowledge.</source>
        <translation>అక్కడ స్వీకృతి ఇవ్వాల్సిన వారు ఎవరూ లేరు.</translation>
    </message>
    <message>
        <source>None of these people has an e-mail address on file.</source>
        <translation>వీరిలో ఎవరి ఇమెయిల్ చిరునామా నమోదు కాలేదు.</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message numerus="yes">
        <source>in %n rules</source>
        <translation>
            <numerusform>%n నియమంలో</numerusform>
            <numerusform>%n నియమాలలో</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n problem areas</source>
        <translation>
            <numerusform>%n సమస్య రంగంలో</numerusform>
            <numerusform>%n సమస్య రంగాలలో</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n rules and problem areas</source>
        <translation>
            <numerusform>%n నియమం లేదా సమస్య రంగంలో</numerusform>
            <numerusform>%n నియమాలు, సమస్య రంగాలలో</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>వెతకవలసినది</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>దీనితో మార్చు</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>మార్చు</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>అన్నీ మార్చు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>రాసినట్టే</translation>
    </message>
    <message>
        <source>Capitals, accents and letter forms have to be as typed.</source>
        <translation>పెద్ద అక్షరాలు, గుర్తులు, అక్షర రూపాలు టైప్ చేసినట్టే ఉండాలి.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>పూర్తి పదాలు</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>వెతకవలసినది టైప్ చేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n places %1 were replaced.</source>
        <translation>
            <numerusform>%1 %n చోట మార్చారు.</numerusform>
            <numerusform>%1 %n చోట్ల మార్చారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that would be empty stay as they are: %1.</source>
        <translation>ఖాళీ అయ్యే శీర్షికలను అలాగే ఉంచారు: %1.</translation>
    </message>
    <message>
        <source>Nothing was replaced, for the title would be empty.</source>
        <translation>శీర్షిక ఖాళీ అవుతుంది కాబట్టి ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>There is no such text in this language.</source>
        <translation>ఈ భాషలో అలాంటి పాఠ్యం లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>Place %1 of %n, %2</source>
        <translation>
            <numerusform>%nలో %1వ చోటు, %2</numerusform>
            <numerusform>%nలో %1వ చోటు, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places %1</source>
        <translation>
            <numerusform>%1 %n చోట</numerusform>
            <numerusform>%1 %n చోట్ల</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>బ్యాకప్ పునరుద్ధరణ</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>కొత్త ఫైలులోకి పునరుద్ధరించు…</translation>
    </message>
    <message>
        <source>Put in this workspace’s place…</source>
        <translation>ఈ కార్యస్థలం స్థానంలో పెట్టు…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>తీసిన సమయం</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>వేరే ఫైలు…</translation>
    </message>
    <message>
        <source>Pass phrase of this backup</source>
        <translation>ఈ బ్యాకప్ రహస్య పదబంధం</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>సీలు వేసి ఉంది</translation>
    </message>
    <message>
        <source>doesn’t fit its ledger</source>
        <translation>నమోదు పుస్తకంతో సరిపోలేదు</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>బ్యాకప్‌ను తెరువు</translation>
    </message>
    <message>
        <source>Backups (*.countersign-backup);;All files (*)</source>
        <translation>బ్యాకప్‌లు (*.countersign-backup);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Choose a backup to see what is in it.</source>
        <translation>బ్యాకప్‌ను ఎంచుకుంటే, అందులో ఏముందో కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>అందులో ఏముందో చూస్తోంది…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>బ్యాకప్‌ను సరిచూస్తోంది</translation>
    </message>
    <message>
        <source>Stopped. Choose it again to look into it.</source>
        <translation>ఆగిపోయింది. అందులో ఏముందో చూడాలంటే మళ్లీ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>ఆ తర్వాత తుడిచివేసినవి</translation>
    </message>
    <message numerus="yes">
        <source>%n records. They are erased again when it is restored.</source>
        <translation>
            <numerusform>%n రికార్డు. పునరుద్ధరించినప్పుడు దాన్ని మళ్లీ తుడిచివేస్తుంది.</numerusform>
            <numerusform>%n రికార్డులు. పునరుద్ధరించినప్పుడు వాటిని మళ్లీ తుడిచివేస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>పునరుద్ధరించవలసిన చోటు</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign కార్యస్థలాలు (*.countersign)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>పునరుద్ధరిస్తోంది</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored.</source>
        <translation>ఆగిపోయింది. ఏదీ పునరుద్ధరించలేదు.</translation>
    </message>
    <message>
        <source>The workspace is closed, and what is in the backup is opened in its place. What the workspace is now stays beside it under another name.</source>
        <translation>కార్యస్థలం మూసుకుపోయి, దాని స్థానంలో బ్యాకప్‌లో ఉన్నది తెరుచుకుంటుంది. ఇప్పుడున్న కార్యస్థలం దాని పక్కనే వేరే పేరుతో ఉంటుంది.</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>దాని స్థానంలో పెట్టు</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Checking the backup</source>
        <translation>బ్యాకప్‌ను సరిచూస్తోంది</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>బ్యాకప్‌ను తెరువు</translation>
    </message>
    <message>
        <source>Backups (*.countersign-backup);;All files (*)</source>
        <translation>బ్యాకప్‌లు (*.countersign-backup);;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Pass phrase of this backup</source>
        <translation>ఈ బ్యాకప్ రహస్య పదబంధం</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>కొత్త ఫైలులోకి పునరుద్ధరించు…</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>పునరుద్ధరించవలసిన చోటు</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign కార్యస్థలాలు (*.countersign)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>పునరుద్ధరిస్తోంది</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Nothing about %1 may be erased: %2. Lift the legal hold first.</source>
        <translation>%1 వివరాలేవీ తుడిచివేయకూడదు: %2. ముందు చట్టపరమైన నిలుపుదలను ఎత్తివేయండి.</translation>
    </message>
    <message>
        <source>the erasure of %1 %2</source>
        <translation>%1 %2 తుడిచివేత</translation>
    </message>
    <message>
        <source>Say why nothing may be erased.</source>
        <translation>వివరాలేవీ ఎందుకు తుడిచివేయకూడదో రాయండి.</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>ఈ నిలుపుదలను ఇప్పటికే ఎత్తివేశారు.</translation>
    </message>
    <message>
        <source>Give a time between 1 and %1 months.</source>
        <translation>1 నుండి %1 నెలల మధ్య కాలాన్ని ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The time of this can&apos;t be counted from that. Choose another beginning.</source>
        <translation>దీన్ని ఉంచే కాలాన్ని అప్పటి నుండి లెక్కించడం కుదరదు. వేరే ప్రారంభాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Say on what legal ground it is kept that long.</source>
        <translation>అంతకాలం ఉంచడానికి చట్టపరమైన ఆధారం ఏమిటో రాయండి.</translation>
    </message>
    <message>
        <source>everything about a person</source>
        <translation>ఉద్యోగి వివరాలన్నీ</translation>
    </message>
    <message>
        <source>acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>exemptions</source>
        <translation>మినహాయింపులు</translation>
    </message>
    <message>
        <source>printed forms</source>
        <translation>ముద్రించిన పత్రాలు</translation>
    </message>
    <message>
        <source>after the last day of work</source>
        <translation>పని చివరి రోజు నుండి</translation>
    </message>
    <message>
        <source>after a newer edition</source>
        <translation>కొత్త కూర్పు వచ్చినప్పటి నుండి</translation>
    </message>
    <message>
        <source>after it was made</source>
        <translation>తయారైనప్పటి నుండి</translation>
    </message>
    <message>
        <source>The list of what was erased, “%1”, can&apos;t be read. Take another copy of it.</source>
        <translation>తుడిచివేసినవాటి జాబితా “%1”ను చదవడం కుదరలేదు. దాని మరో ప్రతిని వాడండి.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Keeping and erasing</source>
        <translation>ఉంచడం, తుడిచివేయడం</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>తుడిచివేయవలసినవి</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>చట్టపరమైన నిలుపుదలలు</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>ఏవి ఎంతకాలం ఉంచాలి</translation>
    </message>
    <message>
        <source>Save the periods</source>
        <translation>కాలాలను సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Erase what is chosen…</source>
        <translation>ఎంచుకున్నవి తుడిచివేయి…</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>ఈ నిలుపుదల ఎత్తివేయి</translation>
    </message>
    <message>
        <source>The periods that you changed are not saved. If you leave, they are lost.</source>
        <translation>మీరు మార్చిన కాలాలు సేవ్ కాలేదు. ఇప్పుడు వెళ్లిపోతే అవి పోతాయి.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>సేవ్ చేయకుండా వెళ్లు</translation>
    </message>
    <message>
        <source>The periods were saved.</source>
        <translation>ఉంచే కాలాలు సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, %2వ కూర్పు</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name: what, records</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n రికార్డు</numerusform>
            <numerusform>%n రికార్డులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ఇంకా %n ఉంది</numerusform>
            <numerusform>… ఇంకా %n ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>This is erased for ever:

%1

What stays is that there were records, who erased them and why. Copies on paper, in files and in backups stay where they are.</source>
        <translation>శాశ్వతంగా తుడిచివేసేవి:

%1

రికార్డులు ఉండేవని, వాటిని ఎవరు, ఎందుకు తుడిచివేశారో మాత్రమే మిగులుతుంది. కాగితంపై, ఫైళ్లలో, బ్యాకప్‌లలో ఉన్న ప్రతులు ఉన్న చోటే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>శాశ్వతంగా తుడిచివేయి</translation>
    </message>
    <message>
        <source>The time for which it is kept is over.</source>
        <translation>దీన్ని ఉంచవలసిన కాలం ముగిసింది.</translation>
    </message>
    <message>
        <source>The legal hold on %1 was lifted.</source>
        <translation>%1 వివరాలపై చట్టపరమైన నిలుపుదలను ఎత్తివేశారు.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>పరిస్థితి</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>పాటించవలసిన విధానం</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ఉదాహరణ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>విలువ</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>ఎక్కడ వర్తిస్తుంది</translation>
    </message>
    <message>
        <source>Rule without a title</source>
        <translation>శీర్షిక లేని నియమం</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Bold</source>
        <translation>బోల్డ్</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ఇటాలిక్</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>బుల్లెట్ జాబితా</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>సంఖ్యల జాబితా</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>లింక్…</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>administrator</source>
        <translation>నిర్వాహకులు</translation>
    </message>
    <message>
        <source>human resources</source>
        <translation>మానవ వనరుల విభాగం</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>మేనేజర్</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>వీక్షకులు</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>అనువాదకులు</translation>
    </message>
    <message>
        <source>see the handbook</source>
        <translation>హ్యాండ్‌బుక్‌ను చూడటం</translation>
    </message>
    <message>
        <source>edit the handbook’s rules</source>
        <translation>హ్యాండ్‌బుక్ నియమాలను సవరించడం</translation>
    </message>
    <message>
        <source>translate the handbook</source>
        <translation>హ్యాండ్‌బుక్‌ను అనువదించడం</translation>
    </message>
    <message>
        <source>publish an edition</source>
        <translation>కూర్పును ప్రచురించడం</translation>
    </message>
    <message>
        <source>see people and their acknowledgments</source>
        <translation>ఉద్యోగులను, వారి స్వీకృతులను చూడటం</translation>
    </message>
    <message>
        <source>add, change and archive people</source>
        <translation>ఉద్యోగులను చేర్చడం, వారి వివరాలు మార్చడం, ఆర్కైవ్ చేయడం</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>ఉద్యోగులను దిగుమతి చేయడం</translation>
    </message>
    <message>
        <source>call people to acknowledge</source>
        <translation>స్వీకృతి ఇవ్వమని ఉద్యోగులను కోరడం</translation>
    </message>
    <message>
        <source>record acknowledgments</source>
        <translation>స్వీకృతులను నమోదు చేయడం</translation>
    </message>
    <message>
        <source>exempt people</source>
        <translation>ఉద్యోగులకు మినహాయింపు ఇవ్వడం</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>పత్రాలు ముద్రించడం</translation>
    </message>
    <message>
        <source>hand out all data about a person</source>
        <translation>ఒక ఉద్యోగి వివరాలన్నీ అందజేయడం</translation>
    </message>
    <message>
        <source>change the workspace’s settings</source>
        <translation>కార్యస్థలం అమరికలను మార్చడం</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>ఖాతాలను నిర్వహించడం</translation>
    </message>
    <message>
        <source>verify the ledger</source>
        <translation>నమోదు పుస్తకాన్ని సరిచూడటం</translation>
    </message>
    <message>
        <source>make and check backups</source>
        <translation>బ్యాకప్‌లు తీయడం, వాటిని సరిచూడటం</translation>
    </message>
    <message>
        <source>move, archive or restore the workspace</source>
        <translation>కార్యస్థలాన్ని తరలించడం, ఆర్కైవ్ చేయడం, పునరుద్ధరించడం</translation>
    </message>
    <message>
        <source>decide what is kept and erased</source>
        <translation>ఏవి ఉంచాలో, ఏవి తుడిచివేయాలో నిర్ణయించడం</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>To be acknowledged by</source>
        <translation>స్వీకృతి ఇవ్వాల్సిన చివరి తేదీ</translation>
    </message>
    <message>
        <source>Everybody employed</source>
        <translation>ఉద్యోగంలో ఉన్న అందరూ</translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation>నేను ఎంచుకునే వారు</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>శాఖలు</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>హోదాలు</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>భాషలు</translation>
    </message>
    <message>
        <source>These people besides</source>
        <translation>వీరితో పాటు ఈ వ్యక్తులు</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>అన్ని శాఖలు</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>అన్ని హోదాలు</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>అన్ని భాషలు</translation>
    </message>
    <message>
        <source>Name or employee number</source>
        <translation>పేరు లేదా ఉద్యోగి సంఖ్య</translation>
    </message>
    <message>
        <source>Put a semicolon between them. With nothing else chosen, only these are called.</source>
        <translation>వాటి మధ్య సెమికోలన్ పెట్టండి. ఇంకేమీ ఎంచుకోకపోతే వీరిని మాత్రమే పిలుస్తారు.</translation>
    </message>
    <message>
        <source>Who is hired later joins by themselves</source>
        <translation>తర్వాత చేరేవారు తమంతట తామే కలుస్తారు</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>“%1” అనే శాఖ లేదు.</translation>
    </message>
    <message>
        <source>Nobody has the job title “%1”.</source>
        <translation>“%1” హోదా ఎవరికీ లేదు.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>“%1” భాష లేదు.</translation>
    </message>
    <message>
        <source>Choose whom to call, or call everybody.</source>
        <translation>ఎవరిని పిలవాలో ఎంచుకోండి, లేదా అందరినీ పిలవండి.</translation>
    </message>
</context>
<context>
    <name>RoundOffer</name>
    <message>
        <source>Edition %1 is published</source>
        <translation>%1వ కూర్పు ప్రచురితమైంది</translation>
    </message>
    <message>
        <source>Everybody employed can be asked now to acknowledge it by a date. You can also do that later, with the acknowledgments.</source>
        <translation>ఒక తేదీ నాటికి దీనికి స్వీకృతి ఇవ్వమని ఉద్యోగంలో ఉన్న అందరినీ ఇప్పుడే కోరవచ్చు. ఈ పని తర్వాత స్వీకృతుల తెరలో కూడా చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>స్వీకృతికి గడువు తేదీ</translation>
    </message>
    <message>
        <source>Ask for acknowledgments</source>
        <translation>స్వీకృతులు కోరు</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు వద్దు</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Ask for acknowledgments</source>
        <translation>స్వీకృతులు అడగండి</translation>
    </message>
    <message>
        <source>A round calls people to acknowledge an edition of the handbook by a date, each in their own language where the edition has it.</source>
        <translation>విడత, ఒక తేదీలోగా హ్యాండ్‌బుక్ కూర్పుకు స్వీకృతి ఇవ్వమని పిలుస్తుంది; కూర్పులో ఉంటే ప్రతి ఒక్కరినీ వారి సొంత భాషలోనే.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>కూర్పు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>%1వ కూర్పు, %2</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>వ్యక్తులు లెక్కించబడుతున్నారు</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked.</source>
        <translation>
            <numerusform>%n వ్యక్తిని అడుగుతారు.</numerusform>
            <numerusform>%n మందిని అడుగుతారు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have acknowledged this edition already.</source>
        <translation>
            <numerusform>వారిలో %n ఇప్పటికే ఈ కూర్పుకు స్వీకృతి ఇచ్చారు.</numerusform>
            <numerusform>వారిలో %n మంది ఇప్పటికే ఈ కూర్పుకు స్వీకృతి ఇచ్చారు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edition has no current text in %1; %n of them get it in %2.</source>
        <translation>
            <numerusform>కూర్పులో %1 తాజా పాఠం లేదు; వారిలో %n వ్యక్తికి అది %2 లో అందుతుంది.</numerusform>
            <numerusform>కూర్పులో %1 తాజా పాఠం లేదు; వారిలో %n మందికి అది %2 లో అందుతుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is open, due on %1.</source>
        <translation>విడత తెరిచి ఉంది, గడువు %1.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Title of the rule</source>
        <translation>నియమం శీర్షిక</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>పరిస్థితి</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>పాటించవలసిన విధానం</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ఉదాహరణ</translation>
    </message>
    <message>
        <source>Value it serves</source>
        <translation>ఈ నియమం నిలబెట్టే విలువ</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>ఏ విలువా లేదు</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>ఎక్కడ వర్తిస్తుంది</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>నియమాన్ని సవరించు</translation>
    </message>
    <message>
        <source>Put a semicolon between them.</source>
        <translation>వాటి మధ్య సెమికోలన్ పెట్టండి.</translation>
    </message>
    <message>
        <source>Job titles it applies to</source>
        <translation>ఇది వర్తించే హోదాలు</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>అన్ని హోదాలు</translation>
    </message>
    <message>
        <source>Sites it applies to</source>
        <translation>ఇది వర్తించే శాఖలు</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>అన్ని శాఖలు</translation>
    </message>
</context>
<context>
    <name>RuleHistoryPage</name>
    <message>
        <source>Edition</source>
        <translation>కూర్పు</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>అమలు తేదీ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్పు</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>తొలగించబడింది</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>నియమం</translation>
    </message>
    <message>
        <source>History of a rule</source>
        <translation>ఒక నియమం చరిత్ర</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>పాఠ్యం భాష</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>ఈ రోజున అమలులో</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>ఇంకా ప్రచురించలేదు</translation>
    </message>
    <message>
        <source>This rule is in no edition. Once it is published, every text that it ever had stands here.</source>
        <translation>ఈ నియమం ఏ కూర్పులోనూ లేదు. ప్రచురించిన తర్వాత దాని ప్రతి పాఠం ఇక్కడ ఉంటుంది.</translation>
    </message>
    <message>
        <source>No edition was in force on that day.</source>
        <translation>ఆ రోజు ఏ కూర్పూ అమలులో లేదు.</translation>
    </message>
    <message>
        <source>Edition %1 was in force on that day, and this rule wasn’t in it.</source>
        <translation>ఆ రోజు %1వ కూర్పు అమలులో ఉంది, దానిలో ఈ నియమం లేదు.</translation>
    </message>
    <message>
        <source>Edition %1 was in force on that day.</source>
        <translation>ఆ రోజు %1వ కూర్పు అమలులో ఉంది.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>settings</source>
        <translation>అమరికలు</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>శాఖలు</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>problem areas</source>
        <translation>సమస్య రంగాలు</translation>
    </message>
    <message>
        <source>texts of problem areas</source>
        <translation>సమస్య రంగాల పాఠ్యాలు</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>నియమాలు</translation>
    </message>
    <message>
        <source>texts of rules</source>
        <translation>నియమాల పాఠ్యాలు</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>కూర్పులు</translation>
    </message>
    <message>
        <source>acknowledgment rounds</source>
        <translation>స్వీకృతి విడతలు</translation>
    </message>
    <message>
        <source>exemptions</source>
        <translation>మినహాయింపులు</translation>
    </message>
    <message>
        <source>acknowledgments</source>
        <translation>స్వీకృతులు</translation>
    </message>
    <message>
        <source>form codes</source>
        <translation>పత్రం కోడ్‌లు</translation>
    </message>
    <message>
        <source>entries of the ledger</source>
        <translation>నమోదు పుస్తకంలోని నమోదులు</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>ఖాతాలు</translation>
    </message>
    <message>
        <source>Everything that was looked for was found.</source>
        <translation>వెతికినవన్నీ దొరికాయి.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file can’t be read.</source>
        <translation>
            <numerusform>ఫైలులో %n పేజీని చదవడం కుదరలేదు.</numerusform>
            <numerusform>ఫైలులో %n పేజీలను చదవడం కుదరలేదు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n రికార్డు దొరకలేదు</numerusform>
            <numerusform>%n రికార్డులు దొరకలేదు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict others and were left out</source>
        <translation>
            <numerusform>ఇతర రికార్డులకు విరుద్ధంగా ఉన్న %n రికార్డును వదిలేశాం</numerusform>
            <numerusform>ఇతర రికార్డులకు విరుద్ధంగా ఉన్న %n రికార్డులను వదిలేశాం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to nothing</source>
        <translation>
            <numerusform>%n లంకె ఎక్కడికీ దారితీయడం లేదు</numerusform>
            <numerusform>%n లంకెలు ఎక్కడికీ దారితీయడం లేదు</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 were kept; %3.</source>
        <translation>%1: నిలిచినవి %2; %3.</translation>
    </message>
    <message>
        <source>The ledger could not be kept whole. A new one begins with all that was kept; keep the damaged file and its backups, which hold the old one.</source>
        <translation>నమోదు పుస్తకాన్ని పూర్తిగా నిలుపుకోవడం కుదరలేదు. నిలిచినవాటన్నిటితో కొత్త నమోదు పుస్తకం మొదలవుతుంది; పాడైన ఫైలును, దాని బ్యాకప్‌లను ఉంచుకోండి, పాత నమోదు పుస్తకం వాటిలో ఉంది.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>దొరకనిది: %1</translation>
    </message>
    <message>
        <source>Doesn’t fit the ledger: %1</source>
        <translation>నమోదు పుస్తకంతో సరిపోలనిది: %1</translation>
    </message>
    <message>
        <source>Nothing can be read of “%1”: its beginning is destroyed, or it is no workspace. Restore a backup.</source>
        <translation>“%1”లో ఏదీ చదవడం కుదరదు: దాని మొదటి భాగం నాశనమైంది, లేదా అది కార్యస్థలం కాదు. బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>ఆగిపోయింది. మధ్యలో తయారైనదేదీ మిగల్లేదు.</translation>
    </message>
    <message>
        <source>hashes of the ledger</source>
        <translation>నమోదు పుస్తకంలోని హ్యాష్‌లు</translation>
    </message>
    <message>
        <source>salts of the ledger</source>
        <translation>నమోదు పుస్తకంలోని సాల్ట్‌లు</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>తాజా ధృవీకరణ బిందువు</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>సమయముద్రలు</translation>
    </message>
    <message>
        <source>sites of accounts</source>
        <translation>ఖాతాల శాఖలు</translation>
    </message>
    <message>
        <source>changes to accounts</source>
        <translation>ఖాతాల్లో మార్పులు</translation>
    </message>
    <message>
        <source>refused attempts</source>
        <translation>తిరస్కరించిన ప్రయత్నాలు</translation>
    </message>
    <message>
        <source>retention periods</source>
        <translation>ఉంచే కాలాలు</translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation>చట్టపరమైన నిలుపుదలలు</translation>
    </message>
    <message>
        <source>erasures</source>
        <translation>తుడిచివేతలు</translation>
    </message>
    <message>
        <source>notes of what was removed</source>
        <translation>తీసివేసినవాటి గుర్తులు</translation>
    </message>
    <message>
        <source>marks of what was saved</source>
        <translation>సేవ్ చేసినవాటి గుర్తులు</translation>
    </message>
    <message>
        <source>The list ends here; more records may not fit the ledger.</source>
        <translation>జాబితా ఇక్కడితో ముగుస్తుంది; నమోదు పుస్తకంతో సరిపోలని రికార్డులు ఇంకా ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>withdrawals of editions</source>
        <translation>కూర్పుల ఉపసంహరణలు</translation>
    </message>
    <message>
        <source>pictures of rules</source>
        <translation>నియమాల చిత్రాలు</translation>
    </message>
    <message>
        <source>what translations of problem areas were made from</source>
        <translation>సమస్య రంగాల అనువాదాల మూలాలు</translation>
    </message>
    <message>
        <source>what translations of rules were made from</source>
        <translation>నియమాల అనువాదాల మూలాలు</translation>
    </message>
    <message>
        <source>changes to rounds</source>
        <translation>విడతల మార్పులు</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>గుర్తుచేతలు</translation>
    </message>
</context>
<context>
    <name>SalvageReport</name>
    <message>
        <source>Salvage</source>
        <translation>వెలికితీత</translation>
    </message>
    <message>
        <source>Everything could be read and is in the new workspace.</source>
        <translation>అన్నిటినీ చదవగలిగాం; అవి కొత్త కార్యస్థలంలో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>What could be read is in the new workspace. Keep this list of what is not.</source>
        <translation>చదవగలిగినవి కొత్త కార్యస్థలంలో ఉన్నాయి. లేనివాటి ఈ జాబితాను ఉంచుకోండి.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>దొరకనివి</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>కొత్త కార్యస్థలం తెరువు</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Filter</source>
        <translation>వడపోత</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>వెతుకులాట</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Words, or the number of a rule</source>
        <translation>పదాలు, లేదా నియమం సంఖ్య</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ఏమి వెతకాలి</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ఎక్కడ వెతకాలి</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>పాఠ్యం భాష</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>దొరికినవి</translation>
    </message>
    <message>
        <source>The handbook as it is now</source>
        <translation>ఇప్పుడున్న హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>The handbook and all editions</source>
        <translation>హ్యాండ్‌బుక్, అన్ని కూర్పులు</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>కూర్పు %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>అన్ని భాషలు</translation>
    </message>
    <message>
        <source>The first %L1 are shown. Type more to find fewer.</source>
        <translation>మొదటి %L1 చూపిస్తున్నాం. తక్కువ దొరకాలంటే ఇంకా టైప్ చేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n దొరికింది</numerusform>
            <numerusform>%n దొరికాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>హ్యాండ్‌బుక్‌లో వెతకండి</translation>
    </message>
    <message>
        <source>Type words in any language. Accents, vowel signs and capital letters don’t matter.</source>
        <translation>ఏ భాషలోనైనా పదాలు టైప్ చేయండి. ఉచ్చారణ గుర్తులు, స్వర చిహ్నాలు, పెద్ద అక్షరాలు పట్టించుకోము.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
    <message>
        <source>No text has all of these words. Type fewer of them, or look in other editions.</source>
        <translation>ఈ పదాలన్నీ ఉన్న వచనం లేదు. తక్కువ పదాలు టైప్ చేయండి, లేదా ఇతర కూర్పుల్లో చూడండి.</translation>
    </message>
</context>
<context>
    <name>ServerRights</name>
    <message>
        <source>The name of the database is too long for accounts. Give it a shorter one.</source>
        <translation>ఖాతాలు పెట్టడానికి డేటాబేస్ పేరు మరీ పొడవుగా ఉంది. చిన్న పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Accounts on a server need a login that may make roles. Connect with one that may, once.</source>
        <translation>సర్వర్‌లో ఖాతాలు పెట్టాలంటే, అక్కడ పాత్రలను సృష్టించే అనుమతి ఉన్న లాగిన్ కావాలి. అలాంటి లాగిన్‌తో ఒక్కసారి కనెక్ట్ అవ్వండి.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>నమోదు పుస్తకం సరిచూడు</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>అమరికలు</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>నమోదు పుస్తకం</translation>
    </message>
    <message>
        <source>Verifying reads every record anew and finds any that was changed after it was signed or published.</source>
        <translation>సరిచూసేటప్పుడు ప్రోగ్రామ్ ప్రతి రికార్డును కొత్తగా చదివి, సంతకం చేశాక లేదా ప్రచురించాక మార్చినవేవైనా ఉంటే కనిపెడుతుంది.</translation>
    </message>
    <message>
        <source>Your changes to the settings are not saved. If you leave, they are lost.</source>
        <translation>అమరికల్లో మీరు చేసిన మార్పులు సేవ్ కాలేదు. ఇప్పుడు వెళ్లిపోతే అవి పోతాయి.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>సేవ్ చేయకుండా వెళ్లు</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>అమరికలు సేవ్ అయ్యాయి.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is sound: all %n entries fit.</source>
        <translation>
            <numerusform>నమోదు పుస్తకం సరిగా ఉంది: %n నమోదు సరిపోయింది.</numerusform>
            <numerusform>నమోదు పుస్తకం సరిగా ఉంది: మొత్తం %n నమోదులూ సరిపోయాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not fit. %2</source>
        <translation>%1 సరిపోలేదు. %2</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>నమోదు పుస్తకాన్ని సరిచూస్తోంది</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>ఖాతాలు…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>ఖాతాలు</translation>
    </message>
    <message>
        <source>As long as there is none, whoever opens this workspace may do everything. With the first account, everybody has to sign in, and may do what their role allows.</source>
        <translation>ఖాతాలేవీ లేనంతవరకు, ఈ కార్యస్థలాన్ని తెరిచిన ఎవరైనా అన్ని పనులూ చేయవచ్చు. మొదటి ఖాతాను చేర్చినప్పటి నుండి, అందరూ సైన్ ఇన్ చేయాలి; తమ పాత్రకు అనుమతి ఉన్న పనులే చేయగలరు.</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>ఉంచడం, తుడిచివేయడం</translation>
    </message>
    <message>
        <source>How long records are kept, and on which legal ground. What is due is shown; nothing is erased until somebody decides it.</source>
        <translation>రికార్డులు ఎంత కాలం ఉంచబడతాయి, ఏ చట్టపరమైన ఆధారంపై అనేది. తుడిచివేయవలసినవి చూపబడతాయి; ఎవరైనా నిర్ణయించే వరకు ఏదీ తుడిచివేయబడదు.</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translation>ఉంచడం, తుడిచివేయడం…</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while this was being saved. Looking whether it arrived…</source>
        <translation>దీన్ని సేవ్ చేస్తుండగా “%1”తో కనెక్షన్ తెగిపోయింది. అది చేరిందో లేదో చూస్తోంది…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>వేచి ఉండటం ఆపు</translation>
    </message>
    <message>
        <source>Whether this was saved is not known. Look before you do it again.</source>
        <translation>ఇది సేవ్ అయిందో లేదో తెలియదు. మళ్లీ చేసే ముందు చూసుకోండి.</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n వేచి ఉంది</numerusform>
            <numerusform>%n వేచి ఉన్నాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n సెకను</numerusform>
            <numerusform>%n సెకన్ల</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n నిమిషం</numerusform>
            <numerusform>%n నిమిషాల</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>చాలాసార్లు తప్పు పాస్‌వర్డ్ ఇచ్చారు. %1 తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>పేరు లేదా పాస్‌వర్డ్ తప్పు.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again in %1.</source>
        <translation>పేరు లేదా పాస్‌వర్డ్ తప్పు. %1 తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Ask an administrator.</source>
        <translation>“%1” ఖాతాను నిలిపివేశారు. నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>That login of the server has no account in this workspace.</source>
        <translation>సర్వర్‌లోని ఆ లాగిన్‌కు ఈ కార్యస్థలంలో ఖాతా లేదు.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Type the name of your account.</source>
        <translation>మీ ఖాతా పేరు టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in with the account that an administrator made for you.</source>
        <translation>నిర్వాహకులు మీ కోసం సృష్టించిన ఖాతాతో సైన్ ఇన్ చేయండి.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>సైన్ ఇన్</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>కార్యస్థలం మూసివేయి</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Refuses to sign…</source>
        <translation>సంతకానికి నిరాకరణ…</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>నిరాకరణను నమోదు చేయి</translation>
    </message>
    <message>
        <source>The refusal of %1 is recorded.</source>
        <translation>%1 నిరాకరించినట్టు నమోదైంది.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signature is still here. Try again, or go back.</source>
        <translation>ఏదీ పోలేదు: సంతకం ఇక్కడే ఉంది. మళ్లీ ప్రయత్నించండి, లేదా వెనక్కి వెళ్లండి.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Governing text</source>
        <translation>ప్రామాణిక పాఠం</translation>
    </message>
    <message>
        <source>This is not translated yet.</source>
        <translation>ఇది ఇంకా అనువదించలేదు.</translation>
    </message>
    <message>
        <source>The translation is current.</source>
        <translation>అనువాదం తాజాగా ఉంది.</translation>
    </message>
    <message>
        <source>The translation is stale. What was added since then is underlined, what was removed is struck out.</source>
        <translation>అనువాదం పాతది. అప్పటి నుండి చేర్చినవాటి కింద గీత ఉంది, తీసేసినవి కొట్టివేసి ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The translation is stale. It isn’t known which text it was made from.</source>
        <translation>అనువాదం పాతది. అది ఏ పాఠం నుండి చేసిందో తెలియదు.</translation>
    </message>
    <message>
        <source>The translator remarked: %1</source>
        <translation>అనువాదకుల వ్యాఖ్య: %1</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>సూచనలు వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>నిఘంటువులో చేర్చు</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>పట్టించుకోవద్దు</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>సూచనలు లేవు</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Acknowledged</source>
        <translation>స్వీకృతి ఇచ్చారు</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>పెండింగ్</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటింది</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>నిరాకరించారు</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>మినహాయింపు</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>సంస్థను వీడారు</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>సంతకం చేశారు</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>వేలిముద్ర</translation>
    </message>
    <message>
        <source>Refused before a witness</source>
        <translation>సాక్షి ముందు నిరాకరించారు</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>వారి తరపున నమోదు</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>గుర్తు చేశారు</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Everybody</source>
        <translation>అందరూ</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>ఎవరిని చూపాలి</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ఉద్యోగులు</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>ఇక్కడ ఎవరూ లేరు</translation>
    </message>
    <message>
        <source>Nobody matches the filter. Choose another site or “Everybody”, or empty the filter field.</source>
        <translation>వడపోతకు సరిపోలేవారు ఎవరూ లేరు. వేరే శాఖను లేదా “అందరూ” ఎంచుకోండి, లేదా వడపోత గడిని ఖాళీ చేయండి.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>శాఖ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>స్వీకృతి: %1</translation>
    </message>
    <message>
        <source>Still to acknowledge</source>
        <translation>ఇంకా స్వీకృతి ఇవ్వాల్సిన వారు</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>గుర్తు చేశారు</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>The starter handbook is missing from this program.</source>
        <translation>ఈ ప్రోగ్రామ్‌లో ప్రారంభ హ్యాండ్‌బుక్ లేదు.</translation>
    </message>
    <message>
        <source>The starter handbook in this program is damaged.</source>
        <translation>ఈ ప్రోగ్రామ్‌లోని ప్రారంభ హ్యాండ్‌బుక్ పాడైంది.</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Due on %1</source>
        <translation>గడువు: %1</translation>
    </message>
    <message>
        <source>No due date is set.</source>
        <translation>గడువు తేదీ పెట్టలేదు.</translation>
    </message>
    <message>
        <source>%1. Closed on %2.</source>
        <translation>%1. %2 న మూసివేయబడింది.</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>శాఖ వారీగా</translation>
    </message>
    <message>
        <source>By job title</source>
        <translation>హోదా వారీగా</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>భాష వారీగా</translation>
    </message>
    <message>
        <source>How people are grouped</source>
        <translation>వ్యక్తుల వర్గీకరణ</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>✓ Done</source>
        <translation>✓ పూర్తయింది</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is using “%1”. Close it there, then try again.</source>
        <translation>“%1” ఫైలును వేరే ప్రోగ్రామ్ వాడుతోంది. అక్కడ మూసివేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation>“%1” ఫైలును చదవడం మాత్రమే కుదురుతుంది. దానిలో రాయడానికి అనుమతి అడగండి, లేదా దాన్ని మీ ఫోల్డర్‌లోకి కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was saved; make room, then try again.</source>
        <translation>“%1” ఫైలు ఉన్న డిస్క్ నిండిపోయింది. ఏదీ సేవ్ కాలేదు; కొంత ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation>“%1” ఫైలును చదవడం లేదా రాయడం కుదరలేదు. డిస్క్‌ను లేదా నెట్‌వర్క్ ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>“%1” ఫైలును తెరవడం కుదరలేదు. ఆ ఫైలు ఉందో లేదో, దాని ఫోల్డర్‌ను వాడే అనుమతి మీకు ఉందో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation>“%1” Countersign కార్యస్థలం కాదు.</translation>
    </message>
    <message>
        <source>The workspace could not do this. Nothing was saved.</source>
        <translation>కార్యస్థలంలో ఈ పని జరగలేదు. ఏదీ సేవ్ కాలేదు.</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>చిరునామాను postgresql://name@server/database లాగా రాయండి.</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it is asked for.</source>
        <translation>చిరునామాలో పాస్‌వర్డ్ రాయకండి; దాన్ని విడిగా అడుగుతుంది.</translation>
    </message>
    <message>
        <source>The address has an option that isn’t known: %1.</source>
        <translation>చిరునామాలో తెలియని ఎంపిక ఉంది: %1.</translation>
    </message>
    <message>
        <source>The database “%1” can’t hold every script. Make one with the encoding UTF8.</source>
        <translation>“%1” డేటాబేస్‌లో అన్ని లిపులనూ నిల్వ చేయడం కుదరదు. UTF8 ఎన్‌కోడింగ్‌తో డేటాబేస్ సృష్టించండి.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” ఇప్పటికే ఉంది. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” ఫైలును Countersign కొత్త వెర్షన్‌లో రాశారు. దాన్ని తెరవడానికి ఆ వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. Nothing that you typed is; try again in a moment.</source>
        <translation>“%1”తో కనెక్షన్ తెగిపోయింది. మీరు టైప్ చేసినదేదీ పోలేదు; కాసేపాగి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask an administrator for the right to.</source>
        <translation>ఈ పని చేసే అనుమతి మీ ఖాతాకు లేదు. నిర్వాహకులను అనుమతి అడగండి.</translation>
    </message>
    <message>
        <source>“%1” takes no changes at the moment. Try again later.</source>
        <translation>“%1” ప్రస్తుతం మార్పులను స్వీకరించడం లేదు. తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Somebody else is saving at this moment. Try again.</source>
        <translation>ఈ క్షణంలో వేరే ఎవరో సేవ్ చేస్తున్నారు. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The server “%1” has no room left. Nothing was saved; tell whoever looks after it.</source>
        <translation>“%1” సర్వర్‌లో ఖాళీ లేదు. ఏదీ సేవ్ కాలేదు; దాన్ని చూసుకునేవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <translation>పేరు లేదా పాస్‌వర్డ్ సరిగా లేదు. మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>“%1” అనే కార్యస్థలం లేదు.</translation>
    </message>
    <message>
        <source>“%1” can’t be reached. Check the address, the network, and that the server lets you in.</source>
        <translation>“%1”ను చేరుకోవడం కుదరలేదు. చిరునామాను, నెట్‌వర్క్‌ను, సర్వర్ మిమ్మల్ని అనుమతిస్తోందో లేదో సరిచూడండి.</translation>
    </message>
    <message>
        <source>The server has a login of that name already. Choose another name.</source>
        <translation>ఆ పేరుతో సర్వర్‌లో ఇప్పటికే ఒక లాగిన్ ఉంది. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>That account is disabled. Ask an administrator.</source>
        <translation>ఆ ఖాతాను నిలిపివేశారు. నిర్వాహకులను అడగండి.</translation>
    </message>
    <message>
        <source>That belongs to a site that is not yours. Ask human resources to do it.</source>
        <translation>అది మీది కాని శాఖకు చెందినది. ఈ పని చేయమని మానవ వనరుల విభాగాన్ని అడగండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>ఆగిపోయింది. ఏదీ సేవ్ కాలేదు.</translation>
    </message>
    <message>
        <source>A record names another one that is missing.</source>
        <translation>ఒక రికార్డు పేర్కొన్న మరో రికార్డు లేదు.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” failed at the last moment. Look whether this was saved before you do it again.</source>
        <translation>“%1” ఉన్న డిస్క్ చివరి క్షణంలో విఫలమైంది. మళ్లీ చేసే ముందు, ఇది భద్రపరచబడిందో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while this was being saved, and whether it was saved is not known. Look before you do it again.</source>
        <translation>దీన్ని సేవ్ చేస్తుండగా “%1”తో కనెక్షన్ తెగిపోయింది; సేవ్ అయిందో లేదో తెలియదు. మళ్లీ చేసే ముందు చూసుకోండి.</translation>
    </message>
    <message>
        <source>The server takes too long to answer. Try again in a moment.</source>
        <translation>సర్వర్ జవాబివ్వడానికి మరీ ఎక్కువ సమయం తీసుకుంటోంది. కాసేపాగి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>పాస్‌వర్డ్ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>ఆగిపోయింది. మధ్యలో తయారైనదేదీ మిగల్లేదు.</translation>
    </message>
    <message>
        <source>“%1” is damaged, and nothing in it can be changed. Salvage what can be read, or restore a backup.</source>
        <translation>“%1” ఫైలు పాడైంది, అందులో ఏదీ మార్చడం కుదరదు. చదవగలిగినంత వెలికితీయండి, లేదా బ్యాకప్‌ను పునరుద్ధరించండి.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Nothing was saved; check the disk or the network folder, then try again.</source>
        <translation>“%1” ఫైలును సృష్టించడం కుదరలేదు. ఏదీ సేవ్ కాలేదు; డిస్క్‌ను లేదా నెట్‌వర్క్ ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This file holds no text. Save it as plain text or CSV first, then choose that file.</source>
        <translation>ఈ ఫైలులో పాఠ్యం లేదు. ముందు దాన్ని సాదా పాఠ్యంగా లేదా CSVగా సేవ్ చేసి, ఆ ఫైలును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Split it into smaller files.</source>
        <translation>పాఠ్యం %1 MB కంటే పెద్దది. దాన్ని చిన్న ఫైళ్లుగా విడగొట్టండి.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8. It was read as %1: check its letters.</source>
        <translation>పాఠ్యం UTF-8లో లేదు. దాన్ని %1 ఎన్‌కోడింగ్‌తో చదివాం: అక్షరాలు సరిగా ఉన్నాయో లేదో చూడండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are broken in the file and are shown as “%1”.</source>
        <translation>
            <numerusform>ఫైలులో %n అక్షరం పాడైంది; దాన్ని “%1” గుర్తుతో చూపించాం.</numerusform>
            <numerusform>ఫైలులో %n అక్షరాలు పాడయ్యాయి; వాటిని “%1” గుర్తుతో చూపించాం.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” అనే ఫైలు లేదు.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>“%1” ఫైలును చదవడం కుదరలేదు.</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>A dividing line</source>
        <translation>విభజన గీత</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>వ్యాఖ్య</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>విషయ సూచిక</translation>
    </message>
    <message>
        <source>Settings of another program</source>
        <translation>వేరే ప్రోగ్రామ్ అమరికలు</translation>
    </message>
    <message>
        <source>Heading of a table of contents</source>
        <translation>విషయ సూచిక శీర్షిక</translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation>విషయ సూచికలోని వరుస</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>రచయిత పేరు</translation>
    </message>
    <message>
        <source>A number standing alone</source>
        <translation>విడిగా ఉన్న సంఖ్య</translation>
    </message>
    <message>
        <source>The text is too long for a handbook. Split it into files of at most %1 MB.</source>
        <translation>హ్యాండ్‌బుక్‌కు ఈ పాఠ్యం మరీ పెద్దది. దాన్ని %1 MB మించని ఫైళ్లుగా విడగొట్టండి.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>ఈ ఫైలులో పాఠ్యం లేదు.</translation>
    </message>
    <message>
        <source>A problem area has no title.</source>
        <translation>ఒక సమస్య రంగానికి శీర్షిక లేదు.</translation>
    </message>
    <message>
        <source>A rule has no title.</source>
        <translation>ఒక నియమానికి శీర్షిక లేదు.</translation>
    </message>
    <message>
        <source>The rule “%1” has no text.</source>
        <translation>“%1” నియమానికి పాఠ్యం లేదు.</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>పత్రం శీర్షిక</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are left out: their problem area has no rule to keep them.</source>
        <translation>
            <numerusform>%n చిత్రం వదిలేయబడింది: దాన్ని ఉంచడానికి ఆ సమస్య రంగంలో నియమం లేదు.</numerusform>
            <numerusform>%n చిత్రాలు వదిలేయబడ్డాయి: వాటిని ఉంచడానికి ఆ సమస్య రంగంలో నియమం లేదు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextImportModel</name>
    <message>
        <source>Left out</source>
        <translation>వదిలేసినది</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>వదిలేసినది: %1</translation>
    </message>
    <message>
        <source>Problem area</source>
        <translation>సమస్య రంగం</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>నియమం</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>పాఠ్యం</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ఫైలులో</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ఇలా మారుతుంది</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the rule</source>
        <translation>
            <numerusform>నియమం చిత్రం %n</numerusform>
            <numerusform>నియమం చిత్రాలు %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>చేర్చు</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయి</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>శీర్షిక మార్చు</translation>
    </message>
</context>
<context>
    <name>TextImportPage</name>
    <message>
        <source>Import a text</source>
        <translation>పాఠ్యం దిగుమతి చేయి</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ఫైలు ఎంచుకో…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి చేయి</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>పాఠ్యం భాష</translation>
    </message>
    <message>
        <source>What the text becomes</source>
        <translation>పాఠ్యం ఎలా మారుతుంది</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>పాఠ్యం ఎంచుకో</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>పాఠ్యాన్ని చదువుతోంది</translation>
    </message>
    <message>
        <source>Choose a file. You will see what it becomes before anything is saved.</source>
        <translation>ఫైలును ఎంచుకోండి. ఏదైనా సేవ్ అయ్యే ముందే అది ఎలా మారుతుందో మీకు కనిపిస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>%n సమస్య రంగం</numerusform>
            <numerusform>%n సమస్య రంగాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n నియమం</numerusform>
            <numerusform>%n నియమాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out</source>
        <translation>
            <numerusform>%n భాగం వదిలివేయబడింది</numerusform>
            <numerusform>%n భాగాలు వదిలివేయబడ్డాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Document or text file</source>
        <translation>పత్రం లేదా పాఠ్యం ఫైలు</translation>
    </message>
    <message>
        <source>Documents and texts (%1)</source>
        <translation>పత్రాలు, పాఠ్యాలు (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n చిత్రం</numerusform>
            <numerusform>%n చిత్రాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextLanguageBox</name>
    <message>
        <source>no rules yet</source>
        <translation>ఇంకా నియమాలు లేవు</translation>
    </message>
    <message numerus="yes">
        <source>%n rules lack text</source>
        <translation>
            <numerusform>%n నియమానికి పాఠ్యం లేదు</numerusform>
            <numerusform>%n నియమాలకు పాఠ్యం లేదు</numerusform>
        </translation>
    </message>
    <message>
        <source>a problem area lacks its title</source>
        <translation>ఒక సమస్య రంగానికి శీర్షిక లేదు</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>పూర్తి</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Write the translation into the column “%1”, and what you want to remark into “note”. Leave the other columns as they are; only where a stale translation still fits, write “current” for “stale”. A new line within a text is “&lt;br&gt;”.</source>
        <translation>అనువాదాన్ని “%1” నిలువు వరుసలో, మీ వ్యాఖ్యలను “note”లో రాయండి. మిగతా వరుసలను ఉన్నట్టే ఉంచండి; పాత అనువాదం ఇంకా సరిపోయే చోట మాత్రమే “stale” బదులు “current” అని రాయండి. పాఠంలో కొత్త పంక్తి “&lt;br&gt;”.</translation>
    </message>
    <message>
        <source>There is no table of translations in this file. Export one, and keep its heading.</source>
        <translation>ఈ ఫైలులో అనువాదాల పట్టిక లేదు. ఒకటి ఎగుమతి చేసి, దాని శీర్షిక వరుసను అలాగే ఉంచండి.</translation>
    </message>
    <message>
        <source>This file doesn’t say into which language it translates.</source>
        <translation>ఏ భాషలోకి అనువదిస్తుందో ఈ ఫైలు చెప్పడం లేదు.</translation>
    </message>
    <message>
        <source>This file translates into %1, in which the rules are decided. Change them in the handbook.</source>
        <translation>ఈ ఫైలు %1లోకి అనువదిస్తుంది, అది నియమాల ప్రామాణిక భాష. వాటిని హ్యాండ్‌బుక్‌లో మార్చండి.</translation>
    </message>
    <message>
        <source>This file translates from %1, but the rules are decided in %2. Export it anew.</source>
        <translation>ఈ ఫైలు %1 నుండి అనువదిస్తుంది, కానీ నియమాల ప్రామాణిక భాష %2. దాన్ని మళ్లీ ఎగుమతి చేయండి.</translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken and are current: %1</source>
        <translation>
            <numerusform>%n అనువాదం తీసుకోబడింది, అది తాజాగా ఉంది: %1</numerusform>
            <numerusform>%n అనువాదాలు తీసుకోబడ్డాయి, అవి తాజాగా ఉన్నాయి: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken as stale, for they are not finished or not of the governing text of now: %1</source>
        <translation>
            <numerusform>%n అనువాదం పాతదిగా తీసుకోబడింది; అది పూర్తి కాలేదు లేదా ఇప్పటి ప్రామాణిక పాఠానిది కాదు: %1</numerusform>
            <numerusform>%n అనువాదాలు పాతవిగా తీసుకోబడ్డాయి; అవి పూర్తి కాలేదు లేదా ఇప్పటి ప్రామాణిక పాఠానివి కావు: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were left as they are, for the file has those of an older governing text: %1</source>
        <translation>
            <numerusform>%n అనువాదం ఉన్నట్టే ఉంచబడింది; ఫైలులో ఉన్నది పాత ప్రామాణిక పాఠానిది: %1</numerusform>
            <numerusform>%n అనువాదాలు ఉన్నట్టే ఉంచబడ్డాయి; ఫైలులో ఉన్నవి పాత ప్రామాణిక పాఠానివి: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were as in the file.</source>
        <translation>
            <numerusform>%n అనువాదం ఫైలులో ఉన్నట్టే ఉంది.</numerusform>
            <numerusform>%n అనువాదాలు ఫైలులో ఉన్నట్టే ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not translated in the file either.</source>
        <translation>
            <numerusform>%n పాఠం ఫైలులో కూడా అనువదించలేదు.</numerusform>
            <numerusform>%n పాఠాలు ఫైలులో కూడా అనువదించలేదు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the file are no longer in the handbook.</source>
        <translation>
            <numerusform>ఫైలులోని %n పాఠం ఇప్పుడు హ్యాండ్‌బుక్‌లో లేదు.</numerusform>
            <numerusform>ఫైలులోని %n పాఠాలు ఇప్పుడు హ్యాండ్‌బుక్‌లో లేవు.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>ఫైలులో ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>This file is too large to be a translation.</source>
        <translation>అనువాదం కావడానికి ఈ ఫైలు మరీ పెద్దది.</translation>
    </message>
    <message>
        <source>This is not a whole XLIFF file of version 1.2.</source>
        <translation>ఇది పూర్తి XLIFF 1.2 ఫైలు కాదు.</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warnings</source>
        <translation>
            <numerusform>%1, %n హెచ్చరిక</numerusform>
            <numerusform>%1, %n హెచ్చరికలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>అనువాదాలు</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Mark as current</source>
        <translation>తాజాగా గుర్తించు</translation>
    </message>
    <message>
        <source>The translation still fits the governing text</source>
        <translation>అనువాదం ఇప్పటికీ ప్రామాణిక పాఠానికి సరిపోతుంది</translation>
    </message>
    <message>
        <source>Previous stale</source>
        <translation>మునుపటి పాతది</translation>
    </message>
    <message>
        <source>Next stale</source>
        <translation>తదుపరి పాతది</translation>
    </message>
    <message>
        <source>Export for translators…</source>
        <translation>అనువాదకుల కోసం ఎగుమతి…</translation>
    </message>
    <message>
        <source>Import translations…</source>
        <translation>అనువాదాలను దిగుమతి…</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>అనువాద భాష</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>ఏవి చూపాలి</translation>
    </message>
    <message>
        <source>Current translations</source>
        <translation>తాజా అనువాదాలు</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>అన్ని పాఠాలు</translation>
    </message>
    <message>
        <source>%1 of %2 current, %3 stale, %4 missing</source>
        <translation>%2లో %1 తాజా, %3 పాతవి, %4 లేవు</translation>
    </message>
    <message>
        <source>Governing text: %1</source>
        <translation>ప్రామాణిక పాఠం: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>అనువాదం: %1</translation>
    </message>
    <message>
        <source>Mark a translation as current</source>
        <translation>అనువాదాన్ని తాజాగా గుర్తించడం</translation>
    </message>
    <message>
        <source>Export for translators</source>
        <translation>అనువాదకుల కోసం ఎగుమతి</translation>
    </message>
    <message>
        <source>XLIFF, for translators’ tools (*.xlf *.xliff);;Bilingual table (*.md)</source>
        <translation>అనువాదకుల సాధనాల కోసం XLIFF (*.xlf *.xliff);;ద్విభాషా పట్టిక (*.md)</translation>
    </message>
    <message>
        <source>Exporting translations</source>
        <translation>అనువాదాల ఎగుమతి</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were exported.</source>
        <translation>
            <numerusform>%n పాఠం ఎగుమతి అయింది.</numerusform>
            <numerusform>%n పాఠాలు ఎగుమతి అయ్యాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>అనువాదాల దిగుమతి</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.md *.markdown)</source>
        <translation>అనువాదాలు (*.xlf *.xliff *.md *.markdown)</translation>
    </message>
    <message>
        <source>Reading translations</source>
        <translation>అనువాదాలను చదువుతోంది</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>What was typed and not saved is lost. The account stays as it is.</source>
        <translation>టైప్ చేసి సేవ్ చేయనిది పోతుంది. ఖాతా ఉన్నది ఉన్నట్టే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>సైన్ అవుట్</translation>
    </message>
    <message>
        <source>Locked – Countersign</source>
        <translation>లాక్ అయింది – Countersign</translation>
    </message>
    <message>
        <source>%1 is signed in here. Everything is kept as it was.</source>
        <translation>ఇక్కడ %1 సైన్ ఇన్ చేసి ఉన్నారు. అన్నీ ఉన్నవి ఉన్నట్టే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>అన్‌లాక్ చేయి</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>సైన్ అవుట్…</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Courtesy</source>
        <translation>మర్యాద</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>గౌరవం</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>నిబద్ధత</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>నిజాయితీ</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>సమయపాలన</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>వాస్తవిక అంచనాలు</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ముఖాముఖి</translation>
    </message>
    <message>
        <source>Telephone and voicemail</source>
        <translation>టెలిఫోన్, వాయిస్‌మెయిల్</translation>
    </message>
    <message>
        <source>Letters and memos</source>
        <translation>లేఖలు, మెమోలు</translation>
    </message>
    <message>
        <source>E-mail and online forms</source>
        <translation>ఇమెయిల్, ఆన్‌లైన్ ఫారాలు</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Material change</source>
        <translation>ముఖ్యమైన మార్పు</translation>
    </message>
    <message>
        <source>Editorial change</source>
        <translation>భాషా సవరణ</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>మార్పు లేదు</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>శీర్షిక</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>పరిచయం</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>పరిస్థితి</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>పాటించవలసిన విధానం</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ఉదాహరణ</translation>
    </message>
    <message>
        <source>Value it serves</source>
        <translation>ఈ నియమం నిలబెట్టే విలువ</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>ఎక్కడ వర్తిస్తుంది</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>అమలులో ఉంది</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>ఇంకా అమలులోకి రాలేదు</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>భర్తీ చేయబడింది</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ఉపసంహరించబడింది</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>translation</comment>
        <translation>లేదు</translation>
    </message>
    <message>
        <source>current</source>
        <comment>translation</comment>
        <translation>తాజా</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>translation</comment>
        <translation>పాతది</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>సంకేతాలు</translation>
    </message>
    <message>
        <source>Job titles it applies to</source>
        <translation>ఇది వర్తించే హోదాలు</translation>
    </message>
    <message>
        <source>Sites it applies to</source>
        <translation>ఇది వర్తించే శాఖలు</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Countersignకు స్వాగతం</translation>
    </message>
    <message>
        <source>A handbook that every employee has read and signed.</source>
        <translation>ప్రతి ఉద్యోగీ చదివి సంతకం చేసిన హ్యాండ్‌బుక్.</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>ఈ ప్రోగ్రామ్ భాష</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>కార్యస్థలం తెరువు…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>ఇటీవలి కార్యస్థలాలు</translation>
    </message>
    <message>
        <source>Shared workspace on a server…</source>
        <translation>సర్వర్‌లోని ఉమ్మడి కార్యస్థలం…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>బ్యాకప్ పునరుద్ధరించు…</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Handbook</source>
        <translation>హ్యాండ్‌బుక్</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>పాఠ్యం భాష</translation>
    </message>
    <message>
        <source>Use the starter handbook</source>
        <translation>ప్రారంభ హ్యాండ్‌బుక్ వాడు</translation>
    </message>
    <message>
        <source>Add a problem area</source>
        <translation>సమస్య రంగాన్ని చేర్చు</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>నియమాన్ని చేర్చు</translation>
    </message>
    <message>
        <source>Problem area %1 was removed.</source>
        <translation>%1 సమస్య రంగాన్ని తీసివేశారు.</translation>
    </message>
    <message>
        <source>Rule %1 was removed.</source>
        <translation>%1 నియమాన్ని తీసివేశారు.</translation>
    </message>
    <message>
        <source>What you had typed when the program ended is here again.</source>
        <translation>ప్రోగ్రామ్ ఆగినప్పుడు మీరు టైప్ చేసినది మళ్ళీ ఇక్కడ ఉంది.</translation>
    </message>
    <message>
        <source>Move problem areas</source>
        <translation>సమస్య రంగాలను తరలించడం</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>నియమాలను తరలించడం</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>కత్తిరించడం</translation>
    </message>
    <message>
        <source>There are no rules to paste. Cut or copy some in a handbook first.</source>
        <translation>అతికించడానికి నియమాలు లేవు. ముందు ఒక హ్యాండ్‌బుక్‌లో కొన్నింటిని కత్తిరించండి లేదా కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>అతికించడం</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas and rules were removed.</source>
        <translation>
            <numerusform>%n సమస్య రంగం లేదా నియమం తొలగించబడింది.</numerusform>
            <numerusform>%n సమస్య రంగాలు, నియమాలు తొలగించబడ్డాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is misspelt in this text.</source>
        <translation>ఈ పాఠ్యంలో అక్షరదోషాలు లేవు.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language on this machine.</source>
        <translation>ఈ భాష నిఘంటువు ఈ కంప్యూటర్‌లో లేదు.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation>“%1” Countersign కార్యస్థలం కాదు.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” అనే ఫైలు లేదు.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>“%1” ఫైలును చదివే అనుమతి మీకు లేదు. దాని యజమానిని అనుమతి అడగండి.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” ఫైలును Countersign కొత్త వెర్షన్‌లో రాశారు. దాన్ని తెరవడానికి ఆ వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation>“%1” ఫైలును చదవడం మాత్రమే కుదురుతుంది. దానిలో రాయడానికి అనుమతి అడగండి, లేదా దాన్ని మీ ఫోల్డర్‌లోకి కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” ఇప్పటికే ఉంది. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>“%1” అక్కడ సృష్టించడం కుదరలేదు. ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The folder of “%1” can&apos;t be written to. Ask for the right to, or choose another folder.</source>
        <translation>“%1” ఉన్న ఫోల్డర్‌లో రాయడం కుదరదు. రాయడానికి అనుమతి అడగండి, లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>“%1” is open already: %2 has it open on %3. Close it there, then try again.</source>
        <translation>“%1” ఇప్పటికే తెరిచి ఉంది: %2 దాన్ని %3 కంప్యూటర్‌లో తెరిచారు. అక్కడ మూసివేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>“%1” ఫైలు ఉన్న డిస్క్ నిండిపోయింది. కొంత ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>ఆగిపోయింది. ఏదీ తరలించలేదు.</translation>
    </message>
    <message>
        <source>What arrived is not the same as what was sent. Nothing was moved; the workspace stays as it is.</source>
        <translation>పంపినదీ చేరినదీ ఒకేలా లేవు. ఏదీ తరలించలేదు; కార్యస్థలం ఉన్నది ఉన్నట్టే ఉంది.</translation>
    </message>
    <message>
        <source>“%1” is not damaged.</source>
        <translation>“%1” ఫైలు పాడవలేదు.</translation>
    </message>
</context>
<context>
    <name>WorkspacePart</name>
    <message>
        <source>This workspace</source>
        <translation>ఈ కార్యస్థలం</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>సంస్థ</translation>
    </message>
    <message>
        <source>Governing language</source>
        <translation>ప్రామాణిక భాష</translation>
    </message>
    <message>
        <source>Rules are decided in this language; the others are translations of it.</source>
        <translation>నియమాలను ఈ భాషలోనే నిర్ణయిస్తారు; మిగతావి దాని అనువాదాలు.</translation>
    </message>
    <message>
        <source>What people sign</source>
        <translation>ఉద్యోగులు సంతకం చేసేది</translation>
    </message>
    <message>
        <source>Your own statement in each language. Where it is empty, the program’s statement is used.</source>
        <translation>ప్రతి భాషలోనూ మీ సొంత స్వీకృతి ప్రకటన. ఖాళీగా ఉన్న చోట ప్రోగ్రామ్ ప్రకటనను వాడుతుంది.</translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>స్వీకృతి ప్రకటన, %1</translation>
    </message>
    <message>
        <source>Type the company’s name; it stands on every form.</source>
        <translation>సంస్థ పేరు టైప్ చేయండి; అది ప్రతి పత్రంపై ఉంటుంది.</translation>
    </message>
    <message>
        <source>Minutes without use after which windows lock</source>
        <translation>ఎన్ని నిమిషాలు వాడకపోతే కిటికీలు లాక్ కావాలి</translation>
    </message>
    <message>
        <source>Whoever is signed in unlocks with their password. With 0 they never lock by themselves.</source>
        <translation>సైన్ ఇన్ చేసినవారు తమ పాస్‌వర్డ్‌తో అన్‌లాక్ చేయవచ్చు. 0 ఇస్తే, కిటికీలు వాటంతట అవే ఎప్పుడూ లాక్ కావు.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>సమయముద్రలు</translation>
    </message>
    <message>
        <source>A time-stamp authority signs when it saw the ledger’s newest checkpoint. It is asked every hour while a window is open, and learns nothing but a number.</source>
        <translation>నమోదు పుస్తకపు తాజా ధృవీకరణ బిందువును ఎప్పుడు చూసిందో సమయముద్ర సంస్థ సంతకంతో ధృవీకరిస్తుంది. కిటికీ తెరిచి ఉన్నంతసేపు ప్రోగ్రామ్ గంటకోసారి ఆ సంస్థను అడుగుతుంది; సంస్థకు తెలిసేది ఒక సంఖ్య మాత్రమే.</translation>
    </message>
    <message>
        <source>Address of the time-stamp authority</source>
        <translation>సమయముద్ర సంస్థ చిరునామా</translation>
    </message>
    <message>
        <source>Left empty, nothing is stamped.</source>
        <translation>ఖాళీగా వదిలితే, దేనిపైనా సమయముద్ర పడదు.</translation>
    </message>
    <message>
        <source>Certificates that vouch for it (PEM)</source>
        <translation>ఆ సంస్థకు హామీ ఇచ్చే ధృవపత్రాలు (PEM)</translation>
    </message>
    <message>
        <source>Left empty, its stamps are taken without asking who vouches for it.</source>
        <translation>ఖాళీగా వదిలితే, ఆ సంస్థకు ఎవరు హామీ ఇస్తున్నారో చూడకుండానే దాని సమయముద్రలను ప్రోగ్రామ్ అంగీకరిస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are stamped.</source>
        <translation>
            <numerusform>%n ధృవీకరణ బిందువుపై సమయముద్ర ఉంది.</numerusform>
            <numerusform>%n ధృవీకరణ బిందువులపై సమయముద్ర ఉంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was entered since %2 still waits for a stamp.</source>
        <translation>%1 %2 నుండి నమోదైనవాటిపై ఇంకా సమయముద్ర పడవలసి ఉంది.</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://.</source>
        <translation>http:// లేదా https:// తో మొదలయ్యే చిరునామాను టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Paste certificates as PEM, or nothing.</source>
        <translation>ధృవపత్రాలను PEM రూపంలో అతికించండి, లేదా ఖాళీగా వదలండి.</translation>
    </message>
</context>
</TS>

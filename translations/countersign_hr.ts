<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Upišite ime korisničkog računa.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. %n characters are enough.</source>
        <translation>
            <numerusform>Ime je predugo. Dovoljan je %n znak.</numerusform>
            <numerusform>Ime je predugo. Dovoljna su %n znaka.</numerusform>
            <numerusform>Ime je predugo. Dovoljno je %n znakova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the sites of this manager.</source>
        <translation>Odaberite poslovnice ovog voditelja.</translation>
    </message>
    <message>
        <source>Only a manager has sites.</source>
        <translation>Poslovnice se dodjeljuju samo voditelju.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Korisnički račun „%1” već postoji.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Nema korisničkog računa „%1”.</translation>
    </message>
    <message>
        <source>The first account has to be that of an administrator, who makes the others.</source>
        <translation>Prvi korisnički račun mora biti račun administratora, koji izrađuje ostale.</translation>
    </message>
    <message>
        <source>The account “%1” was changed meanwhile. Look at the change, then try again.</source>
        <translation>Korisnički račun „%1” u međuvremenu je izmijenjen. Pogledajte izmjenu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Give another account that role first.</source>
        <translation>Netko mora biti administrator. Najprije dodijelite tu ulogu drugom korisničkom računu.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be taken along to or from a server. Name an administrator who gets a new one there and gives the others theirs.</source>
        <translation>Lozinke nije moguće prenijeti na poslužitelj ni s njega. Navedite administratora koji će ondje dobiti novu lozinku i dodijeliti lozinke ostalima.</translation>
    </message>
    <message>
        <source>%1 is no active administrator. Name one who is.</source>
        <translation>%1 nije aktivni administrator. Navedite nekoga tko jest.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>It stands in the record of everything that is done with this account.</source>
        <translation>Navodi se u zapisu svega što se učini pomoću ovog korisničkog računa.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Sites of this manager</source>
        <translation>Poslovnice ovog voditelja</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova lozinka</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one.</source>
        <translation>Ostavite prazno da biste zadržali sadašnju.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ista lozinka još jednom</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <translation>Dopušteno: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Upišite ime korisničkog računa.</translation>
    </message>
    <message>
        <source>Choose the sites of this manager.</source>
        <translation>Odaberite poslovnice ovog voditelja.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Lozinke se razlikuju. Upišite istu dvaput.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Poslovnice</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Može se prijaviti</translation>
    </message>
    <message>
        <source>No, disabled</source>
        <translation>Ne, onemogućeno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Korisnički računi</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Dodaj račun…</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Spremi račun</translation>
    </message>
    <message>
        <source>Each account is a login of the server, which keeps everybody to their rights whatever they come with.</source>
        <translation>Svaki je korisnički račun prijavno ime na poslužitelju, koji svakoga drži u granicama njegovih prava, bez obzira na to kojim se programom povezuje.</translation>
    </message>
    <message>
        <source>Accounts keep people to their rights in this program. Whoever holds the file holds the data: keep it on an encrypted disk, in a folder that only those may open who need it.</source>
        <translation>Korisnički računi ograničavaju prava korisnika u ovom programu. Tko ima datoteku, ima i podatke: čuvajte je na šifriranom disku, u mapi koju smiju otvoriti samo oni kojima je potrebna.</translation>
    </message>
    <message>
        <source>What you typed of this account is not saved. If you go on, it is lost.</source>
        <translation>Ono što ste upisali za ovaj korisnički račun nije spremljeno. Ako nastavite, bit će izgubljeno.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Nastavi bez spremanja</translation>
    </message>
    <message>
        <source>Keeping the password safe</source>
        <translation>Zaštita lozinke</translation>
    </message>
    <message>
        <source>The account of %1 was saved.</source>
        <translation>Korisnički račun je spremljen: %1.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 se više ne može prijaviti.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 se ponovno može prijaviti.</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Ponovno omogući</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Onemogući</translation>
    </message>
</context>
<context>
    <name>Acknowledgment</name>
    <message>
        <source>Say why this is recorded on the employee&apos;s behalf.</source>
        <translation>Navedite zašto se ovo unosi u ime zaposlenika.</translation>
    </message>
    <message>
        <source>A refusal needs a witness.</source>
        <translation>Za odbijanje je potreban svjedok.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Nedostaje potpis.</translation>
    </message>
    <message>
        <source>The typed name is missing.</source>
        <translation>Nedostaje upisano ime.</translation>
    </message>
    <message>
        <source>The statement is missing.</source>
        <translation>Nedostaje izjava.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Nedostaje datum.</translation>
    </message>
    <message>
        <source>The name of the manager at this machine is missing.</source>
        <translation>Nedostaje ime voditelja za ovim računalom.</translation>
    </message>
    <message>
        <source>%1 has acknowledged edition %2 already. A correction has to supersede that record.</source>
        <translation>%1: primitak izdanja %2 već je potvrđen. Ispravak mora zamijeniti taj zapis.</translation>
    </message>
    <message>
        <source>Give the round a due date.</source>
        <translation>Zadajte rok za krug potvrđivanja.</translation>
    </message>
    <message>
        <source>Say why this person is exempt.</source>
        <translation>Navedite zašto je ovaj zaposlenik izuzet.</translation>
    </message>
    <message>
        <source>This person is exempt already.</source>
        <translation>Ovaj je zaposlenik već izuzet.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, izdanje %2</translation>
    </message>
    <message>
        <source>round due on %1</source>
        <translation>krug potvrđivanja s rokom %1</translation>
    </message>
    <message>
        <source>exemption: %1</source>
        <translation>izuzeće: %1</translation>
    </message>
    <message>
        <source>This round is not there.</source>
        <translation>Taj krug ne postoji.</translation>
    </message>
    <message>
        <source>Choose a date that has not passed.</source>
        <translation>Odaberite datum koji nije prošao.</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>Krug %1 već je zatvoren.</translation>
    </message>
    <message>
        <source>There is no round %1.</source>
        <translation>Nema kruga %1.</translation>
    </message>
    <message>
        <source>closing of a round</source>
        <translation>zatvaranje kruga</translation>
    </message>
    <message>
        <source>round extended to %1</source>
        <translation>krug produljen do %1</translation>
    </message>
    <message>
        <source>No edition is in force today, so nobody can be reminded of it.</source>
        <translation>Danas nijedno izdanje nije na snazi, pa se nikoga ne može podsjetiti.</translation>
    </message>
    <message>
        <source>Edition %1 is in force now, and this round is about another. Open a round for that edition to remind people of it.</source>
        <translation>Sada je na snazi izdanje %1, a ovaj je krug za drugo. Otvorite krug za to izdanje da biste na njega podsjetili.</translation>
    </message>
</context>
<context>
    <name>AcknowledgmentList</name>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>Otisak palca</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>Odbio/la potpisati</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>Uneseno u ime zaposlenika</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>Potvrde primitka</translation>
    </message>
    <message>
        <source>Nothing acknowledged yet.</source>
        <translation>Još nema potvrda primitka.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>%1, superseded</source>
        <translation>%1, zamijenjeno</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Potvrdnica…</translation>
    </message>
    <message>
        <source>A PDF that proves the chosen acknowledgment without this workspace</source>
        <translation>PDF koji dokazuje odabranu potvrdu bez ovog radnog prostora</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Spremi potvrdnicu</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Potvrdnica</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Datoteke PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>Pisanje potvrdnice</translation>
    </message>
    <message>
        <source>Certificate saved in %1.</source>
        <translation>Potvrdnica je spremljena u %1.</translation>
    </message>
</context>
<context>
    <name>AcknowledgmentScreen</name>
    <message>
        <source>Acknowledgments</source>
        <translation>Potvrde primitka</translation>
    </message>
    <message>
        <source>Collect signature…</source>
        <translation>Prikupi potpis…</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Ispiši obrasce…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Izuzmi…</translation>
    </message>
    <message>
        <source>Go to the handbook</source>
        <translation>Idi na priručnik</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Idi na zaposlenike</translation>
    </message>
    <message>
        <source>No edition is published yet</source>
        <translation>Još nije objavljeno nijedno izdanje</translation>
    </message>
    <message>
        <source>People acknowledge an edition of the handbook. Write the handbook, then publish it.</source>
        <translation>Zaposlenici potvrđuju primitak izdanja priručnika. Napišite priručnik pa ga objavite.</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>Na popisu još nema nikoga</translation>
    </message>
    <message>
        <source>Add the people who are to acknowledge the handbook, or import them from a spreadsheet.</source>
        <translation>Dodajte zaposlenike koji trebaju potvrditi primitak priručnika ili ih uvezite iz proračunske tablice.</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Izdanje %1, %2</translation>
    </message>
    <message>
        <source>Counting acknowledgments</source>
        <translation>Brojenje potvrda primitka</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Izuzeto</translation>
    </message>
    <message>
        <source>%1 need not acknowledge edition %2. The reason is kept.</source>
        <translation>%1 ne mora potvrditi primitak izdanja %2. Razlog se čuva.</translation>
    </message>
    <message>
        <source>%1 is exempt.</source>
        <translation>Izuzeto: %1.</translation>
    </message>
    <message>
        <source>People whom others add stand here.</source>
        <translation>Ovdje se prikazuju zaposlenici koje dodaju drugi.</translation>
    </message>
    <message>
        <source>Edition %1, %2, withdrawn</source>
        <translation>Izdanje %1, %2, povučeno</translation>
    </message>
    <message>
        <source>Round or edition</source>
        <translation>Krug ili izdanje</translation>
    </message>
    <message>
        <source>Ask for acknowledgments…</source>
        <translation>Zatraži potvrde…</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>Zatvori krug…</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Spremi popis…</translation>
    </message>
    <message>
        <source>Round %1, edition %2</source>
        <translation>Krug %1, izdanje %2</translation>
    </message>
    <message>
        <source>Round %1, edition %2, closed</source>
        <translation>Krug %1, izdanje %2, zatvoren</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Produlji…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Ponovno otvori…</translation>
    </message>
    <message>
        <source>Every edition was withdrawn. Publish one first.</source>
        <translation>Sva su izdanja povučena. Najprije objavite jedno.</translation>
    </message>
    <message>
        <source>Extend round %1</source>
        <translation>Produljenje kruga %1</translation>
    </message>
    <message>
        <source>Open round %1 again</source>
        <translation>Ponovno otvaranje kruga %1</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Produlji</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ponovno otvori</translation>
    </message>
    <message>
        <source>Round %1 is due on %2 now.</source>
        <translation>Rok kruga %1 sada je %2</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is asked any more. %n people have not acknowledged yet. What was acknowledged stands, and the round can be opened again.</source>
        <translation>
            <numerusform>Više se nikoga ne traži potvrda. %n osoba još nije potvrdila. Što je potvrđeno, ostaje, a krug se može ponovno otvoriti.</numerusform>
            <numerusform>Više se nikoga ne traži potvrda. %n osobe još nisu potvrdile. Što je potvrđeno, ostaje, a krug se može ponovno otvoriti.</numerusform>
            <numerusform>Više se nikoga ne traži potvrda. %n osoba još nije potvrdilo. Što je potvrđeno, ostaje, a krug se može ponovno otvoriti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>Zatvaranje kruga %1</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Zatvori krug</translation>
    </message>
    <message>
        <source>Round %1 is closed.</source>
        <translation>Krug %1 je zatvoren.</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Podsjeti…</translation>
    </message>
</context>
<context>
    <name>Actor</name>
    <message>
        <source>This workspace has accounts. Sign in first.</source>
        <translation>Ovaj radni prostor ima korisničke račune. Najprije se prijavite.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Ask an administrator.</source>
        <translation>Korisnički račun „%1” je onemogućen. Obratite se administratoru.</translation>
    </message>
    <message>
        <source>The role “%1” does not allow this: %2.</source>
        <translation>Uloga „%1” ne dopušta ovo: %2.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Server</source>
        <translation>Poslužitelj</translation>
    </message>
    <message>
        <source>Servers that stand in for one another: separated by commas.</source>
        <translation>Poslužitelje koji se međusobno zamjenjuju odvojite zarezima.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza podataka</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>The same as one address</source>
        <translation>Isto u obliku jedne adrese</translation>
    </message>
    <message>
        <source>Options of the connection, such as %1, follow a question mark.</source>
        <translation>Opcije veze, primjerice %1, navode se iza upitnika.</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>Upišite naziv poslužitelja.</translation>
    </message>
    <message>
        <source>Type the name of the database.</source>
        <translation>Upišite naziv baze podataka.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Stopped. No archive was made.</source>
        <translation>Prekinuto. Arhiva nije izrađena.</translation>
    </message>
    <message>
        <source>“%1” is not a Countersign archive.</source>
        <translation>„%1” nije arhiva programa Countersign.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>Datoteku „%1” zapisala je novija verzija programa Countersign. Instalirajte tu verziju da biste je otvorili.</translation>
    </message>
    <message>
        <source>Stopped. No workspace was made.</source>
        <translation>Prekinuto. Radni prostor nije izrađen.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nema datoteke „%1”.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>Nemate pravo čitanja datoteke „%1”. Zatražite ga od njezina vlasnika.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk or the network folder, then try again.</source>
        <translation>Datoteku „%1” nije bilo moguće pročitati. Provjerite disk ili mrežnu mapu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” is damaged at line %2. Take another copy of it.</source>
        <translation>Datoteka „%1” oštećena je u retku %2. Upotrijebite drugu kopiju.</translation>
    </message>
    <message>
        <source>“%1” is not whole: its end is missing. Take another copy of it.</source>
        <translation>Datoteka „%1” nije cjelovita: nedostaje joj kraj. Upotrijebite drugu kopiju.</translation>
    </message>
    <message>
        <source>“%1” is damaged: something in it was changed. Take another copy of it.</source>
        <translation>Datoteka „%1” je oštećena: nešto je u njoj izmijenjeno. Upotrijebite drugu kopiju.</translation>
    </message>
    <message>
        <source>“%1” was written without the key that signs the ledger: it can be read, but no workspace can be made of it. Take an archive with its keys.</source>
        <translation>Arhiva „%1” zapisana je bez ključa kojim se potpisuje evidencijska knjiga: može se čitati, ali se iz nje ne može izraditi radni prostor. Upotrijebite arhivu s ključevima.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was written: its records do not fit its ledger. Take another copy of it.</source>
        <translation>Arhiva „%1” izmijenjena je nakon zapisivanja: njezini se zapisi ne slažu s evidencijskom knjigom. Upotrijebite drugu kopiju.</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>Title of the problem area</source>
        <translation>Naslov problemskog područja</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Uvod</translation>
    </message>
    <message>
        <source>What goes wrong with customers here, in a sentence or two.</source>
        <translation>Što ovdje pođe po zlu s kupcima, u rečenici ili dvije.</translation>
    </message>
    <message>
        <source>Edit a problem area</source>
        <translation>Uređivanje problemskog područja</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>By what it is known: “Staff chat while a customer waits”.</source>
        <translation>Po čemu se prepoznaje: „Zaposlenici čavrljaju dok kupac čeka”.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Somebody has removed this picture.</source>
        <translation>Netko je uklonio ovu sliku.</translation>
    </message>
    <message>
        <source>This picture is damaged and can’t be saved.</source>
        <translation>Slika je oštećena i ne može se spremiti.</translation>
    </message>
    <message>
        <source>These rules have too many pictures to copy; their texts are copied alone.</source>
        <translation>Ova pravila imaju previše slika za kopiranje; kopiraju se samo njihovi tekstovi.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Company</source>
        <translation>Tvrtka</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Izdanja</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Zaposlenici</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>Potvrde primitka</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Najnoviji upis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrolna točka</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Provjereno</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Sve se slaže.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Ovaj radni prostor</translation>
    </message>
    <message>
        <source>It continues this backup: all that is in the backup’s ledger is in its own.</source>
        <translation>Nastavlja se na ovu sigurnosnu kopiju: sve što je u evidencijskoj knjizi kopije nalazi se i u njegovoj.</translation>
    </message>
    <message>
        <source>It is older than this backup: the backup’s ledger has entries that it lacks.</source>
        <translation>Stariji je od ove sigurnosne kopije: evidencijska knjiga kopije sadrži upise kojih u njegovoj nema.</translation>
    </message>
    <message>
        <source>It has parted from this backup: each has entries in its ledger that the other lacks.</source>
        <translation>Razišao se s ovom sigurnosnom kopijom: svaka od dviju evidencijskih knjiga sadrži upise kojih u drugoj nema.</translation>
    </message>
    <message>
        <source>It is another workspace than the one in this backup.</source>
        <translation>To nije isti radni prostor kao u ovoj sigurnosnoj kopiji.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another folder for backups.</source>
        <translation>Mapu „%1” nije moguće izraditi. Odaberite drugu mapu za sigurnosne kopije.</translation>
    </message>
    <message>
        <source>A backup is being made in “%1” already. Wait until it is done.</source>
        <translation>U mapi „%1” već se izrađuje sigurnosna kopija. Pričekajte da izrada završi.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>Pun je disk na kojem je datoteka „%1”. Oslobodite prostor pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Choose another folder for backups.</source>
        <translation>U mapu „%1” nije moguće pisati. Odaberite drugu mapu za sigurnosne kopije.</translation>
    </message>
    <message>
        <source>Only an administrator reaches everything in a shared workspace. Have one back it up.</source>
        <translation>Samo administrator ima pristup svemu u zajedničkom radnom prostoru. Neka sigurnosnu kopiju izradi administrator.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage what can be read of it.</source>
        <translation>Datoteka „%1” je oštećena. Spasite ono što se iz nje može pročitati.</translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to no record.</source>
        <translation>
            <numerusform>%n upućivanje ne vodi ni do jednog zapisa.</numerusform>
            <numerusform>%n upućivanja ne vode ni do jednog zapisa.</numerusform>
            <numerusform>%n upućivanja ne vodi ni do jednog zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>“%1” was cut off or altered: it can&apos;t be opened. Take another backup.</source>
        <translation>Datoteka „%1” nepotpuna je ili izmijenjena: nije je moguće otvoriti. Upotrijebite drugu sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Prekinuto. Nisu ostale nedovršene datoteke.</translation>
    </message>
    <message>
        <source>There is not enough memory for the pass phrase. Close other programs, then try again.</source>
        <translation>Nema dovoljno memorije za pristupnu frazu. Zatvorite druge programe pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>Datoteku „%1” zapisala je novija verzija programa Countersign. Instalirajte tu verziju da biste je otvorili.</translation>
    </message>
    <message>
        <source>That is not the pass phrase of “%1”. Type it again.</source>
        <translation>To nije pristupna fraza za „%1”. Upišite je ponovno.</translation>
    </message>
    <message>
        <source>The disk for backups is full. Make room, then try again.</source>
        <translation>Pun je disk za sigurnosne kopije. Oslobodite prostor pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Your account may not read the whole workspace. Have an administrator back it up.</source>
        <translation>Vaš korisnički račun ne smije čitati cijeli radni prostor. Neka sigurnosnu kopiju izradi administrator.</translation>
    </message>
    <message>
        <source>The program pg_dump is older than the server. Install the package postgresql-client of the server’s version.</source>
        <translation>Program pg_dump stariji je od poslužitelja. Instalirajte paket postgresql-client u verziji poslužitelja.</translation>
    </message>
    <message>
        <source>The server’s data could not be read. Check the connection, then try again.</source>
        <translation>Podatke s poslužitelja nije bilo moguće pročitati. Provjerite vezu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Backups of a shared workspace need the program pg_dump. Install the package postgresql-client, then try again.</source>
        <translation>Za sigurnosne kopije zajedničkog radnog prostora potreban je program pg_dump. Instalirajte paket postgresql-client pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it can’t be read to its end. Take another backup.</source>
        <translation>Datoteka „%1” je oštećena: nije je moguće pročitati do kraja. Upotrijebite drugu sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>Backups of a shared workspace need the program pg_restore. Install the package postgresql-client, then try again.</source>
        <translation>Za sigurnosne kopije zajedničkog radnog prostora potreban je program pg_restore. Instalirajte paket postgresql-client pa pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>Sigurnosne kopije</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Izradi kopiju sada</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Vrati sigurnosnu kopiju…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapa za sigurnosne kopije</translation>
    </message>
    <message>
        <source>This machine backs the workspace up daily once a folder is chosen.</source>
        <translation>Kad odaberete mapu, ovo računalo svakog dana izrađuje sigurnosnu kopiju radnog prostora.</translation>
    </message>
    <message>
        <source>On another disk or a network folder they outlive this machine. A backup is made daily and when the workspace is closed.</source>
        <translation>Na drugom disku ili u mrežnoj mapi ostaju sačuvane i ako ovo računalo zakaže. Sigurnosna kopija izrađuje se svakog dana i pri zatvaranju radnog prostora.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Odaberi…</translation>
    </message>
    <message>
        <source>Seal backups with a pass phrase</source>
        <translation>Zaštiti sigurnosne kopije pristupnom frazom</translation>
    </message>
    <message>
        <source>New pass phrase, if it is to change</source>
        <translation>Nova pristupna fraza, ako se mijenja</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>Backups made from then on open only with it. It is kept nowhere: without it nobody can open them again.</source>
        <translation>Sigurnosne kopije izrađene od tog trenutka otvaraju se samo njome. Fraza se nigdje ne čuva: bez nje ih više nitko ne može otvoriti.</translation>
    </message>
    <message>
        <source>The same pass phrase again</source>
        <translation>Ista pristupna fraza još jednom</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Još nema sigurnosnih kopija.</translation>
    </message>
    <message>
        <source>The last backup is of %1. It was opened and checked: everything fits.</source>
        <translation>Posljednja sigurnosna kopija: %1. Otvorena je i provjerena: sve se slaže.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Something in it does not fit the ledger.</source>
        <translation>Posljednja sigurnosna kopija: %1. Nešto se u njoj ne slaže s evidencijskom knjigom.</translation>
    </message>
    <message>
        <source>The last attempt failed. %1</source>
        <translation>Posljednji pokušaj nije uspio. %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Izrada sigurnosne kopije</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Sigurnosna kopija izrađena je i provjerena.</translation>
    </message>
    <message>
        <source>Choose a folder, or write where it is from the top of the disk.</source>
        <translation>Odaberite mapu ili upišite cijelu putanju do nje.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n letters; a few words are easy to keep in mind.</source>
        <translation>
            <numerusform>Upišite najmanje %n znak; nekoliko riječi lako je zapamtiti.</numerusform>
            <numerusform>Upišite najmanje %n znaka; nekoliko riječi lako je zapamtiti.</numerusform>
            <numerusform>Upišite najmanje %n znakova; nekoliko riječi lako je zapamtiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Write the pass phrase again.</source>
        <translation>Fraze se razlikuju. Ponovno upišite pristupnu frazu.</translation>
    </message>
    <message>
        <source>Setting the pass phrase</source>
        <translation>Postavljanje pristupne fraze</translation>
    </message>
</context>
<context>
    <name>BackupRoutine</name>
    <message>
        <source>Backing up</source>
        <translation>Izrada sigurnosne kopije</translation>
    </message>
</context>
<context>
    <name>BeginningForm</name>
    <message>
        <source>Company</source>
        <translation>Tvrtka</translation>
    </message>
    <message>
        <source>Governing language</source>
        <translation>Mjerodavni jezik</translation>
    </message>
    <message>
        <source>Rules are decided in this language; the others are translations of it.</source>
        <translation>Pravila se donose na ovom jeziku; tekstovi na drugim jezicima njihovi su prijevodi.</translation>
    </message>
    <message>
        <source>Begin with the starter handbook</source>
        <translation>Počni s početnim priručnikom</translation>
    </message>
    <message>
        <source>Begin with an empty handbook</source>
        <translation>Počni s praznim priručnikom</translation>
    </message>
    <message>
        <source>Type the company’s name; it stands on every form.</source>
        <translation>Upišite naziv tvrtke; navodi se na svakom obrascu.</translation>
    </message>
</context>
<context>
    <name>ChangeBox</name>
    <message>
        <source>Kind of change to rule %1</source>
        <translation>Vrsta izmjene pravila %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: before</source>
        <translation>%1: prije</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: sada</translation>
    </message>
    <message>
        <source>Reason for the change to rule %1</source>
        <translation>Razlog izmjene pravila %1</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Zašto je izmijenjeno</translation>
    </message>
</context>
<context>
    <name>ChangeReader</name>
    <message>
        <source>What changed</source>
        <translation>Što se promijenilo</translation>
    </message>
    <message>
        <source>The words are the same; emphasis, lists or links changed.</source>
        <translation>Riječi su iste; promijenilo se isticanje, popisi ili poveznice.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Izmijenjeno</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Premješteno</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, premješteno</translation>
    </message>
    <message>
        <source>This rule is new.</source>
        <translation>Ovo je pravilo novo.</translation>
    </message>
    <message>
        <source>This problem area is new.</source>
        <translation>Ovo je problemsko područje novo.</translation>
    </message>
    <message>
        <source>This rule was removed. Its number was %1.</source>
        <translation>Ovo je pravilo uklonjeno. Imalo je broj %1.</translation>
    </message>
    <message>
        <source>This problem area was removed. Its number was %1.</source>
        <translation>Ovo je problemsko područje uklonjeno. Imalo je broj %1.</translation>
    </message>
    <message>
        <source>This rule was moved from %1 to %2.</source>
        <translation>Ovo je pravilo premješteno s mjesta %1 na mjesto %2.</translation>
    </message>
    <message>
        <source>This problem area was moved from %1 to %2.</source>
        <translation>Ovo je problemsko područje premješteno s mjesta %1 na mjesto %2.</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>Promijenjen je samo tekst na mjerodavnom jeziku.</translation>
    </message>
    <message>
        <source>Handbook as it is now</source>
        <translation>Priručnik kakav je sada</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Izdanje %1, %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmjena</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Što se promijenilo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Prethodna izmjena</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Sljedeća izmjena</translation>
    </message>
    <message>
        <source>Inline or side by side</source>
        <translation>U jednom tekstu ili usporedno</translation>
    </message>
    <message>
        <source>From</source>
        <comment>edition</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <comment>edition</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>How the texts are shown</source>
        <translation>Kako se tekstovi prikazuju</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>U jednom tekstu</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Usporedno</translation>
    </message>
    <message>
        <source>Only material changes (%1 of %2)</source>
        <translation>Samo sadržajne izmjene (%1 od %2)</translation>
    </message>
    <message>
        <source>No editions yet</source>
        <translation>Još nema izdanja</translation>
    </message>
    <message>
        <source>Once an edition is published, what changed since then stands here, word by word.</source>
        <translation>Kad se objavi izdanje, ovdje riječ po riječ stoji što se otad promijenilo.</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>Nema zajedničkog jezika</translation>
    </message>
    <message>
        <source>Choose two editions that have a language in common.</source>
        <translation>Odaberite dva izdanja koja imaju zajednički jezik.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ništa se nije promijenilo</translation>
    </message>
    <message>
        <source>Both say the same in this language. Choose another edition.</source>
        <translation>Na ovom jeziku oba kažu isto. Odaberite drugo izdanje.</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Nijedna izmjena ne odgovara filtru.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Ispiši…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spremi kao PDF…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spremi kao PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving what changed as a PDF</source>
        <translation>Spremanje promjena kao PDF</translation>
    </message>
    <message>
        <source>What changed was saved as %1.</source>
        <translation>Promjene su spremljene kao %1.</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>%1 changed this while you were typing. Choose what is to stand; what you typed stays below until then.</source>
        <translation>Dok ste upisivali, ovo je izmijenio netko drugi (%1). Odaberite što vrijedi; dok ne odlučite, ono što ste upisali ostaje ispod.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Spremi odabrano</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaša izmjena</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Tuđa izmjena</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Prazno</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation>Izdanje %1 nema teksta na jeziku „%2”. Dostupni jezici: %3.</translation>
    </message>
    <message>
        <source>Nobody can have signed after today.</source>
        <translation>Datum potpisa ne može biti nakon današnjeg dana.</translation>
    </message>
    <message>
        <source>Recorded that %1 acknowledged edition %2 on %3.</source>
        <translation>Uneseno je da je %3 potvrđen primitak izdanja %2 (%1).</translation>
    </message>
    <message>
        <source>record an acknowledgment on an employee’s behalf</source>
        <translation>unosi potvrdu primitka u ime zaposlenika</translation>
    </message>
    <message>
        <source>Records that an employee has acknowledged an edition elsewhere, with a picture of the signature. The record says who made it, why, and that it was made on the employee’s behalf.</source>
        <translation>Unosi da je zaposlenik drugdje potvrdio primitak izdanja, sa slikom potpisa. U zapisu stoji tko ga je unio, zašto i da je uneseno u ime zaposlenika.</translation>
    </message>
    <message>
        <source>The employee number.</source>
        <translation>Matični broj zaposlenika.</translation>
    </message>
    <message>
        <source>The edition’s number.</source>
        <translation>Broj izdanja.</translation>
    </message>
    <message>
        <source>The language in which the employee received it.</source>
        <translation>Jezik na kojem je zaposlenik primio izdanje.</translation>
    </message>
    <message>
        <source>The signature, as SVG or PNG.</source>
        <translation>Potpis, kao SVG ili PNG.</translation>
    </message>
    <message>
        <source>The date beside the signature.</source>
        <translation>Datum uz potpis.</translation>
    </message>
    <message>
        <source>Why it is recorded on the employee’s behalf.</source>
        <translation>Zašto se unosi u ime zaposlenika.</translation>
    </message>
    <message>
        <source>Takes the place of the employee’s earlier record, which is kept.</source>
        <translation>Zamjenjuje raniji zapis zaposlenika, koji se čuva.</translation>
    </message>
    <message>
        <source>The last day: 2026-03-15.</source>
        <translation>Posljednji dan: 2026-03-15.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uporaba: %1</translation>
    </message>
    <message>
        <source>Answers with one JSON document.</source>
        <translation>Odgovara jednim dokumentom JSON.</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Prikazuje ovu stranicu.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Name a folder that is new or empty.</source>
        <translation>U „%1” već nešto postoji. Navedite novu ili praznu mapu.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>Datoteku „%1” nije moguće izraditi na tom mjestu. Provjerite mapu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>Prvo izdanje</translation>
    </message>
    <message>
        <source>the handbook as a booklet</source>
        <translation>priručnik kao knjižica</translation>
    </message>
    <message numerus="yes">
        <source>%n forms to sign</source>
        <translation>
            <numerusform>%n obrazac za potpis</numerusform>
            <numerusform>%n obrasca za potpis</numerusform>
            <numerusform>%n obrazaca za potpis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>%n potpisani primjerak</numerusform>
            <numerusform>%n potpisana primjerka</numerusform>
            <numerusform>%n potpisanih primjeraka</numerusform>
        </translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>radni prostor</translation>
    </message>
    <message>
        <source>%1 people over %2 sites, half of whom have signed edition %3. Made:</source>
        <translation>Zaposlenici: %1, poslovnice: %2; polovica zaposlenika potpisala je izdanje %3. Izrađeno:</translation>
    </message>
    <message>
        <source>Wrote %1 to “%2”.</source>
        <translation>U „%2” zapisano: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n obrazac</numerusform>
            <numerusform>%n obrasca</numerusform>
            <numerusform>%n obrazaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote edition %1 to “%2”.</source>
        <translation>Izdanje %1 zapisano je u „%2”.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Datoteka PDF koja se zapisuje.</translation>
    </message>
    <message>
        <source>write acknowledgment forms to a PDF</source>
        <translation>zapisuje obrasce potvrde u PDF</translation>
    </message>
    <message>
        <source>Writes a form for each employee, filled in and ready to be signed on paper, in the employee’s language. With --signed, a copy of what was signed instead. Each form has a code of its own, which is kept, so that the page finds its way back.</source>
        <translation>Za svakog zaposlenika zapisuje obrazac, ispunjen i spreman za potpis na papiru, na jeziku zaposlenika. Uz --signed umjesto toga zapisuje potpisani primjerak. Svaki obrazac ima vlastitu oznaku, koja se čuva, kako bi se vraćena stranica mogla prepoznati.</translation>
    </message>
    <message>
        <source>An employee number; otherwise everybody’s forms are written.</source>
        <translation>Matični broj zaposlenika; inače se zapisuju obrasci za sve.</translation>
    </message>
    <message>
        <source>The language of all forms; otherwise each employee’s own.</source>
        <translation>Jezik svih obrazaca; inače jezik svakog zaposlenika.</translation>
    </message>
    <message>
        <source>Copies of what was signed.</source>
        <translation>Potpisani primjerci.</translation>
    </message>
    <message>
        <source>write an edition to a PDF as a booklet</source>
        <translation>zapisuje izdanje u PDF kao knjižicu</translation>
    </message>
    <message>
        <source>Writes an edition with title page, table of contents and page numbers.</source>
        <translation>Zapisuje izdanje s naslovnom stranicom, sadržajem i brojevima stranica.</translation>
    </message>
    <message>
        <source>The language of the booklet.</source>
        <translation>Jezik knjižice.</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <translation>Uvezeno: %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>%n problemsko područje</numerusform>
            <numerusform>%n problemska područja</numerusform>
            <numerusform>%n problemskih područja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n pravilo</numerusform>
            <numerusform>%n pravila</numerusform>
            <numerusform>%n pravila</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: “%1”</source>
        <translation>Izostavljeno: „%1”</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situacija</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>Propisani postupak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>take a text into the handbook</source>
        <translation>uvozi tekst u priručnik</translation>
    </message>
    <message>
        <source>The language of the text: en, ur, te or hr.</source>
        <translation>Jezik teksta: en, ur, te ili hr.</translation>
    </message>
    <message>
        <source>show the handbook</source>
        <translation>prikazuje priručnik</translation>
    </message>
    <message>
        <source>Shows the working text of the handbook, which may differ from the last edition.</source>
        <translation>Prikazuje radni tekst priručnika, koji se može razlikovati od posljednjeg izdanja.</translation>
    </message>
    <message>
        <source>Only this language; otherwise the governing one, or all of them in JSON.</source>
        <translation>Samo ovaj jezik; inače mjerodavni, a u JSON-u svi.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nema naredbe „%1”.</translation>
    </message>
    <message>
        <source>show how a command is used</source>
        <translation>prikazuje kako se naredba upotrebljava</translation>
    </message>
    <message>
        <source>Shows the page of a command, or what commands there are.</source>
        <translation>Prikazuje stranicu naredbe ili popis naredbi.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZIV</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINTAKSA</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>OPIS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIJE</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>PRIMJERI</translation>
    </message>
    <message>
        <source>a handbook, and who has acknowledged it</source>
        <translation>priručnik i tko je potvrdio njegov primitak</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>NAREDBE</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>VARIJABLE OKRUŽENJA</translation>
    </message>
    <message>
        <source>The workspace that is used where no other is named.</source>
        <translation>Radni prostor koji se upotrebljava kad nije naveden drugi.</translation>
    </message>
    <message>
        <source>The language of messages: en, ur, te or hr; otherwise the system’s.</source>
        <translation>Jezik poruka: en, ur, te ili hr; inače jezik sustava.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>IZLAZNI STATUS</translation>
    </message>
    <message>
        <source>0: done; 1: not done, for the reason on standard error; 2: wrong usage.</source>
        <translation>0: obavljeno; 1: nije obavljeno, razlog je na standardnom izlazu za pogreške; 2: pogrešna uporaba.</translation>
    </message>
    <message>
        <source>“countersign help COMMAND” shows the page of a command.</source>
        <translation>„countersign help COMMAND” prikazuje stranicu naredbe.</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3. Left out: %4.</source>
        <translation>Dodano: %1. Izmijenjeno: %2. Neizmijenjeno: %3. Izostavljeno: %4.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Redak %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks</source>
        <translation>
            <numerusform>… i još %n napomena</numerusform>
            <numerusform>… i još %n napomene</numerusform>
            <numerusform>… i još %n napomena</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>take people from a CSV file</source>
        <translation>uvozi zaposlenike iz datoteke CSV</translation>
    </message>
    <message>
        <source>Adds and changes people as the rows of the file say. The first row names the columns, in any of the four languages: number, name, title, site, e-mail, phone, language, hired. A row whose employee number is on file already changes that person. Rows that can’t be taken are named and left out.</source>
        <translation>Dodaje i mijenja zaposlenike prema redcima datoteke. Prvi redak imenuje stupce, na bilo kojem od četiri jezika: matični broj, ime i prezime, radno mjesto, poslovnica, e-pošta, telefon, jezik, datum zaposlenja. Redak čiji je matični broj već na popisu mijenja podatke tog zaposlenika. Redci koji se ne mogu uvesti navode se i izostavljaju.</translation>
    </message>
    <message>
        <source>The language of people whose row names none; otherwise the governing one.</source>
        <translation>Jezik zaposlenika kojima u retku nije naveden; inače mjerodavni.</translation>
    </message>
    <message>
        <source>list the people on file</source>
        <translation>ispisuje popis zaposlenika</translation>
    </message>
    <message>
        <source>Lists everybody on file, sorted by name.</source>
        <translation>Ispisuje sve zaposlenike na popisu, poredane po imenu.</translation>
    </message>
    <message>
        <source>Acknowledgment of edition %1</source>
        <translation>Potvrda primitka izdanja %1</translation>
    </message>
    <message>
        <source>There is nobody to print a form for.</source>
        <translation>Nema nikoga za koga bi se ispisao obrazac.</translation>
    </message>
    <message>
        <source>Employee handbook, edition %1</source>
        <translation>Priručnik za zaposlenike, izdanje %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Nema pravila %1.</translation>
    </message>
    <message>
        <source>Rule %1 has not changed since the last edition.</source>
        <translation>Pravilo %1 nije izmijenjeno od posljednjeg izdanja.</translation>
    </message>
    <message>
        <source>Published edition %1 of %2 in %3.</source>
        <translation>Objavljeno je izdanje %1 (%2; jezici: %3).</translation>
    </message>
    <message>
        <source>publish the handbook as an edition</source>
        <translation>objavljuje priručnik kao izdanje</translation>
    </message>
    <message>
        <source>Publishes the handbook as the next edition, which can’t be changed any more. It has every language in which no rule lacks its text. A changed rule counts as materially changed unless --editorial names it.</source>
        <translation>Objavljuje priručnik kao sljedeće izdanje, koje se više ne može mijenjati. Izdanje sadrži svaki jezik na kojem nijednom pravilu ne nedostaje tekst. Izmijenjeno pravilo računa se kao sadržajna izmjena, osim ako ga navodi --editorial.</translation>
    </message>
    <message>
        <source>What has changed, in a sentence.</source>
        <translation>Što se promijenilo, u jednoj rečenici.</translation>
    </message>
    <message>
        <source>The number of a rule that was changed in its wording only: 2.3.</source>
        <translation>Broj pravila u kojem je izmjena samo redakcijska: 2.3.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-03-01.</source>
        <translation>„%1” nije datum. Upišite ga kao 2026-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nije broj.</translation>
    </message>
    <message>
        <source>“%1” is no language of the handbook. Choose one of %2.</source>
        <translation>„%1” nije jezik priručnika. Odaberite jedan od ovih: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Ovdje nema opcije „%1”.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1” ne prima vrijednost.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1” traži vrijednost.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1” je navedeno dvaput.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Nedostaje „%1”.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>„%1” je ovdje suvišno.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Nedostaje naredba.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>Datoteku „%1” nije moguće pročitati.</translation>
    </message>
    <message>
        <source>“%1” is too large for a signature: more than %2 MB.</source>
        <translation>Datoteka „%1” prevelika je za potpis: veća je od %2 MB.</translation>
    </message>
    <message>
        <source>There is no signature in “%1”: it has to be an SVG or a PNG.</source>
        <translation>U datoteci „%1” nema potpisa: mora biti SVG ili PNG.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Zaposlenici</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Na čekanju</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Prekoračen rok</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Izuzeto</translation>
    </message>
    <message>
        <source>all</source>
        <translation>sve</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>bez poslovnice</translation>
    </message>
    <message>
        <source>No edition has been published yet.</source>
        <translation>Još nije objavljeno nijedno izdanje.</translation>
    </message>
    <message numerus="yes">
        <source>Everything fits: %n ledger entries.</source>
        <translation>
            <numerusform>Sve se slaže: %n upis u evidencijskoj knjizi.</numerusform>
            <numerusform>Sve se slaže: %n upisa u evidencijskoj knjizi.</numerusform>
            <numerusform>Sve se slaže: %n upisa u evidencijskoj knjizi.</numerusform>
        </translation>
    </message>
    <message>
        <source>show who has acknowledged what</source>
        <translation>prikazuje tko je potvrdio primitak kojeg izdanja</translation>
    </message>
    <message>
        <source>Counts, for each edition and site, everybody who is employed today: acknowledged, pending, overdue, refused or exempt. Each person is counted once.</source>
        <translation>Za svako izdanje i poslovnicu broji sve koji su danas zaposleni: potvrđeno, na čekanju, prekoračen rok, odbijeno ili izuzeto. Svaki se zaposlenik broji jednom.</translation>
    </message>
    <message>
        <source>check that no record was altered</source>
        <translation>provjerava je li koji zapis izmijenjen</translation>
    </message>
    <message>
        <source>Made “%1”, with a handbook of %2.</source>
        <translation>Izrađen je radni prostor „%1”; njegov priručnik sadrži %2.</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>izrađuje radni prostor</translation>
    </message>
    <message>
        <source>Makes the workspace that is named with --workspace. Its file must not exist yet.</source>
        <translation>Izrađuje radni prostor naveden u --workspace. Ta datoteka još ne smije postojati.</translation>
    </message>
    <message>
        <source>Begins with the handbook that ships with the program.</source>
        <translation>Počinje s priručnikom koji dolazi s programom.</translation>
    </message>
    <message>
        <source>Stands on every form.</source>
        <translation>Navodi se na svakom obrascu.</translation>
    </message>
    <message>
        <source>The language in which rules are decided; otherwise English.</source>
        <translation>Jezik na kojem se donose pravila; inače engleski.</translation>
    </message>
    <message>
        <source>do the whole main job with invented people</source>
        <translation>obavlja cijeli glavni posao s izmišljenim zaposlenicima</translation>
    </message>
    <message>
        <source>Makes a workspace in the folder DIR, which is made or has to be empty: the starter handbook, 24 invented people over 3 sites in 4 languages, an edition, and a round that half of them have signed. Writes the booklets, the forms to sign and the signed copies beside it.</source>
        <translation>Izrađuje radni prostor u mapi DIR, koja se izrađuje ili mora biti prazna: početni priručnik, 24 izmišljena zaposlenika u 3 poslovnice i na 4 jezika, izdanje te krug potvrđivanja u kojem je polovica zaposlenika potpisala. Uz njega zapisuje knjižice, obrasce za potpis i potpisane primjerke.</translation>
    </message>
    <message>
        <source>It is done, but the answer could not be written.</source>
        <translation>Obavljeno je, ali odgovor nije bilo moguće zapisati.</translation>
    </message>
    <message>
        <source>The workspace: a file, or postgresql://name@server/database; otherwise the one that COUNTERSIGN_WORKSPACE names.</source>
        <translation>Radni prostor: datoteka ili postgresql://name@server/database; inače onaj koji je naveden u COUNTERSIGN_WORKSPACE.</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace WORKSPACE, or in COUNTERSIGN_WORKSPACE.</source>
        <translation>Navedite radni prostor pomoću --workspace WORKSPACE ili u COUNTERSIGN_WORKSPACE.</translation>
    </message>
    <message>
        <source>As before, something does not fit the ledger. %1: %2</source>
        <translation>Kao i prije, nešto se ne slaže s evidencijskom knjigom. %1: %2</translation>
    </message>
    <message>
        <source>New password for %1 there:</source>
        <translation>Nova lozinka ondje (%1):</translation>
    </message>
    <message numerus="yes">
        <source>“%1” now holds the same, %n rows.</source>
        <translation>
            <numerusform>„%1” sada sadrži isto: %n redak.</numerusform>
            <numerusform>„%1” sada sadrži isto: %n retka.</numerusform>
            <numerusform>„%1” sada sadrži isto: %n redaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still there as it was. Work on in one of them only; keep the other, or remove it once nobody opens it any more.</source>
        <translation>Radni prostor „%1” i dalje postoji, neizmijenjen. Nastavite raditi samo u jednom od njih; drugi sačuvajte ili ga uklonite kad ga više nitko ne bude otvarao.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”, %n rows.</source>
        <translation>
            <numerusform>Zapisano u „%1”: %n redak.</numerusform>
            <numerusform>Zapisano u „%1”: %n retka.</numerusform>
            <numerusform>Zapisano u „%1”: %n redaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds people’s data: keep it as you keep the workspace.</source>
        <translation>Datoteka sadrži podatke o zaposlenicima: čuvajte je kao i radni prostor.</translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” of the archive, %n rows.</source>
        <translation>
            <numerusform>Iz arhive je izrađen radni prostor „%1”: %n redak.</numerusform>
            <numerusform>Iz arhive je izrađen radni prostor „%1”: %n retka.</numerusform>
            <numerusform>Iz arhive je izrađen radni prostor „%1”: %n redaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>carry the workspace to another place</source>
        <translation>prenosi radni prostor na drugo mjesto</translation>
    </message>
    <message>
        <source>Makes the workspace that --to names, a file or a database on a PostgreSQL server, of everything that this one holds. It must not exist yet. Every table is read back and compared, and the ledger verified, before any of it counts. This workspace stays as it is. Passwords can’t be taken along to or from a server: the administrator that --as names gets a new one there.</source>
        <translation>Od svega što sadrži ovaj radni prostor izrađuje radni prostor naveden u --to, kao datoteku ili bazu podataka na poslužitelju PostgreSQL. On još ne smije postojati. Prije nego što išta od toga vrijedi, svaka se tablica ponovno čita i uspoređuje, a evidencijska se knjiga provjerava. Ovaj radni prostor ostaje kakav jest. Lozinke se ne mogu prenijeti na poslužitelj ni s njega: administrator naveden u --as ondje dobiva novu.</translation>
    </message>
    <message>
        <source>The place: a file, or a server’s address.</source>
        <translation>Mjesto: datoteka ili adresa poslužitelja.</translation>
    </message>
    <message>
        <source>write everything into a file of an open form</source>
        <translation>zapisuje sve u datoteku otvorenog formata</translation>
    </message>
    <message>
        <source>Writes all that the workspace holds into one text file, which every later version of the program reads, and other programs can. The file must not exist yet.</source>
        <translation>Zapisuje sve što radni prostor sadrži u jednu tekstnu datoteku, koju može čitati svaka kasnija verzija programa, a i drugi programi. Datoteka još ne smije postojati.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Datoteka.</translation>
    </message>
    <message>
        <source>Leaves out the key that signs the ledger: it can be checked, but not continued.</source>
        <translation>Izostavlja ključ kojim se potpisuje evidencijska knjiga: može se provjeriti, ali ne i nastaviti.</translation>
    </message>
    <message>
        <source>make a workspace of an archive</source>
        <translation>izrađuje radni prostor iz arhive</translation>
    </message>
    <message>
        <source>Makes the workspace that is named with --workspace of what the archive holds. It must not exist yet, and is made only if everything in the archive fits. Where the archive has accounts but no passwords that work there, the administrator that --as names gets a new one.</source>
        <translation>Od sadržaja arhive izrađuje radni prostor naveden u --workspace. On još ne smije postojati, a izrađuje se samo ako se sve u arhivi slaže. Ako arhiva sadrži korisničke račune, ali ne i lozinke koje ondje vrijede, administrator naveden u --as dobiva novu.</translation>
    </message>
    <message>
        <source>This workspace has no accounts. Leave “--as” out, or add an account first.</source>
        <translation>Ovaj radni prostor nema korisničkih računa. Izostavite „--as” ili najprije dodajte korisnički račun.</translation>
    </message>
    <message>
        <source>This workspace has accounts. Say who you are with “--as NAME”.</source>
        <translation>Ovaj radni prostor ima korisničke račune. Navedite tko ste pomoću „--as NAME”.</translation>
    </message>
    <message>
        <source>Leave “--operator” out: whoever signs in is recorded.</source>
        <translation>Izostavite „--operator”: bilježi se onaj tko se prijavi.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Lozinka (%1):</translation>
    </message>
    <message>
        <source>Who signs in, where the workspace has accounts.</source>
        <translation>Tko se prijavljuje, ako radni prostor ima korisničke račune.</translation>
    </message>
    <message>
        <source>Who does this, as it is recorded, where there are no accounts; otherwise the user of this machine.</source>
        <translation>Tko ovo radi, kako će biti zabilježeno, ako nema korisničkih računa; inače korisnik ovog računala.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ništa nije dospjelo za brisanje.</translation>
    </message>
    <message>
        <source>Nothing was erased. Look at what would go, then add --yes: it can’t be taken back.</source>
        <translation>Ništa nije izbrisano. Pogledajte što bi se izbrisalo pa dodajte --yes: brisanje se ne može poništiti.</translation>
    </message>
    <message>
        <source>The time for which it is kept is over.</source>
        <translation>Rok čuvanja je istekao.</translation>
    </message>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>Trajno je izbrisan %n zapis.</numerusform>
            <numerusform>Trajno su izbrisana %n zapisa.</numerusform>
            <numerusform>Trajno je izbrisano %n zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to rewrite the file; its deleted parts were overwritten.</source>
        <translation>Nije bilo mjesta za ponovno zapisivanje datoteke; prebrisani su njezini izbrisani dijelovi.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisi</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Rok istekao</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Pravna osnova</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Zabrana brisanja</translation>
    </message>
    <message>
        <source>erase what is due</source>
        <translation>briše ono što je dospjelo za brisanje</translation>
    </message>
    <message>
        <source>Shows what would be erased, and erases it only with --yes: the data and the salts of its ledger entries. What is left is that there was a record, who erased it and why; the ledger still verifies. What a legal hold keeps is left. With --person, everything about one person goes, due or not.</source>
        <translation>Prikazuje što bi se izbrisalo, a briše samo uz --yes: podatke i kriptografske soli njihovih upisa u evidencijskoj knjizi. Ostaje da je zapis postojao, tko ga je izbrisao i zašto; evidencijska se knjiga i dalje može provjeriti. Ono na što se odnosi zabrana brisanja ostaje. Uz --person briše se sve o jednom zaposleniku, bez obzira na rok čuvanja.</translation>
    </message>
    <message>
        <source>The employee number of one person.</source>
        <translation>Matični broj jednog zaposlenika.</translation>
    </message>
    <message>
        <source>Why; it stays for ever, so that it must name nobody.</source>
        <translation>Zašto; razlog ostaje trajno zapisan pa ne smije nikoga imenovati.</translation>
    </message>
    <message>
        <source>With --person: the legal ground.</source>
        <translation>Uz --person: pravna osnova.</translation>
    </message>
    <message>
        <source>Erases; it can’t be taken back.</source>
        <translation>Briše; to se ne može poništiti.</translation>
    </message>
    <message>
        <source>The password of whoever --as names; otherwise it is typed at the terminal.</source>
        <translation>Lozinka onoga koga navodi --as; inače se upisuje u terminalu.</translation>
    </message>
    <message>
        <source>The password of an account that is added; otherwise it is typed at the terminal.</source>
        <translation>Lozinka korisničkog računa koji se dodaje; inače se upisuje u terminalu.</translation>
    </message>
    <message>
        <source>The terminal can’t be written to.</source>
        <translation>U terminal nije moguće pisati.</translation>
    </message>
    <message>
        <source>No password was typed. Nothing was done.</source>
        <translation>Lozinka nije upisana. Ništa nije učinjeno.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at. Put it into %1.</source>
        <translation>Nema terminala u kojem bi se upisala lozinka. Navedite je u %1.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Još jednom:</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was done.</source>
        <translation>Lozinke se razlikuju. Ništa nije učinjeno.</translation>
    </message>
    <message>
        <source>Wrote all that is kept about %1 into “%2”: %3.</source>
        <translation>Sve što se čuva o zaposleniku (%1) zapisano je u „%2”: %3.</translation>
    </message>
    <message>
        <source>write all that is kept about a person</source>
        <translation>zapisuje sve što se čuva o zaposleniku</translation>
    </message>
    <message>
        <source>Writes everything about one person into a folder: a page to read, the same for programs as JSON, and the pictures of their signatures. The folder has to be new or empty.</source>
        <translation>Zapisuje u mapu sve o jednom zaposleniku: stranicu za čitanje, iste podatke za programe u JSON-u i slike njegovih potpisa. Mapa mora biti nova ili prazna.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>Mapa.</translation>
    </message>
    <message>
        <source>“%1” is no role. Choose one of %2.</source>
        <translation>„%1” nije uloga. Odaberite jednu od ovih: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Choose one of %2.</source>
        <translation>„%1” nije vrsta zapisa. Odaberite jednu od ovih: %2.</translation>
    </message>
    <message>
        <source>No retention period is set: everything is kept for ever.</source>
        <translation>Nije zadan nijedan rok čuvanja: sve se čuva trajno.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Čuva se</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mjeseci</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Računa se</translation>
    </message>
    <message>
        <source>Kept for ever: %1.</source>
        <translation>Čuva se trajno: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing to count from. Choose left, superseded or made.</source>
        <translation>Od „%1” se rok ne može računati. Odaberite left, superseded ili made.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n months: %1, counted %2.</source>
        <translation>
            <numerusform>Zadan je rok čuvanja od %n mjeseca (%1); računa se %2.</numerusform>
            <numerusform>Zadan je rok čuvanja od %n mjeseca (%1); računa se %2.</numerusform>
            <numerusform>Zadan je rok čuvanja od %n mjeseci (%1); računa se %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about %1 is erased from now on.</source>
        <translation>Od sada se ne briše ništa o ovom zaposleniku: %1.</translation>
    </message>
    <message>
        <source>There is no legal hold on %1.</source>
        <translation>Nema zabrane brisanja (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Lifted %n legal holds on %1.</source>
        <translation>
            <numerusform>Ukinuta je %n zabrana brisanja (%1).</numerusform>
            <numerusform>Ukinute su %n zabrane brisanja (%1).</numerusform>
            <numerusform>Ukinuto je %n zabrana brisanja (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>show what is due to be erased</source>
        <translation>prikazuje što je dospjelo za brisanje</translation>
    </message>
    <message>
        <source>Shows how long each kind of record is kept and on what legal ground, what is due by that today, and on whom there is a legal hold. Nothing is ever erased by itself.</source>
        <translation>Prikazuje koliko se dugo i na kojoj pravnoj osnovi čuva svaka vrsta zapisa, što je prema tome danas dospjelo za brisanje i za koga vrijedi zabrana brisanja. Ništa se nikada ne briše samo od sebe.</translation>
    </message>
    <message>
        <source>say how long a kind of record is kept</source>
        <translation>zadaje koliko se dugo čuva vrsta zapisa</translation>
    </message>
    <message>
        <source>The kinds are person (everything about somebody who left), acknowledgment, exemption and form. Without --months the kind is kept for ever again.</source>
        <translation>Vrste su person (sve o zaposleniku koji je otišao), acknowledgment (potvrde primitka), exemption (izuzeća) i form (ispisani obrasci). Bez --months ta se vrsta ponovno čuva trajno.</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Koliko dugo.</translation>
    </message>
    <message>
        <source>Counted from: left (the last day of work), superseded (a newer edition) or made (the record itself); otherwise left.</source>
        <translation>Računa se od: left (posljednji dan rada), superseded (novije izdanje) ili made (sam zapis); inače left.</translation>
    </message>
    <message>
        <source>The law or the interest that it is kept by.</source>
        <translation>Zakon ili interes zbog kojeg se čuva.</translation>
    </message>
    <message>
        <source>keep everything about a person, whatever is due</source>
        <translation>zadržava sve o zaposleniku, bez obzira na rokove</translation>
    </message>
    <message>
        <source>Places a legal hold on the person with that employee number: nothing about them is erased until it is lifted.</source>
        <translation>Uvodi zabranu brisanja za zaposlenika s tim matičnim brojem: ništa se o njemu ne briše dok se zabrana ne ukine.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Zašto.</translation>
    </message>
    <message>
        <source>lift the legal holds on a person</source>
        <translation>ukida zabrane brisanja za zaposlenika</translation>
    </message>
    <message>
        <source>Lifts every legal hold on the person with that employee number.</source>
        <translation>Ukida sve zabrane brisanja za zaposlenika s tim matičnim brojem.</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>Nema poslovnice „%1”.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Nova lozinka (%1):</translation>
    </message>
    <message>
        <source>Added %1 as %2.</source>
        <translation>Dodano: %1 (uloga: %2).</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 sada ima ovu ulogu: %2.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 se više ne može prijaviti.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 se ponovno može prijaviti.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Poslovnice</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Može se prijaviti</translation>
    </message>
    <message>
        <source>no, disabled</source>
        <translation>ne, onemogućeno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>There are no accounts. Whoever opens the workspace may do everything.</source>
        <translation>Nema korisničkih računa. Tko god otvori radni prostor, smije sve.</translation>
    </message>
    <message>
        <source>What the account may do: administrator (everything), hr (people at all sites), manager (people at some sites), viewer (sees all, changes nothing) or translator (the handbook’s texts).</source>
        <translation>Što korisnički račun smije: administrator (sve), hr (zaposlenici u svim poslovnicama), manager (zaposlenici u nekim poslovnicama), viewer (vidi sve, ne mijenja ništa) ili translator (tekstovi priručnika).</translation>
    </message>
    <message>
        <source>A site of a manager.</source>
        <translation>Poslovnica voditelja.</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>dodaje korisnički račun</translation>
    </message>
    <message>
        <source>Adds somebody who signs in. The first account has to be an administrator’s; from then on everybody signs in, with --as. The new account’s password is taken from COUNTERSIGN_NEW_PASSWORD or typed at the terminal.</source>
        <translation>Dodaje nekoga tko se prijavljuje. Prvi korisnički račun mora biti administratorov; otada se svi prijavljuju pomoću --as. Lozinka novog korisničkog računa uzima se iz COUNTERSIGN_NEW_PASSWORD ili se upisuje u terminalu.</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>ispisuje popis korisničkih računa</translation>
    </message>
    <message>
        <source>Lists who may sign in, as what, and where. In JSON also what was refused: who tried what beyond their rights, and when.</source>
        <translation>Ispisuje tko se smije prijaviti, u kojoj ulozi i gdje. U JSON-u i ono što je odbijeno: tko je pokušao što izvan svojih prava i kada.</translation>
    </message>
    <message>
        <source>give an account another role</source>
        <translation>dodjeljuje korisničkom računu drugu ulogu</translation>
    </message>
    <message>
        <source>Gives an account another role, and a manager the sites that are named, no others. One administrator has to remain.</source>
        <translation>Korisničkom računu dodjeljuje drugu ulogu, a voditelju navedene poslovnice i nijednu drugu. Mora ostati barem jedan administrator.</translation>
    </message>
    <message>
        <source>let somebody no longer sign in</source>
        <translation>onemogućuje nekomu prijavu</translation>
    </message>
    <message>
        <source>Keeps the account, whose name stands in records, but lets nobody sign in with it.</source>
        <translation>Zadržava korisnički račun, čije ime stoji u zapisima, ali se njime više nitko ne može prijaviti.</translation>
    </message>
    <message>
        <source>let somebody sign in again</source>
        <translation>ponovno omogućuje nekomu prijavu</translation>
    </message>
    <message>
        <source>Takes back that an account was disabled.</source>
        <translation>Poništava onemogućivanje korisničkog računa.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>The ledger continues the checkpoint of %n entries.</source>
        <translation>
            <numerusform>Evidencijska knjiga nastavlja se na kontrolnu točku (broj upisa: %n).</numerusform>
            <numerusform>Evidencijska knjiga nastavlja se na kontrolnu točku (broj upisa: %n).</numerusform>
            <numerusform>Evidencijska knjiga nastavlja se na kontrolnu točku (broj upisa: %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; --json lists them)</source>
        <translation>
            <numerusform>%1 (i još %n nalaz; --json ispisuje sve)</numerusform>
            <numerusform>%1 (i još %n nalaza; --json ispisuje sve)</numerusform>
            <numerusform>%1 (i još %n nalaza; --json ispisuje sve)</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has no entry yet. Publish an edition first.</source>
        <translation>Evidencijska knjiga još nema nijedan upis. Najprije objavite izdanje.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote the checkpoint of %n entries to “%1”.</source>
        <translation>
            <numerusform>Kontrolna točka (broj upisa: %n) zapisana je u „%1”.</numerusform>
            <numerusform>Kontrolna točka (broj upisa: %n) zapisana je u „%1”.</numerusform>
            <numerusform>Kontrolna točka (broj upisa: %n) zapisana je u „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it where nobody who can change the workspace can change it, too.</source>
        <translation>Čuvajte je ondje gdje je ne može izmijeniti nitko tko može mijenjati radni prostor.</translation>
    </message>
    <message>
        <source>Name either a record with --record or a checkpoint with --since.</source>
        <translation>Navedite ili zapis pomoću --record ili kontrolnu točku pomoću --since.</translation>
    </message>
    <message>
        <source>Wrote the proof to “%1”. “countersign proof check” checks it, without the workspace.</source>
        <translation>Dokaz je zapisan u „%1”. Provjerava ga „countersign proof check”, bez radnog prostora.</translation>
    </message>
    <message>
        <source>“%1” holds no key.</source>
        <translation>„%1” ne sadrži ključ.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries continues the one of %2.</source>
        <translation>Kontrolna točka (broj upisa: %1) nastavlja se na raniju (broj upisa: %2).</translation>
    </message>
    <message>
        <source>%1 was entered at %2 as it is here.</source>
        <translation>Zapis %1 unesen je u evidencijsku knjigu upravo u ovom obliku (vrijeme: %2).</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>Potpisano ključem %1</translation>
    </message>
    <message>
        <source>Compare this key with one that you got another way.</source>
        <translation>Usporedite ovaj ključ s onim koji ste dobili drugim putem.</translation>
    </message>
    <message>
        <source>Wrote the secret key to “%1”. Whoever has it can sign in this ledger’s name: lock it away.</source>
        <translation>Tajni ključ zapisan je u „%1”. Tko ga ima, može potpisivati u ime ove evidencijske knjige: držite ga pod ključem.</translation>
    </message>
    <message>
        <source>Wrote the key to “%1”. Give it to whoever will check checkpoints and proofs.</source>
        <translation>Ključ je zapisan u „%1”. Dajte ga svakomu tko će provjeravati kontrolne točke i dokaze.</translation>
    </message>
    <message>
        <source>The file; it must not exist yet.</source>
        <translation>Datoteka; još ne smije postojati.</translation>
    </message>
    <message>
        <source>Recomputes the ledger and every record that it covers. Where something doesn’t fit, says which record was altered, removed, put in or moved, and exits with 1.</source>
        <translation>Ponovno izračunava evidencijsku knjigu i svaki zapis koji ona obuhvaća. Ako se nešto ne slaže, navodi koji je zapis izmijenjen, uklonjen, umetnut ili premješten i završava s izlaznim statusom 1.</translation>
    </message>
    <message>
        <source>An earlier checkpoint, a file or the letters on a printed form: whether the ledger still continues it, and if not, which entries were rewritten.</source>
        <translation>Ranija kontrolna točka, kao datoteka ili slova s ispisanog obrasca: nastavlja li se evidencijska knjiga i dalje na nju, a ako ne, koji su upisi prepravljeni.</translation>
    </message>
    <message>
        <source>write down the signed state of the ledger</source>
        <translation>zapisuje potpisano stanje evidencijske knjige</translation>
    </message>
    <message>
        <source>Writes the newest checkpoint as a signed note. Kept elsewhere, it shows later whether anything that the ledger held today was changed.</source>
        <translation>Zapisuje najnoviju kontrolnu točku kao potpisanu bilješku. Ako se čuva drugdje, poslije pokazuje je li izmijenjeno išta što je evidencijska knjiga danas sadržavala.</translation>
    </message>
    <message>
        <source>check a proof without the workspace</source>
        <translation>provjerava dokaz bez radnog prostora</translation>
    </message>
    <message>
        <source>Checks everything in a file that “proof” wrote, and says what it proves.</source>
        <translation>Provjerava sve u datoteci koju je zapisala naredba „proof” i navodi što ona dokazuje.</translation>
    </message>
    <message>
        <source>The key that has to have signed it, as text or in a file.</source>
        <translation>Ključ kojim dokaz mora biti potpisan, kao tekst ili u datoteci.</translation>
    </message>
    <message>
        <source>write what proves one record, or one checkpoint</source>
        <translation>zapisuje dokaz za jedan zapis ili jednu kontrolnu točku</translation>
    </message>
    <message>
        <source>Writes a file by which anybody checks one record without the workspace, or that the newest checkpoint continues an earlier one.</source>
        <translation>Zapisuje datoteku pomoću koje svatko bez radnog prostora može provjeriti jedan zapis ili to da se najnovija kontrolna točka nastavlja na raniju.</translation>
    </message>
    <message>
        <source>The record’s id, as “verify”, “publish --json”, “acknowledge --json” and “people export” give it.</source>
        <translation>Identifikator zapisa, kako ga navode „verify”, „publish --json”, „acknowledge --json” i „people export”.</translation>
    </message>
    <message>
        <source>An earlier checkpoint.</source>
        <translation>Ranija kontrolna točka.</translation>
    </message>
    <message>
        <source>write the key that checks the ledger’s signatures</source>
        <translation>zapisuje ključ za provjeru potpisa evidencijske knjige</translation>
    </message>
    <message>
        <source>Writes the public key with which anybody checks checkpoints and proofs.</source>
        <translation>Zapisuje javni ključ kojim svatko može provjeriti kontrolne točke i dokaze.</translation>
    </message>
    <message>
        <source>Writes the key that signs instead, to be kept in a safe.</source>
        <translation>Umjesto njega zapisuje ključ kojim se potpisuje, a koji treba čuvati u sefu.</translation>
    </message>
    <message>
        <source>A time-stamp authority’s address. Where it doesn’t answer, the checkpoint stays unstamped until “checkpoint stamp” succeeds.</source>
        <translation>Adresa tijela za vremenske žigove. Ako ne odgovori, kontrolna točka ostaje bez žiga dok „checkpoint stamp” ne uspije.</translation>
    </message>
    <message>
        <source>Stamped at %1 by %2, whom the certificates vouch for.</source>
        <translation>Žig od %1 izdalo je tijelo %2, za koje certifikati jamče.</translation>
    </message>
    <message>
        <source>Stamped at %1 by %2, whom nobody vouches for: name the certificates that you trust with --trust.</source>
        <translation>Žig od %1 izdalo je tijelo %2, za koje nitko ne jamči: pomoću --trust navedite certifikate kojima vjerujete.</translation>
    </message>
    <message>
        <source>Certificates (PEM) that have to vouch for the time-stamp authority.</source>
        <translation>Certifikati (PEM) koji moraju jamčiti za tijelo za vremenske žigove.</translation>
    </message>
    <message>
        <source>have a checkpoint stamped with the time</source>
        <translation>traži vremenski žig za kontrolnu točku</translation>
    </message>
    <message>
        <source>The authority’s address.</source>
        <translation>Adresa tijela.</translation>
    </message>
    <message>
        <source>Name the folder for the backup with --to DIR.</source>
        <translation>Navedite mapu za sigurnosnu kopiju pomoću --to DIR.</translation>
    </message>
    <message>
        <source>Pass phrase:</source>
        <translation>Pristupna fraza:</translation>
    </message>
    <message>
        <source>Made “%1”, but the workspace is not sound. %2</source>
        <translation>Izrađena je kopija „%1”, ali radni prostor nije ispravan. %2</translation>
    </message>
    <message>
        <source>Made “%1” and checked it.</source>
        <translation>Kopija „%1” izrađena je i provjerena.</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE, or a folder with --in DIR.</source>
        <translation>Navedite radni prostor pomoću --workspace FILE ili mapu pomoću --in DIR.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Izrađeno</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Radni prostor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pristupna fraza</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ispravno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>There are no backups in “%1” yet.</source>
        <translation>U mapi „%1” još nema sigurnosnih kopija.</translation>
    </message>
    <message>
        <source>Name the workspace that is to be replaced with --workspace FILE, without --to.</source>
        <translation>Radni prostor koji treba zamijeniti navedite pomoću --workspace FILE, bez --to.</translation>
    </message>
    <message>
        <source>Made “%1” from the backup.</source>
        <translation>Iz sigurnosne kopije izrađen je radni prostor „%1”.</translation>
    </message>
    <message>
        <source>What was there is now “%1”.</source>
        <translation>Ono što je ondje bilo sada je „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were erased after it was made were erased again.</source>
        <translation>
            <numerusform>Ponovno je izbrisan %n zapis koji je bio izbrisan nakon izrade sigurnosne kopije.</numerusform>
            <numerusform>Ponovno su izbrisana %n zapisa koja su bila izbrisana nakon izrade sigurnosne kopije.</numerusform>
            <numerusform>Ponovno je izbrisano %n zapisa koji su bili izbrisani nakon izrade sigurnosne kopije.</numerusform>
        </translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>izrađuje sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>Copies the workspace as it is at this moment, opens the copy and checks it, and only then gives it its name, which tells when it was made. Where the workspace has a pass phrase for its backups, it is sealed with that.</source>
        <translation>Kopira radni prostor u trenutačnom stanju, otvara kopiju i provjerava je, a tek joj tada daje naziv, iz kojeg se vidi kad je izrađena. Ako je za sigurnosne kopije radnog prostora zadana pristupna fraza, kopija se njome zaštićuje.</translation>
    </message>
    <message>
        <source>The folder; otherwise the one that is set in the window, or “Backups” beside the workspace.</source>
        <translation>Mapa; inače ona koja je zadana u prozoru ili „Backups” uz radni prostor.</translation>
    </message>
    <message>
        <source>Seals it with a pass phrase, which is asked for, or taken from COUNTERSIGN_PASSPHRASE. Without the phrase nobody can open it again.</source>
        <translation>Zaštićuje je pristupnom frazom, koju program traži ili uzima iz COUNTERSIGN_PASSPHRASE. Bez te je fraze više nitko ne može otvoriti.</translation>
    </message>
    <message>
        <source>Seals it with no pass phrase, even where one is set.</source>
        <translation>Ne zaštićuje je pristupnom frazom, ni kad je ona zadana.</translation>
    </message>
    <message>
        <source>list the backups of a workspace</source>
        <translation>ispisuje popis sigurnosnih kopija radnog prostora</translation>
    </message>
    <message>
        <source>Lists the workspace’s backups, the newest first; with --in, all that are in a folder.</source>
        <translation>Ispisuje sigurnosne kopije radnog prostora, počevši od najnovije; uz --in sve koje su u mapi.</translation>
    </message>
    <message>
        <source>A folder of backups; no workspace is needed then.</source>
        <translation>Mapa sa sigurnosnim kopijama; radni prostor tada nije potreban.</translation>
    </message>
    <message>
        <source>check a backup and say what is in it</source>
        <translation>provjerava sigurnosnu kopiju i navodi što sadrži</translation>
    </message>
    <message>
        <source>Opens the backup, checks its pages, its records and its ledger, and says what is in it; where a workspace is named, also whether that continues it. Exits with 1 where something doesn’t fit.</source>
        <translation>Otvara sigurnosnu kopiju, provjerava njezine stranice, zapise i evidencijsku knjigu te navodi što sadrži; ako je naveden radni prostor, i nastavlja li se on na nju. Ako se nešto ne slaže, završava s izlaznim statusom 1.</translation>
    </message>
    <message>
        <source>make a workspace from a backup</source>
        <translation>izrađuje radni prostor iz sigurnosne kopije</translation>
    </message>
    <message>
        <source>Checks the backup and makes a new workspace from it. With --in-place, puts it in the place of the workspace that is named with --workspace, whose file gets another name and is kept.</source>
        <translation>Provjerava sigurnosnu kopiju i iz nje izrađuje novi radni prostor. Uz --in-place njime zamjenjuje radni prostor naveden u --workspace, čija datoteka dobiva drugi naziv i čuva se.</translation>
    </message>
    <message>
        <source>The new workspace, a file or postgresql://…; otherwise a file named after the backup, beside the workspace.</source>
        <translation>Novi radni prostor, datoteka ili postgresql://…; inače datoteka s nazivom prema sigurnosnoj kopiji, uz postojeći radni prostor.</translation>
    </message>
    <message>
        <source>Replaces the workspace, which is kept under another name.</source>
        <translation>Zamjenjuje radni prostor, koji se čuva pod drugim nazivom.</translation>
    </message>
    <message>
        <source>A shared workspace is looked after by its server; only a file is salvaged.</source>
        <translation>Zajednički radni prostor održava njegov poslužitelj; spasiti se može samo datoteka.</translation>
    </message>
    <message>
        <source>Wrote what could be read to “%1”.</source>
        <translation>Ono što je bilo moguće pročitati zapisano je u „%1”.</translation>
    </message>
    <message>
        <source>write what can be read of a damaged workspace to a new one</source>
        <translation>zapisuje u novi radni prostor ono što se može pročitati iz oštećenog</translation>
    </message>
    <message>
        <source>Reads the damaged file page by page, as far as it can be read at all, writes what it finds to a new workspace, and lists what is missing. The damaged file is left as it is. A damaged backup can be salvaged too, but for a sealed one.</source>
        <translation>Čita oštećenu datoteku stranicu po stranicu, koliko je god to moguće, zapisuje što pronađe u novi radni prostor i ispisuje što nedostaje. Oštećena datoteka ostaje kakva jest. Spasiti se može i oštećena sigurnosna kopija, osim ako je zaštićena.</translation>
    </message>
    <message>
        <source>The new workspace.</source>
        <translation>Novi radni prostor.</translation>
    </message>
    <message>
        <source>Writes the newest one that the workspace has a time stamp of, and its stamp beside it.</source>
        <translation>Zapisuje najnoviju kontrolnu točku za koju radni prostor ima vremenski žig, a uz nju i taj žig.</translation>
    </message>
    <message>
        <source>Name a checkpoint’s file, or else a workspace with --workspace and nothing more: its settings say who stamps.</source>
        <translation>Navedite datoteku kontrolne točke ili pak radni prostor pomoću --workspace i ništa više: u njegovim postavkama piše tko izdaje žig.</translation>
    </message>
    <message>
        <source>Nothing waits for a stamp.</source>
        <translation>Ništa ne čeka žig.</translation>
    </message>
    <message>
        <source>No checkpoint of this workspace is stamped yet.</source>
        <translation>Nijedna kontrolna točka ovog radnog prostora još nema žig.</translation>
    </message>
    <message>
        <source>Asks a time-stamp authority (RFC 3161) to sign when it saw a checkpoint; its answer is kept beside the file, as FILE.tsr. One that lies there is checked. Without a file, the workspace’s newest checkpoint is stamped by the authority in its settings.</source>
        <translation>Traži od tijela za vremenske žigove (RFC 3161) da potpiše kada je vidjelo kontrolnu točku; odgovor se čuva uz datoteku, kao FILE.tsr. Ako ondje već jedan postoji, provjerava se. Bez datoteke se žig za najnoviju kontrolnu točku radnog prostora traži od tijela navedenog u njegovim postavkama.</translation>
    </message>
    <message>
        <source>The handbook can be published as it is.</source>
        <translation>Priručnik se može objaviti ovakav kakav jest.</translation>
    </message>
    <message>
        <source>The handbook can’t be published yet.</source>
        <translation>Priručnik se još ne može objaviti.</translation>
    </message>
    <message>
        <source>Edition %1 is withdrawn. It stays readable, and so does every acknowledgment of it.</source>
        <translation>Izdanje %1 je povučeno. Ostaje čitljivo, kao i svaka potvrda njegova primitka.</translation>
    </message>
    <message>
        <source>There is no rule %1 in edition %2.</source>
        <translation>U izdanju %2 nema pravila %1.</translation>
    </message>
    <message>
        <source>No edition was in force on %1.</source>
        <translation>Na dan %1 nijedno izdanje nije bilo na snazi.</translation>
    </message>
    <message>
        <source>On %1, edition %2 was in force, dated %3.</source>
        <translation>Na dan %1 na snazi je bilo izdanje %2 od %3.</translation>
    </message>
    <message>
        <source>It was published only on %1.</source>
        <translation>Objavljeno je tek %1.</translation>
    </message>
    <message>
        <source>Edition %1, dated %2</source>
        <translation>Izdanje %1 od %2</translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>Pravilo je uklonjeno.</translation>
    </message>
    <message>
        <source>The number of the rule: 2.3.</source>
        <translation>Broj pravila: 2.3.</translation>
    </message>
    <message>
        <source>what to look at before publishing</source>
        <translation>što pogledati prije objave</translation>
    </message>
    <message>
        <source>Names what is missing or wrong in the handbook: languages that would be left out and why, problem areas without rules, links to rules that aren’t there. The exit code is 1 where something has to be mended before anything can be published.</source>
        <translation>Navodi što u priručniku nedostaje ili nije u redu: jezike koji bi bili izostavljeni i zašto, problemska područja bez pravila, poveznice na pravila kojih nema. Izlazni je kôd 1 kad nešto treba ispraviti prije bilo kakve objave.</translation>
    </message>
    <message>
        <source>a rule as it was in force on a day</source>
        <translation>pravilo kakvo je bilo na snazi određenog dana</translation>
    </message>
    <message>
        <source>Shows the exact text of a rule that was in force on a day, and of which edition it is. The number of the rule is the one that it has in that edition.</source>
        <translation>Prikazuje točan tekst pravila koji je bio na snazi određenog dana i iz kojeg je izdanja. Broj pravila je onaj koji ima u tom izdanju.</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>Dan.</translation>
    </message>
    <message>
        <source>a rule across all editions</source>
        <translation>pravilo kroz sva izdanja</translation>
    </message>
    <message>
        <source>Shows what each edition that brought, changed, moved or removed a rule made of it, oldest first.</source>
        <translation>Prikazuje što je s pravilom učinilo svako izdanje koje ga je uvelo, izmijenilo, premjestilo ili uklonilo, od najstarijeg.</translation>
    </message>
    <message>
        <source>The edition in which the rule has that number; otherwise the newest.</source>
        <translation>Izdanje u kojem pravilo ima taj broj; inače najnovije.</translation>
    </message>
    <message>
        <source>take an edition out of force</source>
        <translation>staviti izdanje izvan snage</translation>
    </message>
    <message>
        <source>Withdraws an edition for a reason. Nothing of it is changed: it stays readable, and so does every acknowledgment of it. From then on the edition before it is in force again, and nobody is asked to acknowledge it any more.</source>
        <translation>Povlači izdanje uz navođenje razloga. Ništa se u njemu ne mijenja: ostaje čitljivo, kao i svaka potvrda njegova primitka. Od tada je ponovno na snazi prethodno izdanje i više se ni od koga ne traži da potvrdi povučeno.</translation>
    </message>
    <message>
        <source>The edition.</source>
        <translation>Izdanje.</translation>
    </message>
    <message>
        <source>Why, in a sentence.</source>
        <translation>Zašto, u jednoj rečenici.</translation>
    </message>
    <message>
        <source>Say which rule the reason is of: --reason &quot;2.3=%1&quot;.</source>
        <translation>Navedite na koje se pravilo razlog odnosi: --reason &quot;2.3=%1&quot;.</translation>
    </message>
    <message>
        <source>The day from which the edition is in force, which may lie ahead; otherwise today.</source>
        <translation>Dan od kojeg je izdanje na snazi, može biti i u budućnosti; inače danas.</translation>
    </message>
    <message>
        <source>Why a rule was changed: &quot;2.3=The hotline has moved&quot;.</source>
        <translation>Zašto je pravilo izmijenjeno: &quot;2.3=Telefonska linija je preseljena&quot;.</translation>
    </message>
    <message>
        <source>A language to leave out, though every rule has its text in it.</source>
        <translation>Jezik koji se izostavlja iako sva pravila imaju tekst na njemu.</translation>
    </message>
    <message>
        <source>In the handbook as it is now:</source>
        <translation>U priručniku kakav je sada:</translation>
    </message>
    <message>
        <source>In edition %1:</source>
        <translation>U izdanju %1:</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Navedite što se traži.</translation>
    </message>
    <message>
        <source>Take either --edition or --all.</source>
        <translation>Navedite ili --edition ili --all.</translation>
    </message>
    <message>
        <source>Nothing has “%1”.</source>
        <translation>„%1” nije pronađeno.</translation>
    </message>
    <message>
        <source>find words in the handbook and its editions</source>
        <translation>pronalazi riječi u priručniku i njegovim izdanjima</translation>
    </message>
    <message>
        <source>Finds the rules and problem areas that have every word of the text, also as parts of longer words, in one language. Case, accents, vowel signs and kinds of digits don’t matter. Without --edition or --all, the handbook is searched as it is now.</source>
        <translation>Pronalazi pravila i problemska područja koja na jednom jeziku sadrže svaku riječ teksta, i kao dio dulje riječi. Veličina slova, naglasci, samoglasnički znakovi i vrsta znamenaka nisu važni. Bez --edition ili --all pretražuje se priručnik kakav je sada.</translation>
    </message>
    <message>
        <source>Only this language; otherwise all.</source>
        <translation>Samo ovaj jezik; inače svi.</translation>
    </message>
    <message>
        <source>The edition to search.</source>
        <translation>Izdanje koje se pretražuje.</translation>
    </message>
    <message>
        <source>The handbook and all editions.</source>
        <translation>Priručnik i sva izdanja.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are kept with their rules.</source>
        <translation>
            <numerusform>%n slika čuva se uz svoje pravilo.</numerusform>
            <numerusform>%n slike čuvaju se uz svoja pravila.</numerusform>
            <numerusform>%n slika čuva se uz svoja pravila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appends the problem areas and rules of a Word, OpenDocument, HTML, Markdown or plain text file to the handbook. Headings become problem areas and rules; in plain text, they are short lines that stand alone. Bylines and tables of contents are left out, and named.</source>
        <translation>Na kraj priručnika dodaje problemska područja i pravila iz datoteke Worda, OpenDocumenta, HTML-a, Markdowna ili običnog teksta. Naslovi postaju problemska područja i pravila; u običnom tekstu to su kratki redci koji stoje sami. Redci s imenom autora i sadržaji izostavljaju se, uz napomenu.</translation>
    </message>
    <message>
        <source>Only show what the file would become.</source>
        <translation>Samo prikazuje što bi nastalo iz datoteke.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n slika</numerusform>
            <numerusform>%n slike</numerusform>
            <numerusform>%n slika</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem area: %1</source>
        <translation>Problemsko područje: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Pravilo: %1</translation>
    </message>
    <message>
        <source>After --to, give the number of an edition, or “draft” for the handbook as it is now.</source>
        <translation>Iza --to navedite broj izdanja ili „draft” za priručnik kakav je sada.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>izmijenjeno</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>premješteno s mjesta %1</translation>
    </message>
    <message>
        <source>material</source>
        <translation>sadržajno</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>redakcijski</translation>
    </message>
    <message>
        <source>The value that it serves, or where it applies, is another.</source>
        <translation>Promijenjena je vrijednost kojoj služi ili gdje vrijedi.</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>Promijenjen je samo tekst na mjerodavnom jeziku.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Ništa se ne razlikuje.</translation>
    </message>
    <message>
        <source>what changed from one edition to another</source>
        <translation>što se promijenilo od jednog izdanja do drugog</translation>
    </message>
    <message>
        <source>Compares two editions, or an edition and the handbook as it is now, in one language: rules and problem areas that are new, removed, changed or moved. Words that went stand in [-…-], words that came in {+…+}.</source>
        <translation>Uspoređuje dva izdanja, ili izdanje i priručnik kakav je sada, na jednom jeziku: pravila i problemska područja koja su nova, uklonjena, izmijenjena ili premještena. Riječi koje su otišle stoje u [-…-], a one koje su došle u {+…+}.</translation>
    </message>
    <message>
        <source>The edition to begin with.</source>
        <translation>Izdanje od kojeg se polazi.</translation>
    </message>
    <message>
        <source>The edition to compare it with, or “draft” for the handbook as it is now.</source>
        <translation>Izdanje s kojim se uspoređuje ili „draft” za priručnik kakav je sada.</translation>
    </message>
    <message>
        <source>Only rules whose change is material.</source>
        <translation>Samo pravila čija je izmjena sadržajna.</translation>
    </message>
    <message>
        <source>Rules are decided in %1. Name the language of a translation.</source>
        <translation>Mjerodavni je jezik %1. Navedite jezik prijevoda.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are in %1.</source>
        <translation>
            <numerusform>%n tekst je u datoteci %1.</numerusform>
            <numerusform>%n teksta su u datoteci %1.</numerusform>
            <numerusform>%n tekstova je u datoteci %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 current, %4 stale, %5 missing</source>
        <translation>%1: ažurno %2 od %3, zastarjelo %4, nedostaje %5</translation>
    </message>
    <message>
        <source>take translations from an XLIFF file</source>
        <translation>preuzmi prijevode iz datoteke XLIFF</translation>
    </message>
    <message>
        <source>Takes the translations of an XLIFF 1.2 file that was exported from this handbook. What was made from another governing text than that of now is taken as stale, and never in place of a translation that is current. Says what was taken, what was left, and what is missing in the translations.</source>
        <translation>Preuzima prijevode iz datoteke XLIFF 1.2 koja je izvezena iz ovog priručnika. Što je nastalo od drukčijeg mjerodavnog teksta od sadašnjeg preuzima se kao zastarjelo, a nikad umjesto ažurnog prijevoda. Navodi što je preuzeto, što je ostavljeno i što prijevodima nedostaje.</translation>
    </message>
    <message>
        <source>take translations from a bilingual table</source>
        <translation>preuzmi prijevode iz dvojezične tablice</translation>
    </message>
    <message>
        <source>Takes the translations of a Markdown table that was exported from this handbook, under the same rules as those of an XLIFF file.</source>
        <translation>Preuzima prijevode iz tablice u formatu Markdown koja je izvezena iz ovog priručnika, po istim pravilima kao iz datoteke XLIFF.</translation>
    </message>
    <message>
        <source>how the translations stand</source>
        <translation>stanje prijevoda</translation>
    </message>
    <message>
        <source>Counts for each language what is current, stale or missing. For one language it names each, and the numbers, placeholders and links that translations lack.</source>
        <translation>Za svaki jezik broji što je ažurno, zastarjelo ili nedostaje. Za jedan jezik navodi svaki tekst te brojeve, rezervirana mjesta i poveznice kojih u prijevodima nema.</translation>
    </message>
    <message>
        <source>Only this language, in detail.</source>
        <translation>Samo ovaj jezik, podrobno.</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>Vrijedi za: %1</translation>
    </message>
    <message>
        <source>Applies at: %1</source>
        <translation>Vrijedi u: %1</translation>
    </message>
    <message>
        <source>The handbook has no text in the language “%1”.</source>
        <translation>Priručnik nema teksta na jeziku „%1”.</translation>
    </message>
    <message>
        <source>There is no problem area %1.</source>
        <translation>Nema problemskog područja %1.</translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation>Priručnik za zaposlenike</translation>
    </message>
    <message>
        <source>“%1” is no format. Choose pdf, md, html, xliff or bilingual.</source>
        <translation>„%1” nije format. Odaberite pdf, md, html, xliff ili bilingual.</translation>
    </message>
    <message>
        <source>“%1” is no form. Choose booklet, sheets or poster.</source>
        <translation>„%1” nije vrsta ispisa. Odaberite booklet, sheets ili poster.</translation>
    </message>
    <message>
        <source>--form, --with, --area, --rule and --paper are for PDF only.</source>
        <translation>--form, --with, --area, --rule i --paper vrijede samo za PDF.</translation>
    </message>
    <message>
        <source>Translators get the handbook as it is now. Leave out --edition.</source>
        <translation>Prevoditelji dobivaju priručnik kakav je sada. Izostavite --edition.</translation>
    </message>
    <message>
        <source>Take either --area or --rule.</source>
        <translation>Navedite ili --area ili --rule.</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Odaberite dva različita jezika.</translation>
    </message>
    <message>
        <source>Wrote the handbook to “%1”.</source>
        <translation>Priručnik je zapisan u „%1”.</translation>
    </message>
    <message>
        <source>write the handbook to a file</source>
        <translation>zapisuje priručnik u datoteku</translation>
    </message>
    <message>
        <source>Writes the handbook, or an edition, in one language: as Markdown, which can be imported again, as a page for a browser, or on paper: a booklet, a sheet for each rule, or a poster for each problem area. For translators it writes all texts with their translations into that language: as XLIFF 1.2 for their tools, or as a bilingual Markdown table.</source>
        <translation>Zapisuje priručnik ili izdanje na jednom jeziku: kao Markdown, koji se može ponovno uvesti, kao stranicu za preglednik ili za papir: knjižicu, list za svako pravilo ili plakat za svako problemsko područje. Za prevoditelje zapisuje sve tekstove s prijevodima na taj jezik: kao XLIFF 1.2 za njihove alate ili kao dvojezičnu tablicu u formatu Markdown.</translation>
    </message>
    <message>
        <source>The language.</source>
        <translation>Jezik.</translation>
    </message>
    <message>
        <source>pdf, md, html, xliff or bilingual.</source>
        <translation>pdf, md, html, xliff ili bilingual.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Datoteka koja se zapisuje.</translation>
    </message>
    <message>
        <source>The edition; otherwise the handbook as it is now.</source>
        <translation>Izdanje; inače priručnik kakav je sada.</translation>
    </message>
    <message>
        <source>booklet, sheets or poster; otherwise booklet.</source>
        <translation>booklet, sheets ili poster; inače booklet.</translation>
    </message>
    <message>
        <source>A second language, beside the first.</source>
        <translation>Drugi jezik, pokraj prvoga.</translation>
    </message>
    <message>
        <source>Only this problem area.</source>
        <translation>Samo ovo problemsko područje.</translation>
    </message>
    <message>
        <source>Only the rule of this number: 2.3.</source>
        <translation>Samo pravilo s ovim brojem: 2.3.</translation>
    </message>
    <message>
        <source>a4, a3 or letter; otherwise a4.</source>
        <translation>a4, a3 ili letter; inače a4.</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name for the file.</source>
        <translation>To je sam radni prostor. Odaberite drugi naziv za datoteku.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Nema se što ispisati.</translation>
    </message>
    <message>
        <source>“%1” is no paper size. Choose a4, a3 or letter.</source>
        <translation>„%1” nije veličina papira. Odaberite a4, a3 ili letter.</translation>
    </message>
    <message>
        <source>Write it to this file too, to be printed.</source>
        <translation>Zapiši to i u ovu datoteku, za ispis.</translation>
    </message>
    <message>
        <source>What changed since edition %1</source>
        <translation>Što se promijenilo od izdanja %1</translation>
    </message>
    <message>
        <source>%1 has no record on edition %2 yet, so there is nothing to certify.</source>
        <translation>%1 još nema zapis o izdanju %2, pa se nema što potvrditi.</translation>
    </message>
    <message>
        <source>Wrote the certificate to “%1”. “countersign verify --certificate” checks it, without the workspace.</source>
        <translation>Potvrdnica je zapisana u „%1”. „countersign verify --certificate” provjerava je, bez radnog prostora.</translation>
    </message>
    <message>
        <source>This is no certificate: no proof is attached to it.</source>
        <translation>Ovo nije potvrdnica: nije joj priložen dokaz.</translation>
    </message>
    <message>
        <source>The proof in it is not of an acknowledgment.</source>
        <translation>Dokaz u njoj nije dokaz potvrde primitka.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, edition %2, dated %3: %4. Entered at %5, unchanged since. Pages can be made to say anything; this is what the proof in the file says.</source>
        <translation>%1, izdanje %2, s nadnevkom %3: %4. Upisano %5, od tada nepromijenjeno. Na stranicama može pisati bilo što; ovo je ono što kaže dokaz u datoteci.</translation>
    </message>
    <message>
        <source>write what certifies an acknowledgment</source>
        <translation>zapisuje ono što potvrđuje primitak</translation>
    </message>
    <message>
        <source>Writes a PDF of the record that is in force, with all that proves it attached: the record, its entry in the ledger, and the way from there to a signed checkpoint. Anybody checks it without the workspace.</source>
        <translation>Zapisuje PDF zapisa koji je na snazi, sa svime što ga dokazuje u prilogu: zapisom, njegovim upisom u evidencijsku knjigu i putem odatle do potpisane kontrolne točke. Svatko ga provjerava bez radnog prostora.</translation>
    </message>
    <message>
        <source>check a certificate without the workspace</source>
        <translation>provjerava potvrdnicu bez radnog prostora</translation>
    </message>
    <message>
        <source>Checks the proof that is attached to a certificate, and says what it proves.</source>
        <translation>Provjerava dokaz priložen potvrdnici i kaže što on dokazuje.</translation>
    </message>
    <message>
        <source>Name an edition or a round, one of them.</source>
        <translation>Navedite izdanje ili krug, jedno od toga.</translation>
    </message>
    <message>
        <source>The edition’s number: forms of everybody employed.</source>
        <translation>Broj izdanja: obrasci svih zaposlenih.</translation>
    </message>
    <message>
        <source>A round’s number: forms of those who still have to acknowledge.</source>
        <translation>Broj kruga: obrasci onih koji još trebaju potvrditi.</translation>
    </message>
    <message>
        <source>Only people of this site.</source>
        <translation>Samo osobe iz ove poslovnice.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Na popisu nema nikoga.</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>Tko je potvrdio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otvoren</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zatvoren</translation>
    </message>
    <message>
        <source>%1 of %2 have acknowledged edition %3.</source>
        <translation>Izdanje %3 potvrdilo je %1 od %2.</translation>
    </message>
    <message>
        <source>Round %1 is open, due on %2. %3</source>
        <translation>Krug %1 je otvoren, rok %2. %3</translation>
    </message>
    <message>
        <source>Round %1 was closed on %2. %3</source>
        <translation>Krug %1 zatvoren je %2. %3</translation>
    </message>
    <message>
        <source>Nobody has the job title “%1”.</source>
        <translation>Nitko nema radno mjesto „%1”.</translation>
    </message>
    <message>
        <source>Round %1: %2 to acknowledge edition %3 by %4.</source>
        <translation>Krug %1: %2 da potvrdi primitak izdanja %3 do %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked</source>
        <translation>
            <numerusform>traži se od %n osobe</numerusform>
            <numerusform>traži se od %n osobe</numerusform>
            <numerusform>traži se od %n osoba</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Krug</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Otišli</translation>
    </message>
    <message>
        <source>No round was opened yet.</source>
        <translation>Još nije otvoren nijedan krug.</translation>
    </message>
    <message>
        <source>The round’s number.</source>
        <translation>Broj kruga.</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>Zašto; čuva se.</translation>
    </message>
    <message>
        <source>call people to acknowledge an edition</source>
        <translation>poziva ljude da potvrde primitak izdanja</translation>
    </message>
    <message>
        <source>Calls people to acknowledge an edition by a date: everybody, or those of some sites, job titles or languages, and whoever is named. After that day, who has not is overdue. Whom an open round calls already, the later one calls in its place.</source>
        <translation>Poziva ljude da do nekog dana potvrde primitak izdanja: sve, ili one iz nekih poslovnica, radnih mjesta ili jezika, i svakoga tko je naveden. Nakon toga dana tko nije potvrdio prekoračio je rok. Koga već poziva otvoreni krug, njega umjesto njega poziva kasniji.</translation>
    </message>
    <message>
        <source>Only people with this job title.</source>
        <translation>Samo osobe s ovim radnim mjestom.</translation>
    </message>
    <message>
        <source>Only people with this language.</source>
        <translation>Samo osobe s ovim jezikom.</translation>
    </message>
    <message>
        <source>An employee number; with nothing else, only those named are called.</source>
        <translation>Matični broj zaposlenika; bez ičega drugoga pozivaju se samo navedeni.</translation>
    </message>
    <message>
        <source>Leaves out who is hired after the round was opened.</source>
        <translation>Izostavlja one koji su zaposleni nakon otvaranja kruga.</translation>
    </message>
    <message>
        <source>list the rounds, and how each stands</source>
        <translation>popisuje krugove i kako koji stoji</translation>
    </message>
    <message>
        <source>Lists every round, the newest first, with how many of its people stand how. A closed round is shown as it was on the day of its closing.</source>
        <translation>Popisuje sve krugove, najnoviji prvi, i koliko njihovih ljudi kako stoji. Zatvoreni krug prikazan je kakav je bio na dan zatvaranja.</translation>
    </message>
    <message>
        <source>move a round’s due date</source>
        <translation>pomiče rok kruga</translation>
    </message>
    <message>
        <source>Moves the date by which a round’s people are to acknowledge. A closed round is open again.</source>
        <translation>Pomiče dan do kojega ljudi iz kruga trebaju potvrditi. Zatvoreni je krug opet otvoren.</translation>
    </message>
    <message>
        <source>end a round</source>
        <translation>završava krug</translation>
    </message>
    <message>
        <source>Ends a round: nobody is asked any more. What was acknowledged stands.</source>
        <translation>Završava krug: više se nikoga ne traži potvrda. Što je potvrđeno, ostaje.</translation>
    </message>
    <message>
        <source>exempt somebody from a round</source>
        <translation>izuzima nekoga iz kruga</translation>
    </message>
    <message>
        <source>Says that somebody need not acknowledge the edition of a round, and why.</source>
        <translation>Kaže da netko ne treba potvrditi primitak izdanja kruga, i zašto.</translation>
    </message>
    <message>
        <source>“%1” is no standing. Choose acknowledged, pending, overdue, due, refused, exempt, left, signed, thumb-impression or recorded-on-behalf.</source>
        <translation>„%1” nije status. Odaberite acknowledged, pending, overdue, due, refused, exempt, left, signed, thumb-impression ili recorded-on-behalf.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv or .pdf.</source>
        <translation>Navedite datoteku koja završava na .csv ili .pdf.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Zapisano u „%1”.</translation>
    </message>
    <message>
        <source>list who has acknowledged in a round and who has not</source>
        <translation>popisuje tko je u krugu potvrdio, a tko nije</translation>
    </message>
    <message>
        <source>Lists the people of a round and how each stands: pending, overdue, signed, thumb impression, refused, recorded on behalf, exempt, or left the company. With --to, writes the list to a file: a spreadsheet (.csv), or pages with a list for each site (.pdf).</source>
        <translation>Popisuje ljude iz kruga i kako tko stoji: na čekanju, prekoračen rok, potpisano, otisak palca, odbijeno, uneseno u ime, izuzet ili otišao iz tvrtke. Uz --to zapisuje popis u datoteku: proračunsku tablicu (.csv) ili stranice s popisom za svaku poslovnicu (.pdf).</translation>
    </message>
    <message>
        <source>Only who stands so: overdue; due for all who have not acknowledged yet.</source>
        <translation>Samo tko tako stoji: overdue; due za sve koji još nisu potvrdili.</translation>
    </message>
    <message>
        <source>Only people with these words in their name, number, title, site, e-mail or phone.</source>
        <translation>Samo osobe kojima su ove riječi u imenu, broju, radnom mjestu, poslovnici, e-pošti ili telefonu.</translation>
    </message>
    <message>
        <source>The .csv or .pdf file to write.</source>
        <translation>Datoteka .csv ili .pdf koja se zapisuje.</translation>
    </message>
    <message>
        <source>Writes to a .csv file even what a spreadsheet takes for a formula.</source>
        <translation>U datoteku .csv zapisuje i ono što proračunska tablica smatra formulom.</translation>
    </message>
    <message>
        <source>“%1” is no way to remind. Choose letter, email, notice or calendar.</source>
        <translation>„%1” nije način podsjećanja. Odaberite letter, email, notice ili calendar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are reminded.</source>
        <translation>
            <numerusform>Podsjeća se %n osoba.</numerusform>
            <numerusform>Podsjećaju se %n osobe.</numerusform>
            <numerusform>Podsjeća se %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no e-mail address on file.</source>
        <translation>
            <numerusform>Još %n osoba nema upisanu adresu e-pošte.</numerusform>
            <numerusform>Još %n osobe nemaju upisanu adresu e-pošte.</numerusform>
            <numerusform>Još %n osoba nema upisanu adresu e-pošte.</numerusform>
        </translation>
    </message>
    <message>
        <source>write reminders for those who still have to acknowledge</source>
        <translation>piše podsjetnike za one koji još trebaju potvrditi</translation>
    </message>
    <message>
        <source>Writes letters (a PDF, one for each person in their language), drafts of e-mails (a folder with an .eml file for each person), notices for the wall (a PDF, one for each site and language), or the due date for a calendar (.ics). Who was reminded, how and when, is kept. Nothing is written about an edition that is not in force.</source>
        <translation>Piše dopise (PDF, po jedan za svaku osobu na njezinu jeziku), nacrte e-pošte (mapa s datotekom .eml za svaku osobu), obavijesti za oglasnu ploču (PDF, po jedna za svaku poslovnicu i jezik) ili rok za kalendar (.ics). Koga se, kako i kada podsjetilo, čuva se. Ne piše se ništa o izdanju koje nije na snazi.</translation>
    </message>
    <message>
        <source>letter, email, notice or calendar.</source>
        <translation>letter, email, notice ili calendar.</translation>
    </message>
    <message>
        <source>The file to write; for e-mails a folder that is new or empty.</source>
        <translation>Datoteka koja se piše; za e-poštu nova ili prazna mapa.</translation>
    </message>
    <message>
        <source>Only who stands so: pending or overdue.</source>
        <translation>Samo tko tako stoji: pending ili overdue.</translation>
    </message>
    <message>
        <source>The language of the calendar; otherwise the governing one.</source>
        <translation>Jezik kalendara; inače mjerodavni.</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Podsjećen</translation>
    </message>
    <message>
        <source>Forms with the old and the new wording of what changed materially since each employee last acknowledged; the usual form for who never did.</source>
        <translation>Obrasci sa starim i novim tekstom onoga što se sadržajno promijenilo otkad je zaposlenik zadnji put potvrdio; uobičajeni obrazac za one koji nikada nisu.</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Shared workspace</source>
        <translation>Zajednički radni prostor</translation>
    </message>
    <message>
        <source>It is kept in a database on a PostgreSQL server, for several people at once.</source>
        <translation>Čuva se u bazi podataka na poslužitelju PostgreSQL, za istodobni rad više osoba.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring</source>
        <translation>Čuvaj je u skupu ključeva sustava</translation>
    </message>
    <message>
        <source>Open the workspace that is there</source>
        <translation>Otvori postojeći radni prostor</translation>
    </message>
    <message>
        <source>Make a new workspace there</source>
        <translation>Izradi novi radni prostor</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Povezivanje…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Izradi radni prostor</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Poveži se</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>This system has no keyring to keep it in, so it is asked for each time.</source>
        <translation>Ovaj sustav nema skup ključeva u kojem bi se lozinka čuvala, pa će je program svaki put zatražiti.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>There is not enough memory to read this table.</source>
        <translation>Nema dovoljno memorije za čitanje ove tablice.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>Navodnik u retku %1 nije zatvoren.</translation>
    </message>
</context>
<context>
    <name>DamageBar</name>
    <message>
        <source>This workspace is damaged. What can be read is shown; nothing can be changed.</source>
        <translation>Ovaj je radni prostor oštećen. Prikazuje se ono što se može pročitati; ništa se ne može mijenjati.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Spasi…</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>Sigurnosne kopije</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <translation>%1 spašeno</translation>
    </message>
    <message>
        <source>Write what can be read to</source>
        <translation>Zapiši čitljive podatke u</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Radni prostori programa Countersign (*.countersign)</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>Spašavanje podataka</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>What is kept about this person</source>
        <translation>Što se čuva o ovom zaposleniku</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>Izdaj podatke…</translation>
    </message>
    <message>
        <source>Place a legal hold…</source>
        <translation>Uvedi zabranu brisanja…</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Ukini zabranu brisanja</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Izbriši…</translation>
    </message>
    <message>
        <source>Nothing of it may be erased: %1</source>
        <translation>Ništa se od toga ne smije brisati: %1</translation>
    </message>
    <message>
        <source>Where to put the folder for %1</source>
        <translation>Gdje spremiti mapu (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Writing what is kept about %1</source>
        <translation>Zapisivanje podataka o zaposleniku (%1)</translation>
    </message>
    <message>
        <source>It is in the folder “%1”.</source>
        <translation>Podaci su u mapi „%1”.</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Zabrana brisanja</translation>
    </message>
    <message>
        <source>Nothing about %1 is erased until the hold is lifted. The reason is part of what is kept, and of what they are handed out.</source>
        <translation>Podaci o ovom zaposleniku (%1) ne brišu se dok se zabrana ne ukine. Razlog je dio podataka koji se čuvaju i izdaju zaposleniku.</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Uvedi zabranu</translation>
    </message>
    <message>
        <source>The legal hold on %1 was lifted.</source>
        <translation>Zabrana brisanja je ukinuta: %1.</translation>
    </message>
    <message>
        <source>Erase everything about %1</source>
        <translation>Izbriši sve o zaposleniku (%1)</translation>
    </message>
    <message>
        <source>Erased for ever are %1’s page and acknowledgments, with signatures, exemptions and printed forms: %2. What stays is that there were records, who erased them and why, so that the reason must name nobody. Copies on paper, in files and in backups stay where they are.</source>
        <translation>%1: trajno se brišu stranica zaposlenika i potvrde primitka s potpisima, izuzeća i ispisani obrasci (%2). Ostaje da su zapisi postojali, tko ih je izbrisao i zašto, pa razlog ne smije nikoga imenovati. Kopije na papiru, u datotekama i u sigurnosnim kopijama ostaju gdje jesu.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisa</numerusform>
            <numerusform>%n zapisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Izbriši trajno</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Pravna osnova</translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>picture %1</source>
        <translation>slika %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are left out: they lie outside the document, are too large, or of a kind that can’t be kept.</source>
        <translation>
            <numerusform>Izostavljena je %n slika: nije u samom dokumentu, prevelika je ili je vrste koja se ne može čuvati.</numerusform>
            <numerusform>Izostavljene su %n slike: nisu u samom dokumentu, prevelike su ili su vrste koja se ne može čuvati.</numerusform>
            <numerusform>Izostavljeno je %n slika: nisu u samom dokumentu, prevelike su ili su vrste koja se ne može čuvati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are struck through are left out.</source>
        <translation>Precrtane riječi su izostavljene.</translation>
    </message>
    <message>
        <source>Links to files on somebody’s computer are left out; their words stay.</source>
        <translation>Poveznice na datoteke na nečijem računalu su izostavljene; njihove riječi ostaju.</translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation>Redak sadržaja</translation>
    </message>
    <message>
        <source>Tables or lists are nested too deeply in this document.</source>
        <translation>Tablice ili popisi u ovom dokumentu preduboko su ugniježđeni.</translation>
    </message>
    <message>
        <source>This document can’t be read. Open it in your word processor and save it anew.</source>
        <translation>Ovaj se dokument ne može pročitati. Otvorite ga u programu za obradu teksta i ponovno spremite.</translation>
    </message>
    <message>
        <source>This document is damaged. Open it in your word processor and save it anew.</source>
        <translation>Ovaj je dokument oštećen. Otvorite ga u programu za obradu teksta i ponovno spremite.</translation>
    </message>
    <message>
        <source>This document unfolds to more than a handbook can hold. Split it, or make its pictures smaller.</source>
        <translation>Ovaj se dokument raspakira u više nego što priručnik može primiti. Podijelite ga ili smanjite slike u njemu.</translation>
    </message>
    <message>
        <source>This document holds definitions that no word processor writes, and was not read.</source>
        <translation>Ovaj dokument sadrži definicije kakve ne piše nijedan program za obradu teksta i nije pročitan.</translation>
    </message>
    <message>
        <source>This is not a document of Word (.docx) or OpenDocument (.odt).</source>
        <translation>Ovo nije dokument Worda (.docx) ni OpenDocumenta (.odt).</translation>
    </message>
    <message>
        <source>This document is locked with a password. Save it without one, then import it.</source>
        <translation>Ovaj je dokument zaključan lozinkom. Spremite ga bez nje, pa ga uvezite.</translation>
    </message>
    <message>
        <source>This document is locked with a password, or in the format of an old Word. Save it as .docx without a password, then import it.</source>
        <translation>Ovaj je dokument zaključan lozinkom ili je u formatu starog Worda. Spremite ga kao .docx bez lozinke, pa ga uvezite.</translation>
    </message>
    <message>
        <source>This document takes too long or too much memory to read. Split it, or save it as plain text.</source>
        <translation>Čitanje ovog dokumenta traje predugo ili traži previše memorije. Podijelite ga ili spremite kao običan tekst.</translation>
    </message>
    <message>
        <source>Word, OpenDocument and HTML files are read by the program pandoc. Install the package pandoc, then try again.</source>
        <translation>Datoteke Worda, OpenDocumenta i HTML-a čita program pandoc. Instalirajte paket pandoc, pa pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Somebody</source>
        <translation>nepoznata osoba</translation>
    </message>
    <message>
        <source>Keeping the pictures</source>
        <translation>Spremanje slika</translation>
    </message>
</context>
<context>
    <name>DueDateDialog</name>
    <message>
        <source>To be acknowledged by</source>
        <translation>Potvrditi do</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>Zašto (može ostati prazno)</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>What is due</source>
        <translation>Dospjelo za brisanje</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Zaposlenik</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Rok istekao</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Pravna osnova</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Zabrana brisanja</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, izdanje %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, employee number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Choose what is to go.</source>
        <translation>Ništa se ne briše samo od sebe. Odaberite što treba izbrisati.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ništa nije dospjelo za brisanje.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Choose what is to go; there is more than is shown.</source>
        <translation>Ništa se ne briše samo od sebe. Odaberite što treba izbrisati; ima toga više nego što je prikazano.</translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>Traži se što je dospjelo za brisanje</translation>
    </message>
    <message>
        <source>Looking for what is due…</source>
        <translation>Traži se što je dospjelo za brisanje…</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Use the starter handbook</source>
        <translation>Upotrijebi početni priručnik</translation>
    </message>
    <message>
        <source>Import a text…</source>
        <translation>Uvezi tekst…</translation>
    </message>
    <message>
        <source>Add a problem area</source>
        <translation>Dodaj problemsko područje</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj pravilo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pomakni gore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pomakni dolje</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Premjesti u</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Text in the next language</source>
        <translation>Tekst na sljedećem jeziku</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Izdanja</translation>
    </message>
    <message>
        <source>Publish edition…</source>
        <translation>Objavi izdanje…</translation>
    </message>
    <message>
        <source>History of the rule…</source>
        <translation>Povijest pravila…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Izreži</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Zalijepi</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Prijevodi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Što se promijenilo</translation>
    </message>
    <message>
        <source>Search and replace…</source>
        <translation>Traži i zamijeni…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sljedeći pogodak</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Prethodni pogodak</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Provjeri pravopis</translation>
    </message>
    <message>
        <source>Next misspelling</source>
        <translation>Sljedeća pogreška u pisanju</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pretraži…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Ispiši…</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Edition %1 is in force, dated %2</source>
        <translation>Na snazi je izdanje %1, datum: %2</translation>
    </message>
    <message>
        <source>To be acknowledged by %1</source>
        <translation>Rok za potvrdu primitka: %1</translation>
    </message>
    <message>
        <source>No due date is set</source>
        <translation>Rok nije zadan</translation>
    </message>
    <message>
        <source>Edition %1 will be in force from %2</source>
        <translation>Izdanje %1 bit će na snazi od %2</translation>
    </message>
</context>
<context>
    <name>EditionReader</name>
    <message>
        <source>Text of the edition</source>
        <translation>Tekst izdanja</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sažetak</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Izdanja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Ispiši…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>No editions yet</source>
        <translation>Još nema izdanja</translation>
    </message>
    <message>
        <source>An edition is the handbook as it is handed to employees. Go back and publish the first one.</source>
        <translation>Izdanje je priručnik u obliku u kojem se uručuje zaposlenicima. Vratite se i objavite prvo.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Na snazi od</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Povuci…</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>Povučeno %1: %2</translation>
    </message>
    <message>
        <source>In place of edition %1</source>
        <translation>Umjesto izdanja %1</translation>
    </message>
    <message>
        <source>Withdraw edition %1</source>
        <translation>Povlačenje izdanja %1</translation>
    </message>
    <message>
        <source>Edition %1 will no longer be in force, and nobody is asked to acknowledge it any more. It stays readable, and so does every acknowledgment of it. This can’t be taken back.</source>
        <translation>Izdanje %1 više neće biti na snazi i ni od koga se više neće tražiti da ga potvrdi. Ostaje čitljivo, kao i svaka potvrda njegova primitka. To se ne može poništiti.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Povuci</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Što se promijenilo</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save what I typed</source>
        <translation>Spremi moj tekst</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Prikaži spremljeno</translation>
    </message>
    <message>
        <source>Rules are decided in this language. Choose another language to translate into.</source>
        <translation>Pravila se donose na ovom jeziku. Odaberite drugi jezik na koji ćete prevoditi.</translation>
    </message>
    <message>
        <source>%1 removed this text while you were editing.</source>
        <translation>Dok ste uređivali, ovaj je tekst uklonio netko drugi (%1).</translation>
    </message>
    <message>
        <source>%1 changed this while you were typing: %2. Your changes and theirs are both saved.</source>
        <translation>Dok ste upisivali, ovo je izmijenio netko drugi (%1): %2. Spremljene su i Vaše i tuđe izmjene.</translation>
    </message>
</context>
<context>
    <name>EmptyHandbook</name>
    <message>
        <source>Begin with the handbook</source>
        <translation>Počnite s priručnikom</translation>
    </message>
    <message>
        <source>A handbook says how each situation with customers is handled. Start from the rules that come with the program and change them, bring in a text that you have, or write your own.</source>
        <translation>Priručnik propisuje kako se postupa u svakoj situaciji s kupcima. Počnite od pravila koja dolaze s programom i izmijenite ih, uvezite tekst koji već imate ili napišite vlastita pravila.</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Još ništa nije napisano</translation>
    </message>
    <message>
        <source>The handbook’s rules stand here as soon as somebody writes them.</source>
        <translation>Pravila priručnika prikazuju se ovdje čim ih netko napiše.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>Trajno je izbrisan %n zapis.</numerusform>
            <numerusform>Trajno su izbrisana %n zapisa.</numerusform>
            <numerusform>Trajno je izbrisano %n zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased is gone, but there was no room to rewrite the file. Make room, then erase once more when something is due.</source>
        <translation>Zapisi su izbrisani, ali nije bilo mjesta za ponovno zapisivanje datoteke. Oslobodite prostor pa ponovite brisanje kad nešto opet dospije.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Brisanje</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk that is to hold “%1” is full. Make room, then try again.</source>
        <translation>Pun je disk na koji treba zapisati datoteku „%1”. Oslobodite prostor pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>Datoteka „%1” već postoji. Odaberite drugi naziv.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>Datoteku „%1” nije moguće izraditi na tom mjestu. Provjerite mapu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the disk or the network folder, then try again.</source>
        <translation>Datoteku „%1” nije bilo moguće zapisati. Provjerite disk ili mrežnu mapu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” is being written already. Wait until that is done.</source>
        <translation>Datoteka „%1” već se zapisuje. Pričekajte da zapisivanje završi.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>Pun je disk na kojem je datoteka „%1”. Oslobodite prostor pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nema datoteke „%1”.</translation>
    </message>
    <message>
        <source>You may not use “%1” so. Ask for the right to, or choose another folder.</source>
        <translation>„%1” ne smijete upotrebljavati na ovaj način. Zatražite pravo na to ili odaberite drugu mapu.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation>Datoteku „%1” nije bilo moguće pročitati ili zapisati. Provjerite disk ili mrežnu mapu pa pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>Signed on screen, drawn by hand</source>
        <translation>Potpisano rukom na zaslonu</translation>
    </message>
    <message>
        <source>Signed on screen, name typed</source>
        <translation>Potpisano na zaslonu upisom imena</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Potpisano na papiru</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>Otisak palca</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>Odbio(la) potpisati</translation>
    </message>
    <message>
        <source>Recorded on behalf of the employee</source>
        <translation>Uneseno u ime zaposlenika</translation>
    </message>
    <message>
        <source>Employee’s signature</source>
        <translation>Potpis zaposlenika</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Zabilježio(la)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Svjedok</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tumač</translation>
    </message>
    <message>
        <source>Language read aloud</source>
        <translation>Jezik čitanja naglas</translation>
    </message>
    <message>
        <source>If the employee refuses to sign</source>
        <translation>Ako zaposlenik odbije potpisati</translation>
    </message>
    <message>
        <source>The handbook was handed over and the employee refused to sign.</source>
        <translation>Priručnik je uručen, a zaposlenik je odbio potpisati.</translation>
    </message>
    <message>
        <source>Thumb impression in place of a signature</source>
        <translation>Otisak palca umjesto potpisa</translation>
    </message>
    <message>
        <source>If the text was read aloud</source>
        <translation>Ako je tekst pročitan naglas</translation>
    </message>
    <message>
        <source>I have read the handbook aloud to the employee.</source>
        <translation>Zaposleniku sam naglas pročitao(la) priručnik.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation>Priručnik za zaposlenike</translation>
    </message>
    <message>
        <source>Acknowledgment form</source>
        <translation>Obrazac potvrde</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stranica %1 od %2</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Kontrolna točka %1</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>uljudnost</translation>
    </message>
    <message>
        <source>respect</source>
        <translation>poštovanje</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>predanost</translation>
    </message>
    <message>
        <source>honesty</source>
        <translation>poštenje</translation>
    </message>
    <message>
        <source>timeliness</source>
        <translation>pravovremenost</translation>
    </message>
    <message>
        <source>realistic expectations</source>
        <translation>realna očekivanja</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>osobno</translation>
    </message>
    <message>
        <source>telephone and voicemail</source>
        <translation>telefon i govorna pošta</translation>
    </message>
    <message>
        <source>letters and memos</source>
        <translation>dopisi i interne bilješke</translation>
    </message>
    <message>
        <source>e-mail and online forms</source>
        <translation>e-pošta i internetski obrasci</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>izmijenjeno</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situacija</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>Propisani postupak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Izdanje %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sadržaj</translation>
    </message>
    <message>
        <source>Please read the handbook</source>
        <translation>Molimo pročitajte priručnik</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Read to the end to continue.</source>
        <translation>Pročitajte do kraja kako biste nastavili.</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translation>Ovo potpisujete</translation>
    </message>
    <message>
        <source>Please sign</source>
        <translation>Molimo potpišite</translation>
    </message>
    <message>
        <source>Type your full name to continue.</source>
        <translation>Upišite svoje puno ime kako biste nastavili.</translation>
    </message>
    <message>
        <source>Sign with the mouse, a finger or a pen to continue.</source>
        <translation>Potpišite mišem, prstom ili olovkom kako biste nastavili.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Vaše puno ime</translation>
    </message>
    <message>
        <source>Draw my signature instead</source>
        <translation>Radije ću nacrtati potpis</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>Radije ću upisati ime</translation>
    </message>
    <message>
        <source>Please check and confirm</source>
        <translation>Molimo provjerite i potvrdite</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>Potvrđujem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Korak %1 od %2</translation>
    </message>
    <message>
        <source>Nothing is saved until you confirm. Back or Esc goes back, and what was drawn or typed is dropped.</source>
        <translation>Ništa se ne sprema dok ne potvrdite. „Natrag“ ili Esc vraća vas natrag, a nacrtano ili upisano se odbacuje.</translation>
    </message>
    <message>
        <source>You need not sign. A refusal is not a breach of any rule: it is noted that you were asked and did not sign, and by whom it was witnessed. The handbook applies all the same.</source>
        <translation>Niste dužni potpisati. Odbijanje nije kršenje nijednog pravila: bilježi se samo da ste zamoljeni i da niste potpisali te tko je tomu svjedočio. Priručnik svejedno vrijedi.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Hvala vam</translation>
    </message>
    <message>
        <source>Your acknowledgment is saved. You may have a copy of what you signed.</source>
        <translation>Vaša je potvrda spremljena. Možete dobiti primjerak onoga što ste potpisali.</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Ispiši primjerak…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spremi primjerak…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Employee handbook, edition %1, %2</source>
        <translation>Priručnik za zaposlenike, izdanje %1, %2</translation>
    </message>
    <message>
        <source>Language received</source>
        <translation>Jezik primitka</translation>
    </message>
    <message>
        <source>Replaces edition</source>
        <translation>Zamjenjuje izdanje</translation>
    </message>
    <message>
        <source>Company representative’s signature</source>
        <translation>Potpis predstavnika tvrtke</translation>
    </message>
    <message>
        <source>I have received the employee handbook of %1 (edition %2, %3). I have read it, or it has been read to me in a language that I understand.
I know that its rules are part of my work, and I will follow them. Where I do not understand a rule, or am not sure which one applies, I will ask my manager before I act.
I understand that %1 may amend the handbook, and that I will be told of each new edition. With my signature I confirm that I have received this edition; it takes away none of the rights that the law or my contract gives me.</source>
        <translation>Primio(la) sam priručnik za zaposlenike tvrtke %1 (izdanje %2, %3). Pročitao(la) sam ga ili mi je pročitan na jeziku koji razumijem.
Znam da su njegova pravila dio mojeg posla i pridržavat ću ih se. Ako neko pravilo ne razumijem ili nisam siguran(na) koje se primjenjuje, pitat ću svojeg voditelja prije nego što postupim.
Razumijem da %1 može izmijeniti priručnik i da ću o svakom novom izdanju biti obaviješten(a). Svojim potpisom potvrđujem da sam primio(la) ovo izdanje; time se ne odričem nijednog prava koje mi daje zakon ili moj ugovor o radu.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>applies to: %1</source>
        <translation>vrijedi za: %1</translation>
    </message>
    <message>
        <source>applies at: %1</source>
        <translation>vrijedi u: %1</translation>
    </message>
    <message>
        <source>Working text, not yet published</source>
        <translation>Radni tekst, još neobjavljen</translation>
    </message>
    <message>
        <source>Handbook as it is now, not yet published</source>
        <translation>Priručnik kakav je sada, još neobjavljen</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Izdanje %1, %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>material change</source>
        <translation>sadržajna izmjena</translation>
    </message>
    <message>
        <source>editorial change</source>
        <translation>redakcijska izmjena</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>premješteno</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Uvod</translation>
    </message>
    <message>
        <source>The words are the same; emphasis, lists or links changed.</source>
        <translation>Riječi su iste; promijenilo se isticanje, popisi ili poveznice.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Premješteno s mjesta %1 na mjesto %2.</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>Promijenjen je samo tekst na mjerodavnom jeziku.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrijednost</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Gdje se primjenjuje</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Što se promijenilo</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Changes: %1. Material ones among them: %2.</source>
        <translation>Izmjene: %1. Među njima sadržajne: %2.</translation>
    </message>
    <message>
        <source>What was removed is struck through; what was added is underlined.</source>
        <translation>Uklonjeno je precrtano, a dodano podcrtano.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Prikazano</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Pročitano do kraja</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>Digest of the edition (SHA-256)</source>
        <translation>Sažetak izdanja (SHA-256)</translation>
    </message>
    <message>
        <source>Digest of what was shown (SHA-256)</source>
        <translation>Sažetak prikazanoga (SHA-256)</translation>
    </message>
    <message>
        <source>Entered in the ledger</source>
        <translation>Upisano u evidencijsku knjigu</translation>
    </message>
    <message>
        <source>Under the checkpoint</source>
        <translation>Pod kontrolnom točkom</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Potpisano ključem</translation>
    </message>
    <message>
        <source>Certificate of acknowledgment</source>
        <translation>Potvrdnica o potvrdi primitka</translation>
    </message>
    <message>
        <source>The file %1 within this PDF holds the whole record, its entry in the ledger, the proof that leads from there to the checkpoint, and the key. With it anybody can check that nothing was changed since, without the company’s files: by “%2”, or by a program of their own. The key is to be compared with one that came another way.</source>
        <translation>Datoteka %1 u ovom PDF-u sadrži cijeli zapis, njegov upis u evidencijsku knjigu, dokaz koji odatle vodi do kontrolne točke i ključ. S njom svatko može provjeriti da otada ništa nije promijenjeno, bez datoteka tvrtke: naredbom „%2” ili vlastitim programom. Ključ treba usporediti s onim koji je došao drugim putem.</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>Uneseno u ime zaposlenika</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Na čekanju</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Prekoračen rok</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Izuzeto</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Otišao iz tvrtke</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Edition %1, round %2</source>
        <translation>Izdanje %1, krug %2</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Bez poslovnice</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stanje na dan %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Rok: %1</translation>
    </message>
    <message>
        <source>Who has acknowledged the handbook</source>
        <translation>Tko je potvrdio primitak priručnika</translation>
    </message>
    <message>
        <source>%1 of %2 have acknowledged, %3 are overdue.</source>
        <translation>Potvrdilo: %1 od %2; prekoračen rok: %3.</translation>
    </message>
    <message>
        <source>Nobody of this site is on the list.</source>
        <translation>Na popisu nema nikoga iz ove poslovnice.</translation>
    </message>
    <message>
        <source>Please acknowledge the employee handbook, edition %1</source>
        <translation>Molimo potvrdite primitak priručnika za zaposlenike, izdanje %1</translation>
    </message>
    <message>
        <source>Edition %1 of the employee handbook of %2 is in force, dated %3.</source>
        <translation>Na snazi je izdanje %1 priručnika za zaposlenike tvrtke %2, od %3</translation>
    </message>
    <message>
        <source>You have not acknowledged it yet. That was due on %1: please do it as soon as you can.</source>
        <translation>Još niste potvrdili njegov primitak. Rok je bio %1 Učinite to, molimo, što prije.</translation>
    </message>
    <message>
        <source>You have not acknowledged it yet. Please do it by %1.</source>
        <translation>Još niste potvrdili njegov primitak. Učinite to, molimo, do %1</translation>
    </message>
    <message>
        <source>Ask your manager to show it to you: it takes a few minutes, in your own language, on screen or on paper. Ask, too, if you do not understand a rule.</source>
        <translation>Zamolite voditelja da vam ga pokaže: traje nekoliko minuta, na vašem jeziku, na zaslonu ili na papiru. Pitajte i ako neko pravilo ne razumijete.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Poštovani/poštovana %1,</translation>
    </message>
    <message>
        <source>The employee handbook, edition %1</source>
        <translation>Priručnik za zaposlenike, izdanje %1</translation>
    </message>
    <message>
        <source>It is in force, dated %1.</source>
        <translation>Na snazi je, od %1</translation>
    </message>
    <message>
        <source>Everybody who works here was to acknowledge it by %1. Who has not yet, please do it now.</source>
        <translation>Svi koji ovdje rade trebali su potvrditi njegov primitak do %1 Tko još nije, neka to, molimo, učini sada.</translation>
    </message>
    <message>
        <source>Everybody who works here is asked to acknowledge it by %1.</source>
        <translation>Molimo sve koji ovdje rade da potvrde njegov primitak do %1</translation>
    </message>
    <message>
        <source>Last day to acknowledge the employee handbook, edition %1</source>
        <translation>Posljednji dan za potvrdu primitka priručnika za zaposlenike, izdanje %1</translation>
    </message>
    <message>
        <source>You acknowledged edition %1 earlier. No rule that applies to you has changed materially since.</source>
        <translation>Ranije ste potvrdili primitak izdanja %1. Otada se nijedno pravilo koje vrijedi za vas nije sadržajno promijenilo.</translation>
    </message>
    <message>
        <source>You acknowledged edition %1 earlier. These are the rules that have changed materially for you since. What was removed is struck through; what was added is underlined.</source>
        <translation>Ranije ste potvrdili primitak izdanja %1. Ovo su pravila koja su se otada za vas sadržajno promijenila. Uklonjeno je precrtano; dodano je podcrtano.</translation>
    </message>
    <message>
        <source>Change sheet and acknowledgment form</source>
        <translation>List izmjena i obrazac potvrde</translation>
    </message>
</context>
<context>
    <name>FormJob</name>
    <message>
        <source>There is nobody to print a form for.</source>
        <translation>Nema nikoga za koga bi se ispisao obrazac.</translation>
    </message>
    <message>
        <source>Saving forms</source>
        <translation>Spremanje obrazaca</translation>
    </message>
    <message numerus="yes">
        <source>%n forms saved in %1.</source>
        <translation>
            <numerusform>%n obrazac spremljen je u %1.</numerusform>
            <numerusform>%n obrasca spremljena su u %1.</numerusform>
            <numerusform>%n obrazaca spremljeno je u %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “%1” doesn’t answer. Check that it is on, or choose another.</source>
        <translation>Pisač „%1” ne odgovara. Provjerite je li uključen ili odaberite drugi.</translation>
    </message>
    <message>
        <source>Printing forms</source>
        <translation>Ispis obrazaca</translation>
    </message>
    <message numerus="yes">
        <source>%n forms sent to the printer.</source>
        <translation>
            <numerusform>%n obrazac poslan je na pisač.</numerusform>
            <numerusform>%n obrasca poslana su na pisač.</numerusform>
            <numerusform>%n obrazaca poslano je na pisač.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>Spremi obrasce</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Obrasci</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Datoteke PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print forms</source>
        <translation>Ispiši obrasce</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sljedeća stranica</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smanji</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Povećaj</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>There is nobody to print a form for. Choose other people.</source>
        <translation>Nema nikoga za koga bi se ispisao obrazac. Odaberite druge zaposlenike.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stranica %1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n forms</source>
        <translation>
            <numerusform>%1 (prvi %n obrazac)</numerusform>
            <numerusform>%1 (prva %n obrasca)</numerusform>
            <numerusform>%1 (prvih %n obrazaca)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRequest</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation>Izdanje %1 nema teksta na jeziku „%2”. Dostupni jezici: %3.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged edition %2 yet, so there is no signed copy.</source>
        <translation>%1: primitak izdanja %2 još nije potvrđen, pa nema potpisanog primjerka.</translation>
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
        <translation>Nijedan jezik još nema tekst svakog pravila. Napišite tekstove koji nedostaju ili uklonite ta pravila pa objavite izdanje.</translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation>Nema izdanja %1.</translation>
    </message>
    <message>
        <source>The handbook has no rules yet. Write or import some, then publish.</source>
        <translation>Priručnik još nema pravila. Napišite ih ili uvezite pa objavite izdanje.</translation>
    </message>
    <message>
        <source>Give the edition a date.</source>
        <translation>Zadajte datum izdanja.</translation>
    </message>
    <message>
        <source>%1 changed this text while you were editing. Look at the change, then save again.</source>
        <translation>Dok ste uređivali, ovaj je tekst izmijenio netko drugi (%1). Pogledajte izmjenu pa ponovno spremite.</translation>
    </message>
    <message>
        <source>%1 removed this text while you were editing.</source>
        <translation>Dok ste uređivali, ovaj je tekst uklonio netko drugi (%1).</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>izdanje %1</translation>
    </message>
    <message>
        <source>Every language that has the text of all rules is left out. Leave one of them in.</source>
        <translation>Izostavljeni su svi jezici koji imaju tekst svih pravila. Ostavite barem jedan.</translation>
    </message>
    <message>
        <source>Rules are decided in %1, which lacks the text of: %2. As it is, the edition would be decided in another language.</source>
        <translation>Mjerodavni jezik pravila je %1, a na njemu nedostaje tekst za: %2. Ovako bi mjerodavan za izdanje bio drugi jezik.</translation>
    </message>
    <message>
        <source>%1 will be left out, and can’t be put up for acknowledgment. It lacks the text of: %2.</source>
        <translation>%1 će biti izostavljen i na njemu se neće moći tražiti potvrda. Nedostaje tekst za: %2.</translation>
    </message>
    <message>
        <source>Problem area %1 has no rules. Write one, or remove the area.</source>
        <translation>Problemsko područje %1 nema pravila. Napišite pravilo ili uklonite područje.</translation>
    </message>
    <message>
        <source>%1 in %2 refers to %3, which isn’t there. Correct the link.</source>
        <translation>%1 na jeziku %2 upućuje na %3, a toga nema. Ispravite poveznicu.</translation>
    </message>
    <message>
        <source>Say why the edition is withdrawn.</source>
        <translation>Navedite zašto se izdanje povlači.</translation>
    </message>
    <message>
        <source>Edition %1 was withdrawn already.</source>
        <translation>Izdanje %1 već je povučeno.</translation>
    </message>
    <message>
        <source>This edition was withdrawn on %1: %2</source>
        <translation>Ovo je izdanje povučeno %1: %2</translation>
    </message>
    <message>
        <source>withdrawal: %1</source>
        <translation>povlačenje: %1</translation>
    </message>
    <message>
        <source>%1 will be left out, and can’t be put up for acknowledgment. Its text is older than the governing text in: %2. Translate anew, or mark as current what still fits.</source>
        <translation>%1 će biti izostavljen i na njemu se neće moći tražiti potvrda. Tekst je stariji od mjerodavnog u: %2. Prevedite iznova ili označite ažurnim ono što još odgovara.</translation>
    </message>
    <message>
        <source>There is no translation of this text yet.</source>
        <translation>Ovaj tekst još nije preveden.</translation>
    </message>
    <message>
        <source>The number %1 is missing in the translation.</source>
        <translation>U prijevodu nedostaje broj %1.</translation>
    </message>
    <message>
        <source>The placeholder %1 is missing in the translation. It has to stay as it is.</source>
        <translation>U prijevodu nedostaje rezervirano mjesto %1. Mora ostati kakvo jest.</translation>
    </message>
    <message>
        <source>The link to %1 is missing in the translation.</source>
        <translation>U prijevodu nedostaje poveznica na %1.</translation>
    </message>
</context>
<context>
    <name>HandbookModel</name>
    <message>
        <source>Problem area without a title</source>
        <translation>Problemsko područje bez naslova</translation>
    </message>
    <message>
        <source>Rule without a title</source>
        <translation>Pravilo bez naslova</translation>
    </message>
    <message>
        <source>No title in this language yet</source>
        <translation>Još nema naslova na ovom jeziku</translation>
    </message>
</context>
<context>
    <name>HandbookPrinting</name>
    <message>
        <source>Handbook of %1, edition %2</source>
        <translation>Priručnik tvrtke %1, izdanje %2</translation>
    </message>
    <message>
        <source>Handbook of %1</source>
        <translation>Priručnik tvrtke %1</translation>
    </message>
    <message>
        <source>Handbook %1 %2</source>
        <translation>Priručnik %1 %2</translation>
    </message>
    <message>
        <source>Handbook %1</source>
        <translation>Priručnik %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spremi kao PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the handbook as a PDF</source>
        <translation>Spremanje priručnika u PDF</translation>
    </message>
    <message>
        <source>The handbook was saved as %1.</source>
        <translation>Priručnik je spremljen kao %1.</translation>
    </message>
</context>
<context>
    <name>HandbookScreen</name>
    <message>
        <source>Handbook</source>
        <translation>Priručnik</translation>
    </message>
</context>
<context>
    <name>HandbookTree</name>
    <message>
        <source>Problem areas and rules</source>
        <translation>Problemska područja i pravila</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Handbook</source>
        <translation>Priručnik</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Izdanje %1</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Legal holds</source>
        <translation>Zabrane brisanja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Zaposlenik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Uvedeno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, employee number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no legal hold. One is placed on a person’s page.</source>
        <translation>Nema zabrana brisanja. Zabrana se uvodi na stranici zaposlenika.</translation>
    </message>
    <message>
        <source>Nothing about these people is erased, whatever is due, until their hold is lifted.</source>
        <translation>Podaci o ovim zaposlenicima ne brišu se, bez obzira na rokove, dok se zabrana ne ukine.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>Otvori priručnik</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Prikaži zaposlenike</translation>
    </message>
    <message>
        <source>Go and publish</source>
        <translation>Idi na objavu</translation>
    </message>
    <message>
        <source>Open acknowledgments</source>
        <translation>Otvori potvrde primitka</translation>
    </message>
    <message>
        <source>Nothing waits for you. Everybody has answered to this edition.</source>
        <translation>Ništa ne čeka na Vas. Svi su odgovorili na ovo izdanje.</translation>
    </message>
    <message>
        <source>Four steps take you from here to signed pages.</source>
        <translation>Do potpisanih stranica vode četiri koraka.</translation>
    </message>
    <message>
        <source>Write the handbook</source>
        <translation>Napišite priručnik</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are written.</source>
        <translation>
            <numerusform>Napisano je %n pravilo.</numerusform>
            <numerusform>Napisana su %n pravila.</numerusform>
            <numerusform>Napisano je %n pravila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your rules, or import them from a text you have.</source>
        <translation>Napišite pravila ili ih uvezite iz teksta koji već imate.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Dodajte zaposlenike</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on file.</source>
        <translation>
            <numerusform>Na popisu je %n zaposlenik.</numerusform>
            <numerusform>Na popisu su %n zaposlenika.</numerusform>
            <numerusform>Na popisu je %n zaposlenika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add everybody who is to read and sign, or import them from a spreadsheet.</source>
        <translation>Dodajte sve koji trebaju pročitati i potpisati priručnik ili ih uvezite iz proračunske tablice.</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Objavite izdanje</translation>
    </message>
    <message numerus="yes">
        <source>%n rules differ from the edition in force.</source>
        <translation>
            <numerusform>%n pravilo razlikuje se od izdanja na snazi.</numerusform>
            <numerusform>%n pravila razlikuju se od izdanja na snazi.</numerusform>
            <numerusform>%n pravila razlikuje se od izdanja na snazi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edition is fixed and numbered; that is what people sign.</source>
        <translation>Izdanje je nepromjenjivo i ima svoj broj; njega zaposlenici potpisuju.</translation>
    </message>
    <message>
        <source>Collect acknowledgments</source>
        <translation>Prikupite potvrde primitka</translation>
    </message>
    <message numerus="yes">
        <source>%n people have yet to sign.</source>
        <translation>
            <numerusform>%n zaposlenik još treba potpisati.</numerusform>
            <numerusform>%n zaposlenika još trebaju potpisati.</numerusform>
            <numerusform>%n zaposlenika još treba potpisati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have people sign on this screen, or print their forms.</source>
        <translation>Prikupite potpise na ovom zaslonu ili ispišite obrasce.</translation>
    </message>
    <message>
        <source>No edition of the handbook is published yet.</source>
        <translation>Još nije objavljeno nijedno izdanje priručnika.</translation>
    </message>
    <message>
        <source>Translate the handbook</source>
        <translation>Prevedite priručnik</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Otvori postavke</translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>Posljednja ispravna sigurnosna kopija stara je %n dan.</numerusform>
            <numerusform>Posljednja ispravna sigurnosna kopija stara je %n dana.</numerusform>
            <numerusform>Posljednja ispravna sigurnosna kopija stara je %n dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Još nema ispravne sigurnosne kopije.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Izradite sigurnosnu kopiju radnog prostora</translation>
    </message>
    <message>
        <source>What this page counts can’t be read any more. Look at the other pages, or salvage the workspace.</source>
        <translation>Ono što se na ovoj stranici prebrojava više nije moguće pročitati. Pogledajte druge stranice ili spasite podatke radnog prostora.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Change what is chosen</source>
        <translation>Promijeni odabrano</translation>
    </message>
    <message>
        <source>Make it a problem area</source>
        <translation>Neka bude problemsko područje</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Neka bude pravilo</translation>
    </message>
    <message>
        <source>Join with what stands before</source>
        <translation>Spoji s onim što stoji ispred</translation>
    </message>
    <message>
        <source>Begin a rule here</source>
        <translation>Ovdje započni pravilo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Uvrsti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Uvoz zaposlenika</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Uvoz: %1</translation>
    </message>
    <message>
        <source>The first row holds names of columns</source>
        <translation>Prvi redak sadrži nazive stupaca</translation>
    </message>
    <message>
        <source>Change people who are on file already</source>
        <translation>Izmijeni zaposlenike koji su već na popisu</translation>
    </message>
    <message>
        <source>Language where none is given</source>
        <translation>Jezik ako nije naveden</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Redak</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Napomene</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Uvezi %n zaposlenika</numerusform>
            <numerusform>Uvezi %n zaposlenika</numerusform>
            <numerusform>Uvezi %n zaposlenika</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvezi</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Čitanje: %1</translation>
    </message>
    <message>
        <source>Looking over the rows</source>
        <translation>Pregledavanje redaka</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be added.</source>
        <translation>
            <numerusform>Bit će dodan %n zaposlenik.</numerusform>
            <numerusform>Bit će dodana %n zaposlenika.</numerusform>
            <numerusform>Bit će dodano %n zaposlenika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on file will be changed.</source>
        <translation>
            <numerusform>Izmijenit će se podaci za %n zaposlenika na popisu.</numerusform>
            <numerusform>Izmijenit će se podaci za %n zaposlenika na popisu.</numerusform>
            <numerusform>Izmijenit će se podaci za %n zaposlenika na popisu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>%n zaposlenik ostaje bez izmjena.</numerusform>
            <numerusform>%n zaposlenika ostaju bez izmjena.</numerusform>
            <numerusform>%n zaposlenika ostaje bez izmjena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be left out.</source>
        <translation>
            <numerusform>Bit će izostavljen %n redak.</numerusform>
            <numerusform>Bit će izostavljena %n retka.</numerusform>
            <numerusform>Bit će izostavljeno %n redaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks are not shown.</source>
        <translation>
            <numerusform>Još %n napomena nije prikazana.</numerusform>
            <numerusform>Još %n napomene nisu prikazane.</numerusform>
            <numerusform>Još %n napomena nije prikazano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Izostavljeno. %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Prekinuto. Ništa nije spremljeno.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported.</source>
        <translation>
            <numerusform>Uvezen je %n zaposlenik.</numerusform>
            <numerusform>Uvezena su %n zaposlenika.</numerusform>
            <numerusform>Uvezeno je %n zaposlenika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n people</source>
        <translation>
            <numerusform>Uvoz %n zaposlenika</numerusform>
            <numerusform>Uvoz %n zaposlenika</numerusform>
            <numerusform>Uvoz %n zaposlenika</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Što sadrži stupac %1</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger&apos;s entry about it was altered.</source>
        <translation>Izmijenjen je upis o tom zapisu u evidencijskoj knjizi.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Zapis je uklonjen.</translation>
    </message>
    <message>
        <source>It was altered.</source>
        <translation>Zapis je izmijenjen.</translation>
    </message>
    <message>
        <source>It is of a kind that this version of the program doesn&apos;t know.</source>
        <translation>Ova verzija programa ne poznaje tu vrstu zapisa.</translation>
    </message>
    <message>
        <source>Stopped. Not everything was checked.</source>
        <translation>Prekinuto. Nije sve provjereno.</translation>
    </message>
    <message>
        <source>It was put in without an entry in the ledger.</source>
        <translation>Zapis je dodan bez upisa u evidencijsku knjigu.</translation>
    </message>
    <message>
        <source>This is no checkpoint.</source>
        <translation>To nije kontrolna točka.</translation>
    </message>
    <message>
        <source>This checkpoint was altered after it was signed.</source>
        <translation>Ova je kontrolna točka izmijenjena nakon potpisivanja.</translation>
    </message>
    <message>
        <source>This checkpoint wasn’t signed with the key of “%1”.</source>
        <translation>Ova kontrolna točka nije potpisana ključem „%1”.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was not signed with this ledger&apos;s key: either the checkpoint or the whole ledger is another.</source>
        <translation>Kontrolna točka (broj upisa: %1) nije potpisana ključem ove evidencijske knjige: ili je kontrolna točka ili je cijela knjiga druga.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was never one of this ledger.</source>
        <translation>Kontrolna točka (broj upisa: %1) nikada nije pripadala ovoj evidencijskoj knjizi.</translation>
    </message>
    <message>
        <source>The ledger doesn&apos;t continue the checkpoint of %1 entries: some of these entries were rewritten after it was taken.</source>
        <translation>Evidencijska knjiga ne nastavlja se na kontrolnu točku (broj upisa: %1): neki su od tih upisa prepravljeni nakon njezina nastanka.</translation>
    </message>
    <message>
        <source>They were moved; before, they stood at %1 to %2.</source>
        <translation>Upisi su premješteni; prije su bili na mjestima od %1 do %2.</translation>
    </message>
    <message>
        <source>Its entry in the ledger was moved; before, it stood at %1.</source>
        <translation>Upis o tom zapisu u evidencijskoj knjizi je premješten; prije je bio na mjestu %1.</translation>
    </message>
    <message>
        <source>An entry about it was put into the ledger.</source>
        <translation>U evidencijsku knjigu umetnut je upis o tom zapisu.</translation>
    </message>
    <message>
        <source>Its entry in the ledger was removed.</source>
        <translation>Upis o tom zapisu uklonjen je iz evidencijske knjige.</translation>
    </message>
    <message>
        <source>It was removed, with the record that it told of.</source>
        <translation>Upis je uklonjen, zajedno sa zapisom na koji se odnosio.</translation>
    </message>
    <message>
        <source>They were removed, with the records that they told of.</source>
        <translation>Upisi su uklonjeni, zajedno sa zapisima na koje su se odnosili.</translation>
    </message>
    <message>
        <source>They don&apos;t give the hash that the ledger&apos;s tree has above them.</source>
        <translation>Iz ovih upisa ne proizlazi kriptografski sažetak koji je iznad njih u stablu evidencijske knjige.</translation>
    </message>
    <message>
        <source>The hash that the ledger&apos;s tree has above its entry was altered.</source>
        <translation>Izmijenjen je kriptografski sažetak koji je iznad upisa o tom zapisu u stablu evidencijske knjige.</translation>
    </message>
    <message>
        <source>More than one entry tells of it.</source>
        <translation>Na taj se zapis odnosi više od jednog upisa.</translation>
    </message>
    <message>
        <source>The salt of its entry was removed, without which nothing proves it.</source>
        <translation>Uklonjena je kriptografska sol upisa o tom zapisu, bez koje ga ništa ne dokazuje.</translation>
    </message>
    <message>
        <source>The ledger&apos;s key was altered.</source>
        <translation>Izmijenjen je ključ evidencijske knjige.</translation>
    </message>
    <message>
        <source>The ledger&apos;s newest checkpoint was removed.</source>
        <translation>Uklonjena je najnovija kontrolna točka evidencijske knjige.</translation>
    </message>
    <message>
        <source>The ledger&apos;s newest checkpoint or its key was altered.</source>
        <translation>Izmijenjena je najnovija kontrolna točka evidencijske knjige ili njezin ključ.</translation>
    </message>
    <message>
        <source>Hashes or salts were put in that belong to no entry.</source>
        <translation>Dodani su kriptografski sažeci ili soli koji ne pripadaju nijednom upisu.</translation>
    </message>
    <message>
        <source>They aren&apos;t those that the newest checkpoint was taken of.</source>
        <translation>To nisu upisi iz kojih je nastala najnovija kontrolna točka.</translation>
    </message>
    <message>
        <source>The ledger has %1 entries; the checkpoint was taken of %2. What is missing was removed from among these.</source>
        <translation>Broj upisa u evidencijskoj knjizi: %1; broj upisa iz kojih je nastala kontrolna točka: %2. Upisi koji nedostaju uklonjeni su između ovdje navedenih.</translation>
    </message>
    <message>
        <source>The ledger has no entry yet. Publish an edition first.</source>
        <translation>Evidencijska knjiga još nema nijedan upis. Najprije objavite izdanje.</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>U evidencijskoj knjizi nema zapisa %1.</translation>
    </message>
    <message>
        <source>Record %1 was erased. Nothing can prove what it said.</source>
        <translation>Zapis %1 je izbrisan. Više nije moguće dokazati što je u njemu pisalo.</translation>
    </message>
    <message>
        <source>This can’t be proved: the ledger doesn’t fit what it was. Verify it to see what was changed.</source>
        <translation>To nije moguće dokazati: evidencijska knjiga ne slaže se sa svojim prijašnjim stanjem. Provjerite je da biste vidjeli što je izmijenjeno.</translation>
    </message>
    <message>
        <source>This is no proof that Countersign wrote.</source>
        <translation>To nije dokaz koji je zapisao Countersign.</translation>
    </message>
    <message>
        <source>The entry is about another record.</source>
        <translation>Upis se odnosi na drugi zapis.</translation>
    </message>
    <message>
        <source>The record isn’t the one that its entry was made for.</source>
        <translation>Zapis nije onaj za koji je upis nastao.</translation>
    </message>
    <message>
        <source>A file isn’t the one that belongs to the record.</source>
        <translation>Jedna datoteka nije ona koja pripada zapisu.</translation>
    </message>
    <message>
        <source>The entry isn’t among those that the checkpoint was taken of.</source>
        <translation>Upis nije među onima iz kojih je nastala kontrolna točka.</translation>
    </message>
    <message>
        <source>The newer checkpoint doesn’t continue the older one.</source>
        <translation>Novija kontrolna točka ne nastavlja se na stariju.</translation>
    </message>
    <message>
        <source>This was signed with another key than the one you trust.</source>
        <translation>Ovo nije potpisano ključem kojemu vjerujete, nego drugim.</translation>
    </message>
    <message>
        <source>The time-stamp authority gave no time stamp.</source>
        <translation>Tijelo za vremenske žigove nije dalo vremenski žig.</translation>
    </message>
    <message>
        <source>The time stamp is not one of this checkpoint.</source>
        <translation>Vremenski žig ne pripada ovoj kontrolnoj točki.</translation>
    </message>
    <message>
        <source>The certificates don’t vouch for the authority of this time stamp.</source>
        <translation>Certifikati ne jamče za tijelo koje je izdalo ovaj vremenski žig.</translation>
    </message>
    <message>
        <source>The ledger isn’t as it was signed last: it was changed from outside. Nothing was saved. Verify the ledger, then restore a backup that is sound.</source>
        <translation>Evidencijska knjiga nije onakva kakva je posljednji put potpisana: izmijenjena je izvana. Ništa nije spremljeno. Provjerite evidencijsku knjigu pa vratite ispravnu sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>The keys of this workspace&apos;s ledger are damaged. Restore a backup.</source>
        <translation>Ključevi evidencijske knjige ovog radnog prostora oštećeni su. Vratite sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>A time-stamp authority’s address begins with http:// or https://.</source>
        <translation>Adresa tijela za vremenske žigove počinje s http:// ili https://.</translation>
    </message>
    <message>
        <source>The time-stamp authority doesn’t answer. The checkpoint is unstamped; try again later.</source>
        <translation>Tijelo za vremenske žigove ne odgovara. Kontrolna točka nema žig; pokušajte ponovno kasnije.</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Web address, e-mail address or number of a rule</source>
        <translation>Web-adresa, adresa e-pošte ili broj pravila</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Postavi poveznicu</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Ukloni poveznicu</translation>
    </message>
    <message>
        <source>Type an address such as https://example.org or info@example.org, or a rule’s number such as 2.3.</source>
        <translation>Upišite adresu, primjerice https://example.org ili info@example.org, ili broj pravila, primjerice 2.3.</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Try now</source>
        <translation>Pokušaj sada</translation>
    </message>
    <message>
        <source>“%1” doesn’t let you in any more. What you typed is kept. %2</source>
        <translation>„%1” Vam više ne dopušta pristup. Ono što ste upisali sačuvano je. %2</translation>
    </message>
    <message>
        <source>The connection to “%1” is lost. What you typed is kept. Trying again…</source>
        <translation>Veza s „%1” je prekinuta. Ono što ste upisali sačuvano je. Ponovno povezivanje…</translation>
    </message>
</context>
<context>
    <name>ListJob</name>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Na popisu nema nikoga.</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>Tko je potvrdio</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Datoteke PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Proračunske tablice (*.csv)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Spremi popis</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>Potvrde primitka</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Spremanje popisa</translation>
    </message>
    <message>
        <source>List saved in %1.</source>
        <translation>Popis je spremljen u %1.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Locked</source>
        <translation>Zaključano</translation>
    </message>
    <message>
        <source>Locked – Countersign</source>
        <translation>Zaključano – Countersign</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>This machine</source>
        <translation>Ovo računalo</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Jezik ovog programa</translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation>Urdsko pismo</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>Nastaliq</translation>
    </message>
    <message>
        <source>Naskh, more compact</source>
        <translation>Naskh, zbijenije</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>It stands in the record of everything you publish and collect.</source>
        <translation>Navodi se u zapisu svega što objavite i prikupite.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>Otvori radni prostor</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Radni prostori programa Countersign (*.countersign)</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>O programu Countersign</translation>
    </message>
    <message>
        <source>Countersign %1

Handbooks that every employee has read and signed.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Countersign %1

Priručnici koje je svaki zaposlenik pročitao i potpisao.

Slobodan softver pod Općom javnom licencom GNU, verzije 3 ili novije.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Novi radni prostor…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Otvori radni prostor…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otvori ne&amp;davni</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Zatvori radni prostor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Izađi</translation>
    </message>
    <message>
        <source>No workspace was open yet</source>
        <translation>Još nije otvoren nijedan radni prostor</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Idi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Natrag</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Na&amp;prijed</translation>
    </message>
    <message>
        <source>F&amp;ilter this screen</source>
        <translation>&amp;Filtriraj ovaj zaslon</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoć</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;O programu Countersign</translation>
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
        <translation>Z&amp;aključaj</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Od&amp;javi se</translation>
    </message>
    <message>
        <source>Open &amp;shared workspace…</source>
        <translation>Otvori zajednički &amp;radni prostor…</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation>Izrada sigurnosne kopije prije zatvaranja</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>Sigurnosnu kopiju nije bilo moguće izraditi. %1</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Zatvori bez sigurnosne kopije</translation>
    </message>
    <message>
        <source>The workspace was restored. What it was before is kept in “%1”.</source>
        <translation>Radni prostor je vraćen. Njegovo prijašnje stanje čuva se u datoteci „%1”.</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Otvori mapu &amp;zapisnika</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Kopiraj pojedinosti za podršku</translation>
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
        <translation>Kopiraj pojedinosti</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Everything is kept in this one file on this machine.</source>
        <translation>Sve se čuva u ovoj jednoj datoteci na ovom računalu.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Odaberi…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Izradi radni prostor</translation>
    </message>
    <message>
        <source>Keep the workspace in</source>
        <translation>Spremi radni prostor u</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Radni prostori programa Countersign (*.countersign)</translation>
    </message>
    <message>
        <source>Choose where the file is to be kept.</source>
        <translation>Odaberite gdje će se datoteka čuvati.</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Priprema stranica</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <source>All sites</source>
        <translation>Sve poslovnice</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Bez poslovnice</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>Sva radna mjesta</translation>
    </message>
    <message>
        <source>Without a job title</source>
        <translation>Bez radnog mjesta</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Svi jezici</translation>
    </message>
    <message>
        <source>%L1 of %L2 acknowledged</source>
        <translation>Potvrđeno: %L1 od %L2</translation>
    </message>
    <message>
        <source>%1, %L2 overdue</source>
        <translation>%1, prekoračen rok: %L2</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>The password is too short. It needs %n characters at least.</source>
        <translation>
            <numerusform>Lozinka je prekratka. Potreban je najmanje %n znak.</numerusform>
            <numerusform>Lozinka je prekratka. Potrebna su najmanje %n znaka.</numerusform>
            <numerusform>Lozinka je prekratka. Potrebno je najmanje %n znakova.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little memory to keep a password safe. Close other programs, then try again.</source>
        <translation>Nema dovoljno memorije za sigurno čuvanje lozinke. Zatvorite druge programe pa pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The employee number %1 belongs to %2 already.</source>
        <translation>Matični broj zaposlenika %1 već ima netko drugi: %2.</translation>
    </message>
    <message>
        <source>This person is no longer on file.</source>
        <translation>Ovog zaposlenika više nema na popisu.</translation>
    </message>
    <message>
        <source>Nobody has the employee number %1.</source>
        <translation>Nitko nema matični broj zaposlenika %1.</translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing. Look at the change, then save again.</source>
        <translation>%2: dok ste uređivali, podatke je izmijenio netko drugi (%1). Pogledajte izmjenu pa ponovno spremite.</translation>
    </message>
    <message>
        <source>The employee number is missing.</source>
        <translation>Nedostaje matični broj zaposlenika.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nedostaju ime i prezime.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Odaberite jezik.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Posljednji je dan prije prvog.</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>“%1” doesn’t look like an e-mail address.</source>
        <translation>„%1” ne izgleda kao adresa e-pošte.</translation>
    </message>
    <message>
        <source>The language “%1” isn’t known; the usual one is taken.</source>
        <translation>Jezik „%1” nije poznat; uzima se uobičajeni.</translation>
    </message>
    <message>
        <source>“%1” can’t be read as a date; the hire date is left empty.</source>
        <translation>„%1” nije moguće pročitati kao datum; datum zaposlenja ostaje prazan.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ne uvozi se</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matični broj zaposlenika</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Prezime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Datum zaposlenja</translation>
    </message>
    <message>
        <source>This file holds no rows.</source>
        <translation>U ovoj datoteci nema redaka.</translation>
    </message>
    <message>
        <source>Choose the column that holds the employee number.</source>
        <translation>Odaberite stupac s matičnim brojem zaposlenika.</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>Odaberite stupac s imenom i prezimenom.</translation>
    </message>
    <message>
        <source>Two columns are chosen for “%1”. Choose one.</source>
        <translation>Za „%1” odabrana su dva stupca. Odaberite jedan.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column.</source>
        <translation>„%1” je iza posljednjeg stupca.</translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 already.</source>
        <translation>Matični broj %1 već je naveden u retku %2.</translation>
    </message>
    <message>
        <source>The number %1 is on file already (%2).</source>
        <translation>Matični broj %1 već je na popisu (%2).</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>Ime se mijenja: umjesto „%1” bit će „%2”.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Zaposlenici</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Dodaj zaposlenika…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Vrati iz arhive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhiviraj</translation>
    </message>
    <message>
        <source>What you typed on this page is not saved. If you leave, it is lost.</source>
        <translation>Ono što ste upisali na ovoj stranici nije spremljeno. Ako je napustite, bit će izgubljeno.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Napusti bez spremanja</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Spremljeno: %1.</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>Arhivirano: %1.</translation>
    </message>
    <message>
        <source>%1 was taken out of the archive.</source>
        <translation>Vraćeno iz arhive: %1.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Uvezi zaposlenike…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Svi zaposlenici</translation>
    </message>
    <message>
        <source>Import people from a spreadsheet</source>
        <translation>Uvoz zaposlenika iz proračunske tablice</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt)</source>
        <translation>Proračunske tablice kao tekst (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>Keep for a time only: %1</source>
        <translation>Čuvaj samo određeno vrijeme: %1</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mjeseci</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Računa se</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Pravna osnova</translation>
    </message>
    <message>
        <source>Say on what legal ground it is kept that long.</source>
        <translation>Navedite na kojoj se pravnoj osnovi čuva tako dugo.</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>There is something in “%1” already. Choose a folder that is new or empty.</source>
        <translation>U „%1” već nešto postoji. Odaberite novu ili praznu mapu.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place.</source>
        <translation>Mapu „%1” nije moguće izraditi. Odaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>potpisano</translation>
    </message>
    <message>
        <source>thumb impression</source>
        <translation>otisak palca</translation>
    </message>
    <message>
        <source>refused to sign</source>
        <translation>odbio/la potpisati</translation>
    </message>
    <message>
        <source>recorded on behalf</source>
        <translation>uneseno u ime zaposlenika</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matični broj zaposlenika</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Posljednji dan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Izjava</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Name as it was shown</source>
        <translation>Prikazano ime i prezime</translation>
    </message>
    <message>
        <source>Number as it was shown</source>
        <translation>Prikazani matični broj</translation>
    </message>
    <message>
        <source>Title as it was shown</source>
        <translation>Prikazano radno mjesto</translation>
    </message>
    <message>
        <source>Site as it was shown</source>
        <translation>Prikazana poslovnica</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Prikazano</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Pročitano do kraja</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>Date beside the signature</source>
        <translation>Datum uz potpis</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Upisano ime</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Prikupio/la</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Svjedok</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tumač</translation>
    </message>
    <message>
        <source>Read aloud in</source>
        <translation>Jezik čitanja naglas</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>Oznaka obrasca</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Potpis</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Odobrio/la</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Što je to</translation>
    </message>
    <message>
        <source>copy of what was signed</source>
        <translation>potpisani primjerak</translation>
    </message>
    <message>
        <source>form to sign</source>
        <translation>obrazac za potpis</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ispisano</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Ispisao/la</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Uvedeno</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Uveo/la</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Ukinuto</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Ukinuo/la</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Ništa se ne čuva.</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>Potvrde primitka</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Izdanje %1, %2</translation>
    </message>
    <message>
        <source>What %1 keeps about %2</source>
        <translation>%2: podaci koje čuva %1</translation>
    </message>
    <message>
        <source>As of %1. The same for programs is in the file person.json.</source>
        <translation>Stanje: %1. Isti podaci za programe nalaze se u datoteci person.json.</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Izuzeća</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>Ispisani obrasci</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Zabrane brisanja</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>dopis</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-pošta</translation>
    </message>
    <message>
        <source>notice at the site</source>
        <translation>obavijest u poslovnici</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalendar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Napisano</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Napisao/la</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Podsjetnici</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Employee number</source>
        <translation>Matični broj zaposlenika</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Željeni jezik</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>Datum zaposlenja</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dan.mjesec.godina</translation>
    </message>
    <message>
        <source>Type a date such as 31.12.2025, or leave it empty.</source>
        <translation>Upišite datum, na primjer 31.12.2025, ili ostavite prazno.</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>People</source>
        <translation>Zaposlenici</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Prikaži arhivirane</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Sve poslovnice</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>Na popisu još nema nikoga</translation>
    </message>
    <message>
        <source>Add the people who are to read and sign the handbook, one by one or from a spreadsheet.</source>
        <translation>Dodajte zaposlenike koji trebaju pročitati i potpisati priručnik, jednog po jednog ili iz proračunske tablice.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nema podudaranja</translation>
    </message>
    <message>
        <source>Try fewer letters, another site, or show archived people.</source>
        <translation>Upišite manje slova, odaberite drugu poslovnicu ili prikažite arhivirane zaposlenike.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>People whom others add stand here.</source>
        <translation>Ovdje se prikazuju zaposlenici koje dodaju drugi.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>New person</source>
        <translation>Novi zaposlenik</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odbaci izmjene</translation>
    </message>
    <message>
        <source>Archived. Last day: %1</source>
        <translation>Arhivirano. Posljednji dan: %1</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spremi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and size of a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spremanje slike</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Slika je spremljena kao %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>The picture %1 was removed.</source>
        <translation>Slika %1 je uklonjena.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The printer took no further page. See whether it is on and has paper.</source>
        <translation>Pisač ne prima daljnje stranice. Provjerite je li uključen i ima li papira.</translation>
    </message>
    <message>
        <source>The PDF could not be written. See whether the folder can be written to and the disk has room.</source>
        <translation>Datoteku PDF nije bilo moguće zapisati. Provjerite može li se u mapu pisati i ima li na disku mjesta.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print edition %1</source>
        <translation>Ispis izdanja %1</translation>
    </message>
    <message>
        <source>Print the handbook</source>
        <translation>Ispis priručnika</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Oblik</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Što od toga</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Uz njega</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Booklet with contents</source>
        <translation>Knjižica sa sadržajem</translation>
    </message>
    <message>
        <source>A sheet for each rule</source>
        <translation>List za svako pravilo</translation>
    </message>
    <message>
        <source>A poster for each problem area</source>
        <translation>Plakat za svako problemsko područje</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spremi kao PDF…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Pregledaj i ispiši…</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>Bez drugog jezika</translation>
    </message>
    <message>
        <source>The whole handbook</source>
        <translation>Cijeli priručnik</translation>
    </message>
    <message>
        <source>Only rule %1</source>
        <translation>Samo pravilo %1</translation>
    </message>
</context>
<context>
    <name>PrintFormsDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Spremi kao PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Ispiši…</translation>
    </message>
    <message>
        <source>Print forms for edition %1</source>
        <translation>Ispiši obrasce za izdanje %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>All who still have to sign (%L1)</source>
        <translation>Svi koji još trebaju potpisati (%L1)</translation>
    </message>
    <message>
        <source>Everybody in the list as it is filtered</source>
        <translation>Svi na filtriranom popisu</translation>
    </message>
    <message>
        <source>Everybody (%L1)</source>
        <translation>Svi (%L1)</translation>
    </message>
    <message>
        <source>Forms to sign on paper</source>
        <translation>Obrasci za potpis na papiru</translation>
    </message>
    <message>
        <source>Copies of what was signed</source>
        <translation>Potpisani primjerci</translation>
    </message>
    <message>
        <source>Each person’s own</source>
        <translation>Jezik svakog zaposlenika</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Change sheets: what changed since they last acknowledged</source>
        <translation>Listovi izmjena: što se promijenilo od zadnje potvrde</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish edition %1</source>
        <translation>Objavi izdanje %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Summary of the changes</source>
        <translation>Sažetak izmjena</translation>
    </message>
    <message>
        <source>What employees should know about this edition, in a sentence or two.</source>
        <translation>Što zaposlenici trebaju znati o ovom izdanju, u rečenici ili dvije.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>%1: will be published</source>
        <translation>%1: bit će objavljeno</translation>
    </message>
    <message>
        <source>%1: left out, %2</source>
        <translation>%1: izostavlja se, %2</translation>
    </message>
    <message>
        <source>%1: left out, %2 (%3)</source>
        <translation>%1: izostavlja se, %2 (%3)</translation>
    </message>
    <message>
        <source>No language has the text of every rule yet. Go back and write what is missing, then publish.</source>
        <translation>Nijedan jezik još nema tekst svakog pravila. Vratite se i napišite što nedostaje pa objavite izdanje.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed rules</source>
        <translation>
            <numerusform>%n izmijenjeno pravilo</numerusform>
            <numerusform>%n izmijenjena pravila</numerusform>
            <numerusform>%n izmijenjenih pravila</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide of each what kind of change it is. A material change asks employees to act otherwise than before; an editorial one only says it better.</source>
        <translation>Za svako odredite vrstu izmjene. Sadržajna izmjena traži od zaposlenika da postupaju drukčije nego prije; redakcijska samo bolje izriče isto.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed rules</source>
        <translation>
            <numerusform>%n uklonjeno pravilo</numerusform>
            <numerusform>%n uklonjena pravila</numerusform>
            <numerusform>%n uklonjenih pravila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rules</source>
        <translation>
            <numerusform>%n novo pravilo</numerusform>
            <numerusform>%n nova pravila</numerusform>
            <numerusform>%n novih pravila</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule differs from edition %1.</source>
        <translation>Nijedno se pravilo ne razlikuje od izdanja %1.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Pregled…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Na snazi od</translation>
    </message>
    <message>
        <source>It comes in place of edition %1, which stays in force until that day.</source>
        <translation>Dolazi umjesto izdanja %1, koje do tog dana ostaje na snazi.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Najprije pogledajte ovo</translation>
    </message>
    <message>
        <source>Edition %1 will be published in these languages: %2.

It is kept as it is now and can’t be changed any more; later changes go into the next edition.</source>
        <translation>Izdanje %1 bit će objavljeno na ovim jezicima: %2.

Čuva se takvo kakvo je sada i više se ne može mijenjati; kasnije izmjene ulaze u sljedeće izdanje.</translation>
    </message>
    <message>
        <source>%1: left out, older than the governing text in %2</source>
        <translation>%1: izostavljen, stariji od mjerodavnog teksta u %2</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
</context>
<context>
    <name>RecordAgain</name>
    <message>
        <source>%1 refused to sign edition %2 on %3; %4 was witness.</source>
        <translation>%1: potpisivanje izdanja %2 odbijeno je %3; svjedok: %4.</translation>
    </message>
    <message>
        <source>%1 acknowledged edition %2 on %3, in this language: %4.</source>
        <translation>%1: primitak izdanja %2 potvrđen je %3 na ovom jeziku: %4.</translation>
    </message>
    <message>
        <source>A new record takes its place. The earlier one is kept, with the reason for the new one.</source>
        <translation>Zamjenjuje ga novi zapis. Raniji se čuva, uz razlog za novi.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Unesi ponovno</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>Unesi ponovno…</translation>
    </message>
    <message>
        <source>The signature on record</source>
        <translation>Potpis u zapisu</translation>
    </message>
</context>
<context>
    <name>RefusalForm</name>
    <message>
        <source>What the employee says, if anything</source>
        <translation>Što zaposlenik navodi, ako išta</translation>
    </message>
    <message>
        <source>Name of a witness</source>
        <translation>Ime i prezime svjedoka</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <source>What was refused</source>
        <translation>Odbijene radnje</translation>
    </message>
    <message>
        <source>Nobody has tried anything beyond their rights.</source>
        <translation>Nitko nije pokušao ništa izvan svojih prava.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Tko</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Prikazana poruka</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind people of round %1</source>
        <translation>Podsjećanje na krug %1</translation>
    </message>
    <message>
        <source>All who still have to acknowledge (%L1)</source>
        <translation>Svi koji još trebaju potvrditi (%L1)</translation>
    </message>
    <message>
        <source>Those who are overdue (%L1)</source>
        <translation>Oni kojima je rok prekoračen (%L1)</translation>
    </message>
    <message>
        <source>Those in the list as it is filtered, where they still have to</source>
        <translation>Oni s popisa kako je filtriran, ako još trebaju</translation>
    </message>
    <message>
        <source>Letters, one for each person</source>
        <translation>Dopisi, po jedan za svaku osobu</translation>
    </message>
    <message>
        <source>E-mail drafts, one for each person</source>
        <translation>Nacrti e-pošte, po jedan za svaku osobu</translation>
    </message>
    <message>
        <source>Notices for the wall, one for each site</source>
        <translation>Obavijesti za oglasnu ploču, po jedna za svaku poslovnicu</translation>
    </message>
    <message>
        <source>The due date for a calendar</source>
        <translation>Rok za kalendar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Što</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spremi…</translation>
    </message>
    <message>
        <source>A PDF with a page for each person, in their language, sorted by site and name. Who was reminded is kept.</source>
        <translation>PDF sa stranicom za svaku osobu, na njezinu jeziku, poredan po poslovnici i imenu. Koga se podsjetilo, čuva se.</translation>
    </message>
    <message>
        <source>A folder with a draft for each person who has an e-mail address, in their language. Your mail program opens and sends them. Who was reminded is kept.</source>
        <translation>Mapa s nacrtom za svaku osobu koja ima adresu e-pošte, na njezinu jeziku. Vaš ih program za e-poštu otvara i šalje. Koga se podsjetilo, čuva se.</translation>
    </message>
    <message>
        <source>A PDF with a page for each site and each language that somebody there needs. It names nobody. Who was reminded is kept.</source>
        <translation>PDF sa stranicom za svaku poslovnicu i svaki jezik koji ondje netko treba. Ne imenuje nikoga. Koga se podsjetilo, čuva se.</translation>
    </message>
    <message>
        <source>A file that a calendar opens, with the due date and an alarm three days before.</source>
        <translation>Datoteka koju otvara kalendar, s rokom i podsjetnikom tri dana prije.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the drafts</source>
        <translation>Odaberite praznu mapu za nacrte</translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation>Spremi podsjetnike</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Podsjetnici</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalendarske datoteke (*.ics)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Datoteke PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>Pisanje podsjetnika</translation>
    </message>
    <message>
        <source>Reminders saved in %1.</source>
        <translation>Podsjetnici su spremljeni u %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address on file.</source>
        <translation>
            <numerusform>%n osoba nema upisanu adresu e-pošte.</numerusform>
            <numerusform>%n osobe nemaju upisanu adresu e-pošte.</numerusform>
            <numerusform>%n osoba nema upisanu adresu e-pošte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderFiles</name>
    <message>
        <source>There is something in “%1” already. Choose a folder that is new or empty.</source>
        <translation>U „%1” već nešto postoji. Odaberite novu ili praznu mapu.</translation>
    </message>
    <message>
        <source>The folder “%1” can’t be made. Choose another place.</source>
        <translation>Mapa „%1” ne može se stvoriti. Odaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>Nobody there still has to acknowledge.</source>
        <translation>Ondje više nitko ne treba potvrditi.</translation>
    </message>
    <message>
        <source>None of these people has an e-mail address on file.</source>
        <translation>Nijedna od tih osoba nema upisanu adresu e-pošte.</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message numerus="yes">
        <source>in %n rules</source>
        <translation>
            <numerusform>u %n pravilu</numerusform>
            <numerusform>u %n pravila</numerusform>
            <numerusform>u %n pravila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n problem areas</source>
        <translation>
            <numerusform>u %n problemskom području</numerusform>
            <numerusform>u %n problemska područja</numerusform>
            <numerusform>u %n problemskih područja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n rules and problem areas</source>
        <translation>
            <numerusform>u %n pravilu ili problemskom području</numerusform>
            <numerusform>u %n pravila i problemska područja</numerusform>
            <numerusform>u %n pravila i problemskih područja</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamijeni s</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamijeni</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zamijeni sve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>Točno kako piše</translation>
    </message>
    <message>
        <source>Capitals, accents and letter forms have to be as typed.</source>
        <translation>Velika slova, naglasci i oblici slova moraju biti kao što su upisani.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Cijele riječi</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Upišite što treba tražiti.</translation>
    </message>
    <message numerus="yes">
        <source>%n places %1 were replaced.</source>
        <translation>
            <numerusform>Zamijenjeno je %n mjesto %1.</numerusform>
            <numerusform>Zamijenjena su %n mjesta %1.</numerusform>
            <numerusform>Zamijenjeno je %n mjesta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that would be empty stay as they are: %1.</source>
        <translation>Naslovi koji bi ostali prazni nisu promijenjeni: %1.</translation>
    </message>
    <message>
        <source>Nothing was replaced, for the title would be empty.</source>
        <translation>Ništa nije zamijenjeno jer bi naslov ostao prazan.</translation>
    </message>
    <message>
        <source>There is no such text in this language.</source>
        <translation>Na ovom jeziku nema takvog teksta.</translation>
    </message>
    <message numerus="yes">
        <source>Place %1 of %n, %2</source>
        <translation>
            <numerusform>Mjesto %1 od %n, %2</numerusform>
            <numerusform>Mjesto %1 od %n, %2</numerusform>
            <numerusform>Mjesto %1 od %n, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places %1</source>
        <translation>
            <numerusform>%n mjesto %1</numerusform>
            <numerusform>%n mjesta %1</numerusform>
            <numerusform>%n mjesta %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Vraćanje sigurnosne kopije</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>Vrati u novu datoteku…</translation>
    </message>
    <message>
        <source>Put in this workspace’s place…</source>
        <translation>Zamijeni ovaj radni prostor…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sigurnosne kopije</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Izrađeno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Druga datoteka…</translation>
    </message>
    <message>
        <source>Pass phrase of this backup</source>
        <translation>Pristupna fraza ove sigurnosne kopije</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>zaštićena</translation>
    </message>
    <message>
        <source>doesn’t fit its ledger</source>
        <translation>ne slaže se s evidencijskom knjigom</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Otvori sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>Backups (*.countersign-backup);;All files (*)</source>
        <translation>Sigurnosne kopije (*.countersign-backup);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Choose a backup to see what is in it.</source>
        <translation>Odaberite sigurnosnu kopiju da biste vidjeli što sadrži.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Pregledavanje…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Provjera sigurnosne kopije</translation>
    </message>
    <message>
        <source>Stopped. Choose it again to look into it.</source>
        <translation>Prekinuto. Ponovno je odaberite da biste vidjeli što sadrži.</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>Otada izbrisano</translation>
    </message>
    <message numerus="yes">
        <source>%n records. They are erased again when it is restored.</source>
        <translation>
            <numerusform>%n zapis. Pri vraćanju sigurnosne kopije ponovno se briše.</numerusform>
            <numerusform>%n zapisa. Pri vraćanju sigurnosne kopije ponovno se brišu.</numerusform>
            <numerusform>%n zapisa. Pri vraćanju sigurnosne kopije ponovno se brišu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Vrati u</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Radni prostori programa Countersign (*.countersign)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Vraćanje</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored.</source>
        <translation>Prekinuto. Ništa nije vraćeno.</translation>
    </message>
    <message>
        <source>The workspace is closed, and what is in the backup is opened in its place. What the workspace is now stays beside it under another name.</source>
        <translation>Radni prostor se zatvara, a umjesto njega otvara se sadržaj sigurnosne kopije. Sadašnji radni prostor ostaje uz njega pod drugim nazivom.</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Zamijeni</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Checking the backup</source>
        <translation>Provjera sigurnosne kopije</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Otvori sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>Backups (*.countersign-backup);;All files (*)</source>
        <translation>Sigurnosne kopije (*.countersign-backup);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Pass phrase of this backup</source>
        <translation>Pristupna fraza ove sigurnosne kopije</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>Vrati u novu datoteku…</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Vrati u</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Radni prostori programa Countersign (*.countersign)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Vraćanje</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Nothing about %1 may be erased: %2. Lift the legal hold first.</source>
        <translation>Podaci o ovom zaposleniku (%1) ne smiju se brisati: %2. Najprije ukinite zabranu brisanja.</translation>
    </message>
    <message>
        <source>the erasure of %1 %2</source>
        <translation>brisanje zapisa %1 %2</translation>
    </message>
    <message>
        <source>Say why nothing may be erased.</source>
        <translation>Navedite zašto se ništa ne smije brisati.</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>Ova je zabrana već ukinuta.</translation>
    </message>
    <message>
        <source>Give a time between 1 and %1 months.</source>
        <translation>Zadajte rok od 1 do %1 mjeseci.</translation>
    </message>
    <message>
        <source>The time of this can&apos;t be counted from that. Choose another beginning.</source>
        <translation>Rok za ovu vrstu zapisa ne može se računati od toga. Odaberite drugi početak.</translation>
    </message>
    <message>
        <source>Say on what legal ground it is kept that long.</source>
        <translation>Navedite na kojoj se pravnoj osnovi čuva tako dugo.</translation>
    </message>
    <message>
        <source>everything about a person</source>
        <translation>sve o zaposleniku</translation>
    </message>
    <message>
        <source>acknowledgments</source>
        <translation>potvrde primitka</translation>
    </message>
    <message>
        <source>exemptions</source>
        <translation>izuzeća</translation>
    </message>
    <message>
        <source>printed forms</source>
        <translation>ispisani obrasci</translation>
    </message>
    <message>
        <source>after the last day of work</source>
        <translation>od posljednjeg dana rada</translation>
    </message>
    <message>
        <source>after a newer edition</source>
        <translation>od novijeg izdanja</translation>
    </message>
    <message>
        <source>after it was made</source>
        <translation>od nastanka zapisa</translation>
    </message>
    <message>
        <source>The list of what was erased, “%1”, can&apos;t be read. Take another copy of it.</source>
        <translation>Popis izbrisanih zapisa „%1” nije moguće pročitati. Upotrijebite njegovu drugu kopiju.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Keeping and erasing</source>
        <translation>Čuvanje i brisanje</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Dospjelo za brisanje</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Zabrane brisanja</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>Rokovi čuvanja</translation>
    </message>
    <message>
        <source>Save the periods</source>
        <translation>Spremi rokove</translation>
    </message>
    <message>
        <source>Erase what is chosen…</source>
        <translation>Izbriši odabrano…</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>Ukini ovu zabranu</translation>
    </message>
    <message>
        <source>The periods that you changed are not saved. If you leave, they are lost.</source>
        <translation>Izmjene rokova čuvanja nisu spremljene. Ako odete, bit će izgubljene.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Napusti bez spremanja</translation>
    </message>
    <message>
        <source>The periods were saved.</source>
        <translation>Rokovi čuvanja su spremljeni.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, izdanje %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name: what, records</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisa</numerusform>
            <numerusform>%n zapisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i još %n stavka</numerusform>
            <numerusform>… i još %n stavke</numerusform>
            <numerusform>… i još %n stavki</numerusform>
        </translation>
    </message>
    <message>
        <source>This is erased for ever:

%1

What stays is that there were records, who erased them and why. Copies on paper, in files and in backups stay where they are.</source>
        <translation>Trajno se briše:

%1

Ostaje da su zapisi postojali, tko ih je izbrisao i zašto. Kopije na papiru, u datotekama i u sigurnosnim kopijama ostaju gdje jesu.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Izbriši trajno</translation>
    </message>
    <message>
        <source>The time for which it is kept is over.</source>
        <translation>Rok čuvanja je istekao.</translation>
    </message>
    <message>
        <source>The legal hold on %1 was lifted.</source>
        <translation>Zabrana brisanja je ukinuta: %1.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situacija</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>Propisani postupak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrijednost</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Gdje se primjenjuje</translation>
    </message>
    <message>
        <source>Rule without a title</source>
        <translation>Pravilo bez naslova</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Bold</source>
        <translation>Podebljano</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kurziv</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Popis s oznakama</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numerirani popis</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Poveznica…</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>human resources</source>
        <translation>kadrovska služba</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>voditelj</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>promatrač</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>prevoditelj</translation>
    </message>
    <message>
        <source>see the handbook</source>
        <translation>pregled priručnika</translation>
    </message>
    <message>
        <source>edit the handbook’s rules</source>
        <translation>uređivanje pravila priručnika</translation>
    </message>
    <message>
        <source>translate the handbook</source>
        <translation>prevođenje priručnika</translation>
    </message>
    <message>
        <source>publish an edition</source>
        <translation>objava izdanja</translation>
    </message>
    <message>
        <source>see people and their acknowledgments</source>
        <translation>pregled zaposlenika i njihovih potvrda primitka</translation>
    </message>
    <message>
        <source>add, change and archive people</source>
        <translation>dodavanje, izmjena i arhiviranje zaposlenika</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>uvoz zaposlenika</translation>
    </message>
    <message>
        <source>call people to acknowledge</source>
        <translation>pozivanje zaposlenika na potvrdu primitka</translation>
    </message>
    <message>
        <source>record acknowledgments</source>
        <translation>unos potvrda primitka</translation>
    </message>
    <message>
        <source>exempt people</source>
        <translation>izuzimanje zaposlenika</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>ispis obrazaca</translation>
    </message>
    <message>
        <source>hand out all data about a person</source>
        <translation>izdavanje svih podataka o zaposleniku</translation>
    </message>
    <message>
        <source>change the workspace’s settings</source>
        <translation>izmjena postavki radnog prostora</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>upravljanje korisničkim računima</translation>
    </message>
    <message>
        <source>verify the ledger</source>
        <translation>provjera evidencijske knjige</translation>
    </message>
    <message>
        <source>make and check backups</source>
        <translation>izrada i provjera sigurnosnih kopija</translation>
    </message>
    <message>
        <source>move, archive or restore the workspace</source>
        <translation>prijenos, arhiviranje ili vraćanje radnog prostora</translation>
    </message>
    <message>
        <source>decide what is kept and erased</source>
        <translation>odlučivanje o tome što se čuva, a što briše</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>To be acknowledged by</source>
        <translation>Potvrditi do</translation>
    </message>
    <message>
        <source>Everybody employed</source>
        <translation>Svi zaposleni</translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation>Oni koje odaberem</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Poslovnice</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>Radna mjesta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>These people besides</source>
        <translation>Uz to i ove osobe</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Sve poslovnice</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>Sva radna mjesta</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Svi jezici</translation>
    </message>
    <message>
        <source>Name or employee number</source>
        <translation>Ime ili matični broj</translation>
    </message>
    <message>
        <source>Put a semicolon between them. With nothing else chosen, only these are called.</source>
        <translation>Razdvojite ih točkom sa zarezom. Ako ništa drugo nije odabrano, pozivaju se samo oni.</translation>
    </message>
    <message>
        <source>Who is hired later joins by themselves</source>
        <translation>Tko se kasnije zaposli, sam se pridružuje</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>Nema poslovnice „%1”.</translation>
    </message>
    <message>
        <source>Nobody has the job title “%1”.</source>
        <translation>Nitko nema radno mjesto „%1”.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Nema jezika „%1”.</translation>
    </message>
    <message>
        <source>Choose whom to call, or call everybody.</source>
        <translation>Odaberite koga pozvati ili pozovite sve.</translation>
    </message>
</context>
<context>
    <name>RoundOffer</name>
    <message>
        <source>Edition %1 is published</source>
        <translation>Izdanje %1 je objavljeno</translation>
    </message>
    <message>
        <source>Everybody employed can be asked now to acknowledge it by a date. You can also do that later, with the acknowledgments.</source>
        <translation>Sve koji su zaposleni možete sada pozvati da do određenog datuma potvrde primitak. To možete učiniti i poslije, na zaslonu „Potvrde primitka”.</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Potvrditi primitak do</translation>
    </message>
    <message>
        <source>Ask for acknowledgments</source>
        <translation>Zatraži potvrde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne sada</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Ask for acknowledgments</source>
        <translation>Zatraži potvrde</translation>
    </message>
    <message>
        <source>A round calls people to acknowledge an edition of the handbook by a date, each in their own language where the edition has it.</source>
        <translation>Krug poziva ljude da do nekog dana potvrde primitak izdanja priručnika, svakoga na njegovu jeziku ako ga izdanje ima.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Izdanje %1, %2</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Brojanje ljudi</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked.</source>
        <translation>
            <numerusform>Traži se od %n osobe.</numerusform>
            <numerusform>Traži se od %n osobe.</numerusform>
            <numerusform>Traži se od %n osoba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have acknowledged this edition already.</source>
        <translation>
            <numerusform>%n od njih već je potvrdila ovo izdanje.</numerusform>
            <numerusform>%n od njih već su potvrdile ovo izdanje.</numerusform>
            <numerusform>%n od njih već je potvrdilo ovo izdanje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edition has no current text in %1; %n of them get it in %2.</source>
        <translation>
            <numerusform>Izdanje nema ažuran tekst na jeziku %1; %n od njih dobiva ga na jeziku %2.</numerusform>
            <numerusform>Izdanje nema ažuran tekst na jeziku %1; %n od njih dobivaju ga na jeziku %2.</numerusform>
            <numerusform>Izdanje nema ažuran tekst na jeziku %1; %n od njih dobiva ga na jeziku %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is open, due on %1.</source>
        <translation>Krug je otvoren, rok %1</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Title of the rule</source>
        <translation>Naslov pravila</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situacija</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>Propisani postupak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>Value it serves</source>
        <translation>Vrijednost kojoj služi</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Bez vrijednosti</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Gdje se primjenjuje</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>Uređivanje pravila</translation>
    </message>
    <message>
        <source>Put a semicolon between them.</source>
        <translation>Odvojite ih točkom sa zarezom.</translation>
    </message>
    <message>
        <source>Job titles it applies to</source>
        <translation>Radna mjesta za koja vrijedi</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>Sva radna mjesta</translation>
    </message>
    <message>
        <source>Sites it applies to</source>
        <translation>Poslovnice u kojima vrijedi</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Sve poslovnice</translation>
    </message>
</context>
<context>
    <name>RuleHistoryPage</name>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Na snazi od</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmjena</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uklonjeno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>History of a rule</source>
        <translation>Povijest pravila</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Na snazi na dan</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Još nije objavljeno</translation>
    </message>
    <message>
        <source>This rule is in no edition. Once it is published, every text that it ever had stands here.</source>
        <translation>Ovo pravilo nije ni u jednom izdanju. Kad bude objavljeno, ovdje će stajati svaki njegov tekst.</translation>
    </message>
    <message>
        <source>No edition was in force on that day.</source>
        <translation>Tog dana nijedno izdanje nije bilo na snazi.</translation>
    </message>
    <message>
        <source>Edition %1 was in force on that day, and this rule wasn’t in it.</source>
        <translation>Tog je dana na snazi bilo izdanje %1, a u njemu nije bilo ovog pravila.</translation>
    </message>
    <message>
        <source>Edition %1 was in force on that day.</source>
        <translation>Tog je dana na snazi bilo izdanje %1.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>settings</source>
        <translation>postavke</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>poslovnice</translation>
    </message>
    <message>
        <source>people</source>
        <translation>zaposlenici</translation>
    </message>
    <message>
        <source>problem areas</source>
        <translation>problemska područja</translation>
    </message>
    <message>
        <source>texts of problem areas</source>
        <translation>tekstovi problemskih područja</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>pravila</translation>
    </message>
    <message>
        <source>texts of rules</source>
        <translation>tekstovi pravila</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>izdanja</translation>
    </message>
    <message>
        <source>acknowledgment rounds</source>
        <translation>krugovi potvrđivanja</translation>
    </message>
    <message>
        <source>exemptions</source>
        <translation>izuzeća</translation>
    </message>
    <message>
        <source>acknowledgments</source>
        <translation>potvrde primitka</translation>
    </message>
    <message>
        <source>form codes</source>
        <translation>oznake obrazaca</translation>
    </message>
    <message>
        <source>entries of the ledger</source>
        <translation>upisi u evidencijskoj knjizi</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>korisnički računi</translation>
    </message>
    <message>
        <source>Everything that was looked for was found.</source>
        <translation>Pronađeno je sve što se tražilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file can’t be read.</source>
        <translation>
            <numerusform>Nije moguće pročitati %n stranicu datoteke.</numerusform>
            <numerusform>Nije moguće pročitati %n stranice datoteke.</numerusform>
            <numerusform>Nije moguće pročitati %n stranica datoteke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>nedostaje %n</numerusform>
            <numerusform>nedostaju %n</numerusform>
            <numerusform>nedostaje %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict others and were left out</source>
        <translation>
            <numerusform>%n proturječi drugima i izostavlja se</numerusform>
            <numerusform>%n proturječe drugima i izostavljaju se</numerusform>
            <numerusform>%n proturječi drugima i izostavlja se</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to nothing</source>
        <translation>
            <numerusform>%n upućivanje ne vodi nikamo</numerusform>
            <numerusform>%n upućivanja ne vode nikamo</numerusform>
            <numerusform>%n upućivanja ne vodi nikamo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 were kept; %3.</source>
        <translation>%1: sačuvano %2; %3.</translation>
    </message>
    <message>
        <source>The ledger could not be kept whole. A new one begins with all that was kept; keep the damaged file and its backups, which hold the old one.</source>
        <translation>Evidencijsku knjigu nije bilo moguće sačuvati cijelu. Nova počinje sa svime što je sačuvano; zadržite oštećenu datoteku i njezine sigurnosne kopije, u kojima je stara.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Nedostaje: %1</translation>
    </message>
    <message>
        <source>Doesn’t fit the ledger: %1</source>
        <translation>Ne slaže se s evidencijskom knjigom: %1</translation>
    </message>
    <message>
        <source>Nothing can be read of “%1”: its beginning is destroyed, or it is no workspace. Restore a backup.</source>
        <translation>Iz datoteke „%1” ništa se ne može pročitati: njezin je početak uništen ili to nije radni prostor. Vratite sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Prekinuto. Nisu ostale nedovršene datoteke.</translation>
    </message>
    <message>
        <source>hashes of the ledger</source>
        <translation>hash-vrijednosti evidencijske knjige</translation>
    </message>
    <message>
        <source>salts of the ledger</source>
        <translation>kriptografske soli evidencijske knjige</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>najnovija kontrolna točka</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>vremenski žigovi</translation>
    </message>
    <message>
        <source>sites of accounts</source>
        <translation>poslovnice korisničkih računa</translation>
    </message>
    <message>
        <source>changes to accounts</source>
        <translation>izmjene korisničkih računa</translation>
    </message>
    <message>
        <source>refused attempts</source>
        <translation>odbijeni pokušaji</translation>
    </message>
    <message>
        <source>retention periods</source>
        <translation>rokovi čuvanja</translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation>zabrane brisanja</translation>
    </message>
    <message>
        <source>erasures</source>
        <translation>brisanja</translation>
    </message>
    <message>
        <source>notes of what was removed</source>
        <translation>zabilješke o uklonjenom</translation>
    </message>
    <message>
        <source>marks of what was saved</source>
        <translation>oznake spremljenog</translation>
    </message>
    <message>
        <source>The list ends here; more records may not fit the ledger.</source>
        <translation>Popis ovdje završava; možda se još neki zapisi ne slažu s evidencijskom knjigom.</translation>
    </message>
    <message>
        <source>withdrawals of editions</source>
        <translation>povlačenja izdanja</translation>
    </message>
    <message>
        <source>pictures of rules</source>
        <translation>slike uz pravila</translation>
    </message>
    <message>
        <source>what translations of problem areas were made from</source>
        <translation>izvornici prijevoda problemskih područja</translation>
    </message>
    <message>
        <source>what translations of rules were made from</source>
        <translation>izvornici prijevoda pravila</translation>
    </message>
    <message>
        <source>changes to rounds</source>
        <translation>izmjene krugova</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>podsjetnici</translation>
    </message>
</context>
<context>
    <name>SalvageReport</name>
    <message>
        <source>Salvage</source>
        <translation>Spašavanje podataka</translation>
    </message>
    <message>
        <source>Everything could be read and is in the new workspace.</source>
        <translation>Sve je bilo moguće pročitati i nalazi se u novom radnom prostoru.</translation>
    </message>
    <message>
        <source>What could be read is in the new workspace. Keep this list of what is not.</source>
        <translation>Ono što je bilo moguće pročitati nalazi se u novom radnom prostoru. Sačuvajte ovaj popis onoga čega u njemu nema.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Što nedostaje</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>Otvori novi radni prostor</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtriraj</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Pretraživanje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Words, or the number of a rule</source>
        <translation>Riječi ili broj pravila</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Što se traži</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Gdje se traži</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Što je pronađeno</translation>
    </message>
    <message>
        <source>The handbook as it is now</source>
        <translation>Priručnik kakav je sada</translation>
    </message>
    <message>
        <source>The handbook and all editions</source>
        <translation>Priručnik i sva izdanja</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Izdanje %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Svi jezici</translation>
    </message>
    <message>
        <source>The first %L1 are shown. Type more to find fewer.</source>
        <translation>Prikazano je prvih %L1. Upišite više da ih bude manje.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n pronađen</numerusform>
            <numerusform>%n pronađena</numerusform>
            <numerusform>%n pronađenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Pretražite priručnik</translation>
    </message>
    <message>
        <source>Type words in any language. Accents, vowel signs and capital letters don’t matter.</source>
        <translation>Upišite riječi na bilo kojem jeziku. Naglasci, samoglasnički znakovi i velika slova nisu važni.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ništa nije pronađeno</translation>
    </message>
    <message>
        <source>No text has all of these words. Type fewer of them, or look in other editions.</source>
        <translation>Nijedan tekst nema sve te riječi. Upišite ih manje ili pogledajte u drugim izdanjima.</translation>
    </message>
</context>
<context>
    <name>ServerRights</name>
    <message>
        <source>The name of the database is too long for accounts. Give it a shorter one.</source>
        <translation>Naziv baze podataka predug je za korisničke račune. Zadajte kraći.</translation>
    </message>
    <message>
        <source>Accounts on a server need a login that may make roles. Connect with one that may, once.</source>
        <translation>Za korisničke račune na poslužitelju potrebno je prijavno ime koje smije izrađivati uloge. Jednom se povežite takvim prijavnim imenom.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Provjeri evidencijsku knjigu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Evidencijska knjiga</translation>
    </message>
    <message>
        <source>Verifying reads every record anew and finds any that was changed after it was signed or published.</source>
        <translation>Provjera iznova čita svaki zapis i pronalazi one koji su izmijenjeni nakon potpisivanja ili objave.</translation>
    </message>
    <message>
        <source>Your changes to the settings are not saved. If you leave, they are lost.</source>
        <translation>Izmjene postavki nisu spremljene. Ako odete, bit će izgubljene.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Napusti bez spremanja</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>Postavke su spremljene.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is sound: all %n entries fit.</source>
        <translation>
            <numerusform>Evidencijska knjiga je ispravna: slaže se %n upis.</numerusform>
            <numerusform>Evidencijska knjiga je ispravna: slažu se sva %n upisa.</numerusform>
            <numerusform>Evidencijska knjiga je ispravna: slaže se svih %n upisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not fit. %2</source>
        <translation>Zapis %1 se ne slaže. %2</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>Provjera evidencijske knjige</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Korisnički računi…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Korisnički računi</translation>
    </message>
    <message>
        <source>As long as there is none, whoever opens this workspace may do everything. With the first account, everybody has to sign in, and may do what their role allows.</source>
        <translation>Dok nema nijednog korisničkog računa, svatko tko otvori ovaj radni prostor smije sve. Od prvog korisničkog računa nadalje svi se moraju prijaviti i smiju ono što im dopušta uloga.</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Čuvanje i brisanje</translation>
    </message>
    <message>
        <source>How long records are kept, and on which legal ground. What is due is shown; nothing is erased until somebody decides it.</source>
        <translation>Koliko se dugo zapisi čuvaju i na kojoj pravnoj osnovi. Prikazuje se što je dospjelo; ništa se ne briše dok to netko ne odluči.</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translation>Čuvanje i brisanje…</translation>
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
        <translation>Veza s „%1” prekinuta je tijekom spremanja. Provjerava se je li spremljeno…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Prekini čekanje</translation>
    </message>
    <message>
        <source>Whether this was saved is not known. Look before you do it again.</source>
        <translation>Ne zna se je li ovo spremljeno. Provjerite prije nego što ponovite radnju.</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n čeka</numerusform>
            <numerusform>%n čekaju</numerusform>
            <numerusform>%n čeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekundu</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutu</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>Previše pogrešnih lozinki. Pokušajte ponovno za %1.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Ime ili lozinka nisu ispravni.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again in %1.</source>
        <translation>Ime ili lozinka nisu ispravni. Pokušajte ponovno za %1.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Ask an administrator.</source>
        <translation>Korisnički račun „%1” je onemogućen. Obratite se administratoru.</translation>
    </message>
    <message>
        <source>That login of the server has no account in this workspace.</source>
        <translation>To prijavno ime na poslužitelju nema korisnički račun u ovom radnom prostoru.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Type the name of your account.</source>
        <translation>Upišite ime svojeg korisničkog računa.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in with the account that an administrator made for you.</source>
        <translation>Prijavite se korisničkim računom koji Vam je izradio administrator.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prijavi se</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Zatvori radni prostor</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Refuses to sign…</source>
        <translation>Odbija potpisati…</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Unesi odbijanje</translation>
    </message>
    <message>
        <source>The refusal of %1 is recorded.</source>
        <translation>Odbijanje je uneseno: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the signature is still here. Try again, or go back.</source>
        <translation>Ništa nije izgubljeno: potpis je još ovdje. Pokušajte ponovno ili se vratite.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Governing text</source>
        <translation>Mjerodavni tekst</translation>
    </message>
    <message>
        <source>This is not translated yet.</source>
        <translation>Ovo još nije prevedeno.</translation>
    </message>
    <message>
        <source>The translation is current.</source>
        <translation>Prijevod je ažuran.</translation>
    </message>
    <message>
        <source>The translation is stale. What was added since then is underlined, what was removed is struck out.</source>
        <translation>Prijevod je zastario. Što je otad dodano podcrtano je, a što je uklonjeno prekriženo je.</translation>
    </message>
    <message>
        <source>The translation is stale. It isn’t known which text it was made from.</source>
        <translation>Prijevod je zastario. Ne zna se od kojeg je teksta nastao.</translation>
    </message>
    <message>
        <source>The translator remarked: %1</source>
        <translation>Prevoditelj je primijetio: %1</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Traže se prijedlozi…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Dodaj u rječnik</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zanemari</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Nema prijedloga</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Acknowledged</source>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Na čekanju</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Prekoračen rok</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Izuzeto</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Otišao iz tvrtke</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>Otisak palca</translation>
    </message>
    <message>
        <source>Refused before a witness</source>
        <translation>Odbijeno pred svjedokom</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>Uneseno u ime zaposlenika</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Podsjećen</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Everybody</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Tko se prikazuje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Zaposlenici</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ovdje nema nikoga</translation>
    </message>
    <message>
        <source>Nobody matches the filter. Choose another site or “Everybody”, or empty the filter field.</source>
        <translation>Nitko ne odgovara filtru. Odaberite drugu poslovnicu ili „Svi” ili ispraznite polje filtra.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Poslovnica</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Potvrđeno: %1</translation>
    </message>
    <message>
        <source>Still to acknowledge</source>
        <translation>Još trebaju potvrditi</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Radno mjesto</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Podsjećen</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>The starter handbook is missing from this program.</source>
        <translation>U ovom programu nedostaje početni priručnik.</translation>
    </message>
    <message>
        <source>The starter handbook in this program is damaged.</source>
        <translation>Početni priručnik u ovom programu je oštećen.</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Due on %1</source>
        <translation>Rok: %1</translation>
    </message>
    <message>
        <source>No due date is set.</source>
        <translation>Rok nije zadan.</translation>
    </message>
    <message>
        <source>%1. Closed on %2.</source>
        <translation>%1 Zatvoren %2</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Po poslovnici</translation>
    </message>
    <message>
        <source>By job title</source>
        <translation>Po radnom mjestu</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Po jeziku</translation>
    </message>
    <message>
        <source>How people are grouped</source>
        <translation>Kako su ljudi razvrstani</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>✓ Done</source>
        <translation>✓ Gotovo</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is using “%1”. Close it there, then try again.</source>
        <translation>Datoteku „%1” upotrebljava drugi program. Zatvorite je ondje pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation>Datoteka „%1” dostupna je samo za čitanje. Zatražite pravo pisanja ili je kopirajte u neku svoju mapu.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was saved; make room, then try again.</source>
        <translation>Pun je disk na kojem je datoteka „%1”. Ništa nije spremljeno; oslobodite prostor pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation>Datoteku „%1” nije bilo moguće pročitati ili zapisati. Provjerite disk ili mrežnu mapu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>Datoteku „%1” nije moguće otvoriti. Provjerite postoji li i smijete li upotrebljavati njezinu mapu.</translation>
    </message>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation>„%1” nije radni prostor programa Countersign.</translation>
    </message>
    <message>
        <source>The workspace could not do this. Nothing was saved.</source>
        <translation>Radni prostor nije mogao obaviti ovu radnju. Ništa nije spremljeno.</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>Upišite adresu u obliku postgresql://name@server/database.</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it is asked for.</source>
        <translation>Izostavite lozinku iz adrese; program će je zatražiti.</translation>
    </message>
    <message>
        <source>The address has an option that isn’t known: %1.</source>
        <translation>Adresa sadrži nepoznatu opciju: %1.</translation>
    </message>
    <message>
        <source>The database “%1” can’t hold every script. Make one with the encoding UTF8.</source>
        <translation>Baza podataka „%1” ne može sadržavati sva pisma. Izradite bazu s kodiranjem UTF8.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>Datoteka „%1” već postoji. Odaberite drugi naziv.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>Datoteku „%1” zapisala je novija verzija programa Countersign. Instalirajte tu verziju da biste je otvorili.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. Nothing that you typed is; try again in a moment.</source>
        <translation>Veza s „%1” je prekinuta. Ništa što ste upisali nije izgubljeno; pokušajte ponovno za koji trenutak.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask an administrator for the right to.</source>
        <translation>Vaš korisnički račun nema pravo na ovu radnju. Zatražite ga od administratora.</translation>
    </message>
    <message>
        <source>“%1” takes no changes at the moment. Try again later.</source>
        <translation>„%1” trenutačno ne prima izmjene. Pokušajte ponovno kasnije.</translation>
    </message>
    <message>
        <source>Somebody else is saving at this moment. Try again.</source>
        <translation>U ovom trenutku sprema netko drugi. Pokušajte ponovno.</translation>
    </message>
    <message>
        <source>The server “%1” has no room left. Nothing was saved; tell whoever looks after it.</source>
        <translation>Na poslužitelju „%1” više nema mjesta. Ništa nije spremljeno; obavijestite osobu koja ga održava.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <translation>Ime ili lozinka nisu ispravni. Upišite ih ponovno.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>Nema radnog prostora „%1”.</translation>
    </message>
    <message>
        <source>“%1” can’t be reached. Check the address, the network, and that the server lets you in.</source>
        <translation>Nije moguće povezati se s „%1”. Provjerite adresu, mrežu i dopušta li Vam poslužitelj pristup.</translation>
    </message>
    <message>
        <source>The server has a login of that name already. Choose another name.</source>
        <translation>Na poslužitelju već postoji takvo prijavno ime. Odaberite drugo.</translation>
    </message>
    <message>
        <source>That account is disabled. Ask an administrator.</source>
        <translation>Taj je korisnički račun onemogućen. Obratite se administratoru.</translation>
    </message>
    <message>
        <source>That belongs to a site that is not yours. Ask human resources to do it.</source>
        <translation>To pripada poslovnici koja nije Vaša. Zatražite to od kadrovske službe.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Prekinuto. Ništa nije spremljeno.</translation>
    </message>
    <message>
        <source>A record names another one that is missing.</source>
        <translation>Zapis upućuje na drugi zapis, koji nedostaje.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” failed at the last moment. Look whether this was saved before you do it again.</source>
        <translation>Disk na kojem je „%1” zakazao je u posljednjem trenutku. Prije nego što to ponovite, provjerite je li spremljeno.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while this was being saved, and whether it was saved is not known. Look before you do it again.</source>
        <translation>Veza s „%1” prekinuta je tijekom spremanja i ne zna se je li spremljeno. Provjerite prije nego što ponovite radnju.</translation>
    </message>
    <message>
        <source>The server takes too long to answer. Try again in a moment.</source>
        <translation>Poslužitelj predugo ne odgovara. Pokušajte ponovno za koji trenutak.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Upišite lozinku.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Prekinuto. Nisu ostale nedovršene datoteke.</translation>
    </message>
    <message>
        <source>“%1” is damaged, and nothing in it can be changed. Salvage what can be read, or restore a backup.</source>
        <translation>Datoteka „%1” je oštećena i ništa se u njoj ne može mijenjati. Spasite ono što se može pročitati ili vratite sigurnosnu kopiju.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Nothing was saved; check the disk or the network folder, then try again.</source>
        <translation>Datoteku „%1” nije bilo moguće izraditi. Ništa nije spremljeno; provjerite disk ili mrežnu mapu pa pokušajte ponovno.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This file holds no text. Save it as plain text or CSV first, then choose that file.</source>
        <translation>U ovoj datoteci nema teksta. Najprije je spremite kao običan tekst ili CSV, a zatim odaberite tu datoteku.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Split it into smaller files.</source>
        <translation>Tekst je veći od %1 MB. Podijelite ga u manje datoteke.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8. It was read as %1: check its letters.</source>
        <translation>Tekst nije u kodiranju UTF-8. Pročitan je kao %1: provjerite slova.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are broken in the file and are shown as “%1”.</source>
        <translation>
            <numerusform>%n slovo u datoteci je neispravno i prikazuje se kao „%1”.</numerusform>
            <numerusform>%n slova u datoteci su neispravna i prikazuju se kao „%1”.</numerusform>
            <numerusform>%n slova u datoteci je neispravno i prikazuje se kao „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nema datoteke „%1”.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>Datoteku „%1” nije moguće pročitati.</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>A dividing line</source>
        <translation>Razdjelna crta</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Sadržaj</translation>
    </message>
    <message>
        <source>Settings of another program</source>
        <translation>Postavke drugog programa</translation>
    </message>
    <message>
        <source>Heading of a table of contents</source>
        <translation>Naslov sadržaja</translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation>Redak sadržaja</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>Ime autora</translation>
    </message>
    <message>
        <source>A number standing alone</source>
        <translation>Broj koji stoji sam</translation>
    </message>
    <message>
        <source>The text is too long for a handbook. Split it into files of at most %1 MB.</source>
        <translation>Tekst je predug za priručnik. Podijelite ga u datoteke od najviše %1 MB.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>U ovoj datoteci nema teksta.</translation>
    </message>
    <message>
        <source>A problem area has no title.</source>
        <translation>Jedno problemsko područje nema naslov.</translation>
    </message>
    <message>
        <source>A rule has no title.</source>
        <translation>Jedno pravilo nema naslov.</translation>
    </message>
    <message>
        <source>The rule “%1” has no text.</source>
        <translation>Pravilo „%1” nema tekst.</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Naslov dokumenta</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are left out: their problem area has no rule to keep them.</source>
        <translation>
            <numerusform>Izostavljena je %n slika: njezino problemsko područje nema pravila uz koje bi se čuvala.</numerusform>
            <numerusform>Izostavljene su %n slike: njihovo problemsko područje nema pravila uz koje bi se čuvale.</numerusform>
            <numerusform>Izostavljeno je %n slika: njihovo problemsko područje nema pravila uz koje bi se čuvale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextImportModel</name>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Izostavljeno: %1</translation>
    </message>
    <message>
        <source>Problem area</source>
        <translation>Problemsko područje</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>U datoteci</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Postaje</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the rule</source>
        <translation>
            <numerusform>%n slika uz pravilo</numerusform>
            <numerusform>%n slike uz pravilo</numerusform>
            <numerusform>%n slika uz pravilo</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Uvrsti</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Promijeni naslov</translation>
    </message>
</context>
<context>
    <name>TextImportPage</name>
    <message>
        <source>Import a text</source>
        <translation>Uvoz teksta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Odaberi datoteku…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvezi</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>What the text becomes</source>
        <translation>Što nastaje iz teksta</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Odaberi tekst</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Čitanje teksta</translation>
    </message>
    <message>
        <source>Choose a file. You will see what it becomes before anything is saved.</source>
        <translation>Odaberite datoteku. Prije spremanja vidjet ćete što iz nje nastaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>%n problemsko područje</numerusform>
            <numerusform>%n problemska područja</numerusform>
            <numerusform>%n problemskih područja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n pravilo</numerusform>
            <numerusform>%n pravila</numerusform>
            <numerusform>%n pravila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out</source>
        <translation>
            <numerusform>%n dio je izostavljen</numerusform>
            <numerusform>%n dijela su izostavljena</numerusform>
            <numerusform>%n dijelova je izostavljeno</numerusform>
        </translation>
    </message>
    <message>
        <source>Document or text file</source>
        <translation>Dokument ili tekstna datoteka</translation>
    </message>
    <message>
        <source>Documents and texts (%1)</source>
        <translation>Dokumenti i tekstovi (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n slika</numerusform>
            <numerusform>%n slike</numerusform>
            <numerusform>%n slika</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextLanguageBox</name>
    <message>
        <source>no rules yet</source>
        <translation>još nema pravila</translation>
    </message>
    <message numerus="yes">
        <source>%n rules lack text</source>
        <translation>
            <numerusform>%n pravilo bez teksta</numerusform>
            <numerusform>%n pravila bez teksta</numerusform>
            <numerusform>%n pravila bez teksta</numerusform>
        </translation>
    </message>
    <message>
        <source>a problem area lacks its title</source>
        <translation>nekom problemskom području nedostaje naslov</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>potpuno</translation>
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
        <translation>Prijevod upišite u stupac „%1”, a napomene u „note”. Ostale stupce ostavite kakvi jesu; samo ondje gdje zastarjeli prijevod još odgovara umjesto „stale” napišite „current”. Novi redak u tekstu je „&lt;br&gt;”.</translation>
    </message>
    <message>
        <source>There is no table of translations in this file. Export one, and keep its heading.</source>
        <translation>U ovoj datoteci nema tablice prijevoda. Izvezite je i zadržite njezino zaglavlje.</translation>
    </message>
    <message>
        <source>This file doesn’t say into which language it translates.</source>
        <translation>Ova datoteka ne navodi na koji jezik prevodi.</translation>
    </message>
    <message>
        <source>This file translates into %1, in which the rules are decided. Change them in the handbook.</source>
        <translation>Ova datoteka prevodi na mjerodavni jezik (%1). Pravila mijenjajte u priručniku.</translation>
    </message>
    <message>
        <source>This file translates from %1, but the rules are decided in %2. Export it anew.</source>
        <translation>Ova datoteka prevodi s jezika %1, a mjerodavni je jezik %2. Izvezite je iznova.</translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken and are current: %1</source>
        <translation>
            <numerusform>%n prijevod je preuzet i ažuran je: %1</numerusform>
            <numerusform>%n prijevoda su preuzeta i ažurna su: %1</numerusform>
            <numerusform>%n prijevoda je preuzeto i ažurno je: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken as stale, for they are not finished or not of the governing text of now: %1</source>
        <translation>
            <numerusform>%n prijevod preuzet je kao zastario jer nije dovršen ili nije od sadašnjeg mjerodavnog teksta: %1</numerusform>
            <numerusform>%n prijevoda preuzeta su kao zastarjela jer nisu dovršena ili nisu od sadašnjeg mjerodavnog teksta: %1</numerusform>
            <numerusform>%n prijevoda preuzeto je kao zastarjelo jer nije dovršeno ili nije od sadašnjeg mjerodavnog teksta: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were left as they are, for the file has those of an older governing text: %1</source>
        <translation>
            <numerusform>%n prijevod ostavljen je kakav jest jer je u datoteci onaj starijeg mjerodavnog teksta: %1</numerusform>
            <numerusform>%n prijevoda ostavljena su kakva jesu jer su u datoteci oni starijeg mjerodavnog teksta: %1</numerusform>
            <numerusform>%n prijevoda ostavljeno je kakvo jest jer su u datoteci oni starijeg mjerodavnog teksta: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were as in the file.</source>
        <translation>
            <numerusform>%n prijevod bio je kao u datoteci.</numerusform>
            <numerusform>%n prijevoda bila su kao u datoteci.</numerusform>
            <numerusform>%n prijevoda bilo je kao u datoteci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not translated in the file either.</source>
        <translation>
            <numerusform>%n tekst nije preveden ni u datoteci.</numerusform>
            <numerusform>%n teksta nisu prevedena ni u datoteci.</numerusform>
            <numerusform>%n tekstova nije prevedeno ni u datoteci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the file are no longer in the handbook.</source>
        <translation>
            <numerusform>%n tekst iz datoteke više nije u priručniku.</numerusform>
            <numerusform>%n teksta iz datoteke više nisu u priručniku.</numerusform>
            <numerusform>%n tekstova iz datoteke više nije u priručniku.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>U datoteci nema ničega.</translation>
    </message>
    <message>
        <source>This file is too large to be a translation.</source>
        <translation>Ova je datoteka prevelika da bi bila prijevod.</translation>
    </message>
    <message>
        <source>This is not a whole XLIFF file of version 1.2.</source>
        <translation>Ovo nije cjelovita datoteka XLIFF inačice 1.2.</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warnings</source>
        <translation>
            <numerusform>%1, %n upozorenje</numerusform>
            <numerusform>%1, %n upozorenja</numerusform>
            <numerusform>%1, %n upozorenja</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Prijevodi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Mark as current</source>
        <translation>Označi kao ažurno</translation>
    </message>
    <message>
        <source>The translation still fits the governing text</source>
        <translation>Prijevod i dalje odgovara mjerodavnom tekstu</translation>
    </message>
    <message>
        <source>Previous stale</source>
        <translation>Prethodni zastarjeli</translation>
    </message>
    <message>
        <source>Next stale</source>
        <translation>Sljedeći zastarjeli</translation>
    </message>
    <message>
        <source>Export for translators…</source>
        <translation>Izvezi za prevoditelje…</translation>
    </message>
    <message>
        <source>Import translations…</source>
        <translation>Uvezi prijevode…</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Jezik prijevoda</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>Što se prikazuje</translation>
    </message>
    <message>
        <source>Current translations</source>
        <translation>Ažurni prijevodi</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Svi tekstovi</translation>
    </message>
    <message>
        <source>%1 of %2 current, %3 stale, %4 missing</source>
        <translation>Ažurno %1 od %2, zastarjelo %3, nedostaje %4</translation>
    </message>
    <message>
        <source>Governing text: %1</source>
        <translation>Mjerodavni tekst: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Prijevod: %1</translation>
    </message>
    <message>
        <source>Mark a translation as current</source>
        <translation>Označavanje prijevoda kao ažurnog</translation>
    </message>
    <message>
        <source>Export for translators</source>
        <translation>Izvoz za prevoditelje</translation>
    </message>
    <message>
        <source>XLIFF, for translators’ tools (*.xlf *.xliff);;Bilingual table (*.md)</source>
        <translation>XLIFF, za prevoditeljske alate (*.xlf *.xliff);;Dvojezična tablica (*.md)</translation>
    </message>
    <message>
        <source>Exporting translations</source>
        <translation>Izvoz prijevoda</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were exported.</source>
        <translation>
            <numerusform>Izvezen je %n tekst.</numerusform>
            <numerusform>Izvezena su %n teksta.</numerusform>
            <numerusform>Izvezeno je %n tekstova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Uvoz prijevoda</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.md *.markdown)</source>
        <translation>Prijevodi (*.xlf *.xliff *.md *.markdown)</translation>
    </message>
    <message>
        <source>Reading translations</source>
        <translation>Čitanje prijevoda</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>What was typed and not saved is lost. The account stays as it is.</source>
        <translation>Ono što je upisano, a nije spremljeno, bit će izgubljeno. Korisnički račun ostaje kakav jest.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odjavi se</translation>
    </message>
    <message>
        <source>Locked – Countersign</source>
        <translation>Zaključano – Countersign</translation>
    </message>
    <message>
        <source>%1 is signed in here. Everything is kept as it was.</source>
        <translation>Ovdje je prijavljen korisnik %1. Sve je ostalo kako je bilo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Odjavi se…</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Courtesy</source>
        <translation>Uljudnost</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Poštovanje</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Predanost</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>Poštenje</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Pravovremenost</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Realna očekivanja</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobno</translation>
    </message>
    <message>
        <source>Telephone and voicemail</source>
        <translation>Telefon i govorna pošta</translation>
    </message>
    <message>
        <source>Letters and memos</source>
        <translation>Dopisi i interne bilješke</translation>
    </message>
    <message>
        <source>E-mail and online forms</source>
        <translation>E-pošta i internetski obrasci</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Material change</source>
        <translation>Sadržajna izmjena</translation>
    </message>
    <message>
        <source>Editorial change</source>
        <translation>Redakcijska izmjena</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Neizmijenjeno</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Uvod</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situacija</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>Propisani postupak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Primjer</translation>
    </message>
    <message>
        <source>Value it serves</source>
        <translation>Vrijednost kojoj služi</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Gdje se primjenjuje</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Na snazi</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Još nije na snazi</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Zamijenjeno</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Povučeno</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>translation</comment>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>current</source>
        <comment>translation</comment>
        <translation>ažuran</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>translation</comment>
        <translation>zastario</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>Job titles it applies to</source>
        <translation>Radna mjesta za koja vrijedi</translation>
    </message>
    <message>
        <source>Sites it applies to</source>
        <translation>Poslovnice u kojima vrijedi</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Dobro došli u Countersign</translation>
    </message>
    <message>
        <source>A handbook that every employee has read and signed.</source>
        <translation>Priručnik koji je svaki zaposlenik pročitao i potpisao.</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Jezik ovog programa</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Otvori radni prostor…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Nedavni radni prostori</translation>
    </message>
    <message>
        <source>Shared workspace on a server…</source>
        <translation>Zajednički radni prostor na poslužitelju…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Vrati sigurnosnu kopiju…</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Handbook</source>
        <translation>Priručnik</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Jezik teksta</translation>
    </message>
    <message>
        <source>Use the starter handbook</source>
        <translation>Upotreba početnog priručnika</translation>
    </message>
    <message>
        <source>Add a problem area</source>
        <translation>Dodavanje problemskog područja</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodavanje pravila</translation>
    </message>
    <message>
        <source>Problem area %1 was removed.</source>
        <translation>Problemsko područje %1 je uklonjeno.</translation>
    </message>
    <message>
        <source>Rule %1 was removed.</source>
        <translation>Pravilo %1 je uklonjeno.</translation>
    </message>
    <message>
        <source>What you had typed when the program ended is here again.</source>
        <translation>Ono što ste upisali prije nego što se program zatvorio ponovno je ovdje.</translation>
    </message>
    <message>
        <source>Move problem areas</source>
        <translation>Premještanje problemskih područja</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Premještanje pravila</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Izrezivanje</translation>
    </message>
    <message>
        <source>There are no rules to paste. Cut or copy some in a handbook first.</source>
        <translation>Nema pravila za lijepljenje. Najprije ih izrežite ili kopirajte u nekom priručniku.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lijepljenje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas and rules were removed.</source>
        <translation>
            <numerusform>Uklonjeno: %n problemsko područje ili pravilo.</numerusform>
            <numerusform>Uklonjeno: %n problemska područja i pravila.</numerusform>
            <numerusform>Uklonjeno: %n problemskih područja i pravila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is misspelt in this text.</source>
        <translation>U ovom tekstu nema pogrešaka u pisanju.</translation>
    </message>
    <message>
        <source>There is no dictionary for this language on this machine.</source>
        <translation>Na ovom računalu nema rječnika za ovaj jezik.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation>„%1” nije radni prostor programa Countersign.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nema datoteke „%1”.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>Nemate pravo čitanja datoteke „%1”. Zatražite ga od njezina vlasnika.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>Datoteku „%1” zapisala je novija verzija programa Countersign. Instalirajte tu verziju da biste je otvorili.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation>Datoteka „%1” dostupna je samo za čitanje. Zatražite pravo pisanja ili je kopirajte u neku svoju mapu.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>Datoteka „%1” već postoji. Odaberite drugi naziv.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>Datoteku „%1” nije moguće izraditi na tom mjestu. Provjerite mapu pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>The folder of “%1” can&apos;t be written to. Ask for the right to, or choose another folder.</source>
        <translation>U mapu datoteke „%1” nije moguće pisati. Zatražite pravo pisanja ili odaberite drugu mapu.</translation>
    </message>
    <message>
        <source>“%1” is open already: %2 has it open on %3. Close it there, then try again.</source>
        <translation>Datoteka „%1” već je otvorena (korisnik: %2, računalo: %3). Zatvorite je ondje pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>Pun je disk na kojem je datoteka „%1”. Oslobodite prostor pa pokušajte ponovno.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>Prekinuto. Ništa nije preneseno.</translation>
    </message>
    <message>
        <source>What arrived is not the same as what was sent. Nothing was moved; the workspace stays as it is.</source>
        <translation>Ono što je stiglo nije jednako onomu što je poslano. Ništa nije preneseno; radni prostor ostaje kakav jest.</translation>
    </message>
    <message>
        <source>“%1” is not damaged.</source>
        <translation>Datoteka „%1” nije oštećena.</translation>
    </message>
</context>
<context>
    <name>WorkspacePart</name>
    <message>
        <source>This workspace</source>
        <translation>Ovaj radni prostor</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Tvrtka</translation>
    </message>
    <message>
        <source>Governing language</source>
        <translation>Mjerodavni jezik</translation>
    </message>
    <message>
        <source>Rules are decided in this language; the others are translations of it.</source>
        <translation>Pravila se donose na ovom jeziku; tekstovi na drugim jezicima njihovi su prijevodi.</translation>
    </message>
    <message>
        <source>What people sign</source>
        <translation>Što zaposlenici potpisuju</translation>
    </message>
    <message>
        <source>Your own statement in each language. Where it is empty, the program’s statement is used.</source>
        <translation>Vaša izjava na svakom jeziku. Ako je polje prazno, upotrebljava se izjava programa.</translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>Izjava, %1</translation>
    </message>
    <message>
        <source>Type the company’s name; it stands on every form.</source>
        <translation>Upišite naziv tvrtke; navodi se na svakom obrascu.</translation>
    </message>
    <message>
        <source>Minutes without use after which windows lock</source>
        <translation>Minute neaktivnosti do zaključavanja prozora</translation>
    </message>
    <message>
        <source>Whoever is signed in unlocks with their password. With 0 they never lock by themselves.</source>
        <translation>Prijavljeni korisnik otključava ih svojom lozinkom. Uz 0 se nikada ne zaključavaju sami.</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Vremenski žigovi</translation>
    </message>
    <message>
        <source>A time-stamp authority signs when it saw the ledger’s newest checkpoint. It is asked every hour while a window is open, and learns nothing but a number.</source>
        <translation>Tijelo za vremenske žigove potpisuje kada je vidjelo najnoviju kontrolnu točku evidencijske knjige. Upit mu se šalje svakih sat vremena dok je otvoren neki prozor, a doznaje samo jedan broj.</translation>
    </message>
    <message>
        <source>Address of the time-stamp authority</source>
        <translation>Adresa tijela za vremenske žigove</translation>
    </message>
    <message>
        <source>Left empty, nothing is stamped.</source>
        <translation>Ako je polje prazno, vremenski se žigovi ne traže.</translation>
    </message>
    <message>
        <source>Certificates that vouch for it (PEM)</source>
        <translation>Certifikati koji jamče za to tijelo (PEM)</translation>
    </message>
    <message>
        <source>Left empty, its stamps are taken without asking who vouches for it.</source>
        <translation>Ako je polje prazno, žigovi tog tijela prihvaćaju se bez provjere tko za njega jamči.</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are stamped.</source>
        <translation>
            <numerusform>Žig ima %n kontrolna točka.</numerusform>
            <numerusform>Žig imaju %n kontrolne točke.</numerusform>
            <numerusform>Žig ima %n kontrolnih točaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was entered since %2 still waits for a stamp.</source>
        <translation>%1 Ono što je uneseno od %2 još čeka žig.</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://.</source>
        <translation>Upišite adresu koja počinje s http:// ili https://.</translation>
    </message>
    <message>
        <source>Paste certificates as PEM, or nothing.</source>
        <translation>Zalijepite certifikate u obliku PEM ili ostavite prazno.</translation>
    </message>
</context>
</TS>

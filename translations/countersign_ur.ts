<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Give the account a name.</source>
        <translation>اکاؤنٹ کا نام درج کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. %n characters are enough.</source>
        <translation>
            <numerusform>نام بہت لمبا ہے۔ زیادہ سے زیادہ %n حرف لکھیں۔</numerusform>
            <numerusform>نام بہت لمبا ہے۔ زیادہ سے زیادہ %n حروف لکھیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the sites of this manager.</source>
        <translation>اس مینیجر کی شاخیں منتخب کریں۔</translation>
    </message>
    <message>
        <source>Only a manager has sites.</source>
        <translation>شاخیں صرف مینیجر کی ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>اکاؤنٹ “%1” پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>اکاؤنٹ “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>The first account has to be that of an administrator, who makes the others.</source>
        <translation>پہلا اکاؤنٹ منتظم کا ہونا ضروری ہے، جو باقی اکاؤنٹ بناتا ہے۔</translation>
    </message>
    <message>
        <source>The account “%1” was changed meanwhile. Look at the change, then try again.</source>
        <translation>اکاؤنٹ “%1” اس دوران بدل دیا گیا۔ تبدیلی دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Give another account that role first.</source>
        <translation>کسی ایک کا منتظم ہونا ضروری ہے۔ پہلے کسی اور اکاؤنٹ کو یہ کردار دیں۔</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be taken along to or from a server. Name an administrator who gets a new one there and gives the others theirs.</source>
        <translation>پاس ورڈ سرور پر یا سرور سے ساتھ نہیں لے جائے جا سکتے۔ ایسے منتظم کا نام دیں جسے وہاں نیا پاس ورڈ ملے اور جو باقی سب کو نئے پاس ورڈ دے۔</translation>
    </message>
    <message>
        <source>%1 is no active administrator. Name one who is.</source>
        <translation>‏%1 فعال منتظم نہیں ہیں۔ کسی فعال منتظم کا نام دیں۔</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>It stands in the record of everything that is done with this account.</source>
        <translation>اس اکاؤنٹ سے کیے گئے ہر کام کے ریکارڈ میں یہ نام درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Sites of this manager</source>
        <translation>اس مینیجر کی شاخیں</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one.</source>
        <translation>موجودہ پاس ورڈ رکھنا ہو تو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>وہی پاس ورڈ دوبارہ</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <translation>اجازت ہے: %1۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>اکاؤنٹ کا نام درج کریں۔</translation>
    </message>
    <message>
        <source>Choose the sites of this manager.</source>
        <translation>اس مینیجر کی شاخیں منتخب کریں۔</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>دونوں پاس ورڈ مختلف ہیں۔ ایک ہی پاس ورڈ دو بار لکھیں۔</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>شاخیں</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>سائن ان</translation>
    </message>
    <message>
        <source>No, disabled</source>
        <translation>نہیں، غیر فعال</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>اکاؤنٹ شامل کریں…</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>اکاؤنٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Each account is a login of the server, which keeps everybody to their rights whatever they come with.</source>
        <translation>ہر اکاؤنٹ سرور کا ایک لاگ ان ہے۔ سرور ہر ایک کو اس کی اجازت تک محدود رکھتا ہے، چاہے وہ کسی بھی پروگرام سے آئے۔</translation>
    </message>
    <message>
        <source>Accounts keep people to their rights in this program. Whoever holds the file holds the data: keep it on an encrypted disk, in a folder that only those may open who need it.</source>
        <translation>اکاؤنٹ اس پروگرام میں ہر ایک کو اس کی اجازت تک محدود رکھتے ہیں۔ لیکن جس کے پاس فائل ہے، اس کے پاس معلومات بھی ہیں: فائل کو انکرپٹ شدہ ڈسک پر، ایسے فولڈر میں رکھیں جسے صرف وہی کھول سکیں جنہیں اس کی ضرورت ہے۔</translation>
    </message>
    <message>
        <source>What you typed of this account is not saved. If you go on, it is lost.</source>
        <translation>آپ نے اس اکاؤنٹ میں جو کچھ لکھا ہے وہ محفوظ نہیں ہوا۔ آگے بڑھے تو وہ ضائع ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>محفوظ کیے بغیر آگے بڑھیں</translation>
    </message>
    <message>
        <source>Keeping the password safe</source>
        <translation>پاس ورڈ محفوظ کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>The account of %1 was saved.</source>
        <translation>‏%1 کا اکاؤنٹ محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>‏%1 اب سائن ان نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>‏%1 دوبارہ سائن ان کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>سائن ان دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>غیر فعال کریں</translation>
    </message>
</context>
<context>
    <name>Acknowledgment</name>
    <message>
        <source>Say why this is recorded on the employee&apos;s behalf.</source>
        <translation>لکھیں کہ یہ ملازم کی جانب سے کیوں درج کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>A refusal needs a witness.</source>
        <translation>انکار کے لیے گواہ ضروری ہے۔</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>دستخط موجود نہیں۔</translation>
    </message>
    <message>
        <source>The typed name is missing.</source>
        <translation>ٹائپ کیا ہوا نام موجود نہیں۔</translation>
    </message>
    <message>
        <source>The statement is missing.</source>
        <translation>اقرار کی عبارت موجود نہیں۔</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>تاریخ درج نہیں۔</translation>
    </message>
    <message>
        <source>The name of the manager at this machine is missing.</source>
        <translation>اس کمپیوٹر پر کام کرنے والے مینیجر کا نام درج نہیں۔</translation>
    </message>
    <message>
        <source>%1 has acknowledged edition %2 already. A correction has to supersede that record.</source>
        <translation>اشاعت %2 کا اقرار %1 پہلے ہی کر چکے ہیں۔ تصحیح کے لیے نیا ریکارڈ بنائیں جو اس ریکارڈ کی جگہ لے۔</translation>
    </message>
    <message>
        <source>Give the round a due date.</source>
        <translation>اقرار کے دور کی آخری تاریخ درج کریں۔</translation>
    </message>
    <message>
        <source>Say why this person is exempt.</source>
        <translation>لکھیں کہ یہ ملازم کیوں مستثنیٰ ہیں۔</translation>
    </message>
    <message>
        <source>This person is exempt already.</source>
        <translation>یہ ملازم پہلے ہی مستثنیٰ ہیں۔</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>‏%1، اشاعت %2</translation>
    </message>
    <message>
        <source>round due on %1</source>
        <translation>اقرار کا دور، آخری تاریخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>exemption: %1</source>
        <translation>استثنا: %1</translation>
    </message>
    <message>
        <source>This round is not there.</source>
        <translation>یہ دور موجود نہیں۔</translation>
    </message>
    <message>
        <source>Choose a date that has not passed.</source>
        <translation>ایسی تاریخ منتخب کریں جو گزری نہ ہو۔</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>دور %1 پہلے ہی بند ہے۔</translation>
    </message>
    <message>
        <source>There is no round %1.</source>
        <translation>دور %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>closing of a round</source>
        <translation>دور کا بند ہونا</translation>
    </message>
    <message>
        <source>round extended to %1</source>
        <translation>دور کی مدت %1 تک بڑھائی گئی</translation>
    </message>
    <message>
        <source>No edition is in force today, so nobody can be reminded of it.</source>
        <translation>آج کوئی اشاعت نافذ نہیں، اس لیے کسی کو یاد دہانی نہیں کرائی جا سکتی۔</translation>
    </message>
    <message>
        <source>Edition %1 is in force now, and this round is about another. Open a round for that edition to remind people of it.</source>
        <translation>اب اشاعت %1 نافذ ہے، اور یہ دور کسی اور کے بارے میں ہے۔ یاد دہانی کے لیے اس اشاعت کا دور کھولیں۔</translation>
    </message>
</context>
<context>
    <name>AcknowledgmentList</name>
    <message>
        <source>Signed</source>
        <translation>دستخط کیے</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>دستخط سے انکار کیا</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>ملازم کی جانب سے درج کیا گیا</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>Nothing acknowledged yet.</source>
        <translation>ابھی تک کوئی اقرار نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>%1, superseded</source>
        <translation>‏%1، نیا ریکارڈ موجود ہے</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>سرٹیفکیٹ…</translation>
    </message>
    <message>
        <source>A PDF that proves the chosen acknowledgment without this workspace</source>
        <translation>ایک PDF جو منتخب اقرار کو اس ورک اسپیس کے بغیر ثابت کرتی ہے</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>سرٹیفکیٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>‏PDF فائلیں ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>سرٹیفکیٹ لکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Certificate saved in %1.</source>
        <translation>سرٹیفکیٹ %1 میں محفوظ ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>AcknowledgmentScreen</name>
    <message>
        <source>Acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>Collect signature…</source>
        <translation>دستخط لیں…</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>فارم چھاپیں…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>مستثنیٰ کریں…</translation>
    </message>
    <message>
        <source>Go to the handbook</source>
        <translation>ہینڈ بک پر جائیں</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>ملازمین پر جائیں</translation>
    </message>
    <message>
        <source>No edition is published yet</source>
        <translation>ابھی کوئی اشاعت جاری نہیں ہوئی</translation>
    </message>
    <message>
        <source>People acknowledge an edition of the handbook. Write the handbook, then publish it.</source>
        <translation>ملازمین ہینڈ بک کی کسی اشاعت کا اقرار کرتے ہیں۔ ہینڈ بک لکھیں، پھر اسے جاری کریں۔</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>ابھی کوئی ملازم درج نہیں</translation>
    </message>
    <message>
        <source>Add the people who are to acknowledge the handbook, or import them from a spreadsheet.</source>
        <translation>ان ملازمین کو شامل کریں جنہیں ہینڈ بک کا اقرار کرنا ہے، یا انہیں اسپریڈ شیٹ سے درآمد کریں۔</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>اشاعت %1، %2</translation>
    </message>
    <message>
        <source>Counting acknowledgments</source>
        <translation>اقرار گنے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>مستثنیٰ</translation>
    </message>
    <message>
        <source>%1 need not acknowledge edition %2. The reason is kept.</source>
        <translation>‏%1 کے لیے اشاعت %2 کا اقرار ضروری نہیں رہے گا۔ وجہ ریکارڈ میں رہے گی۔</translation>
    </message>
    <message>
        <source>%1 is exempt.</source>
        <translation>‏%1 مستثنیٰ ہیں۔</translation>
    </message>
    <message>
        <source>People whom others add stand here.</source>
        <translation>دوسروں کے شامل کیے ہوئے ملازمین یہاں نظر آتے ہیں۔</translation>
    </message>
    <message>
        <source>Edition %1, %2, withdrawn</source>
        <translation>اشاعت %1، %2، واپس لی گئی</translation>
    </message>
    <message>
        <source>Round or edition</source>
        <translation>دور یا اشاعت</translation>
    </message>
    <message>
        <source>Ask for acknowledgments…</source>
        <translation>اقرار طلب کریں…</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>دور بند کریں…</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>فہرست محفوظ کریں…</translation>
    </message>
    <message>
        <source>Round %1, edition %2</source>
        <translation>دور %1، اشاعت %2</translation>
    </message>
    <message>
        <source>Round %1, edition %2, closed</source>
        <translation>دور %1، اشاعت %2، بند</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>مدت بڑھائیں…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>دوبارہ کھولیں…</translation>
    </message>
    <message>
        <source>Every edition was withdrawn. Publish one first.</source>
        <translation>ہر اشاعت واپس لے لی گئی ہے۔ پہلے کوئی اشاعت شائع کریں۔</translation>
    </message>
    <message>
        <source>Extend round %1</source>
        <translation>دور %1 کی مدت بڑھائیں</translation>
    </message>
    <message>
        <source>Open round %1 again</source>
        <translation>دور %1 دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>مدت بڑھائیں</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Round %1 is due on %2 now.</source>
        <translation>دور %1 کی آخری تاریخ اب %2 ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is asked any more. %n people have not acknowledged yet. What was acknowledged stands, and the round can be opened again.</source>
        <translation>
            <numerusform>اب کسی سے نہیں پوچھا جائے گا۔ %n شخص نے ابھی اقرار نہیں کیا۔ جو اقرار ہو چکے وہ قائم رہیں گے، اور دور دوبارہ کھولا جا سکتا ہے۔</numerusform>
            <numerusform>اب کسی سے نہیں پوچھا جائے گا۔ %n افراد نے ابھی اقرار نہیں کیا۔ جو اقرار ہو چکے وہ قائم رہیں گے، اور دور دوبارہ کھولا جا سکتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>دور %1 بند کریں</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>دور بند کریں</translation>
    </message>
    <message>
        <source>Round %1 is closed.</source>
        <translation>دور %1 بند ہو گیا۔</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>یاد دہانی کرائیں…</translation>
    </message>
</context>
<context>
    <name>Actor</name>
    <message>
        <source>This workspace has accounts. Sign in first.</source>
        <translation>اس ورک اسپیس میں اکاؤنٹ موجود ہیں۔ پہلے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Ask an administrator.</source>
        <translation>اکاؤنٹ “%1” غیر فعال ہے۔ منتظم سے رابطہ کریں۔</translation>
    </message>
    <message>
        <source>The role “%1” does not allow this: %2.</source>
        <translation>کردار “%1” میں اس کام کی اجازت نہیں: %2۔</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Servers that stand in for one another: separated by commas.</source>
        <translation>ایک دوسرے کے متبادل سرور: درمیان میں کوما (,) لگائیں۔</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ڈیٹا بیس</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>صارف کا نام</translation>
    </message>
    <message>
        <source>The same as one address</source>
        <translation>یہی سب ایک پتے کی صورت میں</translation>
    </message>
    <message>
        <source>Options of the connection, such as %1, follow a question mark.</source>
        <translation>رابطے کے اختیارات، جیسے %1، سوالیہ نشان (?) کے بعد لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>سرور کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Type the name of the database.</source>
        <translation>ڈیٹا بیس کا نام لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Stopped. No archive was made.</source>
        <translation>کام روک دیا گیا۔ کوئی آرکائیو فائل نہیں بنی۔</translation>
    </message>
    <message>
        <source>“%1” is not a Countersign archive.</source>
        <translation>‏“%1” پروگرام Countersign کی آرکائیو فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” پروگرام Countersign کے زیادہ نئے ورژن میں لکھی گئی ہے۔ اسے کھولنے کے لیے وہ ورژن نصب کریں۔</translation>
    </message>
    <message>
        <source>Stopped. No workspace was made.</source>
        <translation>کام روک دیا گیا۔ کوئی ورک اسپیس نہیں بنی۔</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>فائل “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>آپ کو “%1” پڑھنے کی اجازت نہیں۔ اس کے مالک سے اجازت لیں۔</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk or the network folder, then try again.</source>
        <translation>‏“%1” پڑھی نہیں جا سکی۔ ڈسک یا نیٹ ورک کا فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” is damaged at line %2. Take another copy of it.</source>
        <translation>‏“%1” سطر %2 پر خراب ہے۔ اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>“%1” is not whole: its end is missing. Take another copy of it.</source>
        <translation>‏“%1” مکمل نہیں ہے: اس کا آخری حصہ موجود نہیں۔ اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>“%1” is damaged: something in it was changed. Take another copy of it.</source>
        <translation>‏“%1” خراب ہے: اس میں کچھ بدل دیا گیا ہے۔ اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>“%1” was written without the key that signs the ledger: it can be read, but no workspace can be made of it. Take an archive with its keys.</source>
        <translation>‏“%1” اس کلید کے بغیر لکھی گئی ہے جس سے اندراجات کے رجسٹر پر دستخط ہوتے ہیں: اسے پڑھا جا سکتا ہے، لیکن اس سے ورک اسپیس نہیں بن سکتی۔ ایسی آرکائیو فائل لیں جس میں کلیدیں بھی ہوں۔</translation>
    </message>
    <message>
        <source>“%1” was changed after it was written: its records do not fit its ledger. Take another copy of it.</source>
        <translation>‏“%1” لکھے جانے کے بعد بدل دی گئی ہے: اس کے ریکارڈ اس کے اندراجات کے رجسٹر کے مطابق نہیں۔ اس کی کوئی اور نقل لیں۔</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>Title of the problem area</source>
        <translation>مسئلے کے شعبے کا عنوان</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>What goes wrong with customers here, in a sentence or two.</source>
        <translation>یہاں گاہکوں کے ساتھ کیا غلط ہوتا ہے، ایک دو جملوں میں۔</translation>
    </message>
    <message>
        <source>Edit a problem area</source>
        <translation>مسئلے کے شعبے میں ترمیم</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>By what it is known: “Staff chat while a customer waits”.</source>
        <translation>جن سے اس کی پہچان ہوتی ہے: ”عملہ باتیں کرتا ہے جبکہ گاہک انتظار میں ہے“۔</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Somebody has removed this picture.</source>
        <translation>کسی نے یہ تصویر ہٹا دی ہے۔</translation>
    </message>
    <message>
        <source>This picture is damaged and can’t be saved.</source>
        <translation>یہ تصویر خراب ہے، اسے محفوظ نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>These rules have too many pictures to copy; their texts are copied alone.</source>
        <translation>ان قواعد کی تصویریں نقل کرنے کے لیے بہت زیادہ ہیں؛ صرف ان کا متن نقل ہو گا۔</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>اشاعتیں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>تازہ ترین اندراج</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>توثیقی نشان</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>سب کچھ درست ہے۔</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>یہ ورک اسپیس</translation>
    </message>
    <message>
        <source>It continues this backup: all that is in the backup’s ledger is in its own.</source>
        <translation>یہ اس بیک اپ کا تسلسل ہے: بیک اپ کے اندراجات کے رجسٹر میں جو کچھ ہے، وہ سب اس کے اپنے رجسٹر میں ہے۔</translation>
    </message>
    <message>
        <source>It is older than this backup: the backup’s ledger has entries that it lacks.</source>
        <translation>یہ اس بیک اپ سے پرانی ہے: بیک اپ کے اندراجات کے رجسٹر میں ایسے اندراجات ہیں جو اس میں نہیں۔</translation>
    </message>
    <message>
        <source>It has parted from this backup: each has entries in its ledger that the other lacks.</source>
        <translation>یہ اس بیک اپ سے الگ ہو چکی ہے: دونوں کے اندراجات کے رجسٹر میں ایسے اندراجات ہیں جو دوسرے میں نہیں۔</translation>
    </message>
    <message>
        <source>It is another workspace than the one in this backup.</source>
        <translation>یہ وہ ورک اسپیس نہیں جو اس بیک اپ میں ہے۔</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another folder for backups.</source>
        <translation>فولڈر “%1” نہیں بن سکتا۔ بیک اپ کے لیے کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>A backup is being made in “%1” already. Wait until it is done.</source>
        <translation>‏“%1” میں پہلے ہی ایک بیک اپ بن رہا ہے۔ کام مکمل ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>جس ڈسک پر “⁨%1⁩” ہے وہ بھر گئی ہے۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Choose another folder for backups.</source>
        <translation>فولڈر “%1” میں لکھا نہیں جا سکتا۔ بیک اپ کے لیے کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Only an administrator reaches everything in a shared workspace. Have one back it up.</source>
        <translation>مشترکہ ورک اسپیس میں ہر چیز تک رسائی صرف منتظم کو ہے۔ کسی منتظم سے اس کا بیک اپ بنوائیں۔</translation>
    </message>
    <message>
        <source>“%1” is damaged. Salvage what can be read of it.</source>
        <translation>‏“%1” خراب ہے۔ اس میں سے جو کچھ پڑھا جا سکے، بچا لیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to no record.</source>
        <translation>
            <numerusform>‏%n حوالہ کسی ریکارڈ تک نہیں پہنچتا۔</numerusform>
            <numerusform>‏%n حوالے کسی ریکارڈ تک نہیں پہنچتے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 بتاریخ %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>“%1” was cut off or altered: it can&apos;t be opened. Take another backup.</source>
        <translation>‏“%1” ادھورا ہے یا بدل دیا گیا ہے: یہ کھل نہیں سکتا۔ کوئی اور بیک اپ لیں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>کام روک دیا گیا۔ پیچھے کچھ نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>There is not enough memory for the pass phrase. Close other programs, then try again.</source>
        <translation>خفیہ جملے کے لیے میموری کافی نہیں۔ دوسرے پروگرام بند کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” پروگرام Countersign کے زیادہ نئے ورژن میں لکھی گئی ہے۔ اسے کھولنے کے لیے وہ ورژن نصب کریں۔</translation>
    </message>
    <message>
        <source>That is not the pass phrase of “%1”. Type it again.</source>
        <translation>یہ “%1” کا خفیہ جملہ نہیں ہے۔ اسے دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>The disk for backups is full. Make room, then try again.</source>
        <translation>بیک اپ کی ڈسک بھر گئی ہے۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Your account may not read the whole workspace. Have an administrator back it up.</source>
        <translation>آپ کے اکاؤنٹ کو پوری ورک اسپیس پڑھنے کی اجازت نہیں۔ منتظم سے اس کا بیک اپ بنوائیں۔</translation>
    </message>
    <message>
        <source>The program pg_dump is older than the server. Install the package postgresql-client of the server’s version.</source>
        <translation>پروگرام ⁨pg_dump⁩ سرور سے پرانا ہے۔ پیکج ⁨postgresql-client⁩ کا وہ ورژن نصب کریں جو سرور کا ہے۔</translation>
    </message>
    <message>
        <source>The server’s data could not be read. Check the connection, then try again.</source>
        <translation>سرور سے معلومات پڑھی نہیں جا سکیں۔ رابطہ دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Backups of a shared workspace need the program pg_dump. Install the package postgresql-client, then try again.</source>
        <translation>مشترکہ ورک اسپیس کے بیک اپ کے لیے پروگرام ⁨pg_dump⁩ ضروری ہے۔ پیکج ⁨postgresql-client⁩ نصب کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” is damaged: it can’t be read to its end. Take another backup.</source>
        <translation>‏“%1” خراب ہے: اسے آخر تک پڑھا نہیں جا سکتا۔ کوئی اور بیک اپ لیں۔</translation>
    </message>
    <message>
        <source>Backups of a shared workspace need the program pg_restore. Install the package postgresql-client, then try again.</source>
        <translation>مشترکہ ورک اسپیس کے بیک اپ کے لیے پروگرام ⁨pg_restore⁩ ضروری ہے۔ پیکج ⁨postgresql-client⁩ نصب کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>بیک اپ کا فولڈر</translation>
    </message>
    <message>
        <source>This machine backs the workspace up daily once a folder is chosen.</source>
        <translation>فولڈر منتخب ہو جائے تو یہ کمپیوٹر روزانہ ورک اسپیس کا بیک اپ بناتا ہے۔</translation>
    </message>
    <message>
        <source>On another disk or a network folder they outlive this machine. A backup is made daily and when the workspace is closed.</source>
        <translation>کسی اور ڈسک یا نیٹ ورک کے فولڈر میں رکھے گئے بیک اپ اس کمپیوٹر کے نہ رہنے پر بھی باقی رہتے ہیں۔ بیک اپ روزانہ اور ورک اسپیس بند ہوتے وقت بنتا ہے۔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>منتخب کریں…</translation>
    </message>
    <message>
        <source>Seal backups with a pass phrase</source>
        <translation>بیک اپ خفیہ جملے سے مہربند کریں</translation>
    </message>
    <message>
        <source>New pass phrase, if it is to change</source>
        <translation>نیا خفیہ جملہ، اگر بدلنا ہو</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Backups made from then on open only with it. It is kept nowhere: without it nobody can open them again.</source>
        <translation>اس کے بعد بننے والے بیک اپ صرف اسی سے کھلتے ہیں۔ یہ کہیں محفوظ نہیں ہوتا: اس کے بغیر انہیں پھر کوئی نہیں کھول سکتا۔</translation>
    </message>
    <message>
        <source>The same pass phrase again</source>
        <translation>وہی خفیہ جملہ دوبارہ</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>ابھی کوئی بیک اپ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The last backup is of %1. It was opened and checked: everything fits.</source>
        <translation>آخری بیک اپ ⁨%1⁩ کا ہے۔ اسے کھول کر جانچا گیا: سب کچھ درست ہے۔</translation>
    </message>
    <message>
        <source>The last backup is of %1. Something in it does not fit the ledger.</source>
        <translation>آخری بیک اپ ⁨%1⁩ کا ہے۔ اس میں کچھ اندراجات کے رجسٹر کے مطابق نہیں ہے۔</translation>
    </message>
    <message>
        <source>The last attempt failed. %1</source>
        <translation>آخری کوشش ناکام رہی۔ %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ بن رہا ہے</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>بیک اپ بن گیا اور جانچ لیا گیا۔</translation>
    </message>
    <message>
        <source>Choose a folder, or write where it is from the top of the disk.</source>
        <translation>فولڈر منتخب کریں، یا ڈسک سے شروع کر کے اس کا پورا راستہ لکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n letters; a few words are easy to keep in mind.</source>
        <translation>
            <numerusform>کم از کم %n حرف لکھیں؛ چند الفاظ یاد رکھنا آسان ہوتا ہے۔</numerusform>
            <numerusform>کم از کم %n حروف لکھیں؛ چند الفاظ یاد رکھنا آسان ہوتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Write the pass phrase again.</source>
        <translation>دونوں ایک جیسے نہیں۔ خفیہ جملہ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Setting the pass phrase</source>
        <translation>خفیہ جملہ مقرر ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>BackupRoutine</name>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ بن رہا ہے</translation>
    </message>
</context>
<context>
    <name>BeginningForm</name>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Governing language</source>
        <translation>معتبر زبان</translation>
    </message>
    <message>
        <source>Rules are decided in this language; the others are translations of it.</source>
        <translation>قاعدے اسی زبان میں طے ہوتے ہیں؛ باقی زبانوں کا متن اس کا ترجمہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Begin with the starter handbook</source>
        <translation>ابتدائی ہینڈ بک سے آغاز کریں</translation>
    </message>
    <message>
        <source>Begin with an empty handbook</source>
        <translation>خالی ہینڈ بک سے آغاز کریں</translation>
    </message>
    <message>
        <source>Type the company’s name; it stands on every form.</source>
        <translation>کمپنی کا نام لکھیں؛ یہ ہر فارم پر لکھا ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ChangeBox</name>
    <message>
        <source>Kind of change to rule %1</source>
        <translation>قاعدہ %1 میں تبدیلی کی قسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: before</source>
        <translation>‏%1: پہلے</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>‏%1: اب</translation>
    </message>
    <message>
        <source>Reason for the change to rule %1</source>
        <translation>قاعدہ %1 میں تبدیلی کی وجہ</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>تبدیلی کیوں کی گئی</translation>
    </message>
</context>
<context>
    <name>ChangeReader</name>
    <message>
        <source>What changed</source>
        <translation>کیا تبدیل ہوا</translation>
    </message>
    <message>
        <source>The words are the same; emphasis, lists or links changed.</source>
        <translation>الفاظ وہی ہیں؛ زور، فہرستیں یا روابط بدلے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منتقل شدہ</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1، منتقل شدہ</translation>
    </message>
    <message>
        <source>This rule is new.</source>
        <translation>یہ قاعدہ نیا ہے۔</translation>
    </message>
    <message>
        <source>This problem area is new.</source>
        <translation>مسئلے کا یہ شعبہ نیا ہے۔</translation>
    </message>
    <message>
        <source>This rule was removed. Its number was %1.</source>
        <translation>یہ قاعدہ ہٹا دیا گیا۔ اس کا نمبر %1 تھا۔</translation>
    </message>
    <message>
        <source>This problem area was removed. Its number was %1.</source>
        <translation>مسئلے کا یہ شعبہ ہٹا دیا گیا۔ اس کا نمبر %1 تھا۔</translation>
    </message>
    <message>
        <source>This rule was moved from %1 to %2.</source>
        <translation>یہ قاعدہ %1 سے %2 پر منتقل ہوا۔</translation>
    </message>
    <message>
        <source>This problem area was moved from %1 to %2.</source>
        <translation>مسئلے کا یہ شعبہ %1 سے %2 پر منتقل ہوا۔</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>صرف معتبر زبان کا متن بدلا ہے۔</translation>
    </message>
    <message>
        <source>Handbook as it is now</source>
        <translation>ہینڈ بک موجودہ حالت میں</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>اشاعت %1، %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا تبدیل ہوا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>پچھلی تبدیلی</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>اگلی تبدیلی</translation>
    </message>
    <message>
        <source>Inline or side by side</source>
        <translation>ایک ہی متن میں یا ساتھ ساتھ</translation>
    </message>
    <message>
        <source>From</source>
        <comment>edition</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <comment>edition</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>How the texts are shown</source>
        <translation>متن کیسے دکھایا جائے</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>ایک ہی متن میں</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Only material changes (%1 of %2)</source>
        <translation>صرف اہم تبدیلیاں (%2 میں سے %1)</translation>
    </message>
    <message>
        <source>No editions yet</source>
        <translation>ابھی کوئی اشاعت نہیں</translation>
    </message>
    <message>
        <source>Once an edition is published, what changed since then stands here, word by word.</source>
        <translation>جب کوئی اشاعت شائع ہو جائے تو اس کے بعد جو کچھ تبدیل ہوا وہ لفظ بہ لفظ یہاں نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>کوئی مشترک زبان نہیں</translation>
    </message>
    <message>
        <source>Choose two editions that have a language in common.</source>
        <translation>ایسی دو اشاعتیں منتخب کریں جن میں کوئی زبان مشترک ہو۔</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>کچھ تبدیل نہیں ہوا</translation>
    </message>
    <message>
        <source>Both say the same in this language. Choose another edition.</source>
        <translation>اس زبان میں دونوں کا متن ایک ہی ہے۔ کوئی اور اشاعت منتخب کریں۔</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>کوئی تبدیلی فلٹر سے میل نہیں کھاتی۔</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF میں محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF دستاویزات ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Saving what changed as a PDF</source>
        <translation>تبدیلیاں PDF کے طور پر محفوظ ہو رہی ہیں</translation>
    </message>
    <message>
        <source>What changed was saved as %1.</source>
        <translation>تبدیلیاں %1 کے نام سے محفوظ ہو گئیں۔</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>%1 changed this while you were typing. Choose what is to stand; what you typed stays below until then.</source>
        <translation>آپ کے لکھنے کے دوران %1 نے اسے بدل دیا۔ منتخب کریں کہ کیا برقرار رہے؛ تب تک آپ کا لکھا ہوا نیچے موجود رہے گا۔</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>منتخب کردہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>آپ کی تبدیلی</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ان کی تبدیلی</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation>اشاعت %1 کا متن “%2” زبان میں موجود نہیں۔ یہ ان زبانوں میں دستیاب ہے: ⁨%3⁩۔</translation>
    </message>
    <message>
        <source>Nobody can have signed after today.</source>
        <translation>دستخط کی تاریخ آج کے بعد کی نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Recorded that %1 acknowledged edition %2 on %3.</source>
        <translation>درج ہو گیا: %1 نے اشاعت %2 کا اقرار ⁨%3⁩ کو کیا۔</translation>
    </message>
    <message>
        <source>record an acknowledgment on an employee’s behalf</source>
        <translation>ملازم کی جانب سے اقرار درج کرنا</translation>
    </message>
    <message>
        <source>Records that an employee has acknowledged an edition elsewhere, with a picture of the signature. The record says who made it, why, and that it was made on the employee’s behalf.</source>
        <translation>درج کرتی ہے کہ ملازم نے کسی اشاعت کا اقرار کہیں اور کیا ہے؛ دستخط کی تصویر بھی ساتھ رکھی جاتی ہے۔ ریکارڈ میں لکھا ہوتا ہے کہ اسے کس نے اور کیوں بنایا، اور یہ کہ یہ ملازم کی جانب سے درج کیا گیا۔</translation>
    </message>
    <message>
        <source>The employee number.</source>
        <translation>ملازم نمبر۔</translation>
    </message>
    <message>
        <source>The edition’s number.</source>
        <translation>اشاعت کا نمبر۔</translation>
    </message>
    <message>
        <source>The language in which the employee received it.</source>
        <translation>وہ زبان جس میں ملازم کو اشاعت موصول ہوئی۔</translation>
    </message>
    <message>
        <source>The signature, as SVG or PNG.</source>
        <translation>دستخط، SVG یا PNG کی صورت میں۔</translation>
    </message>
    <message>
        <source>The date beside the signature.</source>
        <translation>دستخط کے ساتھ لکھی ہوئی تاریخ۔</translation>
    </message>
    <message>
        <source>Why it is recorded on the employee’s behalf.</source>
        <translation>ملازم کی جانب سے درج کرنے کی وجہ۔</translation>
    </message>
    <message>
        <source>Takes the place of the employee’s earlier record, which is kept.</source>
        <translation>ملازم کے پچھلے ریکارڈ کی جگہ لیتا ہے؛ پچھلا ریکارڈ بھی محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>The last day: 2026-03-15.</source>
        <translation>آخری دن: ⁨2026-03-15⁩۔</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>استعمال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answers with one JSON document.</source>
        <translation>جواب ایک JSON دستاویز کی صورت میں ملتا ہے۔</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>یہ صفحہ دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Name a folder that is new or empty.</source>
        <translation>‏“⁨%1⁩” میں پہلے سے کچھ موجود ہے۔ کسی نئے یا خالی فولڈر کا نام دیں۔</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>‏“%1” وہاں نہیں بن سکتی۔ فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>پہلی اشاعت</translation>
    </message>
    <message>
        <source>the handbook as a booklet</source>
        <translation>ہینڈ بک، کتابچے کی صورت میں</translation>
    </message>
    <message numerus="yes">
        <source>%n forms to sign</source>
        <translation>
            <numerusform>دستخط کے لیے %n فارم</numerusform>
            <numerusform>دستخط کے لیے %n فارم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed copies</source>
        <translation>
            <numerusform>‏%n دستخط شدہ نقل</numerusform>
            <numerusform>‏%n دستخط شدہ نقول</numerusform>
        </translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>ورک اسپیس</translation>
    </message>
    <message>
        <source>%1 people over %2 sites, half of whom have signed edition %3. Made:</source>
        <translation>‏%2 شاخوں کے %1 ملازمین، جن میں سے نصف اشاعت %3 پر دستخط کر چکے ہیں۔ جو کچھ بنایا گیا:</translation>
    </message>
    <message>
        <source>Wrote %1 to “%2”.</source>
        <translation>‏“⁨%2⁩” میں لکھا گیا: %1۔</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>‏%n فارم</numerusform>
            <numerusform>‏%n فارم</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote edition %1 to “%2”.</source>
        <translation>اشاعت %1 فائل “⁨%2⁩” میں لکھ دی گئی۔</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>وہ PDF فائل جو لکھنی ہے۔</translation>
    </message>
    <message>
        <source>write acknowledgment forms to a PDF</source>
        <translation>اقرار نامے PDF فائل میں لکھنا</translation>
    </message>
    <message>
        <source>Writes a form for each employee, filled in and ready to be signed on paper, in the employee’s language. With --signed, a copy of what was signed instead. Each form has a code of its own, which is kept, so that the page finds its way back.</source>
        <translation>ہر ملازم کے لیے اس کی زبان میں پُر کیا ہوا فارم لکھتی ہے، جو کاغذ پر دستخط کے لیے تیار ہوتا ہے۔ ⁨--signed⁩ کے ساتھ اس کے بجائے دستخط شدہ متن کی نقل لکھی جاتی ہے۔ ہر فارم کا اپنا کوڈ ہوتا ہے جو محفوظ رہتا ہے، تاکہ واپس آنے والا صفحہ اپنی جگہ پہنچ جائے۔</translation>
    </message>
    <message>
        <source>An employee number; otherwise everybody’s forms are written.</source>
        <translation>ایک ملازم نمبر؛ نہ دیا جائے تو سب کے فارم لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The language of all forms; otherwise each employee’s own.</source>
        <translation>تمام فارموں کی زبان؛ نہ دی جائے تو ہر ملازم کی اپنی زبان۔</translation>
    </message>
    <message>
        <source>Copies of what was signed.</source>
        <translation>دستخط شدہ متن کی نقول۔</translation>
    </message>
    <message>
        <source>write an edition to a PDF as a booklet</source>
        <translation>اشاعت کو کتابچے کی صورت میں PDF فائل میں لکھنا</translation>
    </message>
    <message>
        <source>Writes an edition with title page, table of contents and page numbers.</source>
        <translation>اشاعت کو سرورق، فہرستِ مضامین اور صفحہ نمبروں کے ساتھ لکھتی ہے۔</translation>
    </message>
    <message>
        <source>The language of the booklet.</source>
        <translation>کتابچے کی زبان۔</translation>
    </message>
    <message>
        <source>Imported %1 and %2.</source>
        <translation>درآمد شدہ: %1 اور %2۔</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>مسئلے کا %n شعبہ</numerusform>
            <numerusform>مسئلے کے %n شعبے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>‏%n قاعدہ</numerusform>
            <numerusform>‏%n قاعدے</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: “%1”</source>
        <translation>چھوڑ دیا گیا: “%1”</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>مطلوبہ طرزِ عمل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>take a text into the handbook</source>
        <translation>کوئی متن ہینڈ بک میں شامل کرنا</translation>
    </message>
    <message>
        <source>The language of the text: en, ur, te or hr.</source>
        <translation>متن کی زبان: en، ur، te یا hr۔</translation>
    </message>
    <message>
        <source>show the handbook</source>
        <translation>ہینڈ بک دکھانا</translation>
    </message>
    <message>
        <source>Shows the working text of the handbook, which may differ from the last edition.</source>
        <translation>ہینڈ بک کا زیرِ ترمیم متن دکھاتی ہے، جو پچھلی اشاعت سے مختلف ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Only this language; otherwise the governing one, or all of them in JSON.</source>
        <translation>صرف یہ زبان؛ نہ دی جائے تو معتبر زبان، اور JSON میں تمام زبانیں۔</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>‏“%1” نام کی کوئی کمانڈ نہیں۔</translation>
    </message>
    <message>
        <source>show how a command is used</source>
        <translation>کمانڈ کے استعمال کا طریقہ دکھانا</translation>
    </message>
    <message>
        <source>Shows the page of a command, or what commands there are.</source>
        <translation>کسی کمانڈ کا صفحہ، یا تمام کمانڈوں کی فہرست دکھاتی ہے۔</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>لکھنے کا طریقہ</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>مثالیں</translation>
    </message>
    <message>
        <source>a handbook, and who has acknowledged it</source>
        <translation>ہینڈ بک، اور اس کا اقرار کس کس نے کیا</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>کمانڈیں</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ماحول کے متغیرات</translation>
    </message>
    <message>
        <source>The workspace that is used where no other is named.</source>
        <translation>ورک اسپیس جو اس وقت استعمال ہوتی ہے جب کوئی اور نہ دی جائے۔</translation>
    </message>
    <message>
        <source>The language of messages: en, ur, te or hr; otherwise the system’s.</source>
        <translation>پیغامات کی زبان: en، ur، te یا hr؛ نہ دی جائے تو کمپیوٹر کی زبان۔</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>اختتامی کوڈ</translation>
    </message>
    <message>
        <source>0: done; 1: not done, for the reason on standard error; 2: wrong usage.</source>
        <translation>0: کام ہو گیا؛ 1: کام نہیں ہوا، وجہ stderr پر لکھی گئی ہے؛ 2: استعمال کا طریقہ غلط ہے۔</translation>
    </message>
    <message>
        <source>“countersign help COMMAND” shows the page of a command.</source>
        <translation>کسی کمانڈ کا صفحہ دیکھنے کے لیے “countersign help COMMAND” لکھیں۔</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3. Left out: %4.</source>
        <translation>شامل کیے گئے: %1۔ تبدیل کیے گئے: %2۔ بلا تبدیلی: %3۔ چھوڑے گئے: %4۔</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>قطار %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks</source>
        <translation>
            <numerusform>… اور %n مزید اطلاع</numerusform>
            <numerusform>… اور %n مزید اطلاعات</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>take people from a CSV file</source>
        <translation>ملازمین کو CSV فائل سے شامل کرنا</translation>
    </message>
    <message>
        <source>Adds and changes people as the rows of the file say. The first row names the columns, in any of the four languages: number, name, title, site, e-mail, phone, language, hired. A row whose employee number is on file already changes that person. Rows that can’t be taken are named and left out.</source>
        <translation>فائل کی قطاروں کے مطابق ملازمین کو شامل اور ان کی معلومات کو تبدیل کرتی ہے۔ پہلی قطار میں کالموں کے نام ہوتے ہیں، چاروں میں سے کسی بھی زبان میں: نمبر، نام، عہدہ، شاخ، ای میل، ٹیلی فون، زبان، تاریخِ تقرری۔ جس قطار کا ملازم نمبر پہلے سے درج ہو، وہ اسی ملازم کی معلومات بدلتی ہے۔ جو قطاریں شامل نہ ہو سکیں وہ چھوڑ دی جاتی ہیں اور بتا دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The language of people whose row names none; otherwise the governing one.</source>
        <translation>ان ملازمین کی زبان جن کی قطار میں کوئی زبان نہ ہو؛ نہ دی جائے تو معتبر زبان۔</translation>
    </message>
    <message>
        <source>list the people on file</source>
        <translation>درج شدہ ملازمین کی فہرست دکھانا</translation>
    </message>
    <message>
        <source>Lists everybody on file, sorted by name.</source>
        <translation>تمام درج شدہ ملازمین کی فہرست نام کی ترتیب سے دکھاتی ہے۔</translation>
    </message>
    <message>
        <source>Acknowledgment of edition %1</source>
        <translation>اشاعت %1 کا اقرار</translation>
    </message>
    <message>
        <source>There is nobody to print a form for.</source>
        <translation>ایسا کوئی ملازم نہیں جس کا فارم چھاپا جائے۔</translation>
    </message>
    <message>
        <source>Employee handbook, edition %1</source>
        <translation>ملازمین کی ہینڈ بک، اشاعت %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>قاعدہ %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>Rule %1 has not changed since the last edition.</source>
        <translation>قاعدہ %1 پچھلی اشاعت کے بعد سے نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Published edition %1 of %2 in %3.</source>
        <translation>اشاعت %1 جاری ہو گئی۔ اس میں: %2۔ زبانیں: %3۔</translation>
    </message>
    <message>
        <source>publish the handbook as an edition</source>
        <translation>ہینڈ بک کو اشاعت کی صورت میں جاری کرنا</translation>
    </message>
    <message>
        <source>Publishes the handbook as the next edition, which can’t be changed any more. It has every language in which no rule lacks its text. A changed rule counts as materially changed unless --editorial names it.</source>
        <translation>ہینڈ بک کو اگلی اشاعت کی صورت میں جاری کرتی ہے، جو پھر بدلی نہیں جا سکتی۔ اس میں ہر وہ زبان شامل ہوتی ہے جس میں تمام قاعدوں کا متن موجود ہو۔ ہر بدلا ہوا قاعدہ اہم تبدیلی شمار ہوتا ہے، سوائے اس کے جس کا نمبر ⁨--editorial⁩ کے ساتھ دیا جائے۔</translation>
    </message>
    <message>
        <source>What has changed, in a sentence.</source>
        <translation>کیا بدلا ہے، ایک جملے میں۔</translation>
    </message>
    <message>
        <source>The number of a rule that was changed in its wording only: 2.3.</source>
        <translation>اس قاعدے کا نمبر جس میں صرف لفظی تصحیح ہوئی ہو: 2.3۔</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-03-01.</source>
        <translation>‏“%1” تاریخ نہیں ہے۔ تاریخ یوں لکھیں: ⁨2026-03-01⁩۔</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>‏“%1” عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>“%1” is no language of the handbook. Choose one of %2.</source>
        <translation>‏“%1” ہینڈ بک کی زبان نہیں ہے۔ ان میں سے کوئی ایک منتخب کریں: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>یہاں “%1” نام کا کوئی اختیار نہیں۔</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>‏“%1” کے ساتھ کوئی قدر نہیں دی جاتی۔</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>‏“%1” کے ساتھ قدر دینا ضروری ہے۔</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>‏“%1” دو بار دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏“%1” نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>‏“%1” یہاں زائد ہے۔</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>کوئی کمانڈ نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>‏“%1” پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>“%1” is too large for a signature: more than %2 MB.</source>
        <translation>‏“⁨%1⁩” دستخط کے لیے بہت بڑی ہے: %2 ایم بی سے زیادہ۔</translation>
    </message>
    <message>
        <source>There is no signature in “%1”: it has to be an SVG or a PNG.</source>
        <translation>‏“⁨%1⁩” میں دستخط نہیں ہیں: فائل کا SVG یا PNG ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>اقرار کیا</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>زیرِ التوا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>مستثنیٰ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>کوئی شاخ نہیں</translation>
    </message>
    <message>
        <source>No edition has been published yet.</source>
        <translation>ابھی تک کوئی اشاعت جاری نہیں ہوئی۔</translation>
    </message>
    <message numerus="yes">
        <source>Everything fits: %n ledger entries.</source>
        <translation>
            <numerusform>سب کچھ درست ہے: اندراجات کے رجسٹر میں %n اندراج۔</numerusform>
            <numerusform>سب کچھ درست ہے: اندراجات کے رجسٹر میں %n اندراجات۔</numerusform>
        </translation>
    </message>
    <message>
        <source>show who has acknowledged what</source>
        <translation>دکھانا کہ کس نے کس اشاعت کا اقرار کیا</translation>
    </message>
    <message>
        <source>Counts, for each edition and site, everybody who is employed today: acknowledged, pending, overdue, refused or exempt. Each person is counted once.</source>
        <translation>ہر اشاعت اور ہر شاخ کے لیے آج کے تمام ملازمین کی گنتی دکھاتی ہے: اقرار کیا، زیرِ التوا، تاخیر شدہ، انکار کیا یا مستثنیٰ۔ ہر ملازم ایک ہی بار گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>check that no record was altered</source>
        <translation>جانچنا کہ کوئی ریکارڈ بدلا تو نہیں گیا</translation>
    </message>
    <message>
        <source>Made “%1”, with a handbook of %2.</source>
        <translation>‏“⁨%1⁩” بن گئی۔ اس کی ہینڈ بک میں: %2۔</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>ورک اسپیس بنانا</translation>
    </message>
    <message>
        <source>Makes the workspace that is named with --workspace. Its file must not exist yet.</source>
        <translation>وہ ورک اسپیس بناتی ہے جس کا نام ⁨--workspace⁩ کے ساتھ دیا جائے۔ اس کی فائل پہلے سے موجود نہیں ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Begins with the handbook that ships with the program.</source>
        <translation>آغاز پروگرام کے ساتھ آنے والی ہینڈ بک سے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Stands on every form.</source>
        <translation>ہر فارم پر لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The language in which rules are decided; otherwise English.</source>
        <translation>وہ زبان جس میں قاعدے طے ہوتے ہیں؛ نہ دی جائے تو انگریزی۔</translation>
    </message>
    <message>
        <source>do the whole main job with invented people</source>
        <translation>فرضی ملازمین کے ساتھ سارا بنیادی کام کر کے دکھانا</translation>
    </message>
    <message>
        <source>Makes a workspace in the folder DIR, which is made or has to be empty: the starter handbook, 24 invented people over 3 sites in 4 languages, an edition, and a round that half of them have signed. Writes the booklets, the forms to sign and the signed copies beside it.</source>
        <translation>فولڈر DIR میں ورک اسپیس بناتی ہے؛ فولڈر نہ ہو تو بنایا جاتا ہے، ہو تو خالی ہونا چاہیے۔ ورک اسپیس میں: ابتدائی ہینڈ بک، 3 شاخوں کے 24 فرضی ملازمین 4 زبانوں کے ساتھ، ایک اشاعت، اور اقرار کا ایک دور جس میں نصف ملازمین دستخط کر چکے ہیں۔ کتابچے، دستخط کے لیے فارم اور دستخط شدہ نقول اسی کے ساتھ لکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>It is done, but the answer could not be written.</source>
        <translation>کام ہو گیا، لیکن جواب لکھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>The workspace: a file, or postgresql://name@server/database; otherwise the one that COUNTERSIGN_WORKSPACE names.</source>
        <translation>ورک اسپیس: کوئی فائل، یا ⁨postgresql://name@server/database⁩؛ نہ دی جائے تو وہ جس کا نام COUNTERSIGN_WORKSPACE میں ہو۔</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace WORKSPACE, or in COUNTERSIGN_WORKSPACE.</source>
        <translation>ورک اسپیس کا نام ⁨--workspace WORKSPACE⁩ سے، یا COUNTERSIGN_WORKSPACE میں دیں۔</translation>
    </message>
    <message>
        <source>As before, something does not fit the ledger. %1: %2</source>
        <translation>پہلے کی طرح اب بھی کچھ اندراجات کے رجسٹر کے مطابق نہیں ہے۔ ‏%1: %2</translation>
    </message>
    <message>
        <source>New password for %1 there:</source>
        <translation>‏%1 کے لیے وہاں کا نیا پاس ورڈ:</translation>
    </message>
    <message numerus="yes">
        <source>“%1” now holds the same, %n rows.</source>
        <translation>
            <numerusform>‏“%1” میں اب یہی سب کچھ موجود ہے، %n قطار۔</numerusform>
            <numerusform>‏“%1” میں اب یہی سب کچھ موجود ہے، %n قطاریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still there as it was. Work on in one of them only; keep the other, or remove it once nobody opens it any more.</source>
        <translation>‏“%1” اب بھی اپنی پہلی حالت میں موجود ہے۔ آئندہ دونوں میں سے صرف ایک میں کام کریں؛ دوسری کو رکھ چھوڑیں، یا جب اسے کوئی نہ کھولتا ہو تو ہٹا دیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”, %n rows.</source>
        <translation>
            <numerusform>‏“%1” لکھ دی گئی، %n قطار۔</numerusform>
            <numerusform>‏“%1” لکھ دی گئی، %n قطاریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds people’s data: keep it as you keep the workspace.</source>
        <translation>اس میں ملازمین کی معلومات ہیں: اسے ورک اسپیس ہی کی طرح سنبھال کر رکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Made “%1” of the archive, %n rows.</source>
        <translation>
            <numerusform>آرکائیو فائل سے “%1” بن گئی، %n قطار۔</numerusform>
            <numerusform>آرکائیو فائل سے “%1” بن گئی، %n قطاریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>carry the workspace to another place</source>
        <translation>ورک اسپیس کو کسی اور جگہ منتقل کرنا</translation>
    </message>
    <message>
        <source>Makes the workspace that --to names, a file or a database on a PostgreSQL server, of everything that this one holds. It must not exist yet. Every table is read back and compared, and the ledger verified, before any of it counts. This workspace stays as it is. Passwords can’t be taken along to or from a server: the administrator that --as names gets a new one there.</source>
        <translation>اس ورک اسپیس میں موجود ہر چیز سے وہ ورک اسپیس بناتی ہے جس کا نام ⁨--to⁩ کے ساتھ دیا جائے: کوئی فائل، یا PostgreSQL سرور پر کوئی ڈیٹا بیس۔ وہ پہلے سے موجود نہیں ہونی چاہیے۔ کام تبھی مکمل مانا جاتا ہے جب ہر جدول دوبارہ پڑھ کر ملا لیا جائے اور اندراجات کا رجسٹر جانچ لیا جائے۔ یہ ورک اسپیس جوں کی توں رہتی ہے۔ پاس ورڈ سرور پر یا سرور سے ساتھ نہیں لے جائے جا سکتے: جس منتظم کا نام ⁨--as⁩ کے ساتھ دیا جائے، اسے وہاں نیا پاس ورڈ ملتا ہے۔</translation>
    </message>
    <message>
        <source>The place: a file, or a server’s address.</source>
        <translation>جگہ: کوئی فائل، یا سرور کا پتا۔</translation>
    </message>
    <message>
        <source>write everything into a file of an open form</source>
        <translation>سب کچھ کھلے فارمیٹ کی ایک فائل میں لکھنا</translation>
    </message>
    <message>
        <source>Writes all that the workspace holds into one text file, which every later version of the program reads, and other programs can. The file must not exist yet.</source>
        <translation>ورک اسپیس میں موجود سب کچھ ایک متن فائل میں لکھتی ہے، جسے پروگرام کا ہر آئندہ ورژن پڑھتا ہے اور دوسرے پروگرام بھی پڑھ سکتے ہیں۔ فائل پہلے سے موجود نہیں ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>فائل۔</translation>
    </message>
    <message>
        <source>Leaves out the key that signs the ledger: it can be checked, but not continued.</source>
        <translation>اندراجات کے رجسٹر پر دستخط کرنے والی کلید چھوڑ دیتا ہے: رجسٹر جانچا جا سکتا ہے، لیکن آگے نہیں بڑھایا جا سکتا۔</translation>
    </message>
    <message>
        <source>make a workspace of an archive</source>
        <translation>آرکائیو فائل سے ورک اسپیس بنانا</translation>
    </message>
    <message>
        <source>Makes the workspace that is named with --workspace of what the archive holds. It must not exist yet, and is made only if everything in the archive fits. Where the archive has accounts but no passwords that work there, the administrator that --as names gets a new one.</source>
        <translation>آرکائیو فائل میں موجود ہر چیز سے وہ ورک اسپیس بناتی ہے جس کا نام ⁨--workspace⁩ کے ساتھ دیا جائے۔ وہ پہلے سے موجود نہیں ہونی چاہیے، اور صرف اسی صورت میں بنتی ہے جب آرکائیو فائل میں سب کچھ درست ہو۔ جہاں آرکائیو فائل میں اکاؤنٹ ہوں لیکن وہاں کام آنے والے پاس ورڈ نہ ہوں، وہاں جس منتظم کا نام ⁨--as⁩ کے ساتھ دیا جائے، اسے نیا پاس ورڈ ملتا ہے۔</translation>
    </message>
    <message>
        <source>This workspace has no accounts. Leave “--as” out, or add an account first.</source>
        <translation>اس ورک اسپیس میں کوئی اکاؤنٹ نہیں۔ ‏“⁨--as⁩” نہ لکھیں، یا پہلے کوئی اکاؤنٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>This workspace has accounts. Say who you are with “--as NAME”.</source>
        <translation>اس ورک اسپیس میں اکاؤنٹ موجود ہیں۔ ‏“⁨--as NAME⁩” سے بتائیں کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>Leave “--operator” out: whoever signs in is recorded.</source>
        <translation>‏“⁨--operator⁩” نہ لکھیں: جو سائن ان کرے، اسی کا نام درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>‏%1 کا پاس ورڈ:</translation>
    </message>
    <message>
        <source>Who signs in, where the workspace has accounts.</source>
        <translation>سائن ان کرنے والے کا نام، جہاں ورک اسپیس میں اکاؤنٹ ہوں۔</translation>
    </message>
    <message>
        <source>Who does this, as it is recorded, where there are no accounts; otherwise the user of this machine.</source>
        <translation>یہ کام کرنے والے کا نام، جیسے درج ہونا ہے، جہاں اکاؤنٹ نہ ہوں؛ نہ دیا جائے تو اس کمپیوٹر کے صارف کا نام۔</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>کسی ریکارڈ کی مدت ختم نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Nothing was erased. Look at what would go, then add --yes: it can’t be taken back.</source>
        <translation>کچھ نہیں مٹایا گیا۔ دیکھ لیں کہ کیا مٹے گا، پھر ⁨--yes⁩ بھی لکھیں: مٹایا ہوا واپس نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <source>The time for which it is kept is over.</source>
        <translation>اسے رکھنے کی مدت ختم ہو چکی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>‏%n ریکارڈ ہمیشہ کے لیے مٹا دیا گیا۔</numerusform>
            <numerusform>‏%n ریکارڈ ہمیشہ کے لیے مٹا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to rewrite the file; its deleted parts were overwritten.</source>
        <translation>فائل دوبارہ لکھنے کے لیے جگہ نہیں تھی؛ اس کے مٹائے گئے حصوں پر کچھ اور لکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>مدت ختم ہوئی</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>erase what is due</source>
        <translation>جن ریکارڈوں کی مدت ختم ہو چکی ہو انہیں مٹانا</translation>
    </message>
    <message>
        <source>Shows what would be erased, and erases it only with --yes: the data and the salts of its ledger entries. What is left is that there was a record, who erased it and why; the ledger still verifies. What a legal hold keeps is left. With --person, everything about one person goes, due or not.</source>
        <translation>دکھاتی ہے کہ کیا مٹے گا، اور اسے صرف ⁨--yes⁩ کے ساتھ مٹاتی ہے: معلومات بھی، اور اندراجات کے رجسٹر میں ان کے اندراجات کے سالٹ بھی۔ صرف یہ باقی رہتا ہے کہ ریکارڈ موجود تھا، اسے کس نے مٹایا اور کیوں؛ اندراجات کا رجسٹر جانچنے پر پھر بھی درست نکلتا ہے۔ جس پر قانونی روک ہو وہ نہیں مٹایا جاتا۔ ‏⁨--person⁩ کے ساتھ ایک ملازم کے بارے میں سب کچھ مٹ جاتا ہے، مدت ختم ہوئی ہو یا نہ ہوئی ہو۔</translation>
    </message>
    <message>
        <source>The employee number of one person.</source>
        <translation>ایک ملازم کا ملازم نمبر۔</translation>
    </message>
    <message>
        <source>Why; it stays for ever, so that it must name nobody.</source>
        <translation>وجہ؛ یہ ہمیشہ باقی رہتی ہے، اس لیے اس میں کسی کا نام نہیں ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>With --person: the legal ground.</source>
        <translation>‏⁨--person⁩ کے ساتھ: قانونی بنیاد۔</translation>
    </message>
    <message>
        <source>Erases; it can’t be taken back.</source>
        <translation>مٹا دیتا ہے؛ مٹایا ہوا واپس نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <source>The password of whoever --as names; otherwise it is typed at the terminal.</source>
        <translation>اس کا پاس ورڈ جس کا نام ⁨--as⁩ کے ساتھ دیا گیا؛ نہ دیا جائے تو ٹرمینل پر لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The password of an account that is added; otherwise it is typed at the terminal.</source>
        <translation>شامل کیے جانے والے اکاؤنٹ کا پاس ورڈ؛ نہ دیا جائے تو ٹرمینل پر لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The terminal can’t be written to.</source>
        <translation>ٹرمینل پر لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>No password was typed. Nothing was done.</source>
        <translation>کوئی پاس ورڈ نہیں لکھا گیا۔ کچھ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at. Put it into %1.</source>
        <translation>پاس ورڈ لکھنے کے لیے کوئی ٹرمینل نہیں۔ پاس ورڈ کو ⁨%1⁩ میں رکھیں۔</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>ایک بار پھر:</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was done.</source>
        <translation>دونوں پاس ورڈ مختلف ہیں۔ کچھ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Wrote all that is kept about %1 into “%2”: %3.</source>
        <translation>‏%1 کے بارے میں جو کچھ رکھا گیا ہے، وہ “%2” میں لکھ دیا گیا: %3۔</translation>
    </message>
    <message>
        <source>write all that is kept about a person</source>
        <translation>ملازم کے بارے میں جو کچھ رکھا گیا ہے، سب لکھنا</translation>
    </message>
    <message>
        <source>Writes everything about one person into a folder: a page to read, the same for programs as JSON, and the pictures of their signatures. The folder has to be new or empty.</source>
        <translation>ایک ملازم کے بارے میں سب کچھ ایک فولڈر میں لکھتی ہے: پڑھنے کے لیے ایک صفحہ، پروگراموں کے لیے یہی معلومات JSON کی صورت میں، اور ملازم کے دستخطوں کی تصویریں۔ فولڈر کا نیا یا خالی ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>فولڈر۔</translation>
    </message>
    <message>
        <source>“%1” is no role. Choose one of %2.</source>
        <translation>‏“%1” کوئی کردار نہیں ہے۔ ان میں سے کوئی ایک منتخب کریں: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Choose one of %2.</source>
        <translation>‏“%1” ریکارڈ کی کوئی قسم نہیں ہے۔ ان میں سے کوئی ایک منتخب کریں: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>No retention period is set: everything is kept for ever.</source>
        <translation>رکھنے کی کوئی مدت مقرر نہیں: سب کچھ ہمیشہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>کیا رکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>مدت کا شمار</translation>
    </message>
    <message>
        <source>Kept for ever: %1.</source>
        <translation>ہمیشہ رکھا جائے گا: %1۔</translation>
    </message>
    <message>
        <source>“%1” is nothing to count from. Choose left, superseded or made.</source>
        <translation>مدت کا شمار “%1” سے نہیں ہو سکتا۔ left، superseded یا made منتخب کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n months: %1, counted %2.</source>
        <translation>
            <numerusform>‏%n مہینہ رکھا جائے گا: %1؛ مدت کا شمار %2۔</numerusform>
            <numerusform>‏%n مہینے رکھا جائے گا: %1؛ مدت کا شمار %2۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about %1 is erased from now on.</source>
        <translation>اب سے %1 کے بارے میں کچھ نہیں مٹایا جائے گا۔</translation>
    </message>
    <message>
        <source>There is no legal hold on %1.</source>
        <translation>‏%1 کے ریکارڈ پر کوئی قانونی روک نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Lifted %n legal holds on %1.</source>
        <translation>
            <numerusform>‏%1 کے ریکارڈ سے %n قانونی روک ہٹا دی گئی۔</numerusform>
            <numerusform>‏%1 کے ریکارڈ سے %n قانونی روکیں ہٹا دی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>show what is due to be erased</source>
        <translation>دکھانا کہ مٹانے کے لیے کس کی مدت ختم ہو چکی ہے</translation>
    </message>
    <message>
        <source>Shows how long each kind of record is kept and on what legal ground, what is due by that today, and on whom there is a legal hold. Nothing is ever erased by itself.</source>
        <translation>دکھاتی ہے کہ ہر قسم کا ریکارڈ کتنی مدت اور کس قانونی بنیاد پر رکھا جاتا ہے، اس حساب سے آج کس کی مدت ختم ہو چکی ہے، اور کن ملازمین کے ریکارڈ پر قانونی روک ہے۔ کبھی کچھ خود بخود نہیں مٹتا۔</translation>
    </message>
    <message>
        <source>say how long a kind of record is kept</source>
        <translation>مقرر کرنا کہ کسی قسم کا ریکارڈ کتنی مدت رکھا جائے</translation>
    </message>
    <message>
        <source>The kinds are person (everything about somebody who left), acknowledgment, exemption and form. Without --months the kind is kept for ever again.</source>
        <translation>قسمیں یہ ہیں: ⁨person⁩ (ملازمت چھوڑ جانے والے کے بارے میں سب کچھ)، ⁨acknowledgment⁩ (اقرار)، ⁨exemption⁩ (استثنا) اور ⁨form⁩ (فارم)۔ ‏⁨--months⁩ کے بغیر اس قسم کا ریکارڈ پھر سے ہمیشہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>کتنی مدت۔</translation>
    </message>
    <message>
        <source>Counted from: left (the last day of work), superseded (a newer edition) or made (the record itself); otherwise left.</source>
        <translation>مدت کا شمار کہاں سے ہو: ⁨left⁩ (کام کا آخری دن)، ⁨superseded⁩ (نئی اشاعت) یا ⁨made⁩ (خود ریکارڈ)؛ نہ دیا جائے تو ⁨left⁩۔</translation>
    </message>
    <message>
        <source>The law or the interest that it is kept by.</source>
        <translation>وہ قانون یا مفاد جس کی بنا پر اسے رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>keep everything about a person, whatever is due</source>
        <translation>ملازم کے بارے میں سب کچھ رکھنا، چاہے مدت ختم ہو چکی ہو</translation>
    </message>
    <message>
        <source>Places a legal hold on the person with that employee number: nothing about them is erased until it is lifted.</source>
        <translation>اس ملازم نمبر والے ملازم کے ریکارڈ پر قانونی روک لگاتی ہے: جب تک روک نہ ہٹے، ان کے بارے میں کچھ نہیں مٹایا جاتا۔</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>وجہ۔</translation>
    </message>
    <message>
        <source>lift the legal holds on a person</source>
        <translation>ملازم کے ریکارڈ سے قانونی روکیں ہٹانا</translation>
    </message>
    <message>
        <source>Lifts every legal hold on the person with that employee number.</source>
        <translation>اس ملازم نمبر والے ملازم کے ریکارڈ سے تمام قانونی روکیں ہٹاتی ہے۔</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>شاخ “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>‏%1 کے لیے پاس ورڈ:</translation>
    </message>
    <message>
        <source>Added %1 as %2.</source>
        <translation>اکاؤنٹ %1 شامل ہو گیا۔ کردار: %2۔</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>‏%1 کا کردار اب یہ ہے: %2۔</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>‏%1 اب سائن ان نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>‏%1 دوبارہ سائن ان کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>شاخیں</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>سائن ان</translation>
    </message>
    <message>
        <source>no, disabled</source>
        <translation>نہیں، غیر فعال</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>There are no accounts. Whoever opens the workspace may do everything.</source>
        <translation>کوئی اکاؤنٹ نہیں ہے۔ جو بھی ورک اسپیس کھولے، اسے سب کچھ کرنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>What the account may do: administrator (everything), hr (people at all sites), manager (people at some sites), viewer (sees all, changes nothing) or translator (the handbook’s texts).</source>
        <translation>اکاؤنٹ کو کس کام کی اجازت ہے: ⁨administrator⁩ (سب کچھ)، ⁨hr⁩ (تمام شاخوں کے ملازمین)، ⁨manager⁩ (بعض شاخوں کے ملازمین)، ⁨viewer⁩ (سب کچھ دیکھنا، کچھ نہ بدلنا) یا ⁨translator⁩ (ہینڈ بک کے متن)۔</translation>
    </message>
    <message>
        <source>A site of a manager.</source>
        <translation>مینیجر کی ایک شاخ۔</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>اکاؤنٹ شامل کرنا</translation>
    </message>
    <message>
        <source>Adds somebody who signs in. The first account has to be an administrator’s; from then on everybody signs in, with --as. The new account’s password is taken from COUNTERSIGN_NEW_PASSWORD or typed at the terminal.</source>
        <translation>سائن ان کرنے والے کسی شخص کا اکاؤنٹ شامل کرتی ہے۔ پہلا اکاؤنٹ منتظم کا ہونا ضروری ہے؛ اس کے بعد سب کو ⁨--as⁩ کے ساتھ سائن ان کرنا ہوتا ہے۔ نئے اکاؤنٹ کا پاس ورڈ COUNTERSIGN_NEW_PASSWORD سے لیا جاتا ہے یا ٹرمینل پر لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>اکاؤنٹوں کی فہرست دکھانا</translation>
    </message>
    <message>
        <source>Lists who may sign in, as what, and where. In JSON also what was refused: who tried what beyond their rights, and when.</source>
        <translation>دکھاتی ہے کہ کون، کس کردار میں اور کہاں سائن ان کر سکتا ہے۔ ‏JSON میں وہ کام بھی ہوتے ہیں جن سے روکا گیا: کس نے، کب، اپنے حق سے باہر کیا کرنے کی کوشش کی۔</translation>
    </message>
    <message>
        <source>give an account another role</source>
        <translation>اکاؤنٹ کو دوسرا کردار دینا</translation>
    </message>
    <message>
        <source>Gives an account another role, and a manager the sites that are named, no others. One administrator has to remain.</source>
        <translation>اکاؤنٹ کو دوسرا کردار دیتی ہے، اور مینیجر کو صرف وہی شاخیں جن کے نام دیے جائیں۔ کم از کم ایک منتظم کا رہنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>let somebody no longer sign in</source>
        <translation>کسی کا سائن ان بند کرنا</translation>
    </message>
    <message>
        <source>Keeps the account, whose name stands in records, but lets nobody sign in with it.</source>
        <translation>اکاؤنٹ کو محفوظ رکھتی ہے، کیونکہ اس کا نام ریکارڈ میں آتا ہے، لیکن اس سے کوئی سائن ان نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>let somebody sign in again</source>
        <translation>کسی کا سائن ان دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Takes back that an account was disabled.</source>
        <translation>غیر فعال کیے گئے اکاؤنٹ کو دوبارہ فعال کرتی ہے۔</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>‏“%1”: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>‏%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>The ledger continues the checkpoint of %n entries.</source>
        <translation>
            <numerusform>اندراجات کا رجسٹر %n اندراج کے توثیقی نشان کا تسلسل ہے۔</numerusform>
            <numerusform>اندراجات کا رجسٹر %n اندراجات کے توثیقی نشان کا تسلسل ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; --json lists them)</source>
        <translation>
            <numerusform>‏%1 (اور %n مزید؛ فہرست ⁨--json⁩ سے دیکھیں)</numerusform>
            <numerusform>‏%1 (اور %n مزید؛ فہرست ⁨--json⁩ سے دیکھیں)</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has no entry yet. Publish an edition first.</source>
        <translation>اندراجات کے رجسٹر میں ابھی کوئی اندراج نہیں۔ پہلے کوئی اشاعت جاری کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>Wrote the checkpoint of %n entries to “%1”.</source>
        <translation>
            <numerusform>‏%n اندراج کا توثیقی نشان “%1” میں لکھ دیا گیا۔</numerusform>
            <numerusform>‏%n اندراجات کا توثیقی نشان “%1” میں لکھ دیا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it where nobody who can change the workspace can change it, too.</source>
        <translation>اسے ایسی جگہ رکھیں جہاں ورک اسپیس کو بدل سکنے والا کوئی شخص اسے بھی نہ بدل سکے۔</translation>
    </message>
    <message>
        <source>Name either a record with --record or a checkpoint with --since.</source>
        <translation>یا تو ⁨--record⁩ کے ساتھ کسی ریکارڈ کا نام دیں یا ⁨--since⁩ کے ساتھ کسی توثیقی نشان کا۔</translation>
    </message>
    <message>
        <source>Wrote the proof to “%1”. “countersign proof check” checks it, without the workspace.</source>
        <translation>ثبوت “%1” میں لکھ دیا گیا۔ اسے ورک اسپیس کے بغیر “⁨countersign proof check⁩” سے جانچا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>“%1” holds no key.</source>
        <translation>‏“%1” میں کوئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries continues the one of %2.</source>
        <translation>‏%1 اندراجات کا توثیقی نشان %2 اندراجات کے توثیقی نشان کا تسلسل ہے۔</translation>
    </message>
    <message>
        <source>%1 was entered at %2 as it is here.</source>
        <translation>ریکارڈ ⁨%1⁩ کا اندراج ⁨%2⁩ پر اسی صورت میں ہوا جو یہاں ہے۔</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>جس کلید سے دستخط ہوئے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Compare this key with one that you got another way.</source>
        <translation>اس کلید کا ایسی کلید سے موازنہ کریں جو آپ کو کسی اور ذریعے سے ملی ہو۔</translation>
    </message>
    <message>
        <source>Wrote the secret key to “%1”. Whoever has it can sign in this ledger’s name: lock it away.</source>
        <translation>خفیہ کلید “%1” میں لکھ دی گئی۔ جس کے پاس یہ ہو، وہ اندراجات کے اس رجسٹر کے نام سے دستخط کر سکتا ہے: اسے تالے میں رکھیں۔</translation>
    </message>
    <message>
        <source>Wrote the key to “%1”. Give it to whoever will check checkpoints and proofs.</source>
        <translation>کلید “%1” میں لکھ دی گئی۔ یہ اسے دیں جو توثیقی نشانوں اور ثبوتوں کی جانچ کرے گا۔</translation>
    </message>
    <message>
        <source>The file; it must not exist yet.</source>
        <translation>فائل؛ یہ پہلے سے موجود نہیں ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Recomputes the ledger and every record that it covers. Where something doesn’t fit, says which record was altered, removed, put in or moved, and exits with 1.</source>
        <translation>اندراجات کے رجسٹر اور اس میں شامل ہر ریکارڈ کا حساب دوبارہ لگاتی ہے۔ کچھ مطابق نہ ہو تو بتاتی ہے کہ کون سا ریکارڈ بدلا، ہٹایا، ڈالا یا دوسری جگہ رکھا گیا، اور اختتامی کوڈ 1 دیتی ہے۔</translation>
    </message>
    <message>
        <source>An earlier checkpoint, a file or the letters on a printed form: whether the ledger still continues it, and if not, which entries were rewritten.</source>
        <translation>کوئی پرانا توثیقی نشان، فائل یا چھپے ہوئے فارم پر درج حروف کی صورت میں: کیا اندراجات کا رجسٹر اب بھی اس کا تسلسل ہے، اور اگر نہیں تو کون سے اندراجات دوبارہ لکھے گئے۔</translation>
    </message>
    <message>
        <source>write down the signed state of the ledger</source>
        <translation>اندراجات کے رجسٹر کی دستخط شدہ حالت لکھ لینا</translation>
    </message>
    <message>
        <source>Writes the newest checkpoint as a signed note. Kept elsewhere, it shows later whether anything that the ledger held today was changed.</source>
        <translation>تازہ ترین توثیقی نشان کو دستخط شدہ نوٹ کی صورت میں لکھتی ہے۔ کسی اور جگہ رکھا جائے تو اس سے بعد میں معلوم ہو جاتا ہے کہ اندراجات کے رجسٹر میں آج جو کچھ تھا، اس میں کچھ بدلا گیا یا نہیں۔</translation>
    </message>
    <message>
        <source>check a proof without the workspace</source>
        <translation>ثبوت کو ورک اسپیس کے بغیر جانچنا</translation>
    </message>
    <message>
        <source>Checks everything in a file that “proof” wrote, and says what it proves.</source>
        <translation>‏“proof” کی لکھی ہوئی فائل میں سب کچھ جانچتی ہے، اور بتاتی ہے کہ اس سے کیا ثابت ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The key that has to have signed it, as text or in a file.</source>
        <translation>وہ کلید جس سے اس پر دستخط ہونا ضروری ہے، متن کی صورت میں یا فائل میں۔</translation>
    </message>
    <message>
        <source>write what proves one record, or one checkpoint</source>
        <translation>ایک ریکارڈ یا ایک توثیقی نشان کا ثبوت لکھنا</translation>
    </message>
    <message>
        <source>Writes a file by which anybody checks one record without the workspace, or that the newest checkpoint continues an earlier one.</source>
        <translation>ایسی فائل لکھتی ہے جس سے کوئی بھی شخص ورک اسپیس کے بغیر ایک ریکارڈ کو جانچ سکتا ہے، یا یہ کہ تازہ ترین توثیقی نشان کسی پرانے توثیقی نشان کا تسلسل ہے۔</translation>
    </message>
    <message>
        <source>The record’s id, as “verify”, “publish --json”, “acknowledge --json” and “people export” give it.</source>
        <translation>ریکارڈ کا شناختی نمبر، جیسا “⁨verify⁩”، “⁨publish --json⁩”، “⁨acknowledge --json⁩” اور “⁨people export⁩” میں ملتا ہے۔</translation>
    </message>
    <message>
        <source>An earlier checkpoint.</source>
        <translation>کوئی پرانا توثیقی نشان۔</translation>
    </message>
    <message>
        <source>write the key that checks the ledger’s signatures</source>
        <translation>وہ کلید لکھنا جس سے اندراجات کے رجسٹر کے دستخط جانچے جاتے ہیں</translation>
    </message>
    <message>
        <source>Writes the public key with which anybody checks checkpoints and proofs.</source>
        <translation>عوامی کلید لکھتی ہے، جس سے کوئی بھی شخص توثیقی نشانوں اور ثبوتوں کو جانچ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Writes the key that signs instead, to be kept in a safe.</source>
        <translation>اس کے بجائے دستخط کرنے والی کلید لکھتا ہے، جو تجوری میں رکھنے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>A time-stamp authority’s address. Where it doesn’t answer, the checkpoint stays unstamped until “checkpoint stamp” succeeds.</source>
        <translation>وقت کی مہر لگانے والے ادارے کا پتا۔ اگر وہ جواب نہ دے تو توثیقی نشان تب تک مہر کے بغیر رہتا ہے جب تک “⁨checkpoint stamp⁩” کامیاب نہ ہو۔</translation>
    </message>
    <message>
        <source>Stamped at %1 by %2, whom the certificates vouch for.</source>
        <translation>مہر ⁨%1⁩ کو %2 نے لگائی، جس کی ضمانت سرٹیفکیٹ دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Stamped at %1 by %2, whom nobody vouches for: name the certificates that you trust with --trust.</source>
        <translation>مہر ⁨%1⁩ کو %2 نے لگائی، جس کی ضمانت کوئی نہیں دیتا: جن سرٹیفکیٹوں پر آپ کو اعتماد ہے، انہیں ⁨--trust⁩ کے ساتھ بتائیں۔</translation>
    </message>
    <message>
        <source>Certificates (PEM) that have to vouch for the time-stamp authority.</source>
        <translation>وہ سرٹیفکیٹ (⁨PEM⁩) جنہیں وقت کی مہر لگانے والے ادارے کی ضمانت دینی ہے۔</translation>
    </message>
    <message>
        <source>have a checkpoint stamped with the time</source>
        <translation>توثیقی نشان پر وقت کی مہر لگوانا</translation>
    </message>
    <message>
        <source>The authority’s address.</source>
        <translation>ادارے کا پتا۔</translation>
    </message>
    <message>
        <source>Name the folder for the backup with --to DIR.</source>
        <translation>بیک اپ کے فولڈر کا نام ⁨--to DIR⁩ سے دیں۔</translation>
    </message>
    <message>
        <source>Pass phrase:</source>
        <translation>خفیہ جملہ:</translation>
    </message>
    <message>
        <source>Made “%1”, but the workspace is not sound. %2</source>
        <translation>‏“%1” بن گیا، لیکن ورک اسپیس درست نہیں ہے۔ %2</translation>
    </message>
    <message>
        <source>Made “%1” and checked it.</source>
        <translation>‏“%1” بن گیا اور جانچ لیا گیا۔</translation>
    </message>
    <message>
        <source>Name the workspace with --workspace FILE, or a folder with --in DIR.</source>
        <translation>ورک اسپیس کا نام ⁨--workspace FILE⁩ سے، یا کسی فولڈر کا نام ⁨--in DIR⁩ سے دیں۔</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>کب بنا</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ورک اسپیس</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>There are no backups in “%1” yet.</source>
        <translation>‏“%1” میں ابھی کوئی بیک اپ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Name the workspace that is to be replaced with --workspace FILE, without --to.</source>
        <translation>جس ورک اسپیس کی جگہ بیک اپ رکھنا ہے اس کا نام ⁨--workspace FILE⁩ سے دیں، ⁨--to⁩ کے بغیر۔</translation>
    </message>
    <message>
        <source>Made “%1” from the backup.</source>
        <translation>بیک اپ سے “%1” بن گئی۔</translation>
    </message>
    <message>
        <source>What was there is now “%1”.</source>
        <translation>جو وہاں تھی وہ اب “%1” ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were erased after it was made were erased again.</source>
        <translation>
            <numerusform>بیک اپ بننے کے بعد مٹایا گیا %n ریکارڈ دوبارہ مٹا دیا گیا۔</numerusform>
            <numerusform>بیک اپ بننے کے بعد مٹائے گئے %n ریکارڈ دوبارہ مٹا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>بیک اپ بنانا</translation>
    </message>
    <message>
        <source>Copies the workspace as it is at this moment, opens the copy and checks it, and only then gives it its name, which tells when it was made. Where the workspace has a pass phrase for its backups, it is sealed with that.</source>
        <translation>ورک اسپیس جیسی اس لمحے ہے، اس کی نقل بناتی ہے، نقل کو کھول کر جانچتی ہے، اور اس کے بعد ہی اسے نام دیتی ہے، جس سے بننے کا وقت معلوم ہوتا ہے۔ جہاں ورک اسپیس کے بیک اپ کا خفیہ جملہ مقرر ہو، وہاں بیک اپ اسی سے مہربند کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The folder; otherwise the one that is set in the window, or “Backups” beside the workspace.</source>
        <translation>فولڈر؛ نہ دیا جائے تو وہ جو پروگرام کی ونڈو میں مقرر ہے، یا ورک اسپیس کے ساتھ والا “Backups”۔</translation>
    </message>
    <message>
        <source>Seals it with a pass phrase, which is asked for, or taken from COUNTERSIGN_PASSPHRASE. Without the phrase nobody can open it again.</source>
        <translation>اسے خفیہ جملے سے مہربند کرتا ہے، جو پوچھا جاتا ہے یا COUNTERSIGN_PASSPHRASE سے لیا جاتا ہے۔ اس جملے کے بغیر اسے پھر کوئی نہیں کھول سکتا۔</translation>
    </message>
    <message>
        <source>Seals it with no pass phrase, even where one is set.</source>
        <translation>اسے خفیہ جملے سے مہربند نہیں کرتا، چاہے کوئی جملہ مقرر ہو۔</translation>
    </message>
    <message>
        <source>list the backups of a workspace</source>
        <translation>ورک اسپیس کے بیک اپ کی فہرست دکھانا</translation>
    </message>
    <message>
        <source>Lists the workspace’s backups, the newest first; with --in, all that are in a folder.</source>
        <translation>ورک اسپیس کے بیک اپ کی فہرست دکھاتی ہے، سب سے نیا پہلے؛ ⁨--in⁩ کے ساتھ وہ سب جو کسی فولڈر میں ہوں۔</translation>
    </message>
    <message>
        <source>A folder of backups; no workspace is needed then.</source>
        <translation>بیک اپ کا فولڈر؛ تب ورک اسپیس دینا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>check a backup and say what is in it</source>
        <translation>بیک اپ کو جانچنا اور بتانا کہ اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Opens the backup, checks its pages, its records and its ledger, and says what is in it; where a workspace is named, also whether that continues it. Exits with 1 where something doesn’t fit.</source>
        <translation>بیک اپ کو کھولتی ہے، اس کے صفحات، ریکارڈ اور اندراجات کا رجسٹر جانچتی ہے، اور بتاتی ہے کہ اس میں کیا ہے؛ ورک اسپیس کا نام دیا جائے تو یہ بھی کہ وہ اس بیک اپ کا تسلسل ہے یا نہیں۔ کچھ مطابق نہ ہو تو اختتامی کوڈ 1 دیتی ہے۔</translation>
    </message>
    <message>
        <source>make a workspace from a backup</source>
        <translation>بیک اپ سے ورک اسپیس بنانا</translation>
    </message>
    <message>
        <source>Checks the backup and makes a new workspace from it. With --in-place, puts it in the place of the workspace that is named with --workspace, whose file gets another name and is kept.</source>
        <translation>بیک اپ کو جانچتی ہے اور اس سے نئی ورک اسپیس بناتی ہے۔ ‏⁨--in-place⁩ کے ساتھ اسے اس ورک اسپیس کی جگہ رکھتی ہے جس کا نام ⁨--workspace⁩ کے ساتھ دیا جائے؛ اس کی فائل کو دوسرا نام دے کر محفوظ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The new workspace, a file or postgresql://…; otherwise a file named after the backup, beside the workspace.</source>
        <translation>نئی ورک اسپیس، کوئی فائل یا ⁨postgresql://…⁩؛ نہ دی جائے تو ورک اسپیس کے ساتھ، بیک اپ کے نام پر فائل بنتی ہے۔</translation>
    </message>
    <message>
        <source>Replaces the workspace, which is kept under another name.</source>
        <translation>ورک اسپیس کی جگہ لیتا ہے؛ وہ دوسرے نام سے محفوظ رہتی ہے۔</translation>
    </message>
    <message>
        <source>A shared workspace is looked after by its server; only a file is salvaged.</source>
        <translation>مشترکہ ورک اسپیس کی دیکھ بھال اس کا سرور کرتا ہے؛ بچانے کا کام صرف فائل پر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Wrote what could be read to “%1”.</source>
        <translation>جو کچھ پڑھا جا سکا، وہ “%1” میں لکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>write what can be read of a damaged workspace to a new one</source>
        <translation>خراب ورک اسپیس سے جو پڑھا جا سکے، نئی ورک اسپیس میں لکھنا</translation>
    </message>
    <message>
        <source>Reads the damaged file page by page, as far as it can be read at all, writes what it finds to a new workspace, and lists what is missing. The damaged file is left as it is. A damaged backup can be salvaged too, but for a sealed one.</source>
        <translation>خراب فائل کو ایک ایک صفحہ کر کے، جہاں تک پڑھا جا سکے، پڑھتی ہے؛ جو ملے اسے نئی ورک اسپیس میں لکھتی ہے، اور جو موجود نہ ہو اس کی فہرست دکھاتی ہے۔ خراب فائل جوں کی توں رہتی ہے۔ خراب بیک اپ سے بھی اسی طرح بچایا جا سکتا ہے، سوائے مہربند بیک اپ کے۔</translation>
    </message>
    <message>
        <source>The new workspace.</source>
        <translation>نئی ورک اسپیس۔</translation>
    </message>
    <message>
        <source>Writes the newest one that the workspace has a time stamp of, and its stamp beside it.</source>
        <translation>وہ تازہ ترین توثیقی نشان لکھتا ہے جس کی وقت کی مہر ورک اسپیس کے پاس ہے، اور اس کے ساتھ مہر بھی۔</translation>
    </message>
    <message>
        <source>Name a checkpoint’s file, or else a workspace with --workspace and nothing more: its settings say who stamps.</source>
        <translation>کسی توثیقی نشان کی فائل کا نام دیں، یا ⁨--workspace⁩ کے ساتھ صرف ورک اسپیس کا، اور کچھ نہیں: اس کی ترتیبات میں لکھا ہے کہ مہر کون لگاتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing waits for a stamp.</source>
        <translation>کچھ بھی مہر کا منتظر نہیں۔</translation>
    </message>
    <message>
        <source>No checkpoint of this workspace is stamped yet.</source>
        <translation>اس ورک اسپیس کے کسی توثیقی نشان پر ابھی مہر نہیں لگی۔</translation>
    </message>
    <message>
        <source>Asks a time-stamp authority (RFC 3161) to sign when it saw a checkpoint; its answer is kept beside the file, as FILE.tsr. One that lies there is checked. Without a file, the workspace’s newest checkpoint is stamped by the authority in its settings.</source>
        <translation>وقت کی مہر لگانے والے ادارے (⁨RFC 3161⁩) سے اس بات کی دستخط شدہ تصدیق لیتی ہے کہ اس نے توثیقی نشان کب دیکھا؛ اس کا جواب فائل کے ساتھ ⁨FILE.tsr⁩ کے نام سے رکھا جاتا ہے۔ وہاں پہلے سے کوئی جواب ہو تو اسے جانچا جاتا ہے۔ فائل نہ دی جائے تو ورک اسپیس کے تازہ ترین توثیقی نشان پر اس کی ترتیبات میں درج ادارہ مہر لگاتا ہے۔</translation>
    </message>
    <message>
        <source>The handbook can be published as it is.</source>
        <translation>ہینڈ بک جیسی ہے ویسی ہی جاری کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>The handbook can’t be published yet.</source>
        <translation>ہینڈ بک ابھی جاری نہیں کی جا سکتی۔</translation>
    </message>
    <message>
        <source>Edition %1 is withdrawn. It stays readable, and so does every acknowledgment of it.</source>
        <translation>اشاعت %1 واپس لے لی گئی۔ یہ اور اس کا ہر اقرار آئندہ بھی پڑھا جا سکے گا۔</translation>
    </message>
    <message>
        <source>There is no rule %1 in edition %2.</source>
        <translation>اشاعت %2 میں قاعدہ %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>No edition was in force on %1.</source>
        <translation>‏%1 کو کوئی اشاعت نافذ نہیں تھی۔</translation>
    </message>
    <message>
        <source>On %1, edition %2 was in force, dated %3.</source>
        <translation>‏%1 کو اشاعت %2 نافذ تھی، جس کی تاریخ %3 ہے۔</translation>
    </message>
    <message>
        <source>It was published only on %1.</source>
        <translation>یہ %1 کو جا کر جاری ہوئی۔</translation>
    </message>
    <message>
        <source>Edition %1, dated %2</source>
        <translation>اشاعت %1، تاریخ %2</translation>
    </message>
    <message>
        <source>The rule was removed.</source>
        <translation>قاعدہ ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>The number of the rule: 2.3.</source>
        <translation>قاعدے کا نمبر: ⁨2.3⁩۔</translation>
    </message>
    <message>
        <source>what to look at before publishing</source>
        <translation>جاری کرنے سے پہلے کیا دیکھنا ہے</translation>
    </message>
    <message>
        <source>Names what is missing or wrong in the handbook: languages that would be left out and why, problem areas without rules, links to rules that aren’t there. The exit code is 1 where something has to be mended before anything can be published.</source>
        <translation>بتاتا ہے کہ ہینڈ بک میں کیا کم یا غلط ہے: کون سی زبانیں چھوڑ دی جائیں گی اور کیوں، مسئلے کے کون سے شعبے قاعدوں کے بغیر ہیں، کون سے لنک ایسے قاعدوں کی طرف ہیں جو موجود نہیں۔ اگر کچھ جاری کرنے سے پہلے کسی چیز کی درستی ضروری ہو تو خروجی کوڈ 1 ہوتا ہے۔</translation>
    </message>
    <message>
        <source>a rule as it was in force on a day</source>
        <translation>کسی دن نافذ قاعدہ</translation>
    </message>
    <message>
        <source>Shows the exact text of a rule that was in force on a day, and of which edition it is. The number of the rule is the one that it has in that edition.</source>
        <translation>قاعدے کا بعینہٖ وہ متن دکھاتا ہے جو کسی دن نافذ تھا، اور یہ کہ وہ کس اشاعت کا ہے۔ قاعدے کا نمبر وہ ہے جو اس اشاعت میں ہے۔</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>دن۔</translation>
    </message>
    <message>
        <source>a rule across all editions</source>
        <translation>تمام اشاعتوں میں ایک قاعدہ</translation>
    </message>
    <message>
        <source>Shows what each edition that brought, changed, moved or removed a rule made of it, oldest first.</source>
        <translation>دکھاتا ہے کہ جس جس اشاعت نے قاعدہ شامل کیا، بدلا، منتقل کیا یا ہٹایا، اس نے کیا کیا؛ سب سے پرانی پہلے۔</translation>
    </message>
    <message>
        <source>The edition in which the rule has that number; otherwise the newest.</source>
        <translation>وہ اشاعت جس میں قاعدے کا یہ نمبر ہے؛ ورنہ تازہ ترین۔</translation>
    </message>
    <message>
        <source>take an edition out of force</source>
        <translation>اشاعت کو غیر نافذ کرنا</translation>
    </message>
    <message>
        <source>Withdraws an edition for a reason. Nothing of it is changed: it stays readable, and so does every acknowledgment of it. From then on the edition before it is in force again, and nobody is asked to acknowledge it any more.</source>
        <translation>کسی وجہ سے اشاعت واپس لیتا ہے۔ اس میں کچھ نہیں بدلتا: یہ اور اس کا ہر اقرار آئندہ بھی پڑھا جا سکے گا۔ اس کے بعد پچھلی اشاعت دوبارہ نافذ ہو جاتی ہے، اور واپس لی گئی اشاعت کا اقرار کسی سے نہیں مانگا جاتا۔</translation>
    </message>
    <message>
        <source>The edition.</source>
        <translation>اشاعت۔</translation>
    </message>
    <message>
        <source>Why, in a sentence.</source>
        <translation>کیوں، ایک جملے میں۔</translation>
    </message>
    <message>
        <source>Say which rule the reason is of: --reason &quot;2.3=%1&quot;.</source>
        <translation>بتائیں کہ وجہ کس قاعدے کی ہے: ⁨--reason &quot;2.3=%1&quot;⁩۔</translation>
    </message>
    <message>
        <source>The day from which the edition is in force, which may lie ahead; otherwise today.</source>
        <translation>وہ دن جس سے اشاعت نافذ ہو، جو آئندہ بھی ہو سکتا ہے؛ ورنہ آج۔</translation>
    </message>
    <message>
        <source>Why a rule was changed: &quot;2.3=The hotline has moved&quot;.</source>
        <translation>قاعدہ کیوں بدلا گیا: ⁨&quot;2.3=ہاٹ لائن بدل گئی ہے&quot;⁩۔</translation>
    </message>
    <message>
        <source>A language to leave out, though every rule has its text in it.</source>
        <translation>وہ زبان جسے چھوڑنا ہے، اگرچہ ہر قاعدے کا متن اس میں موجود ہے۔</translation>
    </message>
    <message>
        <source>In the handbook as it is now:</source>
        <translation>ہینڈ بک کی موجودہ صورت میں:</translation>
    </message>
    <message>
        <source>In edition %1:</source>
        <translation>اشاعت %1 میں:</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>بتائیں کہ کیا تلاش کرنا ہے۔</translation>
    </message>
    <message>
        <source>Take either --edition or --all.</source>
        <translation>یا ⁨--edition⁩ دیں یا ⁨--all⁩، دونوں نہیں۔</translation>
    </message>
    <message>
        <source>Nothing has “%1”.</source>
        <translation>“%1” کہیں نہیں ملا۔</translation>
    </message>
    <message>
        <source>find words in the handbook and its editions</source>
        <translation>ہینڈ بک اور اس کی اشاعتوں میں الفاظ تلاش کرنا</translation>
    </message>
    <message>
        <source>Finds the rules and problem areas that have every word of the text, also as parts of longer words, in one language. Case, accents, vowel signs and kinds of digits don’t matter. Without --edition or --all, the handbook is searched as it is now.</source>
        <translation>وہ قاعدے اور مسئلے کے شعبے تلاش کرتا ہے جن میں متن کا ہر لفظ، لمبے لفظوں کے حصے کے طور پر بھی، ایک ہی زبان میں ہو۔ بڑے چھوٹے حروف، اعراب اور ہندسوں کی قسم سے فرق نہیں پڑتا۔ ⁨--edition⁩ یا ⁨--all⁩ کے بغیر ہینڈ بک کی موجودہ صورت میں تلاش ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Only this language; otherwise all.</source>
        <translation>صرف یہ زبان؛ ورنہ سب۔</translation>
    </message>
    <message>
        <source>The edition to search.</source>
        <translation>وہ اشاعت جس میں تلاش کرنا ہے۔</translation>
    </message>
    <message>
        <source>The handbook and all editions.</source>
        <translation>ہینڈ بک اور تمام اشاعتیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are kept with their rules.</source>
        <translation>
            <numerusform>%n تصویر اپنے قاعدے کے ساتھ رکھی گئی ہے۔</numerusform>
            <numerusform>%n تصویریں اپنے قاعدوں کے ساتھ رکھی گئی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Appends the problem areas and rules of a Word, OpenDocument, HTML, Markdown or plain text file to the handbook. Headings become problem areas and rules; in plain text, they are short lines that stand alone. Bylines and tables of contents are left out, and named.</source>
        <translation>ورڈ، اوپن ڈاکیومنٹ، ایچ ٹی ایم ایل، مارک ڈاؤن یا سادہ متن کی فائل سے مسئلے کے شعبے اور قاعدے لے کر ہینڈ بک کے آخر میں شامل کرتی ہے۔ عنوان مسئلے کے شعبے اور قاعدے بن جاتے ہیں؛ سادہ متن میں الگ لکھی ہوئی مختصر سطریں عنوان سمجھی جاتی ہیں۔ مصنف کا نام اور فہرستِ مضامین چھوڑ دی جاتی ہے، اور جو کچھ چھوڑا جائے وہ بتا دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only show what the file would become.</source>
        <translation>صرف یہ دکھاتا ہے کہ فائل سے کیا بنے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem area: %1</source>
        <translation>مسئلے کا شعبہ: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>قاعدہ: %1</translation>
    </message>
    <message>
        <source>After --to, give the number of an edition, or “draft” for the handbook as it is now.</source>
        <translation>⁨--to⁩ کے بعد اشاعت کا نمبر دیں، یا موجودہ ہینڈ بک کے لیے ”⁨draft⁩“ لکھیں۔</translation>
    </message>
    <message>
        <source>new</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>بدلا گیا</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>%1 سے منتقل</translation>
    </message>
    <message>
        <source>material</source>
        <translation>اہم تبدیلی</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>لفظی تصحیح</translation>
    </message>
    <message>
        <source>The value that it serves, or where it applies, is another.</source>
        <translation>اس کی قدر، یا وہ جگہ جہاں یہ لاگو ہوتا ہے، بدل گئی ہے۔</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>صرف معتبر زبان کا متن بدلا ہے۔</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>کوئی فرق نہیں۔</translation>
    </message>
    <message>
        <source>what changed from one edition to another</source>
        <translation>ایک اشاعت سے دوسری تک کیا بدلا</translation>
    </message>
    <message>
        <source>Compares two editions, or an edition and the handbook as it is now, in one language: rules and problem areas that are new, removed, changed or moved. Words that went stand in [-…-], words that came in {+…+}.</source>
        <translation>دو اشاعتوں کا، یا ایک اشاعت اور موجودہ ہینڈ بک کا، ایک زبان میں موازنہ کرتا ہے: وہ قاعدے اور مسئلے کے شعبے جو نئے ہیں، ہٹائے گئے، بدلے گئے یا منتقل کیے گئے۔ نکلنے والے الفاظ ⁨[-…-]⁩ میں اور آنے والے الفاظ ⁨{+…+}⁩ میں دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The edition to begin with.</source>
        <translation>وہ اشاعت جس سے آغاز ہو۔</translation>
    </message>
    <message>
        <source>The edition to compare it with, or “draft” for the handbook as it is now.</source>
        <translation>وہ اشاعت جس سے موازنہ ہو، یا موجودہ ہینڈ بک کے لیے ”⁨draft⁩“۔</translation>
    </message>
    <message>
        <source>Only rules whose change is material.</source>
        <translation>صرف وہ قاعدے جن کی تبدیلی اہم ہے۔</translation>
    </message>
    <message>
        <source>Rules are decided in %1. Name the language of a translation.</source>
        <translation>قاعدوں کی معتبر زبان %1 ہے۔ کسی ترجمے کی زبان بتائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are in %1.</source>
        <translation>
            <numerusform>‏%n متن %1 میں ہے۔</numerusform>
            <numerusform>‏%n متن %1 میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 current, %4 stale, %5 missing</source>
        <translation>‏%1: %3 میں سے %2 تازہ، %4 پرانے، %5 موجود نہیں</translation>
    </message>
    <message>
        <source>take translations from an XLIFF file</source>
        <translation>‏XLIFF فائل سے ترجمے لینا</translation>
    </message>
    <message>
        <source>Takes the translations of an XLIFF 1.2 file that was exported from this handbook. What was made from another governing text than that of now is taken as stale, and never in place of a translation that is current. Says what was taken, what was left, and what is missing in the translations.</source>
        <translation>اس ہینڈ بک سے برآمد کی گئی ⁨XLIFF 1.2⁩ فائل کے ترجمے لیتی ہے۔ جو ترجمہ موجودہ معتبر متن کے بجائے کسی اور متن سے کیا گیا ہو وہ پرانے ترجمے کے طور پر لیا جاتا ہے، اور کسی تازہ ترجمے کی جگہ کبھی نہیں لیتا۔ بتاتی ہے کہ کیا لیا گیا، کیا چھوڑا گیا اور ترجموں میں کیا موجود نہیں۔</translation>
    </message>
    <message>
        <source>take translations from a bilingual table</source>
        <translation>دو زبانی جدول سے ترجمے لینا</translation>
    </message>
    <message>
        <source>Takes the translations of a Markdown table that was exported from this handbook, under the same rules as those of an XLIFF file.</source>
        <translation>اس ہینڈ بک سے برآمد کیے گئے ⁨Markdown⁩ جدول کے ترجمے انہی اصولوں سے لیتی ہے جن سے ⁨XLIFF⁩ فائل کے لیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>how the translations stand</source>
        <translation>ترجموں کی حالت</translation>
    </message>
    <message>
        <source>Counts for each language what is current, stale or missing. For one language it names each, and the numbers, placeholders and links that translations lack.</source>
        <translation>ہر زبان کے لیے گنتی ہے کہ کیا تازہ ہے، کیا پرانا اور کیا موجود نہیں۔ ایک زبان دی جائے تو ہر ایک کا نام لیتی ہے، اور وہ اعداد، جگہ دار نشان اور روابط بھی بتاتی ہے جو ترجموں میں نہیں۔</translation>
    </message>
    <message>
        <source>Only this language, in detail.</source>
        <translation>صرف یہ زبان، تفصیل سے۔</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>جن پر لاگو ہے: %1</translation>
    </message>
    <message>
        <source>Applies at: %1</source>
        <translation>جہاں لاگو ہے: %1</translation>
    </message>
    <message>
        <source>The handbook has no text in the language “%1”.</source>
        <translation>ہینڈ بک میں “%1” زبان کا متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no problem area %1.</source>
        <translation>مسئلے کا شعبہ %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation>ملازمین کی ہینڈ بک</translation>
    </message>
    <message>
        <source>“%1” is no format. Choose pdf, md, html, xliff or bilingual.</source>
        <translation>‏“%1” فائل کی کوئی شکل نہیں۔ ⁨pdf⁩، ⁨md⁩، ⁨html⁩، ⁨xliff⁩ یا ⁨bilingual⁩ منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” is no form. Choose booklet, sheets or poster.</source>
        <translation>‏“%1” چھپائی کی کوئی قسم نہیں۔ ⁨booklet⁩، ⁨sheets⁩ یا ⁨poster⁩ منتخب کریں۔</translation>
    </message>
    <message>
        <source>--form, --with, --area, --rule and --paper are for PDF only.</source>
        <translation>‏⁨--form⁩، ⁨--with⁩، ⁨--area⁩، ⁨--rule⁩ اور ⁨--paper⁩ صرف PDF کے لیے ہیں۔</translation>
    </message>
    <message>
        <source>Translators get the handbook as it is now. Leave out --edition.</source>
        <translation>مترجمین کو ہینڈ بک اس کی موجودہ صورت میں ملتی ہے۔ ⁨--edition⁩ نہ دیں۔</translation>
    </message>
    <message>
        <source>Take either --area or --rule.</source>
        <translation>یا ⁨--area⁩ دیں یا ⁨--rule⁩، دونوں نہیں۔</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>دو مختلف زبانیں منتخب کریں۔</translation>
    </message>
    <message>
        <source>Wrote the handbook to “%1”.</source>
        <translation>ہینڈ بک “%1” میں لکھ دی گئی۔</translation>
    </message>
    <message>
        <source>write the handbook to a file</source>
        <translation>ہینڈ بک کو فائل میں لکھنا</translation>
    </message>
    <message>
        <source>Writes the handbook, or an edition, in one language: as Markdown, which can be imported again, as a page for a browser, or on paper: a booklet, a sheet for each rule, or a poster for each problem area. For translators it writes all texts with their translations into that language: as XLIFF 1.2 for their tools, or as a bilingual Markdown table.</source>
        <translation>ہینڈ بک یا کسی اشاعت کو ایک زبان میں لکھتا ہے: Markdown میں، جو دوبارہ درآمد ہو سکتا ہے، براؤزر کے صفحے کے طور پر، یا کاغذ کے لیے: کتابچہ، ہر قاعدے کے لیے الگ ورق، یا مسئلے کے ہر شعبے کے لیے پوسٹر۔ مترجمین کے لیے تمام متن اس زبان میں ترجموں کے ساتھ لکھتا ہے: ان کے ٹولز کے لیے XLIFF 1.2 میں، یا دو زبانی Markdown جدول کے طور پر۔</translation>
    </message>
    <message>
        <source>The language.</source>
        <translation>زبان۔</translation>
    </message>
    <message>
        <source>pdf, md, html, xliff or bilingual.</source>
        <translation>‏⁨pdf⁩، ⁨md⁩، ⁨html⁩، ⁨xliff⁩ یا ⁨bilingual⁩۔</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>وہ فائل جو لکھنی ہے۔</translation>
    </message>
    <message>
        <source>The edition; otherwise the handbook as it is now.</source>
        <translation>اشاعت؛ ورنہ ہینڈ بک کی موجودہ صورت۔</translation>
    </message>
    <message>
        <source>booklet, sheets or poster; otherwise booklet.</source>
        <translation>‏⁨booklet⁩، ⁨sheets⁩ یا ⁨poster⁩؛ ورنہ ⁨booklet⁩۔</translation>
    </message>
    <message>
        <source>A second language, beside the first.</source>
        <translation>پہلی زبان کے ساتھ دوسری زبان۔</translation>
    </message>
    <message>
        <source>Only this problem area.</source>
        <translation>مسئلے کا صرف یہ شعبہ۔</translation>
    </message>
    <message>
        <source>Only the rule of this number: 2.3.</source>
        <translation>صرف اس نمبر کا قاعدہ: 2.3۔</translation>
    </message>
    <message>
        <source>a4, a3 or letter; otherwise a4.</source>
        <translation>‏⁨a4⁩، ⁨a3⁩ یا ⁨letter⁩؛ ورنہ ⁨a4⁩۔</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name for the file.</source>
        <translation>یہ خود ورک اسپیس ہے۔ فائل کے لیے کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>چھاپنے کے لیے کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“%1” is no paper size. Choose a4, a3 or letter.</source>
        <translation>‏“%1” کاغذ کا کوئی سائز نہیں۔ ⁨a4⁩، ⁨a3⁩ یا ⁨letter⁩ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Write it to this file too, to be printed.</source>
        <translation>چھاپنے کے لیے اسے اس فائل میں بھی لکھیں۔</translation>
    </message>
    <message>
        <source>What changed since edition %1</source>
        <translation>اشاعت %1 کے بعد کیا تبدیل ہوا</translation>
    </message>
    <message>
        <source>%1 has no record on edition %2 yet, so there is nothing to certify.</source>
        <translation>%1 کا اشاعت %2 کے بارے میں ابھی کوئی اندراج نہیں، اس لیے تصدیق کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Wrote the certificate to “%1”. “countersign verify --certificate” checks it, without the workspace.</source>
        <translation>سرٹیفکیٹ “%1” میں لکھ دیا گیا۔ “countersign verify --certificate” اسے ورک اسپیس کے بغیر جانچتا ہے۔</translation>
    </message>
    <message>
        <source>This is no certificate: no proof is attached to it.</source>
        <translation>یہ سرٹیفکیٹ نہیں: اس کے ساتھ کوئی ثبوت منسلک نہیں۔</translation>
    </message>
    <message>
        <source>The proof in it is not of an acknowledgment.</source>
        <translation>اس میں موجود ثبوت کسی اقرار کا نہیں۔</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1, edition %2, dated %3: %4. Entered at %5, unchanged since. Pages can be made to say anything; this is what the proof in the file says.</source>
        <translation>‏%1، اشاعت %2، مؤرخہ %3: %4۔ اندراج %5 پر ہوا، اس کے بعد کوئی تبدیلی نہیں۔ صفحوں پر کچھ بھی لکھا جا سکتا ہے؛ فائل میں موجود ثبوت یہی کہتا ہے۔</translation>
    </message>
    <message>
        <source>write what certifies an acknowledgment</source>
        <translation>اقرار کی تصدیق کرنے والی دستاویز لکھیں</translation>
    </message>
    <message>
        <source>Writes a PDF of the record that is in force, with all that proves it attached: the record, its entry in the ledger, and the way from there to a signed checkpoint. Anybody checks it without the workspace.</source>
        <translation>مؤثر اندراج کی PDF لکھتا ہے، جس کے ساتھ اس کے تمام ثبوت منسلک ہوتے ہیں: اندراج، اندراجات کے رجسٹر میں اس کا درج ہونا، اور وہاں سے دستخط شدہ توثیقی نشان تک کا راستہ۔ کوئی بھی اسے ورک اسپیس کے بغیر جانچ سکتا ہے۔</translation>
    </message>
    <message>
        <source>check a certificate without the workspace</source>
        <translation>ورک اسپیس کے بغیر سرٹیفکیٹ جانچیں</translation>
    </message>
    <message>
        <source>Checks the proof that is attached to a certificate, and says what it proves.</source>
        <translation>سرٹیفکیٹ کے ساتھ منسلک ثبوت جانچتا ہے، اور بتاتا ہے کہ وہ کیا ثابت کرتا ہے۔</translation>
    </message>
    <message>
        <source>Name an edition or a round, one of them.</source>
        <translation>اشاعت یا دور میں سے کوئی ایک بتائیں۔</translation>
    </message>
    <message>
        <source>The edition’s number: forms of everybody employed.</source>
        <translation>اشاعت کا نمبر: تمام ملازمین کے فارم۔</translation>
    </message>
    <message>
        <source>A round’s number: forms of those who still have to acknowledge.</source>
        <translation>دور کا نمبر: ان کے فارم جنہیں ابھی اقرار کرنا ہے۔</translation>
    </message>
    <message>
        <source>Only people of this site.</source>
        <translation>صرف اس شاخ کے افراد۔</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>فہرست میں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>کس نے اقرار کیا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>%1 of %2 have acknowledged edition %3.</source>
        <translation>‏%2 میں سے %1 نے اشاعت %3 کا اقرار کیا ہے۔</translation>
    </message>
    <message>
        <source>Round %1 is open, due on %2. %3</source>
        <translation>دور %1 کھلا ہے، آخری تاریخ %2۔ %3</translation>
    </message>
    <message>
        <source>Round %1 was closed on %2. %3</source>
        <translation>دور %1 %2 کو بند کیا گیا۔ %3</translation>
    </message>
    <message>
        <source>Nobody has the job title “%1”.</source>
        <translation>عہدہ “%1” کسی کا نہیں۔</translation>
    </message>
    <message>
        <source>Round %1: %2 to acknowledge edition %3 by %4.</source>
        <translation>دور %1: %2 کہ وہ %4 تک اشاعت %3 کا اقرار کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked</source>
        <translation>
            <numerusform>%n شخص سے کہا گیا ہے</numerusform>
            <numerusform>%n افراد سے کہا گیا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>چلے گئے</translation>
    </message>
    <message>
        <source>No round was opened yet.</source>
        <translation>ابھی کوئی دور نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>The round’s number.</source>
        <translation>دور کا نمبر۔</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>وجہ؛ یہ محفوظ رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>call people to acknowledge an edition</source>
        <translation>لوگوں سے کسی اشاعت کا اقرار طلب کریں</translation>
    </message>
    <message>
        <source>Calls people to acknowledge an edition by a date: everybody, or those of some sites, job titles or languages, and whoever is named. After that day, who has not is overdue. Whom an open round calls already, the later one calls in its place.</source>
        <translation>لوگوں سے کسی تاریخ تک اشاعت کا اقرار طلب کرتا ہے: سب سے، یا کچھ شاخوں، عہدوں یا زبانوں کے لوگوں سے، اور جن کا نام دیا جائے۔ اس دن کے بعد جس نے نہ کیا وہ تاخیر شدہ ہے۔ جنہیں کوئی کھلا دور پہلے ہی بلا رہا ہو، انہیں اس کی جگہ بعد والا بلاتا ہے۔</translation>
    </message>
    <message>
        <source>Only people with this job title.</source>
        <translation>صرف اس عہدے کے افراد۔</translation>
    </message>
    <message>
        <source>Only people with this language.</source>
        <translation>صرف اس زبان کے افراد۔</translation>
    </message>
    <message>
        <source>An employee number; with nothing else, only those named are called.</source>
        <translation>ملازم نمبر؛ اگر اور کچھ نہ ہو تو صرف انہی کو بلایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Leaves out who is hired after the round was opened.</source>
        <translation>جو دور کھلنے کے بعد ملازم ہو اسے شامل نہیں کرتا۔</translation>
    </message>
    <message>
        <source>list the rounds, and how each stands</source>
        <translation>دوروں کی فہرست، اور ہر ایک کی کیفیت</translation>
    </message>
    <message>
        <source>Lists every round, the newest first, with how many of its people stand how. A closed round is shown as it was on the day of its closing.</source>
        <translation>ہر دور کی فہرست دیتا ہے، تازہ ترین پہلے، اس کے لوگوں کی کیفیت کی گنتی کے ساتھ۔ بند دور ویسا دکھایا جاتا ہے جیسا بند ہونے کے دن تھا۔</translation>
    </message>
    <message>
        <source>move a round’s due date</source>
        <translation>دور کی آخری تاریخ بدلیں</translation>
    </message>
    <message>
        <source>Moves the date by which a round’s people are to acknowledge. A closed round is open again.</source>
        <translation>وہ تاریخ بدلتا ہے جس تک دور کے لوگوں کو اقرار کرنا ہے۔ بند دور پھر کھل جاتا ہے۔</translation>
    </message>
    <message>
        <source>end a round</source>
        <translation>دور ختم کریں</translation>
    </message>
    <message>
        <source>Ends a round: nobody is asked any more. What was acknowledged stands.</source>
        <translation>دور ختم کرتا ہے: اب کسی سے نہیں پوچھا جاتا۔ جو اقرار ہو چکے وہ قائم رہتے ہیں۔</translation>
    </message>
    <message>
        <source>exempt somebody from a round</source>
        <translation>کسی کو دور سے مستثنیٰ کریں</translation>
    </message>
    <message>
        <source>Says that somebody need not acknowledge the edition of a round, and why.</source>
        <translation>درج کرتا ہے کہ کسی کو دور کی اشاعت کا اقرار کرنے کی ضرورت نہیں، اور کیوں۔</translation>
    </message>
    <message>
        <source>“%1” is no standing. Choose acknowledged, pending, overdue, due, refused, exempt, left, signed, thumb-impression or recorded-on-behalf.</source>
        <translation>‏“%1” کوئی کیفیت نہیں۔ acknowledged، pending، overdue، due، refused، exempt، left، signed، thumb-impression یا recorded-on-behalf میں سے منتخب کریں۔</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv or .pdf.</source>
        <translation>ایسی فائل کا نام دیں جو ‎.csv یا ‎.pdf پر ختم ہو۔</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>‏“%1” لکھ دی گئی۔</translation>
    </message>
    <message>
        <source>list who has acknowledged in a round and who has not</source>
        <translation>فہرست کہ دور میں کس نے اقرار کیا اور کس نے نہیں</translation>
    </message>
    <message>
        <source>Lists the people of a round and how each stands: pending, overdue, signed, thumb impression, refused, recorded on behalf, exempt, or left the company. With --to, writes the list to a file: a spreadsheet (.csv), or pages with a list for each site (.pdf).</source>
        <translation>دور کے لوگوں اور ہر ایک کی کیفیت کی فہرست دیتا ہے: زیرِ التوا، تاخیر شدہ، دستخط کیے، انگوٹھے کا نشان، انکار کیا، جانب سے درج، مستثنیٰ، یا ادارہ چھوڑ گئے۔ ‎--to کے ساتھ فہرست فائل میں لکھتا ہے: اسپریڈ شیٹ (‎.csv)، یا ہر شاخ کی فہرست والے صفحات (‎.pdf)۔</translation>
    </message>
    <message>
        <source>Only who stands so: overdue; due for all who have not acknowledged yet.</source>
        <translation>صرف وہ جن کی یہ کیفیت ہو: overdue؛ due ان سب کے لیے جنہوں نے ابھی اقرار نہیں کیا۔</translation>
    </message>
    <message>
        <source>Only people with these words in their name, number, title, site, e-mail or phone.</source>
        <translation>صرف وہ جن کے نام، نمبر، عہدے، شاخ، ای میل یا فون میں یہ الفاظ ہوں۔</translation>
    </message>
    <message>
        <source>The .csv or .pdf file to write.</source>
        <translation>لکھی جانے والی ‎.csv یا ‎.pdf فائل۔</translation>
    </message>
    <message>
        <source>Writes to a .csv file even what a spreadsheet takes for a formula.</source>
        <translation>‎.csv فائل میں وہ بھی جوں کا توں لکھتا ہے جسے اسپریڈ شیٹ فارمولا سمجھے۔</translation>
    </message>
    <message>
        <source>“%1” is no way to remind. Choose letter, email, notice or calendar.</source>
        <translation>‏“%1” یاد دہانی کا کوئی طریقہ نہیں۔ letter، email، notice یا calendar میں سے منتخب کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people are reminded.</source>
        <translation>
            <numerusform>%n شخص کو یاد دہانی کرائی گئی۔</numerusform>
            <numerusform>%n افراد کو یاد دہانی کرائی گئی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no e-mail address on file.</source>
        <translation>
            <numerusform>مزید %n کا ای میل پتا درج نہیں۔</numerusform>
            <numerusform>مزید %n کے ای میل پتے درج نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>write reminders for those who still have to acknowledge</source>
        <translation>ان کے لیے یاد دہانیاں لکھیں جنہیں ابھی اقرار کرنا ہے</translation>
    </message>
    <message>
        <source>Writes letters (a PDF, one for each person in their language), drafts of e-mails (a folder with an .eml file for each person), notices for the wall (a PDF, one for each site and language), or the due date for a calendar (.ics). Who was reminded, how and when, is kept. Nothing is written about an edition that is not in force.</source>
        <translation>خطوط (PDF، ہر فرد کے لیے اس کی زبان میں ایک)، ای میل کے مسودے (فولڈر، ہر فرد کے لیے ‎.eml فائل)، دیوار کے نوٹس (PDF، ہر شاخ اور زبان کے لیے ایک)، یا کیلنڈر کے لیے آخری تاریخ (‎.ics) لکھتا ہے۔ کسے، کیسے اور کب یاد دہانی کرائی گئی، محفوظ رکھا جاتا ہے۔ جو اشاعت نافذ نہ ہو اس کے بارے میں کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>letter, email, notice or calendar.</source>
        <translation>letter، email، notice یا calendar۔</translation>
    </message>
    <message>
        <source>The file to write; for e-mails a folder that is new or empty.</source>
        <translation>لکھی جانے والی فائل؛ ای میل کے لیے نیا یا خالی فولڈر۔</translation>
    </message>
    <message>
        <source>Only who stands so: pending or overdue.</source>
        <translation>صرف وہ جن کی یہ کیفیت ہو: pending یا overdue۔</translation>
    </message>
    <message>
        <source>The language of the calendar; otherwise the governing one.</source>
        <translation>کیلنڈر کی زبان؛ ورنہ معتبر زبان۔</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>یاد دہانی</translation>
    </message>
    <message>
        <source>Forms with the old and the new wording of what changed materially since each employee last acknowledged; the usual form for who never did.</source>
        <translation>ایسے فارم جن میں ہر ملازم کے پچھلے اقرار کے بعد کی اہم تبدیلیوں کے پرانے اور نئے الفاظ ہوں؛ جس نے کبھی اقرار نہ کیا ہو اس کے لیے عام فارم۔</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Shared workspace</source>
        <translation>مشترکہ ورک اسپیس</translation>
    </message>
    <message>
        <source>It is kept in a database on a PostgreSQL server, for several people at once.</source>
        <translation>یہ PostgreSQL سرور کے ایک ڈیٹا بیس میں رکھی جاتی ہے، تاکہ کئی لوگ بیک وقت کام کر سکیں۔</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring</source>
        <translation>پاس ورڈ سسٹم کے محفوظ خانے میں رکھیں</translation>
    </message>
    <message>
        <source>Open the workspace that is there</source>
        <translation>وہاں موجود ورک اسپیس کھولیں</translation>
    </message>
    <message>
        <source>Make a new workspace there</source>
        <translation>وہاں نئی ورک اسپیس بنائیں</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>سرور سے رابطہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ورک اسپیس بنائیں</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>سرور سے جڑیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روک دیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>This system has no keyring to keep it in, so it is asked for each time.</source>
        <translation>اس سسٹم میں پاس ورڈ رکھنے کا محفوظ خانہ نہیں، اس لیے پاس ورڈ ہر بار پوچھا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>There is not enough memory to read this table.</source>
        <translation>یہ جدول پڑھنے کے لیے میموری کافی نہیں۔</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>قطار %1 میں کھولے گئے واوین بند نہیں کیے گئے۔</translation>
    </message>
</context>
<context>
    <name>DamageBar</name>
    <message>
        <source>This workspace is damaged. What can be read is shown; nothing can be changed.</source>
        <translation>یہ ورک اسپیس خراب ہے۔ جو کچھ پڑھا جا سکتا ہے وہ دکھایا جا رہا ہے؛ کچھ بدلا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>بچا لیں…</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>بیک اپ پر جائیں</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <translation>%1 سے بچایا ہوا</translation>
    </message>
    <message>
        <source>Write what can be read to</source>
        <translation>جو پڑھا جا سکے، یہاں لکھیں</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign کی ورک اسپیس ‎(*.countersign)</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>بچایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>What is kept about this person</source>
        <translation>اس ملازم کے بارے میں کیا رکھا گیا ہے</translation>
    </message>
    <message>
        <source>Hand it out…</source>
        <translation>فراہم کریں…</translation>
    </message>
    <message>
        <source>Place a legal hold…</source>
        <translation>قانونی روک لگائیں…</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>قانونی روک ہٹائیں</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Nothing of it may be erased: %1</source>
        <translation>اس میں سے کچھ نہیں مٹایا جا سکتا: %1</translation>
    </message>
    <message>
        <source>Where to put the folder for %1</source>
        <translation>‏%1 کا فولڈر کہاں رکھنا ہے</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Writing what is kept about %1</source>
        <translation>‏%1 کے بارے میں رکھی گئی معلومات لکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>It is in the folder “%1”.</source>
        <translation>یہ فولڈر “%1” میں ہے۔</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Nothing about %1 is erased until the hold is lifted. The reason is part of what is kept, and of what they are handed out.</source>
        <translation>قانونی روک ہٹائے جانے تک %1 کے بارے میں کچھ نہیں مٹایا جائے گا۔ وجہ بھی ریکارڈ میں رہتی ہے، اور ملازم کو فراہم کی جانے والی معلومات میں بھی شامل ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>روک لگائیں</translation>
    </message>
    <message>
        <source>The legal hold on %1 was lifted.</source>
        <translation>‏%1 کے ریکارڈ سے قانونی روک ہٹا دی گئی۔</translation>
    </message>
    <message>
        <source>Erase everything about %1</source>
        <translation>‏%1 کے بارے میں سب کچھ مٹائیں</translation>
    </message>
    <message>
        <source>Erased for ever are %1’s page and acknowledgments, with signatures, exemptions and printed forms: %2. What stays is that there were records, who erased them and why, so that the reason must name nobody. Copies on paper, in files and in backups stay where they are.</source>
        <translation>یہ سب ہمیشہ کے لیے مٹ جائے گا: %1 کا صفحہ اور اقرار، دستخطوں، استثنا اور چھپے ہوئے فارموں سمیت، کل %2۔ صرف یہ باقی رہے گا کہ ریکارڈ موجود تھے، انہیں کس نے مٹایا اور کیوں، اس لیے وجہ میں کسی کا نام نہیں ہونا چاہیے۔ کاغذ پر، فائلوں میں اور بیک اپ میں موجود نقول اپنی جگہ رہیں گی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>‏%n ریکارڈ</numerusform>
            <numerusform>‏%n ریکارڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>قانونی بنیاد</translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>picture %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are left out: they lie outside the document, are too large, or of a kind that can’t be kept.</source>
        <translation>
            <numerusform>%n تصویر چھوڑ دی گئی ہے: وہ دستاویز سے باہر ہے، بہت بڑی ہے، یا ایسی قسم کی ہے جو رکھی نہیں جا سکتی۔</numerusform>
            <numerusform>%n تصویریں چھوڑ دی گئی ہیں: وہ دستاویز سے باہر ہیں، بہت بڑی ہیں، یا ایسی قسم کی ہیں جو رکھی نہیں جا سکتیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are struck through are left out.</source>
        <translation>کاٹے ہوئے الفاظ چھوڑ دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Links to files on somebody’s computer are left out; their words stay.</source>
        <translation>کسی کے کمپیوٹر کی فائلوں کے لنک چھوڑ دیے گئے ہیں؛ ان کے الفاظ باقی ہیں۔</translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation>فہرستِ مضامین کی سطر</translation>
    </message>
    <message>
        <source>Tables or lists are nested too deeply in this document.</source>
        <translation>اس دستاویز میں جدول یا فہرستیں ایک دوسرے کے اندر بہت گہرائی تک ہیں۔</translation>
    </message>
    <message>
        <source>This document can’t be read. Open it in your word processor and save it anew.</source>
        <translation>یہ دستاویز پڑھی نہیں جا سکتی۔ اسے اپنے ورڈ پروسیسر میں کھول کر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This document is damaged. Open it in your word processor and save it anew.</source>
        <translation>یہ دستاویز خراب ہے۔ اسے اپنے ورڈ پروسیسر میں کھول کر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This document unfolds to more than a handbook can hold. Split it, or make its pictures smaller.</source>
        <translation>یہ دستاویز کھل کر اتنی بڑی ہو جاتی ہے کہ ہینڈ بک میں نہیں سما سکتی۔ اسے تقسیم کریں، یا اس کی تصویریں چھوٹی کریں۔</translation>
    </message>
    <message>
        <source>This document holds definitions that no word processor writes, and was not read.</source>
        <translation>اس دستاویز میں ایسی تعریفیں ہیں جو کوئی ورڈ پروسیسر نہیں لکھتا، اس لیے اسے نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>This is not a document of Word (.docx) or OpenDocument (.odt).</source>
        <translation>یہ ورڈ (⁨.docx⁩) یا اوپن ڈاکیومنٹ (⁨.odt⁩) کی دستاویز نہیں ہے۔</translation>
    </message>
    <message>
        <source>This document is locked with a password. Save it without one, then import it.</source>
        <translation>اس دستاویز پر پاس ورڈ لگا ہے۔ اسے پاس ورڈ کے بغیر محفوظ کریں، پھر درآمد کریں۔</translation>
    </message>
    <message>
        <source>This document is locked with a password, or in the format of an old Word. Save it as .docx without a password, then import it.</source>
        <translation>اس دستاویز پر پاس ورڈ لگا ہے، یا یہ پرانے ورڈ کی شکل میں ہے۔ اسے پاس ورڈ کے بغیر ⁨.docx⁩ کے طور پر محفوظ کریں، پھر درآمد کریں۔</translation>
    </message>
    <message>
        <source>This document takes too long or too much memory to read. Split it, or save it as plain text.</source>
        <translation>اس دستاویز کو پڑھنے میں بہت زیادہ وقت یا میموری لگتی ہے۔ اسے تقسیم کریں، یا سادہ متن کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Word, OpenDocument and HTML files are read by the program pandoc. Install the package pandoc, then try again.</source>
        <translation>ورڈ، اوپن ڈاکیومنٹ اور ایچ ٹی ایم ایل کی فائلیں ⁨pandoc⁩ نامی پروگرام پڑھتا ہے۔ پیکج ⁨pandoc⁩ انسٹال کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Somebody</source>
        <translation>کسی اور</translation>
    </message>
    <message>
        <source>Keeping the pictures</source>
        <translation>تصویریں محفوظ ہو رہی ہیں</translation>
    </message>
</context>
<context>
    <name>DueDateDialog</name>
    <message>
        <source>To be acknowledged by</source>
        <translation>اقرار کی آخری تاریخ</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>وجہ (خالی چھوڑی جا سکتی ہے)</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>What is due</source>
        <translation>جن کی مدت ختم ہو چکی</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>مدت ختم ہوئی</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>‏%1، اشاعت %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, employee number</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Choose what is to go.</source>
        <translation>کچھ خود بخود نہیں مٹتا۔ منتخب کریں کہ کیا مٹانا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>کسی ریکارڈ کی مدت ختم نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Choose what is to go; there is more than is shown.</source>
        <translation>کچھ خود بخود نہیں مٹتا۔ منتخب کریں کہ کیا مٹانا ہے؛ جتنا دکھایا گیا ہے، اس سے زیادہ موجود ہے۔</translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>دیکھا جا رہا ہے کہ کن کی مدت ختم ہو چکی</translation>
    </message>
    <message>
        <source>Looking for what is due…</source>
        <translation>دیکھا جا رہا ہے کہ کن کی مدت ختم ہو چکی…</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Use the starter handbook</source>
        <translation>ابتدائی ہینڈ بک استعمال کریں</translation>
    </message>
    <message>
        <source>Import a text…</source>
        <translation>متن درآمد کریں…</translation>
    </message>
    <message>
        <source>Add a problem area</source>
        <translation>مسئلے کا شعبہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>قاعدہ شامل کریں</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر کریں</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے کریں</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>منتقل کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Text in the next language</source>
        <translation>اگلی زبان کا متن</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>اشاعتیں</translation>
    </message>
    <message>
        <source>Publish edition…</source>
        <translation>اشاعت جاری کریں…</translation>
    </message>
    <message>
        <source>History of the rule…</source>
        <translation>قاعدے کی تاریخ…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ترجمے</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا تبدیل ہوا</translation>
    </message>
    <message>
        <source>Search and replace…</source>
        <translation>تلاش کریں اور بدلیں…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>اگلا نتیجہ</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>پچھلا نتیجہ</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>املا جانچیں</translation>
    </message>
    <message>
        <source>Next misspelling</source>
        <translation>املا کی اگلی غلطی</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>تلاش کریں…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Edition %1 is in force, dated %2</source>
        <translation>اشاعت %1 نافذ ہے، مورخہ %2</translation>
    </message>
    <message>
        <source>To be acknowledged by %1</source>
        <translation>اقرار کی آخری تاریخ: %1</translation>
    </message>
    <message>
        <source>No due date is set</source>
        <translation>آخری تاریخ مقرر نہیں</translation>
    </message>
    <message>
        <source>Edition %1 will be in force from %2</source>
        <translation>اشاعت %1، %2 سے نافذ ہوگی</translation>
    </message>
</context>
<context>
    <name>EditionReader</name>
    <message>
        <source>Text of the edition</source>
        <translation>اشاعت کا متن</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Edition</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>اشاعتیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>No editions yet</source>
        <translation>ابھی کوئی اشاعت نہیں</translation>
    </message>
    <message>
        <source>An edition is the handbook as it is handed to employees. Go back and publish the first one.</source>
        <translation>اشاعت ہینڈ بک کی وہ صورت ہے جو ملازمین کو دی جاتی ہے۔ واپس جا کر پہلی اشاعت جاری کریں۔</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نفاذ کی تاریخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>واپس لیں…</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>‏%1 کو واپس لی گئی: %2</translation>
    </message>
    <message>
        <source>In place of edition %1</source>
        <translation>اشاعت %1 کی جگہ</translation>
    </message>
    <message>
        <source>Withdraw edition %1</source>
        <translation>اشاعت %1 واپس لیں</translation>
    </message>
    <message>
        <source>Edition %1 will no longer be in force, and nobody is asked to acknowledge it any more. It stays readable, and so does every acknowledgment of it. This can’t be taken back.</source>
        <translation>اشاعت %1 مزید نافذ نہیں رہے گی، اور کسی سے اس کا اقرار نہیں مانگا جائے گا۔ یہ اور اس کا ہر اقرار آئندہ بھی پڑھا جا سکے گا۔ یہ عمل واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا تبدیل ہوا</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save what I typed</source>
        <translation>میرا لکھا محفوظ کریں</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>محفوظ شدہ متن دکھائیں</translation>
    </message>
    <message>
        <source>Rules are decided in this language. Choose another language to translate into.</source>
        <translation>قاعدے اسی زبان میں طے ہوتے ہیں۔ ترجمہ کرنے کے لیے کوئی اور زبان منتخب کریں۔</translation>
    </message>
    <message>
        <source>%1 removed this text while you were editing.</source>
        <translation>آپ کی ترمیم کے دوران %1 نے یہ متن ہٹا دیا۔</translation>
    </message>
    <message>
        <source>%1 changed this while you were typing: %2. Your changes and theirs are both saved.</source>
        <translation>آپ کے لکھنے کے دوران %1 نے یہ بدل دیا: %2۔ آپ کی اور ان کی، دونوں تبدیلیاں محفوظ ہو گئی ہیں۔</translation>
    </message>
</context>
<context>
    <name>EmptyHandbook</name>
    <message>
        <source>Begin with the handbook</source>
        <translation>ہینڈ بک سے آغاز کریں</translation>
    </message>
    <message>
        <source>A handbook says how each situation with customers is handled. Start from the rules that come with the program and change them, bring in a text that you have, or write your own.</source>
        <translation>ہینڈ بک بتاتی ہے کہ گاہکوں کے ساتھ ہر صورتِ حال میں کیا کیا جائے۔ پروگرام کے ساتھ آنے والے قاعدوں سے شروع کر کے انہیں بدل لیں، اپنا کوئی موجودہ متن لے آئیں، یا خود لکھیں۔</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>ابھی کچھ نہیں لکھا گیا</translation>
    </message>
    <message>
        <source>The handbook’s rules stand here as soon as somebody writes them.</source>
        <translation>جیسے ہی کوئی ہینڈ بک کے قاعدے لکھے گا، وہ یہاں نظر آئیں گے۔</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased %n records for ever.</source>
        <translation>
            <numerusform>‏%n ریکارڈ ہمیشہ کے لیے مٹا دیا گیا۔</numerusform>
            <numerusform>‏%n ریکارڈ ہمیشہ کے لیے مٹا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased is gone, but there was no room to rewrite the file. Make room, then erase once more when something is due.</source>
        <translation>جو مٹایا گیا وہ ختم ہو گیا، لیکن فائل دوبارہ لکھنے کے لیے جگہ نہیں تھی۔ جگہ خالی کریں، پھر جب کسی ریکارڈ کی مدت ختم ہو تو ایک بار پھر مٹائیں۔</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>مٹایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk that is to hold “%1” is full. Make room, then try again.</source>
        <translation>جس ڈسک پر “%1” رکھی جانی ہے وہ بھر گئی ہے۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” پہلے سے موجود ہے۔ کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>“%1” وہاں نہیں بن سکتی۔ فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the disk or the network folder, then try again.</source>
        <translation>‏“%1” لکھی نہیں جا سکی۔ ڈسک یا نیٹ ورک کا فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” is being written already. Wait until that is done.</source>
        <translation>‏“%1” پہلے ہی لکھی جا رہی ہے۔ کام مکمل ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>جس ڈسک پر “⁨%1⁩” ہے وہ بھر گئی ہے۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>فائل “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>You may not use “%1” so. Ask for the right to, or choose another folder.</source>
        <translation>آپ کو “%1” اس طرح استعمال کرنے کی اجازت نہیں۔ اجازت لیں، یا کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation>“⁨%1⁩” کو پڑھا یا لکھا نہیں جا سکا۔ ڈسک یا نیٹ ورک کا فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>ملازم نمبر</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>Signed on screen, drawn by hand</source>
        <translation>اسکرین پر ہاتھ سے دستخط کیے گئے</translation>
    </message>
    <message>
        <source>Signed on screen, name typed</source>
        <translation>اسکرین پر نام ٹائپ کر کے دستخط کیے گئے</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>کاغذ پر دستخط کیے گئے</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <translation>دستخط سے انکار کیا</translation>
    </message>
    <message>
        <source>Recorded on behalf of the employee</source>
        <translation>ملازم کی جانب سے درج کیا گیا</translation>
    </message>
    <message>
        <source>Employee’s signature</source>
        <translation>ملازم کے دستخط</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>درج کرنے والا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Language read aloud</source>
        <translation>پڑھ کر سنانے کی زبان</translation>
    </message>
    <message>
        <source>If the employee refuses to sign</source>
        <translation>اگر ملازم دستخط سے انکار کرے</translation>
    </message>
    <message>
        <source>The handbook was handed over and the employee refused to sign.</source>
        <translation>ہینڈ بک دے دی گئی اور ملازم نے دستخط سے انکار کیا۔</translation>
    </message>
    <message>
        <source>Thumb impression in place of a signature</source>
        <translation>دستخط کی جگہ انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>If the text was read aloud</source>
        <translation>اگر متن پڑھ کر سنایا گیا</translation>
    </message>
    <message>
        <source>I have read the handbook aloud to the employee.</source>
        <translation>میں نے ملازم کو ہینڈ بک پڑھ کر سنائی ہے۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Employee handbook</source>
        <translation>ملازمین کی ہینڈ بک</translation>
    </message>
    <message>
        <source>Acknowledgment form</source>
        <translation>اقرار نامہ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>توثیقی نشان %1</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>شائستگی</translation>
    </message>
    <message>
        <source>respect</source>
        <translation>احترام</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>وعدے کی پاسداری</translation>
    </message>
    <message>
        <source>honesty</source>
        <translation>دیانت داری</translation>
    </message>
    <message>
        <source>timeliness</source>
        <translation>بروقت کارروائی</translation>
    </message>
    <message>
        <source>realistic expectations</source>
        <translation>حقیقت پسندانہ توقعات</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>بالمشافہ</translation>
    </message>
    <message>
        <source>telephone and voicemail</source>
        <translation>ٹیلی فون اور وائس میل</translation>
    </message>
    <message>
        <source>letters and memos</source>
        <translation>خطوط اور میمو</translation>
    </message>
    <message>
        <source>e-mail and online forms</source>
        <translation>ای میل اور آن لائن فارم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>مطلوبہ طرزِ عمل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>اشاعت %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Please read the handbook</source>
        <translation>براہِ کرم ہینڈ بک پڑھیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Read to the end to continue.</source>
        <translation>آگے بڑھنے کے لیے آخر تک پڑھیں۔</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translation>آپ ان الفاظ پر دستخط کرتے ہیں</translation>
    </message>
    <message>
        <source>Please sign</source>
        <translation>براہِ کرم دستخط کریں</translation>
    </message>
    <message>
        <source>Type your full name to continue.</source>
        <translation>آگے بڑھنے کے لیے اپنا پورا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Sign with the mouse, a finger or a pen to continue.</source>
        <translation>آگے بڑھنے کے لیے ماؤس، انگلی یا قلم سے دستخط کریں۔</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>آپ کا پورا نام</translation>
    </message>
    <message>
        <source>Draw my signature instead</source>
        <translation>اس کے بجائے دستخط بنائیں</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>اس کے بجائے نام لکھیں</translation>
    </message>
    <message>
        <source>Please check and confirm</source>
        <translation>براہِ کرم دیکھ کر تصدیق کریں</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>میں تصدیق کرتا/کرتی ہوں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحلہ %1 از %2</translation>
    </message>
    <message>
        <source>Nothing is saved until you confirm. Back or Esc goes back, and what was drawn or typed is dropped.</source>
        <translation>جب تک آپ تصدیق نہ کریں کچھ محفوظ نہیں ہوتا۔ ”واپس“ یا Esc سے واپس جائیں؛ جو بنایا یا لکھا گیا وہ مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>You need not sign. A refusal is not a breach of any rule: it is noted that you were asked and did not sign, and by whom it was witnessed. The handbook applies all the same.</source>
        <translation>آپ پر دستخط کرنا لازم نہیں۔ دستخط سے انکار کسی قاعدے کی خلاف ورزی نہیں: صرف یہ درج کیا جاتا ہے کہ آپ سے کہا گیا اور آپ نے دستخط نہیں کیے، اور اس کا گواہ کون تھا۔ ہینڈ بک بہرحال لاگو رہے گی۔</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>Your acknowledgment is saved. You may have a copy of what you signed.</source>
        <translation>آپ کا اقرار محفوظ ہو گیا ہے۔ آپ چاہیں تو جس پر دستخط کیے اس کی نقل لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>نقل چھاپیں…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>نقل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Employee handbook, edition %1, %2</source>
        <translation>ملازمین کی ہینڈ بک، اشاعت %1، %2</translation>
    </message>
    <message>
        <source>Language received</source>
        <translation>موصولہ زبان</translation>
    </message>
    <message>
        <source>Replaces edition</source>
        <translation>سابقہ اشاعت</translation>
    </message>
    <message>
        <source>Company representative’s signature</source>
        <translation>ادارے کے نمائندے کے دستخط</translation>
    </message>
    <message>
        <source>I have received the employee handbook of %1 (edition %2, %3). I have read it, or it has been read to me in a language that I understand.
I know that its rules are part of my work, and I will follow them. Where I do not understand a rule, or am not sure which one applies, I will ask my manager before I act.
I understand that %1 may amend the handbook, and that I will be told of each new edition. With my signature I confirm that I have received this edition; it takes away none of the rights that the law or my contract gives me.</source>
        <translation>ادارے %1 کی ملازمین کی ہینڈ بک (اشاعت %2، %3) مجھے موصول ہو گئی ہے۔ میں نے اسے خود پڑھ لیا ہے، یا یہ مجھے ایسی زبان میں پڑھ کر سنائی گئی ہے جو مجھے سمجھ آتی ہے۔
مجھے معلوم ہے کہ اس کے قواعد میرے کام کا حصہ ہیں، اور میں ان پر عمل کرنے کا پابند ہوں۔ اگر کوئی قاعدہ میری سمجھ میں نہ آئے، یا یہ واضح نہ ہو کہ کون سا قاعدہ لاگو ہوتا ہے، تو کوئی قدم اٹھانے سے پہلے اپنے مینیجر سے پوچھنا میری ذمہ داری ہے۔
مجھے معلوم ہے کہ %1 کی جانب سے اس ہینڈ بک میں ترمیم کی جا سکتی ہے اور ہر نئی اشاعت کی مجھے اطلاع دی جائے گی۔ میرے دستخط اس بات کی تصدیق ہیں کہ یہ اشاعت مجھے موصول ہو گئی ہے؛ ان سے میرے وہ حقوق ختم نہیں ہوتے جو قانون یا میرا ملازمت کا معاہدہ مجھے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>applies to: %1</source>
        <translation>جن پر لاگو ہے: %1</translation>
    </message>
    <message>
        <source>applies at: %1</source>
        <translation>جہاں لاگو ہے: %1</translation>
    </message>
    <message>
        <source>Working text, not yet published</source>
        <translation>زیرِ ترمیم متن، ابھی شائع نہیں ہوا</translation>
    </message>
    <message>
        <source>Handbook as it is now, not yet published</source>
        <translation>ہینڈ بک موجودہ حالت میں، ابھی شائع نہیں ہوئی</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>اشاعت %1، %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>material change</source>
        <translation>اہم تبدیلی</translation>
    </message>
    <message>
        <source>editorial change</source>
        <translation>لفظی تصحیح</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منتقل شدہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>The words are the same; emphasis, lists or links changed.</source>
        <translation>الفاظ وہی ہیں؛ زور، فہرستیں یا روابط بدلے ہیں۔</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>%1 سے %2 پر منتقل ہوا۔</translation>
    </message>
    <message>
        <source>Only its text in the governing language changed.</source>
        <translation>صرف معتبر زبان کا متن بدلا ہے۔</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>کہاں لاگو ہے</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا تبدیل ہوا</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>از: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>تا: %1</translation>
    </message>
    <message>
        <source>Changes: %1. Material ones among them: %2.</source>
        <translation>تبدیلیاں: %1۔ ان میں اہم: %2۔</translation>
    </message>
    <message>
        <source>What was removed is struck through; what was added is underlined.</source>
        <translation>جو ہٹایا گیا اس پر لکیر پھری ہے؛ جو شامل کیا گیا اس کے نیچے لکیر ہے۔</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>دکھایا گیا</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>آخر تک پڑھا گیا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط کیے</translation>
    </message>
    <message>
        <source>Digest of the edition (SHA-256)</source>
        <translation>اشاعت کا ڈائجسٹ (SHA-256)</translation>
    </message>
    <message>
        <source>Digest of what was shown (SHA-256)</source>
        <translation>جو دکھایا گیا اس کا ڈائجسٹ (SHA-256)</translation>
    </message>
    <message>
        <source>Entered in the ledger</source>
        <translation>رجسٹر میں اندراج</translation>
    </message>
    <message>
        <source>Under the checkpoint</source>
        <translation>توثیقی نشان</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>دستخط کی کلید</translation>
    </message>
    <message>
        <source>Certificate of acknowledgment</source>
        <translation>اقرار کا سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>The file %1 within this PDF holds the whole record, its entry in the ledger, the proof that leads from there to the checkpoint, and the key. With it anybody can check that nothing was changed since, without the company’s files: by “%2”, or by a program of their own. The key is to be compared with one that came another way.</source>
        <translation>اس PDF کے اندر فائل %1 میں پورا اندراج، رجسٹر میں اس کا درج ہونا، وہاں سے توثیقی نشان تک لے جانے والا ثبوت، اور کلید موجود ہیں۔ اس سے کوئی بھی ادارے کی فائلوں کے بغیر جانچ سکتا ہے کہ اس کے بعد کچھ نہیں بدلا: “%2” سے، یا اپنے کسی پروگرام سے۔ کلید کا موازنہ کسی اور ذریعے سے آئی ہوئی کلید سے کیا جائے۔</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>ملازم کی جانب سے درج کیا گیا</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>زیرِ التوا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>مستثنیٰ</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>ادارہ چھوڑ گئے</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Edition %1, round %2</source>
        <translation>اشاعت %1، دور %2</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>شاخ کے بغیر</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بتاریخ %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>آخری تاریخ: %1</translation>
    </message>
    <message>
        <source>Who has acknowledged the handbook</source>
        <translation>کس نے ہینڈ بک کا اقرار کیا</translation>
    </message>
    <message>
        <source>%1 of %2 have acknowledged, %3 are overdue.</source>
        <translation>‏%2 میں سے %1 نے اقرار کیا، %3 تاخیر شدہ ہیں۔</translation>
    </message>
    <message>
        <source>Nobody of this site is on the list.</source>
        <translation>اس شاخ کا کوئی فرد فہرست میں نہیں۔</translation>
    </message>
    <message>
        <source>Please acknowledge the employee handbook, edition %1</source>
        <translation>براہِ کرم ملازمین کی ہینڈ بک، اشاعت %1 کا اقرار کریں</translation>
    </message>
    <message>
        <source>Edition %1 of the employee handbook of %2 is in force, dated %3.</source>
        <translation>‏%2 کی ملازمین کی ہینڈ بک کی اشاعت %1، مؤرخہ %3، نافذ ہے۔</translation>
    </message>
    <message>
        <source>You have not acknowledged it yet. That was due on %1: please do it as soon as you can.</source>
        <translation>آپ نے ابھی اس کا اقرار نہیں کیا۔ اس کی آخری تاریخ %1 تھی: براہِ کرم جتنی جلدی ہو سکے یہ کر لیں۔</translation>
    </message>
    <message>
        <source>You have not acknowledged it yet. Please do it by %1.</source>
        <translation>آپ نے ابھی اس کا اقرار نہیں کیا۔ براہِ کرم %1 تک کر لیں۔</translation>
    </message>
    <message>
        <source>Ask your manager to show it to you: it takes a few minutes, in your own language, on screen or on paper. Ask, too, if you do not understand a rule.</source>
        <translation>اپنے مینیجر سے کہیں کہ وہ آپ کو دکھائے: اس میں چند منٹ لگتے ہیں، آپ کی اپنی زبان میں، اسکرین پر یا کاغذ پر۔ کوئی قاعدہ سمجھ نہ آئے تو وہ بھی پوچھیں۔</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>محترم %1،</translation>
    </message>
    <message>
        <source>The employee handbook, edition %1</source>
        <translation>ملازمین کی ہینڈ بک، اشاعت %1</translation>
    </message>
    <message>
        <source>It is in force, dated %1.</source>
        <translation>یہ نافذ ہے، مؤرخہ %1۔</translation>
    </message>
    <message>
        <source>Everybody who works here was to acknowledge it by %1. Who has not yet, please do it now.</source>
        <translation>یہاں کام کرنے والے ہر فرد کو %1 تک اس کا اقرار کرنا تھا۔ جس نے ابھی نہیں کیا، براہِ کرم اب کر لے۔</translation>
    </message>
    <message>
        <source>Everybody who works here is asked to acknowledge it by %1.</source>
        <translation>یہاں کام کرنے والے ہر فرد سے گزارش ہے کہ %1 تک اس کا اقرار کرے۔</translation>
    </message>
    <message>
        <source>Last day to acknowledge the employee handbook, edition %1</source>
        <translation>ملازمین کی ہینڈ بک، اشاعت %1 کے اقرار کا آخری دن</translation>
    </message>
    <message>
        <source>You acknowledged edition %1 earlier. No rule that applies to you has changed materially since.</source>
        <translation>آپ پہلے اشاعت %1 کا اقرار کر چکے ہیں۔ اس کے بعد آپ پر لاگو کسی قاعدے میں کوئی اہم تبدیلی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>You acknowledged edition %1 earlier. These are the rules that have changed materially for you since. What was removed is struck through; what was added is underlined.</source>
        <translation>آپ پہلے اشاعت %1 کا اقرار کر چکے ہیں۔ یہ وہ قواعد ہیں جن میں اس کے بعد آپ کے لیے اہم تبدیلی ہوئی۔ جو نکالا گیا وہ کٹا ہوا ہے؛ جو بڑھایا گیا اس کے نیچے لکیر ہے۔</translation>
    </message>
    <message>
        <source>Change sheet and acknowledgment form</source>
        <translation>تبدیلیوں کا صفحہ اور اقرار نامہ</translation>
    </message>
</context>
<context>
    <name>FormJob</name>
    <message>
        <source>There is nobody to print a form for.</source>
        <translation>ایسا کوئی ملازم نہیں جس کا فارم چھاپا جائے۔</translation>
    </message>
    <message>
        <source>Saving forms</source>
        <translation>فارم محفوظ ہو رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n forms saved in %1.</source>
        <translation>
            <numerusform>‏%n فارم %1 میں محفوظ ہو گیا۔</numerusform>
            <numerusform>‏%n فارم %1 میں محفوظ ہو گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “%1” doesn’t answer. Check that it is on, or choose another.</source>
        <translation>پرنٹر “⁨%1⁩” جواب نہیں دے رہا۔ دیکھ لیں کہ وہ چل رہا ہے، یا کوئی اور پرنٹر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Printing forms</source>
        <translation>فارم چھپ رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n forms sent to the printer.</source>
        <translation>
            <numerusform>‏%n فارم پرنٹر کو بھیج دیا گیا۔</numerusform>
            <numerusform>‏%n فارم پرنٹر کو بھیج دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>فارم محفوظ کریں</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>‏PDF فائلیں ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Print forms</source>
        <translation>فارم چھاپیں</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>There is nobody to print a form for. Choose other people.</source>
        <translation>ایسا کوئی ملازم نہیں جس کا فارم چھاپا جائے۔ دوسرے ملازمین منتخب کریں۔</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n forms</source>
        <translation>
            <numerusform>پہلا %n فارم: %1</numerusform>
            <numerusform>پہلے %n فارم: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRequest</name>
    <message>
        <source>Edition %1 has no text in the language “%2”. It can be had in: %3.</source>
        <translation>اشاعت %1 کا متن “%2” زبان میں موجود نہیں۔ یہ ان زبانوں میں دستیاب ہے: ⁨%3⁩۔</translation>
    </message>
    <message>
        <source>%1 has not acknowledged edition %2 yet, so there is no signed copy.</source>
        <translation>‏%1 نے ابھی اشاعت %2 کا اقرار نہیں کیا، اس لیے دستخط شدہ نقل موجود نہیں۔</translation>
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
        <translation>ابھی کسی بھی زبان میں تمام قاعدوں کا متن موجود نہیں۔ جن قاعدوں کا متن نہیں ہے انہیں لکھیں یا ہٹا دیں، پھر اشاعت جاری کریں۔</translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation>اشاعت %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>The handbook has no rules yet. Write or import some, then publish.</source>
        <translation>ہینڈ بک میں ابھی کوئی قاعدہ نہیں۔ کچھ قاعدے لکھیں یا درآمد کریں، پھر اشاعت جاری کریں۔</translation>
    </message>
    <message>
        <source>Give the edition a date.</source>
        <translation>اشاعت کی تاریخ درج کریں۔</translation>
    </message>
    <message>
        <source>%1 changed this text while you were editing. Look at the change, then save again.</source>
        <translation>آپ کی ترمیم کے دوران %1 نے یہ متن بدل دیا۔ تبدیلی دیکھ لیں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>%1 removed this text while you were editing.</source>
        <translation>آپ کی ترمیم کے دوران %1 نے یہ متن ہٹا دیا۔</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>اشاعت %1</translation>
    </message>
    <message>
        <source>Every language that has the text of all rules is left out. Leave one of them in.</source>
        <translation>وہ تمام زبانیں چھوڑ دی گئی ہیں جن میں ہر قاعدے کا متن موجود ہے۔ ان میں سے ایک رہنے دیں۔</translation>
    </message>
    <message>
        <source>Rules are decided in %1, which lacks the text of: %2. As it is, the edition would be decided in another language.</source>
        <translation>قاعدوں کی معتبر زبان %1 ہے، جس میں ان کا متن نہیں: %2۔ اس حالت میں اشاعت کی معتبر زبان کوئی اور ہوگی۔</translation>
    </message>
    <message>
        <source>%1 will be left out, and can’t be put up for acknowledgment. It lacks the text of: %2.</source>
        <translation>‏%1 چھوڑ دی جائے گی، اور اس میں اقرار نہیں لیا جا سکے گا۔ اس میں ان کا متن نہیں: %2۔</translation>
    </message>
    <message>
        <source>Problem area %1 has no rules. Write one, or remove the area.</source>
        <translation>مسئلے کے شعبے %1 میں کوئی قاعدہ نہیں۔ ایک قاعدہ لکھیں یا شعبہ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>%1 in %2 refers to %3, which isn’t there. Correct the link.</source>
        <translation>‏%1 میں زبان %2 کا لنک %3 کی طرف ہے، جو موجود نہیں۔ لنک درست کریں۔</translation>
    </message>
    <message>
        <source>Say why the edition is withdrawn.</source>
        <translation>بتائیں کہ اشاعت کیوں واپس لی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Edition %1 was withdrawn already.</source>
        <translation>اشاعت %1 پہلے ہی واپس لی جا چکی ہے۔</translation>
    </message>
    <message>
        <source>This edition was withdrawn on %1: %2</source>
        <translation>یہ اشاعت %1 کو واپس لی گئی: %2</translation>
    </message>
    <message>
        <source>withdrawal: %1</source>
        <translation>واپسی: %1</translation>
    </message>
    <message>
        <source>%1 will be left out, and can’t be put up for acknowledgment. Its text is older than the governing text in: %2. Translate anew, or mark as current what still fits.</source>
        <translation>‏%1 چھوڑ دی جائے گی، اور اس میں اقرار نہیں لیا جا سکے گا۔ ان میں اس کا متن معتبر متن سے پرانا ہے: %2۔ نیا ترجمہ کریں، یا جو اب بھی درست ہو اسے تازہ قرار دیں۔</translation>
    </message>
    <message>
        <source>There is no translation of this text yet.</source>
        <translation>اس متن کا ابھی کوئی ترجمہ نہیں۔</translation>
    </message>
    <message>
        <source>The number %1 is missing in the translation.</source>
        <translation>ترجمے میں عدد %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>The placeholder %1 is missing in the translation. It has to stay as it is.</source>
        <translation>ترجمے میں جگہ دار نشان %1 موجود نہیں۔ اسے جوں کا توں رہنا چاہیے۔</translation>
    </message>
    <message>
        <source>The link to %1 is missing in the translation.</source>
        <translation>ترجمے میں %1 کا ربط موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>HandbookModel</name>
    <message>
        <source>Problem area without a title</source>
        <translation>مسئلے کا بے عنوان شعبہ</translation>
    </message>
    <message>
        <source>Rule without a title</source>
        <translation>بے عنوان قاعدہ</translation>
    </message>
    <message>
        <source>No title in this language yet</source>
        <translation>اس زبان میں ابھی عنوان نہیں</translation>
    </message>
</context>
<context>
    <name>HandbookPrinting</name>
    <message>
        <source>Handbook of %1, edition %2</source>
        <translation>‏%1 کی ہینڈ بک، اشاعت %2</translation>
    </message>
    <message>
        <source>Handbook of %1</source>
        <translation>‏%1 کی ہینڈ بک</translation>
    </message>
    <message>
        <source>Handbook %1 %2</source>
        <translation>ہینڈ بک %1 %2</translation>
    </message>
    <message>
        <source>Handbook %1</source>
        <translation>ہینڈ بک %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF میں محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF دستاویزات ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Saving the handbook as a PDF</source>
        <translation>ہینڈ بک PDF میں محفوظ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The handbook was saved as %1.</source>
        <translation>ہینڈ بک اس نام سے محفوظ ہو گئی: ⁨%1⁩۔</translation>
    </message>
</context>
<context>
    <name>HandbookScreen</name>
    <message>
        <source>Handbook</source>
        <translation>ہینڈ بک</translation>
    </message>
</context>
<context>
    <name>HandbookTree</name>
    <message>
        <source>Problem areas and rules</source>
        <translation>مسئلے کے شعبے اور قاعدے</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Handbook</source>
        <translation>ہینڈ بک</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>اشاعت %1</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Legal holds</source>
        <translation>قانونی روکیں</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>لگائی گئی</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, employee number</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>date, name</comment>
        <translation>‏%1، از %2</translation>
    </message>
    <message>
        <source>There is no legal hold. One is placed on a person’s page.</source>
        <translation>کوئی قانونی روک نہیں ہے۔ روک ملازم کے صفحے پر لگائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing about these people is erased, whatever is due, until their hold is lifted.</source>
        <translation>قانونی روک ہٹائے جانے تک ان ملازمین کے بارے میں کچھ نہیں مٹایا جائے گا، چاہے مدت ختم ہو چکی ہو۔</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>ہینڈ بک کھولیں</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>ملازمین دیکھیں</translation>
    </message>
    <message>
        <source>Go and publish</source>
        <translation>جا کر جاری کریں</translation>
    </message>
    <message>
        <source>Open acknowledgments</source>
        <translation>اقرار دیکھیں</translation>
    </message>
    <message>
        <source>Nothing waits for you. Everybody has answered to this edition.</source>
        <translation>آپ کے ذمے کوئی کام باقی نہیں۔ اس اشاعت پر سب کا جواب آ چکا ہے۔</translation>
    </message>
    <message>
        <source>Four steps take you from here to signed pages.</source>
        <translation>یہاں سے دستخط شدہ صفحات تک صرف چار مرحلے ہیں۔</translation>
    </message>
    <message>
        <source>Write the handbook</source>
        <translation>ہینڈ بک لکھیں</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are written.</source>
        <translation>
            <numerusform>‏%n قاعدہ لکھا جا چکا ہے۔</numerusform>
            <numerusform>‏%n قاعدے لکھے جا چکے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your rules, or import them from a text you have.</source>
        <translation>اپنے قاعدے لکھیں، یا اپنے کسی موجودہ متن سے درآمد کریں۔</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>ملازمین شامل کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on file.</source>
        <translation>
            <numerusform>‏%n ملازم درج ہے۔</numerusform>
            <numerusform>‏%n ملازمین درج ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Add everybody who is to read and sign, or import them from a spreadsheet.</source>
        <translation>ان سب کو شامل کریں جنہیں پڑھنا اور دستخط کرنا ہے، یا اسپریڈ شیٹ سے درآمد کریں۔</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>اشاعت جاری کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n rules differ from the edition in force.</source>
        <translation>
            <numerusform>‏%n قاعدہ نافذ اشاعت سے مختلف ہے۔</numerusform>
            <numerusform>‏%n قاعدے نافذ اشاعت سے مختلف ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>An edition is fixed and numbered; that is what people sign.</source>
        <translation>ہر اشاعت کا اپنا نمبر ہوتا ہے اور وہ بدلی نہیں جا سکتی؛ ملازمین اسی پر دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Collect acknowledgments</source>
        <translation>اقرار جمع کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n people have yet to sign.</source>
        <translation>
            <numerusform>‏%n ملازم کے دستخط باقی ہیں۔</numerusform>
            <numerusform>‏%n ملازمین کے دستخط باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Have people sign on this screen, or print their forms.</source>
        <translation>ملازمین سے اسی اسکرین پر دستخط لیں، یا ان کے فارم چھاپیں۔</translation>
    </message>
    <message>
        <source>No edition of the handbook is published yet.</source>
        <translation>ابھی تک ہینڈ بک کی کوئی اشاعت جاری نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Translate the handbook</source>
        <translation>ہینڈ بک کا ترجمہ کریں</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>ترتیبات کھولیں</translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>آخری درست بیک اپ %n دن پرانا ہے۔</numerusform>
            <numerusform>آخری درست بیک اپ %n دن پرانا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>ابھی کوئی درست بیک اپ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>ورک اسپیس کا بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>What this page counts can’t be read any more. Look at the other pages, or salvage the workspace.</source>
        <translation>اس صفحے پر جن چیزوں کی گنتی ہوتی ہے، وہ اب پڑھی نہیں جا سکتیں۔ دوسرے صفحات دیکھیں، یا ورک اسپیس میں سے جو بچ سکے بچا لیں۔</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Change what is chosen</source>
        <translation>منتخب حصہ بدلیں</translation>
    </message>
    <message>
        <source>Make it a problem area</source>
        <translation>مسئلے کا شعبہ بنائیں</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>قاعدہ بنائیں</translation>
    </message>
    <message>
        <source>Join with what stands before</source>
        <translation>پہلے والے حصے کے ساتھ ملائیں</translation>
    </message>
    <message>
        <source>Begin a rule here</source>
        <translation>یہاں سے قاعدہ شروع کریں</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import people</source>
        <translation>ملازمین درآمد کریں</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>فائل ⁨%1⁩ درآمد کریں</translation>
    </message>
    <message>
        <source>The first row holds names of columns</source>
        <translation>پہلی قطار میں کالموں کے نام ہیں</translation>
    </message>
    <message>
        <source>Change people who are on file already</source>
        <translation>پہلے سے درج ملازمین کی معلومات بدلیں</translation>
    </message>
    <message>
        <source>Language where none is given</source>
        <translation>زبان، جہاں کوئی درج نہ ہو</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>اطلاعات</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>‏%n ملازم درآمد کریں</numerusform>
            <numerusform>‏%n ملازمین درآمد کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>فائل ⁨%1⁩ پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Looking over the rows</source>
        <translation>قطاروں کی جانچ جاری ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be added.</source>
        <translation>
            <numerusform>‏%n ملازم شامل کیا جائے گا۔</numerusform>
            <numerusform>‏%n ملازمین شامل کیے جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on file will be changed.</source>
        <translation>
            <numerusform>پہلے سے درج %n ملازم کی معلومات بدلی جائیں گی۔</numerusform>
            <numerusform>پہلے سے درج %n ملازمین کی معلومات بدلی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>‏%n ملازم کی معلومات جوں کی توں رہیں گی۔</numerusform>
            <numerusform>‏%n ملازمین کی معلومات جوں کی توں رہیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be left out.</source>
        <translation>
            <numerusform>‏%n قطار چھوڑ دی جائے گی۔</numerusform>
            <numerusform>‏%n قطاریں چھوڑ دی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks are not shown.</source>
        <translation>
            <numerusform>‏%n مزید اطلاع دکھائی نہیں گئی۔</numerusform>
            <numerusform>‏%n مزید اطلاعات دکھائی نہیں گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>چھوڑ دی گئی۔ %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>منسوخ کر دیا گیا۔ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported.</source>
        <translation>
            <numerusform>‏%n ملازم درآمد ہو گیا۔</numerusform>
            <numerusform>‏%n ملازمین درآمد ہو گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n people</source>
        <translation>
            <numerusform>‏%n ملازم درآمد ہو رہا ہے</numerusform>
            <numerusform>‏%n ملازمین درآمد ہو رہے ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>کالم %1 میں کیا ہے</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger&apos;s entry about it was altered.</source>
        <translation>اندراجات کے رجسٹر میں اس کا اندراج بدل دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>اسے ہٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It was altered.</source>
        <translation>اسے بدل دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It is of a kind that this version of the program doesn&apos;t know.</source>
        <translation>یہ ایسی قسم کا ہے جسے پروگرام کا یہ ورژن نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>Stopped. Not everything was checked.</source>
        <translation>کام روک دیا گیا۔ سب کچھ جانچا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>It was put in without an entry in the ledger.</source>
        <translation>اسے اندراجات کے رجسٹر میں اندراج کے بغیر شامل کیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This is no checkpoint.</source>
        <translation>یہ توثیقی نشان نہیں ہے۔</translation>
    </message>
    <message>
        <source>This checkpoint was altered after it was signed.</source>
        <translation>یہ توثیقی نشان دستخط کے بعد بدل دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This checkpoint wasn’t signed with the key of “%1”.</source>
        <translation>اس توثیقی نشان پر “%1” کی کلید سے دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was not signed with this ledger&apos;s key: either the checkpoint or the whole ledger is another.</source>
        <translation>‏%1 اندراجات کے توثیقی نشان پر اندراجات کے اس رجسٹر کی کلید سے دستخط نہیں ہوئے: یا تو توثیقی نشان کوئی اور ہے، یا اندراجات کا پورا رجسٹر۔</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was never one of this ledger.</source>
        <translation>‏%1 اندراجات کا توثیقی نشان کبھی اندراجات کے اس رجسٹر کا نہیں تھا۔</translation>
    </message>
    <message>
        <source>The ledger doesn&apos;t continue the checkpoint of %1 entries: some of these entries were rewritten after it was taken.</source>
        <translation>اندراجات کا رجسٹر %1 اندراجات کے توثیقی نشان کا تسلسل نہیں ہے: نشان بننے کے بعد ان میں سے کچھ اندراجات دوبارہ لکھے گئے ہیں۔</translation>
    </message>
    <message>
        <source>They were moved; before, they stood at %1 to %2.</source>
        <translation>ان کی جگہ بدل دی گئی ہے؛ پہلے یہ %1 سے %2 تک تھے۔</translation>
    </message>
    <message>
        <source>Its entry in the ledger was moved; before, it stood at %1.</source>
        <translation>اندراجات کے رجسٹر میں اس کے اندراج کی جگہ بدل دی گئی ہے؛ پہلے وہ %1 پر تھا۔</translation>
    </message>
    <message>
        <source>An entry about it was put into the ledger.</source>
        <translation>اندراجات کے رجسٹر میں اس کا ایک اندراج ڈال دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Its entry in the ledger was removed.</source>
        <translation>اندراجات کے رجسٹر سے اس کا اندراج ہٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It was removed, with the record that it told of.</source>
        <translation>اسے اس ریکارڈ سمیت ہٹا دیا گیا ہے جس کے بارے میں یہ تھا۔</translation>
    </message>
    <message>
        <source>They were removed, with the records that they told of.</source>
        <translation>انہیں ان ریکارڈوں سمیت ہٹا دیا گیا ہے جن کے بارے میں یہ تھے۔</translation>
    </message>
    <message>
        <source>They don&apos;t give the hash that the ledger&apos;s tree has above them.</source>
        <translation>ان سے وہ ہیش نہیں بنتا جو اندراجات کے رجسٹر کے درخت میں ان کے اوپر درج ہے۔</translation>
    </message>
    <message>
        <source>The hash that the ledger&apos;s tree has above its entry was altered.</source>
        <translation>اندراجات کے رجسٹر کے درخت میں اس کے اندراج کے اوپر کا ہیش بدل دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>More than one entry tells of it.</source>
        <translation>اس کے ایک سے زیادہ اندراجات موجود ہیں۔</translation>
    </message>
    <message>
        <source>The salt of its entry was removed, without which nothing proves it.</source>
        <translation>اس کے اندراج کا سالٹ ہٹا دیا گیا ہے، جس کے بغیر اسے ثابت نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>The ledger&apos;s key was altered.</source>
        <translation>اندراجات کے رجسٹر کی کلید بدل دی گئی ہے۔</translation>
    </message>
    <message>
        <source>The ledger&apos;s newest checkpoint was removed.</source>
        <translation>اندراجات کے رجسٹر کا تازہ ترین توثیقی نشان ہٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>The ledger&apos;s newest checkpoint or its key was altered.</source>
        <translation>اندراجات کے رجسٹر کا تازہ ترین توثیقی نشان یا اس کی کلید بدل دی گئی ہے۔</translation>
    </message>
    <message>
        <source>Hashes or salts were put in that belong to no entry.</source>
        <translation>ایسے ہیش یا سالٹ ڈالے گئے ہیں جو کسی اندراج کے نہیں۔</translation>
    </message>
    <message>
        <source>They aren&apos;t those that the newest checkpoint was taken of.</source>
        <translation>یہ وہ اندراجات نہیں جن سے تازہ ترین توثیقی نشان بنایا گیا تھا۔</translation>
    </message>
    <message>
        <source>The ledger has %1 entries; the checkpoint was taken of %2. What is missing was removed from among these.</source>
        <translation>اندراجات کے رجسٹر میں %1 اندراجات ہیں؛ توثیقی نشان %2 اندراجات سے بنایا گیا تھا۔ جو موجود نہیں، وہ انہی میں سے ہٹائے گئے ہیں۔</translation>
    </message>
    <message>
        <source>The ledger has no entry yet. Publish an edition first.</source>
        <translation>اندراجات کے رجسٹر میں ابھی کوئی اندراج نہیں۔ پہلے کوئی اشاعت جاری کریں۔</translation>
    </message>
    <message>
        <source>The ledger has no record %1.</source>
        <translation>اندراجات کے رجسٹر میں ریکارڈ %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>Record %1 was erased. Nothing can prove what it said.</source>
        <translation>ریکارڈ %1 مٹا دیا گیا ہے۔ اس میں کیا لکھا تھا، یہ اب کسی طرح ثابت نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This can’t be proved: the ledger doesn’t fit what it was. Verify it to see what was changed.</source>
        <translation>یہ ثابت نہیں ہو سکتا: اندراجات کا رجسٹر اپنی پہلی حالت کے مطابق نہیں ہے۔ اسے جانچ کر دیکھیں کہ کیا بدلا گیا۔</translation>
    </message>
    <message>
        <source>This is no proof that Countersign wrote.</source>
        <translation>یہ Countersign کا لکھا ہوا ثبوت نہیں ہے۔</translation>
    </message>
    <message>
        <source>The entry is about another record.</source>
        <translation>یہ اندراج کسی اور ریکارڈ کا ہے۔</translation>
    </message>
    <message>
        <source>The record isn’t the one that its entry was made for.</source>
        <translation>یہ وہ ریکارڈ نہیں جس کے لیے اس کا اندراج ہوا تھا۔</translation>
    </message>
    <message>
        <source>A file isn’t the one that belongs to the record.</source>
        <translation>ایک فائل وہ نہیں جو اس ریکارڈ کی ہے۔</translation>
    </message>
    <message>
        <source>The entry isn’t among those that the checkpoint was taken of.</source>
        <translation>یہ اندراج ان میں سے نہیں جن سے توثیقی نشان بنایا گیا تھا۔</translation>
    </message>
    <message>
        <source>The newer checkpoint doesn’t continue the older one.</source>
        <translation>نیا توثیقی نشان پرانے توثیقی نشان کا تسلسل نہیں ہے۔</translation>
    </message>
    <message>
        <source>This was signed with another key than the one you trust.</source>
        <translation>اس پر اس کلید سے دستخط نہیں ہوئے جس پر آپ کو اعتماد ہے، بلکہ کسی اور سے۔</translation>
    </message>
    <message>
        <source>The time-stamp authority gave no time stamp.</source>
        <translation>وقت کی مہر لگانے والے ادارے نے وقت کی مہر نہیں دی۔</translation>
    </message>
    <message>
        <source>The time stamp is not one of this checkpoint.</source>
        <translation>وقت کی یہ مہر اس توثیقی نشان کی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The certificates don’t vouch for the authority of this time stamp.</source>
        <translation>سرٹیفکیٹ اس ادارے کی ضمانت نہیں دیتے جس نے وقت کی یہ مہر لگائی۔</translation>
    </message>
    <message>
        <source>The ledger isn’t as it was signed last: it was changed from outside. Nothing was saved. Verify the ledger, then restore a backup that is sound.</source>
        <translation>اندراجات کا رجسٹر ویسا نہیں جیسا آخری دستخط کے وقت تھا: اسے باہر سے بدلا گیا ہے۔ کچھ محفوظ نہیں ہوا۔ اندراجات کا رجسٹر جانچیں، پھر کوئی درست بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The keys of this workspace&apos;s ledger are damaged. Restore a backup.</source>
        <translation>اس ورک اسپیس کے اندراجات کے رجسٹر کی کلیدیں خراب ہو گئی ہیں۔ کوئی بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A time-stamp authority’s address begins with http:// or https://.</source>
        <translation>وقت کی مہر لگانے والے ادارے کا پتا ⁨http://⁩ یا ⁨https://⁩ سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The time-stamp authority doesn’t answer. The checkpoint is unstamped; try again later.</source>
        <translation>وقت کی مہر لگانے والا ادارہ جواب نہیں دے رہا۔ توثیقی نشان پر مہر نہیں لگی؛ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Web address, e-mail address or number of a rule</source>
        <translation>ویب پتہ، ای میل پتہ یا قاعدے کا نمبر</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>لنک لگائیں</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>لنک ہٹائیں</translation>
    </message>
    <message>
        <source>Type an address such as https://example.org or info@example.org, or a rule’s number such as 2.3.</source>
        <translation>کوئی پتہ لکھیں، جیسے ⁨https://example.org⁩ یا ⁨info@example.org⁩، یا قاعدے کا نمبر، جیسے 2.3۔</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Try now</source>
        <translation>ابھی کوشش کریں</translation>
    </message>
    <message>
        <source>“%1” doesn’t let you in any more. What you typed is kept. %2</source>
        <translation>‏“%1” اب آپ کو داخل نہیں ہونے دیتا۔ آپ کا لکھا ہوا ضائع نہیں ہوا۔ %2</translation>
    </message>
    <message>
        <source>The connection to “%1” is lost. What you typed is kept. Trying again…</source>
        <translation>‏“%1” سے رابطہ ٹوٹ گیا ہے۔ آپ کا لکھا ہوا ضائع نہیں ہوا۔ دوبارہ کوشش ہو رہی ہے…</translation>
    </message>
</context>
<context>
    <name>ListJob</name>
    <message>
        <source>Nobody is on the list.</source>
        <translation>فہرست میں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Who has acknowledged</source>
        <translation>کس نے اقرار کیا</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>‏PDF فائلیں ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>‏اسپریڈ شیٹ ‎(*.csv)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>فہرست محفوظ کی جا رہی ہے</translation>
    </message>
    <message>
        <source>List saved in %1.</source>
        <translation>فہرست %1 میں محفوظ ہو گئی۔</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Locked – Countersign</source>
        <translation>مقفل – Countersign</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>This machine</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>اس پروگرام کی زبان</translation>
    </message>
    <message>
        <source>Urdu letters</source>
        <translation>اردو کا خط</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعلیق</translation>
    </message>
    <message>
        <source>Naskh, more compact</source>
        <translation>نسخ، کم جگہ لیتا ہے</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>It stands in the record of everything you publish and collect.</source>
        <translation>آپ جو کچھ جاری یا جمع کریں، اس کے ریکارڈ میں یہ نام درج ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>ورک اسپیس کھولیں</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>‏Countersign کی ورک اسپیس ‎(*.countersign)</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>‏Countersign کا تعارف</translation>
    </message>
    <message>
        <source>Countersign %1

Handbooks that every employee has read and signed.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏Countersign %1

ایسی ہینڈ بکس جو ہر ملازم نے پڑھی ہوں اور جن پر دستخط کیے ہوں۔

آزاد سافٹ ویئر، GNU General Public License کے ورژن 3 یا اس کے بعد کے کسی بھی ورژن کے تحت۔</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>نئی &amp;ورک اسپیس…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>و&amp;رک اسپیس کھولیں…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>حالیہ ورک &amp;اسپیس</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>ور&amp;ک اسپیس بند کریں</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>پروگرا&amp;م بند کریں</translation>
    </message>
    <message>
        <source>No workspace was open yet</source>
        <translation>ابھی تک کوئی ورک اسپیس نہیں کھولی گئی</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;آگے</translation>
    </message>
    <message>
        <source>F&amp;ilter this screen</source>
        <translation>ا&amp;س اسکرین کو چھانٹیں</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مد&amp;د</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>‏Countersign کا تعا&amp;رف</translation>
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
        <translation>مقفل کریں</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>سائن &amp;آؤٹ کریں</translation>
    </message>
    <message>
        <source>Open &amp;shared workspace…</source>
        <translation>مشترکہ ورک اسپیس کھولیں…</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation>بند ہونے سے پہلے بیک اپ بن رہا ہے</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>بیک اپ نہیں بن سکا۔ %1</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>بیک اپ کے بغیر بند کریں</translation>
    </message>
    <message>
        <source>The workspace was restored. What it was before is kept in “%1”.</source>
        <translation>ورک اسپیس بحال ہو گئی۔ اس کی پچھلی حالت “%1” میں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>لا&amp;گ کا فولڈر کھولیں</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>تکنیکی مد&amp;د کے لیے تفصیلات نقل کریں</translation>
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
        <translation>تفصیلات نقل کریں</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Everything is kept in this one file on this machine.</source>
        <translation>سب کچھ اسی کمپیوٹر پر اس ایک فائل میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>منتخب کریں…</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ورک اسپیس بنائیں</translation>
    </message>
    <message>
        <source>Keep the workspace in</source>
        <translation>ورک اسپیس یہاں رکھیں</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>‏Countersign کی ورک اسپیس ‎(*.countersign)</translation>
    </message>
    <message>
        <source>Choose where the file is to be kept.</source>
        <translation>منتخب کریں کہ فائل کہاں رکھی جائے۔</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>Laying out the pages</source>
        <translation>صفحات تیار کیے جا رہے ہیں</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <source>All sites</source>
        <translation>تمام شاخیں</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>شاخ کے بغیر</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>تمام عہدے</translation>
    </message>
    <message>
        <source>Without a job title</source>
        <translation>عہدے کے بغیر</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>تمام زبانیں</translation>
    </message>
    <message>
        <source>%L1 of %L2 acknowledged</source>
        <translation>‏%L2 میں سے %L1 نے اقرار کیا</translation>
    </message>
    <message>
        <source>%1, %L2 overdue</source>
        <translation>‏%1، %L2 تاخیر شدہ</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>The password is too short. It needs %n characters at least.</source>
        <translation>
            <numerusform>پاس ورڈ بہت چھوٹا ہے۔ کم از کم %n حرف ضروری ہے۔</numerusform>
            <numerusform>پاس ورڈ بہت چھوٹا ہے۔ کم از کم %n حروف ضروری ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little memory to keep a password safe. Close other programs, then try again.</source>
        <translation>میموری اتنی کم ہے کہ پاس ورڈ محفوظ طریقے سے نہیں رکھا جا سکتا۔ دوسرے پروگرام بند کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The employee number %1 belongs to %2 already.</source>
        <translation>ملازم نمبر %1 پہلے ہی %2 کا ہے۔</translation>
    </message>
    <message>
        <source>This person is no longer on file.</source>
        <translation>یہ ملازم اب درج نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Nobody has the employee number %1.</source>
        <translation>ملازم نمبر %1 کسی کا نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing. Look at the change, then save again.</source>
        <translation>آپ کی ترمیم کے دوران %1 نے %2 کی معلومات بدل دیں۔ تبدیلی دیکھ لیں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The employee number is missing.</source>
        <translation>ملازم نمبر درج نہیں۔</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>نام درج نہیں۔</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>زبان منتخب کریں۔</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخری دن پہلے دن سے قبل ہے۔</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>“%1” doesn’t look like an e-mail address.</source>
        <translation>‏“%1” ای میل پتہ معلوم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The language “%1” isn’t known; the usual one is taken.</source>
        <translation>زبان “%1” معلوم نہیں؛ معمول کی زبان لی گئی ہے۔</translation>
    </message>
    <message>
        <source>“%1” can’t be read as a date; the hire date is left empty.</source>
        <translation>‏“%1” کو تاریخ کے طور پر پڑھا نہیں جا سکتا؛ تاریخِ تقرری خالی چھوڑ دی گئی ہے۔</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>درآمد نہ کریں</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>ملازم نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>تاریخِ تقرری</translation>
    </message>
    <message>
        <source>This file holds no rows.</source>
        <translation>اس فائل میں کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>Choose the column that holds the employee number.</source>
        <translation>وہ کالم منتخب کریں جس میں ملازم نمبر ہے۔</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>وہ کالم منتخب کریں جس میں نام ہے۔</translation>
    </message>
    <message>
        <source>Two columns are chosen for “%1”. Choose one.</source>
        <translation>‏“%1” کے لیے دو کالم منتخب کیے گئے ہیں۔ ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column.</source>
        <translation>‏“%1” آخری کالم کے باہر ہے۔</translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 already.</source>
        <translation>نمبر %1 پہلے سے قطار %2 میں موجود ہے۔</translation>
    </message>
    <message>
        <source>The number %1 is on file already (%2).</source>
        <translation>نمبر %1 پہلے سے درج ہے (%2)۔</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>نام بدلا: %1 کی جگہ %2۔</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>ملازم شامل کریں…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>آرکائیو سے نکالیں</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>آرکائیو کریں</translation>
    </message>
    <message>
        <source>What you typed on this page is not saved. If you leave, it is lost.</source>
        <translation>آپ نے اس صفحے پر جو کچھ لکھا ہے وہ محفوظ نہیں ہوا۔ یہاں سے گئے تو وہ ضائع ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>محفوظ کیے بغیر جائیں</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>‏%1 کی معلومات محفوظ ہو گئیں۔</translation>
    </message>
    <message>
        <source>%1 was archived.</source>
        <translation>‏%1 کو آرکائیو کر دیا گیا۔</translation>
    </message>
    <message>
        <source>%1 was taken out of the archive.</source>
        <translation>‏%1 کو آرکائیو سے نکال لیا گیا۔</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>ملازمین درآمد کریں…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>تمام ملازمین</translation>
    </message>
    <message>
        <source>Import people from a spreadsheet</source>
        <translation>اسپریڈ شیٹ سے ملازمین درآمد کریں</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt)</source>
        <translation>متن کی صورت میں اسپریڈ شیٹ ‎(*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>Keep for a time only: %1</source>
        <translation>صرف ایک مدت تک رکھیں: %1</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>مدت کا شمار</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>Say on what legal ground it is kept that long.</source>
        <translation>لکھیں کہ اسے اتنی مدت کس قانونی بنیاد پر رکھا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>There is something in “%1” already. Choose a folder that is new or empty.</source>
        <translation>‏“%1” میں پہلے سے کچھ موجود ہے۔ کوئی نیا یا خالی فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place.</source>
        <translation>فولڈر “%1” نہیں بن سکتا۔ کوئی اور جگہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>دستخط کیے</translation>
    </message>
    <message>
        <source>thumb impression</source>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>refused to sign</source>
        <translation>دستخط سے انکار کیا</translation>
    </message>
    <message>
        <source>recorded on behalf</source>
        <translation>ملازم کی جانب سے درج کیا گیا</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>ملازم نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>اقرار کی عبارت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Name as it was shown</source>
        <translation>دکھایا گیا نام</translation>
    </message>
    <message>
        <source>Number as it was shown</source>
        <translation>دکھایا گیا نمبر</translation>
    </message>
    <message>
        <source>Title as it was shown</source>
        <translation>دکھایا گیا عہدہ</translation>
    </message>
    <message>
        <source>Site as it was shown</source>
        <translation>دکھائی گئی شاخ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>دکھایا گیا</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>آخر تک پڑھا گیا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط کیے</translation>
    </message>
    <message>
        <source>Date beside the signature</source>
        <translation>دستخط کے ساتھ لکھی ہوئی تاریخ</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>ٹائپ کیا ہوا نام</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>اقرار لینے والا</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Read aloud in</source>
        <translation>پڑھ کر سنانے کی زبان</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>فارم کوڈ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دیا گیا</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوعیت</translation>
    </message>
    <message>
        <source>copy of what was signed</source>
        <translation>دستخط شدہ متن کی نقل</translation>
    </message>
    <message>
        <source>form to sign</source>
        <translation>دستخط کے لیے فارم</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چھاپا گیا</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>چھاپنے والا</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>لگائی گئی</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>لگانے والا</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>ہٹائی گئی</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>ہٹانے والا</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>کوئی ریکارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>اشاعت %1، %2</translation>
    </message>
    <message>
        <source>What %1 keeps about %2</source>
        <translation>‏%2 کے بارے میں %1 کے پاس موجود معلومات</translation>
    </message>
    <message>
        <source>As of %1. The same for programs is in the file person.json.</source>
        <translation>یہ معلومات %1 تک کی ہیں۔ پروگراموں کے لیے یہی معلومات فائل ⁨person.json⁩ میں ہیں۔</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>استثنا</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>چھپے ہوئے فارم</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>قانونی روکیں</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>notice at the site</source>
        <translation>شاخ میں نوٹس</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>لکھا گیا</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>لکھنے والا</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Employee number</source>
        <translation>ملازم نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>ترجیحی زبان</translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation>تاریخِ تقرری</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>مثلاً 31.12.2025</translation>
    </message>
    <message>
        <source>Type a date such as 31.12.2025, or leave it empty.</source>
        <translation>تاریخ یوں لکھیں: 31.12.2025، یا خالی چھوڑ دیں۔</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>People</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>آرکائیو بھی دکھائیں</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>تمام شاخیں</translation>
    </message>
    <message>
        <source>Nobody is on file yet</source>
        <translation>ابھی کوئی ملازم درج نہیں</translation>
    </message>
    <message>
        <source>Add the people who are to read and sign the handbook, one by one or from a spreadsheet.</source>
        <translation>ان ملازمین کو شامل کریں جنہیں ہینڈ بک پڑھنی اور اس پر دستخط کرنے ہیں، ایک ایک کر کے یا اسپریڈ شیٹ سے۔</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>کوئی ملازم نہیں ملا</translation>
    </message>
    <message>
        <source>Try fewer letters, another site, or show archived people.</source>
        <translation>کم حروف لکھ کر دیکھیں، کوئی اور شاخ منتخب کریں، یا آرکائیو کے ملازمین بھی دکھائیں۔</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>People whom others add stand here.</source>
        <translation>دوسروں کے شامل کیے ہوئے ملازمین یہاں نظر آتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>New person</source>
        <translation>نیا ملازم</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تبدیلیاں چھوڑ دیں</translation>
    </message>
    <message>
        <source>Archived. Last day: %1</source>
        <translation>آرکائیو میں ہے۔ آخری دن: %1</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Pictures</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and size of a file</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>تصویر محفوظ کریں</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>تصویر %1 کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>The picture %1 was removed.</source>
        <translation>تصویر %1 ہٹا دی گئی۔</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The printer took no further page. See whether it is on and has paper.</source>
        <translation>پرنٹر نے مزید کوئی صفحہ نہیں لیا۔ دیکھ لیں کہ وہ چل رہا ہے اور اس میں کاغذ ہے۔</translation>
    </message>
    <message>
        <source>The PDF could not be written. See whether the folder can be written to and the disk has room.</source>
        <translation>یہ PDF فائل لکھی نہیں جا سکی۔ دیکھ لیں کہ فولڈر میں لکھا جا سکتا ہے اور ڈسک پر جگہ ہے۔</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print edition %1</source>
        <translation>اشاعت %1 چھاپیں</translation>
    </message>
    <message>
        <source>Print the handbook</source>
        <translation>ہینڈ بک چھاپیں</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>کون سا حصہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>ساتھ میں</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Booklet with contents</source>
        <translation>فہرست کے ساتھ کتابچہ</translation>
    </message>
    <message>
        <source>A sheet for each rule</source>
        <translation>ہر قاعدے کا الگ ورق</translation>
    </message>
    <message>
        <source>A poster for each problem area</source>
        <translation>مسئلے کے ہر شعبے کا پوسٹر</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>بطور PDF محفوظ کریں…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>دیکھیں اور چھاپیں…</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>کوئی دوسری زبان نہیں</translation>
    </message>
    <message>
        <source>The whole handbook</source>
        <translation>پوری ہینڈ بک</translation>
    </message>
    <message>
        <source>Only rule %1</source>
        <translation>صرف قاعدہ %1</translation>
    </message>
</context>
<context>
    <name>PrintFormsDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>‏PDF میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Print forms for edition %1</source>
        <translation>اشاعت %1 کے فارم چھاپیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کن کے لیے</translation>
    </message>
    <message>
        <source>All who still have to sign (%L1)</source>
        <translation>وہ سب جن کے دستخط باقی ہیں (%L1)</translation>
    </message>
    <message>
        <source>Everybody in the list as it is filtered</source>
        <translation>چھانٹی ہوئی فہرست کے تمام ملازمین</translation>
    </message>
    <message>
        <source>Everybody (%L1)</source>
        <translation>سب (%L1)</translation>
    </message>
    <message>
        <source>Forms to sign on paper</source>
        <translation>کاغذ پر دستخط کے لیے فارم</translation>
    </message>
    <message>
        <source>Copies of what was signed</source>
        <translation>دستخط شدہ متن کی نقول</translation>
    </message>
    <message>
        <source>Each person’s own</source>
        <translation>ہر ملازم کی اپنی</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>لیٹر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Change sheets: what changed since they last acknowledged</source>
        <translation>تبدیلیوں کے صفحات: پچھلے اقرار کے بعد کیا بدلا</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish edition %1</source>
        <translation>اشاعت %1 جاری کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Summary of the changes</source>
        <translation>تبدیلیوں کا خلاصہ</translation>
    </message>
    <message>
        <source>What employees should know about this edition, in a sentence or two.</source>
        <translation>ملازمین کو اس اشاعت کے بارے میں کیا معلوم ہونا چاہیے، ایک دو جملوں میں۔</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>%1: will be published</source>
        <translation>‏%1: جاری ہو گی</translation>
    </message>
    <message>
        <source>%1: left out, %2</source>
        <translation>‏%1: چھوڑ دی جائے گی، %2</translation>
    </message>
    <message>
        <source>%1: left out, %2 (%3)</source>
        <translation>‏%1: چھوڑ دی جائے گی، %2 (%3)</translation>
    </message>
    <message>
        <source>No language has the text of every rule yet. Go back and write what is missing, then publish.</source>
        <translation>ابھی کسی بھی زبان میں تمام قاعدوں کا متن موجود نہیں۔ واپس جا کر جو متن نہیں ہے وہ لکھیں، پھر جاری کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n changed rules</source>
        <translation>
            <numerusform>‏%n بدلا ہوا قاعدہ</numerusform>
            <numerusform>‏%n بدلے ہوئے قاعدے</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide of each what kind of change it is. A material change asks employees to act otherwise than before; an editorial one only says it better.</source>
        <translation>ہر قاعدے کے بارے میں طے کریں کہ تبدیلی کس قسم کی ہے۔ اہم تبدیلی میں ملازمین کو پہلے سے مختلف عمل کرنا ہوتا ہے؛ لفظی تصحیح میں وہی بات صرف بہتر لفظوں میں کہی جاتی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n removed rules</source>
        <translation>
            <numerusform>‏%n ہٹایا گیا قاعدہ</numerusform>
            <numerusform>‏%n ہٹائے گئے قاعدے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rules</source>
        <translation>
            <numerusform>‏%n نیا قاعدہ</numerusform>
            <numerusform>‏%n نئے قاعدے</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule differs from edition %1.</source>
        <translation>کوئی قاعدہ اشاعت %1 سے مختلف نہیں۔</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>پیش منظر…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نفاذ کی تاریخ</translation>
    </message>
    <message>
        <source>It comes in place of edition %1, which stays in force until that day.</source>
        <translation>یہ اشاعت %1 کی جگہ لے گی، جو اُس دن تک نافذ رہے گی۔</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>پہلے یہ دیکھیں</translation>
    </message>
    <message>
        <source>Edition %1 will be published in these languages: %2.

It is kept as it is now and can’t be changed any more; later changes go into the next edition.</source>
        <translation>اشاعت %1 ان زبانوں میں جاری کی جائے گی: %2۔

یہ اپنی موجودہ حالت میں محفوظ رہے گی اور پھر بدلی نہیں جا سکے گی؛ بعد کی تبدیلیاں اگلی اشاعت میں آئیں گی۔</translation>
    </message>
    <message>
        <source>%1: left out, older than the governing text in %2</source>
        <translation>‏%1: چھوڑ دی گئی، %2 میں معتبر متن سے پرانی</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
</context>
<context>
    <name>RecordAgain</name>
    <message>
        <source>%1 refused to sign edition %2 on %3; %4 was witness.</source>
        <translation>‏%1 نے %3 کو اشاعت %2 پر دستخط سے انکار کیا؛ گواہ: %4۔</translation>
    </message>
    <message>
        <source>%1 acknowledged edition %2 on %3, in this language: %4.</source>
        <translation>‏%1 نے %3 کو اشاعت %2 کا اقرار کیا، اس زبان میں: %4۔</translation>
    </message>
    <message>
        <source>A new record takes its place. The earlier one is kept, with the reason for the new one.</source>
        <translation>نیا ریکارڈ اس کی جگہ لے گا۔ پچھلا ریکارڈ بھی محفوظ رہے گا، اور نئے ریکارڈ کی وجہ بھی۔</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>دوبارہ درج کریں</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>دوبارہ درج کریں…</translation>
    </message>
    <message>
        <source>The signature on record</source>
        <translation>ریکارڈ میں موجود دستخط</translation>
    </message>
</context>
<context>
    <name>RefusalForm</name>
    <message>
        <source>What the employee says, if anything</source>
        <translation>ملازم نے کچھ کہا ہو تو وہ</translation>
    </message>
    <message>
        <source>Name of a witness</source>
        <translation>گواہ کا نام</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <source>What was refused</source>
        <translation>جن کاموں سے روکا گیا</translation>
    </message>
    <message>
        <source>Nobody has tried anything beyond their rights.</source>
        <translation>کسی نے اپنے حق سے باہر کچھ کرنے کی کوشش نہیں کی۔</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>کیا بتایا گیا</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>Remind people of round %1</source>
        <translation>دور %1 کی یاد دہانی کرائیں</translation>
    </message>
    <message>
        <source>All who still have to acknowledge (%L1)</source>
        <translation>سب جنہیں ابھی اقرار کرنا ہے (%L1)</translation>
    </message>
    <message>
        <source>Those who are overdue (%L1)</source>
        <translation>جو تاخیر شدہ ہیں (%L1)</translation>
    </message>
    <message>
        <source>Those in the list as it is filtered, where they still have to</source>
        <translation>چھنی ہوئی فہرست کے وہ افراد جنہیں ابھی کرنا ہے</translation>
    </message>
    <message>
        <source>Letters, one for each person</source>
        <translation>خطوط، ہر فرد کے لیے ایک</translation>
    </message>
    <message>
        <source>E-mail drafts, one for each person</source>
        <translation>ای میل کے مسودے، ہر فرد کے لیے ایک</translation>
    </message>
    <message>
        <source>Notices for the wall, one for each site</source>
        <translation>دیوار کے نوٹس، ہر شاخ کے لیے ایک</translation>
    </message>
    <message>
        <source>The due date for a calendar</source>
        <translation>کیلنڈر کے لیے آخری تاریخ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کن کے لیے</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>A PDF with a page for each person, in their language, sorted by site and name. Who was reminded is kept.</source>
        <translation>ایک PDF جس میں ہر فرد کے لیے اس کی زبان میں ایک صفحہ ہے، شاخ اور نام کی ترتیب سے۔ کسے یاد دہانی کرائی گئی، محفوظ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>A folder with a draft for each person who has an e-mail address, in their language. Your mail program opens and sends them. Who was reminded is kept.</source>
        <translation>ایک فولڈر جس میں ہر اس فرد کے لیے، جس کا ای میل پتا ہو، اس کی زبان میں مسودہ ہے۔ آپ کا ای میل پروگرام انہیں کھولتا اور بھیجتا ہے۔ کسے یاد دہانی کرائی گئی، محفوظ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>A PDF with a page for each site and each language that somebody there needs. It names nobody. Who was reminded is kept.</source>
        <translation>ایک PDF جس میں ہر شاخ اور وہاں درکار ہر زبان کے لیے ایک صفحہ ہے۔ اس میں کسی کا نام نہیں۔ کسے یاد دہانی کرائی گئی، محفوظ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>A file that a calendar opens, with the due date and an alarm three days before.</source>
        <translation>ایک فائل جسے کیلنڈر کھولتا ہے، آخری تاریخ اور تین دن پہلے کی یاد دہانی کے ساتھ۔</translation>
    </message>
    <message>
        <source>Choose an empty folder for the drafts</source>
        <translation>مسودوں کے لیے خالی فولڈر منتخب کریں</translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation>یاد دہانیاں محفوظ کریں</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>‏کیلنڈر فائلیں ‎(*.ics)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>‏PDF فائلیں ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>یاد دہانیاں لکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Reminders saved in %1.</source>
        <translation>یاد دہانیاں %1 میں محفوظ ہو گئیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no e-mail address on file.</source>
        <translation>
            <numerusform>%n شخص کا ای میل پتا درج نہیں۔</numerusform>
            <numerusform>%n افراد کے ای میل پتے درج نہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderFiles</name>
    <message>
        <source>There is something in “%1” already. Choose a folder that is new or empty.</source>
        <translation>‏“%1” میں پہلے سے کچھ موجود ہے۔ کوئی نیا یا خالی فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The folder “%1” can’t be made. Choose another place.</source>
        <translation>فولڈر “%1” نہیں بنایا جا سکتا۔ کوئی اور جگہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Nobody there still has to acknowledge.</source>
        <translation>وہاں کسی کو اقرار کرنا باقی نہیں۔</translation>
    </message>
    <message>
        <source>None of these people has an e-mail address on file.</source>
        <translation>ان میں سے کسی کا ای میل پتا درج نہیں۔</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message numerus="yes">
        <source>in %n rules</source>
        <translation>
            <numerusform>%n قاعدے میں</numerusform>
            <numerusform>%n قاعدوں میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n problem areas</source>
        <translation>
            <numerusform>مسئلے کے %n شعبے میں</numerusform>
            <numerusform>مسئلے کے %n شعبوں میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n rules and problem areas</source>
        <translation>
            <numerusform>%n قاعدے یا شعبے میں</numerusform>
            <numerusform>%n قاعدوں اور شعبوں میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>نیا متن</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>سب بدلیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>بالکل یہی املا</translation>
    </message>
    <message>
        <source>Capitals, accents and letter forms have to be as typed.</source>
        <translation>بڑے حروف، اعراب اور حروف کی شکلیں وہی ہوں جو لکھی گئی ہیں۔</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>پورے الفاظ</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>لکھیے کہ کیا تلاش کرنا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n places %1 were replaced.</source>
        <translation>
            <numerusform>‏%1 %n جگہ متن بدل دیا گیا۔</numerusform>
            <numerusform>‏%1 %n جگہوں پر متن بدل دیا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that would be empty stay as they are: %1.</source>
        <translation>جو عنوان خالی رہ جاتے وہ ویسے ہی رکھے گئے: %1۔</translation>
    </message>
    <message>
        <source>Nothing was replaced, for the title would be empty.</source>
        <translation>کچھ نہیں بدلا گیا، کیونکہ عنوان خالی رہ جاتا۔</translation>
    </message>
    <message>
        <source>There is no such text in this language.</source>
        <translation>اس زبان میں ایسا کوئی متن نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Place %1 of %n, %2</source>
        <translation>
            <numerusform>‏%n میں سے جگہ %1، %2</numerusform>
            <numerusform>‏%n میں سے جگہ %1، %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places %1</source>
        <translation>
            <numerusform>‏%1 %n جگہ</numerusform>
            <numerusform>‏%1 %n جگہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>بیک اپ بحال کریں</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>نئی فائل میں بحال کریں…</translation>
    </message>
    <message>
        <source>Put in this workspace’s place…</source>
        <translation>اس ورک اسپیس کی جگہ رکھیں…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>کب بنا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>کوئی اور فائل…</translation>
    </message>
    <message>
        <source>Pass phrase of this backup</source>
        <translation>اس بیک اپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مہربند</translation>
    </message>
    <message>
        <source>doesn’t fit its ledger</source>
        <translation>اپنے اندراجات کے رجسٹر کے مطابق نہیں</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>بیک اپ کھولیں</translation>
    </message>
    <message>
        <source>Backups (*.countersign-backup);;All files (*)</source>
        <translation>بیک اپ ‎(*.countersign-backup);;تمام فائلیں ‎(*)</translation>
    </message>
    <message>
        <source>Choose a backup to see what is in it.</source>
        <translation>یہ دیکھنے کے لیے کہ بیک اپ میں کیا ہے، اسے منتخب کریں۔</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>جائزہ لیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>بیک اپ جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Stopped. Choose it again to look into it.</source>
        <translation>کام روک دیا گیا۔ جائزے کے لیے اسے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>بعد میں مٹائے گئے</translation>
    </message>
    <message numerus="yes">
        <source>%n records. They are erased again when it is restored.</source>
        <translation>
            <numerusform>‏%n ریکارڈ۔ بحال کرتے وقت یہ دوبارہ مٹا دیا جاتا ہے۔</numerusform>
            <numerusform>‏%n ریکارڈ۔ بحال کرتے وقت یہ دوبارہ مٹا دیے جاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>یہاں بحال کریں</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign کی ورک اسپیس ‎(*.countersign)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>بحال ہو رہا ہے</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored.</source>
        <translation>کام روک دیا گیا۔ کچھ بحال نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The workspace is closed, and what is in the backup is opened in its place. What the workspace is now stays beside it under another name.</source>
        <translation>ورک اسپیس بند ہو جائے گی، اور اس کی جگہ وہ کھلے گی جو بیک اپ میں ہے۔ ورک اسپیس کی موجودہ حالت اسی کے ساتھ دوسرے نام سے محفوظ رہے گی۔</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>اس کی جگہ رکھیں</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Checking the backup</source>
        <translation>بیک اپ جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>بیک اپ کھولیں</translation>
    </message>
    <message>
        <source>Backups (*.countersign-backup);;All files (*)</source>
        <translation>بیک اپ ‎(*.countersign-backup);;تمام فائلیں ‎(*)</translation>
    </message>
    <message>
        <source>Pass phrase of this backup</source>
        <translation>اس بیک اپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>نئی فائل میں بحال کریں…</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>یہاں بحال کریں</translation>
    </message>
    <message>
        <source>Countersign workspaces (*.countersign)</source>
        <translation>Countersign کی ورک اسپیس ‎(*.countersign)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>بحال ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Nothing about %1 may be erased: %2. Lift the legal hold first.</source>
        <translation>‏%1 کے بارے میں کچھ نہیں مٹایا جا سکتا: %2۔ پہلے قانونی روک ہٹائیں۔</translation>
    </message>
    <message>
        <source>the erasure of %1 %2</source>
        <translation>‏⁨%1 %2⁩ کا مٹایا جانا</translation>
    </message>
    <message>
        <source>Say why nothing may be erased.</source>
        <translation>لکھیں کہ کچھ بھی کیوں نہ مٹایا جائے۔</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>یہ روک پہلے ہی ہٹائی جا چکی ہے۔</translation>
    </message>
    <message>
        <source>Give a time between 1 and %1 months.</source>
        <translation>مدت 1 سے %1 مہینوں کے درمیان درج کریں۔</translation>
    </message>
    <message>
        <source>The time of this can&apos;t be counted from that. Choose another beginning.</source>
        <translation>اس کی مدت کا شمار وہاں سے نہیں ہو سکتا۔ شمار کا کوئی اور آغاز منتخب کریں۔</translation>
    </message>
    <message>
        <source>Say on what legal ground it is kept that long.</source>
        <translation>لکھیں کہ اسے اتنی مدت کس قانونی بنیاد پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>everything about a person</source>
        <translation>ملازم کے بارے میں سب کچھ</translation>
    </message>
    <message>
        <source>acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>exemptions</source>
        <translation>استثنا</translation>
    </message>
    <message>
        <source>printed forms</source>
        <translation>چھپے ہوئے فارم</translation>
    </message>
    <message>
        <source>after the last day of work</source>
        <translation>کام کے آخری دن سے</translation>
    </message>
    <message>
        <source>after a newer edition</source>
        <translation>نئی اشاعت سے</translation>
    </message>
    <message>
        <source>after it was made</source>
        <translation>بننے کے دن سے</translation>
    </message>
    <message>
        <source>The list of what was erased, “%1”, can&apos;t be read. Take another copy of it.</source>
        <translation>جو کچھ مٹایا گیا اس کی فہرست “%1” پڑھی نہیں جا سکتی۔ اس کی کوئی اور نقل لیں۔</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Keeping and erasing</source>
        <translation>رکھنا اور مٹانا</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>جن کی مدت ختم ہو چکی</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>قانونی روکیں</translation>
    </message>
    <message>
        <source>How long what is kept</source>
        <translation>کیا کتنی مدت رکھا جائے</translation>
    </message>
    <message>
        <source>Save the periods</source>
        <translation>مدتیں محفوظ کریں</translation>
    </message>
    <message>
        <source>Erase what is chosen…</source>
        <translation>منتخب ریکارڈ مٹائیں…</translation>
    </message>
    <message>
        <source>Lift this hold</source>
        <translation>یہ روک ہٹائیں</translation>
    </message>
    <message>
        <source>The periods that you changed are not saved. If you leave, they are lost.</source>
        <translation>آپ کی بدلی ہوئی مدتیں محفوظ نہیں ہوئیں۔ یہاں سے گئے تو وہ ضائع ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>محفوظ کیے بغیر جائیں</translation>
    </message>
    <message>
        <source>The periods were saved.</source>
        <translation>مدتیں محفوظ ہو گئیں۔</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>‏%1، اشاعت %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name: what, records</comment>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>‏%n ریکارڈ</numerusform>
            <numerusform>‏%n ریکارڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… اور %n مزید</numerusform>
            <numerusform>… اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>This is erased for ever:

%1

What stays is that there were records, who erased them and why. Copies on paper, in files and in backups stay where they are.</source>
        <translation>یہ ہمیشہ کے لیے مٹ جائے گا:

%1

صرف یہ باقی رہے گا کہ ریکارڈ موجود تھے، انہیں کس نے مٹایا اور کیوں۔ کاغذ پر، فائلوں میں اور بیک اپ میں موجود نقول اپنی جگہ رہیں گی۔</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>The time for which it is kept is over.</source>
        <translation>اسے رکھنے کی مدت ختم ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>The legal hold on %1 was lifted.</source>
        <translation>‏%1 کے ریکارڈ سے قانونی روک ہٹا دی گئی۔</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>مطلوبہ طرزِ عمل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>کہاں لاگو ہے</translation>
    </message>
    <message>
        <source>Rule without a title</source>
        <translation>بے عنوان قاعدہ</translation>
    </message>
</context>
<context>
    <name>RichEdit</name>
    <message>
        <source>Bold</source>
        <translation>بولڈ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ترچھا</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>نقطوں والی فہرست</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>نمبر شدہ فہرست</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>لنک…</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>administrator</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>human resources</source>
        <translation>انسانی وسائل</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>see the handbook</source>
        <translation>ہینڈ بک دیکھنا</translation>
    </message>
    <message>
        <source>edit the handbook’s rules</source>
        <translation>ہینڈ بک کے قاعدوں میں ترمیم کرنا</translation>
    </message>
    <message>
        <source>translate the handbook</source>
        <translation>ہینڈ بک کا ترجمہ کرنا</translation>
    </message>
    <message>
        <source>publish an edition</source>
        <translation>اشاعت جاری کرنا</translation>
    </message>
    <message>
        <source>see people and their acknowledgments</source>
        <translation>ملازمین اور ان کے اقرار دیکھنا</translation>
    </message>
    <message>
        <source>add, change and archive people</source>
        <translation>ملازمین کو شامل، تبدیل اور آرکائیو کرنا</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>ملازمین درآمد کرنا</translation>
    </message>
    <message>
        <source>call people to acknowledge</source>
        <translation>ملازمین سے اقرار طلب کرنا</translation>
    </message>
    <message>
        <source>record acknowledgments</source>
        <translation>اقرار درج کرنا</translation>
    </message>
    <message>
        <source>exempt people</source>
        <translation>ملازمین کو مستثنیٰ کرنا</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>فارم چھاپنا</translation>
    </message>
    <message>
        <source>hand out all data about a person</source>
        <translation>کسی ملازم کی تمام معلومات فراہم کرنا</translation>
    </message>
    <message>
        <source>change the workspace’s settings</source>
        <translation>ورک اسپیس کی ترتیبات بدلنا</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>اکاؤنٹوں کا انتظام کرنا</translation>
    </message>
    <message>
        <source>verify the ledger</source>
        <translation>اندراجات کا رجسٹر جانچنا</translation>
    </message>
    <message>
        <source>make and check backups</source>
        <translation>بیک اپ بنانا اور جانچنا</translation>
    </message>
    <message>
        <source>move, archive or restore the workspace</source>
        <translation>ورک اسپیس کو منتقل، آرکائیو یا بحال کرنا</translation>
    </message>
    <message>
        <source>decide what is kept and erased</source>
        <translation>طے کرنا کہ کیا رکھا اور کیا مٹایا جائے</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>To be acknowledged by</source>
        <translation>اقرار کی آخری تاریخ</translation>
    </message>
    <message>
        <source>Everybody employed</source>
        <translation>تمام ملازمین</translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation>جنہیں میں منتخب کروں</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>شاخیں</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>These people besides</source>
        <translation>ان کے علاوہ یہ افراد</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>تمام شاخیں</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>تمام عہدے</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>تمام زبانیں</translation>
    </message>
    <message>
        <source>Name or employee number</source>
        <translation>نام یا ملازم نمبر</translation>
    </message>
    <message>
        <source>Put a semicolon between them. With nothing else chosen, only these are called.</source>
        <translation>ان کے درمیان سیمی کولن (؛) لگائیں۔ اگر اور کچھ منتخب نہ ہو تو صرف انہیں بلایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Who is hired later joins by themselves</source>
        <translation>جو بعد میں ملازم ہو وہ خود بخود شامل ہو جاتا ہے</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>شاخ “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>Nobody has the job title “%1”.</source>
        <translation>عہدہ “%1” کسی کا نہیں۔</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>زبان “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>Choose whom to call, or call everybody.</source>
        <translation>منتخب کریں کہ کسے بلانا ہے، یا سب کو بلائیں۔</translation>
    </message>
</context>
<context>
    <name>RoundOffer</name>
    <message>
        <source>Edition %1 is published</source>
        <translation>اشاعت %1 جاری ہو گئی</translation>
    </message>
    <message>
        <source>Everybody employed can be asked now to acknowledge it by a date. You can also do that later, with the acknowledgments.</source>
        <translation>تمام موجودہ ملازمین سے ابھی کسی تاریخ تک اس کا اقرار طلب کیا جا سکتا ہے۔ آپ یہ بعد میں اقرار کے صفحے پر بھی کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>اقرار کی آخری تاریخ</translation>
    </message>
    <message>
        <source>Ask for acknowledgments</source>
        <translation>اقرار طلب کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Ask for acknowledgments</source>
        <translation>اقرار طلب کریں</translation>
    </message>
    <message>
        <source>A round calls people to acknowledge an edition of the handbook by a date, each in their own language where the edition has it.</source>
        <translation>دور لوگوں سے کسی تاریخ تک ہینڈ بک کی ایک اشاعت کا اقرار طلب کرتا ہے، ہر ایک سے اس کی اپنی زبان میں، اگر اشاعت میں وہ زبان ہو۔</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>اشاعت %1، %2</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>افراد گنے جا رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked.</source>
        <translation>
            <numerusform>%n شخص سے کہا جائے گا۔</numerusform>
            <numerusform>%n افراد سے کہا جائے گا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have acknowledged this edition already.</source>
        <translation>
            <numerusform>ان میں سے %n اس اشاعت کا اقرار پہلے ہی کر چکا ہے۔</numerusform>
            <numerusform>ان میں سے %n اس اشاعت کا اقرار پہلے ہی کر چکے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edition has no current text in %1; %n of them get it in %2.</source>
        <translation>
            <numerusform>اشاعت میں %1 کا تازہ متن نہیں؛ ان میں سے %n کو یہ %2 میں ملے گی۔</numerusform>
            <numerusform>اشاعت میں %1 کا تازہ متن نہیں؛ ان میں سے %n کو یہ %2 میں ملے گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is open, due on %1.</source>
        <translation>دور کھل گیا، آخری تاریخ %1۔</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Title of the rule</source>
        <translation>قاعدے کا عنوان</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>مطلوبہ طرزِ عمل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Value it serves</source>
        <translation>متعلقہ قدر</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>کوئی قدر نہیں</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>کہاں لاگو ہے</translation>
    </message>
    <message>
        <source>Edit a rule</source>
        <translation>قاعدے میں ترمیم</translation>
    </message>
    <message>
        <source>Put a semicolon between them.</source>
        <translation>ان کے درمیان سیمی کولن (؛) لگائیں۔</translation>
    </message>
    <message>
        <source>Job titles it applies to</source>
        <translation>وہ عہدے جن پر یہ لاگو ہے</translation>
    </message>
    <message>
        <source>All job titles</source>
        <translation>تمام عہدے</translation>
    </message>
    <message>
        <source>Sites it applies to</source>
        <translation>وہ شاخیں جہاں یہ لاگو ہے</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>تمام شاخیں</translation>
    </message>
</context>
<context>
    <name>RuleHistoryPage</name>
    <message>
        <source>Edition</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نفاذ کی تاریخ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹا دیا گیا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدہ</translation>
    </message>
    <message>
        <source>History of a rule</source>
        <translation>ایک قاعدے کی تاریخ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>اس دن نافذ</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>ابھی جاری نہیں ہوا</translation>
    </message>
    <message>
        <source>This rule is in no edition. Once it is published, every text that it ever had stands here.</source>
        <translation>یہ قاعدہ کسی اشاعت میں نہیں۔ جاری ہونے کے بعد اس کا ہر متن یہاں نظر آئے گا۔</translation>
    </message>
    <message>
        <source>No edition was in force on that day.</source>
        <translation>اُس دن کوئی اشاعت نافذ نہیں تھی۔</translation>
    </message>
    <message>
        <source>Edition %1 was in force on that day, and this rule wasn’t in it.</source>
        <translation>اُس دن اشاعت %1 نافذ تھی، اور یہ قاعدہ اس میں نہیں تھا۔</translation>
    </message>
    <message>
        <source>Edition %1 was in force on that day.</source>
        <translation>اُس دن اشاعت %1 نافذ تھی۔</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>شاخیں</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>problem areas</source>
        <translation>مسئلے کے شعبے</translation>
    </message>
    <message>
        <source>texts of problem areas</source>
        <translation>مسئلے کے شعبوں کے متن</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>قاعدے</translation>
    </message>
    <message>
        <source>texts of rules</source>
        <translation>قاعدوں کے متن</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>اشاعتیں</translation>
    </message>
    <message>
        <source>acknowledgment rounds</source>
        <translation>اقرار کے دور</translation>
    </message>
    <message>
        <source>exemptions</source>
        <translation>استثنا</translation>
    </message>
    <message>
        <source>acknowledgments</source>
        <translation>اقرار</translation>
    </message>
    <message>
        <source>form codes</source>
        <translation>فارم کوڈ</translation>
    </message>
    <message>
        <source>entries of the ledger</source>
        <translation>اندراجات کے رجسٹر کے اندراجات</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Everything that was looked for was found.</source>
        <translation>جو کچھ تلاش کیا گیا، سب مل گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file can’t be read.</source>
        <translation>
            <numerusform>فائل کا %n صفحہ پڑھا نہیں جا سکتا۔</numerusform>
            <numerusform>فائل کے %n صفحات پڑھے نہیں جا سکتے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>‏%n موجود نہیں</numerusform>
            <numerusform>‏%n موجود نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict others and were left out</source>
        <translation>
            <numerusform>‏%n کو دوسروں سے متصادم ہونے پر چھوڑ دیا گیا</numerusform>
            <numerusform>‏%n کو دوسروں سے متصادم ہونے پر چھوڑ دیا گیا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references lead to nothing</source>
        <translation>
            <numerusform>‏%n حوالہ کہیں نہیں پہنچتا</numerusform>
            <numerusform>‏%n حوالے کہیں نہیں پہنچتے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 were kept; %3.</source>
        <translation>‏%1: بچنے والوں کی تعداد %2؛ %3۔</translation>
    </message>
    <message>
        <source>The ledger could not be kept whole. A new one begins with all that was kept; keep the damaged file and its backups, which hold the old one.</source>
        <translation>اندراجات کا رجسٹر پورا نہیں بچایا جا سکا۔ جو کچھ بچ گیا، اس سب کے ساتھ نیا رجسٹر شروع ہوتا ہے؛ خراب فائل اور اس کے بیک اپ رکھ چھوڑیں، پرانا رجسٹر انہی میں ہے۔</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>موجود نہیں: %1</translation>
    </message>
    <message>
        <source>Doesn’t fit the ledger: %1</source>
        <translation>اندراجات کے رجسٹر کے مطابق نہیں: %1</translation>
    </message>
    <message>
        <source>Nothing can be read of “%1”: its beginning is destroyed, or it is no workspace. Restore a backup.</source>
        <translation>‏“%1” سے کچھ نہیں پڑھا جا سکتا: اس کا ابتدائی حصہ تباہ ہو چکا ہے، یا یہ ورک اسپیس نہیں ہے۔ کوئی بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>کام روک دیا گیا۔ پیچھے کچھ نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>hashes of the ledger</source>
        <translation>اندراجات کے رجسٹر کے ہیش</translation>
    </message>
    <message>
        <source>salts of the ledger</source>
        <translation>اندراجات کے رجسٹر کے سالٹ</translation>
    </message>
    <message>
        <source>newest checkpoint</source>
        <translation>تازہ ترین توثیقی نشان</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>وقت کی مہریں</translation>
    </message>
    <message>
        <source>sites of accounts</source>
        <translation>اکاؤنٹ کی شاخیں</translation>
    </message>
    <message>
        <source>changes to accounts</source>
        <translation>اکاؤنٹ میں تبدیلیاں</translation>
    </message>
    <message>
        <source>refused attempts</source>
        <translation>رد کی گئی کوششیں</translation>
    </message>
    <message>
        <source>retention periods</source>
        <translation>رکھنے کی مدتیں</translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>erasures</source>
        <translation>مٹائے گئے ریکارڈ</translation>
    </message>
    <message>
        <source>notes of what was removed</source>
        <translation>ہٹائی گئی چیزوں کے نوٹ</translation>
    </message>
    <message>
        <source>marks of what was saved</source>
        <translation>محفوظ کی گئی چیزوں کے نشان</translation>
    </message>
    <message>
        <source>The list ends here; more records may not fit the ledger.</source>
        <translation>فہرست یہاں ختم ہوتی ہے؛ ممکن ہے مزید ریکارڈ بھی اندراجات کے رجسٹر کے مطابق نہ ہوں۔</translation>
    </message>
    <message>
        <source>withdrawals of editions</source>
        <translation>اشاعتوں کی واپسیاں</translation>
    </message>
    <message>
        <source>pictures of rules</source>
        <translation>قاعدوں کی تصویریں</translation>
    </message>
    <message>
        <source>what translations of problem areas were made from</source>
        <translation>مسئلے کے شعبوں کے ترجموں کی اصل</translation>
    </message>
    <message>
        <source>what translations of rules were made from</source>
        <translation>قاعدوں کے ترجموں کی اصل</translation>
    </message>
    <message>
        <source>changes to rounds</source>
        <translation>دوروں کی تبدیلیاں</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
</context>
<context>
    <name>SalvageReport</name>
    <message>
        <source>Salvage</source>
        <translation>بچانے کا نتیجہ</translation>
    </message>
    <message>
        <source>Everything could be read and is in the new workspace.</source>
        <translation>سب کچھ پڑھ لیا گیا اور نئی ورک اسپیس میں موجود ہے۔</translation>
    </message>
    <message>
        <source>What could be read is in the new workspace. Keep this list of what is not.</source>
        <translation>جو کچھ پڑھا جا سکا وہ نئی ورک اسپیس میں ہے۔ جو نہیں ہے، اس کی یہ فہرست سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>جو موجود نہیں</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>نئی ورک اسپیس کھولیں</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Words, or the number of a rule</source>
        <translation>الفاظ، یا قاعدے کا نمبر</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>کیا تلاش کرنا ہے</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>کہاں تلاش کرنا ہے</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>کیا ملا</translation>
    </message>
    <message>
        <source>The handbook as it is now</source>
        <translation>ہینڈ بک کی موجودہ صورت</translation>
    </message>
    <message>
        <source>The handbook and all editions</source>
        <translation>ہینڈ بک اور تمام اشاعتیں</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>اشاعت %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>تمام زبانیں</translation>
    </message>
    <message>
        <source>The first %L1 are shown. Type more to find fewer.</source>
        <translation>پہلے %L1 دکھائے گئے ہیں۔ کم نتائج کے لیے مزید لکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ملا</numerusform>
            <numerusform>%n ملے</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>ہینڈ بک میں تلاش کریں</translation>
    </message>
    <message>
        <source>Type words in any language. Accents, vowel signs and capital letters don’t matter.</source>
        <translation>کسی بھی زبان میں الفاظ لکھیں۔ اعراب اور بڑے چھوٹے حروف سے فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>No text has all of these words. Type fewer of them, or look in other editions.</source>
        <translation>کسی متن میں یہ سب الفاظ نہیں۔ کم الفاظ لکھیں، یا دوسری اشاعتوں میں دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>ServerRights</name>
    <message>
        <source>The name of the database is too long for accounts. Give it a shorter one.</source>
        <translation>ڈیٹا بیس کا نام اکاؤنٹوں کے لیے بہت لمبا ہے۔ اسے چھوٹا نام دیں۔</translation>
    </message>
    <message>
        <source>Accounts on a server need a login that may make roles. Connect with one that may, once.</source>
        <translation>سرور پر اکاؤنٹ رکھنے کے لیے ایسا لاگ ان چاہیے جسے نئے لاگ ان بنانے کی اجازت ہو۔ ایک بار ایسے لاگ ان کے ساتھ سرور سے جڑیں۔</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>اندراجات کا رجسٹر جانچیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>اندراجات کا رجسٹر</translation>
    </message>
    <message>
        <source>Verifying reads every record anew and finds any that was changed after it was signed or published.</source>
        <translation>جانچ میں ہر ریکارڈ نئے سرے سے پڑھا جاتا ہے، اور جو ریکارڈ دستخط یا اجرا کے بعد بدلا گیا ہو وہ سامنے آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Your changes to the settings are not saved. If you leave, they are lost.</source>
        <translation>ترتیبات میں آپ کی تبدیلیاں محفوظ نہیں ہوئیں۔ یہاں سے گئے تو وہ ضائع ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>محفوظ کیے بغیر جائیں</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>ترتیبات محفوظ ہو گئیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is sound: all %n entries fit.</source>
        <translation>
            <numerusform>اندراجات کا رجسٹر درست ہے: اس کا %n اندراج مطابق ہے۔</numerusform>
            <numerusform>اندراجات کا رجسٹر درست ہے: تمام %n اندراجات مطابق ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not fit. %2</source>
        <translation>ریکارڈ ⁨%1⁩ مطابق نہیں ہے۔ %2</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>اندراجات کے رجسٹر کی جانچ جاری ہے</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>اکاؤنٹ…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>As long as there is none, whoever opens this workspace may do everything. With the first account, everybody has to sign in, and may do what their role allows.</source>
        <translation>جب تک کوئی اکاؤنٹ نہ ہو، جو بھی یہ ورک اسپیس کھولے اسے سب کچھ کرنے کی اجازت ہے۔ پہلا اکاؤنٹ بنتے ہی سب کو سائن ان کرنا ہو گا، اور ہر ایک کو صرف وہی کرنے کی اجازت ہو گی جو اس کے کردار میں ہے۔</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>رکھنا اور مٹانا</translation>
    </message>
    <message>
        <source>How long records are kept, and on which legal ground. What is due is shown; nothing is erased until somebody decides it.</source>
        <translation>ریکارڈ کتنی مدت تک اور کس قانونی بنیاد پر رکھے جاتے ہیں۔ جس کی مدت ختم ہو وہ دکھایا جاتا ہے؛ جب تک کوئی فیصلہ نہ کرے، کچھ نہیں مٹایا جاتا۔</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translation>رکھنا اور مٹانا…</translation>
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
        <translation>یہ محفوظ ہو رہا تھا کہ “%1” سے رابطہ ٹوٹ گیا۔ دیکھا جا رہا ہے کہ محفوظ ہوا یا نہیں…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>انتظار چھوڑ دیں</translation>
    </message>
    <message>
        <source>Whether this was saved is not known. Look before you do it again.</source>
        <translation>معلوم نہیں کہ یہ محفوظ ہوا یا نہیں۔ دوبارہ کرنے سے پہلے دیکھ لیں۔</translation>
    </message>
</context>
<context>
    <name>SidebarEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>‏%n کام باقی ہے</numerusform>
            <numerusform>‏%n کام باقی ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>‏%n سیکنڈ</numerusform>
            <numerusform>‏%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>‏%n منٹ</numerusform>
            <numerusform>‏%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>بہت بار غلط پاس ورڈ لکھا گیا۔ دوبارہ کوشش %1 بعد کریں۔</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>نام یا پاس ورڈ غلط ہے۔</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Try again in %1.</source>
        <translation>نام یا پاس ورڈ غلط ہے۔ دوبارہ کوشش %1 بعد کریں۔</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Ask an administrator.</source>
        <translation>اکاؤنٹ “%1” غیر فعال ہے۔ منتظم سے رابطہ کریں۔</translation>
    </message>
    <message>
        <source>That login of the server has no account in this workspace.</source>
        <translation>سرور کے اس لاگ ان کا اس ورک اسپیس میں کوئی اکاؤنٹ نہیں۔</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Type the name of your account.</source>
        <translation>اپنے اکاؤنٹ کا نام لکھیں۔</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in with the account that an administrator made for you.</source>
        <translation>اس اکاؤنٹ سے سائن ان کریں جو منتظم نے آپ کے لیے بنایا ہے۔</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن ان کریں</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ورک اسپیس بند کریں</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Refuses to sign…</source>
        <translation>دستخط سے انکار…</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>انکار درج کریں</translation>
    </message>
    <message>
        <source>The refusal of %1 is recorded.</source>
        <translation>‏%1 کا انکار درج ہو گیا۔</translation>
    </message>
    <message>
        <source>Nothing is lost: the signature is still here. Try again, or go back.</source>
        <translation>کچھ ضائع نہیں ہوا: دستخط اب بھی یہاں موجود ہیں۔ دوبارہ کوشش کریں، یا واپس جائیں۔</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Governing text</source>
        <translation>معتبر متن</translation>
    </message>
    <message>
        <source>This is not translated yet.</source>
        <translation>اس کا ابھی ترجمہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The translation is current.</source>
        <translation>ترجمہ تازہ ہے۔</translation>
    </message>
    <message>
        <source>The translation is stale. What was added since then is underlined, what was removed is struck out.</source>
        <translation>ترجمہ پرانا ہے۔ اس کے بعد جو بڑھایا گیا وہ خط کشیدہ ہے، جو نکالا گیا وہ کٹا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The translation is stale. It isn’t known which text it was made from.</source>
        <translation>ترجمہ پرانا ہے۔ معلوم نہیں کہ یہ کس متن سے کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>The translator remarked: %1</source>
        <translation>مترجم نے لکھا: %1</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>تجاویز تلاش کی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>لغت میں شامل کریں</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>کوئی تجویز نہیں</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Acknowledged</source>
        <translation>اقرار کیا</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>زیرِ التوا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>مستثنیٰ</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>ادارہ چھوڑ گئے</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط کیے</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Refused before a witness</source>
        <translation>گواہ کے سامنے انکار کیا</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>ملازم کی جانب سے درج کیا گیا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>یاد دہانی</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Everybody</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>کون دکھائے جائیں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ملازمین</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>یہاں کوئی نہیں</translation>
    </message>
    <message>
        <source>Nobody matches the filter. Choose another site or “Everybody”, or empty the filter field.</source>
        <translation>چھانٹنے پر کوئی ملازم نہیں ملا۔ کوئی اور شاخ یا “سب” منتخب کریں، یا چھانٹنے کا خانہ خالی کریں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>اقرار کیا: %1</translation>
    </message>
    <message>
        <source>Still to acknowledge</source>
        <translation>جنہیں ابھی اقرار کرنا ہے</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>یاد دہانی</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>The starter handbook is missing from this program.</source>
        <translation>اس پروگرام میں ابتدائی ہینڈ بک موجود نہیں۔</translation>
    </message>
    <message>
        <source>The starter handbook in this program is damaged.</source>
        <translation>اس پروگرام کی ابتدائی ہینڈ بک خراب ہے۔</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Due on %1</source>
        <translation>آخری تاریخ: %1</translation>
    </message>
    <message>
        <source>No due date is set.</source>
        <translation>آخری تاریخ مقرر نہیں۔</translation>
    </message>
    <message>
        <source>%1. Closed on %2.</source>
        <translation>‏%1۔ %2 کو بند ہوا۔</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>شاخ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By job title</source>
        <translation>عہدے کے لحاظ سے</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>زبان کے لحاظ سے</translation>
    </message>
    <message>
        <source>How people are grouped</source>
        <translation>افراد کی درجہ بندی</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>✓ Done</source>
        <translation>✓ مکمل</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is using “%1”. Close it there, then try again.</source>
        <translation>کوئی اور پروگرام “⁨%1⁩” کو استعمال کر رہا ہے۔ اسے وہاں بند کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation>‏“⁨%1⁩” صرف پڑھی جا سکتی ہے۔ اس میں لکھنے کی اجازت لیں، یا اسے اپنے کسی فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was saved; make room, then try again.</source>
        <translation>جس ڈسک پر “⁨%1⁩” ہے وہ بھر گئی ہے۔ کچھ محفوظ نہیں ہوا؛ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network folder, then try again.</source>
        <translation>‏“⁨%1⁩” کو پڑھا یا لکھا نہیں جا سکا۔ ڈسک یا نیٹ ورک کا فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>‏“⁨%1⁩” کھل نہیں سکتی۔ دیکھ لیں کہ یہ موجود ہے اور آپ کو اس کا فولڈر استعمال کرنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation>‏“⁨%1⁩” پروگرام Countersign کی ورک اسپیس نہیں ہے۔</translation>
    </message>
    <message>
        <source>The workspace could not do this. Nothing was saved.</source>
        <translation>ورک اسپیس میں یہ کام نہیں ہو سکا۔ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Write the address as postgresql://name@server/database.</source>
        <translation>پتا یوں لکھیں: ⁨postgresql://name@server/database⁩۔</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it is asked for.</source>
        <translation>پتے میں پاس ورڈ نہ لکھیں؛ وہ الگ سے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The address has an option that isn’t known: %1.</source>
        <translation>پتے میں ایک نامعلوم اختیار ہے: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>The database “%1” can’t hold every script. Make one with the encoding UTF8.</source>
        <translation>ڈیٹا بیس “%1” میں ہر رسم الخط محفوظ نہیں ہو سکتا۔ ایسا ڈیٹا بیس بنائیں جس کی انکوڈنگ UTF8 ہو۔</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” پہلے سے موجود ہے۔ کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>“%1” پروگرام Countersign کے زیادہ نئے ورژن میں لکھی گئی ہے۔ اسے کھولنے کے لیے وہ ورژن نصب کریں۔</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. Nothing that you typed is; try again in a moment.</source>
        <translation>‏“%1” سے رابطہ ٹوٹ گیا۔ آپ کا لکھا ہوا کچھ ضائع نہیں ہوا؛ تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask an administrator for the right to.</source>
        <translation>آپ کے اکاؤنٹ کو اس کام کی اجازت نہیں۔ منتظم سے اجازت لیں۔</translation>
    </message>
    <message>
        <source>“%1” takes no changes at the moment. Try again later.</source>
        <translation>‏“%1” میں اس وقت کوئی تبدیلی نہیں ہو سکتی۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Somebody else is saving at this moment. Try again.</source>
        <translation>اس وقت کوئی اور محفوظ کر رہا ہے۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server “%1” has no room left. Nothing was saved; tell whoever looks after it.</source>
        <translation>سرور “%1” پر جگہ ختم ہو گئی ہے۔ کچھ محفوظ نہیں ہوا؛ سرور کے نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <translation>نام یا پاس ورڈ درست نہیں۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>ورک اسپیس “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>“%1” can’t be reached. Check the address, the network, and that the server lets you in.</source>
        <translation>‏“%1” تک رسائی ممکن نہیں۔ پتا اور نیٹ ورک دیکھ لیں، اور یہ بھی کہ سرور آپ کو داخل ہونے دیتا ہے۔</translation>
    </message>
    <message>
        <source>The server has a login of that name already. Choose another name.</source>
        <translation>سرور پر اس نام کا لاگ ان پہلے سے موجود ہے۔ کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>That account is disabled. Ask an administrator.</source>
        <translation>یہ اکاؤنٹ غیر فعال ہے۔ منتظم سے رابطہ کریں۔</translation>
    </message>
    <message>
        <source>That belongs to a site that is not yours. Ask human resources to do it.</source>
        <translation>یہ ایسی شاخ سے متعلق ہے جو آپ کی نہیں۔ انسانی وسائل سے کہیں کہ یہ کام کریں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>کام روک دیا گیا۔ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>A record names another one that is missing.</source>
        <translation>ایک ریکارڈ میں ایسے ریکارڈ کا حوالہ ہے جو موجود نہیں۔</translation>
    </message>
    <message>
        <source>The disk that holds “%1” failed at the last moment. Look whether this was saved before you do it again.</source>
        <translation>‏جس ڈسک پر “%1” ہے وہ آخری لمحے ناکام ہو گئی۔ دوبارہ کرنے سے پہلے دیکھیں کہ یہ محفوظ ہوا یا نہیں۔</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while this was being saved, and whether it was saved is not known. Look before you do it again.</source>
        <translation>یہ محفوظ ہو رہا تھا کہ “%1” سے رابطہ ٹوٹ گیا، اور معلوم نہیں کہ محفوظ ہوا یا نہیں۔ دوبارہ کرنے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The server takes too long to answer. Try again in a moment.</source>
        <translation>سرور جواب دینے میں بہت دیر لگا رہا ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>پاس ورڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>کام روک دیا گیا۔ پیچھے کچھ نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>“%1” is damaged, and nothing in it can be changed. Salvage what can be read, or restore a backup.</source>
        <translation>‏“%1” خراب ہے، اور اس میں کچھ بدلا نہیں جا سکتا۔ جو کچھ پڑھا جا سکے بچا لیں، یا کوئی بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>“%1” could not be made. Nothing was saved; check the disk or the network folder, then try again.</source>
        <translation>‏“⁨%1⁩” نہیں بن سکی۔ کچھ محفوظ نہیں ہوا؛ ڈسک یا نیٹ ورک کا فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This file holds no text. Save it as plain text or CSV first, then choose that file.</source>
        <translation>اس فائل میں متن نہیں ہے۔ پہلے اسے سادہ متن یا CSV کے طور پر محفوظ کریں، پھر وہ فائل منتخب کریں۔</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Split it into smaller files.</source>
        <translation>متن %1 ایم بی سے بڑا ہے۔ اسے چھوٹی فائلوں میں تقسیم کریں۔</translation>
    </message>
    <message>
        <source>The text is not in UTF-8. It was read as %1: check its letters.</source>
        <translation>متن UTF-8 میں نہیں ہے۔ اسے %1 کے طور پر پڑھا گیا ہے: اس کے حروف دیکھ لیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are broken in the file and are shown as “%1”.</source>
        <translation>
            <numerusform>فائل میں %n حرف خراب ہے اور “%1” کی صورت میں دکھایا گیا ہے۔</numerusform>
            <numerusform>فائل میں %n حروف خراب ہیں اور “%1” کی صورت میں دکھائے گئے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>فائل “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>‏“%1” پڑھی نہیں جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>A dividing line</source>
        <translation>تقسیم کی لکیر</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>تبصرہ</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>فہرستِ مضامین</translation>
    </message>
    <message>
        <source>Settings of another program</source>
        <translation>کسی اور پروگرام کی ترتیبات</translation>
    </message>
    <message>
        <source>Heading of a table of contents</source>
        <translation>فہرستِ مضامین کا عنوان</translation>
    </message>
    <message>
        <source>Line of a table of contents</source>
        <translation>فہرستِ مضامین کی سطر</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>مصنف کا نام</translation>
    </message>
    <message>
        <source>A number standing alone</source>
        <translation>الگ لکھا ہوا عدد</translation>
    </message>
    <message>
        <source>The text is too long for a handbook. Split it into files of at most %1 MB.</source>
        <translation>متن ہینڈ بک کے لیے بہت طویل ہے۔ اسے ایسی فائلوں میں تقسیم کریں جو %1 ایم بی سے بڑی نہ ہوں۔</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>اس فائل میں کوئی متن نہیں۔</translation>
    </message>
    <message>
        <source>A problem area has no title.</source>
        <translation>مسئلے کے ایک شعبے کا عنوان نہیں ہے۔</translation>
    </message>
    <message>
        <source>A rule has no title.</source>
        <translation>ایک قاعدے کا عنوان نہیں ہے۔</translation>
    </message>
    <message>
        <source>The rule “%1” has no text.</source>
        <translation>قاعدہ “%1” کا متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>دستاویز کا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are left out: their problem area has no rule to keep them.</source>
        <translation>
            <numerusform>%n تصویر چھوڑ دی گئی ہے: اس کے مسئلے کے شعبے میں کوئی قاعدہ نہیں جس کے ساتھ وہ رکھی جائے۔</numerusform>
            <numerusform>%n تصویریں چھوڑ دی گئی ہیں: ان کے مسئلے کے شعبے میں کوئی قاعدہ نہیں جس کے ساتھ وہ رکھی جائیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextImportModel</name>
    <message>
        <source>Left out</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>چھوڑ دیا گیا: %1</translation>
    </message>
    <message>
        <source>Problem area</source>
        <translation>مسئلے کا شعبہ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدہ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>فائل میں</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>کیا بنے گا</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the rule</source>
        <translation>
            <numerusform>قاعدے کی %n تصویر</numerusform>
            <numerusform>قاعدے کی %n تصویریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>عنوان بدلیں</translation>
    </message>
</context>
<context>
    <name>TextImportPage</name>
    <message>
        <source>Import a text</source>
        <translation>متن درآمد کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل منتخب کریں…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>What the text becomes</source>
        <translation>متن کیا بنے گا</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>متن منتخب کریں</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>متن پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Choose a file. You will see what it becomes before anything is saved.</source>
        <translation>فائل منتخب کریں۔ کچھ محفوظ ہونے سے پہلے آپ دیکھ لیں گے کہ اس سے کیا بنے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas</source>
        <translation>
            <numerusform>‏%n مسئلے کا شعبہ</numerusform>
            <numerusform>‏%n مسئلے کے شعبے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>‏%n قاعدہ</numerusform>
            <numerusform>‏%n قواعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out</source>
        <translation>
            <numerusform>‏%n حصہ چھوڑ دیا گیا</numerusform>
            <numerusform>‏%n حصے چھوڑ دیے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Document or text file</source>
        <translation>دستاویز یا متن کی فائل</translation>
    </message>
    <message>
        <source>Documents and texts (%1)</source>
        <translation>دستاویزیں اور متن (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextLanguageBox</name>
    <message>
        <source>no rules yet</source>
        <translation>ابھی کوئی قاعدہ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n rules lack text</source>
        <translation>
            <numerusform>‏%n قاعدے کا متن نہیں</numerusform>
            <numerusform>‏%n قاعدوں کا متن نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>a problem area lacks its title</source>
        <translation>مسئلے کے ایک شعبے کا عنوان نہیں</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مکمل</translation>
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
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Write the translation into the column “%1”, and what you want to remark into “note”. Leave the other columns as they are; only where a stale translation still fits, write “current” for “stale”. A new line within a text is “&lt;br&gt;”.</source>
        <translation>ترجمہ کالم ”%1“ میں لکھیں، اور جو کہنا ہو وہ ⁨“note”⁩ میں۔ باقی کالم جوں کے توں رہنے دیں؛ صرف جہاں پرانا ترجمہ اب بھی درست ہو وہاں ⁨“stale”⁩ کی جگہ ⁨“current”⁩ لکھیں۔ متن کے اندر نئی سطر ⁨“&lt;br&gt;”⁩ ہے۔</translation>
    </message>
    <message>
        <source>There is no table of translations in this file. Export one, and keep its heading.</source>
        <translation>اس فائل میں ترجموں کا جدول نہیں۔ ایک برآمد کریں، اور اس کی سرخی قائم رکھیں۔</translation>
    </message>
    <message>
        <source>This file doesn’t say into which language it translates.</source>
        <translation>یہ فائل نہیں بتاتی کہ اس میں کس زبان میں ترجمہ ہے۔</translation>
    </message>
    <message>
        <source>This file translates into %1, in which the rules are decided. Change them in the handbook.</source>
        <translation>اس فائل میں ترجمہ %1 میں ہے، جو قاعدوں کی معتبر زبان ہے۔ انہیں ہینڈ بک میں تبدیل کریں۔</translation>
    </message>
    <message>
        <source>This file translates from %1, but the rules are decided in %2. Export it anew.</source>
        <translation>اس فائل میں ترجمہ %1 سے ہے، جبکہ قاعدوں کی معتبر زبان %2 ہے۔ اسے نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken and are current: %1</source>
        <translation>
            <numerusform>‏%n ترجمہ لے لیا گیا اور تازہ ہے: %1</numerusform>
            <numerusform>‏%n ترجمے لے لیے گئے اور تازہ ہیں: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken as stale, for they are not finished or not of the governing text of now: %1</source>
        <translation>
            <numerusform>‏%n ترجمہ پرانے کے طور پر لیا گیا، کیونکہ وہ مکمل نہیں یا موجودہ معتبر متن کا نہیں: %1</numerusform>
            <numerusform>‏%n ترجمے پرانے کے طور پر لیے گئے، کیونکہ وہ مکمل نہیں یا موجودہ معتبر متن کے نہیں: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were left as they are, for the file has those of an older governing text: %1</source>
        <translation>
            <numerusform>‏%n ترجمہ جوں کا توں چھوڑا گیا، کیونکہ فائل میں پرانے معتبر متن کا ترجمہ ہے: %1</numerusform>
            <numerusform>‏%n ترجمے جوں کے توں چھوڑے گئے، کیونکہ فائل میں پرانے معتبر متن کے ترجمے ہیں: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were as in the file.</source>
        <translation>
            <numerusform>‏%n ترجمہ فائل جیسا ہی تھا۔</numerusform>
            <numerusform>‏%n ترجمے فائل جیسے ہی تھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not translated in the file either.</source>
        <translation>
            <numerusform>‏%n متن کا ترجمہ فائل میں بھی نہیں۔</numerusform>
            <numerusform>‏%n متنوں کا ترجمہ فائل میں بھی نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of the file are no longer in the handbook.</source>
        <translation>
            <numerusform>فائل کا %n متن اب ہینڈ بک میں نہیں۔</numerusform>
            <numerusform>فائل کے %n متن اب ہینڈ بک میں نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>فائل میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This file is too large to be a translation.</source>
        <translation>یہ فائل ترجمہ ہونے کے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <source>This is not a whole XLIFF file of version 1.2.</source>
        <translation>یہ ⁨XLIFF 1.2⁩ کی مکمل فائل نہیں۔</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n warnings</source>
        <translation>
            <numerusform>‏%1، %n انتباہ</numerusform>
            <numerusform>‏%1، %n انتباہات</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ترجمے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Mark as current</source>
        <translation>تازہ قرار دیں</translation>
    </message>
    <message>
        <source>The translation still fits the governing text</source>
        <translation>ترجمہ اب بھی معتبر متن کے مطابق ہے</translation>
    </message>
    <message>
        <source>Previous stale</source>
        <translation>پچھلا پرانا</translation>
    </message>
    <message>
        <source>Next stale</source>
        <translation>اگلا پرانا</translation>
    </message>
    <message>
        <source>Export for translators…</source>
        <translation>مترجمین کے لیے برآمد کریں…</translation>
    </message>
    <message>
        <source>Import translations…</source>
        <translation>ترجمے درآمد کریں…</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>ترجمے کی زبان</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>کیا دکھایا جائے</translation>
    </message>
    <message>
        <source>Current translations</source>
        <translation>تازہ ترجمے</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>تمام متن</translation>
    </message>
    <message>
        <source>%1 of %2 current, %3 stale, %4 missing</source>
        <translation>‏%2 میں سے %1 تازہ، %3 پرانے، %4 موجود نہیں</translation>
    </message>
    <message>
        <source>Governing text: %1</source>
        <translation>معتبر متن: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>ترجمہ: %1</translation>
    </message>
    <message>
        <source>Mark a translation as current</source>
        <translation>ترجمے کو تازہ قرار دینا</translation>
    </message>
    <message>
        <source>Export for translators</source>
        <translation>مترجمین کے لیے برآمد</translation>
    </message>
    <message>
        <source>XLIFF, for translators’ tools (*.xlf *.xliff);;Bilingual table (*.md)</source>
        <translation>مترجمین کے آلات کے لیے XLIFF (*.xlf *.xliff);;دو لسانی جدول (*.md)</translation>
    </message>
    <message>
        <source>Exporting translations</source>
        <translation>ترجمے برآمد ہو رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were exported.</source>
        <translation>
            <numerusform>‏%n متن برآمد ہوا۔</numerusform>
            <numerusform>‏%n متن برآمد ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>ترجمے درآمد کریں</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.md *.markdown)</source>
        <translation>ترجمے (*.xlf *.xliff *.md *.markdown)</translation>
    </message>
    <message>
        <source>Reading translations</source>
        <translation>ترجمے پڑھے جا رہے ہیں</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>What was typed and not saved is lost. The account stays as it is.</source>
        <translation>جو کچھ لکھا گیا اور محفوظ نہیں ہوا، وہ ضائع ہو جائے گا۔ اکاؤنٹ جوں کا توں رہے گا۔</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Locked – Countersign</source>
        <translation>مقفل – Countersign</translation>
    </message>
    <message>
        <source>%1 is signed in here. Everything is kept as it was.</source>
        <translation>یہاں %1 نے سائن ان کر رکھا ہے۔ سب کچھ جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>قفل کھولیں</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>سائن آؤٹ کریں…</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Courtesy</source>
        <translation>شائستگی</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>احترام</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>وعدے کی پاسداری</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>دیانت داری</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>بروقت کارروائی</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>حقیقت پسندانہ توقعات</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>بالمشافہ</translation>
    </message>
    <message>
        <source>Telephone and voicemail</source>
        <translation>ٹیلی فون اور وائس میل</translation>
    </message>
    <message>
        <source>Letters and memos</source>
        <translation>خطوط اور میمو</translation>
    </message>
    <message>
        <source>E-mail and online forms</source>
        <translation>ای میل اور آن لائن فارم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Material change</source>
        <translation>اہم تبدیلی</translation>
    </message>
    <message>
        <source>Editorial change</source>
        <translation>لفظی تصحیح</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تبدیلی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>صورتِ حال</translation>
    </message>
    <message>
        <source>Required handling</source>
        <translation>مطلوبہ طرزِ عمل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Value it serves</source>
        <translation>متعلقہ قدر</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>کہاں لاگو ہے</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>ابھی نافذ نہیں</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>بدل دی گئی</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>translation</comment>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>current</source>
        <comment>translation</comment>
        <translation>تازہ</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>translation</comment>
        <translation>پرانا</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Job titles it applies to</source>
        <translation>وہ عہدے جن پر یہ لاگو ہے</translation>
    </message>
    <message>
        <source>Sites it applies to</source>
        <translation>وہ شاخیں جہاں یہ لاگو ہے</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>‏Countersign میں خوش آمدید</translation>
    </message>
    <message>
        <source>A handbook that every employee has read and signed.</source>
        <translation>ایسی ہینڈ بک جو ہر ملازم نے پڑھی ہو اور جس پر دستخط کیے ہوں۔</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>اس پروگرام کی زبان</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ورک اسپیس کھولیں…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>حالیہ ورک اسپیس</translation>
    </message>
    <message>
        <source>Shared workspace on a server…</source>
        <translation>سرور پر مشترکہ ورک اسپیس…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Handbook</source>
        <translation>ہینڈ بک</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>Use the starter handbook</source>
        <translation>ابتدائی ہینڈ بک استعمال کریں</translation>
    </message>
    <message>
        <source>Add a problem area</source>
        <translation>مسئلے کا شعبہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>قاعدہ شامل کریں</translation>
    </message>
    <message>
        <source>Problem area %1 was removed.</source>
        <translation>مسئلے کا شعبہ %1 ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>Rule %1 was removed.</source>
        <translation>قاعدہ %1 ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>What you had typed when the program ended is here again.</source>
        <translation>پروگرام بند ہوتے وقت آپ نے جو لکھا تھا وہ پھر یہاں موجود ہے۔</translation>
    </message>
    <message>
        <source>Move problem areas</source>
        <translation>مسئلے کے شعبے منتقل کرنا</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>قاعدے منتقل کرنا</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹنا</translation>
    </message>
    <message>
        <source>There are no rules to paste. Cut or copy some in a handbook first.</source>
        <translation>چسپاں کرنے کے لیے کوئی قاعدہ نہیں۔ پہلے کسی ہینڈ بک میں قاعدے کاٹیں یا نقل کریں۔</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کرنا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message numerus="yes">
        <source>%n problem areas and rules were removed.</source>
        <translation>
            <numerusform>مسئلے کا %n شعبہ یا قاعدہ ہٹا دیا گیا۔</numerusform>
            <numerusform>مسئلے کے شعبے اور قاعدے، کل %n، ہٹا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is misspelt in this text.</source>
        <translation>اس متن میں املا کی کوئی غلطی نہیں۔</translation>
    </message>
    <message>
        <source>There is no dictionary for this language on this machine.</source>
        <translation>اس کمپیوٹر پر اس زبان کی لغت موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” is not a Countersign workspace.</source>
        <translation>‏“⁨%1⁩” پروگرام Countersign کی ورک اسپیس نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>فائل “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>آپ کو “%1” پڑھنے کی اجازت نہیں۔ اس کے مالک سے اجازت لیں۔</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Countersign. Install that version to open it.</source>
        <translation>‏“%1” پروگرام Countersign کے زیادہ نئے ورژن میں لکھی گئی ہے۔ اسے کھولنے کے لیے وہ ورژن نصب کریں۔</translation>
    </message>
    <message>
        <source>“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.</source>
        <translation>‏“⁨%1⁩” صرف پڑھی جا سکتی ہے۔ اس میں لکھنے کی اجازت لیں، یا اسے اپنے کسی فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>‏“%1” پہلے سے موجود ہے۔ کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made there. Check the folder, then try again.</source>
        <translation>‏“%1” وہاں نہیں بن سکتی۔ فولڈر دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The folder of “%1” can&apos;t be written to. Ask for the right to, or choose another folder.</source>
        <translation>‏“%1” کے فولڈر میں لکھا نہیں جا سکتا۔ اجازت لیں، یا کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>“%1” is open already: %2 has it open on %3. Close it there, then try again.</source>
        <translation>‏“%1” پہلے سے کھلی ہے: اسے %2 نے %3 پر کھول رکھا ہے۔ اسے وہاں بند کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then try again.</source>
        <translation>جس ڈسک پر “⁨%1⁩” ہے وہ بھر گئی ہے۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved.</source>
        <translation>کام روک دیا گیا۔ کچھ منتقل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>What arrived is not the same as what was sent. Nothing was moved; the workspace stays as it is.</source>
        <translation>جو پہنچا وہ ویسا نہیں جیسا بھیجا گیا تھا۔ کچھ منتقل نہیں ہوا؛ ورک اسپیس جوں کی توں ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not damaged.</source>
        <translation>‏“%1” خراب نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>WorkspacePart</name>
    <message>
        <source>This workspace</source>
        <translation>یہ ورک اسپیس</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>کمپنی</translation>
    </message>
    <message>
        <source>Governing language</source>
        <translation>معتبر زبان</translation>
    </message>
    <message>
        <source>Rules are decided in this language; the others are translations of it.</source>
        <translation>قاعدے اسی زبان میں طے ہوتے ہیں؛ باقی زبانوں کا متن اس کا ترجمہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>What people sign</source>
        <translation>ملازمین جس پر دستخط کرتے ہیں</translation>
    </message>
    <message>
        <source>Your own statement in each language. Where it is empty, the program’s statement is used.</source>
        <translation>ہر زبان میں اقرار کی آپ کی اپنی عبارت۔ جہاں یہ خالی ہو، وہاں پروگرام کی عبارت استعمال ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>اقرار کی عبارت، %1</translation>
    </message>
    <message>
        <source>Type the company’s name; it stands on every form.</source>
        <translation>کمپنی کا نام لکھیں؛ یہ ہر فارم پر لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Minutes without use after which windows lock</source>
        <translation>کتنے منٹ استعمال نہ ہو تو ونڈو مقفل ہو جائے</translation>
    </message>
    <message>
        <source>Whoever is signed in unlocks with their password. With 0 they never lock by themselves.</source>
        <translation>جس نے سائن ان کر رکھا ہو وہ اپنے پاس ورڈ سے قفل کھولتا ہے۔ 0 لکھنے پر ونڈو کبھی خود بخود مقفل نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>وقت کی مہریں</translation>
    </message>
    <message>
        <source>A time-stamp authority signs when it saw the ledger’s newest checkpoint. It is asked every hour while a window is open, and learns nothing but a number.</source>
        <translation>وقت کی مہر لگانے والا ادارہ دستخط کے ساتھ تصدیق کرتا ہے کہ اس نے اندراجات کے رجسٹر کا تازہ ترین توثیقی نشان کب دیکھا۔ جب تک کوئی ونڈو کھلی ہو، ہر گھنٹے اس سے مہر مانگی جاتی ہے، اور اسے ایک عدد کے سوا کچھ معلوم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Address of the time-stamp authority</source>
        <translation>وقت کی مہر لگانے والے ادارے کا پتا</translation>
    </message>
    <message>
        <source>Left empty, nothing is stamped.</source>
        <translation>خالی چھوڑیں تو کسی چیز پر مہر نہیں لگتی۔</translation>
    </message>
    <message>
        <source>Certificates that vouch for it (PEM)</source>
        <translation>اس کی ضمانت دینے والے سرٹیفکیٹ (⁨PEM⁩)</translation>
    </message>
    <message>
        <source>Left empty, its stamps are taken without asking who vouches for it.</source>
        <translation>خالی چھوڑیں تو ادارے کی مہریں یہ پوچھے بغیر مان لی جاتی ہیں کہ اس کی ضمانت کون دیتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are stamped.</source>
        <translation>
            <numerusform>‏%n توثیقی نشان پر مہر لگی ہے۔</numerusform>
            <numerusform>‏%n توثیقی نشانوں پر مہر لگی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What was entered since %2 still waits for a stamp.</source>
        <translation>‏%1 ⁨%2⁩ کے بعد جو کچھ درج ہوا، وہ ابھی مہر کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://.</source>
        <translation>ایسا پتا لکھیں جو ⁨http://⁩ یا ⁨https://⁩ سے شروع ہو۔</translation>
    </message>
    <message>
        <source>Paste certificates as PEM, or nothing.</source>
        <translation>سرٹیفکیٹ ⁨PEM⁩ کی صورت میں چسپاں کریں، یا خالی چھوڑ دیں۔</translation>
    </message>
</context>
</TS>

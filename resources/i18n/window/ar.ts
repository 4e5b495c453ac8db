<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A diary for joint sounds, kept on this computer. It gives no diagnosis.</source>
        <translation>يوميات لأصوات المفاصل، محفوظة على هذا الحاسوب. لا تقدّم تشخيصًا.</translation>
    </message>
    <message>
        <source>Version, places and licenses</source>
        <translation>الإصدار والأماكن والتراخيص</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Log</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>التراجع عن آخر فعل</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>It was the other side</source>
        <translation>كان الجانب الآخر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>قفل اليوميات</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>حفظ المُدخل</translation>
    </message>
    <message>
        <source>Save from a note</source>
        <translation>الحفظ من داخل ملاحظة</translation>
    </message>
    <message>
        <source>Pick in the row, or the joint, that has the number</source>
        <translation>الاختيار في الصف، أو المفصل الذي له الرقم</translation>
    </message>
    <message>
        <source>Pick what has the ring</source>
        <translation>اختيار ما حوله إطار</translation>
    </message>
    <message>
        <source>Walk in a row or on the picture</source>
        <translation>التنقّل في صف أو على الصورة</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>تعديل المُدخل</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>حذف المختار</translation>
    </message>
    <message>
        <source>Leave the choice or the search</source>
        <translation>الخروج من الاختيار أو البحث</translation>
    </message>
    <message>
        <source>Walk along the days</source>
        <translation>التنقّل بين الأيام</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>أول يوم وآخر يوم</translation>
    </message>
    <message>
        <source>Show the entries of the day</source>
        <translation>عرض مُدخلات اليوم</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>قلب الصفحة</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>No movement was written down in these days.</source>
        <translation>لم تُدوَّن أي حركة في هذه الأيام.</translation>
    </message>
    <message>
        <source>Counted repeats only; single entries stand apart. “Likely” is a range of 95 %. Repeats of one day are alike, so in truth it is wider.</source>
        <translation>التكرارات المعدودة فقط؛ أما المُدخلات المفردة فوحدها. «المرجّح» مدى بنسبة 95 %. تكرارات اليوم الواحد متشابهة، فالمدى الحقيقي أوسع.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>عرض الكل ({n})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation>بحسب ما كان يحدث</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>المرجّح</translation>
    </message>
    <message>
        <source>Singles</source>
        <translation>مفردة</translation>
    </message>
    <message>
        <source>{n} with, {m} without</source>
        <translation>{n} بصوت، {m} بلا صوت</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير معدود</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
    <message>
        <source>Too few to say more.</source>
        <translation>قليلة جدًا لقول المزيد.</translation>
    </message>
    <message>
        <source>Singles: {n} with a sound, {m} without.</source>
        <translation>مفردة: {n} بصوت و{m} بلا صوت.</translation>
    </message>
    <message>
        <source>not said what was happening</source>
        <translation>لم يُذكر ما كان يحدث</translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>What was happening?</source>
        <translation>ماذا كان يحدث؟</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Pick another one</source>
        <translation>اختيار غيره</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>When to call</source>
        <translation>متى يلزم الاتصال</translation>
    </message>
</context>
<context>
    <name>Altered</name>
    <message numerus="yes">
        <source>%n entries do not read as they were saved</source>
        <comment>%n entry does not read as it was saved</comment>
        <translation>
            <numerusform>%n مُدخل ليس كما حُفظ</numerusform>
            <numerusform>مُدخل واحد ليس كما حُفظ</numerusform>
            <numerusform>مُدخلان ليسا كما حُفظا</numerusform>
            <numerusform>%n مُدخلات ليست كما حُفظت</numerusform>
            <numerusform>%n مُدخلًا ليست كما حُفظت</numerusform>
            <numerusform>%n مُدخل ليست كما حُفظت</numerusform>
        </translation>
    </message>
    <message>
        <source>A worn disk or another program can do this.</source>
        <translation>قد يحدث هذا بسبب قرص قديم أو برنامج آخر.</translation>
    </message>
    <message>
        <source>There is no good backup to look in.</source>
        <translation>لا توجد نسخة احتياطية سليمة للمقارنة.</translation>
    </message>
    <message>
        <source>Last good backup: {when}. It is kept.</source>
        <translation>آخر نسخة سليمة: {when}. ستبقى محفوظة.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يُغيَّر شيء بعد.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>مُدخل محذوف</translation>
    </message>
    <message>
        <source>{entry}, deleted</source>
        <translation>{entry}، محذوف</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>عن {name}</translation>
    </message>
    <message>
        <source>A look at the legs</source>
        <translation>تفقّد الساقين</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>The backup says the same.</source>
        <translation>النسخة الاحتياطية تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>A part of it reads otherwise in the backup.</source>
        <translation>جزء منه مختلف في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Now: {what}.</source>
        <translation>الآن: {what}.</translation>
    </message>
    <message>
        <source>In the backup: {what}.</source>
        <translation>في النسخة الاحتياطية: {what}.</translation>
    </message>
    <message>
        <source>You may have changed it after this backup.</source>
        <translation>ربما غيّرته بعد هذه النسخة.</translation>
    </message>
    <message>
        <source>The backup does not have it. Look at it in your diary.</source>
        <translation>ليس في النسخة الاحتياطية. راجعه في اليوميات.</translation>
    </message>
</context>
<context>
    <name>AlteredDesk</name>
    <message>
        <source>Taken from the backup</source>
        <translation>أُخذ من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Kept as it is now</source>
        <translation>بقي كما هو الآن</translation>
    </message>
</context>
<context>
    <name>AlteredDialog</name>
    <message>
        <source>What it says now is kept in its history.</source>
        <translation>ما هو مكتوب الآن يبقى في سجلّ المُدخل.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>إبقاؤه كما هو الآن</translation>
    </message>
    <message>
        <source>Take it from the backup</source>
        <translation>أخذه من النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>AsideNote</name>
    <message>
        <source>Show what is left out</source>
        <translation>عرض ما لا يُحسب</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tell of the same moment as another one. Each moment counts once.</source>
        <comment>%n entry tells of the same moment as another one. Each moment counts once.</comment>
        <translation>
            <numerusform>%n مُدخل يصف اللحظة نفسها التي يصفها مُدخل آخر. كل لحظة تُحسب مرة واحدة.</numerusform>
            <numerusform>مُدخل واحد يصف اللحظة نفسها التي يصفها مُدخل آخر. كل لحظة تُحسب مرة واحدة.</numerusform>
            <numerusform>مُدخلان يصفان اللحظة نفسها التي يصفها مُدخل آخر. كل لحظة تُحسب مرة واحدة.</numerusform>
            <numerusform>%n مُدخلات تصف اللحظة نفسها التي يصفها مُدخل آخر. كل لحظة تُحسب مرة واحدة.</numerusform>
            <numerusform>%n مُدخلًا يصف اللحظة نفسها التي يصفها مُدخل آخر. كل لحظة تُحسب مرة واحدة.</numerusform>
            <numerusform>%n مُدخل يصف اللحظة نفسها التي يصفها مُدخل آخر. كل لحظة تُحسب مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in a tally of that day, and count there.</source>
        <comment>%n entry is in a tally of that day, and counts there.</comment>
        <translation>
            <numerusform>%n مُدخل ضمن عدّ ذلك اليوم، ويُحسب هناك.</numerusform>
            <numerusform>مُدخل واحد ضمن عدّ ذلك اليوم، ويُحسب هناك.</numerusform>
            <numerusform>مُدخلان ضمن عدّ ذلك اليوم، ويُحسبان هناك.</numerusform>
            <numerusform>%n مُدخلات ضمن عدّ ذلك اليوم، وتُحسب هناك.</numerusform>
            <numerusform>%n مُدخلًا ضمن عدّ ذلك اليوم، ويُحسب هناك.</numerusform>
            <numerusform>%n مُدخل ضمن عدّ ذلك اليوم، ويُحسب هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not counted, as their day is not sure.</source>
        <comment>%n entry is not counted, as its day is not sure.</comment>
        <translation>
            <numerusform>%n مُدخل لا يُحسب لأن يومه غير مؤكد.</numerusform>
            <numerusform>مُدخل واحد لا يُحسب لأن يومه غير مؤكد.</numerusform>
            <numerusform>مُدخلان لا يُحسبان لأن يومهما غير مؤكد.</numerusform>
            <numerusform>%n مُدخلات لا تُحسب لأن يومها غير مؤكد.</numerusform>
            <numerusform>%n مُدخلًا لا يُحسب لأن يومه غير مؤكد.</numerusform>
            <numerusform>%n مُدخل لا يُحسب لأن يومه غير مؤكد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up</source>
        <translation>تم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Your diary is whole</source>
        <translation>اليوميات سليمة</translation>
    </message>
    <message>
        <source>All of it reads as it was saved.</source>
        <translation>كل شيء كما حُفظ.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>you asked for it</source>
        <translation>بطلب منكم</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>before a file was added</source>
        <translation>قبل إضافة ملف</translation>
    </message>
    <message>
        <source>before you went back</source>
        <translation>قبل العودة إلى نسخة</translation>
    </message>
    <message>
        <source>when its file was moved</source>
        <translation>عند نقل الملف</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{when} · it is damaged</source>
        <translation>{when} · تالفة</translation>
    </message>
    <message>
        <source>{when} · it has another password</source>
        <translation>{when} · لها كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>{when} · an entry is not as it was saved</source>
        <translation>{when} · مُدخل ليس كما حُفظ</translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation>{when} · {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, {size}</source>
        <comment>%n backup, {size}</comment>
        <translation>
            <numerusform>النسخ الاحتياطية: %n، {size}</numerusform>
            <numerusform>النسخ الاحتياطية: %n، {size}</numerusform>
            <numerusform>النسخ الاحتياطية: %n، {size}</numerusform>
            <numerusform>النسخ الاحتياطية: %n، {size}</numerusform>
            <numerusform>النسخ الاحتياطية: %n، {size}</numerusform>
            <numerusform>النسخ الاحتياطية: %n، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds the same as your diary. Nothing would change.</source>
        <translation>في الملف ما في يومياتكم نفسه. لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>This child is not in the file. The whole diary of the child would go.</source>
        <translation>هذا الطفل ليس في الملف. ستذهب يومياته كلها.</translation>
    </message>
    <message>
        <source>This child is in the file only, with {entries}.</source>
        <translation>هذا الطفل في الملف فقط، ومعه {entries}.</translation>
    </message>
    <message>
        <source>Would leave your diary: {entries}.</source>
        <translation>ستخرج من يومياتكم: {entries}.</translation>
    </message>
    <message>
        <source>Would come into your diary: {entries}.</source>
        <translation>ستدخل يومياتكم: {entries}.</translation>
    </message>
    <message>
        <source>Would change: {entries}.</source>
        <translation>ستتغير: {entries}.</translation>
    </message>
    <message>
        <source>What is written about the child would change too.</source>
        <translation>وستتغير بيانات الطفل أيضًا.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{entries} ({days})</source>
        <translation>{entries} ({days})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>العودة إلى نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>التراجع عن العودة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation>فحص اليوميات</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>One file holds all of it: entries, visits, photos and clips.</source>
        <translation>ملف واحد فيه كل شيء: المُدخلات والزيارات والصور والمقاطع.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>فتح نسخة…</translation>
    </message>
    <message>
        <source>A sample needs no backup.</source>
        <translation>المثال لا يحتاج إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة: {when}</translation>
    </message>
    <message>
        <source>One is made each day that you use the diary.</source>
        <translation>تُنشأ واحدة في كل يوم تُستعمل فيه اليوميات.</translation>
    </message>
    <message>
        <source>{backups}, beside your diary.</source>
        <translation>{backups}، بجانب يومياتكم.</translation>
    </message>
    <message>
        <source>There is no room for another one: free {size} on the disk.</source>
        <translation>لا مكان لنسخة أخرى: يُفرَّغ {size} من القرص.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers. Your diary is saved in a way that fits. Have it open on one computer at a time.</source>
        <translation>{service} ينسخ هذا المجلد إلى حواسيب أخرى. تُحفظ يومياتكم بطريقة مناسبة. تُفتح على حاسوب واحد في كل مرة.</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Picture of the baby: where was it?</source>
        <translation>صورة الرضيع: أين كان ذلك؟</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Baby’s</source>
        <translation>للرضيع</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Visits to come</source>
        <translation>الزيارات القادمة</translation>
    </message>
    <message>
        <source>Days to come back</source>
        <translation>أيام المراجعة</translation>
    </message>
    <message>
        <source>Hip checks that are due</source>
        <translation>فحوص الورك المستحقة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>الحفظ للتقويم</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Visits.ics</source>
        <translation>Visits.ics</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>To my calendar</source>
        <translation>إلى التقويم</translation>
    </message>
    <message>
        <source>This writes a file. Open it with the calendar that you use.</source>
        <translation>هذا يكتب ملفًا. يُفتح بالتقويم المستعمل.</translation>
    </message>
    <message>
        <source>Write the name of the baby in it</source>
        <translation>كتابة اسم الرضيع فيه</translation>
    </message>
    <message>
        <source>Others may see your calendar. Questions and notes stay in the diary.</source>
        <translation>قد يرى آخرون التقويم. الأسئلة والملاحظات تبقى في اليوميات.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}: {name}</translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation>{title}: {n}</translation>
    </message>
    <message>
        <source>Nothing is to come yet. Add a visit first.</source>
        <translation>لا شيء قادم بعد. تُضاف زيارة أولًا.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>When to call</source>
        <translation>متى يلزم الاتصال</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>When to call</source>
        <translation>متى يلزم الاتصال</translation>
    </message>
    <message>
        <source>Worried? Call. That is reason enough.</source>
        <translation>هل هناك قلق؟ فالاتصال واجب. هذا سبب كافٍ.</translation>
    </message>
</context>
<context>
    <name>CaregiversCard</name>
    <message>
        <source>Who writes</source>
        <translation>من يكتب</translation>
    </message>
    <message>
        <source>A change here is for new entries. Old ones keep their name.</source>
        <translation>التغيير هنا للمُدخلات الجديدة. القديمة تحتفظ باسمها.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>إزالة {name} من القائمة</translation>
    </message>
    <message>
        <source>Change this name</source>
        <translation>تغيير هذا الاسم</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Check at {first} days</source>
        <translation>فحص في عمر {first} (أيام)</translation>
    </message>
    <message>
        <source>Check at {first} to {last} days</source>
        <translation>فحص في عمر {first} إلى {last} (أيام)</translation>
    </message>
    <message>
        <source>Check at {first} weeks</source>
        <translation>فحص في عمر {first} (أسابيع)</translation>
    </message>
    <message>
        <source>Check at {first} to {last} weeks</source>
        <translation>فحص في عمر {first} إلى {last} (أسابيع)</translation>
    </message>
    <message>
        <source>Check in week {first}</source>
        <translation>فحص في الأسبوع {first}</translation>
    </message>
    <message>
        <source>Check in weeks {first} to {last}</source>
        <translation>فحص في الأسابيع {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first}-month check</source>
        <translation>فحص الشهر {first}</translation>
    </message>
    <message>
        <source>Check at {first} to {last} months</source>
        <translation>فحص في عمر {first} إلى {last} (أشهر)</translation>
    </message>
    <message>
        <source>Hip scan at {first} days</source>
        <translation>تصوير الورك في عمر {first} (أيام)</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} days</source>
        <translation>تصوير الورك في عمر {first} إلى {last} (أيام)</translation>
    </message>
    <message>
        <source>Hip scan at {first} weeks</source>
        <translation>تصوير الورك في عمر {first} (أسابيع)</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} weeks</source>
        <translation>تصوير الورك في عمر {first} إلى {last} (أسابيع)</translation>
    </message>
    <message>
        <source>Hip scan in week {first}</source>
        <translation>تصوير الورك في الأسبوع {first}</translation>
    </message>
    <message>
        <source>Hip scan in weeks {first} to {last}</source>
        <translation>تصوير الورك في الأسابيع {first} إلى {last}</translation>
    </message>
    <message>
        <source>Hip scan at {first} months</source>
        <translation>تصوير الورك في عمر {first} (أشهر)</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} months</source>
        <translation>تصوير الورك في عمر {first} إلى {last} (أشهر)</translation>
    </message>
    <message>
        <source>Newborn check</source>
        <translation>فحص المولود</translation>
    </message>
    <message>
        <source>Around {day}</source>
        <translation>نحو {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Next hip checks</source>
        <translation>فحوص الورك القادمة</translation>
    </message>
    <message>
        <source>We have no list for your country. Ask when the hips are looked at.</source>
        <translation>لا توجد لدينا قائمة لهذا البلد. يُسأل الطبيب متى يُفحص الوركان.</translation>
    </message>
    <message>
        <source>Say where you live. Then the next check can stand here.</source>
        <translation>يُحدَّد مكان السكن أولًا. عندها يظهر الفحص القادم هنا.</translation>
    </message>
    <message>
        <source>The list has no later check. Ask at each visit until they walk.</source>
        <translation>لا فحص لاحقًا في القائمة. يُسأل عنه في كل زيارة حتى المشي.</translation>
    </message>
    <message>
        <source>It was due by {day}. No visit near it is written down.</source>
        <translation>كان مستحقًا حتى {day}. لا زيارة مدوَّنة قرب ذلك.</translation>
    </message>
    <message>
        <source>Was it done? Write it down. If not, call and ask for it.</source>
        <translation>هل أُجري؟ فليُدوَّن. وإن لم يُجرَ، فليُطلب بالهاتف.</translation>
    </message>
    <message>
        <source>You planned a visit on {day}.</source>
        <translation>هناك زيارة مقررة في {day}.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>تحديد الموعد</translation>
    </message>
    <message>
        <source>Hips are looked at in each check until a baby walks.</source>
        <translation>يُفحص الوركان في كل مرة حتى يبدأ المشي.</translation>
    </message>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this list.</source>
        <translation>قورنت بملاحظاتنا في {day}. لم يطّلع طبيب على هذه القائمة.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Say where you live</source>
        <translation>تحديد مكان السكن</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>البلد: {name}</translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>عن {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>The due date was</source>
        <translation>كان موعد الولادة المتوقع</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>الموعد المتوقع</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>أنثى أم ذكر</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>اسم الطبيب</translation>
    </message>
    <message>
        <source>Phone of the doctor</source>
        <translation>هاتف الطبيب</translation>
    </message>
    <message>
        <source>These make hip trouble a little more likely. Doctors ask for them.</source>
        <translation>هذه تجعل مشكلات الورك أكثر احتمالًا قليلًا. الأطباء يسألون عنها.</translation>
    </message>
    <message>
        <source>Delete this diary…</source>
        <translation>حذف هذه اليوميات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>ChildMenu</name>
    <message>
        <source>About {name}…</source>
        <translation>عن {name}…</translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation>إلى يومياتي</translation>
    </message>
    <message>
        <source>Add a child…</source>
        <translation>إضافة طفل…</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>قفل اليوميات</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>عرض مثال</translation>
    </message>
</context>
<context>
    <name>ChildSwitcher</name>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
</context>
<context>
    <name>ChildrenCard</name>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}، {age}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>عن {name}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What would you like to ask?</source>
        <translation>ما السؤال المراد طرحه؟</translation>
    </message>
    <message>
        <source>Your question for the doctor</source>
        <translation>سؤالكم للطبيب</translation>
    </message>
    <message>
        <source>Entries behind each pattern</source>
        <translation>المُدخلات وراء كل نمط</translation>
    </message>
    <message>
        <source>Visits and scans</source>
        <translation>الزيارات والتصوير</translation>
    </message>
    <message>
        <source>Questions, with room to write</source>
        <translation>الأسئلة، مع مكان للكتابة</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل المُدخلات</translation>
    </message>
    <message>
        <source>After page 1</source>
        <translation>بعد الصفحة 1</translation>
    </message>
    <message>
        <source>The entries as data, for another copy of this program or a clinic.</source>
        <translation>المُدخلات كبيانات، لنسخة أخرى من البرنامج أو لعيادة.</translation>
    </message>
    <message>
        <source>Baby’s name</source>
        <translation>اسم الرضيع</translation>
    </message>
    <message>
        <source>Our names</source>
        <translation>أسماؤنا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Clips, photos</source>
        <translation>مقاطع وصور</translation>
    </message>
    <message>
        <source>Doctors’ names</source>
        <translation>أسماء الأطباء</translation>
    </message>
    <message>
        <source>Data inside</source>
        <translation>البيانات داخله</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ما يُستبعد</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>The doctor reads</source>
        <translation>يقرأ الطبيب</translation>
    </message>
    <message>
        <source>The PDF stays on this computer until you share it.</source>
        <translation>يبقى ملف PDF على هذا الحاسوب حتى تتم مشاركته.</translation>
    </message>
</context>
<context>
    <name>ClipDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>ClipEditor</name>
    <message>
        <source>Adding {name}…</source>
        <translation>جارٍ إضافة {name}…</translation>
    </message>
    <message>
        <source>{words} {part} %</source>
        <translation>{words} {part} %</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>أُضيف {name}</translation>
    </message>
</context>
<context>
    <name>ClipSources</name>
    <message>
        <source>Add a photo or clip</source>
        <translation>إضافة صورة أو مقطع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Photos, films and sounds ({endings})</source>
        <translation>صور وأفلام وأصوات ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ClipTile</name>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message>
        <source>{name} cannot be read. Choose another file.</source>
        <translation>لا يمكن قراءة {name}. يُختار ملف آخر.</translation>
    </message>
    <message>
        <source>{name} is no photo, film or sound. Save it as JPEG, MP4 or MP3 first.</source>
        <translation>{name} ليس صورة ولا فيلمًا ولا صوتًا. يُحفظ أولًا بصيغة JPEG أو MP4 أو MP3.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} فارغ. يُختار ملف آخر.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Make it shorter first.</source>
        <translation>{name} أكبر من {limit} م.ب. يُقصَّر أولًا.</translation>
    </message>
    <message>
        <source>One entry holds {limit} photos and clips. Add the others to a new entry.</source>
        <translation>المُدخل الواحد يسع {limit} من الصور والمقاطع. تُضاف البقية إلى مُدخل جديد.</translation>
    </message>
    <message>
        <source>There is no room for {name}. A diary holds {limit} MB. Use a shorter clip.</source>
        <translation>لا مكان لـ {name}. اليوميات تسع {limit} م.ب. يُستعمل مقطع أقصر.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Add it again.</source>
        <translation>تغيّر {name} أثناء قراءته. يُضاف مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} itself is not in this diary. Add it again, or add the .zip with it.</source>
        <translation>{name} نفسه ليس في هذه اليوميات. يُضاف مرة أخرى، أو يُضاف ملف ‎.zip الذي يحويه.</translation>
    </message>
    <message>
        <source>{name} is damaged. Add the same file again to mend it.</source>
        <translation>{name} تالف. يُضاف الملف نفسه مرة أخرى لإصلاحه.</translation>
    </message>
    <message>
        <source>{kind}, {length}</source>
        <translation>{kind}، {length}</translation>
    </message>
    <message>
        <source>The file itself is not here. Add it again, or add the .zip.</source>
        <translation>الملف نفسه ليس هنا. يُضاف مرة أخرى، أو يُضاف ملف ‎.zip.</translation>
    </message>
    <message>
        <source>The file is damaged. Add it again.</source>
        <translation>الملف تالف. يُضاف مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or clips</source>
        <comment>%n photo or clip</comment>
        <translation>
            <numerusform>الصور أو المقاطع: %n</numerusform>
            <numerusform>الصور أو المقاطع: %n</numerusform>
            <numerusform>الصور أو المقاطع: %n</numerusform>
            <numerusform>الصور أو المقاطع: %n</numerusform>
            <numerusform>الصور أو المقاطع: %n</numerusform>
            <numerusform>الصور أو المقاطع: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copies of a diary (*.bjbackup)</source>
        <translation>نسخ من اليوميات (*.bjbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message numerus="yes">
        <source>%n older copies have no password</source>
        <comment>%n older copy has no password</comment>
        <translation>
            <numerusform>نسخ قديمة بلا كلمة مرور: %n</numerusform>
            <numerusform>نسخ قديمة بلا كلمة مرور: %n</numerusform>
            <numerusform>نسخ قديمة بلا كلمة مرور: %n</numerusform>
            <numerusform>نسخ قديمة بلا كلمة مرور: %n</numerusform>
            <numerusform>نسخ قديمة بلا كلمة مرور: %n</numerusform>
            <numerusform>نسخ قديمة بلا كلمة مرور: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can read such a copy. Give it the password too, or delete it.</source>
        <translation>يستطيع أي شخص قراءة نسخة كهذه. ضعوا لها كلمة المرور أيضًا، أو احذفوها.</translation>
    </message>
    <message>
        <source>Copies that you put elsewhere, such as on a stick, are not reached from here.</source>
        <translation>النسخ الموضوعة في مكان آخر، مثل ذاكرة خارجية، لا يُوصل إليها من هنا.</translation>
    </message>
    <message>
        <source>A disk may hold old data for a while after it was replaced or deleted.</source>
        <translation>قد يحتفظ القرص ببيانات قديمة مدة بعد استبدالها أو حذفها.</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>وضع كلمة المرور</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>A copy of a diary</source>
        <translation>نسخة من اليوميات</translation>
    </message>
    <message>
        <source>Add it: what only the copy has comes into your diary. Where both have an entry, the newer one counts. Nothing is lost.</source>
        <translation>الإضافة: ما تحتويه النسخة وحدها يدخل يومياتكم. وإن وُجد مُدخل في الاثنتين يُعتمد الأحدث. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Replace: your diary will hold only what the copy holds. Then:</source>
        <translation>الاستبدال: تحتوي يومياتكم بعده ما في النسخة فقط. عندها:</translation>
    </message>
    <message>
        <source>What your diary holds now is kept as a backup first. You can come back.</source>
        <translation>ما في يومياتكم الآن يُحفظ أولًا نسخةً احتياطية. يمكن الرجوع.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CopyPasswordDialog</name>
    <message>
        <source>This copy has its own password</source>
        <translation>لهذه النسخة كلمة مرور خاصة</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>كلمة مرور النسخة</translation>
    </message>
    <message>
        <source>That is not its password. Nothing was changed.</source>
        <translation>ليست هذه كلمة مرورها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>It was:</source>
        <translation>كان:</translation>
    </message>
    <message>
        <source>Change the place of this entry</source>
        <translation>تغيير موضع هذا المُدخل</translation>
    </message>
    <message>
        <source>It was: {place}</source>
        <translation>كان: {place}</translation>
    </message>
</context>
<context>
    <name>CountryDialog</name>
    <message>
        <source>Where do you live?</source>
        <translation>أين مكان السكن؟</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>البحث عن بلد</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{sounded} of {tried}</source>
        <translation>{sounded} من {tried}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>%n entry</comment>
        <translation>
            <numerusform>%n مُدخل</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلًا</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>%n time</comment>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <comment>%n minute ago</comment>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>لم يولد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <comment>%n day old</comment>
        <translation>
            <numerusform>العمر %n يوم</numerusform>
            <numerusform>العمر يوم واحد</numerusform>
            <numerusform>العمر يومان</numerusform>
            <numerusform>العمر %n أيام</numerusform>
            <numerusform>العمر %n يومًا</numerusform>
            <numerusform>العمر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <comment>%n week old</comment>
        <translation>
            <numerusform>العمر %n أسبوع</numerusform>
            <numerusform>العمر أسبوع واحد</numerusform>
            <numerusform>العمر أسبوعان</numerusform>
            <numerusform>العمر %n أسابيع</numerusform>
            <numerusform>العمر %n أسبوعًا</numerusform>
            <numerusform>العمر %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months old</source>
        <comment>%n month old</comment>
        <translation>
            <numerusform>العمر %n شهر</numerusform>
            <numerusform>العمر شهر واحد</numerusform>
            <numerusform>العمر شهران</numerusform>
            <numerusform>العمر %n أشهر</numerusform>
            <numerusform>العمر %n شهرًا</numerusform>
            <numerusform>العمر %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>%n year old</comment>
        <translation>
            <numerusform>العمر %n سنة</numerusform>
            <numerusform>العمر سنة واحدة</numerusform>
            <numerusform>العمر سنتان</numerusform>
            <numerusform>العمر %n سنوات</numerusform>
            <numerusform>العمر %n سنة</numerusform>
            <numerusform>العمر %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>%n hour ago</comment>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sound}, {count}</source>
        <translation>{sound}، {count}</translation>
    </message>
</context>
<context>
    <name>CsvDesk</name>
    <message>
        <source>{entries} in {file}</source>
        <translation>{entries} في {file}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>Add the rows of {file}</source>
        <translation>إضافة صفوف {file}</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>إضافة {entries}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing is added before you press Add. You can take it back.</source>
        <translation>لا يُضاف شيء قبل الضغط على «إضافة». يمكن التراجع.</translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation>أي جزء من التاريخ يأتي أولًا؟</translation>
    </message>
    <message>
        <source>Which part of a date comes first</source>
        <translation>أي جزء من التاريخ يأتي أولًا</translation>
    </message>
    <message>
        <source>Look for joint and sound in the notes</source>
        <translation>البحث عن المفصل والصوت في الملاحظات</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>كلمات غير معروفة</translation>
    </message>
    <message>
        <source>The rows, as they are understood</source>
        <translation>الصفوف كما فُهمت</translation>
    </message>
    <message>
        <source>When were the rows written down?</source>
        <translation>متى كُتبت الصفوف؟</translation>
    </message>
    <message>
        <source>When the rows were written</source>
        <translation>متى كُتبت الصفوف</translation>
    </message>
    <message>
        <source>What was written long after it happened is kept, but patterns leave it out.</source>
        <translation>ما كُتب بعد الحدث بزمن طويل يُحفظ، لكن الأنماط تستبعده.</translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation>ما تقوله الأعمدة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>عند حدوثه</translation>
    </message>
    <message>
        <source>Later, or not sure</source>
        <translation>لاحقًا، أو غير مؤكد</translation>
    </message>
    <message>
        <source>First say how the dates are written.</source>
        <translation>يُحدَّد أولًا كيف كُتبت التواريخ.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>جارٍ قراءة الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are understood.</source>
        <comment>%n row is understood.</comment>
        <translation>
            <numerusform>الصفوف المفهومة: %n.</numerusform>
            <numerusform>الصفوف المفهومة: %n.</numerusform>
            <numerusform>الصفوف المفهومة: %n.</numerusform>
            <numerusform>الصفوف المفهومة: %n.</numerusform>
            <numerusform>الصفوف المفهومة: %n.</numerusform>
            <numerusform>الصفوف المفهومة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <comment>%n is left out.</comment>
        <translation>
            <numerusform>المستبعدة: %n.</numerusform>
            <numerusform>المستبعدة: %n.</numerusform>
            <numerusform>المستبعدة: %n.</numerusform>
            <numerusform>المستبعدة: %n.</numerusform>
            <numerusform>المستبعدة: %n.</numerusform>
            <numerusform>المستبعدة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{understood} {left_out}</source>
        <translation>{understood} {left_out}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>أمس، {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>For example {day}</source>
        <translation>مثلًا {day}</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>This is no day yet. Write it like {day}.</source>
        <translation>هذا ليس تاريخًا بعد. يُكتب هكذا: {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
</context>
<context>
    <name>DayStrips</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>days looked</source>
        <translation>أيام التفقّد</translation>
    </message>
    <message>
        <source>{hip}: a sound on {n} of {m} days someone looked. Nobody looked on {u} days.</source>
        <translation>{hip}: أيام بصوت {n} من {m} من أيام التفقّد. أيام بلا تفقّد: {u}.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>looked, no sound</source>
        <translation>تفقّد بلا صوت</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>بلا تفقّد</translation>
    </message>
    <message>
        <source>discomfort right after</source>
        <translation>انزعاج بعده مباشرة</translation>
    </message>
    <message>
        <source>clunk or loose</source>
        <translation>خبطة أو رخاوة</translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: nobody looked</source>
        <translation>أسبوع {day}. {hip}: بلا تفقّد</translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: a sound on {n} of {m} days looked</source>
        <translation>أسبوع {day}. {hip}: أيام بصوت {n} من {m} من أيام التفقّد</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>استعمال هذه الأيام</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The second day is before the first.</source>
        <translation>اليوم الثاني قبل الأول.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Which days?</source>
        <translation>أي أيام؟</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>منذ الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation>آخر 6 أسابيع</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>لا زيارة بعد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>{first} to today</source>
        <translation>{first} حتى اليوم</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Chosen entry</source>
        <translation>المُدخل المختار</translation>
    </message>
    <message>
        <source>{entries} chosen</source>
        <translation>المختار: {entries}</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>باختيار مُدخل يظهر كله.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>All that the entry says</source>
        <translation>كل ما في المُدخل</translation>
    </message>
    <message>
        <source>Read the advice again</source>
        <translation>قراءة النصيحة مجددًا</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>ما كان فيه من قبل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Log the same again, now</source>
        <translation>تدوين الشيء نفسه الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{count} · {activity}</source>
        <translation>{count} · {activity}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{name} noticed it. Written at {when}</source>
        <translation>لاحظه {name}. دُوِّن: {when}</translation>
    </message>
    <message>
        <source>{name} noticed it. Written on {when}</source>
        <translation>لاحظه {name}. دُوِّن: {when}</translation>
    </message>
    <message>
        <source>Written at {when}</source>
        <translation>دُوِّن الساعة {when}</translation>
    </message>
    <message>
        <source>Written on {when}</source>
        <translation>دُوِّن في {when}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>More details</source>
        <translation>تفاصيل أكثر</translation>
    </message>
    <message>
        <source>How often you watched it move</source>
        <translation>عدد مرات مراقبة الحركة</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير معدود</translation>
    </message>
    <message>
        <source>How often it made the sound</source>
        <translation>عدد مرات الصوت</translation>
    </message>
    <message>
        <source>How often did you watch it move?</source>
        <translation>كم مرة روقبت الحركة؟</translation>
    </message>
    <message>
        <source>How often did it make the sound?</source>
        <translation>كم مرة ظهر الصوت؟</translation>
    </message>
    <message>
        <source>Swelling near the joint</source>
        <translation>تورّم قرب المفصل</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>احمرار</translation>
    </message>
    <message>
        <source>Warm to the touch</source>
        <translation>سخونة عند اللمس</translation>
    </message>
    <message>
        <source>Did the joint feel loose?</source>
        <translation>هل بدت في المفصل رخاوة؟</translation>
    </message>
    <message>
        <source>How did the arm or leg move after?</source>
        <translation>كيف تحرّك الذراع أو الساق بعده؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>In your own words. Ctrl+Enter saves.</source>
        <translation>بكلماتكم. Ctrl+Enter للحفظ.</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>صور ومقاطع</translation>
    </message>
    <message>
        <source>Swelling, movement, note, photo or clip</source>
        <translation>تورّم، حركة، ملاحظة، صورة أو مقطع</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>إضافة من ملف</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>الحفظ في ملف</translation>
    </message>
</context>
<context>
    <name>EntryCount</name>
    <message>
        <source>{n} of {entries}</source>
        <translation>{n} من {entries}</translation>
    </message>
    <message>
        <source>more than {n} of {entries}</source>
        <translation>أكثر من {n} من {entries}</translation>
    </message>
    <message>
        <source>{entries} since {day}</source>
        <translation>{entries} منذ {day}</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التعديل</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Swelling</source>
        <translation>تورّم</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>احمرار</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>سخونة</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>رخاوة محسوسة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>ما كان يحدث</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>كيف لوحظ</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>بعده مباشرة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>Changed once</source>
        <translation>عُدِّل مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n times</source>
        <comment>Changed %n time</comment>
        <translation>
            <numerusform>عُدِّل %n مرة</numerusform>
            <numerusform>عُدِّل مرة واحدة</numerusform>
            <numerusform>عُدِّل مرتين</numerusform>
            <numerusform>عُدِّل %n مرات</numerusform>
            <numerusform>عُدِّل %n مرة</numerusform>
            <numerusform>عُدِّل %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved again {until}.</source>
        <translation>حُفظ مجددًا {until}.</translation>
    </message>
    <message>
        <source>Was {what}, until {until}.</source>
        <translation>كان {what}، حتى {until}.</translation>
    </message>
    <message>
        <source>{time} the same day</source>
        <translation>{time} في اليوم نفسه</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>بلا ملاحظة</translation>
    </message>
    <message>
        <source>the note “{note}”</source>
        <translation>الملاحظة «{note}»</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>another way to lift</source>
        <translation>طريقة رفع أخرى</translation>
    </message>
    <message>
        <source>other answers to the safety questions</source>
        <translation>إجابات أخرى عن أسئلة السلامة</translation>
    </message>
    <message>
        <source>without photos or clips</source>
        <translation>بلا صور أو مقاطع</translation>
    </message>
    <message numerus="yes">
        <source>with %n photos or clips</source>
        <comment>with %n photo or clip</comment>
        <translation>
            <numerusform>مع صور أو مقاطع: %n</numerusform>
            <numerusform>مع صور أو مقاطع: %n</numerusform>
            <numerusform>مع صور أو مقاطع: %n</numerusform>
            <numerusform>مع صور أو مقاطع: %n</numerusform>
            <numerusform>مع صور أو مقاطع: %n</numerusform>
            <numerusform>مع صور أو مقاطع: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>المُدخلات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>EntrySaver</name>
    <message>
        <source>This entry is gone</source>
        <translation>هذا المُدخل لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Log it again.</source>
        <translation>يُدوَّن مرة أخرى.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التعديل</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation>كان اليمين</translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation>كان اليسار</translation>
    </message>
</context>
<context>
    <name>EntrySheets</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation>لا شيء مدوَّن بعد. يُدوَّن صوت، أو تفقّد بلا صوت.</translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation>إلى التدوين</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل المُدخلات</translation>
    </message>
    <message>
        <source>No entry fits. There are {entries} in all.</source>
        <translation>لا مُدخل يطابق. المجموع: {entries}.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>gentle lift</source>
        <translation>رفع بلطف</translation>
    </message>
    <message>
        <source>other lift</source>
        <translation>رفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Written next day</source>
        <translation>كُتب في اليوم التالي</translation>
    </message>
    <message numerus="yes">
        <source>Written %n days later</source>
        <comment>Written %n day later</comment>
        <translation>
            <numerusform>كُتب بعد %n يوم</numerusform>
            <numerusform>كُتب بعد يوم واحد</numerusform>
            <numerusform>كُتب بعد يومين</numerusform>
            <numerusform>كُتب بعد %n أيام</numerusform>
            <numerusform>كُتب بعد %n يومًا</numerusform>
            <numerusform>كُتب بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This diary is from a newer version of the program.</source>
        <translation>هذه اليوميات من إصدار أحدث للبرنامج.</translation>
    </message>
    <message>
        <source>Update the program, then open the diary again.</source>
        <translation>يُحدَّث البرنامج، ثم تُفتح اليوميات مجددًا.</translation>
    </message>
    <message>
        <source>This file is not a diary.</source>
        <translation>هذا الملف ليس يوميات.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>يُختار ملف آخر. لم يتغيّر هذا الملف.</translation>
    </message>
    <message>
        <source>A part of the diary cannot be read.</source>
        <translation>جزء من اليوميات لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Leave the file as it is. Open a backup of it instead.</source>
        <translation>يُترك الملف كما هو. تُفتح نسخة احتياطية بدلًا منه.</translation>
    </message>
    <message>
        <source>The diary is locked.</source>
        <translation>اليوميات مقفلة.</translation>
    </message>
    <message>
        <source>Open it with its password.</source>
        <translation>تُفتح بكلمة مرورها.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>ليست هذه كلمة المرور.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed or lost.</source>
        <translation>يُعاد مرة أخرى. لم يتغيّر شيء ولم يضِع.</translation>
    </message>
    <message>
        <source>This computer cannot open diaries with a password.</source>
        <translation>هذا الحاسوب لا يفتح يوميات لها كلمة مرور.</translation>
    </message>
    <message>
        <source>Install the program again, or use another computer. Nothing was changed.</source>
        <translation>يُثبَّت البرنامج مجددًا، أو يُستعمل حاسوب آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The diary cannot be read or saved here.</source>
        <translation>لا يمكن قراءة اليوميات أو حفظها هنا.</translation>
    </message>
    <message>
        <source>Is its disk there? Check that the file and its folder are yours.</source>
        <translation>هل القرص موصول؟ يُتحقَّق من أن الملف ومجلده لكم.</translation>
    </message>
    <message>
        <source>Another program holds the diary.</source>
        <translation>برنامج آخر يستعمل اليوميات.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>يُغلق هناك، ثم يُعاد.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full.</source>
        <translation>لم يُحفظ: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you wrote is still here.</source>
        <translation>تُفرَّغ مساحة، ثم يُحفظ مجددًا. ما كُتب باقٍ هنا.</translation>
    </message>
    <message>
        <source>It was not done: the disk is nearly full.</source>
        <translation>لم يتم ذلك: القرص شبه ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Your diary is safe.</source>
        <translation>تُفرَّغ مساحة، ثم يُعاد الأمر. اليوميات محفوظة.</translation>
    </message>
    <message>
        <source>No backup was made: the disk is nearly full.</source>
        <translation>لم تُنشأ نسخة احتياطية: القرص شبه ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space. Your diary is safe.</source>
        <translation>تُفرَّغ مساحة. اليوميات محفوظة.</translation>
    </message>
    <message>
        <source>The diary&apos;s file was moved while it was open.</source>
        <translation>نُقل ملف اليوميات وهو مفتوح.</translation>
    </message>
    <message>
        <source>Put it back, then start the program again.</source>
        <translation>يُعاد إلى مكانه، ثم يُشغَّل البرنامج مجددًا.</translation>
    </message>
    <message>
        <source>An older diary could not be brought up to date.</source>
        <translation>تعذّر تحديث يوميات قديمة.</translation>
    </message>
    <message>
        <source>It was not changed. Please tell us.</source>
        <translation>لم تتغيّر. نرجو إخبارنا.</translation>
    </message>
    <message>
        <source>Note it elsewhere. Then close the window.</source>
        <translation>يُدوَّن في مكان آخر. ثم تُغلق النافذة.</translation>
    </message>
    <message>
        <source>Where: {file}</source>
        <translation>المكان: {file}</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder not yours? Your diary is safe.</source>
        <translation>هل القرص ممتلئ، أم المجلد ليس لكم؟ اليوميات محفوظة.</translation>
    </message>
    <message>
        <source>It was not finished: the diary was closed meanwhile.</source>
        <translation>لم يكتمل: أُغلقت اليوميات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Start it again. Your diary is as it was.</source>
        <translation>يُعاد من البداية. اليوميات كما كانت.</translation>
    </message>
    <message>
        <source>The diary could not be read or written.</source>
        <translation>تعذّرت قراءة اليوميات أو الكتابة فيها.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>لم يضِع شيء. يُعاد مرة أخرى.</translation>
    </message>
    <message>
        <source>What you began to write cannot be kept.</source>
        <translation>لا يمكن حفظ ما بُدئت كتابته.</translation>
    </message>
    <message>
        <source>The recording is not kept yet.</source>
        <translation>لم يُحفظ التسجيل بعد.</translation>
    </message>
    <message>
        <source>Add it again, or close the window without it.</source>
        <translation>يُضاف مجددًا، أو تُغلق النافذة بدونه.</translation>
    </message>
    <message>
        <source>Your settings could not be kept.</source>
        <translation>تعذّر حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>They hold until the window is closed. Your diary is safe.</source>
        <translation>تبقى سارية حتى تُغلق النافذة. اليوميات محفوظة.</translation>
    </message>
    <message>
        <source>It is not there any more. Look where it is now, then choose it again.</source>
        <translation>لم يعد في مكانه. يُبحث عن مكانه الآن، ثم يُختار مجددًا.</translation>
    </message>
    <message>
        <source>The computer does not let us read it. Copy it to a folder of yours, then add the copy.</source>
        <translation>الحاسوب لا يسمح بقراءته. يُنسخ إلى مجلد لكم، ثم تُضاف النسخة.</translation>
    </message>
    <message>
        <source>It is empty. Save it again where it comes from, then add it.</source>
        <translation>إنه فارغ. يُحفظ مجددًا حيث أُنشئ، ثم يُضاف.</translation>
    </message>
    <message>
        <source>There is no diary in it. Choose the file that the program saved.</source>
        <translation>لا توجد فيه يوميات. يُختار الملف الذي حفظه البرنامج.</translation>
    </message>
    <message>
        <source>It is no table that can be read. Save it as CSV, then add it again.</source>
        <translation>ليس جدولًا يمكن قراءته. يُحفظ بصيغة CSV، ثم يُضاف مجددًا.</translation>
    </message>
    <message>
        <source>A part of it is damaged or missing. Save it again where it comes from, then add it.</source>
        <translation>جزء منه تالف أو ناقص. يُحفظ مجددًا حيث أُنشئ، ثم يُضاف.</translation>
    </message>
    <message>
        <source>It has a password. Save a copy without one, then add that.</source>
        <translation>له كلمة مرور. تُحفظ نسخة بلا كلمة مرور، ثم تُضاف.</translation>
    </message>
    <message>
        <source>It is too large. Is it the right file?</source>
        <translation>إنه كبير جدًّا. هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>It is from a newer version of the program. Update the program, then add the file again.</source>
        <translation>إنه من إصدار أحدث للبرنامج. يُحدَّث البرنامج، ثم يُضاف الملف مجددًا.</translation>
    </message>
    <message>
        <source>It is a copy of a whole diary. Open it under Settings, Backups.</source>
        <translation>إنه نسخة من يوميات كاملة. تُفتح من الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>It does not fit this diary. Is it about another baby? Check name and birth date.</source>
        <translation>لا يوافق هذه اليوميات. هل يخص رضيعًا آخر؟ يُراجع الاسم وتاريخ الولادة.</translation>
    </message>
    <message>
        <source>Something in it is wrong. Correct it, or save it again where it comes from.</source>
        <translation>فيه خطأ. يُصحَّح، أو يُحفظ مجددًا حيث أُنشئ.</translation>
    </message>
    <message>
        <source>This file could not be added.</source>
        <translation>تعذّرت إضافة هذا الملف.</translation>
    </message>
    <message>
        <source>{file} could not be added.</source>
        <translation>تعذّرت إضافة {file}.</translation>
    </message>
    <message>
        <source>Your diary is as it was.</source>
        <translation>اليوميات كما كانت.</translation>
    </message>
    <message>
        <source>Close it there or choose another name. The old file is as it was.</source>
        <translation>يُغلق هناك أو يُختار اسم آخر. الملف القديم كما كان.</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>لم تتم الطباعة.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>تُفحص الطابعة، ثم يُعاد.</translation>
    </message>
    <message>
        <source>The computer does not allow to write there.</source>
        <translation>الحاسوب لا يسمح بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Choose another folder. Your diary is safe.</source>
        <translation>يُختار مجلد آخر. اليوميات محفوظة.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>الملف أو المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Choose another place. Your diary is safe.</source>
        <translation>يُختار مكان آخر. اليوميات محفوظة.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>تعذّرت قراءة الملف أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check day and time. It cannot be before the birth, or in the future.</source>
        <translation>يُراجع اليوم والوقت. لا يكون قبل الولادة ولا في المستقبل.</translation>
    </message>
    <message>
        <source>Check the birth date. An entry may lie before it.</source>
        <translation>يُراجع تاريخ الولادة. قد يكون مُدخل قبله.</translation>
    </message>
    <message>
        <source>Check the due date: it does not fit the birth.</source>
        <translation>يُراجع الموعد المتوقع: لا يوافق الولادة.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>يُكتب اسم.</translation>
    </message>
    <message>
        <source>Check how often you tried and it sounded.</source>
        <translation>يُراجع عدد المحاولات وعدد مرات الصوت.</translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation>هذه هي اليوميات نفسها. يُختار اسم آخر.</translation>
    </message>
    <message>
        <source>Another diary was being opened. Go back to yours, then save again.</source>
        <translation>كانت يوميات أخرى تُفتح. الرجوع إلى يومياتكم، ثم الحفظ مجددًا.</translation>
    </message>
    <message>
        <source>These entries are another baby&apos;s. Choose that baby, then add the file again.</source>
        <translation>هذه المُدخلات تخص رضيعًا آخر. يُختار ذلك الرضيع، ثم يُضاف الملف مجددًا.</translation>
    </message>
    <message>
        <source>It was changed elsewhere since. It stays as it is now.</source>
        <translation>تغيّر في مكان آخر منذ ذلك. يبقى كما هو الآن.</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>You can go on. What was saved is safe.</source>
        <translation>يمكن المتابعة. ما حُفظ في أمان.</translation>
    </message>
    <message>
        <source>This photo or clip cannot be used.</source>
        <translation>لا يمكن استعمال هذه الصورة أو هذا المقطع.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>لا يمكن حفظ هذا على حاله.</translation>
    </message>
    <message>
        <source>Look at {record}.</source>
        <translation>تُراجع {record}.</translation>
    </message>
    <message>
        <source>Look at {record}, {field}.</source>
        <translation>تُراجع {record}، {field}.</translation>
    </message>
    <message>
        <source>It takes {size} more.</source>
        <translation>ينقص {size}.</translation>
    </message>
    <message>
        <source>What you saved is in {file}.</source>
        <translation>ما حُفظ موجود في {file}.</translation>
    </message>
    <message>
        <source>A copy of it is in {file}.</source>
        <translation>توجد نسخة منها في {file}.</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>ما كُتب: {words}</translation>
    </message>
    <message>
        <source>A text is too long. It may have {most} letters. Make it shorter.</source>
        <translation>أحد النصوص طويل جدًّا. الحد هو {most} حرف. اجعله أقصر.</translation>
    </message>
    <message>
        <source>Check this value: {field}.</source>
        <translation>تُراجع هذه القيمة: {field}.</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>لم يُحفظ ملف PDF</translation>
    </message>
    <message>
        <source>The diary file was not saved</source>
        <translation>لم يُحفظ ملف اليوميات</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>لم يُحفظ الجدول</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>لم يُحفظ ملف التقويم</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>لم تُحفظ النسخة</translation>
    </message>
    <message>
        <source>The photo or clip was not saved</source>
        <translation>لم تُحفظ الصورة أو المقطع</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>the computer does not allow to write there.</source>
        <translation>الحاسوب لا يسمح بالكتابة هناك.</translation>
    </message>
    <message>
        <source>the folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>the file is open in another program.</source>
        <translation>الملف مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>the file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Which side of the baby do you see?</source>
        <translation>أي جهة من الرضيع تظهر؟</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Joints that are not on the picture</source>
        <translation>مفاصل ليست في الصورة</translation>
    </message>
    <message>
        <source>Which side of the baby?</source>
        <translation>أي جهة من الرضيع؟</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Click the joint on the picture</source>
        <translation>النقر على المفصل في الصورة</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Your diary</source>
        <translation>يومياتكم</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>نسخ المكان</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>It is kept in one file on this computer. It is sent nowhere.</source>
        <translation>محفوظة في ملف واحد على هذا الحاسوب. لا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is a sample. It is gone when you close the program.</source>
        <translation>هذا مثال. يختفي عند إغلاق البرنامج.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Add from a file</source>
        <translation>إضافة من ملف</translation>
    </message>
    <message>
        <source>Diary files and tables (*.json *.zip *.pdf *.csv *.tsv *.txt)</source>
        <translation>ملفات اليوميات والجداول (*.json *.zip *.pdf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>جارٍ إضافة {name}…</translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation>حفظ اليوميات في ملف</translation>
    </message>
    <message>
        <source>Diary with photos and clips (*.zip)</source>
        <translation>اليوميات مع الصور والمقاطع (*.zip)</translation>
    </message>
    <message>
        <source>Diary without photos and clips (*.json)</source>
        <translation>اليوميات بلا صور أو مقاطع (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets: entries only (*.csv)</source>
        <translation>جدول لبرامج الجداول: المُدخلات فقط (*.csv)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>جارٍ حفظ {name}…</translation>
    </message>
    <message>
        <source>{words} {done} of {whole}</source>
        <translation>{words} {done} من {whole}</translation>
    </message>
    <message>
        <source>{name}. A photo in it may tell where it was taken.</source>
        <translation>{name}. قد تدلّ صورة فيه على مكان التقاطها.</translation>
    </message>
    <message>
        <source>{name}. Not in it, as they are missing or damaged: {files}.</source>
        <translation>{name}. غير مضمَّن لأنه مفقود أو تالف: {files}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Your diary is as it was. No file was written.</source>
        <translation>اليوميات كما كانت. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Any joint</source>
        <translation>أي مفصل</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>أي جهة</translation>
    </message>
    <message>
        <source>Any sound</source>
        <translation>أي صوت</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل المُدخلات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشّحات</translation>
    </message>
    <message>
        <source>{entries} of a pattern</source>
        <translation>{entries} من نمط</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look again</source>
        <translation>تفقّد جديد</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>لماذا هذا هنا؟</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>سؤال الطبيب</translation>
    </message>
    <message>
        <source>Adds a question for the next visit</source>
        <translation>يضيف سؤالًا للزيارة القادمة</translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation>عرض هذا المُدخل</translation>
    </message>
    <message>
        <source>Show these {entries}</source>
        <translation>عرض: {entries}</translation>
    </message>
    <message>
        <source>It first held on {day}.</source>
        <translation>تحقّق أول مرة في {day}.</translation>
    </message>
    <message>
        <source>Rule version {version}.</source>
        <translation>إصدار القاعدة: {version}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>FindingFacts</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>likely fewer than 1 of every 10</source>
        <translation>على الأرجح أقل من 1 من كل 10</translation>
    </message>
    <message>
        <source>likely about {n} of every 10</source>
        <translation>على الأرجح نحو {n} من كل 10</translation>
    </message>
    <message>
        <source>likely {few} to {many} of every 10</source>
        <translation>على الأرجح من {few} إلى {many} من كل 10</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>days with a sound</source>
        <translation>أيام بصوت</translation>
    </message>
    <message>
        <source>days looked</source>
        <translation>أيام التفقّد</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>counted repeats</source>
        <translation>تكرارات معدودة</translation>
    </message>
    <message>
        <source>days counted</source>
        <translation>أيام العدّ</translation>
    </message>
    <message>
        <source>about {n} of 10</source>
        <translation>نحو {n} من 10</translation>
    </message>
    <message>
        <source>{low} to {high} of 10</source>
        <translation>{low} إلى {high} من 10</translation>
    </message>
    <message>
        <source>likely range</source>
        <translation>المدى المرجّح</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>أيام قبل</translation>
    </message>
    <message>
        <source>days since</source>
        <translation>أيام بعد</translation>
    </message>
    <message>
        <source>times looked</source>
        <translation>مرات التفقّد</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>gentle lifts</source>
        <translation>رفع بلطف</translation>
    </message>
    <message>
        <source>other lifts</source>
        <translation>رفع آخر</translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>It counts your notes. It does not say why the joint sounds.</source>
        <translation>هذا يعدّ ما دُوِّن. لا يقول لماذا يصدر المفصل صوتًا.</translation>
    </message>
    <message>
        <source>It repeats what you wrote. It does not say what is behind it.</source>
        <translation>هذا يكرّر ما دُوِّن. لا يقول ما وراءه.</translation>
    </message>
    <message>
        <source>The rule is this program&apos;s own. It was not tested in clinics.</source>
        <translation>القاعدة خاصة بهذا البرنامج. لم تُختبر في العيادات.</translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days, in the last {tried_weeks} weeks.</source>
        <translation>يظهر عندما صدر صوت عن حركة واحدة {often} من {of} مرات أو أكثر. يلزم له من التكرارات المعدودة {tries}، في أيام عددها {tried_days}، خلال آخر أسابيع عددها {tried_weeks}.</translation>
    </message>
    <message>
        <source>Counting begins with the first counted sound, or later if it sounds more often now.</source>
        <translation>يبدأ العدّ من أول صوت معدود، أو بعده إذا صار الصوت أكثر تكرارًا.</translation>
    </message>
    <message>
        <source>Days without notes can hide sounds. So {days} days with a sound in {window} weeks are enough. They lie in {weeks} of the weeks or more, {span} days or more from first to last. {recent} of them lie in the last {recent_weeks} weeks, the last one under {last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. More than 1 in {one_in} days with notes very likely has a sound. It is more than a wrong side could explain.</source>
        <translation>الأيام بلا تدوين قد تخفي أصواتًا. لذلك يكفي من الأيام بصوت {days} خلال أسابيع عددها {window}. وهي في {weeks} من هذه الأسابيع أو أكثر، ومن الأول إلى الأخير {span} من الأيام أو أكثر. منها {recent} في آخر أسابيع عددها {recent_weeks}، والأخير قبل أقل من {last} من الأيام. ومنها {old_days} في عمر {old_weeks} من الأسابيع أو بعده، محسوبًا من الموعد المتوقع عند الولادة المبكرة. والأرجح جدًا أن في أكثر من 1 من كل {one_in} من أيام التدوين صوتًا. وهذا أكثر مما يفسّره خطأ في الجهة.</translation>
    </message>
    <message>
        <source>On fewer than 1 in {quiet_in} days with notes you wrote that a hip was quiet. So after {pause} days without a sound the count begins again. {beside} of the days lie outside the fullest {fullest_weeks} weeks.</source>
        <translation>في أقل من 1 من كل {quiet_in} من أيام التدوين دُوِّن ورك هادئ. لذلك يبدأ العدّ من جديد بعد {pause} من الأيام بلا صوت. ومن الأيام {beside} خارج أكثر الأسابيع امتلاءً وعددها {fullest_weeks}.</translation>
    </message>
    <message>
        <source>Parts that slide past each other can sound each time. A short video helps.</source>
        <translation>الأجزاء التي ينزلق بعضها على بعض قد تصدر صوتًا كل مرة. مقطع قصير يفيد.</translation>
    </message>
    <message>
        <source>A baby may hold a limb still because it hurts. It should not wait.</source>
        <translation>قد يُبقي الرضيع طرفًا ساكنًا لأنه يؤلم. لا ينبغي الانتظار.</translation>
    </message>
    <message>
        <source>A swollen, red or warm joint should be seen the same day. Under three months: at once.</source>
        <translation>المفصل المتورّم أو الأحمر أو الساخن ينبغي فحصه في اليوم نفسه. قبل ثلاثة أشهر: فورًا.</translation>
    </message>
    <message>
        <source>Most pops do not hurt. A baby who cries right after one should be seen.</source>
        <translation>معظم الفرقعات لا تؤلم. الرضيع الذي يبكي بعدها مباشرة ينبغي فحصه.</translation>
    </message>
    <message>
        <source>A limb that moves less on several days may be sore.</source>
        <translation>الطرف الذي تقلّ حركته عدة أيام قد يكون مؤلمًا.</translation>
    </message>
    <message>
        <source>A clunk or a loose feel is a reason for a hip check.</source>
        <translation>الخبطة المكتومة أو الرخاوة سبب لفحص الورك.</translation>
    </message>
    <message>
        <source>Legs that differ are a sign doctors look for at each hip check.</source>
        <translation>اختلاف الساقين علامة يبحث عنها الأطباء في كل فحص للورك.</translation>
    </message>
    <message>
        <source>A hip sound that goes on for weeks is worth a hip check.</source>
        <translation>صوت الورك المستمر أسابيع يستحق فحص الورك.</translation>
    </message>
    <message>
        <source>A hip sound at nearly each movement is worth a hip check.</source>
        <translation>صوت الورك مع كل حركة تقريبًا يستحق فحص الورك.</translation>
    </message>
    <message>
        <source>Grinding is not the clean pop that most joints make.</source>
        <translation>الاحتكاك ليس الفرقعة الصافية التي تصدرها معظم المفاصل.</translation>
    </message>
    <message>
        <source>Doctors like to know about hip sounds that come back or begin late.</source>
        <translation>يهمّ الأطباء أن يعرفوا أصوات الورك التي تعود أو تبدأ متأخرة.</translation>
    </message>
    <message>
        <source>How it changes over weeks helps the doctor.</source>
        <translation>تغيّره على مدى أسابيع يفيد الطبيب.</translation>
    </message>
    <message>
        <source>It compares two ways to lift, as you wrote them down.</source>
        <translation>هذا يقارن طريقتين للرفع كما دُوِّنتا.</translation>
    </message>
    <message>
        <source>Many babies&apos; joints pop. The doctor may still want to know which.</source>
        <translation>مفاصل كثير من الرضّع تُفرقع. وقد يودّ الطبيب أن يعرف أيّها.</translation>
    </message>
    <message>
        <source>Many hip clicks are harmless. Your notes cannot tell which ones are.</source>
        <translation>كثير من طقّات الورك غير ضار. ما دُوِّن لا يبيّن أيّها.</translation>
    </message>
    <message>
        <source>It does not prove the reason. Other things may differ too.</source>
        <translation>هذا لا يثبت السبب. قد تختلف أمور أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Fewer sounds do not mean that all is well.</source>
        <translation>قلّة الأصوات لا تعني أن كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>No other sign was written. That is not the same as no sign.</source>
        <translation>لم تُدوَّن علامة أخرى. هذا لا يعني عدم وجودها.</translation>
    </message>
    <message>
        <source>Shown when you wrote it once or more.</source>
        <translation>يظهر إذا دُوِّن مرة أو أكثر.</translation>
    </message>
    <message>
        <source>Shown when you wrote one of the three once or more.</source>
        <translation>يظهر إذا دُوِّن أحد الثلاثة مرة أو أكثر.</translation>
    </message>
    <message>
        <source>Shown when the baby cried, winced or was uneasy after a sound {pains} times or more.</source>
        <translation>يظهر عند بكاء أو إجفال أو انزعاج بعد صوت في مرات عددها {pains} أو أكثر.</translation>
    </message>
    <message>
        <source>Shown when you wrote it on {reduced_days} days or more.</source>
        <translation>يظهر إذا دُوِّن في أيام عددها {reduced_days} أو أكثر.</translation>
    </message>
    <message>
        <source>Shown when you wrote one of the two once or more.</source>
        <translation>يظهر إذا دُوِّن أحد الاثنين مرة أو أكثر.</translation>
    </message>
    <message>
        <source>Shown when you wrote one sign once or more. Creases alone weigh less.</source>
        <translation>يظهر إذا دُوِّنت علامة مرة أو أكثر. الثنيات وحدها أقل وزنًا.</translation>
    </message>
    <message>
        <source>Shown for sounds on {full_days} days or more in {full_window} weeks. They lie in {full_weeks} of the weeks or more, {full_span} days or more from first to last. The last one is under {full_last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. It is more than a wrong side could explain.</source>
        <translation>يظهر عند أصوات في أيام عددها {full_days} أو أكثر خلال أسابيع عددها {full_window}. وهي في {full_weeks} من هذه الأسابيع أو أكثر، ومن الأول إلى الأخير {full_span} من الأيام أو أكثر. والأخير قبل أقل من {full_last} من الأيام. ومنها {old_days} في عمر {old_weeks} من الأسابيع أو بعده، محسوبًا من الموعد المتوقع عند الولادة المبكرة. وهذا أكثر مما يفسّره خطأ في الجهة.</translation>
    </message>
    <message>
        <source>Shown when you wrote grinding once or more.</source>
        <translation>يظهر إذا دُوِّن احتكاك مرة أو أكثر.</translation>
    </message>
    <message>
        <source>Shown for sounds on {again_days} days or more over {again_span} days or more. From {again_age} weeks of age, one is enough.</source>
        <translation>يظهر عند أصوات في أيام عددها {again_days} أو أكثر على مدى {again_span} من الأيام أو أكثر. ومن عمر {again_age} من الأسابيع يكفي صوت واحد.</translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days. Or {each_tries} of {each_tries} on {each_days} days.</source>
        <translation>يظهر عندما صدر صوت عن حركة واحدة {often} من {of} مرات أو أكثر. يلزم له من التكرارات المعدودة {tries}، في أيام عددها {tried_days}. أو {each_tries} من {each_tries} في أيام عددها {each_days}.</translation>
    </message>
    <message>
        <source>Shown for {ratio} times the sounds a day in the last {late_weeks} weeks. It needs {known_weeks} weeks of notes. A day without notes counts as part of a day. Chance alone must be unlikely.</source>
        <translation>يظهر عندما تبلغ الأصوات في اليوم {ratio} من المرات في آخر أسابيع عددها {late_weeks}. يلزم له من أسابيع التدوين {known_weeks}. اليوم بلا تدوين يُحسب جزءًا من يوم. ويجب أن تكون المصادفة وحدها مستبعدة.</translation>
    </message>
    <message>
        <source>Shown when the sounds a day fall to {fall_share} % or less, and not by chance. It sets the last {fall_weeks} weeks beside the {before_weeks} before. You must have gone on writing.</source>
        <translation>يظهر عندما تنخفض الأصوات في اليوم إلى {fall_share} % أو أقل، لا مصادفة. يقارن آخر أسابيع عددها {fall_weeks} بما قبلها وعددها {before_weeks}. بشرط استمرار التدوين.</translation>
    </message>
    <message>
        <source>Shown with {lifts} lifts of each kind, or {lift_weeks} weeks after lifting changed. Chance alone must be unlikely.</source>
        <translation>يظهر عند رفعات عددها {lifts} من كل طريقة، أو بعد أسابيع عددها {lift_weeks} من التغيير. ويجب أن تكون المصادفة وحدها مستبعدة.</translation>
    </message>
    <message>
        <source>Shown for {pop_entries} sounds or more on {pop_days} days, where no other pattern holds.</source>
        <translation>يظهر عند أصوات عددها {pop_entries} أو أكثر في أيام عددها {pop_days}، حيث لا نمط آخر.</translation>
    </message>
    <message>
        <source>Source: Queensland Children&apos;s Hospital, bone and joint infections.</source>
        <translation>المصدر: Queensland Children’s Hospital، التهابات العظام والمفاصل.</translation>
    </message>
    <message>
        <source>Source: NHS Healthier Together, limp.</source>
        <translation>المصدر: NHS Healthier Together، العرج.</translation>
    </message>
    <message>
        <source>Source: Choudry and others, Arch Dis Child 2013.</source>
        <translation>المصدر: Choudry وآخرون، Arch Dis Child 2013.</translation>
    </message>
    <message>
        <source>Source: Kawchuk and others, PLoS One 2015. The numbers are ours.</source>
        <translation>المصدر: Kawchuk وآخرون، PLoS One 2015. والأرقام خاصة بنا.</translation>
    </message>
    <message>
        <source>No published number exists. The rule is this program&apos;s own.</source>
        <translation>لا رقم منشور. القاعدة خاصة بهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>You last wrote this %n days ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</source>
        <comment>You last wrote this %n day ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</comment>
        <translation>
            <numerusform>آخر تدوين له قبل %n يوم. هل ما زال كذلك، أو لم يره طبيب بعد؟ إذن يسري هذا: {step}</numerusform>
            <numerusform>آخر تدوين له قبل يوم واحد. هل ما زال كذلك، أو لم يره طبيب بعد؟ إذن يسري هذا: {step}</numerusform>
            <numerusform>آخر تدوين له قبل يومين. هل ما زال كذلك، أو لم يره طبيب بعد؟ إذن يسري هذا: {step}</numerusform>
            <numerusform>آخر تدوين له قبل %n أيام. هل ما زال كذلك، أو لم يره طبيب بعد؟ إذن يسري هذا: {step}</numerusform>
            <numerusform>آخر تدوين له قبل %n يومًا. هل ما زال كذلك، أو لم يره طبيب بعد؟ إذن يسري هذا: {step}</numerusform>
            <numerusform>آخر تدوين له قبل %n يوم. هل ما زال كذلك، أو لم يره طبيب بعد؟ إذن يسري هذا: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the doctor at the next visit.</source>
        <translation>يُذكر للطبيب في الزيارة القادمة.</translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain.</source>
        <translation>قد يحتاج الورك إلى رعاية بلا صوت وبلا ألم.</translation>
    </message>
    <message>
        <source>{title}. Does {name} need a hip check?</source>
        <translation>{title}. هل يلزم {name} فحص الورك؟</translation>
    </message>
    <message>
        <source>{title}. Should someone look at it?</source>
        <translation>{title}. هل ينبغي أن يفحصه أحد؟</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. {name} was breech, so sooner is better.</source>
        <translation>يُطلب فحص الورك خلال أسبوعين. مجيء {name} كان مقعديًا، فالأبكر أفضل.</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. You named a hip risk, so sooner is better.</source>
        <translation>يُطلب فحص الورك خلال أسبوعين. دُوِّن عامل خطر للورك، فالأبكر أفضل.</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. Sooner is better.</source>
        <translation>يُطلب فحص الورك خلال أسبوعين. الأبكر أفضل.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tell of &lt;b&gt;the same moment&lt;/b&gt;, on {last}.</source>
        <comment>%n entry tells of &lt;b&gt;the same moment&lt;/b&gt;, on {last}.</comment>
        <translation>
            <numerusform>%n مُدخل عن &lt;b&gt;اللحظة نفسها&lt;/b&gt;، في {last}.</numerusform>
            <numerusform>مُدخل واحد عن &lt;b&gt;اللحظة نفسها&lt;/b&gt;، في {last}.</numerusform>
            <numerusform>مُدخلان عن &lt;b&gt;اللحظة نفسها&lt;/b&gt;، في {last}.</numerusform>
            <numerusform>%n مُدخلات عن &lt;b&gt;اللحظة نفسها&lt;/b&gt;، في {last}.</numerusform>
            <numerusform>%n مُدخلًا عن &lt;b&gt;اللحظة نفسها&lt;/b&gt;، في {last}.</numerusform>
            <numerusform>%n مُدخل عن &lt;b&gt;اللحظة نفسها&lt;/b&gt;، في {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation>دُوِّن &lt;b&gt;مرة واحدة&lt;/b&gt;، في {last}.</translation>
    </message>
    <message numerus="yes">
        <source>It was there &lt;b&gt;%n times&lt;/b&gt;, last on {last}.</source>
        <comment>It was there &lt;b&gt;%n time&lt;/b&gt;, last on {last}.</comment>
        <translation>
            <numerusform>لوحظ &lt;b&gt;%n مرة&lt;/b&gt;، آخرها في {last}.</numerusform>
            <numerusform>لوحظ &lt;b&gt;مرة واحدة&lt;/b&gt;، آخرها في {last}.</numerusform>
            <numerusform>لوحظ &lt;b&gt;مرتين&lt;/b&gt;، آخرها في {last}.</numerusform>
            <numerusform>لوحظ &lt;b&gt;%n مرات&lt;/b&gt;، آخرها في {last}.</numerusform>
            <numerusform>لوحظ &lt;b&gt;%n مرة&lt;/b&gt;، آخرها في {last}.</numerusform>
            <numerusform>لوحظ &lt;b&gt;%n مرة&lt;/b&gt;، آخرها في {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a sound {name} cried, winced or was uneasy &lt;b&gt;{n} of the {m}&lt;/b&gt; times you told about.</source>
        <translation>بكاء أو إجفال أو انزعاج من {name} بعد صوت: &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات الموصوفة.</translation>
    </message>
    <message>
        <source>After a sound {name} cried, winced or was uneasy &lt;b&gt;each of the {n}&lt;/b&gt; times you told about.</source>
        <translation>بكاء أو إجفال أو انزعاج من {name} بعد صوت: &lt;b&gt;كل المرات الموصوفة وعددها {n}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It was there &lt;b&gt;{n} of {m}&lt;/b&gt; times someone looked, last on {last}.</source>
        <translation>كان موجودًا &lt;b&gt;{n} من {m}&lt;/b&gt; من مرات التفقّد، آخرها في {last}.</translation>
    </message>
    <message>
        <source>You wrote a {site} sound on &lt;b&gt;one day&lt;/b&gt;: {last}.</source>
        <translation>صوت مدوَّن ({site}) في &lt;b&gt;يوم واحد&lt;/b&gt;: {last}.</translation>
    </message>
    <message numerus="yes">
        <source>A {site} sound on &lt;b&gt;{n} of the %n days&lt;/b&gt; someone looked, from {first} to {last}.</source>
        <comment>A {site} sound on &lt;b&gt;{n} of the %n day&lt;/b&gt; someone looked, from {first} to {last}.</comment>
        <translation>
            <numerusform>صوت مدوَّن ({site}): &lt;b&gt;{n} من أيام التفقّد وعددها %n&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}): &lt;b&gt;{n} من أيام التفقّد وعددها %n&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}): &lt;b&gt;{n} من أيام التفقّد وعددها %n&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}): &lt;b&gt;{n} من أيام التفقّد وعددها %n&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}): &lt;b&gt;{n} من أيام التفقّد وعددها %n&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}): &lt;b&gt;{n} من أيام التفقّد وعددها %n&lt;/b&gt; من {first} إلى {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote &lt;b&gt;%n entries&lt;/b&gt; with a sound and no other sign with them.</source>
        <comment>You wrote &lt;b&gt;%n sound&lt;/b&gt; and no other sign with it.</comment>
        <translation>
            <numerusform>مُدخلات بصوت بلا علامة أخرى: &lt;b&gt;%n&lt;/b&gt;.</numerusform>
            <numerusform>مُدخلات بصوت بلا علامة أخرى: &lt;b&gt;%n&lt;/b&gt;.</numerusform>
            <numerusform>مُدخلات بصوت بلا علامة أخرى: &lt;b&gt;%n&lt;/b&gt;.</numerusform>
            <numerusform>مُدخلات بصوت بلا علامة أخرى: &lt;b&gt;%n&lt;/b&gt;.</numerusform>
            <numerusform>مُدخلات بصوت بلا علامة أخرى: &lt;b&gt;%n&lt;/b&gt;.</numerusform>
            <numerusform>مُدخلات بصوت بلا علامة أخرى: &lt;b&gt;%n&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks very ill? {step}</source>
        <translation>علامات مرض شديد؟ {step}</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more? {step}</source>
        <translation>حمّى 38.0 °م (100.4 °ف) أو أكثر؟ {step}</translation>
    </message>
    <message>
        <source>It was grinding &lt;b&gt;{n} of {m}&lt;/b&gt; times it sounded, last on {last}.</source>
        <translation>كان احتكاكًا &lt;b&gt;{n} من {m}&lt;/b&gt; من مرات الصوت، آخرها في {last}.</translation>
    </message>
    <message>
        <source>You wrote a {site} sound &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation>صوت مدوَّن ({site}) &lt;b&gt;مرة واحدة&lt;/b&gt;، في {last}.</translation>
    </message>
    <message numerus="yes">
        <source>You wrote a {site} sound on &lt;b&gt;%n days&lt;/b&gt; from {first} to {last}.</source>
        <comment>You wrote a {site} sound on &lt;b&gt;%n day&lt;/b&gt; from {first} to {last}.</comment>
        <translation>
            <numerusform>صوت مدوَّن ({site}) في &lt;b&gt;%n يوم&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}) في &lt;b&gt;يوم واحد&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}) في &lt;b&gt;يومين&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}) في &lt;b&gt;%n أيام&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}) في &lt;b&gt;%n يومًا&lt;/b&gt; من {first} إلى {last}.</numerusform>
            <numerusform>صوت مدوَّن ({site}) في &lt;b&gt;%n يوم&lt;/b&gt; من {first} إلى {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then: someone looked on %n days, no sound.</source>
        <comment>Since then: someone looked on %n day, no sound.</comment>
        <translation>
            <numerusform>منذ ذلك الحين: تفقّد أحدهم في %n يوم، دون صوت.</numerusform>
            <numerusform>منذ ذلك الحين: تفقّد أحدهم في يوم واحد، دون صوت.</numerusform>
            <numerusform>منذ ذلك الحين: تفقّد أحدهم في يومين، دون صوت.</numerusform>
            <numerusform>منذ ذلك الحين: تفقّد أحدهم في %n أيام، دون صوت.</numerusform>
            <numerusform>منذ ذلك الحين: تفقّد أحدهم في %n يومًا، دون صوت.</numerusform>
            <numerusform>منذ ذلك الحين: تفقّد أحدهم في %n يوم، دون صوت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} it sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n days.</source>
        <comment>From {first} to {last} it sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n day.</comment>
        <translation>
            <numerusform>من {first} إلى {last} صدر صوت &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات المعدودة، في %n يوم.</numerusform>
            <numerusform>من {first} إلى {last} صدر صوت &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات المعدودة، في يوم واحد.</numerusform>
            <numerusform>من {first} إلى {last} صدر صوت &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات المعدودة، في يومين.</numerusform>
            <numerusform>من {first} إلى {last} صدر صوت &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات المعدودة، في %n أيام.</numerusform>
            <numerusform>من {first} إلى {last} صدر صوت &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات المعدودة، في %n يومًا.</numerusform>
            <numerusform>من {first} إلى {last} صدر صوت &lt;b&gt;{n} من {m}&lt;/b&gt; من المرات المعدودة، في %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {other}: {n} of {m}.</source>
        <translation>الجهة الأخرى ({other}): {n} من {m}.</translation>
    </message>
    <message>
        <source>Before {split}: a sound on &lt;b&gt;{bn} of {bm}&lt;/b&gt; days with notes. Since then: &lt;b&gt;{an} of {am}&lt;/b&gt;.</source>
        <translation>قبل {split}: أيام بصوت &lt;b&gt;{bn} من {bm}&lt;/b&gt; من أيام التدوين. وبعده: &lt;b&gt;{an} من {am}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>You went on writing.</source>
        <translation>استمر التدوين.</translation>
    </message>
    <message>
        <source>Since you lift gently, a lift had a sound on &lt;b&gt;{gds} of {gd}&lt;/b&gt; days with notes. Before that: &lt;b&gt;{ods} of {od}&lt;/b&gt;.</source>
        <translation>منذ الرفع بلطف: أيام بصوت عند الرفع &lt;b&gt;{gds} من {gd}&lt;/b&gt; من أيام التدوين. وقبل ذلك: &lt;b&gt;{ods} من {od}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{gn} of {gm}&lt;/b&gt; gentle lifts and &lt;b&gt;{on} of {om}&lt;/b&gt; other lifts had a sound.</source>
        <translation>صدر صوت في &lt;b&gt;{gn} من {gm}&lt;/b&gt; من الرفع بلطف و&lt;b&gt;{on} من {om}&lt;/b&gt; من الرفع الآخر.</translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>{Site}: {signs}</source>
        <translation>{Site}: {signs}</translation>
    </message>
    <message>
        <source>{Site}: {signs} right after</source>
        <translation>{Site}: {signs} بعده مباشرة</translation>
    </message>
    <message>
        <source>{Site}: moved less than usual</source>
        <translation>{Site}: حركة أقل من المعتاد</translation>
    </message>
    <message>
        <source>{Site}: grinding, not a clean pop</source>
        <translation>{Site}: احتكاك، ليس فرقعة صافية</translation>
    </message>
    <message>
        <source>{Site}: sounds on more days than before</source>
        <translation>{Site}: أصوات في أيام أكثر من قبل</translation>
    </message>
    <message>
        <source>{Site}: sounds on fewer days than before</source>
        <translation>{Site}: أصوات في أيام أقل من قبل</translation>
    </message>
    <message>
        <source>Fewer sounds with gentle lifts so far</source>
        <translation>أصوات أقل مع الرفع بلطف حتى الآن</translation>
    </message>
    <message>
        <source>Sounds with no other sign written</source>
        <translation>أصوات بلا علامة أخرى مدوَّنة</translation>
    </message>
    <message>
        <source>The {site} keeps popping</source>
        <translation>{Site}: فرقعة متكررة</translation>
    </message>
    <message>
        <source>The {site} keeps clicking</source>
        <translation>{Site}: طقّة متكررة</translation>
    </message>
    <message>
        <source>The {site} keeps clunking</source>
        <translation>{Site}: خبطة مكتومة متكررة</translation>
    </message>
    <message>
        <source>The {site} keeps grinding</source>
        <translation>{Site}: احتكاك متكرر</translation>
    </message>
    <message>
        <source>The {site} keeps making a sound</source>
        <translation>{Site}: صوت متكرر</translation>
    </message>
    <message>
        <source>The {site} popped</source>
        <translation>{Site}: فرقعة</translation>
    </message>
    <message>
        <source>The {site} clicked</source>
        <translation>{Site}: طقّة</translation>
    </message>
    <message>
        <source>The {site} clunked</source>
        <translation>{Site}: خبطة مكتومة</translation>
    </message>
    <message>
        <source>The {site} was grinding</source>
        <translation>{Site}: احتكاك</translation>
    </message>
    <message>
        <source>The {site} made a sound</source>
        <translation>{Site}: صوت</translation>
    </message>
    <message>
        <source>The {site} pops {when}</source>
        <translation>{Site}: فرقعة {when}</translation>
    </message>
    <message>
        <source>The {site} clicks {when}</source>
        <translation>{Site}: طقّة {when}</translation>
    </message>
    <message>
        <source>The {site} clunks {when}</source>
        <translation>{Site}: خبطة مكتومة {when}</translation>
    </message>
    <message>
        <source>The {site} grinds {when}</source>
        <translation>{Site}: احتكاك {when}</translation>
    </message>
    <message>
        <source>The {site} makes a sound {when}</source>
        <translation>{Site}: صوت {when}</translation>
    </message>
    <message>
        <source>nearly each time {name} is picked up</source>
        <translation>كل مرة تقريبًا عند رفع {name}</translation>
    </message>
    <message>
        <source>nearly each time {name} is put down</source>
        <translation>كل مرة تقريبًا عند وضع {name}</translation>
    </message>
    <message>
        <source>at nearly each diaper change</source>
        <translation>عند كل تغيير حفاض تقريبًا</translation>
    </message>
    <message>
        <source>nearly each time {name} is dressed</source>
        <translation>كل مرة تقريبًا عند إلباس {name}</translation>
    </message>
    <message>
        <source>at nearly each bath</source>
        <translation>عند كل استحمام تقريبًا</translation>
    </message>
    <message>
        <source>at nearly each feed</source>
        <translation>عند كل إطعام تقريبًا</translation>
    </message>
    <message>
        <source>nearly each time {name} is carried</source>
        <translation>كل مرة تقريبًا عند حمل {name}</translation>
    </message>
    <message>
        <source>nearly each time in the car seat</source>
        <translation>كل مرة تقريبًا في مقعد السيارة</translation>
    </message>
    <message>
        <source>nearly each time {name} stretches</source>
        <translation>كل مرة تقريبًا عند تمدّد {name}</translation>
    </message>
    <message>
        <source>nearly each time {name} kicks</source>
        <translation>كل مرة تقريبًا عند رفس {name}</translation>
    </message>
    <message>
        <source>at nearly each tummy time</source>
        <translation>عند كل استلقاء على البطن تقريبًا</translation>
    </message>
    <message>
        <source>nearly each time {name} rolls over</source>
        <translation>كل مرة تقريبًا عند تقلّب {name}</translation>
    </message>
    <message>
        <source>nearly each time {name} crawls</source>
        <translation>كل مرة تقريبًا عند حبو {name}</translation>
    </message>
    <message>
        <source>nearly each time {name} stands</source>
        <translation>كل مرة تقريبًا عند وقوف {name}</translation>
    </message>
    <message>
        <source>nearly each time {name} walks</source>
        <translation>كل مرة تقريبًا عند مشي {name}</translation>
    </message>
    <message>
        <source>nearly each time, at one movement</source>
        <translation>كل مرة تقريبًا، مع حركة واحدة</translation>
    </message>
    <message>
        <source>nearly each time</source>
        <translation>كل مرة تقريبًا</translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation>تيبّس</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>لا يُستعمل</translation>
    </message>
    <message>
        <source>swollen</source>
        <translation>تورّم</translation>
    </message>
    <message>
        <source>red</source>
        <translation>احمرار</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>سخونة</translation>
    </message>
    <message>
        <source>hot, red or swollen</source>
        <translation>ساخن أو أحمر أو متورم</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>بكاء</translation>
    </message>
    <message>
        <source>wincing</source>
        <translation>إجفال</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>انزعاج</translation>
    </message>
    <message>
        <source>a clunk</source>
        <translation>خبطة مكتومة</translation>
    </message>
    <message>
        <source>it felt loose</source>
        <translation>رخاوة محسوسة</translation>
    </message>
    <message>
        <source>the leg opens less</source>
        <translation>الساق تُفتح أقل</translation>
    </message>
    <message>
        <source>the leg looks shorter</source>
        <translation>الساق تبدو أقصر</translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation>عرج أو مشية متمايلة</translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation>ثنيات جلد غير متماثلة</translation>
    </message>
    <message numerus="yes">
        <source>The {site} popped on %n days</source>
        <comment>The {site} popped on %n day</comment>
        <translation>
            <numerusform>{Site}: فرقعة في %n يوم</numerusform>
            <numerusform>{Site}: فرقعة في يوم واحد</numerusform>
            <numerusform>{Site}: فرقعة في يومين</numerusform>
            <numerusform>{Site}: فرقعة في %n أيام</numerusform>
            <numerusform>{Site}: فرقعة في %n يومًا</numerusform>
            <numerusform>{Site}: فرقعة في %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clicked on %n days</source>
        <comment>The {site} clicked on %n day</comment>
        <translation>
            <numerusform>{Site}: طقّة في %n يوم</numerusform>
            <numerusform>{Site}: طقّة في يوم واحد</numerusform>
            <numerusform>{Site}: طقّة في يومين</numerusform>
            <numerusform>{Site}: طقّة في %n أيام</numerusform>
            <numerusform>{Site}: طقّة في %n يومًا</numerusform>
            <numerusform>{Site}: طقّة في %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clunked on %n days</source>
        <comment>The {site} clunked on %n day</comment>
        <translation>
            <numerusform>{Site}: خبطة مكتومة في %n يوم</numerusform>
            <numerusform>{Site}: خبطة مكتومة في يوم واحد</numerusform>
            <numerusform>{Site}: خبطة مكتومة في يومين</numerusform>
            <numerusform>{Site}: خبطة مكتومة في %n أيام</numerusform>
            <numerusform>{Site}: خبطة مكتومة في %n يومًا</numerusform>
            <numerusform>{Site}: خبطة مكتومة في %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} was grinding on %n days</source>
        <comment>The {site} was grinding on %n day</comment>
        <translation>
            <numerusform>{Site}: احتكاك في %n يوم</numerusform>
            <numerusform>{Site}: احتكاك في يوم واحد</numerusform>
            <numerusform>{Site}: احتكاك في يومين</numerusform>
            <numerusform>{Site}: احتكاك في %n أيام</numerusform>
            <numerusform>{Site}: احتكاك في %n يومًا</numerusform>
            <numerusform>{Site}: احتكاك في %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} made a sound on %n days</source>
        <comment>The {site} made a sound on %n day</comment>
        <translation>
            <numerusform>{Site}: صوت في %n يوم</numerusform>
            <numerusform>{Site}: صوت في يوم واحد</numerusform>
            <numerusform>{Site}: صوت في يومين</numerusform>
            <numerusform>{Site}: صوت في %n أيام</numerusform>
            <numerusform>{Site}: صوت في %n يومًا</numerusform>
            <numerusform>{Site}: صوت في %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>joint</source>
        <translation>مفصل</translation>
    </message>
    <message>
        <source>Several joints</source>
        <translation>عدة مفاصل</translation>
    </message>
</context>
<context>
    <name>FindingsColumn</name>
    <message>
        <source>When to call, and why</source>
        <translation>متى يلزم الاتصال ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>Good to know: %n more notes</source>
        <comment>Good to know: %n more note</comment>
        <translation>
            <numerusform>للعلم: %n ملاحظة أخرى</numerusform>
            <numerusform>للعلم: ملاحظة أخرى</numerusform>
            <numerusform>للعلم: ملاحظتان أخريان</numerusform>
            <numerusform>للعلم: %n ملاحظات أخرى</numerusform>
            <numerusform>للعلم: %n ملاحظة أخرى</numerusform>
            <numerusform>للعلم: %n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts, no advice</source>
        <translation>أعداد، بلا نصيحة</translation>
    </message>
    <message>
        <source>What cannot be told yet</source>
        <translation>ما لا يمكن قوله بعد</translation>
    </message>
    <message>
        <source>Patterns are switched off</source>
        <translation>الأنماط متوقفة</translation>
    </message>
    <message>
        <source>Nobody looked for patterns. Your entries and counts stay.</source>
        <translation>لم يُبحث عن أنماط. المُدخلات والأعداد باقية.</translation>
    </message>
    <message>
        <source>Nothing is written in these days</source>
        <translation>لا شيء مدوَّن في هذه الأيام</translation>
    </message>
    <message>
        <source>That is not the same as no sound. Log a sound or a quiet look.</source>
        <translation>هذا لا يعني عدم وجود صوت. يُدوَّن صوت أو تفقّد هادئ.</translation>
    </message>
    <message>
        <source>No pattern holds so far</source>
        <translation>لا نمط متحقّق حتى الآن</translation>
    </message>
    <message>
        <source>That is not the same as no sign. A hip can need care without a sound and without pain.</source>
        <translation>هذا لا يعني عدم وجود علامة. قد يحتاج الورك إلى رعاية بلا صوت وبلا ألم.</translation>
    </message>
</context>
<context>
    <name>FormClips</name>
    <message>
        <source>It is saved as soon as the photo or clip is in.</source>
        <translation>يُحفظ حالما تكتمل إضافة الصورة أو المقطع.</translation>
    </message>
    <message>
        <source>The entry was changed. Press Save when it is right.</source>
        <translation>تغيّر المُدخل. اضغط «حفظ» حين يصبح صحيحًا.</translation>
    </message>
    <message>
        <source>The entry for {name} waits there until you save it.</source>
        <translation>المُدخل الخاص بـ {name} ينتظر هناك حتى تحفظه.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>The diary is open on {name}</source>
        <translation>اليوميات مفتوحة على {name}</translation>
    </message>
    <message>
        <source>Close it there first. Two computers at once can harm the file. Is that window gone, or that computer off? Then open it here.</source>
        <translation>تُغلق هناك أولًا. حاسوبان معًا قد يضرّان الملف. هل اختفت تلك النافذة أو أُطفئ ذلك الحاسوب؟ عندها تُفتح هنا.</translation>
    </message>
    <message>
        <source>The diary is open in another window</source>
        <translation>اليوميات مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>That window does not answer. You can open the diary here too.</source>
        <translation>تلك النافذة لا تستجيب. يمكن فتح اليوميات هنا أيضًا.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحها هنا</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>تركها مغلقة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>HeldRecordings</name>
    <message>
        <source>Add the recording again</source>
        <translation>إضافة التسجيل مجددًا</translation>
    </message>
</context>
<context>
    <name>HipCard</name>
    <message>
        <source>Both hips, day by day</source>
        <translation>الوركان، يومًا بيوم</translation>
    </message>
    <message>
        <source>Both hips, week by week</source>
        <translation>الوركان، أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>One mark a week. The taller, the more days with a sound.</source>
        <translation>علامة لكل أسبوع. كلما ارتفعت زادت الأيام بصوت.</translation>
    </message>
    <message>
        <source>Days with a sound, of the days someone looked.</source>
        <translation>أيام بصوت من أيام التفقّد.</translation>
    </message>
    <message>
        <source>Not drawn: {days} with the side not sure.</source>
        <translation>غير مرسوم: {days}، الجهة غير مؤكدة.</translation>
    </message>
    <message>
        <source>How to show the hips</source>
        <translation>طريقة عرض الوركين</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation>تفقّد بلا صوت</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>بلا تفقّد</translation>
    </message>
    <message>
        <source>Discomfort right after</source>
        <translation>انزعاج بعده مباشرة</translation>
    </message>
    <message>
        <source>Clunk or loose</source>
        <translation>خبطة أو رخاوة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>تصوير</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
</context>
<context>
    <name>HipSignsDialog</name>
    <message>
        <source>Look at the legs</source>
        <translation>تفقّد الساقين</translation>
    </message>
    <message>
        <source>You looked on {day}.</source>
        <translation>تم التفقّد في {day}.</translation>
    </message>
    <message>
        <source>This look is gone</source>
        <translation>هذا التفقّد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you answered is still here.</source>
        <translation>حُذف في هذه الأثناء. ما أُجيب به باقٍ هنا.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>حفظه كجديد</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>أي ساق؟</translation>
    </message>
    <message>
        <source>Which leg, the baby&apos;s own left and right</source>
        <translation>أي ساق، يمين الرضيع ويساره</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right. Both: you looked at both legs.</source>
        <translation>يمين الرضيع ويساره. كلتاهما: تم تفقّد الساقين معًا.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>You said yes. Which leg is it?</source>
        <translation>الجواب نعم. أي ساق هي؟</translation>
    </message>
    <message>
        <source>&quot;Not checked&quot; is a fine answer.</source>
        <translation>«لم يُفحص» جواب مقبول.</translation>
    </message>
    <message>
        <source>Answer one question first</source>
        <translation>أجب عن سؤال أولًا</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{entries} added</source>
        <translation>أُضيف: {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <comment>%n brought up to date</comment>
        <translation>
            <numerusform>حُدِّث: %n</numerusform>
            <numerusform>حُدِّث: %n</numerusform>
            <numerusform>حُدِّث: %n</numerusform>
            <numerusform>حُدِّث: %n</numerusform>
            <numerusform>حُدِّث: %n</numerusform>
            <numerusform>حُدِّث: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <comment>%n taken out</comment>
        <translation>
            <numerusform>أُزيل: %n</numerusform>
            <numerusform>أُزيل: %n</numerusform>
            <numerusform>أُزيل: %n</numerusform>
            <numerusform>أُزيل: %n</numerusform>
            <numerusform>أُزيل: %n</numerusform>
            <numerusform>أُزيل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say something else than here. Those entries stay as they are.</source>
        <comment>%n row says something else than here. That entry stays as it is.</comment>
        <translation>
            <numerusform>%n صف يقول غير ما هنا. يبقى المُدخل كما هو.</numerusform>
            <numerusform>صف واحد يقول غير ما هنا. يبقى ذلك المُدخل كما هو.</numerusform>
            <numerusform>صفان يقولان غير ما هنا. يبقى المُدخلان كما هما.</numerusform>
            <numerusform>%n صفوف تقول غير ما هنا. تبقى تلك المُدخلات كما هي.</numerusform>
            <numerusform>%n صفًّا يقول غير ما هنا. تبقى تلك المُدخلات كما هي.</numerusform>
            <numerusform>%n صف يقول غير ما هنا. تبقى تلك المُدخلات كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>All of it is in this diary already.</source>
        <translation>كله موجود في هذه اليوميات.</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>%n was here already</comment>
        <translation>
            <numerusform>كان هنا من قبل: %n</numerusform>
            <numerusform>كان هنا من قبل: %n</numerusform>
            <numerusform>كان هنا من قبل: %n</numerusform>
            <numerusform>كان هنا من قبل: %n</numerusform>
            <numerusform>كان هنا من قبل: %n</numerusform>
            <numerusform>كان هنا من قبل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Added from the file</source>
        <translation>تمت الإضافة من الملف</translation>
    </message>
</context>
<context>
    <name>InSentence</name>
    <message>
        <source>pop</source>
        <translation>فرقعة</translation>
    </message>
    <message>
        <source>click</source>
        <translation>طقّة</translation>
    </message>
    <message>
        <source>clunk</source>
        <translation>خبطة مكتومة</translation>
    </message>
    <message>
        <source>grinding</source>
        <translation>احتكاك</translation>
    </message>
    <message>
        <source>some sound</source>
        <translation>صوت ما</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>بالسمع</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>باللمس</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>عند الرفع</translation>
    </message>
    <message>
        <source>put down</source>
        <translation>عند الوضع</translation>
    </message>
    <message>
        <source>diaper change</source>
        <translation>تغيير الحفاض</translation>
    </message>
    <message>
        <source>dressing</source>
        <translation>إلباس</translation>
    </message>
    <message>
        <source>bathing</source>
        <translation>استحمام</translation>
    </message>
    <message>
        <source>feeding</source>
        <translation>إطعام</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>حمل بين الذراعين</translation>
    </message>
    <message>
        <source>car seat</source>
        <translation>مقعد السيارة</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>تمدّد</translation>
    </message>
    <message>
        <source>kicking</source>
        <translation>رفس</translation>
    </message>
    <message>
        <source>tummy time</source>
        <translation>على البطن</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>تقلّب</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>حبو</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>وقوف</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>بكاء</translation>
    </message>
    <message>
        <source>wincing</source>
        <translation>إجفال</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>انزعاج</translation>
    </message>
    <message>
        <source>moves as usual</source>
        <translation>حركة كالمعتاد</translation>
    </message>
    <message>
        <source>moves less</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation>تيبّس</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>لا يُستعمل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>one leg opens less</source>
        <translation>إحدى الساقين تُفتح أقل</translation>
    </message>
    <message>
        <source>one leg looks shorter</source>
        <translation>إحدى الساقين تبدو أقصر</translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation>ثنيات جلد غير متماثلة</translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation>عرج أو مشية متمايلة</translation>
    </message>
    <message>
        <source>it was there</source>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <source>looked, not there</source>
        <translation>تفقّد ولم يوجد</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>مرتاح</translation>
    </message>
</context>
<context>
    <name>InviteLine</name>
    <message>
        <source>Changed a diaper? Did anything click?</source>
        <translation>تغيير حفاض؟ هل صدرت طقّة؟</translation>
    </message>
    <message>
        <source>No, both hips quiet</source>
        <translation>لا، الوركان هادئان</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>عدم السؤال</translation>
    </message>
    <message>
        <source>You can change that in Settings</source>
        <translation>يمكن تغيير ذلك في الإعدادات</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>You began to write a visit. It is not saved yet.</source>
        <translation>هناك زيارة بدأت كتابتها. لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تجاهلها</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كلغة الحاسوب</translation>
    </message>
    <message>
        <source>The page for the doctor has a language of its own.</source>
        <translation>للصفحة الموجّهة للطبيب لغتها الخاصة.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Very ill: hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation>مرض شديد: صعوبة الإيقاظ، ضيق التنفس، زرقة أو شحوب شديد، نوبة تشنّج، طفح لا يبهت</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more before 3 months</source>
        <translation>حمّى 38.0 °م (100.4 °ف) أو أكثر قبل 3 أشهر</translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint</source>
        <translation>طرف متيبّس أو لا يُستعمل، مع حمّى أو مفصل ساخن</translation>
    </message>
    <message>
        <source>A hot, red or swollen joint before 3 months</source>
        <translation>مفصل ساخن أو أحمر أو متورّم قبل 3 أشهر</translation>
    </message>
    <message>
        <source>A limb that looks bent or broken</source>
        <translation>طرف يبدو معوجًّا أو مكسورًا</translation>
    </message>
    <message>
        <source>Very ill. A fever before 3 months. A stiff limb with a fever.</source>
        <translation>مرض شديد. حمّى قبل 3 أشهر. طرف متيبّس مع حمّى.</translation>
    </message>
    <message>
        <source>A joint is hot, red or swollen. Under 12 months: hospital</source>
        <translation>مفصل ساخن أو أحمر أو متورّم. قبل 12 شهرًا: المستشفى</translation>
    </message>
    <message>
        <source>A limb is held stiffly or not used. Under 12 months: hospital</source>
        <translation>طرف متيبّس أو لا يُستعمل. قبل 12 شهرًا: المستشفى</translation>
    </message>
    <message>
        <source>Hard crying when a limb moves</source>
        <translation>بكاء شديد عند تحريك طرف</translation>
    </message>
    <message>
        <source>A fall, a bump or a bruise in the first year</source>
        <translation>سقوط أو ضربة أو كدمة في السنة الأولى</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more</source>
        <translation>حمّى 38.0 °م (100.4 °ف) أو أكثر</translation>
    </message>
    <message>
        <source>A joint is swollen, red or warm. A limb is held stiffly or not used.</source>
        <translation>مفصل متورّم أو أحمر أو ساخن. طرف متيبّس أو لا يُستعمل.</translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once</source>
        <translation>بكاء أو إجفال بعد الصوت مباشرة، أكثر من مرة</translation>
    </message>
    <message>
        <source>A limb that moves less</source>
        <translation>طرف حركته أقل</translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks</source>
        <translation>احتكاك في أول 6 أسابيع</translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once.</source>
        <translation>بكاء أو إجفال بعد الصوت مباشرة، أكثر من مرة.</translation>
    </message>
    <message>
        <source>A hip clunks or feels loose</source>
        <translation>خبطة مكتومة أو رخاوة في الورك</translation>
    </message>
    <message>
        <source>One leg opens less or looks shorter</source>
        <translation>إحدى الساقين تُفتح أقل أو تبدو أقصر</translation>
    </message>
    <message>
        <source>A limp or a waddle</source>
        <translation>عرج أو مشية متمايلة</translation>
    </message>
    <message>
        <source>A hip clunks or feels loose. One leg opens less.</source>
        <translation>خبطة مكتومة أو رخاوة في الورك. إحدى الساقين تُفتح أقل.</translation>
    </message>
    <message>
        <source>A hip keeps clicking. Sooner is better</source>
        <translation>طقّة متكررة في الورك. الأبكر أفضل</translation>
    </message>
    <message>
        <source>A hip sounds with almost each movement</source>
        <translation>صوت في الورك مع كل حركة تقريبًا</translation>
    </message>
    <message>
        <source>A hip keeps clicking, or sounds with almost each movement.</source>
        <translation>طقّة متكررة في الورك، أو صوت مع كل حركة تقريبًا.</translation>
    </message>
    <message>
        <source>A sound with almost each movement, not at a hip, without pain</source>
        <translation>صوت مع كل حركة تقريبًا، ليس في الورك، بلا ألم</translation>
    </message>
    <message>
        <source>A hip sound that comes back, or one from 12 weeks of age</source>
        <translation>صوت ورك يعود، أو صوت واحد من عمر 12 أسبوعًا</translation>
    </message>
    <message>
        <source>A hip that sounds more often than before</source>
        <translation>ورك يصدر أصواتًا أكثر من قبل</translation>
    </message>
    <message>
        <source>Grinding. A sound every time that is not at a hip.</source>
        <translation>احتكاك. صوت في كل مرة، ليس في الورك.</translation>
    </message>
    <message>
        <source>Grinding later on, without pain</source>
        <translation>احتكاك لاحقًا، بلا ألم</translation>
    </message>
    <message>
        <source>Skin creases that differ</source>
        <translation>ثنيات جلد غير متماثلة</translation>
    </message>
    <message>
        <source>Sources: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland Children’s Hospital; American Academy of Pediatrics. Some lines are this diary’s own.</source>
        <translation>المصادر: NHS Healthier Together؛ NICE NG143؛ Royal Children’s Hospital Melbourne؛ Queensland Children’s Hospital؛ American Academy of Pediatrics. بعض السطور خاصة بهذه اليوميات.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Why babies’ joints pop</source>
        <translation>لماذا تُفرقع مفاصل الرضّع</translation>
    </message>
    <message>
        <source>Most pops and clicks do no harm. There are three usual reasons.</source>
        <translation>معظم الفرقعات والطقّات لا تضرّ. هناك ثلاثة أسباب معتادة.</translation>
    </message>
    <message>
        <source>Gas in the fluid</source>
        <translation>غاز في السائل</translation>
    </message>
    <message>
        <source>A joint is stretched. Gas comes out of the fluid inside and makes a pop. Then it needs a rest.</source>
        <translation>يتمدّد المفصل. يخرج غاز من السائل داخله فتحدث فرقعة. ثم يحتاج إلى راحة.</translation>
    </message>
    <message>
        <source>A tendon slips</source>
        <translation>انزلاق وتر</translation>
    </message>
    <message>
        <source>A cord slides over a bump of bone. It snaps to the other side.</source>
        <translation>حبل ينزلق فوق بروز عظمي. ثم يقفز إلى الجهة الأخرى.</translation>
    </message>
    <message>
        <source>Loose ligaments</source>
        <translation>أربطة رخوة</translation>
    </message>
    <message>
        <source>New babies’ joints are held loosely. They shift a little and settle.</source>
        <translation>مفاصل المولود مثبّتة برخاوة. تتحرك قليلًا ثم تستقر.</translation>
    </message>
    <message>
        <source>What a sound cannot tell</source>
        <translation>ما لا يقوله الصوت</translation>
    </message>
    <message>
        <source>That is why a doctor looks at the hips at each checkup.</source>
        <translation>لذلك يفحص الطبيب الوركين في كل زيارة.</translation>
    </message>
    <message>
        <source>A hip can be silent</source>
        <translation>قد يكون الورك صامتًا</translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain. Days without a sound do not mean that all is well.</source>
        <translation>قد يحتاج الورك إلى رعاية بلا صوت وبلا ألم. الأيام بلا صوت لا تعني أن كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Each time it moves</source>
        <translation>مع كل حركة</translation>
    </message>
    <message>
        <source>A sound with almost each movement is another kind. Parts rub past each other. Not at a hip, and no pain? Tell the doctor at the next visit. At a hip? Ask for a hip check within two weeks.</source>
        <translation>الصوت مع كل حركة تقريبًا نوع آخر. أجزاء يحتكّ بعضها ببعض. ليس في الورك وبلا ألم؟ يُذكر للطبيب في الزيارة القادمة. في الورك؟ يُطلب فحص الورك خلال أسبوعين.</translation>
    </message>
    <message>
        <source>Sources: Kawchuk 2015, PLoS One (fingers of adults); American Family Physician 2014; UpToDate, hips of newborns; International Hip Dysplasia Institute; American Academy of Pediatrics 2016.</source>
        <translation>المصادر: Kawchuk 2015، PLoS One (أصابع بالغين)؛ American Family Physician 2014؛ UpToDate، أوراك المواليد؛ International Hip Dysplasia Institute؛ American Academy of Pediatrics 2016.</translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation>كيفية الرفع بلطف</translation>
    </message>
    <message>
        <source>It may mean fewer pops. Nobody has proved it yet.</source>
        <translation>قد تقلّ الفرقعات. لم يُثبت أحد ذلك بعد.</translation>
    </message>
    <message>
        <source>Hold head, neck and body</source>
        <translation>إسناد الرأس والرقبة والجسم</translation>
    </message>
    <message>
        <source>Lift as one piece</source>
        <translation>الرفع قطعة واحدة</translation>
    </message>
    <message>
        <source>Kneel and come close</source>
        <translation>الجثو والاقتراب</translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation>ببطء وسلاسة</translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation>قريبًا من الصدر</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Never shake a baby.</source>
        <translation>لا يُهزّ الرضيع أبدًا.</translation>
    </message>
    <message>
        <source>Under the arms</source>
        <translation>من تحت الذراعين</translation>
    </message>
    <message>
        <source>Lift under the arms, not by the hands. A pull on the hand can hurt the elbow.</source>
        <translation>الرفع من تحت الذراعين لا من اليدين. شدّ اليد قد يؤذي المرفق.</translation>
    </message>
    <message>
        <source>Hold the head</source>
        <translation>إسناد الرأس</translation>
    </message>
    <message>
        <source>One hand holds head and neck, up to about 4 months of age.</source>
        <translation>يد تسند الرأس والرقبة، حتى عمر 4 أشهر تقريبًا.</translation>
    </message>
    <message>
        <source>Sources: Providence Health, how to hold a baby; idoc-health, the head up to about 4 months; Cleveland Clinic and Kaiser Permanente, pulled elbow. Kneeling and coming close first: common advice, no study found.</source>
        <translation>المصادر: Providence Health، كيفية حمل الرضيع؛ idoc-health، الرأس حتى 4 أشهر تقريبًا؛ Cleveland Clinic وKaiser Permanente، المرفق المشدود. الجثو والاقتراب أولًا: نصيحة شائعة، لم نجد دراسة.</translation>
    </message>
    <message>
        <source>Sources: International Hip Dysplasia Institute, baby wearing and swaddling; statement of four societies in AAP News 2011;32(9). No swaddling once your baby rolls: a review, Nelson. Two diapers on top of each other do not treat a hip: American Academy of Orthopaedic Surgeons.</source>
        <translation>المصادر: International Hip Dysplasia Institute، الحمل والقماط؛ بيان أربع جمعيات في AAP News 2011;32(9). ترك القماط عند التقلّب: مراجعة، Nelson. حفاضان معًا لا يعالجان الورك: American Academy of Orthopaedic Surgeons.</translation>
    </message>
    <message>
        <source>Carrying</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Hips like it best with the knees up and apart.</source>
        <translation>أفضل وضع للوركين: الركبتان مرفوعتان ومتباعدتان.</translation>
    </message>
    <message>
        <source>The legs make an M</source>
        <translation>الساقان على شكل M</translation>
    </message>
    <message>
        <source>Knees a little higher than the bottom. The cloth holds both thighs.</source>
        <translation>الركبتان أعلى قليلًا من المقعدة. القماش يسند الفخذين.</translation>
    </message>
    <message>
        <source>Face to you</source>
        <translation>الوجه نحو الحامل</translation>
    </message>
    <message>
        <source>Best in the first 6 months.</source>
        <translation>الأفضل في أول 6 أشهر.</translation>
    </message>
    <message>
        <source>Swaddling</source>
        <translation>القماط</translation>
    </message>
    <message>
        <source>Snug around the chest, wide around the legs.</source>
        <translation>محكم حول الصدر، واسع حول الساقين.</translation>
    </message>
    <message>
        <source>Room for the legs</source>
        <translation>متّسع للساقين</translation>
    </message>
    <message>
        <source>They can bend up and out.</source>
        <translation>يمكن أن تنثنيا إلى أعلى وإلى الخارج.</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>ليس هكذا</translation>
    </message>
    <message>
        <source>Legs straight and pressed together.</source>
        <translation>الساقان ممدودتان ومضمومتان.</translation>
    </message>
    <message>
        <source>On the back to sleep</source>
        <translation>النوم على الظهر</translation>
    </message>
    <message>
        <source>Stop swaddling when your baby starts to roll.</source>
        <translation>يُترك القماط عندما يبدأ الرضيع بالتقلّب.</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>ماذا يُدوَّن</translation>
    </message>
    <message>
        <source>Three marks mean the same everywhere in this diary.</source>
        <translation>ثلاث علامات لها المعنى نفسه في كل اليوميات.</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Which joint, which side, and what you were doing.</source>
        <translation>أي مفصل، وأي جهة، وماذا كان يحدث.</translation>
    </message>
    <message>
        <source>You looked, no sound</source>
        <translation>تفقّد بلا صوت</translation>
    </message>
    <message>
        <source>Write that too. It counts just as much.</source>
        <translation>يُدوَّن هذا أيضًا. له القيمة نفسها.</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>بلا تفقّد</translation>
    </message>
    <message>
        <source>No entry is not the same as no sound. It is left open.</source>
        <translation>عدم التدوين لا يعني عدم الصوت. يبقى الأمر مفتوحًا.</translation>
    </message>
    <message>
        <source>What helps the doctor</source>
        <translation>ما يفيد الطبيب</translation>
    </message>
    <message>
        <source>How your baby was right after helps too.</source>
        <translation>يفيد أيضًا كيف كان الرضيع بعده مباشرة.</translation>
    </message>
    <message>
        <source>3 of 8</source>
        <translation>3 من 8</translation>
    </message>
    <message>
        <source>“3 of 8 diaper changes” tells more than “3 clicks”.</source>
        <translation>«3 من 8 مرات تغيير حفاض» أوضح من «3 طقّات».</translation>
    </message>
    <message>
        <source>A short film</source>
        <translation>تصوير قصير</translation>
    </message>
    <message>
        <source>Film it when it comes by itself. Do not make it happen.</source>
        <translation>يُصوَّر عندما يأتي وحده. لا يُستثار.</translation>
    </message>
    <message>
        <source>Source: the rules of this diary. No study has tested them.</source>
        <translation>المصدر: قواعد هذه اليوميات. لم تختبرها دراسة.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
</context>
<context>
    <name>LiftingCard</name>
    <message>
        <source>Gentle lifts</source>
        <translation>الرفع بلطف</translation>
    </message>
    <message>
        <source>Other lifts</source>
        <translation>الرفع الآخر</translation>
    </message>
    <message>
        <source>Gentle and other lifts</source>
        <translation>الرفع بلطف والرفع الآخر</translation>
    </message>
    <message>
        <source>See how to lift gently</source>
        <translation>عرض كيفية الرفع بلطف</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} of {m}&lt;/b&gt; had a sound</source>
        <translation>&lt;b&gt;{n} من {m}&lt;/b&gt; بصوت</translation>
    </message>
    <message>
        <source>none told yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>بصوت</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>الرفعات</translation>
    </message>
    <message>
        <source>So far, fewer sounds with gentle lifts. This counts your notes. It does not prove the reason.</source>
        <translation>أصوات أقل مع الرفع بلطف حتى الآن. هذا يعدّ ما دُوِّن. لا يثبت السبب.</translation>
    </message>
    <message>
        <source>Nobody has written how a lift was done. The Log asks after a lift.</source>
        <translation>لم يدوّن أحد كيف جرى الرفع. يُسأل عنه عند التدوين بعد الرفع.</translation>
    </message>
    <message>
        <source>{entries} about a lift, but not enough is written to sort it.</source>
        <translation>{entries} عن الرفع، لكن المدوَّن لا يكفي للتصنيف.</translation>
    </message>
    <message>
        <source>Too few to compare. It takes {n} lifts of each kind.</source>
        <translation>قليلة جدًا للمقارنة. يلزم من كل طريقة: {n}.</translation>
    </message>
    <message>
        <source>So far, no clear difference. This counts your notes.</source>
        <translation>لا فرق واضح حتى الآن. هذا يعدّ ما دُوِّن.</translation>
    </message>
</context>
<context>
    <name>LiftingPanel</name>
    <message>
        <source>See how to lift gently</source>
        <translation>عرض كيفية الرفع بلطف</translation>
    </message>
    <message>
        <source>How did you lift {name}?</source>
        <translation>كيف جرى رفع {name}؟</translation>
    </message>
    <message>
        <source>How did you lift the baby?</source>
        <translation>كيف جرى رفع الرضيع؟</translation>
    </message>
    <message>
        <source>Head, neck and body held together?</source>
        <translation>هل أُسند الرأس والرقبة والجسم معًا؟</translation>
    </message>
    <message>
        <source>Moved as one piece, without a twist?</source>
        <translation>هل جرى قطعة واحدة بلا التواء؟</translation>
    </message>
    <message>
        <source>Close to you before you stood up?</source>
        <translation>هل كان قريبًا من الجسم قبل الوقوف؟</translation>
    </message>
    <message>
        <source>Slow and smooth?</source>
        <translation>هل كان ببطء وسلاسة؟</translation>
    </message>
    <message>
        <source>Held close to your chest?</source>
        <translation>هل كان قريبًا من الصدر؟</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>أُجيب عن {count} من {all}</translation>
    </message>
    <message>
        <source>5 short questions, if you like</source>
        <translation>5 أسئلة قصيرة، بحسب الرغبة</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>We will not ask again.</source>
        <translation>لن نسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>You can change that in Settings.</source>
        <translation>يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>The form is empty again</source>
        <translation>النموذج فارغ من جديد</translation>
    </message>
    <message>
        <source>Your unsaved entry is back.</source>
        <translation>عاد المُدخل غير المحفوظ.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>What did you notice?</source>
        <translation>ما الذي لوحظ؟</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>لا شيء ينزلق أو يتلاشى</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Night from {time}</source>
        <translation>الليل من {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Light or dark, as your computer is.</source>
        <translation>فاتح أو داكن، كالحاسوب.</translation>
    </message>
    <message>
        <source>Warm and very dim, for a dark room.</source>
        <translation>دافئ وخافت جدًا، لغرفة مظلمة.</translation>
    </message>
    <message>
        <source>Night colors at night. By day as your computer is.</source>
        <translation>ألوان الليل ليلًا. ونهارًا كالحاسوب.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التعديل</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation>تفقّد الساقين</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation>كان اليمين</translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation>كان اليسار</translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message>
        <source>Look now</source>
        <translation>التفقّد الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nobody has looked yet: {sign}</source>
        <translation>لم يُتفقَّد بعد: {sign}</translation>
    </message>
</context>
<context>
    <name>LookList</name>
    <message>
        <source>Looks at the legs</source>
        <translation>مرات تفقّد الساقين</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تفقّد جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier looks</source>
        <comment>%n earlier look</comment>
        <translation>
            <numerusform>%n تفقّد سابق</numerusform>
            <numerusform>تفقّد سابق واحد</numerusform>
            <numerusform>تفقّدان سابقان</numerusform>
            <numerusform>%n تفقّدات سابقة</numerusform>
            <numerusform>%n تفقّدًا سابقًا</numerusform>
            <numerusform>%n تفقّد سابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookRow</name>
    <message>
        <source>Advice</source>
        <translation>النصيحة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Saved. What to do</source>
        <translation>تم الحفظ. ما يلزم فعله</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>You wrote: {look}.</source>
        <translation>ما دُوِّن: {look}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Yes: {signs}</source>
        <translation>نعم: {signs}</translation>
    </message>
    <message>
        <source>No: {signs}</source>
        <translation>لا: {signs}</translation>
    </message>
    <message>
        <source>Before: {look}</source>
        <translation>قبل ذلك: {look}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The diary is open.</source>
        <translation>اليوميات مفتوحة.</translation>
    </message>
</context>
<context>
    <name>MarkIcon</name>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation>تفقّد بلا صوت</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>بلا تفقّد</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{site}, days someone looked: {have}. It takes {needed} to see if it goes on.</source>
        <translation>{site}، أيام التفقّد: {have}. يلزم {needed} لمعرفة هل يستمر.</translation>
    </message>
    <message>
        <source>{site}, days from the first look to the last: {have}. It takes {needed} to see if it goes on.</source>
        <translation>{site}، الأيام من أول تفقّد إلى آخره: {have}. يلزم {needed} لمعرفة هل يستمر.</translation>
    </message>
    <message>
        <source>{site}, counted repeats of one movement: {have}. It takes {needed} to say how often.</source>
        <translation>{site}، التكرارات المعدودة لحركة واحدة: {have}. يلزم {needed} لقول كم مرة.</translation>
    </message>
    <message>
        <source>{site}, days with counted repeats: {have}. It takes {needed} to say how often.</source>
        <translation>{site}، أيام التكرارات المعدودة: {have}. يلزم {needed} لقول كم مرة.</translation>
    </message>
    <message>
        <source>{site}, full weeks of notes: {have}. It takes {needed} to see a change.</source>
        <translation>{site}، أسابيع التدوين الكاملة: {have}. يلزم {needed} لرؤية تغيّر.</translation>
    </message>
    <message>
        <source>{site}, quiet and other notes in the last weeks: {have}. It takes {needed} to see if it gets less.</source>
        <translation>{site}، المُدخلات الهادئة وغيرها في الأسابيع الأخيرة: {have}. يلزم {needed} لمعرفة هل يقلّ.</translation>
    </message>
    <message>
        <source>Sounds you wrote: {have}. It takes {needed} to sum them up.</source>
        <translation>الأصوات المدوَّنة: {have}. يلزم {needed} لتلخيصها.</translation>
    </message>
    <message>
        <source>Days with a sound: {have}. It takes {needed} to sum them up.</source>
        <translation>أيام بصوت: {have}. يلزم {needed} لتلخيصها.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>في هذا الوقت</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>وقت الزيارة</translation>
    </message>
    <message>
        <source>Which day is the visit?</source>
        <translation>في أي يوم الزيارة؟</translation>
    </message>
    <message>
        <source>This is no time yet. Write it like {time}.</source>
        <translation>هذا ليس وقتًا بعد. اكتبه هكذا: {time}.</translation>
    </message>
</context>
<context>
    <name>MomentPicker</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation>في أي يوم كان ذلك؟</translation>
    </message>
    <message>
        <source>This is no time yet. Write it like {time}.</source>
        <translation>هذا ليس وقتًا بعد. اكتبه هكذا: {time}.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>هذا الوقت لم يأتِ بعد.</translation>
    </message>
</context>
<context>
    <name>MomentSection</name>
    <message>
        <source>It cannot be later than it was written down.</source>
        <translation>لا يمكن أن يكون بعد وقت كتابته.</translation>
    </message>
    <message>
        <source>Who noticed</source>
        <translation>من لاحظه</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>A name, such as Grandma</source>
        <translation>اسم، مثل الجدة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Colors: {theme}</source>
        <translation>الألوان: {theme}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>NewerDesk</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>NewerDialog</name>
    <message>
        <source>You can also save what this version can read, as files. The diary stays as it is.</source>
        <translation>يمكن أيضًا حفظ ما يقرؤه هذا الإصدار في ملفات. تبقى اليوميات كما هي.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>NotOpenLayer</name>
    <message>
        <source>Open another diary</source>
        <translation>فتح يوميات أخرى</translation>
    </message>
    <message>
        <source>Diaries (*.sqlite3)</source>
        <translation>اليوميات (*.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The diary is not open</source>
        <translation>اليوميات غير مفتوحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>فتح يوميات أخرى…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>It lies here: {file}</source>
        <translation>مكانها: {file}</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Mend the diary…</source>
        <translation>إصلاح اليوميات…</translation>
    </message>
</context>
<context>
    <name>NoteLength</name>
    <message numerus="yes">
        <source>The note is %n letters too long.</source>
        <comment>The note is %n letter too long.</comment>
        <translation>
            <numerusform>الملاحظة أطول من الحد بـ %n حرف.</numerusform>
            <numerusform>الملاحظة أطول من الحد بحرف واحد.</numerusform>
            <numerusform>الملاحظة أطول من الحد بحرفين.</numerusform>
            <numerusform>الملاحظة أطول من الحد بـ %n أحرف.</numerusform>
            <numerusform>الملاحظة أطول من الحد بـ %n حرفًا.</numerusform>
            <numerusform>الملاحظة أطول من الحد بـ %n حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Log it again</source>
        <translation>تدوينه مرة أخرى</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>تعديل هذا المُدخل</translation>
    </message>
    <message>
        <source>This entry is gone</source>
        <translation>هذا المُدخل لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here.</source>
        <translation>حُذف في هذه الأثناء. ما كُتب باقٍ هنا.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>حفظه كجديد</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ObserverMenu</name>
    <message>
        <source>Who noticed it?</source>
        <translation>من لاحظه؟</translation>
    </message>
    <message>
        <source>Who noticed?</source>
        <translation>من لاحظ؟</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Write a name…</source>
        <translation>كتابة اسم…</translation>
    </message>
</context>
<context>
    <name>PageFiles</name>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saving: page {page} of {pages}</source>
        <translation>جارٍ الحفظ: الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Save it, then print the file.</source>
        <translation>يُحفظ الملف ثم يُطبع.</translation>
    </message>
    <message>
        <source>The page cannot be printed here</source>
        <translation>لا يمكن طباعة الصفحة هنا</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Printing: page {page} of {pages}</source>
        <translation>جارٍ الطباعة: الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Paste it into your message to the doctor.</source>
        <translation>يُلصق في الرسالة إلى الطبيب.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>جارٍ إعداد الصفحة…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Joint sounds</source>
        <translation>أصوات المفاصل</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper for the doctor</source>
        <translation>ورق صفحة الطبيب</translation>
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
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>تحديد كلمة مرور…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>إزالتها…</translation>
    </message>
    <message>
        <source>Older copies…</source>
        <translation>نسخ قديمة…</translation>
    </message>
    <message>
        <source>Lock by itself when untouched for</source>
        <translation>القفل تلقائيًا عند عدم الاستعمال مدة</translation>
    </message>
    <message>
        <source>Open it without asking on this computer</source>
        <translation>الفتح بلا سؤال على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The keyring of your computer then keeps the key.</source>
        <translation>عندها تحفظ حلقة مفاتيح الحاسوب المفتاح.</translation>
    </message>
    <message>
        <source>A sample needs no password.</source>
        <translation>المثال لا يحتاج إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>The diary opens with its password only. Its backups do too.</source>
        <translation>لا تُفتح اليوميات إلا بكلمة مرورها. ونسخها الاحتياطية كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The diary opens with its password only. %n older copies have none.</source>
        <comment>The diary opens with its password only. %n older copy has none.</comment>
        <translation>
            <numerusform>لا تُفتح اليوميات إلا بكلمة مرورها. نسخ قديمة بلا كلمة مرور: %n.</numerusform>
            <numerusform>لا تُفتح اليوميات إلا بكلمة مرورها. نسخ قديمة بلا كلمة مرور: %n.</numerusform>
            <numerusform>لا تُفتح اليوميات إلا بكلمة مرورها. نسخ قديمة بلا كلمة مرور: %n.</numerusform>
            <numerusform>لا تُفتح اليوميات إلا بكلمة مرورها. نسخ قديمة بلا كلمة مرور: %n.</numerusform>
            <numerusform>لا تُفتح اليوميات إلا بكلمة مرورها. نسخ قديمة بلا كلمة مرور: %n.</numerusform>
            <numerusform>لا تُفتح اليوميات إلا بكلمة مرورها. نسخ قديمة بلا كلمة مرور: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who uses this computer can read the diary.</source>
        <translation>كل من يستعمل هذا الحاسوب يستطيع قراءة اليوميات.</translation>
    </message>
    <message>
        <source>This computer lacks the part that locks a diary (sqlcipher3). All else works.</source>
        <translation>ينقص هذا الحاسوبَ الجزء الذي يقفل اليوميات (sqlcipher3). كل ما عداه يعمل.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>PasswordDesk</name>
    <message>
        <source>The password is set</source>
        <translation>تم تحديد كلمة المرور</translation>
    </message>
    <message>
        <source>The password is taken away</source>
        <translation>أُزيلت كلمة المرور</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Some damaged copies stay as they were.</source>
        <translation>بعض النسخ التالفة بقيت كما كانت.</translation>
    </message>
    <message>
        <source>The copies have the password too</source>
        <translation>للنسخ كلمة المرور أيضًا</translation>
    </message>
    <message>
        <source>The copies are deleted</source>
        <translation>حُذفت النسخ</translation>
    </message>
    <message>
        <source>Some could not be changed. They stay as they were.</source>
        <translation>تعذّر تغيير بعضها. بقيت كما كانت.</translation>
    </message>
    <message>
        <source>The keyring did not take it</source>
        <translation>لم تقبله حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The password opens the diary.</source>
        <translation>كلمة المرور تفتح اليوميات.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password until now</source>
        <translation>كلمة المرور حتى الآن</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>I know that nobody can replace it</source>
        <translation>أعلم أن لا أحد يستطيع تعويضها</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Then anyone who uses this computer can read the diary.</source>
        <translation>عندها يستطيع كل من يستعمل هذا الحاسوب قراءة اليوميات.</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Have you kept it in a safe place, such as on paper? Forgotten means gone: nobody can open the diary then, and no copy of it that has the password.</source>
        <translation>هل حُفظت في مكان آمن، كالورق؟ نسيانها يعني ضياعها: عندها لا يفتح أحد اليوميات ولا أي نسخة لها كلمة المرور.</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>مرة أخرى، للتأكد</translation>
    </message>
    <message>
        <source>Yes, set the password</source>
        <translation>نعم، تحديد كلمة المرور</translation>
    </message>
    <message>
        <source>The diary then opens with its password only. If you forget it, nobody can help: not you, not a shop, not the people who made this program.</source>
        <translation>عندها لا تُفتح اليوميات إلا بكلمة مرورها. وإذا نُسيت فلا أحد يستطيع المساعدة: لا أنتم ولا متجر ولا صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تحديد كلمة مرور</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>الاثنتان غير متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what you type</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة مفعَّل.</translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PatternCards</name>
    <message>
        <source>Nobody has looked yet</source>
        <translation>لم يُتفقَّد بعد</translation>
    </message>
    <message>
        <source>Hip signs</source>
        <translation>علامات الورك</translation>
    </message>
    <message>
        <source>Worth telling the doctor</source>
        <translation>جدير بإخبار الطبيب</translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation>بحسب ما كان يحدث</translation>
    </message>
    <message>
        <source>picked up and put down</source>
        <translation>عند الرفع والوضع</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>Your own notes, counted. Not a diagnosis. Days without a sound do not mean that all is well.</source>
        <translation>ما دوّنتموه، معدودًا. ليس تشخيصًا. الأيام بلا صوت لا تعني أن كل شيء على ما يرام.</translation>
    </message>
</context>
<context>
    <name>PatternsCard</name>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Diary only: no patterns</source>
        <translation>يوميات فقط: بلا أنماط</translation>
    </message>
    <message>
        <source>Then nothing is read into your entries, here or on the page. Days and counts stay. Advice on your own answers stays too.</source>
        <translation>عندها لا يُستنتج شيء من المُدخلات، لا هنا ولا في الصفحة. الأيام والأعداد باقية. والنصيحة عن إجاباتكم باقية أيضًا.</translation>
    </message>
    <message>
        <source>Ask after three days without a note</source>
        <translation>السؤال بعد ثلاثة أيام بلا تدوين</translation>
    </message>
    <message>
        <source>A quiet line on the Log page: did anything click? Days that nobody looks hide what goes on.</source>
        <translation>سطر هادئ في صفحة التدوين: هل صدرت طقّة؟ الأيام بلا تفقّد تخفي ما يحدث.</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>أي أيام</translation>
    </message>
    <message>
        <source>10 weeks</source>
        <translation>10 أسابيع</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>إعداد الصفحة</translation>
    </message>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation>لا شيء مدوَّن بعد. يُدوَّن صوت، أو تفقّد بلا صوت.</translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation>إلى التدوين</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>What is the name?</source>
        <translation>ما الاسم؟</translation>
    </message>
    <message>
        <source>Who else writes?</source>
        <translation>من يكتب أيضًا؟</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>أُزيل {name} من القائمة</translation>
    </message>
</context>
<context>
    <name>PeriodMenu</name>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>منذ الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>اختيار الأيام…</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>الأيام: {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it is. Save a copy to open it in another program.</source>
        <translation>لا يمكن عرض هذا النوع من الملفات هنا. يُحفظ كما هو. تُحفظ نسخة لفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Country: {name}. Choose another</source>
        <translation>البلد: {name}. اختيار غيره</translation>
    </message>
    <message>
        <source>Say where you live. Then we can name the number to call for help.</source>
        <translation>يُحدَّد مكان السكن. عندها نذكر رقم طلب النجدة.</translation>
    </message>
    <message>
        <source>We do not know the emergency number there. Ask, and keep it close.</source>
        <translation>لا نعرف رقم الطوارئ هناك. يُسأل عنه ويُحفظ قريبًا.</translation>
    </message>
    <message>
        <source>In an emergency there: call {number}.</source>
        <translation>في الطوارئ هناك: الاتصال بالرقم {number}.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>الموضع في المقطع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation>{now} من {whole}</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Film {name}</source>
        <translation>فيلم {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It cannot be played here. Save a copy to open it in another program.</source>
        <translation>لا يمكن تشغيله هنا. تُحفظ نسخة لفتحها في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Making the page…</source>
        <translation>جارٍ إعداد الصفحة…</translation>
    </message>
    <message>
        <source>The page cannot be shown here. Save it, then open it.</source>
        <translation>لا يمكن عرض الصفحة هنا. تُحفظ ثم تُفتح.</translation>
    </message>
    <message>
        <source>Dim the page</source>
        <translation>تعتيم الصفحة</translation>
    </message>
    <message>
        <source>Show it as printed</source>
        <translation>عرضها كما تُطبع</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>The page as it will be printed: {text}</source>
        <translation>الصفحة كما ستُطبع: {text}</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>Making the page…</source>
        <translation>جارٍ إعداد الصفحة…</translation>
    </message>
    <message>
        <source>Making page {page} of {pages}</source>
        <translation>جارٍ إعداد الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>QuestionDesk</name>
    <message>
        <source>Your question for the doctor</source>
        <translation>سؤالكم للطبيب</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>A question for the doctor</source>
        <translation>سؤال للطبيب</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>حفظ السؤال</translation>
    </message>
    <message>
        <source>It is kept for the visit on {day}, and stands on the page.</source>
        <translation>يُحفظ للزيارة في {day}، ويظهر في الصفحة.</translation>
    </message>
    <message>
        <source>When is the next visit? Not sure yet? Write the day you plan to call.</source>
        <translation>متى الزيارة القادمة؟ غير معروف بعد؟ يُكتب اليوم المقرر للاتصال.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>هذا اليوم مضى.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>I looked: no to the rest</source>
        <translation>تم التفقّد: «لا» للبقية</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>إزالة هذا السؤال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Write it here after the visit</source>
        <translation>يُكتب هنا بعد الزيارة</translation>
    </message>
    <message>
        <source>Write the question to this answer too.</source>
        <translation>يُكتب أيضًا سؤال هذا الجواب.</translation>
    </message>
</context>
<context>
    <name>ReactionSection</name>
    <message>
        <source>if you noticed</source>
        <translation>إن لوحظ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مرتاح</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>غير مدوَّن</translation>
    </message>
    <message>
        <source>How was the baby right after?</source>
        <translation>كيف كان الرضيع بعده مباشرة؟</translation>
    </message>
    <message>
        <source>How was {name} right after?</source>
        <translation>كيف كان حال {name} بعده مباشرة؟</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>The doctor reads: {language}</source>
        <translation>يقرأ الطبيب: {language}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation>صوت ما</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>تورّم</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>احمرار</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>سخونة</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>رخاوة محسوسة</translation>
    </message>
</context>
<context>
    <name>ReceiptBar</name>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>مثل المرة السابقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>There is no entry to repeat yet.</source>
        <translation>لا مُدخل للتكرار بعد.</translation>
    </message>
    <message>
        <source>Pick the joint and the sound first.</source>
        <translation>يُختار المفصل والصوت أولًا.</translation>
    </message>
    <message>
        <source>Pick the joint first.</source>
        <translation>يُختار المفصل أولًا.</translation>
    </message>
    <message>
        <source>Pick the sound first.</source>
        <translation>يُختار الصوت أولًا.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record a film</source>
        <translation>تسجيل فيلم</translation>
    </message>
    <message>
        <source>Record a sound</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>تسجيلكم</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم الاحتفاظ به</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>إعادة التسجيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Press Start. It stops by itself after one minute.</source>
        <translation>الضغط على «بدء». يتوقف تلقائيًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It is not kept yet.</source>
        <translation>لم يُحتفظ به بعد.</translation>
    </message>
    <message>
        <source>Recording: {length}</source>
        <translation>جارٍ التسجيل: {length}</translation>
    </message>
    <message>
        <source>It was not recorded. Close other programs that use the camera. Try again.</source>
        <translation>لم يتم التسجيل. تُغلق البرامج الأخرى التي تستعمل الكاميرا. يُعاد مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>RemovalDesk</name>
    <message>
        <source>Parts may still lie in the file. It could not be written anew.</source>
        <translation>قد تبقى أجزاء في الملف. لم تُمكن كتابته من جديد.</translation>
    </message>
    <message>
        <source>Some backups could not be removed. See Settings.</source>
        <translation>تعذّرت إزالة بعض النسخ. انظر الإعدادات.</translation>
    </message>
    <message>
        <source>The diary of {name} is deleted</source>
        <translation>حُذفت يوميات {name}</translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation>حفظ اليوميات في ملف</translation>
    </message>
    <message>
        <source>Diary with photos and clips (*.zip)</source>
        <translation>اليوميات مع الصور والمقاطع (*.zip)</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Delete the diary of {name}?</source>
        <translation>هل تُحذف يوميات {name}؟</translation>
    </message>
    <message>
        <source>To go on, type the name: {name}</source>
        <translation>للمتابعة يُكتب الاسم: {name}</translation>
    </message>
    <message>
        <source>{entries}, with notes, photos and clips, will be gone from this diary.</source>
        <translation>{entries}، مع الملاحظات والصور والمقاطع، ستزول من هذه اليوميات.</translation>
    </message>
    <message>
        <source>{name} was born on {day}.</source>
        <translation>تاريخ ميلاد {name}: {day}.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The diaries of your other children stay as they are.</source>
        <translation>يوميات أطفالكم الآخرين تبقى كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be looked into. They may hold it too.</source>
        <comment>%n backup cannot be looked into. It may hold it too.</comment>
        <translation>
            <numerusform>نسخ احتياطية لا يمكن النظر فيها: %n. قد تحويه أيضًا.</numerusform>
            <numerusform>نسخ احتياطية لا يمكن النظر فيها: %n. قد تحويه أيضًا.</numerusform>
            <numerusform>نسخ احتياطية لا يمكن النظر فيها: %n. قد تحويه أيضًا.</numerusform>
            <numerusform>نسخ احتياطية لا يمكن النظر فيها: %n. قد تحويه أيضًا.</numerusform>
            <numerusform>نسخ احتياطية لا يمكن النظر فيها: %n. قد تحويه أيضًا.</numerusform>
            <numerusform>نسخ احتياطية لا يمكن النظر فيها: %n. قد تحويه أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that you saved elsewhere stay where they are.</source>
        <translation>الملفات المحفوظة في مكان آخر تبقى حيث هي.</translation>
    </message>
    <message>
        <source>Save it to a file first</source>
        <translation>حفظها في ملف أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n backups that hold it too</source>
        <comment>Remove the %n backup that holds it too</comment>
        <translation>
            <numerusform>إزالة النسخ الاحتياطية التي تحويه أيضًا: %n</numerusform>
            <numerusform>إزالة النسخ الاحتياطية التي تحويه أيضًا: %n</numerusform>
            <numerusform>إزالة النسخ الاحتياطية التي تحويه أيضًا: %n</numerusform>
            <numerusform>إزالة النسخ الاحتياطية التي تحويه أيضًا: %n</numerusform>
            <numerusform>إزالة النسخ الاحتياطية التي تحويه أيضًا: %n</numerusform>
            <numerusform>إزالة النسخ الاحتياطية التي تحويه أيضًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Page for the doctor</source>
        <translation>صفحة الطبيب</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>جمع الاثنين</translation>
    </message>
    <message>
        <source>the most comes back</source>
        <translation>يعود معظمها</translation>
    </message>
    <message>
        <source>Only what could be read</source>
        <translation>ما أمكنت قراءته فقط</translation>
    </message>
    <message>
        <source>without the backup</source>
        <translation>بلا النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Only the backup</source>
        <translation>النسخة الاحتياطية فقط</translation>
    </message>
    <message>
        <source>as it was then</source>
        <translation>كما كانت حينها</translation>
    </message>
    <message>
        <source>Read from the damaged file: {entries}.</source>
        <translation>قُرئ من الملف التالف: {entries}.</translation>
    </message>
    <message>
        <source>Nothing could be read from the damaged file.</source>
        <translation>لم يمكن قراءة شيء من الملف التالف.</translation>
    </message>
    <message>
        <source>Not to be read: at least {entries}.</source>
        <translation>لا يمكن قراءته: {entries} على الأقل.</translation>
    </message>
    <message>
        <source>Not as they were saved: {entries}. You are asked about them after.</source>
        <translation>ليست كما حُفظت: {entries}. ستُسأل عنها بعد ذلك.</translation>
    </message>
    <message>
        <source>A part of the file is gone. More may be missing.</source>
        <translation>جزء من الملف مفقود. قد ينقص المزيد.</translation>
    </message>
    <message>
        <source>Name and birth date were lost. Look at them in the settings after.</source>
        <translation>ضاع الاسم وتاريخ الولادة. يُراجعان بعد ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>لا نسخة احتياطية هنا.</translation>
    </message>
    <message>
        <source>There is no backup here. Do you have a copy somewhere? Then open that.</source>
        <translation>لا نسخة احتياطية هنا. هل توجد نسخة في مكان ما؟ عندها تُفتح.</translation>
    </message>
    <message>
        <source>Newest backup: {when}, with {entries}.</source>
        <translation>أحدث نسخة: {when}، ومعها {entries}.</translation>
    </message>
    <message>
        <source>Newer than the backup, or only in the file: {entries}.</source>
        <translation>أحدث من النسخة، أو في الملف فقط: {entries}.</translation>
    </message>
    <message>
        <source>Only in the backup: {entries}.</source>
        <translation>في النسخة الاحتياطية فقط: {entries}.</translation>
    </message>
    <message>
        <source>Newest entry: {entry}, {day}, {time}. Write again what is missing.</source>
        <translation>أحدث مُدخل: {entry}، {day}، {time}. يُدوَّن الناقص من جديد.</translation>
    </message>
    <message>
        <source>Last time the program was cut off.</source>
        <translation>انقطع البرنامج في المرة الماضية.</translation>
    </message>
</context>
<context>
    <name>RescueDesk</name>
    <message>
        <source>The damaged file lies in {folder}</source>
        <translation>الملف التالف موجود في {folder}</translation>
    </message>
    <message>
        <source>Your diary is mended</source>
        <translation>أُصلحت يومياتكم</translation>
    </message>
    <message>
        <source>Choose a backup or a copy</source>
        <translation>اختيار نسخة احتياطية أو نسخة</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>A part of your diary cannot be read</source>
        <translation>جزء من يومياتكم لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Password of the diary</source>
        <translation>كلمة مرور اليوميات</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, in a folder beside your diary.</source>
        <translation>يُحفظ الملف التالف كما هو، في مجلد بجانب يومياتكم.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>I have a copy…</source>
        <translation>لديّ نسخة…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing was changed. We look for what can be read. Please wait.</source>
        <translation>لم يتغيّر شيء. نبحث عمّا يمكن قراءته. يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>The diary is being mended. Please wait.</source>
        <translation>جارٍ إصلاح اليوميات. يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>Mend my diary</source>
        <translation>إصلاح يومياتي</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the password. Then we look what can be read.</source>
        <translation>لم يتغيّر شيء. تُكتب كلمة المرور. ثم ننظر فيما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظرة</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Your diary went back</source>
        <translation>عادت اليوميات إلى نسخة سابقة</translation>
    </message>
    <message>
        <source>Added to your diary</source>
        <translation>أُضيفت إلى يومياتكم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Settings can undo it.</source>
        <translation>يمكن التراجع من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>What your diary holds now is kept as a backup first. You can come back.</source>
        <translation>ما في يومياتكم الآن يُحفظ أولًا نسخةً احتياطية. يمكن الرجوع.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>العودة إلى هذه</translation>
    </message>
    <message>
        <source>Looking for what would change…</source>
        <translation>جارٍ البحث عمّا سيتغيّر…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Take this out</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation>أي جهة، يمين الرضيع ويساره</translation>
    </message>
</context>
<context>
    <name>SafetyAdvice</name>
    <message>
        <source>You cannot get there? Call {number}.</source>
        <translation>تعذّر الوصول؟ الاتصال بالرقم {number}.</translation>
    </message>
    <message>
        <source>Is the office closed? Go to a hospital.</source>
        <translation>العيادة مغلقة؟ التوجّه إلى مستشفى.</translation>
    </message>
    <message>
        <source>A shot in the last 48 hours? Say so there.</source>
        <translation>تطعيم خلال آخر 48 ساعة؟ يُذكر هناك.</translation>
    </message>
    <message>
        <source>Do not try to make the sound again.</source>
        <translation>لا تُكرَّر محاولة إحداث الصوت.</translation>
    </message>
    <message>
        <source>Stay with {name}.</source>
        <translation>البقاء مع {name}.</translation>
    </message>
    <message>
        <source>Go to an emergency room now.</source>
        <translation>التوجّه الآن إلى الطوارئ.</translation>
    </message>
    <message>
        <source>Go to A&amp;E now.</source>
        <translation>التوجّه الآن إلى الطوارئ.</translation>
    </message>
    <message>
        <source>Go to an emergency department now.</source>
        <translation>التوجّه الآن إلى قسم طوارئ.</translation>
    </message>
    <message>
        <source>Take {name} to a hospital today.</source>
        <translation>أخذ {name} إلى مستشفى اليوم.</translation>
    </message>
    <message>
        <source>Have a doctor see {name} today.</source>
        <translation>عرض {name} على طبيب اليوم.</translation>
    </message>
    <message>
        <source>Call your doctor within 24 hours.</source>
        <translation>الاتصال بالطبيب خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>Bring it up at the next visit.</source>
        <translation>ذكره في الزيارة القادمة.</translation>
    </message>
    <message>
        <source>A baby who is hard to wake, cannot breathe well or turns blue needs help now.</source>
        <translation>الرضيع الذي يصعب إيقاظه أو يضيق تنفّسه أو يزرقّ يحتاج إلى نجدة الآن.</translation>
    </message>
    <message>
        <source>Babies under 3 months with a fever of 38.0 °C (100.4 °F) or more need care now.</source>
        <translation>الرضّع دون 3 أشهر مع حمّى 38.0 °م (100.4 °ف) أو أكثر يحتاجون إلى رعاية الآن.</translation>
    </message>
    <message>
        <source>Babies with a fever of 38.0 °C (100.4 °F) or more should be seen today.</source>
        <translation>الرضّع مع حمّى 38.0 °م (100.4 °ف) أو أكثر ينبغي فحصهم اليوم.</translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint, needs care now.</source>
        <translation>الطرف المتيبّس أو الذي لا يُستعمل، مع حمّى أو مفصل ساخن، يحتاج إلى رعاية الآن.</translation>
    </message>
    <message>
        <source>A limb that looks bent or broken needs care now.</source>
        <translation>الطرف الذي يبدو معوجًّا أو مكسورًا يحتاج إلى رعاية الآن.</translation>
    </message>
    <message>
        <source>Babies under 3 months with a hot, red or swollen joint need care now.</source>
        <translation>الرضّع دون 3 أشهر مع مفصل ساخن أو أحمر أو متورّم يحتاجون إلى رعاية الآن.</translation>
    </message>
    <message>
        <source>Babies who hold a limb stiffly should be seen today. Under 12 months: at a hospital.</source>
        <translation>الرضّع مع طرف متيبّس ينبغي فحصهم اليوم. قبل 12 شهرًا: في مستشفى.</translation>
    </message>
    <message>
        <source>Children who hold a limb stiffly or do not use it should be seen today.</source>
        <translation>الأطفال مع طرف متيبّس أو لا يُستعمل ينبغي فحصهم اليوم.</translation>
    </message>
    <message>
        <source>Babies with a hot, red or swollen joint should be seen today. Under 12 months: at a hospital.</source>
        <translation>الرضّع مع مفصل ساخن أو أحمر أو متورّم ينبغي فحصهم اليوم. قبل 12 شهرًا: في مستشفى.</translation>
    </message>
    <message>
        <source>Children with a hot, red or swollen joint should be seen today.</source>
        <translation>الأطفال مع مفصل ساخن أو أحمر أو متورّم ينبغي فحصهم اليوم.</translation>
    </message>
    <message>
        <source>Babies who cry hard when a limb moves should be seen today.</source>
        <translation>الرضّع الذين يبكون بشدة عند تحريك طرف ينبغي فحصهم اليوم.</translation>
    </message>
    <message>
        <source>Tell the doctor soon about hard crying when a limb moves.</source>
        <translation>يُخبر الطبيب قريبًا عن البكاء الشديد عند تحريك طرف.</translation>
    </message>
    <message>
        <source>A doctor should look at a young baby today after a fall, a bump or a bruise.</source>
        <translation>ينبغي أن يفحص طبيب الرضيع الصغير اليوم بعد سقوط أو ضربة أو كدمة.</translation>
    </message>
    <message>
        <source>Pain right after the sound more than once is worth a call soon.</source>
        <translation>الألم بعد الصوت مباشرة أكثر من مرة يستحق الاتصال قريبًا.</translation>
    </message>
    <message>
        <source>A limb that moves less is worth a call soon.</source>
        <translation>الطرف الذي تقلّ حركته يستحق الاتصال قريبًا.</translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks of life is worth a call soon.</source>
        <translation>الاحتكاك في أول 6 أسابيع من العمر يستحق الاتصال قريبًا.</translation>
    </message>
    <message>
        <source>Call this week for a hip exam.</source>
        <translation>الاتصال هذا الأسبوع لطلب فحص الورك.</translation>
    </message>
    <message>
        <source>A hip that clunks, feels loose or opens less should be checked. Do not wait for the next visit.</source>
        <translation>الورك مع خبطة مكتومة أو رخاوة أو انفتاح أقل ينبغي فحصه. بلا انتظار للزيارة القادمة.</translation>
    </message>
    <message>
        <source>Call your doctor this week.</source>
        <translation>الاتصال بالطبيب هذا الأسبوع.</translation>
    </message>
    <message>
        <source>A limp or a waddle should be looked at.</source>
        <translation>العرج أو المشية المتمايلة ينبغي فحصها.</translation>
    </message>
    <message>
        <source>Tell the doctor about a grinding sound. Film it.</source>
        <translation>يُخبر الطبيب عن صوت الاحتكاك. ويُصوَّر.</translation>
    </message>
    <message>
        <source>Uneven skin creases alone tell little. The doctor can look.</source>
        <translation>اختلاف الثنيات وحده لا يقول الكثير. يمكن للطبيب أن ينظر.</translation>
    </message>
    <message>
        <source>Worried? Call your doctor. That is reason enough.</source>
        <translation>هل هناك قلق؟ فالاتصال بالطبيب واجب. هذا سبب كافٍ.</translation>
    </message>
    <message>
        <source>Pain after the sound once more? Call within 24 hours.</source>
        <translation>ألم بعد الصوت مرة أخرى؟ الاتصال خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>Look at {name} now.</source>
        <translation>النظر الآن إلى {name}.</translation>
    </message>
    <message>
        <source>Go through the six questions. A yes can change what to do.</source>
        <translation>المرور على الأسئلة الستة. قد تغيّر «نعم» واحدة ما يلزم.</translation>
    </message>
    <message>
        <source>Call your local emergency number now.</source>
        <translation>الاتصال الآن برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>Call {number} now.</source>
        <translation>الاتصال الآن بالرقم {number}.</translation>
    </message>
    <message>
        <source>Call your doctor.</source>
        <translation>الاتصال بالطبيب.</translation>
    </message>
    <message>
        <source>You cannot get there? Call your local emergency number.</source>
        <translation>تعذّر الوصول؟ الاتصال برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>Call {doctor}: {phone}.</source>
        <translation>الاتصال بـ {doctor}: {phone}.</translation>
    </message>
    <message>
        <source>Call {doctor}.</source>
        <translation>الاتصال بـ {doctor}.</translation>
    </message>
    <message>
        <source>Call your doctor: {phone}.</source>
        <translation>الاتصال بالطبيب: {phone}.</translation>
    </message>
    <message>
        <source>Do not move the leg to test it.</source>
        <translation>لا تُحرَّك الساق لاختبارها.</translation>
    </message>
    <message>
        <source>Do not move the arm to test it.</source>
        <translation>لا يُحرَّك الذراع لاختباره.</translation>
    </message>
    <message>
        <source>Do not move it to test it.</source>
        <translation>لا يُحرَّك لاختباره.</translation>
    </message>
</context>
<context>
    <name>SafetyCalled</name>
    <message>
        <source>You wrote that {name} does not use the leg.</source>
        <translation>دُوِّن عن {name}: الساق لا تُستعمل.</translation>
    </message>
    <message>
        <source>You wrote that {name} does not use the arm.</source>
        <translation>دُوِّن عن {name}: الذراع لا يُستعمل.</translation>
    </message>
    <message>
        <source>You wrote that {name} does not move it.</source>
        <translation>دُوِّن عن {name}: لا حركة فيه.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds the leg stiffly.</source>
        <translation>دُوِّن عن {name}: تيبّس الساق.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds the arm stiffly.</source>
        <translation>دُوِّن عن {name}: تيبّس الذراع.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds it stiffly.</source>
        <translation>دُوِّن عن {name}: تيبّس فيه.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves the leg less.</source>
        <translation>دُوِّن عن {name}: حركة الساق أقل.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves the arm less.</source>
        <translation>دُوِّن عن {name}: حركة الذراع أقل.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves it less.</source>
        <translation>دُوِّن عن {name}: حركته أقل.</translation>
    </message>
    <message>
        <source>You wrote that it was swollen near the joint.</source>
        <translation>دُوِّن تورّم قرب المفصل.</translation>
    </message>
    <message>
        <source>You wrote that it was red near the joint.</source>
        <translation>دُوِّن احمرار قرب المفصل.</translation>
    </message>
    <message>
        <source>You wrote that it was warm to the touch.</source>
        <translation>دُوِّنت سخونة عند اللمس.</translation>
    </message>
    <message>
        <source>You wrote that the hip felt loose.</source>
        <translation>دُوِّنت رخاوة محسوسة في الورك.</translation>
    </message>
    <message>
        <source>You wrote that {name} cried right after.</source>
        <translation>دُوِّن عن {name}: بكاء بعده مباشرة.</translation>
    </message>
    <message>
        <source>You wrote that {name} winced right after.</source>
        <translation>دُوِّن عن {name}: إجفال بعده مباشرة.</translation>
    </message>
    <message>
        <source>You wrote that {name} was uneasy right after.</source>
        <translation>دُوِّن عن {name}: انزعاج بعده مباشرة.</translation>
    </message>
    <message>
        <source>You wrote a clunk of the hip.</source>
        <translation>دُوِّنت خبطة مكتومة في الورك.</translation>
    </message>
    <message>
        <source>You wrote a grinding sound.</source>
        <translation>دُوِّن صوت احتكاك.</translation>
    </message>
    <message>
        <source>You answered the safety questions here.</source>
        <translation>أُجيب هنا عن أسئلة السلامة.</translation>
    </message>
</context>
<context>
    <name>SafetyDesk</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>SafetyQuestions</name>
    <message>
        <source>Does {name} look very ill?</source>
        <translation>هل تبدو على {name} علامات مرض شديد؟</translation>
    </message>
    <message>
        <source>Hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation>صعوبة الإيقاظ، ضيق التنفس، زرقة أو شحوب شديد، نوبة تشنّج، طفح لا يبهت</translation>
    </message>
    <message>
        <source>Is there a fever?</source>
        <translation>هل توجد حمّى؟</translation>
    </message>
    <message>
        <source>38.0 °C (100.4 °F) or more, measured</source>
        <translation>38.0 °م (100.4 °ف) أو أكثر، بالقياس</translation>
    </message>
    <message>
        <source>Any fall, bump or bruise?</source>
        <translation>هل حدث سقوط أو ضربة أو كدمة؟</translation>
    </message>
    <message>
        <source>Even a small one</source>
        <translation>ولو كانت صغيرة</translation>
    </message>
    <message>
        <source>Is the leg hot, red or swollen?</source>
        <translation>هل الساق ساخنة أو حمراء أو متورّمة؟</translation>
    </message>
    <message>
        <source>Look at the hip, the thigh and the knee</source>
        <translation>يُنظر إلى الورك والفخذ والركبة</translation>
    </message>
    <message>
        <source>Does the leg look bent or broken?</source>
        <translation>هل تبدو الساق معوجّة أو مكسورة؟</translation>
    </message>
    <message>
        <source>Or do you think a bone is broken?</source>
        <translation>أو هل يُظن أن عظمًا مكسور؟</translation>
    </message>
    <message>
        <source>Hard crying when the leg moves?</source>
        <translation>هل يشتد البكاء عند تحريك الساق؟</translation>
    </message>
    <message>
        <source>At diaper changes, for example</source>
        <translation>عند تغيير الحفاض مثلًا</translation>
    </message>
    <message>
        <source>Is the arm hot, red or swollen?</source>
        <translation>هل الذراع ساخن أو أحمر أو متورّم؟</translation>
    </message>
    <message>
        <source>Look at the shoulder, the elbow and the hand</source>
        <translation>يُنظر إلى الكتف والمرفق واليد</translation>
    </message>
    <message>
        <source>Does the arm look bent or broken?</source>
        <translation>هل يبدو الذراع معوجًّا أو مكسورًا؟</translation>
    </message>
    <message>
        <source>Hard crying when the arm moves?</source>
        <translation>هل يشتد البكاء عند تحريك الذراع؟</translation>
    </message>
    <message>
        <source>When you dress {name}, for example</source>
        <translation>عند إلباس {name} مثلًا</translation>
    </message>
    <message>
        <source>Is a joint hot, red or swollen?</source>
        <translation>هل يوجد مفصل ساخن أو أحمر أو متورّم؟</translation>
    </message>
    <message>
        <source>Look at both arms, both legs and the neck</source>
        <translation>يُنظر إلى الذراعين والساقين والرقبة</translation>
    </message>
    <message>
        <source>Does a part look bent or broken?</source>
        <translation>هل يبدو شيء معوجًّا أو مكسورًا؟</translation>
    </message>
    <message>
        <source>Hard crying when you move {name}?</source>
        <translation>هل يشتد البكاء عند تحريك {name}؟</translation>
    </message>
</context>
<context>
    <name>SafetyRise</name>
    <message>
        <source>A yes to {numbers}? Then be seen today.</source>
        <translation>«نعم» للسؤال {numbers}؟ عندها يلزم الفحص اليوم.</translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call your local emergency number.</source>
        <translation>«نعم» للسؤال {numbers}؟ هذه حالة طارئة. التوجّه الآن، أو الاتصال برقم الطوارئ المحلي.</translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call {number}.</source>
        <translation>«نعم» للسؤال {numbers}؟ هذه حالة طارئة. التوجّه الآن، أو الاتصال بالرقم {number}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} أو {last}</translation>
    </message>
</context>
<context>
    <name>SafetySheet</name>
    <message>
        <source>Saved. Six short questions</source>
        <translation>تم الحفظ. ستة أسئلة قصيرة</translation>
    </message>
    <message>
        <source>Your entry is kept, whatever you answer.</source>
        <translation>المُدخل محفوظ، مهما كانت الإجابات.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>You can still answer the questions.</source>
        <translation>ما زال ممكنًا الإجابة عن الأسئلة.</translation>
    </message>
    <message>
        <source>“Not checked” is a fine answer. It stays “not checked”.</source>
        <translation>«لم يُفحص» جواب مقبول. ويبقى «لم يُفحص».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>SafetySource</name>
    <message>
        <source>Source: {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
    <message>
        <source>Rule {id}, text {version}, checked against our notes on {day}.</source>
        <translation>القاعدة {id}، النص {version}، قورنت بملاحظاتنا في {day}.</translation>
    </message>
    <message>
        <source>General advice. No doctor has looked at this list or at your entry.</source>
        <translation>نصيحة عامة. لم يطّلع طبيب على هذه القائمة ولا على المُدخل.</translation>
    </message>
    <message>
        <source>Source: a rule of this program, of no clinic.</source>
        <translation>المصدر: قاعدة من هذا البرنامج، وليست من عيادة.</translation>
    </message>
    <message>
        <source>Source: a rule of this program, after {source}.</source>
        <translation>المصدر: قاعدة من هذا البرنامج، بعد {source}.</translation>
    </message>
    <message>
        <source>For ages from {start} to {end}.</source>
        <translation>للأعمار من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>For babies under {age}.</source>
        <translation>للرضّع دون {age}.</translation>
    </message>
    <message>
        <source>From {age} on.</source>
        <translation>من {age} فما فوق.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is a sample. Nothing here goes into your own diary.</source>
        <translation>هذا مثال. لا شيء هنا يدخل يومياتكم.</translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation>إلى يومياتي</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A left hip that keeps clicking</source>
        <translation>ورك أيسر بطقّة متكررة</translation>
    </message>
    <message>
        <source>Many pops, all comfortable</source>
        <translation>فرقعات كثيرة، كلها بارتياح</translation>
    </message>
    <message>
        <source>A shoulder that hurts</source>
        <translation>كتف يؤلم</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your settings could not be read.</source>
        <translation>تعذّرت قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>The usual ones are used.</source>
        <translation>تُستعمل الإعدادات المعتادة.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignQuestions</name>
    <message>
        <source>Does one leg open less?</source>
        <translation>هل إحدى الساقين تُفتح أقل؟</translation>
    </message>
    <message>
        <source>Does one leg look shorter?</source>
        <translation>هل إحدى الساقين تبدو أقصر؟</translation>
    </message>
    <message>
        <source>Do the skin creases differ?</source>
        <translation>هل تختلف ثنيات الجلد؟</translation>
    </message>
    <message>
        <source>A limp or a waddle?</source>
        <translation>هل يوجد عرج أو مشية متمايلة؟</translation>
    </message>
    <message>
        <source>At a diaper change, both knees bent. Do not press.</source>
        <translation>عند تغيير الحفاض، والركبتان مثنيتان. بلا ضغط.</translation>
    </message>
    <message>
        <source>On the back, legs side by side. Do not pull.</source>
        <translation>على الظهر، والساقان متجاورتان. بلا شدّ.</translation>
    </message>
    <message>
        <source>On the thighs and the bottom. Many healthy babies have this too.</source>
        <translation>على الفخذين والمقعدة. لدى كثير من الرضّع الأصحّاء هذا أيضًا.</translation>
    </message>
    <message>
        <source>When your baby stands or walks.</source>
        <translation>عند وقوف الرضيع أو مشيه.</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Look now</source>
        <translation>التفقّد الآن</translation>
    </message>
    <message>
        <source>There on {day}: {site}</source>
        <translation>كان موجودًا في {day}: {site}</translation>
    </message>
    <message>
        <source>Looked on {day}, not there: {site}</source>
        <translation>تفقّد في {day} ولم يوجد: {site}</translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation>تفقّد ولم يوجد</translation>
    </message>
</context>
<context>
    <name>SiteButton</name>
    <message>
        <source>Other joint</source>
        <translation>مفصل آخر</translation>
    </message>
    <message>
        <source>Change the joint of this entry</source>
        <translation>تغيير مفصل هذا المُدخل</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Which joint?</source>
        <translation>أي مفصل؟</translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation>أي جهة، يمين الرضيع ويساره</translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right.</source>
        <translation>يمين الرضيع ويساره.</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>الكتف الأيسر</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>الكتف الأيمن</translation>
    </message>
    <message>
        <source>Both shoulders</source>
        <translation>الكتفان</translation>
    </message>
    <message>
        <source>Shoulder, side not sure</source>
        <translation>الكتف، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>المرفق الأيسر</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>المرفق الأيمن</translation>
    </message>
    <message>
        <source>Both elbows</source>
        <translation>المرفقان</translation>
    </message>
    <message>
        <source>Elbow, side not sure</source>
        <translation>المرفق، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>الرسغ الأيسر</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>الرسغ الأيمن</translation>
    </message>
    <message>
        <source>Both wrists</source>
        <translation>الرسغان</translation>
    </message>
    <message>
        <source>Wrist, side not sure</source>
        <translation>الرسغ، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left fingers</source>
        <translation>أصابع اليد اليسرى</translation>
    </message>
    <message>
        <source>Right fingers</source>
        <translation>أصابع اليد اليمنى</translation>
    </message>
    <message>
        <source>Fingers of both hands</source>
        <translation>أصابع اليدين</translation>
    </message>
    <message>
        <source>Fingers, side not sure</source>
        <translation>أصابع اليد، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>أسفل الظهر، يسار</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>أسفل الظهر، يمين</translation>
    </message>
    <message>
        <source>Lower back, both sides</source>
        <translation>أسفل الظهر، الجهتان</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Lower back, side not sure</source>
        <translation>أسفل الظهر، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>الورك الأيسر</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>الورك الأيمن</translation>
    </message>
    <message>
        <source>Both hips</source>
        <translation>الوركان</translation>
    </message>
    <message>
        <source>Hip, side not sure</source>
        <translation>الورك، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>الركبة اليسرى</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>الركبة اليمنى</translation>
    </message>
    <message>
        <source>Both knees</source>
        <translation>الركبتان</translation>
    </message>
    <message>
        <source>Knee, side not sure</source>
        <translation>الركبة، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>الكاحل الأيسر</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>الكاحل الأيمن</translation>
    </message>
    <message>
        <source>Both ankles</source>
        <translation>الكاحلان</translation>
    </message>
    <message>
        <source>Ankle, side not sure</source>
        <translation>الكاحل، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Left toes</source>
        <translation>أصابع القدم اليسرى</translation>
    </message>
    <message>
        <source>Right toes</source>
        <translation>أصابع القدم اليمنى</translation>
    </message>
    <message>
        <source>Toes of both feet</source>
        <translation>أصابع القدمين</translation>
    </message>
    <message>
        <source>Toes, side not sure</source>
        <translation>أصابع القدم، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>Somewhere left</source>
        <translation>مفصل غير مؤكد، يسار</translation>
    </message>
    <message>
        <source>Somewhere right</source>
        <translation>مفصل غير مؤكد، يمين</translation>
    </message>
    <message>
        <source>Somewhere on both sides</source>
        <translation>مفصل غير مؤكد، الجهتان</translation>
    </message>
    <message>
        <source>Somewhere in the middle</source>
        <translation>مفصل غير مؤكد، الوسط</translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>المكان غير مؤكد</translation>
    </message>
</context>
<context>
    <name>SitesInSentence</name>
    <message>
        <source>neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>الكتف الأيسر</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>الكتف الأيمن</translation>
    </message>
    <message>
        <source>both shoulders</source>
        <translation>الكتفان</translation>
    </message>
    <message>
        <source>shoulder, side not sure</source>
        <translation>الكتف، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>المرفق الأيسر</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>المرفق الأيمن</translation>
    </message>
    <message>
        <source>both elbows</source>
        <translation>المرفقان</translation>
    </message>
    <message>
        <source>elbow, side not sure</source>
        <translation>المرفق، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>الرسغ الأيسر</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>الرسغ الأيمن</translation>
    </message>
    <message>
        <source>both wrists</source>
        <translation>الرسغان</translation>
    </message>
    <message>
        <source>wrist, side not sure</source>
        <translation>الرسغ، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left fingers</source>
        <translation>أصابع اليد اليسرى</translation>
    </message>
    <message>
        <source>right fingers</source>
        <translation>أصابع اليد اليمنى</translation>
    </message>
    <message>
        <source>fingers of both hands</source>
        <translation>أصابع اليدين</translation>
    </message>
    <message>
        <source>fingers, side not sure</source>
        <translation>أصابع اليد، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>lower back, left</source>
        <translation>أسفل الظهر، يسار</translation>
    </message>
    <message>
        <source>lower back, right</source>
        <translation>أسفل الظهر، يمين</translation>
    </message>
    <message>
        <source>lower back, both sides</source>
        <translation>أسفل الظهر، الجهتان</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>lower back, side not sure</source>
        <translation>أسفل الظهر، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>الورك الأيسر</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>الورك الأيمن</translation>
    </message>
    <message>
        <source>both hips</source>
        <translation>الوركان</translation>
    </message>
    <message>
        <source>hip, side not sure</source>
        <translation>الورك، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>الركبة اليسرى</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>الركبة اليمنى</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>الركبتان</translation>
    </message>
    <message>
        <source>knee, side not sure</source>
        <translation>الركبة، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>الكاحل الأيسر</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>الكاحل الأيمن</translation>
    </message>
    <message>
        <source>both ankles</source>
        <translation>الكاحلان</translation>
    </message>
    <message>
        <source>ankle, side not sure</source>
        <translation>الكاحل، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>left toes</source>
        <translation>أصابع القدم اليسرى</translation>
    </message>
    <message>
        <source>right toes</source>
        <translation>أصابع القدم اليمنى</translation>
    </message>
    <message>
        <source>toes of both feet</source>
        <translation>أصابع القدمين</translation>
    </message>
    <message>
        <source>toes, side not sure</source>
        <translation>أصابع القدم، الجهة غير مؤكدة</translation>
    </message>
    <message>
        <source>somewhere left</source>
        <translation>مفصل غير مؤكد، يسار</translation>
    </message>
    <message>
        <source>somewhere right</source>
        <translation>مفصل غير مؤكد، يمين</translation>
    </message>
    <message>
        <source>somewhere on both sides</source>
        <translation>مفصل غير مؤكد، الجهتان</translation>
    </message>
    <message>
        <source>somewhere in the middle</source>
        <translation>مفصل غير مؤكد، الوسط</translation>
    </message>
    <message>
        <source>not sure where</source>
        <translation>المكان غير مؤكد</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>What was the sound?</source>
        <translation>ما نوع الصوت؟</translation>
    </message>
    <message>
        <source>How did you notice it?</source>
        <translation>كيف لوحظ؟</translation>
    </message>
    <message>
        <source>Nothing clicked this time</source>
        <translation>لا صوت هذه المرة</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this page. General facts, not about your baby.</source>
        <translation>قورنت بملاحظاتنا في {day}. لم يطّلع طبيب على هذه الصفحة. حقائق عامة، لا عن رضيعكم.</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>And then</source>
        <translation>ثم</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: fewer</source>
        <translation>{name}: أقل</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: أكثر</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: six letters or numbers at least.</source>
        <translation>قصيرة جدًا: ستة أحرف أو أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Easy to guess. Four words in a row are safer.</source>
        <translation>سهلة التخمين. أربع كلمات متتالية أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Fair. Longer is safer.</source>
        <translation>مقبولة. الأطول أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>المفصل</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>What was happening</source>
        <translation>ما كان يحدث</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation>عدد المحاولات</translation>
    </message>
    <message>
        <source>How often it sounded</source>
        <translation>عدد مرات الصوت</translation>
    </message>
    <message>
        <source>How the baby was</source>
        <translation>كيف كان الرضيع</translation>
    </message>
    <message>
        <source>Heard or felt</source>
        <translation>بالسمع أو باللمس</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>تورّم</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>احمرار</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>سخونة</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>رخاوة محسوسة</translation>
    </message>
    <message>
        <source>How the limb moved</source>
        <translation>كيف تحرّك الطرف</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>من لاحظه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>متى كُتب</translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation>اسم الرضيع</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>رقم الصف</translation>
    </message>
    <message>
        <source>Lift: head, neck and body held</source>
        <translation>الرفع: إسناد الرأس والرقبة والجسم</translation>
    </message>
    <message>
        <source>Lift: moved in one piece</source>
        <translation>الرفع: قطعة واحدة</translation>
    </message>
    <message>
        <source>Lift: brought close first</source>
        <translation>الرفع: الاقتراب أولًا</translation>
    </message>
    <message>
        <source>Lift: slow and smooth</source>
        <translation>الرفع: ببطء وسلاسة</translation>
    </message>
    <message>
        <source>Lift: kept close to the chest</source>
        <translation>الرفع: قريبًا من الصدر</translation>
    </message>
    <message>
        <source>Safety: looks ill</source>
        <translation>السلامة: علامات مرض</translation>
    </message>
    <message>
        <source>Safety: fever</source>
        <translation>السلامة: حمّى</translation>
    </message>
    <message>
        <source>Safety: hot or swollen</source>
        <translation>السلامة: ساخن أو متورّم</translation>
    </message>
    <message>
        <source>Safety: bent or broken</source>
        <translation>السلامة: معوجّ أو مكسور</translation>
    </message>
    <message>
        <source>Safety: hard crying</source>
        <translation>السلامة: بكاء شديد</translation>
    </message>
    <message>
        <source>Safety: fall or bruise</source>
        <translation>السلامة: سقوط أو كدمة</translation>
    </message>
</context>
<context>
    <name>TableQuestions</name>
    <message>
        <source>Not used</source>
        <translation>لا يُستعمل</translation>
    </message>
    <message>
        <source>Which joint are all rows about?</source>
        <translation>عن أي مفصل كل الصفوف؟</translation>
    </message>
    <message>
        <source>On which side of the baby?</source>
        <translation>في أي جهة من الرضيع؟</translation>
    </message>
    <message>
        <source>Which sound do all rows tell of?</source>
        <translation>عن أي صوت كل الصفوف؟</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Which rows are about {name}?</source>
        <translation>أي الصفوف عن {name}؟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>استبعاد الصف</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message>
        <source>{field}: what does “{word}” mean?</source>
        <translation>{field}: ما معنى «{word}»؟</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>العمود {n}</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>It is about another baby: “{text}”.</source>
        <translation>هذا عن رضيع آخر: «{text}».</translation>
    </message>
    <message>
        <source>It says no day.</source>
        <translation>لا يذكر يومًا.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a day or a time.</source>
        <translation>«{text}» لا يُقرأ يومًا أو وقتًا.</translation>
    </message>
    <message>
        <source>“{text}” has not come yet.</source>
        <translation>«{text}» لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>“{text}” is before the birth.</source>
        <translation>«{text}» قبل الولادة.</translation>
    </message>
    <message>
        <source>It names no joint.</source>
        <translation>لا يذكر مفصلًا.</translation>
    </message>
    <message>
        <source>It names no sound.</source>
        <translation>لا يذكر صوتًا.</translation>
    </message>
    <message>
        <source>The word “{text}” is not known.</source>
        <translation>الكلمة «{text}» غير معروفة.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This joint has no side “{text}”.</source>
        <translation>هذا المفصل ليست له الجهة «{text}».</translation>
    </message>
    <message>
        <source>{field}: “{text}” does not fit the rest of the row.</source>
        <translation>{field}: «{text}» لا يوافق بقية الصف.</translation>
    </message>
    <message>
        <source>It does not speak of a sound.</source>
        <translation>لا يتحدث عن صوت.</translation>
    </message>
    <message>
        <source>The note can mean more than one thing: “{text}”</source>
        <translation>قد تعني الملاحظة أكثر من شيء: «{text}»</translation>
    </message>
    <message>
        <source>An earlier row has the same id. Empty it in the row you copied.</source>
        <translation>سطر سابق له المعرّف (id) نفسه. أفرغه في السطر الذي نسخته.</translation>
    </message>
    <message>
        <source>No time given: noon was taken.</source>
        <translation>لا وقت مذكور: أُخذ الظهر.</translation>
    </message>
    <message>
        <source>Read from the note.</source>
        <translation>قُرئ من الملاحظة.</translation>
    </message>
    <message>
        <source>Line {line} is left out. {reason}</source>
        <translation>السطر {line} مستبعد. {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {when}, {entry}. {remarks}</source>
        <translation>السطر {line}: {when}، {entry}. {remarks}</translation>
    </message>
</context>
<context>
    <name>TableSwitch</name>
    <message>
        <source>Show the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>العرض كجدول</translation>
    </message>
</context>
<context>
    <name>TallyRow</name>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>{site}, {activity}</source>
        <translation>{site}، {activity}</translation>
    </message>
    <message>
        <source>{sounded} of {looks}</source>
        <translation>{sounded} من {looks}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{subject}: {numbers} made a sound today</source>
        <translation>{subject}: بصوت اليوم {numbers}</translation>
    </message>
    <message>
        <source>{subject}: {numbers} today</source>
        <translation>{subject}: اليوم {numbers}</translation>
    </message>
    <message>
        <source>One more: {subject}</source>
        <translation>مرة أخرى: {subject}</translation>
    </message>
    <message>
        <source>diaper changes</source>
        <translation>تغيير الحفاض</translation>
    </message>
    <message>
        <source>Popped</source>
        <translation>فرقعة</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>طقّة</translation>
    </message>
    <message>
        <source>Clunked</source>
        <translation>خبطة</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>احتكاك</translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation>صوت ما</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>بالساعة</translation>
    </message>
</context>
<context>
    <name>ThreeState</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>استعمال هذا الوقت</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Ctrl Y</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
</context>
<context>
    <name>ToastWords</name>
    <message>
        <source>{words}. {correction}? {key}.</source>
        <translation>{words}. {correction}؟ {key}.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>See all in Diary</source>
        <translation>عرض الكل في اليوميات</translation>
    </message>
    <message>
        <source>No entries yet today.</source>
        <translation>لا مُدخلات اليوم بعد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Again: {entry}</source>
        <translation>مرة أخرى: {entry}</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Pages to read</source>
        <translation>صفحات للقراءة</translation>
    </message>
    <message>
        <source>Why joints pop</source>
        <translation>لماذا تُفرقع المفاصل</translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation>كيفية الرفع بلطف</translation>
    </message>
    <message>
        <source>Carrying, swaddling</source>
        <translation>الحمل والقماط</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>ماذا يُدوَّن</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>متى يلزم الاتصال</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>تمّ من جديد</translation>
    </message>
    <message>
        <source>Back in the diary</source>
        <translation>عاد إلى اليوميات</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>تم التراجع عن التغيير</translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation>تفقّد الساقين</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>فتح اليوميات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>That is not the password. Nothing is lost.</source>
        <translation>ليست هذه كلمة المرور. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>اليوميات مقفلة</translation>
    </message>
    <message>
        <source>Type its password to go on.</source>
        <translation>تُكتب كلمة مرورها للمتابعة.</translation>
    </message>
    <message>
        <source>Without the password nobody can open it.</source>
        <translation>بلا كلمة المرور لا يفتحها أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <comment>Wait %n second, then try again.</comment>
        <translation>
            <numerusform>الانتظار %n ثانية، ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار ثانية واحدة، ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار ثانيتين، ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثوانٍ، ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثانية، ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثانية، ثم المحاولة مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>إضافة زيارة</translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation>تعديل هذه الزيارة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التعديل</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>This visit is gone</source>
        <translation>هذه الزيارة لم تعد موجودة</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here.</source>
        <translation>حُذفت في هذه الأثناء. ما كُتب باقٍ هنا.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>حفظها كجديدة</translation>
    </message>
    <message>
        <source>This day is before the birth.</source>
        <translation>هذا اليوم قبل الولادة.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Add what was looked at</source>
        <translation>إضافة ما فُحص</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>إضافة تصوير</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما يلزم بعد ذلك</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما الذي فُحص</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>ما قيل أو كُتب</translation>
    </message>
    <message>
        <source>As you were told, or as it is written</source>
        <translation>كما قيل، أو كما هو مكتوب</translation>
    </message>
    <message>
        <source>What kind of scan</source>
        <translation>نوع التصوير</translation>
    </message>
    <message>
        <source>Result of the scan</source>
        <translation>نتيجة التصوير</translation>
    </message>
    <message>
        <source>Copy it word for word from the letter</source>
        <translation>يُنقل حرفيًا من التقرير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who, where, why</source>
        <translation>من، أين، لماذا</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation>التصوير والأشعة</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>صور ومقاطع</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>Questions: {n}, answers: {m}</source>
        <translation>الأسئلة: {n}، الأجوبة: {m}</translation>
    </message>
    <message>
        <source>Scans: {n}</source>
        <translation>التصوير: {n}</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation>التصوير والأشعة</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>السبب: {words}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة للطرح</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>They stand on the page for the doctor.</source>
        <translation>تظهر في صفحة الطبيب.</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>الجواب: {words}</translation>
    </message>
    <message>
        <source>No answer is written down.</source>
        <translation>لا جواب مدوَّن.</translation>
    </message>
    <message>
        <source>{what} · {side}</source>
        <translation>{what} · {side}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>No result is written down.</source>
        <translation>لا نتيجة مدوَّنة.</translation>
    </message>
    <message>
        <source>Kept as it was written. No meaning is added.</source>
        <translation>محفوظ كما كُتب. لا يُضاف إليه معنى.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما يلزم بعد ذلك</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>صور ومقاطع</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Come back to the doctor</source>
        <translation>مراجعة الطبيب</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>زيارة الطفل السليم</translation>
    </message>
    <message>
        <source>Sick visit</source>
        <translation>زيارة بسبب مرض</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>زيارة عاجلة</translation>
    </message>
    <message>
        <source>Bone doctor</source>
        <translation>جراحة العظام</translation>
    </message>
    <message>
        <source>Other specialist</source>
        <translation>اختصاصي آخر</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>موجات فوق صوتية</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>أشعة سينية</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Other visit</source>
        <translation>زيارة أخرى</translation>
    </message>
    <message>
        <source>Hip check</source>
        <translation>فحص الورك</translation>
    </message>
    <message>
        <source>How far the leg opens</source>
        <translation>مدى انفتاح الساق</translation>
    </message>
    <message>
        <source>Leg length</source>
        <translation>طول الساقين</translation>
    </message>
    <message>
        <source>Ortolani</source>
        <translation>Ortolani</translation>
    </message>
    <message>
        <source>Barlow</source>
        <translation>Barlow</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>No visit is written down yet. Add the last one, or the next one.</source>
        <translation>لا زيارة مدوَّنة بعد. تُضاف الأخيرة أو القادمة.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>إضافة زيارة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>إلى التقويم</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Weeks old</source>
        <translation>العمر بالأسابيع</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>بلا تفقّد</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation>بدء اليوميات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I have a copy of a diary…</source>
        <translation>لديّ نسخة من يوميات…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Who is this diary about?</source>
        <translation>عمّن هذه اليوميات؟</translation>
    </message>
    <message>
        <source>A diary was here before. Its backups still are.</source>
        <translation>كانت هنا يوميات من قبل. نسخها الاحتياطية ما زالت هنا.</translation>
    </message>
    <message>
        <source>Write down the pops and clicks. Write down quiet diaper changes too.</source>
        <translation>تُدوَّن الفرقعات والطقّات. ويُدوَّن أيضًا تغيير الحفاض الهادئ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation>اسم الرضيع</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only looking? Open a sample:</source>
        <translation>للاطلاع فقط؟ فتح مثال:</translation>
    </message>
    <message>
        <source>Type or pick the day. It can be changed later.</source>
        <translation>يُكتب اليوم أو يُختار. يمكن تغييره لاحقًا.</translation>
    </message>
</context>
<context>
    <name>WhenMenu</name>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>الآن، {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
</context>
<context>
    <name>WhereHeader</name>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Set a password first, under Settings</source>
        <translation>تُحدَّد كلمة مرور أولًا، في الإعدادات</translation>
    </message>
    <message>
        <source>There is no side to put right</source>
        <translation>لا يوجد جانب لتصحيحه</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not noted</source>
        <translation>غير مدوَّن</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مرتاح</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>الرسغ</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>أصابع اليد</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>الورك</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>أصابع القدم</translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>المكان غير مؤكد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>فرقعة</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>طقّة</translation>
    </message>
    <message>
        <source>Clunk</source>
        <translation>خبطة مكتومة</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>احتكاك</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Heard it</source>
        <translation>بالسمع</translation>
    </message>
    <message>
        <source>Felt it</source>
        <translation>باللمس</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>عند الرفع</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>عند الوضع</translation>
    </message>
    <message>
        <source>Diaper change</source>
        <translation>تغيير الحفاض</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>إلباس</translation>
    </message>
    <message>
        <source>Bathing</source>
        <translation>استحمام</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>إطعام</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Car seat</source>
        <translation>مقعد السيارة</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>تمدّد</translation>
    </message>
    <message>
        <source>Kicking</source>
        <translation>رفس</translation>
    </message>
    <message>
        <source>Tummy time</source>
        <translation>على البطن</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>تقلّب</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>حبو</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وقوف</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>مشي</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>بكاء</translation>
    </message>
    <message>
        <source>Wincing</source>
        <translation>إجفال</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>انزعاج</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation>تفقّد ولم يوجد</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Moves less</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Held stiffly</source>
        <translation>تيبّس</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>لا يُستعمل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Held head, neck, body</source>
        <translation>إسناد الرأس والرقبة والجسم</translation>
    </message>
    <message>
        <source>Lifted as one piece</source>
        <translation>رفع قطعة واحدة</translation>
    </message>
    <message>
        <source>Came close first</source>
        <translation>الاقتراب أولًا</translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation>ببطء وسلاسة</translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation>قريبًا من الصدر</translation>
    </message>
    <message>
        <source>Looks very ill</source>
        <translation>علامات مرض شديد</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>حمّى</translation>
    </message>
    <message>
        <source>Hot, red or swollen</source>
        <translation>ساخن أو أحمر أو متورّم</translation>
    </message>
    <message>
        <source>Looks bent or broken</source>
        <translation>يبدو معوجًّا أو مكسورًا</translation>
    </message>
    <message>
        <source>Hard crying when it moves</source>
        <translation>بكاء شديد عند الحركة</translation>
    </message>
    <message>
        <source>A fall, bump or bruise</source>
        <translation>سقوط أو ضربة أو كدمة</translation>
    </message>
    <message>
        <source>One leg opens less</source>
        <translation>إحدى الساقين تُفتح أقل</translation>
    </message>
    <message>
        <source>One leg looks shorter</source>
        <translation>إحدى الساقين تبدو أقصر</translation>
    </message>
    <message>
        <source>Skin creases differ</source>
        <translation>ثنيات جلد غير متماثلة</translation>
    </message>
    <message>
        <source>Limp or waddle</source>
        <translation>عرج أو مشية متمايلة</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Bottom first before birth (breech)</source>
        <translation>المقعدة أولًا قبل الولادة (مجيء مقعدي)</translation>
    </message>
    <message>
        <source>Hip trouble in the family</source>
        <translation>مشكلات ورك في العائلة</translation>
    </message>
    <message>
        <source>Too little water before birth</source>
        <translation>قلة السائل قبل الولادة</translation>
    </message>
    <message>
        <source>High birth weight</source>
        <translation>وزن ولادة مرتفع</translation>
    </message>
    <message>
        <source>Twins or more</source>
        <translation>توأم أو أكثر</translation>
    </message>
    <message>
        <source>Head held to one side</source>
        <translation>الرأس مائل إلى جهة</translation>
    </message>
    <message>
        <source>Foot turned or bent</source>
        <translation>القدم ملتوية أو مثنية</translation>
    </message>
    <message>
        <source>Tight swaddling</source>
        <translation>قماط مشدود</translation>
    </message>
    <message>
        <source>A hip was loose before</source>
        <translation>رخاوة سابقة في ورك</translation>
    </message>
    <message>
        <source>Emergency now</source>
        <translation>حالة طارئة الآن</translation>
    </message>
    <message>
        <source>Be seen today</source>
        <translation>يلزم الفحص اليوم</translation>
    </message>
    <message>
        <source>Call within 24 hours</source>
        <translation>الاتصال خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Call this week</source>
        <translation>الاتصال هذا الأسبوع</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>خلال أسبوعين</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
</context>
</TS>

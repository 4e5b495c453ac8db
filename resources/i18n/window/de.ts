<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A diary for joint sounds, kept on this computer. It gives no diagnosis.</source>
        <translation>Ein Tagebuch für Gelenkgeräusche, auf diesem Computer aufbewahrt. Es stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>Version, places and licenses</source>
        <translation>Version, Orte und Lizenzen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Das Zurückgenommene doch ausführen</translation>
    </message>
    <message>
        <source>It was the other side</source>
        <translation>Es war die andere Seite</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>Tagebuch sperren</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Save from a note</source>
        <translation>Aus einer Notiz speichern</translation>
    </message>
    <message>
        <source>Pick in the row, or the joint, that has the number</source>
        <translation>In der Reihe wählen, oder das Gelenk mit der Nummer</translation>
    </message>
    <message>
        <source>Pick what has the ring</source>
        <translation>Auswählen, was den Ring hat</translation>
    </message>
    <message>
        <source>Walk in a row or on the picture</source>
        <translation>In einer Reihe oder im Bild wandern</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Reihe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Ausgewähltes löschen</translation>
    </message>
    <message>
        <source>Leave the choice or the search</source>
        <translation>Auswahl oder Suche verlassen</translation>
    </message>
    <message>
        <source>Walk along the days</source>
        <translation>Durch die Tage wandern</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Erster und letzter Tag</translation>
    </message>
    <message>
        <source>Show the entries of the day</source>
        <translation>Einträge des Tages zeigen</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Umblättern</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Größer und kleiner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>No movement was written down in these days.</source>
        <translation>In diesen Tagen wurde keine Bewegung notiert.</translation>
    </message>
    <message>
        <source>Counted repeats only; single entries stand apart. “Likely” is a range of 95 %. Repeats of one day are alike, so in truth it is wider.</source>
        <translation>Nur gezählte Wiederholungen; einzelne Einträge stehen für sich. „Wahrscheinlich“ ist ein 95-%-Bereich. Wiederholungen eines Tages ähneln sich, in Wahrheit ist er daher weiter.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation>Nach dem, was gerade war</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>Singles</source>
        <translation>Einzelne</translation>
    </message>
    <message>
        <source>{n} with, {m} without</source>
        <translation>{n} mit, {m} ohne</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <source>Too few to say more.</source>
        <translation>Zu wenige, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>Singles: {n} with a sound, {m} without.</source>
        <translation>Einzelne: {n} mit Geräusch, {m} ohne.</translation>
    </message>
    <message>
        <source>not said what was happening</source>
        <translation>nicht gesagt, was gerade war</translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>What was happening?</source>
        <translation>Was war gerade?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pick another one</source>
        <translation>Etwas anderes wählen</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>When to call</source>
        <translation>Wann anrufen</translation>
    </message>
</context>
<context>
    <name>Altered</name>
    <message numerus="yes">
        <source>%n entries do not read as they were saved</source>
        <comment>%n entry does not read as it was saved</comment>
        <translation>
            <numerusform>%n Eintrag liest sich anders als gespeichert</numerusform>
            <numerusform>%n Einträge lesen sich anders als gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>A worn disk or another program can do this.</source>
        <translation>Das kann von einer alten Festplatte oder einem anderen Programm kommen.</translation>
    </message>
    <message>
        <source>There is no good backup to look in.</source>
        <translation>Es gibt keine gute Sicherung zum Nachsehen.</translation>
    </message>
    <message>
        <source>Last good backup: {when}. It is kept.</source>
        <translation>Letzte gute Sicherung: {when}. Sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>Ein gelöschter Eintrag</translation>
    </message>
    <message>
        <source>{entry}, deleted</source>
        <translation>{entry}, gelöscht</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>A look at the legs</source>
        <translation>Ein Blick auf die Beine</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>The backup says the same.</source>
        <translation>Die Sicherung sagt dasselbe.</translation>
    </message>
    <message>
        <source>A part of it reads otherwise in the backup.</source>
        <translation>Ein Teil davon steht in der Sicherung anders.</translation>
    </message>
    <message>
        <source>Now: {what}.</source>
        <translation>Jetzt: {what}.</translation>
    </message>
    <message>
        <source>In the backup: {what}.</source>
        <translation>In der Sicherung: {what}.</translation>
    </message>
    <message>
        <source>You may have changed it after this backup.</source>
        <translation>Vielleicht haben Sie ihn nach dieser Sicherung geändert.</translation>
    </message>
    <message>
        <source>The backup does not have it. Look at it in your diary.</source>
        <translation>In der Sicherung fehlt er. Sehen Sie ihn im Tagebuch an.</translation>
    </message>
</context>
<context>
    <name>AlteredDesk</name>
    <message>
        <source>Taken from the backup</source>
        <translation>Aus der Sicherung genommen</translation>
    </message>
    <message>
        <source>Kept as it is now</source>
        <translation>So lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>AlteredDialog</name>
    <message>
        <source>What it says now is kept in its history.</source>
        <translation>Was jetzt dasteht, bleibt im Verlauf des Eintrags.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Take it from the backup</source>
        <translation>Aus der Sicherung nehmen</translation>
    </message>
</context>
<context>
    <name>AsideNote</name>
    <message>
        <source>Show what is left out</source>
        <translation>Zeigen, was nicht mitzählt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tell of the same moment as another one. Each moment counts once.</source>
        <comment>%n entry tells of the same moment as another one. Each moment counts once.</comment>
        <translation>
            <numerusform>%n Eintrag erzählt vom selben Moment wie ein anderer. Jeder Moment zählt einmal.</numerusform>
            <numerusform>%n Einträge erzählen vom selben Moment wie ein anderer. Jeder Moment zählt einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in a tally of that day, and count there.</source>
        <comment>%n entry is in a tally of that day, and counts there.</comment>
        <translation>
            <numerusform>%n Eintrag steckt in der Strichliste des Tages und zählt dort.</numerusform>
            <numerusform>%n Einträge stecken in der Strichliste des Tages und zählen dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not counted, as their day is not sure.</source>
        <comment>%n entry is not counted, as its day is not sure.</comment>
        <translation>
            <numerusform>%n Eintrag zählt nicht mit, weil sein Tag nicht sicher ist.</numerusform>
            <numerusform>%n Einträge zählen nicht mit, weil ihr Tag nicht sicher ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Your diary is whole</source>
        <translation>Ihr Tagebuch ist heil</translation>
    </message>
    <message>
        <source>All of it reads as it was saved.</source>
        <translation>Alles liest sich so, wie es gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>you asked for it</source>
        <translation>Sie haben darum gebeten</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>vor einer Aktualisierung des Programms</translation>
    </message>
    <message>
        <source>before a file was added</source>
        <translation>bevor eine Datei hinzukam</translation>
    </message>
    <message>
        <source>before you went back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>when its file was moved</source>
        <translation>als die Datei verschoben wurde</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when} · it is damaged</source>
        <translation>{when} · sie ist beschädigt</translation>
    </message>
    <message>
        <source>{when} · it has another password</source>
        <translation>{when} · sie hat ein anderes Passwort</translation>
    </message>
    <message>
        <source>{when} · an entry is not as it was saved</source>
        <translation>{when} · ein Eintrag ist anders als gespeichert</translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation>{when} · {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, {size}</source>
        <comment>%n backup, {size}</comment>
        <translation>
            <numerusform>%n Sicherung, {size}</numerusform>
            <numerusform>%n Sicherungen, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds the same as your diary. Nothing would change.</source>
        <translation>Die Datei enthält dasselbe wie Ihr Tagebuch. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>This child is not in the file. The whole diary of the child would go.</source>
        <translation>Dieses Kind ist nicht in der Datei. Sein ganzes Tagebuch ginge weg.</translation>
    </message>
    <message>
        <source>This child is in the file only, with {entries}.</source>
        <translation>Dieses Kind ist nur in der Datei, mit {entries}.</translation>
    </message>
    <message>
        <source>Would leave your diary: {entries}.</source>
        <translation>Nicht mehr im Tagebuch: {entries}.</translation>
    </message>
    <message>
        <source>Would come into your diary: {entries}.</source>
        <translation>Neu im Tagebuch: {entries}.</translation>
    </message>
    <message>
        <source>Would change: {entries}.</source>
        <translation>Geändert: {entries}.</translation>
    </message>
    <message>
        <source>What is written about the child would change too.</source>
        <translation>Auch die Angaben zum Kind würden sich ändern.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{entries} ({days})</source>
        <translation>{entries} ({days})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherung zurück…</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Zurückgehen rückgängig machen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation>Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>One file holds all of it: entries, visits, photos and clips.</source>
        <translation>Eine Datei enthält alles: Einträge, Besuche, Fotos und Clips.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Eine Kopie öffnen…</translation>
    </message>
    <message>
        <source>A sample needs no backup.</source>
        <translation>Ein Beispiel braucht keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
        <source>One is made each day that you use the diary.</source>
        <translation>An jedem Tag, an dem Sie das Tagebuch nutzen, entsteht eine.</translation>
    </message>
    <message>
        <source>{backups}, beside your diary.</source>
        <translation>{backups}, neben Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>There is no room for another one: free {size} on the disk.</source>
        <translation>Für eine weitere ist kein Platz: Auf der Festplatte fehlen {size}.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers. Your diary is saved in a way that fits. Have it open on one computer at a time.</source>
        <translation>{service} kopiert diesen Ordner auf andere Computer. Ihr Tagebuch wird passend dazu gespeichert. Öffnen Sie es nur auf einem Computer zugleich.</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Picture of the baby: where was it?</source>
        <translation>Bild des Babys: Wo war es?</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Baby’s</source>
        <translation>Beim Baby</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Visits to come</source>
        <translation>Kommende Besuche</translation>
    </message>
    <message>
        <source>Days to come back</source>
        <translation>Tage zum Wiederkommen</translation>
    </message>
    <message>
        <source>Hip checks that are due</source>
        <translation>Fällige Hüftkontrollen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Für den Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Visits.ics</source>
        <translation>Besuche.ics</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>To my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
    <message>
        <source>This writes a file. Open it with the calendar that you use.</source>
        <translation>Das schreibt eine Datei. Öffnen Sie sie mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>Write the name of the baby in it</source>
        <translation>Den Namen des Babys hineinschreiben</translation>
    </message>
    <message>
        <source>Others may see your calendar. Questions and notes stay in the diary.</source>
        <translation>Andere sehen vielleicht Ihren Kalender. Fragen und Notizen bleiben im Tagebuch.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
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
        <translation>Es steht noch nichts an. Tragen Sie zuerst einen Besuch ein.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>When to call</source>
        <translation>Wann anrufen</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>When to call</source>
        <translation>Wann anrufen</translation>
    </message>
    <message>
        <source>Worried? Call. That is reason enough.</source>
        <translation>Besorgt? Rufen Sie an. Das ist Grund genug.</translation>
    </message>
</context>
<context>
    <name>CaregiversCard</name>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>A change here is for new entries. Old ones keep their name.</source>
        <translation>Eine Änderung gilt für neue Einträge. Alte behalten ihren Namen.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name} von der Liste nehmen</translation>
    </message>
    <message>
        <source>Change this name</source>
        <translation>Diesen Namen ändern</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Check at {first} days</source>
        <translation>Kontrolle mit {first} Tagen</translation>
    </message>
    <message>
        <source>Check at {first} to {last} days</source>
        <translation>Kontrolle mit {first} bis {last} Tagen</translation>
    </message>
    <message>
        <source>Check at {first} weeks</source>
        <translation>Kontrolle mit {first} Wochen</translation>
    </message>
    <message>
        <source>Check at {first} to {last} weeks</source>
        <translation>Kontrolle mit {first} bis {last} Wochen</translation>
    </message>
    <message>
        <source>Check in week {first}</source>
        <translation>Kontrolle in Woche {first}</translation>
    </message>
    <message>
        <source>Check in weeks {first} to {last}</source>
        <translation>Kontrolle in Woche {first} bis {last}</translation>
    </message>
    <message>
        <source>{first}-month check</source>
        <translation>Kontrolle mit {first} Monaten</translation>
    </message>
    <message>
        <source>Check at {first} to {last} months</source>
        <translation>Kontrolle mit {first} bis {last} Monaten</translation>
    </message>
    <message>
        <source>Hip scan at {first} days</source>
        <translation>Hüft-Ultraschall mit {first} Tagen</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} days</source>
        <translation>Hüft-Ultraschall mit {first} bis {last} Tagen</translation>
    </message>
    <message>
        <source>Hip scan at {first} weeks</source>
        <translation>Hüft-Ultraschall mit {first} Wochen</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} weeks</source>
        <translation>Hüft-Ultraschall mit {first} bis {last} Wochen</translation>
    </message>
    <message>
        <source>Hip scan in week {first}</source>
        <translation>Hüft-Ultraschall in Woche {first}</translation>
    </message>
    <message>
        <source>Hip scan in weeks {first} to {last}</source>
        <translation>Hüft-Ultraschall in Woche {first} bis {last}</translation>
    </message>
    <message>
        <source>Hip scan at {first} months</source>
        <translation>Hüft-Ultraschall mit {first} Monaten</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} months</source>
        <translation>Hüft-Ultraschall mit {first} bis {last} Monaten</translation>
    </message>
    <message>
        <source>Newborn check</source>
        <translation>Neugeborenen-Kontrolle</translation>
    </message>
    <message>
        <source>Around {day}</source>
        <translation>Um den {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Next hip checks</source>
        <translation>Nächste Hüftkontrollen</translation>
    </message>
    <message>
        <source>We have no list for your country. Ask when the hips are looked at.</source>
        <translation>Für Ihr Land haben wir keine Liste. Fragen Sie, wann die Hüften angesehen werden.</translation>
    </message>
    <message>
        <source>Say where you live. Then the next check can stand here.</source>
        <translation>Sagen Sie, wo Sie wohnen. Dann kann hier die nächste Kontrolle stehen.</translation>
    </message>
    <message>
        <source>The list has no later check. Ask at each visit until they walk.</source>
        <translation>Die Liste nennt keine spätere Kontrolle. Fragen Sie bei jedem Besuch, bis das Kind läuft.</translation>
    </message>
    <message>
        <source>It was due by {day}. No visit near it is written down.</source>
        <translation>Sie war bis {day} fällig. Kein Besuch in der Nähe ist notiert.</translation>
    </message>
    <message>
        <source>Was it done? Write it down. If not, call and ask for it.</source>
        <translation>Wurde sie gemacht? Notieren Sie es. Wenn nicht, rufen Sie an und bitten Sie darum.</translation>
    </message>
    <message>
        <source>You planned a visit on {day}.</source>
        <translation>Sie haben einen Besuch am {day} geplant.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Hips are looked at in each check until a baby walks.</source>
        <translation>Die Hüften werden bei jeder Kontrolle angesehen, bis ein Kind läuft.</translation>
    </message>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this list.</source>
        <translation>Mit unseren Unterlagen verglichen am {day}. Die Liste wurde nicht ärztlich angesehen.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Say where you live</source>
        <translation>Wohnort angeben</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Land: {name}</translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>The due date was</source>
        <translation>Der errechnete Termin war</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Errechneter Termin</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Mädchen oder Junge</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Name der Ärztin oder des Arztes</translation>
    </message>
    <message>
        <source>Phone of the doctor</source>
        <translation>Telefon der Praxis</translation>
    </message>
    <message>
        <source>These make hip trouble a little more likely. Doctors ask for them.</source>
        <translation>Damit sind Hüftprobleme etwas wahrscheinlicher. In der Praxis wird danach gefragt.</translation>
    </message>
    <message>
        <source>Delete this diary…</source>
        <translation>Dieses Tagebuch löschen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arztpraxis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ChildMenu</name>
    <message>
        <source>About {name}…</source>
        <translation>Über {name}…</translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation>Zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Add a child…</source>
        <translation>Kind hinzufügen…</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>Tagebuch sperren</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>ChildSwitcher</name>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ChildrenCard</name>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What would you like to ask?</source>
        <translation>Was möchten Sie fragen?</translation>
    </message>
    <message>
        <source>Your question for the doctor</source>
        <translation>Ihre Frage an die Praxis</translation>
    </message>
    <message>
        <source>Entries behind each pattern</source>
        <translation>Einträge hinter jedem Muster</translation>
    </message>
    <message>
        <source>Visits and scans</source>
        <translation>Besuche und Bilder</translation>
    </message>
    <message>
        <source>Questions, with room to write</source>
        <translation>Fragen, mit Platz zum Schreiben</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>After page 1</source>
        <translation>Nach Seite 1</translation>
    </message>
    <message>
        <source>The entries as data, for another copy of this program or a clinic.</source>
        <translation>Die Einträge als Daten, für eine andere Kopie dieses Programms oder eine Klinik.</translation>
    </message>
    <message>
        <source>Baby’s name</source>
        <translation>Name des Babys</translation>
    </message>
    <message>
        <source>Our names</source>
        <translation>Unsere Namen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Clips, photos</source>
        <translation>Clips, Fotos</translation>
    </message>
    <message>
        <source>Doctors’ names</source>
        <translation>Namen der Praxis</translation>
    </message>
    <message>
        <source>Data inside</source>
        <translation>Daten darin</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The doctor reads</source>
        <translation>Die Praxis liest</translation>
    </message>
    <message>
        <source>The PDF stays on this computer until you share it.</source>
        <translation>Das PDF bleibt auf diesem Computer, bis Sie es weitergeben.</translation>
    </message>
</context>
<context>
    <name>ClipDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ClipEditor</name>
    <message>
        <source>Adding {name}…</source>
        <translation>{name} wird hinzugefügt…</translation>
    </message>
    <message>
        <source>{words} {part} %</source>
        <translation>{words} {part} %</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ClipSources</name>
    <message>
        <source>Add a photo or clip</source>
        <translation>Foto oder Clip hinzufügen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Photos, films and sounds ({endings})</source>
        <translation>Fotos, Filme und Töne ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ClipTile</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message>
        <source>{name} cannot be read. Choose another file.</source>
        <translation>{name} lässt sich nicht lesen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is no photo, film or sound. Save it as JPEG, MP4 or MP3 first.</source>
        <translation>{name} ist kein Foto, Film oder Ton. Speichern Sie es zuerst als JPEG, MP4 oder MP3.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Make it shorter first.</source>
        <translation>{name} ist größer als {limit} MB. Kürzen Sie es zuerst.</translation>
    </message>
    <message>
        <source>One entry holds {limit} photos and clips. Add the others to a new entry.</source>
        <translation>Ein Eintrag fasst {limit} Fotos und Clips. Fügen Sie die anderen einem neuen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>There is no room for {name}. A diary holds {limit} MB. Use a shorter clip.</source>
        <translation>Für {name} ist kein Platz. Ein Tagebuch fasst {limit} MB. Nehmen Sie einen kürzeren Clip.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Add it again.</source>
        <translation>{name} änderte sich beim Lesen. Fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{name} itself is not in this diary. Add it again, or add the .zip with it.</source>
        <translation>{name} selbst ist nicht in diesem Tagebuch. Fügen Sie es noch einmal hinzu, oder die .zip-Datei, die es enthält.</translation>
    </message>
    <message>
        <source>{name} is damaged. Add the same file again to mend it.</source>
        <translation>{name} ist beschädigt. Fügen Sie dieselbe Datei noch einmal hinzu, dann ist sie heil.</translation>
    </message>
    <message>
        <source>{kind}, {length}</source>
        <translation>{kind}, {length}</translation>
    </message>
    <message>
        <source>The file itself is not here. Add it again, or add the .zip.</source>
        <translation>Die Datei selbst ist nicht hier. Fügen Sie sie noch einmal hinzu, oder die .zip-Datei.</translation>
    </message>
    <message>
        <source>The file is damaged. Add it again.</source>
        <translation>Die Datei ist beschädigt. Fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or clips</source>
        <comment>%n photo or clip</comment>
        <translation>
            <numerusform>%n Foto oder Clip</numerusform>
            <numerusform>%n Fotos oder Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copies of a diary (*.bjbackup)</source>
        <translation>Kopien eines Tagebuchs (*.bjbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message numerus="yes">
        <source>%n older copies have no password</source>
        <comment>%n older copy has no password</comment>
        <translation>
            <numerusform>%n ältere Kopie hat kein Passwort</numerusform>
            <numerusform>%n ältere Kopien haben kein Passwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can read such a copy. Give it the password too, or delete it.</source>
        <translation>Jeder kann eine solche Kopie lesen. Geben Sie ihr auch das Passwort, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Copies that you put elsewhere, such as on a stick, are not reached from here.</source>
        <translation>Kopien, die Sie woanders abgelegt haben, etwa auf einem Stick, sind von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>A disk may hold old data for a while after it was replaced or deleted.</source>
        <translation>Eine Festplatte hält alte Daten vielleicht noch eine Weile, nachdem sie ersetzt oder gelöscht wurden.</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Passwort geben</translation>
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
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>A copy of a diary</source>
        <translation>Eine Kopie eines Tagebuchs</translation>
    </message>
    <message>
        <source>Add it: what only the copy has comes into your diary. Where both have an entry, the newer one counts. Nothing is lost.</source>
        <translation>Hinzufügen: Was nur die Kopie hat, kommt in Ihr Tagebuch. Haben beide einen Eintrag, zählt der neuere. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Replace: your diary will hold only what the copy holds. Then:</source>
        <translation>Ersetzen: Ihr Tagebuch enthält dann nur, was die Kopie enthält. Dann:</translation>
    </message>
    <message>
        <source>What your diary holds now is kept as a backup first. You can come back.</source>
        <translation>Was Ihr Tagebuch jetzt enthält, wird zuerst gesichert. Sie können zurückkommen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
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
        <translation>Diese Kopie hat ein eigenes Passwort</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Passwort der Kopie</translation>
    </message>
    <message>
        <source>That is not its password. Nothing was changed.</source>
        <translation>Das ist nicht ihr Passwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
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
        <translation>Es war:</translation>
    </message>
    <message>
        <source>Change the place of this entry</source>
        <translation>Den Ort dieses Eintrags ändern</translation>
    </message>
    <message>
        <source>It was: {place}</source>
        <translation>Es war: {place}</translation>
    </message>
</context>
<context>
    <name>CountryDialog</name>
    <message>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{sounded} of {tried}</source>
        <translation>{sounded} von {tried}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>%n entry</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>%n time</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <comment>%n minute ago</comment>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>noch nicht geboren</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <comment>%n day old</comment>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <comment>%n week old</comment>
        <translation>
            <numerusform>%n Woche alt</numerusform>
            <numerusform>%n Wochen alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months old</source>
        <comment>%n month old</comment>
        <translation>
            <numerusform>%n Monat alt</numerusform>
            <numerusform>%n Monate alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>%n year old</comment>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>%n hour ago</comment>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{sound}, {count}</source>
        <translation>{sound}, {count}</translation>
    </message>
</context>
<context>
    <name>CsvDesk</name>
    <message>
        <source>{entries} in {file}</source>
        <translation>{entries} in {file}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>Add the rows of {file}</source>
        <translation>Die Zeilen von {file} hinzufügen</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>{entries} hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is added before you press Add. You can take it back.</source>
        <translation>Nichts kommt dazu, bevor Sie Hinzufügen drücken. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation>Welcher Teil eines Datums kommt zuerst?</translation>
    </message>
    <message>
        <source>Which part of a date comes first</source>
        <translation>Welcher Teil eines Datums zuerst kommt</translation>
    </message>
    <message>
        <source>Look for joint and sound in the notes</source>
        <translation>Gelenk und Geräusch in den Notizen suchen</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>Wörter, die nicht bekannt sind</translation>
    </message>
    <message>
        <source>The rows, as they are understood</source>
        <translation>Die Zeilen, wie sie verstanden werden</translation>
    </message>
    <message>
        <source>When were the rows written down?</source>
        <translation>Wann wurden die Zeilen notiert?</translation>
    </message>
    <message>
        <source>When the rows were written</source>
        <translation>Wann die Zeilen notiert wurden</translation>
    </message>
    <message>
        <source>What was written long after it happened is kept, but patterns leave it out.</source>
        <translation>Was lange danach notiert wurde, bleibt, aber Muster lassen es weg.</translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation>Was die Spalten sagen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Als es geschah</translation>
    </message>
    <message>
        <source>Later, or not sure</source>
        <translation>Später, oder unklar</translation>
    </message>
    <message>
        <source>First say how the dates are written.</source>
        <translation>Sagen Sie zuerst, wie die Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Die Zeilen werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are understood.</source>
        <comment>%n row is understood.</comment>
        <translation>
            <numerusform>%n Zeile ist verstanden.</numerusform>
            <numerusform>%n Zeilen sind verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <comment>%n is left out.</comment>
        <translation>
            <numerusform>%n wird weggelassen.</numerusform>
            <numerusform>%n werden weggelassen.</numerusform>
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
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>For example {day}</source>
        <translation>Zum Beispiel {day}</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>This is no day yet. Write it like {day}.</source>
        <translation>Das ist noch kein Tag. Schreiben Sie ihn so: {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>DayStrips</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>days looked</source>
        <translation>Tage mit Nachsehen</translation>
    </message>
    <message>
        <source>{hip}: a sound on {n} of {m} days someone looked. Nobody looked on {u} days.</source>
        <translation>{hip}: ein Geräusch an {n} von {m} Tagen, an denen jemand nachsah. An {u} Tagen sah niemand nach.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>looked, no sound</source>
        <translation>nachgesehen, kein Geräusch</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>niemand sah nach</translation>
    </message>
    <message>
        <source>discomfort right after</source>
        <translation>Unbehagen gleich danach</translation>
    </message>
    <message>
        <source>clunk or loose</source>
        <translation>Schnappen oder locker</translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: nobody looked</source>
        <translation>Woche ab {day}. {hip}: niemand sah nach</translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: a sound on {n} of {m} days looked</source>
        <translation>Woche ab {day}. {hip}: ein Geräusch an {n} von {m} Tagen mit Nachsehen</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>Diese Tage nehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The second day is before the first.</source>
        <translation>Der zweite Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation>Letzte 6 Wochen</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>noch kein Besuch</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>{first} to today</source>
        <translation>{first} bis heute</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Chosen entry</source>
        <translation>Ausgewählter Eintrag</translation>
    </message>
    <message>
        <source>{entries} chosen</source>
        <translation>Ausgewählt: {entries}</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Wählen Sie einen Eintrag, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>All that the entry says</source>
        <translation>Alles, was der Eintrag sagt</translation>
    </message>
    <message>
        <source>Read the advice again</source>
        <translation>Den Rat noch einmal lesen</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was vorher dastand</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Log the same again, now</source>
        <translation>Dasselbe jetzt noch einmal notieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{count} · {activity}</source>
        <translation>{count} · {activity}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} noticed it. Written at {when}</source>
        <translation>Bemerkt von {name}. Notiert um {when}</translation>
    </message>
    <message>
        <source>{name} noticed it. Written on {when}</source>
        <translation>Bemerkt von {name}. Notiert am {when}</translation>
    </message>
    <message>
        <source>Written at {when}</source>
        <translation>Notiert um {when}</translation>
    </message>
    <message>
        <source>Written on {when}</source>
        <translation>Notiert am {when}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>More details</source>
        <translation>Mehr Einzelheiten</translation>
    </message>
    <message>
        <source>How often you watched it move</source>
        <translation>Wie oft die Bewegung beobachtet wurde</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>How often it made the sound</source>
        <translation>Wie oft es das Geräusch machte</translation>
    </message>
    <message>
        <source>How often did you watch it move?</source>
        <translation>Wie oft haben Sie die Bewegung beobachtet?</translation>
    </message>
    <message>
        <source>How often did it make the sound?</source>
        <translation>Wie oft kam das Geräusch?</translation>
    </message>
    <message>
        <source>Swelling near the joint</source>
        <translation>Schwellung am Gelenk</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Warm to the touch</source>
        <translation>Fühlt sich warm an</translation>
    </message>
    <message>
        <source>Did the joint feel loose?</source>
        <translation>Fühlte sich das Gelenk locker an?</translation>
    </message>
    <message>
        <source>How did the arm or leg move after?</source>
        <translation>Wie bewegte sich Arm oder Bein danach?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In your own words. Ctrl+Enter saves.</source>
        <translation>In Ihren Worten. Strg+Enter speichert.</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>Fotos und Clips</translation>
    </message>
    <message>
        <source>Swelling, movement, note, photo or clip</source>
        <translation>Schwellung, Bewegung, Notiz, Foto oder Clip</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
</context>
<context>
    <name>EntryCount</name>
    <message>
        <source>{n} of {entries}</source>
        <translation>{n} von {entries}</translation>
    </message>
    <message>
        <source>more than {n} of {entries}</source>
        <translation>mehr als {n} von {entries}</translation>
    </message>
    <message>
        <source>{entries} since {day}</source>
        <translation>{entries} seit {day}</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>Fühlte sich locker an</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>Gleich danach</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>Changed once</source>
        <translation>Einmal geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n times</source>
        <comment>Changed %n time</comment>
        <translation>
            <numerusform>%n-mal geändert</numerusform>
            <numerusform>%n-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved again {until}.</source>
        <translation>Noch einmal gespeichert, {until}.</translation>
    </message>
    <message>
        <source>Was {what}, until {until}.</source>
        <translation>War {what}, bis {until}.</translation>
    </message>
    <message>
        <source>{time} the same day</source>
        <translation>{time} am selben Tag</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>the note “{note}”</source>
        <translation>die Notiz „{note}“</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>another way to lift</source>
        <translation>anders gehoben</translation>
    </message>
    <message>
        <source>other answers to the safety questions</source>
        <translation>andere Antworten auf die Sicherheitsfragen</translation>
    </message>
    <message>
        <source>without photos or clips</source>
        <translation>ohne Fotos oder Clips</translation>
    </message>
    <message numerus="yes">
        <source>with %n photos or clips</source>
        <comment>with %n photo or clip</comment>
        <translation>
            <numerusform>mit %n Foto oder Clip</numerusform>
            <numerusform>mit %n Fotos oder Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>EntrySaver</name>
    <message>
        <source>This entry is gone</source>
        <translation>Dieser Eintrag ist weg</translation>
    </message>
    <message>
        <source>Log it again.</source>
        <translation>Notieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation>Es war rechts</translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation>Es war links</translation>
    </message>
</context>
<context>
    <name>EntrySheets</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation>Noch ist nichts notiert. Notieren Sie ein Geräusch oder ein Nachsehen ohne Geräusch.</translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation>Zum Notieren</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>No entry fits. There are {entries} in all.</source>
        <translation>Kein Eintrag passt. Es gibt insgesamt {entries}.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>gentle lift</source>
        <translation>sanft gehoben</translation>
    </message>
    <message>
        <source>other lift</source>
        <translation>anders gehoben</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Written next day</source>
        <translation>Am nächsten Tag notiert</translation>
    </message>
    <message numerus="yes">
        <source>Written %n days later</source>
        <comment>Written %n day later</comment>
        <translation>
            <numerusform>%n Tag später notiert</numerusform>
            <numerusform>%n Tage später notiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This diary is from a newer version of the program.</source>
        <translation>Dieses Tagebuch ist von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>Update the program, then open the diary again.</source>
        <translation>Aktualisieren Sie das Programm, dann öffnen Sie das Tagebuch noch einmal.</translation>
    </message>
    <message>
        <source>This file is not a diary.</source>
        <translation>Diese Datei ist kein Tagebuch.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Wählen Sie eine andere Datei. Diese wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A part of the diary cannot be read.</source>
        <translation>Ein Teil des Tagebuchs lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Leave the file as it is. Open a backup of it instead.</source>
        <translation>Lassen Sie die Datei, wie sie ist. Öffnen Sie stattdessen eine Sicherung.</translation>
    </message>
    <message>
        <source>The diary is locked.</source>
        <translation>Das Tagebuch ist gesperrt.</translation>
    </message>
    <message>
        <source>Open it with its password.</source>
        <translation>Öffnen Sie es mit seinem Passwort.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed or lost.</source>
        <translation>Versuchen Sie es noch einmal. Nichts wurde geändert oder ging verloren.</translation>
    </message>
    <message>
        <source>This computer cannot open diaries with a password.</source>
        <translation>Dieser Computer kann keine Tagebücher mit Passwort öffnen.</translation>
    </message>
    <message>
        <source>Install the program again, or use another computer. Nothing was changed.</source>
        <translation>Installieren Sie das Programm noch einmal, oder nutzen Sie einen anderen Computer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary cannot be read or saved here.</source>
        <translation>Das Tagebuch kann hier nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>Is its disk there? Check that the file and its folder are yours.</source>
        <translation>Ist die Festplatte da? Prüfen Sie, ob Datei und Ordner Ihnen gehören.</translation>
    </message>
    <message>
        <source>Another program holds the diary.</source>
        <translation>Ein anderes Programm hält das Tagebuch.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie es dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full.</source>
        <translation>Es wurde nicht gespeichert: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you wrote is still here.</source>
        <translation>Schaffen Sie Platz, dann speichern Sie noch einmal. Was Sie schrieben, ist noch da.</translation>
    </message>
    <message>
        <source>It was not done: the disk is nearly full.</source>
        <translation>Das ging nicht: Die Festplatte ist fast voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Your diary is safe.</source>
        <translation>Schaffen Sie Platz, dann versuchen Sie es noch einmal. Ihr Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>No backup was made: the disk is nearly full.</source>
        <translation>Es wurde keine Sicherung gemacht: Die Festplatte ist fast voll.</translation>
    </message>
    <message>
        <source>Free some space. Your diary is safe.</source>
        <translation>Schaffen Sie Platz. Ihr Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>The diary&apos;s file was moved while it was open.</source>
        <translation>Die Datei des Tagebuchs wurde verschoben, während es offen war.</translation>
    </message>
    <message>
        <source>Put it back, then start the program again.</source>
        <translation>Legen Sie sie zurück, dann starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>An older diary could not be brought up to date.</source>
        <translation>Ein älteres Tagebuch ließ sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>It was not changed. Please tell us.</source>
        <translation>Es wurde nicht verändert. Bitte sagen Sie uns Bescheid.</translation>
    </message>
    <message>
        <source>Note it elsewhere. Then close the window.</source>
        <translation>Notieren Sie es anderswo. Dann schließen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Where: {file}</source>
        <translation>Wo: {file}</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder not yours? Your diary is safe.</source>
        <translation>Ist die Festplatte voll, oder gehört der Ordner nicht Ihnen? Ihr Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>It was not finished: the diary was closed meanwhile.</source>
        <translation>Es wurde nicht fertig: Das Tagebuch wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>Start it again. Your diary is as it was.</source>
        <translation>Beginnen Sie es noch einmal. Ihr Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>The diary could not be read or written.</source>
        <translation>Das Tagebuch ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Nichts ging verloren. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What you began to write cannot be kept.</source>
        <translation>Was Sie zu schreiben begannen, kann nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>The recording is not kept yet.</source>
        <translation>Die Aufnahme ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Add it again, or close the window without it.</source>
        <translation>Fügen Sie sie noch einmal hinzu, oder schließen Sie das Fenster ohne sie.</translation>
    </message>
    <message>
        <source>Your settings could not be kept.</source>
        <translation>Ihre Einstellungen konnten nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>They hold until the window is closed. Your diary is safe.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird. Ihr Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>It is not there any more. Look where it is now, then choose it again.</source>
        <translation>Die Datei ist nicht mehr da. Sehen Sie nach, wo sie jetzt ist, und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The computer does not let us read it. Copy it to a folder of yours, then add the copy.</source>
        <translation>Der Computer lässt uns die Datei nicht lesen. Kopieren Sie sie in einen eigenen Ordner, dann fügen Sie die Kopie hinzu.</translation>
    </message>
    <message>
        <source>It is empty. Save it again where it comes from, then add it.</source>
        <translation>Die Datei ist leer. Speichern Sie sie noch einmal dort, wo sie herkommt, dann fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>There is no diary in it. Choose the file that the program saved.</source>
        <translation>Darin ist kein Tagebuch. Wählen Sie die Datei, die das Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>It is no table that can be read. Save it as CSV, then add it again.</source>
        <translation>Das ist keine lesbare Tabelle. Speichern Sie sie als CSV, dann fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A part of it is damaged or missing. Save it again where it comes from, then add it.</source>
        <translation>Ein Teil davon ist beschädigt oder fehlt. Speichern Sie die Datei noch einmal dort, wo sie herkommt, dann fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>It has a password. Save a copy without one, then add that.</source>
        <translation>Die Datei hat ein Passwort. Speichern Sie eine Kopie ohne Passwort, dann fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>It is too large. Is it the right file?</source>
        <translation>Die Datei ist zu groß. Ist es die richtige?</translation>
    </message>
    <message>
        <source>It is from a newer version of the program. Update the program, then add the file again.</source>
        <translation>Die Datei ist von einer neueren Version des Programms. Aktualisieren Sie das Programm, dann fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It is a copy of a whole diary. Open it under Settings, Backups.</source>
        <translation>Das ist die Kopie eines ganzen Tagebuchs. Öffnen Sie sie unter Einstellungen, Sicherungen.</translation>
    </message>
    <message>
        <source>It does not fit this diary. Is it about another baby? Check name and birth date.</source>
        <translation>Die Datei passt nicht zu diesem Tagebuch. Geht es um ein anderes Baby? Prüfen Sie Name und Geburtsdatum.</translation>
    </message>
    <message>
        <source>Something in it is wrong. Correct it, or save it again where it comes from.</source>
        <translation>Etwas darin stimmt nicht. Berichtigen Sie es, oder speichern Sie die Datei noch einmal dort, wo sie herkommt.</translation>
    </message>
    <message>
        <source>This file could not be added.</source>
        <translation>Diese Datei ließ sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>{file} could not be added.</source>
        <translation>{file} ließ sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Your diary is as it was.</source>
        <translation>Ihr Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Close it there or choose another name. The old file is as it was.</source>
        <translation>Schließen Sie sie dort oder wählen Sie einen anderen Namen. Die alte Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>Es wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Sehen Sie nach dem Drucker, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The computer does not allow to write there.</source>
        <translation>Der Computer erlaubt dort kein Schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder. Your diary is safe.</source>
        <translation>Wählen Sie einen anderen Ordner. Ihr Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Die Datei oder der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>Choose another place. Your diary is safe.</source>
        <translation>Wählen Sie einen anderen Ort. Ihr Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Die Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check day and time. It cannot be before the birth, or in the future.</source>
        <translation>Prüfen Sie Tag und Uhrzeit. Es kann nicht vor der Geburt oder in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Check the birth date. An entry may lie before it.</source>
        <translation>Prüfen Sie das Geburtsdatum. Ein Eintrag liegt vielleicht davor.</translation>
    </message>
    <message>
        <source>Check the due date: it does not fit the birth.</source>
        <translation>Prüfen Sie den errechneten Termin: Er passt nicht zur Geburt.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Check how often you tried and it sounded.</source>
        <translation>Prüfen Sie, wie oft Sie es versuchten und wie oft es ein Geräusch gab.</translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation>Das ist das Tagebuch selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another diary was being opened. Go back to yours, then save again.</source>
        <translation>Ein anderes Tagebuch wurde gerade geöffnet. Gehen Sie zu Ihrem zurück, dann speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>These entries are another baby&apos;s. Choose that baby, then add the file again.</source>
        <translation>Diese Einträge gehören zu einem anderen Baby. Wählen Sie jenes Baby, dann fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>It was changed elsewhere since. It stays as it is now.</source>
        <translation>Es wurde inzwischen woanders geändert. Es bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Im Programm ging etwas schief.</translation>
    </message>
    <message>
        <source>You can go on. What was saved is safe.</source>
        <translation>Sie können weitermachen. Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>This photo or clip cannot be used.</source>
        <translation>Dieses Foto oder dieser Clip lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>So lässt sich das nicht speichern.</translation>
    </message>
    <message>
        <source>Look at {record}.</source>
        <translation>Sehen Sie nach: {record}.</translation>
    </message>
    <message>
        <source>Look at {record}, {field}.</source>
        <translation>Sehen Sie nach: {record}, {field}.</translation>
    </message>
    <message>
        <source>It takes {size} more.</source>
        <translation>Es fehlen {size}.</translation>
    </message>
    <message>
        <source>What you saved is in {file}.</source>
        <translation>Was Sie gespeichert haben, ist in {file}.</translation>
    </message>
    <message>
        <source>A copy of it is in {file}.</source>
        <translation>Eine Kopie davon ist in {file}.</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>Sie schrieben: {words}</translation>
    </message>
    <message>
        <source>A text is too long. It may have {most} letters. Make it shorter.</source>
        <translation>Ein Text ist zu lang. Er darf {most} Zeichen haben. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Check this value: {field}.</source>
        <translation>Prüfen Sie diesen Wert: {field}.</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Das PDF wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The diary file was not saved</source>
        <translation>Die Tagebuch-Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Die Tabelle wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>Die Kalender-Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The photo or clip was not saved</source>
        <translation>Das Foto oder der Clip wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>the computer does not allow to write there.</source>
        <translation>Der Computer erlaubt dort kein Schreiben.</translation>
    </message>
    <message>
        <source>the folder is not there.</source>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>the file is open in another program.</source>
        <translation>Die Datei ist in einem anderen Programm offen.</translation>
    </message>
    <message>
        <source>the file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
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
        <translation>Welche Seite des Babys sehen Sie?</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Joints that are not on the picture</source>
        <translation>Gelenke, die nicht im Bild sind</translation>
    </message>
    <message>
        <source>Which side of the baby?</source>
        <translation>Welche Seite des Babys?</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Click the joint on the picture</source>
        <translation>Klicken Sie das Gelenk im Bild an</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Your diary</source>
        <translation>Ihr Tagebuch</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Ort kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>It is kept in one file on this computer. It is sent nowhere.</source>
        <translation>Es liegt in einer Datei auf diesem Computer. Es wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is a sample. It is gone when you close the program.</source>
        <translation>Das ist ein Beispiel. Es ist weg, wenn Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Add from a file</source>
        <translation>Aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Diary files and tables (*.json *.zip *.pdf *.csv *.tsv *.txt)</source>
        <translation>Tagebuch-Dateien und Tabellen (*.json *.zip *.pdf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>{name} wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation>Das Tagebuch in eine Datei speichern</translation>
    </message>
    <message>
        <source>Diary with photos and clips (*.zip)</source>
        <translation>Tagebuch mit Fotos und Clips (*.zip)</translation>
    </message>
    <message>
        <source>Diary without photos and clips (*.json)</source>
        <translation>Tagebuch ohne Fotos und Clips (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets: entries only (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme: nur Einträge (*.csv)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>{words} {done} of {whole}</source>
        <translation>{words} {done} von {whole}</translation>
    </message>
    <message>
        <source>{name}. A photo in it may tell where it was taken.</source>
        <translation>{name}. Ein Foto darin verrät vielleicht, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>{name}. Not in it, as they are missing or damaged: {files}.</source>
        <translation>{name}. Nicht darin, da sie fehlen oder beschädigt sind: {files}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Your diary is as it was. No file was written.</source>
        <translation>Ihr Tagebuch ist, wie es war. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Any joint</source>
        <translation>Jedes Gelenk</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Any sound</source>
        <translation>Jedes Geräusch</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>{entries} of a pattern</source>
        <translation>{entries} eines Musters</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>In der Praxis fragen</translation>
    </message>
    <message>
        <source>Adds a question for the next visit</source>
        <translation>Fügt eine Frage für den nächsten Besuch hinzu</translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation>Diesen Eintrag zeigen</translation>
    </message>
    <message>
        <source>Show these {entries}</source>
        <translation>{entries} zeigen</translation>
    </message>
    <message>
        <source>It first held on {day}.</source>
        <translation>Es galt zuerst am {day}.</translation>
    </message>
    <message>
        <source>Rule version {version}.</source>
        <translation>Version der Regel: {version}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>FindingFacts</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>likely fewer than 1 of every 10</source>
        <translation>wahrscheinlich weniger als 1 von 10</translation>
    </message>
    <message>
        <source>likely about {n} of every 10</source>
        <translation>wahrscheinlich etwa {n} von 10</translation>
    </message>
    <message>
        <source>likely {few} to {many} of every 10</source>
        <translation>wahrscheinlich {few} bis {many} von 10</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>days with a sound</source>
        <translation>Tage mit Geräusch</translation>
    </message>
    <message>
        <source>days looked</source>
        <translation>Tage mit Nachsehen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>counted repeats</source>
        <translation>gezählte Wiederholungen</translation>
    </message>
    <message>
        <source>days counted</source>
        <translation>Tage gezählt</translation>
    </message>
    <message>
        <source>about {n} of 10</source>
        <translation>etwa {n} von 10</translation>
    </message>
    <message>
        <source>{low} to {high} of 10</source>
        <translation>{low} bis {high} von 10</translation>
    </message>
    <message>
        <source>likely range</source>
        <translation>wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>days since</source>
        <translation>Tage seitdem</translation>
    </message>
    <message>
        <source>times looked</source>
        <translation>Mal nachgesehen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>gentle lifts</source>
        <translation>sanft gehoben</translation>
    </message>
    <message>
        <source>other lifts</source>
        <translation>anders gehoben</translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>It counts your notes. It does not say why the joint sounds.</source>
        <translation>Es zählt Ihre Notizen. Es sagt nicht, warum das Gelenk ein Geräusch macht.</translation>
    </message>
    <message>
        <source>It repeats what you wrote. It does not say what is behind it.</source>
        <translation>Es wiederholt, was Sie notiert haben. Es sagt nicht, was dahintersteckt.</translation>
    </message>
    <message>
        <source>The rule is this program&apos;s own. It was not tested in clinics.</source>
        <translation>Die Regel ist die dieses Programms. Sie ist klinisch nicht erprobt.</translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days, in the last {tried_weeks} weeks.</source>
        <translation>Gezeigt, wenn eine Bewegung {often} von {of} Mal oder öfter ein Geräusch machte. Es braucht {tries} gezählte Wiederholungen an {tried_days} Tagen, in den letzten {tried_weeks} Wochen.</translation>
    </message>
    <message>
        <source>Counting begins with the first counted sound, or later if it sounds more often now.</source>
        <translation>Gezählt wird ab dem ersten gezählten Geräusch, oder später, wenn es jetzt öfter vorkommt.</translation>
    </message>
    <message>
        <source>Days without notes can hide sounds. So {days} days with a sound in {window} weeks are enough. They lie in {weeks} of the weeks or more, {span} days or more from first to last. {recent} of them lie in the last {recent_weeks} weeks, the last one under {last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. More than 1 in {one_in} days with notes very likely has a sound. It is more than a wrong side could explain.</source>
        <translation>Tage ohne Notizen können Geräusche verbergen. Darum reichen {days} Tage mit Geräusch in {window} Wochen. Sie liegen in {weeks} der Wochen oder mehr, {span} Tage oder mehr vom ersten zum letzten. {recent} davon liegen in den letzten {recent_weeks} Wochen, der letzte vor weniger als {last} Tagen. {old_days} liegen im Alter von {old_weeks} Wochen oder später, ab dem errechneten Termin bei früher Geburt. Mehr als 1 von {one_in} Tagen mit Notizen hat sehr wahrscheinlich ein Geräusch. Es ist mehr, als eine verwechselte Seite erklären könnte.</translation>
    </message>
    <message>
        <source>On fewer than 1 in {quiet_in} days with notes you wrote that a hip was quiet. So after {pause} days without a sound the count begins again. {beside} of the days lie outside the fullest {fullest_weeks} weeks.</source>
        <translation>An weniger als 1 von {quiet_in} Tagen mit Notizen war eine Hüfte als ruhig notiert. Darum beginnt die Zählung nach {pause} Tagen ohne Geräusch neu. {beside} der Tage liegen außerhalb der vollsten {fullest_weeks} Wochen.</translation>
    </message>
    <message>
        <source>Parts that slide past each other can sound each time. A short video helps.</source>
        <translation>Teile, die aneinander vorbeigleiten, können jedes Mal ein Geräusch machen. Ein kurzes Video hilft.</translation>
    </message>
    <message>
        <source>A baby may hold a limb still because it hurts. It should not wait.</source>
        <translation>Ein Baby hält Arm oder Bein vielleicht still, weil es wehtut. Das sollte nicht warten.</translation>
    </message>
    <message>
        <source>A swollen, red or warm joint should be seen the same day. Under three months: at once.</source>
        <translation>Ein geschwollenes, rotes oder warmes Gelenk sollte am selben Tag angesehen werden. Unter drei Monaten: sofort.</translation>
    </message>
    <message>
        <source>Most pops do not hurt. A baby who cries right after one should be seen.</source>
        <translation>Das meiste Knacken tut nicht weh. Ein Baby, das gleich danach weint, sollte angesehen werden.</translation>
    </message>
    <message>
        <source>A limb that moves less on several days may be sore.</source>
        <translation>Ein Arm oder Bein, das sich mehrere Tage weniger bewegt, tut vielleicht weh.</translation>
    </message>
    <message>
        <source>A clunk or a loose feel is a reason for a hip check.</source>
        <translation>Ein Schnappen oder ein lockeres Gefühl ist ein Grund für eine Hüftuntersuchung.</translation>
    </message>
    <message>
        <source>Legs that differ are a sign doctors look for at each hip check.</source>
        <translation>Auf ungleiche Beine wird bei jeder Hüftuntersuchung geachtet.</translation>
    </message>
    <message>
        <source>A hip sound that goes on for weeks is worth a hip check.</source>
        <translation>Ein Hüftgeräusch, das über Wochen anhält, ist eine Hüftuntersuchung wert.</translation>
    </message>
    <message>
        <source>A hip sound at nearly each movement is worth a hip check.</source>
        <translation>Ein Hüftgeräusch bei fast jeder Bewegung ist eine Hüftuntersuchung wert.</translation>
    </message>
    <message>
        <source>Grinding is not the clean pop that most joints make.</source>
        <translation>Reiben ist nicht das klare Knacken, das die meisten Gelenke machen.</translation>
    </message>
    <message>
        <source>Doctors like to know about hip sounds that come back or begin late.</source>
        <translation>In der Praxis will man von Hüftgeräuschen wissen, die wiederkommen oder spät beginnen.</translation>
    </message>
    <message>
        <source>How it changes over weeks helps the doctor.</source>
        <translation>Wie es sich über Wochen ändert, hilft in der Praxis.</translation>
    </message>
    <message>
        <source>It compares two ways to lift, as you wrote them down.</source>
        <translation>Es vergleicht zwei Arten zu heben, so wie Sie sie notiert haben.</translation>
    </message>
    <message>
        <source>Many babies&apos; joints pop. The doctor may still want to know which.</source>
        <translation>Bei vielen Babys knacken Gelenke. In der Praxis will man vielleicht trotzdem wissen, welche.</translation>
    </message>
    <message>
        <source>Many hip clicks are harmless. Your notes cannot tell which ones are.</source>
        <translation>Viele Hüftklicks sind harmlos. Ihre Notizen können nicht sagen, welche.</translation>
    </message>
    <message>
        <source>It does not prove the reason. Other things may differ too.</source>
        <translation>Es beweist den Grund nicht. Anderes kann sich auch unterscheiden.</translation>
    </message>
    <message>
        <source>Fewer sounds do not mean that all is well.</source>
        <translation>Weniger Geräusche heißen nicht, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>No other sign was written. That is not the same as no sign.</source>
        <translation>Kein anderes Zeichen wurde notiert. Das heißt nicht, dass es keins gibt.</translation>
    </message>
    <message>
        <source>Shown when you wrote it once or more.</source>
        <translation>Gezeigt, wenn Sie es einmal oder öfter notiert haben.</translation>
    </message>
    <message>
        <source>Shown when you wrote one of the three once or more.</source>
        <translation>Gezeigt, wenn Sie eines der drei einmal oder öfter notiert haben.</translation>
    </message>
    <message>
        <source>Shown when the baby cried, winced or was uneasy after a sound {pains} times or more.</source>
        <translation>Gezeigt, wenn das Baby {pains}-mal oder öfter nach einem Geräusch weinte, zuckte oder unruhig war.</translation>
    </message>
    <message>
        <source>Shown when you wrote it on {reduced_days} days or more.</source>
        <translation>Gezeigt, wenn Sie es an {reduced_days} Tagen oder mehr notiert haben.</translation>
    </message>
    <message>
        <source>Shown when you wrote one of the two once or more.</source>
        <translation>Gezeigt, wenn Sie eines der beiden einmal oder öfter notiert haben.</translation>
    </message>
    <message>
        <source>Shown when you wrote one sign once or more. Creases alone weigh less.</source>
        <translation>Gezeigt, wenn Sie ein Zeichen einmal oder öfter notiert haben. Falten allein wiegen weniger.</translation>
    </message>
    <message>
        <source>Shown for sounds on {full_days} days or more in {full_window} weeks. They lie in {full_weeks} of the weeks or more, {full_span} days or more from first to last. The last one is under {full_last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. It is more than a wrong side could explain.</source>
        <translation>Gezeigt bei Geräuschen an {full_days} Tagen oder mehr in {full_window} Wochen. Sie liegen in {full_weeks} der Wochen oder mehr, {full_span} Tage oder mehr vom ersten zum letzten. Das letzte liegt weniger als {full_last} Tage zurück. {old_days} liegen im Alter von {old_weeks} Wochen oder später, ab dem errechneten Termin bei früher Geburt. Es ist mehr, als eine verwechselte Seite erklären könnte.</translation>
    </message>
    <message>
        <source>Shown when you wrote grinding once or more.</source>
        <translation>Gezeigt, wenn Sie Reiben einmal oder öfter notiert haben.</translation>
    </message>
    <message>
        <source>Shown for sounds on {again_days} days or more over {again_span} days or more. From {again_age} weeks of age, one is enough.</source>
        <translation>Gezeigt bei Geräuschen an {again_days} Tagen oder mehr über {again_span} Tage oder mehr. Ab {again_age} Wochen reicht eines.</translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days. Or {each_tries} of {each_tries} on {each_days} days.</source>
        <translation>Gezeigt, wenn eine Bewegung {often} von {of} Mal oder öfter ein Geräusch machte. Es braucht {tries} gezählte Wiederholungen an {tried_days} Tagen. Oder {each_tries} von {each_tries} an {each_days} Tagen.</translation>
    </message>
    <message>
        <source>Shown for {ratio} times the sounds a day in the last {late_weeks} weeks. It needs {known_weeks} weeks of notes. A day without notes counts as part of a day. Chance alone must be unlikely.</source>
        <translation>Gezeigt bei {ratio}-mal so vielen Geräuschen am Tag in den letzten {late_weeks} Wochen. Es braucht {known_weeks} Wochen mit Notizen. Ein Tag ohne Notizen zählt als Teil eines Tages. Zufall allein muss unwahrscheinlich sein.</translation>
    </message>
    <message>
        <source>Shown when the sounds a day fall to {fall_share} % or less, and not by chance. It sets the last {fall_weeks} weeks beside the {before_weeks} before. You must have gone on writing.</source>
        <translation>Gezeigt, wenn die Geräusche am Tag auf {fall_share} % oder weniger fallen, und nicht durch Zufall. Es stellt die letzten {fall_weeks} Wochen neben die {before_weeks} davor. Sie müssen weiter notiert haben.</translation>
    </message>
    <message>
        <source>Shown with {lifts} lifts of each kind, or {lift_weeks} weeks after lifting changed. Chance alone must be unlikely.</source>
        <translation>Gezeigt ab {lifts}-mal Heben von jeder Art, oder {lift_weeks} Wochen nach der Umstellung. Zufall allein muss unwahrscheinlich sein.</translation>
    </message>
    <message>
        <source>Shown for {pop_entries} sounds or more on {pop_days} days, where no other pattern holds.</source>
        <translation>Gezeigt ab {pop_entries} Geräuschen an {pop_days} Tagen, wo kein anderes Muster gilt.</translation>
    </message>
    <message>
        <source>Source: Queensland Children&apos;s Hospital, bone and joint infections.</source>
        <translation>Quelle: Queensland Children’s Hospital, Infektionen von Knochen und Gelenken.</translation>
    </message>
    <message>
        <source>Source: NHS Healthier Together, limp.</source>
        <translation>Quelle: NHS Healthier Together, Hinken.</translation>
    </message>
    <message>
        <source>Source: Choudry and others, Arch Dis Child 2013.</source>
        <translation>Quelle: Choudry und andere, Arch Dis Child 2013.</translation>
    </message>
    <message>
        <source>Source: Kawchuk and others, PLoS One 2015. The numbers are ours.</source>
        <translation>Quelle: Kawchuk und andere, PLoS One 2015. Die Zahlen sind unsere.</translation>
    </message>
    <message>
        <source>No published number exists. The rule is this program&apos;s own.</source>
        <translation>Es gibt keine veröffentlichte Zahl. Die Regel ist die dieses Programms.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>You last wrote this %n days ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</source>
        <comment>You last wrote this %n day ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</comment>
        <translation>
            <numerusform>Zuletzt notiert vor %n Tag. Ist es noch so, oder hat es noch niemand in der Praxis angesehen? Dann gilt: {step}</numerusform>
            <numerusform>Zuletzt notiert vor %n Tagen. Ist es noch so, oder hat es noch niemand in der Praxis angesehen? Dann gilt: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the doctor at the next visit.</source>
        <translation>Sprechen Sie es beim nächsten Besuch an.</translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain.</source>
        <translation>Eine Hüfte kann auch ohne Geräusch und ohne Schmerz Behandlung brauchen.</translation>
    </message>
    <message>
        <source>{title}. Does {name} need a hip check?</source>
        <translation>{title}. Braucht {name} eine Hüftuntersuchung?</translation>
    </message>
    <message>
        <source>{title}. Should someone look at it?</source>
        <translation>{title}. Sollte das jemand ansehen?</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. {name} was breech, so sooner is better.</source>
        <translation>Bitten Sie um eine Hüftuntersuchung binnen zwei Wochen. {name} lag in Beckenendlage, darum ist früher besser.</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. You named a hip risk, so sooner is better.</source>
        <translation>Bitten Sie um eine Hüftuntersuchung binnen zwei Wochen. Sie nannten ein Hüftrisiko, darum ist früher besser.</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. Sooner is better.</source>
        <translation>Bitten Sie um eine Hüftuntersuchung binnen zwei Wochen. Früher ist besser.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tell of &lt;b&gt;the same moment&lt;/b&gt;, on {last}.</source>
        <comment>%n entry tells of &lt;b&gt;the same moment&lt;/b&gt;, on {last}.</comment>
        <translation>
            <numerusform>%n Eintrag erzählt von &lt;b&gt;demselben Moment&lt;/b&gt;, am {last}.</numerusform>
            <numerusform>%n Einträge erzählen von &lt;b&gt;demselben Moment&lt;/b&gt;, am {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation>Notiert &lt;b&gt;einmal&lt;/b&gt;, am {last}.</translation>
    </message>
    <message numerus="yes">
        <source>It was there &lt;b&gt;%n times&lt;/b&gt;, last on {last}.</source>
        <comment>It was there &lt;b&gt;%n time&lt;/b&gt;, last on {last}.</comment>
        <translation>
            <numerusform>Es war &lt;b&gt;%n-mal&lt;/b&gt; da, zuletzt am {last}.</numerusform>
            <numerusform>Es war &lt;b&gt;%n-mal&lt;/b&gt; da, zuletzt am {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a sound {name} cried, winced or was uneasy &lt;b&gt;{n} of the {m}&lt;/b&gt; times you told about.</source>
        <translation>{name} weinte, zuckte oder war unruhig nach einem Geräusch: &lt;b&gt;{n} von {m}&lt;/b&gt; beschriebenen Malen.</translation>
    </message>
    <message>
        <source>After a sound {name} cried, winced or was uneasy &lt;b&gt;each of the {n}&lt;/b&gt; times you told about.</source>
        <translation>{name} weinte, zuckte oder war unruhig nach einem Geräusch: &lt;b&gt;jedes der {n}&lt;/b&gt; beschriebenen Male.</translation>
    </message>
    <message>
        <source>It was there &lt;b&gt;{n} of {m}&lt;/b&gt; times someone looked, last on {last}.</source>
        <translation>Es war da &lt;b&gt;{n} von {m}&lt;/b&gt; Mal, als jemand nachsah, zuletzt am {last}.</translation>
    </message>
    <message>
        <source>You wrote a {site} sound on &lt;b&gt;one day&lt;/b&gt;: {last}.</source>
        <translation>Geräusch notiert ({site}) an &lt;b&gt;einem Tag&lt;/b&gt;: {last}.</translation>
    </message>
    <message numerus="yes">
        <source>A {site} sound on &lt;b&gt;{n} of the %n days&lt;/b&gt; someone looked, from {first} to {last}.</source>
        <comment>A {site} sound on &lt;b&gt;{n} of the %n day&lt;/b&gt; someone looked, from {first} to {last}.</comment>
        <translation>
            <numerusform>Geräusch notiert ({site}) an &lt;b&gt;{n} von %n Tag&lt;/b&gt;, an dem jemand nachsah, {first} bis {last}.</numerusform>
            <numerusform>Geräusch notiert ({site}) an &lt;b&gt;{n} von %n Tagen&lt;/b&gt;, an denen jemand nachsah, {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote &lt;b&gt;%n entries&lt;/b&gt; with a sound and no other sign with them.</source>
        <comment>You wrote &lt;b&gt;%n sound&lt;/b&gt; and no other sign with it.</comment>
        <translation>
            <numerusform>&lt;b&gt;%n Geräusch&lt;/b&gt; notiert, ohne ein anderes Zeichen.</numerusform>
            <numerusform>&lt;b&gt;%n Einträge&lt;/b&gt; mit Geräusch, ohne ein anderes Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks very ill? {step}</source>
        <translation>Sieht sehr krank aus? {step}</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more? {step}</source>
        <translation>Fieber von 38,0 °C (100,4 °F) oder mehr? {step}</translation>
    </message>
    <message>
        <source>It was grinding &lt;b&gt;{n} of {m}&lt;/b&gt; times it sounded, last on {last}.</source>
        <translation>Es war Reiben &lt;b&gt;{n} von {m}&lt;/b&gt; Mal, als es ein Geräusch gab, zuletzt am {last}.</translation>
    </message>
    <message>
        <source>You wrote a {site} sound &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation>Geräusch notiert ({site}) &lt;b&gt;einmal&lt;/b&gt;, am {last}.</translation>
    </message>
    <message numerus="yes">
        <source>You wrote a {site} sound on &lt;b&gt;%n days&lt;/b&gt; from {first} to {last}.</source>
        <comment>You wrote a {site} sound on &lt;b&gt;%n day&lt;/b&gt; from {first} to {last}.</comment>
        <translation>
            <numerusform>Geräusch notiert ({site}) an &lt;b&gt;%n Tag&lt;/b&gt;, {first} bis {last}.</numerusform>
            <numerusform>Geräusch notiert ({site}) an &lt;b&gt;%n Tagen&lt;/b&gt;, {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then: someone looked on %n days, no sound.</source>
        <comment>Since then: someone looked on %n day, no sound.</comment>
        <translation>
            <numerusform>Seitdem: an %n Tag nachgesehen, kein Geräusch.</numerusform>
            <numerusform>Seitdem: an %n Tagen nachgesehen, kein Geräusch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} it sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n days.</source>
        <comment>From {first} to {last} it sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n day.</comment>
        <translation>
            <numerusform>{first} bis {last}: Geräusch bei &lt;b&gt;{n} von {m}&lt;/b&gt; gezählten Malen, an %n Tag.</numerusform>
            <numerusform>{first} bis {last}: Geräusch bei &lt;b&gt;{n} von {m}&lt;/b&gt; gezählten Malen, an %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {other}: {n} of {m}.</source>
        <translation>Andere Seite ({other}): {n} von {m}.</translation>
    </message>
    <message>
        <source>Before {split}: a sound on &lt;b&gt;{bn} of {bm}&lt;/b&gt; days with notes. Since then: &lt;b&gt;{an} of {am}&lt;/b&gt;.</source>
        <translation>Vor dem {split}: ein Geräusch an &lt;b&gt;{bn} von {bm}&lt;/b&gt; Tagen mit Notizen. Seitdem: &lt;b&gt;{an} von {am}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>You went on writing.</source>
        <translation>Sie haben weiter notiert.</translation>
    </message>
    <message>
        <source>Since you lift gently, a lift had a sound on &lt;b&gt;{gds} of {gd}&lt;/b&gt; days with notes. Before that: &lt;b&gt;{ods} of {od}&lt;/b&gt;.</source>
        <translation>Seit Sie sanft heben, gab es beim Heben ein Geräusch an &lt;b&gt;{gds} von {gd}&lt;/b&gt; Tagen mit Notizen. Davor: &lt;b&gt;{ods} von {od}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{gn} of {gm}&lt;/b&gt; gentle lifts and &lt;b&gt;{on} of {om}&lt;/b&gt; other lifts had a sound.</source>
        <translation>Ein Geräusch bei &lt;b&gt;{gn} von {gm}&lt;/b&gt; sanften und &lt;b&gt;{on} von {om}&lt;/b&gt; anderen Malen Heben.</translation>
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
        <translation>{Site}: {signs} gleich danach</translation>
    </message>
    <message>
        <source>{Site}: moved less than usual</source>
        <translation>{Site}: weniger bewegt als sonst</translation>
    </message>
    <message>
        <source>{Site}: grinding, not a clean pop</source>
        <translation>{Site}: Reiben, kein klares Knacken</translation>
    </message>
    <message>
        <source>{Site}: sounds on more days than before</source>
        <translation>{Site}: Geräusche an mehr Tagen als vorher</translation>
    </message>
    <message>
        <source>{Site}: sounds on fewer days than before</source>
        <translation>{Site}: Geräusche an weniger Tagen als vorher</translation>
    </message>
    <message>
        <source>Fewer sounds with gentle lifts so far</source>
        <translation>Bisher weniger Geräusche bei sanftem Heben</translation>
    </message>
    <message>
        <source>Sounds with no other sign written</source>
        <translation>Geräusche ohne ein anderes Zeichen</translation>
    </message>
    <message>
        <source>The {site} keeps popping</source>
        <translation>{Site}: immer wieder Knacken</translation>
    </message>
    <message>
        <source>The {site} keeps clicking</source>
        <translation>{Site}: immer wieder Klicken</translation>
    </message>
    <message>
        <source>The {site} keeps clunking</source>
        <translation>{Site}: immer wieder Schnappen</translation>
    </message>
    <message>
        <source>The {site} keeps grinding</source>
        <translation>{Site}: immer wieder Reiben</translation>
    </message>
    <message>
        <source>The {site} keeps making a sound</source>
        <translation>{Site}: immer wieder ein Geräusch</translation>
    </message>
    <message>
        <source>The {site} popped</source>
        <translation>{Site}: Knacken</translation>
    </message>
    <message>
        <source>The {site} clicked</source>
        <translation>{Site}: Klicken</translation>
    </message>
    <message>
        <source>The {site} clunked</source>
        <translation>{Site}: Schnappen</translation>
    </message>
    <message>
        <source>The {site} was grinding</source>
        <translation>{Site}: Reiben</translation>
    </message>
    <message>
        <source>The {site} made a sound</source>
        <translation>{Site}: ein Geräusch</translation>
    </message>
    <message>
        <source>The {site} pops {when}</source>
        <translation>{Site}: Knacken {when}</translation>
    </message>
    <message>
        <source>The {site} clicks {when}</source>
        <translation>{Site}: Klicken {when}</translation>
    </message>
    <message>
        <source>The {site} clunks {when}</source>
        <translation>{Site}: Schnappen {when}</translation>
    </message>
    <message>
        <source>The {site} grinds {when}</source>
        <translation>{Site}: Reiben {when}</translation>
    </message>
    <message>
        <source>The {site} makes a sound {when}</source>
        <translation>{Site}: Geräusch {when}</translation>
    </message>
    <message>
        <source>nearly each time {name} is picked up</source>
        <translation>fast jedes Mal, wenn {name} hochgenommen wird</translation>
    </message>
    <message>
        <source>nearly each time {name} is put down</source>
        <translation>fast jedes Mal, wenn {name} hingelegt wird</translation>
    </message>
    <message>
        <source>at nearly each diaper change</source>
        <translation>bei fast jedem Wickeln</translation>
    </message>
    <message>
        <source>nearly each time {name} is dressed</source>
        <translation>fast jedes Mal, wenn {name} angezogen wird</translation>
    </message>
    <message>
        <source>at nearly each bath</source>
        <translation>bei fast jedem Bad</translation>
    </message>
    <message>
        <source>at nearly each feed</source>
        <translation>bei fast jedem Füttern</translation>
    </message>
    <message>
        <source>nearly each time {name} is carried</source>
        <translation>fast jedes Mal, wenn {name} getragen wird</translation>
    </message>
    <message>
        <source>nearly each time in the car seat</source>
        <translation>fast jedes Mal im Autositz</translation>
    </message>
    <message>
        <source>nearly each time {name} stretches</source>
        <translation>fast jedes Mal, wenn {name} sich streckt</translation>
    </message>
    <message>
        <source>nearly each time {name} kicks</source>
        <translation>fast jedes Mal, wenn {name} strampelt</translation>
    </message>
    <message>
        <source>at nearly each tummy time</source>
        <translation>bei fast jeder Bauchlage</translation>
    </message>
    <message>
        <source>nearly each time {name} rolls over</source>
        <translation>fast jedes Mal, wenn {name} sich dreht</translation>
    </message>
    <message>
        <source>nearly each time {name} crawls</source>
        <translation>fast jedes Mal, wenn {name} krabbelt</translation>
    </message>
    <message>
        <source>nearly each time {name} stands</source>
        <translation>fast jedes Mal, wenn {name} steht</translation>
    </message>
    <message>
        <source>nearly each time {name} walks</source>
        <translation>fast jedes Mal, wenn {name} läuft</translation>
    </message>
    <message>
        <source>nearly each time, at one movement</source>
        <translation>fast jedes Mal, bei einer Bewegung</translation>
    </message>
    <message>
        <source>nearly each time</source>
        <translation>fast jedes Mal</translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation>steif gehalten</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>swollen</source>
        <translation>geschwollen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>hot, red or swollen</source>
        <translation>heiß, rot oder geschwollen</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>Weinen</translation>
    </message>
    <message>
        <source>wincing</source>
        <translation>Zusammenzucken</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>a clunk</source>
        <translation>Schnappen</translation>
    </message>
    <message>
        <source>it felt loose</source>
        <translation>fühlte sich locker an</translation>
    </message>
    <message>
        <source>the leg opens less</source>
        <translation>das Bein spreizt weniger</translation>
    </message>
    <message>
        <source>the leg looks shorter</source>
        <translation>das Bein wirkt kürzer</translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation>Hinken oder Watscheln</translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation>ungleiche Hautfalten</translation>
    </message>
    <message numerus="yes">
        <source>The {site} popped on %n days</source>
        <comment>The {site} popped on %n day</comment>
        <translation>
            <numerusform>{Site}: Knacken an %n Tag</numerusform>
            <numerusform>{Site}: Knacken an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clicked on %n days</source>
        <comment>The {site} clicked on %n day</comment>
        <translation>
            <numerusform>{Site}: Klicken an %n Tag</numerusform>
            <numerusform>{Site}: Klicken an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clunked on %n days</source>
        <comment>The {site} clunked on %n day</comment>
        <translation>
            <numerusform>{Site}: Schnappen an %n Tag</numerusform>
            <numerusform>{Site}: Schnappen an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} was grinding on %n days</source>
        <comment>The {site} was grinding on %n day</comment>
        <translation>
            <numerusform>{Site}: Reiben an %n Tag</numerusform>
            <numerusform>{Site}: Reiben an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} made a sound on %n days</source>
        <comment>The {site} made a sound on %n day</comment>
        <translation>
            <numerusform>{Site}: Geräusche an %n Tag</numerusform>
            <numerusform>{Site}: Geräusche an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Several joints</source>
        <translation>Mehrere Gelenke</translation>
    </message>
</context>
<context>
    <name>FindingsColumn</name>
    <message>
        <source>When to call, and why</source>
        <translation>Wann anrufen, und warum</translation>
    </message>
    <message numerus="yes">
        <source>Good to know: %n more notes</source>
        <comment>Good to know: %n more note</comment>
        <translation>
            <numerusform>Gut zu wissen: %n weitere Notiz</numerusform>
            <numerusform>Gut zu wissen: %n weitere Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts, no advice</source>
        <translation>Zahlen, kein Rat</translation>
    </message>
    <message>
        <source>What cannot be told yet</source>
        <translation>Was sich noch nicht sagen lässt</translation>
    </message>
    <message>
        <source>Patterns are switched off</source>
        <translation>Muster sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Nobody looked for patterns. Your entries and counts stay.</source>
        <translation>Nach Mustern wurde nicht gesucht. Ihre Einträge und Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Nothing is written in these days</source>
        <translation>In diesen Tagen ist nichts notiert</translation>
    </message>
    <message>
        <source>That is not the same as no sound. Log a sound or a quiet look.</source>
        <translation>Das heißt nicht, dass es kein Geräusch gab. Notieren Sie ein Geräusch oder ein ruhiges Nachsehen.</translation>
    </message>
    <message>
        <source>No pattern holds so far</source>
        <translation>Bisher gilt kein Muster</translation>
    </message>
    <message>
        <source>That is not the same as no sign. A hip can need care without a sound and without pain.</source>
        <translation>Das heißt nicht, dass es kein Zeichen gibt. Eine Hüfte kann auch ohne Geräusch und ohne Schmerz Behandlung brauchen.</translation>
    </message>
</context>
<context>
    <name>FormClips</name>
    <message>
        <source>It is saved as soon as the photo or clip is in.</source>
        <translation>Es wird gespeichert, sobald das Foto oder der Clip da ist.</translation>
    </message>
    <message>
        <source>The entry was changed. Press Save when it is right.</source>
        <translation>Der Eintrag wurde geändert. Drücken Sie Speichern, wenn er stimmt.</translation>
    </message>
    <message>
        <source>The entry for {name} waits there until you save it.</source>
        <translation>Der Eintrag für {name} wartet dort, bis Sie ihn speichern.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>The diary is open on {name}</source>
        <translation>Das Tagebuch ist auf {name} offen</translation>
    </message>
    <message>
        <source>Close it there first. Two computers at once can harm the file. Is that window gone, or that computer off? Then open it here.</source>
        <translation>Schließen Sie es zuerst dort. Zwei Computer zugleich können der Datei schaden. Ist das Fenster weg oder der Computer aus? Dann öffnen Sie es hier.</translation>
    </message>
    <message>
        <source>The diary is open in another window</source>
        <translation>Das Tagebuch ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>That window does not answer. You can open the diary here too.</source>
        <translation>Das Fenster antwortet nicht. Sie können das Tagebuch auch hier öffnen.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
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
        <translation>Die Aufnahme noch einmal hinzufügen</translation>
    </message>
</context>
<context>
    <name>HipCard</name>
    <message>
        <source>Both hips, day by day</source>
        <translation>Beide Hüften, Tag für Tag</translation>
    </message>
    <message>
        <source>Both hips, week by week</source>
        <translation>Beide Hüften, Woche für Woche</translation>
    </message>
    <message>
        <source>One mark a week. The taller, the more days with a sound.</source>
        <translation>Ein Zeichen je Woche. Je höher, desto mehr Tage mit Geräusch.</translation>
    </message>
    <message>
        <source>Days with a sound, of the days someone looked.</source>
        <translation>Tage mit Geräusch, von den Tagen, an denen jemand nachsah.</translation>
    </message>
    <message>
        <source>Not drawn: {days} with the side not sure.</source>
        <translation>Nicht gezeichnet: {days} mit unklarer Seite.</translation>
    </message>
    <message>
        <source>How to show the hips</source>
        <translation>Wie die Hüften gezeigt werden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation>Nachgesehen, kein Geräusch</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Niemand sah nach</translation>
    </message>
    <message>
        <source>Discomfort right after</source>
        <translation>Unbehagen gleich danach</translation>
    </message>
    <message>
        <source>Clunk or loose</source>
        <translation>Schnappen oder locker</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>HipSignsDialog</name>
    <message>
        <source>Look at the legs</source>
        <translation>Die Beine ansehen</translation>
    </message>
    <message>
        <source>You looked on {day}.</source>
        <translation>Nachgesehen am {day}.</translation>
    </message>
    <message>
        <source>This look is gone</source>
        <translation>Dieser Blick auf die Beine ist weg</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you answered is still here.</source>
        <translation>Er wurde inzwischen gelöscht. Was Sie antworteten, ist noch da.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Neu speichern</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>Welches Bein?</translation>
    </message>
    <message>
        <source>Which leg, the baby&apos;s own left and right</source>
        <translation>Welches Bein, links und rechts vom Baby aus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right. Both: you looked at both legs.</source>
        <translation>Links und rechts vom Baby aus. Beide: Sie haben beide Beine angesehen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>You said yes. Which leg is it?</source>
        <translation>Sie haben Ja gesagt. Welches Bein ist es?</translation>
    </message>
    <message>
        <source>&quot;Not checked&quot; is a fine answer.</source>
        <translation>„Nicht geprüft“ ist eine gute Antwort.</translation>
    </message>
    <message>
        <source>Answer one question first</source>
        <translation>Beantworten Sie zuerst eine Frage</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{entries} added</source>
        <translation>Hinzugefügt: {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <comment>%n brought up to date</comment>
        <translation>
            <numerusform>%n auf den neuen Stand gebracht</numerusform>
            <numerusform>%n auf den neuen Stand gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <comment>%n taken out</comment>
        <translation>
            <numerusform>%n herausgenommen</numerusform>
            <numerusform>%n herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say something else than here. Those entries stay as they are.</source>
        <comment>%n row says something else than here. That entry stays as it is.</comment>
        <translation>
            <numerusform>%n Zeile sagt etwas anderes als hier. Dieser Eintrag bleibt, wie er ist.</numerusform>
            <numerusform>%n Zeilen sagen etwas anderes als hier. Diese Einträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>All of it is in this diary already.</source>
        <translation>Alles davon ist schon in diesem Tagebuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>%n was here already</comment>
        <translation>
            <numerusform>%n war schon hier</numerusform>
            <numerusform>%n waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Added from the file</source>
        <translation>Aus der Datei hinzugefügt</translation>
    </message>
</context>
<context>
    <name>InSentence</name>
    <message>
        <source>pop</source>
        <translation>Knacken</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>clunk</source>
        <translation>Schnappen</translation>
    </message>
    <message>
        <source>grinding</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>some sound</source>
        <translation>irgendein Geräusch</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Geräusch</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>gespürt</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>Hochnehmen</translation>
    </message>
    <message>
        <source>put down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>diaper change</source>
        <translation>Wickeln</translation>
    </message>
    <message>
        <source>dressing</source>
        <translation>Anziehen</translation>
    </message>
    <message>
        <source>bathing</source>
        <translation>Baden</translation>
    </message>
    <message>
        <source>feeding</source>
        <translation>Füttern</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>car seat</source>
        <translation>Autositz</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>kicking</source>
        <translation>Strampeln</translation>
    </message>
    <message>
        <source>tummy time</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>Krabbeln</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>Weinen</translation>
    </message>
    <message>
        <source>wincing</source>
        <translation>Zusammenzucken</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>moves as usual</source>
        <translation>bewegt wie sonst</translation>
    </message>
    <message>
        <source>moves less</source>
        <translation>weniger bewegt</translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation>steif gehalten</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>one leg opens less</source>
        <translation>ein Bein spreizt weniger</translation>
    </message>
    <message>
        <source>one leg looks shorter</source>
        <translation>ein Bein wirkt kürzer</translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation>ungleiche Hautfalten</translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation>Hinken oder Watscheln</translation>
    </message>
    <message>
        <source>it was there</source>
        <translation>war da</translation>
    </message>
    <message>
        <source>looked, not there</source>
        <translation>nachgesehen, nicht da</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>zufrieden</translation>
    </message>
</context>
<context>
    <name>InviteLine</name>
    <message>
        <source>Changed a diaper? Did anything click?</source>
        <translation>Gewickelt? Hat etwas geklickt?</translation>
    </message>
    <message>
        <source>No, both hips quiet</source>
        <translation>Nein, beide Hüften ruhig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>You can change that in Settings</source>
        <translation>In den Einstellungen lässt sich das ändern</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>You began to write a visit. It is not saved yet.</source>
        <translation>Sie haben einen Besuch angefangen. Er ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>The page for the doctor has a language of its own.</source>
        <translation>Die Seite für die Praxis hat eine eigene Sprache.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Very ill: hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation>Sehr krank: schwer zu wecken, Atemnot, blau oder sehr blass, ein Krampfanfall, ein Ausschlag, der nicht verblasst</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more before 3 months</source>
        <translation>Fieber von 38,0 °C (100,4 °F) oder mehr unter 3 Monaten</translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint</source>
        <translation>Arm oder Bein steif oder nicht benutzt, mit Fieber oder heißem Gelenk</translation>
    </message>
    <message>
        <source>A hot, red or swollen joint before 3 months</source>
        <translation>Ein heißes, rotes oder geschwollenes Gelenk unter 3 Monaten</translation>
    </message>
    <message>
        <source>A limb that looks bent or broken</source>
        <translation>Arm oder Bein sieht verbogen oder gebrochen aus</translation>
    </message>
    <message>
        <source>Very ill. A fever before 3 months. A stiff limb with a fever.</source>
        <translation>Sehr krank. Fieber unter 3 Monaten. Arm oder Bein steif mit Fieber.</translation>
    </message>
    <message>
        <source>A joint is hot, red or swollen. Under 12 months: hospital</source>
        <translation>Ein Gelenk ist heiß, rot oder geschwollen. Unter 12 Monaten: Krankenhaus</translation>
    </message>
    <message>
        <source>A limb is held stiffly or not used. Under 12 months: hospital</source>
        <translation>Arm oder Bein wird steif gehalten oder nicht benutzt. Unter 12 Monaten: Krankenhaus</translation>
    </message>
    <message>
        <source>Hard crying when a limb moves</source>
        <translation>Starkes Weinen, wenn Arm oder Bein bewegt wird</translation>
    </message>
    <message>
        <source>A fall, a bump or a bruise in the first year</source>
        <translation>Ein Sturz, ein Stoß oder ein blauer Fleck im ersten Jahr</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more</source>
        <translation>Fieber von 38,0 °C (100,4 °F) oder mehr</translation>
    </message>
    <message>
        <source>A joint is swollen, red or warm. A limb is held stiffly or not used.</source>
        <translation>Ein Gelenk ist geschwollen, rot oder warm. Arm oder Bein wird steif gehalten oder nicht benutzt.</translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once</source>
        <translation>Weinen oder Zusammenzucken gleich nach dem Geräusch, mehr als einmal</translation>
    </message>
    <message>
        <source>A limb that moves less</source>
        <translation>Arm oder Bein bewegt sich weniger</translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks</source>
        <translation>Reiben in den ersten 6 Wochen</translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once.</source>
        <translation>Weinen oder Zusammenzucken gleich nach dem Geräusch, mehr als einmal.</translation>
    </message>
    <message>
        <source>A hip clunks or feels loose</source>
        <translation>Eine Hüfte schnappt oder fühlt sich locker an</translation>
    </message>
    <message>
        <source>One leg opens less or looks shorter</source>
        <translation>Ein Bein spreizt weniger oder wirkt kürzer</translation>
    </message>
    <message>
        <source>A limp or a waddle</source>
        <translation>Hinken oder Watscheln</translation>
    </message>
    <message>
        <source>A hip clunks or feels loose. One leg opens less.</source>
        <translation>Eine Hüfte schnappt oder fühlt sich locker an. Ein Bein spreizt weniger.</translation>
    </message>
    <message>
        <source>A hip keeps clicking. Sooner is better</source>
        <translation>Eine Hüfte klickt immer wieder. Früher ist besser</translation>
    </message>
    <message>
        <source>A hip sounds with almost each movement</source>
        <translation>Geräusch einer Hüfte bei fast jeder Bewegung</translation>
    </message>
    <message>
        <source>A hip keeps clicking, or sounds with almost each movement.</source>
        <translation>Eine Hüfte klickt immer wieder, oder bei fast jeder Bewegung.</translation>
    </message>
    <message>
        <source>A sound with almost each movement, not at a hip, without pain</source>
        <translation>Ein Geräusch bei fast jeder Bewegung, nicht an der Hüfte, ohne Schmerz</translation>
    </message>
    <message>
        <source>A hip sound that comes back, or one from 12 weeks of age</source>
        <translation>Ein Geräusch der Hüfte, das wiederkommt, oder eines ab 12 Wochen</translation>
    </message>
    <message>
        <source>A hip that sounds more often than before</source>
        <translation>Eine Hüfte, die öfter Geräusche macht als vorher</translation>
    </message>
    <message>
        <source>Grinding. A sound every time that is not at a hip.</source>
        <translation>Reiben. Ein Geräusch jedes Mal, nicht an der Hüfte.</translation>
    </message>
    <message>
        <source>Grinding later on, without pain</source>
        <translation>Reiben später, ohne Schmerz</translation>
    </message>
    <message>
        <source>Skin creases that differ</source>
        <translation>Ungleiche Hautfalten</translation>
    </message>
    <message>
        <source>Sources: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland Children’s Hospital; American Academy of Pediatrics. Some lines are this diary’s own.</source>
        <translation>Quellen: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland Children’s Hospital; American Academy of Pediatrics. Einige Zeilen sind von diesem Tagebuch selbst.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Why babies’ joints pop</source>
        <translation>Warum Babygelenke knacken</translation>
    </message>
    <message>
        <source>Most pops and clicks do no harm. There are three usual reasons.</source>
        <translation>Die meisten Knack- und Klickgeräusche schaden nicht. Es gibt drei übliche Gründe.</translation>
    </message>
    <message>
        <source>Gas in the fluid</source>
        <translation>Gas in der Flüssigkeit</translation>
    </message>
    <message>
        <source>A joint is stretched. Gas comes out of the fluid inside and makes a pop. Then it needs a rest.</source>
        <translation>Ein Gelenk wird gedehnt. Aus der Flüssigkeit darin tritt Gas aus und knackt. Dann braucht es eine Pause.</translation>
    </message>
    <message>
        <source>A tendon slips</source>
        <translation>Eine Sehne rutscht</translation>
    </message>
    <message>
        <source>A cord slides over a bump of bone. It snaps to the other side.</source>
        <translation>Ein Strang gleitet über einen Knochenhöcker. Er springt auf die andere Seite.</translation>
    </message>
    <message>
        <source>Loose ligaments</source>
        <translation>Lockere Bänder</translation>
    </message>
    <message>
        <source>New babies’ joints are held loosely. They shift a little and settle.</source>
        <translation>Die Gelenke neuer Babys werden locker gehalten. Sie verschieben sich ein wenig und finden zurück.</translation>
    </message>
    <message>
        <source>What a sound cannot tell</source>
        <translation>Was ein Geräusch nicht sagen kann</translation>
    </message>
    <message>
        <source>That is why a doctor looks at the hips at each checkup.</source>
        <translation>Darum werden die Hüften bei jeder Vorsorge angesehen.</translation>
    </message>
    <message>
        <source>A hip can be silent</source>
        <translation>Eine Hüfte kann still sein</translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain. Days without a sound do not mean that all is well.</source>
        <translation>Eine Hüfte kann auch ohne Geräusch und ohne Schmerz Behandlung brauchen. Tage ohne Geräusch heißen nicht, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Each time it moves</source>
        <translation>Bei jeder Bewegung</translation>
    </message>
    <message>
        <source>A sound with almost each movement is another kind. Parts rub past each other. Not at a hip, and no pain? Tell the doctor at the next visit. At a hip? Ask for a hip check within two weeks.</source>
        <translation>Ein Geräusch bei fast jeder Bewegung ist etwas anderes. Teile reiben aneinander. Nicht an der Hüfte und ohne Schmerz? Sprechen Sie es beim nächsten Besuch an. An der Hüfte? Bitten Sie um eine Hüftuntersuchung binnen zwei Wochen.</translation>
    </message>
    <message>
        <source>Sources: Kawchuk 2015, PLoS One (fingers of adults); American Family Physician 2014; UpToDate, hips of newborns; International Hip Dysplasia Institute; American Academy of Pediatrics 2016.</source>
        <translation>Quellen: Kawchuk 2015, PLoS One (Finger von Erwachsenen); American Family Physician 2014; UpToDate, Hüften Neugeborener; International Hip Dysplasia Institute; American Academy of Pediatrics 2016.</translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation>Sanft hochnehmen</translation>
    </message>
    <message>
        <source>It may mean fewer pops. Nobody has proved it yet.</source>
        <translation>Vielleicht knackt es dann weniger. Bewiesen hat das noch niemand.</translation>
    </message>
    <message>
        <source>Hold head, neck and body</source>
        <translation>Kopf, Hals und Körper halten</translation>
    </message>
    <message>
        <source>Lift as one piece</source>
        <translation>In einem Stück heben</translation>
    </message>
    <message>
        <source>Kneel and come close</source>
        <translation>Hinknien und nah herangehen</translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation>Langsam und gleichmäßig</translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation>Nah an die Brust</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Never shake a baby.</source>
        <translation>Schütteln Sie nie ein Baby.</translation>
    </message>
    <message>
        <source>Under the arms</source>
        <translation>Unter den Armen</translation>
    </message>
    <message>
        <source>Lift under the arms, not by the hands. A pull on the hand can hurt the elbow.</source>
        <translation>Heben Sie unter den Armen, nicht an den Händen. Ein Zug an der Hand kann dem Ellenbogen schaden.</translation>
    </message>
    <message>
        <source>Hold the head</source>
        <translation>Den Kopf halten</translation>
    </message>
    <message>
        <source>One hand holds head and neck, up to about 4 months of age.</source>
        <translation>Eine Hand hält Kopf und Hals, bis etwa 4 Monate.</translation>
    </message>
    <message>
        <source>Sources: Providence Health, how to hold a baby; idoc-health, the head up to about 4 months; Cleveland Clinic and Kaiser Permanente, pulled elbow. Kneeling and coming close first: common advice, no study found.</source>
        <translation>Quellen: Providence Health, ein Baby halten; idoc-health, der Kopf bis etwa 4 Monate; Cleveland Clinic und Kaiser Permanente, Ellenbogen durch Zug verletzt. Erst hinknien und nah herangehen: üblicher Rat, keine Studie gefunden.</translation>
    </message>
    <message>
        <source>Sources: International Hip Dysplasia Institute, baby wearing and swaddling; statement of four societies in AAP News 2011;32(9). No swaddling once your baby rolls: a review, Nelson. Two diapers on top of each other do not treat a hip: American Academy of Orthopaedic Surgeons.</source>
        <translation>Quellen: International Hip Dysplasia Institute, Tragen und Pucken; Erklärung von vier Gesellschaften in AAP News 2011;32(9). Kein Pucken mehr, wenn Ihr Baby sich dreht: Übersichtsarbeit, Nelson. Zwei Windeln übereinander behandeln keine Hüfte: American Academy of Orthopaedic Surgeons.</translation>
    </message>
    <message>
        <source>Carrying</source>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>Hips like it best with the knees up and apart.</source>
        <translation>Hüften mögen es am liebsten mit angehockten, gespreizten Beinen.</translation>
    </message>
    <message>
        <source>The legs make an M</source>
        <translation>Die Beine bilden ein M</translation>
    </message>
    <message>
        <source>Knees a little higher than the bottom. The cloth holds both thighs.</source>
        <translation>Die Knie etwas höher als der Po. Das Tuch stützt beide Oberschenkel.</translation>
    </message>
    <message>
        <source>Face to you</source>
        <translation>Gesicht zu Ihnen</translation>
    </message>
    <message>
        <source>Best in the first 6 months.</source>
        <translation>Am besten in den ersten 6 Monaten.</translation>
    </message>
    <message>
        <source>Swaddling</source>
        <translation>Pucken</translation>
    </message>
    <message>
        <source>Snug around the chest, wide around the legs.</source>
        <translation>Eng um die Brust, weit um die Beine.</translation>
    </message>
    <message>
        <source>Room for the legs</source>
        <translation>Platz für die Beine</translation>
    </message>
    <message>
        <source>They can bend up and out.</source>
        <translation>Sie können sich nach oben und außen beugen.</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>Legs straight and pressed together.</source>
        <translation>Beine gestreckt und zusammengedrückt.</translation>
    </message>
    <message>
        <source>On the back to sleep</source>
        <translation>Zum Schlafen auf den Rücken</translation>
    </message>
    <message>
        <source>Stop swaddling when your baby starts to roll.</source>
        <translation>Hören Sie mit dem Pucken auf, wenn Ihr Baby sich zu drehen beginnt.</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Was notieren</translation>
    </message>
    <message>
        <source>Three marks mean the same everywhere in this diary.</source>
        <translation>Drei Zeichen bedeuten überall in diesem Tagebuch dasselbe.</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Ein Geräusch</translation>
    </message>
    <message>
        <source>Which joint, which side, and what you were doing.</source>
        <translation>Welches Gelenk, welche Seite und was gerade war.</translation>
    </message>
    <message>
        <source>You looked, no sound</source>
        <translation>Nachgesehen, kein Geräusch</translation>
    </message>
    <message>
        <source>Write that too. It counts just as much.</source>
        <translation>Notieren Sie auch das. Es zählt genauso.</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Niemand sah nach</translation>
    </message>
    <message>
        <source>No entry is not the same as no sound. It is left open.</source>
        <translation>Kein Eintrag heißt nicht kein Geräusch. Es bleibt offen.</translation>
    </message>
    <message>
        <source>What helps the doctor</source>
        <translation>Was in der Praxis hilft</translation>
    </message>
    <message>
        <source>How your baby was right after helps too.</source>
        <translation>Auch wie es dem Baby gleich danach ging, hilft.</translation>
    </message>
    <message>
        <source>3 of 8</source>
        <translation>3 von 8</translation>
    </message>
    <message>
        <source>“3 of 8 diaper changes” tells more than “3 clicks”.</source>
        <translation>„3 von 8 Mal Wickeln“ sagt mehr als „3 Klicks“.</translation>
    </message>
    <message>
        <source>A short film</source>
        <translation>Ein kurzer Film</translation>
    </message>
    <message>
        <source>Film it when it comes by itself. Do not make it happen.</source>
        <translation>Filmen Sie es, wenn es von selbst kommt. Lösen Sie es nicht aus.</translation>
    </message>
    <message>
        <source>Source: the rules of this diary. No study has tested them.</source>
        <translation>Quelle: die Regeln dieses Tagebuchs. Keine Studie hat sie geprüft.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>LiftingCard</name>
    <message>
        <source>Gentle lifts</source>
        <translation>Sanft gehoben</translation>
    </message>
    <message>
        <source>Other lifts</source>
        <translation>Anders gehoben</translation>
    </message>
    <message>
        <source>Gentle and other lifts</source>
        <translation>Sanft und anders gehoben</translation>
    </message>
    <message>
        <source>See how to lift gently</source>
        <translation>So heben Sie sanft</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} of {m}&lt;/b&gt; had a sound</source>
        <translation>&lt;b&gt;{n} von {m}&lt;/b&gt; mit Geräusch</translation>
    </message>
    <message>
        <source>none told yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Geräusch</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>So far, fewer sounds with gentle lifts. This counts your notes. It does not prove the reason.</source>
        <translation>Bisher weniger Geräusche bei sanftem Heben. Das zählt Ihre Notizen. Es beweist den Grund nicht.</translation>
    </message>
    <message>
        <source>Nobody has written how a lift was done. The Log asks after a lift.</source>
        <translation>Niemand hat notiert, wie gehoben wurde. Beim Notieren wird nach dem Heben gefragt.</translation>
    </message>
    <message>
        <source>{entries} about a lift, but not enough is written to sort it.</source>
        <translation>{entries} zum Heben, aber zum Ordnen steht nicht genug da.</translation>
    </message>
    <message>
        <source>Too few to compare. It takes {n} lifts of each kind.</source>
        <translation>Zu wenige zum Vergleichen. Es braucht {n}-mal Heben von jeder Art.</translation>
    </message>
    <message>
        <source>So far, no clear difference. This counts your notes.</source>
        <translation>Bisher kein klarer Unterschied. Das zählt Ihre Notizen.</translation>
    </message>
</context>
<context>
    <name>LiftingPanel</name>
    <message>
        <source>See how to lift gently</source>
        <translation>So heben Sie sanft</translation>
    </message>
    <message>
        <source>How did you lift {name}?</source>
        <translation>Wie wurde {name} gehoben?</translation>
    </message>
    <message>
        <source>How did you lift the baby?</source>
        <translation>Wie wurde das Baby gehoben?</translation>
    </message>
    <message>
        <source>Head, neck and body held together?</source>
        <translation>Kopf, Hals und Körper zusammen gehalten?</translation>
    </message>
    <message>
        <source>Moved as one piece, without a twist?</source>
        <translation>In einem Stück bewegt, ohne Drehen?</translation>
    </message>
    <message>
        <source>Close to you before you stood up?</source>
        <translation>Nah bei Ihnen, bevor Sie aufstanden?</translation>
    </message>
    <message>
        <source>Slow and smooth?</source>
        <translation>Langsam und gleichmäßig?</translation>
    </message>
    <message>
        <source>Held close to your chest?</source>
        <translation>Nah an der Brust gehalten?</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>{count} von {all} beantwortet</translation>
    </message>
    <message>
        <source>5 short questions, if you like</source>
        <translation>5 kurze Fragen, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>We will not ask again.</source>
        <translation>Wir fragen nicht mehr.</translation>
    </message>
    <message>
        <source>You can change that in Settings.</source>
        <translation>In den Einstellungen lässt sich das ändern.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>The form is empty again</source>
        <translation>Das Formular ist wieder leer</translation>
    </message>
    <message>
        <source>Your unsaved entry is back.</source>
        <translation>Ihr ungespeicherter Eintrag ist wieder da.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>What did you notice?</source>
        <translation>Was haben Sie bemerkt?</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nichts gleitet oder blendet</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Night from {time}</source>
        <translation>Nacht ab {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Light or dark, as your computer is.</source>
        <translation>Hell oder dunkel, wie Ihr Computer.</translation>
    </message>
    <message>
        <source>Warm and very dim, for a dark room.</source>
        <translation>Warm und sehr gedimmt, für ein dunkles Zimmer.</translation>
    </message>
    <message>
        <source>Night colors at night. By day as your computer is.</source>
        <translation>Nachts die Nachtfarben. Tagsüber wie Ihr Computer.</translation>
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
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation>Ihr Blick auf die Beine</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation>Es war rechts</translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation>Es war links</translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nobody has looked yet: {sign}</source>
        <translation>Noch niemand hat nachgesehen: {sign}</translation>
    </message>
</context>
<context>
    <name>LookList</name>
    <message>
        <source>Looks at the legs</source>
        <translation>Blicke auf die Beine</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier looks</source>
        <comment>%n earlier look</comment>
        <translation>
            <numerusform>%n früherer Blick</numerusform>
            <numerusform>%n frühere Blicke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookRow</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Saved. What to do</source>
        <translation>Gespeichert. Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>You wrote: {look}.</source>
        <translation>Sie haben notiert: {look}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Ja: {signs}</translation>
    </message>
    <message>
        <source>No: {signs}</source>
        <translation>Nein: {signs}</translation>
    </message>
    <message>
        <source>Before: {look}</source>
        <translation>Vorher: {look}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The diary is open.</source>
        <translation>Das Tagebuch ist offen.</translation>
    </message>
</context>
<context>
    <name>MarkIcon</name>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation>Nachgesehen, kein Geräusch</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Niemand sah nach</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{site}, days someone looked: {have}. It takes {needed} to see if it goes on.</source>
        <translation>{site}, Tage mit Nachsehen: {have}. Es braucht {needed}, um zu sehen, ob es weitergeht.</translation>
    </message>
    <message>
        <source>{site}, days from the first look to the last: {have}. It takes {needed} to see if it goes on.</source>
        <translation>{site}, Tage vom ersten bis zum letzten Nachsehen: {have}. Es braucht {needed}, um zu sehen, ob es weitergeht.</translation>
    </message>
    <message>
        <source>{site}, counted repeats of one movement: {have}. It takes {needed} to say how often.</source>
        <translation>{site}, gezählte Wiederholungen einer Bewegung: {have}. Es braucht {needed}, um zu sagen, wie oft.</translation>
    </message>
    <message>
        <source>{site}, days with counted repeats: {have}. It takes {needed} to say how often.</source>
        <translation>{site}, Tage mit gezählten Wiederholungen: {have}. Es braucht {needed}, um zu sagen, wie oft.</translation>
    </message>
    <message>
        <source>{site}, full weeks of notes: {have}. It takes {needed} to see a change.</source>
        <translation>{site}, volle Wochen mit Notizen: {have}. Es braucht {needed}, um eine Änderung zu sehen.</translation>
    </message>
    <message>
        <source>{site}, quiet and other notes in the last weeks: {have}. It takes {needed} to see if it gets less.</source>
        <translation>{site}, ruhige und andere Notizen der letzten Wochen: {have}. Es braucht {needed}, um zu sehen, ob es weniger wird.</translation>
    </message>
    <message>
        <source>Sounds you wrote: {have}. It takes {needed} to sum them up.</source>
        <translation>Notierte Geräusche: {have}. Es braucht {needed}, um sie zusammenzufassen.</translation>
    </message>
    <message>
        <source>Days with a sound: {have}. It takes {needed} to sum them up.</source>
        <translation>Tage mit Geräusch: {have}. Es braucht {needed}, um sie zusammenzufassen.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Day of the visit</source>
        <translation>Tag des Besuchs</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>Um diese Uhrzeit</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Uhrzeit des Besuchs</translation>
    </message>
    <message>
        <source>Which day is the visit?</source>
        <translation>An welchem Tag ist der Besuch?</translation>
    </message>
    <message>
        <source>This is no time yet. Write it like {time}.</source>
        <translation>Das ist noch keine Uhrzeit. Schreiben Sie sie so: {time}.</translation>
    </message>
</context>
<context>
    <name>MomentPicker</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation>Welcher Tag war es?</translation>
    </message>
    <message>
        <source>This is no time yet. Write it like {time}.</source>
        <translation>Das ist noch keine Uhrzeit. Schreiben Sie sie so: {time}.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Diese Zeit kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>MomentSection</name>
    <message>
        <source>It cannot be later than it was written down.</source>
        <translation>Es kann nicht später sein, als es notiert wurde.</translation>
    </message>
    <message>
        <source>Who noticed</source>
        <translation>Wer es bemerkte</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>A name, such as Grandma</source>
        <translation>Ein Name, zum Beispiel Oma</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
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
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Colors: {theme}</source>
        <translation>Farben: {theme}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NewerDesk</name>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>NewerDialog</name>
    <message>
        <source>You can also save what this version can read, as files. The diary stays as it is.</source>
        <translation>Sie können auch speichern, was diese Version lesen kann, als Dateien. Das Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Speichern, was lesbar ist…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Diaries (*.sqlite3)</source>
        <translation>Tagebücher (*.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The diary is not open</source>
        <translation>Das Tagebuch ist nicht offen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>Ein anderes Tagebuch öffnen …</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>It lies here: {file}</source>
        <translation>Es liegt hier: {file}</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Speichern, was lesbar ist …</translation>
    </message>
    <message>
        <source>Mend the diary…</source>
        <translation>Tagebuch reparieren …</translation>
    </message>
</context>
<context>
    <name>NoteLength</name>
    <message numerus="yes">
        <source>The note is %n letters too long.</source>
        <comment>The note is %n letter too long.</comment>
        <translation>
            <numerusform>Die Notiz ist %n Zeichen zu lang.</numerusform>
            <numerusform>Die Notiz ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Log it again</source>
        <translation>Noch einmal notieren</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>This entry is gone</source>
        <translation>Dieser Eintrag ist weg</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here.</source>
        <translation>Er wurde inzwischen gelöscht. Was Sie schrieben, ist noch da.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Neu speichern</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <translation>Wer hat es bemerkt?</translation>
    </message>
    <message>
        <source>Who noticed?</source>
        <translation>Wer hat es bemerkt?</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Write a name…</source>
        <translation>Einen Namen schreiben…</translation>
    </message>
</context>
<context>
    <name>PageFiles</name>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving: page {page} of {pages}</source>
        <translation>Speichern: Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Save it, then print the file.</source>
        <translation>Speichern Sie sie, dann drucken Sie die Datei.</translation>
    </message>
    <message>
        <source>The page cannot be printed here</source>
        <translation>Die Seite lässt sich hier nicht drucken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printing: page {page} of {pages}</source>
        <translation>Drucken: Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Paste it into your message to the doctor.</source>
        <translation>Fügen Sie es in Ihre Nachricht an die Praxis ein.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Die Seite wird erstellt…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Joint sounds</source>
        <translation>Gelenkgeräusche</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper for the doctor</source>
        <translation>Papier für die Praxis</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Strg L</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Older copies…</source>
        <translation>Ältere Kopien…</translation>
    </message>
    <message>
        <source>Lock by itself when untouched for</source>
        <translation>Von selbst sperren, wenn unbenutzt seit</translation>
    </message>
    <message>
        <source>Open it without asking on this computer</source>
        <translation>Auf diesem Computer ohne Frage öffnen</translation>
    </message>
    <message>
        <source>The keyring of your computer then keeps the key.</source>
        <translation>Der Schlüsselbund Ihres Computers bewahrt dann den Schlüssel.</translation>
    </message>
    <message>
        <source>A sample needs no password.</source>
        <translation>Ein Beispiel braucht kein Passwort.</translation>
    </message>
    <message>
        <source>The diary opens with its password only. Its backups do too.</source>
        <translation>Das Tagebuch öffnet sich nur mit seinem Passwort. Seine Sicherungen auch.</translation>
    </message>
    <message numerus="yes">
        <source>The diary opens with its password only. %n older copies have none.</source>
        <comment>The diary opens with its password only. %n older copy has none.</comment>
        <translation>
            <numerusform>Das Tagebuch öffnet sich nur mit seinem Passwort. %n ältere Kopie hat keines.</numerusform>
            <numerusform>Das Tagebuch öffnet sich nur mit seinem Passwort. %n ältere Kopien haben keines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who uses this computer can read the diary.</source>
        <translation>Wer diesen Computer benutzt, kann das Tagebuch lesen.</translation>
    </message>
    <message>
        <source>This computer lacks the part that locks a diary (sqlcipher3). All else works.</source>
        <translation>Diesem Computer fehlt der Teil, der ein Tagebuch sperrt (sqlcipher3). Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>PasswordDesk</name>
    <message>
        <source>The password is set</source>
        <translation>Das Passwort ist festgelegt</translation>
    </message>
    <message>
        <source>The password is taken away</source>
        <translation>Das Passwort ist entfernt</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Das Passwort ist geändert</translation>
    </message>
    <message>
        <source>Some damaged copies stay as they were.</source>
        <translation>Einige beschädigte Kopien bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The copies have the password too</source>
        <translation>Die Kopien haben das Passwort auch</translation>
    </message>
    <message>
        <source>The copies are deleted</source>
        <translation>Die Kopien sind gelöscht</translation>
    </message>
    <message>
        <source>Some could not be changed. They stay as they were.</source>
        <translation>Einige ließen sich nicht ändern. Sie bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The keyring did not take it</source>
        <translation>Der Schlüsselbund nahm es nicht an</translation>
    </message>
    <message>
        <source>The password opens the diary.</source>
        <translation>Das Passwort öffnet das Tagebuch.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>I know that nobody can replace it</source>
        <translation>Ich weiß, dass niemand es ersetzen kann</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Then anyone who uses this computer can read the diary.</source>
        <translation>Dann kann jeder, der diesen Computer benutzt, das Tagebuch lesen.</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Das Passwort entfernen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Have you kept it in a safe place, such as on paper? Forgotten means gone: nobody can open the diary then, and no copy of it that has the password.</source>
        <translation>Haben Sie es an einem sicheren Ort, etwa auf Papier? Vergessen heißt verloren: Niemand kann dann das Tagebuch öffnen, und keine Kopie, die das Passwort hat.</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Noch einmal, zur Sicherheit</translation>
    </message>
    <message>
        <source>Yes, set the password</source>
        <translation>Ja, Passwort festlegen</translation>
    </message>
    <message>
        <source>The diary then opens with its password only. If you forget it, nobody can help: not you, not a shop, not the people who made this program.</source>
        <translation>Das Tagebuch öffnet sich dann nur mit seinem Passwort. Wenn Sie es vergessen, kann niemand helfen: Sie nicht, kein Laden, nicht die Leute, die dieses Programm gemacht haben.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what you type</source>
        <translation>Zeigen, was Sie tippen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation>Verbergen, was Sie tippen</translation>
    </message>
</context>
<context>
    <name>PatternCards</name>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Noch niemand hat nachgesehen</translation>
    </message>
    <message>
        <source>Hip signs</source>
        <translation>Hüftzeichen</translation>
    </message>
    <message>
        <source>Worth telling the doctor</source>
        <translation>In der Praxis erzählen</translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation>Nach dem, was gerade war</translation>
    </message>
    <message>
        <source>picked up and put down</source>
        <translation>Hochnehmen und Hinlegen</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Your own notes, counted. Not a diagnosis. Days without a sound do not mean that all is well.</source>
        <translation>Ihre eigenen Notizen, gezählt. Keine Diagnose. Tage ohne Geräusch heißen nicht, dass alles in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>PatternsCard</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Diary only: no patterns</source>
        <translation>Nur Tagebuch: keine Muster</translation>
    </message>
    <message>
        <source>Then nothing is read into your entries, here or on the page. Days and counts stay. Advice on your own answers stays too.</source>
        <translation>Dann wird nichts in Ihre Einträge hineingelesen, weder hier noch auf der Seite. Tage und Zahlen bleiben. Rat zu Ihren eigenen Antworten bleibt auch.</translation>
    </message>
    <message>
        <source>Ask after three days without a note</source>
        <translation>Nach drei Tagen ohne Notiz fragen</translation>
    </message>
    <message>
        <source>A quiet line on the Log page: did anything click? Days that nobody looks hide what goes on.</source>
        <translation>Eine leise Zeile beim Notieren: Hat etwas geklickt? Tage, an denen niemand nachsieht, verbergen, was vor sich geht.</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>10 weeks</source>
        <translation>10 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Seite erstellen</translation>
    </message>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation>Noch ist nichts notiert. Notieren Sie ein Geräusch oder ein Nachsehen ohne Geräusch.</translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation>Zum Notieren</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>What is the name?</source>
        <translation>Wie ist der Name?</translation>
    </message>
    <message>
        <source>Who else writes?</source>
        <translation>Wer schreibt noch?</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} steht nicht mehr auf der Liste</translation>
    </message>
</context>
<context>
    <name>PeriodMenu</name>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Tage: {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it is. Save a copy to open it in another program.</source>
        <translation>Diese Art von Datei lässt sich hier nicht zeigen. Sie bleibt, wie sie ist. Speichern Sie eine Kopie, um sie in einem anderen Programm zu öffnen.</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Land</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Country: {name}. Choose another</source>
        <translation>Land: {name}. Anderes wählen</translation>
    </message>
    <message>
        <source>Say where you live. Then we can name the number to call for help.</source>
        <translation>Sagen Sie, wo Sie wohnen. Dann können wir die Notrufnummer nennen.</translation>
    </message>
    <message>
        <source>We do not know the emergency number there. Ask, and keep it close.</source>
        <translation>Wir kennen die Notrufnummer dort nicht. Fragen Sie danach, und halten Sie sie bereit.</translation>
    </message>
    <message>
        <source>In an emergency there: call {number}.</source>
        <translation>Im Notfall dort: {number} anrufen.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Stelle im Clip</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation>{now} von {whole}</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Film {name}</source>
        <translation>Film {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It cannot be played here. Save a copy to open it in another program.</source>
        <translation>Es lässt sich hier nicht abspielen. Speichern Sie eine Kopie, um sie in einem anderen Programm zu öffnen.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Making the page…</source>
        <translation>Die Seite wird erstellt…</translation>
    </message>
    <message>
        <source>The page cannot be shown here. Save it, then open it.</source>
        <translation>Die Seite lässt sich hier nicht zeigen. Speichern Sie sie, dann öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Dim the page</source>
        <translation>Seite abdunkeln</translation>
    </message>
    <message>
        <source>Show it as printed</source>
        <translation>Wie gedruckt zeigen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>The page as it will be printed: {text}</source>
        <translation>Die Seite, wie sie gedruckt wird: {text}</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>Making the page…</source>
        <translation>Die Seite wird erstellt…</translation>
    </message>
    <message>
        <source>Making page {page} of {pages}</source>
        <translation>Seite {page} von {pages} wird erstellt</translation>
    </message>
</context>
<context>
    <name>QuestionDesk</name>
    <message>
        <source>Your question for the doctor</source>
        <translation>Ihre Frage an die Praxis</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>A question for the doctor</source>
        <translation>Eine Frage an die Praxis</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Frage behalten</translation>
    </message>
    <message>
        <source>It is kept for the visit on {day}, and stands on the page.</source>
        <translation>Sie bleibt für den Besuch am {day} und steht auf der Seite.</translation>
    </message>
    <message>
        <source>When is the next visit? Not sure yet? Write the day you plan to call.</source>
        <translation>Wann ist der nächste Besuch? Noch unklar? Schreiben Sie den Tag, an dem Sie anrufen wollen.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>I looked: no to the rest</source>
        <translation>Ich habe nachgesehen: Nein zum Rest</translation>
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
        <translation>Diese Frage herausnehmen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Write it here after the visit</source>
        <translation>Nach dem Besuch hier notieren</translation>
    </message>
    <message>
        <source>Write the question to this answer too.</source>
        <translation>Schreiben Sie auch die Frage zu dieser Antwort.</translation>
    </message>
</context>
<context>
    <name>ReactionSection</name>
    <message>
        <source>if you noticed</source>
        <translation>wenn bemerkt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>How was the baby right after?</source>
        <translation>Wie ging es dem Baby gleich danach?</translation>
    </message>
    <message>
        <source>How was {name} right after?</source>
        <translation>Wie ging es {name} gleich danach?</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>The doctor reads: {language}</source>
        <translation>Die Praxis liest: {language}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation>Irgendein Geräusch</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>Fühlte sich locker an</translation>
    </message>
</context>
<context>
    <name>ReceiptBar</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>There is no entry to repeat yet.</source>
        <translation>Es gibt noch keinen Eintrag zum Wiederholen.</translation>
    </message>
    <message>
        <source>Pick the joint and the sound first.</source>
        <translation>Wählen Sie zuerst Gelenk und Geräusch.</translation>
    </message>
    <message>
        <source>Pick the joint first.</source>
        <translation>Wählen Sie zuerst das Gelenk.</translation>
    </message>
    <message>
        <source>Pick the sound first.</source>
        <translation>Wählen Sie zuerst das Geräusch.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record a film</source>
        <translation>Einen Film aufnehmen</translation>
    </message>
    <message>
        <source>Record a sound</source>
        <translation>Einen Ton aufnehmen</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Ihre Aufnahme</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Press Start. It stops by itself after one minute.</source>
        <translation>Drücken Sie Start. Es hält nach einer Minute von selbst an.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is not kept yet.</source>
        <translation>Sie ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Recording: {length}</source>
        <translation>Aufnahme: {length}</translation>
    </message>
    <message>
        <source>It was not recorded. Close other programs that use the camera. Try again.</source>
        <translation>Es wurde nicht aufgenommen. Schließen Sie andere Programme, die die Kamera benutzen. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>RemovalDesk</name>
    <message>
        <source>Parts may still lie in the file. It could not be written anew.</source>
        <translation>Teile liegen vielleicht noch in der Datei. Sie ließ sich nicht neu schreiben.</translation>
    </message>
    <message>
        <source>Some backups could not be removed. See Settings.</source>
        <translation>Einige Sicherungen ließen sich nicht entfernen. Siehe Einstellungen.</translation>
    </message>
    <message>
        <source>The diary of {name} is deleted</source>
        <translation>Das Tagebuch von {name} ist gelöscht</translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation>Das Tagebuch in eine Datei speichern</translation>
    </message>
    <message>
        <source>Diary with photos and clips (*.zip)</source>
        <translation>Tagebuch mit Fotos und Clips (*.zip)</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Delete the diary of {name}?</source>
        <translation>Das Tagebuch von {name} löschen?</translation>
    </message>
    <message>
        <source>To go on, type the name: {name}</source>
        <translation>Um weiterzumachen, tippen Sie den Namen: {name}</translation>
    </message>
    <message>
        <source>{entries}, with notes, photos and clips, will be gone from this diary.</source>
        <translation>{entries}, mit Notizen, Fotos und Clips, sind dann aus diesem Tagebuch weg.</translation>
    </message>
    <message>
        <source>{name} was born on {day}.</source>
        <translation>{name} wurde am {day} geboren.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The diaries of your other children stay as they are.</source>
        <translation>Die Tagebücher Ihrer anderen Kinder bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be looked into. They may hold it too.</source>
        <comment>%n backup cannot be looked into. It may hold it too.</comment>
        <translation>
            <numerusform>In %n Sicherung lässt sich nicht hineinsehen. Sie enthält es vielleicht auch.</numerusform>
            <numerusform>In %n Sicherungen lässt sich nicht hineinsehen. Sie enthalten es vielleicht auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that you saved elsewhere stay where they are.</source>
        <translation>Dateien, die Sie woanders gespeichert haben, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Save it to a file first</source>
        <translation>Vorher in eine Datei speichern</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n backups that hold it too</source>
        <comment>Remove the %n backup that holds it too</comment>
        <translation>
            <numerusform>Auch die %n Sicherung entfernen, die es enthält</numerusform>
            <numerusform>Auch die %n Sicherungen entfernen, die es enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für die Praxis</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Beides zusammenfügen</translation>
    </message>
    <message>
        <source>the most comes back</source>
        <translation>das meiste kommt zurück</translation>
    </message>
    <message>
        <source>Only what could be read</source>
        <translation>Nur was sich lesen ließ</translation>
    </message>
    <message>
        <source>without the backup</source>
        <translation>ohne die Sicherung</translation>
    </message>
    <message>
        <source>Only the backup</source>
        <translation>Nur die Sicherung</translation>
    </message>
    <message>
        <source>as it was then</source>
        <translation>wie es damals war</translation>
    </message>
    <message>
        <source>Read from the damaged file: {entries}.</source>
        <translation>Aus der beschädigten Datei gelesen: {entries}.</translation>
    </message>
    <message>
        <source>Nothing could be read from the damaged file.</source>
        <translation>Aus der beschädigten Datei ließ sich nichts lesen.</translation>
    </message>
    <message>
        <source>Not to be read: at least {entries}.</source>
        <translation>Nicht lesbar: mindestens {entries}.</translation>
    </message>
    <message>
        <source>Not as they were saved: {entries}. You are asked about them after.</source>
        <translation>Anders als gespeichert: {entries}. Danach werden Sie dazu gefragt.</translation>
    </message>
    <message>
        <source>A part of the file is gone. More may be missing.</source>
        <translation>Ein Teil der Datei ist weg. Es fehlt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Name and birth date were lost. Look at them in the settings after.</source>
        <translation>Name und Geburtsdatum gingen verloren. Sehen Sie danach in den Einstellungen nach.</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>Hier gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup here. Do you have a copy somewhere? Then open that.</source>
        <translation>Hier gibt es keine Sicherung. Haben Sie irgendwo eine Kopie? Dann öffnen Sie die.</translation>
    </message>
    <message>
        <source>Newest backup: {when}, with {entries}.</source>
        <translation>Neueste Sicherung: {when}, mit {entries}.</translation>
    </message>
    <message>
        <source>Newer than the backup, or only in the file: {entries}.</source>
        <translation>Neuer als die Sicherung, oder nur in der Datei: {entries}.</translation>
    </message>
    <message>
        <source>Only in the backup: {entries}.</source>
        <translation>Nur in der Sicherung: {entries}.</translation>
    </message>
    <message>
        <source>Newest entry: {entry}, {day}, {time}. Write again what is missing.</source>
        <translation>Neuester Eintrag: {entry}, {day}, {time}. Notieren Sie noch einmal, was fehlt.</translation>
    </message>
    <message>
        <source>Last time the program was cut off.</source>
        <translation>Beim letzten Mal wurde das Programm abgebrochen.</translation>
    </message>
</context>
<context>
    <name>RescueDesk</name>
    <message>
        <source>The damaged file lies in {folder}</source>
        <translation>Die beschädigte Datei liegt in {folder}</translation>
    </message>
    <message>
        <source>Your diary is mended</source>
        <translation>Ihr Tagebuch ist repariert</translation>
    </message>
    <message>
        <source>Choose a backup or a copy</source>
        <translation>Eine Sicherung oder Kopie wählen</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>A part of your diary cannot be read</source>
        <translation>Ein Teil Ihres Tagebuchs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Password of the diary</source>
        <translation>Passwort des Tagebuchs</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, in a folder beside your diary.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist, in einem Ordner neben Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>I have a copy…</source>
        <translation>Ich habe eine Kopie…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing was changed. We look for what can be read. Please wait.</source>
        <translation>Nichts wurde verändert. Wir suchen, was sich lesen lässt. Bitte warten Sie.</translation>
    </message>
    <message>
        <source>The diary is being mended. Please wait.</source>
        <translation>Das Tagebuch wird repariert. Bitte warten Sie.</translation>
    </message>
    <message>
        <source>Mend my diary</source>
        <translation>Mein Tagebuch reparieren</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the password. Then we look what can be read.</source>
        <translation>Nichts wurde verändert. Tippen Sie das Passwort. Dann sehen wir nach, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Your diary went back</source>
        <translation>Ihr Tagebuch ist zurückgegangen</translation>
    </message>
    <message>
        <source>Added to your diary</source>
        <translation>Zu Ihrem Tagebuch hinzugefügt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Settings can undo it.</source>
        <translation>In den Einstellungen lässt es sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>What your diary holds now is kept as a backup first. You can come back.</source>
        <translation>Was Ihr Tagebuch jetzt enthält, wird zuerst gesichert. Sie können zurückkommen.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückgehen</translation>
    </message>
    <message>
        <source>Looking for what would change…</source>
        <translation>Es wird gesucht, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Take this out</source>
        <translation>Das herausnehmen</translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation>Welche Seite, links und rechts vom Baby aus</translation>
    </message>
</context>
<context>
    <name>SafetyAdvice</name>
    <message>
        <source>You cannot get there? Call {number}.</source>
        <translation>Sie kommen nicht hin? Rufen Sie {number} an.</translation>
    </message>
    <message>
        <source>Is the office closed? Go to a hospital.</source>
        <translation>Ist die Praxis zu? Gehen Sie in ein Krankenhaus.</translation>
    </message>
    <message>
        <source>A shot in the last 48 hours? Say so there.</source>
        <translation>Eine Impfung in den letzten 48 Stunden? Sagen Sie es dort.</translation>
    </message>
    <message>
        <source>Do not try to make the sound again.</source>
        <translation>Versuchen Sie nicht, das Geräusch noch einmal auszulösen.</translation>
    </message>
    <message>
        <source>Stay with {name}.</source>
        <translation>Bleiben Sie bei {name}.</translation>
    </message>
    <message>
        <source>Go to an emergency room now.</source>
        <translation>Fahren Sie jetzt in die Notaufnahme.</translation>
    </message>
    <message>
        <source>Go to A&amp;E now.</source>
        <translation>Fahren Sie jetzt in die Notaufnahme.</translation>
    </message>
    <message>
        <source>Go to an emergency department now.</source>
        <translation>Fahren Sie jetzt in eine Notaufnahme.</translation>
    </message>
    <message>
        <source>Take {name} to a hospital today.</source>
        <translation>Bringen Sie {name} heute in ein Krankenhaus.</translation>
    </message>
    <message>
        <source>Have a doctor see {name} today.</source>
        <translation>Lassen Sie {name} heute ärztlich ansehen.</translation>
    </message>
    <message>
        <source>Call your doctor within 24 hours.</source>
        <translation>Rufen Sie innerhalb von 24 Stunden in der Praxis an.</translation>
    </message>
    <message>
        <source>Bring it up at the next visit.</source>
        <translation>Sprechen Sie es beim nächsten Besuch an.</translation>
    </message>
    <message>
        <source>A baby who is hard to wake, cannot breathe well or turns blue needs help now.</source>
        <translation>Ein Baby, das schwer zu wecken ist, schlecht atmet oder blau wird, braucht jetzt Hilfe.</translation>
    </message>
    <message>
        <source>Babies under 3 months with a fever of 38.0 °C (100.4 °F) or more need care now.</source>
        <translation>Babys unter 3 Monaten mit Fieber von 38,0 °C (100,4 °F) oder mehr brauchen jetzt Hilfe.</translation>
    </message>
    <message>
        <source>Babies with a fever of 38.0 °C (100.4 °F) or more should be seen today.</source>
        <translation>Babys mit Fieber von 38,0 °C (100,4 °F) oder mehr sollten heute angesehen werden.</translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint, needs care now.</source>
        <translation>Ein steifer oder nicht benutzter Arm oder ein solches Bein mit Fieber oder heißem Gelenk braucht jetzt Hilfe.</translation>
    </message>
    <message>
        <source>A limb that looks bent or broken needs care now.</source>
        <translation>Ein Arm oder Bein, das verbogen oder gebrochen aussieht, braucht jetzt Hilfe.</translation>
    </message>
    <message>
        <source>Babies under 3 months with a hot, red or swollen joint need care now.</source>
        <translation>Babys unter 3 Monaten mit heißem, rotem oder geschwollenem Gelenk brauchen jetzt Hilfe.</translation>
    </message>
    <message>
        <source>Babies who hold a limb stiffly should be seen today. Under 12 months: at a hospital.</source>
        <translation>Babys, die Arm oder Bein steif halten, sollten heute angesehen werden. Unter 12 Monaten: im Krankenhaus.</translation>
    </message>
    <message>
        <source>Children who hold a limb stiffly or do not use it should be seen today.</source>
        <translation>Kinder, die Arm oder Bein steif halten oder nicht benutzen, sollten heute angesehen werden.</translation>
    </message>
    <message>
        <source>Babies with a hot, red or swollen joint should be seen today. Under 12 months: at a hospital.</source>
        <translation>Babys mit heißem, rotem oder geschwollenem Gelenk sollten heute angesehen werden. Unter 12 Monaten: im Krankenhaus.</translation>
    </message>
    <message>
        <source>Children with a hot, red or swollen joint should be seen today.</source>
        <translation>Kinder mit heißem, rotem oder geschwollenem Gelenk sollten heute angesehen werden.</translation>
    </message>
    <message>
        <source>Babies who cry hard when a limb moves should be seen today.</source>
        <translation>Babys, die stark weinen, wenn Arm oder Bein bewegt wird, sollten heute angesehen werden.</translation>
    </message>
    <message>
        <source>Tell the doctor soon about hard crying when a limb moves.</source>
        <translation>Sagen Sie bald in der Praxis, dass starkes Weinen kam, wenn Arm oder Bein bewegt wurde.</translation>
    </message>
    <message>
        <source>A doctor should look at a young baby today after a fall, a bump or a bruise.</source>
        <translation>Nach einem Sturz, einem Stoß oder einem blauen Fleck sollte ein junges Baby heute ärztlich angesehen werden.</translation>
    </message>
    <message>
        <source>Pain right after the sound more than once is worth a call soon.</source>
        <translation>Schmerz gleich nach dem Geräusch, mehr als einmal, ist bald einen Anruf wert.</translation>
    </message>
    <message>
        <source>A limb that moves less is worth a call soon.</source>
        <translation>Ein Arm oder Bein, das sich weniger bewegt, ist bald einen Anruf wert.</translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks of life is worth a call soon.</source>
        <translation>Reiben in den ersten 6 Lebenswochen ist bald einen Anruf wert.</translation>
    </message>
    <message>
        <source>Call this week for a hip exam.</source>
        <translation>Rufen Sie diese Woche wegen einer Hüftuntersuchung an.</translation>
    </message>
    <message>
        <source>A hip that clunks, feels loose or opens less should be checked. Do not wait for the next visit.</source>
        <translation>Eine Hüfte, die schnappt, sich locker anfühlt oder weniger spreizt, sollte untersucht werden. Warten Sie nicht auf den nächsten Besuch.</translation>
    </message>
    <message>
        <source>Call your doctor this week.</source>
        <translation>Rufen Sie diese Woche in der Praxis an.</translation>
    </message>
    <message>
        <source>A limp or a waddle should be looked at.</source>
        <translation>Hinken oder Watscheln sollte angesehen werden.</translation>
    </message>
    <message>
        <source>Tell the doctor about a grinding sound. Film it.</source>
        <translation>Sagen Sie in der Praxis, dass es reibt. Filmen Sie es.</translation>
    </message>
    <message>
        <source>Uneven skin creases alone tell little. The doctor can look.</source>
        <translation>Ungleiche Hautfalten allein sagen wenig. In der Praxis kann nachgesehen werden.</translation>
    </message>
    <message>
        <source>Worried? Call your doctor. That is reason enough.</source>
        <translation>Besorgt? Rufen Sie in der Praxis an. Das ist Grund genug.</translation>
    </message>
    <message>
        <source>Pain after the sound once more? Call within 24 hours.</source>
        <translation>Noch einmal Schmerz nach dem Geräusch? Rufen Sie innerhalb von 24 Stunden an.</translation>
    </message>
    <message>
        <source>Look at {name} now.</source>
        <translation>Sehen Sie {name} jetzt an.</translation>
    </message>
    <message>
        <source>Go through the six questions. A yes can change what to do.</source>
        <translation>Gehen Sie die sechs Fragen durch. Ein Ja kann ändern, was zu tun ist.</translation>
    </message>
    <message>
        <source>Call your local emergency number now.</source>
        <translation>Rufen Sie jetzt den Notruf an.</translation>
    </message>
    <message>
        <source>Call {number} now.</source>
        <translation>Rufen Sie jetzt {number} an.</translation>
    </message>
    <message>
        <source>Call your doctor.</source>
        <translation>Rufen Sie in der Praxis an.</translation>
    </message>
    <message>
        <source>You cannot get there? Call your local emergency number.</source>
        <translation>Sie kommen nicht hin? Rufen Sie den Notruf an.</translation>
    </message>
    <message>
        <source>Call {doctor}: {phone}.</source>
        <translation>Rufen Sie {doctor} an: {phone}.</translation>
    </message>
    <message>
        <source>Call {doctor}.</source>
        <translation>Rufen Sie {doctor} an.</translation>
    </message>
    <message>
        <source>Call your doctor: {phone}.</source>
        <translation>Rufen Sie in der Praxis an: {phone}.</translation>
    </message>
    <message>
        <source>Do not move the leg to test it.</source>
        <translation>Bewegen Sie das Bein nicht zum Prüfen.</translation>
    </message>
    <message>
        <source>Do not move the arm to test it.</source>
        <translation>Bewegen Sie den Arm nicht zum Prüfen.</translation>
    </message>
    <message>
        <source>Do not move it to test it.</source>
        <translation>Bewegen Sie es nicht zum Prüfen.</translation>
    </message>
</context>
<context>
    <name>SafetyCalled</name>
    <message>
        <source>You wrote that {name} does not use the leg.</source>
        <translation>Sie haben notiert, dass {name} das Bein nicht benutzt.</translation>
    </message>
    <message>
        <source>You wrote that {name} does not use the arm.</source>
        <translation>Sie haben notiert, dass {name} den Arm nicht benutzt.</translation>
    </message>
    <message>
        <source>You wrote that {name} does not move it.</source>
        <translation>Sie haben notiert, dass {name} es nicht bewegt.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds the leg stiffly.</source>
        <translation>Sie haben notiert, dass {name} das Bein steif hält.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds the arm stiffly.</source>
        <translation>Sie haben notiert, dass {name} den Arm steif hält.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds it stiffly.</source>
        <translation>Sie haben notiert, dass {name} es steif hält.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves the leg less.</source>
        <translation>Sie haben notiert, dass {name} das Bein weniger bewegt.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves the arm less.</source>
        <translation>Sie haben notiert, dass {name} den Arm weniger bewegt.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves it less.</source>
        <translation>Sie haben notiert, dass {name} es weniger bewegt.</translation>
    </message>
    <message>
        <source>You wrote that it was swollen near the joint.</source>
        <translation>Sie haben eine Schwellung am Gelenk notiert.</translation>
    </message>
    <message>
        <source>You wrote that it was red near the joint.</source>
        <translation>Sie haben eine Rötung am Gelenk notiert.</translation>
    </message>
    <message>
        <source>You wrote that it was warm to the touch.</source>
        <translation>Sie haben notiert, dass es sich warm anfühlte.</translation>
    </message>
    <message>
        <source>You wrote that the hip felt loose.</source>
        <translation>Sie haben notiert, dass sich die Hüfte locker anfühlte.</translation>
    </message>
    <message>
        <source>You wrote that {name} cried right after.</source>
        <translation>Sie haben notiert, dass {name} gleich danach weinte.</translation>
    </message>
    <message>
        <source>You wrote that {name} winced right after.</source>
        <translation>Sie haben notiert, dass {name} gleich danach zusammenzuckte.</translation>
    </message>
    <message>
        <source>You wrote that {name} was uneasy right after.</source>
        <translation>Sie haben notiert, dass {name} gleich danach unruhig war.</translation>
    </message>
    <message>
        <source>You wrote a clunk of the hip.</source>
        <translation>Sie haben ein Schnappen der Hüfte notiert.</translation>
    </message>
    <message>
        <source>You wrote a grinding sound.</source>
        <translation>Sie haben ein reibendes Geräusch notiert.</translation>
    </message>
    <message>
        <source>You answered the safety questions here.</source>
        <translation>Hier haben Sie die Sicherheitsfragen beantwortet.</translation>
    </message>
</context>
<context>
    <name>SafetyDesk</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>SafetyQuestions</name>
    <message>
        <source>Does {name} look very ill?</source>
        <translation>Wirkt {name} sehr krank?</translation>
    </message>
    <message>
        <source>Hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation>Schwer zu wecken, Atemnot, blau oder sehr blass, ein Krampfanfall, ein Ausschlag, der nicht verblasst</translation>
    </message>
    <message>
        <source>Is there a fever?</source>
        <translation>Ist da Fieber?</translation>
    </message>
    <message>
        <source>38.0 °C (100.4 °F) or more, measured</source>
        <translation>38,0 °C (100,4 °F) oder mehr, gemessen</translation>
    </message>
    <message>
        <source>Any fall, bump or bruise?</source>
        <translation>Ein Sturz, ein Stoß oder ein blauer Fleck?</translation>
    </message>
    <message>
        <source>Even a small one</source>
        <translation>Auch ein kleiner</translation>
    </message>
    <message>
        <source>Is the leg hot, red or swollen?</source>
        <translation>Ist das Bein heiß, rot oder geschwollen?</translation>
    </message>
    <message>
        <source>Look at the hip, the thigh and the knee</source>
        <translation>Sehen Sie Hüfte, Oberschenkel und Knie an</translation>
    </message>
    <message>
        <source>Does the leg look bent or broken?</source>
        <translation>Sieht das Bein verbogen oder gebrochen aus?</translation>
    </message>
    <message>
        <source>Or do you think a bone is broken?</source>
        <translation>Oder glauben Sie, ein Knochen ist gebrochen?</translation>
    </message>
    <message>
        <source>Hard crying when the leg moves?</source>
        <translation>Starkes Weinen, wenn das Bein bewegt wird?</translation>
    </message>
    <message>
        <source>At diaper changes, for example</source>
        <translation>Zum Beispiel beim Wickeln</translation>
    </message>
    <message>
        <source>Is the arm hot, red or swollen?</source>
        <translation>Ist der Arm heiß, rot oder geschwollen?</translation>
    </message>
    <message>
        <source>Look at the shoulder, the elbow and the hand</source>
        <translation>Sehen Sie Schulter, Ellenbogen und Hand an</translation>
    </message>
    <message>
        <source>Does the arm look bent or broken?</source>
        <translation>Sieht der Arm verbogen oder gebrochen aus?</translation>
    </message>
    <message>
        <source>Hard crying when the arm moves?</source>
        <translation>Starkes Weinen, wenn der Arm bewegt wird?</translation>
    </message>
    <message>
        <source>When you dress {name}, for example</source>
        <translation>Zum Beispiel beim Anziehen von {name}</translation>
    </message>
    <message>
        <source>Is a joint hot, red or swollen?</source>
        <translation>Ist ein Gelenk heiß, rot oder geschwollen?</translation>
    </message>
    <message>
        <source>Look at both arms, both legs and the neck</source>
        <translation>Sehen Sie beide Arme, beide Beine und den Hals an</translation>
    </message>
    <message>
        <source>Does a part look bent or broken?</source>
        <translation>Sieht etwas verbogen oder gebrochen aus?</translation>
    </message>
    <message>
        <source>Hard crying when you move {name}?</source>
        <translation>Starkes Weinen, wenn Sie {name} bewegen?</translation>
    </message>
</context>
<context>
    <name>SafetyRise</name>
    <message>
        <source>A yes to {numbers}? Then be seen today.</source>
        <translation>Ein Ja bei {numbers}? Dann heute ansehen lassen.</translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call your local emergency number.</source>
        <translation>Ein Ja bei {numbers}? Das ist ein Notfall. Fahren Sie jetzt los, oder rufen Sie den Notruf an.</translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call {number}.</source>
        <translation>Ein Ja bei {numbers}? Das ist ein Notfall. Fahren Sie jetzt los, oder rufen Sie {number} an.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
</context>
<context>
    <name>SafetySheet</name>
    <message>
        <source>Saved. Six short questions</source>
        <translation>Gespeichert. Sechs kurze Fragen</translation>
    </message>
    <message>
        <source>Your entry is kept, whatever you answer.</source>
        <translation>Ihr Eintrag bleibt, was immer Sie antworten.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>You can still answer the questions.</source>
        <translation>Sie können die Fragen noch beantworten.</translation>
    </message>
    <message>
        <source>“Not checked” is a fine answer. It stays “not checked”.</source>
        <translation>„Nicht geprüft“ ist eine gute Antwort. Es bleibt „nicht geprüft“.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>SafetySource</name>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>Rule {id}, text {version}, checked against our notes on {day}.</source>
        <translation>Regel {id}, Text {version}, mit unseren Unterlagen verglichen am {day}.</translation>
    </message>
    <message>
        <source>General advice. No doctor has looked at this list or at your entry.</source>
        <translation>Allgemeiner Rat. Weder die Liste noch Ihr Eintrag wurde ärztlich angesehen.</translation>
    </message>
    <message>
        <source>Source: a rule of this program, of no clinic.</source>
        <translation>Quelle: eine Regel dieses Programms, keiner Klinik.</translation>
    </message>
    <message>
        <source>Source: a rule of this program, after {source}.</source>
        <translation>Quelle: eine Regel dieses Programms, nach {source}.</translation>
    </message>
    <message>
        <source>For ages from {start} to {end}.</source>
        <translation>Für das Alter von {start} bis {end}.</translation>
    </message>
    <message>
        <source>For babies under {age}.</source>
        <translation>Für Babys unter {age}.</translation>
    </message>
    <message>
        <source>From {age} on.</source>
        <translation>Ab {age}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is a sample. Nothing here goes into your own diary.</source>
        <translation>Das ist ein Beispiel. Nichts davon kommt in Ihr eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation>Zu meinem Tagebuch</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A left hip that keeps clicking</source>
        <translation>Eine linke Hüfte, die immer wieder klickt</translation>
    </message>
    <message>
        <source>Many pops, all comfortable</source>
        <translation>Viel Knacken, immer zufrieden</translation>
    </message>
    <message>
        <source>A shoulder that hurts</source>
        <translation>Eine Schulter, die wehtut</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The usual ones are used.</source>
        <translation>Die üblichen werden verwendet.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignQuestions</name>
    <message>
        <source>Does one leg open less?</source>
        <translation>Spreizt ein Bein weniger?</translation>
    </message>
    <message>
        <source>Does one leg look shorter?</source>
        <translation>Wirkt ein Bein kürzer?</translation>
    </message>
    <message>
        <source>Do the skin creases differ?</source>
        <translation>Sind die Hautfalten ungleich?</translation>
    </message>
    <message>
        <source>A limp or a waddle?</source>
        <translation>Hinken oder Watscheln?</translation>
    </message>
    <message>
        <source>At a diaper change, both knees bent. Do not press.</source>
        <translation>Beim Wickeln, beide Knie gebeugt. Nicht drücken.</translation>
    </message>
    <message>
        <source>On the back, legs side by side. Do not pull.</source>
        <translation>Auf dem Rücken, Beine nebeneinander. Nicht ziehen.</translation>
    </message>
    <message>
        <source>On the thighs and the bottom. Many healthy babies have this too.</source>
        <translation>An Oberschenkeln und Po. Viele gesunde Babys haben das auch.</translation>
    </message>
    <message>
        <source>When your baby stands or walks.</source>
        <translation>Wenn Ihr Baby steht oder läuft.</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>There on {day}: {site}</source>
        <translation>War da am {day}: {site}</translation>
    </message>
    <message>
        <source>Looked on {day}, not there: {site}</source>
        <translation>Nachgesehen am {day}, nicht da: {site}</translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation>Nachgesehen, nicht da</translation>
    </message>
</context>
<context>
    <name>SiteButton</name>
    <message>
        <source>Other joint</source>
        <translation>Anderes Gelenk</translation>
    </message>
    <message>
        <source>Change the joint of this entry</source>
        <translation>Das Gelenk dieses Eintrags ändern</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Which joint?</source>
        <translation>Welches Gelenk?</translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation>Welche Seite, links und rechts vom Baby aus</translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right.</source>
        <translation>Links und rechts vom Baby aus.</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Linke Schulter</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Rechte Schulter</translation>
    </message>
    <message>
        <source>Both shoulders</source>
        <translation>Beide Schultern</translation>
    </message>
    <message>
        <source>Shoulder, side not sure</source>
        <translation>Schulter, Seite unklar</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Linker Ellenbogen</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Rechter Ellenbogen</translation>
    </message>
    <message>
        <source>Both elbows</source>
        <translation>Beide Ellenbogen</translation>
    </message>
    <message>
        <source>Elbow, side not sure</source>
        <translation>Ellenbogen, Seite unklar</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Linkes Handgelenk</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Rechtes Handgelenk</translation>
    </message>
    <message>
        <source>Both wrists</source>
        <translation>Beide Handgelenke</translation>
    </message>
    <message>
        <source>Wrist, side not sure</source>
        <translation>Handgelenk, Seite unklar</translation>
    </message>
    <message>
        <source>Left fingers</source>
        <translation>Finger links</translation>
    </message>
    <message>
        <source>Right fingers</source>
        <translation>Finger rechts</translation>
    </message>
    <message>
        <source>Fingers of both hands</source>
        <translation>Finger beider Hände</translation>
    </message>
    <message>
        <source>Fingers, side not sure</source>
        <translation>Finger, Seite unklar</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Rücken oben</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>Rücken unten, links</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>Rücken unten, rechts</translation>
    </message>
    <message>
        <source>Lower back, both sides</source>
        <translation>Rücken unten, beidseits</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Rücken unten</translation>
    </message>
    <message>
        <source>Lower back, side not sure</source>
        <translation>Rücken unten, Seite unklar</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Linke Hüfte</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Rechte Hüfte</translation>
    </message>
    <message>
        <source>Both hips</source>
        <translation>Beide Hüften</translation>
    </message>
    <message>
        <source>Hip, side not sure</source>
        <translation>Hüfte, Seite unklar</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Linkes Knie</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rechtes Knie</translation>
    </message>
    <message>
        <source>Both knees</source>
        <translation>Beide Knie</translation>
    </message>
    <message>
        <source>Knee, side not sure</source>
        <translation>Knie, Seite unklar</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Linkes Sprunggelenk</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Rechtes Sprunggelenk</translation>
    </message>
    <message>
        <source>Both ankles</source>
        <translation>Beide Sprunggelenke</translation>
    </message>
    <message>
        <source>Ankle, side not sure</source>
        <translation>Sprunggelenk, Seite unklar</translation>
    </message>
    <message>
        <source>Left toes</source>
        <translation>Zehen links</translation>
    </message>
    <message>
        <source>Right toes</source>
        <translation>Zehen rechts</translation>
    </message>
    <message>
        <source>Toes of both feet</source>
        <translation>Zehen beider Füße</translation>
    </message>
    <message>
        <source>Toes, side not sure</source>
        <translation>Zehen, Seite unklar</translation>
    </message>
    <message>
        <source>Somewhere left</source>
        <translation>Irgendwo links</translation>
    </message>
    <message>
        <source>Somewhere right</source>
        <translation>Irgendwo rechts</translation>
    </message>
    <message>
        <source>Somewhere on both sides</source>
        <translation>Irgendwo auf beiden Seiten</translation>
    </message>
    <message>
        <source>Somewhere in the middle</source>
        <translation>Irgendwo in der Mitte</translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Ort unklar</translation>
    </message>
</context>
<context>
    <name>SitesInSentence</name>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <source>both shoulders</source>
        <translation>beide Schultern</translation>
    </message>
    <message>
        <source>shoulder, side not sure</source>
        <translation>Schulter, Seite unklar</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>linker Ellenbogen</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>rechter Ellenbogen</translation>
    </message>
    <message>
        <source>both elbows</source>
        <translation>beide Ellenbogen</translation>
    </message>
    <message>
        <source>elbow, side not sure</source>
        <translation>Ellenbogen, Seite unklar</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>linkes Handgelenk</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>rechtes Handgelenk</translation>
    </message>
    <message>
        <source>both wrists</source>
        <translation>beide Handgelenke</translation>
    </message>
    <message>
        <source>wrist, side not sure</source>
        <translation>Handgelenk, Seite unklar</translation>
    </message>
    <message>
        <source>left fingers</source>
        <translation>Finger links</translation>
    </message>
    <message>
        <source>right fingers</source>
        <translation>Finger rechts</translation>
    </message>
    <message>
        <source>fingers of both hands</source>
        <translation>Finger beider Hände</translation>
    </message>
    <message>
        <source>fingers, side not sure</source>
        <translation>Finger, Seite unklar</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>Rücken oben</translation>
    </message>
    <message>
        <source>lower back, left</source>
        <translation>Rücken unten, links</translation>
    </message>
    <message>
        <source>lower back, right</source>
        <translation>Rücken unten, rechts</translation>
    </message>
    <message>
        <source>lower back, both sides</source>
        <translation>Rücken unten, beidseits</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>Rücken unten</translation>
    </message>
    <message>
        <source>lower back, side not sure</source>
        <translation>Rücken unten, Seite unklar</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>both hips</source>
        <translation>beide Hüften</translation>
    </message>
    <message>
        <source>hip, side not sure</source>
        <translation>Hüfte, Seite unklar</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>beide Knie</translation>
    </message>
    <message>
        <source>knee, side not sure</source>
        <translation>Knie, Seite unklar</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>linkes Sprunggelenk</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>rechtes Sprunggelenk</translation>
    </message>
    <message>
        <source>both ankles</source>
        <translation>beide Sprunggelenke</translation>
    </message>
    <message>
        <source>ankle, side not sure</source>
        <translation>Sprunggelenk, Seite unklar</translation>
    </message>
    <message>
        <source>left toes</source>
        <translation>Zehen links</translation>
    </message>
    <message>
        <source>right toes</source>
        <translation>Zehen rechts</translation>
    </message>
    <message>
        <source>toes of both feet</source>
        <translation>Zehen beider Füße</translation>
    </message>
    <message>
        <source>toes, side not sure</source>
        <translation>Zehen, Seite unklar</translation>
    </message>
    <message>
        <source>somewhere left</source>
        <translation>irgendwo links</translation>
    </message>
    <message>
        <source>somewhere right</source>
        <translation>irgendwo rechts</translation>
    </message>
    <message>
        <source>somewhere on both sides</source>
        <translation>irgendwo auf beiden Seiten</translation>
    </message>
    <message>
        <source>somewhere in the middle</source>
        <translation>irgendwo in der Mitte</translation>
    </message>
    <message>
        <source>not sure where</source>
        <translation>Ort unklar</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>What was the sound?</source>
        <translation>Was für ein Geräusch war es?</translation>
    </message>
    <message>
        <source>How did you notice it?</source>
        <translation>Wie haben Sie es bemerkt?</translation>
    </message>
    <message>
        <source>Nothing clicked this time</source>
        <translation>Diesmal kein Geräusch</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this page. General facts, not about your baby.</source>
        <translation>Mit unseren Unterlagen verglichen am {day}. Die Seite wurde nicht ärztlich angesehen. Allgemeine Fakten, nicht über Ihr Baby.</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: fewer</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: six letters or numbers at least.</source>
        <translation>Zu kurz: mindestens sechs Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Easy to guess. Four words in a row are safer.</source>
        <translation>Leicht zu erraten. Vier Wörter hintereinander sind sicherer.</translation>
    </message>
    <message>
        <source>Fair. Longer is safer.</source>
        <translation>Mittel. Länger ist sicherer.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>What was happening</source>
        <translation>Was gerade war</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation>Wie oft es versucht wurde</translation>
    </message>
    <message>
        <source>How often it sounded</source>
        <translation>Wie oft es ein Geräusch gab</translation>
    </message>
    <message>
        <source>How the baby was</source>
        <translation>Wie es dem Baby ging</translation>
    </message>
    <message>
        <source>Heard or felt</source>
        <translation>Gehört oder gespürt</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>Fühlte sich locker an</translation>
    </message>
    <message>
        <source>How the limb moved</source>
        <translation>Wie sich Arm oder Bein bewegte</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>Wer es bemerkte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Wann es notiert wurde</translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation>Name des Babys</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <source>Lift: head, neck and body held</source>
        <translation>Heben: Kopf, Hals und Körper gehalten</translation>
    </message>
    <message>
        <source>Lift: moved in one piece</source>
        <translation>Heben: in einem Stück</translation>
    </message>
    <message>
        <source>Lift: brought close first</source>
        <translation>Heben: erst nah herangegangen</translation>
    </message>
    <message>
        <source>Lift: slow and smooth</source>
        <translation>Heben: langsam und gleichmäßig</translation>
    </message>
    <message>
        <source>Lift: kept close to the chest</source>
        <translation>Heben: nah an der Brust</translation>
    </message>
    <message>
        <source>Safety: looks ill</source>
        <translation>Sicherheit: wirkt krank</translation>
    </message>
    <message>
        <source>Safety: fever</source>
        <translation>Sicherheit: Fieber</translation>
    </message>
    <message>
        <source>Safety: hot or swollen</source>
        <translation>Sicherheit: heiß oder geschwollen</translation>
    </message>
    <message>
        <source>Safety: bent or broken</source>
        <translation>Sicherheit: verbogen oder gebrochen</translation>
    </message>
    <message>
        <source>Safety: hard crying</source>
        <translation>Sicherheit: starkes Weinen</translation>
    </message>
    <message>
        <source>Safety: fall or bruise</source>
        <translation>Sicherheit: Sturz oder blauer Fleck</translation>
    </message>
</context>
<context>
    <name>TableQuestions</name>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Which joint are all rows about?</source>
        <translation>Um welches Gelenk geht es in allen Zeilen?</translation>
    </message>
    <message>
        <source>On which side of the baby?</source>
        <translation>Auf welcher Seite des Babys?</translation>
    </message>
    <message>
        <source>Which sound do all rows tell of?</source>
        <translation>Von welchem Geräusch handeln alle Zeilen?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Which rows are about {name}?</source>
        <translation>Welche Zeilen handeln von {name}?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Die Zeile weglassen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>{field}: what does “{word}” mean?</source>
        <translation>{field}: Was bedeutet „{word}“?</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>It is about another baby: “{text}”.</source>
        <translation>Es geht um ein anderes Baby: „{text}“.</translation>
    </message>
    <message>
        <source>It says no day.</source>
        <translation>Es nennt keinen Tag.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a day or a time.</source>
        <translation>„{text}“ lässt sich nicht als Tag oder Uhrzeit lesen.</translation>
    </message>
    <message>
        <source>“{text}” has not come yet.</source>
        <translation>„{text}“ kommt erst noch.</translation>
    </message>
    <message>
        <source>“{text}” is before the birth.</source>
        <translation>„{text}“ liegt vor der Geburt.</translation>
    </message>
    <message>
        <source>It names no joint.</source>
        <translation>Es nennt kein Gelenk.</translation>
    </message>
    <message>
        <source>It names no sound.</source>
        <translation>Es nennt kein Geräusch.</translation>
    </message>
    <message>
        <source>The word “{text}” is not known.</source>
        <translation>Das Wort „{text}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This joint has no side “{text}”.</source>
        <translation>Dieses Gelenk hat keine Seite „{text}“.</translation>
    </message>
    <message>
        <source>{field}: “{text}” does not fit the rest of the row.</source>
        <translation>{field}: „{text}“ passt nicht zum Rest der Zeile.</translation>
    </message>
    <message>
        <source>It does not speak of a sound.</source>
        <translation>Es handelt nicht von einem Geräusch.</translation>
    </message>
    <message>
        <source>The note can mean more than one thing: “{text}”</source>
        <translation>Die Notiz kann mehr als eines bedeuten: „{text}“</translation>
    </message>
    <message>
        <source>An earlier row has the same id. Empty it in the row you copied.</source>
        <translation>Eine frühere Zeile hat dieselbe Nummer (id). Leeren Sie sie in der kopierten Zeile.</translation>
    </message>
    <message>
        <source>No time given: noon was taken.</source>
        <translation>Keine Uhrzeit: Mittag wurde genommen.</translation>
    </message>
    <message>
        <source>Read from the note.</source>
        <translation>Aus der Notiz gelesen.</translation>
    </message>
    <message>
        <source>Line {line} is left out. {reason}</source>
        <translation>Zeile {line} wird weggelassen. {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {when}, {entry}. {remarks}</source>
        <translation>Zeile {line}: {when}, {entry}. {remarks}</translation>
    </message>
</context>
<context>
    <name>TableSwitch</name>
    <message>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>TallyRow</name>
    <message>
        <source>No sound</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>{site}, {activity}</source>
        <translation>{site}, {activity}</translation>
    </message>
    <message>
        <source>{sounded} of {looks}</source>
        <translation>{sounded} von {looks}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>{subject}: {numbers} made a sound today</source>
        <translation>{subject}: heute {numbers} mit Geräusch</translation>
    </message>
    <message>
        <source>{subject}: {numbers} today</source>
        <translation>{subject}: heute {numbers}</translation>
    </message>
    <message>
        <source>One more: {subject}</source>
        <translation>Noch eins: {subject}</translation>
    </message>
    <message>
        <source>diaper changes</source>
        <translation>Wickeln</translation>
    </message>
    <message>
        <source>Popped</source>
        <translation>Knacken</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Clunked</source>
        <translation>Schnappen</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation>Irgendein Geräusch</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
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
        <translation>Auto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Uhr</translation>
    </message>
</context>
<context>
    <name>ThreeState</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Zeit nehmen</translation>
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
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl Y</source>
        <translation>Strg Y</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Strg R</translation>
    </message>
</context>
<context>
    <name>ToastWords</name>
    <message>
        <source>{words}. {correction}? {key}.</source>
        <translation>{words}. {correction}? {key}.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>See all in Diary</source>
        <translation>Alle im Tagebuch</translation>
    </message>
    <message>
        <source>No entries yet today.</source>
        <translation>Heute noch keine Einträge.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Again: {entry}</source>
        <translation>Noch einmal: {entry}</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Pages to read</source>
        <translation>Seiten zum Lesen</translation>
    </message>
    <message>
        <source>Why joints pop</source>
        <translation>Warum Gelenke knacken</translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation>Sanft hochnehmen</translation>
    </message>
    <message>
        <source>Carrying, swaddling</source>
        <translation>Tragen, Pucken</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Was notieren</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Wann anrufen</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wieder ausgeführt</translation>
    </message>
    <message>
        <source>Back in the diary</source>
        <translation>Wieder im Tagebuch</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation>Ihr Blick auf die Beine</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>That is not the password. Nothing is lost.</source>
        <translation>Das ist nicht das Passwort. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>Das Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>Type its password to go on.</source>
        <translation>Tippen Sie sein Passwort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Without the password nobody can open it.</source>
        <translation>Ohne das Passwort kann niemand es öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <comment>Wait %n second, then try again.</comment>
        <translation>
            <numerusform>Warten Sie %n Sekunde, dann versuchen Sie es noch einmal.</numerusform>
            <numerusform>Warten Sie %n Sekunden, dann versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Besuch hinzufügen</translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation>Diesen Besuch ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>This visit is gone</source>
        <translation>Dieser Besuch ist weg</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here.</source>
        <translation>Er wurde inzwischen gelöscht. Was Sie schrieben, ist noch da.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Neu speichern</translation>
    </message>
    <message>
        <source>This day is before the birth.</source>
        <translation>Dieser Tag liegt vor der Geburt.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add what was looked at</source>
        <translation>Hinzufügen, was angesehen wurde</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Wiederkommen am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>Was für ein Besuch</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Was gesagt oder geschrieben wurde</translation>
    </message>
    <message>
        <source>As you were told, or as it is written</source>
        <translation>Wie es Ihnen gesagt wurde oder dasteht</translation>
    </message>
    <message>
        <source>What kind of scan</source>
        <translation>Was für ein Bild</translation>
    </message>
    <message>
        <source>Result of the scan</source>
        <translation>Ergebnis des Bildes</translation>
    </message>
    <message>
        <source>Copy it word for word from the letter</source>
        <translation>Wort für Wort aus dem Brief abschreiben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>Who, where, why</source>
        <translation>Wer, wo, warum</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation>Ultraschall und Röntgen</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>Fotos und Clips</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>Questions: {n}, answers: {m}</source>
        <translation>Fragen: {n}, Antworten: {m}</translation>
    </message>
    <message>
        <source>Scans: {n}</source>
        <translation>Bilder: {n}</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation>Ultraschall und Röntgen</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Warum: {words}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Fragen, die Sie stellen wollen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>They stand on the page for the doctor.</source>
        <translation>Sie stehen auf der Seite für die Praxis.</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Antwort: {words}</translation>
    </message>
    <message>
        <source>No answer is written down.</source>
        <translation>Keine Antwort ist notiert.</translation>
    </message>
    <message>
        <source>{what} · {side}</source>
        <translation>{what} · {side}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>No result is written down.</source>
        <translation>Kein Ergebnis ist notiert.</translation>
    </message>
    <message>
        <source>Kept as it was written. No meaning is added.</source>
        <translation>So aufbewahrt, wie es geschrieben wurde. Keine Deutung kommt dazu.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Wiederkommen am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>Fotos und Clips</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Come back to the doctor</source>
        <translation>Wieder in die Praxis</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vorsorge (U)</translation>
    </message>
    <message>
        <source>Sick visit</source>
        <translation>Besuch wegen Krankheit</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>Dringender Besuch</translation>
    </message>
    <message>
        <source>Bone doctor</source>
        <translation>Kinderorthopädie</translation>
    </message>
    <message>
        <source>Other specialist</source>
        <translation>Andere Fachpraxis</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Other visit</source>
        <translation>Anderer Besuch</translation>
    </message>
    <message>
        <source>Hip check</source>
        <translation>Hüftuntersuchung</translation>
    </message>
    <message>
        <source>How far the leg opens</source>
        <translation>Wie weit das Bein spreizt</translation>
    </message>
    <message>
        <source>Leg length</source>
        <translation>Beinlänge</translation>
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
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>No visit is written down yet. Add the last one, or the next one.</source>
        <translation>Noch ist kein Besuch notiert. Fügen Sie den letzten oder den nächsten hinzu.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Besuch hinzufügen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Weeks old</source>
        <translation>Alter in Wochen</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>niemand sah nach</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation>Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I have a copy of a diary…</source>
        <translation>Ich habe eine Kopie eines Tagebuchs…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Who is this diary about?</source>
        <translation>Um wen geht es in diesem Tagebuch?</translation>
    </message>
    <message>
        <source>A diary was here before. Its backups still are.</source>
        <translation>Hier war schon ein Tagebuch. Seine Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>Write down the pops and clicks. Write down quiet diaper changes too.</source>
        <translation>Notieren Sie Knacken und Klicken. Notieren Sie auch ruhiges Wickeln.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation>Name des Babys</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Only looking? Open a sample:</source>
        <translation>Nur mal schauen? Beispiel öffnen:</translation>
    </message>
    <message>
        <source>Type or pick the day. It can be changed later.</source>
        <translation>Tippen oder wählen Sie den Tag. Er lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>WhenMenu</name>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Jetzt, {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
</context>
<context>
    <name>WhereHeader</name>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Set a password first, under Settings</source>
        <translation>Legen Sie zuerst ein Passwort fest, unter Einstellungen</translation>
    </message>
    <message>
        <source>There is no side to put right</source>
        <translation>Es gibt keine Seite zu berichtigen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Rücken oben</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Rücken unten</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Ort unklar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Knacken</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Clunk</source>
        <translation>Schnappen</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Geräusch</translation>
    </message>
    <message>
        <source>Heard it</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Felt it</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Hochnehmen</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Diaper change</source>
        <translation>Wickeln</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>Anziehen</translation>
    </message>
    <message>
        <source>Bathing</source>
        <translation>Baden</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Füttern</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>Car seat</source>
        <translation>Autositz</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Kicking</source>
        <translation>Strampeln</translation>
    </message>
    <message>
        <source>Tummy time</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Krabbeln</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Weinen</translation>
    </message>
    <message>
        <source>Wincing</source>
        <translation>Zucken</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation>Nachgesehen, nicht da</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>Moves less</source>
        <translation>Weniger bewegt</translation>
    </message>
    <message>
        <source>Held stiffly</source>
        <translation>Steif gehalten</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Held head, neck, body</source>
        <translation>Kopf, Hals, Körper gehalten</translation>
    </message>
    <message>
        <source>Lifted as one piece</source>
        <translation>In einem Stück gehoben</translation>
    </message>
    <message>
        <source>Came close first</source>
        <translation>Erst nah herangegangen</translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation>Langsam und gleichmäßig</translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation>Nah an die Brust</translation>
    </message>
    <message>
        <source>Looks very ill</source>
        <translation>Wirkt sehr krank</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Hot, red or swollen</source>
        <translation>Heiß, rot oder geschwollen</translation>
    </message>
    <message>
        <source>Looks bent or broken</source>
        <translation>Sieht verbogen oder gebrochen aus</translation>
    </message>
    <message>
        <source>Hard crying when it moves</source>
        <translation>Starkes Weinen beim Bewegen</translation>
    </message>
    <message>
        <source>A fall, bump or bruise</source>
        <translation>Sturz, Stoß oder blauer Fleck</translation>
    </message>
    <message>
        <source>One leg opens less</source>
        <translation>Ein Bein spreizt weniger</translation>
    </message>
    <message>
        <source>One leg looks shorter</source>
        <translation>Ein Bein wirkt kürzer</translation>
    </message>
    <message>
        <source>Skin creases differ</source>
        <translation>Ungleiche Hautfalten</translation>
    </message>
    <message>
        <source>Limp or waddle</source>
        <translation>Hinken oder Watscheln</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Bottom first before birth (breech)</source>
        <translation>Po voran vor der Geburt (Beckenendlage)</translation>
    </message>
    <message>
        <source>Hip trouble in the family</source>
        <translation>Hüftleiden in der Familie</translation>
    </message>
    <message>
        <source>Too little water before birth</source>
        <translation>Zu wenig Fruchtwasser</translation>
    </message>
    <message>
        <source>High birth weight</source>
        <translation>Hohes Geburtsgewicht</translation>
    </message>
    <message>
        <source>Twins or more</source>
        <translation>Zwillinge oder mehr</translation>
    </message>
    <message>
        <source>Head held to one side</source>
        <translation>Kopf schief gehalten</translation>
    </message>
    <message>
        <source>Foot turned or bent</source>
        <translation>Fuß gedreht oder gebogen</translation>
    </message>
    <message>
        <source>Tight swaddling</source>
        <translation>Enges Pucken</translation>
    </message>
    <message>
        <source>A hip was loose before</source>
        <translation>Eine Hüfte war früher locker</translation>
    </message>
    <message>
        <source>Emergency now</source>
        <translation>Jetzt Notfall</translation>
    </message>
    <message>
        <source>Be seen today</source>
        <translation>Heute ansehen lassen</translation>
    </message>
    <message>
        <source>Call within 24 hours</source>
        <translation>Binnen 24 Stunden anrufen</translation>
    </message>
    <message>
        <source>Call this week</source>
        <translation>Diese Woche anrufen</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>Binnen zwei Wochen</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
</TS>

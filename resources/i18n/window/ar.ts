<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A diary for joint sounds, kept on this computer. It gives no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, places and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save from a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick in the row that has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk in a row or on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the choice or the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk along the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>No movement was written down in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted repeats only; single entries stand apart. Repeats of one day are alike, so the true range is wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singles: {n} with a sound, {m} without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said what was happening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>What was happening?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>When to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Picture of the baby: where was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Visits to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip checks that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits.ics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>To my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This writes a file. Open it with the calendar that you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the baby in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may see your calendar. Questions and notes stay in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to come yet. Add a visit first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>When to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>When to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried? Call. That is reason enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaregiversCard</name>
    <message>
        <source>Who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change here is for new entries. Old ones keep their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Check at {first} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at {first} to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at {first} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at {first} to {last} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in week {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in weeks {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}-month check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at {first} to {last} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan at {first} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan at {first} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan in week {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan in weeks {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan at {first} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newborn check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Next hip checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no list for your country. Ask when the hips are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you live. Then the next check can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no later check. Ask at each visit until they walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due by {day}. No visit near it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it done? Write it down. If not, call and ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You planned a visit on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips are looked at in each check until a baby walks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These make hip trouble a little more likely. Doctors ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildMenu</name>
    <message>
        <source>About {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildSwitcher</name>
    <message>
        <source>No baby yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenCard</name>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries behind each pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, with room to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After page 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries as data, for another copy of this program or a clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips, photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors’ names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF stays on this computer until you share it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryDialog</name>
    <message>
        <source>Where do you live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{sounded} of {tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>%n entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>%n time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <comment>%n minute ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <comment>%n day old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <comment>%n week old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months old</source>
        <comment>%n month old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>%n year old</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>%n hour ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sound}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvDesk</name>
    <message>
        <source>{entries} in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>Add the rows of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added before you press Add. You can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of a date comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for joint and sound in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows, as they are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were the rows written down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the rows were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written long after it happened is kept, but patterns leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say how the dates are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are understood.</source>
        <comment>%n row is understood.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <comment>%n is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{understood} {left_out}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>For example {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day yet. Write it like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayStrips</name>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hip}: a sound on {n} of {m} days someone looked. Nobody looked on {u} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked, no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discomfort right after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clunk or loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: a sound on {n} of {m} days looked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the entry says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the advice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the same again, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote it at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote it on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>More details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you watched it move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it made the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often did you watch it move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often did it make the sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling near the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm to the touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the joint feel loose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the arm or leg move after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words. Ctrl+Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling, movement, how often, note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary files and tables (*.json *.pdf *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary file: everything (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets: entries only (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>Changed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n times</source>
        <comment>Changed %n time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved again {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {what}, until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way to lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other answers to the safety questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n files</source>
        <comment>with %n file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySaver</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits. There are {entries} in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>gentle lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written %n days later</source>
        <comment>Written %n day later</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This diary is from a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then open the diary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the diary cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file as it is. Open a backup of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file and its folder are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then save again. What you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary&apos;s file was moved while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older diary could not be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed, and there is a copy of it. Please tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is safe. Free some space on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is as it was. The details say what is wrong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there or choose another name. The old file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not allow to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder. Your diary is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place. Your diary is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check day and time. It cannot be before the birth, or in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the birth date. An entry may lie before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the due date: it does not fit the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how often you tried and it sounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another diary was being opened. Go back to yours, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere since. It stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {record}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {record}, {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this value: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Which side of the baby do you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joints that are not on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the joint on the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in one file on this computer. It is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample. It is gone when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} of a pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a question for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It first held on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingFacts</name>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely fewer than 1 of every 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely about {n} of every 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {few} to {many} of every 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other lifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>It counts your notes. It does not say why the joint sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats what you wrote. It does not say what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is this program&apos;s own. It was not tested in clinics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days, in the last {tried_weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without notes can hide sounds. So {days} days with a sound in {window} weeks are enough. They lie in {weeks} of the weeks or more, {span} days or more from first to last. {recent} of them lie in the last {recent_weeks} weeks, the last one under {last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. More than 1 in {one_in} days with notes very likely has a sound. It is more than a wrong side could explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On fewer than 1 in {quiet_in} days with notes you wrote that a hip was quiet. So after {pause} days without a sound the count begins again. {beside} of the days lie outside the fullest {fullest_weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that slide past each other can sound each time. A short video helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby may hold a limb still because it hurts. It should not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swollen, red or warm joint should be seen the same day. Under three months: at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pops do not hurt. A baby who cries right after one should be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb that moves less on several days may be sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clunk or a loose feel is a reason for a hip check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs that differ are a sign doctors look for at each hip check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip sound that goes on for weeks is worth a hip check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip sound at nearly each movement is worth a hip check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding is not the clean pop that most joints make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors like to know about hip sounds that come back or begin late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it changes over weeks helps the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares two ways to lift, as you wrote them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many babies&apos; joints pop. The doctor may still want to know which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many hip clicks are harmless. Your notes cannot tell which ones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove the reason. Other things may differ too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer sounds do not mean that all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other sign was written. That is not the same as no sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when you wrote it once or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when you wrote one of the three once or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when the baby cried, winced or was uneasy after {pains} sounds or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when you wrote it on {reduced_days} days or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when you wrote one of the two once or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when you wrote one sign once or more. Creases alone weigh less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for sounds on {full_days} days or more in {full_window} weeks. They lie in {full_weeks} of the weeks or more, {full_span} days or more from first to last. The last one is under {full_last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. It is more than a wrong side could explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when you wrote grinding once or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for sounds on {again_days} days or more over {again_span} days or more. From {again_age} weeks of age, one is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days. Or {each_tries} of {each_tries} on {each_days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for {ratio} times the sounds a day in the last {late_weeks} weeks. It needs {known_weeks} weeks of notes. A day without notes counts as part of a day. Chance alone must be unlikely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when the sounds a day fall to {fall_share} % or less, and not by chance. It sets the last {fall_weeks} weeks beside the {before_weeks} before. You must have gone on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with {lifts} lifts of each kind, or {lift_weeks} weeks after lifting changed. Chance alone must be unlikely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for {pop_entries} sounds or more on {pop_days} days, where no other pattern holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Queensland Children&apos;s Hospital, bone and joint infections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: NHS Healthier Together, limp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Choudry and others, Arch Dis Child 2013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Kawchuk and others, PLoS One 2015. The numbers are ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published number exists. The rule is this program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>You last wrote this %n days ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</source>
        <comment>You last wrote this %n day ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call your local emergency number now. Do not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} should be seen at a hospital today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} should be seen by a doctor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the doctor within 24 hours. If {name} has a fever or looks ill, call now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this week and ask for a hip check. Do not wait for the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a hip check at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Does {name} need a hip check?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Should someone look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. {name} was breech, so sooner is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. You named a hip risk, so sooner is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. Sooner is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there &lt;b&gt;{n} of {m}&lt;/b&gt; times someone looked, last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You wrote it &lt;b&gt;%n times&lt;/b&gt;, last on {last}.</source>
        <comment>You wrote it &lt;b&gt;%n time&lt;/b&gt;, last on {last}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote a {site} sound on &lt;b&gt;%n days&lt;/b&gt; since {first}.</source>
        <comment>You wrote a {site} sound on &lt;b&gt;%n day&lt;/b&gt; since {first}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote a {site} sound on &lt;b&gt;{n} of the %n days&lt;/b&gt; someone looked since {first}.</source>
        <comment>You wrote a {site} sound on &lt;b&gt;{n} of the %n day&lt;/b&gt; someone looked since {first}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n days.</source>
        <comment>It sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n day.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote &lt;b&gt;%n entries&lt;/b&gt; with a sound and no other sign with them.</source>
        <comment>You wrote &lt;b&gt;%n sound&lt;/b&gt; and no other sign with it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cried, winced or was uneasy after &lt;b&gt;{n} of the {m}&lt;/b&gt; sounds you told about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cried, winced or was uneasy after &lt;b&gt;each of the {n}&lt;/b&gt; sounds you told about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was grinding &lt;b&gt;{n} of {m}&lt;/b&gt; times it sounded, last on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote a {site} sound &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {other}: {n} of {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {split}: a sound on &lt;b&gt;{bn} of {bm}&lt;/b&gt; days with notes. Since then: &lt;b&gt;{an} of {am}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you lift gently, a lift had a sound on &lt;b&gt;{gds} of {gd}&lt;/b&gt; days with notes. Before that: &lt;b&gt;{ods} of {od}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{gn} of {gm}&lt;/b&gt; gentle lifts and &lt;b&gt;{on} of {om}&lt;/b&gt; other lifts had a sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>{Site}: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Site}: {signs} right after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Site}: moved less than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Site}: grinding, not a clean pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Site}: sounds on more days than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Site}: sounds on fewer days than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer sounds with gentle lifts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds with no other sign written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} keeps popping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} keeps clicking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} keeps clunking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} keeps grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} keeps making a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} popped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} clunked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} was grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} made a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} pops {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} clicks {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} clunks {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} grinds {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {site} makes a sound {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} is picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} is put down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at nearly each diaper change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} is dressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at nearly each bath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at nearly each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time in the car seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at nearly each tummy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} rolls over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} crawls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time {name} walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time, at one movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wincing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it felt loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg opens less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg looks shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {site} popped on %n days</source>
        <comment>The {site} popped on %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clicked on %n days</source>
        <comment>The {site} clicked on %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clunked on %n days</source>
        <comment>The {site} clunked on %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} was grinding on %n days</source>
        <comment>The {site} was grinding on %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} made a sound on %n days</source>
        <comment>The {site} made a sound on %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several joints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsColumn</name>
    <message>
        <source>When to call, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good to know: %n more notes</source>
        <comment>Good to know: %n more note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts, no advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked for patterns. Your entries and counts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the same as no sound. Log a sound or a quiet look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern holds so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the same as no sign. A hip can need care without a sound and without pain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>The diary is open on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first. Two computers at once can harm the file. Is that window gone, or that computer off? Then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That window does not answer. You can open the diary here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HipCard</name>
    <message>
        <source>Both hips, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hips, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark a week. The taller, the more days with a sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a sound, of the days someone looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: {days} with the side not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show the hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discomfort right after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clunk or loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HipSignsDialog</name>
    <message>
        <source>Look at the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which leg, the baby&apos;s own left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right. Both: you looked at both legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes. Which leg is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Not checked&quot; is a fine answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one question first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{entries} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <comment>%n brought up to date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <comment>%n taken out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in this diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>%n was here already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added from the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InSentence</name>
    <message>
        <source>pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diaper change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>car seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kicking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tummy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crawling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wincing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked, not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>You began to write a visit. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Very ill: hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more before 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot, red or swollen joint before 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb that looks bent or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very ill. A fever before 3 months. A stiff limb with a fever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint is hot, red or swollen. Under 12 months: hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb is held stiffly or not used. Under 12 months: hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard crying when a limb moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall, a bump or a bruise in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint is swollen, red or warm. A limb is held stiffly or not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb that moves less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip clunks or feels loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg opens less or looks shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limp or a waddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip clunks or feels loose. One leg opens less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip keeps clicking. Sooner is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip keeps clicking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding later on, without pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound with almost each movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin creases that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding, or a sound every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland Children’s Hospital; American Academy of Pediatrics. Some lines are this diary’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why babies’ joints pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pops and clicks do no harm. There are three usual reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas in the fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint is stretched. Gas comes out of the fluid inside and makes a pop. Then it needs a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tendon slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cord slides over a bump of bone. It snaps to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose ligaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New babies’ joints are held loosely. They shift a little and settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sound cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is why a doctor looks at the hips at each checkup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip can be silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain. Days without a sound do not mean that all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound with almost each movement is another kind. Parts rub past each other. Tell the doctor at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: Kawchuk 2015, PLoS One (fingers of adults); American Family Physician 2014; UpToDate, hips of newborns; International Hip Dysplasia Institute; American Academy of Pediatrics 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean fewer pops. Nobody has proved it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold head, neck and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift as one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel and come close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shake a baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift under the arms, not by the hands. A pull on the hand can hurt the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand holds head and neck, up to about 4 months of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: Providence Health, how to hold a baby; Cleveland Clinic and Kaiser Permanente, pulled elbow. Kneeling and coming close first: common advice, no study found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips like it best with the knees up and apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legs make an M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees a little higher than the bottom. The cloth holds both thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in the first 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaddling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snug around the chest, wide around the legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can bend up and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs straight and pressed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop swaddling when your baby starts to roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: International Hip Dysplasia Institute, baby wearing and swaddling; statement of four societies in AAP News 2011;32(9). Two diapers on top of each other do not treat a hip: American Academy of Orthopaedic Surgeons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three marks mean the same everywhere in this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which joint, which side, and what you were doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked, no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that too. It counts just as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is not the same as no sound. It is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your baby was right after helps too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“3 of 8 diaper changes” tells more than “3 clicks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film it when it comes by itself. Do not make it happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: the rules of this diary. No study has tested them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftingCard</name>
    <message>
        <source>Gentle lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how to lift gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} of {m}&lt;/b&gt; had a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, fewer sounds with gentle lifts. This counts your notes. It does not prove the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written how a lift was done. The Log asks after a lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} about a lift, but not enough is written to sort it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to compare. It takes {n} lifts of each kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, no clear difference. This counts your notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftingPanel</name>
    <message>
        <source>See how to lift gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you lift {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you lift the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head, neck and body held together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved as one piece, without a twist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to you before you stood up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and smooth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held close to your chest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 short questions, if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved entry is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>What did you notice?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as your computer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm and very dim, for a dark room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night colors at night. By day as your computer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked yet: {sign}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkIcon</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{site}, days someone looked: {have}. It takes {needed} to see if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, days from the first look to the last: {have}. It takes {needed} to see if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, counted repeats of one movement: {have}. It takes {needed} to say how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, days with counted repeats: {have}. It takes {needed} to say how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, full weeks of notes: {have}. It takes {needed} to see a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, quiet and other notes in the last weeks: {have}. It takes {needed} to see if it gets less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds you wrote: {have}. It takes {needed} to sum them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a sound: {have}. It takes {needed} to sum them up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentSection</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who noticed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>A name, such as Grandma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObserverMenu</name>
    <message>
        <source>Who noticed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who noticed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFiles</name>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, then print the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be printed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing: page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into your message to the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the page ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsCard</name>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary only: no patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing is read into your entries, here or on the page. Days and counts stay. Advice on your own answers stays too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth telling the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked up and put down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes, counted. Not a diagnosis. Days without a sound do not mean that all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodMenu</name>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country: {name}. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you live. Then we can name the number to call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know the emergency number there. Ask, and keep it close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency there: call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Making the page ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be shown here. Save it, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it will be printed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>A question for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the visit on {day}, and stands on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the next visit? Not sure yet? Write the day you plan to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>{number}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it here after the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the question to this answer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionSection</name>
    <message>
        <source>if you noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the baby right after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was {name} right after?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>The doctor reads: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptBar</name>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry to repeat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the joint and the sound first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the joint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the sound first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Page for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the page ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Take this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyAdvice</name>
    <message>
        <source>You cannot get there? Call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the office closed? Go to a hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shot in the last 48 hours? Say so there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try to make the sound again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an emergency room now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to A&amp;E now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} to a hospital today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a doctor see {name} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby who is hard to wake, cannot breathe well or turns blue needs help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies under 3 months with a fever of 38.0 °C (100.4 °F) or more need care now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies with a fever of 38.0 °C (100.4 °F) or more should be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint, needs care now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb that looks bent or broken needs care now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies under 3 months with a hot, red or swollen joint need care now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies who hold a limb stiffly should be seen today. Under 12 months: at a hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children who hold a limb stiffly or do not use it should be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies with a hot, red or swollen joint should be seen today. Under 12 months: at a hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children with a hot, red or swollen joint should be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies who cry hard when a limb moves should be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor soon about hard crying when a limb moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor should look at a young baby today after a fall, a bump or a bruise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain right after the sound more than once is worth a call soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb that moves less is worth a call soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks of life is worth a call soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this week for a hip exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip that clunks, feels loose or opens less should be checked. Do not wait for the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limp or a waddle should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor about a grinding sound. Film it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven skin creases alone tell little. The doctor can look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried? Call your doctor. That is reason enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after the sound once more? Call within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the six questions. A yes changes what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your local emergency number now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot get there? Call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {doctor}: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {doctor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your doctor: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not move the leg to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not move the arm to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not move it to test it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCalled</name>
    <message>
        <source>You wrote that {name} does not use the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} does not use the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} holds the leg stiffly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} holds the arm stiffly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} holds it stiffly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} moves the leg less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} moves the arm less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} moves it less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that it was swollen near the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that it was red near the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that it was warm to the touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that the hip felt loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} cried right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} winced right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that {name} was uneasy right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote a clunk of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote a grinding sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered the safety questions here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyDesk</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyQuestions</name>
    <message>
        <source>Does {name} look very ill?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a fever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38.0 °C (100.4 °F) or more, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any fall, bump or bruise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a small one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the leg hot, red or swollen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the hip, the thigh and the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the leg look bent or broken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or do you think a bone is broken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard crying when the leg moves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At diaper changes, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the arm hot, red or swollen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the shoulder, the elbow and the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the arm look bent or broken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard crying when the arm moves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you dress {name}, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a joint hot, red or swollen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both arms, both legs and the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a part look bent or broken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard crying when you move {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyRise</name>
    <message>
        <source>A yes to {numbers}? Then be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetySheet</name>
    <message>
        <source>Saved. Six short questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is kept, whatever you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still answer the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not checked” is a fine answer. It stays “not checked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetySource</name>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {id}, text {version}, checked {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General advice. No doctor has seen your entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ages from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For babies under {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {age} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is a sample. Nothing here goes into your own diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A left hip that keeps clicking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pops, all comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shoulder that hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else writes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignQuestions</name>
    <message>
        <source>Does one leg open less?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does one leg look shorter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the skin creases differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limp or a waddle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a diaper change, both knees bent. Do not press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back, legs side by side. Do not pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the thighs and the bottom. Many healthy babies have this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your baby stands or walks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked on {day}, not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Which joint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both elbows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingers of both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingers, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ankles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes of both feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesInSentence</name>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both elbows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingers of both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingers, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ankles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes of both feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes, side not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>What was the sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you notice it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clicked this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Checked {day}. General facts, not about your baby.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it sounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the baby was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard or felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the limb moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: head, neck and body held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: moved in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: brought close first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: slow and smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: kept close to the chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: looks ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: hot or swollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: bent or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: hard crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety: fall or bruise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableQuestions</name>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which joint are all rows about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which side of the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sound do all rows tell of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are about {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: what does “{word}” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>It is about another baby: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a day or a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “{text}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This joint has no side “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” does not fit the rest of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not speak of a sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note can mean more than one thing: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time given: noon was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {when}, {entry}. {remarks}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyRow</name>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sounded} of {looks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {numbers} made a sound today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diaper changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clunked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreeState</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>See all in Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the side of this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Pages to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why joints pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying, swaddling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you were told, or as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it word for word from the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, where, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: {n}, answers: {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on the page for the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it was written. No meaning is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Come back to the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the leg opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ortolani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>No visit is written down yet. Add the last one, or the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Weeks old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this diary about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the pops and clicks. Write down quiet diaper changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking? Open a sample:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or pick the day. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenMenu</name>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereHeader</name>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaper change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tummy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wincing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held stiffly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held head, neck, body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted as one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came close first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks very ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, red or swollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks bent or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard crying when it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall, bump or bruise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg opens less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg looks shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin creases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limp or waddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom first before birth (breech)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip trouble in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little water before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High birth weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twins or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head held to one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot turned or bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight swaddling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hip was loose before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be seen today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

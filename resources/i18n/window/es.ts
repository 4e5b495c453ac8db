<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A diary for joint sounds, kept on this computer. It gives no diagnosis.</source>
        <translation>Un diario de sonidos articulares, guardado en esta computadora. No da diagnósticos.</translation>
    </message>
    <message>
        <source>Version, places and licenses</source>
        <translation>Versión, lugares y licencias</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>It was the other side</source>
        <translation>Era el otro lado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>Bloquear el diario</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar la anotación</translation>
    </message>
    <message>
        <source>Save from a note</source>
        <translation>Guardar desde una nota</translation>
    </message>
    <message>
        <source>Pick in the row, or the joint, that has the number</source>
        <translation>Elegir en la fila, o la articulación, que tiene el número</translation>
    </message>
    <message>
        <source>Pick what has the ring</source>
        <translation>Elegir lo que tiene el anillo</translation>
    </message>
    <message>
        <source>Walk in a row or on the picture</source>
        <translation>Moverse en una fila o en el dibujo</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Cambiar la anotación</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Borrar lo elegido</translation>
    </message>
    <message>
        <source>Leave the choice or the search</source>
        <translation>Salir de la selección o la búsqueda</translation>
    </message>
    <message>
        <source>Walk along the days</source>
        <translation>Moverse por los días</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>Show the entries of the day</source>
        <translation>Mostrar las anotaciones del día</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Pasar la página</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Más grande y más pequeño</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>No movement was written down in these days.</source>
        <translation>En estos días no se anotó ningún movimiento.</translation>
    </message>
    <message>
        <source>Counted repeats only; single entries stand apart. “Likely” is a range of 95 %. Repeats of one day are alike, so in truth it is wider.</source>
        <translation>Solo repeticiones contadas; las anotaciones sueltas van aparte. «Probable» es un intervalo del 95 %. Las repeticiones de un día se parecen; por eso en realidad es más amplio.</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Mostrar las {n}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation>Según lo que se hacía</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Singles</source>
        <translation>Sueltas</translation>
    </message>
    <message>
        <source>{n} with, {m} without</source>
        <translation>{n} con, {m} sin</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} de {m}</translation>
    </message>
    <message>
        <source>Too few to say more.</source>
        <translation>Muy pocas para decir más.</translation>
    </message>
    <message>
        <source>Singles: {n} with a sound, {m} without.</source>
        <translation>Sueltas: {n} con sonido, {m} sin.</translation>
    </message>
    <message>
        <source>not said what was happening</source>
        <translation>no se dijo qué pasaba</translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>What was happening?</source>
        <translation>¿Qué se estaba haciendo?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pick another one</source>
        <translation>Elegir otro</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
</context>
<context>
    <name>Altered</name>
    <message numerus="yes">
        <source>%n entries do not read as they were saved</source>
        <comment>%n entry does not read as it was saved</comment>
        <translation>
            <numerusform>%n anotación no se lee como se guardó</numerusform>
            <numerusform>%n anotaciones no se leen como se guardaron</numerusform>
        </translation>
    </message>
    <message>
        <source>A worn disk or another program can do this.</source>
        <translation>Puede deberse a un disco gastado o a otro programa.</translation>
    </message>
    <message>
        <source>There is no good backup to look in.</source>
        <translation>No hay una copia buena donde mirar.</translation>
    </message>
    <message>
        <source>Last good backup: {when}. It is kept.</source>
        <translation>Última copia buena: {when}. Se conserva.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>A deleted entry</source>
        <translation>Una anotación borrada</translation>
    </message>
    <message>
        <source>{entry}, deleted</source>
        <translation>{entry}, borrada</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>A look at the legs</source>
        <translation>Una mirada a las piernas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>The backup says the same.</source>
        <translation>La copia dice lo mismo.</translation>
    </message>
    <message>
        <source>A part of it reads otherwise in the backup.</source>
        <translation>Una parte es distinta en la copia.</translation>
    </message>
    <message>
        <source>Now: {what}.</source>
        <translation>Ahora: {what}.</translation>
    </message>
    <message>
        <source>In the backup: {what}.</source>
        <translation>En la copia: {what}.</translation>
    </message>
    <message>
        <source>You may have changed it after this backup.</source>
        <translation>Quizá la cambió después de esta copia.</translation>
    </message>
    <message>
        <source>The backup does not have it. Look at it in your diary.</source>
        <translation>No está en la copia. Mírela en el diario.</translation>
    </message>
</context>
<context>
    <name>AlteredDesk</name>
    <message>
        <source>Taken from the backup</source>
        <translation>Tomado de la copia</translation>
    </message>
    <message>
        <source>Kept as it is now</source>
        <translation>Se queda como está ahora</translation>
    </message>
</context>
<context>
    <name>AlteredDialog</name>
    <message>
        <source>What it says now is kept in its history.</source>
        <translation>Lo que dice ahora queda en su historial.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>Dejar como está ahora</translation>
    </message>
    <message>
        <source>Take it from the backup</source>
        <translation>Tomarlo de la copia</translation>
    </message>
</context>
<context>
    <name>AsideNote</name>
    <message>
        <source>Show what is left out</source>
        <translation>Mostrar lo que no se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tell of the same moment as another one. Each moment counts once.</source>
        <comment>%n entry tells of the same moment as another one. Each moment counts once.</comment>
        <translation>
            <numerusform>%n anotación habla del mismo momento que otra. Cada momento cuenta una vez.</numerusform>
            <numerusform>%n anotaciones hablan del mismo momento que otra. Cada momento cuenta una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in a tally of that day, and count there.</source>
        <comment>%n entry is in a tally of that day, and counts there.</comment>
        <translation>
            <numerusform>%n anotación está en la cuenta de ese día y cuenta allí.</numerusform>
            <numerusform>%n anotaciones están en la cuenta de ese día y cuentan allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not counted, as their day is not sure.</source>
        <comment>%n entry is not counted, as its day is not sure.</comment>
        <translation>
            <numerusform>%n anotación no se cuenta, pues su día no es seguro.</numerusform>
            <numerusform>%n anotaciones no se cuentan, pues su día no es seguro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Your diary is whole</source>
        <translation>El diario está completo</translation>
    </message>
    <message>
        <source>All of it reads as it was saved.</source>
        <translation>Todo se lee como se guardó.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>you asked for it</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>antes de actualizar el programa</translation>
    </message>
    <message>
        <source>before a file was added</source>
        <translation>antes de añadir un archivo</translation>
    </message>
    <message>
        <source>before you went back</source>
        <translation>antes de volver atrás</translation>
    </message>
    <message>
        <source>when its file was moved</source>
        <translation>cuando se movió el archivo</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when} · it is damaged</source>
        <translation>{when} · está dañada</translation>
    </message>
    <message>
        <source>{when} · it has another password</source>
        <translation>{when} · tiene otra contraseña</translation>
    </message>
    <message>
        <source>{when} · an entry is not as it was saved</source>
        <translation>{when} · una anotación no está como se guardó</translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation>{when} · {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, {size}</source>
        <comment>%n backup, {size}</comment>
        <translation>
            <numerusform>%n copia de seguridad, {size}</numerusform>
            <numerusform>%n copias de seguridad, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds the same as your diary. Nothing would change.</source>
        <translation>El archivo tiene lo mismo que el diario. No cambiaría nada.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>This child is not in the file. The whole diary of the child would go.</source>
        <translation>Este bebé no está en el archivo. Se iría todo su diario.</translation>
    </message>
    <message>
        <source>This child is in the file only, with {entries}.</source>
        <translation>Este bebé solo está en el archivo, con {entries}.</translation>
    </message>
    <message>
        <source>Would leave your diary: {entries}.</source>
        <translation>Saldrían del diario: {entries}.</translation>
    </message>
    <message>
        <source>Would come into your diary: {entries}.</source>
        <translation>Entrarían en el diario: {entries}.</translation>
    </message>
    <message>
        <source>Would change: {entries}.</source>
        <translation>Cambiarían: {entries}.</translation>
    </message>
    <message>
        <source>What is written about the child would change too.</source>
        <translation>También cambiarían los datos del bebé.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>{entries} ({days})</source>
        <translation>{entries} ({days})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Volver a una copia…</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Deshacer la vuelta atrás</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation>Comprobar el diario</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otra computadora</translation>
    </message>
    <message>
        <source>One file holds all of it: entries, visits, photos and clips.</source>
        <translation>Un archivo lo contiene todo: anotaciones, consultas, fotos y vídeos.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>A sample needs no backup.</source>
        <translation>Un ejemplo no necesita copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copia de seguridad.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Última copia: {when}</translation>
    </message>
    <message>
        <source>One is made each day that you use the diary.</source>
        <translation>Se hace una cada día que se usa el diario.</translation>
    </message>
    <message>
        <source>{backups}, beside your diary.</source>
        <translation>{backups}, junto al diario.</translation>
    </message>
    <message>
        <source>There is no room for another one: free {size} on the disk.</source>
        <translation>No hay sitio para otra: liberar {size} en el disco.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers. Your diary is saved in a way that fits. Have it open on one computer at a time.</source>
        <translation>{service} copia esta carpeta a otras computadoras. El diario se guarda de un modo adecuado. Abrirlo en una sola computadora a la vez.</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Picture of the baby: where was it?</source>
        <translation>Dibujo del bebé: ¿dónde fue?</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Baby’s</source>
        <translation>Del bebé</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Visits to come</source>
        <translation>Próximas consultas</translation>
    </message>
    <message>
        <source>Days to come back</source>
        <translation>Días para volver</translation>
    </message>
    <message>
        <source>Hip checks that are due</source>
        <translation>Revisiones de cadera pendientes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Guardar para el calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Visits.ics</source>
        <translation>Consultas.ics</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>To my calendar</source>
        <translation>A mi calendario</translation>
    </message>
    <message>
        <source>This writes a file. Open it with the calendar that you use.</source>
        <translation>Esto escribe un archivo. Se abre con el calendario que se usa.</translation>
    </message>
    <message>
        <source>Write the name of the baby in it</source>
        <translation>Poner el nombre del bebé</translation>
    </message>
    <message>
        <source>Others may see your calendar. Questions and notes stay in the diary.</source>
        <translation>Otras personas pueden ver el calendario. Las preguntas y notas se quedan en el diario.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
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
        <translation>Todavía no hay nada por venir. Primero hay que añadir una consulta.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Worried? Call. That is reason enough.</source>
        <translation>¿Hay preocupación? Llamar. Es motivo suficiente.</translation>
    </message>
</context>
<context>
    <name>CaregiversCard</name>
    <message>
        <source>Who writes</source>
        <translation>Quién escribe</translation>
    </message>
    <message>
        <source>A change here is for new entries. Old ones keep their name.</source>
        <translation>Un cambio aquí vale para anotaciones nuevas. Las antiguas conservan su nombre.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Quitar a {name} de la lista</translation>
    </message>
    <message>
        <source>Change this name</source>
        <translation>Cambiar este nombre</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Check at {first} days</source>
        <translation>Revisión a los {first} días</translation>
    </message>
    <message>
        <source>Check at {first} to {last} days</source>
        <translation>Revisión entre {first} y {last} días</translation>
    </message>
    <message>
        <source>Check at {first} weeks</source>
        <translation>Revisión a las {first} semanas</translation>
    </message>
    <message>
        <source>Check at {first} to {last} weeks</source>
        <translation>Revisión entre {first} y {last} semanas</translation>
    </message>
    <message>
        <source>Check in week {first}</source>
        <translation>Revisión en la semana {first}</translation>
    </message>
    <message>
        <source>Check in weeks {first} to {last}</source>
        <translation>Revisión en las semanas {first} a {last}</translation>
    </message>
    <message>
        <source>{first}-month check</source>
        <translation>Revisión de los {first} meses</translation>
    </message>
    <message>
        <source>Check at {first} to {last} months</source>
        <translation>Revisión entre {first} y {last} meses</translation>
    </message>
    <message>
        <source>Hip scan at {first} days</source>
        <translation>Ecografía de cadera a los {first} días</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} days</source>
        <translation>Ecografía de cadera entre {first} y {last} días</translation>
    </message>
    <message>
        <source>Hip scan at {first} weeks</source>
        <translation>Ecografía de cadera a las {first} semanas</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} weeks</source>
        <translation>Ecografía de cadera entre {first} y {last} semanas</translation>
    </message>
    <message>
        <source>Hip scan in week {first}</source>
        <translation>Ecografía de cadera en la semana {first}</translation>
    </message>
    <message>
        <source>Hip scan in weeks {first} to {last}</source>
        <translation>Ecografía de cadera en las semanas {first} a {last}</translation>
    </message>
    <message>
        <source>Hip scan at {first} months</source>
        <translation>Ecografía de cadera a los {first} meses</translation>
    </message>
    <message>
        <source>Hip scan at {first} to {last} months</source>
        <translation>Ecografía de cadera entre {first} y {last} meses</translation>
    </message>
    <message>
        <source>Newborn check</source>
        <translation>Revisión del recién nacido</translation>
    </message>
    <message>
        <source>Around {day}</source>
        <translation>Hacia el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Next hip checks</source>
        <translation>Próximas revisiones de cadera</translation>
    </message>
    <message>
        <source>We have no list for your country. Ask when the hips are looked at.</source>
        <translation>No hay lista para este país. Preguntar cuándo se miran las caderas.</translation>
    </message>
    <message>
        <source>Say where you live. Then the next check can stand here.</source>
        <translation>Decir dónde vive la familia. Así puede verse aquí la próxima revisión.</translation>
    </message>
    <message>
        <source>The list has no later check. Ask at each visit until they walk.</source>
        <translation>La lista no tiene más revisiones. Preguntar en cada consulta hasta que camine.</translation>
    </message>
    <message>
        <source>It was due by {day}. No visit near it is written down.</source>
        <translation>Debía hacerse antes del {day}. No hay ninguna consulta anotada cerca.</translation>
    </message>
    <message>
        <source>Was it done? Write it down. If not, call and ask for it.</source>
        <translation>¿Se hizo? Anotarlo. Si no, llamar y pedirla.</translation>
    </message>
    <message>
        <source>You planned a visit on {day}.</source>
        <translation>Hay una consulta prevista el {day}.</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Poner la fecha</translation>
    </message>
    <message>
        <source>Hips are looked at in each check until a baby walks.</source>
        <translation>Las caderas se miran en cada control hasta que el bebé camina.</translation>
    </message>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this list.</source>
        <translation>Comparado con nuestros apuntes el {day}. Ningún médico ha visto esta lista.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Say where you live</source>
        <translation>Decir dónde vive la familia</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>País: {name}</translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message>
        <source>Add a child</source>
        <translation>Añadir un bebé</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>The due date was</source>
        <translation>La fecha prevista de parto era</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha prevista</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Niña o niño</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Nombre del médico</translation>
    </message>
    <message>
        <source>Phone of the doctor</source>
        <translation>Teléfono del médico</translation>
    </message>
    <message>
        <source>These make hip trouble a little more likely. Doctors ask for them.</source>
        <translation>Estas cosas hacen algo más probable un problema de cadera. Los médicos preguntan por ellas.</translation>
    </message>
    <message>
        <source>Delete this diary…</source>
        <translation>Borrar este diario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>ChildMenu</name>
    <message>
        <source>About {name}…</source>
        <translation>Sobre {name}…</translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation>Ir a mi diario</translation>
    </message>
    <message>
        <source>Add a child…</source>
        <translation>Añadir un bebé…</translation>
    </message>
    <message>
        <source>Lock the diary</source>
        <translation>Bloquear el diario</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
</context>
<context>
    <name>ChildSwitcher</name>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
</context>
<context>
    <name>ChildrenCard</name>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir un bebé</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What would you like to ask?</source>
        <translation>¿Qué conviene preguntar?</translation>
    </message>
    <message>
        <source>Your question for the doctor</source>
        <translation>Su pregunta para el médico</translation>
    </message>
    <message>
        <source>Entries behind each pattern</source>
        <translation>Anotaciones detrás de cada patrón</translation>
    </message>
    <message>
        <source>Visits and scans</source>
        <translation>Consultas e imágenes</translation>
    </message>
    <message>
        <source>Questions, with room to write</source>
        <translation>Preguntas, con espacio para escribir</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las anotaciones</translation>
    </message>
    <message>
        <source>After page 1</source>
        <translation>Tras la página 1</translation>
    </message>
    <message>
        <source>The entries as data, for another copy of this program or a clinic.</source>
        <translation>Las anotaciones como datos, para otra copia de este programa o una clínica.</translation>
    </message>
    <message>
        <source>Baby’s name</source>
        <translation>Nombre del bebé</translation>
    </message>
    <message>
        <source>Our names</source>
        <translation>Nuestros nombres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Clips, photos</source>
        <translation>Vídeos, fotos</translation>
    </message>
    <message>
        <source>Doctors’ names</source>
        <translation>Nombres de médicos</translation>
    </message>
    <message>
        <source>Data inside</source>
        <translation>Datos adjuntos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The doctor reads</source>
        <translation>El médico lee</translation>
    </message>
    <message>
        <source>The PDF stays on this computer until you share it.</source>
        <translation>El PDF se queda en esta computadora hasta que alguien lo comparta.</translation>
    </message>
</context>
<context>
    <name>ClipDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ClipEditor</name>
    <message>
        <source>Adding {name}…</source>
        <translation>Añadiendo {name}…</translation>
    </message>
    <message>
        <source>{words} {part} %</source>
        <translation>{words} {part} %</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Añadido: {name}</translation>
    </message>
</context>
<context>
    <name>ClipSources</name>
    <message>
        <source>Add a photo or clip</source>
        <translation>Añadir una foto o un vídeo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Photos, films and sounds ({endings})</source>
        <translation>Fotos, vídeos y sonidos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ClipTile</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Clips</name>
    <message>
        <source>{name} cannot be read. Choose another file.</source>
        <translation>{name} no se puede leer. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>{name} is no photo, film or sound. Save it as JPEG, MP4 or MP3 first.</source>
        <translation>{name} no es foto, vídeo ni sonido. Guardarlo antes como JPEG, MP4 o MP3.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} está vacío. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Make it shorter first.</source>
        <translation>{name} ocupa más de {limit} MB. Acortarlo antes.</translation>
    </message>
    <message>
        <source>One entry holds {limit} photos and clips. Add the others to a new entry.</source>
        <translation>Una anotación admite {limit} fotos y vídeos. Añadir los demás a otra anotación.</translation>
    </message>
    <message>
        <source>There is no room for {name}. A diary holds {limit} MB. Use a shorter clip.</source>
        <translation>No hay sitio para {name}. Un diario admite {limit} MB. Usar un vídeo más corto.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Add it again.</source>
        <translation>{name} cambió mientras se leía. Añadirlo otra vez.</translation>
    </message>
    <message>
        <source>{name} itself is not in this diary. Add it again, or add the .zip with it.</source>
        <translation>{name} no está en este diario. Añadirlo otra vez, o añadir el .zip que lo contiene.</translation>
    </message>
    <message>
        <source>{name} is damaged. Add the same file again to mend it.</source>
        <translation>{name} está dañado. Añadir el mismo archivo otra vez para repararlo.</translation>
    </message>
    <message>
        <source>{kind}, {length}</source>
        <translation>{kind}, {length}</translation>
    </message>
    <message>
        <source>The file itself is not here. Add it again, or add the .zip.</source>
        <translation>El archivo no está aquí. Añadirlo otra vez, o añadir el .zip.</translation>
    </message>
    <message>
        <source>The file is damaged. Add it again.</source>
        <translation>El archivo está dañado. Añadirlo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos or clips</source>
        <comment>%n photo or clip</comment>
        <translation>
            <numerusform>%n foto o vídeo</numerusform>
            <numerusform>%n fotos o vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copies of a diary (*.bjbackup)</source>
        <translation>Copias de un diario (*.bjbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message numerus="yes">
        <source>%n older copies have no password</source>
        <comment>%n older copy has no password</comment>
        <translation>
            <numerusform>%n copia antigua no tiene contraseña</numerusform>
            <numerusform>%n copias antiguas no tienen contraseña</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can read such a copy. Give it the password too, or delete it.</source>
        <translation>Cualquiera puede leer una copia así. Póngale también la contraseña o bórrela.</translation>
    </message>
    <message>
        <source>Copies that you put elsewhere, such as on a stick, are not reached from here.</source>
        <translation>Las copias puestas en otro lugar, como una memoria, no se alcanzan desde aquí.</translation>
    </message>
    <message>
        <source>A disk may hold old data for a while after it was replaced or deleted.</source>
        <translation>Un disco puede conservar datos antiguos un tiempo después de sustituirlos o borrarlos.</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>A copy of a diary</source>
        <translation>Una copia de un diario</translation>
    </message>
    <message>
        <source>Add it: what only the copy has comes into your diary. Where both have an entry, the newer one counts. Nothing is lost.</source>
        <translation>Añadir: lo que solo tiene la copia entra en el diario. Si ambos tienen una anotación, vale la más nueva. No se pierde nada.</translation>
    </message>
    <message>
        <source>Replace: your diary will hold only what the copy holds. Then:</source>
        <translation>Sustituir: el diario tendrá solo lo que tiene la copia. Entonces:</translation>
    </message>
    <message>
        <source>What your diary holds now is kept as a backup first. You can come back.</source>
        <translation>Lo que el diario contiene ahora se guarda antes como copia de seguridad. Se puede volver.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>CopyPasswordDialog</name>
    <message>
        <source>This copy has its own password</source>
        <translation>Esta copia tiene su propia contraseña</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Contraseña de la copia</translation>
    </message>
    <message>
        <source>That is not its password. Nothing was changed.</source>
        <translation>Esa no es su contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>CorrectionLine</name>
    <message>
        <source>It was:</source>
        <translation>Era:</translation>
    </message>
    <message>
        <source>Change the place of this entry</source>
        <translation>Cambiar el lugar de esta anotación</translation>
    </message>
    <message>
        <source>It was: {place}</source>
        <translation>Era: {place}</translation>
    </message>
</context>
<context>
    <name>CountryDialog</name>
    <message>
        <source>Where do you live?</source>
        <translation>¿Dónde vive la familia?</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{sounded} of {tried}</source>
        <translation>{sounded} de {tried}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>%n entry</comment>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>%n time</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <comment>%n minute ago</comment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>aún no ha nacido</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <comment>%n day old</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks old</source>
        <comment>%n week old</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months old</source>
        <comment>%n month old</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>%n year old</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>%n hour ago</comment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
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
        <translation>{entries} en {file}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>CsvDialog</name>
    <message>
        <source>Add the rows of {file}</source>
        <translation>Añadir las filas de {file}</translation>
    </message>
    <message>
        <source>Add {entries}</source>
        <translation>Añadir {entries}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing is added before you press Add. You can take it back.</source>
        <translation>No se añade nada antes de pulsar Añadir. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Which part of a date comes first?</source>
        <translation>¿Qué parte de la fecha va primero?</translation>
    </message>
    <message>
        <source>Which part of a date comes first</source>
        <translation>Qué parte de la fecha va primero</translation>
    </message>
    <message>
        <source>Look for joint and sound in the notes</source>
        <translation>Buscar articulación y sonido en las notas</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>Palabras que no se conocen</translation>
    </message>
    <message>
        <source>The rows, as they are understood</source>
        <translation>Las filas, tal como se entienden</translation>
    </message>
    <message>
        <source>When were the rows written down?</source>
        <translation>¿Cuándo se escribieron las filas?</translation>
    </message>
    <message>
        <source>When the rows were written</source>
        <translation>Cuándo se escribieron las filas</translation>
    </message>
    <message>
        <source>What was written long after it happened is kept, but patterns leave it out.</source>
        <translation>Lo que se escribió mucho después se guarda, pero los patrones lo dejan fuera.</translation>
    </message>
    <message>
        <source>What the columns say</source>
        <translation>Lo que dicen las columnas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuando pasó</translation>
    </message>
    <message>
        <source>Later, or not sure</source>
        <translation>Después, o dudoso</translation>
    </message>
    <message>
        <source>First say how the dates are written.</source>
        <translation>Primero decir cómo se escriben las fechas.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are understood.</source>
        <comment>%n row is understood.</comment>
        <translation>
            <numerusform>Se entiende %n fila.</numerusform>
            <numerusform>Se entienden %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <comment>%n is left out.</comment>
        <translation>
            <numerusform>%n queda fuera.</numerusform>
            <numerusform>%n quedan fuera.</numerusform>
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
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ayer, {day}</translation>
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
        <translation>Por ejemplo {day}</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>This is no day yet. Write it like {day}.</source>
        <translation>Esto aún no es un día. Se escribe así: {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
</context>
<context>
    <name>DayStrips</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} de {m}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>days looked</source>
        <translation>días mirados</translation>
    </message>
    <message>
        <source>{hip}: a sound on {n} of {m} days someone looked. Nobody looked on {u} days.</source>
        <translation>{hip}: sonido en {n} de los {m} días en que alguien miró. Nadie miró en {u} días.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>looked, no sound</source>
        <translation>miró, sin sonido</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>nadie miró</translation>
    </message>
    <message>
        <source>discomfort right after</source>
        <translation>molestia justo después</translation>
    </message>
    <message>
        <source>clunk or loose</source>
        <translation>resalte o floja</translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: nobody looked</source>
        <translation>Semana del {day}. {hip}: nadie miró</translation>
    </message>
    <message>
        <source>Week from {day}. {hip}: a sound on {n} of {m} days looked</source>
        <translation>Semana del {day}. {hip}: sonido en {n} de {m} días mirados</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>Usar estos días</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>The second day is before the first.</source>
        <translation>El segundo día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>DaysSection</name>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última consulta</translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation>Últimas 6 semanas</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>aún sin consulta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>{first} to today</source>
        <translation>{first} hasta hoy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Chosen entry</source>
        <translation>Anotación elegida</translation>
    </message>
    <message>
        <source>{entries} chosen</source>
        <translation>Elegidas: {entries}</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Elegir una anotación para verla entera.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>All that the entry says</source>
        <translation>Todo lo que dice la anotación</translation>
    </message>
    <message>
        <source>Read the advice again</source>
        <translation>Leer el consejo otra vez</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Log the same again, now</source>
        <translation>Anotar lo mismo otra vez, ahora</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
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
        <translation>Lo notó {name}. Anotado a las {when}</translation>
    </message>
    <message>
        <source>{name} noticed it. Written on {when}</source>
        <translation>Lo notó {name}. Anotado el {when}</translation>
    </message>
    <message>
        <source>Written at {when}</source>
        <translation>Anotado a las {when}</translation>
    </message>
    <message>
        <source>Written on {when}</source>
        <translation>Anotado el {when}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>How often you watched it move</source>
        <translation>Veces que se observó el movimiento</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>How often it made the sound</source>
        <translation>Veces que sonó</translation>
    </message>
    <message>
        <source>How often did you watch it move?</source>
        <translation>¿Cuántas veces se observó el movimiento?</translation>
    </message>
    <message>
        <source>How often did it make the sound?</source>
        <translation>¿Cuántas veces sonó?</translation>
    </message>
    <message>
        <source>Swelling near the joint</source>
        <translation>Hinchazón cerca de la articulación</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Warm to the touch</source>
        <translation>Caliente al tacto</translation>
    </message>
    <message>
        <source>Did the joint feel loose?</source>
        <translation>¿Se sintió floja la articulación?</translation>
    </message>
    <message>
        <source>How did the arm or leg move after?</source>
        <translation>¿Cómo se movió después el brazo o la pierna?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In your own words. Ctrl+Enter saves.</source>
        <translation>Con palabras propias. Ctrl+Intro guarda.</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>Fotos y vídeos</translation>
    </message>
    <message>
        <source>Swelling, movement, note, photo or clip</source>
        <translation>Hinchazón, movimiento, nota, foto o vídeo</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Añadir de un archivo</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
</context>
<context>
    <name>EntryCount</name>
    <message>
        <source>{n} of {entries}</source>
        <translation>{n} de {entries}</translation>
    </message>
    <message>
        <source>more than {n} of {entries}</source>
        <translation>más de {n} de {entries}</translation>
    </message>
    <message>
        <source>{entries} since {day}</source>
        <translation>{entries} desde el {day}</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No cambió nada</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>Se sintió floja</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>Qué se hacía</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Cómo se notó</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>Justo después</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
</context>
<context>
    <name>EntryHistory</name>
    <message>
        <source>Changed once</source>
        <translation>Cambiado una vez</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n times</source>
        <comment>Changed %n time</comment>
        <translation>
            <numerusform>Cambiado %n vez</numerusform>
            <numerusform>Cambiado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved again {until}.</source>
        <translation>Guardado de nuevo {until}.</translation>
    </message>
    <message>
        <source>Was {what}, until {until}.</source>
        <translation>Era {what}, hasta {until}.</translation>
    </message>
    <message>
        <source>{time} the same day</source>
        <translation>{time} del mismo día</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>the note “{note}”</source>
        <translation>la nota «{note}»</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>another way to lift</source>
        <translation>otra forma de levantar</translation>
    </message>
    <message>
        <source>other answers to the safety questions</source>
        <translation>otras respuestas a las preguntas de seguridad</translation>
    </message>
    <message>
        <source>without photos or clips</source>
        <translation>sin fotos ni vídeos</translation>
    </message>
    <message numerus="yes">
        <source>with %n photos or clips</source>
        <comment>with %n photo or clip</comment>
        <translation>
            <numerusform>con %n foto o vídeo</numerusform>
            <numerusform>con %n fotos o vídeos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Anotaciones, las más recientes primero</translation>
    </message>
</context>
<context>
    <name>EntrySaver</name>
    <message>
        <source>This entry is gone</source>
        <translation>Esta anotación ya no está</translation>
    </message>
    <message>
        <source>Log it again.</source>
        <translation>Anotarla otra vez.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation>Era la derecha</translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation>Era la izquierda</translation>
    </message>
</context>
<context>
    <name>EntrySheets</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation>Aún no hay nada anotado. Anotar un sonido, o que se miró sin sonido.</translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation>Ir a Anotar</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las anotaciones</translation>
    </message>
    <message>
        <source>No entry fits. There are {entries} in all.</source>
        <translation>Ninguna coincide. En total hay {entries}.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>gentle lift</source>
        <translation>levantado con suavidad</translation>
    </message>
    <message>
        <source>other lift</source>
        <translation>levantado de otro modo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Written next day</source>
        <translation>Escrito al día siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Written %n days later</source>
        <comment>Written %n day later</comment>
        <translation>
            <numerusform>Escrito %n día después</numerusform>
            <numerusform>Escrito %n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This diary is from a newer version of the program.</source>
        <translation>Este diario es de una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Update the program, then open the diary again.</source>
        <translation>Actualizar el programa y abrir el diario otra vez.</translation>
    </message>
    <message>
        <source>This file is not a diary.</source>
        <translation>Este archivo no es un diario.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Elegir otro archivo. Este no se cambió.</translation>
    </message>
    <message>
        <source>A part of the diary cannot be read.</source>
        <translation>Una parte del diario no se puede leer.</translation>
    </message>
    <message>
        <source>Leave the file as it is. Open a backup of it instead.</source>
        <translation>Dejar el archivo como está. Abrir una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>The diary is locked.</source>
        <translation>El diario está bloqueado.</translation>
    </message>
    <message>
        <source>Open it with its password.</source>
        <translation>Abrirlo con su contraseña.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed or lost.</source>
        <translation>Intentarlo de nuevo. No se cambió ni se perdió nada.</translation>
    </message>
    <message>
        <source>This computer cannot open diaries with a password.</source>
        <translation>Esta computadora no puede abrir diarios con contraseña.</translation>
    </message>
    <message>
        <source>Install the program again, or use another computer. Nothing was changed.</source>
        <translation>Instalar el programa otra vez o usar otra computadora. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary cannot be read or saved here.</source>
        <translation>El diario no se puede leer ni guardar aquí.</translation>
    </message>
    <message>
        <source>Is its disk there? Check that the file and its folder are yours.</source>
        <translation>¿Está el disco? Comprobar que el archivo y la carpeta son propios.</translation>
    </message>
    <message>
        <source>Another program holds the diary.</source>
        <translation>Otro programa tiene abierto el diario.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Cerrarlo allí e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was not saved: the disk is full.</source>
        <translation>No se guardó: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then save again. What you wrote is still here.</source>
        <translation>Liberar espacio y guardar otra vez. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>It was not done: the disk is nearly full.</source>
        <translation>No se hizo: el disco está casi lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Your diary is safe.</source>
        <translation>Liberar espacio y probar otra vez. El diario está a salvo.</translation>
    </message>
    <message>
        <source>No backup was made: the disk is nearly full.</source>
        <translation>No se hizo copia de seguridad: el disco está casi lleno.</translation>
    </message>
    <message>
        <source>Free some space. Your diary is safe.</source>
        <translation>Liberar espacio. El diario está a salvo.</translation>
    </message>
    <message>
        <source>The diary&apos;s file was moved while it was open.</source>
        <translation>El archivo del diario se movió mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Put it back, then start the program again.</source>
        <translation>Volver a ponerlo en su lugar y abrir el programa otra vez.</translation>
    </message>
    <message>
        <source>An older diary could not be brought up to date.</source>
        <translation>Un diario antiguo no se pudo actualizar.</translation>
    </message>
    <message>
        <source>It was not changed. Please tell us.</source>
        <translation>No se cambió. Se agradece un aviso.</translation>
    </message>
    <message>
        <source>Note it elsewhere. Then close the window.</source>
        <translation>Anotarlo en otro lugar. Luego cerrar la ventana.</translation>
    </message>
    <message>
        <source>Where: {file}</source>
        <translation>Dónde: {file}</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo copia de seguridad.</translation>
    </message>
    <message>
        <source>Is the disk full, or the folder not yours? Your diary is safe.</source>
        <translation>¿Está lleno el disco, o la carpeta no es propia? El diario está a salvo.</translation>
    </message>
    <message>
        <source>It was not finished: the diary was closed meanwhile.</source>
        <translation>No se terminó: entretanto se cerró el diario.</translation>
    </message>
    <message>
        <source>Start it again. Your diary is as it was.</source>
        <translation>Empezar de nuevo. El diario está como estaba.</translation>
    </message>
    <message>
        <source>The diary could not be read or written.</source>
        <translation>El diario no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>No se perdió nada. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>What you began to write cannot be kept.</source>
        <translation>Lo que se empezó a escribir no se puede guardar.</translation>
    </message>
    <message>
        <source>The recording is not kept yet.</source>
        <translation>La grabación aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Add it again, or close the window without it.</source>
        <translation>Añadirla otra vez, o cerrar la ventana sin ella.</translation>
    </message>
    <message>
        <source>Your settings could not be kept.</source>
        <translation>Los ajustes no se pudieron guardar.</translation>
    </message>
    <message>
        <source>They hold until the window is closed. Your diary is safe.</source>
        <translation>Valen hasta cerrar la ventana. El diario está a salvo.</translation>
    </message>
    <message>
        <source>It is not there any more. Look where it is now, then choose it again.</source>
        <translation>Ya no está allí. Buscar dónde está ahora y elegirlo otra vez.</translation>
    </message>
    <message>
        <source>The computer does not let us read it. Copy it to a folder of yours, then add the copy.</source>
        <translation>La computadora no deja leerlo. Copiarlo a una carpeta propia y añadir la copia.</translation>
    </message>
    <message>
        <source>It is empty. Save it again where it comes from, then add it.</source>
        <translation>Está vacío. Guardarlo otra vez donde se hizo y luego añadirlo.</translation>
    </message>
    <message>
        <source>There is no diary in it. Choose the file that the program saved.</source>
        <translation>No contiene un diario. Elegir el archivo que guardó el programa.</translation>
    </message>
    <message>
        <source>It is no table that can be read. Save it as CSV, then add it again.</source>
        <translation>No es una tabla que se pueda leer. Guardarla como CSV y añadirla otra vez.</translation>
    </message>
    <message>
        <source>A part of it is damaged or missing. Save it again where it comes from, then add it.</source>
        <translation>Una parte está dañada o falta. Guardarlo otra vez donde se hizo y luego añadirlo.</translation>
    </message>
    <message>
        <source>It has a password. Save a copy without one, then add that.</source>
        <translation>Tiene contraseña. Guardar una copia sin ella y añadir esa.</translation>
    </message>
    <message>
        <source>It is too large. Is it the right file?</source>
        <translation>Es demasiado grande. ¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>It is from a newer version of the program. Update the program, then add the file again.</source>
        <translation>Es de una versión más nueva del programa. Actualizar el programa y añadir el archivo otra vez.</translation>
    </message>
    <message>
        <source>It is a copy of a whole diary. Open it under Settings, Backups.</source>
        <translation>Es la copia de un diario entero. Abrirla en Ajustes, Copias de seguridad.</translation>
    </message>
    <message>
        <source>It does not fit this diary. Is it about another baby? Check name and birth date.</source>
        <translation>No corresponde a este diario. ¿Es de otro bebé? Revisar el nombre y la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Something in it is wrong. Correct it, or save it again where it comes from.</source>
        <translation>Algo en él no es correcto. Corregirlo o guardarlo otra vez donde se hizo.</translation>
    </message>
    <message>
        <source>This file could not be added.</source>
        <translation>Este archivo no se pudo añadir.</translation>
    </message>
    <message>
        <source>{file} could not be added.</source>
        <translation>{file} no se pudo añadir.</translation>
    </message>
    <message>
        <source>Your diary is as it was.</source>
        <translation>El diario está como estaba.</translation>
    </message>
    <message>
        <source>Close it there or choose another name. The old file is as it was.</source>
        <translation>Cerrarlo allí o elegir otro nombre. El archivo anterior está como estaba.</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>No se imprimió.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Revisar la impresora e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The computer does not allow to write there.</source>
        <translation>La computadora no permite escribir ahí.</translation>
    </message>
    <message>
        <source>Choose another folder. Your diary is safe.</source>
        <translation>Elegir otra carpeta. El diario está a salvo.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>El archivo o la carpeta no está ahí.</translation>
    </message>
    <message>
        <source>Choose another place. Your diary is safe.</source>
        <translation>Elegir otro lugar. El diario está a salvo.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>El archivo no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Check day and time. It cannot be before the birth, or in the future.</source>
        <translation>Revisar día y hora. No puede ser antes del nacimiento ni en el futuro.</translation>
    </message>
    <message>
        <source>Check the birth date. An entry may lie before it.</source>
        <translation>Revisar la fecha de nacimiento. Puede que una anotación sea anterior.</translation>
    </message>
    <message>
        <source>Check the due date: it does not fit the birth.</source>
        <translation>Revisar la fecha prevista: no encaja con el nacimiento.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escribir un nombre.</translation>
    </message>
    <message>
        <source>Check how often you tried and it sounded.</source>
        <translation>Revisar cuántas veces se probó y sonó.</translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation>Ese es el propio diario. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Another diary was being opened. Go back to yours, then save again.</source>
        <translation>Se estaba abriendo otro diario. Volver al propio y guardar otra vez.</translation>
    </message>
    <message>
        <source>These entries are another baby&apos;s. Choose that baby, then add the file again.</source>
        <translation>Estas anotaciones son de otro bebé. Elegir ese bebé y añadir el archivo otra vez.</translation>
    </message>
    <message>
        <source>It was changed elsewhere since. It stays as it is now.</source>
        <translation>Entretanto se cambió en otro lugar. Queda como está ahora.</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Algo falló en el programa.</translation>
    </message>
    <message>
        <source>You can go on. What was saved is safe.</source>
        <translation>Se puede seguir. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>This photo or clip cannot be used.</source>
        <translation>Esta foto o este vídeo no se puede usar.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>Esto no se puede guardar así.</translation>
    </message>
    <message>
        <source>Look at {record}.</source>
        <translation>Revisar {record}.</translation>
    </message>
    <message>
        <source>Look at {record}, {field}.</source>
        <translation>Revisar {record}, {field}.</translation>
    </message>
    <message>
        <source>It takes {size} more.</source>
        <translation>Faltan {size}.</translation>
    </message>
    <message>
        <source>What you saved is in {file}.</source>
        <translation>Lo guardado está en {file}.</translation>
    </message>
    <message>
        <source>A copy of it is in {file}.</source>
        <translation>Una copia está en {file}.</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>Lo escrito: {words}</translation>
    </message>
    <message>
        <source>A text is too long. It may have {most} letters. Make it shorter.</source>
        <translation>Un texto es demasiado largo. Puede tener {most} letras. Acórtelo.</translation>
    </message>
    <message>
        <source>Check this value: {field}.</source>
        <translation>Revisar este valor: {field}.</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>El PDF no se guardó</translation>
    </message>
    <message>
        <source>The diary file was not saved</source>
        <translation>El archivo del diario no se guardó</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>La tabla no se guardó</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>El archivo de calendario no se guardó</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copia no se guardó</translation>
    </message>
    <message>
        <source>The photo or clip was not saved</source>
        <translation>La foto o el vídeo no se guardó</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <source>the computer does not allow to write there.</source>
        <translation>la computadora no permite escribir allí.</translation>
    </message>
    <message>
        <source>the folder is not there.</source>
        <translation>la carpeta no está.</translation>
    </message>
    <message>
        <source>the file is open in another program.</source>
        <translation>el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>the file could not be written.</source>
        <translation>el archivo no se pudo escribir.</translation>
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
        <translation>¿Qué lado del bebé se ve?</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Joints that are not on the picture</source>
        <translation>Articulaciones que no están en el dibujo</translation>
    </message>
    <message>
        <source>Which side of the baby?</source>
        <translation>¿Qué lado del bebé?</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el medio</translation>
    </message>
    <message>
        <source>Click the joint on the picture</source>
        <translation>Pulsar la articulación en el dibujo</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Your diary</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copiar el lugar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Sobre el programa</translation>
    </message>
    <message>
        <source>It is kept in one file on this computer. It is sent nowhere.</source>
        <translation>Se guarda en un archivo en esta computadora. No se envía a ningún lugar.</translation>
    </message>
    <message>
        <source>This is a sample. It is gone when you close the program.</source>
        <translation>Esto es un ejemplo. Desaparece al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Add from a file</source>
        <translation>Añadir de un archivo</translation>
    </message>
    <message>
        <source>Diary files and tables (*.json *.zip *.pdf *.csv *.tsv *.txt)</source>
        <translation>Archivos y tablas del diario (*.json *.zip *.pdf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>Añadiendo {name}…</translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation>Guardar el diario en un archivo</translation>
    </message>
    <message>
        <source>Diary with photos and clips (*.zip)</source>
        <translation>Diario con fotos y vídeos (*.zip)</translation>
    </message>
    <message>
        <source>Diary without photos and clips (*.json)</source>
        <translation>Diario sin fotos ni vídeos (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets: entries only (*.csv)</source>
        <translation>Tabla para hojas de cálculo: solo anotaciones (*.csv)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>{words} {done} of {whole}</source>
        <translation>{words} {done} de {whole}</translation>
    </message>
    <message>
        <source>{name}. A photo in it may tell where it was taken.</source>
        <translation>{name}. Una foto incluida puede decir dónde se tomó.</translation>
    </message>
    <message>
        <source>{name}. Not in it, as they are missing or damaged: {files}.</source>
        <translation>{name}. Sin incluir, porque faltan o están dañados: {files}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Your diary is as it was. No file was written.</source>
        <translation>El diario está como estaba. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en notas</translation>
    </message>
    <message>
        <source>Any joint</source>
        <translation>Cualquier articulación</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>Cualquier lado</translation>
    </message>
    <message>
        <source>Any sound</source>
        <translation>Cualquier sonido</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las anotaciones</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>{entries} of a pattern</source>
        <translation>{entries} de un patrón</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>¿Por qué está esto aquí?</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>Preguntar al médico</translation>
    </message>
    <message>
        <source>Adds a question for the next visit</source>
        <translation>Añade una pregunta para la próxima consulta</translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation>Mostrar esta anotación</translation>
    </message>
    <message>
        <source>Show these {entries}</source>
        <translation>Mostrar: {entries}</translation>
    </message>
    <message>
        <source>It first held on {day}.</source>
        <translation>Se cumplió por primera vez el {day}.</translation>
    </message>
    <message>
        <source>Rule version {version}.</source>
        <translation>Versión de la regla: {version}.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>FindingFacts</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} de {m}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>likely fewer than 1 of every 10</source>
        <translation>probablemente menos de 1 de cada 10</translation>
    </message>
    <message>
        <source>likely about {n} of every 10</source>
        <translation>probablemente unos {n} de cada 10</translation>
    </message>
    <message>
        <source>likely {few} to {many} of every 10</source>
        <translation>probablemente de {few} a {many} de cada 10</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>última vez</translation>
    </message>
    <message>
        <source>days with a sound</source>
        <translation>días con sonido</translation>
    </message>
    <message>
        <source>days looked</source>
        <translation>días mirados</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>counted repeats</source>
        <translation>repeticiones contadas</translation>
    </message>
    <message>
        <source>days counted</source>
        <translation>días contados</translation>
    </message>
    <message>
        <source>about {n} of 10</source>
        <translation>unos {n} de 10</translation>
    </message>
    <message>
        <source>{low} to {high} of 10</source>
        <translation>{low} a {high} de 10</translation>
    </message>
    <message>
        <source>likely range</source>
        <translation>rango probable</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
    <message>
        <source>days since</source>
        <translation>días después</translation>
    </message>
    <message>
        <source>times looked</source>
        <translation>veces que se miró</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>gentle lifts</source>
        <translation>con suavidad</translation>
    </message>
    <message>
        <source>other lifts</source>
        <translation>de otro modo</translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>It counts your notes. It does not say why the joint sounds.</source>
        <translation>Cuenta las anotaciones. No dice por qué suena la articulación.</translation>
    </message>
    <message>
        <source>It repeats what you wrote. It does not say what is behind it.</source>
        <translation>Repite lo anotado. No dice qué hay detrás.</translation>
    </message>
    <message>
        <source>The rule is this program&apos;s own. It was not tested in clinics.</source>
        <translation>La regla es propia de este programa. No se ha probado en clínicas.</translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days, in the last {tried_weeks} weeks.</source>
        <translation>Se muestra cuando un movimiento sonó {often} de {of} veces o más. Necesita {tries} repeticiones contadas en {tried_days} días, en las últimas {tried_weeks} semanas.</translation>
    </message>
    <message>
        <source>Counting begins with the first counted sound, or later if it sounds more often now.</source>
        <translation>Se cuenta desde el primer sonido contado, o desde más tarde si ahora suena más a menudo.</translation>
    </message>
    <message>
        <source>Days without notes can hide sounds. So {days} days with a sound in {window} weeks are enough. They lie in {weeks} of the weeks or more, {span} days or more from first to last. {recent} of them lie in the last {recent_weeks} weeks, the last one under {last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. More than 1 in {one_in} days with notes very likely has a sound. It is more than a wrong side could explain.</source>
        <translation>Los días sin anotaciones pueden ocultar sonidos. Por eso bastan {days} días con sonido en {window} semanas. Están en {weeks} de las semanas o más, con {span} días o más del primero al último. {recent} están en las últimas {recent_weeks} semanas, y el último hace menos de {last} días. {old_days} están a las {old_weeks} semanas de edad o después, desde la fecha prevista si nació antes. Muy probablemente hay sonido en más de 1 de cada {one_in} días con anotaciones. Es más de lo que explicaría un lado equivocado.</translation>
    </message>
    <message>
        <source>On fewer than 1 in {quiet_in} days with notes you wrote that a hip was quiet. So after {pause} days without a sound the count begins again. {beside} of the days lie outside the fullest {fullest_weeks} weeks.</source>
        <translation>En menos de 1 de cada {quiet_in} días con anotaciones se anotó una cadera sin sonido. Por eso, tras {pause} días sin sonido, la cuenta empieza de nuevo. {beside} de los días están fuera de las {fullest_weeks} semanas más llenas.</translation>
    </message>
    <message>
        <source>Parts that slide past each other can sound each time. A short video helps.</source>
        <translation>Las partes que se deslizan entre sí pueden sonar cada vez. Ayuda un vídeo corto.</translation>
    </message>
    <message>
        <source>A baby may hold a limb still because it hurts. It should not wait.</source>
        <translation>Un bebé puede dejar quieto un brazo o una pierna porque duele. No debe esperar.</translation>
    </message>
    <message>
        <source>A swollen, red or warm joint should be seen the same day. Under three months: at once.</source>
        <translation>Una articulación hinchada, roja o caliente debe verse el mismo día. Antes de los tres meses: enseguida.</translation>
    </message>
    <message>
        <source>Most pops do not hurt. A baby who cries right after one should be seen.</source>
        <translation>La mayoría de los chasquidos no duelen. Si un bebé llora justo después, debe verlo un médico.</translation>
    </message>
    <message>
        <source>A limb that moves less on several days may be sore.</source>
        <translation>Un brazo o una pierna que se mueve menos varios días puede doler.</translation>
    </message>
    <message>
        <source>A clunk or a loose feel is a reason for a hip check.</source>
        <translation>Un resalte o una sensación floja es motivo para revisar la cadera.</translation>
    </message>
    <message>
        <source>Legs that differ are a sign doctors look for at each hip check.</source>
        <translation>Piernas distintas son un signo que los médicos buscan en cada revisión de cadera.</translation>
    </message>
    <message>
        <source>A hip sound that goes on for weeks is worth a hip check.</source>
        <translation>Un sonido de cadera que dura semanas merece una revisión de la cadera.</translation>
    </message>
    <message>
        <source>A hip sound at nearly each movement is worth a hip check.</source>
        <translation>Un sonido de cadera en casi cada movimiento merece una revisión de la cadera.</translation>
    </message>
    <message>
        <source>Grinding is not the clean pop that most joints make.</source>
        <translation>El roce no es el chasquido limpio que hacen casi todas las articulaciones.</translation>
    </message>
    <message>
        <source>Doctors like to know about hip sounds that come back or begin late.</source>
        <translation>Los médicos quieren saber de sonidos de cadera que vuelven o empiezan tarde.</translation>
    </message>
    <message>
        <source>How it changes over weeks helps the doctor.</source>
        <translation>Cómo cambia en semanas ayuda al médico.</translation>
    </message>
    <message>
        <source>It compares two ways to lift, as you wrote them down.</source>
        <translation>Compara dos formas de levantar, tal como se anotaron.</translation>
    </message>
    <message>
        <source>Many babies&apos; joints pop. The doctor may still want to know which.</source>
        <translation>A muchos bebés les suenan las articulaciones. Aun así, el médico puede querer saber cuáles.</translation>
    </message>
    <message>
        <source>Many hip clicks are harmless. Your notes cannot tell which ones are.</source>
        <translation>Muchos clics de cadera son inofensivos. Las anotaciones no pueden decir cuáles.</translation>
    </message>
    <message>
        <source>It does not prove the reason. Other things may differ too.</source>
        <translation>No prueba la causa. Otras cosas también pueden ser distintas.</translation>
    </message>
    <message>
        <source>Fewer sounds do not mean that all is well.</source>
        <translation>Menos sonidos no quiere decir que todo esté bien.</translation>
    </message>
    <message>
        <source>No other sign was written. That is not the same as no sign.</source>
        <translation>No se anotó otro signo. Eso no quiere decir que no haya ninguno.</translation>
    </message>
    <message>
        <source>Shown when you wrote it once or more.</source>
        <translation>Se muestra si se anotó una vez o más.</translation>
    </message>
    <message>
        <source>Shown when you wrote one of the three once or more.</source>
        <translation>Se muestra si se anotó uno de los tres una vez o más.</translation>
    </message>
    <message>
        <source>Shown when the baby cried, winced or was uneasy after a sound {pains} times or more.</source>
        <translation>Se muestra si el bebé lloró, hizo una mueca o sintió molestia tras un sonido {pains} veces o más.</translation>
    </message>
    <message>
        <source>Shown when you wrote it on {reduced_days} days or more.</source>
        <translation>Se muestra si se anotó en {reduced_days} días o más.</translation>
    </message>
    <message>
        <source>Shown when you wrote one of the two once or more.</source>
        <translation>Se muestra si se anotó uno de los dos una vez o más.</translation>
    </message>
    <message>
        <source>Shown when you wrote one sign once or more. Creases alone weigh less.</source>
        <translation>Se muestra si se anotó un signo una vez o más. Los pliegues por sí solos pesan menos.</translation>
    </message>
    <message>
        <source>Shown for sounds on {full_days} days or more in {full_window} weeks. They lie in {full_weeks} of the weeks or more, {full_span} days or more from first to last. The last one is under {full_last} days ago. {old_days} lie at {old_weeks} weeks of age or later, from the due date if born early. It is more than a wrong side could explain.</source>
        <translation>Se muestra con sonidos en {full_days} días o más en {full_window} semanas. Están en {full_weeks} de las semanas o más, con {full_span} días o más del primero al último. El último fue hace menos de {full_last} días. {old_days} están a las {old_weeks} semanas de edad o después, desde la fecha prevista si nació antes. Es más de lo que explicaría un lado equivocado.</translation>
    </message>
    <message>
        <source>Shown when you wrote grinding once or more.</source>
        <translation>Se muestra si se anotó roce una vez o más.</translation>
    </message>
    <message>
        <source>Shown for sounds on {again_days} days or more over {again_span} days or more. From {again_age} weeks of age, one is enough.</source>
        <translation>Se muestra con sonidos en {again_days} días o más a lo largo de {again_span} días o más. Desde las {again_age} semanas de edad basta uno.</translation>
    </message>
    <message>
        <source>Shown when one movement sounded {often} of {of} times or more. It needs {tries} counted repeats on {tried_days} days. Or {each_tries} of {each_tries} on {each_days} days.</source>
        <translation>Se muestra cuando un movimiento sonó {often} de {of} veces o más. Necesita {tries} repeticiones contadas en {tried_days} días. O {each_tries} de {each_tries} en {each_days} días.</translation>
    </message>
    <message>
        <source>Shown for {ratio} times the sounds a day in the last {late_weeks} weeks. It needs {known_weeks} weeks of notes. A day without notes counts as part of a day. Chance alone must be unlikely.</source>
        <translation>Se muestra con {ratio} veces los sonidos por día en las últimas {late_weeks} semanas. Necesita {known_weeks} semanas de anotaciones. Un día sin anotaciones cuenta como parte de un día. El azar solo debe ser improbable.</translation>
    </message>
    <message>
        <source>Shown when the sounds a day fall to {fall_share} % or less, and not by chance. It sets the last {fall_weeks} weeks beside the {before_weeks} before. You must have gone on writing.</source>
        <translation>Se muestra cuando los sonidos por día bajan al {fall_share} % o menos, y no por azar. Compara las últimas {fall_weeks} semanas con las {before_weeks} anteriores. Hay que haber seguido anotando.</translation>
    </message>
    <message>
        <source>Shown with {lifts} lifts of each kind, or {lift_weeks} weeks after lifting changed. Chance alone must be unlikely.</source>
        <translation>Se muestra con {lifts} veces de cada forma de levantar, o {lift_weeks} semanas después del cambio. El azar solo debe ser improbable.</translation>
    </message>
    <message>
        <source>Shown for {pop_entries} sounds or more on {pop_days} days, where no other pattern holds.</source>
        <translation>Se muestra con {pop_entries} sonidos o más en {pop_days} días, si no se cumple otro patrón.</translation>
    </message>
    <message>
        <source>Source: Queensland Children&apos;s Hospital, bone and joint infections.</source>
        <translation>Fuente: Queensland Children’s Hospital, infecciones de huesos y articulaciones.</translation>
    </message>
    <message>
        <source>Source: NHS Healthier Together, limp.</source>
        <translation>Fuente: NHS Healthier Together, cojera.</translation>
    </message>
    <message>
        <source>Source: Choudry and others, Arch Dis Child 2013.</source>
        <translation>Fuente: Choudry y otros, Arch Dis Child 2013.</translation>
    </message>
    <message>
        <source>Source: Kawchuk and others, PLoS One 2015. The numbers are ours.</source>
        <translation>Fuente: Kawchuk y otros, PLoS One 2015. Los números son propios.</translation>
    </message>
    <message>
        <source>No published number exists. The rule is this program&apos;s own.</source>
        <translation>No hay ningún número publicado. La regla es propia de este programa.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>You last wrote this %n days ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</source>
        <comment>You last wrote this %n day ago. Is it still so, or has no doctor seen it yet? Then this counts: {step}</comment>
        <translation>
            <numerusform>Se anotó por última vez hace %n día. ¿Sigue así, o aún no lo ha visto un médico? Entonces vale esto: {step}</numerusform>
            <numerusform>Se anotó por última vez hace %n días. ¿Sigue así, o aún no lo ha visto un médico? Entonces vale esto: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the doctor at the next visit.</source>
        <translation>Contarlo al médico en la próxima consulta.</translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain.</source>
        <translation>Una cadera puede necesitar atención sin sonido y sin dolor.</translation>
    </message>
    <message>
        <source>{title}. Does {name} need a hip check?</source>
        <translation>{title}. ¿Necesita {name} una revisión de cadera?</translation>
    </message>
    <message>
        <source>{title}. Should someone look at it?</source>
        <translation>{title}. ¿Debe mirarlo alguien?</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. {name} was breech, so sooner is better.</source>
        <translation>Pedir en dos semanas una revisión de cadera. {name} venía de nalgas, así que mejor antes.</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. You named a hip risk, so sooner is better.</source>
        <translation>Pedir en dos semanas una revisión de cadera. Se anotó un riesgo de cadera, así que mejor antes.</translation>
    </message>
    <message>
        <source>Ask for a hip check within two weeks. Sooner is better.</source>
        <translation>Pedir en dos semanas una revisión de cadera. Cuanto antes, mejor.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tell of &lt;b&gt;the same moment&lt;/b&gt;, on {last}.</source>
        <comment>%n entry tells of &lt;b&gt;the same moment&lt;/b&gt;, on {last}.</comment>
        <translation>
            <numerusform>%n anotación cuenta &lt;b&gt;el mismo momento&lt;/b&gt;, el {last}.</numerusform>
            <numerusform>%n anotaciones cuentan &lt;b&gt;el mismo momento&lt;/b&gt;, el {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote it &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation>Se anotó &lt;b&gt;una vez&lt;/b&gt;, el {last}.</translation>
    </message>
    <message numerus="yes">
        <source>It was there &lt;b&gt;%n times&lt;/b&gt;, last on {last}.</source>
        <comment>It was there &lt;b&gt;%n time&lt;/b&gt;, last on {last}.</comment>
        <translation>
            <numerusform>Estaba &lt;b&gt;%n vez&lt;/b&gt;, la última el {last}.</numerusform>
            <numerusform>Estaba &lt;b&gt;%n veces&lt;/b&gt;, la última el {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a sound {name} cried, winced or was uneasy &lt;b&gt;{n} of the {m}&lt;/b&gt; times you told about.</source>
        <translation>Llanto, mueca o molestia de {name} tras un sonido: &lt;b&gt;{n} de las {m}&lt;/b&gt; veces anotadas.</translation>
    </message>
    <message>
        <source>After a sound {name} cried, winced or was uneasy &lt;b&gt;each of the {n}&lt;/b&gt; times you told about.</source>
        <translation>Llanto, mueca o molestia de {name} tras un sonido: &lt;b&gt;cada una de las {n}&lt;/b&gt; veces anotadas.</translation>
    </message>
    <message>
        <source>It was there &lt;b&gt;{n} of {m}&lt;/b&gt; times someone looked, last on {last}.</source>
        <translation>Estaba &lt;b&gt;{n} de {m}&lt;/b&gt; veces que alguien miró, la última el {last}.</translation>
    </message>
    <message>
        <source>You wrote a {site} sound on &lt;b&gt;one day&lt;/b&gt;: {last}.</source>
        <translation>Sonido anotado ({site}) en &lt;b&gt;un solo día&lt;/b&gt;: {last}.</translation>
    </message>
    <message numerus="yes">
        <source>A {site} sound on &lt;b&gt;{n} of the %n days&lt;/b&gt; someone looked, from {first} to {last}.</source>
        <comment>A {site} sound on &lt;b&gt;{n} of the %n day&lt;/b&gt; someone looked, from {first} to {last}.</comment>
        <translation>
            <numerusform>Sonido anotado ({site}) en &lt;b&gt;{n} de %n día&lt;/b&gt; en que alguien miró, del {first} al {last}.</numerusform>
            <numerusform>Sonido anotado ({site}) en &lt;b&gt;{n} de %n días&lt;/b&gt; en que alguien miró, del {first} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote &lt;b&gt;%n entries&lt;/b&gt; with a sound and no other sign with them.</source>
        <comment>You wrote &lt;b&gt;%n sound&lt;/b&gt; and no other sign with it.</comment>
        <translation>
            <numerusform>&lt;b&gt;%n sonido&lt;/b&gt; anotado, sin otro signo.</numerusform>
            <numerusform>&lt;b&gt;%n anotaciones&lt;/b&gt; con sonido, sin otro signo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks very ill? {step}</source>
        <translation>¿Parece estar muy mal? {step}</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more? {step}</source>
        <translation>¿Fiebre de 38,0 °C (100.4 °F) o más? {step}</translation>
    </message>
    <message>
        <source>It was grinding &lt;b&gt;{n} of {m}&lt;/b&gt; times it sounded, last on {last}.</source>
        <translation>Hubo roce &lt;b&gt;{n} de {m}&lt;/b&gt; veces que sonó, la última el {last}.</translation>
    </message>
    <message>
        <source>You wrote a {site} sound &lt;b&gt;once&lt;/b&gt;, on {last}.</source>
        <translation>Sonido anotado ({site}) &lt;b&gt;una vez&lt;/b&gt;, el {last}.</translation>
    </message>
    <message numerus="yes">
        <source>You wrote a {site} sound on &lt;b&gt;%n days&lt;/b&gt; from {first} to {last}.</source>
        <comment>You wrote a {site} sound on &lt;b&gt;%n day&lt;/b&gt; from {first} to {last}.</comment>
        <translation>
            <numerusform>Sonido anotado ({site}) en &lt;b&gt;%n día&lt;/b&gt; del {first} al {last}.</numerusform>
            <numerusform>Sonido anotado ({site}) en &lt;b&gt;%n días&lt;/b&gt; del {first} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then: someone looked on %n days, no sound.</source>
        <comment>Since then: someone looked on %n day, no sound.</comment>
        <translation>
            <numerusform>Desde entonces: alguien miró en %n día, sin sonido.</numerusform>
            <numerusform>Desde entonces: alguien miró en %n días, sin sonido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} it sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n days.</source>
        <comment>From {first} to {last} it sounded &lt;b&gt;{n} of {m}&lt;/b&gt; times you counted, on %n day.</comment>
        <translation>
            <numerusform>Del {first} al {last} sonó &lt;b&gt;{n} de {m}&lt;/b&gt; veces contadas, en %n día.</numerusform>
            <numerusform>Del {first} al {last} sonó &lt;b&gt;{n} de {m}&lt;/b&gt; veces contadas, en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {other}: {n} of {m}.</source>
        <translation>En el otro lado ({other}): {n} de {m}.</translation>
    </message>
    <message>
        <source>Before {split}: a sound on &lt;b&gt;{bn} of {bm}&lt;/b&gt; days with notes. Since then: &lt;b&gt;{an} of {am}&lt;/b&gt;.</source>
        <translation>Antes del {split}: sonido en &lt;b&gt;{bn} de {bm}&lt;/b&gt; días con anotaciones. Desde entonces: &lt;b&gt;{an} de {am}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>You went on writing.</source>
        <translation>Se siguió anotando.</translation>
    </message>
    <message>
        <source>Since you lift gently, a lift had a sound on &lt;b&gt;{gds} of {gd}&lt;/b&gt; days with notes. Before that: &lt;b&gt;{ods} of {od}&lt;/b&gt;.</source>
        <translation>Desde que se levanta con suavidad, sonó al levantar en &lt;b&gt;{gds} de {gd}&lt;/b&gt; días con anotaciones. Antes: &lt;b&gt;{ods} de {od}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{gn} of {gm}&lt;/b&gt; gentle lifts and &lt;b&gt;{on} of {om}&lt;/b&gt; other lifts had a sound.</source>
        <translation>Sonó &lt;b&gt;{gn} de {gm}&lt;/b&gt; veces al levantar con suavidad y &lt;b&gt;{on} de {om}&lt;/b&gt; de otro modo.</translation>
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
        <translation>{Site}: {signs} justo después</translation>
    </message>
    <message>
        <source>{Site}: moved less than usual</source>
        <translation>{Site}: se movió menos que siempre</translation>
    </message>
    <message>
        <source>{Site}: grinding, not a clean pop</source>
        <translation>{Site}: roce, no un chasquido limpio</translation>
    </message>
    <message>
        <source>{Site}: sounds on more days than before</source>
        <translation>{Site}: sonidos en más días que antes</translation>
    </message>
    <message>
        <source>{Site}: sounds on fewer days than before</source>
        <translation>{Site}: sonidos en menos días que antes</translation>
    </message>
    <message>
        <source>Fewer sounds with gentle lifts so far</source>
        <translation>Por ahora, menos sonidos al levantar con suavidad</translation>
    </message>
    <message>
        <source>Sounds with no other sign written</source>
        <translation>Sonidos sin otro signo anotado</translation>
    </message>
    <message>
        <source>The {site} keeps popping</source>
        <translation>{Site}: chasquidos una y otra vez</translation>
    </message>
    <message>
        <source>The {site} keeps clicking</source>
        <translation>{Site}: clics una y otra vez</translation>
    </message>
    <message>
        <source>The {site} keeps clunking</source>
        <translation>{Site}: resaltes una y otra vez</translation>
    </message>
    <message>
        <source>The {site} keeps grinding</source>
        <translation>{Site}: roce una y otra vez</translation>
    </message>
    <message>
        <source>The {site} keeps making a sound</source>
        <translation>{Site}: sonidos una y otra vez</translation>
    </message>
    <message>
        <source>The {site} popped</source>
        <translation>{Site}: un chasquido</translation>
    </message>
    <message>
        <source>The {site} clicked</source>
        <translation>{Site}: un clic</translation>
    </message>
    <message>
        <source>The {site} clunked</source>
        <translation>{Site}: un resalte</translation>
    </message>
    <message>
        <source>The {site} was grinding</source>
        <translation>{Site}: roce</translation>
    </message>
    <message>
        <source>The {site} made a sound</source>
        <translation>{Site}: un sonido</translation>
    </message>
    <message>
        <source>The {site} pops {when}</source>
        <translation>{Site}: chasquido {when}</translation>
    </message>
    <message>
        <source>The {site} clicks {when}</source>
        <translation>{Site}: clic {when}</translation>
    </message>
    <message>
        <source>The {site} clunks {when}</source>
        <translation>{Site}: resalte {when}</translation>
    </message>
    <message>
        <source>The {site} grinds {when}</source>
        <translation>{Site}: roce {when}</translation>
    </message>
    <message>
        <source>The {site} makes a sound {when}</source>
        <translation>{Site}: sonido {when}</translation>
    </message>
    <message>
        <source>nearly each time {name} is picked up</source>
        <translation>casi cada vez que se levanta a {name}</translation>
    </message>
    <message>
        <source>nearly each time {name} is put down</source>
        <translation>casi cada vez que se acuesta a {name}</translation>
    </message>
    <message>
        <source>at nearly each diaper change</source>
        <translation>en casi cada cambio de pañal</translation>
    </message>
    <message>
        <source>nearly each time {name} is dressed</source>
        <translation>casi cada vez que se viste a {name}</translation>
    </message>
    <message>
        <source>at nearly each bath</source>
        <translation>en casi cada baño</translation>
    </message>
    <message>
        <source>at nearly each feed</source>
        <translation>en casi cada toma</translation>
    </message>
    <message>
        <source>nearly each time {name} is carried</source>
        <translation>casi cada vez que se lleva en brazos a {name}</translation>
    </message>
    <message>
        <source>nearly each time in the car seat</source>
        <translation>casi cada vez en la silla del auto</translation>
    </message>
    <message>
        <source>nearly each time {name} stretches</source>
        <translation>casi cada vez que {name} se estira</translation>
    </message>
    <message>
        <source>nearly each time {name} kicks</source>
        <translation>casi cada vez que {name} patalea</translation>
    </message>
    <message>
        <source>at nearly each tummy time</source>
        <translation>en casi cada rato boca abajo</translation>
    </message>
    <message>
        <source>nearly each time {name} rolls over</source>
        <translation>casi cada vez que {name} se da vuelta</translation>
    </message>
    <message>
        <source>nearly each time {name} crawls</source>
        <translation>casi cada vez que {name} gatea</translation>
    </message>
    <message>
        <source>nearly each time {name} stands</source>
        <translation>casi cada vez que {name} está de pie</translation>
    </message>
    <message>
        <source>nearly each time {name} walks</source>
        <translation>casi cada vez que {name} camina</translation>
    </message>
    <message>
        <source>nearly each time, at one movement</source>
        <translation>casi cada vez, con un movimiento</translation>
    </message>
    <message>
        <source>nearly each time</source>
        <translation>casi cada vez</translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation>rígido al sostenerlo</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>swollen</source>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>red</source>
        <translation>enrojecimiento</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>hot, red or swollen</source>
        <translation>caliente, roja o hinchada</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>llanto</translation>
    </message>
    <message>
        <source>wincing</source>
        <translation>mueca o sobresalto</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>molestia</translation>
    </message>
    <message>
        <source>a clunk</source>
        <translation>un resalte</translation>
    </message>
    <message>
        <source>it felt loose</source>
        <translation>se sintió floja</translation>
    </message>
    <message>
        <source>the leg opens less</source>
        <translation>la pierna se abre menos</translation>
    </message>
    <message>
        <source>the leg looks shorter</source>
        <translation>la pierna parece más corta</translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation>cojera o marcha de pato</translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation>pliegues de la piel desiguales</translation>
    </message>
    <message numerus="yes">
        <source>The {site} popped on %n days</source>
        <comment>The {site} popped on %n day</comment>
        <translation>
            <numerusform>{Site}: chasquidos en %n día</numerusform>
            <numerusform>{Site}: chasquidos en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clicked on %n days</source>
        <comment>The {site} clicked on %n day</comment>
        <translation>
            <numerusform>{Site}: clics en %n día</numerusform>
            <numerusform>{Site}: clics en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} clunked on %n days</source>
        <comment>The {site} clunked on %n day</comment>
        <translation>
            <numerusform>{Site}: resaltes en %n día</numerusform>
            <numerusform>{Site}: resaltes en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} was grinding on %n days</source>
        <comment>The {site} was grinding on %n day</comment>
        <translation>
            <numerusform>{Site}: roce en %n día</numerusform>
            <numerusform>{Site}: roce en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {site} made a sound on %n days</source>
        <comment>The {site} made a sound on %n day</comment>
        <translation>
            <numerusform>{Site}: sonidos en %n día</numerusform>
            <numerusform>{Site}: sonidos en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>joint</source>
        <translation>articulación</translation>
    </message>
    <message>
        <source>Several joints</source>
        <translation>Varias articulaciones</translation>
    </message>
</context>
<context>
    <name>FindingsColumn</name>
    <message>
        <source>When to call, and why</source>
        <translation>Cuándo llamar y por qué</translation>
    </message>
    <message numerus="yes">
        <source>Good to know: %n more notes</source>
        <comment>Good to know: %n more note</comment>
        <translation>
            <numerusform>Bueno saberlo: %n nota más</numerusform>
            <numerusform>Bueno saberlo: %n notas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts, no advice</source>
        <translation>Recuentos, sin consejo</translation>
    </message>
    <message>
        <source>What cannot be told yet</source>
        <translation>Lo que aún no se puede decir</translation>
    </message>
    <message>
        <source>Patterns are switched off</source>
        <translation>Los patrones están desactivados</translation>
    </message>
    <message>
        <source>Nobody looked for patterns. Your entries and counts stay.</source>
        <translation>Nadie buscó patrones. Las anotaciones y los recuentos se quedan.</translation>
    </message>
    <message>
        <source>Nothing is written in these days</source>
        <translation>En estos días no hay nada anotado</translation>
    </message>
    <message>
        <source>That is not the same as no sound. Log a sound or a quiet look.</source>
        <translation>Eso no quiere decir que no hubo sonido. Anotar un sonido o una vez en silencio.</translation>
    </message>
    <message>
        <source>No pattern holds so far</source>
        <translation>Por ahora no se cumple ningún patrón</translation>
    </message>
    <message>
        <source>That is not the same as no sign. A hip can need care without a sound and without pain.</source>
        <translation>Eso no quiere decir que no haya ningún signo. Una cadera puede necesitar atención sin sonido y sin dolor.</translation>
    </message>
</context>
<context>
    <name>FormClips</name>
    <message>
        <source>It is saved as soon as the photo or clip is in.</source>
        <translation>Se guarda en cuanto la foto o el vídeo esté dentro.</translation>
    </message>
    <message>
        <source>The entry was changed. Press Save when it is right.</source>
        <translation>La anotación ha cambiado. Pulse Guardar cuando esté bien.</translation>
    </message>
    <message>
        <source>The entry for {name} waits there until you save it.</source>
        <translation>La anotación de {name} espera allí hasta que la guarde.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>The diary is open on {name}</source>
        <translation>El diario está abierto en {name}</translation>
    </message>
    <message>
        <source>Close it there first. Two computers at once can harm the file. Is that window gone, or that computer off? Then open it here.</source>
        <translation>Cerrarlo allí primero. Dos computadoras a la vez pueden dañar el archivo. ¿Esa ventana ya no existe, o la computadora está apagada? Entonces abrirlo aquí.</translation>
    </message>
    <message>
        <source>The diary is open in another window</source>
        <translation>El diario está abierto en otra ventana</translation>
    </message>
    <message>
        <source>That window does not answer. You can open the diary here too.</source>
        <translation>Esa ventana no responde. El diario también se puede abrir aquí.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>HeldRecordings</name>
    <message>
        <source>Add the recording again</source>
        <translation>Añadir la grabación otra vez</translation>
    </message>
</context>
<context>
    <name>HipCard</name>
    <message>
        <source>Both hips, day by day</source>
        <translation>Ambas caderas, día a día</translation>
    </message>
    <message>
        <source>Both hips, week by week</source>
        <translation>Ambas caderas, semana a semana</translation>
    </message>
    <message>
        <source>One mark a week. The taller, the more days with a sound.</source>
        <translation>Una marca por semana. Cuanto más alta, más días con sonido.</translation>
    </message>
    <message>
        <source>Days with a sound, of the days someone looked.</source>
        <translation>Días con sonido, de los días en que alguien miró.</translation>
    </message>
    <message>
        <source>Not drawn: {days} with the side not sure.</source>
        <translation>Sin dibujar: {days} con el lado dudoso.</translation>
    </message>
    <message>
        <source>How to show the hips</source>
        <translation>Cómo mostrar las caderas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation>Miró, sin sonido</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Nadie miró</translation>
    </message>
    <message>
        <source>Discomfort right after</source>
        <translation>Molestia justo después</translation>
    </message>
    <message>
        <source>Clunk or loose</source>
        <translation>Resalte o floja</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>HipSignsDialog</name>
    <message>
        <source>Look at the legs</source>
        <translation>Mirar las piernas</translation>
    </message>
    <message>
        <source>You looked on {day}.</source>
        <translation>Se miró el {day}.</translation>
    </message>
    <message>
        <source>This look is gone</source>
        <translation>Esta mirada a las piernas ya no está</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you answered is still here.</source>
        <translation>Se borró mientras tanto. Lo respondido sigue aquí.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Which leg?</source>
        <translation>¿Qué pierna?</translation>
    </message>
    <message>
        <source>Which leg, the baby&apos;s own left and right</source>
        <translation>Qué pierna, izquierda y derecha del bebé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right. Both: you looked at both legs.</source>
        <translation>Izquierda y derecha del bebé. Ambas: se miraron las dos piernas.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>You said yes. Which leg is it?</source>
        <translation>La respuesta fue sí. ¿Qué pierna es?</translation>
    </message>
    <message>
        <source>&quot;Not checked&quot; is a fine answer.</source>
        <translation>«Sin revisar» es una buena respuesta.</translation>
    </message>
    <message>
        <source>Answer one question first</source>
        <translation>Primero hay que responder una pregunta</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{entries} added</source>
        <translation>Añadidas: {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <comment>%n brought up to date</comment>
        <translation>
            <numerusform>%n actualizada</numerusform>
            <numerusform>%n actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <comment>%n taken out</comment>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say something else than here. Those entries stay as they are.</source>
        <comment>%n row says something else than here. That entry stays as it is.</comment>
        <translation>
            <numerusform>%n fila dice otra cosa que aquí. Esa anotación queda como está.</numerusform>
            <numerusform>%n filas dicen otra cosa que aquí. Esas anotaciones quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>All of it is in this diary already.</source>
        <translation>Todo eso ya está en este diario.</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>%n was here already</comment>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Added from the file</source>
        <translation>Añadido del archivo</translation>
    </message>
</context>
<context>
    <name>InSentence</name>
    <message>
        <source>pop</source>
        <translation>chasquido</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>clunk</source>
        <translation>resalte</translation>
    </message>
    <message>
        <source>grinding</source>
        <translation>roce</translation>
    </message>
    <message>
        <source>some sound</source>
        <translation>algún sonido</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>sentido</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>al levantarlo</translation>
    </message>
    <message>
        <source>put down</source>
        <translation>al acostarlo</translation>
    </message>
    <message>
        <source>diaper change</source>
        <translation>cambio de pañal</translation>
    </message>
    <message>
        <source>dressing</source>
        <translation>al vestirlo</translation>
    </message>
    <message>
        <source>bathing</source>
        <translation>baño</translation>
    </message>
    <message>
        <source>feeding</source>
        <translation>toma o comida</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>en brazos</translation>
    </message>
    <message>
        <source>car seat</source>
        <translation>silla del auto</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>al estirarse</translation>
    </message>
    <message>
        <source>kicking</source>
        <translation>pataleo</translation>
    </message>
    <message>
        <source>tummy time</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>al darse vuelta</translation>
    </message>
    <message>
        <source>crawling</source>
        <translation>gateo</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>al caminar</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>llanto</translation>
    </message>
    <message>
        <source>wincing</source>
        <translation>mueca o sobresalto</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>molestia</translation>
    </message>
    <message>
        <source>moves as usual</source>
        <translation>se mueve como siempre</translation>
    </message>
    <message>
        <source>moves less</source>
        <translation>se mueve menos</translation>
    </message>
    <message>
        <source>held stiffly</source>
        <translation>rígido al sostenerlo</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>one leg opens less</source>
        <translation>una pierna se abre menos</translation>
    </message>
    <message>
        <source>one leg looks shorter</source>
        <translation>una pierna parece más corta</translation>
    </message>
    <message>
        <source>skin creases differ</source>
        <translation>pliegues de la piel desiguales</translation>
    </message>
    <message>
        <source>a limp or a waddle</source>
        <translation>cojera o marcha de pato</translation>
    </message>
    <message>
        <source>it was there</source>
        <translation>estaba</translation>
    </message>
    <message>
        <source>looked, not there</source>
        <translation>se miró, no estaba</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>sin molestia</translation>
    </message>
</context>
<context>
    <name>InviteLine</name>
    <message>
        <source>Changed a diaper? Did anything click?</source>
        <translation>¿Un cambio de pañal? ¿Sonó algo?</translation>
    </message>
    <message>
        <source>No, both hips quiet</source>
        <translation>No, ambas caderas en silencio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>You can change that in Settings</source>
        <translation>Se puede cambiar en Ajustes</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>You began to write a visit. It is not saved yet.</source>
        <translation>Hay una consulta a medio escribir. Aún no está guardada.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarla</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>The page for the doctor has a language of its own.</source>
        <translation>La página para el médico tiene su propio idioma.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Very ill: hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation>Muy mal estado: cuesta despertarlo, respira con dificultad, está azul o muy pálido, una convulsión, manchas en la piel que no desaparecen al apretar</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more before 3 months</source>
        <translation>Fiebre de 38,0 °C (100,4 °F) o más antes de los 3 meses</translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint</source>
        <translation>Un brazo o una pierna rígidos o sin usar, con fiebre o una articulación caliente</translation>
    </message>
    <message>
        <source>A hot, red or swollen joint before 3 months</source>
        <translation>Una articulación caliente, roja o hinchada antes de los 3 meses</translation>
    </message>
    <message>
        <source>A limb that looks bent or broken</source>
        <translation>Un brazo o una pierna que parece torcido o roto</translation>
    </message>
    <message>
        <source>Very ill. A fever before 3 months. A stiff limb with a fever.</source>
        <translation>Muy mal estado. Fiebre antes de los 3 meses. Un brazo o una pierna rígidos con fiebre.</translation>
    </message>
    <message>
        <source>A joint is hot, red or swollen. Under 12 months: hospital</source>
        <translation>Una articulación está caliente, roja o hinchada. Antes de los 12 meses: hospital</translation>
    </message>
    <message>
        <source>A limb is held stiffly or not used. Under 12 months: hospital</source>
        <translation>Un brazo o una pierna está rígido o sin usar. Antes de los 12 meses: hospital</translation>
    </message>
    <message>
        <source>Hard crying when a limb moves</source>
        <translation>Llanto fuerte al mover un brazo o una pierna</translation>
    </message>
    <message>
        <source>A fall, a bump or a bruise in the first year</source>
        <translation>Una caída, un golpe o un moretón en el primer año</translation>
    </message>
    <message>
        <source>A fever of 38.0 °C (100.4 °F) or more</source>
        <translation>Fiebre de 38,0 °C (100,4 °F) o más</translation>
    </message>
    <message>
        <source>A joint is swollen, red or warm. A limb is held stiffly or not used.</source>
        <translation>Una articulación está hinchada, roja o caliente. Un brazo o una pierna está rígido o sin usar.</translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once</source>
        <translation>Llanto o mueca justo después del sonido, más de una vez</translation>
    </message>
    <message>
        <source>A limb that moves less</source>
        <translation>Un brazo o una pierna que se mueve menos</translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks</source>
        <translation>Roce en las primeras 6 semanas</translation>
    </message>
    <message>
        <source>Crying or wincing right after the sound, more than once.</source>
        <translation>Llanto o mueca justo después del sonido, más de una vez.</translation>
    </message>
    <message>
        <source>A hip clunks or feels loose</source>
        <translation>Una cadera da un resalte o se siente floja</translation>
    </message>
    <message>
        <source>One leg opens less or looks shorter</source>
        <translation>Una pierna se abre menos o parece más corta</translation>
    </message>
    <message>
        <source>A limp or a waddle</source>
        <translation>Cojera o marcha de pato</translation>
    </message>
    <message>
        <source>A hip clunks or feels loose. One leg opens less.</source>
        <translation>Una cadera da un resalte o se siente floja. Una pierna se abre menos.</translation>
    </message>
    <message>
        <source>A hip keeps clicking. Sooner is better</source>
        <translation>Una cadera sigue con clics. Cuanto antes, mejor</translation>
    </message>
    <message>
        <source>A hip sounds with almost each movement</source>
        <translation>Una cadera suena con casi cada movimiento</translation>
    </message>
    <message>
        <source>A hip keeps clicking, or sounds with almost each movement.</source>
        <translation>Una cadera sigue con clics, o suena con casi cada movimiento.</translation>
    </message>
    <message>
        <source>A sound with almost each movement, not at a hip, without pain</source>
        <translation>Un sonido con casi cada movimiento, no en la cadera, sin dolor</translation>
    </message>
    <message>
        <source>A hip sound that comes back, or one from 12 weeks of age</source>
        <translation>Un sonido de cadera que vuelve, o uno desde las 12 semanas</translation>
    </message>
    <message>
        <source>A hip that sounds more often than before</source>
        <translation>Una cadera que suena más que antes</translation>
    </message>
    <message>
        <source>Grinding. A sound every time that is not at a hip.</source>
        <translation>Roce. Un sonido cada vez, no en la cadera.</translation>
    </message>
    <message>
        <source>Grinding later on, without pain</source>
        <translation>Roce más adelante, sin dolor</translation>
    </message>
    <message>
        <source>Skin creases that differ</source>
        <translation>Pliegues de la piel desiguales</translation>
    </message>
    <message>
        <source>Sources: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland Children’s Hospital; American Academy of Pediatrics. Some lines are this diary’s own.</source>
        <translation>Fuentes: NHS Healthier Together; NICE NG143; Royal Children’s Hospital Melbourne; Queensland Children’s Hospital; American Academy of Pediatrics. Algunas líneas son propias de este diario.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Why babies’ joints pop</source>
        <translation>Por qué suenan las articulaciones de los bebés</translation>
    </message>
    <message>
        <source>Most pops and clicks do no harm. There are three usual reasons.</source>
        <translation>La mayoría de los chasquidos y clics no hacen daño. Hay tres motivos habituales.</translation>
    </message>
    <message>
        <source>Gas in the fluid</source>
        <translation>Gas en el líquido</translation>
    </message>
    <message>
        <source>A joint is stretched. Gas comes out of the fluid inside and makes a pop. Then it needs a rest.</source>
        <translation>Una articulación se estira. Sale gas del líquido de dentro y hace un chasquido. Luego necesita un descanso.</translation>
    </message>
    <message>
        <source>A tendon slips</source>
        <translation>Un tendón se desliza</translation>
    </message>
    <message>
        <source>A cord slides over a bump of bone. It snaps to the other side.</source>
        <translation>Un cordón se desliza sobre un saliente del hueso. Salta al otro lado.</translation>
    </message>
    <message>
        <source>Loose ligaments</source>
        <translation>Ligamentos flojos</translation>
    </message>
    <message>
        <source>New babies’ joints are held loosely. They shift a little and settle.</source>
        <translation>Las articulaciones de un recién nacido están sujetas con holgura. Se mueven un poco y se acomodan.</translation>
    </message>
    <message>
        <source>What a sound cannot tell</source>
        <translation>Lo que un sonido no puede decir</translation>
    </message>
    <message>
        <source>That is why a doctor looks at the hips at each checkup.</source>
        <translation>Por eso el médico mira las caderas en cada control.</translation>
    </message>
    <message>
        <source>A hip can be silent</source>
        <translation>Una cadera puede ser silenciosa</translation>
    </message>
    <message>
        <source>A hip can need care without a sound and without pain. Days without a sound do not mean that all is well.</source>
        <translation>Una cadera puede necesitar atención sin sonido y sin dolor. Días sin sonido no quieren decir que todo esté bien.</translation>
    </message>
    <message>
        <source>Each time it moves</source>
        <translation>Cada vez que se mueve</translation>
    </message>
    <message>
        <source>A sound with almost each movement is another kind. Parts rub past each other. Not at a hip, and no pain? Tell the doctor at the next visit. At a hip? Ask for a hip check within two weeks.</source>
        <translation>Un sonido con casi cada movimiento es de otro tipo. Las partes se rozan. ¿No es la cadera y no duele? Contarlo al médico en la próxima consulta. ¿Es la cadera? Pedir en dos semanas una revisión de cadera.</translation>
    </message>
    <message>
        <source>Sources: Kawchuk 2015, PLoS One (fingers of adults); American Family Physician 2014; UpToDate, hips of newborns; International Hip Dysplasia Institute; American Academy of Pediatrics 2016.</source>
        <translation>Fuentes: Kawchuk 2015, PLoS One (dedos de adultos); American Family Physician 2014; UpToDate, caderas de recién nacidos; International Hip Dysplasia Institute; American Academy of Pediatrics 2016.</translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation>Cómo levantar con suavidad</translation>
    </message>
    <message>
        <source>It may mean fewer pops. Nobody has proved it yet.</source>
        <translation>Puede que haya menos chasquidos. Nadie lo ha probado todavía.</translation>
    </message>
    <message>
        <source>Hold head, neck and body</source>
        <translation>Sujetar cabeza, cuello y cuerpo</translation>
    </message>
    <message>
        <source>Lift as one piece</source>
        <translation>Levantar de una pieza</translation>
    </message>
    <message>
        <source>Kneel and come close</source>
        <translation>Arrodillarse y acercarse</translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation>Despacio y sin tirones</translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation>Cerca del pecho</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Never shake a baby.</source>
        <translation>Nunca sacudir a un bebé.</translation>
    </message>
    <message>
        <source>Under the arms</source>
        <translation>Por debajo de los brazos</translation>
    </message>
    <message>
        <source>Lift under the arms, not by the hands. A pull on the hand can hurt the elbow.</source>
        <translation>Levantar por debajo de los brazos, no de las manos. Un tirón de la mano puede lastimar el codo.</translation>
    </message>
    <message>
        <source>Hold the head</source>
        <translation>Sujetar la cabeza</translation>
    </message>
    <message>
        <source>One hand holds head and neck, up to about 4 months of age.</source>
        <translation>Una mano sujeta cabeza y cuello, hasta los 4 meses más o menos.</translation>
    </message>
    <message>
        <source>Sources: Providence Health, how to hold a baby; idoc-health, the head up to about 4 months; Cleveland Clinic and Kaiser Permanente, pulled elbow. Kneeling and coming close first: common advice, no study found.</source>
        <translation>Fuentes: Providence Health, cómo sostener a un bebé; idoc-health, la cabeza hasta los 4 meses más o menos; Cleveland Clinic y Kaiser Permanente, codo de niñera. Arrodillarse y acercarse primero: consejo común, sin estudio encontrado.</translation>
    </message>
    <message>
        <source>Sources: International Hip Dysplasia Institute, baby wearing and swaddling; statement of four societies in AAP News 2011;32(9). No swaddling once your baby rolls: a review, Nelson. Two diapers on top of each other do not treat a hip: American Academy of Orthopaedic Surgeons.</source>
        <translation>Fuentes: International Hip Dysplasia Institute, porteo y envoltura; declaración de cuatro sociedades en AAP News 2011;32(9). Sin envoltura cuando el bebé se da vuelta: una revisión, Nelson. Dos pañales uno sobre otro no tratan una cadera: American Academy of Orthopaedic Surgeons.</translation>
    </message>
    <message>
        <source>Carrying</source>
        <translation>Llevar en brazos o fular</translation>
    </message>
    <message>
        <source>Hips like it best with the knees up and apart.</source>
        <translation>A las caderas les va mejor con las rodillas altas y separadas.</translation>
    </message>
    <message>
        <source>The legs make an M</source>
        <translation>Las piernas forman una M</translation>
    </message>
    <message>
        <source>Knees a little higher than the bottom. The cloth holds both thighs.</source>
        <translation>Las rodillas un poco más altas que las nalgas. La tela sujeta ambos muslos.</translation>
    </message>
    <message>
        <source>Face to you</source>
        <translation>De cara al adulto</translation>
    </message>
    <message>
        <source>Best in the first 6 months.</source>
        <translation>Lo mejor en los primeros 6 meses.</translation>
    </message>
    <message>
        <source>Swaddling</source>
        <translation>Envolver al bebé</translation>
    </message>
    <message>
        <source>Snug around the chest, wide around the legs.</source>
        <translation>Ajustado en el pecho, amplio en las piernas.</translation>
    </message>
    <message>
        <source>Room for the legs</source>
        <translation>Espacio para las piernas</translation>
    </message>
    <message>
        <source>They can bend up and out.</source>
        <translation>Pueden doblarse hacia arriba y afuera.</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Así no</translation>
    </message>
    <message>
        <source>Legs straight and pressed together.</source>
        <translation>Piernas estiradas y apretadas.</translation>
    </message>
    <message>
        <source>On the back to sleep</source>
        <translation>Dormir boca arriba</translation>
    </message>
    <message>
        <source>Stop swaddling when your baby starts to roll.</source>
        <translation>Dejar de envolver cuando el bebé empiece a darse vuelta.</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>Three marks mean the same everywhere in this diary.</source>
        <translation>Tres marcas significan lo mismo en todo el diario.</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Un sonido</translation>
    </message>
    <message>
        <source>Which joint, which side, and what you were doing.</source>
        <translation>Qué articulación, qué lado y qué se estaba haciendo.</translation>
    </message>
    <message>
        <source>You looked, no sound</source>
        <translation>Se miró, sin sonido</translation>
    </message>
    <message>
        <source>Write that too. It counts just as much.</source>
        <translation>Anotarlo también. Vale lo mismo.</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Nadie miró</translation>
    </message>
    <message>
        <source>No entry is not the same as no sound. It is left open.</source>
        <translation>Sin anotación no quiere decir sin sonido. Queda abierto.</translation>
    </message>
    <message>
        <source>What helps the doctor</source>
        <translation>Lo que ayuda al médico</translation>
    </message>
    <message>
        <source>How your baby was right after helps too.</source>
        <translation>También ayuda cómo estaba el bebé justo después.</translation>
    </message>
    <message>
        <source>3 of 8</source>
        <translation>3 de 8</translation>
    </message>
    <message>
        <source>“3 of 8 diaper changes” tells more than “3 clicks”.</source>
        <translation>«3 de 8 cambios de pañal» dice más que «3 clics».</translation>
    </message>
    <message>
        <source>A short film</source>
        <translation>Una grabación corta</translation>
    </message>
    <message>
        <source>Film it when it comes by itself. Do not make it happen.</source>
        <translation>Grabarlo cuando aparezca solo. No provocarlo.</translation>
    </message>
    <message>
        <source>Source: the rules of this diary. No study has tested them.</source>
        <translation>Fuente: las reglas de este diario. Ningún estudio las ha probado.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
</context>
<context>
    <name>LiftingCard</name>
    <message>
        <source>Gentle lifts</source>
        <translation>Con suavidad</translation>
    </message>
    <message>
        <source>Other lifts</source>
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>Gentle and other lifts</source>
        <translation>Con suavidad y de otro modo</translation>
    </message>
    <message>
        <source>See how to lift gently</source>
        <translation>Ver cómo levantar con suavidad</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} of {m}&lt;/b&gt; had a sound</source>
        <translation>&lt;b&gt;{n} de {m}&lt;/b&gt; con sonido</translation>
    </message>
    <message>
        <source>none told yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>So far, fewer sounds with gentle lifts. This counts your notes. It does not prove the reason.</source>
        <translation>Por ahora, menos sonidos al levantar con suavidad. Esto cuenta las anotaciones. No prueba la causa.</translation>
    </message>
    <message>
        <source>Nobody has written how a lift was done. The Log asks after a lift.</source>
        <translation>Nadie ha anotado cómo se levantó. Anotar lo pregunta después de levantar.</translation>
    </message>
    <message>
        <source>{entries} about a lift, but not enough is written to sort it.</source>
        <translation>{entries} sobre levantar, pero falta información para clasificarlas.</translation>
    </message>
    <message>
        <source>Too few to compare. It takes {n} lifts of each kind.</source>
        <translation>Muy pocas para comparar. Hacen falta {n} veces de cada forma.</translation>
    </message>
    <message>
        <source>So far, no clear difference. This counts your notes.</source>
        <translation>Por ahora, sin diferencia clara. Esto cuenta las anotaciones.</translation>
    </message>
</context>
<context>
    <name>LiftingPanel</name>
    <message>
        <source>See how to lift gently</source>
        <translation>Ver cómo levantar con suavidad</translation>
    </message>
    <message>
        <source>How did you lift {name}?</source>
        <translation>¿Cómo se levantó a {name}?</translation>
    </message>
    <message>
        <source>How did you lift the baby?</source>
        <translation>¿Cómo se levantó al bebé?</translation>
    </message>
    <message>
        <source>Head, neck and body held together?</source>
        <translation>¿Cabeza, cuello y cuerpo juntos?</translation>
    </message>
    <message>
        <source>Moved as one piece, without a twist?</source>
        <translation>¿De una pieza, sin girar?</translation>
    </message>
    <message>
        <source>Close to you before you stood up?</source>
        <translation>¿Cerca del adulto antes de ponerse de pie?</translation>
    </message>
    <message>
        <source>Slow and smooth?</source>
        <translation>¿Despacio y sin tirones?</translation>
    </message>
    <message>
        <source>Held close to your chest?</source>
        <translation>¿Cerca del pecho?</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>{count} de {all} respondidas</translation>
    </message>
    <message>
        <source>5 short questions, if you like</source>
        <translation>5 preguntas cortas, si se quiere</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>We will not ask again.</source>
        <translation>No volveremos a preguntar.</translation>
    </message>
    <message>
        <source>You can change that in Settings.</source>
        <translation>Se puede cambiar en Ajustes.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>The form is empty again</source>
        <translation>El formulario está vacío de nuevo</translation>
    </message>
    <message>
        <source>Your unsaved entry is back.</source>
        <translation>La anotación sin guardar está aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>What did you notice?</source>
        <translation>¿Qué se notó?</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Night from {time}</source>
        <translation>Noche desde las {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <source>Light or dark, as your computer is.</source>
        <translation>Claro u oscuro, como la computadora.</translation>
    </message>
    <message>
        <source>Warm and very dim, for a dark room.</source>
        <translation>Cálido y muy tenue, para un cuarto oscuro.</translation>
    </message>
    <message>
        <source>Night colors at night. By day as your computer is.</source>
        <translation>Colores de noche por la noche. De día como la computadora.</translation>
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
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation>Lo que se vio en las piernas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>It was the right</source>
        <translation>Era la derecha</translation>
    </message>
    <message>
        <source>It was the left</source>
        <translation>Era la izquierda</translation>
    </message>
</context>
<context>
    <name>LookLine</name>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nobody has looked yet: {sign}</source>
        <translation>Nadie ha mirado aún: {sign}</translation>
    </message>
</context>
<context>
    <name>LookList</name>
    <message>
        <source>Looks at the legs</source>
        <translation>Miradas a las piernas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier looks</source>
        <comment>%n earlier look</comment>
        <translation>
            <numerusform>%n mirada anterior</numerusform>
            <numerusform>%n miradas anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookRow</name>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Saved. What to do</source>
        <translation>Guardado. Qué hacer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>You wrote: {look}.</source>
        <translation>Se anotó: {look}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Yes: {signs}</source>
        <translation>Sí: {signs}</translation>
    </message>
    <message>
        <source>No: {signs}</source>
        <translation>No: {signs}</translation>
    </message>
    <message>
        <source>Before: {look}</source>
        <translation>Antes: {look}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The diary is open.</source>
        <translation>El diario está abierto.</translation>
    </message>
</context>
<context>
    <name>MarkIcon</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Looked, no sound</source>
        <translation>Miró, sin sonido</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Nadie miró</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{site}, days someone looked: {have}. It takes {needed} to see if it goes on.</source>
        <translation>{site}, días en que alguien miró: {have}. Hacen falta {needed} para ver si continúa.</translation>
    </message>
    <message>
        <source>{site}, days from the first look to the last: {have}. It takes {needed} to see if it goes on.</source>
        <translation>{site}, días desde la primera vez que se miró hasta la última: {have}. Hacen falta {needed} para ver si continúa.</translation>
    </message>
    <message>
        <source>{site}, counted repeats of one movement: {have}. It takes {needed} to say how often.</source>
        <translation>{site}, repeticiones contadas de un movimiento: {have}. Hacen falta {needed} para decir cuántas veces.</translation>
    </message>
    <message>
        <source>{site}, days with counted repeats: {have}. It takes {needed} to say how often.</source>
        <translation>{site}, días con repeticiones contadas: {have}. Hacen falta {needed} para decir cuántas veces.</translation>
    </message>
    <message>
        <source>{site}, full weeks of notes: {have}. It takes {needed} to see a change.</source>
        <translation>{site}, semanas completas de anotaciones: {have}. Hacen falta {needed} para ver un cambio.</translation>
    </message>
    <message>
        <source>{site}, quiet and other notes in the last weeks: {have}. It takes {needed} to see if it gets less.</source>
        <translation>{site}, anotaciones sin sonido y otras en las últimas semanas: {have}. Hacen falta {needed} para ver si disminuye.</translation>
    </message>
    <message>
        <source>Sounds you wrote: {have}. It takes {needed} to sum them up.</source>
        <translation>Sonidos anotados: {have}. Hacen falta {needed} para resumirlos.</translation>
    </message>
    <message>
        <source>Days with a sound: {have}. It takes {needed} to sum them up.</source>
        <translation>Días con sonido: {have}. Hacen falta {needed} para resumirlos.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Day of the visit</source>
        <translation>Día de la consulta</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>A esta hora</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Hora de la consulta</translation>
    </message>
    <message>
        <source>Which day is the visit?</source>
        <translation>¿Qué día es la visita?</translation>
    </message>
    <message>
        <source>This is no time yet. Write it like {time}.</source>
        <translation>Esto no es una hora todavía. Escríbala así: {time}.</translation>
    </message>
</context>
<context>
    <name>MomentPicker</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation>¿Qué día fue?</translation>
    </message>
    <message>
        <source>This is no time yet. Write it like {time}.</source>
        <translation>Esto no es una hora todavía. Escríbala así: {time}.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Esta hora aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>MomentSection</name>
    <message>
        <source>It cannot be later than it was written down.</source>
        <translation>No puede ser más tarde que cuando se anotó.</translation>
    </message>
    <message>
        <source>Who noticed</source>
        <translation>Quién lo notó</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>A name, such as Grandma</source>
        <translation>Un nombre, como Abuela</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Colors: {theme}</source>
        <translation>Colores: {theme}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>NewerDesk</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>NewerDialog</name>
    <message>
        <source>You can also save what this version can read, as files. The diary stays as it is.</source>
        <translation>También se puede guardar en archivos lo que esta versión sabe leer. El diario se queda como está.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se puede leer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>NotOpenLayer</name>
    <message>
        <source>Open another diary</source>
        <translation>Abrir otro diario</translation>
    </message>
    <message>
        <source>Diaries (*.sqlite3)</source>
        <translation>Diarios (*.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NotOpenPage</name>
    <message>
        <source>The diary is not open</source>
        <translation>El diario no está abierto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>Abrir otro diario…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>It lies here: {file}</source>
        <translation>Está aquí: {file}</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se puede leer…</translation>
    </message>
    <message>
        <source>Mend the diary…</source>
        <translation>Reparar el diario…</translation>
    </message>
</context>
<context>
    <name>NoteLength</name>
    <message numerus="yes">
        <source>The note is %n letters too long.</source>
        <comment>The note is %n letter too long.</comment>
        <translation>
            <numerusform>Sobra %n letra en la nota.</numerusform>
            <numerusform>Sobran %n letras en la nota.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Log it again</source>
        <translation>Anotarlo otra vez</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Cambiar esta anotación</translation>
    </message>
    <message>
        <source>This entry is gone</source>
        <translation>Esta anotación ya no está</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here.</source>
        <translation>Se borró mientras tanto. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ObserverMenu</name>
    <message>
        <source>Who noticed it?</source>
        <translation>¿Quién lo notó?</translation>
    </message>
    <message>
        <source>Who noticed?</source>
        <translation>¿Quién lo notó?</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Write a name…</source>
        <translation>Escribir un nombre…</translation>
    </message>
</context>
<context>
    <name>PageFiles</name>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving: page {page} of {pages}</source>
        <translation>Guardando: página {page} de {pages}</translation>
    </message>
    <message>
        <source>Save it, then print the file.</source>
        <translation>Guardarlo y luego imprimir el archivo.</translation>
    </message>
    <message>
        <source>The page cannot be printed here</source>
        <translation>La página no se puede imprimir aquí</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printing: page {page} of {pages}</source>
        <translation>Imprimiendo: página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paste it into your message to the doctor.</source>
        <translation>Pegarlo en el mensaje al médico.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Creando la página…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Joint sounds</source>
        <translation>Sonidos articulares</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper for the doctor</source>
        <translation>Papel para el médico</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Poner una contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Older copies…</source>
        <translation>Copias antiguas…</translation>
    </message>
    <message>
        <source>Lock by itself when untouched for</source>
        <translation>Bloquear solo si no se usa durante</translation>
    </message>
    <message>
        <source>Open it without asking on this computer</source>
        <translation>Abrirlo sin preguntar en esta computadora</translation>
    </message>
    <message>
        <source>The keyring of your computer then keeps the key.</source>
        <translation>El llavero de la computadora guarda entonces la clave.</translation>
    </message>
    <message>
        <source>A sample needs no password.</source>
        <translation>Un ejemplo no necesita contraseña.</translation>
    </message>
    <message>
        <source>The diary opens with its password only. Its backups do too.</source>
        <translation>El diario solo se abre con su contraseña. Sus copias de seguridad también.</translation>
    </message>
    <message numerus="yes">
        <source>The diary opens with its password only. %n older copies have none.</source>
        <comment>The diary opens with its password only. %n older copy has none.</comment>
        <translation>
            <numerusform>El diario solo se abre con su contraseña. %n copia antigua no tiene.</numerusform>
            <numerusform>El diario solo se abre con su contraseña. %n copias antiguas no tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who uses this computer can read the diary.</source>
        <translation>Cualquiera que use esta computadora puede leer el diario.</translation>
    </message>
    <message>
        <source>This computer lacks the part that locks a diary (sqlcipher3). All else works.</source>
        <translation>A esta computadora le falta la parte que bloquea un diario (sqlcipher3). Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>PasswordDesk</name>
    <message>
        <source>The password is set</source>
        <translation>La contraseña está puesta</translation>
    </message>
    <message>
        <source>The password is taken away</source>
        <translation>La contraseña está quitada</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>La contraseña está cambiada</translation>
    </message>
    <message>
        <source>Some damaged copies stay as they were.</source>
        <translation>Algunas copias dañadas quedan como estaban.</translation>
    </message>
    <message>
        <source>The copies have the password too</source>
        <translation>Las copias también tienen la contraseña</translation>
    </message>
    <message>
        <source>The copies are deleted</source>
        <translation>Las copias están borradas</translation>
    </message>
    <message>
        <source>Some could not be changed. They stay as they were.</source>
        <translation>Algunas no se pudieron cambiar. Quedan como estaban.</translation>
    </message>
    <message>
        <source>The keyring did not take it</source>
        <translation>El llavero no la aceptó</translation>
    </message>
    <message>
        <source>The password opens the diary.</source>
        <translation>La contraseña abre el diario.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password until now</source>
        <translation>Contraseña hasta ahora</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>I know that nobody can replace it</source>
        <translation>Sé que nadie puede reponerla</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Then anyone who uses this computer can read the diary.</source>
        <translation>Entonces cualquiera que use esta computadora puede leer el diario.</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Have you kept it in a safe place, such as on paper? Forgotten means gone: nobody can open the diary then, and no copy of it that has the password.</source>
        <translation>¿Está en un lugar seguro, por ejemplo en papel? Olvidada quiere decir perdida: nadie puede abrir entonces el diario, ni ninguna copia que tenga la contraseña.</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>Otra vez, para estar seguros</translation>
    </message>
    <message>
        <source>Yes, set the password</source>
        <translation>Sí, poner la contraseña</translation>
    </message>
    <message>
        <source>The diary then opens with its password only. If you forget it, nobody can help: not you, not a shop, not the people who made this program.</source>
        <translation>El diario solo se abre entonces con su contraseña. Si se olvida, nadie puede ayudar: ni la familia, ni una tienda, ni quienes hicieron este programa.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what you type</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Las mayúsculas están activadas.</translation>
    </message>
    <message>
        <source>Hide what you type</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>PatternCards</name>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Nadie ha mirado aún</translation>
    </message>
    <message>
        <source>Hip signs</source>
        <translation>Signos de cadera</translation>
    </message>
    <message>
        <source>Worth telling the doctor</source>
        <translation>Vale la pena contarlo al médico</translation>
    </message>
    <message>
        <source>By what was happening</source>
        <translation>Según lo que se hacía</translation>
    </message>
    <message>
        <source>picked up and put down</source>
        <translation>al levantarlo y al acostarlo</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Al levantar</translation>
    </message>
    <message>
        <source>Your own notes, counted. Not a diagnosis. Days without a sound do not mean that all is well.</source>
        <translation>Sus propias anotaciones, contadas. No es un diagnóstico. Días sin sonido no quieren decir que todo esté bien.</translation>
    </message>
</context>
<context>
    <name>PatternsCard</name>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Diary only: no patterns</source>
        <translation>Solo diario: sin patrones</translation>
    </message>
    <message>
        <source>Then nothing is read into your entries, here or on the page. Days and counts stay. Advice on your own answers stays too.</source>
        <translation>Entonces no se interpreta nada de las anotaciones, ni aquí ni en la página. Los días y recuentos se quedan. El consejo sobre sus propias respuestas también.</translation>
    </message>
    <message>
        <source>Ask after three days without a note</source>
        <translation>Preguntar tras tres días sin anotaciones</translation>
    </message>
    <message>
        <source>A quiet line on the Log page: did anything click? Days that nobody looks hide what goes on.</source>
        <translation>Una línea discreta en Anotar: ¿sonó algo? Los días en que nadie mira ocultan lo que pasa.</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>10 weeks</source>
        <translation>10 semanas</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Make the page</source>
        <translation>Crear la página</translation>
    </message>
    <message>
        <source>Nothing is written yet. Log a sound, or a look without one.</source>
        <translation>Aún no hay nada anotado. Anotar un sonido, o que se miró sin sonido.</translation>
    </message>
    <message>
        <source>Go to the Log</source>
        <translation>Ir a Anotar</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>What is the name?</source>
        <translation>¿Cuál es el nombre?</translation>
    </message>
    <message>
        <source>Who else writes?</source>
        <translation>¿Quién más escribe?</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} ya no está en la lista</translation>
    </message>
</context>
<context>
    <name>PeriodMenu</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última consulta</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Días: {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it is. Save a copy to open it in another program.</source>
        <translation>Este tipo de archivo no se puede mostrar aquí. Se guarda como está. Guardar una copia para abrirla en otro programa.</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Country: {name}. Choose another</source>
        <translation>País: {name}. Elegir otro</translation>
    </message>
    <message>
        <source>Say where you live. Then we can name the number to call for help.</source>
        <translation>Decir dónde vive la familia. Así podemos dar el número para pedir ayuda.</translation>
    </message>
    <message>
        <source>We do not know the emergency number there. Ask, and keep it close.</source>
        <translation>No conocemos el número de emergencias de allí. Preguntarlo y tenerlo a mano.</translation>
    </message>
    <message>
        <source>In an emergency there: call {number}.</source>
        <translation>En una emergencia allí: llamar al {number}.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Lugar en el vídeo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{now} of {whole}</source>
        <translation>{now} de {whole}</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Film {name}</source>
        <translation>Vídeo {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>It cannot be played here. Save a copy to open it in another program.</source>
        <translation>No se puede reproducir aquí. Guardar una copia para abrirla en otro programa.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Making the page…</source>
        <translation>Creando la página…</translation>
    </message>
    <message>
        <source>The page cannot be shown here. Save it, then open it.</source>
        <translation>La página no se puede mostrar aquí. Guardarla y luego abrirla.</translation>
    </message>
    <message>
        <source>Dim the page</source>
        <translation>Oscurecer la página</translation>
    </message>
    <message>
        <source>Show it as printed</source>
        <translation>Mostrarla como se imprime</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>The page as it will be printed: {text}</source>
        <translation>La página tal como se imprimirá: {text}</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>Making the page…</source>
        <translation>Creando la página…</translation>
    </message>
    <message>
        <source>Making page {page} of {pages}</source>
        <translation>Creando la página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>QuestionDesk</name>
    <message>
        <source>Your question for the doctor</source>
        <translation>Su pregunta para el médico</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>A question for the doctor</source>
        <translation>Una pregunta para el médico</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Guardar la pregunta</translation>
    </message>
    <message>
        <source>It is kept for the visit on {day}, and stands on the page.</source>
        <translation>Se guarda para la consulta del {day} y sale en la página.</translation>
    </message>
    <message>
        <source>When is the next visit? Not sure yet? Write the day you plan to call.</source>
        <translation>¿Cuándo es la próxima consulta? ¿Aún no se sabe? Poner el día en que se piensa llamar.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>I looked: no to the rest</source>
        <translation>Se miró: no a lo demás</translation>
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
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Write it here after the visit</source>
        <translation>Escribirla aquí después de la consulta</translation>
    </message>
    <message>
        <source>Write the question to this answer too.</source>
        <translation>Escribir también la pregunta de esta respuesta.</translation>
    </message>
</context>
<context>
    <name>ReactionSection</name>
    <message>
        <source>if you noticed</source>
        <translation>si se notó</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Sin molestia</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>How was the baby right after?</source>
        <translation>¿Cómo estaba el bebé justo después?</translation>
    </message>
    <message>
        <source>How was {name} right after?</source>
        <translation>¿Cómo estaba {name} justo después?</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>The doctor reads: {language}</source>
        <translation>El médico lee: {language}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation>Algún sonido</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>Se sintió floja</translation>
    </message>
</context>
<context>
    <name>ReceiptBar</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Igual que la última vez</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>There is no entry to repeat yet.</source>
        <translation>Aún no hay anotación que repetir.</translation>
    </message>
    <message>
        <source>Pick the joint and the sound first.</source>
        <translation>Primero elegir la articulación y el sonido.</translation>
    </message>
    <message>
        <source>Pick the joint first.</source>
        <translation>Primero elegir la articulación.</translation>
    </message>
    <message>
        <source>Pick the sound first.</source>
        <translation>Primero elegir el sonido.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record a film</source>
        <translation>Grabar un vídeo</translation>
    </message>
    <message>
        <source>Record a sound</source>
        <translation>Grabar un sonido</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No conservarla</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar otra vez</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Press Start. It stops by itself after one minute.</source>
        <translation>Pulsar Empezar. Se detiene solo tras un minuto.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>It is not kept yet.</source>
        <translation>Aún no está guardada.</translation>
    </message>
    <message>
        <source>Recording: {length}</source>
        <translation>Grabando: {length}</translation>
    </message>
    <message>
        <source>It was not recorded. Close other programs that use the camera. Try again.</source>
        <translation>No se grabó. Cerrar otros programas que usan la cámara. Intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>RemovalDesk</name>
    <message>
        <source>Parts may still lie in the file. It could not be written anew.</source>
        <translation>Puede quedar alguna parte en el archivo. No se pudo escribir de nuevo.</translation>
    </message>
    <message>
        <source>Some backups could not be removed. See Settings.</source>
        <translation>Algunas copias no se pudieron quitar. Ver Ajustes.</translation>
    </message>
    <message>
        <source>The diary of {name} is deleted</source>
        <translation>El diario de {name} está borrado</translation>
    </message>
    <message>
        <source>Save the diary to a file</source>
        <translation>Guardar el diario en un archivo</translation>
    </message>
    <message>
        <source>Diary with photos and clips (*.zip)</source>
        <translation>Diario con fotos y vídeos (*.zip)</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Delete the diary of {name}?</source>
        <translation>¿Borrar el diario de {name}?</translation>
    </message>
    <message>
        <source>To go on, type the name: {name}</source>
        <translation>Para seguir, escribir el nombre: {name}</translation>
    </message>
    <message>
        <source>{entries}, with notes, photos and clips, will be gone from this diary.</source>
        <translation>{entries}, con notas, fotos y vídeos, desaparecerán de este diario.</translation>
    </message>
    <message>
        <source>{name} was born on {day}.</source>
        <translation>{name} nació el {day}.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The diaries of your other children stay as they are.</source>
        <translation>Los diarios de sus otros hijos se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be looked into. They may hold it too.</source>
        <comment>%n backup cannot be looked into. It may hold it too.</comment>
        <translation>
            <numerusform>%n copia de seguridad no se puede mirar. También puede contenerlo.</numerusform>
            <numerusform>%n copias de seguridad no se pueden mirar. También pueden contenerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that you saved elsewhere stay where they are.</source>
        <translation>Los archivos guardados en otro lugar se quedan donde están.</translation>
    </message>
    <message>
        <source>Save it to a file first</source>
        <translation>Guardarlo antes en un archivo</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n backups that hold it too</source>
        <comment>Remove the %n backup that holds it too</comment>
        <translation>
            <numerusform>Quitar también la %n copia de seguridad que lo contiene</numerusform>
            <numerusform>Quitar también las %n copias de seguridad que lo contienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para el médico</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
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
        <translation>Juntar ambos</translation>
    </message>
    <message>
        <source>the most comes back</source>
        <translation>vuelve lo más posible</translation>
    </message>
    <message>
        <source>Only what could be read</source>
        <translation>Solo lo que se pudo leer</translation>
    </message>
    <message>
        <source>without the backup</source>
        <translation>sin la copia de seguridad</translation>
    </message>
    <message>
        <source>Only the backup</source>
        <translation>Solo la copia de seguridad</translation>
    </message>
    <message>
        <source>as it was then</source>
        <translation>como estaba entonces</translation>
    </message>
    <message>
        <source>Read from the damaged file: {entries}.</source>
        <translation>Leído del archivo dañado: {entries}.</translation>
    </message>
    <message>
        <source>Nothing could be read from the damaged file.</source>
        <translation>No se pudo leer nada del archivo dañado.</translation>
    </message>
    <message>
        <source>Not to be read: at least {entries}.</source>
        <translation>No se puede leer: al menos {entries}.</translation>
    </message>
    <message>
        <source>Not as they were saved: {entries}. You are asked about them after.</source>
        <translation>No como se guardaron: {entries}. Después se le pregunta por ellas.</translation>
    </message>
    <message>
        <source>A part of the file is gone. More may be missing.</source>
        <translation>Falta una parte del archivo. Puede faltar más.</translation>
    </message>
    <message>
        <source>Name and birth date were lost. Look at them in the settings after.</source>
        <translation>Se perdieron el nombre y la fecha de nacimiento. Revisarlos después en los ajustes.</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>Aquí no hay copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup here. Do you have a copy somewhere? Then open that.</source>
        <translation>Aquí no hay copia de seguridad. ¿Hay una copia en otro lugar? Entonces abrirla.</translation>
    </message>
    <message>
        <source>Newest backup: {when}, with {entries}.</source>
        <translation>Copia más reciente: {when}, con {entries}.</translation>
    </message>
    <message>
        <source>Newer than the backup, or only in the file: {entries}.</source>
        <translation>Más nuevo que la copia, o solo en el archivo: {entries}.</translation>
    </message>
    <message>
        <source>Only in the backup: {entries}.</source>
        <translation>Solo en la copia de seguridad: {entries}.</translation>
    </message>
    <message>
        <source>Newest entry: {entry}, {day}, {time}. Write again what is missing.</source>
        <translation>Anotación más reciente: {entry}, {day}, {time}. Volver a anotar lo que falta.</translation>
    </message>
    <message>
        <source>Last time the program was cut off.</source>
        <translation>La última vez el programa se cortó.</translation>
    </message>
</context>
<context>
    <name>RescueDesk</name>
    <message>
        <source>The damaged file lies in {folder}</source>
        <translation>El archivo dañado está en {folder}</translation>
    </message>
    <message>
        <source>Your diary is mended</source>
        <translation>El diario está reparado</translation>
    </message>
    <message>
        <source>Choose a backup or a copy</source>
        <translation>Elegir una copia de seguridad o una copia</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>A part of your diary cannot be read</source>
        <translation>Una parte del diario no se puede leer</translation>
    </message>
    <message>
        <source>Password of the diary</source>
        <translation>Contraseña del diario</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, in a folder beside your diary.</source>
        <translation>El archivo dañado se guarda como está, en una carpeta junto al diario.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>I have a copy…</source>
        <translation>Tengo una copia…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Nothing was changed. We look for what can be read. Please wait.</source>
        <translation>No se cambió nada. Buscamos lo que se puede leer. Un momento.</translation>
    </message>
    <message>
        <source>The diary is being mended. Please wait.</source>
        <translation>El diario se está reparando. Un momento.</translation>
    </message>
    <message>
        <source>Mend my diary</source>
        <translation>Reparar el diario</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the password. Then we look what can be read.</source>
        <translation>No se cambió nada. Escribir la contraseña. Luego vemos lo que se puede leer.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Your diary went back</source>
        <translation>El diario volvió atrás</translation>
    </message>
    <message>
        <source>Added to your diary</source>
        <translation>Añadido al diario</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Settings can undo it.</source>
        <translation>Se puede deshacer en Ajustes.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>What your diary holds now is kept as a backup first. You can come back.</source>
        <translation>Lo que el diario contiene ahora se guarda antes como copia de seguridad. Se puede volver.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Looking for what would change…</source>
        <translation>Buscando lo que cambiaría…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, las más recientes primero</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation>Qué lado, izquierda y derecha del bebé</translation>
    </message>
</context>
<context>
    <name>SafetyAdvice</name>
    <message>
        <source>You cannot get there? Call {number}.</source>
        <translation>¿No se puede llegar? Llamar al {number}.</translation>
    </message>
    <message>
        <source>Is the office closed? Go to a hospital.</source>
        <translation>¿La consulta está cerrada? Ir a un hospital.</translation>
    </message>
    <message>
        <source>A shot in the last 48 hours? Say so there.</source>
        <translation>¿Una vacuna en las últimas 48 horas? Decirlo allí.</translation>
    </message>
    <message>
        <source>Do not try to make the sound again.</source>
        <translation>No intentar provocar el sonido otra vez.</translation>
    </message>
    <message>
        <source>Stay with {name}.</source>
        <translation>Quedarse con {name}.</translation>
    </message>
    <message>
        <source>Go to an emergency room now.</source>
        <translation>Ir ahora a urgencias.</translation>
    </message>
    <message>
        <source>Go to A&amp;E now.</source>
        <translation>Ir ahora a urgencias.</translation>
    </message>
    <message>
        <source>Go to an emergency department now.</source>
        <translation>Ir ahora a un servicio de urgencias.</translation>
    </message>
    <message>
        <source>Take {name} to a hospital today.</source>
        <translation>Llevar hoy a {name} a un hospital.</translation>
    </message>
    <message>
        <source>Have a doctor see {name} today.</source>
        <translation>Que un médico vea hoy a {name}.</translation>
    </message>
    <message>
        <source>Call your doctor within 24 hours.</source>
        <translation>Llamar al médico en las próximas 24 horas.</translation>
    </message>
    <message>
        <source>Bring it up at the next visit.</source>
        <translation>Comentarlo en la próxima consulta.</translation>
    </message>
    <message>
        <source>A baby who is hard to wake, cannot breathe well or turns blue needs help now.</source>
        <translation>Un bebé que cuesta despertar, respira mal o se pone azul necesita ayuda ahora.</translation>
    </message>
    <message>
        <source>Babies under 3 months with a fever of 38.0 °C (100.4 °F) or more need care now.</source>
        <translation>Un bebé de menos de 3 meses con fiebre de 38,0 °C (100,4 °F) o más necesita atención ahora.</translation>
    </message>
    <message>
        <source>Babies with a fever of 38.0 °C (100.4 °F) or more should be seen today.</source>
        <translation>Un bebé con fiebre de 38,0 °C (100,4 °F) o más debe verse hoy.</translation>
    </message>
    <message>
        <source>A limb held stiffly or not used, with a fever or a hot joint, needs care now.</source>
        <translation>Un brazo o una pierna rígidos o sin usar, con fiebre o una articulación caliente, necesita atención ahora.</translation>
    </message>
    <message>
        <source>A limb that looks bent or broken needs care now.</source>
        <translation>Un brazo o una pierna que parece torcido o roto necesita atención ahora.</translation>
    </message>
    <message>
        <source>Babies under 3 months with a hot, red or swollen joint need care now.</source>
        <translation>Un bebé de menos de 3 meses con una articulación caliente, roja o hinchada necesita atención ahora.</translation>
    </message>
    <message>
        <source>Babies who hold a limb stiffly should be seen today. Under 12 months: at a hospital.</source>
        <translation>Un bebé que mantiene rígido un brazo o una pierna debe verse hoy. Antes de los 12 meses: en un hospital.</translation>
    </message>
    <message>
        <source>Children who hold a limb stiffly or do not use it should be seen today.</source>
        <translation>Un niño que mantiene rígido o no usa un brazo o una pierna debe verse hoy.</translation>
    </message>
    <message>
        <source>Babies with a hot, red or swollen joint should be seen today. Under 12 months: at a hospital.</source>
        <translation>Un bebé con una articulación caliente, roja o hinchada debe verse hoy. Antes de los 12 meses: en un hospital.</translation>
    </message>
    <message>
        <source>Children with a hot, red or swollen joint should be seen today.</source>
        <translation>Un niño con una articulación caliente, roja o hinchada debe verse hoy.</translation>
    </message>
    <message>
        <source>Babies who cry hard when a limb moves should be seen today.</source>
        <translation>Un bebé que llora fuerte al mover un brazo o una pierna debe verse hoy.</translation>
    </message>
    <message>
        <source>Tell the doctor soon about hard crying when a limb moves.</source>
        <translation>Contar pronto al médico el llanto fuerte al mover un brazo o una pierna.</translation>
    </message>
    <message>
        <source>A doctor should look at a young baby today after a fall, a bump or a bruise.</source>
        <translation>Tras una caída, un golpe o un moretón, un médico debe ver hoy a un bebé pequeño.</translation>
    </message>
    <message>
        <source>Pain right after the sound more than once is worth a call soon.</source>
        <translation>Dolor justo después del sonido más de una vez merece una llamada pronto.</translation>
    </message>
    <message>
        <source>A limb that moves less is worth a call soon.</source>
        <translation>Un brazo o una pierna que se mueve menos merece una llamada pronto.</translation>
    </message>
    <message>
        <source>Grinding in the first 6 weeks of life is worth a call soon.</source>
        <translation>El roce en las primeras 6 semanas de vida merece una llamada pronto.</translation>
    </message>
    <message>
        <source>Call this week for a hip exam.</source>
        <translation>Llamar esta semana para una revisión de cadera.</translation>
    </message>
    <message>
        <source>A hip that clunks, feels loose or opens less should be checked. Do not wait for the next visit.</source>
        <translation>Una cadera que da un resalte, se siente floja o se abre menos debe revisarse. No esperar a la próxima consulta.</translation>
    </message>
    <message>
        <source>Call your doctor this week.</source>
        <translation>Llamar al médico esta semana.</translation>
    </message>
    <message>
        <source>A limp or a waddle should be looked at.</source>
        <translation>La cojera o la marcha de pato debe verse.</translation>
    </message>
    <message>
        <source>Tell the doctor about a grinding sound. Film it.</source>
        <translation>Contar al médico el sonido de roce. Grabarlo.</translation>
    </message>
    <message>
        <source>Uneven skin creases alone tell little. The doctor can look.</source>
        <translation>Los pliegues desiguales por sí solos dicen poco. El médico puede mirar.</translation>
    </message>
    <message>
        <source>Worried? Call your doctor. That is reason enough.</source>
        <translation>¿Hay preocupación? Llamar al médico. Es motivo suficiente.</translation>
    </message>
    <message>
        <source>Pain after the sound once more? Call within 24 hours.</source>
        <translation>¿Dolor tras el sonido otra vez? Llamar en las próximas 24 horas.</translation>
    </message>
    <message>
        <source>Look at {name} now.</source>
        <translation>Mirar ahora a {name}.</translation>
    </message>
    <message>
        <source>Go through the six questions. A yes can change what to do.</source>
        <translation>Repasar las seis preguntas. Un sí puede cambiar lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Call your local emergency number now.</source>
        <translation>Llamar ahora al número de emergencias local.</translation>
    </message>
    <message>
        <source>Call {number} now.</source>
        <translation>Llamar ahora al {number}.</translation>
    </message>
    <message>
        <source>Call your doctor.</source>
        <translation>Llamar al médico.</translation>
    </message>
    <message>
        <source>You cannot get there? Call your local emergency number.</source>
        <translation>¿No se puede llegar? Llamar al número de emergencias local.</translation>
    </message>
    <message>
        <source>Call {doctor}: {phone}.</source>
        <translation>Llamar a {doctor}: {phone}.</translation>
    </message>
    <message>
        <source>Call {doctor}.</source>
        <translation>Llamar a {doctor}.</translation>
    </message>
    <message>
        <source>Call your doctor: {phone}.</source>
        <translation>Llamar al médico: {phone}.</translation>
    </message>
    <message>
        <source>Do not move the leg to test it.</source>
        <translation>No mover la pierna para probar.</translation>
    </message>
    <message>
        <source>Do not move the arm to test it.</source>
        <translation>No mover el brazo para probar.</translation>
    </message>
    <message>
        <source>Do not move it to test it.</source>
        <translation>No moverlo para probar.</translation>
    </message>
</context>
<context>
    <name>SafetyCalled</name>
    <message>
        <source>You wrote that {name} does not use the leg.</source>
        <translation>Se anotó que {name} no usa la pierna.</translation>
    </message>
    <message>
        <source>You wrote that {name} does not use the arm.</source>
        <translation>Se anotó que {name} no usa el brazo.</translation>
    </message>
    <message>
        <source>You wrote that {name} does not move it.</source>
        <translation>Se anotó que {name} no lo mueve.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds the leg stiffly.</source>
        <translation>Se anotó que {name} mantiene rígida la pierna.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds the arm stiffly.</source>
        <translation>Se anotó que {name} mantiene rígido el brazo.</translation>
    </message>
    <message>
        <source>You wrote that {name} holds it stiffly.</source>
        <translation>Se anotó que {name} lo mantiene rígido.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves the leg less.</source>
        <translation>Se anotó que {name} mueve menos la pierna.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves the arm less.</source>
        <translation>Se anotó que {name} mueve menos el brazo.</translation>
    </message>
    <message>
        <source>You wrote that {name} moves it less.</source>
        <translation>Se anotó que {name} lo mueve menos.</translation>
    </message>
    <message>
        <source>You wrote that it was swollen near the joint.</source>
        <translation>Se anotó hinchazón cerca de la articulación.</translation>
    </message>
    <message>
        <source>You wrote that it was red near the joint.</source>
        <translation>Se anotó enrojecimiento cerca de la articulación.</translation>
    </message>
    <message>
        <source>You wrote that it was warm to the touch.</source>
        <translation>Se anotó que estaba caliente al tacto.</translation>
    </message>
    <message>
        <source>You wrote that the hip felt loose.</source>
        <translation>Se anotó que la cadera se sintió floja.</translation>
    </message>
    <message>
        <source>You wrote that {name} cried right after.</source>
        <translation>Se anotó que {name} lloró justo después.</translation>
    </message>
    <message>
        <source>You wrote that {name} winced right after.</source>
        <translation>Se anotó que {name} hizo una mueca justo después.</translation>
    </message>
    <message>
        <source>You wrote that {name} was uneasy right after.</source>
        <translation>Se anotó que {name} sintió molestia justo después.</translation>
    </message>
    <message>
        <source>You wrote a clunk of the hip.</source>
        <translation>Se anotó un resalte de la cadera.</translation>
    </message>
    <message>
        <source>You wrote a grinding sound.</source>
        <translation>Se anotó un sonido de roce.</translation>
    </message>
    <message>
        <source>You answered the safety questions here.</source>
        <translation>Aquí se respondieron las preguntas de seguridad.</translation>
    </message>
</context>
<context>
    <name>SafetyDesk</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SafetyQuestions</name>
    <message>
        <source>Does {name} look very ill?</source>
        <translation>¿Parece {name} estar muy mal?</translation>
    </message>
    <message>
        <source>Hard to wake, trouble breathing, blue or very pale, a fit, a rash that does not fade</source>
        <translation>Cuesta despertarlo, respira con dificultad, está azul o muy pálido, una convulsión, manchas en la piel que no desaparecen al apretar</translation>
    </message>
    <message>
        <source>Is there a fever?</source>
        <translation>¿Hay fiebre?</translation>
    </message>
    <message>
        <source>38.0 °C (100.4 °F) or more, measured</source>
        <translation>38,0 °C (100,4 °F) o más, medida</translation>
    </message>
    <message>
        <source>Any fall, bump or bruise?</source>
        <translation>¿Alguna caída, golpe o moretón?</translation>
    </message>
    <message>
        <source>Even a small one</source>
        <translation>Aunque sea pequeño</translation>
    </message>
    <message>
        <source>Is the leg hot, red or swollen?</source>
        <translation>¿Está la pierna caliente, roja o hinchada?</translation>
    </message>
    <message>
        <source>Look at the hip, the thigh and the knee</source>
        <translation>Mirar la cadera, el muslo y la rodilla</translation>
    </message>
    <message>
        <source>Does the leg look bent or broken?</source>
        <translation>¿Parece la pierna torcida o rota?</translation>
    </message>
    <message>
        <source>Or do you think a bone is broken?</source>
        <translation>¿O puede haber un hueso roto?</translation>
    </message>
    <message>
        <source>Hard crying when the leg moves?</source>
        <translation>¿Llanto fuerte al mover la pierna?</translation>
    </message>
    <message>
        <source>At diaper changes, for example</source>
        <translation>Al cambiar el pañal, por ejemplo</translation>
    </message>
    <message>
        <source>Is the arm hot, red or swollen?</source>
        <translation>¿Está el brazo caliente, rojo o hinchado?</translation>
    </message>
    <message>
        <source>Look at the shoulder, the elbow and the hand</source>
        <translation>Mirar el hombro, el codo y la mano</translation>
    </message>
    <message>
        <source>Does the arm look bent or broken?</source>
        <translation>¿Parece el brazo torcido o roto?</translation>
    </message>
    <message>
        <source>Hard crying when the arm moves?</source>
        <translation>¿Llanto fuerte al mover el brazo?</translation>
    </message>
    <message>
        <source>When you dress {name}, for example</source>
        <translation>Al vestir a {name}, por ejemplo</translation>
    </message>
    <message>
        <source>Is a joint hot, red or swollen?</source>
        <translation>¿Hay una articulación caliente, roja o hinchada?</translation>
    </message>
    <message>
        <source>Look at both arms, both legs and the neck</source>
        <translation>Mirar ambos brazos, ambas piernas y el cuello</translation>
    </message>
    <message>
        <source>Does a part look bent or broken?</source>
        <translation>¿Parece alguna parte torcida o rota?</translation>
    </message>
    <message>
        <source>Hard crying when you move {name}?</source>
        <translation>¿Llanto fuerte al mover a {name}?</translation>
    </message>
</context>
<context>
    <name>SafetyRise</name>
    <message>
        <source>A yes to {numbers}? Then be seen today.</source>
        <translation>¿Un sí a {numbers}? Entonces debe verse hoy.</translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call your local emergency number.</source>
        <translation>¿Un sí a {numbers}? Es una emergencia. Ir ahora, o llamar al número de emergencias local.</translation>
    </message>
    <message>
        <source>A yes to {numbers}? It is an emergency. Go now, or call {number}.</source>
        <translation>¿Un sí a {numbers}? Es una emergencia. Ir ahora, o llamar al {number}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
</context>
<context>
    <name>SafetySheet</name>
    <message>
        <source>Saved. Six short questions</source>
        <translation>Guardado. Seis preguntas cortas</translation>
    </message>
    <message>
        <source>Your entry is kept, whatever you answer.</source>
        <translation>La anotación queda guardada, sea cual sea la respuesta.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>You can still answer the questions.</source>
        <translation>Todavía se pueden responder las preguntas.</translation>
    </message>
    <message>
        <source>“Not checked” is a fine answer. It stays “not checked”.</source>
        <translation>«Sin revisar» es una buena respuesta. Se queda «sin revisar».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>SafetySource</name>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Rule {id}, text {version}, checked against our notes on {day}.</source>
        <translation>Regla {id}, texto {version}, comparado con nuestros apuntes el {day}.</translation>
    </message>
    <message>
        <source>General advice. No doctor has looked at this list or at your entry.</source>
        <translation>Consejo general. Ningún médico ha visto esta lista ni esta anotación.</translation>
    </message>
    <message>
        <source>Source: a rule of this program, of no clinic.</source>
        <translation>Fuente: una regla de este programa, de ninguna clínica.</translation>
    </message>
    <message>
        <source>Source: a rule of this program, after {source}.</source>
        <translation>Fuente: una regla de este programa, según {source}.</translation>
    </message>
    <message>
        <source>For ages from {start} to {end}.</source>
        <translation>Para edades de {start} a {end}.</translation>
    </message>
    <message>
        <source>For babies under {age}.</source>
        <translation>Para bebés de menos de {age}.</translation>
    </message>
    <message>
        <source>From {age} on.</source>
        <translation>Desde {age}.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is a sample. Nothing here goes into your own diary.</source>
        <translation>Esto es un ejemplo. Nada de aquí entra en el diario propio.</translation>
    </message>
    <message>
        <source>Go to my diary</source>
        <translation>Ir a mi diario</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A left hip that keeps clicking</source>
        <translation>Una cadera izquierda con clics repetidos</translation>
    </message>
    <message>
        <source>Many pops, all comfortable</source>
        <translation>Muchos chasquidos, todos sin molestia</translation>
    </message>
    <message>
        <source>A shoulder that hurts</source>
        <translation>Un hombro que duele</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Los ajustes no se pudieron leer.</translation>
    </message>
    <message>
        <source>The usual ones are used.</source>
        <translation>Se usan los habituales.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignQuestions</name>
    <message>
        <source>Does one leg open less?</source>
        <translation>¿Una pierna se abre menos?</translation>
    </message>
    <message>
        <source>Does one leg look shorter?</source>
        <translation>¿Una pierna parece más corta?</translation>
    </message>
    <message>
        <source>Do the skin creases differ?</source>
        <translation>¿Son desiguales los pliegues de la piel?</translation>
    </message>
    <message>
        <source>A limp or a waddle?</source>
        <translation>¿Cojera o marcha de pato?</translation>
    </message>
    <message>
        <source>At a diaper change, both knees bent. Do not press.</source>
        <translation>Al cambiar el pañal, ambas rodillas dobladas. No apretar.</translation>
    </message>
    <message>
        <source>On the back, legs side by side. Do not pull.</source>
        <translation>Boca arriba, piernas juntas. No tirar.</translation>
    </message>
    <message>
        <source>On the thighs and the bottom. Many healthy babies have this too.</source>
        <translation>En los muslos y las nalgas. Muchos bebés sanos también los tienen.</translation>
    </message>
    <message>
        <source>When your baby stands or walks.</source>
        <translation>Cuando el bebé está de pie o camina.</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>There on {day}: {site}</source>
        <translation>Estaba el {day}: {site}</translation>
    </message>
    <message>
        <source>Looked on {day}, not there: {site}</source>
        <translation>Se miró el {day}, no estaba: {site}</translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation>Se miró, no estaba</translation>
    </message>
</context>
<context>
    <name>SiteButton</name>
    <message>
        <source>Other joint</source>
        <translation>Otra articulación</translation>
    </message>
    <message>
        <source>Change the joint of this entry</source>
        <translation>Cambiar la articulación de esta anotación</translation>
    </message>
</context>
<context>
    <name>SiteSection</name>
    <message>
        <source>Which joint?</source>
        <translation>¿Qué articulación?</translation>
    </message>
    <message>
        <source>Which side, the baby&apos;s own left and right</source>
        <translation>Qué lado, izquierda y derecha del bebé</translation>
    </message>
    <message>
        <source>The baby&apos;s own left and right.</source>
        <translation>Izquierda y derecha del bebé.</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Hombro izquierdo</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Hombro derecho</translation>
    </message>
    <message>
        <source>Both shoulders</source>
        <translation>Ambos hombros</translation>
    </message>
    <message>
        <source>Shoulder, side not sure</source>
        <translation>Hombro, lado dudoso</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Codo izquierdo</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Codo derecho</translation>
    </message>
    <message>
        <source>Both elbows</source>
        <translation>Ambos codos</translation>
    </message>
    <message>
        <source>Elbow, side not sure</source>
        <translation>Codo, lado dudoso</translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation>Muñeca izquierda</translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation>Muñeca derecha</translation>
    </message>
    <message>
        <source>Both wrists</source>
        <translation>Ambas muñecas</translation>
    </message>
    <message>
        <source>Wrist, side not sure</source>
        <translation>Muñeca, lado dudoso</translation>
    </message>
    <message>
        <source>Left fingers</source>
        <translation>Dedos, mano izquierda</translation>
    </message>
    <message>
        <source>Right fingers</source>
        <translation>Dedos, mano derecha</translation>
    </message>
    <message>
        <source>Fingers of both hands</source>
        <translation>Dedos, ambas manos</translation>
    </message>
    <message>
        <source>Fingers, side not sure</source>
        <translation>Dedos, mano dudosa</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>Zona lumbar izquierda</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>Zona lumbar derecha</translation>
    </message>
    <message>
        <source>Lower back, both sides</source>
        <translation>Zona lumbar, ambos lados</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Lower back, side not sure</source>
        <translation>Zona lumbar, lado dudoso</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Cadera izquierda</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Cadera derecha</translation>
    </message>
    <message>
        <source>Both hips</source>
        <translation>Ambas caderas</translation>
    </message>
    <message>
        <source>Hip, side not sure</source>
        <translation>Cadera, lado dudoso</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Rodilla izquierda</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rodilla derecha</translation>
    </message>
    <message>
        <source>Both knees</source>
        <translation>Ambas rodillas</translation>
    </message>
    <message>
        <source>Knee, side not sure</source>
        <translation>Rodilla, lado dudoso</translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation>Tobillo izquierdo</translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation>Tobillo derecho</translation>
    </message>
    <message>
        <source>Both ankles</source>
        <translation>Ambos tobillos</translation>
    </message>
    <message>
        <source>Ankle, side not sure</source>
        <translation>Tobillo, lado dudoso</translation>
    </message>
    <message>
        <source>Left toes</source>
        <translation>Dedos, pie izquierdo</translation>
    </message>
    <message>
        <source>Right toes</source>
        <translation>Dedos, pie derecho</translation>
    </message>
    <message>
        <source>Toes of both feet</source>
        <translation>Dedos, ambos pies</translation>
    </message>
    <message>
        <source>Toes, side not sure</source>
        <translation>Dedos, pie dudoso</translation>
    </message>
    <message>
        <source>Somewhere left</source>
        <translation>Lugar dudoso, izquierda</translation>
    </message>
    <message>
        <source>Somewhere right</source>
        <translation>Lugar dudoso, derecha</translation>
    </message>
    <message>
        <source>Somewhere on both sides</source>
        <translation>Lugar dudoso, ambos lados</translation>
    </message>
    <message>
        <source>Somewhere in the middle</source>
        <translation>Lugar dudoso, centro</translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Lugar dudoso</translation>
    </message>
</context>
<context>
    <name>SitesInSentence</name>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>both shoulders</source>
        <translation>ambos hombros</translation>
    </message>
    <message>
        <source>shoulder, side not sure</source>
        <translation>hombro, lado dudoso</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>codo derecho</translation>
    </message>
    <message>
        <source>both elbows</source>
        <translation>ambos codos</translation>
    </message>
    <message>
        <source>elbow, side not sure</source>
        <translation>codo, lado dudoso</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <source>both wrists</source>
        <translation>ambas muñecas</translation>
    </message>
    <message>
        <source>wrist, side not sure</source>
        <translation>muñeca, lado dudoso</translation>
    </message>
    <message>
        <source>left fingers</source>
        <translation>dedos, mano izquierda</translation>
    </message>
    <message>
        <source>right fingers</source>
        <translation>dedos, mano derecha</translation>
    </message>
    <message>
        <source>fingers of both hands</source>
        <translation>dedos, ambas manos</translation>
    </message>
    <message>
        <source>fingers, side not sure</source>
        <translation>dedos, mano dudosa</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>lower back, left</source>
        <translation>zona lumbar izquierda</translation>
    </message>
    <message>
        <source>lower back, right</source>
        <translation>zona lumbar derecha</translation>
    </message>
    <message>
        <source>lower back, both sides</source>
        <translation>zona lumbar, ambos lados</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>lower back, side not sure</source>
        <translation>zona lumbar, lado dudoso</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>both hips</source>
        <translation>ambas caderas</translation>
    </message>
    <message>
        <source>hip, side not sure</source>
        <translation>cadera, lado dudoso</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>ambas rodillas</translation>
    </message>
    <message>
        <source>knee, side not sure</source>
        <translation>rodilla, lado dudoso</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>tobillo izquierdo</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>tobillo derecho</translation>
    </message>
    <message>
        <source>both ankles</source>
        <translation>ambos tobillos</translation>
    </message>
    <message>
        <source>ankle, side not sure</source>
        <translation>tobillo, lado dudoso</translation>
    </message>
    <message>
        <source>left toes</source>
        <translation>dedos, pie izquierdo</translation>
    </message>
    <message>
        <source>right toes</source>
        <translation>dedos, pie derecho</translation>
    </message>
    <message>
        <source>toes of both feet</source>
        <translation>dedos, ambos pies</translation>
    </message>
    <message>
        <source>toes, side not sure</source>
        <translation>dedos, pie dudoso</translation>
    </message>
    <message>
        <source>somewhere left</source>
        <translation>lugar dudoso, izquierda</translation>
    </message>
    <message>
        <source>somewhere right</source>
        <translation>lugar dudoso, derecha</translation>
    </message>
    <message>
        <source>somewhere on both sides</source>
        <translation>lugar dudoso, ambos lados</translation>
    </message>
    <message>
        <source>somewhere in the middle</source>
        <translation>lugar dudoso, centro</translation>
    </message>
    <message>
        <source>not sure where</source>
        <translation>lugar dudoso</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>What was the sound?</source>
        <translation>¿Qué sonido fue?</translation>
    </message>
    <message>
        <source>How did you notice it?</source>
        <translation>¿Cómo se notó?</translation>
    </message>
    <message>
        <source>Nothing clicked this time</source>
        <translation>Esta vez no sonó nada</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Checked against our notes on {day}. No doctor has looked at this page. General facts, not about your baby.</source>
        <translation>Comparado con nuestros apuntes el {day}. Ningún médico ha visto esta página. Datos generales, no sobre este bebé.</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>And then</source>
        <translation>Y luego</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: fewer</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: más</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: six letters or numbers at least.</source>
        <translation>Demasiado corta: al menos seis letras o números.</translation>
    </message>
    <message>
        <source>Easy to guess. Four words in a row are safer.</source>
        <translation>Fácil de adivinar. Cuatro palabras seguidas son más seguras.</translation>
    </message>
    <message>
        <source>Fair. Longer is safer.</source>
        <translation>Aceptable. Más larga es más segura.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Articulación</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>What was happening</source>
        <translation>Qué se hacía</translation>
    </message>
    <message>
        <source>How often it was tried</source>
        <translation>Cuántas veces se probó</translation>
    </message>
    <message>
        <source>How often it sounded</source>
        <translation>Cuántas veces sonó</translation>
    </message>
    <message>
        <source>How the baby was</source>
        <translation>Cómo estaba el bebé</translation>
    </message>
    <message>
        <source>Heard or felt</source>
        <translation>Oído o sentido</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Felt loose</source>
        <translation>Se sintió floja</translation>
    </message>
    <message>
        <source>How the limb moved</source>
        <translation>Cómo se movió el brazo o la pierna</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>Quién lo notó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Cuándo se escribió</translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation>Nombre del bebé</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Número de la fila</translation>
    </message>
    <message>
        <source>Lift: head, neck and body held</source>
        <translation>Al levantar: cabeza, cuello y cuerpo sujetos</translation>
    </message>
    <message>
        <source>Lift: moved in one piece</source>
        <translation>Al levantar: de una pieza</translation>
    </message>
    <message>
        <source>Lift: brought close first</source>
        <translation>Al levantar: acercarse primero</translation>
    </message>
    <message>
        <source>Lift: slow and smooth</source>
        <translation>Al levantar: despacio y sin tirones</translation>
    </message>
    <message>
        <source>Lift: kept close to the chest</source>
        <translation>Al levantar: cerca del pecho</translation>
    </message>
    <message>
        <source>Safety: looks ill</source>
        <translation>Seguridad: parece estar mal</translation>
    </message>
    <message>
        <source>Safety: fever</source>
        <translation>Seguridad: fiebre</translation>
    </message>
    <message>
        <source>Safety: hot or swollen</source>
        <translation>Seguridad: caliente o hinchado</translation>
    </message>
    <message>
        <source>Safety: bent or broken</source>
        <translation>Seguridad: torcido o roto</translation>
    </message>
    <message>
        <source>Safety: hard crying</source>
        <translation>Seguridad: llanto fuerte</translation>
    </message>
    <message>
        <source>Safety: fall or bruise</source>
        <translation>Seguridad: caída o moretón</translation>
    </message>
</context>
<context>
    <name>TableQuestions</name>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Which joint are all rows about?</source>
        <translation>¿De qué articulación tratan todas las filas?</translation>
    </message>
    <message>
        <source>On which side of the baby?</source>
        <translation>¿De qué lado del bebé?</translation>
    </message>
    <message>
        <source>Which sound do all rows tell of?</source>
        <translation>¿De qué sonido hablan todas las filas?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Which rows are about {name}?</source>
        <translation>¿Qué filas son sobre {name}?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Dejar la fila fuera</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>{field}: what does “{word}” mean?</source>
        <translation>{field}: ¿qué significa «{word}»?</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>It is about another baby: “{text}”.</source>
        <translation>Es sobre otro bebé: «{text}».</translation>
    </message>
    <message>
        <source>It says no day.</source>
        <translation>No dice el día.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a day or a time.</source>
        <translation>«{text}» no se puede leer como día u hora.</translation>
    </message>
    <message>
        <source>“{text}” has not come yet.</source>
        <translation>«{text}» aún no ha llegado.</translation>
    </message>
    <message>
        <source>“{text}” is before the birth.</source>
        <translation>«{text}» es antes del nacimiento.</translation>
    </message>
    <message>
        <source>It names no joint.</source>
        <translation>No nombra ninguna articulación.</translation>
    </message>
    <message>
        <source>It names no sound.</source>
        <translation>No nombra ningún sonido.</translation>
    </message>
    <message>
        <source>The word “{text}” is not known.</source>
        <translation>La palabra «{text}» no se conoce.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>This joint has no side “{text}”.</source>
        <translation>Esta articulación no tiene el lado «{text}».</translation>
    </message>
    <message>
        <source>{field}: “{text}” does not fit the rest of the row.</source>
        <translation>{field}: «{text}» no encaja con el resto de la fila.</translation>
    </message>
    <message>
        <source>It does not speak of a sound.</source>
        <translation>No habla de un sonido.</translation>
    </message>
    <message>
        <source>The note can mean more than one thing: “{text}”</source>
        <translation>La nota puede significar más de una cosa: «{text}»</translation>
    </message>
    <message>
        <source>An earlier row has the same id. Empty it in the row you copied.</source>
        <translation>Una fila anterior tiene el mismo id. Bórrelo en la fila que copió.</translation>
    </message>
    <message>
        <source>No time given: noon was taken.</source>
        <translation>Sin hora: se tomó el mediodía.</translation>
    </message>
    <message>
        <source>Read from the note.</source>
        <translation>Leído de la nota.</translation>
    </message>
    <message>
        <source>Line {line} is left out. {reason}</source>
        <translation>La línea {line} queda fuera. {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {when}, {entry}. {remarks}</source>
        <translation>Línea {line}: {when}, {entry}. {remarks}</translation>
    </message>
</context>
<context>
    <name>TableSwitch</name>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar el dibujo</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>TallyRow</name>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>{site}, {activity}</source>
        <translation>{site}, {activity}</translation>
    </message>
    <message>
        <source>{sounded} of {looks}</source>
        <translation>{sounded} de {looks}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>{subject}: {numbers} made a sound today</source>
        <translation>{subject}: hoy sonó {numbers}</translation>
    </message>
    <message>
        <source>{subject}: {numbers} today</source>
        <translation>{subject}: hoy {numbers}</translation>
    </message>
    <message>
        <source>One more: {subject}</source>
        <translation>Una más: {subject}</translation>
    </message>
    <message>
        <source>diaper changes</source>
        <translation>cambios de pañal</translation>
    </message>
    <message>
        <source>Popped</source>
        <translation>Chasquido</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Clunked</source>
        <translation>Resalte</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>Roce</translation>
    </message>
    <message>
        <source>Some sound</source>
        <translation>Algún sonido</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
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
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
</context>
<context>
    <name>ThreeState</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar esta hora</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
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
        <translation>{words}. ¿{correction}? {key}.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>See all in Diary</source>
        <translation>Ver todo en el Diario</translation>
    </message>
    <message>
        <source>No entries yet today.</source>
        <translation>Hoy aún no hay anotaciones.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Again: {entry}</source>
        <translation>Otra vez: {entry}</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Pages to read</source>
        <translation>Páginas para leer</translation>
    </message>
    <message>
        <source>Why joints pop</source>
        <translation>Por qué suenan</translation>
    </message>
    <message>
        <source>How to lift gently</source>
        <translation>Cómo levantar con suavidad</translation>
    </message>
    <message>
        <source>Carrying, swaddling</source>
        <translation>Llevar y envolver</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Hecho de nuevo</translation>
    </message>
    <message>
        <source>Back in the diary</source>
        <translation>De vuelta en el diario</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Cambio deshecho</translation>
    </message>
    <message>
        <source>Your look at the legs</source>
        <translation>Lo que se vio en las piernas</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>That is not the password. Nothing is lost.</source>
        <translation>Esa no es la contraseña. No se perdió nada.</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>El diario está bloqueado</translation>
    </message>
    <message>
        <source>Type its password to go on.</source>
        <translation>Escribir su contraseña para seguir.</translation>
    </message>
    <message>
        <source>Without the password nobody can open it.</source>
        <translation>Sin la contraseña nadie puede abrirlo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <comment>Wait %n second, then try again.</comment>
        <translation>
            <numerusform>Esperar %n segundo e intentarlo de nuevo.</numerusform>
            <numerusform>Esperar %n segundos e intentarlo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una consulta</translation>
    </message>
    <message>
        <source>Change this visit</source>
        <translation>Cambiar esta consulta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No cambió nada</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>This visit is gone</source>
        <translation>Esta consulta ya no está</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here.</source>
        <translation>Se borró mientras tanto. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>This day is before the birth.</source>
        <translation>Este día es antes del nacimiento.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Add what was looked at</source>
        <translation>Añadir lo que se miró</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Volver el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>Qué tipo de consulta</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se miró</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Qué se dijo o escribió</translation>
    </message>
    <message>
        <source>As you were told, or as it is written</source>
        <translation>Como se dijo, o como está escrito</translation>
    </message>
    <message>
        <source>What kind of scan</source>
        <translation>Qué tipo de imagen</translation>
    </message>
    <message>
        <source>Result of the scan</source>
        <translation>Resultado de la imagen</translation>
    </message>
    <message>
        <source>Copy it word for word from the letter</source>
        <translation>Copiarlo palabra por palabra del informe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>Who, where, why</source>
        <translation>Quién, dónde, por qué</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation>Ecografías y radiografías</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>Fotos y vídeos</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Questions: {n}, answers: {m}</source>
        <translation>Preguntas: {n}, respuestas: {m}</translation>
    </message>
    <message>
        <source>Scans: {n}</source>
        <translation>Imágenes: {n}</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Scans and x-rays</source>
        <translation>Ecografías y radiografías</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Por qué: {words}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que hacer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>They stand on the page for the doctor.</source>
        <translation>Salen en la página para el médico.</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Respuesta: {words}</translation>
    </message>
    <message>
        <source>No answer is written down.</source>
        <translation>No hay respuesta anotada.</translation>
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
        <translation>No hay resultado anotado.</translation>
    </message>
    <message>
        <source>Kept as it was written. No meaning is added.</source>
        <translation>Se guarda tal como se escribió. No se añade ningún significado.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Volver el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Photos and clips</source>
        <translation>Fotos y vídeos</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Come back to the doctor</source>
        <translation>Volver al médico</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Control de salud</translation>
    </message>
    <message>
        <source>Sick visit</source>
        <translation>Consulta por enfermedad</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>Consulta urgente</translation>
    </message>
    <message>
        <source>Bone doctor</source>
        <translation>Ortopedia</translation>
    </message>
    <message>
        <source>Other specialist</source>
        <translation>Otro especialista</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Other visit</source>
        <translation>Otra consulta</translation>
    </message>
    <message>
        <source>Hip check</source>
        <translation>Revisión de cadera</translation>
    </message>
    <message>
        <source>How far the leg opens</source>
        <translation>Cuánto se abre la pierna</translation>
    </message>
    <message>
        <source>Leg length</source>
        <translation>Largo de las piernas</translation>
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
        <translation>Aún no hay ninguna consulta anotada. Añadir la última o la próxima.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una consulta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>A mi calendario</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Weeks old</source>
        <translation>Semanas de edad</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>nadie miró</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} de {m}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation>Empezar el diario</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>I have a copy of a diary…</source>
        <translation>Tengo una copia de un diario…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Who is this diary about?</source>
        <translation>¿De quién es este diario?</translation>
    </message>
    <message>
        <source>A diary was here before. Its backups still are.</source>
        <translation>Aquí ya hubo un diario. Sus copias de seguridad siguen aquí.</translation>
    </message>
    <message>
        <source>Write down the pops and clicks. Write down quiet diaper changes too.</source>
        <translation>Anotar los chasquidos y clics. Anotar también los cambios de pañal en silencio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the baby</source>
        <translation>Nombre del bebé</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Only looking? Open a sample:</source>
        <translation>¿Solo mirar? Abrir un ejemplo:</translation>
    </message>
    <message>
        <source>Type or pick the day. It can be changed later.</source>
        <translation>Escribir o elegir el día. Se puede cambiar después.</translation>
    </message>
</context>
<context>
    <name>WhenMenu</name>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Ahora, {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
</context>
<context>
    <name>WhereHeader</name>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Set a password first, under Settings</source>
        <translation>Primero poner una contraseña, en Ajustes</translation>
    </message>
    <message>
        <source>There is no side to put right</source>
        <translation>No hay ningún lado que corregir</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Sin molestia</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Muñeca</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Dedos (mano)</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Dedos (pie)</translation>
    </message>
    <message>
        <source>Not sure where</source>
        <translation>Lugar dudoso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Chasquido</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Clunk</source>
        <translation>Resalte</translation>
    </message>
    <message>
        <source>Grinding</source>
        <translation>Roce</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Heard it</source>
        <translation>Se oyó</translation>
    </message>
    <message>
        <source>Felt it</source>
        <translation>Se sintió</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Al levantarlo</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Al acostarlo</translation>
    </message>
    <message>
        <source>Diaper change</source>
        <translation>Cambio de pañal</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>Al vestirlo</translation>
    </message>
    <message>
        <source>Bathing</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Toma o comida</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>En brazos</translation>
    </message>
    <message>
        <source>Car seat</source>
        <translation>Silla del auto</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Al estirarse</translation>
    </message>
    <message>
        <source>Kicking</source>
        <translation>Pataleo</translation>
    </message>
    <message>
        <source>Tummy time</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Al darse vuelta</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Gateo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Al caminar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Llanto</translation>
    </message>
    <message>
        <source>Wincing</source>
        <translation>Sobresalto</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>Estaba</translation>
    </message>
    <message>
        <source>Looked, not there</source>
        <translation>Se miró, no estaba</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Moves less</source>
        <translation>Se mueve menos</translation>
    </message>
    <message>
        <source>Held stiffly</source>
        <translation>Rígido</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Held head, neck, body</source>
        <translation>Cabeza, cuello y cuerpo sujetos</translation>
    </message>
    <message>
        <source>Lifted as one piece</source>
        <translation>Levantado de una pieza</translation>
    </message>
    <message>
        <source>Came close first</source>
        <translation>Acercarse primero</translation>
    </message>
    <message>
        <source>Slow and smooth</source>
        <translation>Despacio y sin tirones</translation>
    </message>
    <message>
        <source>Close to your chest</source>
        <translation>Cerca del pecho</translation>
    </message>
    <message>
        <source>Looks very ill</source>
        <translation>Parece estar muy mal</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Hot, red or swollen</source>
        <translation>Caliente, rojo o hinchado</translation>
    </message>
    <message>
        <source>Looks bent or broken</source>
        <translation>Parece torcido o roto</translation>
    </message>
    <message>
        <source>Hard crying when it moves</source>
        <translation>Llanto fuerte al moverlo</translation>
    </message>
    <message>
        <source>A fall, bump or bruise</source>
        <translation>Caída, golpe o moretón</translation>
    </message>
    <message>
        <source>One leg opens less</source>
        <translation>Una pierna se abre menos</translation>
    </message>
    <message>
        <source>One leg looks shorter</source>
        <translation>Una pierna parece más corta</translation>
    </message>
    <message>
        <source>Skin creases differ</source>
        <translation>Pliegues de la piel desiguales</translation>
    </message>
    <message>
        <source>Limp or waddle</source>
        <translation>Cojera o marcha de pato</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Niña</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Bottom first before birth (breech)</source>
        <translation>De nalgas antes de nacer</translation>
    </message>
    <message>
        <source>Hip trouble in the family</source>
        <translation>Problemas de cadera en la familia</translation>
    </message>
    <message>
        <source>Too little water before birth</source>
        <translation>Poco líquido antes de nacer</translation>
    </message>
    <message>
        <source>High birth weight</source>
        <translation>Peso alto al nacer</translation>
    </message>
    <message>
        <source>Twins or more</source>
        <translation>Embarazo múltiple</translation>
    </message>
    <message>
        <source>Head held to one side</source>
        <translation>Cabeza hacia un lado</translation>
    </message>
    <message>
        <source>Foot turned or bent</source>
        <translation>Pie girado o doblado</translation>
    </message>
    <message>
        <source>Tight swaddling</source>
        <translation>Envuelto apretado</translation>
    </message>
    <message>
        <source>A hip was loose before</source>
        <translation>Una cadera estuvo floja antes</translation>
    </message>
    <message>
        <source>Emergency now</source>
        <translation>Emergencia ahora</translation>
    </message>
    <message>
        <source>Be seen today</source>
        <translation>Debe verse hoy</translation>
    </message>
    <message>
        <source>Call within 24 hours</source>
        <translation>Llamar en 24 horas</translation>
    </message>
    <message>
        <source>Call this week</source>
        <translation>Llamar esta semana</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>NetworkText</name>
    <message>
        <source>The text is empty, so there is nothing to post. Write something first.</source>
        <translation>Der Text ist leer, es gibt also nichts zu veröffentlichen. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The text contains the invisible character U+%1, which cannot be posted. Remove it.</source>
        <translation>Der Text enthält das unsichtbare Zeichen U+%1, das nicht veröffentlicht werden kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text counts %1 characters and this network takes at most %2. Shorten it by %3.</source>
        <translation>Der Text zählt %1 Zeichen, dieses Netzwerk nimmt höchstens %2. Kürzen Sie ihn um %3.</translation>
    </message>
    <message>
        <source>The text takes %1 bytes and this network takes at most %2. Use fewer emoji or shorten it.</source>
        <translation>Der Text braucht %1 Bytes, dieses Netzwerk nimmt höchstens %2. Nehmen Sie weniger Emojis oder kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>clara::Account</name>
    <message>
        <source>Choose a network: sandbox or bluesky.</source>
        <translation>Wählen Sie ein Netzwerk: sandbox oder bluesky.</translation>
    </message>
    <message>
        <source>Enter the handle without @: letters, digits, dots and hyphens.</source>
        <translation>Geben Sie das Handle ohne @ ein: Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>A Bluesky handle holds a dot, such as name.bsky.social.</source>
        <translation>Ein Bluesky-Handle enthält einen Punkt, etwa name.bsky.social.</translation>
    </message>
    <message>
        <source>Enter the server, such as https://bsky.social.</source>
        <translation>Geben Sie den Server ein, etwa https://bsky.social.</translation>
    </message>
</context>
<context>
    <name>clara::Audit</name>
    <message>
        <source>The anchors of the audit trail at “%1” cannot be read or written. Check that the file may be used and the disk has room.</source>
        <translation>Die Anker des Prüfprotokolls unter „%1“ lassen sich nicht lesen oder schreiben. Prüfen Sie, ob die Datei benutzt werden darf und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Line %1 of the anchors at “%2” was damaged or changed. Use a copy of the file.</source>
        <translation>Zeile %1 der Anker unter „%2“ wurde beschädigt oder geändert. Verwenden Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>The key of the audit trail is not what it was when it was kept. Restore it in the place where secrets are kept.</source>
        <translation>Der Schlüssel des Prüfprotokolls ist nicht mehr der, der abgelegt wurde. Stellen Sie ihn dort wieder her, wo Geheimnisse liegen.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Event %1 of %2 (%3) was changed, moved or put in after it was sealed.</source>
        <translation>Ereignis %1 von %2 (%3) wurde nach dem Versiegeln geändert, verschoben oder eingefügt.</translation>
    </message>
    <message>
        <source>Event %1 of %2 was removed after it was sealed.</source>
        <translation>Ereignis %1 von %2 wurde nach dem Versiegeln entfernt.</translation>
    </message>
    <message>
        <source>Event %1 of %2 and its seal were removed.</source>
        <translation>Ereignis %1 von %2 und sein Siegel wurden entfernt.</translation>
    </message>
    <message>
        <source>Event %1 of %2 (%3) was sealed with another key than that of this workspace.</source>
        <translation>Ereignis %1 von %2 (%3) wurde mit einem anderen Schlüssel als dem dieses Arbeitsbereichs versiegelt.</translation>
    </message>
    <message>
        <source>The history of %2 ends before event %1, which an anchor knows: its end was cut off, or an older backup was restored.</source>
        <translation>Der Verlauf von %2 endet vor Ereignis %1, das ein Anker kennt: Sein Ende wurde abgeschnitten, oder eine ältere Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Event %1 of %2 (%3) is not the one that an anchor knows: the history was cut off and sealed anew, or an older backup was restored.</source>
        <translation>Ereignis %1 von %2 (%3) ist nicht das, das ein Anker kennt: Der Verlauf wurde abgeschnitten und neu versiegelt, oder eine ältere Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The audit trail is not sealed, because its key cannot be read: %1</source>
        <translation>Das Prüfprotokoll wird nicht versiegelt, weil sich sein Schlüssel nicht lesen lässt: %1</translation>
    </message>
    <message>
        <source>The audit trail is not sealed, because its key could not be kept: %1</source>
        <translation>Das Prüfprotokoll wird nicht versiegelt, weil sich sein Schlüssel nicht ablegen ließ: %1</translation>
    </message>
    <message>
        <source>The audit trail is not sealed, because the workspace no longer says where its key is. Restore the setting “%1” from a backup.</source>
        <translation>Das Prüfprotokoll wird nicht versiegelt, weil der Arbeitsbereich nicht mehr sagt, wo sein Schlüssel liegt. Stellen Sie die Einstellung „%1“ aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The history could not be written to “%1”. Check that the folder is there and has room.</source>
        <translation>Der Verlauf ließ sich nicht nach „%1“ schreiben. Prüfen Sie, ob es den Ordner gibt und dort Platz ist.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: the engine makes the key of the audit trail when it first runs.</source>
        <translation>Noch ist nichts versiegelt: Die Engine erzeugt den Schlüssel des Prüfprotokolls, wenn sie zum ersten Mal läuft.</translation>
    </message>
    <message>
        <source>The key of the audit trail cannot be read on this computer: %1</source>
        <translation>Der Schlüssel des Prüfprotokolls lässt sich auf diesem Rechner nicht lesen: %1</translation>
    </message>
    <message>
        <source>There is no file of anchors at “%1”.</source>
        <translation>Unter „%1“ gibt es keine Datei mit Ankern.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet, so there is nothing to hold on to. Run the engine first.</source>
        <translation>Noch ist nichts versiegelt, also gibt es nichts festzuhalten. Starten Sie zuerst die Engine.</translation>
    </message>
</context>
<context>
    <name>clara::Authority</name>
    <message>
        <source>a viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>You have no role for %1, and this needs %2. Ask an owner to do it or to give you the role.</source>
        <translation>Für %1 haben Sie keine Rolle; nötig ist: %2. Bitten Sie einen Eigentümer, das zu tun oder Ihnen die Rolle zu geben.</translation>
    </message>
    <message>
        <source>You are %1 for %2; ask an owner to do this or to make you %3.</source>
        <translation>Sie sind %1 für %2; bitten Sie einen Eigentümer, das zu tun oder Ihnen diese Rolle zu geben: %3.</translation>
    </message>
    <message>
        <source>the whole workspace</source>
        <translation>den ganzen Arbeitsbereich</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>This is the last owner, and a workspace keeps one. Make somebody else owner first.</source>
        <translation>Das ist der letzte Eigentümer, und einer muss bleiben. Machen Sie zuerst jemand anderen zum Eigentümer.</translation>
    </message>
</context>
<context>
    <name>clara::Backup</name>
    <message>
        <source>This file is not an encrypted backup of Clara Console, or its beginning is damaged. Choose another file.</source>
        <translation>Diese Datei ist keine verschlüsselte Sicherung von Clara Console, oder ihr Anfang ist beschädigt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This encrypted backup has a form that this version does not know. Nothing was changed. Install the newer version to use it.</source>
        <translation>Diese verschlüsselte Sicherung hat eine Form, die diese Version nicht kennt. Es wurde nichts geändert. Installieren Sie die neuere Version, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>The beginning of the encrypted backup is damaged, so no passphrase opens it. Use another copy of the file.</source>
        <translation>Der Anfang der verschlüsselten Sicherung ist beschädigt, darum öffnet sie keine Passphrase. Nutzen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The passphrase fits, but the encrypted backup is damaged or cut off, so nothing of it was used. Use another copy of the file.</source>
        <translation>Die Passphrase passt, aber die verschlüsselte Sicherung ist beschädigt oder abgeschnitten, darum wurde nichts davon verwendet. Nutzen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The encrypted backup ends too early: a part of it is missing, so nothing of it was used. Use another copy of the file.</source>
        <translation>Die verschlüsselte Sicherung endet zu früh: ein Teil fehlt, darum wurde nichts davon verwendet. Nutzen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The passphrase does not fit this backup. Try again with the one it was made with.</source>
        <translation>Die Passphrase passt nicht zu dieser Sicherung. Versuchen Sie es mit der, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 bytes, best a few unrelated words.</source>
        <translation>Die Passphrase ist zu kurz. Verwenden Sie mindestens %1 Bytes, am besten einige Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the encrypted backup. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht für die verschlüsselte Sicherung nicht aus. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The encrypted backup could not be written, and nothing of it was left behind. Check the free space and the permissions of its folder.</source>
        <translation>Die verschlüsselte Sicherung konnte nicht geschrieben werden, und nichts davon blieb zurück. Prüfen Sie den freien Platz und die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that it is there, its permissions and the disk.</source>
        <translation>Die Sicherung kann nicht gelesen werden. Prüfen Sie, ob sie da ist, ihre Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>The backup is arranged so differently that it cannot be compared. Restore it into a new workspace and look there.</source>
        <translation>Die Sicherung ist so anders aufgebaut, dass sie nicht verglichen werden kann. Stellen Sie sie in einem neuen Arbeitsbereich wieder her und sehen Sie dort nach.</translation>
    </message>
</context>
<context>
    <name>clara::Cli</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>It never matches again.</source>
        <translation>Er trifft nie wieder zu.</translation>
    </message>
    <message>
        <source>%1 of %2: it fits.</source>
        <translation>%1 von %2: es passt.</translation>
    </message>
    <message>
        <source>%1 of %2: it cannot be posted like this.</source>
        <translation>%1 von %2: so kann es nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB. Send less at once.</source>
        <translation>Die Zeile ist länger als 1 MiB. Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write US dollars like 25 or 0.50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie US-Dollar wie 25 oder 0.50.</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8. Type it again or give a file.</source>
        <translation>Ein Argument ist kein gültiges UTF-8. Geben Sie es neu ein oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Flags begin with two hyphens. `clara --help` shows all commands.</source>
        <translation>Flags beginnen mit zwei Bindestrichen. `clara --help` zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>“%1” does not know the flag --%2. `clara %1 --help` shows its flags.</source>
        <translation>„%1“ kennt das Flag --%2 nicht. `clara %1 --help` zeigt die Flags.</translation>
    </message>
    <message>
        <source>The flag --%1 is not known here. `clara --help` shows all commands.</source>
        <translation>Das Flag --%1 ist hier nicht bekannt. `clara --help` zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” stands alone and belongs to nothing. Put names with blanks into quotes; `clara %2 --help` shows the form.</source>
        <translation>„%1“ steht allein und gehört zu nichts. Setzen Sie Namen mit Leerzeichen in Anführungszeichen; `clara %2 --help` zeigt die Form.</translation>
    </message>
    <message>
        <source>There is no command “%1”. `clara --help` shows all commands.</source>
        <translation>Den Befehl „%1“ gibt es nicht. `clara --help` zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>--%1 needs a value. One that begins with -- is written like --%1=--value.</source>
        <translation>--%1 braucht einen Wert. Einen, der mit - beginnt, schreiben Sie als --%1=--value.</translation>
    </message>
    <message>
        <source>The value of --%1 is not valid UTF-8. Type it again or give a file.</source>
        <translation>Der Wert von --%1 ist kein gültiges UTF-8. Geben Sie ihn neu ein oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 ist zweimal angegeben. Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>--%1 takes no value: others could read it. Send the secret to standard input.</source>
        <translation>--%1 nimmt keinen Wert: andere könnten ihn lesen. Senden Sie das Geheimnis an die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for --%2.</source>
        <translation>„%1“ ist keine ganze Zahl für --%2.</translation>
    </message>
    <message>
        <source>--%1 contradicts another flag. Give one of them.</source>
        <translation>--%1 widerspricht einem anderen Flag. Geben Sie nur eines an.</translation>
    </message>
    <message>
        <source>Say what to do. `clara --help` shows all commands.</source>
        <translation>Sagen Sie, was zu tun ist. `clara --help` zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>“clara %1” needs one more word. `clara %1 --help` shows which.</source>
        <translation>„clara %1“ braucht noch ein Wort. `clara %1 --help` zeigt, welches.</translation>
    </message>
    <message>
        <source>%1 is missing: `clara %2 %1`. `clara %2 --help` shows the form.</source>
        <translation>%1 fehlt: `clara %2 %1`. `clara %2 --help` zeigt die Form.</translation>
    </message>
    <message>
        <source>--%1 is missing. `clara %2 --help` shows the form.</source>
        <translation>--%1 fehlt. `clara %2 --help` zeigt die Form.</translation>
    </message>
    <message>
        <source>“%1” is given twice, directly and as a file. Give one of them.</source>
        <translation>„%1“ ist zweimal angegeben, direkt und als Datei. Geben Sie nur eines an.</translation>
    </message>
    <message>
        <source>The command was stopped. Look whether it was done before you repeat it.</source>
        <translation>Der Befehl wurde abgebrochen. Sehen Sie nach, ob er ausgeführt wurde, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>the client, by name or id</source>
        <translation>der Kunde, nach Name oder ID</translation>
    </message>
    <message>
        <source>read the password or key from standard input (one line)</source>
        <translation>Passwort oder Schlüssel aus der Standardeingabe lesen (eine Zeile)</translation>
    </message>
    <message>
        <source>The engine runs. Other commands work meanwhile; Ctrl+C stops it.</source>
        <translation>Die Engine läuft. Andere Befehle gehen inzwischen; Ctrl+C beendet sie.</translation>
    </message>
    <message>
        <source>The command was stopped before the engine ran.</source>
        <translation>Der Befehl wurde abgebrochen, bevor die Engine lief.</translation>
    </message>
    <message>
        <source>Nothing is due any more. The engine stopped.</source>
        <translation>Es ist nichts mehr fällig. Die Engine hat angehalten.</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Überall:</translation>
    </message>
    <message>
        <source>one JSON value on standard output, errors as JSON on standard error</source>
        <translation>ein JSON-Wert auf der Standardausgabe, Fehler als JSON auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>more lines in the log</source>
        <translation>mehr Zeilen im Protokoll</translation>
    </message>
    <message>
        <source>this text; the version</source>
        <translation>dieser Text; die Version</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>  0 done   1 internal   2 invalid   3 not_found   4 conflict   5 auth
  6 network or rate_limited   7 storage   8 rejected   9 cancelled
</source>
        <translation>  0 erledigt   1 internal   2 invalid   3 not_found   4 conflict   5 auth
  6 network oder rate_limited   7 storage   8 rejected   9 cancelled
</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Flags:</translation>
    </message>
    <message>
        <source>clara: clients, bots, drafts and what goes out, by hand or by script.</source>
        <translation>clara: Kunden, Bots, Entwürfe und was hinausgeht, von Hand oder per Skript.</translation>
    </message>
    <message>
        <source>Commands (`clara COMMAND --help` shows the flags):</source>
        <translation>Befehle (`clara COMMAND --help` zeigt die Flags):</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB. Shorten it.</source>
        <translation>%1 ist größer als 1 MiB. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Die Datei „%1“</translation>
    </message>
    <message>
        <source>%1 does not exist. Look at the path.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is not a file. Name a text file.</source>
        <translation>%1 ist keine Datei. Nennen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>%1 ist kein gültiger UTF-8-Text. Speichern Sie den Text als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The secret is longer than 4096 bytes. Look at what was sent to standard input.</source>
        <translation>Das Geheimnis ist länger als 4096 Bytes. Sehen Sie nach, was an die Standardeingabe gesendet wurde.</translation>
    </message>
    <message>
        <source>Standard input held no secret. Send it there as one line.</source>
        <translation>Die Standardeingabe enthielt kein Geheimnis. Senden Sie es dort als eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the .clara file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie die .clara-Datei darin.</translation>
    </message>
    <message>
        <source>There is no workspace at “%1”. Make one with `clara init`, or name another with --workspace.</source>
        <translation>Unter „%1“ gibt es keinen Arbeitsbereich. Legen Sie einen mit `clara init` an oder nennen Sie einen anderen mit --workspace.</translation>
    </message>
    <message>
        <source>There is a file at “%1” already, so nothing was made. Use it, or name another place with --workspace.</source>
        <translation>Unter „%1“ gibt es schon eine Datei, darum wurde nichts angelegt. Nutzen Sie diese oder nennen Sie einen anderen Ort mit --workspace.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Standard input is asked for more than once. Give files instead.</source>
        <translation>Die Standardeingabe wird mehr als einmal verlangt. Nennen Sie stattdessen Dateien.</translation>
    </message>
    <message>
        <source>Standard input held no prompt. Send the text there.</source>
        <translation>Die Standardeingabe enthielt keinen Prompt. Senden Sie den Text dort.</translation>
    </message>
    <message>
        <source>Made the workspace “%1”. Next: `clara client add`.</source>
        <translation>Der Arbeitsbereich „%1“ ist angelegt. Als Nächstes: `clara client add`.</translation>
    </message>
    <message>
        <source>most that models may cost in a month, in US dollars; none: no limit</source>
        <translation>was Modelle im Monat höchstens kosten dürfen, in US-Dollar; none: keine Grenze</translation>
    </message>
    <message>
        <source>at most so many posts a day, 1 to 500; none: no limit</source>
        <translation>höchstens so viele Beiträge am Tag, 1 bis 500; none: keine Grenze</translation>
    </message>
    <message>
        <source>who must agree before a post goes out (one)</source>
        <translation>wer zustimmen muss, bevor ein Beitrag hinausgeht (one)</translation>
    </message>
    <message>
        <source>where the client is</source>
        <translation>wo der Kunde sitzt</translation>
    </message>
    <message>
        <source>notes on the brand for the prompts</source>
        <translation>Notizen zur Marke für die Prompts</translation>
    </message>
    <message>
        <source>terms that no post may hold</source>
        <translation>Begriffe, die kein Beitrag enthalten darf</translation>
    </message>
    <message>
        <source>terms that every post must hold</source>
        <translation>Begriffe, die jeder Beitrag enthalten muss</translation>
    </message>
    <message>
        <source>absolute claims that the client may make</source>
        <translation>absolute Aussagen, die der Kunde machen darf</translation>
    </message>
    <message>
        <source>hosts that posts may link to</source>
        <translation>Hosts, auf die Beiträge verlinken dürfen</translation>
    </message>
    <message>
        <source>label that every post must hold</source>
        <translation>Kennzeichnung, die jeder Beitrag enthalten muss</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Posts a day</source>
        <translation>Beiträge am Tag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>unique name</source>
        <translation>eindeutiger Name</translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin</source>
        <translation>IANA-Name wie Europe/Berlin</translation>
    </message>
    <message>
        <source>add a client</source>
        <translation>einen Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Added the client “%1”.</source>
        <translation>Der Kunde „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>list the clients</source>
        <translation>die Kunden auflisten</translation>
    </message>
    <message>
        <source>archived ones too</source>
        <translation>auch archivierte</translation>
    </message>
    <message>
        <source>There are no clients yet. Add one with `clara client add`.</source>
        <translation>Es gibt noch keine Kunden. Fügen Sie einen mit `clara client add` hinzu.</translation>
    </message>
    <message>
        <source>show one client</source>
        <translation>einen Kunden zeigen</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget im Monat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Banned terms</source>
        <translation>Verbotene Begriffe</translation>
    </message>
    <message>
        <source>Required terms</source>
        <translation>Pflichtbegriffe</translation>
    </message>
    <message>
        <source>Allowed claims</source>
        <translation>Erlaubte Aussagen</translation>
    </message>
    <message>
        <source>Link hosts</source>
        <translation>Link-Hosts</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>change a client</source>
        <translation>einen Kunden ändern</translation>
    </message>
    <message>
        <source>Changed the client “%1”.</source>
        <translation>Der Kunde „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>pause all schedules of a client</source>
        <translation>alle Zeitpläne eines Kunden anhalten</translation>
    </message>
    <message>
        <source>Paused the client “%1”. Nothing is written or published for it.</source>
        <translation>Der Kunde „%1“ ist angehalten. Für ihn wird nichts geschrieben oder veröffentlicht.</translation>
    </message>
    <message>
        <source>resume a paused or archived client</source>
        <translation>einen angehaltenen oder archivierten Kunden fortsetzen</translation>
    </message>
    <message>
        <source>Resumed the client “%1”.</source>
        <translation>Der Kunde „%1“ ist fortgesetzt.</translation>
    </message>
    <message>
        <source>put a client away</source>
        <translation>einen Kunden weglegen</translation>
    </message>
    <message>
        <source>Archived the client “%1”. `clara client resume` brings it back.</source>
        <translation>Der Kunde „%1“ ist archiviert. `clara client resume` holt ihn zurück.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>name, unique for the client</source>
        <translation>Name, für den Kunden eindeutig</translation>
    </message>
    <message>
        <source>how the persona speaks; - for standard input</source>
        <translation>wie die Persona spricht; - für Standardeingabe</translation>
    </message>
    <message>
        <source>what it writes about</source>
        <translation>worüber sie schreibt</translation>
    </message>
    <message>
        <source>words it never uses</source>
        <translation>Wörter, die sie nie verwendet</translation>
    </message>
    <message>
        <source>language code such as de (en)</source>
        <translation>Sprachcode wie de (en)</translation>
    </message>
    <message>
        <source>add a persona</source>
        <translation>eine Persona hinzufügen</translation>
    </message>
    <message>
        <source>Added the persona “%1”.</source>
        <translation>Die Persona „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>list the personas</source>
        <translation>die Personas auflisten</translation>
    </message>
    <message>
        <source>There are no personas yet. Add one with `clara persona add`.</source>
        <translation>Es gibt noch keine Personas. Fügen Sie eine mit `clara persona add` hinzu.</translation>
    </message>
    <message>
        <source>show one persona</source>
        <translation>eine Persona zeigen</translation>
    </message>
    <message>
        <source>Banned words</source>
        <translation>Verbotene Wörter</translation>
    </message>
    <message>
        <source>change a persona</source>
        <translation>eine Persona ändern</translation>
    </message>
    <message>
        <source>Changed the persona “%1”.</source>
        <translation>Die Persona „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>Mustache template; - for standard input</source>
        <translation>Mustache-Vorlage; - für Standardeingabe</translation>
    </message>
    <message>
        <source>what is new in this version</source>
        <translation>was an dieser Version neu ist</translation>
    </message>
    <message>
        <source>add a prompt with its first version</source>
        <translation>einen Prompt mit seiner ersten Version hinzufügen</translation>
    </message>
    <message>
        <source>Added the prompt “%1”.</source>
        <translation>Der Prompt „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>list the prompts</source>
        <translation>die Prompts auflisten</translation>
    </message>
    <message>
        <source>There are no prompts yet. Add one with `clara prompt add`.</source>
        <translation>Es gibt noch keine Prompts. Fügen Sie einen mit `clara prompt add` hinzu.</translation>
    </message>
    <message>
        <source>show a prompt and its versions</source>
        <translation>einen Prompt und seine Versionen zeigen</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>Genutzte Version</translation>
    </message>
    <message>
        <source>rename a prompt</source>
        <translation>einen Prompt umbenennen</translation>
    </message>
    <message>
        <source>Renamed the prompt to “%1”.</source>
        <translation>Der Prompt heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>add a version and use it</source>
        <translation>eine Version hinzufügen und nutzen</translation>
    </message>
    <message>
        <source>Added version %1. Schedules use it from now on.</source>
        <translation>Version %1 ist hinzugefügt. Zeitpläne nutzen sie ab jetzt.</translation>
    </message>
    <message>
        <source>list the versions of a prompt</source>
        <translation>die Versionen eines Prompts auflisten</translation>
    </message>
    <message>
        <source>show one version, by number or id</source>
        <translation>eine Version zeigen, nach Nummer oder ID</translation>
    </message>
    <message>
        <source>go back to an older version</source>
        <translation>zu einer älteren Version zurückkehren</translation>
    </message>
    <message>
        <source>Schedules use this version of “%1” from now on.</source>
        <translation>Zeitpläne nutzen ab jetzt diese Version von „%1“.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>add a model; the first one becomes the default</source>
        <translation>ein Modell hinzufügen; das erste wird zum Standard</translation>
    </message>
    <message>
        <source>offline writes samples without any network</source>
        <translation>offline schreibt Muster ganz ohne Netz</translation>
    </message>
    <message>
        <source>such as https://api.openai.com/v1</source>
        <translation>etwa https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>the model's name at its provider</source>
        <translation>Name des Modells beim Anbieter</translation>
    </message>
    <message>
        <source>how it is shown here (the model's name)</source>
        <translation>wie es hier angezeigt wird (Name des Modells)</translation>
    </message>
    <message>
        <source>what the server calls the output limit</source>
        <translation>wie der Server die Ausgabegrenze nennt</translation>
    </message>
    <message>
        <source>Added the model “%1”.</source>
        <translation>Das Modell „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>list the models</source>
        <translation>die Modelle auflisten</translation>
    </message>
    <message>
        <source>There are no models yet. Try `clara model add --provider offline --model sample`.</source>
        <translation>Es gibt noch keine Modelle. Versuchen Sie `clara model add --provider offline --model sample`.</translation>
    </message>
    <message>
        <source>ask a model for one sentence</source>
        <translation>ein Modell um einen Satz bitten</translation>
    </message>
    <message>
        <source>The model “%1” answered.</source>
        <translation>Das Modell „%1“ hat geantwortet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>use this model where none is named</source>
        <translation>dieses Modell nutzen, wo keines genannt ist</translation>
    </message>
    <message>
        <source>“%1” is the default model now.</source>
        <translation>„%1“ ist jetzt das Standardmodell.</translation>
    </message>
    <message>
        <source>show one model</source>
        <translation>ein Modell zeigen</translation>
    </message>
    <message>
        <source>one answer of a model to the prompt on standard input</source>
        <translation>eine Antwort eines Modells auf den Prompt in der Standardeingabe</translation>
    </message>
    <message>
        <source>the model, by name or id (the default one)</source>
        <translation>das Modell, nach Name oder ID (das Standardmodell)</translation>
    </message>
    <message>
        <source>print the text as it comes</source>
        <translation>den Text ausgeben, während er entsteht</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>name on the network, without @</source>
        <translation>Name im Netzwerk, ohne @</translation>
    </message>
    <message>
        <source>server (https://bsky.social)</source>
        <translation>Server (https://bsky.social)</translation>
    </message>
    <message>
        <source>add an account of a client</source>
        <translation>ein Konto eines Kunden hinzufügen</translation>
    </message>
    <message>
        <source>sandbox shows posts here and sends nothing</source>
        <translation>sandbox zeigt Beiträge hier und sendet nichts</translation>
    </message>
    <message>
        <source>Added the account “%1”.</source>
        <translation>Das Konto „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>die Konten auflisten</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with `clara account add`.</source>
        <translation>Es gibt noch keine Konten. Fügen Sie eines mit `clara account add` hinzu.</translation>
    </message>
    <message>
        <source>show one account</source>
        <translation>ein Konto zeigen</translation>
    </message>
    <message>
        <source>change an account or its password</source>
        <translation>ein Konto oder sein Passwort ändern</translation>
    </message>
    <message>
        <source>Changed the account “%1”.</source>
        <translation>Das Konto „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>sign in and see whether it works</source>
        <translation>anmelden und prüfen, ob es funktioniert</translation>
    </message>
    <message>
        <source>The account “%1” works.</source>
        <translation>Das Konto „%1“ funktioniert.</translation>
    </message>
    <message>
        <source>one JSON object per line of standard input, one answer per line</source>
        <translation>ein JSON-Objekt je Zeile der Standardeingabe, eine Antwort je Zeile</translation>
    </message>
    <message>
        <source>whose rules</source>
        <translation>wessen Regeln</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the text from a file; - for standard input</source>
        <translation>der Text aus einer Datei; - für Standardeingabe</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>einen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>run the engine until Ctrl+C</source>
        <translation>die Engine bis Ctrl+C ausführen</translation>
    </message>
    <message>
        <source>end when nothing is due</source>
        <translation>enden, wenn nichts mehr fällig ist</translation>
    </message>
    <message>
        <source>what waits, what failed, what it cost today</source>
        <translation>was wartet, was fehlschlug, was es heute kostete</translation>
    </message>
    <message>
        <source>whose day “today” is (UTC, or the client's)</source>
        <translation>wessen Tag „heute“ ist (UTC oder der des Kunden)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Wait for approval</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>Approved, not sent yet</source>
        <translation>Freigegeben, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Brauchen einen Blick</translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation>Fehler in 24 h</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>Calls of unknown cost</source>
        <translation>Aufrufe mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>Publishing stopped</source>
        <translation>Veröffentlichung gestoppt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>when an expression matches next</source>
        <translation>wann ein Ausdruck als Nächstes zutrifft</translation>
    </message>
    <message>
        <source>strictly after this moment, such as 2026-01-31T08:00:00Z (now)</source>
        <translation>genau nach diesem Zeitpunkt, etwa 2026-01-31T08:00:00Z (jetzt)</translation>
    </message>
    <message>
        <source>how many, 1 to 1000 (10)</source>
        <translation>wie viele, 1 bis 1000 (10)</translation>
    </message>
    <message>
        <source>how long a text is on a network</source>
        <translation>wie lang ein Text in einem Netzwerk ist</translation>
    </message>
    <message>
        <source>links, mentions and tags in a text</source>
        <translation>Links, Erwähnungen und Tags in einem Text</translation>
    </message>
    <message>
        <source>at most so many rows (1000)</source>
        <translation>höchstens so viele Zeilen (1000)</translation>
    </message>
    <message>
        <source>whose voice, by name or id</source>
        <translation>wessen Stimme, nach Name oder ID</translation>
    </message>
    <message>
        <source>which prompt, by name or id</source>
        <translation>welcher Prompt, nach Name oder ID</translation>
    </message>
    <message>
        <source>handles or ids of the client's accounts</source>
        <translation>Handles oder IDs der Konten des Kunden</translation>
    </message>
    <message>
        <source>five fields, such as "30 8 * * 1-5"</source>
        <translation>fünf Felder, etwa "30 8 * * 1-5"</translation>
    </message>
    <message>
        <source>name, unique for the client (persona and times)</source>
        <translation>Name, für den Kunden eindeutig (Persona und Zeiten)</translation>
    </message>
    <message>
        <source>stricter than the client's rule (client)</source>
        <translation>strenger als die Regel des Kunden (client)</translation>
    </message>
    <message>
        <source>write drafts so long before the slot (1440)</source>
        <translation>Entwürfe so lange vor dem Termin schreiben (1440)</translation>
    </message>
    <message>
        <source>slots that passed while nothing ran (latest)</source>
        <translation>Termine, die ohne Lauf verstrichen sind (latest)</translation>
    </message>
    <message>
        <source>older ones are missed (1440)</source>
        <translation>ältere gelten als verpasst (1440)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>add a schedule</source>
        <translation>einen Zeitplan hinzufügen</translation>
    </message>
    <message>
        <source>Added the schedule “%1”.</source>
        <translation>Der Zeitplan „%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>list the schedules</source>
        <translation>die Zeitpläne auflisten</translation>
    </message>
    <message>
        <source>There are no schedules yet. Add one with `clara schedule add`.</source>
        <translation>Es gibt noch keine Zeitpläne. Fügen Sie einen mit `clara schedule add` hinzu.</translation>
    </message>
    <message>
        <source>show one schedule</source>
        <translation>einen Zeitplan zeigen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Lead in minutes</source>
        <translation>Vorlauf in Minuten</translation>
    </message>
    <message>
        <source>Missed slots</source>
        <translation>Verpasste Termine</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>change a schedule; drafts ahead that nobody approved are planned anew</source>
        <translation>einen Zeitplan ändern; künftige Entwürfe, die niemand freigegeben hat, werden neu geplant</translation>
    </message>
    <message>
        <source>Changed the schedule “%1”.</source>
        <translation>Der Zeitplan „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>stop planning new slots</source>
        <translation>keine neuen Termine mehr planen</translation>
    </message>
    <message>
        <source>Paused the schedule “%1”.</source>
        <translation>Der Zeitplan „%1“ ist angehalten.</translation>
    </message>
    <message>
        <source>plan new slots again</source>
        <translation>wieder neue Termine planen</translation>
    </message>
    <message>
        <source>Resumed the schedule “%1”.</source>
        <translation>Der Zeitplan „%1“ ist fortgesetzt.</translation>
    </message>
    <message>
        <source>show the next slots</source>
        <translation>die nächsten Termine zeigen</translation>
    </message>
    <message>
        <source>after this moment, such as 2026-01-31T08:00:00Z (now)</source>
        <translation>nach diesem Zeitpunkt, etwa 2026-01-31T08:00:00Z (jetzt)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Neufassung</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>write a draft as soon as an engine runs</source>
        <translation>einen Entwurf schreiben, sobald eine Engine läuft</translation>
    </message>
    <message>
        <source>Planned a run. It starts as soon as an engine runs: `clara engine run`.</source>
        <translation>Ein Lauf ist geplant. Er beginnt, sobald eine Engine läuft: `clara engine run`.</translation>
    </message>
    <message>
        <source>list runs, newest first</source>
        <translation>Läufe auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>of this schedule</source>
        <translation>von diesem Zeitplan</translation>
    </message>
    <message>
        <source>in these states</source>
        <translation>in diesen Zuständen</translation>
    </message>
    <message>
        <source>There are no such runs.</source>
        <translation>Solche Läufe gibt es nicht.</translation>
    </message>
    <message>
        <source>show one run with its steps</source>
        <translation>einen Lauf mit seinen Schritten zeigen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>run its schedule again</source>
        <translation>den Zeitplan des Laufs erneut ausführen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>list posts, next slot first</source>
        <translation>Beiträge auflisten, nächster Termin zuerst</translation>
    </message>
    <message>
        <source>in these states, such as in_review</source>
        <translation>in diesen Zuständen, etwa in_review</translation>
    </message>
    <message>
        <source>whose text holds this</source>
        <translation>deren Text dies enthält</translation>
    </message>
    <message>
        <source>with warnings only</source>
        <translation>nur mit Warnungen</translation>
    </message>
    <message>
        <source>There are no such posts.</source>
        <translation>Solche Beiträge gibt es nicht.</translation>
    </message>
    <message>
        <source>show one post with its history</source>
        <translation>einen Beitrag mit seinem Verlauf zeigen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>replace the text; approvals are void then</source>
        <translation>den Text ersetzen; Freigaben verfallen dann</translation>
    </message>
    <message>
        <source>The new text waits for review.</source>
        <translation>Der neue Text wartet auf Prüfung.</translation>
    </message>
    <message>
        <source>the new text</source>
        <translation>der neue Text</translation>
    </message>
    <message>
        <source>the new text from a file; - for standard input</source>
        <translation>der neue Text aus einer Datei; - für Standardeingabe</translation>
    </message>
    <message>
        <source>only the text for this account</source>
        <translation>nur der Text für dieses Konto</translation>
    </message>
    <message>
        <source>refuse when the post is of another revision</source>
        <translation>abweisen, wenn der Beitrag eine andere Fassung hat</translation>
    </message>
    <message>
        <source>let it go out</source>
        <translation>hinausgehen lassen</translation>
    </message>
    <message>
        <source>The post is approved.</source>
        <translation>Der Beitrag ist freigegeben.</translation>
    </message>
    <message>
        <source>what to do when its slot has passed</source>
        <translation>was zu tun ist, wenn der Termin verstrichen ist</translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation>warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>never let it go out</source>
        <translation>nie hinausgehen lassen</translation>
    </message>
    <message>
        <source>The post is rejected.</source>
        <translation>Der Beitrag ist abgelehnt.</translation>
    </message>
    <message>
        <source>send it back</source>
        <translation>zurückschicken</translation>
    </message>
    <message>
        <source>The post waits for changes.</source>
        <translation>Der Beitrag wartet auf Änderungen.</translation>
    </message>
    <message>
        <source>take the last decision back while nothing was sent</source>
        <translation>die letzte Entscheidung zurücknehmen, solange nichts gesendet ist</translation>
    </message>
    <message>
        <source>The decision was taken back. The post waits for review.</source>
        <translation>Die Entscheidung ist zurückgenommen. Der Beitrag wartet auf Prüfung.</translation>
    </message>
    <message>
        <source>list what was sent or will be, newest first</source>
        <translation>auflisten, was gesendet wurde oder wird, neueste zuerst</translation>
    </message>
    <message>
        <source>in these states, such as needs_human</source>
        <translation>in diesen Zuständen, etwa needs_human</translation>
    </message>
    <message>
        <source>of this post</source>
        <translation>von diesem Beitrag</translation>
    </message>
    <message>
        <source>There are no such publications.</source>
        <translation>Solche Veröffentlichungen gibt es nicht.</translation>
    </message>
    <message>
        <source>show one publication with its attempts</source>
        <translation>eine Veröffentlichung mit ihren Versuchen zeigen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>settle one that nobody else can: say what is true</source>
        <translation>eine klären, die sonst niemand klären kann: sagen, was stimmt</translation>
    </message>
    <message>
        <source>it is on the network; its link may follow</source>
        <translation>sie ist im Netzwerk; ihr Link kann folgen</translation>
    </message>
    <message>
        <source>it is not there: send it again</source>
        <translation>sie ist nicht dort: noch einmal senden</translation>
    </message>
    <message>
        <source>give it up</source>
        <translation>sie aufgeben</translation>
    </message>
    <message>
        <source>The publication is settled.</source>
        <translation>Die Veröffentlichung ist geklärt.</translation>
    </message>
    <message>
        <source>send nothing any more, for all clients</source>
        <translation>nichts mehr senden, für alle Kunden</translation>
    </message>
    <message>
        <source>Publishing is stopped. `clara publishing resume` starts it again.</source>
        <translation>Die Veröffentlichung ist gestoppt. `clara publishing resume` startet sie wieder.</translation>
    </message>
    <message>
        <source>send again what is approved</source>
        <translation>wieder senden, was freigegeben ist</translation>
    </message>
    <message>
        <source>Publishing goes on.</source>
        <translation>Die Veröffentlichung geht weiter.</translation>
    </message>
    <message>
        <source>Another process owns the workspace and does not answer on its local socket. Wait until it ends, or end it, and try again.</source>
        <translation>Ein anderer Prozess besitzt den Arbeitsbereich und antwortet nicht auf seinem lokalen Socket. Warten Sie, bis er endet, oder beenden Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another process owns the workspace and runs its engine or a long command. End it first; other commands work meanwhile.</source>
        <translation>Ein anderer Prozess besitzt den Arbeitsbereich und führt die Engine oder einen langen Befehl aus. Beenden Sie ihn zuerst; andere Befehle gehen inzwischen.</translation>
    </message>
    <message>
        <source>--workspace needs the path of a .clara file, or the address of a database.</source>
        <translation>--workspace braucht den Pfad einer .clara-Datei oder die Adresse einer Datenbank.</translation>
    </message>
    <message>
        <source>the .clara file or postgresql://… (CLARA_WORKSPACE, or the default place)</source>
        <translation>die .clara-Datei oder postgresql://… (CLARA_WORKSPACE oder der übliche Ort)</translation>
    </message>
    <message>
        <source>read the password of the database from standard input</source>
        <translation>das Passwort der Datenbank von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>A passphrase is of use only for an encrypted backup. Name its file with --encrypted-to.</source>
        <translation>Eine Passphrase dient nur einer verschlüsselten Sicherung. Nennen Sie deren Datei mit --encrypted-to.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a passphrase: add --passphrase-stdin and send it to standard input.</source>
        <translation>Eine verschlüsselte Sicherung braucht eine Passphrase: Ergänzen Sie --passphrase-stdin und senden Sie sie an die Standardeingabe.</translation>
    </message>
    <message>
        <source>This replaces the workspace “%1”. Look at what would change with --preview, then repeat it with --yes.</source>
        <translation>Dies ersetzt den Arbeitsbereich „%1“. Sehen Sie mit --preview nach, was sich ändern würde, und wiederholen Sie es dann mit --yes.</translation>
    </message>
    <message>
        <source>There is no workspace at “%1” to compare with. Restoring would make it and change nothing else.</source>
        <translation>Unter „%1“ gibt es keinen Arbeitsbereich zum Vergleichen. Das Wiederherstellen würde ihn anlegen und sonst nichts ändern.</translation>
    </message>
    <message>
        <source>read the passphrase of the encrypted file from standard input (one line)</source>
        <translation>die Passphrase der verschlüsselten Datei aus der Standardeingabe lesen (eine Zeile)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Checksum fits</source>
        <translation>Prüfsumme passt</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>Vorher gesichert</translation>
    </message>
    <message>
        <source>write one encrypted file instead, to be kept elsewhere</source>
        <translation>stattdessen eine verschlüsselte Datei schreiben, die anderswo aufbewahrt wird</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Die Sicherung ist angelegt und geprüft.</translation>
    </message>
    <message>
        <source>There is no backup yet. `clara backup now` makes one.</source>
        <translation>Es gibt noch keine Sicherung. `clara backup now` legt eine an.</translation>
    </message>
    <message>
        <source>read all of a backup and prove that it is whole</source>
        <translation>eine Sicherung ganz lesen und beweisen, dass sie vollständig ist</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>Die Sicherung ist vollständig.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>nur zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>replace the workspace; it is backed up before</source>
        <translation>den Arbeitsbereich ersetzen; er wird vorher gesichert</translation>
    </message>
    <message>
        <source>The backup is restored. Publishing is stopped, because the backup does not know what was sent since: look at `clara publication list`, then `clara publishing resume`. Keys are not in a backup; where they are missing, enter them again.</source>
        <translation>Die Sicherung ist wiederhergestellt. Das Veröffentlichen ist gestoppt, weil die Sicherung nicht weiß, was seither gesendet wurde: Sehen Sie `clara publication list` an, dann `clara publishing resume`. Schlüssel stehen in keiner Sicherung; wo sie fehlen, geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restoring would change this:</source>
        <translation>Es wurde nichts geändert. Das Wiederherstellen würde dies ändern:</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Nur in der Sicherung</translation>
    </message>
    <message>
        <source>Only in the workspace</source>
        <translation>Nur im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Newest in the backup</source>
        <translation>Neuestes in der Sicherung</translation>
    </message>
    <message>
        <source>Newest in the workspace</source>
        <translation>Neuestes im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Backups fail</source>
        <translation>Sicherungen scheitern</translation>
    </message>
    <message>
        <source>who works on a shared workspace, and what each holds</source>
        <translation>wer an einem geteilten Arbeitsbereich arbeitet und was jeder hält</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>Im Dienst seit</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Nobody is on duty. A workspace in a file has one owner and no list.</source>
        <translation>Niemand ist im Dienst. Ein Arbeitsbereich in einer Datei hat einen Besitzer und keine Liste.</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 braucht eine Datei.</translation>
    </message>
    <message>
        <source>prove that the history is what was sealed; status 7 when it is not</source>
        <translation>beweisen, dass der Verlauf der versiegelte ist; sonst Status 7</translation>
    </message>
    <message>
        <source>compare with this copy of the anchors instead</source>
        <translation>stattdessen mit dieser Kopie der Anker vergleichen</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Waiting for a seal</source>
        <translation>Warten auf ein Siegel</translation>
    </message>
    <message>
        <source>Anchors compared</source>
        <translation>Verglichene Anker</translation>
    </message>
    <message>
        <source>Anchor file</source>
        <translation>Datei der Anker</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>list who did what, newest first</source>
        <translation>auflisten, wer was getan hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>nur, was diese Person getan hat</translation>
    </message>
    <message>
        <source>only this action (post.approve), or all of a kind (post)</source>
        <translation>nur diese Aktion (post.approve) oder alle einer Art (post)</translation>
    </message>
    <message>
        <source>from this day or instant on (UTC)</source>
        <translation>ab diesem Tag oder Zeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>before this day or instant (UTC)</source>
        <translation>vor diesem Tag oder Zeitpunkt (UTC)</translation>
    </message>
    <message>
        <source>at most this many (200)</source>
        <translation>höchstens so viele (200)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation>Es wurde nichts getan, das dazu passt.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>The history is written.</source>
        <translation>Der Verlauf ist geschrieben.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>note at once where the history ends, outside of the workspace</source>
        <translation>sofort außerhalb des Arbeitsbereichs festhalten, wo der Verlauf endet</translation>
    </message>
    <message>
        <source>add it to this file instead</source>
        <translation>stattdessen an diese Datei anhängen</translation>
    </message>
    <message>
        <source>The anchor is written.</source>
        <translation>Der Anker ist geschrieben.</translation>
    </message>
    <message>
        <source>With --json give the password with --new-password-stdin.</source>
        <translation>Mit --json das Passwort über --new-password-stdin geben.</translation>
    </message>
    <message>
        <source>Address:  %1</source>
        <translation>Adresse:  %1</translation>
    </message>
    <message>
        <source>Password: %1 (shown only now)</source>
        <translation>Passwort: %1 (nur jetzt zu sehen)</translation>
    </message>
    <message>
        <source>Your role does not run engines: that needs an operator. Nothing was started.</source>
        <translation>Ihre Rolle startet keine Engine: dafür braucht es einen Operator. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>for this client only; without it everywhere</source>
        <translation>nur für diesen Kunden; ohne Angabe überall</translation>
    </message>
    <message>
        <source>let somebody into a shared workspace, with a sign-in of their own</source>
        <translation>jemanden mit eigener Anmeldung in einen gemeinsamen Arbeitsbereich lassen</translation>
    </message>
    <message>
        <source>read the member's password from standard input (one line); without it one is made</source>
        <translation>das Passwort des Mitglieds von der Standardeingabe lesen (eine Zeile); sonst wird eines gemacht</translation>
    </message>
    <message>
        <source>what the history says</source>
        <translation>wie es im Verlauf steht</translation>
    </message>
    <message>
        <source>what the member may do</source>
        <translation>was das Mitglied darf</translation>
    </message>
    <message>
        <source>name of the sign-in; without it one is made of the name</source>
        <translation>Anmeldename; ohne Angabe aus dem Namen gebildet</translation>
    </message>
    <message>
        <source>“%1” is a member.</source>
        <translation>„%1“ ist Mitglied.</translation>
    </message>
    <message>
        <source>list who may do what</source>
        <translation>auflisten, wer was darf</translation>
    </message>
    <message>
        <source>also those who were removed</source>
        <translation>auch entfernte</translation>
    </message>
    <message>
        <source>change what a member may do, everywhere or for one client</source>
        <translation>ändern, was ein Mitglied darf, überall oder für einen Kunden</translation>
    </message>
    <message>
        <source>the new role; none takes it away there</source>
        <translation>die neue Rolle; none nimmt sie dort weg</translation>
    </message>
    <message>
        <source>The role of “%1” is changed.</source>
        <translation>Die Rolle von „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>take a member's roles and sign-in away; the history keeps the name</source>
        <translation>einem Mitglied Rollen und Anmeldung nehmen; der Name bleibt im Verlauf</translation>
    </message>
    <message>
        <source>“%1” is no member any more.</source>
        <translation>„%1“ ist kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>write the history with its seals, one JSON object per line; a table when FILE ends in .csv</source>
        <translation>den Verlauf mit seinen Siegeln schreiben, ein JSON-Objekt je Zeile; eine Tabelle, wenn DATEI auf .csv endet</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>list the passwords and keys that members share, never their text</source>
        <translation>Passwörter und Schlüssel auflisten, die Mitglieder teilen, nie ihren Text</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Keys that open it</source>
        <translation>Schlüssel, die es öffnen</translation>
    </message>
    <message>
        <source>Opens here</source>
        <translation>Hier lesbar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Was open to</source>
        <translation>War lesbar für</translation>
    </message>
    <message>
        <source>Nothing is shared yet. `clara secret share` moves what this computer keeps.</source>
        <translation>Noch wird nichts geteilt. `clara secret share` verschiebt, was dieser Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>show the fingerprint of this computer's key</source>
        <translation>den Fingerabdruck des Schlüssels dieses Rechners zeigen</translation>
    </message>
    <message>
        <source>list the keys that secrets are sealed for</source>
        <translation>die Schlüssel auflisten, für die Geheimnisse versiegelt werden</translation>
    </message>
    <message>
        <source>revoked ones too</source>
        <translation>auch widerrufene</translation>
    </message>
    <message>
        <source>No computer has a key yet.</source>
        <translation>Noch hat kein Rechner einen Schlüssel.</translation>
    </message>
    <message>
        <source>confirm a member's further key, after comparing its fingerprint</source>
        <translation>einen weiteren Schlüssel eines Mitglieds bestätigen, nach Vergleich des Fingerabdrucks</translation>
    </message>
    <message>
        <source>The key is confirmed. What this computer can open is sealed for it.</source>
        <translation>Der Schlüssel ist bestätigt. Was dieser Rechner öffnen kann, ist für ihn versiegelt.</translation>
    </message>
    <message>
        <source>take a key out of use, for example of a lost computer</source>
        <translation>einen Schlüssel außer Gebrauch nehmen, etwa den eines verlorenen Rechners</translation>
    </message>
    <message>
        <source>The key is revoked. Replace what it could open: `clara secret list` shows it.</source>
        <translation>Der Schlüssel ist widerrufen. Was er öffnen konnte, ist zu ersetzen: `clara secret list` zeigt es.</translation>
    </message>
    <message>
        <source>make a new key for this computer, after its old one was revoked</source>
        <translation>einen neuen Schlüssel für diesen Rechner machen, nachdem der alte widerrufen wurde</translation>
    </message>
    <message>
        <source>This computer has a new key. Read its fingerprint to somebody who confirms it with `clara key trust`.</source>
        <translation>Dieser Rechner hat einen neuen Schlüssel. Den Fingerabdruck jemandem vorlesen, der ihn mit `clara key trust` bestätigt.</translation>
    </message>
    <message>
        <source>move the passwords and keys of this computer into the workspace</source>
        <translation>die Passwörter und Schlüssel dieses Rechners in den Arbeitsbereich verschieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Kept on other computers</source>
        <translation>Auf anderen Rechnern</translation>
    </message>
    <message>
        <source>What this computer kept is shared with the members now.</source>
        <translation>Was dieser Rechner aufbewahrt hat, teilen jetzt die Mitglieder.</translation>
    </message>
    <message>
        <source>This moves the workspace “%1”; nothing runs there afterwards. Look at what would be moved with --preview, then repeat it with --yes.</source>
        <translation>Damit zieht der Arbeitsbereich „%1“ um; dort läuft danach nichts mehr. Erst mit --preview ansehen, was umziehen würde, dann mit --yes wiederholen.</translation>
    </message>
    <message>
        <source>make a verified backup of the workspace</source>
        <translation>eine geprüfte Sicherung des Arbeitsbereichs anlegen</translation>
    </message>
    <message>
        <source>list the backups on this computer, newest first</source>
        <translation>die Sicherungen auf diesem Computer auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>put a backup in the place of the workspace, or into a new one</source>
        <translation>eine Sicherung an die Stelle des Arbeitsbereichs oder in einen neuen bringen</translation>
    </message>
    <message>
        <source>make a new workspace there instead: a file or an address</source>
        <translation>stattdessen dort einen neuen Arbeitsbereich anlegen: eine Datei oder eine Adresse</translation>
    </message>
    <message>
        <source>move a workspace between a file and a database</source>
        <translation>mit einem Arbeitsbereich zwischen Datei und Datenbank umziehen</translation>
    </message>
    <message>
        <source>the workspace: a path or an address</source>
        <translation>der Arbeitsbereich: ein Pfad oder eine Adresse</translation>
    </message>
    <message>
        <source>where it goes: a new file, or an empty or new schema</source>
        <translation>wohin: eine neue Datei oder ein leeres oder neues Schema</translation>
    </message>
    <message>
        <source>only show what would be moved</source>
        <translation>nur zeigen, was umziehen würde</translation>
    </message>
    <message>
        <source>do it; nothing runs at the old place afterwards</source>
        <translation>ausführen; am alten Ort läuft danach nichts mehr</translation>
    </message>
    <message>
        <source>The workspace is moved, and each row was compared. Publishing is stopped there: look at `clara publication list`, then `clara publishing resume`. Keys stay on the computer where they were entered; enter them again on others.</source>
        <translation>Der Arbeitsbereich ist umgezogen, jede Zeile wurde verglichen. Das Veröffentlichen ist dort angehalten: erst `clara publication list` ansehen, dann `clara publishing resume`. Schlüssel bleiben auf dem Computer, auf dem sie eingegeben wurden; auf anderen bitte neu eingeben.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Keys in this computer's keychain</source>
        <translation>Schlüssel im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Keys in this computer's file</source>
        <translation>Schlüssel in der Datei dieses Computers</translation>
    </message>
    <message>
        <source>SHA-256, equal on both sides</source>
        <translation>SHA-256, auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>Nothing was changed. This would be moved:</source>
        <translation>Nichts wurde geändert. Das würde umziehen:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>clara::Client</name>
    <message>
        <source>Use at most 200 entries.</source>
        <translation>Verwenden Sie höchstens 200 Einträge.</translation>
    </message>
    <message>
        <source>Each entry needs 1 to 120 characters. Remove the empty or long one.</source>
        <translation>Jeder Eintrag braucht 1 bis 120 Zeichen. Entfernen Sie den leeren oder zu langen.</translation>
    </message>
    <message>
        <source>Enter 1 to 500, or leave it empty for no limit.</source>
        <translation>Geben Sie 1 bis 500 ein oder lassen Sie es leer für keine Grenze.</translation>
    </message>
    <message>
        <source>Enter 0 or more, or leave it empty for no limit.</source>
        <translation>Geben Sie 0 oder mehr ein oder lassen Sie es leer für keine Grenze.</translation>
    </message>
    <message>
        <source>Approval by two people needs two members who may approve for this client. Add one, or choose one person.</source>
        <translation>Für die Freigabe durch zwei Personen braucht es zwei Mitglieder, die für diesen Kunden freigeben dürfen. Eines hinzufügen oder eine Person wählen.</translation>
    </message>
</context>
<context>
    <name>clara::Commands</name>
    <message>
        <source>The schedule has no further slot. Publish the post now instead.</source>
        <translation>Der Zeitplan hat keinen weiteren Termin. Veröffentlichen Sie den Beitrag stattdessen jetzt.</translation>
    </message>
    <message>
        <source>The draft was edited after you opened it. Read it again before you approve it.</source>
        <translation>Der Entwurf wurde bearbeitet, nachdem Sie ihn geöffnet haben. Lesen Sie ihn noch einmal, bevor Sie ihn freigeben.</translation>
    </message>
    <message>
        <source>Its slot has passed. Approve it for now or for the next slot, or reject it.</source>
        <translation>Der Termin ist verstrichen. Geben Sie den Beitrag für jetzt oder den nächsten Termin frei oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Say why in a few words, so that the next draft is better.</source>
        <translation>Sagen Sie in wenigen Worten, warum, damit der nächste Entwurf besser wird.</translation>
    </message>
    <message>
        <source>Give one text for each of the post's accounts.</source>
        <translation>Geben Sie für jedes Konto des Beitrags einen Text an.</translation>
    </message>
    <message>
        <source>The text is empty. Write something or reject the draft.</source>
        <translation>Der Text ist leer. Schreiben Sie etwas oder lehnen Sie den Entwurf ab.</translation>
    </message>
    <message>
        <source>Someone else edited this draft meanwhile. Read it again; your text was not saved.</source>
        <translation>Jemand anderes hat diesen Entwurf inzwischen bearbeitet. Lesen Sie ihn noch einmal; Ihr Text wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The post was edited.</source>
        <translation>Der Beitrag wurde bearbeitet.</translation>
    </message>
    <message>
        <source>The approval was taken back.</source>
        <translation>Die Freigabe wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Paste the whole link of the post, beginning with https://.</source>
        <translation>Fügen Sie den ganzen Link des Beitrags ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Persona, prompt and accounts must belong to the schedule's client.</source>
        <translation>Persona, Prompt und Konten müssen zum Kunden des Zeitplans gehören.</translation>
    </message>
    <message>
        <source>The client's rule is stricter. A schedule can only ask for more approval.</source>
        <translation>Die Regel des Kunden ist strenger. Ein Zeitplan kann nur mehr Freigabe verlangen.</translation>
    </message>
    <message>
        <source>Its schedule was edited; the slot was %1.</source>
        <translation>Der Zeitplan wurde bearbeitet; der Termin war %1.</translation>
    </message>
    <message>
        <source>The schedule is “%1” already, so nothing was changed.</source>
        <translation>Der Zeitplan ist schon „%1“, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The client is paused or archived. Resume it, then run the schedule.</source>
        <translation>Der Kunde ist angehalten oder archiviert. Setzen Sie ihn fort und führen Sie dann den Zeitplan aus.</translation>
    </message>
    <message>
        <source>This version belongs to another prompt.</source>
        <translation>Diese Version gehört zu einem anderen Prompt.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>Dieses Mitglied gibt es nicht.</translation>
    </message>
    <message>
        <source>This name stands for the engine. Choose another.</source>
        <translation>Dieser Name steht für die Engine. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Use small letters, digits and _ for the sign-in name, a letter first.</source>
        <translation>Für den Anmeldenamen Kleinbuchstaben, Ziffern und _ verwenden, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” was removed and has no sign-in any more. Add a new member.</source>
        <translation>„%1“ wurde entfernt und hat keine Anmeldung mehr. Ein neues Mitglied hinzufügen.</translation>
    </message>
    <message>
        <source>This is the only role of “%1”. Remove the member instead.</source>
        <translation>Das ist die einzige Rolle von „%1“. Stattdessen das Mitglied entfernen.</translation>
    </message>
    <message>
        <source>Approval by two people needs two members who may approve for this client.</source>
        <translation>Für die Freigabe durch zwei Personen braucht es zwei Mitglieder, die für diesen Kunden freigeben dürfen.</translation>
    </message>
    <message>
        <source>“%1” has no role in this workspace. Ask an owner to give you one.</source>
        <translation>„%1“ hat in diesem Arbeitsbereich keine Rolle. Ein Eigentümer kann eine vergeben.</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another owner to do it.</source>
        <translation>Niemand entfernt sich selbst. Bitten Sie einen anderen Eigentümer darum.</translation>
    </message>
</context>
<context>
    <name>clara::Console</name>
    <message>
        <source>Operator console for agencies that run AI bots for their clients.</source>
        <translation>Bedienkonsole für Agenturen, die KI-Bots für ihre Kunden betreiben.</translation>
    </message>
    <message>
        <source>Try it with three sample clients in a temporary workspace.</source>
        <translation>Ausprobieren mit drei Musterkunden in einem vorübergehenden Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open every page once and end.</source>
        <translation>Jede Seite einmal öffnen und beenden.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Der Arbeitsbereich ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The .clara file to open, which is made when it does not exist, or the address of a database (postgresql://…).</source>
        <translation>Die .clara-Datei, die geöffnet und, wenn sie fehlt, angelegt wird, oder die Adresse einer Datenbank (postgresql://…).</translation>
    </message>
    <message>
        <source>Open the file on this computer</source>
        <translation>Datei auf diesem Rechner öffnen</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Verbindung ändern…</translation>
    </message>
</context>
<context>
    <name>clara::Cron</name>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Minute %1: use 0 to 59.</source>
        <translation>Minute %1: verwenden Sie 0 bis 59.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hour %1: use 0 to 23.</source>
        <translation>Stunde %1: verwenden Sie 0 bis 23.</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Day of month %1: use 1 to 31.</source>
        <translation>Tag des Monats %1: verwenden Sie 1 bis 31.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month %1: use 1 to 12 or JAN to DEC.</source>
        <translation>Monat %1: verwenden Sie 1 bis 12 oder JAN bis DEC.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weekday %1: use 0 to 7 or SUN to SAT.</source>
        <translation>Wochentag %1: verwenden Sie 0 bis 7 oder SUN bis SAT.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2” has an empty entry. Remove the extra comma.</source>
        <translation>„%1“ im Feld „%2“ hat einen leeren Eintrag. Entfernen Sie das überzählige Komma.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2” runs backwards. Write %3-%4,%5-%6.</source>
        <translation>„%1“ im Feld „%2“ läuft rückwärts. Schreiben Sie %3-%4,%5-%6.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2”: use a step of 1 to %3.</source>
        <translation>„%1“ im Feld „%2“: verwenden Sie einen Schritt von 1 bis %3.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2”: a step needs a range. Write %3-%4/%5 or */%5.</source>
        <translation>„%1“ im Feld „%2“: ein Schritt braucht einen Bereich. Schreiben Sie %3-%4/%5 oder */%5.</translation>
    </message>
    <message>
        <source>“%1” in the field “%2” is not understood. Use numbers from %3 to %4, lists like 1,3, ranges like 1-3 or steps like */2.</source>
        <translation>„%1“ im Feld „%2“ ist nicht verständlich. Verwenden Sie Zahlen von %3 bis %4, Listen wie 1,3, Bereiche wie 1-3 oder Schritte wie */2.</translation>
    </message>
    <message>
        <source>“@reboot” names no time, because a schedule does not depend on restarts. Use for example @daily.</source>
        <translation>„@reboot“ nennt keine Zeit, denn ein Zeitplan hängt nicht von Neustarts ab. Verwenden Sie zum Beispiel @daily.</translation>
    </message>
    <message>
        <source>“%1” is not a known shorthand. Use @hourly, @daily, @weekly, @monthly or @yearly.</source>
        <translation>„%1“ ist keine bekannte Kurzform. Verwenden Sie @hourly, @daily, @weekly, @monthly oder @yearly.</translation>
    </message>
    <message numerus="yes">
        <source>A cron expression has five fields: minute, hour, day of month, month, weekday. This one has %n.</source>
        <translation>
            <numerusform>Ein Cron-Ausdruck hat fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag. Dieser hat %n.</numerusform>
            <numerusform>Ein Cron-Ausdruck hat fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag. Dieser hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 never comes, so nothing would ever run. Choose another day or month.</source>
        <comment>day, month: 30 February</comment>
        <translation>Den %1. %2 gibt es nie, es würde also nie etwas laufen. Wählen Sie einen anderen Tag oder Monat.</translation>
    </message>
    <message>
        <source>A cron expression has at most %1 characters, this one has %2.</source>
        <translation>Ein Cron-Ausdruck hat höchstens %1 Zeichen, dieser hat %2.</translation>
    </message>
    <message>
        <source>Enter a cron expression, for example 30 7 * * 1-5.</source>
        <translation>Geben Sie einen Cron-Ausdruck ein, zum Beispiel 30 7 * * 1-5.</translation>
    </message>
</context>
<context>
    <name>clara::CronSentence</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers, weekdays or months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, then days: At 07:30 + on Monday</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>one or more times of day</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <comment>numbers, lists or ranges</comment>
        <translation>Zur Minute %1 der Stunden %2</translation>
    </message>
    <message>
        <source>Every hour on the hour</source>
        <translation>Zu jeder vollen Stunde</translation>
    </message>
    <message>
        <source>At minute %1 of every hour</source>
        <translation>Zur Minute %1 jeder Stunde</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede %n. Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>Every 15 minutes, 08:00, 17:59</comment>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 of the hours %2</source>
        <comment>Every 15 minutes, list of hours</comment>
        <translation>%1 in den Stunden %2</translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <translation>Jede Stunde von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours from %1 to %2</source>
        <translation>
            <numerusform>Jede %n. Stunde von %1 bis %2</numerusform>
            <numerusform>Alle %n Stunden von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>every day in %1</source>
        <comment>months</comment>
        <translation>täglich, nur %1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>number or list</comment>
        <translation>an Tag %1 des Monats</translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <comment>number or list, months</comment>
        <translation>an Tag %1, nur %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 in %2</source>
        <comment>weekdays, months</comment>
        <translation>%1, nur %2</translation>
    </message>
    <message>
        <source>on day %1 of the month and also on %2</source>
        <comment>number or list, weekdays</comment>
        <translation>an Tag %1 des Monats und außerdem %2</translation>
    </message>
    <message>
        <source>on day %1 of %2 and also on %3 in these months</source>
        <comment>number or list, months, weekdays</comment>
        <translation>an Tag %1 und außerdem %3, nur %2</translation>
    </message>
    <message>
        <source>on day %1 of the month, only if it is a %2</source>
        <comment>number or list, weekdays</comment>
        <translation>an Tag %1 des Monats, nur wenn es ein %2 ist</translation>
    </message>
    <message>
        <source>on day %1 of %2, only if it is a %3</source>
        <comment>number or list, months, weekdays</comment>
        <translation>an Tag %1, nur wenn es ein %3 ist, nur %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a choice of weekdays</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 to %2 in steps of %3</source>
        <translation>%1 bis %2 in Schritten von %3</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>clara::Engine</name>
    <message>
        <source>This version of Clara Console cannot publish to this network.</source>
        <translation>Diese Version von Clara Console kann in diesem Netzwerk nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>No model is set up. Add one first.</source>
        <translation>Es ist kein Modell eingerichtet. Fügen Sie zuerst eines hinzu.</translation>
    </message>
</context>
<context>
    <name>clara::EngineHost</name>
    <message>
        <source>The model's answer was not complete, so it was not used. Ask for less or try again.</source>
        <translation>Die Antwort des Modells war nicht vollständig und wurde nicht verwendet. Verlangen Sie weniger oder versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>clara::Guardrails</name>
    <message>
        <source>“%1” promises a result. The client's claims list allows none.</source>
        <translation>„%1“ verspricht ein Ergebnis. Die Aussagenliste des Kunden erlaubt keines.</translation>
    </message>
    <message>
        <source>“%1” promises a result. It is not on the client's claims list.</source>
        <translation>„%1“ verspricht ein Ergebnis. Es steht nicht auf der Aussagenliste des Kunden.</translation>
    </message>
    <message>
        <source>“%1” leaves room for no exception. The client's claims list allows none.</source>
        <translation>„%1“ lässt keine Ausnahme zu. Die Aussagenliste des Kunden erlaubt so etwas nicht.</translation>
    </message>
    <message>
        <source>“%1” leaves room for no exception. It is not on the client's claims list.</source>
        <translation>„%1“ lässt keine Ausnahme zu. Es steht nicht auf der Aussagenliste des Kunden.</translation>
    </message>
    <message>
        <source>“%1” claims the first place. The client's claims list allows none.</source>
        <translation>„%1“ beansprucht den ersten Platz. Die Aussagenliste des Kunden erlaubt so etwas nicht.</translation>
    </message>
    <message>
        <source>“%1” claims the first place. It is not on the client's claims list.</source>
        <translation>„%1“ beansprucht den ersten Platz. Es steht nicht auf der Aussagenliste des Kunden.</translation>
    </message>
    <message>
        <source>Absolute claim</source>
        <translation>Absolute Aussage</translation>
    </message>
    <message>
        <source>Disclosure label</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>The label “%1” is missing. The client wants readers to be told in every post.</source>
        <translation>Die Kennzeichnung „%1“ fehlt. Der Kunde will, dass jeder Beitrag sie den Lesern zeigt.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible tag character(s) stand here (first %1). They can carry hidden text. Remove them.</source>
        <translation>
            <numerusform>Hier steht %n unsichtbares Tag-Zeichen (erstes: %1). Es kann versteckten Text tragen. Entfernen Sie es.</numerusform>
            <numerusform>Hier stehen %n unsichtbare Tag-Zeichen (erstes: %1). Sie können versteckten Text tragen. Entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The character %1 turns the reading direction around, so that readers may see another text than the one stored. Remove it.</source>
        <translation>Das Zeichen %1 kehrt die Leserichtung um, sodass Leser einen anderen Text sehen können als den gespeicherten. Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) stand here (first %1). They break search, links and screen readers. Remove them.</source>
        <translation>
            <numerusform>Hier steht %n unsichtbares Zeichen (erstes: %1). Es stört Suche, Links und Screenreader. Entfernen Sie es.</numerusform>
            <numerusform>Hier stehen %n unsichtbare Zeichen (erstes: %1). Sie stören Suche, Links und Screenreader. Entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible and bidi characters</source>
        <translation>Unsichtbare und Bidi-Zeichen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>network: what is wrong with the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Links on the allow-list</source>
        <translation>Links auf der Erlaubnisliste</translation>
    </message>
    <message>
        <source>Look-alike link</source>
        <translation>Täuschender Link</translation>
    </message>
    <message>
        <source>The host “%1” mixes alphabets or hides its letters, as forged addresses do. Check where it leads.</source>
        <translation>Der Host „%1“ mischt Alphabete oder verbirgt seine Buchstaben, wie es gefälschte Adressen tun. Prüfen Sie, wohin er führt.</translation>
    </message>
    <message>
        <source>Link outside the list</source>
        <translation>Link nicht auf der Liste</translation>
    </message>
    <message>
        <source>“%1” is not on the client's list of link hosts. Remove the link or add the host to the list.</source>
        <translation>„%1“ steht nicht auf der Liste der Link-Hosts des Kunden. Entfernen Sie den Link oder nehmen Sie den Host in die Liste auf.</translation>
    </message>
    <message>
        <source>Shortened link</source>
        <translation>Gekürzter Link</translation>
    </message>
    <message>
        <source>“%1” hides where the link leads. Use the full address.</source>
        <translation>„%1“ verbirgt, wohin der Link führt. Verwenden Sie die volle Adresse.</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>keine Links</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Fast doppelt</translation>
    </message>
    <message>
        <source>The persona's earlier posts could not be read.</source>
        <translation>Die früheren Beiträge der Persona konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>This is nearly the same post as “%1” (likeness %2 of 1). Followers would read it twice.</source>
        <translation>Das ist fast derselbe Beitrag wie „%1“ (Ähnlichkeit %2 von 1). Follower würden ihn zweimal lesen.</translation>
    </message>
    <message>
        <source>This is close to an earlier or waiting post, “%1” (likeness %2 of 1).</source>
        <translation>Das ähnelt einem früheren oder wartenden Beitrag, „%1“ (Ähnlichkeit %2 von 1).</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The check failed unexpectedly.</source>
        <translation>Die Prüfung ist unerwartet fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The check “%1” could not run, so this post is held and does not go out. %2 Run the checks again.</source>
        <translation>Die Prüfung „%1“ konnte nicht laufen, darum wird dieser Beitrag zurückgehalten und geht nicht hinaus. %2 Führen Sie die Prüfungen erneut aus.</translation>
    </message>
    <message>
        <source>There was nothing to check, so this post is held and does not go out. Add a text and an account.</source>
        <translation>Es gab nichts zu prüfen, darum wird dieser Beitrag zurückgehalten und geht nicht hinaus. Fügen Sie einen Text und ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Secrets, cards, IBAN</source>
        <translation>Geheimnisse, Karten, IBAN</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>This looks like a secret key (%1). Whoever reads the post could use it. Remove it.</source>
        <translation>Das sieht wie ein geheimer Schlüssel aus (%1). Wer den Beitrag liest, könnte ihn benutzen. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>This is a valid payment card number. Whoever reads the post could use it. Remove it.</source>
        <translation>Das ist eine gültige Kartennummer für Zahlungen. Wer den Beitrag liest, könnte sie benutzen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>This is a valid bank account number (IBAN). It does not belong in a post. Remove it.</source>
        <translation>Das ist eine gültige Kontonummer (IBAN). Sie gehört nicht in einen Beitrag. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Required and banned terms</source>
        <translation>Pflicht- und verbotene Begriffe</translation>
    </message>
    <message>
        <source>Banned term</source>
        <translation>Verbotener Begriff</translation>
    </message>
    <message>
        <source>“%1” is on the persona's list of words that it never uses.</source>
        <translation>„%1“ steht auf der Liste der Wörter, die die Persona nie verwendet.</translation>
    </message>
    <message>
        <source>“%1” is on the client's list of banned terms.</source>
        <translation>„%1“ steht auf der Liste verbotener Begriffe des Kunden.</translation>
    </message>
    <message>
        <source>Required term</source>
        <translation>Pflichtbegriff</translation>
    </message>
    <message>
        <source>“%1” is missing. The client wants it in every post.</source>
        <translation>„%1“ fehlt. Der Kunde will es in jedem Beitrag.</translation>
    </message>
</context>
<context>
    <name>clara::Instant</name>
    <message>
        <source>“%1” is not a point in time. Write it like 2026-01-31T08:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie ihn wie 2026-01-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Use an IANA name such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Verwenden Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>clara::Json</name>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is missing. Give it a value.</source>
        <translation>„%1“ fehlt. Geben Sie einen Wert an.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” is missing. Give it a whole number.</source>
        <translation>„%1“ fehlt. Geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
</context>
<context>
    <name>clara::Keys</name>
    <message>
        <source>No key in use is called “%1”. “clara key list” shows them all.</source>
        <translation>Kein Schlüssel in Gebrauch heißt „%1“. „clara key list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Several keys begin like that. Give the whole fingerprint or the id.</source>
        <translation>Mehrere Schlüssel beginnen so. Den ganzen Fingerabdruck oder die Id angeben.</translation>
    </message>
</context>
<context>
    <name>clara::LanguageModel</name>
    <message>
        <source>This version does not know the model provider “%1”. Choose offline or openai-compatible.</source>
        <translation>Diese Version kennt den Modellanbieter „%1“ nicht. Wählen Sie offline oder openai-compatible.</translation>
    </message>
    <message>
        <source>%1 did not accept the API key. Enter a valid key for this model in Settings.</source>
        <translation>%1 hat den API-Schlüssel nicht angenommen. Geben Sie in den Einstellungen einen gültigen Schlüssel für dieses Modell ein.</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or the key may not use it. Check the model's name and the server address.</source>
        <translation>%1 kennt das Modell „%2“ nicht, oder der Schlüssel darf es nicht nutzen. Prüfen Sie den Namen des Modells und die Serveradresse.</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2). Change the prompt or the model's settings before the next try.</source>
        <translation>%1 hat die Anfrage abgewiesen (Status %2). Ändern Sie den Prompt oder die Einstellungen des Modells vor dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left, so nothing was written. Add credit or choose another model.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr, darum wurde nichts geschrieben. Laden Sie Guthaben auf oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer, so the text was not used. It is tried again.</source>
        <translation>%1 hat mitten in der Antwort abgebrochen, darum wurde der Text nicht verwendet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 answered something that is not a completion. Check that the address belongs to a compatible model server.</source>
        <translation>%1 hat etwas geantwortet, das keine Textantwort eines Modells ist. Prüfen Sie, ob die Adresse zu einem passenden Modellserver gehört.</translation>
    </message>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation>Der Aufruf wurde abgebrochen, bevor er gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>clara::Meter</name>
    <message>
        <source>The client's budget for this month is used up, so nothing was written. Raise the budget or wait for the next month.</source>
        <translation>Das Budget des Kunden für diesen Monat ist aufgebraucht, darum wurde nichts geschrieben. Erhöhen Sie das Budget oder warten Sie auf den nächsten Monat.</translation>
    </message>
</context>
<context>
    <name>clara::ModelConnection</name>
    <message>
        <source>Choose offline or openai-compatible.</source>
        <translation>Wählen Sie offline oder openai-compatible.</translation>
    </message>
    <message>
        <source>Enter the model's name, at most 200 characters.</source>
        <translation>Geben Sie den Namen des Modells ein, höchstens 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>clara::Names</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name is too long. Use at most %1 characters.</source>
        <translation>Der Name ist zu lang. Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name holds an invisible character. Type it again.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name is not valid text. Type it again.</source>
        <translation>Der Name ist kein gültiger Text. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The text is too long. Use at most %1 characters.</source>
        <translation>Der Text ist zu lang. Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The text holds bytes that are not valid UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Der Text enthält Bytes, die kein gültiges UTF-8 sind. Speichern Sie ihn als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>clara::OfflineWriter</name>
    <message>
        <source>The sample text was cancelled before it was written.</source>
        <translation>Der Mustertext wurde abgebrochen, bevor er geschrieben war.</translation>
    </message>
</context>
<context>
    <name>clara::Outbox</name>
    <message>
        <source>This draft is held: %1 Edit it, so that it is checked again.</source>
        <translation>Dieser Entwurf wird zurückgehalten: %1 Bearbeiten Sie ihn, damit er erneut geprüft wird.</translation>
    </message>
    <message>
        <source>This post does not wait for approval any more. Read it again to see where it is.</source>
        <translation>Dieser Beitrag wartet nicht mehr auf Freigabe. Lesen Sie ihn neu ein, um zu sehen, wo er ist.</translation>
    </message>
    <message>
        <source>A guardrail blocks this draft, so it cannot be approved. Edit it to fix what is marked.</source>
        <translation>Eine Leitplanke blockiert diesen Entwurf, darum kann er nicht freigegeben werden. Bearbeiten Sie ihn und beheben Sie, was markiert ist.</translation>
    </message>
    <message>
        <source>The post is “%1” now, so this is not possible. Read it again.</source>
        <translation>Der Beitrag ist jetzt „%1“, darum ist das nicht möglich. Lesen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The publication is “%1” now, so this is not possible. Read it again.</source>
        <translation>Die Veröffentlichung ist jetzt „%1“, darum ist das nicht möglich. Lesen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The draft and its checksum do not agree. Edit and save the draft, then approve it.</source>
        <translation>Der Entwurf und seine Prüfsumme passen nicht zusammen. Bearbeiten und speichern Sie den Entwurf und geben Sie ihn dann frei.</translation>
    </message>
    <message>
        <source>Publication has started, so the post cannot be changed any more. See Activity for its outcome.</source>
        <translation>Die Veröffentlichung hat begonnen, der Beitrag kann nicht mehr geändert werden. Das Ergebnis steht unter Aktivität.</translation>
    </message>
    <message>
        <source>You have approved this draft already. A second person has to approve it too.</source>
        <translation>Sie haben diesen Entwurf schon freigegeben. Eine zweite Person muss ihn auch freigeben.</translation>
    </message>
    <message>
        <source>You wrote this text, so two other people have to approve it.</source>
        <translation>Sie haben diesen Text geschrieben, also müssen ihn zwei andere freigeben.</translation>
    </message>
</context>
<context>
    <name>clara::OwnerSocket</name>
    <message>
        <source>The request is larger than 8 MiB. Send less at once.</source>
        <translation>Die Anfrage ist größer als 8 MiB. Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>A request needs a verb and an object of parameters.</source>
        <translation>Eine Anfrage braucht ein Verb und ein Objekt mit Parametern.</translation>
    </message>
    <message>
        <source>No private folder for the local socket was found, so other commands cannot reach this process. Set XDG_RUNTIME_DIR to a folder that only you can enter.</source>
        <translation>Für den lokalen Socket wurde kein privater Ordner gefunden, darum erreichen andere Befehle diesen Prozess nicht. Setzen Sie XDG_RUNTIME_DIR auf einen Ordner, den nur Sie betreten können.</translation>
    </message>
    <message>
        <source>The process that owns the workspace serves too many commands or is ending. Try again.</source>
        <translation>Der Prozess, dem der Arbeitsbereich gehört, bedient zu viele Befehle oder endet gerade. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The process that owns the workspace does not answer. Look whether it hangs, end it, and look whether the command was done before you repeat it.</source>
        <translation>Der Prozess, dem der Arbeitsbereich gehört, antwortet nicht. Sehen Sie nach, ob er hängt, beenden Sie ihn, und sehen Sie nach, ob der Befehl ausgeführt wurde, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The process that owns the workspace ended before it answered. Look whether the command was done before you repeat it.</source>
        <translation>Der Prozess, dem der Arbeitsbereich gehört, endete vor seiner Antwort. Sehen Sie nach, ob der Befehl ausgeführt wurde, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>The command was ended before its answer came.</source>
        <translation>Der Befehl wurde beendet, bevor seine Antwort kam.</translation>
    </message>
    <message>
        <source>One command is under way already. Wait for its answer.</source>
        <translation>Ein Befehl läuft bereits. Warten Sie auf seine Antwort.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The process that owns the workspace gave an answer that cannot be read. Both must be of the same version.</source>
        <translation>Der Prozess, dem der Arbeitsbereich gehört, gab eine Antwort, die nicht lesbar ist. Beide müssen dieselbe Version haben.</translation>
    </message>
</context>
<context>
    <name>clara::Persona</name>
    <message>
        <source>Describe how the persona speaks.</source>
        <translation>Beschreiben Sie, wie die Persona spricht.</translation>
    </message>
    <message>
        <source>Use at most 200 entries of 1 to 200 characters each.</source>
        <translation>Verwenden Sie höchstens 200 Einträge mit je 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>Use a language code such as en, de or pt-BR.</source>
        <translation>Verwenden Sie einen Sprachcode wie en, de oder pt-BR.</translation>
    </message>
</context>
<context>
    <name>clara::Pipeline</name>
    <message numerus="yes">
        <source>%n block(s): %1</source>
        <translation>
            <numerusform>%n Sperre: %1</numerusform>
            <numerusform>%n Sperren: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 passed, %n warning(s)</source>
        <translation>
            <numerusform>%1 bestanden, %n Warnung</numerusform>
            <numerusform>%1 bestanden, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>%1, waits for approval</source>
        <translation>%1, wartet auf Freigabe</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) and dropped: %1</source>
        <translation>
            <numerusform>%n-mal blockiert und verworfen: %1</numerusform>
            <numerusform>%n-mal blockiert und verworfen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The model's answer was cut off at its length limit, so it was not used. The run is tried again.</source>
        <translation>Die Antwort des Modells wurde an ihrer Längengrenze abgeschnitten und nicht verwendet. Der Lauf wird erneut versucht.</translation>
    </message>
    <message>
        <source>The model refused to write this post. Change the prompt or the topic and run it again.</source>
        <translation>Das Modell hat sich geweigert, diesen Beitrag zu schreiben. Ändern Sie den Prompt oder das Thema und führen Sie ihn erneut aus.</translation>
    </message>
    <message>
        <source>The model's answer ended without saying that it is complete, so it was not used. The run is tried again.</source>
        <translation>Die Antwort des Modells endete ohne Hinweis, dass sie vollständig ist, und wurde nicht verwendet. Der Lauf wird erneut versucht.</translation>
    </message>
    <message>
        <source>The model answered with no text. The run is tried again.</source>
        <translation>Das Modell hat ohne Text geantwortet. Der Lauf wird erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s), took “%1”</source>
        <translation>
            <numerusform>%n Idee, „%1“ genommen</numerusform>
            <numerusform>%n Ideen, „%1“ genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), finished</source>
        <translation>
            <numerusform>%n Zeichen, fertig</numerusform>
            <numerusform>%n Zeichen, fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Planner</name>
    <message>
        <source>The engine was not running at this time, and the slot is older than the schedule catches up.</source>
        <translation>Die Engine lief zu dieser Zeit nicht, und der Termin ist älter, als der Zeitplan nachholt.</translation>
    </message>
    <message>
        <source>The engine was not running at this time; a later slot was written instead.</source>
        <translation>Die Engine lief zu dieser Zeit nicht; stattdessen wurde ein späterer Termin geschrieben.</translation>
    </message>
    <message>
        <source>The engine was not running at this time, and this schedule skips missed slots.</source>
        <translation>Die Engine lief zu dieser Zeit nicht, und dieser Zeitplan überspringt verpasste Termine.</translation>
    </message>
    <message>
        <source>The engine was not running at this time, and more slots were missed than are caught up at once.</source>
        <translation>Die Engine lief zu dieser Zeit nicht, und es wurden mehr Termine verpasst, als auf einmal nachgeholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The client's limit of %n post(s) a day is reached.</source>
        <translation>
            <numerusform>Die Grenze des Kunden von %n Beitrag am Tag ist erreicht.</numerusform>
            <numerusform>Die Grenze des Kunden von %n Beiträgen am Tag ist erreicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Preview</name>
    <message>
        <source>%1 h</source>
        <comment>a duration in hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration in hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward, %3 earlier for you.</source>
        <comment>date, city, duration</comment>
        <translation>%1: Uhren in %2 werden vorgestellt, für Sie %3 früher.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward, %3 later for you.</source>
        <comment>date, city, duration</comment>
        <translation>%1: Uhren in %2 werden vorgestellt, für Sie %3 später.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward, no change for you.</source>
        <comment>date, cities</comment>
        <translation>%1: Uhren in %2 werden vorgestellt, für Sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go forward.</source>
        <comment>date, city</comment>
        <translation>%1: Uhren in %2 werden vorgestellt.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go back, %3 earlier for you.</source>
        <comment>date, city, duration</comment>
        <translation>%1: Uhren in %2 werden zurückgestellt, für Sie %3 früher.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go back, %3 later for you.</source>
        <comment>date, city, duration</comment>
        <translation>%1: Uhren in %2 werden zurückgestellt, für Sie %3 später.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go back, no change for you.</source>
        <comment>date, cities</comment>
        <translation>%1: Uhren in %2 werden zurückgestellt, für Sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1: %2 clocks go back.</source>
        <comment>date, city</comment>
        <translation>%1: Uhren in %2 werden zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two cities</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of a clock change: Sun 25 Oct</comment>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>clara::PromptTemplate</name>
    <message>
        <source>The template could not be read, although it looks correct. Simplify it and report this.</source>
        <translation>Die Vorlage konnte nicht gelesen werden, obwohl sie richtig aussieht. Vereinfachen Sie sie und melden Sie dies.</translation>
    </message>
    <message>
        <source>Line %1: there is no variable “%2”. Use one of %3.</source>
        <translation>Zeile %1: Die Variable „%2“ gibt es nicht. Verwenden Sie eine von %3.</translation>
    </message>
    <message>
        <source>Line %1: there is no variable “%2”. Did you mean “%3”? Use one of %4.</source>
        <translation>Zeile %1: Die Variable „%2“ gibt es nicht. Meinten Sie „%3“? Verwenden Sie eine von %4.</translation>
    </message>
    <message>
        <source>The template has %1 KiB. Shorten it to at most 64 KiB.</source>
        <translation>Die Vorlage hat %1 KiB. Kürzen Sie sie auf höchstens 64 KiB.</translation>
    </message>
    <message>
        <source>Filled in, the template would exceed 256 KiB. Use long values such as recent_posts only once.</source>
        <translation>Ausgefüllt wäre die Vorlage größer als 256 KiB. Verwenden Sie lange Werte wie recent_posts nur einmal.</translation>
    </message>
    <message>
        <source>Line %1: the section “%2” is never closed. Add {{/%2}} after it.</source>
        <translation>Zeile %1: Der Abschnitt „%2“ wird nie geschlossen. Fügen Sie danach {{/%2}} ein.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not closed. End it with }}.</source>
        <translation>Zeile %1: „%2“ ist nicht geschlossen. Beenden Sie es mit }}.</translation>
    </message>
    <message>
        <source>Line %1: the braces are empty. Put a variable between them.</source>
        <translation>Zeile %1: Die Klammern sind leer. Setzen Sie eine Variable hinein.</translation>
    </message>
    <message>
        <source>Line %1: “%2” would change the braces, which is not supported. Remove it.</source>
        <translation>Zeile %1: „%2“ würde die Klammern ändern, das wird nicht unterstützt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Line %1: “%2” would insert another template, which is not supported. Copy the text here.</source>
        <translation>Zeile %1: „%2“ würde eine andere Vorlage einfügen, das wird nicht unterstützt. Kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a variable name. Names are like client.name.</source>
        <translation>Zeile %1: „%2“ ist kein Variablenname. Namen sehen aus wie client.name.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is nested too deeply. Use at most 16 levels.</source>
        <translation>Zeile %1: „%2“ ist zu tief verschachtelt. Verwenden Sie höchstens 16 Ebenen.</translation>
    </message>
    <message>
        <source>Line %1: “{{/%2}}” closes a section that was not opened. Remove it.</source>
        <translation>Zeile %1: „{{/%2}}“ schließt einen Abschnitt, der nicht geöffnet wurde. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Line %1: “{{/%2}}” comes before the section “%3” is closed. Write {{/%3}} first.</source>
        <translation>Zeile %1: „{{/%2}}“ steht vor dem Ende des Abschnitts „%3“. Schreiben Sie zuerst {{/%3}}.</translation>
    </message>
</context>
<context>
    <name>clara::PublicationWorker</name>
    <message>
        <source>Its slot passed more than an hour ago, so it was not sent. Send it now or drop it.</source>
        <translation>Der Termin ist seit mehr als einer Stunde verstrichen, darum wurde nichts gesendet. Senden Sie jetzt oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The post changed after it was approved, so this version was not sent. Approve the new version.</source>
        <translation>Der Beitrag wurde nach der Freigabe geändert, darum wurde diese Version nicht gesendet. Geben Sie die neue Version frei.</translation>
    </message>
    <message>
        <source>This version of Clara Console cannot publish to this network.</source>
        <translation>Diese Version von Clara Console kann in diesem Netzwerk nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>All publishing is stopped.</source>
        <translation>Alle Veröffentlichungen sind gestoppt.</translation>
    </message>
    <message>
        <source>The network may or may not have this post. It is looked for, and not sent again without proof.</source>
        <translation>Es ist unklar, ob das Netzwerk diesen Beitrag hat. Er wird gesucht und ohne Beleg nicht erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>clara::Reconciler</name>
    <message>
        <source>The outcome was unknown for a while; then the post was found on the network.</source>
        <translation>Das Ergebnis war eine Weile unbekannt; dann wurde der Beitrag im Netzwerk gefunden.</translation>
    </message>
    <message>
        <source>The post was not on the network. It is sent again with the same key, which cannot double it.</source>
        <translation>Der Beitrag war nicht im Netzwerk. Er wird mit demselben Schlüssel erneut gesendet, der ihn nicht verdoppeln kann.</translation>
    </message>
    <message numerus="yes">
        <source>The network may or may not have this post: %n look(s) did not find it, but it could appear late. Look and decide.</source>
        <translation>
            <numerusform>Es ist unklar, ob das Netzwerk diesen Beitrag hat: %n Suche fand ihn nicht, er könnte aber spät auftauchen. Sehen Sie nach und entscheiden Sie.</numerusform>
            <numerusform>Es ist unklar, ob das Netzwerk diesen Beitrag hat: %n Suchen fanden ihn nicht, er könnte aber spät auftauchen. Sehen Sie nach und entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network may or may not have this post: looked %n time(s), cannot tell. Look and decide.</source>
        <translation>
            <numerusform>Es ist unklar, ob das Netzwerk diesen Beitrag hat: %n-mal nachgesehen, ohne Ergebnis. Sehen Sie nach und entscheiden Sie.</numerusform>
            <numerusform>Es ist unklar, ob das Netzwerk diesen Beitrag hat: %n-mal nachgesehen, ohne Ergebnis. Sehen Sie nach und entscheiden Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::Recovery</name>
    <message>
        <source>The engine stopped while sending, so the network may or may not have this post. It is looked for.</source>
        <translation>Die Engine hielt beim Senden an, darum ist unklar, ob das Netzwerk diesen Beitrag hat. Er wird gesucht.</translation>
    </message>
</context>
<context>
    <name>clara::RunWorker</name>
    <message>
        <source>No model is set up. Add one in Settings, then run it again.</source>
        <translation>Es ist kein Modell eingerichtet. Fügen Sie in den Einstellungen eines hinzu und führen Sie den Lauf erneut aus.</translation>
    </message>
    <message>
        <source>The run is in another state by now.</source>
        <translation>Der Lauf ist inzwischen in einem anderen Zustand.</translation>
    </message>
</context>
<context>
    <name>clara::Schedule</name>
    <message>
        <source>Choose a persona.</source>
        <translation>Wählen Sie eine Persona.</translation>
    </message>
    <message>
        <source>Choose a prompt.</source>
        <translation>Wählen Sie einen Prompt.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Wählen Sie mindestens ein Konto.</translation>
    </message>
    <message>
        <source>An account is named twice. Name each one once.</source>
        <translation>Ein Konto ist zweimal genannt. Nennen Sie jedes nur einmal.</translation>
    </message>
    <message>
        <source>Enter a lead of 0 to 30 days.</source>
        <translation>Geben Sie einen Vorlauf von 0 bis 30 Tagen ein.</translation>
    </message>
    <message>
        <source>Enter a window of 0 to 30 days.</source>
        <translation>Geben Sie ein Zeitfenster von 0 bis 30 Tagen ein.</translation>
    </message>
    <message>
        <source>Choose latest, all or skip.</source>
        <translation>Wählen Sie latest, all oder skip.</translation>
    </message>
</context>
<context>
    <name>clara::Secrets</name>
    <message>
        <source>The encrypted file with the keys, %1, cannot be read. Check its permissions.</source>
        <translation>Die verschlüsselte Datei mit den Schlüsseln, %1, ist nicht lesbar. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>Reading the encrypted file with the keys, %1, failed. Check the disk.</source>
        <translation>Das Lesen der verschlüsselten Datei mit den Schlüsseln, %1, ist fehlgeschlagen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The encrypted file with the keys needs a passphrase. Start with CLARA_SECRETS_PASSPHRASE set.</source>
        <translation>Die verschlüsselte Datei mit den Schlüsseln braucht eine Passphrase. Starten Sie mit gesetztem CLARA_SECRETS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The encrypted file no longer holds this key. Enter the key or password again.</source>
        <translation>Die verschlüsselte Datei enthält diesen Schlüssel nicht mehr. Geben Sie Schlüssel oder Passwort erneut ein.</translation>
    </message>
    <message>
        <source>The encrypted file with the keys, %1, is being written by another program or its folder is read-only. Close the other program, check the folder and try again.</source>
        <translation>In die verschlüsselte Datei mit den Schlüsseln, %1, schreibt gerade ein anderes Programm, oder ihr Ordner ist schreibgeschützt. Schließen Sie das andere Programm, prüfen Sie den Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The encrypted file with the keys, %1, could not be written and was left as it was. Check the disk and the folder's permissions.</source>
        <translation>Die verschlüsselte Datei mit den Schlüsseln, %1, konnte nicht geschrieben werden und blieb, wie sie war. Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so the key could not be reached. Unlock or restart it, or start with CLARA_SECRETS_PASSPHRASE set to keep new keys in an encrypted file.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht, darum war der Schlüssel nicht erreichbar. Entsperren Sie ihn, starten Sie ihn neu oder starten Sie mit gesetztem CLARA_SECRETS_PASSPHRASE, um neue Schlüssel in einer verschlüsselten Datei abzulegen.</translation>
    </message>
    <message>
        <source>The system keychain no longer holds this key. Enter the key or password again.</source>
        <translation>Der Schlüsselbund des Systems enthält diesen Schlüssel nicht mehr. Geben Sie Schlüssel oder Passwort erneut ein.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused access. Unlock it, allow Clara Console and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder hat den Zugriff verweigert. Entsperren Sie ihn, erlauben Sie Clara Console den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used. Start a keychain service (GNOME Keyring or KWallet), or start with CLARA_SECRETS_PASSPHRASE set to keep new keys in an encrypted file.</source>
        <translation>Der Schlüsselbund des Systems ist nicht nutzbar. Starten Sie einen Schlüsselbunddienst (GNOME Keyring oder KWallet) oder starten Sie mit gesetztem CLARA_SECRETS_PASSPHRASE, um neue Schlüssel in einer verschlüsselten Datei abzulegen.</translation>
    </message>
    <message>
        <source>The program is ending, so the key was not looked up.</source>
        <translation>Das Programm endet gerade, darum wurde der Schlüssel nicht gesucht.</translation>
    </message>
    <message>
        <source>No key is stored here yet. Enter the key or password.</source>
        <translation>Hier ist noch kein Schlüssel abgelegt. Geben Sie Schlüssel oder Passwort ein.</translation>
    </message>
    <message>
        <source>This key lies in the encrypted file; start with CLARA_SECRETS_PASSPHRASE set.</source>
        <translation>Dieser Schlüssel liegt in der verschlüsselten Datei; starten Sie mit gesetztem CLARA_SECRETS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This key lies in the system keychain, which this program does not use here. Start it in a desktop session, or enter the key again.</source>
        <translation>Dieser Schlüssel liegt im Schlüsselbund des Systems, den dieses Programm hier nicht nutzt. Starten Sie es in einer Desktop-Sitzung oder geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>This key lies in a store that this version does not know (“%1”). Enter the key again.</source>
        <translation>Dieser Schlüssel liegt in einer Ablage, die diese Version nicht kennt („%1“). Geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>The encrypted file with the keys is damaged, so no key can be read from it. It was left as it is: put back a copy from a backup, or move the file away and enter the keys again.</source>
        <translation>Die verschlüsselte Datei mit den Schlüsseln ist beschädigt, darum kann kein Schlüssel gelesen werden. Sie blieb, wie sie ist: Spielen Sie eine Kopie aus einer Sicherung zurück oder verschieben Sie die Datei und geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the encrypted file with the keys. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um die verschlüsselte Datei mit den Schlüsseln zu öffnen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The passphrase does not fit the encrypted file with the keys. Start again with the right CLARA_SECRETS_PASSPHRASE.</source>
        <translation>Die Passphrase passt nicht zur verschlüsselten Datei mit den Schlüsseln. Starten Sie erneut mit dem richtigen CLARA_SECRETS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The library that encrypts secrets does not work on this computer. Install libsodium anew.</source>
        <translation>Die Bibliothek, die Geheimnisse verschlüsselt, arbeitet auf diesem Rechner nicht. libsodium neu installieren.</translation>
    </message>
    <message>
        <source>This shared secret does not open: it was damaged or changed in the database. Enter the key or password again, and ask who can write there.</source>
        <translation>Dieses geteilte Geheimnis lässt sich nicht öffnen: Es wurde in der Datenbank beschädigt oder verändert. Schlüssel oder Passwort neu eingeben und klären, wer dort schreiben kann.</translation>
    </message>
    <message>
        <source>A shared secret holds 1 to 16,384 bytes. Check that the right key or password was given.</source>
        <translation>Ein geteiltes Geheimnis hat 1 bis 16.384 Bytes. Prüfen, ob der richtige Schlüssel oder das richtige Passwort eingegeben wurde.</translation>
    </message>
    <message>
        <source>A public key in the workspace is none that anything can be sealed for. Revoke it with “clara key revoke”.</source>
        <translation>Ein öffentlicher Schlüssel im Arbeitsbereich taugt nicht zum Versiegeln. Mit „clara key revoke“ widerrufen.</translation>
    </message>
    <message>
        <source>The private key of this computer is not what it was when it was kept. Make a new one with “clara key new”.</source>
        <translation>Der private Schlüssel dieses Rechners ist nicht mehr, wie er abgelegt wurde. Mit „clara key new“ einen neuen machen.</translation>
    </message>
    <message>
        <source>The key of this computer is entered for another member. Revoke it there with “clara key revoke”, and make a new one with “clara key new”.</source>
        <translation>Der Schlüssel dieses Rechners ist bei einem anderen Mitglied eingetragen. Dort mit „clara key revoke“ widerrufen und mit „clara key new“ einen neuen machen.</translation>
    </message>
    <message>
        <source>No key in use has this fingerprint. Compare all eight groups with “clara key show” on the other computer.</source>
        <translation>Kein Schlüssel in Gebrauch hat diesen Fingerabdruck. Alle acht Gruppen mit „clara key show“ auf dem anderen Rechner vergleichen.</translation>
    </message>
    <message>
        <source>This key was changed after it was known here. Revoke it; its owner makes a new one with “clara key new”.</source>
        <translation>Dieser Schlüssel wurde geändert, nachdem er hier bekannt war. Widerrufen; wem er gehört, macht mit „clara key new“ einen neuen.</translation>
    </message>
    <message>
        <source>The file of known keys at “%1” cannot be read or written, so nothing is sealed for others. Check the file and the disk.</source>
        <translation>Die Datei der bekannten Schlüssel „%1“ lässt sich nicht lesen oder schreiben; deshalb wird nichts für andere versiegelt. Datei und Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This is no reference to a shared secret. Enter the key or password again.</source>
        <translation>Das ist kein Verweis auf ein geteiltes Geheimnis. Schlüssel oder Passwort neu eingeben.</translation>
    </message>
    <message>
        <source>The key of this computer was revoked, so it opens no shared secrets. If that was a mistake, make a new one with “clara key new”.</source>
        <translation>Der Schlüssel dieses Rechners wurde widerrufen; er öffnet keine geteilten Geheimnisse. War das ein Versehen, mit „clara key new“ einen neuen machen.</translation>
    </message>
    <message>
        <source>The workspace no longer holds this secret. Enter the key or password again.</source>
        <translation>Der Arbeitsbereich enthält dieses Geheimnis nicht mehr. Schlüssel oder Passwort neu eingeben.</translation>
    </message>
    <message>
        <source>This secret is not shared with you. Ask an owner of the workspace for the right to work for this client.</source>
        <translation>Dieses Geheimnis ist hier nicht freigegeben. Einen Eigentümer des Arbeitsbereichs um das Recht für diesen Kunden bitten.</translation>
    </message>
    <message>
        <source>This secret is not sealed for this computer yet. That happens when a computer that can open it runs its engine; a second computer of yours has to be confirmed there with “clara key trust %1”.</source>
        <translation>Dieses Geheimnis ist für diesen Rechner noch nicht versiegelt. Das geschieht, sobald auf einem Rechner, der es öffnen kann, die Engine läuft; ein zweiter eigener Rechner muss dort mit „clara key trust %1“ bestätigt werden.</translation>
    </message>
    <message>
        <source>Only operators and owners keep shared secrets, and the key of this computer must not be revoked. Nothing was stored.</source>
        <translation>Nur Operatoren und Eigentümer legen geteilte Geheimnisse ab, und der Schlüssel dieses Rechners darf nicht widerrufen sein. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The key of %1 (%2) is not the one that was known here, so nothing is sealed for it. Somebody may have changed it in the database: ask %1, and revoke it with “clara key revoke %3”.</source>
        <translation>Der Schlüssel von %1 (%2) ist nicht der, der hier bekannt war; für ihn wird nichts versiegelt. Vielleicht hat ihn jemand in der Datenbank geändert: %1 fragen und mit „clara key revoke %3“ widerrufen.</translation>
    </message>
    <message>
        <source>%1 has a further key (%2). Ask %1 for its fingerprint, and if it is %3, run “clara key trust %3”.</source>
        <translation>%1 hat einen weiteren Schlüssel (%2). %1 nach dem Fingerabdruck fragen; lautet er %3, „clara key trust %3“ ausführen.</translation>
    </message>
    <message>
        <source>The workspace or the keychain did not answer in time, so the key was not looked up. Try again.</source>
        <translation>Der Arbeitsbereich oder der Schlüsselbund hat nicht rechtzeitig geantwortet; der Schlüssel wurde nicht nachgeschlagen. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>clara::ServerUrl</name>
    <message>
        <source>Enter a full address, such as https://example.com.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa https://example.com.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they belong in the secret.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg; sie gehören in das Geheimnis.</translation>
    </message>
    <message>
        <source>Leave ? and # out of the address.</source>
        <translation>Lassen Sie ? und # aus der Adresse weg.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed on this computer only, because others could read the password.</source>
        <translation>Verwenden Sie https. Einfaches http ist nur auf diesem Rechner erlaubt, weil andere das Passwort lesen könnten.</translation>
    </message>
</context>
<context>
    <name>clara::SignIn</name>
    <message>
        <source>The password is too short. Use at least %1 signs.</source>
        <translation>Das Passwort ist zu kurz. Mindestens %1 Zeichen verwenden.</translation>
    </message>
    <message>
        <source>Use only letters, digits and signs of the English keyboard in the password.</source>
        <translation>Im Passwort nur Buchstaben, Ziffern und Zeichen der englischen Tastatur verwenden.</translation>
    </message>
</context>
<context>
    <name>clara::Storage</name>
    <message>
        <source>The workspace is being closed. Nothing was changed.</source>
        <translation>Der Arbeitsbereich wird gerade geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace does not keep up with what is asked of it. Nothing was changed. Wait a moment and try again.</source>
        <translation>Der Arbeitsbereich kommt mit den Anfragen nicht nach. Nichts wurde geändert. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Clara Console. Nothing was changed. Install the newer version to open it.</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Version von Clara Console geschrieben. Nichts wurde geändert. Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This workspace was set up by a different build of Clara Console, so its tables may not fit. Nothing was changed. Open it with the build that made it.</source>
        <translation>Dieser Arbeitsbereich wurde von einem anderen Build von Clara Console eingerichtet, seine Tabellen passen vielleicht nicht. Nichts wurde geändert. Öffnen Sie ihn mit dem Build, der ihn angelegt hat.</translation>
    </message>
    <message>
        <source>This record is not in the workspace. Reload the list and choose again.</source>
        <translation>Dieser Eintrag ist nicht im Arbeitsbereich. Laden Sie die Liste neu und wählen Sie erneut.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile, so nothing was saved. Reload it and make your change again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert, darum wurde nichts gespeichert. Laden Sie es neu und ändern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This was changed or taken over meanwhile, so nothing was written. Reload it.</source>
        <translation>Dies wurde inzwischen geändert oder übernommen, darum wurde nichts geschrieben. Laden Sie es neu.</translation>
    </message>
    <message>
        <source>A record of the workspace cannot be read. It was changed by something other than Clara Console; restore a backup.</source>
        <translation>Ein Eintrag des Arbeitsbereichs ist nicht lesbar. Etwas anderes als Clara Console hat ihn geändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The list cannot be continued from here. Read it from the start.</source>
        <translation>Die Liste kann von hier aus nicht fortgesetzt werden. Lesen Sie sie von Anfang an.</translation>
    </message>
    <message>
        <source>This post is already on its way to this account. Wait for the outcome before it is sent again.</source>
        <translation>Dieser Beitrag ist schon zu diesem Konto unterwegs. Warten Sie auf das Ergebnis, bevor er erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Clara Console met a defect of its own while it worked on the workspace. Nothing was changed. Please report it with the log.</source>
        <translation>Clara Console stieß bei der Arbeit am Arbeitsbereich auf einen eigenen Fehler. Nichts wurde geändert. Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The workspace lies on a network drive (%1), where locks are not reliable and the file can be damaged. Move it to a local disk, or use PostgreSQL to share it.</source>
        <translation>Der Arbeitsbereich liegt auf einem Netzlaufwerk (%1), wo Sperren nicht verlässlich sind und die Datei beschädigt werden kann. Verschieben Sie ihn auf einen lokalen Datenträger oder nutzen Sie PostgreSQL, um ihn zu teilen.</translation>
    </message>
    <message>
        <source>The workspace lies in a folder that %1 synchronises, which can damage it or make conflicting copies. Move it to a folder that is not synchronised.</source>
        <translation>Der Arbeitsbereich liegt in einem Ordner, den %1 synchronisiert. Das kann ihn beschädigen oder widersprüchliche Kopien erzeugen. Verschieben Sie ihn in einen Ordner, der nicht synchronisiert wird.</translation>
    </message>
    <message>
        <source>The disk of the workspace cannot share memory between threads, as network drives often cannot. Move the workspace to a local disk.</source>
        <translation>Der Datenträger des Arbeitsbereichs kann keinen Speicher zwischen Threads teilen, wie es bei Netzlaufwerken oft vorkommt. Verschieben Sie den Arbeitsbereich auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Nothing was changed. Restore a backup of it.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Nichts wurde geändert. Stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>The same record exists already, so nothing was saved. Reload and try again.</source>
        <translation>Denselben Eintrag gibt es schon, darum wurde nichts gespeichert. Laden Sie neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This refers to something that does not exist for this client, so nothing was saved. Reload and choose again.</source>
        <translation>Dies verweist auf etwas, das es für diesen Kunden nicht gibt, darum wurde nichts gespeichert. Laden Sie neu und wählen Sie erneut.</translation>
    </message>
    <message>
        <source>History is kept as it was written: it cannot be changed or removed.</source>
        <translation>Der Verlauf bleibt, wie er geschrieben wurde: Er kann nicht geändert oder entfernt werden.</translation>
    </message>
    <message>
        <source>A value does not fit the workspace, so nothing was saved. Please report it with the log.</source>
        <translation>Ein Wert passt nicht zum Arbeitsbereich, darum wurde nichts gespeichert. Bitte melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The disk is full, so the workspace could not be written. Nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum konnte der Arbeitsbereich nicht geschrieben werden. Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the workspace file, for example a backup. Nothing was changed. Close it and try again.</source>
        <translation>Ein anderes Programm hält die Datei des Arbeitsbereichs fest, zum Beispiel eine Sicherung. Nichts wurde geändert. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data of the workspace. Nothing was changed. Check its free space and its health, then try again.</source>
        <translation>Der Datenträger hat die Daten des Arbeitsbereichs nicht angenommen oder nicht geliefert. Nichts wurde geändert. Prüfen Sie den freien Platz und den Zustand des Datenträgers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The workspace is read-only. Nothing was changed. Make the file and its folder writable and try again.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt. Nichts wurde geändert. Machen Sie Datei und Ordner beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file is not a Clara Console workspace. Nothing was changed. Choose another file.</source>
        <translation>Diese Datei ist kein Arbeitsbereich von Clara Console. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. Check that it may be read and written.</source>
        <translation>Die Datei des Arbeitsbereichs kann nicht geöffnet werden. Prüfen Sie, ob sie gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The workspace did not do what was asked. Nothing was changed. Try again; the log says more.</source>
        <translation>Der Arbeitsbereich hat nicht getan, was verlangt war. Nichts wurde geändert. Versuchen Sie es erneut; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>“%1” is not a Clara Console workspace. Nothing was changed. Choose another file.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Clara Console. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the workspace file, for example clara.clara.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie die Datei des Arbeitsbereichs, zum Beispiel clara.clara.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another place for the workspace.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen Ort für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Change its permissions or choose another file.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Ändern Sie die Rechte oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Make it writable or work on a copy of it.</source>
        <translation>„%1“ ist schreibgeschützt. Machen Sie die Datei beschreibbar oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and the disk.</source>
        <translation>„%1“ ist nicht lesbar. Prüfen Sie die Rechte und den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing. Nothing was changed. Restore a backup of it.</source>
        <translation>„%1“ ist beschädigt: Ein Teil der Datei fehlt. Nichts wurde geändert. Stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check the permissions of its folder and the free space.</source>
        <translation>„%1“ kann nicht angelegt werden. Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>The workspace is slow to close, because another program holds it or the disk is slow.</source>
        <translation>Der Arbeitsbereich schließt langsam, weil ein anderes Programm ihn festhält oder der Datenträger langsam ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, because its folder is read-only. Make the folder writable or choose another place.</source>
        <translation>„%1“ kann nicht geöffnet werden, weil der Ordner schreibgeschützt ist. Machen Sie den Ordner beschreibbar oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is in use by another process. Close the other Clara Console or engine and try again.</source>
        <translation>„%1“ wird von einem anderen Prozess benutzt. Schließen Sie die andere Clara Console oder Engine und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be the schema of a workspace. Use small letters, digits and underscores, at most 40.</source>
        <translation>„%1“ kann nicht das Schema eines Arbeitsbereichs sein. Nehmen Sie Kleinbuchstaben, Ziffern und Unterstriche, höchstens 40.</translation>
    </message>
    <message>
        <source>“%1” is no sslmode. Use require, verify-ca or verify-full; disable only on your own computer.</source>
        <translation>„%1“ ist kein sslmode. Nehmen Sie require, verify-ca oder verify-full; disable nur auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>The address of the workspace has “%1”, which is not known here. Use schema, sslmode, sslrootcert or host.</source>
        <translation>Die Adresse des Arbeitsbereichs enthält „%1“, was hier nicht bekannt ist. Nehmen Sie schema, sslmode, sslrootcert oder host.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, because other programs can read it there. Put it into the file that PGPASSFILE names, or send it with --password-stdin.</source>
        <translation>Lassen Sie das Passwort aus der Adresse weg, weil andere Programme es dort lesen können. Legen Sie es in die Datei, die PGPASSFILE nennt, oder geben Sie es mit --password-stdin ein.</translation>
    </message>
    <message>
        <source>The address of the workspace cannot be read. Write it as postgresql://user@host:5432/database.</source>
        <translation>Die Adresse des Arbeitsbereichs ist nicht lesbar. Schreiben Sie sie als postgresql://benutzer@host:5432/datenbank.</translation>
    </message>
    <message>
        <source>The address of the workspace names no host or no database. Write it as postgresql://user@host:5432/database.</source>
        <translation>Die Adresse des Arbeitsbereichs nennt keinen Host oder keine Datenbank. Schreiben Sie sie als postgresql://benutzer@host:5432/datenbank.</translation>
    </message>
    <message>
        <source>This computer lacks Qt's driver for PostgreSQL. Install it (libqt6sql6-psql on Debian) and try again.</source>
        <translation>Auf diesem Rechner fehlt der PostgreSQL-Treiber von Qt. Installieren Sie ihn (unter Debian libqt6sql6-psql) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The host “%1” was not found. Check its spelling and the network.</source>
        <translation>Der Host „%1“ wurde nicht gefunden. Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>No database answers at “%1”. Check the port and whether the server runs.</source>
        <translation>Unter „%1“ antwortet keine Datenbank. Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be reached. Check the network, the VPN and the firewall.</source>
        <translation>Der Host „%1“ ist nicht erreichbar. Prüfen Sie Netz, VPN und Firewall.</translation>
    </message>
    <message>
        <source>The server at “%1” does not encrypt. Turn TLS on there; only on a network of your own may sslmode=disable be added to the address.</source>
        <translation>Der Server unter „%1“ verschlüsselt nicht. Schalten Sie dort TLS ein; nur im eigenen Netz darf sslmode=disable in der Adresse stehen.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted. Name the server's root certificate with sslrootcert=… in the address.</source>
        <translation>Dem Zertifikat von „%1“ wird nicht vertraut. Nennen Sie das Stammzertifikat des Servers mit sslrootcert=… in der Adresse.</translation>
    </message>
    <message>
        <source>There is no database “%3” on “%1”. Check the address, or have it created there.</source>
        <translation>Auf „%1“ gibt es keine Datenbank „%3“. Prüfen Sie die Adresse oder lassen Sie sie dort anlegen.</translation>
    </message>
    <message>
        <source>The server at “%1” does not let “%2” in from this computer. Ask its administrator for access.</source>
        <translation>Der Server unter „%1“ lässt „%2“ von diesem Rechner aus nicht ein. Bitten Sie dessen Verwaltung um Zugang.</translation>
    </message>
    <message>
        <source>The server at “%1” has no connection left. Close other programs that use it, or wait a moment.</source>
        <translation>Der Server unter „%1“ hat keine Verbindung mehr frei. Schließen Sie andere Programme, die ihn nutzen, oder warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The server at “%1” is just starting or stopping. Try again in a moment.</source>
        <translation>Der Server unter „%1“ startet oder endet gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The pooler at “%1” does not know “%2”. Copy the whole user name, which ends with the name of the project.</source>
        <translation>Der Pooler unter „%1“ kennt „%2“ nicht. Übernehmen Sie den ganzen Benutzernamen, der mit dem Namen des Projekts endet.</translation>
    </message>
    <message>
        <source>The database at “%1” did not let this program in. The log says why.</source>
        <translation>Die Datenbank unter „%1“ ließ dieses Programm nicht ein. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The database server has no room left. Nothing was changed. Free space there and try again.</source>
        <translation>Der Datenbankserver hat keinen Platz mehr. Nichts wurde geändert. Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment. Nothing was changed. Connect to the main server, or wait until it takes changes again.</source>
        <translation>Die Datenbank lässt sich gerade nur lesen. Nichts wurde geändert. Verbinden Sie sich mit dem Hauptserver oder warten Sie, bis sie wieder Änderungen annimmt.</translation>
    </message>
    <message>
        <source>The database took too long, so this was given up. Nothing was changed. Try again in a moment.</source>
        <translation>Die Datenbank brauchte zu lange, deshalb wurde abgebrochen. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Others were changing the same records again and again. Nothing was changed. Try again in a moment.</source>
        <translation>Andere änderten immer wieder dieselben Einträge. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The tables of the workspace are missing. Make them with “clara init”.</source>
        <translation>Die Tabellen des Arbeitsbereichs fehlen. Legen Sie sie mit „clara init“ an.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was changed. Try again; it is opened anew.</source>
        <translation>Die Verbindung zur Datenbank ging verloren. Nichts wurde geändert. Versuchen Sie es erneut; sie wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1, and 15 is the oldest that works here. Have it updated, or use another server.</source>
        <translation>Der Server ist PostgreSQL %1, und 15 ist die älteste Version, die hier geht. Lassen Sie ihn aktualisieren oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This address leads to a pooler that gives every transaction another connection. Use the session pooler or the direct address, usually port 5432.</source>
        <translation>Diese Adresse führt zu einem Pooler, der jeder Transaktion eine andere Verbindung gibt. Nehmen Sie den Sitzungs-Pooler oder die direkte Adresse, meist Port 5432.</translation>
    </message>
    <message>
        <source>There is no workspace in “%1”. Make one with “clara init --workspace” and this address.</source>
        <translation>In „%1“ gibt es keinen Arbeitsbereich. Legen Sie einen mit „clara init --workspace“ und dieser Adresse an.</translation>
    </message>
    <message>
        <source>This sign-in may not use the workspace in “%1”. Ask its owner for access.</source>
        <translation>Diese Anmeldung darf den Arbeitsbereich in „%1“ nicht benutzen. Bitten Sie dessen Eigentümer um Zugang.</translation>
    </message>
    <message>
        <source>The workspace in “%1” was made by an older version. Its owner updates it with “clara init --workspace” and this address.</source>
        <translation>Der Arbeitsbereich in „%1“ stammt von einer älteren Version. Sein Eigentümer aktualisiert ihn mit „clara init --workspace“ und dieser Adresse.</translation>
    </message>
    <message>
        <source>There is a workspace in “%1” already, so nothing was made. Use it, or name another schema.</source>
        <translation>In „%1“ gibt es schon einen Arbeitsbereich, deshalb wurde nichts angelegt. Benutzen Sie ihn oder nennen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>The workspace is slow to close, because the database does not answer.</source>
        <translation>Der Arbeitsbereich schließt langsam, weil die Datenbank nicht antwortet.</translation>
    </message>
    <message>
        <source>The connection to the database was lost while this was being saved. Reload to see whether it was saved.</source>
        <translation>Die Verbindung zur Datenbank ging beim Speichern verloren. Laden Sie neu, um zu sehen, ob gespeichert wurde.</translation>
    </message>
    <message>
        <source>The backup holds something that this version does not know, so nothing was changed. Install the version it was made with.</source>
        <translation>Die Sicherung enthält etwas, das diese Version nicht kennt, darum wurde nichts geändert. Installieren Sie die Version, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The backup “%1” does not fit the checksum beside it: one of them was changed or damaged after it was made. Nothing of it was used. Choose another backup.</source>
        <translation>Die Sicherung „%1“ passt nicht zu der Prüfsumme neben ihr: eine von beiden wurde danach geändert oder beschädigt. Nichts davon wurde verwendet. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Clara Console. Nothing was changed. Install the newer version to use it.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Clara Console. Es wurde nichts geändert. Installieren Sie die neuere Version, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Give the passphrase it was made with.</source>
        <translation>Diese Sicherung ist verschlüsselt. Geben Sie die Passphrase an, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no backup. Choose another file.</source>
        <translation>„%1“ ist leer und darum keine Sicherung. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is a workspace that is open or was not closed properly, and no backup. Use a file that `clara backup list` shows.</source>
        <translation>„%1“ ist ein Arbeitsbereich, der geöffnet ist oder nicht richtig geschlossen wurde, und keine Sicherung. Nehmen Sie eine Datei, die `clara backup list` zeigt.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged. Nothing of it was used. Choose another backup.</source>
        <translation>Die Sicherung „%1“ ist beschädigt. Nichts davon wurde verwendet. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup at “%1”. Name a file that `clara backup list` shows, or an encrypted export.</source>
        <translation>Unter „%1“ gibt es keine Sicherung. Nennen Sie eine Datei, die `clara backup list` zeigt, oder einen verschlüsselten Export.</translation>
    </message>
    <message>
        <source>No backup could be made: the disk is full, or the folder “%1” cannot be written. The workspace and its earlier backups are as they were. Free some space, or check the folder.</source>
        <translation>Es konnte keine Sicherung angelegt werden: Der Datenträger ist voll, oder in den Ordner „%1“ kann nicht geschrieben werden. Der Arbeitsbereich und seine früheren Sicherungen sind, wie sie waren. Schaffen Sie Platz oder prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The backup is not complete, so it was thrown away and everything was left as it is. Check the disk and try again.</source>
        <translation>Die Sicherung ist nicht vollständig, darum wurde sie verworfen und alles so gelassen, wie es ist. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup was not restored: the disk is full or did not take the new workspace. Everything is as it was. Free some space, check the folder, and try again.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt: Der Datenträger ist voll oder hat den neuen Arbeitsbereich nicht angenommen. Alles ist, wie es war. Schaffen Sie Platz, prüfen Sie den Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Another program holds the workspace file, so nothing was restored. Close it and try again.</source>
        <translation>Ein anderes Programm hält die Datei des Arbeitsbereichs, darum wurde nichts wiederhergestellt. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was restored, because the present workspace could not be backed up before: %1 With --to the backup can be restored into a new file.</source>
        <translation>Es wurde nichts wiederhergestellt, weil der jetzige Arbeitsbereich vorher nicht gesichert werden konnte: %1 Mit --to lässt sich die Sicherung in einer neuen Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>There is a file at “%1” already, so nothing was restored. Name a new file.</source>
        <translation>Unter „%1“ gibt es schon eine Datei, darum wurde nichts wiederhergestellt. Nennen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>This sign-in has no role in the workspace. Ask an owner to give it one.</source>
        <translation>Diese Anmeldung hat im Arbeitsbereich keine Rolle. Ein Eigentümer kann eine vergeben.</translation>
    </message>
    <message>
        <source>The role that made this workspace may not make sign-ins on the server. Its administrator allows it with ALTER ROLE … CREATEROLE.</source>
        <translation>Die Rolle, die diesen Arbeitsbereich angelegt hat, darf auf dem Server keine Anmeldungen anlegen. Der Administrator erlaubt es mit ALTER ROLE … CREATEROLE.</translation>
    </message>
    <message>
        <source>A workspace in a file has one member. Move it to PostgreSQL first.</source>
        <translation>Ein Arbeitsbereich in einer Datei hat ein Mitglied. Ihn zuerst nach PostgreSQL umziehen.</translation>
    </message>
    <message>
        <source>The database server has a role “%1” already. Choose another sign-in name.</source>
        <translation>Der Datenbankserver hat schon eine Rolle „%1“. Einen anderen Anmeldenamen wählen.</translation>
    </message>
    <message>
        <source>“%1” takes the call and then says nothing, so this was given up. Check that PostgreSQL listens on this port and is not overloaded.</source>
        <translation>„%1“ nimmt die Verbindung an und sagt dann nichts, daher wurde aufgegeben. Prüfen Sie, ob PostgreSQL an diesem Port lauscht und nicht überlastet ist.</translation>
    </message>
    <message>
        <source>The server did not accept the password of “%2”, or got none. Put it into the file that PGPASSFILE names, send it with --password-stdin, or connect once in the console, which keeps it in the keychain.</source>
        <translation>Der Server hat das Passwort von „%2“ nicht angenommen oder keines bekommen. Tragen Sie es in die Datei ein, die PGPASSFILE nennt, senden Sie es mit --password-stdin, oder verbinden Sie sich einmal in der Konsole, die es im Schlüsselbund aufhebt.</translation>
    </message>
    <message>
        <source>You have twenty keys in use. Revoke those of computers that you no longer use with “clara key revoke”.</source>
        <translation>Zwanzig eigene Schlüssel sind in Gebrauch. Die von nicht mehr genutzten Rechnern mit „clara key revoke“ widerrufen.</translation>
    </message>
    <message>
        <source>This key is not in use, or it belongs to another member and only owners may revoke it.</source>
        <translation>Dieser Schlüssel ist nicht in Gebrauch, oder er gehört einem anderen Mitglied und nur Eigentümer dürfen ihn widerrufen.</translation>
    </message>
    <message>
        <source>shared secret</source>
        <translation>geteiltes Geheimnis</translation>
    </message>
    <message>
        <source>Your role has no right to do that in this workspace. Nothing was changed. Ask an owner to do it or to change your role.</source>
        <translation>Ihre Rolle in diesem Arbeitsbereich erlaubt das nicht. Nichts wurde geändert. Bitten Sie einen Eigentümer, es zu tun oder Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Somebody is on duty in “%1”: %2. Nothing was changed. Close the consoles and end the engines there, wait a minute and a half when one was cut off, and try again.</source>
        <translation>In „%1“ ist jemand im Dienst: %2. Nichts wurde geändert. Dort Konsolen schließen und Engines beenden, nach einem Abbruch anderthalb Minuten warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Only the sign-in that made the workspace in “%1” may move it, because others do not see all of it. Nothing was changed. Use the address with that name.</source>
        <translation>Nur mit der Anmeldung, die den Arbeitsbereich in „%1“ angelegt hat, kann er umziehen, weil andere nicht alles sehen. Nichts wurde geändert. Bitte die Adresse mit diesem Namen verwenden.</translation>
    </message>
    <message>
        <source>There is no workspace at “%1”. Look at the path.</source>
        <translation>Unter „%1“ gibt es keinen Arbeitsbereich. Bitte den Pfad prüfen.</translation>
    </message>
    <message>
        <source>There is a workspace at “%1” already, so nothing was moved. Name a new file or a new schema.</source>
        <translation>Unter „%1“ gibt es schon einen Arbeitsbereich, deshalb ist nichts umgezogen. Bitte eine neue Datei oder ein neues Schema nennen.</translation>
    </message>
    <message>
        <source>Both places are the same, so there is nothing to move. Name another one.</source>
        <translation>Beide Orte sind derselbe, es gibt also nichts umzuziehen. Bitte einen anderen nennen.</translation>
    </message>
    <message>
        <source>workspace move</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>This workspace was moved to “%1” already. Move it from there.</source>
        <translation>Dieser Arbeitsbereich ist schon nach „%1“ umgezogen. Bitte von dort aus umziehen.</translation>
    </message>
    <message>
        <source>Another computer made the backup of this interval, or this sign-in does not see the whole workspace.</source>
        <translation>Die Sicherung dieses Zeitraums hat ein anderer Computer angelegt, oder diese Anmeldung sieht nicht den ganzen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Only owners of the whole workspace may back it up, because others do not see all of it. Ask one of them.</source>
        <translation>Nur Eigentümer des ganzen Arbeitsbereichs können ihn sichern, weil andere nicht alles sehen. Bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>There is a workspace in “%1” already, so nothing was restored. Look at what would change with --preview, then repeat it with --yes, or name an empty schema.</source>
        <translation>In „%1“ gibt es schon einen Arbeitsbereich, deshalb wurde nichts wiederhergestellt. Erst mit --preview ansehen, was sich ändern würde, dann mit --yes wiederholen, oder ein leeres Schema nennen.</translation>
    </message>
    <message>
        <source>The copy differs from the original in the table “%1”, record %2, so it was undone and everything is as it was. Something in the target changes what is written; look there for triggers, and try again.</source>
        <translation>Die Kopie weicht in der Tabelle „%1“ beim Datensatz %2 vom Original ab, deshalb wurde sie verworfen; alles ist wie zuvor. Am Ziel ändert etwas, was geschrieben wird; dort nach Triggern suchen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The table “%1” has other columns in the target, so nothing was copied. Use an empty place that this version makes.</source>
        <translation>Die Tabelle „%1“ hat am Ziel andere Spalten, deshalb wurde nichts kopiert. Bitte einen leeren Ort verwenden, den diese Version anlegt.</translation>
    </message>
</context>
<context>
    <name>clara::Verbs</name>
    <message>
        <source>“%1” is the name of several things. Give the id, or name the client with --client.</source>
        <translation>„%1“ heißt mehr als eine Sache. Geben Sie die ID an oder nennen Sie den Kunden mit --client.</translation>
    </message>
    <message>
        <source>There is no client “%1”. `clara client list` shows all.</source>
        <translation>Den Kunden „%1“ gibt es nicht. `clara client list` zeigt alle.</translation>
    </message>
    <message>
        <source>This client has no persona “%1”. `clara persona list` shows all.</source>
        <translation>Dieser Kunde hat keine Persona „%1“. `clara persona list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no persona “%1”. `clara persona list` shows all.</source>
        <translation>Die Persona „%1“ gibt es nicht. `clara persona list` zeigt alle.</translation>
    </message>
    <message>
        <source>This client has no prompt “%1”. `clara prompt list` shows all.</source>
        <translation>Dieser Kunde hat keinen Prompt „%1“. `clara prompt list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no prompt “%1”. `clara prompt list` shows all.</source>
        <translation>Den Prompt „%1“ gibt es nicht. `clara prompt list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no model “%1”. `clara model list` shows all.</source>
        <translation>Das Modell „%1“ gibt es nicht. `clara model list` zeigt alle.</translation>
    </message>
    <message>
        <source>“%1” is the name of several models. Give the id.</source>
        <translation>„%1“ heißt mehr als ein Modell. Geben Sie die ID an.</translation>
    </message>
    <message>
        <source>This client has no account “%1”. `clara account list` shows all.</source>
        <translation>Dieser Kunde hat kein Konto „%1“. `clara account list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no account “%1”. `clara account list` shows all.</source>
        <translation>Das Konto „%1“ gibt es nicht. `clara account list` zeigt alle.</translation>
    </message>
    <message>
        <source>“%1” is the handle of several accounts. Give the id, or write network/handle and name the client.</source>
        <translation>„%1“ ist das Handle mehrerer Konten. Geben Sie die ID an oder schreiben Sie network/handle und nennen Sie den Kunden.</translation>
    </message>
    <message>
        <source>This client has no schedule “%1”. `clara schedule list` shows all.</source>
        <translation>Dieser Kunde hat keinen Zeitplan „%1“. `clara schedule list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no schedule “%1”. `clara schedule list` shows all.</source>
        <translation>Den Zeitplan „%1“ gibt es nicht. `clara schedule list` zeigt alle.</translation>
    </message>
    <message>
        <source>No answer came in time, so it is not known whether this was done. Look before you try again.</source>
        <translation>Es kam keine Antwort rechtzeitig, darum ist nicht bekannt, ob dies ausgeführt wurde. Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>„%1“ ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” is not possible for %2. Choose one of: %3.</source>
        <translation>„%1“ ist für %2 nicht möglich. Wählen Sie eines von: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter of this verb. Leave it out.</source>
        <translation>„%1“ ist kein Parameter dieses Verbs. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Both sides must be of the same version.</source>
        <translation>Das Verb „%1“ gibt es nicht. Beide Seiten müssen dieselbe Version haben.</translation>
    </message>
    <message>
        <source>The prompt is too long. Use at most 1 MiB.</source>
        <translation>Der Prompt ist zu lang. Verwenden Sie höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>There is no post “%1”. `clara post list` shows all with their ids.</source>
        <translation>Den Beitrag „%1“ gibt es nicht. `clara post list` zeigt alle mit ihren IDs.</translation>
    </message>
    <message>
        <source>Ask for 1 to 100000 rows.</source>
        <translation>Verlangen Sie 1 bis 100000 Zeilen.</translation>
    </message>
    <message>
        <source>The post does not go to an account “%1”. `clara post show` names its accounts.</source>
        <translation>Der Beitrag geht nicht an ein Konto „%1“. `clara post show` nennt seine Konten.</translation>
    </message>
    <message>
        <source>Undo can stay possible for 0 to 600000 ms.</source>
        <translation>Rückgängigmachen kann 0 bis 600000 ms lang möglich bleiben.</translation>
    </message>
    <message>
        <source>The prompt has no version “%1”. `clara prompt version list` shows all.</source>
        <translation>Der Prompt hat keine Version „%1“. `clara prompt version list` zeigt alle.</translation>
    </message>
    <message>
        <source>There is no publication “%1”. `clara publication list` shows all with their ids.</source>
        <translation>Die Veröffentlichung „%1“ gibt es nicht. `clara publication list` zeigt alle mit ihren IDs.</translation>
    </message>
    <message>
        <source>Say what is true: the post is there, it is to be sent again, or it is to be dropped.</source>
        <translation>Sagen Sie, was stimmt: Der Beitrag ist dort, er soll erneut gesendet werden, oder er soll verworfen werden.</translation>
    </message>
    <message>
        <source>Ask for 1 to 1000 times.</source>
        <translation>Verlangen Sie 1 bis 1000 Zeiten.</translation>
    </message>
    <message>
        <source>“text” is missing. Give it a value.</source>
        <translation>„text“ fehlt. Geben Sie einen Wert an.</translation>
    </message>
    <message>
        <source>The text is too long. Use at most %1 characters.</source>
        <translation>Der Text ist zu lang. Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no run “%1”. `clara run list` shows all with their ids.</source>
        <translation>Den Lauf „%1“ gibt es nicht. `clara run list` zeigt alle mit ihren IDs.</translation>
    </message>
    <message>
        <source>Ask for 1 to 1000 rows.</source>
        <translation>Verlangen Sie 1 bis 1000 Zeilen.</translation>
    </message>
    <message>
        <source>Give the time in minutes.</source>
        <translation>Geben Sie die Zeit in Minuten an.</translation>
    </message>
    <message>
        <source>This workspace is not backed up by Clara Console. Use the tools of its database.</source>
        <translation>Dieser Arbeitsbereich wird nicht von Clara Console gesichert. Nutzen Sie die Werkzeuge seiner Datenbank.</translation>
    </message>
    <message>
        <source>The history cannot be asked here. Ask in the program that has the workspace open.</source>
        <translation>Der Verlauf lässt sich hier nicht abfragen. Fragen Sie in dem Programm, das den Arbeitsbereich geöffnet hat.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-01-31 or an instant such as 2026-01-31T08:00:00Z.</source>
        <translation>Schreiben Sie einen Tag wie 2026-01-31 oder einen Zeitpunkt wie 2026-01-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1 überall</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>There is no member “%1”. `clara member list` shows all.</source>
        <translation>Es gibt kein Mitglied „%1“. `clara member list` zeigt alle.</translation>
    </message>
    <message>
        <source>This workspace belongs to this computer alone: its passwords and keys stay in the keychain, and nothing needs to be shared.</source>
        <translation>Dieser Arbeitsbereich gehört diesem Rechner allein: Passwörter und Schlüssel bleiben im Schlüsselbund, und nichts muss geteilt werden.</translation>
    </message>
</context>
<context>
    <name>clara::WorkspaceMove</name>
    <message>
        <source>This workspace was moved to “%1”. Nothing runs here any more; open it there.</source>
        <translation>Dieser Arbeitsbereich ist nach „%1“ umgezogen. Hier läuft nichts mehr; bitte dort öffnen.</translation>
    </message>
    <message>
        <source>The move from “%1” to here was cut short, so nothing runs here. Repeat `clara workspace move` with the same places to finish it.</source>
        <translation>Der Umzug von „%1“ hierher wurde unterbrochen, deshalb läuft hier nichts. `clara workspace move` mit denselben Orten wiederholen, um ihn abzuschließen.</translation>
    </message>
</context>
<context>
    <name>clara::app</name>
    <message>
        <source>There is no workspace at %1. Make one with “clara init”, or name another with --workspace.</source>
        <translation>Unter %1 gibt es keinen Arbeitsbereich. Legen Sie einen mit „clara init“ an oder nennen Sie einen anderen mit --workspace.</translation>
    </message>
    <message>
        <source>encrypted, certificate verified</source>
        <translation>verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Write the name of the server, such as db.example.org.</source>
        <translation>Tragen Sie den Namen des Servers ein, etwa db.example.org.</translation>
    </message>
    <message>
        <source>Write only the name of the server here, such as db.example.org.</source>
        <translation>Tragen Sie hier nur den Namen des Servers ein, etwa db.example.org.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535, usually 5432.</source>
        <translation>Tragen Sie einen Port von 1 bis 65535 ein, meist 5432.</translation>
    </message>
    <message>
        <source>Write the name of the database.</source>
        <translation>Tragen Sie den Namen der Datenbank ein.</translation>
    </message>
</context>
<context>
    <name>clara::app::Demo</name>
    <message>
        <source>sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>141 characters, finished</source>
        <translation>141 Zeichen, fertig</translation>
    </message>
    <message>
        <source>1 block, sent back once</source>
        <translation>1 Sperre, einmal zurückgeschickt</translation>
    </message>
    <message>
        <source>“Link in bio” names no link, so readers cannot follow it (sample).</source>
        <translation>„Link in bio“ nennt keinen Link, Leser können ihm also nicht folgen (Muster).</translation>
    </message>
    <message>
        <source>time and tag added</source>
        <translation>Zeit und Tag ergänzt</translation>
    </message>
    <message>
        <source>3 ideas, took the first</source>
        <translation>3 Ideen, die erste genommen</translation>
    </message>
    <message>
        <source>%1 characters, finished</source>
        <translation>%1 Zeichen, fertig</translation>
    </message>
    <message>
        <source>10 passed, 1 warning</source>
        <translation>10 bestanden, 1 Warnung</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>alle bestanden</translation>
    </message>
    <message>
        <source>nearest 0.12</source>
        <translation>nächster 0.12</translation>
    </message>
    <message>
        <source>sandbox, waits for approval</source>
        <translation>Sandbox, wartet auf Freigabe</translation>
    </message>
    <message>
        <source>No answer after sending; looked 3 times, cannot tell (sample).</source>
        <translation>Keine Antwort nach dem Senden; 3-mal nachgesehen, ohne Ergebnis (Muster).</translation>
    </message>
    <message>
        <source>No answer for 30 s, the connection was closed.</source>
        <translation>30 s keine Antwort, die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>Refused: one post an hour at most. Nothing was posted (sample).</source>
        <translation>Abgewiesen: höchstens ein Beitrag pro Stunde. Nichts wurde veröffentlicht (Muster).</translation>
    </message>
    <message>
        <source>The engine was off at its slot and came back too late (sample).</source>
        <translation>Die Engine war zum Termin aus und kam zu spät zurück (Muster).</translation>
    </message>
    <message>
        <source>The laptop slept past the slot, longer than the schedule catches up (sample).</source>
        <translation>Der Laptop schlief über den Termin hinweg, länger als der Zeitplan nachholt (Muster).</translation>
    </message>
    <message>
        <source>The model did not answer three times in a row, so no draft was written (sample).</source>
        <translation>Das Modell antwortete dreimal hintereinander nicht, darum wurde kein Entwurf geschrieben (Muster).</translation>
    </message>
</context>
<context>
    <name>clara::http</name>
    <message>
        <source>Only addresses that begin with https:// or http:// can be used.</source>
        <translation>Nur Adressen, die mit https:// oder http:// beginnen, sind möglich.</translation>
    </message>
    <message>
        <source>A key or password holds a line break, so nothing was sent. Enter it again without it.</source>
        <translation>Ein Schlüssel oder Passwort enthält einen Zeilenumbruch, darum wurde nichts gesendet. Geben Sie es ohne ihn neu ein.</translation>
    </message>
    <message>
        <source>The request to %1 was stopped.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials (status %2). Check the key or password in Settings.</source>
        <translation>%1 hat die Zugangsdaten nicht angenommen (Status %2). Prüfen Sie Schlüssel oder Passwort in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests (status %2). Try again later.</source>
        <translation>%1 bittet um weniger Anfragen (Status %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (status %2). Check the server address and the names used.</source>
        <translation>%1 hat unter dieser Adresse nichts (Status %2). Prüfen Sie die Serveradresse und die verwendeten Namen.</translation>
    </message>
    <message>
        <source>%1 says that this contradicts what is already there (status %2).</source>
        <translation>%1 meldet, dass dies dem widerspricht, was schon dort ist (Status %2).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2). Try again later.</source>
        <translation>%1 hat selbst ein Problem (Status %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2). Repeating it unchanged will not help.</source>
        <translation>%1 hat die Anfrage abgewiesen (Status %2). Unverändert zu wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the connection.</source>
        <translation>Es gibt keinen Server namens %1, oder dieser Rechner ist offline. Prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check that the server runs and the port is right.</source>
        <translation>%1 nimmt keine Verbindungen an. Prüfen Sie, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate was not accepted. Nothing was sent.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande, weil das Zertifikat nicht angenommen wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The network went away while talking to %1. Check the connection.</source>
        <translation>Die Verbindung zu %1 brach ab. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>Talking to %1 failed. Check the connection and try again.</source>
        <translation>Die Verständigung mit %1 ist fehlgeschlagen. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in time. Try again later.</source>
        <translation>%1 hat die Antwort nicht rechtzeitig beendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 went silent and did not answer. Try again later.</source>
        <translation>%1 verstummte und antwortete nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 sent far more than expected, so the answer was not read to its end.</source>
        <translation>%1 hat weit mehr gesendet als erwartet, darum wurde die Antwort nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
</context>
<context>
    <name>clara::networks</name>
    <message>
        <source>Bluesky refused the post: “%1”. Change the text or the account, then approve it again.</source>
        <translation>Bluesky hat den Beitrag abgewiesen: „%1“. Ändern Sie den Text oder das Konto und geben Sie ihn dann erneut frei.</translation>
    </message>
    <message>
        <source>The account %1 has no app password. Create one in the settings of Bluesky and enter it in the account.</source>
        <translation>Das Konto %1 hat kein App-Passwort. Erstellen Sie eines in den Einstellungen von Bluesky und geben Sie es beim Konto ein.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is no session. Check the server address of the account.</source>
        <translation>%1 hat auf die Anmeldung mit etwas geantwortet, das keine Sitzung ist. Prüfen Sie die Serveradresse des Kontos.</translation>
    </message>
    <message>
        <source>Bluesky wants a second factor for %1, because this is the main password. Use an app password instead.</source>
        <translation>Bluesky verlangt für %1 einen zweiten Faktor, weil dies das Hauptpasswort ist. Verwenden Sie stattdessen ein App-Passwort.</translation>
    </message>
    <message>
        <source>Bluesky did not accept the app password of %1. Create a new one in the settings of Bluesky and enter it in the account.</source>
        <translation>Bluesky hat das App-Passwort von %1 nicht angenommen. Erstellen Sie in den Einstellungen von Bluesky ein neues und geben Sie es beim Konto ein.</translation>
    </message>
    <message>
        <source>Bluesky has taken the account %1 down. Nothing can be posted until Bluesky restores it.</source>
        <translation>Bluesky hat das Konto %1 gesperrt. Nichts kann veröffentlicht werden, bis Bluesky es wiederherstellt.</translation>
    </message>
    <message>
        <source>Publishing was stopped before anything was sent.</source>
        <translation>Die Veröffentlichung wurde gestoppt, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>%1 took the post but gave no clear answer. It may be there or not; it is looked up before anything is sent again.</source>
        <translation>%1 hat den Beitrag genommen, aber keine klare Antwort gegeben. Er kann dort sein oder nicht; es wird nachgesehen, bevor etwas erneut gesendet wird.</translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountChecks</name>
    <message>
        <source>This client has no account yet. Add one on the Clients page; a sandbox account is enough to try.</source>
        <translation>Dieser Kunde hat noch kein Konto. Fügen Sie eines auf der Seite Kunden hinzu; zum Ausprobieren reicht ein Sandbox-Konto.</translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <translation>%1, neu anmelden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountDialog</name>
    <message>
        <source>Add an account for %1</source>
        <translation>Konto für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in again to @%1</source>
        <translation>Neu anmelden bei @%1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>An account stays on its network. Add another account for another one.</source>
        <translation>Ein Konto bleibt in seinem Netzwerk. Fügen Sie für ein anderes ein weiteres Konto hinzu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Make one in Bluesky under Settings, Privacy and security, App passwords. It is not your main password, and you can take it back there at any time.</source>
        <translation>Erstellen Sie eines in Bluesky unter Settings, Privacy and security, App passwords. Es ist nicht Ihr Hauptpasswort, und Sie können es dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Enter the app password of this account.</source>
        <translation>Geben Sie das App-Passwort dieses Kontos ein.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>There is no place for passwords in this session, so the account was not added. Open the workspace with a keychain or a secrets file.</source>
        <translation>In dieser Sitzung gibt es keinen Platz für Passwörter, darum wurde das Konto nicht hinzugefügt. Öffnen Sie den Arbeitsbereich mit einem Schlüsselbund oder einer Geheimnisdatei.</translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountRow</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network, server</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <translation>@%1 auf %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft…</translation>
    </message>
</context>
<context>
    <name>clara::ui::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Save the client first. Then you can add its accounts.</source>
        <translation>Speichern Sie zuerst den Kunden. Dann können Sie seine Konten hinzufügen.</translation>
    </message>
    <message>
        <source>No account yet. Posts go out through accounts; a sandbox account posts nowhere and is good for trying.</source>
        <translation>Noch kein Konto. Beiträge gehen über Konten hinaus; ein Sandbox-Konto veröffentlicht nirgends und eignet sich zum Ausprobieren.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ActionBar</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>Edit to fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>clara::ui::Activity</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and its zone: "09:15 CEST"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day, a time and its zone: "Wed 17:30 MDT"</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A state and its reason: "failed, the model did not answer"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation>wartet auf Termin</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown, being looked at</source>
        <translation>unbekannt, wird geprüft</translation>
    </message>
    <message>
        <source>unknown, please look</source>
        <translation>unbekannt, bitte nachsehen</translation>
    </message>
    <message>
        <source>held, its slot has passed</source>
        <translation>zurückgehalten, Termin verstrichen</translation>
    </message>
    <message>
        <source>replaced by an edit</source>
        <translation>durch Bearbeitung ersetzt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>keine Kosten</translation>
    </message>
</context>
<context>
    <name>clara::ui::ActivityPage</name>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Running or planned</source>
        <translation>Laufend oder geplant</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Missed or skipped</source>
        <translation>Verpasst oder übersprungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Refused or not sent</source>
        <translation>Abgewiesen oder nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No runs in this time</source>
        <translation>Keine Läufe in dieser Zeit</translation>
    </message>
    <message>
        <source>A run writes one draft. Runs begin by themselves before the slots of a schedule, or with Run now.</source>
        <translation>Ein Lauf schreibt einen Entwurf. Läufe beginnen von selbst vor den Terminen eines Zeitplans oder mit „Jetzt ausführen“.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Zeitpläne öffnen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>The run starts again. Its draft will wait in Approvals.</source>
        <translation>Der Lauf beginnt erneut. Sein Entwurf wartet dann unter Freigaben.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Show runs or publications</source>
        <translation>Läufe oder Veröffentlichungen zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
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
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Lauf suchen</translation>
    </message>
    <message>
        <source>Reading runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>Reading publications…</source>
        <translation>Veröffentlichungen werden gelesen…</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Die Aktivität konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No runs here</source>
        <translation>Keine Läufe hier</translation>
    </message>
    <message>
        <source>A run writes one draft. Runs begin by themselves before the slots of a schedule, or with Run now. Choose another state or a longer time to see older ones.</source>
        <translation>Ein Lauf schreibt einen Entwurf. Läufe beginnen von selbst vor den Terminen eines Zeitplans oder mit „Jetzt starten“. Wählen Sie einen anderen Zustand oder einen längeren Zeitraum, um ältere zu sehen.</translation>
    </message>
    <message>
        <source>No publications here</source>
        <translation>Keine Veröffentlichungen hier</translation>
    </message>
    <message>
        <source>An approved draft becomes one publication per account. Choose another state or a longer time to see older ones.</source>
        <translation>Aus einem freigegebenen Entwurf wird eine Veröffentlichung je Konto. Wählen Sie einen anderen Zustand oder einen längeren Zeitraum, um ältere zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) of one post</source>
        <translation>
            <numerusform>%n Veröffentlichung eines Beitrags</numerusform>
            <numerusform>%n Veröffentlichungen eines Beitrags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s), %1</source>
        <translation>
            <numerusform>%n Veröffentlichung, %1</numerusform>
            <numerusform>%n Veröffentlichungen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1</source>
        <translation>
            <numerusform>%n Lauf, %1</numerusform>
            <numerusform>%n Läufe, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was copied as JSON.</source>
        <translation>Der Lauf ist als JSON kopiert.</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ohne Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>working on %n thing(s)</source>
        <translation>
            <numerusform>arbeitet an einer Sache</numerusform>
            <numerusform>arbeitet an %n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (console, since %2, %3)</source>
        <translation>%1 (Konsole, seit %2, %3)</translation>
    </message>
    <message>
        <source>%1 (runner, since %2, %3)</source>
        <translation>%1 (Läufer, seit %2, %3)</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>Im Dienst: %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::AddModelDialog</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>Offline sample writer</source>
        <translation>Muster-Schreiber ohne Netz</translation>
    </message>
    <message>
        <source>Name, if another than the model's</source>
        <translation>Name, falls anders als der des Modells</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Which model should write?</source>
        <translation>Welches Modell soll schreiben?</translation>
    </message>
    <message>
        <source>The address up to the version, such as https://api.openai.com/v1 or http://localhost:11434/v1.</source>
        <translation>Die Adresse bis zur Version, etwa https://api.openai.com/v1 oder http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>Kept in the encrypted file beside the workspace. Empty for local servers.</source>
        <translation>Liegt in der verschlüsselten Datei neben dem Arbeitsbereich. Leer bei lokalen Servern.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer. Empty for local servers.</source>
        <translation>Liegt im Schlüsselbund dieses Computers. Leer bei lokalen Servern.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sample writer</source>
        <translation>Muster-Schreiber</translation>
    </message>
    <message>
        <source>Writes samples without any network, from persona and prompt. They cost nothing and are labelled as sample everywhere.</source>
        <translation>Schreibt Muster aus Persona und Prompt, ganz ohne Netzwerk. Sie kosten nichts und sind überall als Muster gekennzeichnet.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Fügt hinzu…</translation>
    </message>
    <message>
        <source>This window has no place to keep secrets.</source>
        <translation>Dieses Fenster hat keinen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>Sealed for the members who may use it. Empty for local servers.</source>
        <translation>Versiegelt für die Mitglieder, die ihn benutzen dürfen. Leer bei lokalen Servern.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalChoice</name>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Posts that pass every check go out without a person. Any warning still waits for one.</source>
        <translation>Beiträge, die jede Prüfung bestehen, gehen ohne eine Person hinaus. Bei jeder Warnung wartet der Beitrag weiter auf eine.</translation>
    </message>
    <message>
        <source>Approval by two people needs two members who may approve.</source>
        <translation>Für die Freigabe durch zwei Personen braucht es zwei Mitglieder, die freigeben dürfen.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A client and the persona that writes for it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>Bei Freigabe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of the people that are needed have approved: "1 of 2"</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsFilter</name>
    <message>
        <source>Find in drafts</source>
        <translation>In Entwürfen suchen</translation>
    </message>
    <message>
        <source>Which posts are shown</source>
        <translation>Welche Beiträge gezeigt werden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Failed or held</source>
        <translation>Fehler, zurückgehalten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>With warnings only</source>
        <translation>Nur mit Warnungen</translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsList</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsModel</name>
    <message>
        <source>Slot has passed</source>
        <translation>Termin ist vorbei</translation>
    </message>
    <message>
        <source>Due within 3 hours</source>
        <translation>Binnen 3 Stunden fällig</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>Bei Freigabe</translation>
    </message>
    <message>
        <source>Written today</source>
        <translation>Heute geschrieben</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Geschrieben am %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>on approval</source>
        <translation>bei Freigabe</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n warning(s))</source>
        <translation>
            <numerusform>%1 (%n Warnung)</numerusform>
            <numerusform>%1 (%n Warnungen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n draft(s)…</source>
        <translation>
            <numerusform>%n Entwurf wird gelesen…</numerusform>
            <numerusform>%n Entwürfe werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading drafts…</source>
        <translation>Entwürfe werden gelesen…</translation>
    </message>
    <message>
        <source>No drafts wait for you</source>
        <translation>Keine Entwürfe warten auf Sie</translation>
    </message>
    <message>
        <source>Schedules write drafts ahead of their slots. They come here, and nothing goes out before you approve it.</source>
        <translation>Zeitpläne schreiben Entwürfe vor ihren Terminen. Die Entwürfe kommen hierher, und nichts geht hinaus, bevor Sie es freigeben.</translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation>Zeitpläne öffnen</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Other drafts may wait. Show everything that waits to see them.</source>
        <translation>Vielleicht warten andere Entwürfe. Zeigen Sie alle wartenden an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Show all that waits</source>
        <translation>Alle wartenden zeigen</translation>
    </message>
    <message>
        <source>The drafts could not be read</source>
        <translation>Die Entwürfe lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Throw your changes away?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The draft goes back to the text it had. What you typed is lost.</source>
        <translation>Der Entwurf bekommt seinen alten Text zurück. Was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Facts in the header: drafts that wait, and those due soon</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in the next 24 hours</source>
        <translation>
            <numerusform>%n in den nächsten 24 Stunden fällig</numerusform>
            <numerusform>%n in den nächsten 24 Stunden fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts that wait for changes</source>
        <translation>Entwürfe, die auf Änderungen warten</translation>
    </message>
    <message>
        <source>Approved posts that wait for their slot</source>
        <translation>Freigegebene Beiträge, die auf ihren Termin warten</translation>
    </message>
    <message>
        <source>Posts that went out, samples included</source>
        <translation>Beiträge, die hinausgegangen sind, auch Muster</translation>
    </message>
    <message>
        <source>Posts that did not go out</source>
        <translation>Beiträge, die nicht hinausgegangen sind</translation>
    </message>
    <message>
        <source>Drafts that were rejected</source>
        <translation>Entwürfe, die abgelehnt sind</translation>
    </message>
    <message numerus="yes">
        <source>Approve with %n warning(s)</source>
        <translation>
            <numerusform>Mit %n Warnung freigeben</numerusform>
            <numerusform>Mit %n Warnungen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf freigeben</numerusform>
            <numerusform>%n Entwürfe freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Select the draft</source>
        <translation>Entwurf auswählen</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Auswahl nach unten erweitern</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Auswahl nach oben erweitern</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find in drafts</source>
        <translation>In Entwürfen suchen</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>An Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Mit Grund ablehnen</translation>
    </message>
    <message>
        <source>Save the edit</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <extracomment>How many people have approved: "1 of 2 approvals"</extracomment>
        <translation>%1 von %2 Freigaben</translation>
    </message>
    <message>
        <source>You have approved this draft. A second person has to approve it too.</source>
        <translation>Sie haben diesen Entwurf freigegeben. Eine zweite Person muss ihn auch freigeben.</translation>
    </message>
    <message>
        <source>You wrote this text, so two other people have to approve it.</source>
        <translation>Sie haben diesen Text geschrieben, also müssen ihn zwei andere freigeben.</translation>
    </message>
</context>
<context>
    <name>clara::ui::Attention</name>
    <message numerus="yes">
        <source>%n draft(s) wait for approval</source>
        <translation>
            <numerusform>%n Entwurf wartet auf Freigabe</numerusform>
            <numerusform>%n Entwürfe warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>First one is due %1, %2 (%3)</source>
        <translation>Der erste ist %1 fällig, %2 (%3)</translation>
    </message>
    <message>
        <source>They go out when you approve them.</source>
        <translation>Sie gehen hinaus, wenn Sie sie freigeben.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1: %2 wants a new sign-in</source>
        <translation>%1: %2 verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Until then nothing is posted as @%1.</source>
        <translation>Bis dahin wird nichts als @%1 veröffentlicht.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message numerus="yes">
        <source>%n approved post(s) are held</source>
        <translation>
            <numerusform>%n freigegebener Beitrag ist zurückgehalten</numerusform>
            <numerusform>%n freigegebene Beiträge sind zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Their slot passed before they could be sent. Send or drop them.</source>
        <translation>Der Termin war vorbei, bevor gesendet werden konnte. Bitte senden oder verwerfen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A client and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 may or may not have this post: %2</source>
        <translation>Unklar, ob %1 diesen Beitrag hat: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>When it was to go out, and what is known</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Look and decide…</source>
        <translation>Nachsehen, klären…</translation>
    </message>
    <message>
        <source>Held for %1: %2</source>
        <translation>Zurückgehalten für %1: %2</translation>
    </message>
    <message>
        <source>Send or drop…</source>
        <translation>Senden, verwerfen…</translation>
    </message>
    <message>
        <source>Not posted to %1: %2</source>
        <translation>Nicht auf %1 veröffentlicht: %2</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Beitrag ändern</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Verpasst: %1</translation>
    </message>
    <message>
        <source>No draft was written: %1</source>
        <translation>Kein Entwurf geschrieben: %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time of today and its zone: "09:15 CEST"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Day, time and zone: "Wed 17:30 MDT"</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 has lost the right to it and may have read it. Replace it at its provider as well.</source>
        <translation>%1 hat das Recht darauf verloren und kann es gelesen haben. Auch beim Anbieter ersetzen.</translation>
    </message>
    <message>
        <source>Replace the key of “%1”</source>
        <translation>Schlüssel von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>%1: replace the %2 password of @%3</source>
        <extracomment>A client, a network and a handle</extracomment>
        <translation>%1: %2-Passwort von @%3 ersetzen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
</context>
<context>
    <name>clara::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are listed in Activity.</source>
        <translation>Ältere stehen unter Aktivität.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditDetails</name>
    <message>
        <source>Show the record</source>
        <translation>Datensatz zeigen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing beyond the action itself.</source>
        <translation>Nichts außer der Aktion selbst.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>The engine seals new events within seconds while it runs.</source>
        <translation>Die Engine versiegelt neue Ereignisse innerhalb von Sekunden, solange sie läuft.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>der Arbeitsbereich</translation>
    </message>
    <message>
        <source>Place %1 in the chain of %2, %3</source>
        <translation>Platz %1 in der Kette von %2, %3</translation>
    </message>
    <message>
        <source>Hash of the seal: %1</source>
        <translation>Hash des Siegels: %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditFilterBar</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>A day such as 2026-01-31, or empty</source>
        <translation>Ein Tag wie 2026-01-31, oder leer</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-01-31.</source>
        <translation>„%1“ ist kein Tag. Schreibweise: 2026-01-31.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Swap them.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Vertauschen Sie sie.</translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditModel</name>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Who did what, newest first</source>
        <translation>Wer was getan hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Copy the event as JSON</source>
        <translation>Ereignis als JSON kopieren</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Events at a time</source>
        <translation>Ereignisse auf einmal</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The history cannot be asked in this window. Open it in the program that has the workspace open.</source>
        <translation>Der Verlauf lässt sich in diesem Fenster nicht abfragen. Öffnen Sie ihn in dem Programm, das den Arbeitsbereich geöffnet hat.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message numerus="yes">
        <source>Who did what, newest first; %n wait(s) for a seal</source>
        <translation>
            <numerusform>Wer was getan hat, Neuestes zuerst; %n wartet auf ein Siegel</numerusform>
            <numerusform>Wer was getan hat, Neuestes zuerst; %n warten auf ein Siegel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown. Narrow the filter to see older ones.</source>
        <translation>%1 gezeigt. Ein engerer Filter zeigt ältere.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Everything that people and the engine decide is noted here and sealed, so that nobody can change it unseen.</source>
        <translation>Alles, was Menschen und die Engine entscheiden, wird hier festgehalten und versiegelt, damit es niemand unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>No event fits these filters. Choose other days, another person or another action.</source>
        <translation>Kein Ereignis passt zu diesen Filtern. Wählen Sie andere Tage, eine andere Person oder eine andere Aktion.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Where should the history lie?</source>
        <translation>Wo soll der Verlauf liegen?</translation>
    </message>
    <message>
        <source>All events with their seals, as JSON lines (*.jsonl)</source>
        <translation>Alle Ereignisse mit ihren Siegeln als JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n Ereignis wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Ereignisse wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event was copied as JSON.</source>
        <translation>Das Ereignis wurde als JSON kopiert.</translation>
    </message>
</context>
<context>
    <name>clara::ui::AuditWords</name>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Publishing as a whole</source>
        <translation>Veröffentlichen insgesamt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Added a client</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Edited a client</source>
        <translation>Kunde bearbeitet</translation>
    </message>
    <message>
        <source>Resumed a client</source>
        <translation>Kunde fortgesetzt</translation>
    </message>
    <message>
        <source>Paused a client</source>
        <translation>Kunde pausiert</translation>
    </message>
    <message>
        <source>Archived a client</source>
        <translation>Kunde archiviert</translation>
    </message>
    <message>
        <source>Added a persona</source>
        <translation>Persona angelegt</translation>
    </message>
    <message>
        <source>Edited a persona</source>
        <translation>Persona bearbeitet</translation>
    </message>
    <message>
        <source>Added a prompt</source>
        <translation>Prompt angelegt</translation>
    </message>
    <message>
        <source>Renamed a prompt</source>
        <translation>Prompt umbenannt</translation>
    </message>
    <message>
        <source>Saved a prompt version</source>
        <translation>Prompt-Version gespeichert</translation>
    </message>
    <message>
        <source>Chose a prompt version</source>
        <translation>Prompt-Version gewählt</translation>
    </message>
    <message>
        <source>Connected an account</source>
        <translation>Konto verbunden</translation>
    </message>
    <message>
        <source>Edited an account</source>
        <translation>Konto bearbeitet</translation>
    </message>
    <message>
        <source>Added a schedule</source>
        <translation>Zeitplan angelegt</translation>
    </message>
    <message>
        <source>Edited a schedule</source>
        <translation>Zeitplan bearbeitet</translation>
    </message>
    <message>
        <source>Resumed a schedule</source>
        <translation>Zeitplan fortgesetzt</translation>
    </message>
    <message>
        <source>Paused a schedule</source>
        <translation>Zeitplan pausiert</translation>
    </message>
    <message>
        <source>Completed a schedule</source>
        <translation>Zeitplan abgeschlossen</translation>
    </message>
    <message>
        <source>Started a run</source>
        <translation>Lauf gestartet</translation>
    </message>
    <message>
        <source>Approved a post</source>
        <translation>Beitrag freigegeben</translation>
    </message>
    <message>
        <source>Edited a draft</source>
        <translation>Entwurf bearbeitet</translation>
    </message>
    <message>
        <source>Asked for changes to a draft</source>
        <translation>Änderungen an einem Entwurf verlangt</translation>
    </message>
    <message>
        <source>Rejected a draft</source>
        <translation>Entwurf abgelehnt</translation>
    </message>
    <message>
        <source>Undid a decision</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>Settled an unknown outcome</source>
        <translation>Unbekannten Ausgang geklärt</translation>
    </message>
    <message>
        <source>Stopped all publishing</source>
        <translation>Alles Veröffentlichen gestoppt</translation>
    </message>
    <message>
        <source>Resumed publishing</source>
        <translation>Veröffentlichen fortgesetzt</translation>
    </message>
    <message>
        <source>Added a model</source>
        <translation>Modell hinzugefügt</translation>
    </message>
    <message>
        <source>Chose the default model</source>
        <translation>Standardmodell gewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Hash of the texts</source>
        <translation>Hash der Texte</translation>
    </message>
    <message>
        <source>Cron line</source>
        <translation>Cron-Zeile</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was done, and to what: "Edited a client: Harbour Lane"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are as they were sealed.</source>
        <translation>
            <numerusform>%n Ereignis ist so, wie es versiegelt wurde.</numerusform>
            <numerusform>%n Ereignisse sind so, wie sie versiegelt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a seal, which is no fault.</source>
        <translation>
            <numerusform>%n wartet auf ein Siegel, was kein Fehler ist.</numerusform>
            <numerusform>%n warten auf ein Siegel, was kein Fehler ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is intact.</source>
        <translation>Der Verlauf ist unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more chain(s) are broken too.</source>
        <translation>
            <numerusform>%n weitere Kette ist auch gebrochen.</numerusform>
            <numerusform>%n weitere Ketten sind auch gebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing, export the history, and compare it with a backup from before.</source>
        <translation>Ändern Sie nichts, exportieren Sie den Verlauf, und vergleichen Sie ihn mit einer Sicherung von vorher.</translation>
    </message>
    <message>
        <source>The history is not what was sealed.</source>
        <translation>Der Verlauf ist nicht der, der versiegelt wurde.</translation>
    </message>
</context>
<context>
    <name>clara::ui::BackupsCard</name>
    <message>
        <source>after a change</source>
        <translation>nach einer Änderung</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>nächtlich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies), %1 in all</source>
        <translation>
            <numerusform>%n Kopie, zusammen %1</numerusform>
            <numerusform>%n Kopien, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompt versions</source>
        <translation>Promptversionen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The backup is whole and holds exactly what this workspace holds.</source>
        <translation>Die Sicherung ist vollständig und enthält genau das, was dieser Arbeitsbereich enthält.</translation>
    </message>
    <message>
        <source>The backup is whole. Compared with this workspace it has %1 more records and %2 fewer, and %3 are different.</source>
        <translation>Die Sicherung ist vollständig. Verglichen mit diesem Arbeitsbereich hat sie %1 Datensätze mehr und %2 weniger, und %3 sind verschieden.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export encrypted…</source>
        <translation>Verschlüsselt exportieren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>While the console is open a copy is made 15 minutes after a change (kept for 24 hours), each night (14 days) and before an update (the newest three). Keep an encrypted export on another disk.</source>
        <translation>Solange die Konsole offen ist, wird 15 Minuten nach einer Änderung (24 Stunden aufbewahrt), jede Nacht (14 Tage) und vor einem Update (die neuesten drei) eine Kopie angelegt. Bewahren Sie einen verschlüsselten Export auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiert…</translation>
    </message>
    <message>
        <source>A verified copy was made. It stays until you delete it.</source>
        <translation>Eine geprüfte Kopie wurde angelegt. Sie bleibt, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Where should the encrypted backup lie?</source>
        <translation>Wo soll die verschlüsselte Sicherung liegen?</translation>
    </message>
    <message>
        <source>Encrypted backups (*.clarabackup)</source>
        <translation>Verschlüsselte Sicherungen (*.clarabackup)</translation>
    </message>
    <message>
        <source>The encrypted backup %1 was written and read back.</source>
        <translation>Die verschlüsselte Sicherung %1 wurde geschrieben und zur Probe gelesen.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>Backups (*.clara *.clarabackup)</source>
        <translation>Sicherungen (*.clara *.clarabackup)</translation>
    </message>
    <message>
        <source>The backup is now the workspace %1. Close this console and open it there; publishing is stopped in it until you resume it, and keys may have to be entered again.</source>
        <translation>Die Sicherung ist jetzt der Arbeitsbereich %1. Schließen Sie diese Konsole und öffnen Sie ihn dort; das Veröffentlichen ist in ihm gestoppt, bis Sie es fortsetzen, und Schlüssel sind vielleicht neu einzugeben.</translation>
    </message>
    <message>
        <source>A copy is made 15 minutes after a change (kept for 24 hours), each night (14 days) and before an update (the newest three), by one of the computers on duty whose owner sees the whole workspace. Those made here lie in this folder. Keep an encrypted export on another disk.</source>
        <translation>Eine Kopie entsteht 15 Minuten nach einer Änderung (24 Stunden aufbewahrt), jede Nacht (14 Tage) und vor einer Aktualisierung (die neuesten drei), auf einem der Computer im Dienst, deren Eigentümer den ganzen Arbeitsbereich sieht. Die hier angelegten liegen in diesem Ordner. Ein verschlüsselter Export gehört auf einen anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>clara::ui::BudgetLine</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <translation>%1: %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>clara::ui::BudgetsCard</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 % used, %2 % of the month gone</source>
        <translation>%1 % verbraucht, %2 % des Monats vorbei</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>Budgets im %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::CheckList</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>Server erreicht</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>One connection kept</source>
        <translation>Verbindung bleibt dieselbe</translation>
    </message>
    <message>
        <source>Workspace and rights</source>
        <translation>Arbeitsbereich und Rechte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::ChecksTab</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Edit sentence</source>
        <translation>Satz bearbeiten</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Rule %1 · characters %2 to %3</source>
        <translation>Regel %1 · Zeichen %2 bis %3</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>Network fees</source>
        <translation>Netzwerkgebühren</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Dieser Beitrag</translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientForm</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>All times of this client are shown in it.</source>
        <translation>Alle Zeiten dieses Kunden stehen in dieser Zeitzone.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <source>In US dollars. Empty means no limit.</source>
        <translation>In US-Dollar. Leer heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>Posts per day</source>
        <translation>Beiträge pro Tag</translation>
    </message>
    <message>
        <source>At most so many. Empty means no limit.</source>
        <translation>Höchstens so viele. Leer heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>Brand notes</source>
        <translation>Markenhinweise</translation>
    </message>
    <message>
        <source>What every persona of this client should know.</source>
        <translation>Was jede Persona dieses Kunden wissen soll.</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>separate entries by commas</source>
        <translation>Einträge mit Komma trennen</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>Nie sagen</translation>
    </message>
    <message>
        <source>A draft with one of these is written again.</source>
        <translation>Ein Entwurf mit einem dieser Ausdrücke wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Always say</source>
        <translation>Immer sagen</translation>
    </message>
    <message>
        <source>Each of these stands in every post.</source>
        <translation>Jeder dieser Ausdrücke steht in jedem Beitrag.</translation>
    </message>
    <message>
        <source>Allowed claims</source>
        <translation>Erlaubte Aussagen</translation>
    </message>
    <message>
        <source>Strong promises that are true for this client, such as “guaranteed”.</source>
        <translation>Starke Versprechen, die für diesen Kunden stimmen, etwa „garantiert“.</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Links zu</translation>
    </message>
    <message>
        <source>Posts may link only there. Empty means anywhere.</source>
        <translation>Beiträge dürfen nur dorthin verlinken. Leer heißt überallhin.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>A label that every post carries, such as “Automated”.</source>
        <translation>Ein Hinweis, den jeder Beitrag trägt, etwa „Automatisiert“.</translation>
    </message>
    <message>
        <source>Before a post goes out</source>
        <translation>Bevor ein Beitrag hinausgeht</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer freigibt</translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientGuidePage</name>
    <message>
        <source>Client name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>All times of this client are shown in it.</source>
        <translation>Alle Zeiten dieses Kunden stehen in dieser Zeitzone.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Monthly budget, USD</source>
        <translation>Monatsbudget, USD</translation>
    </message>
    <message>
        <source>Posts per day, at most</source>
        <translation>Beiträge pro Tag, höchstens</translation>
    </message>
    <message>
        <source>Before a post goes out</source>
        <translation>Bevor ein Beitrag hinausgeht</translation>
    </message>
    <message>
        <source>Who do you post for?</source>
        <translation>Für wen veröffentlichen Sie?</translation>
    </message>
</context>
<context>
    <name>clara::ui::ClientsPage</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>A client is whom you post for. Its time zone, its budget and its rules hold for everything that is written in its name.</source>
        <translation>Ein Kunde ist, für wen Sie veröffentlichen. Seine Zeitzone, sein Budget und seine Regeln gelten für alles, was in seinem Namen geschrieben wird.</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>The clients could not be read</source>
        <translation>Die Kunden lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>City and the time there: "Berlin, 10:42"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients, %1 at rest</source>
        <translation>
            <numerusform>%n Kunde, %1 ruhend</numerusform>
            <numerusform>%n Kunden, %1 ruhend</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone else changed this client.</source>
        <translation>Jemand anders hat diesen Kunden geändert.</translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation>Ihr Text bleibt erhalten und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is written or published for %1 until you resume.</source>
        <translation>Für %1 wird nichts geschrieben oder veröffentlicht, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Takes %1 out of use and keeps its history. It can be restored.</source>
        <translation>Nimmt %1 außer Betrieb und behält den Verlauf. Der Kunde lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>@%1 is added.</source>
        <translation>@%1 ist hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ColourSwatches</name>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Himbeere</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>clara::ui::ConflictDialog</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Which version counts?</source>
        <translation>Welche Fassung gilt?</translation>
    </message>
    <message>
        <source>Which version of %1 counts?</source>
        <translation>Welche Fassung von %1 gilt?</translation>
    </message>
    <message>
        <source>Somebody saved it while you were typing. What you typed is kept; choose for each field, and both are saved as one.</source>
        <translation>Jemand hat gespeichert, während Sie tippten. Ihre Eingaben bleiben; wählen Sie je Feld, dann werden beide als eine Fassung gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save both as one</source>
        <translation>Zusammen speichern</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, Ihre: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, die andere: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field and what others made of it: "City: Berlin → Bremen"</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Only they changed this; it is taken over</source>
        <translation>Nur von anderen geändert; wird übernommen</translation>
    </message>
</context>
<context>
    <name>clara::ui::ConnectGuidePage</name>
    <message>
        <source>Try with samples</source>
        <translation>Mit Mustern testen</translation>
    </message>
    <message>
        <source>Connect Bluesky and a model</source>
        <translation>Bluesky und ein Modell verbinden</translation>
    </message>
    <message>
        <source>A built-in writer makes sample drafts and a sandbox takes the posts. Nothing leaves this computer, and all of it is labelled as sample.</source>
        <translation>Ein eingebauter Schreiber macht Muster-Entwürfe, und eine Sandbox nimmt die Beiträge auf. Nichts verlässt diesen Computer, und alles ist als Muster gekennzeichnet.</translation>
    </message>
    <message>
        <source>When to post, as cron</source>
        <translation>Wann veröffentlichen, als Cron</translation>
    </message>
    <message>
        <source>Connect, or try it first?</source>
        <translation>Verbinden oder erst testen?</translation>
    </message>
    <message>
        <source>Bluesky handle</source>
        <translation>Bluesky-Handle</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Bluesky server</source>
        <translation>Bluesky-Server</translation>
    </message>
    <message>
        <source>Model server</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Empty for local servers.</source>
        <translation>Leer bei lokalen Servern.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, in the client's time.</source>
        <translation>%1, in der Zeit des Kunden.</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day, month, weekday.</source>
        <translation>Fünf Felder: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ConnectWorkspaceDialog</name>
    <message>
        <source>Paste an address, if you have one</source>
        <translation>Adresse einfügen, falls vorhanden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Root certificate, if the server has its own</source>
        <translation>Stammzertifikat (falls eigenes)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Which shared workspace?</source>
        <translation>Welcher gemeinsame Arbeitsbereich?</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database. It fills the fields; a password in it is not kept in the address.</source>
        <translation>postgresql://user@host:5432/database. Sie füllt die Felder; ein Passwort darin bleibt nicht in der Adresse.</translation>
    </message>
    <message>
        <source>Kept in the keychain. Empty: the one from before.</source>
        <translation>Liegt im Schlüsselbund. Leer: das bisherige.</translation>
    </message>
    <message>
        <source>Automatic (required over a network)</source>
        <translation>Automatisch (über ein Netz Pflicht)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Required, certificate checked</source>
        <translation>Pflicht, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Required, certificate and name checked</source>
        <translation>Pflicht, Zertifikat und Name geprüft</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>Only if the server insists</source>
        <translation>Nur wenn der Server darauf besteht</translation>
    </message>
    <message>
        <source>Off, on your own computer only</source>
        <translation>Aus, nur auf dem eigenen Rechner</translation>
    </message>
    <message>
        <source>Several people work on one workspace in a PostgreSQL database (15 or newer). Its owner makes it with “clara init” and gives you access.</source>
        <translation>Mehrere arbeiten an einem Arbeitsbereich in einer PostgreSQL-Datenbank (ab 15). Wem er gehört, legt ihn mit „clara init“ an und gibt Ihnen Zugang.</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>Stammzertifikat wählen</translation>
    </message>
    <message>
        <source>Which root certificate?</source>
        <translation>Welches Stammzertifikat?</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The test took too long, so it was given up. Check the server, the network and the VPN, and try again.</source>
        <translation>Der Test dauerte zu lange und wurde aufgegeben. Prüfen Sie Server, Netz und VPN, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything works. Connect keeps this workspace for the next start too.</source>
        <translation>Alles funktioniert. „Verbinden“ merkt sich den Arbeitsbereich auch für den nächsten Start.</translation>
    </message>
</context>
<context>
    <name>clara::ui::CounterRing</name>
    <message numerus="yes">
        <source>%n characters over the limit of %1.</source>
        <translation>
            <numerusform>%n Zeichen über der Grenze von %1.</numerusform>
            <numerusform>%n Zeichen über der Grenze von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters used.</source>
        <translation>%1 von %2 Zeichen benutzt.</translation>
    </message>
</context>
<context>
    <name>clara::ui::CronWords</name>
    <message>
        <source>%1, in %2 time. It never runs.</source>
        <translation>%1, Zeit in %2. Er läuft nie.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1, in %2 time. Next: %3, %4.</source>
        <translation>%1, Zeit in %2. Nächster Termin: %3, %4.</translation>
    </message>
</context>
<context>
    <name>clara::ui::DateWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Pattern of a date, d day, MMM short month, MMMM month, ddd short weekday, dddd weekday: 21 Oct</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a date: Wed 21 Oct</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Pattern of a date: 21 October</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Pattern of a date: Wednesday 21 October</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>clara::ui::Decisions</name>
    <message>
        <source>Approved for %1. Publishes in a moment.</source>
        <translation>Freigegeben für %1. Erscheint gleich.</translation>
    </message>
    <message>
        <source>Approved for %1. Publishes %2.</source>
        <translation>Freigegeben für %1. Erscheint %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n Entwurf freigegeben.</numerusform>
            <numerusform>%n Entwürfe freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first leaves %2.</source>
        <extracomment>"4 drafts approved." and when the first of them leaves</extracomment>
        <translation>%1 Der erste geht %2 hinaus.</translation>
    </message>
    <message>
        <source>Rejected for %1.</source>
        <translation>Abgelehnt für %1.</translation>
    </message>
    <message>
        <source>Changes requested for %1.</source>
        <translation>Änderungen verlangt für %1.</translation>
    </message>
    <message>
        <source>Approved for %1. A second person has to approve it too.</source>
        <translation>Für %1 freigegeben. Eine zweite Person muss auch freigeben.</translation>
    </message>
    <message>
        <source>%1 Some wait for a second person.</source>
        <extracomment>"4 drafts approved." and that this is not enough for all of them</extracomment>
        <translation>%1 Manche warten auf eine zweite Person.</translation>
    </message>
</context>
<context>
    <name>clara::ui::DiffCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Preview with sample values</source>
        <translation>Vorschau mit Musterwerten</translation>
    </message>
    <message>
        <source>Compare with v%1</source>
        <translation>Vergleichen mit v%1</translation>
    </message>
    <message>
        <source>There is no version yet to compare with.</source>
        <translation>Es gibt noch keine Version zum Vergleichen.</translation>
    </message>
    <message>
        <source>with values of the client and its first persona</source>
        <translation>mit Werten des Kunden und seiner ersten Persona</translation>
    </message>
    <message>
        <source>The preview comes back when the template can be read.</source>
        <translation>Die Vorschau kommt zurück, sobald sich die Vorlage lesen lässt.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1 → %2</source>
        <extracomment>Title of a comparison: version before, version after</extracomment>
        <translation>v%1 → %2</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::DifferencesTable</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Nur in der Sicherung</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Newest in the backup</source>
        <translation>Neuestes in der Sicherung</translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation>Neuestes hier</translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftEditor</name>
    <message>
        <source>One text for all accounts</source>
        <translation>Ein Text für alle Konten</translation>
    </message>
    <message>
        <source>Text for %1, %2</source>
        <translation>Text für %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftHeading</name>
    <message>
        <source>goes out on approval</source>
        <translation>geht bei Freigabe hinaus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>partly published</source>
        <translation>teilweise veröffentlicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::DraftPreviews</name>
    <message>
        <source>posted, sample</source>
        <translation>veröffentlicht, Muster</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>unknown, please look</source>
        <translation>unbekannt, bitte nachsehen</translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation>wartet auf den Termin</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>Keine Gebühr</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
</context>
<context>
    <name>clara::ui::EditorPage</name>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is nothing to revert: all is saved.</source>
        <translation>Es gibt nichts zurückzusetzen: Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Their version counts. There is nothing of yours to save.</source>
        <translation>Die andere Fassung gilt. Von Ihnen ist nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ErrorState</name>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>clara::ui::ExportBackupDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which passphrase protects the backup?</source>
        <translation>Welche Passphrase schützt die Sicherung?</translation>
    </message>
    <message>
        <source>Best a few unrelated words. Without it nobody can read the file, and it cannot be recovered.</source>
        <translation>Am besten einige Wörter ohne Zusammenhang. Ohne sie kann niemand die Datei lesen, und sie lässt sich nicht wiederbeschaffen.</translation>
    </message>
    <message>
        <source>Everything of this workspace goes into %1. Keys and passwords stay on this computer.</source>
        <translation>Alles aus diesem Arbeitsbereich kommt in %1. Schlüssel und Passwörter bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportiert…</translation>
    </message>
</context>
<context>
    <name>clara::ui::FactRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::Guide</name>
    <message>
        <source>Enter an app password. Bluesky makes one under Settings, Privacy and security.</source>
        <translation>Geben Sie ein App-Passwort ein. Bluesky erstellt eines unter Einstellungen, Datenschutz und Sicherheit.</translation>
    </message>
</context>
<context>
    <name>clara::ui::GuideSteps</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>whose voice it is</source>
        <translation>wessen Stimme es ist</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>how it speaks</source>
        <translation>wie sie spricht</translation>
    </message>
    <message>
        <source>Connect or try</source>
        <translation>Verbinden, testen</translation>
    </message>
    <message>
        <source>a network, or samples</source>
        <translation>Netzwerk oder Muster</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>clara::ui::GuideWork</name>
    <message>
        <source>Daily post</source>
        <translation>Täglicher Beitrag</translation>
    </message>
    <message>
        <source>Made by the guide</source>
        <translation>Von der Einführung erstellt</translation>
    </message>
    <message>
        <source>This window has no place to keep secrets. Choose the samples.</source>
        <translation>Dieses Fenster hat keinen Ort für Geheimnisse. Wählen Sie die Muster.</translation>
    </message>
    <message>
        <source>Sample writer</source>
        <translation>Muster-Schreiber</translation>
    </message>
</context>
<context>
    <name>clara::ui::HeldDialog</name>
    <message>
        <source>It was due %1 and could not be sent then. It is not on the network.</source>
        <translation>Er war %1 fällig und konnte nicht gesendet werden. Er ist nicht im Netzwerk.</translation>
    </message>
    <message>
        <source>It was approved and is not on the network.</source>
        <translation>Er war freigegeben und ist nicht im Netzwerk.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später klären</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send this post to %1 now?</source>
        <translation>Diesen Beitrag jetzt an %1 senden?</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <extracomment>A client and its handle</extracomment>
        <translation>%1, @%2</translation>
    </message>
    <message>
        <source>Queueing…</source>
        <translation>Reiht ein…</translation>
    </message>
    <message>
        <source>Dropping…</source>
        <translation>Verwirft…</translation>
    </message>
    <message>
        <source>The post was dropped. Nothing was sent.</source>
        <translation>Der Beitrag ist verworfen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The post is queued and goes out now.</source>
        <translation>Der Beitrag ist eingereiht und geht jetzt hinaus.</translation>
    </message>
</context>
<context>
    <name>clara::ui::HistoryRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>clara::ui::HistoryTab</name>
    <message>
        <source>approved</source>
        <translation>hat freigegeben</translation>
    </message>
    <message>
        <source>asked for changes</source>
        <translation>hat Änderungen verlangt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>hat abgelehnt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>Ältere Revision</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>Neuere Revision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>There is only one revision so far.</source>
        <translation>Bisher gibt es nur eine Revision.</translation>
    </message>
    <message>
        <source>Approval binds to revision %1 and its hash %2. Any later edit voids it.</source>
        <translation>Die Freigabe gilt für Revision %1 mit dem Hash %2. Jede spätere Änderung hebt sie auf.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>%1 of %2 approvals; two different people, and not the author, have to agree.</source>
        <translation>%1 von %2 Freigaben; zwei verschiedene Personen müssen zustimmen, die den Text nicht geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>clara::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Inspector tabs</source>
        <translation>Reiter des Inspektors</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>clara::ui::InviteMemberDialog</name>
    <message>
        <source>Who joins the workspace?</source>
        <translation>Wer kommt in den Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sign-in name, if another than the proposed</source>
        <translation>Anmeldename, wenn ein anderer als vorgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Beides kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>As the history shows it. It cannot be changed later.</source>
        <translation>Wie er im Verlauf steht. Später nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>Small letters, digits and _. Empty: made of the name.</source>
        <translation>Kleinbuchstaben, Ziffern und _. Leer: aus dem Namen gebildet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Lädt ein…</translation>
    </message>
    <message>
        <source>%1 is a member</source>
        <translation>%1 ist Mitglied</translation>
    </message>
    <message>
        <source>Hand these over safely. Console and command line open the workspace by this address and password, best kept in the file that PGPASSFILE names. The password is shown only now.</source>
        <translation>Beides sicher übergeben. Konsole und Befehlszeile öffnen den Arbeitsbereich mit dieser Adresse und dem Passwort, am besten aus der Datei, die PGPASSFILE nennt. Das Passwort ist nur jetzt zu sehen.</translation>
    </message>
</context>
<context>
    <name>clara::ui::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>clara::ui::LatePostDialog</name>
    <message>
        <source>Its slot has passed. When should it go out?</source>
        <translation>Der Termin ist vorbei. Wann soll der Beitrag hinausgehen?</translation>
    </message>
    <message>
        <source>Some of these drafts are late: the first was due %1. What you choose holds for all that are late.</source>
        <translation>Einige dieser Entwürfe sind zu spät: Der erste war %1 fällig. Ihre Wahl gilt für alle, die zu spät sind.</translation>
    </message>
    <message>
        <source>It was due %1. Approving it now needs a new time.</source>
        <translation>Er war %1 fällig. Für die Freigabe braucht er jetzt eine neue Zeit.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Move to next slot</source>
        <translation>Zum nächsten Termin</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
</context>
<context>
    <name>clara::ui::MainWindow</name>
    <message>
        <source>Clara Console</source>
        <translation>Clara Console</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen ohne Speichern?</translation>
    </message>
    <message>
        <source>This page has changes that are not saved. Closing throws them away.</source>
        <translation>Diese Seite hat Änderungen, die nicht gespeichert sind. Beim Schließen gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Find page or client</source>
        <translation>Seite oder Kunden suchen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Stop or resume all publishing</source>
        <translation>Veröffentlichen stoppen oder fortsetzen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
</context>
<context>
    <name>clara::ui::MemberRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>What may %1 do?</source>
        <translation>Was darf %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
</context>
<context>
    <name>clara::ui::MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Rolle ändern…</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>Rolle von %1 ändern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another owner to do it.</source>
        <translation>Niemand entfernt sich selbst. Bitten Sie einen anderen Eigentümer darum.</translation>
    </message>
</context>
<context>
    <name>clara::ui::MembersCard</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Work on this together</source>
        <translation>Gemeinsam daran arbeiten</translation>
    </message>
    <message>
        <source>This workspace is a file, and a file has one member. In a PostgreSQL database the whole team works at the same time: everybody signs in with a role of their own, and posts can need two people.</source>
        <translation>Dieser Arbeitsbereich ist eine Datei, und eine Datei hat ein Mitglied. In einer PostgreSQL-Datenbank arbeitet das ganze Team gleichzeitig: alle melden sich mit einer eigenen Rolle an, und Beiträge können zwei Personen brauchen.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners of the whole workspace invite people and change roles.</source>
        <translation>Nur Eigentümer des ganzen Arbeitsbereichs laden ein und ändern Rollen.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>The role of %1 is changed.</source>
        <translation>Die Rolle von %1 ist geändert.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The sign-in stops working at once. What %1 did stays in the history.</source>
        <translation>Die Anmeldung gilt ab sofort nicht mehr. Was %1 getan hat, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is no member any more.</source>
        <translation>%1 ist kein Mitglied mehr.</translation>
    </message>
</context>
<context>
    <name>clara::ui::Meter</name>
    <message>
        <source>Meter</source>
        <translation>Anzeige</translation>
    </message>
</context>
<context>
    <name>clara::ui::ModelsCard</name>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 hat nicht geantwortet: %2</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 answered in %2, %3 tokens, %4: “%5”</source>
        <translation>%1 hat nach %2 geantwortet, %3 Tokens, %4: „%5“</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>No model is connected, so schedules cannot write. Add the offline sample writer to try, or a server that speaks the OpenAI protocol.</source>
        <translation>Kein Modell ist verbunden, daher können Zeitpläne nicht schreiben. Fügen Sie zum Testen den Muster-Schreiber ohne Netz hinzu oder einen Server, der das OpenAI-Protokoll spricht.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard setzen</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Add a model first.</source>
        <translation>Fügen Sie zuerst ein Modell hinzu.</translation>
    </message>
    <message>
        <source>This model is the default.</source>
        <translation>Dieses Modell ist der Standard.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>%1 writes for every schedule that names no model.</source>
        <translation>%1 schreibt für jeden Zeitplan, der kein Modell nennt.</translation>
    </message>
    <message>
        <source>%1 was added. Test it before a schedule needs it.</source>
        <translation>%1 ist hinzugefügt. Testen Sie es, bevor ein Zeitplan es braucht.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ModelsTable</name>
    <message>
        <source>built in, no network</source>
        <translation>eingebaut, ohne Netz</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>clara::ui::MoneyWords</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::NextRunsCard</name>
    <message>
        <source>Next ten runs</source>
        <translation>Nächste zehn Läufe</translation>
    </message>
    <message>
        <source>Client, %1</source>
        <translation>Kunde, %1</translation>
    </message>
    <message>
        <source>Schedule, %1</source>
        <translation>Zeitplan, %1</translation>
    </message>
    <message>
        <source>This line never comes to a run.</source>
        <translation>Diese Zeile ergibt nie einen Lauf.</translation>
    </message>
    <message>
        <source>The runs appear here as soon as the cron line is complete.</source>
        <translation>Die Läufe erscheinen hier, sobald die Cron-Zeile vollständig ist.</translation>
    </message>
</context>
<context>
    <name>clara::ui::NextRunsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>time of day, abbreviation of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the run</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>operator's city</comment>
        <translation>Sie, %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>clara::ui::OverviewPage</name>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Nothing to look after yet</source>
        <translation>Noch gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>This workspace has no client. The guide makes one in three steps and ends with a first draft; nothing is published until you approve it.</source>
        <translation>Dieser Arbeitsbereich hat keinen Kunden. Die Einführung legt in drei Schritten einen an und endet mit einem ersten Entwurf. Nichts wird veröffentlicht, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>Start the guide</source>
        <translation>Einführung starten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Jetzt ist nichts zu tun</translation>
    </message>
    <message>
        <source>Failed or unknown</source>
        <translation>Fehler oder unbekannt</translation>
    </message>
    <message>
        <source>Nothing failed in the last 24 hours</source>
        <translation>Keine Fehler in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Next 12 hours</source>
        <translation>Nächste 12 Stunden</translation>
    </message>
    <message>
        <source>your time, labels in the client's time</source>
        <translation>Ihre Zeit, Beschriftung in der Zeit des Kunden</translation>
    </message>
    <message>
        <source>Posts and cost per day</source>
        <translation>Beiträge und Kosten pro Tag</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Das Geschehen wird gelesen…</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>Die Übersicht lässt sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf prüfen</numerusform>
            <numerusform>%n Entwürfe prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <extracomment>Date, time and city: "Thursday 22 October, 10:42 in Berlin"</extracomment>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>The draft is written again. It will wait in Approvals.</source>
        <translation>Der Entwurf wird neu geschrieben. Er wartet dann unter Freigaben.</translation>
    </message>
</context>
<context>
    <name>clara::ui::PageHeader</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>clara::ui::Palette</name>
    <message>
        <source>Find a page or client</source>
        <translation>Seite oder Kunden suchen</translation>
    </message>
    <message>
        <source>Find page or client</source>
        <translation>Seite oder Kunden suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonaForm</name>
    <message>
        <source>Choose the client that this persona speaks for.</source>
        <translation>Wählen Sie den Kunden, für den diese Persona spricht.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>How it speaks: tone, habits, what it cares about. Full sentences help.</source>
        <translation>Wie sie spricht: Ton, Gewohnheiten, was ihr wichtig ist. Ganze Sätze helfen.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>One per line. Posts take turns with them.</source>
        <translation>Eines pro Zeile. Die Beiträge wechseln sie ab.</translation>
    </message>
    <message>
        <source>Never says</source>
        <translation>Sagt nie</translation>
    </message>
    <message>
        <source>Separate words by commas. The client's own list holds as well.</source>
        <translation>Trennen Sie Wörter mit Komma. Die Liste des Kunden gilt auch.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Schreibt auf</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>A persona stays with its client, because its history is theirs.</source>
        <translation>Eine Persona bleibt bei ihrem Kunden, denn ihr Verlauf gehört ihm.</translation>
    </message>
    <message>
        <source>A schedule picks a persona. Save this one to use it.</source>
        <translation>Ein Zeitplan wählt eine Persona. Speichern Sie diese, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>No schedule uses this persona yet. Changes have no effect until one does.</source>
        <translation>Noch nutzt kein Zeitplan diese Persona. Bis dahin haben Änderungen keine Wirkung.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules write with this voice: %1. Changes hold for every draft written from now on.</source>
        <translation>
            <numerusform>%n Zeitplan schreibt mit dieser Stimme: %1. Änderungen gelten für jeden Entwurf, der ab jetzt geschrieben wird.</numerusform>
            <numerusform>%n Zeitpläne schreiben mit dieser Stimme: %1. Änderungen gelten für jeden Entwurf, der ab jetzt geschrieben wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Portuguese, Brazil</source>
        <translation>Portugiesisch, Brasilien</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonaGuidePage</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Persona name</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>Wie sie spricht</translation>
    </message>
    <message>
        <source>In your own words: tone, who it talks to, what it never does.</source>
        <translation>In Ihren Worten: Ton, mit wem sie spricht, was sie nie tut.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Separated by commas; posts take turns. Empty: the model chooses.</source>
        <translation>Mit Komma getrennt; die Beiträge wechseln ab. Leer: Das Modell wählt.</translation>
    </message>
    <message>
        <source>Words it never uses</source>
        <translation>Wörter, die sie nie benutzt</translation>
    </message>
    <message>
        <source>Who speaks for it?</source>
        <translation>Wer spricht für ihn?</translation>
    </message>
</context>
<context>
    <name>clara::ui::PersonasPage</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Find a persona</source>
        <translation>Persona suchen</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>Reading the personas…</source>
        <translation>Personas werden gelesen…</translation>
    </message>
    <message>
        <source>The personas could not be read</source>
        <translation>Die Personas lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No personas yet</source>
        <translation>Noch keine Personas</translation>
    </message>
    <message>
        <source>A persona is a voice of a client, and there is no client yet. Add the client first.</source>
        <translation>Eine Persona ist eine Stimme eines Kunden, und es gibt noch keinen Kunden. Fügen Sie zuerst den Kunden hinzu.</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>A persona says how posts sound: its voice, its topics and the words it avoids. Schedules write with it.</source>
        <translation>Eine Persona sagt, wie Beiträge klingen: ihre Stimme, ihre Themen und die Wörter, die sie meidet. Zeitpläne schreiben mit ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n Persona</numerusform>
            <numerusform>%n Personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone else changed this persona.</source>
        <translation>Jemand anders hat diese Persona geändert.</translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation>Ihr Text bleibt erhalten und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>clara::ui::PostsChart</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Posts and cost per day</source>
        <translation>Beiträge und Kosten pro Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>No posts in this period.</source>
        <translation>Keine Beiträge in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts from %1 to %2 cost %3; the most on %4: %5.</source>
        <translation>
            <numerusform>%n Beitrag vom %1 bis %2 kostet %3; die meisten am %4: %5.</numerusform>
            <numerusform>%n Beiträge vom %1 bis %2 kosten %3; die meisten am %4: %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PresenceLine</name>
    <message>
        <source>%1 is editing this.</source>
        <translation>%1 bearbeitet das gerade.</translation>
    </message>
    <message>
        <source>%1 and %2 are editing this.</source>
        <translation>%1 und %2 bearbeiten das gerade.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others are editing this.</source>
        <translation>
            <numerusform>%1 und eine weitere Person bearbeiten das gerade.</numerusform>
            <numerusform>%1 und %n weitere bearbeiten das gerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::PreviewCard</name>
    <message>
        <source>Post of %1 on %2.</source>
        <translation>Beitrag von %1 auf %2.</translation>
    </message>
    <message>
        <source>Labelled as automated.</source>
        <translation>Als automatisiert gekennzeichnet.</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptDraft</name>
    <message>
        <source>Choose the client that the prompt is for.</source>
        <translation>Wählen Sie den Kunden, für den der Prompt ist.</translation>
    </message>
    <message>
        <source>Write what the model should do.</source>
        <translation>Schreiben Sie, was das Modell tun soll.</translation>
    </message>
    <message>
        <source>A note belongs to a new version. Change the template first, or empty the note.</source>
        <translation>Eine Notiz gehört zu einer neuen Version. Ändern Sie zuerst die Vorlage oder leeren Sie die Notiz.</translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptForm</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>one question at the end</source>
        <translation>eine Frage am Ende</translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptTableModel</name>
    <message>
        <source>no schedule yet</source>
        <translation>noch kein Zeitplan</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>clara::ui::PromptsPage</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Prompt suchen</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation>Prompts werden gelesen…</translation>
    </message>
    <message>
        <source>Versions never change. Schedules write with the version in use. Saving makes a new version and puts it in use; you can go back to any other.</source>
        <translation>Versionen ändern sich nie. Zeitpläne schreiben mit der Version in Gebrauch. Beim Speichern entsteht eine neue Version und kommt in Gebrauch; Sie können zu jeder anderen zurück.</translation>
    </message>
    <message>
        <source>The prompts could not be read</source>
        <translation>Die Prompts lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Noch keine Prompts</translation>
    </message>
    <message>
        <source>A prompt belongs to a client, and there is no client yet. Add the client first.</source>
        <translation>Ein Prompt gehört zu einem Kunden, und es gibt noch keinen Kunden. Fügen Sie zuerst den Kunden hinzu.</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>A prompt tells the model what to write. Each save keeps a version, so that you can compare and go back.</source>
        <translation>Ein Prompt sagt dem Modell, was es schreiben soll. Jedes Speichern behält eine Version, damit Sie vergleichen und zurückgehen können.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n Prompt</numerusform>
            <numerusform>%n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Use v%1</source>
        <translation>v%1 nutzen</translation>
    </message>
    <message>
        <source>Save or revert your changes first.</source>
        <translation>Speichern Sie Ihre Änderungen zuerst oder setzen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Schedules write with this version from now on.</source>
        <translation>Zeitpläne schreiben ab jetzt mit dieser Version.</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>Als v%1 speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The prompt could not be read</source>
        <translation>Der Prompt lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Someone else renamed this prompt.</source>
        <translation>Jemand anders hat diesen Prompt umbenannt.</translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation>Ihr Text bleibt erhalten und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>erste Version</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>You write for {{persona.name}}, the voice of {{client.name}} in {{client.city}}.
Voice: {{persona.voice}}
Never use: {{persona.banned}}
Write one post about {{topic}} in {{persona.language}} for {{network}}.
Do not repeat an idea from:
{{recent_posts}}</source>
        <translation>Du schreibst für {{persona.name}}, die Stimme von {{client.name}} in {{client.city}}.
Stimme: {{persona.voice}}
Nie benutzen: {{persona.banned}}
Schreib einen Beitrag über {{topic}} auf {{persona.language}} für {{network}}.
Wiederhole keinen Gedanken aus:
{{recent_posts}}</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The prompt is now called %1.</source>
        <translation>Der Prompt heißt jetzt %1.</translation>
    </message>
    <message>
        <source>v%1 is saved and in use.</source>
        <translation>v%1 ist gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>v%1 is in use.</source>
        <translation>v%1 ist in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>clara::ui::PublicationView</name>
    <message>
        <source>Sent, try %1</source>
        <translation>Gesendet, Versuch %1</translation>
    </message>
    <message>
        <source>Looked on the network</source>
        <translation>Im Netzwerk nachgesehen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>no end was recorded</source>
        <translation>kein Ende aufgezeichnet</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht erkennbar</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <extracomment>HTTP status and what came back</extracomment>
        <translation>HTTP %1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent yet, so there is no evidence.</source>
        <translation>Noch wurde nichts gesendet, daher gibt es keinen Nachweis.</translation>
    </message>
    <message>
        <source>Evidence of this publication</source>
        <translation>Nachweis dieser Veröffentlichung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Look and decide…</source>
        <translation>Nachsehen, klären…</translation>
    </message>
    <message>
        <source>Send or drop…</source>
        <translation>Senden, verwerfen…</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Show on the network</source>
        <translation>Im Netzwerk zeigen</translation>
    </message>
    <message>
        <source>%1 @%2</source>
        <extracomment>A network and a handle: "Bluesky @ryeandco"</extracomment>
        <translation>%1 @%2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>At once, after approval</source>
        <translation>Sofort nach der Freigabe</translation>
    </message>
    <message>
        <source>Revision %1, approved as %2</source>
        <translation>Revision %1, freigegeben als %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>clara::ui::PublishingDesk</name>
    <message>
        <source>Resume publishing?</source>
        <translation>Weiter veröffentlichen?</translation>
    </message>
    <message numerus="yes">
        <source>%n approved post(s) wait. Those whose slot has come go out at once.</source>
        <translation>
            <numerusform>%n freigegebener Beitrag wartet. Ist sein Termin gekommen, geht er sofort hinaus.</numerusform>
            <numerusform>%n freigegebene Beiträge warten. Die, deren Termin gekommen ist, gehen sofort hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay stopped</source>
        <translation>Gestoppt lassen</translation>
    </message>
    <message>
        <source>Resume publishing</source>
        <translation>Weiter veröffentlichen</translation>
    </message>
</context>
<context>
    <name>clara::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Client shown on all pages</source>
        <translation>Kunde auf allen Seiten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
</context>
<context>
    <name>clara::ui::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The next draft takes it into account.</source>
        <translation>Der nächste Entwurf berücksichtigt ihn.</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Why is this draft rejected?</source>
        <translation>Warum wird dieser Entwurf abgelehnt?</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Say why in a few words, so that the next draft is better.</source>
        <translation>Sagen Sie mit wenigen Worten, warum, damit der nächste Entwurf besser wird.</translation>
    </message>
</context>
<context>
    <name>clara::ui::RestoreBackupDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>In neue Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>What is in this backup?</source>
        <translation>Was ist in dieser Sicherung?</translation>
    </message>
    <message>
        <source>Only for an encrypted backup. Comparing reads all of the file and changes nothing.</source>
        <translation>Nur für eine verschlüsselte Sicherung. Das Vergleichen liest die ganze Datei und ändert nichts.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare first: then it is known that the backup is whole.</source>
        <translation>Vergleichen Sie zuerst: Dann ist bekannt, dass die Sicherung vollständig ist.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>Where should the new workspace lie?</source>
        <translation>Wo soll der neue Arbeitsbereich liegen?</translation>
    </message>
    <message>
        <source>Workspaces (*.clara)</source>
        <translation>Arbeitsbereiche (*.clara)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Stellt wieder her…</translation>
    </message>
</context>
<context>
    <name>clara::ui::RevisionDiff</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
</context>
<context>
    <name>clara::ui::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All clients and the workspace</source>
        <translation>Alle Kunden und der Arbeitsbereich</translation>
    </message>
    <message>
        <source>No role here</source>
        <translation>Keine Rolle hier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What the member may do elsewhere stays as it is.</source>
        <translation>Was das Mitglied anderswo darf, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>clara::ui::RoleWords</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Sees drafts, posts and figures, and changes nothing.</source>
        <translation>Sieht Entwürfe, Beiträge und Zahlen und ändert nichts.</translation>
    </message>
    <message>
        <source>Approves, rejects and asks for changes, and edits no text.</source>
        <translation>Gibt frei, lehnt ab, bittet um Änderungen und ändert keinen Text.</translation>
    </message>
    <message>
        <source>Edits texts, personas, prompts and schedules, runs them and settles posts.</source>
        <translation>Ändert Texte, Personas, Prompts und Zeitpläne, lässt sie laufen und klärt Beiträge.</translation>
    </message>
    <message>
        <source>Does everything: also clients, budgets, members and stopping all publishing.</source>
        <translation>Darf alles: auch Kunden, Budgets, Mitglieder und das Anhalten aller Veröffentlichungen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::RunView</name>
    <message>
        <source>Started %1 %2</source>
        <translation>Gestartet um %1 %2</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>von Hand ausgelöst</translation>
    </message>
    <message>
        <source>prompt “%1” v%2</source>
        <translation>Prompt „%1“ v%2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Times and costs are stored with the run; they never change later.</source>
        <translation>Zeiten und Kosten sind mit dem Lauf gespeichert; sie ändern sich später nie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A schedule and the persona that wrote</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This run is %1.</source>
        <extracomment>The state of a run and why</extracomment>
        <translation>Zustand dieses Laufs: %1.</translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>Schritt</numerusform>
            <numerusform>Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
</context>
<context>
    <name>clara::ui::SampleValues</name>
    <message>
        <source>Rye &amp; Co</source>
        <translation>Rye &amp; Co</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Anni</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Warm, dry, exact.</source>
        <translation>Warm, trocken, genau.</translation>
    </message>
    <message>
        <source>what is new this week</source>
        <translation>was diese Woche neu ist</translation>
    </message>
    <message>
        <source>- Yesterday's post would stand here.
- And the one before it.</source>
        <translation>- Hier stünde der Beitrag von gestern.
- Und der davor.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ScheduleDraft</name>
    <message>
        <source>Choose the client that the posts are for.</source>
        <translation>Wählen Sie den Kunden, für den die Beiträge sind.</translation>
    </message>
    <message>
        <source>Enter 0 to 720 hours.</source>
        <translation>Geben Sie 0 bis 720 Stunden ein.</translation>
    </message>
</context>
<context>
    <name>clara::ui::ScheduleForm</name>
    <message>
        <source>The client's rule asks for at least one person.</source>
        <translation>Die Regel des Kunden verlangt mindestens eine Person.</translation>
    </message>
    <message>
        <source>The client's rule asks for two people.</source>
        <translation>Die Regel des Kunden verlangt zwei Personen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday</source>
        <translation>Minute, Stunde, Tag, Monat, Wochentag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>hours before, so that there is time to review</source>
        <translation>Stunden, damit Zeit zum Prüfen bleibt</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>Wenn verpasst</translation>
    </message>
    <message>
        <source>Publish the latest one if less than %1 h late, skip the rest</source>
        <translation>Den letzten veröffentlichen, wenn weniger als %1 h zu spät, übrige auslassen</translation>
    </message>
    <message>
        <source>Publish every one that is less than %1 h late</source>
        <translation>Alle veröffentlichen, die weniger als %1 h zu spät sind</translation>
    </message>
    <message>
        <source>Skip what was missed</source>
        <translation>Verpasste auslassen</translation>
    </message>
    <message>
        <source>Prompt and model</source>
        <translation>Prompt und Modell</translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation>Persona wählen</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Prompt wählen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Wer freigibt</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Default model (%1)</source>
        <translation>Standardmodell (%1)</translation>
    </message>
    <message>
        <source>Five fields say when: 30 7 * * 1-5 is half past seven on working days.</source>
        <translation>Fünf Felder sagen wann: 30 7 * * 1-5 heißt halb acht an Werktagen.</translation>
    </message>
    <message>
        <source>This line is a valid cron line.</source>
        <translation>Diese Zeile ist eine gültige Cron-Zeile.</translation>
    </message>
    <message>
        <source>As for the client</source>
        <translation>Wie beim Kunden</translation>
    </message>
</context>
<context>
    <name>clara::ui::ScheduleTableModel</name>
    <message>
        <source>client rests</source>
        <translation>Kunde ruht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no next run</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When the next run is, and how far away: "Today 07:30 MDT, in 4 h 48"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>clara::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation>Zeitplan suchen</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Reading the schedules…</source>
        <translation>Zeitpläne werden gelesen…</translation>
    </message>
    <message>
        <source>The schedules could not be read</source>
        <translation>Die Zeitpläne lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation>Noch keine Zeitpläne</translation>
    </message>
    <message>
        <source>A schedule writes drafts for a client, and there is no client yet. Add the client first.</source>
        <translation>Ein Zeitplan schreibt Entwürfe für einen Kunden, und es gibt noch keinen Kunden. Fügen Sie zuerst den Kunden hinzu.</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>A schedule writes in the voice of a persona, and there is none yet. Add the persona first.</source>
        <translation>Ein Zeitplan schreibt mit der Stimme einer Persona, und es gibt noch keine. Fügen Sie zuerst die Persona hinzu.</translation>
    </message>
    <message>
        <source>Go to Personas</source>
        <translation>Personas öffnen</translation>
    </message>
    <message>
        <source>A schedule writes from a prompt, and there is none yet. Add the prompt first.</source>
        <translation>Ein Zeitplan schreibt nach einem Prompt, und es gibt noch keinen. Fügen Sie zuerst den Prompt hinzu.</translation>
    </message>
    <message>
        <source>Go to Prompts</source>
        <translation>Prompts öffnen</translation>
    </message>
    <message>
        <source>A schedule writes drafts on time; you approve them before they go out.</source>
        <translation>Ein Zeitplan schreibt Entwürfe rechtzeitig; Sie geben sie frei, bevor sie hinausgehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The client is at rest. Resume it on the Clients page first.</source>
        <translation>Der Kunde ruht. Setzen Sie ihn zuerst auf der Seite „Kunden“ fort.</translation>
    </message>
    <message>
        <source>Writes one draft now. It goes out as soon as it is approved.</source>
        <translation>Schreibt jetzt einen Entwurf. Er geht hinaus, sobald er freigegeben ist.</translation>
    </message>
    <message>
        <source>Someone else changed this schedule.</source>
        <translation>Jemand anders hat diesen Zeitplan geändert.</translation>
    </message>
    <message>
        <source>Your text is kept and not saved yet.</source>
        <translation>Ihr Text bleibt erhalten und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is added. Its first draft comes by itself.</source>
        <translation>%1 ist hinzugefügt. Der erste Entwurf kommt von selbst.</translation>
    </message>
    <message>
        <source>%1 is saved. Drafts that nobody approved yet are written again.</source>
        <translation>%1 ist gespeichert. Noch nicht freigegebene Entwürfe werden neu geschrieben.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>A draft is being written now. It will wait for you in Approvals.</source>
        <translation>Ein Entwurf wird jetzt geschrieben. Er wartet dann unter Freigaben auf Sie.</translation>
    </message>
</context>
<context>
    <name>clara::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Models belong to the workspace, looks and language to this computer</source>
        <translation>Modelle gehören zum Arbeitsbereich, Aussehen und Sprache zu diesem Computer</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the console starts next time.</source>
        <translation>Gilt ab dem nächsten Start der Konsole.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>in an encrypted file beside the workspace</source>
        <translation>in einer verschlüsselten Datei neben dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The sandbox is a network inside this console. Posts to it are shown under Activity and reach nobody. Drafts of the offline writer and everything in the sandbox carry the word sample.</source>
        <translation>Die Sandbox ist ein Netzwerk in dieser Konsole. Beiträge dorthin stehen unter Aktivität und erreichen niemanden. Entwürfe des Schreibers ohne Netz und alles in der Sandbox tragen das Wort Muster.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Qt %1, QCoro, QCustomPlot, QtKeychain, libsodium, spdlog, Mustache</source>
        <translation>Qt %1, QCoro, QCustomPlot, QtKeychain, libsodium, spdlog, Mustache</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Tabler Icons, MIT licence</source>
        <translation>Tabler Icons, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Back to the file on this computer…</source>
        <translation>Zurück zur Datei auf diesem Rechner…</translation>
    </message>
    <message>
        <source>Connect to a shared workspace…</source>
        <translation>Mit gemeinsamem Arbeitsbereich verbinden…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>sealed for the members who may use them</source>
        <translation>versiegelt für die Mitglieder, die sie benutzen dürfen</translation>
    </message>
    <message>
        <source>Work with the file on this computer again?</source>
        <translation>Wieder mit der Datei auf diesem Rechner arbeiten?</translation>
    </message>
    <message>
        <source>The console starts again with it. The shared workspace stays as it is, and others go on in it.</source>
        <translation>Die Konsole startet damit neu. Der gemeinsame Arbeitsbereich bleibt, wie er ist, und andere arbeiten darin weiter.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>clara::ui::StatusStrip</name>
    <message>
        <source>Engine stopped</source>
        <translation>Engine gestoppt</translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation>Engine startet</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Engine läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>No post needs a look</source>
        <translation>Kein Beitrag braucht einen Blick</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>Veröffentlichen stoppen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Look and decide…</source>
        <translation>Nachsehen, klären…</translation>
    </message>
    <message>
        <source>Publishing stopped</source>
        <translation>Veröffentlichen gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait</source>
        <translation>
            <numerusform>%n Beitrag wartet</numerusform>
            <numerusform>%n Beiträge warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) need a look</source>
        <translation>
            <numerusform>%n Beitrag braucht einen Blick</numerusform>
            <numerusform>%n Beiträge brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume publishing…</source>
        <translation>Weiter veröffentlichen…</translation>
    </message>
    <message>
        <source>Asks before anything goes out again.</source>
        <translation>Fragt nach, bevor wieder etwas hinausgeht.</translation>
    </message>
    <message>
        <source>Nothing goes out until you resume. Drafts are still written.</source>
        <translation>Nichts geht hinaus, bis Sie fortsetzen. Entwürfe werden weiter geschrieben.</translation>
    </message>
    <message>
        <source>No new backup: see Settings</source>
        <translation>Keine neue Sicherung: siehe Einstellungen</translation>
    </message>
</context>
<context>
    <name>clara::ui::Tag</name>
    <message>
        <source>sample</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>clara::ui::TimeWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A point in time: day, hour and minute, abbreviation of the time zone</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>in %1 h %2</source>
        <extracomment>Hours and minutes: "in 1 h 18"</extracomment>
        <translation>in %1 h %2</translation>
    </message>
    <message>
        <source>%1 h %2 ago</source>
        <translation>vor %1 h %2</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>in %1 d</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>clara::ui::Timeline</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>A time and how many more posts follow shortly after it</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>Time, zone, networks, state</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A city and its time</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::TimelineView</name>
    <message>
        <source>Next 12 hours: nothing is due.</source>
        <translation>Nächste 12 Stunden: Nichts ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>Next 12 hours: %n post(s), </source>
        <translation>
            <numerusform>Nächste 12 Stunden: %n Beitrag, </numerusform>
            <numerusform>Nächste 12 Stunden: %n Beiträge, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for approval.</source>
        <translation>
            <numerusform>%n davon wartet auf Freigabe.</numerusform>
            <numerusform>%n davon warten auf Freigabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceModel</name>
    <message>
        <source>Hook</source>
        <translation>Aufhänger</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Tokens ein, %2 aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of them read from the cache</source>
        <translation>%1, davon %2 aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>%1, rewrite %2</source>
        <translation>%1, Neufassung %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show all, %1 tokens</source>
        <translation>alles zeigen, %1 Tokens</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceStepHead</name>
    <message>
        <source>%1 tokens, %2</source>
        <extracomment>Tokens and cost of one step of a run</extracomment>
        <translation>%1 Tokens, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceTab</name>
    <message>
        <source>Hook</source>
        <translation>Aufhänger</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, rewrite %2</source>
        <translation>%1, Neufassung %2</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>This post was not written by a run, so there are no steps to show.</source>
        <translation>Dieser Beitrag wurde nicht von einem Lauf geschrieben, daher gibt es keine Schritte.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>clara::ui::TraceView</name>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
</context>
<context>
    <name>clara::ui::UnknownOutcomeDialog</name>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Looked: %1</source>
        <translation>Nachgesehen: %1</translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation>Gesendet, %1</translation>
    </message>
    <message>
        <source>Did this post reach %1?</source>
        <translation>Ist dieser Beitrag bei %1 angekommen?</translation>
    </message>
    <message>
        <source>The line broke after sending, so it may be live. It is never sent again by itself.</source>
        <translation>Die Verbindung brach nach dem Senden ab, er kann also online sein. Er wird nie von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 It is never sent again by itself.</source>
        <translation>%1 Er wird nie von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Link des Beitrags</translation>
    </message>
    <message>
        <source>Copy it from the network. It may stay empty.</source>
        <translation>Kopieren Sie ihn aus dem Netzwerk. Das Feld darf leer bleiben.</translation>
    </message>
    <message>
        <source>hash %1 %2</source>
        <translation>Hash %1 %2</translation>
    </message>
    <message>
        <source>Open @%1 on %2</source>
        <translation>@%1 auf %2 öffnen</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Show raw answer</source>
        <translation>Rohe Antwort zeigen</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Gives this post up. Nothing is sent.</source>
        <translation>Gibt diesen Beitrag auf. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>It is there, paste link…</source>
        <translation>Er ist da, Link einfügen…</translation>
    </message>
    <message>
        <source>Dropping…</source>
        <translation>Verwirft…</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Er ist da</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>It may then be there twice. Send again</source>
        <translation>Dann ist er vielleicht doppelt da. Erneut senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet…</translation>
    </message>
</context>
<context>
    <name>clara::ui::UnsavedQuestion</name>
    <message>
        <source>Save your changes?</source>
        <translation>Ihre Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What you typed is not stored yet. Without saving it is lost.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht gespeichert. Ohne Speichern geht es verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>clara::ui::VariableList</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables, Return inserts one</source>
        <translation>Variablen, Return fügt eine ein</translation>
    </message>
    <message>
        <source>Click or press Return to insert it where the cursor stands.</source>
        <translation>Klicken Sie oder drücken Sie Return, um sie an der Schreibmarke einzufügen.</translation>
    </message>
</context>
<context>
    <name>clara::ui::WelcomeGuide</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Einführung überspringen</translation>
    </message>
    <message>
        <source>Three steps to a first draft. Nothing is published until you approve it.</source>
        <translation>Drei Schritte zum ersten Entwurf. Nichts wird veröffentlicht, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer:</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer:</translation>
    </message>
    <message>
        <source>Try with three sample clients</source>
        <translation>Mit drei Musterkunden testen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>Next: persona</source>
        <translation>Weiter: Persona</translation>
    </message>
    <message>
        <source>Next: connect or try</source>
        <translation>Weiter: verbinden, testen</translation>
    </message>
    <message>
        <source>Write the first draft</source>
        <translation>Ersten Entwurf schreiben</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Richtet ein…</translation>
    </message>
    <message>
        <source>Join a shared workspace…</source>
        <translation>Arbeitsbereich beitreten…</translation>
    </message>
    <message>
        <source>Everything is kept in the database that you share:</source>
        <translation>Alles liegt in der gemeinsamen Datenbank:</translation>
    </message>
</context>
<context>
    <name>clara::ui::WindowBanner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait.</source>
        <translation>
            <numerusform>%n Beitrag wartet.</numerusform>
            <numerusform>%n Beiträge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, by %2. %3</source>
        <translation>seit %1, von %2. %3</translation>
    </message>
    <message>
        <source>All publishing is stopped</source>
        <translation>Alles Veröffentlichen ist gestoppt</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Samples only: nothing here reaches a network, and what it cost is invented.</source>
        <translation>Nur Beispiele: nichts davon erreicht ein Netzwerk, und die Kosten sind erfunden.</translation>
    </message>
</context>
<context>
    <name>clara::ui::WindowStatus</name>
    <message>
        <source>Clara Console</source>
        <translation>Clara Console</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) need a look, Clara Console</source>
        <translation>
            <numerusform>%n Beitrag braucht einen Blick, Clara Console</numerusform>
            <numerusform>%n Beiträge brauchen einen Blick, Clara Console</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clara::ui::ZoneCombo</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>%1, now %2 (%3)</source>
        <translation>%1, jetzt %2 (%3)</translation>
    </message>
    <message>
        <source>%1, now %2 (%3, %4)</source>
        <translation>%1, jetzt %2 (%3, %4)</translation>
    </message>
</context>
</TS>

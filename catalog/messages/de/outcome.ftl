# Was Amazons Antworten bedeuten: Wörter, Bedeutungen der Codes, und was an einer Datei mit Antworten nicht stimmt.

outcome-accepted = Angenommen
outcome-warned = Mit Warnung angenommen
outcome-unknown = Unbekannt
outcome-refused = Abgelehnt

action-give-up = nicht noch einmal senden
action-already-done = anscheinend schon erledigt: Bestellung lesen
action-fix-field = berichtigen und erneut senden
action-try-later = später erneut versuchen
action-unknown = Amazons Worte lesen

basis-named = Amazons Antwort nennt das Paket.
basis-counted = Die Antwort nennt das Paket nicht, und ihre Zahlen lassen keine Ablehnung zu.
basis-whole-file = Amazon hat die Datei als Ganzes abgelehnt.
basis-processing = Amazon verarbeitet die Datei noch.
basis-uncounted = Die Antwort nennt das Paket nicht, und ihre Zahlen beweisen nichts; lesen Sie die Bestellung.
basis-found = Das Paket steht in der Bestellung, wie es gesendet wurde.
basis-differs = Das Paket steht in der Bestellung, aber nicht so, wie es gesendet wurde.
basis-missing = Die Bestellung ist da, das Paket steht nicht darin.
basis-no-packages = Die Bestellung wurde ohne ihre Pakete gelesen; fordern Sie includedData=PACKAGES an.
basis-no-order = Die Antwort sagt nichts über dieses Paket.

difference =
    { $field ->
        [carrier] Versanddienstleister: gesendet „{ $sent }“, bei Amazon „{ $found }“
        [service] Versandart: gesendet „{ $sent }“, bei Amazon „{ $found }“
        [shipDate] Versanddatum: gesendet „{ $sent }“, bei Amazon „{ $found }“
       *[trackingNumber] Sendungsnummer: gesendet „{ $sent }“, bei Amazon „{ $found }“
    }

answer-package-reference = Die Paketreferenz fehlt oder ist keine Zahl über null.
answer-package-reference-type = Die Paketreferenz wurde als Zahl gesendet; sie muss Text sein.
answer-item-id = Die Bestellung hat diese Bestellpositions-ID nicht.
answer-already-fulfilled = Alle Stücke sind schon versandt, und kein Paket hat diese Referenz.
answer-no-such-item = Die Bestellung hat keine Posten mehr; wahrscheinlich wurde sie storniert.
answer-package-version = Das Paket wurde inzwischen geändert; wahrscheinlich ist es schon bestätigt.
answer-too-many-edits = Dieses Paket wurde so oft geändert, wie Amazon es erlaubt.
answer-sandbox-date = Das Versanddatum ist nicht nach RFC 3339 geschrieben.
answer-no-token = Das Zugriffstoken fehlt oder ist fehlerhaft.
answer-no-access = Der Zugriff wurde verweigert: Rolle, Token oder Region der Anwendung stimmen nicht.
answer-no-such-order = Diese Bestellung gibt es an diesem Host nicht; prüfen Sie Bestellnummer, Marktplatz und Region.
answer-throttled = Zu viele Aufrufe; von diesem hat Amazon nichts angenommen.
answer-amazon-fault = Fehler bei Amazon; ob der Aufruf ausgeführt wurde, ist offen.
answer-too-many-units = Mehr Stücke, als in der Bestellung offen sind.
answer-unknown-order = Amazon findet die Bestellung nicht.
answer-incomplete-data = Etwas ist unvollständig oder ungültig; Amazon sagt nicht, was.
answer-tracking-format = Die Sendungsnummer hat nicht die Form dieses Versanddienstleisters.
answer-ill-formed-xml = Die Datei ist kein wohlgeformtes XML, oder eine Flat-Datei wurde als XML gesendet.
answer-invalid-items = Der XML-Feed passt nicht zu seinem Typ: Feedtyp, Reihenfolge der Elemente oder ein unbekanntes Element.
answer-headings = Die Spaltenüberschriften fehlen oder sind falsch.
answer-no-order-column = Die Spalte order-id fehlt.
answer-unknown-column = Eine Spaltenüberschrift ist unbekannt; die Spalte wurde übergangen.
answer-other-without-name = Versanddienstleister Other ohne Namen.
answer-missing-value = Ein Pflichtfeld hat keinen Wert.
answer-feed-fault = Interner Fehler bei Amazon; senden Sie den Feed erneut.
answer-too-many-errors = Zu viele Fehler; Amazon hat abgebrochen.
answer-missing-information = Angaben fehlen.
answer-ship-method = Die Versandart ist leer oder unbekannt.
answer-package-cancelled = Das Paket wurde storniert.

E_REPORT = das ist keine Antwort von Amazon: kein Verarbeitungsbericht, keine Antworten von confirmShipment, keine Bestellung

E_REPORT_ROW = dieser Teil der Antwort lässt sich nicht lesen

E_NOT_SENT = die Antwort nennt Nummer { $number } { $orderId }, die nicht gesendet wurde

E_SENT = Dokument { $place } des Gesendeten ist kein Feed, keine Flat-Datei und keine Liste von Aufrufen

# The frame of the panel: bar, states, keyboard, trouble, news, first run.

frame-title = Heutige Sendungen
frame-working = Die Datei wird gelesen
frame-checking = { NUMBER($done) } von { NUMBER($total) } werden geprüft
frame-checking-about = { NUMBER($done) } von etwa { NUMBER($total) } werden geprüft
frame-cancel = Abbrechen
frame-close = Schließen
frame-as-of = Stand { $moment } UTC

frame-offline = Sie sind offline. Prüfen und Korrigieren gehen weiterhin; das Senden wartet.
frame-most-listed = Die ersten { NUMBER($count) } von { NUMBER($total) } sind aufgeführt. Die anderen finden Sie mit Suche oder Filter.
frame-stale = Die Regeln sind vom { $day }. Eine neuere Version dieses Panels weiß vielleicht mehr.

frame-long-title = Diese Datei hat etwa { $count ->
    [one] { $count } Sendung
   *[other] { $count } Sendungen
} ({ $size })
frame-long-text = Die Prüfung dauert etwa { $time }. Sie können sich das Geprüfte ansehen, während der Rest läuft, und jederzeit abbrechen.
frame-long-minute = eine Minute
frame-long-go = Diese Datei prüfen
frame-over-title = Das ist mehr, als dieses Panel fassen kann
frame-over-shipments = Es sind etwa { NUMBER($total) } Sendungen; höchstens { NUMBER($most) } haben Platz. Teilen Sie sie auf { NUMBER($parts) } Dateien auf, zum Beispiel nach Marktplatz oder nach Tag, und öffnen Sie eine nach der anderen. Jede Datei braucht die Zeile mit den Spaltennamen; verglichen werden Sendungen mit denen derselben Datei.
frame-over-bytes = Eine Datei dieser Art, oder eine, die mit Amazons Bericht verbunden wird, wird in einem Stück gelesen, bis { $most }; das hier sind { $size }. Teilen Sie sie in { NUMBER($parts) } Dateien und öffnen Sie eine nach der anderen. Eine Tabelle (CSV) allein wird Teil für Teil gelesen und darf länger sein.

frame-welcome-title = Noch keine Sendungen
frame-welcome-text = Laden Sie die Sendungen eines Tages und sehen Sie, was Amazon ablehnen würde, was vielleicht nicht zählt und was bestätigt werden kann.
frame-welcome-sample = Beispieltag laden
frame-welcome-choose = Datei wählen
frame-welcome-drop = oder eine Datei hier ablegen: JSON, JSON-Zeilen, CSV oder Amazons Bericht unversendeter Bestellungen (.txt), allein oder zusammen mit einer CSV der Sendungen.
frame-welcome-private = Alles geschieht in diesem Browser. Nichts wird hochgeladen.
frame-welcome-drop-now = Ablegen, um die Datei zu prüfen

frame-open = Andere Datei öffnen
frame-store = Marktplatz für Sendungen, die keinen nennen
frame-store-none = Keiner
frame-fix-all = { $count ->
    [one] Sichere Korrekturen auf { $count } Paket anwenden
   *[other] Sichere Korrekturen auf { $count } Pakete anwenden
}
frame-review = { NUMBER($count) } ansehen und bestätigen
frame-review-held = { NUMBER($count) } ansehen und bestätigen · { NUMBER($held) } zurückgehalten
frame-shipments = { $count ->
    [one] { $count } Sendung
   *[other] { $count } Sendungen
}
frame-packages = { $count ->
    [one] { $count } Paket
   *[other] { $count } Pakete
}
frame-bytes = { $count } Byte

frame-said-loaded = { $count ->
    [one] { $count } Paket geprüft
   *[other] { $count } Pakete geprüft
}
frame-said-loaded-blocked = { $count ->
    [one] { $count } Paket geprüft, { NUMBER($blocked) } zuerst korrigieren
   *[other] { $count } Pakete geprüft, { NUMBER($blocked) } zuerst korrigieren
}
frame-said-fixed = { $count ->
    [one] { $count } Paket korrigiert
   *[other] { $count } Pakete korrigiert
}
frame-said-write = { $count ->
    [one] { $count } Paket geändert
   *[other] { $count } Pakete geändert
}
frame-said-untrack = { $count ->
    [one] { $count } Paket als ohne Sendungsverfolgung gekennzeichnet
   *[other] { $count } Pakete als ohne Sendungsverfolgung gekennzeichnet
}
frame-said-hold = { $count ->
    [one] { $count } Paket zurückgehalten
   *[other] { $count } Pakete zurückgehalten
}
frame-said-release = { $count ->
    [one] { $count } Paket freigegeben
   *[other] { $count } Pakete freigegeben
}
frame-said-map = { $count ->
    [one] Namen in { $count } Paket zugeordnet
   *[other] Namen in { $count } Paketen zugeordnet
}
frame-said-undone = { $count ->
    [one] Für { $count } Paket rückgängig gemacht
   *[other] Für { $count } Pakete rückgängig gemacht
}
frame-said-saved = { $name } gespeichert
frame-said-saved-files = { $count ->
    [one] { $count } Datei gespeichert
   *[other] { $count } Dateien gespeichert
}
frame-said-undo = Rückgängig
frame-said-dismiss = Ausblenden
frame-said-nothing = Nichts geändert

frame-trouble-start = Die Prüfung ist nicht gestartet.
frame-trouble-start-hint = Vielleicht hat Ihr Browser sie blockiert. Die Seite und die Worker-Datei brauchen dies in ihrer Sicherheitsrichtlinie:
frame-trouble-file = Diese Datei konnte nicht gelesen werden.
frame-trouble-texts = Die Texte konnten nicht geladen werden.
frame-trouble-screen = Diese Ansicht konnte nicht geladen werden.
frame-trouble-rows = { $count ->
    [0] Nichts in dieser Datei konnte gelesen werden.
    [one] Ein Teil dieser Datei konnte nicht gelesen werden. { $count } Paket geladen.
   *[other] Ein Teil dieser Datei konnte nicht gelesen werden. { $count } Pakete geladen.
}
frame-trouble-no-rows = In dieser Datei wurden keine Sendungen gefunden.
frame-trouble-see = Stellen ansehen
frame-trouble-name = Was nicht gelesen werden konnte
frame-trouble-rest = und { NUMBER($count) } weitere
frame-trouble-line = Zeile { NUMBER($line) }

frame-text-blank = leer
frame-text-rest = … { $count } weitere Zeichen

frame-keys-title = Tastatur
frame-keys-open = Tastenkürzel
frame-keys-walk = nächstes, voriges Paket
frame-keys-enter = öffnen
frame-keys-fix = Korrektur anwenden
frame-keys-alike = alle gleichen korrigieren
frame-keys-select = auswählen
frame-keys-number = Sendungsnummer korrigieren
frame-keys-carrier = Versanddienstleister ändern
frame-keys-hold = zurückhalten, freigeben
frame-keys-undo = rückgängig
frame-keys-search = suchen
frame-keys-filter = nach Status filtern
frame-keys-review = ansehen und bestätigen
frame-keys-close = schließen
frame-keys-help = diese Liste
frame-keys-switch = Kürzel aus einer einzelnen Taste

frame-field-orderId = Bestellnummer
frame-field-marketplace = Marktplatz
frame-field-carrier = Versanddienstleister
frame-field-carrierName = Name des Versanddienstleisters
frame-field-service = Versandart
frame-field-trackingNumber = Sendungsnummer
frame-field-shipDate = Versandt
frame-field-deliveredAt = Zugestellt
frame-field-purchaseDate = Bestellt
frame-field-shipBy = Versenden bis
frame-field-deliverBy = Zustellen bis
frame-field-reference = Paketreferenz
frame-field-orderItemId = Bestellposition
frame-field-quantity = Menge
frame-field-category = Kategorie

frame-screens = Ansichten
frame-screen-inbox = Eingang
frame-screen-mapping = Zuordnung
frame-screen-rate = Tracking-Quote
frame-screen-sent = Gesendet

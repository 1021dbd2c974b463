# The inbox: causes, list, drawer, preview of a fix, filters.

inbox-filter-all = Alle
inbox-hint-ready = besteht alle Prüfungen
inbox-hint-check = Amazon nimmt es an, aber sehen Sie vorher nach
inbox-hint-blocked = Amazon würde es ablehnen
inbox-hint-exempt = nicht in der Quote der gültigen Sendungsnummern

inbox-causes-title = Zuerst korrigieren
inbox-causes-fix = { $count ->
    [one] Korrigieren
   *[other] Alle { $count } korrigieren
}
inbox-causes-suggest = { $count ->
    [one] Vorschlag ansehen
   *[other] { $count } Vorschläge ansehen
}
inbox-causes-see = Ansehen
inbox-causes-seeing = Unten gezeigt
inbox-causes-more = { $count ->
    [one] { $count } weitere Ursache
   *[other] { $count } weitere Ursachen
}

inbox-views = Ihre Ansichten
inbox-views-name = Name dieser Ansicht
inbox-views-save = Ansicht speichern
inbox-views-forget = Ansicht { $name } löschen

inbox-list-name = Pakete
inbox-list-filter = Nach Status filtern
inbox-list-search = Bestellung, Versanddienstleister oder Sendungsnummer suchen
inbox-list-search-short = Suchen
inbox-list-cause = Ursache: { $title }
inbox-list-clear = Filter löschen
inbox-list-none = Keine Pakete gefunden.
inbox-list-shown = { $total ->
    [one] { NUMBER($shown) } von { $total } Paket
   *[other] { NUMBER($shown) } von { $total } Paketen
}
inbox-list-status = Status
inbox-list-order = Bestellung
inbox-list-carrier = Versanddienstleister und Versandart
inbox-list-tracking = Sendungsnummer
inbox-list-finding = Befund
inbox-list-rate = Quote
inbox-list-rate-hint = Quote der gültigen Sendungsnummern
inbox-list-ship-by = Versenden bis
inbox-list-others = +{ NUMBER($count) }
inbox-list-others-long = { $count ->
    [one] und { $count } weiterer Befund
   *[other] und { $count } weitere Befunde
}
inbox-list-no-tracking = keine
inbox-list-no-finding = Nichts zu tun
inbox-list-fixable = Korrektur bereit
inbox-list-nameless = Ohne Namen

inbox-drawer-position = { NUMBER($at) } von { NUMBER($of) }
inbox-drawer-previous = Voriges Paket
inbox-drawer-next = Nächstes Paket
inbox-drawer-reference = Paket { $reference }
inbox-drawer-clear = Nichts zu korrigieren. Dieses Paket kann bestätigt werden.
inbox-drawer-now = Jetzt
inbox-drawer-after = Nach der Korrektur
inbox-drawer-suggested = Bitte entscheiden Sie: Das ändert, was Sie Amazon mitteilen.
inbox-drawer-by-hand = Nur Sie kennen den richtigen Wert. Korrigieren Sie ihn hier oder in Ihrem Shop und laden Sie die Datei neu.
inbox-drawer-all = Alle { NUMBER($count) } so korrigieren
inbox-drawer-details = Angaben für Entwickler
inbox-drawer-number = Sendungsnummer
inbox-drawer-looks-like = Sieht aus wie
inbox-drawer-why = Warum?
inbox-drawer-no-candidate = Kein uns bekannter Versanddienstleister vergibt solche Nummern.
inbox-drawer-no-number = Keine Sendungsnummer: { $kind }.
inbox-drawer-read-as = Gelesen als
inbox-drawer-barcode = Strichcode
inbox-drawer-without = Ohne
inbox-drawer-amazon-service = Bei Amazon
inbox-drawer-post = Post
inbox-drawer-others = Auch möglich
inbox-drawer-package = Paket
inbox-drawer-rule = Regel
inbox-drawer-code = Code
inbox-drawer-path = Feld
inbox-drawer-page = Sendungsverfolgung des Versanddienstleisters öffnen
inbox-drawer-sources = Worauf das beruht
inbox-drawer-edit = Hier korrigieren
inbox-drawer-save = Korrektur speichern
inbox-drawer-edit-myself = Selbst bearbeiten

inbox-preview-title = { $count ->
    [one] { $count } Paket korrigieren?
   *[other] { $count } Pakete korrigieren?
}
inbox-preview-text = Das ändert sich. Keine Ziffer einer Sendungsnummer wird berührt, und Sie können es rückgängig machen.
inbox-preview-order = Bestellung
inbox-preview-field = Feld
inbox-preview-all = Alle { NUMBER($count) } zeigen
inbox-preview-apply = { $count ->
    [one] Auf { $count } Paket anwenden
   *[other] Auf { $count } Pakete anwenden
}

inbox-criteria-title = Was für die Quote zählt
inbox-criteria-exempt = Dieses Paket zählt nicht zur Quote: Nichts davon wird verlangt.

inbox-criterion-carrier = Amazon kennt den Versanddienstleister
inbox-criterion-number = Die Nummer passt zum Versanddienstleister
inbox-criterion-scan = Der Versanddienstleister hat das Paket gescannt
inbox-criterion-delivery = Vor der Zustellung bestätigt

inbox-tick-yes = ja
inbox-tick-open = noch nicht bekannt
inbox-tick-risk = fraglich
inbox-tick-no = nein

inbox-edit-used = Heute verwendet
inbox-edit-all = Versanddienstleister dieses Marktplatzes
inbox-edit-services = Versandarten dieses Versanddienstleisters
inbox-edit-choose = Wählen
inbox-edit-own = Anderer Name …
inbox-edit-list = Aus der Liste wählen
inbox-edit-doubtful = { $name } (zählt vielleicht nicht)
inbox-edit-untracked = { $name } (ohne Sendungsverfolgung)
inbox-edit-as-written = { $name } (wie angegeben)
inbox-edit-foreseen = Mit dieser Korrektur:

inbox-paste-found = { $count ->
    [one] { $count } Zeile eingefügt.
   *[other] { $count } Zeilen eingefügt.
}
inbox-paste-left = { $count ->
    [one] { $count } bleibt übrig: Die Liste endet vorher.
   *[other] { $count } bleiben übrig: Die Liste endet vorher.
}
inbox-paste-fill = { $count ->
    [one] { $count } Zeile der Reihe nach füllen
   *[other] { $count } Zeilen der Reihe nach füllen
}

inbox-fill-title = { $count ->
    [one] Die Nummer von { $count } Paket eintragen?
   *[other] Die Nummern von { $count } Paketen eintragen?
}
inbox-fill-text = Die eingefügten Nummern gehen in der Reihenfolge der Liste an die Pakete, vom geöffneten an. Einmal rückgängig machen nimmt alle zurück.

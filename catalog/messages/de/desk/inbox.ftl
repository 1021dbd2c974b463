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
inbox-causes-held = { $count ->
    [one] { $count } von Ihnen zurückgehalten
   *[other] { $count } von Ihnen zurückgehalten
}
inbox-causes-see = Ansehen
inbox-causes-seeing = Unten gezeigt
inbox-causes-more = { $count ->
    [one] { $count } weitere Ursache
   *[other] { $count } weitere Ursachen
}

inbox-views = Ansichten
inbox-views-name = Name dieser Ansicht
inbox-views-save = Ansicht speichern
inbox-views-forget = Ansicht { $name } löschen
inbox-views-today = Heute fällig
inbox-views-tomorrow = Morgen fällig
inbox-views-late = Sicherer Zeitpunkt vorbei
inbox-views-none = Ohne Frist
inbox-views-refused = Von Amazon abgelehnt
inbox-views-held = Von Ihnen zurückgehalten

inbox-filters = Filter
inbox-filters-any = Alle
inbox-filters-cause = Ursache
inbox-filters-due = Frist
inbox-filters-sort = Sortieren nach
inbox-filters-usual = Dringendes zuerst, dann nach Frist
inbox-filters-columns = Spalten

inbox-list-name = Pakete
inbox-list-filter = Nach Status filtern
inbox-list-search = Bestellung, Sendungsnummer, SKU oder Versanddienstleister suchen
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
inbox-list-category = Kategorie
inbox-list-pick = { $name } auswählen
inbox-list-edit-carrier = Versanddienstleister von { $name } ändern
inbox-list-edit-trackingNumber = Sendungsnummer von { $name } ändern
inbox-list-pick-all = { $count ->
    [one] Das gezeigte auswählen
   *[other] Die { $count } gezeigten auswählen
}
inbox-list-unfold = { $count ->
    [one] { $count } bereites Paket zeigen
   *[other] { $count } bereite Pakete zeigen
}
inbox-list-fold = { $count ->
    [one] { $count } bereites Paket ausblenden
   *[other] { $count } bereite Pakete ausblenden
}

inbox-bulk = Ausgewählte Pakete
inbox-bulk-count = { $count ->
    [one] { $count } Paket ausgewählt
   *[other] { $count } Pakete ausgewählt
}
inbox-bulk-elsewhere = { $count ->
    [one] { $count } davon ist nicht in diesem Filter
   *[other] { $count } davon sind nicht in diesem Filter
}
inbox-bulk-all = { $count ->
    [one] Das passende auswählen
   *[other] Alle { $count } passenden auswählen
}
inbox-bulk-clear = Auswahl aufheben
inbox-bulk-fix = { $count ->
    [one] Sichere Korrekturen auf { $count } Paket anwenden
   *[other] Sichere Korrekturen auf { $count } Pakete anwenden
}
inbox-bulk-hold = { $count } zurückhalten
inbox-bulk-release = { $count } freigeben
inbox-bulk-save = { $count } als CSV exportieren
inbox-bulk-write = Versanddienstleister oder Versandart ändern …
inbox-bulk-write-title = { $count ->
    [one] { $count } Paket ändern
   *[other] { $count } Pakete ändern
}
inbox-bulk-write-text = Was Sie leer lassen, bleibt, wie es ist.
inbox-bulk-write-see = Änderungen ansehen
inbox-bulk-untrack = Als ohne Sendungsverfolgung kennzeichnen …
inbox-untrack-title = { $count ->
    [one] { $count } Paket als ohne Sendungsverfolgung kennzeichnen
   *[other] { $count } Pakete als ohne Sendungsverfolgung kennzeichnen
}
inbox-untrack-text = Amazon erfährt diese Versandart und keine Sendungsnummer. Das muss stimmen.
inbox-untrack-cost = Wo Amazon sie ausnimmt, wird nicht gewertet. Sonst zählt jedes Paket als Fehler; der nächste Schritt sagt, welches.
inbox-untrack-service = Versandart, mit der sie gingen
inbox-untrack-none = Amazon kennt auf diesem Marktplatz keine Versandart ohne Sendungsverfolgung.

inbox-held = Zurückgehalten
inbox-held-yes = ja
inbox-held-no = nein
inbox-held-tag = von Ihnen zurückgehalten
inbox-held-hint = Es kommt in keine Datei, bis Sie es freigeben. Die Frist bleibt.
inbox-held-hold = Zurückhalten
inbox-held-release = Freigeben

inbox-steps = Änderungen heute
inbox-steps-see = Was sich geändert hat
inbox-steps-undo = Die letzten { $count } rückgängig machen

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
inbox-preview-text = Das ändert sich. Keine Sendungsnummer bekommt eine andere Ziffer, und Sie können es rückgängig machen.
inbox-preview-order = Bestellung
inbox-preview-field = Feld
inbox-preview-all = Alle { NUMBER($count) } zeigen
inbox-preview-more = { $count ->
    [one] Das letzte zeigen
   *[other] { $count } weitere zeigen
}
inbox-preview-ticked = { $total ->
    [one] { NUMBER($shown) } von { $total } Paket angehakt
   *[other] { NUMBER($shown) } von { $total } Paketen angehakt
}
inbox-preview-left = Was nicht angehakt ist, bleibt, wie es ist.
inbox-preview-apply = { $count ->
    [one] Auf { $count } Paket anwenden
   *[other] Auf { $count } Pakete anwenden
}
inbox-preview-write = { $count ->
    [one] { $count } Paket ändern?
   *[other] { $count } Pakete ändern?
}
inbox-preview-write-text = Das teilen Sie Amazon stattdessen mit. Bitte vergewissern Sie sich, dass es stimmt; Sie können es rückgängig machen.
inbox-preview-untrack = { $count ->
    [one] { $count } Paket als ohne Sendungsverfolgung kennzeichnen?
   *[other] { $count } Pakete als ohne Sendungsverfolgung kennzeichnen?
}
inbox-preview-untrack-text = Sie teilen Amazon mit, dass niemand sie verfolgt. Bitte vergewissern Sie sich, dass es stimmt; Sie können es rückgängig machen.
inbox-preview-numbers = { $count ->
    [one] { $count } Paket hat eine Sendungsnummer. Sie wird entfernt, und Amazon erfährt sie nicht.
   *[other] { $count } Pakete haben eine Sendungsnummer. Sie wird entfernt, und Amazon erfährt sie nicht.
}
inbox-preview-hold = { $count ->
    [one] { $count } Paket zurückhalten?
   *[other] { $count } Pakete zurückhalten?
}
inbox-preview-hold-text = Sie kommen in keine Datei, bis Sie sie freigeben. Ihre Fristen bleiben.
inbox-preview-release = { $count ->
    [one] { $count } Paket freigeben?
   *[other] { $count } Pakete freigeben?
}
inbox-preview-release-text = Sie können wieder in die nächste Datei.

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

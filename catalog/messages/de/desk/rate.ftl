# The tracking rate, its forecast, and Amazon’s report of it.

rate-title = Quote der gültigen Sendungsnummern
rate-counting = Wird gezählt
rate-nothing = Noch keine bestätigten Pakete. Öffnen Sie ein Journal oder bestätigen Sie zuerst einen Tag.
rate-summary = { $count ->
    [one] { NUMBER($fine) } von { NUMBER($count) } Kategorie ist im Ziel.
   *[other] { NUMBER($fine) } von { NUMBER($count) } Kategorien sind im Ziel.
}
rate-as-of = Stand { $moment } UTC.
rate-whole-store = { $store }, ganzer Marktplatz
rate-no-category = Ohne Kategorie
rate-valid-of-total = { NUMBER($valid) } von { NUMBER($total) }
rate-room = { $count ->
    [one] Platz für { $count } weiteren Ausfall
   *[other] Platz für { $count } weitere Ausfälle
}
rate-need = { $count ->
    [one] braucht { $count } gutes Paket
   *[other] braucht { $count } gute Pakete in Folge
}
rate-table = Quoten aller Marktplätze und Kategorien
rate-column-category = Kategorie
rate-column-state = Stand
rate-column-bar = 80 bis 100 %
rate-column-rate = Quote
rate-column-valid = Gültig
rate-column-trend = Verlauf
rate-column-room = Spielraum oder Bedarf
rate-column-day = Tag
rate-chart-name = Quote Tag für Tag
rate-chart-nothing = Hier zählt keiner der letzten dreißig Tage.
rate-chart-point = { $day }: { $percent }, { NUMBER($valid) } von { NUMBER($total) }
rate-chart-table = Als Tabelle zeigen
rate-leaving = { $count ->
    [one] Am { $on } fällt { $count } Ausfall vom { $from } heraus
   *[other] Am { $on } fallen { $count } Ausfälle vom { $from } heraus
}
rate-forecast-title = Wenn Sie jetzt bestätigen
rate-forecast-categories = { $count ->
    [one] { $count } Kategorie
   *[other] { $count } Kategorien
}
rate-forecast-unknown = { $count ->
    [one] { $count } Paket gehört zu keinem bekannten Marktplatz und steht in keiner Zahl.
   *[other] { $count } Pakete gehören zu keinem bekannten Marktplatz und stehen in keiner Zahl.
}
rate-way-now = Jetzt
rate-way-asTheyAre = Alles so senden
rate-way-fixed = { $count ->
    [one] Zuerst { $count } korrigieren
   *[other] Zuerst { $count } korrigieren
}
rate-way-held = { $count } zurückgehalten
rate-health-title = Verspätet und nach der Zustellung
rate-health = { $store }: { NUMBER($late) } von { NUMBER($orders) } Bestellungen verspätet, { NUMBER($after) } Nummern nach der Zustellung, { NUMBER($settling) } Änderungen zeigt Amazon vielleicht noch nicht
rate-open-ledger = Journal öffnen
rate-open-report = Mit Amazons Bericht vergleichen
rate-export = Journal speichern
rate-no-ledger = Diese Datei enthält keine bestätigten Pakete.
rate-compared = Amazons Bericht: { NUMBER($agreed) } von { NUMBER($rows) } Zeilen stimmen überein
rate-strip-few = Zu wenige Pakete, um über eine Kategorie zu urteilen.
rate-strip-below = { $category } { $percent } – unter { $target }
rate-strip-fine = { $count ->
    [one] { $category } { $percent }: im Ziel
   *[other] { $category } { $percent } ist die niedrigste; alle { $count } Kategorien sind im Ziel
}
rate-leaving-more = { $count ->
    [one] { $count } weiterer Tag
   *[other] { $count } weitere Tage
}
rate-below-title = Was Amazon unter dem Ziel tut
rate-below-source = Zuletzt gelesen am { $day }. Quelle:
rate-uncounted = { $count ->
    [one] { $count } Zeile des Journals steht in keiner Zahl
   *[other] { $count } Zeilen des Journals stehen in keiner Zahl
}
rate-add-ledger = Zum Journal hinzufügen
rate-replace-ledger = Journal ersetzen
rate-replaced = Das Journal wurde ersetzt.
rate-put-back = Das alte zurückholen
rate-taken = { $count ->
    [one] { $count } Paket ins Journal übernommen.
   *[other] { $count } Pakete ins Journal übernommen.
}
rate-compared-columns = Spalten des Berichts
rate-compared-columns-hint = Sagen Sie, welche Spalte welche ist, wo der Name sie nicht verrät.
rate-compared-no-column = Nicht im Bericht
rate-compared-order = Bestellung
rate-compared-package = Paket
rate-compared-amazon = Amazon
rate-compared-own = Ihr Journal
rate-compared-reason = Wahrscheinlicher Grund
rate-amazon-valid = Gültig
rate-amazon-invalid = Nicht gültig
rate-amazon-silent = Keine Angabe
rate-way-none = noch keine Pakete

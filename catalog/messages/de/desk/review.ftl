# The last look before anything goes out.

review-title = Ansehen und bestätigen
review-formats = Format
review-target-api = JSON (API)
review-target-feed = XML
review-target-flat = Textdatei
review-merchant = Händler-Token
review-merchant-hint = Amazons Name für Ihr Konto, in Seller Central unter Kontoinformationen. Er steht im XML-Feed.
review-document = Datei
review-contents = Inhalt: { $name }
review-copy = Kopieren
review-copied = Kopiert
review-copy-blocked = Kopieren ist hier blockiert: Der Text ist markiert, drücken Sie Strg+C
review-download = Herunterladen
review-download-all = { $count ->
    [one] { $count } Datei herunterladen
   *[other] Alle { $count } Dateien herunterladen
}
review-holding = { $count ->
    [one] { $count } Paket von Ihnen zurückgehalten: welches
   *[other] { $count } Pakete von Ihnen zurückgehalten: welche
}
review-download-again = Erneut herunterladen
review-untracked = { $count ->
    [one] { $count } Paket ohne Sendungsnummer senden
   *[other] { $count } Pakete ohne Sendungsnummer senden
}
review-untracked-cost = Bleiben außen vor, bis Sie dies ankreuzen. Jedes kann als Ausfall in der Quote zählen.
review-checks = { $count ->
    [0] Was zu prüfen ist, wird zurückgehalten. Haken Sie an, was gehen soll.
    [one] { $count } Paket zu prüfen. Ohne Haken wird es zurückgehalten.
   *[other] { $count } Pakete zu prüfen. Ohne Haken wird ein Paket zurückgehalten.
}
review-nothing = Kein Paket ist für dieses Format bereit.
review-held = { $count ->
    [one] { $count } Paket nicht in diesem Format: warum
   *[other] { $count } Pakete nicht in diesem Format: warum
}
review-cut = Die ersten { NUMBER($shown) } von { NUMBER($total) } Zeilen. Der Download enthält alle.
review-summary-ready = kann gesendet werden
review-summary-check = kann gesendet werden, zählt aber vielleicht nicht
review-summary-blocked = zurückgehalten
review-parts = { $count ->
    [one] Amazon begrenzt die Größe einer Datei: Das ist { $count } Teil. Senden Sie ihn.
   *[other] Amazon begrenzt die Größe einer Datei, daher geht dieser Tag in { $count } Teilen hinaus. Senden Sie alle.
}
review-search = In dieser Datei suchen
review-found = { $count ->
    [one] { $count } Zeile gefunden
   *[other] { $count } Zeilen gefunden
}
review-checksum = Prüfsumme (SHA-256)
review-again = { $count ->
    [one] { $count } Paket ging schon an Amazon, zuletzt am { $moment }, mit demselben Inhalt.
   *[other] { $count } Pakete gingen schon an Amazon, zuletzt am { $moment }, mit demselben Inhalt.
}
review-again-changed = { $count ->
    [one] { $count } Paket ging schon, zuletzt am { $moment }, mit anderem Inhalt: Das ändert sich.
   *[other] { $count } Pakete gingen schon, zuletzt am { $moment }, mit anderem Inhalt: Das ändert sich.
}
review-again-cost = Doppelt gesendet überschreibt Amazon, was es hat.
review-again-fresh = { $count ->
    [one] { $count } Paket ist neu.
   *[other] { $count } Pakete sind neu.
}
review-again-then = Zuvor gesendet
review-again-items = Artikel
review-hint-flat = Eine Tabelle zum Hochladen in Seller Central
review-hint-feed = Für ein Programm, das Feeds sendet
review-hint-api = Für Entwickler: Aufrufe von Amazons Programmschnittstelle
review-saved-flat = Auf diesem Computer gespeichert. Amazon hat noch nichts: Laden Sie die Datei in Seller Central hoch.
review-saved = Auf diesem Computer gespeichert. Amazon hat noch nichts: Ihr Programm sendet es.
review-checks-text = Amazon nimmt sie an, aber sie können gegen Ihre Quote zählen. Zurückgehaltenes bleibt im Eingang und kann in einer späteren Datei gehen.
review-checks-hold = { $count ->
    [one] Zurückhalten
   *[other] Alle { $count } zurückhalten
}

# What was sent, and what Amazon answered.

sent-title = An Amazon gesendet
sent-nothing = Noch nichts gesendet. Sehen Sie einen Tag an und laden Sie seine Datei herunter.
sent-files = Für Amazon gespeicherte Dateien
sent-column-file = Datei
sent-column-at = Wann
sent-column-packages = Pakete
sent-report = Amazons Antwort
sent-report-text = Öffnen Sie Amazons Verarbeitungsbericht, ziehen Sie ihn hierher oder fügen Sie ihn ein: Text, XML oder JSON. Er wird mit den Dateien oben verglichen.
sent-report-line = Zeile { NUMBER($line) } in Amazons Bericht
sent-open = Amazons Bericht öffnen
sent-amazon-said = Amazon sagt
sent-outcomes = Amazons Antwort Paket für Paket
sent-column-state = Stand
sent-column-order = Bestellung
sent-column-action = Was zu tun ist
sent-package = Paket { $package }
sent-paste = Eingefügter Bericht
sent-paste-hint = Bericht hier einfügen
sent-row = Datensatz { NUMBER($row) }, Zeile { NUMBER($line) } Ihrer Datei
sent-record = Datensatz { NUMBER($row) }
sent-whole = Amazon hat die ganze Datei abgelehnt. Nichts daraus wurde übernommen.

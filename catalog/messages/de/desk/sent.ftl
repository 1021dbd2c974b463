# What was sent, and what Amazon answered.

sent-title = An Amazon gesendet
sent-nothing = Noch nichts gesendet. Sehen Sie einen Tag an und laden Sie seine Datei herunter.
sent-files = Für Amazon gespeicherte Dateien
sent-column-file = Datei
sent-column-at = Wann
sent-column-packages = Pakete
sent-report = Amazons Antwort
sent-report-text = Öffnen oder fügen Sie Amazons Verarbeitungsbericht ein: Text, XML oder JSON. Er wird mit den Dateien oben verglichen.
sent-open = Amazons Bericht öffnen
sent-amazon-said = Amazon sagt
sent-outcomes = Amazons Antwort Paket für Paket
sent-column-state = Stand
sent-column-order = Bestellung
sent-column-action = Was zu tun ist
sent-package = Paket { $package }

# What was sent, and what Amazon answered.

sent-title = Inviato ad Amazon
sent-nothing = Nulla è stato ancora inviato. Riveda una giornata e scarichi il file.
sent-files = File preparati per Amazon
sent-column-file = File
sent-column-at = Quando
sent-column-packages = Pacchi
sent-report = La risposta di Amazon
sent-report-text = Apra, trascini o incolli il report di elaborazione di Amazon: testo, XML o JSON. Viene confrontato con i file sopra.
sent-report-line = riga { NUMBER($line) } del report di Amazon
sent-open = Apri il report di Amazon
sent-amazon-said = Amazon dice
sent-outcomes = La risposta di Amazon pacco per pacco
sent-column-state = Stato
sent-column-order = Ordine
sent-column-action = Cosa fare
sent-package = Pacco { $package }
sent-paste = Report incollato
sent-paste-hint = Incollare qui il report
sent-row = Record { NUMBER($row) }, riga { NUMBER($line) } del Suo file
sent-record = Record { NUMBER($row) }
sent-whole = Amazon ha rifiutato l’intero file. Nulla è stato accettato.

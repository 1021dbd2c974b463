# What was sent, and what Amazon answered.

sent-title = Inviato ad Amazon
sent-nothing = Nulla è stato ancora inviato. Rivedi una giornata e scarica il file.
sent-files = File preparati per Amazon
sent-column-file = File
sent-column-at = Quando
sent-column-packages = Pacchi
sent-report = La risposta di Amazon
sent-report-text = Apri o incolla il report di elaborazione di Amazon: testo, XML o JSON. Viene confrontato con i file sopra.
sent-open = Apri il report di Amazon
sent-amazon-said = Amazon dice
sent-outcomes = La risposta di Amazon pacco per pacco
sent-column-state = Stato
sent-column-order = Ordine
sent-column-action = Cosa fare
sent-package = Pacco { $package }

# What was sent, and what Amazon answered.

sent-title = Envoyé à Amazon
sent-nothing = Rien n’a encore été envoyé. Revoyez une journée et téléchargez son fichier.
sent-files = Fichiers préparés pour Amazon
sent-column-file = Fichier
sent-column-at = Quand
sent-column-packages = Colis
sent-report = La réponse d’Amazon
sent-report-text = Ouvrez, déposez ou collez le rapport de traitement d’Amazon : texte, XML ou JSON. Il est comparé aux fichiers ci-dessus.
sent-report-line = ligne { NUMBER($line) } du rapport d’Amazon
sent-open = Ouvrir le rapport d’Amazon
sent-amazon-said = Amazon répond
sent-outcomes = La réponse d’Amazon colis par colis
sent-column-state = État
sent-column-order = Commande
sent-column-action = Que faire
sent-package = Colis { $package }
sent-paste = Rapport collé
sent-paste-hint = Coller le rapport ici
sent-row = Enregistrement { NUMBER($row) }, ligne { NUMBER($line) } de votre fichier
sent-record = Enregistrement { NUMBER($row) }
sent-whole = Amazon a refusé tout le fichier. Rien n’en a été pris.

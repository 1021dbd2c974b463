# What was sent, and what Amazon answered.

sent-title = Envoyé à Amazon
sent-nothing = Rien n’a encore été envoyé. Revoyez une journée et téléchargez son fichier.
sent-files = Fichiers préparés pour Amazon
sent-column-file = Fichier
sent-column-at = Quand
sent-column-packages = Colis
sent-report = La réponse d’Amazon
sent-report-text = Ouvrez ou collez le rapport de traitement d’Amazon : texte, XML ou JSON. Il est comparé aux fichiers ci-dessus.
sent-open = Ouvrir le rapport d’Amazon
sent-amazon-said = Amazon répond
sent-outcomes = La réponse d’Amazon colis par colis
sent-column-state = État
sent-column-order = Commande
sent-column-action = Que faire
sent-package = Colis { $package }

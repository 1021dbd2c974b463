# The mapping: the shop’s names and what Amazon is told.

mapping-title = Corrieri e servizi del tuo negozio
mapping-text = I nomi nelle tue spedizioni e cosa riceve Amazon. Maiuscole, spazi e punteggiatura non contano.
mapping-looking = Lettura dei nomi
mapping-nothing = Nessun corriere è indicato in queste spedizioni.
mapping-table = Nomi visti, prima quelli da decidere
mapping-column-shop = Nel tuo negozio
mapping-column-count = Pacchi
mapping-column-how = Come lo sappiamo
mapping-column-amazon = Inviato ad Amazon
mapping-carrier = corriere
mapping-service = servizio
mapping-means = Cosa significa { $name }
mapping-choose = Scegli
mapping-apply = Associa questo nome
mapping-effect = { $count ->
    [one] Riguarda { $count } pacco in attesa: { NUMBER($ready) } pronti in più
   *[other] Riguarda { $count } pacchi in attesa: { NUMBER($ready) } pronti in più
}
mapping-try = Prova il nome di un corriere
mapping-policy = Servizio tracciato senza numero di tracciamento
mapping-policy-hold = Trattieni il pacco finché non ce l’ha
mapping-policy-send-untracked = Invia senza. Ognuno conta come mancato nel tasso di tracciamento valido.
mapping-own = Le tue corrispondenze
mapping-forget = Dimentica { $name }
mapping-open = Apri corrispondenze
mapping-save = Salva le corrispondenze
mapping-said = { $count ->
    [one] { $count } spedizione ricontrollata
   *[other] { $count } spedizioni ricontrollate
}

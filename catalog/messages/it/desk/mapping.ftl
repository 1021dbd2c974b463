# The mapping: the shop’s names and what Amazon is told.

mapping-title = Corrieri e servizi del Suo negozio
mapping-text = I nomi nelle Sue spedizioni e cosa riceve Amazon. Maiuscole, spazi e punteggiatura non contano.
mapping-looking = Lettura dei nomi
mapping-nothing = Nessun corriere è indicato in queste spedizioni.
mapping-table = Nomi visti, prima quelli da decidere
mapping-days = Pacchi degli ultimi { $count } giorni; un nome resta nell’elenco altrettanto.
mapping-column-shop = Nel Suo negozio
mapping-column-count = Pacchi
mapping-column-last = Visto l’ultima volta
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
mapping-try = Provare un nome o un numero di tracciamento
mapping-try-sent = Inviato ad Amazon: { $name }
mapping-try-kept = Inviato così com’è: { $name }
mapping-policy = Servizio tracciato senza numero di tracciamento
mapping-policy-hold = Trattieni il pacco finché non ce l’ha
mapping-policy-send-untracked = Invia senza. Ognuno conta come mancato nel tasso di tracciamento valido.
mapping-own = Le Sue corrispondenze
mapping-forget = Dimentica { $name }
mapping-open = Apri corrispondenze
mapping-save = Salva le corrispondenze
mapping-said = { $count ->
    [one] { $count } spedizione ricontrollata
   *[other] { $count } spedizioni ricontrollate
}
mapping-order = Quale nome vale: le Sue corrispondenze, poi l’elenco della piattaforma, poi i nomi di Amazon e dei corrieri. Ciò che nessuno conosce parte così com’è, finché non indica che cosa significa.
mapping-instead = senza questo: { $name }
mapping-fields-title = Che cosa contengono le colonne di questo file
mapping-fields-text = Questa tabella non è ancora nota. Indichi che cosa contiene ogni colonna; sarà ricordato per il prossimo file di questo tipo.
mapping-fields-column = Colonna
mapping-fields-holds = Contiene
mapping-fields-of = Che cosa contiene la colonna { $name }
mapping-fields-none = Non usata
mapping-fields-apply = Leggere il file così
mapping-fields-need = Scelga almeno il numero dell’ordine e il numero di tracciamento.
mapping-settled = { $count ->
    [one] { $count } nome è a posto
   *[other] { $count } nomi sono a posto
}

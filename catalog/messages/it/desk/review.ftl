# The last look before anything goes out.

review-title = Rivedi e conferma
review-formats = Formato
review-target-api = JSON (API)
review-target-feed = XML
review-target-flat = File di testo
review-merchant = Token venditore
review-merchant-hint = Il nome del Suo account per Amazon, in Seller Central nelle informazioni account. Va nel feed XML.
review-document = File
review-contents = Contenuto: { $name }
review-copy = Copia
review-copied = Copiato
review-copy-blocked = La copia è bloccata qui: il testo è selezionato, prema Ctrl+C
review-download = Scarica
review-download-all = Scarica { $count } file
review-holding = { $count ->
    [one] { $count } pacco trattenuto da Lei: quale
   *[other] { $count } pacchi trattenuti da Lei: quali
}
review-download-again = Scarica di nuovo
review-untracked = { $count ->
    [one] Invia { $count } pacco senza numero di tracciamento
   *[other] Invia { $count } pacchi senza numero di tracciamento
}
review-untracked-cost = Esclusi finché non li spunta. Ognuno può contare come mancato nel tasso.
review-checks = { $count ->
    [0] Ciò che è da controllare è trattenuto. Spunti ciò che deve andare.
    [one] { $count } pacco da controllare. Tolga la spunta per trattenerlo.
   *[other] { $count } pacchi da controllare. Tolga la spunta a quelli da trattenere.
}
review-nothing = Nessun pacco è pronto per questo formato.
review-held = { $count ->
    [one] { $count } pacco non in questo formato: perché
   *[other] { $count } pacchi non in questo formato: perché
}
review-cut = Prime { NUMBER($shown) } righe di { NUMBER($total) }. Il download le contiene tutte.
review-summary-ready = può partire
review-summary-check = può partire, ma potrebbe non contare
review-summary-blocked = trattenuto
review-parts = { $count ->
    [one] Amazon limita la dimensione di un file: questa è { $count } parte. La invii.
   *[other] Amazon limita la dimensione di un file: questa giornata va in { $count } parti. Le invii tutte.
}
review-search = Cerca in questo file
review-found = { $count ->
    [one] { $count } riga trovata
   *[other] { $count } righe trovate
}
review-checksum = Somma di controllo (SHA-256)
review-again = { $count ->
    [one] { $count } pacco è già andato ad Amazon, l’ultima volta il { $moment }, con lo stesso contenuto.
   *[other] { $count } pacchi sono già andati ad Amazon, l’ultima volta il { $moment }, con lo stesso contenuto.
}
review-again-changed = { $count ->
    [one] { $count } pacco è già andato, l’ultima volta il { $moment }, con altro contenuto: ecco cosa cambia.
   *[other] { $count } pacchi sono già andati, l’ultima volta il { $moment }, con altro contenuto: ecco cosa cambia.
}
review-again-cost = Inviato due volte, Amazon sovrascrive ciò che ha.
review-again-fresh = { $count ->
    [one] { $count } pacco è nuovo.
   *[other] { $count } pacchi sono nuovi.
}
review-again-then = Inviato prima
review-again-items = Articoli
review-hint-flat = Una tabella da caricare in Seller Central
review-hint-feed = Per un programma che invia feed
review-hint-api = Per sviluppatori: chiamate dell’interfaccia di programmazione di Amazon
review-saved-flat = Salvato su questo computer. Amazon non ha ancora nulla: carichi il file in Seller Central.
review-saved = Salvato su questo computer. Amazon non ha ancora nulla: lo invia il Suo programma.
review-checks-text = Amazon li accetta, ma possono pesare sul tasso. Ciò che è trattenuto resta in arrivo e può andare in un file successivo.
review-checks-hold = { $count ->
    [one] Trattieni
   *[other] Trattieni tutti e { $count }
}

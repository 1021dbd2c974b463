# The inbox: causes, list, drawer, preview of a fix, filters.

inbox-filter-all = Tutti
inbox-hint-ready = supera tutti i controlli
inbox-hint-check = Amazon lo accetta, ma guarda prima
inbox-hint-blocked = Amazon lo rifiuterebbe
inbox-hint-exempt = escluso dal tasso di tracciamento valido

inbox-causes-title = Da correggere prima
inbox-causes-fix = { $count ->
    [one] Correggi
   *[other] Correggi tutti e { $count }
}
inbox-causes-suggest = { $count ->
    [one] Vedi il suggerimento
   *[other] Vedi { $count } suggerimenti
}
inbox-causes-held = { $count ->
    [one] { $count } trattenuto da Lei
   *[other] { $count } trattenuti da Lei
}
inbox-causes-see = Mostra
inbox-causes-seeing = Mostrati sotto
inbox-causes-more = { $count ->
    [one] { $count } altra causa
   *[other] altre { $count } cause
}

inbox-views = Le Sue viste
inbox-views-name = Nome di questa vista
inbox-views-save = Salva questa vista
inbox-views-forget = Elimina la vista { $name }
inbox-views-today = In scadenza oggi
inbox-views-tomorrow = In scadenza domani
inbox-views-late = Oltre l’ora sicura
inbox-views-none = Senza scadenza
inbox-views-refused = Rifiutati da Amazon
inbox-views-held = Trattenuti da Lei

inbox-filters = Filtri
inbox-filters-any = Qualsiasi
inbox-filters-cause = Causa
inbox-filters-due = Scadenza
inbox-filters-sort = Ordina per
inbox-filters-usual = Prima i peggiori, poi per scadenza
inbox-filters-columns = Colonne

inbox-list-name = Pacchi
inbox-list-filter = Filtra per stato
inbox-list-search = Cerca ordine, numero di tracciamento, SKU o corriere
inbox-list-search-short = Cerca
inbox-list-cause = Causa: { $title }
inbox-list-clear = Cancella i filtri
inbox-list-none = Nessun pacco corrisponde.
inbox-list-shown = { $total ->
    [one] { NUMBER($shown) } di { $total } pacco
   *[other] { NUMBER($shown) } di { $total } pacchi
}
inbox-list-status = Stato
inbox-list-order = Ordine
inbox-list-carrier = Corriere e servizio
inbox-list-tracking = Numero di tracciamento
inbox-list-finding = Rilievo
inbox-list-rate = Tasso
inbox-list-rate-hint = tasso di tracciamento valido
inbox-list-ship-by = Spedire entro
inbox-list-others = +{ NUMBER($count) }
inbox-list-others-long = { $count ->
    [one] e { $count } altro rilievo
   *[other] e altri { $count } rilievi
}
inbox-list-no-tracking = nessuno
inbox-list-no-finding = Nulla da fare
inbox-list-fixable = correzione pronta
inbox-list-nameless = Senza nome
inbox-list-category = Categoria
inbox-list-pick = Seleziona { $name }
inbox-list-edit-carrier = Cambia il corriere di { $name }
inbox-list-edit-trackingNumber = Cambia il numero di tracciamento di { $name }
inbox-list-pick-all = { $count ->
    [one] Seleziona quello mostrato
   *[other] Seleziona i { $count } mostrati
}
inbox-list-unfold = { $count ->
    [one] Mostra { $count } pacco pronto
   *[other] Mostra { $count } pacchi pronti
}
inbox-list-fold = { $count ->
    [one] Nascondi { $count } pacco pronto
   *[other] Nascondi { $count } pacchi pronti
}

inbox-bulk = Pacchi selezionati
inbox-bulk-count = { $count ->
    [one] { $count } pacco selezionato
   *[other] { $count } pacchi selezionati
}
inbox-bulk-elsewhere = { $count ->
    [one] { $count } di questi non è in questo filtro
   *[other] { $count } di questi non sono in questo filtro
}
inbox-bulk-all = { $count ->
    [one] Seleziona quello che corrisponde
   *[other] Seleziona tutti i { $count } che corrispondono
}
inbox-bulk-clear = Annulla selezione
inbox-bulk-fix = { $count ->
    [one] Applica le correzioni sicure a { $count } pacco
   *[other] Applica le correzioni sicure a { $count } pacchi
}
inbox-bulk-hold = Trattieni { $count }
inbox-bulk-release = Rilascia { $count }
inbox-bulk-save = Esporta { $count } in CSV
inbox-bulk-write = Cambia corriere o modalità di spedizione…
inbox-bulk-write-title = { $count ->
    [one] Modifica { $count } pacco
   *[other] Modifica { $count } pacchi
}
inbox-bulk-write-text = Ciò che lascia vuoto resta com’è.
inbox-bulk-write-see = Vedi cosa cambia
inbox-bulk-untrack = Segna come non tracciato…
inbox-untrack-title = { $count ->
    [one] Segna { $count } pacco come non tracciato
   *[other] Segna { $count } pacchi come non tracciati
}
inbox-untrack-text = Amazon riceve questa modalità e nessun numero di tracciamento. Deve essere vero.
inbox-untrack-cost = Dove Amazon la esclude, non sono conteggiati. Altrove ognuno conta come un mancato; il passo successivo dice quali.
inbox-untrack-service = Modalità con cui sono partiti
inbox-untrack-none = Amazon non conosce modalità non tracciate in questo marketplace.

inbox-held = Trattenuto
inbox-held-yes = sì
inbox-held-no = no
inbox-held-tag = trattenuto da Lei
inbox-held-hint = Non entra in alcun file finché non lo rilascia. La scadenza resta.
inbox-held-hold = Trattieni
inbox-held-release = Rilascia

inbox-steps = Modifiche di oggi
inbox-steps-see = Cosa è cambiato
inbox-steps-undo = Annulla le ultime { $count }

inbox-drawer-position = { NUMBER($at) } di { NUMBER($of) }
inbox-drawer-previous = Pacco precedente
inbox-drawer-next = Pacco successivo
inbox-drawer-reference = Pacco { $reference }
inbox-drawer-clear = Nulla da correggere. Il pacco è pronto da confermare.
inbox-drawer-now = Ora
inbox-drawer-after = Dopo la correzione
inbox-drawer-suggested = Decida Lei: questo cambia ciò che comunica ad Amazon.
inbox-drawer-by-hand = Solo Lei conosce il valore giusto. Lo corregga qui, o nel negozio e ricarichi il file.
inbox-drawer-all = Correggi così tutti e { NUMBER($count) }
inbox-drawer-details = Dettagli per sviluppatori
inbox-drawer-number = Numero di tracciamento
inbox-drawer-looks-like = Sembra
inbox-drawer-why = Perché?
inbox-drawer-no-candidate = Nessun corriere noto emette numeri di questa forma.
inbox-drawer-no-number = Non è un numero di tracciamento: { $kind }.
inbox-drawer-read-as = Letto come
inbox-drawer-barcode = Codice a barre
inbox-drawer-without = Senza
inbox-drawer-amazon-service = Presso Amazon
inbox-drawer-post = Posta
inbox-drawer-others = Anche possibile
inbox-drawer-package = Pacco
inbox-drawer-rule = Regola
inbox-drawer-code = Codice
inbox-drawer-path = Campo
inbox-drawer-page = Apri la pagina di tracciamento del corriere
inbox-drawer-sources = Su cosa si basa
inbox-drawer-edit = Correggi qui
inbox-drawer-save = Salva la correzione
inbox-drawer-edit-myself = Modifica manualmente

inbox-preview-title = { $count ->
    [one] Correggere { $count } pacco?
   *[other] Correggere { $count } pacchi?
}
inbox-preview-text = Ecco cosa cambia. Nessun numero di tracciamento riceve un’altra cifra e può annullare.
inbox-preview-order = Ordine
inbox-preview-field = Campo
inbox-preview-all = Mostra tutti e { NUMBER($count) }
inbox-preview-more = { $count ->
    [one] Mostra l’ultimo
   *[other] Mostra altri { $count }
}
inbox-preview-ticked = { $total ->
    [one] { NUMBER($shown) } di { $total } pacco spuntato
   *[other] { NUMBER($shown) } di { $total } pacchi spuntati
}
inbox-preview-left = Ciò che non è spuntato resta com’è.
inbox-preview-apply = { $count ->
    [one] Applica a { $count } pacco
   *[other] Applica a { $count } pacchi
}
inbox-preview-write = { $count ->
    [one] Modificare { $count } pacco?
   *[other] Modificare { $count } pacchi?
}
inbox-preview-write-text = Ecco cosa comunica ad Amazon al suo posto. Si assicuri che sia vero; può annullare.
inbox-preview-untrack = { $count ->
    [one] Segnare { $count } pacco come non tracciato?
   *[other] Segnare { $count } pacchi come non tracciati?
}
inbox-preview-untrack-text = Comunica ad Amazon che nessuno li traccia. Si assicuri che sia vero; può annullare.
inbox-preview-numbers = { $count ->
    [one] { $count } pacco ha un numero di tracciamento. Viene tolto, e Amazon non lo riceve.
   *[other] { $count } pacchi hanno un numero di tracciamento. Viene tolto, e Amazon non lo riceve.
}
inbox-preview-hold = { $count ->
    [one] Trattenere { $count } pacco?
   *[other] Trattenere { $count } pacchi?
}
inbox-preview-hold-text = Non entrano in alcun file finché non li rilascia. Le scadenze restano.
inbox-preview-release = { $count ->
    [one] Rilasciare { $count } pacco?
   *[other] Rilasciare { $count } pacchi?
}
inbox-preview-release-text = Possono entrare di nuovo nel prossimo file.

inbox-criteria-title = Cosa conta per il tasso
inbox-criteria-exempt = Questo pacco è escluso dal tasso: nulla di ciò viene richiesto.

inbox-criterion-carrier = Amazon conosce il corriere
inbox-criterion-number = Il numero corrisponde al corriere
inbox-criterion-scan = Il corriere ha scansionato il pacco
inbox-criterion-delivery = Confermato prima della consegna

inbox-tick-yes = sì
inbox-tick-open = non ancora noto
inbox-tick-risk = in dubbio
inbox-tick-no = no

inbox-edit-used = Usati oggi
inbox-edit-all = Corrieri di questo marketplace
inbox-edit-services = Modalità di questo corriere
inbox-edit-choose = Scegliere
inbox-edit-own = Un altro nome…
inbox-edit-list = Scegliere dall’elenco
inbox-edit-doubtful = { $name } (potrebbe non contare)
inbox-edit-untracked = { $name } (non tracciato)
inbox-edit-as-written = { $name } (così com’è)
inbox-edit-foreseen = Con questa correzione:

inbox-paste-found = { $count ->
    [one] { $count } riga incollata.
   *[other] { $count } righe incollate.
}
inbox-paste-left = { $count ->
    [one] { $count } avanza: l’elenco finisce prima.
   *[other] { $count } avanzano: l’elenco finisce prima.
}
inbox-paste-fill = { $count ->
    [one] Compila { $count } riga in ordine
   *[other] Compila { $count } righe in ordine
}

inbox-fill-title = { $count ->
    [one] Inserire il numero di { $count } pacco?
   *[other] Inserire i numeri di { $count } pacchi?
}
inbox-fill-text = I numeri incollati vanno ai pacchi nell’ordine dell’elenco, da quello aperto in poi. Un solo annullamento li toglie tutti.

# DAT: le date.

DAT001 = Manca la data di spedizione.
    .title = Data di spedizione mancante
    .hint = Inserisca il giorno o il momento in cui il pacco è partito.

DAT002 = Una data di spedizione si scrive 2026-11-21 o 2026-11-21T10:30:00Z; qui si legge «{ $shipDate }».
    .title = Data di spedizione illeggibile
    .hint = Scriva anno, mese e giorno, e il fuso orario dopo un’ora.

DAT003 = La data di spedizione { $shipDate } è ancora futura.
    .title = Data di spedizione nel futuro
    .hint = Confermi quando il pacco è partito, con la data in cui è partito.

DAT004 = La data di spedizione { $shipDate } è precedente all’ordine stesso ({ $purchaseDate }).
    .title = Data di spedizione precedente all’ordine
    .hint = Confronti ordine ed etichetta e inserisca la data in cui il pacco è partito.

DAT005 = L’acquirente ha il pacco dal { $deliveredAt }; le informazioni di tracciabilità fornite dopo contano come difetto.
    .title = Informazioni di tracciabilità fornite dopo la consegna
    .hint = Confermi comunque, e invii le prossime conferme quando i pacchi partono.

DAT006 = La data limite di spedizione { $shipBy } è passata, quindi la conferma conta come in ritardo.
    .title = Conferma dopo la data limite di spedizione
    .hint = Confermi ora: gli ordini non confermati vengono annullati dopo alcuni giorni.

DAT007 =
    «{ $date }» non è una data: nulla di ciò che dipende { $field ->
        [purchaseDate] dalla data dell’ordine
        [shipBy] dal termine di spedizione
        [deliverBy] dalla data di consegna promessa
       *[deliveredAt] dalla data di consegna
    } è stato verificato.
    .title = Data dell’ordine illeggibile
    .hint = Scriva le date come 2026-11-21 o 2026-11-21T10:30:00Z.

DAT008 =
    { $when ->
        [ahead] Amazon annulla il { $day } ciò che non è confermato.
       *[past] Amazon annulla il { $day } ciò che non è confermato, quindi l’ordine potrebbe essere già annullato.
    }
    .title = Ordine che Amazon sta per annullare
    .hint = Lo confermi ora, prima di tutto il resto.

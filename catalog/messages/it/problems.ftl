# Che cosa non va in un file: una riga, senza punto finale.

E_EMPTY = l’input è vuoto

E_ENCODING =
    { $what ->
        [undecoded] questo ambiente non sa leggere { $encoding }; salvi il file in UTF-8
        [mixed] il byte { $byte } non è UTF-8, ma il resto del file sì: è stato composto da due file; le righe con tali byte vengono saltate
       *[byte] il byte { $byte } non è UTF-8; salvi il file in UTF-8
    }

E_FORMAT =
    { $what ->
        [zip] il file è un foglio di calcolo o un archivio zip; salvi il foglio come CSV UTF-8
        [gzip] il file è compresso con gzip; prima lo decomprima
        [pdf] il file è un PDF; esporti in JSON o CSV
        [page] il file è una pagina web, come quella di un accesso o di un errore; esporti i record stessi
        [files] questo non è JSON; gli altri file li legge il motore shipconfirm/files
        [platform] questi non sono record di { $platform }
        [orders] il file degli ordini non è di alcuna piattaforma nota
       *[markup] i record non sono di alcuna piattaforma nota; indichi la piattaforma o associ le colonne
    }

E_JSON =
    { $what ->
        [start] è previsto un elenco di spedizioni o una spedizione
        [after] c’è qualcosa dopo la fine del JSON
        [between] tra le spedizioni è prevista una virgola o una parentesi di chiusura
        [end] la spedizione finisce troppo presto: una virgoletta o una parentesi non è chiusa
        [control] in un testo c’è un’interruzione di riga o un altro carattere di controllo
       *[syntax] questo non è JSON: cerchi una virgola, una virgoletta o una parentesi mancante o di troppo
    }

E_JSON_END =
    { $what ->
        [shipment] il JSON finisce nel mezzo di una spedizione
       *[array] il JSON finisce prima della parentesi di chiusura
    }

E_SHAPE =
    { $what ->
        [object] è prevista una spedizione: un oggetto tra parentesi graffe
        [fields] non contiene alcun campo di una spedizione, come orderId o packages
       *[kind] un campo contiene un valore di tipo diverso da quello che accetta
    }

E_ROW_TOO_LONG =
    { $what ->
        [shipment] { $bytes } byte sono troppi per una spedizione (al massimo { $most })
       *[row] { $bytes } byte sono troppi per una riga (al massimo { $most })
    }

E_CSV_COLUMN =
    { $what ->
        [order] manca la colonna order-id; la prima riga contiene: { $names }
        [verdict] nessuna colonna dice se il tracking è valido; la prima riga contiene: { $names }
        [unused] manca la colonna { $column }; non usate: { $names }
        [mapped] la mappatura nomina la colonna { $column }, che manca; la prima riga contiene: { $names }
        [many] la prima riga ha { $columns } colonne; se ne leggono al massimo { $most }
       *[report] il report degli ordini non spediti richiede le colonne order-item-id e quantity-purchased
    }

E_CSV_ROW =
    { $columns ->
        [one] la riga ha { $columns } colonna, la prima riga ne ha { $names }
       *[other] la riga ha { $columns } colonne, la prima riga ne ha { $names }
    }

E_CSV_QUOTE = in questa riga si apre una virgoletta che non viene chiusa

E_NUL = un byte NUL: il file è danneggiato o non è testo

E_NO_PARCELS =
    { $what ->
        [orders] questi record parlano solo di ordini; li legga insieme a un file di colli
       *[report] il report degli ordini non spediti non contiene pacchi; lo legga insieme a un file di spedizioni
    }

E_ORDER_NOT_IN_REPORT =
    { $orders ->
        [one] { $orders } ordine non presente nel report degli ordini non spediti: { $ids }
       *[other] { $orders } ordini non presenti nel report degli ordini non spediti: { $ids }
    }

E_ORDER_WITHOUT_PARCEL =
    { $orders ->
        [one] { $orders } ordine del report degli ordini non spediti senza pacco: { $ids }
       *[other] { $orders } ordini del report degli ordini non spediti senza pacco: { $ids }
    }

E_NOT_IN_CSV =
    { $orders ->
        [one] una spedizione verrebbe riletta in modo diverso da una tabella: { $ids }; il JSON la conserva
       *[other] { $orders } spedizioni verrebbero rilette in modo diverso da una tabella: { $ids }; il JSON le conserva
    }
E_MORE = e altri { $more }

E_XML =
    { $what ->
        [depth] gli elementi sono annidati troppo in profondità
        [entity] l’XML usa un’entità propria; esporti il testo stesso
        [doctype] l’XML contiene un tipo di documento; tali file sono rifiutati
        [end] l’XML finisce troppo presto
       *[syntax] questo non è XML: cerchi un tag non chiuso
    }

E_NO_ORDER_ID =
    { $what ->
        [nameless] il record non nomina alcun ordine, né con il numero di Amazon né con quello del negozio; viene saltato
       *[order] il record dell’ordine { $order } non contiene un numero d’ordine Amazon; viene saltato
    }

E_ITEMS_NOT_SPLIT =
    { $what ->
        [nameless] un collo ha { $packages } numeri di tracciamento e non dice quali articoli vanno con quale; tutti sono messi con il primo
       *[order] un collo dell’ordine { $order } ha { $packages } numeri di tracciamento e non dice quali articoli vanno con quale; tutti sono messi con il primo
    }

E_NOTHING_SENT =
    { $orders ->
        [one] { $orders } ordine non ha ancora un collo: { $ids }
       *[other] { $orders } ordini non hanno ancora un collo: { $ids }
    }

E_FETCH =
    { $what ->
        [url] il record dice solo dove sono le spedizioni; recuperi { $url } e legga la risposta
       *[shipment] il record nomina solo la spedizione { $shipment } dell’ordine { $order }; recuperi quella spedizione e la legga
    }

E_COMMENT = l’ordine { $order } non ha un campo per il suo collo, solo un commento: { $comment }

E_UNMAPPED =
    { $what ->
        [platform] le colonne di un’esportazione { $platform } sono proprie di ogni negozio: indichi in una mappatura dove stanno i campi
       *[records] nessun campo di questi record è noto: indichi in una mappatura dove stanno i campi
    }

detected =
    { $what ->
        [named] lo ha indicato Lei
        [nothing] la risposta è vuota
        [marks] i record hanno { $marks }, che quelli di nessun’altra piattaforma hanno
        [mapping] la mappatura dice dove stanno i campi
        [json] è JSON, senza i segni di un’altra piattaforma
        [template] le colonne sono quelle del modello di Amazon
        [report] le colonne sono quelle del rapporto di Amazon
       *[columns] le sue colonne hanno i nostri nomi o quelli di Amazon
    }

guessed =
    { $what ->
        [name] lo dice il nome
        [values] contiene valori come «{ $example }»
        [both] lo dice il nome, e contiene valori come «{ $example }»
       *[dates] contiene date come «{ $example }», in cui non si distingue il giorno dal mese: indichi nella mappatura quale viene prima, con "form": "day-first" o "month-first"
    }

# Che cosa non va in un overlay: una riga, senza punto finale.

E_DATA_JSON = questo non è JSON: guardi la riga { $line }, colonna { $column }

E_DATA_KIND =
    { $what ->
        [version] è atteso il numero 1
        [text] è atteso un testo
        [list] è atteso un elenco
        [empty] l’elenco è vuoto
       *[object] è atteso un oggetto
    }

E_DATA_KEY =
    { $what ->
        [missing] manca la chiave { $key }
        [twice] la chiave { $key } compare due volte
       *[unknown] qui non c’è una chiave { $key }
    }

E_DATA_TEXT =
    { $what ->
        [long] il testo supera i 200 caratteri
        [id] «{ $text }» non è un identificativo: minuscole, cifre e trattini
        [country] «{ $text }» non è un paese: due maiuscole
        [url] «{ $text }» non comincia con https://
        [number] «{ $text }» non è un numero ripulito: maiuscole e cifre
        [zone] «{ $text }» non è uno scarto da UTC: Z o una forma come +01:00
       *[any] il testo è vuoto
    }

E_DATA_WORD = «{ $word }» non è tra { $words }

E_OVERLAY_CARRIER =
    { $what ->
        [twice] il corriere { $carrier } compare due volte
        [catalogue] { $carrier } è un corriere del catalogo: lo completi senza cambiare nulla
        [nameless] il nuovo corriere { $carrier } deve avere un nome
        [taken] il codice appartiene a { $carrier }: usi quell’identificativo
        [unlisted] «{ $carrier }» non è nell’elenco dei codici corriere di Amazon
       *[unknown] nessuno conosce il corriere «{ $carrier }»: indichi un identificativo o un codice dell’elenco di Amazon
    }

E_OVERLAY_ALIAS =
    { $what ->
        [listed] «{ $name }» per Amazon significa { $carrier } e non può significare un altro corriere
        [twice] «{ $name }» significa già { $carrier }
       *[blank] «{ $name }» non contiene né lettere né cifre
    }

E_OVERLAY_PATTERN =
    { $what ->
        [anchor] il modello non comincia con ^ o non finisce con $ (carattere { $place })
        [bracket] una parentesi non è chiusa, non è aperta o è troppo profonda al carattere { $place }
        [character] il carattere { $place } del modello non è tra 0-9 e A-Z
        [range] l’intervallo prima del carattere { $place } torna indietro o va dalle cifre alle lettere
        [empty] non c’è nulla da confrontare prima del carattere { $place }
        [count] il numero di ripetizioni al carattere { $place } non è tra 1 e 48
        [group] il gruppo al carattere { $place } non è tra body, cd, serial, service e country
        [place] il gruppo al carattere { $place } non ha posto o lunghezza fissi
        [long] il modello accetta numeri di oltre 48 caratteri
        [large] il modello è troppo grande
        [check] la cifra di controllo richiede i gruppi body e cd, e cd è un solo carattere
       *[wide] passa più della metà dei numeri di questo tipo: il modello pone solo limiti, gli assegni quel ruolo
    }

E_OVERLAY_EXAMPLE =
    { $what ->
        [check-digit] la cifra di controllo dell’esempio { $example } è sbagliata
       *[shape] l’esempio { $example } non corrisponde al modello
    }

E_OVERLAY_SERVICE =
    { $what ->
        [unknown] { $carrier } non ha un servizio «{ $service }»
        [listed] «{ $service }» è già un servizio di { $carrier }
       *[twice] «{ $service }» di { $carrier } è associato due volte
    }

E_OVERLAY_RULE =
    { $what ->
        [twice] la regola { $rule } compare due volte, con codice e con nome
       *[unknown] non c’è una regola { $rule }
    }

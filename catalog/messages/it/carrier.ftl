# CAR: il corriere, esattamente come lo elenca il negozio.

CAR001 = Manca il corriere.
    .title = Corriere mancante
    .hint = Scelga il corriere la cui etichetta è sul pacco.

CAR002 = Amazon non elenca { $carrier }; chiama questo corriere { $code }.
    .title = Corriere con un nome diverso da quello di Amazon
    .hint = Usi il nome di Amazon, lettera per lettera.

CAR003 = { $carrier } non è nell’elenco di Amazon; probabilmente si intende { $code }.
    .title = Nome del corriere scritto male
    .hint = Usi il nome di Amazon, lettera per lettera.

CAR004 = { $carrier } dice più del corriere; Amazon elenca { $code }.
    .title = Parole in più dopo il nome del corriere
    .hint = Indichi qui solo il corriere, e la modalità di spedizione nel suo campo.

CAR005 = Amazon elenca sia { $code } sia { $carrier }; qui è previsto { $code }.
    .title = Nome quasi uguale a quello del corriere previsto qui
    .hint = Usi la grafia dell’elenco del negozio, lettera per lettera.

CAR006 = { $carrier } non è in nessun elenco noto dei corrieri di Amazon.
    .title = Corriere assente dall’elenco di Amazon
    .hint = Cerchi il corriere nel menu a discesa di Seller Central; se non c’è, confermi con Other e il nome.

CAR007 = { $carrier } può indicare { $choices }.
    .title = Nome del corriere che ne indica più di uno
    .hint = Scelga il corriere la cui etichetta è sul pacco.

CAR008 = Il corriere è { $carrier }, ma nulla dice quale.
    .title = Other senza il nome del corriere
    .hint = Inserisca il nome del corriere, oppure lo scelga dall’elenco di Amazon.

CAR009 = Il corriere è { $carrier }; il nome { $name } non viene inviato.
    .title = Nome accanto a un corriere che non è Other
    .hint = Lasci vuoto il nome, a meno che il corriere sia Other.

CAR010 =
    { $store } non accetta il corriere Other { $when ->
        [self-ship] per gli ordini spediti dal venditore
       *[ioss] per le spedizioni di basso valore da fuori dell’UE
    }.
    .title = Other dove il negozio non lo accetta
    .hint = Spedisca con un corriere dell’elenco del negozio.

CAR011 =
    { $why ->
        [carrier] Amazon non può seguire questo pacco di { $carrier } su { $store }, quindi potrebbe non contare.
       *[number] Amazon non può seguire questo pacco di { $carrier } su { $store }, quindi potrebbe non contare: il suo numero dovrebbe finire con { $end }.
    }
    .title = Corriere di cui Amazon non legge le scansioni
    .hint = Spedisca con un corriere che Amazon segue in questo negozio.

CAR012 =
    { $known ->
        [listed] Per merci fino a 150 euro da fuori dell’UE Amazon accetta solo corrieri approvati; { $carrier } è nel suo elenco, ma l’elenco di queste tratte non è pubblicato.
       *[unlisted] Per merci fino a 150 euro da fuori dell’UE Amazon accetta solo corrieri approvati; { $carrier } non è in nessun elenco dei corrieri di Amazon.
    }
    .title = Corriere che potrebbe non essere accettato per le importazioni UE di basso valore
    .hint = Verifichi nel menu a discesa di questo negozio in Seller Central se il corriere è proposto.

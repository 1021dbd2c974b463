# ORD: l’ordine.

ORD001 = Un numero d’ordine Amazon è come 123-1234567-1234567; qui si legge «{ $orderId }».
    .title = Numero d’ordine senza tre, sette e sette cifre
    .hint = Copi il numero dall’ordine in Seller Central.

ORD002 = Questo ordine lo spedisce Amazon ({ $fulfillment }).
    .title = Ordine spedito da Amazon
    .hint = Lasci da parte l’ordine: non ha nulla da confermare.

ORD003 = L’ordine è annullato.
    .title = Ordine annullato
    .hint = Lasci da parte l’ordine; se il pacco è già partito, provi a richiamarlo.

ORD004 = Amazon non ha ancora rilasciato questo ordine per la spedizione ({ $status }).
    .title = Ordine non ancora rilasciato per la spedizione
    .hint = Attenda che il suo stato sia Unshipped, poi lo confermi.

ORD005 = L’ordine è in FBM Ship+, che Amazon non lascia confermare ai venditori.
    .title = Ordine FBM Ship+
    .hint = Lasci da parte l’ordine e lo gestisca in Seller Central.

ORD006 = L’ordine deve indicare un negozio Amazon; qui si legge «{ $marketplace }».
    .title = Negozio Amazon mancante o sconosciuto
    .hint = Inserisca l’ID o il Paese del negozio, per esempio A1F83G8C2ARO7P o GB.

ORD007 = Di questo ordine non resta nulla da spedire.
    .title = Dell’ordine non resta nulla da spedire
    .hint = Lo lasci da parte; per correggere un pacco che Amazon ha già, lo invii di nuovo con lo stesso riferimento.

ORD008 = L’etichetta è stata acquistata con Amazon Buy Shipping, quindi ad Amazon non serve la conferma.
    .title = Etichetta acquistata con Amazon Buy Shipping
    .hint = Non c’è nulla da inviare, a meno che Seller Central mostri l’ordine come non spedito.

ORD009 = L’acquirente ha chiesto di annullare questo ordine.
    .title = Annullamento chiesto dall’acquirente
    .hint = Lo annulli se il pacco è ancora qui; lo confermi se è partito.

ORD010 = L’ordine è in Easy Ship: Amazon ritira il pacco e ne conosce la tracciabilità.
    .title = Ordine Easy Ship
    .hint = Lasci da parte l’ordine e lo pianifichi in Easy Ship.

ORD019 = Un Paese è un codice di due lettere; qui si legge «{ $country }».
    .title = Paese che non è un codice di due lettere
    .hint = Scriva le due lettere, per esempio DE o GB.

ORD015 =
    { $why ->
        [store] Il contrassegno si conferma solo in Giappone; qui si legge «{ $method }».
       *[word] Il contrassegno si conferma solo come DirectPayment; qui si legge «{ $method }».
    }
    .title = Contrassegno fuori dal Giappone, o con un’altra parola
    .hint = Tolga il metodo, oppure scriva DirectPayment per un ordine dal Giappone.

ORD018 =
    { $why ->
        [missing] Nessuna riga di questa importazione ha un numero IOSS; se Amazon ha riscosso l’IVA, il corriere ne ha bisogno
       *[malformed] Un numero IOSS è formato da IM e dieci cifre; questo è diverso
    }.
    .title = Numero IOSS mancante o malformato in un’importazione UE di basso valore
    .hint = Prenda il numero dall’articolo dell’ordine e lo dia al corriere.

ORD012 = Amazon rivende questo ordine e verifica da dove parte il pacco, ma non è indicato alcun indirizzo né fonte di approvvigionamento.
    .title = Indirizzo di partenza mancante in un ordine fatturato da Amazon
    .hint = Indichi l’indirizzo da cui parte il pacco, oppure faccia in modo che quello predefinito in Seller Central abbia una partita IVA valida.

ORD013 = Amazon rivende questo ordine e lo accetta solo dall’UE; parte invece da { $from }.
    .title = Ordine fatturato da Amazon che parte da un’altra area fiscale
    .hint = Spedisca da un luogo nell’area fiscale dell’acquirente con una partita IVA valida, oppure annulli l’ordine.

ORD011 = Le impostazioni di spedizione automatiche dell’ordine hanno scelto { $chosen }, e il pacco indica { $stated }.
    .title = Corriere o servizio diverso da quello delle impostazioni di spedizione automatiche
    .hint = Corregga il pacco, a meno che sia davvero partito in altro modo.

ORD014 = Un ordine da { $from } verso il Regno Unito o l’UE viaggia in un unico pacco; questo è diviso.
    .title = Ordine dall’estero in più pacchi
    .hint = Lo invii in un unico pacco; se è troppo tardi, tutto da un solo Paese.

ORD016 =
    Il negozio potrebbe escludere questo pacco dalla percentuale, ma { $what ->
        [missing] il valore dell’ordine non è indicato
        [malformed] il valore dell’ordine è illeggibile
        [currency] il valore dell’ordine è in un’altra valuta
       *[origin] nulla dice da dove parte il pacco
    }.
    .title = Non si può dire se il pacco è esente
    .hint = Indichi il valore dell’ordine nella valuta del negozio, per esempio 12.90, e il Paese da cui parte il pacco.

ORD017 =
    La percentuale del negozio non misura questo pacco: { $why ->
        [route] non parte né arriva dove la percentuale guarda
        [value] il valore dell’ordine è troppo basso
       *[carrier] il suo corriere non è integrato
    }.
    .title = Pacco fuori da ciò che la percentuale misura
    .hint = Non c’è nulla da fare; il pacco non giova né nuoce alla percentuale.

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
